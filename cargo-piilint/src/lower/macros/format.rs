//! `format_args!`: the format string taken apart, inline captures looked up.

use proc_macro2::TokenStream;
use syn::parse::{ParseStream, Parser};
use syn::{Expr, Ident, Token};

use crate::ir::body::{FmtTrait, Format, Operand, Piece, Place, Rvalue};
use crate::source::{Span, Sym};

use super::super::builder::Builder;
use super::super::expr::unraw;
use super::expr_text;

/// The arguments of a formatting macro.
pub(super) struct Args {
    template: Expr,
    positional: Vec<Expr>,
    named: Vec<(String, Expr)>,
}

impl Args {
    /// `"..", a, b, c = d`.
    pub(super) fn parse(input: ParseStream) -> syn::Result<Self> {
        let template: Expr = input.parse()?;
        let mut args = Self { template, positional: Vec::new(), named: Vec::new() };
        while !input.is_empty() {
            input.parse::<Token![,]>()?;
            if input.is_empty() {
                break;
            }
            if input.peek(Ident) && input.peek2(Token![=]) && !input.peek2(Token![==]) {
                let name: Ident = input.parse()?;
                input.parse::<Token![=]>()?;
                args.named.push((unraw(&name), input.parse()?));
            } else {
                args.positional.push(input.parse()?);
            }
        }
        Ok(args)
    }
}

impl Builder<'_> {
    /// `format_args!(tokens)`.
    pub(super) fn format_args(&mut self, tokens: &TokenStream, span: Span) -> Option<Rvalue> {
        let args = Args::parse.parse2(tokens.clone()).ok()?;
        Some(self.format(&args, span))
    }

    /// A template with its arguments. A template that is no literal shows all that it is given.
    pub(super) fn format(&mut self, args: &Args, span: Span) -> Rvalue {
        let template_span = self.span(&args.template);
        let positional = self.operands(&args.positional);
        let named: Vec<(&str, Operand, Span)> = args
            .named
            .iter()
            .map(|(name, expr)| (name.as_str(), self.operand(expr), self.span(expr)))
            .collect();
        let Some(template) = expr_text(&args.template) else {
            let first = (self.operand(&args.template), template_span);
            let named = named.into_iter().map(|(_, value, span)| (value, span));
            let pieces = std::iter::once(first).chain(positional).chain(named);
            let pieces = pieces.map(|(value, span)| Piece::Arg(value, FmtTrait::Display, span)).collect();
            return Rvalue::Format(Box::new(Format { pieces }));
        };
        let mut next = 0;
        let mut pieces = Vec::new();
        for part in parse_template(&template) {
            match part {
                Part::Text(text) => pieces.push(Piece::Text(text.into())),
                Part::Hole { name, shown, precision_arg } => {
                    next += usize::from(precision_arg);
                    let value = match name {
                        Name::Next => {
                            next += 1;
                            positional.get(next - 1).cloned()
                        }
                        Name::Index(index) => positional.get(index).cloned(),
                        Name::Named(name) => named
                            .iter()
                            .find(|(known, ..)| *known == name)
                            .map(|(_, value, span)| (value.clone(), *span))
                            .or_else(|| Some((self.captured(&name, template_span), template_span))),
                    };
                    match value {
                        Some((value, at)) => pieces.push(Piece::Arg(value, shown, at)),
                        None => self.not_understood("format argument missing".to_owned(), span),
                    }
                }
            }
        }
        Rvalue::Format(Box::new(Format { pieces }))
    }

    /// `{name}`: a variable or constant in scope.
    fn captured(&mut self, name: &str, span: Span) -> Operand {
        let name = Sym::new(name);
        if let Some(local) = self.lookup(name) {
            Operand::Place(Place::local(local))
        } else {
            let path = self.names.value_path(self.scope, name, span);
            Operand::Place(self.put(Rvalue::Path(path), span))
        }
    }
}

/// A piece of a template.
#[derive(Debug, PartialEq)]
enum Part {
    Text(String),
    Hole { name: Name, shown: FmtTrait, precision_arg: bool },
}

/// Which argument a hole shows.
#[derive(Debug, PartialEq)]
enum Name {
    Next,
    Index(usize),
    Named(String),
}

/// Takes a format string apart, by the grammar of `std::fmt`.
fn parse_template(template: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut text = String::new();
    let mut chars = template.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '{' | '}' if chars.peek() == Some(&c) => {
                text.push(c);
                chars.next();
            }
            '{' => {
                if !text.is_empty() {
                    parts.push(Part::Text(std::mem::take(&mut text)));
                }
                let inner: String = chars.by_ref().take_while(|c| *c != '}').collect();
                parts.push(hole(&inner));
            }
            _ => text.push(c),
        }
    }
    if !text.is_empty() {
        parts.push(Part::Text(text));
    }
    parts
}

fn hole(inner: &str) -> Part {
    let (name, spec) = inner.split_once(':').unwrap_or((inner, ""));
    let name = match name.trim() {
        "" => Name::Next,
        digits if digits.bytes().all(|b| b.is_ascii_digit()) => {
            digits.parse().map_or(Name::Next, Name::Index)
        }
        name => Name::Named(name.strip_prefix("r#").unwrap_or(name).to_owned()),
    };
    let spec = spec.trim_end();
    let shown = match spec.chars().last() {
        Some('?') => FmtTrait::Debug,
        Some('p') => FmtTrait::Pointer,
        Some('x' | 'X' | 'o' | 'b' | 'e' | 'E') => FmtTrait::Other,
        _ => FmtTrait::Display,
    };
    Part::Hole { name, shown, precision_arg: spec.contains(".*") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_are_taken_apart() {
        let parts = parse_template("a{{b}} {} {0:?} {name:>8} {:.*} {:#x}");
        let hole = |name, shown| Part::Hole { name, shown, precision_arg: false };
        assert_eq!(parts[0], Part::Text("a{b} ".into()));
        assert_eq!(parts[1], hole(Name::Next, FmtTrait::Display));
        assert_eq!(parts[3], hole(Name::Index(0), FmtTrait::Debug));
        assert_eq!(parts[5], hole(Name::Named("name".into()), FmtTrait::Display));
        assert_eq!(parts[7], Part::Hole { name: Name::Next, shown: FmtTrait::Display, precision_arg: true });
        assert_eq!(parts[9], hole(Name::Next, FmtTrait::Other));
    }
}
