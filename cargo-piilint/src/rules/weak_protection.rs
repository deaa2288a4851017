//! PII102: what stands in for protection is none.

use piilint_grammar::SinkKind;

use super::{Case, Verdict};
use crate::diagnostic::Level;

pub(super) fn check(case: &Case<'_>) -> Option<Verdict> {
    let leaves = case.is_stored() || case.is(SinkKind::Share) || case.is(SinkKind::Respond);
    if !leaves {
        return None;
    }
    let weak = case.weak_protection()?;
    Some(Verdict::new(
        Level::Error,
        format!("is protected only by {weak}"),
        "encrypt it (an AEAD such as AES-GCM), or use a keyed hash (HMAC) where only equality matters",
    ))
}
