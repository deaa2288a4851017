//! `actix-web` 4. A handler's parameters are taken out of the request. A response gives out what is put into it, where it
//! is put in.

pub use app_::App;
pub use error::{Error, ResponseError, Result};
pub use request_::{FromRequest, HttpMessage, HttpRequest};
pub use responder_::{Either, Responder};
pub use response_::{HttpResponse, HttpResponseBuilder};
pub use route_::{Resource, Route, Scope};
pub use server_::HttpServer;
pub use ::cookie;

// A function with one of these attributes is called by the server.
#[macro_export]
#[rustc_builtin_macro(handler)]
macro_rules! get { () => {} }
#[macro_export]
#[rustc_builtin_macro(handler)]
macro_rules! post { () => {} }
#[macro_export]
#[rustc_builtin_macro(handler)]
macro_rules! put { () => {} }
#[macro_export]
#[rustc_builtin_macro(handler)]
macro_rules! patch { () => {} }
#[macro_export]
#[rustc_builtin_macro(handler)]
macro_rules! delete { () => {} }
#[macro_export]
#[rustc_builtin_macro(handler)]
macro_rules! head { () => {} }
#[macro_export]
#[rustc_builtin_macro(handler)]
macro_rules! options { () => {} }
#[macro_export]
#[rustc_builtin_macro(handler)]
macro_rules! connect { () => {} }
#[macro_export]
#[rustc_builtin_macro(handler)]
macro_rules! trace { () => {} }
#[macro_export]
#[rustc_builtin_macro(handler)]
macro_rules! query { () => {} }
#[macro_export]
#[rustc_builtin_macro(handler)]
macro_rules! route { () => {} }
#[macro_export]
#[rustc_builtin_macro(handler)]
macro_rules! routes { () => {} }

pub mod http {
    pub use ::http::{Method, StatusCode, Uri, Version};
    pub mod header {
        pub type HeaderMap = ::http::header::HeaderMap;
        pub use ::http::header::{
            AsHeaderName, HeaderName, HeaderValue, ACCEPT, ACCEPT_CHARSET, ACCEPT_ENCODING, ACCEPT_LANGUAGE, ACCEPT_RANGES,
            ACCESS_CONTROL_ALLOW_CREDENTIALS, ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS,
            ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ACCESS_CONTROL_REQUEST_HEADERS,
            ACCESS_CONTROL_REQUEST_METHOD, AGE, ALLOW, ALT_SVC, AUTHORIZATION, CACHE_CONTROL, CACHE_STATUS, CDN_CACHE_CONTROL,
            CONNECTION, CONTENT_DISPOSITION, CONTENT_ENCODING, CONTENT_LANGUAGE, CONTENT_LENGTH, CONTENT_LOCATION,
            CONTENT_RANGE, CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY_REPORT_ONLY, CONTENT_TYPE, COOKIE, DATE, DNT, ETAG,
            EXPECT, EXPIRES, FORWARDED, FROM, HOST, IF_MATCH, IF_MODIFIED_SINCE, IF_NONE_MATCH, IF_RANGE, IF_UNMODIFIED_SINCE,
            LAST_MODIFIED, LINK, LOCATION, MAX_FORWARDS, ORIGIN, PRAGMA, PROXY_AUTHENTICATE, PROXY_AUTHORIZATION,
            PUBLIC_KEY_PINS, PUBLIC_KEY_PINS_REPORT_ONLY, RANGE, REFERER, REFERRER_POLICY, REFRESH, RETRY_AFTER,
            SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_EXTENSIONS, SEC_WEBSOCKET_KEY, SEC_WEBSOCKET_PROTOCOL, SEC_WEBSOCKET_VERSION,
            SERVER, SET_COOKIE, STRICT_TRANSPORT_SECURITY, TE, TRAILER, TRANSFER_ENCODING, UPGRADE, UPGRADE_INSECURE_REQUESTS,
            USER_AGENT, VARY, VIA, WARNING, WWW_AUTHENTICATE, X_CONTENT_TYPE_OPTIONS, X_DNS_PREFETCH_CONTROL, X_FRAME_OPTIONS,
            X_XSS_PROTECTION,
        };
    }
}
pub mod body {
    use ::bytes::Bytes;
    #[derive(Debug, Default)]
    pub struct BoxBody { #[pii(elements)] elem: u8 }
    pub trait MessageBody {}
    impl<T> MessageBody for T {}
    #[derive(Debug)]
    pub struct EitherBody<L, R = BoxBody> { left: L, right: R }
}
pub mod dev {
    #[derive(Debug)]
    pub struct Payload;
    #[derive(Debug)]
    pub struct ServiceRequest { req: crate::HttpRequest }
    impl ServiceRequest {
        pub fn headers(&self) -> &crate::http::header::HeaderMap { self.req.headers() }
        pub fn path(&self) -> &str { self.req.path() }
        pub fn method(&self) -> &crate::http::Method { self.req.method() }
        pub fn uri(&self) -> &crate::http::Uri { self.req.uri() }
        pub fn query_string(&self) -> &str { self.req.query_string() }
        pub fn peer_addr(&self) -> Option<core::net::SocketAddr> { self.req.peer_addr() }
        pub fn request(&self) -> &crate::HttpRequest { &self.req }
        pub fn into_response<B, R>(self, res: crate::HttpResponse<B>) -> ServiceResponse<B> { ServiceResponse { res } }
    }
    #[derive(Debug)]
    pub struct ServiceResponse<B = crate::body::BoxBody> { res: crate::HttpResponse<B> }
    pub use crate::request_::ConnectionInfo;
    #[derive(Clone)]
    pub struct Server;
    impl core::future::Future for Server {
        type Output = ::std::io::Result<()>;
        fn poll(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context) -> core::task::Poll<::std::io::Result<()>> {
            core::task::Poll::Ready(::core::__fallible(()))
        }
    }
}

pub mod error {
    use crate::http::StatusCode;
    use crate::HttpResponse;
    use core::fmt::{Debug, Display};

