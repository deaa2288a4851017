//! `serde` 1. What a value gives out when it is serialised is what its `Serialize` passes to the serializer: the result
//! of `serialize` holds it. (Derived ones and the attributes of serde are the linter's own knowledge.)

pub use ser::{Serialize, Serializer};
pub use de::{Deserialize, Deserializer};

#[doc(hidden)]
pub mod __written {
    /// What was written so far.
    #[derive(Debug)]
    pub struct Written<Ok, Error> { #[pii(elements)] out: str, ok: Ok, error: Error }
    /// A serializer that keeps what is written to it: for functions that turn a value into text.
    pub struct Text;
    impl crate::ser::Serializer for Text {
        type Ok = str;
        type Error = super::de::value::Error;
    }
    /// A serializer that makes a document of what is written to it: a record's fields stand under their keys.
    pub struct Document;
    impl crate::ser::Serializer for Document {
        type Ok = str;
        type Error = super::de::value::Error;
    }
    /// What is written of a collection.
    pub struct Members { #[pii(keys)] key: str, #[pii(elements)] elem: str }
    /// What a value gives out, as a document.
    pub fn document<T: ?Sized + crate::ser::Serialize>(value: &T) -> str {
        match value.serialize(Document) { Ok(document) => document, Err(_) => () }
    }
    /// What a value gives out.
    pub fn shown<T: ?Sized + crate::ser::Serialize>(value: &T) -> str {
        match value.serialize(Text) { Ok(text) => text, Err(_) => () }
    }
}

pub mod ser {
    use crate::__written::{Members, Written, document, shown};
    use core::fmt::{Debug, Display};

