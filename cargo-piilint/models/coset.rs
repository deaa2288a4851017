//! `coset` 0.4: encrypted, signed and authenticated messages. What encrypts is the function that is passed in.

pub use ::ciborium as cbor;
pub use common_::{AsCborValue, CborSerializable, CoseError, Label, RegisteredLabel, RegisteredLabelWithPrivate, Result, TaggedCborSerializable};
pub use common_::Algorithm;
pub use encrypt_::{CoseEncrypt, CoseEncrypt0, CoseEncrypt0Builder, CoseEncryptBuilder, CoseRecipient, CoseRecipientBuilder, EncryptionContext};
pub use header_::{ContentType, Header, HeaderBuilder, ProtectedHeader};
pub use key_::{CoseKey, CoseKeyBuilder, CoseKeySet, KeyOperation, KeyType, MlDsaVariant};
pub use mac_::{CoseMac, CoseMac0, CoseMac0Builder, CoseMacBuilder};
pub use sign_::{CoseSign, CoseSign1, CoseSign1Builder, CoseSignBuilder, CoseSignature, CoseSignatureBuilder};

pub mod iana {
    pub trait EnumI64: Sized {
        fn from_i64(i: i64) -> Option<Self>;
        fn to_i64(&self) -> i64;
    }
    pub trait WithPrivateRange {
        fn is_private(i: i64) -> bool;
    }
    macro_rules! registries {
        ($($name:ident { $($variant:ident)* })*) => { $(
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
            pub enum $name { $($variant),* }
            impl EnumI64 for $name {
                fn from_i64(i: i64) -> Option<$name> { ::core::__maybe(::core::__unseen()) }
                fn to_i64(&self) -> i64 { 0 }
            }
        )* };
    }
    registries! {
        HeaderParameter {
            Reserved Alg Crit ContentType Kid Iv PartialIv CounterSignature CounterSignature0 KidContext CounterSignatureV2
            CounterSignature0V2 KeyCwt KeyCwtClaimsSet CwtClaims ObjectContentType X5Bag X5Chain X5T X5U CuphNonce CuphOwnerPubKey
        }
        HeaderAlgorithmParameter {
            X5ChainSender X5USender X5TSender PartyVOther PartyVNonce PartyVIdentity PartyUOther PartyUNonce PartyUIdentity Salt
            StaticKeyId StaticKey EphemeralKey
        }
        Algorithm {
            RS1 AesCtr128 AesCtr192 AesCtr256 AesCbc128 AesCbc192 AesCbc256 ESB512 ESB384 ESB320 ESB256 WalnutDSA RS512 RS384 RS256
            Ed448 ESP512 ESP384 ML_DSA_87 ML_DSA_65 ML_DSA_44 ES256K HSS_LMS SHAKE256 SHA_512 SHA_384 RSAES_OAEP_SHA_512
            RSAES_OAEP_SHA_256 RSAES_OAEP_RFC_8017_default PS512 PS384 PS256 ES512 ES384 ECDH_SS_A256KW ECDH_SS_A192KW
            ECDH_SS_A128KW ECDH_ES_A256KW ECDH_ES_A192KW ECDH_ES_A128KW ECDH_SS_HKDF_512 ECDH_SS_HKDF_256 ECDH_ES_HKDF_512
            ECDH_ES_HKDF_256 Ed25519 SHAKE128 SHA_512_256 SHA_256 SHA_256_64 SHA_1 Direct_HKDF_AES_256 Direct_HKDF_AES_128
            Direct_HKDF_SHA_512 Direct_HKDF_SHA_256 ESP256 EdDSA ES256 Direct A256KW A192KW A128KW Reserved A128GCM A192GCM A256GCM
            HMAC_256_64 HMAC_256_256 HMAC_384_384 HMAC_512_512 AES_CCM_16_64_128 AES_CCM_16_64_256 AES_CCM_64_64_128
            AES_CCM_64_64_256 AES_MAC_128_64 AES_MAC_256_64 ChaCha20Poly1305 AES_MAC_128_128 AES_MAC_256_128 AES_CCM_16_128_128
            AES_CCM_16_128_256 AES_CCM_64_128_128 AES_CCM_64_128_256 IV_GENERATION
        }
        KeyParameter { Reserved Kty Kid Alg KeyOps BaseIv }
        OkpKeyParameter { Crv X D }
        Ec2KeyParameter { Crv X Y D }
        RsaKeyParameter { N E D P Q DP DQ QInv Other RI DI TI }
        SymmetricKeyParameter { K }
        AkpKeyParameter { Pub Priv }
        KeyType { Reserved OKP EC2 RSA Symmetric HSS_LMS WalnutDSA AKP }
        EllipticCurve {
            Reserved P_256 P_384 P_521 X25519 X448 Ed25519 Ed448 Secp256k1 BrainpoolP256R1 BrainpoolP320R1 BrainpoolP384R1
            BrainpoolP512R1
        }
        KeyOperation { Sign Verify Encrypt Decrypt WrapKey UnwrapKey DeriveKey DeriveBits MacCreate MacVerify }
        CborTag { CoseEncrypt0 CoseMac0 CoseSign1 CoseCountersignature Cwt CoseEncrypt CoseMac CoseSign }
        CoapContentFormat {
            TextPlainUtf8 CoseEncrypt0 CoseMac0 CoseSign1 AceCbor ImageGif ImageJpeg ImagePng LinkFormat Xml OctetStream Exi Json
            JsonPatchJson MergePatchJson Cbor Cwt MultipartCore CborSeq EdhocCborSeq CidEdhocCborSeq CoseEncrypt CoseMac CoseSign
            CoseKey CoseKeySet SenmlJson SensmlJson SenmlCbor SensmlCbor SenmlExi SensmlExi YangData CoapGroupJson
            ConciseProblemDetailsCbor SwidCbor PkixCmp YangSidJson AceGroupcommCbor AceTrlCbor EatCwt EatJwt EatBunCbor EatBunJson
            EatUcsCbor EatUcsJson DotsCbor MissingBlocksCborSeq Pkcs7MimeSmimeTypeServerGeneratedKey Pkcs7MimeSmimeTypeCertsOnly
            Pkcs7MimeSmimeTypeCmcRequest Pkcs7MimeSmimeTypeCmcResponse Pkcs8 Csrattrs Pkcs10 PkixCert AifCbor AifJson SenmlXml
            SensmlXml SenmlEtchJson SenmlEtchCbor YangDataCbor YangDataCborName TdJson TmJson UccsCbor VndOcfCbor Oscore Javascript
            EatCwtTfm EatCwtLegacy JsonDeflate CborDeflate VndOmaLwm2mTlv VndOmaLwm2mJson VndOmaLwm2mCbor TextCss ImageSvgXml
        }
    }
}

