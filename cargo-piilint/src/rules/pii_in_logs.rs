//! PII301: data reaches a log.

use piilint_grammar::{Protection, SinkKind};

use super::{Case, Verdict};
use crate::diagnostic::Level;

/// What makes data fit for logs and error messages.
pub(super) const ENOUGH: &[Protection] = &[
    Protection::Hash,
    Protection::KeyedHash,
    Protection::PasswordHash,
    Protection::Mask,
    Protection::Tokenize,
    Protection::Encrypt,
    Protection::Anonymize,
];

pub(super) fn check(case: &Case<'_>) -> Option<Verdict> {
    if !case.is(SinkKind::Log) || case.has_any(ENOUGH) || case.came_through_error() {
        return None;
    }
    Some(Verdict::new(
        case.level(Level::Error, Level::Error, Level::Warning),
        "reaches a log",
        "leave it out, log an id instead, or mask it",
    ))
}
