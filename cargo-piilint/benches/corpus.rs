//! How long the stages take on real applications, beside the floor of the same run: lexing and parsing every file
//! that was read, and nothing else.
//!
//! ```sh
//! cargo fetch --locked --manifest-path tests/corpus/Cargo.toml
//! cargo bench -p cargo-piilint --bench corpus                    # every application of the corpus
//! cargo bench -p cargo-piilint --bench corpus -- lemmy atuin     # those whose name contains a word
//! cargo bench -p cargo-piilint --bench corpus -- path/to/Cargo.toml 'dependency-*'   # another workspace
//! ```
//!
//! A line is the best of a few runs: what disturbs a run only makes it slower. Nothing is compared with earlier
//! figures; the ratio to the floor is what may be compared between machines.

use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

use piilint::load::{self, CrateGraph, DiskFiles, Kept, LoadOptions};
use piilint::pipeline::{self, FLOOR, MODELS, Options, Outcome, Request};
use piilint::policy::{Policy, Usage};

/// The binary's own.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const CORPUS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/corpus/Cargo.toml");

/// The configuration of an application, from the folder of the corpus: what it tags is what there is to follow.
const CONFIGURED: [(&str, &str); 3] =
    [("lemmy", "lemmy.toml"), ("atomic", "atomic.toml"), ("bitwarden", "bitwarden.toml")];

/// The applications of the corpus, and the crates of each.
const APPLICATIONS: [(&str, &str); 5] = [
    ("lemmy", "lemmy_*"),
    ("atomic", "atomic{-server,_lib}"),
    ("bitwarden", "bitwarden-*"),
    ("atuin", "atuin-*"),
    ("authifier, revolt", "{authifier,revolt[-_]*}"),
];

/// So many runs each, unless they take longer than this together.
const RUNS: usize = 5;
const PATIENCE: Duration = Duration::from_secs(10);

/// An application that takes longer is told so and left.
const LIMIT: Duration = Duration::from_mins(2);

/// What a process is told that measures one application only: each has a process, and so a peak of memory, of its own.
const ONE: &str = "one";

fn main() {
    // cargo passes `--bench`, for harnesses that have several modes.
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| !arg.starts_with("--")).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    match words[..] {
        [ONE, name] => {
            let crates = APPLICATIONS.iter().find(|(known, _)| *known == name).map(|(_, crates)| *crates);
            let crates = vec![crates.expect("the caller names one of them").to_owned()];
            measure(name, CORPUS, crates, &policy_of(name));
        }
        [manifest, ref deps @ ..] if std::path::Path::new(manifest).is_file() => {
            heading();
            measure(manifest, manifest, deps.iter().map(ToString::to_string).collect(), &Policy::default());
        }
        ref words => {
            heading();
            let is_wanted = |name: &str| words.is_empty() || words.iter().any(|word| name.contains(word));
            APPLICATIONS.iter().filter(|(name, _)| is_wanted(name)).for_each(|(name, _)| in_a_process(name));
        }
    }
}

/// Measures an application in a process of its own, for so long and no longer.
fn in_a_process(name: &str) {
    let program = std::env::current_exe().expect("a running program has a path");
    let mut child = Command::new(program).args([ONE, name]).spawn().expect("it was started before");
    let start = Instant::now();
    while child.try_wait().expect("it is ours").is_none() {
        if start.elapsed() > LIMIT {
            child.kill().and_then(|()| child.wait()).expect("it is ours");
            return println!("{name:<20} more than {} s", LIMIT.as_secs());
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// What the corpus says of an application.
fn policy_of(name: &str) -> Policy {
    let Some((_, file)) = CONFIGURED.iter().find(|(known, _)| *known == name) else {
        return Policy::default();
    };
    let path = PathBuf::from(CORPUS).with_file_name(file);
    let root = path.parent().expect("it lies in a folder").to_path_buf();
    let lookup = piilint::policy::Lookup { workspace_root: &root, config: Some(&path), packages: Vec::new() };
    piilint::policy::load(&lookup, &DiskFiles).unwrap_or_else(|error| panic!("{file}: {error}"))
}

fn heading() {
    println!(
        "{:<20} {:>6} {:>8} {:>9} {:>9} {:>9} {:>6} {:>8}   of which, in ms; `cargo metadata` apart",
        "", "files", "lines", "metadata", "floor", "total", "ratio", "memory"
    );
}

/// One application: a line.
fn measure(name: &str, manifest: &str, include_deps: Vec<String>, policy: &Policy) {
    let manifest_path = Some(PathBuf::from(manifest));
    let options = LoadOptions { manifest_path, include_deps, ..LoadOptions::default() };
    let start = Instant::now();
    let graph = match load::load(&options) {
        Ok(graph) => graph,
        Err(error) => panic!("{error}"),
    };
    let metadata = start.elapsed().as_secs_f64();
    let start = Instant::now();
    let mut outcomes = Vec::new();
    while outcomes.is_empty() || (outcomes.len() < RUNS && start.elapsed() < PATIENCE) {
        outcomes.push(run(&graph, policy));
    }
    let best = outcomes.iter().min_by(|a, b| total(a).total_cmp(&total(b))).expect("at least one run");
    let floor = outcomes.iter().filter_map(floor).fold(f64::INFINITY, f64::min);
    // The built-in models lie among the sources, whether they were needed or not.
    let own = || best.sources.iter().filter(|(_, file)| !file.path().starts_with("models/"));
    let (files, lines) = (own().count(), own().map(|(_, file)| file.line_count()).sum::<u32>());
    let ms = |seconds: f64| format!("{:.0} ms", seconds * 1000.0);
    let stages = best.timings.iter().filter(|(stage, _)| ![FLOOR, MODELS].contains(stage));
    let stages: Vec<String> = stages.map(|(stage, took)| format!("{stage} {:.0}", took * 1000.0)).collect();
    println!(
        "{name:<20} {files:>6} {lines:>8} {:>9} {:>9} {:>9} {:>6.2} {:>8}   {}",
        ms(metadata),
        ms(floor),
        ms(total(best)),
        total(best) / floor,
        peak_memory().unwrap_or_default(),
        stages.join(", "),
    );
}

/// The seconds of all stages.
fn total(outcome: &Outcome) -> f64 {
    outcome
        .timings
        .iter()
        .filter(|(stage, _)| ![FLOOR, MODELS].contains(stage))
        .map(|(_, seconds)| seconds)
        .sum()
}

/// The seconds of lexing and parsing alone.
fn floor(outcome: &Outcome) -> Option<f64> {
    outcome.timings.iter().find(|(stage, _)| *stage == FLOOR).map(|(_, seconds)| *seconds)
}

fn run(graph: &CrateGraph, policy: &Policy) -> Outcome {
    pipeline::run(&Request {
        graph,
        files: &DiskFiles,
        kept: &Kept::nothing(),
        policy,
        usage: &Usage::new(policy),
        asked: None,
        stub: None,
        models: Vec::new(),
        options: Options { floor: true, ..Options::default() },
    })
}

/// The most memory that this process had, where the system tells.
fn peak_memory() -> Option<String> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.split_whitespace().next()?.parse().ok()?;
    Some(format!("{} MiB", kibibytes / 1024))
}
