//! What every handler can reach: database, cache, partners, keys.

use crate::error::{AppError, Result};
use crate::logistics::courier::Courier;
use crate::mail::Mailer;
use crate::protect::{KeyedHash, Vault};
use anyhow::Context;
use redis::aio::ConnectionManager;
use sha2::{Digest, Sha256};
use sqlx::SqlitePool;
use std::path::PathBuf;

#[derive(Clone)]
pub struct App {
    pub db: SqlitePool,
    pub cache: ConnectionManager,
    pub http: reqwest::Client,
    pub mailer: Mailer,
    pub courier: Courier,
    pub vault: Vault,
    /// Finds an account by its e-mail address without keeping the address in an index.
    pub lookup: KeyedHash,
    /// The key that was agreed with the ad network.
    pub ad_match: KeyedHash,
    pub proofs: PathBuf,
}

impl App {
    pub async fn start() -> anyhow::Result<Self> {
        let db = SqlitePool::connect("sqlite://orders.db?mode=rwc").await?;
        sqlx::raw_sql(include_str!("../schema.sql")).execute(&db).await?;
        let http = reqwest::Client::new();
        Ok(Self {
            db,
            cache: redis::Client::open("redis://127.0.0.1/")?.get_connection_manager().await?,
            courier: Courier::new(http.clone()),
            http,
            mailer: Mailer::new()?,
            vault: Vault::new(&key_from("SHOP_DATA_KEY")?),
            lookup: KeyedHash::new(key_from("SHOP_LOOKUP_KEY")?),
            ad_match: KeyedHash::new(key_from("SHOP_AD_MATCH_KEY")?),
            proofs: PathBuf::from("proofs"),
        })
    }

    /// The staff's or customer's id behind a session cookie.
    pub async fn session(&self, kind: &str, cookie: &str) -> Result<i64> {
        let key = format!("{kind}:{:x}", Sha256::digest(cookie));
        let id: Option<i64> = redis::AsyncCommands::get(&mut self.cache.clone(), key).await?;
        id.ok_or(AppError::NotSignedIn)
    }
}

fn key_from(variable: &str) -> anyhow::Result<[u8; 32]> {
    let text = std::env::var(variable).with_context(|| format!("{variable} is not set"))?;
    Ok(Sha256::digest(text).into())
}
