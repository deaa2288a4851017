//! Text to syn: our own scanner, the parser behind it, and the way back from its positions to places.
//!
//! | file | job |
//! |---|---|
//! | `scan` | the scanner: limits, comments that speak to us, blanked bodies |
//! | `file` | a whole file, with recovery from item to item |
//! | `text` | pieces of a file, lexed when they are needed: bodies, macro arguments |
//! | `stack` | threads whose stack is deep enough for syn |
//!
//! A file is read with its function bodies blanked ([`file()`]); a body's text is kept as a
//! [`BodySource`](crate::ir::item::BodySource) and read by [`body()`] when somebody asks for it. syn's trees are
//! not `Send`, and a position in them is good only on its thread and only until [`forget_spans`]: they are lowered
//! where they were made, at once.

mod file;
mod scan;
mod stack;
mod text;

pub use file::{FileSyntax, Part, file};
#[cfg(test)]
pub(crate) use scan::scan;
pub use scan::{Blank, MAX_DEPTH, MAX_STRETCH};
pub use stack::{STACK_SIZE, with_big_stack};
pub(crate) use text::is_real;
pub use text::{BodySyntax, Offset, body, lex, print};

use crate::source::{Pos, Span};

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
    /// The line of the next token of code after it; 0 when there is none.
    pub next_code_line: u32,
}

/// Text that does not parse.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct ParseError {
    /// Where.
    pub span: Span,
    /// The parser's message.
    pub message: String,
}

/// Forgets the texts that this thread has lexed. Every position of a token made before is void.
pub fn forget_spans() {
    proc_macro2::extra::invalidate_current_thread_spans();
}
