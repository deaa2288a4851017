//! Places: what a projection means, reading and writing through references.

use std::sync::Arc;

use crate::ir::body::{Body, LocalId, Place, Proj};
use crate::ir::program::DefId;
use crate::ir::ty::Ty;
use crate::source::{Span, Sym};

use super::fact::{ConsentFact, Fact, Facts, Implies, TextPart};
use super::label::{Origin, PathStep, SymRoot, is_entry};
use super::reference::{CellId, PlaceRef, Root};
use super::run::Run;
use super::slots::{self, Slots};
use super::value::{Node, Value, read_tagged};

/// What is in every place at a point, and what holds there.
#[derive(Clone, Debug, Default)]
pub(super) struct Env {
    /// By local.
    pub(super) locals: Slots,
    /// What reference parameters and captured variables point to.
    pub(super) params: Vec<Value>,
    /// What holds.
    pub(super) facts: Facts,
}

impl Env {
    /// Adds another way to the same point; whether anything changed. What holds on one side only stays with
    /// what came on that side: the data passed the check.
    pub(super) fn join(&mut self, other: &Env) -> bool {
        let (ours_only, theirs_only) = (self.facts.minus(&other.facts), other.facts.minus(&self.facts));
        let mut changed = self.locals.join(&other.locals, &ours_only, &theirs_only);
        let params = self.params.iter_mut().zip(&other.params);
        changed |= slots::join_values(params, &ours_only, &theirs_only);
        let facts = self.facts.common(&other.facts);
        changed |= facts != self.facts;
        self.facts = facts;
        changed
    }
}

/// Where a projection leads: places that can be written, or a value that is nowhere.
#[derive(Clone, Debug)]
pub(super) enum Loc {
    /// Any of these.
    Places(Vec<PlaceRef>),
    /// A value.
    Value(Value),
}

/// How many references into references are followed.
const MAX_LOADING: usize = 16;

impl Run<'_, '_> {
    /// The place that stands for a local; a closure's captured variable is its parameter's target.
    pub(super) fn root_of(&self, local: LocalId) -> Root {
        if let Some(def) = self.statics.get(&local) {
            return Root::Static(*def);
        }
        let is_captured = |captured: &LocalId| *captured == local && !is_ref(self.body, local);
        match self.captures.iter().position(is_captured) {
            Some(index) => Root::Param((self.param_count + index) as u32),
            None => Root::Local(local.0),
        }
    }

    /// Where a place is.
    pub(super) fn locate(&mut self, env: &mut Env, place: &Place, span: Span) -> Loc {
        let mut at = Loc::Places(vec![PlaceRef::root(self.root_of(place.local))]);
        let mut prefix = Place::local(place.local);
        let mut variant = None;
        for proj in &place.proj {
            at = match proj {
                Proj::Deref => {
                    let is_ref =
                        matches!(self.types().place_ty(self.body, &prefix), Ty::Ref(..) | Ty::Ptr(_));
                    self.follow(env, at, is_ref, span)
                }
                Proj::Field(name) => {
                    let owner = variant.take().or_else(|| self.adt_of(&prefix));
                    let step = self.step(owner, *name);
                    if owner.is_some_and(|owner| self.is_transparent(owner)) {
                        at
                    } else {
                        self.project(env, at, step, span)
                    }
                }
                Proj::Downcast(def) => {
                    variant = Some(*def);
                    if self.is_transparent(*def) {
                        prefix.proj.push(proj.clone());
                        continue;
                    }
                    let key = self.program().def(*def).name;
                    self.project(env, at, self.step(Some(*def), key), span)
                }
                Proj::Elem | Proj::Index(_) => {
                    let step = PathStep::plain(self.elem);
                    self.project(env, at, step, span)
                }
                Proj::Subslice | Proj::DowncastPath(_) => at,
                Proj::Call(call) => {
                    let receiver = match at {
                        Loc::Places(places) => Value::pointer(places),
                        Loc::Value(value) => value,
                    };
                    let result = self.overloaded(env, call, receiver, &prefix, span);
                    targets(&result).map_or(Loc::Value(result), Loc::Places)
                }
            };
            prefix.proj.push(proj.clone());
        }
        at
    }

