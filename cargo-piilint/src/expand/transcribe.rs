//! Writing out the body of the arm that matched.

use std::str::FromStr;

use proc_macro2::{Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

use super::ExpandError;
use super::matching::{Binding, Bindings};
use super::rules::{Op, Repeat, Tok};
use crate::items::CRATE_PREFIX;
use crate::load::CrateId;

/// How many tokens an expansion may have.
const MAX_TOKENS: usize = 1_000_000;

/// The body with its metavariables put in.
pub(super) fn transcribe(
    body: &[Tok],
    bindings: &Bindings,
    krate: CrateId,
    call: Span,
) -> Result<TokenStream, ExpandError> {
    let mut writer = Writer { krate, call, count: 0, rounds: Vec::new() };
    Ok(writer.all(body, bindings)?.into_iter().collect())
}

struct Writer {
    krate: CrateId,
    call: Span,
    count: usize,
    /// The rounds of the repetitions being written, innermost last.
    rounds: Vec<usize>,
}

impl Writer {
    fn all(&mut self, body: &[Tok], bindings: &Bindings) -> Result<Vec<TokenTree>, ExpandError> {
        let mut out = Vec::new();
        for tok in body {
            self.one(tok, bindings, &mut out)?;
        }
        self.count += out.len();
        if self.count > MAX_TOKENS {
            return Err(ExpandError::new("the expansion is too large"));
        }
        Ok(out)
    }

    fn one(&mut self, tok: &Tok, bindings: &Bindings, out: &mut Vec<TokenTree>) -> Result<(), ExpandError> {
        match tok {
            Tok::Ident(name) => out.push(TokenTree::Ident(ident(name, self.call)?)),
            Tok::Punct(char, joint) => out.push(self.punct(*char, *joint)),
            Tok::Literal(text) => {
                let mut literal = Literal::from_str(text).map_err(|error| ExpandError::new(error.to_string()))?;
                literal.set_span(self.call);
                out.push(TokenTree::Literal(literal));
            }
            Tok::Group(delimiter, inner) => {
                let inner = self.all(inner, bindings)?;
                let mut group = Group::new(*delimiter, inner.into_iter().collect());
                group.set_span(self.call);
                out.push(TokenTree::Group(group));
            }
            Tok::Crate => out.push(TokenTree::Ident(ident(&format!("{CRATE_PREFIX}{}", self.krate.0), self.call)?)),
            Tok::Var(name, fragment) => self.variable(name, *fragment, bindings, out)?,
            Tok::Repeat(repeat) => self.repeat(repeat, bindings, out)?,
            Tok::Meta(function, names) => self.meta(function, names, bindings, out)?,
        }
        Ok(())
    }

    fn punct(&self, char: char, joint: bool) -> TokenTree {
        let mut punct = Punct::new(char, if joint { Spacing::Joint } else { Spacing::Alone });
        punct.set_span(self.call);
        TokenTree::Punct(punct)
    }

    fn variable(
        &mut self,
        name: &str,
        fragment: Option<super::rules::Fragment>,
        bindings: &Bindings,
        out: &mut Vec<TokenTree>,
    ) -> Result<(), ExpandError> {
        match bindings.get(name) {
            Some(Binding::Tokens(tokens)) => out.extend(tokens.iter().cloned()),
            Some(Binding::Rounds(_)) => {
                return Err(ExpandError::new(format!("`${name}` is still repeating at this depth")));
            }
            // No variable of this macro: one of a macro that the expansion defines.
            None => {
                out.push(self.punct('$', false));
                out.push(TokenTree::Ident(ident(name, self.call)?));
                debug_assert!(fragment.is_none(), "fragments stand in patterns only");
            }
        }
        Ok(())
    }

    fn repeat(&mut self, repeat: &Repeat, bindings: &Bindings, out: &mut Vec<TokenTree>) -> Result<(), ExpandError> {
        let mut names = Vec::new();
        used(&repeat.body, &mut names);
        let counts: Vec<usize> = names
            .iter()
            .filter_map(|name| match bindings.get(*name) {
                Some(Binding::Rounds(rounds)) => Some(rounds.len()),
                _ => None,
            })
            .collect();
        let Some(count) = counts.iter().copied().max() else { return self.nested_definition(repeat, bindings, out) };
        if counts.iter().any(|other| *other != count) {
            return Err(ExpandError::new("metavariables of one repetition repeat different numbers of times"));
        }
        for round in 0..count {
            let mut inner = bindings.clone();
            for name in &names {
                if let Some(Binding::Rounds(rounds)) = bindings.get(*name) {
                    inner.insert((*name).to_owned(), rounds[round].clone());
                }
            }
            if round > 0 {
                for tok in &repeat.separator {
                    self.one(tok, bindings, out)?;
                }
            }
            self.rounds.push(round);
            let tokens = self.all(&repeat.body, &inner);
            self.rounds.pop();
            out.extend(tokens?);
        }
        Ok(())
    }

    /// A repetition without variables of this macro belongs to a macro that the expansion defines.
    fn nested_definition(
        &mut self,
        repeat: &Repeat,
        bindings: &Bindings,
        out: &mut Vec<TokenTree>,
    ) -> Result<(), ExpandError> {
        out.push(self.punct('$', false));
        let inner = self.all(&repeat.body, bindings)?;
        let mut group = Group::new(proc_macro2::Delimiter::Parenthesis, inner.into_iter().collect());
        group.set_span(self.call);
        out.push(TokenTree::Group(group));
        for tok in &repeat.separator {
            self.one(tok, bindings, out)?;
        }
        let op = match repeat.op {
            Op::ZeroOrMore => '*',
            Op::OneOrMore => '+',
            Op::Optional => '?',
        };
        out.push(self.punct(op, false));
        Ok(())
    }

    fn meta(
        &mut self,
        function: &str,
        names: &[String],
        bindings: &Bindings,
        out: &mut Vec<TokenTree>,
    ) -> Result<(), ExpandError> {
        let number = match function {
            "count" | "len" | "length" => names.first().and_then(|name| bindings.get(name)).map_or(1, leaves),
            "index" => self.rounds.last().copied().unwrap_or(0),
            "ignore" => return Ok(()),
            "concat" => {
                let text: String = names
                    .iter()
                    .map(|name| match bindings.get(name) {
                        Some(Binding::Tokens(tokens)) => tokens.iter().map(ToString::to_string).collect(),
                        _ => name.trim_matches('"').to_owned(),
                    })
                    .collect();
                out.push(TokenTree::Ident(ident(&text, self.call)?));
                return Ok(());
            }
            other => return Err(ExpandError::new(format!("unknown metavariable expression `{other}`"))),
        };
        let mut literal = Literal::usize_unsuffixed(number);
        literal.set_span(self.call);
        out.push(TokenTree::Literal(literal));
        Ok(())
    }
}

fn leaves(binding: &Binding) -> usize {
    match binding {
        Binding::Tokens(_) => 1,
        Binding::Rounds(rounds) => rounds.iter().map(leaves).sum(),
    }
}

fn used<'t>(body: &'t [Tok], names: &mut Vec<&'t str>) {
    for tok in body {
        match tok {
            Tok::Var(name, _) => names.push(name),
            Tok::Meta(_, args) => names.extend(args.iter().map(String::as_str)),
            Tok::Group(_, inner) => used(inner, names),
            Tok::Repeat(repeat) => used(&repeat.body, names),
            _ => {}
        }
    }
}

/// An identifier; a name that is none (from `${concat(..)}`) is an error, not a panic.
fn ident(name: &str, span: Span) -> Result<Ident, ExpandError> {
    let mut parsed = syn::parse_str::<TokenTree>(name).map_err(|error| ExpandError::new(error.to_string()))?;
    parsed.set_span(span);
    match parsed {
        TokenTree::Ident(ident) => Ok(ident),
        _ => Err(ExpandError::new(format!("`{name}` is no identifier"))),
    }
}
