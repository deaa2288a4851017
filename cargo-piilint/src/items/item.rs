//! Every kind of item.

use proc_macro2::{Ident, Span as Token};

use super::attrs::attrs;
use super::function::signature;
use super::types::{bounds, generics, name, path, type_ref};
use super::{Ctx, uses, verbatim};
use crate::ir::item::{Field, Fields, ImplItem, Item, ItemKind, TraitItem, Variant, Vis};
use crate::source::Sym;

/// Lowers items; those whose `cfg` is false are left out.
pub fn items(items: &[syn::Item], ctx: &Ctx<'_>) -> Vec<Item> {
    items.iter().filter_map(|item| self::item(item, ctx)).collect()
}

/// Lowers what stands in an impl block (for macro calls there, after expansion).
pub fn impl_items(items: &[syn::ImplItem], ctx: &Ctx<'_>) -> Vec<Item> {
    items.iter().filter_map(|item| impl_item(item, ctx)).collect()
}

/// The items of an inherent impl.
fn own_items(items: &[syn::ImplItem], ctx: &Ctx<'_>) -> Vec<Item> {
    let is_seen = |item: &&syn::ImplItem| match item {
        syn::ImplItem::Fn(item) => !is_hidden(&item.vis, ctx),
        syn::ImplItem::Const(item) => !is_hidden(&item.vis, ctx),
        _ => true,
    };
    items.iter().filter(is_seen).filter_map(|item| impl_item(item, ctx)).collect()
}

/// Whether nobody of interest can name the item. Types and traits are kept, since others' signatures may lead to them.
fn is_hidden(vis: &syn::Visibility, ctx: &Ctx<'_>) -> bool {
    !ctx.is_whole() && matches!(vis, syn::Visibility::Inherited)
}

/// Lowers what stands in a trait (for macro calls there, after expansion).
pub fn trait_items(items: &[syn::TraitItem], ctx: &Ctx<'_>) -> Vec<Item> {
    items.iter().filter_map(|item| trait_item(item, ctx)).collect()
}

/// What all items have, in terms of syn.
pub(super) struct Head<'s> {
    pub(super) attrs: &'s [syn::Attribute],
    pub(super) vis: Option<&'s syn::Visibility>,
    pub(super) ident: Option<&'s Ident>,
    /// The first token after the visibility, and the last of the item.
    pub(super) ends: (Token, Token),
}

impl Head<'_> {
    /// The item, unless its `cfg` is false (then `kind` is not asked).
    pub(super) fn item(self, ctx: &Ctx<'_>, kind: impl FnOnce() -> ItemKind) -> Option<Item> {
        let lowered = attrs(self.attrs, ctx);
        if lowered.dropped {
            return None;
        }
        let first = self.first();
        Some(Item {
            name: self.ident.map_or_else(Sym::default, name),
            span: ctx.span(self.ident.map_or(first, Ident::span)),
            full: ctx.between(first, self.ends.1),
            vis: self.vis.map_or(Vis::Inherited, |vis| visibility(vis, ctx)),
            attrs: lowered.list,
            kind: kind(),
        })
    }

    fn first(&self) -> Token {
        let outer = self.attrs.first().filter(|attr| matches!(attr.style, syn::AttrStyle::Outer));
        match (outer, self.vis) {
            (Some(attr), _) => attr.pound_token.spans[0],
            (None, Some(syn::Visibility::Public(token))) => token.span,
            (None, Some(syn::Visibility::Restricted(restricted))) => restricted.pub_token.span,
            _ => self.ends.0,
        }
    }
}

fn visibility(vis: &syn::Visibility, ctx: &Ctx<'_>) -> Vis {
    match vis {
        syn::Visibility::Public(_) => Vis::Public,
        syn::Visibility::Restricted(restricted) => Vis::Restricted(path(&restricted.path, ctx)),
        syn::Visibility::Inherited => Vis::Inherited,
    }
}