    pub trait Error: Sized + core::error::Error {
        #[pii_sink(error)]
        fn custom<T: Display>(msg: T) -> Self { format_args!("{}", msg) }
    }
    pub trait Serialize {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
    }
    pub trait Serializer: Sized {
        type Ok;
        type Error;
        fn serialize_bool(self, v: bool) -> Result<Self::Ok, Self::Error> { ::core::__fallible(()) }
        fn serialize_i8(self, v: i8) -> Result<Self::Ok, Self::Error> { ::core::__fallible(v) }
        fn serialize_i16(self, v: i16) -> Result<Self::Ok, Self::Error> { ::core::__fallible(v) }
        fn serialize_i32(self, v: i32) -> Result<Self::Ok, Self::Error> { ::core::__fallible(v) }
        fn serialize_i64(self, v: i64) -> Result<Self::Ok, Self::Error> { ::core::__fallible(v) }
        fn serialize_i128(self, v: i128) -> Result<Self::Ok, Self::Error> { ::core::__fallible(v) }
        fn serialize_u8(self, v: u8) -> Result<Self::Ok, Self::Error> { ::core::__fallible(v) }
        fn serialize_u16(self, v: u16) -> Result<Self::Ok, Self::Error> { ::core::__fallible(v) }
        fn serialize_u32(self, v: u32) -> Result<Self::Ok, Self::Error> { ::core::__fallible(v) }
        fn serialize_u64(self, v: u64) -> Result<Self::Ok, Self::Error> { ::core::__fallible(v) }
        fn serialize_u128(self, v: u128) -> Result<Self::Ok, Self::Error> { ::core::__fallible(v) }
        fn serialize_f32(self, v: f32) -> Result<Self::Ok, Self::Error> { ::core::__fallible(v) }
        fn serialize_f64(self, v: f64) -> Result<Self::Ok, Self::Error> { ::core::__fallible(v) }
        fn serialize_char(self, v: char) -> Result<Self::Ok, Self::Error> { ::core::__fallible(v) }
        fn serialize_str(self, v: &str) -> Result<Self::Ok, Self::Error> { ::core::__fallible(*v) }
        fn serialize_bytes(self, v: &[u8]) -> Result<Self::Ok, Self::Error> { ::core::__fallible(*v) }
        fn serialize_none(self) -> Result<Self::Ok, Self::Error> { ::core::__fallible(()) }
        fn serialize_some<T: ?Sized + Serialize>(self, value: &T) -> Result<Self::Ok, Self::Error> { value.serialize(self) }
        fn serialize_unit(self) -> Result<Self::Ok, Self::Error> { ::core::__fallible(()) }
        fn serialize_unit_struct(self, name: &'static str) -> Result<Self::Ok, Self::Error> { ::core::__fallible(()) }
        fn serialize_unit_variant(self, name: &'static str, index: u32, variant: &'static str) -> Result<Self::Ok, Self::Error> {
            ::core::__fallible(())
        }
        fn serialize_newtype_struct<T: ?Sized + Serialize>(self, name: &'static str, value: &T) -> Result<Self::Ok, Self::Error> {
            ::core::__fallible(shown(value))
        }
        fn serialize_newtype_variant<T: ?Sized + Serialize>(
            self,
            name: &'static str,
            index: u32,
            variant: &'static str,
            value: &T,
        ) -> Result<Self::Ok, Self::Error> {
            ::core::__fallible(shown(value))
        }
        fn serialize_seq(self, len: Option<usize>) -> Result<Written<Self::Ok, Self::Error>, Self::Error> { ::core::__fallible(()) }
        fn serialize_tuple(self, len: usize) -> Result<Written<Self::Ok, Self::Error>, Self::Error> { ::core::__fallible(()) }
        fn serialize_tuple_struct(self, name: &'static str, len: usize) -> Result<Written<Self::Ok, Self::Error>, Self::Error> {
            ::core::__fallible(())
        }
        fn serialize_tuple_variant(
            self,
            name: &'static str,
            index: u32,
            variant: &'static str,
            len: usize,
        ) -> Result<Written<Self::Ok, Self::Error>, Self::Error> {
            ::core::__fallible(())
        }
        fn serialize_map(self, len: Option<usize>) -> Result<Written<Self::Ok, Self::Error>, Self::Error> { ::core::__fallible(()) }
        fn serialize_struct(self, name: &'static str, len: usize) -> Result<Written<Self::Ok, Self::Error>, Self::Error> {
            ::core::__fallible(())
        }
        fn serialize_struct_variant(
            self,
            name: &'static str,
            index: u32,
            variant: &'static str,
            len: usize,
        ) -> Result<Written<Self::Ok, Self::Error>, Self::Error> {
            ::core::__fallible(())
        }
        fn collect_seq<I: IntoIterator>(self, iter: I) -> Result<Self::Ok, Self::Error> where I::Item: Serialize {
            ::core::__fallible(shown(&iter.into_iter().__item()))
        }
        fn collect_map<K: Serialize, V: Serialize, I: IntoIterator<Item = (K, V)>>(self, iter: I) -> Result<Self::Ok, Self::Error> {
            let (key, value) = iter.into_iter().__item();
            ::core::__fallible((shown(&key), shown(&value)))
        }
        fn collect_str<T: ?Sized + Display>(self, value: &T) -> Result<Self::Ok, Self::Error> { ::core::__fallible(format_args!("{}", value)) }
        fn is_human_readable(&self) -> bool { ::core::__any() }
    }

