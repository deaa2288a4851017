//! The ways in which this service protects personal data.

use crate::error::ClaimError;
use crate::model::Position;
use aes_gcm::aead::{Aead, AeadCore, OsRng};
use aes_gcm::{Aes256Gcm, KeyInit, Nonce};
use argon2::Argon2;
use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use hmac::{Hmac, KeyInit as _, Mac};
use piilint_macros::{pii_protect, pii_reveal};
use secrecy::{ExposeSecret, SecretString};
use sha2::Sha256;

const NONCE_LEN: usize = 12;

/// Seals what the database and the disk must not show.
pub struct Vault {
    cipher: Aes256Gcm,
    lookup_key: SecretString,
}

impl Vault {
    /// The keys come from the environment; the deployment puts them there from its key store.
    pub fn from_env() -> Result<Self, ClaimError> {
        let key = std::env::var("CLAIMS_VAULT_KEY").ok().and_then(|text| hex::decode(text).ok());
        let cipher = key.and_then(|key| Aes256Gcm::new_from_slice(&key).ok()).ok_or(ClaimError::Vault)?;
        let lookup_key = std::env::var("CLAIMS_LOOKUP_KEY").map_err(|_| ClaimError::Vault)?;
        Ok(Self { cipher, lookup_key: lookup_key.into() })
    }

    /// A fresh nonce, then the ciphertext.
    #[pii_protect(encrypt)]
    pub fn seal(&self, plain: &[u8]) -> Result<Vec<u8>, ClaimError> {
        let nonce = Aes256Gcm::generate_nonce(&mut OsRng);
        let mut sealed = nonce.to_vec();
        sealed.extend(self.cipher.encrypt(&nonce, plain).map_err(|_| ClaimError::Vault)?);
        Ok(sealed)
    }

    #[pii_reveal(encrypt)]
    pub fn open(&self, sealed: &[u8]) -> Result<String, ClaimError> {
        let (nonce, body) = sealed.split_at_checked(NONCE_LEN).ok_or(ClaimError::Vault)?;
        let plain = self.cipher.decrypt(Nonce::from_slice(nonce), body).map_err(|_| ClaimError::Vault)?;
        String::from_utf8(plain).map_err(|_| ClaimError::Vault)
    }

    /// The same text gives the same token; without the key nobody can try all phone numbers. No attribute says that
    /// this is a keyed hash: the linter has to see it.
    pub fn token(&self, text: &str) -> String {
        let key = self.lookup_key.expose_secret().as_bytes();
        let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes a key of any length");
        mac.update(text.as_bytes());
        hex::encode(mac.finalize().into_bytes())
    }
}

pub fn hash_pin(pin: &str) -> Result<String, ClaimError> {
    let salt = SaltString::generate(&mut OsRng);
    let hash = Argon2::default().hash_password(pin.as_bytes(), &salt).map_err(|_| ClaimError::Vault)?;
    Ok(hash.to_string())
}

pub fn verify_pin(pin: &str, stored: &str) -> bool {
    PasswordHash::new(stored)
        .is_ok_and(|hash| Argon2::default().verify_password(pin.as_bytes(), &hash).is_ok())
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
pub fn mask_account(number: &str) -> String {
    let skip = number.chars().count().saturating_sub(4);
    format!("*{}", number.chars().skip(skip).collect::<String>())
}

/// The first two characters of a plate say where the car is registered, and no more.
#[pii_protect(mask)]
pub fn mask_plate(plate: &str) -> String {
    let head: String = plate.chars().take(2).collect();
    format!("{head}*****")
}

/// A square of about ten kilometres: enough for statistics, too coarse to find anybody.
#[pii_protect(anonymize)]
pub fn district(position: &Position) -> String {
    format!("{:.1},{:.1}", position.lat, position.lon)
}
