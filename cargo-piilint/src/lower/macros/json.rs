//! `serde_json::json!`: every expression in it is serialised and becomes a part of the value.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::Expr;

use crate::ir::body::{Callee, Operand, Rvalue};
use crate::source::{Span, Sym};

use super::super::builder::Builder;

impl Builder<'_> {
    /// `json!(tokens)`: `krate::__json([krate::__json_value(&a), ..])`.
    pub(super) fn json(&mut self, krate: Sym, tokens: &TokenStream, span: Span) -> Option<Rvalue> {
        let mut exprs = Vec::new();
        leaves(tokens.clone(), &mut exprs)?;
        let mut parts = Vec::new();
        for expr in &exprs {
            let at = self.span(expr);
            let arg = match self.operand(expr) {
                Operand::Place(place) => Operand::Ref(false, place),
                other => other,
            };
            let callee = Callee::Path(self.known(&[krate.as_str(), "__json_value"], at));
            parts.push(Operand::Place(self.call(callee, vec![(arg, at)], at, at)));
        }
        if let ([_], [part]) = (exprs.as_slice(), parts.as_slice()) {
            return Some(Rvalue::Use(part.clone()));
        }
        let all = self.put(Rvalue::Array(parts), span);
        let callee = Callee::Path(self.known(&[krate.as_str(), "__json"], span));
        Some(Rvalue::Use(Operand::Place(self.call(callee, vec![(Operand::Place(all), span)], span, span))))
    }
}

/// The expressions of a JSON literal: object values and computed keys, array elements, or the whole.
fn leaves(tokens: TokenStream, found: &mut Vec<Expr>) -> Option<()> {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    if let [TokenTree::Group(group)] = trees.as_slice() {
        match group.delimiter() {
            Delimiter::Brace => {
                return split(group.stream(), ',').into_iter().try_for_each(|entry| member(entry, found));
            }
            Delimiter::Bracket => {
                return split(group.stream(), ',').into_iter().try_for_each(|element| leaves(element, found));
            }
            _ => {}
        }
    }
    if matches!(trees.as_slice(), [TokenTree::Ident(word)] if word == "null") {
        return Some(());
    }
    let expr: Expr = syn::parse2(trees.into_iter().collect()).ok()?;
    if !matches!(&expr, Expr::Lit(_)) {
        found.push(expr);
    }
    Some(())
}

/// `key: value`; a key that is no literal is a part of the value too.
fn member(entry: TokenStream, found: &mut Vec<Expr>) -> Option<()> {
    let mut parts = split_once_colon(entry)?;
    let value = parts.pop()?;
    let key = parts.pop()?;
    if let Ok(expr) = syn::parse2::<Expr>(key)
        && !matches!(&expr, Expr::Lit(_))
    {
        found.push(expr);
    }
    leaves(value, found)
}

fn split(tokens: TokenStream, at: char) -> Vec<TokenStream> {
    let mut pieces = vec![Vec::new()];
    for tree in tokens {
        match &tree {
            TokenTree::Punct(punct) if punct.as_char() == at => pieces.push(Vec::new()),
            _ => pieces.last_mut().expect("there is always a last piece").push(tree),
        }
    }
    pieces.into_iter().filter(|piece| !piece.is_empty()).map(|piece| piece.into_iter().collect()).collect()
}

fn split_once_colon(tokens: TokenStream) -> Option<Vec<TokenStream>> {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    // `a::b` is a path: a lone colon separates.
    let is_colon = |tree: &TokenTree| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == ':');
    let at = (0..trees.len()).find(|&i| {
        is_colon(&trees[i]) && !trees.get(i + 1).is_some_and(is_colon) && (i == 0 || !is_colon(&trees[i - 1]))
    })?;
    let (key, value) = trees.split_at(at);
    Some(vec![key.iter().cloned().collect(), value[1..].iter().cloned().collect()])
}
