//! Members sign up and log in.

use crate::db::Db;
use crate::error::ApiError;
use crate::protect::{hash_password, sha256_hex, verify_password};
use aes_gcm::aead::OsRng;
use aes_gcm::aead::rand_core::RngCore;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use piilint_macros::Pii;
use rocket::http::{Cookie, CookieJar, Status};
use rocket::serde::json::Json;
use rocket::{State, post};
use rusqlite::{Connection, params};
use serde::Deserialize;

#[derive(Deserialize, Pii)]
#[pii(subject = "customer")]
pub struct SignUp {
    #[pii(name)]
    name: String,
    #[pii(phone)]
    phone: String,
    #[pii(email)]
    email: String,
    #[pii(address)]
    address: String,
    #[pii(password)]
    password: String,
}

#[derive(Deserialize, Pii)]
#[pii(subject = "customer")]
pub struct LogIn {
    #[pii(phone)]
    phone: String,
    #[pii(password)]
    password: String,
}

/// LEAK: one fast hash and no salt: whoever takes the table has most of the passwords by the evening.
#[post("/v1/members", data = "<form>")]
pub fn sign_up_v1(db: &State<Db>, form: Json<SignUp>) -> Result<Status, ApiError> {
    let hash = sha256_hex(&form.password);
    insert(&db.conn(), &form, &hash)
}

/// MENDED: a slow hash with a salt of its own.
#[post("/v2/members", data = "<form>")]
pub fn sign_up(db: &State<Db>, form: Json<SignUp>) -> Result<Status, ApiError> {
    let hash = hash_password(&form.password)?;
    insert(&db.conn(), &form, &hash)
}

fn insert(conn: &Connection, form: &SignUp, hash: &str) -> Result<Status, ApiError> {
    let sql = "INSERT INTO members (name, phone, email, address, password_hash) VALUES (?1, ?2, ?3, ?4, ?5)";
    let SignUp { name, phone, email, address, .. } = form;
    conn.execute(sql, params![name, phone, email, address, hash])?; //~ PII103
    Ok(Status::Created)
}

/// LEAK: the cookie that keeps a member logged in is the phone number, spelt differently.
#[post("/v1/login", data = "<form>")]
pub fn log_in_v1(db: &State<Db>, jar: &CookieJar<'_>, form: Json<LogIn>) -> Result<Status, ApiError> {
    authenticate(&db.conn(), &form)?;
    jar.add(Cookie::new("remember", STANDARD.encode(&form.phone))); //~ PII102
    Ok(Status::NoContent)
}

/// MENDED: the cookie is random, and the database knows it by its hash.
#[post("/v2/login", data = "<form>")]
pub fn log_in(db: &State<Db>, jar: &CookieJar<'_>, form: Json<LogIn>) -> Result<Status, ApiError> {
    let member_id = authenticate(&db.conn(), &form)?;
    let mut token = [0; 32];
    OsRng.fill_bytes(&mut token);
    let token = hex::encode(token);
    let sql = "INSERT INTO sessions (token_hash, member_id) VALUES (?1, ?2)";
    db.conn().execute(sql, params![sha256_hex(&token), member_id])?;
    jar.add(Cookie::build(("session", token)).http_only(true).secure(true));
    Ok(Status::NoContent)
}

/// The phone number is looked up, which stores nothing; the password is compared, which tells nothing.
fn authenticate(conn: &Connection, form: &LogIn) -> Result<i64, ApiError> {
    let sql = "SELECT id, password_hash FROM members WHERE phone = ?1 AND frozen = 0";
    let found = conn.query_row(sql, params![form.phone], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)));
    let (member_id, stored): (i64, String) = found?;
    let right = verify_password(&form.password, &stored);
    tracing::info!(member_id, right, "log-in");
    if right { Ok(member_id) } else { Err(ApiError::Forbidden) }
}
