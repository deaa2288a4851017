//! `kafka` 0.10: what a record holds is kept by the broker for whoever consumes it. What is consumed was not seen.

pub use error_::{Error, Result};
mod error_ {
    #[derive(Debug)]
    pub struct Error;
    impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for Error {}
    pub type Result<T> = core::result::Result<T, Error>;
}
pub mod producer {
    use crate::Result;
    use core::time::Duration;
    #[derive(Clone, Copy, Debug)]
    pub enum RequiredAcks { None, One, All }
    #[derive(Clone, Copy, Debug)]
    pub enum Compression { NONE, GZIP, SNAPPY }
    #[derive(Debug)]
    pub struct ProduceConfirm;
    pub struct Record<'a, K, V> { pub key: K, pub value: V, pub topic: &'a str, pub partition: i32 }
    impl<'a, K, V> Record<'a, K, V> {
        pub fn from_key_value(topic: &'a str, key: K, value: V) -> Record<'a, K, V> { Record { key, value, topic } }
        pub fn with_partition(self, partition: i32) -> Record<'a, K, V> { self }
    }
    impl<'a, V> Record<'a, (), V> {
        pub fn from_value(topic: &'a str, value: V) -> Record<'a, (), V> { Record { value, topic } }
    }
    pub struct DefaultPartitioner;
    pub struct Producer<P = DefaultPartitioner> { of: P }
    impl Producer {
        pub fn from_hosts(hosts: Vec<String>) -> Builder<DefaultPartitioner> { Builder {} }
    }
    impl<P> Producer<P> {
        #[pii_sink(store, queue)]
        pub fn send<'a, K, V>(&mut self, rec: &Record<'a, K, V>) -> Result<()> { ::core::__fallible(()) }
        #[pii_sink(store, queue)]
        pub fn send_all<'a, K, V>(&mut self, recs: &[Record<'a, K, V>]) -> Result<Vec<ProduceConfirm>> { ::core::__fallible(::core::__unseen()) }
    }
    pub struct Builder<P = DefaultPartitioner> { of: P }
    impl<P> Builder<P> {
        pub fn with_compression(self, compression: Compression) -> Builder<P> { self }
        pub fn with_ack_timeout(self, timeout: Duration) -> Builder<P> { self }
        pub fn with_connection_idle_timeout(self, timeout: Duration) -> Builder<P> { self }
        pub fn with_required_acks(self, acks: RequiredAcks) -> Builder<P> { self }
        pub fn with_client_id(self, client_id: String) -> Builder<P> { self }
        pub fn create(self) -> Result<Producer<P>> { ::core::__fallible(Producer {}) }
    }
}
pub mod consumer {
    use crate::Result;
    #[derive(Debug)]
    pub struct Message<'a> { pub offset: i64, pub key: &'a [u8], pub value: &'a [u8] }
    pub struct Consumer;
    impl Consumer {
        pub fn from_hosts(hosts: Vec<String>) -> Builder { Builder }
        pub fn poll(&mut self) -> Result<MessageSets> { ::core::__fallible(::core::__unseen()) }
        pub fn group(&self) -> &str { "" }
        pub fn consume_messageset(&mut self, msgs: MessageSet<'_>) -> Result<()> { ::core::__fallible(()) }
        pub fn commit_consumed(&mut self) -> Result<()> { ::core::__fallible(()) }
    }
    pub struct Builder;
    impl Builder {
        pub fn with_topic(self, topic: String) -> Builder { self }
        pub fn with_group(self, group: String) -> Builder { self }
        pub fn with_client_id(self, client_id: String) -> Builder { self }
        pub fn create(self) -> Result<Consumer> { ::core::__fallible(Consumer) }
    }
    #[derive(Debug)]
    pub struct MessageSets { #[pii(elements)] elem: Vec<u8> }
    impl MessageSets {
        pub fn is_empty(&self) -> bool { ::core::__any() }
        pub fn iter(&self) -> MessageSetsIter<'_> { MessageSetsIter { elem: MessageSet {} } }
    }
    pub struct MessageSetsIter<'a> { #[pii(elements)] elem: MessageSet<'a> }
    impl<'a> Iterator for MessageSetsIter<'a> { type Item = MessageSet<'a>; fn next(&mut self) -> Option<MessageSet<'a>> { ::core::__maybe(self.elem) } }
    #[derive(Debug)]
    pub struct MessageSet<'a> { of: core::marker::PhantomData<&'a ()> }
    impl<'a> MessageSet<'a> {
        pub fn topic(&self) -> &'a str { "" }
        pub fn partition(&self) -> i32 { 0 }
        pub fn messages(&self) -> &'a [Message<'a>] { ::core::__unseen() }
    }
}
