//! Paths as values: constants, functions, constructors, associated items.

use crate::ir::body::Unresolved;
use crate::ir::body::{PathExpr, Scoped};
use crate::ir::item::Fields;
use crate::ir::path::{GenericArgs, Path, Segment, TypeRef};
use crate::ir::program::{DefId, DefKind};
use crate::ir::ty::Ty;
use crate::resolve::{Namespace, Resolution, UnknownReason};
use crate::source::{Span, Sym};

use super::super::convert::{Convert, Holes, Limits};
use super::super::method::Site;
use super::Infer;
use super::place::Stuck;

/// What a path means as a value.
#[derive(Clone, Debug)]
pub(super) enum Meaning {
    /// A function or tuple constructor, with types for its container's parameters and its own.
    Callable(DefId, Vec<Ty>),
    /// A constant, static or unit constructor, and its type.
    Value(DefId, Ty),
    /// Not known.
    Unknown(Unresolved),
}

impl Infer<'_, '_> {
    /// The type of a path as a value; the path becomes a definition.
    pub(super) fn path_value(&mut self, path: &mut PathExpr) -> Result<Ty, Stuck> {
        Ok(match self.meaning(path)? {
            Meaning::Callable(def, types) => {
                make_def(path, def);
                self.require_bounds(def, &types);
                Ty::FnDef(def, types.into())
            }
            Meaning::Value(def, ty) => {
                make_def(path, def);
                ty
            }
            Meaning::Unknown(_) => Ty::Unknown,
        })
    }

    /// The bounds of a function's generics become obligations.
    pub(super) fn require_bounds(&mut self, def: DefId, types: &[Ty]) {
        for goal in self.types.put_goals(&self.types.bounds(def), def, types) {
            self.require(&goal);
        }
    }

    /// What a path means.
    pub(super) fn meaning(&mut self, path: &PathExpr) -> Result<Meaning, Stuck> {
        match path {
            PathExpr::Def { def, path } => Ok(self.def_meaning(*def, path)),
            PathExpr::Assoc { ty, trait_, segment } => self.assoc_meaning(ty, trait_.as_deref(), segment),
            PathExpr::Unknown(path) => {
                let resolution = self.types.resolver.path(path.scope, &path.value, Namespace::Value);
                let foreign = matches!(
                    resolution,
                    Resolution::Unknown(UnknownReason::Crate(_) | UnknownReason::NotLoaded(_))
                );
                Ok(Meaning::Unknown(if foreign { Unresolved::Crate } else { Unresolved::Path }))
            }
        }
    }

    fn def_meaning(&mut self, def: DefId, path: &Scoped<Path>) -> Meaning {
        let types = self.written_types(def, path);
        self.with_types(def, types)
    }

    /// A definition as a value, its parameters being these.
    fn with_types(&mut self, def: DefId, types: Vec<Ty>) -> Meaning {
        match &self.types.program().def(def).kind {
            DefKind::Fn(_) => Meaning::Callable(def, types),
            DefKind::Struct(_, fields) | DefKind::Variant(fields) => match fields {
                Fields::Tuple(_) => Meaning::Callable(def, types),
                Fields::Unit | Fields::Named(_) => {
                    let owner = self.types.container(def).unwrap_or(def);
                    Meaning::Value(def, Ty::Adt(owner, types.into()))
                }
            },
            DefKind::Const { .. } | DefKind::Static { .. } => {
                let ty = self.types.own_type(def);
                let ty = self.instantiate(&ty, def, &types);
                Meaning::Value(self.constant(def, &types), ty)
            }
            _ => Meaning::Unknown(Unresolved::NotCallable),
        }
    }

    /// The constant itself: of a trait's, the impl's whose type stands before it.
    fn constant(&self, def: DefId, types: &[Ty]) -> DefId {
        if self.types.trait_of_item(def).is_none() {
            return def;
        }
        let types: Vec<Ty> = types.iter().map(|ty| self.table.finish(ty)).collect();
        self.types.constant_meant(def, &types, &self.env)
    }

    /// The types for the parameters of `def`, those that the path writes put in.
    fn written_types(&mut self, def: DefId, path: &Scoped<Path>) -> Vec<Ty> {
        let params = self.types.params(def);
        let mut types: Vec<Ty> = params.iter().map(|_| self.table.any()).collect();
        let own = self.types.own_generics(def).len();
        let from_container = params.len().saturating_sub(own);
        let segments = &path.value.segments;
        let mut last = segments.iter().rev();
        if own > 0 || !matches!(self.types.program().def(def).kind, DefKind::Variant(_)) {
            let args = last.next().and_then(|segment| segment.args.as_deref());
            self.write(&mut types[from_container..], args, path.scope);
        } else {
            // `None::<T>` and `Option::<T>::None` both speak of the enum.
            let args = last.next().and_then(|segment| segment.args.as_deref());
            self.write(&mut types, args, path.scope);
        }
        let before = last.next().and_then(|segment| segment.args.as_deref());
        let is_trait = self.types.trait_of_item(def).is_some();
        let skip = usize::from(is_trait).min(from_container);
        self.write(&mut types[skip..from_container], before, path.scope);
        self.write_self(def, &types, segments);
        types
    }

