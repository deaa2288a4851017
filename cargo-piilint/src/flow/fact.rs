//! Facts: what is known to hold at a point or of a value, beside labels.
//!
//! A *consent fact* says that a check succeeded on every way to here (a forward must-analysis: branches
//! add, joins intersect). A value *implies* facts: `true` of a consent check implies the consent, so does
//! `Ok` of a function that returns early without it. What depends on a caller stays symbolic
//! ([`Fact::Implied`]) until the summary is applied. *Text* is constant text as far as it is known.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use piilint_grammar::Guard;

use crate::ir::program::DefId;
use crate::model::{ConsentSpec, FieldId};
use crate::source::{Span, Sym};

use super::label::{Entities, SymPath};
use super::reference::PlaceRef;

/// Something that holds.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Fact {
    /// The subject consented.
    Consent(Arc<ConsentFact>),
    /// What the value there implies when it is this (`true`, `Ok`, `Some`, a variant).
    Implied(Arc<SymPath>, Sym),
    /// A guard was passed.
    Guarded(GuardFact),
    /// The map there has no such entry; or no entries at all, if the place is the map. Known where the lookup is.
    Absent(Arc<PlaceRef>),
}

/// A guard that was passed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum GuardFact {
    /// An access check for bulk reading.
    Access,
    /// A limit.
    Limit,
    /// An audit record.
    Audit,
    /// A check of a recipient chosen at run time.
    Recipient,
}

impl From<Guard> for GuardFact {
    fn from(guard: Guard) -> Self {
        match guard {
            Guard::Access => Self::Access,
            Guard::Limit => Self::Limit,
            Guard::Audit => Self::Audit,
            Guard::Recipient => Self::Recipient,
        }
    }
}

/// A consent that was checked.
#[derive(Clone, Debug)]
pub struct ConsentFact {
    /// What was consented to.
    pub spec: ConsentSpec,
    /// Whose consent; empty: not known.
    pub entities: Entities,
    /// The type that has the consent as a field, if it is one.
    pub record: Option<DefId>,
    /// Where it was checked.
    pub span: Span,
}

impl ConsentFact {
    /// What makes two facts one: not where they were checked.
    fn key(&self) -> (&ConsentSpec, &Entities, Option<DefId>) {
        (&self.spec, &self.entities, self.record)
    }
}

impl PartialEq for ConsentFact {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for ConsentFact {}

impl PartialOrd for ConsentFact {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for ConsentFact {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.key().cmp(&other.key())
    }
}

/// A set of facts; the empty one costs nothing.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct Facts(Option<Arc<BTreeSet<Fact>>>);

impl Facts {
    /// One fact.
    pub fn one(fact: Fact) -> Self {
        Self(Some(Arc::new(BTreeSet::from([fact]))))
    }

    /// From a set.
    pub fn from_set(set: BTreeSet<Fact>) -> Self {
        Self((!set.is_empty()).then(|| Arc::new(set)))
    }

    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// The facts.
    pub fn iter(&self) -> impl Iterator<Item = &Fact> {
        self.0.iter().flat_map(|set| set.iter())
    }

    /// All facts of both.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        match (&self.0, &other.0) {
            (_, None) => self.clone(),
            (None, _) => other.clone(),
            (Some(a), Some(b)) if Arc::ptr_eq(a, b) || b.is_subset(a) => self.clone(),
            (Some(a), Some(b)) => Self(Some(Arc::new(a.union(b).cloned().collect()))),
        }
    }

    /// The facts that both have.
    #[must_use]
    pub fn common(&self, other: &Self) -> Self {
        match (&self.0, &other.0) {
            (Some(a), Some(b)) if Arc::ptr_eq(a, b) => self.clone(),
            (Some(a), Some(b)) => Self::from_set(a.intersection(b).cloned().collect()),
            _ => Self::default(),
        }
    }

    /// The facts that the other has not.
    #[must_use]
    pub fn minus(&self, other: &Self) -> Self {
        match (&self.0, &other.0) {
            (None, _) | (_, None) => self.clone(),
            (Some(a), Some(b)) => Self::from_set(a.difference(b).cloned().collect()),
        }
    }

    /// Those that hold wherever they are known.
    #[must_use]
    pub fn without_absent(&self) -> Self {
        self.filtered(|fact| !matches!(fact, Fact::Absent(_)))
    }

    /// The facts for which `keep` holds.
    #[must_use]
    pub fn filtered(&self, keep: impl Fn(&Fact) -> bool) -> Self {
        if self.iter().all(&keep) {
            return self.clone();
        }
        Self::from_set(self.iter().filter(|fact| keep(fact)).cloned().collect())
    }
}

