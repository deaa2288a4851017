//! `redis` 0.25 to 1. What is written is stored, keys too; what is looked up by is not. What comes back was not seen.

use core::fmt;

pub type RedisResult<T> = core::result::Result<T, RedisError>;
pub type RedisFuture<T> = core::pin::Pin<Box<dyn core::future::Future<Output = RedisResult<T>>>>;
#[derive(Debug)]
pub struct RedisError;
impl RedisError {
    pub fn is_timeout(&self) -> bool { ::core::__any() }
    pub fn is_connection_refusal(&self) -> bool { ::core::__any() }
    pub fn code(&self) -> Option<&str> { ::core::__maybe("") }
}
impl fmt::Display for RedisError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) }
}
impl core::error::Error for RedisError {}

pub trait ToRedisArgs {}
impl<T> ToRedisArgs for T {}
pub trait FromRedisValue: Sized {}
impl<T> FromRedisValue for T {}
pub trait ConnectionLike {}
pub trait IntoConnectionInfo {}
#[derive(Clone, Copy, Debug, Default)]
pub struct SetOptions;
#[derive(Clone, Copy, Debug)]
pub enum Expiry { EX(u64), PX(u64), EXAT(u64), PXAT(u64), PERSIST }
#[derive(Clone, Debug, PartialEq)]
pub enum Value { Nil, Int(i64), BulkString(Vec<u8>), Array(Vec<Value>), SimpleString(String), Okay }

#[derive(Clone, Debug)]
pub struct Client;
impl Client {
    pub fn open<T>(params: T) -> RedisResult<Client> { ::core::__fallible(Client) }
    pub fn get_connection(&self) -> RedisResult<Connection> { ::core::__fallible(Connection) }
    pub async fn get_async_connection(&self) -> RedisResult<aio::MultiplexedConnection> { ::core::__fallible(aio::MultiplexedConnection) }
    pub async fn get_multiplexed_async_connection(&self) -> RedisResult<aio::MultiplexedConnection> { ::core::__fallible(aio::MultiplexedConnection) }
    pub async fn get_multiplexed_tokio_connection(&self) -> RedisResult<aio::MultiplexedConnection> { ::core::__fallible(aio::MultiplexedConnection) }
    pub async fn get_connection_manager(&self) -> RedisResult<aio::ConnectionManager> { ::core::__fallible(aio::ConnectionManager) }
    pub async fn get_tokio_connection_manager(&self) -> RedisResult<aio::ConnectionManager> { ::core::__fallible(aio::ConnectionManager) }
}
#[derive(Debug)]
pub struct Connection;
impl Commands for Connection {}
impl Commands for Client {}
impl ::r2d2::ManageConnection for Client {
    type Connection = Connection;
    type Error = RedisError;
    fn connect(&self) -> Result<Connection, RedisError> { ::core::__fallible(Connection) }
    fn is_valid(&self, conn: &mut Connection) -> Result<(), RedisError> { ::core::__fallible(()) }
    fn has_broken(&self, conn: &mut Connection) -> bool { ::core::__any() }
}
pub mod aio {
    #[derive(Clone, Debug)]
    pub struct MultiplexedConnection;
    #[derive(Clone, Debug)]
    pub struct ConnectionManager;
    impl ConnectionManager {
        pub async fn new(client: crate::Client) -> crate::RedisResult<ConnectionManager> { ::core::__fallible(ConnectionManager) }
    }
    impl crate::AsyncCommands for MultiplexedConnection {}
    impl crate::AsyncCommands for ConnectionManager {}
}

