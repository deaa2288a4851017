//! A fuel card gives discounts to members of the supermarket, if they agree to be known there.

use crate::db::Db;
use crate::error::ApiError;
use crate::guard::{BULK_LIMIT, Staff, may_export, record_export, within_limit};
use crate::model::MemberRecord;
use reqwest::Client;
use rocket::http::Status;
use rocket::{State, post};
use serde::Serialize;

const MEMBERS: &str = "https://api.fuel-card.example/members";

/// What the fuel card's company sees.
#[derive(Serialize)]
struct Partner<'a> {
    name: &'a str,
    phone: &'a str,
}

impl<'a> From<&'a MemberRecord> for Partner<'a> {
    fn from(record: &'a MemberRecord) -> Self {
        Self { name: &record.name, phone: &record.phone }
    }
}

/// LEAK: the filter asks whether the account is in order, not whether its owner has agreed.
#[post("/v1/fuel-card")]
pub async fn send_v1(db: &State<Db>, http: &State<Client>, _staff: Staff) -> Result<Status, ApiError> {
    let records = db.members(1_000_000)?;
    let partners: Vec<Partner> = records.iter().filter(|record| !record.frozen).map(Partner::from).collect();
    http.post(MEMBERS).json(&partners).send().await?.error_for_status()?; //~ PII201 MISSING PII305
    Ok(Status::NoContent)
}

/// MENDED: those who have agreed, a few at a time, by somebody who may, and it is written down.
#[post("/v2/fuel-card")]
pub async fn send(db: &State<Db>, http: &State<Client>, staff: Staff) -> Result<Status, ApiError> {
    may_export(&staff)?;
    let records = db.members(BULK_LIMIT)?;
    within_limit(records.len())?;
    record_export(db, &staff, "fuel card", records.len())?;
    let agreed = records.iter().filter(|record| record.fuel_card_opt_in);
    let partners: Vec<Partner> = agreed.map(Partner::from).collect();
    http.post(MEMBERS).json(&partners).send().await?.error_for_status()?;
    Ok(Status::NoContent)
}

/// LEAK: the wrong way round, in a hurry: exactly those who have refused.
#[post("/v1/fuel-card/<member>")]
pub async fn send_one_v1(db: &State<Db>, http: &State<Client>, member: i64) -> Result<Status, ApiError> {
    let record = db.member(member)?;
    if record.fuel_card_opt_in {
        return Ok(Status::NotModified);
    }
    http.post(MEMBERS).json(&Partner::from(&record)).send().await?; //~ PII201
    Ok(Status::NoContent)
}

/// MENDED with `match`.
#[post("/v2/fuel-card/<member>")]
pub async fn send_one(db: &State<Db>, http: &State<Client>, member: i64) -> Result<Status, ApiError> {
    let record = db.member(member)?;
    match record.fuel_card_opt_in {
        true => http.post(MEMBERS).json(&Partner::from(&record)).send().await?,
        false => return Ok(Status::NotModified),
    };
    Ok(Status::NoContent)
}
