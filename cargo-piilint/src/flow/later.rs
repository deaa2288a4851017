//! Calls of which only a caller knows what is called: a function value that was passed in, a method of a type that the
//! caller chooses, a future. They stand in the summary and are made where it is applied.

use std::sync::Arc;

use crate::ir::body::Call;
use crate::ir::program::DefId;
use crate::ir::ty::Ty;
use crate::source::{Span, Sym};

use super::label::{FnKey, Origin, SymPath, SymRoot};
use super::place::Env;
use super::reference::{PlaceRef, Root};
use super::run::Run;
use super::subst::{Found, Subst};
use super::summary::{Given, Summary, Unknown, ValueCall};
use super::value::Value;

/// How many summaries are applied for one function before such calls are taken for calls of unknown code.
const MAX_APPLIED: u32 = 5_000;

/// How many calls of which only the caller knows what is called may follow from one call: methods of a trait that
/// call each other would go on for ever.
const MAX_NOW_KNOWN: u32 = 400;

/// What a call did of which only the caller knew what is called.
pub(super) struct Done {
    pub(super) result: Value,
    /// What it left in what it was lent, by argument.
    pub(super) after: Vec<Value>,
}

impl Run<'_, '_> {
    /// A call that waits for the caller, who knows what is called, and what that does to what it is lent.
    pub(super) fn later(
        &mut self,
        env: &mut Env,
        callee: Unknown,
        args: &[(Value, Ty)],
        span: Span,
    ) -> Value {
        let lent: Vec<Vec<PlaceRef>> = args
            .iter()
            .map(|(value, ty)| match (ty, value.node()) {
                (Ty::Ref(true, _), Some(node)) => node.points.clone(),
                _ => Vec::new(),
            })
            .collect();
        let given = args
            .iter()
            .zip(&lent)
            .map(|((value, ty), lent)| {
                let value = if lent.is_empty() { value.clone() } else { self.load_all(env, lent, span) };
                Given { value: self.leaving(env, &value, span), ty: ty.clone(), lent: !lent.is_empty() }
            })
            .collect();
        let call = self.value_call(ValueCall { callee, args: given, facts: env.facts.clone(), span });
        for (index, places) in lent.iter().enumerate().filter(|(_, places)| !places.is_empty()) {
            let after = Value::copy_of(SymPath::root(SymRoot::After(call, index as u32)));
            self.store(env, places, &after);
        }
        Value::copy_of(SymPath::root(SymRoot::Result(call)))
    }

    /// A trait's method for a type that is now known, or still not.
    pub(super) fn method_of(
        &mut self,
        env: &mut Env,
        method: DefId,
        of: &[Ty],
        args: Vec<(Value, Ty)>,
        span: Span,
    ) -> Value {
        let Some(ty) = of.first() else { return Value::open() };
        if ty.is_callers() {
            return self.later(env, Unknown::Method(method, of.into()), &args, span);
        }
        let target = self.types().method_for(method, of);
        let mut args = args;
        if let Some(sig) = self.types().fn_sig(method, of) {
            for ((_, known), declared) in args.iter_mut().zip(sig.params.iter()) {
                known.clone_from(declared);
            }
        }
        let has_self = self.program().as_fn(method).is_some_and(|item| item.has_self);
        if let Some((value, known)) = args.first_mut().filter(|_| has_self) {
            let by_ref = value.node().is_some_and(|node| !node.points.is_empty());
            *known = if by_ref { Ty::Ref(true, Arc::new(ty.clone())) } else { ty.clone() };
        }
        let call = Call::unwritten(target.clone(), args.len(), span);
        let outer = self.seen_method.replace(method);
        let result = self.call_target(env, &target, args, &call, &Ty::Unknown, span);
        self.seen_method = outer;
        result
    }

    /// Notes a call of a function value that the caller knows; its index.
    fn value_call(&mut self, call: ValueCall) -> u32 {
        let known =
            self.calls.iter().position(|known| known.span == call.span && known.callee == call.callee);
        if let Some(index) = known {
            let known = &mut self.calls[index];
            known.args.iter_mut().zip(&call.args).for_each(|(ours, theirs)| ours.value.join(&theirs.value));
            known.facts = known.facts.common(&call.facts);
            return index as u32;
        }
        self.calls.push(call);
        self.calls.len() as u32 - 1
    }

