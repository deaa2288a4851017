//! Leak 2: the call to the merchant's stock system goes over plain HTTP.

use crate::app::App;
use crate::error::Result;
use crate::merchant::staff::Staff;
use crate::order::{self, Order};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde_json::{Value, json};

const STOCK_HOOK_V1: &str = "http://stock.merchant.example/hooks/orders";
const STOCK_HOOK: &str = "https://stock.merchant.example/hooks/orders";

pub async fn reserve_v1(State(app): State<App>, staff: Staff, Path(id): Path<i64>) -> Result<StatusCode> {
    let order = order::of_merchant(&app.db, id, staff.merchant_id).await?;
    let event = reservation(&order);
    app.http.post(STOCK_HOOK_V1).json(&event).send().await?; //~ PII203
    Ok(StatusCode::ACCEPTED)
}

pub async fn reserve(State(app): State<App>, staff: Staff, Path(id): Path<i64>) -> Result<StatusCode> {
    let order = order::of_merchant(&app.db, id, staff.merchant_id).await?;
    let event = reservation(&order);
    app.http.post(STOCK_HOOK).json(&event).send().await?;
    Ok(StatusCode::ACCEPTED)
}

fn reservation(order: &Order) -> Value {
    json!({
        "order": order.number,
        "sku": order.sku,
        "quantity": order.quantity,
        "recipient": order.recipient,
        "address": order.address,
    })
}
