//! Remembers the last login, to fill in the form.
//!
//! file: bitwarden-core/src/auth/login/password.rs
//! after: let response = request_identity_tokens(client, input, &password_hash).await?;
//! kind: store
//! depth: 3
//! through: serde's flatten against skip, a retry loop that takes a closure
//! round: 3

mod leak {
    fn here() {
        recent_request::remember(input);
    }

    use super::PasswordLoginRequest;
    use serde::{Serialize, ser::Error};
    use std::fs::File;

    #[derive(Serialize)]
    struct Recent<'a> {
        at: i64,
        #[serde(flatten)]
        request: &'a PasswordLoginRequest,
    }

    fn save(recent: &Recent<'_>) -> serde_json::Result<()> {
        let file = File::create("recent.json").map_err(serde_json::Error::custom)?;
        serde_json::to_writer_pretty(file, recent) // leak: PII101 or PII103
    }

    fn attempt<T, E>(mut times: u8, mut job: impl FnMut() -> Result<T, E>) -> Result<T, E> {
        loop {
            match job() {
                Err(_) if times > 1 => times -= 1,
                done => break done,
            }
        }
    }

    pub fn remember(request: &PasswordLoginRequest) {
        let recent = Recent { at: chrono::Utc::now().timestamp(), request };
        if attempt(3, || save(&recent)).is_err() {
            tracing::debug!("nothing will be filled in");
        }
    }
}

mod twin {
    fn here() {
        recent_request::remember(input);
    }

    use super::PasswordLoginRequest;
    use serde::{Serialize, ser::Error};
    use std::fs::File;

    #[derive(Serialize)]
    struct Recent<'a> {
        at: i64,
        #[serde(skip)]
        request: &'a PasswordLoginRequest,
    }

    fn save(recent: &Recent<'_>) -> serde_json::Result<()> {
        let file = File::create("recent.json").map_err(serde_json::Error::custom)?;
        serde_json::to_writer_pretty(file, recent)
    }

    fn attempt<T, E>(mut times: u8, mut job: impl FnMut() -> Result<T, E>) -> Result<T, E> {
        loop {
            match job() {
                Err(_) if times > 1 => times -= 1,
                done => break done,
            }
        }
    }

    pub fn remember(request: &PasswordLoginRequest) {
        let recent = Recent { at: chrono::Utc::now().timestamp(), request };
        if attempt(3, || save(&recent)).is_err() {
            tracing::debug!("nothing will be filled in");
        }
    }
}
