//! The programs of the corpus as copies that may be changed, and what the linter finds in them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use cargo_metadata::MetadataCommand;
use globset::Glob;
use serde_json::Value;

use super::mutation::{Mutation, Side};

const CORPUS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/corpus");
const HERE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/recall");

/// An application: its name here and in the corpus, and its crates.
pub(crate) struct Application {
    pub(crate) name: &'static str,
    crates: &'static str,
}

/// As `tests/corpus/EXPECTED.md` has them.
pub(crate) const APPLICATIONS: [Application; 5] = [
    Application { name: "lemmy", crates: "lemmy_*" },
    Application { name: "atomic", crates: "atomic{-server,_lib}" },
    Application { name: "bitwarden", crates: "bitwarden-*" },
    Application { name: "atuin", crates: "atuin-*" },
    Application { name: "revolt", crates: "{authifier,revolt[-_]*}" },
];

/// Where a line of a changed program comes from.
#[derive(Clone)]
pub(crate) enum Origin {
    /// The program's own line, from 1.
    Own(u64),
    /// A mutation, by its index; the codes that are good here.
    Mutation(usize, Vec<String>),
}

/// The applications in a folder, with mutations in them or without.
pub(crate) struct Programs {
    folder: PathBuf,
    /// The changed files, as `package/src/lib.rs`: where each of their lines comes from.
    changed: BTreeMap<String, Vec<Origin>>,
}

/// A finding, as far as it matters here.
pub(crate) struct Finding {
    pub(crate) code: String,
    pub(crate) place: Place,
    pub(crate) message: String,
    /// The places of its path.
    pub(crate) path: Vec<Place>,
}

/// A line of a file, as `package/src/lib.rs`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) file: String,
    pub(crate) line: u64,
    pub(crate) end_line: u64,
}

impl Programs {
    /// Copies the applications' crates below a folder, beside a workspace like the corpus that uses the copies.
    pub(crate) fn copy(folder: PathBuf) -> Programs {
        let wanted: Vec<_> = APPLICATIONS
            .iter()
            .map(|application| Glob::new(application.crates).expect("it is well-formed").compile_matcher())
            .collect();
        let metadata = MetadataCommand::new()
            .manifest_path(Path::new(CORPUS).join("Cargo.toml"))
            .other_options(["--locked", "--offline"].map(str::to_owned))
            .exec()
            .expect("the corpus is fetched: cargo fetch --locked --manifest-path tests/corpus/Cargo.toml");
        if folder.exists() {
            fs::remove_dir_all(&folder).expect("it is ours");
        }
        let mut patch = String::from("\n[patch.crates-io]\n");
        let is_wanted = |name: &str| wanted.iter().any(|glob| glob.is_match(name));
        for package in metadata.packages.iter().filter(|package| is_wanted(&package.name)) {
            let name = &package.name;
            let from = package.manifest_path.parent().expect("a manifest lies in a folder");
            copy_folder(from.as_std_path(), &folder.join("crates").join(name.as_str()));
            writeln!(patch, "{name} = {{ path = \"../crates/{name}\" }}").expect("a string takes everything");
        }
        copy_folder(Path::new(CORPUS), &folder.join("corpus"));
        let manifest = folder.join("corpus/Cargo.toml");
        let text = fs::read_to_string(&manifest).expect("it was copied") + &patch;
        fs::write(&manifest, text).expect("the folder is ours");
        // Writes the lock file anew: the copies are no packages of the registry.
        let locked =
            MetadataCommand::new().manifest_path(manifest).other_options(["--offline".to_owned()]).exec();
        locked.unwrap_or_else(|error| panic!("{error}"));
        Programs { folder, changed: BTreeMap::new() }
    }

    /// Puts one side of the mutations into the files that they name.
    pub(crate) fn insert(&mut self, mutations: &[Mutation], side: impl Fn(&Mutation) -> &Side) {
        for (index, mutation) in mutations.iter().enumerate() {
            let path = self.path(mutation);
            let text =
                fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", mutation.title));
            let key = format!("{}/{}", mutation.package, mutation.file);
            let own = || (1..=text.lines().count() as u64).map(Origin::Own).collect();
            let mut origins = self.changed.remove(&key).unwrap_or_else(own);
            let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
            let side = side(mutation);
            if let Some(after) = &mutation.after {
                let at = anchor(&lines, after).unwrap_or_else(|why| panic!("{}: {why}", mutation.title));
                lines.splice(at..at, side.here.iter().map(|line| line.text.clone()));
                origins
                    .splice(at..at, side.here.iter().map(|line| Origin::Mutation(index, line.codes.clone())));
            }
            let mut push = |text: String, codes: &[String]| {
                lines.push(text);
                origins.push(Origin::Mutation(index, codes.to_vec()));
            };
            push(format!("mod {} {{", mutation.name()), &[]);
            side.items.iter().for_each(|line| push(line.text.clone(), &line.codes));
            push("}".to_owned(), &[]);
            fs::write(&path, lines.join("\n") + "\n").expect("the folder is ours");
            self.changed.insert(key, origins);
        }
    }

