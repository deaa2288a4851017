//! A section's files as a workspace in memory: crate graph, files, policy.

use std::collections::{BTreeMap, BTreeSet};

use piilint::load::{CrateData, CrateGraph, CrateId, CrateKind, Dep, MemoryFiles};

use super::markdown::{File, Section};

/// The folder in which the workspace seems to lie.
pub(crate) const ROOT: &str = "/spec";
/// The crate that blocks without a name belong to.
const APP: &str = "app";

/// A workspace, ready to be analysed.
pub(crate) struct Program {
    /// The crates.
    pub(crate) graph: CrateGraph,
    /// Their files.
    pub(crate) files: MemoryFiles,
}

/// The program of a section.
pub(crate) fn build(section: &Section) -> Program {
    let files = section.files.iter().chain(&section.policy).fold(MemoryFiles::new(), |files, file| {
        files.with(format!("{ROOT}/{}", file.path), file.text.as_str())
    });
    Program { graph: graph(section), files }
}

/// The folder of libraries that are dependencies and no members: only what they show is read.
const VENDOR: &str = "vendor/";

/// The crate that a file belongs to: a first folder other than `src` names another crate.
fn crate_of(file: &File) -> &str {
    let path = file.path.strip_prefix(VENDOR).unwrap_or(&file.path);
    match path.split_once('/') {
        Some((first, rest)) if first != "src" && rest.starts_with("src/") => first,
        _ => APP,
    }
}

fn graph(section: &Section) -> CrateGraph {
    let mut crates = members(section);
    let member_count = crates.len();
    let members: Vec<String> = crates.iter().map(|data| data.name.clone()).collect();
    crates.extend(vendored(section));
    let with_source = crates.len();
    let known: Vec<String> = crates.iter().map(|data| data.name.clone()).collect();
    let versions = versions(section);
    crates.extend(foreign(section, &known).into_iter().map(|name| {
        let version = versions.get(&name).cloned().unwrap_or_default();
        CrateData { version, ..foreign_crate(&name) }
    }));
    for (index, data) in crates.iter_mut().enumerate() {
        data.id = CrateId(index as u32);
    }
    let libraries: Vec<Dep> = crates
        .iter()
        .filter(|data| data.kind == CrateKind::Lib)
        .map(|data| Dep { name: data.name.clone(), id: data.id })
        .collect();
    for data in &mut crates[..with_source] {
        data.deps = deps(data, section, &libraries, &members);
    }
    CrateGraph {
        roots: (0..member_count).map(|index| CrateId(index as u32)).collect(),
        crates,
        workspace_root: ROOT.into(),
        target_dir: format!("{ROOT}/target").into(),
        ..CrateGraph::default()
    }
}

/// The versions that a `Cargo.toml` of the section says, by the crate's name in code.
fn versions(section: &Section) -> BTreeMap<String, String> {
    let manifest = section.files.iter().find(|file| file.path == "Cargo.toml");
    let table: Option<toml::Table> = manifest.map(|file| file.text.parse().expect("it is TOML"));
    let dependencies = table.as_ref().and_then(|table| table["dependencies"].as_table());
    let version =
        |(name, value): (&String, &toml::Value)| Some((name.replace('-', "_"), value.as_str()?.to_owned()));
    dependencies.into_iter().flatten().filter_map(version).collect()
}

/// The workspace's crates: `app`, its binaries, and the others by name.
fn members(section: &Section) -> Vec<CrateData> {
    let has = |path: &str| section.files.iter().any(|file| file.path == path);
    let mut members = Vec::new();
    if has("src/lib.rs") {
        let mut app = member(APP, "src/lib.rs", CrateKind::Lib);
        // The binary beside it is its one user; without one, everything public is called from outside.
        app.library_is_public_api = !has("src/main.rs");
        members.push(app);
    }
    if has("src/main.rs") {
        members.push(member(APP, "src/main.rs", CrateKind::Bin));
    }
    for name in crates_of(section, false) {
        let mut other = member(name, &format!("{name}/src/lib.rs"), CrateKind::Lib);
        other.library_is_public_api = false;
        members.push(other);
    }
    members
}

/// The crates beside `app`, by name: those of the workspace or those below [`VENDOR`].
fn crates_of(section: &Section, vendored: bool) -> BTreeSet<&str> {
    let files = section.files.iter().filter(|file| file.path.starts_with(VENDOR) == vendored);
    files.map(crate_of).filter(|name| *name != APP).collect()
}

/// The dependencies whose source is there.
fn vendored(section: &Section) -> impl Iterator<Item = CrateData> {
    crates_of(section, true).into_iter().map(|name| CrateData {
        is_member: false,
        library_is_public_api: false,
        ..member(name, &format!("{VENDOR}{name}/src/lib.rs"), CrateKind::Lib)
    })
}

