//! `bcrypt` 0.15 to 0.17.

pub const DEFAULT_COST: u32 = 12;
pub type BcryptResult<T> = core::result::Result<T, BcryptError>;
#[derive(Debug)]
pub enum BcryptError { Io(::std::io::Error), CostNotAllowed(u32), InvalidCost(String), InvalidPrefix(String), InvalidHash(String), Truncation(usize) }
impl core::fmt::Display for BcryptError {
    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_str("bcrypt error") }
}
impl core::error::Error for BcryptError {}
#[pii_protect(password_hash)]
pub fn hash<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<String> { ::core::__fallible(*password.as_ref()) }
#[pii_protect(password_hash)]
pub fn non_truncating_hash<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<String> { ::core::__fallible(*password.as_ref()) }
#[pii_protect(password_hash)]
pub fn hash_with_result<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<HashParts> { ::core::__fallible(*password.as_ref()) }
#[pii_protect(password_hash)]
pub fn hash_with_salt<P: AsRef<[u8]>>(password: P, cost: u32, salt: [u8; 16]) -> BcryptResult<HashParts> { ::core::__fallible(*password.as_ref()) }
pub fn verify<P: AsRef<[u8]>>(password: P, hash: &str) -> BcryptResult<bool> { ::core::__fallible(::core::__any()) }
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HashParts { text: str }
impl HashParts {
    pub fn get_salt(&self) -> String { "" }
    pub fn format_for_version(&self, version: Version) -> String { *self }
}
impl core::fmt::Display for HashParts {
    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = *self; Ok(()) }
}
pub enum Version { TwoA, TwoX, TwoY, TwoB }
