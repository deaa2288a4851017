//! Names to definitions: reads the module files of all crates, collects their items into the
//! [`Program`], resolves imports, expands item-position macros, and answers what a path means.
//!
//! # How the later stages use it
//!
//! ```text
//! let mut resolver = resolve::build(&input, &mut sources);         // members and models
//! loop {
//!     // in parallel: lower bodies; paths are asked for with `&resolver`
//!     //   a body that declares items in its blocks and has no block scopes yet reports them
//!     //   (`BlockItems`) and is lowered again in the next round
//!     resolver.add_block_scopes(&input, &mut sources, batch);       // sequential, deterministic
//!     // dependencies that a path led to and that are not read yet
//!     if !resolver.load_wanted(&input, &mut sources) && batch_was_empty { break }
//! }
//! // types; where signatures lead into crates that are not read (`lacks_sources`): those are read, and again
//! ```
//!
//! "Absent" and "not known" are different answers: a path into a crate whose source and model are both
//! missing is [`Resolution::Unknown`], a name that a complete module does not have is
//! [`Resolution::Absent`].
//!
//! Every answer is canonical: an item of a library that a model describes is the model's item
//! ([`Program::canonical`]).

mod builtin;
mod calls;
mod collect;
mod crates;
mod derives;
mod exported;
mod files;
mod imports;
mod layers;
mod lookup;
mod query;
mod scope;
mod standard;
mod state;
#[cfg(test)]
mod tests;
mod textual;

use std::collections::BTreeSet;
use std::sync::{Arc, PoisonError};

use crate::ir::body::Blind;
use crate::ir::item::Item;
use crate::ir::program::{DefId, DefKind, Program};
use crate::load::{CfgEnv, CrateGraph, CrateId, Edition, FIRST_MODEL, FileSource, Kept};
use crate::parse::STACK_SIZE;
use crate::source::{FileId, Sources, Span, Sym};
pub use standard::models_alone;
use state::State;

pub(crate) use files::model_file;

/// What name resolution starts from.
pub struct Input<'a> {
    /// The crates.
    pub graph: &'a CrateGraph,
    /// The models of libraries, each a crate of its own, built-in ones before the project's: of two with
    /// one name the later is asked first.
    pub models: &'a [ModelSource],
    /// Crates whose models are read whether or not the program speaks of them; others are read when it does.
    pub named: &'a [Sym],
    /// Where files are read.
    pub files: &'a dyn FileSource,
    /// What is known from earlier runs.
    pub kept: &'a Kept,
}

/// A model: one file that stands for one crate.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ModelSource {
    /// The crate that it describes, as written in paths (`tokio_postgres`).
    pub krate: String,
    /// The path to show (`models/reqwest.rs`).
    pub path: String,
    /// The text.
    pub text: Arc<str>,
    /// The text as [`Ready`](crate::expand::file::Ready) made it: of a built-in model.
    pub ready: Option<&'static [u8]>,
}

/// The namespace in which a path is looked up.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Namespace {
    /// Types, traits, modules, crates, enum variants.
    Type,
    /// Functions, constants, statics, tuple and unit constructors (the struct or variant itself).
    Value,
    /// Macros of all kinds.
    Macro,
}

/// What a path means.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Resolution {
    /// A definition; the last `rest` segments are not consumed: associated items
    /// (`Vec::<T>::new`: `Vec`, 1), which only `ty` can look up.
    Found {
        /// The definition.
        def: DefId,
        /// Segments left.
        rest: usize,
    },
    /// A primitive type (`u8`, `str::from_utf8` with `rest` 1).
    Prim {
        /// `u8`, `str` ...
        name: Sym,
        /// Segments left.
        rest: usize,
    },
    /// There is no such name. Also what `Self`, generic parameters and locals give: the caller knows them.
    Absent,
    /// It cannot be told.
    Unknown(UnknownReason),
}

/// Why a path cannot be told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum UnknownReason {
    /// It leads into a crate that has neither model nor source, by the crate's name.
    Crate(Sym),
    /// It leads into a crate whose source is there and not read yet; asking has put it on the list of
    /// [`Resolver::load_wanted`].
    NotLoaded(CrateId),
    /// The name might come out of a macro call that was not understood, or of a glob import of something
    /// unknown.
    Hidden,
}

/// The items that one block of a body declares.
#[derive(Clone, Debug)]
pub struct BlockItems {
    /// The enclosing block that also declares items, as an index into the same list.
    pub parent: Option<usize>,
    /// The items, in source order.
    pub items: Vec<Item>,
}

/// A file that was read, by the crate that it belongs to.
#[derive(Clone, Debug)]
pub struct ModuleFile {
    /// The file.
    pub file: FileId,
    /// The crate.
    pub krate: CrateId,
    /// Its module.
    pub module: DefId,
    /// `// piilint: ..` comments, in order.
    pub directives: Arc<[crate::parse::CommentDirective]>,
}

