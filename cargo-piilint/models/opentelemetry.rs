//! `opentelemetry` 0.31: an attribute goes wherever spans and metrics are sent, whatever it is put into, and so do names,
//! events and descriptions. Numbers are measurements.

pub use common_::{Array, Key, KeyValue, StringValue, Value};
pub use context_::Context;

mod common_ {
    use core::fmt;
    macro_rules! texts {
        ($($name:ident)*) => { $(
            #[derive(Clone, PartialEq, Eq, Hash)]
            pub struct $name { #[pii(elements)] elem: u8 }
            impl $name { pub fn as_str(&self) -> &str { self } }
            impl From<&'static str> for $name { fn from(x: &'static str) -> $name { *x } }
            impl From<String> for $name { fn from(x: String) -> $name { x } }
            impl fmt::Debug for $name { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = *self; Ok(()) } }
        )* };
    }
    texts! { Key StringValue }
    impl Key {
        pub fn new(value: impl Into<Key>) -> Key { value.into() }
        pub fn from_static_str(value: &'static str) -> Key { *value }
    }
    #[derive(Clone, Debug, PartialEq)]
    pub enum Array { Bool(Vec<bool>), I64(Vec<i64>), F64(Vec<f64>), String(Vec<StringValue>) }
    #[derive(Clone, Debug, PartialEq)]
    pub enum Value { Bool(bool), I64(i64), F64(f64), String(StringValue), Array(Array) }
    impl From<String> for Value { fn from(x: String) -> Value { Value::String(x) } }
    impl From<&'static str> for Value { fn from(x: &'static str) -> Value { Value::String(*x) } }
    #[derive(Clone, Debug, PartialEq)]
    pub struct KeyValue { pub key: Key, pub value: Value }
    impl KeyValue {
        #[pii_sink(log, span)]
        pub fn new<K, V>(#[pii(name)] key: K, #[pii(sink)] value: V) -> KeyValue { KeyValue { key, value } }
    }
}
mod context_ {
    #[derive(Clone, Debug, Default)]
    pub struct Context;
    impl Context {
        pub fn new() -> Context { Context }
        pub fn current() -> Context { Context }
        pub fn attach(self) -> __ContextGuard { __ContextGuard }
    }
    pub struct __ContextGuard;
}
pub mod trace {
    use crate::{Context, KeyValue};
    use ::alloc::borrow::Cow;

