//! `tracing-subscriber` 0.3: where log lines go. The sinks are the lines themselves (`tracing`).

pub use filter::EnvFilter;
pub use fmt::fmt;
pub use fmt::Subscriber as FmtSubscriber;
pub use layer::Layer;
pub use registry::Registry;

pub fn registry() -> Registry { Registry }
macro_rules! settings {
    ($($ty:ident)*) => { $( impl $ty {
        pub fn with_timer<T>(self, timer: T) -> $ty { self }
        pub fn without_time(self) -> $ty { self }
        pub fn with_span_events<K>(self, kind: K) -> $ty { self }
        pub fn with_ansi(self, ansi: bool) -> $ty { self }
        pub fn with_target(self, display_target: bool) -> $ty { self }
        pub fn with_file(self, display_filename: bool) -> $ty { self }
        pub fn with_line_number(self, display_line_number: bool) -> $ty { self }
        pub fn with_level(self, display_level: bool) -> $ty { self }
        pub fn with_thread_names(self, display_thread_names: bool) -> $ty { self }
        pub fn with_thread_ids(self, display_thread_ids: bool) -> $ty { self }
        pub fn compact(self) -> $ty { self }
        pub fn pretty(self) -> $ty { self }
        pub fn json(self) -> $ty { self }
        pub fn flatten_event(self, flatten_event: bool) -> $ty { self }
        pub fn with_current_span(self, display_current_span: bool) -> $ty { self }
        pub fn with_span_list(self, display_span_list: bool) -> $ty { self }
        pub fn with_writer<W>(self, make_writer: W) -> $ty { self }
        pub fn with_test_writer(self) -> $ty { self }
        pub fn event_format<E>(self, fmt_event: E) -> $ty { self }
        pub fn fmt_fields<N>(self, fmt_fields: N) -> $ty { self }
    } )* };
}
pub mod fmt {
    #[derive(Debug, Default)]
    pub struct Subscriber;
    #[derive(Debug, Default)]
    pub struct SubscriberBuilder;
    #[derive(Debug, Default)]
    pub struct Layer;
    pub fn fmt() -> SubscriberBuilder { SubscriberBuilder }
    pub fn layer<S>() -> Layer { Layer }
    pub fn init() {}
    pub fn try_init() -> Result<(), Box<dyn core::error::Error>> { ::core::__fallible(()) }
    impl Subscriber {
        pub fn builder() -> SubscriberBuilder { SubscriberBuilder }
        pub fn new() -> Subscriber { Subscriber }
    }
    impl SubscriberBuilder {
        pub fn finish(self) -> Subscriber { Subscriber }
        pub fn init(self) {}
        pub fn try_init(self) -> Result<(), Box<dyn core::error::Error>> { ::core::__fallible(()) }
    }
    settings! { SubscriberBuilder Layer }
    impl SubscriberBuilder {
        pub fn with_env_filter<F>(self, filter: F) -> SubscriberBuilder { self }
        pub fn with_max_level<F>(self, filter: F) -> SubscriberBuilder { self }
    }
    impl<S> crate::layer::Layer<S> for Layer {}
    pub mod format {
        #[derive(Clone, Copy, Debug)]
        pub struct FmtSpan;
        impl FmtSpan {
            pub const NONE: FmtSpan = FmtSpan;
            pub const NEW: FmtSpan = FmtSpan;
            pub const ENTER: FmtSpan = FmtSpan;
            pub const EXIT: FmtSpan = FmtSpan;
            pub const CLOSE: FmtSpan = FmtSpan;
            pub const ACTIVE: FmtSpan = FmtSpan;
            pub const FULL: FmtSpan = FmtSpan;
        }
    }
}
pub mod filter {
    #[derive(Debug, Default)]
    pub struct EnvFilter;
    impl EnvFilter {
        pub fn new<S: AsRef<str>>(directives: S) -> EnvFilter { EnvFilter }
        pub fn from_default_env() -> EnvFilter { EnvFilter }
        pub fn from_env<A: AsRef<str>>(env: A) -> EnvFilter { EnvFilter }
        pub fn try_new<S: AsRef<str>>(dirs: S) -> Result<EnvFilter, ParseError> { ::core::__fallible(EnvFilter) }
        pub fn try_from_default_env() -> Result<EnvFilter, ParseError> { ::core::__fallible(EnvFilter) }
        pub fn add_directive<D>(self, directive: D) -> EnvFilter { self }
    }
    impl<S> crate::layer::Layer<S> for EnvFilter {}
    impl From<&str> for EnvFilter { fn from(s: &str) -> EnvFilter { EnvFilter } }
    impl From<String> for EnvFilter { fn from(s: String) -> EnvFilter { EnvFilter } }
    #[derive(Debug)]
    pub struct ParseError;
    #[derive(Clone, Copy, Debug)]
    pub struct LevelFilter;
    impl LevelFilter {
        pub const OFF: LevelFilter = LevelFilter;
        pub const ERROR: LevelFilter = LevelFilter;
        pub const WARN: LevelFilter = LevelFilter;
        pub const INFO: LevelFilter = LevelFilter;
        pub const DEBUG: LevelFilter = LevelFilter;
        pub const TRACE: LevelFilter = LevelFilter;
    }
}
pub mod layer {
    pub trait Layer<S>: Sized {
        fn with_filter<F>(self, filter: F) -> Self { self }
        fn boxed(self) -> Self { self }
    }
    pub trait SubscriberExt: Sized {
        fn with<L>(self, layer: L) -> Self { self }
    }
    impl SubscriberExt for crate::registry::Registry {}
}
pub mod registry {
    #[derive(Debug, Default)]
    pub struct Registry;
    pub trait LookupSpan {}
}
pub mod util {
    pub trait SubscriberInitExt: Sized {
        fn init(self) {}
        fn try_init(self) -> Result<(), TryInitError> { ::core::__fallible(()) }
        fn set_default(self) -> DefaultGuard { DefaultGuard }
    }
    impl SubscriberInitExt for crate::registry::Registry {}
    #[derive(Debug)]
    pub struct TryInitError;
    struct DefaultGuard;
}
pub mod prelude { pub use crate::layer::{Layer as _, SubscriberExt as _}; pub use crate::util::SubscriberInitExt as _; }
