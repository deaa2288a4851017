//! `anyhow` 1: `Display` shows the outermost message; `Debug` and `{:#}` show all of them.

pub use error_::{Chain, Context, Error, Result};

mod error_ {
    use core::fmt::{self, Debug, Display};
    use core::error::Error as StdError;

    pub type Result<T, E = Error> = core::result::Result<T, E>;

    pub struct Error { error: Box<dyn StdError>, context: str }
    impl Error {
        pub fn new<E: StdError>(error: E) -> Error { Error { error, context: () } }
        pub fn msg<M: Display + Debug>(message: M) -> Error { Error { error: (), context: crate::__private::message(message) } }
        pub fn from_boxed(boxed_error: Box<dyn StdError>) -> Error { Error { error: boxed_error, context: () } }
        pub fn context<C: Display>(self, context: C) -> Error { Error { error: self, context: crate::__private::message(context) } }
        pub fn chain(&self) -> Chain { Chain { elem: &self.error } }
        pub fn root_cause(&self) -> &(dyn StdError + 'static) { &self.error }
        pub fn is<E: Display + Debug>(&self) -> bool { ::core::__any() }
        pub fn downcast<E: Display + Debug>(self) -> core::result::Result<E, Error> { if ::core::__any() { Ok(self.error) } else { Err(self) } }
        pub fn downcast_ref<E: Display + Debug>(&self) -> Option<&E> { ::core::__maybe(&self.error) }
        pub fn downcast_mut<E: Display + Debug>(&mut self) -> Option<&mut E> { ::core::__maybe(&mut self.error) }
        pub fn into_boxed_dyn_error(self) -> Box<dyn StdError> { self.error }
    }
    impl<E: StdError> From<E> for Error {
        fn from(error: E) -> Error { Error { error, context: () } }
    }
    impl core::ops::Deref for Error {
        type Target = dyn StdError;
        fn deref(&self) -> &dyn StdError { &self.error }
    }
    impl Display for Error {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = self.context; f.write_fmt(format_args!("{}", self.error)) }
    }
    impl Debug for Error {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = self.context; f.write_fmt(format_args!("{}", self.error)) }
    }
    impl From<Error> for Box<dyn StdError> {
        fn from(error: Error) -> Box<dyn StdError> { error.error }
    }
    impl AsRef<dyn StdError> for Error {
        fn as_ref(&self) -> &dyn StdError { &self.error }
    }
    pub struct Chain { #[pii(elements)] elem: &(dyn StdError + 'static) }
    impl Iterator for Chain {
        type Item = &(dyn StdError + 'static);
        fn next(&mut self) -> Option<&(dyn StdError + 'static)> { ::core::__maybe(self.elem) }
    }
    impl DoubleEndedIterator for Chain {}

    pub trait Context<T, E> {
        fn context<C: Display>(self, context: C) -> Result<T, Error>;
        fn with_context<C: Display, F: FnOnce() -> C>(self, f: F) -> Result<T, Error>;
    }
    impl<T, E> Context<T, E> for core::result::Result<T, E> {
        fn context<C: Display>(self, context: C) -> Result<T, Error> {
            match self { Ok(x) => Ok(x), Err(error) => Err(Error { error, context: crate::__private::message(context) }) }
        }
        fn with_context<C: Display, F: FnOnce() -> C>(self, f: F) -> Result<T, Error> {
            match self { Ok(x) => Ok(x), Err(error) => Err(Error { error, context: crate::__private::message(f()) }) }
        }
    }
    impl<T> Context<T, core::convert::Infallible> for Option<T> {
        fn context<C: Display>(self, context: C) -> Result<T, Error> {
            match self { Some(x) => Ok(x), None => Err(Error { error: (), context: crate::__private::message(context) }) }
        }
        fn with_context<C: Display, F: FnOnce() -> C>(self, f: F) -> Result<T, Error> {
            match self { Some(x) => Ok(x), None => Err(Error { error: (), context: crate::__private::message(f()) }) }
        }
    }
}

pub fn Ok<T>(value: T) -> Result<T> { ::core::result::Result::Ok(value) }

#[doc(hidden)]
pub mod __private {
    /// A message is put into an error here.
    #[pii_sink(error)]
    pub fn format_err(args: core::fmt::Arguments) -> crate::Error { crate::Error { error: (), context: args } }
    #[pii_sink(error)]
    pub fn message<T: core::fmt::Display>(message: T) -> str { format_args!("{}", message) }
    pub fn from_value<T: core::fmt::Display>(value: T) -> crate::Error { crate::Error { error: (), context: message(value) } }
}
#[macro_export]
macro_rules! anyhow {
    ($msg:literal $(,)?) => { $crate::__private::format_err(::core::format_args!($msg)) };
    ($err:expr $(,)?) => { $crate::__private::from_value($err) };
    ($fmt:expr, $($arg:tt)*) => { $crate::__private::format_err(::core::format_args!($fmt, $($arg)*)) };
}
#[macro_export]
macro_rules! format_err { ($($arg:tt)*) => { $crate::anyhow!($($arg)*) }; }
#[macro_export]
macro_rules! bail { ($($arg:tt)*) => { return ::core::result::Result::Err($crate::anyhow!($($arg)*)) }; }
#[macro_export]
macro_rules! ensure {
    ($cond:expr $(,)?) => { if !$cond { return ::core::result::Result::Err($crate::__private::format_err(::core::format_args!("condition failed"))); } };
    ($cond:expr, $($arg:tt)*) => { if !$cond { return ::core::result::Result::Err($crate::anyhow!($($arg)*)); } };
}
