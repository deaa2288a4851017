//! `tonic` 0.12 to 0.14. The code of clients and services is generated from `.proto` files and is not seen, so data is
//! given out where it is wrapped: a `Request` that is made is sent, a `Response` and a `Status` are answers. Metadata is
//! kept with them, and is not followed to where it goes.

pub use ::async_trait::async_trait;
pub use ::http::Extensions;
pub use metadata_::{Request, Response};
pub use codec::Streaming;
pub use status_::{Code, Status};

pub type Result<T, E = Status> = core::result::Result<T, E>;

// What `tonic-build` wrote is not there to be read.
#[macro_export]
macro_rules! include_proto { ($package:tt) => {}; }
#[macro_export]
macro_rules! include_file_descriptor_set { ($package:tt) => { &[] }; }

mod metadata_ {
    use crate::metadata::MetadataMap;
    use crate::{Extensions, Streaming};
    use core::net::SocketAddr;
    use core::time::Duration;

    macro_rules! wrappers {
        ($($name:ident)*) => { $(
            #[derive(Debug)]
            pub struct $name<T> { metadata: MetadataMap, extensions: Extensions, message: T }
            impl<T> $name<T> {
                pub fn get_ref(&self) -> &T { &self.message }
                pub fn get_mut(&mut self) -> &mut T { &mut self.message }
                pub fn metadata(&self) -> &MetadataMap { &self.metadata }
                pub fn metadata_mut(&mut self) -> &mut MetadataMap { &mut self.metadata }
                pub fn into_inner(self) -> T { self.message }
                pub fn extensions(&self) -> &Extensions { &self.extensions }
                pub fn extensions_mut(&mut self) -> &mut Extensions { &mut self.extensions }
            }
        )* };
    }
    wrappers! { Request Response }
    impl<T> Request<T> {
        #[pii_sink(share, rpc)]
        pub fn new(message: T) -> Request<T> { Request { metadata: (), extensions: (), message } }
        #[pii_sink(share, rpc)]
        pub fn from_parts(metadata: MetadataMap, extensions: Extensions, message: T) -> Request<T> { Request { metadata, extensions, message } }
        pub fn into_parts(self) -> (MetadataMap, Extensions, T) { (self.metadata, self.extensions, self.message) }
        pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Request<U> {
            Request { metadata: self.metadata, extensions: self.extensions, message: f(self.message) }
        }
        pub fn local_addr(&self) -> Option<SocketAddr> { ::core::__unseen() }
        #[pii_source(input)]
        pub fn remote_addr(&self) -> Option<SocketAddr> { ::core::__unseen() }
        pub fn set_timeout(&mut self, deadline: Duration) {}
    }
    impl<T> Response<T> {
        #[pii_sink(respond)]
        pub fn new(message: T) -> Response<T> { Response { metadata: (), extensions: (), message } }
        #[pii_sink(respond)]
        pub fn from_parts(metadata: MetadataMap, message: T, extensions: Extensions) -> Response<T> { Response { metadata, extensions, message } }
        pub fn into_parts(self) -> (MetadataMap, T, Extensions) { (self.metadata, self.message, self.extensions) }
        pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Response<U> {
            Response { metadata: self.metadata, extensions: self.extensions, message: f(self.message) }
        }
    }
    impl<T> From<T> for Response<T> { fn from(inner: T) -> Response<T> { Response::new(inner) } }
}

mod status_ {
    use crate::metadata::MetadataMap;
    use ::bytes::Bytes;
    use core::fmt;

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Code {
        Ok, Cancelled, Unknown, InvalidArgument, DeadlineExceeded, NotFound, AlreadyExists, PermissionDenied, ResourceExhausted, FailedPrecondition,
        Aborted, OutOfRange, Unimplemented, Internal, Unavailable, DataLoss, Unauthenticated,
    }
    impl Code {
        pub fn description(&self) -> &'static str { "" }
        pub fn from_i32(i: i32) -> Code { ::core::__unseen() }
    }
    impl fmt::Display for Code { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }

