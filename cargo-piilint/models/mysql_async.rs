//! `mysql_async` 0.36: a prepared statement is its text, and so is what a row keeps in `sql`.

pub use ::mysql_common::params;
pub use ::mysql_common::params::Params;
pub use ::mysql_common::row::Row;
pub use ::mysql_common::row::convert::{FromRowError, from_row, from_row_opt};
pub use ::mysql_common::value::Value;
pub use ::mysql_common::value::convert::{FromValueError, from_value, from_value_opt};

pub type Result<T> = core::result::Result<T, Error>;
// What the database says of a violated constraint may quote a value; which, nobody can tell from here.
#[derive(Debug)]
pub enum Error { Driver(()), Io(()), Other(Box<dyn core::error::Error>), Server(()), Url(UrlError) }
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
impl From<UrlError> for Error { fn from(error: UrlError) -> Error { Error::Url(error) } }
#[derive(Clone, Debug, Default)]
pub struct OptsBuilder;
impl OptsBuilder {
    pub fn from_opts<T>(opts: T) -> OptsBuilder { OptsBuilder }
    pub fn ip_or_hostname<T: Into<String>>(self, ip_or_hostname: T) -> OptsBuilder { self }
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
    pub fn new<O>(opts: O) -> Pool { Pool }
    pub fn from_url<T: AsRef<str>>(url: T) -> Result<Pool> { ::core::__fallible(Pool) }
    pub async fn get_conn(&self) -> Result<Conn> { ::core::__fallible(Conn) }
    pub async fn start_transaction(&self, options: TxOpts) -> Result<Transaction> { ::core::__fallible(Transaction) }
    pub async fn disconnect(self) -> Result<()> { ::core::__fallible(()) }
}
#[derive(Debug)]
pub struct Conn;
impl Conn {
    pub async fn new<T: Into<Opts>>(opts: T) -> Result<Conn> { ::core::__fallible(Conn) }
    pub async fn from_url<T: AsRef<str>>(url: T) -> Result<Conn> { ::core::__fallible(Conn) }
    pub async fn start_transaction(&mut self, options: TxOpts) -> Result<Transaction> { ::core::__fallible(Transaction) }
    pub async fn disconnect(self) -> Result<()> { ::core::__fallible(()) }
    pub async fn reset(&mut self) -> Result<bool> { ::core::__fallible(::core::__any()) }
    pub fn affected_rows(&self) -> u64 { ::core::__unseen() }
    pub fn last_insert_id(&self) -> Option<u64> { ::core::__unseen() }
    pub fn id(&self) -> u32 { ::core::__unseen() }
}
#[derive(Debug)]
pub struct Transaction;
impl Transaction {
    pub async fn commit(self) -> Result<()> { ::core::__fallible(()) }
    pub async fn rollback(self) -> Result<()> { ::core::__fallible(()) }
}
#[derive(Clone, Copy, Debug, Default)]
pub struct TxOpts;
impl TxOpts {
    pub fn new() -> TxOpts { TxOpts }
    pub fn with_consistent_snapshot(&mut self, value: bool) -> &mut TxOpts { self }
    pub fn with_isolation_level<T>(&mut self, value: T) -> &mut TxOpts { self }
    pub fn with_readonly<T>(&mut self, value: T) -> &mut TxOpts { self }
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IsolationLevel { ReadUncommitted, ReadCommitted, RepeatableRead, Serializable }
#[derive(Debug)]
pub struct TextProtocol;
#[derive(Debug)]
pub struct BinaryProtocol;
#[derive(Debug)]
pub struct QueryResult<P> { #[pii(elements)] elem: Row, of: core::marker::PhantomData<P> }
impl<P> QueryResult<P> {
    pub fn affected_rows(&self) -> u64 { ::core::__unseen() }
    pub fn last_insert_id(&self) -> Option<u64> { ::core::__unseen() }
    pub fn is_empty(&self) -> bool { ::core::__any() }
    pub async fn next(&mut self) -> Result<Option<Row>> { ::core::__fallible(::core::__maybe(self.elem)) }
    pub async fn collect<R>(&mut self) -> Result<Vec<R>> { ::core::__fallible(::core::__unseen()) }
    pub async fn collect_and_drop<R>(self) -> Result<Vec<R>> { ::core::__fallible(::core::__unseen()) }
    pub async fn for_each<F: FnMut(Row)>(&mut self, fun: F) -> Result<()> { fun(self.elem); ::core::__fallible(()) }
    pub async fn map<F: FnMut(Row) -> U, U>(&mut self, fun: F) -> Result<Vec<U>> { ::core::__fallible(vec![fun(self.elem)]) }
    pub async fn drop_result(self) -> Result<()> { ::core::__fallible(()) }
}

pub mod prelude {
    pub use ::mysql_common::row::convert::FromRow;
    pub use ::mysql_common::value::convert::{FromValue, ToValue};
    use crate::{BinaryProtocol, Conn, QueryResult, Result, Row, Statement, TextProtocol, Transaction};

