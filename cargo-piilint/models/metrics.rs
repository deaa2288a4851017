//! `metrics` 0.22 to 0.24: a label of a metric is kept with every value and shown to whoever looks at the metrics, as a
//! line of a log is. Numbers are measurements.

use ::alloc::borrow::Cow;
use ::alloc::vec::Vec;
use ::alloc::sync::Arc;

pub type SharedString = Cow<str>;
pub type KeyName = SharedString;

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Label(SharedString, SharedString);
impl Label {
    pub fn new<K: Into<SharedString>, V: Into<SharedString>>(key: K, value: V) -> Label { Label(key.into(), value.into()) }
    pub const fn from_static_parts(key: &'static str, value: &'static str) -> Label { Label(*key, *value) }
    pub fn key(&self) -> &str { &self.0 }
    pub fn value(&self) -> &str { &self.1 }
    pub fn into_parts(self) -> (SharedString, SharedString) { (self.0, self.1) }
}
impl<K, V> From<&(K, V)> for Label { fn from(pair: &(K, V)) -> Label { Label(pair.0, pair.1) } }
impl<K, V> From<(&K, &V)> for Label { fn from(pair: (&K, &V)) -> Label { Label(*pair.0, *pair.1) } }

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Level;
impl Level {
    pub const TRACE: Level = Level;
    pub const DEBUG: Level = Level;
    pub const INFO: Level = Level;
    pub const WARN: Level = Level;
    pub const ERROR: Level = Level;
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    Count, Percent, Seconds, Milliseconds, Microseconds, Nanoseconds, Tebibytes, Gibibytes, Mebibytes, Kibibytes, Bytes,
    TerabitsPerSecond, GigabitsPerSecond, MegabitsPerSecond, KilobitsPerSecond, BitsPerSecond, CountPerSecond,
}

#[doc(hidden)]
#[pii_sink(log)]
pub fn __label<K, V>(key: K, value: V) {}
#[doc(hidden)]
#[pii_sink(log)]
pub fn __name<N>(name: N) {}
#[doc(hidden)]
#[pii_sink(log)]
pub fn __labels<L>(labels: L) {}

/// Options first, then the name, then labels one by one or all in one.
#[doc(hidden)]
#[macro_export]
macro_rules! __metric {
    ($handle:ident; target: $target:expr, $($rest:tt)*) => { $crate::__metric!($handle; $($rest)*) };
    ($handle:ident; level: $level:expr, $($rest:tt)*) => { $crate::__metric!($handle; $($rest)*) };
    ($handle:ident; description: $description:expr, $($rest:tt)*) => { $crate::__metric!($handle; $($rest)*) };
    ($handle:ident; unit: $unit:expr, $($rest:tt)*) => { $crate::__metric!($handle; $($rest)*) };
    ($handle:ident; $name:expr $(,)?) => {{ $crate::__name($name); $crate::$handle }};
    ($handle:ident; $name:expr, $($key:expr => $value:expr),+ $(,)?) => {{
        $crate::__name($name);
        $($crate::__label($key, $value);)+
        $crate::$handle
    }};
    ($handle:ident; $name:expr, $labels:expr $(,)?) => {{ $crate::__name($name); $crate::__labels($labels); $crate::$handle }};
}
#[macro_export]
macro_rules! counter { ($($input:tt)*) => { $crate::__metric!(Counter; $($input)*) }; }
#[macro_export]
macro_rules! gauge { ($($input:tt)*) => { $crate::__metric!(Gauge; $($input)*) }; }
#[macro_export]
macro_rules! histogram { ($($input:tt)*) => { $crate::__metric!(Histogram; $($input)*) }; }
#[macro_export]
macro_rules! describe_counter { ($($input:tt)*) => { () }; }
#[macro_export]
macro_rules! describe_gauge { ($($input:tt)*) => { () }; }
#[macro_export]
macro_rules! describe_histogram { ($($input:tt)*) => { () }; }

#[derive(Clone, Debug)]
pub struct Counter;
impl Counter {
    pub const fn noop() -> Counter { Counter }
    pub fn from_arc<F: CounterFn>(a: Arc<F>) -> Counter { Counter }
    pub fn increment(&self, value: u64) {}
    pub fn absolute(&self, value: u64) {}
}
#[derive(Clone, Debug)]
pub struct Gauge;
impl Gauge {
    pub const fn noop() -> Gauge { Gauge }
    pub fn from_arc<F: GaugeFn>(a: Arc<F>) -> Gauge { Gauge }
    pub fn increment<T: IntoF64>(&self, value: T) {}
    pub fn decrement<T: IntoF64>(&self, value: T) {}
    pub fn set<T: IntoF64>(&self, value: T) {}
}
#[derive(Clone, Debug)]
pub struct Histogram;
impl Histogram {
    pub const fn noop() -> Histogram { Histogram }
    pub fn from_arc<F: HistogramFn>(a: Arc<F>) -> Histogram { Histogram }
    pub fn record<T: IntoF64>(&self, value: T) {}
    pub fn record_many<T: IntoF64>(&self, value: T, count: usize) {}
}
pub trait CounterFn { fn increment(&self, value: u64); fn absolute(&self, value: u64); }
pub trait GaugeFn { fn increment(&self, value: f64); fn decrement(&self, value: f64); fn set(&self, value: f64); }
pub trait HistogramFn { fn record(&self, value: f64); }
pub trait IntoF64 { fn into_f64(self) -> f64; }
