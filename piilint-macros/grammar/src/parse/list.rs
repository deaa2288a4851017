//! Attributes that are a list of words: protections, guards, receivers of a notice, purposes.

use super::value;
use crate::args::Arg;
use crate::error::Errors;
use crate::spanned::Spanned;
use crate::taxonomy::{Key, Vocabulary};
use crate::words::{Protection, Word};
use proc_macro2::Span;

/// One or several words of a closed vocabulary.
pub(super) fn words<W: Word>(
    args: Vec<Arg>,
    span: Span,
    attribute: &str,
    errors: &mut Errors,
) -> Vec<Spanned<W>> {
    let mut found: Vec<Spanned<W>> = Vec::new();
    for arg in args {
        let Some(text) = plain_word::<W>(arg, errors) else { continue };
        match W::parse(&text.value) {
            Some(word) if found.iter().any(|other| other.value == word) => value::twice(&text, errors),
            Some(word) => found.push(Spanned::new(word, text.span)),
            None => errors.push(value::unknown_word::<W>(&text, str::to_owned)),
        }
    }
    if found.is_empty() {
        let all: Vec<String> = W::ALL.iter().map(|word| format!("`{}`", word.as_str())).collect();
        errors.if_none_yet(span, format!("`#[{attribute}]` says which {}: {}", W::WHAT, all.join(", ")));
    }
    found
}

fn plain_word<W: Word>(arg: Arg, errors: &mut Errors) -> Option<Spanned<String>> {
    match arg {
        Arg::Word(word) => Some(word),
        Arg::Text(text) => {
            errors.push(
                crate::Error::new(text.span, format!("a {} is written without quotes", W::WHAT))
                    .suggest(&text.value),
            );
            None
        }
        Arg::Pair(name, _) => {
            value::unknown_name(&name, &[], errors);
            None
        }
    }
}

/// What undoes a protection may also be called by what it does.
const VERBS: &[(&str, &[Protection])] = &[
    ("decrypt", &[Protection::Encrypt, Protection::WeakEncrypt]),
    ("decode", &[Protection::Encode]),
    ("detokenize", &[Protection::Tokenize]),
    ("expose", &[Protection::Mask, Protection::Anonymize]),
];

/// `#[pii_reveal(..)]`
pub(super) fn reveal(args: Vec<Arg>, span: Span, errors: &mut Errors) -> Vec<Spanned<Protection>> {
    let mut found = Vec::new();
    let mut rest = Vec::new();
    for arg in args {
        let verb = match &arg {
            Arg::Word(word) => VERBS.iter().find(|&&(verb, _)| verb == word.value),
            _ => None,
        };
        match verb {
            Some((_, undone)) => found.extend(undone.iter().map(|&word| Spanned::new(word, arg.span()))),
            None => rest.push(arg),
        }
    }
    if found.is_empty() || !rest.is_empty() {
        found.extend(words(rest, span, "pii_reveal", errors));
    }
    found
}

/// `#[pii_purpose("essential.service")]`
pub(super) fn purposes(args: Vec<Arg>, span: Span, errors: &mut Errors) -> Vec<Spanned<Key>> {
    let mut found = Vec::new();
    if args.is_empty() {
        errors.if_none_yet(span, "`#[pii_purpose]` says what for: `#[pii_purpose(\"essential.service\")]`");
    }
    for arg in args {
        match arg {
            Arg::Text(text) => found.extend(value::key(Vocabulary::Purpose, &text, errors)),
            Arg::Word(word) => {
                let quoted = format!("{:?}", word.value);
                let message = format!("a purpose is written in quotes: {quoted}");
                errors.push(crate::Error::new(word.span, message).suggest(quoted));
            }
            Arg::Pair(name, _) => value::unknown_name(&name, &[], errors),
        }
    }
    found
}

/// `#[pii_notice(purpose = "marketing")]`
pub(super) fn notice(args: Vec<Arg>, errors: &mut Errors) -> Vec<Spanned<Key>> {
    let mut found = Vec::new();
    for arg in args {
        match arg {
            Arg::Pair(name, value) if name.value == "purpose" => {
                found.extend(value::keys(Vocabulary::Purpose, &name, value, errors));
            }
            Arg::Pair(name, _) => value::unknown_name(&name, &["purpose"], errors),
            Arg::Text(text) | Arg::Word(text) => {
                errors.at(text.span, "`#[pii_notice]` says what for: `purpose = \"marketing\"`");
            }
        }
    }
    found
}
