//! What the linter takes types and calls for, beside what the compiler says: an oracle for the resolution of names,
//! methods and types on real code.
//!
//! ```sh
//! cargo fetch --locked --manifest-path tests/corpus/Cargo.toml
//! cargo test --release --test oracle -- --ignored --nocapture                            # all crates
//! ORACLE='atuin-server atuin-domain' cargo test --release --test oracle -- --ignored --nocapture    # libraries of the corpus
//! ```
//!
//! The crates of the corpus that stand below are compiled with their dependencies, once, below the target folder; what
//! the compiler said of them is kept there, in `oracle/`. Then the linter reads the same crates, and both are asked at
//! the same places: what type stands before the dot of a method call or field access, and which function a call calls.
//! Asked is about what is written in the crate's own source; what a macro of another crate makes has no place there.
//!
//! A fixed seed draws as many places of each crate as make the numbers below in all; the figures over all places are
//! printed beside them. A receiver that the linter did not see (inside a macro that it does not know, say) counts as
//! unknown. `tests/oracle/compare.rs` says what is equal to what. Each disagreement is printed, those of all places with
//! `ORACLE_ALL=1`.

#[path = "oracle/compare.rs"]
mod compare;
#[path = "oracle/compiler.rs"]
mod compiler;
#[path = "oracle/ours.rs"]
mod ours;
#[path = "oracle/tree.rs"]
mod tree;

use std::path::Path;

use compare::{Names, Verdict};
use compiler::At;
use tree::{callee, tree};

/// The crates of the corpus that are compiled. Lemmy is not among them: of the asynchronous diesel that it asks for, the
/// compilers of today take no version that its lock allows.
const CRATES: [&str; 6] =
    ["atomic_lib", "atuin-server", "authifier", "bitwarden-core", "bitwarden-crypto", "revolt-database"];

const CORPUS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/corpus/Cargo.toml");

/// So many places are drawn.
const RECEIVERS: usize = 500;
const CALLS: usize = 200;

/// What is demanded of those, in percent.
const RECEIVERS_RIGHT: f64 = 90.0;
const RECEIVERS_WRONG: f64 = 1.0;
const CALLS_RIGHT: f64 = 98.0;

/// A place about which both were asked.
struct Asked {
    krate: String,
    file: String,
    at: At,
    ours: String,
    theirs: String,
    verdict: Verdict,
}

#[test]
#[ignore = "compiles crates of the corpus, which is fetched"]
fn the_compiler_agrees() {
    let wanted = std::env::var("ORACLE").ok();
    let crates: Vec<&str> = wanted.as_deref().map_or(CRATES.to_vec(), |wanted| wanted.split(' ').collect());
    let (mut receivers, mut calls) = (Vec::new(), Vec::new());
    for krate in &crates {
        let (of_receivers, of_calls) = ask_both(krate, Path::new(CORPUS));
        receivers.push(of_receivers);
        calls.push(of_calls);
    }
    println!("\nreceivers");
    let receivers = tell(&receivers, RECEIVERS.div_ceil(crates.len()));
    println!("\ncalls that the linter resolves");
    let calls = tell(&calls, CALLS.div_ceil(crates.len()));
    if wanted.is_none() {
        assert!(receivers.right > RECEIVERS_RIGHT, "{:.1} % of the receivers are right", receivers.right);
        assert!(receivers.wrong < RECEIVERS_WRONG, "{:.1} % of the receivers are wrong", receivers.wrong);
        assert!(calls.right >= CALLS_RIGHT, "{:.1} % of the calls agree", calls.right);
    }
}

