//! `miette` 7: like `eyre`; what a diagnostic says beside its message is printed with it.

pub use diagnostic_::{LabeledSpan, MietteDiagnostic, NamedSource};
pub use protocol_::{Diagnostic, Severity, SourceCode, SourceOffset, SourceSpan};
pub use report_::{IntoDiagnostic, Report, Result, WrapErr};
pub use report_::{Report as ErrReport, Report as Error, WrapErr as Context};

mod protocol_ {
    use core::fmt::Display;
    pub trait Diagnostic: core::error::Error {
        fn code(&self) -> Option<Box<dyn Display>> { None }
        fn severity(&self) -> Option<Severity> { None }
        fn help(&self) -> Option<Box<dyn Display>> { None }
        fn url(&self) -> Option<Box<dyn Display>> { None }
        fn source_code(&self) -> Option<&dyn SourceCode> { None }
    }
    #[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum Severity { Advice, Warning, Error }
    pub trait SourceCode {}
    impl SourceCode for str {}
    impl SourceCode for String {}
    impl SourceCode for [u8] {}
    impl SourceCode for Vec<u8> {}
    impl<T: SourceCode> SourceCode for crate::NamedSource<T> {}
    #[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
    pub struct SourceSpan;
    impl SourceSpan {
        pub const fn new(start: SourceOffset, length: usize) -> SourceSpan { SourceSpan }
        pub const fn offset(&self) -> usize { 0 }
        pub const fn len(&self) -> usize { 0 }
    }
    impl From<(usize, usize)> for SourceSpan { fn from(span: (usize, usize)) -> SourceSpan { SourceSpan } }
    #[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
    pub struct SourceOffset;
    impl From<usize> for SourceOffset { fn from(offset: usize) -> SourceOffset { SourceOffset } }
}
mod diagnostic_ {
    use crate::{Severity, SourceSpan};
    /// All of it is printed.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct MietteDiagnostic { pub message: String, pub code: Option<String>, pub severity: Option<Severity>, pub help: Option<String>, pub url: Option<String>, pub labels: Option<Vec<LabeledSpan>> }
    impl core::fmt::Display for MietteDiagnostic { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = self.message; Ok(()) } }
    impl core::error::Error for MietteDiagnostic {}
    impl crate::Diagnostic for MietteDiagnostic {}
    impl MietteDiagnostic {
        #[pii_sink(error)]
        pub fn new(message: impl Into<String>) -> MietteDiagnostic { MietteDiagnostic { message: message.into() } }
        pub fn with_code(self, code: impl Into<String>) -> MietteDiagnostic { self }
        pub fn with_severity(self, severity: Severity) -> MietteDiagnostic { self }
        #[pii_sink(error)]
        pub fn with_help(self, help: impl Into<String>) -> MietteDiagnostic { self.help = Some(help.into()); self }
        pub fn with_url(self, url: impl Into<String>) -> MietteDiagnostic { self }
        pub fn with_label(self, label: impl Into<LabeledSpan>) -> MietteDiagnostic { self }
    }
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct LabeledSpan { label: Option<String>, span: SourceSpan }
    impl LabeledSpan {
        pub const fn new(label: Option<String>, offset: usize, len: usize) -> LabeledSpan { LabeledSpan { label } }
        pub fn at(span: impl Into<SourceSpan>, label: impl Into<String>) -> LabeledSpan { LabeledSpan { label: Some(label.into()) } }
        pub fn at_offset(offset: usize, label: impl Into<String>) -> LabeledSpan { LabeledSpan { label: Some(label.into()) } }
        pub fn underline(span: impl Into<SourceSpan>) -> LabeledSpan { LabeledSpan {} }
        pub fn label(&self) -> Option<&str> { ::core::__maybe(&self.label) }
    }
    #[derive(Clone)]
    pub struct NamedSource<S> { source: S, name: String }
    impl<S> NamedSource<S> {
        pub fn new(name: impl AsRef<str>, source: S) -> NamedSource<S> { NamedSource { source, name: name.as_ref() } }
        pub fn name(&self) -> &str { &self.name }
        pub fn inner(&self) -> &S { &self.source }
    }
    impl<S> core::fmt::Debug for NamedSource<S> { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = self.name; Ok(()) } }
}

mod report_ {
    use core::fmt::{self, Debug, Display};
    use core::error::Error as StdError;

    pub type Result<T, E = Report> = core::result::Result<T, E>;

    pub struct Report { error: Box<dyn StdError>, context: str }
    impl Report {
        pub fn new<E: crate::Diagnostic>(error: E) -> Report { Report { error, context: () } }
        pub fn msg<M: Display + Debug>(message: M) -> Report { Report { error: (), context: crate::__private::message(message) } }
        pub fn wrap_err<D: Display>(self, msg: D) -> Report { Report { error: self, context: crate::__private::message(msg) } }
        pub fn context<D: Display>(self, msg: D) -> Report { Report { error: self, context: crate::__private::message(msg) } }
        pub fn from_err<E: StdError>(err: E) -> Report { Report { error: err, context: () } }
        // What it quotes of the source is shown.
        pub fn with_source_code(self, source_code: impl crate::SourceCode) -> Report { Report { error: self.error, context: source_code } }
        pub fn chain(&self) -> Chain { Chain { elem: &self.error } }
        pub fn root_cause(&self) -> &(dyn StdError + 'static) { &self.error }
        pub fn is<E: Display + Debug>(&self) -> bool { ::core::__any() }
        pub fn downcast<E: Display + Debug>(self) -> core::result::Result<E, Report> { if ::core::__any() { Ok(self.error) } else { Err(self) } }
        pub fn downcast_ref<E: Display + Debug>(&self) -> Option<&E> { ::core::__maybe(&self.error) }
        pub fn downcast_mut<E: Display + Debug>(&mut self) -> Option<&mut E> { ::core::__maybe(&mut self.error) }
    }
    impl<E: crate::Diagnostic> From<E> for Report {
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
    pub trait IntoDiagnostic<T, E> {
        fn into_diagnostic(self) -> Result<T, Report>;
    }
    impl<T, E: StdError> IntoDiagnostic<T, E> for core::result::Result<T, E> {
        fn into_diagnostic(self) -> Result<T, Report> { match self { Ok(x) => Ok(x), Err(error) => Err(Report { error, context: () }) } }
    }
}

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
macro_rules! diagnostic {
    ($fmt:literal $($arg:tt)*) => { $crate::MietteDiagnostic::new(::core::format_args!($fmt $($arg)*)) };
    ($key:ident = $value:expr, $($rest:tt)*) => { $crate::diagnostic!($($rest)*) };
}
#[macro_export]
macro_rules! miette {
    ($msg:literal $(,)?) => { $crate::__private::format_err(::core::format_args!($msg)) };
    ($fmt:literal, $($arg:tt)*) => { $crate::__private::format_err(::core::format_args!($fmt, $($arg)*)) };
    ($key:ident = $value:expr, $($rest:tt)*) => { $crate::miette!($($rest)*) };
    ($err:expr $(,)?) => { $crate::__private::from_value($err) };
}
#[macro_export]
macro_rules! bail { ($($arg:tt)*) => { return ::core::result::Result::Err($crate::miette!($($arg)*)) }; }
#[macro_export]
macro_rules! ensure {
    ($cond:expr, $($arg:tt)*) => { if !$cond { return ::core::result::Result::Err($crate::miette!($($arg)*)); } };
}