fn item(item: &syn::Item, ctx: &Ctx<'_>) -> Option<Item> {
    match item {
        syn::Item::Const(item) => constant(item, ctx),
        syn::Item::Enum(item) => {
            head(&item.attrs, &item.vis, &item.ident, item.enum_token.span, close(item.brace_token)).item(
                ctx,
                || {
                    let variants =
                        item.variants.iter().filter_map(|variant| self::variant(variant, ctx)).collect();
                    ItemKind::Enum(generics(&item.generics, ctx), variants)
                },
            )
        }
        syn::Item::ExternCrate(item) => {
            let known_as = item.rename.as_ref().map_or(&item.ident, |(_, rename)| rename);
            head(&item.attrs, &item.vis, known_as, item.extern_token.span, item.semi_token.span)
                .item(ctx, || ItemKind::ExternCrate(name(&item.ident)))
        }
        syn::Item::Fn(item) if is_hidden(&item.vis, ctx) => None,
        syn::Item::Fn(item) => {
            let ends = (first_of_fn(&item.modifiers, &item.sig), close(item.block.brace_token));
            head(&item.attrs, &item.vis, &item.sig.ident, ends.0, ends.1)
                .item(ctx, || ItemKind::Fn(Box::new(signature(&item.sig, Some(&item.block), ctx))))
        }
        syn::Item::ForeignMod(item) => {
            let first = item.unsafety.map_or(item.abi.extern_token.span, |token| token.span);
            unnamed(&item.attrs, first, close(item.brace_token)).item(ctx, || {
                ItemKind::Foreign(item.items.iter().filter_map(|item| foreign_item(item, ctx)).collect())
            })
        }
        syn::Item::Impl(item) => implementation(item, ctx),
        syn::Item::Macro(item) => {
            macro_item(&item.attrs, item.ident.as_ref(), &item.mac, item.semi_token.as_ref(), ctx)
        }
        syn::Item::Mod(item) => module(item, ctx),
        syn::Item::Static(item) => {
            head(&item.attrs, &item.vis, &item.ident, item.static_token.span, item.semi_token.span).item(
                ctx,
                || {
                    let body = ctx.value(item.eq_token.span, &item.expr, item.semi_token.span);
                    ItemKind::Static { ty: type_ref(&item.ty, ctx), body: Some(body) }
                },
            )
        }
        syn::Item::Struct(item) => {
            let last = match (&item.fields, item.semi_token) {
                (_, Some(semi)) => semi.span,
                (syn::Fields::Named(fields), None) => close(fields.brace_token),
                (syn::Fields::Unnamed(fields), None) => fields.paren_token.span.close(),
                (syn::Fields::Unit, None) => item.ident.span(),
            };
            head(&item.attrs, &item.vis, &item.ident, item.struct_token.span, last)
                .item(ctx, || ItemKind::Struct(generics(&item.generics, ctx), fields(&item.fields, ctx)))
        }
        syn::Item::Trait(item) => trait_(item, ctx),
        syn::Item::TraitAlias(item) => {
            head(&item.attrs, &item.vis, &item.ident, item.trait_token.span, item.semi_token.span).item(
                ctx,
                || {
                    let generics = generics(&item.generics, ctx);
                    let supers = bounds(&item.bounds, ctx);
                    ItemKind::Trait(Box::new(TraitItem { generics, supers, items: Vec::new() }))
                },
            )
        }
        syn::Item::Type(item) => {
            head(&item.attrs, &item.vis, &item.ident, item.type_token.span, item.semi_token.span).item(
                ctx,
                || ItemKind::TypeAlias {
                    generics: generics(&item.generics, ctx),
                    bounds: Vec::new(),
                    ty: Some(type_ref(&item.ty, ctx)),
                },
            )
        }
        syn::Item::Union(item) => {
            let last = close(item.fields.brace_token);
            head(&item.attrs, &item.vis, &item.ident, item.union_token.span, last)
                .item(ctx, || ItemKind::Union(generics(&item.generics, ctx), named(&item.fields, ctx)))
        }
        syn::Item::Use(item) => Head {
            attrs: &item.attrs,
            vis: Some(&item.vis),
            ident: None,
            ends: (item.use_token.span, item.semi_token.span),
        }
        .item(ctx, || ItemKind::Use(uses::leaves(item, ctx))),
        syn::Item::Verbatim(tokens) => verbatim::item(tokens, ctx),
        _ => None,
    }
}

