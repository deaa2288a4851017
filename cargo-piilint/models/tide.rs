//! `tide` 0.16. An endpoint's request comes from outside; what it returns is the response.

pub use self::endpoint_::{Endpoint, Middleware, Next};
pub use self::http::{Body, Error, Status, StatusCode};
pub use self::redirect_::Redirect;
pub use self::request_::Request;
pub use self::response_::{Response, ResponseBuilder};
pub use self::server_::{Route, Server};

pub fn new() -> Server<()> { Server {} }
pub fn with_state<State>(state: State) -> Server<State> { Server { state } }
pub type Result<T = Response> = core::result::Result<T, Error>;

pub mod prelude {
    pub use crate::http::Status;
}
mod endpoint_ {
    use crate::{Request, Response, Result};
    pub trait Endpoint<State> {
        async fn call(&self, req: Request<State>) -> Result;
    }
    pub trait Middleware<State> {
        async fn handle(&self, request: Request<State>, next: Next<State>) -> Result;
        fn name(&self) -> &str { "" }
    }
    pub struct Next<State> { of: State }
    impl<State> Next<State> {
        pub async fn run(self, req: Request<State>) -> Response { () }
    }
}

/// What is `http-types`'.
pub mod http {
    pub use self::cookies::Cookie;
    use ::serde::Serialize;
    use ::serde::de::DeserializeOwned;
    use core::fmt;

    pub type Result<T> = core::result::Result<T, Error>;
    pub mod cookies {
        pub use ::cookie::{Cookie, CookieJar, Key, SameSite};
    }
    pub use ::url::Url;
    #[derive(Clone, Debug, PartialEq)]
    pub struct Mime;
    pub mod mime {
        pub use super::Mime;
        pub const JSON: Mime = Mime;
        pub const HTML: Mime = Mime;
        pub const PLAIN: Mime = Mime;
        pub const FORM: Mime = Mime;
        pub const XML: Mime = Mime;
    }
    #[derive(Debug)]
    pub struct Body { #[pii(elements)] elem: u8 }
    impl Body {
        pub fn empty() -> Body { () }
        pub fn from_bytes(bytes: Vec<u8>) -> Body { bytes }
        pub fn from_string(s: String) -> Body { s }
        pub fn from_json(json: &impl Serialize) -> Result<Body> { ::core::__fallible(Body { elem: ::serde::__written::shown(json) }) }
        pub fn from_form(form: &impl Serialize) -> Result<Body> { ::core::__fallible(Body { elem: ::serde::__written::shown(form) }) }
        pub async fn from_file<P: AsRef<::std::path::Path>>(path: P) -> ::std::io::Result<Body> { ::core::__fallible(::core::__unseen()) }
        pub async fn into_bytes(self) -> Result<Vec<u8>> { ::core::__fallible(self) }
        pub async fn into_string(self) -> Result<String> { ::core::__fallible(self) }
        pub async fn into_json<T: DeserializeOwned>(self) -> Result<T> { ::core::__fallible(::core::__unseen()) }
        pub fn len(&self) -> Option<usize> { ::core::__maybe(0) }
        pub fn set_mime(&mut self, mime: impl Into<Mime>) {}
    }
    macro_rules! from {
        ($($ty:ty;)*) => { $( impl From<$ty> for Body { fn from(x: $ty) -> Body { x } } )* };
    }
    from! { String; &str; Vec<u8>; &[u8]; }
    impl From<::serde_json::Value> for Body { fn from(x: ::serde_json::Value) -> Body { Body { elem: x } } }

