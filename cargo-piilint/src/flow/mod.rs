//! The flow of tagged data through functions, files and crates.
//!
//! # The question
//!
//! Which personal data reaches which sink, how protected, after which consents, and by which way?
//!
//! # How it is answered
//!
//! Functions are analysed bottom-up over the call graph's components (`graph`), each to a
//! [`Summary`] in terms of its parameters: what it returns, what it writes through
//! references, what it gives to sinks, what function values it calls. A body is run abstractly, block by
//! block, to a fixpoint (`run`); places hold [`Value`]s, trees by field with
//! [`Label`](label::Label)s on them (`place`, `assign`). At a call the callee's summary is applied:
//! what the caller passes is put in for the symbolic labels (`subst`, `call`). What reaches a sink
//! with its data known is an event; what still depends on the caller goes up with the summary, and at a
//! *root*, a function that nobody calls, parameters are what their types say (`root`). Last, what holds
//! at every call of a function is handed down, so that a check in a caller counts (`entry`).
//!
//! # Worked example
//!
//! ```text
//! fn show(text: &str) { println!("{text}") }      // summary: parameter 0 --Display--> log
//! fn f(u: &User) { show(&u.email) }               // u.email is tagged: label (email, parameter 0.email)
//!                                                 // applied: (email, parameter 0.email) --> log
//! // nobody calls f: at the root, u is in the clear: an event
//! ```
//!
//! # Convergence
//!
//! Labels are a finite set per place (a cap on the protection sets of one tag, paths of bounded length),
//! values only grow within a fixpoint, and traces take no part in comparisons.

pub mod label;
pub mod fact;
pub mod reference;
pub mod value;
pub mod summary;
mod place;
mod view;
mod plain;
mod assign;
mod call;
mod consent;
mod sink;
mod slots;
mod subst;
mod later;
mod live;
mod run;
mod graph;
mod edge;
mod root;
mod entry;
mod fixed;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::ir::body::{Body, ClosureId, LocalId};
use crate::ir::program::{DefId, Role};
use crate::ir::ty::Ty;
use crate::model::{Contracts, FnContract, TagId};
use crate::resolve::Resolver;
use crate::source::Sym;
use crate::ty::Types;

use label::{FnKey, Labels, View};
use summary::{CallEdge, Event, Summary};
use value::Value;

/// What the flow reads.
pub struct Input<'a> {
    /// Definitions and names.
    pub resolver: &'a Resolver,
    /// Types.
    pub types: &'a Types<'a>,
    /// What annotations and the policy say.
    pub contracts: &'a Contracts,
    /// The inferred bodies.
    pub bodies: &'a FxHashMap<DefId, Arc<Body>>,
    /// Functions that are called from outside: the interface of libraries on which no member depends.
    pub exported: &'a [DefId],
    /// Whether code that is compiled only for tests is looked at.
    pub with_tests: bool,
}

/// What the flow found.
#[derive(Debug, Default)]
pub struct Flows {
    /// Data that reaches sinks, in a total order.
    pub events: Vec<Event>,
    /// How often tagged data went through a function of which nothing is known, by its name.
    pub defaults: BTreeMap<String, u32>,
    /// How many statements were looked at, loops and recursion included.
    pub steps: u64,
    /// The tags of what a derived `Debug` prints, by type.
    pub printed: FxHashMap<DefId, BTreeSet<TagId>>,
}

/// Traces the data of all members.
pub fn analyse(input: &Input<'_>) -> Flows {
    let known = view::Known::new(input);
    let graph = graph::build(input, known);
    let mut engine = Engine {
        input,
        summaries: FxHashMap::default(),
        edges: Vec::new(),
        found: Vec::new(),
        defaults: BTreeMap::new(),
        steps: 0,
        contract_cache: FxHashMap::default(),
        views: FxHashMap::default(),
        plain: FxHashMap::default(),
        live: FxHashMap::default(),
        statics_named: FxHashMap::default(),
        known,
        treated_as_roots: FxHashSet::default(),
        statics: FxHashMap::default(),
        fields: FxHashMap::default(),
        fields_grew: false,
        statics_grew: BTreeSet::new(),
        readers: FxHashMap::default(),
        in_progress: Vec::new(),
        handles: view::handles(input),
        contexts: FxHashMap::default(),
        handlers: edge::handlers(input),
        written: fixed::Written::default(),
    };
    for component in &graph.components {
        engine.component(&graph, component);
    }
    engine.roots(&graph);
    engine.statics_to_their_readers(&graph);
    entry::hand_down(&mut engine);
    let mut events = Vec::new();
    for mut event in std::mem::take(&mut engine.found) {
        engine.written.put_in(input.contracts, &mut event.texts);
        summary::add_event(&mut events, event);
    }
    let printed = engine.printed();
    Flows { events, defaults: engine.defaults, steps: engine.steps, printed }
}

