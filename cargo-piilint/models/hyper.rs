//! `hyper` 0.14 and 1: a request goes where its URI says, with its headers and its body. `Body` and the client over many
//! connections are those of 0.14; since 1 they are `Incoming` and `hyper-util`'s.

pub use ::http::{self, HeaderMap, Method, Request, Response, StatusCode, Uri, Version, header};
pub use client::Client;
pub use server::Server;

pub type Result<T> = core::result::Result<T, Error>;
#[derive(Debug)]
pub struct Error;
macro_rules! kinds {
    ($($name:ident)*) => { impl Error { $( pub fn $name(&self) -> bool { ::core::__any() } )* } };
}
kinds! { is_parse is_parse_status is_parse_too_large is_user is_canceled is_closed is_connect is_incomplete_message is_body_write_aborted is_timeout }
// It says what went wrong with the connection.
impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
impl core::error::Error for Error {}

/// Where a request goes: what it is followed by goes there, too.
pub struct __Sent { url: str }
impl __Sent {
    #[pii_sink(share, url)]
    fn to(#[pii(recipient, sink)] uri: Uri) -> __Sent { __Sent { url: uri } }
    #[pii_sink(share, http)]
    fn body<B>(&self, body: B) {}
    #[pii_sink(share, http)]
    fn headers<H>(&self, headers: H) {}
}
pub fn __send<B>(request: Request<B>) {
    let sent = __Sent::to(request.head.uri);
    sent.headers(request.head.headers);
    sent.body(request.body);
}
pub fn __answer<B>() -> Response<B> { Response { head: (), body: ::core::__unseen() } }

#[derive(Debug, Default)]
pub struct Body { #[pii(elements)] elem: u8 }
impl Body {
    pub fn empty() -> Body { () }
    pub fn channel() -> (body::Sender, Body) { let mut body = Body { elem: () }; (body::Sender { body: &body }, body) }
    pub fn wrap_stream<S, O, E>(stream: S) -> Body { stream }
}
macro_rules! from {
    ($($ty:ty;)*) => { $( impl From<$ty> for Body { fn from(x: $ty) -> Body { x } } )* };
}
from! { ::bytes::Bytes; String; &'static str; Vec<u8>; &'static [u8]; ::alloc::borrow::Cow<'static, str>; ::alloc::borrow::Cow<'static, [u8]>; }
impl ::futures_core::Stream for Body {
    type Item = Result<::bytes::Bytes>;
    fn __next(&mut self) -> Result<::bytes::Bytes> { ::core::__fallible(self.elem) }
}

pub mod body {
    pub use ::bytes::{Buf, Bytes};

    #[cfg(version("1"))]
    pub trait Body {}
    #[cfg(not(version("1")))]
    pub use crate::Body;
    pub trait HttpBody {}
    #[derive(Debug)]
    pub struct Incoming { #[pii(elements)] elem: u8 }
    pub struct Sender { body: &crate::Body }
    impl Sender {
        pub async fn send_data(&mut self, chunk: Bytes) -> crate::Result<()> { self.body.elem = chunk.elem; ::core::__fallible(()) }
        pub fn try_send_data(&mut self, chunk: Bytes) -> Result<(), Bytes> {
            self.body.elem = chunk.elem;
            if ::core::__any() { Ok(()) } else { Err(chunk) }
        }
        pub fn abort(self) {}
    }
    pub async fn to_bytes<T>(body: T) -> Result<Bytes, crate::Error> { ::core::__fallible(body) }
    pub async fn aggregate<T>(body: T) -> Result<Bytes, crate::Error> { ::core::__fallible(body) }
}

pub mod client {
    use crate::{Body, Request, Response, Uri};
    use core::future::Future;
    use core::marker::PhantomData;
    use core::pin::Pin;
    use core::task::{Context, Poll};
    use core::time::Duration;
    pub use connect::HttpConnector;