    /// What it says stays in the server: the response shows its status.
    #[derive(Debug)]
    pub struct Error { text: str }
    impl Error {
        #[pii_sink(error)]
        pub fn new<S, E>(status: S, #[pii(sink)] error: E) -> Error { Error { text: error } }
        #[pii_sink(error)]
        pub fn from_str<S, M: fmt::Display>(status: S, #[pii(sink)] msg: M) -> Error { Error { text: msg.to_string() } }
        pub fn status(&self) -> StatusCode { ::core::__unseen() }
        pub fn set_status<S>(&mut self, status: S) {}
        pub fn into_inner(self) -> ::anyhow::Error { ::core::__unseen() }
        pub fn downcast_ref<E>(&self) -> Option<&E> { ::core::__maybe(::core::__unseen()) }
    }
    impl fmt::Display for Error { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = self.text; Ok(()) } }
    impl<E: Into<::anyhow::Error>> From<E> for Error { fn from(error: E) -> Error { Error { text: error } } }
    pub trait Status<T, E> {
        fn status<S>(self, status: S) -> core::result::Result<T, Error>;
        fn with_status<S, F>(self, f: F) -> core::result::Result<T, Error>;
    }
    impl<T, E> Status<T, E> for core::result::Result<T, E> {
        fn status<S>(self, status: S) -> core::result::Result<T, Error> { match self { Ok(x) => Ok(x), Err(error) => Err(Error { text: error }) } }
        fn with_status<S, F>(self, f: F) -> core::result::Result<T, Error> { match self { Ok(x) => Ok(x), Err(error) => Err(Error { text: error }) } }
    }
    impl<T> Status<T, core::convert::Infallible> for Option<T> {
        fn status<S>(self, status: S) -> core::result::Result<T, Error> { match self { Some(x) => Ok(x), None => Err(Error {}) } }
        fn with_status<S, F>(self, f: F) -> core::result::Result<T, Error> { match self { Some(x) => Ok(x), None => Err(Error {}) } }
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum StatusCode {
        Continue, SwitchingProtocols, EarlyHints, Ok, Created, Accepted, NonAuthoritativeInformation, NoContent, ResetContent, PartialContent,
        MultiStatus, ImUsed, MultipleChoice, MovedPermanently, Found, SeeOther, NotModified, TemporaryRedirect, PermanentRedirect, BadRequest,
        Unauthorized, PaymentRequired, Forbidden, NotFound, MethodNotAllowed, NotAcceptable, RequestTimeout, Conflict, Gone, LengthRequired,
        PreconditionFailed, PayloadTooLarge, UriTooLong, UnsupportedMediaType, ImATeapot, UnprocessableEntity, Locked, TooManyRequests,
        InternalServerError, NotImplemented, BadGateway, ServiceUnavailable, GatewayTimeout,
    }
    impl StatusCode {
        pub fn is_success(&self) -> bool { ::core::__any() }
        pub fn is_client_error(&self) -> bool { ::core::__any() }
        pub fn is_server_error(&self) -> bool { ::core::__any() }
    }
    impl fmt::Display for StatusCode { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }
    pub mod headers {
        #[derive(Clone, Debug, PartialEq)]
        pub struct HeaderValue { text: str }
        impl HeaderValue { pub fn as_str(&self) -> &str { &self.text } }
        #[derive(Clone, Debug)]
        pub struct HeaderValues { #[pii(elements)] elem: HeaderValue }
        impl HeaderValues {
            pub fn get(&self, index: usize) -> Option<&HeaderValue> { ::core::__maybe(&self.elem) }
            pub fn last(&self) -> &HeaderValue { &self.elem }
            pub fn as_str(&self) -> &str { &self.elem.text }
        }
    }
}

mod request_ {
    use crate::http::{Body, Cookie, Url};
    use crate::http::headers::HeaderValues;
    use crate::sessions::Session;
    use ::serde::de::DeserializeOwned;

