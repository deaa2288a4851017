//! PII304: a response carries more than its audience may see.

use piilint_grammar::{Audience, Class, Protection, SinkKind};

use super::{Case, Verdict};
use crate::diagnostic::Level;

pub(super) fn check(case: &Case<'_>) -> Option<Verdict> {
    let enough = [Protection::Mask, Protection::Tokenize, Protection::Anonymize];
    if !case.is(SinkKind::Respond) || case.has_any(&enough) || case.came_through_error() {
        return None;
    }
    let is_credential = case.is_category("user.authorization");
    let (too_much, whom) = match case.audience() {
        Audience::Subject => (is_credential, "its subject"),
        Audience::Staff => (is_credential || case.tag.class == Class::Sensitive, "staff"),
        Audience::Public => (is_credential || case.tag.class == Class::Sensitive, "the public"),
    };
    too_much.then(|| {
        Verdict::new(
            Level::Error,
            format!("is sent in a response to {whom}"),
            "answer with a type that has only the fields that are needed, or skip the field: \
             `#[serde(skip_serializing)]`",
        )
    })
}
