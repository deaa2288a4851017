//! `strum` 0.24 to 0.28: names of an enum's variants, which hold nobody's data.

pub use ::strum_macros::*;

#[derive(Clone, Copy, Debug)]
pub enum ParseError { VariantNotFound }
impl core::fmt::Display for ParseError {
    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
}
impl core::error::Error for ParseError {}
pub trait IntoEnumIterator: Sized {
    type Iterator: core::iter::Iterator<Item = Self>;
    fn iter() -> Self::Iterator;
}
pub trait EnumMessage {
    fn get_message(&self) -> Option<&'static str> { ::core::__maybe("") }
    fn get_detailed_message(&self) -> Option<&'static str> { ::core::__maybe("") }
    fn get_documentation(&self) -> Option<&'static str> { ::core::__maybe("") }
    fn get_serializations(&self) -> &'static [&'static str] { () }
}
pub trait EnumProperty {
    fn get_str(&self, prop: &str) -> Option<&'static str> { ::core::__maybe("") }
    fn get_int(&self, prop: &str) -> Option<i64> { ::core::__maybe(0) }
    fn get_bool(&self, prop: &str) -> Option<bool> { ::core::__maybe(::core::__any()) }
}
pub trait EnumCount {
    const COUNT: usize;
}
pub trait VariantNames {
    const VARIANTS: &'static [&'static str];
}
pub trait VariantArray: Sized {
    const VARIANTS: &'static [Self];
}
