//! `generic-array` 0.14: the arrays that keys, nonces, tags and hashes are.

use core::ops::{Deref, DerefMut};

pub mod typenum {
    pub mod consts {
        pub struct U12;
        pub struct U16;
        pub struct U24;
        pub struct U32;
    }
    pub use consts::*;
}
use typenum::consts;

pub use __Array as GenericArray;

/// This and `hybrid-array`'s: the traits of ciphers and digests, whose models are for all versions, have either.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct __Array<T, N = ()> { #[pii(elements)] elem: T }
impl<T, N> __Array<T, N> {
    pub fn as_slice(&self) -> &[T] { self }
    pub fn as_mut_slice(&mut self) -> &mut [T] { self }
    pub fn from_slice(slice: &[T]) -> &__Array<T, N> { slice }
    pub fn from_mut_slice(slice: &mut [T]) -> &mut __Array<T, N> { slice }
    pub fn clone_from_slice(list: &[T]) -> __Array<T, N> { *list }
    pub fn from_exact_iter<I: IntoIterator<Item = T>>(iter: I) -> Option<__Array<T, N>> {
        ::core::__maybe(__Array { elem: iter.into_iter().__item() })
    }
}
impl<T, N> Deref for __Array<T, N> {
    type Target = [T];
    fn deref(&self) -> &[T] { self }
}
impl<T, N> DerefMut for __Array<T, N> {
    fn deref_mut(&mut self) -> &mut [T] { self }
}
impl<T, N> Default for __Array<T, N> { fn default() -> __Array<T, N> { () } }
impl<T, N> AsRef<[T]> for __Array<T, N> { fn as_ref(&self) -> &[T] { self } }
impl<T, N> AsMut<[T]> for __Array<T, N> { fn as_mut(&mut self) -> &mut [T] { self } }
impl<T, N> core::borrow::Borrow<[T]> for __Array<T, N> { fn borrow(&self) -> &[T] { self } }
impl<T, N, const M: usize> From<[T; M]> for __Array<T, N> { fn from(a: [T; M]) -> __Array<T, N> { a } }
impl<T, N, const M: usize> From<__Array<T, N>> for [T; M] { fn from(a: __Array<T, N>) -> [T; M] { a } }
impl<T, N, const M: usize> From<&[T; M]> for &__Array<T, N> { fn from(a: &[T; M]) -> &__Array<T, N> { a } }
impl<T, N> From<&[T]> for &__Array<T, N> { fn from(a: &[T]) -> &__Array<T, N> { a } }
impl<T, N> From<__Array<T, N>> for Vec<T> { fn from(a: __Array<T, N>) -> Vec<T> { a } }
impl<T, N> TryFrom<&[T]> for __Array<T, N> {
    type Error = core::array::TryFromSliceError;
    fn try_from(a: &[T]) -> Result<__Array<T, N>, core::array::TryFromSliceError> { ::core::__fallible(*a) }
}
impl<T, N> FromIterator<T> for __Array<T, N> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> __Array<T, N> { __Array { elem: iter.into_iter().__item() } }
}
impl<T, N> IntoIterator for __Array<T, N> {
    type Item = T;
    type IntoIter = ::alloc::vec::IntoIter<T>;
    fn into_iter(self) -> ::alloc::vec::IntoIter<T> { ::alloc::vec::IntoIter { elem: self.elem } }
}
impl<T, N> IntoIterator for &__Array<T, N> {
    type Item = &T;
    type IntoIter = core::slice::Iter<T>;
    fn into_iter(self) -> core::slice::Iter<T> { core::slice::Iter { elem: &self.elem } }
}
impl<T: core::fmt::Debug, N> core::fmt::LowerHex for __Array<T, N> {
    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = self.elem; Ok(()) }
}
impl<T: core::fmt::Debug, N> core::fmt::UpperHex for __Array<T, N> {
    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = self.elem; Ok(()) }
}
