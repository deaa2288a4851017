//! Every model is read: syntax, annotations, and names of other models.

use std::collections::BTreeSet;

use piilint_grammar::Place;
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Fields, FnArg, ImplItem, Item, Meta, Signature, TraitItem, TraitItemFn, Visibility};

use super::{BUILTIN, READY};
use crate::expand::file::{Lowered, Ready};
use crate::load::{CfgEnv, CrateId};
use crate::source::FileId;

/// The places at which an annotation that a model's macro writes may come to stand.
const IN_MACROS: [Place; 7] = [
    Place::Function,
    Place::ModelParameter,
    Place::Field,
    Place::Type,
    Place::Variant,
    Place::Module,
    Place::Impl,
];

/// Crates that models name although they have no model: nothing that is said of them matters.
const WITHOUT_MODEL: [&str; 0] = [];

#[test]
fn every_model_is_understood() {
    let mut errors = Vec::new();
    for (_, path, text) in BUILTIN {
        let mut reader = Reader { path, errors: &mut errors };
        match syn::parse_file(text) {
            Ok(file) => file.items.iter().for_each(|item| reader.item(item)),
            Err(error) => reader.error(error.span(), &error.to_string()),
        }
    }
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}

#[test]
fn models_name_crates_that_have_one() {
    let known: BTreeSet<&str> = BUILTIN.iter().map(|(krate, ..)| *krate).chain(WITHOUT_MODEL).collect();
    let mut missing = Vec::new();
    for (_, path, text) in BUILTIN {
        let tokens: TokenStream = text.parse().expect("it was parsed before");
        let mut named = BTreeSet::new();
        global_paths(tokens, &mut named);
        missing.extend(
            named.iter().filter(|name| !known.contains(name.as_str())).map(|n| format!("{path}: {n}")),
        );
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// The first segments of paths that begin with `::`.
fn global_paths(tokens: TokenStream, named: &mut BTreeSet<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        if let TokenTree::Group(group) = token {
            global_paths(group.stream(), named);
        }
        let before = |back: usize| at.checked_sub(back).map(|index| &tokens[index]);
        let begins = is_colon(before(1)) && is_colon(before(2)) && !continues(before(3));
        if let (TokenTree::Ident(name), true) = (token, begins) {
            named.insert(name.to_string());
        }
    }
}

fn is_colon(token: Option<&TokenTree>) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == ':')
}

/// Whether a path goes on behind this token, rather than begin.
fn continues(token: Option<&TokenTree>) -> bool {
    match token {
        Some(TokenTree::Ident(name)) => {
            !["use", "as", "dyn", "impl", "mut", "for", "in", "return"].contains(&name.to_string().as_str())
        }
        Some(TokenTree::Punct(punct)) => punct.as_char() == '>',
        Some(TokenTree::Group(_)) => true,
        Some(TokenTree::Literal(_)) | None => false,
    }
}

struct Reader<'r> {
    path: &'r str,
    errors: &'r mut Vec<String>,
}

