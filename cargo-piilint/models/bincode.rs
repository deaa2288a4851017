//! `bincode` 1: the bytes are the values.

use ::serde::__written::shown;

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
