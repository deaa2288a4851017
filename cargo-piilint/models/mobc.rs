//! `mobc` 0.7 to 0.9: a pool gives what its manager makes.

use core::fmt;
use core::ops::{Deref, DerefMut};
use core::time::Duration;

pub use ::async_trait::async_trait;

#[async_trait]
pub trait Manager {
    type Connection;
    type Error;
    async fn connect(&self) -> Result<Self::Connection, Self::Error>;
    async fn check(&self, conn: Self::Connection) -> Result<Self::Connection, Self::Error>;
    fn spawn_task<T>(&self, task: T) {}
    fn validate(&self, conn: &mut Self::Connection) -> bool { ::core::__any() }
}

#[derive(Debug)]
pub enum Error<E> { Inner(E), Timeout, BadConn, PoolClosed }
impl<E: fmt::Display> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self { Error::Inner(error) => write!(f, "{}", error), _ => Ok(()) }
    }
}
impl<E> core::error::Error for Error<E> {}

pub struct Builder<M> { manager: M }
impl<M: Manager> Builder<M> {
    pub fn new() -> Builder<M> { ::core::__unseen() }
    pub fn max_open(self, max_open: u64) -> Builder<M> { self }
    pub fn max_idle(self, max_idle: u64) -> Builder<M> { self }
    pub fn test_on_check_out(self, test_on_check_out: bool) -> Builder<M> { self }
    pub fn max_lifetime(self, max_lifetime: Option<Duration>) -> Builder<M> { self }
    pub fn max_idle_lifetime(self, max_idle_lifetime: Option<Duration>) -> Builder<M> { self }
    pub fn get_timeout(self, get_timeout: Option<Duration>) -> Builder<M> { self }
    pub fn health_check_interval(self, health_check_interval: Option<Duration>) -> Builder<M> { self }
    pub fn build(self, manager: M) -> Pool<M> { Pool { manager } }
}

#[derive(Clone)]
pub struct Pool<M> { manager: M }
impl<M: Manager> Pool<M> {
    pub fn new(manager: M) -> Pool<M> { Pool { manager } }
    pub fn builder() -> Builder<M> { ::core::__unseen() }
    pub async fn get(&self) -> Result<Connection<M>, Error<M::Error>> { ::core::__fallible(Connection { conn: () }) }
    pub async fn get_timeout(&self, duration: Duration) -> Result<Connection<M>, Error<M::Error>> { ::core::__fallible(Connection { conn: () }) }
}

pub struct Connection<M: Manager> { conn: M::Connection }
impl<M: Manager> Connection<M> {
    pub fn is_brand_new(&self) -> bool { ::core::__any() }
    pub fn into_inner(self) -> M::Connection { self.conn }
}
impl<M: Manager> Deref for Connection<M> {
    type Target = M::Connection;
    fn deref(&self) -> &M::Connection { &self.conn }
}
impl<M: Manager> DerefMut for Connection<M> {
    fn deref_mut(&mut self) -> &mut M::Connection { &mut self.conn }
}
