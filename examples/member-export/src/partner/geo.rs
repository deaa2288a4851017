//! Turns an address into a position, for the delivery round. The service works for us.

use crate::error::ApiError;
use crate::model::MemberRecord;
use reqwest::Client;
use serde_json::json;

const GEOCODE: &str = "https://geo.map-service.example/geocode";

/// LEAK: the address stands in the query, and so in the logs of every proxy on the way.
pub async fn is_deliverable_v1(http: &Client, record: &MemberRecord) -> Result<bool, ApiError> {
    let url = format!("{GEOCODE}?address={}", record.address.replace(' ', "+"));
    Ok(http.get(url).send().await?.status().is_success()) //~ PII205
}

/// MENDED: in the body.
pub async fn is_deliverable(http: &Client, record: &MemberRecord) -> Result<bool, ApiError> {
    let body = json!({ "address": record.address });
    Ok(http.post(GEOCODE).json(&body).send().await?.status().is_success())
}
