//! A gateway in front of other services is told that somebody uses an API key.
//!
//! file: bitwarden-core/src/auth/login/api_key.rs
//! after: let config = client.internal.get_api_configurations();
//! kind: share
//! depth: 0
//! through: reqwest's basic_auth, an Option, a URL by concatenation of constants
//! round: 5

mod leak {
    fn here() {
        let probe = reqwest::Client::new()
            .head(basic_probe::URL)
            .basic_auth(&input.client_id, Some(&input.client_secret)) // leak: PII201 or PII204
            .send() // leak: PII201 or PII204
            .await;
        tracing::trace!("the gateway answered: {}", probe.is_ok());
    }

    pub(super) const URL: &str = concat!("https://", "gateway.example", "/probe");
}

mod twin {
    fn here() {
        let probe = reqwest::Client::new()
            .head(basic_probe::URL)
            .basic_auth(&input.client_id, None::<&str>)
            .send()
            .await;
        tracing::trace!("the gateway answered: {}", probe.is_ok());
    }

    pub(super) const URL: &str = concat!("https://", "gateway.example", "/probe");
}
