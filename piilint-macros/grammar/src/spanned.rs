//! A value and the place in the source where it was written.

use proc_macro2::Span;

/// A value beside its place. Two are equal when their values are, wherever they stand.
///
/// `S` is [`proc_macro2::Span`] as parsed; the linter exchanges it for its own, which may cross threads, with
/// [`Annotation::map_spans`](crate::Annotation::map_spans).
#[derive(Debug, Clone, Copy)]
pub struct Spanned<T, S = Span> {
    /// What was written.
    pub value: T,
    /// Where: the word itself, never the whole attribute.
    pub span: S,
}

impl<T, S> Spanned<T, S> {
    /// Puts a value beside its place.
    pub fn new(value: T, span: S) -> Self {
        Self { value, span }
    }

    /// The same place with another kind of span.
    pub fn map_span<R>(self, f: &mut impl FnMut(S) -> R) -> Spanned<T, R> {
        Spanned { value: self.value, span: f(self.span) }
    }

    /// The same place with another value.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Spanned<U, S> {
        Spanned { value: f(self.value), span: self.span }
    }
}

impl<T: PartialEq, S> PartialEq for Spanned<T, S> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<T: Eq, S> Eq for Spanned<T, S> {}
