//! What an attribute says, once it is known to be well formed. Data only; `parse` makes it.
//!
//! All types take the kind of span as a parameter: [`proc_macro2::Span`] as parsed, which cannot leave its thread;
//! the linter's own after [`Annotation::map_spans`].

use crate::spanned::Spanned;
use crate::taxonomy::{Key, Vocabulary};
use crate::time::{Date, Period};
use crate::words::{
    Audience, Channel, Giver, Guard, Notify, Protection, Role, Separate, SinkKind, SourceKind,
};
use proc_macro2::Span;

/// One attribute of ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Annotation<S = Span> {
    /// `#[pii(..)]`: what data this is, or what a parameter is for.
    Pii(DataTag<S>),
    /// `#[pii_source(..)]`: what it returns is personal data; on a parameter, what it writes there.
    Source(Source<S>),
    /// `#[pii_sink(..)]`: what is passed to it leaves the program or is kept.
    Sink(Sink<S>),
    /// `#[pii_protect(..)]`: its result is protected so; on a `&mut` parameter, what it leaves there. Never empty.
    Protect(Vec<Spanned<Protection, S>>),
    /// `#[pii_reveal(..)]`: its result no longer is. Never empty.
    Reveal(Vec<Spanned<Protection, S>>),
    /// `#[pii_consent(..)]`: it tells whether the subject consented, or withdraws the consent.
    Consent(Consent<S>),
    /// `#[pii_purpose(..)]`: what the code in here uses personal data for. Never empty.
    Purpose(Vec<Spanned<Key, S>>),
    /// `#[pii_notice(..)]`: it tells the subject what happens to the data, for these purposes; for any if empty.
    Notice(Vec<Spanned<Key, S>>),
    /// `#[pii_guard(..)]`: when it succeeds, these are made sure of. Never empty.
    Guard(Vec<Spanned<Guard, S>>),
    /// `#[pii_erase]`: it deletes what is stored about a subject.
    Erase,
    /// `#[pii_incident]`: it runs when personal data has leaked.
    Incident,
    /// `#[pii_adverse]`: it does something to a subject's disadvantage, such as freezing an account.
    Adverse,
    /// `#[pii_notify(..)]`: it tells these of an incident or an adverse act. Never empty.
    Notify(Vec<Spanned<Notify, S>>),
    /// `#[pii_allow(..)]`, and the comment of the same meaning.
    Allow(Allow<S>),
    /// `#[pii_expires]`: what is stored through it is deleted by itself after a time.
    Expires,
}

/// `#[pii(..)]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataTag<S = Span> {
    /// What data it is. `None` where the attribute only adds to what the type says, or says no data at all.
    pub category: Option<Spanned<Key, S>>,
    /// `sensitive`, `sensitive = false`: overrules what follows from the category.
    pub sensitive: Option<Spanned<bool, S>>,
    /// What the subject was told the data is for; on an enum's variant, the purpose that it stands for.
    pub purposes: Vec<Spanned<Key, S>>,
    /// After how long it is deleted.
    pub retention: Option<Spanned<Period, S>>,
    /// How long it has to be kept.
    pub keep: Option<Spanned<Period, S>>,
    /// Whom it is about.
    pub subject: Option<Spanned<Key, S>>,
    /// The value is no data but the record of a consent.
    pub consent: Option<Consent<S>>,
    /// `none`: looks like personal data and is none. Then all else is empty.
    pub none: Option<S>,
    /// What a parameter is for, or what a field of a model stands for.
    pub roles: Vec<Spanned<Role, S>>,
}

impl<S> DataTag<S> {
    pub(crate) fn empty() -> Self {
        Self {
            category: None,
            sensitive: None,
            purposes: Vec::new(),
            retention: None,
            keep: None,
            subject: None,
            consent: None,
            none: None,
            roles: Vec::new(),
        }
    }

    /// The keys that it names, each with the vocabulary that it is of.
    fn keys(&self) -> Vec<(Vocabulary, &Spanned<Key, S>)> {
        let category = self.category.iter().map(|key| (Vocabulary::Category, key));
        let subject = self.subject.iter().map(|key| (Vocabulary::Subject, key));
        let consent = self.consent.as_ref().map(Consent::purposes).unwrap_or_default();
        let purposes = self.purposes.iter().chain(consent).map(|key| (Vocabulary::Purpose, key));
        category.chain(subject).chain(purposes).collect()
    }

    /// True when the attribute has the role.
    pub fn has_role(&self, role: Role) -> bool {
        self.roles.iter().any(|known| known.value == role)
    }

