//! Types, paths, bounds and generics, as written.

use proc_macro2::Ident;
use quote::ToTokens;
use syn::ext::IdentExt;

use super::Ctx;
use crate::ir::path::{Binding, Bound, GenericArgs, GenericParam, Generics, Path, QSelf, Segment, TypeRef};
use crate::load::CrateId;
use crate::source::{Span, Sym};

/// The identifier that stands for `$crate` in expanded tokens, without the crate's number. In a [`Path`] it is the
/// segment `$crate#N`.
pub const CRATE_PREFIX: &str = "__piilint_crate_";

/// The crate that a segment `$crate#N` names.
pub fn crate_of_segment(name: Sym) -> Option<CrateId> {
    name.as_str().strip_prefix("$crate#")?.parse().ok().map(CrateId)
}

/// An identifier as a symbol, without `r#`.
pub fn name(ident: &Ident) -> Sym {
    let text = ident.to_string();
    match text.strip_prefix(CRATE_PREFIX) {
        Some(number) => Sym::new(&format!("$crate#{number}")),
        None => Sym::new(text.strip_prefix("r#").unwrap_or(&text)),
    }
}

/// Lowers a type.
pub fn type_ref(ty: &syn::Type, ctx: &Ctx<'_>) -> TypeRef {
    Types::new(ctx).ty(ty)
}

/// Lowers a path.
pub fn path(path: &syn::Path, ctx: &Ctx<'_>) -> Path {
    Types::new(ctx).path(None, path)
}

/// Lowers a path with a possible `<T as Trait>` before it.
pub fn qpath(qself: Option<&syn::QSelf>, path: &syn::Path, ctx: &Ctx<'_>) -> Path {
    Types::new(ctx).path(qself, path)
}

/// Lowers bounds.
pub fn bounds<'b>(bounds: impl IntoIterator<Item = &'b syn::TypeParamBound>, ctx: &Ctx<'_>) -> Vec<Bound> {
    Types::new(ctx).bounds(bounds)
}

/// Lowers generic parameters and where clauses.
pub fn generics(generics: &syn::Generics, ctx: &Ctx<'_>) -> Generics {
    Types::new(ctx).generics(generics)
}

/// Lowers types; in the parameters of a function it turns `impl Trait` into generic parameters.
pub(super) struct Types<'c, 'a> {
    ctx: &'c Ctx<'a>,
    /// The parameters made of `impl Trait` so far, if it is to be so.
    pub(super) hoisted: Option<Generics>,
}

impl<'c, 'a> Types<'c, 'a> {
    pub(super) fn new(ctx: &'c Ctx<'a>) -> Self {
        Self { ctx, hoisted: None }
    }

    /// For the parameters of a function.
    pub(super) fn hoisting(ctx: &'c Ctx<'a>) -> Self {
        Self { ctx, hoisted: Some(Generics::default()) }
    }

    pub(super) fn ty(&mut self, ty: &syn::Type) -> TypeRef {
        match ty {
            syn::Type::Path(ty) => TypeRef::Path(self.path(ty.qself.as_ref(), &ty.path)),
            syn::Type::Reference(ty) => {
                TypeRef::Ref { mutable: ty.mutability.is_some(), inner: Box::new(self.ty(&ty.elem)) }
            }
            syn::Type::Ptr(ty) => TypeRef::Ptr(Box::new(self.ty(&ty.elem))),
            syn::Type::Tuple(ty) => TypeRef::Tuple(ty.elems.iter().map(|elem| self.ty(elem)).collect()),
            syn::Type::Slice(ty) => TypeRef::Slice(Box::new(self.ty(&ty.elem))),
            syn::Type::Array(ty) => TypeRef::Array(Box::new(self.ty(&ty.elem)), length(&ty.len)),
            syn::Type::FnPtr(ty) => {
                let mut plain = Types::new(self.ctx);
                let params = ty.inputs.iter().map(|input| plain.ty(&input.ty)).collect();
                TypeRef::Fn { params, ret: Box::new(plain.ret(&ty.output)) }
            }
            syn::Type::ImplTrait(ty) => self.impl_trait(ty),
            syn::Type::TraitObject(ty) => TypeRef::Dyn(self.bounds(&ty.bounds)),
            syn::Type::Never(_) => TypeRef::Never,
            syn::Type::Infer(_) => TypeRef::Infer,
            syn::Type::Paren(ty) => self.ty(&ty.elem),
            syn::Type::Group(ty) => self.ty(&ty.elem),
            _ => TypeRef::Unknown,
        }
    }

    /// The type after `->`; nothing is the unit type.
    pub(super) fn ret(&mut self, ret: &syn::ReturnType) -> TypeRef {
        match ret {
            syn::ReturnType::Default => TypeRef::unit(),
            syn::ReturnType::Type(_, ty) => self.ty(ty),
        }
    }

    fn impl_trait(&mut self, ty: &syn::TypeImplTrait) -> TypeRef {
        let bounds = self.bounds(&ty.bounds);
        let Some(hoisted) = &mut self.hoisted else { return TypeRef::Impl(bounds) };
        let name = Sym::new(&format!("impl#{}", hoisted.params.len()));
        let span = self.ctx.span(ty.impl_token.span);
        hoisted.params.push(GenericParam { name, is_const: false, default: None });
        let param = TypeRef::Path(plain_path(name, span));
        hoisted.predicates.push((param.clone(), bounds));
        param
    }