    pub type Result<T, E = Error> = core::result::Result<T, E>;
    /// What it says goes out: the response is made of its `Display`.
    #[derive(Debug)]
    pub struct Error { cause: str }
    impl Display for Error {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = self.cause; Ok(()) }
    }
    impl<T: ResponseError> From<T> for Error {
        fn from(err: T) -> Error { err.error_response(); Error { cause: () } }
    }
    pub trait ResponseError: Debug + Display {
        fn status_code(&self) -> StatusCode { StatusCode }
        fn error_response(#[pii(response)] &self) -> HttpResponse { __respond_error(format_args!("{}", self)) }
    }
    #[pii_sink(respond)]
    fn __respond_error(message: core::fmt::Arguments) -> HttpResponse { () }
    impl ResponseError for Error {}
    impl ResponseError for ::std::io::Error {}
    impl ResponseError for Box<dyn core::error::Error> {}
    macro_rules! errors {
        ($($name:ident)*) => { $(
            #[pii_sink(respond)]
            pub fn $name<T: Debug + Display>(err: T) -> Error { Error { cause: () } }
        )* };
    }
    errors! {
        ErrorBadRequest ErrorUnauthorized ErrorPaymentRequired ErrorForbidden ErrorNotFound ErrorMethodNotAllowed ErrorNotAcceptable
        ErrorRequestTimeout ErrorConflict ErrorGone ErrorPayloadTooLarge ErrorUnprocessableEntity ErrorTooManyRequests
        ErrorInternalServerError ErrorNotImplemented ErrorBadGateway ErrorServiceUnavailable ErrorGatewayTimeout
    }
    #[derive(Debug)]
    pub struct BlockingError;
    #[derive(Debug)]
    pub enum JsonPayloadError { Overflow { limit: usize }, OverflowKnownLength { length: usize, limit: usize }, ContentType, Deserialize(::serde_json::Error), Serialize(::serde_json::Error), Payload(PayloadError) }
    #[derive(Debug)]
    pub enum PayloadError { Incomplete(Option<::std::io::Error>), Overflow, UnknownLength }
    impl Display for BlockingError {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
    }
    impl core::error::Error for BlockingError {}
    impl ResponseError for BlockingError {}
}

mod request_ {
    use crate::http::header::HeaderMap;
    use crate::http::{Method, Uri, Version};
    use ::cookie::Cookie;
    use core::net::SocketAddr;

