//! The attribute macros: check the attribute and those on the parameters, and give the item back without the latter.
//!
//! Works on tokens and never parses a body: the item may use any syntax, stable or not, costs nothing to compile, and
//! keeps its spans.

use crate::problems::Problems;
use crate::words::Words;
use piilint_grammar::Place;
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};

/// Expands one attribute macro.
pub(crate) fn expand(name: &str, tokens: TokenStream, item: TokenStream) -> TokenStream {
    let mut problems = Problems::default();
    let mut item: Vec<TokenTree> = open(item).into_iter().collect();
    let (place, parameters) = survey(&item);
    problems.check(name, tokens, place, Span::call_site());
    if let Some(TokenTree::Group(group)) = parameters.and_then(|index| item.get_mut(index)) {
        *group = strip(group, &mut problems);
    }
    let mut output = problems.into_tokens();
    output.extend(item);
    output
}

/// An item that `macro_rules!` passes on as `$item:item` comes in an invisible group.
fn open(item: TokenStream) -> TokenStream {
    let mut tokens = item.clone().into_iter();
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Group(group)), None) if group.delimiter() == Delimiter::None => open(group.stream()),
        _ => item,
    }
}

/// What kind of item this is, and for a function where its parameters stand.
fn survey(item: &[TokenTree]) -> (Place, Option<usize>) {
    let mut words = Words::new(item);
    loop {
        match words.next().as_deref() {
            Some("fn") => return (Place::Function, words.parameters()),
            Some("struct" | "enum" | "type") => return (Place::Type, None),
            Some("union") if words.is_at_word() => return (Place::Type, None),
            Some("mod") => return (Place::Module, None),
            Some("impl") => return (Place::Impl, None),
            Some("trait") => return (Place::Trait, None),
            Some("pub" | "const" | "async" | "unsafe" | "extern" | "default" | "safe" | "auto" | "gen") => {}
            _ => return (Place::Item, None),
        }
    }
}

/// The parameters without our attributes, which are checked. In a parameter list, an attribute can only stand before
/// a parameter, so that no parameter has to be parsed.
fn strip(parameters: &Group, problems: &mut Problems) -> Group {
    let mut kept = TokenStream::new();
    let mut tokens = parameters.stream().into_iter().peekable();
    while let Some(token) = tokens.next() {
        let is_hash = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '#');
        let Some(TokenTree::Group(attribute)) = tokens.next_if(|next| is_hash && is_brackets(next)) else {
            kept.extend([token]);
            continue;
        };
        if let Some(rest) = foreign(attribute.stream(), problems) {
            let mut group = Group::new(Delimiter::Bracket, rest);
            group.set_span(attribute.span());
            kept.extend([token, TokenTree::Group(group)]);
        }
    }
    let mut group = Group::new(parameters.delimiter(), kept);
    group.set_span(parameters.span());
    group
}

fn is_brackets(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket)
}

/// What is left of an attribute once ours is checked and taken out: nothing of `pii(..)`, the others of a `cfg_attr`,
/// all of an attribute of somebody else.
fn foreign(attribute: TokenStream, problems: &mut Problems) -> Option<TokenStream> {
    let tokens: Vec<TokenTree> = attribute.clone().into_iter().collect();
    let (name, rest) = path(&tokens);
    let Some(name) = name else { return Some(attribute) };
    let text = name.to_string();
    if text == "cfg_attr" {
        return foreign_in_cfg_attr(&tokens, problems);
    }
    if !piilint_grammar::NAMES.contains(&text.as_str()) {
        return Some(attribute);
    }
    match rest {
        [] => problems.check(&text, TokenStream::new(), Place::Parameter, name.span()),
        [TokenTree::Group(group)] => problems.check(&text, group.stream(), Place::Parameter, name.span()),
        [first, ..] => problems.at(first.span(), &format!("write `#[{text}(..)]`")),
    }
    None
}

/// The last segment of the path that an attribute begins with, and what follows the path.
fn path(tokens: &[TokenTree]) -> (Option<&proc_macro2::Ident>, &[TokenTree]) {
    let mut name = None;
    let mut rest = tokens;
    while let [first, tail @ ..] = rest {
        match first {
            TokenTree::Ident(ident) => name = Some(ident),
            TokenTree::Punct(punct) if punct.as_char() == ':' => {}
            _ => break,
        }
        rest = tail;
    }
    (name, rest)
}

/// `cfg_attr(condition, pii(email), other)` without ours. Ours are checked whatever the condition, as the linter reads
/// them.
fn foreign_in_cfg_attr(tokens: &[TokenTree], problems: &mut Problems) -> Option<TokenStream> {
    let [name @ .., TokenTree::Group(group)] = tokens else { return Some(tokens.iter().cloned().collect()) };
    let mut kept: Vec<TokenStream> = Vec::new();
    let mut parts = split(group.stream()).into_iter();
    kept.extend(parts.next());
    kept.extend(parts.filter_map(|part| foreign(part, problems)));
    if kept.len() < 2 {
        return None;
    }
    let mut rest = Group::new(group.delimiter(), quote::quote!(#(#kept),*));
    rest.set_span(group.span());
    let mut all: TokenStream = name.iter().cloned().collect();
    all.extend([TokenTree::Group(rest)]);
    Some(all)
}

fn split(tokens: TokenStream) -> Vec<TokenStream> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
    let parts = tokens.split(is_comma).filter(|part| !part.is_empty());
    parts.map(|part| part.iter().cloned().collect()).collect()
}
