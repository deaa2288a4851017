//! `axum-extra` 0.12: cookies and typed headers. Who holds a cookie reads it, if it is not a private one.

pub use typed_header::TypedHeader;

pub mod typed_header {
    use ::axum_core::extract::FromRequestParts;
    use ::axum_core::response::{IntoResponse, IntoResponseParts, Response, ResponseParts};
    #[derive(Clone, Copy, Debug, Default)]
    pub struct TypedHeader<T>(pub T);
    #[derive(Debug)]
    pub struct TypedHeaderRejection;
    impl core::fmt::Display for TypedHeaderRejection { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for TypedHeaderRejection {}
    impl IntoResponse for TypedHeaderRejection { fn into_response(self) -> Response { () } }
    impl<T, S> FromRequestParts<S> for TypedHeader<T> {
        type Rejection = TypedHeaderRejection;
        async fn from_request_parts(parts: &mut ::http::request::Parts, state: &S) -> Result<TypedHeader<T>, TypedHeaderRejection> { ::core::__fallible(TypedHeader(::core::__unseen())) }
    }
    impl<T> core::ops::Deref for TypedHeader<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
    impl<T> IntoResponseParts for TypedHeader<T> {
        type Error = core::convert::Infallible;
        fn into_response_parts(self, res: ResponseParts) -> Result<ResponseParts, core::convert::Infallible> { ::axum_core::__respond_header((), self.0); Ok(res) }
    }
    impl<T> IntoResponse for TypedHeader<T> {
        fn into_response(self) -> Response { ::axum_core::__respond_header((), self.0); () }
    }
}
pub mod extract {
    pub use cookie::{CookieJar, PrivateCookieJar, SignedCookieJar};
    pub use crate::typed_header::TypedHeader;
    pub mod cookie {
        use ::axum_core::extract::FromRequestParts;
        use ::axum_core::response::{IntoResponse, IntoResponseParts, Response, ResponseParts};
        use ::http::HeaderMap;
        pub use ::cookie::{Cookie, Expiration, Key, SameSite};

        #[pii_source(input)]
        fn __sent() -> Cookie;

        #[derive(Clone, Debug, Default)]
        pub struct CookieJar { #[pii(elements)] elem: Cookie }
        impl CookieJar {
            pub fn new() -> CookieJar { () }
            pub fn from_headers(headers: &HeaderMap) -> CookieJar { CookieJar { elem: __sent() } }
            pub fn get(&self, name: &str) -> Option<&Cookie> { ::core::__maybe(&self.elem) }
            #[pii_sink(respond, store, cookie)]
            pub fn add<C: Into<Cookie>>(mut self, cookie: C) -> CookieJar { self.elem = cookie.into(); self }
            pub fn remove<C>(self, cookie: C) -> CookieJar { self }
            pub fn iter(&self) -> core::slice::Iter<Cookie> { core::slice::Iter { elem: &self.elem } }
        }
        pub struct SignedCookieJar<K = Key> { #[pii(elements)] elem: Cookie, of: core::marker::PhantomData<K> }
        impl SignedCookieJar {
            pub fn new(key: Key) -> SignedCookieJar { SignedCookieJar {} }
            pub fn from_headers(headers: &HeaderMap, key: Key) -> SignedCookieJar { SignedCookieJar { elem: __sent() } }
        }
        impl<K> SignedCookieJar<K> {
            pub fn get(&self, name: &str) -> Option<Cookie> { ::core::__maybe(self.elem) }
            #[pii_sink(respond, store, cookie)]
            pub fn add<C: Into<Cookie>>(mut self, cookie: C) -> SignedCookieJar<K> { self.elem = cookie.into(); self }
            pub fn remove<C>(self, cookie: C) -> SignedCookieJar<K> { self }
        }
        pub struct PrivateCookieJar<K = Key> { #[pii(elements)] elem: Cookie, of: core::marker::PhantomData<K> }
        impl PrivateCookieJar {
            pub fn new(key: Key) -> PrivateCookieJar { PrivateCookieJar {} }
            pub fn from_headers(headers: &HeaderMap, key: Key) -> PrivateCookieJar { PrivateCookieJar { elem: __sent() } }
        }
        impl<K> PrivateCookieJar<K> {
            pub fn get(&self, name: &str) -> Option<Cookie> { ::core::__maybe(self.elem) }
            pub fn add<C: Into<Cookie>>(mut self, cookie: C) -> PrivateCookieJar<K> { self.elem = cookie.into(); self }
            pub fn remove<C>(self, cookie: C) -> PrivateCookieJar<K> { self }
        }
        macro_rules! jars {
            ($([$($K:ident)*] $Jar:ty;)*) => { $(
                impl<S, $($K)*> FromRequestParts<S> for $Jar {
                    type Rejection = core::convert::Infallible;
                    async fn from_request_parts(parts: &mut ::http::request::Parts, state: &S) -> Result<$Jar, core::convert::Infallible> { Ok(__sent()) }
                }
                impl<$($K)*> IntoResponseParts for $Jar {
                    type Error = core::convert::Infallible;
                    fn into_response_parts(self, res: ResponseParts) -> Result<ResponseParts, core::convert::Infallible> { Ok(res) }
                }
                impl<$($K)*> IntoResponse for $Jar { fn into_response(self) -> Response { () } }
            )* };
        }
        jars! { [] CookieJar; [K] SignedCookieJar<K>; [K] PrivateCookieJar<K>; }
    }
}
