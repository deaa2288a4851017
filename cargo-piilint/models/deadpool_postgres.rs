//! `deadpool-postgres` 0.14: a pool of tokio-postgres' connections, which keep the statements that they prepared.

pub use ::deadpool::managed::reexports::*;
pub use ::tokio_postgres;
use ::deadpool::managed;
use ::tokio_postgres::types::{ToSql, Type};
use ::tokio_postgres::{Client as PgClient, Error, IsolationLevel, Row, RowStream, Statement, Transaction as PgTransaction};
use core::ops::{Deref, DerefMut};
use core::time::Duration;

pub type Pool = managed::Pool<Manager, managed::Object<Manager>>;
pub type PoolBuilder = managed::PoolBuilder<Manager, managed::Object<Manager>>;
pub type PoolError = managed::PoolError<Error>;
pub type BuildError = managed::BuildError;
pub type CreatePoolError = managed::CreatePoolError<ConfigError>;
pub type Object = managed::Object<Manager>;
pub type Client = Object;

#[derive(Debug)]
pub struct Manager;
impl Manager {
    pub fn new<T>(pg_config: ::tokio_postgres::Config, tls: T) -> Manager { Manager }
    pub fn from_config<T>(pg_config: ::tokio_postgres::Config, tls: T, config: ManagerConfig) -> Manager { Manager }
}
impl managed::Manager for Manager {
    type Type = ClientWrapper;
    type Error = Error;
    async fn create(&self) -> Result<ClientWrapper, Error> { ::core::__fallible(ClientWrapper { client: PgClient }) }
}

