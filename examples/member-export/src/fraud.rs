//! Members are called by swindlers who know what they bought. What the hotline takes down, and whom it asks.

use crate::db::Db;
use crate::error::ApiError;
use crate::guard::Staff;
use crate::model::{FraudCall, MemberRecord};
use crate::partner::{police, screening};
use crate::protect::{Keys, mask_phone};
use piilint_macros::pii_consent;
use reqwest::Client;
use rocket::http::Status;
use rocket::serde::json::Json;
use rocket::{State, get, post};
use rusqlite::{Connection, OptionalExtension, params};
use tracing::{info, instrument, warn};

/// LEAK: a field of an event is as much in the log as its text.
#[post("/v1/fraud-calls", data = "<call>")]
pub fn report_v1(db: &State<Db>, call: Json<FraudCall>) -> Result<Status, ApiError> {
    info!(lost = call.lost_fen, phone = %call.victim_phone, "fraud call"); //~ PII301
    keep(&db.conn(), &call)
}

/// MENDED: masked. The whole call is printed too, by a `Debug` that redacts.
#[post("/v2/fraud-calls", data = "<call>")]
pub fn report(db: &State<Db>, call: Json<FraudCall>) -> Result<Status, ApiError> {
    info!(lost = call.lost_fen, phone = %mask_phone(&call.victim_phone), "fraud call");
    tracing::debug!(?call, "as taken down");
    keep(&db.conn(), &call)
}

fn keep(conn: &Connection, call: &FraudCall) -> Result<Status, ApiError> {
    let sql = "INSERT INTO fraud_calls (member_id, victim_phone, lost_fen) VALUES (?1, ?2, ?3)";
    conn.execute(sql, params![call.member_id, call.victim_phone, call.lost_fen])?;
    Ok(Status::Created)
}

/// LEAK: a plain `String` out of a column is what was written into the column.
#[post("/v1/fraud-calls/worst")]
pub fn worst_v1(db: &State<Db>, _staff: Staff) -> Result<Status, ApiError> {
    let sql = "SELECT lost_fen, victim_phone FROM fraud_calls ORDER BY lost_fen DESC LIMIT 1";
    let worst = db.conn().query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)));
    let (lost, phone): (i64, String) = worst?;
    warn!("worst case: {lost} fen, call {phone}"); //~ PII301
    Ok(Status::NoContent)
}

/// MENDED: the other column is no personal data.
#[post("/v2/fraud-calls/worst")]
pub fn worst(db: &State<Db>, _staff: Staff) -> Result<Status, ApiError> {
    let sql = "SELECT lost_fen, member_id FROM fraud_calls ORDER BY lost_fen DESC LIMIT 1";
    let worst = db.conn().query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)));
    let (lost, member): (i64, i64) = worst?;
    warn!("worst case: {lost} fen, call member {member}");
    Ok(Status::NoContent)
}

/// Calls a member back, or finds out first whether the number is known for fraud.
#[get("/<version>/fraud-calls/<member>/known")]
pub async fn known(
    db: &State<Db>,
    keys: &State<Keys>,
    http: &State<Client>,
    _staff: Staff,
    version: &str,
    member: i64,
) -> Result<Json<bool>, ApiError> {
    let record = db.member(member)?;
    if version == "v1" {
        call_back_v1(&record).await;
        return Ok(Json(screening::is_known_v1(http, &record).await?));
    }
    call_back(&record).await;
    if !screened(&db.conn(), record.id) {
        return Err(ApiError::Forbidden);
    }
    police::report(http, &record).await?;
    Ok(Json(screening::is_known(http, keys, &record).await?))
}

/// The member agreed to have the number looked up at the screening service, on a page that names it.
#[pii_consent(purpose = "essential.fraud_detection", separate = "share", recipient = "fraud-screen")]
fn screened(conn: &Connection, member_id: i64) -> bool {
    let sql = "SELECT given FROM consents WHERE member_id = ?1 AND purpose = 'fraud-screen'";
    let given = conn.query_row(sql, params![member_id], |row| row.get(0)).optional();
    matches!(given, Ok(Some(true)))
}

/// LEAK: a field of the span, written into every line inside it.
#[instrument(skip_all, fields(member = record.id, phone = %record.phone))] //~ PII301
async fn call_back_v1(record: &MemberRecord) {
    info!("calling back");
}

/// MENDED: the span knows the member's number in our own books.
#[instrument(skip_all, fields(member = record.id))]
async fn call_back(record: &MemberRecord) {
    info!(frozen = record.frozen, "calling back");
}
