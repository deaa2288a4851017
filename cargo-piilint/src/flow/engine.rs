//! The state of an analysis of functions: what all of them share, what is done, and what one function gave.
//!
//! What a function gives depends on what those that it calls gave and on nothing else, so functions that do not call
//! each other are analysed at the same time, each by an [`Engine`] of its own over what was done before. What one of
//! them found out on the way is merged in the order of the call graph: the number of threads changes nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::ir::body::{Body, LocalId};
use crate::ir::program::{DefId, Role};
use crate::ir::ty::Ty;
use crate::model::{FieldId, FnContract};
use crate::source::{Span, Sym};
use crate::ty::cache::{ByDef, Cache};

use super::edge::Framework;
use super::fact::Text;
use super::graph::{self, Graph};
use super::label::{Entities, FnKey, Labels, Origin, SymPath, View};
use super::live::Live;
use super::reference::Kept;
use super::run::statics_named;
use super::summary::{CallEdge, Event, SinkSite, Summary};
use super::value::Value;
use super::{Input, is_member, root, view};

/// How often a component of mutually recursive functions is run at most; summaries grow in a finite
/// lattice, the bound is for what a path of folded steps could do.
const MAX_ROUNDS: usize = 8;

/// A component of more functions than this is run fewer times: what is new in it after that went round it again.
const LARGE_COMPONENT: usize = 8;
const MAX_ROUNDS_LARGE: usize = 3;

/// How many summaries may wait for each other where the call graph did not foresee it.
const MAX_WAITING: usize = 48;

/// What all functions are analysed with. It changes only between two passes over the functions.
pub(super) struct Shared<'a> {
    pub(super) input: &'a Input<'a>,
    pub(super) known: view::Known,
    /// Types of libraries with methods that are sinks: connections, clients, files.
    pub(super) handles: FxHashSet<DefId>,
    /// What frameworks call.
    pub(super) framework: Framework,
    /// The fields by which types hold themselves.
    pub(super) recursive: FxHashSet<(DefId, Sym)>,
    /// Functions that are called from outside, with anything.
    pub(super) roots: BTreeSet<FnKey>,
    /// What the roots put into statics, and leave in the fields of structs that they are lent.
    pub(super) kept: FxHashMap<Kept, Value>,
    /// What the bounds of a function's parameter let out.
    pub(super) views: Cache<(DefId, usize), View>,
    /// Whether a type gives out just what is in it.
    pub(super) plain: Cache<(Ty, View), bool>,
    /// Whether a type of a member is a context: whether it holds a handle.
    pub(super) contexts: Cache<DefId, bool>,
    contracts: ByDef<Option<Arc<FnContract>>>,
    /// What is read where in a body.
    live: ByDef<Arc<Live>>,
    /// The locals of a body that name a static.
    statics_named: ByDef<Arc<BTreeMap<LocalId, DefId>>>,
}

/// What was done: functions by key.
pub(super) type Done = FxHashMap<FnKey, Arc<Analysed>>;

/// What the analysis of a function gave.
#[derive(Clone, Debug, Default)]
pub(super) struct Analysed {
    pub(super) summary: Summary,
    pub(super) met: Met,
}

/// What was met in a function besides what its summary says.
#[derive(Clone, Debug, Default)]
pub(super) struct Met {
    /// Data at sinks with all known about it; facts from callers are added at the end.
    pub(super) found: Vec<Event>,
    /// The calls of members.
    pub(super) edges: Vec<CallEdge>,
    /// Where tagged data goes through a function of which nothing is known, by its name.
    pub(super) defaults: BTreeSet<(Sym, Span)>,
    /// What is written to fields that hold text.
    pub(super) texts: BTreeSet<(FieldId, Text)>,
    /// Where it was looked for what roots left.
    pub(super) kept: BTreeSet<Kept>,
    /// The sinks to which calls lead that somebody asks about, by call.
    pub(super) sinks: BTreeSet<(Span, Arc<SinkSite>)>,
    /// The functions whose summaries were asked for, whether or not there was one.
    asked: FxHashSet<FnKey>,
}

impl Met {
    /// Notes that the summary of a function was asked for.
    pub(super) fn ask(&mut self, key: FnKey) {
        self.asked.insert(key);
    }

    pub(super) fn add(&mut self, more: Self) {
        self.found.extend(more.found);
        self.edges.extend(more.edges);
        self.defaults.extend(more.defaults);
        self.texts.extend(more.texts);
        self.kept.extend(more.kept);
        self.sinks.extend(more.sinks);
        self.asked.extend(more.asked);
    }
}

impl<'a> Shared<'a> {
    pub(super) fn new(input: &'a Input<'a>, known: view::Known, framework: Framework, graph: &Graph) -> Self {
        let defs = input.resolver.program.defs.len();
        Self {
            input,
            known,
            handles: view::handles(input),
            roots: root::keys(input, graph, &framework),
            framework,
            recursive: super::recursive::parts(input),
            kept: FxHashMap::default(),
            views: Cache::default(),
            plain: Cache::default(),
            contexts: Cache::default(),
            contracts: ByDef::new(defs),
            live: ByDef::new(defs),
            statics_named: ByDef::new(defs),
        }
    }

