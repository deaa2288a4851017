//! What definitions declare, in terms of their own generic parameters: signatures, fields, bounds, impl headers.
//! Each is converted once, when it is first asked for.

use std::sync::Arc;

use crate::ir::item::FnItem;
use crate::ir::path::{Binding, Bound, TypeRef};
use crate::ir::program::{DefId, DefKind};
use crate::ir::ty::{TraitRef, Ty};
use crate::source::Sym;

use super::convert::{Convert, Limits};
use super::fold::{Subst, any};
use super::{FnSig, Types};

/// `ty: tr`: a bound as declared, an obligation, or a fact.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Goal {
    /// The type.
    pub(super) ty: Ty,
    /// The trait; its bindings are part of the claim.
    pub(super) tr: TraitRef,
}

/// What an impl says of itself.
#[derive(Debug)]
pub(super) struct Header {
    /// The self type.
    pub(super) self_ty: Ty,
    /// The trait, if it is resolved.
    pub(super) tr: Option<TraitRef>,
    /// The bounds of its generics.
    pub(super) bounds: Arc<[Goal]>,
}

impl Header {
    /// Whether the types that it is for were found.
    pub(super) fn is_known(&self) -> bool {
        let args = self.tr.iter().flat_map(|tr| tr.args.iter());
        args.chain([&self.self_ty]).all(|ty| *ty.peel_refs() != Ty::Unknown)
    }
}

/// The facts that hold inside an item: its bounds with their supertraits.
#[derive(Debug, Default)]
pub(super) struct Env {
    /// All of them; what is declared stands before what follows from it.
    pub(super) facts: Vec<Goal>,
}

/// Supertraits are followed no further than this many facts.
const MAX_FACTS: usize = 200;

