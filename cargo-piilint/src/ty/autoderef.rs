//! What a value can be dereferenced to, step by step: through references and boxes, then through `Deref`.

use std::sync::Arc;

use crate::ir::body::{OverloadedPlace, Place, Proj, Target};
use crate::ir::ty::{TraitRef, Ty};

use super::index::Head;
use super::solve::Solver;

/// More steps than this are a cycle.
const MAX_STEPS: usize = 12;

/// One step of auto-deref.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Deref {
    /// `*x` of a reference or `Box`.
    Builtin,
    /// A call of `Deref::deref` on a type that implements it.
    Overloaded,
    /// `[T; N]` seen as `[T]`: no step of the place.
    Unsize,
}

/// A type that a receiver leads to.
#[derive(Clone, Debug)]
pub(super) struct Reached {
    /// The type.
    pub(super) ty: Ty,
    /// How: the steps, each with the type that it was taken from.
    pub(super) by: Vec<(Deref, Ty)>,
}

impl Solver<'_, '_> {
    /// What `*x` is, and how.
    pub(super) fn deref(&mut self, ty: &Ty) -> Option<(Deref, Ty)> {
        let lang = &self.types.lang;
        match &self.table.shallow(ty) {
            Ty::Ref(_, inner) => Some((Deref::Builtin, (**inner).clone())),
            Ty::Adt(def, args) if Some(*def) == lang.boxed => Some((Deref::Builtin, args.first()?.clone())),
            ty @ (Ty::Adt(..) | Ty::Param(..) | Ty::Proj(..) | Ty::Opaque(_)) => {
                let deref = lang.deref?;
                if let Some(head) = Head::of(ty)
                    && self.types.index.impls_for(deref, Some(head)).next().is_none()
                {
                    return None;
                }
                let tr = TraitRef { def: deref, args: [].into(), bindings: [].into() };
                let target = self.project(ty, &tr, self.types.names.target)?;
                (target != Ty::Unknown && !is_rigid_of(&target, ty)).then_some((Deref::Overloaded, target))
            }
            _ => None,
        }
    }

    /// The type and all that it dereferences to, the unsized form of an array last.
    pub(super) fn autoderef(&mut self, ty: &Ty) -> Vec<Reached> {
        let mut reached = vec![Reached { ty: self.table.shallow(ty), by: Vec::new() }];
        while let Some(last) = reached.last().cloned() {
            if reached.len() > MAX_STEPS {
                break;
            }
            let next = match (&last.ty, self.deref(&last.ty)) {
                (Ty::Array(elem, _), _) => Some((Deref::Unsize, Ty::Slice(Arc::clone(elem)))),
                (_, next) => next,
            };
            let Some((how, next)) = next else { break };
            let mut by = last.by;
            by.push((how, last.ty));
            reached.push(Reached { ty: self.table.shallow(&next), by });
        }
        reached
    }

    /// The place that a dereference leads to; `mutable`: something will be changed through it.
    pub(super) fn deref_place(&self, place: &Place, how: Deref, from: &Ty, mutable: bool) -> Place {
        match how {
            Deref::Builtin => place.then(Proj::Deref),
            Deref::Unsize => place.clone(),
            Deref::Overloaded => {
                let target = self.types.deref_target(from, mutable);
                place.then(Proj::Call(Box::new(OverloadedPlace { target, index: None })))
            }
        }
    }
}

/// `<T as Deref>::Target` that says no more than `T` does.
fn is_rigid_of(target: &Ty, ty: &Ty) -> bool {
    matches!(target, Ty::Proj(inner, _, _) if **inner == *ty && matches!(ty, Ty::Opaque(_)))
}

impl super::Types<'_> {
    /// `Deref::deref` or `DerefMut::deref_mut` of a type, before it is known whose.
    fn deref_target(&self, from: &Ty, mutable: bool) -> Target {
        let (trait_, name) = if mutable && self.lang.deref_mut.is_some() {
            (self.lang.deref_mut, self.names.deref_mut)
        } else {
            (self.lang.deref, self.names.deref)
        };
        self.trait_fn(trait_, name, vec![from.clone()])
    }
}
