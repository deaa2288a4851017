//! Rules of the project's own: `[[policy]]`.
//!
//! They are read and checked here, so that a mistake is found now; applying them to flows comes later.

use piilint_grammar::{Guard, Key, Protection, SinkKind};

use super::item::ItemPath;
use super::level::RuleLevel;
use super::place::{At, Place};
use super::usage::EntryId;

/// One `[[policy]]`.
#[derive(Clone, Debug)]
pub struct OwnPolicy {
    /// Its entry.
    pub entry: EntryId,
    /// Where it stands.
    pub place: Place,
    /// What findings and exceptions call it.
    pub name: At<String>,
    /// Which data it is about: any of these.
    pub data: Vec<At<DataRef>>,
    /// Where that data gets to.
    pub reaches: At<Reach>,
    /// What is asked.
    pub shape: Shape,
    /// The level of its findings.
    pub level: RuleLevel,
    /// What its findings say.
    pub message: Option<String>,
}

/// Data, as a policy names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DataRef {
    /// A category, with all below it.
    Category(Key),
    /// A tagged field, or a type.
    Item(ItemPath),
}

/// Where data gets to, as a policy names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Any sink of this kind.
    Kind(SinkKind),
    /// A recipient, by name.
    Recipient(String),
    /// A store, by name.
    Store(String),
    /// An item.
    Item(ItemPath),
}

/// The four shapes of a policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// It must not get there.
    Never,
    /// It has to pass this on the way.
    OnlyThrough(Through),
    /// This has to dominate.
    OnlyIf(Condition),
    /// Every such record has to get there.
    Must,
}

/// What data has to pass.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Through {
    /// Any function that protects so.
    Protection(Protection),
    /// This function.
    Item(ItemPath),
}

/// What has to dominate a flow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// A guard.
    Guard(Guard),
    /// A consent to this purpose.
    Consent(Key),
    /// This function, when it says yes.
    Item(ItemPath),
}
