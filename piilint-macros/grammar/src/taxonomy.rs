//! What personal data there is, what it is used for, and whom it is about.
//!
//! The keys, names and meanings are those of fideslang 3.1.4 by Ethyca, under [CC BY 4.0]; our additions are the
//! aliases, the Chinese names, the subject `minor`, and which categories are sensitive. `data.rs` is generated from
//! `taxonomy.json`, so that no JSON is parsed while a program compiles; a test compares the two.
//!
//! A project has words of its own in `piilint.toml`. This crate never reads that file: of such a [`Key`] only the
//! form is checked here.
//!
//! [CC BY 4.0]: https://creativecommons.org/licenses/by/4.0/

use crate::nearest::{is_slip, nearest};
use std::borrow::Cow;
use std::fmt;

mod alias;
mod chinese;
mod data;

pub use alias::ALIASES;

/// A word of the taxonomy.
#[derive(Debug, PartialEq, Eq)]
pub struct Entry {
    /// The dotted key: `user.contact.email`.
    pub key: &'static str,
    /// The name in English: `User Contact Email`.
    pub name: &'static str,
    /// One sentence in English.
    pub meaning: &'static str,
    /// The key above this one, `None` at the top.
    pub parent: Option<&'static str>,
}

impl Entry {
    /// The name in Chinese, where we have one.
    pub fn name_zh(&self) -> Option<&'static str> {
        chinese::name(self.key)
    }
}

/// Which of the three lists of words is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Vocabulary {
    /// Kinds of data; fideslang calls them data categories.
    Category,
    /// What data is used for; fideslang calls them data uses.
    Purpose,
    /// Whom data is about.
    Subject,
}

/// How strictly a category is judged; rules take their level from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Class {
    /// Any other personal data.
    Other,
    /// What one reaches or addresses a person by: mail, phone, address, name.
    Contact,
    /// What harms a person when it leaks.
    Sensitive,
}

/// A key of the taxonomy or one of the project's own. The vocabulary is the one of the place where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key {
    text: Cow<'static, str>,
    own: bool,
}

impl Key {
    /// The key as a whole: `user.contact.email`, never the alias by which it was written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// True when the taxonomy does not know it: `piilint.toml` has to.
    pub fn is_own(&self) -> bool {
        self.own
    }

    /// True when this key is `other` or stands above it.
    pub fn covers(&self, other: &Key) -> bool {
        covers(&self.text, &other.text)
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Why a text is no [`Key`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeyError {
    /// Not of the form `word.word.word`, each of lower-case letters, digits and `_`, beginning with a letter.
    Form,
    /// Begins like a key of the taxonomy, or looks so much like one that it is a slip. The nearest words follow.
    Unknown(Vec<&'static str>),
}

impl Vocabulary {
    /// What messages call a word of this list.
    pub const fn what(self) -> &'static str {
        match self {
            Self::Category => "category",
            Self::Purpose => "purpose",
            Self::Subject => "subject",
        }
    }

    /// Every word of the list, a parent before its children.
    pub const fn entries(self) -> &'static [Entry] {
        match self {
            Self::Category => data::CATEGORIES,
            Self::Purpose => data::PURPOSES,
            Self::Subject => data::SUBJECTS,
        }
    }

    /// The entry of a whole key; aliases are not looked at.
    pub fn find(self, key: &str) -> Option<&'static Entry> {
        self.entries().iter().find(|entry| entry.key == key)
    }

    /// The entry of a whole key or an alias.
    pub fn resolve(self, word: &str) -> Option<&'static Entry> {
        let alias = || ALIASES.iter().find(|&&(alias, _)| alias == word && self == Self::Category);
        self.find(word).or_else(|| self.find(alias()?.1))
    }

    /// Reads a key as quoted in an attribute or in `piilint.toml`: a key, an alias, or a key of the project's own.
    pub fn key(self, text: &str) -> Result<Key, KeyError> {
        if let Some(entry) = self.resolve(text) {
            return Ok(Key { text: Cow::Borrowed(entry.key), own: false });
        }
        let first = text.split('.').next().unwrap_or_default();
        if self.find(first).is_some() || self.words().any(|word| is_slip(text, word)) {
            return Err(KeyError::Unknown(self.nearest(text)));
        }
        if !text.split('.').all(is_segment) {
            return Err(KeyError::Form);
        }
        Ok(Key { text: Cow::Owned(text.to_owned()), own: true })
    }

    /// The words that look most like `word`, keys and aliases, at most three.
    pub fn nearest(self, word: &str) -> Vec<&'static str> {
        nearest(word, self.words())
    }

    /// The short words first: of two equally near, one suggests what is shorter to write.
    pub(crate) fn words(self) -> impl Iterator<Item = &'static str> {
        let aliases: &[(&str, &str)] = if self == Self::Category { ALIASES } else { &[] };
        aliases.iter().map(|&(alias, _)| alias).chain(self.entries().iter().map(|entry| entry.key))
    }
}

