//! `rustc-json`: what `cargo check --message-format=json` would write, for rust-analyzer and rustfix.
//!
//! One line per diagnostic, then per package a `compiler-artifact` that is not fresh: on it (or on a package's first
//! message) rust-analyzer drops the package's old diagnostics, so that what was mended disappears. No other line
//! may appear: readers refuse a `reason` that they do not know. Suppressed diagnostics are left out.

use std::io;
use std::path::Path;

use serde_json::{Value, json};

use super::words::{Words, words};
use super::{PackageInfo, RenderContext, Report, TargetInfo, human};
use crate::diagnostic::{Diagnostic, Edit, Fix};
use crate::source::{Pos, SourceFile, Span};

/// A path of more steps is cut in the middle: an editor shows each as a hint of its own.
const MOST_STEPS: usize = 24;

/// The diagnostics of each package, then its artifact.
pub(super) fn render(
    report: &Report<'_>,
    ctx: &RenderContext<'_>,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let nobody = stand_in(report);
    let mut by_package: Vec<Vec<&Diagnostic>> = vec![Vec::new(); report.packages.len()];
    for diagnostic in report.active() {
        match package_of(report, diagnostic) {
            Some(index) => by_package[index].push(diagnostic),
            None => line(out, &message(report, ctx, diagnostic, &nobody))?,
        }
    }
    for (package, diagnostics) in report.packages.iter().zip(by_package) {
        for diagnostic in diagnostics {
            line(out, &message(report, ctx, diagnostic, package))?;
        }
        line(out, &artifact(package))?;
    }
    Ok(())
}

fn line(out: &mut dyn io::Write, value: &Value) -> io::Result<()> {
    writeln!(out, "{value}")
}

/// The package of a diagnostic: by name, and where two workspaces have one of that name, by the nearest manifest.
fn package_of(report: &Report<'_>, diagnostic: &Diagnostic) -> Option<usize> {
    let path = report.sources.get(diagnostic.primary.span.file).map(SourceFile::abs_path);
    let near = |package: &PackageInfo| {
        let root = package.manifest_path.parent()?;
        path?.starts_with(root).then(|| root.components().count())
    };
    let named = |package: &PackageInfo| package.name == diagnostic.package;
    (0..report.packages.len())
        .map(|index| {
            (named(&report.packages[index]), near(&report.packages[index]), std::cmp::Reverse(index))
        })
        .filter(|(named, near, _)| *named || near.is_some())
        .max()
        .map(|(.., index)| index.0)
}

/// The package of a diagnostic that is nobody's, e.g. in a `piilint.toml` above all packages.
fn stand_in(report: &Report<'_>) -> PackageInfo {
    let root = report.workspace_root.to_string_lossy().into_owned();
    PackageInfo {
        name: "workspace".into(),
        id: format!("path+file://{root}#workspace@0.0.0"),
        manifest_path: report.workspace_root.join("Cargo.toml"),
        targets: Vec::new(),
    }
}

fn artifact(package: &PackageInfo) -> Value {
    json!({
        "reason": "compiler-artifact",
        "package_id": package.id,
        "manifest_path": package.manifest_path.to_string_lossy(),
        "target": target(package, None),
        "profile": {
            "opt_level": "0",
            "debuginfo": 0,
            "debug_assertions": true,
            "overflow_checks": true,
            "test": false,
        },
        "features": [],
        "filenames": [],
        "executable": null,
        "fresh": false,
    })
}

/// The target that a file most likely belongs to: the one whose root lies nearest above, a library before others.
fn target(package: &PackageInfo, file: Option<&Path>) -> Value {
    let near = |target: &TargetInfo| {
        let root = target.src_path.parent()?;
        file?.starts_with(root).then(|| (file == Some(&*target.src_path), root.components().count()))
    };
    let indexed = package.targets.iter().enumerate();
    let best = indexed.max_by_key(|(index, target)| (near(target), std::cmp::Reverse(*index)));
    let fallback = TargetInfo {
        name: package.name.to_string(),
        kind: vec!["lib".to_owned()],
        crate_types: vec!["lib".to_owned()],
        src_path: package.manifest_path.with_file_name("src").join("lib.rs"),
        edition: "2021".to_owned(),
    };
    let target = best.map_or(&fallback, |(_, target)| target);
    json!({
        "kind": target.kind,
        "crate_types": target.crate_types,
        "name": target.name,
        "src_path": target.src_path.to_string_lossy(),
        "edition": target.edition,
        "doc": target.is_lib(),
        "doctest": target.is_lib(),
        "test": true,
    })
}