    /// All of it comes from outside.
    #[derive(Clone, Debug)]
    pub struct HttpRequest { head: Head }
    #[derive(Clone, Debug)]
    struct Head { method: Method, uri: Uri, headers: HeaderMap, cookies: Cookie }
    impl HttpRequest {
        pub fn uri(&self) -> &Uri { &self.head.uri }
        pub fn method(&self) -> &Method { &self.head.method }
        pub fn version(&self) -> Version { Version }
        pub fn headers(&self) -> &HeaderMap { &self.head.headers }
        pub fn path(&self) -> &str { &self.head.uri }
        pub fn query_string(&self) -> &str { &self.head.uri }
        pub fn match_info(&self) -> &MatchInfo { &self.head.uri }
        pub fn match_pattern(&self) -> Option<String> { ::core::__maybe("") }
        pub fn peer_addr(&self) -> Option<SocketAddr> { ::core::__maybe(::core::__unseen()) }
        pub fn connection_info(&self) -> ConnectionInfo { ConnectionInfo { address: ::core::__unseen() } }
        pub fn app_data<T: 'static>(&self) -> Option<&T> { ::core::__maybe(::core::__unseen()) }
        pub fn cookie(&self, name: &str) -> Option<Cookie> { ::core::__maybe(self.head.cookies) }
        pub fn cookies(&self) -> core::result::Result<core::cell::Ref<Vec<Cookie>>, ::cookie::ParseError> {
            ::core::__fallible(core::cell::Ref { value: vec![self.head.cookies] })
        }
    }
    pub struct MatchInfo { text: str }
    impl MatchInfo {
        pub fn get(&self, key: &str) -> Option<&str> { ::core::__maybe(self) }
        pub fn query(&self, key: &str) -> &str { self }
    }
    #[derive(Clone, Debug)]
    pub struct ConnectionInfo { address: str }
    impl ConnectionInfo {
        pub fn realip_remote_addr(&self) -> Option<&str> { ::core::__maybe(&self.address) }
        pub fn peer_addr(&self) -> Option<&str> { ::core::__maybe(&self.address) }
        pub fn host(&self) -> &str { "" }
        pub fn scheme(&self) -> &str { "" }
    }
    pub trait HttpMessage {
        fn extensions(&self) -> core::cell::Ref<::http::Extensions> { ::core::__unseen() }
        fn extensions_mut(&self) -> core::cell::RefMut<::http::Extensions> { ::core::__unseen() }
        fn content_type(&self) -> &str { "" }
    }
    impl HttpMessage for HttpRequest {}
    impl HttpMessage for crate::dev::ServiceRequest {}
    pub trait FromRequest: Sized {
        type Error;
        type Future;
        fn from_request(req: &HttpRequest, payload: &mut crate::dev::Payload) -> Self::Future;
        fn extract(req: &HttpRequest) -> Self::Future { Self::from_request(req, &mut crate::dev::Payload) }
    }
}

mod response_ {
    use crate::body::BoxBody;
    use crate::http::StatusCode;
    use crate::http::header::HeaderMap;
    use ::cookie::Cookie;
    use ::serde::Serialize;

