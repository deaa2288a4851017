//! Accepted risks: `[[allow]]`.

use globset::GlobSet;
use piilint_grammar::Date;

use super::item::ItemPath;
use super::place::{At, Place};
use super::usage::EntryId;

/// One `[[allow]]`.
#[derive(Clone, Debug)]
pub struct Exception {
    /// Its entry.
    pub entry: EntryId,
    /// Where it stands.
    pub place: Place,
    /// The rules, by code; a project's own policies by name.
    pub rules: Vec<String>,
    /// Files, as patterns from the workspace root; `None` for any.
    pub paths: Option<GlobSet>,
    /// An item, with all in it; `None` for any.
    pub item: Option<At<ItemPath>>,
    /// Why; without one, the exception is itself a finding (PII902).
    pub reason: Option<String>,
    /// Who answers for it.
    pub owner: Option<String>,
    /// The last day on which it holds.
    pub until: Option<At<Date>>,
}

impl Exception {
    /// Whether it covers a finding: its rule, a file of its path (from the workspace root, with `/`), and an item
    /// of its path. An exception that says both a path and an item needs both.
    pub fn covers(&self, rule: &str, path: &str, item: Option<&str>) -> bool {
        self.rules.iter().any(|r| r == rule)
            && self.paths.as_ref().is_none_or(|paths| paths.is_match(path))
            && self.item.as_ref().is_none_or(|own| item.is_some_and(|item| own.value.holds(item)))
    }

    /// Whether it has lapsed: it holds on its last day.
    pub fn is_expired(&self, today: Date) -> bool {
        self.until.is_some_and(|until| until.value < today)
    }
}