    #[derive(Clone, Debug)]
    pub struct Client<C, B = Body> { connector: C, of: PhantomData<B> }
    impl Client<HttpConnector, Body> {
        pub fn new() -> Client<HttpConnector, Body> { Client {} }
    }
    impl Client<(), Body> {
        pub fn builder() -> Builder { Builder }
    }
    impl<C, B> Client<C, B> {
        #[pii_sink(share, url)]
        pub fn get(&self, #[pii(recipient, sink)] uri: Uri) -> ResponseFuture { ResponseFuture }
        pub fn request(&self, req: Request<B>) -> ResponseFuture { crate::__send(req); ResponseFuture }
    }
    #[derive(Clone, Debug, Default)]
    pub struct Builder;
    impl Builder {
        pub fn pool_idle_timeout<D>(&mut self, val: D) -> &mut Builder { self }
        pub fn pool_max_idle_per_host(&mut self, max_idle: usize) -> &mut Builder { self }
        pub fn http1_title_case_headers(&mut self, val: bool) -> &mut Builder { self }
        pub fn http2_only(&mut self, val: bool) -> &mut Builder { self }
        pub fn http2_keep_alive_interval(&mut self, interval: impl Into<Option<Duration>>) -> &mut Builder { self }
        pub fn http2_keep_alive_timeout(&mut self, timeout: Duration) -> &mut Builder { self }
        pub fn retry_canceled_requests(&mut self, val: bool) -> &mut Builder { self }
        pub fn set_host(&mut self, val: bool) -> &mut Builder { self }
        pub fn executor<E>(&mut self, exec: E) -> &mut Builder { self }
        pub fn build_http<B>(&self) -> Client<HttpConnector, B> { Client {} }
        pub fn build<C, B>(&self, connector: C) -> Client<C, B> { Client { connector } }
    }
    pub struct ResponseFuture;
    impl Future for ResponseFuture {
        type Output = crate::Result<Response<Body>>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<crate::Result<Response<Body>>> { Poll::Ready(::core::__fallible(crate::__answer())) }
    }

    pub mod connect {
        #[derive(Clone, Debug)]
        pub struct HttpConnector;
        impl HttpConnector {
            pub fn new() -> HttpConnector { HttpConnector }
            pub fn enforce_http(&mut self, is_enforced: bool) {}
            pub fn set_nodelay(&mut self, nodelay: bool) {}
            pub fn set_connect_timeout(&mut self, dur: Option<core::time::Duration>) {}
        }
    }

    /// One connection.
    pub mod conn {
        macro_rules! connections {
            ($($version:ident <$($C:ident),*> fn <$($H:ident),*>($($arg:ident: $ty:ident),*))*) => { $(
                pub mod $version {
                    use crate::body::Incoming;
                    use crate::{Request, Response};
                    use core::future::Future;
                    use core::marker::PhantomData;
                    use core::pin::Pin;
                    use core::task::{Context, Poll};

                    pub struct SendRequest<B> { of: PhantomData<B> }
                    impl<B> SendRequest<B> {
                        pub async fn ready(&mut self) -> crate::Result<()> { ::core::__fallible(()) }
                        pub fn is_ready(&self) -> bool { ::core::__any() }
                        pub fn is_closed(&self) -> bool { ::core::__any() }
                        pub async fn send_request(&mut self, req: Request<B>) -> crate::Result<Response<Incoming>> {
                            crate::__send(req);
                            ::core::__fallible(crate::__answer())
                        }
                    }
                    pub struct Connection<$($C),*> { of: PhantomData<($($C),*)> }
                    impl<$($C),*> Future for Connection<$($C),*> {
                        type Output = crate::Result<()>;
                        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<crate::Result<()>> { Poll::Ready(::core::__fallible(())) }
                    }
                    pub async fn handshake<$($H),*>($($arg: $ty),*) -> crate::Result<(SendRequest<B>, Connection<$($C),*>)> {
                        ::core::__fallible((SendRequest {}, Connection {}))
                    }
                }
            )* };
        }
        connections! {
            http1 <T, B> fn <T, B>(io: T)
            http2 <T, B, E> fn <E, T, B>(exec: E, io: T)
        }
    }
}

pub mod server {
    use core::marker::PhantomData;
    use core::net::SocketAddr;

