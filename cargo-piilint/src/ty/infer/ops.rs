//! Operators: built in for numbers and the like, else the method of the operator's trait.

use crate::ir::body::{BinOp, Call, Callee, Operand, Rvalue, UnOp};
use crate::ir::program::DefId;
use crate::ir::ty::{TraitRef, Ty};
use crate::source::{Span, Sym};

use super::super::sig::Goal;
use super::super::solve::Selection;
use super::super::unify::{Kind, is_float, is_int};
use super::place::Stuck;
use super::slot::{At, Part};
use super::{Infer, Measure};

impl Infer<'_, '_> {
    /// `a + b`: the type of the result; an overloaded operator becomes a call.
    pub(super) fn binary(&mut self, value: &mut Rvalue, at: At) -> Result<Ty, Stuck> {
        let Rvalue::Binary(op, left, right) = value else { return Ok(Ty::Unknown) };
        let op = *op;
        let left_ty = self.operand(left, (at, Part::Value(0)));
        let right_ty = self.operand(right, (at, Part::Value(1)));
        if is_comparison(op) {
            self.compare(&left_ty, &right_ty);
            return Ok(Ty::Prim(Sym::new("bool")));
        }
        let (a, b) = (self.peeled(&left_ty), self.peeled(&right_ty));
        if a == Ty::Unknown {
            return Ok(Ty::Unknown);
        }
        if self.table.is_open(&a) && self.measure < Measure::Force {
            return Err(Stuck);
        }
        if self.is_builtin(&a) && (self.is_builtin(&b) || self.table.is_open(&b)) {
            if self.table.is_open(&b) && self.measure < Measure::Coercions {
                return Err(Stuck);
            }
            if !matches!(op, BinOp::Shl | BinOp::Shr) {
                self.table.unify(&a, &b);
            }
            return Ok(a);
        }
        if self.types.lang().string.is_some_and(|string| matches!(&a, Ty::Adt(def, _) if *def == string)) {
            return Ok(a);
        }
        let Some(trait_) = self.binary_trait(op) else { return Ok(Ty::Unknown) };
        let operands = vec![left.clone(), right.clone()];
        let (output, call) = self.overloaded(trait_, operands, &left_ty, Some(&right_ty))?;
        if let Some(call) = call {
            *value = call;
            self.calls.insert(at, (super::super::CallForm::Method, self.types.program().def(trait_).name));
        }
        Ok(output)
    }

    /// `-a`, `!a`.
    pub(super) fn unary(&mut self, value: &mut Rvalue, at: At) -> Result<Ty, Stuck> {
        let Rvalue::Unary(op, operand) = value else { return Ok(Ty::Unknown) };
        let op = *op;
        let ty = self.operand(operand, (at, Part::Value(0)));
        let a = self.peeled(&ty);
        if self.table.is_open(&a) && self.measure < Measure::Force {
            return Err(Stuck);
        }
        if self.is_builtin(&a) || a == Ty::Unknown || self.table.is_open(&a) {
            return Ok(a);
        }
        let lang = self.types.lang();
        let Some(trait_) = (if op == UnOp::Neg { lang.neg } else { lang.not }) else {
            return Ok(Ty::Unknown);
        };
        let operands = vec![operand.clone()];
        let (output, call) = self.overloaded(trait_, operands, &ty, None)?;
        if let Some(call) = call {
            *value = call;
            self.calls.insert(at, (super::super::CallForm::Method, self.types.program().def(trait_).name));
        }
        Ok(output)
    }

    /// Both sides of a comparison usually have one type.
    fn compare(&mut self, left: &Ty, right: &Ty) {
        let (a, b) = (self.peeled(left), self.peeled(right));
        if self.table.kind(&a).is_some() || self.table.kind(&b).is_some() {
            self.coerce(&a, &b, None);
        }
    }

    /// Numbers, `bool` and `char`, also as literals whose type is open.
    fn is_builtin(&self, ty: &Ty) -> bool {
        is_int(ty)
            || is_float(ty)
            || ty.is_prim("bool")
            || matches!(self.table.kind(ty), Some(Kind::Int | Kind::Float))
    }

    fn overloaded(
        &mut self,
        trait_: DefId,
        operands: Vec<Operand>,
        left: &Ty,
        right: Option<&Ty>,
    ) -> Result<(Ty, Option<Rvalue>), Stuck> {
        let tr = TraitRef { def: trait_, args: right.into_iter().cloned().collect(), bindings: [].into() };
        let goal = Goal { ty: left.clone(), tr: tr.clone() };
        let (output, force) = (self.types.names.output, self.measure >= Measure::Force);
        let found = self.with_solver(|solver| match solver.select(&goal) {
            Selection::Source(source, _) => Ok(Some(solver.project_from(left, &tr, output, &source))),
            Selection::Open if !force => Err(Stuck),
            Selection::Open | Selection::Nothing => Ok(None),
        })?;
        let Some(found) = found else { return Ok((Ty::Unknown, None)) };
        let types = [left].into_iter().chain(right).cloned().collect();
        let name = Sym::new(&self.types.program().def(trait_).name.as_str().to_lowercase());
        let target = self.types.trait_fn(Some(trait_), name, types);
        let arg_spans = vec![Span::DUMMY; operands.len()];
        let callee = Callee::Resolved(target);
        let call = Call { callee, args: operands, arg_spans, name_span: Span::DUMMY, from_macro: None };
        Ok((found, Some(Rvalue::Call(Box::new(call)))))
    }

    fn binary_trait(&self, op: BinOp) -> Option<DefId> {
        let lang = self.types.lang();
        match op {
            BinOp::Add => lang.add,
            BinOp::Sub => lang.sub,
            BinOp::Mul => lang.mul,
            BinOp::Div => lang.div,
            BinOp::Rem => lang.rem,
            BinOp::BitXor => lang.bit_xor,
            BinOp::BitAnd => lang.bit_and,
            BinOp::BitOr => lang.bit_or,
            BinOp::Shl => lang.shl,
            BinOp::Shr => lang.shr,
            BinOp::Eq | BinOp::Ne | BinOp::Lt | BinOp::Le | BinOp::Gt | BinOp::Ge => None,
        }
    }
}

fn is_comparison(op: BinOp) -> bool {
    matches!(op, BinOp::Eq | BinOp::Ne | BinOp::Lt | BinOp::Le | BinOp::Gt | BinOp::Ge)
}