    /// `Self(..)`, `Self::Variant`: the arguments of the impl's type.
    fn write_self(&mut self, def: DefId, types: &[Ty], segments: &[Segment]) {
        let is_self = segments.first().is_some_and(|first| first.name == self.types.names.self_);
        let owner = self.types.container(def).unwrap_or(def);
        if is_self
            && let Some(Ty::Adt(found, args)) = self.self_type()
            && found == owner
        {
            self.table.unify_all(types, &args);
        }
    }

    /// `Self` in the body.
    fn self_type(&self) -> Option<Ty> {
        let imp = self.types.enclosing_impl(self.body.owner)?;
        Some(self.types.own_type(imp))
    }

    /// Puts written arguments in the place of variables.
    fn write(&mut self, types: &mut [Ty], args: Option<&GenericArgs>, scope: DefId) {
        let Some(args) = args else { return };
        for (slot, written) in types.iter_mut().zip(&args.types) {
            *slot = self.convert_in(scope, written);
        }
    }

    fn convert_in(&mut self, scope: DefId, ty: &TypeRef) -> Ty {
        let (types, owner) = (self.types, self.body.owner);
        let holes = Holes::Fresh(&mut self.table);
        let ty = Convert::body(types, owner, scope, holes, &mut Limits::new()).ty(ty);
        self.normalize(&ty)
    }

    /// A type that stands in a path expression: arguments that are not written are open.
    fn path_type(&mut self, ty: &Scoped<TypeRef>) -> Ty {
        let (types, owner) = (self.types, self.body.owner);
        let holes = Holes::FreshInPath(&mut self.table);
        let ty = Convert::body(types, owner, ty.scope, holes, &mut Limits::new()).ty(&ty.value);
        self.normalize(&ty)
    }

    fn assoc_meaning(
        &mut self,
        ty: &Scoped<TypeRef>,
        trait_: Option<&Scoped<Path>>,
        segment: &Segment,
    ) -> Result<Meaning, Stuck> {
        let self_ty = self.path_type(ty);
        if let Some(trait_) = trait_ {
            return Ok(self.trait_meaning(&self_ty, trait_, segment));
        }
        let self_ty = self.shallow(&self_ty);
        if self_ty == Ty::Unknown {
            return Ok(Meaning::Unknown(self.why_unknown(ty)));
        }
        if self.table.is_open(&self_ty) {
            return Err(Stuck);
        }
        if let Some(variant) = self.variant_by_name(&self_ty, segment.name) {
            let Ty::Adt(_, args) = &self_ty else { return Ok(Meaning::Unknown(Unresolved::Path)) };
            return Ok(self.with_types(variant, args.to_vec()));
        }
        let traits = self.traits_in_scope(ty.scope);
        let site = Site { from: self.body.owner, in_scope: &traits };
        let found = self.with_solver(|solver| solver.associated(&self_ty, segment.name, site));
        let Some((item, mut types)) = found else { return Ok(Meaning::Unknown(Unresolved::NoMethod)) };
        self.write_own(item, &mut types, segment, ty.scope);
        Ok(self.with_types(item, types))
    }

    /// Why a type in a path is not known.
    fn why_unknown(&self, ty: &Scoped<TypeRef>) -> Unresolved {
        let TypeRef::Path(path) = &ty.value else { return Unresolved::Path };
        match self.types.resolver.path(ty.scope, path, Namespace::Type) {
            Resolution::Unknown(UnknownReason::Crate(_) | UnknownReason::NotLoaded(_)) => Unresolved::Crate,
            _ => Unresolved::Path,
        }
    }

    fn trait_meaning(&mut self, self_ty: &Ty, trait_: &Scoped<Path>, segment: &Segment) -> Meaning {
        let (types, owner, scope) = (self.types, self.body.owner, trait_.scope);
        let Some(def) = types.trait_def(scope, &trait_.value) else {
            return Meaning::Unknown(Unresolved::Path);
        };
        let args = trait_.value.segments.last().and_then(|segment| segment.args.as_deref());
        let holes = Holes::FreshInPath(&mut self.table);
        let tr = Convert::body(types, owner, scope, holes, &mut Limits::new()).trait_args(def, args, self_ty);
        let tr = self.with_solver(|solver| solver.normalize_trait(&tr));
        let found = self.with_solver(|solver| solver.trait_function(self_ty, &tr, segment.name));
        let Some((item, mut types)) = found else { return Meaning::Unknown(Unresolved::NoMethod) };
        self.write_own(item, &mut types, segment, scope);
        self.with_types(item, types)
    }

