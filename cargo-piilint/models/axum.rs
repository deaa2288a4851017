//! `axum` 0.6 to 0.8. A handler's parameters are taken out of the request; what it returns is the response.

pub use ::axum_core::{BoxError, Error, RequestExt, RequestPartsExt};
pub use ::http;
pub use extension_::Extension;
pub use form_::Form;
pub use json_::Json;
pub use routing::Router;
pub use serve_::serve;

pub mod body {
    pub use ::axum_core::body::{Body, BodyDataStream};
    pub use ::bytes::Bytes;
    pub type BoxBody = Body;
    pub async fn to_bytes(body: Body, limit: usize) -> Result<Bytes, crate::Error> { ::core::__fallible(body) }
}

mod json_ {
    use ::axum_core::extract::{FromRequest, Request};
    use ::axum_core::response::{IntoResponse, Response};
    use ::serde::Serialize;
    use ::serde::de::DeserializeOwned;
    use core::ops::{Deref, DerefMut};

    #[derive(Clone, Copy, Debug, Default)]
    pub struct Json<T>(pub T);
    impl<T> Deref for Json<T> {
        type Target = T;
        fn deref(&self) -> &T { &self.0 }
    }
    impl<T> DerefMut for Json<T> {
        fn deref_mut(&mut self) -> &mut T { &mut self.0 }
    }
    impl<T> From<T> for Json<T> {
        fn from(inner: T) -> Json<T> { Json(inner) }
    }
    impl<T: DeserializeOwned> Json<T> {
        pub fn from_bytes(bytes: &[u8]) -> Result<Json<T>, crate::extract::rejection::JsonRejection> { ::core::__fallible(Json(::core::__unseen())) }
    }
    impl<T: Serialize> IntoResponse for Json<T> {
        fn into_response(self) -> Response { ::axum_core::__respond_json(&self.0) }
    }
    impl<T: DeserializeOwned, S> FromRequest<S> for Json<T> {
        type Rejection = crate::extract::rejection::JsonRejection;
        async fn from_request(req: Request, state: &S) -> Result<Json<T>, crate::extract::rejection::JsonRejection> {
            ::core::__fallible(Json(::core::__unseen()))
        }
    }
}
mod form_ {
    use ::axum_core::response::{IntoResponse, Response};
    use core::ops::{Deref, DerefMut};

    #[derive(Clone, Copy, Debug, Default)]
    pub struct Form<T>(pub T);
    impl<T> Deref for Form<T> {
        type Target = T;
        fn deref(&self) -> &T { &self.0 }
    }
    impl<T> DerefMut for Form<T> {
        fn deref_mut(&mut self) -> &mut T { &mut self.0 }
    }
    impl<T: ::serde::Serialize> IntoResponse for Form<T> {
        fn into_response(self) -> Response { ::axum_core::__respond_json(&self.0) }
    }
}
mod extension_ {
    use ::axum_core::response::{IntoResponse, IntoResponseParts, Response, ResponseParts};
    use core::ops::{Deref, DerefMut};

    /// Stays in the server.
    #[derive(Clone, Copy, Debug, Default)]
    pub struct Extension<T>(pub T);
    impl<T> Deref for Extension<T> {
        type Target = T;
        fn deref(&self) -> &T { &self.0 }
    }
    impl<T> DerefMut for Extension<T> {
        fn deref_mut(&mut self) -> &mut T { &mut self.0 }
    }
    impl<T> IntoResponse for Extension<T> {
        fn into_response(self) -> Response { () }
    }
    impl<T> IntoResponseParts for Extension<T> {
        type Error = core::convert::Infallible;
        fn into_response_parts(self, res: ResponseParts) -> Result<ResponseParts, core::convert::Infallible> { Ok(res) }
    }
}

pub mod extract {
    pub use crate::{Extension, Form, Json};
    pub use ::axum_core::extract::{DefaultBodyLimit, FromRef, FromRequest, FromRequestParts, Request};
    pub use connect_info::ConnectInfo;
    pub use multipart::Multipart;
    use core::ops::{Deref, DerefMut};

