//! Leak 13: the error of a refused payment carries the card number, and goes to the log and to whoever asked.

use crate::app::App;
use crate::error::Result;
use crate::order::{self, Order};
use crate::protect::last_four;
use crate::user::session::Session;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use piilint_macros::{Pii, pii_purpose};
use serde::Deserialize;
use serde_json::json;

#[derive(Pii, Deserialize)]
#[pii(subject = "customer")]
pub struct Card {
    #[pii(card)]
    number: String,
    #[pii(card)]
    expiry: String,
    #[pii(name)]
    holder: String,
}

enum Charge {
    Done,
    Refused(Refusal),
}

/// What the payment provider answers when it does not charge a card.
#[derive(Pii, Deserialize)]
struct Refusal {
    #[pii(card)]
    card_number: String,
    reason: String,
}

#[derive(Debug, thiserror::Error)]
pub enum PaymentErrorV1 {
    #[error("payment failed: {0}")]
    Refused(String),
}

impl From<Refusal> for PaymentErrorV1 {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(format!("card {} was refused: {}", refusal.card_number, refusal.reason)) //~ PII302
    }
}

#[derive(Debug, thiserror::Error)]
pub enum PaymentError {
    #[error("the card ending in {last_four} was refused: {reason}")]
    Refused { last_four: String, reason: String },
}

impl From<Refusal> for PaymentError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused { last_four: last_four(&refusal.card_number), reason: refusal.reason }
    }
}

pub async fn pay_v1(
    State(app): State<App>,
    session: Session,
    Path(id): Path<i64>,
    Json(card): Json<Card>,
) -> Result<StatusCode> {
    let order = order::of_buyer(&app.db, id, &session).await?;
    if let Charge::Refused(refusal) = charge(&app, &order, &card).await? {
        return Err(PaymentErrorV1::from(refusal).into());
    }
    order::set_status(&app.db, order.id, "paid").await?;
    Ok(StatusCode::NO_CONTENT)
}

pub async fn pay(
    State(app): State<App>,
    session: Session,
    Path(id): Path<i64>,
    Json(card): Json<Card>,
) -> Result<StatusCode> {
    let order = order::of_buyer(&app.db, id, &session).await?;
    if let Charge::Refused(refusal) = charge(&app, &order, &card).await? {
        return Err(PaymentError::from(refusal).into());
    }
    order::set_status(&app.db, order.id, "paid").await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The card passes through and is kept nowhere.
#[pii_purpose("essential.service.payment_processing")]
async fn charge(app: &App, order: &Order, card: &Card) -> Result<Charge> {
    let charge = json!({
        "reference": order.number,
        "amount_cents": order.amount_cents,
        "card": { "number": card.number, "expiry": card.expiry, "holder": card.holder },
    });
    let answer = app.http.post("https://api.payment.example/v1/charges").json(&charge).send().await?;
    if answer.status() == StatusCode::PAYMENT_REQUIRED {
        return Ok(Charge::Refused(answer.json().await?));
    }
    answer.error_for_status()?;
    Ok(Charge::Done)
}
