//! The rules: each is its page (`NAME.md`) beside its check (`NAME.rs`), and a line in [`RULES`].
//!
//! A flow rule looks at one [`Case`]: data at a sink, with everything that is known of both. It says
//! whether it fires, and why or why not; grouping, replacement between rules, exceptions, levels and words common to
//! all are done once for all of them (`findings`).

mod case;
mod columns;
mod exceptions;
mod findings;
mod judged;
mod page;
mod sql;
mod verdict;

mod allow_without_reason;
mod cleartext_transmission;
mod derived_debug;
mod over_exposed_response;
mod pii_in_errors;
mod pii_in_logs;
mod pii_in_url;
mod plain_password_storage;
mod purpose_mismatch;
mod unconsented_sharing;
mod unencrypted_storage;
mod unread_source;
mod unused_allow;
mod weak_protection;

pub use case::{Case, Consented};
pub use findings::{Checked, Input, check, sink_kind, spec_of};
pub use judged::{Judged, Judgement};
pub use page::{Page, page};
pub use verdict::{Said, Silence, Verdict};

/// A rule.
pub struct Rule {
    /// `PII301`.
    pub code: &'static str,
    /// Its page.
    pub text: &'static str,
    /// Its check.
    pub check: Check,
    /// The rules that it replaces for one flow, and those that are left out beside it.
    pub replaces: &'static [&'static str],
}

/// How a rule looks at the program.
pub enum Check {
    /// At each piece of data that reaches a sink.
    Flow(fn(&Case<'_>) -> Said),
    /// At types, exceptions and files: done where these are read (`findings`).
    Program,
}

macro_rules! rule {
    ($code:literal, $module:ident, $check:expr, $replaces:expr) => {
        Rule {
            code: $code,
            text: include_str!(concat!(stringify!($module), ".md")),
            check: $check,
            replaces: $replaces,
        }
    };
}

/// All rules, in the order of their codes.
pub const RULES: &[Rule] = &[
    rule!("PII101", unencrypted_storage, Check::Flow(unencrypted_storage::check), &[]),
    rule!("PII102", weak_protection, Check::Flow(weak_protection::check), &["PII101"]),
    rule!(
        "PII103",
        plain_password_storage,
        Check::Flow(plain_password_storage::check),
        &["PII101", "PII102"]
    ),
    rule!("PII201", unconsented_sharing, Check::Flow(unconsented_sharing::check), &["PII202"]),
    rule!("PII202", purpose_mismatch, Check::Flow(purpose_mismatch::check), &[]),
    rule!("PII203", cleartext_transmission, Check::Flow(cleartext_transmission::check), &[]),
    rule!("PII205", pii_in_url, Check::Flow(pii_in_url::check), &[]),
    rule!("PII301", pii_in_logs, Check::Flow(pii_in_logs::check), &[]),
    rule!("PII302", pii_in_errors, Check::Flow(pii_in_errors::check), &[]),
    rule!("PII303", derived_debug, Check::Program, &[]),
    rule!("PII304", over_exposed_response, Check::Flow(over_exposed_response::check), &["PII302"]),
    rule!("PII901", unused_allow, Check::Program, &[]),
    rule!("PII902", allow_without_reason, Check::Program, &[]),
    rule!("PII904", unread_source, Check::Program, &[]),
];