    /// The arguments that the last segment writes for the item's own parameters.
    fn write_own(&mut self, item: DefId, types: &mut [Ty], segment: &Segment, scope: DefId) {
        let own = self.types.own_generics(item).len();
        let from = types.len().saturating_sub(own);
        self.write(&mut types[from..], segment.args.as_deref(), scope);
    }

    /// The enum's variant of this name.
    fn variant_by_name(&self, ty: &Ty, name: Sym) -> Option<DefId> {
        let Ty::Adt(def, _) = ty else { return None };
        let DefKind::Enum(_, variants) = &self.types.program().def(*def).kind else { return None };
        variants.iter().copied().find(|variant| self.types.program().def(*variant).name == name)
    }

    /// The variant (or struct) that a pattern's path means.
    pub(super) fn variant_of(&mut self, path: &PathExpr) -> Option<DefId> {
        match path {
            PathExpr::Def { def, .. } => Some(*def),
            PathExpr::Assoc { ty, segment, .. } => {
                let self_ty = self.path_type(ty);
                self.variant_by_name(&self_ty, segment.name)
            }
            PathExpr::Unknown(written) => {
                let path = TypeRef::Path(written.value.clone());
                match self.path_type(&Scoped { scope: written.scope, value: path }) {
                    Ty::Adt(def, _) => Some(def),
                    _ => None,
                }
            }
        }
    }

    /// The type of a struct literal; the path becomes the struct or variant.
    pub(super) fn struct_type(&mut self, path: &mut PathExpr, dst: &Ty) -> Ty {
        let (def, types) = match path {
            PathExpr::Def { def, path: written } => {
                let def = *def;
                let written = written.clone();
                if matches!(self.types.program().def(def).kind, DefKind::TypeAlias { .. }) {
                    return self.aliased_struct(path, &written);
                }
                (def, self.written_types(def, &written))
            }
            PathExpr::Assoc { ty, segment, .. } => {
                let (ty, name) = (ty.clone(), segment.name);
                let self_ty = self.path_type(&ty);
                if let (Some(variant), Ty::Adt(_, args)) = (self.variant_by_name(&self_ty, name), &self_ty) {
                    make_def(path, variant);
                    return Ty::Adt(self.types.container(variant).unwrap_or(variant), args.clone());
                }
                return Ty::Unknown;
            }
            PathExpr::Unknown(written) => {
                let written = written.clone();
                return self.aliased_struct(path, &written);
            }
        };
        let owner = self.types.container(def).unwrap_or(def);
        make_def(path, def);
        let ty = Ty::Adt(owner, types.into());
        // What is wanted tells the arguments before the fields do.
        if matches!(self.shallow(dst), Ty::Adt(found, _) if found == owner) {
            self.table.unify(&ty, dst);
        }
        ty
    }

    /// `Alias { .. }`, `Self { .. }` where the path is only known as a type.
    fn aliased_struct(&mut self, path: &mut PathExpr, written: &Scoped<Path>) -> Ty {
        let ty = Scoped { scope: written.scope, value: TypeRef::Path(written.value.clone()) };
        let ty = self.path_type(&ty);
        if let Ty::Adt(def, _) = &ty {
            make_def(path, *def);
        }
        ty
    }

    /// A field of a struct literal.
    pub(super) fn struct_field(
        &mut self,
        path: &PathExpr,
        ty: &Ty,
        name: Sym,
        operand: &mut crate::ir::body::Operand,
        slot: super::Slot,
    ) {
        let found = self.operand(operand, slot);
        let wanted = match path {
            PathExpr::Def { def, .. } => self.adt_field(ty, *def, name),
            _ => None,
        };
        if let Some(wanted) = wanted {
            self.coerce(&found, &wanted, Some((operand, slot)));
        }
    }
}

/// Makes a path name its definition.
pub(super) fn make_def(path: &mut PathExpr, def: DefId) {
    *path = PathExpr::Def { def, path: written(path) };
}

/// The path as it stands in the source.
pub(super) fn written(path: &PathExpr) -> Scoped<Path> {
    match path {
        PathExpr::Def { path, .. } | PathExpr::Unknown(path) => path.clone(),
        PathExpr::Assoc { ty, segment, .. } => {
            let mut value = match &ty.value {
                TypeRef::Path(path) => path.clone(),
                _ => Path { global: false, qself: None, segments: Vec::new(), span: Span::DUMMY },
            };
            value.segments.push(segment.clone());
            Scoped { scope: ty.scope, value }
        }
    }
}
