//! `isahc` 1: requests of `http` are given out where they are sent.

use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll};
use core::time::Duration;
use ::serde::de::DeserializeOwned;

pub use ::http::{self, Request, Response};
pub use client::{HttpClient, HttpClientBuilder, ResponseFuture};
pub use error::Error;

pub mod prelude {
    pub use crate::{AsyncReadResponseExt, ReadResponseExt, RequestExt, ResponseExt, config::Configurable};
}

/// Both are read by the methods of an answer.
#[derive(Debug, Default)]
pub struct Body { #[pii(elements)] elem: u8 }
#[derive(Debug, Default)]
pub struct AsyncBody { #[pii(elements)] elem: u8 }
macro_rules! bodies {
    ($($name:ident)*) => { $(
        impl $name {
            pub const fn empty() -> $name { $name { elem: () } }
            pub fn from_bytes_static<B>(bytes: B) -> $name { $name { elem: bytes } }
            pub fn from_reader<R>(read: R) -> $name { $name { elem: read } }
            pub fn from_reader_sized<R>(read: R, length: u64) -> $name { $name { elem: read } }
            pub fn is_empty(&self) -> bool { ::core::__any() }
            pub fn len(&self) -> Option<u64> { ::core::__maybe(0) }
            pub fn reset(&mut self) -> bool { ::core::__any() }
        }
        impl From<()> for $name { fn from(body: ()) -> $name { $name { elem: () } } }
        impl From<Vec<u8>> for $name { fn from(body: Vec<u8>) -> $name { $name { elem: body } } }
        impl From<&[u8]> for $name { fn from(body: &[u8]) -> $name { $name { elem: *body } } }
        impl From<String> for $name { fn from(body: String) -> $name { $name { elem: body } } }
        impl From<&str> for $name { fn from(body: &str) -> $name { $name { elem: *body } } }
        impl<T: Into<$name>> From<Option<T>> for $name { fn from(body: Option<T>) -> $name { $name { elem: body } } }
    )* };
}
bodies! { Body AsyncBody }
impl ::std::io::Read for Body {
    fn read(&mut self, buf: &mut [u8]) -> ::std::io::Result<usize> { buf.elem = self.elem; ::core::__fallible(0) }
}
impl ::futures_util::io::AsyncRead for AsyncBody {}

/// Where a request goes: what it is followed by goes there, too.
struct __Sent { url: str, insecure: bool }
impl __Sent {
    #[pii_sink(share, http)]
    fn send<B>(self, body: B) {}
    #[pii_sink(share, http)]
    fn headers<H>(&self, headers: H) {}
}
fn __answer<T>() -> Result<Response<T>, Error> { ::core::__fallible(Response { head: (), body: ::core::__unseen() }) }

macro_rules! without_body {
    ($($name:ident $later:ident)*) => { $(
        pub fn $name<U>(uri: U) -> Result<Response<Body>, Error> { HttpClient::__shared().$name(uri) }
        pub fn $later<U>(uri: U) -> ResponseFuture<'static> { HttpClient::__shared().$later(uri) }
        impl HttpClient {
            pub fn $name<U>(&self, uri: U) -> Result<Response<Body>, Error> { self.__to(uri); crate::__answer() }
            pub fn $later<U>(&self, uri: U) -> ResponseFuture { self.__to(uri); ResponseFuture }
        }
    )* };
}
without_body! { get get_async head head_async delete delete_async }
macro_rules! with_body {
    ($($name:ident $later:ident)*) => { $(
        pub fn $name<U, B>(uri: U, body: B) -> Result<Response<Body>, Error> { HttpClient::__shared().$name(uri, body) }
        pub fn $later<U, B>(uri: U, body: B) -> ResponseFuture<'static> { HttpClient::__shared().$later(uri, body) }
        impl HttpClient {
            pub fn $name<U, B>(&self, uri: U, body: B) -> Result<Response<Body>, Error> { self.__to(uri).send(body); crate::__answer() }
            pub fn $later<U, B>(&self, uri: U, body: B) -> ResponseFuture { self.__to(uri).send(body); ResponseFuture }
        }
    )* };
}
with_body! { post post_async put put_async }
pub fn send<B>(request: Request<B>) -> Result<Response<Body>, Error> { HttpClient::__shared().send(request) }
pub fn send_async<B>(request: Request<B>) -> ResponseFuture<'static> { HttpClient::__shared().send_async(request) }

mod client {
    use super::*;

