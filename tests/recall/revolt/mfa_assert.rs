//! An assertion compares what was given.
//!
//! file: authifier/src/impl/mfa/mod.rs
//! kind: error
//! depth: 1
//! through: a variant by value, assert!'s message, a helper with a nested match

mod leak {
    use crate::models::MFAResponse;

    fn given(response: MFAResponse) -> String {
        match response {
            MFAResponse::Password { password: text }
            | MFAResponse::Recovery { recovery_code: text }
            | MFAResponse::Totp { totp_code: text } => text,
        }
    }

    pub fn check(response: MFAResponse, limit: usize) {
        let text = given(response);
        assert!(text.len() < limit, "too long: {text}"); // leak: PII302
    }
}

mod twin {
    use crate::models::MFAResponse;

    fn given(response: MFAResponse) -> String {
        match response {
            MFAResponse::Password { .. } => "password".into(),
            MFAResponse::Recovery { recovery_code: text } | MFAResponse::Totp { totp_code: text } => text,
        }
    }

    pub fn check(response: MFAResponse, limit: usize) {
        let text = given(response);
        assert!(text.len() < limit, "too long: {text}");
    }
}
