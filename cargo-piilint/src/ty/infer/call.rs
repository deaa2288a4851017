//! Calls: of paths, of methods, of values.

use std::sync::Arc;

use crate::ir::body::{Call, Callee, Operand, PathExpr, Place, Proj, Scoped, Target, Unresolved};
use crate::ir::path::TypeRef;
use crate::ir::program::{DefId, DefKind};
use crate::ir::ty::Ty;
use crate::source::Sym;

use super::super::CallForm;
use super::super::autoderef::Deref;
use super::super::method::{Pick, Site};
use super::path::{Meaning, written};
use super::place::Stuck;
use super::slot::{At, Part};
use super::{Infer, Measure};

impl Infer<'_, '_> {
    /// The type of a call's result; the callee is resolved.
    pub(super) fn call(&mut self, call: &mut Call, at: At, dst: &Ty) -> Result<Ty, Stuck> {
        match &call.callee {
            Callee::Path(path) => {
                let path = path.clone();
                self.calls.insert(at, (CallForm::Path, end_of(&path)));
                let meaning = self.meaning(&path);
                let args = self.arg_types(call, at);
                match meaning? {
                    Meaning::Callable(def, types) => Ok(self.call_def(call, at, dst, def, &types, &args)),
                    Meaning::Value(_, ty) => {
                        Ok(self.call_signature(&ty, call, at, &args).unwrap_or(Ty::Unknown))
                    }
                    Meaning::Unknown(reason) => {
                        call.callee = Callee::Resolved(Target::Unknown(reason));
                        Ok(Ty::Unknown)
                    }
                }
            }
            Callee::Method(name, generics, scope) => {
                self.calls.insert(at, (CallForm::Method, *name));
                let (name, generics, scope) = (*name, generics.clone(), *scope);
                let args = self.arg_types(call, at);
                self.call_method(call, at, dst, name, &generics, scope, &args)
            }
            Callee::Value(operand) => {
                self.calls.insert(at, (CallForm::Value, Sym::default()));
                let operand = operand.clone();
                self.call_value(call, at, operand)
            }
            // An overloaded operator, already done.
            Callee::Resolved(_) => Ok(Ty::Unknown),
        }
    }

    fn arg_types(&mut self, call: &mut Call, at: At) -> Vec<Ty> {
        let args = call.args.iter_mut().enumerate();
        args.map(|(index, arg)| self.operand(arg, (at, Part::Value(index as u32)))).collect()
    }

    /// A call of a function or constructor that is known.
    fn call_def(&mut self, call: &mut Call, at: At, dst: &Ty, def: DefId, types: &[Ty], args: &[Ty]) -> Ty {
        let Some(sig) = self.types.raw_sig(def) else { return Ty::Unknown };
        let params: Vec<Ty> = sig.params.iter().map(|param| self.instantiate(param, def, types)).collect();
        let ret = self.instantiate(&sig.ret, def, types);
        call.callee = Callee::Resolved(match self.types.program().def(def).kind {
            DefKind::Fn(_) => Target::Fn(def, types.into()),
            _ => Target::Ctor(def),
        });
        self.expect(&ret, dst);
        self.pass_args(call, at, args, &params);
        self.require_bounds(def, types);
        ret
    }

    /// What is wanted of a constructor or generic function tells its type arguments before its arguments do, where
    /// both are of the same type constructor (`Some(Box::new(..))` into an `Option<Box<dyn Trait>>`).
    fn expect(&mut self, ret: &Ty, dst: &Ty) {
        let (Ty::Adt(a, own), Ty::Adt(b, wanted)) = (self.shallow(ret), self.shallow(dst)) else { return };
        if a != b {
            return;
        }
        for (own, wanted) in own.iter().zip(wanted.iter()) {
            let wanted = self.shallow(wanted);
            if self.table.is_open(own) && self.is_worth_expecting(&wanted) {
                self.table.unify(own, &wanted);
            }
        }
    }

