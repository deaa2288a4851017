//! `#[derive(Pii)]`: checks the tags of a type, and reads them for `RedactedDebug`.

use crate::problems::Problems;
use piilint_grammar::{Annotation, DataTag, Place};
use proc_macro2::{Span, TokenStream};
use syn::spanned::Spanned;
use syn::{Attribute, Data, DeriveInput, Fields, Meta};

/// Expands `#[derive(Pii)]`: to nothing, or to what is wrong.
pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    let mut problems = Problems::default();
    tag(&input.attrs, Place::Type, &mut problems);
    match &input.data {
        Data::Struct(data) => fields(&data.fields, &mut problems),
        Data::Union(data) => data.fields.named.iter().for_each(|field| {
            tag(&field.attrs, Place::Field, &mut problems);
        }),
        Data::Enum(data) => data.variants.iter().for_each(|variant| {
            tag(&variant.attrs, Place::Variant, &mut problems);
            fields(&variant.fields, &mut problems);
        }),
    }
    problems.into_tokens()
}

fn fields(fields: &Fields, problems: &mut Problems) {
    for field in fields {
        tag(&field.attrs, Place::Field, problems);
    }
}

/// Reads our attributes of one place: the tag, if there is one that is well formed.
pub(crate) fn tag(attributes: &[Attribute], place: Place, problems: &mut Problems) -> Option<DataTag> {
    let mut found: Option<DataTag> = None;
    for attribute in attributes {
        let Some(name) = ["pii", "pii_allow"].into_iter().find(|name| attribute.path().is_ident(name)) else {
            continue;
        };
        let annotation = read(attribute, name, place, problems);
        let Some(Annotation::Pii(tag)) = annotation else { continue };
        if found.is_some() {
            problems.at(attribute.path().span(), "a second `#[pii(..)]`: join them into one");
        }
        found = Some(tag);
    }
    found
}

fn read(attribute: &Attribute, name: &str, place: Place, problems: &mut Problems) -> Option<Annotation> {
    let at: Span = attribute.path().span();
    match &attribute.meta {
        Meta::Path(_) => problems.read(name, TokenStream::new(), place, at),
        Meta::List(list) => problems.read(name, list.tokens.clone(), place, at),
        Meta::NameValue(pair) => {
            problems.at(pair.eq_token.span(), &format!("write `#[{name}(..)]`"));
            None
        }
    }
}
