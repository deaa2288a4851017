//! Several workspaces, one report: one table of files, and places that point into it.

use std::path::{Path, PathBuf};

use rustc_hash::FxHashMap;

use super::check::Analysed;
use super::output::Findings;
use crate::diagnostic::{self, Diagnostic, Lang};
use crate::report::{PackageInfo, Stat, TargetInfo};
use crate::source::{FileId, SourceFile, Sources, Span};

/// Puts workspaces together. One alone is taken as it is.
pub(super) fn merge(mut list: Vec<Analysed>, lang: Lang) -> Findings {
    let packages = list.iter().flat_map(packages).collect();
    let laws = laws(&list);
    let roots: Vec<&Path> = list.iter().map(|workspace| workspace.graph.workspace_root.as_path()).collect();
    let root = common_folder(&roots);
    let repo_root = list.first().and_then(|workspace| workspace.repo_root.clone());
    let mut findings = Findings {
        diagnostics: Vec::new(),
        sources: Sources::new(),
        packages,
        laws,
        stats: Vec::new(),
        timings: Vec::new(),
        line: None,
        stub: None,
        root,
        repo_root,
        lang,
    };
    if list.len() == 1 {
        let outcome = list.remove(0).outcome;
        findings.diagnostics = outcome.diagnostics;
        findings.sources = outcome.sources;
        findings.stats = outcome.stats;
        findings.timings = outcome.timings;
        findings.line = outcome.line;
        findings.stub = outcome.stub;
        return findings;
    }
    for workspace in list {
        findings.add(workspace);
    }
    diagnostic::sort(&mut findings.diagnostics, &findings.sources);
    findings
}

impl Findings {
    fn add(&mut self, workspace: Analysed) {
        let outcome = workspace.outcome;
        let mut files: FxHashMap<FileId, FileId> = FxHashMap::default();
        for (id, file) in outcome.sources.iter() {
            // Shown from the folder that holds all workspaces.
            let shown =
                file.abs_path().strip_prefix(&self.root).map(|path| path.to_string_lossy().into_owned());
            let shown = shown.unwrap_or_else(|_| file.path().to_owned());
            files.insert(id, self.sources.add(SourceFile::new(&shown, file.abs_path(), file.text())));
        }
        for mut diagnostic in outcome.diagnostics {
            each_span(&mut diagnostic, |span| {
                span.file = files.get(&span.file).copied().unwrap_or(span.file);
            });
            self.diagnostics.push(diagnostic);
        }
        for stat in outcome.stats {
            add_stat(&mut self.stats, stat);
        }
        for (stage, seconds) in outcome.timings {
            match self.timings.iter_mut().find(|(known, _)| *known == stage) {
                Some((_, sum)) => *sum += seconds,
                None => self.timings.push((stage, seconds)),
            }
        }
    }
}

fn add_stat(stats: &mut Vec<Stat>, stat: Stat) {
    match stats.iter_mut().find(|known| known.group == stat.group && known.name == stat.name) {
        Some(known) => known.count += stat.count,
        None => stats.push(stat),
    }
}

fn each_span(diagnostic: &mut Diagnostic, mut f: impl FnMut(&mut Span)) {
    f(&mut diagnostic.primary.span);
    diagnostic.secondary.iter_mut().for_each(|label| f(&mut label.span));
    diagnostic.trace.iter_mut().for_each(|step| f(&mut step.span));
    diagnostic.fixes.iter_mut().flat_map(|fix| &mut fix.edits).for_each(|edit| f(&mut edit.span));
    diagnostic.data.iter_mut().for_each(|data| f(&mut data.declared));
    diagnostic.sink.iter_mut().for_each(|sink| f(&mut sink.span));
    diagnostic.suppressed.iter_mut().for_each(|suppression| f(&mut suppression.span));
    diagnostic.touched.iter_mut().for_each(f);
}

/// The packages that were reported on: an editor forgets what it knew of these, and only of these.
fn packages(workspace: &Analysed) -> Vec<PackageInfo> {
    let mut packages: Vec<PackageInfo> = Vec::new();
    for data in workspace.graph.roots.iter().map(|id| workspace.graph.get(*id)) {
        let target = TargetInfo {
            name: data.target_name.clone(),
            kind: vec![data.kind.as_str().to_owned()],
            crate_types: data.crate_types.clone(),
            src_path: data.root.clone().unwrap_or_default(),
            edition: data.edition.as_str().to_owned(),
        };
        // The graph has the targets of a package one after another, a library first.
        match packages.last_mut().filter(|package| package.id == data.package_id) {
            Some(package) => package.targets.push(target),
            None => packages.push(PackageInfo {
                name: data.package.as_str().into(),
                id: data.package_id.clone(),
                manifest_path: data.manifest_path.clone().unwrap_or_default(),
                targets: vec![target],
            }),
        }
    }
    packages
}

fn laws(list: &[Analysed]) -> Vec<&'static crate::policy::Law> {
    let mut laws: Vec<&'static crate::policy::Law> = Vec::new();
    for workspace in list {
        let packages =
            workspace.policy.packages.values().filter_map(|package| package.laws.as_ref()).flatten();
        for law in workspace.policy.laws.iter().chain(packages) {
            if !laws.iter().any(|known| known.id == law.id) {
                laws.push(law);
            }
        }
    }
    laws
}

/// The deepest folder that holds all of them.
fn common_folder(paths: &[&Path]) -> PathBuf {
    let Some(first) = paths.first() else { return PathBuf::new() };
    let holds_all = |folder: &&Path| paths.iter().all(|path| path.starts_with(folder));
    first.ancestors().find(holds_all).unwrap_or(Path::new("/")).to_path_buf()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Label, Level};
    use crate::load::CrateGraph;
    use crate::policy::Policy;
    use crate::source::Pos;

    use crate::pipeline::Outcome;

    fn workspace(root: &str, code: &str) -> Analysed {
        let mut sources = Sources::new();
        let id = sources.add(SourceFile::new("src/lib.rs", PathBuf::from(root).join("src/lib.rs"), "let x;"));
        let span = Span::new(id, Pos::new(1, 4), Pos::new(1, 5));
        let finding = Diagnostic::new(code, "rule", Level::Error, "message", Label::new(span, ""));
        let outcome = Outcome { diagnostics: vec![finding], sources, ..Outcome::default() };
        let graph = CrateGraph { workspace_root: root.into(), ..CrateGraph::default() };
        Analysed { graph, policy: Policy::default(), outcome, repo_root: None }
    }

    #[test]
    fn places_point_into_the_common_table() {
        let findings =
            merge(vec![workspace("/w/shop", "PII301"), workspace("/w/claims", "PII101")], Lang::En);
        assert_eq!(findings.root, Path::new("/w"));
        let mut places: Vec<_> = findings
            .diagnostics
            .iter()
            .map(|d| {
                (
                    d.code.as_str(),
                    findings.sources.path(d.primary.span.file),
                    findings.sources.snippet(d.primary.span),
                )
            })
            .collect();
        places.sort_unstable();
        assert_eq!(places, [("PII101", "claims/src/lib.rs", "x"), ("PII301", "shop/src/lib.rs", "x")]);
    }

    #[test]
    fn one_workspace_is_taken_as_it_is() {
        let findings = merge(vec![workspace("/w/shop", "PII301")], Lang::Zh);
        assert_eq!(
            (findings.root.as_path(), findings.sources.path(FileId(0))),
            (Path::new("/w/shop"), "src/lib.rs")
        );
    }
}