    #[derive(Clone)]
    pub struct Status { message: String, details: Bytes, metadata: MetadataMap }
    macro_rules! statuses {
        ($($name:ident)*) => { $(
            #[pii_sink(respond)]
            pub fn $name(message: impl Into<String>) -> Status { Status { message: message.into() } }
        )* };
    }
    impl Status {
        statuses! {
            ok cancelled unknown invalid_argument deadline_exceeded not_found already_exists permission_denied resource_exhausted failed_precondition
            aborted out_of_range unimplemented internal unavailable data_loss unauthenticated
        }
        #[pii_sink(respond)]
        pub fn new(code: Code, #[pii(sink)] message: impl Into<String>) -> Status { Status { message: message.into() } }
        #[pii_sink(respond)]
        pub fn with_details(code: Code, #[pii(sink)] message: impl Into<String>, #[pii(sink)] details: Bytes) -> Status { Status { message: message.into(), details } }
        #[pii_sink(respond)]
        pub fn with_metadata(code: Code, #[pii(sink)] message: impl Into<String>, metadata: MetadataMap) -> Status { Status { message: message.into(), metadata } }
        #[pii_sink(respond)]
        pub fn from_error(err: Box<dyn core::error::Error>) -> Status { Status { message: err.to_string() } }
        pub fn code(&self) -> Code { ::core::__unseen() }
        pub fn message(&self) -> &str { &self.message }
        pub fn details(&self) -> &[u8] { &self.details }
        pub fn metadata(&self) -> &MetadataMap { &self.metadata }
        pub fn metadata_mut(&mut self) -> &mut MetadataMap { &mut self.metadata }
    }
    impl fmt::Display for Status { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.write_fmt(format_args!("{}", self.message)) } }
    impl fmt::Debug for Status { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.write_fmt(format_args!("{}", self.message)) } }
    impl core::error::Error for Status {}
}

pub mod codec {
    #[derive(Debug)]
    pub struct Streaming<T> { #[pii(elements)] elem: T }
    impl<T> Streaming<T> {
        pub async fn message(&mut self) -> Result<Option<T>, crate::Status> { ::core::__fallible(::core::__maybe(self.elem)) }
    }
    impl<T> ::futures_core::Stream for Streaming<T> {
        type Item = Result<T, crate::Status>;
        fn __next(&mut self) -> Result<T, crate::Status> { ::core::__fallible(self.elem) }
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum CompressionEncoding { Gzip, Deflate, Zstd }
}

pub mod metadata {
    use core::marker::PhantomData;

