//! The state of the second factor, with its secret.
//!
//! file: authifier/src/impl/mfa/totp.rs
//! kind: log
//! depth: 1
//! through: if let on a variant, matches!, a const fn pointer, Option::zip

mod leak {
    use crate::models::totp::Totp;

    fn secret(totp: &Totp) -> Option<&String> {
        if let Totp::Enabled { secret } = totp {
            Some(secret)
        } else {
            None
        }
    }

    pub fn trace(totp: &Totp) {
        let state = secret(totp).zip(Some(1));
        if let Some((secret, tries)) = state {
            trace!("totp on: {secret}, {tries}"); // leak: PII301
        }
    }
}

mod twin {
    use crate::models::totp::Totp;

    fn secret(totp: &Totp) -> Option<usize> {
        if let Totp::Enabled { secret } = totp {
            Some(secret.len())
        } else {
            None
        }
    }

    pub fn trace(totp: &Totp) {
        let state = secret(totp).zip(Some(1));
        if let Some((secret, tries)) = state {
            trace!("totp on: {secret}, {tries}");
        }
    }
}
