//! `http` 0.2 to 1: requests, responses and headers as data. Who sends them decides what is given out.

use core::fmt;

pub use extensions_::Extensions;
pub use header::{HeaderMap, HeaderName, HeaderValue};
pub use method::Method;
pub use request::Request;
pub use response::Response;
pub use status::StatusCode;
pub use uri::Uri;
pub use version::Version;

pub type Result<T> = core::result::Result<T, Error>;
#[derive(Debug)]
pub struct Error;
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) }
}
impl core::error::Error for Error {}

pub mod status {
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct StatusCode;
    macro_rules! codes {
        ($($name:ident)*) => { impl StatusCode { $( pub const $name: StatusCode = StatusCode; )* } };
    }
    codes! {
        CONTINUE SWITCHING_PROTOCOLS PROCESSING EARLY_HINTS OK CREATED ACCEPTED NON_AUTHORITATIVE_INFORMATION
        NO_CONTENT RESET_CONTENT PARTIAL_CONTENT MULTI_STATUS ALREADY_REPORTED IM_USED MULTIPLE_CHOICES
        MOVED_PERMANENTLY FOUND SEE_OTHER NOT_MODIFIED USE_PROXY TEMPORARY_REDIRECT PERMANENT_REDIRECT BAD_REQUEST
        UNAUTHORIZED PAYMENT_REQUIRED FORBIDDEN NOT_FOUND METHOD_NOT_ALLOWED NOT_ACCEPTABLE
        PROXY_AUTHENTICATION_REQUIRED REQUEST_TIMEOUT CONFLICT GONE LENGTH_REQUIRED PRECONDITION_FAILED
        PAYLOAD_TOO_LARGE URI_TOO_LONG UNSUPPORTED_MEDIA_TYPE RANGE_NOT_SATISFIABLE EXPECTATION_FAILED IM_A_TEAPOT
        MISDIRECTED_REQUEST UNPROCESSABLE_ENTITY LOCKED FAILED_DEPENDENCY TOO_EARLY UPGRADE_REQUIRED
        PRECONDITION_REQUIRED TOO_MANY_REQUESTS REQUEST_HEADER_FIELDS_TOO_LARGE UNAVAILABLE_FOR_LEGAL_REASONS
        INTERNAL_SERVER_ERROR NOT_IMPLEMENTED BAD_GATEWAY SERVICE_UNAVAILABLE GATEWAY_TIMEOUT
        HTTP_VERSION_NOT_SUPPORTED VARIANT_ALSO_NEGOTIATES INSUFFICIENT_STORAGE LOOP_DETECTED NOT_EXTENDED
        NETWORK_AUTHENTICATION_REQUIRED
    }
    #[derive(Debug)]
    pub struct InvalidStatusCode;
    impl StatusCode {
        pub fn from_u16(src: u16) -> Result<StatusCode, InvalidStatusCode> { ::core::__fallible(StatusCode) }
        pub fn from_bytes(src: &[u8]) -> Result<StatusCode, InvalidStatusCode> { ::core::__fallible(StatusCode) }
        pub fn as_u16(&self) -> u16 { 0 }
        pub fn as_str(&self) -> &str { "" }
        pub fn canonical_reason(&self) -> Option<&'static str> { ::core::__maybe("") }
        pub fn is_informational(&self) -> bool { ::core::__any() }
        pub fn is_success(&self) -> bool { ::core::__any() }
        pub fn is_redirection(&self) -> bool { ::core::__any() }
        pub fn is_client_error(&self) -> bool { ::core::__any() }
        pub fn is_server_error(&self) -> bool { ::core::__any() }
    }
    impl core::fmt::Debug for StatusCode {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
    }
    impl core::fmt::Display for StatusCode {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
    }
    impl Default for StatusCode {
        fn default() -> StatusCode { StatusCode }
    }
    impl TryFrom<u16> for StatusCode {
        type Error = InvalidStatusCode;
        fn try_from(t: u16) -> Result<StatusCode, InvalidStatusCode> { ::core::__fallible(StatusCode) }
    }
    impl PartialEq<u16> for StatusCode { fn eq(&self, other: &u16) -> bool { ::core::__any() } }
    impl From<StatusCode> for u16 { fn from(status: StatusCode) -> u16 { 0 } }
}

