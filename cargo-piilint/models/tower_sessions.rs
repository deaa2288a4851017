//! `tower-sessions` 0.14: what is put into a session is kept in its store. What comes out was not seen.

pub use session::{Expiry, Session};

pub mod session {
    use ::serde::Serialize;
    use ::serde::de::DeserializeOwned;
    use ::serde_json::Value;
    use core::fmt;

    #[derive(Debug)]
    pub enum Error { SerdeJson(::serde_json::Error), Store(()) }
    impl fmt::Display for Error { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }
    impl core::error::Error for Error {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct Id(pub i128);
    impl fmt::Display for Id { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.write_fmt(format_args!("{}", self.0)) } }
    #[derive(Clone, Copy, Debug, PartialEq)]
    pub enum Expiry { OnSessionEnd, OnInactivity(::time::Duration), AtDateTime(::time::OffsetDateTime) }

    #[derive(Clone, Debug)]
    pub struct Session;
    impl Session {
        #[pii_sink(store, session)]
        pub async fn insert(&self, #[pii(name)] key: &str, #[pii(sink)] value: impl Serialize) -> Result<(), Error> { ::core::__fallible(()) }
        #[pii_sink(store, session)]
        pub async fn insert_value(&self, #[pii(name)] key: &str, #[pii(sink)] value: Value) -> Result<Option<Value>, Error> { ::core::__fallible(::core::__maybe(::core::__unseen())) }
        pub async fn get<T: DeserializeOwned>(&self, key: &str) -> Result<Option<T>, Error> { ::core::__fallible(::core::__maybe(::core::__unseen())) }
        pub async fn get_value(&self, key: &str) -> Result<Option<Value>, Error> { ::core::__fallible(::core::__maybe(::core::__unseen())) }
        pub async fn remove<T: DeserializeOwned>(&self, key: &str) -> Result<Option<T>, Error> { ::core::__fallible(::core::__maybe(::core::__unseen())) }
        pub async fn remove_value(&self, key: &str) -> Result<Option<Value>, Error> { ::core::__fallible(::core::__maybe(::core::__unseen())) }
        pub async fn clear(&self) {}
        pub async fn is_empty(&self) -> bool { ::core::__any() }
        pub fn id(&self) -> Option<Id> { ::core::__unseen() }
        pub fn expiry(&self) -> Option<Expiry> { ::core::__unseen() }
        #[pii_expires]
        pub fn set_expiry(&self, expiry: Option<Expiry>) {}
        pub fn is_modified(&self) -> bool { ::core::__any() }
        pub async fn save(&self) -> Result<(), Error> { ::core::__fallible(()) }
        pub async fn load(&self) -> Result<(), Error> { ::core::__fallible(()) }
        pub async fn delete(&self) -> Result<(), Error> { ::core::__fallible(()) }
        pub async fn flush(&self) -> Result<(), Error> { ::core::__fallible(()) }
        pub async fn cycle_id(&self) -> Result<(), Error> { ::core::__fallible(()) }
    }
}
#[derive(Clone, Debug, Default)]
pub struct MemoryStore;
#[derive(Clone, Debug)]
pub struct SessionManagerLayer<Store, C = ()> { store: Store, controller: C }
impl<Store> SessionManagerLayer<Store> {
    pub fn new(session_store: Store) -> SessionManagerLayer<Store> { SessionManagerLayer { store: session_store } }
}
impl<Store, C> SessionManagerLayer<Store, C> {
    pub fn with_name<N>(self, name: N) -> SessionManagerLayer<Store, C> { self }
    pub fn with_http_only(self, http_only: bool) -> SessionManagerLayer<Store, C> { self }
    pub fn with_secure(self, secure: bool) -> SessionManagerLayer<Store, C> { self }
    pub fn with_expiry(self, expiry: Expiry) -> SessionManagerLayer<Store, C> { self }
}
