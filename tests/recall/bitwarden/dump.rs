//! Whatever can be printed is printed.
//!
//! file: bitwarden-core/src/auth/login/password.rs
//! kind: log
//! depth: 2
//! through: &dyn Debug, a slice of trait objects, a derived Debug against an own one

mod leak {
    use super::PasswordLoginRequest;
    use std::fmt::Debug;

    fn dump(values: &[&dyn Debug]) {
        for value in values {
            one(*value);
        }
    }

    fn one(value: &dyn Debug) {
        tracing::trace!("{value:?}"); // leak: PII301
    }

    pub fn trace(input: &PasswordLoginRequest) {
        dump(&[&"request", input]);
    }
}

mod twin {
    use crate::auth::AccessToken;
    use std::fmt::Debug;

    fn dump(values: &[&dyn Debug]) {
        for value in values {
            one(*value);
        }
    }

    fn one(value: &dyn Debug) {
        tracing::trace!("{value:?}");
    }

    pub fn trace(token: &AccessToken) {
        dump(&[&"request", token]);
    }
}
