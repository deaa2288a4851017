//! `rdkafka` 0.39: what a record holds is kept by the broker for whoever consumes it. What is consumed was not seen.

use core::fmt;
pub use config::ClientConfig;
pub use message::{Message, Timestamp};

pub mod error {
    use core::fmt;
    pub type KafkaResult<T> = Result<T, KafkaError>;
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum KafkaError { Canceled, NoMessageReceived, PartitionEOF(i32), Subscription(String), ClientCreation(String), MessageProduction(()), MessageConsumption(()) }
    // It says what went wrong, nothing of a message.
    impl fmt::Display for KafkaError { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }
    impl core::error::Error for KafkaError {}
}
pub mod util {
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Timeout { After(core::time::Duration), Never }
}
pub mod config {
    use super::error::KafkaResult;
    #[derive(Clone, Debug, Default)]
    pub struct ClientConfig;
    impl ClientConfig {
        pub fn new() -> ClientConfig { ClientConfig }
        pub fn get(&self, key: &str) -> Option<&str> { ::core::__maybe("") }
        pub fn set<K: Into<String>, V: Into<String>>(&mut self, key: K, value: V) -> &mut ClientConfig { self }
        pub fn remove(&mut self, key: &str) -> &mut ClientConfig { self }
        pub fn set_log_level(&mut self, log_level: RDKafkaLogLevel) -> &mut ClientConfig { self }
        pub fn create<T: FromClientConfig>(&self) -> KafkaResult<T> { ::core::__fallible(::core::__unseen()) }
        pub fn create_with_context<C, T: FromClientConfigAndContext<C>>(&self, context: C) -> KafkaResult<T> { ::core::__fallible(::core::__unseen()) }
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum RDKafkaLogLevel { Emerg, Alert, Critical, Error, Warning, Notice, Info, Debug }
    pub trait FromClientConfig {}
    impl<T> FromClientConfig for T {}
    pub trait FromClientConfigAndContext<C> {}
    impl<T, C> FromClientConfigAndContext<C> for T {}
}
pub mod producer {
    use super::error::{KafkaError, KafkaResult};
    use super::message::{OwnedHeaders, OwnedMessage};
    use super::util::Timeout;
    use core::marker::PhantomData;
    pub use base_producer::{BaseProducer, BaseRecord, ThreadedProducer};
    pub use future_producer::{FutureProducer, FutureRecord};

