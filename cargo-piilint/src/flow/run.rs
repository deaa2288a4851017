//! One function, run abstractly to a fixpoint over its blocks.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use piilint_grammar::SinkKind;
use rustc_hash::FxHashMap;

use crate::ir::body::{
    BlockId, Body, Hidden, LocalId, Operand, PathExpr, Place, Rvalue, Terminator, Test, TryKind,
};
use crate::ir::path::Lit;
use crate::ir::program::{DefId, DefKind, Program};
use crate::ir::ty::Ty;
use crate::model::{Contracts, FieldId};
use crate::source::{Span, Sym};
use crate::ty::Types;

use super::engine::{Analysed, Engine, Met};
use super::fact::{Fact, Facts, Text};
use super::label::{Entities, Entity, FnKey, Label, Labels, Origin, PathStep, SymPath, SymRoot, View};
use super::live::successors;
use super::place::{Env, Loc, is_ref};
use super::reference::{CellId, PlaceRef, Root};
use super::slots::Slots;
use super::summary::{Event, SinkForm, Summary, ValueCall, add_event};
use super::value::{Node, Value, symbolic};

/// The state of one function's analysis.
pub(super) struct Run<'r, 'a> {
    pub(super) engine: &'r mut Engine<'a>,
    /// What it meets besides what goes into its summary.
    pub(super) met: Met,
    pub(super) key: FnKey,
    pub(super) body: &'r Body,
    /// How many parameters it has; captured variables follow them.
    pub(super) param_count: usize,
    /// Captured variables of a closure.
    pub(super) captures: Vec<LocalId>,
    /// The key of elements.
    pub(super) elem: Sym,
    /// Parameters whose targets may have been written.
    pub(super) written: BTreeSet<u32>,
    pub(super) events: Vec<Event>,
    pub(super) calls: Vec<ValueCall>,
    pub(super) withdrawn: Vec<Vec<Sym>>,
    /// Texts written to fields that depend on the caller.
    pub(super) made: Vec<(FieldId, Text)>,
    /// What was put into cells, at any point of the function.
    pub(super) cells: BTreeMap<Root, Value>,
    /// Whether that became more in this round.
    pub(super) cells_grew: bool,
    /// The cells that were looked into.
    pub(super) cells_read: BTreeSet<CellId>,
    /// Those of them that are handed out: callers put more in.
    pub(super) cells_lent: BTreeSet<CellId>,
    /// Locals that became cells.
    pub(super) escaped: BTreeSet<u32>,
    /// Locals that name a static.
    pub(super) statics: Arc<BTreeMap<LocalId, DefId>>,
    pub(super) ret: LocalId,
    /// The types that the statement at hand hides.
    pub(super) hides: Option<Arc<[Hidden]>>,
    /// The trait's method that is called where only now its type is known: its own sinks were seen there.
    pub(super) seen_method: Option<DefId>,
    /// The kinds of sink that the contract of the function being called speaks of: what it calls says no more.
    pub(super) covered: Vec<SinkKind>,
    /// The function in which a call stands of which only this one knows what is called.
    pub(super) called_in: Option<FnKey>,
    /// How many calls that only this function could tell were run for the call at hand.
    pub(super) now_known: u32,
    /// How many summaries were applied for this function.
    pub(super) applied: u32,
    /// Whether a framework calls it: what it returns is a response.
    pub(super) is_handler: bool,
    /// Places that are being looked into, outermost first.
    pub(super) loading: Vec<PlaceRef>,
    /// What values that are the same in all their parts give out, by type, view, place and depth.
    pub(super) given: FxHashMap<(Ty, View, Span, usize), Vec<Given>>,
    /// What is given out is told part by part: there is no caller who knows more.
    pub(super) tells_parts: bool,
    /// Hand-written impls by which values are shown that are being followed.
    pub(super) showing: Vec<DefId>,
}

/// A value that is the same in all its parts, and what it gives out.
type Given = (Node, Labels);

/// How often a block is visited before its state is taken as it is.
const MAX_VISITS: u32 = 24;
/// How often a function is run again because its cells hold more.
const MAX_ROUNDS: u32 = 5;

