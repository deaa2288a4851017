//! A driver for members who should not drive. Ordering one is a contract: the driver is told where, and whom to call.

use crate::app::App;
use crate::error::ClaimError;
use crate::http::Session;
use actix_web::{HttpResponse, post, web};
use piilint_macros::Pii;
use reqwest::Client;
use serde::{Deserialize, Serialize};

const ORDERS: &str = "https://dispatch.driver-service.example/orders";

#[derive(Deserialize, Serialize, Pii)]
#[pii(subject = "customer")]
pub struct PickUp {
    #[pii(location)]
    lat: f64,
    #[pii(location)]
    lon: f64,
    #[pii(phone)]
    phone: String,
}

/// LEAK: the order runs in the background, where only the log learns that it failed, and it learns everything.
#[post("/v1/driver")]
pub async fn order_v1(app: App, _: Session, pick_up: web::Json<PickUp>) -> Result<HttpResponse, ClaimError> {
    let http = app.http.clone();
    let pick_up = pick_up.into_inner();
    tokio::spawn(async move {
        if let Err(error) = send(&http, &pick_up).await {
            log::error!("no driver to {},{} for {}: {error}", pick_up.lat, pick_up.lon, pick_up.phone); //~ PII301
        }
    });
    Ok(HttpResponse::Accepted().finish())
}

/// MENDED: the log knows the order by a number.
#[post("/v2/driver")]
pub async fn order(
    app: App,
    session: Session,
    pick_up: web::Json<PickUp>,
) -> Result<HttpResponse, ClaimError> {
    let http = app.http.clone();
    let pick_up = pick_up.into_inner();
    tokio::spawn(async move {
        if let Err(error) = send(&http, &pick_up).await {
            log::error!("no driver for member {}: {error}", session.member_id);
        }
    });
    Ok(HttpResponse::Accepted().finish())
}

async fn send(http: &Client, pick_up: &PickUp) -> Result<(), ClaimError> {
    http.post(ORDERS).json(pick_up).send().await?.error_for_status()?;
    Ok(())
}
