//! `tracing-bunyan-formatter` 0.3: how logs are written. What is in them was given out where it was logged.

#[derive(Clone, Debug)]
pub struct JsonStorageLayer;
#[derive(Clone, Debug)]
pub struct SkipFieldError(String);
impl core::fmt::Display for SkipFieldError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
impl core::error::Error for SkipFieldError {}
pub struct BunyanFormattingLayer<W> { of: core::marker::PhantomData<W> }
impl<W> BunyanFormattingLayer<W> {
    pub fn new(name: String, make_writer: W) -> BunyanFormattingLayer<W> { BunyanFormattingLayer {} }
    pub fn with_default_fields(name: String, make_writer: W, default_fields: impl Sized) -> BunyanFormattingLayer<W> { BunyanFormattingLayer {} }
    pub fn skip_fields<Fields, Field>(self, fields: Fields) -> Result<BunyanFormattingLayer<W>, SkipFieldError> { ::core::__fallible(self) }
}
