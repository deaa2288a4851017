//! `salvo` 1. A handler's parameters are taken out of the request. What it returns is written as the response, as is what
//! it renders.

pub use self::conn::Listener;
pub use self::depot_::Depot;
pub use self::error_::{BoxedError, Error};
pub use self::extract::Extractible;
pub use self::handler_::Handler;
pub use self::http::{Request, Response};
pub use self::routing::{FlowCtrl, Router};
pub use self::server_::Server;
pub use self::service_::Service;
pub use self::writing::{Scribe, Writer};
pub use ::async_trait::async_trait;
pub use ::hyper;

pub type Result<T> = core::result::Result<T, Error>;

#[macro_export]
#[rustc_builtin_macro(handler)]
macro_rules! handler { () => {} }

pub mod prelude {
    pub use crate::conn::{Listener, TcpListener};
    pub use crate::http::{StatusError, Request, Response};
    pub use crate::routing::{FlowCtrl, Router};
    pub use crate::writing::{Json, Redirect, Scribe, Text, Writer};
    pub use crate::{Depot, Handler, Server, Service, handler};
    pub use ::async_trait::async_trait;
    pub use ::http::StatusCode;
}

mod depot_ {
    /// What one handler leaves for the next.
    #[derive(Debug, Default)]
    pub struct Depot { #[pii(elements)] elem: str }
    impl Depot {
        pub fn new() -> Depot { () }
        pub fn inject<V>(&mut self, value: V) -> &mut Depot { self.elem = value; self }
        pub fn insert_typed<V>(&mut self, value: V) -> &mut Depot { self.elem = value; self }
        pub fn obtain<T>(&self) -> Result<&T, Option<&Box<dyn core::any::Any>>> { ::core::__fallible(&self.elem) }
        pub fn obtain_mut<T>(&mut self) -> Result<&mut T, Option<&mut Box<dyn core::any::Any>>> { ::core::__fallible(&mut self.elem) }
        pub fn insert<K, V>(&mut self, key: K, value: V) -> &mut Depot { self.elem = value; self }
        pub fn contains_key(&self, key: &str) -> bool { ::core::__any() }
        pub fn get<V>(&self, key: &str) -> Result<&V, Option<&Box<dyn core::any::Any>>> { ::core::__fallible(&self.elem) }
        pub fn get_mut<V>(&mut self, key: &str) -> Result<&mut V, Option<&mut Box<dyn core::any::Any>>> { ::core::__fallible(&mut self.elem) }
        pub fn delete(&mut self, key: &str) -> bool { ::core::__any() }
        pub fn scrape<T>(&mut self) -> Result<T, Option<Box<dyn core::any::Any>>> { ::core::__fallible(self.elem) }
    }
}

mod error_ {
    pub type BoxedError = Box<dyn core::error::Error>;
    #[derive(Debug)]
    pub struct Error { text: str }
    impl Error {
        #[pii_sink(error)]
        pub fn other(error: impl Into<BoxedError>) -> Error { Error { text: error } }
    }
    impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = self.text; Ok(()) } }
    impl core::error::Error for Error {}
    impl<E: core::error::Error> From<E> for Error { fn from(error: E) -> Error { Error { text: error.to_string() } } }
    // In the response it says only what kind it is.
    impl crate::Scribe for Error { fn render(self, res: &mut crate::Response) {} }
}

mod handler_ {
    use crate::{Depot, FlowCtrl, Request, Response};
    pub trait Handler {
        async fn handle(&self, req: &mut Request, depot: &mut Depot, res: &mut Response, ctrl: &mut FlowCtrl);
    }
}

pub mod conn {
    pub trait Listener: Sized {
        async fn bind(self) -> __Acceptor { __Acceptor }
    }
    pub struct __Acceptor;
    pub struct TcpListener<T> { local_addr: T }
    impl<T> TcpListener<T> {
        pub fn new(local_addr: T) -> TcpListener<T> { TcpListener { local_addr } }
    }
    impl<T> Listener for TcpListener<T> {}
}

