//! Patterns: tests that lead to a `fail` block, and bindings.
//!
//! The names that a pattern binds are declared first, so that every alternative of an or-pattern binds
//! the same locals. An identifier that resolves to a constant or a unit struct or variant is a test.

use syn::Pat;

use crate::ir::body::{BindMode, BlockId, LocalId, PathExpr, Place, Proj, Rvalue, Terminator, Test};
use crate::source::{Span, Sym};

use super::builder::Builder;
use super::expr::unraw;
use super::literal::literal;

/// A pattern takes a value apart through so many steps of one place; what is deeper goes on from a variable of its own.
const MAX_STEPS: usize = 48;

impl Builder<'_> {
    /// Matches `place` against the pattern: goes on in the current block if it fits, else in `fail`.
    pub(super) fn pattern(&mut self, pat: &Pat, place: Place, fail: BlockId) {
        let outer_vars = std::mem::take(&mut self.pattern_vars);
        let outer_from = std::mem::replace(&mut self.pattern_from, place.proj.len() as u32);
        self.declare_bindings(pat);
        self.matches(pat, place, fail);
        self.pattern_vars = outer_vars;
        self.pattern_from = outer_from;
    }

    /// A pattern that cannot fail (`let`, parameters).
    pub(super) fn irrefutable(&mut self, pat: &Pat, place: Place) {
        let span = self.pat_span(pat);
        let fail = self.block(span);
        self.pattern(pat, place, fail);
    }

    fn declare_bindings(&mut self, pat: &Pat) {
        match pat {
            Pat::Ident(ident) => {
                let name = Sym::new(&unraw(&ident.ident));
                let span = self.ctx.span(ident.ident.span());
                if !self.is_constant(ident) && !self.pattern_vars.iter().any(|(var, _)| *var == name) {
                    let local = self.local(Some(name), None, span);
                    self.pattern_vars.push((name, local));
                    self.declare(name, local);
                }
                if let Some((_, inner)) = &ident.subpat {
                    self.declare_bindings(inner);
                }
            }
            Pat::Guard(inner) => self.declare_bindings(&inner.pat),
            Pat::Paren(inner) => self.declare_bindings(&inner.pat),
            Pat::Reference(inner) => self.declare_bindings(&inner.pat),
            Pat::Type(inner) => self.declare_bindings(&inner.pat),
            Pat::Or(list) => list.cases.iter().for_each(|case| self.declare_bindings(case)),
            Pat::Tuple(list) => list.elems.iter().for_each(|elem| self.declare_bindings(elem)),
            Pat::TupleStruct(list) => list.elems.iter().for_each(|elem| self.declare_bindings(elem)),
            Pat::Slice(list) => list.elems.iter().for_each(|elem| self.declare_bindings(elem)),
            Pat::Struct(list) => list.fields.iter().for_each(|field| self.declare_bindings(&field.pat)),
            _ => {}
        }
    }

    /// Whether an identifier pattern names a constant, a unit struct or a unit variant.
    fn is_constant(&mut self, ident: &syn::PatIdent) -> bool {
        ident.by_ref.is_none()
            && ident.mutability.is_none()
            && ident.subpat.is_none()
            && self.names.is_constant(self.scope, Sym::new(&unraw(&ident.ident)))
    }

    fn matches(&mut self, pat: &Pat, place: Place, fail: BlockId) {
        let span = self.pat_span(pat);
        if place.proj.len() > self.pattern_from as usize + MAX_STEPS {
            return self.matches_part(pat, place, fail, span);
        }
        match pat {
            Pat::Ident(ident) => self.ident_pattern(ident, place, fail, span),
            Pat::Guard(inner) => self.matches(&inner.pat, place, fail),
            Pat::Paren(inner) => self.matches(&inner.pat, place, fail),
            Pat::Type(inner) => {
                let ty = self.type_ref(&inner.ty);
                if let Some(local) = self.bound_local(&inner.pat) {
                    let ty = self.scoped(ty);
                    self.annotate(local, ty);
                }
                self.matches(&inner.pat, place, fail);
            }
            Pat::Reference(inner) => self.matches(&inner.pat, place.then(Proj::Deref), fail),
            Pat::Or(list) => self.or_pattern(list, &place, fail, span),
            Pat::Tuple(list) => self.parts(list.elems.iter(), &place, fail),
            Pat::TupleStruct(list) => {
                let variant = self.path_expr(list.qself.as_ref(), &list.path);
                let place = self.variant_test(&place, variant, fail, span);
                self.parts(list.elems.iter(), &place, fail);
            }
            Pat::Struct(list) => {
                let variant = self.struct_path(list.qself.as_ref(), &list.path);
                let place = self.variant_test(&place, variant, fail, span);
                for field in &list.fields {
                    let name = match &field.member {
                        syn::Member::Named(name) => unraw(name),
                        syn::Member::Unnamed(index) => index.index.to_string(),
                    };
                    self.matches(&field.pat, place.then(Proj::Field(Sym::new(&name))), fail);
                }
            }
            Pat::Slice(list) => self.slice_pattern(list, &place, fail, span),
            Pat::Path(path) => {
                let value = self.path_expr(path.qself.as_ref(), &path.path);
                self.constant_test(place, value, fail, span);
            }
            Pat::Lit(lit) => {
                let test = literal(&lit.lit).map_or(Test::Other, Test::Lit);
                self.test(place, test, fail, span);
            }
            Pat::Range(_) | Pat::Const(_) => self.test(place, Test::Other, fail, span),
            Pat::Wild(_) | Pat::Rest(_) => {}
            _ => self.not_understood("pattern".to_owned(), span),
        }
    }

    /// Matches what is at a deep place through a variable, so that places stay short.
    fn matches_part(&mut self, pat: &Pat, place: Place, fail: BlockId, span: Span) {
        let part = Place::local(self.temp(span));
        self.assign(part.clone(), Rvalue::Bind(BindMode::Default(self.pattern_from), place), span);
        let outer = std::mem::replace(&mut self.pattern_from, 0);
        self.matches(pat, part, fail);
        self.pattern_from = outer;
    }

    fn test(&mut self, place: Place, test: Test, fail: BlockId, span: Span) {
        let then = self.block(span);
        self.end(Terminator::Test { place, test, then, other: fail }, span, then);
    }

    fn ident_pattern(&mut self, ident: &syn::PatIdent, place: Place, fail: BlockId, span: Span) {
        let name = Sym::new(&unraw(&ident.ident));
        let Some(local) = self.pattern_vars.iter().find(|(var, _)| *var == name).map(|(_, local)| *local)
        else {
            let value = self.names.value_path(self.scope, name, span);
            return self.constant_test(place, value, fail, span);
        };
        if let Some((_, inner)) = &ident.subpat {
            self.matches(inner, place.clone(), fail);
        }
        let mode = match (&ident.by_ref, &ident.mutability) {
            (None, _) => BindMode::Default(self.pattern_from),
            (Some(_), None) => BindMode::Ref,
            (Some(_), Some(_)) => BindMode::RefMut,
        };
        self.assign(Place::local(local), Rvalue::Bind(mode, place), span);
    }

    fn bound_local(&self, pat: &Pat) -> Option<LocalId> {
        let Pat::Ident(ident) = pat else { return None };
        let name = Sym::new(&unraw(&ident.ident));
        self.pattern_vars.iter().find(|(var, _)| *var == name).map(|(_, local)| *local)
    }

    fn constant_test(&mut self, place: Place, value: PathExpr, fail: BlockId, span: Span) {
        let test = if self.names.is_variant_path(&value) { Test::Variant(value) } else { Test::Const(value) };
        self.test(place, test, fail, span);
    }

    /// Tests for a variant (nothing to test for a struct) and gives the place seen as it.
    fn variant_test(&mut self, place: &Place, variant: PathExpr, fail: BlockId, span: Span) -> Place {
        if !self.names.is_struct_path(&variant) {
            self.test(place.clone(), Test::Variant(variant.clone()), fail, span);
        }
        place.then(downcast(variant))
    }

    /// The payload of a variant.
    pub(super) fn payload(place: &Place, variant: &PathExpr, index: usize) -> Place {
        place.then(downcast(variant.clone())).then(Proj::Field(Sym::new(&index.to_string())))
    }

    fn parts<'p>(&mut self, parts: impl ExactSizeIterator<Item = &'p Pat>, place: &Place, fail: BlockId) {
        let total = parts.len();
        let mut from_end = None;
        for (index, part) in parts.enumerate() {
            if matches!(part, Pat::Rest(_)) {
                from_end = Some(total);
                continue;
            }
            // What follows `..` counts from the end; `ty` knows how many there are, so the index is
            // written as a distance (`-1` is the last).
            let name = match from_end {
                None => index.to_string(),
                Some(total) => format!("-{}", total - index),
            };
            self.matches(part, place.then(Proj::Field(Sym::new(&name))), fail);
        }
    }

    fn slice_pattern(&mut self, list: &syn::PatSlice, place: &Place, fail: BlockId, span: Span) {
        self.test(place.clone(), Test::Other, fail, span);
        for elem in &list.elems {
            let is_rest = match elem {
                Pat::Rest(_) => true,
                Pat::Ident(ident) => {
                    matches!(&ident.subpat, Some((_, inner)) if matches!(**inner, Pat::Rest(_)))
                }
                _ => false,
            };
            let part = if is_rest { Proj::Subslice } else { Proj::Elem };
            self.matches(elem, place.then(part), fail);
        }
    }

    fn or_pattern(&mut self, list: &syn::PatOr, place: &Place, fail: BlockId, span: Span) {
        let join = self.block(span);
        let count = list.cases.len();
        for (index, case) in list.cases.iter().enumerate() {
            let next = if index + 1 == count { fail } else { self.block(span) };
            self.matches(case, place.clone(), next);
            self.goto(join, span, next);
        }
        self.at = join;
    }
}

fn downcast(variant: PathExpr) -> Proj {
    match variant {
        PathExpr::Def { def, .. } => Proj::Downcast(def),
        other => Proj::DowncastPath(other),
    }
}
