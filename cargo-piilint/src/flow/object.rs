//! Trait objects: which types are behind a `dyn`, and calls of their methods.
//!
//! A value is known by the types that it was made a `dyn` from, wherever it goes. What a caller passes, the caller
//! knows: a call of a method that very many types have waits for it. Where nobody knows, any type may be meant.

use std::sync::Arc;

use crate::ir::body::{Call, Callee, Target};
use crate::ir::program::DefId;
use crate::ir::ty::Ty;
use crate::source::Span;

use super::call::Site;
use super::label::SymPath;
use super::place::Env;
use super::run::Run;
use super::summary::Unknown;
use super::value::Value;

/// How many references to an object are looked through.
const DEEP: usize = 4;

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
            Behind::Passed(paths) if many && !self.engine.shared.roots.contains(&self.key) => {
                self.declared_sinks(env, method, args, site);
                let mut result = Value::default();
                for path in paths {
                    let callee = Unknown::Hidden(method, Arc::clone(of), path);
                    result.join(&self.later(env, callee, args, site.span));
                }
                Some(result)
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
            Behind::Passed(paths) if !self.engine.shared.roots.contains(&self.key) => {
                let mut result = Value::default();
                for path in paths {
                    let callee = Unknown::Hidden(method, Arc::clone(of), path);
                    result.join(&self.later(env, callee, &args, span));
                }
                result
            }
            Behind::Passed(_) | Behind::Anything => {
                let target = Target::Fn(method, Arc::from([]));
                let call = Call {
                    callee: Callee::Resolved(target.clone()),
                    args: Vec::new(),
                    arg_spans: vec![span; args.len()],
                    name_span: span,
                    from_macro: None,
                };
                self.call_target(env, &target, args, &call, &Ty::Unknown, span)
            }
        }
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
}
