//! What later stages ask about types, bodies being finished: no variables, no obligations.

use std::sync::Arc;

use crate::ir::body::{Body, Operand, OverloadedPlace, Place, Proj, Scoped, Target, Unresolved};
use crate::ir::path::{Lit, TypeRef};
use crate::ir::program::{DefId, DefKind};
use crate::ir::ty::{ArrayLen, TraitRef, Ty};
use crate::source::Sym;

use super::convert::{Convert, Holes, Limits};
use super::generics::Params;
use super::method::Site;
use super::sig::{Env, Goal};
use super::solve::{Solver, Verdict};
use super::unify::Table;
use super::{FnSig, Types, fold};

impl Types<'_> {
    /// A type as written inside `owner` (whose generics and `Self` it may name); `_` is unknown.
    pub fn convert(&self, owner: DefId, ty: &Scoped<TypeRef>) -> Ty {
        Convert::body(self, owner, ty.scope, Holes::Unknown, &mut Limits::new()).ty(&ty.value)
    }

    /// The type that a definition is or has: a struct, enum or alias with its own parameters as arguments, an impl's
    /// self type, the type of a constant or static.
    pub fn type_of(&self, def: DefId) -> Ty {
        self.own_type(def)
    }

    /// The generic parameters of a definition in the order of the types of [`Target::Fn`]: the owner's (an impl's; a
    /// trait's `Self` and parameters; a variant's enum's) and its own, each by the item that declares it.
    pub fn generics(&self, def: DefId) -> Params {
        self.params(def)
    }

    /// `ty`, which speaks of the generics of `def`, with these types for them, normalised.
    pub fn substitute(&self, ty: &Ty, def: DefId, types: &[Ty]) -> Ty {
        self.normalized(&self.put(ty, def, types))
    }

    /// The type with its projections reduced, as far as the bounds of its parameters tell.
    pub fn normalized(&self, ty: &Ty) -> Ty {
        self.ask(ty, |solver| solver.normalize(ty))
    }

    /// The signature of a function or tuple constructor with these types for its generics ([`Types::generics`];
    /// missing ones stay parameters).
    pub fn fn_sig(&self, def: DefId, types: &[Ty]) -> Option<FnSig> {
        let sig = self.raw_sig(def)?;
        Some(FnSig {
            params: sig.params.iter().map(|param| self.substitute(param, def, types)).collect(),
            ret: self.substitute(&sig.ret, def, types),
            body_ret: self.substitute(&sig.body_ret, def, types),
        })
    }

    /// The type of a field of a struct, union or tuple; references are looked through.
    pub fn field_ty(&self, ty: &Ty, field: Sym) -> Option<Ty> {
        match ty.peel_refs() {
            Ty::Adt(def, types) => self.named_field(*def, types, field),
            Ty::Tuple(parts) => parts.get(field.as_str().parse::<usize>().ok()?).cloned(),
            Ty::Unknown => Some(Ty::Unknown),
            _ => None,
        }
    }

    /// The type of a variant's field, `ty` being the enum; references are looked through.
    pub fn variant_field_ty(&self, ty: &Ty, variant: DefId, field: Sym) -> Option<Ty> {
        match ty.peel_refs() {
            Ty::Adt(_, types) => self.named_field(variant, types, field),
            _ => None,
        }
    }

    fn named_field(&self, def: DefId, types: &[Ty], field: Sym) -> Option<Ty> {
        let raw = self.raw_field(def, field)?;
        Some(self.substitute(&raw, def, types))
    }

    /// The field of a struct, union or variant, in terms of its parameters.
    /// The fields of a struct, union or variant, each with the structs, enums and unions that its type names.
    pub fn adts_in_fields(&self, def: DefId) -> Vec<(Sym, Vec<DefId>)> {
        let named = |ty: &Ty| {
            let mut named = Vec::new();
            super::fold::any(ty, &mut |part| {
                named.extend(if let Ty::Adt(def, _) = part { Some(*def) } else { None });
                false
            });
            named
        };
        self.raw_fields(def).iter().map(|(name, ty)| (*name, named(ty))).collect()
    }

    pub(super) fn raw_field(&self, def: DefId, field: Sym) -> Option<Ty> {
        self.raw_fields(def).iter().find(|(name, _)| *name == field).map(|(_, ty)| ty.clone())
    }

    /// What `*x` is: through references, pointers, `Box` and `Deref`.
    pub fn deref_ty(&self, ty: &Ty) -> Option<Ty> {
        match ty {
            Ty::Ptr(inner) => Some((**inner).clone()),
            Ty::Unknown => Some(Ty::Unknown),
            _ => self.ask(ty, |solver| solver.deref(ty).map(|(_, target)| target)),
        }
    }

    /// `<ty as Trait>::name`, if it can be told; the trait's own parameters stay open.
    pub fn assoc_ty(&self, ty: &Ty, trait_: DefId, name: Sym) -> Option<Ty> {
        let found = self.ask(ty, |solver| {
            let tr = solver.open_trait(trait_);
            solver.project(ty, &tr, name)
        })?;
        (found != Ty::Unknown).then_some(found)
    }

    /// Whether the type surely implements the trait: by an impl, a derive, a bound of the parameter, or the language.
    pub fn implements(&self, ty: &Ty, trait_: DefId) -> bool {
        self.ask(ty, |solver| {
            let tr = solver.open_trait(trait_);
            matches!(
                solver.select(&Goal { ty: ty.clone(), tr }),
                super::solve::Selection::Source(_, Verdict::Yes)
            )
        })
    }

    /// What a call of this function of the trait means for the type: an impl's function, the trait's default, a
    /// derive, or `Dispatch`.
    pub fn impl_fn(&self, trait_: DefId, self_ty: &Ty, name: Sym) -> Target {
        let key = (trait_, self_ty.clone(), name);
        let may_keep = !fold::any(self_ty, &mut |part| matches!(part, Ty::Array(..)));
        if may_keep && let Some(known) = self.caches.impl_fns.get(&key) {
            return known;
        }
        let Some(item) = self.trait_item(trait_, name) else { return Target::Unknown(Unresolved::NoMethod) };
        let mut types = vec![self_ty.clone()];
        types.resize(self.params(item).len(), Ty::Unknown);
        let target = self.settle(item, &types, &self.env_of(self_ty));
        if may_keep { self.caches.impl_fns.put(key, target) } else { target }
    }

    /// The method of this name that a value of the type has, with the type of what it gives. Traits need not be in
    /// scope.
    pub fn method_named(&self, from: DefId, ty: &Ty, name: Sym) -> Option<(Target, Ty)> {
        let (env, mut table) = (Env::default(), Table::default());
        let mut solver = Solver::new(self, &mut table, &env);
        let pick = solver.method(ty, name, Site { from, in_scope: &[] })?;
        let types: Vec<Ty> = pick.types.iter().map(|ty| solver.table.finish(ty)).collect();
        let ret = self.fn_sig(pick.item, &types)?.ret;
        Some((self.settle(pick.item, &types, &env), ret))
    }

    /// The function that runs when a trait's method is called with these types ([`Types::generics`]).
    pub fn method_for(&self, method: DefId, types: &[Ty]) -> Target {
        let env = types.first().map_or_else(Arc::default, |ty| self.env_of(ty));
        self.settle(method, types, &env)
    }

    /// The types for the generics of a trait's method where no more is known than whose method it is.
    pub fn types_of_self(&self, method: DefId, ty: &Ty) -> Vec<Ty> {
        let mut types = vec![Ty::Unknown; self.generics(method).len()];
        if let Some(own) = types.first_mut() {
            own.clone_from(ty);
        }
        types
    }

    /// What calling a value of this type means: the function that a function item names, else `Value`.
    pub fn callee_of(&self, ty: &Ty) -> Target {
        match ty.peel_refs() {
            Ty::FnDef(def, types) => match &self.program().def(*def).kind {
                DefKind::Fn(_) => self.settle(*def, types, &self.env_of(ty)),
                _ => Target::Ctor(*def),
            },
            Ty::Unknown => Target::Unknown(Unresolved::ReceiverType),
            _ => Target::Value,
        }
    }

    /// The parameters and the result of a value that can be called: a closure, function item or pointer, or a type
    /// bound by `Fn`, also behind references and boxes.
    pub fn call_signature(&self, ty: &Ty) -> Option<(Vec<Ty>, Ty)> {
        self.ask(ty, |solver| solver.callable_signature(ty))
    }

    /// What `.await` on a value of this type gives.
    pub fn await_output(&self, ty: &Ty) -> Option<Ty> {
        self.ask(ty, |solver| solver.await_output(ty))
    }

    /// What a loop over a value of this type meets.
    pub fn item_ty(&self, ty: &Ty) -> Option<Ty> {
        [self.lang.iterator, self.lang.into_iterator]
            .into_iter()
            .flatten()
            .find_map(|trait_| self.assoc_ty(ty, trait_, self.names.item))
    }

    /// The type of an operand of an inferred body.
    pub fn operand_ty(&self, body: &Body, operand: &Operand) -> Ty {
        match operand {
            Operand::Place(place) => self.place_ty(body, place),
            Operand::Ref(mutable, place) => Ty::Ref(*mutable, Arc::new(self.place_ty(body, place))),
            Operand::Lit(lit) => self.lit_ty(lit),
        }
    }

    /// The type of a literal; an integer or float without a suffix has the default one.
    pub fn lit_ty(&self, lit: &Lit) -> Ty {
        let prim = |name: &str| Ty::Prim(Sym::new(name));
        match lit {
            Lit::Str(_) => Ty::Ref(false, Arc::new(prim("str"))),
            Lit::Bytes(bytes) => {
                let len = ArrayLen(Some(bytes.len() as u64));
                Ty::Ref(false, Arc::new(Ty::Array(Arc::new(prim("u8")), len)))
            }
            Lit::Int(_, suffix) => Ty::Prim(suffix.unwrap_or(self.names.i32)),
            Lit::Float(_, suffix) => Ty::Prim(suffix.unwrap_or(self.names.f64)),
            Lit::Bool(_) => prim("bool"),
            Lit::Char(_) => prim("char"),
        }
    }

    /// The type of a place of an inferred body.
    pub fn place_ty(&self, body: &Body, place: &Place) -> Ty {
        let mut ty = body.locals.get(place.local.0 as usize).map_or(Ty::Unknown, |local| local.ty.clone());
        let mut variant = None;
        for step in &place.proj {
            if ty == Ty::Unknown {
                break;
            }
            let next = self.step_ty(body, &ty, variant, step);
            variant = if let Proj::Downcast(def) = step { Some(*def) } else { None };
            ty = next.unwrap_or(Ty::Unknown);
        }
        ty
    }

    fn step_ty(&self, body: &Body, ty: &Ty, variant: Option<DefId>, step: &Proj) -> Option<Ty> {
        match step {
            Proj::Deref => self.deref_ty(ty),
            Proj::Field(name) => match variant {
                Some(variant) => self.variant_field_ty(ty, variant, *name),
                None => self.field_ty(ty, *name),
            },
            Proj::Downcast(_) | Proj::DowncastPath(_) | Proj::Subslice => Some(ty.clone()),
            Proj::Elem | Proj::Index(_) => elem(ty),
            Proj::Call(call) => self.overloaded_ty(body, ty, call),
        }
    }

    fn overloaded_ty(&self, body: &Body, ty: &Ty, call: &OverloadedPlace) -> Option<Ty> {
        let Some(index) = &call.index else { return self.deref_ty(ty) };
        // What the method takes says it better than what is given: a literal has many types.
        let index = match &call.target {
            Target::Fn(def, types) => self
                .raw_sig(*def)
                .and_then(|sig| sig.params.get(1).map(|param| self.substitute(param, *def, types)))
                .unwrap_or(Ty::Unknown),
            _ => self.operand_ty(body, index),
        };
        let tr = TraitRef { def: self.lang.index?, args: [index].into(), bindings: [].into() };
        self.ask(ty, |solver| solver.project(ty, &tr, self.names.output))
    }

    /// Asks a question over a fresh table, with the bounds that the type's parameters bring; what stays open in the
    /// answer is unknown.
    fn ask<A: Answer>(&self, ty: &Ty, question: impl FnOnce(&mut Solver<'_, '_>) -> A) -> A {
        let env: Arc<Env> = self.env_of(ty);
        let mut table = Table::default();
        let answer = question(&mut Solver::new(self, &mut table, &env));
        answer.closed(&table)
    }
}

