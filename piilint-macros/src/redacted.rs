//! `#[derive(RedactedDebug)]`: a `Debug` that names the data it hides.
//!
//! What `#[derive(Debug)]` does, except that a tagged field shows `[redacted email]`. A tag on the whole type or on a
//! variant stands for all fields in it; where the variant itself is the data (one of a tagged enum, or a tagged one
//! without fields) its name is hidden too.

use crate::bounds;
use crate::derive::tag;
use crate::problems::Problems;
use piilint_grammar::taxonomy::short_name;
use piilint_grammar::{DataTag, Place};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Attribute, Data, DataEnum, DeriveInput, Fields, Index, Member, Type, Variant};

/// Expands `#[derive(RedactedDebug)]`.
pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    let mut problems = Problems::default();
    let mut output = implement(&input, &mut problems);
    output.extend(problems.into_tokens());
    output
}

/// The impl stands even where a tag is wrong: without it, each use of `{:?}` would be a further error.
fn implement(input: &DeriveInput, problems: &mut Problems) -> TokenStream {
    let whole = tag(&input.attrs, Place::Type, problems).as_ref().and_then(hides);
    let mut shown = Vec::new();
    let body = match &input.data {
        Data::Struct(data) => {
            let fields = show(&data.fields, whole.as_deref(), problems);
            shown.extend(fields.iter().filter_map(Shown::ty));
            struct_body(&input.ident, &data.fields, &fields, is_packed(&input.attrs))
        }
        Data::Enum(data) => enum_body(data, whole.as_deref(), &mut shown, problems),
        Data::Union(data) => {
            let message = "a union cannot derive `RedactedDebug`: which of its fields is live is not known";
            problems.at(data.union_token.span, message);
            quote!(::core::fmt::Result::Ok(()))
        }
    };
    let mut generics = input.generics.clone();
    bounds::add(&mut generics, &shown);
    let (head, arguments, bounds) = generics.split_for_impl();
    let name = &input.ident;
    let f = formatter();
    quote! {
        #[automatically_derived]
        impl #head ::core::fmt::Debug for #name #arguments #bounds {
            fn fmt(&self, #f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #body
            }
        }
    }
}

/// Hygiene keeps our names from the program's fields but not from its constants, which a pattern would take for
/// itself; hence the odd spelling here and in [`local`].
fn formatter() -> Ident {
    Ident::new("__formatter", Span::mixed_site())
}

/// What is shown instead of data with this tag; `None` if it says nothing about data.
fn hides(tag: &DataTag) -> Option<String> {
    let category = tag.category.as_ref();
    category.map(|category| format!("[redacted {}]", short_name(category.value.as_str())))
}

/// A field as it will be printed.
struct Shown<'a> {
    member: Member,
    ty: &'a Type,
    redacted: Option<String>,
}

impl<'a> Shown<'a> {
    /// The type, if a value of it is printed.
    fn ty(&self) -> Option<&'a Type> {
        self.redacted.is_none().then_some(self.ty)
    }

    /// Where the compiler shows that the field is not `Debug`.
    fn span(&self) -> Span {
        Span::call_site().located_at(self.ty.span())
    }

    /// The field's name without `r#`.
    fn label(&self) -> Option<String> {
        match &self.member {
            Member::Named(name) => Some(name.unraw().to_string()),
            Member::Unnamed(_) => None,
        }
    }
}

/// Which fields are printed; `whole` is what a tag on all of them says.
fn show<'a>(fields: &'a Fields, whole: Option<&str>, problems: &mut Problems) -> Vec<Shown<'a>> {
    let member = |index, name: &Option<Ident>| match name {
        Some(name) => Member::Named(name.clone()),
        None => Member::Unnamed(Index { index, span: Span::call_site() }),
    };
    (0..)
        .zip(fields)
        .map(|(index, field)| Shown {
            member: member(index, &field.ident),
            ty: &field.ty,
            redacted: redaction(&field.attrs, whole, problems),
        })
        .collect()
}

