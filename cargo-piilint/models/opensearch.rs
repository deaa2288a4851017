//! `opensearch` 2: what is indexed is stored by the server. What it answers was not seen.

pub use client_::OpenSearch;
pub use error_::Error;
pub use root_::{Bulk, BulkParts, Count, CountParts, Create, CreateParts, Delete, DeleteByQuery, DeleteByQueryParts, DeleteParts, Get, GetParts, Index, IndexParts, Scroll, ScrollParts, Search, SearchParts, Update, UpdateParts};

mod error_ {
    // It quotes the address, and what the server answered.
    #[derive(Debug)]
    pub struct Error;
    impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for Error {}
}
pub mod auth {
    #[derive(Debug, Clone)]
    pub enum Credentials { Basic(String, String), Bearer(String) }
}
pub mod http {
    pub mod response {
        use crate::Error;
        use ::serde::de::DeserializeOwned;
        pub struct Response;
        impl Response {
            pub fn content_length(&self) -> Option<u64> { ::core::__maybe(0) }
            pub fn content_type(&self) -> &str { "" }
            pub fn error_for_status_code(self) -> Result<Response, Error> { ::core::__fallible(Response) }
            pub async fn json<B: DeserializeOwned>(self) -> Result<B, Error> { ::core::__fallible(::core::__unseen()) }
            pub async fn text(self) -> Result<String, Error> { ::core::__fallible(::core::__unseen()) }
            pub async fn bytes(self) -> Result<::bytes::Bytes, Error> { ::core::__fallible(::core::__unseen()) }
        }
    }
    pub mod transport {
        use crate::Error;
        #[derive(Debug, Clone)]
        pub struct Transport;
        impl Transport {
            pub fn single_node(url: &str) -> Result<Transport, Error> { ::core::__fallible(Transport) }
        }
        #[derive(Debug, Clone)]
        pub struct SingleNodeConnectionPool;
        impl SingleNodeConnectionPool { pub fn new(url: ::url::Url) -> SingleNodeConnectionPool { SingleNodeConnectionPool } }
        pub struct TransportBuilder;
        impl TransportBuilder {
            pub fn new<P>(conn_pool: P) -> TransportBuilder { TransportBuilder }
            pub fn auth(self, credentials: crate::auth::Credentials) -> TransportBuilder { self }
            pub fn timeout(self, timeout: core::time::Duration) -> TransportBuilder { self }
            pub fn disable_proxy(self) -> TransportBuilder { self }
            pub fn build(self) -> Result<Transport, BuildError> { ::core::__fallible(Transport) }
        }
        #[derive(Debug)]
        pub struct BuildError;
        impl core::fmt::Display for BuildError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for BuildError {}
    }
    pub mod request {
        /// The body of a request as JSON.
        #[derive(Debug)]
        pub struct JsonBody<T>(T);
        impl<T> JsonBody<T> { pub fn new(inner: T) -> JsonBody<T> { JsonBody(inner) } }
        impl<T> From<T> for JsonBody<T> { fn from(t: T) -> JsonBody<T> { JsonBody(t) } }
        impl<T: ::serde::Serialize> ::core::__GivesOut for JsonBody<T> { fn __given_out(&self) -> str { ::serde::__written::shown(&self.0) } }
    }
}
mod client_ {
    use crate::*;
    #[derive(Clone, Debug, Default)]
    pub struct OpenSearch;
    impl OpenSearch {
        pub fn new(transport: http::transport::Transport) -> OpenSearch { OpenSearch }
        pub fn index(&self, parts: IndexParts) -> Index<()> { Index::__at(parts) }
        pub fn create(&self, parts: CreateParts) -> Create<()> { Create::__at(parts) }
        pub fn update(&self, parts: UpdateParts) -> Update<()> { Update::__at(parts) }
        pub fn bulk(&self, parts: BulkParts) -> Bulk<()> { Bulk {} }
        pub fn search(&self, parts: SearchParts) -> Search<()> { Search {} }
        pub fn count(&self, parts: CountParts) -> Count<()> { Count {} }
        pub fn scroll(&self, parts: ScrollParts) -> Scroll<()> { Scroll {} }
        pub fn get(&self, parts: GetParts) -> Get { Get }
        #[pii_erase]
        pub fn delete(&self, parts: DeleteParts) -> Delete { Delete }
        #[pii_erase]
        pub fn delete_by_query(&self, parts: DeleteByQueryParts) -> DeleteByQuery<()> { DeleteByQuery {} }
    }
}
mod root_ {
    use crate::Error;
    use crate::http::response::Response;
    use ::serde::Serialize;
    pub enum IndexParts { IndexId(&str, &str), Index(&str) }
    pub enum CreateParts { IndexId(&str, &str) }
    pub enum UpdateParts { IndexId(&str, &str) }
    pub enum DeleteParts { IndexId(&str, &str) }
    pub enum GetParts { IndexId(&str, &str) }
    pub enum BulkParts { None, Index(&str) }
    pub enum SearchParts { None, Index(&[&str]) }
    pub enum CountParts { None, Index(&[&str]) }
    pub enum ScrollParts { None, ScrollId(&str) }
    pub enum DeleteByQueryParts { Index(&[&str]) }
    // What is sent with the ones is kept, with the others it is looked up.
    macro_rules! requests {
        ($($name:ident)*) => { $(
            #[derive(Clone, Debug)]
            pub struct $name<B> { body: B }
            impl<B> $name<B> {
                pub async fn send(self) -> Result<Response, Error> { ::core::__fallible(Response) }
                pub fn pretty(self, pretty: bool) -> $name<B> { self }
                pub fn request_timeout(self, timeout: core::time::Duration) -> $name<B> { self }
            }
        )* };
    }
    requests! { Index Create Update Bulk Search Count Scroll DeleteByQuery }
    macro_rules! kept {
        ($($name:ident $Parts:ident)*) => { $(
            impl<B> $name<B> {
                #[pii_sink(store, database)]
                pub fn body<T: Serialize>(self, #[pii(sink)] body: T) -> $name<()> { $name {} }
                pub fn routing(self, routing: &str) -> $name<B> { self }
                /// The name of a document is kept, too.
                #[doc(hidden)]
                #[pii_sink(store, database)]
                pub fn __at(parts: $Parts) -> $name<()> { $name {} }
            }
        )* };
    }
    kept! { Index IndexParts Create CreateParts Update UpdateParts }
    impl<B> Bulk<B> {
        #[pii_sink(store, database)]
        pub fn body<T>(self, #[pii(sink)] body: Vec<T>) -> Bulk<()> { Bulk {} }
    }
    macro_rules! looked_up {
        ($($name:ident)*) => { $( impl<B> $name<B> { pub fn body<T: Serialize>(self, body: T) -> $name<()> { $name {} } } )* };
    }
    looked_up! { Search Count Scroll DeleteByQuery }
    impl<B> Search<B> {
        pub fn from(self, from: i64) -> Search<B> { self }
        pub fn size(self, size: i64) -> Search<B> { self }
        pub fn q(self, q: &str) -> Search<B> { self }
        pub fn scroll(self, scroll: &str) -> Search<B> { self }
    }
    #[derive(Clone, Debug)]
    pub struct Get;
    impl Get { pub async fn send(self) -> Result<Response, Error> { ::core::__fallible(Response) } }
    #[derive(Clone, Debug)]
    pub struct Delete;
    impl Delete { pub async fn send(self) -> Result<Response, Error> { ::core::__fallible(Response) } }
}
