//! From configurations as written to the policy as meant.
//!
//! Files come in from the base to the nearest; each step below goes through all of them, so that a nearer file's
//! entry finds its elder and replaces it. Words first, since the rest uses them; then the register of recipients
//! and stores, which sinks and consents name; then all else.

mod exceptions;
mod levels;
mod outside;
mod register;
mod words;

use piilint_grammar::{Key, Vocabulary};

use super::item::ItemPath;
use super::place::{At, Place, PolicyFile, Problems, Scope};
use super::reader::{Entry, Written, did_you_mean};
use super::usage::{EntryId, EntryInfo};
use super::{Policy, laws};
use crate::diagnostic::Lang;

/// Gives everything its meaning. `written` is in the order base, workspace, packages.
pub(super) fn build(files: Vec<PolicyFile>, written: &[Written], problems: &mut Problems) -> Policy {
    let mut builder = Builder { policy: Policy { files, ..Policy::default() }, problems };
    builder.words(written);
    builder.register(written);
    builder.settings(written);
    builder.own_policies(written);
    builder.levels(written);
    builder.outside(written);
    builder.exceptions(written);
    builder.policy
}

struct Builder<'p> {
    policy: Policy,
    problems: &'p mut Problems,
}

/// The entries of one section, with the scope of their file, in order.
fn entries<'w>(
    written: &'w [Written],
    section: &'static str,
) -> impl Iterator<Item = (&'w Scope, &'w Entry)> {
    written.iter().flat_map(move |file| {
        let own = file.lists.iter().filter(move |(name, _)| *name == section);
        own.map(|(_, entry)| (&file.scope, entry))
    })
}

impl Builder<'_> {
    fn settings(&mut self, written: &[Written]) {
        for file in written {
            let (laws, home) = (laws_of(&file.top), file.top.text("home-region").map(|text| text.value));
            if let Scope::Package(name) = &file.scope {
                let package = self.policy.packages.entry(name.clone()).or_default();
                package.laws = laws;
                package.home_region = home;
                continue;
            }
            if let Some(laws) = laws {
                self.policy.laws = laws;
            }
            self.policy.home_region = home.or(self.policy.home_region.take());
            if let Some(lang) = file.top.text("lang") {
                self.policy.lang = Some(if lang.value == "zh" { Lang::Zh } else { Lang::En });
            }
            if let Some(analysis) = file.analysis.as_ref().filter(|analysis| analysis.has("public-api")) {
                self.policy.public_api = Some(analysis.list("public-api"));
            }
        }
    }

    /// Registers an entry for messages and for [`Usage`](super::Usage).
    fn entry(&mut self, section: &'static str, name: &str, place: Place) -> EntryId {
        let id = EntryId(self.policy.entries.len() as u32);
        self.policy.entries.push(EntryInfo { section, name: name.to_owned(), place });
        id
    }

    fn category(&mut self, text: &At<String>) -> Option<At<Key>> {
        self.word(Vocabulary::Category, text)
    }

    fn word(&mut self, vocabulary: Vocabulary, text: &At<String>) -> Option<At<Key>> {
        match self.policy.taxonomy.resolve(vocabulary, &text.value) {
            Ok(key) => Some(At::new(key, text.span)),
            Err(near) => {
                let help = how_to_name(vocabulary, &text.value, &near);
                self.problems
                    .at(text.span, format!("unknown {} `{}`", vocabulary.what(), text.value))
                    .help(help);
                None
            }
        }
    }

    fn categories(&mut self, texts: &[At<String>]) -> Vec<String> {
        texts.iter().filter_map(|text| self.category(text)).map(|key| key.value.as_str().to_owned()).collect()
    }

    fn purposes(&mut self, texts: &[At<String>]) -> Vec<At<Key>> {
        texts.iter().filter_map(|text| self.word(Vocabulary::Purpose, text)).collect()
    }

    fn item(&mut self, text: &At<String>) -> Option<At<ItemPath>> {
        match ItemPath::parse(&text.value) {
            Ok(path) => Some(At::new(path, text.span)),
            Err(why) => {
                self.problems.at(text.span, format!("`{}` is no path of an item", text.value)).help(why);
                None
            }
        }
    }

    fn items(&mut self, texts: &[At<String>]) -> Vec<At<ItemPath>> {
        texts.iter().filter_map(|text| self.item(text)).collect()
    }

    /// The name of a recipient that is in the register.
    fn recipient(&mut self, text: &At<String>) -> Option<At<String>> {
        let known: Vec<String> = self.policy.recipients.iter().map(|r| r.name.value.clone()).collect();
        self.registered("recipient", text, &known)
    }

    /// The name of a store that is in the register.
    fn store(&mut self, text: &At<String>) -> Option<At<String>> {
        let known: Vec<String> = self.policy.stores.iter().map(|s| s.name.value.clone()).collect();
        self.registered("store", text, &known)
    }

    fn registered(&mut self, section: &str, text: &At<String>, known: &[String]) -> Option<At<String>> {
        if known.contains(&text.value) {
            return Some(text.clone());
        }
        let near = super::rule_names::nearest_word(&text.value, known.iter().map(String::as_str));
        let help = if near.is_empty() {
            format!("add an entry `[[{section}]]` with `name = {:?}`", text.value)
        } else {
            did_you_mean(&near)
        };
        self.problems.at(text.span, format!("there is no {section} `{}`", text.value)).help(help);
        None
    }

    /// Says that a name was given twice in one file; a nearer file may give it again.
    fn duplicate(&mut self, section: &str, name: &At<String>, elder: Place) {
        if elder.file == name.span.file {
            self.problems
                .at(name.span, format!("the {section} `{}` is there twice", name.value))
                .see(elder, "first here");
        }
    }
}

fn laws_of(top: &Entry) -> Option<Vec<&'static laws::Law>> {
    let ids = top.list("laws");
    top.has("laws").then(|| ids.iter().filter_map(|id| laws::find(&id.value)).collect())
}

/// What to do about a word that is unknown: correct it, or declare it where it can be one's own.
fn how_to_name(vocabulary: Vocabulary, text: &str, near: &[String]) -> String {
    let what = vocabulary.what();
    let near: Vec<&str> = near.iter().map(String::as_str).collect();
    let question = did_you_mean(&near);
    match vocabulary.key(text) {
        Ok(_) if near.is_empty() => format!("declare it: `[[{what}]]` with `key = {text:?}`"),
        Ok(_) => format!("{question} If it is your own, declare it: `[[{what}]]` with `key = {text:?}`"),
        Err(_) if near.is_empty() => {
            "a key is lower-case words joined by dots, like `user.contact.email`".to_owned()
        }
        Err(_) => question,
    }
}
