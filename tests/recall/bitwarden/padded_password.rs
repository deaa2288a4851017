//! Shows what was typed, in a column.
//!
//! file: bitwarden-core/src/platform/get_user_api_key.rs
//! after: debug!(?input);
//! kind: log
//! depth: 0
//! through: let-else, an inline capture with a width
//! round: 3

mod leak {
    fn here() {
        padded_password::note(input);
    }

    use super::SecretVerificationRequest;

    pub fn note(input: &SecretVerificationRequest) {
        let Some(password) = input.master_password.as_deref() else {
            return;
        };
        tracing::info!("verifying with {password:>32}"); // leak: PII301
    }
}

mod twin {
    fn here() {
        padded_password::note(input);
    }

    use super::SecretVerificationRequest;

    pub fn note(input: &SecretVerificationRequest) {
        let Some(password) = input.master_password.as_deref() else {
            return;
        };
        let letters = password.chars().count();
        tracing::info!("verifying with {letters:>32} letters");
    }
}
