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
#[pii_protect(encrypt)]
fn __encrypted(data: &str) -> str { *data }
#[pii_reveal(encrypt)]
fn __decrypted(data: &str) -> str { *data }
#[pii_protect(weak_encrypt)]
fn __weakly_encrypted(data: &str) -> str { *data }
#[pii_reveal(weak_encrypt)]
fn __weakly_decrypted(data: &str) -> str { *data }
macro_rules! ways {
    ($encrypted:ident $decrypted:ident) => {
        fn encrypt_str_to_base64<S: AsRef<str>>(&self, string: S) -> String { $encrypted(string.as_ref()) }
        fn encrypt_str_to_bytes<S: AsRef<str>>(&self, string: S) -> Vec<u8> { $encrypted(string.as_ref()) }
        fn encrypt_bytes_to_base64<T: ?Sized + AsRef<[u8]>>(&self, bytes: &T) -> String { $encrypted(bytes.as_ref()) }
        fn encrypt_bytes_to_bytes<T: ?Sized + AsRef<[u8]>>(&self, bytes: &T) -> Vec<u8> { $encrypted(bytes.as_ref()) }
        fn encrypt_to_base64<T: ?Sized + AsRef<[u8]>>(&self, data: &T) -> String { $encrypted(data.as_ref()) }
        fn encrypt_to_bytes<T: ?Sized + AsRef<[u8]>>(&self, data: &T) -> Vec<u8> { $encrypted(data.as_ref()) }
        fn decrypt_base64_to_string<S: AsRef<str>>(&self, base64: S) -> Result<String, MagicCryptError> { ::core::__fallible($decrypted(base64.as_ref())) }
        fn decrypt_base64_to_bytes<S: AsRef<str>>(&self, base64: S) -> Result<Vec<u8>, MagicCryptError> { ::core::__fallible($decrypted(base64.as_ref())) }
        fn decrypt_bytes_to_bytes<T: ?Sized + AsRef<[u8]>>(&self, bytes: &T) -> Result<Vec<u8>, MagicCryptError> { ::core::__fallible($decrypted(bytes.as_ref())) }
    };
}
pub trait MagicCryptTrait {
    fn new<S: AsRef<[u8]>, V: AsRef<[u8]>>(key: S, iv: Option<V>) -> Self;
    ways! { __encrypted __decrypted }
}
macro_rules! ciphers {
    ($($name:ident $encrypted:ident $decrypted:ident;)*) => { $(
        #[derive(Debug, Clone)]
        pub struct $name;
        impl MagicCryptTrait for $name {
            fn new<S: AsRef<[u8]>, V: AsRef<[u8]>>(key: S, iv: Option<V>) -> $name { $name }
            ways! { $encrypted $decrypted }
        }
    )* };
}
ciphers! {
    MagicCrypt64 __weakly_encrypted __weakly_decrypted;
    MagicCrypt128 __encrypted __decrypted;
    MagicCrypt192 __encrypted __decrypted;
    MagicCrypt256 __encrypted __decrypted;
}
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
