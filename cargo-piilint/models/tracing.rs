//! `tracing` 0.1: every field and message of an event or span is in the log.
//!
//! The field syntax is read by the linter (`event`); the macros here take off what comes before the fields.

use core::fmt;
use core::future::Future;

pub use span::{Id, Span};
pub use subscriber::Subscriber;
pub use dispatcher::Dispatch;
pub use field::Value;
pub use instrument_::Instrument;
use instrument_::WithSubscriber;
pub use event_::Event;

#[doc(hidden)]
#[pii_sink(log)]
pub fn __event<T>(values: T) {}
#[doc(hidden)]
#[pii_sink(log, span)]
pub fn __span<T>(values: T) -> Span { Span }

#[doc(hidden)]
#[macro_export]
#[rustc_builtin_macro(event __event)]
macro_rules! __tracing_event { () => {} }
#[doc(hidden)]
#[macro_export]
#[rustc_builtin_macro(event __span)]
macro_rules! __tracing_span { () => {} }

#[macro_export]
macro_rules! event { ($($arg:tt)*) => { $crate::__tracing_event!($($arg)*) }; }
#[macro_export]
macro_rules! trace { ($($arg:tt)*) => { $crate::__tracing_event!($($arg)*) }; }
#[macro_export]
macro_rules! debug { ($($arg:tt)*) => { $crate::__tracing_event!($($arg)*) }; }
#[macro_export]
macro_rules! info { ($($arg:tt)*) => { $crate::__tracing_event!($($arg)*) }; }
#[macro_export]
macro_rules! warn { ($($arg:tt)*) => { $crate::__tracing_event!($($arg)*) }; }
#[macro_export]
macro_rules! error { ($($arg:tt)*) => { $crate::__tracing_event!($($arg)*) }; }

// `target: "..", parent: ..` and the name come before a span's fields.
#[doc(hidden)]
#[macro_export]
macro_rules! __tracing_named_span {
    (target: $target:expr, $($rest:tt)*) => { $crate::__tracing_named_span!($($rest)*) };
    (parent: $parent:expr, $($rest:tt)*) => { $crate::__tracing_named_span!($($rest)*) };
    ($name:expr $(,)?) => { $crate::__span(()) };
    ($name:expr, $($fields:tt)*) => { $crate::__tracing_span!($($fields)*) };
}
#[macro_export]
macro_rules! span {
    (target: $target:expr, parent: $parent:expr, $lvl:expr, $($rest:tt)*) => { $crate::__tracing_named_span!($($rest)*) };
    (target: $target:expr, $lvl:expr, $($rest:tt)*) => { $crate::__tracing_named_span!($($rest)*) };
    (parent: $parent:expr, $lvl:expr, $($rest:tt)*) => { $crate::__tracing_named_span!($($rest)*) };
    ($lvl:expr, $($rest:tt)*) => { $crate::__tracing_named_span!($($rest)*) };
}
#[macro_export]
macro_rules! trace_span { ($($arg:tt)*) => { $crate::__tracing_named_span!($($arg)*) }; }
#[macro_export]
macro_rules! debug_span { ($($arg:tt)*) => { $crate::__tracing_named_span!($($arg)*) }; }
#[macro_export]
macro_rules! info_span { ($($arg:tt)*) => { $crate::__tracing_named_span!($($arg)*) }; }
#[macro_export]
macro_rules! warn_span { ($($arg:tt)*) => { $crate::__tracing_named_span!($($arg)*) }; }
#[macro_export]
macro_rules! error_span { ($($arg:tt)*) => { $crate::__tracing_named_span!($($arg)*) }; }
#[macro_export]
macro_rules! record_all {
    ($span:expr, $($fields:tt)*) => { { $crate::__tracing_span!($($fields)*); $span } };
}
#[macro_export]
macro_rules! enabled { ($($arg:tt)*) => { ::core::__any() }; }
#[macro_export]
macro_rules! event_enabled { ($($arg:tt)*) => { ::core::__any() }; }
#[macro_export]
macro_rules! span_enabled { ($($arg:tt)*) => { ::core::__any() }; }
#[macro_export]
#[rustc_builtin_macro(instrument __span)]
macro_rules! instrument { () => {} }

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Level;
impl Level {
    pub const ERROR: Level = Level;
    pub const WARN: Level = Level;
    pub const INFO: Level = Level;
    pub const DEBUG: Level = Level;
    pub const TRACE: Level = Level;
    pub fn as_str(&self) -> &'static str { "" }
}
impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) }
}
impl core::str::FromStr for Level {
    type Err = ParseLevelError;
    fn from_str(s: &str) -> Result<Level, ParseLevelError> { ::core::__fallible(Level) }
}
#[derive(Clone, Debug)]
struct ParseLevelError;
#[derive(Clone, Debug)]
pub struct Metadata;
impl Metadata {
    pub fn level(&self) -> &Level { &Level }
    pub fn target(&self) -> &str { "" }
    pub fn name(&self) -> &'static str { "" }
}

pub mod level_filters {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct LevelFilter;
    impl LevelFilter {
        pub const OFF: LevelFilter = LevelFilter;
        pub const ERROR: LevelFilter = LevelFilter;
        pub const WARN: LevelFilter = LevelFilter;
        pub const INFO: LevelFilter = LevelFilter;
        pub const DEBUG: LevelFilter = LevelFilter;
        pub const TRACE: LevelFilter = LevelFilter;
    }
}

