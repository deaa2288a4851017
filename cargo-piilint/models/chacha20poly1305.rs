//! `chacha20poly1305` 0.10.

pub use ::aead::{self, AeadCore, AeadInPlace, Error, KeyInit};
use ::generic_array::GenericArray;

pub type Key = GenericArray<u8, ()>;
pub type Nonce = GenericArray<u8, ()>;
pub type XNonce = GenericArray<u8, ()>;
pub type Tag = GenericArray<u8, ()>;

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
ciphers! { ChaCha20Poly1305 XChaCha20Poly1305 ChaCha8Poly1305 ChaCha12Poly1305 XChaCha8Poly1305 XChaCha12Poly1305 }
