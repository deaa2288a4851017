//! `slog` 2: a record is in the log, with its message and its pairs; so is every pair that a logger is given. What a drain
//! of the program itself does with them is its own code.

use core::fmt;

#[doc(hidden)]
#[pii_sink(log)]
pub fn __event<T>(values: T) {}
#[doc(hidden)]
#[macro_export]
#[rustc_builtin_macro(event __event)]
macro_rules! __slog_event { () => {} }

// The message comes before `;`, the pairs behind it.
#[doc(hidden)]
#[macro_export]
macro_rules! __slog {
    ([$($message:tt)*] ; $($pairs:tt)*) => {{ $crate::__slog_event!($($message)*); $crate::__event($crate::__pairs!($($pairs)*)) }};
    ([$($message:tt)*] $next:tt $($rest:tt)*) => { $crate::__slog!([$($message)* $next] $($rest)*) };
    ([$($message:tt)*]) => { $crate::__slog_event!($($message)*) };
}
#[doc(hidden)]
#[macro_export]
macro_rules! __pairs {
    ($key:expr => #%$value:expr $(, $($rest:tt)*)?) => { (::alloc::format!("{}", $value), $crate::__pairs!($($($rest)*)?)) };
    ($key:expr => #?$value:expr $(, $($rest:tt)*)?) => { (::alloc::format!("{:?}", $value), $crate::__pairs!($($($rest)*)?)) };
    ($key:expr => #$value:expr $(, $($rest:tt)*)?) => { ($crate::__text(&$value), $crate::__pairs!($($($rest)*)?)) };
    ($key:expr => %$value:expr $(, $($rest:tt)*)?) => { (::alloc::format!("{}", $value), $crate::__pairs!($($($rest)*)?)) };
    ($key:expr => ?$value:expr $(, $($rest:tt)*)?) => { (::alloc::format!("{:?}", $value), $crate::__pairs!($($($rest)*)?)) };
    ($key:expr => $value:expr $(, $($rest:tt)*)?) => { ($crate::__text(&$value), $crate::__pairs!($($($rest)*)?)) };
    ($pairs:expr $(, $($rest:tt)*)?) => { ($pairs, $crate::__pairs!($($($rest)*)?)) };
    () => { () };
}
#[doc(hidden)]
pub fn __text<T: ?Sized>(value: &T) -> String { *value }

#[macro_export]
macro_rules! crit {
    ($logger:expr, #$tag:expr, $($arg:tt)+) => { $crate::__slog!([] $($arg)+) };
    ($logger:expr, $($arg:tt)+) => { $crate::__slog!([] $($arg)+) };
}
#[macro_export]
macro_rules! slog_crit {
    ($logger:expr, #$tag:expr, $($arg:tt)+) => { $crate::__slog!([] $($arg)+) };
    ($logger:expr, $($arg:tt)+) => { $crate::__slog!([] $($arg)+) };
}
#[macro_export]
macro_rules! error {
    ($logger:expr, #$tag:expr, $($arg:tt)+) => { $crate::__slog!([] $($arg)+) };
    ($logger:expr, $($arg:tt)+) => { $crate::__slog!([] $($arg)+) };
}
#[macro_export]
macro_rules! slog_error {
    ($logger:expr, #$tag:expr, $($arg:tt)+) => { $crate::__slog!([] $($arg)+) };
    ($logger:expr, $($arg:tt)+) => { $crate::__slog!([] $($arg)+) };
}
#[macro_export]
macro_rules! warn {
    ($logger:expr, #$tag:expr, $($arg:tt)+) => { $crate::__slog!([] $($arg)+) };
    ($logger:expr, $($arg:tt)+) => { $crate::__slog!([] $($arg)+) };
}
#[macro_export]
macro_rules! slog_warn {
    ($logger:expr, #$tag:expr, $($arg:tt)+) => { $crate::__slog!([] $($arg)+) };
    ($logger:expr, $($arg:tt)+) => { $crate::__slog!([] $($arg)+) };
}
#[macro_export]
macro_rules! info {
    ($logger:expr, #$tag:expr, $($arg:tt)+) => { $crate::__slog!([] $($arg)+) };
    ($logger:expr, $($arg:tt)+) => { $crate::__slog!([] $($arg)+) };
}
#[macro_export]
macro_rules! slog_info {
    ($logger:expr, #$tag:expr, $($arg:tt)+) => { $crate::__slog!([] $($arg)+) };
    ($logger:expr, $($arg:tt)+) => { $crate::__slog!([] $($arg)+) };
}
#[macro_export]
macro_rules! debug {
    ($logger:expr, #$tag:expr, $($arg:tt)+) => { $crate::__slog!([] $($arg)+) };
    ($logger:expr, $($arg:tt)+) => { $crate::__slog!([] $($arg)+) };
}
#[macro_export]
macro_rules! slog_debug {
    ($logger:expr, #$tag:expr, $($arg:tt)+) => { $crate::__slog!([] $($arg)+) };
    ($logger:expr, $($arg:tt)+) => { $crate::__slog!([] $($arg)+) };
}
#[macro_export]
macro_rules! trace {
    ($logger:expr, #$tag:expr, $($arg:tt)+) => { $crate::__slog!([] $($arg)+) };
    ($logger:expr, $($arg:tt)+) => { $crate::__slog!([] $($arg)+) };
}
#[macro_export]
macro_rules! slog_trace {
    ($logger:expr, #$tag:expr, $($arg:tt)+) => { $crate::__slog!([] $($arg)+) };
    ($logger:expr, $($arg:tt)+) => { $crate::__slog!([] $($arg)+) };
}
#[macro_export]
macro_rules! log {
    ($logger:expr, $level:expr, $tag:expr, $($arg:tt)+) => { $crate::__slog!([] $($arg)+) };
}
#[macro_export]
macro_rules! slog_log {
    ($logger:expr, $level:expr, $tag:expr, $($arg:tt)+) => { $crate::__slog!([] $($arg)+) };
}
#[macro_export]
macro_rules! o { ($($pairs:tt)*) => { $crate::OwnedKV($crate::__pairs!($($pairs)*)) }; }
#[macro_export]
macro_rules! slog_o { ($($pairs:tt)*) => { $crate::OwnedKV($crate::__pairs!($($pairs)*)) }; }
#[macro_export]
macro_rules! kv { ($($pairs:tt)*) => { $crate::__pairs!($($pairs)*) }; }

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level { Critical, Error, Warning, Info, Debug, Trace }
impl Level {
    pub fn as_str(self) -> &'static str { "" }
    pub fn as_short_str(self) -> &'static str { "" }
    pub fn from_usize(u: usize) -> Option<Level> { ::core::__unseen() }
    pub fn is_at_least(&self, level: Level) -> bool { ::core::__any() }
}
impl fmt::Display for Level { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }
#[derive(Clone, Copy, Debug)]
pub enum Never {}

pub struct OwnedKV<T>(pub T);
pub trait KV {}
pub trait Value {
    fn serialize(&self, record: &Record, key: &'static str, serializer: &mut dyn Serializer) -> Result;
}
pub trait Serializer {
    fn emit_arguments(&mut self, key: &'static str, val: &fmt::Arguments) -> Result;
}
pub type Result<T = ()> = core::result::Result<T, Error>;
#[derive(Debug)]
pub enum Error { Io(::std::io::Error), Fmt(fmt::Error), Other }

#[derive(Clone)]
pub struct Logger<D = ()> { drain: D }
impl<D> Logger<D> {
    #[pii_sink(log)]
    pub fn root<T>(drain: D, #[pii(sink)] values: OwnedKV<T>) -> Logger { Logger {} }
    #[pii_sink(log)]
    pub fn root_typed<T>(drain: D, #[pii(sink)] values: OwnedKV<T>) -> Logger<D> { Logger { drain } }
    #[pii_sink(log)]
    pub fn new<T>(&self, #[pii(sink)] values: OwnedKV<T>) -> Logger<D> { Logger { drain: self.drain } }
    pub fn log(&self, record: &Record) {}
    pub fn is_enabled(&self, level: Level) -> bool { ::core::__any() }
}
#[derive(Clone)]
pub struct Record;
impl Record {
    pub fn msg(&self) -> &fmt::Arguments { ::core::__unseen() }
    pub fn level(&self) -> Level { ::core::__unseen() }
    pub fn line(&self) -> u32 { 0 }
    pub fn file(&self) -> &'static str { "" }
    pub fn tag(&self) -> &str { "" }
    pub fn module(&self) -> &'static str { "" }
}
pub trait Drain: Sized {
    type Ok;
    type Err;
    fn fuse(self) -> Fuse<Self> { Fuse(self) }
    fn ignore_res(self) -> IgnoreResult<Self> { IgnoreResult { drain: self } }
    fn filter_level(self, level: Level) -> LevelFilter<Self> { LevelFilter(self, level) }
    fn filter<F>(self, f: F) -> Filter<Self, F> { Filter(self, f) }
}
#[derive(Clone, Copy, Debug)]
pub struct Discard;
impl Drain for Discard { type Ok = (); type Err = Never; }
#[derive(Clone, Debug)]
pub struct Fuse<D>(pub D);
impl<D> Drain for Fuse<D> { type Ok = (); type Err = Never; }
#[derive(Clone)]
pub struct IgnoreResult<D> { drain: D }
impl<D> Drain for IgnoreResult<D> { type Ok = (); type Err = Never; }
#[derive(Clone, Debug)]
pub struct LevelFilter<D>(pub D, pub Level);
impl<D: Drain> Drain for LevelFilter<D> { type Ok = Option<D::Ok>; type Err = Option<D::Err>; }
#[derive(Clone, Debug)]
pub struct Filter<D, F>(pub D, pub F);
impl<D: Drain, F> Drain for Filter<D, F> { type Ok = Option<D::Ok>; type Err = D::Err; }
#[derive(Clone, Debug)]
pub struct Duplicate<D1, D2>(pub D1, pub D2);
impl<D1: Drain, D2: Drain> Drain for Duplicate<D1, D2> { type Ok = (D1::Ok, D2::Ok); type Err = (); }
