//! Asking cargo: `cargo metadata`, offline, with the lock file left as it is.
//!
//! In order: the full answer with `--locked`; if only the lock file stands in the way, the full answer in a
//! temporary copy; if that fails too (a dependency was never downloaded), the members alone, with a note that
//! dependencies are unknown; or an error, if it is dependencies that are to be analysed. Otherwise, only when cargo cannot read the manifests at all is it an error.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use cargo_metadata::{Metadata, MetadataCommand};

use super::LoadOptions;
use super::cache::Cache;
use super::error::LoadError;
use super::files::{DiskFiles, FileSource, normalize};
use super::git::GitFiles;
use super::graph::LoadNote;
use super::mirror::Mirror;

/// Cargo's answer.
pub(super) struct Answer {
    pub(super) metadata: Metadata,
    /// Whether dependencies are in it.
    pub(super) with_deps: bool,
    pub(super) notes: Vec<LoadNote>,
}

/// Asks about the workspace on disk.
pub(super) fn ask(options: &LoadOptions) -> Result<Answer, LoadError> {
    let manifest = manifest(options)?;
    // With `--locked`, cargo itself has to say that the lock file is in order.
    let cache = Cache::new(options, &manifest).filter(|_| !options.locked);
    if let Some(kept) = cache.as_ref().and_then(Cache::get)
        && let Ok(answer) = answer(&kept, true, Vec::new())
    {
        return Ok(answer);
    }
    let mut reason = None;
    for home in homes() {
        match full(options, &manifest, home)? {
            Ok(json) => {
                let answer = answer(&json, true, Vec::new())?;
                if let Some(cache) = &cache {
                    cache.put(&answer.metadata, &json);
                }
                return Ok(answer);
            }
            Err(why) => reason = reason.or(Some(why)),
        }
    }
    let reason = reason.unwrap_or_default();
    if !options.include_deps.is_empty() {
        // The members alone are not what was asked for, and their having no findings would say nothing.
        return Err(LoadError::Dependencies { manifest, message: reason });
    }
    let members = Question { options, manifest: &manifest, home: Home::Given, locked: false, no_deps: true };
    match members.ask()? {
        Ok(json) => answer(&json, false, vec![unknown_dependencies(&reason)]),
        Err(message) => Err(LoadError::Workspace { manifest, message }),
    }
}

/// In which of cargo's folders the sources of dependencies are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Home {
    /// As the environment says.
    Given,
    /// The user's own. Some hook runners give every tool an empty `CARGO_HOME`, where nothing was ever downloaded.
    Users,
}

fn homes() -> impl Iterator<Item = Home> {
    let other = std::env::var_os("CARGO_HOME").map(|_| Home::Users);
    std::iter::once(Home::Given).chain(other)
}

/// The full answer: with the lock file, or without one that is of use in a temporary copy. The inner result is
/// cargo's, as in [`Question::ask`].
fn full(options: &LoadOptions, manifest: &Path, home: Home) -> Result<Result<String, String>, LoadError> {
    let reason = match (Question { options, manifest, home, locked: true, no_deps: false }).ask()? {
        Ok(json) => return Ok(Ok(json)),
        Err(reason) => reason,
    };
    if !is_about_the_lock_file(&reason) {
        return Ok(Err(reason));
    }
    if options.locked {
        return Err(LoadError::Locked { manifest: manifest.to_path_buf(), message: reason });
    }
    ask_in_mirror(options, manifest, home)
}

/// Asks about the workspace in a commit or in the index.
pub(super) fn ask_snapshot(options: &LoadOptions, files: &GitFiles) -> Result<Answer, LoadError> {
    let manifest = manifest(options)?;
    let on_disk = ask(options);
    if let Ok(answer) = &on_disk
        && same_layout(answer, files)
    {
        return on_disk;
    }
    let failed =
        |error: std::io::Error| LoadError::Mirror { state: files.describe(), reason: error.to_string() };
    let mirror = Mirror::new(files.top()).map_err(failed)?;
    lay_out(&mirror, files, &manifest).map_err(failed)?;
    let inside = mirror.path_of(&manifest);
    let full = homes().map(|home| (home, false));
    let members = options.include_deps.is_empty().then_some((Home::Given, true));
    for (home, no_deps) in full.chain(members) {
        let question = Question { options, manifest: &inside, home, locked: false, no_deps };
        if let Ok(json) = question.ask()? {
            let notes = if no_deps { vec![unknown_dependencies("")] } else { Vec::new() };
            return answer(&mirror.map_back(&json), !no_deps, notes);
        }
    }
    // The state itself is broken or reaches outside the repository: the work tree's is the nearest there is.
    let mut answer = on_disk?;
    let message =
        format!("cargo cannot read the manifests of {}; those of the work tree are used", files.describe());
    answer.notes.push(LoadNote::new(message));
    Ok(answer)
}

