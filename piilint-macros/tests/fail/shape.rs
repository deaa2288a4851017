//! Words in the wrong form or at the wrong place.
use piilint_macros::*;

#[derive(Pii)]
struct Customer {
    #[pii]
    a: u8,
    #[pii()]
    b: u8,
    #[pii = "email"]
    c: u8,
    #[pii(user.contact.email)]
    d: u8,
    #[pii(email, phone)]
    e: u8,
    #[pii(email)]
    #[pii(phone)]
    f: u8,
    #[pii(none, email)]
    g: u8,
    #[pii(sql)]
    h: u8,
    #[pii(email,, phone = 1)]
    i: u8,
    #[pii_allow(reason = "no rule")]
    j: u8,
}

#[pii_sink]
fn no_kind() {}

#[pii_sink(share, database, audience = "staff")]
fn disagrees() {}

#[pii_consent(purpose = arg)]
struct NoArgument;

#[pii_guard(access)]
mod module {}

#[pii_erase(everything)]
fn erase() {}

#[pii_purpose(marketing)]
fn purpose() {}

#[pii_consent]
fn consent(#[pii = "purpose"] _x: u8, #[pii_guard(access)] _y: u8) {}

struct Impl;

impl Impl {
    #[pii_protect]
    fn protect(&self) {}
}

trait Trait {
    #[pii_source(emial)]
    fn source(&self, #[cfg_attr(all(), pii(fone))] x: u8);
}

impl Trait for Impl {
    fn source(&self, _: u8) {}
}

fn main() {
    no_kind();
    disagrees();
    NoArgument;
    erase();
    purpose();
    consent(1, 2);
    Impl.protect();
    Impl.source(1);
}
