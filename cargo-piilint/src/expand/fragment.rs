//! How many tokens a fragment takes.
//!
//! What needs a grammar is parsed by syn. So that a list of a thousand expressions is not copied a thousand
//! times, syn sees the tokens up to the next comma, semicolon or arrow only; where that does not parse (a comma
//! between generic arguments), it sees more.

use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenStream, TokenTree};
use syn::Token;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};

use super::definition::Fragment;

/// A fragment that was found: how many trees it takes, and what stands for it.
pub(super) struct Found {
    pub(super) len: usize,
    pub(super) tokens: Vec<TokenTree>,
}

/// Reads a fragment at the beginning of the input.
pub(super) fn fragment(kind: Fragment, input: &[TokenTree]) -> Option<Found> {
    let len = match kind {
        Fragment::Vis => vis_len(input),
        _ if input.is_empty() => return None,
        Fragment::Tt => token_len(input),
        Fragment::Ident => usize::from(matches!(&input[0], TokenTree::Ident(ident) if ident != "_")),
        Fragment::Lifetime => lifetime_len(input),
        Fragment::Literal => literal_len(input),
        Fragment::Block => usize::from(is_block(&input[0])),
        Fragment::Expr => expr_len(input),
        Fragment::Ty => parsed_len::<syn::Type>(Parse::parse, input, is_divider),
        Fragment::Path => path_len(input),
        Fragment::Pat => parsed_len(syn::Pat::parse_multi_with_leading_vert, input, is_divider),
        Fragment::PatParam => parsed_len(syn::Pat::parse_single, input, is_divider),
        Fragment::Meta => parsed_len::<syn::Meta>(Parse::parse, input, is_divider),
        Fragment::Item => item_len(input),
        Fragment::Stmt => stmt_len(input),
    };
    if len == 0 && kind != Fragment::Vis {
        return None;
    }
    let mut tokens = input.get(..len)?.to_vec();
    if kind == Fragment::Ty && tokens.len() > 1 && is_path(&tokens) {
        tokens = with_turbofish(tokens);
    } else {
        tokens = grouped(kind, tokens);
    }
    Some(Found { len, tokens })
}

/// Wraps what must stay together: `$a * 2` with `1 + 1` for `$a`.
fn grouped(kind: Fragment, tokens: Vec<TokenTree>) -> Vec<TokenTree> {
    let has = |wanted: char| {
        tokens.iter().any(|tree| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == wanted))
    };
    let delimiter = match kind {
        Fragment::Expr | Fragment::Literal if tokens.len() > 1 => Delimiter::None,
        Fragment::Ty if tokens.len() > 1 => Delimiter::None,
        Fragment::Pat if tokens.len() > 1 && has('|') => Delimiter::Parenthesis,
        _ => return tokens,
    };
    let span = tokens.first().map_or_else(proc_macro2::Span::call_site, TokenTree::span);
    let mut group = Group::new(delimiter, tokens.into_iter().collect());
    group.set_span(span);
    vec![TokenTree::Group(group)]
}

/// Whether a type is a path with generic arguments at most.
fn is_path(tokens: &[TokenTree]) -> bool {
    let mut depth = 0_u32;
    let mut arrow = false;
    tokens.iter().enumerate().all(|(at, tree)| {
        let TokenTree::Punct(punct) = tree else {
            arrow = false;
            let keyword = matches!(tree, TokenTree::Ident(ident) if ["dyn", "impl", "fn", "for"].iter().any(|word| ident == word));
            return depth > 0 || (matches!(tree, TokenTree::Ident(_)) && !keyword);
        };
        match punct.as_char() {
            '<' => depth += 1,
            '>' if !arrow => depth = depth.saturating_sub(1),
            _ => {}
        }
        arrow = punct.as_char() == '-';
        depth > 0 || matches!(punct.as_char(), ':' | '>') || (punct.as_char() == '<' && at > 0)
    }) && matches!(tokens.first(), Some(TokenTree::Ident(_) | TokenTree::Punct(_)))
        && !matches!(tokens.first(), Some(TokenTree::Punct(punct)) if punct.as_char() != ':')
}

