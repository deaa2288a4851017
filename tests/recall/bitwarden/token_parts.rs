//! A state file whose token is no JWT is refused.
//!
//! file: bitwarden-core/src/secrets_manager/state.rs
//! after: let client_state: ClientState = serde_json::from_str(&decrypted_state)?;
//! kind: error
//! depth: 0
//! through: split and count, a match with guards, io::Error::other that `into` changes
//! round: 2

mod leak {
    pub(super) const PARTS: usize = 3;

    fn here() {
        match client_state.token.split('.').count() {
            token_parts::PARTS => (),
            count if count > token_parts::PARTS => {
                let what = format!("{count} parts: {token}", token = client_state.token);
                return Err(std::io::Error::other(what).into()); // leak: PII302
            }
            count => return Err(std::io::Error::other(format!("only {count} parts")).into()),
        }
    }
}

mod twin {
    pub(super) const PARTS: usize = 3;

    fn here() {
        match client_state.token.split('.').count() {
            token_parts::PARTS => (),
            count if count > token_parts::PARTS => {
                let what = format!("{count} parts: {file}", file = state_file.display());
                return Err(std::io::Error::other(what).into());
            }
            count => return Err(std::io::Error::other(format!("only {count} parts")).into()),
        }
    }
}
