//! `tokio-postgres` 0.7. A prepared statement is its text, which rows keep in `sql`. What a statement is given is a list:
//! each value has its place in it.

pub use client_::{Client, Connection};
pub use config_::Config;
pub use error_::Error;
pub use generic_client_::GenericClient;
pub use row_::{Row, RowStream, SimpleQueryMessage, SimpleQueryRow};
pub use statement_::{Column, Statement, ToStatement};
pub use tls_::NoTls;
pub use transaction_::{IsolationLevel, Portal, Transaction, TransactionBuilder};

pub mod types {
    pub trait ToSql {}
    impl<T: ?Sized> ToSql for T {}
    pub trait FromSql {}
    impl<T> FromSql for T {}
    pub trait BorrowToSql {}
    impl<T> BorrowToSql for T {}
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Type;
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub struct Json<T>(pub T);
    impl<T: ?Sized + ::serde::Serialize> ::core::__GivesOut for Json<T> {
        fn __given_out(&self) -> str { ::serde::__written::shown(&self.0) }
    }
}
pub mod error {
    pub use crate::error_::{DbError, Error, SqlState};
}
pub mod row {
    pub use crate::row_::{Row, RowIndex, SimpleQueryRow};
}
mod error_ {
    // What the database says of a violated constraint may quote a value; which, nobody can tell from here.
    #[derive(Debug)]
    pub struct Error;
    impl Error {
        pub fn as_db_error(&self) -> Option<&DbError> { ::core::__maybe(&DbError) }
        pub fn code(&self) -> Option<&SqlState> { ::core::__maybe(&SqlState) }
        pub fn is_closed(&self) -> bool { ::core::__any() }
    }
    impl core::fmt::Display for Error {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
    }
    impl core::error::Error for Error {}
    #[derive(Debug)]
    pub struct DbError;
    impl DbError {
        pub fn message(&self) -> &str { "" }
        pub fn detail(&self) -> Option<&str> { ::core::__maybe("") }
        pub fn constraint(&self) -> Option<&str> { ::core::__maybe("") }
        pub fn code(&self) -> &SqlState { &SqlState }
    }
    impl core::fmt::Display for DbError {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
    }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct SqlState;
    impl SqlState {
        pub fn code(&self) -> &str { "" }
    }
}

mod statement_ {
    #[derive(Clone, Debug)]
    #[repr(transparent)]
    pub struct Statement(str);
    impl Statement {
        pub fn params(&self) -> &[crate::types::Type] { () }
        pub fn columns(&self) -> &[Column] { () }
    }
    pub trait ToStatement {}
    impl ToStatement for str {}
    impl ToStatement for Statement {}
    #[derive(Debug)]
    pub struct Column;
    impl Column {
        pub fn name(&self) -> &str { "" }
    }
}

