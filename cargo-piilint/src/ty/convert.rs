//! From types as written to semantic types.
//!
//! # Terms
//!
//! The *owner* is the item whose generic parameters and `Self` a type may name; the *scope* is where its other
//! names are looked up (the owner, or a block of its body). A *hole* is what the source leaves out: `_`, and
//! generic arguments that are not written; in a body a hole is a new variable, in a signature it is unknown.
//!
//! # The question
//!
//! `T::Item` names no trait, so the bounds of `T` must be searched for one that declares `Item`; yet a bound may
//! itself hold such a type (`I: Iterator, J: IntoIterator<Item = I::Item>`), and converting all bounds to search
//! them would not end. So the search is by *syntax*: of each bound only the trait's path is resolved, and only the
//! one bound that declares the name is converted.
//!
//! Worked example: `I::Item` in `fn f<I: DoubleEndedIterator<Item = u8>>()`. The bounds of `I` name
//! `DoubleEndedIterator`; it does not declare `Item`, its supertrait `Iterator` does; so the type is
//! `Proj(I, Iterator, Item)`, which `normalize` later reduces to `u8` by the same bound.

use crate::ir::path::{Binding, Bound, GenericArgs, Path, QSelf, Segment, TypeRef};
use crate::ir::program::{DefId, DefKind};
use crate::ir::ty::{ArrayLen, TraitRef, Ty, Tys};
use crate::resolve::{Namespace, Resolution};
use crate::source::Sym;

use super::Types;
use super::fold::{MAX_DEPTH, Subst};
use super::unify::Table;

/// What one conversion may still spend; shared with the aliases that it expands.
pub(super) struct Limits {
    depth: u32,
    nodes: u32,
    /// Aliases being expanded.
    aliases: Vec<DefId>,
    /// Something was cut off, so the result is not the type's only possible one and is not kept.
    cut: bool,
}

impl Limits {
    /// Full ones.
    pub(super) fn new() -> Self {
        Self { depth: MAX_DEPTH, nodes: 4_000, aliases: Vec::new(), cut: false }
    }

    fn enter(&mut self) -> bool {
        if self.depth == 0 || self.nodes == 0 {
            self.cut = true;
            return false;
        }
        self.depth -= 1;
        self.nodes -= 1;
        true
    }
}

