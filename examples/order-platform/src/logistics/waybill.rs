//! Leak 9: the waybill tells the courier what the parcel is worth and the recipient's ID number.

use crate::app::App;
use crate::error::Result;
use crate::merchant::staff::Staff;
use crate::order::{self, Order};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde::Serialize;

#[derive(Serialize)]
struct WaybillV1 {
    number: String,
    consignee: String,
    phone: String,
    address: String,
    declared_value_cents: i64,
    real_name_id: Option<String>,
}

impl From<Order> for WaybillV1 {
    fn from(order: Order) -> Self {
        Self {
            number: order.number,
            consignee: order.recipient,
            phone: order.phone,
            address: order.address,
            declared_value_cents: order.amount_cents,
            real_name_id: order.id_number,
        }
    }
}

pub async fn print_waybill_v1(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<i64>,
) -> Result<StatusCode> {
    let order = order::of_merchant(&app.db, id, staff.merchant_id).await?;
    app.courier.submit("waybills", &WaybillV1::from(order)).await?;
    Ok(StatusCode::CREATED)
}

/// What it takes to find a door.
#[derive(Serialize)]
struct Waybill {
    number: String,
    consignee: String,
    phone: String,
    address: String,
}

impl From<Order> for Waybill {
    fn from(order: Order) -> Self {
        Self { number: order.number, consignee: order.recipient, phone: order.phone, address: order.address }
    }
}

pub async fn print_waybill(State(app): State<App>, staff: Staff, Path(id): Path<i64>) -> Result<StatusCode> {
    let order = order::of_merchant(&app.db, id, staff.merchant_id).await?;
    app.courier.submit("waybills", &Waybill::from(order)).await?;
    Ok(StatusCode::CREATED)
}
