//! A copy of the state beside the state file.
//!
//! file: bitwarden-core/src/auth/login/access_token.rs
//! after: let client_state = state::get(state_file, access_token)?;
//! kind: store
//! depth: 3
//! through: a generic helper with a trait bound, `?` conversions; the program's own encryption in the twin
//! round: 3

mod leak {
    fn here() {
        warm_copy::keep(state_file, access_token, &client_state)?;
    }

    use crate::{
        auth::AccessToken,
        secrets_manager::state::{ClientState, StateFileError},
    };
    use std::{fs, io, path::Path};

    trait Seal {
        fn seal(&self, text: String) -> Result<String, StateFileError>;
    }

    impl Seal for AccessToken {
        fn seal(&self, text: String) -> Result<String, StateFileError> {
            Ok(format!("{}:{text}", self.access_token_id))
        }
    }

    fn write(path: &Path, text: &str) -> io::Result<()> {
        fs::write(path, text) // leak: PII101
    }

    fn put<S: Seal>(path: &Path, seal: &S, text: String) -> Result<(), StateFileError> {
        write(path, &seal.seal(text)?)?;
        Ok(())
    }

    pub fn keep(file: &Path, token: &AccessToken, state: &ClientState) -> Result<(), StateFileError> {
        put(&file.with_extension("warm"), token, state.token.clone())
    }
}

mod twin {
    fn here() {
        warm_copy::keep(state_file, access_token, &client_state)?;
    }

    use crate::{
        auth::AccessToken,
        secrets_manager::state::{ClientState, StateFileError},
    };
    use bitwarden_crypto::{EncString, KeyEncryptable};
    use std::{fs, io, path::Path};

    trait Seal {
        fn seal(&self, text: String) -> Result<String, StateFileError>;
    }

    impl Seal for AccessToken {
        fn seal(&self, text: String) -> Result<String, StateFileError> {
            let sealed: EncString = text.encrypt_with_key(&self.encryption_key)?;
            Ok(sealed.to_string())
        }
    }

    fn write(path: &Path, text: &str) -> io::Result<()> {
        fs::write(path, text)
    }

    fn put<S: Seal>(path: &Path, seal: &S, text: String) -> Result<(), StateFileError> {
        write(path, &seal.seal(text)?)?;
        Ok(())
    }

    pub fn keep(file: &Path, token: &AccessToken, state: &ClientState) -> Result<(), StateFileError> {
        put(&file.with_extension("warm"), token, state.token.clone())
    }
}
