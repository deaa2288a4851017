//! `dioxus` 0.7: a server function's arguments come from the browser, and what it returns goes there. A signal is its value.

// They stand in `prelude` and `fullstack`.
#[doc(hidden)]
#[macro_export]
#[rustc_builtin_macro(handler)]
macro_rules! __server { () => {} }
#[doc(hidden)]
#[macro_export]
#[rustc_builtin_macro]
macro_rules! __component { () => {} }

/// A server function answers with what `Serialize` writes.
pub trait __Answer { fn __answer(#[pii(response)] self) -> String; }
impl<T: ::serde::Serialize> __Answer for T { fn __answer(self) -> String { ::serde::__written::shown(&self) } }

pub mod prelude {
    pub use crate::{__component as component, __server as delete, __server as get, __server as patch, __server as post, __server as put, __server as server};
    pub use crate::fullstack::{HttpError, ServerFnError, ServerFnResult, StatusCode};
    pub use crate::signals::{Memo, ReadableExt, Signal, WritableExt};
    pub use crate::hooks::{use_memo, use_signal};
    pub use ::tracing::{debug, error, info, trace, warn};
}
pub mod fullstack {
    pub use crate::{__server as delete, __server as get, __server as patch, __server as post, __server as put, __server as server};
    pub use ::http::StatusCode;
    pub type ServerFnResult<T = ()> = core::result::Result<T, ServerFnError>;
    /// The browser is told what it says.
    #[derive(Clone, Debug, ::serde::Serialize)]
    pub enum ServerFnError {
        ServerError { message: String, code: u16, details: Option<::serde_json::Value> },
        StreamError(String), Registration(String), UnsupportedRequestMethod(String), MiddlewareError(String), Deserialization(String),
        Serialization(String), Args(String), MissingArg(String), Response(String),
    }
    impl ServerFnError {
        pub fn new(f: impl ToString) -> ServerFnError { ServerFnError::ServerError { message: f.to_string(), code: 0, details: None } }
    }
    impl core::fmt::Display for ServerFnError {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result {
            match self {
                ServerFnError::ServerError { message, details, .. } => f.write_fmt(format_args!("{} {:?}", message, details)),
                ServerFnError::StreamError(text) => f.write_str(text),
                ServerFnError::Deserialization(text) => f.write_str(text),
                ServerFnError::Serialization(text) => f.write_str(text),
                ServerFnError::Args(text) => f.write_str(text),
                ServerFnError::Response(text) => f.write_str(text),
                _ => Ok(()),
            }
        }
    }
    impl core::error::Error for ServerFnError {}
    #[derive(Clone, Debug, ::serde::Serialize)]
    pub struct HttpError { pub status: StatusCode, pub message: Option<String> }
    impl HttpError {
        pub fn new<M: Into<String>>(status: StatusCode, message: M) -> core::result::Result<(), HttpError> { Err(HttpError { status, message: Some(message.into()) }) }
    }
    impl From<HttpError> for ServerFnError {
        fn from(error: HttpError) -> ServerFnError { ServerFnError::ServerError { message: error.message, code: 0, details: None } }
    }
    impl From<::anyhow::Error> for ServerFnError {
        fn from(err: ::anyhow::Error) -> ServerFnError { ServerFnError::ServerError { message: err.to_string(), code: 0, details: None } }
    }
}
pub mod hooks {
    use crate::signals::{Memo, Signal, __Cell};
    pub fn use_signal<T>(f: impl FnOnce() -> T) -> Signal<T> { let cell = __Cell { value: f() }; Signal { cell: &cell } }
    pub fn use_memo<R>(f: impl FnMut() -> R) -> Memo<R> { let cell = __Cell { value: f() }; Memo { cell: &cell } }
}
pub mod signals {
    #[doc(hidden)]
    pub struct __Cell<T> { value: T }
    pub struct Signal<T, S = ()> { cell: &__Cell<T>, of: core::marker::PhantomData<S> }
    pub struct Memo<T> { cell: &__Cell<T> }
    impl<T, S> Clone for Signal<T, S> { fn clone(&self) -> Signal<T, S> { Signal { cell: self.cell } } }
    impl<T, S> Copy for Signal<T, S> {}
    impl<T> Clone for Memo<T> { fn clone(&self) -> Memo<T> { Memo { cell: self.cell } } }
    impl<T> Copy for Memo<T> {}
    impl<T> Signal<T> { pub fn new(value: T) -> Signal<T> { let cell = __Cell { value }; Signal { cell: &cell } } }
    pub trait Readable { type Target; }
    pub trait ReadableExt: Readable {
        fn read(&self) -> &Self::Target { &self.cell.value }
        fn peek(&self) -> &Self::Target { &self.cell.value }
        fn cloned(&self) -> Self::Target { self.cell.value }
        fn with<O>(&self, f: impl FnOnce(&Self::Target) -> O) -> O { f(&self.cell.value) }
    }
    pub trait WritableExt: Readable {
        fn write(&mut self) -> &mut Self::Target { &mut self.cell.value }
        fn set(&mut self, value: Self::Target) { self.cell.value = value; }
        fn with_mut<O>(&mut self, f: impl FnOnce(&mut Self::Target) -> O) -> O { f(&mut self.cell.value) }
        fn replace(&mut self, value: Self::Target) -> Self::Target { let old = self.cell.value; self.cell.value = value; old }
    }
    impl<T, S> Readable for Signal<T, S> { type Target = T; }
    impl<T, S> ReadableExt for Signal<T, S> {}
    impl<T, S> WritableExt for Signal<T, S> {}
    impl<T> Readable for Memo<T> { type Target = T; }
    impl<T> ReadableExt for Memo<T> {}
}
