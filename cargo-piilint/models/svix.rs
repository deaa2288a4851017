//! `svix` 2: what a message holds goes to the service, and on to the customers' hooks.

pub mod error {
    // It quotes what the service answered.
    #[derive(Debug, Clone)]
    pub enum Error { Generic(String), Timeout { elapsed: Option<core::time::Duration>, timeout: Option<core::time::Duration> }, Http(()), Validation(()) }
    impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for Error {}
    pub type Result<T> = core::result::Result<T, Error>;
}
pub mod models {
    use ::alloc::collections::{BTreeMap, BTreeSet};
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageIn { pub event_id: Option<String>, pub event_type: String, pub payload: ::serde_json::Value, pub channels: Option<BTreeSet<String>>, pub application: Option<ApplicationIn>, pub tags: Option<BTreeSet<String>> }
    impl MessageIn { pub fn new(event_type: String, payload: ::serde_json::Value) -> MessageIn { MessageIn { event_type, payload } } }
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageOut { pub event_id: Option<String>, pub event_type: String, pub payload: ::serde_json::Value, pub id: String }
    #[derive(Clone, Debug, PartialEq)]
    pub struct ApplicationIn { pub name: String, pub throttle_rate: Option<u16>, pub uid: Option<String>, pub metadata: Option<BTreeMap<String, String>> }
    impl ApplicationIn { pub fn new(name: String) -> ApplicationIn { ApplicationIn { name } } }
    #[derive(Clone, Debug, PartialEq)]
    pub struct ApplicationOut { pub uid: Option<String>, pub name: String, pub throttle_rate: Option<u16>, pub id: String, pub metadata: BTreeMap<String, String> }
    #[derive(Clone, Debug, PartialEq)]
    pub struct EndpointIn { pub url: String, pub description: Option<String>, pub uid: Option<String>, pub secret: Option<String>, pub metadata: Option<BTreeMap<String, String>>, pub headers: Option<BTreeMap<String, String>> }
    impl EndpointIn { pub fn new(url: String) -> EndpointIn { EndpointIn { url } } }
    #[derive(Clone, Debug, PartialEq)]
    pub struct EndpointOut { pub url: String, pub description: String, pub uid: Option<String>, pub id: String }
}
pub mod api {
    use crate::models::*;
    use crate::error::Result;
    #[derive(Clone, Debug)]
    pub struct SvixOptions { pub debug: bool, pub server_url: Option<String>, pub timeout: Option<core::time::Duration> }
    #[derive(Clone)]
    pub struct Svix { url: str }
    impl Svix {
        pub fn new(token: String, options: Option<SvixOptions>) -> Svix { Svix { url: "https://api.svix.com" } }
        pub fn application(&self) -> Application { Application { url: self.url } }
        pub fn endpoint(&self) -> Endpoint { Endpoint { url: self.url } }
        pub fn message(&self) -> Message { Message { url: self.url } }
    }
    pub struct MessageCreateOptions { pub with_content: Option<bool>, pub idempotency_key: Option<String> }
    pub struct ApplicationCreateOptions { pub idempotency_key: Option<String> }
    pub struct EndpointCreateOptions { pub idempotency_key: Option<String> }
    pub struct Message { url: str }
    impl Message {
        #[pii_sink(share, http)]
        pub async fn create(&self, #[pii(sink)] app_id: String, #[pii(sink)] message_in: MessageIn, options: Option<MessageCreateOptions>) -> Result<MessageOut> { ::core::__fallible(::core::__unseen()) }
    }
    pub struct Application { url: str }
    impl Application {
        #[pii_sink(share, http)]
        pub async fn create(&self, #[pii(sink)] application_in: ApplicationIn, options: Option<ApplicationCreateOptions>) -> Result<ApplicationOut> { ::core::__fallible(::core::__unseen()) }
        #[pii_sink(share, http)]
        pub async fn get_or_create(&self, #[pii(sink)] application_in: ApplicationIn, options: Option<ApplicationCreateOptions>) -> Result<ApplicationOut> { ::core::__fallible(::core::__unseen()) }
        pub async fn get(&self, app_id: String) -> Result<ApplicationOut> { ::core::__fallible(::core::__unseen()) }
        pub async fn delete(&self, app_id: String) -> Result<()> { ::core::__fallible(()) }
    }
    pub struct Endpoint { url: str }
    impl Endpoint {
        #[pii_sink(share, http)]
        pub async fn create(&self, #[pii(sink)] app_id: String, #[pii(sink)] endpoint_in: EndpointIn, options: Option<EndpointCreateOptions>) -> Result<EndpointOut> { ::core::__fallible(::core::__unseen()) }
        pub async fn get(&self, app_id: String, endpoint_id: String) -> Result<EndpointOut> { ::core::__fallible(::core::__unseen()) }
    }
}
pub mod webhooks {
    #[derive(Debug)]
    pub struct WebhookError;
    impl core::fmt::Display for WebhookError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for WebhookError {}
    pub struct Webhook;
    impl Webhook {
        pub fn new(secret: &str) -> Result<Webhook, WebhookError> { ::core::__fallible(Webhook) }
        pub fn from_bytes(secret: Vec<u8>) -> Result<Webhook, WebhookError> { ::core::__fallible(Webhook) }
        pub fn verify(&self, payload: &[u8], headers: &::http::HeaderMap) -> Result<(), WebhookError> { ::core::__fallible(()) }
        // A signature shows nothing of what was signed.
        pub fn sign(&self, msg_id: &str, timestamp: i64, payload: &[u8]) -> Result<String, WebhookError> { ::core::__fallible(()) }
    }
}
