//! PII205: data stands in a URL's path or query.

use piilint_grammar::Protection;

use super::verdict::asked;
use super::{Case, Said, Verdict};
use crate::diagnostic::Level;

const ENOUGH: &[Protection] =
    &[Protection::Encrypt, Protection::KeyedHash, Protection::Tokenize, Protection::Anonymize];

pub(super) fn check(case: &Case<'_>) -> Said {
    asked(case.is_in_url())?;
    case.unless(ENOUGH)?;
    Ok(Verdict::new(
        Level::Warning,
        "is put into a URL, which ends up in logs and referrers",
        "send it in the body of a POST request, or put a random token in its place",
    ))
}