    fn path(&self, mutation: &Mutation) -> PathBuf {
        self.folder.join("crates").join(&mutation.package).join(&mutation.file)
    }

    /// What the linter finds in an application.
    pub(crate) fn findings(&self, application: &Application) -> Vec<Finding> {
        let config = self.folder.join(format!("{}.toml", application.name));
        let texts = [CORPUS, HERE].map(|folder| {
            fs::read_to_string(Path::new(folder).join(format!("{}.toml", application.name)))
                .unwrap_or_default()
        });
        fs::write(&config, texts.join("\n")).expect("the folder is ours");
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-piilint"));
        command.args(["piilint", "--offline", "--no-cache", "--exit-zero", "--format", "json"]);
        command.args(["--include-deps", application.crates]).arg("--config").arg(config);
        command.arg("--manifest-path").arg(self.folder.join("corpus/Cargo.toml"));
        let output = command.output().expect("it was built with this test");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{command:?}\n{said}");
        let report: Value = serde_json::from_slice(&output.stdout).expect("it was asked for JSON");
        let findings = report["findings"].as_array().expect("the report has findings");
        assert!(!findings.is_empty(), "{}: it was not read\n{said}", application.name);
        let unread = findings.iter().find(|finding| finding["code"] == "PII904");
        assert!(unread.is_none(), "a mutation is no Rust, or its surroundings: {unread:?}");
        findings.iter().filter_map(Finding::read).collect()
    }

    /// Where a line comes from.
    pub(crate) fn origin(&self, file: &str, line: u64) -> Origin {
        let known = self.changed.get(file).and_then(|origins| origins.get(usize::try_from(line).ok()? - 1));
        known.cloned().unwrap_or(Origin::Own(line))
    }

    /// The origins of all lines of a place.
    pub(crate) fn origins(&self, place: &Place) -> impl Iterator<Item = Origin> {
        (place.line..=place.end_line).map(|line| self.origin(&place.file, line))
    }
}

impl Finding {
    fn read(value: &Value) -> Option<Finding> {
        let path = value["path"].as_array().into_iter().flatten().filter_map(Place::read).collect();
        let text = |key: &str| value[key].as_str().unwrap_or_default().to_owned();
        Some(Finding { code: text("code"), place: Place::read(value)?, message: text("message"), path })
    }
}

impl Place {
    fn read(value: &Value) -> Option<Place> {
        let file = value["file"].as_str()?;
        // A copy lies beside the workspace.
        let file = file.split_once("crates/").map_or(file, |(_, rest)| rest).to_owned();
        let (line, end_line) = (value["line"].as_u64()?, value["end_line"].as_u64()?);
        Some(Place { file, line, end_line })
    }
}

/// The place behind the one line that reads so.
fn anchor(lines: &[String], wanted: &str) -> Result<usize, String> {
    let mut found =
        lines.iter().enumerate().filter(|(_, line)| line.trim() == wanted).map(|(index, _)| index + 1);
    match (found.next(), found.next()) {
        (Some(index), None) => Ok(index),
        (None, _) => Err(format!("no line `{wanted}`")),
        (Some(_), Some(_)) => Err(format!("more than one line `{wanted}`")),
    }
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("the folder is ours");
    let entries = fs::read_dir(from).expect("it was found by cargo").flatten();
    for entry in entries.filter(|entry| entry.file_name() != "target") {
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy_folder(&from, &to);
        } else {
            fs::copy(&from, &to).expect("a file can be copied");
        }
    }
}

/// The codes and places of findings in the program's own lines, as they are without mutations.
pub(crate) fn known(findings: &[Finding]) -> BTreeSet<(String, String, u64)> {
    findings.iter().map(|f| (f.code.clone(), f.place.file.clone(), f.place.line)).collect()
}
