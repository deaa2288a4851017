//! Points for careful drivers, worked out by a service that works for us. What was collected to settle claims is not
//! there to hand out points.

use crate::app::{App, Services};
use crate::claims;
use crate::error::ClaimError;
use crate::http::Staff;
use crate::model::Position;
use crate::partners::car_wash::{self, Voucher};
use crate::policies::describe;
use crate::protect::district;
use crate::schema::{claims as claims_table, point_entries, policies, vouchers};
use crate::{binding, model::Policy, notify};
use actix_web::{HttpResponse, post, web};
use diesel::prelude::*;
use piilint_macros::pii_purpose;
use serde_json::json;

const SCORES: &str = "https://api.rewards-engine.example/v1/scores";

/// LEAK: where the accident was, was told to settle the claim.
#[pii_purpose("marketing")]
async fn score_v1(services: &Services, claim: i32, at: &Position) -> Result<i32, ClaimError> {
    let body = json!({ "claim": claim, "lat": at.lat, "lon": at.lon });
    let answer = services.http.post(SCORES).json(&body).send().await?; //~ PII202
    Ok(answer.error_for_status()?.json().await?)
}

/// MENDED: a square of ten kilometres says how dangerous the roads are, and nothing of anybody.
#[pii_purpose("marketing")]
async fn score(services: &Services, claim: i32, at: &Position) -> Result<i32, ClaimError> {
    let body = json!({ "claim": claim, "square": district(at) });
    let answer = services.http.post(SCORES).json(&body).send().await?;
    Ok(answer.error_for_status()?.json().await?)
}

#[post("/{version}/claims/{claim}/points")]
pub async fn reward(
    _staff: Staff,
    app: App,
    path: web::Path<(String, i32)>,
) -> Result<HttpResponse, ClaimError> {
    let (version, claim) = path.into_inner();
    let mut conn = app.conn()?;
    let at = claims::position(&app, &mut conn, claim)?.ok_or(ClaimError::NotFound("position"))?;
    let points =
        if version == "v1" { score_v1(&app, claim, &at).await? } else { score(&app, claim, &at).await? };
    let member: i32 = claims_table::table.find(claim).select(claims_table::member_id).first(&mut conn)?;
    let row = (
        point_entries::member_id.eq(member),
        point_entries::points.eq(points),
        point_entries::reason.eq("careful"),
    );
    diesel::insert_into(point_entries::table).values(row).execute(&mut conn)?;
    Ok(HttpResponse::NoContent().finish())
}

/// Points become a voucher for the car wash, redeemed the old way or the new one.
#[post("/{version}/vouchers/{policy}")]
pub async fn buy_voucher(
    _staff: Staff,
    app: App,
    path: web::Path<(String, i32)>,
) -> Result<HttpResponse, ClaimError> {
    let (version, policy) = path.into_inner();
    let mut conn = app.conn()?;
    let policy = policies::table.find(policy).select(Policy::as_select()).first(&mut conn)?;
    let member = binding::find(&mut conn, policy.member_id)?;
    describe(&policy);
    let voucher = Voucher { code: app.vault.token(&format!("car wash {}", policy.id)) };
    let row =
        (vouchers::code.eq(&voucher.code), vouchers::member_id.eq(member.id), vouchers::kind.eq("car wash"));
    diesel::insert_into(vouchers::table).values(row).execute(&mut conn)?;
    if version == "v1" {
        car_wash::redeem_v1(&app.http, &voucher, &policy).await?;
        notify::send_v1(&member, "Your car wash is paid.")?;
    } else {
        car_wash::redeem(&app.http, &voucher).await?;
        notify::send(&member, "Your car wash is paid.")?;
    }
    Ok(HttpResponse::NoContent().finish())
}
