//! READ FIRST: the whole run on one screen, a line per stage.

mod again;
mod observe;
mod stats;

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Instant;

use piilint_grammar::Date;
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::diagnostic::{Diagnostic, Lang};
use crate::flow;
use crate::inspect::stub::{self, NoStub};
use crate::inspect::{self, Asked, Line, Nothing};
use crate::ir::body::Body;
use crate::ir::program::{DefId, DefKind, Role};
use crate::load::{CrateGraph, FileSource, Kept};
use crate::lower::{self, Lowered};
use crate::model;
use crate::policy::{OutsideAnnotation, Policy, Problem, Usage};
use crate::report::Stat;
use crate::resolve::{self, BlockItems, ModelSource, Resolver};
use crate::rules;
use crate::source::{FileId, Sources, Span, Sym};
use crate::ty::{CallStats, Types};

pub use observe::{Observed, What};
pub use stats::UNKNOWN_CRATES;

/// What a run starts from. Everything from outside comes through here: the stages between `load` and
/// `report` are a pure function of it.
#[derive(Clone)]
pub struct Request<'a> {
    /// The crates.
    pub graph: &'a CrateGraph,
    /// Where files are read.
    pub files: &'a dyn FileSource,
    /// What is known from earlier runs; it changes nothing but the time.
    pub kept: &'a Kept,
    /// Configuration as meant.
    pub policy: &'a Policy,
    /// Where used entries of the configuration are marked.
    pub usage: &'a Usage,
    /// The project's own models; the built-in ones are added.
    pub models: Vec<ModelSource>,
    /// How to run.
    pub options: Options,
    /// A line that somebody asks about.
    pub asked: Option<&'a Asked>,
    /// A crate of which somebody wants a model to fill in.
    pub stub: Option<&'a str>,
}

/// How to run.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Look at code that is compiled only for tests, too.
    pub with_tests: bool,
    /// Names count as tags (`--infer`), for a code base with none.
    pub infer: bool,
    /// How many threads; 0: as many as there are cores.
    pub threads: usize,
    /// Tell the types of variables, too ([`Outcome::bindings`]).
    pub bindings: bool,
    /// Tell what the types and the calls of members were understood as, and nothing else ([`Outcome::observed`]): for
    /// comparisons with the compiler.
    pub observe: bool,
    /// Measure the floor as well: lexing and parsing every file of the run, and nothing else. And what the models cost.
    pub floor: bool,
    /// The day by which exceptions lapse.
    pub today: Date,
    /// The language of messages.
    pub lang: Lang,
}

impl Default for Options {
    fn default() -> Self {
        let today = Date { year: 2026, month: 1, day: 1 };
        Self {
            with_tests: false,
            infer: false,
            threads: 0,
            bindings: false,
            observe: false,
            floor: false,
            today,
            lang: Lang::En,
        }
    }
}

/// What a run gives.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Findings and problems in sources, sorted, suppressed ones among them.
    pub diagnostics: Vec<Diagnostic>,
    /// The files that they speak of.
    pub sources: Sources,
    /// What was counted.
    pub stats: Vec<Stat>,
    /// How long each stage took, in order: name and seconds.
    pub timings: Vec<(&'static str, f64)>,
    /// Paths of the configuration that lead nowhere, and other names in it that only the program can tell.
    pub misled: Vec<Problem>,
    /// Whether anything in the program is tagged.
    pub has_tags: bool,
    /// The variables of members and their types, by place; empty unless asked for.
    pub bindings: Vec<(Span, String)>,
    /// What stands before dots and what is called, in members; empty unless asked for.
    pub observed: Vec<Observed>,
    /// What is known of the line that was asked about.
    pub line: Option<Result<Line, Nothing>>,
    /// The model to fill in that was asked for.
    pub stub: Option<Result<String, NoStub>>,
}

/// The name of the floor among the timings.
pub const FLOOR: &str = "floor";

/// The name among the timings of what reading and resolving the models costs that the program speaks of: measured by
/// itself, since they are read among the program's files.
pub const MODELS: &str = "models alone";

/// Lexes and parses every file that was read, with places, and drops the trees.
fn parse_only(resolver: &Resolver, sources: &Sources) {
    let ids: FxHashSet<FileId> = resolver.files.iter().map(|module| module.file).collect();
    let files: Vec<&str> = ids.iter().filter_map(|id| Some(sources.get(*id)?.parse_text())).collect();
    files.into_par_iter().for_each(|text| {
        let _ = std::hint::black_box(syn::parse_file(text));
        crate::parse::forget_spans();
    });
}

