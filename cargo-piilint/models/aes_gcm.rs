//! `aes-gcm` 0.10.

pub use ::aead::{self, AeadCore, AeadInPlace, Error, Key, KeyInit};
use ::generic_array::GenericArray;

pub type Nonce<NonceSize = ()> = GenericArray<u8, NonceSize>;
pub type Tag<TagSize = ()> = GenericArray<u8, TagSize>;

macro_rules! ciphers {
    ($($name:ident)*) => { $(
        #[derive(Clone)]
        pub struct $name;
        impl KeyInit for $name {}
        impl AeadCore for $name {}
        impl ::aead::Aead for $name {}
        impl ::aead::AeadMut for $name {}
        impl AeadInPlace for $name {}
    )* };
}
ciphers! { Aes128Gcm Aes256Gcm }

/// The general form, for other lengths of the nonce.
#[derive(Clone)]
pub struct AesGcm<Aes, NonceSize, TagSize = ()> { aes: Aes, nonce_size: NonceSize, tag_size: TagSize }
impl<Aes, NonceSize, TagSize> KeyInit for AesGcm<Aes, NonceSize, TagSize> {}
impl<Aes, NonceSize, TagSize> AeadCore for AesGcm<Aes, NonceSize, TagSize> {}
impl<Aes, NonceSize, TagSize> ::aead::Aead for AesGcm<Aes, NonceSize, TagSize> {}
impl<Aes, NonceSize, TagSize> AeadInPlace for AesGcm<Aes, NonceSize, TagSize> {}
