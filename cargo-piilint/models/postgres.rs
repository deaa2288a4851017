//! `postgres` 0.19: tokio-postgres without `async`. A prepared statement is its text, which rows keep in `sql`.

pub use ::tokio_postgres::{Column, IsolationLevel, NoTls, Portal, Row, SimpleQueryMessage, SimpleQueryRow, Statement, ToStatement, Error, error, row, types};
pub use config::Config;

// The functions that a client, a transaction and the trait of both have in common.
macro_rules! asks {
    ($($vis:tt)*) => {
        #[pii_sink(store, database)]
        $($vis)* fn execute<T: ?Sized>(&mut self, #[pii(sql, sink)] query: &T, #[pii(bind, sink)] params: &[&dyn types::ToSql]) -> Result<u64, Error> { ::core::__fallible(0) }
        #[pii_sink(store, database)]
        $($vis)* fn execute_typed(&mut self, #[pii(sql, sink)] query: &str, #[pii(bind, sink)] params: &[(&dyn types::ToSql, types::Type)]) -> Result<u64, Error> {
            ::core::__fallible(0)
        }
        #[pii_sink(store, database)]
        #[pii_source(records)]
        $($vis)* fn query<T: ?Sized>(&mut self, #[pii(sql, sink)] query: &T, #[pii(bind, sink)] params: &[&dyn types::ToSql]) -> Result<Vec<Row>, Error> {
            ::core::__fallible(vec![Row { sql: *query }])
        }
        #[pii_sink(store, database)]
        $($vis)* fn query_one<T: ?Sized>(&mut self, #[pii(sql, sink)] query: &T, #[pii(bind, sink)] params: &[&dyn types::ToSql]) -> Result<Row, Error> {
            ::core::__fallible(Row { sql: *query })
        }
        #[pii_sink(store, database)]
        $($vis)* fn query_opt<T: ?Sized>(&mut self, #[pii(sql, sink)] query: &T, #[pii(bind, sink)] params: &[&dyn types::ToSql]) -> Result<Option<Row>, Error> {
            ::core::__fallible(::core::__maybe(Row { sql: *query }))
        }
        #[pii_sink(store, database)]
        #[pii_source(records)]
        $($vis)* fn query_raw<T: ?Sized, P, I: IntoIterator<Item = P>>(&mut self, #[pii(sql, sink)] query: &T, #[pii(bind, sink)] params: I) -> Result<RowIter, Error> {
            ::core::__fallible(RowIter { elem: Row { sql: *query } })
        }
        #[pii_sink(store, database)]
        #[pii_source(records)]
        $($vis)* fn query_typed(&mut self, #[pii(sql, sink)] query: &str, #[pii(bind, sink)] params: &[(&dyn types::ToSql, types::Type)]) -> Result<Vec<Row>, Error> {
            ::core::__fallible(vec![Row { sql: *query }])
        }
        #[pii_sink(store, database)]
        $($vis)* fn prepare(&mut self, #[pii(sql, sink)] query: &str) -> Result<Statement, Error> { ::core::__fallible(*query) }
        #[pii_sink(store, database)]
        $($vis)* fn prepare_typed(&mut self, #[pii(sql, sink)] query: &str, types: &[types::Type]) -> Result<Statement, Error> { ::core::__fallible(*query) }
        #[pii_sink(store, database)]
        $($vis)* fn simple_query(&mut self, #[pii(sql, sink)] query: &str) -> Result<Vec<SimpleQueryMessage>, Error> {
            ::core::__fallible(vec![SimpleQueryMessage::Row(SimpleQueryRow { sql: *query })])
        }
        #[pii_sink(store, database)]
        $($vis)* fn batch_execute(&mut self, #[pii(sql, sink)] query: &str) -> Result<(), Error> { ::core::__fallible(()) }
        $($vis)* fn transaction(&mut self) -> Result<Transaction, Error> { ::core::__fallible(Transaction) }
    };
}

pub struct Client;
impl Client {
    asks! { pub }
    pub fn connect<T>(params: &str, tls_mode: T) -> Result<Client, Error> { ::core::__fallible(Client) }
    pub fn configure() -> Config { Config }
    pub fn is_valid(&mut self, timeout: core::time::Duration) -> Result<(), Error> { ::core::__fallible(()) }
    pub fn check_connection(&mut self) -> Result<(), Error> { ::core::__fallible(()) }
    pub fn build_transaction(&mut self) -> TransactionBuilder { TransactionBuilder }
    pub fn clear_type_cache(&self) {}
    pub fn is_closed(&self) -> bool { ::core::__any() }
    pub fn close(self) -> Result<(), Error> { ::core::__fallible(()) }
    pub fn copy_in<T: ?Sized>(&mut self, query: &T) -> Result<CopyInWriter, Error> { ::core::__fallible(CopyInWriter) }
}
pub struct Transaction;
impl Transaction {
    asks! { pub }
    pub fn commit(self) -> Result<(), Error> { ::core::__fallible(()) }
    pub fn rollback(self) -> Result<(), Error> { ::core::__fallible(()) }
    pub fn savepoint<I>(&mut self, name: I) -> Result<Transaction, Error> { ::core::__fallible(Transaction) }
    #[pii_sink(store, database)]
    pub fn bind<T: ?Sized>(&mut self, #[pii(sql, sink)] query: &T, #[pii(bind, sink)] params: &[&dyn types::ToSql]) -> Result<Portal, Error> {
        ::core::__fallible(Portal { sql: *query })
    }
    #[pii_source(records)]
    pub fn query_portal(&mut self, portal: &Portal, max_rows: i32) -> Result<Vec<Row>, Error> { ::core::__fallible(vec![Row { sql: portal.sql }]) }
    pub fn copy_in<T: ?Sized>(&mut self, query: &T) -> Result<CopyInWriter, Error> { ::core::__fallible(CopyInWriter) }
}
pub struct TransactionBuilder;
impl TransactionBuilder {
    pub fn isolation_level(self, isolation_level: IsolationLevel) -> TransactionBuilder { self }
    pub fn read_only(self, read_only: bool) -> TransactionBuilder { self }
    pub fn deferrable(self, deferrable: bool) -> TransactionBuilder { self }
    pub fn start(self) -> Result<Transaction, Error> { ::core::__fallible(Transaction) }
}
pub trait GenericClient {
    asks! {}
}
impl GenericClient for Client {}
impl GenericClient for Transaction {}

/// Rows for `COPY .. FROM STDIN`.
pub struct CopyInWriter;
impl CopyInWriter {
    pub fn finish(self) -> Result<u64, Error> { ::core::__fallible(0) }
}
impl ::std::io::Write for CopyInWriter {
    #[pii_sink(store, database)]
    fn write(&mut self, buf: &[u8]) -> ::std::io::Result<usize> { ::core::__fallible(0) }
    fn flush(&mut self) -> ::std::io::Result<()> { ::core::__fallible(()) }
}

/// A fallible iterator.
pub struct RowIter { #[pii(elements)] elem: Row }
impl RowIter {
    pub fn next(&mut self) -> Result<Option<Row>, Error> { ::core::__fallible(::core::__maybe(self.elem)) }
}

pub mod config {
    use crate::{Client, Error};
    #[derive(Clone, Debug, Default)]
    pub struct Config;
    impl Config {
        pub fn new() -> Config { Config }
        pub fn user(&mut self, user: &str) -> &mut Config { self }
        pub fn password<T>(&mut self, password: T) -> &mut Config { self }
        pub fn dbname(&mut self, dbname: &str) -> &mut Config { self }
        pub fn options(&mut self, options: &str) -> &mut Config { self }
        pub fn application_name(&mut self, application_name: &str) -> &mut Config { self }
        pub fn host(&mut self, host: &str) -> &mut Config { self }
        pub fn port(&mut self, port: u16) -> &mut Config { self }
        pub fn connect_timeout(&mut self, connect_timeout: core::time::Duration) -> &mut Config { self }
        pub fn keepalives(&mut self, keepalives: bool) -> &mut Config { self }
        pub fn connect<T>(&self, tls: T) -> Result<Client, Error> { ::core::__fallible(Client) }
    }
    impl core::str::FromStr for Config {
        type Err = Error;
        fn from_str(s: &str) -> Result<Config, Error> { ::core::__fallible(Config) }
    }
}
