//! What syn hands back as tokens. Models of libraries are full of it: functions, constants and statics without a
//! body outside of traits. Such items are parsed here once more, by a grammar that allows them.

use proc_macro2::{TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Attribute, Ident, Signature, Token, Type, Visibility};

use super::Ctx;
use super::function::signature;
use super::item::{Head, head};
use super::types::{bounds, generics, is_word, type_ref};
use crate::ir::item::{Item, ItemKind};
use crate::ir::path::TypeRef;
use crate::source::Sym;

/// An item of the kinds that syn does not build.
struct Verbatim {
    attrs: Vec<Attribute>,
    vis: Visibility,
    first: proc_macro2::Span,
    kind: Kind,
}

enum Kind {
    Fn(Box<Signature>),
    Const(Ident, Option<Type>),
    Static(Ident, Option<Type>),
    Type(Ident, Box<syn::Generics>, Vec<syn::TypeParamBound>, Option<Type>),
    Other(String),
}

/// Lowers a verbatim item.
pub(super) fn item(tokens: &TokenStream, ctx: &Ctx<'_>) -> Option<Item> {
    let parsed = Verbatim::parse.parse2(tokens.clone()).ok()?;
    let Verbatim { attrs, vis, first, kind } = &parsed;
    let last = tokens.clone().into_iter().last().map_or(*first, |tree| tree.span());
    let named = |ident| head(attrs, vis, ident, *first, last);
    match kind {
        Kind::Fn(sig) => named(&sig.ident).item(ctx, || ItemKind::Fn(Box::new(signature(sig, None, ctx)))),
        Kind::Const(ident, ty) => {
            named(ident).item(ctx, || ItemKind::Const { ty: written(ty.as_ref(), ctx), body: None })
        }
        Kind::Static(ident, ty) => {
            named(ident).item(ctx, || ItemKind::Static { ty: written(ty.as_ref(), ctx), body: None })
        }
        Kind::Type(ident, params, limits, ty) => named(ident).item(ctx, || ItemKind::TypeAlias {
            generics: generics(params, ctx),
            bounds: bounds(limits, ctx),
            ty: ty.as_ref().map(|ty| type_ref(ty, ctx)),
        }),
        Kind::Other(what) => Head { attrs, vis: Some(vis), ident: None, ends: (*first, last) }
            .item(ctx, || ItemKind::Unknown(Sym::new(what))),
    }
}

fn written(ty: Option<&Type>, ctx: &Ctx<'_>) -> TypeRef {
    ty.map_or(TypeRef::Unknown, |ty| type_ref(ty, ctx))
}

impl Parse for Verbatim {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attrs = input.call(Attribute::parse_outer)?;
        let vis = input.parse()?;
        let first = input.span();
        let ahead = input.fork();
        let kind = match Kind::parse(&ahead) {
            Ok(kind) if ahead.is_empty() => kind,
            _ => Kind::Other(first_word(input)),
        };
        while input.parse::<TokenTree>().is_ok() {}
        Ok(Self { attrs, vis, first, kind })
    }
}

fn first_word(input: ParseStream<'_>) -> String {
    input.fork().call(Ident::parse_any).map_or_else(|_| "item".to_owned(), |ident| format!("item `{ident}`"))
}

impl Parse for Kind {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(Ident)
            && input.fork().call(Ident::parse_any).is_ok_and(|word| is_word(&word, "default"))
        {
            input.call(Ident::parse_any)?;
        }
        let kind = if input.peek(Token![const]) && !is_const_fn(input) {
            input.parse::<Token![const]>()?;
            let ident = input.call(Ident::parse_any)?;
            input.parse::<syn::Generics>()?;
            Self::Const(ident, typed(input)?)
        } else if input.peek(Token![static]) {
            input.parse::<Token![static]>()?;
            input.parse::<Option<Token![mut]>>()?;
            Self::Static(input.parse()?, typed(input)?)
        } else if input.peek(Token![type]) {
            return alias(input);
        } else {
            Self::Fn(Box::new(input.parse()?))
        };
        input.parse::<Token![;]>()?;
        Ok(kind)
    }
}

fn is_const_fn(input: ParseStream<'_>) -> bool {
    input.fork().parse::<Signature>().is_ok()
}

/// `: Type = value`, each part optional.
fn typed(input: ParseStream<'_>) -> syn::Result<Option<Type>> {
    let ty = match input.parse::<Option<Token![:]>>()? {
        Some(_) => Some(input.parse()?),
        None => None,
    };
    if input.parse::<Option<Token![=]>>()?.is_some() {
        input.parse::<syn::Expr>()?;
    }
    input.parse::<Option<syn::WhereClause>>()?;
    Ok(ty)
}

fn alias(input: ParseStream<'_>) -> syn::Result<Kind> {
    input.parse::<Token![type]>()?;
    let ident = input.parse()?;
    let mut generics: syn::Generics = input.parse()?;
    let mut bounds = Vec::new();
    if input.parse::<Option<Token![:]>>()?.is_some() {
        let end = |input: ParseStream<'_>| {
            input.peek(Token![=]) || input.peek(Token![;]) || input.peek(Token![where])
        };
        while !end(input) {
            bounds.push(input.parse()?);
            input.parse::<Option<Token![+]>>()?;
        }
    }
    generics.where_clause = input.parse()?;
    let ty = match input.parse::<Option<Token![=]>>()? {
        Some(_) => Some(input.parse()?),
        None => None,
    };
    input.parse::<Option<syn::WhereClause>>()?;
    input.parse::<Token![;]>()?;
    Ok(Kind::Type(ident, Box::new(generics), bounds, ty))
}
