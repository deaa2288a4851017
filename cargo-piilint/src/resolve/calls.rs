//! Macro calls in item position: found, expanded in parallel, collected in order, until nothing changes.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::builtin::{self, Builtin};
use super::collect::Place;
use super::crates::CrateInfo;
use super::derives::{helpers, is_derive};
use super::lookup::{Meaning, Mode, Names, Step};
use super::textual::Point;
use super::{Build, Namespace, Resolver, UnknownReason};
use crate::expand::file::{Among, lower_output};
use crate::expand::{Budget, ExpandError, RECURSION_LIMIT, Wanted};
use crate::ir::body::Blind;
use crate::ir::item::{Expansion, Item, TokenText};
use crate::ir::program::{DefId, DefKind};
use crate::items::{Ctx, type_definition};
use crate::load::CfgEnv;
use crate::parse;
use crate::source::{Span, Sym};

/// In what a macro call stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Container {
    Module,
    Impl(DefId),
    Trait(DefId),
}

/// A macro call in item position.
#[derive(Clone, Debug)]
pub(super) struct Call {
    pub(super) names: Vec<Sym>,
    pub(super) global: bool,
    pub(super) args: TokenText,
    /// What comes of it, if it means the macro that its file has.
    pub(super) ready: Option<Box<Expansion>>,
    /// The type that it derives something for.
    pub(super) derived: Option<DefId>,
    /// The place of all that comes out of the definition.
    pub(super) span: Span,
    pub(super) place: Place,
    pub(super) container: Container,
    /// The point behind it in the textual scope.
    pub(super) point: Point,
    pub(super) depth: u32,
    /// The outermost call that it came out of, which pays.
    pub(super) budget: usize,
    pub(super) budget_left: Budget,
}

impl Call {
    fn name(&self) -> &'static str {
        self.names.last().map_or("", |name| name.as_str())
    }
}

/// What is to be done with a call.
enum Plan {
    Rules(DefId),
    Builtin(Builtin),
    /// It says nothing about data.
    Ignore,
    /// Never to be understood.
    GiveUp,
    /// Perhaps later.
    Wait,
}

/// A call to be expanded: its number, the macro (none for a builtin), and what it may write.
struct Job {
    index: usize,
    def: Option<DefId>,
    part: Budget,
    ready: Option<Vec<Item>>,
}

/// What an expansion gave, and what is left of its part of the budget.
type Expanded = (Result<Vec<Item>, ExpandError>, Budget);

/// So many calls are expanded at a time before what they cost is counted.
const CHUNK: usize = 1_024;

