//! Consents: the function that tells of one, the type that proves one, the field that records one.

use super::value;
use crate::annotation::{Consent, ConsentPurpose};
use crate::args::{Arg, Value};
use crate::error::Errors;
use crate::place::Place;
use crate::spanned::Spanned;
use crate::taxonomy::Vocabulary;
use proc_macro2::Span;

/// The settings of a consent besides its purpose; `#[pii(consent = ..)]` takes them too.
pub(super) const SETTINGS: &[&str] = &["separate", "recipient", "by", "opt_out"];

impl Consent {
    pub(super) fn to(purpose: ConsentPurpose) -> Self {
        Self { purpose, separate: None, recipient: None, by: None, opt_out: None, withdraws: None }
    }

    /// `separate`, `recipient` and `by`; gives the value back where the name is none of them.
    pub(super) fn setting(
        &mut self,
        name: &Spanned<String>,
        value: Value,
        errors: &mut Errors,
    ) -> Option<Value> {
        match name.value.as_str() {
            "separate" => value::set(&mut self.separate, name, value::quoted(name, value, errors), errors),
            "recipient" => value::set(&mut self.recipient, name, value::text(name, value, errors), errors),
            "by" => value::set(&mut self.by, name, value::quoted(name, value, errors), errors),
            _ => return Some(value),
        }
        None
    }
}

/// `#[pii_consent(..)]`
pub(super) fn consent(args: Vec<Arg>, place: Place, span: Span, errors: &mut Errors) -> Consent {
    let mut consent = Consent::to(ConsentPurpose::Keys(Vec::new()));
    let mut named = false;
    for arg in args {
        match arg {
            Arg::Pair(name, value) if name.value == "purpose" => {
                named = true;
                purpose(&mut consent, &name, value, place, errors);
            }
            Arg::Pair(name, value) => {
                if consent.setting(&name, value, errors).is_some() {
                    value::unknown_name(&name, &["purpose", "separate", "recipient", "by"], errors);
                }
            }
            Arg::Word(word) => flag(&mut consent, &word, errors),
            Arg::Text(text) => {
                errors.at(text.span, format!("`#[pii_consent]` says what to: `purpose = {:?}`", text.value));
            }
        }
    }
    if !named && consent.withdraws.is_none() {
        errors.if_none_yet(span, "a consent is to a purpose: add `purpose = \"..\"`, or `withdraws`");
    }
    consent
}

fn purpose(consent: &mut Consent, name: &Spanned<String>, value: Value, place: Place, errors: &mut Errors) {
    match (value, &mut consent.purpose) {
        (Value::Word(word), ConsentPurpose::Keys(keys)) if word.value == "arg" => {
            if place != Place::Function {
                errors.at(word.span, "`arg` is the purpose passed to a function; here there is none");
            } else if keys.is_empty() {
                consent.purpose = ConsentPurpose::Argument(word.span);
            } else {
                value::twice(name, errors);
            }
        }
        (value, ConsentPurpose::Keys(keys)) => {
            keys.extend(value::keys(Vocabulary::Purpose, name, value, errors));
        }
        (_, ConsentPurpose::Argument(_)) => value::twice(name, errors),
    }
}

fn flag(consent: &mut Consent, word: &Spanned<String>, errors: &mut Errors) {
    let slot = match word.value.as_str() {
        "withdraws" => &mut consent.withdraws,
        "opt_out" => &mut consent.opt_out,
        _ => return value::unknown_name(word, &["withdraws", "opt_out", "purpose", "separate"], errors),
    };
    if slot.replace(word.span).is_some() {
        value::twice(word, errors);
    }
}