/// The manifest that was named, or the nearest one at or above the current folder.
pub(super) fn manifest(options: &LoadOptions) -> Result<PathBuf, LoadError> {
    let cwd = std::env::current_dir().unwrap_or_default();
    if let Some(path) = &options.manifest_path {
        let path = normalize(&cwd.join(path));
        let path = if path.is_dir() { path.join("Cargo.toml") } else { path };
        return if path.is_file() { Ok(path) } else { Err(LoadError::ManifestNotFound { path }) };
    }
    let found = cwd.ancestors().map(|dir| dir.join("Cargo.toml")).find(|path| path.is_file());
    found.ok_or(LoadError::NoManifest { dir: cwd })
}

/// One call of `cargo metadata`.
struct Question<'a> {
    options: &'a LoadOptions,
    manifest: &'a Path,
    home: Home,
    locked: bool,
    no_deps: bool,
}

impl Question<'_> {
    /// The inner result is cargo's: its JSON, or what it said on stderr.
    fn ask(&self) -> Result<Result<String, String>, LoadError> {
        let mut command = self.command();
        let output = command.output().map_err(|error| LoadError::CargoMissing {
            command: command.get_program().to_string_lossy().into_owned(),
            reason: error.to_string(),
        })?;
        Ok(if output.status.success() {
            Ok(String::from_utf8_lossy(&output.stdout).into_owned())
        } else {
            Err(String::from_utf8_lossy(&output.stderr).into_owned())
        })
    }

    fn command(&self) -> Command {
        let mut metadata = MetadataCommand::new();
        let mut other = vec!["--offline".to_owned(), "--color=never".to_owned()];
        if self.locked {
            other.push("--locked".to_owned());
        }
        if self.no_deps {
            metadata.no_deps();
        } else {
            // Without a platform, cargo asks for the sources of every platform's dependencies, and an offline
            // machine has only those of its own.
            other.push(format!("--filter-platform={}", self.options.cfg_target().triple));
            self.push_features(&mut other);
        }
        let mut command = metadata.manifest_path(self.manifest).other_options(other).cargo_command();
        // In a hook, git speaks through the environment; cargo is not meant.
        for name in ["GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE", "GIT_PREFIX"] {
            command.env_remove(name);
        }
        if self.home == Home::Users {
            command.env_remove("CARGO_HOME");
        }
        command.stdin(Stdio::null());
        command
    }

    fn push_features(&self, other: &mut Vec<String>) {
        if self.options.all_features {
            other.push("--all-features".to_owned());
        }
        if self.options.no_default_features {
            other.push("--no-default-features".to_owned());
        }
        for features in &self.options.features {
            other.push(format!("--features={features}"));
        }
    }
}

fn answer(json: &str, with_deps: bool, notes: Vec<LoadNote>) -> Result<Answer, LoadError> {
    let json = json.lines().find(|line| line.starts_with('{')).unwrap_or(json);
    let metadata =
        MetadataCommand::parse(json).map_err(|error| LoadError::Answer { reason: error.to_string() })?;
    Ok(Answer { metadata, with_deps, notes })
}

/// Cargo words this in several ways, all of which name the flag or the file.
fn is_about_the_lock_file(reason: &str) -> bool {
    reason.contains("--locked") || reason.contains("lock file")
}

fn unknown_dependencies(reason: &str) -> LoadNote {
    let lines = reason.lines().map(str::trim).skip_while(|line| !line.starts_with("error"));
    let cause: Vec<&str> = lines.filter(|line| !line.is_empty()).take(3).collect();
    let cause = if cause.is_empty() { String::new() } else { format!(" (cargo says: {})", cause.join("; ")) };
    LoadNote {
        message: format!(
            "the dependencies cannot be read, so their types are not known and much is missed; if they were never downloaded, \
             `cargo fetch` does that{cause}"
        ),
        is_grave: true,
    }
}

