//! Associated types: `<T as Trait>::Name` reduced to what it is.
//!
//! Three answers are possible: a type; *rigid*, when `T` is a parameter and no bound says more (the projection then
//! stands for itself); *open*, when a variable is in the way. An open projection is replaced by a new variable and
//! left over, so that a later attempt may find it.

use crate::ir::program::{DefId, DefKind};
use crate::ir::ty::{TraitRef, Ty};
use crate::source::Sym;

use super::Types;
use super::fold::{Step, Subst, any, map};
use super::sig::{Goal, with_self};
use super::solve::{Pending, Selection, Solver, Source};
use super::unify::binding;

/// How deep projections may lead to projections.
const MAX_REDUCTIONS: u32 = 16;

impl Types<'_> {
    /// Puts types for the parameters of `def` into goals.
    pub(super) fn put_goals(&self, goals: &[Goal], def: DefId, types: &[Ty]) -> Vec<Goal> {
        let keys = self.params(def);
        let subst = Subst { keys: &keys, types };
        goals.iter().map(|goal| Goal { ty: subst.ty(&goal.ty), tr: subst.trait_ref(&goal.tr) }).collect()
    }
}

/// Whether there is anything to normalise.
fn has_projection(ty: &Ty) -> bool {
    any(ty, &mut |part| matches!(part, Ty::Proj(..)))
}

impl Solver<'_, '_> {
    /// The type with its projections reduced.
    pub(super) fn normalize(&mut self, ty: &Ty) -> Ty {
        if !has_projection(ty) {
            return ty.clone();
        }
        map(ty, &mut |part| match part {
            Ty::Proj(inner, tr, name) => Step::Done(self.reduce(inner, tr, *name)),
            _ => Step::Parts,
        })
    }

    /// [`Solver::normalize`] of a trait reference.
    pub(super) fn normalize_trait(&mut self, tr: &TraitRef) -> TraitRef {
        TraitRef {
            def: tr.def,
            args: tr.args.iter().map(|arg| self.normalize(arg)).collect(),
            bindings: tr.bindings.iter().map(|(name, ty)| (*name, self.normalize(ty))).collect(),
        }
    }

    fn reduce(&mut self, ty: &Ty, tr: &TraitRef, name: Sym) -> Ty {
        if self.reducing >= MAX_REDUCTIONS {
            return Ty::Unknown;
        }
        self.reducing += 1;
        let reduced = self.reduce_within(ty, tr, name);
        self.reducing -= 1;
        reduced
    }

    fn reduce_within(&mut self, ty: &Ty, tr: &TraitRef, name: Sym) -> Ty {
        let ty = self.normalize(ty);
        let tr = TraitRef { args: tr.args.iter().map(|arg| self.normalize(arg)).collect(), ..tr.clone() };
        self.project(&ty, &tr, name).unwrap_or_else(|| {
            let var = self.table.any();
            self.pending.push(Pending::Projection { ty, tr, name, var: var.clone() });
            var
        })
    }

    /// `<ty as tr>::name`; `None` while it cannot be told.
    pub(super) fn project(&mut self, ty: &Ty, tr: &TraitRef, name: Sym) -> Option<Ty> {
        let ty = self.table.shallow(ty);
        if ty == Ty::Unknown {
            return Some(Ty::Unknown);
        }
        match self.select(&Goal { ty: ty.clone(), tr: tr.clone() }) {
            Selection::Source(source, _) => self.project_from(&ty, tr, name, &source),
            Selection::Open => None,
            Selection::Nothing => Some(Ty::Unknown),
        }
    }

    /// [`Solver::project`] when it is known what makes the claim true.
    pub(super) fn project_from(&mut self, ty: &Ty, tr: &TraitRef, name: Sym, source: &Source) -> Option<Ty> {
        match source {
            Source::Impl(imp, types) => Some(self.project_impl(ty, tr, name, *imp, types)),
            Source::Fact(fact) => Some(self.project_fact(ty, fact, name)),
            Source::Builtin(assoc) => {
                Some(assoc.iter().find(|(key, _)| *key == name).map_or(Ty::Unknown, |(_, ty)| ty.clone()))
            }
            Source::Derived => Some(Ty::Unknown),
        }
    }

    fn project_impl(&mut self, ty: &Ty, tr: &TraitRef, name: Sym, imp: DefId, types: &[Ty]) -> Ty {
        if let Some(item) = self.types.impl_item(imp, name) {
            let target = self.types.own_type(item);
            return self.instantiate(&target, imp, types);
        }
        // A type that the trait gives by default.
        let Some(item) = self.types.trait_item(tr.def, name) else { return Ty::Unknown };
        if !matches!(self.types.program().def(item).kind, DefKind::TypeAlias { ty: Some(_), .. }) {
            return Ty::Unknown;
        }
        let target = self.types.own_type(item);
        self.instantiate(&target, tr.def, &with_self(ty, tr))
    }

    /// A bound may fix the associated type; another bound on the same type may, too (`F: FnOnce(A) -> B`, which
    /// follows from `F: Fn(A) -> B`).
    fn project_fact(&mut self, ty: &Ty, fact: &TraitRef, name: Sym) -> Ty {
        if let Some(found) = binding(fact, name) {
            return self.normalize(&found);
        }
        let hidden = match ty {
            Ty::Dyn(traits) | Ty::Opaque(traits) => self
                .types
                .elaborate(traits.iter().map(|tr| Goal { ty: ty.clone(), tr: tr.clone() }).collect()),
            Ty::Proj(inner, tr, assoc) => self.types.elaborate(self.types.item_bounds(inner, tr, *assoc)),
            _ => Vec::new(),
        };
        let lang = &self.types.lang;
        let found = self
            .env
            .facts
            .iter()
            .chain(&hidden)
            .filter(|other| other.ty == *ty)
            .filter(|other| {
                other.tr.def == fact.def || (lang.is_fn_trait(other.tr.def) && lang.is_fn_trait(fact.def))
            })
            .find_map(|other| binding(&other.tr, name));
        match found {
            Some(found) => self.normalize(&found),
            None => {
                let plain = TraitRef { bindings: [].into(), ..fact.clone() };
                Ty::Proj(ty.clone().into(), plain.into(), name)
            }
        }
    }
}