    fn adt_of(&self, place: &Place) -> Option<DefId> {
        adt(&self.types().place_ty(self.body, place))
    }

    /// Whether values are not told from what they hold.
    pub(super) fn is_transparent(&self, def: DefId) -> bool {
        self.contracts().ty(def).is_some_and(|contract| contract.transparent)
    }

    /// A field as a step, with what is said of it.
    pub(super) fn step(&self, owner: Option<DefId>, name: Sym) -> PathStep {
        let recursive = &self.engine.shared.recursive;
        let again = owner.filter(|owner| recursive.contains(&(*owner, name)));
        PathStep { key: name, field: owner.and_then(|owner| self.contracts().field_id(owner, name)), again }
    }

    /// Through a reference; what is none stays what it is (a box, a value that stands for what it
    /// points to).
    pub(super) fn follow(&mut self, env: &Env, at: Loc, is_ref: bool, span: Span) -> Loc {
        let value = match &at {
            Loc::Places(places) => self.load_all(env, places, span),
            Loc::Value(value) => value.clone(),
        };
        match value.node() {
            Some(node) if !node.points.is_empty() => Loc::Places(node.points.clone()),
            _ if is_ref => targets(&value).map_or(at, Loc::Places),
            _ => at,
        }
    }

    pub(super) fn project(&mut self, env: &mut Env, at: Loc, step: PathStep, span: Span) -> Loc {
        match at {
            Loc::Places(places) => {
                // A reference in between is followed: `lower` and `ty` may not have known it to be one.
                let mut found = Vec::new();
                for place in places {
                    let value = self.load(env, &place, span);
                    let targets = value.node().map(|node| node.points.clone()).unwrap_or_default();
                    if targets.is_empty() {
                        found.push(place.then(step));
                    } else {
                        found.extend(targets.into_iter().map(|target| target.then(step)));
                    }
                }
                found.sort_unstable();
                found.dedup();
                Loc::Places(found)
            }
            Loc::Value(value) => Loc::Value(self.part(&value, step, span)),
        }
    }

    /// What is in any of these places.
    pub(super) fn load_all(&mut self, env: &Env, places: &[PlaceRef], span: Span) -> Value {
        let mut all = Value::default();
        for place in places {
            all.join(&self.load(env, place, span));
        }
        all
    }

    /// What is in a place.
    pub(super) fn load(&mut self, env: &Env, place: &PlaceRef, span: Span) -> Value {
        if place.path.is_empty() {
            return self.load_once(env, place, span);
        }
        self.once(place, |run| run.load_once(env, place, span))
    }

    /// Looks into a place, but not from within itself: that adds nothing to what it holds.
    fn once(&mut self, place: &PlaceRef, look: impl FnOnce(&mut Self) -> Value) -> Value {
        if self.loading.len() >= MAX_LOADING || self.loading.contains(place) {
            return Value::default();
        }
        self.loading.push(place.clone());
        let value = look(self);
        self.loading.pop();
        value
    }

    fn load_once(&mut self, env: &Env, place: &PlaceRef, span: Span) -> Value {
        let mut value = match place.root {
            Root::Local(local) => env.locals.get(local as usize).cloned().unwrap_or_default(),
            Root::Param(param) => env.params.get(param as usize).cloned().unwrap_or_default(),
            Root::Made(cell) => self.in_cell(cell),
            Root::Kept(cell) => self.in_kept_cell(cell),
            Root::Static(def) => self.of_static(def),
        };
        let origin = place.via.unwrap_or(Origin { func: self.key, span });
        for step in &place.path {
            value = self.part_through(env, &value, *step, origin);
        }
        value.pass(&place.passed);
        value
    }

