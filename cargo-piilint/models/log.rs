//! `log` 0.4: a record is in the log. What a logger of the program itself does with it is its own code.

use core::fmt;

#[doc(hidden)]
#[pii_sink(log)]
pub fn __event<T>(values: T) {}
#[doc(hidden)]
#[macro_export]
#[rustc_builtin_macro(event __event)]
macro_rules! __log_event { () => {} }
#[macro_export]
macro_rules! log {
    (logger: $logger:expr, target: $target:expr, $lvl:expr, $($arg:tt)+) => { $crate::__log_event!($($arg)+) };
    (logger: $logger:expr, $lvl:expr, $($arg:tt)+) => { $crate::__log_event!($($arg)+) };
    (target: $target:expr, $lvl:expr, $($arg:tt)+) => { $crate::__log_event!($($arg)+) };
    ($lvl:expr, $($arg:tt)+) => { $crate::__log_event!($($arg)+) };
}
#[macro_export]
macro_rules! error { ($($arg:tt)+) => { $crate::__log_event!($($arg)+) }; }
#[macro_export]
macro_rules! warn { ($($arg:tt)+) => { $crate::__log_event!($($arg)+) }; }
#[macro_export]
macro_rules! info { ($($arg:tt)+) => { $crate::__log_event!($($arg)+) }; }
#[macro_export]
macro_rules! debug { ($($arg:tt)+) => { $crate::__log_event!($($arg)+) }; }
#[macro_export]
macro_rules! trace { ($($arg:tt)+) => { $crate::__log_event!($($arg)+) }; }
#[macro_export]
macro_rules! log_enabled { ($($arg:tt)+) => { ::core::__any() }; }

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level { Error, Warn, Info, Debug, Trace }
impl Level {
    pub fn max() -> Level { Level::Trace }
    pub fn to_level_filter(&self) -> LevelFilter { ::core::__unseen() }
    pub fn as_str(&self) -> &'static str { "" }
}
impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) }
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LevelFilter { Off, Error, Warn, Info, Debug, Trace }
impl LevelFilter {
    pub fn max() -> LevelFilter { LevelFilter::Trace }
    pub fn to_level(&self) -> Option<Level> { ::core::__unseen() }
}
impl core::str::FromStr for LevelFilter {
    type Err = ParseLevelError;
    fn from_str(s: &str) -> Result<LevelFilter, ParseLevelError> { ::core::__fallible(()) }
}
#[derive(Debug, PartialEq, Eq)]
pub struct ParseLevelError;
#[derive(Debug)]
pub struct SetLoggerError;
impl fmt::Display for SetLoggerError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) }
}
impl core::error::Error for SetLoggerError {}
#[derive(Clone, Debug)]
pub struct Metadata;
impl Metadata {
    pub fn level(&self) -> Level { ::core::__unseen() }
    pub fn target(&self) -> &str { "" }
}
#[derive(Clone, Debug)]
pub struct Record { args: fmt::Arguments }
impl Record {
    pub fn args(&self) -> &fmt::Arguments { &self.args }
    pub fn metadata(&self) -> &Metadata { &Metadata }
    pub fn level(&self) -> Level { ::core::__unseen() }
    pub fn target(&self) -> &str { "" }
    pub fn module_path(&self) -> Option<&str> { ::core::__maybe("") }
    pub fn file(&self) -> Option<&str> { ::core::__maybe("") }
    pub fn line(&self) -> Option<u32> { ::core::__maybe(0) }
}
pub trait Log: Sync + Send {
    fn enabled(&self, metadata: &Metadata) -> bool;
    fn log(&self, record: &Record);
    fn flush(&self);
}
pub fn set_logger(logger: &'static dyn Log) -> Result<(), SetLoggerError> { ::core::__fallible(()) }
pub fn set_boxed_logger(logger: Box<dyn Log>) -> Result<(), SetLoggerError> { ::core::__fallible(()) }
pub fn set_max_level(level: LevelFilter) {}
pub fn max_level() -> LevelFilter { ::core::__unseen() }
pub fn logger() -> &'static dyn Log { () }
