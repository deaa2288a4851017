//! `actix-session` 0.11: what is put into a session is kept in its store, or in a cookie. What comes out was not seen.

use ::serde::Serialize;
use ::serde::de::DeserializeOwned;
use core::fmt;

macro_rules! errors {
    ($($name:ident)*) => { $(
        // It says that a value has another form, not which value.
        #[derive(Debug)]
        pub struct $name;
        impl fmt::Display for $name { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }
        impl core::error::Error for $name {}
        impl ::actix_web::ResponseError for $name {}
    )* };
}
errors! { SessionGetError SessionInsertError }
#[derive(Clone)]
pub struct Session;
impl Session {
    pub fn get<T: DeserializeOwned>(&self, key: &str) -> Result<Option<T>, SessionGetError> { ::core::__fallible(::core::__maybe(::core::__unseen())) }
    pub fn contains_key(&self, key: &str) -> bool { ::core::__any() }
    #[pii_sink(store, session)]
    pub fn insert<T: Serialize>(&self, #[pii(name)] key: impl Into<String>, #[pii(sink)] value: T) -> Result<(), SessionInsertError> { ::core::__fallible(()) }
    pub fn remove(&self, key: &str) -> Option<String> { ::core::__maybe(::core::__unseen()) }
    pub fn remove_as<T: DeserializeOwned>(&self, key: &str) -> Option<Result<T, String>> { ::core::__maybe(::core::__fallible(::core::__unseen())) }
    pub fn clear(&self) {}
    pub fn purge(&self) {}
    pub fn renew(&self) {}
}
impl ::actix_web::FromRequest for Session {}
pub trait SessionExt {
    fn get_session(&self) -> Session { Session }
}
impl SessionExt for ::actix_web::HttpRequest {}
#[derive(Clone)]
pub struct SessionMiddleware<Store> { store: Store }
impl<Store> SessionMiddleware<Store> {
    pub fn new(store: Store, key: ::actix_web::cookie::Key) -> SessionMiddleware<Store> { SessionMiddleware { store } }
}
