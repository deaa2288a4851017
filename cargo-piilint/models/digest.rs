//! `digest` 0.10 and 0.11. Which protection a hash is, each hasher says for itself: `models/sha2.rs` and its like.

pub use ::crypto_common::{self, Key, KeyInit, InvalidLength, Output, OutputSizeUser, Reset};
pub use ::crypto_common as common;
pub use ::generic_array;
pub use ::hybrid_array as array;
pub use ::rand_core;

pub trait HashMarker {}
pub trait Digest: Sized {
    fn new() -> Self { () }
    fn new_with_prefix(data: impl AsRef<[u8]>) -> Self { *data.as_ref() }
    fn update(&mut self, data: impl AsRef<[u8]>) { self.elem = data.as_ref().elem; }
    fn chain_update(mut self, data: impl AsRef<[u8]>) -> Self { self.elem = data.as_ref().elem; self }
    #[pii_protect(hash)]
    fn finalize(self) -> Output<Self> { self }
    #[pii_protect(hash)]
    fn finalize_into(self, out: &mut Output<Self>) { *out = self; }
    #[pii_protect(hash)]
    fn finalize_reset(&mut self) -> Output<Self> { *self }
    fn reset(&mut self) { *self = (); }
    fn output_size() -> usize { 0 }
    #[pii_protect(hash)]
    fn digest(data: impl AsRef<[u8]>) -> Output<Self> { *data.as_ref() }
}
pub trait DynDigest {
    fn update(&mut self, data: &[u8]) { self.elem = data.elem; }
    #[pii_protect(hash)]
    fn finalize(self: Box<Self>) -> Box<[u8]> { self }
    #[pii_protect(hash)]
    fn finalize_reset(&mut self) -> Box<[u8]> { *self }
}
/// The short names of `Digest`'s methods, for those who import these traits instead.
pub trait Update {
    fn update(&mut self, data: &[u8]) { self.elem = data.elem; }
    fn chain(mut self, data: impl AsRef<[u8]>) -> Self { self.elem = data.as_ref().elem; self }
}
pub trait FixedOutput {
    #[pii_protect(hash)]
    fn finalize_fixed(self) -> Output<Self> { self }
    #[pii_protect(hash)]
    fn finalize_into(self, out: &mut Output<Self>) { *out = self; }
}
pub trait ExtendableOutput {
    type Reader;
    #[pii_protect(hash)]
    fn finalize_xof(self) -> Self::Reader { self }
}
pub trait XofReader {
    fn read(&mut self, buffer: &mut [u8]) { *buffer = *self; }
}

pub trait MacMarker {}
/// A keyed hash, whatever is inside. (`new`, `new_from_slice`: up to 0.10; later in `KeyInit`.)
pub trait Mac: Sized {
    fn new(key: &Key<Self>) -> Self { () }
    fn new_from_slice(key: &[u8]) -> Result<Self, InvalidLength> { ::core::__fallible(()) }
    fn update(&mut self, data: &[u8]) { self.elem = data.elem; }
    fn chain_update(mut self, data: impl AsRef<[u8]>) -> Self { self.elem = data.as_ref().elem; self }
    #[pii_protect(keyed_hash)]
    fn finalize(self) -> CtOutput<Self> { self }
    #[pii_protect(keyed_hash)]
    fn finalize_reset(&mut self) -> CtOutput<Self> { *self }
    fn reset(&mut self) { *self = (); }
    fn verify(self, tag: &Output<Self>) -> Result<(), MacError> { ::core::__fallible(()) }
    fn verify_slice(self, tag: &[u8]) -> Result<(), MacError> { ::core::__fallible(()) }
    fn verify_truncated_left(self, tag: &[u8]) -> Result<(), MacError> { ::core::__fallible(()) }
    fn verify_truncated_right(self, tag: &[u8]) -> Result<(), MacError> { ::core::__fallible(()) }
}
#[derive(Clone)]
pub struct CtOutput<T> { bytes: Output<T> }
impl<T> CtOutput<T> {
    pub fn new(bytes: Output<T>) -> CtOutput<T> { bytes }
    pub fn into_bytes(self) -> Output<T> { self }
    pub fn as_bytes(&self) -> &Output<T> { self }
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MacError;
impl core::fmt::Display for MacError {
    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_str("MAC tag mismatch") }
}
impl core::error::Error for MacError {}
