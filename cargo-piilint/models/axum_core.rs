//! `axum-core` 0.3 to 0.5: what becomes a response. A handler's result is turned into one by `into_response`, and what
//! that gives out, the functions at the end of this file do.

pub mod body {
    use ::bytes::Bytes;

    #[derive(Debug, Default)]
    pub struct Body { #[pii(elements)] elem: u8 }
    impl Body {
        pub fn new<B>(body: B) -> Body { body }
        pub fn empty() -> Body { () }
        pub fn from_stream<S>(stream: S) -> Body { stream }
        pub fn into_data_stream(self) -> BodyDataStream { BodyDataStream { elem: ::core::__fallible(self.elem) } }
    }
    macro_rules! bodies {
        ($($ty:ty)*) => { $( impl From<$ty> for Body { fn from(x: $ty) -> Body { x } } )* };
    }
    bodies! { &'static [u8] Vec<u8> &'static str String Bytes }
    impl From<()> for Body { fn from(x: ()) -> Body { () } }
    pub struct BodyDataStream { #[pii(elements)] elem: Result<Bytes, crate::Error> }
}
use body::Body;

#[derive(Debug)]
pub struct Error;
impl Error {
    pub fn new<E>(error: E) -> Error { Error }
}
impl core::fmt::Display for Error {
    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
}
impl core::error::Error for Error {}
pub type BoxError = Box<dyn core::error::Error>;

pub mod extract {
    use ::http::request::Parts;

    pub type Request<T = super::Body> = ::http::Request<T>;
    pub trait FromRef<T> {
        fn from_ref(input: &T) -> Self;
    }
    impl<T: Clone> FromRef<T> for T {
        fn from_ref(input: &T) -> T { input.clone() }
    }
    pub trait FromRequestParts<S>: Sized {
        type Rejection;
        async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection>;
    }
    pub trait FromRequest<S, M = ()>: Sized {
        type Rejection;
        async fn from_request(req: Request, state: &S) -> Result<Self, Self::Rejection>;
    }
    impl<S, T: FromRequestParts<S>> FromRequest<S> for T {
        type Rejection = T::Rejection;
        async fn from_request(req: Request, state: &S) -> Result<T, T::Rejection> {
            let (mut parts, body) = req.into_parts();
            T::from_request_parts(&mut parts, state).await
        }
    }
    #[derive(Clone, Copy, Debug)]
    pub struct DefaultBodyLimit;
    impl DefaultBodyLimit {
        pub const fn disable() -> DefaultBodyLimit { DefaultBodyLimit }
        pub const fn max(limit: usize) -> DefaultBodyLimit { DefaultBodyLimit }
    }
}

pub trait RequestExt {}
impl<B> RequestExt for ::http::Request<B> {}
pub trait RequestPartsExt {
    async fn extract<E: extract::FromRequestParts<()>>(&mut self) -> Result<E, E::Rejection> { E::from_request_parts(self, &()).await }
    async fn extract_with_state<E: extract::FromRequestParts<S>, S>(&mut self, state: &S) -> Result<E, E::Rejection> {
        E::from_request_parts(self, state).await
    }
}
impl RequestPartsExt for ::http::request::Parts {}

pub mod response {
    use super::Body;
    use ::bytes::Bytes;
    use ::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

    pub type Response<T = Body> = ::http::Response<T>;
    pub type Result<T, E = ErrorResponse> = core::result::Result<T, E>;
    pub struct ErrorResponse { response: Response }
    impl<T: IntoResponse> From<T> for ErrorResponse {
        fn from(value: T) -> ErrorResponse { ErrorResponse { response: value.into_response() } }
    }

    pub trait IntoResponse {
        fn into_response(#[pii(response)] self) -> Response;
    }
    pub trait IntoResponseParts {
        type Error;
        fn into_response_parts(self, res: ResponseParts) -> core::result::Result<ResponseParts, Self::Error>;
    }
    #[derive(Debug)]
    pub struct ResponseParts { res: Response }
    impl ResponseParts {
        pub fn headers(&self) -> &HeaderMap { self.res.headers() }
        pub fn headers_mut(&mut self) -> &mut HeaderMap { self.res.headers_mut() }
    }
    fn __parts() -> ResponseParts { ResponseParts { res: () } }

