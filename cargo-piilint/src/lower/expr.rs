//! Expressions. [`Builder::operand`] gives a value, [`Builder::place`] a place, [`Builder::value_into`] puts
//! the value where it is wanted.

use syn::{BinOp as SynBinOp, Expr, Member, UnOp as SynUnOp};

use crate::ir::body::{BinOp, Callee, Operand, Place, Proj, Rvalue, Terminator, TryInfo, UnOp};
use crate::ir::path::Lit;
use crate::source::{Span, Sym};

use super::builder::Builder;
use super::literal::literal;

impl Builder<'_> {
    /// The value of an expression. Places are not copied, so the operand is read when it is used: a
    /// caller that lowers more code first takes care by [`Builder::settled`].
    pub(super) fn operand(&mut self, expr: &Expr) -> Operand {
        match expr {
            Expr::Lit(lit) => {
                literal(&lit.lit).map_or_else(|| self.unknown_operand("literal", expr), Operand::Lit)
            }
            Expr::Paren(inner) => self.operand(&inner.expr),
            Expr::Group(inner) => self.operand(&inner.expr),
            Expr::Unary(unary) if let (SynUnOp::Neg(_), Expr::Lit(lit)) = (&unary.op, &*unary.expr) => {
                literal(&lit.lit).map_or_else(|| self.unknown_operand("literal", expr), Operand::Lit)
            }
            _ => Operand::Place(self.place(expr)),
        }
    }

    /// The operands of a list of expressions, each with its place in the source.
    pub(super) fn operands<'e>(&mut self, exprs: impl IntoIterator<Item = &'e Expr>) -> Vec<(Operand, Span)> {
        exprs.into_iter().map(|expr| (self.operand(expr), self.span(expr))).collect()
    }

    fn unknown_operand(&mut self, what: &str, expr: &Expr) -> Operand {
        let span = self.span(expr);
        self.not_understood(format!("expression: {what}"), span);
        Operand::Place(self.put(Rvalue::Unknown(Vec::new()), span))
    }

    /// The place of an expression; a value gets a temporary.
    pub(super) fn place(&mut self, expr: &Expr) -> Place {
        match expr {
            Expr::Paren(inner) => self.place(&inner.expr),
            Expr::Group(inner) => self.place(&inner.expr),
            Expr::Path(path) => self.path_place(path),
            Expr::Field(field) => {
                let (name, span) = match &field.member {
                    Member::Named(name) => (Sym::new(&unraw(name)), name.span()),
                    Member::Unnamed(index) => (Sym::new(&index.index.to_string()), index.span),
                };
                let base = self.place(&field.base);
                self.receiver(Operand::Place(base.clone()), self.ctx.span(span));
                base.with(Proj::Field(name))
            }
            Expr::Index(index) => {
                let base = self.place(&index.expr);
                let at = self.operand(&index.index);
                base.with(Proj::Index(Box::new(at)))
            }
            Expr::Unary(unary) if matches!(unary.op, SynUnOp::Deref(_)) => {
                self.place(&unary.expr).with(Proj::Deref)
            }
            _ => {
                let span = self.span(expr);
                let temp = Place::local(self.temp(span));
                self.value_into(temp.clone(), expr);
                temp
            }
        }
    }

    fn path_place(&mut self, path: &syn::ExprPath) -> Place {
        if path.qself.is_none()
            && let Some(ident) = path.path.get_ident()
            && let Some(local) = self.lookup(Sym::new(&unraw(ident)))
        {
            return Place::local(local);
        }
        let span = self.path_span(&path.path);
        let value = self.path_expr(path.qself.as_ref(), &path.path);
        self.put(Rvalue::Path(value), span)
    }

    /// Puts the value of `expr` into `dst`.
    pub(super) fn value_into(&mut self, dst: Place, expr: &Expr) {
        let span = self.span(expr);
        match expr {
            Expr::Paren(inner) => self.value_into(dst, &inner.expr),
            Expr::Group(inner) => self.value_into(dst, &inner.expr),
            Expr::Block(block) => self.labelled_block(dst, block),
            Expr::Unsafe(block) => self.block_into(dst, &block.block),
            Expr::Const(block) => self.block_into(dst, &block.block),
            Expr::TryBlock(block) => self.block_into(dst, &block.block),
            Expr::If(branch) => self.if_into(dst, branch),
            Expr::Match(arms) => self.match_into(&dst, arms),
            Expr::Loop(inner) => self.loop_into(dst, inner),
            Expr::While(inner) => self.while_into(inner),
            Expr::ForLoop(inner) => self.for_into(inner),
            Expr::Let(_) => self.condition_value(dst, expr),
            Expr::Binary(binary) if matches!(binary.op, SynBinOp::And(_) | SynBinOp::Or(_)) => {
                self.condition_value(dst, expr);
            }
            Expr::Macro(mac) => self.macro_into(dst, &mac.mac, span),
            Expr::Break(_) | Expr::Continue(_) | Expr::Return(_) | Expr::Assign(_) => self.effect(expr),
            Expr::Binary(binary) if let Some(op) = compound(&binary.op) => {
                self.compound_assign(binary, op, span);
            }
            _ => {
                let value = self.rvalue(expr, span);
                self.assign(dst, value, span);
            }
        }
    }

    /// Lowers an expression for its effect.
    pub(super) fn effect(&mut self, expr: &Expr) {
        let span = self.span(expr);
        match expr {
            Expr::Assign(assign) => {
                let value = self.operand(&assign.right);
                self.assign_to(&assign.left, value);
            }
            Expr::Return(ret) => {
                let dst = Place::local(self.ret());
                match &ret.expr {
                    Some(value) => self.value_into(dst, value),
                    None => self.assign(dst, Rvalue::Tuple(Vec::new()), span),
                }
                self.diverge(Terminator::Return, span);
            }
            Expr::Break(brk) => self.break_out(brk, span),
            Expr::Continue(cont) => self.continue_loop(cont.label.as_ref(), span),
            Expr::Path(_) | Expr::Lit(_) => {}
            _ => {
                let temp = Place::local(self.temp(span));
                self.value_into(temp, expr);
            }
        }
    }

    fn rvalue(&mut self, expr: &Expr, span: Span) -> Rvalue {
        match expr {
            Expr::Lit(_) | Expr::Path(_) | Expr::Field(_) | Expr::Index(_) => Rvalue::Use(self.operand(expr)),
            Expr::Unary(unary) => match unary.op {
                SynUnOp::Not(_) => Rvalue::Unary(UnOp::Not, self.operand(&unary.expr)),
                SynUnOp::Neg(_) => Rvalue::Unary(UnOp::Neg, self.operand(&unary.expr)),
                _ => Rvalue::Use(Operand::Place(self.place(expr))),
            },
            Expr::Reference(inner) => Rvalue::Ref(inner.mutability.is_some(), self.place(&inner.expr)),
            Expr::RawAddr(inner) => Rvalue::Ref(true, self.place(&inner.expr)),
            Expr::Tuple(tuple) => Rvalue::Tuple(self.settled_operands(&tuple.elems)),
            Expr::Array(array) => Rvalue::Array(self.settled_operands(&array.elems)),
            Expr::Repeat(repeat) => Rvalue::Array(vec![self.operand(&repeat.expr)]),
            Expr::Struct(literal) => self.struct_literal(literal),
            Expr::Call(call) => self.call_expr(call, span),
            Expr::MethodCall(call) => self.method_call(call, span),
            Expr::Closure(closure) => self.closure_expr(closure, span),
            Expr::Async(block) => self.async_block(block, span),
            Expr::Await(inner) => Rvalue::Await(self.operand(&inner.base)),
            Expr::Try(inner) => Rvalue::Use(Operand::Place(self.question_mark(&inner.expr, span))),
            Expr::Binary(binary) => self.binary(binary, expr),
            Expr::Cast(cast) => {
                let ty = self.type_ref(&cast.ty);
                let value = self.operand(&cast.expr);
                Rvalue::Cast(value, self.scoped(ty))
            }
            Expr::Range(range) => {
                let start = range.start.as_ref().map(|expr| self.operand(expr));
                let end = range.end.as_ref().map(|expr| self.operand(expr));
                Rvalue::Range(start, end)
            }
            Expr::Infer(_) => Rvalue::Unknown(Vec::new()),
            _ => Rvalue::Use(self.unknown_operand(kind_name(expr), expr)),
        }
    }

    /// Operands that stay what they are although later ones are lowered after them: a variable that a
    /// later argument may change is rare, so places are taken as they are.
    fn settled_operands<'e>(&mut self, exprs: impl IntoIterator<Item = &'e Expr>) -> Vec<Operand> {
        exprs.into_iter().map(|expr| self.operand(expr)).collect()
    }

    fn struct_literal(&mut self, literal: &syn::ExprStruct) -> Rvalue {
        let path = self.struct_path(literal.qself.as_ref(), &literal.path);
        let fields = literal
            .fields
            .iter()
            .map(|field| {
                let name = match &field.member {
                    Member::Named(name) => Sym::new(&unraw(name)),
                    Member::Unnamed(index) => Sym::new(&index.index.to_string()),
                };
                (name, self.operand(&field.expr))
            })
            .collect();
        let base = literal.rest.as_ref().map(|rest| self.operand(rest));
        Rvalue::Struct { path, fields, base }
    }

    fn call_expr(&mut self, call: &syn::ExprCall, span: Span) -> Rvalue {
        let (callee, name_span) = self.callee(&call.func);
        let args = self.operands(&call.args);
        Rvalue::Use(Operand::Place(self.call(callee, args, name_span, span)))
    }

    fn callee(&mut self, func: &Expr) -> (Callee, Span) {
        match func {
            Expr::Path(path) => {
                let local = path.path.get_ident().and_then(|ident| self.lookup(Sym::new(&unraw(ident))));
                let span = self.last_segment_span(&path.path);
                match local {
                    Some(local) if path.qself.is_none() => {
                        (Callee::Value(Operand::Place(Place::local(local))), span)
                    }
                    _ => (Callee::Path(self.path_expr(path.qself.as_ref(), &path.path)), span),
                }
            }
            Expr::Paren(inner) => self.callee(&inner.expr),
            Expr::Group(inner) => self.callee(&inner.expr),
            other => (Callee::Value(self.operand(other)), self.span(other)),
        }
    }

    fn method_call(&mut self, call: &syn::ExprMethodCall, span: Span) -> Rvalue {
        let receiver = (self.operand(&call.receiver), self.span(&call.receiver));
        let generics =
            call.turbofish.as_ref().map(|turbofish| self.generic_types(turbofish)).unwrap_or_default();
        let name = Sym::new(&unraw(&call.method));
        let mut args = vec![receiver];
        args.extend(self.operands(&call.args));
        let name_span = self.ctx.span(call.method.span());
        if let Some((receiver, _)) = args.first() {
            let receiver = receiver.clone();
            self.receiver(receiver, name_span);
        }
        let callee = Callee::Method(name, generics, self.scope);
        Rvalue::Use(Operand::Place(self.call(callee, args, name_span, span)))
    }

    /// `value?`: the payload's place.
    fn question_mark(&mut self, inner: &Expr, span: Span) -> Place {
        let value = self.operand(inner);
        let dst = Place::local(self.temp(span));
        let next = self.block(span);
        let info = TryInfo { ret: Some(self.ret()), ..TryInfo::default() };
        self.end(Terminator::Try { value, dst: dst.clone(), next, info }, span, next);
        dst
    }

    fn binary(&mut self, binary: &syn::ExprBinary, expr: &Expr) -> Rvalue {
        let Some(op) = plain(&binary.op) else { return Rvalue::Use(self.unknown_operand("operator", expr)) };
        let left = self.operand(&binary.left);
        let right = self.operand(&binary.right);
        Rvalue::Binary(op, left, right)
    }

    fn compound_assign(&mut self, binary: &syn::ExprBinary, op: BinOp, span: Span) {
        let right = self.operand(&binary.right);
        let left = self.place(&binary.left);
        self.assign(left.clone(), Rvalue::Binary(op, Operand::Place(left), right), span);
    }

    /// `left = value`, also destructuring.
    fn assign_to(&mut self, left: &Expr, value: Operand) {
        let span = self.span(left);
        match left {
            Expr::Infer(_) => {}
            Expr::Paren(inner) => self.assign_to(&inner.expr, value),
            Expr::Tuple(tuple) => self.assign_parts(tuple.elems.iter(), value, span, |_, index| {
                vec![Proj::Field(Sym::new(&index.to_string()))]
            }),
            Expr::Array(array) => self.assign_parts(array.elems.iter(), value, span, |_, _| vec![Proj::Elem]),
            Expr::Call(call) if let Expr::Path(path) = &*call.func => {
                let variant = self.path_expr(path.qself.as_ref(), &path.path);
                self.assign_parts(call.args.iter(), value, span, |_, index| {
                    vec![Proj::DowncastPath(variant.clone()), Proj::Field(Sym::new(&index.to_string()))]
                });
            }
            Expr::Struct(literal) => {
                let from = self.put(Rvalue::Use(value), span);
                for field in &literal.fields {
                    if let Member::Named(name) = &field.member {
                        let part = from.then(Proj::Field(Sym::new(&unraw(name))));
                        self.assign_to(&field.expr, Operand::Place(part));
                    }
                }
            }
            _ => {
                let dst = self.place(left);
                self.assign(dst, Rvalue::Use(value), span);
            }
        }
    }

    fn assign_parts<'e>(
        &mut self,
        parts: impl Iterator<Item = &'e Expr>,
        value: Operand,
        span: Span,
        step: impl Fn(&Self, usize) -> Vec<Proj>,
    ) {
        let from = self.put(Rvalue::Use(value), span);
        for (index, part) in parts.enumerate() {
            if matches!(part, Expr::Range(_)) {
                continue;
            }
            let mut place = from.clone();
            place.proj.extend(step(self, index));
            self.assign_to(part, Operand::Place(place));
        }
    }

    /// A string constant as an operand.
    pub(super) fn text(text: &str) -> Operand {
        Operand::Lit(Lit::Str(text.into()))
    }
}

