//! Which entries of the configuration the program ever asked for.
//!
//! A typo in a host or a path must not pass in silence: an entry that matched nothing is a warning at its line.
//! The engine marks entries as it uses them, from many threads; what is left is told at the end.

use std::sync::atomic::{AtomicBool, Ordering};

use super::Policy;
use super::place::{Place, Problem, Scope};

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

    /// A warning for each entry that matched nothing. Entries of a base file may be meant for another workspace;
    /// `[[allow]]` is PII901's business, and `[[policy]]` is not applied yet.
    pub fn unused_warnings(&self, policy: &Policy) -> Vec<Problem> {
        let silent = ["allow", "policy", "category", "purpose", "subject"];
        let entries = policy.entries.iter().enumerate().map(|(i, info)| (EntryId(i as u32), info));
        entries
            .filter(|(id, _)| !self.is_used(*id))
            .filter(|(_, info)| !silent.contains(&info.section))
            .filter(|(_, info)| policy.files[usize::from(info.place.file)].scope != Scope::Base)
            .map(|(_, info)| Problem {
                place: info.place,
                message: format!("the {} `{}` matches nothing in the program", info.section, info.name),
                label: String::new(),
                help: Some("correct the name, or remove the entry".to_owned()),
                other: None,
            })
            .collect()
    }
}
