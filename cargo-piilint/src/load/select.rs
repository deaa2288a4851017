//! Which packages and targets a run is about: `-p`, `--exclude`, `--lib`, `--bin NAME` ...
//!
//! Selection decides what is *reported*. All members are analysed whatever is selected, since a member that is
//! left out may still hold the consent check or the encryption that a selected one relies on.

use std::collections::BTreeSet;

use globset::{Glob, GlobMatcher};

use super::error::LoadError;
use super::graph::{CrateData, CrateKind, LoadNote};
use super::ids::CrateId;

/// Packages, as typed.
#[derive(Clone, Debug, Default)]
pub struct PackageSelection {
    /// `-p`: names, `name@version`, globs, or full package ids. Empty: the whole workspace.
    pub include: Vec<String>,
    /// `--exclude`
    pub exclude: Vec<String>,
}

/// Targets, as typed. With nothing set, libraries and binaries.
#[derive(Clone, Debug, Default)]
pub struct TargetSelection {
    /// `--tests` or `--all-targets`: integration tests and `#[cfg(test)]`, too.
    pub tests: bool,
    /// `--examples` or `--all-targets`
    pub examples: bool,
    /// `--benches` or `--all-targets`
    pub benches: bool,
    /// `--lib`: report libraries only (and what else is named).
    pub lib: bool,
    /// `--bins`
    pub bins: bool,
    /// `--bin`, `--test`, `--example`, `--bench`: single targets by kind and name (globs).
    pub named: Vec<(CrateKind, String)>,
}

impl TargetSelection {
    /// Whether targets of this kind are part of the graph.
    pub fn loads(&self, kind: CrateKind, name: &str) -> bool {
        let by_kind = match kind {
            CrateKind::Lib | CrateKind::ProcMacro | CrateKind::Bin => true,
            CrateKind::Test => self.tests,
            CrateKind::Example => self.examples,
            CrateKind::Bench => self.benches,
        };
        by_kind || self.names(kind, name)
    }

    /// Whether tests were asked for in any form, so that `cfg(test)` code and dev-dependencies count.
    pub fn wants_tests(&self) -> bool {
        self.tests
    }

    /// The same kinds of targets, without single ones.
    #[must_use]
    pub fn without_names(self) -> TargetSelection {
        TargetSelection { lib: false, bins: false, named: Vec::new(), ..self }
    }

    /// Whether any crate of the graph may use dev-dependencies.
    pub(super) fn uses_dev_dependencies(&self) -> bool {
        let dev = |kind: &CrateKind| matches!(kind, CrateKind::Test | CrateKind::Example | CrateKind::Bench);
        self.tests || self.examples || self.benches || self.named.iter().any(|(kind, _)| dev(kind))
    }

    fn names(&self, kind: CrateKind, name: &str) -> bool {
        self.named.iter().any(|(k, pattern)| *k == kind && matches(pattern, name))
    }

    /// Whether findings in a loaded target are reported.
    fn reports(&self, data: &CrateData) -> bool {
        if !self.lib && !self.bins && self.named.is_empty() {
            return true;
        }
        match data.kind {
            CrateKind::Lib | CrateKind::ProcMacro => self.lib,
            CrateKind::Bin => self.bins || self.names(data.kind, &data.target_name),
            CrateKind::Test | CrateKind::Example | CrateKind::Bench => true,
        }
    }

    fn check_names(&self, crates: &[CrateData]) -> Result<(), LoadError> {
        for (kind, name) in &self.named {
            let names: BTreeSet<&str> =
                crates.iter().filter(|c| c.kind == *kind).map(|c| c.target_name.as_str()).collect();
            if !names.iter().any(|n| matches(name, n)) {
                let help = nearest_or_all(name, &names, "there is none in the workspace");
                return Err(LoadError::UnknownTarget { kind: kind.as_str(), name: name.clone(), help });
            }
        }
        Ok(())
    }
}