pub mod method {
    #[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
    pub struct Method;
    macro_rules! methods {
        ($($name:ident)*) => { impl Method { $( pub const $name: Method = Method; )* } };
    }
    methods! { GET POST PUT DELETE HEAD OPTIONS CONNECT PATCH TRACE QUERY }
    #[derive(Debug)]
    pub struct InvalidMethod;
    impl Method {
        pub fn from_bytes(src: &[u8]) -> Result<Method, InvalidMethod> { ::core::__fallible(Method) }
        pub fn is_safe(&self) -> bool { ::core::__any() }
        pub fn is_idempotent(&self) -> bool { ::core::__any() }
        pub fn as_str(&self) -> &str { "" }
    }
    impl core::fmt::Display for Method {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
    }
    impl core::str::FromStr for Method {
        type Err = InvalidMethod;
        fn from_str(t: &str) -> Result<Method, InvalidMethod> { ::core::__fallible(Method) }
    }
}

pub mod version {
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Version;
    impl Version {
        pub const HTTP_09: Version = Version;
        pub const HTTP_10: Version = Version;
        pub const HTTP_11: Version = Version;
        pub const HTTP_2: Version = Version;
        pub const HTTP_3: Version = Version;
    }
}

pub mod header {
    use core::fmt;

    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct HeaderName { text: str }
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct HeaderValue { text: str }
    macro_rules! names {
        ($($name:ident $text:literal;)*) => { $( pub const $name: HeaderName = $text; )* };
    }
    names! {
        ACCEPT "accept"; ACCEPT_CHARSET "accept-charset"; ACCEPT_ENCODING "accept-encoding";
        ACCEPT_LANGUAGE "accept-language"; ACCEPT_RANGES "accept-ranges";
        ACCESS_CONTROL_ALLOW_CREDENTIALS "access-control-allow-credentials";
        ACCESS_CONTROL_ALLOW_HEADERS "access-control-allow-headers";
        ACCESS_CONTROL_ALLOW_METHODS "access-control-allow-methods";
        ACCESS_CONTROL_ALLOW_ORIGIN "access-control-allow-origin";
        ACCESS_CONTROL_EXPOSE_HEADERS "access-control-expose-headers";
        ACCESS_CONTROL_MAX_AGE "access-control-max-age";
        ACCESS_CONTROL_REQUEST_HEADERS "access-control-request-headers";
        ACCESS_CONTROL_REQUEST_METHOD "access-control-request-method"; AGE "age"; ALLOW "allow"; ALT_SVC "alt-svc";
        AUTHORIZATION "authorization"; CACHE_CONTROL "cache-control"; CACHE_STATUS "cache-status";
        CDN_CACHE_CONTROL "cdn-cache-control"; CONNECTION "connection"; CONTENT_DISPOSITION "content-disposition";
        CONTENT_ENCODING "content-encoding"; CONTENT_LANGUAGE "content-language"; CONTENT_LENGTH "content-length";
        CONTENT_LOCATION "content-location"; CONTENT_RANGE "content-range";
        CONTENT_SECURITY_POLICY "content-security-policy";
        CONTENT_SECURITY_POLICY_REPORT_ONLY "content-security-policy-report-only"; CONTENT_TYPE "content-type";
        COOKIE "cookie"; DNT "dnt"; DATE "date"; ETAG "etag"; EXPECT "expect"; EXPIRES "expires";
        FORWARDED "forwarded"; FROM "from"; HOST "host"; IF_MATCH "if-match";
        IF_MODIFIED_SINCE "if-modified-since"; IF_NONE_MATCH "if-none-match"; IF_RANGE "if-range";
        IF_UNMODIFIED_SINCE "if-unmodified-since"; LAST_MODIFIED "last-modified"; LINK "link"; LOCATION "location";
        MAX_FORWARDS "max-forwards"; ORIGIN "origin"; PRAGMA "pragma"; PROXY_AUTHENTICATE "proxy-authenticate";
        PROXY_AUTHORIZATION "proxy-authorization"; PUBLIC_KEY_PINS "public-key-pins";
        PUBLIC_KEY_PINS_REPORT_ONLY "public-key-pins-report-only"; RANGE "range"; REFERER "referer";
        REFERRER_POLICY "referrer-policy"; REFRESH "refresh"; RETRY_AFTER "retry-after";
        SEC_WEBSOCKET_ACCEPT "sec-websocket-accept"; SEC_WEBSOCKET_EXTENSIONS "sec-websocket-extensions";
        SEC_WEBSOCKET_KEY "sec-websocket-key"; SEC_WEBSOCKET_PROTOCOL "sec-websocket-protocol";
        SEC_WEBSOCKET_VERSION "sec-websocket-version"; SERVER "server"; SET_COOKIE "set-cookie";
        STRICT_TRANSPORT_SECURITY "strict-transport-security"; TE "te"; TRAILER "trailer";
        TRANSFER_ENCODING "transfer-encoding"; USER_AGENT "user-agent"; UPGRADE "upgrade";
        UPGRADE_INSECURE_REQUESTS "upgrade-insecure-requests"; VARY "vary"; VIA "via"; WARNING "warning";
        WWW_AUTHENTICATE "www-authenticate"; X_CONTENT_TYPE_OPTIONS "x-content-type-options";
        X_DNS_PREFETCH_CONTROL "x-dns-prefetch-control"; X_FRAME_OPTIONS "x-frame-options";
        X_XSS_PROTECTION "x-xss-protection";
    }
    macro_rules! errors {
        ($($name:ident)*) => { $(
            #[derive(Debug)]
            pub struct $name;
            impl fmt::Display for $name {
                fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) }
            }
            impl core::error::Error for $name {}
        )* };
    }
    errors! { InvalidHeaderName InvalidHeaderValue ToStrError MaxSizeReached }
    impl HeaderName {
        pub const fn from_static(src: &'static str) -> HeaderName { *src }
        pub fn from_bytes(src: &[u8]) -> Result<HeaderName, InvalidHeaderName> { ::core::__fallible(*src) }
        pub fn from_lowercase(src: &[u8]) -> Result<HeaderName, InvalidHeaderName> { ::core::__fallible(*src) }
        pub fn as_str(&self) -> &str { self }
    }
    impl fmt::Display for HeaderName {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = *self; Ok(()) }
    }
    impl fmt::Debug for HeaderName {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = *self; Ok(()) }
    }
    impl core::str::FromStr for HeaderName {
        type Err = InvalidHeaderName;
        fn from_str(s: &str) -> Result<HeaderName, InvalidHeaderName> { ::core::__fallible(*s) }
    }
    impl TryFrom<&str> for HeaderName {
        type Error = InvalidHeaderName;
        fn try_from(s: &str) -> Result<HeaderName, InvalidHeaderName> { ::core::__fallible(*s) }
    }
    impl TryFrom<String> for HeaderName {
        type Error = InvalidHeaderName;
        fn try_from(s: String) -> Result<HeaderName, InvalidHeaderName> { ::core::__fallible(s) }
    }
    impl HeaderValue {
        pub const fn from_static(src: &'static str) -> HeaderValue { *src }
        pub fn from_str(src: &str) -> Result<HeaderValue, InvalidHeaderValue> { ::core::__fallible(*src) }
        pub fn from_name(name: HeaderName) -> HeaderValue { name }
        pub fn from_bytes(src: &[u8]) -> Result<HeaderValue, InvalidHeaderValue> { ::core::__fallible(*src) }
        pub fn to_str(&self) -> Result<&str, ToStrError> { ::core::__fallible(self) }
        pub fn len(&self) -> usize { 0 }
        pub fn is_empty(&self) -> bool { ::core::__any() }
        pub fn as_bytes(&self) -> &[u8] { self }
        pub fn set_sensitive(&mut self, val: bool) {}
        pub fn is_sensitive(&self) -> bool { ::core::__any() }
    }
    impl fmt::Debug for HeaderValue {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = *self; Ok(()) }
    }
    impl AsRef<[u8]> for HeaderValue { fn as_ref(&self) -> &[u8] { self } }
    impl core::str::FromStr for HeaderValue {
        type Err = InvalidHeaderValue;
        fn from_str(s: &str) -> Result<HeaderValue, InvalidHeaderValue> { ::core::__fallible(*s) }
    }
    impl From<HeaderName> for HeaderValue { fn from(h: HeaderName) -> HeaderValue { h } }
    macro_rules! numbers {
        ($($ty:ident)*) => { $( impl From<$ty> for HeaderValue { fn from(x: $ty) -> HeaderValue { x } } )* };
    }
    numbers! { u16 i16 u32 i32 u64 i64 usize isize }
    macro_rules! texts {
        ($($ty:ty)*) => { $(
            impl TryFrom<$ty> for HeaderValue {
                type Error = InvalidHeaderValue;
                fn try_from(t: $ty) -> Result<HeaderValue, InvalidHeaderValue> { ::core::__fallible(*t) }
            }
        )* };
    }
    texts! { &str &String &[u8] }
    impl TryFrom<String> for HeaderValue {
        type Error = InvalidHeaderValue;
        fn try_from(t: String) -> Result<HeaderValue, InvalidHeaderValue> { ::core::__fallible(t) }
    }
    impl TryFrom<Vec<u8>> for HeaderValue {
        type Error = InvalidHeaderValue;
        fn try_from(t: Vec<u8>) -> Result<HeaderValue, InvalidHeaderValue> { ::core::__fallible(t) }
    }
    impl PartialEq<str> for HeaderValue { fn eq(&self, other: &str) -> bool { ::core::__any() } }
    impl PartialEq<&str> for HeaderValue { fn eq(&self, other: &&str) -> bool { ::core::__any() } }

    pub trait AsHeaderName {}
    impl AsHeaderName for HeaderName {}
    impl AsHeaderName for &HeaderName {}
    impl AsHeaderName for &str {}
    impl AsHeaderName for String {}
    impl AsHeaderName for &String {}
    pub trait IntoHeaderName {}
    impl IntoHeaderName for HeaderName {}
    impl IntoHeaderName for &HeaderName {}
    impl IntoHeaderName for &'static str {}

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct HeaderMap<T = HeaderValue> { #[pii(keys)] key: HeaderName, #[pii(elements)] elem: T }
    impl HeaderMap {
        pub fn new() -> HeaderMap { () }
    }
    impl<T> HeaderMap<T> {
        pub fn with_capacity(capacity: usize) -> HeaderMap<T> { () }
        pub fn len(&self) -> usize { 0 }
        pub fn is_empty(&self) -> bool { ::core::__any() }
        pub fn clear(&mut self) { *self = (); }
        pub fn get<K: AsHeaderName>(&self, key: K) -> Option<&T> { ::core::__maybe(&self.elem) }
        pub fn get_mut<K: AsHeaderName>(&mut self, key: K) -> Option<&mut T> { ::core::__maybe(&mut self.elem) }
        pub fn get_all<K: AsHeaderName>(&self, key: K) -> GetAll<T> { GetAll { elem: &self.elem } }
        pub fn contains_key<K: AsHeaderName>(&self, key: K) -> bool { ::core::__any() }
        pub fn iter(&self) -> Iter<T> { Iter { elem: (&self.key, &self.elem) } }
        pub fn keys(&self) -> Keys<T> { Keys { elem: &self.key, of: () } }
        pub fn values(&self) -> Values<T> { Values { elem: &self.elem } }
        pub fn insert<K: IntoHeaderName>(&mut self, key: K, val: T) -> Option<T> {
            let old = self.elem;
            self.key = key;
            self.elem = val;
            ::core::__maybe(old)
        }
        pub fn append<K: IntoHeaderName>(&mut self, key: K, value: T) -> bool { self.key = key; self.elem = value; ::core::__any() }
        pub fn remove<K: AsHeaderName>(&mut self, key: K) -> Option<T> { ::core::__maybe(self.elem) }
    }
    impl<T> Default for HeaderMap<T> {
        fn default() -> HeaderMap<T> { () }
    }
    impl<K: AsHeaderName, T> core::ops::Index<K> for HeaderMap<T> {
        type Output = T;
        fn index(&self, index: K) -> &T { &self.elem }
    }
    impl<T> FromIterator<(HeaderName, T)> for HeaderMap<T> {
        fn from_iter<I: IntoIterator<Item = (HeaderName, T)>>(iter: I) -> HeaderMap<T> {
            let (key, elem) = iter.into_iter().__item();
            HeaderMap { key, elem }
        }
    }
    impl<T> Extend<(HeaderName, T)> for HeaderMap<T> {
        fn extend<I: IntoIterator<Item = (HeaderName, T)>>(&mut self, iter: I) {
            let (key, elem) = iter.into_iter().__item();
            self.key = key;
            self.elem = elem;
        }
    }
    impl<T> IntoIterator for HeaderMap<T> {
        type Item = (Option<HeaderName>, T);
        type IntoIter = IntoIter<T>;
        fn into_iter(self) -> IntoIter<T> { IntoIter { elem: (::core::__maybe(self.key), self.elem) } }
    }
    impl<T> IntoIterator for &HeaderMap<T> {
        type Item = (&HeaderName, &T);
        type IntoIter = Iter<T>;
        fn into_iter(self) -> Iter<T> { Iter { elem: (&self.key, &self.elem) } }
    }
    macro_rules! iterators {
        ($($name:ident: $item:ty;)*) => { $(
            #[derive(Clone, Debug)]
            pub struct $name<T> { #[pii(elements)] elem: $item, of: T }
            impl<T> Iterator for $name<T> {
                type Item = $item;
                fn next(&mut self) -> Option<$item> { ::core::__maybe(self.elem) }
            }
        )* };
    }
    iterators! { Iter: (&HeaderName, &T); IntoIter: (Option<HeaderName>, T); Keys: &HeaderName; Values: &T; ValueIter: &T; GetAll: &T; }
    impl<T> GetAll<T> {
        pub fn iter(&self) -> ValueIter<T> { ValueIter { elem: self.elem } }
    }
}

pub mod uri {
    use core::fmt;

    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct Uri { text: str }
    #[derive(Debug)]
    pub struct InvalidUri;
    impl fmt::Display for InvalidUri {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) }
    }
    impl core::error::Error for InvalidUri {}
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct PathAndQuery { text: str }
    impl PathAndQuery {
        pub fn path(&self) -> &str { self }
        pub fn query(&self) -> Option<&str> { ::core::__maybe(self) }
        pub fn as_str(&self) -> &str { self }
    }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Authority { text: str }
    impl Authority {
        pub fn host(&self) -> &str { self }
        pub fn as_str(&self) -> &str { self }
    }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Scheme { text: str }
    impl Uri {
        pub fn from_static(src: &'static str) -> Uri { *src }
        pub fn path_and_query(&self) -> Option<&PathAndQuery> { ::core::__maybe(self) }
        pub fn path(&self) -> &str { self }
        pub fn scheme(&self) -> Option<&Scheme> { ::core::__maybe(()) }
        pub fn scheme_str(&self) -> Option<&str> { ::core::__maybe("") }
        pub fn authority(&self) -> Option<&Authority> { ::core::__maybe(self) }
        pub fn host(&self) -> Option<&str> { ::core::__maybe(self) }
        pub fn port_u16(&self) -> Option<u16> { ::core::__maybe(0) }
        pub fn query(&self) -> Option<&str> { ::core::__maybe(self) }
    }
    impl fmt::Display for Uri {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = *self; Ok(()) }
    }
    impl fmt::Debug for Uri {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = *self; Ok(()) }
    }
    impl core::str::FromStr for Uri {
        type Err = InvalidUri;
        fn from_str(s: &str) -> Result<Uri, InvalidUri> { ::core::__fallible(*s) }
    }
    impl TryFrom<&str> for Uri {
        type Error = InvalidUri;
        fn try_from(t: &str) -> Result<Uri, InvalidUri> { ::core::__fallible(*t) }
    }
    impl TryFrom<String> for Uri {
        type Error = InvalidUri;
        fn try_from(t: String) -> Result<Uri, InvalidUri> { ::core::__fallible(t) }
    }
}

