//! The account as it stands in the database.

use crate::app::App;
use crate::error::{AppError, Result};
use piilint_macros::{Pii, RedactedDebug};
use serde::Serialize;
use sqlx::{FromRow, SqlitePool};

#[derive(Pii, RedactedDebug, Clone, Serialize, FromRow)]
#[pii(subject = "customer")]
pub struct Account {
    pub id: i64,
    #[pii(name)]
    pub name: String,
    #[pii(phone)]
    pub phone: String,
    #[pii(email)]
    pub email: String,
    #[pii(password)]
    pub password_hash: String,
    /// Sealed.
    #[pii(national_id)]
    pub id_number: Option<Vec<u8>>,
    #[pii(consent = "marketing.advertising.third_party", separate = "share", recipient = "ad-network")]
    pub ads_opt_in: bool,
    #[pii(consent = "marketing.communications.email", separate = "share", recipient = "survey-partner")]
    pub survey_opt_in: bool,
}

pub async fn by_id(db: &SqlitePool, id: i64) -> Result<Account> {
    let account = sqlx::query_as("SELECT * FROM accounts WHERE id = ?").bind(id).fetch_optional(db).await?;
    account.ok_or(AppError::NotFound)
}

/// A lookup: the number is compared, not kept.
pub async fn by_phone(db: &SqlitePool, phone: &str) -> Result<Option<Account>> {
    Ok(sqlx::query_as("SELECT * FROM accounts WHERE phone = ?").bind(phone).fetch_optional(db).await?)
}

pub async fn by_email(app: &App, email: &str) -> Result<Option<Account>> {
    let found = sqlx::query_as("SELECT * FROM accounts WHERE email_key = ?")
        .bind(app.lookup.of(email))
        .fetch_optional(&app.db)
        .await?;
    Ok(found)
}

pub async fn all(db: &SqlitePool) -> Result<Vec<Account>> {
    Ok(sqlx::query_as("SELECT * FROM accounts").fetch_all(db).await?)
}

pub async fn page(db: &SqlitePool, after: i64, limit: u32) -> Result<Vec<Account>> {
    let accounts = sqlx::query_as("SELECT * FROM accounts WHERE id > ? ORDER BY id LIMIT ?")
        .bind(after)
        .bind(limit)
        .fetch_all(db)
        .await?;
    Ok(accounts)
}
