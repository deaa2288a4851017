//! Accounts are frozen when something is wrong, and leaks are dealt with. People have to be told of both.

use crate::db::Db;
use crate::error::ApiError;
use crate::guard::{Staff, may_export, record_export, within_limit};
use crate::model::{Branch, Contact, MemberRecord};
use crate::partner::{geo, print_shop, sms, warehouse};
use piilint_macros::{pii_adverse, pii_allow, pii_incident, pii_notify};
use reqwest::Client;
use rocket::http::Status;
use rocket::{State, post};
use rusqlite::params;
use serde_json::json;

const AUTHORITY: &str = "https://notify.authority.example/incidents";

/// LEAK: the customer stands at the till, the card does not work, and nobody has said why.
#[pii_adverse]
fn freeze_v1(db: &Db, member_id: i64) -> Result<(), ApiError> {
    //~^ MISSING PII408
    db.conn().execute("UPDATE members SET frozen = 1 WHERE id = ?1", params![member_id])?;
    Ok(())
}

/// MENDED: frozen, and told so.
#[pii_adverse]
async fn freeze(db: &Db, http: &Client, record: &MemberRecord) -> Result<(), ApiError> {
    db.conn().execute("UPDATE members SET frozen = 1 WHERE id = ?1", params![record.id])?;
    tell(http, Contact::Sms(record.phone.clone()), "Your account is frozen. Please call us.").await
}

/// LEAK: written down for ourselves.
#[pii_incident]
fn confirm_leak_v1(db: &Db, day: &str, records: usize) -> Result<(), ApiError> {
    //~^ MISSING PII408
    confirm(db, day, records)
}

/// MENDED: the authority and the people concerned are told. Reading many members is guarded for a good cause, too.
#[pii_incident]
async fn confirm_leak(
    db: &Db,
    http: &Client,
    staff: &Staff,
    day: &str,
    leaked: &[i64],
) -> Result<(), ApiError> {
    may_export(staff)?;
    within_limit(leaked.len())?;
    record_export(db, staff, "incident", leaked.len())?;
    confirm(db, day, leaked.len())?;
    tell_authority(http, day, leaked.len()).await?;
    for &member in leaked {
        let record = db.member(member)?;
        tell(http, Contact::Letter(record.address), "Your data has leaked. Trust no caller.").await?;
    }
    Ok(())
}

fn confirm(db: &Db, day: &str, records: usize) -> Result<(), ApiError> {
    let sql = "INSERT INTO incidents (noticed_on, records) VALUES (?1, ?2)";
    db.conn().execute(sql, params![day, records])?;
    Ok(())
}

#[pii_notify(authority)]
async fn tell_authority(http: &Client, day: &str, records: usize) -> Result<(), ApiError> {
    let body = json!({ "noticed_on": day, "records": records });
    http.post(AUTHORITY).json(&body).send().await?.error_for_status()?;
    Ok(())
}

/// Tells one person, by the way that person likes best.
#[pii_notify(subject)]
async fn tell(http: &Client, contact: Contact, text: &str) -> Result<(), ApiError> {
    tracing::info!("telling somebody by {}", contact.kind());
    match contact {
        Contact::Sms(number) => sms::send(http, &number, text).await,
        Contact::Letter(address) => print_shop::send_letter(http, &address, text).await,
    }
}

/// LEAK: the tag stands on a variant, and a method takes the text out of it.
async fn tell_v1(http: &Client, contact: &Contact, text: &str) -> Result<(), ApiError> {
    tracing::info!("telling {}", contact.target()); //~ PII301
    match contact {
        Contact::Sms(number) => sms::send(http, number, text).await,
        Contact::Letter(address) => print_shop::send_letter(http, address, text).await,
    }
}

#[post("/v1/members/<member>/freeze?<sms>")]
pub async fn freeze_member_v1(
    db: &State<Db>,
    http: &State<Client>,
    _staff: Staff,
    member: i64,
    sms: String,
) -> Result<Status, ApiError> {
    freeze_v1(db, member)?;
    let record = db.member(member)?;
    warehouse::feed_v1(&record)?;
    print_shop::send_leaflet_v1(http, &record).await?;
    if geo::is_deliverable_v1(http, &record).await? {
        tell_v1(http, &Contact::Sms(sms), "We miss you.").await?;
    }
    Ok(Status::NoContent)
}

#[post("/v2/members/<member>/freeze")]
pub async fn freeze_member(
    db: &State<Db>,
    http: &State<Client>,
    _staff: Staff,
    member: i64,
) -> Result<Status, ApiError> {
    let record = db.member(member)?;
    freeze(db, http, &record).await?;
    warehouse::feed(http, &record).await?;
    if geo::is_deliverable(http, &record).await? {
        print_shop::send_leaflet(http, 12).await?;
    }
    Ok(Status::NoContent)
}

#[post("/<version>/incidents/<day>?<leaked>")]
pub async fn report_leak(
    db: &State<Db>,
    http: &State<Client>,
    staff: Staff,
    version: &str,
    day: &str,
    leaked: Vec<i64>,
) -> Result<Status, ApiError> {
    call_branch(&Branch {
        name: std::env::var("BRANCH").unwrap_or_default(),
        duty_phone: std::env::var("BRANCH_DUTY_PHONE").unwrap_or_default(),
    });
    match version {
        "v1" => confirm_leak_v1(db, day, leaked.len())?,
        _ => confirm_leak(db, http, &staff, day, &leaked).await?,
    }
    Ok(Status::NoContent)
}

/// EXCEPTION on the field: `Branch` says why its number may be printed.
fn call_branch(branch: &Branch) {
    tracing::info!("branch {} can be called at {}", branch.name, branch.duty_phone);
}

/// An exception that was needed once and outlived its need.
#[pii_allow(PII203, reason = "the warehouse speaks TLS since May")] //~ PII901
pub fn warehouse_is_reachable() -> bool {
    std::net::TcpStream::connect("feed.warehouse.example:443").is_ok()
}
