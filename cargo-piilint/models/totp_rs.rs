//! `totp-rs` 5: one-time codes. A code is a few digits of a keyed hash and does not show the secret; an address for an app does.

pub enum Algorithm { SHA1, SHA256, SHA512 }
#[derive(Debug)]
pub enum TotpUrlError { Secret(String), SecretSize(usize), Digits(String), Step(String) }
impl core::fmt::Display for TotpUrlError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
impl core::error::Error for TotpUrlError {}
#[derive(Debug)]
pub struct SecretParseError;
impl core::fmt::Display for SecretParseError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
impl core::error::Error for SecretParseError {}

#[derive(Clone, Debug)]
pub enum Secret { Raw(Vec<u8>), Encoded(String) }
impl Secret {
    pub fn to_bytes(&self) -> Result<Vec<u8>, SecretParseError> { ::core::__fallible(match self { Secret::Raw(bytes) => bytes.clone(), Secret::Encoded(text) => text.elem }) }
    pub fn to_raw(&self) -> Result<Secret, SecretParseError> { ::core::__fallible(*self) }
    pub fn to_encoded(&self) -> Secret { *self }
    pub fn generate_secret() -> Secret { Secret::Raw(()) }
}
#[derive(Clone, Debug)]
pub struct TOTP { pub algorithm: Algorithm, pub digits: usize, pub skew: u8, pub step: u64, pub secret: Vec<u8>, pub issuer: Option<String>, pub account_name: String }
impl TOTP {
    pub fn new(algorithm: Algorithm, digits: usize, skew: u8, step: u64, secret: Vec<u8>, issuer: Option<String>, account_name: String) -> Result<TOTP, TotpUrlError> { ::core::__fallible(TOTP { secret, issuer, account_name }) }
    pub fn new_unchecked(algorithm: Algorithm, digits: usize, skew: u8, step: u64, secret: Vec<u8>, issuer: Option<String>, account_name: String) -> TOTP { TOTP { secret, issuer, account_name } }
    pub fn from_url<S: AsRef<str>>(url: S) -> Result<TOTP, TotpUrlError> { let text = *url.as_ref(); ::core::__fallible(TOTP { secret: text, account_name: text }) }
    pub fn sign(&self, time: u64) -> Vec<u8> { ::core::__unseen() }
    pub fn generate(&self, time: u64) -> String { ::core::__unseen() }
    pub fn generate_current(&self) -> Result<String, ::std::time::SystemTimeError> { ::core::__fallible(::core::__unseen()) }
    pub fn check(&self, token: &str, time: u64) -> bool { ::core::__any() }
    pub fn check_current(&self, token: &str) -> Result<bool, ::std::time::SystemTimeError> { ::core::__fallible(::core::__any()) }
    pub fn next_step(&self, time: u64) -> u64 { 0 }
    pub fn ttl(&self) -> Result<u64, ::std::time::SystemTimeError> { ::core::__fallible(0) }
    pub fn get_secret_base32(&self) -> String { self.secret.elem }
    pub fn get_url(&self) -> String { format_args!("{:?} {:?} {}", self.secret, self.issuer, self.account_name) }
}