    /// The same with another kind of span.
    pub fn map_spans<R>(self, f: &mut impl FnMut(S) -> R) -> DataTag<R> {
        DataTag {
            category: self.category.map(|word| word.map_span(f)),
            sensitive: self.sensitive.map(|word| word.map_span(f)),
            purposes: map_all(self.purposes, f),
            retention: self.retention.map(|word| word.map_span(f)),
            keep: self.keep.map(|word| word.map_span(f)),
            subject: self.subject.map(|word| word.map_span(f)),
            consent: self.consent.map(|consent| consent.map_spans(f)),
            none: self.none.map(&mut *f),
            roles: map_all(self.roles, f),
        }
    }
}

/// `#[pii_source(..)]`. Without any word, the parameters' tags say what is personal data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source<S = Span> {
    /// What data it gives; `None` if no word says so.
    pub tag: Option<DataTag<S>>,
    /// Where the data comes from.
    pub kinds: Vec<Spanned<SourceKind, S>>,
}

/// `#[pii_sink(..)]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sink<S = Span> {
    /// What becomes of the data. Never empty.
    pub kinds: Vec<Spanned<SinkKind, S>>,
    /// By which way, where known; each belongs to one of the kinds.
    pub channels: Vec<Spanned<Channel, S>>,
    /// Whom it goes to: a name of `[[recipient]]` in `piilint.toml`.
    pub recipient: Option<Spanned<String, S>>,
    /// Where it is kept: a name of `[[store]]` in `piilint.toml`.
    pub store: Option<Spanned<String, S>>,
    /// Who sees the response.
    pub audience: Option<Spanned<Audience, S>>,
    /// What for.
    pub purposes: Vec<Spanned<Key, S>>,
    /// `cleartext`: it travels unencrypted.
    pub cleartext: Option<S>,
}

/// `#[pii_consent(..)]`, and `#[pii(consent = ..)]` on a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consent<S = Span> {
    /// Consent to what.
    pub purpose: ConsentPurpose<S>,
    /// A consent asked for separately, and what for.
    pub separate: Option<Spanned<Separate, S>>,
    /// ... and for whom: a name of `[[recipient]]`.
    pub recipient: Option<Spanned<String, S>>,
    /// Who gave it; the subject if not said.
    pub by: Option<Spanned<Giver, S>>,
    /// `opt_out`: true means that the subject objected.
    pub opt_out: Option<S>,
    /// `withdraws`: it takes a consent back.
    pub withdraws: Option<S>,
}

impl<S> Consent<S> {
    /// The purposes, where they are named.
    fn purposes(&self) -> &[Spanned<Key, S>] {
        match &self.purpose {
            ConsentPurpose::Keys(keys) => keys,
            ConsentPurpose::Argument(_) => &[],
        }
    }
}

/// The purposes of a [`Consent`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ConsentPurpose<S = Span> {
    /// These. Empty only with `withdraws`: then all of them.
    Keys(Vec<Spanned<Key, S>>),
    /// `purpose = arg`: the one passed to the parameter marked `#[pii(purpose)]`.
    Argument(S),
}

/// `#[pii_allow(..)]`: an exception.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allow<S = Span> {
    /// Which rules. Never empty. Whether there are such rules is for the linter to say.
    pub rules: Vec<Spanned<RuleRef, S>>,
    /// Why; without one the exception is itself a finding.
    pub reason: Option<Spanned<String, S>>,
    /// Who answers for it.
    pub owner: Option<Spanned<String, S>>,
    /// The last day on which it holds.
    pub until: Option<Spanned<Date, S>>,
}

/// How an exception names a rule.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum RuleRef {
    /// `PII301`
    Code(String),
    /// `pii-in-logs`, or the name of a project's `[[policy]]`.
    Name(String),
}

impl RuleRef {
    /// The text as written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Code(text) | Self::Name(text) => text,
        }
    }
}

fn map_all<T, S, R>(words: Vec<Spanned<T, S>>, f: &mut impl FnMut(S) -> R) -> Vec<Spanned<T, R>> {
    words.into_iter().map(|word| word.map_span(f)).collect()
}