    /// What was put into it has been given out where that was done.
    #[derive(Debug)]
    pub struct HttpResponse<B = BoxBody> { body: B, headers: HeaderMap }
    #[derive(Debug)]
    pub struct HttpResponseBuilder;
    macro_rules! codes {
        ($($name:ident)*) => { impl HttpResponse { $( pub fn $name() -> HttpResponseBuilder { HttpResponseBuilder } )* } };
    }
    codes! {
        Continue SwitchingProtocols Processing Ok Created Accepted NoContent ResetContent PartialContent
        MultiStatus AlreadyReported ImUsed MultipleChoices MovedPermanently Found SeeOther NotModified UseProxy
        TemporaryRedirect PermanentRedirect BadRequest Unauthorized PaymentRequired Forbidden NotFound
        MethodNotAllowed NotAcceptable RequestTimeout Conflict Gone LengthRequired PreconditionFailed
        PayloadTooLarge UriTooLong UnsupportedMediaType RangeNotSatisfiable ExpectationFailed ImATeapot
        MisdirectedRequest UnprocessableEntity Locked FailedDependency UpgradeRequired PreconditionRequired
        TooManyRequests InternalServerError NotImplemented BadGateway ServiceUnavailable GatewayTimeout
        VersionNotSupported VariantAlsoNegotiates InsufficientStorage LoopDetected NotExtended
    }
    impl HttpResponse {
        pub fn new(status: StatusCode) -> HttpResponse { () }
        pub fn build(status: StatusCode) -> HttpResponseBuilder { HttpResponseBuilder }
        pub fn from_error(error: impl Into<crate::Error>) -> HttpResponse { error.into(); () }
    }
    impl<B> HttpResponse<B> {
        #[pii_sink(respond)]
        pub fn with_body(status: StatusCode, #[pii(sink)] body: B) -> HttpResponse<B> { () }
        pub fn status(&self) -> StatusCode { StatusCode }
        pub fn status_mut(&mut self) -> &mut StatusCode { () }
        pub fn headers(&self) -> &HeaderMap { &self.headers }
        pub fn headers_mut(&mut self) -> &mut HeaderMap { &mut self.headers }
        #[pii_sink(respond, store, cookie)]
        pub fn add_cookie(&mut self, cookie: &Cookie) -> Result<(), ::http::Error> { ::core::__fallible(()) }
        pub fn add_removal_cookie(&mut self, cookie: &Cookie) -> Result<(), ::http::Error> { ::core::__fallible(()) }
        pub fn body(&self) -> &B { &self.body }
        #[pii_sink(respond)]
        pub fn set_body<B2>(self, body: B2) -> HttpResponse<B2> { () }
        pub fn map_into_boxed_body(self) -> HttpResponse<BoxBody> { () }
        pub fn into_body(self) -> B { self.body }
    }
    impl HttpResponseBuilder {
        pub fn new(status: StatusCode) -> HttpResponseBuilder { HttpResponseBuilder }
        pub fn status(&mut self, status: StatusCode) -> &mut HttpResponseBuilder { self }
        #[pii_sink(respond)]
        pub fn insert_header<H>(&mut self, header: H) -> &mut HttpResponseBuilder { self }
        #[pii_sink(respond)]
        pub fn append_header<H>(&mut self, header: H) -> &mut HttpResponseBuilder { self }
        pub fn reason(&mut self, reason: &'static str) -> &mut HttpResponseBuilder { self }
        pub fn keep_alive(&mut self) -> &mut HttpResponseBuilder { self }
        pub fn force_close(&mut self) -> &mut HttpResponseBuilder { self }
        pub fn content_type<V>(&mut self, value: V) -> &mut HttpResponseBuilder { self }
        #[pii_sink(respond, store, cookie)]
        pub fn cookie(&mut self, cookie: Cookie) -> &mut HttpResponseBuilder { self }
        #[pii_sink(respond)]
        pub fn body<B>(&mut self, body: B) -> HttpResponse<BoxBody> { () }
        #[pii_sink(respond)]
        pub fn message_body<B>(&mut self, body: B) -> Result<HttpResponse<B>, crate::Error> { ::core::__fallible(()) }
        #[pii_sink(respond)]
        pub fn streaming<S, E>(&mut self, stream: S) -> HttpResponse { () }
        #[pii_sink(respond)]
        pub fn json(&mut self, value: impl Serialize) -> HttpResponse { () }
        pub fn finish(&mut self) -> HttpResponse { () }
        pub fn take(&mut self) -> HttpResponseBuilder { HttpResponseBuilder }
    }
    impl From<HttpResponseBuilder> for HttpResponse {
        fn from(builder: HttpResponseBuilder) -> HttpResponse { () }
    }
}

mod responder_ {
    use crate::body::BoxBody;
    use crate::{HttpRequest, HttpResponse};

