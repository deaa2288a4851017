//! PII302: data reaches an error's message.

use piilint_grammar::SinkKind;

use super::{Case, Verdict, pii_in_logs};
use crate::diagnostic::Level;

pub(super) fn check(case: &Case<'_>) -> Option<Verdict> {
    if !case.is(SinkKind::Error) || case.has_any(pii_in_logs::ENOUGH) {
        return None;
    }
    Some(Verdict::new(
        Level::Warning,
        "reaches an error's message",
        "keep it out of the message: name the record by an id, or mask the value",
    ))
}