/// Something wrong with the source: a file that does not parse or is missing, a cycle of modules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where.
    pub span: Span,
    /// What, as a sentence without a full stop.
    pub message: String,
    /// What kind of problem.
    pub kind: ProblemKind,
}

/// The kinds of problems.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum ProblemKind {
    /// Text that does not parse.
    Syntax,
    /// `mod x;` without a file.
    MissingFile,
    /// A file that is its own ancestor.
    ModuleCycle,
    /// A file that cannot be read.
    Unreadable,
}

/// Name resolution for all crates.
#[derive(Clone, Default)]
pub struct Resolver {
    /// All definitions.
    pub program: Program,
    /// The files of all crates, in the order in which they were read.
    pub files: Vec<ModuleFile>,
    /// What is wrong with the source, in the order of files and places.
    pub problems: Vec<Problem>,
    /// Item macros that were not understood.
    pub blind: Vec<Blind>,
    /// Item-position macro calls that were expanded, in members.
    pub expanded: u32,
    no_cfg: CfgEnv,
    state: State,
}

/// A resolver being changed, and what it is changed from.
struct Build<'a> {
    r: &'a mut Resolver,
    input: &'a Input<'a>,
    sources: &'a mut Sources,
}

/// Reads members and the models that they need and resolves their names.
pub fn build(input: &Input<'_>, sources: &mut Sources) -> Resolver {
    // All models are files from the first, so that the id of each is the same in every run.
    for model in input.models {
        sources.add(files::model_file(model));
    }
    on_deep_stacks(|| {
        let mut resolver = standard::library(input, sources);
        resolver.state.crates.add_graph(input.graph);
        Build { r: &mut resolver, input, sources }.start();
        resolver
    })
}

impl Resolver {
    /// Adds the items that bodies declare in their blocks: for each body's owner, its blocks in the order
    /// in which they were met. Imports in them are resolved, macros expanded, impls registered; functions
    /// in them are new definitions with bodies of their own. Sequential, and the same batch gives the same
    /// ids whatever the number of threads.
    pub fn add_block_scopes(
        &mut self,
        input: &Input<'_>,
        sources: &mut Sources,
        batch: Vec<(DefId, Vec<BlockItems>)>,
    ) {
        on_deep_stacks(|| {
            let mut build = Build { r: self, input, sources };
            for (owner, blocks) in batch {
                build.add_blocks(owner, blocks);
            }
            build.run();
        });
    }

    /// Whether paths led into crates that neither a model nor, so far, a source tells of; others are forgotten. To be
    /// asked after signatures were looked at, of which those of libraries speak of many things that nobody uses.
    pub fn lacks_sources(&self) -> bool {
        let mut wanted = self.state.asked.wanted.lock().unwrap_or_else(PoisonError::into_inner);
        let crates = &self.state.crates;
        wanted.retain(|id| {
            crates.get(*id).is_some_and(|info| !info.is_model && crates.models_of(info.name).next().is_none())
        });
        !wanted.is_empty()
    }

    /// Reads the dependencies that paths led to since the last call; whether there were any.
    pub fn load_wanted(&mut self, input: &Input<'_>, sources: &mut Sources) -> bool {
        let wanted =
            std::mem::take(&mut *self.state.asked.wanted.lock().unwrap_or_else(PoisonError::into_inner));
        on_deep_stacks(|| {
            let mut build = Build { r: self, input, sources };
            let any = build.load_crates(wanted);
            if any {
                build.run();
            }
            any
        })
    }
}

/// Runs on rayon's threads with our stack size: those of the caller, who is on one of them already, or our own.
fn on_deep_stacks<T: Send>(f: impl FnOnce() -> T + Send) -> T {
    if rayon::current_thread_index().is_some() {
        return f();
    }
    match rayon::ThreadPoolBuilder::new().stack_size(STACK_SIZE).build() {
        Ok(pool) => pool.install(f),
        Err(_) => crate::parse::with_big_stack(f),
    }
}

