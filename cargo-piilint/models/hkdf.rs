//! `hkdf` 0.12 and 0.13: a derived key is a keyed hash of what it comes from.

pub use ::hmac;
use ::hmac::{Hmac, SimpleHmac};
use core::fmt;
use core::marker::PhantomData;

macro_rules! errors {
    ($($name:ident)*) => { $(
        #[derive(Clone, Copy, Debug)]
        pub struct $name;
        impl fmt::Display for $name { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }
        impl core::error::Error for $name {}
    )* };
}
errors! { InvalidLength InvalidPrkLength }

pub type Hkdf<H> = __GenericHkdf<Hmac<H>>;
pub type SimpleHkdf<H> = __GenericHkdf<SimpleHmac<H>>;
pub type HkdfExtract<H> = __GenericHkdfExtract<Hmac<H>>;

#[pii_protect(keyed_hash)]
fn __derived(from: &[u8]) -> Vec<u8> { *from }

#[derive(Clone)]
pub struct __GenericHkdf<H> { #[pii(elements)] elem: u8, of: PhantomData<H> }
impl<H> __GenericHkdf<H> {
    pub fn new(salt: Option<&[u8]>, ikm: &[u8]) -> __GenericHkdf<H> { __derived(ikm) }
    pub fn from_prk(prk: &[u8]) -> Result<__GenericHkdf<H>, InvalidPrkLength> { ::core::__fallible(*prk) }
    pub fn extract(salt: Option<&[u8]>, ikm: &[u8]) -> (::generic_array::GenericArray<u8, ()>, __GenericHkdf<H>) { (__derived(ikm), __derived(ikm)) }
    pub fn expand(&self, info: &[u8], okm: &mut [u8]) -> Result<(), InvalidLength> {
        *okm = __derived(self);
        ::core::__fallible(())
    }
    pub fn expand_multi_info(&self, info_components: &[&[u8]], okm: &mut [u8]) -> Result<(), InvalidLength> {
        *okm = __derived(self);
        ::core::__fallible(())
    }
}
impl<H> fmt::Debug for __GenericHkdf<H> { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }
#[derive(Clone)]
pub struct __GenericHkdfExtract<H> { #[pii(elements)] elem: u8, of: PhantomData<H> }
impl<H> __GenericHkdfExtract<H> {
    pub fn new(salt: Option<&[u8]>) -> __GenericHkdfExtract<H> { () }
    pub fn input_ikm(&mut self, ikm: &[u8]) { self.elem = ikm.elem; }
    pub fn finalize(self) -> (::generic_array::GenericArray<u8, ()>, __GenericHkdf<H>) { (__derived(&self), __derived(&self)) }
}
