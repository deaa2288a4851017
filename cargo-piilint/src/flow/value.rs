//! Abstract values: what may be in a place.
//!
//! A value is a tree by field ([`Node::kids`]). What a node says holds for everything in it that no child
//! says otherwise of: its labels are on all of it, *open* means that it may hold contents that were not
//! seen being written (deserialised, read from a store, given by unknown code), and each *copy* says
//! "this is what the caller passes there". A node with none of these holds nothing that could be
//! personal data: a literal, `None`, an empty collection.
//!
//! Reading a tagged field always yields its tag ([`read_tagged`]); what was written there decides the
//! protection, and only nothing clears it.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::ir::ty::Ty;
use crate::model::TagId;
use crate::source::Sym;

use super::fact::{Facts, Implies, Text};
use super::label::{
    Base, Entities, FnKey, Label, Labels, Origin, PathStep, SymPath, View, add_label, add_labels, is_entry,
    is_facet, is_object,
};
use super::reference::{PlaceRef, Root};
use super::trace::{StepKind, Trace};

/// A function value: a closure with what it captured, a function item, a constructor.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FnValue {
    /// What is called.
    pub key: FnKey,
    /// The types for the generics of the function; none: not known.
    pub types: Arc<[Ty]>,
    /// The captured variables: references to them while their function runs, else their values.
    pub captures: Vec<Value>,
    /// An async block: run when awaited.
    pub is_future: bool,
}

/// A value; `None`: none yet (the place was not written on any way seen so far).
#[derive(Clone, Debug, Default)]
pub struct Value(pub Option<Arc<Node>>);

/// What may be in a value.
#[derive(Clone, Debug, Default)]
pub struct Node {
    /// On all of it.
    pub labels: Labels,
    /// It may hold contents that were not seen.
    pub open: bool,
    /// It is what the caller passes there.
    pub copies: Vec<SymPath>,
    /// What is known of its parts.
    pub kids: BTreeMap<Sym, Value>,
    /// What it points to, if it is a reference.
    pub points: Vec<PlaceRef>,
    /// What it is, if it is a function value.
    pub fns: Vec<FnValue>,
    /// Its text, as far as it is known.
    pub text: Option<Text>,
    /// What it implies.
    pub implies: Option<Box<Implies>>,
    /// Whose record it is.
    pub entities: Entities,
    /// The types of what is behind it, if it is a `dyn`; none: not known.
    pub hidden: Option<Arc<[Ty]>>,
    /// How many parameters were bound to it, if it is a statement.
    pub bound: u32,
    /// What held on the way of what is copied here or was not seen; labels keep that themselves.
    pub passed: Facts,
}

impl PartialEq for Value {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (None, None) => true,
            (Some(a), Some(b)) => Arc::ptr_eq(a, b) || a.same(b),
            _ => false,
        }
    }
}

impl Eq for Value {}

/// How many places a reference may point to before it is taken for what it points to.
const MAX_POINTS: usize = 6;
/// How many variants a value is known not to be: each arm of a `match` adds one.
const MAX_VARIANTS: usize = 128;
/// How many different function values are kept apart.
const MAX_FNS: usize = 12;

impl Node {
    /// Equality, traces aside.
    fn same(&self, other: &Self) -> bool {
        self.open == other.open
            && self.bound == other.bound
            && self.copies == other.copies
            && self.points == other.points
            && self.points.iter().zip(&other.points).all(|(a, b)| a.passed == b.passed)
            && self.passed == other.passed
            && self.entities == other.entities
            && self.text == other.text
            && self.implies == other.implies
            && self.labels.same(&other.labels)
            && self.fns == other.fns
            && self.hidden == other.hidden
            && self.kids == other.kids
    }

    /// Whether it holds nothing.
    pub fn is_nothing(&self) -> bool {
        self.labels.is_empty()
            && !self.open
            && self.copies.is_empty()
            && self.kids.is_empty()
            && self.points.is_empty()
            && self.fns.is_empty()
    }

