//! `sea-orm` 1. The fields of an active model are columns, and only what is `Set` in it is written; what an entity finds is
//! read from the table that its model names. `Column::X` is not known: the names of its variants are written in another case.

pub use active_model_::{ActiveModelBehavior, ActiveModelTrait, ActiveValue, IntoActiveModel, TryIntoModel};
pub use active_model_::ActiveValue::{NotSet, Set, Unchanged};
pub use base_entity_::{EntityName, EntityTrait, ModelTrait};
pub use database_::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbBackend, DbConn, Statement, TransactionTrait};
pub use error_::DbErr;
pub use query_::{
    DeleteMany, DeleteResult, Insert, InsertResult, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select, SelectTwo, Selector, UpdateMany, UpdateOne,
    UpdateResult,
};
pub mod prelude {
    pub use crate::{
        ActiveModelBehavior, ActiveModelTrait, ConnectionTrait, DatabaseConnection, DbConn, DbErr, EntityName, EntityTrait, ModelTrait, PaginatorTrait,
        QueryFilter, Select,
    };
    pub use crate::{DeriveEntityModel, DeriveRelation, EnumIter};
}
pub mod entity {
    pub use crate::prelude;
}

// What the derive writes beside the model: its entity, and the model that is changed.
#[proc_macro_derive(DeriveEntityModel, attributes(sea_orm))]
#[macro_export]
macro_rules! DeriveEntityModel {
    (#[sea_orm (table_name = $table:literal $($rest:tt)*)] struct $Name:ident<> { $(#[sea_orm $own:tt] $field:ident: $ty:tt,)* }) => {
        #[derive(Clone, Copy, Debug, Default)]
        pub struct Entity;
        impl $crate::EntityTrait for Entity {
            type Model = $Name;
            type ActiveModel = ActiveModel;
        }
        impl Entity {
            pub fn find() -> $crate::Select<Entity> { $crate::query_::__select("SELECT * FROM ", $table) }
            pub fn find_by_id<T>(values: T) -> $crate::Select<Entity> { $crate::query_::__select("SELECT * FROM ", $table) }
            pub fn insert(model: ActiveModel) -> $crate::Insert<ActiveModel> {
                $crate::query_::__written(&model);
                $crate::query_::__insert("SELECT * FROM ", $table)
            }
            pub fn insert_many<I: IntoIterator<Item = ActiveModel>>(models: I) -> $crate::Insert<ActiveModel> {
                $crate::query_::__written(&models.into_iter().__item());
                $crate::query_::__insert("SELECT * FROM ", $table)
            }
            pub fn update(model: ActiveModel) -> $crate::UpdateOne<ActiveModel> {
                $crate::query_::__written(&model);
                $crate::query_::__update("SELECT * FROM ", $table)
            }
        }
        #[derive(Clone, Debug, Default, DeriveIntoActiveModel)]
        #[sea_orm(table_name = $table)]
        pub struct ActiveModel { $(#[sea_orm $own] pub $field: $crate::ActiveValue<$ty>,)* }
        impl $crate::ActiveModelTrait for ActiveModel {
            type Entity = Entity;
        }
        impl ActiveModel {
            #[pii_sink(store, database)]
            pub async fn insert<C>(#[pii(bind, sink)] self, db: &C) -> Result<$Name, $crate::DbErr> {
                ::core::__fallible($crate::query_::__made("SELECT * FROM ", $table))
            }
            #[pii_sink(store, database)]
            pub async fn update<C>(#[pii(bind, sink)] self, db: &C) -> Result<$Name, $crate::DbErr> {
                ::core::__fallible($crate::query_::__made("SELECT * FROM ", $table))
            }
            #[pii_sink(store, database)]
            pub async fn save<C>(#[pii(bind, sink)] self, db: &C) -> Result<ActiveModel, $crate::DbErr> { ::core::__fallible(self) }
        }
        impl From<$Name> for ActiveModel {
            fn from(model: $Name) -> ActiveModel { ActiveModel { $($field: $crate::ActiveValue::Unchanged(model.$field),)* } }
        }
        impl $crate::IntoActiveModel<ActiveModel> for $Name {
            fn into_active_model(self) -> ActiveModel { self.into() }
        }
        impl $crate::IntoActiveModel<ActiveModel> for ActiveModel {
            fn into_active_model(self) -> ActiveModel { self }
        }
        impl $crate::ModelTrait for $Name {
            type Entity = Entity;
        }
    };
    ($($other:tt)*) => {};
}

mod active_model_ {
    use crate::DbErr;

    #[derive(Clone, Debug, Default)]
    pub enum ActiveValue<V> { Set(V), Unchanged(V), #[default] NotSet }
    // What is unchanged is not written again.
    impl<V> ::core::__GivesOut for ActiveValue<V> {
        fn __given_out(&self) -> V { match self { ActiveValue::Set(value) => *value, _ => () } }
    }
    impl<V> ActiveValue<V> {
        pub fn set(value: V) -> ActiveValue<V> { ActiveValue::Set(value) }
        pub fn unchanged(value: V) -> ActiveValue<V> { ActiveValue::Unchanged(value) }
        pub fn not_set() -> ActiveValue<V> { ActiveValue::NotSet }
        pub fn is_set(&self) -> bool { ::core::__any() }
        pub fn is_unchanged(&self) -> bool { ::core::__any() }
        pub fn is_not_set(&self) -> bool { ::core::__any() }
        pub fn unwrap(self) -> V { match self { ActiveValue::Set(value) => value, ActiveValue::Unchanged(value) => value, _ => loop {} } }
        pub fn into_value(self) -> Option<V> { match self { ActiveValue::Set(value) => Some(value), ActiveValue::Unchanged(value) => Some(value), _ => None } }
        pub fn take(&mut self) -> Option<V> { match self { ActiveValue::Set(value) => Some(*value), ActiveValue::Unchanged(value) => Some(*value), _ => None } }
    }
    impl<V> AsRef<V> for ActiveValue<V> {
        fn as_ref(&self) -> &V { match self { ActiveValue::Set(value) => value, ActiveValue::Unchanged(value) => value, _ => loop {} } }
    }
    pub trait ActiveModelTrait: Sized {
        type Entity;
        async fn delete<C>(self, db: &C) -> Result<crate::DeleteResult, DbErr> { ::core::__fallible(crate::DeleteResult { rows_affected: 0 }) }
        fn reset_all(self) -> Self { self }
        fn is_changed(&self) -> bool { ::core::__any() }
    }
    pub trait ActiveModelBehavior: Sized {
        fn new() -> Self { () }
    }
    pub trait IntoActiveModel<A> {
        fn into_active_model(self) -> A;
    }
    pub trait TryIntoModel<M> {
        fn try_into_model(self) -> Result<M, DbErr>;
    }
}

mod base_entity_ {
    use crate::{DbErr, DeleteMany};

    pub trait EntityName {}
    pub trait EntityTrait: Sized {
        type Model;
        type ActiveModel;
        #[pii_erase]
        fn delete_many() -> DeleteMany<Self> { DeleteMany { of: () } }
        #[pii_erase]
        fn delete_by_id<T>(values: T) -> DeleteMany<Self> { DeleteMany { of: () } }
        fn update_many() -> crate::UpdateMany<Self> { crate::UpdateMany { of: () } }
    }
    pub trait ModelTrait: Sized {
        type Entity;
        #[pii_erase]
        async fn delete<A, C>(self, db: &C) -> Result<crate::DeleteResult, DbErr> { ::core::__fallible(crate::DeleteResult { rows_affected: 0 }) }
    }
}

mod query_ {
    use crate::{DbErr, EntityTrait};
    use core::marker::PhantomData;

    pub fn __read<M>(#[pii(sql)] sql: str) -> M { ::core::__unseen() }
    pub fn __made<M>(select: &str, table: &str) -> M { __read(format_args!("{}{}", select, table)) }
    // Each field for its column.
    #[pii_sink(store, database)]
    pub fn __written<A>(#[pii(bind, sink)] model: &A) {}
    pub fn __select<E>(select: &str, table: &str) -> Select<E> { Select { sql: format_args!("{}{}", select, table), of: () } }
    pub fn __insert<A>(select: &str, table: &str) -> Insert<A> { Insert { sql: format_args!("{}{}", select, table), of: () } }
    pub fn __update<A>(select: &str, table: &str) -> UpdateOne<A> { UpdateOne { sql: format_args!("{}{}", select, table), of: () } }

    pub struct Select<E> { sql: str, of: PhantomData<E> }
    impl<E: EntityTrait> Select<E> {
        pub async fn one<C>(self, db: &C) -> Result<Option<E::Model>, DbErr> { ::core::__fallible(::core::__maybe(__read(self.sql))) }
        #[pii_source(records)]
        pub async fn all<C>(self, db: &C) -> Result<Vec<E::Model>, DbErr> { ::core::__fallible(vec![__read(self.sql)]) }
        pub fn into_model<M>(self) -> Selector<M> { Selector { sql: self.sql, of: () } }
        pub fn into_partial_model<M>(self) -> Selector<M> { Selector { sql: self.sql, of: () } }
        pub fn into_tuple<T>(self) -> Selector<T> { Selector { sql: (), of: () } }
        pub fn find_also_related<R>(self, r: R) -> SelectTwo<E, R> { SelectTwo { sql: self.sql, of: () } }
        pub fn inner_join<R>(self, r: R) -> Select<E> { self }
        pub fn left_join<R>(self, r: R) -> Select<E> { self }
    }
    pub struct SelectTwo<E, F> { sql: str, of: PhantomData<(E, F)> }
    impl<E: EntityTrait, F: EntityTrait> SelectTwo<E, F> {
        pub async fn one<C>(self, db: &C) -> Result<Option<(E::Model, Option<F::Model>)>, DbErr> {
            ::core::__fallible(::core::__maybe((__read(self.sql), ::core::__maybe(::core::__unseen()))))
        }
        #[pii_source(records)]
        pub async fn all<C>(self, db: &C) -> Result<Vec<(E::Model, Option<F::Model>)>, DbErr> {
            ::core::__fallible(vec![(__read(self.sql), ::core::__maybe(::core::__unseen()))])
        }
    }
    pub struct Selector<M> { sql: str, of: PhantomData<M> }
    impl<M> Selector<M> {
        pub async fn one<C>(self, db: &C) -> Result<Option<M>, DbErr> { ::core::__fallible(::core::__maybe(__read(self.sql))) }
        #[pii_source(records)]
        pub async fn all<C>(self, db: &C) -> Result<Vec<M>, DbErr> { ::core::__fallible(vec![__read(self.sql)]) }
    }
    pub trait QueryFilter: Sized {
        fn filter<F>(self, filter: F) -> Self { self }
        fn belongs_to<M>(self, model: &M) -> Self { self }
    }
    pub trait QueryOrder: Sized {
        fn order_by<C>(self, col: C, ord: impl Sized) -> Self { self }
        fn order_by_asc<C>(self, col: C) -> Self { self }
        fn order_by_desc<C>(self, col: C) -> Self { self }
    }
    pub trait QuerySelect: Sized {
        fn select_only(self) -> Self { self }
        fn column<C>(self, col: C) -> Self { self }
        fn columns<C, I>(self, cols: I) -> Self { self }
        fn offset<T>(self, offset: T) -> Self { self }
        fn limit<T>(self, limit: T) -> Self { self }
        fn group_by<C>(self, col: C) -> Self { self }
        fn distinct(self) -> Self { self }
        fn lock_exclusive(self) -> Self { self }
    }
    pub trait PaginatorTrait: Sized {
        async fn count<C>(self, db: &C) -> Result<u64, DbErr> { ::core::__fallible(0) }
    }
    impl<E> QueryFilter for Select<E> {}
    impl<E> QueryOrder for Select<E> {}
    impl<E> QuerySelect for Select<E> {}
    impl<E> PaginatorTrait for Select<E> {}
    impl<E, F> QueryFilter for SelectTwo<E, F> {}
    impl<E, F> QueryOrder for SelectTwo<E, F> {}
    impl<E, F> QuerySelect for SelectTwo<E, F> {}

    pub struct Insert<A> { sql: str, of: PhantomData<A> }
    pub struct InsertResult<A> { pub last_insert_id: i64, of: PhantomData<A> }
    impl<A> Insert<A> {
        pub fn on_conflict<O>(self, on_conflict: O) -> Insert<A> { self }
        pub async fn exec<C>(self, db: &C) -> Result<InsertResult<A>, DbErr> { ::core::__fallible(InsertResult { last_insert_id: 0, of: () }) }
        pub async fn exec_without_returning<C>(self, db: &C) -> Result<u64, DbErr> { ::core::__fallible(0) }
    }
    impl<A: crate::ActiveModelTrait> Insert<A> {
        pub async fn exec_with_returning<C>(self, db: &C) -> Result<<A::Entity as EntityTrait>::Model, DbErr> { ::core::__fallible(__read(self.sql)) }
    }
    pub struct UpdateOne<A> { sql: str, of: PhantomData<A> }
    impl<A: crate::ActiveModelTrait> UpdateOne<A> {
        pub async fn exec<C>(self, db: &C) -> Result<<A::Entity as EntityTrait>::Model, DbErr> { ::core::__fallible(__read(self.sql)) }
    }
    impl<A> QueryFilter for UpdateOne<A> {}
    pub struct UpdateMany<E> { of: PhantomData<E> }
    #[derive(Clone, Debug)]
    pub struct UpdateResult { pub rows_affected: u64 }
    impl<E> UpdateMany<E> {
        #[pii_sink(store, database)]
        pub fn set<A>(self, #[pii(bind, sink)] model: A) -> UpdateMany<E> { self }
        #[pii_sink(store, database)]
        pub fn col_expr<T>(self, col: T, #[pii(bind, sink)] expr: impl Sized) -> UpdateMany<E> { self }
        pub async fn exec<C>(self, db: &C) -> Result<UpdateResult, DbErr> { ::core::__fallible(UpdateResult { rows_affected: 0 }) }
    }
    impl<E> QueryFilter for UpdateMany<E> {}
    pub struct DeleteMany<E> { of: PhantomData<E> }
    #[derive(Clone, Debug)]
    pub struct DeleteResult { pub rows_affected: u64 }
    impl<E> DeleteMany<E> {
        pub async fn exec<C>(self, db: &C) -> Result<DeleteResult, DbErr> { ::core::__fallible(DeleteResult { rows_affected: 0 }) }
    }
    impl<E> QueryFilter for DeleteMany<E> {}
}

mod database_ {
    use crate::DbErr;

    #[derive(Clone, Debug)]
    pub struct DatabaseConnection;
    pub type DbConn = DatabaseConnection;
    #[derive(Debug)]
    pub struct DatabaseTransaction;
    impl DatabaseTransaction {
        pub async fn commit(self) -> Result<(), DbErr> { ::core::__fallible(()) }
        pub async fn rollback(self) -> Result<(), DbErr> { ::core::__fallible(()) }
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum DbBackend { MySql, Postgres, Sqlite }
    pub struct Database;
    impl Database {
        pub async fn connect<C>(opt: C) -> Result<DatabaseConnection, DbErr> { ::core::__fallible(DatabaseConnection) }
    }
    #[derive(Clone, Debug)]
    pub struct ConnectOptions;
    impl ConnectOptions {
        pub fn new<T>(url: T) -> ConnectOptions { ConnectOptions }
        pub fn max_connections(&mut self, value: u32) -> &mut ConnectOptions { self }
        pub fn sqlx_logging(&mut self, value: bool) -> &mut ConnectOptions { self }
    }
    #[derive(Clone, Debug)]
    pub struct Statement { sql: str }
    impl Statement {
        #[pii_sink(store, database)]
        pub fn from_string<T: Into<String>>(db_backend: DbBackend, #[pii(sql, sink)] stmt: T) -> Statement { Statement { sql: stmt.into() } }
        #[pii_sink(store, database)]
        pub fn from_sql_and_values<T: Into<String>, I>(db_backend: DbBackend, #[pii(sql, sink)] sql: T, #[pii(bind, sink)] values: I) -> Statement {
            Statement { sql: sql.into() }
        }
    }
    pub trait ConnectionTrait {
        async fn execute(&self, stmt: Statement) -> Result<(), DbErr> { ::core::__fallible(()) }
        #[pii_sink(store, database)]
        async fn execute_unprepared(&self, #[pii(sql, sink)] sql: &str) -> Result<(), DbErr> { ::core::__fallible(()) }
    }
    impl ConnectionTrait for DatabaseConnection {}
    impl ConnectionTrait for DatabaseTransaction {}
    pub trait TransactionTrait {
        async fn begin(&self) -> Result<DatabaseTransaction, DbErr> { ::core::__fallible(DatabaseTransaction) }
    }
    impl TransactionTrait for DatabaseConnection {}
    impl TransactionTrait for DatabaseTransaction {}
}

mod error_ {
    // What the database says of a violated constraint may quote a value; which, nobody can tell from here.
    #[derive(Debug)]
    pub enum DbErr { RecordNotFound(String), Custom(String), RecordNotInserted, RecordNotUpdated }
    impl core::fmt::Display for DbErr {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
    }
    impl core::error::Error for DbErr {}
}