pub mod extract {
    use core::ops::{Deref, DerefMut};
    pub trait Extractible {}
    macro_rules! wrappers {
        ($($name:ident)*) => { $(
            #[derive(Debug, Clone)]
            pub struct $name<T>(pub T);
            impl<T> $name<T> { pub fn into_inner(self) -> T { self.0 } }
            impl<T> Deref for $name<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
            impl<T> DerefMut for $name<T> { fn deref_mut(&mut self) -> &mut T { &mut self.0 } }
        )* };
    }
    wrappers! { PathParam FormBody JsonBody }
    macro_rules! optional {
        ($($name:ident)*) => { $(
            #[derive(Debug, Clone)]
            pub struct $name<T, const REQUIRED: bool = true> { value: T }
            impl<T> $name<T, true> { pub fn into_inner(self) -> T { self.value } }
            impl<T> $name<T, false> { pub fn into_inner(self) -> Option<T> { ::core::__maybe(self.value) } }
            impl<T> Deref for $name<T, true> { type Target = T; fn deref(&self) -> &T { &self.value } }
        )* };
    }
    optional! { CookieParam HeaderParam QueryParam }
}

pub mod http {
    pub use self::request::Request;
    pub use self::response::Response;
    pub use self::errors::{ParseError, ParseResult, StatusError, StatusResult};
    pub use ::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Version, header, method, uri};
    pub mod cookie {
        pub use ::cookie::{Cookie, CookieJar, Key, SameSite};
    }
    mod body_ {
        use ::bytes::Bytes;
        #[derive(Debug, Default)]
        pub struct ReqBody { #[pii(elements)] elem: u8 }
        #[derive(Debug, Default)]
        pub struct ResBody { #[pii(elements)] elem: u8 }
        macro_rules! from {
            ($($ty:ty;)*) => { $( impl From<$ty> for ResBody { fn from(x: $ty) -> ResBody { x } } )* };
        }
        from! { (); Bytes; String; &'static [u8]; &'static str; Vec<u8>; }
    }
    pub mod body { pub use super::body_::{ReqBody, ResBody}; }
    pub use body_::{ReqBody, ResBody};

    pub mod errors {
        use core::fmt;
        pub type ParseResult<T> = Result<T, ParseError>;
        // It says what is missing, or has another form.
        #[derive(Debug)]
        pub struct ParseError;
        impl fmt::Display for ParseError { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }
        impl core::error::Error for ParseError {}
        impl crate::Scribe for ParseError { fn render(self, res: &mut crate::Response) {} }
        pub type StatusResult<T> = Result<T, StatusError>;
        /// What is put into it is shown in the response.
        #[derive(Debug)]
        pub struct StatusError;
        impl fmt::Display for StatusError { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }
        impl core::error::Error for StatusError {}
        impl crate::Scribe for StatusError { fn render(self, res: &mut crate::Response) {} }
        impl StatusError {
            #[pii_sink(respond)]
            pub fn brief(self, brief: impl Into<String>) -> StatusError { self }
            #[pii_sink(respond)]
            pub fn detail(self, detail: impl Into<String>) -> StatusError { self }
            // It is shown in debug builds only.
            pub fn cause<T>(self, cause: T) -> StatusError { self }
            pub fn from_code(code: ::http::StatusCode) -> Option<StatusError> { ::core::__maybe(StatusError) }
        }
        macro_rules! statuses {
            ($($name:ident)*) => { impl StatusError { $( pub fn $name() -> StatusError { StatusError } )* } };
        }
        statuses! {
            bad_request unauthorized payment_required forbidden not_found method_not_allowed not_acceptable request_timeout conflict gone
            payload_too_large unsupported_media_type unprocessable_entity locked too_many_requests internal_server_error not_implemented
            bad_gateway service_unavailable gateway_timeout
        }
    }
    pub mod form {
        /// A file that somebody sent, beside the program.
        #[derive(Debug, Clone)]
        pub struct FilePart { name: String, path: ::std::path::PathBuf }
        impl FilePart {
            #[pii_source(input)]
            pub fn name(&self) -> Option<&str> { ::core::__maybe(&self.name) }
            pub fn headers(&self) -> &::http::HeaderMap { ::core::__unseen() }
            pub fn path(&self) -> &::std::path::PathBuf { &self.path }
            pub fn size(&self) -> u64 { 0 }
        }
    }
    pub mod request {
        use super::form::FilePart;
        use super::{ParseResult, ReqBody};
        use ::bytes::Bytes;
        use ::cookie::{Cookie, CookieJar};
        use ::http::{Extensions, HeaderMap, Method, Uri, Version};
        use ::serde::Deserialize;
        use core::net::SocketAddr;

        /// All of it comes from outside.
        #[derive(Debug, Default)]
        pub struct Request { uri: Uri, headers: HeaderMap, cookies: CookieJar, body: ReqBody }
        impl Request {
            pub fn new() -> Request { () }
            pub fn uri(&self) -> &Uri { &self.uri }
            pub fn uri_mut(&mut self) -> &mut Uri { &mut self.uri }
            pub fn set_uri(&mut self, uri: Uri) { self.uri = uri; }
            pub fn method(&self) -> &Method { () }
            pub fn version(&self) -> Version { () }
            pub fn headers(&self) -> &HeaderMap { &self.headers }
            pub fn headers_mut(&mut self) -> &mut HeaderMap { &mut self.headers }
            pub fn body(&self) -> &ReqBody { &self.body }
            pub fn body_mut(&mut self) -> &mut ReqBody { &mut self.body }
            pub fn take_body(&mut self) -> ReqBody { self.body }
            pub fn cookies(&self) -> &CookieJar { &self.cookies }
            pub fn cookie<T>(&self, name: T) -> Option<&Cookie> { ::core::__maybe(::core::__unseen()) }
            pub fn remote_addr(&self) -> &SocketAddr { ::core::__unseen() }
            pub fn local_addr(&self) -> &SocketAddr { ::core::__unseen() }
            pub fn extensions(&self) -> &Extensions { ::core::__unseen() }
            pub fn header<T: Deserialize>(&self, key: impl ::http::header::AsHeaderName) -> Option<T> { ::core::__maybe(::core::__unseen()) }
            pub async fn file(&mut self, key: &str) -> Option<&FilePart> { ::core::__maybe(::core::__unseen()) }
            pub async fn first_file(&mut self) -> Option<&FilePart> { ::core::__maybe(::core::__unseen()) }
            pub async fn files(&mut self, key: &str) -> Option<&Vec<FilePart>> { ::core::__maybe(::core::__unseen()) }
            pub async fn payload(&mut self) -> ParseResult<&Bytes> { ::core::__fallible(&self.body) }
        }
        macro_rules! parts {
            ($($name:ident $try:ident)*) => { impl Request { $(
                #[pii_source(input)]
                pub fn $name<T: Deserialize>(&self, key: &str) -> Option<T> { ::core::__maybe(::core::__unseen()) }
                #[pii_source(input)]
                pub fn $try<T: Deserialize>(&self, key: &str) -> ParseResult<T> { ::core::__fallible(::core::__unseen()) }
            )* } };
        }
        parts! { param try_param query try_query }
        macro_rules! later {
            ($($name:ident $try:ident)*) => { impl Request { $(
                #[pii_source(input)]
                pub async fn $name<T: Deserialize>(&mut self, key: &str) -> Option<T> { ::core::__maybe(::core::__unseen()) }
                #[pii_source(input)]
                pub async fn $try<T: Deserialize>(&mut self, key: &str) -> ParseResult<T> { ::core::__fallible(::core::__unseen()) }
            )* } };
        }
        later! { form try_form form_or_query try_form_or_query query_or_form try_query_or_form }
        macro_rules! parsed {
            ($($name:ident)*) => { impl Request { $(
                #[pii_source(input)]
                pub fn $name<T: Deserialize>(&mut self) -> ParseResult<T> { ::core::__fallible(::core::__unseen()) }
            )* } };
        }
        parsed! { parse_params parse_queries parse_headers parse_cookies }
        macro_rules! parsed_later {
            ($($name:ident)*) => { impl Request { $(
                #[pii_source(input)]
                pub async fn $name<T: Deserialize>(&mut self) -> ParseResult<T> { ::core::__fallible(::core::__unseen()) }
            )* } };
        }
        parsed_later! { parse_json parse_form parse_body }
        impl Request {
            #[pii_source(input)]
            pub async fn extract<T: crate::Extractible>(&mut self, depot: &mut crate::Depot) -> ParseResult<T> { ::core::__fallible(::core::__unseen()) }
            #[pii_source(input)]
            pub async fn parse_json_with_max_size<T: Deserialize>(&mut self, max_size: usize) -> ParseResult<T> { ::core::__fallible(::core::__unseen()) }
        }
    }
    pub mod response {
        use super::ResBody;
        use crate::Scribe;
        use ::bytes::Bytes;
        use ::cookie::{Cookie, CookieJar};
        use ::http::{HeaderMap, StatusCode};

        #[derive(Debug, Default)]
        pub struct Response { pub status_code: Option<StatusCode>, headers: HeaderMap, cookies: CookieJar, body: ResBody }
        impl Response {
            pub fn new() -> Response { () }
            pub fn headers(&self) -> &HeaderMap { &self.headers }
            pub fn headers_mut(&mut self) -> &mut HeaderMap { &mut self.headers }
            #[pii_sink(respond)]
            pub fn set_headers(&mut self, headers: HeaderMap) {}
            #[pii_sink(respond)]
            pub fn add_header<N, V>(&mut self, #[pii(name)] name: N, #[pii(sink)] value: V, overwrite: bool) -> crate::Result<&mut Response> { ::core::__fallible(self) }
            #[pii_sink(respond)]
            pub fn body(&mut self, #[pii(sink)] body: impl Into<ResBody>) -> &mut Response { self }
            #[pii_sink(respond)]
            pub fn replace_body(&mut self, body: ResBody) -> ResBody { () }
            pub fn take_body(&mut self) -> ResBody { self.body }
            pub fn cookies(&self) -> &CookieJar { &self.cookies }
            pub fn cookies_mut(&mut self) -> &mut CookieJar { &mut self.cookies }
            #[pii_sink(respond, store, cookie)]
            pub fn add_cookie(&mut self, cookie: Cookie) -> &mut Response { self }
            pub fn remove_cookie(&mut self, name: &str) -> &mut Response { self }
            pub fn status_code(&mut self, code: StatusCode) -> &mut Response { self }
            pub fn render<P: Scribe>(&mut self, scribe: P) { scribe.render(self); }
            pub fn stuff<P: Scribe>(&mut self, code: StatusCode, scribe: P) { scribe.render(self); }
            pub async fn send_file<P>(&mut self, path: P, req_headers: &HeaderMap) {}
            #[pii_sink(respond)]
            pub fn write_body(&mut self, data: impl Into<Bytes>) -> crate::Result<()> { ::core::__fallible(()) }
            pub fn stream<S: ::futures_core::Stream, O, E>(&mut self, stream: S) { crate::__respond(stream.__next()); }
        }
    }
}
#[pii_sink(respond)]
fn __respond<T>(body: T) {}
#[pii_sink(respond)]
fn __respond_json<T: ?Sized + ::serde::Serialize>(body: &T) {}

pub mod routing {
    #[derive(Debug, Default)]
    pub struct FlowCtrl;
    impl FlowCtrl {
        pub fn skip_rest(&mut self) {}
        pub fn cease(&mut self) {}
        pub fn is_ceased(&self) -> bool { ::core::__any() }
        pub fn has_next(&self) -> bool { ::core::__any() }
        pub async fn call_next(&mut self, req: &mut crate::Request, depot: &mut crate::Depot, res: &mut crate::Response) -> bool { ::core::__any() }
    }
    #[derive(Debug, Default)]
    pub struct Router;
    macro_rules! methods {
        ($($name:ident)*) => { impl Router { $( pub fn $name<H>(self, goal: H) -> Router { self } )* } };
    }
    methods! { get post put delete patch head options goal hoop }
    impl Router {
        pub fn new() -> Router { Router }
        pub fn push(self, router: Router) -> Router { self }
        pub fn unshift(self, router: Router) -> Router { self }
        pub fn append(self, others: &mut Vec<Router>) -> Router { self }
        pub fn with_hoop<H>(hoop: H) -> Router { Router }
        pub fn with_path(path: impl Into<String>) -> Router { Router }
        pub fn path(self, path: impl Into<String>) -> Router { self }
        pub fn then<F: FnOnce(Router) -> Router>(self, func: F) -> Router { func(self) }
        pub fn host(self, host: impl Into<String>) -> Router { self }
    }
}
mod server_ {
    pub struct Server<A> { acceptor: A }
    impl<A> Server<A> {
        pub fn new(acceptor: A) -> Server<A> { Server { acceptor } }
        pub async fn serve<S>(self, service: S) {}
        pub async fn try_serve<S>(self, service: S) -> ::std::io::Result<()> { ::core::__fallible(()) }
    }
}
mod service_ {
    pub struct Service;
    impl Service {
        pub fn new<T>(router: T) -> Service { Service }
        pub fn hoop<H>(self, hoop: H) -> Service { self }
        pub fn catcher<C>(self, catcher: C) -> Service { self }
    }
}

pub mod writing {
    use crate::{Depot, Request, Response};
    use ::http::StatusCode;

    /// What a handler returns, or renders.
    pub trait Writer {
        async fn write(#[pii(response)] self, req: &mut Request, depot: &mut Depot, res: &mut Response);
    }
    pub trait Scribe {
        fn render(#[pii(response)] self, res: &mut Response);
    }
    impl<P: Scribe> Writer for P {
        async fn write(self, req: &mut Request, depot: &mut Depot, res: &mut Response) { self.render(res); }
    }
    impl Scribe for () { fn render(self, res: &mut Response) {} }
    impl Scribe for StatusCode { fn render(self, res: &mut Response) {} }
    impl Scribe for core::convert::Infallible { fn render(self, res: &mut Response) {} }
    macro_rules! texts {
        ($($ty:ty;)*) => { $( impl Scribe for $ty { fn render(self, res: &mut Response) { crate::__respond(self); } } )* };
    }
    texts! { &'static str; &String; String; }
    #[derive(Debug)]
    pub struct Json<T>(pub T);
    impl<T: ::serde::Serialize> Scribe for Json<T> { fn render(self, res: &mut Response) { crate::__respond_json(&self.0); } }
    #[derive(Debug)]
    pub enum Text<C> { Plain(C), Json(C), Xml(C), Html(C), Js(C), Css(C), Csv(C), Atom(C), Rss(C), Rdf(C) }
    impl<C> Scribe for Text<C> { fn render(self, res: &mut Response) { crate::__respond(self); } }
    #[derive(Clone, Debug)]
    pub struct Redirect { location: str }
    impl Redirect {
        pub fn other(uri: impl AsRef<str>) -> Redirect { Redirect { location: uri.as_ref() } }
        pub fn temporary(uri: impl AsRef<str>) -> Redirect { Redirect { location: uri.as_ref() } }
        pub fn permanent(uri: impl AsRef<str>) -> Redirect { Redirect { location: uri.as_ref() } }
        pub fn found(uri: impl AsRef<str>) -> Redirect { Redirect { location: uri.as_ref() } }
    }
    impl Scribe for Redirect { fn render(self, res: &mut Response) { crate::__respond(self.location); } }
}
