//! Single values: what may stand behind `name =`, checked and explained.

use crate::args::Value;
use crate::error::{Error, Errors};
use crate::nearest::{nearest, question};
use crate::spanned::Spanned;
use crate::taxonomy::{Key, KeyError, Vocabulary};
use crate::time::{Date, Period};
use crate::words::Word;

/// Puts a value into its slot; saying it twice is a mistake.
pub(super) fn set<T>(
    slot: &mut Option<Spanned<T>>,
    name: &Spanned<String>,
    value: Option<Spanned<T>>,
    errors: &mut Errors,
) {
    if slot.is_some() {
        twice(name, errors);
    } else {
        *slot = value;
    }
}

pub(super) fn twice(name: &Spanned<String>, errors: &mut Errors) {
    errors.at(name.span, format!("`{}` is said twice", name.value));
}

/// Text in quotes that is not empty.
pub(super) fn text(name: &Spanned<String>, value: Value, errors: &mut Errors) -> Option<Spanned<String>> {
    match value {
        Value::Text(text) if text.value.trim().is_empty() => {
            errors.at(text.span, format!("`{}` is empty", name.value));
            None
        }
        Value::Text(text) => Some(text),
        Value::Word(word) => {
            let quoted = format!("{:?}", word.value);
            let message = format!("`{}` takes text in quotes: {quoted}", name.value);
            errors.push(Error::new(word.span, message).suggest(quoted));
            None
        }
        other => {
            errors.at(other.span(), format!("`{}` takes text in quotes", name.value));
            None
        }
    }
}

/// One text or a list of them.
pub(super) fn texts(name: &Spanned<String>, value: Value, errors: &mut Errors) -> Vec<Spanned<String>> {
    match value {
        Value::List(texts, span) => {
            if texts.is_empty() {
                errors.at(span, format!("`{}` is empty", name.value));
            }
            texts
        }
        one => text(name, one, errors).into_iter().collect(),
    }
}

/// A key of a vocabulary.
pub(super) fn key(
    vocabulary: Vocabulary,
    text: &Spanned<String>,
    errors: &mut Errors,
) -> Option<Spanned<Key>> {
    match vocabulary.key(&text.value) {
        Ok(key) => Some(Spanned::new(key, text.span)),
        Err(error) => {
            errors.push(key_error(vocabulary, text, error));
            None
        }
    }
}

fn key_error(vocabulary: Vocabulary, text: &Spanned<String>, error: KeyError) -> Error {
    let (what, written) = (vocabulary.what(), &text.value);
    match error {
        KeyError::Form => Error::new(
            text.span,
            format!(
                "`{written}` is no {what}: a key is lower-case words joined by dots, like `shop.loyalty_number`"
            ),
        ),
        KeyError::Unknown(near) => {
            let near: Vec<String> = near.into_iter().map(str::to_owned).collect();
            let message = format!("unknown {what} `{written}`{}", question(&near));
            let error = Error::new(text.span, message);
            if let Some(best) = near.first() { error.suggest(format!("{best:?}")) } else { error }
        }
    }
}

/// `purpose = ".."`: adds one or several keys.
pub(super) fn keys(
    vocabulary: Vocabulary,
    name: &Spanned<String>,
    value: Value,
    errors: &mut Errors,
) -> Vec<Spanned<Key>> {
    let texts = texts(name, value, errors);
    texts.into_iter().filter_map(|text| key(vocabulary, &text, errors)).collect()
}

/// A word of a closed vocabulary, in quotes.
pub(super) fn quoted<W: Word>(
    name: &Spanned<String>,
    value: Value,
    errors: &mut Errors,
) -> Option<Spanned<W>> {
    let text = text(name, value, errors)?;
    let Some(word) = W::parse(&text.value) else {
        errors.push(unknown_word::<W>(&text, |word| format!("{word:?}")));
        return None;
    };
    Some(Spanned::new(word, text.span))
}

/// A mistake for a word that its vocabulary does not have; all words are shown when there are few.
pub(super) fn unknown_word<W: Word>(text: &Spanned<String>, write: impl Fn(&str) -> String) -> Error {
    let all = || W::ALL.iter().map(|word| word.as_str());
    let near: Vec<String> = nearest(&text.value, all()).into_iter().map(str::to_owned).collect();
    let mut message = format!("unknown {} `{}`{}", W::WHAT, text.value, question(&near));
    if near.is_empty() {
        let all: Vec<String> = all().map(|word| format!("`{word}`")).collect();
        message = format!("{message}; there is {}", all.join(", "));
    }
    let error = Error::new(text.span, message);
    if let Some(best) = near.first() { error.suggest(write(best)) } else { error }
}

/// `retention = "90d"`
pub(super) fn period(name: &Spanned<String>, value: Value, errors: &mut Errors) -> Option<Spanned<Period>> {
    let text = text(name, value, errors)?;
    let Some(period) = Period::parse(&text.value) else {
        let message =
            format!("`{}` is no length of time: write \"90d\", \"8w\", \"6m\" or \"3y\"", text.value);
        errors.at(text.span, message);
        return None;
    };
    Some(Spanned::new(period, text.span))
}

/// `until = "2027-01-31"`
pub(super) fn date(name: &Spanned<String>, value: Value, errors: &mut Errors) -> Option<Spanned<Date>> {
    let text = text(name, value, errors)?;
    let Some(date) = Date::parse(&text.value) else {
        errors.at(text.span, format!("`{}` is no date: write it as \"2027-01-31\"", text.value));
        return None;
    };
    Some(Spanned::new(date, text.span))
}

/// `sensitive = false`
pub(super) fn boolean(name: &Spanned<String>, value: Value, errors: &mut Errors) -> Option<Spanned<bool>> {
    match value {
        Value::Bool(value) => Some(value),
        other => {
            errors.at(other.span(), format!("`{}` takes `true` or `false`", name.value));
            None
        }
    }
}

/// A name that stands before `=` and that the attribute does not know.
pub(super) fn unknown_name(name: &Spanned<String>, known: &[&str], errors: &mut Errors) {
    let near: Vec<String> =
        nearest(&name.value, known.iter().copied()).into_iter().map(str::to_owned).collect();
    let mut message = format!("unknown setting `{}`{}", name.value, question(&near));
    if near.is_empty() && !known.is_empty() {
        let all: Vec<String> = known.iter().map(|name| format!("`{name}`")).collect();
        message = format!("{message}; there is {}", all.join(", "));
    }
    let error = Error::new(name.span, message);
    errors.push(if let Some(best) = near.first() { error.suggest(best) } else { error });
}
