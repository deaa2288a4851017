//! `#[pii(..)]` and `#[pii_source(..)]`: which data it is.

use super::consent::SETTINGS as CONSENT_SETTINGS;
use super::value;
use crate::annotation::{Consent, ConsentPurpose, DataTag, Source};
use crate::args::{Arg, Value};
use crate::error::{Error, Errors};
use crate::nearest::question;
use crate::place::Place;
use crate::spanned::Spanned;
use crate::taxonomy::{Key, Vocabulary, covers};
use crate::words::{Role, SourceKind};
use proc_macro2::Span;

const SETTINGS: &[&str] = &["purpose", "retention", "keep", "subject", "consent", "sensitive"];

/// `#[pii(..)]`
pub(super) fn tag(args: Vec<Arg>, place: Place, span: Span, errors: &mut Errors) -> DataTag {
    let mut reader = Reader::new(place);
    let empty = args.is_empty();
    for arg in args {
        reader.argument(arg, errors);
    }
    if empty {
        errors.if_none_yet(span, "`#[pii]` says what data this is: `#[pii(email)]`");
    }
    reader.finish(errors)
}

/// `#[pii_source(..)]`
pub(super) fn source(args: Vec<Arg>, place: Place, errors: &mut Errors) -> Source {
    let mut reader = Reader::new(place);
    let mut kinds: Vec<Spanned<SourceKind>> = Vec::new();
    let mut said = false;
    for arg in args {
        match &arg {
            Arg::Word(word) if SourceKind::parse(&word.value).is_some() => {
                let kind = SourceKind::parse(&word.value).map(|kind| Spanned::new(kind, word.span));
                if kinds.iter().any(|known| Some(known) == kind.as_ref()) {
                    value::twice(word, errors);
                }
                kinds.extend(kind);
            }
            Arg::Word(word) if word.value == "none" || reader.role(&word.value).is_some() => {
                errors.at(word.span, format!("`{}` says nothing about a source", word.value));
            }
            Arg::Pair(name, _) if name.value == "consent" => {
                errors.at(name.span, "a consent is no data: write `#[pii_consent(purpose = \"..\")]`");
            }
            _ => {
                said = true;
                reader.argument(arg, errors);
            }
        }
    }
    let tag = reader.finish(errors);
    Source { tag: said.then_some(tag), kinds }
}

/// Reads the words of a tag one after the other.
struct Reader {
    tag: DataTag,
    place: Place,
    /// Settings of a consent, kept until it is known whether there is one.
    consent: Vec<(Spanned<String>, Option<Value>)>,
}

impl Reader {
    fn new(place: Place) -> Self {
        Self { tag: DataTag::empty(), place, consent: Vec::new() }
    }

    fn argument(&mut self, arg: Arg, errors: &mut Errors) {
        match arg {
            Arg::Word(word) => self.word(word, errors),
            Arg::Text(text) => {
                let category = value::key(Vocabulary::Category, &text, errors);
                self.category(category, errors);
            }
            Arg::Pair(name, value) => self.setting(name, value, errors),
        }
    }

    fn word(&mut self, word: Spanned<String>, errors: &mut Errors) {
        match word.value.as_str() {
            "sensitive" => {
                let value = Some(Spanned::new(true, word.span));
                value::set(&mut self.tag.sensitive, &word, value, errors);
            }
            "none" => self.tag.none = Some(word.span),
            "opt_out" => self.consent.push((word, None)),
            text => match self.role(text) {
                Some(role) => self.add_role(role, &word, errors),
                None => self.bare_category(&word, errors),
            },
        }
    }

    /// What the word is for at this place. `name` is a person's name everywhere but in models.
    fn role(&self, word: &str) -> Option<Role> {
        if word == "name" {
            return (self.place == Place::ModelParameter).then_some(Role::Key);
        }
        Role::parse(word)
    }

    fn add_role(&mut self, role: Role, word: &Spanned<String>, errors: &mut Errors) {
        let (fits, belongs) = if role.is_for_parameters() {
            (self.place.is_parameter(), "a parameter")
        } else {
            (self.place == Place::Field, "a field of a model")
        };
        if !fits {
            errors.at(
                word.span,
                format!("`{}` is said of {belongs}, not of {}", word.value, self.place.describe()),
            );
        } else if self.tag.has_role(role) {
            value::twice(word, errors);
        } else {
            self.tag.roles.push(Spanned::new(role, word.span));
        }
    }

    /// An alias. Keys of one segment are also taken bare, as `user`; others cannot be written without quotes.
    fn bare_category(&mut self, word: &Spanned<String>, errors: &mut Errors) {
        if Vocabulary::Category.resolve(&word.value).is_some() {
            let category = value::key(Vocabulary::Category, word, errors);
            self.category(category, errors);
        } else {
            errors.push(self.unknown(word));
        }
    }

