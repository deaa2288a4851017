//! Recall on real code: leaks that somebody wrote into the applications of the corpus are found, and their protected,
//! consented or harmless twins are not reported.
//!
//! ```sh
//! cargo fetch --locked --manifest-path tests/corpus/Cargo.toml
//! cargo test --release --test recall -- --ignored --nocapture                # the open half
//! RECALL=kept cargo test --release --test recall -- --ignored --nocapture    # or `both`
//! ```
//!
//! A mutation is a file `tests/recall/APPLICATION/NAME.rs`; `tests/recall/mutation.rs` says what stands in one. They
//! were written from the rules and the applications' sources alone, before the linter was run on any, and are not
//! changed to please it. A hash of the name puts each of a round into one of two halves: the open half is what the
//! linter may be mended by, the kept half is run at the end, to see whether it was mended in general. After that the
//! kept half is known, and a new round has to be written by somebody who has not seen the linter.
//!
//! The applications are copied below the target folder three times: as they are, with all leaks of the half, with all
//! twins. A leak is found where one of its marked lines has a finding of a code that is marked there. Where a leak ends
//! in code that the application has already, the finding stands there, and its path leads over a marked line. A twin is
//! reported where a finding that the application itself has not stands in it or leads through it.

#[path = "recall/mutation.rs"]
mod mutation;
#[path = "recall/program.rs"]
mod program;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use mutation::{Half, KINDS, Mutation};
use program::{APPLICATIONS, Finding, Origin, Programs, known};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/recall");

/// Leaks found, of a hundred.
const LEAST_FOUND: usize = 95;
/// Twins reported, of a hundred.
const MOST_REPORTED: usize = 2;

fn mutations() -> Vec<Mutation> {
    mutation::all(Path::new(FOLDER)).unwrap_or_else(|wrong| panic!("{wrong}"))
}

#[test]
fn mutations_are_well_formed() {
    let mutations = mutations();
    assert_eq!(mutations.len(), 340);
    let mut names = BTreeSet::new();
    for mutation in &mutations {
        let title = &mutation.title;
        let (leak, twin) = (&mutation.leak, &mutation.twin);
        assert!(names.insert(mutation.name()), "{title}: another one has this name");
        assert!(
            APPLICATIONS.iter().any(|known| known.name == mutation.application()),
            "{title}: no application"
        );
        assert!(KINDS.contains(&mutation.kind.as_str()), "{title}: kind `{}`", mutation.kind);
        assert!(!mutation.through.is_empty(), "{title}: through what?");
        assert!(leak.lines().any(|line| !line.codes.is_empty()), "{title}: the leak has no mark");
        assert!(twin.lines().all(|line| line.codes.is_empty()), "{title}: the twin has a mark");
        let has_here = [leak, twin].map(|side| !side.here.is_empty());
        assert_eq!(has_here, [mutation.after.is_some(); 2], "{title}: `after` and `fn here` go together");
    }
    let deep = mutations.iter().filter(|mutation| mutation.depth >= 2).count();
    assert!(deep >= 50, "{deep} are two or more functions deep");
    for kind in KINDS {
        assert!(mutations.iter().any(|mutation| mutation.kind == kind), "none of kind {kind}");
    }
}

#[test]
#[ignore = "needs the corpus, which is fetched"]
fn leaks_are_found_and_twins_are_not() {
    let wanted: &[Half] = match std::env::var("RECALL").as_deref() {
        Err(_) | Ok("open") => &[Half::Open],
        Ok("kept") => &[Half::Kept],
        Ok("both") => &[Half::Open, Half::Kept],
        Ok(other) => panic!("RECALL is open, kept or both, not `{other}`"),
    };
    let mut mutations = mutations();
    mutations.retain(|mutation| wanted.contains(&mutation.half()));
    assert!(!mutations.is_empty(), "none is kept: the last round was run, and a new one has to be written");

    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("recall");
    let own = Programs::copy(folder.join("own"));
    let mut leaks = Programs::copy(folder.join("leaks"));
    leaks.insert(&mutations, |mutation| &mutation.leak);
    let mut twins = Programs::copy(folder.join("twins"));
    twins.insert(&mutations, |mutation| &mutation.twin);

    let mut found = BTreeMap::new();
    let mut reported = BTreeMap::new();
    let mut others = Vec::new();
    for application in &APPLICATIONS {
        let known = known(&own.findings(application));
        for finding in leaks.findings(application).iter().filter(|finding| is_new(&leaks, finding, &known)) {
            match leak_of(&leaks, finding) {
                Some(index) => drop(found.insert(index, line_of(finding))),
                None => others.push(line_of(finding)),
            }
        }
        for finding in twins.findings(application).iter().filter(|finding| is_new(&twins, finding, &known)) {
            match twin_of(&twins, finding) {
                Some(index) => drop(reported.insert(index, line_of(finding))),
                None => others.push(line_of(finding)),
            }
        }
    }
    tell(&mutations, &found, &reported, &others);
    println!("the programs as they were read lie in {}", folder.display());
    let all = mutations.len();
    assert!(100 * found.len() >= LEAST_FOUND * all, "less than {LEAST_FOUND} % of the leaks were found");
    assert!(
        100 * reported.len() <= MOST_REPORTED * all,
        "more than {MOST_REPORTED} % of the twins were reported"
    );
}

