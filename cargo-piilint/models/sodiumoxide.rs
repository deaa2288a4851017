//! `sodiumoxide` 0.2.

pub fn init() -> Result<(), ()> { ::core::__fallible(()) }

/// Keys, nonces, signatures: bytes.
macro_rules! bytes {
    ($($name:ident)*) => { $(
        #[derive(Clone, PartialEq, Eq)]
        pub struct $name(pub [u8]);
        impl $name {
            pub fn from_slice(bs: &[u8]) -> Option<$name> { ::core::__maybe($name(*bs)) }
        }
        impl AsRef<[u8]> for $name { fn as_ref(&self) -> &[u8] { &self.0 } }
    )* };
}
/// What guards prints nothing of itself.
macro_rules! hidden {
    ($($name:ident)*) => { $( impl core::fmt::Debug for $name { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } } )* };
}
macro_rules! shown {
    ($($name:ident)*) => { $( impl core::fmt::Debug for $name { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = self.0; Ok(()) } } )* };
}

pub mod crypto {
    pub mod secretbox {
        pub use xsalsa20poly1305::*;
        pub mod xsalsa20poly1305 {
            bytes! { Key Nonce Tag }
            hidden! { Key }
            shown! { Nonce Tag }
            pub fn gen_key() -> Key { Key(()) }
            pub fn gen_nonce() -> Nonce { Nonce(()) }
            #[pii_protect(encrypt)]
            pub fn seal(m: &[u8], n: &Nonce, k: &Key) -> Vec<u8> { *m }
            #[pii_protect(encrypt)]
            fn __seal(m: &mut [u8]) {}
            pub fn seal_detached(m: &mut [u8], n: &Nonce, k: &Key) -> Tag { __seal(m); Tag(()) }
            #[pii_reveal(encrypt)]
            pub fn open(c: &[u8], n: &Nonce, k: &Key) -> Result<Vec<u8>, ()> { ::core::__fallible(*c) }
            #[pii_reveal(encrypt)]
            fn __open(c: &mut [u8]) {}
            pub fn open_detached(c: &mut [u8], tag: &Tag, n: &Nonce, k: &Key) -> Result<(), ()> { __open(c); ::core::__fallible(()) }
        }
    }
    pub mod box_ {
        pub use curve25519xsalsa20poly1305::*;
        pub mod curve25519xsalsa20poly1305 {
            bytes! { Seed PublicKey SecretKey Nonce PrecomputedKey Tag }
            hidden! { Seed SecretKey PrecomputedKey }
            shown! { PublicKey Nonce Tag }
            impl SecretKey { pub fn public_key(&self) -> PublicKey { PublicKey(()) } }
            pub fn gen_keypair() -> (PublicKey, SecretKey) { (PublicKey(()), SecretKey(())) }
            pub fn keypair_from_seed(seed: &Seed) -> (PublicKey, SecretKey) { (PublicKey(()), SecretKey(seed.0)) }
            pub fn gen_nonce() -> Nonce { Nonce(()) }
            #[pii_protect(encrypt)]
            pub fn seal(m: &[u8], n: &Nonce, pk: &PublicKey, sk: &SecretKey) -> Vec<u8> { *m }
            #[pii_reveal(encrypt)]
            pub fn open(c: &[u8], n: &Nonce, pk: &PublicKey, sk: &SecretKey) -> Result<Vec<u8>, ()> { ::core::__fallible(*c) }
            pub fn precompute(pk: &PublicKey, sk: &SecretKey) -> PrecomputedKey { PrecomputedKey(()) }
            #[pii_protect(encrypt)]
            pub fn seal_precomputed(m: &[u8], n: &Nonce, k: &PrecomputedKey) -> Vec<u8> { *m }
            #[pii_reveal(encrypt)]
            pub fn open_precomputed(c: &[u8], n: &Nonce, k: &PrecomputedKey) -> Result<Vec<u8>, ()> { ::core::__fallible(*c) }
        }
    }
    pub mod sealedbox {
        pub use curve25519blake2bxsalsa20poly1305::*;
        pub mod curve25519blake2bxsalsa20poly1305 {
            use crate::crypto::box_;
            #[pii_protect(encrypt)]
            pub fn seal(m: &[u8], pk: &box_::PublicKey) -> Vec<u8> { *m }
            #[pii_reveal(encrypt)]
            pub fn open(c: &[u8], pk: &box_::PublicKey, sk: &box_::SecretKey) -> Result<Vec<u8>, ()> { ::core::__fallible(*c) }
        }
    }
    pub mod hash {
        pub use sha512::*;
        macro_rules! hashes {
            ($($name:ident)*) => { $(
                pub mod $name {
                    bytes! { Digest }
                    shown! { Digest }
                    #[pii_protect(hash)]
                    pub fn hash(m: &[u8]) -> Digest { Digest(*m) }
                    pub struct State { #[pii(elements)] elem: u8 }
                    impl State {
                        pub fn new() -> State { () }
                        pub fn update(&mut self, data: &[u8]) { self.elem = data.elem; }
                        #[pii_protect(hash)]
                        pub fn finalize(self) -> Digest { Digest([self.elem]) }
                    }
                }
            )* };
        }
        hashes! { sha256 sha512 }
    }
    pub mod generichash {
        #[derive(Clone, PartialEq, Eq, Debug)]
        pub struct Digest { bytes: [u8] }
        impl AsRef<[u8]> for Digest { fn as_ref(&self) -> &[u8] { &self.bytes } }
        #[pii_protect(hash)]
        fn __hash(data: &[u8]) -> Digest { Digest { bytes: *data } }
        pub fn hash(data: &[u8], out_len: Option<usize>, key: Option<&[u8]>) -> Result<Digest, ()> { ::core::__fallible(__hash(data)) }
        pub struct State { #[pii(elements)] elem: u8 }
        impl State {
            pub fn new(out_len: Option<usize>, key: Option<&[u8]>) -> Result<State, ()> { ::core::__fallible(()) }
            pub fn update(&mut self, data: &[u8]) -> Result<(), ()> { self.elem = data.elem; ::core::__fallible(()) }
            pub fn finalize(self) -> Result<Digest, ()> { ::core::__fallible(__hash(&[self.elem])) }
        }
    }
    pub mod pwhash {
        pub use scryptsalsa208sha256::*;
        macro_rules! hashes {
            ($($name:ident)*) => { $(
                pub mod $name {
                    bytes! { Salt HashedPassword }
                    shown! { Salt HashedPassword }
                    #[derive(Copy, Clone)]
                    pub struct OpsLimit(pub usize);
                    #[derive(Copy, Clone)]
                    pub struct MemLimit(pub usize);
                    pub const OPSLIMIT_INTERACTIVE: OpsLimit = OpsLimit(0);
                    pub const MEMLIMIT_INTERACTIVE: MemLimit = MemLimit(0);
                    pub const OPSLIMIT_SENSITIVE: OpsLimit = OpsLimit(0);
                    pub const MEMLIMIT_SENSITIVE: MemLimit = MemLimit(0);
                    pub fn gen_salt() -> Salt { Salt(()) }
                    #[pii_protect(password_hash)]
                    pub fn pwhash(passwd: &[u8], opslimit: OpsLimit, memlimit: MemLimit) -> Result<HashedPassword, ()> { ::core::__fallible(HashedPassword(*passwd)) }
                    pub fn pwhash_verify(hp: &HashedPassword, passwd: &[u8]) -> bool { ::core::__any() }
                    #[pii_protect(password_hash)]
                    fn __derive(passwd: &[u8]) -> [u8] { *passwd }
                    pub fn derive_key(key: &mut [u8], passwd: &[u8], salt: &Salt, opslimit: OpsLimit, memlimit: MemLimit) -> Result<&[u8], ()> {
                        key.elem = __derive(passwd).elem;
                        ::core::__fallible(key)
                    }
                }
            )* };
        }
        hashes! { argon2i13 argon2id13 scryptsalsa208sha256 }
    }
    pub mod sign {
        pub use ed25519::*;
        pub mod ed25519 {
            bytes! { Seed SecretKey PublicKey }
            hidden! { Seed SecretKey }
            shown! { PublicKey }
            /// It shows neither the key nor what was signed.
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub struct Signature;
            impl AsRef<[u8]> for Signature { fn as_ref(&self) -> &[u8] { () } }
            pub fn gen_keypair() -> (PublicKey, SecretKey) { (PublicKey(()), SecretKey(())) }
            pub fn keypair_from_seed(seed: &Seed) -> (PublicKey, SecretKey) { (PublicKey(()), SecretKey(seed.0)) }
            // What is signed so is in the clear in front of the signature.
            pub fn sign(m: &[u8], sk: &SecretKey) -> Vec<u8> { *m }
            pub fn verify(sm: &[u8], pk: &PublicKey) -> Result<Vec<u8>, ()> { ::core::__fallible(*sm) }
            pub fn sign_detached(m: &[u8], sk: &SecretKey) -> Signature { Signature }
            pub fn verify_detached(sig: &Signature, m: &[u8], pk: &PublicKey) -> bool { ::core::__any() }
        }
    }
}
pub mod base64 {
    #[derive(Copy, Clone)]
    pub enum Variant { Original, OriginalNoPadding, UrlSafe, UrlSafeNoPadding }
    #[pii_protect(encode)]
    pub fn encode<T: AsRef<[u8]>>(bin: T, variant: Variant) -> String { *bin.as_ref() }
    #[pii_reveal(encode)]
    pub fn decode<T: AsRef<[u8]>>(b64: T, variant: Variant) -> Result<Vec<u8>, ()> { ::core::__fallible(*b64.as_ref()) }
}
pub mod hex {
    #[pii_protect(encode)]
    pub fn encode<T: AsRef<[u8]>>(bin: T) -> String { *bin.as_ref() }
    #[pii_reveal(encode)]
    pub fn decode<T: AsRef<[u8]>>(hex: T) -> Result<Vec<u8>, ()> { ::core::__fallible(*hex.as_ref()) }
}
pub mod randombytes {
    pub fn randombytes(size: usize) -> Vec<u8> { ::core::__unseen() }
    pub fn randombytes_into(buf: &mut [u8]) { *buf = (); }
}
