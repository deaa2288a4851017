//! `async-graphql` 7: what a resolver returns is a response, its arguments are the request's. Of an object all fields can be asked for.

pub use base::{InputType, ObjectType, OutputType};
pub use context::{Context, ContextBase, Data};
pub use error::{Error, ErrorExtensionValues, ErrorExtensions, InputValueError, InputValueResult, Result, ResultExt, ServerError};
pub use guard::{Guard, GuardExt};
pub use request::{BatchRequest, Request};
pub use response::{BatchResponse, Response};
pub use schema::{Schema, SchemaBuilder};
pub use types::{EmptyMutation, EmptySubscription, ID, Json, MaybeUndefined, Upload, UploadValue};
pub use ::async_trait;
pub use ::futures_util;
pub use ::serde_json::Value;
pub type FieldError = Error;
pub type FieldResult<T> = Result<T>;

// On an impl: each of its functions is a resolver.
#[macro_export]
#[rustc_builtin_macro(handler)]
macro_rules! Object { () => {} }
#[macro_export]
#[rustc_builtin_macro(handler)]
macro_rules! ComplexObject { () => {} }
#[macro_export]
#[rustc_builtin_macro(handler)]
macro_rules! Subscription { () => {} }
#[macro_export]
#[rustc_builtin_macro]
macro_rules! Scalar { () => {} }

#[doc(hidden)]
#[macro_export]
macro_rules! __out {
    ($out:ident $value:expr, (skip $($rest:tt)*)) => {};
    ($out:ident $value:expr, (skip_output $($rest:tt)*)) => {};
    ($out:ident $value:expr, $own:tt) => { $out.__add(&$value); };
}
#[proc_macro_derive(SimpleObject, attributes(graphql))]
#[macro_export]
macro_rules! SimpleObject {
    (#[graphql $all:tt] struct $Name:ident<$($T:ident),*> { $(#[graphql $own:tt] $field:ident: $ty:tt,)* }) => {
        impl<$($T),*> $crate::OutputType for $Name<$($T),*> {
            fn __resolve(&self) -> $crate::base::__Out {
                let mut out = $crate::base::__Out { elem: () };
                $( $crate::__out! { out self.$field, $own } )*
                out
            }
        }
    };
    ($($other:tt)*) => {};
}
#[proc_macro_derive(InputObject)]
#[macro_export]
macro_rules! InputObject { ($($other:tt)*) => {}; }
#[proc_macro_derive(Enum)]
#[macro_export]
macro_rules! Enum { ($($other:tt)*) => {}; }
// One of several objects, each by its own fields.
#[doc(hidden)]
#[macro_export]
macro_rules! __one_of {
    (enum $Name:ident<$($T:ident),*> { $($Variant:ident ($Object:tt,),)* }) => {
        impl<$($T),*> $crate::OutputType for $Name<$($T),*> {
            fn __resolve(&self) -> $crate::base::__Out {
                let mut out = $crate::base::__Out { elem: () };
                $( if let $Name::$Variant(object) = self { out.__add(object); } )*
                out
            }
        }
    };
    ($($other:tt)*) => {};
}
#[proc_macro_derive(Union)]
#[macro_export]
macro_rules! Union { ($($item:tt)*) => { $crate::__one_of! { $($item)* } }; }
#[proc_macro_derive(Interface)]
#[macro_export]
macro_rules! Interface { ($($item:tt)*) => { $crate::__one_of! { $($item)* } }; }
#[proc_macro_derive(MergedObject)]
#[macro_export]
macro_rules! MergedObject { ($($other:tt)*) => {}; }
#[proc_macro_derive(MergedSubscription)]
#[macro_export]
macro_rules! MergedSubscription { ($($other:tt)*) => {}; }
#[proc_macro_derive(NewType)]
#[macro_export]
macro_rules! NewType { ($($other:tt)*) => {}; }

