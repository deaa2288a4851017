//! `redb` 4: what is inserted is stored in a file.

pub use db_::{Builder, Database, MultimapTableDefinition, ReadOnlyDatabase, ReadableDatabase, TableDefinition, TableHandle};
pub use error_::{CommitError, CompactionError, DatabaseError, Error, StorageError, TableError, TransactionError};
pub use table_::{MultimapTable, MultimapValue, Range, ReadOnlyMultimapTable, ReadOnlyTable, ReadableMultimapTable, ReadableTable, ReadableTableMetadata, Table};
pub use transactions_::{Durability, ReadTransaction, Savepoint, WriteTransaction};
pub use tree_store_::{AccessGuard, AccessGuardMut};
pub use types_::{Key, Value};

pub type Result<T = (), E = StorageError> = core::result::Result<T, E>;

mod error_ {
    macro_rules! errors {
        ($($name:ident)*) => { $(
            // It says which file or table it is.
            #[derive(Debug)]
            pub struct $name;
            impl core::fmt::Display for $name { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
            impl core::error::Error for $name {}
        )* };
    }
    errors! { Error CommitError CompactionError DatabaseError StorageError TableError TransactionError }
    macro_rules! into { ($($name:ident)*) => { $( impl From<$name> for Error { fn from(err: $name) -> Error { Error } } )* }; }
    into! { CommitError CompactionError DatabaseError StorageError TableError TransactionError }
}
mod types_ {
    pub trait Value {}
    pub trait Key {}
}
mod db_ {
    use crate::{CompactionError, DatabaseError, ReadTransaction, TransactionError, WriteTransaction};
    use core::marker::PhantomData;
    use ::std::path::Path;
    pub trait TableHandle {
        fn name(&self) -> &str { "" }
    }
    #[derive(Clone, Copy)]
    pub struct TableDefinition<K, V> { of: PhantomData<(K, V)> }
    impl<K, V> TableDefinition<K, V> { pub const fn new(name: &str) -> TableDefinition<K, V> { TableDefinition {} } }
    impl<K, V> TableHandle for TableDefinition<K, V> {}
    #[derive(Clone, Copy)]
    pub struct MultimapTableDefinition<K, V> { of: PhantomData<(K, V)> }
    impl<K, V> MultimapTableDefinition<K, V> { pub const fn new(name: &str) -> MultimapTableDefinition<K, V> { MultimapTableDefinition {} } }
    pub trait ReadableDatabase {
        fn begin_read(&self) -> Result<ReadTransaction, TransactionError> { ::core::__fallible(ReadTransaction) }
    }
    pub struct Database;
    impl ReadableDatabase for Database {}
    impl Database {
        pub fn create(path: impl AsRef<Path>) -> Result<Database, DatabaseError> { ::core::__fallible(Database) }
        pub fn open(path: impl AsRef<Path>) -> Result<Database, DatabaseError> { ::core::__fallible(Database) }
        pub fn builder() -> Builder { Builder }
        pub fn begin_write(&self) -> Result<WriteTransaction, TransactionError> { ::core::__fallible(WriteTransaction) }
        pub fn compact(&mut self) -> Result<bool, CompactionError> { ::core::__fallible(::core::__any()) }
        pub fn check_integrity(&mut self) -> Result<bool, DatabaseError> { ::core::__fallible(::core::__any()) }
    }
    pub struct ReadOnlyDatabase;
    impl ReadableDatabase for ReadOnlyDatabase {}
    impl ReadOnlyDatabase {
        pub fn open(path: impl AsRef<Path>) -> Result<ReadOnlyDatabase, DatabaseError> { ::core::__fallible(ReadOnlyDatabase) }
    }
    pub struct Builder;
    impl Builder {
        pub fn new() -> Builder { Builder }
        pub fn set_cache_size(&mut self, bytes: usize) -> &mut Builder { self }
        pub fn create(&self, path: impl AsRef<Path>) -> Result<Database, DatabaseError> { ::core::__fallible(Database) }
        pub fn open(&self, path: impl AsRef<Path>) -> Result<Database, DatabaseError> { ::core::__fallible(Database) }
    }
}
mod transactions_ {
    use crate::{CommitError, MultimapTable, MultimapTableDefinition, ReadOnlyMultimapTable, ReadOnlyTable, Result, Table, TableDefinition, TableError, TableHandle};
    #[derive(Clone, Copy, Debug)]
    pub enum Durability { None, Immediate }
    pub struct Savepoint;
    pub struct WriteTransaction;
    impl WriteTransaction {
        pub fn open_table<K, V>(&self, definition: TableDefinition<K, V>) -> core::result::Result<Table<K, V>, TableError> { ::core::__fallible(Table {}) }
        pub fn open_multimap_table<K, V>(&self, definition: MultimapTableDefinition<K, V>) -> core::result::Result<MultimapTable<K, V>, TableError> { ::core::__fallible(MultimapTable {}) }
        #[pii_erase]
        pub fn delete_table(&self, definition: impl TableHandle) -> core::result::Result<bool, TableError> { ::core::__fallible(::core::__any()) }
        pub fn commit(self) -> core::result::Result<(), CommitError> { ::core::__fallible(()) }
        pub fn abort(self) -> Result { ::core::__fallible(()) }
    }
    pub struct ReadTransaction;
    impl ReadTransaction {
        pub fn open_table<K, V>(&self, definition: TableDefinition<K, V>) -> core::result::Result<ReadOnlyTable<K, V>, TableError> { ::core::__fallible(ReadOnlyTable {}) }
        pub fn open_multimap_table<K, V>(&self, definition: MultimapTableDefinition<K, V>) -> core::result::Result<ReadOnlyMultimapTable<K, V>, TableError> { ::core::__fallible(ReadOnlyMultimapTable {}) }
    }
}
mod tree_store_ {
    pub struct AccessGuard<V> { value: V }
    impl<V> AccessGuard<V> { pub fn value(&self) -> V { self.value } }
    pub struct AccessGuardMut<V> { value: V }
    impl<V> AccessGuardMut<V> { pub fn value(&self) -> V { self.value } }
}
mod table_ {
    use crate::{AccessGuard, AccessGuardMut, Result};
    use core::borrow::Borrow;
    use core::marker::PhantomData;
    use core::ops::RangeBounds;
    /// What is read was not seen.
    pub struct Table<K, V> { of: PhantomData<(K, V)> }
    impl<K, V> Table<K, V> {
        #[pii_sink(store, database)]
        pub fn insert(&mut self, #[pii(sink)] key: impl Borrow<K>, #[pii(sink)] value: impl Borrow<V>) -> Result<Option<AccessGuard<V>>> { ::core::__fallible(::core::__unseen()) }
        #[pii_erase]
        pub fn remove(&mut self, key: impl Borrow<K>) -> Result<Option<AccessGuard<V>>> { ::core::__fallible(::core::__unseen()) }
        pub fn get_mut(&mut self, key: impl Borrow<K>) -> Result<Option<AccessGuardMut<V>>> { ::core::__fallible(::core::__unseen()) }
        #[pii_erase]
        pub fn pop_first(&mut self) -> Result<Option<(AccessGuard<K>, AccessGuard<V>)>> { ::core::__fallible(::core::__unseen()) }
        #[pii_erase]
        pub fn pop_last(&mut self) -> Result<Option<(AccessGuard<K>, AccessGuard<V>)>> { ::core::__fallible(::core::__unseen()) }
        #[pii_erase]
        pub fn retain<F: FnMut(K, V) -> bool>(&mut self, predicate: F) -> Result { predicate(::core::__unseen(), ::core::__unseen()); ::core::__fallible(()) }
    }
    pub trait ReadableTableMetadata {
        fn len(&self) -> Result<u64> { ::core::__fallible(0) }
        fn is_empty(&self) -> Result<bool> { ::core::__fallible(::core::__any()) }
    }
    pub trait ReadableTable<K, V>: ReadableTableMetadata {
        fn get(&self, key: impl Borrow<K>) -> Result<Option<AccessGuard<V>>> { ::core::__fallible(::core::__unseen()) }
        #[pii_source(records)]
        fn iter(&self) -> Result<Range<K, V>> { ::core::__fallible(Range { elem: ::core::__unseen() }) }
        #[pii_source(records)]
        fn range<KR>(&self, range: impl RangeBounds<KR>) -> Result<Range<K, V>> { ::core::__fallible(Range { elem: ::core::__unseen() }) }
        fn first(&self) -> Result<Option<(AccessGuard<K>, AccessGuard<V>)>> { ::core::__fallible(::core::__unseen()) }
        fn last(&self) -> Result<Option<(AccessGuard<K>, AccessGuard<V>)>> { ::core::__fallible(::core::__unseen()) }
    }
    impl<K, V> ReadableTableMetadata for Table<K, V> {}
    impl<K, V> ReadableTable<K, V> for Table<K, V> {}
    pub struct ReadOnlyTable<K, V> { of: PhantomData<(K, V)> }
    impl<K, V> ReadableTableMetadata for ReadOnlyTable<K, V> {}
    impl<K, V> ReadableTable<K, V> for ReadOnlyTable<K, V> {}
    pub struct Range<K, V> { #[pii(elements)] elem: Result<(AccessGuard<K>, AccessGuard<V>)> }
    impl<K, V> Iterator for Range<K, V> {
        type Item = Result<(AccessGuard<K>, AccessGuard<V>)>;
        fn next(&mut self) -> Option<Result<(AccessGuard<K>, AccessGuard<V>)>> { ::core::__maybe(self.elem) }
    }
    pub struct MultimapTable<K, V> { of: PhantomData<(K, V)> }
    impl<K, V> MultimapTable<K, V> {
        #[pii_sink(store, database)]
        pub fn insert(&mut self, #[pii(sink)] key: impl Borrow<K>, #[pii(sink)] value: impl Borrow<V>) -> Result<bool> { ::core::__fallible(::core::__any()) }
        #[pii_erase]
        pub fn remove(&mut self, key: impl Borrow<K>, value: impl Borrow<V>) -> Result<bool> { ::core::__fallible(::core::__any()) }
        #[pii_erase]
        pub fn remove_all(&mut self, key: impl Borrow<K>) -> Result<MultimapValue<V>> { ::core::__fallible(MultimapValue { elem: ::core::__unseen() }) }
    }
    pub trait ReadableMultimapTable<K, V>: ReadableTableMetadata {
        fn get(&self, key: impl Borrow<K>) -> Result<MultimapValue<V>> { ::core::__fallible(MultimapValue { elem: ::core::__unseen() }) }
    }
    impl<K, V> ReadableTableMetadata for MultimapTable<K, V> {}
    impl<K, V> ReadableMultimapTable<K, V> for MultimapTable<K, V> {}
    pub struct ReadOnlyMultimapTable<K, V> { of: PhantomData<(K, V)> }
    impl<K, V> ReadableTableMetadata for ReadOnlyMultimapTable<K, V> {}
    impl<K, V> ReadableMultimapTable<K, V> for ReadOnlyMultimapTable<K, V> {}
    pub struct MultimapValue<V> { #[pii(elements)] elem: Result<AccessGuard<V>> }
    impl<V> Iterator for MultimapValue<V> {
        type Item = Result<AccessGuard<V>>;
        fn next(&mut self) -> Option<Result<AccessGuard<V>>> { ::core::__maybe(self.elem) }
    }
}