mod extensions_ {
    #[derive(Clone, Default)]
    pub struct Extensions { #[pii(elements)] elem: str }
    impl Extensions {
        pub fn new() -> Extensions { () }
        pub fn insert<T: Clone>(&mut self, val: T) -> Option<T> { self.elem = val; ::core::__maybe(()) }
        pub fn get<T>(&self) -> Option<&T> { ::core::__maybe(&self.elem) }
        pub fn get_mut<T>(&mut self) -> Option<&mut T> { ::core::__maybe(&mut self.elem) }
        pub fn remove<T>(&mut self) -> Option<T> { ::core::__maybe(self.elem) }
    }
}

pub mod request {
    use crate::{Extensions, HeaderMap, HeaderName, HeaderValue, Method, Result, Uri, Version};

    #[derive(Clone, Debug)]
    pub struct Request<T> { head: Parts, body: T }
    #[derive(Clone, Debug)]
    pub struct Parts { pub method: Method, pub uri: Uri, pub version: Version, pub headers: HeaderMap<HeaderValue>, pub extensions: Extensions }
    #[derive(Debug)]
    pub struct Builder { head: Parts }
    macro_rules! methods {
        ($($name:ident)*) => {
            impl Request<()> {
                pub fn builder() -> Builder { () }
                $( pub fn $name<T>(uri: T) -> Builder { let mut builder = Builder { head: () }; builder.head.uri = uri; builder } )*
            }
        };
    }
    methods! { get put post delete options head connect patch trace }
    impl<T> Request<T> {
        pub fn new(body: T) -> Request<T> { Request { head: (), body } }
        pub fn from_parts(parts: Parts, body: T) -> Request<T> { Request { head: parts, body } }
        pub fn method(&self) -> &Method { &self.head.method }
        pub fn method_mut(&mut self) -> &mut Method { &mut self.head.method }
        pub fn uri(&self) -> &Uri { &self.head.uri }
        pub fn uri_mut(&mut self) -> &mut Uri { &mut self.head.uri }
        pub fn version(&self) -> Version { self.head.version }
        pub fn headers(&self) -> &HeaderMap<HeaderValue> { &self.head.headers }
        pub fn headers_mut(&mut self) -> &mut HeaderMap<HeaderValue> { &mut self.head.headers }
        pub fn extensions(&self) -> &Extensions { &self.head.extensions }
        pub fn extensions_mut(&mut self) -> &mut Extensions { &mut self.head.extensions }
        pub fn body(&self) -> &T { &self.body }
        pub fn body_mut(&mut self) -> &mut T { &mut self.body }
        pub fn into_body(self) -> T { self.body }
        pub fn into_parts(self) -> (Parts, T) { (self.head, self.body) }
        pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Request<U> { Request { head: self.head, body: f(self.body) } }
    }
    impl Builder {
        pub fn new() -> Builder { () }
        pub fn method<T>(self, method: T) -> Builder { self }
        pub fn uri<T>(mut self, uri: T) -> Builder { self.head.uri = uri; self }
        pub fn version(self, version: Version) -> Builder { self }
        pub fn header<K, V>(mut self, key: K, value: V) -> Builder { self.head.headers.key = key; self.head.headers.elem = value; self }
        pub fn headers_mut(&mut self) -> Option<&mut HeaderMap<HeaderValue>> { ::core::__maybe(&mut self.head.headers) }
        pub fn extension<T>(mut self, extension: T) -> Builder { self.head.extensions.elem = extension; self }
        pub fn body<T>(self, body: T) -> Result<Request<T>> { ::core::__fallible(Request { head: self.head, body }) }
    }
}

pub mod response {
    use crate::{Extensions, HeaderMap, HeaderValue, Result, StatusCode, Version};

