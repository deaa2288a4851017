//! PII101: clear personal data is stored.

use piilint_grammar::{Class, Protection};

use super::{Case, Said, Silence, Verdict};
use crate::diagnostic::Level;

const ENOUGH: &[Protection] = &[
    Protection::Encrypt,
    Protection::Hash,
    Protection::KeyedHash,
    Protection::PasswordHash,
    Protection::Mask,
    Protection::Tokenize,
    Protection::Anonymize,
];

pub(super) fn check(case: &Case<'_>) -> Said {
    case.asked_of_store()?;
    case.unless(ENOUGH)?;
    if case.store.is_some_and(|store| store.is_enough_for(&case.policy.taxonomy, case.tag.category.as_str()))
    {
        return Err(Silence::Because("the store's own encryption is declared to be enough for it"));
    }
    let level = case.level(Level::Error, Level::Warning, Level::Note);
    let mut verdict = Verdict::new(
        level,
        "is stored in the clear",
        "encrypt it before it is stored, or store a hash, a mask or a token of it",
    );
    if case.tag.class != Class::Sensitive {
        verdict.notes.push(
            "if the store is encrypted at rest, describe it in `piilint.toml`: `[[store]] encryption = \"at-rest\"`, \
             `enough-for = [..]`"
                .to_owned(),
        );
    }
    Ok(verdict)
}
