//! Versions of packages, as far as models care: which of two is newer.

use std::fmt;

/// The numbers of a version; what stands behind `-` and `+` is left out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version(Vec<u64>);

impl Version {
    /// Reads `0.12.3`, `0.12` or `1`.
    pub fn parse(text: &str) -> Option<Version> {
        let plain = text.split(['+', '-']).next().unwrap_or_default();
        let numbers: Result<Vec<u64>, _> = plain.split('.').map(str::parse).collect();
        numbers.ok().map(Version)
    }

    /// Whether `0.12.3` is one of `0.12`.
    pub fn is_one_of(&self, wanted: &Version) -> bool {
        self.0.starts_with(&wanted.0)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let numbers: Vec<String> = self.0.iter().map(u64::to_string).collect();
        f.write_str(&numbers.join("."))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_in_order() {
        let version = |text: &str| Version::parse(text).expect("it is one");
        assert!(version("0.9.12") < version("0.12"));
        assert!(version("0.12") <= version("0.12.0-rc.1"));
        assert!(version("1") <= version("1.0.0") && version("1.0.0") < version("2"));
        assert!(
            version("0.12.3").is_one_of(&version("0.12")) && !version("0.1.2").is_one_of(&version("0.12"))
        );
        assert_eq!(version("1.2.3+b").to_string(), "1.2.3");
        assert_eq!((Version::parse("x"), Version::parse("")), (None, None));
    }
}
