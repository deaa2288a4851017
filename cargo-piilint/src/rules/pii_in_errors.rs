//! PII302: data reaches an error's message.

use piilint_grammar::SinkKind;

use super::verdict::asked;
use super::{Case, Said, Verdict, pii_in_logs};
use crate::diagnostic::Level;

pub(super) fn check(case: &Case<'_>) -> Said {
    asked(case.is(SinkKind::Error))?;
    case.unless(pii_in_logs::ENOUGH)?;
    Ok(Verdict::new(
        Level::Warning,
        "reaches an error's message",
        "keep it out of the message: name the record by an id, or mask the value",
    ))
}