fn message(report: &Report<'_>, ctx: &RenderContext<'_>, d: &Diagnostic, package: &PackageInfo) -> Value {
    let file = report.sources.get(d.primary.span.file).map(SourceFile::abs_path);
    let plain = RenderContext { hyperlinks: false, ..ctx.clone() };
    json!({
        "reason": "compiler-message",
        "package_id": package.id,
        "manifest_path": package.manifest_path.to_string_lossy(),
        "target": target(package, file),
        "message": {
            "$message_type": "diagnostic",
            "message": d.message,
            // Exactly one `::`: rust-analyzer takes what is before it as the source.
            "code": { "code": format!("piilint::{}", d.code), "explanation": null },
            "level": d.level.as_str(),
            "spans": spans(report, d),
            "children": children(report, words(ctx.lang), d),
            "rendered": human::draw(report, &plain, d),
        },
    })
}

/// The primary place, the labels, and the steps of the path: an editor lists them as related information.
fn spans(report: &Report<'_>, d: &Diagnostic) -> Vec<Value> {
    let mut seen = vec![d.primary.span];
    let mut spans: Vec<Value> = span(report, d.primary.span, &d.primary.text, true).into_iter().collect();
    for label in &d.secondary {
        seen.push(label.span);
        spans.extend(span(report, label.span, &label.text, false));
    }
    let cut = MOST_STEPS / 2..d.trace.len().saturating_sub(MOST_STEPS / 2);
    for (index, step) in d.trace.iter().enumerate() {
        if cut.contains(&index) || seen.contains(&step.span) {
            continue;
        }
        spans.extend(span(report, step.span, &format!("{}. {}", index + 1, step.text), false));
    }
    spans
}

fn span(report: &Report<'_>, span: Span, label: &str, primary: bool) -> Option<Value> {
    let file = report.sources.get(span.file).filter(|_| !span.is_dummy())?;
    let (start, end, bytes) = (file.clamp(span.start), file.clamp(span.end), file.range(span));
    Some(json!({
        "file_name": report.editor_path(span.file),
        "byte_start": bytes.start,
        "byte_end": bytes.end,
        "line_start": start.line,
        "line_end": end.line,
        "column_start": start.col + 1,
        "column_end": end.col + 1,
        "is_primary": primary,
        "text": lines(file, start, end),
        "label": (!label.is_empty()).then_some(label),
        "suggested_replacement": null,
        "suggestion_applicability": null,
        "expansion": null,
    }))
}

/// The lines of a span, without which rust-analyzer cannot tell columns where not all is ASCII.
fn lines(file: &SourceFile, start: Pos, end: Pos) -> Vec<Value> {
    let highlighted = |number: u32| {
        let text = file.line(number);
        let from = if number == start.line { start.col + 1 } else { 1 };
        let to = if number == end.line { end.col + 1 } else { text.chars().count() as u32 + 1 };
        json!({ "text": text, "highlight_start": from, "highlight_end": to })
    };
    (start.line..=end.line).map(highlighted).collect()
}

fn children(report: &Report<'_>, words: &Words, d: &Diagnostic) -> Vec<Value> {
    let mut children: Vec<Value> = Vec::new();
    children.extend(d.notes.iter().map(|note| child("note", note, &[])));
    children.extend(d.help.iter().map(|help| child("help", help, &[])));
    children.extend(d.fixes.iter().map(|fix| child("help", &fix.title, &edits(report, fix))));
    if !d.laws.is_empty() {
        let cited = format!("{}: {}", words.law, human::citations(&d.laws, words));
        children.push(child("note", &cited, &[]));
    }
    if let Some(url) = report.rule(d.code).and_then(|rule| rule.url.as_deref()) {
        children.push(child("note", &format!("{} {url}", words.see), &[]));
    }
    children
}

fn child(level: &str, message: &str, spans: &[Value]) -> Value {
    json!({
        "message": message,
        "code": null,
        "level": level,
        "spans": spans,
        "children": [],
        "rendered": null,
    })
}