/// All receivers and all calls of a crate.
fn ask_both(krate: &str, manifest: &Path) -> (Vec<Asked>, Vec<Asked>) {
    let theirs = compiler::ask(manifest, krate);
    let ours = ours::ask(manifest, krate);
    let mut names = Names::default();

    let one = |types: &Vec<String>| (types.len() == 1).then(|| types[0].clone());
    let mut receivers = Vec::new();
    for ((file, at), types) in &theirs.receivers {
        let Some(theirs) = one(types) else { continue };
        let ours = match ours.receivers.get(&(file.clone(), *at)) {
            Some(types) => match one(types) {
                Some(ours) => ours,
                None => continue,
            },
            None if ours.files.contains(file) => "_".to_owned(),
            None => continue,
        };
        names.meet(&tree(&ours), &tree(&theirs));
        receivers.push(Asked {
            krate: krate.to_owned(),
            file: file.clone(),
            at: *at,
            ours,
            theirs,
            verdict: Verdict::Unknown,
        });
    }
    let mut calls = Vec::new();
    for ((file, whole), call) in &ours.calls {
        let (Some(functions), Some(target)) = (theirs.calls.get(&(file.clone(), *whole)), one(&call.targets))
        else {
            continue;
        };
        let Some(called) = callee(&target) else { continue };
        let name = if called.name.is_empty() { &call.name } else { &called.name };
        let same = |function: &&String| callee(function).is_some_and(|other| other.name == *name);
        // What the compiler puts in (`deref`) has the place of the whole expression, too.
        let found: Vec<&String> = functions.iter().filter(same).collect();
        let theirs = match (&found[..], &functions[..]) {
            ([one], _) => (*one).clone(),
            ([], [one]) => one.clone(),
            _ => continue,
        };
        if let Some(theirs) = callee(&theirs) {
            names.meet_calls(&called, &theirs);
        }
        let at = call.at;
        calls.push(Asked {
            krate: krate.to_owned(),
            file: file.clone(),
            at,
            ours: target,
            theirs,
            verdict: Verdict::Unknown,
        });
    }

    names.settle();
    for asked in &mut receivers {
        asked.verdict = names.compare(&tree(&asked.ours), &tree(&asked.theirs));
    }
    for asked in &mut calls {
        asked.verdict = match (callee(&asked.ours), callee(&asked.theirs)) {
            (Some(ours), Some(theirs)) => names.compare_calls(&ours, &theirs),
            _ => Verdict::Unknown,
        };
    }
    let across = names.across_crates();
    if !across.is_empty() {
        println!("{krate}: one thing with names in two crates:\n    {}", across.join("\n    "));
    }
    (receivers, calls)
}

/// Shares of places, in percent.
#[derive(Clone, Copy)]
struct Shares {
    right: f64,
    wrong: f64,
    unknown: f64,
}

impl Shares {
    fn of(asked: &[&Asked]) -> Shares {
        let count =
            |verdict| asked.iter().filter(|asked| asked.verdict == verdict).fold(0.0_f64, |sum, _| sum + 1.0);
        let [right, wrong, unknown] = [Verdict::Right, Verdict::Wrong, Verdict::Unknown].map(count);
        let percent = 100.0 / (right + wrong + unknown).max(1.0);
        Shares { right: right * percent, wrong: wrong * percent, unknown: unknown * percent }
    }
}

/// Prints the figures of those drawn and of all, and the disagreements.
fn tell(crates: &[Vec<Asked>], each: usize) -> Shares {
    println!("{:<20} {:>26}   {:>26}", "", "drawn: right, wrong, ?", "all: right, wrong, ?");
    let (mut all_drawn, mut everything) = (Vec::new(), Vec::new());
    for asked in crates {
        let (drawn, all) = (draw(asked, each), asked.iter().collect::<Vec<_>>());
        figures(asked.first().map_or("?", |asked| &asked.krate), &drawn, &all);
        all_drawn.extend(drawn);
        everything.extend(all);
    }
    figures("together", &all_drawn, &everything);
    let show_all = std::env::var_os("ORACLE_ALL").is_some();
    (if show_all { &everything } else { &all_drawn }).iter().for_each(|asked| disagreement(asked));
    Shares::of(&all_drawn)
}

fn figures(name: &str, drawn: &[&Asked], all: &[&Asked]) {
    let [drawn, all] = [drawn, all].map(|asked| {
        let Shares { right, wrong, unknown } = Shares::of(asked);
        format!("{:>6}: {right:>5.1} {wrong:>5.2} {unknown:>5.1}", asked.len())
    });
    println!("{name:<20} {drawn:>26}   {all:>26}");
}

fn disagreement(asked: &Asked) {
    let word = match asked.verdict {
        Verdict::Right => return,
        Verdict::Unknown => "unknown",
        Verdict::Wrong => "WRONG",
    };
    let (krate, (line, column)) = (&asked.krate, asked.at);
    let file = asked.file.rsplit_once(krate.as_str()).map_or(asked.file.as_str(), |(_, file)| file);
    println!("{word} {krate}{file}:{line}:{column}");
    println!("    ours   {}\n    theirs {}", asked.ours, asked.theirs);
}

/// So many of them, by a fixed seed.
fn draw(asked: &[Asked], count: usize) -> Vec<&Asked> {
    let mut left: Vec<&Asked> = asked.iter().collect();
    let mut state: u64 = 0x5eed_0123_4567_89ab;
    let mut next = |below: usize| {
        // The multiplier is Knuth's (MMIX).
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    let mut drawn = Vec::new();
    while drawn.len() < count && !left.is_empty() {
        drawn.push(left.swap_remove(next(left.len())));
    }
    drawn
}
