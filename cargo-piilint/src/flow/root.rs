//! Roots: functions that nobody calls. What they are passed is what their types say, in the clear.

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;

use crate::ir::body::{Body, Target};
use crate::ir::program::{DefId, DefKind};
use crate::ir::ty::Ty;
use crate::model::Contracts;
use crate::source::Span;

use super::Input;
use super::column::ColumnRead;
use super::edge::{self, Framework};
use super::engine::{Done, Engine, Met, Shared};
use super::fact::{Fact, Facts, Text, TextPart};
use super::graph::Graph;
use super::label::{Base, FnKey, Label, Labels, PathStep, SymPath, SymRoot, View, add_label, add_labels};
use super::place::Env;
use super::reference::{Kept, PlaceRef, Root};
use super::run::{Run, params_of, ret_of, step_named};
use super::summary::{Event, Summary, Texts, Unknown};
use super::value::{FnValue, Node, Value};
use super::view::shapes;

/// How often the roots are looked at again because a field holds more.
const MAX_FIELD_ROUNDS: usize = 4;

/// What the roots gave.
#[derive(Default)]
pub(super) struct Roots {
    pub(super) met: Met,
    /// The places that hold more than before.
    pub(super) grew: BTreeSet<Kept>,
}

/// The functions that are called from outside.
pub(super) fn keys(input: &Input<'_>, graph: &Graph, framework: &Framework) -> BTreeSet<FnKey> {
    let mut keys: BTreeSet<FnKey> = graph.roots().into_iter().collect();
    // A framework calls what it was given, whoever else does.
    keys.extend(framework.handlers.iter().copied());
    keys.extend(edge::given_to_unknown(input));
    // Nobody passes a static anything: whoever names it looks into it, and does not call it.
    let is_static = |def: &DefId| matches!(input.resolver.program.def(*def).kind, DefKind::Static { .. });
    let statics = input.bodies.keys().filter(|def| is_static(def) && super::is_member(input, **def));
    keys.extend(statics.copied().map(FnKey::item));
    let exported = input.exported.iter().copied().map(FnKey::item);
    let answering = framework.answering();
    keys.extend(exported.filter(|key| !answering.contains(key)));
    keys
}

/// Looks at all roots, until what they leave for each other in fields becomes no more.
pub(super) fn all(shared: &mut Shared<'_>, done: &Done) -> Roots {
    let keys = shared.roots.clone();
    let mut roots = Roots::default();
    for _ in 0..MAX_FIELD_ROUNDS {
        let mut fields_grew = false;
        roots.met = Met::default();
        let mut seen = keys.clone();
        let mut todo: Vec<FnKey> = keys.iter().copied().collect();
        while !todo.is_empty() {
            let known = &*shared;
            let left: Vec<Left> = todo.par_iter().map(|key| Engine::new(known, done).root(*key)).collect();
            todo.clear();
            for left in left {
                roots.met.add(left.met);
                todo.extend(left.called.into_iter().filter(|key| seen.insert(*key)));
                for (place, value) in left.kept {
                    if grew(shared.kept.entry(place).or_default(), &value) {
                        roots.grew.insert(place);
                        fields_grew |= matches!(place, Kept::Field(..));
                    }
                }
            }
        }
        if !fields_grew {
            break;
        }
    }
    roots
}

/// Adds to what is known; whether that became more.
fn grew(known: &mut Value, more: &Value) -> bool {
    let before = known.clone();
    known.join(more);
    before != *known
}

/// What a root gave, and what it left behind.
#[derive(Default)]
struct Left {
    met: Met,
    kept: Vec<(Kept, Value)>,
    /// Functions that it may call, whatever types it is used with: they are roots, too.
    called: Vec<FnKey>,
}

