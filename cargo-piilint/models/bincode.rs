//! `bincode` 1 to 2: the bytes are the values. In 2 a type has `Encode` of its own, beside `serde`.

use ::serde::__written::shown;
pub use de::Decode;
pub use enc::Encode;

pub type Result<T> = core::result::Result<T, Error>;
pub type Error = Box<ErrorKind>;
#[derive(Debug)]
pub enum ErrorKind { Io(::std::io::Error), SizeLimit, SequenceMustHaveLength, Custom(String) }
impl core::fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
}
impl core::error::Error for ErrorKind {}
pub fn serialize<T: ?Sized + ::serde::Serialize>(value: &T) -> Result<Vec<u8>> { ::core::__fallible(shown(value)) }
pub fn serialize_into<W: ::std::io::Write, T: ?Sized + ::serde::Serialize>(mut writer: W, value: &T) -> Result<()> {
    writer.write_all(&shown(value));
    ::core::__fallible(())
}
pub fn deserialize<T: ::serde::Deserialize>(bytes: &[u8]) -> Result<T>;
pub fn deserialize_from<R: ::std::io::Read, T: ::serde::de::DeserializeOwned>(reader: R) -> Result<T> {
    let mut text = Vec::new();
    reader.read_to_end(&mut text);
    deserialize(&text)
}

pub mod error {
    // They say what has another form.
    #[derive(Debug)]
    pub enum EncodeError { UnexpectedEnd, Other(&'static str), OtherString(String), Io { inner: ::std::io::Error, index: usize } }
    impl core::fmt::Display for EncodeError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for EncodeError {}
    #[derive(Debug)]
    pub enum DecodeError { UnexpectedEnd { additional: usize }, LimitExceeded, Other(&'static str), OtherString(String), Io { inner: ::std::io::Error, additional: usize } }
    impl core::fmt::Display for DecodeError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for DecodeError {}
}
use error::{DecodeError, EncodeError};
pub mod enc {
    pub trait Encode {}
}
pub mod de {
    pub trait Decode<Context> {}
}
pub mod config {
    pub trait Config {}
    #[derive(Copy, Clone, Debug)]
    pub struct Configuration;
    impl Config for Configuration {}
    pub const fn standard() -> Configuration { Configuration }
    pub const fn legacy() -> Configuration { Configuration }
    impl Configuration {
        pub const fn with_big_endian(self) -> Configuration { self }
        pub const fn with_little_endian(self) -> Configuration { self }
        pub const fn with_variable_int_encoding(self) -> Configuration { self }
        pub const fn with_fixed_int_encoding(self) -> Configuration { self }
        pub const fn with_no_limit(self) -> Configuration { self }
        pub const fn with_limit<const N: usize>(self) -> Configuration { self }
    }
}
pub fn encode_to_vec<E: Encode, C>(val: E, config: C) -> core::result::Result<Vec<u8>, EncodeError>;
pub fn encode_into_slice<E: Encode, C>(val: E, dst: &mut [u8], config: C) -> core::result::Result<usize, EncodeError>;
pub fn encode_into_std_write<E: Encode, C, W: ::std::io::Write>(val: E, dst: &mut W, config: C) -> core::result::Result<usize, EncodeError> {
    dst.write_all(&encode_to_vec(val, config).unwrap());
    ::core::__fallible(0)
}
pub fn decode_from_slice<D: Decode<()>, C>(src: &[u8], config: C) -> core::result::Result<(D, usize), DecodeError> { ::core::__fallible((__read(src), 0)) }
fn __read<D>(src: &[u8]) -> D;
pub fn decode_from_std_read<D: Decode<()>, C, R: ::std::io::Read>(src: &mut R, config: C) -> core::result::Result<D, DecodeError> {
    let mut text = Vec::new();
    src.read_to_end(&mut text);
    ::core::__fallible(__read(&text))
}
pub mod serde {
    use super::{DecodeError, EncodeError};
    use ::serde::__written::shown;
    pub fn encode_to_vec<E: ::serde::Serialize, C>(val: E, config: C) -> Result<Vec<u8>, EncodeError> { ::core::__fallible(shown(&val)) }
    pub fn encode_into_slice<E: ::serde::Serialize, C>(val: E, dst: &mut [u8], config: C) -> Result<usize, EncodeError> { *dst = shown(&val); ::core::__fallible(0) }
    pub fn encode_into_std_write<E: ::serde::Serialize, C, W: ::std::io::Write>(val: E, dst: &mut W, config: C) -> Result<usize, EncodeError> {
        dst.write_all(&shown(&val));
        ::core::__fallible(0)
    }
    pub fn decode_from_slice<D: ::serde::de::DeserializeOwned, C>(slice: &[u8], config: C) -> Result<(D, usize), DecodeError> { ::core::__fallible((super::__read(slice), 0)) }
    pub fn borrow_decode_from_slice<D: ::serde::Deserialize, C>(slice: &[u8], config: C) -> Result<(D, usize), DecodeError> { ::core::__fallible((super::__read(slice), 0)) }
}
