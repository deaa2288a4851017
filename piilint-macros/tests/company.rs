//! Our attributes beside those of others, above and below them.
#![allow(missing_docs, dead_code, reason = "a test")]

use async_trait::async_trait;
use piilint_macros::{pii_allow, pii_consent, pii_purpose, pii_sink, pii_source};
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use tracing::instrument;

/// Runs a future that never waits.
fn run<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("these futures never wait"),
    }
}

#[async_trait]
trait Courier {
    #[pii_sink(share, recipient = "courier")]
    async fn send(&self, #[pii(sink)] address: &str, #[pii(phone)] (a, b): (u8, u8)) -> usize
    where
        Self: Sized;

    #[pii_source]
    async fn call(&self, #[pii(phone)] phone: String) -> usize {
        phone.len()
    }
}

struct Bike;

#[pii_allow(PII201, reason = "above another's attribute")]
#[async_trait]
#[pii_purpose("delivery")]
impl Courier for Bike {
    #[pii_sink(share, recipient = "courier")]
    #[instrument(skip(self))]
    async fn send(&self, #[pii(sink)] address: &str, #[pii(phone)] (a, b): (u8, u8)) -> usize {
        address.len() + usize::from(a + b)
    }
}

#[instrument(skip_all)]
#[pii_source(phone)]
fn above(#[pii(phone)] phone: &str) -> usize {
    phone.len()
}

#[pii_source(phone)]
#[instrument(skip_all, fields(size = phone.len()))]
fn below(#[pii(phone)] phone: &str) -> usize {
    phone.len()
}

#[instrument(skip_all)]
#[pii_consent(purpose = arg)]
#[must_use]
async fn between(#[pii(purpose)] purpose: &str, #[pii(name)] mut who: String) -> bool {
    who.push('x');
    purpose == who
}

#[test]
fn all_get_along() {
    assert_eq!(run(Bike.send("street", (1, 2))), 9);
    assert_eq!(run(Bike.call("123".into())), 3);
    assert_eq!(above("123") + below("1234"), 7);
    assert!(run(between("ax", "a".into())));
}
