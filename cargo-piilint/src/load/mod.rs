//! From a folder on disk to a crate graph and a way to read files: the only input from outside.
//!
//! [`load`] asks `cargo metadata` for the packages (offline, and with a lock file that is never changed) and
//! answers with plain data, the [`CrateGraph`]. Files are read through a [`FileSource`]: from the disk, from
//! memory (tests), or from a git tree or index, so that a hook judges what will be committed and not what
//! happens to lie in the work tree.
//!
//! | file | job |
//! |---|---|
//! | `ids` | what crates are known by |
//! | `graph` | the result: crates, their names for each other, features, roots |
//! | `cfg` | `#[cfg(..)]` with "not known" as an answer |
//! | `files` | reading texts: disk and memory |
//! | `git` | the repository: reading texts from a commit or the index |
//! | `diff` | which lines a change touched |
//! | `metadata` | running cargo, with its fallbacks |
//! | `cache` | cargo's answer, kept for the next run |
//! | `kept` | what else the next run need not work out again |
//! | `mirror` | a temporary copy of the manifests, for a state that is not on disk |
//! | `assemble` | cargo's answer to a crate graph |
//! | `select` | `-p`, `--exclude`, `--lib`, `--bin` ... |
//! | `schema` | the files in which members say which tables they have |
//! | `out_dir` | generated code that a build left behind |

pub mod assemble;
mod cache;
pub mod cfg;
pub mod diff;
pub mod error;
pub mod files;
pub mod git;
pub mod graph;
pub mod ids;
mod kept;
pub mod metadata;
pub mod mirror;
pub mod out_dir;
mod schema;
pub mod select;
pub mod version;
#[cfg(test)]
mod tests;

pub use cfg::{CfgEnv, CfgExpr, CfgTarget};
pub use diff::ChangedLines;
pub use error::{GitError, LoadError, ReadError};
pub use files::{DiskFiles, FileSource, MAX_FILE_BYTES, MemoryFiles};
pub use git::{GitFiles, GitRepo, GitTree};
pub use graph::{CrateData, CrateGraph, CrateKind, Dep, Edition, LoadNote};
pub use ids::{CrateId, FIRST_MODEL};
pub use kept::{Kept, Key};
pub use out_dir::out_dirs;
pub use select::{PackageSelection, TargetSelection};
pub use version::Version;

pub(crate) use files::normalize;

use std::path::PathBuf;

/// What to load.
#[derive(Clone, Debug, Default)]
pub struct LoadOptions {
    /// A `Cargo.toml`; without it, the nearest one at or above the current folder.
    pub manifest_path: Option<PathBuf>,
    /// `--features`, as typed (commas and spaces separate).
    pub features: Vec<String>,
    /// `--all-features`
    pub all_features: bool,
    /// `--no-default-features`
    pub no_default_features: bool,
    /// `--target`; without it, this machine's.
    pub target: Option<String>,
    /// `--locked` or `--frozen`: a missing or stale lock file is an error instead of a note.
    pub locked: bool,
    /// Neither read nor write what was kept in `target/piilint`.
    pub no_cache: bool,
    /// Which packages findings are reported for.
    pub packages: PackageSelection,
    /// Which targets are analysed, and reported for.
    pub targets: TargetSelection,
    /// `--include-deps`: dependencies that are analysed like members.
    pub include_deps: Vec<String>,
}

impl LoadOptions {
    /// The target that `cfg` is evaluated for: `--target`, else what cargo is told to build for, else this machine.
    pub fn cfg_target(&self) -> CfgTarget {
        match self.target.clone().or_else(|| std::env::var("CARGO_BUILD_TARGET").ok()) {
            Some(triple) => CfgTarget::new(&triple),
            None => CfgTarget::host(),
        }
    }
}

/// The manifest that was named, or the nearest one at or above the current folder.
pub fn find_manifest(options: &LoadOptions) -> Result<PathBuf, LoadError> {
    metadata::manifest(options)
}

/// Loads the workspace as it is on disk.
pub fn load(options: &LoadOptions) -> Result<CrateGraph, LoadError> {
    let answer = metadata::ask(options)?;
    assemble::assemble(options, answer)
}

/// Loads the workspace as it is in a git tree or the index.
///
/// The work tree's answer is used when nothing that `cargo metadata` looks at differs; otherwise the manifests
/// of that state are laid out in a temporary folder and cargo is asked there.
pub fn load_snapshot(options: &LoadOptions, files: &mut GitFiles) -> Result<CrateGraph, LoadError> {
    let answer = metadata::ask_snapshot(options, files)?;
    let mut graph = assemble::assemble(options, answer)?;
    files.read_from_disk(graph.target_dir.clone());
    for data in graph.crates.iter().filter(|c| !c.is_member) {
        if let (Some(manifest), Some(root)) = (&data.manifest_path, &data.package_root)
            && !files.is_tracked(manifest)
        {
            files.read_from_disk(root.clone());
        }
    }
    drop_missing_roots(&mut graph, files);
    Ok(graph)
}

/// A target that only the work tree has (a new `src/bin/x.rs`, not added) is no part of the snapshot.
fn drop_missing_roots(graph: &mut CrateGraph, files: &GitFiles) {
    let missing = |c: &CrateData| c.is_member && c.root.as_ref().is_some_and(|root| !files.is_file(root));
    let gone: Vec<CrateId> = graph.crates.iter().filter(|c| missing(c)).map(|c| c.id).collect();
    graph.roots.retain(|id| !gone.contains(id));
    for data in graph.crates.iter_mut().filter(|c| gone.contains(&c.id)) {
        data.is_member = false;
        data.root = None;
    }
}
