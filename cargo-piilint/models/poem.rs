//! `poem` 2 to 3. A handler's parameters are taken out of the request; what it returns is the response.

pub use self::addr_::Addr;
pub use self::body_::Body;
pub use self::endpoint::{Endpoint, EndpointExt, IntoEndpoint};
pub use self::error::{Error, Result};
pub use self::middleware::Middleware;
pub use self::request_::{Request, RequestBuilder, RequestParts};
pub use self::response_::{Response, ResponseBuilder, ResponseParts};
pub use self::route_::{Route, RouteMethod, RouteDomain, connect, delete, get, head, options, patch, post, put, trace};
pub use self::server_::Server;
pub use self::web::{FromRequest, IntoResponse, RequestBody};
pub use ::http;

#[macro_export]
#[rustc_builtin_macro(handler)]
macro_rules! handler { () => {} }

mod addr_ {
    #[derive(Debug, Clone, PartialEq)]
    pub enum Addr { SocketAddr(core::net::SocketAddr), Custom(&'static str, ::alloc::borrow::Cow<'static, str>) }
    impl Addr {
        pub fn socket(addr: core::net::SocketAddr) -> Addr { Addr::SocketAddr(addr) }
        pub fn custom(scheme: &'static str, addr: impl Into<::alloc::borrow::Cow<'static, str>>) -> Addr { Addr::Custom(scheme, addr.into()) }
        pub fn as_socket_addr(&self) -> Option<&core::net::SocketAddr> { match self { Addr::SocketAddr(addr) => Some(addr), _ => None } }
    }
    impl core::fmt::Display for Addr { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = *self; Ok(()) } }
}

mod body_ {
    use ::bytes::Bytes;
    use ::serde::de::DeserializeOwned;
    use crate::error::ReadBodyError;

    #[derive(Debug, Default)]
    pub struct Body { #[pii(elements)] elem: u8 }
    macro_rules! from {
        ($($ty:ty;)*) => { $( impl From<$ty> for Body { fn from(x: $ty) -> Body { x } } )* };
    }
    from! { &'static [u8]; &'static str; Bytes; Vec<u8>; String; (); }
    impl Body {
        pub fn from_bytes(data: Bytes) -> Body { data }
        pub fn from_string(data: String) -> Body { data }
        pub fn from_vec(data: Vec<u8>) -> Body { data }
        pub fn from_async_read(reader: impl ::tokio::io::AsyncRead) -> Body { reader }
        pub fn from_bytes_stream<S: ::futures_core::Stream, O, E>(stream: S) -> Body { stream.__next() }
        pub fn from_json(body: impl ::serde::Serialize) -> ::serde_json::Result<Body> { ::core::__fallible(Body { elem: ::serde::__written::shown(&body) }) }
        pub fn empty() -> Body { () }
        pub fn is_empty(&self) -> bool { ::core::__any() }
        pub async fn into_bytes(self) -> core::result::Result<Bytes, ReadBodyError> { ::core::__fallible(self) }
        pub async fn into_vec(self) -> core::result::Result<Vec<u8>, ReadBodyError> { ::core::__fallible(self) }
        pub async fn into_bytes_limit(self, limit: usize) -> core::result::Result<Bytes, ReadBodyError> { ::core::__fallible(self) }
        pub async fn into_string(self) -> core::result::Result<String, ReadBodyError> { ::core::__fallible(self) }
        pub async fn into_json<T: DeserializeOwned>(self) -> crate::Result<T> { ::core::__fallible(::core::__unseen()) }
    }
}

pub mod endpoint {
    use crate::{IntoResponse, Middleware, Request, Response, Result};

