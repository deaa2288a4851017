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
//! ```
//!
//! "Absent" and "not known" are different answers: a path into a crate whose source and model are both
//! missing is [`Resolution::Unknown`], a name that a complete module does not have is
//! [`Resolution::Absent`].
//!
//! Every answer is canonical: an item of a library that a model describes is the model's item
//! ([`Program::canonical`]).

use std::sync::Arc;

use crate::expand::MacroDef;
use crate::ir::body::Blind;
use crate::ir::item::Item;
use crate::ir::path::Path;
use crate::ir::program::{DefId, Program};
use crate::load::{CrateGraph, CrateId, FileSource};
use crate::source::{FileId, Sources, Span, Sym};

/// What name resolution starts from.
pub struct Input<'a> {
    /// The crates.
    pub graph: &'a CrateGraph,
    /// The models of libraries, each a crate of its own, built-in ones before the project's: of two with
    /// one name the later is asked first.
    pub models: &'a [ModelSource],
    /// Where files are read.
    pub files: &'a dyn FileSource,
}

/// A model: one file that stands for one crate.
#[derive(Clone, Debug)]
pub struct ModelSource {
    /// The crate that it describes, as written in paths (`tokio_postgres`).
    pub krate: String,
    /// The path to show (`models/reqwest.rs`).
    pub path: String,
    /// The text.
    pub text: Arc<str>,
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
    /// Whether code was lost by it (a file was skipped, not only one item).
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
    /// A macro call in item position that failed to expand.
    Macro,
}

/// Name resolution for all crates.
pub struct Resolver {
    /// All definitions.
    pub program: Program,
    /// The files of all crates, in the order in which they were read.
    pub files: Vec<ModuleFile>,
    /// What is wrong with the source, in the order of files and places.
    pub problems: Vec<Problem>,
    /// Item macros that were not understood.
    pub blind: Vec<Blind>,
    /// Item-position macro calls that were expanded.
    pub expanded: u32,
}

/// Reads members and models and resolves their names.
pub fn build(_input: &Input<'_>, _sources: &mut Sources) -> Resolver {
    todo!()
}

impl Resolver {
    /// What `cfg` means in the crate of a definition.
    pub fn cfg(&self, _owner: DefId) -> &crate::load::CfgEnv {
        todo!()
    }

    /// What a path means at a place. `scope` is any definition: a function, an impl, a module, a block
    /// scope; the nearest module or block scope at or above it counts.
    ///
    /// `Self`, generic parameters and local variables are the caller's: asked for, they are absent. A path
    /// with `<T as Trait>::name` is looked up as the trait's path (`rest` 1 or more); one with `<T>::name`
    /// is absent.
    pub fn path(&self, _scope: DefId, _path: &Path, _ns: Namespace) -> Resolution {
        todo!()
    }

    /// What a single name means at a place (imports, globs, preludes included).
    pub fn name(&self, _scope: DefId, _name: Sym, _ns: Namespace) -> Option<DefId> {
        todo!()
    }

    /// The item at an absolute path, `core::option::Option`: for what the engine knows by name. Models
    /// answer first; `std::..`, `core::..` and `alloc::..` are models only.
    pub fn known(&self, _path: &str, _ns: Namespace) -> Option<DefId> {
        todo!()
    }

    /// The macro that `path!` calls at a place: textual scope first (for a single name, as of the position
    /// of the definition `scope`), then imports, `#[macro_use]` and preludes. Macros that a body declares
    /// itself are the caller's.
    pub fn macro_def(&self, _scope: DefId, _path: &Path) -> Option<DefId> {
        todo!()
    }

    /// The parsed rules of a `macro_rules!`, parsed once; `None` for procedural macros and for rules that
    /// do not parse.
    pub fn rules(&self, _def: DefId) -> Option<Arc<MacroDef>> {
        todo!()
    }

    /// The name under which `piilint_macros` exports what this attribute or derive path resolves to
    /// (`use piilint_macros as p; #[p::pii_sink(..)]` gives `pii_sink`). Helper attributes (`pii`,
    /// `pii_allow` on fields and types) resolve to nothing and need no resolution.
    pub fn ours(&self, _scope: DefId, _attr: &Path) -> Option<Sym> {
        todo!()
    }

    /// The traits whose methods can be called at a place, in a fixed order, preludes included.
    pub fn traits_in_scope(&self, _scope: DefId) -> Arc<[DefId]> {
        todo!()
    }

    /// The variant of an enum by name.
    pub fn variant(&self, _enum_def: DefId, _name: Sym) -> Option<DefId> {
        todo!()
    }

    /// Adds the items that bodies declare in their blocks: for each body's owner, its blocks in the order
    /// in which they were met. Imports in them are resolved, macros expanded, impls registered; functions
    /// in them are new definitions with bodies of their own. Sequential, and the same batch gives the same
    /// ids whatever the number of threads.
    pub fn add_block_scopes(
        &mut self,
        _input: &Input<'_>,
        _sources: &mut Sources,
        _batch: Vec<(DefId, Vec<BlockItems>)>,
    ) {
        todo!()
    }

    /// The scope of the n-th item-declaring block of a body, as given to [`Self::add_block_scopes`].
    pub fn block_scope(&self, _owner: DefId, _n: usize) -> Option<DefId> {
        todo!()
    }

    /// Reads the dependencies that paths led to since the last call; whether there were any.
    pub fn load_wanted(&mut self, _input: &Input<'_>, _sources: &mut Sources) -> bool {
        todo!()
    }
}
