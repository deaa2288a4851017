//! Applying a summary: what the caller passes is put in for what was symbolic.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::ir::program::{DefId, DefKind};
use crate::ir::ty::Ty;
use crate::source::Span;

use super::column::ColumnRead;
use super::fact::{ConsentFact, Fact, Facts, Implies, Text, TextPart};
use super::label::{
    Base, Entities, Entity, FnKey, Label, Labels, Origin, PathStep, SymPath, SymRoot, View, add_label,
    is_entry, is_facet, is_object, is_question,
};
use super::later::Done;
use super::object::object_type;
use super::place::{Env, Loc, targets};
use super::reference::{PlaceRef, Root};
use super::run::Run;
use super::summary::{Summary, Texts};
use super::trace::StepKind;
use super::value::{FnValue, Node, Value};

/// What is put in at one call.
pub(super) struct Subst<'s> {
    /// The arguments, captured variables of a closure after them.
    pub(super) args: &'s [(Value, Ty)],
    /// Which of them the callee takes by reference.
    pub(super) by_ref: &'s [bool],
    /// What its calls of function values gave.
    pub(super) results: Vec<Done>,
    /// The call.
    pub(super) span: Span,
    /// The callee and the types for its generics; none: the same as here.
    pub(super) generics: (DefId, &'s [Ty]),
    /// What was found for the callee's labels, while nothing is written: a summary asks for the same places over and
    /// over.
    pub(super) found: Option<Found>,
}

/// What is passed at a place, by the place and whether the callee read a tagged field there.
#[derive(Default)]
pub(super) struct Found {
    places: RefCell<FxHashMap<Asked, Rc<There>>>,
    /// What became of sets of labels: parts share them.
    sets: RefCell<FxHashMap<*const Label, Labels>>,
    /// Whose records the arguments are.
    entities: RefCell<FxHashMap<u32, Entities>>,
}

/// A place of the callee, and whether it read a tagged field there.
type Asked = (Arc<SymPath>, bool);

/// What is passed at a place.
#[derive(Default)]
pub(super) struct There {
    labels: Labels,
    /// There may be data without a label.
    is_open: bool,
    /// There are contents anywhere in it that were not seen.
    is_unseen: bool,
    is_nothing: bool,
    passed: Facts,
}

impl Run<'_, '_> {
    /// What the caller has there, without a reference around it where the callee saw its target.
    pub(super) fn passed_value(
        &mut self,
        env: &Env,
        subst: &Subst<'_>,
        root: SymRoot,
        path: &[PathStep],
    ) -> Value {
        let (value, by_ref) = match root {
            SymRoot::Param(index) => {
                let value =
                    subst.args.get(index as usize).map(|(value, _)| value.clone()).unwrap_or_default();
                (value, subst.by_ref.get(index as usize).copied().unwrap_or(false))
            }
            SymRoot::Result(call) => {
                (subst.results.get(call as usize).map(|done| done.result.clone()).unwrap_or_default(), false)
            }
            SymRoot::After(call, arg) => {
                let done = subst.results.get(call as usize);
                let after = done.and_then(|done| done.after.get(arg as usize)).cloned();
                (after.unwrap_or_default(), false)
            }
            SymRoot::Cell(cell) => {
                let here = PlaceRef::root(Root::Made(cell.seen_at(subst.span)));
                (self.load(env, &here, subst.span), false)
            }
        };
        let points = value.node().map(|node| node.points.clone()).unwrap_or_default();
        if points.is_empty() {
            return self.parts(env, value, path, Origin { func: self.key, span: subst.span });
        }
        if path.is_empty() && !by_ref {
            return value;
        }
        let places: Vec<PlaceRef> = points.into_iter().map(|place| place.along(path)).collect();
        let loaded = self.load_all(env, &places, subst.span);
        if path.is_empty() { loaded.behind(&value) } else { loaded }
    }

    fn parts(&mut self, env: &Env, value: Value, path: &[PathStep], origin: Origin) -> Value {
        path.iter().fold(value, |value, step| self.part_through(env, &value, *step, origin))
    }

