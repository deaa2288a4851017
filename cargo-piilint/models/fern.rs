//! `fern` 0.7: where `log`'s records go. What is added to a line, a logger's format says.

pub use builders_::{Dispatch, Output, Panic};
pub use errors_::InitError;
pub use log_impl_::FormatCallback;

mod errors_ {
    #[derive(Debug)]
    pub enum InitError { Io(::std::io::Error), SetLoggerError(::log::SetLoggerError) }
    impl core::fmt::Display for InitError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for InitError {}
}
mod log_impl_ {
    pub struct FormatCallback;
    impl FormatCallback {
        #[pii_sink(log)]
        pub fn finish(self, #[pii(sink)] formatted_message: core::fmt::Arguments) {}
    }
}
mod builders_ {
    use crate::FormatCallback;
    pub struct Dispatch;
    impl Dispatch {
        pub fn new() -> Dispatch { Dispatch }
        // A record's message has been given out where it was logged.
        pub fn format<F: Fn(FormatCallback, &core::fmt::Arguments, &::log::Record)>(self, formatter: F) -> Dispatch {
            formatter(FormatCallback, &(), &());
            self
        }
        pub fn chain<T>(self, logger: T) -> Dispatch { self }
        pub fn level(self, level: ::log::LevelFilter) -> Dispatch { self }
        pub fn level_for<T>(self, module: T, level: ::log::LevelFilter) -> Dispatch { self }
        pub fn filter<F>(self, filter: F) -> Dispatch { self }
        pub fn apply(self) -> Result<(), ::log::SetLoggerError> { ::core::__fallible(()) }
    }
    pub struct Output;
    impl Output {
        pub fn file<T>(file: ::std::fs::File, line_sep: T) -> Output { Output }
        pub fn writer<T>(writer: Box<dyn ::std::io::Write>, line_sep: T) -> Output { Output }
        pub fn stdout<T>(line_sep: T) -> Output { Output }
        pub fn stderr<T>(line_sep: T) -> Output { Output }
        pub fn call<F>(func: F) -> Output { func(&()); Output }
    }
    pub struct Panic;
}
pub fn log_file<P: AsRef<::std::path::Path>>(path: P) -> ::std::io::Result<::std::fs::File> { ::core::__fallible(::core::__unseen()) }