    macro_rules! wrappers {
        ($($name:ident)*) => { $(
            #[derive(Clone, Copy, Debug, Default)]
            pub struct $name<T>(pub T);
            impl<T> Deref for $name<T> {
                type Target = T;
                fn deref(&self) -> &T { &self.0 }
            }
            impl<T> DerefMut for $name<T> {
                fn deref_mut(&mut self) -> &mut T { &mut self.0 }
            }
        )* };
    }
    wrappers! { Path Query State }
    #[derive(Clone, Debug)]
    pub struct RawQuery(pub Option<String>);
    #[derive(Clone, Debug)]
    pub struct RawForm(pub ::bytes::Bytes);
    #[derive(Clone, Debug)]
    pub struct OriginalUri(pub ::http::Uri);
    #[derive(Clone, Debug)]
    pub struct Host(pub String);
    #[derive(Clone, Debug)]
    pub struct MatchedPath;
    impl MatchedPath {
        pub fn as_str(&self) -> &str { "" }
    }
    impl<S: Clone + FromRef<O>, O> FromRequestParts<O> for State<S> {
        type Rejection = core::convert::Infallible;
        async fn from_request_parts(parts: &mut ::http::request::Parts, state: &O) -> Result<State<S>, core::convert::Infallible> {
            Ok(State(S::from_ref(state)))
        }
    }
    impl<T, S> FromRequestParts<S> for Path<T> {
        type Rejection = rejection::PathRejection;
        async fn from_request_parts(parts: &mut ::http::request::Parts, state: &S) -> Result<Path<T>, rejection::PathRejection> {
            ::core::__fallible(Path(::core::__unseen()))
        }
    }
    impl<T, S> FromRequestParts<S> for Query<T> {
        type Rejection = rejection::QueryRejection;
        async fn from_request_parts(parts: &mut ::http::request::Parts, state: &S) -> Result<Query<T>, rejection::QueryRejection> {
            ::core::__fallible(Query(::core::__unseen()))
        }
    }
    impl<T> Query<T> {
        pub fn try_from_uri(value: &::http::Uri) -> Result<Query<T>, rejection::QueryRejection> { ::core::__fallible(Query(::core::__unseen())) }
    }

    pub mod connect_info {
        /// Who is connected: the address of a person's machine.
        #[derive(Clone, Copy, Debug)]
        pub struct ConnectInfo<T>(pub T);
        pub trait Connected<T> {
            fn connect_info(target: T) -> Self;
        }
    }
    pub mod multipart {
        use ::bytes::Bytes;

        #[derive(Debug)]
        pub struct Multipart;
        #[derive(Debug)]
        pub struct Field;
        #[derive(Debug)]
        pub struct MultipartError;
        impl Multipart {
            pub async fn next_field(&mut self) -> Result<Option<Field>, MultipartError> { ::core::__fallible(::core::__maybe(Field)) }
        }
        impl Field {
            pub fn name(&self) -> Option<&str> { ::core::__maybe("") }
            #[pii_source(input)]
            pub fn file_name(&self) -> Option<&str> { ::core::__maybe(::core::__unseen()) }
            pub fn content_type(&self) -> Option<&str> { ::core::__maybe("") }
            pub fn headers(&self) -> &::http::HeaderMap { ::core::__unseen() }
            #[pii_source(input)]
            pub async fn bytes(self) -> Result<Bytes, MultipartError> { ::core::__fallible(::core::__unseen()) }
            #[pii_source(input)]
            pub async fn text(self) -> Result<String, MultipartError> { ::core::__fallible(::core::__unseen()) }
            #[pii_source(input)]
            pub async fn chunk(&mut self) -> Result<Option<Bytes>, MultipartError> { ::core::__fallible(::core::__maybe(::core::__unseen())) }
        }
        impl MultipartError {
            pub fn body_text(&self) -> String { "" }
            pub fn status(&self) -> ::http::StatusCode { ::http::StatusCode }
        }
        impl core::fmt::Display for MultipartError {
            fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
        }
        impl core::error::Error for MultipartError {}
        impl ::axum_core::response::IntoResponse for MultipartError {
            fn into_response(self) -> ::axum_core::response::Response { () }
        }
    }
    pub mod rejection {
        macro_rules! rejections {
            ($($name:ident)*) => { $(
                #[derive(Debug)]
                pub struct $name;
                impl $name {
                    pub fn body_text(&self) -> String { "" }
                    pub fn status(&self) -> ::http::StatusCode { ::http::StatusCode }
                }
                impl core::fmt::Display for $name {
                    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
                }
                impl core::error::Error for $name {}
                impl ::axum_core::response::IntoResponse for $name {
                    fn into_response(self) -> ::axum_core::response::Response { () }
                }
            )* };
        }
        rejections! { JsonRejection FormRejection QueryRejection PathRejection ExtensionRejection BytesRejection StringRejection }
    }
}

