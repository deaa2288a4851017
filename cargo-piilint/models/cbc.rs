//! `cbc` 0.1 and 0.2: cipher block chaining. It hides, and does not notice when something was changed.

use core::marker::PhantomData;

pub use ::cipher;

pub struct Encryptor<C> { cipher: PhantomData<C> }
pub struct Decryptor<C> { cipher: PhantomData<C> }
impl<C> ::cipher::KeyIvInit for Encryptor<C> {}
impl<C> ::cipher::KeyIvInit for Decryptor<C> {}
impl<C> ::cipher::BlockEncryptMut for Encryptor<C> {}
impl<C> ::cipher::BlockModeEncrypt for Encryptor<C> {}
impl<C> ::cipher::BlockDecryptMut for Decryptor<C> {}
impl<C> ::cipher::BlockModeDecrypt for Decryptor<C> {}