    /// A part of a value, references followed.
    pub(super) fn part_through(&mut self, env: &Env, value: &Value, step: PathStep, origin: Origin) -> Value {
        let Some(node) = value.node() else { return Value::default() };
        let mut all = Value::default();
        if node.points.is_empty() {
            all = self.read_part(env, value, step, origin);
        } else {
            for target in node.points.clone() {
                let target = target.then(step);
                let via = target.via.or(Some(origin));
                all.join(&self.load(env, &PlaceRef { via, ..target }, origin.span));
            }
        }
        if step.again.is_some() {
            let (part, mut seen) = (all.clone(), Vec::new());
            self.again_in(env, &part, step, origin.span, &mut seen, &mut all);
        }
        all
    }

    /// The same part of what lies in it, at any depth: a path goes through a type that holds itself only once, and
    /// references in it lead to places of their own.
    fn again_in(
        &mut self,
        env: &Env,
        value: &Value,
        step: PathStep,
        span: Span,
        seen: &mut Vec<PlaceRef>,
        all: &mut Value,
    ) {
        const MANY: usize = 32;
        let Some(node) = value.node() else { return };
        for place in &node.points {
            if seen.len() < MANY && !seen.contains(place) {
                seen.push(place.clone());
                let there = self.load(env, place, span);
                if let Some(part) = there.node().and_then(|node| node.kids.get(&step.key)) {
                    all.join(part);
                }
                self.again_in(env, &there, step, span, seen, all);
            }
        }
        node.kids.values().for_each(|kid| self.again_in(env, kid, step, span, seen, all));
    }

    fn read_part(&mut self, env: &Env, value: &Value, step: PathStep, origin: Origin) -> Value {
        let mut kid = value.kid(step);
        if self.is_tagged(step) {
            kid = self.settled(env, &kid, origin.span);
        }
        self.contracted(kid, value, step, origin)
    }

    /// A part as it was written, its tag aside, references followed.
    pub(super) fn raw_part(&mut self, env: &Env, value: &Value, step: PathStep, span: Span) -> Value {
        let Some(node) = value.node() else { return Value::default() };
        if node.points.is_empty() {
            return value.kid(step);
        }
        let mut all = Value::default();
        for target in node.points.clone() {
            let part = self.once(&target, |run| {
                let whole = run.load_once(env, &target, span);
                run.raw_part(env, &whole, step, span)
            });
            all.join(&part);
        }
        all
    }

    fn is_tagged(&self, step: PathStep) -> bool {
        step.field.is_some_and(|field| self.contracts().field(field).tag.is_some())
    }

    /// A reference to places; into a tagged field it is where the data leaves it.
    pub(super) fn pointer_to(&self, mut places: Vec<PlaceRef>, span: Span) -> Value {
        for place in &mut places {
            if place.via.is_none() && place.path.iter().any(|step| self.is_tagged(*step)) {
                place.via = Some(Origin { func: self.key, span });
            }
        }
        Value::pointer(places)
    }

    /// A part of a value that is nowhere.
    pub(super) fn part(&mut self, value: &Value, step: PathStep, span: Span) -> Value {
        let kid = value.kid(step);
        self.contracted(kid, value, step, Origin { func: self.key, span })
    }

    /// What a field's contract makes of what is in it: a tag, or the record of a consent.
    fn contracted(&self, mut kid: Value, whole: &Value, step: PathStep, origin: Origin) -> Value {
        let Some(field) = step.field.map(|field| self.contracts().field(field)) else { return kid };
        if let Some(tag) = field.tag {
            let known = self.contracts().tag(tag).vague && kid.has_tagged();
            return if known { kid } else { read_tagged(&kid, tag, origin) };
        }
        if field.person
            && let (Some(id), false) = (step.field, kid.is_nothing())
        {
            let node = kid.edit();
            node.entities = node.entities.iter().map(|entity| entity.part(id)).collect::<Vec<_>>().into();
        }
        if field.is_text
            && let Some(node) = kid.node()
            && node.open
            && node.text.is_none()
            && node.copies.is_empty()
        {
            kid.edit().text = step.field.map(|field| Arc::from([TextPart::Field(field)]));
        }
        if let Some(spec) = &field.consent {
            let entities = whole.node().map(|node| node.entities.clone()).unwrap_or_default();
            let record = field.owner;
            let fact = ConsentFact { spec: spec.clone(), entities, record, span: origin.span };
            let facts = Facts::one(Fact::Consent(fact.into()));
            let outcomes: &[&str] = if spec.opt_out { &["false", "None"] } else { &["true", "Some", "Ok"] };
            let known = outcomes.iter().map(|name| (Sym::new(name), facts.clone())).collect();
            let node = kid.edit();
            node.copies.clear();
            node.implies = Some(Box::new(Implies { known, only: false }));
        }
        kid
    }

