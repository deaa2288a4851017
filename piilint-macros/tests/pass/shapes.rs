//! Tags on every shape of type, and on everything in it.
#![deny(warnings)]
#![allow(dead_code)]

use piilint_macros::{Pii, pii_consent, pii_source};

#[derive(Pii)]
struct Unit;

#[derive(Pii, Clone)]
#[pii(subject = "customer", purpose = "essential.service")]
#[pii_allow(PII303, reason = "never printed")]
struct Named<'a, T: Clone = String, const N: usize = 2>
where
    T: 'a,
{
    #[pii("user.contact.address.street")]
    street: Option<&'a T>,
    #[pii(phone, sensitive = false, retention = "6m", keep = "3y",)]
    #[pii_allow(PII101, pii-in-logs, reason = "x", owner = "y", until = "2027-01-31")]
    r#type: [u8; N],
}

#[derive(Pii)]
struct Tuple(#[pii(email)] String, #[pii(none)] pub u8);

#[derive(Pii)]
#[pii(address)]
union Bits {
    #[pii(ip)]
    number: u32,
    bytes: [u8; 4],
}

#[derive(Pii)]
enum Contact {
    #[pii(email)]
    #[pii_allow(PII101, reason = "x")]
    Email(String),
    Post {
        #[pii(postal_code)]
        code: String,
    },
    #[pii("cn.wechat_openid")]
    Chat(#[pii(unique_id)] u64),
    None,
}

#[derive(Pii)]
struct Consents {
    #[pii(consent = "marketing", separate = "share", recipient = "ads", by = "guardian", opt_out)]
    ads: bool,
    #[pii(consent = ["analytics", "delivery"])]
    both: bool,
}

#[pii_consent(purpose = "marketing")]
#[derive(Clone)]
struct Proof(());

#[pii_source(input)]
struct Form;

/// Written by somebody who wants no dependency.
struct Conditional {
    #[cfg_attr(any(), pii(email))]
    email: String,
    #[cfg_attr(any(), pii_allow(PII101))]
    more: String,
}

/// Tags whose words come out of a macro.
macro_rules! tagged {
    ($name:ident, $category:ident, $key:literal, $ty:ty) => {
        #[derive(Pii)]
        struct $name {
            #[pii($category)]
            first: $ty,
            #[pii($key, purpose = $key)]
            second: $ty,
        }
    };
}
tagged!(FromMacro, email, "shop.number", Option<String>);

fn main() {}
