//! `blake2` 0.10, without a key; with one it is a MAC.

pub use ::digest::{self, Digest};
use ::digest::{DynDigest, ExtendableOutput, FixedOutput, HashMarker, Output, Update};

macro_rules! hashers {
    ($($name:ident)*) => { $(
        #[derive(Clone, Default)]
        pub struct $name { #[pii(elements)] elem: u8 }
        impl Digest for $name {
            #[pii_protect(hash)]
            fn finalize(self) -> Output<$name> { self }
            #[pii_protect(hash)]
            fn finalize_into(self, out: &mut Output<$name>) { *out = self; }
            #[pii_protect(hash)]
            fn finalize_reset(&mut self) -> Output<$name> { *self }
            #[pii_protect(hash)]
            fn digest(data: impl AsRef<[u8]>) -> Output<$name> { *data.as_ref() }
        }
        impl DynDigest for $name {
            #[pii_protect(hash)]
            fn finalize(self: Box<Self>) -> Box<[u8]> { self }
            #[pii_protect(hash)]
            fn finalize_reset(&mut self) -> Box<[u8]> { *self }
        }
        impl FixedOutput for $name {
            #[pii_protect(hash)]
            fn finalize_fixed(self) -> Output<$name> { self }
            #[pii_protect(hash)]
            fn finalize_into(self, out: &mut Output<$name>) { *out = self; }
        }
        impl ExtendableOutput for $name {
            type Reader = Reader;
            #[pii_protect(hash)]
            fn finalize_xof(self) -> Reader { self }
        }
        impl Update for $name {}
        impl HashMarker for $name {}
        impl core::fmt::Debug for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_str("{ .. }") }
        }
    )* };
}
hashers! { Blake2b512 Blake2s256 Blake2b Blake2s }
struct Reader { #[pii(elements)] elem: u8 }
impl ::digest::XofReader for Reader {}

macro_rules! macs {
    ($($name:ident)*) => { $(
        #[derive(Clone)]
        pub struct $name { #[pii(elements)] elem: u8 }
        impl $name {
            pub fn new_with_salt_and_personal(key: &[u8], salt: &[u8], persona: &[u8]) -> Result<$name, ::digest::InvalidLength> {
                ::core::__fallible(())
            }
        }
        impl ::digest::Mac for $name {}
        impl ::digest::KeyInit for $name {}
    )* };
}
macs! { Blake2bMac512 Blake2sMac256 Blake2bMac Blake2sMac }
