//! `data_privacy` 0.13: wrappers that print the class of what is in them instead of it. What a redactor writes is masked, whichever it is;
//! a class for which redaction is suppressed is not seen.

use core::fmt;

#[pii_protect(mask)]
fn __masked<T>(value: T) -> str { value }

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DataClass;
impl DataClass {
    pub const fn new(taxonomy: &'static str, name: &'static str) -> DataClass { DataClass }
    pub const fn taxonomy(&self) -> &str { "" }
    pub const fn name(&self) -> &str { "" }
}
pub trait IntoDataClass { fn into_data_class(self) -> DataClass; }
impl IntoDataClass for DataClass { fn into_data_class(self) -> DataClass { self } }
pub trait Classified { fn data_class(&self) -> &DataClass; }
pub trait RedactedDebug {}
pub trait RedactedDisplay {}
pub trait RedactedToString {}
pub trait Redactor {}

#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Sensitive<T> { value: T, data_class: DataClass }
impl<T> Sensitive<T> {
    pub fn new(value: T, data_class: impl IntoDataClass) -> Sensitive<T> { Sensitive { value } }
    pub fn reclassify(self, data_class: impl IntoDataClass) -> Sensitive<T> { self }
    pub fn declassify_into(self) -> T { self.value }
    pub fn declassify_ref(&self) -> &T { &self.value }
    pub fn declassify_mut(&mut self) -> &mut T { &mut self.value }
}
impl<T> Classified for Sensitive<T> { fn data_class(&self) -> &DataClass { &self.data_class } }
impl<T> fmt::Debug for Sensitive<T> { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }
impl<T> RedactedDebug for Sensitive<T> {}
impl<T> RedactedDisplay for Sensitive<T> {}
impl<T> RedactedToString for Sensitive<T> {}

#[derive(Clone, Debug)]
pub struct RedactionEngine;
impl RedactionEngine {
    pub fn builder() -> RedactionEngineBuilder { RedactionEngineBuilder }
    pub fn redacted_debug(&self, value: &impl RedactedDebug, output: &mut impl fmt::Write) -> fmt::Result { output.write_str(crate::__masked(*value)) }
    pub fn redacted_display(&self, value: &impl RedactedDisplay, output: &mut impl fmt::Write) -> fmt::Result { output.write_str(crate::__masked(*value)) }
    pub fn redacted_to_string(&self, value: &impl RedactedToString) -> String { crate::__masked(*value) }
}
impl Redactor for RedactionEngine {}
pub struct RedactionEngineBuilder;
impl RedactionEngineBuilder {
    pub fn add_class_redactor(self, data_class: impl IntoDataClass, redactor: impl Redactor) -> RedactionEngineBuilder { self }
    pub fn set_fallback_redactor(self, redactor: impl Redactor) -> RedactionEngineBuilder { self }
    pub fn suppress_redaction(self, data_class: impl IntoDataClass) -> RedactionEngineBuilder { self }
    pub fn build(self) -> RedactionEngine { RedactionEngine }
}
pub mod simple_redactor {
    #[derive(Clone, Debug)]
    pub enum SimpleRedactorMode { Erase, EraseAndTag, Replace(char), ReplaceAndTag(char), Passthrough, PassthroughAndTag }
    #[derive(Clone, Debug)]
    pub struct SimpleRedactor;
    impl SimpleRedactor {
        pub const fn new() -> SimpleRedactor { SimpleRedactor }
        pub const fn with_mode(mode: SimpleRedactorMode) -> SimpleRedactor { SimpleRedactor }
    }
    impl super::Redactor for SimpleRedactor {}
}
