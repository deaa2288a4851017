//! Shared pointers: references to places that outlive the functions that make them, and that nobody borrows.
//!
//! What an `Arc` or `Rc` points to is a cell from where it is made. Where one is passed by value, alone or in a struct
//! of ours, it leads to what the caller sees through it.

use crate::ir::program::DefId;
use crate::ir::ty::Ty;
use crate::source::Span;

use super::label::{FnKey, PathStep};
use super::place::adt;
use super::reference::{CellId, PlaceRef, Root};
use super::run::Run;
use super::value::Value;

/// A pointer in a struct in a struct.
const DEEP: usize = 3;

impl Run<'_, '_> {
    /// Whether a place of the type holds a reference of some kind.
    pub(super) fn is_slot(&self, ty: &Ty) -> bool {
        matches!(ty, Ty::Ref(..) | Ty::Ptr(_)) || self.is_shared(ty)
    }

    /// Whether a value of the type is a reference that its copies share.
    fn is_shared(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Adt(def, args) => {
                let contract = self.contracts().ty(*def);
                contract.is_some_and(|contract| {
                    contract.shared
                        || contract.transparent && matches!(&args[..], [only] if self.is_shared(only))
                })
            }
            _ => false,
        }
    }

    /// A value that was passed, with the shared pointers in it leading to what the caller sees, too; none: there are
    /// none in it.
    pub(super) fn with_shared(
        &self,
        value: &Value,
        ty: &Ty,
        place: &PlaceRef,
        depth: usize,
    ) -> Option<Value> {
        if self.is_shared(ty) {
            return Some(Value::pointer(vec![place.clone()]));
        }
        let mut found = None;
        for (_, step, ty) in self.own_fields(ty, depth) {
            if let Some(part) = self.with_shared(&value.kid(step), &ty, &place.then(step), depth + 1) {
                found.get_or_insert_with(|| value.clone()).set(&[step], part, true);
            }
        }
        found
    }

    /// What a derived `Default` makes: nothing, but for a place of its own behind each shared pointer.
    pub(super) fn default_of(&mut self, ty: &Ty, span: Span, depth: usize) -> Value {
        let mut value = Value::nothing();
        for (index, (owner, step, ty)) in self.own_fields(ty, depth).into_iter().enumerate() {
            let part = if self.is_shared(&ty) {
                let cell = CellId::of_local(FnKey::item(owner), index as u32, span);
                let place = PlaceRef::root(Root::Made(cell));
                self.put(&place, &Value::nothing());
                Value::pointer(vec![place])
            } else {
                self.default_of(&ty, span, depth + 1)
            };
            if !part.is_nothing() {
                value.set(&[step], part, true);
            }
        }
        value
    }

    /// The fields of a struct of ours, where one is looked into so deep.
    fn own_fields(&self, ty: &Ty, depth: usize) -> Vec<(DefId, PathStep, Ty)> {
        let def = adt(ty).filter(|def| depth < DEEP && super::is_member(self.engine.input, *def));
        let Some((def, fields)) = def.and_then(|def| Some((def, self.program().fields(def)?.list()))) else {
            return Vec::new();
        };
        let field = |name| Some((def, self.step(Some(def), name), self.types().field_ty(ty, name)?));
        fields.iter().filter_map(|data| field(data.name)).collect()
    }
}
