//! Attributes, with `cfg` and `cfg_attr` evaluated.
//!
//! An unknown `cfg` keeps its item. Attributes of ours inside a `cfg_attr` are read whatever the condition, so
//! that a code base can write `#[cfg_attr(any(), pii(email))]` and depend on nothing.

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::Parser;

use super::Ctx;
use super::types::path;
use crate::ir::item::Attr;
use crate::load::CfgEnv;
use crate::source::Sym;

/// Attributes that say nothing about data.
const IGNORED: &[&str] =
    &["doc", "allow", "warn", "deny", "forbid", "expect", "inline", "must_use", "rustfmt", "clippy", "cold"];

/// How deep `cfg_attr` may be nested.
const MAX_CFG_ATTR: usize = 16;

/// What stands before an item.
#[derive(Debug, Default)]
pub struct Attrs {
    /// The attributes, `cfg` among them.
    pub list: Vec<Attr>,
    /// A `cfg` is false, even for tests: the item does not exist.
    pub dropped: bool,
}

/// Lowers the attributes of an item, field, variant or parameter.
pub fn attrs(attributes: &[syn::Attribute], ctx: &Ctx<'_>) -> Attrs {
    let mut lowered = Attrs::default();
    for attribute in attributes {
        if let Some(ident) = attribute.path().get_ident()
            && IGNORED.iter().any(|ignored| ident == ignored)
        {
            continue;
        }
        meta(&attribute.meta, attribute, ctx, &mut lowered);
    }
    lowered
}

fn meta(meta: &syn::Meta, attribute: &syn::Attribute, ctx: &Ctx<'_>, lowered: &mut Attrs) {
    let span = ctx.between(attribute.pound_token.spans[0], attribute.bracket_token.span.close());
    let bare = |path| Attr { path, args: "".into(), is_value: false, args_pos: span.end, span };
    match meta {
        syn::Meta::Path(name) => lowered.list.push(bare(path(name, ctx))),
        syn::Meta::List(list) => {
            let delimiter = list.delimiter.span();
            let text = ctx.group_text(delimiter.open(), delimiter.close(), &list.tokens);
            if list.path.is_ident("cfg_attr") {
                cfg_attr(&list.tokens, attribute, ctx, lowered, 0);
                return;
            }
            if list.path.is_ident("cfg") && is_dropped(&text.text, ctx) {
                lowered.dropped = true;
            }
            lowered.list.push(Attr { args: text.text, args_pos: text.pos, ..bare(path(&list.path, ctx)) });
        }
        syn::Meta::NameValue(pair) => {
            let text = ctx.text_of(&pair.value);
            lowered.list.push(Attr {
                args: text.text,
                is_value: true,
                args_pos: text.pos,
                ..bare(path(&pair.path, ctx))
            });
        }
    }
}

/// Whether a condition is false, both for the program and for such tests as are looked at.
fn is_dropped(condition: &str, ctx: &Ctx<'_>) -> bool {
    ctx.cfg.eval(condition) == Some(false)
        && (!ctx.is_whole() || with_test(ctx.cfg, true).eval(condition) == Some(false))
}

fn with_test(cfg: &CfgEnv, test: bool) -> CfgEnv {
    CfgEnv { test: Some(test), ..cfg.clone() }
}

/// Whether an item with these attributes exists only when tests are compiled.
pub fn only_for_tests(attrs: &[Attr], cfg: &CfgEnv) -> bool {
    attrs.iter().any(|attr| {
        let Some(last) = attr.path.segments.last() else { return false };
        match last.name.as_str() {
            "test" | "bench" | "rstest" | "test_case" | "quickcheck" => true,
            "cfg" => with_test(cfg, false).eval(&attr.args) == Some(false),
            _ => false,
        }
    })
}

/// Whether a name is one of our attributes: `pii`, `pii_sink`, ...
pub fn is_ours(name: Sym) -> bool {
    let name = name.as_str();
    name == "pii" || name.starts_with("pii_")
}

/// `cfg_attr(condition, attribute, ..)`, from the tokens between the delimiters.
fn cfg_attr(
    tokens: &TokenStream,
    attribute: &syn::Attribute,
    ctx: &Ctx<'_>,
    lowered: &mut Attrs,
    depth: usize,
) {
    let mut parts = split_at_commas(tokens.clone()).into_iter();
    let Some(condition) = parts.next() else { return };
    let holds = ctx.cfg.eval(&condition.to_string()) != Some(false);
    for part in parts {
        let Ok(inner) = syn::parse2::<syn::Meta>(part) else { continue };
        if inner.path().is_ident("cfg_attr") {
            if let syn::Meta::List(list) = &inner
                && depth < MAX_CFG_ATTR
            {
                cfg_attr(&list.tokens, attribute, ctx, lowered, depth + 1);
            }
        } else if holds || last_name(inner.path()).is_some_and(is_ours) {
            meta(&inner, attribute, ctx, lowered);
        } else if inner.path().is_ident("derive") && derives_pii(&inner) {
            // Of the other derives in it nothing may be believed: the condition is false.
            let only = syn::parse_quote!(derive(Pii));
            meta(&only, attribute, ctx, lowered);
        }
    }
}

fn last_name(path: &syn::Path) -> Option<Sym> {
    path.segments.last().map(|segment| super::types::name(&segment.ident))
}

fn derives_pii(derive: &syn::Meta) -> bool {
    let syn::Meta::List(list) = derive else { return false };
    let paths = syn::punctuated::Punctuated::<syn::Path, syn::Token![,]>::parse_terminated;
    paths.parse2(list.tokens.clone()).is_ok_and(|paths| {
        paths.iter().any(|path| path.segments.last().is_some_and(|last| last.ident == "Pii"))
    })
}

fn split_at_commas(tokens: TokenStream) -> Vec<TokenStream> {
    let mut parts = vec![Vec::new()];
    for tree in tokens {
        match (&tree, parts.last_mut()) {
            (TokenTree::Punct(punct), _) if punct.as_char() == ',' => parts.push(Vec::new()),
            (_, Some(part)) => part.push(tree),
            (_, None) => {}
        }
    }
    parts.into_iter().filter(|part| !part.is_empty()).map(|part| part.into_iter().collect()).collect()
}
