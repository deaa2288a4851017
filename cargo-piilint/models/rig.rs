//! `rig-core` 0.21: what a model is told goes to its provider, and so do the texts that an agent always has with it. Answers are not seen.

pub mod agent {
    pub use builder_::AgentBuilder;
    pub use completion_::Agent;
    use prompt_request_::PromptRequest;
    mod builder_ {
        use super::Agent;
        pub struct AgentBuilder<M> { url: str, model: M }
        impl<M> AgentBuilder<M> {
            pub fn new(model: M) -> AgentBuilder<M> { AgentBuilder { url: model.url, model } }
            pub fn name(self, name: &str) -> AgentBuilder<M> { self }
            #[pii_sink(share, http)]
            pub fn preamble(self, preamble: &str) -> AgentBuilder<M> { self }
            pub fn without_preamble(self) -> AgentBuilder<M> { self }
            #[pii_sink(share, http)]
            pub fn append_preamble(self, doc: &str) -> AgentBuilder<M> { self }
            #[pii_sink(share, http)]
            pub fn context(self, doc: &str) -> AgentBuilder<M> { self }
            pub fn tool(self, tool: impl Sized) -> AgentBuilder<M> { self }
            pub fn dynamic_context(self, sample: usize, dynamic_context: impl Sized) -> AgentBuilder<M> { self }
            pub fn temperature(self, temperature: f64) -> AgentBuilder<M> { self }
            pub fn max_tokens(self, max_tokens: u64) -> AgentBuilder<M> { self }
            pub fn additional_params(self, params: ::serde_json::Value) -> AgentBuilder<M> { self }
            pub fn build(self) -> Agent<M> { Agent { url: self.url } }
        }
    }
    mod completion_ {
        use super::PromptRequest;
        use super::prompt_request_::Standard;
        use crate::completion::{Chat, Message, Prompt, PromptError};
        #[derive(Clone)]
        pub struct Agent<M> { url: str, of: core::marker::PhantomData<M> }
        impl<M> Prompt for Agent<M> {
            #[pii_sink(share, http)]
            fn prompt(&self, prompt: impl Into<Message>) -> PromptRequest<'_, Standard, M, ()> { PromptRequest { url: self.url } }
        }
        impl<M> Chat for Agent<M> {
            #[pii_sink(share, http)]
            async fn chat(&self, prompt: impl Into<Message>, chat_history: Vec<Message>) -> Result<String, PromptError> { ::core::__fallible(::core::__unseen()) }
        }
    }
    mod prompt_request_ {
        use crate::completion::{Message, PromptError};
        use core::future::{Future, IntoFuture};
        use core::marker::PhantomData;
        use core::pin::Pin;
        pub struct Standard;
        pub struct Extended;
        pub struct PromptRequest<'a, S, M, P> { url: str, of: PhantomData<&'a (S, M, P)> }
        impl<'a, S, M, P> PromptRequest<'a, S, M, P> {
            pub fn extended_details(self) -> PromptRequest<'a, Extended, M, P> { PromptRequest { url: self.url } }
            pub fn multi_turn(self, depth: usize) -> PromptRequest<'a, S, M, P> { self }
            #[pii_sink(share, http)]
            pub fn with_history(self, history: &'a mut Vec<Message>) -> PromptRequest<'a, S, M, P> { self }
            pub fn with_hook<P2>(self, hook: P2) -> PromptRequest<'a, S, M, P2> { PromptRequest { url: self.url } }
        }
        impl<'a, M, P> IntoFuture for PromptRequest<'a, Standard, M, P> {
            type Output = Result<String, PromptError>;
            type IntoFuture = Pin<Box<dyn Future<Output = Result<String, PromptError>>>>;
            fn into_future(self) -> Pin<Box<dyn Future<Output = Result<String, PromptError>>>> { Box::pin(async { ::core::__fallible(::core::__unseen()) }) }
        }
        impl<'a, M, P> IntoFuture for PromptRequest<'a, Extended, M, P> {
            type Output = Result<PromptResponse, PromptError>;
            type IntoFuture = Pin<Box<dyn Future<Output = Result<PromptResponse, PromptError>>>>;
            fn into_future(self) -> Pin<Box<dyn Future<Output = Result<PromptResponse, PromptError>>>> { Box::pin(async { ::core::__fallible(::core::__unseen()) }) }
        }
        #[derive(Clone, Debug)]
        pub struct PromptResponse { pub output: String }
    }
}
pub mod completion {
    pub use message::Message;
    #[derive(Debug)]
    pub enum CompletionError { HttpError(()), JsonError(()), RequestError(Box<dyn core::error::Error>), ResponseError(String), ProviderError(String) }
    impl core::fmt::Display for CompletionError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for CompletionError {}
    #[derive(Debug)]
    pub enum PromptError { CompletionError(CompletionError), ToolError(()) }
    impl core::fmt::Display for PromptError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for PromptError {}
    pub trait Prompt {
        #[pii_sink(share, http)]
        fn prompt(&self, prompt: impl Into<Message>) -> impl core::future::IntoFuture<Output = Result<String, PromptError>> { async { ::core::__fallible(::core::__unseen()) } }
    }
    pub trait Chat {
        #[pii_sink(share, http)]
        async fn chat(&self, prompt: impl Into<Message>, chat_history: Vec<Message>) -> Result<String, PromptError> { ::core::__fallible(::core::__unseen()) }
    }
    pub mod message {
        #[derive(Clone, Debug, PartialEq)]
        pub struct __Message { text: String }
        pub type Message = __Message;
        impl __Message {
            pub fn user(text: impl Into<String>) -> __Message { __Message { text: text.into() } }
            pub fn assistant(text: impl Into<String>) -> __Message { __Message { text: text.into() } }
        }
        impl From<String> for __Message { fn from(text: String) -> __Message { __Message { text } } }
        impl From<&str> for __Message { fn from(text: &str) -> __Message { __Message { text: *text } } }
        impl From<&String> for __Message { fn from(text: &String) -> __Message { __Message { text: *text } } }
    }
}
pub mod extractor {
    use crate::completion::Message;
    use core::marker::PhantomData;
    #[derive(Debug)]
    pub enum ExtractionError { NoData, DeserializationError(()) }
    impl core::fmt::Display for ExtractionError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for ExtractionError {}
    pub struct ExtractorBuilder<M, T> { url: str, of: PhantomData<(M, T)> }
    impl<M, T> ExtractorBuilder<M, T> {
        pub fn new(model: M) -> ExtractorBuilder<M, T> { ExtractorBuilder { url: model.url } }
        #[pii_sink(share, http)]
        pub fn preamble(self, preamble: &str) -> ExtractorBuilder<M, T> { self }
        #[pii_sink(share, http)]
        pub fn context(self, doc: &str) -> ExtractorBuilder<M, T> { self }
        pub fn max_tokens(self, max_tokens: u64) -> ExtractorBuilder<M, T> { self }
        pub fn build(self) -> Extractor<M, T> { Extractor { url: self.url } }
    }
    pub struct Extractor<M, T> { url: str, of: PhantomData<(M, T)> }
    impl<M, T> Extractor<M, T> {
        // What it finds is in the text.
        #[pii_sink(share, http)]
        pub async fn extract(&self, text: impl Into<Message>) -> Result<T, ExtractionError> { ::core::__fallible(::core::__unseen()) }
    }
}
pub mod client {
    pub use completion::CompletionClient;
    pub trait ProviderClient { fn from_env() -> Self; }
    pub mod completion {
        use crate::agent::AgentBuilder;
        use crate::extractor::ExtractorBuilder;
        pub trait CompletionClient {
            type CompletionModel;
            fn completion_model(&self, model: &str) -> Self::CompletionModel;
            fn agent(&self, model: &str) -> AgentBuilder<Self::CompletionModel> { AgentBuilder::new(self.completion_model(model)) }
            fn extractor<T>(&self, model: &str) -> ExtractorBuilder<Self::CompletionModel, T> { ExtractorBuilder::new(self.completion_model(model)) }
        }
    }
}
pub mod prelude { pub use crate::client::{CompletionClient, ProviderClient}; }
pub mod providers {
    macro_rules! providers {
        ($($name:ident $url:literal;)*) => { $(
            pub mod $name {
                #[derive(Clone)]
                pub struct Client { url: str }
                impl Client { pub fn new(api_key: &str) -> Client { Client { url: $url } } }
                impl crate::client::ProviderClient for Client { fn from_env() -> Client { Client { url: $url } } }
                impl crate::client::CompletionClient for Client {
                    type CompletionModel = __Model;
                    fn completion_model(&self, model: &str) -> __Model { __Model { url: self.url } }
                }
                #[derive(Clone)]
                pub struct __Model { url: str }
            }
        )* };
    }
    providers! {
        openai "https://api.openai.com"; anthropic "https://api.anthropic.com"; gemini "https://generativelanguage.googleapis.com"; cohere "https://api.cohere.ai";
        deepseek "https://api.deepseek.com"; groq "https://api.groq.com"; mistral "https://api.mistral.ai"; openrouter "https://openrouter.ai";
        perplexity "https://api.perplexity.ai"; xai "https://api.x.ai";
    }
}
