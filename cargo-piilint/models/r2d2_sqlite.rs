//! `r2d2_sqlite` 0.31: a pool of rusqlite's connections.

pub use ::rusqlite;
use ::rusqlite::{Connection, Error, OpenFlags};

#[derive(Debug)]
pub struct SqliteConnectionManager;
impl SqliteConnectionManager {
    pub fn file<P>(path: P) -> SqliteConnectionManager { SqliteConnectionManager }
    pub fn memory() -> SqliteConnectionManager { SqliteConnectionManager }
    pub fn with_flags(self, flags: OpenFlags) -> SqliteConnectionManager { self }
    pub fn with_init<F>(self, init: F) -> SqliteConnectionManager { self }
}
impl ::r2d2::ManageConnection for SqliteConnectionManager {
    type Connection = Connection;
    type Error = Error;
    fn connect(&self) -> Result<Connection, Error> { ::core::__fallible(::core::__unseen()) }
    fn is_valid(&self, conn: &mut Connection) -> Result<(), Error> { ::core::__fallible(()) }
    fn has_broken(&self, conn: &mut Connection) -> bool { ::core::__any() }
}
