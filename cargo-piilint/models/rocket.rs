//! `rocket` 0.5. A handler's parameters are taken out of the request; what it returns is answered with.

pub use request::Request;
use response::Responder;
pub use response::Response;
pub use route::Route;
pub use state_::State;
pub use rocket_::{Build, Ignite, Orbit, Rocket};
pub use catcher_::Catcher;
pub use ::async_trait::async_trait;
pub use ::futures;
pub use ::tokio;
pub use ::time;

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
macro_rules! route { () => {} }
#[macro_export]
#[rustc_builtin_macro(handler)]
macro_rules! catch { () => {} }

#[macro_export]
macro_rules! routes { ($($route:path),* $(,)?) => { ::alloc::vec![$($crate::route::__route($route)),*] }; }
#[macro_export]
macro_rules! catchers { ($($catcher:path),* $(,)?) => { ::alloc::vec![$($crate::catcher_::__catcher($catcher)),*] }; }
#[macro_export]
macro_rules! uri { ($($arg:tt)*) => { $crate::http::uri::Origin }; }

pub fn build() -> Rocket<Build> { () }
pub fn custom<T>(provider: T) -> Rocket<Build> { () }
pub fn execute<R, F: core::future::Future<Output = R>>(future: F) -> R { future.await }

mod rocket_ {
    use core::marker::PhantomData;

