//! `surrealdb` 2 to 3: what a record is given is stored. What comes back was not seen.

pub use method_::Surreal;

pub type Result<T> = core::result::Result<T, Error>;
#[derive(Debug)]
pub struct Error;
impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
impl core::error::Error for Error {}
pub trait Connection {}

pub mod engine {
    pub mod any {
        #[derive(Clone, Debug)]
        pub struct Any(());
        impl crate::Connection for Any {}
        pub async fn connect(#[pii(recipient)] address: impl Sized) -> crate::Result<crate::Surreal<Any>> { ::core::__fallible(::core::__unseen()) }
    }
    pub mod remote {
        pub mod ws {
            #[derive(Debug)]
            pub struct Ws;
            #[derive(Debug)]
            pub struct Wss;
            #[derive(Clone, Debug)]
            pub struct Client(());
            impl crate::Connection for Client {}
            impl<P> crate::opt::IntoEndpoint<P> for P { type Client = Client; }
        }
    }
}
pub mod opt {
    pub trait IntoEndpoint<Scheme> { type Client; }
    pub trait IntoResource<Output> {}
    // One record by its name, or all of a table.
    impl<R, T, I> IntoResource<Option<R>> for (T, I) {}
    impl<R> IntoResource<Vec<R>> for &str {}
    impl<R> IntoResource<Vec<R>> for String {}
    pub mod auth {
        #[derive(Clone, Debug, ::serde::Serialize)]
        pub struct Root { pub username: String, pub password: String }
        #[derive(Clone, Debug, ::serde::Serialize)]
        pub struct Namespace { pub namespace: String, pub username: String, pub password: String }
        #[derive(Clone, Debug, ::serde::Serialize)]
        pub struct Database { pub namespace: String, pub database: String, pub username: String, pub password: String }
        #[derive(Clone, Debug, ::serde::Serialize)]
        pub struct Record<P> { pub namespace: String, pub database: String, pub access: String, pub params: P }
    }
}
pub mod method { pub use crate::method_::{Content, Create, Delete, Insert, Merge, Query, Select, Update, Upsert}; }
mod method_ {
    use crate::opt::{IntoEndpoint, IntoResource};
    use crate::Result;
    use core::future::{Future, IntoFuture};
    use core::marker::PhantomData;
    use core::pin::Pin;

