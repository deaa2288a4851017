//! Matching a call's tokens against a pattern.
//!
//! Repetitions are greedy: one more round is taken whenever it matches. The follow-set rules of the
//! language make that the only reading of every macro that rustc accepts.

use std::collections::BTreeMap;

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::{Parse, ParseStream, Parser};

use super::rules::{Fragment, Op, Repeat, Tok};

/// What the metavariables stand for.
pub(super) type Bindings = BTreeMap<String, Binding>;

/// What one metavariable stands for.
#[derive(Clone, Debug)]
pub(super) enum Binding {
    /// Tokens.
    Tokens(Vec<TokenTree>),
    /// One for each round of a repetition.
    Rounds(Vec<Binding>),
}

/// The bindings, if the whole input matches.
pub(super) fn matches(pattern: &[Tok], input: &[TokenTree]) -> Option<Bindings> {
    let mut bindings = Bindings::new();
    let rest = match_all(pattern, input, &mut bindings)?;
    rest.is_empty().then_some(bindings)
}

fn match_all<'i>(pattern: &[Tok], mut input: &'i [TokenTree], bindings: &mut Bindings) -> Option<&'i [TokenTree]> {
    for tok in pattern {
        input = match_one(tok, input, bindings)?;
    }
    Some(input)
}

fn match_one<'i>(tok: &Tok, input: &'i [TokenTree], bindings: &mut Bindings) -> Option<&'i [TokenTree]> {
    match tok {
        Tok::Var(name, Some(fragment)) => {
            let (tokens, rest) = fragment_of(*fragment, input)?;
            bindings.insert(name.clone(), Binding::Tokens(tokens));
            Some(rest)
        }
        Tok::Repeat(repeat) => match_repeat(repeat, input, bindings),
        Tok::Group(delimiter, inner) => {
            let (TokenTree::Group(group), rest) = input.split_first()? else { return None };
            if group.delimiter() != *delimiter {
                return None;
            }
            let stream: Vec<TokenTree> = group.stream().into_iter().collect();
            let left = match_all(inner, &stream, bindings)?;
            left.is_empty().then_some(rest)
        }
        plain => {
            let (first, rest) = input.split_first()?;
            is_same(plain, first).then_some(rest)
        }
    }
}

fn is_same(tok: &Tok, tree: &TokenTree) -> bool {
    match (tok, tree) {
        (Tok::Ident(name), TokenTree::Ident(ident)) => ident == name,
        (Tok::Punct(char, _), TokenTree::Punct(punct)) => punct.as_char() == *char,
        (Tok::Literal(text), TokenTree::Literal(literal)) => literal.to_string() == *text,
        _ => false,
    }
}

fn match_repeat<'i>(repeat: &Repeat, input: &'i [TokenTree], bindings: &mut Bindings) -> Option<&'i [TokenTree]> {
    let mut rounds: Vec<Bindings> = Vec::new();
    let mut at = input;
    loop {
        let mut next = at;
        if !rounds.is_empty() {
            if repeat.op == Op::Optional {
                break;
            }
            match match_all(&repeat.separator, next, &mut Bindings::new()) {
                Some(rest) => next = rest,
                None => break,
            }
        }
        let mut round = Bindings::new();
        let Some(rest) = match_all(&repeat.body, next, &mut round) else { break };
        // A round that takes nothing would go on for ever.
        if rest.len() == at.len() {
            break;
        }
        rounds.push(round);
        at = rest;
    }
    if rounds.is_empty() && repeat.op == Op::OneOrMore {
        return None;
    }
    for name in names(&repeat.body) {
        let all = rounds.iter().filter_map(|round| round.get(&name).cloned()).collect();
        bindings.insert(name, Binding::Rounds(all));
    }
    Some(at)
}

/// The metavariables that a pattern declares.
fn names(pattern: &[Tok]) -> Vec<String> {
    let mut found = Vec::new();
    for tok in pattern {
        match tok {
            Tok::Var(name, Some(_)) => found.push(name.clone()),
            Tok::Group(_, inner) => found.extend(names(inner)),
            Tok::Repeat(repeat) => found.extend(names(&repeat.body)),
            _ => {}
        }
    }
    found
}

