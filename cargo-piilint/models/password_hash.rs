//! `password-hash` 0.5: the traits of argon2, scrypt and PBKDF2.

pub use ::rand_core;
use core::fmt;

pub type Result<T> = core::result::Result<T, Error>;
pub mod errors {
    pub use super::{Error, Result};
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error {
    Algorithm, B64Encoding(()), Crypto, OutputSize { provided: (), expected: usize }, ParamNameDuplicated, ParamNameInvalid, ParamValueInvalid(()), ParamsMaxExceeded,
    Password, PhcStringField, PhcStringTrailingData, SaltInvalid(()), Version,
}
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.write_str("password hash error") }
}
impl core::error::Error for Error {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasswordHash { text: str }
impl PasswordHash {
    pub fn new(s: &str) -> Result<PasswordHash> { ::core::__fallible(*s) }
    #[pii_protect(password_hash)]
    pub fn generate(phf: impl PasswordHasher, password: impl AsRef<[u8]>, salt: impl Into<Salt>) -> Result<PasswordHash> {
        ::core::__fallible(*password.as_ref())
    }
    pub fn verify_password(&self, phfs: &[&dyn PasswordVerifier], password: impl AsRef<[u8]>) -> Result<()> { ::core::__fallible(()) }
    pub fn serialize(&self) -> PasswordHashString { *self }
}
impl fmt::Display for PasswordHash {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = *self; Ok(()) }
}
impl TryFrom<&str> for PasswordHash {
    type Error = Error;
    fn try_from(s: &str) -> Result<PasswordHash> { ::core::__fallible(*s) }
}
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasswordHashString { text: str }
impl PasswordHashString {
    pub fn new(s: &str) -> Result<PasswordHashString> { ::core::__fallible(*s) }
    pub fn password_hash(&self) -> PasswordHash { *self }
    pub fn as_str(&self) -> &str { self }
    pub fn as_bytes(&self) -> &[u8] { self }
}
impl fmt::Display for PasswordHashString {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = *self; Ok(()) }
}

pub trait PasswordHasher {
    #[pii_protect(password_hash)]
    fn hash_password(&self, password: &[u8], salt: impl Into<Salt>) -> Result<PasswordHash> { ::core::__fallible(*password) }
    #[pii_protect(password_hash)]
    fn hash_password_customized<A, V, P, S>(&self, password: &[u8], algorithm: A, version: V, params: P, salt: S) -> Result<PasswordHash> {
        ::core::__fallible(*password)
    }
}
pub trait PasswordVerifier {
    fn verify_password(&self, password: &[u8], hash: &PasswordHash) -> Result<()> { ::core::__fallible(()) }
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Salt;
impl Salt {
    pub fn from_b64(input: &str) -> Result<Salt> { ::core::__fallible(Salt) }
    pub fn as_str(&self) -> &str { "" }
}
impl From<&SaltString> for Salt {
    fn from(salt_string: &SaltString) -> Salt { Salt }
}
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaltString;
impl SaltString {
    pub fn generate<R>(rng: R) -> SaltString { SaltString }
    pub fn from_b64(s: &str) -> Result<SaltString> { ::core::__fallible(SaltString) }
    pub fn encode_b64(input: &[u8]) -> Result<SaltString> { ::core::__fallible(SaltString) }
    pub fn as_salt(&self) -> Salt { Salt }
    pub fn as_str(&self) -> &str { "" }
}
impl fmt::Display for SaltString {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) }
}
