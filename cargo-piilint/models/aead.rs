//! `aead` 0.5 and 0.6: encryption that notices when something was changed.

use ::alloc::vec::Vec;
use ::generic_array::GenericArray;

pub use ::crypto_common::{Key, KeyInit};
pub use ::generic_array;
pub use ::rand_core::{self, OsRng};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Error;
impl core::fmt::Display for Error {
    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_str("aead::Error") }
}
impl core::error::Error for Error {}
pub type Result<T> = core::result::Result<T, Error>;
pub type Nonce<A> = GenericArray<u8, A>;
pub type Tag<A> = GenericArray<u8, A>;

pub trait AeadCore {
    fn generate_nonce<R>(rng: R) -> Nonce<Self> { ::core::__unseen() }
}
/// What is encrypted, and what is only authenticated.
pub struct Payload { pub msg: &[u8], pub aad: &[u8] }
impl From<&[u8]> for Payload {
    fn from(msg: &[u8]) -> Payload { Payload { msg, aad: () } }
}
impl<const N: usize> From<&[u8; N]> for Payload {
    fn from(msg: &[u8; N]) -> Payload { Payload { msg, aad: () } }
}
impl From<&Vec<u8>> for Payload {
    fn from(msg: &Vec<u8>) -> Payload { Payload { msg, aad: () } }
}
pub trait Aead: AeadCore {
    #[pii_protect(encrypt)]
    fn encrypt(&self, nonce: &Nonce<Self>, plaintext: impl Into<Payload>) -> Result<Vec<u8>> { ::core::__fallible(*plaintext.into().msg) }
    #[pii_reveal(encrypt)]
    fn decrypt(&self, nonce: &Nonce<Self>, ciphertext: impl Into<Payload>) -> Result<Vec<u8>> { ::core::__fallible(*ciphertext.into().msg) }
}
pub trait AeadMut: AeadCore {
    #[pii_protect(encrypt)]
    fn encrypt(&mut self, nonce: &Nonce<Self>, plaintext: impl Into<Payload>) -> Result<Vec<u8>> { ::core::__fallible(*plaintext.into().msg) }
    #[pii_reveal(encrypt)]
    fn decrypt(&mut self, nonce: &Nonce<Self>, ciphertext: impl Into<Payload>) -> Result<Vec<u8>> { ::core::__fallible(*ciphertext.into().msg) }
}
pub trait Buffer: AsRef<[u8]> + AsMut<[u8]> {}
impl Buffer for Vec<u8> {}
/// The buffer holds the plain text before and the cipher text after.
pub trait AeadInPlace: AeadCore {
    #[pii_protect(encrypt)]
    fn encrypt_in_place(&self, nonce: &Nonce<Self>, associated_data: &[u8], buffer: &mut dyn Buffer) -> Result<()> { ::core::__fallible(()) }
    #[pii_protect(encrypt)]
    fn encrypt_in_place_detached(&self, nonce: &Nonce<Self>, associated_data: &[u8], buffer: &mut [u8]) -> Result<Tag<Self>> { ::core::__fallible(()) }
    #[pii_reveal(encrypt)]
    fn decrypt_in_place(&self, nonce: &Nonce<Self>, associated_data: &[u8], buffer: &mut dyn Buffer) -> Result<()> { ::core::__fallible(()) }
    #[pii_reveal(encrypt)]
    fn decrypt_in_place_detached(&self, nonce: &Nonce<Self>, associated_data: &[u8], buffer: &mut [u8], tag: &Tag<Self>) -> Result<()> { ::core::__fallible(()) }
}
#[cfg(not(version("0.6")))]
pub trait AeadMutInPlace: AeadCore {
    #[pii_protect(encrypt)]
    fn encrypt_in_place(&mut self, nonce: &Nonce<Self>, associated_data: &[u8], buffer: &mut impl Buffer) -> Result<()> { ::core::__fallible(()) }
    #[pii_protect(encrypt)]
    fn encrypt_in_place_detached(&mut self, nonce: &Nonce<Self>, associated_data: &[u8], buffer: &mut [u8]) -> Result<Tag<Self>> { ::core::__fallible(()) }
    #[pii_reveal(encrypt)]
    fn decrypt_in_place(&mut self, nonce: &Nonce<Self>, associated_data: &[u8], buffer: &mut impl Buffer) -> Result<()> { ::core::__fallible(()) }
    #[pii_reveal(encrypt)]
    fn decrypt_in_place_detached(&mut self, nonce: &Nonce<Self>, associated_data: &[u8], buffer: &mut [u8], tag: &Tag<Self>) -> Result<()> { ::core::__fallible(()) }
}
#[cfg(not(version("0.6")))]
impl<T: AeadInPlace> AeadMutInPlace for T {}
/// What a cipher of version 0.6 is; it can do the rest by it.
#[cfg(version("0.6"))]
pub trait AeadInOut: AeadCore {
    #[pii_protect(encrypt)]
    fn encrypt_inout_detached(&self, nonce: &Nonce<Self>, associated_data: &[u8], buffer: &mut [u8]) -> Result<Tag<Self>> { ::core::__fallible(()) }
    #[pii_reveal(encrypt)]
    fn decrypt_inout_detached(&self, nonce: &Nonce<Self>, associated_data: &[u8], buffer: &mut [u8], tag: &Tag<Self>) -> Result<()> { ::core::__fallible(()) }
    #[pii_protect(encrypt)]
    fn encrypt_in_place(&self, nonce: &Nonce<Self>, associated_data: &[u8], buffer: &mut dyn Buffer) -> Result<()> { ::core::__fallible(()) }
    #[pii_reveal(encrypt)]
    fn decrypt_in_place(&self, nonce: &Nonce<Self>, associated_data: &[u8], buffer: &mut dyn Buffer) -> Result<()> { ::core::__fallible(()) }
}
#[cfg(version("0.6"))]
impl<T: AeadInOut> Aead for T {}
#[cfg(version("0.6"))]
impl<T: AeadInOut> AeadInPlace for T {}
