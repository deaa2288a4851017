//! `deadpool-redis` 0.23: a pool of redis' connections.

pub use ::deadpool::managed::reexports::*;
pub use ::redis;
use ::deadpool::managed;
use ::redis::aio::MultiplexedConnection;
use ::redis::{RedisError, RedisResult};
use core::ops::{Deref, DerefMut};

pub type Pool = managed::Pool<Manager, Connection>;
pub type PoolBuilder = managed::PoolBuilder<Manager, Connection>;
pub type PoolError = managed::PoolError<RedisError>;
pub type BuildError = managed::BuildError;
pub type CreatePoolError = managed::CreatePoolError<ConfigError>;
pub type Object = managed::Object<Manager>;

pub struct Connection { conn: MultiplexedConnection }
impl Connection {
    pub fn take(this: Connection) -> MultiplexedConnection { this.conn }
}
impl From<Object> for Connection { fn from(conn: Object) -> Connection { Connection { conn: MultiplexedConnection } } }
impl Deref for Connection {
    type Target = MultiplexedConnection;
    fn deref(&self) -> &MultiplexedConnection { &self.conn }
}
impl DerefMut for Connection { fn deref_mut(&mut self) -> &mut MultiplexedConnection { &mut self.conn } }
impl ::redis::AsyncCommands for Connection {}

#[derive(Debug)]
pub struct Manager;
impl Manager {
    pub fn new<T>(params: T) -> RedisResult<Manager> { ::core::__fallible(Manager) }
}
impl managed::Manager for Manager {
    type Type = MultiplexedConnection;
    type Error = RedisError;
    async fn create(&self) -> Result<MultiplexedConnection, RedisError> { ::core::__fallible(MultiplexedConnection) }
}

#[derive(Clone, Debug, Default)]
pub struct Config { pub url: Option<String>, pub pool: Option<PoolConfig> }
impl Config {
    pub fn from_url<T: Into<String>>(url: T) -> Config { Config }
    pub fn create_pool(&self, runtime: Option<Runtime>) -> Result<Pool, CreatePoolError> { ::core::__fallible(managed::Pool { manager: Manager }) }
    pub fn builder(&self) -> Result<PoolBuilder, ConfigError> { ::core::__fallible(managed::PoolBuilder { manager: Manager }) }
    pub fn get_pool_config(&self) -> PoolConfig { PoolConfig }
}
#[derive(Debug)]
pub enum ConfigError { UrlAndConnectionSpecified, Redis(RedisError) }
impl core::fmt::Display for ConfigError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
impl core::error::Error for ConfigError {}
