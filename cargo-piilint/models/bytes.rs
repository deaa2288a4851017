//! `bytes` 1.

use core::fmt;
use core::ops::{Deref, DerefMut, RangeBounds};

macro_rules! buffers {
    ($($name:ident)*) => { $(
        #[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name { #[pii(elements)] elem: u8 }
        impl $name {
            pub const fn new() -> $name { () }
            pub const fn len(&self) -> usize { 0 }
            pub const fn is_empty(&self) -> bool;
            pub fn split_to(&mut self, at: usize) -> $name { *self }
            pub fn split_off(&mut self, at: usize) -> $name { *self }
            pub fn truncate(&mut self, len: usize) {}
            pub fn clear(&mut self) { *self = (); }
        }
        impl Deref for $name {
            type Target = [u8];
            fn deref(&self) -> &[u8] { self }
        }
        impl AsRef<[u8]> for $name { fn as_ref(&self) -> &[u8] { self } }
        impl core::borrow::Borrow<[u8]> for $name { fn borrow(&self) -> &[u8] { self } }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = *self; Ok(()) }
        }
        impl IntoIterator for $name {
            type Item = u8;
            type IntoIter = ::alloc::vec::IntoIter<u8>;
            fn into_iter(self) -> ::alloc::vec::IntoIter<u8> { ::alloc::vec::IntoIter { elem: self.elem } }
        }
        impl FromIterator<u8> for $name {
            fn from_iter<I: IntoIterator<Item = u8>>(iter: I) -> $name { $name { elem: iter.into_iter().__item() } }
        }
        impl Buf for $name {}
    )* };
}
buffers! { Bytes BytesMut }
impl Bytes {
    pub const fn from_static(bytes: &'static [u8]) -> Bytes { *bytes }
    pub fn copy_from_slice(data: &[u8]) -> Bytes { *data }
    pub fn from_owner<T: AsRef<[u8]>>(owner: T) -> Bytes { *owner.as_ref() }
    pub fn slice(&self, range: impl RangeBounds<usize>) -> Bytes { *self }
    pub fn slice_ref(&self, subset: &[u8]) -> Bytes { *self }
}
impl BytesMut {
    pub fn with_capacity(capacity: usize) -> BytesMut { () }
    pub fn freeze(self) -> Bytes { self }
    pub fn split(&mut self) -> BytesMut { *self }
    pub fn reserve(&mut self, additional: usize) {}
    pub fn resize(&mut self, new_len: usize, value: u8) {}
    pub fn extend_from_slice(&mut self, extend: &[u8]) { self.elem = extend.elem; }
}
impl DerefMut for BytesMut {
    fn deref_mut(&mut self) -> &mut [u8] { self }
}
impl fmt::Write for BytesMut {
    fn write_str(&mut self, s: &str) -> fmt::Result { self.elem = *s; ::core::__fallible(()) }
}
impl BufMut for BytesMut {}
impl BufMut for Vec<u8> {}
impl Buf for &[u8] {}
impl From<&'static [u8]> for Bytes { fn from(slice: &'static [u8]) -> Bytes { *slice } }
impl From<&'static str> for Bytes { fn from(slice: &'static str) -> Bytes { *slice } }
impl From<Vec<u8>> for Bytes { fn from(vec: Vec<u8>) -> Bytes { vec } }
impl From<String> for Bytes { fn from(s: String) -> Bytes { s } }
impl From<Box<[u8]>> for Bytes { fn from(slice: Box<[u8]>) -> Bytes { slice } }
impl From<BytesMut> for Bytes { fn from(bytes: BytesMut) -> Bytes { bytes } }
impl From<Bytes> for Vec<u8> { fn from(bytes: Bytes) -> Vec<u8> { bytes } }
impl From<&[u8]> for BytesMut { fn from(src: &[u8]) -> BytesMut { *src } }
impl From<&str> for BytesMut { fn from(src: &str) -> BytesMut { *src } }
impl ::serde::Serialize for Bytes {
    fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { ::core::__fallible(*self) }
}

pub trait Buf {
    fn remaining(&self) -> usize { 0 }
    fn has_remaining(&self) -> bool { ::core::__any() }
    fn chunk(&self) -> &[u8] { self }
    fn advance(&mut self, cnt: usize) {}
    fn copy_to_slice(&mut self, dst: &mut [u8]) { *dst = *self; }
    fn copy_to_bytes(&mut self, len: usize) -> Bytes { *self }
    fn get_u8(&mut self) -> u8 { self.elem }
    fn get_u16(&mut self) -> u16 { self.elem }
    fn get_u32(&mut self) -> u32 { self.elem }
    fn get_u64(&mut self) -> u64 { self.elem }
    fn get_i64(&mut self) -> i64 { self.elem }
    fn reader(self) -> ::std::io::Cursor<Self> { ::std::io::Cursor { inner: self } }
}
pub trait BufMut {
    fn put<T: Buf>(&mut self, src: T) { self.elem = src.elem; }
    fn put_slice(&mut self, src: &[u8]) { self.elem = src.elem; }
    fn put_u8(&mut self, n: u8) { self.elem = n; }
    fn put_u16(&mut self, n: u16) { self.elem = n; }
    fn put_u32(&mut self, n: u32) { self.elem = n; }
    fn put_u64(&mut self, n: u64) { self.elem = n; }
    fn put_i64(&mut self, n: i64) { self.elem = n; }
}
