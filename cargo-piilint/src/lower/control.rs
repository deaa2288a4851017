//! Control flow: blocks, conditions, `match`, loops and the jumps out of them.
//!
//! Conditions become edges ([`Builder::condition`]), so that what a branch knows (a consent that was
//! checked, a variant that was matched) holds on its side only, whatever `&&`, `||`, `!` and `let`
//! chains it is made of.

use syn::{Expr, Pat};

use crate::ir::body::{BlockId, Operand, Place, Rvalue, Terminator, Test};
use crate::ir::path::Lit;
use crate::source::Span;

use super::builder::{Builder, Loop};

impl Builder<'_> {
    /// `{ .. }` into `dst`, in a scope of its own.
    pub(super) fn block_into(&mut self, dst: Place, block: &syn::Block) {
        self.in_scope(|this| {
            this.block_items(&block.stmts);
            this.statements(Some(dst), &block.stmts);
        });
    }

    /// `'a: { .. }` into `dst`.
    pub(super) fn labelled_block(&mut self, dst: Place, block: &syn::ExprBlock) {
        let Some(label) = &block.label else { return self.block_into(dst, &block.block) };
        let span = self.ctx.span(block.block.brace_token.span.open());
        let exit = self.block(span);
        let label = Some(label.name.ident.to_string());
        self.loops.push(Loop { label, repeats: false, exit, head: exit, value: dst.clone() });
        self.block_into(dst, &block.block);
        self.loops.pop();
        self.goto(exit, span, exit);
    }

    pub(super) fn if_into(&mut self, dst: Place, branch: &syn::ExprIf) {
        let span = self.span(&branch.cond);
        let (then, other, join) = (self.block(span), self.block(span), self.block(span));
        self.in_scope(|this| {
            this.condition(&branch.cond, then, other);
            this.at = then;
            this.block_into(dst.clone(), &branch.then_branch);
            this.goto(join, span, other);
        });
        match &branch.else_branch {
            Some((_, otherwise)) => self.value_into(dst, otherwise),
            None => self.assign(dst, Rvalue::Tuple(Vec::new()), span),
        }
        self.goto(join, span, join);
    }

    /// Lowers a condition; the current block is ended. Variables of `let` are in scope afterwards and
    /// have their values in `then`.
    pub(super) fn condition(&mut self, cond: &Expr, then: BlockId, other: BlockId) {
        let span = self.span(cond);
        match cond {
            Expr::Paren(inner) => self.condition(&inner.expr, then, other),
            Expr::Group(inner) => self.condition(&inner.expr, then, other),
            Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Not(_)) => {
                self.condition(&unary.expr, other, then);
            }
            Expr::Binary(binary) if matches!(binary.op, syn::BinOp::And(_)) => {
                let middle = self.block(span);
                self.condition(&binary.left, middle, other);
                self.at = middle;
                self.condition(&binary.right, then, other);
            }
            Expr::Binary(binary) if matches!(binary.op, syn::BinOp::Or(_)) => {
                let middle = self.block(span);
                self.condition(&binary.left, then, middle);
                self.at = middle;
                self.condition(&binary.right, then, other);
            }
            Expr::Let(test) => {
                let place = self.place(&test.expr);
                self.pattern(&test.pat, place, other);
                self.goto(then, span, then);
            }
            _ => {
                let cond = self.operand(cond);
                self.end(Terminator::If { cond, then, other }, span, then);
            }
        }
    }

    /// `a && b`, `a || b` and `let` as a value.
    pub(super) fn condition_value(&mut self, dst: Place, cond: &Expr) {
        let span = self.span(cond);
        let (then, other, join) = (self.block(span), self.block(span), self.block(span));
        self.in_scope(|this| this.condition(cond, then, other));
        self.at = then;
        self.assign(dst.clone(), Rvalue::Use(Operand::Lit(Lit::Bool(true))), span);
        self.goto(join, span, other);
        self.assign(dst, Rvalue::Use(Operand::Lit(Lit::Bool(false))), span);
        self.goto(join, span, join);
    }

    pub(super) fn match_into(&mut self, dst: &Place, expr: &syn::ExprMatch) {
        let span = self.span(&expr.expr);
        let place = self.place(&expr.expr);
        let join = self.block(span);
        for arm in &expr.arms {
            if !self.cfg(&arm.attrs) {
                continue;
            }
            let next = self.block(span);
            self.in_scope(|this| {
                this.arm_pattern(&arm.pat, place.clone(), next);
                this.value_into(dst.clone(), &arm.body);
            });
            self.goto(join, span, next);
        }
        self.end(Terminator::Unreachable, span, join);
    }

    /// A pattern with its guard; the current block goes on where both hold.
    fn arm_pattern(&mut self, pat: &Pat, place: Place, fail: BlockId) {
        let Pat::Guard(guarded) = pat else { return self.pattern(pat, place, fail) };
        self.pattern(&guarded.pat, place, fail);
        let span = self.span(&guarded.guard);
        let then = self.block(span);
        self.condition(&guarded.guard, then, fail);
        self.at = then;
    }

    pub(super) fn loop_into(&mut self, dst: Place, expr: &syn::ExprLoop) {
        let span = self.ctx.span(expr.loop_token.span);
        let (head, exit) = (self.block(span), self.block(span));
        self.goto(head, span, head);
        let label = expr.label.as_ref();
        self.loop_body(label, &expr.body, dst, head, exit, span);
    }

    fn loop_body(
        &mut self,
        label: Option<&syn::Label>,
        body: &syn::Block,
        value: Place,
        head: BlockId,
        exit: BlockId,
        span: Span,
    ) {
        let label = label.map(|label| label.name.ident.to_string());
        self.loops.push(Loop { label, repeats: true, exit, head, value });
        let unit = Place::local(self.temp(span));
        self.block_into(unit, body);
        self.loops.pop();
        self.goto(head, span, exit);
    }

    pub(super) fn while_into(&mut self, expr: &syn::ExprWhile) {
        let span = self.ctx.span(expr.while_token.span);
        let (head, body, exit) = (self.block(span), self.block(span), self.block(span));
        self.goto(head, span, head);
        self.in_scope(|this| {
            this.condition(&expr.cond, body, exit);
            this.at = body;
            let unit = Place::local(this.temp(span));
            this.loop_body(expr.label.as_ref(), &expr.body, unit, head, exit, span);
        });
    }

    /// `for pat in iter { .. }`, as the language defines it: `IntoIterator::into_iter`, then
    /// `Iterator::next` until `None`.
    pub(super) fn for_into(&mut self, expr: &syn::ExprForLoop) {
        let span = self.span(&expr.expr);
        let source = (self.operand(&expr.expr), span);
        let iter = self.call_known(&["core", "iter", "IntoIterator", "into_iter"], vec![source], span);
        let (head, body, exit) = (self.block(span), self.block(span), self.block(span));
        self.goto(head, span, head);
        let receiver = (Operand::Ref(true, iter), span);
        let item = self.call_known(&["core", "iter", "Iterator", "next"], vec![receiver], span);
        let some = self.known(&["core", "option", "Option", "Some"], span);
        let payload = Self::payload(&item, &some, 0);
        self.end(
            Terminator::Test { place: item, test: Test::Variant(some), then: body, other: exit },
            span,
            body,
        );
        self.in_scope(|this| {
            this.pattern(&expr.pat, payload, exit);
            let unit = Place::local(this.temp(span));
            this.loop_body(expr.label.as_ref(), &expr.body, unit, head, exit, span);
        });
    }

    pub(super) fn break_out(&mut self, expr: &syn::ExprBreak, span: Span) {
        let label = expr.label.as_ref().map(|label| label.ident.to_string());
        let Some(target) = self.loops.iter().rev().find(|frame| match &label {
            Some(label) => frame.label.as_ref() == Some(label),
            None => frame.repeats,
        }) else {
            return self.not_understood("break outside of a loop".to_owned(), span);
        };
        let (exit, value) = (target.exit, target.value.clone());
        if let Some(expr) = &expr.expr {
            self.value_into(value, expr);
        }
        self.diverge(Terminator::Goto(exit), span);
    }

    pub(super) fn continue_loop(&mut self, label: Option<&syn::Lifetime>, span: Span) {
        let label = label.map(|label| label.ident.to_string());
        let head = self
            .loops
            .iter()
            .rev()
            .find(|frame| frame.repeats && (label.is_none() || frame.label == label))
            .map(|frame| frame.head);
        match head {
            Some(head) => self.diverge(Terminator::Goto(head), span),
            None => self.not_understood("continue outside of a loop".to_owned(), span),
        }
    }
}
