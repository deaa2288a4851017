//! A rule's body with the bindings filled in.

use proc_macro2::{Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

use super::ExpandError;
use super::definition::{Out, Token};
use super::limits::tree_size;
use super::matching::{Binding, Bindings, is_bare};
use crate::items::CRATE_PREFIX;
use crate::load::CrateId;
use crate::source::Sym;

/// Writes a rule's body.
pub(super) fn transcribe(
    body: &[Out],
    bindings: &Bindings,
    krate: CrateId,
    call: Span,
    most: usize,
) -> Result<TokenStream, ExpandError> {
    let mut writer = Writer { bindings, krate, call, most, turns: Vec::new(), written: 0 };
    let mut out = Vec::new();
    writer.all(body, &mut out)?;
    Ok(out.into_iter().collect())
}

struct Writer<'b> {
    bindings: &'b Bindings,
    krate: CrateId,
    call: Span,
    /// The repetitions around: which turn it is, of how many.
    turns: Vec<(usize, usize)>,
    written: usize,
    most: usize,
}

impl Writer<'_> {
    fn all(&mut self, outs: &[Out], into: &mut Vec<TokenTree>) -> Result<(), ExpandError> {
        for (at, out) in outs.iter().enumerate() {
            let from = into.len();
            self.one(out, into)?;
            let after = outs.get(at + 1..).unwrap_or_default();
            if matches!(out, Out::Var(_))
                && matches!(into[from..], [TokenTree::Group(_)])
                && is_path_sep(after)
            {
                self.angle(into);
            }
        }
        Ok(())
    }

    /// Turns a type that is no path, before `::`, into `<type>`.
    fn angle(&self, into: &mut Vec<TokenTree>) {
        let punct = |c, spacing| {
            let mut punct = Punct::new(c, spacing);
            punct.set_span(self.call);
            TokenTree::Punct(punct)
        };
        into.insert(into.len() - 1, punct('<', Spacing::Alone));
        into.push(punct('>', Spacing::Alone));
    }

    fn one(&mut self, out: &Out, into: &mut Vec<TokenTree>) -> Result<(), ExpandError> {
        match out {
            Out::Token(token) => self.token(token, into),
            Out::Group(delimiter, inner) => {
                let mut content = Vec::new();
                self.all(inner, &mut content)?;
                let mut group = Group::new(*delimiter, content.into_iter().collect());
                group.set_span(self.call);
                self.push(TokenTree::Group(group), into, 1)
            }
            Out::Var(name) => self.variable(*name, into),
            Out::Crate => {
                let name = format!("{CRATE_PREFIX}{}", self.krate.0);
                self.push(TokenTree::Ident(Ident::new(&name, self.call)), into, 1)
            }
            Out::Repeat { inner, separator, vars } => self.repeat(inner, separator, vars, into),
            Out::Count(name) => {
                let count = self.lookup(*name).map_or(0, count);
                self.number(count, into)
            }
            Out::Index(depth) => self.number(self.turn(*depth).0, into),
            Out::Len(depth) => self.number(self.turn(*depth).1, into),
            Out::Ignore(_) => Ok(()),
            Out::Concat(parts) => self.concat(parts, into),
        }
    }

    fn push(&mut self, tree: TokenTree, into: &mut Vec<TokenTree>, size: usize) -> Result<(), ExpandError> {
        self.written += size;
        if self.written > self.most {
            return Err(ExpandError::new(format!("the expansion has more than {} tokens", self.most)));
        }
        into.push(tree);
        Ok(())
    }

    fn token(&mut self, token: &Token, into: &mut Vec<TokenTree>) -> Result<(), ExpandError> {
        let mut tree = match token {
            Token::Ident(name) => TokenTree::Ident(ident(name.as_str(), self.call)),
            Token::Punct(punct, spacing) => TokenTree::Punct(Punct::new(*punct, *spacing)),
            Token::Literal(text) => {
                let literal = text.parse::<Literal>();
                TokenTree::Literal(literal.map_err(|_| ExpandError::new("a literal that does not lex"))?)
            }
        };
        tree.set_span(self.call);
        self.push(tree, into, 1)
    }

    fn number(&mut self, number: usize, into: &mut Vec<TokenTree>) -> Result<(), ExpandError> {
        let mut literal = Literal::usize_unsuffixed(number);
        literal.set_span(self.call);
        self.push(TokenTree::Literal(literal), into, 1)
    }

    fn turn(&self, depth: usize) -> (usize, usize) {
        let from_inside = self.turns.len().checked_sub(depth + 1);
        from_inside.and_then(|at| self.turns.get(at)).copied().unwrap_or_default()
    }

    /// What a variable holds in this turn of the repetitions around.
    fn lookup(&self, name: Sym) -> Option<&Binding> {
        let mut binding =
            self.bindings.iter().find(|(bound, _)| *bound == name).map(|(_, binding)| binding)?;
        for (turn, _) in &self.turns {
            match binding {
                Binding::Many(each) => binding = each.get(*turn)?,
                Binding::One(_) => break,
            }
        }
        Some(binding)
    }

    fn variable(&mut self, name: Sym, into: &mut Vec<TokenTree>) -> Result<(), ExpandError> {
        let trees = match self.lookup(name) {
            Some(Binding::One(trees)) => trees.clone(),
            Some(Binding::Many(_)) => {
                return Err(ExpandError::new(format!("`${name}` still repeats here")));
            }
            None => return Err(ExpandError::new(format!("`${name}` has no value here"))),
        };
        trees.into_iter().try_for_each(|tree| {
            let size = tree_size(&tree);
            self.push(tree, into, size)
        })
    }

    fn repeat(
        &mut self,
        inner: &[Out],
        separator: &[Token],
        vars: &[Sym],
        into: &mut Vec<TokenTree>,
    ) -> Result<(), ExpandError> {
        let mut turns = None;
        for name in vars {
            let Some(Binding::Many(each)) = self.lookup(*name) else { continue };
            if turns.is_some_and(|turns| turns != each.len()) {
                return Err(ExpandError::new(format!(
                    "`${name}` does not repeat as often as its neighbours"
                )));
            }
            turns = Some(each.len());
        }
        let turns = turns.ok_or_else(|| ExpandError::new("a repetition without a variable that repeats"))?;
        for turn in 0..turns {
            if turn > 0 {
                separator.iter().try_for_each(|token| self.token(token, into))?;
            }
            self.turns.push((turn, turns));
            let written = self.all(inner, into);
            self.turns.pop();
            written?;
        }
        Ok(())
    }

    fn concat(&mut self, parts: &[Out], into: &mut Vec<TokenTree>) -> Result<(), ExpandError> {
        let mut trees = Vec::new();
        self.all(parts, &mut trees)?;
        let text: String = trees.iter().filter(|tree| !is_bare(tree)).map(word).collect();
        let mut lexed = text.parse::<TokenStream>().unwrap_or_default().into_iter();
        match (lexed.next(), lexed.next()) {
            (Some(TokenTree::Ident(mut ident)), None) => {
                ident.set_span(self.call);
                self.push(TokenTree::Ident(ident), into, 1)
            }
            _ => Err(ExpandError::new(format!("`{text}` is no name"))),
        }
    }
}

fn is_path_sep(outs: &[Out]) -> bool {
    matches!(outs, [Out::Token(Token::Punct(':', Spacing::Joint)), Out::Token(Token::Punct(':', _)), ..])
}

/// A token's text as a part of a name: without quotes and `r#`.
fn word(tree: &TokenTree) -> String {
    let text = tree.to_string();
    text.trim_start_matches("r#").trim_matches('"').to_owned()
}

fn count(binding: &Binding) -> usize {
    match binding {
        Binding::One(_) => 1,
        Binding::Many(each) => each.iter().map(count).sum(),
    }
}

/// An identifier that was one before.
fn ident(text: &str, span: Span) -> Ident {
    text.strip_prefix("r#").map_or_else(|| Ident::new(text, span), |name| Ident::new_raw(name, span))
}