    pub enum Build {}
    pub enum Ignite {}
    pub enum Orbit {}
    #[derive(Debug)]
    pub struct Rocket<P> { phase: PhantomData<P> }
    #[derive(Debug)]
    pub struct Error;
    impl core::fmt::Display for Error {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
    }
    impl core::error::Error for Error {}
    impl Rocket<Build> {
        pub fn mount<B, R: IntoIterator<Item = crate::Route>>(self, base: B, routes: R) -> Rocket<Build> { self }
        pub fn register<B, C>(self, base: B, catchers: C) -> Rocket<Build> { self }
        pub fn manage<T>(self, state: T) -> Rocket<Build> { self }
        pub fn attach<F>(self, fairing: F) -> Rocket<Build> { self }
        pub fn configure<T>(self, provider: T) -> Rocket<Build> { self }
        pub async fn ignite(self) -> Result<Rocket<Ignite>, Error> { ::core::__fallible(()) }
        pub async fn launch(self) -> Result<Rocket<Ignite>, Error> { ::core::__fallible(()) }
    }
    impl Rocket<Ignite> {
        pub async fn launch(self) -> Result<Rocket<Ignite>, Error> { ::core::__fallible(()) }
    }
    impl<P> Rocket<P> {
        pub fn state<T: 'static>(&self) -> Option<&T> { ::core::__maybe(::core::__unseen()) }
    }
}
pub mod error {
    pub use crate::rocket_::Error;
}
mod state_ {
    /// Shared state, which stays in the server.
    #[repr(transparent)]
    #[derive(Debug, Hash, PartialEq, Eq)]
    pub struct State<T>(T);
    impl<T> State<T> {
        pub fn get<P>(rocket: &crate::Rocket<P>) -> Option<&State<T>> { ::core::__maybe(::core::__unseen()) }
        pub fn from(value: &T) -> &State<T> { value }
        pub fn inner(&self) -> &T { self }
    }
    impl<T> core::ops::Deref for State<T> {
        type Target = T;
        fn deref(&self) -> &T { self }
    }
}
pub mod route {
    #[derive(Clone, Debug)]
    pub struct Route;
    #[doc(hidden)]
    pub fn __route<F>(#[pii(handler)] handler: F) -> Route { Route }
}
#[doc(hidden)]
mod catcher_ {
    #[derive(Clone, Debug)]
    pub struct Catcher;
    pub fn __catcher<F>(#[pii(handler)] handler: F) -> Catcher { Catcher }
}
pub mod catcher {
    pub use crate::catcher_::Catcher;
}

pub mod http {
    pub use ::cookie::{Cookie, SameSite};

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct Status;
    macro_rules! statuses {
        ($($name:ident)*) => { impl Status { $( pub const $name: Status = Status; )* } };
    }
    statuses! {
        Continue SwitchingProtocols Processing Ok Created Accepted NonAuthoritativeInformation NoContent
        ResetContent PartialContent MultiStatus AlreadyReported ImUsed MultipleChoices MovedPermanently Found
        SeeOther NotModified UseProxy TemporaryRedirect PermanentRedirect BadRequest Unauthorized PaymentRequired
        Forbidden NotFound MethodNotAllowed NotAcceptable ProxyAuthenticationRequired RequestTimeout Conflict Gone
        LengthRequired PreconditionFailed PayloadTooLarge UriTooLong UnsupportedMediaType RangeNotSatisfiable
        ExpectationFailed ImATeapot MisdirectedRequest UnprocessableEntity Locked FailedDependency UpgradeRequired
        PreconditionRequired TooManyRequests RequestHeaderFieldsTooLarge UnavailableForLegalReasons
        InternalServerError NotImplemented BadGateway ServiceUnavailable GatewayTimeout HttpVersionNotSupported
        VariantAlsoNegotiates InsufficientStorage LoopDetected NotExtended NetworkAuthenticationRequired
    }
    impl Status {
        pub const fn new(code: u16) -> Status { Status }
        pub fn from_code(code: u16) -> Option<Status> { ::core::__maybe(Status) }
        pub fn reason(&self) -> Option<&'static str> { ::core::__maybe("") }
        pub fn reason_lossy(&self) -> &'static str { "" }
    }
    impl core::fmt::Display for Status {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ContentType;
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct MediaType;
    macro_rules! media {
        ($($name:ident)*) => {
            impl ContentType { $( pub const $name: ContentType = ContentType; )* }
            impl MediaType { $( pub const $name: MediaType = MediaType; )* }
        };
    }
    media! {
        Any Binary Bytes HTML Plain Text JSON MsgPack Form JavaScript CSS FormData XML OPF XHTML CSV PNG GIF BMP
        JPEG WEBP AVIF SVG Icon WEBM WEBA OGG FLAC WAV PDF TTF OTF WOFF WOFF2 JsonApi WASM TIFF AAC Calendar MPEG
        TAR GZIP MOV MP3 MP4 ZIP CBZ CBR RAR EPUB EventStream Markdown EXE
    }
    impl ContentType {
        pub fn new<T, S>(top: T, sub: S) -> ContentType { ContentType }
        pub fn from_extension(ext: &str) -> Option<ContentType> { ::core::__maybe(ContentType) }
        pub fn parse_flexible(name: &str) -> Option<ContentType> { ::core::__maybe(ContentType) }
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Method { Get, Put, Post, Delete, Options, Head, Trace, Connect, Patch }
    impl Method {
        pub fn as_str(self) -> &'static str { "" }
    }

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Header { name: str, value: str }
    impl Header {
        pub fn new<N: Into<::alloc::borrow::Cow<str>>, V: Into<::alloc::borrow::Cow<str>>>(name: N, value: V) -> Header {
            Header { name: name.into(), value: value.into() }
        }
        pub fn name(&self) -> &str { &self.name }
        pub fn value(&self) -> &str { &self.value }
    }
    #[derive(Clone, Debug, Default)]
    pub struct HeaderMap { #[pii(elements)] elem: str }
    impl HeaderMap {
        pub fn new() -> HeaderMap { () }
        pub fn get_one(&self, name: &str) -> Option<&str> { ::core::__maybe(&self.elem) }
        pub fn contains<N: AsRef<str>>(&self, name: N) -> bool { ::core::__any() }
        pub fn add<H: Into<Header>>(&mut self, header: H) { self.elem = header.into().value; }
    }
    /// What is added is sent to the browser, which keeps it.
    #[derive(Clone, Debug)]
    pub struct CookieJar { #[pii(elements)] elem: Cookie }
    impl CookieJar {
        pub fn get(&self, name: &str) -> Option<&Cookie> { ::core::__maybe(&self.elem) }
        pub fn get_private(&self, name: &str) -> Option<Cookie> { ::core::__maybe(self.elem) }
        pub fn get_pending(&self, name: &str) -> Option<Cookie> { ::core::__maybe(self.elem) }
        #[pii_sink(store, respond, cookie)]
        pub fn add<C: Into<Cookie>>(&self, cookie: C) {}
        // Encrypted with the server's key.
        pub fn add_private<C: Into<Cookie>>(&self, cookie: C) {}
        pub fn remove<C: Into<Cookie>>(&self, cookie: C) {}
        pub fn remove_private<C: Into<Cookie>>(&self, cookie: C) {}
        pub fn iter(&self) -> core::slice::Iter<Cookie> { core::slice::Iter { elem: &self.elem } }
    }
    pub mod uri {
        #[derive(Clone, Debug, PartialEq)]
        pub struct Origin { text: str }
        impl Origin {
            pub fn path(&self) -> &str { self }
            pub fn query(&self) -> Option<&str> { ::core::__maybe(self) }
        }
        impl core::fmt::Display for Origin {
            fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = *self; Ok(()) }
        }
    }
}

pub mod outcome {
    #[derive(Clone, Copy, Debug)]
    pub enum Outcome<S, E, F> { Success(S), Error(E), Forward(F) }
    impl<S, E, F> Outcome<S, E, F> {
        pub fn is_success(&self) -> bool { match self { Outcome::Success(_) => true, _ => false } }
        pub fn is_error(&self) -> bool { match self { Outcome::Error(_) => true, _ => false } }
        pub fn is_forward(&self) -> bool { match self { Outcome::Forward(_) => true, _ => false } }
        pub fn succeeded(self) -> Option<S> { match self { Outcome::Success(value) => Some(value), _ => None } }
        pub fn failed(self) -> Option<E> { match self { Outcome::Error(error) => Some(error), _ => None } }
        pub fn map<T, M: FnOnce(S) -> T>(self, f: M) -> Outcome<T, E, F> {
            match self { Outcome::Success(value) => Outcome::Success(f(value)), Outcome::Error(error) => Outcome::Error(error), Outcome::Forward(x) => Outcome::Forward(x) }
        }
        pub fn and_then<T, M: FnOnce(S) -> Outcome<T, E, F>>(self, f: M) -> Outcome<T, E, F> {
            match self { Outcome::Success(value) => f(value), Outcome::Error(error) => Outcome::Error(error), Outcome::Forward(x) => Outcome::Forward(x) }
        }
    }
    pub trait IntoOutcome<O> {
        type Error;
        type Forward;
    }
    macro_rules! try_outcome {
        ($expr:expr $(,)?) => {
            match $expr {
                $crate::outcome::Outcome::Success(value) => value,
                $crate::outcome::Outcome::Error(error) => return $crate::outcome::Outcome::Error(error),
                $crate::outcome::Outcome::Forward(forward) => return $crate::outcome::Outcome::Forward(forward),
            }
        };
    }
    pub use try_outcome;
}

pub mod request {
    use crate::http::{ContentType, CookieJar, HeaderMap, Method, Status};
    use core::net::{IpAddr, SocketAddr};

