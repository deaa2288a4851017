//! Leak 6: the "remember me" cookie is the phone number in base64. Whoever knows the number can make the cookie.

use crate::app::App;
use crate::error::{AppError, Result};
use crate::protect::verify_password;
use crate::user::account::{self, Account};
use axum::Json;
use axum::extract::{FromRequestParts, State};
use axum::http::header::{COOKIE, SET_COOKIE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use piilint_macros::Pii;
use redis::AsyncCommands;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use uuid::Uuid;

const A_MONTH: u64 = 30 * 24 * 3600;

#[derive(Pii, Deserialize)]
#[pii(subject = "customer")]
pub struct LogIn {
    #[pii(phone)]
    phone: String,
    #[pii(password)]
    password: String,
}

/// A customer who has logged in.
pub struct Session {
    pub account_id: i64,
}

impl FromRequestParts<App> for Session {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        let cookie = cookie(&parts.headers, "session").ok_or(AppError::NotSignedIn)?;
        Ok(Self { account_id: app.session("session", cookie).await? })
    }
}

pub async fn log_in_v1(State(app): State<App>, Json(form): Json<LogIn>) -> Result<impl IntoResponse> {
    let account = authenticate(&app, &form).await?;
    let remember = format!("remember={}; Path=/; Max-Age=31536000", STANDARD.encode(&account.phone));
    Ok(([(SET_COOKIE, remember)], StatusCode::NO_CONTENT)) //~ PII102
}

/// Reads the cookie that [`log_in_v1`] has set.
pub async fn resume_v1(State(app): State<App>, headers: HeaderMap) -> Result<impl IntoResponse> {
    let remembered = cookie(&headers, "remember").ok_or(AppError::NotSignedIn)?;
    let bytes = STANDARD.decode(remembered).map_err(|_| AppError::NotSignedIn)?;
    let phone = String::from_utf8(bytes).map_err(|_| AppError::NotSignedIn)?;
    let account = account::by_phone(&app.db, &phone).await?.ok_or(AppError::NotSignedIn)?;
    Ok(([(SET_COOKIE, open_session(&app, account.id).await?)], StatusCode::NO_CONTENT))
}

pub async fn log_in(State(app): State<App>, Json(form): Json<LogIn>) -> Result<impl IntoResponse> {
    let account = authenticate(&app, &form).await?;
    Ok(([(SET_COOKIE, open_session(&app, account.id).await?)], StatusCode::NO_CONTENT))
}

async fn authenticate(app: &App, form: &LogIn) -> Result<Account> {
    let attempts: u32 = app.cache.clone().incr(format!("attempts:{}", app.lookup.of(&form.phone)), 1).await?;
    if attempts > 20 {
        return Err(AppError::NotSignedIn);
    }
    match account::by_phone(&app.db, &form.phone).await? {
        Some(account) if verify_password(&form.password, &account.password_hash) => Ok(account),
        _ => {
            // piilint: allow(PII301, reason = "the fraud desk needs the number that is guessed at; kept for a week")
            tracing::warn!(target: "fraud", phone = %form.phone, "log-in refused");
            Err(AppError::NotSignedIn)
        }
    }
}

/// The cookie says nothing about the customer, and the cache knows it by its hash only.
async fn open_session(app: &App, account_id: i64) -> Result<String> {
    let token = Uuid::new_v4().to_string();
    let key = format!("session:{:x}", Sha256::digest(&token));
    let () = app.cache.clone().set_ex(key, account_id, A_MONTH).await?;
    Ok(format!("session={token}; Path=/; Max-Age={A_MONTH}; HttpOnly; Secure; SameSite=Lax"))
}

pub fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let cookies = headers.get(COOKIE)?.to_str().ok()?;
    cookies.split("; ").find_map(|cookie| cookie.strip_prefix(name)?.strip_prefix('='))
}
