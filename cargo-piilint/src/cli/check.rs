//! `cargo piilint check`: load, analyse, compare, report.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use piilint_grammar::Date;

use super::compare;
use super::config_findings::config_findings;
use super::error::CliError;
use super::exit::Exit;
use super::first_run;
use super::merge::merge;
use super::output::{self, Findings};
use super::own_models;
use super::settings::{Compare, Settings};
use super::terminal::Terminal;
use super::timings::{self, METADATA};
use super::with_cargo;
use crate::diagnostic::{Diagnostic, Lang, Level};
use crate::load::{self, CrateGraph, DiskFiles, FileSource, GitRepo, GitTree, Kept, LoadError, LoadOptions};
use crate::pipeline::{self, Options, Outcome, Request};
use crate::policy::{self, Lookup, Policy, PolicyError, ProblemReport, Usage};
use crate::rules::RULES;

/// One workspace, analysed.
#[derive(Debug)]
pub(super) struct Analysed {
    pub(super) graph: CrateGraph,
    pub(super) policy: Policy,
    pub(super) outcome: Outcome,
    pub(super) repo_root: Option<PathBuf>,
}

/// Runs the check.
pub(super) fn check(settings: &Settings) -> Result<Exit, CliError> {
    let compiles = match settings.with {
        Some(with) => with_cargo::run(with, settings)?,
        None => true,
    };
    let (findings, first_run) = findings(settings)?;
    let fails = fails(settings, &findings, first_run);
    if first_run {
        first_run::write(settings, &findings)?;
    } else {
        output::write(settings, &findings)?;
    }
    timings::say(settings, &findings);
    if fails && settings.compare == Compare::Staged {
        settings.terminal.say(
            "help: mend what the commit adds, or accept it with `#[pii_allow(..)]` and a reason; \
             `git commit --no-verify` commits it as it is",
        );
    }
    Ok(if fails || (!compiles && !settings.exit_zero) { Exit::Findings } else { Exit::Clean })
}

/// What there is to find in all workspaces, and whether names were taken for tags, since nothing is tagged yet.
pub(super) fn findings(settings: &Settings) -> Result<(Findings, bool), CliError> {
    let mut list = Vec::new();
    let mut elsewhere = None;
    for options in &settings.workspaces {
        match workspace(settings, options) {
            Ok(workspace) => list.push(workspace),
            // Of several workspaces, each has packages that the others lack.
            Err(error @ CliError::Load(LoadError::UnknownPackage { .. })) => elsewhere = Some(error),
            Err(error) => return Err(error),
        }
    }
    if let (Some(error), true) = (elsewhere, list.is_empty()) {
        return Err(error);
    }
    let lang = settings.lang.or_else(|| list.iter().find_map(|w| w.policy.lang)).unwrap_or(Lang::En);
    let first_run = is_first_run(settings, &list);
    if first_run {
        infer(settings, &mut list);
    } else if is_pointless(settings, &list) {
        settings
            .terminal
            .say("note: nothing here is tagged, so there is nothing to find; `--infer` takes names for tags");
    }
    Ok((merge(list, lang), first_run))
}

fn fails(settings: &Settings, findings: &Findings, first_run: bool) -> bool {
    let counts = |d: &Diagnostic| d.suppressed.is_none() && d.level >= settings.fail_on;
    let excused = settings.exit_zero || (first_run && !settings.fail_on_is_said);
    !excused && findings.diagnostics.iter().any(counts)
}

/// A program without any tag or configuration: what follows is a first look, and not yet a gate.
fn is_first_run(settings: &Settings, list: &[Analysed]) -> bool {
    let says_nothing = !settings.infer && !settings.compares() && settings.levels.is_empty();
    let for_people = settings.outputs.iter().all(output::Output::is_for_people);
    let is_new = |workspace: &Analysed| !workspace.outcome.has_tags && workspace.policy.is_empty();
    says_nothing && for_people && !list.is_empty() && list.iter().all(is_new)
}

/// Nothing can be found, and whoever reads that there is nothing should know why. Editors and hooks ask too often.
fn is_pointless(settings: &Settings, list: &[Analysed]) -> bool {
    let asks =
        !settings.infer && !settings.compares() && settings.outputs.iter().any(output::Output::is_for_people);
    asks && !list.is_empty() && list.iter().all(|workspace| !workspace.outcome.has_tags)
}

