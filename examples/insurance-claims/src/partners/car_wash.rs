//! The car wash needs to know that a voucher is good. It washes the car that stands in front of it.

use crate::error::ClaimError;
use crate::model::Policy;
use piilint_macros::{Pii, RedactedDebug};
use reqwest::Client;
use serde_json::json;

const REDEEM: &str = "https://vouchers.car-wash.example/redeem";

#[derive(Pii, RedactedDebug)]
#[pii(subject = "customer")]
pub struct Voucher {
    #[pii(pseudonym)]
    pub code: String,
}

/// LEAK: plate and phone go along "so that they can call when the car is done". The car wash's entry lists neither.
pub async fn redeem_v1(http: &Client, voucher: &Voucher, policy: &Policy) -> Result<(), ClaimError> {
    let body = json!({ "code": voucher.code, "plate": policy.plate, "phone": policy.holder_phone });
    http.post(REDEEM).json(&body).send().await?.error_for_status()?; //~ PII202
    Ok(())
}

/// MENDED: the code.
pub async fn redeem(http: &Client, voucher: &Voucher) -> Result<(), ClaimError> {
    http.post(REDEEM).json(&json!({ "code": voucher.code })).send().await?.error_for_status()?;
    Ok(())
}
