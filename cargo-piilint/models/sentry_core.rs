//! `sentry-core` 0.30 to 0.49: what is attached to a scope or reported goes into a crash report.

pub use protocol::{Breadcrumb, Level, User};
use ::uuid::Uuid;

#[pii_sink(log, crash_report)]
pub fn capture_event(event: protocol::Event) -> Uuid { () }
#[pii_sink(log, crash_report)]
pub fn capture_message(#[pii(sink)] msg: &str, level: Level) -> Uuid { () }
#[pii_sink(log, crash_report)]
pub fn capture_error<E: core::error::Error + ?Sized>(error: &E) -> Uuid { () }
#[pii_sink(log, crash_report)]
pub fn add_breadcrumb<B>(breadcrumb: B) {}
pub fn configure_scope<F: FnOnce(&mut Scope) -> R, R>(f: F) -> R { f(&mut Scope) }
pub fn with_scope<C: FnOnce(&mut Scope), F: FnOnce() -> R, R>(scope_config: C, callback: F) -> R { scope_config(&mut Scope); callback() }
pub fn event_from_error<E: core::error::Error + ?Sized>(err: &E) -> protocol::Event { protocol::Event { message: ::core::__maybe(err.to_string()) } }
pub fn last_event_id() -> Option<Uuid> { ::core::__unseen() }
pub fn start_session() {}
pub fn end_session() {}

#[derive(Clone, Debug, Default)]
pub struct Scope;
impl Scope {
    pub fn clear(&mut self) {}
    pub fn set_level(&mut self, level: Option<Level>) {}
    pub fn set_fingerprint(&mut self, fingerprint: Option<&[&str]>) {}
    #[pii_sink(log, crash_report)]
    pub fn set_transaction(&mut self, transaction: Option<&str>) {}
    #[pii_sink(log, crash_report)]
    pub fn set_user(&mut self, user: Option<User>) {}
    #[pii_sink(log, crash_report)]
    pub fn set_tag<V: ToString>(&mut self, #[pii(name)] key: &str, #[pii(sink)] value: V) {}
    #[pii_sink(log, crash_report)]
    pub fn set_context<C>(&mut self, #[pii(name)] key: &str, #[pii(sink)] value: C) {}
    #[pii_sink(log, crash_report)]
    pub fn set_extra(&mut self, #[pii(name)] key: &str, #[pii(sink)] value: protocol::Value) {}
    #[pii_sink(log, crash_report)]
    pub fn add_attachment<A>(&mut self, attachment: A) {}
    pub fn remove_tag(&mut self, key: &str) {}
    pub fn remove_extra(&mut self, key: &str) {}
    pub fn remove_context(&mut self, key: &str) {}
    pub fn clear_breadcrumbs(&mut self) {}
    pub fn add_event_processor<F>(&mut self, f: F) {}
    pub fn set_span<S>(&mut self, span: S) {}
}
#[derive(Debug)]
pub struct Hub;
impl Hub {
    pub fn current() -> ::alloc::sync::Arc<Hub> { Hub }
    pub fn main() -> ::alloc::sync::Arc<Hub> { Hub }
    pub fn new_from_top<H>(other: H) -> Hub { Hub }
    pub fn run<F: FnOnce() -> R, R>(hub: ::alloc::sync::Arc<Hub>, f: F) -> R { f() }
    #[pii_sink(log, crash_report)]
    pub fn capture_event(&self, event: protocol::Event) -> Uuid { () }
    #[pii_sink(log, crash_report)]
    pub fn capture_message(&self, #[pii(sink)] msg: &str, level: Level) -> Uuid { () }
    #[pii_sink(log, crash_report)]
    pub fn capture_error<E: core::error::Error + ?Sized>(&self, error: &E) -> Uuid { () }
    #[pii_sink(log, crash_report)]
    pub fn add_breadcrumb<B>(&self, breadcrumb: B) {}
    pub fn configure_scope<F: FnOnce(&mut Scope) -> R, R>(&self, f: F) -> R { f(&mut Scope) }
    pub fn with_scope<C: FnOnce(&mut Scope), F: FnOnce() -> R, R>(&self, scope_config: C, callback: F) -> R { scope_config(&mut Scope); callback() }
    pub fn push_scope(&self) -> ScopeGuard { ScopeGuard }
}
#[derive(Default)]
pub struct ScopeGuard;
pub trait SentryFutureExt: Sized {
    fn bind_hub<H>(self, hub: H) -> Self { self }
}
impl<F> SentryFutureExt for F {}

/// `send_default_pii` is left to the program: it adds addresses and headers that no field holds.
#[derive(Clone, Debug, Default)]
pub struct ClientOptions {
    pub dsn: Option<String>,
    pub debug: bool,
    pub release: Option<::alloc::borrow::Cow<str>>,
    pub environment: Option<::alloc::borrow::Cow<str>>,
    pub sample_rate: f32,
    pub traces_sample_rate: f32,
    pub max_breadcrumbs: usize,
    pub attach_stacktrace: bool,
    pub send_default_pii: bool,
    pub server_name: Option<::alloc::borrow::Cow<str>>,
}
#[macro_export]
macro_rules! release_name { () => { ::core::option::Option::None }; }

pub struct TransactionContext { name: String }
impl TransactionContext {
    pub fn new(name: &str, op: &str) -> TransactionContext { TransactionContext { name: *name } }
}
#[pii_sink(log, crash_report)]
pub fn start_transaction(ctx: TransactionContext) -> Transaction { Transaction }
macro_rules! spans {
    ($($name:ident)*) => { $(
        #[derive(Clone, Debug)]
        pub struct $name;
        impl $name {
            #[pii_sink(log, crash_report)]
            pub fn set_data(&self, #[pii(name)] key: &str, #[pii(sink)] value: protocol::Value) {}
            #[pii_sink(log, crash_report)]
            pub fn start_child(&self, op: &str, description: &str) -> Span { Span }
            pub fn set_status<S>(&self, status: S) {}
            pub fn finish(self) {}
        }
    )* };
}
spans! { Transaction Span TransactionOrSpan }

pub mod types { pub use crate::protocol; pub use ::uuid::Uuid; }
pub mod protocol {
    pub use ::serde_json::Value;
    pub use ::uuid::Uuid;
    pub type Map<K, V> = ::std::collections::BTreeMap<K, V>;
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Level { Debug, Info, Warning, Error, Fatal }
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct User { pub id: Option<String>, pub email: Option<String>, pub ip_address: Option<IpAddress>, pub username: Option<String>, pub other: Map<String, Value> }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum IpAddress { Auto, Exact(core::net::IpAddr) }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Breadcrumb { pub timestamp: ::std::time::SystemTime, pub ty: String, pub category: Option<String>, pub level: Level, pub message: Option<String>, pub data: Map<String, Value> }
    impl Default for Breadcrumb { fn default() -> Breadcrumb { () } }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Event {
        pub event_id: Uuid, pub level: Level, pub culprit: Option<String>, pub transaction: Option<String>, pub message: Option<String>, pub logger: Option<String>,
        pub user: Option<User>, pub request: Option<Request>, pub tags: Map<String, String>, pub extra: Map<String, Value>, pub breadcrumbs: Vec<Breadcrumb>,
    }
    impl Default for Event { fn default() -> Event { () } }
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Request {
        pub url: Option<::url::Url>, pub method: Option<String>, pub data: Option<String>, pub query_string: Option<String>, pub cookies: Option<String>,
        pub headers: Map<String, String>, pub env: Map<String, String>,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub enum Context { Other(Map<String, Value>) }
}