/// The same once more, with names for tags.
fn infer(settings: &Settings, list: &mut [Analysed]) {
    for workspace in list {
        let (graph, policy) = (&workspace.graph, &workspace.policy);
        workspace.outcome = run(settings, graph, &DiskFiles, policy, &settings.terminal, true);
    }
}

fn run_options(settings: &Settings, policy: &Policy, infer: bool) -> Options {
    let with_tests = settings.workspaces.iter().any(|options| options.targets.wants_tests());
    Options {
        with_tests,
        infer,
        threads: settings.threads,
        bindings: false,
        observe: false,
        floor: settings.timings,
        today: settings.today,
        lang: settings.lang.or(policy.lang).unwrap_or_default(),
    }
}

fn workspace(settings: &Settings, options: &LoadOptions) -> Result<Analysed, CliError> {
    let manifest = load::find_manifest(options)?;
    let dir = manifest.parent().unwrap_or(Path::new("."));
    let repo = GitRepo::discover(dir);
    let repo_root = repo.as_ref().ok().map(|repo| repo.top().to_path_buf());
    let (graph, policy, outcome) = match &settings.compare {
        Compare::Nothing => {
            let start = std::time::Instant::now();
            let graph = load::load(options)?;
            let seconds = start.elapsed().as_secs_f64();
            let mut parts = analyse(settings, graph, &DiskFiles)?;
            parts.2.timings.insert(0, (METADATA, seconds));
            parts
        }
        Compare::Staged => {
            let repo = repo?;
            let mut files = repo.files(&GitTree::Index)?;
            let graph = load::load_snapshot(options, &mut files)?;
            let mut current = analyse(settings, graph, &files)?;
            let base = if repo.has_head() { Some("HEAD".to_owned()) } else { None };
            let fingerprints = base.map(|base| base_findings(settings, options, &repo, &base)).transpose()?;
            compare::keep_added(&mut current.2, fingerprints.unwrap_or_default(), &repo.changed_lines(None)?);
            compare::for_a_hook(&mut current.2, &repo.staged()?);
            current
        }
        Compare::Since(rev) => {
            let repo = repo?;
            let base = repo.merge_base(rev)?;
            let mut current = analyse(settings, load::load(options)?, &DiskFiles)?;
            let fingerprints = base_findings(settings, options, &repo, &base)?;
            compare::keep_added(&mut current.2, fingerprints, &repo.changed_lines(Some(&base))?);
            current
        }
    };
    Ok(Analysed { graph, policy, outcome, repo_root })
}

type Parts = (CrateGraph, Policy, Outcome);

fn analyse(settings: &Settings, graph: CrateGraph, files: &dyn FileSource) -> Result<Parts, CliError> {
    for note in &graph.notes {
        settings.terminal.say(&note.said());
    }
    let mut policy = read_policy(settings, &graph, files)?;
    set_levels(settings, &mut policy)?;
    let mut outcome = run(settings, &graph, files, &policy, &settings.terminal, settings.infer);
    if !outcome.misled.is_empty() {
        return Err(PolicyError::new(std::mem::take(&mut outcome.misled), &policy.files).into());
    }
    Ok((graph, policy, outcome))
}

/// The analysis proper, and what there is to say of the configuration.
fn run(
    settings: &Settings,
    graph: &CrateGraph,
    files: &dyn FileSource,
    policy: &Policy,
    terminal: &Terminal,
    infer: bool,
) -> Outcome {
    let usage = Usage::new(policy);
    let models = own_models::read(&graph.workspace_root, files, terminal);
    if !settings.compares() {
        own_models::warn_of_unused(&models, graph, terminal);
    }
    let asked = settings.asked.as_ref().map(|place| place.in_workspace(graph));
    let no_cache = settings.workspaces.iter().any(|options| options.no_cache);
    let kept = if no_cache { Kept::nothing() } else { Kept::open(&graph.target_dir) };
    let asked = asked.as_ref();
    let mut outcome = pipeline::run(&Request {
        graph,
        files,
        kept: &kept,
        policy,
        usage: &usage,
        models,
        options: run_options(settings, policy, infer),
        asked,
        stub: settings.stub.as_deref(),
    });
    kept.save();
    select(graph, &mut outcome);
    // What the calendar alone brings about is no fault of a change.
    let mut upkeep = policy::upkeep(policy, settings.today);
    upkeep.retain(|upkeep| !(upkeep.by_date && settings.compares()));
    if !settings.compares() && outcome.misled.is_empty() {
        upkeep.extend(unused(policy, &usage, settings.today));
        upkeep.sort_by_key(|upkeep| upkeep.problem.place);
    }
    config_findings(policy, &graph.workspace_root, &upkeep, terminal, &mut outcome);
    outcome
}

