//! Statements, and the items that a block declares.

use quote::ToTokens;
use syn::{Expr, Pat, Stmt};

use crate::ir::body::{Place, Rvalue, Terminator};
use crate::ir::item::Item;
use crate::source::Span;

use super::builder::Builder;
use super::macros::without_places;

impl Builder<'_> {
    /// The items of a block are visible in all of it, so they come before its statements.
    pub(super) fn block_items(&mut self, stmts: &[Stmt]) {
        let items: Vec<syn::Item> = stmts
            .iter()
            .filter_map(|stmt| match stmt {
                Stmt::Item(item) if !matches!(item, syn::Item::Macro(_)) => Some(item.clone()),
                _ => None,
            })
            .collect();
        let Some(first) = items.first() else { return };
        if self.names.is_too_deep() {
            let span = self.ctx.span_of(first);
            self.not_understood("items within functions within functions".to_owned(), span);
        } else {
            let items = self.lowered_items(&items);
            self.scope = self.names.block_scope(self.scope, items);
        }
    }

    /// Items of a block; what a macro's definition brought into them stands where the macro is called.
    fn lowered_items(&mut self, items: &[syn::Item]) -> Vec<Item> {
        let Some((_, call)) = self.macro_calls.last() else { return crate::items::items(items, &self.ctx) };
        let outer = std::mem::replace(&mut self.ctx.at.fallback, *call);
        let moved: Vec<syn::Item> = items
            .iter()
            .filter_map(|item| syn::parse2(without_places(item.to_token_stream(), &self.calls_written)).ok())
            .collect();
        let lowered = crate::items::items(&moved, &self.ctx);
        self.ctx.at.fallback = outer;
        lowered
    }

    /// Statements in the current scope; the tail expression's value goes to `dst`.
    pub(super) fn statements(&mut self, dst: Option<Place>, stmts: &[Stmt]) {
        let Some((last, before)) = stmts.split_last() else {
            if let Some(dst) = dst {
                let span = self.here();
                self.assign(dst, Rvalue::Tuple(Vec::new()), span);
            }
            return;
        };
        for stmt in before {
            self.statement(stmt);
        }
        match (last, dst) {
            (Stmt::Expr(expr, None), Some(dst)) => self.value_into(dst, expr),
            (Stmt::Macro(mac), Some(dst)) if mac.semi_token.is_none() => {
                let span = self.path_span(&mac.mac.path);
                self.macro_into(dst, &mac.mac, span);
            }
            (stmt, dst) => {
                self.statement(stmt);
                if let Some(dst) = dst {
                    let span = self.here();
                    self.assign(dst, Rvalue::Tuple(Vec::new()), span);
                }
            }
        }
    }

    /// The place of the current code when nothing better is at hand.
    fn here(&self) -> Span {
        self.ctx.at.fallback
    }

    fn statement(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Local(local) => {
                if self.cfg(&local.attrs) {
                    self.let_statement(local);
                }
            }
            Stmt::Item(syn::Item::Macro(item)) => self.item_macro(item),
            Stmt::Item(_) => {}
            Stmt::Expr(expr, _) => {
                if self.cfg(attrs_of(expr)) {
                    self.effect(expr);
                }
            }
            Stmt::Macro(mac) => {
                if self.cfg(&mac.attrs) {
                    self.macro_statement(&mac.mac);
                }
            }
        }
    }

    /// `macro_rules!` in a block is in scope from there on; another macro call is a statement.
    fn item_macro(&mut self, item: &syn::ItemMacro) {
        match &item.ident {
            Some(name) => self.names.local_macro(name, &item.mac),
            None => self.macro_statement(&item.mac),
        }
    }

    fn let_statement(&mut self, local: &syn::Local) {
        let span = self.pat_span(&local.pat);
        let Some(init) = &local.init else {
            // `let x;` only declares: bound to an empty temporary.
            let temp = Place::local(self.temp(span));
            return self.irrefutable(&local.pat, temp);
        };
        let place = self.initializer(&local.pat, &init.expr, span);
        let Some((_, otherwise)) = &init.diverge else {
            return self.irrefutable(&local.pat, place);
        };
        // The bindings are not in scope in the `else` block.
        let (fail, go_on) = (self.block(span), self.block(span));
        let mark = self.vars.len();
        self.pattern(&local.pat, place, fail);
        let bound = self.vars.split_off(mark);
        self.goto(go_on, span, fail);
        self.effect(otherwise);
        self.end(Terminator::Unreachable, span, go_on);
        self.vars.extend(bound);
    }

    /// The value of a `let`: with a type annotation, in a temporary of that type.
    fn initializer(&mut self, pat: &Pat, init: &Expr, span: Span) -> Place {
        match pat {
            Pat::Type(typed) => {
                let ty = self.type_ref(&typed.ty);
                let ty = self.scoped(ty);
                let temp = self.local(None, Some(ty), span);
                self.value_into(Place::local(temp), init);
                Place::local(temp)
            }
            // A value of its own: the variable is not another name of the place.
            Pat::Ident(ident) if ident.by_ref.is_none() => {
                let temp = self.temp(span);
                self.value_into(Place::local(temp), init);
                Place::local(temp)
            }
            _ => self.place(init),
        }
    }
}

fn attrs_of(expr: &Expr) -> &[syn::Attribute] {
    match expr {
        Expr::Block(inner) => &inner.attrs,
        Expr::Call(inner) => &inner.attrs,
        Expr::If(inner) => &inner.attrs,
        Expr::Macro(inner) => &inner.attrs,
        Expr::Match(inner) => &inner.attrs,
        Expr::MethodCall(inner) => &inner.attrs,
        Expr::Return(inner) => &inner.attrs,
        Expr::Unsafe(inner) => &inner.attrs,
        Expr::ForLoop(inner) => &inner.attrs,
        Expr::Assign(inner) => &inner.attrs,
        _ => &[],
    }
}
