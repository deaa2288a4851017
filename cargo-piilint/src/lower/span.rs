//! Where expressions and patterns stand. syn's `Spanned` prints a whole expression again to find its
//! last token; here the first and the last token are walked to.

use proc_macro2::Span as TokenSpan;
use syn::spanned::Spanned;
use syn::{Expr, Pat};

use crate::source::Span;

use super::builder::Builder;

impl Builder<'_> {
    /// The place of an expression.
    pub(super) fn span(&self, expr: &Expr) -> Span {
        self.ctx.between(start(expr), end(expr))
    }

    /// The place of a pattern.
    pub(super) fn pat_span(&self, pat: &Pat) -> Span {
        match pat {
            Pat::Ident(ident) => self.ctx.span(ident.ident.span()),
            Pat::Wild(wild) => self.ctx.span(wild.underscore_token.span),
            Pat::Type(typed) => self.pat_span(&typed.pat),
            Pat::Guard(guarded) => self.pat_span(&guarded.pat),
            other => self.ctx.between(pat_start(other), pat_end(other)),
        }
    }

    /// The place of a path, generic arguments of the last segment left out.
    pub(super) fn path_span(&self, path: &syn::Path) -> Span {
        let (Some(first), Some(last)) = (path.segments.first(), path.segments.last()) else {
            return self.ctx.at.fallback;
        };
        self.ctx.between(first.ident.span(), last.ident.span())
    }

    /// The place of a path's last name.
    pub(super) fn last_segment_span(&self, path: &syn::Path) -> Span {
        path.segments.last().map_or(self.ctx.at.fallback, |last| self.ctx.span(last.ident.span()))
    }
}

fn start(expr: &Expr) -> TokenSpan {
    match expr {
        Expr::MethodCall(inner) => start(&inner.receiver),
        Expr::Field(inner) => start(&inner.base),
        Expr::Call(inner) => start(&inner.func),
        Expr::Index(inner) => start(&inner.expr),
        Expr::Await(inner) => start(&inner.base),
        Expr::Try(inner) => start(&inner.expr),
        Expr::Binary(inner) => start(&inner.left),
        Expr::Assign(inner) => start(&inner.left),
        Expr::Cast(inner) => start(&inner.expr),
        Expr::Group(inner) => start(&inner.expr),
        Expr::Path(inner) => path_start(inner.qself.as_ref(), &inner.path),
        Expr::Struct(inner) => inner
            .path
            .segments
            .first()
            .map_or_else(|| inner.brace_token.span.open(), |first| first.ident.span()),
        Expr::Macro(inner) => {
            inner.mac.path.segments.first().map_or_else(|| inner.span(), |first| first.ident.span())
        }
        Expr::Range(inner) => {
            inner.start.as_ref().map_or_else(|| limits(&inner.limits), |first| start(first))
        }
        other => edge(other).unwrap_or_else(|| other.span()),
    }
}

fn end(expr: &Expr) -> TokenSpan {
    match expr {
        Expr::MethodCall(inner) => inner.paren_token.span.close(),
        Expr::Call(inner) => inner.paren_token.span.close(),
        Expr::Index(inner) => inner.bracket_token.span.close(),
        Expr::Field(inner) => match &inner.member {
            syn::Member::Named(name) => name.span(),
            syn::Member::Unnamed(index) => index.span,
        },
        Expr::Await(inner) => inner.await_token.span,
        Expr::Try(inner) => inner.question_token.span,
        Expr::Binary(inner) => end(&inner.right),
        Expr::Assign(inner) => end(&inner.right),
        Expr::Reference(inner) => end(&inner.expr),
        Expr::Unary(inner) => end(&inner.expr),
        Expr::Group(inner) => end(&inner.expr),
        Expr::Closure(inner) => end(&inner.body),
        Expr::Let(inner) => end(&inner.expr),
        Expr::Return(inner) => inner.expr.as_ref().map_or(inner.return_token.span, |value| end(value)),
        Expr::Break(inner) => inner.expr.as_ref().map_or(inner.break_token.span, |value| end(value)),
        Expr::Path(inner) => {
            inner.path.segments.last().map_or_else(|| inner.span(), |last| last.ident.span())
        }
        Expr::Range(inner) => inner.end.as_ref().map_or_else(|| limits(&inner.limits), |last| end(last)),
        Expr::Struct(inner) => inner.brace_token.span.close(),
        Expr::Macro(inner) => match &inner.mac.delimiter {
            syn::MacroDelimiter::Paren(paren) => paren.span.close(),
            syn::MacroDelimiter::Brace(brace) => brace.span.close(),
            syn::MacroDelimiter::Bracket(bracket) => bracket.span.close(),
        },
        Expr::Paren(inner) => inner.paren_token.span.close(),
        Expr::Tuple(inner) => inner.paren_token.span.close(),
        Expr::Array(inner) => inner.bracket_token.span.close(),
        Expr::Repeat(inner) => inner.bracket_token.span.close(),
        Expr::Match(inner) => inner.brace_token.span.close(),
        Expr::Block(inner) => inner.block.brace_token.span.close(),
        Expr::Unsafe(inner) => inner.block.brace_token.span.close(),
        Expr::Const(inner) => inner.block.brace_token.span.close(),
        Expr::TryBlock(inner) => inner.block.brace_token.span.close(),
        Expr::RawAddr(inner) => end(&inner.expr),
        Expr::Cast(inner) => inner.ty.span(),
        Expr::If(inner) => match &inner.else_branch {
            Some((_, other)) => end(other),
            None => inner.then_branch.brace_token.span.close(),
        },
        other => edge(other).unwrap_or_else(|| other.span()),
    }
}

