//! `base64` 0.13 to 0.23: another spelling, no protection.

use ::alloc::string::String;
use ::alloc::vec::Vec;

pub use engine::Engine;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DecodeError { InvalidByte(usize, u8), InvalidLength(usize), InvalidLastSymbol(usize, u8), InvalidPadding }
impl core::fmt::Display for DecodeError {
    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_str("invalid base64") }
}
impl core::error::Error for DecodeError {}
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DecodeSliceError { DecodeError(DecodeError), OutputSliceTooSmall }
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EncodeSliceError { OutputSliceTooSmall }

#[pii_protect(encode)]
pub fn encode<T: AsRef<[u8]>>(input: T) -> String { *input.as_ref() }
#[pii_reveal(encode)]
pub fn decode<T: AsRef<[u8]>>(input: T) -> Result<Vec<u8>, DecodeError> { ::core::__fallible(*input.as_ref()) }
#[pii_protect(encode)]
pub fn encode_config<T: AsRef<[u8]>>(input: T, config: Config) -> String { *input.as_ref() }
#[pii_reveal(encode)]
pub fn decode_config<T: AsRef<[u8]>>(input: T, config: Config) -> Result<Vec<u8>, DecodeError> { ::core::__fallible(*input.as_ref()) }
#[derive(Clone, Copy, Debug)]
pub struct Config;
pub const STANDARD: Config = Config;
pub const STANDARD_NO_PAD: Config = Config;
pub const URL_SAFE: Config = Config;
pub const URL_SAFE_NO_PAD: Config = Config;

pub mod alphabet {
    pub struct Alphabet;
    pub const STANDARD: Alphabet = Alphabet;
    pub const URL_SAFE: Alphabet = Alphabet;
}
pub mod engine {
    use super::{DecodeError, DecodeSliceError, EncodeSliceError};
    use ::alloc::string::String;
    use ::alloc::vec::Vec;

    pub use general_purpose::{GeneralPurpose, GeneralPurposeConfig};

    pub trait Engine {
        #[pii_protect(encode)]
        fn encode<T: AsRef<[u8]>>(&self, input: T) -> String { *input.as_ref() }
        #[pii_protect(encode)]
        fn encode_string<T: AsRef<[u8]>>(&self, input: T, output_buf: &mut String) { output_buf.elem = input.as_ref().elem; }
        #[pii_protect(encode)]
        fn encode_slice<T: AsRef<[u8]>>(&self, input: T, output_buf: &mut [u8]) -> Result<usize, EncodeSliceError> {
            *output_buf = *input.as_ref();
            ::core::__fallible(0)
        }
        #[pii_reveal(encode)]
        fn decode<T: AsRef<[u8]>>(&self, input: T) -> Result<Vec<u8>, DecodeError> { ::core::__fallible(*input.as_ref()) }
        #[pii_reveal(encode)]
        fn decode_vec<T: AsRef<[u8]>>(&self, input: T, buffer: &mut Vec<u8>) -> Result<(), DecodeError> {
            buffer.elem = input.as_ref().elem;
            ::core::__fallible(())
        }
        #[pii_reveal(encode)]
        fn decode_slice<T: AsRef<[u8]>>(&self, input: T, output: &mut [u8]) -> Result<usize, DecodeSliceError> {
            *output = *input.as_ref();
            ::core::__fallible(0)
        }
    }
    pub mod general_purpose {
        #[derive(Clone, Debug)]
        pub struct GeneralPurpose;
        impl GeneralPurpose {
            pub const fn new(alphabet: &crate::alphabet::Alphabet, config: GeneralPurposeConfig) -> GeneralPurpose { GeneralPurpose }
        }
        impl super::Engine for GeneralPurpose {}
        #[derive(Clone, Copy, Debug, Default)]
        pub struct GeneralPurposeConfig;
        impl GeneralPurposeConfig {
            pub const fn new() -> GeneralPurposeConfig { GeneralPurposeConfig }
            pub const fn with_encode_padding(self, padding: bool) -> GeneralPurposeConfig { self }
            pub const fn with_decode_allow_trailing_bits(self, allow: bool) -> GeneralPurposeConfig { self }
        }
        pub const STANDARD: GeneralPurpose = GeneralPurpose;
        pub const STANDARD_NO_PAD: GeneralPurpose = GeneralPurpose;
        pub const URL_SAFE: GeneralPurpose = GeneralPurpose;
        pub const URL_SAFE_NO_PAD: GeneralPurpose = GeneralPurpose;
        pub const PAD: GeneralPurposeConfig = GeneralPurposeConfig;
        pub const NO_PAD: GeneralPurposeConfig = GeneralPurposeConfig;
    }
}
pub mod prelude {
    pub use crate::engine::Engine;
    pub use crate::engine::general_purpose::STANDARD as BASE64_STANDARD;
    pub use crate::engine::general_purpose::STANDARD_NO_PAD as BASE64_STANDARD_NO_PAD;
    pub use crate::engine::general_purpose::URL_SAFE as BASE64_URL_SAFE;
    pub use crate::engine::general_purpose::URL_SAFE_NO_PAD as BASE64_URL_SAFE_NO_PAD;
}
