//! `percent-encoding` 2.

use core::fmt;

pub struct AsciiSet;
impl AsciiSet {
    pub const fn add(&self, byte: u8) -> AsciiSet { AsciiSet }
    pub const fn remove(&self, byte: u8) -> AsciiSet { AsciiSet }
}
pub const NON_ALPHANUMERIC: &AsciiSet = &AsciiSet;
pub const CONTROLS: &AsciiSet = &AsciiSet;
#[derive(Clone, Debug)]
pub struct PercentEncode { #[pii(elements)] elem: &str }
impl Iterator for PercentEncode {
    type Item = &str;
    fn next(&mut self) -> Option<&str> { ::core::__maybe(self.elem) }
}
impl fmt::Display for PercentEncode {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = *self.elem; Ok(()) }
}
impl From<PercentEncode> for ::alloc::borrow::Cow<str> {
    fn from(iter: PercentEncode) -> ::alloc::borrow::Cow<str> { ::alloc::borrow::Cow::Borrowed(iter.elem) }
}
pub fn utf8_percent_encode(input: &str, ascii_set: &'static AsciiSet) -> PercentEncode { PercentEncode { elem: input } }
pub fn percent_encode(input: &[u8], ascii_set: &'static AsciiSet) -> PercentEncode { PercentEncode { elem: input } }
#[derive(Clone, Debug)]
pub struct PercentDecode { #[pii(elements)] elem: u8 }
impl PercentDecode {
    pub fn decode_utf8(self) -> Result<::alloc::borrow::Cow<str>, core::str::Utf8Error> { ::core::__fallible(::alloc::borrow::Cow::Owned(self.elem)) }
    pub fn decode_utf8_lossy(self) -> ::alloc::borrow::Cow<str> { ::alloc::borrow::Cow::Owned(self.elem) }
}
pub fn percent_decode_str(input: &str) -> PercentDecode { PercentDecode { elem: *input } }
pub fn percent_decode(input: &[u8]) -> PercentDecode { PercentDecode { elem: *input } }
