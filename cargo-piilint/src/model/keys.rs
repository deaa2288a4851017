//! Under which keys `serde` writes the fields of a record.

use crate::ir::item::{Attr, Field};
use crate::ir::program::DefId;
use crate::source::Sym;

use super::columns::{in_case, said};
use super::read::{Reader, serde_words};

/// What a container says that is not written as its fields.
const OTHERWISE: &[&str] = &["transparent", "into", "remote"];

impl Reader<'_> {
    /// The keys of a struct's fields, if its derive writes them by name.
    pub(super) fn keys(&mut self, owner: DefId, attrs: &[Attr], fields: &[Field]) {
        let is_written = self.found.ty(owner).is_some_and(|contract| contract.has_derive("Serialize"));
        let is_named = |field: &Field| !field.name.as_str().starts_with(|first: char| first.is_ascii_digit());
        if !is_written || !fields.iter().all(is_named) {
            return;
        }
        let words = serde_words(attrs);
        if words.iter().any(|meta| OTHERWISE.iter().any(|word| meta.path().is_ident(word))) {
            return;
        }
        let all = said(&words, "rename_all");
        let key = |field: &Field| {
            let words = serde_words(&field.attrs);
            if words.iter().any(|meta| meta.path().is_ident("flatten")) {
                return None;
            }
            let name = said(&words, "rename").unwrap_or_else(|| in_case(field.name.as_str(), all.as_deref()));
            Some(Sym::from(name))
        };
        let keys = fields.iter().map(|field| (field.name, key(field))).collect();
        self.found.ty_mut(owner).keys = Some(keys);
    }
}
