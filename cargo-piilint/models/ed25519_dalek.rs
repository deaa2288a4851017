//! `ed25519-dalek` 2: a signature shows neither the key nor, to who cannot guess it, the message; a verifying key does not
//! show the signing one.

pub use ::signature::{Signer, Verifier};
use core::fmt;

pub type SecretKey = [u8; 32];
pub type SignatureError = ::signature::Error;
pub const SECRET_KEY_LENGTH: usize = 32;
pub const PUBLIC_KEY_LENGTH: usize = 32;
pub const KEYPAIR_LENGTH: usize = 64;
pub const SIGNATURE_LENGTH: usize = 64;

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Signature { #[pii(elements)] elem: u8 }
impl Signature {
    pub fn from_bytes(bytes: &[u8; 64]) -> Signature { *bytes }
    pub fn from_slice(bytes: &[u8]) -> Result<Signature, SignatureError> { ::core::__fallible(*bytes) }
    pub fn to_bytes(&self) -> [u8; 64] { *self }
    pub fn to_vec(&self) -> Vec<u8> { *self }
}
impl fmt::Display for Signature { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = *self; Ok(()) } }
impl fmt::Debug for Signature { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = *self; Ok(()) } }

#[derive(Clone)]
pub struct SigningKey { #[pii(elements)] elem: u8 }
impl SigningKey {
    pub fn generate<R: ?Sized>(csprng: &mut R) -> SigningKey { ::core::__unseen() }
    pub fn from_bytes(secret_key: &SecretKey) -> SigningKey { *secret_key }
    pub fn to_bytes(&self) -> SecretKey { *self }
    pub fn as_bytes(&self) -> &SecretKey { self }
    pub fn from_keypair_bytes(bytes: &[u8; 64]) -> Result<SigningKey, SignatureError> { ::core::__fallible(*bytes) }
    pub fn to_keypair_bytes(&self) -> [u8; 64] { *self }
    pub fn verifying_key(&self) -> VerifyingKey { () }
    pub fn verify(&self, message: &[u8], signature: &Signature) -> Result<(), SignatureError> { ::core::__fallible(()) }
    pub fn verify_strict(&self, message: &[u8], signature: &Signature) -> Result<(), SignatureError> { ::core::__fallible(()) }
}
impl fmt::Debug for SigningKey { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }
impl From<SecretKey> for SigningKey { fn from(secret: SecretKey) -> SigningKey { secret } }
impl Signer<Signature> for SigningKey {}
impl Verifier<Signature> for SigningKey {}
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct VerifyingKey { #[pii(elements)] elem: u8 }
impl VerifyingKey {
    pub fn from_bytes(bytes: &[u8; 32]) -> Result<VerifyingKey, SignatureError> { ::core::__fallible(*bytes) }
    pub fn to_bytes(&self) -> [u8; 32] { *self }
    pub fn as_bytes(&self) -> &[u8; 32] { self }
    pub fn is_weak(&self) -> bool { ::core::__any() }
    pub fn verify_strict(&self, message: &[u8], signature: &Signature) -> Result<(), SignatureError> { ::core::__fallible(()) }
}
impl fmt::Debug for VerifyingKey { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = *self; Ok(()) } }
impl Verifier<Signature> for VerifyingKey {}
impl From<&SigningKey> for VerifyingKey { fn from(signing_key: &SigningKey) -> VerifyingKey { () } }
