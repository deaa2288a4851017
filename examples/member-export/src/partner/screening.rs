//! A service that knows the numbers that swindlers call: a third party in its own right, asked with consent only.

use crate::error::ApiError;
use crate::model::MemberRecord;
use crate::protect::{Keys, sha256_hex};
use reqwest::Client;
use serde_json::json;

const LOOKUP: &str = "https://api.fraud-screen.example/v3/lookup";

/// LEAK: there are so few phone numbers that all their hashes fit on a stick; and nobody was asked.
pub async fn is_known_v1(http: &Client, record: &MemberRecord) -> Result<bool, ApiError> {
    let fingerprint = sha256_hex(&record.phone);
    let answer = http.post(LOOKUP).json(&fingerprint).send().await?; //~ PII102 PII201
    Ok(answer.error_for_status()?.json().await?)
}

/// MENDED: a token under the key that both sides hold. The caller has asked for the member's consent.
pub async fn is_known(http: &Client, keys: &Keys, record: &MemberRecord) -> Result<bool, ApiError> {
    let body = json!({ "token": keys.token(&record.phone) });
    let answer = http.post(LOOKUP).json(&body).send().await?;
    Ok(answer.error_for_status()?.json().await?)
}
