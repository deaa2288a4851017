//! Items named from outside: `shop::models::User::mobile`.

use std::fmt;

/// The path of an item, from the name of its crate. Whether it leads anywhere is for the resolver to say.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemPath {
    segments: Vec<String>,
}

impl ItemPath {
    /// Reads a path; the error says what is wrong with its form, and what to write.
    pub fn parse(text: &str) -> Result<ItemPath, String> {
        let text = text.trim();
        let text = text.strip_prefix("::").unwrap_or(text);
        if text.contains(['<', '(', ' ', '!']) {
            return Err("a path is names joined by `::`, without types, parentheses or spaces".to_owned());
        }
        let mut segments: Vec<String> = text.split("::").map(str::to_owned).collect();
        if matches!(segments[0].as_str(), "crate" | "self" | "super") {
            return Err(format!("`{}` has no meaning here: begin with the name of the crate", segments[0]));
        }
        // A crate's name in code has no hyphens; its package's may.
        segments[0] = segments[0].replace('-', "_");
        match segments.iter().find(|segment| !is_name(segment)) {
            Some(wrong) if wrong.is_empty() => Err("a name is missing before or after `::`".to_owned()),
            Some(wrong) => Err(format!("`{wrong}` is no name of an item or field")),
            None => {
                // Elsewhere, too, a raw name is known by what it is without its mark.
                let bare = |name: String| name.strip_prefix("r#").map(str::to_owned).unwrap_or(name);
                Ok(ItemPath { segments: segments.into_iter().map(bare).collect() })
            }
        }
    }

    /// The names, the crate's first.
    pub fn segments(&self) -> &[String] {
        &self.segments
    }

    /// The crate's name in code.
    pub fn krate(&self) -> &str {
        &self.segments[0]
    }

    /// Whether the other path is this one, or lies within: `a::Client` holds `a::Client::send`.
    pub fn holds(&self, path: &str) -> bool {
        let mut others = path.split("::");
        self.segments.iter().all(|segment| others.next() == Some(segment))
    }
}

impl fmt::Display for ItemPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.segments.join("::"))
    }
}

/// A Rust name, raw names included, or the position of a tuple's field.
fn is_name(text: &str) -> bool {
    let name = text.strip_prefix("r#").unwrap_or(text);
    let position = !name.is_empty() && name.bytes().all(|b| b.is_ascii_digit());
    let mut chars = name.chars();
    let word = chars.next().is_some_and(|c| c.is_alphabetic() || c == '_')
        && chars.all(|c| c.is_alphanumeric() || c == '_');
    word || position
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths() {
        let path = ItemPath::parse("courier-sdk::Client").expect("a path");
        assert_eq!(path.to_string(), "courier_sdk::Client");
        assert_eq!(ItemPath::parse("shop::r#type").map(|p| p.to_string()), Ok("shop::type".to_owned()));
        assert!(path.holds("courier_sdk::Client::send") && path.holds("courier_sdk::Client"));
        assert!(!path.holds("courier_sdk::ClientBuilder") && !path.holds("courier_sdk"));
        for good in ["shop", "::shop::r#type::Pair::0", "店::收件人"] {
            assert!(ItemPath::parse(good).is_ok(), "{good}");
        }
        for bad in
            ["", "crate::User", "shop::", "shop::::User", "Vec<User>", "shop::f()", "shop::a-b", "shop.User"]
        {
            assert!(ItemPath::parse(bad).is_err(), "{bad}");
        }
    }
}