/// The state of a run over all functions.
struct Engine<'a> {
    input: &'a Input<'a>,
    summaries: FxHashMap<FnKey, Arc<Summary>>,
    edges: Vec<CallEdge>,
    /// Events with their data known; facts from callers are added at the end.
    found: Vec<Event>,
    defaults: BTreeMap<String, u32>,
    steps: u64,
    contract_cache: FxHashMap<DefId, Option<Arc<FnContract>>>,
    /// What the bounds of a function's parameter let out.
    views: FxHashMap<(DefId, usize), View>,
    /// Whether a type gives out just what is in it.
    plain: FxHashMap<(Ty, View), bool>,
    /// What is read where in a body.
    live: FxHashMap<DefId, Arc<live::Live>>,
    /// The locals of a body that name a static.
    statics_named: FxHashMap<DefId, Arc<BTreeMap<LocalId, DefId>>>,
    known: view::Known,
    /// Trait methods that only generic roots call.
    treated_as_roots: FxHashSet<DefId>,
    /// What the roots put into statics.
    statics: FxHashMap<DefId, Value>,
    /// What the roots leave in the fields of structs that they are lent: state between calls, by struct and field.
    fields: FxHashMap<(DefId, Sym), Labels>,
    /// Whether that became more.
    fields_grew: bool,
    /// Which of the statics became more since their readers were last run.
    statics_grew: BTreeSet<DefId>,
    /// Who reads a static.
    readers: FxHashMap<DefId, BTreeSet<FnKey>>,
    /// Functions that are being summarised, innermost last.
    in_progress: Vec<FnKey>,
    /// Types of libraries with methods that are sinks: connections, clients, files.
    handles: FxHashSet<DefId>,
    /// Whether a type of a member is a context: whether it holds a handle.
    contexts: FxHashMap<DefId, bool>,
    /// Functions that a framework calls.
    handlers: FxHashSet<FnKey>,
    /// What is written to fields that hold text.
    written: fixed::Written,
}

/// How often a component of mutually recursive functions is run at most; summaries grow in a finite
/// lattice, the bound is for what a path of folded steps could do.
const MAX_ROUNDS: usize = 8;

/// A component of more functions than this is run fewer times: what is new in it after that went round it again.
const LARGE_COMPONENT: usize = 8;
const MAX_ROUNDS_LARGE: usize = 3;

/// How often the readers of statics are run again because a static holds more.
const MAX_STATIC_ROUNDS: usize = 6;

/// How often the roots are looked at again because a field holds more.
const MAX_FIELD_ROUNDS: usize = 4;

/// How many summaries may wait for each other where the call graph did not foresee it.
const MAX_WAITING: usize = 48;

