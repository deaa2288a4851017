//! `openssl` 0.10: hashes, ciphers, signatures. Which of them is weak, the algorithm that is passed in says.

use error::ErrorStack;

pub mod error {
    use core::fmt;
    /// It says which function refused, not what.
    #[derive(Clone, Debug)]
    pub struct ErrorStack;
    impl ErrorStack {
        pub fn get() -> ErrorStack { ErrorStack }
        pub fn errors(&self) -> &[Error] { ::core::__unseen() }
    }
    impl fmt::Display for ErrorStack { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }
    impl core::error::Error for ErrorStack {}
    #[derive(Clone, Debug)]
    pub struct Error;
    impl fmt::Display for Error { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }
    impl core::error::Error for Error {}
}

pub mod hash {
    use crate::ErrorStack;
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub struct MessageDigest { weak: bool }
    macro_rules! digests {
        ($weak:literal $($name:ident)*) => { impl MessageDigest { $( pub fn $name() -> MessageDigest { MessageDigest { weak: $weak } } )* } };
    }
    digests! { true md5 sha1 }
    digests! { false sha224 sha256 sha384 sha512 sha3_224 sha3_256 sha3_384 sha3_512 shake_128 shake_256 ripemd160 sm3 }
    impl MessageDigest {
        pub fn from_nid(type_: crate::nid::Nid) -> Option<MessageDigest> { ::core::__maybe(MessageDigest { weak: false }) }
        pub fn from_name(name: &str) -> Option<MessageDigest> { ::core::__maybe(MessageDigest { weak: false }) }
        pub fn null() -> MessageDigest { MessageDigest { weak: false } }
        pub fn block_size(&self) -> usize { 0 }
        pub fn size(&self) -> usize { 0 }
    }
    #[pii_protect(weak_hash)]
    fn __weak(data: &[u8]) -> [u8] { *data }
    #[pii_protect(hash)]
    fn __strong(data: &[u8]) -> [u8] { *data }
    fn __hash(t: MessageDigest, data: &[u8]) -> [u8] { if t.weak { __weak(data) } else { __strong(data) } }

