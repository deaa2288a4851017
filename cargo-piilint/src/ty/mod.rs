//! Types: what every place holds, what every call means.
//!
//! [`Types`] is made once from the resolved [`Program`] and shared by all threads. It knows no body: inferring one
//! ([`Types::infer`]) reads signatures only, so bodies may be done in any order and in parallel. Nothing here
//! fails: what is not known is [`Ty::Unknown`], and a call that is not understood is a [`Target::Unknown`] that
//! says why.

mod autoderef;
mod builtin;
pub(crate) mod cache;
mod convert;
mod derive;
mod dispatch;
mod fold;
mod generics;
mod index;
mod infer;
mod lang;
mod method;
mod normalize;
mod query;
mod show;
mod sig;
mod solve;
mod unify;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::ir::body::{Body, Target, Unresolved};
use crate::ir::program::{DefId, Program};
use crate::ir::ty::{TraitRef, Ty, Tys};
use crate::resolve::Resolver;
use crate::source::Sym;

use cache::{ByDef, Cache};
use generics::Params;
use index::Index;
use sig::{Env, Goal, Header};

pub use lang::LangItems;

/// What is known of the types of a program. `&Types` is shared by all threads.
pub struct Types<'p> {
    resolver: &'p Resolver,
    lang: LangItems,
    names: Names,
    index: Index,
    caches: Caches,
}

/// Whether a caller's types are needed to know the whole type.
pub fn names_parameters(ty: &Ty) -> bool {
    fold::any(ty, &mut |part| matches!(part, Ty::Param(..)))
}

/// The functions that a call on a hidden type may run.
type Implementors = Arc<[(DefId, Tys)]>;

/// What was converted or found once.
#[derive(Debug)]
struct Caches {
    params: ByDef<Params>,
    aliases: ByDef<Ty>,
    sigs: ByDef<Arc<FnSig>>,
    fields: ByDef<Arc<[(Sym, Ty)]>>,
    bounds: ByDef<Arc<[Goal]>>,
    /// The supertraits of a trait, the bounds of an associated type.
    supers: ByDef<Arc<[TraitRef]>>,
    envs: ByDef<Arc<Env>>,
    headers: ByDef<Arc<Header>>,
    derives: ByDef<Arc<[DefId]>>,
    dispatch: Cache<(DefId, Tys), Implementors>,
    /// Of types without arrays, whose lengths tell no two apart and are shown all the same.
    impl_fns: Cache<(DefId, Ty, Sym), Target>,
}

impl Caches {
    fn new(defs: usize) -> Self {
        Self {
            params: ByDef::new(defs),
            aliases: ByDef::new(defs),
            sigs: ByDef::new(defs),
            fields: ByDef::new(defs),
            bounds: ByDef::new(defs),
            supers: ByDef::new(defs),
            envs: ByDef::new(defs),
            headers: ByDef::new(defs),
            derives: ByDef::new(defs),
            dispatch: Cache::default(),
            impl_fns: Cache::default(),
        }
    }
}

/// Names that the language gives a meaning.
#[derive(Debug)]
struct Names {
    self_: Sym,
    output: Sym,
    item: Sym,
    target: Sym,
    deref: Sym,
    deref_mut: Sym,
    index: Sym,
    index_mut: Sym,
    from: Sym,
    elem: Sym,
    i32: Sym,
    f64: Sym,
}

impl Names {
    fn new() -> Self {
        Self {
            self_: Sym::new("Self"),
            output: Sym::new("Output"),
            item: Sym::new("Item"),
            target: Sym::new("Target"),
            deref: Sym::new("deref"),
            deref_mut: Sym::new("deref_mut"),
            index: Sym::new("index"),
            index_mut: Sym::new("index_mut"),
            from: Sym::new("from"),
            elem: Sym::new("elem"),
            i32: Sym::new("i32"),
            f64: Sym::new("f64"),
        }
    }
}

/// A body after inference, and how well it went.
#[derive(Clone, Debug)]
pub struct Inferred {
    /// The body with every implicit step made explicit: no `Ty::Var`, no `Rvalue::Bind`, no
    /// `Callee::Path` or `Callee::Method`, no `Proj::Index` or `Proj::DowncastPath`.
    pub body: Body,
    /// Figures for `--stats`.
    pub stats: CallStats,
}

/// How many calls of a body were understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CallStats {
    /// Method calls and overloaded operators with a target.
    pub methods: u32,
    /// Calls of paths with a target.
    pub paths: u32,
    /// Calls of closures and other values whose type is known.
    pub values: u32,
    /// Calls without one, or with too many to tell anything.
    pub unresolved: BTreeMap<Missed, u32>,
}

/// A call that was not understood.
#[derive(Clone, PartialEq, Eq, Debug, PartialOrd, Ord)]
pub struct Missed {
    /// How it is written.
    pub form: CallForm,
    /// Why.
    pub why: Unresolved,
    /// What is called, as written: the method's name, the end of the path.
    pub name: Sym,
}

/// The form of a call.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum CallForm {
    /// `x.f()`.
    Method,
    /// `f()`, `T::f()`.
    Path,
    /// `(self.f)()`.
    Value,
}

/// A function's signature with types for its generics put in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FnSig {
    /// Parameters, the receiver first.
    pub params: Tys,
    /// What a call gives; for an `async fn` the future.
    pub ret: Ty,
    /// What the body puts in its return place: for an `async fn` the future's output.
    pub body_ret: Ty,
}

impl<'p> Types<'p> {
    /// Prepares the tables: the language's items and the indexes of impls and trait methods. To be made again when
    /// the resolver has read more.
    pub fn new(resolver: &'p Resolver) -> Self {
        Self {
            resolver,
            lang: LangItems::new(resolver),
            names: Names::new(),
            index: Index::new(resolver),
            caches: Caches::new(resolver.program.defs.len()),
        }
    }

    /// The program that this speaks of.
    pub fn program(&self) -> &'p Program {
        &self.resolver.program
    }

    /// The language's items.
    pub fn lang(&self) -> &LangItems {
        &self.lang
    }

    /// Whether all types of a body that was typed are known.
    pub fn are_known(body: &Body) -> bool {
        let has_unknown = |ty: &Ty| fold::any(ty, &mut |part| *part == Ty::Unknown);
        !body.locals.iter().any(|local| has_unknown(&local.ty))
    }

    /// Types a body and makes its implicit steps explicit.
    pub fn infer(&self, body: Body) -> Inferred {
        infer::infer(self, body)
    }
}

#[cfg(test)]
mod tests;
