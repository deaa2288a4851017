//! The models of the standard library, which every program needs: in a process that looks at several programs, resolved
//! once and copied from then on.
//!
//! They speak of nothing in a program, and the ids of their crates and files do not depend on it. A specification of
//! hundreds of programs and the two sides of `--since` are the ones to gain; who looks at one program only is spared
//! the copies.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use super::crates::Crates;
use super::state::State;
use super::{Build, Input, ModelSource, Resolver, query};
use crate::load::{CrateGraph, CrateId, FIRST_MODEL};
use crate::source::{Sources, Sym};

/// A resolver that knows the standard library and our own crate, and what it was made from.
struct Standard {
    models: Vec<ModelSource>,
    target: String,
    resolver: Resolver,
}

static LAST: Mutex<Option<Arc<Standard>>> = Mutex::new(None);

/// How many programs this process has looked at.
static PROGRAMS: AtomicUsize = AtomicUsize::new(0);

/// Whether this process looks at several programs: what they share is worth a copy from the second one on.
pub(super) fn is_worth_keeping() -> bool {
    PROGRAMS.load(Ordering::Relaxed) > 1
}

/// A resolver that knows the standard library and our own crate, and nothing else.
pub(super) fn library(input: &Input<'_>, sources: &mut Sources) -> Resolver {
    PROGRAMS.fetch_add(1, Ordering::Relaxed);
    let target = &input.graph.target.triple;
    let last = LAST.lock().unwrap_or_else(PoisonError::into_inner).clone();
    if let Some(last) = last
        && last.target == *target
        && last.models == input.models
    {
        return last.resolver.clone();
    }
    let resolver = read(input, sources, &[]);
    if !is_worth_keeping() {
        return resolver;
    }
    let standard =
        Standard { models: input.models.to_vec(), target: target.clone(), resolver: resolver.clone() };
    *LAST.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(standard));
    resolver
}

/// Reads and resolves the standard library and these models once more, beside no program: what that costs of a run.
pub fn models_alone(input: &Input<'_>, names: &[Sym]) {
    let mut sources = Sources::default();
    for model in input.models {
        sources.add(super::files::model_file(model));
    }
    super::on_deep_stacks(|| drop(read(input, &mut sources, names)));
}

/// The standard library, our own crate, and the models of these names.
fn read(input: &Input<'_>, sources: &mut Sources, names: &[Sym]) -> Resolver {
    let state = State { crates: Crates::of_models(input), ..State::default() };
    let mut resolver = Resolver { state, ..Resolver::default() };
    let graph = CrateGraph { target: Arc::clone(&input.graph.target), ..CrateGraph::default() };
    let input = Input { graph: &graph, ..*input };
    let crates = &resolver.state.crates;
    let standard = ["std", "core", "alloc"].into_iter().map(Sym::new);
    let wanted: BTreeSet<CrateId> =
        standard.chain(names.iter().copied()).flat_map(|name| crates.models_of(name)).collect();
    let mut build = Build { r: &mut resolver, input: &input, sources };
    build.define_ours();
    build.load_crates(wanted);
    build.run();
    resolver
}

impl Build<'_> {
    /// Our own crate of attributes: a model without a file.
    fn define_ours(&mut self) {
        let root = self.new_root(CrateId(FIRST_MODEL));
        for name in query::our_names() {
            self.define_proc_macro(root, name);
        }
    }
}