    /// Analyses the functions of the components that are asked for, callees first; gives the number of statements
    /// looked at.
    pub(super) fn analyse(&self, graph: &Graph, levels: &[Vec<&[FnKey]>], done: &mut Done) -> u64 {
        let mut steps = 0;
        for level in levels {
            let before = &*done;
            let analyse = |component: &&[FnKey]| {
                let mut engine = Engine::new(self, before);
                engine.component(graph, component);
                (engine.fresh, engine.steps)
            };
            let fresh: Vec<_> = level.par_iter().map(analyse).collect();
            for (component, (fresh, more)) in level.iter().zip(fresh) {
                steps += more;
                // What another function needed before its time is good until its own time comes.
                for (key, analysed) in fresh {
                    if component.contains(&key) {
                        done.insert(key, analysed);
                    } else {
                        done.entry(key).or_insert(analysed);
                    }
                }
            }
        }
        steps
    }
}

/// Analyses functions, one after the other.
pub(super) struct Engine<'a> {
    pub(super) shared: &'a Shared<'a>,
    pub(super) input: &'a Input<'a>,
    done: &'a Done,
    /// What is done here and takes the place of what was.
    fresh: Done,
    /// What was met in asking what a root is passed.
    pub(super) met: Met,
    /// What a root is passed at its places, and the parts of what it gives out as a whole.
    pub(super) passed: FxHashMap<(SymPath, Option<(Origin, Entities)>), Labels>,
    /// How many statements were looked at, loops and recursion included.
    pub(super) steps: u64,
    /// Functions that are being summarised, innermost last.
    pub(super) in_progress: Vec<FnKey>,
}

impl<'a> Engine<'a> {
    pub(super) fn new(shared: &'a Shared<'a>, done: &'a Done) -> Self {
        Self {
            shared,
            input: shared.input,
            done,
            fresh: Done::default(),
            met: Met::default(),
            passed: FxHashMap::default(),
            steps: 0,
            in_progress: Vec::new(),
        }
    }

    /// A function, if it was analysed.
    pub(super) fn analysed(&self, key: FnKey) -> Option<&Arc<Analysed>> {
        self.fresh.get(&key).or_else(|| self.done.get(&key))
    }

    /// A function, for one that calls it. One that the call graph did not foresee (the impl that a caller's type
    /// chooses) is analysed now; of one that is being analysed, nothing is known yet.
    pub(super) fn callee(&mut self, key: FnKey, met: &mut Met) -> Option<Arc<Analysed>> {
        met.ask(key);
        if let Some(known) = self.analysed(key) {
            return Some(Arc::clone(known));
        }
        let is_new = self.input.bodies.contains_key(&key.def)
            && !self.in_progress.contains(&key)
            && self.in_progress.len() < MAX_WAITING;
        if !is_new {
            return None;
        }
        let analysed = Arc::new(self.summarise(key));
        self.fresh.insert(key, Arc::clone(&analysed));
        Some(analysed)
    }

    /// Analyses functions that call each other until nothing changes. One is run again when what it asked for did.
    fn component(&mut self, graph: &Graph, component: &[FnKey]) {
        let calls_itself = |key: &FnKey| graph.callees(*key).binary_search(key).is_ok();
        let recursive = component.len() > 1 || component.iter().any(calls_itself);
        let rounds = match component.len() {
            _ if !recursive => 1,
            ..=LARGE_COMPONENT => MAX_ROUNDS,
            _ => MAX_ROUNDS_LARGE,
        };
        let mut changed: FxHashSet<FnKey> = component.iter().copied().collect();
        for round in 0..rounds {
            let before = std::mem::take(&mut changed);
            for key in component {
                let is_concerned = |known: &Arc<Analysed>| {
                    known.met.asked.iter().any(|asked| before.contains(asked) || changed.contains(asked))
                };
                let old = self.fresh.get(key);
                if round > 0 && !old.is_some_and(is_concerned) {
                    continue;
                }
                let analysed = Arc::new(self.summarise(*key));
                let old = self.fresh.insert(*key, Arc::clone(&analysed));
                if old.is_none_or(|old| old.summary != analysed.summary) {
                    changed.insert(*key);
                }
            }
            if changed.is_empty() {
                return;
            }
        }
    }

    /// Whether findings in this function are reported.
    pub(super) fn is_member(&self, key: FnKey) -> bool {
        is_member(self.input, key.def)
    }

    /// What is said of a function, by its own annotations and those of the trait method that it
    /// implements. A model's body says what it does, whatever the trait's does.
    pub(super) fn contract(&self, def: DefId) -> Option<Arc<FnContract>> {
        if let Some(known) = self.shared.contracts.get(def) {
            return known;
        }
        let contracts = self.input.contracts;
        let program = &self.input.resolver.program;
        let is_model = program.krate(program.def(def).krate).is_some_and(|krate| krate.role == Role::Model);
        let says_itself = is_model && program.as_fn(def).is_some_and(|item| item.body.is_some());
        let declared = || {
            let method = graph::trait_method(self.input.resolver, def).filter(|_| !says_itself);
            method.and_then(|def| contracts.function(def))
        };
        let contract = contracts.function(def).or_else(declared);
        self.shared.contracts.put(def, contract.cloned().map(Arc::new))
    }

    /// What is read where in a body, looked at once.
    pub(super) fn live(&self, def: DefId, body: &Body) -> Arc<Live> {
        let live = &self.shared.live;
        live.get(def).unwrap_or_else(|| live.put(def, Arc::new(Live::of(body))))
    }

    /// The locals that name a static, looked for once: a closure has its function's body.
    pub(super) fn statics_named(&self, def: DefId, body: &Body) -> Arc<BTreeMap<LocalId, DefId>> {
        let named = &self.shared.statics_named;
        let find = || Arc::new(statics_named(&self.input.resolver.program, body));
        named.get(def).unwrap_or_else(|| named.put(def, find()))
    }
}
