//! `mysql_common` 0.35: parameters of statements and rows, which `mysql` and `mysql_async` share. A parameter has its name
//! or its place; a row keeps the statement that it is of in `sql`.

#[macro_export]
macro_rules! params {
    () => { () };
    ($($pairs:tt)+) => { $crate::__params!([] $($pairs)+) };
}
// Each with the name that the statement has for it.
#[doc(hidden)]
#[macro_export]
macro_rules! __params {
    ([$($done:tt)*] $name:ident) => { ($($done)* (concat!(":", stringify!($name)), &$name),) };
    ([$($done:tt)*] $name:ident, $($rest:tt)*) => { $crate::__params!([$($done)* (concat!(":", stringify!($name)), &$name),] $($rest)*) };
    ([$($done:tt)*] $name:literal => $value:expr) => { ($($done)* (concat!(":", $name), &$value),) };
    ([$($done:tt)*] $name:literal => $value:expr, $($rest:tt)*) => { $crate::__params!([$($done)* (concat!(":", $name), &$value),] $($rest)*) };
    ([$($done:tt)*] $name:expr => $value:expr) => { ($($done)* ($name, &$value),) };
    ([$($done:tt)*] $name:expr => $value:expr, $($rest:tt)*) => { $crate::__params!([$($done)* ($name, &$value),] $($rest)*) };
    ([$($done:tt)*]) => { ($($done)*) };
}

pub mod params {
    #[derive(Clone, Debug, PartialEq)]
    pub enum Params { Empty, Named(::std::collections::HashMap<Vec<u8>, crate::Value>), Positional(Vec<crate::Value>) }
}
pub mod row {
    use crate::{FromRowError, FromValueError, Value};
    #[derive(Clone, PartialEq)]
    pub struct Row { sql: str }
    impl Row {
        pub fn len(&self) -> usize { 0 }
        pub fn is_empty(&self) -> bool { ::core::__any() }
        pub fn get<T, I>(&self, #[pii(name)] index: I) -> Option<T> { ::core::__maybe(::core::__unseen()) }
        pub fn get_opt<T, I>(&self, #[pii(name)] index: I) -> Option<Result<T, FromValueError>> { ::core::__maybe(::core::__fallible(::core::__unseen())) }
        pub fn take<T, I>(&mut self, #[pii(name)] index: I) -> Option<T> { ::core::__maybe(::core::__unseen()) }
        pub fn take_opt<T, I>(&mut self, #[pii(name)] index: I) -> Option<Result<T, FromValueError>> { ::core::__maybe(::core::__fallible(::core::__unseen())) }
        pub fn unwrap(self) -> Vec<Value> { ::core::__unseen() }
    }
    impl core::fmt::Debug for Row { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    pub mod convert {
        #[derive(Clone, Debug, PartialEq)]
        pub struct FromRowError(pub super::Row);
        impl core::fmt::Display for FromRowError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for FromRowError {}
        pub trait FromRow {}
        impl<T> FromRow for T {}
        pub fn from_row<T: FromRow>(row: super::Row) -> T { ::core::__unseen() }
        pub fn from_row_opt<T: FromRow>(row: super::Row) -> Result<T, FromRowError> { ::core::__fallible(::core::__unseen()) }
    }
}
pub mod value {
    #[derive(Clone, PartialEq, PartialOrd)]
    pub enum Value { NULL, Bytes(Vec<u8>), Int(i64), UInt(u64), Float(f32), Double(f64) }
    impl core::fmt::Debug for Value {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = *self; Ok(()) }
    }
    pub mod convert {
        use super::Value;
        #[derive(Clone, Debug, PartialEq)]
        pub struct FromValueError(pub Value);
        pub trait FromValue {}
        impl<T> FromValue for T {}
        pub trait ToValue {}
        impl<T> ToValue for T {}
        pub fn from_value<T: FromValue>(v: Value) -> T { v }
        pub fn from_value_opt<T: FromValue>(v: Value) -> Result<T, FromValueError> { ::core::__fallible(v) }
    }
}
use row::convert::FromRowError;
use value::Value;
use value::convert::FromValueError;
