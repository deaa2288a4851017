//! Items as written, one [`FileItems`] per source file. Bodies are not here: an item that has one
//! carries a [`BodySource`] that says where its text stands, and `lower` reads it when it is needed.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::path::{Bound, Generics, Path, TypeRef};
use crate::source::{FileId, Pos, Span, Sym};

/// What one file declares.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FileItems {
    /// The file.
    pub file: FileId,
    /// `#![..]` of the file.
    pub attrs: Vec<Attr>,
    /// The items in source order.
    pub items: Vec<Item>,
}

/// An attribute, not yet resolved: `#[path(args)]`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Attr {
    /// The attribute's path as written (`pii`, `tracing::instrument`, `derive`).
    pub path: Path,
    /// The text inside the delimiters, or after `=` (then `is_value`).
    pub args: Arc<str>,
    /// Whether it is `#[path = args]`.
    pub is_value: bool,
    /// Where `args` begins: adds to the positions of tokens lexed from it.
    pub args_pos: Pos,
    /// The whole attribute.
    pub span: Span,
}

/// Visibility as written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Vis {
    /// `pub`.
    Public,
    /// `pub(crate)`, `pub(super)`, `pub(in path)`.
    Restricted(Path),
    /// Nothing written.
    Inherited,
}

/// An item as written.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Item {
    /// Its name; empty for impls, uses and macro calls.
    pub name: Sym,
    /// The name's place (for unnamed items, the first token).
    pub span: Span,
    /// The whole item, attributes included.
    pub full: Span,
    /// Its visibility.
    pub vis: Vis,
    /// Its attributes, `cfg_attr` already evaluated (ours read whatever the condition).
    pub attrs: Vec<Attr>,
    /// What it is.
    pub kind: ItemKind,
}

impl Item {
    /// Whether it has an attribute of this one word.
    pub fn has_attr(&self, name: &str) -> bool {
        self.attrs.iter().any(|attr| matches!(attr.path.segments.as_slice(), [only] if only.name == name))
    }
}

/// What an item is.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum ItemKind {
    /// `mod x { .. }` or, with `None`, `mod x;`.
    Mod(Option<Vec<Item>>),
    /// `use a::{b, c as d, e::*}`, flattened.
    Use(Vec<UseLeaf>),
    /// `extern crate a as b;`: the crate's name (the item's name is how it is called here).
    ExternCrate(Sym),
    /// A struct.
    Struct(Generics, Fields),
    /// A union.
    Union(Generics, Fields),
    /// An enum with its variants.
    Enum(Generics, Vec<Variant>),
    /// A function, method or associated function.
    Fn(Box<FnItem>),
    /// An impl block.
    Impl(Box<ImplItem>),
    /// A trait.
    Trait(Box<TraitItem>),
    /// `type A<T> = B;`, also associated types (`default` is absent in a trait without one).
    TypeAlias {
        /// Its generic parameters and where clauses.
        generics: Generics,
        /// What an associated type must implement.
        bounds: Vec<Bound>,
        /// The type it stands for.
        ty: Option<TypeRef>,
    },
    /// `const A: T = body;`, also associated constants.
    Const {
        /// Its type.
        ty: TypeRef,
        /// Its value; absent where a trait or a foreign block only declares it.
        body: Option<BodySource>,
    },
    /// `static A: T = body;`.
    Static {
        /// Its type.
        ty: TypeRef,
        /// Its value; absent where a trait or a foreign block only declares it.
        body: Option<BodySource>,
    },
    /// `macro_rules! name { .. }`: the text inside the outer delimiters.
    MacroRules(TokenText),
    /// A macro call in item position: its path and the text inside the delimiters.
    MacroCall {
        /// What is called.
        path: Path,
        /// What it is given.
        args: TokenText,
        /// What comes of it, where the file alone tells: in models.
        ready: Option<Box<Expansion>>,
    },
    /// `extern "C" { .. }`.
    Foreign(Vec<Item>),
    /// Not supported; counted.
    Unknown(Sym),
}

