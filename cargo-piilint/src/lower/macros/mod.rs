//! Macro calls in bodies: expanded, built in, or unknown.
//!
//! What a macro means is found by resolving its path, like any name. A `macro_rules!` is expanded and
//! its expansion lowered in place; one that carries `#[rustc_builtin_macro]` (in the models, as in the
//! standard library itself) is lowered by the functions below; anything else passes the data of its
//! arguments to its result and is counted.

mod event;
mod format;
mod json;
mod select;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Expr, Stmt, Token};

use crate::ir::body::{Operand, Place, Rvalue};
use crate::ir::path::Lit;
use crate::source::{Span, Sym};

use super::builder::Builder;
use super::names::MacroMeaning;

/// How deep macro calls may nest; rustc's default.
const RECURSION_LIMIT: usize = 128;

impl Builder<'_> {
    /// A macro call whose value goes to `dst`.
    pub(super) fn macro_into(&mut self, dst: Place, mac: &syn::Macro, span: Span) {
        self.in_scope(|this| this.macro_call(Some(dst), mac, span));
    }

    /// A macro call as a statement: what it declares stays in scope.
    pub(super) fn macro_statement(&mut self, mac: &syn::Macro) {
        let span = self.path_span(&mac.path);
        self.macro_call(None, mac, span);
    }

    fn macro_call(&mut self, dst: Option<Place>, mac: &syn::Macro, span: Span) {
        let name = Sym::new(&path_text(&mac.path));
        if self.macro_calls.len() >= RECURSION_LIMIT {
            return self.not_understood(format!("macro {name}!: recursion limit reached"), span);
        }
        let whole = self.ctx.span(macro_end(mac)).join(span);
        self.macro_calls.push((name, whole));
        self.calls_written.push(macro_span(mac));
        match self.names.macro_meaning(self.scope, &mac.path, &self.ctx) {
            MacroMeaning::Rules(rules) => match rules.expand(mac.tokens.clone(), macro_span(mac)) {
                Ok(tokens) => {
                    self.macros.expanded += 1;
                    self.expansion(dst, tokens, name, span);
                }
                Err(error) => {
                    self.macros.unknown += 1;
                    self.not_understood(format!("macro {name}!: {}", error.message), span);
                    self.unknown_macro(dst, name, mac, span);
                }
            },
            MacroMeaning::Builtin(builtin, krate) => {
                let value = self.builtin_macro(builtin, krate, mac, span);
                match value {
                    Some(value) => {
                        self.macros.builtin += 1;
                        if let Some(dst) = dst {
                            self.assign(dst, value, span);
                        }
                    }
                    None => self.unknown_builtin(dst, name, mac, span),
                }
            }
            MacroMeaning::Unknown => self.unknown_builtin(dst, name, mac, span),
        }
        self.calls_written.pop();
        self.macro_calls.pop();
    }

    fn unknown_builtin(&mut self, dst: Option<Place>, name: Sym, mac: &syn::Macro, span: Span) {
        self.macros.unknown += 1;
        self.not_understood(format!("macro {name}!"), span);
        self.unknown_macro(dst, name, mac, span);
    }

    /// Lowers an expansion: an expression, or statements.
    fn expansion(&mut self, dst: Option<Place>, tokens: TokenStream, name: Sym, span: Span) {
        match syn::Block::parse_within.parse2(tokens) {
            Ok(stmts) => {
                self.block_items(&stmts);
                // `m!()` in an expression may expand to `e;`, whose value then is the macro's.
                if let ([Stmt::Expr(expr, _)], Some(dst)) = (stmts.as_slice(), &dst) {
                    self.value_into(dst.clone(), expr);
                } else {
                    self.statements(dst, &stmts);
                }
            }
            Err(error) => {
                self.not_understood(format!("macro {name}!: expansion does not parse: {error}"), span);
            }
        }
    }

    /// What is built in. `krate` is the crate that declares the macro.
    fn builtin_macro(&mut self, name: &str, krate: Sym, mac: &syn::Macro, span: Span) -> Option<Rvalue> {
        let (kind, arg) = name.split_once(' ').unwrap_or((name, ""));
        match kind {
            "format_args" => self.format_args(&mac.tokens, span),
            "concat" | "stringify" | "env" | "option_env" | "include_str" | "file" | "module_path" => {
                Some(Self::text_macro(kind, &mac.tokens))
            }
            "line" | "column" => {
                Some(Rvalue::Use(Operand::Lit(Lit::Int(Sym::new("0"), Some(Sym::new("u32"))))))
            }
            "include_bytes" => Some(Rvalue::Use(Operand::Lit(Lit::Bytes(Vec::new().into())))),
            "cfg" => {
                let value = self.ctx.cfg.eval(&mac.tokens.to_string()).unwrap_or(true);
                Some(Rvalue::Use(Operand::Lit(Lit::Bool(value))))
            }
            "compile_error" => Some(Rvalue::Tuple(Vec::new())),
            "event" => self.event(krate, arg, &mac.tokens, span),
            "json" => self.json(krate, &mac.tokens, span),
            "select" => self.select(&mac.tokens, span),
            _ => None,
        }
    }

    /// Constant text, as far as it is known without compiling.
    fn text_macro(kind: &str, tokens: &TokenStream) -> Rvalue {
        let text = match kind {
            "concat" => constant_text(tokens).unwrap_or_default(),
            "stringify" => tokens.to_string(),
            _ => String::new(),
        };
        Rvalue::Use(Self::text(&text))
    }

    /// Every argument that parses as an expression passes its data to the result.
    fn unknown_macro(&mut self, dst: Option<Place>, name: Sym, mac: &syn::Macro, span: Span) {
        let args: Vec<Operand> =
            loose_expressions(&mac.tokens).iter().map(|expr| self.operand(expr)).collect();
        let value = self.put(Rvalue::UnknownMacro(name, args), span);
        if let Some(dst) = dst {
            self.assign(dst, Rvalue::Use(Operand::Place(value)), span);
        }
    }
}

