//! Leak 5: the password is kept as its MD5.

use crate::app::App;
use crate::consent;
use crate::error::Result;
use crate::protect::{hash_password, md5_hex};
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use piilint_macros::Pii;
use serde::Deserialize;

#[derive(Pii, Deserialize)]
#[pii(subject = "customer")]
pub struct SignUp {
    #[pii(name)]
    name: String,
    #[pii(phone)]
    phone: String,
    #[pii(email)]
    email: String,
    #[pii(password)]
    password: String,
    notice_version: i64,
}

/// What the app of 2015 calls. Its members are asked for a new password when they next sign in.
pub async fn sign_up_v1(State(app): State<App>, Json(form): Json<SignUp>) -> Result<StatusCode> {
    consent::seen_notice(form.notice_version)?;
    insert_v1(&app, &form, &md5_hex(&form.password)).await?;
    Ok(StatusCode::CREATED)
}

async fn insert_v1(app: &App, form: &SignUp, password: &str) -> Result<()> {
    sqlx::query("INSERT INTO accounts_2015 (name, phone, email, password) VALUES (?, ?, ?, ?)")
        .bind(&form.name)
        .bind(&form.phone)
        .bind(&form.email)
        .bind(password) //~ PII103
        .execute(&app.db)
        .await?;
    Ok(())
}

pub async fn sign_up(State(app): State<App>, Json(form): Json<SignUp>) -> Result<StatusCode> {
    consent::seen_notice(form.notice_version)?;
    insert(&app, &form, &hash_password(&form.password)?).await?;
    Ok(StatusCode::CREATED)
}

async fn insert(app: &App, form: &SignUp, password_hash: &str) -> Result<()> {
    sqlx::query(
        "INSERT INTO accounts (name, phone, email, email_key, password_hash, notice_version)
         VALUES (?, ?, ?, ?, ?, ?)",
    )
    .bind(&form.name)
    .bind(&form.phone)
    .bind(&form.email)
    .bind(app.lookup.of(&form.email))
    .bind(password_hash)
    .bind(form.notice_version)
    .execute(&app.db)
    .await?;
    Ok(())
}
