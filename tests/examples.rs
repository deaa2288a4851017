//! The binary on `examples/`: what their comments state is what it finds, in every format, with the sources of their
//! dependencies and without.
//!
//! ```sh
//! cargo test --test examples
//! cargo test --test examples -- order-platform
//! ```

#[path = "harness/compare.rs"]
mod compare;
#[path = "examples/formats.rs"]
mod formats;
#[path = "harness/marker.rs"]
mod marker;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Output};
use std::sync::Arc;

use libtest_mimic::{Arguments, Failed, Trial};

use compare::{Found, Mismatch};
use marker::Marker;

const EXAMPLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples");

/// An example, as its folder's name.
#[derive(Clone)]
struct Example {
    name: Arc<str>,
}

fn main() -> ExitCode {
    let args = Arguments::from_args();
    let checks: [(&str, Check); 3] = [
        ("as stated", Example::as_stated),
        ("the same in every format", Example::the_same_in_every_format),
        ("the same without sources", Example::the_same_without_sources),
    ];
    let mut trials = Vec::new();
    for example in examples() {
        for (name, check) in checks {
            let title = format!("{}::{name}", example.name);
            let example = example.clone();
            trials.push(Trial::test(title, move || check(&example).map_err(Failed::from)));
        }
    }
    assert!(!trials.is_empty(), "{EXAMPLES} has no example");
    libtest_mimic::run(&args, trials).exit_code()
}

type Check = fn(&Example) -> Result<(), String>;

/// The folders with a `piilint.toml`, by name.
fn examples() -> Vec<Example> {
    let entries = fs::read_dir(EXAMPLES).into_iter().flatten().flatten();
    let configured = entries.filter(|entry| entry.path().join("piilint.toml").is_file());
    let mut names: Vec<String> = configured.map(|e| e.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names.into_iter().map(|name| Example { name: name.into() }).collect()
}

impl Example {
    fn root(&self) -> PathBuf {
        Path::new(EXAMPLES).join(&*self.name)
    }

    /// Nothing missing, nothing more, and the exit code says that there are errors.
    fn as_stated(&self) -> Result<(), String> {
        self.fetch()?;
        let markers = self.markers()?;
        let output = self.lint("json", |_| {})?;
        let found = formats::json(&output)?;
        let stated: Vec<compare::Stated<'_>> =
            markers.iter().map(|(path, markers)| (path.as_str(), markers.as_slice())).collect();
        let differences =
            compare::compare(&stated, &found.iter().map(|f| f.found.clone()).collect::<Vec<_>>());
        if differences.is_empty() { Ok(()) } else { Err(self.tell(&differences)) }
    }

    /// Each format names the same findings, as far as it names any of their level.
    fn the_same_in_every_format(&self) -> Result<(), String> {
        self.fetch()?;
        let shown = |list: Vec<formats::Shown>| formats::sorted(list, &format!("examples/{}/", self.name));
        let all = formats::json(&self.lint("json", |_| {})?)?;
        let all: Vec<formats::Shown> = all.into_iter().map(Reported::shown).collect();
        let all = shown(all);
        let reviewed = all.iter().filter(|s| s.level != "note").cloned().collect::<Vec<_>>();
        let human = self.lint("human", |command| {
            command.args(["-v", "--color", "never"]);
        })?;
        let summary = tempfile::NamedTempFile::new().map_err(|e| e.to_string())?;
        let github = self.lint("github", |command| {
            command.env("GITHUB_STEP_SUMMARY", summary.path());
        })?;
        let summary = fs::read_to_string(summary.path()).map_err(|e| e.to_string())?;
        same("human", &shown(formats::human(&human)), &all)?;
        same("rustc-json", &shown(formats::rustc_json(&self.lint("rustc-json", |_| {})?)?), &all)?;
        same("sarif", &shown(formats::sarif(&self.lint("sarif", |_| {})?)?), &all)?;
        same("github's summary", &shown(formats::summary(&summary)), &reviewed)?;
        first_of_each("github", &shown(formats::github(&github)), &reviewed)
    }

    /// What models say does not depend on what cargo has on disk.
    fn the_same_without_sources(&self) -> Result<(), String> {
        self.fetch()?;
        let empty = tempfile::tempdir().map_err(|e| e.to_string())?;
        let without = |command: &mut Command| {
            command.env("CARGO_HOME", empty.path()).env("CARGO_NET_OFFLINE", "true");
        };
        let list = |text: &str| {
            let found = formats::json(text)?;
            Ok::<_, String>(formats::sorted(found.into_iter().map(Reported::shown).collect(), ""))
        };
        let with = list(&self.lint("json", |_| {})?)?;
        same("without the dependencies' sources", &list(&self.lint("json", without)?)?, &with)
    }

    /// The dependencies' sources, as the lock file has them: without them one half of these tests shows nothing.
    fn fetch(&self) -> Result<(), String> {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["fetch", "--locked", "--manifest-path"]).arg(self.root().join("Cargo.toml"));
        let output = cargo.output().map_err(|e| format!("cargo fetch cannot run: {e}"))?;
        if output.status.success() {
            return Ok(());
        }
        Err(format!("cargo fetch failed, and nothing was tested:\n{}", text(&output.stderr)))
    }

    /// Runs the linter; what it writes to stdout.
    fn lint(&self, format: &str, set: impl FnOnce(&mut Command)) -> Result<String, String> {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-piilint"));
        command.args(["piilint", "--manifest-path"]).arg(self.root().join("Cargo.toml"));
        command.args(["--format", format, "--lang", "en", "--today", "2026-12-01"]);
        for variable in ["GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY", "GITHUB_WORKSPACE", "CARGO_TERM_COLOR"] {
            command.env_remove(variable);
        }
        set(&mut command);
        let Output { status, stdout, stderr } = command.output().map_err(|e| e.to_string())?;
        match status.code() {
            Some(1) => Ok(text(&stdout)),
            _ => Err(format!("{format}: {status}, where 1 tells of findings\n{}", text(&stderr))),
        }
    }

    /// The markers of every source file, by its path in the example.
    fn markers(&self) -> Result<BTreeMap<String, Vec<Marker>>, String> {
        let mut all = BTreeMap::new();
        let mut mistakes = String::new();
        for path in sources(&self.root()) {
            let name = path.strip_prefix(self.root()).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            let source = fs::read_to_string(&path).map_err(|e| format!("{name}: {e}"))?;
            match marker::parse(&source) {
                Ok(markers) => drop(all.insert(name, markers)),
                Err(wrong) => {
                    mistakes.extend(wrong.iter().map(|(line, what)| format!("{name}:{line}: {what}\n")));
                }
            }
        }
        mistakes.extend(marker::unpaired_across(all.values().flatten()).iter().map(|w| format!("{w}\n")));
        if mistakes.is_empty() { Ok(all) } else { Err(mistakes) }
    }

    fn tell(&self, differences: &[Mismatch]) -> String {
        let line = |Mismatch { at, what, .. }: &Mismatch| {
            let source = fs::read_to_string(self.root().join(&at.path)).unwrap_or_default();
            let code = source.lines().nth(at.line.wrapping_sub(1)).unwrap_or_default().trim();
            format!("examples/{}/{}:{}: {what}\n    {code}\n", self.name, at.path, at.line)
        };
        differences.iter().map(line).collect()
    }
}

