//! Types: what every place holds, what every call means.
//!
//! [`Types`] is made once from the resolved [`Program`] and shared by all threads. It knows no body: inferring one
//! ([`Types::infer`]) reads signatures only, so bodies may be done in any order and in parallel. Nothing here
//! fails: what is not known is [`Ty::Unknown`], and a call that is not understood is a [`Target::Unknown`] that
//! says why.

use crate::ir::body::{Body, Operand, Place, Scoped, Target, Unresolved};
use crate::ir::path::TypeRef;
use crate::ir::program::{DefId, Program};
use crate::ir::ty::{Ty, Tys};
use crate::source::Sym;

/// What is known of the types of a program. `&Types` is shared by all threads.
#[derive(Debug)]
pub struct Types<'p> {
    program: &'p Program,
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
    /// Calls without one, by reason, methods apart from paths.
    pub unresolved: std::collections::BTreeMap<(CallForm, Unresolved), u32>,
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
    /// Prepares the tables: the language's items and the indexes of impls and trait methods.
    pub fn new(program: &'p Program) -> Self {
        Self { program }
    }

    /// The program that this speaks of.
    pub fn program(&self) -> &'p Program {
        self.program
    }

    /// Types a body and makes its implicit steps explicit.
    pub fn infer(&self, body: Body) -> Inferred {
        Inferred { body, stats: CallStats::default() }
    }

    /// The type of a place of an inferred body.
    pub fn place_ty(&self, _body: &Body, _place: &Place) -> Ty {
        Ty::Unknown
    }

    /// The type of an operand of an inferred body.
    pub fn operand_ty(&self, _body: &Body, _operand: &Operand) -> Ty {
        Ty::Unknown
    }

    /// A type as written inside `owner` (whose generics and `Self` it may name); `_` is unknown.
    pub fn convert(&self, _owner: DefId, _ty: &Scoped<TypeRef>) -> Ty {
        Ty::Unknown
    }

    /// The type that a definition is or has: a struct, enum or alias with its own parameters as arguments, an
    /// impl's self type, the type of a constant or static.
    pub fn type_of(&self, _def: DefId) -> Ty {
        Ty::Unknown
    }

    /// The generic parameters of a definition in the order of `Target::Fn`'s types: the owner's (an impl's; a
    /// trait's `Self` and parameters; a variant's enum's) and its own, each by the item that declares it.
    pub fn generics(&self, _def: DefId) -> std::sync::Arc<[(DefId, Sym)]> {
        std::sync::Arc::from([])
    }

    /// `ty`, as written with the generics of `def`, with these types for them, normalised.
    pub fn substitute(&self, _ty: &Ty, _def: DefId, _substs: &[Ty]) -> Ty {
        Ty::Unknown
    }

    /// The signature of a function or tuple constructor with these types for its generics ([`Types::generics`];
    /// missing ones stay parameters).
    pub fn fn_sig(&self, _def: DefId, _substs: &[Ty]) -> Option<FnSig> {
        None
    }

    /// The type of a field of a struct, union or tuple.
    pub fn field_ty(&self, _ty: &Ty, _field: Sym) -> Option<Ty> {
        None
    }

    /// The type of a variant's field, `ty` being the enum.
    pub fn variant_field_ty(&self, _ty: &Ty, _variant: DefId, _field: Sym) -> Option<Ty> {
        None
    }

    /// What `*x` is: through references, pointers, `Box` and `Deref`.
    pub fn deref_ty(&self, _ty: &Ty) -> Option<Ty> {
        None
    }

    /// `<ty as Trait>::name`, if it can be told.
    pub fn assoc_ty(&self, _ty: &Ty, _trait: DefId, _name: Sym) -> Option<Ty> {
        None
    }

    /// Whether the type surely implements the trait (by an impl, a derive, a bound of the parameter, or the language).
    pub fn implements(&self, _ty: &Ty, _trait: DefId) -> bool {
        false
    }

    /// What a call of this method of the trait means for the type: an impl's function, the trait's default, a
    /// derive, or `Dispatch`.
    pub fn impl_fn(&self, _trait: DefId, _self_ty: &Ty, _method: Sym) -> Target {
        Target::Unknown(Unresolved::NoMethod)
    }

    /// What calling a value of this type means: a function item's `Fn`, else `Value`.
    pub fn callee_of(&self, _ty: &Ty) -> Target {
        Target::Unknown(Unresolved::NotCallable)
    }

    /// What a call of a value of this type gives, for closures, functions, `dyn Fn` and parameters bound by `Fn`.
    pub fn call_output(&self, _ty: &Ty) -> Option<Ty> {
        None
    }

    /// What `.await` on a value of this type gives.
    pub fn await_output(&self, _ty: &Ty) -> Option<Ty> {
        None
    }

    /// The item that an iterator or collection of this type gives.
    pub fn item_ty(&self, _ty: &Ty) -> Option<Ty> {
        None
    }
}