    /// A value of the callee in the caller's terms.
    pub(super) fn put_in(&mut self, env: &mut Env, subst: &Subst<'_>, value: &Value) -> Value {
        let Some(node) = value.node() else { return Value::default() };
        let mut result = Value::default();
        let passed = self.put_in_facts(env, subst, &node.passed);
        for copy in &node.copies {
            // What cannot all hold did not come here.
            if let Some(passed) = &passed {
                let mut value = self.passed_value(env, subst, copy.root, &copy.path);
                value.pass(passed);
                result.join(&value);
            }
        }
        let mut own = Node { open: node.open && passed.is_some(), bound: node.bound, ..Node::default() };
        own.passed = passed.filter(|_| own.open).unwrap_or_default();
        own.labels = self.put_in_labels(env, subst, &node.labels);
        // Text of what was not seen was not seen.
        own.open |= node.labels.iter().filter(|label| is_question(label)).any(|label| match &label.base {
            Base::Sym(path) => self.there(env, subst, path, false).is_unseen,
            Base::Clear | Base::Column(_) => false,
        });
        self.put_in_points(env, subst, node, &mut own, &mut result);
        for function in &node.fns {
            let captures = function.captures.iter().map(|capture| self.put_in(env, subst, capture)).collect();
            let types = self.put_in_types(subst, &function.types);
            own.fns.push(FnValue { key: function.key, types, captures, is_future: function.is_future });
        }
        own.text = node.text.as_ref().map(|text| self.put_in_text(env, subst, text));
        own.implies = node.implies.as_ref().map(|implies| Box::new(self.put_in_implies(env, subst, implies)));
        own.entities = self.put_in_entities(env, subst, &node.entities);
        if result.0.is_none() {
            result = Value::new(own);
        } else if own.implies.is_some() || !own.is_nothing() {
            let (implies, text) = (own.implies.clone(), own.text.clone());
            result.join(&Value::new(own));
            if implies.is_some() {
                result.edit().implies = implies;
            }
            if text.is_some() {
                result.edit().text = text;
            }
        }
        if let Some(hidden) = &node.hidden {
            let hidden = self.put_in_types(subst, hidden);
            Self::hide_as(&mut result, hidden);
        }
        // What is said of a part holds against what it is a copy of.
        for (key, kid) in &node.kids {
            let kid = self.put_in(env, subst, kid);
            if kid.0.is_some() {
                // What is passed there is one of the things that it may be.
                let is_more = !kid.is_nothing() && node.implies.is_none() && !is_facet(*key);
                let result = result.edit();
                result.kids.insert(*key, kid);
                if is_more {
                    result.implies = None;
                }
            }
        }
        result
    }

    /// The places that a path into a value leads to: through a reference in it, or through one that the caller
    /// passes. Otherwise the part is a value.
    fn places_in(
        &mut self,
        env: &Env,
        value: Value,
        path: &[PathStep],
        origin: Origin,
    ) -> Result<Vec<PlaceRef>, Value> {
        let mut at = value;
        for (index, step) in path.iter().enumerate() {
            if let Some(places) = targets(&at) {
                return Ok(places.into_iter().map(|place| place.along(&path[index..])).collect());
            }
            at = self.part_through(env, &at, *step, origin);
        }
        match at.node() {
            Some(node) if path.is_empty() && !node.points.is_empty() => Ok(node.points.clone()),
            _ => Err(at),
        }
    }

    /// What a callee leaves in what it reaches through a parameter: the places of the caller, and the values
    /// put in. What it did not write is left alone, so that references in it stay.
    pub(super) fn written_back(
        &mut self,
        env: &mut Env,
        subst: &Subst<'_>,
        param: u32,
        out: &Value,
        writes: &mut Vec<(Vec<PlaceRef>, Value)>,
    ) {
        let Some((arg, ty)) = subst.args.get(param as usize) else { return };
        let points = arg.node().map(|node| node.points.clone()).unwrap_or_default();
        let at = if points.is_empty() { Loc::Value(arg.clone()) } else { Loc::Places(points) };
        let ty = ty.peel_refs().clone();
        self.written_at(env, subst, (&SymPath::root(SymRoot::Param(param)), ty), out, at, writes);
    }

