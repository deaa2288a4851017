//! The register of recipients: who gets personal data, on what basis, and which of them a call is meant for.

use piilint_grammar::{Date, Period, Vocabulary};

use super::host::{HostOf, HostPattern, Known, host_of};
use super::item::ItemPath;
use super::place::At;
use super::regions::same_region;
use super::register::{Register, Registered};
use super::taxonomy::Taxonomy;
use super::usage::EntryId;

/// On whose account a recipient acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecipientRole {
    /// On our instructions (PIPL art. 21, GDPR art. 28): an agreement, a purpose and a list of data; no consent.
    Processor,
    /// On its own (PIPL art. 23): needs a basis.
    Controller,
    /// Together with us (PIPL art. 20).
    Joint,
    /// A public authority.
    Authority,
    /// A part of ourselves: no third party.
    Internal,
}

impl RecipientRole {
    pub(super) fn parse(text: &str) -> Option<RecipientRole> {
        Some(match text {
            "processor" => RecipientRole::Processor,
            "controller" => RecipientRole::Controller,
            "joint" => RecipientRole::Joint,
            "authority" => RecipientRole::Authority,
            "internal" => RecipientRole::Internal,
            _ => return None,
        })
    }
}

/// Why a recipient may get the data.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Basis {
    /// The subject agreed: to be seen in the code.
    #[default]
    Consent,
    /// Necessary for a contract with the subject.
    Contract,
    /// Necessary for the employment of the subject.
    Employment,
    /// A law demands it.
    LegalObligation,
    /// To save a life.
    VitalInterest,
    /// A task in the public interest.
    PublicInterest,
    /// An interest that outweighs the subject's (GDPR only).
    LegitimateInterest,
    /// The subject has published it.
    Published,
}

impl Basis {
    pub(super) fn parse(text: &str) -> Option<Basis> {
        Some(match text {
            "consent" => Basis::Consent,
            "contract" => Basis::Contract,
            "employment" => Basis::Employment,
            "legal_obligation" => Basis::LegalObligation,
            "vital_interest" => Basis::VitalInterest,
            "public_interest" => Basis::PublicInterest,
            "legitimate_interest" => Basis::LegitimateInterest,
            "published" => Basis::Published,
            _ => return None,
        })
    }
}

/// What a law asks for when data goes abroad.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Transfer {
    /// A security assessment by the authority.
    Assessment,
    /// A certification.
    Certification,
    /// The standard contract.
    StandardContract,
    /// A decision that the other country's law is adequate.
    Adequacy,
    /// Nothing, for this reason: `exempt:contract`.
    Exempt(String),
}

impl Transfer {
    pub(super) fn parse(text: &str) -> Option<Transfer> {
        Some(match text {
            "assessment" => Transfer::Assessment,
            "certification" => Transfer::Certification,
            "standard-contract" => Transfer::StandardContract,
            "adequacy" => Transfer::Adequacy,
            _ => {
                let reason = text.strip_prefix("exempt:")?.trim();
                return (!reason.is_empty()).then(|| Transfer::Exempt(reason.to_owned()));
            }
        })
    }
}

/// How fresh a recipient's verification is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verification {
    /// Fresh, or nobody asks for one.
    Current,
    /// Lapses within [`WARN_AHEAD`](super::upkeep::WARN_AHEAD) days: on this one.
    LapsesOn(Date),
    /// Lapsed on this day.
    LapsedOn(Date),
    /// `verify-every` is set and `verified` is not.
    Never,
}

/// One `[[recipient]]`.
#[derive(Clone, Debug)]
pub struct Recipient {
    /// Its entry.
    pub entry: EntryId,
    /// What sinks, consents and reports call it.
    pub name: At<String>,
    /// On whose account it acts.
    pub role: RecipientRole,
    /// Its hosts.
    pub hosts: Vec<HostPattern>,
    /// Crates that send to it, by their names in code.
    pub crates: Vec<String>,
    /// Types and functions that send to it.
    pub items: Vec<At<ItemPath>>,
    /// What it may get; nothing is said where this is empty.
    pub data: Vec<String>,
    /// What for.
    pub purposes: Vec<String>,
    /// Why.
    pub basis: Basis,
    /// The contract with a processor.
    pub agreement: Option<String>,
    /// Where it is.
    pub region: Option<String>,
    /// What was arranged if that is abroad.
    pub transfer: Option<Transfer>,
    /// When it was last looked at.
    pub verified: Option<At<Date>>,
    /// How often it has to be.
    pub verify_every: Option<Period>,
}

impl Recipient {
    /// Whether it is somebody else than ourselves.
    pub fn is_third_party(&self) -> bool {
        self.role != RecipientRole::Internal
    }

    /// Whether its basis, without any consent, covers this category for this purpose. Both must be listed: a
    /// basis covers `data` for `purposes` and nothing else.
    pub fn covers(&self, taxonomy: &Taxonomy, category: &str, purpose: &str) -> bool {
        self.basis != Basis::Consent
            && self.data.iter().any(|d| taxonomy.covers(Vocabulary::Category, d, category))
            && self.is_for(taxonomy, purpose)
    }

    /// Whether it gets data for this purpose at all.
    pub fn is_for(&self, taxonomy: &Taxonomy, purpose: &str) -> bool {
        self.purposes.iter().any(|own| taxonomy.covers(Vocabulary::Purpose, own, purpose))
    }

    /// Whether `data` lists the category; `None` where there is no list.
    pub fn may_get(&self, taxonomy: &Taxonomy, category: &str) -> Option<bool> {
        let listed = || self.data.iter().any(|d| taxonomy.covers(Vocabulary::Category, d, category));
        (!self.data.is_empty()).then(listed)
    }

    /// Whether data that goes to it goes abroad; `None` where a region is not known.
    pub fn is_abroad(&self, home: Option<&str>) -> Option<bool> {
        Some(!same_region(self.region.as_deref()?, home?))
    }
}

/// What a call is known to be meant for.
#[derive(Clone, Copy, Debug)]
pub enum Match<'p> {
    /// This recipient.
    One(&'p Recipient),
    /// A host that no recipient has.
    Unregistered,
    /// The host is not known: chosen at run time, or not seen.
    Open,
}

impl Registered for Recipient {
    fn name(&self) -> &At<String> {
        &self.name
    }

    fn items(&self) -> &[At<ItemPath>] {
        &self.items
    }
}

/// All recipients.
pub type Recipients = Register<Recipient>;

impl Recipients {
    /// By a URL or host text; of several patterns that match, the most precise is meant.
    pub fn by_url(&self, text: &str, known: Known) -> Match<'_> {
        let host = match host_of(text, known) {
            HostOf::Host(host) => host,
            HostOf::Open => return Match::Open,
            HostOf::None => return Match::Unregistered,
        };
        let weighted = |recipient: &Recipient| {
            let matching = recipient.hosts.iter().filter(|pattern| pattern.matches(&host));
            matching.map(HostPattern::weight).max()
        };
        let mut best: Option<(usize, &Recipient)> = None;
        for recipient in self.iter() {
            if let Some(weight) = weighted(recipient)
                && best.is_none_or(|(known, _)| weight > known)
            {
                best = Some((weight, recipient));
            }
        }
        best.map_or(Match::Unregistered, |(_, recipient)| Match::One(recipient))
    }

    /// By the crate that the call goes to, as named in code or by its package.
    pub fn by_crate(&self, name: &str) -> Option<&Recipient> {
        let name = name.replace('-', "_");
        self.iter().find(|recipient| recipient.crates.contains(&name))
    }
}
