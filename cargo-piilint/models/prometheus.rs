//! `prometheus` 0.14: a label's value is kept with every value of the metric and shown to whoever looks at the metrics, as
//! a line of a log is. Numbers are measurements.

pub use counter_::{Counter, CounterVec, IntCounter, IntCounterVec};
pub use gauge_::{Gauge, GaugeVec, IntGauge, IntGaugeVec};
pub use histogram_::{Histogram, HistogramOpts, HistogramTimer, HistogramVec};
use ::std::collections::HashMap;
use ::core::fmt;

pub type Result<T> = ::core::result::Result<T, Error>;
#[derive(Debug)]
pub enum Error { AlreadyReg, InconsistentCardinality { expect: usize, got: usize }, Msg(String), Io(::std::io::Error) }
impl fmt::Display for Error { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }
impl ::core::error::Error for Error {}

#[derive(Clone, Debug)]
pub struct Opts;
impl Opts {
    pub fn new<S1: Into<String>, S2: Into<String>>(name: S1, help: S2) -> Opts { Opts }
    pub fn namespace<S: Into<String>>(self, namespace: S) -> Opts { self }
    pub fn subsystem<S: Into<String>>(self, subsystem: S) -> Opts { self }
    #[pii_sink(log, metric)]
    pub fn const_label<S1: Into<String>, S2: Into<String>>(self, #[pii(name)] name: S1, #[pii(sink)] value: S2) -> Opts { self }
    #[pii_sink(log, metric)]
    pub fn const_labels(self, const_labels: HashMap<String, String>) -> Opts { self }
    pub fn variable_label<S: Into<String>>(self, name: S) -> Opts { self }
    pub fn variable_labels(self, variable_labels: Vec<String>) -> Opts { self }
}

pub mod core {
    use super::{HashMap, Result};
    pub use super::Opts;
    pub trait MetricVecBuilder { type M; }
    #[derive(Clone)]
    pub struct MetricVec<T> { new: T }
    impl<T: MetricVecBuilder> MetricVec<T> {
        #[pii_sink(log, metric)]
        pub fn get_metric_with_label_values<V>(&self, vals: &[V]) -> Result<T::M> { ::core::__fallible(()) }
        #[pii_sink(log, metric)]
        pub fn get_metric_with<V, S>(&self, labels: &HashMap<&str, V, S>) -> Result<T::M> { ::core::__fallible(()) }
        #[pii_sink(log, metric)]
        pub fn with_label_values<V>(&self, vals: &[V]) -> T::M { () }
        #[pii_sink(log, metric)]
        pub fn with<V, S>(&self, labels: &HashMap<&str, V, S>) -> T::M { () }
        pub fn remove_label_values<V>(&self, vals: &[V]) -> Result<()> { ::core::__fallible(()) }
        pub fn remove<V, S>(&self, labels: &HashMap<&str, V, S>) -> Result<()> { ::core::__fallible(()) }
        pub fn reset(&self) {}
    }
    pub trait Atomic { type T; }
    macro_rules! atomics {
        ($($name:ident $ty:ty)*) => { $( #[derive(Debug)] pub struct $name; impl Atomic for $name { type T = $ty; } )* };
    }
    atomics! { AtomicF64 f64 AtomicU64 u64 AtomicI64 i64 }
    pub use super::counter_::{GenericCounter, GenericCounterVec};
    pub use super::gauge_::{GenericGauge, GenericGaugeVec};
}
mod counter_ {
    use super::core::{Atomic, AtomicF64, AtomicU64, MetricVec, MetricVecBuilder};
    use super::{Opts, Result};
    #[derive(Clone, Debug)]
    pub struct GenericCounter<P> { v: P }
    pub type Counter = GenericCounter<AtomicF64>;
    pub type IntCounter = GenericCounter<AtomicU64>;
    impl<P: Atomic> GenericCounter<P> {
        pub fn new<S1: Into<String>, S2: Into<String>>(name: S1, help: S2) -> Result<GenericCounter<P>> { ::core::__fallible(()) }
        pub fn with_opts(opts: Opts) -> Result<GenericCounter<P>> { ::core::__fallible(()) }
        pub fn inc_by(&self, v: P::T) {}
        pub fn inc(&self) {}
        pub fn get(&self) -> P::T { 0 }
        pub fn reset(&self) {}
    }
    #[derive(Clone, Debug)]
    pub struct __CounterVecBuilder<P> { of: P }
    impl<P: Atomic> MetricVecBuilder for __CounterVecBuilder<P> { type M = GenericCounter<P>; }
    pub type GenericCounterVec<P> = MetricVec<__CounterVecBuilder<P>>;
    pub type CounterVec = GenericCounterVec<AtomicF64>;
    pub type IntCounterVec = GenericCounterVec<AtomicU64>;
    impl<P: Atomic> MetricVec<__CounterVecBuilder<P>> {
        pub fn new(opts: Opts, label_names: &[&str]) -> Result<MetricVec<__CounterVecBuilder<P>>> { ::core::__fallible(()) }
    }
}
mod gauge_ {
    use super::core::{Atomic, AtomicF64, AtomicI64, MetricVec, MetricVecBuilder};
    use super::{Opts, Result};
    #[derive(Clone, Debug)]
    pub struct GenericGauge<P> { v: P }
    pub type Gauge = GenericGauge<AtomicF64>;
    pub type IntGauge = GenericGauge<AtomicI64>;
    impl<P: Atomic> GenericGauge<P> {
        pub fn new<S1: Into<String>, S2: Into<String>>(name: S1, help: S2) -> Result<GenericGauge<P>> { ::core::__fallible(()) }
        pub fn with_opts(opts: Opts) -> Result<GenericGauge<P>> { ::core::__fallible(()) }
        pub fn set(&self, v: P::T) {}
        pub fn inc(&self) {}
        pub fn dec(&self) {}
        pub fn add(&self, v: P::T) {}
        pub fn sub(&self, v: P::T) {}
        pub fn get(&self) -> P::T { 0 }
    }
    #[derive(Clone, Debug)]
    pub struct __GaugeVecBuilder<P> { of: P }
    impl<P: Atomic> MetricVecBuilder for __GaugeVecBuilder<P> { type M = GenericGauge<P>; }
    pub type GenericGaugeVec<P> = MetricVec<__GaugeVecBuilder<P>>;
    pub type GaugeVec = GenericGaugeVec<AtomicF64>;
    pub type IntGaugeVec = GenericGaugeVec<AtomicI64>;
    impl<P: Atomic> MetricVec<__GaugeVecBuilder<P>> {
        pub fn new(opts: Opts, label_names: &[&str]) -> Result<MetricVec<__GaugeVecBuilder<P>>> { ::core::__fallible(()) }
    }
}
mod histogram_ {
    use super::core::{MetricVec, MetricVecBuilder};
    use super::Result;
    #[derive(Clone, Debug)]
    pub struct HistogramOpts;
    impl HistogramOpts {
        pub fn new<S1: Into<String>, S2: Into<String>>(name: S1, help: S2) -> HistogramOpts { HistogramOpts }
        pub fn namespace<S: Into<String>>(self, namespace: S) -> HistogramOpts { self }
        pub fn subsystem<S: Into<String>>(self, subsystem: S) -> HistogramOpts { self }
        #[pii_sink(log, metric)]
        pub fn const_label<S1: Into<String>, S2: Into<String>>(self, #[pii(name)] name: S1, #[pii(sink)] value: S2) -> HistogramOpts { self }
        pub fn variable_label<S: Into<String>>(self, name: S) -> HistogramOpts { self }
        pub fn buckets(self, buckets: Vec<f64>) -> HistogramOpts { self }
    }
    #[derive(Clone, Debug)]
    pub struct Histogram;
    impl Histogram {
        pub fn with_opts(opts: HistogramOpts) -> Result<Histogram> { ::core::__fallible(Histogram) }
        pub fn observe(&self, v: f64) {}
        pub fn start_timer(&self) -> HistogramTimer { HistogramTimer }
        pub fn observe_closure_duration<F: FnOnce() -> T, T>(&self, f: F) -> T { f() }
    }
    #[derive(Debug)]
    pub struct HistogramTimer;
    impl HistogramTimer {
        pub fn observe_duration(self) {}
        pub fn stop_and_record(self) -> f64 { 0.0 }
        pub fn stop_and_discard(self) -> f64 { 0.0 }
    }
    #[derive(Clone, Debug)]
    pub struct __HistogramVecBuilder;
    impl MetricVecBuilder for __HistogramVecBuilder { type M = Histogram; }
    pub type HistogramVec = MetricVec<__HistogramVecBuilder>;
    impl MetricVec<__HistogramVecBuilder> {
        pub fn new(opts: HistogramOpts, label_names: &[&str]) -> Result<MetricVec<__HistogramVecBuilder>> { ::core::__fallible(()) }
    }
}
pub trait __Collector {}
impl<T> __Collector for T {}
#[derive(Clone, Debug, Default)]
pub struct Registry;
impl Registry {
    pub fn new() -> Registry { Registry }
    pub fn register(&self, c: Box<dyn __Collector>) -> Result<()> { ::core::__fallible(()) }
}
pub fn default_registry() -> &Registry { &Registry }
#[macro_export]
macro_rules! register_counter { ($($options:tt)*) => { $crate::__made::<$crate::Counter>() }; }
#[macro_export]
macro_rules! register_counter_with_registry { ($($options:tt)*) => { $crate::__made::<$crate::Counter>() }; }
#[macro_export]
macro_rules! register_counter_vec { ($($options:tt)*) => { $crate::__made::<$crate::CounterVec>() }; }
#[macro_export]
macro_rules! register_counter_vec_with_registry { ($($options:tt)*) => { $crate::__made::<$crate::CounterVec>() }; }
#[macro_export]
macro_rules! register_int_counter { ($($options:tt)*) => { $crate::__made::<$crate::IntCounter>() }; }
#[macro_export]
macro_rules! register_int_counter_with_registry { ($($options:tt)*) => { $crate::__made::<$crate::IntCounter>() }; }
#[macro_export]
macro_rules! register_int_counter_vec { ($($options:tt)*) => { $crate::__made::<$crate::IntCounterVec>() }; }
#[macro_export]
macro_rules! register_int_counter_vec_with_registry { ($($options:tt)*) => { $crate::__made::<$crate::IntCounterVec>() }; }
#[macro_export]
macro_rules! register_gauge { ($($options:tt)*) => { $crate::__made::<$crate::Gauge>() }; }
#[macro_export]
macro_rules! register_gauge_with_registry { ($($options:tt)*) => { $crate::__made::<$crate::Gauge>() }; }
#[macro_export]
macro_rules! register_gauge_vec { ($($options:tt)*) => { $crate::__made::<$crate::GaugeVec>() }; }
#[macro_export]
macro_rules! register_gauge_vec_with_registry { ($($options:tt)*) => { $crate::__made::<$crate::GaugeVec>() }; }
#[macro_export]
macro_rules! register_int_gauge { ($($options:tt)*) => { $crate::__made::<$crate::IntGauge>() }; }
#[macro_export]
macro_rules! register_int_gauge_with_registry { ($($options:tt)*) => { $crate::__made::<$crate::IntGauge>() }; }
#[macro_export]
macro_rules! register_int_gauge_vec { ($($options:tt)*) => { $crate::__made::<$crate::IntGaugeVec>() }; }
#[macro_export]
macro_rules! register_int_gauge_vec_with_registry { ($($options:tt)*) => { $crate::__made::<$crate::IntGaugeVec>() }; }
#[macro_export]
macro_rules! register_histogram { ($($options:tt)*) => { $crate::__made::<$crate::Histogram>() }; }
#[macro_export]
macro_rules! register_histogram_with_registry { ($($options:tt)*) => { $crate::__made::<$crate::Histogram>() }; }
#[macro_export]
macro_rules! register_histogram_vec { ($($options:tt)*) => { $crate::__made::<$crate::HistogramVec>() }; }
#[macro_export]
macro_rules! register_histogram_vec_with_registry { ($($options:tt)*) => { $crate::__made::<$crate::HistogramVec>() }; }
#[macro_export]
macro_rules! opts { ($name:expr, $help:expr $(, $labels:expr)* $(,)?) => { $crate::Opts::new($name, $help)$(.const_labels($labels))* }; }
#[doc(hidden)]
pub fn __made<T>() -> Result<T> { ::core::__fallible(()) }