fn member(name: &str, root: &str, kind: CrateKind) -> CrateData {
    let mut data = CrateData::new(name, format!("{ROOT}/{root}"));
    data.kind = kind;
    data.crate_types = vec![kind.as_str().to_owned()];
    data.package_id = format!("path+file://{ROOT}/{name}#0.0.0");
    data
}

/// A crate of which nothing but the name is known, so that its model says everything.
fn foreign_crate(name: &str) -> CrateData {
    CrateData {
        version: String::new(),
        root: None,
        package_root: None,
        is_member: false,
        library_is_public_api: false,
        ..CrateData::new(name, "")
    }
}

/// The extern prelude of a member: every foreign crate, and the members whose names its files mention.
fn deps(data: &CrateData, section: &Section, libraries: &[Dep], members: &[String]) -> Vec<Dep> {
    let mine = |file: &&File| crate_of(file) == data.name;
    let named: BTreeSet<&str> =
        section.files.iter().filter(mine).flat_map(|file| path_roots(file.text.as_str())).collect();
    let fits = |dep: &&Dep| {
        let is_member = members.contains(&dep.name);
        let own_library = dep.name == data.name && data.kind == CrateKind::Lib;
        !own_library && (!is_member || named.contains(dep.name.as_str()))
    };
    let mut deps: Vec<Dep> = libraries.iter().filter(fits).cloned().collect();
    deps.sort_by(|a, b| a.name.cmp(&b.name));
    deps
}

/// The crates that the program names and does not contain, and `piilint_macros`.
fn foreign(section: &Section, contained: &[String]) -> BTreeSet<String> {
    let texts = || section.files.iter().map(|file| file.text.as_str());
    let local: BTreeSet<&str> =
        texts().flat_map(declared_modules).chain(texts().flat_map(imported)).collect();
    let names = texts().flat_map(path_roots).filter(|name| !local.contains(name));
    let known = ["std", "core", "alloc", "crate", "self", "super"];
    let mut foreign: BTreeSet<String> =
        names.filter(|name| !known.contains(name) && !is_primitive(name)).map(str::to_owned).collect();
    foreign.insert("piilint_macros".to_owned());
    foreign.retain(|name| !contained.contains(name));
    foreign
}

/// The first segments of paths, and what `use` and `extern crate` name, where they look like crates: lower case.
fn path_roots(text: &str) -> impl Iterator<Item = &str> {
    words(text).filter_map(|(before, word, after)| {
        let is_root = before.strip_suffix("::").is_none_or(|path| !path.ends_with(ends_a_segment));
        let names_crate = before.trim_end().ends_with("use") || before.trim_end().ends_with("extern crate");
        (is_root && !before.ends_with('.') && (after.starts_with("::") || names_crate)).then_some(word)
    })
}

/// What stands before `::` where a path goes on: a name or a closing bracket.
fn ends_a_segment(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '>' | '}' | ')')
}

fn declared_modules(text: &str) -> impl Iterator<Item = &str> {
    words(text).filter(|(before, ..)| before.ends_with("mod ")).map(|(_, word, _)| word)
}

/// The names that `use` and `extern crate` bring in: every word of the statement but the first, which may name a crate that
/// has something of its own name.
fn imported(text: &str) -> impl Iterator<Item = &str> {
    let statement = |at: usize| text[at..].split(';').next().unwrap_or_default();
    let starts = text.match_indices("use ").chain(text.match_indices("extern crate "));
    starts.flat_map(move |(at, keyword)| {
        let mut words = words(&statement(at)[keyword.len()..]).map(|(_, word, _)| word);
        let first = words.next();
        words.filter(move |word| Some(*word) != first)
    })
}

fn is_primitive(name: &str) -> bool {
    let primitives = ["str", "char", "bool", "u8", "u16", "u32", "u64", "u128", "usize", "f32", "f64"];
    primitives.contains(&name) || ["i8", "i16", "i32", "i64", "i128", "isize"].contains(&name)
}

/// The words of a text that begin with a lower-case letter, with what stands before and behind each.
fn words(text: &str) -> impl Iterator<Item = (&str, &str, &str)> {
    let in_word = |c: char| c.is_alphanumeric() || c == '_';
    let mut rest = 0;
    std::iter::from_fn(move || {
        loop {
            let start = rest + text[rest..].find(in_word)?;
            let end = text[start..].find(|c| !in_word(c)).map_or(text.len(), |len| start + len);
            rest = end;
            if text[start..].starts_with(|c: char| c.is_ascii_lowercase()) {
                return Some((&text[..start], &text[start..end], &text[end..]));
            }
        }
    })
}
