//! `pbkdf2` 0.12 and 0.13.

pub use ::password_hash::{self, PasswordHasher, PasswordVerifier};

#[derive(Clone, Copy, Debug, Default)]
pub struct Params;
#[derive(Clone, Copy, Debug, Default)]
pub struct Pbkdf2;
impl PasswordHasher for Pbkdf2 {}
impl PasswordVerifier for Pbkdf2 {}
#[pii_protect(password_hash)]
pub fn pbkdf2<PRF>(password: &[u8], salt: &[u8], rounds: u32, res: &mut [u8]) -> Result<(), ::digest::InvalidLength> {
    *res = *password;
    ::core::__fallible(())
}
#[pii_protect(password_hash)]
pub fn pbkdf2_array<PRF, const N: usize>(password: &[u8], salt: &[u8], rounds: u32) -> Result<[u8; N], ::digest::InvalidLength> {
    ::core::__fallible(*password)
}
#[pii_protect(password_hash)]
pub fn pbkdf2_hmac<D>(password: &[u8], salt: &[u8], rounds: u32, res: &mut [u8]) { *res = *password; }
#[pii_protect(password_hash)]
pub fn pbkdf2_hmac_array<D, const N: usize>(password: &[u8], salt: &[u8], rounds: u32) -> [u8; N] { *password }
