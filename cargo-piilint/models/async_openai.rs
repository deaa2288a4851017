//! `async-openai` 0.43: what a request holds goes to the provider of the model. Requests are put together by builders that
//! are not read: a request holds what was put into it.

pub use chat_::Chat;
pub use client_::Client;
pub use completion_::Completions;
pub use embedding_::Embeddings;
pub use moderation_::Moderations;
pub use responses_::Responses;

pub mod error {
    // It quotes what the provider answered.
    #[derive(Debug)]
    pub enum OpenAIError { Reqwest(::reqwest::Error), ApiError(()), JSONDeserialize(::serde_json::Error, String), InvalidArgument(String) }
    impl core::fmt::Display for OpenAIError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for OpenAIError {}
}
pub mod config {
    pub trait Config {}
    /// `url`: where the provider is, where it is another than the one that the crate is named after.
    #[derive(Clone, Debug)]
    pub struct OpenAIConfig { url: str }
    impl Config for OpenAIConfig {}
    impl Default for OpenAIConfig { fn default() -> OpenAIConfig { OpenAIConfig { url: "https://api.openai.com/v1" } } }
    impl OpenAIConfig {
        pub fn new() -> OpenAIConfig { OpenAIConfig { url: "https://api.openai.com/v1" } }
        pub fn with_org_id<S: Into<String>>(self, org_id: S) -> OpenAIConfig { self }
        pub fn with_project_id<S: Into<String>>(self, project_id: S) -> OpenAIConfig { self }
        pub fn with_api_key<S: Into<String>>(self, api_key: S) -> OpenAIConfig { self }
        pub fn with_api_base<S: Into<String>>(self, #[pii(recipient)] api_base: S) -> OpenAIConfig { OpenAIConfig { url: api_base.into() } }
    }
    #[derive(Clone, Debug)]
    pub struct AzureConfig { url: str }
    impl Config for AzureConfig {}
    impl AzureConfig {
        pub fn new() -> AzureConfig { AzureConfig {} }
        pub fn with_api_version<S: Into<String>>(self, api_version: S) -> AzureConfig { self }
        pub fn with_deployment_id<S: Into<String>>(self, deployment_id: S) -> AzureConfig { self }
        pub fn with_api_key<S: Into<String>>(self, api_key: S) -> AzureConfig { self }
        pub fn with_api_base<S: Into<String>>(self, #[pii(recipient)] api_base: S) -> AzureConfig { AzureConfig { url: api_base.into() } }
    }
}
mod client_ {
    use crate::config::OpenAIConfig;
    #[derive(Clone, Debug)]
    pub struct Client<C> { config: C }
    impl Client<OpenAIConfig> {
        pub fn new() -> Client<OpenAIConfig> { Client { config: OpenAIConfig::new() } }
    }
    impl Default for Client<OpenAIConfig> { fn default() -> Client<OpenAIConfig> { Client { config: OpenAIConfig::new() } } }
    impl<C> Client<C> {
        pub fn with_config(config: C) -> Client<C> { Client { config } }
        pub fn build(http_client: ::reqwest::Client, config: C) -> Client<C> { Client { config } }
        pub fn with_http_client(self, http_client: ::reqwest::Client) -> Client<C> { self }
        pub fn config(&self) -> &C { &self.config }
        pub fn chat(&self) -> crate::Chat<C> { crate::Chat { url: self.config.url } }
        pub fn completions(&self) -> crate::Completions<C> { crate::Completions { url: self.config.url } }
        pub fn embeddings(&self) -> crate::Embeddings<C> { crate::Embeddings { url: self.config.url } }
        pub fn moderations(&self) -> crate::Moderations<C> { crate::Moderations { url: self.config.url } }
        pub fn responses(&self) -> crate::Responses<C> { crate::Responses { url: self.config.url } }
    }
}
/// What a provider answers was not seen.
pub mod types {
    pub mod chat {
        #[derive(Debug, Clone, PartialEq)]
        pub struct CreateChatCompletionResponse { pub id: String, pub choices: Vec<ChatChoice>, pub created: u32, pub model: String, pub object: String }
        #[derive(Debug, Clone, PartialEq)]
        pub struct ChatChoice { pub index: u32, pub message: ChatCompletionResponseMessage }
        #[derive(Debug, Clone, PartialEq)]
        pub struct ChatCompletionResponseMessage { pub content: Option<String>, pub refusal: Option<String> }
        #[derive(Debug, Clone, PartialEq)]
        pub struct CreateChatCompletionStreamResponse { pub id: String, pub choices: Vec<ChatChoiceStream>, pub created: u32, pub model: String }
        #[derive(Debug, Clone, PartialEq)]
        pub struct ChatChoiceStream { pub index: u32, pub delta: ChatCompletionStreamResponseDelta }
        #[derive(Debug, Clone, PartialEq)]
        pub struct ChatCompletionStreamResponseDelta { pub content: Option<String>, pub refusal: Option<String> }
        pub struct __Stream;
        impl ::futures_core::Stream for __Stream {
            type Item = Result<CreateChatCompletionStreamResponse, crate::error::OpenAIError>;
            fn __next(&mut self) -> Result<CreateChatCompletionStreamResponse, crate::error::OpenAIError> { ::core::__fallible(::core::__unseen()) }
        }
        pub type ChatCompletionResponseStream = __Stream;
    }
    pub mod completions {
        #[derive(Debug, Clone, PartialEq)]
        pub struct CreateCompletionResponse { pub id: String, pub choices: Vec<__Choice>, pub created: u32, pub model: String }
        #[derive(Debug, Clone, PartialEq)]
        pub struct __Choice { pub text: String, pub index: u32 }
    }
    pub mod embeddings {
        #[derive(Debug, Clone, PartialEq)]
        pub struct CreateEmbeddingResponse { pub object: String, pub model: String, pub data: Vec<Embedding> }
        #[derive(Debug, Clone, PartialEq)]
        pub struct Embedding { pub index: u32, pub object: String, pub embedding: Vec<f32> }
    }
    pub mod moderations {
        #[derive(Debug, Clone, PartialEq)]
        pub struct CreateModerationResponse { pub id: String, pub model: String }
    }
    pub mod responses {
        #[derive(Debug, Clone, PartialEq)]
        pub struct Response { pub id: String, pub model: String }
        impl Response { pub fn output_text(&self) -> Option<String> { ::core::__maybe(::core::__unseen()) } }
    }
}
macro_rules! groups {
    ($($module:ident $Name:ident $method:ident $Answer:path;)*) => { $(
        mod $module {
            use crate::error::OpenAIError;
            pub struct $Name<C> { url: str, of: C }
            impl<C> $Name<C> {
                #[pii_sink(share, http)]
                pub async fn $method<R>(&self, #[pii(sink)] request: R) -> Result<$Answer, OpenAIError> { ::core::__fallible(::core::__unseen()) }
            }
        }
    )* };
}
groups! {
    chat_ Chat create crate::types::chat::CreateChatCompletionResponse;
    completion_ Completions create crate::types::completions::CreateCompletionResponse;
    embedding_ Embeddings create crate::types::embeddings::CreateEmbeddingResponse;
    moderation_ Moderations create crate::types::moderations::CreateModerationResponse;
    responses_ Responses create crate::types::responses::Response;
}
impl<C> Chat<C> {
    #[pii_sink(share, http)]
    pub async fn create_stream<R>(&self, #[pii(sink)] request: R) -> Result<types::chat::ChatCompletionResponseStream, error::OpenAIError> { ::core::__fallible(types::chat::__Stream) }
}
