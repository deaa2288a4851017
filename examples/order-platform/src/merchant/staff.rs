//! Who works here, and what a bulk read asks of them.

use crate::app::App;
use crate::error::{AppError, Result};
use crate::order::checkout::now;
use crate::user::session::cookie;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use piilint_macros::pii_guard;
use sqlx::{FromRow, SqlitePool};

#[derive(FromRow)]
pub struct Staff {
    pub id: i64,
    pub merchant_id: i64,
    may_export: bool,
}

impl FromRequestParts<App> for Staff {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        let cookie = cookie(&parts.headers, "staff").ok_or(AppError::NotSignedIn)?;
        let id = app.session("staff", cookie).await?;
        let staff = sqlx::query_as("SELECT id, merchant_id, may_export FROM staff WHERE id = ?")
            .bind(id)
            .fetch_optional(&app.db)
            .await?;
        staff.ok_or(AppError::Forbidden)
    }
}

impl Staff {
    /// To read many records at once is a right of its own: working here does not bring it.
    #[pii_guard(access)]
    pub fn check_may_export(&self) -> Result<()> {
        if self.may_export { Ok(()) } else { Err(AppError::Forbidden) }
    }

    #[pii_guard(audit)]
    pub async fn record_bulk_read(&self, db: &SqlitePool, what: &str, records: usize) -> Result<()> {
        sqlx::query("INSERT INTO bulk_reads (staff_id, what, records, at) VALUES (?, ?, ?, ?)")
            .bind(self.id)
            .bind(what)
            .bind(i64::try_from(records).unwrap_or(i64::MAX))
            .bind(now())
            .execute(db)
            .await?;
        Ok(())
    }
}

#[pii_guard(limit)]
pub fn at_most(asked_for: Option<u32>) -> u32 {
    asked_for.unwrap_or(100).min(500)
}