    /// Whether it was read as a row, and parts of it were written since.
    pub fn is_row_with_parts(&self) -> bool {
        !self.kids.is_empty() && self.labels.has_row()
    }

    /// Whether nothing is said of a part that is not said of the whole.
    pub(super) fn is_uniform(&self) -> bool {
        self.kids.is_empty() && self.points.is_empty() && self.fns.is_empty() && self.hidden.is_none()
    }

    /// Whether two such nodes hold the same, traces included.
    pub(super) fn is_twin(&self, other: &Self) -> bool {
        self.open == other.open
            && self.labels.is_shared(&other.labels)
            && self.copies == other.copies
            && self.entities == other.entities
            && self.passed == other.passed
    }

    /// What the caller passes, given out as a whole of this type.
    pub(super) fn whole(&self, view: View, ty: &Ty, origin: Origin) -> Labels {
        let label = |copy: &SymPath| Label {
            facts: self.passed.clone(),
            ..symbolic(copy.given_out(view, ty), origin, &self.entities)
        };
        self.copies.iter().map(label).collect()
    }

    /// What a part holds of which nothing else is said.
    fn default_kid(&self, step: PathStep) -> Node {
        Node {
            labels: self.labels.of_part(step),
            open: self.open,
            copies: self.copies.iter().map(|copy| copy.then(step)).collect(),
            entities: self.entities.clone(),
            passed: self.passed.clone(),
            ..Node::default()
        }
    }

    /// What a part holds of which nothing is said here: a variant that it surely is not holds nothing, not
    /// even the lack of a text.
    fn unsaid_kid(&self, key: Sym) -> Value {
        if is_entry(key) {
            return Value::new(self.unsaid_entry(PathStep::plain(key)));
        }
        let is_another = self.implies.as_ref().is_some_and(|implies| implies.get(key).is_none());
        if is_another {
            return Value::default();
        }
        Value::new(self.default_kid(PathStep::plain(key)))
    }

    /// What is behind a `dyn`, by type; what is in a map, by key.
    fn facets(&self) -> impl Iterator<Item = (&Sym, &Value)> {
        self.kids.iter().take_while(|(key, _)| is_facet(**key))
    }

    /// Whether it holds anything without a label.
    fn is_unseen(&self) -> bool {
        self.open || !self.copies.is_empty()
    }
}

impl Value {
    /// A node as a value.
    pub fn new(node: Node) -> Self {
        Self(Some(Arc::new(node)))
    }

    /// Nothing that could be personal data.
    pub fn nothing() -> Self {
        Self::new(Node::default())
    }

    /// Contents that were not seen.
    pub fn open() -> Self {
        Self::new(Node { open: true, ..Node::default() })
    }

    /// What the caller passes.
    pub fn copy_of(path: SymPath) -> Self {
        Self::new(Node { copies: vec![path], ..Node::default() })
    }

    /// A reference.
    pub fn pointer(places: Vec<PlaceRef>) -> Self {
        Self::new(Node { points: places, ..Node::default() })
    }

    /// These labels and nothing else.
    pub fn labelled(labels: Labels) -> Self {
        Self::new(Node { labels, ..Node::default() })
    }

    /// The node, if there is one.
    pub fn node(&self) -> Option<&Node> {
        self.0.as_deref()
    }

    /// Changes the node (made if there is none).
    pub fn edit(&mut self) -> &mut Node {
        Arc::make_mut(self.0.get_or_insert_with(Arc::default))
    }

    /// Whether it surely holds nothing, in its parts neither.
    pub fn is_empty(&self) -> bool {
        self.node().is_none_or(|node| {
            let bare = node.labels.is_empty() && !node.open && node.copies.is_empty();
            bare && node.points.is_empty() && node.fns.is_empty() && node.kids.values().all(Value::is_empty)
        })
    }

