//! `web-push` 0.11: a message is encrypted for the browser that subscribed; the service that passes it on reads its address only.

pub use clients_::WebPushClient;
pub use message_::{SubscriptionInfo, SubscriptionKeys, Urgency, WebPushMessage, WebPushMessageBuilder};

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ContentEncoding { Aes128Gcm, AesGcm }
#[derive(Debug)]
pub enum WebPushError { BadRequest(()), ServerError { retry_after: Option<core::time::Duration>, info: () }, EndpointNotValid(()), PayloadTooLarge, InvalidUri }
impl core::fmt::Display for WebPushError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
impl core::error::Error for WebPushError {}
mod message_ {
    use crate::{ContentEncoding, WebPushError};
    #[derive(Clone, Debug, PartialEq, Eq, Hash, ::serde::Serialize, ::serde::Deserialize)]
    pub struct SubscriptionKeys { pub p256dh: String, pub auth: String }
    #[derive(Clone, Debug, PartialEq, Eq, Hash, ::serde::Serialize, ::serde::Deserialize)]
    pub struct SubscriptionInfo { pub endpoint: String, pub keys: SubscriptionKeys }
    impl SubscriptionInfo {
        pub fn new<S: Into<String>>(endpoint: S, p256dh: S, auth: S) -> SubscriptionInfo { SubscriptionInfo { endpoint: endpoint.into(), keys: SubscriptionKeys { p256dh: p256dh.into(), auth: auth.into() } } }
    }
    #[derive(Clone, Copy, Debug)]
    pub enum Urgency { VeryLow, Low, Normal, High }
    #[derive(Debug)]
    pub struct WebPushMessage { endpoint: String, topic: String }
    pub struct WebPushMessageBuilder<'a> { subscription_info: &'a SubscriptionInfo, topic: String }
    impl<'a> WebPushMessageBuilder<'a> {
        pub fn new(subscription_info: &'a SubscriptionInfo) -> WebPushMessageBuilder<'a> { WebPushMessageBuilder { subscription_info } }
        pub fn set_ttl(&mut self, ttl: u32) {}
        pub fn set_urgency(&mut self, urgency: Urgency) {}
        pub fn set_topic(&mut self, topic: String) { self.topic = topic; }
        pub fn set_vapid_signature(&mut self, vapid_signature: impl Sized) {}
        pub fn set_payload(&mut self, encoding: ContentEncoding, content: &'a [u8]) {}
        pub fn build(self) -> Result<WebPushMessage, WebPushError> { ::core::__fallible(WebPushMessage { endpoint: self.subscription_info.endpoint, topic: self.topic }) }
    }
}
mod clients_ {
    use crate::{WebPushError, WebPushMessage};
    pub trait WebPushClient {
        #[pii_sink(share, http)]
        async fn send(&self, message: WebPushMessage) -> Result<(), WebPushError> { ::core::__fallible(()) }
    }
}
macro_rules! clients {
    ($($name:ident)*) => { $(
        #[derive(Clone)]
        pub struct $name;
                impl WebPushClient for $name {}
    )* };
}
impl HyperWebPushClient { pub fn new() -> HyperWebPushClient { HyperWebPushClient } }
impl IsahcWebPushClient { pub fn new() -> Result<IsahcWebPushClient, WebPushError> { ::core::__fallible(IsahcWebPushClient) } }
clients! { HyperWebPushClient IsahcWebPushClient }