/// An identifier without `r#`.
pub(super) fn unraw(ident: &proc_macro2::Ident) -> String {
    let text = ident.to_string();
    text.strip_prefix("r#").map_or_else(|| text.clone(), str::to_owned)
}

fn plain(op: &SynBinOp) -> Option<BinOp> {
    Some(match op {
        SynBinOp::Add(_) => BinOp::Add,
        SynBinOp::Sub(_) => BinOp::Sub,
        SynBinOp::Mul(_) => BinOp::Mul,
        SynBinOp::Div(_) => BinOp::Div,
        SynBinOp::Rem(_) => BinOp::Rem,
        SynBinOp::BitXor(_) => BinOp::BitXor,
        SynBinOp::BitAnd(_) => BinOp::BitAnd,
        SynBinOp::BitOr(_) => BinOp::BitOr,
        SynBinOp::Shl(_) => BinOp::Shl,
        SynBinOp::Shr(_) => BinOp::Shr,
        SynBinOp::Eq(_) => BinOp::Eq,
        SynBinOp::Ne(_) => BinOp::Ne,
        SynBinOp::Lt(_) => BinOp::Lt,
        SynBinOp::Le(_) => BinOp::Le,
        SynBinOp::Gt(_) => BinOp::Gt,
        SynBinOp::Ge(_) => BinOp::Ge,
        _ => return None,
    })
}

fn compound(op: &SynBinOp) -> Option<BinOp> {
    Some(match op {
        SynBinOp::AddAssign(_) => BinOp::Add,
        SynBinOp::SubAssign(_) => BinOp::Sub,
        SynBinOp::MulAssign(_) => BinOp::Mul,
        SynBinOp::DivAssign(_) => BinOp::Div,
        SynBinOp::RemAssign(_) => BinOp::Rem,
        SynBinOp::BitXorAssign(_) => BinOp::BitXor,
        SynBinOp::BitAndAssign(_) => BinOp::BitAnd,
        SynBinOp::BitOrAssign(_) => BinOp::BitOr,
        SynBinOp::ShlAssign(_) => BinOp::Shl,
        SynBinOp::ShrAssign(_) => BinOp::Shr,
        _ => return None,
    })
}

fn kind_name(expr: &Expr) -> &'static str {
    match expr {
        Expr::Verbatim(_) => "not understood by syn",
        Expr::Yield(_) => "yield",
        _ => "other",
    }
}