type Taken<'i> = Option<(Vec<TokenTree>, &'i [TokenTree])>;

/// Takes a fragment off the beginning of the input.
fn fragment_of(fragment: Fragment, input: &[TokenTree]) -> Taken<'_> {
    match fragment {
        Fragment::Tt => token_tree(input),
        Fragment::Ident => match input.split_first()? {
            (TokenTree::Ident(ident), rest) if ident != "_" => Some((vec![input[0].clone()], rest)),
            _ => None,
        },
        Fragment::Lifetime => match input {
            [TokenTree::Punct(quote), TokenTree::Ident(_), ..] if quote.as_char() == '\'' => {
                Some((input[..2].to_vec(), &input[2..]))
            }
            _ => None,
        },
        Fragment::Literal => literal(input),
        Fragment::Block => match input.split_first()? {
            (TokenTree::Group(group), rest) if group.delimiter() == Delimiter::Brace => {
                Some((vec![input[0].clone()], rest))
            }
            _ => grouped(input),
        },
        Fragment::Vis => {
            let (tokens, rest) = prefix::<syn::Visibility>(input, syn::Visibility::parse)?;
            Some((tokens, rest))
        }
        Fragment::Expr => {
            if input.is_empty() || is_ident(&input[0], "_") && input.len() == 1 {
                return None;
            }
            bounded(input, syn::Expr::parse, &[',', ';']).map(|(tokens, rest)| (whole(tokens), rest))
        }
        Fragment::Ty => {
            bounded(input, syn::Type::parse, &[',', ';', '=', '|']).map(|(tokens, rest)| (whole_type(tokens), rest))
        }
        Fragment::Path => prefix(input, |input| input.call(syn::Path::parse)),
        Fragment::Pat => prefix(input, syn::Pat::parse_multi_with_leading_vert),
        Fragment::PatParam => prefix(input, syn::Pat::parse_single),
        Fragment::Stmt => statement(input),
        Fragment::Item => prefix(input, syn::Item::parse),
        Fragment::Meta => prefix(input, syn::Meta::parse),
    }
}

fn is_ident(tree: &TokenTree, name: &str) -> bool {
    matches!(tree, TokenTree::Ident(ident) if ident == name)
}

/// A fragment that an outer macro already parsed comes as an invisible group.
fn grouped(input: &[TokenTree]) -> Taken<'_> {
    match input.split_first()? {
        (TokenTree::Group(group), rest) if group.delimiter() == Delimiter::None => {
            Some((vec![input[0].clone()], rest))
        }
        _ => None,
    }
}

/// One token tree: an operator of several characters and a lifetime are one.
fn token_tree(input: &[TokenTree]) -> Taken<'_> {
    const OPERATORS: &[&str] = &[
        "<<=", ">>=", "...", "..=", "::", "->", "=>", "==", "!=", "<=", ">=", "&&", "||", "+=", "-=", "*=", "/=",
        "%=", "^=", "&=", "|=", "<<", ">>", "..",
    ];
    let TokenTree::Punct(first) = input.first()? else {
        return Some((vec![input[0].clone()], &input[1..]));
    };
    if first.as_char() == '\'' && matches!(input.get(1), Some(TokenTree::Ident(_))) {
        return Some((input[..2].to_vec(), &input[2..]));
    }
    let mut text = String::new();
    for tree in input.iter().take(3) {
        let TokenTree::Punct(punct) = tree else { break };
        text.push(punct.as_char());
        if punct.spacing() == Spacing::Alone {
            break;
        }
    }
    let len = OPERATORS.iter().find(|operator| text.starts_with(**operator)).map_or(1, |operator| operator.len());
    Some((input[..len].to_vec(), &input[len..]))
}