    /// Whether there are contents anywhere in it that were not seen.
    pub fn is_open(&self) -> bool {
        self.node().is_some_and(|node| node.open || node.kids.values().any(Value::is_open))
    }

    /// Whether it surely holds nothing.
    pub fn is_nothing(&self) -> bool {
        self.node().is_none_or(Node::is_nothing)
    }

    /// A part, references not followed.
    #[must_use]
    pub fn kid(&self, step: PathStep) -> Value {
        let Some(node) = self.node() else { return Value::default() };
        let own = node.kids.get(&step.key);
        if let (Some(own), true) = (own, is_facet(step.key)) {
            return own.clone();
        }
        if is_entry(step.key) {
            return Value::new(node.unsaid_entry(step));
        }
        if is_object(step.key) {
            // What was not told apart by type when it went behind a `dyn` may be of this one.
            let is_told = node.facets().next().is_some() || node.kids.is_empty();
            return if is_told { Value::new(node.default_kid(step)) } else { self.clone() };
        }
        let mut kid = self.own_kid(step);
        // Of an object whose type nobody asks for, the part of whatever it is; of a map, of whichever entry it is.
        node.facets().for_each(|(_, facet)| kid.join(&facet.kid(step)));
        kid
    }

    /// A part, without what is known of it by type or by key.
    fn own_kid(&self, step: PathStep) -> Value {
        let Some(node) = self.node() else { return Value::default() };
        node.kids.get(&step.key).cloned().unwrap_or_else(|| Value::new(node.default_kid(step)))
    }

    /// Replaces a part (`strong`) or adds to it.
    pub fn set(&mut self, path: &[PathStep], value: Value, strong: bool) {
        let Some((step, rest)) = path.split_first() else {
            if strong {
                *self = value;
            } else {
                self.join(&value);
            }
            return;
        };
        let has_entries = !is_facet(step.key)
            && self.node().is_some_and(|node| node.facets().any(|(key, _)| is_entry(*key)));
        if has_entries {
            // Any of the entries may be meant.
            let entries = self.edit().kids.iter_mut().filter(|(key, _)| is_entry(**key));
            entries.for_each(|(_, entry)| entry.set(path, value.clone(), strong));
        }
        let mut kid = if has_entries { self.own_kid(*step) } else { self.kid(*step) };
        kid.set(rest, value, strong);
        let entities = kid.node().map(|node| node.entities.clone()).unwrap_or_default();
        let node = self.edit();
        node.kids.insert(step.key, kid);
        node.text = None;
        node.implies = None;
        node.entities.join(&entities);
    }

    /// A variant that the value there is not.
    pub fn rule_out(&mut self, path: &[PathStep], variant: PathStep) {
        let (step, kid) = match path.split_first() {
            Some((step, rest)) => {
                let mut kid = self.kid(*step);
                kid.rule_out(rest, variant);
                (*step, kid)
            }
            None => (variant, Value::nothing()),
        };
        let has_room = |node: &Node| node.kids.len() < MAX_VARIANTS || node.kids.contains_key(&step.key);
        if self.node().is_some_and(|node| !node.is_nothing() && has_room(node)) {
            self.edit().kids.insert(step.key, kid);
        }
    }

    /// Adds what another value may hold.
    pub fn join(&mut self, other: &Value) {
        self.grow(other);
    }

    /// The same; whether there was anything to add. What is added nothing to stays shared.
    fn grow(&mut self, other: &Value) -> bool {
        let Some(theirs) = &other.0 else { return false };
        let Some(ours) = &mut self.0 else {
            self.0 = Some(Arc::clone(theirs));
            return true;
        };
        if Arc::ptr_eq(ours, theirs) {
            return false;
        }
        let joined = ours.joined(theirs);
        let changed = joined.is_some();
        if let Some(joined) = joined {
            *ours = Arc::new(joined);
        }
        changed
    }

