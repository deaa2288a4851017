//! The field syntax of `tracing` (`info!(user = %name, ?id, target.b = 1, "text {}", x)`) and of `log`'s
//! key-values (`info!(user:? = name; "text")`): every value shown becomes one formatted argument of one
//! call.
//!
//! Source: the documentation of `tracing` 0.1 ("Recording Fields") and of `log::kv`.

use proc_macro2::TokenStream;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Expr, Ident, LitStr, Token, token};

use crate::ir::body::{Callee, FmtTrait, Format, Operand, Piece, Place, Rvalue};
use crate::ir::item::{Attr, TokenText};
use crate::items::Ctx;
use crate::parse;
use crate::source::{Span, Sym};

use super::super::builder::Builder;
use super::super::expr::unraw;
use super::format::Args;

/// One thing that an event shows.
enum Shown {
    /// A field's value.
    Field(Expr, FmtTrait),
    /// The message.
    Message(Args),
}

impl Builder<'_> {
    /// An event or span: a call of `krate::function` with everything that it shows.
    pub(super) fn event(
        &mut self,
        krate: Sym,
        function: &str,
        tokens: &TokenStream,
        span: Span,
    ) -> Option<Rvalue> {
        let shown = event_parts.parse2(tokens.clone()).ok()?;
        let mut values = Vec::new();
        for part in shown {
            let (value, at) = match &part {
                Shown::Field(expr, how) => {
                    let at = self.span(expr);
                    let pieces = vec![Piece::Arg(self.operand(expr), *how, at)];
                    (Rvalue::Format(Box::new(Format { pieces })), at)
                }
                Shown::Message(args) => (self.format(args, span), span),
            };
            values.push(Operand::Place(self.put(value, at)));
        }
        let all = self.put(Rvalue::Tuple(values), span);
        let callee = Callee::Path(self.known(&[krate.as_str(), function], span));
        Some(Rvalue::Use(Operand::Place(self.call(callee, vec![(Operand::Place(all), span)], span, span))))
    }
}

impl<'a> Builder<'a> {
    /// `#[instrument(skip(..), skip_all, fields(..))]`: a span that shows the parameters with `Debug`.
    pub(in super::super) fn instrument(
        &mut self,
        params: &[(Sym, Span)],
        attr: &'a Attr,
        function: &str,
        krate: Sym,
    ) {
        let args = TokenText { text: attr.args.clone(), file: attr.span.file, pos: attr.args_pos };
        let ctx = Ctx::attr(attr, self.ctx.cfg);
        let outer = std::mem::replace(&mut self.ctx, ctx);
        let parsed = parse::lex(&args).ok().and_then(|tokens| instrument_args.parse2(tokens).ok());
        let (skipped, fields) = parsed.unwrap_or_default();
        let mut values = Vec::new();
        for (name, span) in params {
            if skipped.as_ref().is_some_and(|skipped| !skipped.contains(&name.as_str().to_owned()))
                && let Some(local) = self.lookup(*name)
            {
                let pieces = vec![Piece::Arg(Operand::Place(Place::local(local)), FmtTrait::Debug, *span)];
                values.push(Operand::Place(self.put(Rvalue::Format(Box::new(Format { pieces })), *span)));
            }
        }
        let mut written = Vec::new();
        for part in fields {
            if let Shown::Field(expr, how) = part {
                let at = self.span(&expr);
                let pieces = vec![Piece::Arg(self.operand(&expr), how, at)];
                written.push(Operand::Place(self.put(Rvalue::Format(Box::new(Format { pieces })), at)));
            }
        }
        self.ctx = outer;
        // Parameters are recorded where they stand, fields where the attribute does.
        let first = params.first().map_or(attr.span, |(_, span)| *span);
        for (values, span) in [(values, first), (written, attr.span)] {
            if values.is_empty() {
                continue;
            }
            let all = self.put(Rvalue::Tuple(values), span);
            let callee = Callee::Path(self.known(&[krate.as_str(), function], span));
            self.call(callee, vec![(Operand::Place(all), span)], span, span);
        }
    }
}

/// The parameters that are skipped (`None`: all) and the fields.
fn instrument_args(input: ParseStream) -> syn::Result<(Option<Vec<String>>, Vec<Shown>)> {
    let (mut skipped, mut fields) = (Some(Vec::new()), Vec::new());
    while !input.is_empty() {
        if input.peek(LitStr) {
            input.parse::<LitStr>()?;
        } else {
            let word: Ident = input.call(Ident::parse_any)?;
            if word == "skip_all" {
                skipped = None;
            } else if input.peek(token::Paren) {
                let inner;
                syn::parenthesized!(inner in input);
                if word == "skip" {
                    let names = inner.parse_terminated(Ident::parse_any, Token![,])?;
                    if let Some(list) = &mut skipped {
                        list.extend(names.iter().map(unraw));
                    }
                } else if word == "fields" {
                    while !inner.is_empty() {
                        fields.push(field(&inner)?);
                        separator(&inner)?;
                    }
                } else {
                    inner.parse::<TokenStream>()?;
                }
            } else if input.peek(Token![=]) {
                input.parse::<Token![=]>()?;
                input.parse::<Expr>()?;
            }
        }
        separator(input)?;
    }
    Ok((skipped, fields))
}

