//! What the tests of the renderers share: sources from literals, spans by numbers, a report to fill in.

use std::path::{Path, PathBuf};

use super::{Render, RenderContext, Report};
use crate::source::{FileId, Pos, SourceFile, Sources, Span};

/// Files under `/w`, the workspace root of [`empty`].
pub(super) fn sources(files: &[(&str, &str)]) -> Sources {
    let mut sources = Sources::new();
    for (path, text) in files {
        sources.add(SourceFile::new(path, Path::new("/w").join(path), *text));
    }
    sources
}

/// A stretch of one line: columns from 0, the end exclusive.
pub(super) fn at(file: u32, line: u32, from: u32, to: u32) -> Span {
    Span::new(FileId(file), Pos::new(line, from), Pos::new(line, to))
}

/// A report with nothing in it.
pub(super) fn empty(sources: &Sources) -> Report<'_> {
    Report {
        diagnostics: Vec::new(),
        sources,
        packages: Vec::new(),
        rules: Vec::new(),
        laws: Vec::new(),
        stats: Vec::new(),
        hidden: 0,
        workspace_root: PathBuf::from("/w"),
        repo_root: None,
    }
}

/// The report as text, with the default context.
pub(super) fn rendered(render: Render, report: &Report<'_>) -> String {
    rendered_as(render, report, &RenderContext::default())
}

/// The report as text.
pub(super) fn rendered_as(render: Render, report: &Report<'_>, ctx: &RenderContext<'_>) -> String {
    let mut out = Vec::new();
    render(report, ctx, &mut out).expect("memory takes everything");
    String::from_utf8(out).expect("renderers write UTF-8")
}