    #[derive(Clone, Debug)]
    pub struct Response<T> { head: Parts, body: T }
    #[derive(Clone, Debug)]
    pub struct Parts { pub status: StatusCode, pub version: Version, pub headers: HeaderMap<HeaderValue>, pub extensions: Extensions }
    #[derive(Debug)]
    pub struct Builder { head: Parts }
    impl Response<()> {
        pub fn builder() -> Builder { () }
    }
    impl<T> Response<T> {
        pub fn new(body: T) -> Response<T> { Response { head: (), body } }
        pub fn from_parts(parts: Parts, body: T) -> Response<T> { Response { head: parts, body } }
        pub fn status(&self) -> StatusCode { StatusCode }
        pub fn status_mut(&mut self) -> &mut StatusCode { &mut self.head.status }
        pub fn version(&self) -> Version { self.head.version }
        pub fn headers(&self) -> &HeaderMap<HeaderValue> { &self.head.headers }
        pub fn headers_mut(&mut self) -> &mut HeaderMap<HeaderValue> { &mut self.head.headers }
        pub fn extensions(&self) -> &Extensions { &self.head.extensions }
        pub fn extensions_mut(&mut self) -> &mut Extensions { &mut self.head.extensions }
        pub fn body(&self) -> &T { &self.body }
        pub fn body_mut(&mut self) -> &mut T { &mut self.body }
        pub fn into_body(self) -> T { self.body }
        pub fn into_parts(self) -> (Parts, T) { (self.head, self.body) }
        pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Response<U> { Response { head: self.head, body: f(self.body) } }
    }
    impl Builder {
        pub fn new() -> Builder { () }
        pub fn status<T>(self, status: T) -> Builder { self }
        pub fn version(self, version: Version) -> Builder { self }
        pub fn header<K, V>(mut self, key: K, value: V) -> Builder { self.head.headers.key = key; self.head.headers.elem = value; self }
        pub fn headers_mut(&mut self) -> Option<&mut HeaderMap<HeaderValue>> { ::core::__maybe(&mut self.head.headers) }
        pub fn extension<T>(mut self, extension: T) -> Builder { self.head.extensions.elem = extension; self }
        pub fn body<T>(self, body: T) -> Result<Response<T>> { ::core::__fallible(Response { head: self.head, body }) }
    }
}