    /// The same where two ways meet: parts that differ were on their side only, and passed what holds there only.
    pub fn join_ways(&mut self, other: &Value, ours_only: &Facts, theirs_only: &Facts) {
        if ours_only.is_empty() && theirs_only.is_empty() {
            self.join(other);
            return;
        }
        if self == other {
            return;
        }
        let (Some(ours), Some(theirs)) = (&self.0, &other.0) else {
            self.pass(ours_only);
            if self.0.is_none() {
                *self = other.clone();
                self.pass(theirs_only);
            }
            return;
        };
        let mut kids = BTreeMap::new();
        for (key, mut kid, their_kid) in ours.pairs(theirs) {
            kid.join_ways(&their_kid, ours_only, theirs_only);
            kids.insert(key, kid);
        }
        let (mut ours, mut theirs) = (ours.without_kids(), theirs.without_kids());
        ours.pass(ours_only);
        theirs.pass(theirs_only);
        ours.join_own(&theirs);
        *self = Value::new(Node { kids, ..ours });
    }

    /// Every label of the value as a whole, without following references or types: symbolic parts become
    /// labels with this view.
    pub fn flat(&self, view: View, origin: Origin) -> Labels {
        let mut labels = Labels::default();
        self.flat_into(view, origin, &[], &mut labels);
        labels
    }

    /// `told`: what the value around this one is a copy of. A part that is still the part of that says nothing new.
    fn flat_into(&self, view: View, origin: Origin, told: &[SymPath], labels: &mut Labels) {
        let Some(node) = self.node() else { return };
        add_labels(labels, &node.labels);
        let is_told = |copy: &SymPath| {
            told.iter().any(|whole| whole.root == copy.root && copy.path.starts_with(&whole.path))
        };
        for copy in node.copies.iter().filter(|copy| !is_told(copy)) {
            let label = symbolic(copy.viewed(view), origin, &node.entities);
            add_label(labels, Label { facts: node.passed.clone(), ..label });
        }
        let told = if node.copies.is_empty() { told } else { &node.copies };
        node.kids.values().for_each(|kid| kid.flat_into(view, origin, told, labels));
        for function in &node.fns {
            function.captures.iter().for_each(|capture| capture.flat_into(view, origin, &[], labels));
        }
    }

    /// Changes every label, at every depth.
    pub fn map_labels(&mut self, f: &impl Fn(Label) -> Label) {
        let Some(node) = self.node() else { return };
        if node.labels.is_empty() && node.kids.is_empty() {
            return;
        }
        let node = self.edit();
        if !node.labels.is_empty() {
            let old = std::mem::take(&mut node.labels);
            for label in old {
                add_label(&mut node.labels, f(label));
            }
        }
        node.kids.values_mut().for_each(|kid| kid.map_labels(f));
    }

    /// The functions in it, each at its place, and nothing else.
    #[must_use]
    pub fn only_functions(&self) -> Self {
        let Some(node) = self.node() else { return Self::default() };
        let kids = node.kids.iter().map(|(key, kid)| (*key, kid.only_functions()));
        let kids: BTreeMap<Sym, Self> = kids.filter(|(_, kid)| !kid.is_empty()).collect();
        Self::new(Node { fns: node.fns.clone(), kids, ..Node::default() })
    }

    /// Adds what held on the way to all that is in it.
    pub fn pass(&mut self, facts: &Facts) {
        let Some(node) = self.node() else { return };
        if !facts.is_empty() && !node.is_nothing() {
            self.edit().pass(facts);
        }
    }

    /// Whether there is data anywhere in it whose tag is known.
    pub fn has_tagged(&self) -> bool {
        self.node().is_some_and(|node| {
            node.labels.iter().any(|label| label.tag.is_some()) || node.kids.values().any(Value::has_tagged)
        })
    }

    /// Every label anywhere in it.
    pub fn labels(&self) -> Labels {
        let mut labels = Labels::default();
        self.labels_into(&mut labels);
        labels
    }

