//! Leak 10: a delivery that failed is logged with all that is known of the recipient.

use crate::app::App;
use crate::error::Result;
use crate::logistics::courier::Tracking;
use crate::merchant::staff::Staff;
use crate::order;
use crate::platform::survey;
use crate::user::session::Session;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use piilint_macros::{Pii, RedactedDebug, pii_allow};
use serde::Deserialize;
use serde_json::json;
use sqlx::FromRow;
use tracing::{info, warn};

#[derive(Pii, Debug, FromRow)]
#[pii(subject = "customer")]
struct RecipientV1 {
    //~^ PII303
    #[pii(name)]
    name: String,
    #[pii(phone)]
    phone: String,
    #[pii(address)]
    address: String,
}

pub async fn failed_v1(State(app): State<App>, _driver: Staff, Path(id): Path<i64>) -> Result<StatusCode> {
    let recipient: RecipientV1 =
        sqlx::query_as("SELECT recipient AS name, phone, address FROM orders WHERE id = ?")
            .bind(id)
            .fetch_one(&app.db)
            .await?;
    warn!("parcel {id} could not be delivered to {recipient:?}"); //~ PII301
    let again = json!({
        "number": id,
        "consignee": recipient.name,
        "phone": recipient.phone,
        "address": recipient.address,
    });
    app.courier.submit("redeliveries", &again).await?;
    order::set_status(&app.db, id, "failed").await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The same record; its `Debug` shows `[redacted phone]`.
#[derive(Pii, RedactedDebug, FromRow)]
#[pii(subject = "customer")]
struct Recipient {
    #[pii(name)]
    name: String,
    #[pii(phone)]
    phone: String,
    #[pii(address)]
    address: String,
}

pub async fn failed(State(app): State<App>, _driver: Staff, Path(id): Path<i64>) -> Result<StatusCode> {
    let recipient: Recipient =
        sqlx::query_as("SELECT recipient AS name, phone, address FROM orders WHERE id = ?")
            .bind(id)
            .fetch_one(&app.db)
            .await?;
    warn!("parcel {id} could not be delivered to {recipient:?}");
    let again = json!({
        "number": id,
        "consignee": recipient.name,
        "phone": recipient.phone,
        "address": recipient.address,
    });
    app.courier.submit("redeliveries", &again).await?;
    order::set_status(&app.db, id, "failed").await?;
    Ok(StatusCode::NO_CONTENT)
}

pub async fn tracking(
    State(app): State<App>,
    session: Session,
    Path(id): Path<i64>,
) -> Result<Json<Tracking>> {
    let order = order::of_buyer(&app.db, id, &session).await?;
    Ok(Json(app.courier.track(&order).await?))
}

/// Who took the parcel in.
#[derive(Pii, Deserialize)]
pub struct Handover {
    #[pii(name)]
    left_with: String,
}

pub async fn delivered(
    State(app): State<App>,
    _driver: Staff,
    Path(id): Path<i64>,
    Json(handover): Json<Handover>,
) -> Result<StatusCode> {
    log_handover(id, &handover);
    order::set_status(&app.db, id, "delivered").await?;
    survey::invite(&app, &order::by_id(&app.db, id).await?).await?;
    Ok(StatusCode::NO_CONTENT)
}

#[pii_allow(PII301)] //~ PII902
fn log_handover(id: i64, handover: &Handover) {
    info!(id, left_with = %handover.left_with, "delivered");
}
