//! `hyper-util` 0.1: the client over many connections, and hyper in tokio.

pub mod client {
    pub mod legacy {
        use ::hyper::body::Incoming;
        use ::hyper::{Request, Response, Uri};
        use core::future::Future;
        use core::marker::PhantomData;
        use core::pin::Pin;
        use core::task::{Context, Poll};
        use core::time::Duration;
        use connect::HttpConnector;

        #[derive(Debug)]
        pub struct Error;
        impl Error {
            pub fn is_connect(&self) -> bool { ::core::__any() }
        }
        impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for Error {}

        #[derive(Clone, Debug)]
        pub struct Client<C, B> { connector: C, of: PhantomData<B> }
        impl Client<(), ()> {
            pub fn builder<E>(executor: E) -> Builder { Builder }
        }
        impl<C, B> Client<C, B> {
            #[pii_sink(share, url)]
            pub fn get(&self, #[pii(recipient, sink)] uri: Uri) -> ResponseFuture { ResponseFuture }
            pub fn request(&self, req: Request<B>) -> ResponseFuture { ::hyper::__send(req); ResponseFuture }
        }
        #[derive(Clone, Debug)]
        pub struct Builder;
        impl Builder {
            pub fn new<E>(executor: E) -> Builder { Builder }
            pub fn pool_idle_timeout<D>(&mut self, val: D) -> &mut Builder { self }
            pub fn pool_max_idle_per_host(&mut self, max_idle: usize) -> &mut Builder { self }
            pub fn http1_title_case_headers(&mut self, val: bool) -> &mut Builder { self }
            pub fn http2_only(&mut self, val: bool) -> &mut Builder { self }
            pub fn http2_keep_alive_interval(&mut self, interval: impl Into<Option<Duration>>) -> &mut Builder { self }
            pub fn http2_keep_alive_timeout(&mut self, timeout: Duration) -> &mut Builder { self }
            pub fn timer<M>(&mut self, timer: M) -> &mut Builder { self }
            pub fn pool_timer<M>(&mut self, timer: M) -> &mut Builder { self }
            pub fn retry_canceled_requests(&mut self, val: bool) -> &mut Builder { self }
            pub fn set_host(&mut self, val: bool) -> &mut Builder { self }
            pub fn build_http<B>(&self) -> Client<HttpConnector, B> { Client {} }
            pub fn build<C, B>(&self, connector: C) -> Client<C, B> { Client { connector } }
        }
        pub struct ResponseFuture;
        impl Future for ResponseFuture {
            type Output = Result<Response<Incoming>, Error>;
            fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<Response<Incoming>, Error>> {
                Poll::Ready(::core::__fallible(::hyper::__answer()))
            }
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
    }
}
pub mod rt {
    #[derive(Clone, Debug, Default)]
    pub struct TokioExecutor;
    impl TokioExecutor { pub fn new() -> TokioExecutor { TokioExecutor } }
    #[derive(Clone, Debug, Default)]
    pub struct TokioTimer;
    impl TokioTimer { pub fn new() -> TokioTimer { TokioTimer } }
    #[derive(Debug)]
    #[repr(transparent)]
    pub struct TokioIo<T>(T);
    impl<T> TokioIo<T> {
        pub fn new(inner: T) -> TokioIo<T> { inner }
        pub fn inner(&self) -> &T { self }
        pub fn inner_mut(&mut self) -> &mut T { self }
        pub fn into_inner(self) -> T { self }
    }
}
pub mod server {
    pub mod conn {
        pub mod auto {
            use core::marker::PhantomData;
            #[derive(Clone, Debug)]
            pub struct Builder<E> { executor: E }
            impl<E> Builder<E> {
                pub fn new(executor: E) -> Builder<E> { Builder { executor } }
                pub fn http1_only(self) -> Builder<E> { self }
                pub fn http2_only(self) -> Builder<E> { self }
                pub async fn serve_connection<I, S, B>(&self, io: I, service: S) -> Result<(), Box<dyn core::error::Error>> { ::core::__fallible(()) }
                pub async fn serve_connection_with_upgrades<I, S, B>(&self, io: I, service: S) -> Result<(), Box<dyn core::error::Error>> { ::core::__fallible(()) }
            }
        }
    }
}
