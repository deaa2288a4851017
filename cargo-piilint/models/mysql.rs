//! `mysql` 26: a prepared statement is its text, and so is what a row keeps in `sql`.

pub use ::mysql_common::params;
pub use ::mysql_common::params::Params;
pub use ::mysql_common::row::Row;
pub use ::mysql_common::row::convert::{FromRowError, from_row, from_row_opt};
pub use ::mysql_common::value::Value;
pub use ::mysql_common::value::convert::{FromValueError, from_value, from_value_opt};

pub type Result<T, E = Error> = core::result::Result<T, E>;
// What the database says of a violated constraint may quote a value; which, nobody can tell from here.
#[derive(Debug)]
pub enum Error { IoError(::std::io::Error), MySqlError(()), DriverError(()), UrlError(UrlError), FromValueError(Value), FromRowError(Row) }
impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
impl core::error::Error for Error {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Opts;
impl Opts {
    pub fn from_url(url: &str) -> core::result::Result<Opts, UrlError> { ::core::__fallible(Opts) }
}
impl TryFrom<&str> for Opts {
    type Error = UrlError;
    fn try_from(url: &str) -> core::result::Result<Opts, UrlError> { ::core::__fallible(Opts) }
}
#[derive(Debug)]
pub enum UrlError { InvalidPoolConstraints { min: usize, max: usize } }
impl core::fmt::Display for UrlError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
impl core::error::Error for UrlError {}
impl From<UrlError> for Error { fn from(error: UrlError) -> Error { Error::UrlError(error) } }
#[derive(Debug, Default)]
pub struct OptsBuilder;
impl OptsBuilder {
    pub fn new() -> OptsBuilder { OptsBuilder }
    pub fn ip_or_hostname<T: Into<String>>(self, ip_or_hostname: Option<T>) -> OptsBuilder { self }
    pub fn tcp_port(self, tcp_port: u16) -> OptsBuilder { self }
    pub fn user<T: Into<String>>(self, user: Option<T>) -> OptsBuilder { self }
    pub fn pass<T: Into<String>>(self, pass: Option<T>) -> OptsBuilder { self }
    pub fn db_name<T: Into<String>>(self, db_name: Option<T>) -> OptsBuilder { self }
}
impl From<OptsBuilder> for Opts { fn from(builder: OptsBuilder) -> Opts { Opts } }

#[derive(Clone, Debug)]
pub struct Statement { sql: str }
#[derive(Clone, Debug)]
pub struct Pool;
impl Pool {
    pub fn new<T, E>(opts: T) -> Result<Pool> { ::core::__fallible(Pool) }
    pub fn get_conn(&self) -> Result<PooledConn> { ::core::__fallible(PooledConn { conn: Conn }) }
    pub fn try_get_conn(&self, timeout: core::time::Duration) -> Result<PooledConn> { ::core::__fallible(PooledConn { conn: Conn }) }
    pub fn start_transaction(&self, tx_opts: TxOpts) -> Result<Transaction> { ::core::__fallible(Transaction) }
}
#[derive(Debug)]
pub struct Conn;
#[derive(Debug)]
pub struct PooledConn { conn: Conn }
impl core::ops::Deref for PooledConn { type Target = Conn; fn deref(&self) -> &Conn { &self.conn } }
impl AsMut<Conn> for PooledConn { fn as_mut(&mut self) -> &mut Conn { &mut self.conn } }
impl PooledConn {
    pub fn unwrap(self) -> Conn { self.conn }
    pub fn start_transaction(&mut self, tx_opts: TxOpts) -> Result<Transaction> { ::core::__fallible(Transaction) }
}
impl Conn {
    pub fn new<T, E>(opts: T) -> Result<Conn> { ::core::__fallible(Conn) }
    pub fn start_transaction(&mut self, tx_opts: TxOpts) -> Result<Transaction> { ::core::__fallible(Transaction) }
    pub fn affected_rows(&self) -> u64 { ::core::__unseen() }
    pub fn last_insert_id(&self) -> u64 { ::core::__unseen() }
    pub fn ping(&mut self) -> Result<()> { ::core::__fallible(()) }
    pub fn select_db(&mut self, schema: &str) -> Result<()> { ::core::__fallible(()) }
    pub fn reset(&mut self) -> Result<()> { ::core::__fallible(()) }
}
#[derive(Debug)]
pub struct Transaction;
impl Transaction {
    pub fn commit(self) -> Result<()> { ::core::__fallible(()) }
    pub fn rollback(self) -> Result<()> { ::core::__fallible(()) }
    pub fn affected_rows(&self) -> u64 { ::core::__unseen() }
    pub fn last_insert_id(&self) -> Option<u64> { ::core::__unseen() }
}
#[derive(Clone, Copy, Debug, Default)]
pub struct TxOpts;
impl TxOpts {
    pub fn set_isolation_level(self, level: Option<IsolationLevel>) -> TxOpts { self }
    pub fn set_access_mode(self, access_mode: Option<AccessMode>) -> TxOpts { self }
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IsolationLevel { ReadUncommitted, ReadCommitted, RepeatableRead, Serializable }
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccessMode { ReadOnly, ReadWrite }
#[derive(Debug)]
pub enum Text {}
#[derive(Debug)]
pub enum Binary {}
#[derive(Debug)]
pub struct QueryResult<T> { #[pii(elements)] elem: Row, of: core::marker::PhantomData<T> }
impl<T> QueryResult<T> {
    pub fn affected_rows(&self) -> u64 { ::core::__unseen() }
    pub fn last_insert_id(&self) -> Option<u64> { ::core::__unseen() }
}
impl<T> Iterator for QueryResult<T> {
    type Item = Result<Row>;
    fn next(&mut self) -> Option<Result<Row>> { ::core::__maybe(::core::__fallible(self.elem)) }
}

pub mod prelude {
    pub use ::mysql_common::row::convert::FromRow;
    pub use ::mysql_common::value::convert::{FromValue, ToValue};
    use crate::{Binary, Conn, PooledConn, QueryResult, Result, Row, Statement, Text, Transaction};

