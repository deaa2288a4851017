//! `mobc-redis` 0.7 to 0.9: redis's connections in a pool.

pub use ::mobc;
pub use ::redis;

pub struct RedisConnectionManager;
impl RedisConnectionManager {
    pub fn new(client: ::redis::Client) -> RedisConnectionManager { RedisConnectionManager }
}
#[::async_trait::async_trait]
impl ::mobc::Manager for RedisConnectionManager {
    type Connection = ::redis::aio::MultiplexedConnection;
    type Error = ::redis::RedisError;
    async fn connect(&self) -> Result<::redis::aio::MultiplexedConnection, ::redis::RedisError> { ::core::__fallible(::redis::aio::MultiplexedConnection) }
    async fn check(&self, conn: ::redis::aio::MultiplexedConnection) -> Result<::redis::aio::MultiplexedConnection, ::redis::RedisError> { ::core::__fallible(conn) }
}
