//! The last step: variables give way to types, calls to the functions that run.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::ir::body::{
    BindMode, Block, Callee, Hidden, Operand, PathExpr, Place, Proj, Rvalue, Stmt, Target, Terminator, Test,
    TryKind, Unresolved,
};
use crate::ir::ty::Ty;

use super::super::{CallForm, CallStats, Inferred, Missed};
use super::Infer;
use super::path::written;
use super::slot::{At, Part, operands};

/// A call that may run more functions than this says nothing of any of them.
const FEW_TARGETS: usize = 8;

impl Infer<'_, '_> {
    /// The body as `flow` reads it, and the figures.
    pub(super) fn finish(mut self) -> Inferred {
        // Also of literals that were looked at last (`7.days()`).
        self.table.default_numbers(self.types.names.i32, self.types.names.f64);
        for index in 0..self.body.locals.len() {
            let ty = self.table.finish(&self.locals[index]);
            self.body.locals[index].ty = ty;
        }
        let mut blocks = std::mem::take(&mut self.body.blocks);
        for block in &mut blocks {
            self.finish_block(block);
        }
        self.hide(&mut blocks);
        self.body.blocks = blocks;
        let stats = self.stats();
        Inferred { body: self.body, stats }
    }

    /// Writes down which types go behind a `dyn`; functions tell for themselves what they are.
    fn hide(&self, blocks: &mut [Block]) {
        let mut hidden: BTreeMap<At, Vec<Hidden>> = BTreeMap::new();
        for ((at, part), ty, traits) in &self.hidden {
            let ty = self.table.finish(ty);
            if matches!(ty, Ty::Unknown | Ty::Closure(_) | Ty::FnDef(..) | Ty::FnPtr(..)) {
                continue;
            }
            let operand = match part {
                Part::Value(index) => Some(*index),
                Part::Dst => None,
                Part::Callee => continue,
            };
            let here = hidden.entry(*at).or_default();
            let hidden = Hidden { operand, ty, traits: Arc::clone(traits) };
            if !here.contains(&hidden) {
                here.push(hidden);
            }
        }
        for (at, here) in hidden {
            let stmts = blocks.get_mut(at.block.0 as usize).map(|block| &mut block.stmts);
            if let Some(stmt) = stmts.and_then(|stmts| stmts.get_mut(at.stmt as usize)) {
                stmt.hides = Some(here.into());
            }
        }
    }

    fn finish_block(&self, block: &mut Block) {
        for stmt in &mut block.stmts {
            self.finish_stmt(stmt);
        }
        match &mut block.term {
            Terminator::If { cond, .. } => self.finish_operand(cond),
            Terminator::Test { place, test, .. } => {
                self.finish_place(place);
                if let Test::Variant(path) | Test::Const(path) = test {
                    finish_path(path);
                }
            }
            Terminator::Try { value, dst, info, .. } => {
                self.finish_operand(value);
                self.finish_place(dst);
                let ty = self.types.operand_ty(&self.body, value);
                info.kind = self.tried(&ty).map_or(TryKind::Unknown, |(kind, _)| kind);
                info.conversion = info.conversion.take().map(|target| self.settled(target));
            }
            Terminator::Goto(_) | Terminator::Return | Terminator::Unreachable => {}
        }
    }

    fn finish_stmt(&self, stmt: &mut Stmt) {
        self.finish_place(&mut stmt.dst);
        for operand in operands(&mut stmt.value) {
            self.finish_operand(operand);
        }
        match &mut stmt.value {
            Rvalue::Ref(_, place) => self.finish_place(place),
            Rvalue::Bind(mode, place) => {
                self.finish_place(place);
                let place = place.clone();
                stmt.value = match mode {
                    BindMode::Default(_) => Rvalue::Use(Operand::Place(place)),
                    BindMode::Ref => Rvalue::Ref(false, place),
                    BindMode::RefMut => Rvalue::Ref(true, place),
                };
            }
            Rvalue::Path(path) => {
                finish_path(path);
                let ty = self.types.place_ty(&self.body, &stmt.dst);
                if let (PathExpr::Def { def, .. }, Target::Fn(found, _)) = (path, self.types.callee_of(&ty))
                    && self.types.trait_of_item(*def).is_some()
                {
                    *def = found;
                }
            }
            Rvalue::Call(call) => self.finish_callee(&mut call.callee),
            _ => {}
        }
    }

    fn finish_callee(&self, callee: &mut Callee) {
        match callee {
            Callee::Value(operand) => self.finish_operand(operand),
            Callee::Path(_) | Callee::Method(..) => {
                *callee = Callee::Resolved(Target::Unknown(Unresolved::ReceiverType));
            }
            Callee::Resolved(target) => {
                let open = std::mem::replace(target, Target::Value);
                *target = self.settled(open);
            }
        }
    }

    /// The function that runs, the types being what they are now.
    fn settled(&self, target: Target) -> Target {
        match target {
            Target::Fn(def, types) => {
                let types: Vec<Ty> = types.iter().map(|ty| self.table.finish(ty)).collect();
                self.types.settle(def, &types, &self.env)
            }
            other => other,
        }
    }

    fn finish_operand(&self, operand: &mut Operand) {
        if let Operand::Place(place) | Operand::Ref(_, place) = operand {
            self.finish_place(place);
        }
    }

    fn finish_place(&self, place: &mut Place) {
        for step in &mut place.proj {
            match step {
                Proj::Index(_) => *step = Proj::Elem,
                Proj::Call(call) => {
                    if let Some(index) = &mut call.index {
                        self.finish_operand(index);
                    }
                    let open = std::mem::replace(&mut call.target, Target::Value);
                    call.target = self.settled(open);
                }
                _ => {}
            }
        }
        place.proj.retain(|step| !matches!(step, Proj::DowncastPath(_)));
    }

    fn stats(&self) -> CallStats {
        let mut stats = CallStats::default();
        for (&at, &(form, name)) in &self.calls {
            let value = self.stmt_value(at);
            let Some(Rvalue::Call(call)) = value else { continue };
            match (self.why_unresolved(&call.callee), form) {
                (Some(why), _) => {
                    let missed = Missed { form, why, name };
                    *stats.unresolved.entry(missed).or_default() += 1;
                }
                (None, CallForm::Method) => stats.methods += 1,
                (None, CallForm::Path) => stats.paths += 1,
                (None, CallForm::Value) => stats.values += 1,
            }
        }
        stats
    }

    fn why_unresolved(&self, callee: &Callee) -> Option<Unresolved> {
        match callee {
            Callee::Resolved(Target::Unknown(why)) => Some(*why),
            // A method of a caller's type is one: which, each call of the function says.
            Callee::Resolved(Target::Dispatch(_, of, _)) if of.first().is_some_and(Ty::is_callers) => None,
            Callee::Resolved(Target::Dispatch(_, _, targets)) if targets.len() > FEW_TARGETS => {
                Some(Unresolved::ManyTargets)
            }
            Callee::Value(value) => {
                (self.types.operand_ty(&self.body, value) == Ty::Unknown).then_some(Unresolved::ReceiverType)
            }
            _ => None,
        }
    }

    fn stmt_value(&self, at: At) -> Option<&Rvalue> {
        self.body.blocks.get(at.block.0 as usize)?.stmts.get(at.stmt as usize).map(|stmt| &stmt.value)
    }
}

/// A path whose type stayed open names nothing that is known.
fn finish_path(path: &mut PathExpr) {
    if matches!(path, PathExpr::Assoc { .. }) {
        *path = PathExpr::Unknown(written(path));
    }
}
