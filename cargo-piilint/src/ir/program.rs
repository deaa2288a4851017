//! The definitions of all crates: one arena, one identity per item.
//!
//! A [`DefId`] is the identity of an item. Re-exports are edges in a module's scope and make no new
//! identity; an item of a library that a model describes has the model's identity (see `model`).

use rustc_hash::FxHashMap;

use super::item::{Attr, BodySource, Fields, FnItem, TokenText, Vis};
use super::path::{Bound, Generics, Path, TypeRef};
use crate::load::CrateId;
use crate::source::{Span, Sym};

/// The identity of a definition: an index into [`Program::defs`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize, serde::Deserialize)]
pub struct DefId(pub u32);

/// A definition of any kind.
#[derive(Clone, Debug)]
pub struct Def {
    /// Its name; impls and block scopes have an empty one.
    pub name: Sym,
    /// The module, enum (of a variant), impl or trait (of an associated item) that holds it; `None` for
    /// a crate's root module.
    pub parent: Option<DefId>,
    /// The crate.
    pub krate: CrateId,
    /// The name's place.
    pub span: Span,
    /// The whole item.
    pub full: Span,
    /// Visibility.
    pub vis: Vis,
    /// Attributes.
    pub attrs: Vec<Attr>,
    /// What it is.
    pub kind: DefKind,
    /// Compiled only for tests (`#[cfg(test)]`, `#[test]`, or inside such a module).
    pub test_only: bool,
}

/// What a definition is.
#[derive(Clone, Debug)]
pub enum DefKind {
    /// A module, or the anonymous module of a block that declares items.
    Module(Module),
    /// A struct.
    Struct(Generics, Fields),
    /// A union.
    Union(Generics, Fields),
    /// An enum; its variants are definitions of their own.
    Enum(Generics, Vec<DefId>),
    /// A variant; `parent` is its enum.
    Variant(Fields),
    /// A function; for an associated one `parent` is the impl or trait.
    Fn(Box<FnItem>),
    /// An impl.
    Impl(Impl),
    /// A trait.
    Trait(Trait),
    /// A type alias, or an associated type (in a trait: `ty` is its default).
    TypeAlias {
        /// Its generic parameters and where clauses.
        generics: Generics,
        /// What an associated type must implement.
        bounds: Vec<Bound>,
        /// The type it stands for.
        ty: Option<TypeRef>,
    },
    /// A constant.
    Const {
        /// Its type.
        ty: TypeRef,
        /// Its value; absent where a trait or a foreign block only declares it.
        body: Option<BodySource>,
    },
    /// A static.
    Static {
        /// Its type.
        ty: TypeRef,
        /// Its value; absent where a trait or a foreign block only declares it.
        body: Option<BodySource>,
    },
    /// A declarative macro.
    Macro(TokenText),
    /// An attribute, derive or function-like procedural macro of a proc-macro crate.
    ProcMacro,
}

/// A module's scope after import resolution.
#[derive(Clone, Debug, Default)]
pub struct Module {
    /// Types, modules, traits, enums by name (own items and imports).
    pub types: FxHashMap<Sym, DefId>,
    /// Functions, constants, statics, constructors by name.
    pub values: FxHashMap<Sym, DefId>,
    /// Macros by name (path-based scope).
    pub macros: FxHashMap<Sym, DefId>,
    /// Traits that are in scope without a name (`use T as _`), in order.
    pub unnamed_traits: Vec<DefId>,
    /// Everything declared here, in source order, impls and imports' targets excluded.
    pub items: Vec<DefId>,
    /// Whether it is the anonymous scope of a block: names not found here are looked up in `parent`.
    pub is_block: bool,
}

/// An impl block.
#[derive(Clone, Debug)]
pub struct Impl {
    /// Its generics.
    pub generics: Generics,
    /// The trait as written, and what it resolves to.
    pub trait_: Option<(Path, Option<DefId>)>,
    /// The self type.
    pub self_ty: TypeRef,
    /// Associated items.
    pub items: Vec<DefId>,
}

