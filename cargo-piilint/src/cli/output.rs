//! Writing reports: to stdout, to files, and to GitHub's step summary.

use std::env;
use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use super::error::CliError;
pub(super) use super::settings::Output;
use super::settings::Settings;
use super::terminal::stdout_error;
use crate::diagnostic::{Diagnostic, Lang, Level};
use crate::inspect::stub::NoStub;
use crate::inspect::{Line, Nothing};
use crate::policy::Law;
use crate::policy::rule_names::GROUPS;
use crate::report::{self, LawInfo, PackageInfo, RenderContext, Report, RuleInfo, Stat};
use crate::rules::{RULES, Rule, page};
use crate::source::{Sources, Sym};

/// The result of a run over all its workspaces.
#[derive(Debug)]
pub(super) struct Findings {
    pub(super) diagnostics: Vec<Diagnostic>,
    pub(super) sources: Sources,
    pub(super) packages: Vec<PackageInfo>,
    pub(super) laws: Vec<&'static Law>,
    pub(super) stats: Vec<Stat>,
    pub(super) timings: Vec<(&'static str, f64)>,
    /// What is known of the line that was asked about; of one workspace only.
    pub(super) line: Option<Result<Line, Nothing>>,
    /// The model to fill in that was asked for; of one workspace only.
    pub(super) stub: Option<Result<String, NoStub>>,
    /// The folder that paths are shown from.
    pub(super) root: PathBuf,
    pub(super) repo_root: Option<PathBuf>,
    pub(super) lang: Lang,
}

impl Findings {
    /// As the renderers want it.
    pub(super) fn report(&self) -> Report<'_> {
        Report {
            diagnostics: self.diagnostics.clone(),
            sources: &self.sources,
            packages: self.packages.clone(),
            rules: rules(&self.laws, self.lang),
            laws: self.laws.iter().map(|law| law_info(law, self.lang)).collect(),
            stats: self.stats.clone(),
            hidden: 0,
            workspace_root: self.root.clone(),
            repo_root: self.repo_root.clone(),
        }
    }
}

impl Output {
    /// Whether people read it as it is.
    pub(super) fn is_for_people(&self) -> bool {
        self.path.is_none() && matches!(self.format.name, "human" | "short")
    }
}

/// Writes all reports.
pub(super) fn write(settings: &Settings, findings: &Findings) -> Result<(), CliError> {
    let report = findings.report();
    for output in &settings.outputs {
        let context = context(settings, output, findings.lang);
        if let Some(path) = &output.path {
            write_file(path, |file| (output.format.render)(&report, &context, file))?;
        } else {
            let mut stdout = BufWriter::new(io::stdout().lock());
            let written = (output.format.render)(&report, &context, &mut stdout);
            written.and_then(|()| stdout.flush()).map_err(|error| stdout_error(&error))?;
        }
        if output.format.name == "github" {
            step_summary(&report, &context)?;
        }
    }
    Ok(())
}

/// How one output is rendered: colours and widths are a terminal's, never a file's.
pub(super) fn context(settings: &Settings, output: &Output, lang: Lang) -> RenderContext<'static> {
    let terminal = &settings.terminal;
    let human = output.is_for_people();
    RenderContext {
        lang,
        color: (human && terminal.color_out) || (output.path.is_none() && settings.json_colors),
        hyperlinks: human && terminal.hyperlinks,
        width: if human { terminal.width } else { 80 },
        verbose: settings.verbose,
        stats: settings.stats,
        automation_id: Some("piilint/"),
        ..RenderContext::default()
    }
}

pub(super) fn write_file(
    path: &Path,
    render: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> Result<(), CliError> {
    let failed = |error: io::Error| CliError::Write { path: path.to_path_buf(), reason: error.to_string() };
    let mut file = BufWriter::new(File::create(path).map_err(failed)?);
    render(&mut file).and_then(|()| file.flush()).map_err(failed)
}

/// GitHub collects the summaries of a step in a file that it names.
fn step_summary(report: &Report<'_>, context: &RenderContext<'_>) -> Result<(), CliError> {
    let Some(path) = env::var_os("GITHUB_STEP_SUMMARY").filter(|path| !path.is_empty()) else {
        return Ok(());
    };
    let path = PathBuf::from(path);
    let failed = |error: io::Error| CliError::Write { path: path.clone(), reason: error.to_string() };
    let mut file = OpenOptions::new().create(true).append(true).open(&path).map_err(failed)?;
    file.write_all(report::step_summary(report, context).as_bytes()).map_err(failed)
}

/// The rules, as their pages have them, and the articles that cite them.
fn rules(laws: &[&'static Law], lang: Lang) -> Vec<RuleInfo> {
    let info = |rule: &Rule| {
        let page = page(rule.text).unwrap_or_default();
        RuleInfo {
            code: rule.code.into(),
            name: page.name.as_str().into(),
            name_zh: page.name_zh.as_str().into(),
            level: default_level(&page.level),
            help: page.body_in(lang).to_owned(),
            url: None,
            cwe: page.cwe,
            tags: groups(rule.code).map(Sym::from).collect(),
            laws: articles(laws, rule.code),
            summary: page.summary,
            summary_zh: page.summary_zh,
        }
    };
    RULES.iter().map(info).collect()
}

/// Where the data decides, the page names the strictest level first.
fn default_level(text: &str) -> Level {
    let at = |word: &str| text.find(word).unwrap_or(usize::MAX);
    let words = [(at("error"), Level::Error), (at("warning"), Level::Warning), (at("note"), Level::Note)];
    words.into_iter().min_by_key(|(at, _)| *at).map_or(Level::Warning, |(_, level)| level)
}

fn groups(code: &str) -> impl Iterator<Item = &'static str> {
    GROUPS.iter().filter(move |(_, codes)| codes.contains(&code)).map(|(name, _)| *name)
}

fn articles(laws: &[&'static Law], code: &str) -> Vec<(Sym, Sym)> {
    let mut list = Vec::new();
    for law in laws {
        let touching = law.articles.iter().filter(|article| article.rules.iter().any(|rule| rule == code));
        list.extend(touching.map(|article| (law.id.as_str().into(), article.number.as_str().into())));
    }
    list
}

fn law_info(law: &Law, lang: Lang) -> LawInfo {
    let date = law.in_force.as_ref().unwrap_or(&law.adopted);
    LawInfo {
        id: law.id.as_str().into(),
        name: law.name.get(lang).into(),
        title: law.title.get(lang).to_owned(),
        version: date.get(..4).unwrap_or(date).to_owned(),
        organization: law.organization.get(lang).to_owned(),
        language: law.language.clone(),
    }
}
