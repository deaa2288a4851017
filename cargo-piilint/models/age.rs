//! `age` 0.12: files that are encrypted for recipients. A writer keeps where it writes; what it is given is encrypted.

pub use ::secrecy;
pub use error_::{DecryptError, EncryptError};
pub use protocol_::{Decryptor, Encryptor};
use ::secrecy::SecretString;

mod error_ {
    macro_rules! errors {
        ($($name:ident)*) => { $(
            #[derive(Debug)]
            pub struct $name;
            impl core::fmt::Display for $name { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
            impl core::error::Error for $name {}
        )* };
    }
    errors! { DecryptError EncryptError }
}
pub trait Identity {}
pub trait Recipient {}

#[pii_protect(encrypt)]
fn __encrypted(data: &[u8]) -> [u8] { *data }
#[pii_reveal(encrypt)]
fn __decrypted(data: &[u8]) -> [u8] { *data }

pub fn encrypt(recipient: &impl Recipient, plaintext: &[u8]) -> Result<Vec<u8>, EncryptError> { ::core::__fallible(__encrypted(plaintext)) }
pub fn encrypt_and_armor(recipient: &impl Recipient, plaintext: &[u8]) -> Result<String, EncryptError> { ::core::__fallible(__encrypted(plaintext)) }
pub fn decrypt(identity: &impl Identity, ciphertext: &[u8]) -> Result<Vec<u8>, DecryptError> { ::core::__fallible(__decrypted(ciphertext)) }

mod protocol_ {
    use crate::{DecryptError, EncryptError, Identity, Recipient};
    use crate::stream::{StreamReader, StreamWriter};
    use ::secrecy::SecretString;
    pub struct Encryptor;
    impl Encryptor {
        pub fn with_user_passphrase(passphrase: SecretString) -> Encryptor { Encryptor }
        pub fn with_recipients(recipients: impl Iterator<Item = &dyn Recipient>) -> Result<Encryptor, EncryptError> { ::core::__fallible(Encryptor) }
        pub fn wrap_output<W: ::std::io::Write>(self, output: W) -> ::std::io::Result<StreamWriter<W>> { ::core::__fallible(StreamWriter { output }) }
    }
    pub struct Decryptor<R> { input: R }
    impl<R> Decryptor<R> {
        pub fn new(input: R) -> Result<Decryptor<R>, DecryptError> { ::core::__fallible(Decryptor { input }) }
        pub fn new_buffered(input: R) -> Result<Decryptor<R>, DecryptError> { ::core::__fallible(Decryptor { input }) }
        pub fn is_scrypt(&self) -> bool { ::core::__any() }
        pub fn decrypt(self, identities: impl Iterator<Item = &dyn Identity>) -> Result<StreamReader<R>, DecryptError> { ::core::__fallible(StreamReader { input: self.input }) }
    }
}
pub mod stream {
    pub struct StreamWriter<W> { output: W }
    impl<W> StreamWriter<W> {
        pub fn finish(self) -> ::std::io::Result<W> { ::core::__fallible(self.output) }
    }
    impl<W: ::std::io::Write> ::std::io::Write for StreamWriter<W> {
        fn write(&mut self, buf: &[u8]) -> ::std::io::Result<usize> { self.output.write(&crate::__encrypted(buf)) }
        fn flush(&mut self) -> ::std::io::Result<()> { ::core::__fallible(()) }
    }
    pub struct StreamReader<R> { input: R }
    impl<R: ::std::io::Read> ::std::io::Read for StreamReader<R> {
        fn read(&mut self, buf: &mut [u8]) -> ::std::io::Result<usize> {
            let mut text = Vec::new();
            self.input.read_to_end(&mut text);
            buf.elem = crate::__decrypted(&text).elem;
            ::core::__fallible(0)
        }
    }
}
pub mod armor {
    #[derive(Clone, Copy, Debug)]
    pub enum Format { Binary, AsciiArmor }
    #[repr(transparent)]
    pub struct ArmoredWriter<W>(W);
    impl<W: ::std::io::Write> ArmoredWriter<W> {
        pub fn wrap_output(output: W, format: Format) -> ::std::io::Result<ArmoredWriter<W>> { ::core::__fallible(output) }
        pub fn finish(self) -> ::std::io::Result<W> { ::core::__fallible(self) }
    }
    impl<W: ::std::io::Write> ::std::io::Write for ArmoredWriter<W> {
        fn write(&mut self, buf: &[u8]) -> ::std::io::Result<usize> { self.0.write(buf) }
        fn flush(&mut self) -> ::std::io::Result<()> { ::core::__fallible(()) }
    }
    #[repr(transparent)]
    pub struct ArmoredReader<R>(R);
    impl<R> ArmoredReader<R> {
        pub fn new(reader: R) -> ArmoredReader<R> { reader }
    }
    impl<R: ::std::io::Read> ::std::io::Read for ArmoredReader<R> {
        fn read(&mut self, buf: &mut [u8]) -> ::std::io::Result<usize> { self.0.read(buf) }
    }
}
pub mod scrypt {
    use ::secrecy::SecretString;
    #[derive(Clone)]
    pub struct Recipient;
    impl Recipient {
        pub fn new(passphrase: SecretString) -> Recipient { Recipient }
        pub fn set_work_factor(&mut self, log_n: u8) {}
    }
    impl crate::Recipient for Recipient {}
    pub struct Identity;
    impl Identity {
        pub fn new(passphrase: SecretString) -> Identity { Identity }
        pub fn set_max_work_factor(&mut self, max_log_n: u8) {}
    }
    impl crate::Identity for Identity {}
}
pub mod x25519 {
    use ::secrecy::SecretString;
    #[derive(Clone)]
    pub struct Identity;
    impl Identity {
        pub fn generate() -> Identity { Identity }
        pub fn to_string(&self) -> SecretString { ::core::__unseen() }
        pub fn to_public(&self) -> Recipient { Recipient }
    }
    impl crate::Identity for Identity {}
    impl core::str::FromStr for Identity { type Err = &'static str; fn from_str(s: &str) -> Result<Identity, &'static str> { ::core::__fallible(Identity) } }
    #[derive(Clone)]
    pub struct Recipient;
    impl crate::Recipient for Recipient {}
    impl core::fmt::Display for Recipient { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::str::FromStr for Recipient { type Err = &'static str; fn from_str(s: &str) -> Result<Recipient, &'static str> { ::core::__fallible(Recipient) } }
}