impl Engine<'_> {
    fn roots(&mut self, graph: &graph::Graph) {
        let mut roots: FxHashSet<FnKey> = graph.roots().into_iter().collect();
        // A framework calls what it was given, whoever else does.
        roots.extend(self.handlers.iter().copied());
        roots.extend(edge::given_to_unknown(self.input));
        roots.extend(self.input.exported.iter().copied().map(FnKey::item));
        let mut roots: Vec<FnKey> = roots.into_iter().collect();
        roots.sort_unstable();
        for _ in 0..MAX_FIELD_ROUNDS {
            for key in &roots {
                self.root(*key);
            }
            if !std::mem::take(&mut self.fields_grew) {
                break;
            }
        }
    }

    /// Statics are seen by functions that were summarised before they were written: their readers, and who
    /// calls those, are run again until no static holds more.
    fn statics_to_their_readers(&mut self, graph: &graph::Graph) {
        for _ in 0..MAX_STATIC_ROUNDS {
            let grew = std::mem::take(&mut self.statics_grew);
            let mut changed: FxHashSet<FnKey> =
                grew.iter().filter_map(|def| self.readers.get(def)).flatten().copied().collect();
            if changed.is_empty() {
                return;
            }
            for component in &graph.components {
                let is_concerned = |key: &FnKey| {
                    changed.contains(key) || graph.callees(*key).iter().any(|key| changed.contains(key))
                };
                if !component.iter().any(is_concerned) {
                    continue;
                }
                let before: Vec<_> = component.iter().map(|key| self.summaries.get(key).cloned()).collect();
                self.edges.retain(|edge| !component.contains(&edge.caller));
                self.component(graph, component);
                for (key, before) in component.iter().zip(before) {
                    if self.summaries.get(key) != before.as_ref() {
                        changed.insert(*key);
                    }
                }
            }
            self.treated_as_roots.clear();
            self.roots(graph);
        }
    }

    /// A function's summary. One that the call graph did not foresee (the impl that a caller's type chooses)
    /// is made now; of one that is being made, nothing is known yet.
    fn summary_of(&mut self, key: FnKey) -> Option<Arc<Summary>> {
        if let Some(known) = self.summaries.get(&key) {
            return Some(Arc::clone(known));
        }
        let is_new = self.input.bodies.contains_key(&key.def)
            && !self.in_progress.contains(&key)
            && self.in_progress.len() < MAX_WAITING;
        if !is_new {
            return None;
        }
        let summary = Arc::new(self.summarise(key));
        self.summaries.insert(key, Arc::clone(&summary));
        Some(summary)
    }

    fn component(&mut self, graph: &graph::Graph, component: &[FnKey]) {
        let calls_itself = |key: &FnKey| graph.callees(*key).binary_search(key).is_ok();
        let recursive = component.len() > 1 || component.iter().any(calls_itself);
        for round in 0..MAX_ROUNDS {
            let mut changed = false;
            let (found, edges, defaults) = (self.found.len(), self.edges.len(), self.defaults.clone());
            for key in component {
                let summary = self.summarise(*key);
                let old = self.summaries.insert(*key, Arc::new(summary));
                changed |= old.is_none_or(|old| *old != **self.summaries.get(key).expect("just inserted"));
            }
            let most = if component.len() > LARGE_COMPONENT { MAX_ROUNDS_LARGE } else { MAX_ROUNDS };
            if !recursive || !changed || round + 1 == most {
                return;
            }
            // What this round found is found again in the next.
            self.found.truncate(found);
            self.edges.truncate(edges);
            self.defaults = defaults;
        }
    }

    /// Whether findings in this function are reported.
    fn is_member(&self, key: FnKey) -> bool {
        is_member(self.input, key.def)
    }

    /// What is said of a function, by its own annotations and those of the trait method that it
    /// implements.
    fn contract(&mut self, def: DefId) -> Option<Arc<FnContract>> {
        if let Some(known) = self.contract_cache.get(&def) {
            return known.clone();
        }
        let own = self.input.contracts.function(def);
        let declared =
            graph::trait_method(self.input.resolver, def).and_then(|def| self.input.contracts.function(def));
        let contract = match (own, declared) {
            (Some(own), _) => Some(Arc::new(own.clone())),
            (None, Some(declared)) => Some(Arc::new(declared.clone())),
            (None, None) => None,
        };
        self.contract_cache.insert(def, contract.clone());
        contract
    }
}

/// The functions that no body calls by name and that the flow asks all the same.
pub fn asked(input: &Input<'_>) -> Vec<DefId> {
    view::Known::new(input).givers(input)
}

/// Gives the functions, constants and statics that a body calls or names, in order.
pub fn mentions<'i>(input: &'i Input<'_>) -> impl Fn(&Body) -> Vec<DefId> + Sync + 'i {
    let known = view::Known::new(input);
    move |body| graph::mentions(input, known, body)
}

/// The trait method that an impl's function implements: what is said of it holds for the function.
pub fn declared_method(resolver: &Resolver, def: DefId) -> Option<DefId> {
    graph::trait_method(resolver, def)
}

/// Whether a definition belongs to a crate whose findings are reported.
fn is_member(input: &Input<'_>, def: DefId) -> bool {
    let program = &input.resolver.program;
    program.krate(program.def(def).krate).is_some_and(|krate| krate.role == Role::Member)
}

/// The closures of a body as keys.
fn closures(def: DefId, count: usize) -> impl Iterator<Item = FnKey> {
    (0..count).map(move |index| FnKey { def, closure: Some(ClosureId(index as u32)) })
}
