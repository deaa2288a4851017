//! What is wrong with an attribute, at the word that is wrong.

use proc_macro2::Span;
use std::fmt;

/// One mistake in an attribute.
#[derive(Debug, Clone)]
pub struct Error {
    /// The word that is wrong.
    pub span: Span,
    /// What is wrong and, where it helps, what to write instead. One sentence or two, no trailing stop.
    pub message: String,
    /// Text that may stand in place of `span`, quotes included: what a quick fix would write.
    pub suggestion: Option<String>,
}

impl Error {
    pub(crate) fn new(span: Span, message: impl Into<String>) -> Self {
        Self { span, message: message.into(), suggestion: None }
    }

    pub(crate) fn suggest(mut self, text: impl Into<String>) -> Self {
        self.suggestion = Some(text.into());
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

/// Collects mistakes, so that one attribute reports all of them.
#[derive(Debug, Default)]
pub(crate) struct Errors {
    list: Vec<Error>,
}

impl Errors {
    pub(crate) fn push(&mut self, error: Error) {
        self.list.push(error);
    }

    pub(crate) fn at(&mut self, span: Span, message: impl Into<String>) {
        self.push(Error::new(span, message));
    }

    /// For complaints that something is missing: it may be what could not be read.
    pub(crate) fn if_none_yet(&mut self, span: Span, message: impl Into<String>) {
        if self.list.is_empty() {
            self.at(span, message);
        }
    }

    /// The value if nothing was wrong, else all that was.
    pub(crate) fn finish<T>(self, value: T) -> Result<T, Vec<Error>> {
        if self.list.is_empty() { Ok(value) } else { Err(self.list) }
    }
}