    pub type Outcome<S, E> = crate::outcome::Outcome<S, (Status, E), Status>;
    /// All of it comes from outside.
    #[derive(Clone, Debug)]
    pub struct Request { headers: HeaderMap, cookies: CookieJar, uri: crate::http::uri::Origin }
    impl Request {
        pub fn method(&self) -> Method { ::core::__unseen() }
        pub fn uri(&self) -> &crate::http::uri::Origin { &self.uri }
        pub fn remote(&self) -> Option<SocketAddr> { ::core::__maybe(::core::__unseen()) }
        pub fn real_ip(&self) -> Option<IpAddr> { ::core::__maybe(::core::__unseen()) }
        pub fn client_ip(&self) -> Option<IpAddr> { ::core::__maybe(::core::__unseen()) }
        pub fn cookies(&self) -> &CookieJar { &self.cookies }
        pub fn headers(&self) -> &HeaderMap { &self.headers }
        pub fn content_type(&self) -> Option<&ContentType> { ::core::__maybe(()) }
        pub fn rocket(&self) -> &crate::Rocket<crate::Orbit> { () }
        pub fn route(&self) -> Option<&crate::Route> { ::core::__maybe(()) }
        pub async fn guard<T: FromRequest>(&self) -> Outcome<T, T::Error> { T::from_request(self).await }
        pub fn local_cache<T, F: FnOnce() -> T>(&self, f: F) -> &T { &f() }
        pub async fn local_cache_async<T, F: core::future::Future<Output = T>>(&self, fut: F) -> &T { &fut.await }
        pub fn param<T>(&self, n: usize) -> Option<Result<T, ()>> { ::core::__maybe(::core::__fallible(::core::__unseen())) }
        pub fn query_value<T>(&self, name: &str) -> Option<Result<T, ()>> { ::core::__maybe(::core::__fallible(::core::__unseen())) }
    }
    pub trait FromRequest: Sized {
        type Error;
        async fn from_request(request: &Request) -> Outcome<Self, Self::Error>;
    }
    impl FromRequest for IpAddr {
        type Error = core::convert::Infallible;
        #[pii_source(input)]
        async fn from_request(request: &Request) -> Outcome<IpAddr, core::convert::Infallible> { ::core::__unseen() }
    }
    impl FromRequest for SocketAddr {
        type Error = core::convert::Infallible;
        #[pii_source(input)]
        async fn from_request(request: &Request) -> Outcome<SocketAddr, core::convert::Infallible> { ::core::__unseen() }
    }
    pub trait FromParam: Sized {
        type Error;
        fn from_param(param: &str) -> Result<Self, Self::Error>;
    }
}

pub mod response {
    use crate::Request;
    use crate::http::{ContentType, Status};
    use ::std::io;