    fn labels_into(&self, labels: &mut Labels) {
        let Some(node) = self.node() else { return };
        add_labels(labels, &node.labels);
        node.kids.values().for_each(|kid| kid.labels_into(labels));
    }

    /// The functions and futures anywhere in it.
    pub fn functions(&self) -> Vec<FnValue> {
        let Some(node) = self.node() else { return Vec::new() };
        let mut found = node.fns.clone();
        found.extend(node.kids.values().flat_map(Value::functions));
        found
    }

    /// The cells that it points to.
    pub fn cells_into(&self, found: &mut Vec<Root>) {
        let Some(node) = self.node() else { return };
        found.extend(node.points.iter().map(|place| place.root).filter(|root| root.is_cell()));
        node.kids.values().for_each(|kid| kid.cells_into(found));
        for function in &node.fns {
            function.captures.iter().for_each(|capture| capture.cells_into(found));
        }
    }

    /// Whether there is a label anywhere in it.
    pub fn has_labels(&self) -> bool {
        self.node().is_some_and(|node| !node.labels.is_empty() || node.kids.values().any(Value::has_labels))
    }
}

impl Node {
    pub(super) fn without_kids(&self) -> Self {
        Self {
            labels: self.labels.clone(),
            copies: self.copies.clone(),
            points: self.points.clone(),
            fns: self.fns.clone(),
            text: self.text.clone(),
            implies: self.implies.clone(),
            entities: self.entities.clone(),
            passed: self.passed.clone(),
            hidden: self.hidden.clone(),
            kids: BTreeMap::new(),
            ..*self
        }
    }

    /// What is in it: its parts, and what its functions captured.
    pub(super) fn inner(&self) -> impl Iterator<Item = &Value> {
        self.kids.values().chain(self.captured())
    }

    pub(super) fn captured(&self) -> impl Iterator<Item = &Value> {
        self.fns.iter().flat_map(|function| &function.captures)
    }

    /// What both have of each part of which one says something.
    fn pairs(&self, other: &Self) -> Vec<(Sym, Value, Value)> {
        let kid =
            |node: &Self, key: Sym| node.kids.get(&key).cloned().unwrap_or_else(|| node.unsaid_kid(key));
        let theirs = other.kids.keys().filter(|key| !self.kids.contains_key(key));
        self.kids.keys().chain(theirs).map(|key| (*key, kid(self, *key), kid(other, *key))).collect()
    }

    fn pass(&mut self, facts: &Facts) {
        if facts.is_empty() {
            return;
        }
        if self.is_unseen() {
            self.passed = self.passed.and(facts);
        }
        self.points.iter_mut().for_each(|place| place.passed = place.passed.and(facts));
        if !self.labels.is_empty() {
            self.labels.edit().iter_mut().for_each(|label| label.facts = label.facts.and(facts));
        }
        self.kids.values_mut().for_each(|kid| kid.pass(facts));
        let captures = self.fns.iter_mut().flat_map(|function| &mut function.captures);
        captures.for_each(|capture| capture.pass(facts));
    }

    /// Both; none if the other adds nothing.
    fn joined(&self, other: &Self) -> Option<Self> {
        let mut kids = Vec::new();
        for (key, mut kid, theirs) in self.pairs(other) {
            if kid.grow(&theirs) || !self.kids.contains_key(&key) {
                kids.push((key, kid));
            }
        }
        if kids.is_empty() && !self.learns(other) {
            return None;
        }
        let mut joined = self.clone();
        joined.kids.extend(kids);
        joined.join_own(other);
        Some(joined)
    }

