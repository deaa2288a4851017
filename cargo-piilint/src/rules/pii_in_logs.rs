//! PII301: data reaches a log.

use piilint_grammar::{Protection, SinkKind};

use super::verdict::asked;
use super::{Case, Said, Silence, Verdict};
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

pub(super) fn check(case: &Case<'_>) -> Said {
    asked(case.is(SinkKind::Log))?;
    case.unless(ENOUGH)?;
    if case.came_through_error() {
        return Err(Silence::IN_ERROR);
    }
    Ok(Verdict::new(
        case.level(Level::Error, Level::Error, Level::Warning),
        "reaches a log",
        "leave it out, log an id instead, or mask it",
    ))
}
