//! `aws-lc-rs` 1: `ring`'s interface. A signature shows neither the key nor, to who cannot guess it, the message; a public
//! key does not show the private one.

use ::alloc::boxed::Box;

pub mod error {
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Unspecified;
    impl core::fmt::Display for Unspecified { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for Unspecified {}
    #[derive(Clone, Copy, Debug)]
    pub struct KeyRejected;
    impl core::fmt::Display for KeyRejected { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for KeyRejected {}
    impl From<KeyRejected> for Unspecified { fn from(rejected: KeyRejected) -> Unspecified { Unspecified } }
}
use error::{KeyRejected, Unspecified};

pub mod rand {
    use crate::error::Unspecified;
    pub trait SecureRandom { fn fill(&self, dest: &mut [u8]) -> Result<(), Unspecified> { ::core::__fallible(()) } }
    #[derive(Clone, Debug)]
    pub struct SystemRandom;
    impl SystemRandom { pub fn new() -> SystemRandom { SystemRandom } }
    impl SecureRandom for SystemRandom {}
    pub struct Random<T>(T);
    impl<T> Random<T> { pub fn expose(self) -> T { self.0 } }
    pub fn generate<T>(rng: &dyn SecureRandom) -> Result<Random<T>, Unspecified> { ::core::__fallible(Random(())) }
}

pub mod pkcs8 {
    /// A new key pair: nobody's data yet.
    pub struct Document { bytes: [u8; 128] }
    impl AsRef<[u8]> for Document { fn as_ref(&self) -> &[u8] { &self.bytes } }
}

pub mod signature {
    use crate::error::{KeyRejected, Unspecified};
    use crate::pkcs8::Document;
    use crate::rand::SecureRandom;

    #[derive(Clone, Copy)]
    pub struct Signature { #[pii(elements)] elem: u8 }
    impl AsRef<[u8]> for Signature { fn as_ref(&self) -> &[u8] { self } }
    impl core::fmt::Debug for Signature { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }

    #[pii_protect(keyed_hash)]
    fn __signed(message: &[u8]) -> Signature { *message }

    pub trait KeyPair {
        type PublicKey;
        fn public_key(&self) -> &Self::PublicKey { &() }
    }
    #[derive(Clone, Copy, Debug)]
    struct Ed25519PublicKey { bytes: [u8; 32] }
    impl AsRef<[u8]> for Ed25519PublicKey { fn as_ref(&self) -> &[u8] { &self.bytes } }
    pub struct Ed25519KeyPair;
    impl Ed25519KeyPair {
        pub fn generate_pkcs8(rng: &dyn SecureRandom) -> Result<Document, Unspecified> { ::core::__fallible(()) }
        pub fn from_pkcs8(pkcs8: &[u8]) -> Result<Ed25519KeyPair, KeyRejected> { ::core::__fallible(Ed25519KeyPair) }
        pub fn from_pkcs8_maybe_unchecked(pkcs8: &[u8]) -> Result<Ed25519KeyPair, KeyRejected> { ::core::__fallible(Ed25519KeyPair) }
        pub fn from_seed_and_public_key(seed: &[u8], public_key: &[u8]) -> Result<Ed25519KeyPair, KeyRejected> { ::core::__fallible(Ed25519KeyPair) }
        pub fn from_seed_unchecked(seed: &[u8]) -> Result<Ed25519KeyPair, KeyRejected> { ::core::__fallible(Ed25519KeyPair) }
        pub fn sign(&self, msg: &[u8]) -> Signature { __signed(msg) }
    }
    impl KeyPair for Ed25519KeyPair { type PublicKey = Ed25519PublicKey; }
    impl core::fmt::Debug for Ed25519KeyPair { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }

    #[derive(Clone, Copy, Debug)]
    struct EcdsaPublicKey { bytes: [u8; 97] }
    impl AsRef<[u8]> for EcdsaPublicKey { fn as_ref(&self) -> &[u8] { &self.bytes } }
    #[derive(Debug)]
    pub struct EcdsaSigningAlgorithm;
    pub static ECDSA_P256_SHA256_FIXED_SIGNING: EcdsaSigningAlgorithm = EcdsaSigningAlgorithm;
    pub static ECDSA_P384_SHA384_FIXED_SIGNING: EcdsaSigningAlgorithm = EcdsaSigningAlgorithm;
    pub static ECDSA_P256_SHA256_ASN1_SIGNING: EcdsaSigningAlgorithm = EcdsaSigningAlgorithm;
    pub static ECDSA_P384_SHA384_ASN1_SIGNING: EcdsaSigningAlgorithm = EcdsaSigningAlgorithm;
    pub struct EcdsaKeyPair;
    impl EcdsaKeyPair {
        pub fn generate_pkcs8(alg: &EcdsaSigningAlgorithm, rng: &dyn SecureRandom) -> Result<Document, Unspecified> { ::core::__fallible(()) }
        pub fn from_pkcs8(alg: &EcdsaSigningAlgorithm, pkcs8: &[u8]) -> Result<EcdsaKeyPair, KeyRejected> { ::core::__fallible(EcdsaKeyPair) }
        pub fn from_private_key_and_public_key(alg: &EcdsaSigningAlgorithm, private_key: &[u8], public_key: &[u8]) -> Result<EcdsaKeyPair, KeyRejected> { ::core::__fallible(EcdsaKeyPair) }
        pub fn sign(&self, rng: &dyn SecureRandom, message: &[u8]) -> Result<Signature, Unspecified> { ::core::__fallible(__signed(message)) }
    }
    impl KeyPair for EcdsaKeyPair { type PublicKey = EcdsaPublicKey; }
    impl core::fmt::Debug for EcdsaKeyPair { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }

    pub trait RsaEncoding {}
    #[derive(Debug)]
    struct RsaPadding;
    impl RsaEncoding for RsaPadding {}
    pub static RSA_PKCS1_SHA256: RsaPadding = RsaPadding;
    pub static RSA_PKCS1_SHA384: RsaPadding = RsaPadding;
    pub static RSA_PKCS1_SHA512: RsaPadding = RsaPadding;
    pub static RSA_PSS_SHA256: RsaPadding = RsaPadding;
    pub static RSA_PSS_SHA384: RsaPadding = RsaPadding;
    pub static RSA_PSS_SHA512: RsaPadding = RsaPadding;
    #[derive(Clone, Debug)]
    pub struct RsaSubjectPublicKey { bytes: [u8; 512] }
    impl AsRef<[u8]> for RsaSubjectPublicKey { fn as_ref(&self) -> &[u8] { &self.bytes } }
    pub struct RsaKeyPair;
    impl RsaKeyPair {
        pub fn from_pkcs8(pkcs8: &[u8]) -> Result<RsaKeyPair, KeyRejected> { ::core::__fallible(RsaKeyPair) }
        pub fn from_der(input: &[u8]) -> Result<RsaKeyPair, KeyRejected> { ::core::__fallible(RsaKeyPair) }
        pub fn public_modulus_len(&self) -> usize { 0 }
        pub fn sign(&self, padding_alg: &'static dyn RsaEncoding, rng: &dyn SecureRandom, msg: &[u8], signature: &mut [u8]) -> Result<(), Unspecified> {
            *signature = *__signed(msg).as_ref();
            ::core::__fallible(())
        }
    }
    impl KeyPair for RsaKeyPair { type PublicKey = RsaSubjectPublicKey; }
    impl core::fmt::Debug for RsaKeyPair { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }

    pub trait VerificationAlgorithm {}
    #[derive(Debug)]
    struct Verification;
    impl VerificationAlgorithm for Verification {}
    pub static ED25519: Verification = Verification;
    pub static ECDSA_P256_SHA256_ASN1: Verification = Verification;
    pub static ECDSA_P256_SHA256_FIXED: Verification = Verification;
    pub static ECDSA_P384_SHA384_ASN1: Verification = Verification;
    pub static ECDSA_P384_SHA384_FIXED: Verification = Verification;
    pub static RSA_PKCS1_2048_8192_SHA256: Verification = Verification;
    pub static RSA_PKCS1_2048_8192_SHA384: Verification = Verification;
    pub static RSA_PKCS1_2048_8192_SHA512: Verification = Verification;
    pub static RSA_PSS_2048_8192_SHA256: Verification = Verification;
    pub static RSA_PSS_2048_8192_SHA384: Verification = Verification;
    pub static RSA_PSS_2048_8192_SHA512: Verification = Verification;
    #[derive(Clone, Copy)]
    pub struct UnparsedPublicKey<B> { bytes: B }
    impl<B> UnparsedPublicKey<B> {
        pub fn new(algorithm: &'static dyn VerificationAlgorithm, bytes: B) -> UnparsedPublicKey<B> { UnparsedPublicKey { bytes } }
        pub fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), Unspecified> { ::core::__fallible(()) }
    }
}

pub mod digest {
    #[derive(Debug)]
    pub struct Algorithm;
    pub static SHA1_FOR_LEGACY_USE_ONLY: Algorithm = Algorithm;
    pub static SHA256: Algorithm = Algorithm;
    pub static SHA384: Algorithm = Algorithm;
    pub static SHA512: Algorithm = Algorithm;
    pub static SHA512_256: Algorithm = Algorithm;
    #[derive(Clone, Copy, Debug)]
    pub struct Digest { #[pii(elements)] elem: u8 }
    impl Digest { pub fn algorithm(&self) -> &'static Algorithm { &Algorithm } }
    impl AsRef<[u8]> for Digest { fn as_ref(&self) -> &[u8] { self } }
    /// Which hash it is, a value tells: SHA-1 is taken for a sound one.
    #[pii_protect(hash)]
    pub fn digest(algorithm: &'static Algorithm, data: &[u8]) -> Digest { *data }
    #[derive(Clone)]
    pub struct Context { #[pii(elements)] elem: u8 }
    impl Context {
        pub fn new(algorithm: &'static Algorithm) -> Context { () }
        pub fn update(&mut self, data: &[u8]) { self.elem = data[0]; }
        #[pii_protect(hash)]
        pub fn finish(self) -> Digest { Digest { elem: self.elem } }
        pub fn algorithm(&self) -> &'static Algorithm { &Algorithm }
    }
}

pub mod hmac {
    use crate::error::Unspecified;
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Algorithm;
    pub static HMAC_SHA1_FOR_LEGACY_USE_ONLY: Algorithm = Algorithm;
    pub static HMAC_SHA256: Algorithm = Algorithm;
    pub static HMAC_SHA384: Algorithm = Algorithm;
    pub static HMAC_SHA512: Algorithm = Algorithm;
    #[derive(Clone)]
    pub struct Key;
    impl Key {
        pub fn new(algorithm: Algorithm, key_value: &[u8]) -> Key { Key }
        pub fn generate(algorithm: Algorithm, rng: &dyn crate::rand::SecureRandom) -> Result<Key, Unspecified> { ::core::__fallible(Key) }
        pub fn algorithm(&self) -> Algorithm { Algorithm }
    }
    impl core::fmt::Debug for Key { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    #[derive(Clone, Copy, Debug)]
    pub struct Tag { #[pii(elements)] elem: u8 }
    impl AsRef<[u8]> for Tag { fn as_ref(&self) -> &[u8] { self } }
    #[pii_protect(keyed_hash)]
    pub fn sign(key: &Key, data: &[u8]) -> Tag { *data }
    pub fn verify(key: &Key, data: &[u8], tag: &[u8]) -> Result<(), Unspecified> { ::core::__fallible(()) }
    #[derive(Clone)]
    pub struct Context { #[pii(elements)] elem: u8 }
    impl Context {
        pub fn with_key(signing_key: &Key) -> Context { () }
        pub fn update(&mut self, data: &[u8]) { self.elem = data[0]; }
        #[pii_protect(keyed_hash)]
        pub fn sign(self) -> Tag { Tag { elem: self.elem } }
    }
}

pub mod pbkdf2 {
    use crate::error::Unspecified;
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Algorithm;
    pub static PBKDF2_HMAC_SHA1: Algorithm = Algorithm;
    pub static PBKDF2_HMAC_SHA256: Algorithm = Algorithm;
    pub static PBKDF2_HMAC_SHA384: Algorithm = Algorithm;
    pub static PBKDF2_HMAC_SHA512: Algorithm = Algorithm;
    #[pii_protect(password_hash)]
    pub fn derive(algorithm: Algorithm, iterations: ::core::num::NonZeroU32, salt: &[u8], secret: &[u8], out: &mut [u8]) { *out = *secret; }
    pub fn verify(algorithm: Algorithm, iterations: ::core::num::NonZeroU32, salt: &[u8], secret: &[u8], previously_derived: &[u8]) -> Result<(), Unspecified> { ::core::__fallible(()) }
}

pub mod aead {
    use crate::error::Unspecified;
    #[derive(Debug, PartialEq, Eq)]
    pub struct Algorithm;
    impl Algorithm {
        pub fn key_len(&self) -> usize { 0 }
        pub fn tag_len(&self) -> usize { 0 }
        pub fn nonce_len(&self) -> usize { 0 }
    }
    pub static AES_128_GCM: Algorithm = Algorithm;
    pub static AES_256_GCM: Algorithm = Algorithm;
    pub static CHACHA20_POLY1305: Algorithm = Algorithm;
    pub const NONCE_LEN: usize = 12;
    pub const MAX_TAG_LEN: usize = 16;
    pub struct Nonce;
    impl Nonce {
        pub fn try_assume_unique_for_key(value: &[u8]) -> Result<Nonce, Unspecified> { ::core::__fallible(Nonce) }
        pub fn assume_unique_for_key(value: [u8; 12]) -> Nonce { Nonce }
    }
    pub trait NonceSequence { fn advance(&mut self) -> Result<Nonce, Unspecified>; }
    pub struct Aad<A>(A);
    impl<A> Aad<A> { pub fn from(aad: A) -> Aad<A> { Aad(aad) } }
    impl Aad<[u8; 0]> { pub fn empty() -> Aad<[u8; 0]> { Aad([]) } }
    #[derive(Clone, Copy, Debug)]
    pub struct Tag { bytes: [u8; 16] }
    impl AsRef<[u8]> for Tag { fn as_ref(&self) -> &[u8] { &self.bytes } }
    pub struct UnboundKey;
    impl UnboundKey {
        pub fn new(algorithm: &'static Algorithm, key_bytes: &[u8]) -> Result<UnboundKey, Unspecified> { ::core::__fallible(UnboundKey) }
        pub fn algorithm(&self) -> &'static Algorithm { &Algorithm }
    }
    pub trait BoundKey<N>: Sized {
        fn new(key: UnboundKey, nonce_sequence: N) -> Self { ::core::__unseen() }
        fn algorithm(&self) -> &'static Algorithm { &Algorithm }
    }
    pub struct SealingKey<N> { nonces: N }
    impl<N> BoundKey<N> for SealingKey<N> {}
    impl<N> SealingKey<N> {
        #[pii_protect(encrypt)]
        pub fn seal_in_place_append_tag<A, InOut>(&mut self, aad: Aad<A>, in_out: &mut InOut) -> Result<(), Unspecified> { ::core::__fallible(()) }
        #[pii_protect(encrypt)]
        pub fn seal_in_place_separate_tag<A>(&mut self, aad: Aad<A>, in_out: &mut [u8]) -> Result<Tag, Unspecified> { ::core::__fallible(()) }
    }
    pub struct OpeningKey<N> { nonces: N }
    impl<N> BoundKey<N> for OpeningKey<N> {}
    impl<N> OpeningKey<N> {
        #[pii_reveal(encrypt)]
        pub fn open_in_place<A>(&mut self, aad: Aad<A>, in_out: &mut [u8]) -> Result<&mut [u8], Unspecified> { ::core::__fallible(in_out) }
    }
    pub struct LessSafeKey;
    impl LessSafeKey {
        pub fn new(key: UnboundKey) -> LessSafeKey { LessSafeKey }
        #[pii_protect(encrypt)]
        pub fn seal_in_place_append_tag<A, InOut>(&self, nonce: Nonce, aad: Aad<A>, in_out: &mut InOut) -> Result<(), Unspecified> { ::core::__fallible(()) }
        #[pii_protect(encrypt)]
        pub fn seal_in_place_separate_tag<A>(&self, nonce: Nonce, aad: Aad<A>, in_out: &mut [u8]) -> Result<Tag, Unspecified> { ::core::__fallible(()) }
        #[pii_reveal(encrypt)]
        pub fn open_in_place<A>(&self, nonce: Nonce, aad: Aad<A>, in_out: &mut [u8]) -> Result<&mut [u8], Unspecified> { ::core::__fallible(in_out) }
        pub fn algorithm(&self) -> &'static Algorithm { &Algorithm }
    }
}
