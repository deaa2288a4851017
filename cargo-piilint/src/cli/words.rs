//! The project's own words, for commands that explain and list them: read if there are any, never asked for.

use std::path::{Path, PathBuf};

use super::own_models;
use crate::load::{self, DiskFiles, LoadOptions};
use crate::policy::find::NAMES;
use crate::policy::{self, Lookup, Policy};

/// The configuration of the workspace around; an empty one where there is none, or a broken one.
pub(super) fn policy_here(manifest_path: Option<&Path>) -> Policy {
    let Some(root) = workspace_here(manifest_path) else { return Policy::default() };
    let lookup = Lookup { workspace_root: &root, config: None, packages: Vec::new() };
    policy::load(&lookup, &DiskFiles).unwrap_or_default()
}

/// The folder of the workspace around, as far as that is known without asking cargo: the nearest one with a
/// configuration or models, else the package's.
pub(super) fn workspace_here(manifest_path: Option<&Path>) -> Option<PathBuf> {
    let options =
        LoadOptions { manifest_path: manifest_path.map(Path::to_path_buf), ..LoadOptions::default() };
    let manifest = load::find_manifest(&options).ok()?;
    let member = manifest.parent().unwrap_or(Path::new("."));
    let is_root = |dir: &&Path| {
        NAMES.iter().any(|name| dir.join(name).is_file()) || dir.join(own_models::FOLDER).is_dir()
    };
    Some(member.ancestors().find(is_root).unwrap_or(member).to_path_buf())
}
