//! A case: data at a sink, with all that the rules ask of it.

use std::fmt::Write as _;

use piilint_grammar::{Audience, Channel, Class, Protection, SinkKind, Vocabulary};

use crate::diagnostic::Level;
use crate::flow::fact::{ConsentFact, Fact, known_prefix};
use crate::flow::label::{Entity, Prot};
use crate::flow::summary::{Event, SinkForm};
use crate::flow::trace::StepKind;
use crate::model::{Contracts, SinkSpec, Tag};
use crate::policy::{Match as RecipientMatch, Policy, Recipient, Store};
use crate::source::Sym;

use super::sql::Use;
use super::verdict::{Silence, asked};

/// How a consent was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Consented {
    /// Checked for this person.
    Yes,
    /// Checked; that it is the same person could not be told.
    PersonNotVerified,
    /// None that counts: why the nearest one does not, if there is one.
    No(Option<String>),
}

/// Data at a sink.
pub struct Case<'a> {
    /// What reaches what.
    pub event: &'a Event,
    /// The data.
    pub tag: &'a Tag,
    /// The sink's contract, if it is a call of a sink function.
    pub spec: Option<&'a SinkSpec>,
    /// The package in which the sink stands.
    pub package: &'a str,
    /// The configuration.
    pub policy: &'a Policy,
    /// All contracts.
    pub contracts: &'a Contracts,
    /// The recipient, if it is known.
    pub recipient: Option<&'a Recipient>,
    /// The store, if it is described.
    pub store: Option<&'a Store>,
    /// What the data is used for there.
    pub purposes: Vec<Sym>,
    /// What a statement does with it.
    pub statement: Use,
    /// The protections that it has there, those of a statement's own functions among them.
    pub prot: Prot,
}

