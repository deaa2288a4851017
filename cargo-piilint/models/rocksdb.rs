//! `rocksdb` 0.25: what is put is stored in files. What is read was not seen.

pub use db_::{ColumnFamily, DB, DBWithThreadMode, DBCommon, MultiThreaded, SingleThreaded};
pub use iterator_::{DBIterator, DBIteratorWithThreadMode, Direction, IteratorMode};
pub use options_::{ColumnFamilyDescriptor, Options, ReadOptions, WriteOptions};
pub use pinnable_::DBPinnableSlice;
pub use batch_::{WriteBatch, WriteBatchWithTransaction};

// It says which file it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error;
impl Error { pub fn into_string(self) -> String { "" } }
impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
impl core::error::Error for Error {}

mod options_ {
    macro_rules! settings {
        ($($name:ident)*) => { $( #[derive(Default)] pub struct $name; )* };
    }
    settings! { Options ReadOptions WriteOptions }
    impl Options {
        pub fn create_if_missing(&mut self, create_if_missing: bool) {}
        pub fn create_missing_column_families(&mut self, create_missing_cfs: bool) {}
        pub fn set_max_open_files(&mut self, nfiles: i32) {}
        pub fn increase_parallelism(&mut self, parallelism: i32) {}
        pub fn set_write_buffer_size(&mut self, size: usize) {}
    }
    impl WriteOptions {
        pub fn new() -> WriteOptions { WriteOptions }
        pub fn set_sync(&mut self, sync: bool) {}
        pub fn disable_wal(&mut self, disable: bool) {}
    }
    pub struct ColumnFamilyDescriptor;
    impl ColumnFamilyDescriptor { pub fn new<S: Into<String>>(name: S, options: Options) -> ColumnFamilyDescriptor { ColumnFamilyDescriptor } }
}
mod db_ {
    use crate::{DBIteratorWithThreadMode, DBPinnableSlice, Error, IteratorMode, Options, ReadOptions, WriteBatch, WriteOptions};
    use core::marker::PhantomData;
    use ::std::path::Path;
    pub struct SingleThreaded;
    pub struct MultiThreaded;
    pub struct ColumnFamily;
    pub struct __Inner;
    pub struct DBCommon<T, D> { of: PhantomData<(T, D)> }
    pub type DBWithThreadMode<T> = DBCommon<T, __Inner>;
    pub type DB = DBWithThreadMode<SingleThreaded>;
    impl<T, D> DBCommon<T, D> {
        pub fn open_default<P: AsRef<Path>>(path: P) -> Result<DBCommon<T, D>, Error> { ::core::__fallible(DBCommon {}) }
        pub fn open<P: AsRef<Path>>(opts: &Options, path: P) -> Result<DBCommon<T, D>, Error> { ::core::__fallible(DBCommon {}) }
        pub fn open_cf<P: AsRef<Path>, I, N>(opts: &Options, path: P, cfs: I) -> Result<DBCommon<T, D>, Error> { ::core::__fallible(DBCommon {}) }
        pub fn open_cf_descriptors<P: AsRef<Path>, I>(opts: &Options, path: P, cfs: I) -> Result<DBCommon<T, D>, Error> { ::core::__fallible(DBCommon {}) }
        pub fn list_cf<P: AsRef<Path>>(opts: &Options, path: P) -> Result<Vec<String>, Error> { ::core::__fallible(::core::__unseen()) }
        #[pii_erase]
        pub fn destroy<P: AsRef<Path>>(opts: &Options, path: P) -> Result<(), Error> { ::core::__fallible(()) }
        pub fn cf_handle(&self, name: &str) -> Option<&ColumnFamily> { ::core::__maybe(&ColumnFamily) }
        pub fn write(&self, batch: WriteBatch) -> Result<(), Error> { ::core::__fallible(()) }
        pub fn write_opt(&self, batch: WriteBatch, writeopts: &WriteOptions) -> Result<(), Error> { ::core::__fallible(()) }
        pub fn flush(&self) -> Result<(), Error> { ::core::__fallible(()) }

        pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<Vec<u8>>, Error> { ::core::__fallible(::core::__unseen()) }
        pub fn get_opt<K: AsRef<[u8]>>(&self, key: K, readopts: &ReadOptions) -> Result<Option<Vec<u8>>, Error> { ::core::__fallible(::core::__unseen()) }
        pub fn get_cf<K: AsRef<[u8]>>(&self, cf: &ColumnFamily, key: K) -> Result<Option<Vec<u8>>, Error> { ::core::__fallible(::core::__unseen()) }
        pub fn get_pinned<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<DBPinnableSlice>, Error> { ::core::__fallible(::core::__unseen()) }
        pub fn get_pinned_cf<K: AsRef<[u8]>>(&self, cf: &ColumnFamily, key: K) -> Result<Option<DBPinnableSlice>, Error> { ::core::__fallible(::core::__unseen()) }
        pub fn multi_get<K, I>(&self, keys: I) -> Vec<Result<Option<Vec<u8>>, Error>> { ::core::__unseen() }
        pub fn key_may_exist<K: AsRef<[u8]>>(&self, key: K) -> bool { ::core::__any() }
        #[pii_source(records)]
        pub fn iterator(&self, mode: IteratorMode) -> DBIteratorWithThreadMode<DBCommon<T, D>> { DBIteratorWithThreadMode { elem: ::core::__unseen() } }
        #[pii_source(records)]
        pub fn iterator_cf(&self, cf_handle: &ColumnFamily, mode: IteratorMode) -> DBIteratorWithThreadMode<DBCommon<T, D>> { DBIteratorWithThreadMode { elem: ::core::__unseen() } }
        #[pii_source(records)]
        pub fn prefix_iterator<P: AsRef<[u8]>>(&self, prefix: P) -> DBIteratorWithThreadMode<DBCommon<T, D>> { DBIteratorWithThreadMode { elem: ::core::__unseen() } }

        #[pii_sink(store, database)]
        pub fn put<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, #[pii(sink)] key: K, #[pii(sink)] value: V) -> Result<(), Error> { ::core::__fallible(()) }
        #[pii_sink(store, database)]
        pub fn put_opt<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, #[pii(sink)] key: K, #[pii(sink)] value: V, writeopts: &WriteOptions) -> Result<(), Error> { ::core::__fallible(()) }
        #[pii_sink(store, database)]
        pub fn put_cf<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, cf: &ColumnFamily, #[pii(sink)] key: K, #[pii(sink)] value: V) -> Result<(), Error> { ::core::__fallible(()) }
        #[pii_sink(store, database)]
        pub fn merge<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, #[pii(sink)] key: K, #[pii(sink)] value: V) -> Result<(), Error> { ::core::__fallible(()) }
        #[pii_sink(store, database)]
        pub fn merge_cf<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, cf: &ColumnFamily, #[pii(sink)] key: K, #[pii(sink)] value: V) -> Result<(), Error> { ::core::__fallible(()) }
        #[pii_erase]
        pub fn delete<K: AsRef<[u8]>>(&self, key: K) -> Result<(), Error> { ::core::__fallible(()) }
        #[pii_erase]
        pub fn delete_cf<K: AsRef<[u8]>>(&self, cf: &ColumnFamily, key: K) -> Result<(), Error> { ::core::__fallible(()) }
    }
}
mod pinnable_ {
    pub struct DBPinnableSlice { bytes: [u8] }
    impl core::ops::Deref for DBPinnableSlice { type Target = [u8]; fn deref(&self) -> &[u8] { &self.bytes } }
    impl AsRef<[u8]> for DBPinnableSlice { fn as_ref(&self) -> &[u8] { &self.bytes } }
}
mod iterator_ {
    use crate::Error;
    #[derive(Copy, Clone)]
    pub enum Direction { Forward, Reverse }
    #[derive(Copy, Clone)]
    pub enum IteratorMode { Start, End, From(&[u8], Direction) }
    pub struct DBIteratorWithThreadMode<D> { #[pii(elements)] elem: Result<(Box<[u8]>, Box<[u8]>), Error>, of: D }
    pub type DBIterator = DBIteratorWithThreadMode<crate::DB>;
    impl<D> Iterator for DBIteratorWithThreadMode<D> {
        type Item = Result<(Box<[u8]>, Box<[u8]>), Error>;
        fn next(&mut self) -> Option<Result<(Box<[u8]>, Box<[u8]>), Error>> { ::core::__maybe(self.elem) }
    }
}
mod batch_ {
    use crate::ColumnFamily;
    pub struct WriteBatchWithTransaction<const TRANSACTION: bool>;
    pub type WriteBatch = WriteBatchWithTransaction<false>;
    impl<const TRANSACTION: bool> Default for WriteBatchWithTransaction<TRANSACTION> { fn default() -> WriteBatchWithTransaction<TRANSACTION> { WriteBatchWithTransaction } }
    impl<const TRANSACTION: bool> WriteBatchWithTransaction<TRANSACTION> {
        pub fn new() -> WriteBatchWithTransaction<TRANSACTION> { WriteBatchWithTransaction }
        pub fn len(&self) -> usize { 0 }
        pub fn is_empty(&self) -> bool { ::core::__any() }
        #[pii_sink(store, database)]
        pub fn put<K: AsRef<[u8]>, V: AsRef<[u8]>>(&mut self, #[pii(sink)] key: K, #[pii(sink)] value: V) {}
        #[pii_sink(store, database)]
        pub fn put_cf<K: AsRef<[u8]>, V: AsRef<[u8]>>(&mut self, cf: &ColumnFamily, #[pii(sink)] key: K, #[pii(sink)] value: V) {}
        #[pii_sink(store, database)]
        pub fn merge<K: AsRef<[u8]>, V: AsRef<[u8]>>(&mut self, #[pii(sink)] key: K, #[pii(sink)] value: V) {}
        #[pii_erase]
        pub fn delete<K: AsRef<[u8]>>(&mut self, key: K) {}
        #[pii_erase]
        pub fn delete_cf<K: AsRef<[u8]>>(&mut self, cf: &ColumnFamily, key: K) {}
        pub fn clear(&mut self) {}
    }
}
