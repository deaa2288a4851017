//! `macro_rules!` by our own hand: matching ([`matching`]) and transcription ([`transcribe`]) on token trees.
//!
//! A definition is kept as data of our own ([`rules`]), so that it can be shared between threads. The
//! first arm that matches is taken. Tokens of the definition get the call's span, tokens of the input
//! keep theirs.
//!
//! Source: The Rust Reference, "Macros By Example". Two things are left out: hygiene (a variable that a
//! macro declares can shadow the caller's), and rustc's rule that a fragment that fails to parse ends the
//! search (here the next arm is tried).

mod matching;
mod rules;
mod transcribe;

#[cfg(test)]
mod tests;

use proc_macro2::{Span, TokenStream};

use crate::ir::item::TokenText;
use crate::load::CrateId;

use rules::Rule;

/// The rules of one `macro_rules!`.
#[derive(Clone, Debug)]
pub struct MacroDef {
    rules: Vec<Rule>,
    krate: CrateId,
}

/// Why a macro could not be parsed or expanded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpandError {
    /// What went wrong.
    pub message: String,
}

impl ExpandError {
    fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }
}

impl std::fmt::Display for ExpandError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for ExpandError {}

impl MacroDef {
    /// Reads the rules between the outer delimiters; `krate` is what `$crate` means in them.
    pub fn parse(text: &TokenText, krate: CrateId) -> Result<Self, ExpandError> {
        let tokens = crate::parse::lex(text).map_err(|error| ExpandError::new(error.message))?;
        Self::from_tokens(tokens, krate)
    }

    /// The same from tokens.
    pub fn from_tokens(tokens: TokenStream, krate: CrateId) -> Result<Self, ExpandError> {
        Ok(Self { rules: rules::parse(tokens)?, krate })
    }

    /// Expands a call. Tokens of the definition get the call's span, tokens of the input keep theirs.
    /// `$crate` comes out as the identifier `__piilint_crate_N`, which `items::path` turns into the
    /// segment `$crate#N` (N: the crate that defines the macro).
    pub fn expand(&self, input: TokenStream, call: Span) -> Result<TokenStream, ExpandError> {
        let input: Vec<proc_macro2::TokenTree> = input.into_iter().collect();
        for rule in &self.rules {
            if let Some(bindings) = matching::matches(&rule.pattern, &input) {
                return transcribe::transcribe(&rule.body, &bindings, self.krate, call);
            }
        }
        Err(ExpandError::new("no rule matches the input"))
    }
}
