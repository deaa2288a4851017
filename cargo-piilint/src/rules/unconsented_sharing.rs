//! PII201: data goes to a third party without consent or another basis.

use piilint_grammar::Protection;

use super::{Case, Consented, Verdict};
use crate::diagnostic::Level;
use crate::policy::RecipientRole;

pub(super) fn check(case: &Case<'_>) -> Option<Verdict> {
    if !case.is_to_third_party() || case.has_any(&[Protection::Anonymize]) {
        return None;
    }
    let recipient = case.recipient;
    if let Some(recipient) = recipient {
        let category = case.tag.category.as_str();
        let taxonomy = &case.policy.taxonomy;
        // A processor acts on our instructions: it needs an agreement, no consent of its own, for the
        // purposes that it was given.
        if recipient.role == RecipientRole::Processor
            && (recipient.purposes.is_empty()
                || case.purposes.iter().all(|purpose| recipient.is_for(taxonomy, purpose.as_str())))
        {
            return None;
        }
        let covered = |purpose: &str| recipient.covers(taxonomy, category, purpose);
        if !case.purposes.is_empty() && case.purposes.iter().all(|purpose| covered(purpose.as_str())) {
            return None;
        }
    }
    let why = match case.consent() {
        Consented::Yes | Consented::PersonNotVerified => return None,
        Consented::No(why) => why,
    };
    let whom = recipient
        .map_or_else(|| "a third party".to_owned(), |recipient| format!("`{}`", recipient.name.value));
    let mut verdict = Verdict::new(
        Level::Error,
        format!("is shared with {whom} without consent"),
        "check the subject's consent to this purpose before it is shared, or declare the recipient's basis in \
         `piilint.toml`",
    );
    verdict.notes.extend(why);
    Some(verdict)
}
