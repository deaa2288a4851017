//! Labels: what is known of a piece of personal data at a place.
//!
//! A label names the tag, the *set* of protections that were applied and not undone, the consents that
//! the data passed, whose record it is, and the steps by which it came. It is either *clear* (the data
//! is known to be there) or *symbolic*: it stands for what a caller passes, and is put in when the
//! function's summary is applied (`super::subst`).

use std::cmp::Ordering;
use std::ops::Deref;
use std::sync::Arc;

use piilint_grammar::Protection;

use crate::ir::body::ClosureId;
use crate::ir::program::DefId;
use crate::ir::ty::Ty;
use crate::model::{FieldId, TagId};
use crate::source::{Span, Sym};

use super::column::ColumnRead;
use super::fact::Facts;
use super::reference::CellId;
use super::trace::{StepKind, Trace};

/// How long access paths get; what is deeper folds into the last step. Positions are not counted: they come with the
/// variant or the wrapper that they are in.
pub const MAX_PATH: usize = 5;

/// A function as the flow sees it: an item with a body, or a closure of one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct FnKey {
    /// The function, constant or static.
    pub def: DefId,
    /// The closure or async block in it.
    pub closure: Option<ClosureId>,
}

impl FnKey {
    /// A function itself.
    pub fn item(def: DefId) -> Self {
        Self { def, closure: None }
    }
}

/// A set of protections.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Prot(u16);

impl Prot {
    /// The set of these.
    pub fn of(list: &[Protection]) -> Self {
        list.iter().fold(Self::default(), |set, protection| Self(set.0 | (1 << *protection as u16)))
    }

    /// Both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// This without the other.
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// What both have.
    #[must_use]
    pub fn common(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether it is in the set.
    pub fn has(self, protection: Protection) -> bool {
        self.0 & (1 << protection as u16) != 0
    }

    /// Whether any of these is in the set.
    pub fn has_any(self, list: &[Protection]) -> bool {
        list.iter().any(|protection| self.has(*protection))
    }

    /// Whether nothing is in it.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many are in it.
    pub fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// The protections in it.
    pub fn list(self) -> Vec<Protection> {
        Protection::ALL.iter().copied().filter(|protection| self.has(*protection)).collect()
    }
}

/// One step of an access path: a field, a variant or the elements of a collection, and what is said of
/// the field.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct PathStep {
    /// The field's or variant's name, `elem` for elements.
    pub key: Sym,
    /// Its contract, if it has one.
    pub field: Option<FieldId>,
    /// The struct or variant of a field or variant in which its type may lie again.
    pub again: Option<DefId>,
}

impl PathStep {
    /// A part of which nothing is said.
    pub fn plain(key: Sym) -> Self {
        Self { key, field: None, again: None }
    }
}

/// Whether a part is known by its position: in a tuple, a variant, a wrapper; or is what is behind a `dyn`.
pub fn is_position(key: Sym) -> bool {
    is_object(key) || key.as_str().starts_with(|first: char| first.is_ascii_digit())
}

/// Whether it is no part of a value but the value itself as far as more is known of it. Such keys come before all others.
pub fn is_facet(key: Sym) -> bool {
    is_object(key) || is_entry(key)
}

/// Whether it is what is behind a `dyn` where that has a certain type (`object.rs`).
pub fn is_object(key: Sym) -> bool {
    key.as_str().starts_with('!')
}

/// Whether it is a map as far as it has the entry of a certain key (`keyed.rs`).
pub fn is_entry(key: Sym) -> bool {
    key.as_str().starts_with('"')
}

/// One step further on a path, as far as paths go; a type that holds itself goes back to where the path met it first, and
/// what lies in it at any depth is one place. Whether the step led to no place of its own.
pub fn go_on(path: &mut Vec<PathStep>, step: PathStep) -> bool {
    if step.again.is_some()
        && let Some(first) = path.iter().position(|known| *known == step)
    {
        path.truncate(first + 1);
        return true;
    }
    let has_room = has_room(path);
    if has_room {
        path.push(step);
    }
    !has_room
}

/// Whether a path may go on.
pub fn has_room(path: &[PathStep]) -> bool {
    path.len() < MAX_PATH || path.iter().filter(|step| !is_position(step.key)).count() < MAX_PATH
}

/// What a symbolic value stands for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum SymRoot {
    /// The parameter of this index; the captures of a closure follow its parameters.
    Param(u32),
    /// What the n-th call of an unknown function value gave ([`super::summary::ValueCall`]).
    Result(u32),
    /// What the n-th such call left in what its m-th argument points to.
    After(u32, u32),
    /// What others put into a cell that the function hands out.
    Cell(CellId),
}

