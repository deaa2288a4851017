//! `warp` 0.3 to 0.4. What filters extract is passed to the functions that are put behind them: their parameters are the
//! request, and what they return is the response, or is passed on to the next.

pub use self::filter_::{Filter, wrap_fn};
pub use self::filters::{addr, body, cookie, cors, ext, fs, header, host, log, multipart, path, query, sse, trace, ws};
pub use self::filters::any::any;
pub use self::filters::cookie::cookie;
pub use self::filters::cors::cors;
pub use self::filters::header::header;
pub use self::filters::log::log;
pub use self::filters::method::{delete, get, head, method, options, patch, post, put};
pub use self::filters::path::path;
pub use self::filters::query::query;
pub use self::filters::trace::trace;
pub use self::filters::ws::ws;
pub use self::redirect::redirect;
pub use self::reject::{Rejection, reject};
pub use self::reply::{Reply, reply};
pub use self::server_::serve;
pub use self::service_::service;
pub use ::bytes::Buf;
pub use ::futures_core::Stream;
pub use ::http;
pub use ::hyper;
pub use core::future::Future;

#[derive(Debug)]
pub struct Error;
impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
impl core::error::Error for Error {}

mod filter_ {
    use crate::filters::BoxedFilter;

    /// Any filter. What it extracts is named where it is received.
    #[derive(Clone, Copy, Debug)]
    pub struct __Filter;
    pub trait Filter: Sized {
        fn and<F>(self, other: F) -> __Filter { __Filter }
        fn or<F>(self, other: F) -> __Filter { __Filter }
        fn map<F>(self, #[pii(handler)] fun: F) -> __Filter { __Filter }
        fn then<F>(self, #[pii(handler)] fun: F) -> __Filter { __Filter }
        fn and_then<F>(self, #[pii(handler)] fun: F) -> __Filter { __Filter }
        fn or_else<F>(self, fun: F) -> __Filter { fun(crate::Rejection).await; __Filter }
        fn recover<F>(self, #[pii(handler)] fun: F) -> __Filter { __Filter }
        fn unify<T>(self) -> __Filter { __Filter }
        fn untuple_one<T>(self) -> __Filter { __Filter }
        fn with<W>(self, wrapper: W) -> __Filter { __Filter }
        fn boxed<T>(self) -> BoxedFilter<T> { BoxedFilter {} }
    }
    impl Filter for __Filter {}
    impl<T> Filter for BoxedFilter<T> {}
    pub fn wrap_fn<F, T, U>(func: F) -> __Filter { func(__Filter); __Filter }
}
use filter_::__Filter;

pub mod filters {
    use core::marker::PhantomData;
    #[derive(Clone)]
    pub struct BoxedFilter<T> { of: PhantomData<T> }

    pub mod addr {
        use crate::__Filter;
        pub fn remote() -> __Filter { __Filter }
    }
    pub mod any {
        use crate::__Filter;
        pub fn any() -> __Filter { __Filter }
    }
    pub mod body {
        use crate::__Filter;
        pub fn content_length_limit(limit: u64) -> __Filter { __Filter }
        pub fn stream() -> __Filter { __Filter }
        pub fn bytes() -> __Filter { __Filter }
        pub fn aggregate() -> __Filter { __Filter }
        pub fn json<T>() -> __Filter { __Filter }
        pub fn form<T>() -> __Filter { __Filter }
        // It quotes what does not fit; that was not seen.
        #[derive(Debug)]
        pub struct BodyDeserializeError;
        impl core::fmt::Display for BodyDeserializeError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for BodyDeserializeError {}
    }
    pub mod cookie {
        use crate::__Filter;
        pub fn cookie<T>(name: &'static str) -> __Filter { __Filter }
        pub fn optional<T>(name: &'static str) -> __Filter { __Filter }
    }
    pub mod cors {
        pub fn cors() -> Builder { Builder }
        #[derive(Clone, Debug)]
        pub struct Cors;
        #[derive(Clone, Debug)]
        pub struct Builder;
        impl Builder {
            pub fn allow_credentials(self, allow: bool) -> Builder { self }
            pub fn allow_method<M>(self, method: M) -> Builder { self }
            pub fn allow_methods<I>(self, methods: I) -> Builder { self }
            pub fn allow_header<H>(self, header: H) -> Builder { self }
            pub fn allow_headers<I>(self, headers: I) -> Builder { self }
            pub fn expose_header<H>(self, header: H) -> Builder { self }
            pub fn expose_headers<I>(self, headers: I) -> Builder { self }
            pub fn allow_any_origin(self) -> Builder { self }
            pub fn allow_origin<O>(self, origin: O) -> Builder { self }
            pub fn allow_origins<I>(self, origins: I) -> Builder { self }
            pub fn max_age<S>(self, seconds: S) -> Builder { self }
            pub fn build(self) -> Cors { Cors }
        }
    }
    pub mod ext {
        use crate::__Filter;
        pub fn get<T>() -> __Filter { __Filter }
        pub fn optional<T>() -> __Filter { __Filter }
    }
    pub mod fs {
        use crate::__Filter;
        pub fn file(path: impl Into<::std::path::PathBuf>) -> __Filter { __Filter }
        pub fn dir(path: impl Into<::std::path::PathBuf>) -> __Filter { __Filter }
        #[derive(Debug)]
        pub struct File;
        impl File {
            pub fn path(&self) -> &::std::path::Path { ::core::__unseen() }
        }
        impl crate::Reply for File { fn into_response(self) -> crate::reply::Response { () } }
    }
    pub mod header {
        use crate::__Filter;
        pub fn header<T>(name: &'static str) -> __Filter { __Filter }
        pub fn optional<T>(name: &'static str) -> __Filter { __Filter }
        pub fn exact(name: &'static str, value: &'static str) -> __Filter { __Filter }
        pub fn exact_ignore_case(name: &'static str, value: &'static str) -> __Filter { __Filter }
        pub fn value(name: &'static str) -> __Filter { __Filter }
        pub fn headers_cloned() -> __Filter { __Filter }
    }
    pub mod host {
        use crate::__Filter;
        pub use ::http::uri::Authority;
        pub fn exact(expected: &str) -> __Filter { __Filter }
        pub fn optional() -> __Filter { __Filter }
    }
    pub mod log {
        use core::net::SocketAddr;
        pub fn log(name: &'static str) -> Log<()> { Log {} }
        pub fn custom<F>(func: F) -> Log<F> { func(Info { head: ::core::__unseen() }); Log {} }
        #[derive(Clone, Copy, Debug)]
        pub struct Log<F> { func: F }
        /// All of it comes from outside.
        pub struct Info { head: str }
        impl Info {
            pub fn remote_addr(&self) -> Option<SocketAddr> { ::core::__maybe(::core::__unseen()) }
            pub fn method(&self) -> &::http::Method { () }
            pub fn path(&self) -> &str { &self.head }
            pub fn version(&self) -> ::http::Version { () }
            pub fn status(&self) -> ::http::StatusCode { () }
            pub fn referer(&self) -> Option<&str> { ::core::__maybe(&self.head) }
            pub fn user_agent(&self) -> Option<&str> { ::core::__maybe(&self.head) }
            pub fn elapsed(&self) -> core::time::Duration { () }
            pub fn host(&self) -> Option<&str> { ::core::__maybe("") }
            pub fn request_headers(&self) -> &::http::HeaderMap { ::core::__unseen() }
        }
    }
    pub mod method {
        use crate::__Filter;
        pub fn get() -> __Filter { __Filter }
        pub fn post() -> __Filter { __Filter }
        pub fn put() -> __Filter { __Filter }
        pub fn delete() -> __Filter { __Filter }
        pub fn head() -> __Filter { __Filter }
        pub fn options() -> __Filter { __Filter }
        pub fn patch() -> __Filter { __Filter }
        pub fn method() -> __Filter { __Filter }
    }
    pub mod multipart {
        use ::bytes::Bytes;
        pub fn form() -> FormOptions { FormOptions }
        #[derive(Debug, Clone)]
        pub struct FormOptions;
        impl FormOptions {
            pub fn max_length(self, max: impl Into<Option<u64>>) -> FormOptions { self }
        }
        impl crate::Filter for FormOptions {}
        #[derive(Debug)]
        pub struct FormData { #[pii(elements)] elem: Result<Part, crate::Error> }
        impl ::futures_core::Stream for FormData {
            type Item = Result<Part, crate::Error>;
            fn __next(&mut self) -> Result<Part, crate::Error> { ::core::__fallible(Part { data: ::core::__unseen() }) }
        }
        #[derive(Debug)]
        pub struct Part { data: Bytes }
        impl Part {
            pub fn name(&self) -> &str { "" }
            pub fn filename(&self) -> Option<&str> { ::core::__maybe(::core::__unseen()) }
            pub fn content_type(&self) -> Option<&str> { ::core::__maybe("") }
            pub async fn data(&mut self) -> Option<Result<Bytes, crate::Error>> { ::core::__maybe(::core::__fallible(self.data)) }
            pub fn stream(self) -> __PartStream { __PartStream { elem: ::core::__fallible(self.data) } }
        }
        pub struct __PartStream { #[pii(elements)] elem: Result<Bytes, crate::Error> }
        impl ::futures_core::Stream for __PartStream {
            type Item = Result<Bytes, crate::Error>;
            fn __next(&mut self) -> Result<Bytes, crate::Error> { self.elem }
        }
    }
    pub mod path {
        use crate::__Filter;
        pub fn path<P>(p: P) -> __Filter { __Filter }
        pub fn end() -> __Filter { __Filter }
        pub fn param<T>() -> __Filter { __Filter }
        pub fn tail() -> __Filter { __Filter }
        pub fn peek() -> __Filter { __Filter }
        pub fn full() -> __Filter { __Filter }
        macro_rules! paths {
            ($($name:ident)*) => { $(
                #[derive(Debug)]
                pub struct $name { text: str }
                impl $name { pub fn as_str(&self) -> &str { &self.text } }
            )* };
        }
        paths! { Tail Peek FullPath }
        impl Peek {
            pub fn segments(&self) -> impl Iterator<Item = &str> { core::slice::Iter { elem: &self.text } }
        }
    }
    pub mod query {
        use crate::__Filter;
        pub fn query<T>() -> __Filter { __Filter }
        pub fn raw() -> __Filter { __Filter }
    }
    /// What is put before every response.
    pub mod reply {
        #[derive(Clone, Debug)]
        pub struct WithHeader;
        #[derive(Clone, Debug)]
        pub struct WithHeaders;
        #[derive(Clone, Debug)]
        pub struct WithDefaultHeader;
        #[pii_sink(respond)]
        pub fn header<K, V>(#[pii(name)] name: K, #[pii(sink)] value: V) -> WithHeader { WithHeader }
        #[pii_sink(respond)]
        pub fn headers(headers: ::http::HeaderMap) -> WithHeaders { WithHeaders }
        #[pii_sink(respond)]
        pub fn default_header<K, V>(#[pii(name)] name: K, #[pii(sink)] value: V) -> WithDefaultHeader { WithDefaultHeader }
    }
    pub mod sse {
        use crate::__Filter;
        use ::serde::Serialize;
        #[derive(Debug, Default)]
        pub struct Event { #[pii(elements)] elem: str }
        impl Event {
            pub fn data<T: Into<String>>(self, data: T) -> Event { Event { elem: data.into() } }
            pub fn json_data<T: Serialize>(self, data: T) -> Result<Event, crate::Error> { ::core::__fallible(Event { elem: ::serde::__written::shown(&data) }) }
            pub fn comment<T: Into<String>>(self, comment: T) -> Event { self.elem = comment.into(); self }
            pub fn event<T: Into<String>>(self, event: T) -> Event { self.elem = event.into(); self }
            pub fn retry(self, duration: core::time::Duration) -> Event { self }
            pub fn id<T: Into<String>>(self, id: T) -> Event { self.elem = id.into(); self }
        }
        pub fn last_event_id<T>() -> __Filter { __Filter }
        pub fn reply<S: ::futures_core::Stream>(event_stream: S) -> __Events { __Events { elem: event_stream.__next() } }
        pub struct __Events<T> { #[pii(elements)] elem: T }
        impl<T> crate::Reply for __Events<T> { fn into_response(self) -> crate::reply::Response { crate::reply::__response(self.elem) } }
        impl<T> ::futures_core::Stream for __Events<T> {
            type Item = T;
            fn __next(&mut self) -> T { self.elem }
        }
        #[derive(Debug)]
        pub struct KeepAlive;
        impl KeepAlive {
            pub fn interval(self, time: core::time::Duration) -> KeepAlive { self }
            pub fn text(self, text: impl Into<::alloc::borrow::Cow<'static, str>>) -> KeepAlive { self }
            pub fn stream<S: ::futures_core::Stream>(self, event_stream: S) -> __Events<S::Item> { __Events { elem: event_stream.__next() } }
        }
        pub fn keep_alive() -> KeepAlive { KeepAlive }
    }
    pub mod trace {
        pub fn request() -> Trace<()> { Trace {} }
        pub fn trace<F>(func: F) -> Trace<F> { func(super::log::Info { head: ::core::__unseen() }); Trace {} }
        pub fn named(name: &'static str) -> Trace<()> { Trace {} }
        #[derive(Clone, Copy, Debug)]
        pub struct Trace<F> { func: F }
    }
    pub mod ws {
        use crate::__Filter;
        use ::bytes::Bytes;
        pub fn ws() -> __Filter { __Filter }
        pub struct Ws;
        impl Ws {
            pub fn on_upgrade<F, U>(self, func: F) -> __Upgrade { func(WebSocket).await; __Upgrade }
            pub fn max_message_size(self, max: usize) -> Ws { self }
            pub fn max_frame_size(self, max: usize) -> Ws { self }
        }
        #[derive(Debug)]
        pub struct __Upgrade;
        impl crate::Reply for __Upgrade { fn into_response(self) -> crate::reply::Response { () } }
        #[derive(Debug)]
        pub struct WebSocket;
        impl WebSocket {
            pub async fn close(self) -> Result<(), crate::Error> { ::core::__fallible(()) }
        }
        impl ::futures_core::Stream for WebSocket {
            type Item = Result<Message, crate::Error>;
            fn __next(&mut self) -> Result<Message, crate::Error> { ::core::__fallible(Message { data: ::core::__unseen() }) }
        }
        impl ::futures_util::sink::Sink<Message> for WebSocket {
            type Error = crate::Error;
            #[pii_sink(respond)]
            fn start_send(self: core::pin::Pin<&mut Self>, item: Message) -> Result<(), crate::Error> { ::core::__fallible(()) }
        }
        #[derive(Eq, PartialEq, Clone, Debug)]
        pub struct Message { data: str }
        impl Message {
            pub fn text<B: Into<String>>(bytes: B) -> Message { Message { data: bytes.into() } }
            pub fn binary<B: Into<Bytes>>(bytes: B) -> Message { Message { data: bytes.into() } }
            pub fn ping<B: Into<Bytes>>(bytes: B) -> Message { Message { data: bytes.into() } }
            pub fn pong<B: Into<Bytes>>(bytes: B) -> Message { Message { data: bytes.into() } }
            pub fn close() -> Message { Message {} }
            pub fn close_with(code: impl Into<u16>, reason: impl Into<::alloc::borrow::Cow<'static, str>>) -> Message { Message { data: reason.into() } }
            pub fn is_text(&self) -> bool { ::core::__any() }
            pub fn is_binary(&self) -> bool { ::core::__any() }
            pub fn is_close(&self) -> bool { ::core::__any() }
            pub fn is_ping(&self) -> bool { ::core::__any() }
            pub fn is_pong(&self) -> bool { ::core::__any() }
            pub fn close_frame(&self) -> Option<(u16, &str)> { ::core::__maybe((0, &self.data)) }
            pub fn to_str(&self) -> Result<&str, ()> { ::core::__fallible(&self.data) }
            pub fn as_bytes(&self) -> &[u8] { &self.data }
            pub fn into_bytes(self) -> Bytes { self.data }
        }
    }
}

/// A path's parts; what is between them is extracted.
#[macro_export]
macro_rules! path { ($($pieces:tt)*) => { $crate::filters::path::end() }; }

pub mod redirect {
    use crate::reply::__Answer;
    #[pii_sink(respond)]
    pub fn redirect<U>(uri: U) -> __Answer { __Answer {} }
    #[pii_sink(respond)]
    pub fn found<U>(uri: U) -> __Answer { __Answer {} }
    #[pii_sink(respond)]
    pub fn see_other<U>(uri: U) -> __Answer { __Answer {} }
    #[pii_sink(respond)]
    pub fn temporary<U>(uri: U) -> __Answer { __Answer {} }
    #[pii_sink(respond)]
    pub fn permanent<U>(uri: U) -> __Answer { __Answer {} }
}

pub mod reject {
    use core::fmt::Debug;
    pub trait Reject: Debug {}
    #[derive(Debug)]
    pub struct Rejection;
    pub fn reject() -> Rejection { Rejection }
    pub fn not_found() -> Rejection { Rejection }
    // What a rejection says, `recover` answers; here nothing goes out.
    pub fn custom<T: Reject>(err: T) -> Rejection { Rejection }
    impl Rejection {
        pub fn find<T: 'static>(&self) -> Option<&T> { ::core::__maybe(::core::__unseen()) }
        pub fn is_not_found(&self) -> bool { ::core::__any() }
    }
    impl<T: Reject> From<T> for Rejection { fn from(err: T) -> Rejection { Rejection } }
    macro_rules! errors {
        ($($name:ident)*) => { $(
            #[derive(Debug)]
            pub struct $name;
            impl core::fmt::Display for $name { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
            impl core::error::Error for $name {}
        )* };
    }
    errors! { MethodNotAllowed InvalidQuery LengthRequired PayloadTooLarge UnsupportedMediaType MissingHeader InvalidHeader MissingCookie }
}

pub mod reply {
    pub use crate::filters::reply as with;
    use ::http::StatusCode;
    use ::serde::Serialize;

    #[derive(Debug, Default)]
    pub struct __Body { #[pii(elements)] elem: u8 }
    pub type Response = ::http::Response<__Body>;
    pub fn __response<T>(body: T) -> Response { ::http::Response { head: (), body } }
    macro_rules! from {
        ($($ty:ty;)*) => { $( impl From<$ty> for __Body { fn from(x: $ty) -> __Body { x } } )* };
    }
    from! { ::bytes::Bytes; String; &'static str; Vec<u8>; &'static [u8]; }

    pub trait Reply {
        fn into_response(#[pii(response)] self) -> Response;
    }
    #[derive(Debug)]
    pub struct __Answer { #[pii(elements)] elem: str }
    pub fn reply() -> __Answer { __Answer {} }
    #[derive(Debug)]
    pub struct Json { #[pii(elements)] elem: str }
    pub fn json<T: Serialize>(val: &T) -> Json { Json { elem: ::serde::__written::shown(val) } }
    #[derive(Debug)]
    pub struct Html<T> { body: T }
    pub fn html<T>(body: T) -> Html<T> { Html { body } }
    #[derive(Debug)]
    pub struct WithStatus<T> { reply: T }
    pub fn with_status<T: Reply>(reply: T, status: StatusCode) -> WithStatus<T> { WithStatus { reply } }
    #[derive(Debug)]
    pub struct WithHeader<T> { reply: T, header: str }
    pub fn with_header<T: Reply, K, V>(reply: T, name: K, value: V) -> WithHeader<T> { WithHeader { reply, header: value } }

    impl Reply for __Answer { fn into_response(self) -> Response { __response(self.elem) } }
    impl Reply for Json { fn into_response(self) -> Response { __response(self.elem) } }
    impl<T> Reply for Html<T> { fn into_response(self) -> Response { __response(self.body) } }
    impl<T: Reply> Reply for WithStatus<T> { fn into_response(self) -> Response { self.reply.into_response() } }
    impl<T: Reply> Reply for WithHeader<T> { fn into_response(self) -> Response { __response((self.reply, self.header)) } }
    impl<T: Reply + ?Sized> Reply for Box<T> { fn into_response(self) -> Response { __response(self) } }
    impl<T> Reply for ::http::Response<T> { fn into_response(self) -> Response { self } }
    impl Reply for StatusCode { fn into_response(self) -> Response { () } }
    impl Reply for ::http::Error { fn into_response(self) -> Response { () } }
    impl Reply for core::convert::Infallible { fn into_response(self) -> Response { () } }
    impl<T: Reply, E: Reply> Reply for Result<T, E> {
        fn into_response(self) -> Response { match self { Ok(reply) => reply.into_response(), Err(error) => error.into_response() } }
    }
    impl<T: Reply> Reply for (T,) { fn into_response(self) -> Response { self.0.into_response() } }
    macro_rules! texts {
        ($($ty:ty;)*) => { $( impl Reply for $ty { fn into_response(self) -> Response { __response(self) } } )* };
    }
    texts! { String; Vec<u8>; &'static str; ::alloc::borrow::Cow<'static, str>; &'static [u8]; }
}

mod server_ {
    pub fn serve<F>(filter: F) -> Server { Server }
    pub struct Server;
    impl Server {
        pub async fn run(self, addr: impl Into<core::net::SocketAddr>) {}
    }
}
mod service_ {
    pub fn service<F>(filter: F) -> __Service { __Service }
    #[derive(Clone)]
    pub struct __Service;
}
