//! Walking over types: mapping, substitution, and the bounds that keep both finite.
//!
//! Types are finite trees, yet a few lines of source can describe one with 2^40 nodes (`let a = (a, a);`, over and
//! over). So whatever walks a type carries a [`Budget`]; what lies beyond it is [`Ty::Unknown`].

use std::sync::Arc;

use crate::ir::program::DefId;
use crate::ir::ty::{ClosureTy, TraitRef, Ty, Tys};
use crate::source::Sym;

/// How deep a type may nest.
pub(super) const MAX_DEPTH: u32 = 32;

/// How many nodes one walk may visit.
const MAX_NODES: u32 = 2_000;

/// What a walk may still spend.
#[derive(Clone, Copy, Debug)]
pub(super) struct Budget {
    depth: u32,
    nodes: u32,
}

impl Budget {
    /// A full one.
    pub(super) fn new() -> Self {
        Self { depth: MAX_DEPTH, nodes: MAX_NODES }
    }

    /// Goes one level down; false when there is nothing left. Pair with [`Budget::leave`].
    pub(super) fn enter(&mut self) -> bool {
        if self.depth == 0 || self.nodes == 0 {
            return false;
        }
        self.depth -= 1;
        self.nodes -= 1;
        true
    }

    /// Comes back up.
    pub(super) fn leave(&mut self) {
        self.depth += 1;
    }
}

/// What a map does with a type that it meets.
pub(super) enum Step {
    /// Its parts are mapped.
    Parts,
    /// This stands for it.
    Done(Ty),
    /// This stands for it, with its parts mapped.
    Go(Ty),
}

/// The type with every part mapped, outermost first.
pub(super) fn map(ty: &Ty, with: &mut dyn FnMut(&Ty) -> Step) -> Ty {
    map_within(ty, with, &mut Budget::new())
}

/// [`map`] over a trait reference.
pub(super) fn map_trait(tr: &TraitRef, with: &mut dyn FnMut(&Ty) -> Step) -> TraitRef {
    trait_parts(tr, with, &mut Budget::new())
}

fn map_within(ty: &Ty, with: &mut dyn FnMut(&Ty) -> Step, budget: &mut Budget) -> Ty {
    if !budget.enter() {
        return Ty::Unknown;
    }
    let mapped = match with(ty) {
        Step::Parts => parts(ty, with, budget),
        Step::Done(ty) => ty,
        Step::Go(ty) => parts(&ty, with, budget),
    };
    budget.leave();
    mapped
}

fn parts(ty: &Ty, with: &mut dyn FnMut(&Ty) -> Step, budget: &mut Budget) -> Ty {
    match ty {
        Ty::Prim(_) | Ty::Param(..) | Ty::Never | Ty::Var(_) | Ty::Unknown => ty.clone(),
        Ty::Adt(_, args) | Ty::Tuple(args) | Ty::FnDef(_, args) if args.is_empty() => ty.clone(),
        Ty::Adt(def, args) => Ty::Adt(*def, list(args, with, budget)),
        Ty::Ref(mutable, inner) => Ty::Ref(*mutable, boxed(inner, with, budget)),
        Ty::Ptr(inner) => Ty::Ptr(boxed(inner, with, budget)),
        Ty::Tuple(args) => Ty::Tuple(list(args, with, budget)),
        Ty::Slice(inner) => Ty::Slice(boxed(inner, with, budget)),
        Ty::Array(inner, len) => Ty::Array(boxed(inner, with, budget), *len),
        Ty::FnPtr(params, ret) => Ty::FnPtr(list(params, with, budget), boxed(ret, with, budget)),
        Ty::FnDef(def, args) => Ty::FnDef(*def, list(args, with, budget)),
        Ty::Closure(closure) => Ty::Closure(ClosureTy {
            params: list(&closure.params, with, budget),
            ret: boxed(&closure.ret, with, budget),
            ..*closure
        }),
        Ty::Dyn(traits) => Ty::Dyn(traits.iter().map(|tr| trait_parts(tr, with, budget)).collect()),
        Ty::Opaque(traits) => Ty::Opaque(traits.iter().map(|tr| trait_parts(tr, with, budget)).collect()),
        Ty::Proj(inner, tr, name) => {
            Ty::Proj(boxed(inner, with, budget), Arc::new(trait_parts(tr, with, budget)), *name)
        }
    }
}

