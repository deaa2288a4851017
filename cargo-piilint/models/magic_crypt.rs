//! `magic-crypt` 6. With 64 bits it is DES.

use ::std::io::{Read, Write};
pub use errors_::MagicCryptError;

mod errors_ {
    // It says that a text is not what was encrypted, not what it is.
    #[derive(Debug)]
    pub enum MagicCryptError { IOError(::std::io::Error), Base64Error(()), StringError(()), DecryptError(()) }
    impl core::fmt::Display for MagicCryptError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for MagicCryptError {}
}
macro_rules! ways {
    ($($kind:ident)*) => { $(
        #[pii_protect($kind)]
        fn encrypt_str_to_base64<S: AsRef<str>>(&self, string: S) -> String { *string.as_ref() }
        #[pii_protect($kind)]
        fn encrypt_str_to_bytes<S: AsRef<str>>(&self, string: S) -> Vec<u8> { *string.as_ref() }
        #[pii_protect($kind)]
        fn encrypt_bytes_to_base64<T: ?Sized + AsRef<[u8]>>(&self, bytes: &T) -> String { *bytes.as_ref() }
        #[pii_protect($kind)]
        fn encrypt_bytes_to_bytes<T: ?Sized + AsRef<[u8]>>(&self, bytes: &T) -> Vec<u8> { *bytes.as_ref() }
        #[pii_protect($kind)]
        fn encrypt_to_base64<T: ?Sized + AsRef<[u8]>>(&self, data: &T) -> String { *data.as_ref() }
        #[pii_protect($kind)]
        fn encrypt_to_bytes<T: ?Sized + AsRef<[u8]>>(&self, data: &T) -> Vec<u8> { *data.as_ref() }
        #[pii_reveal($kind)]
        fn decrypt_base64_to_string<S: AsRef<str>>(&self, base64: S) -> Result<String, MagicCryptError> { ::core::__fallible(*base64.as_ref()) }
        #[pii_reveal($kind)]
        fn decrypt_base64_to_bytes<S: AsRef<str>>(&self, base64: S) -> Result<Vec<u8>, MagicCryptError> { ::core::__fallible(*base64.as_ref()) }
        #[pii_reveal($kind)]
        fn decrypt_bytes_to_bytes<T: ?Sized + AsRef<[u8]>>(&self, bytes: &T) -> Result<Vec<u8>, MagicCryptError> { ::core::__fallible(*bytes.as_ref()) }
    )* };
}
pub trait MagicCryptTrait {
    fn new<S: AsRef<[u8]>, V: AsRef<[u8]>>(key: S, iv: Option<V>) -> Self;
    ways! { encrypt }
}
macro_rules! ciphers {
    ($($name:ident $kind:ident)*) => { $(
        #[derive(Debug, Clone)]
        pub struct $name;
        impl MagicCryptTrait for $name {
            fn new<S: AsRef<[u8]>, V: AsRef<[u8]>>(key: S, iv: Option<V>) -> $name { $name }
            ways! { $kind }
        }
    )* };
}
ciphers! { MagicCrypt64 weak_encrypt MagicCrypt128 encrypt MagicCrypt192 encrypt MagicCrypt256 encrypt }
#[derive(Debug, Clone, Copy)]
pub enum SecureBit { Bit64, Bit128, Bit192, Bit256 }
#[derive(Debug, Clone)]
pub struct MagicCrypt;
impl MagicCrypt {
    pub fn new<S: AsRef<[u8]>, V: AsRef<[u8]>>(key: S, bit: SecureBit, iv: Option<V>) -> MagicCrypt { MagicCrypt }
}
impl MagicCryptTrait for MagicCrypt {}
#[macro_export]
macro_rules! new_magic_crypt {
    (wrapper $($rest:tt)*) => { $crate::MagicCrypt };
    ($key:expr) => { $crate::MagicCrypt128 };
    ($key:expr, 64 $(, $iv:expr)?) => { $crate::MagicCrypt64 };
    ($key:expr, 128 $(, $iv:expr)?) => { $crate::MagicCrypt128 };
    ($key:expr, 192 $(, $iv:expr)?) => { $crate::MagicCrypt192 };
    ($key:expr, 256 $(, $iv:expr)?) => { $crate::MagicCrypt256 };
}
