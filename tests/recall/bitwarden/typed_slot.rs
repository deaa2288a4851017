//! A request that waits for its approval survives a restart in a file.
//!
//! file: bitwarden-core/src/auth/login/auth_request.rs
//! kind: store
//! depth: 3
//! through: a PhantomData type, a trait of formats as a type parameter, fs::write
//! round: 2

mod leak {
    use super::NewAuthRequestResponse;
    use bitwarden_crypto::{CryptoError, EncString, KeyEncryptable, SymmetricCryptoKey};
    use std::{fs, marker::PhantomData, path::PathBuf};

    pub trait Format {
        fn encode(text: String, key: &SymmetricCryptoKey) -> Result<String, CryptoError>;
    }

    pub struct Lines;
    pub struct Sealed;

    impl Format for Lines {
        fn encode(text: String, _key: &SymmetricCryptoKey) -> Result<String, CryptoError> {
            Ok(text + "\n")
        }
    }

    impl Format for Sealed {
        fn encode(text: String, key: &SymmetricCryptoKey) -> Result<String, CryptoError> {
            let sealed: EncString = text.encrypt_with_key(key)?;
            Ok(sealed.to_string())
        }
    }

    pub struct Slot<F> {
        path: PathBuf,
        format: PhantomData<F>,
    }

    impl<F: Format> Slot<F> {
        pub fn new(path: PathBuf) -> Self {
            Self { path, format: PhantomData }
        }

        fn write(&self, text: &str) -> std::io::Result<()> {
            fs::write(&self.path, text) // leak: PII101
        }

        fn put(&self, text: String, key: &SymmetricCryptoKey) -> std::io::Result<()> {
            let text = F::encode(text, key).map_err(std::io::Error::other)?;
            self.write(&text)
        }
    }

    type Waiting = Slot<Lines>;

    pub fn keep(
        slot: &Waiting,
        request: &NewAuthRequestResponse,
        key: &SymmetricCryptoKey,
    ) -> std::io::Result<()> {
        slot.put(format!("{} {}", request.auth_request_id, request.access_code), key)
    }
}

mod twin {
    use super::NewAuthRequestResponse;
    use bitwarden_crypto::{CryptoError, EncString, KeyEncryptable, SymmetricCryptoKey};
    use std::{fs, marker::PhantomData, path::PathBuf};

    pub trait Format {
        fn encode(text: String, key: &SymmetricCryptoKey) -> Result<String, CryptoError>;
    }

    pub struct Lines;
    pub struct Sealed;

    impl Format for Lines {
        fn encode(text: String, _key: &SymmetricCryptoKey) -> Result<String, CryptoError> {
            Ok(text + "\n")
        }
    }

    impl Format for Sealed {
        fn encode(text: String, key: &SymmetricCryptoKey) -> Result<String, CryptoError> {
            let sealed: EncString = text.encrypt_with_key(key)?;
            Ok(sealed.to_string())
        }
    }

    pub struct Slot<F> {
        path: PathBuf,
        format: PhantomData<F>,
    }

    impl<F: Format> Slot<F> {
        pub fn new(path: PathBuf) -> Self {
            Self { path, format: PhantomData }
        }

        fn write(&self, text: &str) -> std::io::Result<()> {
            fs::write(&self.path, text)
        }

        fn put(&self, text: String, key: &SymmetricCryptoKey) -> std::io::Result<()> {
            let text = F::encode(text, key).map_err(std::io::Error::other)?;
            self.write(&text)
        }
    }

    type Waiting = Slot<Sealed>;

    pub fn keep(
        slot: &Waiting,
        request: &NewAuthRequestResponse,
        key: &SymmetricCryptoKey,
    ) -> std::io::Result<()> {
        slot.put(format!("{} {}", request.auth_request_id, request.access_code), key)
    }
}
