//! `sentry` 0.30 to 0.49: what it reports, `sentry-core` does.

pub use ::sentry_core::*;

pub struct ClientInitGuard;
impl ClientInitGuard {
    pub fn is_enabled(&self) -> bool { ::core::__any() }
}
pub fn init<C>(opts: C) -> ClientInitGuard { ClientInitGuard }
pub mod integrations {
    pub mod anyhow {
        #[pii_sink(log, crash_report)]
        pub fn capture_anyhow(e: &::anyhow::Error) -> ::uuid::Uuid { () }
    }
}
