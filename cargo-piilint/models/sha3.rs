//! `sha3` 0.10 and 0.11: sound, and without a key.

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
hashers! { Sha3_224 Sha3_256 Sha3_384 Sha3_512 Keccak224 Keccak256 Keccak384 Keccak512 Shake128 Shake256 }
struct Reader { #[pii(elements)] elem: u8 }
impl ::digest::XofReader for Reader {}