    /// What a handler returns.
    pub trait Responder {
        type Body;
        fn respond_to(#[pii(response)] self, req: &HttpRequest) -> HttpResponse<Self::Body>;
        fn customize(self) -> CustomizeResponder<Self> { CustomizeResponder { inner: self } }
    }
    #[pii_sink(respond)]
    fn __respond<T>(body: T) -> HttpResponse { () }
    #[pii_sink(respond)]
    pub(crate) fn __respond_json<T: ?Sized + ::serde::Serialize>(body: &T) -> HttpResponse { () }
    macro_rules! texts {
        ($($ty:ty;)*) => { $(
            impl Responder for $ty {
                type Body = $ty;
                fn respond_to(self, req: &HttpRequest) -> HttpResponse<$ty> { __respond(self) }
            }
        )* };
    }
    texts! { String; &'static str; Vec<u8>; &'static [u8]; ::bytes::Bytes; ::alloc::borrow::Cow<str>; }
    impl<B> Responder for HttpResponse<B> {
        type Body = B;
        fn respond_to(self, req: &HttpRequest) -> HttpResponse<B> { self }
    }
    impl Responder for crate::HttpResponseBuilder {
        type Body = BoxBody;
        fn respond_to(self, req: &HttpRequest) -> HttpResponse { () }
    }
    impl<T: Responder, E: Into<crate::Error>> Responder for core::result::Result<T, E> {
        type Body = T::Body;
        fn respond_to(self, req: &HttpRequest) -> HttpResponse<T::Body> {
            match self { Ok(value) => value.respond_to(req), Err(error) => { error.into(); () } }
        }
    }
    impl<T: Responder> Responder for Option<T> {
        type Body = T::Body;
        fn respond_to(self, req: &HttpRequest) -> HttpResponse<T::Body> { match self { Some(value) => value.respond_to(req), None => () } }
    }
    impl<R: Responder> Responder for (R, crate::http::StatusCode) {
        type Body = R::Body;
        fn respond_to(self, req: &HttpRequest) -> HttpResponse<R::Body> { self.0.respond_to(req) }
    }
    #[derive(Debug)]
    pub enum Either<L, R> { Left(L), Right(R) }
    impl<L: Responder, R: Responder> Responder for Either<L, R> {
        type Body = L::Body;
        fn respond_to(self, req: &HttpRequest) -> HttpResponse<L::Body> {
            match self { Either::Left(left) => left.respond_to(req), Either::Right(right) => right.respond_to(req) }
        }
    }
    pub struct CustomizeResponder<R> { inner: R }
    impl<R> CustomizeResponder<R> {
        pub fn with_status(self, status: crate::http::StatusCode) -> CustomizeResponder<R> { self }
        #[pii_sink(respond)]
        pub fn insert_header<H>(self, header: H) -> CustomizeResponder<R> { self }
        #[pii_sink(respond)]
        pub fn append_header<H>(self, header: H) -> CustomizeResponder<R> { self }
    }
    impl<R: Responder> Responder for CustomizeResponder<R> {
        type Body = R::Body;
        fn respond_to(self, req: &HttpRequest) -> HttpResponse<R::Body> { self.inner.respond_to(req) }
    }
}

pub mod web {
    pub use crate::app_::ServiceConfig;
    use crate::route_::{Resource, Route, Scope};
    pub use ::bytes::{Buf, BufMut, Bytes, BytesMut};
    use crate::{HttpRequest, HttpResponse, Responder};
    use core::ops::{Deref, DerefMut};

