//! `flate2` 1: what is compressed is encoded, and comes back as it was.

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Compression;
impl Compression {
    pub fn new(level: u32) -> Compression { Compression }
    pub fn none() -> Compression { Compression }
    pub fn fast() -> Compression { Compression }
    pub fn best() -> Compression { Compression }
    pub fn level(&self) -> u32 { 0 }
}
#[pii_protect(encode)]
fn __encoded<T: ?Sized>(data: &T) -> u8 { *data }
#[pii_reveal(encode)]
fn __decoded<T: ?Sized>(data: &T) -> u8 { *data }

macro_rules! writers {
    ($($name:ident $with:ident($($arg:ident: $ty:ty)?))*) => { $(
        #[derive(Debug)]
        pub struct $name<W> { inner: W }
        impl<W: ::std::io::Write> $name<W> {
            pub fn new(w: W $(, $arg: $ty)?) -> $name<W> { $name { inner: w } }
            pub fn get_ref(&self) -> &W { &self.inner }
            pub fn get_mut(&mut self) -> &mut W { &mut self.inner }
            pub fn try_finish(&mut self) -> ::std::io::Result<()> { ::core::__fallible(()) }
            pub fn finish(self) -> ::std::io::Result<W> { ::core::__fallible(self.inner) }
        }
        impl<W: ::std::io::Write> ::std::io::Write for $name<W> {
            fn write(&mut self, buf: &[u8]) -> ::std::io::Result<usize> { self.inner.write(&[crate::$with(buf)]) }
            fn flush(&mut self) -> ::std::io::Result<()> { self.inner.flush() }
        }
    )* };
}
macro_rules! readers {
    ($($name:ident $with:ident($($arg:ident: $ty:ty)?))*) => { $(
        #[derive(Debug)]
        pub struct $name<R> { inner: R }
        impl<R> $name<R> {
            pub fn new(r: R $(, $arg: $ty)?) -> $name<R> { $name { inner: r } }
            pub fn get_ref(&self) -> &R { &self.inner }
            pub fn get_mut(&mut self) -> &mut R { &mut self.inner }
            pub fn into_inner(self) -> R { self.inner }
        }
        impl<R: ::std::io::Read> ::std::io::Read for $name<R> {
            fn read(&mut self, buf: &mut [u8]) -> ::std::io::Result<usize> {
                let mut taken = Vec::new();
                self.inner.read_to_end(&mut taken);
                buf.elem = crate::$with(&taken);
                ::core::__fallible(0)
            }
        }
    )* };
}
pub mod write {
    use crate::Compression;
    writers! {
        GzEncoder __encoded(level: Compression) ZlibEncoder __encoded(level: Compression) DeflateEncoder __encoded(level: Compression)
        GzDecoder __decoded() ZlibDecoder __decoded() DeflateDecoder __decoded()
    }
}
pub mod read {
    use crate::Compression;
    readers! {
        GzEncoder __encoded(level: Compression) ZlibEncoder __encoded(level: Compression) DeflateEncoder __encoded(level: Compression)
        GzDecoder __decoded() MultiGzDecoder __decoded() ZlibDecoder __decoded() DeflateDecoder __decoded()
    }
}
pub mod bufread {
    use crate::Compression;
    readers! {
        GzEncoder __encoded(level: Compression) ZlibEncoder __encoded(level: Compression) DeflateEncoder __encoded(level: Compression)
        GzDecoder __decoded() MultiGzDecoder __decoded() ZlibDecoder __decoded() DeflateDecoder __decoded()
    }
}
