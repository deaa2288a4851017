//! `reqwest-middleware` 0.2 to 0.5: reqwest's client with steps before and after each request. Each piece of a request is given
//! out where it is put in, as in `reqwest`'s model; an answer is reqwest's.
//!
//! What a middleware sees of a request is not followed: the builder does not keep what was put into it. Nor is an error that a
//! middleware makes out of a request.

use ::http::Extensions;
use ::reqwest::header::HeaderMap;
use ::reqwest::{Body, Client, IntoUrl, Method, Request, Response, StatusCode, Url, Version, multipart};
use ::serde::Serialize;
use core::fmt::{self, Display};
use core::future::Future;
use core::pin::Pin;
use core::time::Duration;
use std::sync::Arc;

pub use ::reqwest;

pub type Result<T> = core::result::Result<T, Error>;
pub enum Error { Middleware(::anyhow::Error), Reqwest(::reqwest::Error) }
impl Error {
    pub fn middleware<E>(err: E) -> Error { Error::Middleware(err) }
    pub fn url(&self) -> Option<&Url> { ::core::__maybe(()) }
    pub fn url_mut(&mut self) -> Option<&mut Url> { ::core::__maybe(()) }
    pub fn with_url(self, url: Url) -> Error { self }
    pub fn without_url(self) -> Error { self }
    pub fn is_middleware(&self) -> bool { ::core::__any() }
    pub fn is_builder(&self) -> bool { ::core::__any() }
    pub fn is_redirect(&self) -> bool { ::core::__any() }
    pub fn is_status(&self) -> bool { ::core::__any() }
    pub fn is_timeout(&self) -> bool { ::core::__any() }
    pub fn is_request(&self) -> bool { ::core::__any() }
    pub fn is_connect(&self) -> bool { ::core::__any() }
    pub fn is_body(&self) -> bool { ::core::__any() }
    pub fn is_decode(&self) -> bool { ::core::__any() }
    pub fn status(&self) -> Option<StatusCode> { ::core::__maybe(StatusCode) }
}
impl From<::reqwest::Error> for Error { fn from(err: ::reqwest::Error) -> Error { Error::Reqwest(err) } }
impl From<::anyhow::Error> for Error { fn from(err: ::anyhow::Error) -> Error { Error::Middleware(err) } }
// What a middleware put into its own error is printed; reqwest's prints nothing of a request.
impl Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self { Error::Middleware(err) => f.write_fmt(format_args!("{}", err)), Error::Reqwest(err) => f.write_fmt(format_args!("{}", err)) }
    }
}
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self { Error::Middleware(err) => f.write_fmt(format_args!("{:?}", err)), Error::Reqwest(err) => f.write_fmt(format_args!("{:?}", err)) }
    }
}
impl core::error::Error for Error {}

type BoxFuture<T> = Pin<Box<dyn Future<Output = T>>>;
pub trait Middleware {
    async fn handle(&self, req: Request, extensions: &mut Extensions, next: Next) -> Result<Response>;
}
impl<F: Fn(Request, &mut Extensions, Next) -> BoxFuture<Result<Response>>> Middleware for F {
    async fn handle(&self, req: Request, extensions: &mut Extensions, next: Next) -> Result<Response> { self(req, extensions, next).await }
}
/// `insecure`: whether certificates are checked is not known to be so.
#[derive(Clone)]
pub struct Next { insecure: bool }
impl Next {
    // What a middleware put into the request by hand goes out here.
    #[pii_sink(share, http)]
    pub async fn run(self, #[pii(sink)] req: Request, extensions: &mut Extensions) -> Result<Response> {
        ::core::__fallible(::reqwest::async_impl::__response())
    }
}
pub trait RequestInitialiser {
    fn init(&self, req: RequestBuilder) -> RequestBuilder;
}
impl<F: Fn(RequestBuilder) -> RequestBuilder> RequestInitialiser for F {
    fn init(&self, req: RequestBuilder) -> RequestBuilder { self(req) }
}
/// Lays a value where the middleware finds it; it is not sent.
pub struct Extension<T>(pub T);
impl<T> RequestInitialiser for Extension<T> {
    fn init(&self, req: RequestBuilder) -> RequestBuilder { req }
}
impl<T> Middleware for Extension<T> {
    async fn handle(&self, req: Request, extensions: &mut Extensions, next: Next) -> Result<Response> { next.run(req, extensions).await }
}

pub struct ClientBuilder { insecure: bool }
impl ClientBuilder {
    pub fn new(client: Client) -> ClientBuilder { ClientBuilder { insecure: client.insecure } }
    pub fn from_client(client_with_middleware: ClientWithMiddleware) -> ClientBuilder {
        ClientBuilder { insecure: client_with_middleware.insecure }
    }
    pub fn with<M: Middleware>(self, middleware: M) -> ClientBuilder { self }
    pub fn with_arc(self, middleware: Arc<dyn Middleware>) -> ClientBuilder { self }
    pub fn with_init<I: RequestInitialiser>(self, initialiser: I) -> ClientBuilder { self }
    pub fn with_arc_init(self, initialiser: Arc<dyn RequestInitialiser>) -> ClientBuilder { self }
    pub fn build(self) -> ClientWithMiddleware { ClientWithMiddleware { insecure: self.insecure } }
}

