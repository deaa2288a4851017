//! Closures and async blocks: bodies of their own in the arenas of the function around them.

use syn::{Pat, ReturnType};

use crate::ir::body::{Closure, ClosureId, ClosureKind, LocalId, Place, Rvalue, Terminator};
use crate::source::Span;

use super::builder::{Builder, Frame};

impl Builder<'_> {
    pub(super) fn closure_expr(&mut self, expr: &syn::ExprClosure, span: Span) -> Rvalue {
        let kind = if expr.asyncness.is_some() { ClosureKind::AsyncClosure } else { ClosureKind::Closure };
        let written = match &expr.output {
            ReturnType::Default => None,
            ReturnType::Type(_, ty) => Some(self.type_ref(ty)),
        };
        let params: Vec<&Pat> = expr.inputs.iter().collect();
        let id = self.nested(kind, expr.capture.is_some(), &params, span, |this, ret| {
            if let Some(ty) = written {
                let ty = this.scoped(ty);
                this.annotate(ret, ty);
            }
            this.value_into(Place::local(ret), &expr.body);
        });
        Rvalue::Closure(id)
    }

    pub(super) fn async_block(&mut self, expr: &syn::ExprAsync, span: Span) -> Rvalue {
        let is_move = expr.capture.is_some();
        let id = self.nested(ClosureKind::AsyncBlock, is_move, &[], span, |this, ret| {
            this.block_into(Place::local(ret), &expr.block);
        });
        Rvalue::Closure(id)
    }

    /// A closure or async block whose code `body` lowers.
    pub(super) fn nested(
        &mut self,
        kind: ClosureKind,
        is_move: bool,
        params: &[&Pat],
        span: Span,
        body: impl FnOnce(&mut Self, LocalId),
    ) -> ClosureId {
        let entry = self.block(span);
        let id = self.closure(Closure {
            params: Vec::new(),
            ret: LocalId(0),
            entry,
            kind,
            is_move,
            captures: Vec::new(),
            span,
        });
        let outer_at = std::mem::replace(&mut self.at, entry);
        let outer_loops = std::mem::take(&mut self.loops);
        self.frames.push(Frame { ret: LocalId(0), closure: Some(id) });
        let ret = self.temp(span);
        if let Some(frame) = self.frames.last_mut() {
            frame.ret = ret;
        }
        self.closure_mut(id).ret = ret;
        self.in_scope(|this| {
            let locals: Vec<LocalId> = params.iter().map(|pat| this.closure_param(pat)).collect();
            this.closure_mut(id).params.clone_from(&locals);
            for (pat, local) in params.iter().zip(locals) {
                this.irrefutable(pat, Place::local(local));
            }
            body(this, ret);
        });
        self.frames.pop();
        self.loops = outer_loops;
        self.end(Terminator::Return, span, outer_at);
        id
    }

    fn closure_param(&mut self, pat: &Pat) -> LocalId {
        let span = self.pat_span(pat);
        let written = match pat {
            Pat::Type(typed) => {
                let ty = self.type_ref(&typed.ty);
                Some(self.scoped(ty))
            }
            _ => None,
        };
        self.local(None, written, span)
    }
}
