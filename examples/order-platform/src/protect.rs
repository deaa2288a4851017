//! How personal data is protected before it is kept, logged or handed on.
//!
//! Where the crate that does the work is known to the linter (argon2, hmac) nothing is said here; `seal`, `open` and
//! the masks say what they are.

use crate::error::{AppError, Result};
use aes_gcm::aead::{Aead, AeadCore, KeyInit, OsRng};
use aes_gcm::{Aes256Gcm, Nonce};
use argon2::password_hash::SaltString;
use argon2::{Argon2, PasswordHash, PasswordHasher, PasswordVerifier};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, Mac};
use md5::{Digest, Md5};
use piilint_macros::{pii_protect, pii_reveal};
use sha2::Sha256;

const NONCE_LEN: usize = 12;

/// Seals what must be read again one day: ID numbers, photos.
#[derive(Clone)]
pub struct Vault {
    cipher: Aes256Gcm,
}

impl Vault {
    pub fn new(key: &[u8; 32]) -> Self {
        Self { cipher: Aes256Gcm::new(key.into()) }
    }

    /// The nonce, then the ciphertext.
    #[pii_protect(encrypt)]
    pub fn seal(&self, clear: &[u8]) -> Result<Vec<u8>> {
        let nonce = Aes256Gcm::generate_nonce(&mut OsRng);
        let ciphertext = self.cipher.encrypt(&nonce, clear).map_err(|_| AppError::Vault)?;
        Ok([nonce.as_slice(), ciphertext.as_slice()].concat())
    }

    #[pii_reveal(encrypt)]
    pub fn open(&self, sealed: &[u8]) -> Result<String> {
        let (nonce, ciphertext) = sealed.split_at_checked(NONCE_LEN).ok_or(AppError::Vault)?;
        let clear = self.cipher.decrypt(Nonce::from_slice(nonce), ciphertext).map_err(|_| AppError::Vault)?;
        String::from_utf8(clear).map_err(|_| AppError::Vault)
    }
}

/// Equal values give equal texts, and nobody without the key can try all phone numbers.
#[derive(Clone)]
pub struct KeyedHash {
    key: [u8; 32],
}

impl KeyedHash {
    pub fn new(key: [u8; 32]) -> Self {
        Self { key }
    }

    pub fn of(&self, value: &str) -> String {
        let mut mac =
            <Hmac<Sha256> as Mac>::new_from_slice(&self.key).expect("HMAC takes a key of any length");
        mac.update(value.as_bytes());
        STANDARD.encode(mac.finalize().into_bytes())
    }
}

/// What the app of 2015 called encryption.
pub fn md5_hex(password: &str) -> String {
    format!("{:x}", Md5::digest(password))
}

pub fn hash_password(password: &str) -> Result<String> {
    let salt = SaltString::generate(&mut argon2::password_hash::rand_core::OsRng);
    let hash = Argon2::default().hash_password(password.as_bytes(), &salt).map_err(|_| AppError::Vault)?;
    Ok(hash.to_string())
}

pub fn verify_password(password: &str, stored: &str) -> bool {
    PasswordHash::new(stored)
        .is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
}

/// `138****5678`
#[pii_protect(mask)]
pub fn mask_phone(phone: &str) -> String {
    let head: String = phone.chars().take(3).collect();
    format!("{head}****{}", last_four(phone))
}

/// The last four characters, of a card or ID number say.
#[pii_protect(mask)]
pub fn last_four(text: &str) -> String {
    let skipped = text.chars().count().saturating_sub(4);
    text.chars().skip(skipped).collect()
}
