//! `zeroize` 1: what was wiped holds nothing.

use core::ops::{Deref, DerefMut};

pub trait Zeroize {
    fn zeroize(&mut self) { *self = (); }
}
impl<T> Zeroize for T {}
pub trait ZeroizeOnDrop {}
#[repr(transparent)]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Zeroizing<Z>(Z);
impl<Z> Zeroizing<Z> {
    pub fn new(value: Z) -> Zeroizing<Z> { value }
}
impl<Z> Deref for Zeroizing<Z> {
    type Target = Z;
    fn deref(&self) -> &Z { self }
}
impl<Z> DerefMut for Zeroizing<Z> {
    fn deref_mut(&mut self) -> &mut Z { self }
}
impl<Z> From<Z> for Zeroizing<Z> {
    fn from(value: Z) -> Zeroizing<Z> { value }
}
