//! Function bodies as control-flow graphs over places.
//!
//! `lower` makes a [`Body`] with every implicit step left implicit (auto-deref, overloaded operators,
//! binding modes); `ty` types it and makes those steps explicit in place, so that `flow` meets only
//! resolved calls and explicit projections. Closures and async blocks live in the same arenas as the
//! function that declares them: a captured variable simply is the function's local.
//!
//! Worked example: `fn f(u: &User) -> usize { let n = &u.name; n.len() }` is
//!
//! ```text
//! locals  _0: return  _1 u: &User  _2 n  _3
//! bb0:    _2 = &(*_1).name            // Deref inserted by ty
//!         _3 = str::len(&**_2)        // method resolved by ty
//!         _0 = _3
//!         return
//! ```

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::path::{Lit, Path, TypeRef};
use super::program::DefId;
use super::ty::Ty;
use crate::source::{Span, Sym};

/// A local variable or temporary: an index into [`Body::locals`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct LocalId(pub u32);

/// A basic block: an index into [`Body::blocks`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct BlockId(pub u32);

/// A closure: an index into [`Body::closures`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct ClosureId(pub u32);

/// A function's (or constant's) body.
#[derive(Clone, Debug)]
pub struct Body {
    /// The function, constant or static.
    pub owner: DefId,
    /// Variables and temporaries, of the closures too.
    pub locals: Vec<Local>,
    /// One local per parameter, the receiver first. A parameter with a pattern is a temporary that the
    /// entry block takes apart.
    pub params: Vec<LocalId>,
    /// Where the result is put.
    pub ret: LocalId,
    /// The first block.
    pub entry: BlockId,
    /// All blocks, of the closures too.
    pub blocks: Vec<Block>,
    /// Closures and async blocks, outer before inner.
    pub closures: Vec<Closure>,
    /// What was not understood, for the statistics.
    pub blind: Vec<Blind>,
    /// How many macro calls were expanded, modelled (built in) and unknown.
    pub macros: MacroCounts,
    /// What stands before the dot of each method call and field access: the name's place, and a local that borrows it.
    /// Only where it was asked for, since these locals are written nowhere in the source.
    pub receivers: Vec<(Span, LocalId)>,
}

/// Counts of macro calls in a body.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MacroCounts {
    /// `macro_rules!` expanded.
    pub expanded: u32,
    /// Built in.
    pub builtin: u32,
    /// Not known: arguments pass their data to the result.
    pub unknown: u32,
}

/// A variable or temporary.
#[derive(Clone, Debug)]
pub struct Local {
    /// The variable's name; `None` for a temporary.
    pub name: Option<Sym>,
    /// The type as written, with the module in which its names are looked up.
    pub written: Option<Scoped<TypeRef>>,
    /// Filled in by `ty`.
    pub ty: Ty,
    /// Where it is declared, or the expression that it holds.
    pub span: Span,
}

/// Something with names in it, and the module (or block scope) in which they are looked up.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Scoped<T> {
    /// The module or block scope.
    pub scope: DefId,
    /// What is scoped.
    pub value: T,
}

/// A closure, async closure or async block.
#[derive(Clone, Debug)]
pub struct Closure {
    /// Its parameters (none for an async block).
    pub params: Vec<LocalId>,
    /// Where its result is put.
    pub ret: LocalId,
    /// Its first block; its `Return`s are its own.
    pub entry: BlockId,
    /// What it is.
    pub kind: ClosureKind,
    /// `move`.
    pub is_move: bool,
    /// Locals of the enclosing bodies that it names, in order of first use.
    pub captures: Vec<LocalId>,
    /// The whole expression.
    pub span: Span,
}

/// The kinds of closures.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub enum ClosureKind {
    /// `|x| ..`
    Closure,
    /// `async |x| ..`: a call gives a future.
    AsyncClosure,
    /// `async { .. }`: a future as it stands.
    AsyncBlock,
}

/// A basic block.
#[derive(Clone, Debug)]
pub struct Block {
    /// Statements, in order.
    pub stmts: Vec<Stmt>,
    /// How it ends.
    pub term: Terminator,
    /// The place of the terminator's expression.
    pub term_span: Span,
}

