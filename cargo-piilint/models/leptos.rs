//! `leptos` 0.8: a server function's arguments come from the browser, and what it returns goes there. A signal is its value.

// They stand in `prelude`.
#[doc(hidden)]
#[macro_export]
#[rustc_builtin_macro(handler)]
macro_rules! __server { () => {} }
#[doc(hidden)]
#[macro_export]
#[rustc_builtin_macro]
macro_rules! __component { () => {} }
pub use __server as server;
pub use __component as component;

/// A server function answers with what `Serialize` writes.
pub trait __Answer { fn __answer(#[pii(response)] self) -> String; }
impl<T: ::serde::Serialize> __Answer for T { fn __answer(self) -> String { ::serde::__written::shown(&self) } }

pub mod prelude {
    pub use crate::{component, server};
    pub use crate::server_fn::error::ServerFnError;
    pub use crate::__signals::{Memo, ReadSignal, RwSignal, StoredValue, WriteSignal, signal};
    pub use crate::__signals::{Get, GetUntracked, GetValue, Set, SetValue, Update, UpdateValue, With, WithUntracked, WithValue};
    pub use crate::__signals::{provide_context, use_context, expect_context};
}
pub mod server_fn {
    pub mod error {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct NoCustomError;
        /// The browser is told what it says.
        #[derive(Clone, Debug, PartialEq, Eq, Hash, ::serde::Serialize, ::serde::Deserialize)]
        pub enum ServerFnError<E = NoCustomError> {
            WrappedServerError(E), Registration(String), Request(String), Response(String), ServerError(String), MiddlewareError(String),
            Deserialization(String), Serialization(String), Args(String), MissingArg(String),
        }
        impl ServerFnError<NoCustomError> {
            pub fn new(msg: impl ToString) -> ServerFnError<NoCustomError> { ServerFnError::ServerError(msg.to_string()) }
        }
        impl<E: core::error::Error> From<E> for ServerFnError { fn from(value: E) -> ServerFnError { ServerFnError::ServerError(value.to_string()) } }
        impl<E: core::fmt::Display> core::fmt::Display for ServerFnError<E> {
            fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result {
                match self {
                    ServerFnError::WrappedServerError(error) => f.write_fmt(format_args!("{}", error)),
                    ServerFnError::Registration(text) => f.write_str(text),
                    ServerFnError::Request(text) => f.write_str(text),
                    ServerFnError::Response(text) => f.write_str(text),
                    ServerFnError::ServerError(text) => f.write_str(text),
                    ServerFnError::MiddlewareError(text) => f.write_str(text),
                    ServerFnError::Deserialization(text) => f.write_str(text),
                    ServerFnError::Serialization(text) => f.write_str(text),
                    ServerFnError::Args(text) => f.write_str(text),
                    ServerFnError::MissingArg(text) => f.write_str(text),
                }
            }
        }
    }
}
mod __signals {
    struct Cell<T> { value: T }
    macro_rules! signals {
        ($($name:ident)*) => { $(
            #[derive(Debug)]
            pub struct $name<T, S = ()> { cell: &Cell<T>, of: core::marker::PhantomData<S> }
            impl<T, S> Clone for $name<T, S> { fn clone(&self) -> $name<T, S> { $name { cell: self.cell } } }
            impl<T, S> Copy for $name<T, S> {}
        )* };
    }
    signals! { ReadSignal WriteSignal RwSignal Memo StoredValue }
    pub fn signal<T>(value: T) -> (ReadSignal<T>, WriteSignal<T>) {
        let cell = Cell { value };
        (ReadSignal { cell: &cell }, WriteSignal { cell: &cell })
    }
    impl<T> RwSignal<T> {
        pub fn new(value: T) -> RwSignal<T> { let cell = Cell { value }; RwSignal { cell: &cell } }
        pub fn read_only(&self) -> ReadSignal<T> { ReadSignal { cell: self.cell } }
        pub fn write_only(&self) -> WriteSignal<T> { WriteSignal { cell: self.cell } }
        pub fn split(&self) -> (ReadSignal<T>, WriteSignal<T>) { (ReadSignal { cell: self.cell }, WriteSignal { cell: self.cell }) }
    }
    impl<T> StoredValue<T> { pub fn new(value: T) -> StoredValue<T> { let cell = Cell { value }; StoredValue { cell: &cell } } }
    impl<T> Memo<T> {
        pub fn new(fun: impl Fn(Option<&T>) -> T) -> Memo<T> { let cell = Cell { value: fun(None) }; Memo { cell: &cell } }
    }
    macro_rules! traits {
        ($($tr:ident: $($name:ident)*, { $($body:tt)* })*) => { $(
            pub trait $tr { type Value; $($body)* }
            $( impl<T, S> $tr for $name<T, S> { type Value = T; } )*
        )* };
    }
    traits! {
        Get: ReadSignal RwSignal Memo, {
            fn get(&self) -> Self::Value { self.cell.value }
            fn try_get(&self) -> Option<Self::Value> { ::core::__maybe(self.cell.value) }
        }
        GetUntracked: ReadSignal RwSignal Memo, {
            fn get_untracked(&self) -> Self::Value { self.cell.value }
            fn try_get_untracked(&self) -> Option<Self::Value> { ::core::__maybe(self.cell.value) }
        }
        GetValue: StoredValue, {
            fn get_value(&self) -> Self::Value { self.cell.value }
            fn try_get_value(&self) -> Option<Self::Value> { ::core::__maybe(self.cell.value) }
        }
        With: ReadSignal RwSignal Memo, { fn with<U>(&self, fun: impl FnOnce(&Self::Value) -> U) -> U { fun(&self.cell.value) } }
        WithUntracked: ReadSignal RwSignal Memo, { fn with_untracked<U>(&self, fun: impl FnOnce(&Self::Value) -> U) -> U { fun(&self.cell.value) } }
        WithValue: StoredValue, { fn with_value<U>(&self, fun: impl FnOnce(&Self::Value) -> U) -> U { fun(&self.cell.value) } }
        Set: WriteSignal RwSignal, { fn set(&self, value: Self::Value) { self.cell.value = value; } }
        SetValue: StoredValue, { fn set_value(&self, value: Self::Value) { self.cell.value = value; } }
        Update: WriteSignal RwSignal, { fn update(&self, fun: impl FnOnce(&mut Self::Value)) { fun(&mut self.cell.value); } }
        UpdateValue: StoredValue, { fn update_value(&self, fun: impl FnOnce(&mut Self::Value)) { fun(&mut self.cell.value); } }
    }
    // What was laid there is the program's own.
    pub fn provide_context<T>(value: T) { () }
    pub fn use_context<T>() -> Option<T> { ::core::__maybe(::core::__unseen()) }
    pub fn expect_context<T>() -> T { ::core::__unseen() }
}
/// It is written to the console of the browser, or to that of the server.
pub mod logging {
    pub use crate::{__log as log, __log as warn, __log as error, __log as debug_log, __log as debug_warn, __log as debug_error};
}
#[doc(hidden)]
#[macro_export]
macro_rules! __log { ($($arg:tt)*) => { ::std::println!($($arg)*) }; }
