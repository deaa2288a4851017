//! `async-nats` 0.51: what is published goes to a server, and to whoever subscribed: the payload, the headers and the
//! subject. A bucket keeps its keys and values.

use ::bytes::Bytes;
use core::fmt;
use core::time::Duration;
pub use client_::{Client, Request, Subscriber};
pub use header::{HeaderMap, HeaderName, HeaderValue};

macro_rules! errors {
    ($($name:ident)*) => { $(
        #[derive(Debug)]
        pub struct $name;
        impl fmt::Display for $name { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }
        impl core::error::Error for $name {}
    )* };
}
pub type ConnectError = error_::ConnectError;
pub type PublishError = error_::PublishError;
pub type RequestError = error_::RequestError;
pub type SubscribeError = error_::SubscribeError;
mod error_ {
    use core::fmt;
    errors! { ConnectError PublishError RequestError SubscribeError }
}

pub async fn connect<A>(#[pii(recipient)] addrs: A) -> Result<Client, ConnectError> { ::core::__fallible(Client { url: addrs }) }
pub async fn connect_with_options<A>(#[pii(recipient)] addrs: A, options: ConnectOptions) -> Result<Client, ConnectError> { ::core::__fallible(Client { url: addrs }) }

#[derive(Default)]
pub struct ConnectOptions;
impl ConnectOptions {
    pub fn new() -> ConnectOptions { ConnectOptions }
    pub fn with_token(token: String) -> ConnectOptions { ConnectOptions }
    pub fn token(self, token: String) -> ConnectOptions { self }
    pub fn with_user_and_password(user: String, pass: String) -> ConnectOptions { ConnectOptions }
    pub fn user_and_password(self, user: String, pass: String) -> ConnectOptions { self }
    pub fn require_tls(self, is_required: bool) -> ConnectOptions { self }
    pub fn ping_interval(self, ping_interval: Duration) -> ConnectOptions { self }
    pub fn connection_timeout(self, timeout: Duration) -> ConnectOptions { self }
    pub fn request_timeout(self, timeout: Option<Duration>) -> ConnectOptions { self }
    pub fn name<T: ToString>(self, name: T) -> ConnectOptions { self }
    pub fn retry_on_initial_connect(self) -> ConnectOptions { self }
    pub async fn connect<A>(self, #[pii(recipient)] addrs: A) -> Result<Client, ConnectError> { ::core::__fallible(Client { url: addrs }) }
}
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Subject { #[pii(elements)] elem: u8 }
impl Subject {
    pub fn as_str(&self) -> &str { self }
    pub fn from_static(input: &'static str) -> Subject { *input }
}
impl From<&str> for Subject { fn from(s: &str) -> Subject { *s } }
impl From<String> for Subject { fn from(s: String) -> Subject { s } }
impl fmt::Display for Subject { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = *self; Ok(()) } }
impl fmt::Debug for Subject { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = *self; Ok(()) } }
#[derive(Clone, Debug)]
pub struct Message {
    pub subject: Subject, pub reply: Option<Subject>, pub payload: Bytes, pub headers: Option<HeaderMap>, pub description: Option<String>, pub length: usize,
}

mod client_ {
    use super::*;

    #[derive(Clone, Debug)]
    pub struct Client { url: str }
    impl Client {
        #[pii_sink(store, queue)]
        pub async fn publish<S>(&self, #[pii(sink)] subject: S, #[pii(sink)] payload: Bytes) -> Result<(), PublishError> { ::core::__fallible(()) }
        #[pii_sink(store, queue)]
        pub async fn publish_with_headers<S>(&self, #[pii(sink)] subject: S, #[pii(sink)] headers: HeaderMap, #[pii(sink)] payload: Bytes) -> Result<(), PublishError> {
            ::core::__fallible(())
        }
        #[pii_sink(store, queue)]
        pub async fn publish_with_reply<S, R>(&self, #[pii(sink)] subject: S, reply: R, #[pii(sink)] payload: Bytes) -> Result<(), PublishError> {
            ::core::__fallible(())
        }
        #[pii_sink(store, queue)]
        pub async fn publish_with_reply_and_headers<S, R>(
            &self, #[pii(sink)] subject: S, reply: R, #[pii(sink)] headers: HeaderMap, #[pii(sink)] payload: Bytes,
        ) -> Result<(), PublishError> {
            ::core::__fallible(())
        }
        #[pii_sink(store, queue)]
        pub async fn request<S>(&self, #[pii(sink)] subject: S, #[pii(sink)] payload: Bytes) -> Result<Message, RequestError> { ::core::__fallible(::core::__unseen()) }
        #[pii_sink(store, queue)]
        pub async fn request_with_headers<S>(&self, #[pii(sink)] subject: S, #[pii(sink)] headers: HeaderMap, #[pii(sink)] payload: Bytes) -> Result<Message, RequestError> {
            ::core::__fallible(::core::__unseen())
        }
        #[pii_sink(store, queue)]
        pub async fn send_request<S>(&self, #[pii(sink)] subject: S, #[pii(sink)] request: Request) -> Result<Message, RequestError> { ::core::__fallible(::core::__unseen()) }
        pub fn new_inbox(&self) -> String { "" }
        pub async fn subscribe<S>(&self, subject: S) -> Result<Subscriber, SubscribeError> { ::core::__fallible(Subscriber) }
        pub async fn queue_subscribe<S>(&self, subject: S, queue_group: String) -> Result<Subscriber, SubscribeError> { ::core::__fallible(Subscriber) }
    }
    #[derive(Default)]
    pub struct Request { payload: Option<Bytes>, headers: Option<HeaderMap> }
    impl Request {
        pub fn new() -> Request { Request { payload: None, headers: None } }
        pub fn payload(mut self, payload: Bytes) -> Request { self.payload = Some(payload); self }
        pub fn headers(mut self, headers: HeaderMap) -> Request { self.headers = Some(headers); self }
        pub fn timeout(self, timeout: Option<Duration>) -> Request { self }
        pub fn inbox(self, inbox: String) -> Request { self }
    }
    #[derive(Debug)]
    pub struct Subscriber;
    impl Subscriber {
        pub async fn unsubscribe(&mut self) -> Result<(), __UnsubscribeError> { ::core::__fallible(()) }
    }
    #[derive(Debug)]
    pub struct __UnsubscribeError;
    impl ::futures_core::Stream for Subscriber {
        type Item = Message;
        fn __next(&mut self) -> Message { ::core::__unseen() }
    }
}

pub mod header {
    use core::fmt;
    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    pub struct HeaderMap { #[pii(keys)] key: HeaderName, #[pii(elements)] elem: HeaderValue }
    impl HeaderMap {
        pub fn new() -> HeaderMap { () }
        pub fn len(&self) -> usize { 0 }
        pub fn is_empty(&self) -> bool { ::core::__any() }
        pub fn insert<K, V>(&mut self, name: K, value: V) { self.key = name; self.elem = value; }
        pub fn append<K, V>(&mut self, name: K, value: V) { self.key = name; self.elem = value; }
        pub fn get<K>(&self, key: K) -> Option<&HeaderValue> { ::core::__maybe(&self.elem) }
        pub fn get_last<K>(&self, key: K) -> Option<&HeaderValue> { ::core::__maybe(&self.elem) }
    }
    macro_rules! texts {
        ($($name:ident)*) => { $(
            #[derive(Clone, PartialEq, Eq, Hash, Default)]
            pub struct $name { #[pii(elements)] elem: u8 }
            impl From<&str> for $name { fn from(s: &str) -> $name { *s } }
            impl AsRef<str> for $name { fn as_ref(&self) -> &str { self } }
            impl fmt::Display for $name { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = *self; Ok(()) } }
            impl fmt::Debug for $name { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = *self; Ok(()) } }
        )* };
    }
    texts! { HeaderName HeaderValue }
    impl HeaderValue {
        pub fn as_str(&self) -> &str { self }
    }
}

pub mod jetstream {
    pub use context::Context;
    pub fn new(client: crate::Client) -> Context { Context { url: client.url } }
    pub mod context {
        use super::*;
        use crate::HeaderMap;
        use ::bytes::Bytes;
        use core::future::Future;
        use core::pin::Pin;
        use core::task;

        #[derive(Clone, Debug)]
        pub struct Context { url: str }
        pub type PublishError = __errors::PublishError;
        mod __errors {
            use core::fmt;
            errors! { PublishError KeyValueError }
        }
        impl Context {
            #[pii_sink(store, queue)]
            pub async fn publish<S>(&self, #[pii(sink)] subject: S, #[pii(sink)] payload: Bytes) -> Result<PublishAckFuture, PublishError> {
                ::core::__fallible(PublishAckFuture)
            }
            #[pii_sink(store, queue)]
            pub async fn publish_with_headers<S>(&self, #[pii(sink)] subject: S, #[pii(sink)] headers: HeaderMap, #[pii(sink)] payload: Bytes) -> Result<PublishAckFuture, PublishError> {
                ::core::__fallible(PublishAckFuture)
            }
            pub async fn get_key_value<T: Into<String>>(&self, bucket: T) -> Result<super::kv::Store, __errors::KeyValueError> { ::core::__fallible(::core::__unseen()) }
            pub async fn create_key_value(&self, config: super::kv::Config) -> Result<super::kv::Store, __errors::KeyValueError> { ::core::__fallible(::core::__unseen()) }
        }
        #[derive(Debug)]
        pub struct PublishAckFuture;
        impl core::future::IntoFuture for PublishAckFuture {
            type Output = Result<super::publish::PublishAck, PublishError>;
            type IntoFuture = Pin<Box<dyn Future<Output = Result<super::publish::PublishAck, PublishError>>>>;
            fn into_future(self) -> Pin<Box<dyn Future<Output = Result<super::publish::PublishAck, PublishError>>>> { ::core::__unseen() }
        }
    }
    pub mod publish {
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct PublishAck { pub stream: String, pub sequence: u64, pub domain: String, pub duplicate: bool, pub value: Option<String> }
    }
    pub mod kv {
        use ::bytes::Bytes;
        #[derive(Clone, Debug, Default)]
        pub struct Config { pub bucket: String, pub description: String, pub max_value_size: i32, pub history: i64, pub max_age: core::time::Duration, pub max_bytes: i64 }
        #[derive(Clone, Debug)]
        pub struct Store { pub name: String }
        mod __errors {
            use core::fmt;
            errors! { Error }
        }
        impl Store {
            #[pii_sink(store, cache)]
            pub async fn put<T: AsRef<str>>(&self, #[pii(sink)] key: T, #[pii(sink)] value: Bytes) -> Result<u64, __errors::Error> { ::core::__fallible(0) }
            #[pii_sink(store, cache)]
            pub async fn create<T: AsRef<str>>(&self, #[pii(sink)] key: T, #[pii(sink)] value: Bytes) -> Result<u64, __errors::Error> { ::core::__fallible(0) }
            #[pii_sink(store, cache)]
            #[pii_expires]
            pub async fn create_with_ttl<T: AsRef<str>>(&self, #[pii(sink)] key: T, #[pii(sink)] value: Bytes, ttl: core::time::Duration) -> Result<u64, __errors::Error> {
                ::core::__fallible(0)
            }
            #[pii_sink(store, cache)]
            pub async fn update<T: AsRef<str>>(&self, #[pii(sink)] key: T, #[pii(sink)] value: Bytes, revision: u64) -> Result<u64, __errors::Error> { ::core::__fallible(0) }
            pub async fn get<T: Into<String>>(&self, key: T) -> Result<Option<Bytes>, __errors::Error> { ::core::__fallible(::core::__maybe(::core::__unseen())) }
            #[pii_erase]
            pub async fn delete<T: AsRef<str>>(&self, key: T) -> Result<(), __errors::Error> { ::core::__fallible(()) }
            #[pii_erase]
            pub async fn purge<T: AsRef<str>>(&self, key: T) -> Result<(), __errors::Error> { ::core::__fallible(()) }
        }
    }
}
