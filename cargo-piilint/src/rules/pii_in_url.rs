//! PII205: data stands in a URL's path or query.

use piilint_grammar::Protection;

use super::{Case, Verdict};
use crate::diagnostic::Level;

pub(super) fn check(case: &Case<'_>) -> Option<Verdict> {
    let enough = [Protection::Encrypt, Protection::KeyedHash, Protection::Tokenize, Protection::Anonymize];
    if !case.is_in_url() || case.has_any(&enough) {
        return None;
    }
    Some(Verdict::new(
        Level::Warning,
        "is put into a URL, which ends up in logs and referrers",
        "send it in the body of a POST request, or put a random token in its place",
    ))
}
