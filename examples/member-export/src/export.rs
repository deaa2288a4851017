//! The export that 900,000 records left by.

use crate::db::Db;
use crate::error::ApiError;
use crate::guard::{BULK_LIMIT, Staff, may_export, record_export, within_limit};
use crate::model::MemberRecord;
use crate::protect::Keys;
use rocket::http::ContentType;
use rocket::{State, get};
use serde::Serialize;

/// One line of the old export.
#[derive(Serialize)]
struct FullRow {
    name: String,
    phone: String,
    email: String,
    address: String,
    year_fen: i64,
}

impl From<MemberRecord> for FullRow {
    fn from(record: MemberRecord) -> Self {
        let MemberRecord { name, phone, email, address, year_fen, .. } = record;
        Self { name, phone, email, address, year_fen }
    }
}

/// One line of the new one: who it is, is not in it, and can be found again by those who hold the key.
#[derive(Serialize)]
struct SlimRow {
    member: String,
    spends_much: bool,
}

/// LEAK: whoever works here downloads everybody, and no trace is left.
#[get("/v1/export")]
pub fn export_v1(db: &State<Db>, staff: Staff) -> Result<(ContentType, String), ApiError> {
    let rows = db.members(1_000_000)?.into_iter().map(FullRow::from);
    let text = to_csv(rows)?;
    tracing::info!(staff = staff.id, bytes = text.len(), "members exported");
    Ok((ContentType::CSV, text)) //~ MISSING PII305
}

/// MENDED: two people may, two hundred at a time, it is written down, and the rows are tokens.
#[get("/v2/export?<reason>")]
pub fn export(
    db: &State<Db>,
    keys: &State<Keys>,
    staff: Staff,
    reason: &str,
) -> Result<(ContentType, String), ApiError> {
    may_export(&staff)?;
    let records = db.members(BULK_LIMIT)?;
    within_limit(records.len())?;
    record_export(db, &staff, reason, records.len())?;
    let rows = records.iter().map(|record| SlimRow {
        member: keys.token(&record.phone),
        spends_much: record.year_fen > 1_000_000,
    });
    Ok((ContentType::CSV, to_csv(rows)?))
}

/// Writes rows of any kind, into memory.
fn to_csv<T: Serialize>(rows: impl IntoIterator<Item = T>) -> Result<String, ApiError> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows {
        writer.serialize(row)?;
    }
    let bytes = writer.into_inner().map_err(csv::IntoInnerError::into_error)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