    /// All of it comes from outside, but for the state.
    #[derive(Debug)]
    pub struct Request<State> { state: State, url: Url, headers: HeaderValues, body: Body }
    impl<State> Request<State> {
        pub fn url(&self) -> &Url { ::core::__unseen() }
        #[pii_source(input)]
        pub fn peer_addr(&self) -> Option<&str> { ::core::__maybe(::core::__unseen()) }
        pub fn local_addr(&self) -> Option<&str> { ::core::__maybe("") }
        #[pii_source(input)]
        pub fn remote(&self) -> Option<&str> { ::core::__maybe(::core::__unseen()) }
        pub fn host(&self) -> Option<&str> { ::core::__maybe("") }
        #[pii_source(input)]
        pub fn header<N>(&self, key: N) -> Option<&HeaderValues> { ::core::__maybe(::core::__unseen()) }
        pub fn ext<T>(&self) -> Option<&T> { ::core::__maybe(::core::__unseen()) }
        pub fn set_ext<T>(&mut self, val: T) -> Option<T> { ::core::__maybe(::core::__unseen()) }
        pub fn state(&self) -> &State { &self.state }
        #[pii_source(input)]
        pub fn param(&self, key: &str) -> crate::Result<&str> { ::core::__fallible(::core::__unseen()) }
        #[pii_source(input)]
        pub fn query<T: DeserializeOwned>(&self) -> crate::Result<T> { ::core::__fallible(::core::__unseen()) }
        pub fn set_body(&mut self, body: impl Into<Body>) { self.body = body.into(); }
        pub fn take_body(&mut self) -> Body { self.body }
        #[pii_source(input)]
        pub async fn body_bytes(&mut self) -> crate::Result<Vec<u8>> { ::core::__fallible(self.body) }
        #[pii_source(input)]
        pub async fn body_string(&mut self) -> crate::Result<String> { ::core::__fallible(self.body) }
        #[pii_source(input)]
        pub async fn body_json<T: DeserializeOwned>(&mut self) -> crate::Result<T> { ::core::__fallible(::core::__unseen()) }
        #[pii_source(input)]
        pub async fn body_form<T: DeserializeOwned>(&mut self) -> crate::Result<T> { ::core::__fallible(::core::__unseen()) }
        #[pii_source(input)]
        pub fn cookie(&self, name: &str) -> Option<Cookie> { ::core::__maybe(::core::__unseen()) }
        pub fn session(&self) -> &Session { &Session }
        pub fn session_mut(&mut self) -> &mut Session { &mut Session }
        pub fn len(&self) -> Option<usize> { ::core::__maybe(0) }
    }
}

mod response_ {
    use crate::http::{Body, Cookie, Error, Mime, StatusCode};
    use crate::http::headers::HeaderValues;