    // All of them are one: what is written to it is what comes out at the end.
    pub trait SerializeSeq: Sized {
        type Ok;
        type Error;
        fn serialize_element<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Self::Error>;
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    impl<O, E> SerializeSeq for Written<O, E> {
        type Ok = O;
        type Error = E;
        fn serialize_element<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), E> { self.out = shown(value); ::core::__fallible(()) }
        fn end(self) -> Result<O, E> { ::core::__fallible(self.out) }
    }
    pub trait SerializeTuple: Sized {
        type Ok;
        type Error;
        fn serialize_element<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Self::Error>;
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    impl<O, E> SerializeTuple for Written<O, E> {
        type Ok = O;
        type Error = E;
        fn serialize_element<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), E> { self.out = shown(value); ::core::__fallible(()) }
        fn end(self) -> Result<O, E> { ::core::__fallible(self.out) }
    }
    pub trait SerializeTupleStruct: Sized {
        type Ok;
        type Error;
        fn serialize_field<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Self::Error>;
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    impl<O, E> SerializeTupleStruct for Written<O, E> {
        type Ok = O;
        type Error = E;
        fn serialize_field<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), E> { self.out = shown(value); ::core::__fallible(()) }
        fn end(self) -> Result<O, E> { ::core::__fallible(self.out) }
    }
    pub trait SerializeTupleVariant: Sized {
        type Ok;
        type Error;
        fn serialize_field<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Self::Error>;
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    impl<O, E> SerializeTupleVariant for Written<O, E> {
        type Ok = O;
        type Error = E;
        fn serialize_field<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), E> { self.out = shown(value); ::core::__fallible(()) }
        fn end(self) -> Result<O, E> { ::core::__fallible(self.out) }
    }
    pub trait SerializeMap: Sized {
        type Ok;
        type Error;
        fn serialize_key<T: ?Sized + Serialize>(&mut self, key: &T) -> Result<(), Self::Error>;
        fn serialize_value<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Self::Error>;
        fn serialize_entry<K: ?Sized + Serialize, V: ?Sized + Serialize>(&mut self, key: &K, value: &V) -> Result<(), Self::Error>;
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    impl<O, E> SerializeMap for Written<O, E> {
        type Ok = O;
        type Error = E;
        fn serialize_key<T: ?Sized + Serialize>(&mut self, key: &T) -> Result<(), E> { self.out = shown(key); ::core::__fallible(()) }
        fn serialize_value<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), E> { self.out = shown(value); ::core::__fallible(()) }
        fn serialize_entry<K: ?Sized + Serialize, V: ?Sized + Serialize>(&mut self, key: &K, value: &V) -> Result<(), E> {
            self.out = shown(key);
            self.out = shown(value);
            ::core::__fallible(())
        }
        fn end(self) -> Result<O, E> { ::core::__fallible(self.out) }
    }
    pub trait SerializeStruct: Sized {
        type Ok;
        type Error;
        fn serialize_field<T: ?Sized + Serialize>(&mut self, key: &'static str, value: &T) -> Result<(), Self::Error>;
        fn skip_field(&mut self, key: &'static str) -> Result<(), Self::Error>;
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    impl<O, E> SerializeStruct for Written<O, E> {
        type Ok = O;
        type Error = E;
        fn serialize_field<T: ?Sized + Serialize>(&mut self, key: &'static str, value: &T) -> Result<(), E> {
            self.out = shown(value);
            ::core::__fallible(())
        }
        fn skip_field(&mut self, key: &'static str) -> Result<(), E> { ::core::__fallible(()) }
        fn end(self) -> Result<O, E> { ::core::__fallible(self.out) }
    }
    pub trait SerializeStructVariant: Sized {
        type Ok;
        type Error;
        fn serialize_field<T: ?Sized + Serialize>(&mut self, key: &'static str, value: &T) -> Result<(), Self::Error>;
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    impl<O, E> SerializeStructVariant for Written<O, E> {
        type Ok = O;
        type Error = E;
        fn serialize_field<T: ?Sized + Serialize>(&mut self, key: &'static str, value: &T) -> Result<(), E> {
            self.out = shown(value);
            ::core::__fallible(())
        }
        fn end(self) -> Result<O, E> { ::core::__fallible(self.out) }
    }

    macro_rules! numbers {
        ($($ty:ident $method:ident;)*) => { $(
            impl Serialize for $ty {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.$method(*self) }
            }
        )* };
    }
    numbers! {
        bool serialize_bool; i8 serialize_i8; i16 serialize_i16; i32 serialize_i32; i64 serialize_i64; i128 serialize_i128;
        isize serialize_i64; u8 serialize_u8; u16 serialize_u16; u32 serialize_u32; u64 serialize_u64; u128 serialize_u128;
        usize serialize_u64; f32 serialize_f32; f64 serialize_f64; char serialize_char;
    }
    impl Serialize for str {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(self) }
    }
    impl Serialize for String {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(self) }
    }
    impl Serialize for () {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_unit() }
    }
    impl Serialize for core::fmt::Arguments {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.collect_str(self) }
    }
    macro_rules! through {
        ($($ty:ty;)*) => { $(
            impl<T: ?Sized + Serialize> Serialize for $ty {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { (**self).serialize(serializer) }
            }
        )* };
    }
    through! { &T; &mut T; Box<T>; ::alloc::rc::Rc<T>; ::alloc::sync::Arc<T>; }
    impl<T: ?Sized + ToOwned + Serialize> Serialize for ::alloc::borrow::Cow<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { (**self).serialize(serializer) }
    }
    macro_rules! elements {
        ($($ty:ty;)*) => { $(
            impl<T: Serialize> Serialize for $ty {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    match self.elem.serialize(serializer) { Ok(elem) => ::core::__fallible(Members { key: (), elem }), Err(error) => Err(error) }
                }
            }
        )* };
    }
    elements! {
        [T]; Vec<T>; ::std::collections::VecDeque<T>; ::std::collections::BTreeSet<T>; ::std::collections::BinaryHeap<T>;
        ::std::collections::LinkedList<T>;
    }
    impl<T: Serialize, H> Serialize for ::std::collections::HashSet<T, H> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    match self.elem.serialize(serializer) { Ok(elem) => ::core::__fallible(Members { key: (), elem }), Err(error) => Err(error) }
                }
    }
    impl<T: Serialize, const N: usize> Serialize for [T; N] {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    match self.elem.serialize(serializer) { Ok(elem) => ::core::__fallible(Members { key: (), elem }), Err(error) => Err(error) }
                }
    }
    impl<K: Serialize, V: Serialize, H> Serialize for ::std::collections::HashMap<K, V, H> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            ::core::__fallible(Members { key: shown(&self.key), elem: document(&self.elem) })
        }
    }
    impl<K: Serialize, V: Serialize> Serialize for ::std::collections::BTreeMap<K, V> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            ::core::__fallible(Members { key: shown(&self.key), elem: document(&self.elem) })
        }
    }
    impl<T: Serialize> Serialize for Option<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            match self { Some(value) => serializer.serialize_some(value), None => serializer.serialize_none() }
        }
    }
    impl<T: Serialize, E: Serialize> Serialize for Result<T, E> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            match self { Ok(value) => value.serialize(serializer), Err(error) => error.serialize(serializer) }
        }
    }
    impl<T: ?Sized + Serialize> Serialize for ::std::sync::Mutex<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { self.lock().unwrap().serialize(serializer) }
    }
    impl<T: ?Sized + Serialize> Serialize for ::std::sync::RwLock<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { self.read().unwrap().serialize(serializer) }
    }
    impl<T: ?Sized + Serialize> Serialize for core::cell::RefCell<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { self.borrow().serialize(serializer) }
    }
    impl Serialize for ::std::path::Path {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(self) }
    }
    impl Serialize for ::std::path::PathBuf {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(self) }
    }
    impl Serialize for core::net::IpAddr {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.collect_str(self) }
    }
    impl Serialize for core::net::SocketAddr {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.collect_str(self) }
    }
    impl Serialize for core::time::Duration {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { ::core::__fallible(*self) }
    }
    impl Serialize for ::std::time::SystemTime {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { ::core::__fallible(*self) }
    }
    impl<T: ?Sized> Serialize for core::marker::PhantomData<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_unit() }
    }
    macro_rules! tuples {
        ($(($($name:ident $index:tt)+))*) => { $(
            impl<$($name: Serialize),+> Serialize for ($($name,)+) {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    ::core::__fallible(($(shown(&self.$index),)+))
                }
            }
        )* };
    }
    tuples! {
        (A 0) (A 0 B 1) (A 0 B 1 C 2) (A 0 B 1 C 2 D 3) (A 0 B 1 C 2 D 3 E 4) (A 0 B 1 C 2 D 3 E 4 F 5)
        (A 0 B 1 C 2 D 3 E 4 F 5 G 6) (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7)
    }
}

