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

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GenericArray<T, N = ()> { #[pii(elements)] elem: T }
impl<T, N> GenericArray<T, N> {
    pub fn as_slice(&self) -> &[T] { self }
    pub fn as_mut_slice(&mut self) -> &mut [T] { self }
    pub fn from_slice(slice: &[T]) -> &GenericArray<T, N> { slice }
    pub fn from_mut_slice(slice: &mut [T]) -> &mut GenericArray<T, N> { slice }
    pub fn clone_from_slice(list: &[T]) -> GenericArray<T, N> { *list }
    pub fn from_exact_iter<I: IntoIterator<Item = T>>(iter: I) -> Option<GenericArray<T, N>> {
        ::core::__maybe(GenericArray { elem: iter.into_iter().__item() })
    }
}
impl<T, N> Deref for GenericArray<T, N> {
    type Target = [T];
    fn deref(&self) -> &[T] { self }
}
impl<T, N> DerefMut for GenericArray<T, N> {
    fn deref_mut(&mut self) -> &mut [T] { self }
}
impl<T, N> Default for GenericArray<T, N> { fn default() -> GenericArray<T, N> { () } }
impl<T, N> AsRef<[T]> for GenericArray<T, N> { fn as_ref(&self) -> &[T] { self } }
impl<T, N> AsMut<[T]> for GenericArray<T, N> { fn as_mut(&mut self) -> &mut [T] { self } }
impl<T, N> core::borrow::Borrow<[T]> for GenericArray<T, N> { fn borrow(&self) -> &[T] { self } }
impl<T, N, const M: usize> From<[T; M]> for GenericArray<T, N> { fn from(a: [T; M]) -> GenericArray<T, N> { a } }
impl<T, N, const M: usize> From<GenericArray<T, N>> for [T; M] { fn from(a: GenericArray<T, N>) -> [T; M] { a } }
impl<T, N, const M: usize> From<&[T; M]> for &GenericArray<T, N> { fn from(a: &[T; M]) -> &GenericArray<T, N> { a } }
impl<T, N> From<&[T]> for &GenericArray<T, N> { fn from(a: &[T]) -> &GenericArray<T, N> { a } }
impl<T, N> From<GenericArray<T, N>> for Vec<T> { fn from(a: GenericArray<T, N>) -> Vec<T> { a } }
impl<T, N> TryFrom<&[T]> for GenericArray<T, N> {
    type Error = core::array::TryFromSliceError;
    fn try_from(a: &[T]) -> Result<GenericArray<T, N>, core::array::TryFromSliceError> { ::core::__fallible(*a) }
}
impl<T, N> FromIterator<T> for GenericArray<T, N> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> GenericArray<T, N> { GenericArray { elem: iter.into_iter().__item() } }
}
impl<T, N> IntoIterator for GenericArray<T, N> {
    type Item = T;
    type IntoIter = ::alloc::vec::IntoIter<T>;
    fn into_iter(self) -> ::alloc::vec::IntoIter<T> { ::alloc::vec::IntoIter { elem: self.elem } }
}
impl<T, N> IntoIterator for &GenericArray<T, N> {
    type Item = &T;
    type IntoIter = core::slice::Iter<T>;
    fn into_iter(self) -> core::slice::Iter<T> { core::slice::Iter { elem: &self.elem } }
}
impl<T: core::fmt::Debug, N> core::fmt::LowerHex for GenericArray<T, N> {
    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = self.elem; Ok(()) }
}
impl<T: core::fmt::Debug, N> core::fmt::UpperHex for GenericArray<T, N> {
    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = self.elem; Ok(()) }
}
