//! Trait objects: which types are behind a `dyn`, and calls of their methods.
//!
//! A value is known by the types that it was made a `dyn` from, wherever it goes. What a caller passes, the caller
//! knows: a call of a method that very many types have waits for it. Where nobody knows, any type may be meant.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::ir::body::{Call, Target};
use crate::ir::program::{DefId, Program};
use crate::ir::ty::Ty;
use crate::source::{Span, Sym};

use super::call::Site;
use super::label::{PathStep, SymPath, SymRoot, is_entry, is_object};
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
        let (object, _) = args.first().filter(|_| matches!(of.first(), Some(Ty::Dyn(_) | Ty::Opaque(_))))?;
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
            let mut args = args.to_vec();
            if let Some((object, _)) = args.first_mut() {
                *object = self.as_type(&branch, object, ty, span, 0);
            }
            result.join(&self.method_of(&mut branch, method, &of, args, span));
            if index == 0 {
                *env = branch;
            } else {
                env.join(&branch);
            }
        }
        result
    }

    /// The type of what the function at hand gives back as an `impl Trait`.
    pub(super) fn opaque_result(&self) -> Option<Ty> {
        let sig = self.types().fn_sig(self.key.def, &[]).filter(|_| self.key.closure.is_none())?;
        let ty = &self.body.locals[self.ret.0 as usize].ty;
        matches!((&sig.body_ret, ty), (Ty::Opaque(_), Ty::Adt(..))).then(|| ty.clone())
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

    /// From here on a value is behind a `dyn`, and of one of these types. What it holds stands below its type from then
    /// on, so that objects of several types that come together are told apart. Of what is lent or shared, the place
    /// stays as it is.
    pub(super) fn hide_as(value: &mut Value, types: Arc<[Ty]>) {
        if types.is_empty() {
            return;
        }
        let keys: Vec<Sym> = types.iter().filter_map(object_key).collect();
        let node = value.edit();
        if node.points.is_empty() && keys.len() == types.len() && node.kids.keys().any(|key| !is_object(*key))
        {
            let known = node.objects_by_type();
            let object = Value::new(Node { hidden: None, text: None, ..node.clone() });
            node.kids = keys.into_iter().map(|key| (key, object.clone())).collect();
            for (key, object) in known {
                node.kids.entry(key).or_default().join(&object);
            }
        }
        node.hidden = Some(types);
    }

    /// What a value behind a `dyn` is where it has this type, if it was told apart.
    pub(super) fn object_as(value: &Value, ty: &Ty) -> Option<Value> {
        value.node()?.kids.get(&object_key(ty)?).cloned()
    }

    /// An object, by itself or by reference, where it is of this type.
    fn as_type(&mut self, env: &Env, object: &Value, ty: &Ty, span: Span, depth: usize) -> Value {
        let Some(step) = object_key(ty).map(PathStep::plain) else { return object.clone() };
        let Some(node) = object.node() else { return Value::default() };
        if node.points.is_empty() {
            return object.kid(step);
        }
        if depth == DEEP {
            return object.clone();
        }
        let mut places = Vec::with_capacity(node.points.len());
        for place in &node.points {
            let there = self.load_all(env, std::slice::from_ref(place), span);
            let Some(behind) = there.node() else { continue };
            if behind.kids.contains_key(&step.key) || (behind.kids.is_empty() && !behind.copies.is_empty()) {
                places.push(place.then(step));
            } else if behind.points.is_empty() {
                places.push(place.clone());
            } else {
                let inner = self.as_type(env, &there, ty, span, depth + 1);
                places.extend(inner.node().into_iter().flat_map(|inner| inner.points.iter().cloned()));
            }
        }
        places.sort_unstable();
        places.dedup();
        let mut object = object.clone();
        object.edit().points = places;
        object
    }

    /// The arguments of a method of an object that turns out to be this function.
    pub(super) fn args_of(
        &mut self,
        env: &Env,
        (method, types): (DefId, &[Ty]),
        args: &[(Value, Ty)],
        span: Span,
    ) -> Vec<(Value, Ty)> {
        let mut args = args.to_vec();
        let own = self.types().fn_sig(method, types).and_then(|sig| sig.params.first().cloned());
        if let (Some(own), Some((object, _))) = (own, args.first_mut()) {
            let own = self.held(&own).clone();
            *object = self.as_type(env, object, &own, span, 0);
        }
        args
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
                    is_entry(*key)
                        || shapes.iter().any(|(owner, fields)| {
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

/// The key under which an object of a type stands; none for what has no name.
fn object_key(ty: &Ty) -> Option<Sym> {
    match ty {
        Ty::Adt(def, _) => Some(Sym::from(format!("!{}", def.0))),
        _ => None,
    }
}

/// The type whose objects stand under a key.
pub(super) fn object_type(program: &Program, key: Sym) -> Option<Ty> {
    let def = DefId(key.as_str().strip_prefix('!')?.parse().ok()?);
    let arity = program.generics(def).map_or(0, |generics| generics.params.len());
    Some(Ty::Adt(def, vec![Ty::Unknown; arity].into()))
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
    /// The objects of each type among its parts, taken out.
    fn objects_by_type(&mut self) -> BTreeMap<Sym, Value> {
        let (objects, rest) =
            std::mem::take(&mut self.kids).into_iter().partition(|(key, _)| is_object(*key));
        self.kids = rest;
        objects
    }

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
