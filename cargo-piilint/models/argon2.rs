//! `argon2` 0.5, and the functions of `rust-argon2` 1 and 2, whose library has the same name.

pub use ::password_hash::{self, PasswordHash, PasswordHasher, PasswordVerifier};

pub type Result<T> = core::result::Result<T, Error>;
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error { AlgorithmInvalid, MemoryTooLittle, MemoryTooMuch, OutputTooShort, OutputTooLong, PwdTooLong, SaltTooShort, SaltTooLong, TimeTooSmall, VersionInvalid }
impl core::fmt::Display for Error {
    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_str("argon2 error") }
}
impl core::error::Error for Error {}
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Algorithm { Argon2d, Argon2i, Argon2id }
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Version { V0x10, V0x13 }
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Params;
impl Params {
    pub const fn new(m_cost: u32, t_cost: u32, p_cost: u32, output_len: Option<usize>) -> Result<Params> { ::core::__fallible(Params) }
}
#[derive(Clone, Debug, Default)]
pub struct Argon2;
impl Argon2 {
    pub fn new(algorithm: Algorithm, version: Version, params: Params) -> Argon2 { Argon2 }
    pub fn new_with_secret(secret: &[u8], algorithm: Algorithm, version: Version, params: Params) -> Result<Argon2> { ::core::__fallible(Argon2) }
    #[pii_protect(password_hash)]
    pub fn hash_password_into(&self, pwd: &[u8], salt: &[u8], out: &mut [u8]) -> Result<()> { *out = *pwd; ::core::__fallible(()) }
    pub const fn params(&self) -> &Params { &Params }
}
#[derive(Clone, Debug, Default)]
pub struct Config;
impl Config {
    pub const fn original() -> Config { Config }
    pub const fn owasp1() -> Config { Config }
    pub const fn rfc9106() -> Config { Config }
    pub const fn rfc9106_low_mem() -> Config { Config }
}
#[pii_protect(password_hash)]
pub fn hash_encoded(pwd: &[u8], salt: &[u8], config: &Config) -> Result<String> { ::core::__fallible(*pwd) }
#[pii_protect(password_hash)]
pub fn hash_raw(pwd: &[u8], salt: &[u8], config: &Config) -> Result<Vec<u8>> { ::core::__fallible(*pwd) }
pub fn verify_encoded(encoded: &str, pwd: &[u8]) -> Result<bool> { ::core::__fallible(::core::__any()) }
pub fn verify_encoded_ext(encoded: &str, pwd: &[u8], secret: &[u8], ad: &[u8]) -> Result<bool> { ::core::__fallible(::core::__any()) }
pub fn verify_raw(pwd: &[u8], salt: &[u8], hash: &[u8], config: &Config) -> Result<bool> { ::core::__fallible(::core::__any()) }
impl PasswordHasher for Argon2 {}
impl PasswordVerifier for Argon2 {}