/// `dst = value`.
#[derive(Clone, Debug)]
pub struct Stmt {
    /// What is assigned to.
    pub dst: Place,
    /// The value.
    pub value: Rvalue,
    /// The expression's place.
    pub span: Span,
    /// What is behind a `dyn` from here on. Filled in by `ty`.
    pub hides: Option<Arc<[Hidden]>>,
}

/// A value whose type is hidden behind a `dyn` where it goes: `&file` as a `&dyn Write`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hidden {
    /// Which operand of the statement it is, by number; none: what the statement gives.
    pub operand: Option<u32>,
    /// The type.
    pub ty: Ty,
    /// The traits that it is known by from here on.
    pub traits: Arc<[DefId]>,
}

/// A place: a local and a path into it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// The local.
    pub local: LocalId,
    /// The path, outermost first.
    pub proj: Vec<Proj>,
}

impl Place {
    /// A whole local.
    pub fn local(local: LocalId) -> Self {
        Self { local, proj: Vec::new() }
    }

    /// This place, one step further.
    #[must_use]
    pub fn then(&self, proj: Proj) -> Self {
        self.clone().with(proj)
    }

    /// This place, which nobody else needs, one step further.
    #[must_use]
    pub fn with(mut self, proj: Proj) -> Self {
        self.proj.push(proj);
        self
    }
}

/// One step of a place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Proj {
    /// `*x`: through a reference, raw pointer or `Box`. As written by `lower`, it may still be
    /// overloaded; `ty` then replaces it by [`Proj::Call`].
    Deref,
    /// A field by name or index; for an enum after [`Proj::Downcast`].
    Field(Sym),
    /// An enum seen as this variant.
    Downcast(DefId),
    /// As `lower` leaves a pattern's variant that only types can tell (`Self::A(..)`, an alias).
    DowncastPath(PathExpr),
    /// `x[i]`; `ty` turns it into [`Proj::Elem`] or [`Proj::Call`].
    Index(Box<Operand>),
    /// An element of an array or slice.
    Elem,
    /// `rest @ ..` of a slice pattern: the collection itself.
    Subslice,
    /// A call of `Deref::deref`, `DerefMut::deref_mut`, `Index::index` ... with the place so far by
    /// reference (and an index): the place is what the returned reference points to.
    Call(Box<OverloadedPlace>),
}

/// An overloaded deref or index.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OverloadedPlace {
    /// The function called.
    pub target: Target,
    /// The index, for `Index`.
    pub index: Option<Operand>,
}

/// What a statement takes in.
#[derive(Clone, Debug, PartialEq)]
pub enum Operand {
    /// A place, moved or copied.
    Place(Place),
    /// `&place`, `&mut place` (true): made by auto-ref.
    Ref(bool, Place),
    /// A literal.
    Lit(Lit),
}

impl Eq for Operand {}

impl std::hash::Hash for Operand {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        match self {
            Self::Place(place) | Self::Ref(_, place) => place.hash(state),
            Self::Lit(_) => 0.hash(state),
        }
    }
}

/// A value.
#[derive(Clone, Debug)]
pub enum Rvalue {
    /// The operand itself.
    Use(Operand),
    /// A pattern's binding of a place, binding mode as written; `ty` turns it into `Use` or `Ref`.
    Bind(BindMode, Place),
    /// `&place`, `&mut place` (true).
    Ref(bool, Place),
    /// A path as a value: constant, static, function, constructor.
    Path(PathExpr),
    /// A call of any kind.
    Call(Box<Call>),
    /// `Path { field: value, ..base }`, also for tuple structs written so.
    Struct {
        /// The struct or variant.
        path: PathExpr,
        /// The fields that are written, in the source's order.
        fields: Vec<(Sym, Operand)>,
        /// Where the others come from.
        base: Option<Operand>,
    },
    /// `(a, b)`.
    Tuple(Vec<Operand>),
    /// `[a, b]`, `[a; n]`, also `vec![..]` where it is a builtin.
    Array(Vec<Operand>),
    /// A closure or async block.
    Closure(ClosureId),
    /// `a + b` and friends; `ty` turns overloaded ones into calls. `None` as the type: not yet looked at.
    Binary(BinOp, Operand, Operand),
    /// `-a`, `!a`.
    Unary(UnOp, Operand),
    /// `a as T`.
    Cast(Operand, Scoped<TypeRef>),
    /// `a..b` and friends.
    Range(Option<Operand>, Option<Operand>),
    /// `a.await`.
    Await(Operand),
    /// `format_args!(..)`.
    Format(Box<Format>),
    /// A macro call that is not known: its arguments' data passes to its result.
    UnknownMacro(Sym, Vec<Operand>),
    /// An expression that is not supported; counted in [`Body::blind`].
    Unknown(Vec<Operand>),
}

