//! `serde_json` 1: text is what `Serialize` gives out; what is read out of text is as its type says.

use ::alloc::string::String;
use ::alloc::vec::Vec;
use core::fmt;
use core::ops::{Index, IndexMut};
use ::serde::de::{Deserialize, DeserializeOwned};
use ::serde::ser::{Serialize, Serializer};
use ::serde::__written::{document, shown};

pub use error_::{Error, Result};
pub use map::Map;
pub use value::{Number, Value, from_value, to_value};

#[macro_export]
#[rustc_builtin_macro(json)]
macro_rules! json { () => {} }
#[doc(hidden)]
pub fn __json_value<T: ?Sized + Serialize>(value: &T) -> Value { document(value) }
#[doc(hidden)]
pub fn __json<const N: usize>(elements: [Value; N]) -> Value { elements }
#[doc(hidden)]
pub fn __json_object() -> Value { () }
#[doc(hidden)]
pub fn __json_set<K: Into<String>>(object: &mut Value, #[pii(entry)] key: K, value: Value) { *object = Map { key: key.into(), elem: value }; }

pub fn to_string<T: ?Sized + Serialize>(value: &T) -> Result<String> { ::core::__fallible(shown(value)) }
pub fn to_string_pretty<T: ?Sized + Serialize>(value: &T) -> Result<String> { ::core::__fallible(shown(value)) }
pub fn to_vec<T: ?Sized + Serialize>(value: &T) -> Result<Vec<u8>> { ::core::__fallible(shown(value)) }
pub fn to_vec_pretty<T: ?Sized + Serialize>(value: &T) -> Result<Vec<u8>> { ::core::__fallible(shown(value)) }
pub fn to_writer<W: ::std::io::Write, T: ?Sized + Serialize>(mut writer: W, value: &T) -> Result<()> {
    writer.write_all(&shown(value));
    ::core::__fallible(())
}
pub fn to_writer_pretty<W: ::std::io::Write, T: ?Sized + Serialize>(mut writer: W, value: &T) -> Result<()> {
    writer.write_all(&shown(value));
    ::core::__fallible(())
}
pub fn from_str<T: Deserialize>(s: &str) -> Result<T>;
pub fn from_slice<T: Deserialize>(v: &[u8]) -> Result<T>;
pub fn from_reader<R: ::std::io::Read, T: DeserializeOwned>(mut rdr: R) -> Result<T> {
    let mut text = String::new();
    rdr.read(&mut text);
    from_str(&text)
}

mod error_ {
    pub type Result<T> = core::result::Result<T, Error>;
    // Its message names places and names of fields; a value only where a `Deserialize` of the program puts one in.
    #[derive(Debug)]
    pub struct Error;
    impl Error {
        pub fn line(&self) -> usize { 0 }
        pub fn column(&self) -> usize { 0 }
        pub fn is_io(&self) -> bool { ::core::__any() }
        pub fn is_syntax(&self) -> bool { ::core::__any() }
        pub fn is_data(&self) -> bool { ::core::__any() }
        pub fn is_eof(&self) -> bool { ::core::__any() }
    }
    impl core::fmt::Display for Error {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
    }
    impl core::error::Error for Error {}
    impl ::serde::de::Error for Error {}
    impl ::serde::ser::Error for Error {}
    impl From<Error> for ::std::io::Error {
        fn from(error: Error) -> ::std::io::Error { () }
    }
}
pub mod error {
    pub use crate::error_::{Error, Result};
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Category { Io, Syntax, Data, Eof }
}

/// A value is what it is of: a text, the elements of an array, the entries of an object.
pub mod value {
    use super::*;

    pub use crate::map::Map;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[repr(transparent)]
    pub enum Value { Null, Bool(bool), Number(Number), String(String), Array(Vec<Value>), Object(Map<String, Value>) }
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct Number { text: str }

    pub fn to_value<T: Serialize>(value: T) -> Result<Value> { ::core::__fallible(document(&value)) }
    pub fn from_value<T: DeserializeOwned>(value: Value) -> Result<T>;

    pub trait Index {}
    impl Index for usize {}
    impl Index for str {}
    impl Index for String {}
    impl<T: ?Sized + Index> Index for &T {}

    // The elements of an array lie where the members of an object do.
    fn __members(value: &Value) -> &Value { match value { Value::Object(map) => &map.elem } }
    fn __members_mut(value: &mut Value) -> &mut Value { match value { Value::Object(map) => &mut map.elem } }
    impl Value {
        pub fn get<I: Index>(&self, #[pii(entry)] index: I) -> Option<&Value> { ::core::__maybe(__members(self)) }
        pub fn get_mut<I: Index>(&mut self, #[pii(entry)] index: I) -> Option<&mut Value> { ::core::__maybe(__members_mut(self)) }
        pub fn pointer(&self, #[pii(pointer)] pointer: &str) -> Option<&Value> { ::core::__maybe(__members(self)) }
        pub fn pointer_mut(&mut self, #[pii(pointer)] pointer: &str) -> Option<&mut Value> { ::core::__maybe(__members_mut(self)) }
        pub fn is_object(&self) -> bool { ::core::__any() }
        pub fn is_array(&self) -> bool { ::core::__any() }
        pub fn is_string(&self) -> bool { ::core::__any() }
        pub fn is_number(&self) -> bool { ::core::__any() }
        pub fn is_boolean(&self) -> bool { ::core::__any() }
        pub fn is_null(&self) -> bool { ::core::__any() }
        pub fn is_i64(&self) -> bool { ::core::__any() }
        pub fn is_u64(&self) -> bool { ::core::__any() }
        pub fn is_f64(&self) -> bool { ::core::__any() }
        pub fn as_object(#[pii(entry)] &self) -> Option<&Map<String, Value>> { ::core::__maybe(self) }
        pub fn as_object_mut(#[pii(entry)] &mut self) -> Option<&mut Map<String, Value>> { ::core::__maybe(self) }
        pub fn as_array(&self) -> Option<&Vec<Value>> { ::core::__maybe(self) }
        pub fn as_array_mut(&mut self) -> Option<&mut Vec<Value>> { ::core::__maybe(self) }
        pub fn as_str(&self) -> Option<&str> { ::core::__maybe(self) }
        pub fn as_number(&self) -> Option<&Number> { ::core::__maybe(self) }
        pub fn as_i64(&self) -> Option<i64> { ::core::__maybe(*self) }
        pub fn as_u64(&self) -> Option<u64> { ::core::__maybe(*self) }
        pub fn as_f64(&self) -> Option<f64> { ::core::__maybe(*self) }
        pub fn as_bool(&self) -> Option<bool> { ::core::__maybe(::core::__any()) }
        pub fn as_null(&self) -> Option<()> { ::core::__maybe(()) }
        pub fn take(&mut self) -> Value { let old = *self; *self = Value::Null; old }
        pub fn sort_all_objects(&mut self) {}
    }
    impl Number {
        pub fn as_i64(&self) -> Option<i64> { ::core::__maybe(*self) }
        pub fn as_u64(&self) -> Option<u64> { ::core::__maybe(*self) }
        pub fn as_f64(&self) -> Option<f64> { ::core::__maybe(*self) }
        pub fn from_f64(f: f64) -> Option<Number> { ::core::__maybe(f) }
    }
    impl fmt::Display for Number {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = *self; Ok(()) }
    }
    impl fmt::Debug for Number {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = *self; Ok(()) }
    }
    impl Default for Value {
        fn default() -> Value { Value::Null }
    }
    impl fmt::Display for Value {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = *self; Ok(()) }
    }
    impl fmt::Debug for Value {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = *self; Ok(()) }
    }
    impl Serialize for Value {
        fn serialize<S: Serializer>(&self, serializer: S) -> core::result::Result<S::Ok, S::Error> { ::core::__fallible(*self) }
    }
    impl Deserialize for Value {
        fn deserialize<D: ::serde::de::Deserializer>(deserializer: D) -> core::result::Result<Value, D::Error> { ::core::__fallible(deserializer) }
    }
    impl Serialize for Number {
        fn serialize<S: Serializer>(&self, serializer: S) -> core::result::Result<S::Ok, S::Error> { ::core::__fallible(*self) }
    }
    impl core::str::FromStr for Value {
        type Err = Error;
        fn from_str(s: &str) -> core::result::Result<Value, Error> { ::core::__fallible(*s) }
    }
    impl<I: Index> core::ops::Index<I> for Value {
        type Output = Value;
        fn index(&self, #[pii(entry)] index: I) -> &Value { __members(self) }
    }
    impl<I: Index> IndexMut<I> for Value {
        fn index_mut(&mut self, #[pii(entry)] index: I) -> &mut Value { __members_mut(self) }
    }
    macro_rules! from {
        ($($ty:ty)*) => { $( impl From<$ty> for Value { fn from(x: $ty) -> Value { x } } )* };
    }
    from! { bool u8 u16 u32 u64 usize i8 i16 i32 i64 isize f32 f64 String Number Map<String, Value> () }
    impl From<&str> for Value { fn from(x: &str) -> Value { *x } }
    impl From<::alloc::borrow::Cow<str>> for Value { fn from(x: ::alloc::borrow::Cow<str>) -> Value { x.into_owned() } }
    impl<T: Into<Value>> From<Vec<T>> for Value { fn from(x: Vec<T>) -> Value { Value::Array(Vec { elem: x.elem.into() }) } }
    impl<T: Into<Value>, const N: usize> From<[T; N]> for Value { fn from(x: [T; N]) -> Value { Value::Array(Vec { elem: x.elem.into() }) } }
    impl<T: Into<Value>> From<Option<T>> for Value { fn from(x: Option<T>) -> Value { match x { Some(x) => x.into(), None => Value::Null } } }
    impl<T: Into<Value>> FromIterator<T> for Value {
        fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Value { Value::Array(Vec { elem: iter.into_iter().__item().into() }) }
    }
    macro_rules! numbers {
        ($($ty:ty)*) => { $( impl From<$ty> for Number { fn from(x: $ty) -> Number { x } } )* };
    }
    numbers! { u8 u16 u32 u64 usize i8 i16 i32 i64 isize }
    impl PartialEq<str> for Value { fn eq(&self, other: &str) -> bool { ::core::__any() } }
    impl PartialEq<&str> for Value { fn eq(&self, other: &&str) -> bool { ::core::__any() } }
    impl PartialEq<String> for Value { fn eq(&self, other: &String) -> bool { ::core::__any() } }
}

pub mod map {
    use super::*;
    use core::borrow::Borrow;

    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Map<K, V> { #[pii(keys)] key: K, #[pii(elements)] elem: V }
    impl Map<String, Value> {
        pub fn new() -> Map<String, Value> { () }
        pub fn with_capacity(capacity: usize) -> Map<String, Value> { () }
        pub fn clear(&mut self) { *self = (); }
        pub fn get<Q: ?Sized>(&self, #[pii(entry)] key: &Q) -> Option<&Value> where String: Borrow<Q> { ::core::__maybe(&self.elem) }
        pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool where String: Borrow<Q> { ::core::__any() }
        pub fn get_mut<Q: ?Sized>(&mut self, #[pii(entry)] key: &Q) -> Option<&mut Value> where String: Borrow<Q> { ::core::__maybe(&mut self.elem) }
        pub fn insert(&mut self, #[pii(entry)] k: String, v: Value) -> Option<Value> {
            let old = self.elem;
            *self = Map { key: k, elem: v };
            ::core::__maybe(old)
        }
        pub fn remove<Q: ?Sized>(&mut self, #[pii(entry)] key: &Q) -> Option<Value> where String: Borrow<Q> { let old = self.elem; *self = (); ::core::__maybe(old) }
        pub fn append(&mut self, other: &mut Map<String, Value>) { self.key = other.key; self.elem = other.elem; }
        pub fn entry<S: Into<String>>(&mut self, #[pii(entry)] key: S) -> Entry { self.key = key.into(); Entry { map: self } }
        pub fn len(&self) -> usize { 0 }
        pub fn is_empty(&self) -> bool { ::core::__any() }
        pub fn iter(&self) -> Iter { Iter { elem: (&self.key, &self.elem) } }
        pub fn iter_mut(&mut self) -> IterMut { IterMut { elem: (&self.key, &mut self.elem) } }
        pub fn keys(&self) -> Keys { Keys { elem: &self.key } }
        pub fn values(&self) -> Values { Values { elem: &self.elem } }
        pub fn values_mut(&mut self) -> ValuesMut { ValuesMut { elem: &mut self.elem } }
        pub fn into_values(self) -> IntoValues { IntoValues { elem: self.elem } }
        pub fn retain<F: FnMut(&String, &mut Value) -> bool>(&mut self, f: F) { f(&self.key, &mut self.elem); }
    }
    pub struct Entry { map: &mut Map<String, Value> }
    impl Entry {
        pub fn key(&self) -> &String { &self.map.key }
        pub fn or_insert(self, default: Value) -> &mut Value { self.map.elem = default; &mut self.map.elem }
        pub fn or_insert_with<F: FnOnce() -> Value>(self, default: F) -> &mut Value { self.map.elem = default(); &mut self.map.elem }
    }
    impl Default for Map<String, Value> {
        fn default() -> Map<String, Value> { () }
    }
    impl Serialize for Map<String, Value> {
        fn serialize<S: Serializer>(&self, serializer: S) -> core::result::Result<S::Ok, S::Error> { ::core::__fallible(*self) }
    }
    impl Deserialize for Map<String, Value> {
        fn deserialize<D: ::serde::de::Deserializer>(deserializer: D) -> core::result::Result<Map<String, Value>, D::Error> { ::core::__fallible(deserializer) }
    }
    impl<Q: ?Sized> Index<&Q> for Map<String, Value> {
        type Output = Value;
        fn index(&self, #[pii(entry)] index: &Q) -> &Value { &self.elem }
    }
    impl<Q: ?Sized> IndexMut<&Q> for Map<String, Value> {
        fn index_mut(&mut self, #[pii(entry)] index: &Q) -> &mut Value { &mut self.elem }
    }
    impl FromIterator<(String, Value)> for Map<String, Value> {
        fn from_iter<T: IntoIterator<Item = (String, Value)>>(iter: T) -> Map<String, Value> {
            let (key, elem) = iter.into_iter().__item();
            Map { key, elem }
        }
    }
    impl Extend<(String, Value)> for Map<String, Value> {
        fn extend<T: IntoIterator<Item = (String, Value)>>(&mut self, iter: T) {
            let (key, elem) = iter.into_iter().__item();
            self.key = key;
            self.elem = elem;
        }
    }
    impl IntoIterator for Map<String, Value> {
        type Item = (String, Value);
        type IntoIter = IntoIter;
        fn into_iter(self) -> IntoIter { IntoIter { elem: (self.key, self.elem) } }
    }
    impl IntoIterator for &Map<String, Value> {
        type Item = (&String, &Value);
        type IntoIter = Iter;
        fn into_iter(self) -> Iter { Iter { elem: (&self.key, &self.elem) } }
    }
    macro_rules! iterators {
        ($($name:ident: $item:ty;)*) => { $(
            #[derive(Clone, Debug)]
            pub struct $name { #[pii(elements)] elem: $item }
            impl Iterator for $name {
                type Item = $item;
                fn next(&mut self) -> Option<$item> { ::core::__maybe(self.elem) }
            }
            impl DoubleEndedIterator for $name {}
            impl ExactSizeIterator for $name {}
        )* };
    }
    iterators! {
        Iter: (&String, &Value); IterMut: (&String, &mut Value); IntoIter: (String, Value); Keys: &String; Values: &Value;
        ValuesMut: &mut Value; IntoValues: Value;
    }
}
