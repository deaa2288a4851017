//! A register: entries by name, in the order of the configuration, that are also found by the items they list.

use super::item::ItemPath;
use super::place::At;

/// What a register holds.
pub trait Registered {
    /// What sinks and reports call it.
    fn name(&self) -> &At<String>;
    /// The types and functions by which it is recognised.
    fn items(&self) -> &[At<ItemPath>];
}

/// Entries of one kind.
#[derive(Clone, Debug)]
pub struct Register<T> {
    list: Vec<T>,
}

impl<T> Default for Register<T> {
    fn default() -> Register<T> {
        Register { list: Vec::new() }
    }
}

impl<T: Registered> Register<T> {
    /// Adds an entry, or puts it in the place of the one of that name, which is given back.
    pub(super) fn insert(&mut self, entry: T) -> Option<T> {
        if let Some(known) = self.list.iter_mut().find(|known| known.name() == entry.name()) {
            return Some(std::mem::replace(known, entry));
        }
        self.list.push(entry);
        None
    }

    /// All of them, in the order of the configuration.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        self.list.iter()
    }

    /// The entry of this name.
    pub fn named(&self, name: &str) -> Option<&T> {
        self.list.iter().find(|entry| entry.name().value == name)
    }

    /// By the path of a type or of the item that is called; the longest listed path that holds it is meant.
    pub fn by_item(&self, path: &str) -> Option<&T> {
        let held = self.list.iter().flat_map(|entry| {
            let items = entry.items().iter().filter(|item| item.value.holds(path));
            items.map(move |item| (item.value.segments().len(), entry))
        });
        held.max_by_key(|(length, _)| *length).map(|(_, entry)| entry)
    }
}