    #[derive(Clone, Copy, Debug)]
    pub struct DefaultProducerContext;
    #[derive(Clone, Copy)]
    pub struct NoCustomPartitioner;
    pub trait Producer<C = DefaultProducerContext, Part = NoCustomPartitioner> {
        fn flush<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()> { ::core::__fallible(()) }
        fn in_flight_count(&self) -> i32 { 0 }
    }
    pub mod future_producer {
        use super::*;
        #[derive(Debug)]
        pub struct FutureRecord<K: ?Sized, P: ?Sized> { pub topic: &str, pub partition: Option<i32>, pub payload: Option<&P>, pub key: Option<&K>, pub timestamp: Option<i64>, pub headers: Option<OwnedHeaders> }
        impl<K: ?Sized, P: ?Sized> FutureRecord<K, P> {
            pub fn to(topic: &str) -> FutureRecord<K, P> { FutureRecord { topic, payload: None, key: None, headers: None } }
            pub fn partition(self, partition: i32) -> FutureRecord<K, P> { self }
            pub fn payload(mut self, payload: &P) -> FutureRecord<K, P> { self.payload = Some(payload); self }
            pub fn key(mut self, key: &K) -> FutureRecord<K, P> { self.key = Some(key); self }
            pub fn timestamp(self, timestamp: i64) -> FutureRecord<K, P> { self }
            pub fn headers(mut self, headers: OwnedHeaders) -> FutureRecord<K, P> { self.headers = Some(headers); self }
        }
        #[derive(Clone)]
        pub struct FutureProducer<C = (), R = (), Part = NoCustomPartitioner> { of: PhantomData<(C, R, Part)> }
        impl<C, R> FutureProducer<C, R> {
            #[pii_sink(store, queue)]
            pub async fn send<K: ?Sized, P: ?Sized, T>(&self, #[pii(sink)] record: FutureRecord<K, P>, queue_timeout: T) -> OwnedDeliveryResult { ::core::__fallible(Delivery) }
            #[pii_sink(store, queue)]
            pub fn send_result<K: ?Sized, P: ?Sized>(&self, #[pii(sink)] record: FutureRecord<K, P>) -> Result<DeliveryFuture, (KafkaError, FutureRecord<K, P>)> {
                if ::core::__any() { Ok(DeliveryFuture) } else { Err((::core::__unseen(), record)) }
            }
            pub fn poll<T: Into<Timeout>>(&self, timeout: T) {}
        }
        impl<C, R, Part> Producer<C, Part> for FutureProducer<C, R, Part> {}
        #[derive(Debug, PartialEq, Eq)]
        pub struct Delivery { pub partition: i32, pub offset: i64 }
        // The message comes back with the error; it is not followed so far.
        pub type OwnedDeliveryResult = Result<Delivery, (KafkaError, OwnedMessage)>;
        pub struct DeliveryFuture;
        impl core::future::Future for DeliveryFuture {
            type Output = Result<OwnedDeliveryResult, ::futures_channel::oneshot::Canceled>;
        }
    }
    pub mod base_producer {
        use super::*;
        #[derive(Debug)]
        pub struct BaseRecord<K: ?Sized = (), P: ?Sized = (), D = ()> { pub topic: &str, pub partition: Option<i32>, pub payload: Option<&P>, pub key: Option<&K>, pub timestamp: Option<i64>, pub headers: Option<OwnedHeaders>, pub delivery_opaque: D }
        impl<K: ?Sized, P: ?Sized> BaseRecord<K, P, ()> {
            pub fn to(topic: &str) -> BaseRecord<K, P, ()> { BaseRecord { topic, payload: None, key: None, headers: None } }
        }
        impl<K: ?Sized, P: ?Sized, D> BaseRecord<K, P, D> {
            pub fn with_opaque_to(topic: &str, delivery_opaque: D) -> BaseRecord<K, P, D> { BaseRecord { topic, payload: None, key: None, headers: None, delivery_opaque } }
            pub fn partition(self, partition: i32) -> BaseRecord<K, P, D> { self }
            pub fn payload(mut self, payload: &P) -> BaseRecord<K, P, D> { self.payload = Some(payload); self }
            pub fn key(mut self, key: &K) -> BaseRecord<K, P, D> { self.key = Some(key); self }
            pub fn timestamp(self, timestamp: i64) -> BaseRecord<K, P, D> { self }
            pub fn headers(mut self, headers: OwnedHeaders) -> BaseRecord<K, P, D> { self.headers = Some(headers); self }
        }
        macro_rules! producers {
            ($($name:ident)*) => { $(
                pub struct $name<C = DefaultProducerContext, Part = NoCustomPartitioner> { of: PhantomData<(C, Part)> }
                impl<C, Part> $name<C, Part> {
                    #[pii_sink(store, queue)]
                    pub fn send<K: ?Sized, P: ?Sized>(&self, #[pii(sink)] record: BaseRecord<K, P, ()>) -> Result<(), (KafkaError, BaseRecord<K, P, ()>)> {
                        if ::core::__any() { Ok(()) } else { Err((::core::__unseen(), record)) }
                    }
                    pub fn poll<T: Into<Timeout>>(&self, timeout: T) {}
                }
                impl<C, Part> Producer<C, Part> for $name<C, Part> {}
            )* };
        }
        producers! { BaseProducer ThreadedProducer }
    }
}
pub mod message {
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Timestamp { NotAvailable, CreateTime(i64), LogAppendTime(i64) }
    impl Timestamp {
        pub fn to_millis(self) -> Option<i64> { ::core::__maybe(0) }
        pub fn now() -> Timestamp { ::core::__unseen() }
    }
    #[derive(Clone, Copy, Debug)]
    pub struct Header<V> { pub key: &str, pub value: Option<V> }
    #[derive(Clone, Debug, Default)]
    pub struct OwnedHeaders { #[pii(elements)] elem: u8 }
    impl OwnedHeaders {
        pub fn new() -> OwnedHeaders { () }
        pub fn new_with_capacity(initial_capacity: usize) -> OwnedHeaders { () }
        pub fn insert<V: ?Sized>(mut self, header: Header<&V>) -> OwnedHeaders { self.elem = header.value; self }
    }
    pub trait Message {
        type Headers;
        fn key(&self) -> Option<&[u8]> { ::core::__maybe(::core::__unseen()) }
        fn payload(&self) -> Option<&[u8]> { ::core::__maybe(::core::__unseen()) }
        fn topic(&self) -> &str { ::core::__unseen() }
        fn partition(&self) -> i32 { ::core::__unseen() }
        fn offset(&self) -> i64 { ::core::__unseen() }
        fn timestamp(&self) -> Timestamp { ::core::__unseen() }
        fn payload_view<P: ?Sized + FromBytes>(&self) -> Option<Result<&P, P::Error>> { ::core::__maybe(::core::__fallible(::core::__unseen())) }
        fn key_view<K: ?Sized + FromBytes>(&self) -> Option<Result<&K, K::Error>> { ::core::__maybe(::core::__fallible(::core::__unseen())) }
    }
    pub trait FromBytes { type Error; }
    impl FromBytes for str { type Error = core::str::Utf8Error; }
    impl FromBytes for [u8] { type Error = (); }
    pub struct BorrowedMessage;
    impl BorrowedMessage {
        pub fn detach(&self) -> OwnedMessage { OwnedMessage }
    }
    impl Message for BorrowedMessage { type Headers = (); }
    #[derive(Clone, Debug)]
    pub struct OwnedMessage;
    impl Message for OwnedMessage { type Headers = OwnedHeaders; }
}
pub mod consumer {
    use super::error::KafkaResult;
    use super::message::BorrowedMessage;
    use core::marker::PhantomData;
    pub use stream_consumer::StreamConsumer;
    #[derive(Clone, Copy, Debug)]
    pub enum CommitMode { Sync, Async }
    pub trait Consumer<C = ()> {
        fn subscribe(&self, topics: &[&str]) -> KafkaResult<()> { ::core::__fallible(()) }
        fn unsubscribe(&self) {}
        fn commit_message(&self, message: &BorrowedMessage, mode: CommitMode) -> KafkaResult<()> { ::core::__fallible(()) }
        fn store_offset_from_message(&self, message: &BorrowedMessage) -> KafkaResult<()> { ::core::__fallible(()) }
    }
    pub mod stream_consumer {
        use super::*;
        pub struct StreamConsumer<C = (), R = ()> { of: PhantomData<(C, R)> }
        impl<C, R> StreamConsumer<C, R> {
            pub async fn recv(&self) -> Result<BorrowedMessage, crate::error::KafkaError> { ::core::__fallible(BorrowedMessage) }
            pub fn stream(&self) -> MessageStream<R> { MessageStream { of: () } }
        }
        impl<C, R> Consumer<C> for StreamConsumer<C, R> {}
        pub struct MessageStream<R = ()> { of: PhantomData<R> }
        impl<R> ::futures_core::Stream for MessageStream<R> {
            type Item = KafkaResult<BorrowedMessage>;
            fn __next(&mut self) -> KafkaResult<BorrowedMessage> { ::core::__fallible(BorrowedMessage) }
        }
    }
}
