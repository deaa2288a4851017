//! PII202: data is shared for a purpose that its tag does not declare, or that the recipient may not get.

use piilint_grammar::{Protection, SinkKind, Vocabulary};

use super::verdict::asked;
use super::{Case, Said, Silence, Verdict};
use crate::diagnostic::Level;

pub(super) fn check(case: &Case<'_>) -> Said {
    asked(case.is(SinkKind::Share))?;
    case.unless(&[Protection::Anonymize])?;
    let taxonomy = &case.policy.taxonomy;
    let category = case.tag.category.as_str();
    if let Some(recipient) = case.recipient
        && recipient.is_third_party()
        && recipient.may_get(taxonomy, category) == Some(false)
    {
        let name = &recipient.name.value;
        let mut verdict = Verdict::new(
            Level::Error,
            format!("is shared with `{name}`, whose `data` does not list it"),
            "leave it out of what is sent, or add the category to the recipient's `data` if it needs it",
        );
        verdict.notes.push(format!("`{name}` may not get `{category}`"));
        return Ok(verdict);
    }
    // A tag without a purpose says nothing of what the data is for.
    let declared = &case.tag.purposes;
    if declared.is_empty() {
        return Err(Silence::Because("its tag declares no purpose"));
    }
    let covered = |purpose: &str| {
        declared.iter().any(|own| taxonomy.covers(Vocabulary::Purpose, own.as_str(), purpose))
    };
    let Some(other) = case.purposes.iter().find(|purpose| !covered(purpose.as_str())) else {
        return Err(Silence::Because("its tag declares what it is used for here"));
    };
    let own: Vec<&str> = declared.iter().map(|purpose| purpose.as_str()).collect();
    Ok(Verdict::new(
        Level::Error,
        format!("is shared for `{other}`, and was collected for `{}`", own.join("`, `")),
        "leave it out of what is sent, or tell the subjects of the purpose and declare it in the tag",
    ))
}