mod common_ {
    use crate::iana;
    use ::ciborium::Value;
    use core::fmt;

    pub type Result<T, E = CoseError> = core::result::Result<T, E>;
    #[derive(Debug)]
    pub enum CoseError {
        DecodeFailed(()), DuplicateMapKey, EncodeFailed, ExtraneousData, OutOfRangeIntegerValue, UnexpectedItem(&'static str, &'static str),
        UnregisteredIanaValue, UnregisteredIanaNonPrivateValue,
    }
    impl fmt::Display for CoseError { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }
    impl core::error::Error for CoseError {}
    pub trait AsCborValue: Sized {
        fn from_cbor_value(value: Value) -> Result<Self>;
        fn to_cbor_value(self) -> Result<Value>;
    }
    // A message is read out of what it was written to.
    pub trait CborSerializable: AsCborValue {
        fn from_slice(slice: &[u8]) -> Result<Self>;
        fn to_vec(self) -> Result<Vec<u8>>;
    }
    pub trait TaggedCborSerializable: AsCborValue {
        fn from_tagged_slice(slice: &[u8]) -> Result<Self>;
        fn to_tagged_vec(self) -> Result<Vec<u8>>;
    }
    macro_rules! serializable {
        ($($ty:ty;)*) => { $(
            impl AsCborValue for $ty {}
            impl CborSerializable for $ty {}
            impl TaggedCborSerializable for $ty {}
        )* };
    }
    serializable! {
        Value; crate::Header; crate::ProtectedHeader; crate::CoseKey; crate::CoseKeySet; crate::CoseEncrypt; crate::CoseEncrypt0; crate::CoseRecipient;
        crate::CoseMac; crate::CoseMac0; crate::CoseSign; crate::CoseSign1; crate::CoseSignature;
    }
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum Label { Int(i64), Text(String) }
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum RegisteredLabel<T> { Assigned(T), Text(String) }
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum RegisteredLabelWithPrivate<T> { PrivateUse(i64), Assigned(T), Text(String) }
    pub type Algorithm = RegisteredLabelWithPrivate<iana::Algorithm>;
}