/// What comes of a macro call in item position, if a certain macro is called.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Expansion {
    /// The place of that macro's name.
    pub of: Span,
    /// The items.
    pub items: Vec<Item>,
}

/// A piece of source text that is lexed when it is needed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct TokenText {
    /// The text, without its outer delimiters.
    pub text: Arc<str>,
    /// The file that it comes from.
    pub file: FileId,
    /// Where it begins in that file.
    pub pos: Pos,
}

/// Where a body's text stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum BodySource {
    /// In a file: a block with its braces (functions) or an expression (constants).
    Text(TokenText),
    /// In the expansion of an item-position macro call: the text is the body as tokens printed again,
    /// and every position in it is the call's.
    Expanded {
        /// The tokens, printed.
        text: Arc<str>,
        /// Where the macro is called.
        call: Span,
    },
}

/// One name brought in by a `use`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UseLeaf {
    /// The full path, for a glob without the `*`.
    pub path: Path,
    /// What it is called here.
    pub kind: UseKind,
}

/// How a use leaf binds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum UseKind {
    /// Under this name (the last segment's, or after `as`).
    Name(Sym),
    /// `as _`: only the trait is in scope.
    Unnamed,
    /// `*`.
    Glob,
}

/// The fields of a struct or variant.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Fields {
    /// `{ a: T }`.
    Named(Vec<Field>),
    /// `(T, U)`: named "0", "1", ...
    Tuple(Vec<Field>),
    /// Nothing.
    Unit,
}

impl Fields {
    /// The fields in order, whatever the form.
    pub fn list(&self) -> &[Field] {
        match self {
            Self::Named(fields) | Self::Tuple(fields) => fields,
            Self::Unit => &[],
        }
    }
}

/// A field.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Field {
    /// Its name, or its index as text.
    pub name: Sym,
    /// The type.
    pub ty: TypeRef,
    /// Whether it is `pub`.
    pub vis: Vis,
    /// Its attributes.
    pub attrs: Vec<Attr>,
    /// The name's place (tuple fields: the type's).
    pub span: Span,
}

/// An enum variant.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Variant {
    /// Its name.
    pub name: Sym,
    /// Its payload.
    pub fields: Fields,
    /// Its attributes.
    pub attrs: Vec<Attr>,
    /// The name's place.
    pub span: Span,
}

/// A function's signature and where its body stands.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FnItem {
    /// Generic parameters of its own. `impl Trait` in argument position is one more parameter at the
    /// end, named `impl#0`, `impl#1`, ...
    pub generics: Generics,
    /// The parameters; a receiver is first, named `self`, with its type written out (`&Self`).
    pub params: Vec<Param>,
    /// Whether the first parameter is a receiver.
    pub has_self: bool,
    /// The return type; `()` when nothing is written.
    pub ret: TypeRef,
    /// `async fn`: the call gives a future of `ret`.
    pub is_async: bool,
    /// Absent in traits, foreign blocks and models that follow the default.
    pub body: Option<BodySource>,
}

/// A parameter as written.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Param {
    /// The name, if the pattern is a plain identifier.
    pub name: Option<Sym>,
    /// The pattern's text when it is not a plain identifier; `lower` parses it.
    pub pattern: Option<TokenText>,
    /// The type.
    pub ty: TypeRef,
    /// Its attributes (`#[pii(..)]`).
    pub attrs: Vec<Attr>,
    /// The pattern's place.
    pub span: Span,
}

/// `impl<G> Trait for Type { .. }`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ImplItem {
    /// Its generics.
    pub generics: Generics,
    /// The trait, absent for an inherent impl; negative impls are dropped.
    pub trait_: Option<Path>,
    /// The self type.
    pub self_ty: TypeRef,
    /// Functions, constants, types and macro calls.
    pub items: Vec<Item>,
}

/// A trait.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TraitItem {
    /// Its generics (without `Self`).
    pub generics: Generics,
    /// Supertraits.
    pub supers: Vec<Bound>,
    /// Functions, constants, types and macro calls.
    pub items: Vec<Item>,
}
