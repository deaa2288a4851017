//! PII102: what stands in for protection is none.

use piilint_grammar::SinkKind;

use super::verdict::asked;
use super::{Case, Said, Silence, Verdict};
use crate::diagnostic::Level;

pub(super) fn check(case: &Case<'_>) -> Said {
    let leaves = case.is_stored() || case.is(SinkKind::Share) || case.is(SinkKind::Respond);
    asked(leaves && !case.prot.is_empty())?;
    let Some(weak) = case.weak_protection() else {
        return Err(Silence::Because("its protection is none of the weak ones"));
    };
    Ok(Verdict::new(
        Level::Error,
        format!("is protected only by {weak}"),
        "encrypt it (an AEAD such as AES-GCM), or use a keyed hash (HMAC) where only equality matters",
    ))
}