    pub trait Queryable {
        #[pii_sink(store, database)]
        #[pii_source(records)]
        fn query_iter<Q>(&mut self, #[pii(sql, sink)] query: Q) -> Result<QueryResult<Text>> {
            ::core::__fallible(QueryResult { elem: Row { sql: query } })
        }
        #[pii_sink(store, database)]
        #[pii_source(records)]
        fn query<T, Q>(&mut self, #[pii(sql, sink)] query: Q) -> Result<Vec<T>> {
            ::core::__fallible(::core::__unseen())
        }
        #[pii_sink(store, database)]
        fn query_first<T, Q>(&mut self, #[pii(sql, sink)] query: Q) -> Result<Option<T>> {
            ::core::__fallible(::core::__maybe(::core::__unseen()))
        }
        #[pii_sink(store, database)]
        #[pii_source(records)]
        fn query_map<T, F: FnMut(T) -> U, Q, U>(&mut self, #[pii(sql, sink)] query: Q, f: F) -> Result<Vec<U>> {
            ::core::__fallible(vec![f(::core::__unseen())])
        }
        #[pii_sink(store, database)]
        fn query_fold<T, F: FnMut(U, T) -> U, Q, U>(&mut self, #[pii(sql, sink)] query: Q, init: U, f: F) -> Result<U> {
            ::core::__fallible(f(f(init, ::core::__unseen()), ::core::__unseen()))
        }
        #[pii_sink(store, database)]
        fn query_drop<Q>(&mut self, #[pii(sql, sink)] query: Q) -> Result<()> {
            ::core::__fallible(())
        }
        #[pii_sink(store, database)]
        fn prep<Q>(&mut self, #[pii(sql, sink)] query: Q) -> Result<Statement> {
            ::core::__fallible(Statement { sql: query })
        }
        fn close(&mut self, stmt: Statement) -> Result<()> { ::core::__fallible(()) }
        #[pii_sink(store, database)]
        #[pii_source(records)]
        fn exec_iter<S, P>(&mut self, #[pii(sql, sink)] stmt: S, #[pii(bind, sink)] params: P) -> Result<QueryResult<Binary>> {
            ::core::__fallible(QueryResult { elem: Row { sql: stmt } })
        }
        #[pii_sink(store, database)]
        #[pii_source(records)]
        fn exec<T, S, P>(&mut self, #[pii(sql, sink)] stmt: S, #[pii(bind, sink)] params: P) -> Result<Vec<T>> {
            ::core::__fallible(::core::__unseen())
        }
        #[pii_sink(store, database)]
        fn exec_first<T, S, P>(&mut self, #[pii(sql, sink)] stmt: S, #[pii(bind, sink)] params: P) -> Result<Option<T>> {
            ::core::__fallible(::core::__maybe(::core::__unseen()))
        }
        #[pii_sink(store, database)]
        #[pii_source(records)]
        fn exec_map<T, S, P, F: FnMut(T) -> U, U>(&mut self, #[pii(sql, sink)] stmt: S, #[pii(bind, sink)] params: P, f: F) -> Result<Vec<U>> {
            ::core::__fallible(vec![f(::core::__unseen())])
        }
        #[pii_sink(store, database)]
        fn exec_fold<T, S, P, U, F: FnMut(U, T) -> U>(&mut self, #[pii(sql, sink)] stmt: S, #[pii(bind, sink)] params: P, init: U, f: F) -> Result<U> {
            ::core::__fallible(f(f(init, ::core::__unseen()), ::core::__unseen()))
        }
        #[pii_sink(store, database)]
        fn exec_drop<S, P>(&mut self, #[pii(sql, sink)] stmt: S, #[pii(bind, sink)] params: P) -> Result<()> {
            ::core::__fallible(())
        }
        // Each of them is the parameters of one statement.
        fn exec_batch<S, P, I: IntoIterator<Item = P>>(&mut self, stmt: S, params: I) -> Result<()> {
            self.exec_drop(stmt, params.into_iter().__item())
        }
    }
    impl Queryable for Conn {}
    impl Queryable for PooledConn {}
    impl Queryable for Transaction {}
}
