//! The ways in which this service protects personal data. Few attributes stand here: what these functions do is to be
//! seen from the crates they call.

use crate::error::ApiError;
use aes_gcm::aead::{Aead, AeadCore, OsRng};
use aes_gcm::{Aes256Gcm, KeyInit, Nonce};
use argon2::Argon2;
use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use hmac::{Hmac, KeyInit as _, Mac};
use piilint_macros::pii_protect;
use sha2::{Digest, Sha256};

const NONCE_LEN: usize = 12;

pub struct Keys {
    cipher: Aes256Gcm,
    lookup: Vec<u8>,
}

impl Keys {
    pub fn from_env() -> Result<Self, ApiError> {
        let key = |name: &str| std::env::var(name).ok().and_then(|text| hex::decode(text).ok());
        let cipher = key("MEMBER_SEAL_KEY").and_then(|key| Aes256Gcm::new_from_slice(&key).ok());
        let cipher = cipher.ok_or(ApiError::Keys)?;
        Ok(Self { cipher, lookup: key("MEMBER_LOOKUP_KEY").ok_or(ApiError::Keys)? })
    }

    pub fn seal(&self, plain: &str) -> Result<Vec<u8>, ApiError> {
        let nonce = Aes256Gcm::generate_nonce(&mut OsRng);
        let body = self.cipher.encrypt(&nonce, plain.as_bytes()).map_err(|_| ApiError::Keys)?;
        Ok([nonce.as_slice(), &body].concat())
    }

    pub fn open(&self, sealed: &[u8]) -> Result<String, ApiError> {
        let (nonce, body) = sealed.split_at_checked(NONCE_LEN).ok_or(ApiError::Keys)?;
        let plain = self.cipher.decrypt(Nonce::from_slice(nonce), body).map_err(|_| ApiError::Keys)?;
        String::from_utf8(plain).map_err(|_| ApiError::Keys)
    }

    /// The same text gives the same token, which nobody can work out without the key.
    pub fn token(&self, text: &str) -> String {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.lookup).expect("HMAC takes a key of any length");
        mac.update(text.as_bytes());
        hex::encode(mac.finalize().into_bytes())
    }
}

/// One hash over one text: good enough for a random session token, and for nothing that can be guessed.
pub fn sha256_hex(text: &str) -> String {
    hex::encode(Sha256::digest(text.as_bytes()))
}

pub fn hash_password(password: &str) -> Result<String, ApiError> {
    let salt = SaltString::generate(&mut OsRng);
    let hash = Argon2::default().hash_password(password.as_bytes(), &salt).map_err(|_| ApiError::Keys)?;
    Ok(hash.to_string())
}

/// Knows the old hashes too, so that members can still log in.
pub fn verify_password(password: &str, stored: &str) -> bool {
    match PasswordHash::new(stored) {
        Ok(hash) => Argon2::default().verify_password(password.as_bytes(), &hash).is_ok(),
        Err(_) => sha256_hex(password) == stored,
    }
}

/// `138****1234`
#[pii_protect(mask)]
pub fn mask_phone(phone: &str) -> String {
    let head: String = phone.chars().take(3).collect();
    let tail: String = phone.chars().skip(7).collect();
    format!("{head}****{tail}")
}

/// `*1234`, as on a receipt.
#[pii_protect(mask)]
pub fn last_four(number: &str) -> String {
    let skip = number.chars().count().saturating_sub(4);
    format!("*{}", number.chars().skip(skip).collect::<String>())
}
