//! What the first line of a model says it is of: `` `http` 0.2 to 1: ``.

use crate::load::Version;

/// A package and its versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Described {
    /// The package.
    pub package: String,
    /// The first version.
    pub first: Version,
    /// The last version.
    pub last: Version,
}

impl Described {
    /// Whether a version is none of these and lies between none.
    pub fn is_beyond(&self, version: &Version) -> bool {
        *version < self.first || (*version > self.last && !version.is_one_of(&self.last))
    }
}

/// The packages that a model's text names.
pub fn described(text: &str) -> Vec<Described> {
    let line = text.lines().next().unwrap_or_default();
    let mut said = Vec::new();
    let mut parts = line.split('`').skip(1);
    while let (Some(package), Some(rest)) = (parts.next(), parts.next()) {
        let words = rest.split([' ', ':', ',']).filter(|word| !word.is_empty());
        let words = words.map(|word| word.trim_end_matches('.'));
        let versions: Vec<Version> = words
            .map_while(|word| match word {
                "to" | "and" => Some(None),
                word => Version::parse(word).map(Some),
            })
            .flatten()
            .collect();
        if let (Some(first), Some(last)) = (versions.first(), versions.last()) {
            let (first, last) = (first.clone(), last.clone());
            said.push(Described { package: package.to_owned(), first, last });
        }
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_model_says_what_it_is_of() {
        let said = described("//! `md-5` 0.10 and 0.11, and `md5` 0.7 to 0.8: weak hashes, `like` others.\n");
        let texts: Vec<String> =
            said.iter().map(|one| format!("{} {} {}", one.package, one.first, one.last)).collect();
        assert_eq!(texts, ["md-5 0.10 0.11", "md5 0.7 0.8"]);
        let is_beyond = |text: &str| said[0].is_beyond(&Version::parse(text).expect("it is one"));
        assert_eq!(["0.9.3", "0.10.1", "0.11.7", "0.12.0"].map(is_beyond), [true, false, false, true]);
        assert_eq!(described("pub fn f();"), []);
    }
}
