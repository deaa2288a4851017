//! `[[category]]`, `[[purpose]]`, `[[subject]]`: words of the project's own.

use std::collections::BTreeSet;

use piilint_grammar::{Vocabulary, taxonomy};

use super::super::place::At;
use super::super::reader::{Entry, Written};
use super::super::taxonomy::OwnWord;
use super::{Builder, entries};

const ALL: [Vocabulary; 3] = [Vocabulary::Category, Vocabulary::Purpose, Vocabulary::Subject];

impl Builder<'_> {
    pub(super) fn words(&mut self, written: &[Written]) {
        for vocabulary in ALL {
            for (_, entry) in entries(written, vocabulary.what()) {
                self.own_word(vocabulary, entry);
            }
        }
        // A parent may stand below its child, so parents are looked up when all words are known.
        for vocabulary in [Vocabulary::Category, Vocabulary::Purpose] {
            for (_, entry) in entries(written, vocabulary.what()) {
                self.parent(vocabulary, entry);
            }
        }
        for vocabulary in [Vocabulary::Category, Vocabulary::Purpose] {
            self.circles(vocabulary);
        }
    }

    fn own_word(&mut self, vocabulary: Vocabulary, entry: &Entry) {
        let Some(key) = entry.text("key") else { return };
        let what = vocabulary.what();
        match vocabulary.key(&key.value) {
            Ok(known) if known.is_own() => {}
            Ok(_) => {
                self.problems
                    .at(key.span, format!("the taxonomy has the {what} `{}` already", key.value))
                    .help("remove the entry, or begin your own key with another word, like `shop.`");
                return;
            }
            Err(taxonomy::KeyError::Form) => {
                self.problems
                    .at(key.span, format!("`{}` is no key", key.value))
                    .help("a key is lower-case words joined by dots, like `shop.loyalty_number`");
                return;
            }
            Err(taxonomy::KeyError::Unknown(near)) => {
                let near = near.first().map_or(String::new(), |near| format!("; is `{near}` meant?"));
                self.problems
                    .at(
                        key.span,
                        format!("`{}` looks like a key of the taxonomy and is none{near}", key.value),
                    )
                    .help("begin your own key with a word that is not the taxonomy's, like `shop.`");
                return;
            }
        }
        let alias = entry.text("alias").filter(|alias| self.alias_is_free(vocabulary, alias));
        let id = self.entry(what, &key.value, key.span);
        let text = |key: &str| entry.text(key).map(|text| text.value);
        let word = OwnWord {
            entry: id,
            key: key.clone(),
            parent: None,
            alias: alias.map(|alias| alias.value),
            name: text("name"),
            name_zh: text("name-zh"),
            sensitive: entry.flag("sensitive").map(|flag| flag.value),
        };
        if let Some(elder) = self.policy.taxonomy.insert(vocabulary, word) {
            self.duplicate(what, &key, elder.key.span);
        }
    }

    fn alias_is_free(&mut self, vocabulary: Vocabulary, alias: &At<String>) -> bool {
        let Some(entry) = vocabulary.resolve(&alias.value) else { return true };
        self.problems
            .at(alias.span, format!("`{}` already stands for `{}`", alias.value, entry.key))
            .help("choose another alias");
        false
    }

    fn parent(&mut self, vocabulary: Vocabulary, entry: &Entry) {
        let (Some(key), Some(parent)) = (entry.text("key"), entry.text("parent")) else { return };
        let Some(parent) = self.word(vocabulary, &parent) else { return };
        let Some(word) = self.policy.taxonomy.own_word(vocabulary, &key.value).cloned() else { return };
        if word.key.span == key.span {
            let word = OwnWord { parent: Some(parent.value.as_str().to_owned()), ..word };
            self.policy.taxonomy.insert(vocabulary, word);
        }
    }

    fn circles(&mut self, vocabulary: Vocabulary) {
        let words: Vec<OwnWord> = self.policy.taxonomy.own_words(vocabulary).cloned().collect();
        for word in &words {
            let mut seen = BTreeSet::new();
            let mut next = Some(word);
            while let Some(current) = next {
                if !seen.insert(&current.key.value) {
                    let message = format!("the {} `{}` is its own parent", vocabulary.what(), word.key.value);
                    self.problems.at(word.key.span, message);
                    break;
                }
                let parent = current.parent.as_ref();
                next = parent.and_then(|parent| words.iter().find(|w| w.key.value == *parent));
            }
        }
    }
}
