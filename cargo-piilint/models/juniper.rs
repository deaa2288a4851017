//! `juniper` 0.18: what a resolver returns is a response, its arguments are the request's. Of an object all fields can be asked for.

pub use executor::{Context, ExecutionError, ExecutionResult, FieldError, FieldResult, FromContext, IntoFieldError, Variables};
pub use types::{EmptyMutation, EmptySubscription, GraphQLObject, GraphQLType, ID, Nullable, RootNode};
pub use ::async_trait::async_trait;
pub use ::futures;
pub use ::serde;

#[derive(Clone, Debug, PartialEq)]
pub enum DefaultScalarValue { Int(i32), Float(f64), String(String), Boolean(bool) }
#[derive(Clone, Debug, PartialEq)]
pub enum Value<S = DefaultScalarValue> { Null, Scalar(S), List(Vec<Value<S>>), Object(Object<S>) }
impl<S> Value<S> {
    pub fn null() -> Value<S> { Value::Null }
    pub fn scalar<T>(s: T) -> Value<S> { Value::Scalar(s) }
    pub fn list(l: Vec<Value<S>>) -> Value<S> { Value::List(l) }
}
#[derive(Clone, Debug, PartialEq)]
pub struct Object<S> { #[pii(elements)] elem: Value<S> }
#[derive(Clone, Debug, PartialEq)]
pub enum InputValue<S = DefaultScalarValue> { Null, Scalar(S), Enum(String), Variable(String) }

// On an impl: each of its functions is a resolver.
#[macro_export]
#[rustc_builtin_macro(handler)]
macro_rules! graphql_object { () => {} }
#[macro_export]
#[rustc_builtin_macro(handler)]
macro_rules! graphql_subscription { () => {} }
#[macro_export]
#[rustc_builtin_macro]
macro_rules! graphql_scalar { () => {} }
#[macro_export]
#[rustc_builtin_macro]
macro_rules! graphql_interface { () => {} }
#[macro_export]
#[rustc_builtin_macro]
macro_rules! graphql_union { () => {} }
#[macro_export]
macro_rules! graphql_value { ($($value:tt)*) => { $crate::Value::Null }; }

#[doc(hidden)]
#[macro_export]
macro_rules! __out {
    ($out:ident $value:expr, (ignore $($rest:tt)*)) => {};
    ($out:ident $value:expr, (skip $($rest:tt)*)) => {};
    ($out:ident $value:expr, $own:tt) => { $out.__add(&$value); };
}
#[proc_macro_derive(GraphQLObject, attributes(graphql))]
#[macro_export]
macro_rules! GraphQLObject {
    (#[graphql $all:tt] struct $Name:ident<$($T:ident),*> { $(#[graphql $own:tt] $field:ident: $ty:tt,)* }) => {
        impl<$($T),*> $crate::types::__Resolved for $Name<$($T),*> {
            fn __resolve(&self) -> $crate::types::__Out {
                let mut out = $crate::types::__Out { elem: () };
                $( $crate::__out! { out self.$field, $own } )*
                out
            }
        }
    };
    ($($other:tt)*) => {};
}
#[proc_macro_derive(GraphQLInputObject)]
#[macro_export]
macro_rules! GraphQLInputObject { ($($other:tt)*) => {}; }
#[proc_macro_derive(GraphQLEnum)]
#[macro_export]
macro_rules! GraphQLEnum { ($($other:tt)*) => {}; }
// One of several objects, each by its own fields.
#[proc_macro_derive(GraphQLUnion)]
#[macro_export]
macro_rules! GraphQLUnion {
    (enum $Name:ident<$($T:ident),*> { $($Variant:ident ($Object:tt,),)* }) => {
        impl<$($T),*> $crate::types::__Resolved for $Name<$($T),*> {
            fn __resolve(&self) -> $crate::types::__Out {
                let mut out = $crate::types::__Out { elem: () };
                $( if let $Name::$Variant(object) = self { out.__add(object); } )*
                out
            }
        }
    };
    ($($other:tt)*) => {};
}
#[proc_macro_derive(GraphQLInterface)]
#[macro_export]
macro_rules! GraphQLInterface { ($($other:tt)*) => {}; }
#[proc_macro_derive(GraphQLScalar)]
#[macro_export]
macro_rules! GraphQLScalar { ($($other:tt)*) => {}; }

pub mod executor {
    use crate::{DefaultScalarValue, InputValue, Value};
    use core::fmt::Display;

