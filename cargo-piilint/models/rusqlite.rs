//! `rusqlite` 0.29 to 0.37. A statement keeps its text in `sql`; so does a row.

pub use error_::Error;
pub use params_::{Params, ParamsFromIter, params_from_iter};
pub use row_::{AndThenRows, Map, MappedRows, Row, RowIndex, Rows};
pub use statement_::{CachedStatement, Statement};
pub use transaction_::{DropBehavior, Savepoint, Transaction, TransactionBehavior};
pub use types::ToSql;

pub type Result<T, E = Error> = core::result::Result<T, E>;

#[macro_export]
macro_rules! params {
    () => { () };
    ($($param:expr),+ $(,)?) => { ($(&$param,)+) };
}
#[macro_export]
macro_rules! named_params {
    () => { () };
    ($($name:literal: $param:expr),+ $(,)?) => { ($(($name, &$param),)+) };
}

mod error_ {
    #[derive(Debug)]
    pub enum Error {
        SqliteFailure(SqliteError, Option<String>), SqliteSingleThreadedMode, FromSqlConversionFailure(usize, crate::types::Type, Box<dyn core::error::Error>),
        IntegralValueOutOfRange(usize, i64), Utf8Error(core::str::Utf8Error), InvalidParameterName(String), ExecuteReturnedResults,
        QueryReturnedNoRows, QueryReturnedMoreThanOneRow, InvalidColumnIndex(usize), InvalidColumnName(String),
        InvalidColumnType(usize, String, crate::types::Type), StatementChangedRows(usize), ToSqlConversionFailure(Box<dyn core::error::Error>),
        InvalidQuery, MultipleStatement, InvalidParameterCount(usize, usize),
    }
    #[derive(Clone, Copy, Debug)]
    pub struct SqliteError;
    impl core::fmt::Display for Error {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
    }
    impl core::error::Error for Error {}
}