impl Build<'_> {
    /// Expands the calls whose macro is known, and those that come out of them. Whether there were any.
    pub(super) fn expand_calls(&mut self) -> bool {
        let mut waiting = Vec::new();
        let mut moved = false;
        loop {
            self.call_derives();
            let open = std::mem::take(&mut self.r.state.open_calls);
            let known = self.r.state.calls.len();
            for chunk in open.chunks(CHUNK) {
                moved |= self.expand_chunk(chunk);
            }
            // The old ones wait for imports; what is new may call a macro that is known already.
            let (new, old): (Vec<_>, Vec<_>) =
                self.r.state.open_calls.iter().partition(|call| **call >= known);
            waiting.extend(old);
            if new.is_empty() {
                break;
            }
            self.r.state.open_calls = new;
        }
        waiting.sort_unstable();
        self.r.state.open_calls = waiting;
        moved
    }

    fn expand_chunk(&mut self, calls: &[usize]) -> bool {
        let mut jobs = Vec::new();
        let mut moved = false;
        for &index in calls {
            match self.plan(index) {
                Plan::Rules(def) => jobs.push((index, Some(def))),
                Plan::Builtin(Builtin::Include) => {
                    self.include(index);
                    moved = true;
                }
                Plan::Builtin(_) => jobs.push((index, None)),
                Plan::Ignore => self.close(index),
                Plan::GiveUp => self.give_up(index, None),
                Plan::Wait => self.r.state.open_calls.push(index),
            }
        }
        let jobs = self.share_budgets(&jobs);
        let resolver = &*self.r;
        let done: Vec<(usize, Budget, Expanded)> = jobs
            .into_par_iter()
            .map(|mut job| match job.ready.take() {
                Some(items) => (job.index, job.part, (Ok(items), job.part)),
                None => (job.index, job.part, resolver.run(&job)),
            })
            .collect();
        moved |= !done.is_empty();
        for (index, part, (expanded, left)) in done {
            let payer = self.r.state.calls[index].budget;
            if let Some(payer) = self.r.state.calls.get_mut(payer) {
                payer.budget_left.pay(part, left);
            }
            match expanded {
                Ok(items) => self.take_expansion(index, items),
                Err(error) => self.give_up(index, Some(&error)),
            }
        }
        moved
    }

    /// Divides what is left to each outermost call among those of its calls that are expanded now.
    fn share_budgets(&mut self, calls: &[(usize, Option<DefId>)]) -> Vec<Job> {
        let (state, program) = (&mut self.r.state, &self.r.program);
        let mut parts: FxHashMap<usize, usize> = FxHashMap::default();
        for (index, _) in calls {
            *parts.entry(state.calls[*index].budget).or_default() += 1;
        }
        let job = |&(index, def): &(usize, Option<DefId>)| {
            let payer = state.calls[index].budget;
            let left = state.calls.get(payer).map_or_else(Budget::default, |payer| payer.budget_left);
            let ready = state.calls[index].ready.take();
            let ready = ready.filter(|ready| def.is_some_and(|def| program.def(def).span == ready.of));
            let part = left.part(parts.get(&payer).copied().unwrap_or(1));
            Job { index, def, part, ready: ready.map(|ready| ready.items) }
        };
        calls.iter().map(job).collect()
    }

    fn plan(&mut self, index: usize) -> Plan {
        let call = &self.r.state.calls[index];
        let is_spent = self.r.state.calls.get(call.budget).is_some_and(|payer| payer.budget_left.is_spent());
        if call.depth >= RECURSION_LIMIT || is_spent {
            return Plan::GiveUp;
        }
        if let Container::Impl(owner) = call.container
            && self.is_known_by_its_trait(owner)
        {
            return Plan::Ignore;
        }
        match self.r.macro_at(call.place.module, call.point, &call.names, call.global, Mode::default()) {
            Step::Found(def) if call.derived.is_some() => {
                if is_derive(self.r.program.def(def)) {
                    Plan::Rules(def)
                } else {
                    Plan::Ignore
                }
            }
            Step::Found(def) => self.r.plan_for(call, def),
            Step::Unknown(_) | Step::Wait | Step::Absent if call.derived.is_some() => Plan::Wait,
            Step::Unknown(reason) => {
                if let Some(builtin) = builtin::by_name(call.name()) {
                    return Plan::Builtin(builtin);
                }
                if let UnknownReason::NotLoaded(krate) = reason {
                    self.r.state.needed.insert(krate);
                }
                Plan::Wait
            }
            Step::Wait | Step::Absent => builtin::by_name(call.name()).map_or(Plan::Wait, Plan::Builtin),
        }
    }

    /// Whether an impl's functions are those that its trait declares, and nobody asks for more: nothing but signatures
    /// is read of a dependency.
    fn is_known_by_its_trait(&self, owner: DefId) -> bool {
        let data = self.r.program.def(owner);
        let is_dependency = self.r.state.crates.get(data.krate).is_some_and(|info| !info.has_bodies());
        is_dependency && matches!(&data.kind, DefKind::Impl(imp) if imp.trait_.is_some())
    }

    fn take_expansion(&mut self, index: usize, items: Vec<Item>) {
        let call = &self.r.state.calls[index];
        let (place, container, behind) = (call.place, call.container, call.point);
        let place = Place { call: Some(index), ..place };
        if call.derived.is_some() {
            // It stands where its type does, and defines no macros for what follows.
            self.collect(items, &place, behind);
            return;
        }
        let is_written = self.r.state.calls.get(call.budget).is_some_and(|outer| outer.derived.is_none());
        self.r.expanded += u32::from(is_written && self.is_member(place.krate));
        let start = self.r.state.textual.before(behind);
        let tail = match container {
            Container::Module => self.collect(items, &place, start),
            Container::Impl(owner) | Container::Trait(owner) => {
                self.associated(items, owner, container, &place, start);
                start
            }
        };
        self.close_call(index, tail);
    }

    /// A call has been expanded; its text ends at `tail`.
    pub(super) fn close_call(&mut self, index: usize, tail: Point) {
        let point = self.r.state.calls[index].point;
        self.r.state.textual.expanded(point, tail);
    }

    fn close(&mut self, index: usize) {
        if self.r.state.calls[index].derived.is_some() {
            return;
        }
        let before = self.r.state.textual.before(self.r.state.calls[index].point);
        self.close_call(index, before);
    }

    /// A call that is not understood hides names, and is counted.
    fn give_up(&mut self, index: usize, error: Option<&ExpandError>) {
        self.close(index);
        let call = &self.r.state.calls[index];
        let (place, span, container) = (call.place, call.span, call.container);
        let what = match error {
            Some(error) => format!("macro {}!: {error}", call.name()),
            None => format!("macro {}!", call.name()),
        };
        if container == Container::Module && call.derived.is_none() {
            self.r.state.scope(place.module).hidden = Some(UnknownReason::Hidden);
        }
        self.blind(&place, &what, span);
    }

    /// Calls whose macro is not known hide names and are counted: until another crate is read, perhaps.
    pub(super) fn hide_behind_open_calls(&mut self) {
        let open = std::mem::take(&mut self.r.state.open_calls);
        let mut blind = self.r.state.blind.clone();
        for &index in &open {
            let call = &self.r.state.calls[index];
            if call.derived.is_some() {
                continue;
            }
            let (place, what, span) = (call.place, format!("macro {}!", call.name()), call.span);
            if call.container == Container::Module {
                self.r.state.scope(place.module).open.get_or_insert(UnknownReason::Hidden);
            }
            if self.is_member(place.krate) {
                blind.push(Blind { what, span });
            }
        }
        self.r.state.open_calls = open;
        blind.sort();
        self.r.blind = blind;
    }

    /// `include!("x.rs")`: a file whose items come here.
    fn include(&mut self, index: usize) {
        let call = &self.r.state.calls[index];
        let dirs = self.r.state.dirs.get(&call.place.module).cloned().unwrap_or_default();
        let graph = self.input.graph;
        let of_crate = graph.crates.get(call.place.krate.index());
        let candidates = builtin::included(call.name(), &call.args, &dirs, &|| {
            of_crate
                .map(|data| self.input.files.out_dirs(&graph.target_dir, &data.package))
                .unwrap_or_default()
        });
        let found = candidates.iter().any(|(path, _)| self.input.files.is_file(path));
        if !found || call.container != Container::Module {
            self.give_up(index, None);
            return;
        }
        let (place, span, point) = (call.place, call.span, self.r.state.textual.before(call.point));
        self.r.state.requests.push(super::files::Request {
            krate: place.krate,
            module: place.module,
            candidates,
            given: None,
            why: super::files::Why::Include(index),
            span,
            optional: true,
            point,
            test: place.test,
        });
    }
}