/// What of a value leaves it, when a whole value is given out.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum View {
    /// Everything in it.
    All,
    /// What `Debug` prints.
    Debug,
    /// What `Display` prints.
    Display,
    /// What `Serialize` writes.
    Serialize,
}

/// A whole value that is given out.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Whole {
    /// In which way.
    pub view: View,
    /// As which type, in the terms of the function that gives it out; unknown: what the caller's type says.
    pub ty: Ty,
}

/// A place in what a caller passes.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct SymPath {
    /// Where it starts.
    pub root: SymRoot,
    /// The path into it, at most [`MAX_PATH`] long.
    pub path: Vec<PathStep>,
    /// Given out as a whole: what of it leaves is asked where it is known what lies there.
    pub whole: Option<Arc<Whole>>,
}

impl SymPath {
    /// A whole parameter or result.
    pub fn root(root: SymRoot) -> Self {
        Self { root, path: Vec::new(), whole: None }
    }

    /// One step further.
    #[must_use]
    pub fn then(&self, step: PathStep) -> Self {
        let mut path = self.path.clone();
        go_on(&mut path, step);
        Self { root: self.root, path, whole: self.whole.clone() }
    }

    /// The same place, given out as a whole, as whatever the caller's type says.
    #[must_use]
    pub fn viewed(&self, view: View) -> Self {
        self.given_out(view, &Ty::Unknown)
    }

    /// The same place, given out as a whole of this type.
    #[must_use]
    pub fn given_out(&self, view: View, ty: &Ty) -> Self {
        Self { whole: Some(Arc::new(Whole { view, ty: ty.clone() })), ..self.clone() }
    }

    /// The type as which it is given out, if that is known.
    pub fn whole_type(&self) -> Option<&Ty> {
        self.whole.as_ref().map(|whole| &whole.ty).filter(|ty| **ty != Ty::Unknown)
    }
}

/// Whose record something is: where the record entered.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Entity {
    /// The parameter of this index.
    Param(u32),
    /// The result of the call at this place.
    Site(Span),
    /// The person in this field of the parameter, where its type has several.
    ParamPart(u32, FieldId),
    /// The person in this field of the call's result.
    SitePart(Span, FieldId),
}

impl Entity {
    /// The person in a field of the record. A person within a person is that person's.
    #[must_use]
    pub fn part(self, field: FieldId) -> Self {
        match self {
            Self::Param(index) => Self::ParamPart(index, field),
            Self::Site(span) => Self::SitePart(span, field),
            part => part,
        }
    }

    /// The record without the field, and the field.
    pub fn split(self) -> (Self, Option<FieldId>) {
        match self {
            Self::ParamPart(index, field) => (Self::Param(index), Some(field)),
            Self::SitePart(span, field) => (Self::Site(span), Some(field)),
            whole => (whole, None),
        }
    }

    /// Whether both can be the same person: the same record, and not different persons in it.
    pub fn may_be(self, other: Self) -> bool {
        let ((record, part), (other, of_other)) = (self.split(), other.split());
        record == other && (part.is_none() || of_other.is_none() || part == of_other)
    }
}

/// A few entities, sorted. Every label and every value has some, and copies share them.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Entities(Option<Arc<[Entity]>>);

impl Entities {
    /// Adds others. The list stays short: a value made of many records is nobody's.
    pub fn add(&mut self, more: &[Entity]) {
        const MANY: usize = 8;
        let is_new = |entity: &&Entity| self.binary_search(entity).is_err();
        if self.len() >= MANY || !more.iter().any(|entity| is_new(&entity)) {
            return;
        }
        let mut all = self.to_vec();
        for entity in more {
            if let Err(at) = all.binary_search(entity)
                && all.len() < MANY
            {
                all.insert(at, *entity);
            }
        }
        *self = all.into();
    }

    /// Adds those of another list.
    pub fn join(&mut self, other: &Self) {
        if self.is_empty() {
            self.clone_from(other);
        } else if !self.is_shared(other) {
            self.add(other);
        }
    }

    /// Whether another list has any that this one does not.
    pub fn learns(&self, other: &Self) -> bool {
        !self.is_shared(other) && other.iter().any(|entity| self.binary_search(entity).is_err())
    }

