//! `sqlx` 0.6 to 0.9. A statement keeps its text in `sql`; what is bound to it is stored if the text says so. What is
//! read back is as its type and its columns say.

pub use acquire_::Acquire;
pub use error::{Error, Result};
pub use executor_::{Execute, Executor};
pub use pool::Pool;
use query::{Map, Query, QueryAs, QueryScalar};
pub use query::{query, query_as, query_as_with, query_scalar, query_scalar_with, query_with, raw_sql};
pub use query::RawSql;
pub use query_builder::QueryBuilder;
pub use row_::{Column, ColumnIndex, FromRow, Row};
pub use transaction_::{Connection, Transaction};
pub use sqlite::{Sqlite, SqliteConnection, SqlitePool};
pub use postgres::{PgConnection, PgExecutor, PgPool, Postgres};
pub use mysql::{MySql, MySqlConnection, MySqlPool};
pub use any::{Any, AnyConnection, AnyPool};

pub trait Database: Sized {
    type Arguments;
}
pub trait Type<DB> {}
pub trait Encode<DB> {}
pub trait Decode<DB> {}
pub trait IntoArguments<DB> {}
pub trait ConnectOptions {}

pub use sql_str_::{AssertSqlSafe, SqlSafeStr, SqlStr};
// From 0.9 on a statement is one of these; before it was a `&str`, which is one of them.
mod sql_str_ {
    pub type SqlStr = String;
    #[repr(transparent)]
    pub struct AssertSqlSafe<T>(pub T);
    pub trait SqlSafeStr { fn into_sql_str(self) -> SqlStr; }
    impl SqlSafeStr for &str { fn into_sql_str(self) -> SqlStr { *self } }
    impl SqlSafeStr for String { fn into_sql_str(self) -> SqlStr { self } }
    impl<T> SqlSafeStr for AssertSqlSafe<T> { fn into_sql_str(self) -> SqlStr { self.0 } }
}

// The checked macros: the same statements, written in one piece.
#[macro_export]
macro_rules! query {
    ($sql:expr $(,)?) => { $crate::query::__record($sql) };
    ($sql:expr, $($arg:expr),+ $(,)?) => { $crate::query::__record($sql)$(.bind(&$arg))+ };
}
#[macro_export]
macro_rules! query_unchecked { ($($arg:tt)*) => { $crate::query!($($arg)*) }; }
#[macro_export]
macro_rules! query_as {
    ($out:ty, $sql:expr $(,)?) => { $crate::query_as::<_, $out>($sql) };
    ($out:ty, $sql:expr, $($arg:expr),+ $(,)?) => { $crate::query_as::<_, $out>($sql)$(.bind(&$arg))+ };
}
#[macro_export]
macro_rules! query_as_unchecked { ($($arg:tt)*) => { $crate::query_as!($($arg)*) }; }
#[macro_export]
macro_rules! query_scalar {
    ($sql:expr $(,)?) => { $crate::query_scalar($sql) };
    ($sql:expr, $($arg:expr),+ $(,)?) => { $crate::query_scalar($sql)$(.bind(&$arg))+ };
}
#[macro_export]
macro_rules! query_scalar_unchecked { ($($arg:tt)*) => { $crate::query_scalar!($($arg)*) }; }
#[macro_export]
macro_rules! query_file {
    ($path:expr $(,)?) => { $crate::query::__record(include_str!($path)) };
    ($path:expr, $($arg:expr),+ $(,)?) => { $crate::query::__record(include_str!($path))$(.bind(&$arg))+ };
}
#[macro_export]
macro_rules! query_file_as {
    ($out:ty, $path:expr $(,)?) => { $crate::query_as::<_, $out>(include_str!($path)) };
    ($out:ty, $path:expr, $($arg:expr),+ $(,)?) => { $crate::query_as::<_, $out>(include_str!($path))$(.bind(&$arg))+ };
}
#[macro_export]
macro_rules! query_file_scalar {
    ($path:expr $(,)?) => { $crate::query_scalar(include_str!($path)) };
    ($path:expr, $($arg:expr),+ $(,)?) => { $crate::query_scalar(include_str!($path))$(.bind(&$arg))+ };
}
#[macro_export]
macro_rules! migrate { ($($arg:tt)*) => { $crate::migrate::Migrator }; }

