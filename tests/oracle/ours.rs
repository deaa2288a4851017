//! What the linter says.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use piilint::load::{self, DiskFiles, Kept, LoadOptions};
use piilint::pipeline::{self, Options, Request, What};
use piilint::policy::{Policy, Usage};

use super::compiler::At;

/// What the linter says of a crate.
#[derive(Default)]
pub(crate) struct Said {
    /// The files that it read.
    pub(crate) files: BTreeSet<String>,
    /// Types of what stands before dots, by the file and the place of the name behind the dot.
    pub(crate) receivers: BTreeMap<(String, At), Vec<String>>,
    /// Calls, by the file and the place of the whole expression.
    pub(crate) calls: BTreeMap<(String, [At; 2]), Call>,
}

/// A call, or several at one place.
pub(crate) struct Call {
    /// Where the function's name stands, and the name.
    pub(crate) at: At,
    pub(crate) name: String,
    pub(crate) targets: Vec<String>,
}

/// Asks the linter about a crate of a workspace.
pub(crate) fn ask(manifest: &Path, package: &str) -> Said {
    let options = LoadOptions {
        manifest_path: Some(manifest.to_path_buf()),
        include_deps: vec![package.to_owned()],
        ..LoadOptions::default()
    };
    let graph = load::load(&options).unwrap_or_else(|error| panic!("{error}"));
    let policy = Policy::default();
    let outcome = pipeline::run(&Request {
        graph: &graph,
        files: &DiskFiles,
        kept: &Kept::nothing(),
        policy: &policy,
        usage: &Usage::new(&policy),
        asked: None,
        stub: None,
        models: Vec::new(),
        options: Options { observe: true, ..Options::default() },
    });
    let mut said = Said::default();
    let lines: BTreeMap<String, Vec<&str>> = outcome
        .sources
        .iter()
        .map(|(_, file)| (file.abs_path().display().to_string(), file.text().lines().collect()))
        .collect();
    for observed in outcome.observed {
        said.files.insert(observed.file.clone());
        match observed.what {
            What::Receiver(ty) => {
                said.receivers.entry((observed.file, observed.name)).or_default().push(ty);
            }
            What::Call { whole, target } => {
                let (line, column) = observed.name;
                let text = lines.get(&observed.file).and_then(|lines| lines.get(line as usize - 1));
                let is_name = |char: &char| char.is_alphanumeric() || *char == '_';
                let name =
                    text.map(|text| text.chars().skip(column as usize - 1).take_while(is_name).collect());
                let call = said.calls.entry((observed.file, whole)).or_insert_with(|| Call {
                    at: observed.name,
                    name: name.unwrap_or_default(),
                    targets: Vec::new(),
                });
                call.targets.extend(target);
            }
        }
    }
    said
}