    fn written_at(
        &mut self,
        env: &mut Env,
        subst: &Subst<'_>,
        (here, ty): (&SymPath, Ty),
        out: &Value,
        at: Loc,
        writes: &mut Vec<(Vec<PlaceRef>, Value)>,
    ) {
        let Some(node) = out.node() else { return };
        let same_path = |copy: &SymPath| {
            copy.root == here.root
                && copy.path.len() == here.path.len()
                && copy.path.iter().zip(&here.path).all(|(a, b)| a.key == b.key)
        };
        let is_slot = self.is_slot(&ty);
        let is_untouched = matches!(node.copies.as_slice(), [copy] if same_path(copy))
            && super::label::has_room(&here.path)
            && node.labels.is_empty()
            && !node.open
            && node.points.is_empty()
            && node.fns.is_empty();
        if !is_untouched {
            let value = self.put_in(env, subst, out);
            let is_ref = value.node().is_some_and(|node| !node.points.is_empty());
            // A place that holds a reference (or a shared pointer): what it points to is written.
            let through = match &at {
                Loc::Places(_) if is_ref => at,
                Loc::Value(_) if !is_slot => at,
                _ => self.follow(env, at, is_slot, subst.span),
            };
            if let Loc::Places(places) = through {
                writes.push((places, value));
            }
            return;
        }
        // A reference is followed only now: it could have been replaced.
        let at = if is_slot { self.follow(env, at, true, subst.span) } else { at };
        for (key, kid) in &node.kids {
            let known = kid.node().and_then(|kid| kid.copies.first()?.path.last().copied());
            let step = known.filter(|step| step.key == *key).unwrap_or(PathStep::plain(*key));
            let inner = self.type_at(&ty, &[step]).unwrap_or(Ty::Unknown);
            let part = match &at {
                Loc::Places(_) => self.project(env, at.clone(), step, subst.span),
                Loc::Value(value) => Loc::Value(value.kid(step)),
            };
            let at = if self.is_slot(&inner) { part } else { self.follow(env, part, false, subst.span) };
            self.written_at(env, subst, (&here.then(step), inner), kid, at, writes);
        }
    }

    fn put_in_points(
        &mut self,
        env: &mut Env,
        subst: &Subst<'_>,
        node: &Node,
        own: &mut Node,
        result: &mut Value,
    ) {
        for place in &node.points {
            let param = match place.root {
                Root::Param(param) => param,
                Root::Made(cell) => {
                    let root = Root::Made(cell.seen_at(subst.span));
                    own.points.push(PlaceRef { root, ..place.clone() });
                    continue;
                }
                Root::Kept(_) | Root::Static(_) => {
                    own.points.push(place.clone());
                    continue;
                }
                Root::Local(_) => continue,
            };
            let Some((arg, _)) = subst.args.get(param as usize) else { continue };
            let Some(passed) = self.put_in_facts(env, subst, &place.passed) else { continue };
            let origin = place.via.unwrap_or(Origin { func: self.key, span: subst.span });
            // What leaves its tagged place in a library leaves it where the library is called.
            let inside = place.via.filter(|via| self.engine.is_member(via.func));
            let via = inside.or(place.via.map(|_| Origin { func: self.key, span: subst.span }));
            match self.places_in(env, arg.clone(), &place.path, origin) {
                Ok(places) => own.points.extend(places.into_iter().map(|found| {
                    let via = found.via.or(via);
                    PlaceRef { via, passed: found.passed.and(&passed), ..found }
                })),
                Err(mut part) => {
                    part.pass(&passed);
                    result.join(&part);
                }
            }
        }
        own.points.sort_unstable();
        own.points.dedup();
    }

    /// Labels of what comes back from the callee in the caller's terms.
    fn put_in_labels(&mut self, env: &mut Env, subst: &Subst<'_>, labels: &Labels) -> Labels {
        let key = labels.as_ptr();
        let found = subst.found.as_ref().filter(|_| !labels.is_empty());
        if let Some(known) = found.and_then(|found| found.sets.borrow().get(&key).cloned()) {
            return known;
        }
        let mut here = Labels::default();
        for label in labels {
            for label in self.put_in_label(env, subst, label) {
                add_label(&mut here, label.stepped(StepKind::Return, subst.span, None));
            }
        }
        if let Some(found) = found {
            found.sets.borrow_mut().insert(key, here.clone());
        }
        here
    }

