//! `r2d2` 0.8: a pool gives what its manager makes.

use core::fmt;
use core::ops::{Deref, DerefMut};
use core::time::Duration;

pub trait ManageConnection {
    type Connection;
    type Error;
    fn connect(&self) -> Result<Self::Connection, Self::Error>;
    fn is_valid(&self, conn: &mut Self::Connection) -> Result<(), Self::Error>;
    fn has_broken(&self, conn: &mut Self::Connection) -> bool;
}
pub trait HandleError<E> {
    fn handle_error(&self, error: E);
}
pub trait CustomizeConnection<C, E> {
    fn on_acquire(&self, conn: &mut C) -> Result<(), E> { ::core::__fallible(()) }
    fn on_release(&self, conn: C) {}
}
#[derive(Clone, Copy, Debug)]
pub struct NopErrorHandler;
#[derive(Clone, Copy, Debug)]
pub struct LoggingErrorHandler;
#[derive(Clone, Copy, Debug)]
pub struct NopConnectionCustomizer;

// It says why the last connection could not be made.
#[derive(Debug)]
pub struct Error;
impl fmt::Display for Error { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }
impl core::error::Error for Error {}

pub struct Builder<M> { manager: M }
impl<M: ManageConnection> Builder<M> {
    pub fn new() -> Builder<M> { ::core::__unseen() }
    pub fn max_size(self, max_size: u32) -> Builder<M> { self }
    pub fn min_idle(self, min_idle: Option<u32>) -> Builder<M> { self }
    pub fn thread_pool<T>(self, thread_pool: T) -> Builder<M> { self }
    pub fn test_on_check_out(self, test_on_check_out: bool) -> Builder<M> { self }
    pub fn max_lifetime(self, max_lifetime: Option<Duration>) -> Builder<M> { self }
    pub fn idle_timeout(self, idle_timeout: Option<Duration>) -> Builder<M> { self }
    pub fn connection_timeout(self, connection_timeout: Duration) -> Builder<M> { self }
    pub fn error_handler(self, error_handler: Box<dyn HandleError<M::Error>>) -> Builder<M> { self }
    pub fn event_handler<H>(self, event_handler: H) -> Builder<M> { self }
    pub fn connection_customizer(self, connection_customizer: Box<dyn CustomizeConnection<M::Connection, M::Error>>) -> Builder<M> { self }
    pub fn build(self, manager: M) -> Result<Pool<M>, Error> { ::core::__fallible(Pool { manager }) }
    pub fn build_unchecked(self, manager: M) -> Pool<M> { Pool { manager } }
}

#[derive(Clone)]
pub struct Pool<M> { manager: M }
impl<M: ManageConnection> Pool<M> {
    pub fn new(manager: M) -> Result<Pool<M>, Error> { ::core::__fallible(Pool { manager }) }
    pub fn builder() -> Builder<M> { ::core::__unseen() }
    pub fn get(&self) -> Result<PooledConnection<M>, Error> { ::core::__fallible(PooledConnection { conn: () }) }
    pub fn get_timeout(&self, timeout: Duration) -> Result<PooledConnection<M>, Error> { ::core::__fallible(PooledConnection { conn: () }) }
    pub fn try_get(&self) -> Option<PooledConnection<M>> { ::core::__maybe(PooledConnection { conn: () }) }
    pub fn state(&self) -> State { State }
    pub fn max_size(&self) -> u32 { 0 }
    pub fn min_idle(&self) -> Option<u32> { ::core::__maybe(0) }
    pub fn test_on_check_out(&self) -> bool { ::core::__any() }
    pub fn max_lifetime(&self) -> Option<Duration> { ::core::__unseen() }
    pub fn idle_timeout(&self) -> Option<Duration> { ::core::__unseen() }
    pub fn connection_timeout(&self) -> Duration { ::core::__unseen() }
}
#[derive(Debug)]
pub struct State { pub connections: u32, pub idle_connections: u32 }

pub struct PooledConnection<M: ManageConnection> { conn: M::Connection }
impl<M: ManageConnection> Deref for PooledConnection<M> {
    type Target = M::Connection;
    fn deref(&self) -> &M::Connection { &self.conn }
}
impl<M: ManageConnection> DerefMut for PooledConnection<M> {
    fn deref_mut(&mut self) -> &mut M::Connection { &mut self.conn }
}