/// The edits of a fix. All in one child: rust-analyzer and rustfix apply a child's replacements together.
fn edits(report: &Report<'_>, fix: &Fix) -> Vec<Value> {
    let replacement = |edit: &Edit| {
        let mut value = span(report, edit.span, "", true)?;
        value["suggested_replacement"] = json!(edit.text);
        value["suggestion_applicability"] = json!(fix.applicability.as_str());
        Some(value)
    };
    let all: Option<Vec<Value>> = fix.edits.iter().map(replacement).collect();
    // Half a fix is worse than none.
    all.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use cargo_metadata::Message;

    use super::*;
    use crate::diagnostic::{Applicability, Label, Level};
    use crate::report::testing::{at, empty, rendered, sources};
    use crate::source::FileId;

    fn package(name: &str, root: &str) -> PackageInfo {
        PackageInfo {
            name: name.into(),
            id: format!("path+file://{root}#{name}@0.1.0"),
            manifest_path: PathBuf::from(format!("{root}/Cargo.toml")),
            targets: Vec::new(),
        }
    }

    fn finding(package: &str, file: u32) -> Diagnostic {
        let label = Label::new(at(file, 1, 0, 2), "here");
        let mut found = Diagnostic::new("PII301", "pii-in-logs", Level::Error, "message", label);
        found.package = package.into();
        found
    }

    fn messages(text: &str) -> Vec<Message> {
        let parsed: Result<Vec<Message>, _> = Message::parse_stream(text.as_bytes()).collect();
        let parsed = parsed.expect("every line parses");
        assert!(!parsed.iter().any(|message| matches!(message, Message::TextLine(_))), "{text}");
        parsed
    }

    #[test]
    fn every_package_gets_its_artifact_even_a_clean_one() {
        let sources = sources(&[("a/src/lib.rs", "ab\n")]);
        let mut report = empty(&sources);
        report.packages = vec![package("clean", "/w/clean"), package("a", "/w/a")];
        report.diagnostics = vec![finding("a", 0), finding("nobody", FileId::NONE.0)];
        let shown: Vec<String> = messages(&rendered(render, &report))
            .into_iter()
            .map(|message| match message {
                Message::CompilerMessage(m) => format!("message {}", m.package_id),
                Message::CompilerArtifact(a) if !a.fresh => format!("artifact {}", a.package_id),
                other => panic!("unexpected {other:?}"),
            })
            .collect();
        assert_eq!(
            shown,
            [
                "message path+file:///w#workspace@0.0.0",
                "artifact path+file:///w/clean#clean@0.1.0",
                "message path+file:///w/a#a@0.1.0",
                "artifact path+file:///w/a#a@0.1.0",
            ]
        );
    }

    #[test]
    fn of_two_packages_of_one_name_the_nearer_is_meant() {
        let sources = sources(&[("y/src/lib.rs", "ab\n")]);
        let mut report = empty(&sources);
        report.packages = vec![package("a", "/w/x"), package("a", "/w/y"), package("b", "/w")];
        assert_eq!(package_of(&report, &finding("a", 0)), Some(1));
        assert_eq!(package_of(&report, &finding("unknown", 0)), Some(1), "by the file alone");
    }

    #[test]
    fn bytes_count_the_byte_order_mark_columns_do_not() {
        let sources = sources(&[("src/lib.rs", "\u{feff}电话 = x;\r\nlet y;\r\n")]);
        let report = empty(&sources);
        let value = span(&report, at(0, 1, 3, 6), "", true).expect("the place is in the file");
        assert_eq!((&value["byte_start"], &value["byte_end"]), (&json!(10), &json!(13)));
        assert_eq!((&value["column_start"], &value["column_end"]), (&json!(4), &json!(7)));
        assert_eq!(value["text"][0]["text"], json!("电话 = x;"), "no carriage return");
        assert_eq!(span(&report, Span::DUMMY, "", true), None);
    }

    #[test]
    fn a_fix_that_has_lost_a_place_is_no_quick_fix() {
        let sources = sources(&[("src/lib.rs", "ab\n")]);
        let report = empty(&sources);
        let edit = |span| Edit { span, text: "x".to_owned() };
        let mut fix = Fix {
            title: "mask it".to_owned(),
            edits: vec![edit(at(0, 1, 0, 1)), edit(at(0, 1, 1, 2))],
            applicability: Applicability::MachineApplicable,
        };
        let both = edits(&report, &fix);
        assert_eq!(both.len(), 2);
        assert_eq!(both[0]["suggestion_applicability"], json!("MachineApplicable"));
        fix.edits.push(edit(Span::DUMMY));
        assert!(edits(&report, &fix).is_empty());
    }

    #[test]
    fn a_long_path_keeps_both_ends() {
        let text = "x\n".repeat(100);
        let sources = sources(&[("src/lib.rs", &text)]);
        let mut found = finding("a", 0);
        found.trace = (2..90)
            .map(|line| crate::diagnostic::TraceStep {
                span: at(0, line, 0, 1),
                text: "on".to_owned(),
                kind: crate::diagnostic::StepKind::Assign,
                depth: 0,
            })
            .collect();
        let spans = spans(&empty(&sources), &found);
        assert_eq!(spans.len(), 1 + MOST_STEPS);
        assert_eq!(spans[MOST_STEPS]["label"], json!("88. on"));
    }
}