pub(super) fn head<'s>(
    attrs: &'s [syn::Attribute],
    vis: &'s syn::Visibility,
    ident: &'s Ident,
    first: Token,
    last: Token,
) -> Head<'s> {
    Head { attrs, vis: Some(vis), ident: Some(ident), ends: (first, last) }
}

fn unnamed(attrs: &[syn::Attribute], first: Token, last: Token) -> Head<'_> {
    Head { attrs, vis: None, ident: None, ends: (first, last) }
}

fn close(brace: syn::token::Brace) -> Token {
    brace.span.close()
}

fn first_of_fn(modifiers: &syn::FnModifiers, sig: &syn::Signature) -> Token {
    let safety = match &sig.safety {
        syn::Safety::Safe(token) => Some(token.span),
        syn::Safety::Unsafe(token) => Some(token.span),
        syn::Safety::Default => None,
    };
    let default = modifiers.defaultness.map(|token| token.span);
    default
        .or(sig.constness.map(|token| token.span))
        .or(sig.asyncness.map(|token| token.span))
        .or(safety)
        .or(sig.abi.as_ref().map(|abi| abi.extern_token.span))
        .unwrap_or(sig.fn_token.span)
}

/// `const _: () = { impl .. }` is a scope without a name, as derive-like macros write it; a named constant keeps its
/// body for `lower`.
fn constant(item: &syn::ItemConst, ctx: &Ctx<'_>) -> Option<Item> {
    let head = head(&item.attrs, &item.vis, &item.ident, item.const_token.span, item.semi_token.span);
    if item.ident == "_"
        && let syn::Expr::Block(block) = &*item.expr
    {
        let inner: Vec<Item> = block
            .block
            .stmts
            .iter()
            .filter_map(|stmt| match stmt {
                syn::Stmt::Item(item) => self::item(item, ctx),
                _ => None,
            })
            .collect();
        if !inner.is_empty() {
            return Head { ident: None, ..head }.item(ctx, || ItemKind::Mod(Some(inner)));
        }
    }
    head.item(ctx, || {
        let body = ctx.value(item.eq_token.span, &item.expr, item.semi_token.span);
        ItemKind::Const { ty: type_ref(&item.ty, ctx), body: Some(body) }
    })
}

fn module(item: &syn::ItemMod, ctx: &Ctx<'_>) -> Option<Item> {
    let first = item.unsafety.map_or(item.mod_token.span, |token| token.span);
    let content = item.content.as_ref();
    let last = match (content, item.semi) {
        (Some((brace, _)), _) => close(*brace),
        (None, Some(semi)) => semi.span,
        (None, None) => item.ident.span(),
    };
    head(&item.attrs, &item.vis, &item.ident, first, last)
        .item(ctx, || ItemKind::Mod(content.map(|(_, inner)| items(inner, ctx))))
}

fn implementation(item: &syn::ItemImpl, ctx: &Ctx<'_>) -> Option<Item> {
    if item.modifiers.polarity.is_some() {
        return None;
    }
    let default = item.modifiers.defaultness.map(|token| token.span);
    let first = default.or(item.unsafety.map(|token| token.span)).unwrap_or(item.impl_token.span);
    unnamed(&item.attrs, first, close(item.brace_token)).item(ctx, || {
        ItemKind::Impl(Box::new(ImplItem {
            generics: generics(&item.generics, ctx),
            trait_: item.trait_.as_ref().map(|(trait_path, _)| path(trait_path, ctx)),
            self_ty: type_ref(&item.self_ty, ctx),
            items: if item.trait_.is_none() {
                own_items(&item.items, ctx)
            } else {
                impl_items(&item.items, ctx)
            },
        }))
    })
}

