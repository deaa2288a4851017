//! Types of which a value gives out just what flowed into it.
//!
//! What leaves a whole value is asked of its type part by part (`view`), as a part may be tagged, hidden or shown by
//! a hand-written impl. Most types have no such part anywhere, and then the answer is what lies in the value. That
//! is a question to the type alone, asked over and over: it is answered once.

use rustc_hash::FxHashSet;

use crate::ir::body::Target;
use crate::ir::program::DefId;
use crate::ir::ty::Ty;

use super::label::View;
use super::run::Run;
use super::view::{field_ty, shapes};

impl Run<'_, '_> {
    /// Whether nothing in a value of this type is tagged, left out or shown in a way of its own.
    pub(super) fn is_plain(&mut self, ty: &Ty, view: View) -> bool {
        let key = (ty.clone(), view);
        if let Some(known) = self.engine.shared.plain.get(&key) {
            return known;
        }
        let mut seen = FxHashSet::default();
        let is_plain = !self.is_special(ty, view, &mut seen);
        if is_plain {
            for ty in seen {
                self.engine.shared.plain.put((ty, view), true);
            }
        }
        self.engine.shared.plain.put(key, is_plain)
    }

    /// Whether there is anything to be asked of the type or of a type in it.
    fn is_special(&self, ty: &Ty, view: View, seen: &mut FxHashSet<Ty>) -> bool {
        match ty {
            Ty::Ref(_, inner) | Ty::Ptr(inner) | Ty::Slice(inner) | Ty::Array(inner, _) => {
                self.is_special(inner, view, seen)
            }
            Ty::Tuple(parts) => parts.iter().any(|part| self.is_special(part, view, seen)),
            Ty::Adt(def, args) => {
                if let Some(known) = self.engine.shared.plain.get(&(ty.clone(), view)) {
                    return !known;
                }
                seen.insert(ty.clone())
                    && (self.is_special_itself(ty, *def, view)
                        || args.iter().any(|arg| self.is_special(arg, view, seen))
                        || self.has_special_field(ty, *def, view, seen))
            }
            // What is behind it may be anything.
            Ty::Dyn(_) => true,
            _ => false,
        }
    }

    fn is_special_itself(&self, ty: &Ty, def: DefId, view: View) -> bool {
        let known = self.engine.shared.known;
        let is_told =
            |(trait_def, method)| matches!(self.types().impl_fn(trait_def, ty, method), Target::Fn(..));
        let contract = self.contracts().ty(def);
        contract.is_some_and(|contract| contract.tag.is_some() || contract.has_derive("RedactedDebug"))
            || view == View::Display
            || known.shown_by(view).is_some_and(is_told)
            || (view == View::All
                && known.gives_out.is_some_and(|(given, _)| self.types().implements(ty, given)))
    }

    fn has_special_field(&self, ty: &Ty, def: DefId, view: View, seen: &mut FxHashSet<Ty>) -> bool {
        let input = self.engine.input;
        shapes(input, def).into_iter().any(|(owner, fields)| {
            fields.into_iter().any(|field| {
                let contract = self.step(Some(owner), field).field.map(|field| self.contracts().field(field));
                contract.is_some_and(|contract| {
                    contract.tag.is_some()
                        || contract.consent.is_some()
                        || contract.person
                        || contract.skip_serializing
                        || contract.serialize_with.is_some()
                }) || field_ty(input, ty, owner, def, field)
                    .is_some_and(|ty| self.is_special(&ty, view, seen))
            })
        })
    }
}
