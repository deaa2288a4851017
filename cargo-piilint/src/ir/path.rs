//! Paths, types and generics as written, before any name is resolved.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::source::{Span, Sym};

/// A path as written: `::std::collections::HashMap<K, V>`, `Self::Item`, `<T as Trait>::f`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Path {
    /// Whether it begins with `::` (an external crate follows).
    pub global: bool,
    /// `<T as Trait>::..` or `<T>::..`; the trait, if any, is the first `trait_len` segments.
    pub qself: Option<Box<QSelf>>,
    /// The segments; `$crate` of a macro stands as a segment named by [`Path::dollar_crate`].
    pub segments: Vec<Segment>,
    /// Where the path stands.
    pub span: Span,
}

/// The `<T as Trait>` of a qualified path.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct QSelf {
    /// The self type.
    pub ty: TypeRef,
    /// How many leading segments of the path name the trait (0 for `<T>::f`).
    pub trait_len: usize,
}

/// One segment with its generic arguments.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Segment {
    /// The identifier; raw identifiers stand without `r#`.
    pub name: Sym,
    /// `<..>` or `(..) -> ..`; `None` when nothing is written.
    pub args: Option<Box<GenericArgs>>,
}

/// The generic arguments of a segment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct GenericArgs {
    /// Type arguments in order; lifetimes are dropped, const arguments stand as [`TypeRef::Const`].
    pub types: Vec<TypeRef>,
    /// `Item = T` and `Item: Bound`.
    pub bindings: Vec<(Sym, Binding)>,
    /// `Fn(A, B) -> C`: then `types` holds one tuple of the inputs and `bindings` has `Output`.
    pub parenthesized: bool,
}

/// What an associated type is said to be in a path's arguments.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Binding {
    /// `Item = T`.
    Is(TypeRef),
    /// `Item: Bound`.
    Bounded(Vec<Bound>),
}

/// A type as written.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum TypeRef {
    /// A named type, a generic parameter, `Self` or an associated type.
    Path(Path),
    /// `&T`, `&mut T`.
    Ref {
        /// `&mut`.
        mutable: bool,
        /// What it refers to.
        inner: Box<TypeRef>,
    },
    /// `*const T`, `*mut T`.
    Ptr(Box<TypeRef>),
    /// `(A, B)`; the unit type is the empty tuple.
    Tuple(Vec<TypeRef>),
    /// `[T]`.
    Slice(Box<TypeRef>),
    /// `[T; N]`, with the length where it is a number.
    Array(Box<TypeRef>, Option<u64>),
    /// `fn(A) -> B`.
    Fn {
        /// The parameters' types.
        params: Vec<TypeRef>,
        /// What it returns.
        ret: Box<TypeRef>,
    },
    /// `impl A + B`.
    Impl(Vec<Bound>),
    /// `dyn A + B`.
    Dyn(Vec<Bound>),
    /// `!`.
    Never,
    /// `_`, or a closure parameter without a type.
    Infer,
    /// A const generic argument, as text.
    Const(Sym),
    /// Something that has no lowering (a type macro that was not understood).
    Unknown,
}

impl TypeRef {
    /// The unit type `()`.
    pub fn unit() -> Self {
        Self::Tuple(Vec::new())
    }
}

/// A trait bound; lifetimes and `?Sized` are dropped.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Bound {
    /// The trait's path with its arguments.
    pub path: Path,
}

/// The generic parameters and where clauses of an item.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Generics {
    /// Type and const parameters in order (no lifetimes).
    pub params: Vec<GenericParam>,
    /// `T: Bound` from the parameter list and from `where`, in order.
    pub predicates: Vec<(TypeRef, Vec<Bound>)>,
}

/// One generic parameter.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct GenericParam {
    /// Its name.
    pub name: Sym,
    /// Whether it is a `const N: usize`.
    pub is_const: bool,
    /// `T = Default`.
    pub default: Option<TypeRef>,
}

/// The literals that expressions and patterns are made of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Lit {
    /// A string literal, or the text of `concat!`, `stringify!`, `env!` as far as known.
    Str(Arc<str>),
    /// `b".."`, `c".."`.
    Bytes(Arc<[u8]>),
    /// An integer with its suffix (`u8`), as text without underscores.
    Int(Sym, Option<Sym>),
    /// A float with its suffix.
    Float(Sym, Option<Sym>),
    /// `true`, `false`.
    Bool(bool),
    /// `'x'`.
    Char(char),
}