/// How a pattern's identifier binds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BindMode {
    /// `x`: by value, or by reference when the pattern went through one. The pattern begins after this
    /// many steps of the place; those before are the scrutinee's.
    Default(u32),
    /// `ref x`.
    Ref,
    /// `ref mut x`.
    RefMut,
}

/// A call.
#[derive(Clone, Debug)]
pub struct Call {
    /// What is called.
    pub callee: Callee,
    /// The arguments; a method's receiver is first.
    pub args: Vec<Operand>,
    /// Each argument's place in the source (the receiver's too).
    pub arg_spans: Vec<Span>,
    /// The name's place (method name, last path segment).
    pub name_span: Span,
    /// The macro call that this came out of, if any: its path as written and its place.
    pub from_macro: Option<(Sym, Span)>,
}

impl Call {
    /// A call that is made for something written here that is no call itself, of so many arguments.
    pub fn unwritten(target: Target, args: usize, span: Span) -> Self {
        Self {
            callee: Callee::Resolved(target),
            args: Vec::new(),
            arg_spans: vec![span; args],
            name_span: span,
            from_macro: None,
        }
    }
}

/// What is called.
#[derive(Clone, Debug)]
pub enum Callee {
    /// `path(..)`.
    Path(PathExpr),
    /// `recv.name::<T>(..)`.
    Method(Sym, Vec<Scoped<TypeRef>>, DefId),
    /// A call of a value (closure, function pointer, something that implements `Fn`).
    Value(Operand),
    /// Resolved by `ty`.
    Resolved(Target),
}

/// What a call means, as `ty` found it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    /// One function, with the types for its generics: the owner's (impl or trait, `Self` first for a
    /// trait method) and its own.
    Fn(DefId, Arc<[Ty]>),
    /// A trait method on a type that is not known here (`dyn`, a parameter): the method as the trait
    /// declares it with the types for its generics, and the functions of the workspace and the models
    /// that fit.
    Dispatch(DefId, Arc<[Ty]>, Arc<[(DefId, Arc<[Ty]>)]>),
    /// A tuple struct or variant.
    Ctor(DefId),
    /// A derived method: the trait and the type (`Clone::clone` of a type that derives it).
    Derived(DefId, Ty),
    /// The value in the operand is called: a closure, `fn` pointer or `impl Fn`.
    Value,
    /// Not known, and why.
    Unknown(Unresolved),
}

/// Why a call is not resolved.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum Unresolved {
    /// The receiver's type is not known.
    ReceiverType,
    /// The type is known and no such method was found.
    NoMethod,
    /// The path does not resolve.
    Path,
    /// A foreign crate whose source and model are absent.
    Crate,
    /// The thing called is no function.
    NotCallable,
    /// So many functions may be meant that it says little: data still goes to all of them, and the figures count it here.
    ManyTargets,
}

impl Unresolved {
    /// The reason as shown in the statistics.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ReceiverType => "receiver type not known",
            Self::NoMethod => "no such method found",
            Self::Path => "path does not resolve",
            Self::Crate => "crate without source or model",
            Self::NotCallable => "not callable",
            Self::ManyTargets => "more than 8 targets",
        }
    }
}