fn trait_(item: &syn::ItemTrait, ctx: &Ctx<'_>) -> Option<Item> {
    let auto = item.modifiers.auto_token.map(|token| token.span);
    let first = item.unsafety.map(|token| token.span).or(auto).unwrap_or(item.trait_token.span);
    head(&item.attrs, &item.vis, &item.ident, first, close(item.brace_token)).item(ctx, || {
        ItemKind::Trait(Box::new(TraitItem {
            generics: generics(&item.generics, ctx),
            supers: bounds(&item.supertraits, ctx),
            items: trait_items(&item.items, ctx),
        }))
    })
}

fn impl_item(item: &syn::ImplItem, ctx: &Ctx<'_>) -> Option<Item> {
    match item {
        syn::ImplItem::Const(item) => {
            let first = item.modifiers.defaultness.map_or(item.const_token.span, |token| token.span);
            head(&item.attrs, &item.vis, &item.ident, first, item.semi_token.span).item(ctx, || {
                let body = ctx.value(item.eq_token.span, &item.expr, item.semi_token.span);
                ItemKind::Const { ty: type_ref(&item.ty, ctx), body: Some(body) }
            })
        }
        syn::ImplItem::Fn(item) => {
            let first = first_of_fn(&item.modifiers, &item.sig);
            head(&item.attrs, &item.vis, &item.sig.ident, first, close(item.block.brace_token))
                .item(ctx, || ItemKind::Fn(Box::new(signature(&item.sig, Some(&item.block), ctx))))
        }
        syn::ImplItem::Type(item) => {
            head(&item.attrs, &item.vis, &item.ident, item.type_token.span, item.semi_token.span).item(
                ctx,
                || ItemKind::TypeAlias {
                    generics: generics(&item.generics, ctx),
                    bounds: Vec::new(),
                    ty: Some(type_ref(&item.ty, ctx)),
                },
            )
        }
        syn::ImplItem::Macro(item) => macro_item(&item.attrs, None, &item.mac, item.semi_token.as_ref(), ctx),
        syn::ImplItem::Verbatim(tokens) => verbatim::item(tokens, ctx),
        _ => None,
    }
}

fn trait_item(item: &syn::TraitItem, ctx: &Ctx<'_>) -> Option<Item> {
    let inherited = syn::Visibility::Inherited;
    match item {
        syn::TraitItem::Const(item) => {
            let first = item.modifiers.defaultness.map_or(item.const_token.span, |token| token.span);
            head(&item.attrs, &inherited, &item.ident, first, item.semi_token.span).item(ctx, || {
                let value = item.default.as_ref();
                let body = value.map(|(eq, expr)| ctx.value(eq.span, expr, item.semi_token.span));
                ItemKind::Const { ty: type_ref(&item.ty, ctx), body }
            })
        }
        syn::TraitItem::Fn(item) => {
            let first = first_of_fn(&item.modifiers, &item.sig);
            let body = item.default.as_ref();
            let last = match (body, item.semi_token) {
                (Some(block), _) => close(block.brace_token),
                (None, Some(semi)) => semi.span,
                (None, None) => item.sig.ident.span(),
            };
            head(&item.attrs, &inherited, &item.sig.ident, first, last)
                .item(ctx, || ItemKind::Fn(Box::new(signature(&item.sig, body, ctx))))
        }
        syn::TraitItem::Type(item) => {
            head(&item.attrs, &inherited, &item.ident, item.type_token.span, item.semi_token.span).item(
                ctx,
                || ItemKind::TypeAlias {
                    generics: generics(&item.generics, ctx),
                    bounds: bounds(&item.bounds, ctx),
                    ty: item.default.as_ref().map(|(_, ty)| type_ref(ty, ctx)),
                },
            )
        }
        syn::TraitItem::Macro(item) => {
            macro_item(&item.attrs, None, &item.mac, item.semi_token.as_ref(), ctx)
        }
        syn::TraitItem::Verbatim(tokens) => verbatim::item(tokens, ctx),
        _ => None,
    }
}

