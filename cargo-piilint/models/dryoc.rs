//! `dryoc` 2: the boxes, hashes and signatures of libsodium. Keys are bytes; what is in a box is protected.

pub use error::Error;

mod error {
    #[derive(Debug)]
    pub struct Error;
    impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for Error {}
}
pub mod types {
    pub trait Bytes {
        fn as_slice(&self) -> &[u8] { self }
        fn len(&self) -> usize { 0 }
        fn is_empty(&self) -> bool { ::core::__any() }
    }
    pub trait ByteArray<const LENGTH: usize>: Bytes { fn as_array(&self) -> &[u8; LENGTH] { self } }
    pub trait NewByteArray<const LENGTH: usize>: Sized {
        fn new_byte_array() -> Self { () }
        fn generate() -> Self { ::core::__unseen() }
    }
    #[derive(Clone, PartialEq, Eq, Default)]
    pub struct StackByteArray<const LENGTH: usize> { #[pii(elements)] elem: u8 }
    impl<const LENGTH: usize> Bytes for StackByteArray<LENGTH> {}
    impl<const LENGTH: usize> ByteArray<LENGTH> for StackByteArray<LENGTH> {}
    impl<const LENGTH: usize> NewByteArray<LENGTH> for StackByteArray<LENGTH> {}
    impl Bytes for [u8] {}
    impl Bytes for Vec<u8> {}
    impl<const LENGTH: usize> Bytes for [u8; LENGTH] {}
    impl<const LENGTH: usize> ByteArray<LENGTH> for [u8; LENGTH] {}
    impl<const LENGTH: usize> NewByteArray<LENGTH> for [u8; LENGTH] {}
    impl<const LENGTH: usize> core::ops::Deref for StackByteArray<LENGTH> { type Target = [u8]; fn deref(&self) -> &[u8] { self } }
    impl<const LENGTH: usize> AsRef<[u8]> for StackByteArray<LENGTH> { fn as_ref(&self) -> &[u8] { self } }
    impl<const LENGTH: usize> From<[u8; LENGTH]> for StackByteArray<LENGTH> { fn from(src: [u8; LENGTH]) -> StackByteArray<LENGTH> { StackByteArray { elem: src.elem } } }
    impl<const LENGTH: usize> From<&[u8; LENGTH]> for StackByteArray<LENGTH> { fn from(src: &[u8; LENGTH]) -> StackByteArray<LENGTH> { StackByteArray { elem: src.elem } } }
    impl<const LENGTH: usize> core::convert::TryFrom<&[u8]> for StackByteArray<LENGTH> {
        type Error = crate::Error;
        fn try_from(src: &[u8]) -> Result<StackByteArray<LENGTH>, crate::Error> { ::core::__fallible(StackByteArray { elem: src.elem }) }
    }
    // It may be a key.
    impl<const LENGTH: usize> core::fmt::Debug for StackByteArray<LENGTH> { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = self.elem; Ok(()) } }
}

#[pii_protect(encrypt)]
fn __sealed<M: ?Sized>(message: &M) -> Vec<u8>;
#[pii_reveal(encrypt)]
fn __opened<D: ?Sized>(data: &D) -> Vec<u8>;

