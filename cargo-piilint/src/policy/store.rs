//! Stores: places where data is kept, and whether keeping it there in the clear is enough.

use piilint_grammar::Vocabulary;

use super::item::ItemPath;
use super::place::At;
use super::recipient::Transfer;
use super::regions::same_region;
use super::register::{Register, Registered};
use super::taxonomy::Taxonomy;
use super::usage::EntryId;

/// One `[[store]]`.
#[derive(Clone, Debug)]
pub struct Store {
    /// Its entry.
    pub entry: EntryId,
    /// What sinks and reports call it.
    pub name: At<String>,
    /// Types and functions that write to it.
    pub matches: Vec<At<ItemPath>>,
    /// Where it is.
    pub region: Option<String>,
    /// What was arranged if that is abroad.
    pub transfer: Option<Transfer>,
    /// Whether the store encrypts what it keeps; `None` where nothing is said.
    pub encrypted_at_rest: Option<bool>,
    /// Categories for which that is enough.
    pub enough_for: Vec<String>,
}

impl Store {
    /// Whether the store's own encryption is declared to be enough for a category.
    pub fn is_enough_for(&self, taxonomy: &Taxonomy, category: &str) -> bool {
        self.encrypted_at_rest == Some(true)
            && self.enough_for.iter().any(|c| taxonomy.covers(Vocabulary::Category, c, category))
    }

    /// Whether the entry says anything of how its data is protected: then contact data in it is told once for
    /// each flow, and not once for the whole store.
    pub fn is_described(&self) -> bool {
        self.encrypted_at_rest.is_some()
    }

    /// Whether data in it is abroad; `None` where a region is not known.
    pub fn is_abroad(&self, home: Option<&str>) -> Option<bool> {
        Some(!same_region(self.region.as_deref()?, home?))
    }
}

impl Registered for Store {
    fn name(&self) -> &At<String> {
        &self.name
    }

    fn items(&self) -> &[At<ItemPath>] {
        &self.matches
    }
}

/// All stores.
pub type Stores = Register<Store>;
