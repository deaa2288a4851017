//! `postcard` 0.7 to 1: the bytes are the values.

use ::serde::__written::shown;

pub type Result<T> = core::result::Result<T, Error>;
// It says what has another form.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub enum Error { WontImplement, NotYetImplemented, SerializeBufferFull, SerializeSeqLengthUnknown, DeserializeUnexpectedEnd, DeserializeBadVarint, DeserializeBadBool, DeserializeBadChar, DeserializeBadUtf8, DeserializeBadOption, DeserializeBadEnum, DeserializeBadEncoding }
impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
impl core::error::Error for Error {}

macro_rules! writers {
    ($($name:ident)*) => { $( pub fn $name<T: ?Sized + ::serde::Serialize>(value: &T) -> Result<Vec<u8>> { ::core::__fallible(shown(value)) } )* };
}
writers! { to_stdvec to_stdvec_cobs to_allocvec to_allocvec_cobs }
pub fn to_vec<T: ?Sized + ::serde::Serialize, const B: usize>(value: &T) -> Result<Vec<u8>> { ::core::__fallible(shown(value)) }
pub fn to_slice<T: ?Sized + ::serde::Serialize>(value: &T, buf: &mut [u8]) -> Result<&mut [u8]> { *buf = shown(value); ::core::__fallible(buf) }
pub fn to_slice_cobs<T: ?Sized + ::serde::Serialize>(value: &T, buf: &mut [u8]) -> Result<&mut [u8]> { *buf = shown(value); ::core::__fallible(buf) }
pub fn to_extend<T: ?Sized + ::serde::Serialize, W: Extend<u8>>(value: &T, writer: W) -> Result<W> { writer.extend(shown(value)); ::core::__fallible(writer) }
pub fn to_io<T: ?Sized + ::serde::Serialize, W: ::std::io::Write>(value: &T, writer: W) -> Result<W> { writer.write_all(&shown(value)); ::core::__fallible(writer) }
pub fn from_bytes<T: ::serde::Deserialize>(s: &[u8]) -> Result<T>;
pub fn from_bytes_cobs<T: ::serde::Deserialize>(s: &mut [u8]) -> Result<T>;
pub fn take_from_bytes<T: ::serde::Deserialize>(s: &[u8]) -> Result<(T, &[u8])>;
pub mod experimental {
    pub fn serialized_size<T: ?Sized + ::serde::Serialize>(value: &T) -> crate::Result<usize> { ::core::__fallible(0) }
}
