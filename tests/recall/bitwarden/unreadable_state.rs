//! Says what a state file holds where it cannot be used.
//!
//! file: bitwarden-core/src/auth/login/access_token.rs
//! after: let client_state = state::get(state_file, access_token)?;
//! kind: log
//! depth: 0
//! through: `inspect_err` with a closure that captures a field
//! round: 4

mod leak {
    fn here() {
        unreadable_state::look(&client_state);
    }

    use crate::{auth::JwtToken, secrets_manager::state::ClientState};

    pub fn look(state: &ClientState) {
        let ClientState { version, token, .. } = state;
        token
            .parse::<JwtToken>()
            .inspect_err(|why| tracing::warn!(version, "{token} is no token: {why}")) // leak: PII301
            .ok();
    }
}

mod twin {
    fn here() {
        unreadable_state::look(&client_state);
    }

    use crate::{auth::JwtToken, secrets_manager::state::ClientState};

    pub fn look(state: &ClientState) {
        let ClientState { version, token, .. } = state;
        token
            .parse::<JwtToken>()
            .inspect_err(|_| tracing::warn!(version, "that is no token"))
            .ok();
    }
}