// The functions that a client and a transaction have in common.
macro_rules! asks {
    () => {
        #[pii_sink(store, database)]
        pub async fn prepare(&self, #[pii(sql, sink)] query: &str) -> Result<Statement, Error> { ::core::__fallible(*query) }
        #[pii_sink(store, database)]
        pub async fn prepare_typed(&self, #[pii(sql, sink)] query: &str, parameter_types: &[crate::types::Type]) -> Result<Statement, Error> {
            ::core::__fallible(*query)
        }
        #[pii_sink(store, database)]
        #[pii_source(records)]
        pub async fn query<T: ?Sized>(&self, #[pii(sql, sink)] statement: &T, #[pii(bind, sink)] params: &[&dyn ToSql]) -> Result<Vec<Row>, Error> {
            ::core::__fallible(vec![Row { sql: *statement }])
        }
        #[pii_sink(store, database)]
        #[pii_source(records)]
        pub async fn query_raw<T: ?Sized, P, I: IntoIterator<Item = P>>(&self, #[pii(sql, sink)] statement: &T, #[pii(bind, sink)] params: I) -> Result<RowStream, Error> {
            ::core::__fallible(RowStream { elem: ::core::__fallible(Row { sql: *statement }) })
        }
        #[pii_sink(store, database)]
        pub async fn query_one<T: ?Sized>(&self, #[pii(sql, sink)] statement: &T, #[pii(bind, sink)] params: &[&dyn ToSql]) -> Result<Row, Error> {
            ::core::__fallible(Row { sql: *statement })
        }
        #[pii_sink(store, database)]
        pub async fn query_opt<T: ?Sized>(&self, #[pii(sql, sink)] statement: &T, #[pii(bind, sink)] params: &[&dyn ToSql]) -> Result<Option<Row>, Error> {
            ::core::__fallible(::core::__maybe(Row { sql: *statement }))
        }
        #[pii_sink(store, database)]
        pub async fn execute<T: ?Sized>(&self, #[pii(sql, sink)] statement: &T, #[pii(bind, sink)] params: &[&dyn ToSql]) -> Result<u64, Error> { ::core::__fallible(0) }
        #[pii_sink(store, database)]
        pub async fn execute_raw<T: ?Sized, P, I: IntoIterator<Item = P>>(&self, #[pii(sql, sink)] statement: &T, #[pii(bind, sink)] params: I) -> Result<u64, Error> {
            ::core::__fallible(0)
        }
        #[pii_sink(store, database)]
        #[pii_source(records)]
        pub async fn query_typed(&self, #[pii(sql, sink)] query: &str, #[pii(bind, sink)] params: &[(&dyn ToSql, crate::types::Type)]) -> Result<Vec<Row>, Error> {
            ::core::__fallible(vec![Row { sql: *query }])
        }
        #[pii_sink(store, database)]
        pub async fn simple_query(&self, #[pii(sql, sink)] query: &str) -> Result<Vec<SimpleQueryMessage>, Error> {
            ::core::__fallible(vec![SimpleQueryMessage::Row(SimpleQueryRow { sql: *query })])
        }
        #[pii_sink(store, database)]
        pub async fn batch_execute(&self, #[pii(sql, sink)] query: &str) -> Result<(), Error> { ::core::__fallible(()) }
    };
}

mod client_ {
    use crate::row_::{Row, RowStream, SimpleQueryMessage, SimpleQueryRow};
    use crate::statement_::Statement;
    use crate::transaction_::{Transaction, TransactionBuilder};
    use crate::types::ToSql;
    use crate::Error;
    use core::marker::PhantomData;

    #[derive(Debug)]
    pub struct Client;
    impl Client {
        asks! {}
        pub async fn transaction(&mut self) -> Result<Transaction, Error> { ::core::__fallible(Transaction { client: Client }) }
        pub fn build_transaction(&mut self) -> TransactionBuilder { TransactionBuilder }
        pub async fn check_connection(&self) -> Result<(), Error> { ::core::__fallible(()) }
        pub fn is_closed(&self) -> bool { ::core::__any() }
    }
    pub struct Connection<S, T> { of: PhantomData<(S, T)> }
    impl<S, T> core::future::Future for Connection<S, T> {
        type Output = Result<(), Error>;
    }
}

mod transaction_ {
    use crate::row_::{Row, RowStream, SimpleQueryMessage, SimpleQueryRow};
    use crate::statement_::Statement;
    use crate::types::ToSql;
    use crate::{Client, Error};

    pub struct Transaction { client: Client }
    impl Transaction {
        asks! {}
        pub async fn commit(self) -> Result<(), Error> { ::core::__fallible(()) }
        pub async fn rollback(self) -> Result<(), Error> { ::core::__fallible(()) }
        pub async fn transaction(&mut self) -> Result<Transaction, Error> { ::core::__fallible(Transaction { client: Client }) }
        pub async fn savepoint<I>(&mut self, name: I) -> Result<Transaction, Error> { ::core::__fallible(Transaction { client: Client }) }
        pub fn client(&self) -> &Client { &self.client }
        #[pii_sink(store, database)]
        pub async fn bind<T: ?Sized>(&self, #[pii(sql, sink)] statement: &T, #[pii(bind, sink)] params: &[&dyn ToSql]) -> Result<Portal, Error> {
            ::core::__fallible(Portal { sql: *statement })
        }
        #[pii_source(records)]
        pub async fn query_portal(&self, portal: &Portal, max_rows: i32) -> Result<Vec<Row>, Error> { ::core::__fallible(vec![Row { sql: portal.sql }]) }
    }
    #[derive(Clone)]
    pub struct Portal { sql: str }
    #[derive(Clone, Copy, Debug)]
    pub enum IsolationLevel { ReadUncommitted, ReadCommitted, RepeatableRead, Serializable }
    pub struct TransactionBuilder;
    impl TransactionBuilder {
        pub fn isolation_level(self, isolation_level: IsolationLevel) -> TransactionBuilder { self }
        pub fn read_only(self, read_only: bool) -> TransactionBuilder { self }
        pub fn deferrable(self, deferrable: bool) -> TransactionBuilder { self }
        pub async fn start(self) -> Result<Transaction, Error> { ::core::__fallible(Transaction { client: Client }) }
    }
}

mod generic_client_ {
    use crate::row_::{Row, RowStream};
    use crate::statement_::Statement;
    use crate::transaction_::Transaction;
    use crate::types::ToSql;
    use crate::{Client, Error};

    pub trait GenericClient {
        #[pii_sink(store, database)]
        async fn execute<T: ?Sized>(&self, #[pii(sql, sink)] query: &T, #[pii(bind, sink)] params: &[&dyn ToSql]) -> Result<u64, Error> { ::core::__fallible(0) }
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
        async fn prepare(&self, #[pii(sql, sink)] query: &str) -> Result<Statement, Error> { ::core::__fallible(*query) }
        #[pii_sink(store, database)]
        async fn batch_execute(&self, #[pii(sql, sink)] query: &str) -> Result<(), Error> { ::core::__fallible(()) }
        async fn transaction(&mut self) -> Result<Transaction, Error> { ::core::__fallible(Transaction { client: Client }) }
        fn client(&self) -> &Client { &Client }
    }
    impl GenericClient for Client {}
    impl GenericClient for Transaction {}
}

mod row_ {
    use crate::statement_::Column;
    use crate::Error;

    #[derive(Clone, Debug)]
    pub struct Row { sql: str }
    pub trait RowIndex {}
    impl RowIndex for usize {}
    impl RowIndex for str {}
    impl RowIndex for &str {}
    impl Row {
        pub fn columns(&self) -> &[Column] { () }
        pub fn is_empty(&self) -> bool { ::core::__any() }
        pub fn len(&self) -> usize { 0 }
        pub fn get<I, T>(&self, #[pii(name)] idx: I) -> T { ::core::__unseen() }
        pub fn try_get<I, T>(&self, #[pii(name)] idx: I) -> Result<T, Error> { ::core::__fallible(::core::__unseen()) }
    }
    pub struct RowStream { #[pii(elements)] elem: Result<Row, Error> }
    impl ::futures::stream::Stream for RowStream {
        type Item = Result<Row, Error>;
        fn __next(&mut self) -> Result<Row, Error> { self.elem }
    }
    pub enum SimpleQueryMessage { Row(SimpleQueryRow), CommandComplete(u64) }
    #[derive(Debug)]
    pub struct SimpleQueryRow { sql: str }
    impl SimpleQueryRow {
        pub fn len(&self) -> usize { 0 }
        pub fn get<I>(&self, #[pii(name)] idx: I) -> Option<&str> { ::core::__maybe(::core::__unseen()) }
        pub fn try_get<I>(&self, #[pii(name)] idx: I) -> Result<Option<&str>, Error> { ::core::__fallible(::core::__maybe(::core::__unseen())) }
    }
}

mod tls_ {
    #[derive(Clone, Copy, Debug)]
    pub struct NoTls;
}
mod config_ {
    use crate::{Client, Connection, Error};

    #[derive(Clone, Debug, Default)]
    pub struct Config;
    impl Config {
        pub fn new() -> Config { Config }
        pub fn user(&mut self, user: impl Into<String>) -> &mut Config { self }
        pub fn password<T>(&mut self, password: T) -> &mut Config { self }
        pub fn dbname(&mut self, dbname: impl Into<String>) -> &mut Config { self }
        pub fn host(&mut self, host: impl Into<String>) -> &mut Config { self }
        pub fn port(&mut self, port: u16) -> &mut Config { self }
        pub fn application_name(&mut self, application_name: impl Into<String>) -> &mut Config { self }
        pub fn connect_timeout(&mut self, connect_timeout: core::time::Duration) -> &mut Config { self }
        pub async fn connect<T>(&self, tls: T) -> Result<(Client, Connection<(), T>), Error> { ::core::__fallible((Client, ())) }
    }
    impl core::str::FromStr for Config {
        type Err = Error;
        fn from_str(s: &str) -> Result<Config, Error> { ::core::__fallible(Config) }
    }
}
pub async fn connect<T>(config: &str, tls: T) -> Result<(Client, Connection<(), T>), Error> { ::core::__fallible((Client, ())) }