    fn is_shared(&self, other: &Self) -> bool {
        matches!((&self.0, &other.0), (Some(ours), Some(theirs)) if Arc::ptr_eq(ours, theirs))
    }
}

impl Deref for Entities {
    type Target = [Entity];

    fn deref(&self) -> &[Entity] {
        self.0.as_deref().unwrap_or_default()
    }
}

impl From<Vec<Entity>> for Entities {
    fn from(mut all: Vec<Entity>) -> Self {
        all.sort_unstable();
        all.dedup();
        Self((!all.is_empty()).then(|| all.into()))
    }
}

/// Where data left its tagged field, or entered.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Origin {
    /// The function.
    pub func: FnKey,
    /// The place.
    pub span: Span,
}

/// What a label rests on.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Base {
    /// The data is there.
    Clear,
    /// Whatever the caller passes there.
    Sym(Arc<SymPath>),
    /// Whatever was written to the column that is read there.
    Column(Arc<ColumnRead>),
}

impl Ord for Base {
    fn cmp(&self, other: &Self) -> Ordering {
        let rank = |base: &Self| match base {
            Self::Clear => 0,
            Self::Sym(_) => 1,
            Self::Column(_) => 2,
        };
        match (self, other) {
            // Copies of a label share it, and labels are compared at every join.
            (Self::Sym(a), Self::Sym(b)) if Arc::ptr_eq(a, b) => Ordering::Equal,
            (Self::Sym(a), Self::Sym(b)) => a.cmp(b),
            (Self::Column(a), Self::Column(b)) if Arc::ptr_eq(a, b) => Ordering::Equal,
            (Self::Column(a), Self::Column(b)) => a.cmp(b),
            _ => rank(self).cmp(&rank(other)),
        }
    }
}

impl PartialOrd for Base {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// A label.
#[derive(Clone, Debug)]
pub struct Label {
    /// The tag; none: a symbolic label that takes the tags of what is passed.
    pub tag: Option<TagId>,
    /// What it rests on.
    pub base: Base,
    /// Protections applied and not undone.
    pub prot: Prot,
    /// Protections undone (of those that the base may have).
    pub undone: Prot,
    /// Where the data left its tagged field.
    pub origin: Origin,
    /// Consents and guards that this data passed before it came here.
    pub facts: Facts,
    /// Whose record it is.
    pub entities: Entities,
    /// How it came.
    pub trace: Trace,
}

/// What makes two labels the same; the rest is merged.
pub type LabelKey<'a> = (Option<TagId>, &'a Base, Prot, Prot, FnKey);

impl Label {
    /// Its key.
    pub fn key(&self) -> LabelKey<'_> {
        (self.tag, &self.base, self.prot, self.undone, self.origin.func)
    }

    /// Whether it needs a caller.
    pub fn is_symbolic(&self) -> bool {
        match &self.base {
            Base::Clear => false,
            Base::Sym(_) => true,
            Base::Column(read) => read.is_symbolic(),
        }
    }

    /// Data without a tag: only that something is written is known.
    pub fn nobodys(origin: Origin) -> Self {
        Self {
            tag: None,
            base: Base::Clear,
            prot: Prot::default(),
            undone: Prot::default(),
            origin,
            facts: Facts::default(),
            entities: Entities::default(),
            trace: Trace::default(),
        }
    }

    /// What it rests on when it is read as a field of this tag: the column that another field was read from says
    /// nothing of how this one is protected.
    pub fn base_under(&self, tag: TagId) -> Base {
        match &self.base {
            Base::Column(_) if self.tag.is_some_and(|known| known != tag) => Base::Clear,
            base => base.clone(),
        }
    }

    /// Whether it stands for a row as a value, so that a part of that says more.
    pub(super) fn is_row(&self) -> bool {
        matches!(&self.base, Base::Column(read) if read.key.is_none())
    }

    /// With protections applied.
    #[must_use]
    pub fn protected(mut self, prot: Prot) -> Self {
        self.prot = self.prot.and(prot);
        self.undone = self.undone.without(prot);
        self
    }

    /// With protections undone.
    #[must_use]
    pub fn revealed(mut self, prot: Prot) -> Self {
        self.prot = self.prot.without(prot);
        self.undone = self.undone.and(prot);
        self
    }

    /// The protections applied and those undone after what another label says of the way from here on.
    pub fn protections_after(&self, way: &Self) -> (Prot, Prot) {
        (self.prot.without(way.undone).and(way.prot), self.undone.without(way.prot).and(way.undone))
    }

    /// With one more step.
    #[must_use]
    pub fn stepped(mut self, kind: StepKind, span: Span, name: Option<Sym>) -> Self {
        self.trace = self.trace.then(kind, span, name);
        self
    }

    /// Whether another label of the same key knows anything that it would take over.
    pub fn learns(&self, other: &Self) -> bool {
        self.facts != other.facts
            || (other.trace.len(), other.origin) < (self.trace.len(), self.origin)
            || self.entities.learns(&other.entities)
    }

    /// Takes over what another label of the same key knows; whether anything but the trace changed.
    pub fn absorb(&mut self, other: &Self) -> bool {
        let changed = self.facts != other.facts && {
            let facts = self.facts.common(&other.facts);
            let changed = facts != self.facts;
            self.facts = facts;
            changed
        };
        self.entities.join(&other.entities);
        if (other.trace.len(), other.origin) < (self.trace.len(), self.origin) {
            self.trace = other.trace.clone();
            self.origin = other.origin;
        }
        changed
    }
}

