//! Members order goods for points. The work is done by the crate `points-shop`.

use crate::app::App;
use crate::error::ClaimError;
use crate::http::{Session, to_member};
use actix_web::{HttpResponse, post, web};
use piilint_macros::Pii;
use points_shop::{Item, ShipTo};
use serde::Deserialize;

#[derive(Deserialize, Pii)]
#[pii(subject = "customer")]
pub struct OrderForm {
    item: Item,
    ship_to: ShipTo,
}

/// A function of another crate leaks here, and the finding stands there.
#[post("/v1/shop/orders")]
pub async fn order_v1(app: App, _: Session, form: web::Json<OrderForm>) -> Result<HttpResponse, ClaimError> {
    let OrderForm { item, ship_to } = form.into_inner();
    let placed = points_shop::order_v1(&app.http, &item, &ship_to).await?;
    let state = points_shop::track_v1(&app.http, &placed, &ship_to).await?;
    Ok(to_member(&state))
}

/// MENDED: the same two steps with nothing said that need not be.
#[post("/v2/shop/orders")]
pub async fn order(app: App, _: Session, form: web::Json<OrderForm>) -> Result<HttpResponse, ClaimError> {
    let OrderForm { item, ship_to } = form.into_inner();
    let placed = points_shop::order(&app.http, &item, &ship_to).await?;
    Ok(to_member(&points_shop::track(&app.http, &placed).await?))
}
