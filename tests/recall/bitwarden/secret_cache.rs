//! Keeps the secret of a machine's account beside its state.
//!
//! file: bitwarden-core/src/auth/login/access_token.rs
//! after: let response = request_access_token(client, &access_token).await?;
//! kind: store
//! depth: 2
//! through: a generic function over a trait that seals, the program's own encryption in the twin
//! round: 4

mod leak {
    fn here() {
        secret_cache::write::<secret_cache::Open>(&access_token).ok();
    }

    use crate::{auth::AccessToken, secrets_manager::state::StateFileError};

    pub trait Seal {
        fn seal(token: &AccessToken, text: &str) -> Result<String, StateFileError>;
    }

    /// As it is.
    pub struct Open;

    impl Seal for Open {
        fn seal(_: &AccessToken, text: &str) -> Result<String, StateFileError> {
            Ok(text.to_owned())
        }
    }

    pub fn write<S: Seal>(token: &AccessToken) -> Result<(), StateFileError> {
        let name = format!("{}.secret", token.access_token_id);
        let sealed = S::seal(token, &token.client_secret)?;
        std::fs::write(name, sealed)?; // leak: PII101
        Ok(())
    }
}

mod twin {
    fn here() {
        secret_cache::write::<secret_cache::Sealed>(&access_token).ok();
    }

    use bitwarden_crypto::{EncString, KeyEncryptable};

    use crate::{auth::AccessToken, secrets_manager::state::StateFileError};

    pub trait Seal {
        fn seal(token: &AccessToken, text: &str) -> Result<String, StateFileError>;
    }

    /// With the key of the token.
    pub struct Sealed;

    impl Seal for Sealed {
        fn seal(token: &AccessToken, text: &str) -> Result<String, StateFileError> {
            let sealed: EncString = text.encrypt_with_key(&token.encryption_key)?;
            Ok(sealed.to_string())
        }
    }

    pub fn write<S: Seal>(token: &AccessToken) -> Result<(), StateFileError> {
        let name = format!("{}.secret", token.access_token_id);
        let sealed = S::seal(token, &token.client_secret)?;
        std::fs::write(name, sealed)?;
        Ok(())
    }
}
