//! What customers were told, what they agreed to, and how they take it back.

use crate::app::App;
use crate::error::{AppError, Result};
use crate::user::account::Account;
use crate::user::session::Session;
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use piilint_macros::{pii_consent, pii_notice};
use serde::Deserialize;
use sqlx::SqlitePool;

const CURRENT_NOTICE: i64 = 7;

/// Whoever signs up or buys has seen the privacy notice, in its current version.
#[pii_notice(purpose = "essential.service")]
pub fn seen_notice(version: i64) -> Result<()> {
    if version < CURRENT_NOTICE {
        return Err(AppError::BadRequest("please read the privacy notice"));
    }
    Ok(())
}

#[pii_consent(purpose = "marketing.advertising.third_party", separate = "share", recipient = "ad-network")]
pub fn to_ads(account: &Account) -> bool {
    account.ads_opt_in
}

#[pii_consent(purpose = "marketing.communications.email", separate = "share", recipient = "survey-partner")]
pub fn to_survey(account: &Account) -> bool {
    account.survey_opt_in
}

#[pii_consent(purpose = "third_party_sharing", separate = "share", recipient = "orderdesk")]
pub async fn to_orderdesk(db: &SqlitePool, buyer_id: i64) -> Result<()> {
    let agreed: bool = sqlx::query_scalar("SELECT orderdesk_opt_in FROM accounts WHERE id = ?")
        .bind(buyer_id)
        .fetch_one(db)
        .await?;
    if agreed { Ok(()) } else { Err(AppError::NoConsent) }
}

/// Three boxes, none of them ticked beforehand.
#[derive(Deserialize)]
pub struct Choices {
    ads: bool,
    survey: bool,
    orderdesk: bool,
}

pub async fn choose(
    State(app): State<App>,
    session: Session,
    Json(choices): Json<Choices>,
) -> Result<StatusCode> {
    save(&app.db, session.account_id, &choices).await?;
    Ok(StatusCode::NO_CONTENT)
}

#[pii_consent(purpose = "marketing.advertising.third_party", withdraws)]
#[pii_consent(purpose = "marketing.communications.email", withdraws)]
#[pii_consent(purpose = "third_party_sharing", withdraws)]
pub async fn withdraw(State(app): State<App>, session: Session) -> Result<StatusCode> {
    save(&app.db, session.account_id, &Choices { ads: false, survey: false, orderdesk: false }).await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn save(db: &SqlitePool, account_id: i64, choices: &Choices) -> Result<()> {
    sqlx::query("UPDATE accounts SET ads_opt_in = ?, survey_opt_in = ?, orderdesk_opt_in = ? WHERE id = ?")
        .bind(choices.ads)
        .bind(choices.survey)
        .bind(choices.orderdesk)
        .bind(account_id)
        .execute(db)
        .await?;
    Ok(())
}
