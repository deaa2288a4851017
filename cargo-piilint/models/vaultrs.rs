//! `vaultrs` 0.8: Vault keeps what it is given encrypted, and encrypts for others. Its answers are not seen.

pub mod error {
    #[derive(Debug)]
    pub enum ClientError { APIError { code: u16, errors: Vec<String> }, InvalidLoginMethodError, ResponseEmptyError, ResponseDataEmptyError }
    impl core::fmt::Display for ClientError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for ClientError {}
}
pub mod client {
    use crate::error::ClientError;
    pub trait Client: Sized {
        fn set_token(&mut self, token: &str) {}
        async fn revoke(&self) -> Result<(), ClientError> { ::core::__fallible(()) }
    }
    pub struct VaultClient;
    impl VaultClient { pub fn new(settings: VaultClientSettings) -> Result<VaultClient, ClientError> { ::core::__fallible(VaultClient) } }
    impl Client for VaultClient {}
    #[derive(Clone, Debug)]
    pub struct VaultClientSettings { pub address: ::url::Url, pub token: String, pub timeout: Option<core::time::Duration>, pub verify: bool, pub version: u8, pub wrapping: bool, pub namespace: Option<String> }
    #[derive(Clone, Default)]
    pub struct VaultClientSettingsBuilder { token: String }
    impl VaultClientSettingsBuilder {
        pub fn address<T>(&mut self, address: T) -> &mut VaultClientSettingsBuilder { self }
        pub fn set_namespace(&mut self, str: String) -> &mut VaultClientSettingsBuilder { self }
        pub fn token(&mut self, value: impl Into<String>) -> &mut VaultClientSettingsBuilder { self }
        pub fn timeout(&mut self, value: Option<core::time::Duration>) -> &mut VaultClientSettingsBuilder { self }
        pub fn verify(&mut self, value: bool) -> &mut VaultClientSettingsBuilder { self }
        pub fn build(&self) -> Result<VaultClientSettings, ()> { ::core::__fallible(VaultClientSettings {}) }
    }
}
pub mod kv1 {
    use crate::client::Client;
    use crate::error::ClientError;
    use ::std::collections::HashMap;
    pub async fn set<T: ::serde::Serialize>(client: &impl Client, mount: &str, path: &str, data: &HashMap<&str, T>) -> Result<(), ClientError> { ::core::__fallible(()) }
    pub async fn get<D: ::serde::DeserializeOwned>(client: &impl Client, mount: &str, path: &str) -> Result<D, ClientError> { ::core::__fallible(::core::__unseen()) }
    pub async fn delete(client: &impl Client, mount: &str, path: &str) -> Result<(), ClientError> { ::core::__fallible(()) }
    pub async fn list(client: &impl Client, mount: &str, path: &str) -> Result<(), ClientError> { ::core::__fallible(::core::__unseen()) }
}
pub mod kv2 {
    use crate::client::Client;
    use crate::error::ClientError;
    pub async fn set<T: ::serde::Serialize>(client: &impl Client, mount: &str, path: &str, data: &T) -> Result<(), ClientError> { ::core::__fallible(()) }
    pub async fn set_with_options<T: ::serde::Serialize>(client: &impl Client, mount: &str, path: &str, data: &T, options: impl Sized) -> Result<(), ClientError> { ::core::__fallible(()) }
    pub async fn read<D: ::serde::DeserializeOwned>(client: &impl Client, mount: &str, path: &str) -> Result<D, ClientError> { ::core::__fallible(::core::__unseen()) }
    pub async fn read_version<D: ::serde::DeserializeOwned>(client: &impl Client, mount: &str, path: &str, version: u64) -> Result<D, ClientError> { ::core::__fallible(::core::__unseen()) }
    pub async fn list(client: &impl Client, mount: &str, path: &str) -> Result<Vec<String>, ClientError> { ::core::__fallible(::core::__unseen()) }
    pub async fn delete_latest(client: &impl Client, mount: &str, path: &str) -> Result<(), ClientError> { ::core::__fallible(()) }
    pub async fn delete_metadata(client: &impl Client, mount: &str, path: &str) -> Result<(), ClientError> { ::core::__fallible(()) }
    pub async fn delete_versions(client: &impl Client, mount: &str, path: &str, versions: Vec<u64>) -> Result<(), ClientError> { ::core::__fallible(()) }
    pub async fn destroy_versions(client: &impl Client, mount: &str, path: &str, versions: Vec<u64>) -> Result<(), ClientError> { ::core::__fallible(()) }
}
pub mod api {
    pub mod transit {
        pub mod responses {
            #[derive(Debug)]
            pub struct EncryptDataResponse { pub ciphertext: String }
            #[derive(Debug)]
            pub struct DecryptDataResponse { pub plaintext: String }
            #[derive(Debug)]
            pub struct RewrapDataResponse { pub ciphertext: String }
            #[derive(Debug)]
            pub struct SignDataResponse { pub signature: String }
            #[derive(Debug)]
            pub struct VerifySignedDataResponse { pub valid: bool }
        }
        pub mod requests {
            macro_rules! options { ($($name:ident)*) => { $( #[derive(Clone, Debug, Default)] pub struct $name; )* }; }
            options! { EncryptDataRequestBuilder DecryptDataRequestBuilder RewrapDataRequestBuilder SignDataRequestBuilder VerifySignedDataRequestBuilder }
        }
    }
}
pub mod transit {
    pub mod data {
        use crate::api::transit::requests::*;
        use crate::api::transit::responses::*;
        use crate::client::Client;
        use crate::error::ClientError;
        #[pii_protect(encrypt)]
        fn __encrypted(plaintext: &str) -> String { *plaintext }
        #[pii_reveal(encrypt)]
        fn __decrypted(ciphertext: &str) -> String { *ciphertext }
        pub async fn encrypt(client: &impl Client, mount: &str, name: &str, plaintext: &str, opts: Option<&mut EncryptDataRequestBuilder>) -> Result<EncryptDataResponse, ClientError> { ::core::__fallible(EncryptDataResponse { ciphertext: __encrypted(plaintext) }) }
        pub async fn decrypt(client: &impl Client, mount: &str, name: &str, ciphertext: &str, opts: Option<&mut DecryptDataRequestBuilder>) -> Result<DecryptDataResponse, ClientError> { ::core::__fallible(DecryptDataResponse { plaintext: __decrypted(ciphertext) }) }
        pub async fn rewrap(client: &impl Client, mount: &str, name: &str, ciphertext: &str, opts: Option<&mut RewrapDataRequestBuilder>) -> Result<RewrapDataResponse, ClientError> { ::core::__fallible(RewrapDataResponse { ciphertext: *ciphertext }) }
        pub async fn sign(client: &impl Client, mount: &str, name: &str, input: &str, opts: Option<&mut SignDataRequestBuilder>) -> Result<SignDataResponse, ClientError> { ::core::__fallible(SignDataResponse {}) }
        pub async fn verify(client: &impl Client, mount: &str, name: &str, input: &str, opts: Option<&mut VerifySignedDataRequestBuilder>) -> Result<VerifySignedDataResponse, ClientError> { ::core::__fallible(VerifySignedDataResponse { valid: ::core::__any() }) }
    }
}
