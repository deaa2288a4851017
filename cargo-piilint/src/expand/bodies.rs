//! Tokens without the bodies of functions and without documentation: of dependencies, only signatures are read, and
//! what their macros write is mostly this.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use super::definition::is_punct;

/// Takes the body off every `fn`, and every `#[doc = ".."]`.
pub(super) fn without_bodies(tokens: TokenStream) -> TokenStream {
    let mut out: Vec<TokenTree> = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    // Behind a `fn`, before its body.
    let mut in_head = false;
    while let Some(tree) = tokens.next() {
        match tree {
            TokenTree::Group(group)
                if in_head && group.delimiter() == Delimiter::Brace && !is_punct(out.last(), '$') =>
            {
                in_head = false;
                out.push(with_content(&group, TokenStream::new()));
            }
            TokenTree::Group(group) if is_doc(&group) && ends_with_pound(&mut out) => {}
            // What a macro that is defined here matches, it matches as it is.
            TokenTree::Group(group) if defines_macro(&out) => out.push(TokenTree::Group(group)),
            TokenTree::Group(group) => out.push(with_content(&group, without_bodies(group.stream()))),
            TokenTree::Ident(ident) if ident == "fn" => {
                let is_type = matches!(tokens.peek(),
                    Some(TokenTree::Group(args)) if args.delimiter() == Delimiter::Parenthesis);
                in_head |= !is_type;
                out.push(TokenTree::Ident(ident));
            }
            TokenTree::Punct(punct) if punct.as_char() == ';' => {
                in_head = false;
                out.push(TokenTree::Punct(punct));
            }
            tree => out.push(tree),
        }
    }
    out.into_iter().collect()
}

fn with_content(group: &Group, content: TokenStream) -> TokenTree {
    let mut new = Group::new(group.delimiter(), content);
    new.set_span(group.span());
    TokenTree::Group(new)
}

/// `[doc = "text"]`. One whose text a variable gives stays: it may be what a repetition repeats by.
fn is_doc(group: &Group) -> bool {
    let mut tokens = group.stream().into_iter();
    group.delimiter() == Delimiter::Bracket
        && matches!(tokens.next(), Some(TokenTree::Ident(name)) if name == "doc")
        && matches!(tokens.next(), Some(TokenTree::Punct(punct)) if punct.as_char() == '=')
        && matches!(tokens.next(), Some(TokenTree::Literal(_)))
}

/// Takes off the `#` or `#!` of an attribute, if there is one.
fn ends_with_pound(out: &mut Vec<TokenTree>) -> bool {
    let inner = usize::from(is_punct(out.last(), '!'));
    let found = out.len().checked_sub(1 + inner).is_some_and(|at| is_punct(out.get(at), '#'));
    if found {
        out.truncate(out.len() - 1 - inner);
    }
    found
}

/// Whether `macro_rules! name` stands before.
fn defines_macro(out: &[TokenTree]) -> bool {
    matches!(out, [.., TokenTree::Ident(word), TokenTree::Punct(_), TokenTree::Ident(_)] if word == "macro_rules")
}
