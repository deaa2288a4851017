//! `getrandom` 0.1 to 0.4: what is filled with randomness holds nothing any more.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Error;
impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
impl core::error::Error for Error {}
impl From<Error> for ::std::io::Error { fn from(err: Error) -> ::std::io::Error { () } }
pub fn getrandom(dest: &mut [u8]) -> Result<(), Error> { *dest = ::core::__unseen(); ::core::__fallible(()) }
pub fn fill(dest: &mut [u8]) -> Result<(), Error> { *dest = ::core::__unseen(); ::core::__fallible(()) }
pub fn u32() -> Result<u32, Error> { ::core::__fallible(0) }
pub fn u64() -> Result<u64, Error> { ::core::__fallible(0) }