impl Engine<'_> {
    /// A function, from its body.
    pub(super) fn summarise(&mut self, key: FnKey) -> Analysed {
        let Some(body) = self.input.bodies.get(&key.def).cloned() else { return Analysed::default() };
        let (mut run, entry) = Run::of(self, key, &body);
        run.engine.in_progress.push(key);
        let env = run.start();
        run.watch_params(&env);
        let summary = run.blocks(entry, env);
        self.in_progress.pop();
        summary
    }

    /// What the functions and futures do that a function gives back, where nobody is seen who runs them.
    pub(super) fn given_back(&mut self, key: FnKey, summary: &Summary) -> (Vec<Event>, Met) {
        /// How often what is given back gives back more.
        const DEEP: usize = 3;
        let mut functions = summary.ret.functions();
        let Some(body) = self.input.bodies.get(&key.def).filter(|_| !functions.is_empty()).cloned() else {
            return Default::default();
        };
        let (mut run, _) = Run::of(self, key, &body);
        run.cells = summary.cells.iter().cloned().collect();
        let mut env = run.start();
        for _ in 0..DEEP {
            let mut more = Vec::new();
            for function in functions {
                let span = run.program().def(function.key.def).span;
                more.extend(run.call_function_value(&mut env, &function, &[], span).functions());
            }
            functions = more;
        }
        (run.events, run.met)
    }
}

impl<'r, 'a> Run<'r, 'a> {
    /// A run of this function or closure, and where it begins.
    fn of(engine: &'r mut Engine<'a>, key: FnKey, body: &'r Body) -> (Self, BlockId) {
        let mut run = Self::bare(engine, key, body);
        run.statics = run.engine.statics_named(key.def, body);
        let Some(id) = key.closure else { return (run, body.entry) };
        let closure = &body.closures[id.0 as usize];
        run.param_count = closure.params.len();
        run.captures.clone_from(&closure.captures);
        run.ret = closure.ret;
        (run, closure.entry)
    }

    /// For questions about types and values outside of a run.
    pub(super) fn bare(engine: &'r mut Engine<'a>, key: FnKey, body: &'r Body) -> Self {
        let is_handler = engine.shared.framework.handlers.contains(&key);
        Run {
            engine,
            met: Met::default(),
            key,
            body,
            param_count: body.params.len(),
            captures: Vec::new(),
            elem: Sym::new("elem"),
            written: BTreeSet::new(),
            events: Vec::new(),
            calls: Vec::new(),
            withdrawn: Vec::new(),
            made: Vec::new(),
            cells: BTreeMap::new(),
            cells_grew: false,
            cells_read: BTreeSet::new(),
            cells_lent: BTreeSet::new(),
            escaped: BTreeSet::new(),
            statics: Arc::default(),
            ret: body.ret,
            hides: None,
            seen_method: None,
            called_in: None,
            now_known: 0,
            applied: 0,
            covered: Vec::new(),
            is_handler,
            loading: Vec::new(),
            given: FxHashMap::default(),
            tells_parts: false,
            showing: Vec::new(),
        }
    }

    /// A function that is called here.
    pub(super) fn callee(&mut self, key: FnKey) -> Option<Arc<Analysed>> {
        self.engine.callee(key, &mut self.met)
    }

    /// A function, if it was analysed before this one.
    pub(super) fn known(&mut self, key: FnKey) -> Option<Arc<Analysed>> {
        self.met.ask(key);
        self.engine.analysed(key).cloned()
    }

    /// The function in which the call that is being evaluated stands.
    pub(super) fn place_key(&self) -> FnKey {
        self.called_in.unwrap_or(self.key)
    }

    /// Whether it is called from outside, with anything.
    pub(super) fn is_root(&self) -> bool {
        self.engine.shared.roots.contains(&self.key)
    }

    pub(super) fn program(&self) -> &Program {
        &self.engine.input.resolver.program
    }

    pub(super) fn contracts(&self) -> &Contracts {
        self.engine.input.contracts
    }