impl<S> Annotation<S> {
    /// The name of the attribute: `pii_sink`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Pii(_) => "pii",
            Self::Source(_) => "pii_source",
            Self::Sink(_) => "pii_sink",
            Self::Protect(_) => "pii_protect",
            Self::Reveal(_) => "pii_reveal",
            Self::Consent(_) => "pii_consent",
            Self::Purpose(_) => "pii_purpose",
            Self::Notice(_) => "pii_notice",
            Self::Guard(_) => "pii_guard",
            Self::Erase => "pii_erase",
            Self::Incident => "pii_incident",
            Self::Adverse => "pii_adverse",
            Self::Notify(_) => "pii_notify",
            Self::Allow(_) => "pii_allow",
            Self::Expires => "pii_expires",
        }
    }

    /// The keys that it names, each with the vocabulary that it is of.
    pub fn keys(&self) -> Vec<(Vocabulary, &Spanned<Key, S>)> {
        fn purposes<S>(keys: &[Spanned<Key, S>]) -> Vec<(Vocabulary, &Spanned<Key, S>)> {
            keys.iter().map(|key| (Vocabulary::Purpose, key)).collect()
        }
        match self {
            Self::Pii(tag) => tag.keys(),
            Self::Source(source) => source.tag.as_ref().map(DataTag::keys).unwrap_or_default(),
            Self::Sink(sink) => purposes(&sink.purposes),
            Self::Consent(consent) => purposes(consent.purposes()),
            Self::Purpose(keys) | Self::Notice(keys) => purposes(keys),
            _ => Vec::new(),
        }
    }

    /// The same with another kind of span, such as one that may cross threads.
    pub fn map_spans<R>(self, f: &mut impl FnMut(S) -> R) -> Annotation<R> {
        match self {
            Self::Pii(tag) => Annotation::Pii(tag.map_spans(f)),
            Self::Source(source) => Annotation::Source(source.map_spans(f)),
            Self::Sink(sink) => Annotation::Sink(sink.map_spans(f)),
            Self::Protect(words) => Annotation::Protect(map_all(words, f)),
            Self::Reveal(words) => Annotation::Reveal(map_all(words, f)),
            Self::Consent(consent) => Annotation::Consent(consent.map_spans(f)),
            Self::Purpose(words) => Annotation::Purpose(map_all(words, f)),
            Self::Notice(words) => Annotation::Notice(map_all(words, f)),
            Self::Guard(words) => Annotation::Guard(map_all(words, f)),
            Self::Erase => Annotation::Erase,
            Self::Incident => Annotation::Incident,
            Self::Adverse => Annotation::Adverse,
            Self::Notify(words) => Annotation::Notify(map_all(words, f)),
            Self::Allow(allow) => Annotation::Allow(allow.map_spans(f)),
            Self::Expires => Annotation::Expires,
        }
    }
}

impl<S> Source<S> {
    /// The same with another kind of span.
    pub fn map_spans<R>(self, f: &mut impl FnMut(S) -> R) -> Source<R> {
        Source { tag: self.tag.map(|tag| tag.map_spans(f)), kinds: map_all(self.kinds, f) }
    }
}

impl<S> Sink<S> {
    /// The same with another kind of span.
    pub fn map_spans<R>(self, f: &mut impl FnMut(S) -> R) -> Sink<R> {
        Sink {
            kinds: map_all(self.kinds, f),
            channels: map_all(self.channels, f),
            recipient: self.recipient.map(|word| word.map_span(f)),
            store: self.store.map(|word| word.map_span(f)),
            audience: self.audience.map(|word| word.map_span(f)),
            purposes: map_all(self.purposes, f),
            cleartext: self.cleartext.map(f),
        }
    }
}

impl<S> Consent<S> {
    /// The same with another kind of span.
    pub fn map_spans<R>(self, f: &mut impl FnMut(S) -> R) -> Consent<R> {
        Consent {
            purpose: match self.purpose {
                ConsentPurpose::Keys(keys) => ConsentPurpose::Keys(map_all(keys, f)),
                ConsentPurpose::Argument(span) => ConsentPurpose::Argument(f(span)),
            },
            separate: self.separate.map(|word| word.map_span(f)),
            recipient: self.recipient.map(|word| word.map_span(f)),
            by: self.by.map(|word| word.map_span(f)),
            opt_out: self.opt_out.map(&mut *f),
            withdraws: self.withdraws.map(f),
        }
    }
}

impl<S> Allow<S> {
    /// The same with another kind of span.
    pub fn map_spans<R>(self, f: &mut impl FnMut(S) -> R) -> Allow<R> {
        Allow {
            rules: map_all(self.rules, f),
            reason: self.reason.map(|word| word.map_span(f)),
            owner: self.owner.map(|word| word.map_span(f)),
            until: self.until.map(|word| word.map_span(f)),
        }
    }
}
