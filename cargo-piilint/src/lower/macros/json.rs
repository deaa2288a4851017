//! `serde_json::json!`: every expression in it is serialised, and stands in the value under its key.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::Expr;

use crate::ir::body::{Callee, Operand, Place, Rvalue};
use crate::source::{Span, Sym};

use super::super::builder::Builder;

/// A piece of JSON.
enum Piece {
    /// A literal: it holds nothing.
    Literal,
    /// What was made of it.
    Value(Place),
}

impl Builder<'_> {
    /// `json!(tokens)`: an expression is `krate::__json_value(&a)`, an array `krate::__json([a, ..])`, an object
    /// `krate::__json_object()` with `krate::__json_set(&mut object, key, a)` for each entry. Literals hold nothing.
    pub(super) fn json(&mut self, krate: Sym, tokens: &TokenStream, span: Span) -> Option<Rvalue> {
        let value = match self.json_piece(krate, tokens.clone(), span)? {
            Piece::Value(value) => value,
            Piece::Literal => self.json_call(krate, "__json_object", Vec::new(), span),
        };
        Some(Rvalue::Use(Operand::Place(value)))
    }

    fn json_piece(&mut self, krate: Sym, tokens: TokenStream, span: Span) -> Option<Piece> {
        let trees: Vec<TokenTree> = tokens.into_iter().collect();
        if let [TokenTree::Group(group)] = trees.as_slice() {
            match group.delimiter() {
                Delimiter::Brace => return self.json_object(krate, group.stream(), span).map(Piece::Value),
                Delimiter::Bracket => return self.json_array(krate, group.stream(), span).map(Piece::Value),
                _ => {}
            }
        }
        if matches!(trees.as_slice(), [TokenTree::Ident(word)] if word == "null") {
            return Some(Piece::Literal);
        }
        let expr: Expr = syn::parse2(trees.into_iter().collect()).ok()?;
        if matches!(&expr, Expr::Lit(_)) {
            return Some(Piece::Literal);
        }
        let at = self.span(&expr);
        let arg = match self.operand(&expr) {
            Operand::Place(place) => Operand::Ref(false, place),
            other => other,
        };
        Some(Piece::Value(self.json_call(krate, "__json_value", vec![(arg, at)], at)))
    }

    fn json_array(&mut self, krate: Sym, tokens: TokenStream, span: Span) -> Option<Place> {
        let mut elements = Vec::new();
        for element in split(tokens, ',') {
            if let Piece::Value(value) = self.json_piece(krate, element, span)? {
                elements.push(Operand::Place(value));
            }
        }
        let all = self.put(Rvalue::Array(elements), span);
        Some(self.json_call(krate, "__json", vec![(Operand::Place(all), span)], span))
    }

    fn json_object(&mut self, krate: Sym, tokens: TokenStream, span: Span) -> Option<Place> {
        let object = self.json_call(krate, "__json_object", Vec::new(), span);
        for entry in split(tokens, ',') {
            let [key, value] = <[TokenStream; 2]>::try_from(split_once_colon(entry)?).ok()?;
            let key: Expr = syn::parse2(key).ok()?;
            let value = match self.json_piece(krate, value, span)? {
                Piece::Value(value) => Operand::Place(value),
                // What stands under a literal key holds nothing.
                Piece::Literal if matches!(key, Expr::Lit(_)) => continue,
                Piece::Literal => Operand::Place(self.json_call(krate, "__json_object", Vec::new(), span)),
            };
            let (key, at) = (self.operand(&key), self.span(&key));
            let args = vec![(Operand::Ref(true, object.clone()), span), (key, at), (value, span)];
            self.json_call(krate, "__json_set", args, span);
        }
        Some(object)
    }

    fn json_call(&mut self, krate: Sym, name: &str, args: Vec<(Operand, Span)>, span: Span) -> Place {
        let callee = Callee::Path(self.known(&[krate.as_str(), name], span));
        self.call(callee, args, span, span)
    }
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