/// `Vec<u8>` as `Vec::<u8>`, which may stand for a type and before `::new()` too.
fn with_turbofish(tokens: Vec<TokenTree>) -> Vec<TokenTree> {
    let mut out: Vec<TokenTree> = Vec::with_capacity(tokens.len() + 2);
    let mut depth = 0_u32;
    let mut arrow = false;
    for tree in tokens {
        if let TokenTree::Punct(punct) = &tree {
            match punct.as_char() {
                '<' => {
                    if depth == 0 && matches!(out.last(), Some(TokenTree::Ident(_))) {
                        for spacing in [Spacing::Joint, Spacing::Alone] {
                            let mut colon = Punct::new(':', spacing);
                            colon.set_span(punct.span());
                            out.push(TokenTree::Punct(colon));
                        }
                    }
                    depth += 1;
                }
                '>' if !arrow => depth = depth.saturating_sub(1),
                _ => {}
            }
            arrow = punct.as_char() == '-';
        } else {
            arrow = false;
        }
        out.push(tree);
    }
    out
}

/// How many trees the first token is: an operator or a lifetime is several.
pub(super) fn token_len(input: &[TokenTree]) -> usize {
    let Some(TokenTree::Punct(first)) = input.first() else { return usize::from(!input.is_empty()) };
    if first.as_char() == '\'' {
        return lifetime_len(input).max(1);
    }
    let mut text = String::new();
    for tree in input.iter().take(3) {
        let TokenTree::Punct(punct) = tree else { break };
        text.push(punct.as_char());
        if punct.spacing() == Spacing::Alone {
            break;
        }
    }
    const OPERATORS: [&str; 25] = [
        "<<=", ">>=", "...", "..=", "==", "!=", "<=", ">=", "&&", "||", "->", "=>", "::", "..", "+=", "-=",
        "*=", "/=", "%=", "^=", "&=", "|=", "<<", ">>", "<-",
    ];
    OPERATORS.iter().find(|operator| text.starts_with(**operator)).map_or(1, |operator| operator.len())
}

fn lifetime_len(input: &[TokenTree]) -> usize {
    match input {
        [TokenTree::Punct(quote), TokenTree::Ident(_), ..] if quote.as_char() == '\'' => 2,
        _ => 0,
    }
}

fn literal_len(input: &[TokenTree]) -> usize {
    let literal = |tree: Option<&TokenTree>| match tree {
        Some(TokenTree::Literal(_)) => true,
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::None => {
            syn::parse2::<syn::Lit>(group.stream()).is_ok()
        }
        _ => false,
    };
    match &input[0] {
        TokenTree::Ident(ident) if ident == "true" || ident == "false" => 1,
        TokenTree::Punct(minus) if minus.as_char() == '-' && literal(input.get(1)) => 2,
        _ => usize::from(literal(input.first())),
    }
}

fn is_block(tree: &TokenTree) -> bool {
    let TokenTree::Group(group) = tree else { return false };
    match group.delimiter() {
        Delimiter::Brace => true,
        Delimiter::None => {
            let mut inner = group.stream().into_iter();
            inner.next().is_some_and(|tree| is_block(&tree)) && inner.next().is_none()
        }
        _ => false,
    }
}

fn vis_len(input: &[TokenTree]) -> usize {
    match input {
        [TokenTree::Ident(word), rest @ ..] if word == "pub" => 1 + usize::from(is_restriction(rest.first())),
        [TokenTree::Group(group), ..] if group.delimiter() == Delimiter::None => {
            usize::from(syn::parse2::<syn::Visibility>(group.stream()).is_ok())
        }
        _ => 0,
    }
}

/// `(crate)`, `(super)`, `(self)`, `(in path)`: not the type of a tuple struct's field.
fn is_restriction(tree: Option<&TokenTree>) -> bool {
    let Some(TokenTree::Group(group)) = tree else { return false };
    let inner: Vec<TokenTree> = group.stream().into_iter().collect();
    group.delimiter() == Delimiter::Parenthesis
        && match &inner[..] {
            [TokenTree::Ident(word)] => word == "crate" || word == "super" || word == "self",
            [TokenTree::Ident(word), ..] => word == "in",
            _ => false,
        }
}

/// `,`, `;` or `=>`.
fn is_divider(input: &[TokenTree], at: usize) -> bool {
    match &input[at] {
        TokenTree::Punct(punct) if matches!(punct.as_char(), ',' | ';') => true,
        TokenTree::Punct(punct) if punct.as_char() == '=' && punct.spacing() == Spacing::Joint => {
            matches!(input.get(at + 1), Some(TokenTree::Punct(next)) if next.as_char() == '>')
        }
        _ => false,
    }
}

