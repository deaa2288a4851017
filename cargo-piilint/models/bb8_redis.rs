//! `bb8-redis` 0.26: a pool of redis' connections.

pub use ::bb8;
pub use ::redis;
use ::redis::RedisError;
use ::redis::aio::MultiplexedConnection;

#[derive(Clone, Debug)]
pub struct RedisConnectionManager;
impl RedisConnectionManager {
    pub fn new<T>(info: T) -> Result<RedisConnectionManager, RedisError> { ::core::__fallible(RedisConnectionManager) }
}
impl ::bb8::ManageConnection for RedisConnectionManager {
    type Connection = MultiplexedConnection;
    type Error = RedisError;
    async fn connect(&self) -> Result<MultiplexedConnection, RedisError> { ::core::__fallible(MultiplexedConnection) }
    async fn is_valid(&self, conn: &mut MultiplexedConnection) -> Result<(), RedisError> { ::core::__fallible(()) }
    fn has_broken(&self, conn: &mut MultiplexedConnection) -> bool { ::core::__any() }
}
