//! Where a value flows into a place of a type that is known: equal types, or one of the language's coercions.
//!
//! Nothing fails here. Of types that are neither equal nor coercible, what agrees is made equal and the rest is
//! left as it is: the mistake is ours, and the place keeps its type.

use crate::ir::body::Operand;
use crate::ir::ty::{TraitRef, Ty};

use super::super::autoderef::Deref;
use super::super::sig::Goal;
use super::super::unify::Kind;
use super::slot::{Slot, operand_at};
use super::{Infer, Measure, Task};

impl Infer<'_, '_> {
    /// A value of type `from` flows into a place of type `to`; `operand` is adjusted where the coercion
    /// dereferences.
    pub(super) fn coerce(&mut self, from: &Ty, to: &Ty, operand: Option<(&mut Operand, Slot)>) {
        let slot = operand.as_ref().map(|(_, slot)| *slot);
        self.coerce_at(slot, from, to, operand.map(|(operand, _)| operand));
    }

    /// The same; `slot`: where the value stands.
    pub(super) fn coerce_at(
        &mut self,
        slot: Option<Slot>,
        from: &Ty,
        to: &Ty,
        operand: Option<&mut Operand>,
    ) {
        let (from, to) = (self.shallow(from), self.shallow(to));
        if self.is_late(&from) && self.measure < Measure::Coercions {
            self.table.mark_late(&to);
            self.tasks.push(Task::Coerce { slot, from, to });
            return;
        }
        self.coerced = slot;
        match (&from, &to) {
            (Ty::Never | Ty::Unknown, _) | (_, Ty::Unknown) => {}
            (Ty::Ref(_, a), Ty::Ref(mutable, b)) => {
                let (a, b) = (self.shallow(a), self.shallow(b));
                self.coerce_pointee(&a, &b, *mutable, operand);
            }
            _ => self.relate(&from, &to),
        }
    }

    /// Whether the type is, or refers to, something that is not typed yet.
    fn is_late(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Ref(_, inner) => self.table.kind(inner) == Some(Kind::Late),
            _ => self.table.kind(ty) == Some(Kind::Late),
        }
    }

    /// A coercion that was left for later.
    pub(super) fn coerce_slot(&mut self, slot: Option<Slot>, from: &Ty, to: &Ty) {
        let operand = slot.and_then(|slot| operand_at(&mut self.body, slot)).cloned();
        match (operand, slot) {
            (Some(mut operand), Some(slot)) => {
                self.coerce(from, to, Some((&mut operand, slot)));
                if let Some(place) = operand_at(&mut self.body, slot) {
                    *place = operand;
                }
            }
            _ => self.coerce_at(slot, from, to, None),
        }
        self.solve();
    }

    /// `&a` to `&b`: equal, unsized, or by dereferencing `a`.
    fn coerce_pointee(&mut self, a: &Ty, b: &Ty, mutable: bool, operand: Option<&mut Operand>) {
        if self.table.is_open(a) || self.table.is_open(b) || self.probe(|solver| solver.table.unify(a, b)) {
            self.table.unify(a, b);
            return;
        }
        if matches!(b, Ty::Dyn(_)) || matches!((a, b), (Ty::Array(..), Ty::Slice(_))) {
            return self.relate(a, b);
        }
        let reached = self.with_solver(|solver| solver.autoderef(a));
        for step in reached.iter().skip(1) {
            if self.table.is_open(&step.ty) || !self.probe(|solver| solver.table.unify(&step.ty, b)) {
                continue;
            }
            self.table.unify(&step.ty, b);
            if let Some(operand) = operand.filter(|_| !self.is_model) {
                let mut steps = vec![(Deref::Builtin, Ty::Ref(mutable, a.clone().into()))];
                steps.extend(step.by.iter().filter(|(how, _)| *how != Deref::Unsize).cloned());
                *operand = self.adjusted(operand, &steps, Some(mutable), mutable);
            }
            return;
        }
        self.relate(a, b);
    }

    /// Makes types equal, looking for unsizing inside: `Box<T>` to `Box<dyn Trait>`, closures to `fn` pointers.
    fn relate(&mut self, from: &Ty, to: &Ty) {
        let (from, to) = (self.shallow(from), self.shallow(to));
        match (&from, &to) {
            (Ty::Var(_), _) | (_, Ty::Var(_)) | (Ty::Dyn(_), Ty::Dyn(_)) => {
                self.table.unify(&from, &to);
            }
            (Ty::Unknown | Ty::Never, _) => {}
            (_, Ty::Dyn(traits)) => self.unsize(&from, traits),
            (Ty::Array(a, _), Ty::Slice(b)) | (Ty::Ref(_, a), Ty::Ref(_, b) | Ty::Ptr(b)) => {
                self.relate(a, b);
            }
            (Ty::Adt(a, xs), Ty::Adt(b, ys)) if a == b => self.relate_all(xs, ys),
            (Ty::Tuple(xs), Ty::Tuple(ys)) => self.relate_all(xs, ys),
            (Ty::Closure(_) | Ty::FnDef(..), Ty::FnPtr(params, ret)) => {
                if let Some((own, output)) = self.with_solver(|solver| solver.fn_signature(&from)) {
                    self.table.unify_all(&own, params);
                    self.relate(&output, ret);
                }
            }
            _ => {
                self.table.unify(&from, &to);
            }
        }
    }

    fn relate_all(&mut self, from: &[Ty], to: &[Ty]) {
        for (from, to) in from.iter().zip(to) {
            self.relate(from, to);
        }
    }

    /// A type behind `dyn`: it implements the traits, which may tell the parameters of a closure.
    fn unsize(&mut self, from: &Ty, traits: &[TraitRef]) {
        if let Some(slot) = self.coerced {
            let traits = traits.iter().map(|tr| tr.def).collect();
            self.hidden.push((slot, from.clone(), traits));
        }
        for tr in traits {
            self.require(&Goal { ty: from.clone(), tr: tr.clone() });
        }
    }
}