    // Bodies.
    macro_rules! texts {
        ($($ty:ty;)*) => { $(
            impl IntoResponse for $ty {
                fn into_response(self) -> Response { super::__respond(self) }
            }
        )* };
    }
    texts! { String; &'static str; Box<str>; ::alloc::borrow::Cow<'static, str>; Bytes; ::bytes::BytesMut; Vec<u8>; &'static [u8]; Box<[u8]>; Body; }
    impl<const N: usize> IntoResponse for [u8; N] {
        fn into_response(self) -> Response { super::__respond(self) }
    }
    impl<B> IntoResponse for ::http::Response<B> {
        fn into_response(self) -> Response {
            super::__respond_header((), self.head.headers.elem);
            super::__respond(self.body)
        }
    }
    impl IntoResponse for ::http::response::Parts {
        fn into_response(self) -> Response { super::__respond_header((), self.headers.elem); () }
    }
    // What has none.
    impl IntoResponse for () { fn into_response(self) -> Response { () } }
    impl IntoResponse for StatusCode { fn into_response(self) -> Response { () } }
    impl IntoResponse for core::convert::Infallible { fn into_response(self) -> Response { () } }
    // Either.
    impl<T: IntoResponse, E: IntoResponse> IntoResponse for core::result::Result<T, E> {
        fn into_response(self) -> Response { match self { Ok(value) => value.into_response(), Err(error) => error.into_response() } }
    }
    impl<T: IntoResponse> IntoResponse for core::result::Result<T, ErrorResponse> {
        fn into_response(self) -> Response { match self { Ok(value) => value.into_response(), Err(error) => error.response } }
    }
    // Headers.
    impl IntoResponse for HeaderMap {
        fn into_response(self) -> Response { self.into_response_parts(__parts()); () }
    }
    impl IntoResponseParts for HeaderMap {
        type Error = core::convert::Infallible;
        fn into_response_parts(self, res: ResponseParts) -> core::result::Result<ResponseParts, core::convert::Infallible> {
            super::__respond_header(self.key, self.elem);
            Ok(res)
        }
    }
    impl<K, V, const N: usize> IntoResponse for [(K, V); N] {
        fn into_response(self) -> Response { self.into_response_parts(__parts()); () }
    }
    impl<K, V, const N: usize> IntoResponseParts for [(K, V); N] {
        type Error = core::convert::Infallible;
        fn into_response_parts(self, res: ResponseParts) -> core::result::Result<ResponseParts, core::convert::Infallible> {
            super::__respond_header(self.elem.0, self.elem.1);
            Ok(res)
        }
    }
    pub struct AppendHeaders<I>(pub I);
    impl<K, V, I: IntoIterator<Item = (K, V)>> IntoResponse for AppendHeaders<I> {
        fn into_response(self) -> Response { self.into_response_parts(__parts()); () }
    }
    impl<K, V, I: IntoIterator<Item = (K, V)>> IntoResponseParts for AppendHeaders<I> {
        type Error = core::convert::Infallible;
        fn into_response_parts(self, res: ResponseParts) -> core::result::Result<ResponseParts, core::convert::Infallible> {
            let (key, value) = self.0.into_iter().__item();
            super::__respond_header(key, value);
            Ok(res)
        }
    }
    impl<T: IntoResponseParts> IntoResponseParts for Option<T> {
        type Error = T::Error;
        fn into_response_parts(self, res: ResponseParts) -> core::result::Result<ResponseParts, T::Error> {
            match self { Some(inner) => inner.into_response_parts(res), None => Ok(res) }
        }
    }
    // A status first, then headers, then the body.
    impl<R: IntoResponse> IntoResponse for (StatusCode, R) {
        fn into_response(self) -> Response { self.1.into_response() }
    }
    impl<R: IntoResponse> IntoResponse for (::http::response::Parts, R) {
        fn into_response(self) -> Response { super::__respond_header((), self.0.headers.elem); self.1.into_response() }
    }
    impl<A: IntoResponseParts, R: IntoResponse> IntoResponse for (A, R) {
        fn into_response(self) -> Response { self.0.into_response_parts(__parts()); self.1.into_response() }
    }
    impl<A: IntoResponseParts, R: IntoResponse> IntoResponse for (StatusCode, A, R) {
        fn into_response(self) -> Response { self.1.into_response_parts(__parts()); self.2.into_response() }
    }
    impl<A: IntoResponseParts, B: IntoResponseParts, R: IntoResponse> IntoResponse for (A, B, R) {
        fn into_response(self) -> Response {
            self.0.into_response_parts(__parts());
            self.1.into_response_parts(__parts());
            self.2.into_response()
        }
    }
    impl<A: IntoResponseParts, B: IntoResponseParts, R: IntoResponse> IntoResponse for (StatusCode, A, B, R) {
        fn into_response(self) -> Response {
            self.1.into_response_parts(__parts());
            self.2.into_response_parts(__parts());
            self.3.into_response()
        }
    }
}

#[doc(hidden)]
#[pii_sink(respond)]
pub fn __respond<T>(body: T) -> response::Response { () }
#[doc(hidden)]
#[pii_sink(respond)]
pub fn __respond_json<T: ?Sized + ::serde::Serialize>(body: &T) -> response::Response { () }
#[doc(hidden)]
#[pii_sink(respond)]
pub fn __respond_header<K, V>(#[pii(name)] key: K, #[pii(sink)] value: V) {}
