//! The specification runs: every section of `tests/spec/*.md`, of the rules' pages and of the README is a test.
//!
//! ```sh
//! cargo test --test spec                        # all
//! cargo test --test spec -- logging             # sections whose file or heading contains the word
//! SPEC='logging.md:Fields of an event' SPEC_DUMP=1 cargo test --test spec   # one, with what was found
//! SPEC='async.md;loops.md:A loop' cargo test --test spec                    # several
//! SPEC_AS=closure cargo test --test spec        # the programs in another form that means the same, or `all` forms
//! SPEC_ASK=1 cargo test --test spec             # asks why-not about the lines with findings
//! UPDATE_LIMITS=1 cargo test --test spec        # writes docs/limits.md
//! ```
//!
//! The format is told in CONTRIBUTING.md.

#[path = "harness/asked.rs"]
mod asked;
#[path = "harness/compare.rs"]
mod compare;
#[path = "harness/limits.rs"]
mod limits;
#[path = "harness/markdown.rs"]
mod markdown;
#[path = "harness/marker.rs"]
mod marker;
#[path = "harness/program.rs"]
mod program;
#[path = "harness/run.rs"]
mod run;
#[path = "harness/variant.rs"]
mod variant;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use libtest_mimic::{Arguments, Failed, Trial};

use markdown::Section;
use marker::Mistake;
use variant::Variant;

/// The repository.
const REPOSITORY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// A Markdown file that runs.
struct Document {
    /// Its path in the repository.
    path: String,
    /// For a rule's page, the rule's code.
    rule: Option<String>,
    sections: Result<Vec<Section>, Vec<Mistake>>,
}

fn main() -> ExitCode {
    let documents = documents();
    let args = Arguments::from_args();
    let wanted = std::env::var("SPEC").ok();
    let mut trials = vec![limits_trial(&documents)];
    match std::env::var("SPEC_AS") {
        Ok(form) => trials.extend(documents.into_iter().flat_map(|document| variants_of(document, &form))),
        Err(_) => trials.extend(documents.into_iter().flat_map(trials_of)),
    }
    if let Some(wanted) = &wanted {
        let wanted: Vec<String> =
            wanted.split(';').map(|one| one.replacen(".md:", ".md::", 1).replace(":::", "::")).collect();
        trials.retain(|trial| wanted.iter().any(|one| trial.name().contains(one.as_str())));
    }
    libtest_mimic::run(&args, trials).exit_code()
}

/// The specification, the pages of the rules, the README.
fn documents() -> Vec<Document> {
    let mut documents = Vec::new();
    for folder in ["tests/spec", "cargo-piilint/src/rules", "."] {
        let entries = fs::read_dir(Path::new(REPOSITORY).join(folder)).into_iter().flatten().flatten();
        let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
        if folder == "." {
            paths.retain(|path| path.ends_with("README.md"));
        }
        paths.sort();
        for path in paths.iter().filter(|path| path.extension().is_some_and(|e| e == "md")) {
            let text = fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let rule = text.lines().find_map(|line| line.strip_prefix("code = \"")?.strip_suffix('"'));
            documents.push(Document {
                path: format!("{folder}/{name}").trim_start_matches("./").to_owned(),
                rule: rule.filter(|_| folder.ends_with("rules")).map(str::to_owned),
                sections: markdown::parse(&text),
            });
        }
    }
    documents
}

/// A test for each section with a program; one that fails for a file that does not read.
fn trials_of(document: Document) -> Vec<Trial> {
    let file = document.path.rsplit('/').next().unwrap_or_default().to_owned();
    match document.sections {
        Err(mistakes) => {
            let lines: Vec<String> =
                mistakes.iter().map(|(line, what)| format!("{}:{line}: {what}", document.path)).collect();
            vec![Trial::test(file, move || Err(Failed::from(lines.join("\n"))))]
        }
        Ok(sections) => {
            let path: Arc<str> = document.path.into();
            let rule: Option<Arc<str>> = document.rule.map(Into::into);
            let programs = sections.into_iter().filter(|section| !section.files.is_empty());
            programs
                .map(|section| {
                    let (path, rule) = (Arc::clone(&path), rule.clone());
                    let name = format!("{file}::{}", section.heading);
                    Trial::test(name, move || {
                        let checked = if std::env::var_os("SPEC_ASK").is_some() {
                            asked::check(&path, &section)
                        } else {
                            run::check(&path, rule.as_deref(), &section)
                        };
                        checked.map_err(Failed::from)
                    })
                })
                .collect()
        }
    }
}

/// The sections of a document in other forms that mean the same: the one of this name, or all.
fn variants_of(document: Document, form: &str) -> Vec<Trial> {
    let file = document.path.rsplit('/').next().unwrap_or_default().to_owned();
    let path: Arc<str> = document.path.into();
    let mut trials = Vec::new();
    for section in document.sections.into_iter().flatten().filter(|section| !section.files.is_empty()) {
        for (name, variant) in Variant::ALL.into_iter().filter(|(name, _)| form == "all" || form == *name) {
            if let Some(changed) = variant.of(&section) {
                let (path, rule) = (Arc::clone(&path), document.rule.clone());
                trials.push(Trial::test(format!("{file}::{} ({name})", section.heading), move || {
                    run::check_variant(&path, rule.as_deref(), &changed).map_err(Failed::from)
                }));
            }
        }
    }
    trials
}

/// `docs/limits.md` is what the gaps in the specification make it.
fn limits_trial(documents: &[Document]) -> Trial {
    let sections = documents.iter().flat_map(|document| {
        document.sections.iter().flatten().map(|section| (document.path.as_str(), section))
    });
    let text = limits::render(sections);
    Trial::test("limits_are_up_to_date", move || {
        let path = Path::new(REPOSITORY).join("docs/limits.md");
        if std::env::var_os("UPDATE_LIMITS").is_some() {
            return fs::write(path, text).map_err(Failed::from);
        }
        let on_disk = fs::read_to_string(path).unwrap_or_default();
        let hint = "docs/limits.md is out of date: run `UPDATE_LIMITS=1 cargo test --test spec limits`";
        if on_disk == text { Ok(()) } else { Err(hint.into()) }
    })
}