pub mod de {
    use core::fmt;

    pub trait Error: Sized + core::error::Error {
        #[pii_sink(error)]
        fn custom<T: fmt::Display>(msg: T) -> Self { format_args!("{}", msg) }
        fn invalid_type(unexp: Unexpected, exp: &dyn Expected) -> Self;
        fn invalid_value(unexp: Unexpected, exp: &dyn Expected) -> Self;
        fn invalid_length(len: usize, exp: &dyn Expected) -> Self { () }
        fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self { format_args!("{}", variant) }
        fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self { format_args!("{}", field) }
        fn missing_field(field: &'static str) -> Self { () }
        fn duplicate_field(field: &'static str) -> Self { () }
    }
    #[derive(Clone, Copy, Debug, PartialEq)]
    pub enum Unexpected {
        Bool(bool), Unsigned(u64), Signed(i64), Float(f64), Char(char), Str(&str), Bytes(&[u8]), Unit, Option, NewtypeStruct, Seq, Map,
        Enum, UnitVariant, NewtypeVariant, TupleVariant, StructVariant, Other(&str),
    }
    pub trait Expected {
        fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result;
    }
    impl Expected for &str {
        fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result { Ok(()) }
    }
    pub trait Deserialize: Sized {
        fn deserialize<D: Deserializer>(deserializer: D) -> Result<Self, D::Error>;
    }
    pub trait DeserializeOwned: Deserialize {}
    impl<T: Deserialize> DeserializeOwned for T {}
    pub trait DeserializeSeed: Sized {
        type Value;
        fn deserialize<D: Deserializer>(self, deserializer: D) -> Result<Self::Value, D::Error>;
    }
    macro_rules! held {
        ($($ty:ty)*) => { $(
            impl Deserialize for $ty {
                fn deserialize<D: Deserializer>(deserializer: D) -> Result<$ty, D::Error> { ::core::__fallible(deserializer) }
            }
        )* };
    }
    held! { bool u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 char String &str &[u8] () }
    macro_rules! held_in {
        ($($ty:ty;)*) => { $(
            impl<T: Deserialize> Deserialize for $ty {
                fn deserialize<D: Deserializer>(deserializer: D) -> Result<$ty, D::Error>;
            }
        )* };
    }
    held_in! { Vec<T>; Option<T>; Box<T>; ::alloc::sync::Arc<T>; ::std::collections::VecDeque<T>; ::std::collections::HashSet<T>; ::std::collections::BTreeSet<T>; }
    impl<K: Deserialize, V: Deserialize> Deserialize for ::std::collections::HashMap<K, V> {
        fn deserialize<D: Deserializer>(deserializer: D) -> Result<::std::collections::HashMap<K, V>, D::Error>;
    }
    impl<K: Deserialize, V: Deserialize> Deserialize for ::std::collections::BTreeMap<K, V> {
        fn deserialize<D: Deserializer>(deserializer: D) -> Result<::std::collections::BTreeMap<K, V>, D::Error>;
    }
    /// Where values come from; a visitor is given what is in it.
    pub trait Deserializer: Sized {
        type Error;
        fn deserialize_any<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error> { visitor.visit_str(&self) }
        fn deserialize_bool<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error> { visitor.visit_bool(::core::__any()) }
        fn deserialize_i64<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error> { visitor.visit_i64(self) }
        fn deserialize_u64<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error> { visitor.visit_u64(self) }
        fn deserialize_f64<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error> { visitor.visit_f64(self) }
        fn deserialize_str<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error> { visitor.visit_str(&self) }
        fn deserialize_string<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error> { visitor.visit_str(&self) }
        fn deserialize_bytes<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error> { visitor.visit_bytes(&self) }
        fn deserialize_option<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error> { visitor.visit_some(self) }
        fn deserialize_unit<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error> { visitor.visit_unit() }
        fn deserialize_newtype_struct<V: Visitor>(self, name: &'static str, visitor: V) -> Result<V::Value, Self::Error> {
            visitor.visit_newtype_struct(self)
        }
        fn deserialize_seq<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_tuple<V: Visitor>(self, len: usize, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_map<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_struct<V: Visitor>(self, name: &'static str, fields: &'static [&'static str], visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_enum<V: Visitor>(self, name: &'static str, variants: &'static [&'static str], visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_identifier<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error> { visitor.visit_str(&self) }
        fn deserialize_ignored_any<V: Visitor>(self, visitor: V) -> Result<V::Value, Self::Error> { visitor.visit_unit() }
    }
    pub trait Visitor: Sized {
        type Value;
        fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result;
        fn visit_bool<E: Error>(self, v: bool) -> Result<Self::Value, E>;
        fn visit_i64<E: Error>(self, v: i64) -> Result<Self::Value, E>;
        fn visit_u64<E: Error>(self, v: u64) -> Result<Self::Value, E>;
        fn visit_f64<E: Error>(self, v: f64) -> Result<Self::Value, E>;
        fn visit_char<E: Error>(self, v: char) -> Result<Self::Value, E>;
        fn visit_str<E: Error>(self, v: &str) -> Result<Self::Value, E>;
        fn visit_borrowed_str<E: Error>(self, v: &str) -> Result<Self::Value, E> { self.visit_str(v) }
        fn visit_string<E: Error>(self, v: String) -> Result<Self::Value, E> { self.visit_str(&v) }
        fn visit_bytes<E: Error>(self, v: &[u8]) -> Result<Self::Value, E>;
        fn visit_none<E: Error>(self) -> Result<Self::Value, E>;
        fn visit_some<D: Deserializer>(self, deserializer: D) -> Result<Self::Value, D::Error>;
        fn visit_unit<E: Error>(self) -> Result<Self::Value, E>;
        fn visit_newtype_struct<D: Deserializer>(self, deserializer: D) -> Result<Self::Value, D::Error>;
        fn visit_seq<A: SeqAccess>(self, seq: A) -> Result<Self::Value, A::Error>;
        fn visit_map<A: MapAccess>(self, map: A) -> Result<Self::Value, A::Error>;
    }
    pub trait SeqAccess {
        type Error;
        fn next_element<T: Deserialize>(&mut self) -> Result<Option<T>, Self::Error> { ::core::__fallible(::core::__maybe(::core::__unseen())) }
        fn size_hint(&self) -> Option<usize> { ::core::__maybe(0) }
    }
    pub trait MapAccess {
        type Error;
        fn next_key<K: Deserialize>(&mut self) -> Result<Option<K>, Self::Error> { ::core::__fallible(::core::__maybe(::core::__unseen())) }
        fn next_value<V: Deserialize>(&mut self) -> Result<V, Self::Error> { ::core::__fallible(::core::__unseen()) }
        fn next_entry<K: Deserialize, V: Deserialize>(&mut self) -> Result<Option<(K, V)>, Self::Error> {
            ::core::__fallible(::core::__maybe((::core::__unseen(), ::core::__unseen())))
        }
    }
    pub trait IntoDeserializer<E = value::Error> {
        type Deserializer;
        fn into_deserializer(self) -> Self::Deserializer { self }
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct IgnoredAny;
    pub mod value {
        #[derive(Clone, Debug, PartialEq)]
        pub struct Error { text: str }
        impl core::fmt::Display for Error {
            fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = *self; Ok(()) }
        }
        impl core::error::Error for Error {}
        impl super::Error for Error {}
        impl crate::ser::Error for Error {}
    }
}