/// What becomes of what is left out.
pub(super) enum Holes<'a> {
    /// It is not known.
    Unknown,
    /// A new variable; arguments that are not written get their defaults where there are some.
    Fresh(&'a mut Table),
    /// A new variable, also for arguments with a default: a type in a path expression (`HashMap::new()`).
    FreshInPath(&'a mut Table),
}

/// A conversion under way.
pub(super) struct Convert<'a, 'p> {
    types: &'a Types<'p>,
    owner: DefId,
    scope: DefId,
    holes: Holes<'a>,
    limits: &'a mut Limits,
}

impl<'a, 'p> Convert<'a, 'p> {
    /// A conversion of what stands in the signature of `owner`.
    pub(super) fn signature(types: &'a Types<'p>, owner: DefId, limits: &'a mut Limits) -> Self {
        Self { types, owner, scope: owner, holes: Holes::Unknown, limits }
    }

    /// A conversion of what stands in `scope` inside the body of `owner`.
    pub(super) fn body(
        types: &'a Types<'p>,
        owner: DefId,
        scope: DefId,
        holes: Holes<'a>,
        limits: &'a mut Limits,
    ) -> Self {
        Self { types, owner, scope, holes, limits }
    }

    /// The type.
    pub(super) fn ty(&mut self, ty: &TypeRef) -> Ty {
        if !self.limits.enter() {
            return Ty::Unknown;
        }
        let converted = self.ty_within(ty);
        self.limits.depth += 1;
        converted
    }

    fn ty_within(&mut self, ty: &TypeRef) -> Ty {
        match ty {
            TypeRef::Path(path) => self.path(path),
            TypeRef::Ref { mutable, inner } => Ty::Ref(*mutable, self.ty(inner).into()),
            TypeRef::Ptr(inner) => Ty::Ptr(self.ty(inner).into()),
            TypeRef::Tuple(parts) => Ty::Tuple(self.list(parts)),
            TypeRef::Slice(inner) => Ty::Slice(self.ty(inner).into()),
            TypeRef::Array(inner, len) => Ty::Array(self.ty(inner).into(), ArrayLen(*len)),
            TypeRef::Fn { params, ret } => Ty::FnPtr(self.list(params), self.ty(ret).into()),
            TypeRef::Impl(bounds) => self.traits(bounds).map_or(Ty::Unknown, Ty::Opaque),
            TypeRef::Dyn(bounds) => self.traits(bounds).map_or(Ty::Unknown, Ty::Dyn),
            TypeRef::Never => Ty::Never,
            TypeRef::Infer => self.hole(),
            TypeRef::Const(_) | TypeRef::Unknown => Ty::Unknown,
        }
    }

    /// Several types.
    pub(super) fn list(&mut self, types: &[TypeRef]) -> Tys {
        types.iter().map(|ty| self.ty(ty)).collect()
    }

    fn hole(&mut self) -> Ty {
        match &mut self.holes {
            Holes::Unknown => Ty::Unknown,
            Holes::Fresh(table) | Holes::FreshInPath(table) => table.any(),
        }
    }

    /// The traits of `dyn A + B` or `impl A + B` that say something; `None` when not one of them is known.
    fn traits(&mut self, bounds: &[Bound]) -> Option<std::sync::Arc<[TraitRef]>> {
        for bound in bounds {
            // Here the trait is all that is known of a value, so its crate is wanted.
            let _ = self.types.resolver.path(self.scope, &bound.path, Namespace::Type);
        }
        let known: Vec<TraitRef> =
            bounds.iter().filter_map(|bound| self.bound(bound, &Ty::Unknown)).collect();
        let lang = &self.types.lang;
        let telling: Vec<TraitRef> = known.iter().filter(|tr| !lang.is_marker(tr.def)).cloned().collect();
        match (telling.is_empty(), known.is_empty()) {
            (false, _) => Some(telling.into()),
            (true, false) => Some(known.into()),
            (true, true) => None,
        }
    }

    /// A bound on `self_ty`; `None` if the trait is not known.
    pub(super) fn bound(&mut self, bound: &Bound, self_ty: &Ty) -> Option<TraitRef> {
        let def = self.types.trait_def(self.scope, &bound.path)?;
        let written = bound.path.segments.last().and_then(|segment| segment.args.as_deref());
        Some(self.trait_args(def, written, self_ty))
    }

    /// A reference to a trait with its arguments as written.
    pub(super) fn trait_args(&mut self, def: DefId, written: Option<&GenericArgs>, self_ty: &Ty) -> TraitRef {
        let args = match written {
            Some(args) if args.parenthesized => self.list(&args.types),
            _ => self.args(def, written, Some(self_ty)),
        };
        let bindings = written.map_or(&[][..], |args| &args.bindings);
        let bindings = bindings.iter().map(|(name, binding)| (*name, self.binding(binding))).collect();
        TraitRef { def, args, bindings }
    }

    fn binding(&mut self, binding: &Binding) -> Ty {
        match binding {
            Binding::Is(ty) => self.ty(ty),
            Binding::Bounded(bounds) => self.traits(bounds).map_or(Ty::Unknown, Ty::Opaque),
        }
    }

    /// The arguments for the parameters that `def` declares itself. `self_ty` is what `Self` means in the defaults
    /// of a trait (`Rhs = Self`).
    pub(super) fn args(&mut self, def: DefId, written: Option<&GenericArgs>, self_ty: Option<&Ty>) -> Tys {
        let types = self.types;
        let params = types.own_generics(def);
        let given = written.map_or(&[][..], |args| &args.types);
        let mut args: Vec<Ty> = self_ty.into_iter().cloned().collect();
        let skip = args.len();
        for (index, param) in params.iter().enumerate() {
            let arg = match (given.get(index), &param.default) {
                (Some(given), _) => self.ty(given),
                (None, Some(default)) if self.takes_defaults(given) => self.default_arg(def, default, &args),
                (None, _) => self.hole(),
            };
            args.push(arg);
        }
        args.into_iter().skip(skip).collect()
    }

    fn takes_defaults(&self, given: &[TypeRef]) -> bool {
        !given.is_empty() || !matches!(self.holes, Holes::FreshInPath(_))
    }

    /// A default may name the parameters before it.
    fn default_arg(&mut self, def: DefId, default: &TypeRef, before: &[Ty]) -> Ty {
        let ty = Convert::signature(self.types, def, self.limits).ty(default);
        let params = self.types.params(def);
        Subst { keys: &params, types: before }.ty(&ty)
    }

    fn path(&mut self, path: &Path) -> Ty {
        if let Some(qself) = &path.qself {
            return self.qualified(path, qself);
        }
        let (base, used) = self.base(path);
        self.associated(base, &path.segments, used)
    }

    /// `<T as Trait>::Name`, `<T>::Name`.
    fn qualified(&mut self, path: &Path, qself: &QSelf) -> Ty {
        let self_ty = self.ty(&qself.ty);
        let Some(trait_segments) = path.segments.get(..qself.trait_len).filter(|list| !list.is_empty())
        else {
            return self.associated(self_ty, &path.segments, 0);
        };
        let trait_path =
            Path { global: path.global, qself: None, segments: trait_segments.to_vec(), span: path.span };
        let Some(tr) = self.bound(&Bound { path: trait_path }, &self_ty) else { return Ty::Unknown };
        let Some(name) = path.segments.get(qself.trait_len) else { return Ty::Unknown };
        let tr = self.declarer(&tr, &self_ty, name.name).unwrap_or(tr);
        let base = projection(self_ty, tr, name.name);
        self.associated(base, &path.segments, qself.trait_len + 1)
    }

    /// The type that the path begins with, and how many segments that took.
    fn base(&mut self, path: &Path) -> (Ty, usize) {
        if !path.global
            && let Some(first) = path.segments.first()
            && let Some(ty) = self.own_name(first.name)
        {
            return (ty, 1);
        }
        match self.types.resolver.path(self.scope, path, Namespace::Type) {
            Resolution::Found { def, rest } => {
                let used = path.segments.len().saturating_sub(rest);
                (self.def(def, path.segments.get(used.wrapping_sub(1))), used)
            }
            Resolution::Prim { name, rest } => (Ty::Prim(name), path.segments.len().saturating_sub(rest)),
            Resolution::Absent | Resolution::Unknown(_) => (Ty::Unknown, path.segments.len()),
        }
    }

    /// `Self` or a generic parameter of the owner.
    fn own_name(&mut self, name: Sym) -> Option<Ty> {
        if name == self.types.names.self_ {
            return Some(self.self_ty());
        }
        let types = self.types;
        types.generics_chain(self.owner).find_map(|(owner, generics)| {
            let param = generics.params.iter().find(|param| param.name == name)?;
            Some(if param.is_const { Ty::Unknown } else { Ty::Param(owner, name) })
        })
    }

    fn self_ty(&mut self) -> Ty {
        let types = self.types;
        for def in [Some(self.owner), types.container(self.owner)].into_iter().flatten() {
            match &types.program().def(def).kind {
                DefKind::Impl(_) => return types.impl_self_within(def, self.limits),
                DefKind::Trait(_) => return types.self_param(def),
                DefKind::Struct(..) | DefKind::Enum(..) | DefKind::Union(..) => {
                    return Ty::Adt(def, types.identity(def));
                }
                _ => {}
            }
        }
        Ty::Unknown
    }

    /// A definition used as a type, `segment` holding its arguments.
    fn def(&mut self, def: DefId, segment: Option<&Segment>) -> Ty {
        let written = segment.and_then(|segment| segment.args.as_deref());
        let data = self.types.program().def(def);
        match &data.kind {
            DefKind::Struct(..) | DefKind::Enum(..) | DefKind::Union(..) => {
                Ty::Adt(def, self.args(def, written, None))
            }
            DefKind::Variant(_) => data.parent.map_or(Ty::Unknown, |parent| self.def(parent, segment)),
            DefKind::TypeAlias { .. } => self.alias(def, written),
            DefKind::Trait(_) => Ty::Dyn([self.trait_args(def, written, &Ty::Unknown)].into()),
            _ => Ty::Unknown,
        }
    }

    fn alias(&mut self, def: DefId, written: Option<&GenericArgs>) -> Ty {
        let args = self.args(def, written, None);
        let target = self.types.alias_within(def, self.limits);
        // An associated type of an impl keeps the impl's parameters, which come before its own.
        let params = self.types.params(def);
        let own = params.len().saturating_sub(args.len());
        Subst { keys: &params[own..], types: &args }.ty(&target)
    }

    /// Follows the segments from `used` on, each an associated type of what came before.
    fn associated(&mut self, base: Ty, segments: &[Segment], used: usize) -> Ty {
        let mut ty = base;
        for index in used..segments.len() {
            if ty == Ty::Unknown {
                break;
            }
            let (prefix, name) = (&segments[..index], segments[index].name);
            ty = self.shorthand(ty, prefix, name);
        }
        ty
    }

    /// `T::Name`, `Self::Name`: see the head of this module.
    fn shorthand(&mut self, ty: Ty, prefix: &[Segment], name: Sym) -> Ty {
        if let Some(own) = self.impl_item(prefix, name) {
            return own;
        }
        let declarer = self.bound_with(&ty, prefix, name).or_else(|| self.implied_with(&ty, name));
        declarer.map_or(Ty::Unknown, |tr| projection(ty, tr, name))
    }

    /// `Self::Name` in an impl that says what `Name` is.
    fn impl_item(&mut self, prefix: &[Segment], name: Sym) -> Option<Ty> {
        let imp = self.types.enclosing_impl(self.owner).filter(|_| self.is_self(prefix))?;
        let item = self.types.impl_item(imp, name)?;
        matches!(self.types.program().def(item).kind, DefKind::TypeAlias { .. })
            .then(|| self.types.alias_within(item, self.limits))
    }

    fn is_self(&self, prefix: &[Segment]) -> bool {
        matches!(prefix, [only] if only.name == self.types.names.self_)
    }

    /// The trait that declares `name` among the bounds written on the prefix.
    fn bound_with(&mut self, ty: &Ty, prefix: &[Segment], name: Sym) -> Option<TraitRef> {
        let types = self.types;
        for (owner, generics) in types.generics_chain(self.owner) {
            let bounds = generics.predicates.iter().filter(|(left, _)| is_path(left, prefix));
            for bound in bounds.flat_map(|(_, bounds)| bounds) {
                let Some(def) = types.trait_def(owner, &bound.path) else { continue };
                if types.declares(def, name) {
                    let tr = Convert::signature(types, owner, self.limits).bound(bound, ty)?;
                    return self.declarer(&tr, ty, name);
                }
            }
        }
        None
    }

    /// The trait that declares `name` among those that hold by what the type is: `Self` of a trait or trait impl,
    /// an associated type with bounds.
    fn implied_with(&mut self, ty: &Ty, name: Sym) -> Option<TraitRef> {
        let types = self.types;
        match ty {
            Ty::Param(def, param) if *param == types.names.self_ => {
                let args = types.identity(*def).iter().skip(1).cloned().collect();
                self.declarer(&TraitRef { def: *def, args, bindings: [].into() }, ty, name)
            }
            Ty::Proj(base, tr, assoc) => {
                let item = types.trait_item(tr.def, *assoc)?;
                let DefKind::TypeAlias { bounds, .. } = &types.program().def(item).kind else { return None };
                let bound = bounds.iter().find(|bound| {
                    types.trait_def(item, &bound.path).is_some_and(|def| types.declares(def, name))
                })?;
                let found = Convert::signature(types, item, self.limits).bound(bound, ty)?;
                let types_for: Vec<Ty> = [base.as_ref()].into_iter().chain(tr.args.iter()).cloned().collect();
                let found = Subst { keys: &types.params(tr.def), types: &types_for }.trait_ref(&found);
                self.declarer(&found, ty, name)
            }
            _ => {
                let imp = types.enclosing_impl(self.owner)?;
                let (path, def) = types.impl_trait(imp)?;
                let written = path.segments.last().and_then(|segment| segment.args.as_deref());
                let tr = types
                    .declares(def, name)
                    .then(|| Convert::signature(types, imp, self.limits).trait_args(def, written, ty))?;
                self.declarer(&tr, ty, name)
            }
        }
    }

    /// From a trait to the supertrait (or itself) that declares `name`.
    fn declarer(&mut self, tr: &TraitRef, self_ty: &Ty, name: Sym) -> Option<TraitRef> {
        let types = self.types;
        if types.trait_item(tr.def, name).is_some() {
            return Some(tr.clone());
        }
        if !self.limits.enter() {
            return None;
        }
        let DefKind::Trait(data) = &types.program().def(tr.def).kind else { return None };
        let bound = data.supers.iter().find(|bound| {
            types.trait_def(tr.def, &bound.path).is_some_and(|def| types.declares(def, name))
        })?;
        let above = Convert::signature(types, tr.def, self.limits).bound(bound, &types.self_param(tr.def))?;
        let put: Vec<Ty> = [self_ty].into_iter().chain(tr.args.iter()).cloned().collect();
        let above = Subst { keys: &types.params(tr.def), types: &put }.trait_ref(&above);
        let found = self.declarer(&above, self_ty, name);
        self.limits.depth += 1;
        found
    }
}

fn projection(self_ty: Ty, tr: TraitRef, name: Sym) -> Ty {
    Ty::Proj(self_ty.into(), TraitRef { bindings: [].into(), ..tr }.into(), name)
}

/// Whether a type as written is this path without arguments.
fn is_path(ty: &TypeRef, prefix: &[Segment]) -> bool {
    let TypeRef::Path(path) = ty else { return false };
    path.qself.is_none()
        && path.segments.len() == prefix.len()
        && path.segments.iter().zip(prefix).all(|(a, b)| a.name == b.name && a.args.is_none())
}

impl Types<'_> {
    /// The trait that a path names, if it has been read.
    pub(super) fn trait_def(&self, scope: DefId, path: &Path) -> Option<DefId> {
        match self.resolver.path_so_far(scope, path, Namespace::Type) {
            Resolution::Found { def, rest: 0 } => {
                matches!(self.program().def(def).kind, DefKind::Trait(_)).then_some(def)
            }
            _ => None,
        }
    }

    /// Whether a trait or one of its supertraits declares an associated item of this name.
    pub(super) fn declares(&self, trait_: DefId, name: Sym) -> bool {
        let mut seen = vec![trait_];
        let mut next = 0;
        while let Some(def) = seen.get(next).copied() {
            next += 1;
            if self.trait_item(def, name).is_some() {
                return true;
            }
            let DefKind::Trait(data) = &self.program().def(def).kind else { continue };
            for above in data.supers.iter().filter_map(|bound| self.trait_def(def, &bound.path)) {
                if !seen.contains(&above) {
                    seen.push(above);
                }
            }
        }
        false
    }

    /// The item of a trait by name.
    pub(super) fn trait_item(&self, trait_: DefId, name: Sym) -> Option<DefId> {
        let DefKind::Trait(data) = &self.program().def(trait_).kind else { return None };
        data.items.iter().copied().find(|item| self.program().def(*item).name == name)
    }

    /// The item of an impl by name.
    pub(super) fn impl_item(&self, imp: DefId, name: Sym) -> Option<DefId> {
        let DefKind::Impl(data) = &self.program().def(imp).kind else { return None };
        data.items.iter().copied().find(|item| self.program().def(*item).name == name)
    }

    /// The impl that the item is or stands in.
    pub(super) fn enclosing_impl(&self, owner: DefId) -> Option<DefId> {
        [Some(owner), self.container(owner)]
            .into_iter()
            .flatten()
            .find(|def| matches!(self.program().def(*def).kind, DefKind::Impl(_)))
    }

    /// The trait of an impl, as written and resolved.
    pub(super) fn impl_trait(&self, imp: DefId) -> Option<(&Path, DefId)> {
        let DefKind::Impl(data) = &self.program().def(imp).kind else { return None };
        let (path, def) = data.trait_.as_ref()?;
        Some((path, (*def)?))
    }

    /// What an alias or associated type stands for, in terms of its parameters.
    pub(super) fn alias_within(&self, def: DefId, limits: &mut Limits) -> Ty {
        let DefKind::TypeAlias { ty: Some(ty), .. } = &self.program().def(def).kind else {
            return Ty::Unknown;
        };
        self.kept(def, limits, |this, limits| Convert::signature(this, def, limits).ty(ty))
    }

    /// The self type of an impl, in terms of its parameters.
    pub(super) fn impl_self_within(&self, imp: DefId, limits: &mut Limits) -> Ty {
        let DefKind::Impl(data) = &self.program().def(imp).kind else { return Ty::Unknown };
        self.kept(imp, limits, |this, limits| Convert::signature(this, imp, limits).ty(&data.self_ty))
    }

    /// Computes a definition's type once, unless it had to be cut off; a definition that leads back to itself is
    /// unknown.
    fn kept(&self, def: DefId, limits: &mut Limits, compute: impl FnOnce(&Self, &mut Limits) -> Ty) -> Ty {
        if let Some(known) = self.caches.aliases.get(def) {
            return known;
        }
        if limits.aliases.contains(&def) {
            limits.cut = true;
            return Ty::Unknown;
        }
        limits.aliases.push(def);
        let cut_before = std::mem::replace(&mut limits.cut, false);
        let ty = compute(self, limits);
        limits.aliases.pop();
        if !limits.cut {
            self.caches.aliases.put(def, ty.clone());
        }
        limits.cut |= cut_before;
        ty
    }
}