/// A sorted set of labels, one per key. Parts hold what their whole holds, so the same set is at many places: it is
/// shared until one of them learns more.
#[derive(Clone, Debug, Default)]
pub struct Labels(Option<Arc<Vec<Label>>>);

impl Labels {
    /// The labels, to change them.
    pub fn edit(&mut self) -> &mut Vec<Label> {
        Arc::make_mut(self.0.get_or_insert_default())
    }

    /// Whether both are one.
    pub(super) fn is_shared(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (None, None) => true,
            (Some(ours), Some(theirs)) => Arc::ptr_eq(ours, theirs),
            _ => false,
        }
    }

    /// Whether both have the same keys and facts.
    pub fn same(&self, other: &Self) -> bool {
        self.is_shared(other)
            || self.len() == other.len()
                && self.iter().zip(other.iter()).all(|(a, b)| a.key() == b.key() && a.facts == b.facts)
    }

    /// Whether another set knows anything that this one does not.
    pub fn learns(&self, other: &Self) -> bool {
        !self.is_shared(other)
            && other.iter().any(|label| find_label(self, label).map_or(true, |at| self[at].learns(label)))
    }
}

impl Deref for Labels {
    type Target = [Label];

    fn deref(&self) -> &[Label] {
        self.0.as_deref().map_or(&[], Vec::as_slice)
    }
}

impl From<Label> for Labels {
    fn from(label: Label) -> Self {
        Self(Some(Arc::new(vec![label])))
    }
}

impl FromIterator<Label> for Labels {
    fn from_iter<I: IntoIterator<Item = Label>>(labels: I) -> Self {
        let mut set = Self::default();
        labels.into_iter().for_each(|label| add_label(&mut set, label));
        set
    }
}

impl IntoIterator for Labels {
    type Item = Label;
    type IntoIter = std::vec::IntoIter<Label>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.map(Arc::unwrap_or_clone).unwrap_or_default().into_iter()
    }
}

