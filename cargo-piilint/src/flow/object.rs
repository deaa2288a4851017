//! Trait objects: which types are behind a `dyn`, and calls of their methods.
//!
//! A value is known by the types that it was made a `dyn` from, wherever it goes. What a caller passes, the caller
//! knows: a call of a method that very many types have waits for it. Where nobody knows, any type may be meant.

use std::sync::Arc;

use crate::ir::body::{Call, Target};
use crate::ir::program::DefId;
use crate::ir::ty::Ty;
use crate::source::Span;

use super::call::Site;
use super::label::{SymPath, SymRoot};
use super::place::Env;
use super::run::{Run, params_of};
use super::summary::Unknown;
use super::value::{Node, Value};
use super::view::shapes;

/// How many references to an object are looked through.
const DEEP: usize = 4;

/// How many types behind a `dyn` are kept apart.
const MAX_HIDDEN: usize = 8;

/// What is known of the types behind a `dyn`.
enum Behind {
    /// These.
    Types(Arc<[Ty]>),
    /// What the caller passes there.
    Passed(Vec<SymPath>),
    /// Any.
    Anything,
}

impl Run<'_, '_> {
    /// A call of a method on an object, where it is known of which types; or, if there are `many` that it could be,
    /// where the caller may know.
    pub(super) fn call_hidden(
        &mut self,
        env: &mut Env,
        (method, of): (DefId, &Arc<[Ty]>),
        many: bool,
        args: &[(Value, Ty)],
        site: &Site<'_>,
    ) -> Option<Value> {
        let (object, _) = args.first().filter(|_| matches!(of.first(), Some(Ty::Dyn(_))))?;
        match self.behind(env, object, site.span) {
            Behind::Types(types) => {
                self.declared_sinks(env, method, args, site);
                Some(self.methods_of(env, (method, of), &types, args, site.span))
            }
            Behind::Passed(paths) if many && !self.is_root() => {
                self.declared_sinks(env, method, args, site);
                Some(self.left_to_caller(env, (method, of), paths, args, site.span))
            }
            Behind::Passed(_) | Behind::Anything => None,
        }
    }

    /// A method of an object that a callee was passed.
    pub(super) fn method_behind(
        &mut self,
        env: &mut Env,
        (method, of): (DefId, &Arc<[Ty]>),
        object: &Value,
        args: Vec<(Value, Ty)>,
        span: Span,
    ) -> Value {
        match self.behind(env, object, span) {
            Behind::Types(types) => self.methods_of(env, (method, of), &types, &args, span),
            Behind::Passed(paths) if !self.is_root() => {
                self.left_to_caller(env, (method, of), paths, &args, span)
            }
            Behind::Passed(_) | Behind::Anything => {
                let target = Target::Fn(method, Arc::from([]));
                let call = Call::unwritten(target.clone(), args.len(), span);
                self.call_target(env, &target, args, &call, &Ty::Unknown, span)
            }
        }
    }

    /// A method of what the caller passes at any of these places.
    fn left_to_caller(
        &mut self,
        env: &mut Env,
        (method, of): (DefId, &Arc<[Ty]>),
        paths: Vec<SymPath>,
        args: &[(Value, Ty)],
        span: Span,
    ) -> Value {
        let mut result = Value::default();
        for path in paths {
            let callee = Unknown::Hidden(method, Arc::clone(of), path);
            result.join(&self.later(env, callee, args, span));
        }
        result
    }

    /// A method of each of these types; what one of them does may or may not be done.
    fn methods_of(
        &mut self,
        env: &mut Env,
        (method, of): (DefId, &Arc<[Ty]>),
        types: &[Ty],
        args: &[(Value, Ty)],
        span: Span,
    ) -> Value {
        let start = env.clone();
        let mut result = Value::default();
        for (index, ty) in types.iter().enumerate() {
            let of: Vec<Ty> = std::iter::once(ty).chain(&of[1..]).cloned().collect();
            let mut branch = start.clone();
            result.join(&self.method_of(&mut branch, method, &of, args.to_vec(), span));
            if index == 0 {
                *env = branch;
            } else {
                env.join(&branch);
            }
        }
        result
    }

    /// What is behind an object, by itself or by reference.
    fn behind(&mut self, env: &Env, object: &Value, span: Span) -> Behind {
        let mut at = object.clone();
        for _ in 0..DEEP {
            let Some(node) = at.node() else { break };
            if let Some(types) = &node.hidden {
                return Behind::Types(Arc::clone(types));
            }
            if node.open {
                break;
            }
            if node.points.is_empty() {
                return if node.copies.is_empty() {
                    Behind::Anything
                } else {
                    Behind::Passed(node.copies.clone())
                };
            }
            let points = node.points.clone();
            at = self.load_all(env, &points, span);
        }
        Behind::Anything
    }

    /// What of a value may be of this type, where objects of several types came together: an object has the parts of
    /// its own type only, and is not what is passed as another.
    pub(super) fn one_of(&self, value: &Value, ty: &Ty) -> Value {
        let Some(node) = value.node() else { return Value::default() };
        let ty = self.held(ty);
        let mut own = node.clone();
        own.copies.retain(|copy| self.may_be(copy, ty));
        match ty {
            Ty::Prim(_) => own.kids.clear(),
            Ty::Adt(def, _) => {
                let shapes = shapes(self.engine.input, *def);
                own.kids.retain(|key, _| {
                    shapes.iter().any(|(owner, fields)| {
                        if owner == def {
                            fields.contains(key)
                        } else {
                            self.program().def(*owner).name == *key
                        }
                    })
                });
            }
            _ => {}
        }
        Value::new(own)
    }

    /// Whether what the caller passes there may be of this type.
    fn may_be(&self, copy: &SymPath, ty: &Ty) -> bool {
        let SymRoot::Param(index) = copy.root else { return true };
        let Some(local) = params_of(self.body, self.key).get(index as usize) else { return true };
        let passed = self.type_at(&self.body.locals[local.0 as usize].ty, &copy.path);
        let is_told = |ty: &Ty| matches!(ty, Ty::Prim(_) | Ty::Adt(..) | Ty::Tuple(_));
        passed.is_none_or(|passed| match (self.held(&passed), ty) {
            (Ty::Adt(a, _), Ty::Adt(b, _)) => a == b,
            (a, b) => a == b || !is_told(a) || !is_told(b),
        })
    }
}

impl Value {
    /// What a reference points to, with the types that are known to be behind that.
    #[must_use]
    pub(super) fn behind(mut self, reference: &Value) -> Self {
        let hidden = reference.node().and_then(|node| node.hidden.clone());
        if hidden.is_some() && self.0.is_some() {
            self.edit().hidden = hidden;
        }
        self
    }
}

impl Node {
    /// The types behind either; known if they are of both, as far as both are anything.
    pub(super) fn both_hidden(&self, other: &Self) -> Option<Arc<[Ty]>> {
        match (&self.hidden, &other.hidden) {
            (Some(ours), Some(theirs)) => {
                let mut more = theirs.iter().filter(|ty| !ours.contains(ty)).peekable();
                if more.peek().is_none() {
                    return Some(Arc::clone(ours));
                }
                let both: Vec<Ty> = ours.iter().chain(more).cloned().collect();
                (both.len() <= MAX_HIDDEN).then(|| both.into())
            }
            (Some(known), None) if other.is_nothing() => Some(Arc::clone(known)),
            (None, Some(known)) if self.is_nothing() => Some(Arc::clone(known)),
            _ => None,
        }
    }
}
