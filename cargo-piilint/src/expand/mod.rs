//! `macro_rules!` by our own hand: matching and transcription on token trees.
//!
//! | file | job |
//! |---|---|
//! | `definition` | the text of a `macro_rules!` to rules, `Send` and without places |
//! | `matching` | input tokens against a matcher: repetitions, bindings |
//! | `fragment` | `$x:expr` and its kind: how many tokens a fragment takes |
//! | `transcribe` | a rule's body with the bindings filled in |
//! | `bodies` | tokens without the bodies of functions, for dependencies |
//! | `file` | a file's items, and what comes of a model's calls of its own macros |
//! | `limits` | what the output may look like before syn, which recurses, sees it |
//!
//! The first rule that matches is taken. A fragment that does not parse makes a rule not match, where rustc
//! would stop; programs that compile cannot tell the difference.
//!
//! Limits: there is no hygiene (a `let x` in a macro and the caller's `x` are one name). `expr` never matches
//! `_`. The caller bounds how deep macros call each other ([`RECURSION_LIMIT`]) and how much they write
//! altogether ([`Budget`]).

mod bodies;
mod definition;
pub mod file;
mod fragment;
mod limits;
mod matching;
mod transcribe;
#[cfg(test)]
mod tests;

use proc_macro2::{Span, TokenStream};

use crate::ir::item::TokenText;
use crate::load::CrateId;
use crate::parse::lex;
use definition::Rule;

/// How deep macro calls may come out of macro calls.
pub const RECURSION_LIMIT: u32 = 128;

/// How many tokens one call may give.
pub const MAX_OUTPUT: usize = 200_000;

/// The rules of one `macro_rules!`.
#[derive(Debug)]
pub struct MacroDef {
    rules: Vec<Rule>,
    krate: CrateId,
}

/// What is wanted of what a macro writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Wanted {
    /// All of it.
    Whole,
    /// Items without the bodies of functions and without documentation: a dependency's.
    Signatures,
}

impl Wanted {
    /// What of these tokens is wanted.
    #[must_use]
    pub fn of(self, tokens: TokenStream) -> TokenStream {
        match self {
            Self::Whole => tokens,
            Self::Signatures => bodies::without_bodies(tokens),
        }
    }
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
    pub fn parse(text: &TokenText, krate: CrateId, wanted: Wanted) -> Result<Self, ExpandError> {
        let tokens = lex(text).map_err(|error| ExpandError::new(error.message))?;
        Ok(Self { rules: definition::rules(tokens, wanted)?, krate })
    }

    /// The same, for `#[macro_export(local_inner_macros)]` (`local`): every macro that the rules call by its mere name
    /// is one of the same crate.
    pub fn parse_exported(
        text: &TokenText,
        krate: CrateId,
        wanted: Wanted,
        local: bool,
    ) -> Result<Self, ExpandError> {
        let mut def = Self::parse(text, krate, wanted)?;
        if local {
            def.rules.iter_mut().for_each(|rule| definition::call_own_macros(&mut rule.body));
        }
        Ok(def)
    }

    /// The same from tokens: of a macro that a function body declares.
    pub fn from_tokens(tokens: TokenStream, krate: CrateId) -> Result<Self, ExpandError> {
        Ok(Self { rules: definition::rules(tokens, Wanted::Whole)?, krate })
    }

    /// Expands a call. Tokens of the definition get the call's span, tokens of the input keep theirs.
    /// `$crate` comes out as the identifier `__piilint_crate_N`, which `items::path` turns into the
    /// segment `$crate#N` (N: the crate that defines the macro).
    pub fn expand(&self, input: TokenStream, call: Span) -> Result<TokenStream, ExpandError> {
        self.expand_within(input, call, MAX_OUTPUT)
    }

    fn expand_within(&self, input: TokenStream, call: Span, most: usize) -> Result<TokenStream, ExpandError> {
        let input: Vec<_> = input.into_iter().collect();
        let mut steps = matching::Steps::new();
        for rule in &self.rules {
            if let Some(bindings) = matching::matches(&rule.matcher, &input, &mut steps) {
                let output = transcribe::transcribe(&rule.body, &bindings, self.krate, call, most)?;
                limits::check(&output)?;
                return Ok(output);
            }
            if steps.spent() {
                return Err(ExpandError::new("matching takes too many steps"));
            }
        }
        Err(ExpandError::new("no rule matches"))
    }
}

/// What all macro calls of one function, or all that come out of one item-position call, may write together: macros
/// that call themselves twice grow exponentially long before they are too deep.
#[derive(Clone, Copy, Debug)]
pub struct Budget {
    tokens: usize,
}

impl Default for Budget {
    fn default() -> Self {
        Self { tokens: 2 * MAX_OUTPUT }
    }
}

impl Budget {
    /// Expands a call and pays for it.
    pub fn expand(
        &mut self,
        def: &MacroDef,
        input: TokenStream,
        call: Span,
    ) -> Result<TokenStream, ExpandError> {
        let output = def.expand_within(input, call, self.tokens.min(MAX_OUTPUT))?;
        // Matching walks the input, so that even a call that gives nothing costs something.
        self.tokens = self.tokens.saturating_sub(limits::size(&output) + 16);
        Ok(output)
    }

    /// Whether nothing is left.
    pub fn is_spent(&self) -> bool {
        self.tokens == 0
    }

    /// An equal part, for one of `parts` calls that are expanded at the same time.
    #[must_use]
    pub fn part(&self, parts: usize) -> Self {
        Self { tokens: (self.tokens / parts.max(1)).max(1_000) }
    }

    /// Pays what a part has spent.
    pub fn pay(&mut self, before: Self, after: Self) {
        self.tokens = self.tokens.saturating_sub(before.tokens - after.tokens);
    }
}
