//! From an attribute's tokens to an [`Annotation`], or to everything that is wrong with it.
//!
//! One file per family of attributes. Each takes the arguments that [`crate::args`] read, and the place, and goes on
//! after a mistake, so that all are reported at once.

use crate::annotation::Annotation;
use crate::args::{self, Arg};
use crate::error::{Error, Errors};
use crate::nearest::{nearest, question};
use crate::place::Place;
use proc_macro2::{Span, TokenStream};

mod allow;
mod consent;
mod data;
mod list;
mod sink;
mod value;

/// The names of all attributes, `pii` first.
pub const NAMES: &[&str] = &[
    "pii",
    "pii_source",
    "pii_sink",
    "pii_protect",
    "pii_reveal",
    "pii_consent",
    "pii_purpose",
    "pii_notice",
    "pii_guard",
    "pii_erase",
    "pii_incident",
    "pii_adverse",
    "pii_notify",
    "pii_allow",
    "pii_expires",
];

/// Reads one attribute.
///
/// `name` is the attribute's own name as one of [`NAMES`], whatever it was imported as; the comment
/// `// piilint: allow(..)` may give `allow`. `tokens` are what stands in the parentheses, empty if there are none.
/// `place` is where it stands.
///
/// The error is every mistake in it, at least one.
pub fn parse(name: &str, tokens: TokenStream, place: Place) -> Result<Annotation, Vec<Error>> {
    parse_at(name, tokens, place, Span::call_site())
}

/// [`parse`] with the place of the attribute itself, to which a mistake belongs when there are no tokens.
pub fn parse_at(name: &str, tokens: TokenStream, place: Place, at: Span) -> Result<Annotation, Vec<Error>> {
    let span = tokens.clone().into_iter().next().map_or(at, |token| token.span());
    let mut errors = Errors::default();
    if !NAMES.contains(&name) && name != "allow" {
        let near: Vec<String> = nearest(name, NAMES.iter().copied()).into_iter().map(str::to_owned).collect();
        let message = format!("unknown attribute `{name}`{}", question(&near));
        return Err(vec![Error::new(span, message)]);
    }
    if let Some(message) = misplaced(name, place) {
        errors.at(span, message);
    }
    let args = args::read(tokens, &mut errors);
    let annotation = match name {
        "pii" => Annotation::Pii(data::tag(args, place, span, &mut errors)),
        "pii_source" => Annotation::Source(data::source(args, place, &mut errors)),
        "pii_sink" => Annotation::Sink(sink::sink(args, span, &mut errors)),
        "pii_protect" => Annotation::Protect(list::words(args, span, name, &mut errors)),
        "pii_reveal" => Annotation::Reveal(list::reveal(args, span, &mut errors)),
        "pii_consent" => Annotation::Consent(consent::consent(args, place, span, &mut errors)),
        "pii_purpose" => Annotation::Purpose(list::purposes(args, span, &mut errors)),
        "pii_notice" => Annotation::Notice(list::notice(args, &mut errors)),
        "pii_guard" => Annotation::Guard(list::words(args, span, name, &mut errors)),
        "pii_notify" => Annotation::Notify(list::words(args, span, name, &mut errors)),
        "pii_allow" | "allow" => Annotation::Allow(allow::allow(args, span, &mut errors)),
        "pii_erase" => bare(Annotation::Erase, &args, &mut errors),
        "pii_incident" => bare(Annotation::Incident, &args, &mut errors),
        "pii_adverse" => bare(Annotation::Adverse, &args, &mut errors),
        _ => bare(Annotation::Expires, &args, &mut errors),
    };
    errors.finish(annotation)
}

/// Why the attribute cannot stand there, if it cannot.
fn misplaced(name: &str, place: Place) -> Option<String> {
    use Place::{Comment, Field, Function, Impl, Module, Parameter, Trait, Type, Variant};
    let place_or_model = if place == Place::ModelParameter { Parameter } else { place };
    let places: &[Place] = match name {
        "pii_allow" | "allow" => return None,
        "pii" => &[Type, Field, Variant, Parameter],
        "pii_source" => &[Function, Type, Parameter],
        "pii_consent" => &[Function, Type],
        "pii_sink" | "pii_protect" | "pii_reveal" => &[Function, Parameter],
        "pii_purpose" => &[Function, Module, Impl, Trait],
        _ => &[Function],
    };
    if places.contains(&place_or_model) {
        return None;
    }
    let help = match (name, place) {
        (_, Comment) => "; a comment can only say `allow(..)`",
        ("pii", Function) => "; for what a function returns write `#[pii_source(..)]`",
        (_, Field | Variant) => "; fields and variants take `#[pii(..)]` and `#[pii_allow(..)]`",
        _ => "",
    };
    Some(format!("`#[{name}]` says nothing about {}{help}", place.describe()))
}

/// Attributes that are whole without arguments.
fn bare(annotation: Annotation, args: &[Arg], errors: &mut Errors) -> Annotation {
    if let Some(arg) = args.first() {
        errors.at(arg.span(), format!("`#[{}]` takes no arguments", annotation.name()));
    }
    annotation
}
