//! A member binds identity and chat account, and chooses the PIN that releases a payout.

use crate::app::{App, Conn};
use crate::error::ClaimError;
use crate::http::{Session, Staff, to_member, to_staff};
use crate::model::Member;
use crate::protect::{hash_pin, mask_phone, verify_pin};
use crate::schema::members;
use crate::{consent, partners::mall};
use actix_web::{HttpResponse, get, post, web};
use diesel::prelude::*;
use md5::{Digest, Md5};
use piilint_macros::Pii;
use serde::Deserialize;

#[derive(Deserialize, Pii)]
#[pii(subject = "customer")]
pub struct BindForm {
    #[pii("cn.chat_openid")]
    openid: String,
    #[pii(name)]
    name: String,
    #[pii(phone)]
    phone: String,
    #[pii(email)]
    email: String,
    #[pii(national_id)]
    id_number: String,
    joins_mall: bool,
}

#[derive(Deserialize, Pii)]
#[pii(subject = "customer")]
pub struct PinForm {
    #[pii(pin)]
    pin: String,
}

#[derive(Insertable)]
#[diesel(table_name = members)]
struct NewMember {
    openid: String,
    name: String,
    phone: String,
    email: String,
    id_number: Vec<u8>,
    pin_hash: String,
}

/// The column is binary because it is meant to hold a sealed number. Nothing makes sure of it.
impl From<BindForm> for NewMember {
    fn from(form: BindForm) -> Self {
        Self {
            openid: form.openid,
            name: form.name,
            phone: form.phone,
            email: form.email,
            id_number: form.id_number.into_bytes(),
            pin_hash: String::new(),
        }
    }
}

/// LEAK: the ID number lies in the database as it was typed, and the phone number in the log.
#[post("/v1/binding")]
pub async fn bind_v1(app: App, form: web::Json<BindForm>) -> Result<HttpResponse, ClaimError> {
    let form = form.into_inner();
    log::info!("binding {} to chat account {}", form.phone, form.openid); //~ PII301
    let row = NewMember::from(form);
    let member = insert_member(&mut app.conn()?, &row)?;
    Ok(to_member(&member.id))
}

/// MENDED: the number is sealed before it gets near the row, and the log says which number without telling it.
#[post("/v2/binding")]
pub async fn bind(app: App, form: web::Json<BindForm>) -> Result<HttpResponse, ClaimError> {
    let form = form.into_inner();
    log::info!("binding {} to chat account {}", mask_phone(&form.phone), app.vault.token(&form.openid));
    let joins_mall = form.joins_mall;
    let sealed = app.vault.seal(form.id_number.as_bytes())?;
    let row = NewMember { id_number: sealed, ..NewMember::from(form) };
    let mut conn = app.conn()?;
    let member = insert_member(&mut conn, &row)?;
    if joins_mall {
        consent::record(&mut conn, member.id, "cn.points_exchange")?;
        mall::enrol_if_agreed(&app, &mut conn, &member).await?;
    }
    Ok(to_member(&member.id))
}

fn insert_member(conn: &mut Conn, row: &NewMember) -> Result<Member, ClaimError> {
    diesel::insert_into(members::table)
        .values(row) //~ PII101
        .execute(conn)?;
    Ok(members::table.order(members::id.desc()).select(Member::as_select()).first(conn)?)
}

/// LEAK: six digits under MD5 are found in a second.
#[post("/v1/pin")]
pub async fn set_pin_v1(
    app: App,
    session: Session,
    form: web::Json<PinForm>,
) -> Result<HttpResponse, ClaimError> {
    let digest = hex::encode(Md5::digest(form.pin.as_bytes()));
    diesel::update(members::table.find(session.member_id))
        .set(members::pin_hash.eq(digest)) //~ PII103
        .execute(&mut app.conn()?)?;
    Ok(HttpResponse::NoContent().finish())
}

/// MENDED: argon2 with a salt of its own.
#[post("/v2/pin")]
pub async fn set_pin(
    app: App,
    session: Session,
    form: web::Json<PinForm>,
) -> Result<HttpResponse, ClaimError> {
    let hash = hash_pin(&form.pin)?;
    diesel::update(members::table.find(session.member_id))
        .set(members::pin_hash.eq(hash))
        .execute(&mut app.conn()?)?;
    Ok(HttpResponse::NoContent().finish())
}

/// A comparison tells whether, not what: nothing to report.
pub fn pin_is_right(member: &Member, pin: &str) -> bool {
    let right = verify_pin(pin, &member.pin_hash);
    log::debug!("PIN of member {}: {right}", member.id);
    right
}

#[derive(Deserialize, Pii)]
#[pii(subject = "customer")]
pub struct Lookup {
    #[pii(phone)]
    phone: String,
}

/// A lookup by phone number stores nothing.
#[get("/v2/desk/members")]
pub async fn look_up(_: Staff, app: App, by: web::Query<Lookup>) -> Result<HttpResponse, ClaimError> {
    let found: Option<i32> = members::table
        .filter(members::phone.eq(&by.phone))
        .select(members::id)
        .first(&mut app.conn()?)
        .optional()?;
    Ok(to_staff(&found))
}

pub fn find(conn: &mut Conn, member_id: i32) -> Result<Member, ClaimError> {
    members::table
        .find(member_id)
        .select(Member::as_select())
        .first(conn)
        .optional()?
        .ok_or(ClaimError::NotFound("member"))
}