/// A command, whose name is its statement: what is given to one that only reads is not stored.
#[derive(Clone, Debug)]
pub struct Cmd { sql: str }
pub fn cmd(name: &str) -> Cmd { Cmd { sql: *name } }
impl Cmd {
    pub fn new() -> Cmd { Cmd { sql: ::core::__unseen() } }
    #[pii_sink(store, cache)]
    pub fn arg<T: ToRedisArgs>(&mut self, arg: T) -> &mut Cmd { self }
    pub fn query<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T> { ::core::__fallible(::core::__unseen()) }
    pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()> { ::core::__fallible(()) }
    pub async fn query_async<T: FromRedisValue>(&self, con: &mut impl Sized) -> RedisResult<T> { ::core::__fallible(::core::__unseen()) }
    pub async fn exec_async(&self, con: &mut impl Sized) -> RedisResult<()> { ::core::__fallible(()) }
}
#[derive(Clone, Debug)]
pub struct Pipeline { sql: str }
pub fn pipe() -> Pipeline { Pipeline { sql: ::core::__unseen() } }
impl Pipeline {
    pub fn atomic(&mut self) -> &mut Pipeline { self }
    pub fn ignore(&mut self) -> &mut Pipeline { self }
    pub fn cmd(&mut self, name: &str) -> &mut Pipeline { self.sql = *name; self }
    #[pii_sink(store, cache)]
    pub fn arg<T: ToRedisArgs>(&mut self, arg: T) -> &mut Pipeline { self }
    pub fn query<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T> { ::core::__fallible(::core::__unseen()) }
    pub async fn query_async<T: FromRedisValue>(&self, con: &mut impl Sized) -> RedisResult<T> { ::core::__fallible(::core::__unseen()) }
    pub async fn exec_async(&self, con: &mut impl Sized) -> RedisResult<()> { ::core::__fallible(()) }
    pub fn get<K>(&mut self, key: K) -> &mut Pipeline { self }
    pub fn mget<K>(&mut self, key: K) -> &mut Pipeline { self }
    pub fn keys<K>(&mut self, key: K) -> &mut Pipeline { self }
    #[pii_sink(store, cache)]
    pub fn set<K, V>(&mut self, #[pii(sink)] key: K, #[pii(sink)] value: V) -> &mut Pipeline { self }
    #[pii_sink(store, cache)]
    pub fn set_options<K, V>(&mut self, #[pii(sink)] key: K, #[pii(sink)] value: V, options: SetOptions) -> &mut Pipeline { self }
    #[pii_sink(store, cache)]
    pub fn mset<K, V>(&mut self, #[pii(sink)] items: &[(K, V)]) -> &mut Pipeline { self }
    #[pii_sink(store, cache)]
    pub fn mset_nx<K, V>(&mut self, #[pii(sink)] items: &[(K, V)]) -> &mut Pipeline { self }
    #[pii_sink(store, cache)]
    #[pii_expires]
    pub fn set_ex<K, V>(&mut self, #[pii(sink)] key: K, #[pii(sink)] value: V, seconds: u64) -> &mut Pipeline { self }
    #[pii_sink(store, cache)]
    #[pii_expires]
    pub fn pset_ex<K, V>(&mut self, #[pii(sink)] key: K, #[pii(sink)] value: V, milliseconds: u64) -> &mut Pipeline { self }
    #[pii_sink(store, cache)]
    pub fn set_nx<K, V>(&mut self, #[pii(sink)] key: K, #[pii(sink)] value: V) -> &mut Pipeline { self }
    #[pii_sink(store, cache)]
    pub fn getset<K, V>(&mut self, #[pii(sink)] key: K, #[pii(sink)] value: V) -> &mut Pipeline { self }
    pub fn getrange<K>(&mut self, key: K, from: isize, to: isize) -> &mut Pipeline { self }
    #[pii_sink(store, cache)]
    pub fn setrange<K, V>(&mut self, #[pii(sink)] key: K, offset: isize, #[pii(sink)] value: V) -> &mut Pipeline { self }
    #[pii_erase]
    pub fn del<K>(&mut self, key: K) -> &mut Pipeline { self }
    #[pii_erase]
    pub fn unlink<K>(&mut self, key: K) -> &mut Pipeline { self }
    pub fn exists<K>(&mut self, key: K) -> &mut Pipeline { self }
    #[pii_expires]
    pub fn expire<K>(&mut self, key: K, seconds: i64) -> &mut Pipeline { self }
    #[pii_expires]
    pub fn pexpire<K>(&mut self, key: K, ms: i64) -> &mut Pipeline { self }
    #[pii_expires]
    pub fn expire_at<K>(&mut self, key: K, ts: i64) -> &mut Pipeline { self }
    pub fn persist<K>(&mut self, key: K) -> &mut Pipeline { self }
    pub fn ttl<K>(&mut self, key: K) -> &mut Pipeline { self }
    pub fn pttl<K>(&mut self, key: K) -> &mut Pipeline { self }
    pub fn get_ex<K>(&mut self, key: K, expire_at: Expiry) -> &mut Pipeline { self }
    #[pii_erase]
    pub fn get_del<K>(&mut self, key: K) -> &mut Pipeline { self }
    #[pii_sink(store, cache)]
    pub fn rename<K, N>(&mut self, key: K, #[pii(sink)] new_key: N) -> &mut Pipeline { self }
    #[pii_sink(store, cache)]
    pub fn append<K, V>(&mut self, #[pii(sink)] key: K, #[pii(sink)] value: V) -> &mut Pipeline { self }
    #[pii_sink(store, cache)]
    pub fn incr<K, V>(&mut self, #[pii(sink)] key: K, delta: V) -> &mut Pipeline { self }
    #[pii_sink(store, cache)]
    pub fn decr<K, V>(&mut self, #[pii(sink)] key: K, delta: V) -> &mut Pipeline { self }
    #[pii_sink(store, cache)]
    pub fn setbit<K>(&mut self, #[pii(sink)] key: K, offset: usize, value: bool) -> &mut Pipeline { self }
    pub fn getbit<K>(&mut self, key: K, offset: usize) -> &mut Pipeline { self }
    pub fn strlen<K>(&mut self, key: K) -> &mut Pipeline { self }
    pub fn hget<K, F>(&mut self, key: K, field: F) -> &mut Pipeline { self }
    pub fn hmget<K, F>(&mut self, key: K, fields: F) -> &mut Pipeline { self }
    #[pii_erase]
    pub fn hdel<K, F>(&mut self, key: K, field: F) -> &mut Pipeline { self }
    #[pii_sink(store, cache)]
    pub fn hset<K, F, V>(&mut self, #[pii(sink)] key: K, #[pii(sink)] field: F, #[pii(sink)] value: V) -> &mut Pipeline { self }
    #[pii_sink(store, cache)]
    pub fn hset_nx<K, F, V>(&mut self, #[pii(sink)] key: K, #[pii(sink)] field: F, #[pii(sink)] value: V) -> &mut Pipeline { self }
    #[pii_sink(store, cache)]
    pub fn hset_multiple<K, F, V>(&mut self, #[pii(sink)] key: K, #[pii(sink)] items: &[(F, V)]) -> &mut Pipeline { self }
    #[pii_sink(store, cache)]
    pub fn hincr<K, F, D>(&mut self, #[pii(sink)] key: K, #[pii(sink)] field: F, delta: D) -> &mut Pipeline { self }
    pub fn hexists<K, F>(&mut self, key: K, field: F) -> &mut Pipeline { self }
    pub fn hkeys<K>(&mut self, key: K) -> &mut Pipeline { self }
    pub fn hvals<K>(&mut self, key: K) -> &mut Pipeline { self }
    pub fn hgetall<K>(&mut self, key: K) -> &mut Pipeline { self }
    pub fn hlen<K>(&mut self, key: K) -> &mut Pipeline { self }
    pub fn blpop<K>(&mut self, key: K, timeout: f64) -> &mut Pipeline { self }
    pub fn brpop<K>(&mut self, key: K, timeout: f64) -> &mut Pipeline { self }
    pub fn lindex<K>(&mut self, key: K, index: isize) -> &mut Pipeline { self }
    pub fn llen<K>(&mut self, key: K) -> &mut Pipeline { self }
    pub fn lpop<K>(&mut self, key: K, count: Option<core::num::NonZeroUsize>) -> &mut Pipeline { self }
    pub fn rpop<K>(&mut self, key: K, count: Option<core::num::NonZeroUsize>) -> &mut Pipeline { self }
    #[pii_sink(store, cache)]
    pub fn lpush<K, V>(&mut self, #[pii(sink)] key: K, #[pii(sink)] value: V) -> &mut Pipeline { self }
    #[pii_sink(store, cache)]
    pub fn lpush_exists<K, V>(&mut self, #[pii(sink)] key: K, #[pii(sink)] value: V) -> &mut Pipeline { self }
    #[pii_sink(store, cache)]
    pub fn rpush<K, V>(&mut self, #[pii(sink)] key: K, #[pii(sink)] value: V) -> &mut Pipeline { self }
    #[pii_sink(store, cache)]
    pub fn rpush_exists<K, V>(&mut self, #[pii(sink)] key: K, #[pii(sink)] value: V) -> &mut Pipeline { self }
    pub fn lrange<K>(&mut self, key: K, start: isize, stop: isize) -> &mut Pipeline { self }
    #[pii_erase]
    pub fn lrem<K, V>(&mut self, key: K, count: isize, value: V) -> &mut Pipeline { self }
    #[pii_erase]
    pub fn ltrim<K>(&mut self, key: K, start: isize, stop: isize) -> &mut Pipeline { self }
    #[pii_sink(store, cache)]
    pub fn lset<K, V>(&mut self, #[pii(sink)] key: K, index: isize, #[pii(sink)] value: V) -> &mut Pipeline { self }
    #[pii_sink(store, cache)]
    pub fn sadd<K, M>(&mut self, #[pii(sink)] key: K, #[pii(sink)] member: M) -> &mut Pipeline { self }
    pub fn scard<K>(&mut self, key: K) -> &mut Pipeline { self }
    pub fn sismember<K, M>(&mut self, key: K, member: M) -> &mut Pipeline { self }
    pub fn smembers<K>(&mut self, key: K) -> &mut Pipeline { self }
    pub fn spop<K>(&mut self, key: K) -> &mut Pipeline { self }
    pub fn srandmember<K>(&mut self, key: K) -> &mut Pipeline { self }
    #[pii_erase]
    pub fn srem<K, M>(&mut self, key: K, member: M) -> &mut Pipeline { self }
    #[pii_sink(store, cache)]
    pub fn zadd<K, S, M>(&mut self, #[pii(sink)] key: K, #[pii(sink)] member: M, #[pii(sink)] score: S) -> &mut Pipeline { self }
    #[pii_sink(store, cache)]
    pub fn zadd_multiple<K, S, M>(&mut self, #[pii(sink)] key: K, #[pii(sink)] items: &[(S, M)]) -> &mut Pipeline { self }
    pub fn zcard<K>(&mut self, key: K) -> &mut Pipeline { self }
    #[pii_sink(store, cache)]
    pub fn zincr<K, M, D>(&mut self, #[pii(sink)] key: K, #[pii(sink)] member: M, delta: D) -> &mut Pipeline { self }
    pub fn zrange<K>(&mut self, key: K, start: isize, stop: isize) -> &mut Pipeline { self }
    pub fn zrange_withscores<K>(&mut self, key: K, start: isize, stop: isize) -> &mut Pipeline { self }
    pub fn zrevrange<K>(&mut self, key: K, start: isize, stop: isize) -> &mut Pipeline { self }
    pub fn zrangebyscore<K, M, MM>(&mut self, key: K, min: M, max: MM) -> &mut Pipeline { self }
    pub fn zrank<K, M>(&mut self, key: K, member: M) -> &mut Pipeline { self }
    #[pii_erase]
    pub fn zrem<K, M>(&mut self, key: K, members: M) -> &mut Pipeline { self }
    pub fn zscore<K, M>(&mut self, key: K, member: M) -> &mut Pipeline { self }
    #[pii_erase]
    pub fn zrembyscore<K, M, MM>(&mut self, key: K, min: M, max: MM) -> &mut Pipeline { self }
    #[pii_sink(store, cache)]
    pub fn geo_add<K, M>(&mut self, #[pii(sink)] key: K, #[pii(sink)] members: M) -> &mut Pipeline { self }
    #[pii_sink(store, queue)]
    pub fn xadd<K, ID, F, V>(&mut self, #[pii(sink)] key: K, id: ID, #[pii(sink)] items: &[(F, V)]) -> &mut Pipeline { self }
    pub fn xlen<K>(&mut self, key: K) -> &mut Pipeline { self }
    pub fn xrange_all<K>(&mut self, key: K) -> &mut Pipeline { self }
    #[pii_erase]
    pub fn xdel<K, ID>(&mut self, key: K, ids: &[ID]) -> &mut Pipeline { self }
    #[pii_sink(store, queue)]
    pub fn publish<K, E>(&mut self, channel: K, #[pii(sink)] message: E) -> &mut Pipeline { self }
    #[pii_sink(store, cache)]
    pub fn pfadd<K, E>(&mut self, #[pii(sink)] key: K, #[pii(sink)] element: E) -> &mut Pipeline { self }
    pub fn pfcount<K>(&mut self, key: K) -> &mut Pipeline { self }
}

pub trait Commands: Sized {
    fn get<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn mget<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn keys<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    fn set<K, V, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] value: V) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    fn set_options<K, V, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] value: V, options: SetOptions) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    fn mset<K, V, RV>(&mut self, #[pii(sink)] items: &[(K, V)]) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    fn mset_nx<K, V, RV>(&mut self, #[pii(sink)] items: &[(K, V)]) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    #[pii_expires]
    fn set_ex<K, V, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] value: V, seconds: u64) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    #[pii_expires]
    fn pset_ex<K, V, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] value: V, milliseconds: u64) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    fn set_nx<K, V, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] value: V) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    fn getset<K, V, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] value: V) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn getrange<K, RV>(&mut self, key: K, from: isize, to: isize) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    fn setrange<K, V, RV>(&mut self, #[pii(sink)] key: K, offset: isize, #[pii(sink)] value: V) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_erase]
    fn del<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_erase]
    fn unlink<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn exists<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_expires]
    fn expire<K, RV>(&mut self, key: K, seconds: i64) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_expires]
    fn pexpire<K, RV>(&mut self, key: K, ms: i64) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_expires]
    fn expire_at<K, RV>(&mut self, key: K, ts: i64) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn persist<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn ttl<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn pttl<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn get_ex<K, RV>(&mut self, key: K, expire_at: Expiry) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_erase]
    fn get_del<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    fn rename<K, N, RV>(&mut self, key: K, #[pii(sink)] new_key: N) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    fn append<K, V, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] value: V) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    fn incr<K, V, RV>(&mut self, #[pii(sink)] key: K, delta: V) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    fn decr<K, V, RV>(&mut self, #[pii(sink)] key: K, delta: V) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    fn setbit<K, RV>(&mut self, #[pii(sink)] key: K, offset: usize, value: bool) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn getbit<K, RV>(&mut self, key: K, offset: usize) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn strlen<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn hget<K, F, RV>(&mut self, key: K, field: F) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn hmget<K, F, RV>(&mut self, key: K, fields: F) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_erase]
    fn hdel<K, F, RV>(&mut self, key: K, field: F) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    fn hset<K, F, V, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] field: F, #[pii(sink)] value: V) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    fn hset_nx<K, F, V, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] field: F, #[pii(sink)] value: V) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    fn hset_multiple<K, F, V, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] items: &[(F, V)]) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    fn hincr<K, F, D, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] field: F, delta: D) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn hexists<K, F, RV>(&mut self, key: K, field: F) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn hkeys<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn hvals<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn hgetall<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn hlen<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn blpop<K, RV>(&mut self, key: K, timeout: f64) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn brpop<K, RV>(&mut self, key: K, timeout: f64) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn lindex<K, RV>(&mut self, key: K, index: isize) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn llen<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn lpop<K, RV>(&mut self, key: K, count: Option<core::num::NonZeroUsize>) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn rpop<K, RV>(&mut self, key: K, count: Option<core::num::NonZeroUsize>) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    fn lpush<K, V, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] value: V) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    fn lpush_exists<K, V, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] value: V) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    fn rpush<K, V, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] value: V) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    fn rpush_exists<K, V, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] value: V) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn lrange<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_erase]
    fn lrem<K, V, RV>(&mut self, key: K, count: isize, value: V) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_erase]
    fn ltrim<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    fn lset<K, V, RV>(&mut self, #[pii(sink)] key: K, index: isize, #[pii(sink)] value: V) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    fn sadd<K, M, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] member: M) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn scard<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn sismember<K, M, RV>(&mut self, key: K, member: M) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn smembers<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn spop<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn srandmember<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_erase]
    fn srem<K, M, RV>(&mut self, key: K, member: M) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    fn zadd<K, S, M, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] member: M, #[pii(sink)] score: S) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    fn zadd_multiple<K, S, M, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] items: &[(S, M)]) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn zcard<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    fn zincr<K, M, D, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] member: M, delta: D) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn zrange<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn zrange_withscores<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn zrevrange<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn zrangebyscore<K, M, MM, RV>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn zrank<K, M, RV>(&mut self, key: K, member: M) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_erase]
    fn zrem<K, M, RV>(&mut self, key: K, members: M) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn zscore<K, M, RV>(&mut self, key: K, member: M) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_erase]
    fn zrembyscore<K, M, MM, RV>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    fn geo_add<K, M, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] members: M) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, queue)]
    fn xadd<K, ID, F, V, RV>(&mut self, #[pii(sink)] key: K, id: ID, #[pii(sink)] items: &[(F, V)]) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn xlen<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn xrange_all<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_erase]
    fn xdel<K, ID, RV>(&mut self, key: K, ids: &[ID]) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, queue)]
    fn publish<K, E, RV>(&mut self, channel: K, #[pii(sink)] message: E) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    fn pfadd<K, E, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] element: E) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    fn pfcount<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
}

pub trait AsyncCommands: Sized {
    async fn get<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn mget<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn keys<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    async fn set<K, V, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] value: V) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    async fn set_options<K, V, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] value: V, options: SetOptions) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    async fn mset<K, V, RV>(&mut self, #[pii(sink)] items: &[(K, V)]) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    async fn mset_nx<K, V, RV>(&mut self, #[pii(sink)] items: &[(K, V)]) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    #[pii_expires]
    async fn set_ex<K, V, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] value: V, seconds: u64) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    #[pii_expires]
    async fn pset_ex<K, V, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] value: V, milliseconds: u64) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    async fn set_nx<K, V, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] value: V) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    async fn getset<K, V, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] value: V) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn getrange<K, RV>(&mut self, key: K, from: isize, to: isize) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    async fn setrange<K, V, RV>(&mut self, #[pii(sink)] key: K, offset: isize, #[pii(sink)] value: V) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_erase]
    async fn del<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_erase]
    async fn unlink<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn exists<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_expires]
    async fn expire<K, RV>(&mut self, key: K, seconds: i64) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_expires]
    async fn pexpire<K, RV>(&mut self, key: K, ms: i64) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_expires]
    async fn expire_at<K, RV>(&mut self, key: K, ts: i64) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn persist<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn ttl<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn pttl<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn get_ex<K, RV>(&mut self, key: K, expire_at: Expiry) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_erase]
    async fn get_del<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    async fn rename<K, N, RV>(&mut self, key: K, #[pii(sink)] new_key: N) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    async fn append<K, V, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] value: V) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    async fn incr<K, V, RV>(&mut self, #[pii(sink)] key: K, delta: V) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    async fn decr<K, V, RV>(&mut self, #[pii(sink)] key: K, delta: V) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    async fn setbit<K, RV>(&mut self, #[pii(sink)] key: K, offset: usize, value: bool) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn getbit<K, RV>(&mut self, key: K, offset: usize) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn strlen<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn hget<K, F, RV>(&mut self, key: K, field: F) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn hmget<K, F, RV>(&mut self, key: K, fields: F) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_erase]
    async fn hdel<K, F, RV>(&mut self, key: K, field: F) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    async fn hset<K, F, V, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] field: F, #[pii(sink)] value: V) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    async fn hset_nx<K, F, V, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] field: F, #[pii(sink)] value: V) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    async fn hset_multiple<K, F, V, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] items: &[(F, V)]) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    async fn hincr<K, F, D, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] field: F, delta: D) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn hexists<K, F, RV>(&mut self, key: K, field: F) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn hkeys<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn hvals<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn hgetall<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn hlen<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn blpop<K, RV>(&mut self, key: K, timeout: f64) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn brpop<K, RV>(&mut self, key: K, timeout: f64) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn lindex<K, RV>(&mut self, key: K, index: isize) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn llen<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn lpop<K, RV>(&mut self, key: K, count: Option<core::num::NonZeroUsize>) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn rpop<K, RV>(&mut self, key: K, count: Option<core::num::NonZeroUsize>) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    async fn lpush<K, V, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] value: V) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    async fn lpush_exists<K, V, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] value: V) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    async fn rpush<K, V, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] value: V) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    async fn rpush_exists<K, V, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] value: V) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn lrange<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_erase]
    async fn lrem<K, V, RV>(&mut self, key: K, count: isize, value: V) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_erase]
    async fn ltrim<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    async fn lset<K, V, RV>(&mut self, #[pii(sink)] key: K, index: isize, #[pii(sink)] value: V) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    async fn sadd<K, M, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] member: M) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn scard<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn sismember<K, M, RV>(&mut self, key: K, member: M) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn smembers<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn spop<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn srandmember<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_erase]
    async fn srem<K, M, RV>(&mut self, key: K, member: M) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    async fn zadd<K, S, M, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] member: M, #[pii(sink)] score: S) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    async fn zadd_multiple<K, S, M, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] items: &[(S, M)]) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn zcard<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    async fn zincr<K, M, D, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] member: M, delta: D) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn zrange<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn zrange_withscores<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn zrevrange<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn zrangebyscore<K, M, MM, RV>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn zrank<K, M, RV>(&mut self, key: K, member: M) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_erase]
    async fn zrem<K, M, RV>(&mut self, key: K, members: M) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn zscore<K, M, RV>(&mut self, key: K, member: M) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_erase]
    async fn zrembyscore<K, M, MM, RV>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    async fn geo_add<K, M, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] members: M) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, queue)]
    async fn xadd<K, ID, F, V, RV>(&mut self, #[pii(sink)] key: K, id: ID, #[pii(sink)] items: &[(F, V)]) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn xlen<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn xrange_all<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_erase]
    async fn xdel<K, ID, RV>(&mut self, key: K, ids: &[ID]) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, queue)]
    async fn publish<K, E, RV>(&mut self, channel: K, #[pii(sink)] message: E) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, cache)]
    async fn pfadd<K, E, RV>(&mut self, #[pii(sink)] key: K, #[pii(sink)] element: E) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
    async fn pfcount<K, RV>(&mut self, key: K) -> RedisResult<RV> { ::core::__fallible(::core::__unseen()) }
}
