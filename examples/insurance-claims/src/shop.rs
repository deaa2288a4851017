//! Members order goods for points. The work is done by the crate `points-shop`.

use crate::app::App;
use crate::binding;
use crate::error::ClaimError;
use crate::http::{Session, to_member};
use crate::model::Member;
use actix_web::{HttpResponse, post, web};
use piilint_macros::Pii;
use points_shop::{Address, Item, ShipTo};
use serde::Deserialize;

#[derive(Deserialize, Pii)]
#[pii(subject = "customer")]
pub struct OrderForm {
    sku: String,
    points: u32,
    address: Address,
}

/// A function of another crate leaks here, and the finding stands there.
#[post("/v1/shop/orders")]
pub async fn order_v1(
    app: App,
    session: Session,
    form: web::Json<OrderForm>,
) -> Result<HttpResponse, ClaimError> {
    let member = binding::find(&mut app.conn()?, session.member_id)?;
    let (item, ship_to) = split(form.into_inner(), &member);
    let placed = points_shop::order_v1(&app.http, &item, &ship_to).await?;
    let state = points_shop::track_v1(&app.http, &placed, &ship_to).await?;
    Ok(to_member(&state))
}

/// MENDED: the same two steps with nothing said that need not be.
#[post("/v2/shop/orders")]
pub async fn order(
    app: App,
    session: Session,
    form: web::Json<OrderForm>,
) -> Result<HttpResponse, ClaimError> {
    let member = binding::find(&mut app.conn()?, session.member_id)?;
    let (item, ship_to) = split(form.into_inner(), &member);
    let placed = points_shop::order(&app.http, &item, &ship_to).await?;
    Ok(to_member(&points_shop::track(&app.http, &placed).await?))
}

fn split(form: OrderForm, member: &Member) -> (Item, ShipTo) {
    let ship_to = ShipTo { name: member.name.clone(), phone: member.phone.clone(), address: form.address };
    (Item { sku: form.sku, points: form.points }, ship_to)
}
