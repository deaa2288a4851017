//! Roadside assistance: somebody calls back, and a tow truck comes.

use crate::app::{App, Services};
use crate::error::ClaimError;
use crate::http::{Session, Staff, to_staff};
use crate::model::Position;
use crate::schema::roadside_calls;
use actix_web::{HttpResponse, get, post, web};
use diesel::prelude::*;
use piilint_macros::Pii;
use serde::Deserialize;
use serde_json::json;

const TOWS: &str = "https://api.tow-truck.example/tows";

#[derive(Deserialize, Pii)]
#[pii(subject = "customer")]
pub struct CallForm {
    claim_id: i32,
    #[pii(phone)]
    callback_phone: String,
}

/// The tow truck's registration was last looked at in 2024 and is to be looked at every year.
#[post("/v2/roadside")]
pub async fn call(app: App, _: Session, form: web::Json<CallForm>) -> Result<HttpResponse, ClaimError> {
    let row =
        (roadside_calls::claim_id.eq(form.claim_id), roadside_calls::callback_phone.eq(&form.callback_phone));
    diesel::insert_into(roadside_calls::table).values(row).execute(&mut app.conn()?)?;
    let body = json!({ "call": form.callback_phone, "reference": form.claim_id });
    app.http.post(TOWS).json(&body).send().await?.error_for_status()?; //~ MISSING PII204
    Ok(HttpResponse::Accepted().finish())
}

/// LEAK: no type says what the column holds. It holds what `call` has written there.
#[get("/v1/roadside/next")]
pub async fn next_v1(_staff: Staff, app: App) -> Result<HttpResponse, ClaimError> {
    let number: String = roadside_calls::table
        .order(roadside_calls::id.asc())
        .select(roadside_calls::callback_phone)
        .first(&mut app.conn()?)?;
    log::info!("next to be called back: {number}"); //~ PII301
    Ok(to_staff(&number))
}

/// MENDED: staff sees the number, the log sees the call.
#[get("/v2/roadside/next")]
pub async fn next(_staff: Staff, app: App) -> Result<HttpResponse, ClaimError> {
    let (id, number): (i32, String) = roadside_calls::table
        .order(roadside_calls::id.asc())
        .select((roadside_calls::id, roadside_calls::callback_phone))
        .first(&mut app.conn()?)?;
    log::info!("next to be called back: call {id}");
    Ok(to_staff(&number))
}

/// Where the truck has to go: told to it alone, and to nobody's log.
pub async fn guide(services: &Services, claim: i32, at: &Position) -> Result<(), ClaimError> {
    let body = json!({ "reference": claim, "lat": at.lat, "lon": at.lon });
    let url = format!("{TOWS}/{claim}/position");
    services.http.put(url).json(&body).send().await?.error_for_status()?; //~ MISSING PII204
    Ok(())
}
