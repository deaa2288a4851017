//! Bodies: syn to control-flow graphs.
//!
//! # Terms
//!
//! A *place* is a local and a path into it; an *operand* is what a statement takes in; a *temporary* is
//! a local without a name. A body is lowered on its own, when names are resolved: macros can then be
//! expanded where they are called, and an identifier in a pattern is known to be a constant or a new
//! variable.
//!
//! # What is left to `ty`
//!
//! Everything that needs a type: auto-deref and auto-ref, overloaded operators and indexing, binding
//! modes, methods, associated items. `lower` writes down what stands in the source and no more.
//!
//! # What is not understood
//!
//! An expression or pattern without a lowering is an [`Rvalue::Unknown`](crate::ir::body::Rvalue) with
//! the operands that could be read, and an entry in [`Body::blind`](crate::ir::body::Body).
//! Hygiene of macros is not modelled: a variable that a macro declares can shadow the caller's.

mod builder;
mod closure;
mod control;
mod expr;
mod literal;
mod macros;
mod names;
mod path;
mod pattern;
mod span;
mod stmt;

use syn::Pat;
use syn::parse::Parser;

use crate::ir::body::{Body, LocalId, Place, Scoped, Terminator};
use crate::ir::item::{FnItem, Param};
use crate::ir::program::{DefId, DefKind};
use crate::items::Ctx;
use crate::parse::{self, BodySyntax, ParseError};
use crate::resolve::{BlockItems, Resolver};
use crate::source::Span;

use builder::Builder;
use names::Names;

/// What lowering a body gave.
pub enum Lowered {
    /// The body.
    Body(Box<Body>),
    /// Blocks of the body declare items whose scopes must be made first
    /// ([`Resolver::add_block_scopes`]); then the body is lowered again.
    NeedsScopes(Vec<BlockItems>),
    /// It does not parse.
    Broken(ParseError),
    /// There is none.
    Absent,
}

/// Lowers the body of a function, constant or static.
pub fn body(resolver: &Resolver, owner: DefId) -> Lowered {
    with_receivers(resolver, owner, false)
}

/// The same, with what stands before each dot noted in [`Body::receivers`] if that is wanted.
pub fn with_receivers(resolver: &Resolver, owner: DefId, wanted: bool) -> Lowered {
    let (item, source) = match &resolver.program.def(owner).kind {
        DefKind::Fn(item) => (Some(&**item), item.body.as_ref()),
        DefKind::Const { body, .. } | DefKind::Static { body, .. } => (None, body.as_ref()),
        _ => (None, None),
    };
    let Some(source) = source else { return Lowered::Absent };
    match parse::body(source) {
        Ok(syntax) => {
            let span = resolver.program.def(owner).span;
            let ctx = Ctx::body(source, resolver.cfg(owner));
            let mut builder = Builder::new(Names::new(resolver, owner), owner, owner, ctx, span);
            if wanted {
                builder.note_receivers();
            }
            lower(builder, item, &syntax, span)
        }
        Err(error) => Lowered::Broken(error),
    }
}

fn lower<'a>(mut builder: Builder<'a>, item: Option<&'a FnItem>, syntax: &BodySyntax, span: Span) -> Lowered {
    let params = item.map(|item| builder.parameters(item)).unwrap_or_default();
    builder.instrumented(item);
    let ret = Place::local(builder.ret());
    match syntax {
        BodySyntax::Block(block) => builder.block_into(ret, block),
        BodySyntax::Expr(expr) => builder.value_into(ret, expr),
    }
    builder.diverge(Terminator::Return, span);
    let (body, missing) = builder.finish(params);
    missing.map_or_else(|| Lowered::Body(Box::new(body)), Lowered::NeedsScopes)
}

impl<'a> Builder<'a> {
    /// Declares the parameters; those with a pattern are taken apart.
    fn parameters(&mut self, item: &'a FnItem) -> Vec<LocalId> {
        let locals: Vec<LocalId> = item.params.iter().map(|param| self.parameter(param)).collect();
        for (param, local) in item.params.iter().zip(&locals) {
            self.parameter_pattern(param, *local);
        }
        locals
    }

    fn parameter(&mut self, param: &Param) -> LocalId {
        let written = Scoped { scope: self.scope, value: param.ty.clone() };
        let local = self.local(param.name, Some(written), param.span);
        if let Some(name) = param.name {
            self.declare(name, local);
        }
        local
    }

    fn parameter_pattern(&mut self, param: &'a Param, local: LocalId) {
        let Some(text) = &param.pattern else { return };
        let ctx = Ctx::piece(text, param.span, self.ctx.cfg);
        let outer = std::mem::replace(&mut self.ctx, ctx);
        let pattern = parse::lex(text).ok().and_then(|tokens| Pat::parse_single.parse2(tokens).ok());
        match pattern {
            Some(pattern) => self.irrefutable(&pattern, Place::local(local)),
            None => self.not_understood("parameter pattern".to_owned(), param.span),
        }
        self.ctx = outer;
    }

    /// `#[tracing::instrument]`: a span with the parameters that are not skipped.
    fn instrumented(&mut self, item: Option<&FnItem>) {
        let Some(item) = item else { return };
        let Some((args, function, krate)) = self.names.builtin_attr("instrument") else { return };
        let params: Vec<_> = item.params.iter().filter_map(|param| Some((param.name?, param.span))).collect();
        self.instrument(&params, args, function, krate);
    }
}