impl Resolver {
    /// The macro that a name or path calls at a point of the textual scope.
    pub(super) fn macro_at(
        &self,
        module: DefId,
        point: Point,
        names: &[Sym],
        global: bool,
        mode: Mode,
    ) -> Step {
        if let ([name], false) = (names, global)
            && let Some(def) = self.state.textual.find(point, *name)
        {
            return Step::Found(self.canonical(def));
        }
        match self.meaning(module, &Names { global, names }, Namespace::Macro, false, mode) {
            Meaning::Found { def, rest: 0 } => Step::Found(def),
            Meaning::Found { .. } | Meaning::Prim { .. } | Meaning::Absent => Step::Absent,
            Meaning::Wait => Step::Wait,
            Meaning::Unknown(reason) => Step::Unknown(reason),
        }
    }

    fn plan_for(&self, call: &Call, def: DefId) -> Plan {
        let data = self.program.def(def);
        let is_builtin = data
            .attrs
            .iter()
            .any(|attr| attr.path.segments.len() == 1 && attr.path.segments[0].name == "rustc_builtin_macro");
        let builtin = builtin::by_name(data.name.as_str());
        match (&data.kind, builtin) {
            (DefKind::Macro(_), Some(Builtin::Ignored)) => Plan::Ignore,
            (DefKind::Macro(_), Some(builtin)) if is_builtin => Plan::Builtin(builtin),
            // What the crate defines itself by that name is its own.
            (DefKind::Macro(_), Some(builtin))
                if data.krate != call.place.krate && builtin::replaces(builtin) =>
            {
                Plan::Builtin(builtin)
            }
            (DefKind::Macro(_), _) if !is_builtin => Plan::Rules(def),
            (_, Some(builtin)) => Plan::Builtin(builtin),
            _ => Plan::GiveUp,
        }
    }

    /// Expands a call and lowers what comes out. On a thread with a deep stack; nothing of syn leaves it.
    fn run(&self, job: &Job) -> Expanded {
        let call = &self.state.calls[job.index];
        let cfg = self.state.crates.get(call.place.krate).map_or(&self.no_cfg, |info| &info.cfg);
        let mut left = job.part;
        let items = self.expand(call, job.def, cfg, &mut left);
        parse::forget_spans();
        (items, left)
    }

    fn expand(
        &self,
        call: &Call,
        def: Option<DefId>,
        cfg: &CfgEnv,
        budget: &mut Budget,
    ) -> Result<Vec<Item>, ExpandError> {
        let fail = |message: String| ExpandError { message };
        let input = match (call.derived, def) {
            (Some(item), Some(def)) => {
                let text = type_definition(&self.program, item, &helpers(self.program.def(def)));
                parse::lex(&TokenText { text: text.into(), ..call.args.clone() })
            }
            _ => parse::lex(&call.args),
        };
        let input = input.map_err(|error| fail(error.message))?;
        let is_whole = self.state.crates.get(call.place.krate).is_none_or(CrateInfo::has_bodies);
        let wanted = if is_whole { Wanted::Whole } else { Wanted::Signatures };
        let output = if let Some(def) = def {
            let rules =
                self.rules(def, wanted).ok_or_else(|| fail("its definition does not parse".to_owned()))?;
            budget.expand(&rules, wanted.of(input), proc_macro2::Span::call_site())?
        } else {
            let builtin = builtin::by_name(call.name()).unwrap_or(Builtin::Ignored);
            builtin::expand(builtin, input, cfg).ok_or_else(|| fail("not understood".to_owned()))?
        };
        let ctx = Ctx::piece(&call.args, call.span, cfg);
        let ctx = if is_whole { ctx } else { ctx.as_dependency() };
        let among = match call.container {
            Container::Module => Among::Module,
            Container::Impl(_) => Among::Impl,
            Container::Trait(_) => Among::Trait,
        };
        lower_output(output, among, &ctx)
    }
}
