//! A diagnostic as a SARIF result.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::place::{artifact, location, physical, region};
use super::rules::Catalogue;
use crate::diagnostic::{Baseline, Diagnostic, Fix, StepKind, Suppression, SuppressionOrigin, TraceStep};
use crate::report::Report;
use crate::report::paths::{slashes, uri};
use crate::report::words::Words;
use crate::source::FileId;

/// GitHub takes a thousand steps of a path and shows them; nobody reads them.
const MOST_STEPS: usize = 1000;

/// The result. What is absent is left out: SARIF knows no null.
pub(super) fn result(report: &Report<'_>, rules: &Catalogue, words: &Words, d: &Diagnostic) -> Value {
    let related = related(report, words, d);
    let mut result = Map::new();
    let mut put = |key: &str, value: Value| {
        result.insert(key.to_owned(), value);
    };
    put("ruleId", json!(d.code));
    if let Some(index) = rules.index(d.code) {
        put("ruleIndex", json!(index));
    }
    put("level", json!(d.level.as_str()));
    put("kind", json!("fail"));
    put("message", json!({ "text": message(words, d, &related) }));
    put("locations", json!([primary(report, d)]));
    put_list(&mut put, "relatedLocations", related);
    put_list(&mut put, "codeFlows", code_flow(report, d).into_iter().collect());
    if !d.fingerprint.is_empty() {
        // Not `primaryLocationLineHash`, which is GitHub's own: the upload action computes it.
        put("partialFingerprints", json!({ "piilint/v1": d.fingerprint }));
    }
    let taxa = d.laws.iter().filter_map(|law| rules.reference(law.law, law.article)).collect();
    put_list(&mut put, "taxa", taxa);
    let suppressions = d.suppressed.iter().map(|accepted| suppression(report, accepted)).collect();
    put_list(&mut put, "suppressions", suppressions);
    if let Some(baseline) = d.baseline {
        let state = if baseline == Baseline::New { "new" } else { "unchanged" };
        put("baselineState", json!(state));
    }
    put_list(&mut put, "fixes", d.fixes.iter().filter_map(|each| fix(report, each)).collect());
    put("properties", properties(d));
    Value::Object(result)
}

fn put_list(put: &mut impl FnMut(&str, Value), key: &str, list: Vec<Value>) {
    if !list.is_empty() {
        put(key, Value::Array(list));
    }
}

/// The message, whose first sentence GitHub takes as the title, then notes and help, then links to the labels.
fn message(words: &Words, d: &Diagnostic, related: &[Value]) -> String {
    let mut lines = vec![escape(&d.message)];
    lines.extend(d.notes.iter().map(|note| format!("{}: {}", words.note, escape(note))));
    lines.extend(d.help.iter().map(|help| format!("{}: {}", words.help, escape(help))));
    for place in related {
        if let Some(text) = place["message"]["text"].as_str() {
            lines.push(format!("[{}]({})", text.replace(['[', ']'], ""), place["id"]));
        }
    }
    lines.join("\n")
}

/// `[text](target)` would be a link; brackets elsewhere are left as they are, since viewers show the backslash.
fn escape(text: &str) -> String {
    if text.contains("](") { text.replace('[', "\\[").replace(']', "\\]") } else { text.to_owned() }
}

