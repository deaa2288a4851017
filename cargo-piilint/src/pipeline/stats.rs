//! What was counted of members: how much of the program was understood, and what was not.

use std::collections::BTreeMap;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::is_member;
use crate::flow::Flows;
use crate::ir::body::Body;
use crate::ir::program::{Crate, DefId, Role};
use crate::load::CrateGraph;
use crate::model::described;
use crate::report::Stat;
use crate::resolve::Resolver;
use crate::source::{FileId, Sources, Sym};
use crate::ty::CallStats;

/// How many of the reasons are named again.
const FREQUENT: usize = 5;

/// The group of the crates that get personal data and have no model, with how many calls give them some.
pub const UNKNOWN_CRATES: &str = "personal data goes into crates of which nothing is known";

/// The group of the crates that are used in a version which their model is not of.
const OTHER_VERSIONS: &str = "models of other versions";

/// What is counted.
pub(super) struct Counted<'a> {
    pub(super) resolver: &'a Resolver,
    pub(super) graph: &'a CrateGraph,
    pub(super) sources: &'a Sources,
    pub(super) bodies: &'a FxHashMap<DefId, Arc<Body>>,
    pub(super) calls: &'a FxHashMap<DefId, CallStats>,
}

/// Figures by name.
type Figures = BTreeMap<String, u64>;

impl Counted<'_> {
    /// All figures, each in its group.
    pub(super) fn all(&self, flows: &Flows) -> Vec<Stat> {
        let own: Vec<&Body> = self
            .bodies
            .iter()
            .filter(|(def, _)| is_member(self.resolver, **def))
            .map(|(_, b)| &**b)
            .collect();
        let mut all = Vec::new();
        self.files(&mut all);
        add(&mut all, "source", "bodies", own.len() as u64);
        add(&mut all, "source", "statements looked at", flows.steps);
        let mut reasons = self.calls(&mut all);
        let sum = |f: fn(&Body) -> u32| own.iter().map(|body| u64::from(f(body))).sum::<u64>();
        add(
            &mut all,
            "macros",
            "expanded",
            sum(|body| body.macros.expanded) + u64::from(self.resolver.expanded),
        );
        add(&mut all, "macros", "built in", sum(|body| body.macros.builtin));
        add(&mut all, "macros", "unknown", sum(|body| body.macros.unknown));
        let mut blind = Figures::new();
        for spot in own.iter().flat_map(|body| &body.blind).chain(&self.resolver.blind) {
            *blind.entry(spot.what.clone()).or_default() += 1;
            let kind = spot.what.split(' ').next().unwrap_or_default();
            *reasons.entry(format!("{kind} not known")).or_default() += 1;
        }
        add_sorted(&mut all, "not understood", blind);
        let mut crates = Figures::new();
        for (name, count) in &flows.defaults {
            if let Some(krate) = self.unknown_crate(name) {
                *crates.entry(krate.to_owned()).or_default() += u64::from(*count);
            }
        }
        add_sorted(&mut all, UNKNOWN_CRATES, crates);
        add_sorted(&mut all, OTHER_VERSIONS, self.other_versions());
        let through = flows.defaults.iter().map(|(name, count)| (name.clone(), u64::from(*count))).collect();
        add_sorted(&mut all, "tagged data through unknown code", through);
        let mut frequent: Vec<(String, u64)> = reasons.into_iter().collect();
        frequent.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        frequent.truncate(FREQUENT);
        add_sorted(&mut all, "most frequent reasons", frequent.into_iter().collect());
        all
    }

    /// The versions in use that the models which were read are not of.
    fn other_versions(&self) -> Figures {
        let program = &self.resolver.program;
        let mut figures = Figures::new();
        let root_of = |krate: &Crate| self.resolver.files.iter().find(|file| file.krate == krate.id);
        for krate in program.crates.iter().filter(|krate| krate.role == Role::Model) {
            let Some(file) = root_of(krate).and_then(|file| self.sources.get(file.file)) else { continue };
            for one in described(file.text()) {
                let (first, last) = (&one.first, &one.last);
                let range = if first == last { first.to_string() } else { format!("{first} to {last}") };
                let used = self.graph.used(krate.name.as_str()).into_iter();
                for (package, version) in
                    used.filter(|(package, version)| *package == one.package && one.is_beyond(version))
                {
                    *figures.entry(format!("{package} {version}: the model is of {range}")).or_default() += 1;
                }
            }
        }
        figures
    }

    /// What was read.
    fn files(&self, all: &mut Vec<Stat>) {
        let (own, others): (Vec<_>, Vec<_>) =
            self.resolver.files.iter().partition(|file| is_member(self.resolver, file.module));
        // A file may be in several crates.
        let own: FxHashSet<FileId> = own.iter().map(|file| file.file).collect();
        let others: FxHashSet<FileId> =
            others.iter().map(|file| file.file).filter(|id| !own.contains(id)).collect();
        let lines = |ids: &FxHashSet<FileId>| {
            ids.iter().filter_map(|id| self.sources.get(*id)).map(|file| u64::from(file.line_count())).sum()
        };
        add(all, "source", "files", own.len() as u64);
        add(all, "source", "lines", lines(&own));
        add(all, "source", "files of models and dependencies", others.len() as u64);
        add(all, "source", "lines of models and dependencies", lines(&others));
    }

    /// Calls by form and reason, then by name; gives how often each reason was met.
    fn calls(&self, all: &mut Vec<Stat>) -> Figures {
        let (mut methods, mut paths) = (0, 0);
        let (mut unresolved, mut missed, mut reasons) = (BTreeMap::new(), Figures::new(), Figures::new());
        for (_, stats) in self.calls.iter().filter(|(def, _)| is_member(self.resolver, **def)) {
            methods += u64::from(stats.methods);
            paths += u64::from(stats.paths);
            for (call, count) in &stats.unresolved {
                let (why, count) = (call.why.as_str(), u64::from(*count));
                *unresolved.entry((call.form, call.why)).or_insert(0u64) += count;
                *missed.entry(format!("{}: {why}", call.name)).or_default() += count;
                *reasons.entry(why.to_owned()).or_default() += count;
            }
        }
        add(all, "calls", "methods resolved", methods);
        add(all, "calls", "paths resolved", paths);
        for ((form, why), count) in unresolved {
            add(all, "calls", &format!("{form:?} unresolved: {}", why.as_str()).to_lowercase(), count);
        }
        add_sorted(all, "calls not understood", missed);
        reasons
    }

    /// The crate of a function of which nothing is known, by its path: one that is no member's and has no model.
    fn unknown_crate<'n>(&self, path: &'n str) -> Option<&'n str> {
        let (krate, _) = path.split_once("::")?;
        let crates = &self.resolver.program.crates;
        let is_modelled =
            crates.iter().any(|known| known.role == Role::Model && known.name.as_str() == krate);
        let is_other = |name: &str| self.graph.crates.iter().any(|data| !data.is_member && data.name == name);
        (!is_modelled && is_other(krate)).then_some(krate)
    }
}

fn add(all: &mut Vec<Stat>, group: &str, name: &str, count: u64) {
    all.push(Stat { group: Sym::new(group), name: Sym::new(name), count });
}

/// The greatest first.
fn add_sorted(all: &mut Vec<Stat>, group: &str, figures: Figures) {
    let mut figures: Vec<(String, u64)> = figures.into_iter().collect();
    figures.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    for (name, count) in figures {
        add(all, group, &name, count);
    }
}