    pub(super) fn types(&self) -> &Types<'_> {
        self.engine.input.types
    }

    /// The state at the function's beginning: parameters are what the caller passes.
    fn start(&mut self) -> Env {
        let params = params_of(self.body, self.key);
        let mut env = Env {
            locals: Slots::new(self.body.locals.len()),
            params: vec![Value::default(); params.len() + self.captures.len()],
            facts: Facts::default(),
        };
        let contract = if self.key.closure.is_none() { self.engine.contract(self.key.def) } else { None };
        for (index, local) in params.iter().enumerate() {
            let mut value = passed(index);
            let ty = &self.body.locals[local.0 as usize].ty;
            if let Some(contract) = &contract
                && let Some((_, tag)) = contract.params.iter().find(|(at, _)| *at == index)
            {
                let origin =
                    super::label::Origin { func: self.key, span: self.body.locals[local.0 as usize].span };
                let path = SymPath::root(SymRoot::Param(index as u32));
                let entities = Entities::from(vec![Entity::Param(index as u32)]);
                let label = Label { tag: Some(*tag), ..symbolic(path, origin, &entities) };
                let label = label.stepped(super::trace::StepKind::Source, origin.span, None);
                value = Value::new(Node { labels: label.into(), entities, ..Node::default() });
            }
            env.params[index] = value.clone();
            if matches!(ty, Ty::Ref(..) | Ty::Ptr(_)) {
                value = Value::pointer(vec![PlaceRef::root(Root::Param(index as u32))]);
            } else if let Some(shared) =
                self.with_shared(&value, ty, &PlaceRef::root(Root::Param(index as u32)), 0)
            {
                value = shared;
            }
            env.locals[local.0 as usize] = value;
        }
        for (index, local) in (params.len()..).zip(&self.captures) {
            env.params[index] = passed(index);
            if is_ref(self.body, *local) {
                env.locals[local.0 as usize] =
                    Value::pointer(vec![PlaceRef::root(Root::Param(index as u32))]);
            }
        }
        env.facts = self.proofs(params);
        env
    }

    /// A parameter whose type proves a consent.
    fn proofs(&self, params: &[LocalId]) -> Facts {
        let mut facts = Facts::default();
        for local in params {
            let data = &self.body.locals[local.0 as usize];
            facts = facts.and(&self.proof_in(&data.ty, data.span, 0));
        }
        facts
    }

    /// The consent that holding a value of just this type proves.
    pub(super) fn proof_held(&self, ty: &Ty, span: Span) -> Facts {
        let proof =
            super::place::adt(ty).and_then(|def| Some((def, self.contracts().ty(def)?.proof.clone()?)));
        let Some((def, spec)) = proof else { return Facts::default() };
        let fact = super::fact::ConsentFact { spec, entities: Entities::default(), record: Some(def), span };
        Facts::one(Fact::Consent(fact.into()))
    }

    /// The consents that holding a value of this type proves, extractors' arguments included.
    fn proof_in(&self, ty: &Ty, span: Span, depth: usize) -> Facts {
        let Ty::Adt(def, args) = ty.peel_refs() else { return Facts::default() };
        let mut facts = self.proof_held(ty, span);
        if !facts.is_empty() {
            return facts;
        }
        let is_self = depth == 0 && args.is_empty();
        if is_self && let DefKind::Struct(_, fields) = &self.program().def(*def).kind {
            for field in fields.list() {
                if let Some(ty) = self.types().field_ty(ty.peel_refs(), field.name) {
                    facts = facts.and(&self.proof_in(&ty, span, depth + 1));
                }
            }
        }
        if depth < 2 && args.len() == 1 && !is_optional(self.program(), *def) {
            facts = facts.and(&self.proof_in(&args[0], span, depth + 1));
        }
        facts
    }

    /// Runs the blocks from `entry` to a fixpoint, in reverse postorder so that a state is complete
    /// before it is used wherever there is no loop.
    fn blocks(self, entry: BlockId, env: Env) -> Analysed {
        self.blocks_again(entry, env, 0)
    }

    fn blocks_again(mut self, entry: BlockId, env: Env, rounds: u32) -> Analysed {
        let order = reverse_postorder(self.body, entry);
        let live = self.engine.live(self.key.def, self.body);
        let rank: BTreeMap<BlockId, usize> =
            order.iter().enumerate().map(|(rank, block)| (*block, rank)).collect();
        let mut states: Vec<Option<Env>> = vec![None; order.len()];
        let mut visits = vec![0u32; order.len()];
        let mut todo = BTreeSet::from([0usize]);
        let mut exit: Option<Env> = None;
        states[0] = Some(env.clone());
        while let Some(at) = todo.pop_first() {
            visits[at] += 1;
            let Some(state) = states[at].clone() else { continue };
            for (target, mut env) in self.block(order[at], state) {
                if let Some(kept) = live.kept_for(target) {
                    env.forget(kept, self.ret, self.cells.values());
                }
                let Some(target) = target else {
                    match &mut exit {
                        Some(known) => {
                            known.join(&env);
                        }
                        None => exit = Some(env),
                    }
                    continue;
                };
                let Some(&next) = rank.get(&target) else { continue };
                let changed = match &mut states[next] {
                    Some(known) => known.join(&env),
                    empty => {
                        *empty = Some(env);
                        true
                    }
                };
                if changed && visits[next] < MAX_VISITS {
                    todo.insert(next);
                }
            }
        }
        if let Some(exit) = &exit {
            self.comes_back(exit);
        }
        // What is put into a cell at the end, or by a caller, may be read at the beginning, by another task.
        let is_handed_on = exit.as_ref().is_some_and(|exit| self.hands_out_what_it_reads(exit));
        if (self.cells_grew || is_handed_on) && rounds < MAX_ROUNDS {
            self.cells_grew = false;
            return self.blocks_again(entry, env, rounds + 1);
        }
        let summary = self.summary(exit);
        Analysed { summary, met: self.met }
    }

    /// Keeps what needs a caller in the summary; events with everything known are found.
    fn summary(&mut self, exit: Option<Env>) -> Summary {
        let is_member = self.engine.is_member(self.key);
        let events = std::mem::take(&mut self.events);
        let (pending, found): (Vec<Event>, Vec<Event>) =
            events.into_iter().partition(|event| !is_member || event.is_pending());
        self.events = pending;
        self.met.found = found;
        let Some(env) = exit else {
            return Summary {
                cells: self.cells.clone().into_iter().collect(),
                events: std::mem::take(&mut self.events),
                calls: std::mem::take(&mut self.calls),
                withdrawn: std::mem::take(&mut self.withdrawn),
                made: std::mem::take(&mut self.made),
                ..Summary::default()
            };
        };
        let span = self.program().def(self.key.def).span;
        let ret = self.load(&env, &PlaceRef::root(self.root_of(self.ret)), span);
        let origin = Origin { func: self.key, span };
        let mut ret = self.escaping(&env, &ret, span).bounded(origin);
        if ret.0.is_none() {
            ret = Value::nothing();
        }
        if let Some(ty) = self.opaque_result() {
            ret.edit().hidden = Some([ty].into());
        }
        let written: Vec<u32> = self.written.iter().copied().collect();
        let outs = written
            .into_iter()
            .map(|param| {
                let value = env.params.get(param as usize).cloned().unwrap_or_default();
                (param, self.escaping(&env, &value, span).bounded(origin))
            })
            .collect::<Vec<_>>();
        let cells = self.cells_handed_out(&env, &ret, &outs, span);
        Summary {
            ret,
            outs,
            cells,
            events: std::mem::take(&mut self.events),
            calls: std::mem::take(&mut self.calls),
            after: env.facts,
            withdrawn: std::mem::take(&mut self.withdrawn),
            made: std::mem::take(&mut self.made),
        }
    }

    /// One block: where control goes from it (`None`: out of the function), with which state.
    fn block(&mut self, id: BlockId, mut env: Env) -> Vec<(Option<BlockId>, Env)> {
        let body = self.body;
        let block = &body.blocks[id.0 as usize];
        for (index, stmt) in block.stmts.iter().enumerate() {
            self.engine.steps += 1;
            let at = (id.0, index as u32);
            let taken = self.watch_before(&env, at, stmt);
            self.statement(&mut env, stmt);
            if let Some(taken) = taken {
                self.watch_after(&env, at, stmt, &taken);
            }
        }
        self.engine.steps += 1;
        let span = block.term_span;
        match &block.term {
            Terminator::Goto(next) => vec![(Some(*next), env)],
            Terminator::Return => vec![(None, env)],
            Terminator::Unreachable => Vec::new(),
            Terminator::If { cond, then, other } => {
                let value = self.operand(&mut env, cond, span);
                let value = self.settled(&env, &value, span);
                Self::branch(&env, &value, ("true", *then), Some(("false", *other)))
            }
            Terminator::Test { place, test, then, other } => self.test(env, place, test, *then, *other, span),
            Terminator::Try { value, dst, next, info } => {
                let given = self.operand(&mut env, value, span);
                let value = self.settled(&env, &given, span);
                let (good, bad) = match info.kind {
                    TryKind::Option => ("Some", "None"),
                    TryKind::Result | TryKind::Unknown => ("Ok", "Err"),
                };
                let mut left = env.clone();
                if Self::learn(&mut left, &value, bad) {
                    self.fail(&mut left, &value, bad, info, span);
                }
                let mut out = vec![(None, left)];
                if Self::learn(&mut env, &value, good) {
                    // A reference goes on, to be written through.
                    let payload = self.payload(&env, &given, good, info.kind, span);
                    self.assign(&mut env, dst, payload, span);
                    out.push((Some(*next), env));
                }
                out
            }
        }
    }

    fn payload(&mut self, env: &Env, value: &Value, good: &str, kind: TryKind, span: Span) -> Value {
        let origin = Origin { func: self.key, span };
        let mut inside = |variant: &str| {
            let variant = self.part_through(env, value, step_named(variant), origin);
            self.part_through(env, &variant, step_named("0"), origin)
        };
        let mut payload = inside(good);
        if kind == TryKind::Unknown {
            payload.join(&inside("Some"));
        }
        payload
    }

    fn test(
        &mut self,
        env: Env,
        place: &Place,
        test: &Test,
        then: BlockId,
        other: BlockId,
        span: Span,
    ) -> Vec<(Option<BlockId>, Env)> {
        let mut env = env;
        let outcome = match test {
            Test::Variant(crate::ir::body::PathExpr::Def { def, .. }) => {
                Some((self.program().def(*def).name.as_str(), self.other_variant(*def)))
            }
            Test::Lit(Lit::Bool(true)) => Some(("true", Some("false"))),
            Test::Lit(Lit::Bool(false)) => Some(("false", Some("true"))),
            _ => None,
        };
        let Some((outcome, rest)) = outcome else {
            return vec![(Some(then), env.clone()), (Some(other), env)];
        };
        let value = self.operand(&mut env, &Operand::Place(place.clone()), span);
        let value = self.settled(&env, &value, span);
        let mut out = if let Some(rest) = rest {
            Self::branch(&env, &value, (outcome, then), Some((rest, other)))
        } else {
            let mut out = vec![(Some(other), env.clone())];
            out.extend(Self::branch(&env, &value, (outcome, then), None));
            out
        };
        if let Test::Variant(crate::ir::body::PathExpr::Def { def, .. }) = test
            && let at = self.locate(&mut env, place, span)
            && let Loc::Places(places) = self.follow(&env, at, false, span)
            && let [there] = places.as_slice()
        {
            // What it is not, it holds nothing of.
            for (_, env) in out.iter_mut().filter(|(target, _)| *target == Some(other)) {
                if self.is_transparent(*def) {
                    if self.holds_map(*def) {
                        env.rule_out_entries(there);
                    }
                } else if let PlaceRef { root: Root::Local(local), path, .. } = there
                    && path.iter().all(|step| step.key != self.elem)
                {
                    env.locals[*local as usize].rule_out(path, step_named(outcome));
                }
            }
        }
        out
    }

    /// The only other variant of a two-variant enum.
    fn other_variant(&self, variant: crate::ir::program::DefId) -> Option<&'static str> {
        let program = self.program();
        let DefKind::Enum(_, variants) = &program.def(program.def(variant).parent?).kind else { return None };
        match variants.as_slice() {
            [a, b] => Some(program.def(if *a == variant { *b } else { *a }).name.as_str()),
            _ => None,
        }
    }

    fn branch(
        env: &Env,
        value: &Value,
        then: (&str, BlockId),
        other: Option<(&str, BlockId)>,
    ) -> Vec<(Option<BlockId>, Env)> {
        let mut out = Vec::new();
        for (outcome, target) in std::iter::once(then).chain(other) {
            let mut env = env.clone();
            if Self::learn(&mut env, value, outcome) {
                out.push((Some(target), env));
            }
        }
        out
    }

    /// Adds what an outcome of a value implies; `false`: the outcome is impossible.
    fn learn(env: &mut Env, value: &Value, outcome: &str) -> bool {
        let outcome = Sym::new(outcome);
        let Some(node) = value.node() else { return true };
        if let Some(implies) = &node.implies {
            let Some(facts) = implies.get(outcome) else { return false };
            for fact in facts.iter() {
                if let Fact::Absent(place) = fact {
                    env.rule_out_entries(place);
                }
            }
            env.facts = env.facts.and(&facts.without_absent());
        }
        if let [copy] = node.copies.as_slice()
            && node.implies.is_none()
            && matches!(outcome.as_str(), "true" | "false" | "Some" | "None" | "Ok" | "Err")
        {
            env.facts = env.facts.and(&Facts::one(Fact::Implied(copy.clone().into(), outcome)));
        }
        true
    }

    /// An event, unless it is already known.
    pub(super) fn event(&mut self, mut event: Event) {
        // Consents and guards matter where data is handed on; elsewhere they would only keep the event
        // waiting for callers.
        let kinds = self.kinds_of(&event.sink);
        if is_covered(&kinds, &self.covered) {
            return;
        }
        let is_asked = matches!(event.sink.form, SinkForm::Watched(_));
        if !kinds.contains(&SinkKind::Share) && !is_asked {
            event.facts = Facts::default();
            event.label.facts = Facts::default();
        }
        event.texts.in_link |= event.label.trace.has_url();
        add_event(&mut self.events, event);
    }
}