    /// A label of the callee in the caller's terms: the labels of what was passed, protected as the
    /// callee protected it.
    pub(super) fn put_in_label(&mut self, env: &mut Env, subst: &Subst<'_>, label: &Label) -> Labels {
        let Some(facts) = self.put_in_facts(env, subst, &label.facts) else { return Labels::default() };
        let entities = self.put_in_entities(env, subst, &label.entities);
        let seen = self.seen_from_here(subst, label);
        let label = seen.as_ref().unwrap_or(label);
        if let Base::Column(read) = &label.base {
            let base = if read.is_symbolic() {
                let sql = self.put_in_text(env, subst, &read.sql);
                let key = read.key.as_ref().map(|key| self.put_in_text(env, subst, key));
                Base::Column(Arc::new(ColumnRead { sql, key, way: read.way.clone() }))
            } else {
                label.base.clone()
            };
            // What is read in a library is read where the library is called.
            let is_inside = self.engine.is_member(label.origin.func);
            let origin = if is_inside { label.origin } else { Origin { func: self.key, span: subst.span } };
            return Label { base, origin, facts, entities, ..label.clone() }.into();
        }
        let Base::Sym(path) = &label.base else {
            return Label { facts, entities, ..label.clone() }.into();
        };
        let there = self.there(env, subst, path, label.tag.is_some());
        if there.is_nothing {
            return Labels::default();
        }
        let mut labels = Labels::default();
        let here = Origin { func: self.key, span: subst.span };
        let is_known = path.whole_type().is_some_and(|ty| !ty.is_callers());
        let is_whole = is_known && self.engine.is_member(label.origin.func);
        for inner in &there.labels {
            // The parts of what the callee gives out as a whole leave their places there.
            let left_there = is_whole && inner.origin == here;
            let before = inner.trace.before_source(subst.span).filter(|_| left_there);
            let trace = if let Some(before) = before {
                let before =
                    if before.is_empty() { before } else { before.then(StepKind::Call, subst.span, None) };
                label.trace.of_part(&before, label.origin.span)
            } else if inner.trace.is_empty() && label.tag.is_some() {
                // What has no way behind it yet begins where the callee reads it.
                label.trace.clone()
            } else {
                inner.trace.then(StepKind::Call, subst.span, None).concat(&label.trace)
            };
            let mut whose = inner.entities.clone();
            if !is_whole || whose.is_empty() {
                whose.join(&entities);
            }
            let (prot, undone) = inner.protections_after(label);
            let is_vague = label.tag.is_some_and(|tag| self.contracts().tag(tag).vague);
            let tag = label.tag.filter(|_| !is_vague || inner.tag.is_none());
            add_label(
                &mut labels,
                Label {
                    tag: tag.or(inner.tag),
                    base: tag.map_or_else(|| inner.base.clone(), |tag| inner.base_under(tag)),
                    prot,
                    undone,
                    origin: if tag.is_some() || left_there { label.origin } else { inner.origin },
                    facts: inner.facts.and(&facts),
                    entities: whose,
                    trace,
                },
            );
        }
        if let (Some(_), true) = (label.tag, there.is_open) {
            let facts = facts.and(&there.passed);
            add_label(&mut labels, Label { base: Base::Clear, facts, entities, ..label.clone() });
        }
        labels
    }

    /// Whether the caller passes something where a label asks for it.
    pub(super) fn is_held(&mut self, env: &mut Env, subst: &Subst<'_>, label: &Label) -> bool {
        let Base::Sym(path) = &label.base else { return false };
        !self.there(env, subst, path, label.tag.is_some()).is_nothing
    }

    /// What is passed at a place of the callee; `tagged`: it is a tagged field that the callee read.
    fn there(&mut self, env: &mut Env, subst: &Subst<'_>, path: &Arc<SymPath>, tagged: bool) -> Rc<There> {
        let key = (Arc::clone(path), tagged);
        if let Some(known) = subst.found.as_ref().and_then(|found| found.places.borrow().get(&key).cloned()) {
            return known;
        }
        let value = match path.path.split_last() {
            // The callee read a tagged field; that is where the data left it, not here.
            Some((last, front)) if tagged => {
                let whole = self.passed_value(env, subst, path.root, front);
                self.raw_part(env, &whole, *last, subst.span)
            }
            _ => self.passed_value(env, subst, path.root, &path.path),
        };
        let value = self.settled(env, &value, subst.span);
        let mut there =
            There { is_nothing: value.is_nothing(), is_unseen: value.is_open(), ..There::default() };
        if let (Some(node), false) = (value.node(), there.is_nothing) {
            there.labels = self.passed_labels(env, subst, path, &value);
            there.is_open = there.labels.is_empty() || node.open;
            there.passed = node.passed.clone();
        }
        let there = Rc::new(there);
        if let Some(found) = &subst.found {
            found.places.borrow_mut().insert(key, Rc::clone(&there));
        }
        there
    }

    /// Data that leaves its tagged place inside a library leaves it where the library is called: the label that says
    /// so, where that is another.
    fn seen_from_here(&self, subst: &Subst<'_>, label: &Label) -> Option<Label> {
        let inside = label.tag.is_some() && !self.engine.is_member(label.origin.func);
        if !inside || !self.engine.is_member(self.key) {
            return None;
        }
        let origin = Origin { func: self.key, span: subst.span };
        Some(Label { origin, trace: label.trace.from_source(subst.span), ..label.clone() })
    }