fn foreign_item(item: &syn::ForeignItem, ctx: &Ctx<'_>) -> Option<Item> {
    match item {
        syn::ForeignItem::Fn(item) => {
            let first = first_of_fn(&item.modifiers, &item.sig);
            head(&item.attrs, &item.vis, &item.sig.ident, first, item.semi_token.span)
                .item(ctx, || ItemKind::Fn(Box::new(signature(&item.sig, None, ctx))))
        }
        syn::ForeignItem::Static(item) => {
            head(&item.attrs, &item.vis, &item.ident, item.static_token.span, item.semi_token.span)
                .item(ctx, || ItemKind::Static { ty: type_ref(&item.ty, ctx), body: None })
        }
        syn::ForeignItem::Type(item) => {
            head(&item.attrs, &item.vis, &item.ident, item.type_token.span, item.semi_token.span).item(
                ctx,
                || ItemKind::TypeAlias {
                    generics: generics(&item.generics, ctx),
                    bounds: Vec::new(),
                    ty: None,
                },
            )
        }
        syn::ForeignItem::Macro(item) => {
            macro_item(&item.attrs, None, &item.mac, item.semi_token.as_ref(), ctx)
        }
        syn::ForeignItem::Verbatim(tokens) => verbatim::item(tokens, ctx),
        _ => None,
    }
}

fn macro_item(
    attrs: &[syn::Attribute],
    ident: Option<&Ident>,
    mac: &syn::Macro,
    semi: Option<&syn::Token![;]>,
    ctx: &Ctx<'_>,
) -> Option<Item> {
    let delimiter = mac.delimiter.span();
    let first = mac.path.segments.first().map_or(delimiter.open(), |segment| segment.ident.span());
    let last = semi.map_or(delimiter.close(), |semi| semi.span);
    let is_rules = mac.path.is_ident("macro_rules");
    Head { attrs, vis: None, ident, ends: (first, last) }.item(ctx, || {
        let args = ctx.group_text(delimiter.open(), delimiter.close(), &mac.tokens);
        match ident {
            Some(_) if is_rules => ItemKind::MacroRules(args),
            Some(_) => ItemKind::Unknown(Sym::new("macro call with a name")),
            None => ItemKind::MacroCall { path: path(&mac.path, ctx), args, ready: None },
        }
    })
}

fn fields(fields: &syn::Fields, ctx: &Ctx<'_>) -> Fields {
    match fields {
        syn::Fields::Named(fields) => named(fields, ctx),
        syn::Fields::Unnamed(fields) => {
            let each = fields.unnamed.iter().enumerate();
            Fields::Tuple(each.filter_map(|(index, field)| self::field(field, index, ctx)).collect())
        }
        syn::Fields::Unit => Fields::Unit,
    }
}

fn named(fields: &syn::FieldsNamed, ctx: &Ctx<'_>) -> Fields {
    Fields::Named(fields.named.iter().filter_map(|field| self::field(field, 0, ctx)).collect())
}

fn field(field: &syn::Field, index: usize, ctx: &Ctx<'_>) -> Option<Field> {
    let lowered = attrs(&field.attrs, ctx);
    if lowered.dropped {
        return None;
    }
    let (name, span) = match &field.ident {
        Some(ident) => (name(ident), ctx.span(ident.span())),
        None => (Sym::new(&index.to_string()), ctx.span_of(&field.ty)),
    };
    let vis = visibility(&field.vis, ctx);
    Some(Field { name, ty: type_ref(&field.ty, ctx), vis, attrs: lowered.list, span })
}

fn variant(variant: &syn::Variant, ctx: &Ctx<'_>) -> Option<Variant> {
    let lowered = attrs(&variant.attrs, ctx);
    if lowered.dropped {
        return None;
    }
    Some(Variant {
        name: name(&variant.ident),
        fields: fields(&variant.fields, ctx),
        attrs: lowered.list,
        span: ctx.span(variant.ident.span()),
    })
}
