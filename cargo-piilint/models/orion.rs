//! `orion` 0.18, what is at its root.

pub mod errors {
    #[derive(Clone, Copy, Debug, PartialEq)]
    pub struct UnknownCryptoError;
    impl core::fmt::Display for UnknownCryptoError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for UnknownCryptoError {}
}
use errors::UnknownCryptoError;

mod types_ {
    use crate::UnknownCryptoError;
    /// What guards: it prints nothing.
    pub struct Secret<T> { of: T, bytes: str }
    impl<T> core::fmt::Debug for Secret<T> { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl<T> Secret<T> {
        pub fn generate() -> Result<Secret<T>, UnknownCryptoError> { ::core::__fallible(Secret {}) }
        pub fn len(&self) -> usize { 0 }
        pub fn is_empty(&self) -> bool { ::core::__any() }
        pub fn unprotected_as_ref<O: ?Sized>(&self) -> &O { &self.bytes }
    }
    impl<T> TryFrom<&[u8]> for Secret<T> {
        type Error = UnknownCryptoError;
        fn try_from(bytes: &[u8]) -> Result<Secret<T>, UnknownCryptoError> { ::core::__fallible(Secret { bytes: *bytes }) }
    }
    pub struct Public<T> { of: T, bytes: str }
    impl<T> core::fmt::Debug for Public<T> { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = self.bytes; Ok(()) } }
    impl<T> Public<T> {
        pub fn generate() -> Result<Public<T>, UnknownCryptoError> { ::core::__fallible(Public {}) }
        pub fn len(&self) -> usize { 0 }
        pub fn is_empty(&self) -> bool { ::core::__any() }
    }
    impl<T> AsRef<[u8]> for Public<T> { fn as_ref(&self) -> &[u8] { &self.bytes } }
    impl<T> TryFrom<&[u8]> for Public<T> {
        type Error = UnknownCryptoError;
        fn try_from(bytes: &[u8]) -> Result<Public<T>, UnknownCryptoError> { ::core::__fallible(Public { bytes: *bytes }) }
    }
}
pub use types_::{Public, Secret};

pub mod aead {
    use crate::UnknownCryptoError;
    pub type SecretKey = crate::Secret<()>;
    #[pii_protect(encrypt)]
    pub fn seal(secret_key: &SecretKey, plaintext: &[u8]) -> Result<Vec<u8>, UnknownCryptoError> { ::core::__fallible(*plaintext) }
    #[pii_reveal(encrypt)]
    pub fn open(secret_key: &SecretKey, ciphertext_with_tag_and_nonce: &[u8]) -> Result<Vec<u8>, UnknownCryptoError> { ::core::__fallible(*ciphertext_with_tag_and_nonce) }
    pub mod streaming {
        use super::SecretKey;
        use crate::UnknownCryptoError;
        pub type Nonce = crate::Public<()>;
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub enum StreamTag { Message, Push, Rekey, Finish }
        pub struct StreamSealer;
        impl StreamSealer {
            pub fn new(secret_key: &SecretKey) -> Result<(StreamSealer, Nonce), UnknownCryptoError> { ::core::__fallible((StreamSealer, ())) }
            #[pii_protect(encrypt)]
            pub fn seal_chunk(&mut self, plaintext: &[u8], tag: &StreamTag) -> Result<Vec<u8>, UnknownCryptoError> { ::core::__fallible(*plaintext) }
        }
        pub struct StreamOpener;
        impl StreamOpener {
            pub fn new(secret_key: &SecretKey, nonce: &Nonce) -> Result<StreamOpener, UnknownCryptoError> { ::core::__fallible(StreamOpener) }
            #[pii_reveal(encrypt)]
            pub fn open_chunk(&mut self, ciphertext: &[u8]) -> Result<(Vec<u8>, StreamTag), UnknownCryptoError> { ::core::__fallible((*ciphertext, ())) }
        }
    }
}
pub mod auth {
    use crate::UnknownCryptoError;
    pub type SecretKey = crate::Secret<()>;
    pub type Tag = crate::Secret<()>;
    #[pii_protect(keyed_hash)]
    pub fn authenticate(secret_key: &SecretKey, data: &[u8]) -> Result<Tag, UnknownCryptoError> { ::core::__fallible(crate::Secret { bytes: *data }) }
    pub fn authenticate_verify(expected: &Tag, secret_key: &SecretKey, data: &[u8]) -> Result<(), UnknownCryptoError> { ::core::__fallible(()) }
}
pub mod hash {
    use crate::UnknownCryptoError;
    pub type Digest = crate::Public<()>;
    #[pii_protect(hash)]
    pub fn digest(data: &[u8]) -> Result<Digest, UnknownCryptoError> { ::core::__fallible(crate::Public { bytes: *data }) }
}
pub mod kdf {
    use crate::UnknownCryptoError;
    pub use crate::pwhash::{CostParams, Password};
    pub type SecretKey = crate::Secret<()>;
    pub type Salt = crate::Public<()>;
    #[pii_protect(password_hash)]
    fn __derive(password: &Password) -> SecretKey { crate::Secret { bytes: password.bytes } }
    pub fn derive_key(password: &Password, salt: &Salt, cost: &CostParams, length: u32) -> Result<SecretKey, UnknownCryptoError> { ::core::__fallible(__derive(password)) }
}
pub mod pwhash {
    use crate::UnknownCryptoError;
    pub type Password = crate::Secret<()>;
    #[derive(Clone, Copy, Debug, PartialEq)]
    pub struct CostParams;
    pub struct PasswordHash { text: str }
    impl core::fmt::Debug for PasswordHash { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    #[pii_protect(password_hash)]
    pub fn hash_password(password: &Password, cost: &CostParams) -> Result<PasswordHash, UnknownCryptoError> { ::core::__fallible(PasswordHash { text: password.bytes }) }
    pub fn hash_password_verify(expected: &PasswordHash, password: &Password) -> Result<(), UnknownCryptoError> { ::core::__fallible(()) }
}