/// Whether it is a flow's finding that the application itself has not: at another place, or by a way through a mutation.
fn is_new(programs: &Programs, finding: &Finding, known: &BTreeSet<(String, String, u64)>) -> bool {
    let is_flow = ["PII1", "PII2", "PII3"].iter().any(|group| finding.code.starts_with(group));
    let place = &finding.place;
    is_flow
        && finding.code != "PII303"
        && match programs.origin(&place.file, place.line) {
            Origin::Mutation(..) => true,
            Origin::Own(line) => {
                !known.contains(&(finding.code.clone(), place.file.clone(), line))
                    || twin_of(programs, finding).is_some()
            }
        }
}

/// The leak that a finding is the one for.
fn leak_of(programs: &Programs, finding: &Finding) -> Option<usize> {
    let is_ours = matches!(programs.origin(&finding.place.file, finding.place.line), Origin::Mutation(..));
    let path = if is_ours { &[][..] } else { &finding.path };
    let places = std::iter::once(&finding.place).chain(path);
    places.flat_map(|place| programs.origins(place)).find_map(|origin| match origin {
        Origin::Mutation(index, codes) if codes.contains(&finding.code) => Some(index),
        _ => None,
    })
}

/// The twin that a finding stands in or leads through.
fn twin_of(programs: &Programs, finding: &Finding) -> Option<usize> {
    let places = std::iter::once(&finding.place).chain(&finding.path);
    places.flat_map(|place| programs.origins(place)).find_map(|origin| match origin {
        Origin::Mutation(index, _) => Some(index),
        Origin::Own(_) => None,
    })
}

fn line_of(finding: &Finding) -> String {
    format!("{} {}:{} {}", finding.code, finding.place.file, finding.place.line, finding.message)
}

/// The figures, what was missed, what was reported wrongly, and what else is new.
fn tell(
    mutations: &[Mutation],
    found: &BTreeMap<usize, String>,
    reported: &BTreeMap<usize, String>,
    others: &[String],
) {
    let of = |what: &str, is: &dyn Fn(&Mutation) -> bool| {
        let all: Vec<usize> = (0..mutations.len()).filter(|index| is(&mutations[*index])).collect();
        let count = |of: &BTreeMap<usize, String>| all.iter().filter(|index| of.contains_key(index)).count();
        println!(
            "{what:<12} {:>3} of {:>3} leaks found, {:>3} twins reported",
            count(found),
            all.len(),
            count(reported)
        );
    };
    for application in &APPLICATIONS {
        of(application.name, &|mutation| mutation.application() == application.name);
    }
    for kind in KINDS {
        of(kind, &|mutation| mutation.kind == kind);
    }
    of("all", &|_| true);
    println!("\nleaks missed:");
    for mutation in
        mutations.iter().enumerate().filter(|(index, _)| !found.contains_key(index)).map(|(_, m)| m)
    {
        println!("  {} ({}, {} deep): {}", mutation.title, mutation.kind, mutation.depth, mutation.through);
    }
    println!("twins reported:");
    for (index, finding) in reported {
        println!("  {} ({}): {finding}", mutations[*index].title, mutations[*index].kind);
    }
    println!("other new findings:");
    for finding in others {
        println!("  {finding}");
    }
}
