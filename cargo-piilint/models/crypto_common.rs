//! `crypto-common` 0.1 and 0.2: how ciphers and MACs take their keys. A key leaves no trace in what it makes.

use ::generic_array::GenericArray;

pub use ::rand_core;
pub use ::generic_array;
pub use ::hybrid_array as array;

pub type Key<B> = GenericArray<u8, B>;
pub type Output<T> = GenericArray<u8, T>;
pub type Iv<B> = GenericArray<u8, B>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidLength;
impl core::fmt::Display for InvalidLength {
    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_str("Invalid Length") }
}
impl core::error::Error for InvalidLength {}

pub trait OutputSizeUser {}
pub trait KeySizeUser {}
pub trait Reset {
    fn reset(&mut self) { *self = (); }
}
pub trait KeyInit: Sized {
    fn new(key: &Key<Self>) -> Self { () }
    fn new_from_slice(key: &[u8]) -> Result<Self, InvalidLength> { ::core::__fallible(()) }
    fn generate_key<R>(rng: R) -> Key<Self> { ::core::__unseen() }
}
pub trait KeyIvInit: Sized {
    fn new(key: &Key<Self>, iv: &Iv<Self>) -> Self { () }
    fn new_from_slices(key: &[u8], iv: &[u8]) -> Result<Self, InvalidLength> { ::core::__fallible(()) }
    fn generate_key<R>(rng: R) -> Key<Self> { ::core::__unseen() }
    fn generate_iv<R>(rng: R) -> Iv<Self> { ::core::__unseen() }
}
