//! A temporary copy of a workspace's manifests, in which cargo may be asked about a state that is not on disk.
//!
//! Two states need it: a workspace whose lock file is missing or stale (cargo would write one, and the user's
//! folder must not change), and the manifests of a commit or of the index. The answer speaks of the temporary
//! folder; `Mirror::map_back` makes it speak of the real one.
//!
//! Manifests lead out of the folder by relative paths: patches, dependencies beside the workspace, and their own
//! dependencies. So the folder lies in the mirror where it really lies, below the same folders, and what is beside it
//! and beside them is there as links.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use tempfile::TempDir;

/// A temporary folder that stands for a real one.
pub(super) struct Mirror {
    // Removed when dropped.
    _dir: TempDir,
    /// What stands for the root of the real paths.
    base: PathBuf,
    root: PathBuf,
    real: PathBuf,
}

impl Mirror {
    /// An empty mirror of a real folder.
    pub(super) fn new(real: &Path) -> io::Result<Mirror> {
        let dir = tempfile::Builder::new().prefix("piilint-").tempdir()?;
        // Cargo prints real paths, and temporary folders may be links.
        let base = dir.path().canonicalize()?;
        let mut root = base.clone();
        let (mut above, mut names) = (PathBuf::new(), Vec::new());
        for part in real.components() {
            match part {
                Component::Normal(name) => names.push(name),
                other => above.push(other),
            }
        }
        for name in names {
            link_all_but(name, &above, &root);
            above.push(name);
            root.push(name);
            fs::create_dir(&root)?;
        }
        Ok(Mirror { _dir: dir, base, root, real: real.to_path_buf() })
    }

    /// A mirror of a workspace on disk: links to everything but the lock file, which is copied.
    pub(super) fn of_workspace(real: &Path, target_dir: &Path) -> io::Result<Mirror> {
        let mirror = Mirror::new(real)?;
        for entry in fs::read_dir(real)? {
            let entry = entry?;
            let name = entry.file_name();
            if name == "Cargo.lock" {
                fs::copy(entry.path(), mirror.root.join(name))?;
            } else if name != ".git" && entry.path() != target_dir {
                link(&entry.path(), &mirror.root.join(name))?;
            }
        }
        Ok(mirror)
    }

    /// Writes a file of the mirrored state, named by its real path.
    pub(super) fn write(&self, real: &Path, text: &str) -> io::Result<()> {
        let path = self.path_of(real);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, text)
    }

    /// The place in the mirror of a real path.
    pub(super) fn path_of(&self, real: &Path) -> PathBuf {
        self.root.join(real.strip_prefix(&self.real).unwrap_or(real))
    }

    /// Replaces the mirror's path by the real one in cargo's JSON: in paths, and in the URLs of package ids.
    pub(super) fn map_back(&self, json: &str) -> String {
        let mut json = json.to_owned();
        let top = self.real.ancestors().last().unwrap_or(&self.real);
        for written in [escaped, slashed] {
            let top = written(top);
            // `/` is a separator already, and so is what `C:\` ends in.
            json = json.replace(&written(&self.base), top.trim_end_matches(['/', '\\']));
        }
        json
    }
}

/// Links to what lies in a folder, but for one name. What cannot be read or linked is as if it were not there.
fn link_all_but(name: &OsStr, from: &Path, to: &Path) {
    for entry in fs::read_dir(from).into_iter().flatten().flatten() {
        if entry.file_name() != name {
            let _ = link(&entry.path(), &to.join(entry.file_name()));
        }
    }
}

/// A path as it stands inside a JSON string.
fn escaped(path: &Path) -> String {
    let quoted = serde_json::to_string(&path.to_string_lossy()).unwrap_or_default();
    quoted.trim_matches('"').to_owned()
}

/// A path as it stands in a `file://` URL.
fn slashed(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

#[cfg(unix)]
fn link(from: &Path, to: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(from, to)
}

#[cfg(windows)]
fn link(from: &Path, to: &Path) -> io::Result<()> {
    if from.is_dir() { std::os::windows::fs::symlink_dir(from, to) } else { fs::copy(from, to).map(drop) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_answer_speaks_of_the_real_folder() {
        let mirror = Mirror::new(Path::new("/w/shop")).expect("a temporary folder");
        mirror.write(Path::new("/w/shop/a/Cargo.toml"), "[package]").expect("a file");
        assert!(mirror.root.join("a/Cargo.toml").is_file());
        let root = mirror.root.display();
        let json =
            format!(r#"{{"id":"path+file://{root}/a#0.1.0","manifest_path":"{root}/../b/Cargo.toml"}}"#);
        let want = r#"{"id":"path+file:///w/shop/a#0.1.0","manifest_path":"/w/shop/../b/Cargo.toml"}"#;
        assert_eq!(mirror.map_back(&json), want);
    }
}
