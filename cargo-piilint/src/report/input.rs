//! What a renderer is given.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Diagnostic, Lang, Level};
use crate::source::{Sources, Sym};

/// The result of a run.
#[derive(Debug)]
pub struct Report<'a> {
    /// In the order of [`crate::diagnostic::sort`]; suppressed ones among them.
    pub diagnostics: Vec<Diagnostic>,
    /// The files that they speak of.
    pub sources: &'a Sources,
    /// The packages that were analysed.
    pub packages: Vec<PackageInfo>,
    /// The rules that were on, by code.
    pub rules: Vec<RuleInfo>,
    /// The laws to which the project subscribes.
    pub laws: Vec<LawInfo>,
    /// What was counted on the way; the renderers know no meaning.
    pub stats: Vec<Stat>,
    /// Findings that the lock's `unreviewed` flows hide.
    pub hidden: usize,
    /// The workspace root, to which the paths of the sources are relative.
    pub workspace_root: PathBuf,
    /// The repository's root, where it is known.
    pub repo_root: Option<PathBuf>,
}

/// How to render it.
#[derive(Clone, Debug)]
pub struct RenderContext<'a> {
    /// The language of the frame words; messages come in theirs.
    pub lang: Lang,
    /// Whether to write terminal colours.
    pub color: bool,
    /// Whether to write terminal hyperlinks.
    pub hyperlinks: bool,
    /// The columns to fit into.
    pub width: usize,
    /// Whether to show notes in full.
    pub verbose: bool,
    /// Whether to print the counts of the run.
    pub stats: bool,
    /// The tool's version.
    pub version: &'a str,
    /// The tool's home page.
    pub home: Option<&'a str>,
    /// What tells this run from others of the same repository in code scanning, e.g. `piilint/backend/`.
    pub automation_id: Option<&'a str>,
}

impl Default for RenderContext<'_> {
    fn default() -> Self {
        Self {
            lang: Lang::En,
            color: false,
            hyperlinks: false,
            width: 80,
            verbose: false,
            stats: false,
            version: env!("CARGO_PKG_VERSION"),
            home: None,
            automation_id: None,
        }
    }
}

/// A package, as cargo's own messages name it.
#[derive(Clone, Debug, Default)]
pub struct PackageInfo {
    /// Its name.
    pub name: Sym,
    /// Its package id.
    pub id: String,
    /// Its `Cargo.toml`.
    pub manifest_path: PathBuf,
    /// Its targets, a library first.
    pub targets: Vec<TargetInfo>,
}

/// A target of a package.
#[derive(Clone, Debug, Default)]
pub struct TargetInfo {
    /// Its name.
    pub name: String,
    /// `lib`, `bin`, `test` ...
    pub kind: Vec<String>,
    /// `lib`, `bin`, `proc-macro` ...
    pub crate_types: Vec<String>,
    /// Its root file.
    pub src_path: PathBuf,
    /// `2024` ...
    pub edition: String,
}

impl From<&cargo_metadata::Package> for PackageInfo {
    fn from(package: &cargo_metadata::Package) -> Self {
        let mut targets: Vec<TargetInfo> = package.targets.iter().map(TargetInfo::from).collect();
        targets.sort_by_key(|target| !target.is_lib());
        Self {
            name: Sym::new(package.name.as_str()),
            id: package.id.to_string(),
            manifest_path: package.manifest_path.clone().into(),
            targets,
        }
    }
}

impl From<&cargo_metadata::Target> for TargetInfo {
    fn from(target: &cargo_metadata::Target) -> Self {
        Self {
            name: target.name.clone(),
            kind: target.kind.iter().map(ToString::to_string).collect(),
            crate_types: target.crate_types.iter().map(ToString::to_string).collect(),
            src_path: target.src_path.clone().into(),
            edition: target.edition.to_string(),
        }
    }
}

