//! `tokio::select!`, `futures::select!`: `pattern = future => body`, one arm of which runs.

use proc_macro2::TokenStream;
use syn::parse::{ParseStream, Parser};
use syn::{Expr, Ident, Pat, Token, token};

use crate::ir::body::{Operand, Place, Rvalue, Terminator, Test};
use crate::source::Span;

use super::super::builder::Builder;

/// `pattern = future, if guard => body`, or `else => body` (`complete`, `default`).
struct Arm {
    future: Option<(Pat, Expr)>,
    guard: Option<Expr>,
    body: Expr,
}

impl Builder<'_> {
    /// The arms as a match on nothing known: any of them may run.
    pub(super) fn select(&mut self, tokens: &TokenStream, span: Span) -> Option<Rvalue> {
        let arms = arms.parse2(tokens.clone()).ok()?;
        let dst = Place::local(self.temp(span));
        let chooser = Place::local(self.temp(span));
        let join = self.block(span);
        for arm in &arms {
            let (then, next) = (self.block(span), self.block(span));
            self.end(
                Terminator::Test { place: chooser.clone(), test: Test::Other, then, other: next },
                span,
                then,
            );
            self.in_scope(|this| {
                if let Some(guard) = &arm.guard {
                    let go_on = this.block(span);
                    this.condition(guard, go_on, next);
                    this.at = go_on;
                }
                if let Some((pattern, future)) = &arm.future {
                    let at = this.span(future);
                    let future = this.operand(future);
                    let value = this.put(Rvalue::Await(future), at);
                    this.pattern(pattern, value, next);
                }
                this.value_into(dst.clone(), &arm.body);
            });
            self.goto(join, span, next);
        }
        self.goto(join, span, join);
        Some(Rvalue::Use(Operand::Place(dst)))
    }
}

fn arms(input: ParseStream) -> syn::Result<Vec<Arm>> {
    let mut arms = Vec::new();
    if input.peek(Ident) && input.peek2(Token![;]) {
        input.parse::<Ident>()?;
        input.parse::<Token![;]>()?;
    }
    while !input.is_empty() {
        arms.push(arm(input)?);
        if input.peek(Token![,]) {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(arms)
}

fn arm(input: ParseStream) -> syn::Result<Arm> {
    let bare = input.peek(Token![else]) || (input.peek(Ident) && input.peek2(Token![=>]));
    let (future, guard) = if bare {
        let _: Ident = input.call(syn::ext::IdentExt::parse_any)?;
        (None, None)
    } else {
        let pattern = Pat::parse_multi_with_leading_vert(input)?;
        input.parse::<Token![=]>()?;
        let future: Expr = input.parse()?;
        let guard = if input.peek(Token![,]) {
            input.parse::<Token![,]>()?;
            input.parse::<Token![if]>()?;
            Some(input.parse()?)
        } else {
            None
        };
        (Some((pattern, future)), guard)
    };
    input.parse::<Token![=>]>()?;
    let body = if input.peek(token::Brace) {
        Expr::Block(syn::ExprBlock { attrs: Vec::new(), label: None, block: input.parse()? })
    } else {
        input.parse()?
    };
    Ok(Arm { future, guard, body })
}
