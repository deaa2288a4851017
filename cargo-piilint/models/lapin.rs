//! `lapin` 2 to 4: AMQP. What is published goes to a broker, which keeps it for whoever consumes it: the payload, and the
//! properties and routing key that it carries. What is consumed was not seen. `url` is the broker.
//!
//! Versions before 4 take names as `&str`; a name is a name.

pub use channel_::{Channel, options};
pub use connection_::{Connect, Connection, ConnectionProperties};
pub use consumer_::Consumer;
pub use error_::{Error, ErrorKind, Result};
pub use exchange_::ExchangeKind;
pub use message::__queue_::Queue;
pub use protocol::BasicProperties;
pub use publisher_confirm_::{Confirmation, PublisherConfirm};
pub use message::__acker_::Acker;

mod error_ {
    pub type Result<T> = core::result::Result<T, Error>;
    #[derive(Clone, Debug)]
    pub struct Error;
    #[derive(Clone, Debug)]
    pub enum ErrorKind { ChannelsLimitReached, FutureCompleted, NoDefaultRuntime, MissingHeartbeatError }
    impl Error {
        pub fn kind(&self) -> &ErrorKind { ::core::__unseen() }
        pub fn is_amqp_error(&self) -> bool { ::core::__any() }
        pub fn is_io_error(&self) -> bool { ::core::__any() }
        pub fn can_be_recovered(&self) -> bool { ::core::__any() }
    }
    // It says what went wrong with the connection, nothing of a message.
    impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for Error {}
}

mod connection_ {
    use crate::{Channel, Result};
    use crate::types::{LongString, ShortString};

    #[derive(Clone, Debug, Default)]
    pub struct ConnectionProperties;
    impl ConnectionProperties {
        pub fn with_locale(self, locale: ShortString) -> ConnectionProperties { self }
        pub fn with_client_property(self, key: ShortString, value: LongString) -> ConnectionProperties { self }
        pub fn with_connection_name(self, connection_name: LongString) -> ConnectionProperties { self }
        pub fn with_executor<E>(self, executor: E) -> ConnectionProperties { self }
        pub fn with_reactor<R>(self, reactor: R) -> ConnectionProperties { self }
        pub fn enable_auto_recover(self) -> ConnectionProperties { self }
    }
    #[derive(Debug)]
    pub struct Connection { url: str }
    impl Connection {
        pub async fn connect(#[pii(recipient)] uri: &str, options: ConnectionProperties) -> Result<Connection> {
            ::core::__fallible(Connection { url: *uri })
        }
        pub async fn connect_with_runtime<RK>(#[pii(recipient)] uri: &str, options: ConnectionProperties, runtime: RK) -> Result<Connection> {
            ::core::__fallible(Connection { url: *uri })
        }
        pub async fn connect_with_config<C>(#[pii(recipient)] uri: &str, options: ConnectionProperties, config: C) -> Result<Connection> {
            ::core::__fallible(Connection { url: *uri })
        }
        pub async fn connect_uri<U>(uri: U, options: ConnectionProperties) -> Result<Connection> { ::core::__fallible(Connection { url: ::core::__unseen() }) }
        pub async fn create_channel(&self) -> Result<Channel> { ::core::__fallible(Channel { url: self.url }) }
        pub fn run(self) -> Result<()> { ::core::__fallible(()) }
        pub fn on_error<E>(&self, handler: E) {}
        pub async fn close(&self, reply_code: u16, reply_text: ShortString) -> Result<()> { ::core::__fallible(()) }
        pub async fn update_secret(&self, new_secret: LongString, reason: ShortString) -> Result<()> { ::core::__fallible(()) }
    }
    pub trait Connect {}
}

mod channel_ {
    use crate::message::{BasicGetMessage, BasicReturnMessage};
    use crate::types::{FieldTable, ShortString};
    use crate::{BasicProperties, Consumer, Error, ExchangeKind, PublisherConfirm, Queue, Result};
    use options::*;

