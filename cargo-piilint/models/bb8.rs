//! `bb8` 0.8 and 0.9: a pool gives what its manager makes.

use core::fmt;
use core::ops::{Deref, DerefMut};
use core::time::Duration;

pub trait ManageConnection {
    type Connection;
    type Error;
    async fn connect(&self) -> Result<Self::Connection, Self::Error>;
    async fn is_valid(&self, conn: &mut Self::Connection) -> Result<(), Self::Error>;
    fn has_broken(&self, conn: &mut Self::Connection) -> bool;
}
pub trait ErrorSink<E> {
    fn sink(&self, error: E);
    fn boxed_clone(&self) -> Box<dyn ErrorSink<E>>;
}
#[derive(Clone, Copy, Debug)]
pub struct NopErrorSink;
pub trait CustomizeConnection<C, E> {}
#[derive(Clone, Copy, Debug, Default)]
pub enum QueueStrategy { Fifo, Lifo }

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RunError<E> { User(E), TimedOut }
impl<E: fmt::Display> fmt::Display for RunError<E> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self { RunError::User(error) => write!(f, "{}", error), _ => Ok(()) }
    }
}
impl<E> core::error::Error for RunError<E> {}
impl<E> From<E> for RunError<E> { fn from(error: E) -> RunError<E> { RunError::User(error) } }
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AddError<C> { Broken(C), NoCapacity(C) }

pub struct Builder<M> { manager: M }
impl<M: ManageConnection> Builder<M> {
    pub fn new() -> Builder<M> { ::core::__unseen() }
    pub fn max_size(self, max_size: u32) -> Builder<M> { self }
    pub fn min_idle(self, min_idle: impl Into<Option<u32>>) -> Builder<M> { self }
    pub fn test_on_check_out(self, test_on_check_out: bool) -> Builder<M> { self }
    pub fn max_lifetime(self, max_lifetime: impl Into<Option<Duration>>) -> Builder<M> { self }
    pub fn idle_timeout(self, idle_timeout: impl Into<Option<Duration>>) -> Builder<M> { self }
    pub fn connection_timeout(self, connection_timeout: Duration) -> Builder<M> { self }
    pub fn retry_connection(self, retry: bool) -> Builder<M> { self }
    pub fn error_sink(self, error_sink: Box<dyn ErrorSink<M::Error>>) -> Builder<M> { self }
    pub fn reaper_rate(self, reaper_rate: Duration) -> Builder<M> { self }
    pub fn queue_strategy(self, queue_strategy: QueueStrategy) -> Builder<M> { self }
    pub fn connection_customizer(self, connection_customizer: Box<dyn CustomizeConnection<M::Connection, M::Error>>) -> Builder<M> { self }
    pub async fn build(self, manager: M) -> Result<Pool<M>, M::Error> { ::core::__fallible(Pool { manager }) }
    pub fn build_unchecked(self, manager: M) -> Pool<M> { Pool { manager } }
}

#[derive(Clone)]
pub struct Pool<M> { manager: M }
impl<M: ManageConnection> Pool<M> {
    pub fn builder() -> Builder<M> { ::core::__unseen() }
    pub async fn get(&self) -> Result<PooledConnection<M>, RunError<M::Error>> { ::core::__fallible(PooledConnection { conn: () }) }
    pub async fn get_owned(&self) -> Result<PooledConnection<M>, RunError<M::Error>> { ::core::__fallible(PooledConnection { conn: () }) }
    pub async fn dedicated_connection(&self) -> Result<M::Connection, M::Error> { ::core::__fallible(()) }
    pub fn state(&self) -> State { State }
}
#[derive(Debug)]
pub struct State { pub connections: u32, pub idle_connections: u32, pub statistics: Statistics }
#[derive(Debug)]
pub struct Statistics;

pub struct PooledConnection<M: ManageConnection> { conn: M::Connection }
impl<M: ManageConnection> Deref for PooledConnection<M> {
    type Target = M::Connection;
    fn deref(&self) -> &M::Connection { &self.conn }
}
impl<M: ManageConnection> DerefMut for PooledConnection<M> {
    fn deref_mut(&mut self) -> &mut M::Connection { &mut self.conn }
}
