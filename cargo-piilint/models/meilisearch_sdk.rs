//! `meilisearch-sdk` 0.33: documents that are added are stored by the server. What it answers was not seen.

pub mod errors {
    // It quotes what the server answered.
    #[derive(Debug)]
    pub enum Error { Meilisearch(()), InvalidRequest, ParseError(::serde_json::Error), Timeout, Other(Box<dyn core::error::Error>) }
    impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for Error {}
}
pub mod client {
    use crate::errors::Error;
    use crate::indexes::Index;
    use crate::task_info::TaskInfo;
    #[derive(Debug, Clone)]
    pub struct Client<Http = ()> { http: Http }
    impl<Http> Client<Http> {
        pub fn new(host: impl Into<String>, api_key: Option<impl Into<String>>) -> Result<Client, Error> { ::core::__fallible(Client {}) }
        pub fn index(&self, uid: impl Into<String>) -> Index<Http> { Index {} }
        pub async fn get_index(&self, uid: impl AsRef<str>) -> Result<Index<Http>, Error> { ::core::__fallible(Index {}) }
        pub async fn create_index(&self, uid: impl AsRef<str>, primary_key: Option<&str>) -> Result<TaskInfo, Error> { ::core::__fallible(TaskInfo {}) }
        #[pii_erase]
        pub async fn delete_index(&self, uid: impl AsRef<str>) -> Result<TaskInfo, Error> { ::core::__fallible(TaskInfo {}) }
    }
}
pub mod task_info {
    use crate::client::Client;
    use crate::errors::Error;
    #[derive(Debug, Clone)]
    pub struct TaskInfo { pub index_uid: Option<String>, pub status: String, pub task_uid: u32 }
    impl TaskInfo {
        pub fn get_task_uid(&self) -> u32 { self.task_uid }
        pub async fn wait_for_completion<Http>(self, client: &Client<Http>, interval: Option<core::time::Duration>, timeout: Option<core::time::Duration>) -> Result<crate::tasks::Task, Error> { ::core::__fallible(::core::__unseen()) }
    }
}
pub mod tasks {
    #[derive(Debug, Clone)]
    pub enum Task { Enqueued { content: () }, Processing { content: () }, Failed { content: () }, Succeeded { content: () } }
    impl Task {
        pub fn is_failure(&self) -> bool { ::core::__any() }
        pub fn is_success(&self) -> bool { ::core::__any() }
        pub fn is_pending(&self) -> bool { ::core::__any() }
    }
}
pub mod documents {
    #[derive(Debug, Clone)]
    pub struct DocumentsResults<T> { pub results: Vec<T>, pub limit: u32, pub offset: u32, pub total: u32 }
}
pub mod indexes {
    use crate::documents::DocumentsResults;
    use crate::errors::Error;
    use crate::search::SearchQuery;
    use crate::task_info::TaskInfo;
    use ::serde::Serialize;
    use ::serde::de::DeserializeOwned;
    #[derive(Debug, Clone)]
    pub struct Index<Http = ()> { pub uid: String, http: Http }
    impl<Http> Index<Http> {
        #[pii_sink(store, database)]
        pub async fn add_documents<T: Serialize>(&self, #[pii(sink)] documents: &[T], primary_key: Option<&str>) -> Result<TaskInfo, Error> { ::core::__fallible(TaskInfo {}) }
        #[pii_sink(store, database)]
        pub async fn add_or_replace<T: Serialize>(&self, #[pii(sink)] documents: &[T], primary_key: Option<&str>) -> Result<TaskInfo, Error> { ::core::__fallible(TaskInfo {}) }
        #[pii_sink(store, database)]
        pub async fn add_or_update<T: Serialize>(&self, #[pii(sink)] documents: &[T], primary_key: Option<&str>) -> Result<TaskInfo, Error> { ::core::__fallible(TaskInfo {}) }
        #[pii_sink(store, database)]
        pub async fn add_documents_in_batches<T: Serialize>(&self, #[pii(sink)] documents: &[T], batch_size: Option<usize>, primary_key: Option<&str>) -> Result<Vec<TaskInfo>, Error> { ::core::__fallible(vec![TaskInfo {}]) }
        #[pii_erase]
        pub async fn delete_document<T: core::fmt::Display>(&self, uid: T) -> Result<TaskInfo, Error> { ::core::__fallible(TaskInfo {}) }
        #[pii_erase]
        pub async fn delete_documents<T>(&self, uids: &[T]) -> Result<TaskInfo, Error> { ::core::__fallible(TaskInfo {}) }
        #[pii_erase]
        pub async fn delete_all_documents(&self) -> Result<TaskInfo, Error> { ::core::__fallible(TaskInfo {}) }
        pub async fn get_document<T: DeserializeOwned>(&self, document_id: &str) -> Result<T, Error> { ::core::__fallible(::core::__unseen()) }
        #[pii_source(records)]
        pub async fn get_documents<T: DeserializeOwned>(&self) -> Result<DocumentsResults<T>, Error> { ::core::__fallible(::core::__unseen()) }
        pub fn search(&self) -> SearchQuery<Http> { SearchQuery {} }
    }
}
pub mod search {
    use crate::errors::Error;
    use ::serde::de::DeserializeOwned;
    #[derive(Debug, Clone)]
    pub struct SearchResult<T> { pub result: T }
    #[derive(Debug, Clone)]
    pub struct SearchResults<T> { pub hits: Vec<SearchResult<T>>, pub offset: Option<usize>, pub limit: Option<usize>, pub estimated_total_hits: Option<usize>, pub query: String }
    /// What is looked up.
    #[derive(Debug, Clone)]
    pub struct SearchQuery<Http> { of: Http }
    impl<Http> SearchQuery<Http> {
        pub fn with_query(&mut self, query: &str) -> &mut SearchQuery<Http> { self }
        pub fn with_offset(&mut self, offset: usize) -> &mut SearchQuery<Http> { self }
        pub fn with_limit(&mut self, limit: usize) -> &mut SearchQuery<Http> { self }
        pub fn with_page(&mut self, page: usize) -> &mut SearchQuery<Http> { self }
        pub fn with_hits_per_page(&mut self, hits_per_page: usize) -> &mut SearchQuery<Http> { self }
        pub fn with_filter(&mut self, filter: &str) -> &mut SearchQuery<Http> { self }
        pub fn with_sort(&mut self, sort: &[&str]) -> &mut SearchQuery<Http> { self }
        pub fn build(&mut self) -> SearchQuery<Http> { SearchQuery {} }
        #[pii_source(records)]
        pub async fn execute<T: DeserializeOwned>(&self) -> Result<SearchResults<T>, Error> { ::core::__fallible(::core::__unseen()) }
    }
}