fn is_segment(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

/// True when `parent` is `child` or stands above it, by whole segments: `user.name` covers `user.name.first`.
pub fn covers(parent: &str, child: &str) -> bool {
    child.strip_prefix(parent).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// The shortest common word for a category, for messages: `email` for `user.contact.email`; else the last segment.
pub fn short_name(key: &str) -> &str {
    let alias = ALIASES.iter().find(|&&(_, of)| of == key).map(|&(alias, _)| alias);
    alias.unwrap_or_else(|| key.rsplit('.').next().unwrap_or(key))
}

/// Categories that are sensitive with all below them. Trade unions have no category in fideslang.
const SENSITIVE: &[&str] = &[
    "system.authentication",
    "user.authorization.biometric",
    "user.authorization.credentials",
    "user.authorization.password",
    "user.biometric",
    "user.childrens",
    "user.criminal_history",
    "user.demographic.political_opinion",
    "user.demographic.race_ethnicity",
    "user.demographic.religious_belief",
    "user.demographic.sexual_orientation",
    "user.financial",
    "user.government_id",
    "user.health_and_medical",
    "user.location",
    "user.payment",
];

/// Below a sensitive one, and not sensitive.
const NOT_SENSITIVE: &[&str] = &["user.location.imprecise"];

/// Categories by which one reaches or addresses a person, with all below them.
const CONTACT: &[&str] = &["user.contact", "user.name"];

/// Below contact data, and not about a person.
const NOT_CONTACT: &[&str] = &["user.contact.organization", "user.contact.url"];

fn within(list: &[&str], key: &str) -> bool {
    list.iter().any(|parent| covers(parent, key))
}

/// Whether a category is sensitive where its tag does not say. False for the project's own keys: their parent
/// stands in `piilint.toml`.
pub fn is_sensitive(key: &str) -> bool {
    within(SENSITIVE, key) && !within(NOT_SENSITIVE, key)
}

/// The class of a category where its tag does not say.
pub fn class(key: &str) -> Class {
    if is_sensitive(key) { Class::Sensitive } else { class_if_not_sensitive(key) }
}

/// The class of a category that its tag calls `sensitive = false`.
pub fn class_if_not_sensitive(key: &str) -> Class {
    if within(CONTACT, key) && !within(NOT_CONTACT, key) { Class::Contact } else { Class::Other }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts() {
        let count = |vocabulary: Vocabulary| vocabulary.entries().len();
        assert_eq!(count(Vocabulary::Category), 85);
        assert_eq!(count(Vocabulary::Purpose), 56);
        assert_eq!(count(Vocabulary::Subject), 15 + 1, "and `minor`, which is ours");
    }

    #[test]
    fn aliases_lead_to_keys() {
        for &(alias, key) in ALIASES {
            assert!(Vocabulary::Category.find(key).is_some(), "{alias} -> {key}");
            assert!(Vocabulary::Category.find(alias).is_none(), "{alias} hides a key");
            assert_eq!(ALIASES.iter().filter(|&&(other, _)| other == alias).count(), 1, "{alias} twice");
            assert_eq!(crate::Role::parse(alias), None, "{alias} is a role");
        }
    }

    #[test]
    fn listed_keys_exist() {
        for key in [SENSITIVE, NOT_SENSITIVE, CONTACT, NOT_CONTACT].concat() {
            assert!(Vocabulary::Category.find(key).is_some(), "{key}");
        }
    }

    #[test]
    fn a_parent_covers_its_children_only() {
        assert!(covers("user.name", "user.name.first"));
        assert!(covers("user.name", "user.name"));
        assert!(!covers("user.name.first", "user.name"));
        assert!(!covers("user.device.cookie", "user.device.cookie_id"));
    }

    #[test]
    fn own_keys_are_told_from_slips() {
        let own = |vocabulary: Vocabulary, text: &str| vocabulary.key(text).map(|key| key.is_own());
        assert_eq!(own(Vocabulary::Category, "cn.wechat_openid"), Ok(true));
        assert_eq!(own(Vocabulary::Purpose, "delivery"), Ok(true));
        assert_eq!(own(Vocabulary::Category, "email"), Ok(false));
        assert_eq!(own(Vocabulary::Category, "CN.OpenId"), Err(KeyError::Form));
        assert_eq!(own(Vocabulary::Category, "cn..x"), Err(KeyError::Form));
        assert_eq!(own(Vocabulary::Category, ""), Err(KeyError::Form));
        let unknown = |vocabulary: Vocabulary, text: &str, expected: &str| match vocabulary.key(text) {
            Err(KeyError::Unknown(near)) => assert_eq!(near.first(), Some(&expected), "{text}"),
            other => panic!("{text}: {other:?}"),
        };
        unknown(Vocabulary::Category, "user.contact.emial", "user.contact.email");
        unknown(Vocabulary::Category, "usr.contact.email", "user.contact.email");
        unknown(Vocabulary::Purpose, "marketting", "marketing");
        unknown(Vocabulary::Subject, "custommer", "customer");
    }

    #[test]
    fn classes() {
        assert_eq!(class("user.government_id.passport_number"), Class::Sensitive);
        assert_eq!(class("user.location.imprecise"), Class::Other);
        assert_eq!(class("user.contact.address.street"), Class::Contact);
        assert_eq!(class("user.behavior.purchase_history"), Class::Other);
        assert_eq!(class("cn.wechat_openid"), Class::Other);
    }

    #[test]
    fn short_names_are_what_people_say() {
        assert_eq!(short_name("user.contact.email"), "email");
        assert_eq!(short_name("user.contact.phone_number"), "phone");
        assert_eq!(short_name("cn.wechat_openid"), "wechat_openid");
    }

    #[test]
    fn chinese_names_are_of_keys_that_exist() {
        for &(key, name) in chinese::NAMES {
            let known = [Vocabulary::Category, Vocabulary::Purpose, Vocabulary::Subject];
            assert!(known.iter().any(|vocabulary| vocabulary.find(key).is_some()), "{key} {name}");
        }
        assert_eq!(Vocabulary::Category.resolve("phone").and_then(Entry::name_zh), Some("电话号码"));
    }
}
