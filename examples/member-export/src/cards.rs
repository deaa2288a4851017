//! Customer cards: the application with the ID number, and the payment card that fills it.

use crate::db::Db;
use crate::error::ApiError;
use crate::guard::Staff;
use crate::model::{CardApplication, TopUp};
use crate::protect::{Keys, last_four};
use rocket::http::Status;
use rocket::serde::json::Json;
use rocket::{State, post};
use rusqlite::params;
use std::fs;
use std::path::Path;

/// LEAK: hexadecimal is a spelling.
#[post("/v1/cards", data = "<form>")]
pub fn apply_v1(db: &State<Db>, form: Json<CardApplication>) -> Result<Status, ApiError> {
    let CardApplication { member_id, id_card } = form.into_inner();
    let column = hex::encode(id_card);
    keep(db, member_id, &column)
}

/// MENDED: sealed, then spelt in hexadecimal because the column is text.
#[post("/v2/cards", data = "<form>")]
pub fn apply(db: &State<Db>, keys: &State<Keys>, form: Json<CardApplication>) -> Result<Status, ApiError> {
    let sealed = keys.seal(&form.id_card)?;
    keep(db, form.member_id, &hex::encode(sealed))
}

fn keep(db: &Db, member_id: i64, column: &str) -> Result<Status, ApiError> {
    let sql = "INSERT INTO card_applications (member_id, id_card) VALUES (?1, ?2)
               ON CONFLICT (member_id) DO UPDATE SET id_card = excluded.id_card";
    db.conn().execute(sql, params![member_id, column])?; //~ PII102
    Ok(Status::Created)
}

/// LEAK: the auditor's copy lies on the file share in the clear.
#[post("/v1/cards/<member>/copy")]
pub fn copy_v1(db: &State<Db>, keys: &State<Keys>, _staff: Staff, member: i64) -> Result<Status, ApiError> {
    let application = load(db, keys, member)?;
    let line = format!("{};{}\n", application.member_id, application.id_card);
    fs::write(file_of(member), line)?; //~ PII101
    Ok(Status::Created)
}

/// MENDED: sealed for the auditor, who has the key.
#[post("/v2/cards/<member>/copy")]
pub fn copy(db: &State<Db>, keys: &State<Keys>, _staff: Staff, member: i64) -> Result<Status, ApiError> {
    let application = load(db, keys, member)?;
    fs::write(file_of(member), keys.seal(&application.id_card)?)?;
    Ok(Status::Created)
}

fn file_of(member: i64) -> String {
    Path::new("audit").join(format!("{member}.txt")).display().to_string()
}

fn load(db: &Db, keys: &Keys, member_id: i64) -> Result<CardApplication, ApiError> {
    let sql = "SELECT id_card FROM card_applications WHERE member_id = ?1";
    let column: String = db.conn().query_row(sql, params![member_id], |row| row.get(0))?;
    let sealed = hex::decode(column).map_err(|_| ApiError::Keys)?;
    Ok(CardApplication { member_id, id_card: keys.open(&sealed)? })
}

/// LEAK: the card number is kept as it was typed, for the next time.
#[post("/v1/top-up", data = "<form>")]
pub fn top_up_v1(db: &State<Db>, form: Json<TopUp>) -> Result<Status, ApiError> {
    let sql = "INSERT INTO payment_cards (member_id, number) VALUES (?1, ?2)";
    db.conn().execute(sql, params![form.member_id, form.card_number.as_str()])?; //~ PII101
    credit(db, form.member_id, form.fen)
}

/// MENDED: sealed, with a keyed token to find it by. The lookup itself writes nothing.
#[post("/v2/top-up", data = "<form>")]
pub fn top_up(db: &State<Db>, keys: &State<Keys>, form: Json<TopUp>) -> Result<Status, ApiError> {
    let known = "SELECT count(*) FROM payment_cards WHERE lookup = ?1 OR number = ?2";
    let lookup = keys.token(&form.card_number);
    let cards: i64 = db.conn().query_row(known, params![lookup, form.card_number], |row| row.get(0))?;
    if cards == 0 {
        let sql = "INSERT INTO payment_cards (member_id, number, lookup) VALUES (?1, ?2, ?3)";
        let sealed = keys.seal(&form.card_number)?;
        db.conn().execute(sql, params![form.member_id, sealed, lookup])?;
    }
    tracing::info!(member = form.member_id, card = last_four(&form.card_number), "topped up");
    credit(db, form.member_id, form.fen)
}

fn credit(db: &Db, member_id: i64, fen: i64) -> Result<Status, ApiError> {
    let sql = "UPDATE members SET balance_fen = balance_fen + ?1 WHERE id = ?2";
    db.conn().execute(sql, params![fen, member_id])?;
    Ok(Status::NoContent)
}