    /// Whether the other says anything new, its parts aside.
    fn learns(&self, other: &Self) -> bool {
        let adds_point = |place: &PlaceRef| match self.points.binary_search(place) {
            Ok(at) => self.points[at].passed != place.passed,
            Err(_) => self.points.len() < MAX_POINTS,
        };
        (other.open && !self.open)
            || other.bound > self.bound
            || (self.text.is_some() && self.text != other.text)
            || (self.implies.is_some() && self.implies != other.implies)
            || (other.is_unseen() && (!self.is_unseen() || self.passed != other.passed))
            || !other.copies.iter().all(|copy| self.copies.binary_search(copy).is_ok())
            || self.entities.learns(&other.entities)
            || (!other.fns.is_empty() && self.fns != other.fns)
            || other.points.iter().any(adds_point)
            || self.hidden != self.both_hidden(other)
            || self.labels.learns(&other.labels)
    }

    fn join_own(&mut self, other: &Self) {
        self.hidden = self.both_hidden(other);
        add_labels(&mut self.labels, &other.labels);
        self.passed = match (self.is_unseen(), other.is_unseen()) {
            (true, true) => self.passed.common(&other.passed),
            (false, true) => other.passed.clone(),
            (_, false) => std::mem::take(&mut self.passed),
        };
        self.open |= other.open;
        self.bound = self.bound.max(other.bound);
        merge(&mut self.copies, &other.copies);
        for theirs in &other.points {
            match self.points.binary_search(theirs) {
                Ok(at) => self.points[at].passed = self.points[at].passed.common(&theirs.passed),
                Err(at) => self.points.insert(at, theirs.clone()),
            }
        }
        if self.points.len() > MAX_POINTS {
            self.points.truncate(MAX_POINTS);
        }
        for function in &other.fns {
            match self.fns.iter().position(|known| known.key == function.key) {
                Some(at) => {
                    for (ours, theirs) in self.fns[at].captures.iter_mut().zip(&function.captures) {
                        ours.join(theirs);
                    }
                }
                None if self.fns.len() < MAX_FNS => self.fns.push(function.clone()),
                None => {}
            }
        }
        if self.text != other.text {
            self.text = None;
        }
        self.implies = match (&self.implies, &other.implies) {
            (Some(a), Some(b)) => Some(Box::new(a.join(b))).filter(|implies| !implies.is_trivial()),
            _ => None,
        };
        self.entities.join(&other.entities);
    }
}

fn merge<T: Ord + Clone>(ours: &mut Vec<T>, theirs: &[T]) {
    for item in theirs {
        if let Err(at) = ours.binary_search(item) {
            ours.insert(at, item.clone());
        }
    }
}

/// A label for whatever the caller passes there.
pub fn symbolic(path: SymPath, origin: Origin, entities: &Entities) -> Label {
    Label { base: Base::Sym(Arc::new(path)), entities: entities.clone(), ..Label::nobodys(origin) }
}

/// A label for data that is there.
pub fn clear(tag: TagId, origin: Origin, entities: &Entities) -> Label {
    let trace = Trace::default().then(StepKind::Source, origin.span, None);
    Label { tag: Some(tag), entities: entities.clone(), trace, ..Label::nobodys(origin) }
}

/// Reads a field tagged `tag`: what was written there says how it is protected; what was not seen is in
/// the clear; nothing stays nothing.
pub fn read_tagged(written: &Value, tag: TagId, origin: Origin) -> Value {
    let span = origin.span;
    let Some(node) = written.node() else { return Value::default() };
    if written.is_empty() {
        return written.clone();
    }
    let mut labels = Labels::default();
    for label in written.flat(View::All, origin) {
        let base = label.base_under(tag);
        let read = Label { tag: Some(tag), origin, base, ..label }.stepped(StepKind::Source, span, None);
        add_label(&mut labels, read);
    }
    if node.open || (labels.is_empty() && node.fns.is_empty()) {
        let label = clear(tag, origin, &node.entities);
        add_label(&mut labels, Label { facts: node.passed.clone(), ..label });
    }
    Value::new(Node {
        labels,
        entities: node.entities.clone(),
        text: node.text.clone(),
        implies: node.implies.clone(),
        points: Vec::new(),
        ..Node::default()
    })
}