    #[derive(Debug)]
    pub struct Surreal<C> { of: PhantomData<C> }
    impl<C> Clone for Surreal<C> { fn clone(&self) -> Surreal<C> { Surreal {} } }
    impl<C> Surreal<C> {
        pub fn init() -> Surreal<C> { Surreal {} }
        pub async fn new<P>(#[pii(recipient)] address: impl IntoEndpoint<P, Client = C>) -> Result<Surreal<C>> { ::core::__fallible(Surreal {}) }
        pub async fn use_ns(&self, ns: impl Into<String>) -> Result<()> { ::core::__fallible(()) }
        pub async fn signin(&self, credentials: impl Sized) -> Result<()> { ::core::__fallible(()) }
        // What somebody signs up with is kept.
        #[pii_sink(store, database)]
        pub async fn signup(&self, credentials: impl Sized) -> Result<()> { ::core::__fallible(()) }
        pub async fn invalidate(&self) -> Result<()> { ::core::__fallible(()) }
        pub async fn authenticate(&self, token: impl Sized) -> Result<()> { ::core::__fallible(()) }
        pub async fn set(&self, key: impl Into<String>, value: impl Sized) -> Result<()> { ::core::__fallible(()) }
        pub async fn unset(&self, key: impl Into<String>) -> Result<()> { ::core::__fallible(()) }
        pub async fn health(&self) -> Result<()> { ::core::__fallible(()) }
        #[pii_sink(store, database)]
        pub fn query(&self, #[pii(sql, sink)] query: impl Into<String>) -> Query<C> { Query { sql: query.into() } }
        pub fn select<O>(&self, resource: impl IntoResource<O>) -> Select<C, O> { Select {} }
        pub fn create<R>(&self, #[pii(name)] resource: impl Sized) -> Create<C, R> { Create {} }
        pub fn insert<O>(&self, resource: impl IntoResource<O>) -> Insert<C, O> { Insert {} }
        pub fn upsert<O>(&self, resource: impl IntoResource<O>) -> Upsert<C, O> { Upsert {} }
        pub fn update<O>(&self, resource: impl IntoResource<O>) -> Update<C, O> { Update {} }
        #[pii_erase]
        pub fn delete<O>(&self, resource: impl IntoResource<O>) -> Delete<C, O> { Delete {} }
    }
    macro_rules! awaited {
        ($($name:ident<$($P:ident),*>: $R:ty;)*) => { $(
            #[derive(Debug)]
            pub struct $name<'r, $($P),*> { of: PhantomData<&'r ($($P),*)> }
            impl<'r, $($P),*> IntoFuture for $name<'r, $($P),*> {
                type Output = Result<$R>;
                type IntoFuture = Pin<Box<dyn Future<Output = Result<$R>>>>;
                fn into_future(self) -> Pin<Box<dyn Future<Output = Result<$R>>>> { Box::pin(async { ::core::__fallible(::core::__unseen()) }) }
            }
        )* };
    }
    awaited! {
        Create<C, R>: R; Insert<C, R>: R; Upsert<C, R>: R; Update<C, R>: R; Delete<C, R>: R; Content<C, R>: R; Merge<C, D, R>: R;
    }
    #[derive(Debug)]
    pub struct Query<'r, C> { sql: str, of: PhantomData<&'r C> }
    impl<'r, C> IntoFuture for Query<'r, C> {
        type Output = Result<crate::IndexedResults>;
        type IntoFuture = Pin<Box<dyn Future<Output = Result<crate::IndexedResults>>>>;
        fn into_future(self) -> Pin<Box<dyn Future<Output = Result<crate::IndexedResults>>>> { Box::pin(async { ::core::__fallible(::core::__unseen()) }) }
    }
    #[derive(Debug)]
    pub struct Select<'r, C, R, T = ()> { of: PhantomData<&'r (C, R, T)> }
    impl<'r, C, R, T> IntoFuture for Select<'r, C, R, T> {
        type Output = Result<R>;
        type IntoFuture = Pin<Box<dyn Future<Output = Result<R>>>>;
        fn into_future(self) -> Pin<Box<dyn Future<Output = Result<R>>>> { Box::pin(async { ::core::__fallible(::core::__unseen()) }) }
    }
    impl<'r, C, R> Create<'r, C, R> {
        #[pii_sink(store, database)]
        pub fn content<D>(self, data: D) -> Content<'r, C, R> { Content {} }
    }
    impl<'r, C, R> Insert<'r, C, R> {
        #[pii_sink(store, database)]
        pub fn content<D>(self, data: D) -> Content<'r, C, R> { Content {} }
    }
    impl<'r, C, R> Update<'r, C, R> {
        #[pii_sink(store, database)]
        pub fn content<D>(self, data: D) -> Content<'r, C, R> { Content {} }
        #[pii_sink(store, database)]
        pub fn merge<D>(self, data: D) -> Merge<'r, C, D, R> { Merge {} }
    }
    impl<'r, C, R> Upsert<'r, C, R> {
        #[pii_sink(store, database)]
        pub fn content<D>(self, data: D) -> Content<'r, C, R> { Content {} }
        #[pii_sink(store, database)]
        pub fn merge<D>(self, data: D) -> Merge<'r, C, D, R> { Merge {} }
    }
    // A statement of this language is not read, so that what only selects is not told from what writes: nothing is said of parameters.
    impl<'r, C> Query<'r, C> {
        #[pii_sink(store, database)]
        pub fn query(mut self, #[pii(sql, sink)] query: impl Into<String>) -> Query<'r, C> { self.sql = query.into(); self }
        #[pii_sink(store, database)]
        pub fn bind(self, #[pii(sink)] vars: impl Sized) -> Query<'r, C> { self }
    }
}
#[derive(Debug)]
pub struct IndexedResults;
impl IndexedResults {
    pub fn take<R>(&mut self, index: impl Sized) -> Result<R> { ::core::__fallible(::core::__unseen()) }
    pub fn check(self) -> Result<IndexedResults> { ::core::__fallible(self) }
    pub fn num_statements(&self) -> usize { 0 }
}