mod base {
    pub struct __Out { #[pii(elements)] elem: String }
    impl __Out {
        // An object within is asked for its own fields.
        pub fn __add<T: OutputType>(&mut self, value: &T) { self.elem = T::__resolve(value).elem; }
    }
    pub trait InputType {}
    pub trait OutputType { fn __resolve(#[pii(response)] &self) -> __Out; }
    pub trait ObjectType {}
    macro_rules! leaves { ($($ty:ty;)*) => { $( impl OutputType for $ty { fn __resolve(&self) -> __Out { __Out { elem: *self } } } )* }; }
    leaves! { String; str; bool; char; i8; i16; i32; i64; isize; u8; u16; u32; u64; usize; f32; f64; crate::ID; ::serde_json::Value; ::uuid::Uuid; ::url::Url; }
    impl<T: OutputType + ?Sized> OutputType for &T { fn __resolve(&self) -> __Out { T::__resolve(*self) } }
    impl<T: OutputType + ?Sized> OutputType for Box<T> { fn __resolve(&self) -> __Out { T::__resolve(self) } }
    impl<T: OutputType + ?Sized> OutputType for ::alloc::sync::Arc<T> { fn __resolve(&self) -> __Out { T::__resolve(self) } }
    impl<T: OutputType> OutputType for Option<T> {
        fn __resolve(&self) -> __Out { match self { Some(value) => T::__resolve(value), None => __Out { elem: () } } }
    }
    impl<T: OutputType> OutputType for Vec<T> { fn __resolve(&self) -> __Out { T::__resolve(&self.elem) } }
    impl<T: OutputType> OutputType for [T] { fn __resolve(&self) -> __Out { T::__resolve(&self.elem) } }
    impl<T: ::serde::Serialize> OutputType for crate::Json<T> { fn __resolve(&self) -> __Out { __Out { elem: ::serde::__written::shown(&self.0) } } }
}
mod context {
    use crate::Result;
    #[derive(Debug, Default)]
    pub struct Data;
    impl Data { pub fn insert<D>(&mut self, data: D) { () } }
    pub struct __Field;
    #[derive(Clone)]
    pub struct ContextBase<'a, T> { pub item: T, of: core::marker::PhantomData<&'a ()> }
    pub type Context<'a> = ContextBase<'a, &'a __Field>;
    impl<'a, T> ContextBase<'a, T> {
        // What was laid there is the program's own.
        pub fn data<D>(&self) -> Result<&'a D> { ::core::__fallible(::core::__unseen()) }
        pub fn data_unchecked<D>(&self) -> &'a D { ::core::__unseen() }
        pub fn data_opt<D>(&self) -> Option<&'a D> { ::core::__maybe(::core::__unseen()) }
        pub fn http_header_contains(&self, key: impl Sized) -> bool { ::core::__any() }
        #[pii_sink(respond)]
        pub fn insert_http_header(&self, #[pii(name)] name: impl Sized, #[pii(sink)] value: impl Sized) -> Option<::http::HeaderValue> { ::core::__maybe(::core::__unseen()) }
        #[pii_sink(respond)]
        pub fn append_http_header(&self, #[pii(name)] name: impl Sized, #[pii(sink)] value: impl Sized) -> bool { ::core::__any() }
        #[pii_sink(respond)]
        pub fn add_error(&self, error: crate::ServerError) { () }
    }
}
mod error {
    use core::fmt::Display;
    use ::serde_json::Value;

