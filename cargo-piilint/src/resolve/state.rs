//! What the resolver keeps beside the program: names in the making, and the answers that it remembers.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock, RwLock};

use rustc_hash::FxHashMap;

use super::calls::Call;
use super::crates::Crates;
use super::derives::Derived;
use super::files::{Dirs, Request};
use super::imports::Import;
use super::layers::Layers;
use super::scope::{ImportId, Scope};
use super::textual::{Point, Textual};
use crate::expand::{MacroDef, Wanted};
use crate::ir::body::Blind;
use crate::ir::program::DefId;
use crate::load::{CrateId, Edition};
use crate::source::Sym;

/// Everything private of a [`Resolver`](super::Resolver).
#[derive(Clone, Default)]
pub(super) struct State {
    pub(super) crates: Crates,
    pub(super) scopes: FxHashMap<DefId, Scope>,
    pub(super) variants: FxHashMap<(DefId, Sym), DefId>,
    pub(super) layers: Layers,
    pub(super) imports: Vec<Import>,
    /// Imports that may still find more.
    pub(super) open_imports: Vec<ImportId>,
    pub(super) textual: Textual,
    /// Where in the textual scope of macros each definition stands.
    pub(super) points: Vec<Point>,
    pub(super) calls: Vec<Call>,
    /// Macro calls that are not expanded, in order.
    pub(super) open_calls: Vec<usize>,
    /// Derives of types by name, as long as no model of the name is read.
    pub(super) open_derives: FxHashMap<Sym, Vec<Derived>>,
    /// The names of the derives that models describe.
    pub(super) derivers: BTreeSet<Sym>,
    /// What was not understood, and never will be.
    pub(super) blind: Vec<Blind>,
    /// Files to be read next.
    pub(super) requests: Vec<Request>,
    /// The file of each module that has one of its own.
    pub(super) file_of: FxHashMap<DefId, PathBuf>,
    /// Where the modules of each module are looked for.
    pub(super) dirs: FxHashMap<DefId, Arc<Dirs>>,
    /// How often a file was read for a crate.
    pub(super) times_read: FxHashMap<(CrateId, PathBuf), u32>,
    /// Impls whose trait is not resolved.
    pub(super) open_impls: Vec<DefId>,
    /// The rules of each `macro_rules!`, parsed when they are first asked for.
    pub(super) rules: FxHashMap<(DefId, Wanted), OnceLock<Option<Arc<MacroDef>>>>,
    pub(super) blocks: FxHashMap<DefId, Vec<DefId>>,
    /// The modules of the standard prelude, by edition.
    pub(super) preludes: FxHashMap<Edition, Vec<DefId>>,
    pub(super) asked: Asked,
    /// Crates that are not read, and that are wanted for macros in item position and imports of members and models.
    pub(super) needed: BTreeSet<CrateId>,
    /// Crates that the texts of members and models speak of, in bodies too, and that are not read.
    pub(super) mentioned: BTreeSet<CrateId>,
    /// What has been written into [`Program`](crate::ir::program::Program)'s modules, by the scope's version.
    pub(super) published: FxHashMap<DefId, u32>,
}

/// What is noted while questions are answered, from many threads. A copy begins with none of it.
#[derive(Default)]
pub(super) struct Asked {
    pub(super) traits: RwLock<FxHashMap<DefId, Arc<[DefId]>>>,
    /// Crates that a path led to and that are not read.
    pub(super) wanted: Mutex<BTreeSet<CrateId>>,
}

impl Clone for Asked {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl State {
    /// The modules of the standard prelude that a crate sees, newest first.
    pub(super) fn preludes(&self, krate: CrateId) -> &[DefId] {
        let edition = self.crates.get(krate).map(|info| info.edition);
        edition.and_then(|edition| self.preludes.get(&edition)).map_or(&[], Vec::as_slice)
    }

    /// The scope of a module.
    pub(super) fn scope(&mut self, module: DefId) -> &mut Scope {
        self.scopes.entry(module).or_default()
    }
}
