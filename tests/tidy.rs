//! What a review should not have to look for: layers, pages, dead links, long files, traces of a machine.

#[path = "tidy/layers.rs"]
mod layers;
#[path = "harness/marker.rs"]
mod marker;
#[path = "tidy/repository.rs"]
mod repository;

use std::collections::BTreeSet;
use std::path::Path;

use piilint::policy::rule_names::RULES as NAMES;
use piilint::rules::RULES;
use repository::{Text, exists, texts};

/// Files may have more lines than this only with a reason.
const MOST_LINES: usize = 700;

/// Files that are longer, and why that is better than two files.
const LONG_FILES: &[(&str, &str)] = &[
    ("piilint-macros/grammar/taxonomy.json", "fideslang's taxonomy as published"),
    ("tests/fixtures/sarif-2.1.0.schema.json", "the schema of SARIF as published"),
];

fn fail_if_any(what: &str, found: &[String]) {
    assert!(found.is_empty(), "{what}:\n{}", found.join("\n"));
}

#[test]
fn stages_import_from_earlier_ones_only() {
    fail_if_any("imports against the order of cargo-piilint/src/lib.rs", &layers::violations());
}

#[test]
fn every_rule_has_its_page_and_every_page_its_rule() {
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    for page in texts().iter().filter(|t| t.is_in("cargo-piilint/src/rules") && t.has_extension("md")) {
        wrong.extend(page_mistakes(page, &mut seen));
    }
    let checked: BTreeSet<String> = RULES.iter().map(|rule| rule.code.to_owned()).collect();
    wrong.extend(checked.difference(&seen).map(|code| format!("{code} has no page")));
    wrong.extend(seen.difference(&checked).map(|code| format!("{code} has a page and no check")));
    fail_if_any("pages of rules", &wrong);
}

/// What is wrong with the head and the parts of a page.
fn page_mistakes(page: &Text, seen: &mut BTreeSet<String>) -> Vec<String> {
    let head = page.text.split("+++").nth(1).unwrap_or_default();
    let value = |key: &str| {
        let line = head.lines().find_map(|line| line.strip_prefix(key)?.trim_start().strip_prefix('='));
        line.unwrap_or_default().trim().trim_matches('"').to_owned()
    };
    let Some(rule) = NAMES.iter().find(|rule| rule.code == value("code")) else {
        return vec![format!("{}: `{}` is no rule's code", page.path, value("code"))];
    };
    let mut wrong = Vec::new();
    if !seen.insert(rule.code.to_owned()) {
        wrong.push(format!("{}: {} has a page already", page.path, rule.code));
    }
    for (key, want) in [("name", rule.name), ("name_zh", rule.name_zh)] {
        if value(key) != want {
            wrong.push(format!("{}: {key} is `{}`, in the table `{want}`", page.path, value(key)));
        }
    }
    let file_name = format!("/{}.md", rule.name.replace('-', "_"));
    if !page.path.ends_with(&file_name) {
        wrong.push(format!("{}: the file of {} is called {file_name}", page.path, rule.code));
    }
    for part in ["# English", "## Bad", "## Good", "# 中文"] {
        if !page.text.lines().any(|line| line == part) {
            wrong.push(format!("{}: no `{part}`", page.path));
        }
    }
    wrong
}

#[test]
fn documents_name_files_that_exist() {
    let mut wrong = Vec::new();
    let documents = texts();
    // The specification and the corpus speak of files of other programs.
    let is_ours =
        |path: &str| !["tests/spec/", "tests/corpus/"].iter().any(|folder| path.starts_with(folder));
    for document in documents.iter().filter(|t| t.has_extension("md") && is_ours(&t.path)) {
        for (number, line) in document.prose() {
            for name in repository::named_files(line).filter(|name| !exists(&document.path, name)) {
                wrong.push(format!("{}:{number}: there is no `{name}`", document.path));
            }
        }
    }
    fail_if_any("documents that name files which do not exist", &wrong);
}

/// One file is one crate there, however large the crate.
const MODELS: &str = "cargo-piilint/models";

/// The lines of a file, without its own tests.
fn code_lines(text: &str) -> usize {
    text.split("\n#[cfg(test)]\nmod tests {").next().unwrap_or_default().lines().count()
}

#[test]
fn long_files_have_a_reason() {
    let counted: Vec<(String, usize)> = texts()
        .into_iter()
        .filter(|text| !text.has_extension("lock") && !["tests/spec", MODELS].iter().any(|f| text.is_in(f)))
        .map(|text| (text.path.clone(), code_lines(&text.text)))
        .filter(|(_, lines)| *lines > MOST_LINES)
        .collect();
    let mut wrong: Vec<String> = counted
        .iter()
        .filter(|(path, _)| !LONG_FILES.iter().any(|(long, _)| path == long))
        .map(|(path, lines)| format!("{path}: {lines} lines"))
        .collect();
    let short = LONG_FILES.iter().filter(|(long, _)| !counted.iter().any(|(path, _)| path == long));
    wrong.extend(short.map(|(path, _)| format!("{path}: on the list of long files, and none")));
    fail_if_any(&format!("more than {MOST_LINES} lines: split the file, or list it with a reason"), &wrong);
}

/// Folders of machines on which the repository was written.
const MACHINE: &[&str] = &["/work/", "/home/", "/root/", "/Users/", "C:\\Users"];

#[test]
fn nothing_tells_of_a_machine() {
    let mut wrong = Vec::new();
    for text in texts().iter().filter(|text| text.path != "tests/tidy.rs") {
        for (number, line) in text.text.lines().enumerate() {
            let found = MACHINE.iter().find(|folder| line.contains(*folder));
            wrong.extend(found.map(|folder| format!("{}:{}: `{folder}`", text.path, number + 1)));
            let registry = line.strip_prefix("source = \"registry+");
            if registry.is_some_and(|index| index != "https://github.com/rust-lang/crates.io-index\"") {
                wrong.push(format!("{}:{}: not the public registry", text.path, number + 1));
            }
        }
    }
    fail_if_any("paths and hosts of one machine", &wrong);
}

#[test]
fn examples_state_well() {
    let mut wrong = Vec::new();
    for text in texts().iter().filter(|t| t.is_in("examples") && t.has_extension("rs")) {
        match marker::parse(&text.text) {
            Ok(markers) => wrong.extend(foreign_markers(&text.path, &markers)),
            Err(mistakes) => {
                wrong.extend(mistakes.iter().map(|(line, what)| format!("{}:{line}: {what}", text.path)));
            }
        }
    }
    fail_if_any("comments that state findings", &wrong);
}

/// Markers whose code is no rule's, or that only the specification knows.
fn foreign_markers(path: &str, markers: &[marker::Marker]) -> Vec<String> {
    let wrong = |m: &marker::Marker| match &m.says {
        marker::Says::Finding { code, .. } if NAMES.iter().all(|rule| rule.code != code) => {
            Some(format!("{path}:{}: `{code}` is no rule's code", m.line))
        }
        marker::Says::Type(_) => Some(format!("{path}:{}: types are stated in the specification", m.line)),
        _ => None,
    };
    let mut all: Vec<String> = markers.iter().filter_map(wrong).collect();
    all.extend(marker::unpaired_across(markers.iter()).into_iter().map(|what| format!("{path}: {what}")));
    all
}

#[test]
fn the_workspace_knows_its_folders() {
    for folder in ["cargo-piilint", "piilint-macros", "tests/spec", "examples", "docs"] {
        assert!(Path::new(repository::ROOT).join(folder).is_dir(), "{folder}");
    }
}