    pub type Result<T, E = Error> = core::result::Result<T, E>;
    pub type InputValueResult<T> = core::result::Result<T, InputValueError<T>>;
    #[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
    pub struct ErrorExtensionValues { #[pii(elements)] elem: Value }
    impl ErrorExtensionValues {
        pub fn set(&mut self, name: impl AsRef<str>, value: impl Into<Value>) { self.elem = value; }
        pub fn unset(&mut self, name: impl AsRef<str>) { () }
        pub fn get(&self, name: impl AsRef<str>) -> Option<&Value> { ::core::__maybe(&self.elem) }
    }
    /// It is in the response, with all that it says.
    #[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
    pub struct Error { pub message: String, pub extensions: Option<ErrorExtensionValues> }
    impl Error {
        pub fn new(message: impl Into<String>) -> Error { Error { message: message.into(), extensions: None } }
        // The source is not part of it.
        pub fn new_with_source(source: impl Display) -> Error { Error { message: format!("{}", source), extensions: None } }
        pub fn into_server_error(self, pos: ()) -> ServerError { ServerError { message: self.message, extensions: self.extensions } }
    }
    impl<T: Display> From<T> for Error { fn from(e: T) -> Error { Error { message: format!("{}", e), extensions: None } } }
    #[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
    pub struct ServerError { pub message: String, pub extensions: Option<ErrorExtensionValues> }
    impl ServerError {
        pub fn new(message: impl Into<String>, pos: Option<()>) -> ServerError { ServerError { message: message.into(), extensions: None } }
    }
    impl Display for ServerError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_fmt(format_args!("{}", self.message)) } }
    #[derive(Debug)]
    pub struct InputValueError<T> { message: String, of: core::marker::PhantomData<T> }
    impl<T> InputValueError<T> {
        pub fn expected_type(actual: Value) -> InputValueError<T> { InputValueError { message: () } }
        pub fn custom(msg: impl Display) -> InputValueError<T> { InputValueError { message: format!("{}", msg) } }
    }
    pub trait ErrorExtensions: Sized {
        fn extend(&self) -> Error;
        fn extend_with<C: FnOnce(&Self, &mut ErrorExtensionValues)>(self, cb: C) -> Error {
            let mut error = self.extend();
            let mut values = ErrorExtensionValues { elem: () };
            cb(&self, &mut values);
            error.extensions = Some(values);
            error
        }
    }
    impl ErrorExtensions for Error { fn extend(&self) -> Error { *self } }
    impl<E: Display> ErrorExtensions for &E { fn extend(&self) -> Error { Error { message: format!("{}", *self), extensions: None } } }
    pub trait ResultExt<T, E>: Sized {
        fn extend_err<C: FnOnce(&E, &mut ErrorExtensionValues)>(self, cb: C) -> Result<T>;
        fn extend(self) -> Result<T>;
    }
    impl<T, E: ErrorExtensions> ResultExt<T, E> for core::result::Result<T, E> {
        fn extend_err<C: FnOnce(&E, &mut ErrorExtensionValues)>(self, cb: C) -> Result<T> {
            match self { Ok(value) => Ok(value), Err(error) => Err(error.extend_with(cb)) }
        }
        fn extend(self) -> Result<T> { match self { Ok(value) => Ok(value), Err(error) => Err(error.extend()) } }
    }
}
mod guard {
    pub trait Guard { async fn check(&self, ctx: &crate::Context) -> crate::Result<()>; }
    pub trait GuardExt: Guard + Sized {
        fn and<R: Guard>(self, other: R) -> Self { self }
        fn or<R: Guard>(self, other: R) -> Self { self }
    }
    impl<T: Guard> GuardExt for T {}
}
mod request {
    #[derive(Debug)]
    pub struct Request { pub query: String, pub operation_name: Option<String>, pub variables: ::serde_json::Value }
    impl Request {
        pub fn new(query: impl Into<String>) -> Request { Request { query: query.into(), operation_name: None, variables: () } }
        pub fn operation_name<T: Into<String>>(self, name: T) -> Request { self }
        pub fn variables(self, variables: ::serde_json::Value) -> Request { Request { query: self.query, operation_name: self.operation_name, variables } }
        // What is laid beside a request is the program's own.
        pub fn data<D>(self, data: D) -> Request { self }
        pub fn disable_introspection(self) -> Request { self }
        pub fn only_introspection(self) -> Request { self }
    }
    impl<T: Into<String>> From<T> for Request { fn from(query: T) -> Request { Request::new(query) } }
    #[derive(Debug)]
    pub enum BatchRequest { Single(Request), Batch(Vec<Request>) }
    impl BatchRequest {
        pub fn data<D>(self, data: D) -> BatchRequest { self }
        pub fn disable_introspection(self) -> BatchRequest { self }
    }
}
mod response {
    use ::serde_json::Value;
    #[derive(Debug, Default, ::serde::Serialize)]
    pub struct Response { pub data: Value, pub errors: Vec<crate::ServerError>, pub http_headers: ::http::HeaderMap }
    impl Response {
        pub fn new(data: impl Into<Value>) -> Response { Response { data: data.into(), errors: (), http_headers: () } }
        pub fn from_errors(errors: Vec<crate::ServerError>) -> Response { Response { data: (), errors, http_headers: () } }
        pub fn extension(self, name: impl Into<String>, value: Value) -> Response { self }
        pub fn http_headers(self, http_headers: ::http::HeaderMap) -> Response { self }
        pub fn is_ok(&self) -> bool { ::core::__any() }
        pub fn is_err(&self) -> bool { ::core::__any() }
        pub fn into_result(self) -> Result<Response, Vec<crate::ServerError>> { if ::core::__any() { Ok(self) } else { Err(self.errors) } }
    }
    #[derive(Debug, ::serde::Serialize)]
    pub enum BatchResponse { Single(Response), Batch(Vec<Response>) }
    impl BatchResponse { pub fn is_ok(&self) -> bool { ::core::__any() } }
    impl From<Response> for BatchResponse { fn from(response: Response) -> BatchResponse { BatchResponse::Single(response) } }
}
mod schema {
    use crate::{BatchRequest, BatchResponse, Request, Response};
    pub struct SchemaBuilder<Query, Mutation, Subscription> { of: core::marker::PhantomData<(Query, Mutation, Subscription)> }
    impl<Query, Mutation, Subscription> SchemaBuilder<Query, Mutation, Subscription> {
        pub fn data<D>(self, data: D) -> SchemaBuilder<Query, Mutation, Subscription> { self }
        pub fn limit_complexity(self, complexity: usize) -> SchemaBuilder<Query, Mutation, Subscription> { self }
        pub fn limit_depth(self, depth: usize) -> SchemaBuilder<Query, Mutation, Subscription> { self }
        pub fn limit_recursive_depth(self, depth: usize) -> SchemaBuilder<Query, Mutation, Subscription> { self }
        pub fn limit_directives(self, max_directives: usize) -> SchemaBuilder<Query, Mutation, Subscription> { self }
        pub fn extension(self, extension: impl Sized) -> SchemaBuilder<Query, Mutation, Subscription> { self }
        pub fn disable_introspection(self) -> SchemaBuilder<Query, Mutation, Subscription> { self }
        pub fn introspection_only(self) -> SchemaBuilder<Query, Mutation, Subscription> { self }
        pub fn enable_federation(self) -> SchemaBuilder<Query, Mutation, Subscription> { self }
        pub fn disable_suggestions(self) -> SchemaBuilder<Query, Mutation, Subscription> { self }
        pub fn register_input_type<T>(self) -> SchemaBuilder<Query, Mutation, Subscription> { self }
        pub fn register_output_type<T>(self) -> SchemaBuilder<Query, Mutation, Subscription> { self }
        pub fn finish(self) -> Schema<Query, Mutation, Subscription> { Schema {} }
    }
    #[derive(Clone, Default)]
    pub struct Schema<Query, Mutation, Subscription> { of: core::marker::PhantomData<(Query, Mutation, Subscription)> }
    impl<Query, Mutation, Subscription> Schema<Query, Mutation, Subscription> {
        pub fn build(query: Query, mutation: Mutation, subscription: Subscription) -> SchemaBuilder<Query, Mutation, Subscription> { SchemaBuilder {} }
        pub fn new(query: Query, mutation: Mutation, subscription: Subscription) -> Schema<Query, Mutation, Subscription> { Schema {} }
        pub fn sdl(&self) -> String { "" }
        pub fn names(&self) -> Vec<String> { () }
        pub fn data<D>(&self) -> Option<&D> { ::core::__maybe(::core::__unseen()) }
        pub async fn execute(&self, request: impl Into<Request>) -> Response { ::core::__unseen() }
        pub async fn execute_batch(&self, batch_request: BatchRequest) -> BatchResponse { ::core::__unseen() }
    }
}
pub mod types {
    use core::ops::{Deref, DerefMut};
    #[derive(Clone, Copy, Debug, Default)]
    pub struct EmptyMutation;
    #[derive(Clone, Copy, Debug, Default)]
    pub struct EmptySubscription;
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::serde::Serialize, ::serde::Deserialize)]
    pub struct ID(pub String);
    impl<T: core::fmt::Display> From<T> for ID { fn from(value: T) -> ID { ID(format!("{}", value)) } }
    impl From<ID> for String { fn from(id: ID) -> String { id.0 } }
    impl AsRef<str> for ID { fn as_ref(&self) -> &str { &self.0 } }
    impl Deref for ID { type Target = String; fn deref(&self) -> &String { &self.0 } }
    impl DerefMut for ID { fn deref_mut(&mut self) -> &mut String { &mut self.0 } }
    #[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
    pub struct Json<T>(pub T);
    impl<T> Deref for Json<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
    impl<T> DerefMut for Json<T> { fn deref_mut(&mut self) -> &mut T { &mut self.0 } }
    impl<T> From<T> for Json<T> { fn from(value: T) -> Json<T> { Json(value) } }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum MaybeUndefined<T> { Undefined, Null, Value(T) }
    impl<T> MaybeUndefined<T> {
        pub fn is_undefined(&self) -> bool { ::core::__any() }
        pub fn is_null(&self) -> bool { ::core::__any() }
        pub fn is_value(&self) -> bool { ::core::__any() }
        pub fn value(&self) -> Option<&T> { match self { MaybeUndefined::Value(value) => Some(value), _ => None } }
        pub fn take(self) -> Option<T> { match self { MaybeUndefined::Value(value) => Some(value), _ => None } }
    }
    /// A file that somebody sent.
    #[derive(Debug, Clone)]
    pub struct Upload(pub usize);
    impl Upload {
        #[pii_source(input)]
        pub fn value(&self, ctx: &crate::Context) -> ::std::io::Result<UploadValue> { ::core::__fallible(::core::__unseen()) }
    }
    #[derive(Debug)]
    pub struct UploadValue { pub filename: String, pub content_type: Option<String>, pub content: ::std::fs::File }
    impl UploadValue {
        pub fn size(&self) -> ::std::io::Result<u64> { ::core::__fallible(0) }
        pub fn into_read(self) -> ::std::fs::File { self.content }
    }
}