/// GitHub refuses results without a place: those that have none are put at the workspace's manifest.
fn primary(report: &Report<'_>, d: &Diagnostic) -> Value {
    let manifest = || {
        let root = report.workspace_root.strip_prefix(report.review_root()).map(slashes).unwrap_or_default();
        let path = if root.is_empty() { "Cargo.toml".to_owned() } else { format!("{root}/Cargo.toml") };
        json!({
            "artifactLocation": { "uri": uri(&path), "uriBaseId": super::place::ROOT },
            "region": { "startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 1 },
        })
    };
    let physical = physical(report, d.primary.span, true).unwrap_or_else(manifest);
    let mut location = json!({ "physicalLocation": physical });
    if !d.primary.text.is_empty() {
        location["message"] = json!({ "text": d.primary.text });
    }
    location
}

/// The labels, and where the data was declared; numbered, so that the message can link to them.
fn related(report: &Report<'_>, words: &Words, d: &Diagnostic) -> Vec<Value> {
    let labels = d.secondary.iter().map(|label| (label.span, label.text.clone()));
    let tags = d.data.iter().map(|item| (item.declared, format!("`{}` {}", item.tag, words.declared)));
    let mut places = Vec::new();
    let mut seen = Vec::new();
    for (span, text) in labels.chain(tags) {
        if seen.contains(&span) {
            continue;
        }
        if let Some(mut place) = location(report, span, &text) {
            seen.push(span);
            place["id"] = json!(places.len() + 1);
            places.push(place);
        }
    }
    places
}

fn code_flow(report: &Report<'_>, d: &Diagnostic) -> Option<Value> {
    let steps: Vec<Value> = d
        .trace
        .iter()
        .take(MOST_STEPS)
        .enumerate()
        .filter_map(|(index, each)| step(report, index, each))
        .collect();
    (!steps.is_empty()).then(|| json!({ "threadFlows": [{ "locations": steps }] }))
}

fn step(report: &Report<'_>, index: usize, step: &TraceStep) -> Option<Value> {
    let importance = match step.kind {
        StepKind::Source | StepKind::Sink => "essential",
        StepKind::Assign | StepKind::Return => "unimportant",
        _ => "important",
    };
    Some(json!({
        "location": location(report, step.span, &step.text)?,
        "importance": importance,
        "nestingLevel": step.depth,
        "executionOrder": index + 1,
        "kinds": [step.kind.as_str()],
    }))
}

fn suppression(report: &Report<'_>, accepted: &Suppression) -> Value {
    let kind = if accepted.origin == SuppressionOrigin::Source { "inSource" } else { "external" };
    let mut value = json!({ "kind": kind, "status": "accepted" });
    if let Some(reason) = &accepted.reason {
        value["justification"] = json!(reason);
    }
    if let Some(physical) = physical(report, accepted.span, false) {
        value["location"] = json!({ "physicalLocation": physical });
    }
    let mut properties = Map::new();
    for (key, said) in [("piilint/owner", &accepted.owner), ("piilint/until", &accepted.until)] {
        if let Some(said) = said {
            properties.insert(key.to_owned(), json!(said));
        }
    }
    if !properties.is_empty() {
        value["properties"] = Value::Object(properties);
    }
    value
}

/// The edits by file; none where one has lost its place, since half a fix is worse than none.
fn fix(report: &Report<'_>, fix: &Fix) -> Option<Value> {
    let mut by_file: BTreeMap<FileId, Vec<Value>> = BTreeMap::new();
    for edit in &fix.edits {
        let file = report.sources.get(edit.span.file)?;
        by_file.entry(edit.span.file).or_default().push(json!({
            "deletedRegion": region(file, edit.span),
            "insertedContent": { "text": edit.text },
        }));
    }
    let changes: Vec<Value> = by_file
        .into_iter()
        .map(|(file, edits)| json!({ "artifactLocation": artifact(report, file), "replacements": edits }))
        .collect();
    (!changes.is_empty()).then(|| json!({ "description": { "text": fix.title }, "artifactChanges": changes }))
}

/// What SARIF has no field for.
fn properties(d: &Diagnostic) -> Value {
    let data = |item: &crate::diagnostic::DataItem| {
        json!({
            "tag": item.tag,
            "category": item.category,
            "sensitive": item.sensitive,
            "protections": item.protections,
        })
    };
    let mut bag = json!({ "piilint/package": d.package });
    if !d.data.is_empty() {
        bag["piilint/data"] = d.data.iter().map(data).collect();
    }
    if let Some(sink) = &d.sink {
        let mut value = json!({ "kind": sink.kind, "name": sink.name });
        for (key, said) in [("recipient", sink.recipient), ("store", sink.store), ("purpose", sink.purpose)] {
            if let Some(said) = said {
                value[key] = json!(said);
            }
        }
        bag["piilint/sink"] = value;
    }
    if let Some(consent) = &d.consent {
        bag["piilint/consent"] = json!(consent);
    }
    bag
}