mod params_ {
    pub trait Params {}
    impl<T> Params for T {}
    pub struct ParamsFromIter<I> { #[pii(elements)] elem: I }
    pub fn params_from_iter<I: IntoIterator>(iter: I) -> ParamsFromIter<I> { ParamsFromIter { elem: iter.into_iter().__item() } }
}

pub trait OptionalExtension<T> {
    fn optional(self) -> Result<Option<T>>;
}
impl<T> OptionalExtension<T> for Result<T> {
    fn optional(self) -> Result<Option<T>> {
        match self { Ok(value) => Ok(Some(value)), Err(error) => if ::core::__any() { Ok(None) } else { Err(error) } }
    }
}

#[derive(Debug)]
pub struct Connection;
impl Connection {
    pub fn open<P>(path: P) -> Result<Connection> { ::core::__fallible(Connection) }
    pub fn open_in_memory() -> Result<Connection> { ::core::__fallible(Connection) }
    pub fn open_with_flags<P>(path: P, flags: OpenFlags) -> Result<Connection> { ::core::__fallible(Connection) }
    #[pii_sink(store, database)]
    pub fn execute_batch(&self, #[pii(sql, sink)] sql: &str) -> Result<()> { ::core::__fallible(()) }
    #[pii_sink(store, database)]
    pub fn execute<P: Params>(&self, #[pii(sql, sink)] sql: &str, #[pii(bind, sink)] params: P) -> Result<usize> { ::core::__fallible(0) }
    #[pii_sink(store, database)]
    pub fn query_row<T, P: Params, F: FnOnce(&Row) -> Result<T>>(&self, #[pii(sql, sink)] sql: &str, #[pii(bind, sink)] params: P, f: F) -> Result<T> {
        if ::core::__any() { f(&Row { sql: *sql }) } else { Err(Error::QueryReturnedNoRows) }
    }
    #[pii_sink(store, database)]
    pub fn query_one<T, P: Params, F: FnOnce(&Row) -> Result<T>>(&self, #[pii(sql, sink)] sql: &str, #[pii(bind, sink)] params: P, f: F) -> Result<T> {
        if ::core::__any() { f(&Row { sql: *sql }) } else { Err(Error::QueryReturnedNoRows) }
    }
    #[pii_sink(store, database)]
    pub fn query_row_and_then<T, E, P: Params, F: FnOnce(&Row) -> Result<T, E>>(
        &self,
        #[pii(sql, sink)] sql: &str,
        #[pii(bind, sink)] params: P,
        f: F,
    ) -> Result<T, E> {
        if ::core::__any() { f(&Row { sql: *sql }) } else { Err(()) }
    }
    #[pii_sink(store, database)]
    pub fn prepare(&self, #[pii(sql, sink)] sql: &str) -> Result<Statement> { ::core::__fallible(Statement { sql: *sql }) }
    #[pii_sink(store, database)]
    pub fn prepare_cached(&self, #[pii(sql, sink)] sql: &str) -> Result<CachedStatement> { ::core::__fallible(CachedStatement { statement: Statement { sql: *sql } }) }
    pub fn transaction(&mut self) -> Result<Transaction> { ::core::__fallible(Transaction { conn: Connection }) }
    pub fn transaction_with_behavior(&mut self, behavior: TransactionBehavior) -> Result<Transaction> { ::core::__fallible(Transaction { conn: Connection }) }
    pub fn unchecked_transaction(&self) -> Result<Transaction> { ::core::__fallible(Transaction { conn: Connection }) }
    pub fn savepoint(&mut self) -> Result<Savepoint> { ::core::__fallible(Savepoint { conn: Connection }) }
    pub fn last_insert_rowid(&self) -> i64 { 0 }
    pub fn changes(&self) -> u64 { 0 }
    pub fn close(self) -> Result<(), (Connection, Error)> { ::core::__fallible(()) }
    pub fn path(&self) -> Option<&str> { ::core::__maybe("") }
    pub fn busy_timeout(&self, timeout: core::time::Duration) -> Result<()> { ::core::__fallible(()) }
    pub fn pragma_update<V>(&self, schema_name: Option<&str>, pragma_name: &str, pragma_value: V) -> Result<()> { ::core::__fallible(()) }
    pub fn is_autocommit(&self) -> bool { ::core::__any() }
}
#[derive(Clone, Copy, Debug, Default)]
pub struct OpenFlags;

mod statement_ {
    use crate::{AndThenRows, Error, MappedRows, Params, Result, Row, Rows};
    use core::ops::{Deref, DerefMut};

    #[derive(Debug)]
    pub struct Statement { sql: str }
    impl Statement {
        #[pii_sink(store, database)]
        pub fn execute<P: Params>(&mut self, #[pii(bind, sink)] params: P) -> Result<usize> { ::core::__fallible(0) }
        #[pii_sink(store, database)]
        pub fn insert<P: Params>(&mut self, #[pii(bind, sink)] params: P) -> Result<i64> { ::core::__fallible(0) }
        #[pii_sink(store, database)]
        pub fn query<P: Params>(&mut self, #[pii(bind, sink)] params: P) -> Result<Rows> { ::core::__fallible(Rows { elem: Row { sql: self.sql } }) }
        #[pii_sink(store, database)]
        #[pii_source(records)]
        pub fn query_map<T, P: Params, F: FnMut(&Row) -> Result<T>>(&mut self, #[pii(bind, sink)] params: P, f: F) -> Result<MappedRows<T>> {
            ::core::__fallible(MappedRows { elem: f(&Row { sql: self.sql }) })
        }
        #[pii_sink(store, database)]
        #[pii_source(records)]
        pub fn query_and_then<T, E, P: Params, F: FnMut(&Row) -> Result<T, E>>(&mut self, #[pii(bind, sink)] params: P, f: F) -> Result<AndThenRows<Result<T, E>>> {
            ::core::__fallible(AndThenRows { elem: f(&Row { sql: self.sql }) })
        }
        #[pii_sink(store, database)]
        pub fn query_row<T, P: Params, F: FnOnce(&Row) -> Result<T>>(&mut self, #[pii(bind, sink)] params: P, f: F) -> Result<T> {
            if ::core::__any() { f(&Row { sql: self.sql }) } else { Err(Error::QueryReturnedNoRows) }
        }
        #[pii_sink(store, database)]
        pub fn query_one<T, P: Params, F: FnOnce(&Row) -> Result<T>>(&mut self, #[pii(bind, sink)] params: P, f: F) -> Result<T> {
            if ::core::__any() { f(&Row { sql: self.sql }) } else { Err(Error::QueryReturnedNoRows) }
        }
        pub fn exists<P: Params>(&mut self, params: P) -> Result<bool> { ::core::__fallible(::core::__any()) }
        #[pii_sink(store, database)]
        pub fn raw_bind_parameter<I, T: crate::ToSql>(&mut self, one_based_index: I, #[pii(bind, sink)] param: T) -> Result<()> { ::core::__fallible(()) }
        pub fn raw_execute(&mut self) -> Result<usize> { ::core::__fallible(0) }
        pub fn raw_query(&mut self) -> Rows { Rows { elem: Row { sql: self.sql } } }
        pub fn finalize(self) -> Result<()> { ::core::__fallible(()) }
        pub fn parameter_count(&self) -> usize { 0 }
        pub fn column_count(&self) -> usize { 0 }
    }
    #[derive(Debug)]
    pub struct CachedStatement { statement: Statement }
    impl Deref for CachedStatement {
        type Target = Statement;
        fn deref(&self) -> &Statement { &self.statement }
    }
    impl DerefMut for CachedStatement {
        fn deref_mut(&mut self) -> &mut Statement { &mut self.statement }
    }
}

mod row_ {
    use crate::Result;

    #[derive(Debug)]
    pub struct Row { sql: str }
    pub trait RowIndex {}
    impl RowIndex for usize {}
    impl RowIndex for &str {}
    impl Row {
        pub fn get<I: RowIndex, T: crate::types::FromSql>(&self, #[pii(name)] idx: I) -> Result<T> { ::core::__fallible(::core::__unseen()) }
        pub fn get_unwrap<I: RowIndex, T: crate::types::FromSql>(&self, #[pii(name)] idx: I) -> T { ::core::__unseen() }
        pub fn get_ref<I: RowIndex>(&self, #[pii(name)] idx: I) -> Result<crate::types::ValueRef> { ::core::__fallible(::core::__unseen()) }
    }
    /// No iterator: each row is borrowed from it.
    pub struct Rows { #[pii(elements)] elem: Row }
    impl Rows {
        pub fn next(&mut self) -> Result<Option<&Row>> { ::core::__fallible(::core::__maybe(&self.elem)) }
        pub fn mapped<F: FnMut(&Row) -> Result<B>, B>(self, f: F) -> MappedRows<B> { MappedRows { elem: f(&self.elem) } }
        pub fn map<F: FnMut(&Row) -> Result<B>, B>(self, f: F) -> Map<B> { Map { elem: f(&self.elem) } }
    }
    macro_rules! mapped {
        ($($name:ident)*) => { $(
            pub struct $name<T> { #[pii(elements)] elem: Result<T> }
            impl<T> Iterator for $name<T> {
                type Item = Result<T>;
                fn next(&mut self) -> Option<Result<T>> { ::core::__maybe(self.elem) }
            }
        )* };
    }
    mapped! { MappedRows Map }
    pub struct AndThenRows<F> { #[pii(elements)] elem: F }
    impl<T, E> Iterator for AndThenRows<Result<T, E>> {
        type Item = Result<T, E>;
        fn next(&mut self) -> Option<Result<T, E>> { ::core::__maybe(self.elem) }
    }
}

mod transaction_ {
    use crate::{Connection, Result};
    use core::ops::Deref;

    #[derive(Clone, Copy, Debug)]
    pub enum TransactionBehavior { Deferred, Immediate, Exclusive }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum DropBehavior { Rollback, Commit, Ignore, Panic }
    macro_rules! transactions {
        ($($name:ident)*) => { $(
            #[derive(Debug)]
            pub struct $name { conn: Connection }
            impl $name {
                pub fn commit(self) -> Result<()> { ::core::__fallible(()) }
                pub fn rollback(self) -> Result<()> { ::core::__fallible(()) }
                pub fn finish(self) -> Result<()> { ::core::__fallible(()) }
                pub fn set_drop_behavior(&mut self, drop_behavior: DropBehavior) {}
                pub fn savepoint(&mut self) -> Result<Savepoint> { ::core::__fallible(Savepoint { conn: Connection }) }
            }
            impl Deref for $name {
                type Target = Connection;
                fn deref(&self) -> &Connection { &self.conn }
            }
        )* };
    }
    transactions! { Transaction Savepoint }
}

pub mod types {
    #[derive(Clone, Debug, PartialEq)]
    pub enum Value { Null, Integer(i64), Real(f64), Text(String), Blob(Vec<u8>) }
    #[derive(Clone, Copy, Debug, PartialEq)]
    pub enum ValueRef { Null, Integer(i64), Real(f64), Text(&[u8]), Blob(&[u8]) }
    impl ValueRef {
        pub fn as_str(&self) -> FromSqlResult<&str> { match self { ValueRef::Text(text) => Ok(text), _ => Err(()) } }
        pub fn as_i64(&self) -> FromSqlResult<i64> { match self { ValueRef::Integer(i) => Ok(*i), _ => Err(()) } }
        pub fn as_blob(&self) -> FromSqlResult<&[u8]> { match self { ValueRef::Blob(blob) => Ok(blob), _ => Err(()) } }
    }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum Type { Null, Integer, Real, Text, Blob }
    #[derive(Debug)]
    pub enum FromSqlError { InvalidType, OutOfRange(i64), Other(Box<dyn core::error::Error>) }
    pub type FromSqlResult<T> = core::result::Result<T, FromSqlError>;
    #[derive(Clone, Debug, PartialEq)]
    pub enum ToSqlOutput { Borrowed(ValueRef), Owned(Value) }
    pub trait FromSql: Sized {
        fn column_result(value: ValueRef) -> FromSqlResult<Self> { ::core::__fallible(value) }
    }
    impl<T> FromSql for T {}
    pub trait ToSql {
        fn to_sql(&self) -> crate::Result<ToSqlOutput> { ::core::__fallible(*self) }
    }
    impl<T> ToSql for T {}
}