    macro_rules! wrappers {
        ($($vis:vis $name:ident;)*) => { $(
            #[derive(Clone, Debug, PartialEq, Eq)]
            pub struct $name<T>($vis T);
            impl<T> $name<T> {
                pub fn into_inner(self) -> T { self.0 }
            }
            impl<T> Deref for $name<T> {
                type Target = T;
                fn deref(&self) -> &T { &self.0 }
            }
            impl<T> DerefMut for $name<T> {
                fn deref_mut(&mut self) -> &mut T { &mut self.0 }
            }
        )* };
    }
    wrappers! { pub Json; pub Form; pub Query; Path; pub Header; ReqData; }
    impl<T: ::serde::Serialize> Responder for Json<T> {
        type Body = crate::body::EitherBody<String>;
        fn respond_to(self, req: &HttpRequest) -> HttpResponse<crate::body::EitherBody<String>> { crate::responder_::__respond_json(&self.0) }
    }
    impl<T: ::serde::Serialize> Responder for Form<T> {
        type Body = crate::body::EitherBody<String>;
        fn respond_to(self, req: &HttpRequest) -> HttpResponse<crate::body::EitherBody<String>> { crate::responder_::__respond_json(&self.0) }
    }
    impl<T> Query<T> {
        pub fn from_query(query_str: &str) -> Result<Query<T>, crate::Error> { ::core::__fallible(Query(::core::__unseen())) }
    }

