//! Sections as packages of a workspace.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

use piilint::load::{CrateData, CrateKind, FileSource, Version};

use super::markdown::Section;
use super::program::{self, Program, ROOT};

/// What the manifest pins.
pub(crate) struct Pins {
    /// Its folder.
    folder: PathBuf,
    /// The lines of its dependencies with their versions, by the crate's name in code.
    lines: BTreeMap<String, (String, Option<Version>)>,
}

impl Pins {
    pub(crate) fn read(folder: &Path) -> Self {
        let text = fs::read_to_string(folder.join("Cargo.toml")).expect("the manifest");
        let table: toml::Table = text.parse().expect("it is TOML");
        let dependencies = table["dependencies"].as_table().expect("it has dependencies");
        let line = |(name, value): (&String, &toml::Value)| {
            let mut value = value.clone();
            if let Some(path) = value.get_mut("path") {
                let absolute = folder.join(path.as_str().unwrap_or_default()).canonicalize();
                *path = absolute.expect("the path is there").display().to_string().into();
            }
            let version = value.as_str().or_else(|| value.get("version")?.as_str()).and_then(Version::parse);
            (name.replace('-', "_"), (format!("{name} = {value}"), version))
        };
        Self { folder: folder.to_path_buf(), lines: dependencies.iter().map(line).collect() }
    }

    /// Whether a crate is pinned, in the version that the section says, if it says one.
    fn have(&self, data: &CrateData) -> bool {
        self.lines.get(&data.name).is_some_and(|(_, pinned)| {
            let fits =
                |(wanted, pinned): (Version, &Version)| wanted.is_one_of(pinned) || pinned.is_one_of(&wanted);
            Version::parse(&data.version).zip(pinned.as_ref()).is_none_or(fits)
        })
    }
}

/// A package: a crate of a section's program, and a binary beside it.
pub(crate) struct Package {
    /// The package's name; the folder's, too.
    pub(crate) name: String,
    manifest: String,
    /// The folder of its sources in the section (`dep/`); nothing for the main one.
    prefix: String,
    files: Vec<(String, String)>,
}

impl Package {
    /// Where a file of the section lies below the workspace.
    pub(crate) fn place(&self, path: &str) -> PathBuf {
        Path::new(&self.name).join(path.strip_prefix(&self.prefix).unwrap_or(path))
    }
}

/// The packages of a section, or the crates that it names and that are not pinned.
pub(crate) fn of(name: &str, section: &Section, pins: &Pins) -> Result<Vec<Package>, Vec<String>> {
    let Program { graph, files: texts } = program::build(section);
    let has_source = |data: &CrateData| data.root.is_some();
    let unpinned = graph.crates.iter().filter(|data| !has_source(data) && !pins.have(data));
    let unpinned: Vec<String> = unpinned.map(|data| format!("{} {}", data.name, data.version)).collect();
    if !unpinned.is_empty() {
        return Err(unpinned);
    }
    let package_name = |krate: &str| if krate == "app" { name.to_owned() } else { format!("{name}-{krate}") };
    let mut packages = Vec::new();
    let mut edges: Vec<(String, String)> = Vec::new();
    let folders: BTreeSet<String> = graph.crates.iter().filter_map(prefix_of).collect();
    for prefix in &folders {
        let crates: Vec<&CrateData> =
            graph.crates.iter().filter(|data| prefix_of(data).as_ref() == Some(prefix)).collect();
        let mut manifest = format!(
            "[package]\nname = \"{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n",
            package_name(&crates[0].name)
        );
        for data in &crates {
            let path = root_of(data).strip_prefix(prefix.as_str()).unwrap_or_default().to_owned();
            match data.kind {
                CrateKind::Bin => {
                    let _ = write!(manifest, "[[bin]]\nname = \"{name}-main\"\npath = \"{path}\"\n");
                }
                _ => {
                    let _ = write!(manifest, "[lib]\nname = \"{}\"\npath = \"{path}\"\n", data.name);
                }
            }
        }
        manifest.push_str("[dependencies]\n");
        let files = || section.files.iter().filter(|file| owner(&folders, &file.path) == Some(prefix));
        let deps: BTreeSet<(&str, u32)> =
            crates.iter().flat_map(|data| &data.deps).map(|dep| (dep.name.as_str(), dep.id.0)).collect();
        for (dep, id) in deps {
            let data = &graph.crates[id as usize];
            if !has_source(data) {
                let _ = writeln!(manifest, "{}", pins.lines[dep].0);
            } else if !files().any(|file| file.text.contains(dep)) {
                // Every crate may name every library, and few do.
            } else if let Some(of_dep) = prefix_of(data).filter(|of_dep| !leads_to(&edges, of_dep, prefix)) {
                let other = package_name(&data.name);
                let _ = writeln!(manifest, "{dep} = {{ package = \"{other}\", path = \"../{other}\" }}");
                edges.push((prefix.clone(), of_dep));
            }
        }
        packages.push(Package {
            name: package_name(&crates[0].name),
            manifest,
            prefix: prefix.clone(),
            files: files()
                .filter(|file| file.path != "Cargo.toml")
                .map(|file| {
                    let path = file.path.strip_prefix(prefix.as_str()).unwrap_or(&file.path);
                    let text = texts.read(&Path::new(ROOT).join(&file.path)).expect("a file of the section");
                    (path.to_owned(), text)
                })
                .collect(),
        });
    }
    Ok(packages)
}

/// The root file of a crate, in the section.
fn root_of(data: &CrateData) -> &str {
    let root = data.root.as_deref().and_then(|root| root.strip_prefix(ROOT).ok());
    root.and_then(Path::to_str).unwrap_or_default()
}

/// The folder of a crate's package in the section, with its slash.
fn prefix_of(data: &CrateData) -> Option<String> {
    data.root.as_ref()?;
    Some(root_of(data).rsplit_once("src/").map_or_else(String::new, |(prefix, _)| prefix.to_owned()))
}

/// Whether a package depends on another, or is it. What a text names is not always a crate, so there may be circles.
fn leads_to(edges: &[(String, String)], from: &str, to: &str) -> bool {
    from == to || edges.iter().any(|(user, used)| user == from && leads_to(edges, used, to))
}

/// The folder to which a file belongs.
fn owner<'f>(folders: &'f BTreeSet<String>, path: &str) -> Option<&'f String> {
    folders.iter().filter(|prefix| path.starts_with(prefix.as_str())).max_by_key(|prefix| prefix.len())
}

/// Writes the workspace. What is the same as before stays untouched, so that cargo need not check it again.
pub(crate) fn write<'p>(dir: &Path, pins: &Pins, packages: impl Iterator<Item = &'p Package>) {
    let mut members = Vec::new();
    for package in packages {
        let folder = dir.join(&package.name);
        put(&folder.join("Cargo.toml"), &package.manifest).expect("a manifest");
        for (path, text) in &package.files {
            put(&folder.join(path), text).expect("a file");
        }
        members.push(format!("{:?}", package.name));
    }
    let root = format!("[workspace]\nresolver = \"3\"\nmembers = [\n{}\n]\n", members.join(",\n"));
    put(&dir.join("Cargo.toml"), &root).expect("a manifest");
    fs::copy(pins.folder.join("Cargo.lock"), dir.join("Cargo.lock")).expect("the lock file");
}

fn put(path: &Path, text: &str) -> io::Result<()> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    fs::create_dir_all(path.parent().unwrap_or(path))?;
    fs::write(path, text)
}
