//! `serde_yml` 0.0.12.

use ::serde::__written::shown;
pub use value::{Number, Sequence, Value, from_value, to_value};

pub type Result<T> = core::result::Result<T, Error>;
// Its message quotes what does not fit.
pub struct Error { text: str }
impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = self.text; Ok(()) } }
impl core::fmt::Debug for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = self.text; Ok(()) } }
impl core::error::Error for Error {}

pub fn to_string<T: ?Sized + ::serde::Serialize>(value: &T) -> Result<String> { ::core::__fallible(shown(value)) }
pub fn to_writer<W: ::std::io::Write, T: ?Sized + ::serde::Serialize>(mut writer: W, value: &T) -> Result<()> {
    writer.write_all(&shown(value));
    ::core::__fallible(())
}
pub fn from_str<T: ::serde::Deserialize>(s: &str) -> Result<T>;
pub fn from_slice<T: ::serde::Deserialize>(v: &[u8]) -> Result<T>;
pub fn from_reader<R: ::std::io::Read, T: ::serde::de::DeserializeOwned>(rdr: R) -> Result<T> {
    let mut text = Vec::new();
    rdr.read_to_end(&mut text);
    from_slice(&text)
}

pub mod value {
    use crate::{Error, Result};
    use ::serde::__written::shown;
    #[derive(Clone, PartialEq, PartialOrd)]
    pub enum Value { Null, Bool(bool), Number(Number), String(String), Sequence(Sequence), Mapping(()), Tagged(()) }
    pub type Sequence = Vec<Value>;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Number;
    pub fn to_value<T: ::serde::Serialize>(value: T) -> Result<Value> { ::core::__fallible(shown(&value)) }
    pub fn from_value<T: ::serde::de::DeserializeOwned>(value: Value) -> Result<T>;
    impl core::fmt::Debug for Value { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = *self; Ok(()) } }
    impl Value {
        pub fn get<I>(&self, index: I) -> Option<&Value> { ::core::__maybe(self) }
        pub fn get_mut<I>(&mut self, index: I) -> Option<&mut Value> { ::core::__maybe(self) }
        pub fn is_null(&self) -> bool { ::core::__any() }
        pub fn is_string(&self) -> bool { ::core::__any() }
        pub fn as_bool(&self) -> Option<bool> { ::core::__maybe(*self) }
        pub fn as_i64(&self) -> Option<i64> { ::core::__maybe(*self) }
        pub fn as_u64(&self) -> Option<u64> { ::core::__maybe(*self) }
        pub fn as_f64(&self) -> Option<f64> { ::core::__maybe(*self) }
        pub fn as_str(&self) -> Option<&str> { ::core::__maybe(self) }
        pub fn as_sequence(&self) -> Option<&Sequence> { ::core::__maybe(self) }
    }
}
