//! Sinks.

use super::value;
use crate::annotation::Sink;
use crate::args::{Arg, Value};
use crate::error::{Error, Errors};
use crate::nearest::{nearest, question};
use crate::spanned::Spanned;
use crate::taxonomy::Vocabulary;
use crate::words::{Channel, SinkKind};
use proc_macro2::Span;

const SETTINGS: &[&str] = &["recipient", "store", "audience", "purpose"];

/// `#[pii_sink(share, http, recipient = "courier", purpose = "essential.service")]`
pub(super) fn sink(args: Vec<Arg>, span: Span, errors: &mut Errors) -> Sink {
    let mut sink = Sink {
        kinds: Vec::new(),
        channels: Vec::new(),
        recipient: None,
        store: None,
        audience: None,
        purposes: Vec::new(),
        cleartext: None,
    };
    for arg in args {
        match arg {
            Arg::Word(text) => word(&mut sink, &text, errors),
            Arg::Pair(name, value) => setting(&mut sink, &name, value, errors),
            Arg::Text(text) => {
                errors.push(
                    Error::new(text.span, "a kind of sink is written without quotes").suggest(&text.value),
                );
            }
        }
    }
    agree(&sink, span, errors);
    sink
}

/// A kind, a channel or `cleartext`.
fn word(sink: &mut Sink, text: &Spanned<String>, errors: &mut Errors) {
    let said = if let Some(kind) = SinkKind::parse(&text.value) {
        let said = sink.kinds.iter().any(|known| known.value == kind);
        sink.kinds.push(Spanned::new(kind, text.span));
        said
    } else if let Some(channel) = Channel::parse(&text.value) {
        let said = sink.channels.iter().any(|known| known.value == channel);
        sink.channels.push(Spanned::new(channel, text.span));
        said
    } else if text.value == "cleartext" {
        sink.cleartext.replace(text.span).is_some()
    } else {
        return errors.push(unknown(text));
    };
    if said {
        value::twice(text, errors);
    }
}

fn unknown(text: &Spanned<String>) -> Error {
    let kinds = SinkKind::ALL.iter().map(|kind| kind.as_str());
    let channels = Channel::ALL.iter().map(|channel| channel.as_str());
    let near = nearest(&text.value, kinds.chain(channels).chain(["cleartext"]));
    let near: Vec<String> = near.into_iter().map(str::to_owned).collect();
    let mut message = format!("unknown kind of sink `{}`{}", text.value, question(&near));
    if near.is_empty() {
        message.push_str("; there is `store`, `share`, `log`, `error`, `respond`");
    }
    let error = Error::new(text.span, message);
    if let Some(best) = near.first() { error.suggest(best) } else { error }
}

fn setting(sink: &mut Sink, name: &Spanned<String>, value: Value, errors: &mut Errors) {
    match name.value.as_str() {
        "recipient" => value::set(&mut sink.recipient, name, value::text(name, value, errors), errors),
        "store" => value::set(&mut sink.store, name, value::text(name, value, errors), errors),
        "audience" => value::set(&mut sink.audience, name, value::quoted(name, value, errors), errors),
        "purpose" => sink.purposes.extend(value::keys(Vocabulary::Purpose, name, value, errors)),
        _ => value::unknown_name(name, SETTINGS, errors),
    }
}

/// The words fit each other: a channel has its kind beside it, a setting what it is about.
fn agree(sink: &Sink, span: Span, errors: &mut Errors) {
    if sink.kinds.is_empty() {
        errors
            .if_none_yet(span, "`#[pii_sink]` says what kind: `store`, `share`, `log`, `error` or `respond`");
        return;
    }
    let has = |kind| sink.kinds.iter().any(|known| known.value == kind);
    for channel in &sink.channels {
        let kinds = channel.value.kinds();
        if !kinds.iter().any(|&kind| has(kind)) {
            let kinds: Vec<String> = kinds.iter().map(|kind| format!("`{kind}`")).collect();
            errors.at(channel.span, format!("`{}` belongs to {}", channel.value, kinds.join(" or ")));
        }
    }
    if let Some(audience) = &sink.audience
        && !has(SinkKind::Respond)
    {
        errors.at(audience.span, "only a response has an audience: add `respond`");
    }
    if let Some(store) = &sink.store
        && !has(SinkKind::Store)
    {
        errors.at(store.span, "`store = ..` names where data is kept: add the kind `store`");
    }
}
