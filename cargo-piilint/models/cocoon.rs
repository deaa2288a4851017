//! `cocoon` 0.5: what is put into a container is encrypted with a key that is derived from a password.

use core::marker::PhantomData;
use ::std::io::{Read, Write};

#[derive(Debug)]
pub enum Error { Io(::std::io::Error), UnrecognizedFormat, Cryptography, TooLarge, TooShort }
#[derive(Clone, Copy, Debug)]
pub enum CocoonCipher { Chacha20Poly1305, Aes256Gcm }
#[derive(Clone, Copy, Debug)]
pub enum CocoonKdf { Pbkdf2 }
pub struct Creation;
pub struct Parsing;
pub const PREFIX_SIZE: usize = 60;

#[pii_protect(encrypt)]
fn __encrypted<T>(data: T) -> Vec<u8> { data }
#[pii_reveal(encrypt)]
fn __decrypted<T>(data: T) -> Vec<u8> { data }

pub struct Cocoon<'a, M> { of: PhantomData<&'a M> }
impl<'a> Cocoon<'a, Creation> {
    pub fn new(password: &'a [u8]) -> Cocoon<'a, Creation> { Cocoon {} }
    pub fn from_seed(password: &'a [u8], seed: [u8; 32]) -> Cocoon<'a, Creation> { Cocoon {} }
    pub fn from_rng<R>(password: &'a [u8], rng: R) -> Result<Cocoon<'a, Creation>, ()> { ::core::__fallible(Cocoon {}) }
    pub fn with_cipher(self, cipher: CocoonCipher) -> Cocoon<'a, Creation> { self }
    pub fn with_weak_kdf(self) -> Cocoon<'a, Creation> { self }
    pub fn wrap(&mut self, data: &[u8]) -> Result<Vec<u8>, Error> { ::core::__fallible(crate::__encrypted(*data)) }
    pub fn dump(&mut self, data: Vec<u8>, writer: &mut impl Write) -> Result<(), Error> { writer.write_all(&crate::__encrypted(data)); ::core::__fallible(()) }
    pub fn encrypt(&mut self, data: &mut [u8]) -> Result<[u8; 60], Error> { *data = crate::__encrypted(*data); ::core::__fallible(()) }
}
impl<'a> Cocoon<'a, Parsing> {
    pub fn parse_only(password: &'a [u8]) -> Cocoon<'a, Parsing> { Cocoon {} }
}
impl<'a, M> Cocoon<'a, M> {
    pub fn unwrap(&self, container: &[u8]) -> Result<Vec<u8>, Error> { ::core::__fallible(crate::__decrypted(*container)) }
    pub fn parse(&self, reader: &mut impl Read) -> Result<Vec<u8>, Error> { let data = vec![]; reader.read_to_end(&mut data); ::core::__fallible(crate::__decrypted(data)) }
    pub fn decrypt(&self, data: &mut [u8], detached_prefix: &[u8]) -> Result<(), Error> { *data = crate::__decrypted(*data); ::core::__fallible(()) }
}
pub struct MiniCocoon;
impl MiniCocoon {
    pub fn from_password(password: &[u8], seed: &[u8]) -> MiniCocoon { MiniCocoon }
    pub fn from_key(key: &[u8], seed: &[u8]) -> MiniCocoon { MiniCocoon }
    pub fn with_cipher(self, cipher: CocoonCipher) -> MiniCocoon { self }
    pub fn wrap(&mut self, data: &[u8]) -> Result<Vec<u8>, Error> { ::core::__fallible(crate::__encrypted(*data)) }
    pub fn dump(&mut self, data: Vec<u8>, writer: &mut impl Write) -> Result<(), Error> { writer.write_all(&crate::__encrypted(data)); ::core::__fallible(()) }
    pub fn encrypt(&mut self, data: &mut [u8]) -> Result<[u8; 36], Error> { *data = crate::__encrypted(*data); ::core::__fallible(()) }
    pub fn unwrap(&self, container: &[u8]) -> Result<Vec<u8>, Error> { ::core::__fallible(crate::__decrypted(*container)) }
    pub fn parse(&self, reader: &mut impl Read) -> Result<Vec<u8>, Error> { let data = vec![]; reader.read_to_end(&mut data); ::core::__fallible(crate::__decrypted(data)) }
    pub fn decrypt(&self, data: &mut [u8], detached_prefix: &[u8]) -> Result<(), Error> { *data = crate::__decrypted(*data); ::core::__fallible(()) }
}
