//! What is asked of the shield is noted.
//!
//! file: authifier/src/config/shield.rs
//! after: let client = reqwest::Client::new();
//! kind: log
//! depth: 1
//! through: a match on references to Options, a tuple, format arguments by position

mod leak {
    use super::ShieldValidationInput;

    pub(super) fn note(input: &ShieldValidationInput) {
        match (&input.ip, &input.headers) {
            (Some(ip), Some(headers)) => info!("{1} headers from {0}", ip, headers.len()), // leak: PII301
            (None, _) => info!("no address"),
            _ => {}
        }
    }

    fn here() {
        shield_audit::note(&input);
    }
}

mod twin {
    use super::ShieldValidationInput;

    pub(super) fn note(input: &ShieldValidationInput) {
        match (&input.ip, &input.headers) {
            (Some(_), Some(headers)) => info!("{1} headers from {0}", "somewhere", headers.len()),
            (None, _) => info!("no address"),
            _ => {}
        }
    }

    fn here() {
        shield_audit::note(&input);
    }
}