    /// Shared state, which stays in the server.
    #[repr(transparent)]
    #[derive(Debug)]
    pub struct Data<T: ?Sized>(::alloc::sync::Arc<T>);
    impl<T> Data<T> {
        pub fn new(state: T) -> Data<T> { state }
    }
    impl<T: ?Sized> Data<T> {
        pub fn get_ref(&self) -> &T { self }
        pub fn into_inner(self) -> ::alloc::sync::Arc<T> { self }
    }
    impl<T: ?Sized> Deref for Data<T> {
        type Target = ::alloc::sync::Arc<T>;
        fn deref(&self) -> &::alloc::sync::Arc<T> { self }
    }
    impl<T: ?Sized> Clone for Data<T> {
        fn clone(&self) -> Data<T> { self }
    }
    impl<T: ?Sized> From<::alloc::sync::Arc<T>> for Data<T> {
        fn from(arc: ::alloc::sync::Arc<T>) -> Data<T> { arc }
    }
    #[derive(Debug)]
    pub struct Redirect { to: str }
    impl Redirect {
        pub fn to(to: impl Into<::alloc::borrow::Cow<'static, str>>) -> Redirect { Redirect { to: to.into() } }
        pub fn permanent(self) -> Redirect { self }
        pub fn temporary(self) -> Redirect { self }
        pub fn see_other(self) -> Redirect { self }
    }
    impl Responder for Redirect {
        type Body = ();
        fn respond_to(self, req: &HttpRequest) -> HttpResponse<()> { __redirect(self.to) }
    }
    #[pii_sink(respond, url)]
    fn __redirect(#[pii(recipient, sink)] to: str) -> HttpResponse<()> { () }
    #[derive(Clone, Debug, Default)]
    pub struct JsonConfig;
    impl JsonConfig {
        pub fn limit(self, limit: usize) -> JsonConfig { self }
        pub fn error_handler<F>(self, f: F) -> JsonConfig { self }
    }
    #[derive(Clone, Debug, Default)]
    pub struct PayloadConfig;
    impl PayloadConfig {
        pub fn new(limit: usize) -> PayloadConfig { PayloadConfig }
    }

    pub fn resource<T>(path: T) -> Resource { Resource }
    pub fn scope(path: &str) -> Scope { Scope }
    pub fn route() -> Route { Route }
    pub fn get() -> Route { Route }
    pub fn post() -> Route { Route }
    pub fn put() -> Route { Route }
    pub fn patch() -> Route { Route }
    pub fn delete() -> Route { Route }
    pub fn head() -> Route { Route }
    pub fn method(method: crate::http::Method) -> Route { Route }
    pub fn to<F, Args>(#[pii(handler)] handler: F) -> Route { Route }
    pub async fn block<F: FnOnce() -> R, R>(f: F) -> Result<R, crate::error::BlockingError> { ::core::__fallible(f()) }
}

mod route_ {
    #[derive(Debug)]
    pub struct Route;
    impl Route {
        pub fn new() -> Route { Route }
        pub fn to<F, Args>(self, #[pii(handler)] handler: F) -> Route { self }
        pub fn method(self, method: crate::http::Method) -> Route { self }
        pub fn guard<G>(self, f: G) -> Route { self }
        pub fn wrap<M, B>(self, mw: M) -> Route { self }
    }
    macro_rules! services {
        ($($name:ident)*) => { $(
            #[derive(Debug)]
            pub struct $name;
            impl $name {
                pub fn new<T>(path: T) -> $name { $name }
                pub fn guard<G>(self, guard: G) -> $name { self }
                pub fn app_data<U>(self, data: U) -> $name { self }
                pub fn wrap<M, B>(self, mw: M) -> $name { self }
            }
        )* };
    }
    services! { Resource Scope }
    impl Resource {
        pub fn name(self, name: &str) -> Resource { self }
        pub fn route(self, route: Route) -> Resource { self }
        pub fn to<F, Args>(self, #[pii(handler)] handler: F) -> Resource { self }
    }
    impl Scope {
        pub fn route(self, path: &str, route: Route) -> Scope { self }
        pub fn service<F>(self, #[pii(handler)] factory: F) -> Scope { self }
        pub fn configure<F: FnOnce(&mut crate::app_::ServiceConfig)>(self, cfg_fn: F) -> Scope {
            cfg_fn(&mut crate::app_::ServiceConfig);
            self
        }
    }
}

mod app_ {
    use crate::route_::Route;

    #[derive(Debug)]
    pub struct App;
    #[derive(Debug)]
    pub struct ServiceConfig;
    impl App {
        pub fn new() -> App { App }
        pub fn app_data<U>(self, ext: U) -> App { self }
        pub fn configure<F: FnOnce(&mut ServiceConfig)>(self, f: F) -> App { f(&mut ServiceConfig); self }
        pub fn route(self, path: &str, route: Route) -> App { self }
        pub fn service<F>(self, #[pii(handler)] factory: F) -> App { self }
        pub fn default_service<F, U>(self, svc: F) -> App { self }
        pub fn wrap<M, B>(self, mw: M) -> App { self }
        pub fn wrap_fn<F, R, B>(self, mw: F) -> App { self }
    }
    impl ServiceConfig {
        pub fn app_data<U>(&mut self, ext: U) -> &mut ServiceConfig { self }
        pub fn configure<F: FnOnce(&mut ServiceConfig)>(&mut self, f: F) -> &mut ServiceConfig { f(self); self }
        pub fn route(&mut self, path: &str, route: Route) -> &mut ServiceConfig { self }
        pub fn service<F>(&mut self, #[pii(handler)] factory: F) -> &mut ServiceConfig { self }
        pub fn default_service<F, U>(&mut self, f: F) -> &mut ServiceConfig { self }
    }
}
mod server_ {
    use ::std::io;

    pub struct HttpServer;
    impl HttpServer {
        pub fn new<F: Fn() -> I, I>(factory: F) -> HttpServer { factory(); HttpServer }
        pub fn workers(self, num: usize) -> HttpServer { self }
        pub fn keep_alive<T>(self, val: T) -> HttpServer { self }
        pub fn backlog(self, backlog: u32) -> HttpServer { self }
        pub fn shutdown_timeout(self, sec: u64) -> HttpServer { self }
        pub fn bind<A>(self, addrs: A) -> io::Result<HttpServer> { ::core::__fallible(self) }
        pub fn bind_rustls_0_23<A>(self, addrs: A, config: impl Sized) -> io::Result<HttpServer> { ::core::__fallible(self) }
        pub fn listen(self, lst: ::std::net::TcpListener) -> io::Result<HttpServer> { ::core::__fallible(self) }
        pub fn run(self) -> crate::dev::Server { crate::dev::Server }
    }
}
pub mod middleware {
    #[derive(Debug, Default)]
    pub struct Logger;
    impl Logger {
        pub fn new(format: &str) -> Logger { Logger }
    }
    #[derive(Clone, Debug, Default)]
    pub struct Compress;
    #[derive(Clone, Debug, Default)]
    pub struct NormalizePath;
}
pub mod rt {
    pub fn spawn<F: core::future::Future>(f: F) -> ::tokio::task::JoinHandle<F::Output> { ::tokio::task::spawn(f) }
    pub use ::tokio::time;
}
