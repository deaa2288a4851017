//! `surf` 2: a request keeps its address in `url`; what is put into it goes there.

use ::serde::Serialize;
use ::url::Url;
use core::fmt;
use core::future::{Future, IntoFuture};
use core::pin::Pin;

pub type Result<T = Response> = core::result::Result<T, Error>;
#[derive(Debug)]
pub struct Error;
impl Error {
    pub fn status(&self) -> StatusCode { ::core::__unseen() }
    pub fn into_inner(self) -> ::anyhow::Error { ::core::__unseen() }
}
impl fmt::Display for Error { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StatusCode;
impl StatusCode {
    pub fn is_success(&self) -> bool { ::core::__any() }
    pub fn is_client_error(&self) -> bool { ::core::__any() }
    pub fn is_server_error(&self) -> bool { ::core::__any() }
}
impl fmt::Display for StatusCode { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }

#[derive(Debug)]
pub struct Body { #[pii(elements)] elem: u8 }
impl Body {
    pub fn empty() -> Body { () }
    pub fn from_bytes(bytes: Vec<u8>) -> Body { bytes }
    pub fn from_string(s: String) -> Body { s }
    pub fn from_json(json: &impl Serialize) -> Result<Body> { ::core::__fallible(::serde::__written::shown(json)) }
    pub fn from_form(form: &impl Serialize) -> Result<Body> { ::core::__fallible(::serde::__written::shown(form)) }
    pub async fn into_bytes(self) -> Result<Vec<u8>> { ::core::__fallible(self) }
    pub async fn into_string(self) -> Result<String> { ::core::__fallible(self) }
}
macro_rules! from {
    ($($ty:ty)*) => { $( impl From<$ty> for Body { fn from(x: $ty) -> Body { x } } )* };
}
from! { String &str Vec<u8> &[u8] }

macro_rules! verbs {
    ($($name:ident)*) => {
        $( #[pii_sink(share, url)] pub fn $name(#[pii(recipient, sink)] uri: impl AsRef<str>) -> RequestBuilder { RequestBuilder { url: *uri.as_ref() } } )*
        impl Client {
            $( #[pii_sink(share, url)] pub fn $name(&self, #[pii(recipient, sink)] uri: impl AsRef<str>) -> RequestBuilder { RequestBuilder { url: *uri.as_ref() } } )*
        }
    };
}
verbs! { get head post put delete connect options trace patch }
pub fn client() -> Client { Client }

#[derive(Clone, Debug, Default)]
pub struct Client;
impl Client {
    pub fn new() -> Client { Client }
    pub fn with_http_client<C>(http_client: C) -> Client { Client }
    pub fn with(self, middleware: impl Sized) -> Client { self }
    pub async fn send(&self, req: impl Into<Request>) -> Result<Response> { ::core::__fallible(::core::__unseen()) }
    pub async fn recv_bytes(&self, req: impl Into<Request>) -> Result<Vec<u8>> { ::core::__fallible(::core::__unseen()) }
    pub async fn recv_string(&self, req: impl Into<Request>) -> Result<String> { ::core::__fallible(::core::__unseen()) }
    pub async fn recv_json<T: ::serde::de::DeserializeOwned>(&self, req: impl Into<Request>) -> Result<T> { ::core::__fallible(::core::__unseen()) }
}
#[derive(Debug)]
pub struct RequestBuilder { url: str }
impl RequestBuilder {
    #[pii_sink(share, http)]
    pub fn header(self, #[pii(name)] key: impl Sized, #[pii(sink)] value: impl Sized) -> RequestBuilder { self }
    pub fn content_type(self, content_type: impl Sized) -> RequestBuilder { self }
    #[pii_sink(share, http)]
    pub fn body(self, body: impl Into<Body>) -> RequestBuilder { self }
    #[pii_sink(share, http)]
    pub fn body_json(self, json: &impl Serialize) -> Result<RequestBuilder> { ::core::__fallible(self) }
    #[pii_sink(share, http)]
    pub fn body_string(self, string: String) -> RequestBuilder { self }
    #[pii_sink(share, http)]
    pub fn body_bytes(self, bytes: impl AsRef<[u8]>) -> RequestBuilder { self }
    pub async fn body_file(self, path: impl AsRef<::std::path::Path>) -> ::std::io::Result<RequestBuilder> { ::core::__fallible(self) }
    #[pii_sink(share, url)]
    pub fn query(self, query: &impl Serialize) -> Result<RequestBuilder> { ::core::__fallible(self) }
    pub fn middleware(self, middleware: impl Sized) -> RequestBuilder { self }
    pub fn build(self) -> Request { Request { url: self.url } }
    pub async fn send(self) -> Result<Response> { ::core::__fallible(::core::__unseen()) }
    pub async fn recv_bytes(self) -> Result<Vec<u8>> { ::core::__fallible(::core::__unseen()) }
    pub async fn recv_string(self) -> Result<String> { ::core::__fallible(::core::__unseen()) }
    pub async fn recv_json<T: ::serde::de::DeserializeOwned>(self) -> Result<T> { ::core::__fallible(::core::__unseen()) }
    pub async fn recv_form<T: ::serde::de::DeserializeOwned>(self) -> Result<T> { ::core::__fallible(::core::__unseen()) }
}
impl Future for RequestBuilder {
    type Output = Result<Response>;
    fn poll(self: Pin<&mut Self>, cx: &mut core::task::Context) -> core::task::Poll<Result<Response>> { core::task::Poll::Ready(::core::__fallible(::core::__unseen())) }
}
impl From<RequestBuilder> for Request { fn from(builder: RequestBuilder) -> Request { Request { url: builder.url } } }
#[derive(Clone, Debug)]
pub struct Request { url: str }
impl Request {
    #[pii_sink(share, url)]
    pub fn set_query(&mut self, query: &impl Serialize) -> Result<()> { ::core::__fallible(()) }
    #[pii_sink(share, http)]
    pub fn insert_header(&mut self, #[pii(name)] name: impl Sized, #[pii(sink)] values: impl Sized) -> Option<()> { ::core::__unseen() }
    #[pii_sink(share, http)]
    pub fn append_header(&mut self, #[pii(name)] name: impl Sized, #[pii(sink)] values: impl Sized) {}
    #[pii_sink(share, http)]
    pub fn set_header(&mut self, #[pii(name)] key: impl Sized, #[pii(sink)] value: impl Sized) {}
    #[pii_sink(share, http)]
    pub fn set_body(&mut self, body: impl Into<Body>) {}
    #[pii_sink(share, http)]
    pub fn body_json(&mut self, json: &impl Serialize) -> Result<()> { ::core::__fallible(()) }
    #[pii_sink(share, http)]
    pub fn body_string(&mut self, string: String) {}
    #[pii_sink(share, http)]
    pub fn body_bytes(&mut self, bytes: impl AsRef<[u8]>) {}
    #[pii_sink(share, http)]
    pub fn body_form(&mut self, form: &impl Serialize) -> Result<()> { ::core::__fallible(()) }
    pub fn url(&self) -> &Url { &self.url }
}
#[derive(Debug)]
pub struct Response;
impl Response {
    pub fn status(&self) -> StatusCode { ::core::__unseen() }
    pub fn len(&self) -> Option<usize> { ::core::__maybe(0) }
    pub fn is_empty(&self) -> Option<bool> { ::core::__maybe(::core::__any()) }
    pub fn take_body(&mut self) -> Body { ::core::__unseen() }
    pub async fn body_bytes(&mut self) -> Result<Vec<u8>> { ::core::__fallible(::core::__unseen()) }
    pub async fn body_string(&mut self) -> Result<String> { ::core::__fallible(::core::__unseen()) }
    pub async fn body_json<T: ::serde::de::DeserializeOwned>(&mut self) -> Result<T> { ::core::__fallible(::core::__unseen()) }
    pub async fn body_form<T: ::serde::de::DeserializeOwned>(&mut self) -> Result<T> { ::core::__fallible(::core::__unseen()) }
}
