//! The specification beside the compiler: each section that uses a real crate is a program that compiles.
//!
//! ```sh
//! cargo fetch --locked --manifest-path tests/compiled/Cargo.toml
//! cargo test --test compiled -- --ignored --nocapture                    # minutes; the first run compiles the crates
//! COMPILED=logging.md cargo test --test compiled -- --ignored --nocapture   # one file, or a part of `file::heading`
//! ```
//!
//! Models are Rust that nobody compiles, and so is the specification: what both had wrong would agree. So the sections
//! are made packages of one workspace, with the versions that `tests/compiled/Cargo.toml` pins, and checked. A section
//! whose crates are not all pinned there, or that is of another version, is left out. One whose heading says `not compiled` is wrong on purpose.
//!
//! `tests/compiled/owed.txt` lists those that do not compile, and fails as soon as one does.

#[path = "harness/markdown.rs"]
mod markdown;
#[path = "compiled/packages.rs"]
mod packages;
#[path = "harness/program.rs"]
mod program;
/// Of the statements in comments only what the reader of Markdown needs.
mod marker {
    /// A line and what is wrong there.
    pub(crate) type Mistake = (usize, String);
}

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use markdown::{File, Section};
use packages::{Package, Pins};

/// The repository.
const REPOSITORY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
const OWED: &str = include_str!("compiled/owed.txt");
/// What the heading of a section says that is wrong on purpose.
const ON_PURPOSE: &str = "not compiled";

/// A section with its file and its packages.
struct Case {
    /// `logging.md::Fields of an event`.
    name: String,
    path: String,
    section: Section,
}

#[test]
#[ignore = "compiles crates, which are fetched"]
fn sections_compile() {
    let pins = Pins::read(&Path::new(REPOSITORY).join("tests/compiled"));
    let only = env::var("COMPILED").unwrap_or_default();
    let all = cases();
    let known: BTreeSet<&str> = all.iter().map(|case| case.name.as_str()).collect();
    let gone: Vec<&str> = owed().filter(|name| !known.contains(name)).collect();
    assert!(
        gone.is_empty(),
        "tests/compiled/owed.txt names sections that are not there:\n{}",
        gone.join("\n")
    );
    let dir = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("compiled");
    let mut packages: BTreeMap<String, (&Case, Package)> = BTreeMap::new();
    let mut left_out = 0;
    for (index, case) in all.iter().enumerate() {
        if !case.name.contains(&only) || case.section.heading.contains(ON_PURPOSE) {
            continue;
        }
        match packages::of(&format!("s{index}"), &case.section, &pins) {
            Ok(of_case) => {
                packages.extend(of_case.into_iter().map(|one| (one.name.clone(), (case, one))));
            }
            Err(unpinned) => {
                left_out += 1;
                println!("left out: {}: {}", case.name, unpinned.join(", "));
            }
        }
    }
    packages::write(&dir, &pins, packages.values().map(|(_, package)| package));
    let errors = errors(&dir, &packages);
    let checked: BTreeSet<&str> = packages.values().map(|(case, _)| case.name.as_str()).collect();
    let owed: BTreeSet<&str> = owed().filter(|name| checked.contains(name)).collect();
    for (name, error) in &errors {
        let mark = if owed.contains(name) { "owed  " } else { "" };
        println!("{mark}{name}\n    {error}");
    }
    println!(
        "{} sections compile, {} do not, {left_out} name crates that are not pinned",
        checked.len() - errors.len(),
        errors.len()
    );
    let new: Vec<&str> = errors.keys().copied().filter(|name| !owed.contains(name)).collect();
    let mended: Vec<&str> = owed.into_iter().filter(|name| !errors.contains_key(name)).collect();
    assert!(new.is_empty(), "not compiled:\n{}", new.join("\n"));
    assert!(
        mended.is_empty(),
        "compiled, so strike them out in tests/compiled/owed.txt:\n{}",
        mended.join("\n")
    );
}

fn owed() -> impl Iterator<Item = &'static str> {
    OWED.lines().filter(|line| !line.starts_with('#') && !line.is_empty())
}

/// The sections with programs.
fn cases() -> Vec<Case> {
    let folder = Path::new(REPOSITORY).join("tests/spec");
    let mut paths: Vec<PathBuf> =
        fs::read_dir(&folder).expect("the specification").flatten().map(|entry| entry.path()).collect();
    paths.sort();
    let mut cases = Vec::new();
    for path in paths.iter().filter(|path| path.extension().is_some_and(|end| end == "md")) {
        let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let sections = markdown::parse(&text).unwrap_or_else(|mistakes| panic!("{file}: {mistakes:?}"));
        for section in sections.into_iter().filter(|section| !section.files.is_empty()) {
            let name = format!("{file}::{}", section.heading);
            cases.push(Case { name, path: format!("tests/spec/{file}"), section });
        }
    }
    cases
}

/// The first error of each section that does not compile.
fn errors<'c>(dir: &Path, packages: &BTreeMap<String, (&'c Case, Package)>) -> BTreeMap<&'c str, String> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["check", "--workspace", "--offline", "--keep-going", "--message-format=json"]);
    command.current_dir(dir).env("CARGO_TARGET_DIR", dir.join("target")).env("CARGO_INCREMENTAL", "0");
    command.env_remove("RUSTFLAGS").env_remove("DATABASE_URL");
    let output = command.output().expect("cargo runs");
    let mut errors = BTreeMap::new();
    let mut any = false;
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let Ok(message) = serde_json::from_str::<serde_json::Value>(line) else { continue };
        any = true;
        if message["reason"] != "compiler-message" || message["message"]["level"] != "error" {
            continue;
        }
        let manifest = Path::new(message["manifest_path"].as_str().unwrap_or_default());
        let folder = manifest.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy();
        let Some((case, package)) = packages.get(&*folder) else { continue };
        errors.entry(case.name.as_str()).or_insert_with(|| said(case, package, &message["message"]));
    }
    assert!(any, "{}", String::from_utf8_lossy(&output.stderr));
    errors
}

/// An error at its line in the specification.
fn said(case: &Case, package: &Package, message: &serde_json::Value) -> String {
    let text = message["message"].as_str().unwrap_or_default();
    let code = message["code"]["code"].as_str().map_or_else(String::new, |code| format!("[{code}]"));
    let label = message["spans"][0]["label"].as_str().map_or_else(String::new, |label| format!(" ({label})"));
    let line = message["spans"][0]["line_start"].as_u64().unwrap_or(1);
    let file = message["spans"][0]["file_name"].as_str().unwrap_or_default();
    let is_it = |own: &&File| Path::new(file).ends_with(package.place(&own.path));
    let line = case.section.files.iter().find(is_it).map_or(0, |own| own.origin(line as usize));
    format!("{}:{line}: {code} {text}{label}", case.path)
}