impl<'l> IntoIterator for &'l Labels {
    type Item = &'l Label;
    type IntoIter = std::slice::Iter<'l, Label>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// How many protection sets one tag may have at one place before they are replaced by what they have in
/// common.
const MAX_SETS: usize = 4;

/// Where a label is in a set, or would be.
pub fn find_label(set: &[Label], label: &Label) -> Result<usize, usize> {
    set.binary_search_by(|known| known.key().cmp(&label.key()))
}

/// How many labels a place may have before no more are added that only stand for what a caller passes. It takes
/// code of which little is known to get there; what is left out is a known limit.
const MAX_LABELS: usize = 48;

/// From how many functions the same data may come to one place before those after them in the order are told with the
/// last of these: hundreds of functions that call each other would all hand on what each of them reads.
const MAX_ORIGINS: usize = 48;

/// Whether a label only stands for what a caller passes.
pub(super) fn is_question(label: &Label) -> bool {
    label.tag.is_none() && label.is_symbolic()
}

/// Adds a label to a set.
pub fn add_label(set: &mut Labels, label: Label) {
    match find_label(set, &label) {
        Ok(at) => {
            if set[at].learns(&label) {
                set.edit()[at].absorb(&label);
            }
        }
        Err(_) if set.len() >= MAX_LABELS && is_question(&label) => {}
        Err(at) if told_by_many(set, at, &label) => {
            set.edit()[at - 1].absorb(&label);
        }
        Err(at) => {
            // In the order of labels, those of one tag and one base stand together.
            let beside = |known: &&Label| known.tag == label.tag && known.base == label.base;
            let first = at - set[..at].iter().rev().take_while(beside).count();
            let last = at + set[at..].iter().take_while(beside).count();
            let same = |known: &Label| known.origin.func == label.origin.func;
            if set[first..last].iter().filter(|known| same(known)).count() < MAX_SETS {
                set.edit().insert(at, label);
            } else {
                let (mut others, mut merged) = (Vec::new(), label.clone());
                for known in set.edit().drain(first..last) {
                    if same(&known) {
                        merged.prot = merged.prot.common(known.prot);
                        merged.undone = merged.undone.and(known.undone);
                        merged.absorb(&known);
                    } else {
                        others.push(known);
                    }
                }
                set.edit().splice(first..first, others);
                add_label(set, merged);
            }
        }
    }
}

/// Whether the same data came from many functions already, which lie before its place in the set.
fn told_by_many(set: &[Label], at: usize, label: &Label) -> bool {
    let apart_from_origin = |label: &Label| (label.tag, label.prot, label.undone);
    let same =
        |known: &Label| apart_from_origin(known) == apart_from_origin(label) && known.base == label.base;
    at.checked_sub(MAX_ORIGINS).is_some_and(|first| same(&set[first]))
}

/// Adds all labels of a set to another.
pub fn add_labels(set: &mut Labels, more: &Labels) {
    if set.is_empty() {
        set.clone_from(more);
    } else if !set.is_shared(more) {
        for label in more {
            match find_label(set, label) {
                Ok(at) if !set[at].learns(label) => {}
                Ok(at) => {
                    set.edit()[at].absorb(label);
                }
                Err(_) => add_label(set, label.clone()),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_in(function: u32, facts: Facts) -> Label {
        let func = FnKey::item(DefId(function));
        Label { tag: Some(TagId(1)), facts, ..Label::nobodys(Origin { func, span: Span::DUMMY }) }
    }

    #[test]
    fn data_that_hundreds_of_functions_read_is_told_by_some_of_them() {
        let mut set = Labels::default();
        (0..500).for_each(|function| add_label(&mut set, read_in(function, Facts::default())));
        assert_eq!(set.len(), MAX_ORIGINS);
        let other = Label { prot: Prot::of(&[Protection::Hash]), ..read_in(7, Facts::default()) };
        add_label(&mut set, other);
        assert_eq!(set.len(), MAX_ORIGINS + 1, "what is protected in another way is apart");
    }

    #[test]
    fn entities_are_sorted_few_and_shared() {
        let of = |list: &[u32]| Entities::from(list.iter().copied().map(Entity::Param).collect::<Vec<_>>());
        let mut some = of(&[3, 1, 3]);
        assert_eq!(some, of(&[1, 3]));
        let mut other = Entities::default();
        other.join(&some);
        assert!(other.is_shared(&some) && !other.learns(&some));
        some.add(&[Entity::Param(2)]);
        assert!(some == of(&[1, 2, 3]) && other.learns(&some) && !some.learns(&other));
        some.join(&of(&[9, 8, 7, 6, 5, 4]));
        assert_eq!(some, of(&[1, 2, 3, 4, 5, 6, 7, 8]), "a value made of many records is nobody's");
    }

    #[test]
    fn labels_that_differ_in_protection_are_capped_among_themselves() {
        let with = |function, bits| Label { prot: Prot(bits), ..read_in(function, Facts::default()) };
        let mut set = Labels::default();
        add_label(&mut set, with(7, 0));
        (1..=MAX_SETS as u16).for_each(|bits| add_label(&mut set, with(8, 0x40 | bits)));
        add_label(&mut set, with(8, 0x61));
        let of = |function: u32| set.iter().filter(|label| label.origin.func.def == DefId(function)).count();
        assert_eq!((of(7), of(8)), (1, 1));
        assert!(set.is_sorted_by(|a, b| a.key() < b.key()));
    }

    #[test]
    fn what_one_of_many_did_not_pass_none_of_them_passed() {
        let mut set = Labels::default();
        let passed = Facts::one(super::super::fact::Fact::Guarded(super::super::fact::GuardFact::from(
            piilint_grammar::Guard::ALL[0],
        )));
        (0..60).for_each(|function| add_label(&mut set, read_in(function, passed.clone())));
        add_label(&mut set, read_in(99, Facts::default()));
        assert_eq!(set.len(), MAX_ORIGINS);
        assert!(set.last().is_some_and(|last| last.facts.is_empty()));
    }
}
