//! Item macros that need no definition: those of the compiler, and a few that everybody uses and whose source may
//! not be there.

use std::path::PathBuf;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Expr, Ident, Token, Type, Visibility};

use super::files::Dirs;
use crate::ir::item::TokenText;
use crate::load::CfgEnv;
use crate::load::files::normalize;

/// The macros known here.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Builtin {
    /// `include!`, `tonic::include_proto!`.
    Include,
    /// `cfg_if!`, `cfg_select!`.
    CfgIf,
    /// `lazy_static!`.
    LazyStatic,
    /// `thread_local!`.
    ThreadLocal,
    /// Says nothing about data.
    Ignored,
}

/// A macro by its name.
pub(super) fn by_name(name: &str) -> Option<Builtin> {
    Some(match name {
        "include" | "include_proto" => Builtin::Include,
        "cfg_if" => Builtin::CfgIf,
        "lazy_static" => Builtin::LazyStatic,
        "thread_local" => Builtin::ThreadLocal,
        "compile_error"
        | "global_asm"
        | "const_assert"
        | "const_assert_eq"
        | "assert_impl_all"
        | "assert_not_impl_any"
        | "assert_obj_safe" => Builtin::Ignored,
        _ => return None,
    })
}

/// Whether the builtin is used even where the macro's own rules are known.
pub(super) fn replaces(builtin: Builtin) -> bool {
    matches!(builtin, Builtin::CfgIf | Builtin::Include)
}

/// What the macro's arguments come to; `None` when they are not understood.
pub(super) fn expand(builtin: Builtin, input: TokenStream, cfg: &CfgEnv) -> Option<TokenStream> {
    match builtin {
        Builtin::CfgIf => cfg_if(input, cfg),
        Builtin::LazyStatic => statics.parse2(input).ok().map(|list| list.iter().map(Static::lazy).collect()),
        Builtin::ThreadLocal => {
            statics.parse2(input).ok().map(|list| list.iter().map(Static::local).collect())
        }
        Builtin::Ignored => Some(TokenStream::new()),
        Builtin::Include => None,
    }
}

/// `if #[cfg(..)] { .. } else if #[cfg(..)] { .. } else { .. }`: the items of the first branch that holds, and of
/// those before it that may.
fn cfg_if(input: TokenStream, cfg: &CfgEnv) -> Option<TokenStream> {
    let mut out = TokenStream::new();
    let mut trees = input.into_iter().peekable();
    loop {
        let holds = match trees.next()? {
            TokenTree::Ident(word) if word == "if" => {
                // `#` `[cfg(..)]`
                trees.next()?;
                let TokenTree::Group(attr) = trees.next()? else { return None };
                let mut attr = attr.stream().into_iter();
                let (TokenTree::Ident(_), TokenTree::Group(condition)) = (attr.next()?, attr.next()?) else {
                    return None;
                };
                cfg.eval(&condition.stream().to_string())
            }
            TokenTree::Group(items) if items.delimiter() == Delimiter::Brace => {
                out.extend(items.stream());
                return Some(out);
            }
            _ => return None,
        };
        let TokenTree::Group(items) = trees.next()? else { return None };
        if holds != Some(false) {
            out.extend(items.stream());
        }
        if holds == Some(true) || trees.peek().is_none() {
            return Some(out);
        }
        // `else`
        trees.next()?;
    }
}

struct Static {
    attrs: Vec<Attribute>,
    vis: Visibility,
    name: Ident,
    ty: Type,
    value: Option<Expr>,
}

/// `pub static ref A: T = e;`, `static A: T = const { e };`, any number.
fn statics(input: ParseStream<'_>) -> syn::Result<Vec<Static>> {
    let mut list = Vec::new();
    while !input.is_empty() {
        let attrs = input.call(Attribute::parse_outer)?;
        let vis = input.parse()?;
        input.parse::<Token![static]>()?;
        input.parse::<Option<Token![ref]>>()?;
        let name = input.parse()?;
        input.parse::<Token![:]>()?;
        let ty = input.parse()?;
        let value = match input.parse::<Option<Token![=]>>()? {
            Some(_) => Some(input.parse()?),
            None => None,
        };
        list.push(Static { attrs, vis, name, ty, value });
        input.parse::<Option<Token![;]>>()?;
    }
    Ok(list)
}

impl Static {
    /// `*A` is a `T`, as with a reference.
    fn lazy(&self) -> TokenStream {
        let Self { attrs, vis, name, ty, value } = self;
        quote!(#(#attrs)* #vis static #name: &#ty = &(#value);)
    }

    fn local(&self) -> TokenStream {
        let Self { attrs, vis, name, ty, value } = self;
        quote!(#(#attrs)* #vis static #name: ::std::thread::LocalKey<#ty> = #value;)
    }
}

/// A path in pieces: after `OUT_DIR`, after the package's folder, or from the file's.
enum Included {
    File(String),
    OutDir(String),
}

/// The files that an `include!` may mean.
pub(super) fn included(
    name: &str,
    args: &TokenText,
    dirs: &Dirs,
    out_dirs: &dyn Fn() -> Vec<PathBuf>,
) -> Vec<(PathBuf, Dirs)> {
    let Some(included) = argument(name, args) else { return Vec::new() };
    let files = match included {
        Included::File(path) => vec![normalize(&dirs.file.join(path))],
        Included::OutDir(path) => {
            out_dirs().iter().map(|dir| normalize(&dir.join(path.trim_start_matches('/')))).collect()
        }
    };
    files
        .into_iter()
        .map(|file| {
            let dirs = Dirs::of_owner(&file);
            (file, dirs)
        })
        .collect()
}

fn argument(name: &str, args: &TokenText) -> Option<Included> {
    let tokens = crate::parse::lex(args).ok()?;
    let (out_dir, text) = constant(tokens)?;
    // `include_proto!("a.b")` is `OUT_DIR/a.b.rs`.
    if name == "include_proto" {
        return Some(Included::OutDir(format!("{text}.rs")));
    }
    Some(if out_dir { Included::OutDir(text) } else { Included::File(text) })
}

/// A string literal, or `concat!(env!("OUT_DIR"), "/x.rs")`: whether it begins with `OUT_DIR`, and the rest.
fn constant(tokens: TokenStream) -> Option<(bool, String)> {
    let (mut out_dir, mut text) = (false, String::new());
    let mut trees = tokens.into_iter();
    while let Some(tree) = trees.next() {
        match tree {
            TokenTree::Literal(_) => {
                let literal: syn::LitStr = syn::parse2(tree.into()).ok()?;
                text.push_str(&literal.value());
            }
            TokenTree::Punct(punct) if punct.as_char() == ',' => {}
            TokenTree::Ident(word) => {
                let (bang, group) = (trees.next()?, trees.next()?);
                let (TokenTree::Punct(_), TokenTree::Group(group)) = (bang, group) else { return None };
                let (inner_out, inner) = constant(group.stream())?;
                match word.to_string().as_str() {
                    "concat" => {
                        out_dir |= inner_out;
                        text.push_str(&inner);
                    }
                    "env" if inner == "OUT_DIR" => out_dir = true,
                    _ => return None,
                }
            }
            TokenTree::Group(_) | TokenTree::Punct(_) => return None,
        }
    }
    Some((out_dir, text))
}
