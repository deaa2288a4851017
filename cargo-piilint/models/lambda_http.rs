//! `lambda_http` 1. A function's request comes from outside; what it returns is the response.

pub use self::ext::{RequestExt, RequestPayloadExt};
pub use self::response_::IntoResponse;
pub use ::http::{self, Response};
pub use ::tracing;
use core::future::Future;

pub type Request = ::http::Request<Body>;
pub type Error = Box<dyn core::error::Error>;

#[derive(Debug, Default, Eq, PartialEq)]
pub enum Body { Empty, Text(String), Binary(Vec<u8>) }
impl core::ops::Deref for Body {
    type Target = [u8];
    fn deref(&self) -> &[u8];
}
impl AsRef<[u8]> for Body { fn as_ref(&self) -> &[u8]; }
impl Clone for Body { fn clone(&self) -> Body { *self } }
impl From<()> for Body { fn from(x: ()) -> Body { Body::Empty } }
impl From<&str> for Body { fn from(x: &str) -> Body { Body::Text(*x) } }
impl From<String> for Body { fn from(x: String) -> Body { Body::Text(x) } }
impl From<::alloc::borrow::Cow<'static, str>> for Body { fn from(x: ::alloc::borrow::Cow<'static, str>) -> Body { Body::Text(x) } }
impl From<Vec<u8>> for Body { fn from(x: Vec<u8>) -> Body { Body::Binary(x) } }
impl From<&[u8]> for Body { fn from(x: &[u8]) -> Body { Body::Binary(*x) } }

pub struct __Service<T> { f: T }
pub fn service_fn<T>(#[pii(handler)] f: T) -> __Service<T> { __Service {} }
pub async fn run<R, S, E>(handler: S) -> Result<(), Error> { ::core::__fallible(()) }
pub async fn run_with_streaming_response<S, B, E>(handler: S) -> Result<(), Error> { ::core::__fallible(()) }

#[derive(Clone, Debug)]
pub struct LambdaEvent<T> { pub payload: T, pub context: Context }
impl<T> LambdaEvent<T> {
    pub fn new(payload: T, context: Context) -> LambdaEvent<T> { LambdaEvent { payload, context } }
    pub fn into_parts(self) -> (T, Context) { (self.payload, self.context) }
}
#[derive(Clone, Debug, Default)]
pub struct Context { pub request_id: String, pub deadline: u64, pub invoked_function_arn: String, pub xray_trace_id: Option<String> }

pub mod ext {
    pub use self::extensions::RequestExt;
    pub use self::request::{PayloadError, RequestPayloadExt};

    /// Names and values that somebody sent.
    #[derive(Clone, Debug, Default)]
    pub struct __QueryMap { #[pii(elements)] elem: String }
    impl __QueryMap {
        pub fn first(&self, key: &str) -> Option<&str> { ::core::__maybe(&self.elem) }
        pub fn all(&self, key: &str) -> Option<Vec<&str>> { ::core::__maybe(vec![&self.elem]) }
        pub fn is_empty(&self) -> bool { ::core::__any() }
    }
    pub mod extensions {
        use super::__QueryMap;
        use crate::Context;
        pub trait RequestExt {
            #[pii_source(input)]
            fn raw_http_path(&self) -> &str { ::core::__unseen() }
            #[pii_source(input)]
            fn query_string_parameters(&self) -> __QueryMap { ::core::__unseen() }
            #[pii_source(input)]
            fn query_string_parameters_ref(&self) -> Option<&__QueryMap> { ::core::__maybe(::core::__unseen()) }
            #[pii_source(input)]
            fn path_parameters(&self) -> __QueryMap { ::core::__unseen() }
            #[pii_source(input)]
            fn path_parameters_ref(&self) -> Option<&__QueryMap> { ::core::__maybe(::core::__unseen()) }
            fn stage_variables(&self) -> __QueryMap { ::core::__unseen() }
            fn lambda_context(&self) -> Context { ::core::__unseen() }
            fn lambda_context_ref(&self) -> Option<&Context> { ::core::__maybe(::core::__unseen()) }
        }
        impl<B> RequestExt for ::http::Request<B> {}
    }
    pub mod request {
        use ::serde::de::DeserializeOwned;
        use ::serde_json::Error;
        macro_rules! errors {
            ($($name:ident $($variant:ident $ty:ty),*;)*) => { $(
                #[derive(Debug)]
                pub enum $name { $($variant($ty)),* }
                impl core::fmt::Display for $name { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
                impl core::error::Error for $name {}
            )* };
        }
        errors! { PayloadError Json Error, WwwFormUrlEncoded (); JsonPayloadError Parsing Error; FormUrlEncodedPayloadError Parsing (); }
        pub trait RequestPayloadExt {
            #[pii_source(input)]
            fn payload<D: DeserializeOwned>(&self) -> Result<Option<D>, PayloadError> { ::core::__fallible(::core::__maybe(::core::__unseen())) }
            #[pii_source(input)]
            fn json<D: DeserializeOwned>(&self) -> Result<Option<D>, JsonPayloadError> { ::core::__fallible(::core::__maybe(::core::__unseen())) }
            #[pii_source(input)]
            fn form_url_encoded<D: DeserializeOwned>(&self) -> Result<Option<D>, FormUrlEncodedPayloadError> { ::core::__fallible(::core::__maybe(::core::__unseen())) }
        }
        impl RequestPayloadExt for ::http::Request<crate::Body> {}
    }
}

mod response_ {
    use crate::Body;
    use ::http::{Response, StatusCode};

    pub type __ResponseFuture = core::pin::Pin<Box<dyn core::future::Future<Output = Response<Body>>>>;
    pub trait IntoResponse {
        fn into_response(#[pii(response)] self) -> __ResponseFuture;
    }
    fn __response<T>(body: T) -> __ResponseFuture { Box::pin(core::future::ready(Response { head: (), body })) }
    impl<B> IntoResponse for Response<B> { fn into_response(self) -> __ResponseFuture { Box::pin(core::future::ready(self)) } }
    macro_rules! texts {
        ($($ty:ty;)*) => { $(
            impl IntoResponse for $ty { fn into_response(self) -> __ResponseFuture { __response(self) } }
            impl IntoResponse for (StatusCode, $ty) { fn into_response(self) -> __ResponseFuture { __response(self.1) } }
        )* };
    }
    texts! { String; &str; &[u8]; Vec<u8>; ::serde_json::Value; }
}
