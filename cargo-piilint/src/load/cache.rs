//! The answer of `cargo metadata`, kept: asking takes longer than the analysis of a small change.
//!
//! It is kept in `target/piilint`, beside a fingerprint of everything that the answer depends on: the manifests of
//! all packages that lie in folders of the user, the lock file, cargo's configuration, and which files there are
//! where targets and members are discovered. Dependencies from a registry never change; they only have to be
//! there. Anything odd means: ask again.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use cargo_metadata::Metadata;
use serde::{Deserialize, Serialize};

use super::LoadOptions;

/// Changes with the form of the file.
const FORM: &str = concat!("1 ", env!("CARGO_PKG_VERSION"));

/// Folders in which cargo discovers targets.
const DISCOVERY: &[&str] = &["", "src", "src/bin", "tests", "examples", "benches"];

/// Where one answer is kept.
pub(super) struct Cache {
    file: PathBuf,
    target_dir: PathBuf,
    question: String,
}

/// The first line of the file; the answer follows.
#[derive(Debug, Serialize, Deserialize)]
struct Head {
    fingerprint: String,
    watched: Watched,
}

/// What an answer depends on.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Watched {
    /// Files by content: manifests, lock file, configuration. One that is not there is watched, too.
    texts: Vec<PathBuf>,
    /// Folders of packages, in which targets are discovered.
    packages: Vec<PathBuf>,
    /// Folders in which members are discovered.
    parents: Vec<PathBuf>,
    /// Manifests that only have to be there.
    sources: Vec<PathBuf>,
}

impl Cache {
    /// The place for the answer to one question; `None` where nothing is to be kept.
    pub(super) fn new(options: &LoadOptions, manifest: &Path) -> Option<Cache> {
        if options.no_cache {
            return None;
        }
        let target_dir = match std::env::var_os("CARGO_TARGET_DIR") {
            Some(dir) => std::env::current_dir().ok()?.join(dir),
            None => workspace_root(manifest)?.join("target"),
        };
        let env = |name: &str| std::env::var(name).unwrap_or_default();
        let question = format!(
            "{FORM}\0{}\0{:?}\0{}\0{}\0{}\0{}\0{}\0{}",
            manifest.display(),
            options.features,
            options.all_features,
            options.no_default_features,
            options.cfg_target().triple,
            env("CARGO"),
            env("CARGO_HOME"),
            env("RUSTUP_TOOLCHAIN"),
        );
        let name = blake3::hash(question.as_bytes()).to_hex();
        let file = target_dir.join("piilint").join(format!("metadata-{}.json", &name[..16]));
        Some(Cache { file, target_dir, question })
    }

    /// The kept answer, if everything is as it was.
    pub(super) fn get(&self) -> Option<String> {
        let text = fs::read_to_string(&self.file).ok()?;
        let (head, answer) = text.split_once('\n')?;
        let head: Head = serde_json::from_str(head).ok()?;
        (self.fingerprint(&head.watched) == head.fingerprint).then(|| answer.to_owned())
    }

    /// Keeps an answer. That it cannot be kept is no reason to complain.
    pub(super) fn put(&self, metadata: &Metadata, answer: &str) {
        // Cargo's configuration may have moved the folder; then none is made here.
        if metadata.target_directory.as_std_path() == self.target_dir {
            let _ = self.write(metadata, answer);
        }
    }

    #[cfg(test)]
    pub(super) fn keep_for_test(&self, metadata: &Metadata, answer: &str) {
        self.write(metadata, answer).expect("it can be written");
    }

    fn write(&self, metadata: &Metadata, answer: &str) -> io::Result<()> {
        let watched = watched(metadata);
        let head = serde_json::to_string(&Head { fingerprint: self.fingerprint(&watched), watched })?;
        replace(&self.file, &[head.as_bytes(), b"\n", answer.as_bytes()])
    }

    fn fingerprint(&self, watched: &Watched) -> String {
        let mut hash = blake3::Hasher::new();
        let mut add = |text: &[u8]| {
            hash.update(&(text.len() as u64).to_le_bytes());
            hash.update(text);
        };
        add(self.question.as_bytes());
        for path in &watched.texts {
            add(path.as_os_str().as_encoded_bytes());
            add(&fs::read(path).unwrap_or_default());
        }
        for package in &watched.packages {
            for folder in DISCOVERY {
                add(listing(&package.join(folder), "rs").as_bytes());
            }
        }
        for parent in &watched.parents {
            add(listing(parent, "").as_bytes());
        }
        let missing = watched.sources.iter().filter(|path| !path.exists()).count();
        add(&missing.to_le_bytes());
        hash.finalize().to_hex().to_string()
    }
}

/// Puts these bytes into a file of `target/piilint`, all or nothing. Two runs may do this at once: each writes a file of
/// its own, and the last one stays.
pub(super) fn replace(file: &Path, parts: &[&[u8]]) -> io::Result<()> {
    let dir = file.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(dir)?;
    // Where no build has run yet, this folder is the first of its kind, and git may not know to ignore it.
    fs::write(dir.join(".gitignore"), "*\n")?;
    let mut temporary = tempfile::NamedTempFile::new_in(dir)?;
    for part in parts {
        temporary.write_all(part)?;
    }
    temporary.persist(file)?;
    Ok(())
}

/// The folder of the nearest manifest with a `[workspace]`: a guess, which the answer confirms.
fn workspace_root(manifest: &Path) -> Option<PathBuf> {
    let own = manifest.parent()?;
    let is_root = |dir: &&Path| {
        fs::read_to_string(dir.join("Cargo.toml")).is_ok_and(|text| text.contains("[workspace"))
    };
    Some(own.ancestors().find(is_root).unwrap_or(own).to_path_buf())
}

fn watched(metadata: &Metadata) -> Watched {
    let mut watched = Watched::default();
    let root = metadata.workspace_root.as_std_path();
    watched.texts.extend([root.join("Cargo.toml"), root.join("Cargo.lock")]);
    watched.texts.extend(configurations());
    for package in &metadata.packages {
        let manifest = package.manifest_path.as_std_path();
        if package.source.is_some() {
            watched.sources.push(manifest.to_path_buf());
            continue;
        }
        let folder = manifest.parent().unwrap_or(root);
        watched.texts.push(manifest.to_path_buf());
        watched.packages.push(folder.to_path_buf());
        watched
            .parents
            .extend(folder.parent().filter(|parent| parent.starts_with(root)).map(Path::to_path_buf));
    }
    for list in [&mut watched.texts, &mut watched.packages, &mut watched.parents, &mut watched.sources] {
        list.sort();
        list.dedup();
    }
    watched
}

/// Cargo's configuration files, from the current folder upwards and in its home.
fn configurations() -> Vec<PathBuf> {
    let cwd = std::env::current_dir().unwrap_or_default();
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|dir| dir.join(".cargo")));
    let dirs = cwd.ancestors().map(|dir| dir.join(".cargo")).chain(home);
    dirs.flat_map(|dir| [dir.join("config.toml"), dir.join("config")]).collect()
}

/// The files of a folder with this extension, and its folders that a target or a package may lie in.
fn listing(dir: &Path, extension: &str) -> String {
    let Ok(entries) = fs::read_dir(dir) else { return String::new() };
    let mut names: Vec<String> = Vec::new();
    for entry in entries.flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_source = !extension.is_empty() && path.extension().is_some_and(|e| e == extension);
        if is_source || path.join("main.rs").is_file() || path.join("Cargo.toml").is_file() {
            names.push(name);
        }
    }
    names.sort();
    names.join("\n")
}