/// The Rust files below a folder, build output left out.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() && entry.file_name() != "target" {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn same(name: &str, got: &[formats::Shown], want: &[formats::Shown]) -> Result<(), String> {
    if got == want {
        return Ok(());
    }
    let more: Vec<_> = got.iter().filter(|shown| !want.contains(shown)).collect();
    let less: Vec<_> = want.iter().filter(|shown| !got.contains(shown)).collect();
    Err(format!("{name}: {} findings instead of {}\nmore: {more:#?}\nless: {less:#?}", got.len(), want.len()))
}

/// GitHub takes ten annotations of a level; these are among all findings.
fn first_of_each(name: &str, got: &[formats::Shown], all: &[formats::Shown]) -> Result<(), String> {
    for level in ["error", "warning"] {
        let of = |list: &[formats::Shown]| list.iter().filter(|shown| shown.level == level).count();
        if of(got) != of(all).min(10) {
            return Err(format!("{name}: {} {level}s of {}", of(got), of(all)));
        }
    }
    match got.iter().find(|shown| !all.contains(shown)) {
        Some(stray) => Err(format!("{name}: {stray:?} is in no other format")),
        None => Ok(()),
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A finding of the JSON report, with the origin of its path.
struct Reported {
    found: Found,
    level: String,
}

impl Reported {
    fn shown(self) -> formats::Shown {
        let Found { at, code, .. } = self.found;
        formats::Shown { path: at.path, line: at.line, code, level: self.level }
    }
}