macro_rules! caches {
    () => {
        #[pii_sink(store, database)]
        pub async fn prepare_cached(&self, #[pii(sql, sink)] query: &str) -> Result<Statement, Error> { ::core::__fallible(*query) }
        #[pii_sink(store, database)]
        pub async fn prepare_typed_cached(&self, #[pii(sql, sink)] query: &str, types: &[Type]) -> Result<Statement, Error> { ::core::__fallible(*query) }
    };
}
#[derive(Debug)]
pub struct ClientWrapper { client: PgClient }
impl ClientWrapper {
    caches! {}
    pub async fn transaction(&mut self) -> Result<Transaction, Error> { ::core::__fallible(Transaction { txn: ::core::__unseen() }) }
    pub fn build_transaction(&mut self) -> TransactionBuilder { TransactionBuilder }
}
impl Deref for ClientWrapper {
    type Target = PgClient;
    fn deref(&self) -> &PgClient { &self.client }
}
impl DerefMut for ClientWrapper { fn deref_mut(&mut self) -> &mut PgClient { &mut self.client } }

pub struct Transaction { txn: PgTransaction }
impl Transaction {
    caches! {}
    pub async fn commit(self) -> Result<(), Error> { ::core::__fallible(()) }
    pub async fn rollback(self) -> Result<(), Error> { ::core::__fallible(()) }
    pub async fn transaction(&mut self) -> Result<Transaction, Error> { ::core::__fallible(Transaction { txn: ::core::__unseen() }) }
    pub async fn savepoint<I>(&mut self, name: I) -> Result<Transaction, Error> { ::core::__fallible(Transaction { txn: ::core::__unseen() }) }
}
impl Deref for Transaction {
    type Target = PgTransaction;
    fn deref(&self) -> &PgTransaction { &self.txn }
}
impl DerefMut for Transaction { fn deref_mut(&mut self) -> &mut PgTransaction { &mut self.txn } }
#[derive(Debug)]
pub struct TransactionBuilder;
impl TransactionBuilder {
    pub fn isolation_level(self, isolation_level: IsolationLevel) -> TransactionBuilder { self }
    pub fn read_only(self, read_only: bool) -> TransactionBuilder { self }
    pub fn deferrable(self, deferrable: bool) -> TransactionBuilder { self }
    pub async fn start(self) -> Result<Transaction, Error> { ::core::__fallible(Transaction { txn: ::core::__unseen() }) }
}

pub trait GenericClient {
    #[pii_sink(store, database)]
    async fn execute<T: ?Sized>(&self, #[pii(sql, sink)] query: &T, #[pii(bind, sink)] params: &[&dyn ToSql]) -> Result<u64, Error> { ::core::__fallible(0) }
    #[pii_sink(store, database)]
    async fn execute_raw<P, I: IntoIterator<Item = P>, T: ?Sized>(&self, #[pii(sql, sink)] statement: &T, #[pii(bind, sink)] params: I) -> Result<u64, Error> {
        ::core::__fallible(0)
    }
    #[pii_sink(store, database)]
    #[pii_source(records)]
    async fn query<T: ?Sized>(&self, #[pii(sql, sink)] query: &T, #[pii(bind, sink)] params: &[&dyn ToSql]) -> Result<Vec<Row>, Error> {
        ::core::__fallible(vec![Row { sql: *query }])
    }
    #[pii_sink(store, database)]
    async fn query_one<T: ?Sized>(&self, #[pii(sql, sink)] statement: &T, #[pii(bind, sink)] params: &[&dyn ToSql]) -> Result<Row, Error> {
        ::core::__fallible(Row { sql: *statement })
    }
    #[pii_sink(store, database)]
    async fn query_opt<T: ?Sized>(&self, #[pii(sql, sink)] statement: &T, #[pii(bind, sink)] params: &[&dyn ToSql]) -> Result<Option<Row>, Error> {
        ::core::__fallible(::core::__maybe(Row { sql: *statement }))
    }
    #[pii_sink(store, database)]
    #[pii_source(records)]
    async fn query_raw<T: ?Sized, P, I: IntoIterator<Item = P>>(&self, #[pii(sql, sink)] statement: &T, #[pii(bind, sink)] params: I) -> Result<RowStream, Error> {
        ::core::__fallible(RowStream { elem: ::core::__fallible(Row { sql: *statement }) })
    }
    #[pii_sink(store, database)]
    async fn prepare(&self, #[pii(sql, sink)] query: &str) -> Result<Statement, Error> { ::core::__fallible(*query) }
    #[pii_sink(store, database)]
    async fn prepare_typed(&self, #[pii(sql, sink)] query: &str, parameter_types: &[Type]) -> Result<Statement, Error> { ::core::__fallible(*query) }
    #[pii_sink(store, database)]
    async fn prepare_cached(&self, #[pii(sql, sink)] query: &str) -> Result<Statement, Error> { ::core::__fallible(*query) }
    #[pii_sink(store, database)]
    async fn prepare_typed_cached(&self, #[pii(sql, sink)] query: &str, types: &[Type]) -> Result<Statement, Error> { ::core::__fallible(*query) }
    async fn transaction(&mut self) -> Result<Transaction, Error> { ::core::__fallible(Transaction { txn: ::core::__unseen() }) }
    #[pii_sink(store, database)]
    async fn batch_execute(&self, #[pii(sql, sink)] query: &str) -> Result<(), Error> { ::core::__fallible(()) }
}
impl GenericClient for Client {}
impl GenericClient for Transaction {}

#[derive(Clone, Debug, Default)]
pub struct Config {
    pub url: Option<String>, pub user: Option<String>, pub password: Option<String>, pub dbname: Option<String>, pub options: Option<String>,
    pub application_name: Option<String>, pub host: Option<String>, pub hosts: Option<Vec<String>>, pub port: Option<u16>, pub ports: Option<Vec<u16>>,
    pub connect_timeout: Option<Duration>, pub keepalives: Option<bool>, pub manager: Option<ManagerConfig>, pub pool: Option<PoolConfig>,
}
impl Config {
    pub fn new() -> Config { Config }
    pub fn create_pool<T>(&self, runtime: Option<Runtime>, tls: T) -> Result<Pool, CreatePoolError> { ::core::__fallible(managed::Pool { manager: Manager }) }
    pub fn builder<T>(&self, tls: T) -> Result<PoolBuilder, ConfigError> { ::core::__fallible(managed::PoolBuilder { manager: Manager }) }
    pub fn get_pg_config(&self) -> Result<::tokio_postgres::Config, ConfigError> { ::core::__fallible(::core::__unseen()) }
    pub fn get_manager_config(&self) -> ManagerConfig { ManagerConfig }
    pub fn get_pool_config(&self) -> PoolConfig { PoolConfig }
}
#[derive(Clone, Debug, Default)]
pub struct ManagerConfig { pub recycling_method: RecyclingMethod }
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum RecyclingMethod { Fast, Verified, Clean, Custom(String) }
#[derive(Debug)]
pub enum ConfigError { InvalidUrl(Error), DbnameMissing, DbnameEmpty }
impl core::fmt::Display for ConfigError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
impl core::error::Error for ConfigError {}