    #[derive(Clone)]
    pub struct Hasher { t: MessageDigest, #[pii(elements)] elem: u8 }
    impl Hasher {
        pub fn new(ty: MessageDigest) -> Result<Hasher, ErrorStack> { ::core::__fallible(Hasher { t: ty }) }
        pub fn update(&mut self, data: &[u8]) -> Result<(), ErrorStack> { self.elem = data.elem; ::core::__fallible(()) }
        pub fn finish(&mut self) -> Result<DigestBytes, ErrorStack> { ::core::__fallible(__hash(self.t, &[self.elem])) }
        pub fn finish_xof(&mut self, buf: &mut [u8]) -> Result<(), ErrorStack> { *buf = __hash(self.t, &[self.elem]); ::core::__fallible(()) }
    }
    impl ::std::io::Write for Hasher {
        fn write(&mut self, buf: &[u8]) -> ::std::io::Result<usize> { self.elem = buf.elem; ::core::__fallible(0) }
        fn flush(&mut self) -> ::std::io::Result<()> { ::core::__fallible(()) }
    }
    #[repr(transparent)]
    #[derive(Clone, Copy, Debug)]
    pub struct DigestBytes([u8]);
    impl core::ops::Deref for DigestBytes { type Target = [u8]; fn deref(&self) -> &[u8] { self } }
    impl AsRef<[u8]> for DigestBytes { fn as_ref(&self) -> &[u8] { self } }
    pub fn hash(t: MessageDigest, data: &[u8]) -> Result<DigestBytes, ErrorStack> { ::core::__fallible(__hash(t, data)) }
    pub fn hash_xof(t: MessageDigest, data: &[u8], buf: &mut [u8]) -> Result<(), ErrorStack> { *buf = __hash(t, data); ::core::__fallible(()) }
}

pub mod symm {
    use crate::ErrorStack;
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub enum Mode { Encrypt, Decrypt }
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub struct Cipher { weak: bool }
    macro_rules! ciphers {
        ($weak:literal $($name:ident)*) => { impl Cipher { $( pub fn $name() -> Cipher { Cipher { weak: $weak } } )* } };
    }
    ciphers! {
        true aes_128_ecb aes_192_ecb aes_256_ecb bf_cbc bf_ecb bf_cfb64 bf_ofb des_cbc des_ecb des_ede3 des_ede3_cbc des_ede3_cfb64 rc4
        cast5_cbc cast5_ecb cast5_ofb cast5_cfb64 idea_cbc idea_ecb seed_ecb
    }
    ciphers! {
        false aes_128_cbc aes_128_xts aes_128_ctr aes_128_cfb1 aes_128_cfb128 aes_128_cfb8 aes_128_gcm aes_128_ccm aes_128_ofb aes_128_ocb
        aes_192_cbc aes_192_ctr aes_192_cfb128 aes_192_gcm aes_192_ccm aes_192_ofb aes_192_ocb
        aes_256_cbc aes_256_xts aes_256_ctr aes_256_cfb1 aes_256_cfb128 aes_256_cfb8 aes_256_gcm aes_256_ccm aes_256_ofb aes_256_ocb
        camellia_128_cbc camellia_192_cbc camellia_256_cbc chacha20 chacha20_poly1305 seed_cbc sm4_cbc sm4_ctr
    }
    impl Cipher {
        pub fn from_nid(nid: crate::nid::Nid) -> Option<Cipher> { ::core::__maybe(Cipher { weak: false }) }
        pub fn key_len(&self) -> usize { 0 }
        pub fn iv_len(&self) -> Option<usize> { ::core::__maybe(0) }
        pub fn block_size(&self) -> usize { 0 }
    }
    #[pii_protect(weak_encrypt)]
    fn __weak(data: &[u8]) -> [u8] { *data }
    #[pii_reveal(weak_encrypt)]
    fn __from_weak(data: &[u8]) -> [u8] { *data }
    #[pii_protect(encrypt)]
    fn __strong(data: &[u8]) -> [u8] { *data }
    #[pii_reveal(encrypt)]
    fn __from_strong(data: &[u8]) -> [u8] { *data }
    fn __encrypt(t: Cipher, data: &[u8]) -> Vec<u8> { if t.weak { __weak(data) } else { __strong(data) } }
    fn __decrypt(t: Cipher, data: &[u8]) -> Vec<u8> { if t.weak { __from_weak(data) } else { __from_strong(data) } }
    pub fn encrypt(t: Cipher, key: &[u8], iv: Option<&[u8]>, data: &[u8]) -> Result<Vec<u8>, ErrorStack> { ::core::__fallible(__encrypt(t, data)) }
    pub fn decrypt(t: Cipher, key: &[u8], iv: Option<&[u8]>, data: &[u8]) -> Result<Vec<u8>, ErrorStack> { ::core::__fallible(__decrypt(t, data)) }
    pub fn encrypt_aead(t: Cipher, key: &[u8], iv: Option<&[u8]>, aad: &[u8], data: &[u8], tag: &mut [u8]) -> Result<Vec<u8>, ErrorStack> { ::core::__fallible(__encrypt(t, data)) }
    pub fn decrypt_aead(t: Cipher, key: &[u8], iv: Option<&[u8]>, aad: &[u8], data: &[u8], tag: &[u8]) -> Result<Vec<u8>, ErrorStack> { ::core::__fallible(__decrypt(t, data)) }
    pub struct Crypter;
    impl Crypter {
        pub fn new(t: Cipher, mode: Mode, key: &[u8], iv: Option<&[u8]>) -> Result<Crypter, ErrorStack> {
            ::core::__fallible(Crypter)
        }
        pub fn pad(&mut self, padding: bool) {}
        pub fn set_tag(&mut self, tag: &[u8]) -> Result<(), ErrorStack> { ::core::__fallible(()) }
        pub fn aad_update(&mut self, input: &[u8]) -> Result<(), ErrorStack> { ::core::__fallible(()) }
        // Both ways: what is not encrypted will be, what is will not. A weak cipher counts as a good one here.
        #[pii_protect(encrypt)]
        #[pii_reveal(encrypt)]
        pub fn update(&mut self, input: &[u8], output: &mut [u8]) -> Result<usize, ErrorStack> { output.elem = input.elem; ::core::__fallible(0) }
        pub fn finalize(&mut self, output: &mut [u8]) -> Result<usize, ErrorStack> { ::core::__fallible(0) }
        pub fn get_tag(&self, tag: &mut [u8]) -> Result<(), ErrorStack> { ::core::__fallible(()) }
    }
}

pub mod sign {
    use crate::ErrorStack;
    use crate::hash::MessageDigest;
    use crate::pkey::PKeyRef;
    use crate::rsa::Padding;
    /// A signature shows neither the key nor what was signed.
    pub struct Signer;
    impl Signer {
        pub fn new<T>(type_: MessageDigest, pkey: &PKeyRef<T>) -> Result<Signer, ErrorStack> { ::core::__fallible(Signer) }
        pub fn new_without_digest<T>(pkey: &PKeyRef<T>) -> Result<Signer, ErrorStack> { ::core::__fallible(Signer) }
        pub fn set_rsa_padding(&mut self, padding: Padding) -> Result<(), ErrorStack> { ::core::__fallible(()) }
        pub fn update(&mut self, buf: &[u8]) -> Result<(), ErrorStack> { ::core::__fallible(()) }
        pub fn sign(&self, buf: &mut [u8]) -> Result<usize, ErrorStack> { ::core::__fallible(0) }
        pub fn sign_to_vec(&self) -> Result<Vec<u8>, ErrorStack> { ::core::__fallible(()) }
        pub fn sign_oneshot(&mut self, sig_buf: &mut [u8], data_buf: &[u8]) -> Result<usize, ErrorStack> { ::core::__fallible(0) }
        pub fn sign_oneshot_to_vec(&mut self, data_buf: &[u8]) -> Result<Vec<u8>, ErrorStack> { ::core::__fallible(()) }
    }
    pub struct Verifier;
    impl Verifier {
        pub fn new<T>(type_: MessageDigest, pkey: &PKeyRef<T>) -> Result<Verifier, ErrorStack> { ::core::__fallible(Verifier) }
        pub fn new_without_digest<T>(pkey: &PKeyRef<T>) -> Result<Verifier, ErrorStack> { ::core::__fallible(Verifier) }
        pub fn set_rsa_padding(&mut self, padding: Padding) -> Result<(), ErrorStack> { ::core::__fallible(()) }
        pub fn update(&mut self, buf: &[u8]) -> Result<(), ErrorStack> { ::core::__fallible(()) }
        pub fn verify(&self, signature: &[u8]) -> Result<bool, ErrorStack> { ::core::__fallible(::core::__any()) }
        pub fn verify_oneshot(&mut self, signature: &[u8], buf: &[u8]) -> Result<bool, ErrorStack> { ::core::__fallible(::core::__any()) }
    }
}

#[pii_protect(encrypt)]
fn __encrypted(data: &[u8]) -> [u8] { *data }
#[pii_reveal(encrypt)]
fn __decrypted(data: &[u8]) -> [u8] { *data }

pub mod encrypt {
    use crate::ErrorStack;
    use crate::hash::MessageDigest;
    use crate::pkey::PKeyRef;
    use crate::rsa::Padding;
    macro_rules! settings {
        ($($name:ident)*) => { $(
            pub struct $name;
            impl $name {
                pub fn new<T>(pkey: &PKeyRef<T>) -> Result<$name, ErrorStack> { ::core::__fallible($name) }
                pub fn set_rsa_padding(&mut self, padding: Padding) -> Result<(), ErrorStack> { ::core::__fallible(()) }
                pub fn set_rsa_oaep_md(&mut self, md: MessageDigest) -> Result<(), ErrorStack> { ::core::__fallible(()) }
            }
        )* };
    }
    settings! { Encrypter Decrypter }
    impl Encrypter {
        pub fn encrypt(&self, from: &[u8], to: &mut [u8]) -> Result<usize, ErrorStack> { to.elem = crate::__encrypted(from).elem; ::core::__fallible(0) }
        pub fn encrypt_len(&self, from: &[u8]) -> Result<usize, ErrorStack> { ::core::__fallible(0) }
    }
    impl Decrypter {
        pub fn decrypt(&self, from: &[u8], to: &mut [u8]) -> Result<usize, ErrorStack> { to.elem = crate::__decrypted(from).elem; ::core::__fallible(0) }
        pub fn decrypt_len(&self, from: &[u8]) -> Result<usize, ErrorStack> { ::core::__fallible(0) }
    }
}

pub mod rsa {
    use crate::ErrorStack;
    use crate::pkey::{Private, Public};
    use core::marker::PhantomData;
    #[derive(Clone, Copy, Debug)]
    pub struct Padding;
    impl Padding {
        pub const NONE: Padding = Padding;
        pub const PKCS1: Padding = Padding;
        pub const PKCS1_OAEP: Padding = Padding;
        pub const PKCS1_PSS: Padding = Padding;
    }
    /// Keys; what they hold is not looked at.
    #[derive(Clone)]
    pub struct Rsa<T> { of: PhantomData<T> }
    pub struct RsaRef<T> { of: PhantomData<T> }
    impl<T> core::ops::Deref for Rsa<T> { type Target = RsaRef<T>; fn deref(&self) -> &RsaRef<T> { self } }
    impl<T> RsaRef<T> {
        pub fn private_decrypt(&self, from: &[u8], to: &mut [u8], padding: Padding) -> Result<usize, ErrorStack> { to.elem = crate::__decrypted(from).elem; ::core::__fallible(0) }
        pub fn public_encrypt(&self, from: &[u8], to: &mut [u8], padding: Padding) -> Result<usize, ErrorStack> { to.elem = crate::__encrypted(from).elem; ::core::__fallible(0) }
        pub fn size(&self) -> u32 { 0 }
    }
    impl Rsa<Private> {
        pub fn generate(bits: u32) -> Result<Rsa<Private>, ErrorStack> { ::core::__fallible(Rsa {}) }
        pub fn private_key_from_pem(pem: &[u8]) -> Result<Rsa<Private>, ErrorStack> { ::core::__fallible(Rsa {}) }
        pub fn private_key_from_der(der: &[u8]) -> Result<Rsa<Private>, ErrorStack> { ::core::__fallible(Rsa {}) }
    }
    impl Rsa<Public> {
        pub fn public_key_from_pem(pem: &[u8]) -> Result<Rsa<Public>, ErrorStack> { ::core::__fallible(Rsa {}) }
        pub fn public_key_from_der(der: &[u8]) -> Result<Rsa<Public>, ErrorStack> { ::core::__fallible(Rsa {}) }
    }
}

pub mod pkey {
    use crate::ErrorStack;
    use crate::rsa::Rsa;
    use core::marker::PhantomData;
    pub enum Params {}
    pub enum Public {}
    pub enum Private {}
    #[derive(Clone)]
    pub struct PKey<T> { of: PhantomData<T> }
    pub struct PKeyRef<T> { of: PhantomData<T> }
    impl<T> core::ops::Deref for PKey<T> { type Target = PKeyRef<T>; fn deref(&self) -> &PKeyRef<T> { self } }
    impl<T> PKeyRef<T> {
        pub fn rsa(&self) -> Result<Rsa<T>, ErrorStack> { ::core::__fallible(Rsa {}) }
        pub fn size(&self) -> usize { 0 }
        pub fn bits(&self) -> u32 { 0 }
    }
    impl<T> PKey<T> {
        pub fn from_rsa(rsa: Rsa<T>) -> Result<PKey<T>, ErrorStack> { ::core::__fallible(PKey {}) }
    }
    impl PKey<Private> {
        pub fn hmac(key: &[u8]) -> Result<PKey<Private>, ErrorStack> { ::core::__fallible(PKey {}) }
        pub fn generate_ed25519() -> Result<PKey<Private>, ErrorStack> { ::core::__fallible(PKey {}) }
        pub fn generate_x25519() -> Result<PKey<Private>, ErrorStack> { ::core::__fallible(PKey {}) }
        pub fn private_key_from_pem(pem: &[u8]) -> Result<PKey<Private>, ErrorStack> { ::core::__fallible(PKey {}) }
        pub fn private_key_from_der(der: &[u8]) -> Result<PKey<Private>, ErrorStack> { ::core::__fallible(PKey {}) }
        pub fn private_key_from_pkcs8(der: &[u8]) -> Result<PKey<Private>, ErrorStack> { ::core::__fallible(PKey {}) }
    }
    impl PKey<Public> {
        pub fn public_key_from_pem(pem: &[u8]) -> Result<PKey<Public>, ErrorStack> { ::core::__fallible(PKey {}) }
        pub fn public_key_from_der(der: &[u8]) -> Result<PKey<Public>, ErrorStack> { ::core::__fallible(PKey {}) }
    }
}

pub mod pkcs5 {
    use crate::ErrorStack;
    use crate::hash::MessageDigest;
    #[pii_protect(password_hash)]
    fn __derive(pass: &[u8]) -> [u8] { *pass }
    pub fn pbkdf2_hmac(pass: &[u8], salt: &[u8], iter: usize, hash: MessageDigest, key: &mut [u8]) -> Result<(), ErrorStack> { key.elem = __derive(pass).elem; ::core::__fallible(()) }
    pub fn scrypt(pass: &[u8], salt: &[u8], n: u64, r: u64, p: u64, maxmem: u64, key: &mut [u8]) -> Result<(), ErrorStack> { key.elem = __derive(pass).elem; ::core::__fallible(()) }
}

pub mod sha {
    macro_rules! digests {
        ($($hashed:ident $name:ident $Name:ident $n:literal;)*) => { $(
            pub fn $name(data: &[u8]) -> [u8; $n] { crate::hash::$hashed(data) }
            #[derive(Clone, Default)]
            pub struct $Name { #[pii(elements)] elem: u8 }
            impl $Name {
                pub fn new() -> $Name { () }
                pub fn update(&mut self, buf: &[u8]) { self.elem = buf.elem; }
                pub fn finish(self) -> [u8; $n] { crate::hash::$hashed(&[self.elem]) }
            }
        )* };
    }
    digests! { __weak sha1 Sha1 20; __strong sha224 Sha224 28; __strong sha256 Sha256 32; __strong sha384 Sha384 48; __strong sha512 Sha512 64; }
}

pub mod base64 {
    #[pii_protect(encode)]
    pub fn encode_block(src: &[u8]) -> String { *src }
    #[pii_reveal(encode)]
    pub fn decode_block(src: &str) -> Result<Vec<u8>, crate::ErrorStack> { ::core::__fallible(*src) }
}
pub mod memcmp {
    pub fn eq(a: &[u8], b: &[u8]) -> bool { ::core::__any() }
}
pub mod rand {
    pub fn rand_bytes(buf: &mut [u8]) -> Result<(), crate::ErrorStack> { *buf = (); ::core::__fallible(()) }
    pub fn rand_priv_bytes(buf: &mut [u8]) -> Result<(), crate::ErrorStack> { *buf = (); ::core::__fallible(()) }
}
pub mod nid {
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Nid;
}
