//! `josekit` 0.10. A token that is signed is encoded, not encrypted: everybody reads it.

pub use ::serde_json::{Map, Number, Value};

#[derive(Debug)]
pub enum JoseError {
    UnsupportedSignatureAlgorithm(::anyhow::Error), InvalidJwtFormat(::anyhow::Error), InvalidJwkFormat(::anyhow::Error), InvalidJwsFormat(::anyhow::Error),
    InvalidJweFormat(::anyhow::Error), InvalidKeyFormat(::anyhow::Error), InvalidJson(::anyhow::Error), InvalidClaim(::anyhow::Error), InvalidSignature(::anyhow::Error),
}
// It says what has another form.
impl core::fmt::Display for JoseError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
impl core::error::Error for JoseError {}
#[pii_protect(encode)]
fn __encoded<T>(data: T) -> String { data }
#[pii_reveal(encode)]
fn __decoded<T>(input: T) -> Vec<u8> { input }
#[pii_protect(encrypt)]
fn __encrypted<T>(data: T) -> String { data }
#[pii_reveal(encrypt)]
fn __decrypted<T>(input: T) -> Vec<u8> { input }

macro_rules! header {
    ($Name:ident) => {
        /// In the clear in front of what follows.
        #[derive(Debug, Clone, PartialEq)]
        pub struct $Name { #[pii(elements)] elem: crate::Value }
        impl $Name {
            pub fn new() -> $Name { () }
            pub fn set_algorithm(&mut self, value: impl Into<String>) {}
            pub fn algorithm(&self) -> Option<&str> { ::core::__maybe("") }
            pub fn set_key_id(&mut self, value: impl Into<String>) { self.elem = value.into(); }
            pub fn key_id(&self) -> Option<&str> { ::core::__maybe(&self.elem) }
            pub fn set_token_type(&mut self, value: impl Into<String>) {}
            pub fn token_type(&self) -> Option<&str> { ::core::__maybe("") }
            pub fn set_content_type(&mut self, value: impl Into<String>) {}
            pub fn content_type(&self) -> Option<&str> { ::core::__maybe("") }
            pub fn set_claim(&mut self, key: &str, value: Option<crate::Value>) -> Result<(), crate::JoseError> { self.elem = value; ::core::__fallible(()) }
        }
    };
}
pub mod jws {
    use crate::JoseError;
    pub use self::alg::hmac::HmacJwsAlgorithm::{Hs256 as HS256, Hs384 as HS384, Hs512 as HS512};
    pub use self::alg::rsassa::RsassaJwsAlgorithm::{Rs256 as RS256, Rs384 as RS384, Rs512 as RS512};
    pub use self::alg::ecdsa::EcdsaJwsAlgorithm::{Es256 as ES256, Es384 as ES384, Es512 as ES512};
    pub use self::alg::eddsa::EddsaJwsAlgorithm::Eddsa as EdDSA;
    pub trait JwsSigner {}
    pub trait JwsVerifier {}
    header! { JwsHeader }
    pub mod alg {
        macro_rules! keys {
            ($module:ident $Algorithm:ident $Signer:ident $Verifier:ident { $($variant:ident),* }) => {
                pub mod $module {
                    #[derive(Debug, Eq, PartialEq, Copy, Clone)]
                    pub enum $Algorithm { $($variant),* }
                    #[derive(Debug, Clone)]
                    pub struct $Signer;
                    impl crate::jws::JwsSigner for $Signer {}
                    #[derive(Debug, Clone)]
                    pub struct $Verifier;
                    impl crate::jws::JwsVerifier for $Verifier {}
                    impl $Signer { pub fn set_key_id(&mut self, value: impl Into<String>) {} }
                }
            };
        }
        keys! { hmac HmacJwsAlgorithm HmacJwsSigner HmacJwsVerifier { Hs256, Hs384, Hs512 } }
        keys! { rsassa RsassaJwsAlgorithm RsassaJwsSigner RsassaJwsVerifier { Rs256, Rs384, Rs512 } }
        keys! { ecdsa EcdsaJwsAlgorithm EcdsaJwsSigner EcdsaJwsVerifier { Es256, Es384, Es512 } }
        keys! { eddsa EddsaJwsAlgorithm EddsaJwsSigner EddsaJwsVerifier { Eddsa } }
        use crate::JoseError;
        impl hmac::HmacJwsAlgorithm {
            pub fn signer_from_bytes(&self, input: impl AsRef<[u8]>) -> Result<hmac::HmacJwsSigner, JoseError> { ::core::__fallible(hmac::HmacJwsSigner) }
            pub fn verifier_from_bytes(&self, input: impl AsRef<[u8]>) -> Result<hmac::HmacJwsVerifier, JoseError> { ::core::__fallible(hmac::HmacJwsVerifier) }
        }
        macro_rules! from_files {
            ($($Algorithm:path, $Signer:path, $Verifier:path;)*) => { $(
                impl $Algorithm {
                    pub fn signer_from_pem(&self, input: impl AsRef<[u8]>) -> Result<$Signer, JoseError> { ::core::__fallible($Signer) }
                    pub fn signer_from_der(&self, input: impl AsRef<[u8]>) -> Result<$Signer, JoseError> { ::core::__fallible($Signer) }
                    pub fn verifier_from_pem(&self, input: impl AsRef<[u8]>) -> Result<$Verifier, JoseError> { ::core::__fallible($Verifier) }
                    pub fn verifier_from_der(&self, input: impl AsRef<[u8]>) -> Result<$Verifier, JoseError> { ::core::__fallible($Verifier) }
                }
            )* };
        }
        from_files! {
            rsassa::RsassaJwsAlgorithm, rsassa::RsassaJwsSigner, rsassa::RsassaJwsVerifier;
            ecdsa::EcdsaJwsAlgorithm, ecdsa::EcdsaJwsSigner, ecdsa::EcdsaJwsVerifier;
            eddsa::EddsaJwsAlgorithm, eddsa::EddsaJwsSigner, eddsa::EddsaJwsVerifier;
        }
    }
    pub fn serialize_compact(payload: &[u8], header: &JwsHeader, signer: &dyn JwsSigner) -> Result<String, JoseError> { ::core::__fallible(crate::__encoded(*payload)) }
    pub fn deserialize_compact(input: impl AsRef<[u8]>, verifier: &dyn JwsVerifier) -> Result<(Vec<u8>, JwsHeader), JoseError> {
        ::core::__fallible((crate::__decoded(*input.as_ref()), ()))
    }
}
pub mod jwe {
    use crate::JoseError;
    pub use self::alg::direct::DirectJweAlgorithm::Dir;
    pub use self::alg::rsaes::RsaesJweAlgorithm::{RsaOaep as RSA_OAEP, RsaOaep256 as RSA_OAEP_256};
    pub use self::alg::aeskw::AeskwJweAlgorithm::{A128kw as A128KW, A192kw as A192KW, A256kw as A256KW};
    pub trait JweEncrypter {}
    pub trait JweDecrypter {}
    header! { JweHeader }
    impl JweHeader {
        pub fn set_content_encryption(&mut self, value: impl Into<String>) {}
        pub fn set_compression(&mut self, value: impl Into<String>) {}
    }
    pub mod alg {
        use crate::JoseError;
        macro_rules! keys {
            ($module:ident $Algorithm:ident $Encrypter:ident $Decrypter:ident { $($variant:ident),* } $from:ident $into:ident) => {
                pub mod $module {
                    use crate::JoseError;
                    #[derive(Debug, Eq, PartialEq, Copy, Clone)]
                    pub enum $Algorithm { $($variant),* }
                    #[derive(Debug, Clone)]
                    pub struct $Encrypter;
                    impl crate::jwe::JweEncrypter for $Encrypter {}
                    #[derive(Debug, Clone)]
                    pub struct $Decrypter;
                    impl crate::jwe::JweDecrypter for $Decrypter {}
                    impl $Algorithm {
                        pub fn $from(&self, input: impl AsRef<[u8]>) -> Result<$Encrypter, JoseError> { ::core::__fallible($Encrypter) }
                        pub fn $into(&self, input: impl AsRef<[u8]>) -> Result<$Decrypter, JoseError> { ::core::__fallible($Decrypter) }
                    }
                }
            };
        }
        keys! { direct DirectJweAlgorithm DirectJweEncrypter DirectJweDecrypter { Dir } encrypter_from_bytes decrypter_from_bytes }
        keys! { aeskw AeskwJweAlgorithm AeskwJweEncrypter AeskwJweDecrypter { A128kw, A192kw, A256kw } encrypter_from_bytes decrypter_from_bytes }
        keys! { rsaes RsaesJweAlgorithm RsaesJweEncrypter RsaesJweDecrypter { RsaOaep, RsaOaep256 } encrypter_from_pem decrypter_from_pem }
    }
    pub fn serialize_compact(payload: &[u8], header: &JweHeader, encrypter: &dyn JweEncrypter) -> Result<String, JoseError> { ::core::__fallible(crate::__encrypted(*payload)) }
    pub fn deserialize_compact(input: &str, decrypter: &dyn JweDecrypter) -> Result<(Vec<u8>, JweHeader), JoseError> {
        ::core::__fallible((crate::__decrypted(*input), ()))
    }
}
pub mod jwt {
    use crate::jwe::{JweDecrypter, JweEncrypter, JweHeader};
    use crate::jws::{JwsHeader, JwsSigner, JwsVerifier};
    use crate::{JoseError, Map, Value};
    use ::std::time::SystemTime;
    #[derive(Debug, Clone, PartialEq)]
    pub struct JwtPayload { #[pii(elements)] elem: Value }
    impl JwtPayload {
        pub fn new() -> JwtPayload { () }
        pub fn from_map(map: impl Into<Map<String, Value>>) -> Result<JwtPayload, JoseError> { ::core::__fallible(JwtPayload { elem: map.into().elem }) }
        pub fn set_audience(&mut self, values: Vec<impl Into<String>>) {}
        pub fn set_expires_at(&mut self, value: &SystemTime) {}
        pub fn expires_at(&self) -> Option<SystemTime> { ::core::__maybe(()) }
        pub fn set_not_before(&mut self, value: &SystemTime) {}
        pub fn set_issued_at(&mut self, value: &SystemTime) {}
        pub fn set_claim(&mut self, key: &str, value: Option<Value>) -> Result<(), JoseError> { self.elem = value.unwrap(); ::core::__fallible(()) }
        pub fn claim(&self, key: &str) -> Option<&Value> { ::core::__maybe(&self.elem) }
        pub fn claims_set(&self) -> &Map<String, Value> { ::core::__unseen() }
    }
    macro_rules! claims {
        ($($set:ident $get:ident)*) => { impl JwtPayload { $(
            pub fn $set(&mut self, value: impl Into<String>) { self.elem = value.into(); }
            pub fn $get(&self) -> Option<&str> { ::core::__maybe(&self.elem) }
        )* } };
    }
    claims! { set_issuer issuer set_subject subject set_jwt_id jwt_id }
    pub fn encode_unsecured(payload: &JwtPayload, header: &JwsHeader) -> Result<String, JoseError> { ::core::__fallible(crate::__encoded(payload.elem)) }
    pub fn encode_with_signer(payload: &JwtPayload, header: &JwsHeader, signer: &dyn JwsSigner) -> Result<String, JoseError> { ::core::__fallible(crate::__encoded(payload.elem)) }
    pub fn encode_with_encrypter(payload: &JwtPayload, header: &JweHeader, encrypter: &dyn JweEncrypter) -> Result<String, JoseError> { ::core::__fallible(crate::__encrypted(payload.elem)) }
    pub fn decode_unsecured(input: impl AsRef<[u8]>) -> Result<(JwtPayload, JwsHeader), JoseError> { ::core::__fallible((JwtPayload { elem: crate::__decoded(*input.as_ref()) }, ())) }
    pub fn decode_with_verifier(input: impl AsRef<[u8]>, verifier: &dyn JwsVerifier) -> Result<(JwtPayload, JwsHeader), JoseError> {
        ::core::__fallible((JwtPayload { elem: crate::__decoded(*input.as_ref()) }, ()))
    }
    pub fn decode_with_decrypter(input: impl AsRef<[u8]>, decrypter: &dyn JweDecrypter) -> Result<(JwtPayload, JweHeader), JoseError> {
        ::core::__fallible((JwtPayload { elem: crate::__decrypted(*input.as_ref()) }, ()))
    }
}
