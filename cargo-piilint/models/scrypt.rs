//! `scrypt` 0.11.

pub use ::password_hash;
use ::password_hash::{PasswordHasher, PasswordVerifier};

#[derive(Clone, Copy, Debug, Default)]
pub struct Params;
impl Params {
    pub fn new(log_n: u8, r: u32, p: u32, len: usize) -> Result<Params, errors::InvalidParams> { ::core::__fallible(Params) }
    pub const fn recommended() -> Params { Params }
}
pub mod errors {
    #[derive(Clone, Copy, Debug)]
    pub struct InvalidParams;
    #[derive(Clone, Copy, Debug)]
    pub struct InvalidOutputLen;
}
#[derive(Clone, Copy, Debug, Default)]
pub struct Scrypt;
impl PasswordHasher for Scrypt {}
impl PasswordVerifier for Scrypt {}
#[pii_protect(password_hash)]
pub fn scrypt(password: &[u8], salt: &[u8], params: &Params, output: &mut [u8]) -> Result<(), errors::InvalidOutputLen> {
    *output = *password;
    ::core::__fallible(())
}