    fn passed_labels(&mut self, env: &mut Env, subst: &Subst<'_>, path: &SymPath, value: &Value) -> Labels {
        let origin = Origin { func: self.key, span: subst.span };
        let ty = match path.root {
            SymRoot::Param(index) => subst.args.get(index as usize).map(|(_, ty)| ty.clone()),
            SymRoot::Result(_) | SymRoot::After(..) | SymRoot::Cell(_) => None,
        };
        let ty = ty.and_then(|ty| self.type_at(&ty, &path.path));
        let whole = path.whole_type().map(|ty| self.put_in_type(subst, ty));
        let ty = whole.filter(|whole| ty.is_none() || !crate::ty::names_parameters(whole)).or(ty);
        match (path.whole.as_ref().map(|whole| whole.view), ty) {
            (Some(view), Some(ty)) => self.given_out(env, value, &ty, view, subst.span),
            (Some(view), None) if value.node().is_some_and(|node| node.hidden.is_some()) => {
                self.given_out(env, value, &Ty::Unknown, view, subst.span)
            }
            (view, _) => value.flat(view.unwrap_or(View::All), origin),
        }
    }

    /// What is held behind references and wrappers that values are not told from.
    pub(super) fn held<'t>(&self, ty: &'t Ty) -> &'t Ty {
        let mut inner = ty.peel_refs();
        while let Ty::Adt(def, args) = inner
            && let [only] = &args[..]
            && self.is_transparent(*def)
        {
            inner = only.peel_refs();
        }
        inner
    }

    /// The type of a part of a value.
    pub(super) fn type_at(&self, ty: &Ty, path: &[PathStep]) -> Option<Ty> {
        let mut at = ty.clone();
        let mut variant = None;
        for step in path {
            if is_entry(step.key) {
                continue;
            }
            if is_object(step.key) {
                at = object_type(self.program(), step.key)?;
                continue;
            }
            at = self.held(&at).clone();
            at = match (&at, variant.take()) {
                (_, Some(owner)) => self.types().variant_field_ty(&at, owner, step.key)?,
                (Ty::Slice(inner) | Ty::Array(inner, _), None) => Ty::clone(inner),
                (Ty::Adt(def, _), None) if matches!(self.program().def(*def).kind, DefKind::Enum(..)) => {
                    variant = Some(self.engine.input.resolver.variant(*def, step.key)?);
                    continue;
                }
                (_, None) => self.types().field_ty(&at, step.key)?,
            };
        }
        variant.is_none().then_some(at)
    }

    /// Facts of the callee in the caller's terms; `None`: they cannot all hold.
    pub(super) fn put_in_facts(&mut self, env: &mut Env, subst: &Subst<'_>, facts: &Facts) -> Option<Facts> {
        let mut found = Facts::default();
        for fact in facts.iter() {
            let more = match fact {
                Fact::Consent(consent) => {
                    let entities = self.put_in_entities(env, subst, &consent.entities);
                    Facts::one(Fact::Consent(Arc::new(ConsentFact {
                        entities,
                        ..ConsentFact::clone(consent)
                    })))
                }
                Fact::Guarded(_) => Facts::one(fact.clone()),
                Fact::Absent(_) => continue,
                Fact::Implied(path, outcome) => {
                    let value = self.passed_value(env, subst, path.root, &path.path);
                    let value = self.settled(env, &value, subst.span);
                    match value.node() {
                        Some(node) => match (&node.implies, node.copies.as_slice()) {
                            // An entry that was not there may be by the time the callee's result is asked.
                            (Some(implies), _) => implies.get(*outcome)?.without_absent(),
                            (None, [copy]) => Facts::one(Fact::Implied(copy.clone().into(), *outcome)),
                            (None, _) => Facts::default(),
                        },
                        None => Facts::default(),
                    }
                }
            };
            found = found.and(&more);
        }
        Some(found)
    }

    fn put_in_implies(&mut self, env: &mut Env, subst: &Subst<'_>, implies: &Implies) -> Implies {
        let mut known = std::collections::BTreeMap::new();
        for (outcome, facts) in &implies.known {
            if let Some(facts) = self.put_in_facts(env, subst, facts) {
                known.insert(*outcome, facts);
            }
        }
        Implies { known, only: implies.only }
    }

    fn put_in_entities(&mut self, env: &Env, subst: &Subst<'_>, entities: &[Entity]) -> Entities {
        let mut found = Entities::default();
        for entity in entities {
            match entity.split() {
                (Entity::Param(index), None) => found.join(&self.entities_of_arg(env, subst, index)),
                (Entity::Param(index), Some(part)) => {
                    let whole = self.entities_of_arg(env, subst, index);
                    found.add(&whole.iter().map(|entity| entity.part(part)).collect::<Vec<_>>());
                }
                // What a library reads is a record of its own at each call.
                (Entity::Site(_), part) if !self.engine.is_member(FnKey::item(subst.generics.0)) => {
                    let site = Entity::Site(subst.span);
                    found.add(&[part.map_or(site, |part| site.part(part))]);
                }
                _ => found.add(&[*entity]),
            }
        }
        found
    }

    /// Whose records an argument is.
    fn entities_of_arg(&mut self, env: &Env, subst: &Subst<'_>, index: u32) -> Entities {
        let known = subst.found.as_ref().and_then(|found| found.entities.borrow().get(&index).cloned());
        if let Some(known) = known {
            return known;
        }
        let arg = subst.args.get(index as usize).map(|(value, _)| value.clone()).unwrap_or_default();
        let arg = self.settled(env, &arg, subst.span);
        let entities = arg.node().map(|node| node.entities.clone()).unwrap_or_default();
        if let Some(found) = &subst.found {
            found.entities.borrow_mut().insert(index, entities.clone());
        }
        entities
    }

    /// Types of the callee in the caller's terms.
    pub(super) fn put_in_types(&self, subst: &Subst<'_>, of: &Arc<[Ty]>) -> Arc<[Ty]> {
        match subst.generics {
            (_, []) => Arc::clone(of),
            _ => of.iter().map(|ty| self.put_in_type(subst, ty)).collect(),
        }
    }

    pub(super) fn put_in_type(&self, subst: &Subst<'_>, ty: &Ty) -> Ty {
        match subst.generics {
            (_, []) => ty.clone(),
            (def, types) => self.types().substitute(ty, def, types),
        }
    }

    /// Text of the callee in the caller's terms.
    pub(super) fn put_in_text(&mut self, env: &mut Env, subst: &Subst<'_>, text: &Text) -> Text {
        if !text.iter().any(|part| matches!(part, TextPart::Sym(_))) {
            return Arc::clone(text);
        }
        let mut parts = Vec::new();
        for part in text.iter() {
            match part {
                TextPart::Sym(path) => {
                    let value = self.passed_value(env, subst, path.root, &path.path);
                    let text = self.text_of(env, &value, subst.span);
                    parts.extend(text.map_or_else(|| vec![TextPart::Hole], |text| text.to_vec()));
                }
                other => parts.push(other.clone()),
            }
        }
        Arc::from(parts)
    }

    pub(super) fn put_in_texts(&mut self, env: &mut Env, subst: &Subst<'_>, texts: &Texts) -> Texts {
        let mut put = |text: &Option<Text>| text.as_ref().map(|text| self.put_in_text(env, subst, text));
        let (recipient, sql, key) = (put(&texts.recipient), put(&texts.sql), put(&texts.key));
        let insecure = put(&texts.insecure);
        Texts { recipient, sql, key, insecure, ..*texts }
    }

    /// What a call leaves in what one of its reference parameters points to, without writing it.
    pub(super) fn written_to(
        &mut self,
        env: &mut Env,
        summary: &Summary,
        args: &[(Value, Ty)],
        param: u32,
        generics: (DefId, &[Ty]),
        span: Span,
    ) -> Value {
        let by_ref = vec![true; args.len()];
        let mut subst = Subst { args, by_ref: &by_ref, results: Vec::new(), span, generics, found: None };
        subst.results = self.results(env, &subst, summary);
        subst.found = Some(Found::default());
        let out = summary.outs.iter().find(|(of, _)| *of == param);
        out.map(|(_, out)| self.put_in(env, &subst, out)).unwrap_or_default()
    }

    /// What a call returns, without its other effects.
    pub(super) fn returned(
        &mut self,
        env: &mut Env,
        summary: &Summary,
        args: &[(Value, Ty)],
        generics: (DefId, &[Ty]),
        span: Span,
    ) -> Value {
        let by_ref = vec![true; args.len()];
        let mut subst = Subst { args, by_ref: &by_ref, results: Vec::new(), span, generics, found: None };
        subst.results = self.results(env, &subst, summary);
        subst.found = Some(Found::default());
        self.put_in(env, &subst, &summary.ret)
    }
}
