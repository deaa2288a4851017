//! A bottle of soy sauce: the first checkout asks for ID number and occupation, uses neither, and keeps the ID
//! number in the clear.

use crate::app::App;
use crate::consent;
use crate::error::{AppError, Result};
use crate::platform::parcel_cover;
use crate::user::account;
use crate::user::session::Session;
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use piilint_macros::Pii;
use serde::Deserialize;
use sqlx::SqlitePool;
use time::OffsetDateTime;
use uuid::Uuid;

#[derive(Pii, Deserialize)]
#[pii(subject = "customer")]
pub struct CheckoutV1 {
    merchant_id: i64,
    #[pii(order)]
    sku: String,
    #[pii(order)]
    quantity: i64,
    #[pii(name)]
    recipient: String,
    #[pii(phone)]
    phone: String,
    #[pii(address)]
    address: String,
    #[pii(national_id, purpose = "essential.fraud_detection")]
    id_number: String, //~ MISSING PII401
    #[pii(occupation, purpose = "personalize")]
    occupation: String, //~ MISSING PII401
    notice_version: i64,
}

pub async fn checkout_v1(
    State(app): State<App>,
    session: Session,
    Json(form): Json<CheckoutV1>,
) -> Result<StatusCode> {
    consent::seen_notice(form.notice_version)?;
    let number = Uuid::new_v4().to_string();
    let amount = price(&app.db, &form.sku).await? * form.quantity;
    sqlx::query(
        "INSERT INTO orders (number, buyer_id, merchant_id, sku, quantity, amount_cents,
                             recipient, phone, address, id_number, occupation, placed_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(&number)
    .bind(session.account_id)
    .bind(form.merchant_id)
    .bind(&form.sku)
    .bind(form.quantity)
    .bind(amount)
    .bind(&form.recipient)
    .bind(&form.phone)
    .bind(&form.address)
    .bind(&form.id_number) //~ PII101
    .bind(&form.occupation)
    .bind(now())
    .execute(&app.db)
    .await?;
    confirm(app, session.account_id, number);
    Ok(StatusCode::CREATED)
}

/// What a parcel needs.
#[derive(Pii, Deserialize)]
#[pii(subject = "customer")]
pub struct Checkout {
    pub merchant_id: i64,
    #[pii(order)]
    pub sku: String,
    #[pii(order)]
    pub quantity: i64,
    #[pii(name)]
    pub recipient: String,
    #[pii(phone)]
    pub phone: String,
    #[pii(address)]
    pub address: String,
    #[pii(consent = "essential.service")]
    pub leave_at_door: bool,
    #[pii(consent = "sales", separate = "share", recipient = "parcel-insurer")]
    pub parcel_cover: bool,
    pub notice_version: i64,
}

pub async fn checkout(
    State(app): State<App>,
    session: Session,
    Json(form): Json<Checkout>,
) -> Result<StatusCode> {
    consent::seen_notice(form.notice_version)?;
    let number = Uuid::new_v4().to_string();
    let amount = price(&app.db, &form.sku).await? * form.quantity;
    sqlx::query(
        "INSERT INTO orders (number, buyer_id, merchant_id, sku, quantity, amount_cents,
                             recipient, phone, address, leave_at_door, placed_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(&number)
    .bind(session.account_id)
    .bind(form.merchant_id)
    .bind(&form.sku)
    .bind(form.quantity)
    .bind(amount)
    .bind(&form.recipient)
    .bind(&form.phone)
    .bind(&form.address)
    .bind(form.leave_at_door)
    .bind(now())
    .execute(&app.db)
    .await?;
    if form.parcel_cover {
        parcel_cover::insure(&app, &form, &number, amount).await?;
    }
    confirm(app, session.account_id, number);
    Ok(StatusCode::CREATED)
}

async fn price(db: &SqlitePool, sku: &str) -> Result<i64> {
    let price = sqlx::query_scalar("SELECT price_cents FROM products WHERE sku = ?")
        .bind(sku)
        .fetch_optional(db)
        .await?;
    price.ok_or(AppError::BadRequest("no such product"))
}

/// The buyer need not wait for the mail.
fn confirm(app: App, account_id: i64, number: String) {
    tokio::spawn(async move {
        if let Err(error) = send_confirmation(&app, account_id, &number).await {
            tracing::error!(%error, number, "no confirmation was sent");
        }
    });
}

async fn send_confirmation(app: &App, account_id: i64, number: &str) -> Result<()> {
    let account = account::by_id(&app.db, account_id).await?;
    let text = format!("Dear {},\n\nthank you. Your order has the number {number}.\n", account.name);
    app.mailer.send(&account.email, "Your order", text).await
}

pub fn now() -> i64 {
    OffsetDateTime::now_utc().unix_timestamp()
}