    pub trait Endpoint {
        type Output: IntoResponse;
        async fn call(&self, req: Request) -> Result<Self::Output>;
        async fn get_response(&self, req: Request) -> Response { ::core::__unseen() }
    }
    pub trait IntoEndpoint {
        type Endpoint;
        fn into_endpoint(self) -> Self::Endpoint;
    }
    /// An endpoint with something around it.
    pub struct __Around;
    impl Endpoint for __Around {
        type Output = Response;
        async fn call(&self, req: Request) -> Result<Response> { ::core::__fallible(::core::__unseen()) }
    }
    pub trait EndpointExt: Sized {
        fn boxed(self) -> BoxEndpoint<'static> { __Around }
        fn with<T>(self, middleware: T) -> __Around { __Around }
        fn with_if<T>(self, enable: bool, middleware: T) -> __Around { __Around }
        fn data<T>(self, data: T) -> __Around { __Around }
        fn before<F, Fut>(self, #[pii(handler)] f: F) -> __Around { __Around }
        fn after<F, Fut, T>(self, f: F) -> __Around { f(::core::__unseen()).await; __Around }
        fn around<F, Fut, R>(self, #[pii(handler)] f: F) -> __Around { __Around }
        fn to_response(self) -> __Around { __Around }
        fn map_to_response(self) -> __Around { __Around }
        fn map<F, Fut, R, R2>(self, #[pii(handler)] f: F) -> __Around { __Around }
        fn and_then<F, Fut, R, R2>(self, #[pii(handler)] f: F) -> __Around { __Around }
        fn catch_error<F, Fut, R, ErrType>(self, #[pii(handler)] f: F) -> __Around { __Around }
        fn catch_all_error<F, Fut, R>(self, #[pii(handler)] f: F) -> __Around { __Around }
        fn inspect_err<F, ErrType>(self, f: F) -> __Around { f(::core::__unseen()); __Around }
        fn inspect_all_err<F>(self, f: F) -> __Around { f(::core::__unseen()); __Around }
    }
    macro_rules! endpoints {
        ($($ty:ty;)*) => { $( impl IntoEndpoint for $ty { type Endpoint = $ty; fn into_endpoint(self) -> $ty { self } } )* };
    }
    endpoints! { __Around; StaticFilesEndpoint; crate::Route; crate::RouteDomain; crate::RouteMethod; }
    impl<T: IntoEndpoint> EndpointExt for T {}
    pub type BoxEndpoint<'a, T = Response> = __Around;
    pub fn make_sync<F, T, R>(#[pii(handler)] f: F) -> __Around { __Around }
    pub fn make<F, Fut, T, R>(#[pii(handler)] f: F) -> __Around { __Around }
    pub struct StaticFilesEndpoint;
    impl StaticFilesEndpoint {
        pub fn new(path: impl Into<::std::path::PathBuf>) -> StaticFilesEndpoint { StaticFilesEndpoint }
        pub fn show_files_listing(self) -> StaticFilesEndpoint { self }
        pub fn index_file(self, index: impl Into<String>) -> StaticFilesEndpoint { self }
        pub fn fallback_to_index(self) -> StaticFilesEndpoint { self }
    }
}

pub mod error {
    use ::http::StatusCode;
    use crate::{IntoResponse, Response};
    use core::fmt::Display;

    pub type Result<T, E = Error> = core::result::Result<T, E>;
    /// What it says goes out: the response is made of its `Display`.
    #[derive(Debug)]
    pub struct Error { text: str }
    impl Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = self.text; Ok(()) } }
    impl Error {
        #[pii_sink(respond)]
        pub fn new<T: Display>(#[pii(sink)] err: T, status: StatusCode) -> Error { Error {} }
        pub fn from_response(resp: Response) -> Error { __respond(resp); Error {} }
        pub fn from_status(status: StatusCode) -> Error { Error {} }
        #[pii_sink(respond)]
        pub fn from_string(#[pii(sink)] msg: impl Into<String>, status: StatusCode) -> Error { Error {} }
        pub fn downcast_ref<T>(&self) -> Option<&T> { ::core::__maybe(::core::__unseen()) }
        pub fn downcast<T>(self) -> core::result::Result<T, Error> { ::core::__fallible(::core::__unseen()) }
        pub fn is<T>(&self) -> bool { ::core::__any() }
        pub fn into_response(self) -> Response { () }
        pub fn set_data(&mut self, data: impl Clone) {}
        pub fn data<T>(&self) -> Option<&T> { ::core::__maybe(::core::__unseen()) }
        pub fn status(&self) -> StatusCode { () }
        #[pii_sink(respond)]
        pub fn set_error_message(&mut self, msg: impl Into<String>) {}
    }
    #[pii_sink(respond)]
    fn __respond<T>(body: T) {}
    #[pii_sink(respond)]
    fn __respond_error(message: core::fmt::Arguments) -> Response { () }
    pub trait ResponseError: Display {
        fn status(&self) -> StatusCode;
        fn as_response(#[pii(response)] &self) -> Response { __respond_error(format_args!("{}", self)) }
    }
    impl<T: ResponseError> From<T> for Error { fn from(err: T) -> Error { err.as_response(); Error {} } }
    impl From<StatusCode> for Error { fn from(status: StatusCode) -> Error { Error {} } }
    // The response shows what these say, too.
    impl From<Box<dyn core::error::Error>> for Error { fn from(err: Box<dyn core::error::Error>) -> Error { __respond_error(format_args!("{}", err)); Error {} } }
    impl From<::anyhow::Error> for Error { fn from(err: ::anyhow::Error) -> Error { __respond_error(format_args!("{}", err)); Error {} } }
    macro_rules! statuses {
        ($($name:ident)*) => { $(
            #[pii_sink(respond)]
            pub fn $name(err: impl Display) -> Error { Error {} }
        )* };
    }
    statuses! {
        BadRequest Unauthorized PaymentRequired Forbidden NotFound MethodNotAllowed NotAcceptable ProxyAuthenticationRequired
        RequestTimeout Conflict Gone LengthRequired PayloadTooLarge UriTooLong UnsupportedMediaType RangeNotSatisfiable ImATeapot
        MisdirectedRequest UnprocessableEntity Locked FailedDependency UpgradeRequired PreconditionFailed PreconditionRequired
        TooManyRequests RequestHeaderFieldsTooLarge UnavailableForLegalReasons ExpectationFailed InternalServerError NotImplemented
        BadGateway ServiceUnavailable GatewayTimeout HttpVersionNotSupported VariantAlsoNegotiates
    }
    // They say what was wrong with a request.
    macro_rules! errors {
        ($($name:ident)*) => { $(
            #[derive(Debug)]
            pub struct $name;
            impl Display for $name { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
            impl core::error::Error for $name {}
            impl ResponseError for $name { fn status(&self) -> StatusCode { () } }
        )* };
    }
    errors! {
        NotFoundError MethodNotAllowedError ReadBodyError ParseCookieError GetDataError ParseFormError ParseJsonError ParseQueryError
        ParseMultipartError ParsePathError WebSocketError StaticFileError SizedLimitError
    }
}

pub mod listener {
    pub struct TcpListener<T> { addr: T }
    impl<T> TcpListener<T> {
        pub fn bind(addr: T) -> TcpListener<T> { TcpListener { addr } }
    }
}

pub mod middleware {
    pub trait Middleware<E> {
        type Output;
        fn transform(&self, ep: E) -> Self::Output;
    }
    #[derive(Debug, Default)]
    pub struct Cors;
    impl Cors {
        pub fn new() -> Cors { Cors }
        pub fn allow_credentials(self, allow_credentials: bool) -> Cors { self }
        pub fn allow_header<T>(self, header: T) -> Cors { self }
        pub fn allow_headers<I, T>(self, headers: I) -> Cors { self }
        pub fn allow_method<T>(self, method: T) -> Cors { self }
        pub fn allow_methods<I, T>(self, methods: I) -> Cors { self }
        pub fn allow_origin<T>(self, origin: T) -> Cors { self }
        pub fn allow_origins<I, T>(self, origins: I) -> Cors { self }
        pub fn expose_header<T>(self, header: T) -> Cors { self }
        pub fn max_age(self, max_age: i32) -> Cors { self }
    }
    #[derive(Default)]
    pub struct CookieJarManager;
    impl CookieJarManager {
        pub fn new() -> CookieJarManager { CookieJarManager }
        pub fn with_key(key: crate::web::cookie::CookieKey) -> CookieJarManager { CookieJarManager }
    }
    pub struct AddData<T> { value: T }
    impl<T> AddData<T> {
        pub fn new(value: T) -> AddData<T> { AddData { value } }
    }
    #[derive(Default)]
    pub struct SizeLimit;
    impl SizeLimit {
        pub fn new(max_size: usize) -> SizeLimit { SizeLimit }
    }
    #[derive(Default)]
    pub struct Tracing;
}

mod request_ {
    use ::http::{Extensions, HeaderMap, Method, Uri, Version};
    use ::serde::de::DeserializeOwned;
    use crate::web::{LocalAddr, RemoteAddr, RequestBody};
    use crate::web::cookie::CookieJar;
    use crate::{Body, Result};

    pub struct RequestParts { pub method: Method, pub uri: Uri, pub version: Version, pub headers: HeaderMap, pub extensions: Extensions }
    /// All of it comes from outside.
    #[derive(Debug)]
    pub struct Request { head: RequestParts, body: Body }
    impl Request {
        pub fn from_parts(parts: RequestParts, body: Body) -> Request { Request { head: parts, body } }
        pub fn builder() -> RequestBuilder { RequestBuilder {} }
        pub fn method(&self) -> &Method { &self.head.method }
        pub fn set_method(&mut self, method: Method) {}
        pub fn uri(&self) -> &Uri { &self.head.uri }
        pub fn uri_mut(&mut self) -> &mut Uri { &mut self.head.uri }
        pub fn original_uri(&self) -> &Uri { &self.head.uri }
        pub fn version(&self) -> Version { () }
        pub fn headers(&self) -> &HeaderMap { &self.head.headers }
        pub fn headers_mut(&mut self) -> &mut HeaderMap { &mut self.head.headers }
        pub fn header(&self, name: impl AsRef<str>) -> Option<&str> { ::core::__maybe(&self.head.headers.elem) }
        pub fn raw_path_param(&self, name: &str) -> Option<&str> { ::core::__maybe(&self.head.uri) }
        pub fn path_params<T: DeserializeOwned>(&self) -> core::result::Result<T, crate::error::ParsePathError> { ::core::__fallible(::core::__unseen()) }
        pub fn params<T: DeserializeOwned>(&self) -> core::result::Result<T, crate::error::ParseQueryError> { ::core::__fallible(::core::__unseen()) }
        pub fn content_type(&self) -> Option<&str> { ::core::__maybe("") }
        pub fn extensions(&self) -> &Extensions { &self.head.extensions }
        pub fn extensions_mut(&mut self) -> &mut Extensions { &mut self.head.extensions }
        pub fn data<T>(&self) -> Option<&T> { ::core::__maybe(::core::__unseen()) }
        pub fn set_data(&mut self, data: impl Clone) {}
        pub fn remote_addr(&self) -> &RemoteAddr { ::core::__unseen() }
        pub fn local_addr(&self) -> &LocalAddr { ::core::__unseen() }
        pub fn cookie(&self) -> &CookieJar { ::core::__unseen() }
        pub fn set_body(&mut self, body: impl Into<Body>) { self.body = body.into(); }
        pub fn take_body(&mut self) -> Body { self.body }
        pub fn into_body(self) -> Body { self.body }
        pub fn split(self) -> (Request, RequestBody) { (self, RequestBody { body: self.body }) }
        pub fn into_parts(self) -> (RequestParts, Body) { (self.head, self.body) }
    }
    pub struct RequestBuilder { head: RequestParts }
    impl RequestBuilder {
        pub fn method(self, method: Method) -> RequestBuilder { self }
        pub fn uri(self, uri: Uri) -> RequestBuilder { self.head.uri = uri; self }
        pub fn uri_str(self, uri: impl AsRef<str>) -> RequestBuilder { self.head.uri = uri.as_ref(); self }
        pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder { self.head.headers.elem = value; self }
        pub fn content_type(self, content_type: &str) -> RequestBuilder { self }
        pub fn body(self, body: impl Into<Body>) -> Request { Request { head: self.head, body: body.into() } }
        pub fn finish(self) -> Request { Request { head: self.head } }
    }
}

mod response_ {
    use ::http::{Extensions, HeaderMap, StatusCode, Version};
    use crate::Body;

    #[derive(Debug)]
    pub struct ResponseParts { pub status: StatusCode, pub version: Version, pub headers: HeaderMap, pub extensions: Extensions }
    #[derive(Debug, Default)]
    pub struct Response { head: ResponseParts, body: Body }
    impl<T: Into<Body>> From<T> for Response { fn from(body: T) -> Response { Response { body: body.into() } } }
    impl<T: Into<Body>> From<(StatusCode, T)> for Response { fn from(all: (StatusCode, T)) -> Response { Response { body: all.1.into() } } }
    impl From<StatusCode> for Response { fn from(status: StatusCode) -> Response { Response {} } }
    impl Response {
        pub fn from_parts(parts: ResponseParts, body: Body) -> Response { Response { head: parts, body } }
        pub fn builder() -> ResponseBuilder { ResponseBuilder {} }
        pub fn status(&self) -> StatusCode { () }
        pub fn is_success(&self) -> bool { ::core::__any() }
        pub fn set_status(&mut self, status: StatusCode) {}
        pub fn content_type(&self) -> Option<&str> { ::core::__maybe("") }
        pub fn set_content_type(self, content_type: impl AsRef<str>) -> Response { self }
        pub fn headers(&self) -> &HeaderMap { &self.head.headers }
        pub fn headers_mut(&mut self) -> &mut HeaderMap { &mut self.head.headers }
        pub fn header(&self, name: impl AsRef<str>) -> Option<&str> { ::core::__maybe(&self.head.headers.elem) }
        pub fn version(&self) -> Version { () }
        // What is laid beside a response is not sent.
        pub fn extensions(&self) -> &Extensions { ::core::__unseen() }
        pub fn extensions_mut(&mut self) -> &mut Extensions { ::core::__unseen() }
        pub fn data<T>(&self) -> Option<&T> { ::core::__maybe(::core::__unseen()) }
        pub fn set_data(&mut self, data: impl Clone) {}
        pub fn set_body(&mut self, body: impl Into<Body>) { self.body = body.into(); }
        pub fn take_body(&mut self) -> Body { self.body }
        pub fn into_body(self) -> Body { self.body }
        pub fn into_parts(self) -> (ResponseParts, Body) { (self.head, self.body) }
    }
    #[derive(Debug)]
    pub struct ResponseBuilder { head: ResponseParts }
    impl ResponseBuilder {
        pub fn status(self, status: StatusCode) -> ResponseBuilder { self }
        pub fn version(self, version: Version) -> ResponseBuilder { self }
        pub fn header<K, V>(self, key: K, value: V) -> ResponseBuilder { self.head.headers.elem = value; self }
        pub fn content_type(self, content_type: impl AsRef<str>) -> ResponseBuilder { self }
        pub fn extension<T>(self, extension: T) -> ResponseBuilder { self }
        pub fn body(self, body: impl Into<Body>) -> Response { Response { head: self.head, body: body.into() } }
        pub fn finish(self) -> Response { Response { head: self.head } }
    }
}

mod route_ {
    #[derive(Default)]
    pub struct Route;
    impl Route {
        pub fn new() -> Route { Route }
        pub fn at<E>(self, path: impl AsRef<str>, ep: E) -> Route { self }
        pub fn nest<E>(self, path: impl AsRef<str>, ep: E) -> Route { self }
        pub fn nest_no_strip<E>(self, path: impl AsRef<str>, ep: E) -> Route { self }
    }
    #[derive(Default)]
    pub struct RouteDomain;
    impl RouteDomain {
        pub fn new() -> RouteDomain { RouteDomain }
        pub fn at<E>(self, pattern: impl AsRef<str>, ep: E) -> RouteDomain { self }
    }
    #[derive(Default)]
    pub struct RouteMethod;
    impl RouteMethod {
        pub fn new() -> RouteMethod { RouteMethod }
        pub fn method<E>(self, method: ::http::Method, ep: E) -> RouteMethod { self }
    }
    macro_rules! methods {
        ($($name:ident)*) => {
            impl RouteMethod { $( pub fn $name<E>(self, ep: E) -> RouteMethod { self } )* }
            $( pub fn $name<E>(ep: E) -> RouteMethod { RouteMethod } )*
        };
    }
    methods! { get post put delete head options connect patch trace }
}

mod server_ {
    pub struct Server<L, A> { listener: L, acceptor: A }
    impl<L, A> Server<L, A> {
        pub fn new(listener: L) -> Server<L, A> { Server { listener } }
        pub fn name(self, name: impl Into<String>) -> Server<L, A> { self }
        pub async fn run<E>(self, ep: E) -> ::std::io::Result<()> { ::core::__fallible(()) }
        pub async fn run_with_graceful_shutdown<E>(self, ep: E, signal: impl core::future::Future, timeout: Option<core::time::Duration>) -> ::std::io::Result<()> { ::core::__fallible(()) }
    }
}

pub mod session {
    use ::serde::{Serialize, de::DeserializeOwned};
    use crate::web::cookie::{CookieJar, CookieKey, SameSite};
    use core::time::Duration;

    /// What is put into a session is kept in its store, or in a cookie.
    #[derive(Debug, Clone)]
    pub struct Session;
    impl Session {
        pub fn get<T: DeserializeOwned>(&self, name: &str) -> Option<T> { ::core::__maybe(::core::__unseen()) }
        #[pii_sink(store, session)]
        pub fn set(&self, #[pii(name)] name: &str, #[pii(sink)] value: impl Serialize) {}
        pub fn remove(&self, name: &str) {}
        pub fn is_empty(&self) -> bool { ::core::__any() }
        pub fn clear(&self) {}
        pub fn renew(&self) {}
        pub fn purge(&self) {}
    }
    #[derive(Clone)]
    pub struct CookieConfig;
    impl CookieConfig {
        pub fn new() -> CookieConfig { CookieConfig }
        pub fn private(key: CookieKey) -> CookieConfig { CookieConfig }
        pub fn signed(key: CookieKey) -> CookieConfig { CookieConfig }
        pub fn name(self, value: impl Into<String>) -> CookieConfig { self }
        pub fn path(self, value: impl Into<String>) -> CookieConfig { self }
        pub fn domain(self, value: impl Into<String>) -> CookieConfig { self }
        pub fn secure(self, value: bool) -> CookieConfig { self }
        pub fn http_only(self, value: bool) -> CookieConfig { self }
        pub fn same_site(self, value: impl Into<Option<SameSite>>) -> CookieConfig { self }
        #[pii_expires]
        pub fn max_age(self, value: impl Into<Option<Duration>>) -> CookieConfig { self }
        #[pii_sink(respond, store, cookie)]
        pub fn set_cookie_value(&self, cookie_jar: &CookieJar, #[pii(sink)] value: &str) {}
        pub fn remove_cookie(&self, cookie_jar: &CookieJar) {}
        pub fn get_cookie_value(&self, cookie_jar: &CookieJar) -> Option<String> { ::core::__maybe(::core::__unseen()) }
    }
    pub struct CookieSession;
    impl CookieSession {
        pub fn new(config: CookieConfig) -> CookieSession { CookieSession }
    }
    pub struct ServerSession<T> { storage: T }
    impl<T> ServerSession<T> {
        pub fn new(config: CookieConfig, storage: T) -> ServerSession<T> { ServerSession { storage } }
    }
    #[derive(Default)]
    pub struct MemoryStorage;
    impl MemoryStorage {
        pub fn new() -> MemoryStorage { MemoryStorage }
    }
}

pub mod web {
    use ::bytes::Bytes;
    use ::http::{HeaderMap, StatusCode};
    use ::serde::Serialize;
    use crate::{Addr, Body, Request, Response, Result};
    use core::fmt::Display;
    use core::ops::{Deref, DerefMut};

    macro_rules! wrappers {
        ($($name:ident)*) => { $(
            #[derive(Debug, Clone, PartialEq, Eq, Default)]
            pub struct $name<T>(pub T);
            impl<T> Deref for $name<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
            impl<T> DerefMut for $name<T> { fn deref_mut(&mut self) -> &mut T { &mut self.0 } }
        )* };
    }
    wrappers! { Json Form Query Path }
    /// Shared state, which stays in the server.
    #[derive(Debug, Clone)]
    pub struct Data<T>(pub T);
    impl<T> Deref for Data<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
    pub struct TypedHeader<T>(pub T);
    impl<T> Deref for TypedHeader<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
    #[derive(Debug, Clone)]
    pub struct RemoteAddr(pub Addr);
    impl Deref for RemoteAddr { type Target = Addr; fn deref(&self) -> &Addr { &self.0 } }
    impl Display for RemoteAddr { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = *self; Ok(()) } }
    #[derive(Debug, Clone)]
    pub struct LocalAddr(pub Addr);
    impl Deref for LocalAddr { type Target = Addr; fn deref(&self) -> &Addr { &self.0 } }
    #[derive(Debug, Clone)]
    pub struct RealIp(pub Option<core::net::IpAddr>);

    #[derive(Default)]
    pub struct RequestBody { body: Body }
    impl RequestBody {
        pub fn new(body: Body) -> RequestBody { RequestBody { body } }
        pub fn take(&mut self) -> core::result::Result<Body, crate::error::ReadBodyError> { ::core::__fallible(self.body) }
        pub fn is_some(&self) -> bool { ::core::__any() }
        pub fn is_none(&self) -> bool { ::core::__any() }
    }
    pub trait FromRequest<'a>: Sized {
        async fn from_request(req: &'a Request, body: &mut RequestBody) -> Result<Self>;
        async fn from_request_without_body(req: &'a Request) -> Result<Self> { Self::from_request(req, &mut ::core::__unseen()).await }
    }

    pub trait IntoResponse: Sized {
        fn into_response(#[pii(response)] self) -> Response;
        fn with_header<K, V>(self, key: K, value: V) -> WithHeader<Self> { WithHeader { inner: self, header: value } }
        fn with_content_type<V>(self, content_type: V) -> WithContentType<Self> { WithContentType { inner: self } }
        fn with_status(self, status: StatusCode) -> WithStatus<Self> { WithStatus { inner: self } }
        fn with_body(self, body: impl Into<Body>) -> WithBody<Self> { WithBody { inner: self, body: body.into() } }
    }
    pub struct WithHeader<T> { inner: T, header: str }
    pub struct WithContentType<T> { inner: T }
    pub struct WithStatus<T> { inner: T }
    pub struct WithBody<T> { inner: T, body: Body }
    impl<T: IntoResponse> IntoResponse for WithHeader<T> {
        fn into_response(self) -> Response { let mut response = self.inner.into_response(); response.head.headers.elem = self.header; response }
    }
    impl<T: IntoResponse> IntoResponse for WithContentType<T> { fn into_response(self) -> Response { self.inner.into_response() } }
    impl<T: IntoResponse> IntoResponse for WithStatus<T> { fn into_response(self) -> Response { self.inner.into_response() } }
    impl<T: IntoResponse> IntoResponse for WithBody<T> { fn into_response(self) -> Response { Response { body: self.body } } }
    macro_rules! texts {
        ($($ty:ty;)*) => { $( impl IntoResponse for $ty { fn into_response(self) -> Response { Response { body: self } } } )* };
    }
    texts! { String; &'static str; &'static [u8]; Bytes; Vec<u8>; Body; }
    impl IntoResponse for Response { fn into_response(self) -> Response { self } }
    impl IntoResponse for core::convert::Infallible { fn into_response(self) -> Response { () } }
    impl IntoResponse for () { fn into_response(self) -> Response { () } }
    impl IntoResponse for StatusCode { fn into_response(self) -> Response { () } }
    impl<T: IntoResponse> IntoResponse for (StatusCode, T) { fn into_response(self) -> Response { self.1.into_response() } }
    impl<T: IntoResponse> IntoResponse for (HeaderMap, T) {
        fn into_response(self) -> Response { let mut response = self.1.into_response(); response.head.headers.elem = self.0.elem; response }
    }
    impl<T: IntoResponse> IntoResponse for (StatusCode, HeaderMap, T) {
        fn into_response(self) -> Response { let mut response = self.2.into_response(); response.head.headers.elem = self.1.elem; response }
    }
    impl<T: Serialize> IntoResponse for Json<T> { fn into_response(self) -> Response { Response { body: Body { elem: ::serde::__written::shown(&self.0) } } } }
    #[derive(Debug, Clone)]
    pub struct Html<T>(pub T);
    impl<T: Into<String>> IntoResponse for Html<T> { fn into_response(self) -> Response { Response { body: self.0.into() } } }
    #[derive(Debug, Clone)]
    pub struct Redirect { uri: str }
    impl Redirect {
        pub fn permanent(uri: impl Display) -> Redirect { Redirect { uri: uri.to_string() } }
        pub fn moved_permanent(uri: impl Display) -> Redirect { Redirect { uri: uri.to_string() } }
        pub fn see_other(uri: impl Display) -> Redirect { Redirect { uri: uri.to_string() } }
        pub fn temporary(uri: impl Display) -> Redirect { Redirect { uri: uri.to_string() } }
    }
    impl IntoResponse for Redirect { fn into_response(self) -> Response { Response { body: self.uri } } }

    /// A form whose fields come from outside.
    #[derive(Debug)]
    pub struct Multipart;
    #[derive(Debug)]
    pub struct Field;
    impl Multipart {
        pub async fn next_field(&mut self) -> core::result::Result<Option<Field>, crate::error::ParseMultipartError> { ::core::__fallible(::core::__maybe(Field)) }
    }
    impl Field {
        pub fn content_type(&self) -> Option<&str> { ::core::__maybe("") }
        #[pii_source(input)]
        pub fn file_name(&self) -> Option<&str> { ::core::__maybe(::core::__unseen()) }
        pub fn name(&self) -> Option<&str> { ::core::__maybe("") }
        #[pii_source(input)]
        pub async fn bytes(self) -> core::result::Result<Vec<u8>, crate::error::ParseMultipartError> { ::core::__fallible(::core::__unseen()) }
        #[pii_source(input)]
        pub async fn text(self) -> core::result::Result<String, crate::error::ParseMultipartError> { ::core::__fallible(::core::__unseen()) }
    }

    pub mod cookie {
        use ::serde::{Deserialize, Serialize};
        pub type SameSite = ::cookie::SameSite;
        pub type CookieKey = ::cookie::Key;
        #[derive(Debug, Clone, PartialEq)]
        pub struct Cookie { name: str, value: str }
        impl core::fmt::Display for Cookie { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = *self; Ok(()) } }
        impl Cookie {
            pub fn new(name: impl Into<String>, value: impl Serialize) -> Cookie { Cookie { name: name.into(), value: ::serde::__written::shown(&value) } }
            pub fn new_with_str(name: impl Into<String>, value: impl Into<String>) -> Cookie { Cookie { name: name.into(), value: value.into() } }
            pub fn named(name: impl Into<String>) -> Cookie { Cookie { name: name.into() } }
            pub fn parse(s: impl AsRef<str>) -> Result<Cookie, crate::error::ParseCookieError> { ::core::__fallible(Cookie { value: s.as_ref() }) }
            pub fn http_only(&self) -> bool { ::core::__any() }
            pub fn secure(&self) -> bool { ::core::__any() }
            #[pii_expires]
            pub fn make_removal(&mut self) {}
            pub fn make_permanent(&mut self) {}
            pub fn name(&self) -> &str { &self.name }
            pub fn set_domain(&mut self, domain: impl Into<String>) {}
            pub fn set_http_only(&mut self, value: impl Into<Option<bool>>) {}
            #[pii_expires]
            pub fn set_max_age(&mut self, value: core::time::Duration) {}
            pub fn set_name(&mut self, name: impl Into<String>) { self.name = name.into(); }
            pub fn set_path(&mut self, path: impl Into<String>) {}
            pub fn set_same_site(&mut self, value: impl Into<Option<SameSite>>) {}
            pub fn set_secure(&mut self, value: impl Into<Option<bool>>) {}
            pub fn set_value_str(&mut self, value: impl Into<String>) { self.value = value.into(); }
            pub fn set_value(&mut self, value: impl Serialize) { self.value = ::serde::__written::shown(&value); }
            pub fn value_str(&self) -> &str { &self.value }
            pub fn value<T: Deserialize>(&self) -> Result<T, crate::error::ParseCookieError> { ::core::__fallible(::core::__unseen()) }
        }
        #[derive(Debug, Clone)]
        pub struct CookieJar { #[pii(elements)] elem: Cookie }
        impl CookieJar {
            #[pii_sink(respond, store, cookie)]
            pub fn add(&self, cookie: Cookie) {}
            pub fn remove(&self, name: impl AsRef<str>) {}
            pub fn get(&self, name: &str) -> Option<Cookie> { ::core::__maybe(self.elem) }
            pub fn private_with_key(&self, key: &CookieKey) -> PrivateCookieJar { PrivateCookieJar { elem: self.elem } }
            pub fn private(&self) -> PrivateCookieJar { PrivateCookieJar { elem: self.elem } }
            pub fn signed_with_key(&self, key: &CookieKey) -> SignedCookieJar { SignedCookieJar { elem: self.elem } }
            pub fn signed(&self) -> SignedCookieJar { SignedCookieJar { elem: self.elem } }
        }
        /// Encrypted before they are sent.
        pub struct PrivateCookieJar { #[pii(elements)] elem: Cookie }
        impl PrivateCookieJar {
            pub fn add(&self, cookie: Cookie) {}
            pub fn remove(&self, name: impl AsRef<str>) {}
            pub fn get(&self, name: &str) -> Option<Cookie> { ::core::__maybe(self.elem) }
        }
        pub struct SignedCookieJar { #[pii(elements)] elem: Cookie }
        impl SignedCookieJar {
            #[pii_sink(respond, store, cookie)]
            pub fn add(&self, cookie: Cookie) {}
            pub fn remove(&self, name: impl AsRef<str>) {}
            pub fn get(&self, name: &str) -> Option<Cookie> { ::core::__maybe(self.elem) }
        }
    }
    pub mod sse {
        #[derive(Debug)]
        pub enum Event { Message { id: String, event: String, data: String }, Retry { retry: u64 } }
        impl Event {
            pub fn message(data: impl Into<String>) -> Event { Event::Message { id: (), event: (), data: data.into() } }
            pub fn id(self, id: impl Into<String>) -> Event { self }
            pub fn event_type(self, event: impl Into<String>) -> Event { self }
            pub fn retry(time: u64) -> Event { Event::Retry { retry: time } }
        }
        pub struct SSE { #[pii(elements)] elem: Event }
        impl SSE {
            pub fn new(stream: impl ::futures_core::Stream) -> SSE { SSE { elem: stream.__next() } }
            pub fn keep_alive(self, duration: core::time::Duration) -> SSE { self }
        }
        impl crate::IntoResponse for SSE { fn into_response(self) -> crate::Response { crate::Response { body: self.elem } } }
    }
    pub mod websocket {
        pub struct WebSocket;
        impl WebSocket {
            pub fn protocols<I>(self, protocols: I) -> WebSocket { self }
            pub fn on_upgrade<F, Fut>(self, callback: F) -> WebSocketUpgraded<F> { callback(WebSocketStream).await; WebSocketUpgraded {} }
        }
        pub struct WebSocketUpgraded<F> { callback: F }
        impl<F> crate::IntoResponse for WebSocketUpgraded<F> { fn into_response(self) -> crate::Response { () } }
        #[derive(Debug, Clone)]
        pub enum Message { Text(String), Binary(Vec<u8>), Ping(Vec<u8>), Pong(Vec<u8>), Close(()) }
        impl Message {
            pub fn text(text: impl Into<String>) -> Message { Message::Text(text.into()) }
            pub fn binary(data: impl Into<Vec<u8>>) -> Message { Message::Binary(data.into()) }
            pub fn close() -> Message { Message::Close(()) }
            pub fn is_text(&self) -> bool { ::core::__any() }
            pub fn is_close(&self) -> bool { ::core::__any() }
            pub fn into_bytes(self) -> Vec<u8>;
            pub fn as_bytes(&self) -> &[u8];
        }
        pub struct WebSocketStream;
        impl ::futures_core::Stream for WebSocketStream {
            type Item = ::std::io::Result<Message>;
            fn __next(&mut self) -> ::std::io::Result<Message> { ::core::__fallible(::core::__unseen()) }
        }
        impl ::futures_util::sink::Sink<Message> for WebSocketStream {
            type Error = ::std::io::Error;
            #[pii_sink(respond)]
            fn start_send(self: core::pin::Pin<&mut Self>, item: Message) -> ::std::io::Result<()> { ::core::__fallible(()) }
        }
    }
}
