//! `a2` 0.10: notifications for a device. Apple reads what they say, and passes it on.

pub use client::{Client, ClientConfig, Endpoint};
pub use error::Error;
pub use request::notification::{DefaultNotificationBuilder, NotificationBuilder, NotificationOptions};
pub use response::Response;

pub mod error {
    #[derive(Debug)]
    pub enum Error { ResponseError(()), SignerError(()), ReadError(::std::io::Error) }
    impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for Error {}
}
pub mod response {
    #[derive(Debug)]
    pub struct Response { pub error: Option<()>, pub apns_id: Option<String>, pub code: u16 }
}
pub mod client {
    use crate::{Error, Response};
    #[derive(Clone, Debug)]
    pub enum Endpoint { Production, Sandbox }
    #[derive(Clone, Debug, Default)]
    pub struct ClientConfig { pub endpoint: Endpoint, pub request_timeout_secs: Option<u64>, pub pool_idle_timeout_secs: Option<u64> }
    impl ClientConfig { pub fn new(endpoint: Endpoint) -> ClientConfig { ClientConfig { endpoint } } }
    #[derive(Clone, Debug)]
    pub struct Client { url: str }
    impl Client {
        pub fn certificate<R>(certificate: &mut R, password: &str, config: ClientConfig) -> Result<Client, Error> { ::core::__fallible(Client { url: "https://api.push.apple.com" }) }
        pub fn token<S, T, R>(pkcs8_pem: R, key_id: S, team_id: T, config: ClientConfig) -> Result<Client, Error> { ::core::__fallible(Client { url: "https://api.push.apple.com" }) }
        #[pii_sink(share, http)]
        pub async fn send<T>(&self, payload: T) -> Result<Response, Error> { ::core::__fallible(::core::__unseen()) }
    }
}
pub mod request {
    pub mod payload {
        use crate::Error;
        use ::std::collections::BTreeMap;
        #[derive(Clone, Debug)]
        pub struct Payload<'a> { pub device_token: &'a str, pub data: BTreeMap<&'a str, ::serde_json::Value>, text: str }
        impl<'a> Payload<'a> {
            pub fn add_custom_data(&mut self, root_key: &'a str, data: &dyn ::serde::Serialize) -> Result<&mut Payload<'a>, Error> { self.text = ::serde::__written::shown(data); ::core::__fallible(self) }
        }
    }
    pub mod notification {
        use super::payload::Payload;
        #[derive(Clone, Debug, Default)]
        pub struct NotificationOptions<'a> { of: core::marker::PhantomData<&'a ()> }
        pub trait NotificationBuilder<'a> {
            fn build(self, device_token: &'a str, options: NotificationOptions<'a>) -> Payload<'a>;
        }
        #[derive(Clone, Debug)]
        pub struct DefaultNotificationBuilder<'a> { text: &'a str }
        impl<'a> DefaultNotificationBuilder<'a> {
            pub fn new() -> DefaultNotificationBuilder<'a> { DefaultNotificationBuilder {} }
            pub fn set_title(self, title: &'a str) -> DefaultNotificationBuilder<'a> { self.__add(title) }
            pub fn set_subtitle(self, subtitle: &'a str) -> DefaultNotificationBuilder<'a> { self.__add(subtitle) }
            pub fn set_body(self, body: &'a str) -> DefaultNotificationBuilder<'a> { self.__add(body) }
            fn __add(self, text: &'a str) -> DefaultNotificationBuilder<'a> { if ::core::__any() { self } else { DefaultNotificationBuilder { text } } }
            pub fn set_badge(self, badge: u32) -> DefaultNotificationBuilder<'a> { self }
            pub fn set_sound(self, sound: &'a str) -> DefaultNotificationBuilder<'a> { self }
            pub fn set_category(self, category: &'a str) -> DefaultNotificationBuilder<'a> { self }
        }
        impl<'a> NotificationBuilder<'a> for DefaultNotificationBuilder<'a> {
            fn build(self, device_token: &'a str, options: NotificationOptions<'a>) -> Payload<'a> { Payload { device_token, text: *self.text } }
        }
    }
}
