//! PII302: data reaches an error's message.

use piilint_grammar::SinkKind;

use super::verdict::asked;
use super::{Case, Said, Silence, Verdict, pii_in_logs};
use crate::diagnostic::Level;

pub(super) fn check(case: &Case<'_>) -> Said {
    let is_response = case.is_in_error_response();
    asked(is_response || case.is(SinkKind::Error))?;
    case.unless(pii_in_logs::ENOUGH)?;
    if is_response && case.came_through_error() {
        return Err(Silence::IN_ERROR);
    }
    Ok(Verdict::new(
        Level::Warning,
        if is_response { "is sent in an error response" } else { "reaches an error's message" },
        "keep it out of the message: name the record by an id, or mask the value",
    ))
}
