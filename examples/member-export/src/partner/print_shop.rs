//! Prints letters and leaflets and posts them. Two contracts, so two entries in `piilint.toml`.

use crate::error::ApiError;
use crate::model::MemberRecord;
use piilint_macros::pii_purpose;
use reqwest::Client;
use serde_json::json;

const LEAFLETS: &str = "https://leaflets.print-shop.example/jobs";
const LETTERS: &str = "https://letters.print-shop.example/jobs";

/// LEAK: the address was given to have groceries delivered; the leaflet sells insurance.
#[pii_purpose("marketing")]
pub async fn send_leaflet_v1(http: &Client, record: &MemberRecord) -> Result<(), ApiError> {
    let body = json!({ "to": record.address, "leaflet": "summer" });
    http.post(LEAFLETS).json(&body).send().await?.error_for_status()?; //~ PII202
    Ok(())
}

/// MENDED: leaflets go to all letter boxes of a quarter; nobody's address is needed.
#[pii_purpose("marketing")]
pub async fn send_leaflet(http: &Client, quarter: u32) -> Result<(), ApiError> {
    let body = json!({ "quarter": quarter, "leaflet": "summer" });
    http.post(LEAFLETS).json(&body).send().await?.error_for_status()?;
    Ok(())
}

/// A letter about the account itself is what the address was given for.
pub async fn send_letter(http: &Client, to: &str, text: &str) -> Result<(), ApiError> {
    let body = json!({ "to": to, "text": text });
    http.post(LETTERS).json(&body).send().await?.error_for_status()?;
    Ok(())
}
