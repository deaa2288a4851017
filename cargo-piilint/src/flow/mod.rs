//! The flow of tagged data through functions, files and crates.
//!
//! # The question
//!
//! Which personal data reaches which sink, how protected, after which consents, and by which way?
//!
//! # How it is answered
//!
//! Functions are analysed bottom-up over the call graph's components (`graph`), each to a
//! [`Summary`](summary::Summary) in terms of its parameters: what it returns, what it writes through
//! references, what it gives to sinks, what function values it calls. A body is run abstractly, block by
//! block, to a fixpoint (`run`); places hold [`Value`](value::Value)s, trees by field with
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

pub mod trace;
pub mod label;
pub mod column;
pub mod fact;
pub mod reference;
pub mod value;
mod bounds;
pub mod summary;
mod place;
mod view;
mod message;
mod plain;
mod assign;
mod cell;
mod bound;
mod call;
mod consent;
mod derived;
mod sink;
pub mod watch;
mod shared;
mod slots;
mod subst;
mod later;
mod keyed;
mod object;
mod live;
mod run;
mod engine;
mod components;
mod recursive;
mod graph;
mod edge;
mod root;
mod entry;
mod fixed;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::ir::body::{Body, ClosureId};
use crate::ir::program::{DefId, Role};
use crate::model::{Contracts, TagId};
use crate::resolve::Resolver;
use crate::ty::Types;

use edge::Framework;
use engine::{Analysed, Done, Engine, Shared};
use graph::Graph;
use label::FnKey;
use reference::Kept;
use summary::Event;
pub use watch::{Seen, Watch};

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
    /// A line that somebody asks about.
    pub watch: Option<Watch>,
}

/// What the flow found.
#[derive(Debug, Default)]
pub struct Flows {
    /// Data that reaches sinks, in a total order.
    pub events: Vec<Event>,
    /// At how many places tagged data goes through a function of which nothing is known, by its name.
    pub defaults: BTreeMap<String, u32>,
    /// How many statements were looked at, loops and recursion included.
    pub steps: u64,
    /// The tags of what a derived `Debug` prints, by type.
    pub printed: FxHashMap<DefId, BTreeSet<TagId>>,
    /// What was seen of the line that somebody asks about; what its places hold is among the events.
    pub seen: Option<Seen>,
}

/// How often those who look into what roots leave are run again because there is more.
const MAX_KEPT_ROUNDS: usize = 6;

/// Traces the data of all members.
pub fn analyse(input: &Input<'_>) -> Flows {
    let known = view::Known::new(input);
    let framework = Framework::of(input);
    let graph = graph::build(input, known, &framework);
    let mut shared = Shared::new(input, known, framework, &graph);
    let mut done = Done::default();
    let levels = graph.levels();
    let mut steps = shared.analyse(&graph, &levels, &mut done);
    let mut roots = root::all(&mut shared, &done);
    for _ in 0..MAX_KEPT_ROUNDS {
        let readers = readers_of(&roots.grew, &done);
        if readers.is_empty() {
            break;
        }
        steps += again(&shared, &graph, &levels, readers, &mut done);
        roots = root::all(&mut shared, &done);
    }
    let printed = Engine::new(&shared, &done).printed();
    let mut all = roots.met;
    let mut keys: Vec<FnKey> = done.keys().copied().collect();
    keys.sort_unstable();
    for key in &keys {
        if let Some(analysed) = done.remove(key) {
            // Values are shared between functions: nobody needs this one any more.
            all.add(Arc::unwrap_or_clone(analysed).met);
        }
    }
    let seen = watch::seen(&shared, &graph, &all);
    entry::hand_down(&keys, &all.edges, &mut all.found);
    let written = fixed::Written::of(&all.texts);
    let mut events = Vec::new();
    for mut event in all.found {
        written.put_in(input.contracts, &mut event.texts);
        summary::add_event(&mut events, event);
    }
    let mut defaults = BTreeMap::new();
    for (name, _) in all.defaults {
        *defaults.entry(name.as_str().to_owned()).or_default() += 1;
    }
    Flows { events, defaults, steps, printed, seen }
}

/// What roots leave is seen by functions that were analysed before.
fn readers_of(grew: &BTreeSet<Kept>, done: &Done) -> FxHashSet<FnKey> {
    let reads = |analysed: &Analysed| analysed.met.kept.iter().any(|place| grew.contains(place));
    done.iter().filter(|(_, analysed)| reads(analysed)).map(|(key, _)| *key).collect()
}

/// Analyses functions again, and who calls them.
fn again(
    shared: &Shared<'_>,
    graph: &Graph,
    levels: &[Vec<&[FnKey]>],
    mut changed: FxHashSet<FnKey>,
    done: &mut Done,
) -> u64 {
    let mut steps = 0;
    for level in levels {
        let is_concerned = |component: &&[FnKey]| {
            component.iter().any(|key| {
                changed.contains(key) || graph.callees(*key).iter().any(|key| changed.contains(key))
            })
        };
        let concerned: Vec<&[FnKey]> = level.iter().copied().filter(is_concerned).collect();
        let keys: Vec<FnKey> = concerned.iter().copied().flatten().copied().collect();
        let before: Vec<_> = keys.iter().map(|key| done.get(key).cloned()).collect();
        steps += shared.analyse(graph, &[concerned], done);
        for (key, before) in keys.into_iter().zip(before) {
            let same =
                |before: Arc<Analysed>| done.get(&key).is_some_and(|now| now.summary == before.summary);
            if !before.is_some_and(same) {
                changed.insert(key);
            }
        }
    }
    steps
}

/// The functions that no body calls by name and that the flow asks all the same.
pub fn asked(input: &Input<'_>) -> Vec<DefId> {
    let mut asked = view::Known::new(input).givers(input);
    asked.extend(message::methods(input));
    asked.extend(edge::responders(input));
    asked
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
