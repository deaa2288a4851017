//! Attributes on every kind of function and module, alone and together.
#![deny(warnings)]
#![allow(dead_code, clippy::all)]

use piilint_macros::*;

#[pii_source(records, email, subject = "customer")]
pub(crate) const unsafe extern "C" fn qualified() -> u8 {
    1
}

#[pii_protect(hash)]
#[pii_allow(PII903, reason = "shown")]
async fn generic<'a, F: Fn(&'a str) -> Vec<u8>, const N: usize>(#[pii(phone)] f: F, #[allow(unused)] x: [u8; N]) -> usize
where
    F: Clone,
{
    let _ = &f;
    N
}

struct Client;

impl Client {
    #[pii_sink(share, store, recipient = "courier")]
    #[pii_purpose("delivery")]
    fn send(self: &Self, #[pii(recipient)] host: &str, #[pii(sink)] (a, b): (u8, &mut [u8])) -> usize {
        host.len() + usize::from(a) + b.len()
    }

    #[pii_sink(log)]
    fn log(#[pii(sink)] &self) {}

    #[pii_sink(store)]
    fn sinks(
        &self,
        #[pii_sink(share)] one: u8,
        #[piilint_macros::pii_protect(mask)] two: &mut u8,
        #[cfg_attr(all(), pii(email))] three: u8,
        #[cfg_attr(all(), pii(email), allow(unused))] four: u8,
    ) {
        *two = one + three;
    }
}

trait Store {
    #[pii_sink(store, database, store = "orders-db")]
    fn put(&self, #[pii(sql)] statement: &str, #[pii(bind)] values: &[&str]);

    #[pii_erase]
    fn delete(&self, id: u64) {
        let _ = id;
    }
}

#[pii_allow(PII305, reason = "x")]
impl Store for Client {
    #[pii_expires]
    fn put(&self, #[pii(input)] _: &str, _: &[&str]) {}
}

unsafe extern "C" {
    #[pii_sink(log)]
    safe fn puts(#[pii(sink)] text: *const u8) -> i32;
}

#[pii_purpose("marketing")]
mod newsletter {
    #[super::pii_notice]
    pub(super) fn tell() {}
}

/// A name of one's own for the attribute.
mod renamed {
    use piilint_macros::pii_sink as leaves;

    #[leaves(respond, audience = "public")]
    pub fn page(#[pii(sink)] text: String) -> String {
        text
    }
}

/// Functions that a macro makes.
macro_rules! make {
    ($vis:vis $name:ident, $category:ident, $ty:ty, $item:item) => {
        #[pii_source($category)]
        $vis fn $name(#[pii($category)] value: $ty) -> $ty {
            value
        }

        #[pii_guard(limit)]
        $item
    };
}
make!(pub(crate) made, email, Vec<String>, fn inner(#[pii(phone)] _x: u8) {});

#[pii_allow(PII301, reason = "an item of another kind")]
const ANSWER: u8 = 42;

#[pii_allow(PII301, reason = "an item of another kind")]
use std::collections::HashMap as Map;

#[pii_allow(PII301, reason = "a type")]
type Alias<K> = Map<K, u8>;

#[pii_adverse]
#[pii_incident]
fn nested() {
    #[pii_notify(subject, authority)]
    fn within() {}
    within();
}

fn main() {}
