//! `reqwest` 0.11 to 0.13: whoever is sent a request is told what is in it. An answer is as its type says.

pub use ::http::{Method, StatusCode, Version, header};
use ::http::header::HeaderMap;
pub use ::url::Url;
pub use async_impl::{Body, Client, ClientBuilder, Request, RequestBuilder, Response, multipart};

pub type Result<T> = core::result::Result<T, Error>;
/// It knows the address that it was about; what stands in an address is reported where it is put there.
pub struct Error;
impl Error {
    pub fn url(&self) -> Option<&Url> { ::core::__maybe(()) }
    pub fn with_url(self, url: Url) -> Error { self }
    pub fn without_url(self) -> Error { self }
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
impl core::fmt::Display for Error {
    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
}
impl core::fmt::Debug for Error {
    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
}
impl core::error::Error for Error {}

pub trait IntoUrl {}
impl IntoUrl for Url {}
impl IntoUrl for &str {}
impl IntoUrl for &String {}
impl IntoUrl for String {}

#[pii_sink(share, url)]
pub async fn get<T: IntoUrl>(#[pii(recipient, sink)] url: T) -> Result<Response> { Client::new().get(url).send().await }

pub mod redirect {
    #[derive(Debug)]
    pub struct Policy;
    impl Policy {
        pub fn limited(max: usize) -> Policy { Policy }
        pub fn none() -> Policy { Policy }
    }
}
#[derive(Clone, Debug)]
pub struct Proxy;
impl Proxy {
    pub fn http<U: IntoUrl>(proxy_scheme: U) -> Result<Proxy> { ::core::__fallible(Proxy) }
    pub fn https<U: IntoUrl>(proxy_scheme: U) -> Result<Proxy> { ::core::__fallible(Proxy) }
    pub fn all<U: IntoUrl>(proxy_scheme: U) -> Result<Proxy> { ::core::__fallible(Proxy) }
}
#[derive(Clone, Debug)]
pub struct Certificate;
impl Certificate {
    pub fn from_der(der: &[u8]) -> Result<Certificate> { ::core::__fallible(Certificate) }
    pub fn from_pem(pem: &[u8]) -> Result<Certificate> { ::core::__fallible(Certificate) }
}
#[derive(Clone)]
pub struct Identity;
impl Identity {
    pub fn from_pem(buf: &[u8]) -> Result<Identity> { ::core::__fallible(Identity) }
}

mod async_impl {
    use crate::{HeaderMap, IntoUrl, Method, Result, StatusCode, Url, Version};
    use ::bytes::Bytes;
    use ::serde::Serialize;
    use ::serde::de::DeserializeOwned;
    use core::fmt::Display;
    use core::time::Duration;

    /// `insecure`: whether certificates are checked is not known to be so.
    #[derive(Clone, Debug)]
    pub struct Client { insecure: bool }
    #[derive(Debug)]
    pub struct ClientBuilder { insecure: bool }
    /// `url` is where the request goes, as far as it is known.
    #[derive(Debug)]
    pub struct RequestBuilder { url: str, insecure: bool }
    #[derive(Debug)]
    pub struct Request { method: Method, url: Url, headers: HeaderMap, body: Option<Body> }
    #[derive(Debug)]
    pub struct Response { status: StatusCode, headers: HeaderMap, url: Url }
    #[derive(Debug, Default)]
    pub struct Body { #[pii(elements)] elem: u8 }

    impl Default for Client {
        fn default() -> Client { Client { insecure: false } }
    }
    impl Client {
        pub fn new() -> Client { Client { insecure: false } }
        pub fn builder() -> ClientBuilder { ClientBuilder { insecure: false } }
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
        pub async fn execute(&self, #[pii(sink)] request: Request) -> Result<Response> { ::core::__fallible(__response()) }
    }
    fn __response() -> Response { Response { status: StatusCode, headers: ::core::__unseen(), url: () } }

    impl Default for ClientBuilder {
        fn default() -> ClientBuilder { ClientBuilder { insecure: false } }
    }
    impl ClientBuilder {
        pub fn new() -> ClientBuilder { ClientBuilder { insecure: false } }
        pub fn build(self) -> Result<Client> { ::core::__fallible(Client { insecure: self.insecure }) }
        pub fn danger_accept_invalid_certs(mut self, accept_invalid_certs: bool) -> ClientBuilder { self.insecure = accept_invalid_certs; self }
        pub fn danger_accept_invalid_hostnames(mut self, accept_invalid_hostnames: bool) -> ClientBuilder {
            self.insecure = accept_invalid_hostnames;
            self
        }
        pub fn tls_danger_accept_invalid_certs(mut self, accept_invalid_certs: bool) -> ClientBuilder { self.insecure = accept_invalid_certs; self }
        pub fn tls_danger_accept_invalid_hostnames(mut self, accept_invalid_hostnames: bool) -> ClientBuilder {
            self.insecure = accept_invalid_hostnames;
            self
        }
        pub fn user_agent<V>(self, value: V) -> ClientBuilder { self }
        pub fn default_headers(self, headers: HeaderMap) -> ClientBuilder { self }
        pub fn cookie_store(self, enable: bool) -> ClientBuilder { self }
        pub fn gzip(self, enable: bool) -> ClientBuilder { self }
        pub fn brotli(self, enable: bool) -> ClientBuilder { self }
        pub fn zstd(self, enable: bool) -> ClientBuilder { self }
        pub fn deflate(self, enable: bool) -> ClientBuilder { self }
        pub fn redirect(self, policy: crate::redirect::Policy) -> ClientBuilder { self }
        pub fn referer(self, enable: bool) -> ClientBuilder { self }
        pub fn proxy(self, proxy: crate::Proxy) -> ClientBuilder { self }
        pub fn no_proxy(self) -> ClientBuilder { self }
        pub fn timeout<D>(self, timeout: D) -> ClientBuilder { self }
        pub fn read_timeout(self, timeout: Duration) -> ClientBuilder { self }
        pub fn connect_timeout<D>(self, timeout: D) -> ClientBuilder { self }
        pub fn connection_verbose(self, verbose: bool) -> ClientBuilder { self }
        pub fn pool_idle_timeout<D>(self, val: D) -> ClientBuilder { self }
        pub fn pool_max_idle_per_host(self, max: usize) -> ClientBuilder { self }
        pub fn http1_only(self) -> ClientBuilder { self }
        pub fn http2_prior_knowledge(self) -> ClientBuilder { self }
        pub fn tcp_nodelay(self, enabled: bool) -> ClientBuilder { self }
        pub fn tcp_keepalive<D>(self, val: D) -> ClientBuilder { self }
        pub fn add_root_certificate(self, cert: crate::Certificate) -> ClientBuilder { self }
        pub fn identity(self, identity: crate::Identity) -> ClientBuilder { self }
        pub fn min_tls_version<V>(self, version: V) -> ClientBuilder { self }
        pub fn use_native_tls(self) -> ClientBuilder { self }
        pub fn use_rustls_tls(self) -> ClientBuilder { self }
        pub fn https_only(self, enabled: bool) -> ClientBuilder { self }
        pub fn resolve(self, domain: &str, addr: core::net::SocketAddr) -> ClientBuilder { self }
    }

    impl RequestBuilder {
        pub fn from_parts(client: Client, request: Request) -> RequestBuilder { RequestBuilder { url: request.url, insecure: client.insecure } }
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
        pub fn build(self) -> Result<Request> { ::core::__fallible(Request { method: Method, url: self.url, headers: (), body: () }) }
        pub async fn send(self) -> Result<Response> { ::core::__fallible(__response()) }
        pub fn try_clone(&self) -> Option<RequestBuilder> { ::core::__maybe(*self) }
    }
    impl Request {
        pub fn new(method: Method, url: Url) -> Request { Request { method, url, headers: (), body: () } }
        pub fn method(&self) -> &Method { &self.method }
        pub fn method_mut(&mut self) -> &mut Method { &mut self.method }
        pub fn url(&self) -> &Url { &self.url }
        pub fn url_mut(&mut self) -> &mut Url { &mut self.url }
        pub fn headers(&self) -> &HeaderMap { &self.headers }
        pub fn headers_mut(&mut self) -> &mut HeaderMap { &mut self.headers }
        pub fn body(&self) -> Option<&Body> { self.body.as_ref() }
        pub fn body_mut(&mut self) -> &mut Option<Body> { &mut self.body }
        pub fn try_clone(&self) -> Option<Request> { ::core::__maybe(*self) }
    }
    impl Response {
        pub fn status(&self) -> StatusCode { self.status }
        pub fn version(&self) -> Version { Version }
        pub fn headers(&self) -> &HeaderMap { &self.headers }
        pub fn headers_mut(&mut self) -> &mut HeaderMap { &mut self.headers }
        pub fn content_length(&self) -> Option<u64> { ::core::__maybe(0) }
        pub fn url(&self) -> &Url { &self.url }
        pub fn remote_addr(&self) -> Option<core::net::SocketAddr> { ::core::__maybe(()) }
        pub async fn text(self) -> Result<String> { ::core::__fallible(::core::__unseen()) }
        pub async fn text_with_charset(self, default_encoding: &str) -> Result<String> { ::core::__fallible(::core::__unseen()) }
        pub async fn json<T: DeserializeOwned>(self) -> Result<T> { ::core::__fallible(::core::__unseen()) }
        pub async fn bytes(self) -> Result<Bytes> { ::core::__fallible(::core::__unseen()) }
        pub async fn chunk(&mut self) -> Result<Option<Bytes>> { ::core::__fallible(::core::__maybe(::core::__unseen())) }
        pub fn bytes_stream(self) -> ::futures::stream::Iter<::alloc::vec::IntoIter<Result<Bytes>>> { ::core::__unseen() }
        pub fn error_for_status(self) -> Result<Response> { ::core::__fallible(self) }
        pub fn error_for_status_ref(&self) -> Result<&Response> { ::core::__fallible(self) }
    }

    impl Body {
        pub fn as_bytes(&self) -> Option<&[u8]> { ::core::__maybe(self) }
        pub fn wrap_stream<S: ::futures_util::stream::Stream>(stream: S) -> Body { stream.__next() }
        pub fn wrap<B>(inner: B) -> Body { inner }
    }
    macro_rules! bodies {
        ($($ty:ty;)*) => { $( impl From<$ty> for Body { fn from(x: $ty) -> Body { x } } )* };
    }
    bodies! { Bytes; Vec<u8>; String; &'static [u8]; &'static str; ::std::fs::File; Response; }

    pub mod multipart {
        use super::Body;
        use crate::{HeaderMap, Result};
        use ::alloc::borrow::Cow;

        #[derive(Debug, Default)]
        pub struct Form { #[pii(elements)] elem: Part }
        #[derive(Debug)]
        pub struct Part { #[pii(elements)] elem: u8 }
        impl Form {
            pub fn new() -> Form { () }
            pub fn boundary(&self) -> &str { "" }
            pub fn text<T: Into<Cow<'static, str>>, U: Into<Cow<'static, str>>>(mut self, name: T, value: U) -> Form { self.elem = value.into(); self }
            pub fn part<T: Into<Cow<'static, str>>>(mut self, name: T, part: Part) -> Form { self.elem = part; self }
            pub async fn file<T, U>(self, name: T, path: U) -> ::std::io::Result<Form> { ::core::__fallible(self) }
        }
        impl Part {
            pub fn text<T: Into<Cow<'static, str>>>(value: T) -> Part { value.into() }
            pub fn bytes<T: Into<Cow<'static, [u8]>>>(value: T) -> Part { value.into() }
            pub fn stream<T: Into<Body>>(value: T) -> Part { value.into() }
            pub fn stream_with_length<T: Into<Body>>(value: T, length: u64) -> Part { value.into() }
            pub async fn file<T>(path: T) -> ::std::io::Result<Part> { ::core::__fallible(::core::__unseen()) }
            pub fn mime_str(self, mime: &str) -> Result<Part> { ::core::__fallible(self) }
            pub fn file_name<T: Into<Cow<'static, str>>>(mut self, filename: T) -> Part { self.elem = filename.into(); self }
            pub fn headers(self, headers: HeaderMap) -> Part { self }
        }
    }
}

pub mod blocking {
    use crate::{HeaderMap, IntoUrl, Method, Result, StatusCode, Url, Version};
    use ::bytes::Bytes;
    use ::serde::Serialize;
    use ::serde::de::DeserializeOwned;
    use core::fmt::Display;
    use core::time::Duration;

    #[pii_sink(share, url)]
    pub fn get<T: IntoUrl>(#[pii(recipient, sink)] url: T) -> Result<Response> { Client::new().get(url).send() }

    /// `insecure`: whether certificates are checked is not known to be so.
    #[derive(Clone, Debug)]
    pub struct Client { insecure: bool }
    #[derive(Debug)]
    pub struct ClientBuilder { insecure: bool }
    /// `url` is where the request goes, as far as it is known.
    #[derive(Debug)]
    pub struct RequestBuilder { url: str, insecure: bool }
    #[derive(Debug)]
    pub struct Request { method: Method, url: Url, headers: HeaderMap, body: Option<Body> }
    #[derive(Debug)]
    pub struct Response { status: StatusCode, headers: HeaderMap, url: Url }
    #[derive(Debug, Default)]
    pub struct Body { #[pii(elements)] elem: u8 }

    impl Default for Client {
        fn default() -> Client { Client { insecure: false } }
    }
    impl Client {
        pub fn new() -> Client { Client { insecure: false } }
        pub fn builder() -> ClientBuilder { ClientBuilder { insecure: false } }
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
        pub fn execute(&self, #[pii(sink)] request: Request) -> Result<Response> { ::core::__fallible(__response()) }
    }
    fn __response() -> Response { Response { status: StatusCode, headers: ::core::__unseen(), url: () } }

    impl Default for ClientBuilder {
        fn default() -> ClientBuilder { ClientBuilder { insecure: false } }
    }
    impl ClientBuilder {
        pub fn new() -> ClientBuilder { ClientBuilder { insecure: false } }
        pub fn build(self) -> Result<Client> { ::core::__fallible(Client { insecure: self.insecure }) }
        pub fn danger_accept_invalid_certs(mut self, accept_invalid_certs: bool) -> ClientBuilder { self.insecure = accept_invalid_certs; self }
        pub fn danger_accept_invalid_hostnames(mut self, accept_invalid_hostnames: bool) -> ClientBuilder {
            self.insecure = accept_invalid_hostnames;
            self
        }
        pub fn tls_danger_accept_invalid_certs(mut self, accept_invalid_certs: bool) -> ClientBuilder { self.insecure = accept_invalid_certs; self }
        pub fn tls_danger_accept_invalid_hostnames(mut self, accept_invalid_hostnames: bool) -> ClientBuilder {
            self.insecure = accept_invalid_hostnames;
            self
        }
        pub fn user_agent<V>(self, value: V) -> ClientBuilder { self }
        pub fn default_headers(self, headers: HeaderMap) -> ClientBuilder { self }
        pub fn cookie_store(self, enable: bool) -> ClientBuilder { self }
        pub fn gzip(self, enable: bool) -> ClientBuilder { self }
        pub fn brotli(self, enable: bool) -> ClientBuilder { self }
        pub fn zstd(self, enable: bool) -> ClientBuilder { self }
        pub fn deflate(self, enable: bool) -> ClientBuilder { self }
        pub fn redirect(self, policy: crate::redirect::Policy) -> ClientBuilder { self }
        pub fn referer(self, enable: bool) -> ClientBuilder { self }
        pub fn proxy(self, proxy: crate::Proxy) -> ClientBuilder { self }
        pub fn no_proxy(self) -> ClientBuilder { self }
        pub fn timeout<D>(self, timeout: D) -> ClientBuilder { self }
        pub fn connect_timeout<D>(self, timeout: D) -> ClientBuilder { self }
        pub fn connection_verbose(self, verbose: bool) -> ClientBuilder { self }
        pub fn pool_idle_timeout<D>(self, val: D) -> ClientBuilder { self }
        pub fn pool_max_idle_per_host(self, max: usize) -> ClientBuilder { self }
        pub fn http1_only(self) -> ClientBuilder { self }
        pub fn http2_prior_knowledge(self) -> ClientBuilder { self }
        pub fn tcp_nodelay(self, enabled: bool) -> ClientBuilder { self }
        pub fn tcp_keepalive<D>(self, val: D) -> ClientBuilder { self }
        pub fn add_root_certificate(self, cert: crate::Certificate) -> ClientBuilder { self }
        pub fn identity(self, identity: crate::Identity) -> ClientBuilder { self }
        pub fn min_tls_version<V>(self, version: V) -> ClientBuilder { self }
        pub fn use_native_tls(self) -> ClientBuilder { self }
        pub fn use_rustls_tls(self) -> ClientBuilder { self }
        pub fn https_only(self, enabled: bool) -> ClientBuilder { self }
        pub fn resolve(self, domain: &str, addr: core::net::SocketAddr) -> ClientBuilder { self }
    }

    impl RequestBuilder {
        pub fn from_parts(client: Client, request: Request) -> RequestBuilder { RequestBuilder { url: request.url, insecure: client.insecure } }
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
        pub fn build(self) -> Result<Request> { ::core::__fallible(Request { method: Method, url: self.url, headers: (), body: () }) }
        pub fn send(self) -> Result<Response> { ::core::__fallible(__response()) }
        pub fn try_clone(&self) -> Option<RequestBuilder> { ::core::__maybe(*self) }
    }
    impl Request {
        pub fn new(method: Method, url: Url) -> Request { Request { method, url, headers: (), body: () } }
        pub fn method(&self) -> &Method { &self.method }
        pub fn method_mut(&mut self) -> &mut Method { &mut self.method }
        pub fn url(&self) -> &Url { &self.url }
        pub fn url_mut(&mut self) -> &mut Url { &mut self.url }
        pub fn headers(&self) -> &HeaderMap { &self.headers }
        pub fn headers_mut(&mut self) -> &mut HeaderMap { &mut self.headers }
        pub fn body(&self) -> Option<&Body> { self.body.as_ref() }
        pub fn body_mut(&mut self) -> &mut Option<Body> { &mut self.body }
        pub fn try_clone(&self) -> Option<Request> { ::core::__maybe(*self) }
    }
    impl Response {
        pub fn status(&self) -> StatusCode { self.status }
        pub fn version(&self) -> Version { Version }
        pub fn headers(&self) -> &HeaderMap { &self.headers }
        pub fn headers_mut(&mut self) -> &mut HeaderMap { &mut self.headers }
        pub fn content_length(&self) -> Option<u64> { ::core::__maybe(0) }
        pub fn url(&self) -> &Url { &self.url }
        pub fn remote_addr(&self) -> Option<core::net::SocketAddr> { ::core::__maybe(()) }
        pub fn text(self) -> Result<String> { ::core::__fallible(::core::__unseen()) }
        pub fn text_with_charset(self, default_encoding: &str) -> Result<String> { ::core::__fallible(::core::__unseen()) }
        pub fn json<T: DeserializeOwned>(self) -> Result<T> { ::core::__fallible(::core::__unseen()) }
        pub fn bytes(self) -> Result<Bytes> { ::core::__fallible(::core::__unseen()) }
        pub fn copy_to<W: ?Sized + ::std::io::Write>(&mut self, w: &mut W) -> Result<u64> { ::core::__fallible(0) }
        pub fn error_for_status(self) -> Result<Response> { ::core::__fallible(self) }
        pub fn error_for_status_ref(&self) -> Result<&Response> { ::core::__fallible(self) }
    }

    impl Body {
        pub fn as_bytes(&self) -> Option<&[u8]> { ::core::__maybe(self) }
        pub fn sized<R>(reader: R, len: u64) -> Body { reader }
        pub fn new<R>(reader: R) -> Body { reader }
    }
    macro_rules! bodies {
        ($($ty:ty;)*) => { $( impl From<$ty> for Body { fn from(x: $ty) -> Body { x } } )* };
    }
    bodies! { Bytes; Vec<u8>; String; &'static [u8]; &'static str; ::std::fs::File; Response; }

    pub mod multipart {
        use super::Body;
        use crate::{HeaderMap, Result};
        use ::alloc::borrow::Cow;

        #[derive(Debug, Default)]
        pub struct Form { #[pii(elements)] elem: Part }
        #[derive(Debug)]
        pub struct Part { #[pii(elements)] elem: u8 }
        impl Form {
            pub fn new() -> Form { () }
            pub fn boundary(&self) -> &str { "" }
            pub fn text<T: Into<Cow<'static, str>>, U: Into<Cow<'static, str>>>(mut self, name: T, value: U) -> Form { self.elem = value.into(); self }
            pub fn part<T: Into<Cow<'static, str>>>(mut self, name: T, part: Part) -> Form { self.elem = part; self }
            pub fn file<T, U>(self, name: T, path: U) -> ::std::io::Result<Form> { ::core::__fallible(self) }
        }
        impl Part {
            pub fn text<T: Into<Cow<'static, str>>>(value: T) -> Part { value.into() }
            pub fn bytes<T: Into<Cow<'static, [u8]>>>(value: T) -> Part { value.into() }
            pub fn reader<T>(value: T) -> Part { value }
            pub fn reader_with_length<T>(value: T, length: u64) -> Part { value }
            pub fn file<T>(path: T) -> ::std::io::Result<Part> { ::core::__fallible(::core::__unseen()) }
            pub fn mime_str(self, mime: &str) -> Result<Part> { ::core::__fallible(self) }
            pub fn file_name<T: Into<Cow<'static, str>>>(mut self, filename: T) -> Part { self.elem = filename.into(); self }
            pub fn headers(self, headers: HeaderMap) -> Part { self }
        }
    }
}
