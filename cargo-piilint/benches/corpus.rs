//! How long the stages take on real applications, beside the floor: lexing and parsing every file that the run read.
//!
//! ```sh
//! cargo fetch --locked --manifest-path tests/corpus/Cargo.toml
//! cargo bench --bench corpus                                       # the corpus
//! cargo bench --bench corpus -- path/to/Cargo.toml 'dependency-*'  # another workspace
//! ```
//!
//! The best of a few runs is shown: what disturbs a run only makes it slower.

use std::path::PathBuf;
use std::time::Instant;

use piilint::load::{self, CrateGraph, DiskFiles, LoadOptions};
use piilint::pipeline::{self, FLOOR, Options, Outcome, Request};
use piilint::policy::{Policy, Usage};

/// The binary's own.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const CORPUS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/corpus/Cargo.toml");

/// The applications of the corpus, with their crates.
const APPLICATIONS: [&str; 6] =
    ["lemmy_*", "atomic{-server,_lib}", "bitwarden-*", "atuin-*", "authifier", "revolt[-_]*"];

const RUNS: usize = 3;

fn main() {
    // cargo passes `--bench`, for harnesses that have several modes.
    let mut args = std::env::args().skip(1).filter(|arg| !arg.starts_with("--"));
    let (manifest, include_deps) = match args.next() {
        Some(manifest) => (manifest, args.collect()),
        None => (CORPUS.to_owned(), APPLICATIONS.map(str::to_owned).to_vec()),
    };
    let manifest_path = Some(PathBuf::from(manifest));
    let options = LoadOptions { manifest_path, include_deps, ..LoadOptions::default() };
    let start = Instant::now();
    let graph = match load::load(&options) {
        Ok(graph) => graph,
        Err(error) => panic!("{error}"),
    };
    println!("cargo metadata: {:.3} s, {} crates\n", start.elapsed().as_secs_f64(), graph.crates.len());

    let outcomes: Vec<Outcome> = (0..RUNS).map(|_| run(&graph)).collect();
    let outcome = outcomes.iter().min_by(|a, b| total(a).total_cmp(&total(b))).expect("at least one run");
    table(outcome);
    let floor = outcomes.iter().filter_map(floor).fold(f64::INFINITY, f64::min);
    let lines: u32 = outcome.sources.iter().map(|(_, file)| file.line_count()).sum();
    println!("\nfloor: {floor:.3} s for {} files, {lines} lines", outcome.sources.len());
    println!("ratio: {:.2}", total(outcome) / floor);
    if let Some(memory) = peak_memory() {
        println!("peak memory: {memory}");
    }
}

/// The seconds of all stages.
fn total(outcome: &Outcome) -> f64 {
    outcome.timings.iter().filter(|(stage, _)| *stage != FLOOR).map(|(_, seconds)| seconds).sum()
}

/// The seconds of lexing and parsing alone.
fn floor(outcome: &Outcome) -> Option<f64> {
    outcome.timings.iter().find(|(stage, _)| *stage == FLOOR).map(|(_, seconds)| *seconds)
}

fn run(graph: &CrateGraph) -> Outcome {
    let policy = Policy::default();
    pipeline::run(&Request {
        graph,
        files: &DiskFiles,
        policy: &policy,
        usage: &Usage::new(&policy),
        models: Vec::new(),
        options: Options { floor: true, ..Options::default() },
    })
}

fn table(outcome: &Outcome) {
    let total = total(outcome);
    for (stage, seconds) in outcome.timings.iter().filter(|(stage, _)| *stage != FLOOR) {
        println!("{stage:<20} {seconds:>8.3} s {:>5.1} %", 100.0 * seconds / total);
    }
    println!("{:<20} {total:>8.3} s", "total");
}

/// The most memory that this process had, where the system tells.
fn peak_memory() -> Option<String> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().to_owned())
}