fn event_parts(input: ParseStream) -> syn::Result<Vec<Shown>> {
    let mut parts = Vec::new();
    header(input)?;
    while !input.is_empty() {
        if input.peek(token::Brace) {
            let fields;
            syn::braced!(fields in input);
            while !fields.is_empty() {
                parts.push(field(&fields)?);
                separator(&fields)?;
            }
            separator(input)?;
        } else if is_message(input) {
            parts.push(Shown::Message(Args::parse(input)?));
        } else {
            parts.push(field(input)?);
            separator(input)?;
        }
    }
    Ok(parts)
}

/// `target: "..", parent: &span, name: "..",` and the level of `event!` and `span!`.
fn header(input: ParseStream) -> syn::Result<()> {
    while input.peek(Ident) && input.peek2(Token![:]) && !input.peek2(Token![::]) && !input.peek3(Token![?]) {
        let fork = input.fork();
        let name: Ident = fork.parse()?;
        if !["target", "parent", "name", "logger"].contains(&name.to_string().as_str()) {
            break;
        }
        input.parse::<Ident>()?;
        input.parse::<Token![:]>()?;
        input.parse::<Expr>()?;
        separator(input)?;
    }
    let fork = input.fork();
    if let Ok(path) = fork.parse::<syn::ExprPath>()
        && path.path.segments.len() > 1
        && fork.peek(Token![,])
        && path.path.segments.iter().rev().nth(1).is_some_and(|segment| segment.ident == "Level")
    {
        input.parse::<syn::ExprPath>()?;
        separator(input)?;
    }
    Ok(())
}

fn separator(input: ParseStream) -> syn::Result<()> {
    if input.peek(Token![;]) {
        input.parse::<Token![;]>()?;
    } else if !input.is_empty() {
        input.parse::<Token![,]>()?;
    }
    Ok(())
}

/// A message begins with its template: text that is no field's name.
fn is_message(input: ParseStream) -> bool {
    (input.peek(LitStr) && !input.peek2(Token![=]))
        || (input.peek(Ident) && input.peek2(Token![!]) && !input.peek2(Token![!=]))
}

fn field(input: ParseStream) -> syn::Result<Shown> {
    if let Some(how) = sigil(input)? {
        return Ok(Shown::Field(input.parse()?, how));
    }
    let fork = input.fork();
    if let Some(how) = field_name(&fork)? {
        field_name(input)?;
        let how = sigil(input)?.unwrap_or(how);
        return Ok(Shown::Field(input.parse()?, how));
    }
    Ok(Shown::Field(input.parse()?, FmtTrait::Display))
}

fn sigil(input: ParseStream) -> syn::Result<Option<FmtTrait>> {
    Ok(if input.peek(Token![?]) {
        input.parse::<Token![?]>()?;
        Some(FmtTrait::Debug)
    } else if input.peek(Token![%]) {
        input.parse::<Token![%]>()?;
        Some(FmtTrait::Display)
    } else {
        None
    })
}

/// `a.b.c =`, `"text" =`, and log's `a:? =`: how the value is shown unless it says so itself.
fn field_name(input: ParseStream) -> syn::Result<Option<FmtTrait>> {
    if input.peek(LitStr) {
        input.parse::<LitStr>()?;
    } else if input.peek(Ident) || input.peek(Token![type]) || input.peek(Token![self]) {
        let _: Ident = input.call(Ident::parse_any)?;
        while input.peek(Token![.]) {
            input.parse::<Token![.]>()?;
            if input.peek(syn::LitInt) || input.peek(Token![await]) {
                return Ok(None);
            }
            let _: Ident = input.call(Ident::parse_any)?;
        }
    } else {
        return Ok(None);
    }
    let mut how = FmtTrait::Display;
    if input.peek(Token![:]) && !input.peek(Token![::]) {
        input.parse::<Token![:]>()?;
        if let Some(shown) = sigil(input)? {
            how = shown;
        } else {
            let word: Ident = input.parse()?;
            how = if word == "debug" { FmtTrait::Debug } else { FmtTrait::Display };
        }
    }
    if input.peek(Token![=]) && !input.peek(Token![==]) {
        input.parse::<Token![=]>()?;
        return Ok(Some(how));
    }
    Ok(None)
}
