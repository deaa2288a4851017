//! Closures and async blocks: their types, and when their bodies' turn comes.

use crate::ir::body::{ClosureId, ClosureKind, Operand, Place, Rvalue, Stmt};
use crate::ir::ty::{ClosureTy, Ty};

use super::Infer;
use super::slot::operands;

impl Infer<'_, '_> {
    /// The type of a closure expression.
    pub(super) fn closure_type(&mut self, id: ClosureId) -> Ty {
        let closure = &self.body.closures[id.0 as usize];
        let (kind, ret) = (closure.kind, closure.ret);
        let params = closure.params.iter().map(|local| self.local_ty(&Place::local(*local))).collect();
        let output = self.local_ty(&Place::local(ret));
        let ret = if kind == ClosureKind::Closure { output } else { self.types.future_of(output) };
        Ty::Closure(ClosureTy { owner: self.body.owner, index: id.0, kind, params, ret: ret.into() })
    }

    /// Types the bodies of closures that the statement handed on. One that is bound to a variable, and an async
    /// block, waits for nobody.
    pub(super) fn closures_after(&mut self, stmt: &mut Stmt) {
        if let Rvalue::Closure(id) = stmt.value {
            let is_named = self.body.locals[stmt.dst.local.0 as usize].name.is_some();
            let is_block = self.body.closures[id.0 as usize].kind == ClosureKind::AsyncBlock;
            if is_named || is_block || !stmt.dst.proj.is_empty() {
                self.enter_closure(id);
            }
            return;
        }
        let handed: Vec<Ty> = operands(&mut stmt.value)
            .into_iter()
            .filter_map(|operand| match operand {
                Operand::Place(place) | Operand::Ref(_, place) => {
                    Some(self.local_ty(&Place::local(place.local)))
                }
                Operand::Lit(_) => None,
            })
            .collect();
        // The last is entered first when runs are stepped: the first argument's closure must come last here.
        for ty in handed.iter().rev() {
            if let Ty::Closure(closure) = self.shallow(ty)
                && closure.owner == self.body.owner
            {
                self.enter_closure(ClosureId(closure.index));
            }
        }
    }

    /// Types a closure's body next, unless it was done.
    pub(super) fn enter_closure(&mut self, id: ClosureId) {
        let Some(untyped) = self.untyped.get_mut(id.0 as usize) else { return };
        if std::mem::replace(untyped, false) {
            self.enter(self.body.closures[id.0 as usize].entry);
        }
    }
}