/// The place behind a `;` or a group of braces.
fn is_end_of_item(input: &[TokenTree], at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    match &input[before] {
        TokenTree::Punct(punct) => punct.as_char() == ';',
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        _ => false,
    }
}

/// How many trees a parser takes; 0 when it fails. It sees the input up to a place where `ends` holds: the first,
/// and when it fails the second, the fourth ... and all of it.
fn parsed_len<T>(
    parser: fn(ParseStream<'_>) -> syn::Result<T>,
    input: &[TokenTree],
    ends: fn(&[TokenTree], usize) -> bool,
) -> usize {
    let mut at = 0;
    let mut next_try = 1;
    let mut seen = 0;
    loop {
        while at < input.len() && seen < next_try {
            at += 1;
            if at < input.len() && ends(input, at) {
                seen += 1;
            }
        }
        let len = prefix_len(parser, &input[..at]);
        if len > 0 || at == input.len() {
            return len;
        }
        next_try *= 2;
    }
}

fn prefix_len<T>(parser: fn(ParseStream<'_>) -> syn::Result<T>, input: &[TokenTree]) -> usize {
    let counting = |stream: ParseStream<'_>| {
        parser(stream)?;
        stream.parse::<TokenStream>().map(|rest| rest.into_iter().count())
    };
    let tokens: TokenStream = input.iter().cloned().collect();
    counting.parse2(tokens).map_or(0, |rest| input.len().saturating_sub(rest))
}

fn expr_len(input: &[TokenTree]) -> usize {
    match &input[0] {
        // `_` is a pattern that many macros have a rule of its own for, and `let` is no expression.
        TokenTree::Ident(ident) if ident == "_" || ident == "let" => 0,
        TokenTree::Group(group) if group.delimiter() == Delimiter::None && input.len() == 1 => 1,
        TokenTree::Punct(_) if is_divider(input, 0) => 0,
        _ => parsed_len::<syn::Expr>(Parse::parse, input, is_divider),
    }
}

fn path_len(input: &[TokenTree]) -> usize {
    if matches!(&input[0], TokenTree::Punct(punct) if punct.as_char() == '<') {
        return parsed_len::<syn::Type>(Parse::parse, input, is_divider);
    }
    match input {
        // A bound is a path that may be `Fn(A) -> B`.
        [TokenTree::Ident(word), ..] if ["for", "async", "use"].iter().any(|other| word == other) => 0,
        [TokenTree::Ident(_) | TokenTree::Group(_), ..] => parsed_len(bound, input, is_divider),
        [TokenTree::Punct(colon), ..] if colon.as_char() == ':' => parsed_len(bound, input, is_divider),
        _ => 0,
    }
}

fn bound(input: ParseStream<'_>) -> syn::Result<syn::TypeParamBound> {
    // `(A)` is a bound in parentheses.
    if input.peek(syn::token::Paren) { Err(input.error("no path")) } else { input.parse() }
}

fn item_len(input: &[TokenTree]) -> usize {
    parsed_len::<syn::Item>(Parse::parse, input, is_end_of_item)
}

/// A statement without its semicolon: `let`, an item, or an expression.
fn stmt_len(input: &[TokenTree]) -> usize {
    if matches!(&input[0], TokenTree::Ident(ident) if ident.unraw() == "let") {
        return parsed_len(
            let_statement,
            input,
            |input, at| matches!(&input[at], TokenTree::Punct(punct) if punct.as_char() == ';'),
        );
    }
    match expr_len(input) {
        0 => item_len(input),
        len => len,
    }
}

fn let_statement(input: ParseStream<'_>) -> syn::Result<()> {
    input.parse::<Token![let]>()?;
    syn::Pat::parse_single(input)?;
    if input.parse::<Option<Token![:]>>()?.is_some() {
        input.parse::<syn::Type>()?;
    }
    if input.parse::<Option<Token![=]>>()?.is_some() {
        input.parse::<syn::Expr>()?;
        if input.parse::<Option<Token![else]>>()?.is_some() {
            input.parse::<syn::Block>()?;
        }
    }
    Ok(())
}