/// A path in an expression or pattern.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PathExpr {
    /// A definition, with the generic arguments written on the path (all segments, in order of the
    /// parameters: owner's segment first) for `ty`.
    Def {
        /// What the path leads to.
        def: DefId,
        /// The path as written.
        path: Scoped<Path>,
    },
    /// `Type::name`, `Self::name`, `<T as Trait>::name`: the stage `ty` looks the name up.
    Assoc {
        /// What stands before the last segment.
        ty: Box<Scoped<TypeRef>>,
        /// The trait behind `as`.
        trait_: Option<Box<Scoped<Path>>>,
        /// The name, with its generic arguments.
        segment: super::path::Segment,
    },
    /// It does not resolve.
    Unknown(Scoped<Path>),
}

/// Binary operators; comparison and arithmetic, lazy ones are control flow.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BinOp {
    /// `+`
    Add,
    /// `-`
    Sub,
    /// `*`
    Mul,
    /// `/`
    Div,
    /// `%`
    Rem,
    /// `^`
    BitXor,
    /// `&`
    BitAnd,
    /// `|`
    BitOr,
    /// `<<`
    Shl,
    /// `>>`
    Shr,
    /// `==`
    Eq,
    /// `!=`
    Ne,
    /// `<`
    Lt,
    /// `<=`
    Le,
    /// `>`
    Gt,
    /// `>=`
    Ge,
}

/// Unary operators (`*` is a projection).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum UnOp {
    /// `!`
    Not,
    /// `-`
    Neg,
}

/// `format_args!`: text and arguments in the order of output.
#[derive(Clone, Debug)]
pub struct Format {
    /// The pieces.
    pub pieces: Vec<Piece>,
}

/// A piece of a format string.
#[derive(Clone, Debug)]
pub enum Piece {
    /// Constant text.
    Text(Arc<str>),
    /// An argument, how it is shown, and its place.
    Arg(Operand, FmtTrait, Span),
}

/// How a format argument is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, PartialOrd, Ord)]
pub enum FmtTrait {
    /// `{}`
    Display,
    /// `{:?}`, `{:#?}`
    Debug,
    /// `{:p}`: an address, whatever is there.
    Pointer,
    /// `{:x}`, `{:e}`, ...
    Other,
}

/// How a block ends.
#[derive(Clone, Debug)]
pub enum Terminator {
    /// Go on there.
    Goto(BlockId),
    /// `if cond`.
    If {
        /// The condition.
        cond: Operand,
        /// Where to go when it is true.
        then: BlockId,
        /// Where to go when it is false.
        other: BlockId,
    },
    /// Does the place match?
    Test {
        /// What is looked at.
        place: Place,
        /// What it is compared with.
        test: Test,
        /// Where to go when it matches.
        then: BlockId,
        /// Where to go when it does not.
        other: BlockId,
    },
    /// `value?`: on success `dst` gets the payload and control goes to `next`; otherwise the failure
    /// leaves the function or closure through its return place, converted by `conversion`.
    Try {
        /// What stands before the `?`.
        value: Operand,
        /// Where the payload goes.
        dst: Place,
        /// Where control goes on success.
        next: BlockId,
        /// What `ty` knows of it.
        info: TryInfo,
    },
    /// Leave the function or closure.
    Return,
    /// Control does not come here (after a diverging expression).
    Unreachable,
}

/// What `ty` knows of a `?`.
#[derive(Clone, Debug, Default)]
pub struct TryInfo {
    /// The return place of the enclosing function, closure or `try` block.
    pub ret: Option<LocalId>,
    /// What is taken apart.
    pub kind: TryKind,
    /// `From::from` for the error, when the types differ.
    pub conversion: Option<Target>,
}

/// What a `?` takes apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum TryKind {
    /// Not known (yet).
    #[default]
    Unknown,
    /// `Option`.
    Option,
    /// `Result`.
    Result,
}

/// A refutable test of a pattern.
#[derive(Clone, Debug)]
pub enum Test {
    /// It is this variant.
    Variant(PathExpr),
    /// It equals a literal.
    Lit(Lit),
    /// It equals a constant.
    Const(PathExpr),
    /// A range or a slice length.
    Other,
}

/// Something that was not understood.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Blind {
    /// What it is: "macro foo!", "expression yield".
    pub what: String,
    /// Where.
    pub span: Span,
}