/// The crates that findings are reported for.
pub(super) fn roots(
    packages: &PackageSelection,
    targets: &TargetSelection,
    crates: &[CrateData],
) -> Result<(Vec<CrateId>, Vec<LoadNote>), LoadError> {
    let members: Vec<&CrateData> = crates.iter().filter(|c| c.is_member).collect();
    for spec in &packages.include {
        if !members.iter().any(|c| spec_matches(spec, c)) {
            return Err(unknown_package(spec, &members, crates));
        }
    }
    let notes = packages.exclude.iter().filter(|spec| !members.iter().any(|c| spec_matches(spec, c)));
    let notes = notes
        .map(|spec| LoadNote::new(format!("`--exclude {spec}` matches no package of the workspace")))
        .collect();
    let selected = |c: &&CrateData| {
        (packages.include.is_empty() || packages.include.iter().any(|s| spec_matches(s, c)))
            && !packages.exclude.iter().any(|s| spec_matches(s, c))
    };
    let selected: Vec<CrateData> = members.into_iter().filter(selected).cloned().collect();
    targets.check_names(&selected)?;
    Ok((selected.iter().filter(|c| targets.reports(c)).map(|c| c.id).collect(), notes))
}

fn unknown_package(spec: &str, members: &[&CrateData], crates: &[CrateData]) -> LoadError {
    if crates.iter().any(|c| !c.is_member && spec_matches(spec, c)) {
        let help = format!("it is a dependency: `--include-deps {spec}` analyses it like a member");
        return LoadError::UnknownPackage { spec: spec.to_owned(), help };
    }
    let names: BTreeSet<&str> = members.iter().map(|c| c.package.as_str()).collect();
    LoadError::UnknownPackage {
        spec: spec.to_owned(),
        help: nearest_or_all(spec, &names, "the workspace has no packages"),
    }
}

fn nearest_or_all(wanted: &str, names: &BTreeSet<&str>, none: &str) -> String {
    let nearest = names
        .iter()
        .map(|name| (strsim::jaro_winkler(wanted, name), *name))
        .filter(|(score, _)| *score > 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0));
    match nearest {
        Some((_, name)) => format!("did you mean `{name}`?"),
        None if names.is_empty() => none.to_owned(),
        None => {
            let list: Vec<_> = names.iter().take(12).map(|n| format!("`{n}`")).collect();
            let more = if names.len() > 12 { " ..." } else { "" };
            format!("there are {}{more}", list.join(", "))
        }
    }
}

/// Whether a package spec as cargo and rust-analyzer write it means this crate's package.
fn spec_matches(spec: &str, data: &CrateData) -> bool {
    if spec.contains("://") {
        let bare = |id: &str| id.split_once('+').map_or(id, |(_, rest)| rest).to_owned();
        return bare(spec) == bare(&data.package_id)
            || same_without_name(&bare(spec), &bare(&data.package_id), data);
    }
    // `name@1.2` and, in older cargos, `name:1.2`.
    let (name, version) = match spec.split_once(['@', ':']) {
        Some((name, version)) => (name, Some(version)),
        None => (spec, None),
    };
    matches(name, &data.package) && version.is_none_or(|v| version_begins_with(&data.version, v))
}

/// `file:///w/shop#0.1.0`, `file:///w/shop` and `file:///w/shop#shop@0.1.0` are one package.
fn same_without_name(spec: &str, id: &str, data: &CrateData) -> bool {
    let split = |s: &str| match s.split_once('#') {
        Some((url, fragment)) => (url.to_owned(), fragment.to_owned()),
        None => (s.to_owned(), String::new()),
    };
    let ((url, fragment), (id_url, _)) = (split(spec), split(id));
    let (name, version) = (&data.package, &data.version);
    url == id_url
        && (fragment.is_empty()
            || fragment == *version
            || fragment == *name
            || fragment == format!("{name}@{version}"))
}

/// `1` and `1.2` mean every version that begins so.
fn version_begins_with(version: &str, prefix: &str) -> bool {
    version.strip_prefix(prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '-', '+']))
}

/// A name, or a glob; a pattern that is none matches only itself.
fn matches(pattern: &str, name: &str) -> bool {
    pattern == name || (pattern.contains(['*', '?', '[']) && glob(pattern).is_ok_and(|g| g.is_match(name)))
}