impl Engine<'_> {
    /// What is still symbolic in a root's summary becomes known.
    fn root(&mut self, key: FnKey) -> Left {
        let mut left = Left::default();
        let Some(analysed) = self.analysed(key).cloned() else { return left };
        let summary = &analysed.summary;
        let Some(body) = self.input.bodies.get(&key.def).cloned() else { return left };
        let params: Vec<(Ty, Span)> = params_of(&body, key)
            .iter()
            .map(|local| &body.locals[local.0 as usize])
            .map(|local| (local.ty.clone(), local.span))
            .collect();
        left.called = self.methods_of_anyone(summary);
        // A root is passed anything.
        let texts = summary.made.iter().map(|(field, text)| (*field, known_text(self.input.contracts, text)));
        left.met.texts.extend(texts);
        for (root, value) in &summary.cells {
            let place = match root {
                Root::Static(def) => Kept::Static(*def),
                Root::Made(cell) | Root::Kept(cell) => Kept::Cell(*cell),
                Root::Local(_) | Root::Param(_) => continue,
            };
            left.kept.push((place, self.concrete_value(key, &params, value)));
        }
        for (param, out) in &summary.outs {
            if let Some((ty, _)) = params.get(*param as usize) {
                self.left_in_fields(key, &params, ty, out, &mut left.kept, 0);
                self.left_in_object(key, &params, ty, out, &mut left.kept);
            }
        }
        let ret = body.locals[ret_of(&body, key).0 as usize].ty.clone();
        self.left_in_result(key, (&params, summary), &ret, &summary.ret, &mut left.kept, 0);
        let (given_back, met) = self.given_back(key, summary);
        left.met.add(met);
        for event in summary.events.iter().chain(&given_back) {
            let mut labels = self.concrete(key, &params, &event.label);
            if labels.is_empty() && event.texts.bind.is_some() {
                labels = Label::nobodys(event.label.origin).into();
            }
            for label in labels {
                left.met.found.push(Event {
                    sink: Arc::clone(&event.sink),
                    label,
                    place: event.place,
                    facts: known(&event.facts),
                    texts: known_texts(self.input.contracts, &event.texts),
                });
            }
        }
        left.met.add(std::mem::take(&mut self.met));
        left
    }

    /// Nobody says which type a generic root is used with: whatever fits may be called, with anything.
    fn methods_of_anyone(&self, summary: &Summary) -> Vec<FnKey> {
        let mut found = Vec::new();
        for call in &summary.calls {
            let Unknown::Method(method, types) = &call.callee else { continue };
            if let Target::Dispatch(_, _, list) = self.input.types.method_for(*method, types) {
                let fits = list.iter().map(|(def, _)| FnKey::item(*def));
                found.extend(fits.filter(|key| self.is_member(*key)));
            }
        }
        found
    }

    /// What a root puts into a static.
    fn concrete_value(&mut self, key: FnKey, params: &[(Ty, Span)], value: &Value) -> Value {
        let Some(node) = value.node() else { return Value::default() };
        let mut own = Node { open: node.open || node.copies.iter().any(is_passed), ..Node::default() };
        own.text = node.text.clone().filter(|text| !text.iter().any(|part| matches!(part, TextPart::Sym(_))));
        for label in &node.labels {
            for label in self.concrete(key, params, label) {
                add_label(&mut own.labels, label);
            }
        }
        own.points = node.points.iter().filter_map(kept).collect();
        own.points.sort_unstable();
        own.fns = self.concrete_functions(key, params, node);
        let mut value = Value::new(own);
        for copy in &node.copies {
            value.join(&self.passed_by_type(key, params, copy));
        }
        for (name, kid) in &node.kids {
            let kid = self.concrete_value(key, params, kid);
            value.edit().kids.insert(*name, kid);
        }
        value
    }

    /// What a root may be passed at a place: of a struct of ours field by field.
    fn passed_by_type(&mut self, key: FnKey, params: &[(Ty, Span)], copy: &SymPath) -> Value {
        let mut value = Value::open();
        let SymRoot::Param(index) = copy.root else { return Value::default() };
        let Some((ty, span)) = params.get(index as usize) else { return value };
        let Some(body) = self.input.bodies.get(&key.def).cloned() else { return value };
        let mut run = Run::bare(self, key, &body);
        let whole = run.type_at(ty, &copy.path).map(|ty| run.held(&ty).clone());
        let owner = whole.as_ref().and_then(super::place::adt).filter(|def| {
            super::is_member(run.engine.input, *def)
                && matches!(run.program().def(*def).kind, DefKind::Struct(..))
                && run.contracts().ty(*def).is_none_or(|contract| contract.tag.is_none())
        });
        let Some(owner) = owner else {
            value.edit().labels = self.by_parameter_type(key, params, copy);
            return value;
        };
        let fields = shapes(run.engine.input, owner).into_iter().flat_map(|(_, fields)| fields);
        let parts: Vec<(PathStep, Value)> = fields
            .map(|field| {
                let step = run.step(Some(owner), field);
                (step, run.part(&Value::open(), step, *span))
            })
            .collect();
        for (step, mut part) in parts {
            add_labels(&mut part.edit().labels, &self.by_parameter_type(key, params, &copy.then(step)));
            if part.has_labels() {
                value.set(&[step], part, true);
            }
        }
        value
    }

    /// Function values with what they captured.
    fn concrete_functions(&mut self, key: FnKey, params: &[(Ty, Span)], node: &Node) -> Vec<FnValue> {
        let mut functions = node.fns.clone();
        for capture in functions.iter_mut().flat_map(|function| &mut function.captures) {
            *capture = self.concrete_value(key, params, capture);
        }
        functions
    }

    fn concrete(&mut self, key: FnKey, params: &[(Ty, Span)], label: &Label) -> Labels {
        if let Base::Column(read) = &label.base {
            let known = |text: &Text| known_text(self.input.contracts, text);
            let (sql, key) = (known(&read.sql), read.key.as_ref().map(known));
            let read = ColumnRead { sql, key, way: read.way.clone() };
            return Label {
                base: Base::Column(Arc::new(read)),
                facts: super::root::known(&label.facts),
                ..label.clone()
            }
            .into();
        }
        let Base::Sym(path) = &label.base else {
            return Label { facts: known(&label.facts), ..label.clone() }.into();
        };
        if let SymRoot::Cell(_) = path.root {
            // All that is put into it was seen.
            return Labels::default();
        }
        if label.tag.is_some() {
            return Label { base: Base::Clear, facts: known(&label.facts), ..label.clone() }.into();
        }
        if let Some(parts) = self.told_by_part(key, label, path) {
            return parts.iter().flat_map(|part| self.concrete(key, params, part)).collect();
        }
        self.by_parameter_type(key, params, path)
            .into_iter()
            .map(|inner| Label {
                prot: inner.prot.without(label.undone).and(label.prot),
                facts: known(&label.facts),
                entities: label.entities.clone(),
                trace: inner.trace.concat(&label.trace),
                ..inner
            })
            .collect()
    }

    /// The parts of what is given out as a whole of a known type.
    fn told_by_part(&mut self, key: FnKey, label: &Label, path: &SymPath) -> Option<Labels> {
        let (whole, ty) = (path.whole.as_ref()?, path.whole_type()?);
        let body = self.input.bodies.get(&key.def).cloned()?;
        let span = label.origin.span;
        let asked = (path.clone(), Some((label.origin, label.entities.clone())));
        let known = self.passed.get(&asked).cloned();
        let parts = known.unwrap_or_else(|| {
            let place = SymPath { whole: None, ..path.clone() };
            let (copies, entities) = (vec![place], label.entities.clone());
            let value = Value::new(Node { copies, entities, ..Node::default() });
            let mut run = Run::bare(self, label.origin.func, &body);
            run.tells_parts = true;
            let parts = run.given_out(&mut Env::default(), &value, ty, whole.view, span);
            let met = run.met;
            self.met.add(met);
            self.passed.insert(asked, parts.clone());
            parts
        });
        let of_part = |part: Label| {
            let before = part.trace.before_source(span);
            let trace =
                before.map_or(part.trace.concat(&label.trace), |before| label.trace.of_part(&before, span));
            let (prot, undone) = part.protections_after(label);
            Label { prot, undone, trace, facts: part.facts.and(&label.facts), ..part }
        };
        Some(parts.into_iter().map(of_part).collect())
    }

    fn by_parameter_type(&mut self, key: FnKey, params: &[(Ty, Span)], path: &SymPath) -> Labels {
        let asked = (path.clone(), None);
        if let Some(known) = self.passed.get(&asked) {
            return known.clone();
        }
        let passed = self.passed_at(key, params, path);
        self.passed.entry(asked).or_insert(passed).clone()
    }

    fn passed_at(&mut self, key: FnKey, params: &[(Ty, Span)], path: &SymPath) -> Labels {
        let SymRoot::Param(index) = path.root else { return Labels::default() };
        let Some((ty, span)) = params.get(index as usize) else { return Labels::default() };
        let Some(body) = self.input.bodies.get(&key.def).cloned() else { return Labels::default() };
        let mut labels = self.state_at(key, &body, ty, path);
        let mut run = Run::bare(self, key, &body);
        if let Some(ty) = run.type_at(ty, &path.path) {
            add_labels(
                &mut labels,
                &run.by_type(&ty, path.whole.as_ref().map_or(View::All, |whole| whole.view), *span),
            );
        }
        let met = run.met;
        self.met.add(met);
        labels
    }

    /// What other roots left in the fields on a path: an object that outlives calls is known by its type where
    /// nobody sees it being made.
    fn state_at(&mut self, key: FnKey, body: &Body, ty: &Ty, path: &SymPath) -> Labels {
        let mut labels = Labels::default();
        for (index, step) in path.path.iter().enumerate() {
            let run = Run::bare(self, key, body);
            let Some(whole) = run.type_at(ty, &path.path[..index]) else { break };
            if let Ty::Adt(def, _) = run.held(&whole)
                && let Some(left) = self.shared.kept.get(&Kept::Field(*def, step.key))
            {
                let part = path.path[index + 1..].iter().fold(left.clone(), |part, step| part.kid(*step));
                add_labels(&mut labels, &part.labels());
            }
        }
        labels
    }

    /// Keeps what a root leaves in untagged fields of our structs behind a parameter.
    fn left_in_fields(
        &mut self,
        key: FnKey,
        params: &[(Ty, Span)],
        ty: &Ty,
        out: &Value,
        left: &mut Vec<(Kept, Value)>,
        depth: usize,
    ) {
        const DEEP: usize = 3;
        let Some(node) = out.node().filter(|node| !node.kids.is_empty() && depth < DEEP) else { return };
        let Some(body) = self.input.bodies.get(&key.def).cloned() else { return };
        let run = Run::bare(self, key, &body);
        let Ty::Adt(def, _) = run.held(ty).clone() else { return };
        if !super::is_member(self.input, def) {
            return;
        }
        for (name, kid) in &node.kids {
            let run = Run::bare(self, key, &body);
            let tagged =
                run.step(Some(def), *name).field.is_some_and(|id| run.contracts().field(id).tag.is_some());
            let Some(inner) = run.type_at(ty, &[step_named(name.as_str())]).filter(|_| !tagged) else {
                continue;
            };
            self.left_in_fields(key, params, &inner, kid, left, depth + 1);
            let value = self.labelled(key, params, kid);
            if value.0.is_some() {
                left.push((Kept::Field(def, *name), value));
            }
        }
    }

    /// Keeps what a root puts into a library's object that it is passed: an end of a channel.
    fn left_in_object(
        &mut self,
        key: FnKey,
        params: &[(Ty, Span)],
        ty: &Ty,
        out: &Value,
        left: &mut Vec<(Kept, Value)>,
    ) {
        let Some(body) = self.input.bodies.get(&key.def).cloned() else { return };
        let ty = Run::bare(self, key, &body).held(ty).clone();
        if let Ty::Adt(def, _) = ty
            && !super::is_member(self.input, def)
        {
            left.push((Kept::object(&ty), self.concrete_value(key, params, out)));
        }
    }

    /// Keeps the functions that a root gives back in the fields of our structs: who has called it passes the object to
    /// others, which call them.
    fn left_in_result(
        &mut self,
        key: FnKey,
        (params, summary): (&[(Ty, Span)], &Summary),
        ty: &Ty,
        value: &Value,
        left: &mut Vec<(Kept, Value)>,
        depth: usize,
    ) {
        const DEEP: usize = 3;
        let Some(node) = value.node().filter(|_| depth <= DEEP) else { return };
        for place in &node.points {
            let cell = summary.cells.iter().find(|(root, _)| *root == place.root);
            if let Some((_, inside)) = cell {
                let inside = place.path.iter().fold(inside.clone(), |inside, step| inside.kid(*step));
                self.left_in_result(key, (params, summary), ty, &inside, left, depth + 1);
            }
        }
        let Some(body) = self.input.bodies.get(&key.def).cloned() else { return };
        let run = Run::bare(self, key, &body);
        match run.held(ty) {
            Ty::Adt(def, _) if super::is_member(run.engine.input, *def) => {
                let mut fields = Vec::new();
                self.left_in_fields(key, params, ty, value, &mut fields, 0);
                let functions = fields.into_iter().map(|(place, value)| (place, value.only_functions()));
                left.extend(functions.filter(|(_, value)| !value.is_empty()));
            }
            held => {
                for (part, ty) in run.parts_of(value, held) {
                    self.left_in_result(key, (params, summary), &ty, &part, left, depth + 1);
                }
            }
        }
    }

    /// What has labels in a value, known and at its place, and the functions in it.
    fn labelled(&mut self, key: FnKey, params: &[(Ty, Span)], value: &Value) -> Value {
        let Some(node) = value.node() else { return Value::default() };
        let mut own = Node::default();
        for label in &node.labels {
            for label in self.concrete(key, params, label) {
                add_label(&mut own.labels, label);
            }
        }
        for (name, kid) in &node.kids {
            let kid = self.labelled(key, params, kid);
            if kid.0.is_some() {
                own.kids.insert(*name, kid);
            }
        }
        own.fns = self.concrete_functions(key, params, node);
        if own.is_nothing() { Value::default() } else { Value::new(own) }
    }
}

