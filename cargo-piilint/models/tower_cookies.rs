//! `tower-cookies` 0.11: what is added goes to the browser with the response. Who holds it reads a signed cookie, but not a private one.

pub use ::cookie;
pub use ::cookie::{Cookie, Key};

#[derive(Clone, Copy, Debug)]
pub struct CookieManagerLayer;
impl CookieManagerLayer { pub fn new() -> CookieManagerLayer { CookieManagerLayer } }
#[pii_source(input)]
fn __sent() -> Cookie;
#[derive(Clone, Debug)]
pub struct Cookies;
impl Cookies {
    #[pii_sink(respond, store, cookie)]
    pub fn add(&self, cookie: Cookie) {}
    pub fn get(&self, name: &str) -> Option<Cookie> { ::core::__maybe(__sent()) }
    pub fn remove(&self, cookie: Cookie) {}
    pub fn list(&self) -> Vec<Cookie> { vec![__sent()] }
    pub fn signed<'a>(&self, key: &'a Key) -> SignedCookies<'a> { SignedCookies {} }
    pub fn private<'a>(&self, key: &'a Key) -> PrivateCookies<'a> { PrivateCookies {} }
}
pub struct SignedCookies<'a> { of: core::marker::PhantomData<&'a ()> }
impl<'a> SignedCookies<'a> {
    #[pii_sink(respond, store, cookie)]
    pub fn add(&self, cookie: Cookie) {}
    pub fn get(&self, name: &str) -> Option<Cookie> { ::core::__maybe(__sent()) }
    pub fn remove(&self, cookie: Cookie) {}
}
pub struct PrivateCookies<'a> { of: core::marker::PhantomData<&'a ()> }
impl<'a> PrivateCookies<'a> {
    pub fn add(&self, cookie: Cookie) {}
    pub fn get(&self, name: &str) -> Option<Cookie> { ::core::__maybe(__sent()) }
    pub fn remove(&self, cookie: Cookie) {}
}
impl<S> ::axum_core::extract::FromRequestParts<S> for Cookies {
    type Rejection = ();
    async fn from_request_parts(parts: &mut ::http::request::Parts, state: &S) -> Result<Cookies, ()> { ::core::__fallible(Cookies) }
}