#[derive(Clone, Debug)]
pub struct ClientWithMiddleware { insecure: bool }
impl Default for ClientWithMiddleware {
    fn default() -> ClientWithMiddleware { ClientWithMiddleware { insecure: false } }
}
impl From<Client> for ClientWithMiddleware {
    fn from(client: Client) -> ClientWithMiddleware { ClientWithMiddleware { insecure: client.insecure } }
}
impl AsRef<Client> for ClientWithMiddleware {
    fn as_ref(&self) -> &Client { &Client { insecure: self.insecure } }
}
impl ClientWithMiddleware {
    pub fn new<T>(client: Client, middleware_stack: T) -> ClientWithMiddleware { ClientWithMiddleware { insecure: client.insecure } }
    #[pii_sink(share, url)]
    pub fn get<U: IntoUrl>(&self, #[pii(recipient, sink)] url: U) -> RequestBuilder { RequestBuilder { url, insecure: self.insecure } }
    #[pii_sink(share, url)]
    pub fn post<U: IntoUrl>(&self, #[pii(recipient, sink)] url: U) -> RequestBuilder { RequestBuilder { url, insecure: self.insecure } }
    #[pii_sink(share, url)]
    pub fn put<U: IntoUrl>(&self, #[pii(recipient, sink)] url: U) -> RequestBuilder { RequestBuilder { url, insecure: self.insecure } }
    #[pii_sink(share, url)]
    pub fn patch<U: IntoUrl>(&self, #[pii(recipient, sink)] url: U) -> RequestBuilder { RequestBuilder { url, insecure: self.insecure } }
    #[pii_sink(share, url)]
    pub fn delete<U: IntoUrl>(&self, #[pii(recipient, sink)] url: U) -> RequestBuilder { RequestBuilder { url, insecure: self.insecure } }
    #[pii_sink(share, url)]
    pub fn head<U: IntoUrl>(&self, #[pii(recipient, sink)] url: U) -> RequestBuilder { RequestBuilder { url, insecure: self.insecure } }
    #[pii_sink(share, url)]
    pub fn request<U: IntoUrl>(&self, method: Method, #[pii(recipient, sink)] url: U) -> RequestBuilder {
        RequestBuilder { url, insecure: self.insecure }
    }
    // What was put into the request by hand goes out here.
    #[pii_sink(share, http)]
    pub async fn execute(&self, #[pii(sink)] req: Request) -> Result<Response> { ::core::__fallible(::reqwest::async_impl::__response()) }
    #[pii_sink(share, http)]
    pub async fn execute_with_extensions(&self, #[pii(sink)] req: Request, ext: &mut Extensions) -> Result<Response> {
        ::core::__fallible(::reqwest::async_impl::__response())
    }
}

/// `url` is where the request goes, as far as it is known. `extensions` stay in the program.
pub struct RequestBuilder { url: str, insecure: bool, extensions: Extensions }
impl fmt::Debug for RequestBuilder {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.write_fmt(format_args!("{:?}", self.url)) }
}
impl RequestBuilder {
    pub fn from_parts(client: ClientWithMiddleware, request: Request) -> RequestBuilder {
        RequestBuilder { url: request.url, insecure: client.insecure }
    }
    #[pii_sink(share, http)]
    pub fn header<K, V>(self, #[pii(name)] key: K, #[pii(sink)] value: V) -> RequestBuilder { self }
    #[pii_sink(share, http)]
    pub fn headers(self, headers: HeaderMap) -> RequestBuilder { self }
    #[pii_sink(share, http)]
    pub fn basic_auth<U: Display, P: Display>(self, username: U, password: Option<P>) -> RequestBuilder { self }
    #[pii_sink(share, http)]
    pub fn bearer_auth<T: Display>(self, token: T) -> RequestBuilder { self }
    #[pii_sink(share, http)]
    pub fn body<T: Into<Body>>(self, body: T) -> RequestBuilder { self }
    #[pii_sink(share, http)]
    pub fn multipart(self, multipart: multipart::Form) -> RequestBuilder { self }
    #[pii_sink(share, url)]
    pub fn query<T: Serialize + ?Sized>(self, query: &T) -> RequestBuilder { self }
    #[pii_sink(share, http)]
    pub fn form<T: Serialize + ?Sized>(self, form: &T) -> RequestBuilder { self }
    #[pii_sink(share, http)]
    pub fn json<T: Serialize + ?Sized>(self, json: &T) -> RequestBuilder { self }
    pub fn timeout(self, timeout: Duration) -> RequestBuilder { self }
    pub fn version(self, version: Version) -> RequestBuilder { self }
    pub fn fetch_mode_no_cors(self) -> RequestBuilder { self }
    pub fn with_extension<T>(mut self, extension: T) -> RequestBuilder { self.extensions.insert(extension); self }
    pub fn extensions(&mut self) -> &mut Extensions { &mut self.extensions }
    pub fn build(self) -> ::reqwest::Result<Request> { ::core::__fallible(Request { method: Method, url: self.url, headers: (), body: () }) }
    pub fn build_split(self) -> (ClientWithMiddleware, ::reqwest::Result<Request>) {
        (ClientWithMiddleware { insecure: self.insecure }, self.build())
    }
    pub async fn send(self) -> Result<Response> { ::core::__fallible(::reqwest::async_impl::__response()) }
    pub fn try_clone(&self) -> Option<RequestBuilder> { ::core::__maybe(*self) }
}