/// Takes their places from the tokens that macros' definitions have brought in, which have their calls': an item is
/// kept as text, and a token with a place as what stands there.
pub(super) fn without_places(tokens: TokenStream, calls: &[proc_macro2::Span]) -> TokenStream {
    let ends = |span: proc_macro2::Span| (span.start(), span.end());
    let moved = |span| calls.iter().any(|call| ends(*call) == ends(span));
    let nowhere = proc_macro2::Span::call_site();
    let trees = tokens.into_iter().map(|mut tree| {
        // A group's own span goes from its first delimiter to its last.
        let is_moved = moved(tree.span());
        if let TokenTree::Group(group) = &tree {
            let mut inner = proc_macro2::Group::new(group.delimiter(), without_places(group.stream(), calls));
            inner.set_span(group.span());
            tree = TokenTree::Group(inner);
        }
        if is_moved {
            tree.set_span(nowhere);
        }
        tree
    });
    trees.collect()
}

/// A path as text, for messages.
pub(super) fn path_text(path: &syn::Path) -> String {
    let names: Vec<String> = path.segments.iter().map(|segment| super::expr::unraw(&segment.ident)).collect();
    names.join("::").replace("$crate#", "crate ")
}

fn macro_span(mac: &syn::Macro) -> proc_macro2::Span {
    let first =
        mac.path.segments.first().map_or_else(proc_macro2::Span::call_site, |first| first.ident.span());
    first.join(macro_end(mac)).unwrap_or(first)
}

fn macro_end(mac: &syn::Macro) -> proc_macro2::Span {
    match &mac.delimiter {
        syn::MacroDelimiter::Paren(paren) => paren.span.close(),
        syn::MacroDelimiter::Brace(brace) => brace.span.close(),
        syn::MacroDelimiter::Bracket(bracket) => bracket.span.close(),
    }
}

/// The text of a string literal, `concat!(..)` or `stringify!(..)`, also inside invisible groups.
pub(super) fn constant_text(tokens: &TokenStream) -> Option<String> {
    let parts = |input: ParseStream| Punctuated::<Expr, Token![,]>::parse_terminated(input);
    let mut text = String::new();
    for part in parts.parse2(tokens.clone()).ok()? {
        text.push_str(&expr_text(&part)?);
    }
    Some(text)
}

/// The constant text of an expression, if it is a literal or a text macro.
pub(super) fn expr_text(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Lit(lit) => match &lit.lit {
            syn::Lit::Str(text) => Some(text.value()),
            syn::Lit::Int(int) => Some(int.base10_digits().to_owned()),
            syn::Lit::Float(float) => Some(float.base10_digits().to_owned()),
            syn::Lit::Bool(value) => Some(value.value.to_string()),
            syn::Lit::Char(value) => Some(value.value().to_string()),
            _ => None,
        },
        Expr::Group(inner) => expr_text(&inner.expr),
        Expr::Paren(inner) => expr_text(&inner.expr),
        Expr::Macro(mac) => match mac.mac.path.segments.last()?.ident.to_string().as_str() {
            "concat" => constant_text(&mac.mac.tokens),
            "stringify" => Some(mac.mac.tokens.to_string()),
            _ => None,
        },
        _ => None,
    }
}

/// The comma, semicolon and arrow separated pieces of a macro's input that parse as expressions.
fn loose_expressions(tokens: &TokenStream) -> Vec<Expr> {
    let whole = |input: ParseStream| Punctuated::<Expr, Token![,]>::parse_terminated(input);
    if let Ok(list) = whole.parse2(tokens.clone()) {
        return list.into_iter().collect();
    }
    let mut found = Vec::new();
    let mut piece: Vec<TokenTree> = Vec::new();
    let mut flush = |piece: &mut Vec<TokenTree>| {
        let tokens: TokenStream = std::mem::take(piece).into_iter().collect();
        if let Ok(expr) = syn::parse2::<Expr>(tokens) {
            found.push(expr);
        }
    };
    for tree in tokens.clone() {
        match &tree {
            TokenTree::Punct(punct) if matches!(punct.as_char(), ',' | ';' | '=' | '>' | ':') => {
                flush(&mut piece);
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace && piece.is_empty() => {
                piece.push(tree);
                flush(&mut piece);
            }
            _ => piece.push(tree),
        }
    }
    flush(&mut piece);
    found
}