fn redaction(attributes: &[Attribute], whole: Option<&str>, problems: &mut Problems) -> Option<String> {
    let whole = || whole.map(str::to_owned);
    let Some(tag) = tag(attributes, Place::Field, problems) else { return whole() };
    if tag.none.is_some() || tag.consent.is_some() {
        return None;
    }
    hides(&tag).or_else(whole).or_else(|| Some("[redacted]".to_owned()))
}

/// Fields of a packed struct cannot be borrowed: they are copied, as `#[derive(Debug)]` does.
fn is_packed(attributes: &[Attribute]) -> bool {
    let mut packed = false;
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("repr")) {
        // What rustc takes and we do not understand is no concern of ours.
        let _ = attribute.parse_nested_meta(|meta| {
            packed |= meta.path.is_ident("packed");
            if meta.input.peek(syn::token::Paren) {
                let content;
                syn::parenthesized!(content in meta.input);
                content.parse::<TokenStream>()?;
            }
            Ok(())
        });
    }
    packed
}

fn struct_body(name: &Ident, fields: &Fields, shown: &[Shown<'_>], packed: bool) -> TokenStream {
    let value = |field: &Shown<'_>| {
        let member = &field.member;
        let at = field.span();
        if packed { quote_spanned!(at=> &{ self.#member }) } else { quote_spanned!(at=> &&self.#member) }
    };
    print(name, fields, shown, value)
}

/// The calls that print a struct or a variant; `value` is how a field that is shown is reached.
fn print(
    name: &Ident,
    fields: &Fields,
    shown: &[Shown<'_>],
    value: impl Fn(&Shown<'_>) -> TokenStream,
) -> TokenStream {
    let name = name.unraw().to_string();
    let f = formatter();
    let start = match fields {
        Fields::Named(_) => quote!(::core::fmt::Formatter::debug_struct(#f, #name)),
        Fields::Unnamed(_) => quote!(::core::fmt::Formatter::debug_tuple(#f, #name)),
        Fields::Unit => return quote!(::core::fmt::Formatter::write_str(#f, #name)),
    };
    let calls = shown.iter().map(|field| {
        let value = match &field.redacted {
            Some(text) => quote!(&::core::format_args!(#text)),
            None => value(field),
        };
        let label = field.label().into_iter();
        quote!(.field(#(#label,)* #value))
    });
    quote!(#start #(#calls)* .finish())
}

fn enum_body<'a>(
    data: &'a DataEnum,
    whole: Option<&str>,
    types: &mut Vec<&'a Type>,
    problems: &mut Problems,
) -> TokenStream {
    let arms: Vec<TokenStream> =
        data.variants.iter().map(|variant| arm(variant, whole, types, problems)).collect();
    if data.variants.is_empty() {
        return quote!(match *self {});
    }
    if let Some(text) = whole {
        let f = formatter();
        types.clear();
        return quote!(::core::fmt::Formatter::write_str(#f, #text));
    }
    quote!(match self { #(#arms)* })
}

fn arm<'a>(
    variant: &'a Variant,
    whole: Option<&str>,
    types: &mut Vec<&'a Type>,
    problems: &mut Problems,
) -> TokenStream {
    let own = tag(&variant.attrs, Place::Variant, problems).as_ref().and_then(hides);
    let fields = show(&variant.fields, own.as_deref().or(whole), problems);
    types.extend(fields.iter().filter_map(Shown::ty));
    let name = &variant.ident;
    if let (true, Some(text)) = (fields.is_empty(), own) {
        let f = formatter();
        return quote!(Self::#name { .. } => ::core::fmt::Formatter::write_str(#f, #text),);
    }
    let bindings = fields.iter().filter(|field| field.redacted.is_none()).map(|field| {
        let (member, local) = (&field.member, local(&field.member));
        quote!(#member: #local)
    });
    let body = print(name, &variant.fields, &fields, |field| {
        let local = local(&field.member);
        quote_spanned!(field.span()=> &#local)
    });
    quote!(Self::#name { #(#bindings,)* .. } => #body,)
}

fn local(member: &Member) -> Ident {
    match member {
        Member::Named(name) => format_ident!("__field_{}", name.unraw(), span = Span::mixed_site()),
        Member::Unnamed(index) => format_ident!("__field_{}", index.index, span = Span::mixed_site()),
    }
}
