//! Leak 1: any member of staff downloads a month of orders, phones and addresses included.

use crate::app::App;
use crate::error::{AppError, Result};
use crate::merchant::staff::{Staff, at_most};
use crate::order::checkout::now;
use crate::protect::mask_phone;
use axum::extract::{Query, State};
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use piilint_macros::{Pii, RedactedDebug};
use serde::{Deserialize, Serialize};
use sqlx::{FromRow, SqlitePool};

const A_MONTH: i64 = 30 * 24 * 3600;

#[derive(Pii, RedactedDebug, Serialize, FromRow)]
#[pii(subject = "customer")]
struct ExportRow {
    number: String,
    #[pii(name)]
    recipient: String,
    #[pii(phone)]
    phone: String,
    #[pii(address)]
    address: String,
    #[pii(order)]
    amount_cents: i64,
}

pub async fn export_month_v1(State(app): State<App>, staff: Staff) -> Result<impl IntoResponse> {
    let rows = last_month(&app.db, staff.merchant_id, u32::MAX).await?;
    Ok(([(CONTENT_TYPE, "text/csv")], to_csv(rows)?)) //~ MISSING PII305
}

#[derive(Deserialize)]
pub struct Export {
    limit: Option<u32>,
}

/// Needs a right, has an end, leaves a record, and whoever counts parcels needs no phone number.
pub async fn export_month(
    State(app): State<App>,
    staff: Staff,
    Query(export): Query<Export>,
) -> Result<impl IntoResponse> {
    staff.check_may_export()?;
    let mut rows = last_month(&app.db, staff.merchant_id, at_most(export.limit)).await?;
    for row in &mut rows {
        row.phone = mask_phone(&row.phone);
    }
    staff.record_bulk_read(&app.db, "orders.csv", rows.len()).await?;
    Ok(([(CONTENT_TYPE, "text/csv")], to_csv(rows)?))
}

async fn last_month(db: &SqlitePool, merchant_id: i64, limit: u32) -> Result<Vec<ExportRow>> {
    let rows = sqlx::query_as(
        "SELECT number, recipient, phone, address, amount_cents FROM orders
         WHERE merchant_id = ? AND placed_at > ? ORDER BY placed_at LIMIT ?",
    )
    .bind(merchant_id)
    .bind(now() - A_MONTH)
    .bind(limit)
    .fetch_all(db)
    .await?;
    Ok(rows)
}

fn to_csv<T: Serialize>(rows: Vec<T>) -> Result<Vec<u8>> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows {
        writer.serialize(row)?;
    }
    writer.into_inner().map_err(|error| AppError::File(error.into_error()))
}
