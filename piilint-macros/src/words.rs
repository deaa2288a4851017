//! Finds a way through the head of an item: its keywords, and the parameters of a function.

use proc_macro2::{Delimiter, Spacing, TokenTree};

/// The words that an item begins with, past attributes, `(crate)` of a visibility and `"C"` of an ABI.
pub(crate) struct Words<'a> {
    tokens: &'a [TokenTree],
    next: usize,
}

impl<'a> Words<'a> {
    pub(crate) fn new(tokens: &'a [TokenTree]) -> Self {
        Self { tokens, next: 0 }
    }

    /// The next word, `None` where something else stands.
    pub(crate) fn next(&mut self) -> Option<String> {
        loop {
            let token = self.tokens.get(self.next)?;
            self.next += 1;
            match token {
                TokenTree::Ident(ident) => return Some(ident.to_string()),
                TokenTree::Punct(punct) if punct.as_char() == '#' => {}
                TokenTree::Group(_) | TokenTree::Literal(_) => {}
                TokenTree::Punct(_) => return None,
            }
        }
    }

    /// Whether a word follows.
    pub(crate) fn is_at_word(&self) -> bool {
        matches!(self.tokens.get(self.next), Some(TokenTree::Ident(_)))
    }

    /// After `fn`: where the group of the parameters is, past the name and the generics.
    pub(crate) fn parameters(&self) -> Option<usize> {
        let mut depth = 0_usize;
        let mut arrow = false;
        for (index, token) in self.tokens.iter().enumerate().skip(self.next) {
            match token {
                TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis && depth == 0 => {
                    return Some(index);
                }
                TokenTree::Punct(punct) => {
                    match punct.as_char() {
                        '<' => depth += 1,
                        '>' if !arrow => depth = depth.saturating_sub(1),
                        _ => {}
                    }
                    arrow = punct.as_char() == '-' && punct.spacing() == Spacing::Joint;
                }
                _ => arrow = false,
            }
        }
        None
    }
}