    #[derive(Clone, Debug, PartialEq)]
    pub enum SpanKind { Client, Server, Producer, Consumer, Internal }
    #[derive(Clone, Debug, PartialEq)]
    pub enum Status { Unset, Error { description: Cow<'static, str> }, Ok }
    impl Status {
        #[pii_sink(log, span)]
        pub fn error(description: impl Into<Cow<'static, str>>) -> Status { Status::Error { description: description.into() } }
    }
    pub trait Span {
        #[pii_sink(log, span)]
        fn add_event<T>(&mut self, #[pii(sink)] name: T, attributes: Vec<KeyValue>) {}
        #[pii_sink(log, span)]
        fn record_error(&mut self, err: &dyn core::error::Error) {}
        fn is_recording(&self) -> bool { ::core::__any() }
        fn set_attribute(&mut self, attribute: KeyValue) {}
        fn set_attributes(&mut self, attributes: impl IntoIterator<Item = KeyValue>) {}
        fn set_status(&mut self, status: Status) {}
        #[pii_sink(log, span)]
        fn update_name<T>(&mut self, new_name: T) {}
        fn end(&mut self) {}
    }
    pub trait Tracer {
        type Span;
        #[pii_sink(log, span)]
        fn start<T>(&self, name: T) -> Self::Span { () }
        #[pii_sink(log, span)]
        fn start_with_context<T>(&self, #[pii(sink)] name: T, parent_cx: &Context) -> Self::Span { () }
        #[pii_sink(log, span)]
        fn span_builder<T>(&self, name: T) -> SpanBuilder { SpanBuilder }
        #[pii_sink(log, span)]
        fn in_span<T, F: FnOnce(Context) -> T, N>(&self, #[pii(sink)] name: N, f: F) -> T { f(Context) }
    }
    #[derive(Clone, Debug, Default)]
    pub struct SpanBuilder;
    impl SpanBuilder {
        #[pii_sink(log, span)]
        pub fn from_name<T: Into<Cow<'static, str>>>(name: T) -> SpanBuilder { SpanBuilder }
        pub fn with_kind(self, span_kind: SpanKind) -> SpanBuilder { self }
        pub fn with_attributes<I>(self, attributes: I) -> SpanBuilder { self }
        pub fn with_status(self, status: Status) -> SpanBuilder { self }
        pub fn start<T: Tracer>(self, tracer: &T) -> T::Span { () }
    }
    pub struct SpanRef;
    impl SpanRef {
        #[pii_sink(log, span)]
        pub fn add_event<T>(&self, #[pii(sink)] name: T, attributes: Vec<KeyValue>) {}
        #[pii_sink(log, span)]
        pub fn record_error(&self, err: &dyn core::error::Error) {}
        pub fn is_recording(&self) -> bool { ::core::__any() }
        pub fn set_attribute(&self, attribute: KeyValue) {}
        pub fn set_attributes(&self, attributes: impl IntoIterator<Item = KeyValue>) {}
        pub fn set_status(&self, status: Status) {}
        #[pii_sink(log, span)]
        pub fn update_name<T>(&self, new_name: T) {}
        pub fn end(&self) {}
    }
    pub trait TraceContextExt {
        fn span(&self) -> SpanRef { SpanRef }
        fn has_active_span(&self) -> bool { ::core::__any() }
    }
    impl TraceContextExt for Context {}
}
pub mod global {
    use crate::trace::{Span, Tracer};
    pub struct BoxedTracer;
    impl Tracer for BoxedTracer { type Span = BoxedSpan; }
    pub struct BoxedSpan;
    impl Span for BoxedSpan {}
    pub fn tracer(name: impl Into<::alloc::borrow::Cow<'static, str>>) -> BoxedTracer { BoxedTracer }
    pub fn meter(name: &'static str) -> crate::metrics::Meter { crate::metrics::Meter }
}
pub mod metrics {
    use crate::KeyValue;
    use core::marker::PhantomData;
    #[derive(Clone)]
    pub struct Meter;
    macro_rules! instruments {
        ($($method:ident $Name:ident $Builder:ident $ty:ty;)*) => {
            impl Meter { $( pub fn $method(&self, name: impl Into<::alloc::borrow::Cow<'static, str>>) -> $Builder<$Name<$ty>> { $Builder { of: () } } )* }
        };
    }
    instruments! {
        u64_counter Counter InstrumentBuilder u64;
        f64_counter Counter InstrumentBuilder f64;
        i64_up_down_counter UpDownCounter InstrumentBuilder i64;
        u64_gauge Gauge InstrumentBuilder u64;
        f64_gauge Gauge InstrumentBuilder f64;
        u64_histogram Histogram HistogramBuilder u64;
        f64_histogram Histogram HistogramBuilder f64;
    }
    macro_rules! builders {
        ($($name:ident)*) => { $(
            pub struct $name<T> { of: PhantomData<T> }
            impl<T> $name<T> {
                pub fn with_description<S: Into<::alloc::borrow::Cow<'static, str>>>(self, description: S) -> $name<T> { self }
                pub fn with_unit<S: Into<::alloc::borrow::Cow<'static, str>>>(self, unit: S) -> $name<T> { self }
                pub fn build(self) -> T { () }
            }
        )* };
    }
    builders! { InstrumentBuilder HistogramBuilder }
    macro_rules! kinds {
        ($($name:ident $record:ident;)*) => { $(
            #[derive(Clone)]
            pub struct $name<T> { of: PhantomData<T> }
            impl<T> $name<T> { pub fn $record(&self, value: T, attributes: &[KeyValue]) {} }
        )* };
    }
    kinds! { Counter add; UpDownCounter add; Gauge record; Histogram record; }
}
