//! `paho-mqtt` 0.14: what is published is kept by the broker for whoever subscribes. What arrives was not seen.

pub use async_client_::AsyncClient;
pub use client_::Client;
pub use message_::{Message, MessageBuilder};

#[derive(Debug)]
pub enum Error { Utf8(()), Nul(()), Conversion, Timeout, Io(::std::io::Error) }
impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
impl core::error::Error for Error {}
pub type Result<T> = core::result::Result<T, Error>;
mod message_ {
    #[derive(Clone, Debug, Default)]
    pub struct Message { topic: String, payload: Vec<u8> }
    impl Message {
        pub fn new<S: Into<String>, V: Into<Vec<u8>>, Q>(topic: S, payload: V, qos: Q) -> Message { Message { topic: topic.into(), payload: payload.into() } }
        pub fn new_retained<S: Into<String>, V: Into<Vec<u8>>, Q>(topic: S, payload: V, qos: Q) -> Message { Message { topic: topic.into(), payload: payload.into() } }
        pub fn topic(&self) -> &str { &self.topic }
        pub fn payload(&self) -> &[u8] { &self.payload }
        pub fn payload_str(&self) -> ::alloc::borrow::Cow<'_, str> { &self.payload }
        pub fn retained(&self) -> bool { ::core::__any() }
    }
    impl core::fmt::Display for Message { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = (self.topic, self.payload); Ok(()) } }
    #[derive(Default)]
    pub struct MessageBuilder { topic: String, payload: Vec<u8> }
    impl MessageBuilder {
        pub fn new() -> MessageBuilder { MessageBuilder {} }
        pub fn topic<T: Into<String>>(mut self, topic: T) -> MessageBuilder { self.topic = topic.into(); self }
        pub fn payload<V: Into<Vec<u8>>>(mut self, payload: V) -> MessageBuilder { self.payload = payload.into(); self }
        pub fn qos<Q>(self, qos: Q) -> MessageBuilder { self }
        pub fn retained(self, retained: bool) -> MessageBuilder { self }
        pub fn finalize(self) -> Message { Message { topic: self.topic, payload: self.payload } }
    }
}
mod client_ {
    use super::*;
    pub struct Client;
    impl Client {
        pub fn new<T>(opts: T) -> Result<Client> { ::core::__fallible(Client) }
        pub fn connect<T>(&self, opt_opts: T) -> Result<()> { ::core::__fallible(()) }
        pub fn disconnect<T>(&self, opt_opts: T) -> Result<()> { ::core::__fallible(()) }
        pub fn reconnect(&self) -> Result<()> { ::core::__fallible(()) }
        pub fn is_connected(&self) -> bool { ::core::__any() }
        #[pii_sink(store, queue)]
        pub fn publish(&self, msg: Message) -> Result<()> { ::core::__fallible(()) }
        pub fn subscribe<Q>(&self, topic: &str, qos: Q) -> Result<()> { ::core::__fallible(()) }
        pub fn unsubscribe(&self, topic: &str) -> Result<()> { ::core::__fallible(()) }
    }
}
mod async_client_ {
    use super::*;
    #[derive(Clone)]
    pub struct AsyncClient;
    impl AsyncClient {
        pub fn new<T>(opts: T) -> Result<AsyncClient> { ::core::__fallible(AsyncClient) }
        pub fn is_connected(&self) -> bool { ::core::__any() }
        #[pii_sink(store, queue)]
        pub fn publish(&self, msg: Message) -> __Token { __Token }
        #[pii_sink(store, queue)]
        pub fn try_publish(&self, msg: Message) -> Result<__Token> { ::core::__fallible(__Token) }
        pub fn connect<T>(&self, opt_opts: T) -> __Token { __Token }
        pub fn disconnect<T>(&self, opt_opts: T) -> __Token { __Token }
        pub fn subscribe<S, Q>(&self, topic: S, qos: Q) -> __Token { __Token }
    }
    pub struct __Token;
    impl __Token {
        pub fn wait(self) -> Result<()> { ::core::__fallible(()) }
        pub fn wait_for(self, dur: core::time::Duration) -> Result<()> { ::core::__fallible(()) }
    }
    impl core::future::Future for __Token {
        type Output = Result<()>;
        fn poll(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context) -> core::task::Poll<Result<()>> { core::task::Poll::Ready(::core::__fallible(())) }
    }
}