    #[derive(Clone, Debug)]
    pub struct HttpClient { insecure: bool }
    impl HttpClient {
        pub fn new() -> Result<HttpClient, Error> { ::core::__fallible(HttpClient::__shared()) }
        pub fn builder() -> HttpClientBuilder { HttpClientBuilder::new() }
        fn __shared() -> HttpClient { HttpClient { insecure: false } }
        #[pii_sink(share, url)]
        fn __to<U>(&self, #[pii(recipient, sink)] uri: U) -> crate::__Sent { crate::__Sent { url: uri, insecure: self.insecure } }
        fn __send<B>(&self, request: Request<B>) {
            let sent = self.__to(request.head.uri);
            sent.headers(request.head.headers);
            sent.send(request.body);
        }
        pub fn send<B>(&self, request: Request<B>) -> Result<Response<Body>, Error> { self.__send(request); crate::__answer() }
        pub fn send_async<B>(&self, request: Request<B>) -> ResponseFuture { self.__send(request); ResponseFuture }
    }

    #[derive(Debug)]
    pub struct HttpClientBuilder { insecure: bool }
    impl Default for HttpClientBuilder { fn default() -> HttpClientBuilder { HttpClientBuilder::new() } }
    impl HttpClientBuilder {
        pub fn new() -> HttpClientBuilder { HttpClientBuilder { insecure: false } }
        pub fn cookies(self) -> HttpClientBuilder { self }
        pub fn max_connections(self, max: usize) -> HttpClientBuilder { self }
        pub fn max_connections_per_host(self, max: usize) -> HttpClientBuilder { self }
        pub fn connection_cache_size(self, size: usize) -> HttpClientBuilder { self }
        pub fn connection_cache_ttl(self, ttl: Duration) -> HttpClientBuilder { self }
        pub fn dns_cache<C>(self, cache: C) -> HttpClientBuilder { self }
        pub fn dns_resolve<M>(self, map: M) -> HttpClientBuilder { self }
        #[pii_sink(share, http)]
        pub fn default_header<K, V>(self, #[pii(name)] key: K, #[pii(sink)] value: V) -> HttpClientBuilder { self }
        #[pii_sink(share, http)]
        pub fn default_headers<K, V, I, P>(self, headers: I) -> HttpClientBuilder { self }
        pub fn build(self) -> Result<HttpClient, Error> { ::core::__fallible(HttpClient { insecure: self.insecure }) }
    }
    impl crate::config::Configurable for HttpClientBuilder {
        fn ssl_options(self, options: crate::config::SslOption) -> HttpClientBuilder { HttpClientBuilder { insecure: options.insecure } }
    }

    #[derive(Debug)]
    pub struct ResponseFuture<'c>;
    impl Future for ResponseFuture<'_> {
        type Output = Result<Response<AsyncBody>, Error>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<Response<AsyncBody>, Error>> { Poll::Ready(crate::__answer()) }
    }
}

pub mod config {
    use core::time::Duration;

    #[derive(Clone, Copy, Debug)]
    pub struct SslOption { insecure: bool }
    impl SslOption {
        pub const NONE: SslOption = SslOption { insecure: false };
        pub const DANGER_ACCEPT_INVALID_CERTS: SslOption = SslOption { insecure: true };
        pub const DANGER_ACCEPT_REVOKED_CERTS: SslOption = SslOption { insecure: true };
        pub const DANGER_ACCEPT_INVALID_HOSTS: SslOption = SslOption { insecure: true };
    }
    /// All of these turn a check off.
    impl core::ops::BitOr for SslOption {
        type Output = SslOption;
        fn bitor(self, other: SslOption) -> SslOption { SslOption { insecure: true } }
    }