pub mod error {
    pub type Result<T, E = Error> = core::result::Result<T, E>;
    pub type BoxDynError = Box<dyn core::error::Error>;
    // What the database says of a violated constraint may quote a value; which, nobody can tell from here.
    #[derive(Debug)]
    pub enum Error {
        Configuration(BoxDynError), Database(Box<dyn DatabaseError>), Io(::std::io::Error), Tls(BoxDynError), Protocol(String),
        RowNotFound, TypeNotFound { type_name: String }, ColumnIndexOutOfBounds { index: usize, len: usize }, ColumnNotFound(String),
        ColumnDecode { index: String, source: BoxDynError }, Encode(BoxDynError), Decode(BoxDynError), AnyDriverError(BoxDynError),
        PoolTimedOut, PoolClosed, WorkerCrashed, Migrate(Box<dyn core::error::Error>),
    }
    impl Error {
        pub fn as_database_error(&self) -> Option<&dyn DatabaseError> { ::core::__maybe(()) }
        pub fn into_database_error(self) -> Option<Box<dyn DatabaseError>> { ::core::__maybe(()) }
    }
    impl core::fmt::Display for Error {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
    }
    impl core::error::Error for Error {}
    pub trait DatabaseError {
        fn message(&self) -> &str { "" }
        fn code(&self) -> Option<::alloc::borrow::Cow<str>> { ::core::__maybe(()) }
        fn constraint(&self) -> Option<&str> { ::core::__maybe("") }
        fn is_unique_violation(&self) -> bool { ::core::__any() }
        fn is_foreign_key_violation(&self) -> bool { ::core::__any() }
    }
}

pub mod query {
    use crate::row_::DbRow;
    use crate::{Database, Error, Executor, QueryResult};
    use core::marker::PhantomData;

    pub struct Query<DB = (), A = ()> { sql: str, db: PhantomData<DB>, arguments: A }
    pub struct QueryAs<DB, O, A = ()> { sql: str, db: PhantomData<DB>, output: PhantomData<O>, arguments: A }
    pub struct QueryScalar<DB, O, A = ()> { sql: str, db: PhantomData<DB>, output: PhantomData<O>, arguments: A }
    /// `output` is what its closure makes of a row.
    pub struct Map<DB, O, A = ()> { db: PhantomData<DB>, output: O, arguments: A }
    struct RawSql { sql: str }

