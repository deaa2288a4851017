//! Indexes over all impls and traits: which impls a trait has, which items a type has by itself, which traits
//! declare a method.
//!
//! The key of an impl is the *head* of its self type, its outermost constructor, read off the source by resolving
//! one path; the rest of a header is converted when a lookup reaches it.

use rustc_hash::FxHashMap;

use crate::ir::item::Attr;
use crate::ir::path::{Bound, Path, TypeRef};
use crate::ir::program::{DefId, DefKind, Program, Role};
use crate::ir::ty::Ty;
use crate::resolve::{Namespace, Resolution, Resolver};
use crate::source::Sym;

/// The outermost constructor of a type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Head {
    /// A struct, enum or union.
    Adt(DefId),
    /// A primitive.
    Prim(Sym),
    /// A reference.
    Ref,
    /// A raw pointer.
    Ptr,
    /// A tuple of this many.
    Tuple(usize),
    /// `[T]`.
    Slice,
    /// `[T; N]`.
    Array,
    /// A function pointer.
    FnPtr,
    /// `dyn Trait`, by its first trait.
    Dyn(DefId),
    /// `!`.
    Never,
    /// A parameter of the impl: it is for all types.
    Any,
}

impl Head {
    /// The head of a type; `None` where no impl but a blanket one can match (parameters, closures) or nothing is
    /// known.
    pub(super) fn of(ty: &Ty) -> Option<Self> {
        Some(match ty {
            Ty::Adt(def, _) => Self::Adt(*def),
            Ty::Prim(name) => Self::Prim(*name),
            Ty::Ref(..) => Self::Ref,
            Ty::Ptr(_) => Self::Ptr,
            Ty::Tuple(parts) => Self::Tuple(parts.len()),
            Ty::Slice(_) => Self::Slice,
            Ty::Array(..) => Self::Array,
            Ty::FnPtr(..) => Self::FnPtr,
            Ty::Dyn(traits) => Self::Dyn(traits.first()?.def),
            Ty::Never => Self::Never,
            _ => return None,
        })
    }
}

/// The indexes; lists are in the order in which candidates are preferred.
#[derive(Debug, Default)]
pub(super) struct Index {
    /// The impls of a trait for a head.
    impls: FxHashMap<(DefId, Head), Vec<DefId>>,
    /// All impls of a trait.
    by_trait: FxHashMap<DefId, Vec<DefId>>,
    /// Functions and constants of inherent impls, and of impls of traits of which nothing is known, by head and
    /// name.
    inherent: FxHashMap<(Head, Sym), Vec<DefId>>,
    /// Functions and constants of traits by name: the trait and the item.
    trait_items: FxHashMap<Sym, Vec<(DefId, DefId)>>,
}

impl Index {
    /// Reads the heads of all impls and the items of all traits.
    pub(super) fn new(resolver: &Resolver) -> Self {
        let mut index = Self::default();
        let program = &resolver.program;
        let mut impls = program.impls.clone();
        impls.sort_by_cached_key(|imp| (rank(program, *imp), *imp));
        // An impl of a trait of which nothing is known gives the type its methods all the same. A type's own go
        // first.
        let (known, foreign): (Vec<DefId>, Vec<DefId>) = impls.into_iter().partition(|imp| {
            !matches!(&program.def(*imp).kind, DefKind::Impl(data) if matches!(data.trait_, Some((_, None))))
        });
        for imp in known.into_iter().chain(foreign) {
            index.add_impl(resolver, imp);
        }
        for (id, def) in program.defs.iter().enumerate() {
            if let DefKind::Trait(data) = &def.kind {
                index.add_trait(program, DefId(id as u32), &data.items);
            }
        }
        index
    }

    fn add_impl(&mut self, resolver: &Resolver, imp: DefId) {
        let program = &resolver.program;
        let DefKind::Impl(data) = &program.def(imp).kind else { return };
        let Some(head) = head_of(resolver, imp, &data.self_ty) else { return };
        match &data.trait_ {
            Some((_, Some(trait_))) => {
                self.impls.entry((*trait_, head)).or_default().push(imp);
                self.by_trait.entry(*trait_).or_default().push(imp);
            }
            Some((_, None)) if head == Head::Any => {}
            Some((_, None)) | None => {
                for item in data.items.iter().filter(|item| is_value(program, **item)) {
                    self.inherent.entry((head, program.def(*item).name)).or_default().push(*item);
                }
            }
        }
    }

    fn add_trait(&mut self, program: &Program, trait_: DefId, items: &[DefId]) {
        for item in items.iter().filter(|item| is_value(program, **item)) {
            self.trait_items.entry(program.def(*item).name).or_default().push((trait_, *item));
        }
    }

