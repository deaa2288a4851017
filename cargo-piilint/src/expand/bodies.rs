//! Tokens without the bodies of functions and without documentation: of dependencies, only signatures are read, and
//! what their macros write is mostly this.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use super::definition::is_punct;

/// Takes the body off every `fn`, and the text out of every `#[doc = ".."]`. One of these stays for all that follow
/// each other: a rule may ask for attributes, whatever they say.
pub(super) fn without_bodies(tokens: TokenStream) -> TokenStream {
    let mut out: Vec<TokenTree> = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    // Behind a `fn`, before its body.
    let mut in_head = false;
    // Where the last documentation ends.
    let mut documented = None;
    while let Some(tree) = tokens.next() {
        match tree {
            TokenTree::Group(group)
                if in_head && group.delimiter() == Delimiter::Brace && !is_punct(out.last(), '$') =>
            {
                in_head = false;
                out.push(with_content(&group, TokenStream::new()));
            }
            TokenTree::Group(group) if is_doc(&group) && is_punct(out.last(), '#') => {
                if documented == Some(out.len() - 1) {
                    out.pop();
                } else {
                    out.push(with_content(&group, quote::quote!(doc = "")));
                    documented = Some(out.len());
                }
            }
            TokenTree::Group(group) if is_doc(&group) && ends_with_inner_pound(&mut out) => {}
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

/// Takes off the `#!` of an inner attribute, if there is one.
fn ends_with_inner_pound(out: &mut Vec<TokenTree>) -> bool {
    let found = is_punct(out.last(), '!') && out.len() > 1 && is_punct(out.get(out.len() - 2), '#');
    if found {
        out.truncate(out.len() - 2);
    }
    found
}

/// Whether `macro_rules! name` stands before.
fn defines_macro(out: &[TokenTree]) -> bool {
    matches!(out, [.., TokenTree::Ident(word), TokenTree::Punct(_), TokenTree::Ident(_)] if word == "macro_rules")
}