    pub trait Queryable {
        async fn ping(&mut self) -> Result<()> { ::core::__fallible(()) }
        #[pii_sink(store, database)]
        #[pii_source(records)]
        async fn query_iter<Q>(&mut self, #[pii(sql, sink)] query: Q) -> Result<QueryResult<TextProtocol>> {
            ::core::__fallible(QueryResult { elem: Row { sql: query } })
        }
        #[pii_sink(store, database)]
        #[pii_source(records)]
        async fn query<T, Q>(&mut self, #[pii(sql, sink)] query: Q) -> Result<Vec<T>> {
            ::core::__fallible(::core::__unseen())
        }
        #[pii_sink(store, database)]
        async fn query_first<T, Q>(&mut self, #[pii(sql, sink)] query: Q) -> Result<Option<T>> {
            ::core::__fallible(::core::__maybe(::core::__unseen()))
        }
        #[pii_sink(store, database)]
        #[pii_source(records)]
        async fn query_map<T, F: FnMut(T) -> U, Q, U>(&mut self, #[pii(sql, sink)] query: Q, f: F) -> Result<Vec<U>> {
            ::core::__fallible(vec![f(::core::__unseen())])
        }
        #[pii_sink(store, database)]
        async fn query_fold<T, F: FnMut(U, T) -> U, Q, U>(&mut self, #[pii(sql, sink)] query: Q, init: U, f: F) -> Result<U> {
            ::core::__fallible(f(f(init, ::core::__unseen()), ::core::__unseen()))
        }
        #[pii_sink(store, database)]
        async fn query_drop<Q>(&mut self, #[pii(sql, sink)] query: Q) -> Result<()> {
            ::core::__fallible(())
        }
        #[pii_sink(store, database)]
        async fn prep<Q>(&mut self, #[pii(sql, sink)] query: Q) -> Result<Statement> {
            ::core::__fallible(Statement { sql: query })
        }
        async fn close(&mut self, stmt: Statement) -> Result<()> { ::core::__fallible(()) }
        #[pii_sink(store, database)]
        #[pii_source(records)]
        async fn exec_iter<Q, P>(&mut self, #[pii(sql, sink)] stmt: Q, #[pii(bind, sink)] params: P) -> Result<QueryResult<BinaryProtocol>> {
            ::core::__fallible(QueryResult { elem: Row { sql: stmt } })
        }
        #[pii_sink(store, database)]
        #[pii_source(records)]
        async fn exec<T, S, P>(&mut self, #[pii(sql, sink)] stmt: S, #[pii(bind, sink)] params: P) -> Result<Vec<T>> {
            ::core::__fallible(::core::__unseen())
        }
        #[pii_sink(store, database)]
        async fn exec_first<T, S, P>(&mut self, #[pii(sql, sink)] stmt: S, #[pii(bind, sink)] params: P) -> Result<Option<T>> {
            ::core::__fallible(::core::__maybe(::core::__unseen()))
        }
        #[pii_sink(store, database)]
        #[pii_source(records)]
        async fn exec_map<T, S, P, U, F: FnMut(T) -> U>(&mut self, #[pii(sql, sink)] stmt: S, #[pii(bind, sink)] params: P, f: F) -> Result<Vec<U>> {
            ::core::__fallible(vec![f(::core::__unseen())])
        }
        #[pii_sink(store, database)]
        async fn exec_fold<T, S, P, U, F: FnMut(U, T) -> U>(&mut self, #[pii(sql, sink)] stmt: S, #[pii(bind, sink)] params: P, init: U, f: F) -> Result<U> {
            ::core::__fallible(f(f(init, ::core::__unseen()), ::core::__unseen()))
        }
        #[pii_sink(store, database)]
        async fn exec_drop<S, P>(&mut self, #[pii(sql, sink)] stmt: S, #[pii(bind, sink)] params: P) -> Result<()> {
            ::core::__fallible(())
        }
        // Each of them is the parameters of one statement.
        async fn exec_batch<S, P, I: IntoIterator<Item = P>>(&mut self, stmt: S, params: I) -> Result<()> {
            self.exec_drop(stmt, params.into_iter().__item()).await
        }
    }
    impl Queryable for Conn {}
    impl Queryable for Transaction {}
}
