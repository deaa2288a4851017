//! `value?`: what is taken apart, and how the error is converted.

use crate::ir::body::{BlockId, Target, Terminator, TryKind};
use crate::ir::ty::{TraitRef, Ty};

use super::super::sig::Goal;
use super::place::Stuck;
use super::{Infer, Measure, Task};

impl Infer<'_, '_> {
    /// The payload goes to `dst`; the error's conversion follows when its types are known.
    pub(super) fn question_mark(&mut self, ty: &Ty, dst: &Ty, block: BlockId) -> Result<(), Stuck> {
        let ty = self.shallow(ty);
        if self.table.is_open(&ty) {
            return Err(Stuck);
        }
        if let Some((kind, payload)) = self.tried(&ty) {
            self.coerce(&payload, dst, None);
            if kind == TryKind::Result {
                self.tasks.push(Task::Conversion(block));
            }
        }
        Ok(())
    }

    /// What `?` takes apart, and the payload.
    pub(super) fn tried(&self, ty: &Ty) -> Option<(TryKind, Ty)> {
        let Ty::Adt(def, args) = self.shallow(ty) else { return None };
        let lang = self.types.lang();
        let kind = match Some(def) {
            found if found == lang.option => TryKind::Option,
            found if found == lang.result => TryKind::Result,
            _ => return None,
        };
        Some((kind, args.first()?.clone()))
    }

    /// Finds the conversion of a `?`'s error into the error of the result that it leaves through.
    pub(super) fn conversion(&mut self, block: BlockId) {
        if self.convert_error(block).is_err() {
            self.tasks.push(Task::Conversion(block));
        }
    }

    fn convert_error(&mut self, block: BlockId) -> Result<(), Stuck> {
        let Terminator::Try { value, info, .. } = &self.body.blocks[block.0 as usize].term else {
            return Ok(());
        };
        let (value, ret) = (value.clone(), info.ret);
        let Some(ret) = ret else { return Ok(()) };
        let found = self.peek(&value);
        let Some(error) = self.error_of(&found) else { return Ok(()) };
        let wanted = self.locals.get(ret.0 as usize).cloned().unwrap_or(Ty::Unknown);
        let wanted = self.returned_error(&wanted)?;
        let Some(wanted) = wanted else { return Ok(()) };
        let (error, wanted) = (self.shallow(&error), self.shallow(&wanted));
        if self.table.is_open(&wanted) || self.table.is_open(&error) {
            if self.measure < Measure::Force {
                return Err(Stuck);
            }
            self.table.unify(&error, &wanted);
        }
        if self.probe(|solver| solver.table.unify(&error, &wanted)) {
            self.table.unify(&error, &wanted);
            return Ok(());
        }
        self.set_conversion(block, &error, &wanted);
        Ok(())
    }

    fn set_conversion(&mut self, block: BlockId, error: &Ty, wanted: &Ty) {
        let Some(from) = self.types.lang().from else { return };
        let tr = TraitRef { def: from, args: [error.clone()].into(), bindings: [].into() };
        self.require(Goal { ty: wanted.clone(), tr });
        let target: Target =
            self.types.trait_fn(Some(from), self.types.names.from, vec![wanted.clone(), error.clone()]);
        if let Terminator::Try { info, .. } = &mut self.body.blocks[block.0 as usize].term {
            info.conversion = Some(target);
        }
    }

    /// The type of an operand whose place is explicit.
    fn peek(&mut self, operand: &crate::ir::body::Operand) -> Ty {
        use crate::ir::body::Operand;
        match operand {
            Operand::Place(place) | Operand::Ref(_, place) => {
                let using = super::place::Use { mutable: false, pattern: usize::MAX };
                self.walk(place, using).map_or(Ty::Unknown, |walked| walked.ty)
            }
            Operand::Lit(_) => Ty::Unknown,
        }
    }

    fn error_of(&self, ty: &Ty) -> Option<Ty> {
        match self.shallow(ty) {
            Ty::Adt(def, args) if Some(def) == self.types.lang().result => args.get(1).cloned(),
            _ => None,
        }
    }

    /// The error of the type that is returned; stuck while that is open.
    fn returned_error(&mut self, ret: &Ty) -> Result<Option<Ty>, Stuck> {
        let ret = self.shallow(ret);
        if !self.table.is_open(&ret) {
            return Ok(self.error_of(&ret));
        }
        if self.measure < Measure::Force {
            return Err(Stuck);
        }
        Ok(None)
    }
}
