//! What an expansion may look like before syn sees it: the same bounds that the scanner sets for files, on
//! token trees. A macro can turn a list of a thousand arguments into one expression a thousand levels deep.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::ExpandError;
use crate::parse::{MAX_DEPTH, MAX_STRETCH};

/// How many tokens there are, on all levels. Inputs are never deeper than the scanner allows.
pub(super) fn size(tokens: &TokenStream) -> usize {
    tokens.clone().into_iter().map(|tree| tree_size(&tree)).sum()
}

/// The same, of one tree.
pub(super) fn tree_size(tree: &TokenTree) -> usize {
    match tree {
        TokenTree::Group(group) => 1 + size(&group.stream()),
        _ => 1,
    }
}

/// Checks an expansion.
pub(super) fn check(tokens: &TokenStream) -> Result<(), ExpandError> {
    level(tokens.clone(), 0, 0)
}

fn level(tokens: TokenStream, depth: u32, base: u32) -> Result<(), ExpandError> {
    if depth > MAX_DEPTH {
        return Err(ExpandError::new(format!("the expansion is nested more than {MAX_DEPTH} deep")));
    }
    let (mut stretch, mut run, mut after_brace) = (base, 0, false);
    for tree in tokens {
        stretch += 1;
        match &tree {
            TokenTree::Punct(punct) => match punct.as_char() {
                ',' | ';' => (stretch, run) = (base, 0),
                '#' if after_brace => stretch = base,
                '!' | '&' | '*' | '-' => run += 1,
                _ => run = 0,
            },
            TokenTree::Ident(ident) => {
                if after_brace && ident != "else" && ident != "as" {
                    stretch = base;
                }
                run = 0;
            }
            TokenTree::Group(group) => {
                if after_brace {
                    stretch = base;
                }
                level(group.stream(), depth + 1, stretch)?;
                run = 0;
            }
            TokenTree::Literal(_) => run = 0,
        }
        after_brace = matches!(&tree, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
        if stretch > MAX_STRETCH || run > MAX_DEPTH {
            return Err(ExpandError::new(format!(
                "a statement of the expansion has more than {MAX_STRETCH} tokens"
            )));
        }
    }
    Ok(())
}
