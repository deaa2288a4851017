//! PII103: a password is stored other than by a password hash.

use piilint_grammar::Protection;

use super::{Case, Verdict};
use crate::diagnostic::Level;

pub(super) fn check(case: &Case<'_>) -> Option<Verdict> {
    if !case.is_stored() || !case.is_category("user.authorization.password") {
        return None;
    }
    if case.has_any(&[Protection::PasswordHash]) {
        return None;
    }
    Some(Verdict::new(
        Level::Error,
        "is a password and is stored other than by a password hash",
        "store a password hash of it: argon2, scrypt, bcrypt or PBKDF2",
    ))
}