    #[derive(Clone, Debug)]
    pub struct Channel { url: str }
    impl Channel {
        #[pii_sink(store, queue)]
        pub async fn basic_publish(
            &self,
            exchange: ShortString,
            #[pii(sink)] routing_key: ShortString,
            options: BasicPublishOptions,
            #[pii(sink)] payload: &[u8],
            #[pii(sink)] properties: BasicProperties,
        ) -> Result<PublisherConfirm> {
            ::core::__fallible(PublisherConfirm)
        }
        pub async fn basic_consume(&self, queue: ShortString, consumer_tag: ShortString, options: BasicConsumeOptions, arguments: FieldTable) -> Result<Consumer> {
            ::core::__fallible(Consumer)
        }
        pub async fn basic_get(&self, queue: ShortString, options: BasicGetOptions) -> Result<Option<BasicGetMessage>> {
            ::core::__fallible(::core::__maybe(::core::__unseen()))
        }
        pub async fn basic_qos(&self, prefetch_count: u16, options: BasicQosOptions) -> Result<()> { ::core::__fallible(()) }
        pub async fn basic_cancel(&self, consumer_tag: ShortString, options: BasicCancelOptions) -> Result<()> { ::core::__fallible(()) }
        pub async fn basic_ack(&self, delivery_tag: u64, options: BasicAckOptions) -> Result<()> { ::core::__fallible(()) }
        pub async fn basic_nack(&self, delivery_tag: u64, options: BasicNackOptions) -> Result<()> { ::core::__fallible(()) }
        pub async fn basic_reject(&self, delivery_tag: u64, options: BasicRejectOptions) -> Result<()> { ::core::__fallible(()) }
        pub async fn basic_recover(&self, options: BasicRecoverOptions) -> Result<()> { ::core::__fallible(()) }
        pub async fn exchange_declare(&self, exchange: ShortString, kind: ExchangeKind, options: ExchangeDeclareOptions, arguments: FieldTable) -> Result<()> {
            ::core::__fallible(())
        }
        pub async fn exchange_delete(&self, exchange: ShortString, options: ExchangeDeleteOptions) -> Result<()> { ::core::__fallible(()) }
        pub async fn exchange_bind(&self, destination: ShortString, source: ShortString, routing_key: ShortString, options: ExchangeBindOptions, arguments: FieldTable) -> Result<()> {
            ::core::__fallible(())
        }
        pub async fn queue_declare(&self, queue: ShortString, options: QueueDeclareOptions, arguments: FieldTable) -> Result<Queue> {
            ::core::__fallible(Queue { name: queue })
        }
        pub async fn queue_bind(&self, queue: ShortString, exchange: ShortString, routing_key: ShortString, options: QueueBindOptions, arguments: FieldTable) -> Result<()> {
            ::core::__fallible(())
        }
        pub async fn queue_unbind(&self, queue: ShortString, exchange: ShortString, routing_key: ShortString, arguments: FieldTable) -> Result<()> {
            ::core::__fallible(())
        }
        pub async fn queue_purge(&self, queue: ShortString, options: QueuePurgeOptions) -> Result<u32> { ::core::__fallible(0) }
        pub async fn queue_delete(&self, queue: ShortString, options: QueueDeleteOptions) -> Result<u32> { ::core::__fallible(0) }
        pub async fn tx_select(&self) -> Result<()> { ::core::__fallible(()) }
        pub async fn tx_commit(&self) -> Result<()> { ::core::__fallible(()) }
        pub async fn tx_rollback(&self) -> Result<()> { ::core::__fallible(()) }
        pub async fn confirm_select(&self, options: ConfirmSelectOptions) -> Result<()> { ::core::__fallible(()) }
        pub async fn wait_for_confirms(&self) -> Result<Vec<BasicReturnMessage>> { ::core::__fallible(::core::__unseen()) }
        pub async fn wait_for_recovery(&self, error: Error) -> Result<()> { ::core::__fallible(()) }
        pub async fn close(&self, reply_code: u16, reply_text: ShortString) -> Result<()> { ::core::__fallible(()) }
        pub fn id(&self) -> u16 { ::core::__unseen() }
    }

    pub mod options {
        macro_rules! options {
            ($($name:ident { $($field:ident)* })*) => { $(
                #[derive(Clone, Copy, Debug, Default, PartialEq)]
                pub struct $name { $(pub $field: bool),* }
            )* };
        }
        options! {
            BasicQosOptions { global }
            BasicConsumeOptions { no_local no_ack exclusive nowait }
            BasicCancelOptions { nowait }
            BasicPublishOptions { mandatory immediate }
            BasicGetOptions { no_ack }
            BasicAckOptions { multiple }
            BasicRejectOptions { requeue }
            BasicRecoverOptions { requeue }
            BasicNackOptions { multiple requeue }
            ExchangeDeclareOptions { passive durable auto_delete internal nowait }
            ExchangeDeleteOptions { if_unused nowait }
            ExchangeBindOptions { nowait }
            QueueDeclareOptions { passive durable exclusive auto_delete nowait }
            QueueBindOptions { nowait }
            QueuePurgeOptions { nowait }
            QueueDeleteOptions { if_unused if_empty nowait }
            ConfirmSelectOptions { nowait }
        }
    }
}

mod exchange_ {
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum ExchangeKind { Custom(String), Direct, Fanout, Headers, Topic }
}

mod publisher_confirm_ {
    use crate::message::BasicReturnMessage;
    use core::future::Future;
    use core::pin::Pin;
    use core::task::{Context, Poll};