    /// Runs the calls of function values that a summary makes, in order.
    pub(super) fn results(&mut self, env: &mut Env, subst: &Subst<'_>, summary: &Summary) -> Vec<Done> {
        let mut so_far = Subst { results: Vec::new(), found: None, ..*subst };
        for call in &summary.calls {
            let Some(facts) = self.put_in_facts(env, &so_far, &call.facts) else {
                so_far.results.push(Done { result: Value::default(), after: Vec::new() });
                continue;
            };
            // What is lent lies in a local of its own for as long as the call takes.
            let (first, mut args) = (env.locals.len(), Vec::new());
            so_far.found = Some(Found::default());
            for given in &call.args {
                let origin = Origin { func: self.key, span: call.span };
                let value = self.put_in(env, &so_far, &given.value).bounded(origin);
                let ty = self.put_in_type(&so_far, &given.ty);
                if given.lent {
                    let place = PlaceRef::root(Root::Local(env.locals.len() as u32));
                    env.locals.push(value);
                    args.push((Value::pointer(vec![place]), ty));
                } else {
                    args.push((value, ty));
                }
            }
            so_far.found = None;
            let outer = env.facts.clone();
            env.facts = env.facts.and(&facts);
            // In a function of the program it stands there; in a library it is a part of the library's call.
            let callee = FnKey::item(subst.generics.0);
            let (span, outer_place) = (so_far.span, self.called_in);
            if self.engine.is_member(callee) {
                (so_far.span, self.called_in) = (call.span, Some(callee));
            }
            self.now_known += 1;
            let result = if self.now_known > MAX_NOW_KNOWN || self.applied > MAX_APPLIED {
                self.default_call(
                    env,
                    &args,
                    Sym::new("a chain of calls without end"),
                    &Ty::Unknown,
                    call.span,
                )
            } else {
                self.now_known(env, &so_far, &call.callee, args)
            };
            (so_far.span, self.called_in) = (span, outer_place);
            env.facts = env.facts.common(&outer).and(&outer);
            let origin = Origin { func: self.key, span: subst.span };
            let result = self.leaving_from(env, &result, first as u32, subst.span).bounded(origin);
            let mut left = env.locals.split_off(first).into_iter();
            let mut left_in =
                |given: &Given| if given.lent { left.next().unwrap_or_default() } else { Value::default() };
            let after = call.args.iter().map(&mut left_in).collect();
            so_far.results.push(Done { result, after });
        }
        so_far.results
    }

    /// Calls what only the caller knew.
    fn now_known(
        &mut self,
        env: &mut Env,
        subst: &Subst<'_>,
        callee: &Unknown,
        args: Vec<(Value, Ty)>,
    ) -> Value {
        match callee {
            Unknown::Value(path) => {
                let callee = self.passed_value(env, subst, path.root, &path.path);
                let callee = self.settled_target(env, &callee, subst.span);
                self.call_value(env, &callee, &args, subst.span)
            }
            Unknown::Future(path) => {
                let future = self.passed_value(env, subst, path.root, &path.path);
                let ty = match path.root {
                    SymRoot::Param(param) => subst.args.get(param as usize).map(|(_, ty)| ty.clone()),
                    SymRoot::Result(_) | SymRoot::After(..) | SymRoot::Cell(_) => None,
                };
                let ty = ty.and_then(|ty| self.type_at(&ty, &path.path)).unwrap_or(Ty::Unknown);
                self.awaited(env, future, &ty, subst.span)
            }
            Unknown::Method(method, of) => {
                let of = self.put_in_types(subst, of);
                self.method_of(env, *method, &of, args, subst.span)
            }
            Unknown::Hidden(method, of, path) => {
                let of = self.put_in_types(subst, of);
                let object = self.passed_value(env, subst, path.root, &path.path);
                self.method_behind(env, (*method, &of), &object, args, subst.span)
            }
        }
    }

    /// A function value behind references; what it captured stays as it is.
    pub(super) fn settled_target(&mut self, env: &Env, value: &Value, span: Span) -> Value {
        let mut at = value.clone();
        for _ in 0..4 {
            let points = at.node().map(|node| node.points.clone()).unwrap_or_default();
            if points.is_empty() {
                break;
            }
            at = self.load_all(env, &points, span);
        }
        at
    }
}
