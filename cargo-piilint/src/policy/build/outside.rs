//! `[[tag]]`, `[[source]]`, `[[sink]]`, `[[protect]]`, `[[reveal]]`, `[[consent]]`, `[[guard]]`.

use piilint_grammar::{
    Annotation, Audience, Channel, Consent, ConsentPurpose, DataTag, Giver, Guard, Key, Protection, Separate,
    Sink, SinkKind, Source, SourceKind, Vocabulary,
};

use super::super::outside::{OutsideAnnotation, Part};
use super::super::place::{At, Place};
use super::super::reader::{Entry, ParamValue, Written};
use super::{Builder, entries};

/// The reader has checked the words; this gives them their meaning.
fn words<T>(entry: &Entry, key: &str, parse: fn(&str) -> Option<T>) -> Vec<At<T>> {
    let texts = entry.list(key).into_iter();
    texts.filter_map(|text| Some(At::new(parse(&text.value)?, text.span))).collect()
}

fn word<T>(entry: &Entry, key: &str, parse: fn(&str) -> Option<T>) -> Option<At<T>> {
    let text = entry.text(key)?;
    Some(At::new(parse(&text.value)?, text.span))
}

impl Builder<'_> {
    pub(super) fn outside(&mut self, written: &[Written]) {
        for section in ["tag", "source", "sink", "protect", "reveal", "consent", "guard"] {
            for (_, entry) in entries(written, section) {
                self.annotation(section, entry);
            }
        }
    }

    fn annotation(&mut self, section: &'static str, entry: &Entry) {
        // All of it is read even where the item is wrong, so that all mistakes are told.
        let annotation = match section {
            "tag" => self.tag(entry),
            "source" => Some(Annotation::Source(self.source(entry))),
            "sink" => self.sink(entry),
            "protect" => Some(Annotation::Protect(words(entry, "protection", Protection::parse))),
            "reveal" => Some(Annotation::Reveal(words(entry, "protection", Protection::parse))),
            "consent" => self.consent(entry),
            _ => Some(Annotation::Guard(words(entry, "guard", Guard::parse))),
        };
        let item = entry.text("item").and_then(|item| self.item(&item));
        let (Some(annotation), Some(item)) = (annotation, item) else { return };
        let name = item.value.to_string();
        let id = self.entry(section, &name, item.span);
        self.policy.outside.push(OutsideAnnotation { entry: id, item, part: part(entry), annotation });
    }

    fn tag(&mut self, entry: &Entry) -> Option<Annotation<Place>> {
        let tag = self.data_tag(entry);
        let none = entry.said("none");
        let consent = self.purposes(&entry.list("consent"));
        let says = [entry.has("category"), none.is_some(), entry.has("consent")];
        if says.iter().filter(|said| **said).count() != 1 {
            self.problems
                .at(entry.place, "a `tag` says exactly one of `category`, `none` and `consent`")
                .help("`category` for personal data, `none` for what only looks like it, `consent` for its record");
            return None;
        }
        if let (Some(returns), Some(_)) = (entry.said("returns"), entry.param("param")) {
            self.problems.at(returns, "a `tag` is about a parameter or about what is returned, not both");
            return None;
        }
        let consent = (!consent.is_empty()).then(|| plain_consent(consent));
        let tag = DataTag { none, consent, ..tag };
        // What a function returns is said by an attribute of its own.
        Some(if entry.said("returns").is_some() {
            Annotation::Source(Source { tag: Some(tag), kinds: Vec::new() })
        } else {
            Annotation::Pii(tag)
        })
    }

    fn data_tag(&mut self, entry: &Entry) -> DataTag<Place> {
        DataTag {
            category: entry.text("category").and_then(|text| self.category(&text)),
            sensitive: entry.flag("sensitive"),
            purposes: self.purposes(&entry.list("purpose")),
            retention: entry.length("retention"),
            keep: entry.length("keep"),
            subject: entry.text("subject").and_then(|text| self.word(Vocabulary::Subject, &text)),
            consent: None,
            none: None,
            roles: Vec::new(),
        }
    }

    fn source(&mut self, entry: &Entry) -> Source<Place> {
        let tag = self.data_tag(entry);
        let kinds = words(entry, "kind", SourceKind::parse);
        Source { tag: tag.category.is_some().then_some(tag), kinds }
    }

    fn sink(&mut self, entry: &Entry) -> Option<Annotation<Place>> {
        let recipient = entry.text("recipient").and_then(|text| self.recipient(&text));
        let store = entry.text("store").and_then(|text| self.store(&text));
        let purposes = self.purposes(&entry.list("purpose"));
        let kinds = words(entry, "kind", SinkKind::parse);
        let channels = words(entry, "channel", Channel::parse);
        for channel in &channels {
            let of: Vec<&str> = channel.value.kinds().iter().map(|kind| kind.as_str()).collect();
            if !kinds.iter().any(|kind| of.contains(&kind.value.as_str())) {
                self.problems
                    .at(channel.span, format!("`{}` is no way to {}", channel.value, kinds_text(&kinds)))
                    .help(format!("it belongs to the kind `{}`", of.join("` or `")));
            }
        }
        (!kinds.is_empty()).then(|| {
            Annotation::Sink(Sink {
                kinds,
                channels,
                recipient,
                store,
                audience: word(entry, "audience", Audience::parse),
                purposes,
                cleartext: entry.said("cleartext"),
            })
        })
    }

    fn consent(&mut self, entry: &Entry) -> Option<Annotation<Place>> {
        let purposes = self.purposes(&entry.list("purpose"));
        let recipient = entry.text("recipient").and_then(|text| self.recipient(&text));
        let withdraws = entry.said("withdraws");
        if !entry.has("purpose") && withdraws.is_none() {
            self.problems.at(entry.place, "this `consent` does not say to what").help(
                "add `purpose = \"...\"`; only `withdraws = true` may leave it away, and then means all",
            );
            return None;
        }
        Some(Annotation::Consent(Consent {
            purpose: ConsentPurpose::Keys(purposes),
            separate: word(entry, "separate", Separate::parse),
            recipient,
            by: word(entry, "by", Giver::parse),
            opt_out: entry.said("opt-out"),
            withdraws,
        }))
    }
}

fn kinds_text(kinds: &[At<SinkKind>]) -> String {
    let kinds: Vec<&str> = kinds.iter().map(|kind| kind.value.as_str()).collect();
    if kinds.is_empty() { "anything".to_owned() } else { format!("`{}`", kinds.join("` or `")) }
}

fn plain_consent(purposes: Vec<At<Key>>) -> Consent<Place> {
    Consent {
        purpose: ConsentPurpose::Keys(purposes),
        separate: None,
        recipient: None,
        by: None,
        opt_out: None,
        withdraws: None,
    }
}

fn part(entry: &Entry) -> Part {
    match entry.param("param") {
        Some(ParamValue::Name(name)) => Part::Param(name.value),
        Some(ParamValue::Position(at)) => Part::ParamAt(at.value),
        None => Part::Whole,
    }
}