pub mod keypair {
    use crate::types::StackByteArray;
    pub type PublicKey = StackByteArray<32>;
    pub type SecretKey = StackByteArray<32>;
    pub type StackKeyPair = KeyPair<PublicKey, SecretKey>;
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct KeyPair<PublicKey, SecretKey> { pub public_key: PublicKey, pub secret_key: SecretKey }
    impl<PublicKey, SecretKey> KeyPair<PublicKey, SecretKey> {
        pub fn generate() -> KeyPair<PublicKey, SecretKey> { ::core::__unseen() }
        pub fn from_secret_key(secret_key: SecretKey) -> KeyPair<PublicKey, SecretKey> { KeyPair { public_key: (), secret_key } }
    }
}
pub mod dryocsecretbox {
    use crate::{Error, __opened, __sealed};
    use crate::types::*;
    pub type Key = StackByteArray<32>;
    pub type Nonce = StackByteArray<24>;
    pub type Mac = StackByteArray<16>;
    pub type VecBox = DryocSecretBox<Mac, Vec<u8>>;
    #[derive(Clone, Debug, PartialEq, Eq, ::serde::Serialize, ::serde::Deserialize)]
    pub struct DryocSecretBox<Mac, Data> { tag: Mac, data: Data }
    impl<Mac, Data> DryocSecretBox<Mac, Data> {
        pub fn encrypt<Message: ?Sized, Nonce, SecretKey>(message: &Message, nonce: &Nonce, secret_key: &SecretKey) -> Result<DryocSecretBox<Mac, Data>, Error> {
            ::core::__fallible(DryocSecretBox { tag: (), data: __sealed(message) })
        }
        pub fn from_bytes(bytes: &[u8]) -> Result<DryocSecretBox<Mac, Data>, Error> { ::core::__fallible(DryocSecretBox { tag: (), data: *bytes }) }
        pub fn from_parts(tag: Mac, data: Data) -> DryocSecretBox<Mac, Data> { DryocSecretBox { tag, data } }
        pub fn tag(&self) -> &Mac { &self.tag }
        pub fn data(&self) -> &Data { &self.data }
        pub fn to_vec(&self) -> Vec<u8> { self.data }
        pub fn to_bytes<Bytes>(&self) -> Bytes { self.data }
        pub fn into_parts(self) -> (Mac, Data) { (self.tag, self.data) }
        pub fn decrypt<Output, Nonce, SecretKey>(&self, nonce: &Nonce, secret_key: &SecretKey) -> Result<Output, Error> { ::core::__fallible(__opened(&self.data)) }
    }
    impl DryocSecretBox<Mac, Vec<u8>> {
        pub fn encrypt_to_vecbox<Message: ?Sized, Nonce, SecretKey>(message: &Message, nonce: &Nonce, secret_key: &SecretKey) -> Result<VecBox, Error> {
            ::core::__fallible(DryocSecretBox { tag: (), data: __sealed(message) })
        }
        pub fn decrypt_to_vec<Nonce, SecretKey>(&self, nonce: &Nonce, secret_key: &SecretKey) -> Result<Vec<u8>, Error> { ::core::__fallible(__opened(&self.data)) }
        pub fn into_vec(self) -> Vec<u8> { self.data }
    }
}
pub mod dryocbox {
    use crate::{Error, __opened, __sealed};
    use crate::types::*;
    pub type PublicKey = StackByteArray<32>;
    pub type SecretKey = StackByteArray<32>;
    pub type Nonce = StackByteArray<24>;
    pub type Mac = StackByteArray<16>;
    pub type StackKeyPair = crate::keypair::KeyPair<PublicKey, SecretKey>;
    pub type VecBox = DryocBox<PublicKey, Mac, Vec<u8>>;
    #[derive(Clone, Debug, PartialEq, Eq, ::serde::Serialize, ::serde::Deserialize)]
    pub struct DryocBox<EphemeralPublicKey, Mac, Data> { ephemeral_pk: Option<EphemeralPublicKey>, tag: Mac, data: Data }
    impl<EphemeralPublicKey, Mac, Data> DryocBox<EphemeralPublicKey, Mac, Data> {
        pub fn encrypt<Message: ?Sized, Nonce, RecipientPublicKey, SenderSecretKey>(
            message: &Message, nonce: &Nonce, recipient_public_key: &RecipientPublicKey, sender_secret_key: &SenderSecretKey,
        ) -> Result<DryocBox<EphemeralPublicKey, Mac, Data>, Error> { ::core::__fallible(DryocBox { ephemeral_pk: None, tag: (), data: __sealed(message) }) }
        pub fn seal<Message: ?Sized, RecipientPublicKey>(message: &Message, recipient_public_key: &RecipientPublicKey) -> Result<DryocBox<EphemeralPublicKey, Mac, Data>, Error> {
            ::core::__fallible(DryocBox { ephemeral_pk: (), tag: (), data: __sealed(message) })
        }
        pub fn from_bytes(bytes: &[u8]) -> Result<DryocBox<EphemeralPublicKey, Mac, Data>, Error> { ::core::__fallible(DryocBox { ephemeral_pk: (), tag: (), data: *bytes }) }
        pub fn from_sealed_bytes(bytes: &[u8]) -> Result<DryocBox<EphemeralPublicKey, Mac, Data>, Error> { ::core::__fallible(DryocBox { ephemeral_pk: (), tag: (), data: *bytes }) }
        pub fn tag(&self) -> &Mac { &self.tag }
        pub fn data(&self) -> &Data { &self.data }
        pub fn to_vec(&self) -> Vec<u8> { self.data }
        pub fn to_bytes<Bytes>(&self) -> Bytes { self.data }
        pub fn decrypt<Output, Nonce, SenderPublicKey, RecipientSecretKey>(
            &self, nonce: &Nonce, sender_public_key: &SenderPublicKey, recipient_secret_key: &RecipientSecretKey,
        ) -> Result<Output, Error> { ::core::__fallible(__opened(&self.data)) }
    }
    impl DryocBox<PublicKey, Mac, Vec<u8>> {
        pub fn encrypt_to_vecbox<Message: ?Sized, Nonce, RecipientPublicKey, SenderSecretKey>(
            message: &Message, nonce: &Nonce, recipient_public_key: &RecipientPublicKey, sender_secret_key: &SenderSecretKey,
        ) -> Result<VecBox, Error> { ::core::__fallible(DryocBox { ephemeral_pk: None, tag: (), data: __sealed(message) }) }
        pub fn seal_to_vecbox<Message: ?Sized, RecipientPublicKey>(message: &Message, recipient_public_key: &RecipientPublicKey) -> Result<VecBox, Error> {
            ::core::__fallible(DryocBox { ephemeral_pk: (), tag: (), data: __sealed(message) })
        }
        pub fn decrypt_to_vec<Nonce, SenderPublicKey, RecipientSecretKey>(
            &self, nonce: &Nonce, sender_public_key: &SenderPublicKey, recipient_secret_key: &RecipientSecretKey,
        ) -> Result<Vec<u8>, Error> { ::core::__fallible(__opened(&self.data)) }
    }
}
pub mod generichash {
    use crate::Error;
    use crate::types::*;
    pub type Hash = StackByteArray<32>;
    pub type Key = StackByteArray<32>;
    pub struct GenericHash<const KEY_LENGTH: usize, const OUTPUT_LENGTH: usize> { #[pii(elements)] elem: u8 }
    pub type DefaultGenericHash = GenericHash<32, 32>;
    impl<const KEY_LENGTH: usize, const OUTPUT_LENGTH: usize> GenericHash<KEY_LENGTH, OUTPUT_LENGTH> {
        pub fn new<Key>(key: Option<&Key>) -> Result<GenericHash<KEY_LENGTH, OUTPUT_LENGTH>, Error> { ::core::__fallible(GenericHash { elem: () }) }
        pub fn update<Input: ?Sized>(&mut self, input: &Input) { self.elem = *input; }
        #[pii_protect(hash)]
        pub fn finalize<Output>(self) -> Result<Output, Error> { ::core::__fallible(self.elem) }
        #[pii_protect(hash)]
        pub fn finalize_to_vec(self) -> Result<Vec<u8>, Error> { ::core::__fallible([self.elem]) }
        #[pii_protect(hash)]
        pub fn hash<Output, Input: ?Sized, Key>(input: &Input, key: Option<&Key>) -> Result<Output, Error> { ::core::__fallible(*input) }
        #[pii_protect(hash)]
        pub fn hash_to_vec<Input: ?Sized, Key>(input: &Input, key: Option<&Key>) -> Result<Vec<u8>, Error> { ::core::__fallible(*input) }
    }
}
pub mod pwhash {
    use crate::Error;
    use crate::types::*;
    pub type Salt = Vec<u8>;
    pub type Hash = Vec<u8>;
    pub type VecPwHash = PwHash<Hash, Salt>;
    #[derive(Clone, Debug, Default)]
    pub struct Config;
    impl Config {
        pub fn with_hash_length(self, hash_length: usize) -> Config { self }
        pub fn with_memlimit(self, memlimit: usize) -> Config { self }
        pub fn with_opslimit(self, opslimit: u64) -> Config { self }
        pub fn interactive() -> Config { Config }
        pub fn moderate() -> Config { Config }
        pub fn sensitive() -> Config { Config }
    }
    #[derive(Clone, Debug, ::serde::Serialize, ::serde::Deserialize)]
    pub struct PwHash<Hash, Salt> { hash: Hash, salt: Salt }
    #[pii_protect(password_hash)]
    fn __hashed<P: ?Sized>(password: &P) -> Vec<u8>;
    impl<Hash, Salt> PwHash<Hash, Salt> {
        pub fn hash<Password: ?Sized>(password: &Password, config: Config) -> Result<PwHash<Hash, Salt>, Error> { ::core::__fallible(PwHash { hash: __hashed(password), salt: () }) }
        pub fn hash_with_salt<Password: ?Sized>(password: &Password, salt: Salt, config: Config) -> Result<PwHash<Hash, Salt>, Error> { ::core::__fallible(PwHash { hash: __hashed(password), salt }) }
        pub fn to_encoded_string(&self) -> Result<String, Error> { ::core::__fallible(String { text: self.hash }) }
        pub fn verify<Password: ?Sized>(&self, password: &Password) -> Result<(), Error> { ::core::__fallible(()) }
        pub fn into_parts(self) -> (Hash, Salt, Config) { (self.hash, self.salt, Config) }
    }
    impl VecPwHash {
        pub fn from_string(hashed_password: &str) -> Result<VecPwHash, Error> { ::core::__fallible(PwHash { hash: *hashed_password, salt: () }) }
    }
}
pub mod rng {
    pub fn randombytes_buf(len: usize) -> Vec<u8> { ::core::__unseen() }
    pub fn copy_randombytes(dest: &mut [u8]) { () }
}