    /// The impls of the trait that a type with this head may match, blanket impls last.
    pub(super) fn impls_for(&self, trait_: DefId, head: Option<Head>) -> impl Iterator<Item = DefId> {
        let own = head.and_then(|head| self.impls.get(&(trait_, head)));
        let blanket = self.impls.get(&(trait_, Head::Any));
        own.into_iter().chain(blanket).flatten().copied()
    }

    /// All impls of a trait.
    pub(super) fn impls_of(&self, trait_: DefId) -> &[DefId] {
        self.by_trait.get(&trait_).map_or(&[], Vec::as_slice)
    }

    /// The functions and constants of this name in inherent impls for this head.
    pub(super) fn inherent(&self, head: Head, name: Sym) -> &[DefId] {
        self.inherent.get(&(head, name)).map_or(&[], Vec::as_slice)
    }

    /// The traits that declare a function or constant of this name, and the item.
    pub(super) fn traits_with(&self, name: Sym) -> &[(DefId, DefId)] {
        self.trait_items.get(&name).map_or(&[], Vec::as_slice)
    }
}

/// Models win over the source that they describe.
fn rank(program: &Program, def: DefId) -> u8 {
    match program.krate(program.def(def).krate).map(|krate| krate.role) {
        Some(Role::Model) => 0,
        Some(Role::Member) => 1,
        Some(Role::Dependency) | None => 2,
    }
}

fn is_value(program: &Program, def: DefId) -> bool {
    matches!(program.def(def).kind, DefKind::Fn(_) | DefKind::Const { .. })
}

/// How many aliases a self type may go through.
const MAX_ALIASES: usize = 8;

fn head_of(resolver: &Resolver, imp: DefId, self_ty: &TypeRef) -> Option<Head> {
    let program = &resolver.program;
    let (mut scope, mut ty) = (imp, self_ty);
    for _ in 0..MAX_ALIASES {
        let path = match ty {
            TypeRef::Path(path) => path,
            other => return plain_head(resolver, scope, other),
        };
        if is_param(program, scope, path) {
            return Some(Head::Any);
        }
        match resolver.path_so_far(scope, path, Namespace::Type) {
            Resolution::Found { def, rest: 0 } => match &program.def(def).kind {
                DefKind::Struct(..) | DefKind::Enum(..) | DefKind::Union(..) => return Some(Head::Adt(def)),
                DefKind::Trait(_) => return Some(Head::Dyn(def)),
                DefKind::TypeAlias { ty: Some(target), .. } => (scope, ty) = (def, target),
                _ => return None,
            },
            Resolution::Prim { name, rest: 0 } => return Some(Head::Prim(name)),
            _ => return None,
        }
    }
    None
}

fn plain_head(resolver: &Resolver, scope: DefId, ty: &TypeRef) -> Option<Head> {
    Some(match ty {
        TypeRef::Ref { .. } => Head::Ref,
        TypeRef::Ptr(_) => Head::Ptr,
        TypeRef::Tuple(parts) => Head::Tuple(parts.len()),
        TypeRef::Slice(_) => Head::Slice,
        TypeRef::Array(..) => Head::Array,
        TypeRef::Fn { .. } => Head::FnPtr,
        TypeRef::Dyn(bounds) => Head::Dyn(bounds.iter().find_map(|bound| trait_of(resolver, scope, bound))?),
        TypeRef::Never => Head::Never,
        _ => return None,
    })
}

fn trait_of(resolver: &Resolver, scope: DefId, bound: &Bound) -> Option<DefId> {
    match resolver.path_so_far(scope, &bound.path, Namespace::Type) {
        Resolution::Found { def, rest: 0 } => Some(def),
        _ => None,
    }
}

fn is_param(program: &Program, owner: DefId, path: &Path) -> bool {
    let [only] = path.segments.as_slice() else { return false };
    !path.global
        && path.qself.is_none()
        && program
            .generics(owner)
            .is_some_and(|generics| generics.params.iter().any(|param| param.name == only.name))
}

/// The paths inside the `derive(..)` of an attribute list, as text.
pub(super) fn derive_paths(attrs: &[Attr]) -> impl Iterator<Item = (&Attr, &str)> {
    attrs
        .iter()
        .filter(|attr| matches!(attr.path.segments.as_slice(), [only] if only.name == "derive"))
        .flat_map(|attr| attr.args.split(',').map(move |path| (attr, path.trim())))
        .filter(|(_, path)| !path.is_empty())
}
