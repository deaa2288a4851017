//! `tracing-appender` 0.2: where logs are written to. They were given out where they were logged; what is written here by hand is in a file.

use ::std::io;
use ::std::path::Path;

pub fn non_blocking<T>(writer: T) -> (non_blocking::NonBlocking, non_blocking::WorkerGuard) { (non_blocking::NonBlocking, non_blocking::WorkerGuard) }
pub mod non_blocking {
    #[derive(Debug)]
    pub struct WorkerGuard;
    #[derive(Clone, Debug)]
    pub struct NonBlocking;
    impl NonBlocking { pub fn new<T>(writer: T) -> (NonBlocking, WorkerGuard) { (NonBlocking, WorkerGuard) } }
    #[derive(Debug, Default)]
    pub struct NonBlockingBuilder;
    impl NonBlockingBuilder {
        pub fn buffered_lines_limit(self, buffered_lines_limit: usize) -> NonBlockingBuilder { self }
        pub fn lossy(self, is_lossy: bool) -> NonBlockingBuilder { self }
        pub fn thread_name(self, name: &str) -> NonBlockingBuilder { self }
        pub fn finish<T>(self, writer: T) -> (NonBlocking, WorkerGuard) { (NonBlocking, WorkerGuard) }
    }
}
pub mod rolling {
    use super::*;
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Rotation;
    impl Rotation {
        pub const MINUTELY: Rotation = Rotation;
        pub const HOURLY: Rotation = Rotation;
        pub const DAILY: Rotation = Rotation;
        pub const NEVER: Rotation = Rotation;
    }
    #[derive(Debug)]
    pub struct RollingFileAppender;
    impl RollingFileAppender {
        pub fn new(rotation: Rotation, directory: impl AsRef<Path>, filename_prefix: impl AsRef<Path>) -> RollingFileAppender { RollingFileAppender }
    }
    pub fn minutely(directory: impl AsRef<Path>, file_name_prefix: impl AsRef<Path>) -> RollingFileAppender { RollingFileAppender }
    pub fn hourly(directory: impl AsRef<Path>, file_name_prefix: impl AsRef<Path>) -> RollingFileAppender { RollingFileAppender }
    pub fn daily(directory: impl AsRef<Path>, file_name_prefix: impl AsRef<Path>) -> RollingFileAppender { RollingFileAppender }
    pub fn never(directory: impl AsRef<Path>, file_name: impl AsRef<Path>) -> RollingFileAppender { RollingFileAppender }
}
macro_rules! writers {
    ($($ty:ty)*) => { $(
        impl io::Write for $ty {
            #[pii_sink(log)]
            fn write(&mut self, buf: &[u8]) -> io::Result<usize> { ::core::__fallible(0) }
            #[pii_sink(log)]
            fn write_all(&mut self, buf: &[u8]) -> io::Result<()> { ::core::__fallible(()) }
            #[pii_sink(log)]
            fn write_fmt(&mut self, args: core::fmt::Arguments) -> io::Result<()> { ::core::__fallible(()) }
            fn flush(&mut self) -> io::Result<()> { ::core::__fallible(()) }
        }
    )* };
}
writers! { non_blocking::NonBlocking rolling::RollingFileAppender }
