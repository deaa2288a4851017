//! The bank that pays out. The contract of insurance is its basis: it gets the holder and the account, no more.

use crate::error::ClaimError;
use crate::payout::PayoutAccount;
use reqwest::{Client, StatusCode};
use serde::Serialize;

const GATEWAY: &str = "http://gateway.paying-bank.example";
const API: &str = "https://api.paying-bank.example";

#[derive(Serialize)]
struct Order {
    holder: String,
    account: String,
    fen: i64,
    reference: String,
}

impl Order {
    fn new(account: &PayoutAccount, claim: i32, fen: i64) -> Self {
        Self {
            holder: account.holder.clone(),
            account: account.number.clone(),
            fen,
            reference: format!("claim-{claim}"),
        }
    }
}

/// LEAK, twice: the order travels in the clear, and a refusal's message tells the account to whoever logs it.
pub async fn transfer_v1(
    http: &Client,
    account: &PayoutAccount,
    claim: i32,
    fen: i64,
) -> Result<(), ClaimError> {
    let order = Order::new(account, claim, fen);
    let answer = http.post(format!("{GATEWAY}/orders")).json(&order).send().await?; //~ PII203
    if answer.status() == StatusCode::NOT_FOUND {
        return Err(ClaimError::AccountRefused(account.number.clone())); //~ PII302
    }
    answer.error_for_status()?;
    Ok(())
}

/// MENDED: over TLS, and the error names the claim.
pub async fn transfer(
    http: &Client,
    account: &PayoutAccount,
    claim: i32,
    fen: i64,
) -> Result<(), ClaimError> {
    let order = Order::new(account, claim, fen);
    let answer = http.post(format!("{API}/orders")).json(&order).send().await?;
    if answer.status() == StatusCode::NOT_FOUND {
        return Err(ClaimError::PayoutRefused(claim));
    }
    answer.error_for_status()?;
    Ok(())
}
