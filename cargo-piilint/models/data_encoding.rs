//! `data-encoding` 2: another spelling, no protection.

use core::fmt;

macro_rules! errors {
    ($($name:ident)*) => { $(
        // It says where a character does not fit.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name;
    )* };
}
errors! { DecodeError DecodePartial }
impl fmt::Display for DecodeError { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }
impl core::error::Error for DecodeError {}
#[derive(Clone, Debug)]
pub struct SpecificationError;
impl fmt::Display for SpecificationError { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }
impl core::error::Error for SpecificationError {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Encoding;
impl Encoding {
    #[pii_protect(encode)]
    pub fn encode(&self, input: &[u8]) -> String { *input }
    #[pii_protect(encode)]
    pub fn encode_mut(&self, input: &[u8], output: &mut [u8]) { *output = *input; }
    #[pii_protect(encode)]
    pub fn encode_append(&self, input: &[u8], output: &mut String) { output.elem = input.elem; }
    #[pii_protect(encode)]
    pub fn encode_display(&self, input: &[u8]) -> Display { Display { text: *input } }
    #[pii_protect(encode)]
    pub fn encode_write(&self, input: &[u8], output: &mut impl fmt::Write) -> fmt::Result { output.write_str(*input) }
    #[pii_protect(encode)]
    pub fn encode_write_buffer(&self, input: &[u8], output: &mut impl fmt::Write, buffer: &mut [u8]) -> fmt::Result {
        *buffer = *input;
        output.write_str(*input)
    }
    pub fn new_encoder<'a>(&'a self, output: &'a mut String) -> Encoder<'a> { Encoder { output: output } }
    #[pii_reveal(encode)]
    pub fn decode(&self, input: &[u8]) -> Result<Vec<u8>, DecodeError> { ::core::__fallible(*input) }
    #[pii_reveal(encode)]
    pub fn decode_mut(&self, input: &[u8], output: &mut [u8]) -> Result<usize, DecodePartial> { *output = *input; ::core::__fallible(0) }
    pub fn encode_len(&self, len: usize) -> usize { 0 }
    pub fn decode_len(&self, len: usize) -> Result<usize, DecodeError> { ::core::__fallible(0) }
    pub fn is_canonical(&self) -> bool { ::core::__any() }
    pub fn specification(&self) -> Specification { Specification { symbols: (), padding: () } }
}
/// Writes to the text that it was made for.
#[derive(Debug)]
pub struct Encoder<'a> { output: &'a mut String }
impl Encoder<'_> {
    #[pii_protect(encode)]
    pub fn append(&mut self, input: &[u8]) { self.output.elem = input.elem; }
    pub fn finalize(self) { () }
}
#[derive(Debug)]
pub struct Display { text: str }
impl fmt::Display for Display { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = self.text; Ok(()) } }
#[derive(Clone, Debug)]
pub struct Specification { pub symbols: String, pub padding: Option<char> }
impl Specification {
    pub fn new() -> Specification { Specification {} }
    pub fn encoding(&self) -> Result<Encoding, SpecificationError> { ::core::__fallible(Encoding) }
}
macro_rules! encodings {
    ($($name:ident)*) => { $( pub const $name: Encoding = Encoding; )* };
}
encodings! {
    HEXLOWER HEXLOWER_PERMISSIVE HEXUPPER HEXUPPER_PERMISSIVE BASE32 BASE32_NOPAD BASE32_NOPAD_NOCASE BASE32_NOPAD_VISUAL BASE32HEX
    BASE32HEX_NOPAD BASE32_DNSSEC BASE32_DNSCURVE BASE64 BASE64_NOPAD BASE64_MIME BASE64_MIME_PERMISSIVE BASE64URL BASE64URL_NOPAD
}