    pub(super) fn path(&mut self, qself: Option<&syn::QSelf>, path: &syn::Path) -> Path {
        let qself = qself.map(|qself| {
            Box::new(QSelf { ty: self.ty(&qself.ty), trait_len: qself.position.min(path.segments.len()) })
        });
        let ends = path.segments.first().zip(path.segments.last());
        let span = ends.map_or(self.ctx.at.fallback, |(first, last)| {
            let from = path.leading_colon.map_or(first.ident.span(), |colons| colons.spans[0]);
            self.ctx.between(from, last.ident.span())
        });
        Path {
            global: path.leading_colon.is_some() && qself.is_none(),
            qself,
            segments: path.segments.iter().map(|segment| self.segment(segment)).collect(),
            span,
        }
    }

    fn segment(&mut self, segment: &syn::PathSegment) -> Segment {
        let args = match &segment.arguments {
            syn::PathArguments::None => None,
            syn::PathArguments::AngleBracketed(args) => Some(Box::new(self.generic_args(args))),
            syn::PathArguments::Parenthesized(args) => {
                let inputs = args.inputs.iter().map(|input| self.ty(&input.ty)).collect();
                let output = self.ret(&args.output);
                Some(Box::new(GenericArgs {
                    types: vec![TypeRef::Tuple(inputs)],
                    bindings: vec![(Sym::new("Output"), Binding::Is(output))],
                    parenthesized: true,
                }))
            }
        };
        Segment { name: name(&segment.ident), args }
    }

    fn generic_args(&mut self, args: &syn::AngleBracketedGenericArguments) -> GenericArgs {
        let mut lowered = GenericArgs::default();
        for arg in &args.args {
            match arg {
                syn::GenericArgument::Type(ty) => lowered.types.push(self.ty(ty)),
                syn::GenericArgument::Const(expr) => lowered.types.push(constant(expr)),
                syn::GenericArgument::AssocType(assoc) => {
                    lowered.bindings.push((name(&assoc.ident), Binding::Is(self.ty(&assoc.ty))));
                }
                syn::GenericArgument::Constraint(constraint) => {
                    let bounds = self.bounds(&constraint.bounds);
                    lowered.bindings.push((name(&constraint.ident), Binding::Bounded(bounds)));
                }
                _ => {}
            }
        }
        lowered
    }

    pub(super) fn bounds<'b>(
        &mut self,
        bounds: impl IntoIterator<Item = &'b syn::TypeParamBound>,
    ) -> Vec<Bound> {
        bounds
            .into_iter()
            .filter_map(|bound| match bound {
                syn::TypeParamBound::Trait(bound) if bound.maybe.is_none() => {
                    Some(Bound { path: self.path(None, &bound.path) })
                }
                _ => None,
            })
            .collect()
    }

    pub(super) fn generics(&mut self, generics: &syn::Generics) -> Generics {
        let mut lowered = Generics::default();
        for param in &generics.params {
            match param {
                syn::GenericParam::Lifetime(_) => {}
                syn::GenericParam::Type(param) => self.type_param(param, &mut lowered),
                syn::GenericParam::Const(param) => lowered.params.push(GenericParam {
                    name: name(&param.ident),
                    is_const: true,
                    default: param.default.as_ref().map(|(_, expr)| constant(expr)),
                }),
            }
        }
        let predicates = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
        for predicate in predicates {
            if let syn::WherePredicate::Type(predicate) = predicate {
                let ty = self.ty(&predicate.bounded_ty);
                lowered.predicates.push((ty, self.bounds(&predicate.bounds)));
            }
        }
        lowered
    }

    fn type_param(&mut self, param: &syn::TypeParam, lowered: &mut Generics) {
        let name = name(&param.ident);
        let default = param.default.as_ref().map(|(_, ty)| self.ty(ty));
        lowered.params.push(GenericParam { name, is_const: false, default });
        let bounds = self.bounds(&param.bounds);
        if !bounds.is_empty() {
            let ty = TypeRef::Path(plain_path(name, self.ctx.span(param.ident.span())));
            lowered.predicates.push((ty, bounds));
        }
    }
}

/// A path of one name.
pub(super) fn plain_path(name: Sym, span: Span) -> Path {
    Path { global: false, qself: None, segments: vec![Segment { name, args: None }], span }
}

fn constant(expr: &syn::Expr) -> TypeRef {
    let text = match expr {
        // `{ N }` is `N`.
        syn::Expr::Block(block) if block.block.stmts.len() == 1 => block.block.stmts[0].to_token_stream(),
        other => other.to_token_stream(),
    };
    TypeRef::Const(Sym::new(&text.to_string()))
}

/// Whether an identifier is this word, raw or not.
pub(super) fn is_word(ident: &Ident, word: &str) -> bool {
    ident.unraw() == word
}

/// The length of an array, if it is written as a number.
fn length(expr: &syn::Expr) -> Option<u64> {
    match expr {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(number), .. }) => number.base10_parse().ok(),
        _ => None,
    }
}
