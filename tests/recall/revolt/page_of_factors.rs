//! A page for everybody says which factors an account has.
//!
//! file: authifier/src/impl/mfa/mod.rs
//! kind: respond
//! depth: 2
//! through: zip and unzip, a nested enum's field, an own sink
//! round: 5

mod leak {
    use crate::models::{totp::Totp, MultiFactorAuthentication};

    /// Answers with a text that everybody can read.
    #[cfg_attr(any(), pii_sink(respond, audience = "public"))]
    fn answer(text: String) -> Vec<u8> {
        text.into_bytes()
    }

    fn factors(mfa: &MultiFactorAuthentication) -> (Vec<&'static str>, Vec<String>) {
        let totp = match &mfa.totp_token {
            Totp::Enabled { secret } => Some(("totp", secret.clone())),
            _ => None,
        };
        let codes = ("codes", mfa.recovery_codes.len().to_string());
        std::iter::once(codes).chain(totp).unzip()
    }

    impl MultiFactorAuthentication {
        /// The page of factors.
        pub fn page(&self) -> Vec<u8> {
            let (names, values) = factors(self);
            let lines = names.into_iter().zip(values).map(|(name, value)| format!("{name}: {value}"));
            answer(lines.collect::<Vec<_>>().join("\n")) // leak: PII304
        }
    }
}

mod twin {
    use crate::models::{totp::Totp, MultiFactorAuthentication};

    /// Answers with a text that everybody can read.
    #[cfg_attr(any(), pii_sink(respond, audience = "public"))]
    fn answer(text: String) -> Vec<u8> {
        text.into_bytes()
    }

    fn factors(mfa: &MultiFactorAuthentication) -> (Vec<&'static str>, Vec<String>) {
        let totp = match &mfa.totp_token {
            Totp::Enabled { secret } => Some(("totp", (!secret.is_empty()).to_string())),
            _ => None,
        };
        let codes = ("codes", mfa.recovery_codes.len().to_string());
        std::iter::once(codes).chain(totp).unzip()
    }

    impl MultiFactorAuthentication {
        /// The page of factors.
        pub fn page(&self) -> Vec<u8> {
            let (names, values) = factors(self);
            let lines = names.into_iter().zip(values).map(|(name, value)| format!("{name}: {value}"));
            answer(lines.collect::<Vec<_>>().join("\n"))
        }
    }
}
