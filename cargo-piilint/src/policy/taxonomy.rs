//! Words for data, purposes and subjects: the taxonomy's, and the project's own beside them.

use std::collections::BTreeMap;

use piilint_grammar::taxonomy::{class, class_if_not_sensitive, covers};
use piilint_grammar::{Class, Key, Vocabulary, nearest};

use super::place::At;
use super::usage::EntryId;
use crate::diagnostic::Lang;

/// A chain of parents is not followed further: it would be a circle.
const MAX_PARENTS: usize = 16;

/// A word of the project's own.
#[derive(Clone, Debug)]
pub struct OwnWord {
    /// Its entry in the configuration.
    pub entry: EntryId,
    /// Its key.
    pub key: At<String>,
    /// The key that covers it: the taxonomy's, or another of the project's own.
    pub parent: Option<String>,
    /// A short word for it.
    pub alias: Option<String>,
    /// Its name in English.
    pub name: Option<String>,
    /// Its name in Chinese.
    pub name_zh: Option<String>,
    /// Overrules what follows from the parent.
    pub sensitive: Option<bool>,
}

/// All words that tags and the configuration may use.
#[derive(Clone, Debug, Default)]
pub struct Taxonomy {
    categories: BTreeMap<String, OwnWord>,
    purposes: BTreeMap<String, OwnWord>,
    subjects: BTreeMap<String, OwnWord>,
}

impl Taxonomy {
    fn own(&self, vocabulary: Vocabulary) -> &BTreeMap<String, OwnWord> {
        match vocabulary {
            Vocabulary::Category => &self.categories,
            Vocabulary::Purpose => &self.purposes,
            Vocabulary::Subject => &self.subjects,
        }
    }

    pub(super) fn insert(&mut self, vocabulary: Vocabulary, word: OwnWord) -> Option<OwnWord> {
        let words = match vocabulary {
            Vocabulary::Category => &mut self.categories,
            Vocabulary::Purpose => &mut self.purposes,
            Vocabulary::Subject => &mut self.subjects,
        };
        words.insert(word.key.value.clone(), word)
    }

    /// The project's own words of one kind, by key.
    pub fn own_words(&self, vocabulary: Vocabulary) -> impl Iterator<Item = &OwnWord> {
        self.own(vocabulary).values()
    }

    /// A word of the project's own, by key or alias.
    pub fn own_word(&self, vocabulary: Vocabulary, text: &str) -> Option<&OwnWord> {
        let words = self.own(vocabulary);
        words.get(text).or_else(|| words.values().find(|word| word.alias.as_deref() == Some(text)))
    }

    /// The key that a word stands for, wherever it was written; the error is the nearest words.
    pub fn resolve(&self, vocabulary: Vocabulary, text: &str) -> Result<Key, Vec<String>> {
        let text = self.own_word(vocabulary, text).map_or(text, |word| word.key.value.as_str());
        match vocabulary.key(text) {
            Ok(key) if !key.is_own() || self.own(vocabulary).contains_key(key.as_str()) => Ok(key),
            _ => Err(self.nearest(vocabulary, text)),
        }
    }

    fn nearest(&self, vocabulary: Vocabulary, text: &str) -> Vec<String> {
        let own = self.own(vocabulary).values();
        let own = own.flat_map(|word| [Some(word.key.value.as_str()), word.alias.as_deref()]).flatten();
        let near = nearest(text, own).into_iter().chain(vocabulary.nearest(text));
        near.take(3).map(str::to_owned).collect()
    }

    /// The key and every key that covers it, nearest first.
    fn line<'a>(&'a self, vocabulary: Vocabulary, key: &'a str) -> impl Iterator<Item = &'a str> {
        let parent = move |key: &&'a str| self.own(vocabulary).get(*key)?.parent.as_deref();
        std::iter::successors(Some(key), parent).take(MAX_PARENTS)
    }

    /// Whether `parent` is `child` or covers it, by the taxonomy or by the project's own parents.
    pub fn covers(&self, vocabulary: Vocabulary, parent: &str, child: &str) -> bool {
        self.line(vocabulary, child).any(|key| covers(parent, key))
    }

    /// How strictly a category is judged where its tag does not say.
    pub fn class(&self, category: &str) -> Class {
        for key in self.line(Vocabulary::Category, category) {
            match self.categories.get(key) {
                Some(OwnWord { sensitive: Some(true), .. }) => return Class::Sensitive,
                Some(OwnWord { sensitive: Some(false), .. }) => return self.class_if_not_sensitive(category),
                Some(_) => {}
                None => return class(key),
            }
        }
        Class::Other
    }

    /// The same for a tag that says `sensitive = false`.
    pub fn class_if_not_sensitive(&self, category: &str) -> Class {
        self.line(Vocabulary::Category, category).last().map_or(Class::Other, class_if_not_sensitive)
    }

    /// The name of a word in a language; its last segment where it has none.
    pub fn name(&self, vocabulary: Vocabulary, key: &str, lang: Lang) -> String {
        let known = match (vocabulary.find(key), self.own(vocabulary).get(key)) {
            (Some(entry), _) if lang == Lang::Zh => entry.name_zh().or(Some(entry.name)),
            (Some(entry), _) => Some(entry.name),
            (None, Some(own)) if lang == Lang::Zh => own.name_zh.as_deref().or(own.name.as_deref()),
            (None, Some(own)) => own.name.as_deref(),
            (None, None) => None,
        };
        known.unwrap_or_else(|| key.rsplit('.').next().unwrap_or(key)).to_owned()
    }

    /// Whether a purpose is one without which the service cannot be given.
    pub fn is_essential(&self, purpose: &str) -> bool {
        self.covers(Vocabulary::Purpose, "essential", purpose)
    }

    /// Whether a purpose is somebody else's: a consent must name it itself, and no parent of it will do.
    pub fn is_third_party(&self, purpose: &str) -> bool {
        ["third_party_sharing", "marketing.advertising.third_party"]
            .iter()
            .any(|parent| self.covers(Vocabulary::Purpose, parent, purpose))
    }
}