    #[derive(Clone, Debug)]
    pub enum Ascii {}
    #[derive(Clone, Debug)]
    pub enum Binary {}
    pub type AsciiMetadataValue = MetadataValue<Ascii>;
    pub type BinaryMetadataValue = MetadataValue<Binary>;
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct MetadataValue<VE> { #[pii(elements)] elem: u8, of: PhantomData<VE> }
    impl<VE> MetadataValue<VE> {
        pub fn from_bytes(src: &[u8]) -> MetadataValue<VE> { *src }
        pub fn to_str(&self) -> Result<&str, errors::ToStrError> { ::core::__fallible(self) }
        pub fn as_bytes(&self) -> &[u8] { self }
        pub fn set_sensitive(&mut self, val: bool) {}
    }
    impl core::str::FromStr for MetadataValue<Ascii> {
        type Err = errors::InvalidMetadataValue;
        fn from_str(s: &str) -> Result<MetadataValue<Ascii>, errors::InvalidMetadataValue> { ::core::__fallible(*s) }
    }
    impl TryFrom<&str> for MetadataValue<Ascii> {
        type Error = errors::InvalidMetadataValue;
        fn try_from(s: &str) -> Result<MetadataValue<Ascii>, errors::InvalidMetadataValue> { ::core::__fallible(*s) }
    }
    pub mod errors {
        macro_rules! errors {
            ($($name:ident)*) => { $(
                #[derive(Debug)]
                pub struct $name;
                impl core::fmt::Display for $name { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
                impl core::error::Error for $name {}
            )* };
        }
        errors! { InvalidMetadataValue ToStrError }
    }
    #[derive(Clone, Debug, Default)]
    pub struct MetadataMap { #[pii(elements)] elem: u8 }
    impl MetadataMap {
        pub fn new() -> MetadataMap { () }
        pub fn with_capacity(capacity: usize) -> MetadataMap { () }
        pub fn from_headers(headers: ::http::HeaderMap) -> MetadataMap { headers }
        pub fn into_headers(self) -> ::http::HeaderMap { self }
        pub fn len(&self) -> usize { 0 }
        pub fn is_empty(&self) -> bool { ::core::__any() }
        pub fn clear(&mut self) {}
        #[pii_source(input)]
        pub fn get<K>(&self, key: K) -> Option<&MetadataValue<Ascii>> { ::core::__maybe(&self.elem) }
        #[pii_source(input)]
        pub fn get_bin<K>(&self, key: K) -> Option<&MetadataValue<Binary>> { ::core::__maybe(&self.elem) }
        pub fn contains_key<K>(&self, key: K) -> bool { ::core::__any() }
        pub fn insert<K>(&mut self, key: K, val: MetadataValue<Ascii>) -> Option<MetadataValue<Ascii>> { self.elem = val; ::core::__unseen() }
        pub fn insert_bin<K>(&mut self, key: K, val: MetadataValue<Binary>) -> Option<MetadataValue<Binary>> { self.elem = val; ::core::__unseen() }
        pub fn append<K>(&mut self, key: K, value: MetadataValue<Ascii>) -> bool { self.elem = value; ::core::__any() }
        pub fn remove<K>(&mut self, key: K) -> Option<MetadataValue<Ascii>> { ::core::__maybe(self.elem) }
    }
}

pub mod transport {
    pub use channel::{Channel, Endpoint};
    pub use server::Server;
    #[derive(Debug)]
    pub struct Error;
    impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for Error {}

    pub mod channel {
        use super::Error;
        use core::time::Duration;

        #[derive(Clone, Debug)]
        pub struct Channel { url: str }
        impl Channel {
            pub fn from_static(#[pii(recipient)] s: &'static str) -> Endpoint { Endpoint { url: *s } }
            pub fn from_shared(#[pii(recipient)] s: impl Into<::bytes::Bytes>) -> Result<Endpoint, ::http::uri::InvalidUri> { ::core::__fallible(Endpoint { url: s }) }
            pub fn builder(uri: ::http::Uri) -> Endpoint { Endpoint { url: uri } }
        }
        #[derive(Clone, Debug)]
        pub struct Endpoint { url: str }
        impl Endpoint {
            pub fn new<D>(#[pii(recipient)] dst: D) -> Result<Endpoint, Error> { ::core::__fallible(Endpoint { url: dst }) }
            pub fn from_static(#[pii(recipient)] s: &'static str) -> Endpoint { Endpoint { url: *s } }
            pub fn from_shared(#[pii(recipient)] s: impl Into<::bytes::Bytes>) -> Result<Endpoint, Error> { ::core::__fallible(Endpoint { url: s }) }
            pub fn user_agent<T>(self, user_agent: T) -> Result<Endpoint, Error> { ::core::__fallible(self) }
            pub fn origin(self, origin: ::http::Uri) -> Endpoint { self }
            pub fn timeout(self, dur: Duration) -> Endpoint { self }
            pub fn connect_timeout(self, dur: Duration) -> Endpoint { self }
            pub fn tcp_keepalive(self, tcp_keepalive: Option<Duration>) -> Endpoint { self }
            pub fn tcp_nodelay(self, enabled: bool) -> Endpoint { self }
            pub fn concurrency_limit(self, limit: usize) -> Endpoint { self }
            pub fn rate_limit(self, limit: u64, duration: Duration) -> Endpoint { self }
            pub fn keep_alive_timeout(self, duration: Duration) -> Endpoint { self }
            pub fn keep_alive_while_idle(self, enabled: bool) -> Endpoint { self }
            pub fn http2_keep_alive_interval(self, interval: Duration) -> Endpoint { self }
            pub async fn connect(&self) -> Result<Channel, Error> { ::core::__fallible(Channel { url: self.url }) }
            pub fn connect_lazy(&self) -> Channel { Channel { url: self.url } }
        }
    }
    pub mod server {
        use core::net::SocketAddr;
        #[derive(Clone)]
        pub struct Server<L = ()> { layer: L }
        impl Server {
            pub fn builder() -> Server { Server {} }
        }
        impl<L> Server<L> {
            pub fn timeout(self, timeout: core::time::Duration) -> Server<L> { self }
            pub fn tcp_nodelay(self, enabled: bool) -> Server<L> { self }
            pub fn concurrency_limit_per_connection(self, limit: usize) -> Server<L> { self }
            pub fn add_service<S>(&mut self, svc: S) -> Router<L> { Router {} }
        }
        #[derive(Clone, Debug)]
        pub struct Router<L = ()> { layer: L }
        impl<L> Router<L> {
            pub fn add_service<S>(self, svc: S) -> Router<L> { self }
            pub async fn serve<ResBody>(self, addr: SocketAddr) -> Result<(), super::Error> { ::core::__fallible(()) }
            pub async fn serve_with_shutdown<F, ResBody>(self, addr: SocketAddr, signal: F) -> Result<(), super::Error> { ::core::__fallible(()) }
        }
    }
}