/// The element of an array or slice.
fn elem(ty: &Ty) -> Option<Ty> {
    match ty.peel_refs() {
        Ty::Array(inner, _) | Ty::Slice(inner) => Some((**inner).clone()),
        _ => None,
    }
}

/// What a question may give.
trait Answer {
    /// The answer without variables.
    fn closed(self, table: &Table) -> Self;
}

impl Answer for bool {
    fn closed(self, _table: &Table) -> Self {
        self
    }
}

impl Answer for Ty {
    fn closed(self, table: &Table) -> Self {
        table.finish(&self)
    }
}

impl<A: Answer> Answer for Option<A> {
    fn closed(self, table: &Table) -> Self {
        self.map(|answer| answer.closed(table))
    }
}

impl Answer for (Vec<Ty>, Ty) {
    fn closed(self, table: &Table) -> Self {
        (self.0.iter().map(|ty| table.finish(ty)).collect(), table.finish(&self.1))
    }
}

impl Solver<'_, '_> {
    /// A reference to a trait about whose arguments nothing is said.
    pub(super) fn open_trait(&mut self, def: DefId) -> TraitRef {
        let args = self.types.own_generics(def).iter().map(|_| self.table.any()).collect();
        TraitRef { def, args, bindings: [].into() }
    }

    /// The parameters and the result of calling a value of this type.
    pub(super) fn callable_signature(&mut self, ty: &Ty) -> Option<(Vec<Ty>, Ty)> {
        for reached in self.autoderef(ty) {
            if let Some(signature) =
                self.fn_signature(&reached.ty).or_else(|| self.bound_signature(&reached.ty))
            {
                return Some(signature);
            }
        }
        None
    }

    /// The signature that an `Fn` bound gives.
    fn bound_signature(&mut self, ty: &Ty) -> Option<(Vec<Ty>, Ty)> {
        let lang = &self.types.lang;
        let hidden = match ty {
            Ty::Dyn(traits) | Ty::Opaque(traits) => {
                traits.iter().map(|tr| Goal { ty: ty.clone(), tr: tr.clone() }).collect()
            }
            Ty::Proj(inner, tr, name) => self.types.item_bounds(inner, tr, *name),
            Ty::Param(..) => Vec::new(),
            _ => return None,
        };
        let facts = self.types.elaborate(hidden);
        let fact = self
            .env
            .facts
            .iter()
            .chain(&facts)
            .find(|fact| fact.ty == *ty && lang.is_fn_trait(fact.tr.def))?
            .clone();
        let Some(Ty::Tuple(params)) = fact.tr.args.first() else { return None };
        let output = super::unify::binding(&fact.tr, self.types.names.output).unwrap_or_else(Ty::unit);
        let output = if lang.is_async_fn_trait(fact.tr.def) { self.types.future_of(output) } else { output };
        let params = params.iter().map(|param| self.normalize(param)).collect();
        Some((params, self.normalize(&output)))
    }
}