    pub type Result = core::result::Result<Response, Status>;
    /// What was put into it has been given out where that was done.
    #[derive(Debug, Default)]
    pub struct Response;
    #[derive(Debug)]
    pub struct Builder;
    impl Response {
        pub fn build() -> Builder { Builder }
        pub fn new() -> Response { Response }
        pub fn status(&self) -> Status { Status }
        pub fn set_status(&mut self, status: Status) {}
        #[pii_sink(respond)]
        pub fn set_header<H: Into<crate::http::Header>>(&mut self, header: H) -> bool { ::core::__any() }
        #[pii_sink(respond)]
        pub fn set_sized_body<B, S>(&mut self, size: S, #[pii(sink)] body: B) {}
    }
    impl Builder {
        pub fn status(&mut self, status: Status) -> &mut Builder { self }
        #[pii_sink(respond)]
        pub fn header<H: Into<crate::http::Header>>(&mut self, header: H) -> &mut Builder { self }
        #[pii_sink(respond)]
        pub fn raw_header<N, V>(&mut self, #[pii(name)] name: N, #[pii(sink)] value: V) -> &mut Builder { self }
        #[pii_sink(respond)]
        pub fn sized_body<B, S>(&mut self, size: S, #[pii(sink)] body: B) -> &mut Builder { self }
        #[pii_sink(respond)]
        pub fn streamed_body<B>(&mut self, body: B) -> &mut Builder { self }
        pub fn ok<E>(&mut self) -> core::result::Result<Response, E> { Ok(Response) }
        pub fn finalize(&mut self) -> Response { Response }
    }

    pub trait Responder: Sized {
        fn respond_to(#[pii(response)] self, request: &Request) -> Result;
    }
    #[pii_sink(respond)]
    fn __respond<T>(body: T) -> Result { Ok(Response) }
    #[pii_sink(respond)]
    pub(crate) fn __respond_json<T: ?Sized + ::serde::Serialize>(body: &T) -> Result { Ok(Response) }
    macro_rules! texts {
        ($($ty:ty;)*) => { $(
            impl Responder for $ty {
                fn respond_to(self, request: &Request) -> Result { __respond(self) }
            }
        )* };
    }
    texts! { &str; String; Box<str>; Vec<u8>; &[u8]; ::std::fs::File; ::alloc::sync::Arc<str>; }
    impl Responder for ::alloc::borrow::Cow<str> {
        fn respond_to(self, request: &Request) -> Result { __respond(self) }
    }
    impl Responder for () { fn respond_to(self, request: &Request) -> Result { Ok(Response) } }
    impl Responder for Status { fn respond_to(self, request: &Request) -> Result { Err(self) } }
    // It is logged, and answered with a bare 500.
    impl Responder for io::Error { fn respond_to(self, request: &Request) -> Result { Err(Status) } }
    impl<R: Responder> Responder for Option<R> {
        fn respond_to(self, request: &Request) -> Result { match self { Some(value) => value.respond_to(request), None => Err(Status) } }
    }
    impl<T: Responder, E: Responder> Responder for core::result::Result<T, E> {
        fn respond_to(self, request: &Request) -> Result { match self { Ok(value) => value.respond_to(request), Err(error) => error.respond_to(request) } }
    }
    impl<R: Responder> Responder for (Status, R) {
        fn respond_to(self, request: &Request) -> Result { self.1.respond_to(request) }
    }
    impl<R: Responder> Responder for (ContentType, R) {
        fn respond_to(self, request: &Request) -> Result { self.1.respond_to(request) }
    }
    impl<R: Responder> Responder for (Status, (ContentType, R)) {
        fn respond_to(self, request: &Request) -> Result { self.1.1.respond_to(request) }
    }
    impl<R: Responder> Responder for Box<R> {
        fn respond_to(self, request: &Request) -> Result { (*self).respond_to(request) }
    }
    // Where to go next is an address, and stands in the browser's history.
    #[derive(Debug)]
    pub struct Redirect { to: str }
    impl Redirect {
        pub fn to<U>(uri: U) -> Redirect { Redirect { to: uri } }
        pub fn temporary<U>(uri: U) -> Redirect { Redirect { to: uri } }
        pub fn permanent<U>(uri: U) -> Redirect { Redirect { to: uri } }
        pub fn found<U>(uri: U) -> Redirect { Redirect { to: uri } }
    }
    impl Responder for Redirect {
        fn respond_to(self, request: &Request) -> Result { __redirect(self.to) }
    }
    #[pii_sink(respond, url)]
    fn __redirect(#[pii(recipient, sink)] to: str) -> Result { Ok(Response) }
    #[derive(Debug)]
    pub struct Debug<E>(pub E);
    impl<E: core::fmt::Debug> Responder for Debug<E> {
        fn respond_to(self, request: &Request) -> Result { ::std::io::_eprint(format_args!("{:?}", self.0)); Err(Status) }
    }
    impl<E> From<E> for Debug<E> { fn from(e: E) -> Debug<E> { Debug(e) } }
    #[derive(Debug)]
    pub struct Flash<R> { message: String, inner: R }
    impl<R> Flash<R> {
        pub fn new<K, M: Into<String>>(res: R, kind: K, message: M) -> Flash<R> { Flash { message: message.into(), inner: res } }
        pub fn success<M: Into<String>>(responder: R, message: M) -> Flash<R> { Flash { message: message.into(), inner: responder } }
        pub fn error<M: Into<String>>(responder: R, message: M) -> Flash<R> { Flash { message: message.into(), inner: responder } }
    }
    impl<R: Responder> Responder for Flash<R> {
        fn respond_to(self, request: &Request) -> Result { __respond(self.message); self.inner.respond_to(request) }
    }
    pub mod content {
        macro_rules! wrappers {
            ($($name:ident)*) => { $(
                #[derive(Clone, Debug, PartialEq)]
                pub struct $name<R>(pub R);
                impl<R: super::Responder> super::Responder for $name<R> {
                    fn respond_to(self, request: &crate::Request) -> super::Result { self.0.respond_to(request) }
                }
            )* };
        }
        wrappers! { RawJson RawXml RawMsgPack RawHtml RawText RawCss RawJavaScript }
    }
    pub mod status {
        macro_rules! wrappers {
            ($($name:ident)*) => { $(
                #[derive(Clone, Debug, PartialEq)]
                pub struct $name<R>(pub R);
                impl<R: super::Responder> super::Responder for $name<R> {
                    fn respond_to(self, request: &crate::Request) -> super::Result { self.0.respond_to(request) }
                }
            )* };
        }
        wrappers! { Accepted BadRequest Unauthorized Forbidden NotFound Conflict }
        #[derive(Clone, Debug, PartialEq)]
        pub struct Custom<R>(pub crate::http::Status, pub R);
        impl<R: super::Responder> super::Responder for Custom<R> {
            fn respond_to(self, request: &crate::Request) -> super::Result { self.1.respond_to(request) }
        }
        #[derive(Clone, Debug, PartialEq)]
        pub struct NoContent;
        impl super::Responder for NoContent {
            fn respond_to(self, request: &crate::Request) -> super::Result { Ok(super::Response) }
        }
        #[derive(Clone, Debug, PartialEq)]
        pub struct Created<R> { location: str, inner: Option<R> }
        impl<R> Created<R> {
            pub fn new<L>(location: L) -> Created<R> { Created { location, inner: None } }
            pub fn body(mut self, responder: R) -> Created<R> { self.inner = Some(responder); self }
        }
        impl<R: super::Responder> super::Responder for Created<R> {
            fn respond_to(self, request: &crate::Request) -> super::Result { super::__redirect(self.location); self.inner.respond_to(request) }
        }
    }
}

pub mod serde {
    pub use ::serde::*;
    pub mod json {
        use crate::response::{Responder, Result};
        use core::ops::{Deref, DerefMut};

        pub use ::serde_json::{self, Value, from_slice, from_str, from_value, json, to_string, to_value};

        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub struct Json<T>(pub T);
        #[derive(Debug)]
        pub enum Error { Io(::std::io::Error), Parse(&str, ::serde_json::Error) }
        impl<T> Json<T> {
            pub fn into_inner(self) -> T { self.0 }
        }
        impl<T> Deref for Json<T> {
            type Target = T;
            fn deref(&self) -> &T { &self.0 }
        }
        impl<T> DerefMut for Json<T> {
            fn deref_mut(&mut self) -> &mut T { &mut self.0 }
        }
        impl<T> From<T> for Json<T> { fn from(value: T) -> Json<T> { Json(value) } }
        impl<T: ::serde::Serialize> Responder for Json<T> {
            fn respond_to(self, request: &crate::Request) -> Result { crate::response::__respond_json(&self.0) }
        }
        impl Responder for Value {
            fn respond_to(self, request: &crate::Request) -> Result { crate::response::__respond_json(&self) }
        }
    }
}

pub mod form {
    use core::ops::{Deref, DerefMut};

    pub type Result<T> = core::result::Result<T, Errors>;
    #[derive(Debug)]
    pub struct Errors;
    macro_rules! wrappers {
        ($($name:ident)*) => { $(
            #[derive(Clone, Debug, PartialEq)]
            pub struct $name<T>(T);
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
            impl<T> From<T> for $name<T> { fn from(value: T) -> $name<T> { $name(value) } }
        )* };
    }
    wrappers! { Form Strict Lenient }
    pub trait FromForm: Sized {}
    pub trait FromFormField: Sized {}
}
pub mod fs {
    use ::std::io;

    #[derive(Debug)]
    pub struct TempFile { #[pii(elements)] elem: u8 }
    impl TempFile {
        #[pii_sink(store, file)]
        pub async fn persist_to<P>(#[pii(sink)] &mut self, path: P) -> io::Result<()> { ::core::__fallible(()) }
        #[pii_sink(store, file)]
        pub async fn copy_to<P>(#[pii(sink)] &mut self, path: P) -> io::Result<()> { ::core::__fallible(()) }
        pub async fn open(&self) -> io::Result<&[u8]> { ::core::__fallible(self) }
        pub fn name(&self) -> Option<&str> { ::core::__maybe(self) }
        pub fn len(&self) -> u64 { 0 }
        pub fn content_type(&self) -> Option<&crate::http::ContentType> { ::core::__maybe(()) }
    }
    #[derive(Debug)]
    pub struct NamedFile;
    impl NamedFile {
        pub async fn open<P>(path: P) -> io::Result<NamedFile> { ::core::__fallible(NamedFile) }
    }
    #[derive(Clone, Debug)]
    pub struct FileServer;
    impl FileServer {
        pub fn from<P>(path: P) -> FileServer { FileServer }
    }
}
pub mod data {
    #[derive(Debug)]
    pub struct Data { #[pii(elements)] elem: u8 }
    impl Data {
        pub fn open(self, limit: ByteUnit) -> DataStream { DataStream { elem: self.elem } }
    }
    #[derive(Debug)]
    pub struct DataStream { #[pii(elements)] elem: u8 }
    impl DataStream {
        pub async fn into_bytes(self) -> ::std::io::Result<Capped<Vec<u8>>> { ::core::__fallible(Capped { value: self }) }
        pub async fn into_string(self) -> ::std::io::Result<Capped<String>> { ::core::__fallible(Capped { value: self }) }
    }
    #[derive(Clone, Copy, Debug)]
    pub struct ByteUnit;
    #[derive(Clone, Copy, Debug)]
    pub struct Capped<T> { pub value: T }
    impl<T> Capped<T> {
        pub fn into_inner(self) -> T { self.value }
        pub fn is_complete(&self) -> bool { ::core::__any() }
    }
    impl<T> core::ops::Deref for Capped<T> {
        type Target = T;
        fn deref(&self) -> &T { &self.value }
    }
}
pub use data::Data;
pub mod fairing {
    pub trait Fairing {}
    #[derive(Clone, Copy, Debug)]
    pub struct Info;
    #[derive(Clone, Copy, Debug)]
    pub struct Kind;
    pub struct AdHoc;
    impl AdHoc {
        pub fn on_ignite<F, Fut>(name: &'static str, f: F) -> AdHoc { AdHoc }
        pub fn on_response<F>(name: &'static str, f: F) -> AdHoc { AdHoc }
    }
}
