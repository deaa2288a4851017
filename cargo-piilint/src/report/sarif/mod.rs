//! `sarif`: SARIF 2.1.0, as the standard has it and as GitHub's code scanning takes it in.
//!
//! Laws and CWE are taxonomies, which GitHub ignores, and tags, which it shows. URIs are relative to the repository's
//! root; no path of the machine is in the file unless a source lies outside of the repository.

mod place;
mod result;
mod rules;

use std::collections::BTreeSet;
use std::io;
use std::path::Path;

use serde::Serialize;
use serde_json::ser::{PrettyFormatter, Serializer};
use serde_json::{Value, json};

use self::rules::Catalogue;
use super::words::words;
use super::{RenderContext, Report};
use crate::diagnostic::{Diagnostic, Level};
use crate::source::FileId;

/// GitHub refuses a run with more results.
const MOST_RESULTS: usize = 25_000;

/// One run, on many lines, so that it can be read and diffed; with the least indentation, since there is much of it.
pub(super) fn render(
    report: &Report<'_>,
    ctx: &RenderContext<'_>,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [run(report, ctx)],
    });
    let mut buffered = io::BufWriter::new(&mut *out);
    let indented = PrettyFormatter::with_indent(b" ");
    log.serialize(&mut Serializer::with_formatter(&mut buffered, indented))?;
    io::Write::write_all(&mut buffered, b"\n")?;
    io::Write::flush(&mut buffered)
}

fn run(report: &Report<'_>, ctx: &RenderContext<'_>) -> Value {
    let rules = Catalogue::new(report, ctx);
    let (shown, left_out) = shown(report);
    let results: Vec<Value> =
        shown.iter().map(|d| result::result(report, &rules, words(ctx.lang), d)).collect();
    json!({
        "tool": { "driver": driver(&rules, ctx) },
        "taxonomies": rules.taxonomies(report),
        "originalUriBaseIds": { place::ROOT: { "description": { "text": "The repository root." } } },
        "columnKind": "unicodeCodePoints",
        "automationDetails": { "id": ctx.automation_id.unwrap_or("piilint/") },
        "invocations": [invocation(left_out)],
        "artifacts": artifacts(report, &shown),
        "results": results,
    })
}

/// All diagnostics in their order, or, where there are too many, the worst of them.
fn shown<'a>(report: &'a Report<'_>) -> (Vec<&'a Diagnostic>, usize) {
    let mut shown: Vec<&Diagnostic> = report.diagnostics.iter().collect();
    let left_out = shown.len().saturating_sub(MOST_RESULTS);
    if left_out > 0 {
        shown.sort_by_key(|d| (d.suppressed.is_some(), std::cmp::Reverse(d.level)));
        shown.truncate(MOST_RESULTS);
    }
    (shown, left_out)
}

fn driver(rules: &Catalogue, ctx: &RenderContext<'_>) -> Value {
    let mut driver = json!({
        "name": "cargo-piilint",
        "version": ctx.version,
        "semanticVersion": ctx.version,
        "rules": rules.rules,
        "supportedTaxonomies": rules.supported(),
    });
    if let Some(home) = ctx.home {
        driver["informationUri"] = json!(home);
    }
    driver
}

/// That the tool did its work; findings are no failure of it.
fn invocation(left_out: usize) -> Value {
    let mut invocation = json!({ "executionSuccessful": true });
    if left_out > 0 {
        let text = format!("{left_out} results of lesser level were left out: code scanning takes 25000.");
        invocation["toolExecutionNotifications"] =
            json!([{ "level": Level::Warning.as_str(), "message": { "text": text } }]);
    }
    invocation
}

/// The files in which results lie.
fn artifacts(report: &Report<'_>, shown: &[&Diagnostic]) -> Vec<Value> {
    let files: BTreeSet<FileId> = shown.iter().map(|d| d.primary.span.file).collect();
    let mut files: Vec<FileId> = files.into_iter().filter(|&id| report.sources.get(id).is_some()).collect();
    files.sort_by_key(|&id| report.sources.path(id));
    let describe = |id: FileId| {
        let mut artifact = json!({ "location": place::artifact(report, id) });
        if Path::new(report.sources.path(id)).extension().is_some_and(|extension| extension == "rs") {
            artifact["sourceLanguage"] = json!("rust");
        }
        artifact
    };
    files.into_iter().map(describe).collect()
}
