//! Calls of methods that a derive writes.

use crate::ir::program::DefId;
use crate::ir::ty::Ty;
use crate::source::Span;

use super::call::Site;
use super::label::View;
use super::place::Env;
use super::run::{Run, step_named};
use super::value::Value;

impl Run<'_, '_> {
    /// A derived method: a clone is the value, and shares what that shares; a default is nothing, but for places to share.
    pub(super) fn derived(
        &mut self,
        env: &mut Env,
        (trait_def, of): (DefId, &Ty),
        args: &[(Value, Ty)],
        site: &Site<'_>,
    ) -> Value {
        match self.program().def(trait_def).name.as_str() {
            "Clone" | "ToOwned" | "AsRef" | "Borrow" => {
                let value = args.first().map(|(value, _)| value.clone()).unwrap_or_default();
                self.settled_target(env, &value, site.span)
            }
            "Default" => self.default_of(of, site.span, 0),
            "PartialEq" | "Eq" | "PartialOrd" | "Ord" | "Hash" => Value::nothing(),
            "Serialize" => self.written(env, args, View::Serialize, site.span),
            "Debug" => self.written(env, args, View::Debug, site.span),
            "Display" => self.written(env, args, View::Display, site.span),
            _ => {
                let name = self.program().def(trait_def).name;
                self.default_call(env, args, name, site.result_ty, site.span)
            }
        }
    }

    /// A derived method that writes its value to what it is given, or returns it written.
    fn written(&mut self, env: &mut Env, args: &[(Value, Ty)], view: View, span: Span) -> Value {
        let Some(((value, ty), rest)) = args.split_first() else { return Value::nothing() };
        if let (View::Serialize, [(_, Ty::Adt(serializer, _))]) = (view, rest)
            && self.engine.shared.known.document == Some(*serializer)
        {
            let mut result = Value::nothing();
            result.set(&[step_named("Ok"), step_named("0")], self.document(env, value, ty, span, 0), true);
            return result;
        }
        let labels = self.given_out(env, value, ty, view, span);
        self.lend(env, rest, &labels);
        if view == View::Serialize { Value::labelled(labels) } else { Value::nothing() }
    }
}