/// A pattern over package names.
pub(super) fn glob(pattern: &str) -> Result<GlobMatcher, LoadError> {
    let bad = |error: globset::Error| LoadError::BadGlob {
        glob: pattern.to_owned(),
        reason: error.kind().to_string(),
    };
    Ok(Glob::new(pattern).map_err(bad)?.compile_matcher())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(name: &str, version: &str, id: &str) -> CrateData {
        CrateData {
            package: name.to_owned(),
            target_name: name.to_owned(),
            version: version.to_owned(),
            package_id: id.to_owned(),
            ..CrateData::new(name, "/w/src/lib.rs")
        }
    }

    #[test]
    fn specs_as_cargo_and_editors_write_them() {
        let shop = package("shop", "0.1.0", "path+file:///w/shop#0.1.0");
        let renamed = package("shop-api", "1.2.3", "path+file:///w/api#shop-api@1.2.3");
        for spec in ["shop", "shop@0.1.0", "shop:0.1", "sh*", "path+file:///w/shop#0.1.0", "file:///w/shop"] {
            assert!(spec_matches(spec, &shop), "{spec}");
        }
        for spec in ["shop-", "shop@0.10", "shop@1", "path+file:///w/shop#0.2.0", "file:///w", "[sh"] {
            assert!(!spec_matches(spec, &shop), "{spec}");
        }
        for spec in ["path+file:///w/api#shop-api@1.2.3", "file:///w/api#1.2.3", "file:///w/api#shop-api"] {
            assert!(spec_matches(spec, &renamed), "{spec}");
        }
    }

    #[test]
    fn an_unknown_package_names_the_nearest() {
        let crates = [package("orders", "0.1.0", "a"), package("claims", "0.1.0", "b")];
        let select = PackageSelection { include: vec!["order".to_owned()], exclude: Vec::new() };
        let error = roots(&select, &TargetSelection::default(), &crates).expect_err("no such package");
        let LoadError::UnknownPackage { help, .. } = error else { panic!("another error") };
        assert_eq!(help, "did you mean `orders`?");
    }

    #[test]
    fn a_dependency_is_told_apart_from_a_typo() {
        let mut dependency = package("serde", "1.0.0", "c");
        dependency.is_member = false;
        let select = PackageSelection { include: vec!["serde".to_owned()], exclude: Vec::new() };
        let error = roots(&select, &TargetSelection::default(), &[dependency]).expect_err("no member");
        let LoadError::UnknownPackage { help, .. } = error else { panic!("another error") };
        assert!(help.contains("--include-deps serde"), "{help}");
    }

    #[test]
    fn one_binary_is_reported_alone() {
        let mut bin = package("tool", "0.1.0", "a");
        bin.kind = CrateKind::Bin;
        bin.id = CrateId(1);
        let crates = [package("shop", "0.1.0", "b"), bin];
        let targets = TargetSelection {
            named: vec![(CrateKind::Bin, "tool".to_owned())],
            ..TargetSelection::default()
        };
        let (ids, notes) = roots(&PackageSelection::default(), &targets, &crates).expect("it is there");
        assert_eq!((ids, notes.len()), (vec![CrateId(1)], 0));
        let targets =
            TargetSelection { named: vec![(CrateKind::Bin, "tol".to_owned())], ..TargetSelection::default() };
        let error = roots(&PackageSelection::default(), &targets, &crates).expect_err("no such binary");
        assert!(matches!(error, LoadError::UnknownTarget { help, .. } if help == "did you mean `tool`?"));
    }

    #[test]
    fn excluding_nothing_is_noted() {
        let crates = [package("shop", "0.1.0", "a")];
        let select = PackageSelection { include: Vec::new(), exclude: vec!["shpo".to_owned()] };
        let (ids, notes) = roots(&select, &TargetSelection::default(), &crates).expect("a note, no error");
        assert_eq!((ids.len(), notes.len()), (1, 1));
    }
}
