//! What every handler is given.

use crate::error::ClaimError;
use crate::protect::Vault;
use actix_web::web;
use diesel::SqliteConnection;
use diesel::r2d2::{ConnectionManager, Pool, PooledConnection};
use std::path::PathBuf;

pub type App = web::Data<Services>;
pub type Conn = PooledConnection<ConnectionManager<SqliteConnection>>;

pub struct Services {
    pool: Pool<ConnectionManager<SqliteConnection>>,
    pub vault: Vault,
    pub http: reqwest::Client,
    pub photo_dir: PathBuf,
}

impl Services {
    pub fn start(database: &str, photo_dir: PathBuf) -> Result<Self, ClaimError> {
        let pool = Pool::new(ConnectionManager::new(database))?;
        Ok(Self { pool, vault: Vault::from_env()?, http: reqwest::Client::new(), photo_dir })
    }

    pub fn conn(&self) -> Result<Conn, ClaimError> {
        Ok(self.pool.get()?)
    }
}
