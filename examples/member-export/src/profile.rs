//! What the apps of members and of the service desk are shown of a member.

use crate::db::Db;
use crate::error::ApiError;
use crate::guard::{Session, Staff};
use crate::journal::journal;
use crate::model::MemberRecord;
use crate::protect::mask_phone;
use rocket::serde::json::Json;
use rocket::{State, get};
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

/// LEAK: `derive(Serialize)` gives out every field, the password's hash as well.
#[get("/v1/me")]
pub fn me_v1(db: &State<Db>, session: Session) -> Result<Json<MemberRecord>, ApiError> {
    let record = db.member(session.member_id)?;
    Ok(Json(record)) //~ PII304 PII102
}

/// What members see of themselves.
pub struct OwnView(MemberRecord);

/// Written by hand: what is not here does not go out.
impl Serialize for OwnView {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut view = serializer.serialize_struct("Member", 4)?;
        view.serialize_field("name", &self.0.name)?;
        view.serialize_field("phone", &mask_phone(&self.0.phone))?;
        view.serialize_field("email", &self.0.email)?;
        view.serialize_field("frozen", &self.0.frozen)?;
        view.end()
    }
}

/// MENDED by a `Serialize` of its own.
#[get("/v2/me")]
pub fn me(db: &State<Db>, session: Session) -> Result<Json<OwnView>, ApiError> {
    Ok(Json(OwnView(db.member(session.member_id)?)))
}

/// MENDED by an attribute of serde: the field stays in the value and does not leave it.
#[derive(Serialize)]
pub struct Addresses {
    email: String,
    address: String,
    #[serde(skip_serializing)]
    pub password_hash: String,
}

impl From<MemberRecord> for Addresses {
    fn from(record: MemberRecord) -> Self {
        let MemberRecord { email, address, password_hash, .. } = record;
        Self { email, address, password_hash }
    }
}

#[get("/v2/me/addresses")]
pub fn addresses(db: &State<Db>, session: Session) -> Result<Json<Addresses>, ApiError> {
    let addresses = Addresses::from(db.member(session.member_id)?);
    tracing::debug!(has_password = !addresses.password_hash.is_empty(), "addresses shown");
    Ok(Json(addresses))
}

/// LEAK: any member gets any other's addresses, by counting.
#[get("/v1/members/<id>/addresses")]
pub fn addresses_v1(db: &State<Db>, _session: Session, id: i64) -> Result<Json<Addresses>, ApiError> {
    let addresses = Addresses::from(db.member(id)?);
    Ok(Json(addresses)) //~ MISSING PII306
}

/// LEAK through a macro of our own: the journal of the desk is a list of phone numbers.
#[get("/v1/desk/members/<id>")]
pub fn desk_v1(db: &State<Db>, staff: Staff, id: i64) -> Result<Json<OwnView>, ApiError> {
    let record = db.member(id)?;
    journal!(staff, "looked up {}", record.phone); //~ PII301
    Ok(Json(OwnView(record)))
}

/// MENDED: the journal names the record.
#[get("/v2/desk/members/<id>")]
pub fn desk(db: &State<Db>, staff: Staff, id: i64) -> Result<Json<OwnView>, ApiError> {
    let record = db.member(id)?;
    journal!(staff, "looked up member {}", record.id);
    Ok(Json(OwnView(record)))
}