impl Types<'_> {
    /// The type that stands in the signature of `owner`.
    pub(super) fn convert_in(&self, owner: DefId, ty: &TypeRef) -> Ty {
        Convert::signature(self, owner, &mut Limits::new()).ty(ty)
    }

    /// What a definition is or has, see [`Types::type_of`].
    pub(super) fn own_type(&self, def: DefId) -> Ty {
        match &self.program().def(def).kind {
            DefKind::Struct(..) | DefKind::Enum(..) | DefKind::Union(..) => Ty::Adt(def, self.identity(def)),
            DefKind::Variant(_) => {
                self.container(def).map_or(Ty::Unknown, |parent| Ty::Adt(parent, self.identity(parent)))
            }
            DefKind::TypeAlias { .. } => self.alias_within(def, &mut Limits::new()),
            DefKind::Impl(_) => self.impl_self_within(def, &mut Limits::new()),
            DefKind::Const { ty, .. } | DefKind::Static { ty, .. } => {
                if let Some(known) = self.caches.aliases.get(def) {
                    return known;
                }
                self.caches.aliases.put(def, self.convert_in(def, ty))
            }
            _ => Ty::Unknown,
        }
    }

    /// The signature of a function or tuple constructor in terms of its own parameters.
    pub(super) fn raw_sig(&self, def: DefId) -> Option<Arc<FnSig>> {
        if let Some(known) = self.caches.sigs.get(def) {
            return Some(known);
        }
        let sig = match &self.program().def(def).kind {
            DefKind::Fn(item) => self.fn_item_sig(def, item),
            DefKind::Struct(..) | DefKind::Variant(_) => {
                let params = self.raw_fields(def).iter().map(|(_, ty)| ty.clone()).collect();
                let ret = self.own_type(def);
                FnSig { params, ret: ret.clone(), body_ret: ret }
            }
            _ => return None,
        };
        Some(self.caches.sigs.put(def, Arc::new(sig)))
    }

    fn fn_item_sig(&self, def: DefId, item: &FnItem) -> FnSig {
        let params = item.params.iter().map(|param| self.convert_in(def, &param.ty)).collect();
        let body_ret = self.convert_in(def, &item.ret);
        let ret = if item.is_async { self.future_of(body_ret.clone()) } else { body_ret.clone() };
        FnSig { params, ret, body_ret }
    }

    /// `impl Future<Output = output>`.
    pub(super) fn future_of(&self, output: Ty) -> Ty {
        let Some(future) = self.lang.future else { return output };
        let bindings = [(self.names.output, output)].into();
        Ty::Opaque([TraitRef { def: future, args: [].into(), bindings }].into())
    }

    /// The fields of a struct, union or variant in order.
    pub(super) fn raw_fields(&self, def: DefId) -> Arc<[(Sym, Ty)]> {
        if let Some(known) = self.caches.fields.get(def) {
            return known;
        }
        let owner = self.container(def).unwrap_or(def);
        let list = self.program().fields(def).map_or(&[][..], |fields| fields.list());
        let fields = list.iter().map(|field| (field.name, self.convert_in(owner, &field.ty))).collect();
        self.caches.fields.put(def, fields)
    }

    /// The bounds of a definition's generics and its container's. For an item of a trait, `Self: Trait` is one.
    pub(super) fn bounds(&self, def: DefId) -> Arc<[Goal]> {
        if let Some(known) = self.caches.bounds.get(def) {
            return known;
        }
        let mut goals = Vec::new();
        for owner in [Some(def), self.container(def)].into_iter().flatten() {
            if matches!(self.program().def(owner).kind, DefKind::Trait(_)) {
                let args = self.identity(owner).iter().skip(1).cloned().collect();
                let tr = TraitRef { def: owner, args, bindings: [].into() };
                goals.push(Goal { ty: self.self_param(owner), tr });
            }
        }
        for (owner, generics) in self.generics_chain(def) {
            for (left, bounds) in &generics.predicates {
                let left = self.convert_in(owner, left);
                self.declared_bounds(owner, &left, bounds, &mut goals);
            }
        }
        self.caches.bounds.put(def, goals.into())
    }

    fn declared_bounds(&self, owner: DefId, ty: &Ty, bounds: &[Bound], goals: &mut Vec<Goal>) {
        for bound in bounds {
            let mut limits = Limits::new();
            let Some(tr) = Convert::signature(self, owner, &mut limits).bound(bound, ty) else { continue };
            if self.lang.is_marker(tr.def) {
                continue;
            }
            let nested = nested_bounds(bound);
            let bindings =
                tr.bindings.iter().filter(|(name, _)| nested.iter().all(|(other, _)| other != name));
            let tr = TraitRef { bindings: bindings.cloned().collect(), ..tr };
            for (name, bounds) in nested {
                let plain = TraitRef { bindings: [].into(), ..tr.clone() };
                let part = Ty::Proj(ty.clone().into(), plain.into(), name);
                self.declared_bounds(owner, &part, bounds, goals);
            }
            goals.push(Goal { ty: ty.clone(), tr });
        }
    }

    /// The supertraits of a trait, in terms of its parameters.
    pub(super) fn supers(&self, trait_: DefId) -> Arc<[TraitRef]> {
        if let Some(known) = self.caches.supers.get(trait_) {
            return known;
        }
        let DefKind::Trait(data) = &self.program().def(trait_).kind else { return [].into() };
        let self_ty = self.self_param(trait_);
        let mut limits = Limits::new();
        let supers = data
            .supers
            .iter()
            .filter_map(|bound| Convert::signature(self, trait_, &mut limits).bound(bound, &self_ty))
            .filter(|tr| !self.lang.is_marker(tr.def))
            .collect();
        self.caches.supers.put(trait_, supers)
    }

    /// The bounds that a trait declares on one of its associated types, on the associated type of `self_ty`.
    pub(super) fn item_bounds(&self, self_ty: &Ty, tr: &TraitRef, name: Sym) -> Vec<Goal> {
        let Some(item) = self.trait_item(tr.def, name) else { return Vec::new() };
        let plain = TraitRef { bindings: [].into(), ..tr.clone() };
        let whole = Ty::Proj(self_ty.clone().into(), plain.into(), name);
        let (keys, types) = (self.params(tr.def), with_self(self_ty, tr));
        let subst = Subst { keys: &keys, types: &types };
        let bounds = self.raw_item_bounds(tr.def, item);
        bounds.iter().map(|bound| Goal { ty: whole.clone(), tr: subst.trait_ref(bound) }).collect()
    }

    /// The bounds of an associated type, in terms of its trait's parameters.
    fn raw_item_bounds(&self, trait_: DefId, item: DefId) -> Arc<[TraitRef]> {
        if let Some(known) = self.caches.supers.get(item) {
            return known;
        }
        let DefKind::TypeAlias { bounds, .. } = &self.program().def(item).kind else { return [].into() };
        let args = self.identity(trait_).iter().skip(1).cloned().collect();
        let tr = TraitRef { def: trait_, args, bindings: [].into() };
        let whole = Ty::Proj(self.self_param(trait_).into(), tr.into(), self.program().def(item).name);
        let mut limits = Limits::new();
        let bounds = bounds
            .iter()
            .filter_map(|bound| Convert::signature(self, item, &mut limits).bound(bound, &whole))
            .filter(|tr| !self.lang.is_marker(tr.def))
            .collect();
        self.caches.supers.put(item, bounds)
    }

    /// The facts that hold inside a definition.
    pub(super) fn env(&self, def: DefId) -> Arc<Env> {
        if let Some(known) = self.caches.envs.get(def) {
            return known;
        }
        let facts = self.elaborate(self.bounds(def).to_vec());
        self.caches.envs.put(def, Arc::new(Env { facts }))
    }

    /// The facts that hold for the parameters in a type, by the items that declare them.
    pub(super) fn env_of(&self, ty: &Ty) -> Arc<Env> {
        let mut owner = None;
        any(ty, &mut |part| {
            if let Ty::Param(def, _) = part {
                owner = Some(*def);
            }
            owner.is_some()
        });
        owner.map_or_else(Arc::default, |owner| self.env(owner))
    }

    /// The claims with all that follows from them by supertraits.
    pub(super) fn elaborate(&self, mut facts: Vec<Goal>) -> Vec<Goal> {
        let mut next = 0;
        while next < facts.len() && facts.len() < MAX_FACTS {
            let fact = facts[next].clone();
            next += 1;
            let (keys, types) = (self.params(fact.tr.def), with_self(&fact.ty, &fact.tr));
            let subst = Subst { keys: &keys, types: &types };
            for above in self.supers(fact.tr.def).iter() {
                let goal = Goal { ty: fact.ty.clone(), tr: subst.trait_ref(above) };
                if !facts.contains(&goal) {
                    facts.push(goal);
                }
            }
        }
        facts
    }

    /// What an impl says of itself.
    pub(super) fn header(&self, imp: DefId) -> Arc<Header> {
        if let Some(known) = self.caches.headers.get(imp) {
            return known;
        }
        let self_ty = self.own_type(imp);
        let tr = self.impl_trait(imp).map(|(path, def)| {
            let written = path.segments.last().and_then(|segment| segment.args.as_deref());
            Convert::signature(self, imp, &mut Limits::new()).trait_args(def, written, &self_ty)
        });
        self.caches.headers.put(imp, Arc::new(Header { self_ty, tr, bounds: self.bounds(imp) }))
    }
}

/// The types for a trait's parameters, `Self` first.
pub(super) fn with_self(self_ty: &Ty, tr: &TraitRef) -> Vec<Ty> {
    [self_ty].into_iter().chain(tr.args.iter()).cloned().collect()
}

/// The `Item: Bound` of a bound's arguments.
fn nested_bounds(bound: &Bound) -> Vec<(Sym, &[Bound])> {
    let args = bound.path.segments.last().and_then(|segment| segment.args.as_deref());
    let bindings = args.map_or(&[][..], |args| &args.bindings);
    bindings
        .iter()
        .filter_map(|(name, binding)| match binding {
            Binding::Bounded(bounds) => Some((*name, bounds.as_slice())),
            Binding::Is(_) => None,
        })
        .collect()
}