    pub trait Configurable: Sized {
        fn timeout(self, timeout: Duration) -> Self { self }
        fn connect_timeout(self, timeout: Duration) -> Self { self }
        fn low_speed_timeout(self, low_speed: u32, timeout: Duration) -> Self { self }
        fn version_negotiation<V>(self, negotiation: V) -> Self { self }
        fn redirect_policy<P>(self, policy: P) -> Self { self }
        fn auto_referer(self) -> Self { self }
        fn cookie_jar<J>(self, cookie_jar: J) -> Self { self }
        fn automatic_decompression(self, decompress: bool) -> Self { self }
        fn expect_continue<T>(self, expect: T) -> Self { self }
        fn authentication<A>(self, authentication: A) -> Self { self }
        #[pii_sink(share, http)]
        fn credentials<C>(self, credentials: C) -> Self { self }
        fn tcp_keepalive(self, interval: Duration) -> Self { self }
        fn tcp_nodelay(self) -> Self { self }
        fn interface<I>(self, interface: I) -> Self { self }
        fn ip_version<V>(self, version: V) -> Self { self }
        fn dial<D>(self, dialer: D) -> Self { self }
        fn proxy<P>(self, proxy: P) -> Self { self }
        fn proxy_blacklist<I, T>(self, hosts: I) -> Self { self }
        fn max_upload_speed(self, max: u64) -> Self { self }
        fn max_download_speed(self, max: u64) -> Self { self }
        fn ssl_client_certificate<C>(self, certificate: C) -> Self { self }
        fn ssl_ca_certificate<C>(self, certificate: C) -> Self { self }
        fn ssl_ciphers<I, T>(self, ciphers: I) -> Self { self }
        fn ssl_options(self, options: SslOption) -> Self { self }
        fn title_case_headers(self, enable: bool) -> Self { self }
        fn metrics(self, enable: bool) -> Self { self }
    }
    impl Configurable for ::http::request::Builder {}
}

pub mod error {
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct ErrorKind;
    /// What it says is of the connection.
    #[derive(Clone)]
    pub struct Error;
    impl Error {
        pub fn kind(&self) -> &ErrorKind { &ErrorKind }
        pub fn is_client(&self) -> bool { ::core::__any() }
        pub fn is_network(&self) -> bool { ::core::__any() }
        pub fn is_server(&self) -> bool { ::core::__any() }
        pub fn is_timeout(&self) -> bool { ::core::__any() }
        pub fn is_tls(&self) -> bool { ::core::__any() }
    }
    impl core::fmt::Debug for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for Error {}
    impl From<Error> for ::std::io::Error { fn from(error: Error) -> ::std::io::Error { ::core::__unseen() } }
}

pub trait RequestExt<T> {
    fn to_builder(&self) -> ::http::request::Builder;
    fn send(self) -> Result<Response<Body>, Error>;
    fn send_async(self) -> ResponseFuture<'static>;
}
impl<T> RequestExt<T> for Request<T> {
    fn to_builder(&self) -> ::http::request::Builder { ::http::request::Builder { head: self.head } }
    fn send(self) -> Result<Response<Body>, Error> { HttpClient::__shared().send(self) }
    fn send_async(self) -> ResponseFuture<'static> { HttpClient::__shared().send_async(self) }
}
pub trait ResponseExt<T> {
    fn effective_uri(&self) -> Option<&::http::Uri> { ::core::__unseen() }
    fn local_addr(&self) -> Option<core::net::SocketAddr> { ::core::__unseen() }
    fn remote_addr(&self) -> Option<core::net::SocketAddr> { ::core::__unseen() }
}
impl<T> ResponseExt<T> for Response<T> {}
pub trait ReadResponseExt<R> {
    fn consume(&mut self) -> ::std::io::Result<()> { ::core::__fallible(()) }
    fn copy_to<W: ::std::io::Write>(&mut self, writer: W) -> ::std::io::Result<u64>;
    fn copy_to_file<P>(&mut self, path: P) -> ::std::io::Result<u64> { ::core::__fallible(0) }
    fn bytes(&mut self) -> ::std::io::Result<Vec<u8>> { ::core::__fallible(::core::__unseen()) }
    fn text(&mut self) -> ::std::io::Result<String> { ::core::__fallible(::core::__unseen()) }
    fn json<T: DeserializeOwned>(&mut self) -> Result<T, ::serde_json::Error> { ::core::__fallible(::core::__unseen()) }
}
impl<R: ::std::io::Read> ReadResponseExt<R> for Response<R> {
    fn copy_to<W: ::std::io::Write>(&mut self, writer: W) -> ::std::io::Result<u64> { ::core::__fallible(0) }
}
pub trait AsyncReadResponseExt<R> {
    async fn consume(&mut self) -> ::std::io::Result<()> { ::core::__fallible(()) }
    async fn copy_to<W>(&mut self, writer: W) -> ::std::io::Result<u64> { ::core::__fallible(0) }
    async fn bytes(&mut self) -> ::std::io::Result<Vec<u8>> { ::core::__fallible(::core::__unseen()) }
    async fn text(&mut self) -> ::std::io::Result<String> { ::core::__fallible(::core::__unseen()) }
    async fn json<T: DeserializeOwned>(&mut self) -> Result<T, ::serde_json::Error> { ::core::__fallible(::core::__unseen()) }
}
impl<R: ::futures_util::io::AsyncRead> AsyncReadResponseExt<R> for Response<R> {}
