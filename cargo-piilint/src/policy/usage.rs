//! Which entries of the configuration the program ever asked for.
//!
//! A typo in a host or a path must not pass in silence: an entry that matched nothing is a warning at its line.
//! The engine marks entries as it uses them, from many threads; what is left is told at the end.

use std::sync::atomic::{AtomicBool, Ordering};

use piilint_grammar::Date;

use super::Policy;
use super::place::{Place, Problem, Scope};
use super::upkeep::Upkeep;

/// An entry of the configuration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId(pub u32);

/// What an entry is, for messages.
#[derive(Clone, Debug)]
pub struct EntryInfo {
    /// The section: `recipient`, `tag` ...
    pub section: &'static str,
    /// Its name, item or pattern.
    pub name: String,
    /// Where it stands.
    pub place: Place,
}

/// What was used.
#[derive(Debug, Default)]
pub struct Usage {
    used: Vec<AtomicBool>,
}

impl Usage {
    /// Nothing was used yet.
    pub fn new(policy: &Policy) -> Usage {
        Usage { used: policy.entries.iter().map(|_| AtomicBool::new(false)).collect() }
    }

    /// Says that an entry matched something.
    pub fn mark(&self, entry: EntryId) {
        if let Some(used) = self.used.get(entry.0 as usize) {
            used.store(true, Ordering::Relaxed);
        }
    }

    /// Whether it did.
    pub fn is_used(&self, entry: EntryId) -> bool {
        self.used.get(entry.0 as usize).is_some_and(|used| used.load(Ordering::Relaxed))
    }

    /// Whether each of the entries did, in order.
    pub fn all(&self) -> Vec<bool> {
        self.used.iter().map(|used| used.load(Ordering::Relaxed)).collect()
    }

    /// Says that those of the entries matched something of which an earlier run said so.
    pub fn mark_all(&self, used: &[bool]) {
        for (mark, _) in self.used.iter().zip(used).filter(|(_, used)| **used) {
            mark.store(true, Ordering::Relaxed);
        }
    }

    /// What to say of each entry that matched nothing. Entries of a base file may be meant for another workspace, and
    /// an exception that has lapsed is told anyway.
    pub fn unused_warnings(&self, policy: &Policy, today: Date) -> Vec<Upkeep> {
        let lapsed = |id: EntryId| policy.exceptions.iter().any(|e| e.entry == id && e.is_expired(today));
        let entries = policy.entries.iter().enumerate().map(|(i, info)| (EntryId(i as u32), info));
        entries
            .filter(|(id, _)| !self.is_used(*id) && !lapsed(*id))
            .filter(|(_, info)| policy.files[usize::from(info.place.file)].scope != Scope::Base)
            .map(|(_, info)| unused(info))
            .collect()
    }
}

fn unused(info: &EntryInfo) -> Upkeep {
    let name = &info.name;
    let (code, message, help) = match info.section {
        "allow" => (
            Some("PII901"),
            format!("this exception from {name} suppresses nothing"),
            "remove it: what it was for is mended, or lies elsewhere",
        ),
        "recipient" => (
            None,
            format!("no personal data was seen to go to the recipient `{name}`"),
            "check its hosts, crates and items, or remove the entry",
        ),
        "store" => (
            None,
            format!("no personal data was seen to go to the store `{name}`"),
            "check what it matches, or remove the entry",
        ),
        section @ ("category" | "purpose" | "subject") => (
            None,
            format!("nothing uses the {section} `{name}`: no tag, consent, sink, recipient, store or rule"),
            "check how it is written where it is meant, or remove the entry",
        ),
        "policy" => (
            None,
            format!(
                "the policy `{name}` finds nothing: this version reads policies and does not apply them yet"
            ),
            "until it does, look after it by other means",
        ),
        section => (
            None,
            format!("the {section} `{name}` matches nothing in the program"),
            "correct the path, or remove the entry",
        ),
    };
    let problem = Problem {
        place: info.place,
        message,
        label: String::new(),
        help: Some(help.to_owned()),
        other: None,
    };
    Upkeep { code, problem, by_date: false }
}
