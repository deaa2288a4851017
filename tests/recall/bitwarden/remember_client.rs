//! The client's secret is kept for the next start.
//!
//! file: bitwarden-core/src/auth/login/api_key.rs
//! kind: store
//! depth: 2
//! through: a derived Serialize of a borrowed struct, serde_json::to_vec, the application's own encryption

mod leak {
    use super::ApiKeyLoginRequest;
    use std::path::Path;

    #[derive(serde::Serialize)]
    struct Saved<'a> {
        id: &'a str,
        secret: &'a str,
    }

    fn encode(input: &ApiKeyLoginRequest) -> Result<Vec<u8>, serde_json::Error> {
        serde_json::to_vec(&Saved { id: &input.client_id, secret: &input.client_secret })
    }

    fn write(path: &Path, bytes: Vec<u8>) -> std::io::Result<()> {
        std::fs::write(path, bytes) // leak: PII101
    }

    pub fn remember(path: &Path, input: &ApiKeyLoginRequest) -> std::io::Result<()> {
        write(path, encode(input)?)
    }
}

mod twin {
    use super::ApiKeyLoginRequest;
    use bitwarden_crypto::{CryptoError, EncString, KeyEncryptable, SymmetricCryptoKey};
    use std::path::Path;

    #[derive(serde::Serialize)]
    struct Saved<'a> {
        id: &'a str,
        secret: &'a str,
    }

    fn encode(input: &ApiKeyLoginRequest, key: &SymmetricCryptoKey) -> Result<EncString, CryptoError> {
        let saved = Saved { id: &input.client_id, secret: &input.client_secret };
        serde_json::to_string(&saved).unwrap_or_default().encrypt_with_key(key)
    }

    fn write(path: &Path, bytes: Vec<u8>) -> std::io::Result<()> {
        std::fs::write(path, bytes)
    }

    pub fn remember(path: &Path, input: &ApiKeyLoginRequest, key: &SymmetricCryptoKey) -> std::io::Result<()> {
        let sealed = encode(input, key).map_err(|_| std::io::ErrorKind::InvalidData)?;
        write(path, sealed.to_string().into_bytes())
    }
}