/// What holds when a value is this or that.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Implies {
    /// By outcome: `true`, `false`, a variant's name.
    pub known: BTreeMap<Sym, Facts>,
    /// Any other outcome is impossible, so it implies everything.
    pub only: bool,
}

impl Implies {
    /// A value that surely is this, made where these facts hold.
    pub fn surely(outcome: Sym, facts: Facts) -> Self {
        Self { known: BTreeMap::from([(outcome, facts)]), only: true }
    }

    /// A value of which this outcome implies something.
    pub fn when(outcome: Sym, facts: Facts) -> Self {
        Self { known: BTreeMap::from([(outcome, facts)]), only: false }
    }

    /// What an outcome implies; `None`: it is impossible.
    pub fn get(&self, outcome: Sym) -> Option<Facts> {
        match self.known.get(&outcome) {
            Some(facts) => Some(facts.clone()),
            None if self.only => None,
            None => Some(Facts::default()),
        }
    }

    /// What holds whichever of the two values it is.
    #[must_use]
    pub fn join(&self, other: &Self) -> Self {
        let mut known = BTreeMap::new();
        for outcome in self.known.keys().chain(other.known.keys()) {
            let facts = match (self.get(*outcome), other.get(*outcome)) {
                (Some(a), Some(b)) => a.common(&b),
                (Some(facts), None) | (None, Some(facts)) => facts,
                (None, None) => continue,
            };
            known.insert(*outcome, facts);
        }
        Self { known, only: self.only && other.only }
    }

    /// Whether it says nothing.
    pub fn is_trivial(&self) -> bool {
        !self.only && self.known.values().all(Facts::is_empty)
    }
}

/// A piece of constant text.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum TextPart {
    /// Known.
    Text(Arc<str>),
    /// The text that the caller passes there.
    Sym(Arc<SymPath>),
    /// The text of a field that was written somewhere else (`super::fixed`).
    Field(FieldId),
    /// Not known.
    Hole,
}

/// Constant text as far as it is known.
pub type Text = Arc<[TextPart]>;

/// Known text.
pub fn known_text(text: &Arc<str>) -> Text {
    Arc::from([TextPart::Text(Arc::clone(text))])
}

/// What two texts begin with; what comes then is not known, unless they are the same.
pub(super) fn common_beginning(a: &Text, b: &Text) -> Text {
    if a == b {
        return Arc::clone(a);
    }
    let ((first, _), (second, _)) = (known_prefix(a), known_prefix(b));
    let same = first.char_indices().zip(second.chars()).find(|((_, ours), theirs)| ours != theirs);
    let len = same.map_or(first.len().min(second.len()), |((at, _), _)| at);
    Arc::from([TextPart::Text(first[..len].into()), TextPart::Hole])
}

/// The known beginning of a text; whole: there is nothing else.
pub fn known_prefix(text: &[TextPart]) -> (String, bool) {
    let mut prefix = String::new();
    for part in text {
        match part {
            TextPart::Text(text) => prefix.push_str(text),
            TextPart::Sym(_) | TextPart::Field(_) | TextPart::Hole => return (prefix, false),
        }
    }
    (prefix, true)
}

/// Whether what follows this text stands in the path or query of a URL: `https://shop.example/reset?email=`,
/// `{}/reset?email=`. What stands behind `#` stays in the browser.
pub fn leads_into_url(text: &[TextPart]) -> bool {
    let mut word = String::new();
    for part in text {
        match part {
            TextPart::Text(text) => word.push_str(text),
            // Whatever it is, it is no space.
            TextPart::Sym(_) | TextPart::Field(_) | TextPart::Hole => word.push('_'),
        }
    }
    let ends_word = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '<' | '>' | '(');
    let word = word.rsplit(ends_word).next().unwrap_or_default();
    if word.contains('#') {
        return false;
    }
    let in_path = word.split_once("://").is_some_and(|(_, rest)| rest.contains(['/', '?']));
    let in_query = word.split_once('?').is_some_and(|(before, query)| {
        let key = query.rsplit('&').next().unwrap_or_default();
        !before.is_empty() && key.len() > 1 && key.ends_with('=')
    });
    in_path || in_query
}

/// The text with `{}` for what is not known.
pub fn shown_text(text: &[TextPart]) -> String {
    text.iter()
        .map(|part| match part {
            TextPart::Text(text) => text,
            TextPart::Sym(_) | TextPart::Field(_) | TextPart::Hole => "{}",
        })
        .collect()
}
