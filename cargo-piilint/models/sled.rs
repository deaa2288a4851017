//! `sled` 0.34: what is inserted is stored in files.

pub type Result<T> = core::result::Result<T, Error>;
#[derive(Clone, Debug)]
pub enum Error { CollectionNotFound(IVec), Unsupported(String), ReportableBug(String), Io(::std::io::Error) }
impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
impl core::error::Error for Error {}

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(transparent)]
pub struct IVec([u8]);
impl core::ops::Deref for IVec { type Target = [u8]; fn deref(&self) -> &[u8] { self } }
impl AsRef<[u8]> for IVec { fn as_ref(&self) -> &[u8] { self } }
impl IVec { pub fn subslice(&self, slice_offset: usize, len: usize) -> IVec { *self } }
macro_rules! into_bytes { ($($ty:ty)*) => { $( impl From<$ty> for IVec { fn from(v: $ty) -> IVec { v } } )* }; }
into_bytes! { Vec<u8> String Box<[u8]> }
macro_rules! copied_bytes { ($($ty:ty)*) => { $( impl From<$ty> for IVec { fn from(v: $ty) -> IVec { *v } } )* }; }
copied_bytes! { &[u8] &str &String &Vec<u8> &IVec }
impl<const N: usize> From<&[u8; N]> for IVec { fn from(v: &[u8; N]) -> IVec { *v } }

pub fn open<P: AsRef<::std::path::Path>>(path: P) -> Result<Db> { ::core::__fallible(Db { tree: Tree }) }
#[derive(Clone)]
pub struct Db { tree: Tree }
impl Db {
    pub fn open_tree<V: AsRef<[u8]>>(&self, name: V) -> Result<Tree> { ::core::__fallible(Tree) }
    #[pii_erase]
    pub fn drop_tree<V: AsRef<[u8]>>(&self, name: V) -> Result<bool> { ::core::__fallible(::core::__any()) }
    pub fn tree_names(&self) -> Vec<IVec> { ::core::__unseen() }
    pub fn generate_id(&self) -> Result<u64> { ::core::__fallible(0) }
    pub fn was_recovered(&self) -> bool { ::core::__any() }
    pub fn size_on_disk(&self) -> Result<u64> { ::core::__fallible(0) }
}
impl core::ops::Deref for Db { type Target = Tree; fn deref(&self) -> &Tree { &self.tree } }
#[derive(Clone)]
pub struct Tree;
impl Tree {
    #[pii_sink(store, database)]
    pub fn insert<K: AsRef<[u8]>, V: Into<IVec>>(&self, #[pii(sink)] key: K, #[pii(sink)] value: V) -> Result<Option<IVec>> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, database)]
    pub fn set<K: AsRef<[u8]>, V: Into<IVec>>(&self, #[pii(sink)] key: K, #[pii(sink)] value: V) -> Result<Option<IVec>> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, database)]
    pub fn merge<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, #[pii(sink)] key: K, #[pii(sink)] value: V) -> Result<Option<IVec>> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, database)]
    pub fn apply_batch(&self, #[pii(sink)] batch: Batch) -> Result<()> { ::core::__fallible(()) }
    #[pii_sink(store, database)]
    pub fn compare_and_swap<K: AsRef<[u8]>, OV, NV>(&self, #[pii(sink)] key: K, old: Option<OV>, #[pii(sink)] new: Option<NV>) -> Result<core::result::Result<(), Error>> { ::core::__fallible(Ok(())) }
    pub fn update_and_fetch<K: AsRef<[u8]>, V: Into<IVec>, F: FnMut(Option<&[u8]>) -> Option<V>>(&self, key: K, f: F) -> Result<Option<IVec>> {
        if let Some(value) = f(::core::__unseen()) { self.insert(key, value); }
        ::core::__fallible(::core::__unseen())
    }
    pub fn fetch_and_update<K: AsRef<[u8]>, V: Into<IVec>, F: FnMut(Option<&[u8]>) -> Option<V>>(&self, key: K, f: F) -> Result<Option<IVec>> { self.update_and_fetch(key, f) }
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<IVec>> { ::core::__fallible(::core::__unseen()) }
    #[pii_erase]
    pub fn remove<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<IVec>> { ::core::__fallible(::core::__unseen()) }
    pub fn contains_key<K: AsRef<[u8]>>(&self, key: K) -> Result<bool> { ::core::__fallible(::core::__any()) }
    pub fn get_lt<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<(IVec, IVec)>> { ::core::__fallible(::core::__unseen()) }
    pub fn get_gt<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<(IVec, IVec)>> { ::core::__fallible(::core::__unseen()) }
    #[pii_source(records)]
    pub fn iter(&self) -> Iter { ::core::__unseen() }
    #[pii_source(records)]
    pub fn range<K: AsRef<[u8]>, R>(&self, range: R) -> Iter { ::core::__unseen() }
    #[pii_source(records)]
    pub fn scan_prefix<P: AsRef<[u8]>>(&self, prefix: P) -> Iter { ::core::__unseen() }
    pub fn first(&self) -> Result<Option<(IVec, IVec)>> { ::core::__fallible(::core::__unseen()) }
    pub fn last(&self) -> Result<Option<(IVec, IVec)>> { ::core::__fallible(::core::__unseen()) }
    pub fn pop_max(&self) -> Result<Option<(IVec, IVec)>> { ::core::__fallible(::core::__unseen()) }
    pub fn pop_min(&self) -> Result<Option<(IVec, IVec)>> { ::core::__fallible(::core::__unseen()) }
    pub fn len(&self) -> usize { 0 }
    pub fn is_empty(&self) -> bool { ::core::__any() }
    #[pii_erase]
    pub fn clear(&self) -> Result<()> { ::core::__fallible(()) }
    pub fn flush(&self) -> Result<usize> { ::core::__fallible(0) }
    pub async fn flush_async(&self) -> Result<usize> { ::core::__fallible(0) }
    pub fn name(&self) -> IVec { ::core::__unseen() }
}
pub struct Iter { #[pii(elements)] elem: Result<(IVec, IVec)> }
impl Iterator for Iter {
    type Item = Result<(IVec, IVec)>;
    fn next(&mut self) -> Option<Result<(IVec, IVec)>> { ::core::__maybe(self.elem) }
}
impl Iter {
    pub fn keys(self) -> core::iter::Map<Result<IVec>> { self.map(|entry| match entry { Ok((key, _)) => Ok(key), Err(error) => Err(error) }) }
    pub fn values(self) -> core::iter::Map<Result<IVec>> { self.map(|entry| match entry { Ok((_, value)) => Ok(value), Err(error) => Err(error) }) }
}
#[derive(Clone, Debug, Default)]
pub struct Batch { #[pii(keys)] key: IVec, #[pii(elements)] elem: IVec }
impl Batch {
    pub fn insert<K: Into<IVec>, V: Into<IVec>>(&mut self, key: K, value: V) { self.key = key.into(); self.elem = value.into(); }
    pub fn remove<K: Into<IVec>>(&mut self, key: K) {}
}
#[derive(Clone, Debug, Default)]
pub struct Config;
impl Config {
    pub fn new() -> Config { Config }
    pub fn path<P: AsRef<::std::path::Path>>(self, path: P) -> Config { self }
    pub fn temporary(self, to: bool) -> Config { self }
    pub fn cache_capacity(self, to: u64) -> Config { self }
    pub fn flush_every_ms(self, every_ms: Option<u64>) -> Config { self }
    pub fn use_compression(self, to: bool) -> Config { self }
    pub fn open(&self) -> Result<Db> { ::core::__fallible(Db { tree: Tree }) }
}
