//! `heed` 0.20 to 0.23: what is put is stored in a file, as its codec writes it. What is read was not seen. A database is
//! opened by `Env`, since 0.23 by a `DatabaseOpener`; the function that this one is passed to is not modelled.

pub use databases_::Database;
pub use envs_::{DatabaseOpener, Env, EnvOpenOptions};
pub use iterator_::{RoIter, RoPrefix, RoRange};
pub use traits_::{BoxedError, BytesDecode, BytesEncode};
pub use txn_::{AnyTls, RoTxn, RwTxn, WithTls, WithoutTls};

pub type Result<T> = core::result::Result<T, Error>;
#[derive(Debug)]
pub enum Error { Io(::std::io::Error), Mdb(()), Encoding(BoxedError), Decoding(BoxedError), EnvAlreadyOpened }
impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
impl core::error::Error for Error {}

mod traits_ {
    pub type BoxedError = Box<dyn core::error::Error>;
    pub trait BytesEncode { type EItem: ?Sized; }
    pub trait BytesDecode { type DItem; }
}
pub mod types {
    use crate::{BytesDecode, BytesEncode};
    use core::marker::PhantomData;
    macro_rules! codecs {
        ($($name:ident $item:ty, $out:ty;)*) => { $(
            pub enum $name {}
            impl BytesEncode for $name { type EItem = $item; }
            impl BytesDecode for $name { type DItem = $out; }
        )* };
    }
    codecs! { Str str, &str; Bytes [u8], &[u8]; Unit (), (); U8 u8, u8; DecodeIgnore (), (); }
    macro_rules! numbers {
        ($($name:ident $ty:ty;)*) => { $(
            pub struct $name<O> { of: PhantomData<O> }
            impl<O> BytesEncode for $name<O> { type EItem = $ty; }
            impl<O> BytesDecode for $name<O> { type DItem = $ty; }
        )* };
    }
    numbers! { U16 u16; U32 u32; U64 u64; I32 i32; I64 i64; }
    macro_rules! serde {
        ($($name:ident)*) => { $(
            pub struct $name<T> { of: PhantomData<T> }
            impl<T> BytesEncode for $name<T> { type EItem = T; }
            impl<T> BytesDecode for $name<T> { type DItem = T; }
        )* };
    }
    serde! { SerdeBincode SerdeJson SerdeRmp }
}
mod txn_ {
    use crate::Result;
    pub struct AnyTls;
    pub struct WithTls;
    pub struct WithoutTls;
    pub struct RoTxn<T = AnyTls> { of: T }
    impl<T> RoTxn<T> { pub fn commit(self) -> Result<()> { ::core::__fallible(()) } }
    pub struct RwTxn { of: RoTxn }
    impl core::ops::Deref for RwTxn { type Target = RoTxn; fn deref(&self) -> &RoTxn { &self.of } }
    impl RwTxn {
        pub fn commit(self) -> Result<()> { ::core::__fallible(()) }
        pub fn abort(self) {}
    }
}
mod envs_ {
    use crate::{Database, Result, RoTxn, RwTxn, WithTls};
    #[derive(Clone)]
    pub struct Env<T = WithTls> { of: T }
    impl<T> Env<T> {
        pub fn write_txn(&self) -> Result<RwTxn> { ::core::__fallible(RwTxn {}) }
        pub fn read_txn(&self) -> Result<RoTxn<T>> { ::core::__fallible(RoTxn {}) }
        pub fn create_database<KC, DC>(&self, wtxn: &mut RwTxn, name: Option<&str>) -> Result<Database<KC, DC>> { ::core::__fallible(Database {}) }
        pub fn open_database<KC, DC>(&self, rtxn: &RoTxn, name: Option<&str>) -> Result<Option<Database<KC, DC>>> { ::core::__fallible(::core::__maybe(Database {})) }
        pub fn force_sync(&self) -> Result<()> { ::core::__fallible(()) }
    }
    pub struct DatabaseOpener<T> { of: T }
    impl<T> DatabaseOpener<T> {
        pub fn open_database<KC, DC>(&self, rtxn: &RoTxn, name: Option<&str>) -> Result<Option<Database<KC, DC>>> { ::core::__fallible(::core::__maybe(Database {})) }
        pub fn create_database<KC, DC>(&self, wtxn: &mut RwTxn, name: Option<&str>) -> Result<Database<KC, DC>> { ::core::__fallible(Database {}) }
    }
    pub struct EnvOpenOptions<T = WithTls> { of: T }
    impl EnvOpenOptions { pub fn new() -> EnvOpenOptions<WithTls> { EnvOpenOptions {} } }
    impl<T> EnvOpenOptions<T> {
        pub fn map_size(&mut self, size: usize) -> &mut EnvOpenOptions<T> { self }
        pub fn max_readers(&mut self, readers: u32) -> &mut EnvOpenOptions<T> { self }
        pub fn max_dbs(&mut self, dbs: u32) -> &mut EnvOpenOptions<T> { self }
        pub unsafe fn open<P: AsRef<::std::path::Path>>(&self, path: P) -> Result<Env<T>> { ::core::__fallible(Env {}) }
    }
}
mod databases_ {
    use crate::{BytesDecode, BytesEncode, Result, RoIter, RoPrefix, RoTxn, RwTxn};
    use core::marker::PhantomData;
    pub struct Database<KC, DC, C = (), CDUP = ()> { of: PhantomData<(KC, DC, C, CDUP)> }
    impl<KC, DC, C, CDUP> Clone for Database<KC, DC, C, CDUP> { fn clone(&self) -> Database<KC, DC, C, CDUP> { Database {} } }
    impl<KC: BytesEncode + BytesDecode, DC: BytesEncode + BytesDecode, C, CDUP> Database<KC, DC, C, CDUP> {
        #[pii_sink(store, database)]
        pub fn put(&self, txn: &mut RwTxn, #[pii(sink)] key: &KC::EItem, #[pii(sink)] data: &DC::EItem) -> Result<()> { ::core::__fallible(()) }
        pub fn get(&self, txn: &RoTxn, key: &KC::EItem) -> Result<Option<DC::DItem>> { ::core::__fallible(::core::__maybe(::core::__unseen())) }
        #[pii_erase]
        pub fn delete(&self, txn: &mut RwTxn, key: &KC::EItem) -> Result<bool> { ::core::__fallible(::core::__any()) }
        #[pii_erase]
        pub fn clear(&self, txn: &mut RwTxn) -> Result<()> { ::core::__fallible(()) }
        pub fn len(&self, txn: &RoTxn) -> Result<u64> { ::core::__fallible(0) }
        pub fn is_empty(&self, txn: &RoTxn) -> Result<bool> { ::core::__fallible(::core::__any()) }
        pub fn first(&self, txn: &RoTxn) -> Result<Option<(KC::DItem, DC::DItem)>> { ::core::__fallible(::core::__unseen()) }
        pub fn last(&self, txn: &RoTxn) -> Result<Option<(KC::DItem, DC::DItem)>> { ::core::__fallible(::core::__unseen()) }
        #[pii_source(records)]
        pub fn iter(&self, txn: &RoTxn) -> Result<RoIter<KC, DC>> { ::core::__fallible(RoIter { elem: ::core::__unseen() }) }
        #[pii_source(records)]
        pub fn prefix_iter(&self, txn: &RoTxn, prefix: &KC::EItem) -> Result<RoPrefix<KC, DC>> { ::core::__fallible(RoPrefix { elem: ::core::__unseen() }) }
    }
}
mod iterator_ {
    use crate::{BytesDecode, Result};
    use core::marker::PhantomData;
    macro_rules! iterators {
        ($($name:ident<$($more:ident),*>)*) => { $(
            pub struct $name<KC: BytesDecode, DC: BytesDecode, $($more = ()),*> { #[pii(elements)] elem: Result<(KC::DItem, DC::DItem)>, of: PhantomData<($($more,)*)> }
            impl<KC: BytesDecode, DC: BytesDecode, $($more),*> Iterator for $name<KC, DC, $($more),*> {
                type Item = Result<(KC::DItem, DC::DItem)>;
                fn next(&mut self) -> Option<Result<(KC::DItem, DC::DItem)>> { ::core::__maybe(self.elem) }
            }
        )* };
    }
    iterators! { RoIter<IM> RoPrefix<C, IM> RoRange<C, IM> }
}
