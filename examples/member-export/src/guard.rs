//! Who asks, and what a bulk read needs besides: the right to it, a limit, and a record that it happened.

use crate::db::Db;
use crate::error::ApiError;
use crate::protect::sha256_hex;
use piilint_macros::pii_guard;
use rocket::Request;
use rocket::http::Status;
use rocket::request::{FromRequest, Outcome};
use rusqlite::params;

/// A bulk read gives at most so many records at a time.
pub const BULK_LIMIT: usize = 200;

/// A member who is logged in.
pub struct Session {
    pub member_id: i64,
}

/// Somebody who works here. That alone opens no bulk read.
pub struct Staff {
    pub id: i64,
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Session {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        match logged_in(request, "SELECT member_id FROM sessions WHERE token_hash = ?1") {
            Some(member_id) => Outcome::Success(Self { member_id }),
            None => Outcome::Error((Status::Unauthorized, ())),
        }
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Staff {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        match logged_in(request, "SELECT staff_id FROM sessions WHERE token_hash = ?1") {
            Some(id) => Outcome::Success(Self { id }),
            None => Outcome::Error((Status::Unauthorized, ())),
        }
    }
}

fn logged_in(request: &Request<'_>, sql: &str) -> Option<i64> {
    let token = request.cookies().get("session")?.value();
    let db = request.rocket().state::<Db>()?;
    db.conn().query_row(sql, params![sha256_hex(token)], |row| row.get(0)).ok()
}

/// Two people may read members in bulk.
#[pii_guard(access)]
pub fn may_export(staff: &Staff) -> Result<(), ApiError> {
    if matches!(staff.id, 1 | 2) { Ok(()) } else { Err(ApiError::Forbidden) }
}

#[pii_guard(limit)]
pub fn within_limit(records: usize) -> Result<(), ApiError> {
    if records <= BULK_LIMIT { Ok(()) } else { Err(ApiError::OverLimit) }
}

#[pii_guard(audit)]
pub fn record_export(db: &Db, staff: &Staff, reason: &str, records: usize) -> Result<(), ApiError> {
    let sql = "INSERT INTO exports (staff_id, reason, records) VALUES (?1, ?2, ?3)";
    db.conn().execute(sql, params![staff.id, reason, records])?;
    Ok(())
}