pub mod response {
    pub use crate::{Extension, Form, Json};
    pub use ::axum_core::response::{AppendHeaders, ErrorResponse, IntoResponse, IntoResponseParts, Response, ResponseParts, Result};

    #[derive(Clone, Copy, Debug)]
    pub struct Html<T>(pub T);
    impl<T> IntoResponse for Html<T> {
        fn into_response(self) -> Response { ::axum_core::__respond(self.0) }
    }
    impl<T> From<T> for Html<T> {
        fn from(inner: T) -> Html<T> { Html(inner) }
    }
    #[derive(Clone, Copy, Debug)]
    pub struct NoContent;
    impl IntoResponse for NoContent {
        fn into_response(self) -> Response { () }
    }
    // Where to go next is an address, and stands in the browser's history.
    #[derive(Clone, Debug)]
    pub struct Redirect { location: str }
    impl Redirect {
        pub fn to(uri: &str) -> Redirect { Redirect { location: *uri } }
        pub fn temporary(uri: &str) -> Redirect { Redirect { location: *uri } }
        pub fn permanent(uri: &str) -> Redirect { Redirect { location: *uri } }
    }
    impl IntoResponse for Redirect {
        fn into_response(self) -> Response { __redirect(self.location) }
    }
    #[pii_sink(respond, url)]
    fn __redirect(#[pii(recipient, sink)] location: &str) -> Response { () }
    pub mod sse {
        use ::serde::Serialize;

        #[derive(Clone, Debug, Default)]
        pub struct Event { data: str }
        impl Event {
            pub fn data<T: AsRef<str>>(mut self, data: T) -> Event { self.data = *data.as_ref(); self }
            pub fn json_data<T: Serialize>(mut self, data: T) -> core::result::Result<Event, crate::Error> {
                self.data = ::serde::__written::shown(&data);
                ::core::__fallible(self)
            }
            pub fn event<T: AsRef<str>>(self, event: T) -> Event { self }
            pub fn id<T: AsRef<str>>(self, id: T) -> Event { self }
        }
        #[derive(Clone)]
        pub struct Sse<S> { stream: S }
        impl<S> Sse<S> {
            pub fn new(stream: S) -> Sse<S> { Sse { stream } }
            pub fn keep_alive<K>(self, keep_alive: K) -> Sse<S> { self }
        }
        impl<S> ::axum_core::response::IntoResponse for Sse<S> {
            fn into_response(self) -> ::axum_core::response::Response { ::axum_core::__respond(self.stream) }
        }
        #[derive(Clone, Debug, Default)]
        pub struct KeepAlive;
        impl KeepAlive {
            pub fn new() -> KeepAlive { KeepAlive }
        }
    }
    pub use sse::Sse;
}

pub mod handler {
    pub trait Handler<T, S> {}
}

pub mod routing {
    pub use method_routing::*;

