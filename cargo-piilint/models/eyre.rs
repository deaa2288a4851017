//! `eyre` 0.6, and `color-eyre` on it: like `anyhow`, with a report of its own.

pub use report_::{Chain, ContextCompat, OptionExt, Report, Result, WrapErr};
pub use report_::{Report as ErrReport, Report as Error, WrapErr as Context};

mod report_ {
    use core::fmt::{self, Debug, Display};
    use core::error::Error as StdError;

    pub type Result<T = (), E = Report> = core::result::Result<T, E>;

    pub struct Report { error: Box<dyn StdError>, context: str }
    impl Report {
        pub fn new<E: StdError>(error: E) -> Report { Report { error, context: () } }
        pub fn msg<M: Display + Debug>(message: M) -> Report { Report { error: (), context: crate::__private::message(message) } }
        pub fn wrap_err<D: Display>(self, msg: D) -> Report { Report { error: self, context: crate::__private::message(msg) } }
        pub fn chain(&self) -> Chain { Chain { elem: &self.error } }
        pub fn root_cause(&self) -> &(dyn StdError + 'static) { &self.error }
        pub fn is<E: Display + Debug>(&self) -> bool { ::core::__any() }
        pub fn downcast<E: Display + Debug>(self) -> core::result::Result<E, Report> { if ::core::__any() { Ok(self.error) } else { Err(self) } }
        pub fn downcast_ref<E: Display + Debug>(&self) -> Option<&E> { ::core::__maybe(&self.error) }
        pub fn downcast_mut<E: Display + Debug>(&mut self) -> Option<&mut E> { ::core::__maybe(&mut self.error) }
    }
    impl<E: StdError> From<E> for Report {
        fn from(error: E) -> Report { Report { error, context: () } }
    }
    impl core::ops::Deref for Report {
        type Target = dyn StdError;
        fn deref(&self) -> &dyn StdError { &self.error }
    }
    impl Display for Report {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = self.context; f.write_fmt(format_args!("{}", self.error)) }
    }
    impl Debug for Report {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = self.context; f.write_fmt(format_args!("{}", self.error)) }
    }
    impl From<Report> for Box<dyn StdError> {
        fn from(report: Report) -> Box<dyn StdError> { report.error }
    }
    impl AsRef<dyn StdError> for Report {
        fn as_ref(&self) -> &dyn StdError { &self.error }
    }
    pub struct Chain { #[pii(elements)] elem: &(dyn StdError + 'static) }
    impl Iterator for Chain {
        type Item = &(dyn StdError + 'static);
        fn next(&mut self) -> Option<&(dyn StdError + 'static)> { ::core::__maybe(self.elem) }
    }
    impl DoubleEndedIterator for Chain {}

    pub trait WrapErr<T, E> {
        fn wrap_err<D: Display>(self, msg: D) -> Result<T, Report>;
        fn wrap_err_with<D: Display, F: FnOnce() -> D>(self, f: F) -> Result<T, Report>;
        fn context<D: Display>(self, msg: D) -> Result<T, Report>;
        fn with_context<D: Display, F: FnOnce() -> D>(self, f: F) -> Result<T, Report>;
    }
    fn wrapped<T, E>(result: core::result::Result<T, E>, context: str) -> Result<T, Report> {
        match result { Ok(x) => Ok(x), Err(error) => Err(Report { error, context }) }
    }
    impl<T, E> WrapErr<T, E> for core::result::Result<T, E> {
        fn wrap_err<D: Display>(self, msg: D) -> Result<T, Report> { wrapped(self, crate::__private::message(msg)) }
        fn wrap_err_with<D: Display, F: FnOnce() -> D>(self, f: F) -> Result<T, Report> { wrapped(self, crate::__private::message(f())) }
        fn context<D: Display>(self, msg: D) -> Result<T, Report> { wrapped(self, crate::__private::message(msg)) }
        fn with_context<D: Display, F: FnOnce() -> D>(self, f: F) -> Result<T, Report> { wrapped(self, crate::__private::message(f())) }
    }
    fn found<T>(option: Option<T>, context: str) -> Result<T, Report> {
        match option { Some(x) => Ok(x), None => Err(Report { error: (), context }) }
    }
    pub trait OptionExt<T> {
        fn ok_or_eyre<M: Debug + Display>(self, message: M) -> Result<T>;
    }
    impl<T> OptionExt<T> for Option<T> {
        fn ok_or_eyre<M: Debug + Display>(self, message: M) -> Result<T> { found(self, crate::__private::message(message)) }
    }
    pub trait ContextCompat<T> {
        fn context<D: Display>(self, msg: D) -> Result<T, Report>;
        fn with_context<D: Display, F: FnOnce() -> D>(self, f: F) -> Result<T, Report>;
        fn wrap_err<D: Display>(self, msg: D) -> Result<T, Report>;
        fn wrap_err_with<D: Display, F: FnOnce() -> D>(self, f: F) -> Result<T, Report>;
    }
    impl<T> ContextCompat<T> for Option<T> {
        fn context<D: Display>(self, msg: D) -> Result<T, Report> { found(self, crate::__private::message(msg)) }
        fn with_context<D: Display, F: FnOnce() -> D>(self, f: F) -> Result<T, Report> { found(self, crate::__private::message(f())) }
        fn wrap_err<D: Display>(self, msg: D) -> Result<T, Report> { found(self, crate::__private::message(msg)) }
        fn wrap_err_with<D: Display, F: FnOnce() -> D>(self, f: F) -> Result<T, Report> { found(self, crate::__private::message(f())) }
    }
}

pub fn Ok<T>(t: T) -> Result<T> { ::core::result::Result::Ok(t) }

#[doc(hidden)]
pub mod __private {
    /// A message is put into a report here.
    #[pii_sink(error)]
    pub fn format_err(args: core::fmt::Arguments) -> crate::Report { crate::Report { error: (), context: args } }
    #[pii_sink(error)]
    pub fn message<T: core::fmt::Display>(message: T) -> str { format_args!("{}", message) }
    pub fn from_value<T: core::fmt::Display>(value: T) -> crate::Report { crate::Report { error: (), context: message(value) } }
}
#[macro_export]
macro_rules! eyre {
    ($msg:literal $(,)?) => { $crate::__private::format_err(::core::format_args!($msg)) };
    ($err:expr $(,)?) => { $crate::__private::from_value($err) };
    ($fmt:expr, $($arg:tt)*) => { $crate::__private::format_err(::core::format_args!($fmt, $($arg)*)) };
}
pub use crate::eyre as anyhow;
pub use crate::eyre as format_err;
#[macro_export]
macro_rules! bail { ($($arg:tt)*) => { return ::core::result::Result::Err($crate::eyre!($($arg)*)) }; }
#[macro_export]
macro_rules! ensure {
    ($cond:expr $(,)?) => { if !$cond { return ::core::result::Result::Err($crate::__private::format_err(::core::format_args!("condition failed"))); } };
    ($cond:expr, $($arg:tt)*) => { if !$cond { return ::core::result::Result::Err($crate::eyre!($($arg)*)); } };
}