/// The parts that builders have in common.
macro_rules! builder {
    ($Builder:ident $Type:ident $($field:ident $ty:ty),*) => {
        #[derive(Debug, Default)]
        pub struct $Builder($Type);
        impl $Builder {
            pub fn new() -> $Builder { $Builder($Type {}) }
            pub fn build(self) -> $Type { self.0 }
            $( pub fn $field(self, $field: $ty) -> $Builder { self.0.$field = $field; self } )*
        }
    };
}
macro_rules! message_headers {
    ($($Builder:ident)*) => { $(
        impl $Builder {
            pub fn protected(self, hdr: crate::Header) -> $Builder { self.0.protected.header = hdr; self }
        }
    )* };
}

mod header_ {
    use crate::iana;
    use ::ciborium::Value;
    pub type ContentType = crate::RegisteredLabel<iana::CoapContentFormat>;
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Header {
        pub alg: Option<crate::Algorithm>,
        pub crit: Vec<crate::RegisteredLabelWithPrivate<iana::HeaderParameter>>,
        pub content_type: Option<ContentType>,
        pub key_id: Vec<u8>,
        pub iv: Vec<u8>,
        pub partial_iv: Vec<u8>,
        pub counter_signatures: Vec<crate::CoseSignature>,
        pub rest: Vec<(crate::Label, Value)>,
    }
    impl Header {
        pub fn is_empty(&self) -> bool { ::core::__any() }
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ProtectedHeader { pub original_data: Option<Vec<u8>>, pub header: Header }
    impl ProtectedHeader {
        pub fn is_empty(&self) -> bool { ::core::__any() }
    }
    builder! { HeaderBuilder Header key_id Vec<u8> }
    impl HeaderBuilder {
        pub fn algorithm(self, alg: iana::Algorithm) -> HeaderBuilder { self.0.alg = Some(crate::Algorithm::Assigned(alg)); self }
        pub fn algorithm_label(self, label: crate::RegisteredLabelWithPrivate<iana::Algorithm>) -> HeaderBuilder { self.0.alg = Some(label); self }
        pub fn add_critical(self, param: iana::HeaderParameter) -> HeaderBuilder { self }
        pub fn content_format(self, content_type: iana::CoapContentFormat) -> HeaderBuilder { self.0.content_type = Some(ContentType::Assigned(content_type)); self }
        pub fn content_type(self, content_type: String) -> HeaderBuilder { self.0.content_type = Some(ContentType::Text(content_type)); self }
        pub fn iv(self, iv: Vec<u8>) -> HeaderBuilder { self.0.iv = iv; self }
        pub fn partial_iv(self, iv: Vec<u8>) -> HeaderBuilder { self.0.partial_iv = iv; self }
        pub fn add_counter_signature(self, sig: crate::CoseSignature) -> HeaderBuilder { self.0.counter_signatures.push(sig); self }
        pub fn value(self, label: i64, value: Value) -> HeaderBuilder { self.0.rest.push((crate::Label::Int(label), value)); self }
        pub fn text_value(self, label: String, value: Value) -> HeaderBuilder { self.0.rest.push((crate::Label::Text(label), value)); self }
    }
}

mod encrypt_ {
    use crate::{Header, ProtectedHeader};
    #[derive(Clone, Copy, Debug)]
    pub enum EncryptionContext { CoseEncrypt, CoseEncrypt0, EncRecipient, MacRecipient, RecRecipient }
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CoseRecipient { pub protected: ProtectedHeader, pub unprotected: Header, pub ciphertext: Option<Vec<u8>>, pub recipients: Vec<CoseRecipient> }
    impl CoseRecipient {
        pub fn decrypt<F: FnOnce(&[u8], &[u8]) -> Result<Vec<u8>, E>, E>(&self, context: EncryptionContext, external_aad: &[u8], cipher: F) -> Result<Vec<u8>, E> {
            cipher(&self.ciphertext.unwrap(), &external_aad)
        }
        pub fn decrypt_ciphertext<F: FnOnce(&[u8], &[u8]) -> Result<Vec<u8>, E>, E, G>(&self, context: EncryptionContext, external_aad: &[u8], missing_ciphertext_error: G, cipher: F) -> Result<Vec<u8>, E> {
            cipher(&self.ciphertext.unwrap(), &external_aad)
        }
    }
    builder! { CoseRecipientBuilder CoseRecipient unprotected Header }
    impl CoseRecipientBuilder {
        pub fn ciphertext(self, ciphertext: Vec<u8>) -> CoseRecipientBuilder { self.0.ciphertext = Some(ciphertext); self }
        pub fn add_recipient(self, recipient: CoseRecipient) -> CoseRecipientBuilder { self.0.recipients.push(recipient); self }
        pub fn create_ciphertext<F: FnOnce(&[u8], &[u8]) -> Vec<u8>>(self, context: EncryptionContext, plaintext: &[u8], external_aad: &[u8], cipher: F) -> CoseRecipientBuilder {
            self.0.ciphertext = Some(cipher(plaintext, external_aad)); self
        }
        pub fn try_create_ciphertext<F: FnOnce(&[u8], &[u8]) -> Result<Vec<u8>, E>, E>(self, context: EncryptionContext, plaintext: &[u8], external_aad: &[u8], cipher: F) -> Result<CoseRecipientBuilder, E> {
            self.0.ciphertext = Some(cipher(plaintext, external_aad)?); Ok(self)
        }
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CoseEncrypt { pub protected: ProtectedHeader, pub unprotected: Header, pub ciphertext: Option<Vec<u8>>, pub recipients: Vec<CoseRecipient> }
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CoseEncrypt0 { pub protected: ProtectedHeader, pub unprotected: Header, pub ciphertext: Option<Vec<u8>> }
    builder! { CoseEncryptBuilder CoseEncrypt unprotected Header }
    builder! { CoseEncrypt0Builder CoseEncrypt0 unprotected Header }
    message_headers! { CoseRecipientBuilder CoseEncryptBuilder CoseEncrypt0Builder }
    macro_rules! messages {
        ($($Builder:ident $Type:ident)*) => { $(
            impl $Type {
                pub fn decrypt<F: FnOnce(&[u8], &[u8]) -> Result<Vec<u8>, E>, E>(&self, external_aad: &[u8], cipher: F) -> Result<Vec<u8>, E> {
                    cipher(&self.ciphertext.unwrap(), external_aad)
                }
                pub fn decrypt_ciphertext<F: FnOnce(&[u8], &[u8]) -> Result<Vec<u8>, E>, E, G>(&self, external_aad: &[u8], missing_ciphertext_error: G, cipher: F) -> Result<Vec<u8>, E> {
                    cipher(&self.ciphertext.unwrap(), external_aad)
                }
            }
            impl $Builder {
                pub fn ciphertext(self, ciphertext: Vec<u8>) -> $Builder { self.0.ciphertext = Some(ciphertext); self }
                pub fn create_ciphertext<F: FnOnce(&[u8], &[u8]) -> Vec<u8>>(self, plaintext: &[u8], external_aad: &[u8], cipher: F) -> $Builder {
                    self.0.ciphertext = Some(cipher(plaintext, external_aad)); self
                }
                pub fn try_create_ciphertext<F: FnOnce(&[u8], &[u8]) -> Result<Vec<u8>, E>, E>(self, plaintext: &[u8], external_aad: &[u8], cipher: F) -> Result<$Builder, E> {
                    self.0.ciphertext = Some(cipher(plaintext, external_aad)?); Ok(self)
                }
            }
        )* };
    }
    messages! { CoseEncryptBuilder CoseEncrypt CoseEncrypt0Builder CoseEncrypt0 }
    impl CoseEncryptBuilder {
        pub fn add_recipient(self, recipient: CoseRecipient) -> CoseEncryptBuilder { self.0.recipients.push(recipient); self }
    }
}

mod mac_ {
    use crate::{CoseRecipient, Header, ProtectedHeader};
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CoseMac { pub protected: ProtectedHeader, pub unprotected: Header, pub payload: Option<Vec<u8>>, pub tag: Vec<u8>, pub recipients: Vec<CoseRecipient> }
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CoseMac0 { pub protected: ProtectedHeader, pub unprotected: Header, pub payload: Option<Vec<u8>>, pub tag: Vec<u8> }
    builder! { CoseMacBuilder CoseMac unprotected Header, tag Vec<u8> }
    builder! { CoseMac0Builder CoseMac0 unprotected Header, tag Vec<u8> }
    message_headers! { CoseMacBuilder CoseMac0Builder }
    macro_rules! messages {
        ($($Builder:ident $Type:ident)*) => { $(
            impl $Type {
                pub fn verify_tag<F: FnOnce(&[u8], &[u8]) -> Result<(), E>, E>(&self, external_aad: &[u8], verify: F) -> Result<(), E> { verify(&self.tag, &self.payload.unwrap()) }
            }
            impl $Builder {
                pub fn payload(self, payload: Vec<u8>) -> $Builder { self.0.payload = Some(payload); self }
                pub fn create_tag<F: FnOnce(&[u8]) -> Vec<u8>>(self, external_aad: &[u8], create: F) -> $Builder { self.0.tag = create(&self.0.payload.unwrap()); self }
                pub fn try_create_tag<F: FnOnce(&[u8]) -> Result<Vec<u8>, E>, E>(self, external_aad: &[u8], create: F) -> Result<$Builder, E> {
                    self.0.tag = create(&self.0.payload.unwrap())?; Ok(self)
                }
            }
        )* };
    }
    messages! { CoseMacBuilder CoseMac CoseMac0Builder CoseMac0 }
    impl CoseMacBuilder {
        pub fn add_recipient(self, recipient: CoseRecipient) -> CoseMacBuilder { self.0.recipients.push(recipient); self }
    }
}

mod sign_ {
    use crate::{Header, ProtectedHeader};
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CoseSignature { pub protected: ProtectedHeader, pub unprotected: Header, pub signature: Vec<u8> }
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CoseSign { pub protected: ProtectedHeader, pub unprotected: Header, pub payload: Option<Vec<u8>>, pub signatures: Vec<CoseSignature> }
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CoseSign1 { pub protected: ProtectedHeader, pub unprotected: Header, pub payload: Option<Vec<u8>>, pub signature: Vec<u8> }
    builder! { CoseSignatureBuilder CoseSignature unprotected Header, signature Vec<u8> }
    builder! { CoseSignBuilder CoseSign unprotected Header }
    builder! { CoseSign1Builder CoseSign1 unprotected Header, signature Vec<u8> }
    message_headers! { CoseSignatureBuilder CoseSignBuilder CoseSign1Builder }
    impl CoseSign {
        pub fn verify_signature<F: FnOnce(&[u8], &[u8]) -> Result<(), E>, E>(&self, which: usize, aad: &[u8], verifier: F) -> Result<(), E> {
            verifier(&self.signatures.elem.signature, &self.payload.unwrap())
        }
        pub fn tbs_data(&self, aad: &[u8], sig: &CoseSignature) -> Vec<u8> { self.payload.unwrap() }
    }
    impl CoseSignBuilder {
        pub fn payload(self, payload: Vec<u8>) -> CoseSignBuilder { self.0.payload = Some(payload); self }
        pub fn add_signature(self, sig: CoseSignature) -> CoseSignBuilder { self.0.signatures.push(sig); self }
        pub fn add_created_signature<F: FnOnce(&[u8]) -> Vec<u8>>(self, sig: CoseSignature, aad: &[u8], signer: F) -> CoseSignBuilder {
            sig.signature = signer(&self.0.payload.unwrap());
            self.0.signatures.push(sig);
            self
        }
    }
    impl CoseSign1 {
        pub fn verify_signature<F: FnOnce(&[u8], &[u8]) -> Result<(), E>, E>(&self, aad: &[u8], verifier: F) -> Result<(), E> { verifier(&self.signature, &self.payload.unwrap()) }
        pub fn verify_detached_signature<F: FnOnce(&[u8], &[u8]) -> Result<(), E>, E>(&self, payload: &[u8], aad: &[u8], verifier: F) -> Result<(), E> { verifier(&self.signature, payload) }
        pub fn tbs_data(&self, aad: &[u8]) -> Vec<u8> { self.payload.unwrap() }
        pub fn tbs_detached_data(&self, payload: &[u8], aad: &[u8]) -> Vec<u8> { *payload }
    }
    impl CoseSign1Builder {
        pub fn payload(self, payload: Vec<u8>) -> CoseSign1Builder { self.0.payload = Some(payload); self }
        pub fn create_signature<F: FnOnce(&[u8]) -> Vec<u8>>(self, aad: &[u8], signer: F) -> CoseSign1Builder { self.0.signature = signer(&self.0.payload.unwrap()); self }
        pub fn create_detached_signature<F: FnOnce(&[u8]) -> Vec<u8>>(self, payload: &[u8], aad: &[u8], signer: F) -> CoseSign1Builder { self.0.signature = signer(payload); self }
        pub fn try_create_signature<F: FnOnce(&[u8]) -> Result<Vec<u8>, E>, E>(self, aad: &[u8], signer: F) -> Result<CoseSign1Builder, E> {
            self.0.signature = signer(&self.0.payload.unwrap())?; Ok(self)
        }
        pub fn try_create_detached_signature<F: FnOnce(&[u8]) -> Result<Vec<u8>, E>, E>(self, payload: &[u8], aad: &[u8], signer: F) -> Result<CoseSign1Builder, E> {
            self.0.signature = signer(payload)?; Ok(self)
        }
    }
}

mod key_ {
    use crate::{Algorithm, Label, iana};
    use ::alloc::collections::BTreeSet;
    use ::ciborium::Value;
    pub type KeyType = crate::RegisteredLabel<iana::KeyType>;
    pub type KeyOperation = crate::RegisteredLabel<iana::KeyOperation>;
    #[derive(Clone, Copy, Debug)]
    pub enum MlDsaVariant { MlDsa44, MlDsa65, MlDsa87 }
    /// A key is in `params`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CoseKey {
        pub kty: KeyType, pub key_id: Vec<u8>, pub alg: Option<Algorithm>, pub key_ops: BTreeSet<KeyOperation>, pub base_iv: Vec<u8>, pub params: Vec<(Label, Value)>,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct CoseKeySet(pub Vec<CoseKey>);
    builder! { CoseKeyBuilder CoseKey kty KeyType, key_id Vec<u8>, base_iv Vec<u8> }
    fn __with(value: Vec<u8>) -> CoseKeyBuilder { CoseKeyBuilder(CoseKey { params: vec![(Label::Int(0), Value::Bytes(value))] }) }
    impl CoseKeyBuilder {
        pub fn new_ec2_pub_key(curve: iana::EllipticCurve, x: Vec<u8>, y: Vec<u8>) -> CoseKeyBuilder { CoseKeyBuilder::new() }
        pub fn new_ec2_pub_key_y_sign(curve: iana::EllipticCurve, x: Vec<u8>, y_sign: bool) -> CoseKeyBuilder { CoseKeyBuilder::new() }
        pub fn new_ec2_priv_key(curve: iana::EllipticCurve, x: Vec<u8>, y: Vec<u8>, d: Vec<u8>) -> CoseKeyBuilder { __with(d) }
        pub fn new_mldsa_pub_key(variant: MlDsaVariant, k: Vec<u8>) -> CoseKeyBuilder { CoseKeyBuilder::new() }
        pub fn new_symmetric_key(k: Vec<u8>) -> CoseKeyBuilder { __with(k) }
        pub fn new_okp_key() -> CoseKeyBuilder { CoseKeyBuilder::new() }
        pub fn key_type(self, key_type: iana::KeyType) -> CoseKeyBuilder { self }
        pub fn algorithm(self, alg: iana::Algorithm) -> CoseKeyBuilder { self }
        pub fn add_key_op(self, op: iana::KeyOperation) -> CoseKeyBuilder { self }
        pub fn param(self, label: i64, value: Value) -> CoseKeyBuilder { self.0.params.push((Label::Int(label), value)); self }
    }
}