    /// Writes to any of these places: strongly if there is one and it is no collection's inside.
    pub(super) fn store(&mut self, env: &mut Env, places: &[PlaceRef], value: &Value) {
        let strong = places.len() == 1;
        let origin = Origin { func: self.key, span: Span::DUMMY };
        for place in places {
            let many = place.one_of_many || self.is_among_many(&place.path);
            let root = match place.root {
                Root::Local(local) => env.locals.get_mut(local as usize),
                Root::Param(param) => {
                    self.written.insert(param);
                    env.params.get_mut(param as usize)
                }
                Root::Made(_) | Root::Kept(_) | Root::Static(_) => {
                    self.put(place, value);
                    None
                }
            };
            if let Some(root) = root {
                let whole = place.path.is_empty() && strong && !many;
                root.set(&place.path, value.clone(), strong && !many);
                if !whole {
                    *root = std::mem::take(root).bounded(origin);
                }
            }
        }
    }

    /// Whether a path leads to any of the elements of a collection. The entry of a known key is one.
    fn is_among_many(&self, path: &[PathStep]) -> bool {
        let is_many = |step: &PathStep| {
            step.key == self.elem || step.field.is_some_and(|field| self.contracts().field(field).many)
        };
        let is_of_entry = |index: usize| index > 0 && is_entry(path[index - 1].key);
        path.iter().enumerate().any(|(index, step)| is_many(step) && !is_of_entry(index))
    }

    /// The value with every reference in it replaced by what it points to, so that it stands on its own.
    pub(super) fn settled(&mut self, env: &Env, value: &Value, span: Span) -> Value {
        self.settled_at(env, value, span, 0)
    }

    fn settled_at(&mut self, env: &Env, value: &Value, span: Span, depth: usize) -> Value {
        const DEEP: usize = 8;
        let Some(node) = value.node() else { return Value::default() };
        let is_plain = node.points.is_empty() && node.fns.is_empty() && node.kids.is_empty();
        if is_plain || depth > DEEP {
            return value.clone();
        }
        let mut own = Node { points: Vec::new(), ..node.clone() };
        for kid in own.kids.values_mut() {
            *kid = self.settled_at(env, kid, span, depth + 1);
        }
        for function in &mut own.fns {
            for capture in &mut function.captures {
                *capture = self.settled_at(env, capture, span, depth + 1);
            }
        }
        if node.points.is_empty() {
            return Value::new(own);
        }
        let target = self.load_all(env, &node.points, span);
        let mut settled = self.settled_at(env, &target, span, depth + 1);
        if !own.is_nothing() {
            settled.join(&Value::new(own));
        }
        settled.behind(value)
    }

    /// Everything that points into this function's own variables, made to stand on its own: for values
    /// that leave it.
    pub(super) fn leaving(&mut self, env: &Env, value: &Value, span: Span) -> Value {
        self.leaving_from(env, value, 0, span)
    }

    /// The same for references to locals from the `first` on only.
    pub(super) fn leaving_from(&mut self, env: &Env, value: &Value, first: u32, span: Span) -> Value {
        self.leaving_at(env, value, first, span, 0)
    }