/// Entries that matched nothing; but an exception from a rule that this version does not have may be right.
fn unused(policy: &Policy, usage: &Usage, today: Date) -> Vec<policy::Upkeep> {
    let is_rule = |code: &String| RULES.iter().any(|rule| rule.code == code);
    let is_early = |upkeep: &policy::Upkeep| {
        let exception = policy.exceptions.iter().find(|exception| exception.place == upkeep.problem.place);
        exception.is_some_and(|exception| !exception.rules.iter().all(is_rule))
    };
    let mut unused = usage.unused_warnings(policy, today);
    unused.retain(|upkeep| !is_early(upkeep));
    unused
}

fn read_policy(settings: &Settings, graph: &CrateGraph, files: &dyn FileSource) -> Result<Policy, CliError> {
    let mut packages: Vec<(&str, &Path)> = Vec::new();
    for data in graph.members() {
        if let Some(manifest) = &data.manifest_path
            && !packages.iter().any(|(_, known)| known == manifest)
        {
            packages.push((&data.package, manifest));
        }
    }
    let lookup =
        Lookup { workspace_root: &graph.workspace_root, config: settings.config.as_deref(), packages };
    Ok(policy::load(&lookup, files)?)
}

fn set_levels(settings: &Settings, policy: &mut Policy) -> Result<(), CliError> {
    for (code, level) in &settings.levels {
        if let Err(below) = policy.levels.set_flag(code, *level) {
            let file =
                below.place.map(|place| policy.files[usize::from(place.file)].path.display().to_string());
            let message = format!(
                "{code} cannot be lowered to `{}`: the base file sets it to `{}`",
                level.as_str(),
                below.floor.as_str()
            );
            let help =
                format!("an `[[allow]]` with a reason accepts a single place ({})", file.unwrap_or_default());
            return Err(CliError::usage(message, help));
        }
    }
    Ok(())
}

/// The fingerprints of what the base has already, each as often as it is there.
fn base_findings(
    settings: &Settings,
    options: &LoadOptions,
    repo: &GitRepo,
    base: &str,
) -> Result<Vec<String>, CliError> {
    let mut files = repo.files(&GitTree::Commit(base.to_owned()))?;
    // What is selected now may not have been there.
    let options = LoadOptions { packages: load::PackageSelection::default(), ..options.clone() };
    let options = LoadOptions { targets: options.targets.without_names(), ..options };
    let graph = load::load_snapshot(&options, &mut files)?;
    // A configuration that was broken then allowed nothing and knew nobody.
    let mut policy = read_policy(settings, &graph, &files).unwrap_or_default();
    let _ = set_levels(settings, &mut policy);
    let silent = Terminal { quiet: true, ..settings.terminal };
    let outcome = run(settings, &graph, &files, &policy, &silent, settings.infer);
    let active = outcome.diagnostics.into_iter().filter(|d| d.suppressed.is_none());
    Ok(active.map(|diagnostic| diagnostic.fingerprint).collect())
}

/// Keeps what is in the selected packages.
fn select(graph: &CrateGraph, outcome: &mut Outcome) {
    let selected: BTreeSet<&str> = graph.roots.iter().map(|id| graph.get(*id).package.as_str()).collect();
    let counts = |package: &str| package.is_empty() || selected.contains(package);
    outcome.diagnostics.retain(|diagnostic| counts(diagnostic.package.as_str()));
}

/// Shows a problem that is no finding.
pub(super) fn warn(terminal: &Terminal, policy: &Policy, problem: &policy::Problem) {
    if !terminal.quiet {
        terminal.show(&ProblemReport::new(problem, &policy.files, miette::Severity::Warning));
    }
}

/// The level of a finding about the configuration, which belongs to no package.
pub(super) fn config_level(policy: &Policy, code: &str) -> Option<Level> {
    policy.level(code, "", Some(Level::Warning))
}
