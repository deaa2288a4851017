//! Collects what is wrong, so that one compilation shows all of it.

use piilint_grammar::{Annotation, Place, parse_at};
use proc_macro2::{Span, TokenStream};

/// All mistakes found so far.
#[derive(Default)]
pub(crate) struct Problems {
    errors: Option<syn::Error>,
}

impl Problems {
    /// Notes a mistake of the attribute's use, rather than of its grammar.
    pub(crate) fn at(&mut self, span: Span, message: &str) {
        let error = syn::Error::new(span, message);
        match &mut self.errors {
            Some(errors) => errors.combine(error),
            None => self.errors = Some(error),
        }
    }

    /// Reads an attribute and notes its mistakes; gives it back if there are none.
    pub(crate) fn read(
        &mut self,
        name: &str,
        tokens: TokenStream,
        place: Place,
        at: Span,
    ) -> Option<Annotation> {
        match parse_at(name, tokens, place, at) {
            Ok(annotation) => Some(annotation),
            Err(errors) => {
                for error in errors {
                    self.at(error.span, &error.message);
                }
                None
            }
        }
    }

    /// [`Problems::read`] where only the mistakes count.
    pub(crate) fn check(&mut self, name: &str, tokens: TokenStream, place: Place, at: Span) {
        self.read(name, tokens, place, at);
    }

    /// A `compile_error!` for each.
    pub(crate) fn into_tokens(self) -> TokenStream {
        self.errors.map_or_else(TokenStream::new, |errors| errors.to_compile_error())
    }
}