/// Whether a contract around a sink says all that there is to say of it.
pub(super) fn is_covered(kinds: &[SinkKind], covered: &[SinkKind]) -> bool {
    !kinds.is_empty() && kinds.iter().all(|kind| covered.contains(kind))
}

/// A step without a contract.
pub(super) fn step_named(name: &str) -> PathStep {
    PathStep::plain(Sym::new(name))
}

/// Locals that hold nothing but the name of a static: they are the static's place.
pub(super) fn statics_named(program: &Program, body: &Body) -> BTreeMap<LocalId, DefId> {
    let mut found = BTreeMap::new();
    for stmt in body.blocks.iter().flat_map(|block| &block.stmts) {
        if let Rvalue::Path(PathExpr::Def { def, .. }) = &stmt.value
            && stmt.dst.proj.is_empty()
            && body.locals[stmt.dst.local.0 as usize].name.is_none()
            && matches!(program.def(*def).kind, DefKind::Static { .. })
        {
            found.insert(stmt.dst.local, *def);
        }
    }
    found
}

fn is_optional(program: &Program, def: crate::ir::program::DefId) -> bool {
    matches!(&program.def(def).kind, DefKind::Enum(..))
}

/// What the caller passes as the parameter of this index.
fn passed(index: usize) -> Value {
    let mut value = Value::copy_of(SymPath::root(SymRoot::Param(index as u32)));
    value.edit().entities = Entities::from(vec![Entity::Param(index as u32)]);
    value
}

/// The parameters of a function or closure.
pub(super) fn params_of(body: &Body, key: FnKey) -> &[LocalId] {
    match key.closure {
        None => &body.params,
        Some(id) => &body.closures[id.0 as usize].params,
    }
}

/// Where a function or closure puts its result.
pub(super) fn ret_of(body: &Body, key: FnKey) -> LocalId {
    match key.closure {
        None => body.ret,
        Some(id) => body.closures[id.0 as usize].ret,
    }
}

/// The blocks that can be reached, each before its successors as far as loops allow.
fn reverse_postorder(body: &Body, entry: BlockId) -> Vec<BlockId> {
    let mut seen = vec![false; body.blocks.len()];
    let mut order = Vec::new();
    let mut work = vec![(entry, false)];
    while let Some((block, done)) = work.pop() {
        if done {
            order.push(block);
            continue;
        }
        if std::mem::replace(&mut seen[block.0 as usize], true) {
            continue;
        }
        work.push((block, true));
        for next in successors(&body.blocks[block.0 as usize].term).into_iter().flatten() {
            if !seen[next.0 as usize] {
                work.push((next, false));
            }
        }
    }
    order.reverse();
    order
}
