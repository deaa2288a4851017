//! `object_store` 0.12: what is put into a store is kept there, and so is where it is put.

use ::bytes::Bytes;
use core::fmt;
pub use payload_::PutPayload;

pub type Result<T, E = Error> = core::result::Result<T, E>;
// It names the path, which is stored as well.
#[derive(Debug)]
pub enum Error {
    Generic { store: &'static str, source: Box<dyn core::error::Error> }, NotFound { path: String, source: Box<dyn core::error::Error> },
    AlreadyExists { path: String, source: Box<dyn core::error::Error> }, NotImplemented,
}
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self { Error::NotFound { path, .. } => write!(f, "{}", path), Error::AlreadyExists { path, .. } => write!(f, "{}", path), _ => Ok(()) }
    }
}
impl core::error::Error for Error {}
pub mod path {
    use core::fmt;
    #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Path { #[pii(elements)] elem: u8 }
    impl Path {
        pub fn parse(path: impl AsRef<str>) -> Result<Path, Error> { ::core::__fallible(*path.as_ref()) }
        pub fn from_url_path(path: impl AsRef<str>) -> Result<Path, Error> { ::core::__fallible(*path.as_ref()) }
        pub fn filename(&self) -> Option<&str> { ::core::__maybe(self) }
        pub fn extension(&self) -> Option<&str> { ::core::__maybe(self) }
        pub fn child(&self, child: impl Sized) -> Path { let mut path = *self; path.elem = child; path }
    }
    impl From<&str> for Path { fn from(path: &str) -> Path { *path } }
    impl From<String> for Path { fn from(path: String) -> Path { path } }
    impl AsRef<str> for Path { fn as_ref(&self) -> &str { self } }
    impl fmt::Display for Path { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = *self; Ok(()) } }
    #[derive(Debug)]
    pub enum Error { EmptySegment { path: String } }
    impl fmt::Display for Error { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { match self { Error::EmptySegment { path } => write!(f, "{}", path) } } }
    impl core::error::Error for Error {}
}
mod payload_ {
    use ::bytes::Bytes;
    #[derive(Clone, Debug)]
    pub struct PutPayload { #[pii(elements)] elem: u8 }
    impl PutPayload {
        pub fn new() -> PutPayload { () }
        pub fn from_static(s: &'static [u8]) -> PutPayload { *s }
        pub fn from_bytes(s: Bytes) -> PutPayload { s }
        pub fn content_length(&self) -> usize { 0 }
    }
    macro_rules! from {
        ($($ty:ty)*) => { $( impl From<$ty> for PutPayload { fn from(x: $ty) -> PutPayload { x } } )* };
    }
    from! { Bytes Vec<u8> String &'static str &'static [u8] }
}
use path::Path;
pub trait ObjectStore {
    #[pii_sink(store, object_store)]
    async fn put(&self, #[pii(sink)] location: &Path, #[pii(sink)] payload: PutPayload) -> Result<PutResult> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, object_store)]
    async fn put_opts(&self, #[pii(sink)] location: &Path, #[pii(sink)] payload: PutPayload, opts: PutOptions) -> Result<PutResult> { ::core::__fallible(::core::__unseen()) }
    async fn get(&self, location: &Path) -> Result<GetResult> { ::core::__fallible(GetResult) }
    async fn get_range(&self, location: &Path, range: core::ops::Range<u64>) -> Result<Bytes> { ::core::__fallible(::core::__unseen()) }
    async fn head(&self, location: &Path) -> Result<ObjectMeta> { ::core::__fallible(::core::__unseen()) }
    #[pii_erase]
    async fn delete(&self, location: &Path) -> Result<()> { ::core::__fallible(()) }
    async fn list_with_delimiter(&self, prefix: Option<&Path>) -> Result<ListResult> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(store, object_store)]
    async fn copy(&self, from: &Path, #[pii(sink)] to: &Path) -> Result<()> { ::core::__fallible(()) }
    #[pii_sink(store, object_store)]
    async fn rename(&self, from: &Path, #[pii(sink)] to: &Path) -> Result<()> { ::core::__fallible(()) }
}
impl<T: ?Sized + ObjectStore> ObjectStore for ::alloc::sync::Arc<T> {}
impl<T: ?Sized + ObjectStore> ObjectStore for Box<T> {}
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PutOptions;
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PutResult { pub e_tag: Option<String>, pub version: Option<String> }
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ObjectMeta { pub location: Path, pub size: u64, pub e_tag: Option<String>, pub version: Option<String> }
#[derive(Debug)]
pub struct ListResult { pub common_prefixes: Vec<Path>, pub objects: Vec<ObjectMeta> }
#[derive(Debug)]
pub struct GetResult;
impl GetResult {
    pub async fn bytes(self) -> Result<Bytes> { ::core::__fallible(::core::__unseen()) }
}
pub mod memory {
    #[derive(Debug, Default)]
    pub struct InMemory;
    impl InMemory { pub fn new() -> InMemory { InMemory } }
    // It keeps nothing beyond the program, but is told to as every other store is.
    impl crate::ObjectStore for InMemory {}
}
pub mod local {
    #[derive(Debug, Default)]
    pub struct LocalFileSystem;
    impl LocalFileSystem {
        pub fn new() -> LocalFileSystem { LocalFileSystem }
        pub fn new_with_prefix(prefix: impl AsRef<::std::path::Path>) -> crate::Result<LocalFileSystem> { ::core::__fallible(LocalFileSystem) }
    }
    impl crate::ObjectStore for LocalFileSystem {}
}
pub mod aws {
    #[derive(Clone, Debug, Default)]
    pub struct AmazonS3Builder;
    impl AmazonS3Builder {
        pub fn new() -> AmazonS3Builder { AmazonS3Builder }
        pub fn from_env() -> AmazonS3Builder { AmazonS3Builder }
        pub fn with_access_key_id(self, access_key_id: impl Into<String>) -> AmazonS3Builder { self }
        pub fn with_secret_access_key(self, secret_access_key: impl Into<String>) -> AmazonS3Builder { self }
        pub fn with_region(self, region: impl Into<String>) -> AmazonS3Builder { self }
        pub fn with_bucket_name(self, bucket_name: impl Into<String>) -> AmazonS3Builder { self }
        pub fn with_endpoint(self, endpoint: impl Into<String>) -> AmazonS3Builder { self }
        pub fn with_url(self, url: impl Into<String>) -> AmazonS3Builder { self }
        pub fn build(self) -> crate::Result<AmazonS3> { ::core::__fallible(AmazonS3) }
    }
    #[derive(Clone, Debug)]
    pub struct AmazonS3;
    impl crate::ObjectStore for AmazonS3 {}
}