    #[derive(Debug)]
    pub struct PublisherConfirm;
    impl Future for PublisherConfirm {
        type Output = crate::Result<Confirmation>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<crate::Result<Confirmation>> { Poll::Ready(::core::__fallible(::core::__unseen())) }
    }
    // A message that could not be delivered comes back in it; it is not followed so far.
    #[derive(Debug, PartialEq)]
    pub enum Confirmation { Ack(Option<Box<BasicReturnMessage>>), Nack(Option<Box<BasicReturnMessage>>), NotRequested }
    impl Confirmation {
        pub fn take_message(self) -> Option<BasicReturnMessage> { ::core::__maybe(::core::__unseen()) }
        pub fn is_ack(&self) -> bool { ::core::__any() }
        pub fn is_nack(&self) -> bool { ::core::__any() }
    }
}

mod consumer_ {
    use crate::message::Delivery;
    use crate::types::ShortString;

    #[derive(Clone, Debug)]
    pub struct Consumer;
    impl Consumer {
        pub fn tag(&self) -> ShortString { ::core::__unseen() }
        pub fn queue(&self) -> ShortString { ::core::__unseen() }
        pub fn set_delegate<D>(&self, delegate: D) {}
    }
    impl ::futures_core::Stream for Consumer {
        type Item = crate::Result<Delivery>;
        fn __next(&mut self) -> crate::Result<Delivery> { ::core::__fallible(::core::__unseen()) }
    }
}

pub mod message {
    use crate::types::ShortString;
    use crate::{Acker, BasicProperties, Result};
    use core::ops::Deref;

    pub type DeliveryResult = Result<Option<Delivery>>;
    #[derive(Debug, PartialEq)]
    pub struct Delivery {
        pub delivery_tag: u64,
        pub exchange: ShortString,
        pub routing_key: ShortString,
        pub redelivered: bool,
        pub properties: BasicProperties,
        pub data: Vec<u8>,
        pub acker: Acker,
    }
    impl Deref for Delivery { type Target = Acker; fn deref(&self) -> &Acker { &self.acker } }
    #[derive(Debug, PartialEq)]
    pub struct BasicGetMessage { pub delivery: Delivery, pub message_count: u32 }
    impl Deref for BasicGetMessage { type Target = Delivery; fn deref(&self) -> &Delivery { &self.delivery } }
    #[derive(Debug, PartialEq)]
    pub struct BasicReturnMessage { pub delivery: Delivery, pub reply_code: u16, pub reply_text: ShortString }
    impl Deref for BasicReturnMessage { type Target = Delivery; fn deref(&self) -> &Delivery { &self.delivery } }

    pub mod __acker_ {
        use crate::Result;
        use crate::options::{BasicAckOptions, BasicNackOptions, BasicRejectOptions};
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Acker;
        impl Acker {
            pub async fn ack(&self, options: BasicAckOptions) -> Result<bool> { ::core::__fallible(::core::__any()) }
            pub async fn nack(&self, options: BasicNackOptions) -> Result<bool> { ::core::__fallible(::core::__any()) }
            pub async fn reject(&self, options: BasicRejectOptions) -> Result<bool> { ::core::__fallible(::core::__any()) }
        }
    }
    pub mod __queue_ {
        use crate::types::ShortString;
        #[derive(Clone, Debug)]
        pub struct Queue { name: ShortString }
        impl Queue {
            pub fn name(&self) -> &ShortString { &self.name }
            pub fn message_count(&self) -> u32 { ::core::__unseen() }
            pub fn consumer_count(&self) -> u32 { ::core::__unseen() }
        }
    }
}

pub mod protocol {
    pub use basic::AMQPProperties as BasicProperties;
    pub mod basic {
        use crate::types::{FieldTable, ShortString};
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct AMQPProperties {
            content_type: Option<ShortString>, content_encoding: Option<ShortString>, headers: Option<FieldTable>, correlation_id: Option<ShortString>,
            reply_to: Option<ShortString>, expiration: Option<ShortString>, message_id: Option<ShortString>, kind: Option<ShortString>,
            user_id: Option<ShortString>, app_id: Option<ShortString>, cluster_id: Option<ShortString>,
        }
        macro_rules! properties {
            ($($with:ident $name:ident $ty:ty;)*) => {
                impl AMQPProperties {
                    $(
                        pub fn $with(mut self, value: $ty) -> AMQPProperties { self.$name = Some(value); self }
                        pub fn $name(&self) -> &Option<$ty> { &self.$name }
                    )*
                    pub fn with_delivery_mode(self, value: u8) -> AMQPProperties { self }
                    pub fn with_priority(self, value: u8) -> AMQPProperties { self }
                    pub fn with_timestamp(self, value: u64) -> AMQPProperties { self }
                    pub fn with_type(self, value: ShortString) -> AMQPProperties { self.with_kind(value) }
                    pub fn delivery_mode(&self) -> &Option<u8> { &::core::__maybe(0) }
                    pub fn priority(&self) -> &Option<u8> { &::core::__maybe(0) }
                    pub fn timestamp(&self) -> &Option<u64> { &::core::__maybe(0) }
                }
            };
        }
        properties! {
            with_content_type content_type ShortString;
            with_content_encoding content_encoding ShortString;
            with_headers headers FieldTable;
            with_correlation_id correlation_id ShortString;
            with_reply_to reply_to ShortString;
            with_expiration expiration ShortString;
            with_message_id message_id ShortString;
            with_kind kind ShortString;
            with_user_id user_id ShortString;
            with_app_id app_id ShortString;
            with_cluster_id cluster_id ShortString;
        }
    }
}

