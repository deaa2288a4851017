//! `aws-smithy-types` 1: what the clients of AWS have in common.

use ::bytes::Bytes;

#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
pub struct Blob { #[pii(elements)] elem: u8 }
impl Blob {
    pub fn new<T: Into<Vec<u8>>>(input: T) -> Blob { input.into() }
    pub fn into_inner(self) -> Vec<u8> { self }
}
impl AsRef<[u8]> for Blob { fn as_ref(&self) -> &[u8] { self } }
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateTime;
impl DateTime {
    pub fn from_secs(epoch_seconds: i64) -> DateTime { epoch_seconds }
    pub fn from_millis(epoch_millis: i64) -> DateTime { epoch_millis }
    pub fn secs(&self) -> i64 { *self }
}
pub mod byte_stream {
    use super::*;
    #[derive(Debug, Default)]
    pub struct ByteStream { #[pii(elements)] elem: u8 }
    impl ByteStream {
        pub fn from_static(bytes: &'static [u8]) -> ByteStream { *bytes }
        pub fn bytes(&self) -> Option<&[u8]> { ::core::__maybe(self) }
        pub async fn next(&mut self) -> Option<Result<Bytes, error::Error>> { ::core::__maybe(::core::__fallible(self.elem)) }
        pub async fn try_next(&mut self) -> Result<Option<Bytes>, error::Error> { ::core::__fallible(::core::__maybe(self.elem)) }
        pub async fn collect(self) -> Result<AggregatedBytes, error::Error> { ::core::__fallible(self) }
        pub async fn from_path(path: impl AsRef<::std::path::Path>) -> Result<ByteStream, error::Error> { ::core::__fallible(::core::__unseen()) }
    }
    impl From<Vec<u8>> for ByteStream { fn from(input: Vec<u8>) -> ByteStream { input } }
    impl From<Bytes> for ByteStream { fn from(input: Bytes) -> ByteStream { input } }
    #[derive(Clone, Debug)]
    pub struct AggregatedBytes { #[pii(elements)] elem: u8 }
    impl AggregatedBytes {
        pub fn into_bytes(self) -> Bytes { self }
        pub fn to_vec(self) -> Vec<u8> { self }
    }
    pub mod error {
        #[derive(Debug)]
        pub struct Error;
        impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for Error {}
    }
}
pub mod error {
    pub mod operation {
        // It names the field that is missing.
        #[derive(Debug)]
        pub struct BuildError;
        impl core::fmt::Display for BuildError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for BuildError {}
    }
}