pub mod field {
    use core::fmt;

    pub trait Value {}
    pub trait AsField {}
    impl AsField for str {}
    impl AsField for Field {}
    #[derive(Clone, Debug)]
    pub struct Field;
    impl Field {
        pub fn name(&self) -> &'static str { "" }
    }
    #[derive(Debug, PartialEq, Eq)]
    pub struct Empty;
    /// What it shows, and nothing else, is in it.
    #[derive(Clone)]
    pub struct DisplayValue<T> { shown: str, of: T }
    #[derive(Clone)]
    pub struct DebugValue<T> { shown: str, of: T }
    pub fn display<T: fmt::Display>(t: T) -> DisplayValue<T> { DisplayValue { shown: format_args!("{}", t), of: () } }
    pub fn debug<T: fmt::Debug>(t: T) -> DebugValue<T> { DebugValue { shown: format_args!("{:?}", t), of: () } }
    impl<T> fmt::Display for DisplayValue<T> {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = self.shown; Ok(()) }
    }
    impl<T> fmt::Debug for DisplayValue<T> {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = self.shown; Ok(()) }
    }
    impl<T> fmt::Display for DebugValue<T> {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = self.shown; Ok(()) }
    }
    impl<T> fmt::Debug for DebugValue<T> {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = self.shown; Ok(()) }
    }
    impl<T> Value for DisplayValue<T> {}
    impl<T> Value for DebugValue<T> {}
    pub trait Visit {
        fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug);
        fn record_str(&mut self, field: &Field, value: &str) { self.record_debug(field, &value) }
    }
}

pub mod span {
    #[derive(Clone, Debug)]
    pub struct Span;
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Id;
    impl Span {
        pub fn current() -> Span { Span }
        pub fn none() -> Span { Span }
        pub fn enter(&self) -> Entered { Entered }
        pub fn entered(self) -> EnteredSpan { EnteredSpan }
        pub fn or_current(self) -> Span { Span }
        pub fn in_scope<F: FnOnce() -> T, T>(&self, f: F) -> T { f() }
        #[pii_sink(log, span)]
        pub fn record<Q: crate::field::AsField + ?Sized, V: crate::field::Value>(&self, #[pii(name)] field: &Q, #[pii(sink)] value: V) -> &Span { self }
        pub fn is_disabled(&self) -> bool { ::core::__any() }
        pub fn is_none(&self) -> bool { ::core::__any() }
        pub fn follows_from(&self, from: impl Into<Option<Id>>) -> &Span { self }
        pub fn id(&self) -> Option<Id> { ::core::__maybe(Id) }
    }
    pub struct Entered;
    pub struct EnteredSpan;
    impl EnteredSpan {
        pub fn exit(self) -> Span { Span }
    }
    impl core::ops::Deref for EnteredSpan {
        type Target = Span;
        fn deref(&self) -> &Span { &Span }
    }
    impl From<&Span> for Option<Id> {
        fn from(span: &Span) -> Option<Id> { ::core::__maybe(Id) }
    }
}

mod event_ {
    #[derive(Debug)]
    pub struct Event;
}
mod instrument_ {
    use crate::Span;
    use core::future::Future;
    use core::pin::Pin;
    use core::task::{Context, Poll};

    pub trait Instrument: Sized {
        fn instrument(self, span: Span) -> Instrumented<Self> { self }
        fn in_current_span(self) -> Instrumented<Self> { self }
    }
    impl<T: Sized> Instrument for T {}
    pub trait WithSubscriber: Sized {
        fn with_subscriber<S>(self, subscriber: S) -> Instrumented<Self> { self }
        fn with_current_subscriber(self) -> Instrumented<Self> { self }
    }
    impl<T: Sized> WithSubscriber for T {}
    #[repr(transparent)]
    #[derive(Clone, Debug)]
    pub struct Instrumented<T>(T);
    impl<T> Instrumented<T> {
        pub fn span(&self) -> &Span { &Span }
        pub fn inner(&self) -> &T { self }
        pub fn inner_mut(&mut self) -> &mut T { self }
        pub fn into_inner(self) -> T { self }
    }
    impl<T: Future> Future for Instrumented<T> {
        type Output = T::Output;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<T::Output> { Poll::Ready((**self).await) }
    }
}
pub mod instrument {
    pub use crate::instrument_::*;
}
pub mod dispatcher {
    #[derive(Clone, Debug, Default)]
    pub struct Dispatch;
    impl Dispatch {
        pub fn new<S>(subscriber: S) -> Dispatch { Dispatch }
    }
    pub fn with_default<T>(dispatcher: &Dispatch, f: impl FnOnce() -> T) -> T { f() }
    pub fn set_global_default(dispatcher: Dispatch) -> Result<(), crate::subscriber::SetGlobalDefaultError> { ::core::__fallible(()) }
}
pub mod subscriber {
    pub trait Subscriber {}
    #[derive(Debug)]
    pub struct SetGlobalDefaultError;
    impl core::fmt::Display for SetGlobalDefaultError {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
    }
    impl core::error::Error for SetGlobalDefaultError {}
    pub struct DefaultGuard;
    pub fn with_default<T, S>(subscriber: S, f: impl FnOnce() -> T) -> T { f() }
    pub fn set_global_default<S>(subscriber: S) -> Result<(), SetGlobalDefaultError> { ::core::__fallible(()) }
    pub fn set_default<S>(subscriber: S) -> DefaultGuard { DefaultGuard }
}
