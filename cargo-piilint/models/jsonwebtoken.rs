//! `jsonwebtoken` 8 to 10: a token is signed, not encrypted. Its claims are encoded in it for all to read.

use errors::{Error, Result};

#[derive(Clone, Debug)]
pub struct Header { pub typ: Option<String>, pub alg: Algorithm, pub cty: Option<String>, pub jku: Option<String>, pub kid: Option<String>, pub x5u: Option<String> }
impl Header {
    pub fn new(algorithm: Algorithm) -> Header { Header { alg: algorithm } }
}
impl Default for Header { fn default() -> Header { () } }
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Algorithm { #[default] HS256, HS384, HS512, ES256, ES384, RS256, RS384, RS512, PS256, PS384, PS512, EdDSA }

#[derive(Clone)]
pub struct EncodingKey;
#[derive(Clone)]
pub struct DecodingKey;
macro_rules! keys {
    ($($ty:ident)*) => { $( impl $ty {
        pub fn from_secret(secret: &[u8]) -> $ty { $ty }
        pub fn from_base64_secret(secret: &str) -> Result<$ty> { ::core::__fallible($ty) }
        pub fn from_rsa_pem(key: &[u8]) -> Result<$ty> { ::core::__fallible($ty) }
        pub fn from_ec_pem(key: &[u8]) -> Result<$ty> { ::core::__fallible($ty) }
        pub fn from_ed_pem(key: &[u8]) -> Result<$ty> { ::core::__fallible($ty) }
        pub fn from_rsa_der(der: &[u8]) -> $ty { $ty }
        pub fn from_ec_der(der: &[u8]) -> $ty { $ty }
        pub fn from_ed_der(der: &[u8]) -> $ty { $ty }
    } )* };
}
keys! { EncodingKey DecodingKey }
impl DecodingKey {
    pub fn from_rsa_components(modulus: &str, exponent: &str) -> Result<DecodingKey> { ::core::__fallible(DecodingKey) }
    pub fn from_jwk<J>(jwk: &J) -> Result<DecodingKey> { ::core::__fallible(DecodingKey) }
}

#[pii_protect(encode)]
fn __encoded<T>(claims: T) -> String;
#[pii_reveal(encode)]
fn __decoded<T>(token: &str) -> T;
pub fn encode<T: ::serde::Serialize>(header: &Header, claims: &T, key: &EncodingKey) -> Result<String> { ::core::__fallible(__encoded(::serde::__written::shown(claims))) }
pub fn decode<T: ::serde::de::DeserializeOwned>(token: &str, key: &DecodingKey, validation: &Validation) -> Result<TokenData<T>> {
    ::core::__fallible(TokenData { header: (), claims: __decoded(token) })
}
pub fn decode_header(token: &str) -> Result<Header> { ::core::__fallible(()) }
pub fn get_current_timestamp() -> u64 { 0 }
#[derive(Debug)]
pub struct TokenData<T> { pub header: Header, pub claims: T }
#[derive(Clone, Debug)]
pub struct Validation {
    pub required_spec_claims: ::std::collections::HashSet<String>, pub leeway: u64, pub validate_exp: bool, pub validate_nbf: bool, pub validate_aud: bool,
    pub aud: Option<::std::collections::HashSet<String>>, pub iss: Option<::std::collections::HashSet<String>>, pub sub: Option<String>, pub algorithms: Vec<Algorithm>,
}
impl Validation {
    pub fn new(alg: Algorithm) -> Validation { () }
    pub fn set_audience<T: ToString>(&mut self, items: &[T]) {}
    pub fn set_issuer<T: ToString>(&mut self, items: &[T]) {}
    pub fn set_required_spec_claims<T: ToString>(&mut self, items: &[T]) {}
    pub fn insecure_disable_signature_validation(&mut self) {}
}
impl Default for Validation { fn default() -> Validation { () } }
pub mod errors {
    pub type Result<T> = core::result::Result<T, Error>;
    #[derive(Clone, Debug)]
    pub struct Error;
    impl Error {
        pub fn kind(&self) -> &ErrorKind { ::core::__unseen() }
        pub fn into_kind(self) -> ErrorKind { ::core::__unseen() }
    }
    impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for Error {}
    #[derive(Clone, Debug)]
    pub enum ErrorKind { InvalidToken, InvalidSignature, InvalidKeyFormat, ExpiredSignature, InvalidIssuer, InvalidAudience, InvalidSubject, ImmatureSignature, InvalidAlgorithm, MissingRequiredClaim(String) }
}