/// A place as everybody knows it, if it outlives the root.
fn kept(place: &PlaceRef) -> Option<PlaceRef> {
    let root = match place.root {
        Root::Made(cell) => Root::Kept(cell),
        root if root.is_kept() => root,
        _ => return None,
    };
    Some(PlaceRef { root, ..place.clone() })
}

/// Whether it is what the root is passed.
fn is_passed(copy: &SymPath) -> bool {
    matches!(copy.root, SymRoot::Param(_))
}

fn known(facts: &Facts) -> Facts {
    facts.filtered(|fact| !matches!(fact, Fact::Implied(..)))
}

fn known_texts(contracts: &Contracts, texts: &Texts) -> Texts {
    let known = |text: &Option<Text>| text.as_ref().map(|text| known_text(contracts, text));
    Texts {
        recipient: known(&texts.recipient),
        sql: known(&texts.sql),
        key: known(&texts.key),
        insecure: known(&texts.insecure),
        ..*texts
    }
}

/// Text of which nobody passes anything: a field's may be known all the same.
pub(super) fn known_text(contracts: &Contracts, text: &Text) -> Text {
    let parts = text.iter().map(|part| match part {
        TextPart::Sym(path) => match path.path.last().and_then(|step| step.field) {
            Some(field) if contracts.field(field).is_text => TextPart::Field(field),
            _ => TextPart::Hole,
        },
        other => other.clone(),
    });
    parts.collect::<Vec<_>>().into()
}
