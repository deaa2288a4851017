//! `cipher` 0.4 and 0.5: block and stream ciphers of `aes`, `cbc`, `ctr`, `chacha20` and others. What they give is
//! encrypted; whether a mode is a good one is another question.

use ::alloc::vec::Vec;
use ::generic_array::GenericArray;

pub use ::crypto_common::{self, Key, KeyInit, KeyIvInit};

pub type Block<B> = GenericArray<u8, B>;
pub type Iv<B> = GenericArray<u8, B>;

pub mod block_padding {
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct UnpadError;
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Error;
}
pub mod inout {
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct PadError;
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StreamCipherError;

// One trait for each version: 0.4 names what changes the cipher's state `_mut`.
pub trait BlockEncrypt {
    #[pii_protect(encrypt)]
    fn encrypt_block(&self, block: &mut Block<Self>) {}
    #[pii_protect(encrypt)]
    fn encrypt_blocks(&self, blocks: &mut [Block<Self>]) {}
    #[pii_protect(encrypt)]
    fn encrypt_padded_vec<P>(&self, msg: &[u8]) -> Vec<u8> { *msg }
}
pub trait BlockDecrypt {
    #[pii_reveal(encrypt)]
    fn decrypt_block(&self, block: &mut Block<Self>) {}
    #[pii_reveal(encrypt)]
    fn decrypt_blocks(&self, blocks: &mut [Block<Self>]) {}
    #[pii_reveal(encrypt)]
    fn decrypt_padded_vec<P>(&self, buf: &[u8]) -> Result<Vec<u8>, block_padding::UnpadError> { ::core::__fallible(*buf) }
}
pub trait BlockEncryptMut: Sized {
    #[pii_protect(encrypt)]
    fn encrypt_block_mut(&mut self, block: &mut Block<Self>) {}
    #[pii_protect(encrypt)]
    fn encrypt_blocks_mut(&mut self, blocks: &mut [Block<Self>]) {}
    #[pii_protect(encrypt)]
    fn encrypt_padded_mut<P>(self, buf: &mut [u8], msg_len: usize) -> Result<&[u8], inout::PadError> { ::core::__fallible(*buf) }
    #[pii_protect(encrypt)]
    fn encrypt_padded_vec_mut<P>(self, msg: &[u8]) -> Vec<u8> { *msg }
}
pub trait BlockDecryptMut: Sized {
    #[pii_reveal(encrypt)]
    fn decrypt_block_mut(&mut self, block: &mut Block<Self>) {}
    #[pii_reveal(encrypt)]
    fn decrypt_blocks_mut(&mut self, blocks: &mut [Block<Self>]) {}
    #[pii_reveal(encrypt)]
    fn decrypt_padded_mut<P>(self, buf: &mut [u8]) -> Result<&[u8], block_padding::UnpadError> { ::core::__fallible(*buf) }
    #[pii_reveal(encrypt)]
    fn decrypt_padded_vec_mut<P>(self, buf: &[u8]) -> Result<Vec<u8>, block_padding::UnpadError> { ::core::__fallible(*buf) }
}
pub trait BlockCipherEncrypt {
    #[pii_protect(encrypt)]
    fn encrypt_block(&self, block: &mut Block<Self>) {}
    #[pii_protect(encrypt)]
    fn encrypt_blocks(&self, blocks: &mut [Block<Self>]) {}
}
pub trait BlockCipherDecrypt {
    #[pii_reveal(encrypt)]
    fn decrypt_block(&self, block: &mut Block<Self>) {}
    #[pii_reveal(encrypt)]
    fn decrypt_blocks(&self, blocks: &mut [Block<Self>]) {}
}
pub trait BlockModeEncrypt: Sized {
    #[pii_protect(encrypt)]
    fn encrypt_block(&mut self, block: &mut Block<Self>) {}
    #[pii_protect(encrypt)]
    fn encrypt_blocks(&mut self, blocks: &mut [Block<Self>]) {}
    #[pii_protect(encrypt)]
    fn encrypt_padded<P>(self, buf: &mut [u8], msg_len: usize) -> Result<&[u8], inout::PadError> { ::core::__fallible(*buf) }
    #[pii_protect(encrypt)]
    fn encrypt_padded_vec<P>(self, msg: &[u8]) -> Vec<u8> { *msg }
}
pub trait BlockModeDecrypt: Sized {
    #[pii_reveal(encrypt)]
    fn decrypt_block(&mut self, block: &mut Block<Self>) {}
    #[pii_reveal(encrypt)]
    fn decrypt_blocks(&mut self, blocks: &mut [Block<Self>]) {}
    #[pii_reveal(encrypt)]
    fn decrypt_padded<P>(self, buf: &mut [u8]) -> Result<&[u8], block_padding::Error> { ::core::__fallible(*buf) }
    #[pii_reveal(encrypt)]
    fn decrypt_padded_vec<P>(self, buf: &[u8]) -> Result<Vec<u8>, block_padding::Error> { ::core::__fallible(*buf) }
}
// The same call encrypts and decrypts.
pub trait StreamCipher {
    #[pii_protect(encrypt)]
    #[pii_reveal(encrypt)]
    fn apply_keystream(&mut self, buf: &mut [u8]) {}
    #[pii_protect(encrypt)]
    #[pii_reveal(encrypt)]
    fn try_apply_keystream(&mut self, buf: &mut [u8]) -> Result<(), StreamCipherError> { ::core::__fallible(()) }
}
