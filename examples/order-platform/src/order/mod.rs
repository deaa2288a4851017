//! The order as it stands in the database, and as its buyer sees it.

use crate::app::App;
use crate::error::{AppError, Result};
use crate::user::session::Session;
use axum::Json;
use axum::extract::{Path, State};
use piilint_macros::{Pii, RedactedDebug};
use serde::Serialize;
use sqlx::{FromRow, SqlitePool};

pub mod checkout;

#[derive(Pii, RedactedDebug, Clone, Serialize, FromRow)]
#[pii(subject = "customer")]
pub struct Order {
    pub id: i64,
    pub number: String,
    pub buyer_id: i64,
    pub merchant_id: i64,
    #[pii(order)]
    pub sku: String,
    #[pii(order)]
    pub quantity: i64,
    #[pii(order, keep = "3y")]
    pub amount_cents: i64,
    #[pii(name)]
    pub recipient: String,
    #[pii(phone)]
    pub phone: String,
    #[pii(address)]
    pub address: String,
    /// From the first checkout, which asked everybody for it.
    #[pii(national_id)]
    pub id_number: Option<String>,
    #[pii(consent = "essential.service")]
    pub leave_at_door: bool,
    pub status: String,
}

/// For people who work here; whose order they may see, their role decides.
pub async fn by_id(db: &SqlitePool, id: i64) -> Result<Order> {
    let order = sqlx::query_as("SELECT * FROM orders WHERE id = ?").bind(id).fetch_optional(db).await?;
    order.ok_or(AppError::NotFound)
}

pub async fn of_merchant(db: &SqlitePool, id: i64, merchant_id: i64) -> Result<Order> {
    let order = sqlx::query_as("SELECT * FROM orders WHERE id = ? AND merchant_id = ?")
        .bind(id)
        .bind(merchant_id)
        .fetch_optional(db)
        .await?;
    order.ok_or(AppError::NotFound)
}

pub async fn of_buyer(db: &SqlitePool, id: i64, session: &Session) -> Result<Order> {
    let order = sqlx::query_as("SELECT * FROM orders WHERE id = ? AND buyer_id = ?")
        .bind(id)
        .bind(session.account_id)
        .fetch_optional(db)
        .await?;
    order.ok_or(AppError::NotFound)
}

pub async fn set_status(db: &SqlitePool, id: i64, status: &str) -> Result<()> {
    sqlx::query("UPDATE orders SET status = ? WHERE id = ?").bind(status).bind(id).execute(db).await?;
    Ok(())
}

#[derive(Serialize)]
pub struct OrderStatus {
    number: String,
    status: String,
    recipient: String,
    address: String,
    amount_cents: i64,
}

impl From<Order> for OrderStatus {
    fn from(order: Order) -> Self {
        let Order { number, status, recipient, address, amount_cents, .. } = order;
        Self { number, status, recipient, address, amount_cents }
    }
}

pub async fn status(
    State(app): State<App>,
    session: Session,
    Path(id): Path<i64>,
) -> Result<Json<OrderStatus>> {
    let order = of_buyer(&app.db, id, &session).await?;
    Ok(Json(order.into()))
}
