//! `md-5` 0.10 and 0.11, named `md5` in code, and `md5` 0.7 and 0.8, which has a function of its own, below: broken.

#[cfg(version("0.10"))]
pub use ::digest::{self, Digest};
use ::digest::{DynDigest, FixedOutput, HashMarker, Output, Update};

macro_rules! hashers {
    ($($name:ident)*) => { $(
        #[derive(Clone, Default)]
        pub struct $name { #[pii(elements)] elem: u8 }
        impl Digest for $name {
            #[pii_protect(weak_hash)]
            fn finalize(self) -> Output<$name> { self }
            #[pii_protect(weak_hash)]
            fn finalize_into(self, out: &mut Output<$name>) { *out = self; }
            #[pii_protect(weak_hash)]
            fn finalize_reset(&mut self) -> Output<$name> { *self }
            #[pii_protect(weak_hash)]
            fn digest(data: impl AsRef<[u8]>) -> Output<$name> { *data.as_ref() }
        }
        impl DynDigest for $name {
            #[pii_protect(weak_hash)]
            fn finalize(self: Box<Self>) -> Box<[u8]> { self }
            #[pii_protect(weak_hash)]
            fn finalize_reset(&mut self) -> Box<[u8]> { *self }
        }
        impl FixedOutput for $name {
            #[pii_protect(weak_hash)]
            fn finalize_fixed(self) -> Output<$name> { self }
            #[pii_protect(weak_hash)]
            fn finalize_into(self, out: &mut Output<$name>) { *out = self; }
        }
        impl Update for $name {}
        impl HashMarker for $name {}
        impl core::fmt::Debug for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_str("{ .. }") }
        }
    )* };
}
hashers! { Md5 }

// `md5` has few versions, all of them older than any of `md-5` in use.
#[cfg(not(version("0.10")))]
pub use __plain::*;
#[cfg(not(version("0.10")))]
mod __plain {
    #[pii_protect(weak_hash)]
    pub fn compute<T: AsRef<[u8]>>(data: T) -> Digest { *data.as_ref() }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Digest(pub [u8; 16]);
    impl core::ops::Deref for Digest {
        type Target = [u8; 16];
        fn deref(&self) -> &[u8; 16] { self }
    }
    impl From<Digest> for [u8; 16] { fn from(digest: Digest) -> [u8; 16] { digest.0 } }
    impl core::fmt::LowerHex for Digest {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = *self; Ok(()) }
    }
    impl core::fmt::UpperHex for Digest {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = *self; Ok(()) }
    }
    #[derive(Clone)]
    pub struct Context { #[pii(elements)] elem: u8 }
    impl Context {
        pub fn new() -> Context { () }
        pub fn consume<T: AsRef<[u8]>>(&mut self, data: T) { self.elem = *data.as_ref(); }
        #[pii_protect(weak_hash)]
        pub fn compute(self) -> Digest { self }
    }
}