/// The full answer without a usable lock file, and without writing one into the user's folder. The inner result
/// is cargo's, as in [`Question::ask`].
fn ask_in_mirror(
    options: &LoadOptions,
    manifest: &Path,
    home: Home,
) -> Result<Result<String, String>, LoadError> {
    let members = Question { options, manifest, home, locked: false, no_deps: true };
    let json = match members.ask()? {
        Ok(json) => json,
        Err(reason) => return Ok(Err(reason)),
    };
    let known = answer(&json, false, Vec::new())?.metadata;
    let root = known.workspace_root.as_std_path();
    // Where links are not to be had, the members alone must do.
    let mirror = match Mirror::of_workspace(root, known.target_directory.as_std_path()) {
        Ok(mirror) => mirror,
        Err(error) => return Ok(Err(format!("there is no lock file, and no temporary one: {error}"))),
    };
    // The root's manifest, never a member's: a path outside the mirror would be the user's own folder.
    let inside = mirror.path_of(&root.join("Cargo.toml"));
    let question = Question { options, manifest: &inside, home, locked: false, no_deps: false };
    Ok(match question.ask()? {
        Ok(json) => Ok(mirror.map_back(&json)),
        Err(reason) => Err(mirror.map_back(&reason)),
    })
}

/// Whether everything that cargo looks at is the same in the snapshot and on disk: the manifests, the lock
/// file, and which files there are where targets are discovered.
fn same_layout(on_disk: &Answer, files: &GitFiles) -> bool {
    let root = on_disk.metadata.workspace_root.as_std_path();
    let members = on_disk.metadata.workspace_packages();
    let same_text = |path: &Path| match (files.read(path), DiskFiles.read(path)) {
        (Ok(snapshot), Ok(disk)) => snapshot.replace("\r\n", "\n") == disk.replace("\r\n", "\n"),
        (Err(a), Err(b)) => a.is_not_found() && b.is_not_found(),
        _ => false,
    };
    let lock = root.join("Cargo.lock");
    (!files.is_tracked(&lock) || same_text(&lock))
        && members.iter().all(|p| files.is_tracked(p.manifest_path.as_std_path()))
        && members.iter().flat_map(|p| &p.targets).all(|t| files.is_file(t.src_path.as_std_path()))
        && files.tracked_below(root).filter(|p| is_manifest(p)).all(|p| same_text(&p))
        && files.tracked_below(root).filter(|p| may_be_a_target(p)).all(|p| p.is_file())
}

fn is_manifest(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name == "Cargo.toml")
}

/// Whether cargo may find a target here by itself.
fn may_be_a_target(path: &Path) -> bool {
    let is = |p: Option<&Path>, names: &[&str]| {
        p.and_then(Path::file_name).is_some_and(|n| names.iter().any(|name| n == *name))
    };
    let folders = &["bin", "tests", "examples", "benches"];
    path.extension().is_some_and(|e| e == "rs")
        && (is(Some(path), &["lib.rs", "main.rs", "build.rs"])
            || is(path.parent(), folders)
            || is(path.parent().and_then(Path::parent), folders))
}

/// Writes what cargo looks at into the mirror; sources are empty, only their being there counts.
fn lay_out(mirror: &Mirror, files: &GitFiles, manifest: &Path) -> std::io::Result<()> {
    let top = files.top();
    for path in files.tracked_below(top) {
        if is_manifest(&path) || path.file_name().is_some_and(|n| n == "Cargo.lock") {
            mirror.write(&path, &files.read(&path).map_err(std::io::Error::other)?)?;
        } else if path.extension().is_some_and(|e| e == "rs") {
            mirror.write(&path, "")?;
        }
    }
    // A lock file that is not under version control still says which versions are meant.
    for dir in manifest.ancestors().skip(1).take_while(|dir| dir.starts_with(top)) {
        let lock = dir.join("Cargo.lock");
        if !files.is_tracked(&lock)
            && let Ok(text) = DiskFiles.read(&lock)
        {
            mirror.write(&lock, &text)?;
        }
    }
    Ok(())
}
