//! Semantic types. Lifetimes do not exist here.

use std::cmp::Ordering;
use std::sync::Arc;

use super::body::ClosureKind;
use super::program::DefId;
use crate::source::Sym;

/// A list of generic arguments.
pub type Tys = Arc<[Ty]>;

/// A type. Cloning is cheap.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ty {
    /// A struct, enum or union with its arguments.
    Adt(DefId, Tys),
    /// `bool`, `char`, `str`, `i32`, ... by name.
    Prim(Sym),
    /// `&T`, `&mut T` (true).
    Ref(bool, Arc<Ty>),
    /// `*const T`, `*mut T`.
    Ptr(Arc<Ty>),
    /// A tuple; unit is the empty one.
    Tuple(Tys),
    /// `[T]`.
    Slice(Arc<Ty>),
    /// `[T; N]`.
    Array(Arc<Ty>, ArrayLen),
    /// `fn(A) -> B` as a pointer: parameters, return.
    FnPtr(Tys, Arc<Ty>),
    /// A function item or a tuple constructor as a value, with its arguments (owner's first).
    FnDef(DefId, Tys),
    /// A closure or async block of the body being inferred: index into `Body::closures`; the
    /// parameters' types and the return type.
    Closure(ClosureTy),
    /// A generic parameter, by the item that declares it and its name. `Self` of a trait is
    /// `Param(trait, "Self")`.
    Param(DefId, Sym),
    /// `dyn Trait` / `impl Trait` whose type is hidden: the traits with arguments and bindings.
    Dyn(Arc<[TraitRef]>),
    /// `impl Trait`, also what an `async fn` returns (`Future<Output = T>`).
    Opaque(Arc<[TraitRef]>),
    /// `<T as Trait>::Name` that cannot be reduced yet (`T` is a parameter).
    Proj(Arc<Ty>, Arc<TraitRef>, Sym),
    /// `!`.
    Never,
    /// An inference variable; never in a finished body.
    Var(u32),
    /// Not known, with no hope of becoming known. Unifies with everything and says nothing.
    Unknown,
}

/// The length of an array, where it is known: for display. It tells no two types apart.
#[derive(Clone, Copy, Debug)]
pub struct ArrayLen(pub Option<u64>);

impl PartialEq for ArrayLen {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for ArrayLen {}

impl PartialOrd for ArrayLen {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for ArrayLen {
    fn cmp(&self, _: &Self) -> Ordering {
        Ordering::Equal
    }
}

impl std::hash::Hash for ArrayLen {
    fn hash<H: std::hash::Hasher>(&self, _: &mut H) {}
}

/// A closure's type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClosureTy {
    /// The function whose body declares it.
    pub owner: DefId,
    /// Index into `Body::closures`.
    pub index: u32,
    /// Whether it is a closure or an async block.
    pub kind: ClosureKind,
    /// Parameter types.
    pub params: Tys,
    /// What a call gives (for an async block or closure: the future).
    pub ret: Arc<Ty>,
}

/// A trait with its arguments (without `Self`) and the associated types that are fixed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TraitRef {
    /// The trait.
    pub def: DefId,
    /// Its arguments; for `Fn` traits one tuple of the inputs.
    pub args: Tys,
    /// `Item = T`, `Output = T`.
    pub bindings: Arc<[(Sym, Ty)]>,
}

impl Ty {
    /// `()`.
    pub fn unit() -> Self {
        Self::Tuple(Arc::from([]))
    }

    /// Whether it is `()`.
    pub fn is_unit(&self) -> bool {
        matches!(self, Self::Tuple(parts) if parts.is_empty())
    }

    /// The type without its outer references.
    pub fn peel_refs(&self) -> &Self {
        match self {
            Self::Ref(_, inner) => inner.peel_refs(),
            other => other,
        }
    }

    /// Whether only the caller knows the type: a parameter, or what a trait of a parameter gives.
    pub fn is_callers(&self) -> bool {
        match self {
            Self::Param(..) => true,
            Self::Proj(inner, ..) | Self::Ref(_, inner) => inner.is_callers(),
            _ => false,
        }
    }

    /// Whether it is the primitive of this name.
    pub fn is_prim(&self, name: &str) -> bool {
        matches!(self, Self::Prim(prim) if prim.as_str() == name)
    }
}