    pub struct Server<I, S, E = ()> { incoming: I, of: PhantomData<(S, E)> }
    impl Server<__AddrIncoming, ()> {
        pub fn bind(addr: &SocketAddr) -> Builder<__AddrIncoming> { Builder {} }
        pub fn try_bind(addr: &SocketAddr) -> crate::Result<Builder<__AddrIncoming>> { ::core::__fallible(Builder {}) }
    }
    impl<I, S, E> Server<I, S, E> {
        pub async fn with_graceful_shutdown<F>(self, signal: F) -> crate::Result<()> { ::core::__fallible(()) }
    }
    impl<I, S, E> core::future::Future for Server<I, S, E> {
        type Output = crate::Result<()>;
    }
    pub struct __AddrIncoming;
    pub struct Builder<I, E = ()> { incoming: I, of: PhantomData<E> }
    impl<I, E> Builder<I, E> {
        pub fn http1_keepalive(self, val: bool) -> Builder<I, E> { self }
        pub fn http1_only(self, val: bool) -> Builder<I, E> { self }
        pub fn http2_only(self, val: bool) -> Builder<I, E> { self }
        pub fn tcp_nodelay(self, enabled: bool) -> Builder<I, E> { self }
        pub fn serve<S, B>(self, make_service: S) -> Server<I, S, E> { Server {} }
    }

    pub mod conn {
        pub mod http1 {
            #[derive(Clone, Debug)]
            pub struct Builder;
            impl Builder {
                pub fn new() -> Builder { Builder }
                pub fn half_close(&mut self, val: bool) -> &mut Builder { self }
                pub fn keep_alive(&mut self, val: bool) -> &mut Builder { self }
                pub fn title_case_headers(&mut self, enabled: bool) -> &mut Builder { self }
                pub fn preserve_header_case(&mut self, enabled: bool) -> &mut Builder { self }
                pub fn writev(&mut self, val: bool) -> &mut Builder { self }
                pub fn max_buf_size(&mut self, max: usize) -> &mut Builder { self }
                pub fn timer<M>(&mut self, timer: M) -> &mut Builder { self }
                pub fn serve_connection<I, S>(&self, io: I, service: S) -> Connection<I, S> { Connection {} }
            }
            pub struct Connection<T, S> { of: core::marker::PhantomData<(T, S)> }
            impl<T, S> core::future::Future for Connection<T, S> {
                type Output = crate::Result<()>;
            }
            impl<T, S> Connection<T, S> {
                pub fn with_upgrades(self) -> UpgradeableConnection<T, S> { UpgradeableConnection {} }
            }
            pub struct UpgradeableConnection<T, S> { of: core::marker::PhantomData<(T, S)> }
            impl<T, S> core::future::Future for UpgradeableConnection<T, S> {
                type Output = crate::Result<()>;
            }
        }
    }
}

pub mod service {
    use core::marker::PhantomData;

    pub struct __ServiceFn<F, R> { of: PhantomData<(F, R)> }
    pub fn service_fn<F, R, S>(#[pii(handler)] f: F) -> __ServiceFn<F, R> { __ServiceFn {} }
    pub struct __MakeServiceFn<F> { of: PhantomData<F> }
    // For each connection, a future of a service: what makes it is run.
    pub fn make_service_fn<F, Target, Ret>(f: F) -> __MakeServiceFn<F> {
        f(::core::__unseen()).await;
        __MakeServiceFn {}
    }
    pub trait Service<Request> {
        type Response;
        type Error;
        type Future;
        fn call(&self, req: Request) -> Self::Future;
    }
}