pub mod types {
    use core::fmt;

    macro_rules! texts {
        ($($name:ident)*) => { $(
            #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
            pub struct $name { #[pii(elements)] elem: u8 }
            impl fmt::Display for $name { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = *self; Ok(()) } }
            impl fmt::Debug for $name { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = *self; Ok(()) } }
            impl From<String> for $name { fn from(s: String) -> $name { s } }
            impl From<&str> for $name { fn from(s: &str) -> $name { *s } }
            impl From<Vec<u8>> for $name { fn from(v: Vec<u8>) -> $name { v } }
        )* };
    }
    texts! { ShortString LongString ByteArray }
    impl ShortString {
        pub fn as_str(&self) -> &str { self }
        pub fn try_new(s: impl Into<String>) -> Result<ShortString, ShortStringError> { ::core::__fallible(s.into()) }
    }
    impl LongString {
        pub fn as_bytes(&self) -> &[u8] { self }
        pub fn len(&self) -> usize { 0 }
        pub fn is_empty(&self) -> bool { ::core::__any() }
    }
    impl ByteArray {
        pub fn as_slice(&self) -> &[u8] { self }
        pub fn len(&self) -> usize { 0 }
        pub fn is_empty(&self) -> bool { ::core::__any() }
    }
    impl From<ShortString> for String { fn from(value: ShortString) -> String { value } }
    #[derive(Debug)]
    pub struct ShortStringError;

    #[derive(Clone, Debug, PartialEq)]
    pub enum AMQPValue {
        Boolean(bool), ShortShortInt(i8), ShortShortUInt(u8), ShortInt(i16), ShortUInt(u16), LongInt(i32), LongUInt(u32), LongLongInt(i64), Float(f32),
        Double(f64), ShortString(ShortString), LongString(LongString), FieldArray(FieldArray), Timestamp(u64), FieldTable(FieldTable),
        ByteArray(ByteArray), Void,
    }
    impl AMQPValue {
        pub fn as_short_string(&self) -> Option<&ShortString> { match self { AMQPValue::ShortString(value) => Some(value), _ => None } }
        pub fn as_long_string(&self) -> Option<&LongString> { match self { AMQPValue::LongString(value) => Some(value), _ => None } }
        pub fn as_array(&self) -> Option<&FieldArray> { match self { AMQPValue::FieldArray(value) => Some(value), _ => None } }
        pub fn as_field_table(&self) -> Option<&FieldTable> { match self { AMQPValue::FieldTable(value) => Some(value), _ => None } }
    }
    impl From<ShortString> for AMQPValue { fn from(v: ShortString) -> AMQPValue { AMQPValue::ShortString(v) } }
    impl From<LongString> for AMQPValue { fn from(v: LongString) -> AMQPValue { AMQPValue::LongString(v) } }
    impl From<FieldArray> for AMQPValue { fn from(v: FieldArray) -> AMQPValue { AMQPValue::FieldArray(v) } }
    impl From<FieldTable> for AMQPValue { fn from(v: FieldTable) -> AMQPValue { AMQPValue::FieldTable(v) } }

    #[derive(Clone, Debug, PartialEq, Default)]
    pub struct FieldArray { #[pii(elements)] elem: AMQPValue }
    impl FieldArray {
        pub fn as_slice(&self) -> &[AMQPValue] { self }
        pub fn push(&mut self, v: AMQPValue) { self.elem = v; }
    }
    impl From<Vec<AMQPValue>> for FieldArray { fn from(v: Vec<AMQPValue>) -> FieldArray { v } }
    #[derive(Clone, Debug, PartialEq, Default)]
    pub struct FieldTable { #[pii(elements)] elem: AMQPValue }
    impl FieldTable {
        pub fn insert(&mut self, k: ShortString, v: AMQPValue) -> &mut FieldTable { self.elem = v; self }
        pub fn contains_key(&self, k: &str) -> bool { ::core::__any() }
    }
}
