//! `rumqttc` 0.25: MQTT. What is published goes to a broker and to whoever subscribed: the payload, and the topic.

use ::bytes::Bytes;
use core::fmt;
use core::time::Duration;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QoS { AtMostOnce, AtLeastOnce, ExactlyOnce }
#[derive(Debug)]
pub enum ClientError { Request(__Request), TryRequest(__Request) }
/// The request that could not be handed over.
#[derive(Debug)]
pub struct __Request;
#[derive(Debug)]
pub enum ConnectionError { NetworkTimeout, FlushTimeout, RequestsDone }
macro_rules! errors {
    ($($name:ident)*) => { $(
        impl fmt::Display for $name { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }
        impl core::error::Error for $name {}
    )* };
}
errors! { ClientError ConnectionError RecvError }

#[derive(Clone, Debug)]
pub struct MqttOptions { url: str }
impl MqttOptions {
    pub fn new<S: Into<String>, T: Into<String>>(id: S, #[pii(recipient)] host: T, port: u16) -> MqttOptions { MqttOptions { url: host.into() } }
    pub fn broker_address(&self) -> (String, u16) { (self.url, 0) }
    pub fn set_last_will(&mut self, will: LastWill) -> &mut MqttOptions { self }
    pub fn set_client_id(&mut self, client_id: String) -> &mut MqttOptions { self }
    pub fn set_transport(&mut self, transport: Transport) -> &mut MqttOptions { self }
    pub fn set_keep_alive(&mut self, duration: Duration) -> &mut MqttOptions { self }
    pub fn set_max_packet_size(&mut self, incoming: usize, outgoing: usize) -> &mut MqttOptions { self }
    pub fn set_clean_session(&mut self, clean_session: bool) -> &mut MqttOptions { self }
    pub fn set_credentials<U: Into<String>, P: Into<String>>(&mut self, username: U, password: P) -> &mut MqttOptions { self }
    pub fn set_request_channel_capacity(&mut self, capacity: usize) -> &mut MqttOptions { self }
    pub fn set_inflight(&mut self, inflight: u16) -> &mut MqttOptions { self }
    pub fn set_manual_acks(&mut self, manual_acks: bool) -> &mut MqttOptions { self }
}
#[derive(Clone)]
pub struct Transport;
impl Transport {
    pub fn tcp() -> Transport { Transport }
    pub fn tls(ca: Vec<u8>, client_auth: Option<(Vec<u8>, Vec<u8>)>, alpn: Option<Vec<Vec<u8>>>) -> Transport { Transport }
    pub fn tls_with_default_config() -> Transport { Transport }
}
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastWill { pub topic: String, pub message: Bytes, pub qos: QoS, pub retain: bool }
impl LastWill {
    #[pii_sink(store, queue)]
    pub fn new(#[pii(sink)] topic: impl Into<String>, #[pii(sink)] payload: impl Into<Vec<u8>>, qos: QoS, retain: bool) -> LastWill {
        LastWill { topic: topic.into(), message: payload.into(), qos, retain }
    }
}

#[derive(Clone, Debug)]
pub struct AsyncClient { url: str }
impl AsyncClient {
    pub fn new(options: MqttOptions, cap: usize) -> (AsyncClient, EventLoop) { (AsyncClient { url: options.url }, EventLoop) }
    #[pii_sink(store, queue)]
    pub async fn publish<S: Into<String>, V: Into<Vec<u8>>>(&self, #[pii(sink)] topic: S, qos: QoS, retain: bool, #[pii(sink)] payload: V) -> Result<(), ClientError> {
        ::core::__fallible(())
    }
    #[pii_sink(store, queue)]
    pub async fn publish_bytes<S: Into<String>>(&self, #[pii(sink)] topic: S, qos: QoS, retain: bool, #[pii(sink)] payload: Bytes) -> Result<(), ClientError> {
        ::core::__fallible(())
    }
    pub async fn ack(&self, publish: &Publish) -> Result<(), ClientError> { ::core::__fallible(()) }
    pub async fn subscribe<S: Into<String>>(&self, topic: S, qos: QoS) -> Result<(), ClientError> { ::core::__fallible(()) }
    pub async fn subscribe_many<T>(&self, topics: T) -> Result<(), ClientError> { ::core::__fallible(()) }
    pub async fn unsubscribe<S: Into<String>>(&self, topic: S) -> Result<(), ClientError> { ::core::__fallible(()) }
    pub async fn disconnect(&self) -> Result<(), ClientError> { ::core::__fallible(()) }
    #[pii_sink(store, queue)]
    pub fn try_publish<S: Into<String>, V: Into<Vec<u8>>>(&self, #[pii(sink)] topic: S, qos: QoS, retain: bool, #[pii(sink)] payload: V) -> Result<(), ClientError> {
        ::core::__fallible(())
    }
    pub fn try_ack(&self, publish: &Publish) -> Result<(), ClientError> { ::core::__fallible(()) }
    pub fn try_subscribe<S: Into<String>>(&self, topic: S, qos: QoS) -> Result<(), ClientError> { ::core::__fallible(()) }
    pub fn try_unsubscribe<S: Into<String>>(&self, topic: S) -> Result<(), ClientError> { ::core::__fallible(()) }
    pub fn try_disconnect(&self) -> Result<(), ClientError> { ::core::__fallible(()) }
}
#[derive(Clone)]
pub struct Client { url: str }
impl Client {
    pub fn new(options: MqttOptions, cap: usize) -> (Client, Connection) { (Client { url: options.url }, Connection { eventloop: EventLoop }) }
    #[pii_sink(store, queue)]
    pub fn publish<S: Into<String>, V: Into<Vec<u8>>>(&self, #[pii(sink)] topic: S, qos: QoS, retain: bool, #[pii(sink)] payload: V) -> Result<(), ClientError> {
        ::core::__fallible(())
    }
    #[pii_sink(store, queue)]
    pub fn try_publish<S: Into<String>, V: Into<Vec<u8>>>(&self, #[pii(sink)] topic: S, qos: QoS, retain: bool, #[pii(sink)] payload: V) -> Result<(), ClientError> {
        ::core::__fallible(())
    }
    pub fn ack(&self, publish: &Publish) -> Result<(), ClientError> { ::core::__fallible(()) }
    pub fn subscribe<S: Into<String>>(&self, topic: S, qos: QoS) -> Result<(), ClientError> { ::core::__fallible(()) }
    pub fn subscribe_many<T>(&self, topics: T) -> Result<(), ClientError> { ::core::__fallible(()) }
    pub fn unsubscribe<S: Into<String>>(&self, topic: S) -> Result<(), ClientError> { ::core::__fallible(()) }
    pub fn disconnect(&self) -> Result<(), ClientError> { ::core::__fallible(()) }
}

pub struct EventLoop;
impl EventLoop {
    pub async fn poll(&mut self) -> Result<Event, ConnectionError> { ::core::__fallible(::core::__unseen()) }
    pub fn clean(&mut self) {}
}
pub struct Connection { pub eventloop: EventLoop }
impl Connection {
    pub fn iter(&mut self) -> Iter { Iter }
    pub fn recv(&mut self) -> Result<Result<Event, ConnectionError>, RecvError> { ::core::__fallible(::core::__fallible(::core::__unseen())) }
}
#[derive(Debug)]
pub struct RecvError;
pub struct Iter;
impl Iterator for Iter {
    type Item = Result<Event, ConnectionError>;
    fn next(&mut self) -> Option<Result<Event, ConnectionError>> { ::core::__maybe(::core::__fallible(::core::__unseen())) }
}
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event { Incoming(Packet), Outgoing(Outgoing) }
pub type Incoming = Packet;
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outgoing { Publish(u16), Subscribe(u16), Unsubscribe(u16), PubAck(u16), PubRec(u16), PubRel(u16), PubComp(u16), PingReq, PingResp, Disconnect, AwaitAck(u16) }
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Packet {
    Connect(()), ConnAck(()), Publish(Publish), PubAck(()), PubRec(()), PubRel(()), PubComp(()), Subscribe(()), SubAck(()), Unsubscribe(()), UnsubAck(()),
    PingReq, PingResp, Disconnect,
}
#[derive(Clone, PartialEq, Eq)]
pub struct Publish { pub dup: bool, pub qos: QoS, pub retain: bool, pub topic: String, pub pkid: u16, pub payload: Bytes }
// Of the payload it says how long it is.
impl fmt::Debug for Publish {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.write_fmt(format_args!("{}", self.topic)) }
}