impl Case<'_> {
    /// Whether the sink is of this kind.
    pub fn is(&self, kind: SinkKind) -> bool {
        match self.event.sink.form {
            SinkForm::Contract(_) => self.spec.is_some_and(|spec| spec.kinds.contains(&kind)),
            SinkForm::Error => kind == SinkKind::Error,
            SinkForm::Response => kind == SinkKind::Respond,
            SinkForm::Watched(_) => false,
        }
    }

    /// Whether the sink goes through this channel.
    pub fn goes_through(&self, channel: Channel) -> bool {
        self.spec.is_some_and(|spec| spec.channels.contains(&channel))
    }

    /// Whether the data has one of these protections.
    pub fn has_any(&self, protections: &[Protection]) -> bool {
        self.prot.has_any(protections)
    }

    /// Whether the data is written to a store, not only looked up.
    pub fn is_stored(&self) -> bool {
        self.is(SinkKind::Store) && self.statement != Use::Lookup
    }

    /// Ends a check of what is written to a store where nothing is.
    pub(super) fn asked_of_store(&self) -> Result<(), Silence> {
        asked(self.is(SinkKind::Store))?;
        if self.is_stored() { Ok(()) } else { Err(Silence::LOOKUP) }
    }

    /// Ends a check of data for which one of these protections is enough.
    pub(super) fn unless(&self, enough: &'static [Protection]) -> Result<(), Silence> {
        if self.has_any(enough) { Err(Silence::Protected(enough)) } else { Ok(()) }
    }

    /// Whether the category is this one or below it.
    pub fn is_category(&self, key: &str) -> bool {
        self.policy.taxonomy.covers(Vocabulary::Category, key, self.tag.category.as_str())
    }

    /// The level for data of this class.
    pub fn level(&self, sensitive: Level, contact: Level, other: Level) -> Level {
        match self.tag.class {
            Class::Sensitive => sensitive,
            Class::Contact => contact,
            Class::Other => other,
        }
    }

    /// Who sees a response: by default the person whose data it is.
    pub fn audience(&self) -> Audience {
        self.spec.and_then(|spec| spec.audience).unwrap_or(Audience::Subject)
    }

    /// What stands in for protection and is none: only encodings, broken primitives, or an unkeyed hash of
    /// what can be guessed.
    pub fn weak_protection(&self) -> Option<&'static str> {
        use Protection::{Encode, Hash, WeakEncrypt, WeakHash};
        let list = self.prot.list();
        let is_weak = |protection: &Protection| match protection {
            Encode | WeakEncrypt | WeakHash => true,
            Hash => self.is_guessable(),
            _ => false,
        };
        if list.is_empty() || !list.iter().all(is_weak) {
            return None;
        }
        Some(if list.contains(&Hash) {
            "an unkeyed hash of data that can be guessed"
        } else if list.contains(&WeakHash) {
            "a broken hash"
        } else if list.contains(&WeakEncrypt) {
            "a broken cipher"
        } else {
            "an encoding"
        })
    }

    /// Whether all values can be tried: numbers with a known form.
    fn is_guessable(&self) -> bool {
        const GUESSABLE: &[&str] = &[
            "user.contact.phone_number",
            "user.contact.fax_number",
            "user.contact.address.postal_code",
            "user.government_id",
            "user.financial",
            "user.demographic.date_of_birth",
            "user.device.ip_address",
            "user.authorization.password",
        ];
        GUESSABLE.iter().any(|key| self.is_category(key))
    }

    /// Ends a check of what goes to somebody else where it does not. What goes to this machine itself does not.
    pub(super) fn asked_of_third_party(&self) -> Result<(), Silence> {
        asked(self.is(SinkKind::Share))?;
        if !self.recipient.is_none_or(Recipient::is_third_party) {
            return Err(Silence::Because("the recipient is registered as a part of ourselves"));
        }
        if self.is_loopback() { Err(Silence::LOOPBACK) } else { Ok(()) }
    }

    /// The known beginning of the recipient's address, and whether it is all of it.
    pub fn address(&self) -> Option<(String, bool)> {
        self.event.texts.recipient.as_ref().map(|text| known_prefix(text))
    }

    /// Whether certificates are left unchecked on the connection.
    pub fn is_unchecked(&self) -> bool {
        self.event.texts.insecure.as_ref().is_some_and(|text| known_prefix(text) == ("true".to_owned(), true))
    }

    /// Whether the address is this machine.
    pub fn is_loopback(&self) -> bool {
        self.address().is_some_and(|(address, _)| {
            let host = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest);
            ["localhost", "127.0.0.1", "[::1]"].iter().any(|local| {
                host.strip_prefix(local).is_some_and(|rest| rest.is_empty() || rest.starts_with([':', '/']))
            })
        })
    }

    /// Whether the data already entered an error that another finding reports.
    pub fn came_through_error(&self) -> bool {
        self.came_by(StepKind::Error)
    }

    /// Whether it is sent in an error response.
    pub fn is_in_error_response(&self) -> bool {
        self.is(SinkKind::Respond) && self.came_by(StepKind::Refuse)
    }

    fn came_by(&self, kind: StepKind) -> bool {
        self.event.label.trace.steps().iter().any(|step| step.kind == kind)
    }

    /// Whether the data stands in a URL that goes out: the address of a request, or a link in what is sent.
    pub fn is_in_url(&self) -> bool {
        self.goes_through(Channel::Url) || (self.is(SinkKind::Share) && self.event.texts.in_link)
    }

    /// Whether the subject consented to what the data is used for here.
    pub fn consent(&self) -> Consented {
        let mut nearest = None;
        let mut unverified = false;
        let wanted: Vec<Option<Sym>> = if self.purposes.is_empty() {
            vec![None]
        } else {
            self.purposes.iter().copied().map(Some).collect()
        };
        for purpose in wanted {
            match self.consent_to(purpose) {
                Consented::Yes => {}
                Consented::PersonNotVerified => unverified = true,
                Consented::No(why) => {
                    nearest = nearest.or(why);
                    return Consented::No(nearest);
                }
            }
        }
        if unverified { Consented::PersonNotVerified } else { Consented::Yes }
    }

    /// The consents that were checked on the way.
    fn consents(&self) -> impl Iterator<Item = &ConsentFact> {
        let facts = self.event.facts.iter().chain(self.event.label.facts.iter());
        facts.filter_map(|fact| match fact {
            Fact::Consent(consent) => Some(&**consent),
            _ => None,
        })
    }

    /// The consents that were checked before the data is shared, in words, whether they count or not.
    pub fn consent_seen(&self) -> Option<String> {
        if self.is(SinkKind::Share) { self.consents_passed() } else { None }
    }

    /// The consents that were checked on the way, in words, whether they count or not.
    pub(super) fn consents_passed(&self) -> Option<String> {
        let mut seen: Vec<String> = self.consents().map(|consent| self.consent_words(consent)).collect();
        seen.sort_unstable();
        seen.dedup();
        (!seen.is_empty()).then(|| seen.join("; "))
    }

    fn consent_words(&self, consent: &ConsentFact) -> String {
        let spec = &consent.spec;
        let purposes: Vec<String> = spec.purposes.iter().map(|purpose| format!("`{purpose}`")).collect();
        let mut words = if purposes.is_empty() {
            "of any purpose".to_owned()
        } else {
            format!("to {}", purposes.join(", "))
        };
        if let Some(recipient) = spec.recipient {
            // Writing to a string cannot fail.
            let _ = write!(words, ", for `{recipient}`");
        }
        if let Some(separate) = spec.separate {
            let _ = write!(words, ", separate ({separate})");
        }
        words
            + match self.same_person(consent) {
                Some(true) => "",
                Some(false) => ", of another person",
                None => ", person not verified",
            }
    }

    fn consent_to(&self, purpose: Option<Sym>) -> Consented {
        let mut best = Consented::No(None);
        for consent in self.consents() {
            if let Some(why) = self.does_not_count(consent, purpose) {
                if best == Consented::No(None) {
                    best = Consented::No(Some(why));
                }
                continue;
            }
            match self.same_person(consent) {
                Some(true) => return Consented::Yes,
                None => best = Consented::PersonNotVerified,
                Some(false) => {
                    if matches!(best, Consented::No(_)) {
                        best = Consented::No(Some(
                            "the consent that was checked is another person's".to_owned(),
                        ));
                    }
                }
            }
        }
        best
    }

    fn does_not_count(&self, consent: &ConsentFact, purpose: Option<Sym>) -> Option<String> {
        let spec = &consent.spec;
        if let (Some(name), Some(recipient)) = (spec.recipient, self.recipient)
            && name.as_str() != recipient.name.value
        {
            return Some(format!("the consent that was checked is for `{name}`"));
        }
        // Under PIPL, passing on needs a consent of its own, beside the one to the terms (art. 23).
        let needs_separate = self.policy.laws_of(self.package).iter().any(|law| law.id == "cn-pipl");
        if needs_separate && self.is(SinkKind::Share) && spec.separate != Some("share") {
            return Some(
                "PIPL asks for a separate consent to passing on, and the one checked is none".to_owned(),
            );
        }
        let purpose = purpose?;
        let taxonomy = &self.policy.taxonomy;
        let covers = |given: &Sym| {
            if taxonomy.is_third_party(purpose.as_str()) {
                return *given == purpose;
            }
            taxonomy.covers(Vocabulary::Purpose, given.as_str(), purpose.as_str())
        };
        if spec.purposes.is_empty() || spec.purposes.iter().any(covers) {
            return None;
        }
        let given: Vec<&str> = spec.purposes.iter().map(|purpose| purpose.as_str()).collect();
        Some(format!("the consent that was checked is for `{}`, not for `{purpose}`", given.join("`, `")))
    }

    /// Whether the consent is the person's whose data it is; `None`: that cannot be told.
    fn same_person(&self, consent: &ConsentFact) -> Option<bool> {
        let data = &self.event.label.entities;
        if data.iter().any(|entity: &Entity| consent.entities.iter().any(|other| entity.may_be(*other))) {
            return Some(true);
        }
        let subjects = (
            self.tag.subject,
            consent.record.and_then(|record| self.contracts.ty(record)).and_then(|contract| contract.subject),
        );
        let different = matches!(subjects, (Some(a), Some(b)) if a != b);
        // Two records of one type are two persons; of a form and an account it cannot be told.
        let are_known = !data.is_empty() && !consent.entities.is_empty();
        let same_type = are_known && consent.record == Some(self.tag.owner);
        (same_type || different).then_some(false)
    }
}

/// The recipient that a sink means.
pub(super) fn recipient_of<'p>(
    event: &Event,
    spec: Option<&SinkSpec>,
    policy: &'p Policy,
    callee: &str,
) -> Option<&'p Recipient> {
    if let Some(name) = spec.and_then(|spec| spec.recipient) {
        return policy.recipients.named(name.as_str());
    }
    if !spec.is_some_and(|spec| spec.kinds.contains(&SinkKind::Share)) {
        return None;
    }
    let by_url = event.texts.recipient.as_ref().and_then(|text| {
        let (address, whole) = known_prefix(text);
        let known = if whole { crate::policy::Known::Whole } else { crate::policy::Known::Prefix };
        match policy.recipients.by_url(&address, known) {
            RecipientMatch::One(recipient) => Some(recipient),
            RecipientMatch::Unregistered | RecipientMatch::Open => None,
        }
    });
    by_url
        .or_else(|| policy.recipients.by_item(callee))
        .or_else(|| policy.recipients.by_crate(callee.split("::").next().unwrap_or_default()))
}
