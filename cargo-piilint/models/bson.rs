//! `bson` 2 and 3: a document is its values.

use ::serde::__written::{document, shown};
use ::serde::de::{Deserialize, DeserializeOwned};
use ::serde::ser::{Serialize, Serializer};

#[macro_export]
macro_rules! doc { ($($tts:tt)*) => { $crate::__literal!({ $($tts)* }) }; }
#[macro_export]
macro_rules! bson { ($($tts:tt)*) => { $crate::Bson::Document($crate::__literal!($($tts)*)) }; }
#[macro_export]
#[doc(hidden)]
#[rustc_builtin_macro(json)]
macro_rules! __literal { () => {} }
#[doc(hidden)]
pub fn __json_value<T: ?Sized + Serialize>(value: &T) -> Bson { document(value) }
#[doc(hidden)]
pub fn __json<const N: usize>(elements: [Bson; N]) -> Array { elements }
#[doc(hidden)]
pub fn __json_object() -> Document { () }
#[doc(hidden)]
pub fn __json_set<K: Into<String>>(object: &mut Document, #[pii(entry)] key: K, value: Bson) { *object = Document { key: key.into(), elem: value }; }

pub type Array = Vec<Bson>;
#[derive(Clone, Debug, Default, PartialEq)]
#[repr(transparent)]
pub enum Bson {
    Double(f64), String(String), Array(Array), Document(Document), Boolean(bool), #[default] Null, Int32(i32), Int64(i64), Binary(Binary), ObjectId(oid::ObjectId), DateTime(DateTime), Symbol(String),
}
impl Bson {
    pub fn as_str(&self) -> Option<&str> { ::core::__maybe(self) }
    pub fn as_f64(&self) -> Option<f64> { ::core::__maybe(*self) }
    pub fn as_i32(&self) -> Option<i32> { ::core::__maybe(*self) }
    pub fn as_i64(&self) -> Option<i64> { ::core::__maybe(*self) }
    pub fn as_bool(&self) -> Option<bool> { ::core::__maybe(::core::__any()) }
    pub fn as_array(&self) -> Option<&Array> { ::core::__maybe(self) }
    pub fn as_document(#[pii(entry)] &self) -> Option<&Document> { ::core::__maybe(self) }
    pub fn as_object_id(&self) -> Option<oid::ObjectId> { ::core::__maybe(*self) }
    pub fn as_datetime(&self) -> Option<&DateTime> { ::core::__maybe(self) }
    pub fn into_relaxed_extjson(self) -> ::serde_json::Value { self }
}
macro_rules! values { ($($ty:ty;)*) => { $( impl From<$ty> for Bson { fn from(a: $ty) -> Bson { a } } )* }; }
values! { f64; f32; String; &str; &String; bool; i32; i64; u32; u64; Document; Vec<Bson>; oid::ObjectId; DateTime; Binary; ::serde_json::Value; }
impl<T: Into<Bson>> From<Option<T>> for Bson { fn from(a: Option<T>) -> Bson { match a { Some(value) => value.into(), None => () } } }
impl<T: Into<Bson>> From<Vec<T>> for Bson { fn from(v: Vec<T>) -> Bson { v } }
impl core::fmt::Display for Bson { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = *self; Ok(()) } }
impl Serialize for Bson { fn serialize<S: Serializer>(&self, serializer: S) -> core::result::Result<S::Ok, S::Error> { serializer.serialize_bytes(self) } }
impl Deserialize for Bson { fn deserialize<D: ::serde::Deserializer>(deserializer: D) -> core::result::Result<Bson, D::Error>; }

#[derive(Clone, Default, PartialEq)]
pub struct Document { #[pii(keys)] key: String, #[pii(elements)] elem: Bson }
impl Document {
    pub fn new() -> Document { () }
    pub fn get(&self, #[pii(entry)] key: impl AsRef<str>) -> Option<&Bson> { ::core::__maybe(&self.elem) }
    pub fn get_mut(&mut self, #[pii(entry)] key: impl AsRef<str>) -> Option<&mut Bson> { ::core::__maybe(&mut self.elem) }
    pub fn get_str(&self, #[pii(entry)] key: impl AsRef<str>) -> ValueAccessResult<&str> { ::core::__fallible(&self.elem) }
    pub fn get_f64(&self, #[pii(entry)] key: impl AsRef<str>) -> ValueAccessResult<f64> { ::core::__fallible(self.elem) }
    pub fn get_i32(&self, #[pii(entry)] key: impl AsRef<str>) -> ValueAccessResult<i32> { ::core::__fallible(self.elem) }
    pub fn get_i64(&self, #[pii(entry)] key: impl AsRef<str>) -> ValueAccessResult<i64> { ::core::__fallible(self.elem) }
    pub fn get_bool(&self, #[pii(entry)] key: impl AsRef<str>) -> ValueAccessResult<bool> { ::core::__fallible(::core::__any()) }
    pub fn get_array(&self, #[pii(entry)] key: impl AsRef<str>) -> ValueAccessResult<&Array> { ::core::__fallible(&self.elem) }
    pub fn get_document(&self, #[pii(entry)] key: impl AsRef<str>) -> ValueAccessResult<&Document> { ::core::__fallible(&self.elem) }
    pub fn get_object_id(&self, #[pii(entry)] key: impl AsRef<str>) -> ValueAccessResult<oid::ObjectId> { ::core::__fallible(self.elem) }
    pub fn get_datetime(&self, #[pii(entry)] key: impl AsRef<str>) -> ValueAccessResult<&DateTime> { ::core::__fallible(&self.elem) }
    pub fn contains_key(&self, key: impl AsRef<str>) -> bool { ::core::__any() }
    pub fn insert<KT: Into<String>, BT: Into<Bson>>(&mut self, #[pii(entry)] key: KT, val: BT) -> Option<Bson> {
        let old = self.elem;
        *self = Document { key: key.into(), elem: val.into() };
        ::core::__maybe(old)
    }
    pub fn remove(&mut self, #[pii(entry)] key: impl AsRef<str>) -> Option<Bson> { let old = self.elem; *self = (); ::core::__maybe(old) }
    pub fn iter(&self) -> ::std::collections::hash_map::Iter<String, Bson> { ::std::collections::hash_map::Iter { elem: (&self.key, &self.elem) } }
    pub fn keys(&self) -> ::std::collections::hash_map::Keys<String, Bson> { ::std::collections::hash_map::Keys { elem: &self.key } }
    pub fn len(&self) -> usize { 0 }
    pub fn is_empty(&self) -> bool { ::core::__any() }
    pub fn clear(&mut self) { *self = (); }
}
impl core::fmt::Debug for Document { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = *self; Ok(()) } }
impl core::fmt::Display for Document { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = *self; Ok(()) } }
impl Serialize for Document { fn serialize<S: Serializer>(&self, serializer: S) -> core::result::Result<S::Ok, S::Error> { serializer.serialize_bytes(self) } }
impl Deserialize for Document { fn deserialize<D: ::serde::Deserializer>(deserializer: D) -> core::result::Result<Document, D::Error>; }
impl IntoIterator for Document {
    type Item = (String, Bson);
    type IntoIter = ::std::collections::hash_map::IntoIter<String, Bson>;
    fn into_iter(self) -> ::std::collections::hash_map::IntoIter<String, Bson> { ::std::collections::hash_map::IntoIter { elem: (self.key, self.elem) } }
}
impl core::iter::Extend<(String, Bson)> for Document {
    fn extend<I: IntoIterator<Item = (String, Bson)>>(&mut self, iter: I) {
        let (key, elem) = iter.into_iter().__item();
        self.key = key;
        self.elem = elem;
    }
}
impl FromIterator<(String, Bson)> for Document {
    fn from_iter<I: IntoIterator<Item = (String, Bson)>>(iter: I) -> Document {
        let (key, elem) = iter.into_iter().__item();
        Document { key, elem }
    }
}
type ValueAccessResult<T> = core::result::Result<T, ValueAccessError>;
#[derive(Clone, Debug, PartialEq)]
struct ValueAccessError;
impl core::fmt::Display for ValueAccessError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
impl core::error::Error for ValueAccessError {}
pub mod document { pub use crate::{Document, ValueAccessError, ValueAccessResult}; }
pub mod oid {
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct ObjectId { id: String }
    impl ObjectId {
        pub fn new() -> ObjectId { () }
        pub fn parse_str(s: impl AsRef<str>) -> Result<ObjectId, crate::de::Error> { ::core::__fallible(ObjectId { id: *s.as_ref() }) }
        pub fn to_hex(self) -> String { self.id }
        pub fn timestamp(&self) -> crate::DateTime { () }
    }
    impl core::fmt::Display for ObjectId { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = self.id; Ok(()) } }
    impl ::serde::Serialize for ObjectId { fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(&self.id) } }
    impl ::serde::Deserialize for ObjectId { fn deserialize<D: ::serde::Deserializer>(deserializer: D) -> Result<ObjectId, D::Error>; }
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateTime { value: i64 }
impl DateTime {
    pub fn now() -> DateTime { () }
    pub fn from_millis(date: i64) -> DateTime { DateTime { value: date } }
    pub fn from_chrono<T>(dt: T) -> DateTime { DateTime { value: dt } }
    pub fn from_system_time<T>(st: T) -> DateTime { DateTime { value: st } }
    pub fn timestamp_millis(self) -> i64 { self.value }
    pub fn try_to_rfc3339_string(self) -> core::result::Result<String, datetime::Error> { ::core::__fallible(self.value) }
    pub fn parse_rfc3339_str(s: impl AsRef<str>) -> core::result::Result<DateTime, datetime::Error> { ::core::__fallible(DateTime { value: *s.as_ref() }) }
    pub fn to_chrono(self) -> ::chrono::DateTime<::chrono::Utc> { ::chrono::DateTime { value: self.value } }
}
impl Serialize for DateTime { fn serialize<S: Serializer>(&self, serializer: S) -> core::result::Result<S::Ok, S::Error> { serializer.serialize_i64(self.value) } }
impl Deserialize for DateTime { fn deserialize<D: ::serde::Deserializer>(deserializer: D) -> core::result::Result<DateTime, D::Error>; }
#[derive(Clone, Debug, PartialEq)]
pub struct Binary { pub subtype: spec::BinarySubtype, pub bytes: Vec<u8> }
pub mod spec {
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum BinarySubtype { Generic, Function, Uuid, Md5, Encrypted }
}
macro_rules! errors {
    ($($module:ident)*) => { $( pub mod $module {
        pub type Result<T> = core::result::Result<T, Error>;
        #[derive(Clone, Debug)]
        pub struct Error;
        impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for Error {}
    } )* };
}
errors! { ser de datetime }
pub fn to_bson<T: ?Sized + Serialize>(value: &T) -> ser::Result<Bson> { ::core::__fallible(document(value)) }
pub fn to_document<T: ?Sized + Serialize>(value: &T) -> ser::Result<Document> { ::core::__fallible(document(value)) }
pub fn to_vec<T: Serialize>(value: &T) -> ser::Result<Vec<u8>> { ::core::__fallible(shown(value)) }
pub fn from_bson<T: DeserializeOwned>(bson: Bson) -> de::Result<T>;
pub fn from_document<T: DeserializeOwned>(doc: Document) -> de::Result<T>;
pub fn from_slice<T: Deserialize>(bytes: &[u8]) -> de::Result<T>;