/// Runs all stages.
pub fn run(request: &Request<'_>) -> Outcome {
    let threads = request.options.threads;
    let pool =
        rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(crate::parse::STACK_SIZE).build();
    match pool {
        Ok(pool) => pool.install(|| again::outcome(request, stages)),
        // No thread could be started: do it here.
        Err(_) => crate::parse::with_big_stack(|| again::outcome(request, stages)),
    }
}

fn stages(request: &Request<'_>) -> Outcome {
    let mut clock = Clock::default();
    let mut sources = Sources::default();
    let models = all_models(request);
    let named: Vec<Sym> = request.policy.outside.iter().filter_map(crate_of).collect();
    let input = resolve::Input {
        graph: request.graph,
        models: &models,
        named: &named,
        files: request.files,
        kept: request.kept,
    };

    let mut resolver = resolve::build(&input, &mut sources);
    clock.lap("parse and resolve");
    let lowered = lower_all(&input, &mut resolver, &mut sources, request.options);
    clock.lap("lower");
    let mut typed = Typed::default();
    let mut todo: Vec<_> = lowered.into_iter().collect();
    let mut rounds = 0;
    let types = loop {
        let types = Types::new(&resolver);
        infer_all(&resolver, &types, todo, &mut typed);
        rounds += 1;
        if rounds == MAX_ROUNDS || !resolver.lacks_sources() {
            break types;
        }
        drop(types);
        resolver.load_wanted(&input, &mut sources);
        todo = lower_again(&resolver, &typed, request.options.observe);
    };
    let Typed { bodies, calls } = typed;
    let bindings = if request.options.bindings { bindings(&resolver, &types, &bodies) } else { Vec::new() };
    clock.lap("types");
    if request.options.observe {
        let observed = observe::all(&resolver, &types, &bodies, &sources);
        return Outcome { observed, sources, timings: clock.laps, ..Outcome::default() };
    }
    let mut contracts = model::contracts(&resolver, request.policy, request.usage, request.options.infer);
    contracts.idle = model::idle(&resolver, &request.models, &sources);
    let misled = model::misled(&resolver, request.graph, request.policy, &sources);
    clock.lap("contracts");
    let with_tests = request.options.with_tests;
    let exported = exported(request, &resolver);
    let traced = flow::Input {
        resolver: &resolver,
        types: &types,
        contracts: &contracts,
        bodies: &bodies,
        exported: &exported,
        with_tests,
        watch: request.asked.and_then(|asked| watched(&sources, asked)),
    };
    let flows = flow::analyse(&traced);
    clock.lap("flow");
    let has_statements = flows.events.iter().any(|event| event.texts.sql.is_some());
    let schema = if has_statements { request.graph.schema_files(request.files) } else { Vec::new() };
    let checked = rules::check(&rules::Input {
        resolver: &resolver,
        graph: request.graph,
        contracts: &contracts,
        flows: &flows,
        policy: request.policy,
        usage: request.usage,
        schema: &schema,
        sources: &sources,
        today: request.options.today,
        lang: request.options.lang,
    });
    let line = request.asked.map(|asked| {
        let input = inspect::Input {
            graph: request.graph,
            files: request.files,
            resolver: &resolver,
            types: &types,
            bodies: &bodies,
            contracts: &contracts,
            seen: flows.seen.as_ref(),
            checked: &checked,
            sources: &sources,
            with_tests,
        };
        inspect::line(&input, asked)
    });
    let stub = request.stub.map(|krate| {
        let called = called_by_members(&traced);
        let (graph, given) = (request.graph, &flows.defaults);
        let asked = stub::Asked { resolver: &resolver, graph, models: &models, called: &called, given };
        stub::stub(&asked, krate)
    });
    let counted = stats::Counted {
        resolver: &resolver,
        graph: request.graph,
        sources: &sources,
        bodies: &bodies,
        calls: &calls,
    };
    let stats = counted.all(&flows);
    clock.lap("check");
    if request.options.floor {
        parse_only(&resolver, &sources);
        clock.lap(FLOOR);
        let of_models = resolver.program.crates.iter().filter(|krate| krate.role == Role::Model);
        let read: Vec<Sym> = of_models.map(|krate| krate.name).collect();
        resolve::models_alone(&input, &read);
        clock.lap(MODELS);
    }
    let is_used = |outside: &OutsideAnnotation| request.usage.is_used(outside.entry);
    let has_tags = contracts.tags.iter().any(|tag| is_member(&resolver, tag.owner))
        || request.policy.outside.iter().any(|outside| outside.is_of_data() && is_used(outside));
    Outcome {
        diagnostics: checked.diagnostics,
        sources,
        stats,
        timings: clock.laps,
        misled,
        has_tags,
        bindings,
        observed: Vec::new(),
        line,
        stub,
    }
}

