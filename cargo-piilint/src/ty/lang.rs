//! The items of the standard library that the language itself speaks of, found once by their paths in the models.

use crate::ir::program::DefId;
use crate::resolve::{Namespace, Resolver};

/// Declares [`LangItems`]: a field per item, with its path inside `core`, `alloc` or `std`.
macro_rules! lang_items {
    ($($field:ident: $path:literal,)*) => {
        /// The language's items; one that the models lack is absent, and what depends on it is not known.
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct LangItems {
            $(
                #[doc = concat!("`", $path, "`")]
                pub $field: Option<DefId>,
            )*
        }

        impl LangItems {
            /// Looks every item up.
            pub fn new(resolver: &Resolver) -> Self {
                Self { $($field: find(resolver, $path),)* }
            }
        }
    };
}

lang_items! {
    option: "option::Option",
    result: "result::Result",
    ordering: "cmp::Ordering",
    vec: "vec::Vec",
    string: "string::String",
    boxed: "boxed::Box",
    rc: "rc::Rc",
    arc: "sync::Arc",
    cow: "borrow::Cow",
    pin: "pin::Pin",
    arguments: "fmt::Arguments",
    poll: "task::Poll",
    future: "future::Future",
    into_future: "future::IntoFuture",
    iterator: "iter::Iterator",
    into_iterator: "iter::IntoIterator",
    from_iterator: "iter::FromIterator",
    deref: "ops::Deref",
    deref_mut: "ops::DerefMut",
    index: "ops::Index",
    index_mut: "ops::IndexMut",
    fn_: "ops::Fn",
    fn_mut: "ops::FnMut",
    fn_once: "ops::FnOnce",
    async_fn: "ops::AsyncFn",
    async_fn_mut: "ops::AsyncFnMut",
    async_fn_once: "ops::AsyncFnOnce",
    add: "ops::Add",
    sub: "ops::Sub",
    mul: "ops::Mul",
    div: "ops::Div",
    rem: "ops::Rem",
    bit_xor: "ops::BitXor",
    bit_and: "ops::BitAnd",
    bit_or: "ops::BitOr",
    shl: "ops::Shl",
    shr: "ops::Shr",
    neg: "ops::Neg",
    not: "ops::Not",
    range: "ops::Range",
    range_from: "ops::RangeFrom",
    range_to: "ops::RangeTo",
    range_full: "ops::RangeFull",
    from: "convert::From",
    into: "convert::Into",
    clone: "clone::Clone",
    copy: "marker::Copy",
    sized: "marker::Sized",
    send: "marker::Send",
    sync: "marker::Sync",
    unpin: "marker::Unpin",
    unwind_safe: "panic::UnwindSafe",
    ref_unwind_safe: "panic::RefUnwindSafe",
    any: "any::Any",
    default: "default::Default",
    partial_eq: "cmp::PartialEq",
    eq: "cmp::Eq",
    partial_ord: "cmp::PartialOrd",
    ord: "cmp::Ord",
    hash: "hash::Hash",
    display: "fmt::Display",
    debug: "fmt::Debug",
    error: "error::Error",
}

/// The item in whichever of the three crates has it.
fn find(resolver: &Resolver, path: &str) -> Option<DefId> {
    ["core", "alloc", "std"]
        .iter()
        .find_map(|krate| resolver.known(&format!("{krate}::{path}"), Namespace::Type))
}

impl LangItems {
    /// `Fn`, `FnMut`, `FnOnce` and their async counterparts.
    pub fn is_fn_trait(&self, def: DefId) -> bool {
        self.is_sync_fn_trait(def) || self.is_async_fn_trait(def)
    }

    /// `Fn`, `FnMut`, `FnOnce`.
    pub fn is_sync_fn_trait(&self, def: DefId) -> bool {
        [self.fn_, self.fn_mut, self.fn_once].contains(&Some(def))
    }

    /// `AsyncFn`, `AsyncFnMut`, `AsyncFnOnce`.
    pub fn is_async_fn_trait(&self, def: DefId) -> bool {
        [self.async_fn, self.async_fn_mut, self.async_fn_once].contains(&Some(def))
    }

    /// Traits that say nothing of data and are taken to hold for every type.
    pub fn is_marker(&self, def: DefId) -> bool {
        let markers = [self.sized, self.send, self.sync, self.unpin, self.unwind_safe, self.ref_unwind_safe];
        markers.contains(&Some(def))
    }

    /// Traits that the language or the standard library gives to primitives, and to references, tuples and arrays
    /// whatever is in them, should the models not say so.
    pub fn is_structural(&self, def: DefId) -> bool {
        let traits = [
            self.clone,
            self.copy,
            self.default,
            self.partial_eq,
            self.eq,
            self.partial_ord,
            self.ord,
            self.hash,
            self.display,
            self.debug,
        ];
        traits.contains(&Some(def))
    }
}