/// A trait.
#[derive(Clone, Debug)]
pub struct Trait {
    /// Its generics.
    pub generics: Generics,
    /// Supertraits.
    pub supers: Vec<Bound>,
    /// Associated items.
    pub items: Vec<DefId>,
}

/// A crate as the engine sees it.
#[derive(Clone, Debug)]
pub struct Crate {
    /// Its identity.
    pub id: CrateId,
    /// Its name in paths.
    pub name: Sym,
    /// Its root module.
    pub root: DefId,
    /// `2015`, `2018`, `2021` or `2024`.
    pub edition: u16,
    /// Names that its code may use for other crates.
    pub externs: FxHashMap<Sym, CrateId>,
    /// What is done with it.
    pub role: Role,
}

/// What is done with a crate.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Role {
    /// Analysed, bodies and all; its findings are reported.
    Member,
    /// Only signatures, types and impls are read.
    Dependency,
    /// A model of a library.
    Model,
}

/// All crates and definitions.
#[derive(Clone, Debug, Default)]
pub struct Program {
    /// The crates, in the order in which they were loaded ([`add_crate`](Self::add_crate)).
    pub crates: Vec<Crate>,
    crate_index: FxHashMap<CrateId, usize>,
    /// All definitions.
    pub defs: Vec<Def>,
    /// All impl blocks, in order.
    pub impls: Vec<DefId>,
    /// An item of a dependency's own source that a model describes → the model's item.
    pub canonical: FxHashMap<DefId, DefId>,
}

impl Program {
    /// The definition with this identity.
    pub fn def(&self, id: DefId) -> &Def {
        &self.defs[id.0 as usize]
    }

    /// Adds a crate that is loaded.
    pub fn add_crate(&mut self, krate: Crate) {
        self.crate_index.insert(krate.id, self.crates.len());
        self.crates.push(krate);
    }

    /// The crate with this identity, if it was loaded.
    pub fn krate(&self, id: CrateId) -> Option<&Crate> {
        self.crates.get(*self.crate_index.get(&id)?)
    }

    /// The nearest enclosing module of a definition (a module is its own).
    pub fn module_of(&self, mut id: DefId) -> DefId {
        loop {
            let def = self.def(id);
            match (&def.kind, def.parent) {
                (DefKind::Module(_), _) | (_, None) => return id,
                (_, Some(parent)) => id = parent,
            }
        }
    }

    /// `krate::module::Type::name`, for messages; an impl stands as its self type.
    pub fn path_of(&self, id: DefId) -> String {
        let mut parts: Vec<&str> = Vec::new();
        let mut at = Some(id);
        while let Some(current) = at {
            let def = self.def(current);
            if let DefKind::Impl(imp) = &def.kind
                && let TypeRef::Path(path) = &imp.self_ty
                && let Some(last) = path.segments.last()
            {
                parts.push(last.name.as_str());
            } else if def.parent.is_none() {
                parts.push(self.krate(def.krate).map_or("?", |krate| krate.name.as_str()));
            } else if !def.name.as_str().is_empty() {
                parts.push(def.name.as_str());
            }
            at = def.parent;
        }
        parts.reverse();
        parts.join("::")
    }

    /// The function's signature, if it is a function.
    pub fn as_fn(&self, id: DefId) -> Option<&FnItem> {
        match &self.def(id).kind {
            DefKind::Fn(item) => Some(item),
            _ => None,
        }
    }

    /// The fields of a struct, union or variant.
    pub fn fields(&self, id: DefId) -> Option<&Fields> {
        match &self.def(id).kind {
            DefKind::Struct(_, fields) | DefKind::Union(_, fields) | DefKind::Variant(fields) => Some(fields),
            _ => None,
        }
    }

    /// The generics declared by the item itself.
    pub fn generics(&self, id: DefId) -> Option<&Generics> {
        match &self.def(id).kind {
            DefKind::Struct(generics, _)
            | DefKind::Union(generics, _)
            | DefKind::Enum(generics, _)
            | DefKind::TypeAlias { generics, .. } => Some(generics),
            DefKind::Fn(item) => Some(&item.generics),
            DefKind::Impl(imp) => Some(&imp.generics),
            DefKind::Trait(tr) => Some(&tr.generics),
            _ => None,
        }
    }
}
