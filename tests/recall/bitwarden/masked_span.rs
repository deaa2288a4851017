//! A span of the login carries the account.
//!
//! file: bitwarden-core/src/auth/login/password.rs
//! kind: log
//! depth: 1
//! through: info_span! with a field, chars and collect, a protecting function in the twin

mod leak {
    use super::PasswordLoginRequest;

    fn shorten(text: &str) -> String {
        text.chars().filter(|c| !c.is_whitespace()).take(64).collect()
    }

    pub fn span(input: &PasswordLoginRequest) -> tracing::Span {
        tracing::info_span!("login", account = %shorten(&input.email)) // leak: PII301
    }
}

mod twin {
    use super::PasswordLoginRequest;

    #[cfg_attr(any(), pii_protect(mask))]
    fn shorten(text: &str) -> String {
        text.chars().take(1).chain("...".chars()).collect()
    }

    pub fn span(input: &PasswordLoginRequest) -> tracing::Span {
        tracing::info_span!("login", account = %shorten(&input.email))
    }
}