    fn leaving_at(&mut self, env: &Env, value: &Value, first: u32, span: Span, depth: usize) -> Value {
        const DEEP: usize = 8;
        let Some(node) = value.node() else { return Value::default() };
        if depth > DEEP || (node.points.is_empty() && node.fns.is_empty() && node.kids.is_empty()) {
            return value.clone();
        }
        let (local, outer): (Vec<_>, Vec<_>) = node
            .points
            .iter()
            .cloned()
            .partition(|place| matches!(place.root, Root::Local(at) if at >= first));
        let mut own = Node { points: outer, ..node.clone() };
        for kid in own.kids.values_mut() {
            *kid = self.leaving_at(env, kid, first, span, depth + 1);
        }
        for function in &mut own.fns {
            for capture in &mut function.captures {
                *capture = self.leaving_at(env, capture, first, span, depth + 1);
            }
        }
        if local.is_empty() {
            return Value::new(own);
        }
        let target = self.load_all(env, &local, span);
        let mut result = self.leaving_at(env, &target, first, span, depth + 1);
        if !own.is_nothing() {
            result.join(&Value::new(own));
        }
        result
    }

    /// A value that outlives this function: its own variables that it points to become cells.
    pub(super) fn escaping(&mut self, env: &Env, value: &Value, span: Span) -> Value {
        let Some(node) = value.node() else { return Value::default() };
        if node.points.is_empty() && node.fns.is_empty() && node.kids.is_empty() {
            return value.clone();
        }
        let mut own = node.clone();
        for place in &mut own.points {
            if let Root::Local(local) = place.root {
                place.root = self.made_of(env, local, span);
            }
        }
        own.points.sort_unstable();
        for kid in own.kids.values_mut() {
            *kid = self.escaping(env, kid, span);
        }
        for function in &mut own.fns {
            for capture in &mut function.captures {
                *capture = self.leaving(env, capture, span);
            }
        }
        Value::new(own)
    }

    /// The cell that a local becomes.
    fn made_of(&mut self, env: &Env, local: u32, span: Span) -> Root {
        let at = self.body.locals.get(local as usize).map_or(span, |local| local.span);
        let root = Root::Made(CellId::of_local(self.key, local, at));
        if self.escaped.insert(local) {
            let content = env.locals.get(local as usize).cloned().unwrap_or_default();
            let content = self.escaping(env, &content, span);
            self.put(&PlaceRef::root(root), &content);
        }
        root
    }

    /// Marks whose record a value is.
    pub(super) fn entered(value: &mut Value, span: Span, from: &[super::label::Entity]) {
        let node = value.edit();
        node.entities.add(from);
        if node.entities.is_empty() {
            node.entities.add(&[super::label::Entity::Site(span)]);
        }
    }
}

/// Whether a variable is a reference.
pub(super) fn is_ref(body: &Body, local: LocalId) -> bool {
    matches!(body.locals[local.0 as usize].ty, Ty::Ref(..) | Ty::Ptr(_))
}

/// What a reference points to: places, or what the caller passes.
pub(super) fn targets(value: &Value) -> Option<Vec<PlaceRef>> {
    let node = value.node()?;
    if !node.points.is_empty() {
        return Some(node.points.clone());
    }
    let places: Vec<PlaceRef> = node
        .copies
        .iter()
        .filter_map(|copy| match copy.root {
            SymRoot::Param(param) => Some((Root::Param(param), copy)),
            SymRoot::Cell(cell) => Some((Root::Made(cell), copy)),
            SymRoot::Result(_) | SymRoot::After(..) => None,
        })
        .map(|(root, copy)| PlaceRef {
            root,
            path: copy.path.clone(),
            one_of_many: false,
            via: None,
            passed: node.passed.clone(),
        })
        .collect();
    // Contents of which more is known than where they came from stay what they are.
    let is_plain = node.labels.is_empty() && !node.open && node.fns.is_empty() && node.kids.is_empty();
    (is_plain && !places.is_empty() && places.len() == node.copies.len()).then_some(places)
}

/// The struct, enum or union behind references.
pub(super) fn adt(ty: &Ty) -> Option<DefId> {
    match ty.peel_refs() {
        Ty::Adt(def, _) => Some(*def),
        _ => None,
    }
}
