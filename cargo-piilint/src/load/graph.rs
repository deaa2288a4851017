//! The crate graph: what `load` hands to every later stage.
//!
//! Plain data with public fields, so that the specification harness builds one by hand and never needs a cargo.
//! A *crate* is one pair of package and target: a package with a library and two binaries makes three.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::cfg::{CfgEnv, CfgTarget};
use super::ids::CrateId;
use super::version::Version;

/// The Rust edition of a crate, in order of age.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Edition {
    /// Rust 2015: paths in `use` start at the crate root.
    E2015,
    /// Rust 2018.
    E2018,
    /// Rust 2021.
    E2021,
    /// Rust 2024, and any later one until its name rules are known here.
    E2024,
}

impl Edition {
    /// Reads `2015` to `2024`; a later edition counts as the newest that is known.
    pub fn from_year(year: &str) -> Edition {
        match year {
            "2015" => Edition::E2015,
            "2018" => Edition::E2018,
            "2021" => Edition::E2021,
            _ => Edition::E2024,
        }
    }

    /// The year as cargo writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Edition::E2015 => "2015",
            Edition::E2018 => "2018",
            Edition::E2021 => "2021",
            Edition::E2024 => "2024",
        }
    }
}

/// What kind of target a crate is. Build scripts are not analysed and have no kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CrateKind {
    /// A library of any crate type (rlib, dylib, cdylib, staticlib).
    Lib,
    /// A procedural macro library.
    ProcMacro,
    /// A binary.
    Bin,
    /// An example.
    Example,
    /// An integration test.
    Test,
    /// A benchmark.
    Bench,
}

impl CrateKind {
    /// Whether other crates can depend on a crate of this kind.
    pub fn is_library(self) -> bool {
        matches!(self, CrateKind::Lib | CrateKind::ProcMacro)
    }

    /// The kind as cargo writes it in `target.kind`.
    pub fn as_str(self) -> &'static str {
        match self {
            CrateKind::Lib => "lib",
            CrateKind::ProcMacro => "proc-macro",
            CrateKind::Bin => "bin",
            CrateKind::Example => "example",
            CrateKind::Test => "test",
            CrateKind::Bench => "bench",
        }
    }
}

/// One entry of a crate's extern prelude.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dep {
    /// The name in code: underscores, and the new name where the manifest renames.
    pub name: String,
    /// The crate that it names.
    pub id: CrateId,
}

/// One crate: a target of a package.
#[derive(Clone, Debug)]
pub struct CrateData {
    /// Its place in the graph.
    pub id: CrateId,
    /// Name of the package, as in its manifest.
    pub package: String,
    /// Cargo's package id (`path+file:///w#shop@0.1.0`).
    pub package_id: String,
    /// Version of the package; empty where only a name is known.
    pub version: String,
    /// Name of the crate in code (with underscores).
    pub name: String,
    /// Name of the target, as in the manifest.
    pub target_name: String,
    /// Lib, bin, test ...
    pub kind: CrateKind,
    /// Cargo's crate types (`lib`, `cdylib`, `bin` ...).
    pub crate_types: Vec<String>,
    /// The root file; `None` where nothing but the name is known (no dependency sources on this machine).
    pub root: Option<PathBuf>,
    /// The edition of this target.
    pub edition: Edition,
    /// The enabled features of the package, sorted.
    pub features: Vec<String>,
    /// The extern prelude, sorted by name; the standard library is not in it.
    pub deps: Vec<Dep>,
    /// Analysed with bodies: a member of the workspace, or a dependency named with `--include-deps`.
    pub is_member: bool,
    /// The package's `Cargo.toml`; `None` where only a name is known.
    pub manifest_path: Option<PathBuf>,
    /// The folder of the manifest.
    pub package_root: Option<PathBuf>,
    /// A library on which no other member depends: what it exports is called from outside.
    pub library_is_public_api: bool,
    /// `cfg(test)` of this crate: true in a test target, unknown (so both sides are read) in a library or
    /// binary when tests were asked for, false otherwise.
    pub cfg_test: Option<bool>,
}

