//! Places in SARIF: URIs from the repository's root, regions in code points.

use serde_json::{Value, json};

use crate::report::Report;
use crate::report::paths::uri;
use crate::source::{FileId, SourceFile, Span};

/// The root that the URIs are relative to.
pub(super) const ROOT: &str = "SRCROOT";

/// Lines of a snippet that are quoted; a region of a whole file would double the report.
const MOST_SNIPPET: usize = 400;

/// The file, relative to the repository where it lies within.
pub(super) fn artifact(report: &Report<'_>, file: FileId) -> Value {
    match report.review_path(file) {
        Some(path) => json!({ "uri": uri(&path), "uriBaseId": ROOT }),
        None => json!({ "uri": absolute(report, file) }),
    }
}

fn absolute(report: &Report<'_>, file: FileId) -> String {
    let path = report.sources.get(file).map(|file| file.abs_path().to_string_lossy().replace('\\', "/"));
    let path = path.unwrap_or_default();
    format!("file:///{}", uri(path.trim_start_matches('/')))
}

/// The region: lines and columns from 1, the end exclusive, columns in code points (`columnKind` says so).
pub(super) fn region(file: &SourceFile, span: Span) -> Value {
    let (start, end) = (file.clamp(span.start), file.clamp(span.end));
    json!({
        "startLine": start.line,
        "startColumn": start.col + 1,
        "endLine": end.line,
        "endColumn": end.col + 1,
    })
}

/// A physical location; none for no place.
pub(super) fn physical(report: &Report<'_>, span: Span, snippet: bool) -> Option<Value> {
    let file = report.sources.get(span.file).filter(|_| !span.is_dummy())?;
    let mut region = region(file, span);
    let text = file.snippet(span);
    if snippet && !text.is_empty() && text.len() <= MOST_SNIPPET {
        region["snippet"] = json!({ "text": text });
    }
    Some(json!({ "artifactLocation": artifact(report, span.file), "region": region }))
}

/// A location with a message; none for no place.
pub(super) fn location(report: &Report<'_>, span: Span, message: &str) -> Option<Value> {
    let physical = physical(report, span, false)?;
    Some(json!({ "physicalLocation": physical, "message": { "text": message } }))
}
