//! References: the places outside of values, and the cells among them.

use crate::ir::program::DefId;
use crate::ir::ty::Ty;
use crate::source::{Span, Sym};

use super::fact::Facts;
use super::label::{FnKey, Origin, PathStep, go_on};

/// A place that a reference may point to.
#[derive(Clone, Debug)]
pub struct PlaceRef {
    /// Where it starts.
    pub root: Root,
    /// The path into it.
    pub path: Vec<PathStep>,
    /// What is meant is one of several parts that have this path: what is written there replaces nothing.
    pub one_of_many: bool,
    /// Where the reference was made, if it points into a tagged field: there the data leaves the field, and
    /// not where somebody looks through the reference. No part of the place's identity.
    pub via: Option<Origin>,
    /// What held where it was pointed to: the records that passed a check, of all that are there. No part of
    /// the place's identity.
    pub passed: Facts,
}

impl PlaceRef {
    /// All of a root.
    pub fn root(root: Root) -> Self {
        Self { root, path: Vec::new(), one_of_many: false, via: None, passed: Facts::default() }
    }

    /// One step further, as far as paths go.
    #[must_use]
    pub fn then(&self, step: PathStep) -> Self {
        let mut place = self.clone();
        place.one_of_many |= go_on(&mut place.path, step);
        place
    }

    /// The same along a path.
    #[must_use]
    pub fn along(self, path: &[PathStep]) -> Self {
        path.iter().fold(self, |place, step| place.then(*step))
    }

    fn identity(&self) -> (Root, &[PathStep], bool) {
        (self.root, &self.path, self.one_of_many)
    }
}

impl PartialEq for PlaceRef {
    fn eq(&self, other: &Self) -> bool {
        self.identity() == other.identity()
    }
}

impl Eq for PlaceRef {}

impl PartialOrd for PlaceRef {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for PlaceRef {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.identity().cmp(&other.identity())
    }
}

/// The places outside of values.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Root {
    /// A local of the function being analysed.
    Local(u32),
    /// What is reached through a parameter (or a closure's captured variable).
    Param(u32),
    /// A cell that was made at a call and outlives it: what an `Arc` points to, a channel's queue.
    Made(CellId),
    /// Such a cell to which a static leads, as the root knew it that put it there.
    Kept(CellId),
    /// A static.
    Static(DefId),
}

impl Root {
    /// Whether the program has one, that has the same name in every function.
    pub fn is_kept(self) -> bool {
        matches!(self, Self::Kept(_) | Self::Static(_))
    }

    /// Whether it is a cell: seen by everybody who has a reference, at any time.
    pub fn is_cell(self) -> bool {
        matches!(self, Self::Made(_)) || self.is_kept()
    }
}

/// A cell by where it was made: the call in the function at hand, and a hash of the calls below it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct CellId {
    at: Span,
    below: u64,
    depth: u8,
}

impl CellId {
    /// How many calls tell cells apart; what is made deeper shares the cell of the last of them.
    const MAX_DEPTH: u8 = 4;

    /// A local that outlives its function.
    pub fn of_local(func: FnKey, local: u32, span: Span) -> Self {
        Self { at: span, below: hashed((func, local)), depth: 0 }
    }

    /// The cell as the caller knows it.
    #[must_use]
    pub fn seen_at(self, call: Span) -> Self {
        if self.depth == Self::MAX_DEPTH {
            return Self { at: call, ..self };
        }
        Self { at: call, below: hashed((self.below, self.at)), depth: self.depth + 1 }
    }
}

/// A place that roots leave something in for each other. Who looks into one is run again when it holds more.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Kept {
    /// A static.
    Static(DefId),
    /// A cell to which a static leads.
    Cell(CellId),
    /// A field of our structs, of any object: state between calls.
    Field(DefId, Sym),
    /// A library's object of a type, which is known by its hash: what one root gives back may be passed to another.
    Object(u64),
}

impl Kept {
    /// Any object of this type.
    pub fn object(ty: &Ty) -> Self {
        Self::Object(hashed(ty))
    }
}

/// The same for the same key in every run.
fn hashed(key: impl std::hash::Hash) -> u64 {
    use std::hash::BuildHasher as _;
    rustc_hash::FxBuildHasher.hash_one(key)
}
