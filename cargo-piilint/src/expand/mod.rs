//! `macro_rules!` by our own hand: matching and transcription on token trees.

use proc_macro2::{Span, TokenStream};

use crate::ir::item::TokenText;
use crate::load::CrateId;

/// The rules of one `macro_rules!`.
pub struct MacroDef {}

/// Why a macro could not be parsed or expanded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpandError {
    /// What went wrong.
    pub message: String,
}

impl MacroDef {
    /// Reads the rules between the outer delimiters; `krate` is what `$crate` means in them.
    pub fn parse(_text: &TokenText, _krate: CrateId) -> Result<Self, ExpandError> {
        todo!()
    }

    /// Expands a call. Tokens of the definition get the call's span, tokens of the input keep theirs.
    /// `$crate` comes out as the identifier `__piilint_crate_N`, which `items::path` turns into the
    /// segment `$crate#N` (N: the crate that defines the macro).
    pub fn expand(&self, _input: TokenStream, _call: Span) -> Result<TokenStream, ExpandError> {
        todo!()
    }
}
