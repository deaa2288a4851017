//! Leak 7: the link to a new password carries the e-mail address and the token in its query.

use crate::app::App;
use crate::error::{AppError, Result};
use crate::protect::hash_password;
use crate::user::account;
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use piilint_macros::Pii;
use redis::AsyncCommands;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use uuid::Uuid;

const A_QUARTER_OF_AN_HOUR: u64 = 15 * 60;

#[derive(Pii, Deserialize)]
#[pii(subject = "customer")]
pub struct ResetRequest {
    #[pii(email)]
    email: String,
}

pub async fn request_reset_v1(State(app): State<App>, Json(form): Json<ResetRequest>) -> Result<StatusCode> {
    if let Some(account) = account::by_email(&app, &form.email).await? {
        let token = issue_token(&app, account.id).await?;
        let email = &account.email;
        app.mailer
            .send(email, "Your password", format!("https://shop.example/reset?email={email}&token={token}")) //~ PII205
            .await?;
    }
    Ok(StatusCode::ACCEPTED)
}

/// What stands behind `#` stays in the browser: no log, no referrer.
pub async fn request_reset(State(app): State<App>, Json(form): Json<ResetRequest>) -> Result<StatusCode> {
    if let Some(account) = account::by_email(&app, &form.email).await? {
        let token = issue_token(&app, account.id).await?;
        let text = format!("Dear {},\n\nhttps://shop.example/reset#{token}\n", account.name);
        app.mailer.send(&account.email, "Your password", text).await?;
    }
    Ok(StatusCode::ACCEPTED)
}

#[derive(Pii, Deserialize)]
#[pii(subject = "customer")]
pub struct NewPassword {
    token: String,
    #[pii(password)]
    password: String,
}

pub async fn choose_password(State(app): State<App>, Json(form): Json<NewPassword>) -> Result<StatusCode> {
    let account_id: Option<i64> = app.cache.clone().get_del(token_key(&form.token)).await?;
    sqlx::query("UPDATE accounts SET password_hash = ? WHERE id = ?")
        .bind(hash_password(&form.password)?)
        .bind(account_id.ok_or(AppError::NotFound)?)
        .execute(&app.db)
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn issue_token(app: &App, account_id: i64) -> Result<String> {
    let token = Uuid::new_v4().to_string();
    let () = app.cache.clone().set_ex(token_key(&token), account_id, A_QUARTER_OF_AN_HOUR).await?;
    Ok(token)
}

fn token_key(token: &str) -> String {
    format!("reset:{:x}", Sha256::digest(token))
}
