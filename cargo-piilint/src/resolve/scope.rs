//! What a module knows about its names while they are being resolved.
//!
//! A name is *own* (declared here), *imported* by name, or there by a *glob*; the former hide the latter. Every
//! binding has the reach of its visibility, because globs bring in only what can be seen from where they stand.

use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use super::{Namespace, UnknownReason};
use crate::ir::program::DefId;
use crate::source::Sym;

/// An import: an index into the list of all.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(super) struct ImportId(pub(super) u32);

/// From where a binding can be seen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Reach {
    /// From everywhere.
    Public,
    /// From this module and those inside of it.
    Within(DefId),
}

/// How a name came into a module.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Origin {
    Own,
    Import,
    Glob(ImportId),
}

/// What a name means in a module.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Binding {
    pub(super) def: DefId,
    pub(super) reach: Reach,
    pub(super) origin: Origin,
    /// Exists only when tests are compiled; gives way to one that does not.
    pub(super) test: bool,
}

/// Why a name that an import should bind is not known, and from where it could be seen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Failure {
    pub(super) reason: UnknownReason,
    pub(super) reach: Reach,
}

/// A module's names.
#[derive(Clone, Debug, Default)]
pub(super) struct Scope {
    names: [FxHashMap<Sym, Binding>; 3],
    /// Traits imported `as _`.
    pub(super) unnamed: Vec<(DefId, Reach)>,
    /// Imports by name that are not resolved.
    pub(super) pending: FxHashMap<Sym, SmallVec<[ImportId; 2]>>,
    /// Names whose import failed, and why.
    pub(super) failed: FxHashMap<Sym, Failure>,
    /// There may be more names here than are known: a macro call that was not understood, a file that is missing.
    pub(super) hidden: Option<UnknownReason>,
    /// The same, for a glob whose source is not known.
    pub(super) open: Option<UnknownReason>,
    /// Grows whenever a binding changes.
    pub(super) version: u32,
}

impl Scope {
    /// The names of a namespace.
    pub(super) fn names(&self, ns: Namespace) -> &FxHashMap<Sym, Binding> {
        &self.names[ns as usize]
    }

    /// What a name means.
    pub(super) fn get(&self, name: Sym, ns: Namespace) -> Option<&Binding> {
        self.names[ns as usize].get(&name)
    }

    /// Binds a name, unless something stronger has it. Whether anything changed.
    pub(super) fn bind(&mut self, name: Sym, ns: Namespace, binding: Binding) -> bool {
        let names = &mut self.names[ns as usize];
        if let Some(old) = names.get(&name)
            && !replaces(&binding, old)
        {
            return false;
        }
        names.insert(name, binding);
        self.version += 1;
        true
    }

    /// Notes that a name could not be imported. Of several imports of one name the first that says why stays, so that
    /// there is an end. Whether anything is new.
    pub(super) fn fail(&mut self, name: Sym, failure: Failure) -> bool {
        let is_news = match self.failed.get(&name) {
            None => true,
            Some(known) => known.reason == UnknownReason::Hidden && failure.reason != UnknownReason::Hidden,
        };
        if is_news {
            self.failed.insert(name, failure);
        }
        is_news
    }

    /// Brings a trait into scope without a name. Whether it is new.
    pub(super) fn add_unnamed(&mut self, def: DefId, reach: Reach) -> bool {
        let new = !self.unnamed.contains(&(def, reach));
        if new {
            self.unnamed.push((def, reach));
            self.version += 1;
        }
        new
    }
}

fn replaces(new: &Binding, old: &Binding) -> bool {
    if new == old {
        return false;
    }
    let strength = |binding: &Binding| match binding.origin {
        // What exists only in tests is weaker than a glob's name that always does.
        _ if binding.test => 0,
        Origin::Glob(_) => 1,
        Origin::Import => 2,
        Origin::Own => 3,
    };
    match (strength(new), strength(old)) {
        (a, b) if a != b => a > b,
        // The glob's source has changed its mind: a name of its own came in place of an imported one.
        _ => matches!((new.origin, old.origin), (Origin::Glob(a), Origin::Glob(b)) if a == b),
    }
}
