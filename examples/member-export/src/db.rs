//! The member database. Its disk is encrypted, which `piilint.toml` says is enough for contact data.

use crate::error::ApiError;
use crate::model::{MEMBER_COLUMNS, MemberRecord};
use rusqlite::{Connection, params};
use std::sync::{Mutex, MutexGuard, PoisonError};

const SCHEMA: &str = "
    CREATE TABLE IF NOT EXISTS members (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL,
        address TEXT NOT NULL, year_fen INTEGER NOT NULL DEFAULT 0, balance_fen INTEGER NOT NULL DEFAULT 0,
        password_hash TEXT NOT NULL, fuel_card_opt_in INTEGER NOT NULL DEFAULT 0,
        frozen INTEGER NOT NULL DEFAULT 0
    );
    CREATE TABLE IF NOT EXISTS sessions (token_hash TEXT PRIMARY KEY, member_id INTEGER, staff_id INTEGER);
    CREATE TABLE IF NOT EXISTS consents (member_id INTEGER, purpose TEXT, given INTEGER);
    CREATE TABLE IF NOT EXISTS card_applications (member_id INTEGER PRIMARY KEY, id_card TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS payment_cards (member_id INTEGER, number BLOB NOT NULL, lookup TEXT);
    CREATE TABLE IF NOT EXISTS fraud_calls (member_id INTEGER, victim_phone TEXT, lost_fen INTEGER);
    CREATE TABLE IF NOT EXISTS exports (staff_id INTEGER NOT NULL, reason TEXT NOT NULL, records INTEGER NOT NULL);
    CREATE TABLE IF NOT EXISTS incidents (noticed_on TEXT NOT NULL, records INTEGER NOT NULL);
";

pub struct Db(Mutex<Connection>);

impl Db {
    pub fn open(path: &str) -> Result<Self, ApiError> {
        let conn = Connection::open(path)?;
        conn.execute_batch(SCHEMA)?;
        Ok(Self(Mutex::new(conn)))
    }

    pub fn conn(&self) -> MutexGuard<'_, Connection> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn member(&self, id: i64) -> Result<MemberRecord, ApiError> {
        let sql = format!("SELECT {MEMBER_COLUMNS} FROM members WHERE id = ?1");
        Ok(self.conn().query_row(&sql, params![id], MemberRecord::from_row)?)
    }

    pub fn members(&self, limit: usize) -> Result<Vec<MemberRecord>, ApiError> {
        let conn = self.conn();
        let sql = format!("SELECT {MEMBER_COLUMNS} FROM members ORDER BY id LIMIT ?1");
        let mut statement = conn.prepare(&sql)?;
        let found = statement.query_map(params![limit], MemberRecord::from_row)?;
        Ok(found.collect::<Result<_, _>>()?)
    }
}