    // A value that stands in the statement's own text is stored as well, if the statement stores.
    #[pii_sink(store, database)]
    fn query<DB: Database>(#[pii(sql, sink)] sql: &str) -> Query<DB, DB::Arguments> { Query { sql: *sql, db: (), arguments: () } }
    /// What `query!` gives: a `Map` or, where nothing is selected, a `Query`.
    pub struct __Checked<DB, O, A = ()> { sql: str, db: PhantomData<DB>, output: PhantomData<O>, arguments: A }
    /// What a row of `query!` is: a record without a name, its fields the columns.
    pub struct __Record;
    #[pii_sink(store, database)]
    pub fn __record(#[pii(sql, sink)] sql: &str) -> __Checked<(), __Record> { __Checked { sql: *sql, db: (), output: (), arguments: () } }
    #[pii_sink(store, database)]
    fn query_with<DB, A>(#[pii(sql, sink)] sql: &str, #[pii(bind, sink)] arguments: A) -> Query<DB, A> { Query { sql: *sql, db: (), arguments: () } }
    #[pii_sink(store, database)]
    fn query_as<DB: Database, O>(#[pii(sql, sink)] sql: &str) -> QueryAs<DB, O, DB::Arguments> { QueryAs { sql: *sql, db: (), output: (), arguments: () } }
    #[pii_sink(store, database)]
    fn query_as_with<DB, O, A>(#[pii(sql, sink)] sql: &str, #[pii(bind, sink)] arguments: A) -> QueryAs<DB, O, A> {
        QueryAs { sql: *sql, db: (), output: (), arguments: () }
    }
    #[pii_sink(store, database)]
    fn query_scalar<DB: Database, O>(#[pii(sql, sink)] sql: &str) -> QueryScalar<DB, O, DB::Arguments> { QueryScalar { sql: *sql, db: (), output: (), arguments: () } }
    #[pii_sink(store, database)]
    fn query_scalar_with<DB, O, A>(#[pii(sql, sink)] sql: &str, #[pii(bind, sink)] arguments: A) -> QueryScalar<DB, O, A> {
        QueryScalar { sql: *sql, db: (), output: (), arguments: () }
    }
    #[pii_sink(store, database)]
    fn raw_sql(#[pii(sql, sink)] sql: &str) -> RawSql { RawSql { sql: *sql } }

    impl<DB, A> Query<DB, A> {
        #[pii_sink(store, database)]
        pub fn bind<T>(self, #[pii(bind, sink)] value: T) -> Query<DB, A> { self }
        #[pii_sink(store, database)]
        pub fn try_bind<T>(&mut self, #[pii(bind, sink)] value: T) -> Result<(), crate::error::BoxDynError> { ::core::__fallible(()) }
        pub fn persistent(self, value: bool) -> Query<DB, A> { self }
        pub fn map<F: FnMut(DbRow) -> O, O>(self, f: F) -> Map<DB, O, A> { Map { output: f(DbRow { sql: self.sql }) } }
        pub fn try_map<F: FnMut(DbRow) -> Result<O, Error>, O>(self, f: F) -> Map<DB, O, A> {
            match f(DbRow { sql: self.sql }) { Ok(output) => Map { output }, Err(_) => Map { output: () } }
        }
        pub async fn execute<E: Executor<Database = DB>>(self, executor: E) -> Result<QueryResult, Error> { ::core::__fallible(QueryResult) }
        pub fn fetch<E: Executor<Database = DB>>(self, executor: E) -> crate::RowStream<DbRow> { crate::RowStream { elem: ::core::__fallible(DbRow { sql: self.sql }) } }
        #[pii_source(records)]
        pub async fn fetch_all<E: Executor<Database = DB>>(self, executor: E) -> Result<Vec<DbRow>, Error> { ::core::__fallible(vec![DbRow { sql: self.sql }]) }
        pub async fn fetch_one<E: Executor<Database = DB>>(self, executor: E) -> Result<DbRow, Error> { ::core::__fallible(DbRow { sql: self.sql }) }
        pub async fn fetch_optional<E: Executor<Database = DB>>(self, executor: E) -> Result<Option<DbRow>, Error> {
            ::core::__fallible(::core::__maybe(DbRow { sql: self.sql }))
        }
    }
    macro_rules! typed {
        ($($name:ident)*) => { $(
            impl<DB, O, A> $name<DB, O, A> {
                #[pii_sink(store, database)]
                pub fn bind<T>(self, #[pii(bind, sink)] value: T) -> $name<DB, O, A> { self }
                pub fn persistent(self, value: bool) -> $name<DB, O, A> { self }
                pub fn fetch<E: Executor<Database = DB>>(self, executor: E) -> crate::RowStream<O> { crate::RowStream { elem: ::core::__fallible(__read(self.sql)) } }
                #[pii_source(records)]
                pub async fn fetch_all<E: Executor<Database = DB>>(self, executor: E) -> Result<Vec<O>, Error> { ::core::__fallible(vec![__read(self.sql)]) }
                pub async fn fetch_one<E: Executor<Database = DB>>(self, executor: E) -> Result<O, Error> { ::core::__fallible(__read(self.sql)) }
                pub async fn fetch_optional<E: Executor<Database = DB>>(self, executor: E) -> Result<Option<O>, Error> {
                    ::core::__fallible(::core::__maybe(__read(self.sql)))
                }
            }
        )* };
    }
    typed! { QueryAs QueryScalar __Checked }
    impl<DB, O, A> __Checked<DB, O, A> {
        pub fn map<F: FnMut(O) -> P, P>(self, f: F) -> Map<DB, P, A> { Map { output: f(__read(self.sql)) } }
        pub fn try_map<F: FnMut(O) -> Result<P, Error>, P>(self, f: F) -> Map<DB, P, A> {
            match f(__read(self.sql)) { Ok(output) => Map { output }, Err(_) => Map { output: () } }
        }
        pub async fn execute<E>(self, executor: E) -> Result<QueryResult, Error> { ::core::__fallible(QueryResult) }
    }
    impl<DB, O, A> Map<DB, O, A> {
        pub fn map<F: FnMut(O) -> P, P>(self, f: F) -> Map<DB, P, A> { Map { output: f(self.output) } }
        pub fn fetch<E>(self, executor: E) -> crate::RowStream<O> { crate::RowStream { elem: ::core::__fallible(self.output) } }
        #[pii_source(records)]
        pub async fn fetch_all<E>(self, executor: E) -> Result<Vec<O>, Error> { ::core::__fallible(vec![self.output]) }
        pub async fn fetch_one<E>(self, executor: E) -> Result<O, Error> { ::core::__fallible(self.output) }
        pub async fn fetch_optional<E>(self, executor: E) -> Result<Option<O>, Error> { ::core::__fallible(::core::__maybe(self.output)) }
    }
    impl RawSql {
        pub async fn execute<E>(self, executor: E) -> Result<QueryResult, Error> { ::core::__fallible(QueryResult) }
        pub async fn fetch_all<E>(self, executor: E) -> Result<Vec<DbRow>, Error> { ::core::__fallible(vec![DbRow { sql: self.sql }]) }
        pub async fn fetch_one<E>(self, executor: E) -> Result<DbRow, Error> { ::core::__fallible(DbRow { sql: self.sql }) }
        pub async fn fetch_optional<E>(self, executor: E) -> Result<Option<DbRow>, Error> {
            ::core::__fallible(::core::__maybe(DbRow { sql: self.sql }))
        }
    }
    /// What a statement reads.
    fn __read<O>(#[pii(sql)] sql: str) -> O { ::core::__unseen() }
}
#[derive(Clone, Debug, Default)]
struct QueryResult;
impl QueryResult {
    pub fn rows_affected(&self) -> u64 { 0 }
    pub fn last_insert_rowid(&self) -> i64 { 0 }
    pub fn last_insert_id(&self) -> u64 { 0 }
}
#[doc(hidden)]
struct RowStream<T> { #[pii(elements)] elem: Result<T, Error> }
impl<T> ::futures::stream::Stream for RowStream<T> {
    type Item = Result<T, Error>;
    fn __next(&mut self) -> Result<T, Error> { self.elem }
}

pub mod query_builder {
    use crate::query::{Query, QueryAs, QueryScalar};
    use core::fmt::Display;
    use core::marker::PhantomData;

    pub struct QueryBuilder<DB> { sql: str, db: PhantomData<DB> }
    impl<DB> QueryBuilder<DB> {
        #[pii_sink(store, database)]
        pub fn new(#[pii(sql, sink)] init: impl Into<String>) -> QueryBuilder<DB> { QueryBuilder { sql: init.into(), db: () } }
        #[pii_sink(store, database)]
        pub fn push(&mut self, #[pii(sql, sink)] sql: impl Display) -> &mut QueryBuilder<DB> { self.sql = format_args!("{}{}", self.sql, sql); self }
        #[pii_sink(store, database)]
        pub fn push_bind<T>(&mut self, #[pii(bind, sink)] value: T) -> &mut QueryBuilder<DB> { self.sql = format_args!("{}?", self.sql); self }
        pub fn separated<Sep: Display>(&mut self, separator: Sep) -> Separated<DB, Sep> { Separated { sql: self.sql, builder: self, separator } }
        pub fn push_values<I: IntoIterator, F: FnMut(Separated<DB, &'static str>, I::Item)>(&mut self, tuples: I, push_tuple: F) -> &mut QueryBuilder<DB> {
            push_tuple(Separated { sql: format_args!("{}VALUES (", self.sql), builder: self, separator: "," }, tuples.into_iter().__item());
            self
        }
        pub fn push_tuples<I: IntoIterator, F: FnMut(Separated<DB, &'static str>, I::Item)>(&mut self, tuples: I, push_tuple: F) -> &mut QueryBuilder<DB> {
            push_tuple(Separated { sql: self.sql, builder: self, separator: "," }, tuples.into_iter().__item());
            self
        }
        pub fn build(&mut self) -> Query<DB> { Query { sql: self.sql, db: (), arguments: () } }
        pub fn build_query_as<T>(&mut self) -> QueryAs<DB, T> { QueryAs { sql: self.sql, db: (), output: (), arguments: () } }
        pub fn build_query_scalar<T>(&mut self) -> QueryScalar<DB, T> { QueryScalar { sql: self.sql, db: (), output: (), arguments: () } }
        pub fn reset(&mut self) -> &mut QueryBuilder<DB> { self }
        pub fn sql(&self) -> &str { &self.sql }
        pub fn into_sql(self) -> String { self.sql }
    }
    pub struct Separated<DB, Sep> { sql: str, builder: &mut QueryBuilder<DB>, separator: Sep }
    impl<DB, Sep> Separated<DB, Sep> {
        #[pii_sink(store, database)]
        pub fn push(&mut self, #[pii(sql, sink)] sql: impl Display) -> &mut Separated<DB, Sep> { self.builder.sql = format_args!("{}, {}", self.builder.sql, sql); self }
        #[pii_sink(store, database)]
        pub fn push_unseparated(&mut self, #[pii(sql, sink)] sql: impl Display) -> &mut Separated<DB, Sep> { self.builder.sql = format_args!("{}{}", self.builder.sql, sql); self }
        #[pii_sink(store, database)]
        pub fn push_bind<T>(&mut self, #[pii(bind, sink)] value: T) -> &mut Separated<DB, Sep> { self.sql = format_args!("{}?, ", self.sql); self.builder.sql = self.sql; self }
        #[pii_sink(store, database)]
        pub fn push_bind_unseparated<T>(&mut self, #[pii(bind, sink)] value: T) -> &mut Separated<DB, Sep> { self.sql = format_args!("{}?", self.sql); self.builder.sql = self.sql; self }
    }
}

mod row_ {
    use crate::Error;

    /// A row of any database: `sql` is what it was read by.
    #[derive(Debug)]
    pub struct DbRow { sql: str }
    pub trait ColumnIndex {}
    impl ColumnIndex for usize {}
    impl ColumnIndex for &str {}
    impl ColumnIndex for &String {}
    #[derive(Clone, Debug)]
    pub struct ColumnInfo;
    pub trait Column {
        fn name(&self) -> &str { "" }
        fn ordinal(&self) -> usize { 0 }
    }
    impl Column for ColumnInfo {}
    pub trait Row {
        fn is_empty(&self) -> bool { ::core::__any() }
        fn len(&self) -> usize { 0 }
        fn columns(&self) -> &[ColumnInfo] { () }
        fn get<T, I: ColumnIndex>(&self, #[pii(name)] index: I) -> T { ::core::__unseen() }
        fn get_unchecked<T, I: ColumnIndex>(&self, #[pii(name)] index: I) -> T { ::core::__unseen() }
        fn try_get<T, I: ColumnIndex>(&self, #[pii(name)] index: I) -> Result<T, Error> { ::core::__fallible(::core::__unseen()) }
        fn try_get_unchecked<T, I: ColumnIndex>(&self, #[pii(name)] index: I) -> Result<T, Error> { ::core::__fallible(::core::__unseen()) }
    }
    impl Row for DbRow {}
    pub trait FromRow<R>: Sized {
        fn from_row(row: &R) -> Result<Self, Error>;
    }
}

mod executor_ {
    use crate::row_::DbRow;
    use crate::{Error, QueryResult};

    pub trait Execute {
        fn sql(&self) -> &str { &self.sql }
    }
    pub trait Executor: Sized {
        type Database;
        #[pii_sink(store, database)]
        async fn execute<E>(self, #[pii(sql, sink)] query: E) -> Result<QueryResult, Error> { ::core::__fallible(QueryResult) }
        async fn fetch_all<E>(self, #[pii(sql)] query: E) -> Result<Vec<DbRow>, Error> { ::core::__fallible(vec![DbRow { sql: query.sql }]) }
        async fn fetch_one<E>(self, #[pii(sql)] query: E) -> Result<DbRow, Error> { ::core::__fallible(DbRow { sql: query.sql }) }
        async fn fetch_optional<E>(self, #[pii(sql)] query: E) -> Result<Option<DbRow>, Error> {
            ::core::__fallible(::core::__maybe(DbRow { sql: query.sql }))
        }
    }
    impl<DB> Executor for &crate::Pool<DB> { type Database = DB; }
    impl<DB> Executor for &mut crate::transaction_::DbConnection<DB> { type Database = DB; }
    impl<DB> Executor for &mut crate::Transaction<DB> { type Database = DB; }
    impl<DB> Executor for &mut crate::pool::PoolConnection<DB> { type Database = DB; }
}

mod transaction_ {
    use crate::Error;
    use core::marker::PhantomData;
    use core::ops::{Deref, DerefMut};

    #[derive(Debug)]
    pub struct DbConnection<DB> { db: PhantomData<DB> }
    pub trait Connection: Sized {
        async fn connect(url: &str) -> Result<Self, Error> { ::core::__fallible(()) }
        async fn close(self) -> Result<(), Error> { ::core::__fallible(()) }
        async fn ping(&mut self) -> Result<(), Error> { ::core::__fallible(()) }
        async fn begin(&mut self) -> Result<Transaction<()>, Error> { ::core::__fallible(()) }
    }
    impl<DB> Connection for DbConnection<DB> {}
    #[derive(Debug)]
    pub struct Transaction<DB> { connection: DbConnection<DB> }
    impl<DB> Transaction<DB> {
        pub async fn commit(self) -> Result<(), Error> { ::core::__fallible(()) }
        pub async fn rollback(self) -> Result<(), Error> { ::core::__fallible(()) }
    }
    impl<DB> Deref for Transaction<DB> {
        type Target = DbConnection<DB>;
        fn deref(&self) -> &DbConnection<DB> { &self.connection }
    }
    impl<DB> DerefMut for Transaction<DB> {
        fn deref_mut(&mut self) -> &mut DbConnection<DB> { &mut self.connection }
    }
}
mod acquire_ {
    pub trait Acquire {}
}

pub mod pool {
    use crate::transaction_::{DbConnection, Transaction};
    use crate::Error;
    use core::marker::PhantomData;
    use core::ops::{Deref, DerefMut};
    use core::time::Duration;

    #[derive(Debug)]
    pub struct Pool<DB> { db: PhantomData<DB> }
    impl<DB> Clone for Pool<DB> {
        fn clone(&self) -> Pool<DB> { Pool { db: () } }
    }
    impl<DB> Pool<DB> {
        pub async fn connect(url: &str) -> Result<Pool<DB>, Error> { ::core::__fallible(Pool { db: () }) }
        pub async fn connect_with<O>(options: O) -> Result<Pool<DB>, Error> { ::core::__fallible(Pool { db: () }) }
        pub fn connect_lazy(url: &str) -> Result<Pool<DB>, Error> { ::core::__fallible(Pool { db: () }) }
        pub fn connect_lazy_with<O>(options: O) -> Pool<DB> { Pool { db: () } }
        pub async fn acquire(&self) -> Result<PoolConnection<DB>, Error> { ::core::__fallible(PoolConnection { connection: () }) }
        pub fn try_acquire(&self) -> Option<PoolConnection<DB>> { ::core::__maybe(PoolConnection { connection: () }) }
        pub async fn begin(&self) -> Result<Transaction<DB>, Error> { ::core::__fallible(Transaction { connection: () }) }
        pub async fn try_begin(&self) -> Result<Option<Transaction<DB>>, Error> { ::core::__fallible(::core::__maybe(Transaction { connection: () })) }
        pub async fn close(&self) {}
        pub fn is_closed(&self) -> bool { ::core::__any() }
        pub fn size(&self) -> u32 { 0 }
        pub fn num_idle(&self) -> usize { 0 }
    }
    #[derive(Debug)]
    pub struct PoolConnection<DB> { connection: DbConnection<DB> }
    impl<DB> Deref for PoolConnection<DB> {
        type Target = DbConnection<DB>;
        fn deref(&self) -> &DbConnection<DB> { &self.connection }
    }
    impl<DB> DerefMut for PoolConnection<DB> {
        fn deref_mut(&mut self) -> &mut DbConnection<DB> { &mut self.connection }
    }
    #[derive(Clone, Debug)]
    pub struct PoolOptions<DB> { db: PhantomData<DB> }
    impl<DB> PoolOptions<DB> {
        pub fn new() -> PoolOptions<DB> { PoolOptions { db: () } }
        pub fn max_connections(self, max: u32) -> PoolOptions<DB> { self }
        pub fn min_connections(self, min: u32) -> PoolOptions<DB> { self }
        pub fn acquire_timeout(self, timeout: Duration) -> PoolOptions<DB> { self }
        pub fn idle_timeout(self, timeout: impl Into<Option<Duration>>) -> PoolOptions<DB> { self }
        pub fn max_lifetime(self, lifetime: impl Into<Option<Duration>>) -> PoolOptions<DB> { self }
        pub async fn connect(self, url: &str) -> Result<Pool<DB>, Error> { ::core::__fallible(Pool { db: () }) }
        pub async fn connect_with<O>(self, options: O) -> Result<Pool<DB>, Error> { ::core::__fallible(Pool { db: () }) }
        pub fn connect_lazy(self, url: &str) -> Result<Pool<DB>, Error> { ::core::__fallible(Pool { db: () }) }
        pub fn connect_lazy_with<O>(self, options: O) -> Pool<DB> { Pool { db: () } }
    }
}

macro_rules! databases {
    ($($module:ident $db:ident $pool:ident $options:ident $row:ident $connection:ident $connect:ident $result:ident $executor:ident $arguments:ident;)*) => { $(
        pub mod $module {
            #[derive(Debug)]
            pub struct $db;
            #[derive(Debug, Default)]
            pub struct $arguments;
            impl crate::Database for $db { type Arguments = $arguments; }
            pub type $pool = crate::Pool<$db>;
            pub type $options = crate::pool::PoolOptions<$db>;
            pub type $row = crate::row_::DbRow;
            pub type $connection = crate::transaction_::DbConnection<$db>;
            pub type $result = crate::QueryResult;
            pub trait $executor {}
            #[derive(Clone, Debug, Default)]
            pub struct $connect;
            impl core::str::FromStr for $connect {
                type Err = crate::Error;
                fn from_str(s: &str) -> Result<$connect, crate::Error> { ::core::__fallible($connect) }
            }
        }
    )* };
}
databases! {
    sqlite Sqlite SqlitePool SqlitePoolOptions SqliteRow SqliteConnection SqliteConnectOptions SqliteQueryResult SqliteExecutor SqliteArguments;
    postgres Postgres PgPool PgPoolOptions PgRow PgConnection PgConnectOptions PgQueryResult PgExecutor PgArguments;
    mysql MySql MySqlPool MySqlPoolOptions MySqlRow MySqlConnection MySqlConnectOptions MySqlQueryResult MySqlExecutor MySqlArguments;
    any Any AnyPool AnyPoolOptions AnyRow AnyConnection AnyConnectOptions AnyQueryResult AnyExecutor AnyArguments;
}
macro_rules! options {
    ($($connect:path: $($name:ident $(<$($T:ident),*>)? ($($arg:ident: $ty:ty),*))*;)*) => { $(
        impl $connect {
            pub fn new() -> $connect { $connect }
            $( pub fn $name $(<$($T),*>)? (self $(, $arg: $ty)*) -> $connect { self } )*
        }
    )* };
}
options! {
    sqlite::SqliteConnectOptions: filename(filename: impl AsRef<::std::path::Path>) create_if_missing(create: bool) foreign_keys(on: bool)
        journal_mode<M>(mode: M) read_only(read_only: bool) busy_timeout(timeout: core::time::Duration) synchronous<M>(synchronous: M)
        statement_cache_capacity(capacity: usize);
    postgres::PgConnectOptions: host(host: &str) port(port: u16) username(username: &str) password(password: &str)
        database(database: &str) ssl_mode<M>(mode: M) socket(path: impl AsRef<::std::path::Path>) application_name(name: &str)
        options<K, V, I>(options: I) statement_cache_capacity(capacity: usize);
    mysql::MySqlConnectOptions: host(host: &str) port(port: u16) username(username: &str) password(password: &str)
        database(database: &str) ssl_mode<M>(mode: M) socket(path: impl AsRef<::std::path::Path>) statement_cache_capacity(capacity: usize);
}
pub mod migrate {
    #[derive(Debug)]
    pub struct Migrator;
    impl Migrator {
        pub async fn run<A>(&self, migrator: A) -> Result<(), MigrateError> { ::core::__fallible(()) }
    }
    #[derive(Debug)]
    pub struct MigrateError;
    impl core::fmt::Display for MigrateError {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
    }
    impl core::error::Error for MigrateError {}
}
pub mod types {
    pub use ::serde_json::Value as JsonValue;
    pub use ::uuid::Uuid;
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Json<T: ?Sized>(pub T);
    impl<T: ?Sized + ::serde::Serialize> ::core::__GivesOut for Json<T> {
        fn __given_out(&self) -> str { ::serde::__written::shown(&self.0) }
    }
    impl<T> core::ops::Deref for Json<T> {
        type Target = T;
        fn deref(&self) -> &T { &self.0 }
    }
    pub mod chrono {
        pub use ::chrono::{DateTime, Local, NaiveDate, NaiveDateTime, NaiveTime, Utc};
    }
}
pub mod prelude {
    pub use super::{Acquire, ConnectOptions, Connection, Decode, Encode, Executor, FromRow, IntoArguments, Row, Type};
}
