//! The definition of a macro as data.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

use super::ExpandError;

/// One arm: `(pattern) => { body }`.
#[derive(Clone, Debug)]
pub(super) struct Rule {
    pub(super) pattern: Vec<Tok>,
    pub(super) body: Vec<Tok>,
}

/// A token of a pattern or a body.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Tok {
    /// An identifier, `r#` included.
    Ident(String),
    /// One character of punctuation, and whether the next is glued to it.
    Punct(char, bool),
    /// A literal as text.
    Literal(String),
    /// A delimited group.
    Group(Delimiter, Vec<Tok>),
    /// `$name:fragment` in a pattern, `$name` in a body.
    Var(String, Option<Fragment>),
    /// `$( .. ) sep op`.
    Repeat(Repeat),
    /// `$crate`.
    Crate,
    /// `${count(x)}`, `${index()}`, ...: the function and its arguments' names.
    Meta(String, Vec<String>),
}

/// `$( .. ) sep op`.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Repeat {
    pub(super) body: Vec<Tok>,
    pub(super) separator: Vec<Tok>,
    pub(super) op: Op,
}

/// How often.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Op {
    ZeroOrMore,
    OneOrMore,
    Optional,
}

/// What a metavariable matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fragment {
    Block,
    Expr,
    Ident,
    Item,
    Lifetime,
    Literal,
    Meta,
    Pat,
    PatParam,
    Path,
    Stmt,
    Tt,
    Ty,
    Vis,
}

impl Fragment {
    fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "block" => Self::Block,
            "expr" | "expr_2021" => Self::Expr,
            "ident" => Self::Ident,
            "item" => Self::Item,
            "lifetime" => Self::Lifetime,
            "literal" => Self::Literal,
            "meta" => Self::Meta,
            "pat" => Self::Pat,
            "pat_param" => Self::PatParam,
            "path" => Self::Path,
            "stmt" => Self::Stmt,
            "tt" => Self::Tt,
            "ty" => Self::Ty,
            "vis" => Self::Vis,
            _ => return None,
        })
    }
}

/// Reads `(pattern) => { body }; ...`.
pub(super) fn parse(tokens: TokenStream) -> Result<Vec<Rule>, ExpandError> {
    let mut trees = tokens.into_iter().peekable();
    let mut rules = Vec::new();
    while let Some(tree) = trees.next() {
        let TokenTree::Group(pattern) = tree else {
            return Err(ExpandError::new("a macro rule begins with its pattern in delimiters"));
        };
        let arrow = (trees.next(), trees.next());
        if !matches!(&arrow, (Some(TokenTree::Punct(a)), Some(TokenTree::Punct(b)))
            if a.as_char() == '=' && b.as_char() == '>')
        {
            return Err(ExpandError::new("expected `=>` after the pattern of a macro rule"));
        }
        let Some(TokenTree::Group(body)) = trees.next() else {
            return Err(ExpandError::new("expected the body of a macro rule in delimiters"));
        };
        rules.push(Rule {
            pattern: toks(pattern.stream(), true)?,
            body: toks(body.stream(), false)?,
        });
        if matches!(trees.peek(), Some(TokenTree::Punct(punct)) if punct.as_char() == ';') {
            trees.next();
        }
    }
    if rules.is_empty() { Err(ExpandError::new("a macro without rules")) } else { Ok(rules) }
}

fn toks(tokens: TokenStream, is_pattern: bool) -> Result<Vec<Tok>, ExpandError> {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    let mut found = Vec::with_capacity(trees.len());
    let mut at = 0;
    while let Some(tree) = trees.get(at) {
        at += 1;
        match tree {
            TokenTree::Punct(punct) if punct.as_char() == '$' => dollar(&trees, &mut at, is_pattern, &mut found)?,
            other => found.push(plain(other, is_pattern)?),
        }
    }
    Ok(found)
}

fn plain(tree: &TokenTree, is_pattern: bool) -> Result<Tok, ExpandError> {
    Ok(match tree {
        TokenTree::Ident(ident) => Tok::Ident(ident.to_string()),
        TokenTree::Punct(punct) => Tok::Punct(punct.as_char(), punct.spacing() == Spacing::Joint),
        TokenTree::Literal(literal) => Tok::Literal(literal.to_string()),
        TokenTree::Group(group) => Tok::Group(group.delimiter(), toks(group.stream(), is_pattern)?),
    })
}

/// What follows a `$`.
fn dollar(trees: &[TokenTree], at: &mut usize, is_pattern: bool, found: &mut Vec<Tok>) -> Result<(), ExpandError> {
    match trees.get(*at) {
        Some(TokenTree::Ident(name)) => {
            *at += 1;
            found.push(variable(&name.to_string(), trees, at, is_pattern));
        }
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
            *at += 1;
            let body = toks(group.stream(), is_pattern)?;
            found.push(Tok::Repeat(repeat(body, trees, at, is_pattern)?));
        }
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace && !is_pattern => {
            *at += 1;
            found.push(meta(group.stream())?);
        }
        Some(TokenTree::Punct(punct)) if punct.as_char() == '$' => {
            *at += 1;
            found.push(Tok::Punct('$', false));
        }
        _ => found.push(Tok::Punct('$', false)),
    }
    Ok(())
}

fn variable(name: &str, trees: &[TokenTree], at: &mut usize, is_pattern: bool) -> Tok {
    if name == "crate" {
        return Tok::Crate;
    }
    if is_pattern
        && let (Some(TokenTree::Punct(colon)), Some(TokenTree::Ident(kind))) = (trees.get(*at), trees.get(*at + 1))
        && colon.as_char() == ':'
        && let Some(fragment) = Fragment::parse(&kind.to_string())
    {
        *at += 2;
        return Tok::Var(name.to_owned(), Some(fragment));
    }
    Tok::Var(name.to_owned(), None)
}

/// The separator and the operator after `$( .. )`.
fn repeat(body: Vec<Tok>, trees: &[TokenTree], at: &mut usize, is_pattern: bool) -> Result<Repeat, ExpandError> {
    let mut separator = Vec::new();
    // `$(..)?*` repeats with `?` as the separator; otherwise the first operator ends it.
    while let Some(tree) = trees.get(*at) {
        *at += 1;
        if let Some(op) = operator(tree) {
            return Ok(Repeat { body, separator, op });
        }
        separator.push(plain(tree, is_pattern)?);
        if separator.len() > 3 {
            break;
        }
    }
    Err(ExpandError::new("expected `*`, `+` or `?` after `$(..)`"))
}

fn operator(tree: &TokenTree) -> Option<Op> {
    let TokenTree::Punct(punct) = tree else { return None };
    match punct.as_char() {
        '*' => Some(Op::ZeroOrMore),
        '+' => Some(Op::OneOrMore),
        '?' => Some(Op::Optional),
        _ => None,
    }
}

/// `${function(arguments)}`.
fn meta(tokens: TokenStream) -> Result<Tok, ExpandError> {
    let mut trees = tokens.into_iter();
    let (Some(TokenTree::Ident(function)), Some(TokenTree::Group(args))) = (trees.next(), trees.next()) else {
        return Err(ExpandError::new("expected `${function(..)}`"));
    };
    let names = args
        .stream()
        .into_iter()
        .filter_map(|tree| match tree {
            TokenTree::Ident(ident) => Some(ident.to_string()),
            TokenTree::Literal(literal) => Some(literal.to_string()),
            _ => None,
        })
        .collect();
    Ok(Tok::Meta(function.to_string(), names))
}
