//! The project's own words, for commands that explain and list them: read if there are any, never asked for.

use std::path::Path;

use crate::load::{self, DiskFiles, LoadOptions};
use crate::policy::find::NAMES;
use crate::policy::{self, Lookup, Policy};

/// The configuration of the workspace around; an empty one where there is none, or a broken one.
pub(super) fn policy_here(manifest_path: Option<&Path>) -> Policy {
    let options =
        LoadOptions { manifest_path: manifest_path.map(Path::to_path_buf), ..LoadOptions::default() };
    let Ok(manifest) = load::find_manifest(&options) else { return Policy::default() };
    let member = manifest.parent().unwrap_or(Path::new("."));
    let configured = member.ancestors().find(|dir| NAMES.iter().any(|name| dir.join(name).is_file()));
    let root = configured.unwrap_or(member);
    let lookup = Lookup { workspace_root: root, config: None, packages: Vec::new() };
    policy::load(&lookup, &DiskFiles).unwrap_or_default()
}