impl Build<'_> {
    /// Members, and the models that must be there; other models when they are spoken of.
    fn start(&mut self) {
        let crates = &self.r.state.crates;
        let mut wanted: BTreeSet<CrateId> =
            self.input.named.iter().flat_map(|name| crates.models_of(*name)).collect();
        wanted.extend(self.input.graph.members().map(|data| data.id));
        // What a derive writes is a part of a type, whoever declares it.
        let with_derives = self.input.models.iter().filter(|model| model.text.contains(derives::ATTRIBUTE));
        let names = with_derives.map(|model| Sym::new(&model.krate));
        wanted.extend(
            names.filter(|name| !crates.real(*name).is_empty()).flat_map(|name| crates.models_of(name)),
        );
        self.load_crates(wanted);
        self.run();
    }

    /// Asks for the roots of crates that are not read; whether there are any. Of models, for all of a name.
    fn load_crates(&mut self, ids: BTreeSet<CrateId>) -> bool {
        let crates = &self.r.state.crates;
        let with_models = ids.into_iter().flat_map(|id| match crates.get(id) {
            Some(info) if info.is_model => crates.models_of(info.name).collect(),
            _ => vec![id],
        });
        let ids: BTreeSet<CrateId> = with_models.collect();
        let mut any = false;
        for id in ids {
            if self.r.state.crates.get(id).is_some_and(|info| info.state == crates::State::NotLoaded) {
                any |= self.load_crate(id);
            }
        }
        any
    }

    fn load_crate(&mut self, id: CrateId) -> bool {
        if let Some(model) = id.0.checked_sub(FIRST_MODEL + 1) {
            let model = self.input.models.get(model as usize).cloned();
            self.request_root(id, Vec::new(), model);
        } else if let Some(root) = self.input.graph.crates.get(id.index()).and_then(|data| data.root.clone())
        {
            let dirs = files::Dirs::of_owner(&root);
            self.request_root(id, vec![(root, dirs)], None);
        } else {
            return false;
        }
        true
    }

    /// Reads, resolves and expands until nothing changes.
    fn run(&mut self) {
        loop {
            self.read_all();
            self.find_preludes();
            self.merge_layers();
            self.resolve_imports();
            if self.merge_layers() {
                // Names that were not known before may be so now.
                self.resolve_imports();
                self.merge_layers();
            }
            if self.expand_calls() {
                continue;
            }
            let needed = std::mem::take(&mut self.r.state.needed);
            if !self.load_crates(needed) {
                break;
            }
        }
        self.hide_behind_open_calls();
        self.r.state.textual.shorten_all();
        self.resolve_impls();
        self.publish();
        self.r.problems.sort_by(|a, b| (a.span, a.kind, &a.message).cmp(&(b.span, b.kind, &b.message)));
        self.r.problems.dedup();
    }

    /// `std::prelude::rust_2021` and its like, and `std::prelude::v1`.
    fn find_preludes(&mut self) {
        let editions = [
            (Edition::E2015, "rust_2015"),
            (Edition::E2018, "rust_2018"),
            (Edition::E2021, "rust_2021"),
            (Edition::E2024, "rust_2024"),
        ];
        for (edition, name) in editions {
            let modules =
                [name, "v1"].map(|name| self.r.known(&format!("std::prelude::{name}"), Namespace::Type));
            self.r.state.preludes.insert(edition, modules.into_iter().flatten().collect());
        }
    }

    /// What the traits of impls are.
    fn resolve_impls(&mut self) {
        let open = std::mem::take(&mut self.r.state.open_impls);
        for def in open {
            let DefKind::Impl(imp) = &self.r.program.def(def).kind else { continue };
            let Some((path, _)) = &imp.trait_ else { continue };
            let module = self.r.module_at(def);
            let asked = lookup::names_of(path);
            let names = lookup::Names { global: path.global, names: &asked };
            let meaning = self.r.meaning(module, &names, Namespace::Type, false, lookup::Mode::default());
            let found = match meaning {
                lookup::Meaning::Found { def, rest: 0 } => Some(def),
                _ => None,
            };
            if let DefKind::Impl(imp) = &mut self.r.program.defs[def.0 as usize].kind
                && let Some((_, target)) = &mut imp.trait_
            {
                *target = found;
            }
            if found.is_none() {
                self.r.state.open_impls.push(def);
            }
        }
    }

    /// Writes the scopes into the program's modules.
    fn publish(&mut self) {
        for (module, scope) in &self.r.state.scopes {
            if self.r.state.published.get(module) == Some(&scope.version) {
                continue;
            }
            self.r.state.published.insert(*module, scope.version);
            let program = &mut self.r.program;
            let canonical = &program.canonical;
            let names = |ns: Namespace| {
                let each = scope.names(ns).iter();
                each.map(|(name, binding)| {
                    (*name, canonical.get(&binding.def).copied().unwrap_or(binding.def))
                })
                .collect()
            };
            if let DefKind::Module(data) = &mut program.defs[module.0 as usize].kind {
                data.types = names(Namespace::Type);
                data.values = names(Namespace::Value);
                data.macros = names(Namespace::Macro);
                data.unnamed_traits = scope.unnamed.iter().map(|(def, _)| *def).collect();
            }
        }
        self.r.state.asked.traits = std::sync::RwLock::default();
    }

    /// The items that the blocks of one body declare.
    fn add_blocks(&mut self, owner: DefId, blocks: Vec<BlockItems>) {
        let data = self.r.program.def(owner);
        let (krate, test) = (data.krate, data.test_only);
        let point = self.r.state.points.get(owner.0 as usize).copied().unwrap_or_default();
        let mut ids: Vec<DefId> = Vec::with_capacity(blocks.len());
        for block in blocks {
            let parent = block.parent.and_then(|parent| ids.get(parent)).copied().unwrap_or(owner);
            let mut place = collect::Place { krate, module: self.r.module_at(parent), test, call: None };
            place.module = self.new_block(parent, &place, point);
            let tail = self.collect(block.items, &place, point);
            self.r.state.textual.end_of_module(place.module, tail);
            ids.push(place.module);
        }
        self.r.state.blocks.insert(owner, ids);
    }
}
