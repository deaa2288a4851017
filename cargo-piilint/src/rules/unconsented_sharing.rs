//! PII201: data goes to a third party without consent or another basis.

use piilint_grammar::Protection;

use super::{Case, Consented, Said, Silence, Verdict};
use crate::diagnostic::Level;
use crate::policy::RecipientRole;

pub(super) fn check(case: &Case<'_>) -> Said {
    case.asked_of_third_party()?;
    case.unless(&[Protection::Anonymize])?;
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
            return Err(Silence::Because("the recipient is a processor, which needs no consent of its own"));
        }
        let covered = |purpose: &str| recipient.covers(taxonomy, category, purpose);
        if !case.purposes.is_empty() && case.purposes.iter().all(|purpose| covered(purpose.as_str())) {
            return Err(Silence::Because("the basis that is declared for the recipient covers it"));
        }
    }
    let why = match case.consent() {
        Consented::Yes | Consented::PersonNotVerified => return Err(Silence::Consented),
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
    Ok(verdict)
}
