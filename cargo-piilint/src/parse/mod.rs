//! Text to syn.

use proc_macro2::TokenStream;

use crate::ir::item::{BodySource, TokenText};
use crate::source::{FileId, Pos, Span};

/// A comment that speaks to us.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct CommentDirective {
    /// What follows `piilint:`, trimmed.
    pub text: String,
    /// Where that text begins.
    pub pos: Pos,
    /// The whole comment.
    pub span: Span,
    /// `//!`: for the whole file.
    pub whole_file: bool,
    /// Nothing but white space stands before it on its line.
    pub own_line: bool,
    /// The line of the next token of code after it (0 when there is none).
    pub next_code_line: u32,
}

/// Text that does not parse.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    /// Where.
    pub span: Span,
    /// The parser's message.
    pub message: String,
}

/// Turns the positions of tokens that were lexed from a piece of a file into places in the file.
#[derive(Clone, Copy, Debug)]
pub struct Offset {
    /// The file.
    pub file: FileId,
    /// Where the piece begins; line 0: the tokens have no places of their own.
    pub pos: Pos,
    /// The place of everything that has none of its own: the call whose expansion this is.
    pub fallback: Span,
}

impl Offset {
    /// For a piece of text.
    pub fn of(_text: &TokenText, _fallback: Span) -> Self {
        todo!()
    }

    /// For a body.
    pub fn of_body(_body: &BodySource) -> Self {
        todo!()
    }

    /// The place of a token. One that came out of a macro's definition has the call's.
    pub fn span(&self, _span: proc_macro2::Span) -> Span {
        todo!()
    }
}

/// Lexes a piece of text (macro arguments, attribute arguments, a pattern).
pub fn lex(_text: &TokenText) -> Result<TokenStream, ParseError> {
    todo!()
}

/// A parsed body.
pub enum BodySyntax {
    /// Of a function.
    Block(syn::Block),
    /// Of a constant or static.
    Expr(syn::Expr),
}

/// Reads a body; [`Offset::of_body`] gives the places of what is in it.
pub fn body(_body: &BodySource) -> Result<BodySyntax, ParseError> {
    todo!()
}

/// Runs on a thread with 256 MiB of stack: syn recurses with the depth of what it reads.
pub fn with_big_stack<T: Send>(_f: impl FnOnce() -> T + Send) -> T {
    todo!()
}