    fn unknown(&self, word: &Spanned<String>) -> Error {
        let roles = Role::ALL.iter().filter(|role| role.is_for_parameters() && self.place.is_parameter());
        let more = roles.map(|role| role.as_str()).chain(["sensitive", "opt_out"]);
        let near = crate::nearest::nearest(&word.value, Vocabulary::Category.words().chain(more));
        let written = |text: &str| if text.contains('.') { format!("{text:?}") } else { text.to_owned() };
        let near: Vec<String> = near.into_iter().map(written).collect();
        if SETTINGS.contains(&word.value.as_str()) {
            return Error::new(word.span, format!("`{0}` needs a value: `{0} = \"..\"`", word.value));
        }
        let mut message = format!("unknown category `{}`{}", word.value, question(&near));
        if near.is_empty() {
            message.push_str("; a category of the project's own is written in quotes");
        }
        let error = Error::new(word.span, message);
        if let Some(best) = near.first() { error.suggest(best) } else { error }
    }

    fn category(&mut self, category: Option<Spanned<Key>>, errors: &mut Errors) {
        let Some(category) = category else { return };
        if let Some(first) = &self.tag.category {
            let above = match common(first.value.as_str(), category.value.as_str()) {
                Some(key) => format!(" (`{key}`)"),
                None => String::new(),
            };
            let message = format!(
                "this is `{}` already; a tag names one category: take one above both{above}, or split the data",
                first.value
            );
            errors.at(category.span, message);
        } else {
            self.tag.category = Some(category);
        }
    }

    fn setting(&mut self, name: Spanned<String>, value: Value, errors: &mut Errors) {
        let tag = &mut self.tag;
        match name.value.as_str() {
            "sensitive" => {
                value::set(&mut tag.sensitive, &name, value::boolean(&name, value, errors), errors);
            }
            "purpose" => tag.purposes.extend(value::keys(Vocabulary::Purpose, &name, value, errors)),
            "retention" => value::set(&mut tag.retention, &name, value::period(&name, value, errors), errors),
            "keep" => value::set(&mut tag.keep, &name, value::period(&name, value, errors), errors),
            "subject" => {
                let subject = value::text(&name, value, errors);
                let subject = subject.and_then(|text| value::key(Vocabulary::Subject, &text, errors));
                value::set(&mut tag.subject, &name, subject, errors);
            }
            "consent" if tag.consent.is_some() => value::twice(&name, errors),
            "consent" => {
                let purposes = value::keys(Vocabulary::Purpose, &name, value, errors);
                tag.consent = Some(Consent::to(ConsentPurpose::Keys(purposes)));
            }
            other if CONSENT_SETTINGS.contains(&other) => self.consent.push((name, Some(value))),
            _ => value::unknown_name(&name, SETTINGS, errors),
        }
    }

    fn finish(mut self, errors: &mut Errors) -> DataTag {
        self.consent_settings(errors);
        self.agree(errors);
        self.tag
    }

    fn consent_settings(&mut self, errors: &mut Errors) {
        let Some(consent) = &mut self.tag.consent else {
            for (name, _) in &self.consent {
                errors
                    .at(name.span, format!("`{}` belongs to a consent: add `consent = \"..\"`", name.value));
            }
            return;
        };
        for (name, value) in self.consent.drain(..) {
            match value {
                Some(value) => {
                    if consent.setting(&name, value, errors).is_some() {
                        errors.at(name.span, format!("`{}` takes no value", name.value));
                    }
                }
                None if consent.opt_out.is_some() => value::twice(&name, errors),
                None => consent.opt_out = Some(name.span),
            }
        }
    }

    /// The words fit each other: `none` and a consent are no data.
    fn agree(&self, errors: &mut Errors) {
        let tag = &self.tag;
        let more = tag.sensitive.is_some() || !tag.purposes.is_empty() || tag.retention.is_some();
        let more = more || tag.keep.is_some() || tag.subject.is_some();
        if let Some(none) = tag.none
            && (tag.category.is_some() || tag.consent.is_some() || !tag.roles.is_empty() || more)
        {
            errors.at(none, "`none` says that this is no personal data: it stands alone");
        }
        if tag.consent.is_some()
            && let Some(category) = &tag.category
        {
            errors.at(category.span, "the record of a consent is no data: leave out the category");
        }
        let purpose = (self.place == Place::Variant).then(|| tag.purposes.get(1)).flatten();
        if let (Some(second), None) = (purpose, &tag.category) {
            errors.at(second.span, "a variant stands for one purpose");
        }
    }
}

/// The nearest category above both.
fn common<'a>(one: &'a str, other: &str) -> Option<&'a str> {
    let mut key = one;
    while !covers(key, other) {
        key = key.rsplit_once('.')?.0;
    }
    Some(key)
}