    pub trait Context {}
    pub trait FromContext<T> { fn from(value: &T) -> &Self { value } }
    pub type FieldResult<T, S = DefaultScalarValue> = Result<T, FieldError<S>>;
    pub type ExecutionResult<S = DefaultScalarValue> = Result<Value<S>, FieldError<S>>;
    pub type Variables<S = DefaultScalarValue> = ::std::collections::HashMap<String, InputValue<S>>;
    /// It is in the response, with all that it says.
    #[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
    pub struct FieldError<S = DefaultScalarValue> { message: String, extensions: Value<S> }
    impl<S> FieldError<S> {
        pub fn new<T: Display>(e: T, extensions: Value<S>) -> FieldError<S> { FieldError { message: format!("{}", e), extensions } }
        pub fn message(&self) -> &str { &self.message }
        pub fn extensions(&self) -> &Value<S> { &self.extensions }
        pub fn map_message(self, f: impl FnOnce(String) -> String) -> FieldError<S> { FieldError { message: f(self.message), extensions: self.extensions } }
    }
    impl<T: Display, S> From<T> for FieldError<S> { fn from(e: T) -> FieldError<S> { FieldError { message: format!("{}", e), extensions: () } } }
    pub trait IntoFieldError<S = DefaultScalarValue> { fn into_field_error(self) -> FieldError<S>; }
    #[derive(Clone, Debug, PartialEq)]
    pub struct ExecutionError<S> { error: FieldError<S> }
    impl<S> ExecutionError<S> {
        pub fn at_origin(error: FieldError<S>) -> ExecutionError<S> { ExecutionError { error } }
        pub fn error(&self) -> &FieldError<S> { &self.error }
        pub fn path(&self) -> &[String] { () }
    }
}
mod types {
    use core::ops::Deref;
    pub struct __Out { #[pii(elements)] elem: String }
    impl __Out {
        // An object within is asked for its own fields.
        pub fn __add<T: __Resolved>(&mut self, value: &T) { self.elem = T::__resolve(value).elem; }
    }
    pub trait __Resolved { fn __resolve(#[pii(response)] &self) -> __Out; }
    pub trait GraphQLType<S> {}
    pub trait GraphQLObject<S> {}
    macro_rules! leaves { ($($ty:ty;)*) => { $( impl __Resolved for $ty { fn __resolve(&self) -> __Out { __Out { elem: *self } } } )* }; }
    leaves! { String; str; bool; i32; f64; ID; ::uuid::Uuid; ::url::Url; }
    impl<T: __Resolved + ?Sized> __Resolved for &T { fn __resolve(&self) -> __Out { T::__resolve(*self) } }
    impl<T: __Resolved + ?Sized> __Resolved for Box<T> { fn __resolve(&self) -> __Out { T::__resolve(self) } }
    impl<T: __Resolved> __Resolved for Option<T> {
        fn __resolve(&self) -> __Out { match self { Some(value) => T::__resolve(value), None => __Out { elem: () } } }
    }
    impl<T: __Resolved> __Resolved for Vec<T> { fn __resolve(&self) -> __Out { T::__resolve(&self.elem) } }
    #[derive(Clone, Debug, Eq, Hash, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
    pub struct ID(String);
    impl ID { pub fn new(value: impl Into<String>) -> ID { ID(value.into()) } }
    impl Deref for ID { type Target = str; fn deref(&self) -> &str { &self.0 } }
    #[derive(Clone, Copy, Debug, Eq, PartialEq)]
    pub enum Nullable<T> { ImplicitNull, ExplicitNull, Some(T) }
    impl<T> Nullable<T> {
        pub fn is_explicit_null(&self) -> bool { ::core::__any() }
        pub fn is_implicit_null(&self) -> bool { ::core::__any() }
        pub fn is_some(&self) -> bool { ::core::__any() }
        pub fn some(self) -> Option<T> { match self { Nullable::Some(value) => Some(value), _ => None } }
        pub fn explicit(self) -> Option<Option<T>> { match self { Nullable::Some(value) => Some(Some(value)), _ => None } }
    }
    #[derive(Debug, Default)]
    pub struct EmptyMutation<T> { of: core::marker::PhantomData<T> }
    impl<T> EmptyMutation<T> { pub fn new() -> EmptyMutation<T> { EmptyMutation {} } }
    #[derive(Debug, Default)]
    pub struct EmptySubscription<T> { of: core::marker::PhantomData<T> }
    impl<T> EmptySubscription<T> { pub fn new() -> EmptySubscription<T> { EmptySubscription {} } }
    pub struct RootNode<QueryT, MutationT, SubscriptionT, S = crate::DefaultScalarValue> { of: core::marker::PhantomData<(QueryT, MutationT, SubscriptionT, S)> }
    impl<QueryT, MutationT, SubscriptionT> RootNode<QueryT, MutationT, SubscriptionT> {
        pub fn new(query: QueryT, mutation: MutationT, subscription: SubscriptionT) -> RootNode<QueryT, MutationT, SubscriptionT> { RootNode {} }
    }
}
