//! The tokens in an attribute's parentheses, as a list of arguments.
//!
//! Every attribute has the same shape: `word, "key", name = value, ..` where a value is a string, `true`, `false`, a
//! word, or a list `["..", ".."]`. The tokens are split at commas first, so that a mistake in one argument leaves the
//! others to be checked.

use crate::error::Errors;
use crate::spanned::Spanned;
use proc_macro2::{Delimiter, Group, Literal, Span, TokenStream, TokenTree};

/// One argument.
#[derive(Debug, Clone)]
pub(crate) enum Arg {
    /// `email`; a kebab name of a rule comes as one word.
    Word(Spanned<String>),
    /// `"user.contact.email"`
    Text(Spanned<String>),
    /// `purpose = "marketing"`
    Pair(Spanned<String>, Value),
}

impl Arg {
    /// Where the argument begins.
    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Word(text) | Self::Text(text) | Self::Pair(text, _) => text.span,
        }
    }
}

/// What stands behind a `=`.
#[derive(Debug, Clone)]
pub(crate) enum Value {
    /// `"90d"`
    Text(Spanned<String>),
    /// `false`
    Bool(Spanned<bool>),
    /// `arg`
    Word(Spanned<String>),
    /// `["marketing", "analytics"]`, and where it stands
    List(Vec<Spanned<String>>, Span),
}

impl Value {
    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Text(text) | Self::Word(text) => text.span,
            Self::Bool(value) => value.span,
            Self::List(_, span) => *span,
        }
    }
}

/// Reads all arguments; what cannot be read is an error, and the rest goes on.
pub(crate) fn read(tokens: TokenStream, errors: &mut Errors) -> Vec<Arg> {
    let parts = split(tokens);
    parts.iter().filter_map(|part| argument(part, errors)).collect()
}

/// The tokens between commas; a trailing comma makes no part. `None`-delimited groups, in which `macro_rules!` wraps
/// what it passes on, are opened.
fn split(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut parts = Vec::new();
    let mut part = Vec::new();
    let mut waiting = vec![tokens.into_iter()];
    while let Some(level) = waiting.last_mut() {
        match level.next() {
            None => drop(waiting.pop()),
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::None => {
                waiting.push(group.stream().into_iter());
            }
            Some(TokenTree::Punct(punct)) if punct.as_char() == ',' => {
                if part.is_empty() {
                    part.push(TokenTree::Punct(punct)); // shows where the argument is missing
                }
                parts.push(std::mem::take(&mut part));
            }
            Some(token) => part.push(token),
        }
    }
    if !part.is_empty() {
        parts.push(part);
    }
    parts
}

fn argument(part: &[TokenTree], errors: &mut Errors) -> Option<Arg> {
    match part {
        [TokenTree::Literal(literal)] => text(literal, errors).map(Arg::Text),
        [TokenTree::Ident(_), TokenTree::Punct(equals), value @ ..] if equals.as_char() == '=' => {
            let name = word(part.first()?)?;
            let value = read_value(&name, equals.span(), value, errors)?;
            Some(Arg::Pair(name, value))
        }
        [TokenTree::Ident(_), ..] => words(part, errors).map(Arg::Word),
        [first, ..] => {
            errors.at(first.span(), format!("expected a word, found `{first}`"));
            None
        }
        [] => None,
    }
}

fn word(token: &TokenTree) -> Option<Spanned<String>> {
    let TokenTree::Ident(ident) = token else { return None };
    let text = ident.to_string();
    let text = text.strip_prefix("r#").unwrap_or(&text).to_owned();
    Some(Spanned::new(text, ident.span()))
}

/// One word, or several joined by `-`: the kebab name of a rule.
fn words(part: &[TokenTree], errors: &mut Errors) -> Option<Spanned<String>> {
    let mut joined = word(part.first()?)?;
    let mut rest = &part[1..];
    while let [TokenTree::Punct(dash), next @ TokenTree::Ident(_), tail @ ..] = rest {
        if dash.as_char() != '-' {
            break;
        }
        let next = word(next)?;
        joined.value = format!("{}-{}", joined.value, next.value);
        joined.span = joined.span.join(next.span).unwrap_or(joined.span);
        rest = tail;
    }
    let Some(unexpected) = rest.first() else { return Some(joined) };
    let message = match unexpected {
        TokenTree::Punct(punct) if ".:".contains(punct.as_char()) => {
            "a key with several parts is written in quotes: \"user.contact.email\"".to_owned()
        }
        TokenTree::Group(_) => format!("`{}` takes no parentheses here", joined.value),
        other => format!("expected `,` or `=`, found `{other}`"),
    };
    errors.at(unexpected.span(), message);
    None
}

fn read_value(
    name: &Spanned<String>,
    equals: Span,
    part: &[TokenTree],
    errors: &mut Errors,
) -> Option<Value> {
    match part {
        [TokenTree::Literal(literal)] => text(literal, errors).map(Value::Text),
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::Bracket => list(group, errors),
        [token @ TokenTree::Ident(_)] => {
            let word = word(token)?;
            Some(match word.value.as_str() {
                "true" => Value::Bool(Spanned::new(true, word.span)),
                "false" => Value::Bool(Spanned::new(false, word.span)),
                _ => Value::Word(word),
            })
        }
        [] => {
            errors.at(equals, format!("`{}` needs a value after `=`", name.value));
            None
        }
        [first, rest @ ..] => {
            let wrong =
                if matches!(first, TokenTree::Literal(_)) { rest.first().unwrap_or(first) } else { first };
            errors.at(wrong.span(), format!("expected one value for `{}`, found `{wrong}`", name.value));
            None
        }
    }
}

fn list(group: &Group, errors: &mut Errors) -> Option<Value> {
    let mut texts = Vec::new();
    for part in split(group.stream()) {
        match part.as_slice() {
            [TokenTree::Literal(literal)] => texts.push(text(literal, errors)?),
            [first, ..] => {
                errors.at(first.span(), format!("expected text in quotes, found `{first}`"));
                return None;
            }
            [] => {}
        }
    }
    Some(Value::List(texts, group.span()))
}

fn text(literal: &Literal, errors: &mut Errors) -> Option<Spanned<String>> {
    let quoted = literal.to_string().starts_with(['"', 'r']);
    if quoted && let syn::Lit::Str(text) = syn::Lit::new(literal.clone()) {
        return Some(Spanned::new(text.value(), literal.span()));
    }
    errors.at(literal.span(), format!("expected text in quotes, found `{literal}`"));
    None
}
