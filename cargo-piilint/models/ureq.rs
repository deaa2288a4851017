//! `ureq` 2 and 3: a request keeps its address in `url`; what is put into it goes there.

pub use ::http;
pub use ::serde;
pub use ::serde_json::{self, json};

/// `url` is where the request goes, as far as it is known.
#[derive(Clone, Debug)]
pub struct Request { url: str }
pub type RequestBuilder<B = ()> = Request;
#[derive(Clone, Debug, Default)]
pub struct Agent;
#[derive(Debug)]
pub struct AgentBuilder;
#[cfg(not(version("3")))]
#[derive(Debug)]
pub struct Response { url: str }
#[cfg(not(version("3")))]
type __Response = Response;
#[cfg(version("3"))]
type __Response = ::http::Response<Body>;
#[cfg(not(version("3")))]
#[derive(Debug)]
pub enum Error { Status(u16, Response), Transport(Transport) }
#[cfg(version("3"))]
#[derive(Debug)]
pub enum Error { StatusCode(u16), Http(::http::Error), BadUri(String), Io(::std::io::Error), HostNotFound, ConnectionFailed }
#[cfg(not(version("3")))]
#[derive(Debug)]
pub struct Transport;
impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
impl core::error::Error for Error {}
#[cfg(not(version("3")))]
impl core::fmt::Display for Transport { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
#[cfg(not(version("3")))]
impl Error {
    pub fn into_response(self) -> Option<Response> { match self { Error::Status(_, response) => Some(response), _ => None } }
}

macro_rules! verbs {
    ($($name:ident)*) => {
        $( #[pii_sink(share, url)] pub fn $name<T>(#[pii(recipient, sink)] uri: T) -> Request { Request { url: uri } } )*
        impl Agent { $( #[pii_sink(share, url)] pub fn $name<T>(&self, #[pii(recipient, sink)] uri: T) -> Request { Request { url: uri } } )* }
    };
}
verbs! { get post put delete head options patch trace connect }
#[pii_sink(share, url)]
pub fn request(method: &str, #[pii(recipient, sink)] path: &str) -> Request { Request { url: *path } }
#[pii_sink(share, url)]
pub fn request_url(method: &str, #[pii(recipient, sink)] url: &::url::Url) -> Request { Request { url: *url } }
pub fn agent() -> Agent { Agent }
pub fn builder() -> AgentBuilder { AgentBuilder }
impl Agent {
    pub fn new() -> Agent { Agent }
    pub fn new_with_defaults() -> Agent { Agent }
    pub fn new_with_config(config: config::Config) -> Agent { Agent }
    pub fn config_builder() -> AgentBuilder { AgentBuilder }
    #[pii_sink(share, url)]
    pub fn request(&self, method: &str, #[pii(recipient, sink)] path: &str) -> Request { Request { url: *path } }
    #[pii_sink(share, url)]
    pub fn request_url(&self, method: &str, #[pii(recipient, sink)] url: &::url::Url) -> Request { Request { url: *url } }
    #[cfg(version("3"))]
    #[pii_sink(share, http)]
    pub fn run<B>(&self, request: ::http::Request<B>) -> Result<__Response, Error> { ::core::__fallible(__response()) }
}
impl From<config::Config> for Agent { fn from(value: config::Config) -> Agent { Agent } }
fn __response() -> __Response { () }
pub mod config {
    pub use crate::AgentBuilder as ConfigBuilder;
    #[derive(Clone, Debug, Default)]
    pub struct Config;
    impl Config {
        pub fn builder() -> crate::AgentBuilder { crate::AgentBuilder }
        pub fn new_agent(&self) -> crate::Agent { crate::Agent }
    }
}
macro_rules! settings {
    ($($ty:ty)*) => { $( impl $ty {
        pub fn timeout(self, timeout: core::time::Duration) -> $ty { self }
        pub fn timeout_connect<D>(self, timeout: D) -> $ty { self }
        pub fn timeout_read(self, timeout: core::time::Duration) -> $ty { self }
        pub fn timeout_write(self, timeout: core::time::Duration) -> $ty { self }
        pub fn timeout_global(self, timeout: Option<core::time::Duration>) -> $ty { self }
        pub fn timeout_per_call(self, timeout: Option<core::time::Duration>) -> $ty { self }
        pub fn redirects(self, n: u32) -> $ty { self }
        pub fn max_redirects(self, n: u32) -> $ty { self }
        pub fn user_agent<U>(self, user_agent: U) -> $ty { self }
        pub fn https_only(self, enforce: bool) -> $ty { self }
        pub fn http_status_as_error(self, enforce: bool) -> $ty { self }
        pub fn tls_config<C>(self, tls_config: C) -> $ty { self }
        pub fn tls_connector<C>(self, tls_config: C) -> $ty { self }
        pub fn middleware<M>(self, m: M) -> $ty { self }
    } )* };
}
settings! { AgentBuilder __RequestSettings }
impl AgentBuilder {
    pub fn new() -> AgentBuilder { AgentBuilder }
    pub fn build(self) -> Agent { Agent }
}
/// Settings for one request.
#[derive(Debug)]
pub struct __RequestSettings { request: Request }
impl __RequestSettings {
    pub fn build(self) -> Request { self.request }
}
impl Request {
    pub fn timeout(self, timeout: core::time::Duration) -> Request { self }
    #[pii_sink(share, http)]
    pub fn set(self, #[pii(name)] header: &str, #[pii(sink)] value: &str) -> Request { self }
    #[cfg(not(version("3")))]
    pub fn header(&self, name: &str) -> Option<&str> { ::core::__unseen() }
    #[cfg(version("3"))]
    #[pii_sink(share, http)]
    pub fn header<K, V>(self, #[pii(name)] key: K, #[pii(sink)] value: V) -> Request { self }
    #[pii_sink(share, http)]
    pub fn content_type<V>(self, content_type: V) -> Request { self }
    #[pii_sink(share, url)]
    pub fn query<K, V>(self, #[pii(name)] param: K, #[pii(sink)] value: V) -> Request { self }
    #[pii_sink(share, url)]
    pub fn query_raw<K, V>(self, #[pii(name)] param: K, #[pii(sink)] value: V) -> Request { self }
    #[cfg(not(version("3")))]
    #[pii_sink(share, url)]
    pub fn query_pairs<P>(self, pairs: P) -> Request { self }
    #[cfg(version("3"))]
    #[pii_sink(share, url)]
    pub fn query_pairs<I, K, V>(self, iter: I) -> Request { self }
    pub fn call(self) -> Result<__Response, Error> { ::core::__fallible(__response()) }
    pub fn force_send_body(self) -> Request { self }
    pub fn send_empty(self) -> Result<__Response, Error> { ::core::__fallible(__response()) }
    #[pii_sink(share, http)]
    pub fn send_json<T: ::serde::Serialize>(self, data: T) -> Result<__Response, Error> { ::core::__fallible(__response()) }
    #[pii_sink(share, http)]
    pub fn send_bytes(self, data: &[u8]) -> Result<__Response, Error> { ::core::__fallible(__response()) }
    #[pii_sink(share, http)]
    pub fn send_string(self, data: &str) -> Result<__Response, Error> { ::core::__fallible(__response()) }
    #[cfg(not(version("3")))]
    #[pii_sink(share, http)]
    pub fn send_form(self, data: &[(&str, &str)]) -> Result<__Response, Error> { ::core::__fallible(__response()) }
    #[cfg(version("3"))]
    #[pii_sink(share, http)]
    pub fn send_form<I, K, V>(self, iter: I) -> Result<__Response, Error> { ::core::__fallible(__response()) }
    #[pii_sink(share, http)]
    pub fn send<B>(self, data: B) -> Result<__Response, Error> { ::core::__fallible(__response()) }
    pub fn method(&self) -> &str { "" }
    pub fn url(&self) -> &str { &self.url }
    pub fn config(self) -> __RequestSettings { __RequestSettings { request: self } }
}
#[cfg(not(version("3")))]
impl Response {
    pub fn status(&self) -> ::http::StatusCode { () }
    pub fn status_text(&self) -> &str { "" }
    pub fn get_url(&self) -> &str { &self.url }
    pub fn header(&self, name: &str) -> Option<&str> { ::core::__unseen() }
    pub fn headers_names(&self) -> Vec<String> { ::core::__unseen() }
    pub fn has(&self, name: &str) -> bool { ::core::__any() }
    pub fn content_type(&self) -> &str { "" }
    pub fn into_string(self) -> ::std::io::Result<String> { ::core::__fallible(::core::__unseen()) }
    pub fn into_json<T: ::serde::de::DeserializeOwned>(self) -> ::std::io::Result<T> { ::core::__fallible(::core::__unseen()) }
    pub fn into_reader(self) -> ::std::io::Cursor<Vec<u8>> { ::core::__unseen() }
}
#[cfg(version("3"))]
#[derive(Debug)]
pub struct Body;
#[cfg(version("3"))]
impl Body {
    pub fn read_to_string(&mut self) -> Result<String, Error> { ::core::__fallible(::core::__unseen()) }
    pub fn read_to_vec(&mut self) -> Result<Vec<u8>, Error> { ::core::__fallible(::core::__unseen()) }
    pub fn read_json<T: ::serde::de::DeserializeOwned>(&mut self) -> Result<T, Error> { ::core::__fallible(::core::__unseen()) }
    pub fn as_reader(&mut self) -> ::std::io::Cursor<Vec<u8>> { ::core::__unseen() }
    pub fn into_reader(self) -> ::std::io::Cursor<Vec<u8>> { ::core::__unseen() }
    pub fn content_length(&self) -> Option<u64> { ::core::__maybe(0) }
}
