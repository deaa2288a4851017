//! `rsa` 0.9: what is encrypted for a public key, only the private one reveals.

pub use ::signature;
pub use ::sha2;
pub use key_::{RsaPrivateKey, RsaPublicKey};
pub use oaep::Oaep;
pub use pkcs1v15::{Pkcs1v15Encrypt, Pkcs1v15Sign};
pub use pss::Pss;
pub use errors::{Error, Result};

pub mod errors {
    pub type Result<T> = core::result::Result<T, Error>;
    #[derive(Debug)]
    pub enum Error { InvalidPaddingScheme, Decryption, Verification, MessageTooLong, InputNotHashed, NprimesTooSmall, TooFewPrimes, InvalidPrime, InvalidModulus, InvalidExponent, InvalidCoefficient, ModulusTooLarge, PublicExponentTooSmall, PublicExponentTooLarge, Internal, LabelTooLong, InvalidPadLen }
    impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for Error {}
}
mod key_ {
    use crate::Result;
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct RsaPublicKey;
    impl RsaPublicKey {
        #[pii_protect(encrypt)]
        fn __encrypted(msg: &[u8]) -> Vec<u8> { *msg }
        pub fn encrypt<R, P>(&self, rng: &mut R, padding: P, msg: &[u8]) -> Result<Vec<u8>> { ::core::__fallible(RsaPublicKey::__encrypted(msg)) }
        pub fn verify<S>(&self, scheme: S, hashed: &[u8], sig: &[u8]) -> Result<()> { ::core::__fallible(()) }
    }
    impl From<&RsaPrivateKey> for RsaPublicKey { fn from(private_key: &RsaPrivateKey) -> RsaPublicKey { RsaPublicKey } }
    impl From<RsaPrivateKey> for RsaPublicKey { fn from(private_key: RsaPrivateKey) -> RsaPublicKey { RsaPublicKey } }
    #[derive(Clone)]
    pub struct RsaPrivateKey;
    impl core::fmt::Debug for RsaPrivateKey { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    #[pii_reveal(encrypt)]
    fn __decrypted(ciphertext: &[u8]) -> Vec<u8> { *ciphertext }
    #[pii_protect(keyed_hash)]
    fn __signed(digest: &[u8]) -> Vec<u8> { *digest }
    impl RsaPrivateKey {
        pub fn new<R: ?Sized>(rng: &mut R, bit_size: usize) -> Result<RsaPrivateKey> { ::core::__fallible(RsaPrivateKey) }
        pub fn to_public_key(&self) -> RsaPublicKey { RsaPublicKey }
        pub fn validate(&self) -> Result<()> { ::core::__fallible(()) }
        pub fn decrypt<P>(&self, padding: P, ciphertext: &[u8]) -> Result<Vec<u8>> { ::core::__fallible(__decrypted(ciphertext)) }
        pub fn decrypt_blinded<R, P>(&self, rng: &mut R, padding: P, ciphertext: &[u8]) -> Result<Vec<u8>> { ::core::__fallible(__decrypted(ciphertext)) }
        pub fn sign<S>(&self, padding: S, digest_in: &[u8]) -> Result<Vec<u8>> { ::core::__fallible(__signed(digest_in)) }
        pub fn sign_with_rng<R, S>(&self, rng: &mut R, padding: S, digest_in: &[u8]) -> Result<Vec<u8>> { ::core::__fallible(__signed(digest_in)) }
    }
}
pub mod pkcs1v15 {
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub struct Pkcs1v15Encrypt;
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Pkcs1v15Sign;
    impl Pkcs1v15Sign {
        pub fn new<D>() -> Pkcs1v15Sign { Pkcs1v15Sign }
        pub fn new_unprefixed() -> Pkcs1v15Sign { Pkcs1v15Sign }
    }
}
pub mod oaep {
    pub struct Oaep;
    impl Oaep {
        pub fn new<T>() -> Oaep { Oaep }
        pub fn new_with_label<T, S: AsRef<str>>(label: S) -> Oaep { Oaep }
    }
}
pub mod pss {
    pub struct Pss;
    impl Pss {
        pub fn new<T>() -> Pss { Pss }
        pub fn new_with_salt<T>(len: usize) -> Pss { Pss }
    }
}