impl Reader<'_> {
    fn error(&mut self, span: Span, message: &str) {
        let start = span.start();
        self.errors.push(format!("{}:{}:{}: {message}", self.path, start.line, start.column + 1));
    }

    fn annotations(&mut self, attrs: &[Attribute], place: Place) {
        for attr in attrs {
            let Some(name) = attr.path().get_ident() else { continue };
            let tokens = match &attr.meta {
                Meta::List(list) => list.tokens.clone(),
                Meta::Path(_) | Meta::NameValue(_) => TokenStream::new(),
            };
            if is_annotation(&name.to_string())
                && let Err(errors) = piilint_grammar::parse(&name.to_string(), tokens, place)
            {
                for error in &errors {
                    self.error(name.span(), &error.message);
                }
            }
        }
    }

    fn item(&mut self, item: &Item) {
        match item {
            Item::Mod(module) => {
                self.annotations(&module.attrs, Place::Module);
                match &module.content {
                    Some((_, items)) => items.iter().for_each(|item| self.item(item)),
                    None => self.error(module.ident.span(), "a model is one file"),
                }
            }
            Item::Fn(item) => self.function(&item.attrs, &item.sig),
            Item::Struct(item) => {
                self.annotations(&item.attrs, Place::Type);
                self.fields(&item.fields);
            }
            Item::Enum(item) => {
                self.annotations(&item.attrs, Place::Type);
                for variant in &item.variants {
                    self.annotations(&variant.attrs, Place::Variant);
                    self.fields(&variant.fields);
                }
            }
            Item::Impl(item) => {
                self.annotations(&item.attrs, Place::Impl);
                item.items.iter().for_each(|item| self.impl_item(item));
            }
            Item::Trait(item) => {
                self.annotations(&item.attrs, Place::Trait);
                item.items.iter().for_each(|item| self.trait_item(item));
            }
            Item::Macro(item) => {
                if item.ident.is_none() {
                    self.types_that_run_together(&item.mac.tokens);
                }
                self.macro_body(item.mac.tokens.clone());
            }
            Item::Verbatim(tokens) => self.without_body(tokens),
            _ => {}
        }
    }

    fn impl_item(&mut self, item: &ImplItem) {
        match item {
            ImplItem::Fn(item) => self.function(&item.attrs, &item.sig),
            ImplItem::Verbatim(tokens) => self.without_body(tokens),
            _ => {}
        }
    }

    fn trait_item(&mut self, item: &TraitItem) {
        match item {
            TraitItem::Fn(item) => self.function(&item.attrs, &item.sig),
            TraitItem::Verbatim(tokens) => self.without_body(tokens),
            _ => {}
        }
    }

    fn fields(&mut self, fields: &Fields) {
        fields.iter().for_each(|field| self.annotations(&field.attrs, Place::Field));
    }

    fn function(&mut self, attrs: &[Attribute], sig: &Signature) {
        self.annotations(attrs, Place::Function);
        for input in &sig.inputs {
            match input {
                FnArg::Receiver(receiver) => self.annotations(&receiver.attrs, Place::ModelParameter),
                FnArg::Typed(typed) => self.annotations(&typed.attrs, Place::ModelParameter),
            }
        }
    }

    /// `fn name(..);` outside a trait, which Rust does not have and a model does.
    fn without_body(&mut self, tokens: &TokenStream) {
        let function = |input: ParseStream<'_>| {
            let attrs = input.call(Attribute::parse_outer)?;
            input.parse::<Visibility>()?;
            Ok((attrs, input.parse::<TraitItemFn>()?))
        };
        match function.parse2(tokens.clone()) {
            Ok((attrs, function)) => self.function(&attrs, &function.sig),
            Err(error) => {
                self.error(error.span(), &format!("neither Rust nor a function without a body: {error}"));
            }
        }
    }

    /// `A ::b::C` among a macro's arguments is one path, whatever the blank says.
    fn types_that_run_together(&mut self, tokens: &TokenStream) {
        let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
        for three in tokens.windows(3) {
            let ends_type = match &three[0] {
                TokenTree::Ident(_) => true,
                TokenTree::Punct(punct) => punct.as_char() == '>',
                TokenTree::Group(_) | TokenTree::Literal(_) => false,
            };
            let apart = three[0].span().end() != three[1].span().start();
            if ends_type && apart && is_colon(three.get(1)) && is_colon(three.get(2)) {
                self.error(three[1].span(), "this goes on with the path before it: put `;` between types");
            }
        }
    }

    /// Annotations in the rules of a macro.
    fn macro_body(&mut self, tokens: TokenStream) {
        let mut hash = false;
        for token in tokens {
            if let TokenTree::Group(group) = &token {
                match annotation_of(group).filter(|_| hash) {
                    Some((name, arguments)) => self.annotation_in_macro(&name, &arguments),
                    None => self.macro_body(group.stream()),
                }
            }
            hash = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '#');
        }
    }

    fn annotation_in_macro(&mut self, name: &proc_macro2::Ident, arguments: &TokenStream) {
        let fits =
            |place: &Place| piilint_grammar::parse(&name.to_string(), arguments.clone(), *place).is_ok();
        if !IN_MACROS.iter().any(fits) {
            self.error(name.span(), &format!("not an annotation: {name}({arguments})"));
        }
    }
}

fn is_annotation(name: &str) -> bool {
    name == "pii" || name.starts_with("pii_")
}

/// `[name(arguments)]` of an annotation.
fn annotation_of(group: &Group) -> Option<(proc_macro2::Ident, TokenStream)> {
    let mut tokens = group.stream().into_iter();
    let Some(TokenTree::Ident(name)) = tokens.next() else { return None };
    let arguments = match tokens.next() {
        Some(TokenTree::Group(group)) => group.stream(),
        _ => TokenStream::new(),
    };
    (group.delimiter() == Delimiter::Bracket && is_annotation(&name.to_string())).then_some((name, arguments))
}

#[test]
fn models_were_lowered_when_the_linter_was_built() {
    assert_eq!(BUILTIN.len(), READY.len());
    for (index, ((krate, _, text), ready)) in BUILTIN.iter().zip(READY).enumerate() {
        let (file, id) = (FileId(7), CrateId::of_model(index));
        let read = ready.map(|bytes| Ready::read(bytes, file, id).expect("it can be read"));
        let made = crate::parse::with_big_stack(|| Ready::of(text, id)).is_some();
        assert_eq!(read.is_some(), made, "{krate}");
        let fresh = |text| Lowered::of_model(text, file, &CfgEnv::default(), id);
        let fresh = crate::parse::with_big_stack(|| format!("{:?}", fresh(text).items));
        assert!(read.is_none_or(|read| format!("{:?}", read.items) == fresh), "{krate}");
    }
}
