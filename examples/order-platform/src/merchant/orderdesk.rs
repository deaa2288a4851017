//! Leak 4: a third party's order-management service gets the whole order, ID number included, unasked.

use crate::app::App;
use crate::consent;
use crate::error::Result;
use crate::merchant::staff::Staff;
use crate::order;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde_json::json;

const ORDERDESK: &str = "https://api.orderdesk.example/v3";

pub async fn hand_over_v1(State(app): State<App>, staff: Staff, Path(id): Path<i64>) -> Result<StatusCode> {
    let order = order::of_merchant(&app.db, id, staff.merchant_id).await?;
    app.http
        .post(format!("{ORDERDESK}/orders"))
        .json(&order) //~ PII201
        .send()
        .await?
        .error_for_status()?;
    Ok(StatusCode::ACCEPTED)
}

/// Asks first, and hands over what a packing list needs.
pub async fn hand_over(State(app): State<App>, staff: Staff, Path(id): Path<i64>) -> Result<StatusCode> {
    let order = order::of_merchant(&app.db, id, staff.merchant_id).await?;
    consent::to_orderdesk(&app.db, order.buyer_id).await?;
    let packing = json!({ "order": order.number, "sku": order.sku, "quantity": order.quantity });
    app.http.post(format!("{ORDERDESK}/orders")).json(&packing).send().await?.error_for_status()?;
    Ok(StatusCode::ACCEPTED)
}