/// A token at the beginning of the expression kinds that begin with one.
fn edge(expr: &Expr) -> Option<TokenSpan> {
    Some(match expr {
        Expr::Lit(inner) => inner.lit.span(),
        Expr::Reference(inner) => inner.and_token.span,
        Expr::Paren(inner) => inner.paren_token.span.open(),
        Expr::Tuple(inner) => inner.paren_token.span.open(),
        Expr::Array(inner) => inner.bracket_token.span.open(),
        Expr::Repeat(inner) => inner.bracket_token.span.open(),
        Expr::Match(inner) => inner.match_token.span,
        Expr::If(inner) => inner.if_token.span,
        Expr::Block(inner) => inner.block.brace_token.span.open(),
        Expr::Loop(inner) => inner.loop_token.span,
        Expr::While(inner) => inner.while_token.span,
        Expr::ForLoop(inner) => inner.for_token.span,
        Expr::Return(inner) => inner.return_token.span,
        Expr::Break(inner) => inner.break_token.span,
        Expr::Continue(inner) => inner.continue_token.span,
        Expr::Let(inner) => inner.let_token.span,
        Expr::Unsafe(inner) => inner.unsafe_token.span,
        Expr::Const(inner) => inner.const_token.span,
        Expr::TryBlock(inner) => inner.try_token.span,
        Expr::RawAddr(inner) => inner.and_token.span,
        Expr::Async(inner) => inner.async_token.span,
        Expr::Closure(inner) => inner.capture.map_or(inner.inputs_begin.span, |token| token.span),
        Expr::Unary(inner) => match &inner.op {
            syn::UnOp::Deref(token) => token.spans[0],
            syn::UnOp::Not(token) => token.spans[0],
            syn::UnOp::Neg(token) => token.spans[0],
            _ => return None,
        },
        _ => return None,
    })
}

fn pat_start(pat: &Pat) -> TokenSpan {
    match pat {
        Pat::Reference(inner) => inner.and_token.span,
        Pat::Paren(inner) => inner.paren_token.span.open(),
        Pat::Tuple(inner) => inner.paren_token.span.open(),
        Pat::Slice(inner) => inner.bracket_token.span.open(),
        Pat::TupleStruct(inner) => path_start(inner.qself.as_ref(), &inner.path),
        Pat::Struct(inner) => path_start(inner.qself.as_ref(), &inner.path),
        Pat::Path(inner) => path_start(inner.qself.as_ref(), &inner.path),
        Pat::Or(inner) => inner.cases.first().map_or_else(|| inner.span(), pat_start),
        Pat::Type(inner) => pat_start(&inner.pat),
        Pat::Guard(inner) => pat_start(&inner.pat),
        other => other.span(),
    }
}

fn pat_end(pat: &Pat) -> TokenSpan {
    match pat {
        Pat::Reference(inner) => pat_end(&inner.pat),
        Pat::Paren(inner) => inner.paren_token.span.close(),
        Pat::Tuple(inner) => inner.paren_token.span.close(),
        Pat::Slice(inner) => inner.bracket_token.span.close(),
        Pat::TupleStruct(inner) => inner.paren_token.span.close(),
        Pat::Struct(inner) => inner.brace_token.span.close(),
        Pat::Or(inner) => inner.cases.last().map_or_else(|| inner.span(), pat_end),
        Pat::Type(inner) => pat_end(&inner.pat),
        Pat::Guard(inner) => pat_end(&inner.pat),
        other => other.span(),
    }
}

fn path_start(qself: Option<&syn::QSelf>, path: &syn::Path) -> TokenSpan {
    match (qself, path.segments.first()) {
        (Some(qself), _) => qself.lt_token.span,
        (None, Some(first)) => first.ident.span(),
        (None, None) => path.span(),
    }
}

fn limits(limits: &syn::RangeLimits) -> TokenSpan {
    match limits {
        syn::RangeLimits::HalfOpen(token) => token.spans[0],
        syn::RangeLimits::Closed(token) => token.spans[0],
    }
}
