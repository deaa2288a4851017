//! `mongodb` 3: documents that are inserted, replaced or set are stored. Queries are not followed into what they find.

use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll};
pub use ::bson;

pub mod error {
    pub type Result<T> = core::result::Result<T, Error>;
    #[derive(Clone, Debug)]
    pub struct Error { pub kind: Box<ErrorKind> }
    #[derive(Clone, Debug)]
    pub enum ErrorKind { Authentication { message: String }, Write(WriteFailure), Io(::std::sync::Arc<::std::io::Error>), Internal { message: String }, Custom(()) }
    #[derive(Clone, Debug)]
    pub enum WriteFailure { WriteConcernError(()), WriteError(()) }
    impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for Error {}
}
/// A request to the server: awaited, or run (`sync`).
pub struct __Action<R> { result: R }
impl<R> __Action<R> {
    pub fn session<S>(self, session: S) -> __Action<R> { self }
    pub fn with_options<O>(self, options: O) -> __Action<R> { self }
    pub fn upsert(self, value: bool) -> __Action<R> { self }
    pub fn ordered(self, value: bool) -> __Action<R> { self }
    pub fn sort(self, value: ::bson::Document) -> __Action<R> { self }
    pub fn limit(self, value: i64) -> __Action<R> { self }
    pub fn skip(self, value: u64) -> __Action<R> { self }
    pub fn projection(self, value: ::bson::Document) -> __Action<R> { self }
    pub fn batch_size(self, value: u32) -> __Action<R> { self }
    pub fn return_document<V>(self, value: V) -> __Action<R> { self }
    pub fn read_concern<C>(self, concern: C) -> __Action<R> { self }
    pub fn write_concern<C>(self, concern: C) -> __Action<R> { self }
    pub fn selection_criteria<C>(self, criteria: C) -> __Action<R> { self }
    pub fn max_time(self, time: core::time::Duration) -> __Action<R> { self }
    pub fn max_commit_time(self, time: core::time::Duration) -> __Action<R> { self }
    pub fn hint<H>(self, hint: H) -> __Action<R> { self }
    pub fn collation<C>(self, collation: C) -> __Action<R> { self }
    pub fn array_filters<A>(self, filters: A) -> __Action<R> { self }
    pub fn allow_disk_use(self, value: bool) -> __Action<R> { self }
    pub fn comment(self, value: impl Into<::bson::Bson>) -> __Action<R> { self }
}
impl<R: __Answer> __Action<R> {
    pub fn run(self) -> error::Result<R::Sync> { ::core::__fallible(self.result) }
}
/// What an answer is to whoever does not await it: a cursor is an iterator then, and no stream.
pub trait __Answer {
    type Sync;
}
impl<T> __Answer for Cursor<T> { type Sync = sync::Cursor<T>; }
impl<T> __Answer for Option<T> { type Sync = Option<T>; }
impl<T> __Answer for Vec<T> { type Sync = Vec<T>; }
macro_rules! answers { ($($ty:ty;)*) => { $( impl __Answer for $ty { type Sync = $ty; } )* }; }
answers! {
    (); u64; ::bson::Document; ClientSession; results::InsertOneResult; results::InsertManyResult; results::UpdateResult;
    results::DeleteResult; results::CreateIndexResult; results::CreateIndexesResult;
}
impl __Action<Cursor<::bson::Document>> {
    pub fn with_type<U>(self) -> __Action<Cursor<U>> { __Action { result: Cursor { elem: self.result.elem } } }
}
impl<R> Future for __Action<R> {
    type Output = error::Result<R>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<error::Result<R>> { Poll::Ready(::core::__fallible(self.result)) }
}
#[derive(Clone, Debug)]
pub struct Client;
impl Client {
    pub async fn with_uri_str(uri: impl AsRef<str>) -> error::Result<Client> { ::core::__fallible(Client) }
    pub fn with_options(options: options::ClientOptions) -> error::Result<Client> { ::core::__fallible(Client) }
    pub fn database(&self, name: &str) -> Database { Database }
    pub fn default_database(&self) -> Option<Database> { ::core::__maybe(Database) }
    pub fn start_session(&self) -> __Action<ClientSession> { __Action { result: ClientSession } }
}
#[derive(Debug)]
pub struct ClientSession;
impl ClientSession {
    pub fn start_transaction(&mut self) -> __Action<()> { __Action { result: () } }
    pub fn commit_transaction(&mut self) -> __Action<()> { __Action { result: () } }
    pub fn abort_transaction(&mut self) -> __Action<()> { __Action { result: () } }
}
#[derive(Clone, Debug)]
pub struct Database;
impl Database {
    pub fn name(&self) -> &str { "" }
    pub fn client(&self) -> &Client { &Client }
    pub fn collection<T>(&self, name: &str) -> Collection<T> { Collection { name: *name } }
    pub fn create_collection(&self, name: impl Into<String>) -> __Action<()> { __Action { result: () } }
    pub fn list_collection_names(&self) -> __Action<Vec<String>> { __Action { result: () } }
    pub fn drop(&self) -> __Action<()> { __Action { result: () } }
    pub fn run_command(&self, command: ::bson::Document) -> __Action<::bson::Document> { __Action { result: ::core::__unseen() } }
}
#[derive(Debug)]
pub struct Collection<T> { name: str, document: core::marker::PhantomData<T> }
impl<T> Clone for Collection<T> { fn clone(&self) -> Collection<T> { Collection { name: self.name } } }
impl<T> Collection<T> {
    pub fn name(&self) -> &str { &self.name }
    pub fn clone_with_type<U>(&self) -> Collection<U> { Collection { name: self.name } }
    #[pii_sink(store, database)]
    pub fn insert_one<D: ::serde::Serialize>(&self, doc: D) -> __Action<results::InsertOneResult> { __Action { result: () } }
    #[pii_sink(store, database)]
    pub fn insert_many<I: ::serde::Serialize>(&self, docs: I) -> __Action<results::InsertManyResult> { __Action { result: () } }
    #[pii_sink(store, database)]
    pub fn replace_one<D: ::serde::Serialize>(&self, query: ::bson::Document, #[pii(sink)] replacement: D) -> __Action<results::UpdateResult> { __Action { result: () } }
    #[pii_sink(store, database)]
    pub fn update_one<U>(&self, query: ::bson::Document, #[pii(sink)] update: U) -> __Action<results::UpdateResult> { __Action { result: () } }
    #[pii_sink(store, database)]
    pub fn update_many<U>(&self, query: ::bson::Document, #[pii(sink)] update: U) -> __Action<results::UpdateResult> { __Action { result: () } }
    #[pii_sink(store, database)]
    pub fn find_one_and_update<U>(&self, filter: ::bson::Document, #[pii(sink)] update: U) -> __Action<Option<T>> { __Action { result: ::core::__maybe(::core::__unseen()) } }
    #[pii_sink(store, database)]
    pub fn find_one_and_replace<D: ::serde::Serialize>(&self, filter: ::bson::Document, #[pii(sink)] replacement: D) -> __Action<Option<T>> { __Action { result: ::core::__maybe(::core::__unseen()) } }
    #[pii_erase]
    pub fn find_one_and_delete(&self, filter: ::bson::Document) -> __Action<Option<T>> { __Action { result: ::core::__maybe(::core::__unseen()) } }
    #[pii_erase]
    pub fn delete_one(&self, query: ::bson::Document) -> __Action<results::DeleteResult> { __Action { result: () } }
    #[pii_erase]
    pub fn delete_many(&self, query: ::bson::Document) -> __Action<results::DeleteResult> { __Action { result: () } }
    #[pii_source(records)]
    pub fn find(&self, filter: ::bson::Document) -> __Action<Cursor<T>> { __Action { result: Cursor { elem: ::core::__unseen() } } }
    pub fn find_one(&self, filter: ::bson::Document) -> __Action<Option<T>> { __Action { result: ::core::__maybe(::core::__unseen()) } }
    #[pii_source(records)]
    pub fn aggregate<P>(&self, pipeline: P) -> __Action<Cursor<::bson::Document>> { __Action { result: Cursor { elem: ::core::__unseen() } } }
    #[pii_source(records)]
    pub fn distinct(&self, field_name: impl AsRef<str>, filter: ::bson::Document) -> __Action<Vec<::bson::Bson>> { __Action { result: ::core::__unseen() } }
    pub fn count_documents(&self, filter: ::bson::Document) -> __Action<u64> { __Action { result: 0 } }
    pub fn estimated_document_count(&self) -> __Action<u64> { __Action { result: 0 } }
    pub fn create_indexes(&self, indexes: impl IntoIterator<Item = IndexModel>) -> __Action<results::CreateIndexesResult> { __Action { result: () } }
    pub fn list_index_names(&self) -> __Action<Vec<String>> { __Action { result: () } }
    pub fn drop_index(&self, name: impl AsRef<str>) -> __Action<()> { __Action { result: () } }
    pub fn drop_indexes(&self) -> __Action<()> { __Action { result: () } }
    pub fn create_index(&self, index: IndexModel) -> __Action<results::CreateIndexResult> { __Action { result: () } }
    pub fn drop(&self) -> __Action<()> { __Action { result: () } }
}
#[derive(Debug)]
pub struct Cursor<T> { #[pii(elements)] elem: T }
impl<T> Cursor<T> {
    pub async fn advance(&mut self) -> error::Result<bool> { ::core::__fallible(::core::__any()) }
    pub fn deserialize_current(&self) -> error::Result<T> { ::core::__fallible(self.elem) }
    pub fn with_type<U>(self) -> Cursor<U> { Cursor { elem: self.elem } }
}
impl<T> ::futures_util::stream::Stream for Cursor<T> {
    type Item = error::Result<T>;
    fn __next(&mut self) -> error::Result<T> { ::core::__fallible(self.elem) }
}
#[derive(Clone, Debug, Default)]
pub struct IndexModel;
impl IndexModel {
    pub fn builder() -> IndexModel { IndexModel }
    pub fn keys(self, keys: ::bson::Document) -> IndexModel { self }
    pub fn options<O>(self, options: O) -> IndexModel { self }
    pub fn build(self) -> IndexModel { self }
}
pub mod options {
    #[derive(Clone, Debug, Default)]
    pub struct ClientOptions { pub app_name: Option<String>, pub default_database: Option<String> }
    impl ClientOptions {
        pub async fn parse<C, E>(conn_str: C) -> crate::error::Result<ClientOptions> { ::core::__fallible(()) }
    }
}
pub mod results {
    #[derive(Clone, Debug)]
    pub struct InsertOneResult { pub inserted_id: ::bson::Bson }
    #[derive(Clone, Debug)]
    pub struct InsertManyResult { pub inserted_ids: ::std::collections::HashMap<usize, ::bson::Bson> }
    #[derive(Clone, Debug)]
    pub struct UpdateResult { pub matched_count: u64, pub modified_count: u64, pub upserted_id: Option<::bson::Bson> }
    #[derive(Clone, Debug)]
    pub struct DeleteResult { pub deleted_count: u64 }
    #[derive(Clone, Debug)]
    pub struct CreateIndexResult { pub index_name: String }
    #[derive(Clone, Debug)]
    pub struct CreateIndexesResult { pub index_names: Vec<String> }
}
pub mod sync {
    pub use super::{Client, ClientSession, Collection, Database};
    #[derive(Debug)]
    pub struct Cursor<T> { #[pii(elements)] elem: T }
    impl<T> Iterator for Cursor<T> {
        type Item = super::error::Result<T>;
        fn next(&mut self) -> Option<super::error::Result<T>> { ::core::__maybe(::core::__fallible(self.elem)) }
    }
}
