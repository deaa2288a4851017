//! Places in configuration files, and everything that is wrong at them.

use std::fmt;
use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;

use miette::{Diagnostic, LabeledSpan, NamedSource, Severity, SourceCode};
use piilint_grammar::Spanned;

/// A stretch of bytes in one of [`Policy::files`](super::Policy::files).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Index of the file.
    pub file: u16,
    /// First byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Place {
    /// A place in a file.
    pub fn new(file: u16, bytes: &Range<usize>) -> Place {
        Place { file, start: bytes.start as u32, end: bytes.end as u32 }
    }

    /// The bytes.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A value beside its place in the configuration.
pub type At<T> = Spanned<T, Place>;

/// A file that configuration was read from.
#[derive(Clone, Debug)]
pub struct PolicyFile {
    /// Its path.
    pub path: PathBuf,
    /// Its text.
    pub text: Arc<str>,
    /// For whom it speaks.
    pub scope: Scope,
}

/// For whom a configuration speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// A file named by `extends`: shared with other workspaces.
    Base,
    /// The workspace.
    Workspace,
    /// One package: `[package.metadata.piilint]`.
    Package(String),
}

/// One mistake in a configuration, at its place.
#[derive(Clone, Debug)]
pub struct Problem {
    /// Where.
    pub place: Place,
    /// What is wrong, in one sentence.
    pub message: String,
    /// What to say at the place itself; empty to only mark it.
    pub label: String,
    /// What to do.
    pub help: Option<String>,
    /// A second place that explains the first.
    pub other: Option<(Place, String)>,
}

/// Collects mistakes, so that all are reported at once.
#[derive(Debug, Default)]
pub(super) struct Problems {
    list: Vec<Problem>,
}

impl Problems {
    pub(super) fn at(&mut self, place: Place, message: impl Into<String>) -> &mut Problem {
        self.list.push(Problem {
            place,
            message: message.into(),
            label: String::new(),
            help: None,
            other: None,
        });
        self.list.last_mut().expect("one was just pushed")
    }

    pub(super) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    pub(super) fn into_error(self, files: &[PolicyFile]) -> PolicyError {
        PolicyError::new(self.list, files)
    }
}

impl Problem {
    pub(super) fn label(&mut self, text: impl Into<String>) -> &mut Problem {
        self.label = text.into();
        self
    }

    pub(super) fn help(&mut self, text: impl Into<String>) -> &mut Problem {
        self.help = Some(text.into());
        self
    }

    pub(super) fn see(&mut self, place: Place, text: impl Into<String>) -> &mut Problem {
        self.other = Some((place, text.into()));
        self
    }
}

/// A configuration that cannot be used: every mistake in it. Exit code 2.
#[derive(Debug)]
pub struct PolicyError {
    reports: Vec<ProblemReport>,
}

impl PolicyError {
    /// Mistakes as an error.
    pub fn new(mut problems: Vec<Problem>, files: &[PolicyFile]) -> PolicyError {
        problems.sort_by_key(|problem| problem.place);
        let reports = problems.iter().map(|p| ProblemReport::new(p, files, Severity::Error)).collect();
        PolicyError { reports }
    }

    /// The mistakes, in the order of the files.
    pub fn messages(&self) -> impl Iterator<Item = &str> {
        self.reports.iter().map(|report| report.message.as_str())
    }

    pub(super) fn without_place(message: String, help: String) -> PolicyError {
        let mut report = ProblemReport::bare(message, Severity::Error);
        report.help = Some(help);
        PolicyError { reports: vec![report] }
    }
}

impl fmt::Display for PolicyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.reports.len() {
            1 => f.write_str("the configuration cannot be used"),
            n => write!(f, "the configuration cannot be used: {n} mistakes"),
        }
    }
}

impl std::error::Error for PolicyError {}

impl Diagnostic for PolicyError {
    fn related<'a>(&'a self) -> Option<Box<dyn Iterator<Item = &'a dyn Diagnostic> + 'a>> {
        Some(Box::new(self.reports.iter().map(|report| report as &dyn Diagnostic)))
    }
}

/// One mistake, or one warning, with the text it points into.
#[derive(Debug)]
pub struct ProblemReport {
    message: String,
    label: String,
    help: Option<String>,
    severity: Severity,
    source: Option<NamedSource<Arc<str>>>,
    span: Option<Range<usize>>,
    other: Option<(Range<usize>, String)>,
}

impl ProblemReport {
    /// Prepares a problem for miette.
    pub fn new(problem: &Problem, files: &[PolicyFile], severity: Severity) -> ProblemReport {
        let file = &files[usize::from(problem.place.file)];
        let mut report = ProblemReport::bare(problem.message.clone(), severity);
        report.label.clone_from(&problem.label);
        report.help.clone_from(&problem.help);
        report.source = Some(NamedSource::new(file.path.to_string_lossy(), Arc::clone(&file.text)));
        report.span = Some(problem.place.range());
        match &problem.other {
            Some((place, text)) if place.file == problem.place.file => {
                report.other = Some((place.range(), text.clone()));
            }
            // miette shows one file in a report: a place in another is named.
            Some((place, text)) => {
                let other = &files[usize::from(place.file)];
                let line = 1 + other.text[..place.range().start].matches('\n').count();
                report.message = format!("{} ({text}: {}:{line})", report.message, other.path.display());
            }
            None => {}
        }
        report
    }

    fn bare(message: String, severity: Severity) -> ProblemReport {
        ProblemReport {
            message,
            label: String::new(),
            help: None,
            severity,
            source: None,
            span: None,
            other: None,
        }
    }
}

impl fmt::Display for ProblemReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for ProblemReport {}

impl Diagnostic for ProblemReport {
    fn severity(&self) -> Option<Severity> {
        Some(self.severity)
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.help.as_ref().map(|help| Box::new(help) as Box<dyn fmt::Display>)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.source.as_ref().map(|source| source as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let label = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let first =
            self.span.clone().map(|span| LabeledSpan::new_primary_with_span(label(&self.label), span));
        let second = self.other.clone().map(|(span, text)| LabeledSpan::new_with_span(label(&text), span));
        Some(Box::new(first.into_iter().chain(second)))
    }
}
