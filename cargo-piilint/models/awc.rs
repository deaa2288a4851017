//! `awc` 3: actix' client. A request keeps its address in `url`; what is put into it goes there.

use ::serde::Serialize;
use core::fmt;
use core::time::Duration;
pub use ::cookie;
use error::{JsonPayloadError, PayloadError, SendRequestError};

pub mod http {
    pub use ::http::{Method, StatusCode, Uri, Version, uri};
    pub use ::actix_web::http::header;
}
pub mod error {
    use core::fmt;
    macro_rules! errors {
        ($($name:ident)*) => { $(
            #[derive(Debug)]
            pub struct $name;
            impl fmt::Display for $name { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }
            impl core::error::Error for $name {}
        )* };
    }
    errors! { SendRequestError JsonPayloadError PayloadError }
}

#[derive(Clone, Default)]
pub struct Client;
#[pii_sink(share, url)]
fn __to<U>(#[pii(recipient, sink)] url: U) -> ClientRequest { ClientRequest { url } }
macro_rules! verbs {
    ($($name:ident)*) => { impl Client { $( pub fn $name<U>(&self, url: U) -> ClientRequest { __to(url) } )* } };
}
verbs! { get head put post patch delete options }
impl Client {
    pub fn new() -> Client { Client }
    pub fn builder() -> ClientBuilder { ClientBuilder {} }
    pub fn request<U>(&self, method: ::http::Method, url: U) -> ClientRequest { __to(url) }
}
pub struct ClientBuilder<S = (), M = ()> { of: core::marker::PhantomData<(S, M)> }
impl ClientBuilder {
    pub fn new() -> ClientBuilder { ClientBuilder {} }
}
impl<S, M> ClientBuilder<S, M> {
    pub fn timeout(self, timeout: Duration) -> ClientBuilder<S, M> { self }
    pub fn disable_timeout(self) -> ClientBuilder<S, M> { self }
    pub fn disable_redirects(self) -> ClientBuilder<S, M> { self }
    pub fn max_redirects(self, num: u8) -> ClientBuilder<S, M> { self }
    pub fn no_default_headers(self) -> ClientBuilder<S, M> { self }
    pub fn add_default_header(self, header: impl Sized) -> ClientBuilder<S, M> { self }
    pub fn basic_auth<N>(self, username: N, password: Option<&str>) -> ClientBuilder<S, M> { self }
    pub fn bearer_auth<T>(self, token: T) -> ClientBuilder<S, M> { self }
    pub fn finish(self) -> Client { Client }
}
pub struct ClientRequest { url: str }
impl ClientRequest {
    pub fn get_uri(&self) -> &::http::Uri { &self.url }
    pub fn uri<U>(self, uri: U) -> ClientRequest { __to(uri) }
    pub fn method(self, method: ::http::Method) -> ClientRequest { self }
    #[pii_sink(share, http)]
    pub fn insert_header(self, header: impl Sized) -> ClientRequest { self }
    #[pii_sink(share, http)]
    pub fn insert_header_if_none(self, header: impl Sized) -> ClientRequest { self }
    #[pii_sink(share, http)]
    pub fn append_header(self, header: impl Sized) -> ClientRequest { self }
    pub fn camel_case(self) -> ClientRequest { self }
    pub fn force_close(self) -> ClientRequest { self }
    pub fn content_type<V>(self, value: V) -> ClientRequest { self }
    pub fn content_length(self, len: u64) -> ClientRequest { self }
    #[pii_sink(share, http)]
    pub fn basic_auth(self, username: impl fmt::Display, password: impl fmt::Display) -> ClientRequest { self }
    #[pii_sink(share, http)]
    pub fn bearer_auth(self, token: impl fmt::Display) -> ClientRequest { self }
    #[pii_sink(share, http)]
    pub fn cookie(self, cookie: ::cookie::Cookie) -> ClientRequest { self }
    pub fn no_decompress(self) -> ClientRequest { self }
    pub fn timeout(self, timeout: Duration) -> ClientRequest { self }
    #[pii_sink(share, url)]
    pub fn query<T: Serialize>(self, query: &T) -> Result<ClientRequest, ::serde_urlencoded::ser::Error> { ::core::__fallible(self) }
    #[pii_sink(share, http)]
    pub fn send_body<B>(self, body: B) -> SendClientRequest { SendClientRequest }
    #[pii_sink(share, http)]
    pub fn send_json<T: Serialize>(self, value: &T) -> SendClientRequest { SendClientRequest }
    #[pii_sink(share, http)]
    pub fn send_form<T: Serialize>(self, value: &T) -> SendClientRequest { SendClientRequest }
    #[pii_sink(share, http)]
    pub fn send_stream<S, E>(self, stream: S) -> SendClientRequest { SendClientRequest }
    pub fn send(self) -> SendClientRequest { SendClientRequest }
}
pub struct SendClientRequest;
impl core::future::Future for SendClientRequest {
    type Output = Result<ClientResponse, SendRequestError>;
    fn poll(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context) -> core::task::Poll<Result<ClientResponse, SendRequestError>> {
        core::task::Poll::Ready(::core::__fallible(ClientResponse {}))
    }
}
pub struct ClientResponse<S = ()> { of: core::marker::PhantomData<S> }
impl<S> ClientResponse<S> {
    pub fn version(&self) -> ::http::Version { ::core::__unseen() }
    pub fn status(&self) -> ::http::StatusCode { ::core::__unseen() }
    pub fn headers(&self) -> &::actix_web::http::header::HeaderMap { ::core::__unseen() }
    pub fn timeout(self, dur: Duration) -> ClientResponse<S> { self }
    pub fn cookie(&self, name: &str) -> Option<::cookie::Cookie> { ::core::__maybe(::core::__unseen()) }
    pub async fn body(&mut self) -> Result<::bytes::Bytes, PayloadError> { ::core::__fallible(::core::__unseen()) }
    pub async fn json<T: ::serde::de::DeserializeOwned>(&mut self) -> Result<T, JsonPayloadError> { ::core::__fallible(::core::__unseen()) }
}