impl TargetInfo {
    /// Whether others can depend on it.
    pub fn is_lib(&self) -> bool {
        self.kind.iter().any(|kind| kind != "bin" && (kind.ends_with("lib") || kind == "proc-macro"))
    }
}

/// What formats say of a rule.
#[derive(Clone, Debug)]
pub struct RuleInfo {
    /// `PII301`.
    pub code: Sym,
    /// `pii-in-logs`.
    pub name: Sym,
    /// Its name in Chinese.
    pub name_zh: Sym,
    /// What it flags, in a sentence.
    pub summary: String,
    /// The same in Chinese.
    pub summary_zh: String,
    /// Its level in this run where the data does not decide.
    pub level: Level,
    /// Its page, as markdown, in the language of the report.
    pub help: String,
    /// Its page on the web.
    pub url: Option<String>,
    /// Weaknesses that it finds an instance of, e.g. 532.
    pub cwe: Vec<u32>,
    /// Words to filter by, e.g. `logging`.
    pub tags: Vec<Sym>,
    /// The articles that it touches: law key and article.
    pub laws: Vec<(Sym, Sym)>,
}

impl RuleInfo {
    /// Its summary in a language.
    pub fn summary_in(&self, lang: Lang) -> &str {
        match lang {
            Lang::Zh if !self.summary_zh.is_empty() => &self.summary_zh,
            _ => &self.summary,
        }
    }
}

/// What formats say of a law.
#[derive(Clone, Debug)]
pub struct LawInfo {
    /// Its key, e.g. `cn-pipl`.
    pub id: Sym,
    /// Its short name, e.g. `PIPL`.
    pub name: Sym,
    /// Its full title.
    pub title: String,
    /// Of which year, e.g. `2021`.
    pub version: String,
    /// Who made it.
    pub organization: String,
    /// Its language, e.g. `zh-CN`.
    pub language: String,
}

/// Something that was counted.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Stat {
    /// What it belongs to, e.g. `macros`.
    pub group: Sym,
    /// What it is, e.g. `expanded`.
    pub name: Sym,
    /// How many.
    pub count: u64,
}

/// How many diagnostics of which kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Errors that are not suppressed.
    pub errors: usize,
    /// Warnings that are not suppressed.
    pub warnings: usize,
    /// Notes that are not suppressed.
    pub notes: usize,
    /// Suppressed ones of any level.
    pub suppressed: usize,
}

impl Counts {
    /// Whether nothing is to be shown.
    pub const fn is_clean(self) -> bool {
        self.errors + self.warnings + self.notes == 0
    }
}

impl Report<'_> {
    /// The diagnostics that count, in order.
    pub fn active(&self) -> impl Iterator<Item = &Diagnostic> {
        self.diagnostics.iter().filter(|diagnostic| diagnostic.suppressed.is_none())
    }

    /// The accepted ones, in order.
    pub fn suppressed(&self) -> impl Iterator<Item = &Diagnostic> {
        self.diagnostics.iter().filter(|diagnostic| diagnostic.suppressed.is_some())
    }

    /// The ones of a level that count, in order.
    pub fn of_level(&self, level: Level) -> impl Iterator<Item = &Diagnostic> {
        self.active().filter(move |diagnostic| diagnostic.level == level)
    }

    /// How many there are.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts { suppressed: self.suppressed().count(), ..Counts::default() };
        for diagnostic in self.active() {
            match diagnostic.level {
                Level::Error => counts.errors += 1,
                Level::Warning => counts.warnings += 1,
                Level::Note => counts.notes += 1,
            }
        }
        counts
    }

    /// What is known of a rule; nothing of a project's own policy.
    pub fn rule(&self, code: Sym) -> Option<&RuleInfo> {
        self.rules.iter().find(|rule| rule.code == code)
    }

    /// The root that reviews count paths from.
    pub fn review_root(&self) -> &Path {
        self.repo_root.as_deref().unwrap_or(&self.workspace_root)
    }
}