/// Everything that members call or name.
fn called_by_members(input: &flow::Input<'_>) -> BTreeSet<DefId> {
    let mentions = flow::mentions(input);
    let own = input.bodies.iter().filter(|(def, _)| is_member(input.resolver, **def));
    own.flat_map(|(_, body)| mentions(body)).collect()
}

/// The line that is asked about, if its file was read.
fn watched(sources: &Sources, asked: &Asked) -> Option<flow::Watch> {
    Some(flow::Watch { file: sources.find(&asked.path)?, line: asked.line })
}

/// The crate whose item an annotation from outside is about.
fn crate_of(annotation: &OutsideAnnotation) -> Option<Sym> {
    annotation.item.value.segments().first().map(Sym::from)
}

fn all_models(request: &Request<'_>) -> Vec<ModelSource> {
    let builtin = model::BUILTIN.iter().zip(model::READY).map(|((krate, path, text), ready)| ModelSource {
        krate: (*krate).to_owned(),
        path: (*path).to_owned(),
        text: Arc::from(*text),
        ready: *ready,
    });
    builtin.chain(request.models.iter().cloned()).collect()
}

/// The interface of libraries that others call.
fn exported(request: &Request<'_>, resolver: &Resolver) -> Vec<DefId> {
    let open = request.graph.crates.iter().filter(|data| {
        data.is_member
            && data.kind.is_library()
            && request.policy.is_public_api(&data.package, data.library_is_public_api)
    });
    open.flat_map(|data| resolver.exported(data.id)).collect()
}

fn is_member(resolver: &Resolver, def: DefId) -> bool {
    role(resolver, def) == Some(Role::Member)
}

/// What the crate of a definition is to the run.
fn role(resolver: &Resolver, def: DefId) -> Option<Role> {
    let krate = resolver.program.def(def).krate;
    resolver.program.krate(krate).map(|krate| krate.role)
}

/// Lowers every body of members. Bodies that declare items in their blocks are lowered again
/// when those have scopes; functions declared there are lowered in the next round.
fn lower_all(
    input: &resolve::Input<'_>,
    resolver: &mut Resolver,
    sources: &mut Sources,
    options: Options,
) -> FxHashMap<DefId, Box<Body>> {
    let mut bodies = FxHashMap::default();
    let mut from = 0;
    let mut again: Vec<DefId> = Vec::new();
    loop {
        let to = resolver.program.defs.len();
        let mut todo = std::mem::take(&mut again);
        todo.extend(
            (from..to)
                .map(|index| DefId(index as u32))
                .filter(|def| has_body(resolver, *def, options.with_tests)),
        );
        from = to;
        let lowered: Vec<(DefId, Lowered)> = todo
            .par_iter()
            .map(|def| {
                let lowered = lower::with_receivers(resolver, *def, options.observe);
                crate::parse::forget_spans();
                (*def, lowered)
            })
            .collect();
        let mut batch: Vec<(DefId, Vec<BlockItems>)> = Vec::new();
        for (def, lowered) in lowered {
            match lowered {
                Lowered::Body(body) => {
                    bodies.insert(def, body);
                }
                Lowered::NeedsScopes(blocks) => {
                    again.push(def);
                    batch.push((def, blocks));
                }
                Lowered::Broken(error) => resolver.problems.push(resolve::Problem {
                    span: error.span,
                    message: error.message,
                    kind: resolve::ProblemKind::Syntax,
                }),
                Lowered::Absent => {}
            }
        }
        let done = batch.is_empty();
        if !done {
            resolver.add_block_scopes(input, sources, batch);
        }
        let loaded = resolver.load_wanted(input, sources);
        if done && !loaded {
            return bodies;
        }
    }
}

fn has_body(resolver: &Resolver, def: DefId, with_tests: bool) -> bool {
    let data = resolver.program.def(def);
    if !is_member(resolver, def) || (data.test_only && !with_tests) {
        return false;
    }
    match &data.kind {
        DefKind::Fn(item) => item.body.is_some(),
        DefKind::Const { body, .. } | DefKind::Static { body, .. } => body.is_some(),
        _ => false,
    }
}

