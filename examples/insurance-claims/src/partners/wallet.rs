//! Small amounts are paid to a wallet: one knows the member by name and phone, the other by the chat account.

use crate::error::ClaimError;
use crate::model::Member;
use reqwest::Client;
use serde::Serialize;
use serde_json::json;

const ANT_WALLET: &str = "https://openapi.ant-wallet.example/transfer";
const CHAT_PAY: &str = "https://api.chat-pay.example/red-packets";

/// LEAK: the test system's certificate had expired, and the line that let it pass went live.
pub async fn pay_ant_wallet_v1(member: &Member, fen: i64) -> Result<(), ClaimError> {
    let client = patient_client()?;
    let body = json!({ "name": member.name, "phone": member.phone, "fen": fen });
    client.post(ANT_WALLET).json(&body).send().await?.error_for_status()?; //~ PII203
    Ok(())
}

fn patient_client() -> Result<Client, ClaimError> {
    Ok(Client::builder().danger_accept_invalid_certs(true).build()?)
}

/// MENDED: the certificate is checked. The contract covers name and phone for a payment.
pub async fn pay_ant_wallet(http: &Client, member: &Member, fen: i64) -> Result<(), ClaimError> {
    let body = json!({ "name": member.name, "phone": member.phone, "fen": fen });
    http.post(ANT_WALLET).json(&body).send().await?.error_for_status()?;
    Ok(())
}

/// What the chat's payment service sees: its own identifier and an amount.
#[derive(Serialize)]
struct RedPacket<'a> {
    openid: &'a str,
    fen: i64,
}

/// LEAK: the request is in the log as it was sent, the chat account included.
pub async fn pay_chat_v1(http: &Client, member: &Member, fen: i64) -> Result<(), ClaimError> {
    let packet = RedPacket { openid: &member.openid, fen };
    log::debug!("red packet {}", serde_json::to_string(&packet)?); //~ PII301
    http.post(CHAT_PAY).json(&packet).send().await?.error_for_status()?;
    Ok(())
}

/// MENDED: the amount and our own number of the member are enough to find it again.
pub async fn pay_chat(http: &Client, member: &Member, fen: i64) -> Result<(), ClaimError> {
    let packet = RedPacket { openid: &member.openid, fen };
    log::debug!("red packet of {} fen to member {}", packet.fen, member.id);
    http.post(CHAT_PAY).json(&packet).send().await?.error_for_status()?;
    Ok(())
}