fn literal(input: &[TokenTree]) -> Taken<'_> {
    match input {
        [TokenTree::Literal(_), ..] => Some((input[..1].to_vec(), &input[1..])),
        [TokenTree::Ident(word), ..] if word == "true" || word == "false" => Some((input[..1].to_vec(), &input[1..])),
        [TokenTree::Punct(minus), TokenTree::Literal(_), ..] if minus.as_char() == '-' => {
            Some((input[..2].to_vec(), &input[2..]))
        }
        _ => grouped(input),
    }
}

/// A statement without its semicolon.
fn statement(input: &[TokenTree]) -> Taken<'_> {
    let parser = |input: ParseStream| -> syn::Result<()> {
        if input.peek(syn::Token![let]) {
            input.parse::<syn::Token![let]>()?;
            syn::Pat::parse_single(input)?;
            if input.peek(syn::Token![:]) {
                input.parse::<syn::Token![:]>()?;
                input.parse::<syn::Type>()?;
            }
            if input.peek(syn::Token![=]) {
                input.parse::<syn::Token![=]>()?;
                input.parse::<syn::Expr>()?;
            }
            return Ok(());
        }
        let fork = input.fork();
        if fork.parse::<syn::Item>().is_ok() {
            input.parse::<syn::Item>().map(drop)
        } else {
            input.parse::<syn::Expr>().map(drop)
        }
    };
    prefix(input, parser)
}

/// Parses as much of the input as the parser takes.
fn prefix<T>(input: &[TokenTree], parser: impl Fn(ParseStream) -> syn::Result<T>) -> Taken<'_> {
    let stream: TokenStream = input.iter().cloned().collect();
    let mut left = 0;
    let counted = |stream: ParseStream| -> syn::Result<usize> {
        parser(stream)?;
        let rest: TokenStream = stream.parse()?;
        Ok(rest.into_iter().count())
    };
    left += counted.parse2(stream).ok()?;
    let taken = input.len().checked_sub(left)?;
    Some((input[..taken].to_vec(), &input[taken..]))
}

/// As [`prefix`], looking no further than it must: up to the first of the characters that may follow the
/// fragment; further only when that does not parse (`|a, b| c`, `f::<A, B>()`). Keeps long lists linear.
fn bounded<'i, T>(
    input: &'i [TokenTree],
    parser: impl Fn(ParseStream) -> syn::Result<T>,
    ends: &[char],
) -> Taken<'i> {
    let is_end = |tree: &TokenTree| matches!(tree, TokenTree::Punct(punct) if ends.contains(&punct.as_char()));
    let mut at = 0;
    for _ in 0..4 {
        at = input[at..].iter().position(is_end).map_or(input.len(), |found| at + found);
        if at > 0
            && let Some((tokens, rest)) = prefix(&input[..at], &parser)
        {
            let taken = at - rest.len();
            // The piece was cut inside of the fragment if what is left over could have been part of it.
            if rest.is_empty() || !tokens.is_empty() {
                return Some((tokens, &input[taken..]));
            }
        }
        if at >= input.len() {
            break;
        }
        at += 1;
    }
    prefix(input, &parser)
}

/// An expression keeps its precedence: more than one token becomes an invisible group.
fn whole(tokens: Vec<TokenTree>) -> Vec<TokenTree> {
    if tokens.len() == 1 {
        return tokens;
    }
    invisible(tokens)
}

/// A type of plain path segments needs no group (`$t::new()` reads on as a path).
fn whole_type(tokens: Vec<TokenTree>) -> Vec<TokenTree> {
    let is_plain = tokens.iter().all(|tree| match tree {
        TokenTree::Ident(_) => true,
        TokenTree::Punct(punct) => punct.as_char() == ':',
        _ => false,
    });
    if is_plain { tokens } else { invisible(tokens) }
}

fn invisible(tokens: Vec<TokenTree>) -> Vec<TokenTree> {
    let span = match (tokens.first(), tokens.last()) {
        (Some(first), Some(last)) => first.span().join(last.span()).unwrap_or_else(|| first.span()),
        _ => return tokens,
    };
    let mut group = Group::new(Delimiter::None, tokens.into_iter().collect());
    group.set_span(span);
    group.into_token_stream().into_iter().collect()
}