    #[derive(Clone, Debug)]
    pub struct Router<S = ()> { state: S }
    impl<S> Router<S> {
        pub fn new() -> Router<S> { () }
        pub fn route(self, path: &str, method_router: MethodRouter<S>) -> Router<S> { self }
        pub fn route_service<T>(self, path: &str, service: T) -> Router<S> { self }
        pub fn nest(self, path: &str, router: Router<S>) -> Router<S> { self }
        pub fn nest_service<T>(self, path: &str, service: T) -> Router<S> { self }
        pub fn merge<R: Into<Router<S>>>(self, other: R) -> Router<S> { self }
        pub fn layer<L>(self, layer: L) -> Router<S> { self }
        pub fn route_layer<L>(self, layer: L) -> Router<S> { self }
        pub fn has_routes(&self) -> bool { ::core::__any() }
        pub fn fallback<H, T>(self, #[pii(handler)] handler: H) -> Router<S> { self }
        pub fn fallback_service<T>(self, service: T) -> Router<S> { self }
        pub fn method_not_allowed_fallback<H, T>(self, #[pii(handler)] handler: H) -> Router<S> { self }
        pub fn with_state<S2>(self, state: S) -> Router<S2> { () }
    }
    // What still lacks its state serves nothing.
    impl Router<()> {
        pub fn into_make_service(self) -> IntoMakeService<Router<()>> { () }
        pub fn into_make_service_with_connect_info<C>(self) -> IntoMakeService<Router<()>> { () }
    }
    impl<S> Default for Router<S> {
        fn default() -> Router<S> { () }
    }
    #[derive(Clone, Debug)]
    pub struct IntoMakeService<S> { service: S }
    #[derive(Clone, Copy, Debug)]
    pub struct MethodFilter;

    pub mod method_routing {
        use super::{IntoMakeService, MethodFilter};
        use core::convert::Infallible;

        #[derive(Clone, Debug)]
        pub struct MethodRouter<S = (), E = Infallible> { state: S, error: E }
        macro_rules! methods {
            ($($name:ident)*) => {
                $( pub fn $name<H, T, S>(#[pii(handler)] handler: H) -> MethodRouter<S, Infallible> { () } )*
                impl<S> MethodRouter<S, Infallible> {
                    $( pub fn $name<H, T>(self, #[pii(handler)] handler: H) -> MethodRouter<S, Infallible> { self } )*
                    pub fn on<H, T>(self, filter: MethodFilter, #[pii(handler)] handler: H) -> MethodRouter<S, Infallible> { self }
                    pub fn fallback<H, T>(self, #[pii(handler)] handler: H) -> MethodRouter<S, Infallible> { self }
                }
            };
        }
        methods! { get post put patch delete head options trace }
        pub fn connect<H, T, S>(#[pii(handler)] handler: H) -> MethodRouter<S, Infallible> { () }
        pub fn any<H, T, S>(#[pii(handler)] handler: H) -> MethodRouter<S, Infallible> { () }
        pub fn on<H, T, S>(filter: MethodFilter, #[pii(handler)] handler: H) -> MethodRouter<S, Infallible> { () }
        pub fn get_service<T, S>(svc: T) -> MethodRouter<S, Infallible> { () }
        pub fn any_service<T, S>(svc: T) -> MethodRouter<S, Infallible> { () }
        impl<S, E> MethodRouter<S, E> {
            pub fn new() -> MethodRouter<S, E> { () }
            pub fn with_state<S2>(self, state: S) -> MethodRouter<S2, E> { () }
            pub fn layer<L, NewError>(self, layer: L) -> MethodRouter<S, NewError> { () }
            pub fn route_layer<L>(self, layer: L) -> MethodRouter<S, E> { self }
            pub fn merge(self, other: MethodRouter<S, E>) -> MethodRouter<S, E> { self }
        }
    }
}

pub mod middleware {
    use ::axum_core::extract::Request;
    use ::axum_core::response::Response;

    #[derive(Clone, Debug)]
    pub struct Next;
    impl Next {
        pub async fn run(self, req: Request) -> Response { () }
    }
    #[derive(Clone)]
    pub struct FromFnLayer;
    pub fn from_fn<F, T>(#[pii(handler)] f: F) -> FromFnLayer { FromFnLayer }
    pub fn from_fn_with_state<F, S, T>(state: S, #[pii(handler)] f: F) -> FromFnLayer { FromFnLayer }
    pub fn map_request<F, T>(#[pii(handler)] f: F) -> FromFnLayer { FromFnLayer }
    pub fn map_response<F, T>(#[pii(handler)] f: F) -> FromFnLayer { FromFnLayer }
    pub fn from_extractor<E>() -> FromFnLayer { FromFnLayer }
}

mod serve_ {
    pub struct Serve;
    impl Serve {
        pub fn with_graceful_shutdown<F: core::future::Future>(self, signal: F) -> Serve { self }
    }
    impl core::future::Future for Serve {
        type Output = ::std::io::Result<()>;
        fn poll(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context) -> core::task::Poll<::std::io::Result<()>> {
            core::task::Poll::Ready(::core::__fallible(()))
        }
    }
    pub fn serve<L, M>(listener: L, make_service: M) -> Serve { Serve }
}
pub mod serve {
    pub use crate::serve_::*;
}
