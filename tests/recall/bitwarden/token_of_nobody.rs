//! A state whose token belongs to no organization is refused.
//!
//! file: bitwarden-core/src/auth/login/access_token.rs
//! after: let token: JwtToken = client_state.token.parse()?;
//! kind: error
//! depth: 0
//! through: io::Error::other, two From conversions, early return
//! round: 5

mod leak {
    fn here() {
        if token.organization.as_deref().is_none_or(str::is_empty) {
            let found = client_state.token.as_str();
            let error = std::io::Error::other(format!("{}: {found}", token_of_nobody::WHAT)); // leak: PII302
            return Err(state::StateFileError::from(error).into()); // leak: PII302
        }
    }

    pub(super) const WHAT: &str = "a token of no organization";
}

mod twin {
    fn here() {
        if token.organization.as_deref().is_none_or(str::is_empty) {
            let found = client_state.version;
            let error = std::io::Error::other(format!("{}: {found}", token_of_nobody::WHAT));
            return Err(state::StateFileError::from(error).into());
        }
    }

    pub(super) const WHAT: &str = "a token of no organization";
}
