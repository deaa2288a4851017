//! `toml` 0.5 to 1.

use ::serde::__written::shown;

pub fn to_string<T: ?Sized + ::serde::Serialize>(value: &T) -> Result<String, ser::Error> { ::core::__fallible(shown(value)) }
pub fn to_string_pretty<T: ?Sized + ::serde::Serialize>(value: &T) -> Result<String, ser::Error> { ::core::__fallible(shown(value)) }
pub fn from_str<T: ::serde::Deserialize>(s: &str) -> Result<T, de::Error>;
pub fn from_slice<T: ::serde::Deserialize>(s: &[u8]) -> Result<T, de::Error>;
pub mod ser {
    #[derive(Clone, Debug)]
    pub struct Error;
    impl core::fmt::Display for Error {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
    }
    impl core::error::Error for Error {}
}
pub mod de {
    // Its message quotes the line that is wrong.
    #[derive(Clone, Debug)]
    pub struct Error { text: str }
    impl core::fmt::Display for Error {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = self.text; Ok(()) }
    }
    impl core::error::Error for Error {}
}
