//! Text messages, sent by a gateway that works for us.

use crate::error::ClaimError;
use serde_json::json;

const SEND: &str = "https://api.sms-gateway.example/send";

/// LEAK: the gateway's old interface takes everything in the query, where proxies and access logs keep it.
pub async fn send_v1(http: &reqwest::Client, to: &str, text: &str) -> Result<(), ClaimError> {
    let request = http.get(SEND).query(&[("to", to), ("text", text)]); //~ PII205
    request.send().await?.error_for_status()?;
    Ok(())
}

/// MENDED: in the body.
pub async fn send(http: &reqwest::Client, to: &str, text: &str) -> Result<(), ClaimError> {
    let body = json!({ "to": to, "text": text });
    http.post(SEND).json(&body).send().await?.error_for_status()?;
    Ok(())
}
