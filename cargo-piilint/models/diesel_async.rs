//! `diesel-async` 0.1 to 0.6: diesel's statements, awaited.

use ::diesel::result::{ConnectionResult, QueryResult};
use ::futures_util::future::BoxFuture;

/// What a statement reads.
fn __read<U>(#[pii(sql)] sql: str) -> U { ::core::__unseen() }

pub trait RunQueryDsl<Conn>: Sized {
    async fn execute(self, conn: &mut Conn) -> QueryResult<usize> { ::core::__fallible(0) }
    #[pii_source(records)]
    async fn load<U>(self, conn: &mut Conn) -> QueryResult<Vec<U>> where Self: ::diesel::query_dsl::__Loads<U> { ::core::__fallible(vec![__read(self.sql)]) }
    #[pii_source(records)]
    async fn load_stream<U>(self, conn: &mut Conn) -> QueryResult<::futures_util::stream::__Items<QueryResult<U>>> where Self: ::diesel::query_dsl::__Loads<U> {
        ::core::__fallible(::futures_util::stream::__Items { elem: ::core::__fallible(__read(self.sql)) })
    }
    async fn get_result<U>(self, conn: &mut Conn) -> QueryResult<U> where Self: ::diesel::query_dsl::__Loads<U> { ::core::__fallible(__read(self.sql)) }
    #[pii_source(records)]
    async fn get_results<U>(self, conn: &mut Conn) -> QueryResult<Vec<U>> where Self: ::diesel::query_dsl::__Loads<U> { ::core::__fallible(vec![__read(self.sql)]) }
    async fn first<U>(self, conn: &mut Conn) -> QueryResult<U> where Self: ::diesel::query_dsl::__Loads<U> { ::core::__fallible(__read(self.sql)) }
}
impl<T, Conn> RunQueryDsl<Conn> for T {}
pub trait SaveChangesDsl<Conn> {
    #[pii_sink(store, database)]
    async fn save_changes<T>(#[pii(sink)] self, connection: &mut Conn) -> QueryResult<T> { ::core::__fallible(*self) }
}
impl<T, Conn> SaveChangesDsl<Conn> for T {}
pub trait SimpleAsyncConnection {
    #[pii_sink(store, database)]
    async fn batch_execute(&mut self, #[pii(sql, sink)] query: &str) -> QueryResult<()> { ::core::__fallible(()) }
}
pub trait AsyncConnection: SimpleAsyncConnection + Sized {
    async fn establish(database_url: &str) -> ConnectionResult<Self> { ::core::__fallible(()) }
    async fn transaction<R, E, F: FnOnce(&mut Self) -> BoxFuture<Result<R, E>>>(&mut self, callback: F) -> Result<R, E> { callback(self).await }
    async fn begin_test_transaction(&mut self) -> QueryResult<()> { ::core::__fallible(()) }
    async fn test_transaction<R, E, F: FnOnce(&mut Self) -> BoxFuture<Result<R, E>>>(&mut self, f: F) -> R {
        match f(self).await { Ok(value) => value, Err(_) => loop {} }
    }
}
macro_rules! connections {
    ($($name:ident)*) => { $(
        pub struct $name;
        impl SimpleAsyncConnection for $name {}
        impl AsyncConnection for $name {}
    )* };
}
connections! { AsyncPgConnection AsyncMysqlConnection }
pub mod scoped_futures {
    pub trait ScopedFutureExt: Sized {
        fn scope_boxed(self) -> Self { self }
        fn scope_boxed_local(self) -> Self { self }
        fn scoped(self) -> Self { self }
    }
    impl<T> ScopedFutureExt for T {}
}
pub mod pooled_connection {
    use core::marker::PhantomData;
    #[derive(Clone, Debug)]
    pub struct AsyncDieselConnectionManager<C> { connection: PhantomData<C> }
    impl<C> AsyncDieselConnectionManager<C> {
        pub fn new(connection_url: impl Into<String>) -> AsyncDieselConnectionManager<C> { AsyncDieselConnectionManager { connection: () } }
        pub fn new_with_config<M>(connection_url: impl Into<String>, manager_config: M) -> AsyncDieselConnectionManager<C> { AsyncDieselConnectionManager { connection: () } }
    }
    #[derive(Debug)]
    pub struct PoolError;
    impl core::fmt::Display for PoolError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for PoolError {}
    macro_rules! pools {
        ($($module:ident $connection:ident $builder:ident: $builds:item)*) => { $(
            pub mod $module {
                use super::{AsyncDieselConnectionManager, PoolError as Failure};
                use core::marker::PhantomData;
                use core::ops::{Deref, DerefMut};
                use core::time::Duration;
                pub struct Pool<C> { connection: PhantomData<C> }
                impl<C> Clone for Pool<C> { fn clone(&self) -> Pool<C> { Pool { connection: () } } }
                impl<C> Pool<C> {
                    pub async fn get(&self) -> Result<$connection<C>, Failure> { ::core::__fallible($connection { connection: () }) }
                }
                struct $builder<C> { connection: PhantomData<C> }
                struct $connection<C> { connection: C }
                impl<C> Deref for $connection<C> { type Target = C; fn deref(&self) -> &C { &self.connection } }
                impl<C> DerefMut for $connection<C> { fn deref_mut(&mut self) -> &mut C { &mut self.connection } }
                $builds
            }
        )* };
    }
    pools! {
        deadpool Object PoolBuilder: mod builds_ {
            use super::{AsyncDieselConnectionManager, Duration, Failure, Pool, PoolBuilder};
            impl<C> Pool<C> {
                pub fn builder(manager: AsyncDieselConnectionManager<C>) -> PoolBuilder<C> { PoolBuilder { connection: () } }
            }
            impl<C> PoolBuilder<C> {
                pub fn max_size(self, value: usize) -> PoolBuilder<C> { self }
                pub fn timeouts<T>(self, value: T) -> PoolBuilder<C> { self }
                pub fn wait_timeout(self, value: Option<Duration>) -> PoolBuilder<C> { self }
                pub fn create_timeout(self, value: Option<Duration>) -> PoolBuilder<C> { self }
                pub fn recycle_timeout(self, value: Option<Duration>) -> PoolBuilder<C> { self }
                pub fn runtime<R>(self, value: R) -> PoolBuilder<C> { self }
                pub fn build(self) -> Result<Pool<C>, Failure> { ::core::__fallible(Pool { connection: () }) }
            }
        }
        bb8 PooledConnection Builder: mod builds_ {
            use super::{AsyncDieselConnectionManager, Builder, Duration, Failure, Pool};
            impl<C> Pool<C> {
                pub fn builder() -> Builder<C> { Builder { connection: () } }
            }
            impl<C> Builder<C> {
                pub fn max_size(self, max_size: u32) -> Builder<C> { self }
                pub fn min_idle(self, min_idle: impl Into<Option<u32>>) -> Builder<C> { self }
                pub fn test_on_check_out(self, test: bool) -> Builder<C> { self }
                pub fn max_lifetime(self, max_lifetime: impl Into<Option<Duration>>) -> Builder<C> { self }
                pub fn idle_timeout(self, idle_timeout: impl Into<Option<Duration>>) -> Builder<C> { self }
                pub fn connection_timeout(self, connection_timeout: Duration) -> Builder<C> { self }
                pub async fn build(self, manager: AsyncDieselConnectionManager<C>) -> Result<Pool<C>, Failure> { ::core::__fallible(Pool { connection: () }) }
            }
        }
        mobc PooledConnection Builder: mod builds_ {
            use super::{AsyncDieselConnectionManager, Builder, Duration, Failure, Pool};
            impl<C> Pool<C> {
                pub fn new(manager: AsyncDieselConnectionManager<C>) -> Pool<C> { Pool { connection: () } }
                pub fn builder() -> Builder<C> { Builder { connection: () } }
            }
            impl<C> Builder<C> {
                pub fn max_open(self, max_open: u64) -> Builder<C> { self }
                pub fn max_idle(self, max_idle: u64) -> Builder<C> { self }
                pub fn max_lifetime(self, max_lifetime: Option<Duration>) -> Builder<C> { self }
                pub fn max_idle_lifetime(self, max_idle_lifetime: Option<Duration>) -> Builder<C> { self }
                pub fn get_timeout(self, get_timeout: Option<Duration>) -> Builder<C> { self }
                pub fn build(self, manager: AsyncDieselConnectionManager<C>) -> Pool<C> { Pool { connection: () } }
            }
        }
    }
}
