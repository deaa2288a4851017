//! Blanks around a secret come from a careless copy.
//!
//! file: bitwarden-core/src/auth/login/api_key.rs
//! after: let config = client.internal.get_api_configurations();
//! kind: error
//! depth: 0
//! through: assert_eq!, which prints both sides
//! round: 3

mod leak {
    fn here() {
        trimmed_secret::check(input);
    }

    use super::ApiKeyLoginRequest;

    pub fn check(input: &ApiKeyLoginRequest) {
        let ApiKeyLoginRequest { client_secret: secret, .. } = input;
        assert_eq!(secret.trim(), secret, "blanks around the secret"); // leak: PII302
    }
}

mod twin {
    fn here() {
        trimmed_secret::check(input);
    }

    use super::ApiKeyLoginRequest;

    pub fn check(input: &ApiKeyLoginRequest) {
        let ApiKeyLoginRequest { client_secret: secret, .. } = input;
        assert_eq!(secret.trim().len(), secret.len(), "blanks around the secret");
    }
}
