//! Finding the configuration: the workspace's file, the files that it extends, and the packages' own words.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::place::{At, Place, PolicyError, PolicyFile, Problem, Problems, Scope};
use super::reader::{self, Root, Written};
use super::{Policy, build};
use crate::load::FileSource;

/// Where the workspace's configuration may stand, first come, first served.
pub const NAMES: &[&str] = &["piilint.toml", ".piilint.toml", ".config/piilint.toml"];

const WORKSPACE_TABLE: Root = Root::Below(&["workspace", "metadata", "piilint"]);
const PACKAGE_TABLE: Root = Root::Below(&["package", "metadata", "piilint"]);

/// What to look for.
#[derive(Clone, Debug)]
pub struct Lookup<'a> {
    /// The folder of the workspace's manifest.
    pub workspace_root: &'a Path,
    /// `--config FILE`, in place of the search.
    pub config: Option<&'a Path>,
    /// The members: name and manifest.
    pub packages: Vec<(&'a str, &'a Path)>,
}

/// Reads the configuration of a workspace. With none, the policy is an empty one.
pub fn load(lookup: &Lookup<'_>, source: &dyn FileSource) -> Result<Policy, PolicyError> {
    let mut finder = Finder {
        source,
        files: Vec::new(),
        written: Vec::new(),
        problems: Problems::default(),
        notes: Vec::new(),
    };
    finder.workspace(lookup)?;
    for (name, manifest) in &lookup.packages {
        finder.manifest(manifest, &PACKAGE_TABLE, Scope::Package((*name).to_owned()));
    }
    let Finder { files, written, mut problems, notes, .. } = finder;
    let mut policy = build::build(files, &written, &mut problems);
    if problems.is_empty() {
        policy.notes = notes;
        return Ok(policy);
    }
    Err(problems.into_error(&policy.files))
}

struct Finder<'a> {
    source: &'a dyn FileSource,
    files: Vec<PolicyFile>,
    written: Vec<Written>,
    problems: Problems,
    notes: Vec<Problem>,
}

impl Finder<'_> {
    fn workspace(&mut self, lookup: &Lookup<'_>) -> Result<(), PolicyError> {
        if let Some(path) = lookup.config {
            return match self.file(path, Scope::Workspace, &mut Vec::new()) {
                Ok(true) => Ok(()),
                Ok(false) => Err(missing(path)),
                Err(error) => Err(error),
            };
        }
        let candidates: Vec<PathBuf> = NAMES.iter().map(|name| lookup.workspace_root.join(name)).collect();
        let mut found: Option<PathBuf> = None;
        for path in candidates {
            if !self.source.is_file(&path) {
                continue;
            }
            match &found {
                None => {
                    self.file(&path, Scope::Workspace, &mut Vec::new())?;
                    found = Some(path);
                }
                Some(used) => self.ignored(&path, used),
            }
        }
        let manifest = lookup.workspace_root.join("Cargo.toml");
        match found {
            None => self.manifest(&manifest, &WORKSPACE_TABLE, Scope::Workspace),
            Some(used) => {
                let before = self.written.len();
                self.manifest(&manifest, &WORKSPACE_TABLE, Scope::Workspace);
                if self.written.len() > before {
                    let table = self.written.remove(before);
                    self.note(table.top.place, format!("`{}` is used, and this is not", used.display()));
                }
            }
        }
        Ok(())
    }

    fn ignored(&mut self, path: &Path, used: &Path) {
        let Ok(text) = self.source.read(path) else { return };
        let file = self.push(path, &text, Scope::Workspace);
        self.note(Place::new(file, &(0..0)), format!("`{}` is used, and this file is not", used.display()));
    }

    fn note(&mut self, place: Place, message: String) {
        let help = Some("keep one of the two".to_owned());
        self.notes.push(Problem { place, message, label: String::new(), help, other: None });
    }

    fn push(&mut self, path: &Path, text: &str, scope: Scope) -> u16 {
        self.files.push(PolicyFile { path: path.to_path_buf(), text: Arc::from(text), scope });
        (self.files.len() - 1) as u16
    }

    /// Reads a configuration file, and before it what it extends; false where there is no such file.
    fn file(&mut self, path: &Path, scope: Scope, open: &mut Vec<PathBuf>) -> Result<bool, PolicyError> {
        let text = match self.source.read(path) {
            Ok(text) => text,
            Err(error) if error.is_not_found() => return Ok(false),
            Err(error) => {
                let help = "check the file's permissions and encoding".to_owned();
                return Err(PolicyError::without_place(error.to_string(), help));
            }
        };
        let file = self.push(path, &text, scope.clone());
        let Some(written) = reader::read(&text, file, scope, &Root::File, &mut self.problems) else {
            return Ok(true);
        };
        self.bases(&written.top.list("extends"), path, open)?;
        self.written.push(written);
        Ok(true)
    }

    fn bases(
        &mut self,
        extends: &[At<String>],
        path: &Path,
        open: &mut Vec<PathBuf>,
    ) -> Result<(), PolicyError> {
        open.push(path.to_path_buf());
        for base in extends {
            let from = path.parent().unwrap_or(Path::new(""));
            let base_path = crate::load::normalize(&from.join(&base.value));
            if open.contains(&base_path) {
                self.problems.at(base.span, format!("`{}` extends itself", base.value));
            } else if self.files.iter().any(|file| file.path == base_path) {
                // Two files may share a base; it is read once.
            } else if !self.file(&base_path, Scope::Base, open)? {
                self.problems
                    .at(base.span, format!("`{}` does not exist", base_path.display()))
                    .help(format!("the path counts from the folder of `{}`", path.display()));
            }
        }
        open.pop();
        Ok(())
    }

    /// Reads our table in a manifest, if there is one.
    fn manifest(&mut self, path: &Path, root: &Root, scope: Scope) {
        let Ok(text) = self.source.read(path) else { return };
        // Nearly every manifest says nothing of ours; those are not parsed.
        if !text.contains("piilint") {
            return;
        }
        let file = self.push(path, &text, scope.clone());
        match reader::read(&text, file, scope, root, &mut self.problems) {
            Some(written) => {
                for base in written.top.list("extends") {
                    self.problems
                        .at(base.span, "`extends` stands in a `piilint.toml` only")
                        .help("move the table to a file `piilint.toml` beside the manifest");
                }
                self.written.push(written);
            }
            None => {
                self.files.pop();
            }
        }
    }
}

fn missing(path: &Path) -> PolicyError {
    PolicyError::without_place(
        format!("the configuration `{}` does not exist", path.display()),
        "`--config` takes the path of a `piilint.toml`; `cargo piilint schema` describes one".to_owned(),
    )
}
