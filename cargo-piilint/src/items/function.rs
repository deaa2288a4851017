//! Signatures, and where bodies stand.

use super::Ctx;
use super::attrs::attrs;
use super::types::{Types, name, plain_path};
use crate::ir::item::{FnItem, Param};
use crate::ir::path::TypeRef;
use crate::source::Sym;

/// Lowers a signature; the body, if any, is only located.
pub fn signature(sig: &syn::Signature, body: Option<&syn::Block>, ctx: &Ctx<'_>) -> FnItem {
    let mut types = Types::hoisting(ctx);
    let mut params = Vec::with_capacity(sig.inputs.len());
    for input in &sig.inputs {
        match input {
            syn::FnArg::Receiver(receiver) => params.push(self_param(receiver, &mut types, ctx)),
            syn::FnArg::Typed(typed) => params.extend(param(typed, &mut types, ctx)),
        }
    }
    let hoisted = types.hoisted.take().unwrap_or_default();
    let mut generics = types.generics(&sig.generics);
    generics.params.extend(hoisted.params);
    generics.predicates.extend(hoisted.predicates);
    FnItem {
        generics,
        params,
        has_self: sig.receiver().is_some(),
        ret: types.ret(&sig.output),
        is_async: sig.asyncness.is_some(),
        body: body.map(|block| ctx.block(block)),
    }
}

fn self_param(receiver: &syn::Receiver, types: &mut Types<'_, '_>, ctx: &Ctx<'_>) -> Param {
    let span = ctx.span(receiver.self_token.span);
    let this = || TypeRef::Path(plain_path(Sym::new("Self"), span));
    let ty = match &receiver.kind {
        syn::ReceiverKind::Reference(_, _, mutability) => {
            TypeRef::Ref { mutable: mutability.is_some(), inner: Box::new(this()) }
        }
        syn::ReceiverKind::Typed(_, ty) => types.ty(ty),
        _ => this(),
    };
    Param { name: Some(Sym::new("self")), pattern: None, ty, attrs: attrs(&receiver.attrs, ctx).list, span }
}

/// A parameter; `None` when its `cfg` is false.
fn param(typed: &syn::PatType, types: &mut Types<'_, '_>, ctx: &Ctx<'_>) -> Option<Param> {
    let lowered = attrs(&typed.attrs, ctx);
    if lowered.dropped {
        return None;
    }
    let ty = types.ty(&typed.ty);
    let (name, pattern, span) = match &*typed.pat {
        syn::Pat::Ident(pat) if pat.by_ref.is_none() && pat.subpat.is_none() => {
            (Some(name(&pat.ident)), None, ctx.span(pat.ident.span()))
        }
        pat => {
            let span = ctx.span_of(pat);
            (None, Some(ctx.text_of(pat)), span)
        }
    };
    Some(Param { name, pattern, ty, attrs: lowered.list, span })
}
