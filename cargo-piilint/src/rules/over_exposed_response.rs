//! PII304: a response carries more than its audience may see.

use piilint_grammar::{Audience, Class, Protection, SinkKind};

use super::verdict::asked;
use super::{Case, Said, Silence, Verdict};
use crate::diagnostic::Level;

pub(super) fn check(case: &Case<'_>) -> Said {
    asked(case.is(SinkKind::Respond))?;
    case.unless(&[Protection::Mask, Protection::Tokenize, Protection::Anonymize])?;
    if case.came_through_error() {
        return Err(Silence::IN_ERROR);
    }
    let is_credential = case.is_category("user.authorization");
    let (too_much, whom) = match case.audience() {
        Audience::Subject => (is_credential, "its subject"),
        Audience::Staff => (is_credential || case.tag.class == Class::Sensitive, "staff"),
        Audience::Public => (is_credential || case.tag.class == Class::Sensitive, "the public"),
    };
    if !too_much {
        return Err(Silence::Because("those to whom the response goes may see it"));
    }
    Ok(Verdict::new(
        Level::Error,
        format!("is sent in a response to {whom}"),
        "answer with a type that has only the fields that are needed, or skip the field: \
         `#[serde(skip_serializing)]`",
    ))
}
