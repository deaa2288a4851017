//! `aes-gcm-siv` 0.11.

pub use ::aead::{self, AeadCore, AeadInPlace, Error, Key, KeyInit};
use ::generic_array::GenericArray;

pub type Nonce = GenericArray<u8, ()>;
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
ciphers! { Aes128GcmSiv Aes256GcmSiv }
