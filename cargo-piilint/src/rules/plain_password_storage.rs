//! PII103: a password is stored other than by a password hash.

use piilint_grammar::Protection;

use super::verdict::asked;
use super::{Case, Said, Verdict};
use crate::diagnostic::Level;

pub(super) fn check(case: &Case<'_>) -> Said {
    asked(case.is_category("user.authorization.password"))?;
    case.asked_of_store()?;
    case.unless(&[Protection::PasswordHash])?;
    Ok(Verdict::new(
        Level::Error,
        "is a password and is stored other than by a password hash",
        "store a password hash of it: argon2, scrypt, bcrypt or PBKDF2",
    ))
}