    #[derive(Debug)]
    pub struct Response { headers: HeaderValues, body: Body }
    impl Response {
        pub fn new<S>(status: S) -> Response { Response {} }
        pub fn builder<S>(status: S) -> ResponseBuilder { ResponseBuilder(Response {}) }
        pub fn status(&self) -> StatusCode { ::core::__unseen() }
        pub fn set_status<S>(&mut self, status: S) {}
        pub fn header<N>(&self, name: N) -> Option<&HeaderValues> { ::core::__maybe(&self.headers) }
        pub fn insert_header<K, V>(&mut self, key: K, value: V) { self.headers.elem.text = value; }
        pub fn append_header<K, V>(&mut self, key: K, value: V) { self.headers.elem.text = value; }
        pub fn set_content_type(&mut self, mime: impl Into<Mime>) {}
        pub fn set_body(&mut self, body: impl Into<Body>) { self.body = body.into(); }
        pub fn take_body(&mut self) -> Body { self.body }
        #[pii_sink(respond, store, cookie)]
        pub fn insert_cookie(&mut self, cookie: Cookie) {}
        pub fn remove_cookie(&mut self, cookie: Cookie) {}
        pub fn error(&self) -> Option<&Error> { ::core::__maybe(::core::__unseen()) }
        pub fn take_error(&mut self) -> Option<Error> { ::core::__maybe(::core::__unseen()) }
        pub fn set_error(&mut self, error: impl Into<Error>) {}
    }
    impl From<StatusCode> for Response { fn from(status: StatusCode) -> Response { Response {} } }
    impl From<Error> for Response { fn from(error: Error) -> Response { Response {} } }
    macro_rules! from {
        ($($ty:ty;)*) => { $( impl From<$ty> for Response { fn from(x: $ty) -> Response { Response { body: x } } } )* };
    }
    from! { Body; String; &str; ::serde_json::Value; }
    impl From<ResponseBuilder> for Response { fn from(x: ResponseBuilder) -> Response { x.0 } }
    #[derive(Debug)]
    pub struct ResponseBuilder(Response);
    impl ResponseBuilder {
        pub fn build(self) -> Response { self.0 }
        pub fn header<K, V>(self, key: K, value: V) -> ResponseBuilder { self.0.headers.elem.text = value; self }
        pub fn content_type(self, content_type: impl Into<Mime>) -> ResponseBuilder { self }
        pub fn body(self, body: impl Into<Body>) -> ResponseBuilder { self.0.body = body.into(); self }
    }
}

mod redirect_ {
    #[derive(Debug, Clone)]
    pub struct Redirect<T> { location: T }
    impl<T: AsRef<str>> Redirect<T> {
        pub fn new(location: T) -> Redirect<T> { Redirect { location } }
        pub fn permanent(location: T) -> Redirect<T> { Redirect { location } }
        pub fn temporary(location: T) -> Redirect<T> { Redirect { location } }
        pub fn see_other(location: T) -> Redirect<T> { Redirect { location } }
    }
    impl<T> From<Redirect<T>> for crate::Response { fn from(redirect: Redirect<T>) -> crate::Response { crate::Response { body: redirect.location } } }
}

mod server_ {
    #[derive(Clone)]
    pub struct Server<State> { state: State }
    impl<State> Server<State> {
        pub fn at(&mut self, path: &str) -> Route<State> { Route {} }
        pub fn with<M>(&mut self, middleware: M) -> &mut Server<State> { self }
        pub async fn listen<L>(self, listener: L) -> ::std::io::Result<()> { ::core::__fallible(()) }
        pub fn state(&self) -> &State { &self.state }
    }
    pub struct Route<State> { of: State }
    macro_rules! methods {
        ($($name:ident)*) => { impl<State> Route<State> { $( pub fn $name<E>(&mut self, #[pii(handler)] ep: E) -> &mut Route<State> { self } )* } };
    }
    methods! { get post put delete patch head options connect trace all }
    impl<State> Route<State> {
        pub fn at(&mut self, path: &str) -> Route<State> { Route {} }
        pub fn method(&mut self, method: (), #[pii(handler)] ep: impl crate::Endpoint<State>) -> &mut Route<State> { self }
        pub fn with<M>(&mut self, middleware: M) -> &mut Route<State> { self }
        pub fn nest<InnerState>(&mut self, service: crate::Server<InnerState>) -> &mut Route<State> { self }
        pub fn serve_dir(&mut self, dir: impl AsRef<::std::path::Path>) -> ::std::io::Result<()> { ::core::__fallible(()) }
        pub fn serve_file(&mut self, file: impl AsRef<::std::path::Path>) -> ::std::io::Result<()> { ::core::__fallible(()) }
    }
}

pub mod sessions {
    use ::serde::{Serialize, de::DeserializeOwned};
    use core::time::Duration;
    /// What is put into a session is kept in its store, or in a cookie.
    #[derive(Clone, Debug)]
    pub struct Session;
    impl Session {
        pub fn new() -> Session { Session }
        pub fn destroy(&mut self) {}
        pub fn id(&self) -> &str { "" }
        #[pii_sink(store, session)]
        pub fn insert(&mut self, #[pii(name)] key: &str, #[pii(sink)] value: impl Serialize) -> Result<(), ::serde_json::Error> { ::core::__fallible(()) }
        #[pii_sink(store, session)]
        pub fn insert_raw(&mut self, #[pii(name)] key: &str, #[pii(sink)] value: String) {}
        pub fn get<T: DeserializeOwned>(&self, key: &str) -> Option<T> { ::core::__maybe(::core::__unseen()) }
        pub fn get_raw(&self, key: &str) -> Option<String> { ::core::__maybe(::core::__unseen()) }
        pub fn remove(&mut self, key: &str) {}
        pub fn regenerate(&mut self) {}
        #[pii_expires]
        pub fn expire_in(&mut self, ttl: Duration) {}
    }
    #[derive(Debug, Clone)]
    pub struct MemoryStore;
    impl MemoryStore { pub fn new() -> MemoryStore { MemoryStore } }
    #[derive(Clone, Debug)]
    pub struct CookieStore;
    impl CookieStore { pub fn new() -> CookieStore { CookieStore } }
    pub struct SessionMiddleware<Store> { store: Store }
    impl<Store> SessionMiddleware<Store> {
        pub fn new(store: Store, secret: &[u8]) -> SessionMiddleware<Store> { SessionMiddleware { store } }
        pub fn with_cookie_name(self, cookie_name: impl AsRef<str>) -> SessionMiddleware<Store> { self }
        #[pii_expires]
        pub fn with_session_ttl(self, session_ttl: Option<Duration>) -> SessionMiddleware<Store> { self }
    }
}
