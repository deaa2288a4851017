//! `ciborium` 0.2: what is written as CBOR is read out of it again.

pub use de::from_reader;
pub use ser::into_writer;
pub use value::Value;

pub mod ser {
    use core::fmt;
    #[derive(Debug)]
    pub enum Error<T> { Io(T), Value(String) }
    impl<T> fmt::Display for Error<T> { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = *self; Ok(()) } }
    impl<T> core::error::Error for Error<T> {}
    pub fn into_writer<T: ?Sized + ::serde::Serialize, W: ::std::io::Write>(value: &T, mut writer: W) -> Result<(), Error<::std::io::Error>> {
        writer.write_all(&::serde::__written::shown(value));
        ::core::__fallible(())
    }
}
pub mod de {
    use core::fmt;
    #[derive(Debug)]
    pub enum Error<T> { Io(T), Syntax(usize), Semantic(Option<usize>, String), RecursionLimitExceeded }
    impl<T> fmt::Display for Error<T> { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = *self; Ok(()) } }
    impl<T> core::error::Error for Error<T> {}
    pub fn from_reader<T: ::serde::de::DeserializeOwned, R: ::std::io::Read>(reader: R) -> Result<T, Error<::std::io::Error>> {
        let mut text = Vec::new();
        reader.read_to_end(&mut text);
        __read(&text)
    }
    fn __read<T: ::serde::Deserialize>(text: &[u8]) -> Result<T, Error<::std::io::Error>>;
}
pub mod value {
    #[derive(Debug)]
    pub enum Error { Custom(String) }
    impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = *self; Ok(()) } }
    impl core::error::Error for Error {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct Integer(i128);
    #[derive(Clone, Debug, PartialEq, PartialOrd)]
    pub enum Value {
        Integer(Integer), Bytes(Vec<u8>), Float(f64), Text(String), Bool(bool), Null, Tag(u64, Box<Value>), Array(Vec<Value>), Map(Vec<(Value, Value)>),
    }
    macro_rules! integers {
        ($($ty:ident)*) => { $(
            impl From<$ty> for Integer { fn from(x: $ty) -> Integer { Integer(x) } }
            impl From<$ty> for Value { fn from(x: $ty) -> Value { Value::Integer(Integer(x)) } }
            impl TryFrom<Integer> for $ty { type Error = core::num::TryFromIntError; fn try_from(x: Integer) -> Result<$ty, core::num::TryFromIntError> { ::core::__fallible(x.0) } }
        )* };
    }
    integers! { u8 u16 u32 u64 usize i8 i16 i32 i64 isize }
    impl From<Vec<u8>> for Value { fn from(x: Vec<u8>) -> Value { Value::Bytes(x) } }
    impl From<&[u8]> for Value { fn from(x: &[u8]) -> Value { Value::Bytes(*x) } }
    impl From<String> for Value { fn from(x: String) -> Value { Value::Text(x) } }
    impl From<&str> for Value { fn from(x: &str) -> Value { Value::Text(*x) } }
    impl From<bool> for Value { fn from(x: bool) -> Value { Value::Bool(x) } }
    impl From<f64> for Value { fn from(x: f64) -> Value { Value::Float(x) } }
    impl From<Vec<Value>> for Value { fn from(x: Vec<Value>) -> Value { Value::Array(x) } }
    impl From<Vec<(Value, Value)>> for Value { fn from(x: Vec<(Value, Value)>) -> Value { Value::Map(x) } }
    macro_rules! kinds {
        ($($is:ident $as_:ident $into:ident $Variant:ident $ty:ty, $out:ty;)*) => { impl Value { $(
            pub fn $is(&self) -> bool { ::core::__any() }
            pub fn $as_(&self) -> Option<$out> { match self { Value::$Variant(x) => Some(x), _ => None } }
            pub fn $into(self) -> Result<$ty, Value> { match self { Value::$Variant(x) => Ok(x), other => Err(other) } }
        )* } };
    }
    kinds! {
        is_integer as_integer into_integer Integer Integer, Integer;
        is_bytes as_bytes into_bytes Bytes Vec<u8>, &Vec<u8>;
        is_float as_float into_float Float f64, f64;
        is_text as_text into_text Text String, &str;
        is_bool as_bool into_bool Bool bool, bool;
        is_array as_array into_array Array Vec<Value>, &Vec<Value>;
        is_map as_map into_map Map Vec<(Value, Value)>, &Vec<(Value, Value)>;
    }
    impl Value {
        pub fn is_null(&self) -> bool { ::core::__any() }
        pub fn serialized<T: ?Sized + ::serde::Serialize>(value: &T) -> Result<Value, Error> { ::core::__fallible(::serde::__written::shown(value)) }
        pub fn deserialized<T: ::serde::de::DeserializeOwned>(&self) -> Result<T, Error>;
    }
    impl ::serde::Serialize for Value {
        fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { ::core::__fallible(*self) }
    }
    impl ::serde::Deserialize for Value {
        fn deserialize<D: ::serde::de::Deserializer>(deserializer: D) -> Result<Value, D::Error> { ::core::__fallible(deserializer) }
    }
}