impl CrateData {
    /// Its package and version, where that is known.
    fn release(&self) -> Option<(&str, Version)> {
        Some((&self.package, Version::parse(&self.version)?))
    }

    /// A member library that depends on nothing: a start for tests, which then set what they need.
    pub fn new(name: &str, root: impl Into<PathBuf>) -> CrateData {
        let root = root.into();
        CrateData {
            id: CrateId(0),
            package: name.replace('_', "-"),
            package_id: name.to_owned(),
            version: "0.0.0".to_owned(),
            name: name.replace('-', "_"),
            target_name: name.to_owned(),
            kind: CrateKind::Lib,
            crate_types: vec!["lib".to_owned()],
            package_root: root.parent().and_then(Path::parent).map(Path::to_path_buf),
            root: Some(root),
            edition: Edition::E2024,
            features: Vec::new(),
            deps: Vec::new(),
            is_member: true,
            manifest_path: None,
            library_is_public_api: true,
            cfg_test: Some(false),
        }
    }
}

/// Something that the user should know about how the workspace was read; never a reason to stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadNote {
    /// What is less than complete, and what to do about it.
    pub message: String,
    /// So much is not known that a run without findings says little.
    pub is_grave: bool,
}

impl LoadNote {
    /// A remark.
    pub fn new(message: String) -> Self {
        Self { message, is_grave: false }
    }

    /// As it is said: a word, and what there is to say.
    pub fn said(&self) -> String {
        let word = if self.is_grave { "warning" } else { "note" };
        format!("{word}: {}", self.message)
    }
}

/// All crates of a run.
#[derive(Clone, Debug, Default)]
pub struct CrateGraph {
    /// The crates; `crates[i].id == CrateId(i)`. Members come first, then dependencies, each part sorted.
    pub crates: Vec<CrateData>,
    /// The crates that findings are reported for (`-p`, `--lib`, `--include-deps` ...), in order. Members that
    /// are not here are analysed all the same, since they call and are called.
    pub roots: Vec<CrateId>,
    /// The folder of the workspace's manifest.
    pub workspace_root: PathBuf,
    /// Cargo's target folder.
    pub target_dir: PathBuf,
    /// The target for which `cfg` is evaluated.
    pub target: Arc<CfgTarget>,
    /// Whether dependencies were resolved; if not, they have a name and no source.
    pub dependencies_known: bool,
    /// What the user should know.
    pub notes: Vec<LoadNote>,
}

impl CrateGraph {
    /// Data of one crate.
    pub fn get(&self, id: CrateId) -> &CrateData {
        &self.crates[id.index()]
    }

    /// The `cfg` environment of one crate.
    pub fn cfg_env(&self, id: CrateId) -> CfgEnv {
        let data = self.get(id);
        CfgEnv {
            target: Arc::clone(&self.target),
            features: data.features.clone(),
            test: data.cfg_test,
            proc_macro: data.kind == CrateKind::ProcMacro,
            versions: None,
        }
    }

    /// The packages and versions of a library that the program uses: those on which members depend, or else all.
    pub fn used(&self, name: &str) -> BTreeSet<(&str, Version)> {
        let is_it = |data: &&CrateData| data.name == name && data.kind.is_library() && !data.is_member;
        let named: Vec<&CrateData> = self.crates.iter().filter(is_it).collect();
        let is_direct =
            |data: &&CrateData| self.members().flat_map(|data| &data.deps).any(|dep| dep.id == data.id);
        let direct: BTreeSet<_> =
            named.iter().copied().filter(is_direct).filter_map(CrateData::release).collect();
        if direct.is_empty() { named.into_iter().filter_map(CrateData::release).collect() } else { direct }
    }

    /// The crates that are analysed with bodies.
    pub fn members(&self) -> impl Iterator<Item = &CrateData> {
        self.crates.iter().filter(|c| c.is_member)
    }
}
