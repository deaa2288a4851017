//! Leak 3: the picking service logs name and phone number of each parcel's recipient.

use crate::app::App;
use crate::error::Result;
use crate::merchant::staff::Staff;
use crate::order::{self, Order};
use crate::protect::mask_phone;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use piilint_macros::pii_allow;
use tracing::info;

pub async fn pick_v1(State(app): State<App>, staff: Staff, Path(id): Path<i64>) -> Result<StatusCode> {
    let order = order::of_merchant(&app.db, id, staff.merchant_id).await?;
    log_parcel_v1(&order);
    order::set_status(&app.db, order.id, "picked").await?;
    Ok(StatusCode::NO_CONTENT)
}

fn log_parcel_v1(order: &Order) {
    info!(number = order.number, recipient = %order.recipient, phone = %order.phone, "picked"); //~ PII301
}

pub async fn pick(State(app): State<App>, staff: Staff, Path(id): Path<i64>) -> Result<StatusCode> {
    let order = order::of_merchant(&app.db, id, staff.merchant_id).await?;
    log_parcel(&order);
    order::set_status(&app.db, order.id, "picked").await?;
    Ok(StatusCode::NO_CONTENT)
}

// The number has been masked since; nobody has taken the exception away.
#[pii_allow(PII301, reason = "the packers' printer reads the number from the log")] //~ PII901
fn log_parcel(order: &Order) {
    info!(number = order.number, phone = %mask_phone(&order.phone), "picked");
}