/// Bodies with their types, and how many of their calls were understood, by owner.
#[derive(Default)]
struct Typed {
    bodies: FxHashMap<DefId, Arc<Body>>,
    calls: FxHashMap<DefId, CallStats>,
}

/// How often bodies are typed again because their signatures led into crates that were not read: from one crate to
/// the next.
const MAX_ROUNDS: usize = 3;

/// The bodies that are not understood to the last, as they were before types.
fn lower_again(resolver: &Resolver, typed: &Typed, observe: bool) -> Vec<(DefId, Box<Body>)> {
    let open = typed.bodies.par_iter().filter(|(_, body)| !Types::are_known(body));
    let lowered = open.filter_map(|(def, _)| match lower::with_receivers(resolver, *def, observe) {
        Lowered::Body(body) => Some((*def, body)),
        _ => None,
    });
    let lowered = lowered.collect();
    crate::parse::forget_spans();
    lowered
}

/// Types bodies, and lowers and types those of models that they lead to.
fn infer_all(resolver: &Resolver, types: &Types<'_>, mut todo: Vec<(DefId, Box<Body>)>, typed: &mut Typed) {
    let mut seen: FxHashSet<DefId> = todo.iter().map(|(def, _)| *def).collect();
    seen.extend(typed.bodies.keys());
    let (contracts, none) = (model::Contracts::default(), FxHashMap::default());
    let input = flow::Input {
        resolver,
        types,
        contracts: &contracts,
        bodies: &none,
        exported: &[],
        with_tests: false,
        watch: None,
    };
    let mentions = flow::mentions(&input);
    let mut asked = flow::asked(&input);
    asked.retain(|def| !seen.contains(def));
    while !todo.is_empty() {
        todo.sort_unstable_by_key(|(def, _)| *def);
        let inferred: Vec<_> = std::mem::take(&mut todo)
            .into_par_iter()
            .map(|(def, body)| {
                let inferred = types.infer(*body);
                let mentions = mentions(&inferred.body);
                (def, inferred, mentions)
            })
            .collect();
        let mut next = std::mem::take(&mut asked);
        seen.extend(next.iter().copied());
        for (def, inferred, mentions) in inferred {
            next.extend(mentions.into_iter().filter(|mentioned| seen.insert(*mentioned)));
            dump(types, def, &inferred.body);
            typed.bodies.insert(def, Arc::new(inferred.body));
            typed.calls.insert(def, inferred.stats);
        }
        // Of dependencies there are no bodies: what they do is what the default says, or a model.
        next.retain(|def| role(resolver, *def) != Some(Role::Dependency));
        let lowered = next.into_par_iter().filter_map(|def| match lower::body(resolver, def) {
            Lowered::Body(body) => Some((def, body)),
            _ => None,
        });
        todo = lowered.collect();
        crate::parse::forget_spans();
    }
}

/// Every variable with a name, and its type as text.
fn bindings(
    resolver: &Resolver,
    types: &Types<'_>,
    bodies: &FxHashMap<DefId, Arc<Body>>,
) -> Vec<(Span, String)> {
    let of_members = bodies.iter().filter(|(def, _)| is_member(resolver, **def)).map(|(_, body)| body);
    let named = of_members.flat_map(|body| body.locals.iter().filter(|local| local.name.is_some()));
    let mut bindings: Vec<(Span, String)> = named.map(|local| (local.span, types.show(&local.ty))).collect();
    bindings.sort();
    bindings
}

/// For looking at what a body became: `PIILINT_DUMP=part::of::its::path`.
fn dump(types: &Types<'_>, def: DefId, body: &Body) {
    debug_assert_eq!(crate::ir::verify::body(body, true), Vec::<String>::new(), "unsound body");
    if let Ok(wanted) = std::env::var("PIILINT_DUMP")
        && types.program().path_of(def).contains(&wanted)
    {
        eprintln!("{}", crate::ir::print::body(types.program(), body));
    }
}

/// Measures stages.
struct Clock {
    last: Instant,
    laps: Vec<(&'static str, f64)>,
}

impl Default for Clock {
    fn default() -> Self {
        Self { last: Instant::now(), laps: Vec::new() }
    }
}

impl Clock {
    fn lap(&mut self, stage: &'static str) {
        let now = Instant::now();
        self.laps.push((stage, now.duration_since(self.last).as_secs_f64()));
        self.last = now;
    }
}
