//! `diesel` 2. A table and its columns know their names, so that a query's `sql` says what it reads and a statement's what
//! it writes; a value beside its column (`a.eq(b)`) keeps the column's name in `column`. In a record, fields are columns.
//! What is selected is one expression: several columns are a `ROW(..)`, so that rows within rows keep their places.

pub use macros::*;
pub use prelude::*;
pub use query_builder::{debug_query, delete, insert_into, insert_or_ignore_into, replace_into, select, sql_query, update};
pub use result::Error::NotFound;

// As macros of `diesel` they declare the same names as in the real crate: a table, its columns, and both in `dsl`.
#[macro_export]
macro_rules! table {
    (use $a:tt :: $b:tt :: *; $($rest:tt)*) => { $crate::table! { $($rest)* } };
    (use $a:tt :: $b:tt :: $c:tt :: *; $($rest:tt)*) => { $crate::table! { $($rest)* } };
    (use $a:tt :: $b:tt; $($rest:tt)*) => { $crate::table! { $($rest)* } };
    (use $a:tt :: $b:tt :: $c:tt; $($rest:tt)*) => { $crate::table! { $($rest)* } };
    (use $a:tt :: $b:tt :: $c:tt :: $d:tt; $($rest:tt)*) => { $crate::table! { $($rest)* } };
    ($(#[$attr:meta])* $schema:ident . $name:ident $($rest:tt)*) => { $crate::table! { $name $($rest)* } };
    ($(#[$attr:meta])* $name:ident $(($($key:ident),* $(,)?))? { $($(#[$column_attr:meta])* $column:ident -> $type:ty,)* }) => {
        pub mod $name {
            #[derive(Clone, Copy, Debug)]
            pub struct table { table: str, sql: str, columns: str }
            pub const table: table = table {
                table: ::core::stringify!($name),
                sql: ::core::concat!("SELECT ROW(" $(, ::core::stringify!($name), ".", ::core::stringify!($column),)", "* ") FROM ", ::core::stringify!($name)),
                columns: ::core::concat!("ROW(" $(, ::core::stringify!($name), ".", ::core::stringify!($column),)", "* ")"),
            };
            impl ::diesel::query_dsl::QueryDsl for table { type __Row = ::diesel::query_dsl::Unselected; }
            impl ::diesel::query_source::Table for table {}
            impl table {
                pub fn star(&self) -> columns::star { ::diesel::expression::__Column { name: self.columns, table: self.table } }
            }
            // All columns are of one type here: what tells them apart is what they know.
            pub mod columns {
                pub type star = ::diesel::expression::__Column;
                $( pub type $column = ::diesel::expression::__Column; )*
            }
            $(
                pub const $column: ::diesel::expression::__Column =
                    ::diesel::expression::__Column { name: ::core::concat!(::core::stringify!($name), ".", ::core::stringify!($column)), table: ::core::stringify!($name) };
            )*
            pub const all_columns: ::diesel::expression::__Column =
                ::diesel::expression::__Column { name: ::core::concat!("ROW(" $(, ::core::stringify!($name), ".", ::core::stringify!($column),)", "* ")"), table: ::core::stringify!($name) };
            pub mod dsl {
                pub use super::{$($column),*};
                pub use super::table as $name;
            }
        }
    };
}
#[macro_export]
macro_rules! joinable { ($($arg:tt)*) => {}; }
#[macro_export]
macro_rules! allow_tables_to_appear_in_same_query { ($($arg:tt)*) => {}; }
#[macro_export]
macro_rules! allow_columns_to_appear_in_same_group_by_clause { ($($arg:tt)*) => {}; }
// The same table under another name.
#[macro_export]
macro_rules! alias {
    (const $NAME:ident: $Alias:ident<$other:ident> = $table:ident as $alias:ident $(;)?) => {
        pub type $Alias = ::diesel::query_source::Alias<$table::table>;
        pub const $NAME: $Alias = ::diesel::query_source::__alias($table::table);
    };
    ($($table:ident)::+ as $alias:ident $(,)?) => { ::diesel::query_source::__alias($($table ::)+ table) };
    ($($($table:ident)::+ as $alias:ident),+ $(,)?) => { ($(::diesel::query_source::__alias($($table ::)+ table)),+) };
}
// A function of the database.
#[macro_export]
macro_rules! sql_function {
    ($(#[$attr:meta])* $vis:vis fn $name:ident $(<$($generic:ident $(: $bound:path)?),*>)? ($($arg:ident: $type:ty),* $(,)?) $(-> $ret:ty)? $(;)?) => {
        pub fn $name<$(${concat(__, $arg)}),*>($($arg: ${concat(__, $arg)}),*) -> ::diesel::expression::Aggregate {
            ::diesel::expression::Aggregate { name: ::core::stringify!($name) }
        }
    };
}
#[macro_export]
macro_rules! define_sql_function { ($($function:tt)*) => { $crate::sql_function! { $($function)* } }; }
#[macro_export]
macro_rules! no_arg_sql_function {
    ($name:ident, $($rest:tt)*) => {
        pub const $name: ::diesel::expression::Aggregate = ::diesel::expression::Aggregate { name: ::core::stringify!($name) };
    };
}
// What it writes is not looked at: a type that belongs to another.
#[proc_macro_derive(Associations, attributes(diesel))]
#[macro_export]
macro_rules! Associations { ($($other:tt)*) => {}; }
mod macros {
    pub use crate::{
        alias, allow_columns_to_appear_in_same_group_by_clause, allow_tables_to_appear_in_same_query, define_sql_function, joinable,
        no_arg_sql_function, sql_function, table,
    };
}

pub mod result {
    pub type QueryResult<T> = core::result::Result<T, Error>;
    pub type ConnectionResult<T> = core::result::Result<T, ConnectionError>;
    // What the database says of a violated constraint may quote a value; which, nobody can tell from here.
    #[derive(Debug)]
    pub enum Error {
        InvalidCString(::alloc::ffi::NulError), DatabaseError(DatabaseErrorKind, Box<dyn DatabaseErrorInformation>), NotFound,
        QueryBuilderError(Box<dyn core::error::Error>), DeserializationError(Box<dyn core::error::Error>),
        SerializationError(Box<dyn core::error::Error>), RollbackTransaction, AlreadyInTransaction, NotInTransaction, BrokenTransactionManager,
    }
    impl core::fmt::Display for Error {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
    }
    impl core::error::Error for Error {}
    #[derive(Clone, Copy, Debug)]
    pub enum DatabaseErrorKind { UniqueViolation, ForeignKeyViolation, UnableToSendCommand, SerializationFailure, ReadOnlyTransaction, NotNullViolation, CheckViolation, ClosedConnection, Unknown }
    pub trait DatabaseErrorInformation {
        fn message(&self) -> &str { "" }
        fn constraint_name(&self) -> Option<&str> { ::core::__maybe("") }
    }
    #[derive(Debug)]
    pub enum ConnectionError { InvalidCString(::alloc::ffi::NulError), BadConnection(String), InvalidConnectionUrl(String), CouldntSetupConfiguration(Error) }
    impl core::fmt::Display for ConnectionError {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
    }
    impl core::error::Error for ConnectionError {}
    pub trait OptionalExtension<T> {
        fn optional(self) -> QueryResult<Option<T>>;
    }
    impl<T> OptionalExtension<T> for QueryResult<T> {
        fn optional(self) -> QueryResult<Option<T>> {
            match self { Ok(value) => Ok(Some(value)), Err(error) => if ::core::__any() { Ok(None) } else { Err(error) } }
        }
    }
}

pub mod query_source {
    use core::marker::PhantomData;

    #[derive(Clone, Copy, Debug)]
    pub struct Alias<T> { table: str, sql: str, columns: str, of: PhantomData<T> }
    impl<T> Alias<T> {
        pub fn field<F>(&self, field: F) -> F { field }
        pub fn fields<F>(&self, fields: F) -> F { fields }
    }
    impl<T> crate::query_dsl::QueryDsl for Alias<T> { type __Row = crate::query_dsl::Unselected; }
    pub fn __alias<T>(table: T) -> Alias<T> { Alias { table: table.table, sql: table.sql, columns: table.columns, of: () } }
    pub trait QuerySource {}
    pub trait Table {}
    pub trait Column {}
    pub trait JoinTo<T> {}
}

pub mod expression {
    use crate::query_dsl::{Selected, Unselected};
    use core::marker::PhantomData;

    pub trait Expression {}
    pub trait AsExpression<T> {}
    /// What is selected: its columns as text, and what comes of it.
    trait Selection {
        type Row;
        fn columns(&self) -> str;
    }
    #[derive(Clone, Copy, Debug)]
    pub struct __Column { name: str, table: str }
    impl Expression for __Column {}
    impl crate::query_source::Column for __Column {}
    impl Selection for __Column {
        type Row = Unselected;
        fn columns(&self) -> str { self.name }
    }
    struct AsSelect<T> { record: PhantomData<T> }
    impl<T> Selection for AsSelect<T> {
        type Row = Selected<T>;
        fn columns(&self) -> str { "ROW(*)" }
    }
    pub trait SelectableHelper: Sized {
        fn as_select() -> AsSelect<Self> { AsSelect { record: () } }
        fn as_returning() -> AsSelect<Self> { AsSelect { record: () } }
    }
    impl<T> SelectableHelper for T {}
    pub trait Selectable {}
    macro_rules! tuples {
        ([$($name:ident $index:tt)*]) => {};
        ([$($name:ident $index:tt)*] $next:ident $at:tt $($rest:tt)*) => {
            impl<$($name: Selection,)* $next: Selection> Selection for ($($name,)* $next,) {
                type Row = ($($name::Row,)* $next::Row,);
                fn columns(&self) -> str {
                    format_args!(::core::concat!("ROW(", $(${ignore($name)} "{}, ",)* "{})"), $(self.$index.columns(),)* self.$at.columns())
                }
            }
            tuples! { [$($name $index)* $next $at] $($rest)* }
        };
    }
    tuples! {
        [] A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11 M 12 N 13 O 14 P 15 Q 16 R 17 S 18 T 19 U 20 V 21 W 22 X 23
    }
    /// A value for a column, or a comparison with one.
    #[derive(Clone, Copy, Debug)]
    struct Eq<C, T> { column: str, value: T, of: PhantomData<C> }
    impl<C, T> Expression for Eq<C, T> {}
    /// Any other condition: nothing is stored by asking.
    #[derive(Clone, Copy, Debug)]
    struct Condition;
    impl Expression for Condition {}
    /// How rows are ordered, counted, added up; what the database reckons.
    #[derive(Clone, Copy, Debug)]
    struct Aggregate { name: str }
    impl Expression for Aggregate {}
    macro_rules! reckons {
        ($($Trait:ident $function:ident)*) => { $(
            impl<Rhs> core::ops::$Trait<Rhs> for Aggregate {
                type Output = Aggregate;
                fn $function(self, rhs: Rhs) -> Aggregate { self }
            }
            impl<Rhs> core::ops::$Trait<Rhs> for __Column {
                type Output = Aggregate;
                fn $function(self, rhs: Rhs) -> Aggregate { Aggregate { name: self.name } }
            }
        )* };
    }
    reckons! { Add add Sub sub Mul mul Div div }
    /// A value of ours as one of the database's.
    pub trait IntoSql: Sized {
        fn into_sql<T>(self) -> Condition { Condition }
        fn as_sql<T>(&self) -> Condition { Condition }
    }
    impl<T> IntoSql for T {}
    impl Selection for Aggregate {
        type Row = Unselected;
        fn columns(&self) -> str { self.name }
    }
}
pub mod expression_methods {
    use crate::expression::{Aggregate, Condition, Eq, Expression};

    pub trait ExpressionMethods: Expression + Sized {
        fn eq<T>(self, other: T) -> Eq<Self, T> { Eq { column: self.name, value: other, of: () } }
        fn ne<T>(self, other: T) -> Condition { Condition }
        fn eq_any<T>(self, values: T) -> Condition { Condition }
        fn ne_all<T>(self, values: T) -> Condition { Condition }
        fn is_null(self) -> Condition { Condition }
        fn is_not_null(self) -> Condition { Condition }
        fn gt<T>(self, other: T) -> Condition { Condition }
        fn ge<T>(self, other: T) -> Condition { Condition }
        fn lt<T>(self, other: T) -> Condition { Condition }
        fn le<T>(self, other: T) -> Condition { Condition }
        fn between<T, U>(self, lower: T, upper: U) -> Condition { Condition }
        fn not_between<T, U>(self, lower: T, upper: U) -> Condition { Condition }
        fn desc(self) -> Aggregate { Aggregate { name: self.name } }
        fn asc(self) -> Aggregate { Aggregate { name: self.name } }
    }
    impl<T: Expression> ExpressionMethods for T {}
    pub trait BoolExpressionMethods: Expression + Sized {
        fn and<T, ST>(self, other: T) -> Condition { Condition }
        fn or<T, ST>(self, other: T) -> Condition { Condition }
    }
    impl<T: Expression> BoolExpressionMethods for T {}
    pub trait TextExpressionMethods: Expression + Sized {
        fn like<T>(self, other: T) -> Condition { Condition }
        fn not_like<T>(self, other: T) -> Condition { Condition }
        fn concat<T>(self, other: T) -> Aggregate { Aggregate { name: self.name } }
    }
    impl<T: Expression> TextExpressionMethods for T {}
    // What PostgreSQL has beside.
    pub trait PgExpressionMethods: Expression + Sized {
        fn is_not_distinct_from<T>(self, other: T) -> Condition { Condition }
        fn is_distinct_from<T>(self, other: T) -> Condition { Condition }
    }
    impl<T: Expression> PgExpressionMethods for T {}
    pub trait PgTextExpressionMethods: Expression + Sized {
        fn ilike<T>(self, other: T) -> Condition { Condition }
        fn not_ilike<T>(self, other: T) -> Condition { Condition }
        fn similar_to<T>(self, other: T) -> Condition { Condition }
        fn not_similar_to<T>(self, other: T) -> Condition { Condition }
    }
    impl<T: Expression> PgTextExpressionMethods for T {}
    pub trait PgArrayExpressionMethods: Expression + Sized {
        fn contains<T>(self, other: T) -> Condition { Condition }
        fn overlaps_with<T>(self, other: T) -> Condition { Condition }
        fn is_contained_by<T>(self, other: T) -> Condition { Condition }
    }
    impl<T: Expression> PgArrayExpressionMethods for T {}
    pub trait NullableExpressionMethods: Expression + Sized {
        fn nullable(self) -> Self { self }
        fn assume_not_null(self) -> Self { self }
    }
    impl<T: Expression> NullableExpressionMethods for T {}
}

pub mod query_dsl {
    use crate::expression::{Aggregate, Selection};
    use crate::result::QueryResult;
    use core::marker::PhantomData;

    /// What is read is as the place says that it is put into.
    enum Unselected {}
    /// A record of this type.
    struct Selected<T> { record: PhantomData<T> }
    #[derive(Clone, Debug)]
    struct Query<R> { sql: str, table: str, columns: str, row: PhantomData<R> }

    pub trait QueryDsl: Sized {
        type __Row;
        fn select<S: Selection>(self, selection: S) -> Query<S::Row> {
            Query { sql: format_args!("SELECT {} FROM {}", selection.columns(), self.table), table: self.table, columns: selection.columns(), row: () }
        }
        fn distinct(self) -> Query<Self::__Row> { Query { sql: self.sql, table: self.table, columns: self.columns, row: () } }
        fn distinct_on<E>(self, expr: E) -> Query<Self::__Row> { Query { sql: self.sql, table: self.table, columns: self.columns, row: () } }
        fn count(self) -> Query<Unselected> { Query { sql: format_args!("SELECT COUNT(*) FROM {}", self.table), table: self.table, columns: "COUNT(*)", row: () } }
        fn inner_join<Rhs>(self, rhs: Rhs) -> Query<Self::__Row> {
            let (tables, columns) = (format_args!("{} INNER JOIN {}", self.table, rhs.table), format_args!("ROW({}, {})", self.columns, rhs.columns));
            Query { sql: format_args!("SELECT {} FROM {}", columns, tables), table: tables, columns, row: () }
        }
        fn left_join<Rhs>(self, rhs: Rhs) -> Query<Self::__Row> {
            let (tables, columns) = (format_args!("{} LEFT JOIN {}", self.table, rhs.table), format_args!("ROW({}, {})", self.columns, rhs.columns));
            Query { sql: format_args!("SELECT {} FROM {}", columns, tables), table: tables, columns, row: () }
        }
        fn left_outer_join<Rhs>(self, rhs: Rhs) -> Query<Self::__Row> { self.left_join(rhs) }
        fn filter<P>(self, predicate: P) -> Query<Self::__Row> { Query { sql: self.sql, table: self.table, columns: self.columns, row: () } }
        fn or_filter<P>(self, predicate: P) -> Query<Self::__Row> { Query { sql: self.sql, table: self.table, columns: self.columns, row: () } }
        fn find<PK>(self, id: PK) -> Query<Self::__Row> { Query { sql: self.sql, table: self.table, columns: self.columns, row: () } }
        fn order<E>(self, expr: E) -> Query<Self::__Row> { Query { sql: self.sql, table: self.table, columns: self.columns, row: () } }
        fn order_by<E>(self, expr: E) -> Query<Self::__Row> { Query { sql: self.sql, table: self.table, columns: self.columns, row: () } }
        fn then_order_by<E>(self, expr: E) -> Query<Self::__Row> { Query { sql: self.sql, table: self.table, columns: self.columns, row: () } }
        fn limit(self, limit: i64) -> Query<Self::__Row> { Query { sql: self.sql, table: self.table, columns: self.columns, row: () } }
        fn offset(self, offset: i64) -> Query<Self::__Row> { Query { sql: self.sql, table: self.table, columns: self.columns, row: () } }
        fn group_by<E>(self, expr: E) -> Query<Self::__Row> { Query { sql: self.sql, table: self.table, columns: self.columns, row: () } }
        fn having<P>(self, predicate: P) -> Query<Self::__Row> { Query { sql: self.sql, table: self.table, columns: self.columns, row: () } }
        fn for_update(self) -> Query<Self::__Row> { Query { sql: self.sql, table: self.table, columns: self.columns, row: () } }
        fn into_boxed<DB>(self) -> Query<Self::__Row> { Query { sql: self.sql, table: self.table, columns: self.columns, row: () } }
        fn single_value(self) -> Query<Self::__Row> { Query { sql: self.sql, table: self.table, columns: self.columns, row: () } }
    }
    impl<R> QueryDsl for Query<R> {
        type __Row = R;
    }
    pub trait JoinOnDsl: Sized {
        fn on<On>(self, on: On) -> Self { self }
    }
    impl<T> JoinOnDsl for T {}

    /// What a statement reads.
    fn __read<U>(#[pii(sql)] sql: str) -> U { ::core::__unseen() }
    /// What comes of a query that says it: records. Of any other it is what the place takes.
    pub trait __Loads<U> {}
    impl<T> __Loads<T> for Query<Selected<T>> {}
    macro_rules! records {
        ($(($($name:ident)+))*) => { $( impl<$($name),+> __Loads<($($name,)+)> for Query<($(Selected<$name>,)+)> {} )* };
    }
    records! { (A) (A B) (A B C) (A B C D) (A B C D E) (A B C D E F) }
    pub trait RunQueryDsl<Conn>: Sized {
        fn execute(self, conn: &mut Conn) -> QueryResult<usize> { ::core::__fallible(0) }
        #[pii_source(records)]
        fn load<U>(self, conn: &mut Conn) -> QueryResult<Vec<U>> where Self: __Loads<U> { ::core::__fallible(vec![__read(self.sql)]) }
        #[pii_source(records)]
        fn load_iter<U, B>(self, conn: &mut Conn) -> QueryResult<::alloc::vec::IntoIter<QueryResult<U>>> where Self: __Loads<U> {
            ::core::__fallible(::alloc::vec::IntoIter { elem: ::core::__fallible(__read(self.sql)) })
        }
        fn get_result<U>(self, conn: &mut Conn) -> QueryResult<U> where Self: __Loads<U> { ::core::__fallible(__read(self.sql)) }
        #[pii_source(records)]
        fn get_results<U>(self, conn: &mut Conn) -> QueryResult<Vec<U>> where Self: __Loads<U> { ::core::__fallible(vec![__read(self.sql)]) }
        fn first<U>(self, conn: &mut Conn) -> QueryResult<U> where Self: __Loads<U> { ::core::__fallible(__read(self.sql)) }
    }
    impl<T, Conn> RunQueryDsl<Conn> for T {}
    pub trait SaveChangesDsl<Conn> {
        #[pii_sink(store, database)]
        fn save_changes<T>(#[pii(sink)] &self, connection: &mut Conn) -> QueryResult<T> { ::core::__fallible(*self) }
    }
    impl<T, Conn> SaveChangesDsl<Conn> for T {}
    pub trait BelongingToDsl<T> {
        fn belonging_to(other: T) -> Query<Unselected> { () }
    }
    impl<T, U> BelongingToDsl<U> for T {}
}

pub mod query_builder {
    use core::marker::PhantomData;

    pub struct IncompleteInsertStatement<T, Op = ()> { sql: str, table: str, target: PhantomData<T> }
    pub struct InsertStatement<T, U = (), Op = (), Ret = ()> { sql: str, table: str, target: PhantomData<T> }
    pub struct UpdateStatement<T, U = (), V = (), Ret = ()> { sql: str, table: str, target: PhantomData<T> }
    pub struct DeleteStatement<T, U = (), Ret = ()> { sql: str, table: str, target: PhantomData<T> }
    pub struct SqlQuery { sql: str }
    fn insert_into<T>(target: T) -> IncompleteInsertStatement<T> {
        IncompleteInsertStatement { sql: format_args!("INSERT INTO {}", target.table), table: target.table, target: () }
    }
    fn insert_or_ignore_into<T>(target: T) -> IncompleteInsertStatement<T> {
        IncompleteInsertStatement { sql: format_args!("INSERT INTO {}", target.table), table: target.table, target: () }
    }
    fn replace_into<T>(target: T) -> IncompleteInsertStatement<T> {
        IncompleteInsertStatement { sql: format_args!("REPLACE INTO {}", target.table), table: target.table, target: () }
    }
    fn update<T>(source: T) -> UpdateStatement<T> { UpdateStatement { sql: format_args!("UPDATE {}", source.table), table: source.table, target: () } }
    #[pii_erase]
    fn delete<T>(source: T) -> DeleteStatement<T> { DeleteStatement { sql: format_args!("DELETE FROM {}", source.table), table: source.table, target: () } }
    fn select<S: crate::expression::Selection>(expression: S) -> crate::query_dsl::Query<S::Row> {
        crate::query_dsl::Query { sql: format_args!("SELECT {}", expression.columns()), table: (), columns: expression.columns(), row: () }
    }
    pub fn debug_query<DB, T>(query: &T) -> String;
    #[pii_sink(store, database)]
    fn sql_query<T: Into<String>>(#[pii(sql, sink)] query: T) -> SqlQuery { SqlQuery { sql: query.into() } }

    impl<T, Op> IncompleteInsertStatement<T, Op> {
        #[pii_sink(store, database)]
        pub fn values<U>(self, #[pii(bind, sink)] records: U) -> InsertStatement<T> { InsertStatement { sql: self.sql, table: self.table, target: () } }
        pub fn default_values(self) -> InsertStatement<T> { InsertStatement { sql: self.sql, table: self.table, target: () } }
    }
    impl<T, U, Op, Ret> InsertStatement<T, U, Op, Ret> {
        pub fn returning<E: crate::expression::Selection>(self, returns: E) -> crate::query_dsl::Query<E::Row> {
            crate::query_dsl::Query { sql: format_args!("SELECT {} FROM {}", returns.columns(), self.table), table: self.table, columns: returns.columns(), row: () }
        }
        pub fn on_conflict<Target>(self, target: Target) -> crate::upsert::IncompleteOnConflict<InsertStatement<T, U, Op, Ret>, Target> {
            crate::upsert::IncompleteOnConflict { sql: self.sql, table: self.table, statement: (), target: () }
        }
        pub fn on_conflict_do_nothing(self) -> InsertStatement<T, U, Op, Ret> { self }
    }
    impl<T, U, V, Ret> UpdateStatement<T, U, V, Ret> {
        #[pii_sink(store, database)]
        pub fn set<W>(self, #[pii(bind, sink)] values: W) -> UpdateStatement<T, U, V, Ret> { self }
        pub fn filter<P>(self, predicate: P) -> UpdateStatement<T, U, V, Ret> { self }
        pub fn into_boxed<DB>(self) -> UpdateStatement<T, U, V, Ret> { self }
        pub fn returning<E: crate::expression::Selection>(self, returns: E) -> crate::query_dsl::Query<E::Row> {
            crate::query_dsl::Query { sql: format_args!("SELECT {} FROM {}", returns.columns(), self.table), table: self.table, columns: returns.columns(), row: () }
        }
    }
    impl<T, U, Ret> DeleteStatement<T, U, Ret> {
        pub fn filter<P>(self, predicate: P) -> DeleteStatement<T, U, Ret> { self }
        pub fn or_filter<P>(self, predicate: P) -> DeleteStatement<T, U, Ret> { self }
        pub fn into_boxed<DB>(self) -> DeleteStatement<T, U, Ret> { self }
        pub fn returning<E: crate::expression::Selection>(self, returns: E) -> crate::query_dsl::Query<E::Row> {
            crate::query_dsl::Query { sql: format_args!("SELECT {} FROM {}", returns.columns(), self.table), table: self.table, columns: returns.columns(), row: () }
        }
    }
    impl SqlQuery {
        #[pii_sink(store, database)]
        pub fn bind<ST, Value>(self, #[pii(bind, sink)] value: Value) -> SqlQuery { self }
        #[pii_sink(store, database)]
        pub fn sql<T: AsRef<str>>(self, #[pii(sql, sink)] sql: T) -> SqlQuery { SqlQuery { sql: format_args!("{}{}", self.sql, *sql.as_ref()) } }
    }
    pub trait AsChangeset {}
}
pub mod upsert {
    use crate::query_builder::InsertStatement;
    use core::marker::PhantomData;

    pub struct IncompleteOnConflict<Stmt, Target> { sql: str, table: str, statement: PhantomData<Stmt>, target: PhantomData<Target> }
    impl<T, U, Op, Ret, Target> IncompleteOnConflict<InsertStatement<T, U, Op, Ret>, Target> {
        pub fn do_nothing(self) -> InsertStatement<T, U, Op, Ret> { InsertStatement { sql: self.sql, table: self.table, target: () } }
    }
    impl<Stmt, Target> IncompleteOnConflict<Stmt, Target> {
        pub fn do_update(self) -> IncompleteDoUpdate<Stmt, Target> { IncompleteDoUpdate { sql: self.sql, table: self.table, statement: (), target: () } }
    }
    pub struct IncompleteDoUpdate<Stmt, Target> { sql: str, table: str, statement: PhantomData<Stmt>, target: PhantomData<Target> }
    impl<T, U, Op, Ret, Target> IncompleteDoUpdate<InsertStatement<T, U, Op, Ret>, Target> {
        #[pii_sink(store, database)]
        pub fn set<Changes>(self, #[pii(bind, sink)] changes: Changes) -> InsertStatement<T, U, Op, Ret> {
            InsertStatement { sql: self.sql, table: self.table, target: () }
        }
    }
    pub fn excluded<T>(excluded: T) -> T { excluded }
}
pub mod dsl {
    use crate::expression::Aggregate;

    pub use crate::query_builder::{delete, insert_into, insert_or_ignore_into, replace_into, select, sql_query, update};
    pub use crate::upsert::excluded;
    pub fn count_star() -> Aggregate { Aggregate { name: "COUNT(*)" } }
    pub fn count<T>(expr: T) -> Aggregate { Aggregate { name: "COUNT(*)" } }
    pub fn sum<T>(expr: T) -> Aggregate { Aggregate { name: "COUNT(*)" } }
    pub fn avg<T>(expr: T) -> Aggregate { Aggregate { name: "COUNT(*)" } }
    pub fn max<T>(expr: T) -> Aggregate { Aggregate { name: expr.name } }
    pub fn min<T>(expr: T) -> Aggregate { Aggregate { name: expr.name } }
    pub fn exists<T>(query: T) -> Aggregate { Aggregate { name: "1" } }
    pub fn not<T>(expr: T) -> crate::expression::Condition { crate::expression::Condition }
    pub const now: Aggregate = Aggregate { name: "NOW()" };
    pub const today: Aggregate = Aggregate { name: "CURRENT_DATE" };
    pub fn date<T>(expr: T) -> Aggregate { Aggregate { name: expr.name } }
    /// A span of time, for the database to reckon with.
    pub trait IntervalDsl: Sized {
        fn microseconds(self) -> crate::expression::Condition { crate::expression::Condition }
        fn milliseconds(self) -> crate::expression::Condition { crate::expression::Condition }
        fn seconds(self) -> crate::expression::Condition { crate::expression::Condition }
        fn minutes(self) -> crate::expression::Condition { crate::expression::Condition }
        fn hours(self) -> crate::expression::Condition { crate::expression::Condition }
        fn days(self) -> crate::expression::Condition { crate::expression::Condition }
        fn weeks(self) -> crate::expression::Condition { crate::expression::Condition }
        fn months(self) -> crate::expression::Condition { crate::expression::Condition }
        fn years(self) -> crate::expression::Condition { crate::expression::Condition }
        fn second(self) -> crate::expression::Condition { crate::expression::Condition }
        fn minute(self) -> crate::expression::Condition { crate::expression::Condition }
        fn hour(self) -> crate::expression::Condition { crate::expression::Condition }
        fn day(self) -> crate::expression::Condition { crate::expression::Condition }
        fn week(self) -> crate::expression::Condition { crate::expression::Condition }
        fn month(self) -> crate::expression::Condition { crate::expression::Condition }
        fn year(self) -> crate::expression::Condition { crate::expression::Condition }
    }
    impl IntervalDsl for i32 {}
    impl IntervalDsl for i64 {}
    impl IntervalDsl for f64 {}
}

pub mod connection {
    use crate::result::{ConnectionResult, QueryResult};

    pub trait Connection: Sized {
        fn establish(database_url: &str) -> ConnectionResult<Self> { ::core::__fallible(()) }
        fn transaction<T, E, F: FnOnce(&mut Self) -> Result<T, E>>(&mut self, f: F) -> Result<T, E> { f(self) }
        fn begin_test_transaction(&mut self) -> QueryResult<()> { ::core::__fallible(()) }
        fn test_transaction<T, E, F: FnOnce(&mut Self) -> Result<T, E>>(&mut self, f: F) -> T { match f(self) { Ok(value) => value, Err(_) => loop {} } }
    }
    pub trait SimpleConnection {
        #[pii_sink(store, database)]
        fn batch_execute(&mut self, #[pii(sql, sink)] query: &str) -> QueryResult<()> { ::core::__fallible(()) }
    }
    pub trait LoadConnection {}
}
macro_rules! connections {
    ($($module:ident $name:ident $backend:ident;)*) => { $(
        pub mod $module {
            #[derive(Debug)]
            pub struct $name;
            #[derive(Clone, Copy, Debug)]
            pub struct $backend;
            impl crate::connection::Connection for $name {}
            impl crate::connection::SimpleConnection for $name {}
        }
    )* };
}
connections! { sqlite SqliteConnection Sqlite; pg PgConnection Pg; mysql MysqlConnection Mysql; }

pub mod r2d2 {
    use core::marker::PhantomData;
    use core::ops::{Deref, DerefMut};

    #[derive(Clone, Debug)]
    pub struct ConnectionManager<T> { connection: PhantomData<T> }
    impl<T> ConnectionManager<T> {
        pub fn new<S: Into<String>>(database_url: S) -> ConnectionManager<T> { ConnectionManager { connection: () } }
    }
    pub trait ManageConnection {
        type Connection;
    }
    impl<T> ManageConnection for ConnectionManager<T> {
        type Connection = T;
    }
    #[derive(Debug)]
    pub struct Pool<M> { manager: PhantomData<M> }
    impl<M: ManageConnection> Pool<M> {
        pub fn new(manager: M) -> Result<Pool<M>, PoolError> { ::core::__fallible(Pool { manager: () }) }
        pub fn builder() -> Builder<M> { Builder { manager: () } }
        pub fn get(&self) -> Result<PooledConnection<M>, PoolError> { ::core::__fallible(PooledConnection { connection: () }) }
        pub fn try_get(&self) -> Option<PooledConnection<M>> { ::core::__maybe(PooledConnection { connection: () }) }
    }
    impl<M> Clone for Pool<M> {
        fn clone(&self) -> Pool<M> { Pool { manager: () } }
    }
    pub struct Builder<M> { manager: PhantomData<M> }
    impl<M> Builder<M> {
        pub fn max_size(self, max_size: u32) -> Builder<M> { self }
        pub fn min_idle(self, min_idle: Option<u32>) -> Builder<M> { self }
        pub fn connection_timeout(self, connection_timeout: core::time::Duration) -> Builder<M> { self }
        pub fn test_on_check_out(self, test_on_check_out: bool) -> Builder<M> { self }
        pub fn build(self, manager: M) -> Result<Pool<M>, PoolError> { ::core::__fallible(Pool { manager: () }) }
    }
    #[derive(Debug)]
    pub struct PooledConnection<M: ManageConnection> { connection: M::Connection }
    impl<M: ManageConnection> Deref for PooledConnection<M> {
        type Target = M::Connection;
        fn deref(&self) -> &M::Connection { &self.connection }
    }
    impl<M: ManageConnection> DerefMut for PooledConnection<M> {
        fn deref_mut(&mut self) -> &mut M::Connection { &mut self.connection }
    }
    #[derive(Debug)]
    pub struct PoolError;
    impl core::fmt::Display for PoolError {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
    }
    impl core::error::Error for PoolError {}
}
pub mod associations {
    pub trait Identifiable {}
    pub use crate::Associations;
    pub trait GroupedBy<T> {}
}
pub mod deserialize {
    pub type Result<T> = core::result::Result<T, Box<dyn core::error::Error>>;
    pub trait Queryable<ST, DB>: Sized {}
    pub trait QueryableByName<DB>: Sized {}
    pub trait FromSql<A, DB>: Sized {
        fn from_sql<V>(bytes: V) -> Result<Self>;
    }
}
pub mod serialize {
    pub type Result = core::result::Result<IsNull, Box<dyn core::error::Error>>;
    pub enum IsNull { Yes, No }
    #[derive(Debug)]
    pub struct Output;
    pub trait ToSql<A, DB> {
        fn to_sql(&self, out: &mut Output) -> Result;
    }
}
pub mod insertable {
    pub trait Insertable<T> {}
}
pub mod sql_types {
    macro_rules! types {
        ($($name:ident)*) => { $( #[derive(Clone, Copy, Debug)] pub struct $name; )* };
    }
    types! {
        Bool TinyInt SmallInt Integer BigInt Float Double Numeric Text Binary Date Interval Time Timestamp Timestamptz Uuid Json Jsonb
        Inet Int2 Int4 Int8 Float4 Float8 VarChar Varchar Blob Bytea Untyped
    }
    #[derive(Clone, Copy, Debug)]
    pub struct Nullable<ST> { st: ST }
    #[derive(Clone, Copy, Debug)]
    pub struct Array<ST> { st: ST }
}

pub mod prelude {
    pub use crate::associations::{Associations, GroupedBy, Identifiable};
    pub use crate::connection::Connection;
    pub use crate::deserialize::{Queryable, QueryableByName};
    pub use crate::expression::{Expression, IntoSql, Selectable, SelectableHelper};
    pub use crate::expression_methods::*;
    pub use crate::insertable::Insertable;
    pub use crate::{allow_columns_to_appear_in_same_group_by_clause, allow_tables_to_appear_in_same_query, define_sql_function, joinable, sql_function, table};
    pub use crate::mysql::MysqlConnection;
    pub use crate::pg::PgConnection;
    pub use crate::query_builder::AsChangeset;
    pub use crate::query_dsl::{BelongingToDsl, JoinOnDsl, QueryDsl, RunQueryDsl, SaveChangesDsl};
    pub use crate::query_source::{Column, JoinTo, QuerySource, Table};
    pub use crate::result::{ConnectionError, ConnectionResult, OptionalExtension, QueryResult};
    pub use crate::sqlite::SqliteConnection;
}
