//! `redis-kiss` 0.1: redis with settings from the environment. What is published is serialised; its error is one of four words.

pub use ::redis::{self, AsyncCommands};
use ::serde::Serialize;
use ::serde::de::DeserializeOwned;

pub type Conn = ::mobc::Connection<::mobc_redis::RedisConnectionManager>;

#[derive(PartialEq)]
pub enum PayloadType { Json, Msgpack, Bincode }
#[derive(Debug)]
pub enum Error { FailedConnection, SerFailed, DeserFailed, PublishFailed }

pub static REDIS_URI: String = ::core::__unseen();
pub static REDIS_PAYLOAD_TYPE: PayloadType = ::core::__unseen();
pub static REDIS_KISS_LENIENT: bool = ::core::__any();

pub async fn get_connection() -> Result<Conn, Error> {
    ::core::__fallible(::mobc::Connection { conn: ::redis::aio::MultiplexedConnection })
}
#[pii_sink(store, queue)]
pub async fn p<K, T: Serialize>(channel: K, #[pii(sink)] data: T) {}
#[pii_sink(store, queue)]
pub async fn publish<K, T: Serialize>(channel: K, #[pii(sink)] data: T) -> Result<(), Error> { ::core::__fallible(()) }

/// redis's model has none.
pub struct __PubSub;
pub async fn open_pubsub_connection() -> Result<__PubSub, Error> { ::core::__fallible(__PubSub) }
pub fn decode_payload_using<T: DeserializeOwned>(msg: &impl Sized, target: &PayloadType) -> Result<T, Error> { ::core::__fallible(::core::__unseen()) }
pub fn decode_payload<T: DeserializeOwned>(msg: &impl Sized) -> Result<T, Error> { ::core::__fallible(::core::__unseen()) }