    /// An expectation is worth having where a value might coerce to it, and harmful where it is a mere guess.
    fn is_worth_expecting(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Adt(_, args) => args.iter().any(|arg| matches!(self.shallow(arg), Ty::Dyn(_))),
            Ty::Ref(_, inner) => matches!(self.shallow(inner), Ty::Dyn(_) | Ty::Slice(_) | Ty::Prim(_)),
            Ty::FnPtr(..) => true,
            _ => false,
        }
    }

    fn pass_args(&mut self, call: &mut Call, at: At, args: &[Ty], params: &[Ty]) {
        for (index, (arg, param)) in call.args.iter_mut().zip(params).enumerate() {
            let Some(ty) = args.get(index) else { break };
            self.coerce(ty, param, Some((arg, (at, Part::Value(index as u32)))));
        }
    }

    /// `recv.name(..)`.
    #[expect(clippy::too_many_arguments, reason = "the parts of a method call")]
    fn call_method(
        &mut self,
        call: &mut Call,
        at: At,
        dst: &Ty,
        name: Sym,
        generics: &[Scoped<TypeRef>],
        scope: DefId,
        args: &[Ty],
    ) -> Result<Ty, Stuck> {
        let receiver = args.first().map_or(Ty::Unknown, |ty| self.shallow(ty));
        if self.receiver_is_open(&receiver) {
            return Err(Stuck);
        }
        let traits = self.traits_in_scope(scope);
        let site = Site { from: self.body.owner, in_scope: &traits };
        let pick = self.with_solver(|solver| solver.method(&receiver, name, site));
        let Some(mut pick) = pick else {
            let reason = if self.leads_to_unknown(&receiver) {
                Unresolved::ReceiverType
            } else {
                Unresolved::NoMethod
            };
            call.callee = Callee::Resolved(Target::Unknown(reason));
            return Ok(Ty::Unknown);
        };
        self.write_turbofish(&mut pick, generics);
        let receiver = self.adjust_receiver(call, &pick);
        let mut args = args.to_vec();
        if let Some(first) = args.first_mut() {
            *first = receiver;
        }
        Ok(self.call_def(call, at, dst, pick.item, &pick.types, &args))
    }

    /// Whether the receiver's type, or what it dereferences to, is still to be found.
    fn receiver_is_open(&mut self, receiver: &Ty) -> bool {
        if self.measure >= Measure::Force && !self.table.is_open(receiver) {
            return false;
        }
        let reached = self.with_solver(|solver| solver.autoderef(receiver));
        reached.last().is_some_and(|last| match self.table.kind(&last.ty) {
            None => false,
            Some(super::super::unify::Kind::Int | super::super::unify::Kind::Float) => {
                self.measure < Measure::Numbers
            }
            Some(_) => true,
        })
    }

    fn leads_to_unknown(&mut self, receiver: &Ty) -> bool {
        let reached = self.with_solver(|solver| solver.autoderef(receiver));
        reached.last().is_some_and(|last| last.ty == Ty::Unknown || self.table.is_open(&last.ty))
    }

    fn write_turbofish(&mut self, pick: &mut Pick, generics: &[Scoped<TypeRef>]) {
        let own = self.types.own_generics(pick.item).len();
        let from = pick.types.len().saturating_sub(own);
        for (index, written) in generics.iter().take(own).enumerate() {
            let ty = self.convert(written);
            if let Some(slot) = pick.types.get_mut(from + index) {
                *slot = ty;
            }
        }
    }

    /// Dereferences and borrows the receiver as the method wants it; its type then.
    fn adjust_receiver(&mut self, call: &mut Call, pick: &Pick) -> Ty {
        let Some(sig) = self.types.raw_sig(pick.item) else { return Ty::Unknown };
        let own = sig.params.first().cloned().unwrap_or(Ty::Unknown);
        let ty = self.instantiate(&own, pick.item, &pick.types);
        let Some(receiver) = call.args.first_mut() else { return ty };
        let steps: Vec<(Deref, Ty)> =
            pick.by.iter().filter(|(how, _)| *how != Deref::Unsize).cloned().collect();
        let mutable = pick.autoref == Some(true) || matches!(self.shallow(&ty), Ty::Ref(true, _));
        *receiver = self.adjusted(receiver, &steps, pick.autoref, mutable);
        ty
    }

    /// An operand behind steps of auto-deref, and borrowed.
    pub(super) fn adjusted(
        &mut self,
        operand: &Operand,
        steps: &[(Deref, Ty)],
        borrow: Option<bool>,
        mutable: bool,
    ) -> Operand {
        let (place, steps) = match operand {
            Operand::Lit(_) => return operand.clone(),
            Operand::Place(place) => (place, steps),
            // `*&place` is the place.
            Operand::Ref(_, place) => match steps.split_first() {
                Some((_, rest)) => (place, rest),
                None => return operand.clone(),
            },
        };
        if steps.is_empty() && borrow.is_none() && matches!(operand, Operand::Place(_)) {
            return operand.clone();
        }
        let place = if mutable { self.written_through(place) } else { place.clone() };
        let place = self.follow_place(&place, steps, mutable);
        match borrow {
            Some(mutable) => Operand::Ref(mutable, place),
            None => Operand::Place(place),
        }
    }

    /// A place that turns out to be borrowed to be written: `Deref` and `Index` on the way are `DerefMut` and `IndexMut`.
    fn written_through(&self, place: &Place) -> Place {
        let (lang, names) = (self.types.lang(), &self.types.names);
        let mut place = place.clone();
        for step in &mut place.proj {
            let Proj::Call(call) = step else { continue };
            let Target::Fn(item, types) = &call.target else { continue };
            let trait_ = self.types.trait_of_item(*item);
            let (for_writing, name) = match trait_ {
                Some(_) if trait_ == lang.index => (lang.index_mut, names.index_mut),
                Some(_) if trait_ == lang.deref => (lang.deref_mut, names.deref_mut),
                _ => continue,
            };
            if for_writing.is_some() {
                call.target = self.types.trait_fn(for_writing, name, types.to_vec());
            }
        }
        place
    }

    /// `(value)(..)`.
    fn call_value(&mut self, call: &mut Call, at: At, mut operand: Operand) -> Result<Ty, Stuck> {
        let ty = self.operand(&mut operand, (at, Part::Callee));
        call.callee = Callee::Value(operand);
        let args = self.arg_types(call, at);
        let reached = self.with_solver(|solver| solver.autoderef(&ty));
        if reached.last().is_some_and(|last| self.table.is_open(&last.ty)) {
            return Err(Stuck);
        }
        let unknown = reached.last().is_some_and(|last| last.ty == Ty::Unknown);
        Ok(self.call_signature(&ty, call, at, &args).unwrap_or_else(|| {
            let reason = if unknown { Unresolved::ReceiverType } else { Unresolved::NotCallable };
            call.callee = Callee::Resolved(Target::Unknown(reason));
            Ty::Unknown
        }))
    }

    /// A call of a value of this type.
    fn call_signature(&mut self, ty: &Ty, call: &mut Call, at: At, args: &[Ty]) -> Option<Ty> {
        let ty = self.peeled(ty);
        if let Ty::FnDef(def, types) = &ty {
            let (def, types) = (*def, types.to_vec());
            let sig = self.types.raw_sig(def)?;
            let params: Vec<Ty> =
                sig.params.iter().map(|param| self.instantiate(param, def, &types)).collect();
            self.pass_args(call, at, args, &params);
            if self.open_places.keys().all(|(other, _)| *other != at) {
                call.callee = Callee::Resolved(match self.types.program().def(def).kind {
                    DefKind::Fn(_) => Target::Fn(def, Arc::from(types.as_slice())),
                    _ => Target::Ctor(def),
                });
            }
            return Some(self.instantiate(&sig.ret, def, &types));
        }
        let (params, ret) = self.with_solver(|solver| solver.callable_signature(&ty))?;
        self.pass_args(call, at, args, &params);
        Some(ret)
    }
}

/// The last two names of a path.
fn end_of(path: &PathExpr) -> Sym {
    let path = written(path).value;
    let names: Vec<&str> = path.segments.iter().rev().take(2).map(|segment| segment.name.as_str()).collect();
    Sym::new(&names.into_iter().rev().collect::<Vec<_>>().join("::"))
}
