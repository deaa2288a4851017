//! `totp-lite` 1 and 2: one-time codes. A code is a few digits of a keyed hash and does not show the secret.

pub use ::sha1::Sha1;
pub use ::sha2::{Sha256, Sha512};

pub const DEFAULT_STEP: u64 = 30;
pub const DEFAULT_DIGITS: u32 = 8;

pub fn totp<H>(secret: &[u8], time: u64) -> String { ::core::__unseen() }
pub fn totp_custom<H>(step: u64, digits: u32, secret: &[u8], time: u64) -> String { ::core::__unseen() }