fn boxed(ty: &Ty, with: &mut dyn FnMut(&Ty) -> Step, budget: &mut Budget) -> Arc<Ty> {
    Arc::new(map_within(ty, with, budget))
}

fn list(types: &[Ty], with: &mut dyn FnMut(&Ty) -> Step, budget: &mut Budget) -> Tys {
    types.iter().map(|ty| map_within(ty, with, budget)).collect()
}

fn trait_parts(tr: &TraitRef, with: &mut dyn FnMut(&Ty) -> Step, budget: &mut Budget) -> TraitRef {
    TraitRef {
        def: tr.def,
        args: list(&tr.args, with, budget),
        bindings: tr.bindings.iter().map(|(name, ty)| (*name, map_within(ty, with, budget))).collect(),
    }
}

/// Whether a part of the type (itself included) satisfies the test.
pub(super) fn any(ty: &Ty, test: &mut dyn FnMut(&Ty) -> bool) -> bool {
    any_within(ty, test, &mut Budget::new())
}

fn any_within(ty: &Ty, test: &mut dyn FnMut(&Ty) -> bool, budget: &mut Budget) -> bool {
    if !budget.enter() {
        return false;
    }
    let found = test(ty) || any_part(ty, test, budget);
    budget.leave();
    found
}

fn any_part(ty: &Ty, test: &mut dyn FnMut(&Ty) -> bool, budget: &mut Budget) -> bool {
    match ty {
        Ty::Prim(_) | Ty::Param(..) | Ty::Never | Ty::Var(_) | Ty::Unknown => false,
        Ty::Adt(_, args) | Ty::Tuple(args) | Ty::FnDef(_, args) => {
            args.iter().any(|arg| any_within(arg, test, budget))
        }
        Ty::Ref(_, inner) | Ty::Ptr(inner) | Ty::Slice(inner) | Ty::Array(inner, _) => {
            any_within(inner, test, budget)
        }
        Ty::FnPtr(params, ret) => {
            params.iter().any(|param| any_within(param, test, budget)) || any_within(ret, test, budget)
        }
        Ty::Closure(closure) => {
            closure.params.iter().any(|param| any_within(param, test, budget))
                || any_within(&closure.ret, test, budget)
        }
        Ty::Dyn(traits) | Ty::Opaque(traits) => traits.iter().any(|tr| any_in_trait(tr, test, budget)),
        Ty::Proj(inner, tr, _) => any_within(inner, test, budget) || any_in_trait(tr, test, budget),
    }
}

fn any_in_trait(tr: &TraitRef, test: &mut dyn FnMut(&Ty) -> bool, budget: &mut Budget) -> bool {
    tr.args.iter().any(|arg| any_within(arg, test, budget))
        || tr.bindings.iter().any(|(_, ty)| any_within(ty, test, budget))
}

/// Types for generic parameters: `keys` and `types` run side by side.
#[derive(Clone, Copy, Debug)]
pub(super) struct Subst<'a> {
    /// The parameters, each by the item that declares it.
    pub(super) keys: &'a [(DefId, Sym)],
    /// Their types; a parameter beyond the end stays itself.
    pub(super) types: &'a [Ty],
}

impl Subst<'_> {
    /// The type with the parameters replaced.
    pub(super) fn ty(&self, ty: &Ty) -> Ty {
        if self.types.is_empty() { ty.clone() } else { map(ty, &mut |part: &Ty| self.param(part)) }
    }

    /// The trait reference with the parameters replaced.
    pub(super) fn trait_ref(&self, tr: &TraitRef) -> TraitRef {
        if self.types.is_empty() { tr.clone() } else { map_trait(tr, &mut |part: &Ty| self.param(part)) }
    }

    fn param(&self, ty: &Ty) -> Step {
        let Ty::Param(def, name) = ty else { return Step::Parts };
        let index = self.keys.iter().position(|key| key == &(*def, *name));
        index.and_then(|index| self.types.get(index)).map_or(Step::Parts, |ty| Step::Done(ty.clone()))
    }
}
