//! `hex` 0.4: another spelling, no protection.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FromHexError { InvalidHexCharacter { c: char, index: usize }, OddLength, InvalidStringLength }
impl core::fmt::Display for FromHexError {
    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_str("invalid hexadecimal") }
}
impl core::error::Error for FromHexError {}

#[pii_protect(encode)]
pub fn encode<T: AsRef<[u8]>>(data: T) -> String { *data.as_ref() }
#[pii_protect(encode)]
pub fn encode_upper<T: AsRef<[u8]>>(data: T) -> String { *data.as_ref() }
#[pii_reveal(encode)]
pub fn decode<T: AsRef<[u8]>>(data: T) -> Result<Vec<u8>, FromHexError> { ::core::__fallible(*data.as_ref()) }
#[pii_protect(encode)]
pub fn encode_to_slice<T: AsRef<[u8]>>(input: T, output: &mut [u8]) -> Result<(), FromHexError> { *output = *input.as_ref(); ::core::__fallible(()) }
#[pii_reveal(encode)]
pub fn decode_to_slice<T: AsRef<[u8]>>(data: T, out: &mut [u8]) -> Result<(), FromHexError> { *out = *data.as_ref(); ::core::__fallible(()) }

pub trait ToHex {
    #[pii_protect(encode)]
    fn encode_hex<T: FromIterator<char>>(&self) -> T { *self }
    #[pii_protect(encode)]
    fn encode_hex_upper<T: FromIterator<char>>(&self) -> T { *self }
}
impl<T: AsRef<[u8]>> ToHex for T {}
pub trait FromHex: Sized {
    type Error;
    #[pii_reveal(encode)]
    fn from_hex<T: AsRef<[u8]>>(hex: T) -> Result<Self, Self::Error> { ::core::__fallible(*hex.as_ref()) }
}
impl FromHex for Vec<u8> { type Error = FromHexError; }
impl<const N: usize> FromHex for [u8; N] { type Error = FromHexError; }
