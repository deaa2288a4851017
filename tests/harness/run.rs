//! One section: run the pipeline over its program and compare.

use std::collections::BTreeMap;
use std::path::Path;

use piilint::diagnostic::Diagnostic;
use piilint::load::{Kept, MemoryFiles};
use piilint::pipeline::{self, Options, Outcome, Request};
use piilint::policy::{self, Lookup, Policy, Usage};
use piilint::source::Span;

use super::compare::{self, Found, Kind, Line, Mismatch};
use super::markdown::{File, Section};
use super::marker::{self, Marker, Says};
use super::program;

/// Rules that speak of types or of the whole program: heard only where a section's policy names them, since
/// every section would have to state their findings.
const ASKED_FOR: [&str; 10] =
    ["PII204", "PII303", "PII401", "PII402", "PII403", "PII404", "PII405", "PII406", "PII407", "PII408"];

/// Checks a section of the file at `path`; on the page of a rule, that rule is heard.
pub(crate) fn check(path: &str, rule: Option<&str>, section: &Section) -> Result<(), String> {
    check_as(path, rule, section, false)
}

/// Checks a section in another form: what is known to be missed or wrong may be otherwise in it.
pub(crate) fn check_variant(path: &str, rule: Option<&str>, section: &Section) -> Result<(), String> {
    check_as(path, rule, section, true)
}

fn check_as(path: &str, rule: Option<&str>, section: &Section, is_variant: bool) -> Result<(), String> {
    let markers = markers(path, section)?;
    let program = program::build(section);
    let policy = policy(path, section, &program.files)?;
    let usage = Usage::new(&policy);
    let outcome = pipeline::run(&Request {
        graph: &program.graph,
        files: &program.files,
        kept: &Kept::nothing(),
        policy: &policy,
        usage: &usage,
        asked: None,
        stub: None,
        models: Vec::new(),
        options: Options { threads: 1, bindings: true, ..Options::default() },
    });
    let heard: Vec<&Diagnostic> =
        outcome.diagnostics.iter().filter(|d| d.suppressed.is_none() && is_heard(d, rule, &policy)).collect();
    if std::env::var_os("SPEC_DUMP").is_some() {
        dump(path, section, &outcome);
    }
    let stated: Vec<compare::Stated<'_>> = markers.iter().map(|(p, m)| (p.as_str(), m.as_slice())).collect();
    let found: Vec<Found> = heard.into_iter().map(|d| found(d, &outcome)).collect();
    let mut differences = compare::compare(&stated, &found);
    if is_variant {
        differences.retain(|difference| difference.kind != Kind::ClosedGap);
        // What a handler answers is shown where it stands in the handler, which need not be its last line any more.
        forget_places(&mut differences);
    } else {
        differences.extend(type_differences(&markers, &outcome));
    }
    differences.extend(page_differences(rule, section, &markers));
    if differences.is_empty() { Ok(()) } else { Err(tell(path, section, &differences)) }
}

/// Takes out of a list what is only at another line than stated: of each code as many as are both missed and
/// unexpected.
fn forget_places(differences: &mut Vec<Mismatch>) {
    let mut at = 0;
    while let Some(one) = differences.get(at) {
        let other = match &one.kind {
            Kind::Missed(code) => Kind::Unexpected(code.clone()),
            _ => Kind::Other,
        };
        let pair = differences.iter().position(|one| other != Kind::Other && one.kind == other);
        if let Some(pair) = pair {
            differences.remove(at.max(pair));
            differences.remove(at.min(pair));
            at = 0;
        } else {
            at += 1;
        }
    }
}

/// The markers of all files, by path.
fn markers(path: &str, section: &Section) -> Result<BTreeMap<String, Vec<Marker>>, String> {
    let (mut all, mut mistakes) = (BTreeMap::new(), Vec::new());
    for file in &section.files {
        match marker::parse(&file.text) {
            Ok(markers) => {
                all.insert(file.path.clone(), markers);
            }
            Err(wrong) => mistakes
                .extend(wrong.iter().map(|(line, what)| format!("{path}:{}: {what}", file.origin(*line)))),
        }
    }
    let unpaired = marker::unpaired_across(all.values().flatten());
    mistakes.extend(unpaired.iter().map(|what| format!("{path}:{}: {what}", section.line)));
    if mistakes.is_empty() { Ok(all) } else { Err(mistakes.join("\n")) }
}

/// The section's `piilint.toml`, with every mistake in it told.
pub(crate) fn policy(path: &str, section: &Section, files: &MemoryFiles) -> Result<Policy, String> {
    let lookup = Lookup { workspace_root: Path::new(program::ROOT), config: None, packages: Vec::new() };
    policy::load(&lookup, files).map_err(|error| {
        let line = section.policy.as_ref().map_or(section.line, |file| file.origin(1));
        let lines: Vec<String> = error.messages().map(|what| format!("{path}:{line}: {what}")).collect();
        lines.join("\n")
    })
}

/// Whether the findings of a rule count here.
fn is_heard(diagnostic: &Diagnostic, rule: Option<&str>, policy: &Policy) -> bool {
    let code = diagnostic.code.as_str();
    let is_set = policy.level(code, diagnostic.package.as_str(), None).is_some();
    !ASKED_FOR.contains(&code) || rule == Some(code) || is_set
}

fn found(diagnostic: &Diagnostic, outcome: &Outcome) -> Found {
    Found {
        at: line_of(diagnostic.primary.span, outcome),
        code: diagnostic.code.as_str().to_owned(),
        origin: diagnostic.trace.first().map(|step| line_of(step.span, outcome)),
        message: diagnostic.message.clone(),
    }
}

fn line_of(span: Span, outcome: &Outcome) -> Line {
    Line { path: outcome.sources.path(span.file).to_owned(), line: span.start.line as usize }
}

/// `//~ type: T`: the first variable that the line binds.
fn type_differences(markers: &BTreeMap<String, Vec<Marker>>, outcome: &Outcome) -> Vec<Mismatch> {
    let mut differences = Vec::new();
    for (path, marker) in markers.iter().flat_map(|(path, all)| all.iter().map(move |one| (path, one))) {
        let Says::Type(want) = &marker.says else { continue };
        let at = Line { path: path.clone(), line: marker.line };
        let got = outcome.bindings.iter().find(|(span, _)| line_of(*span, outcome) == at);
        let what = match got {
            Some((_, got)) if got == want => continue,
            Some((_, got)) => format!("expected the type `{want}`, got `{got}`"),
            None => format!("expected the type `{want}`, and nothing is bound here"),
        };
        differences.push(Mismatch { at, what, kind: Kind::Other });
    }
    differences
}

/// On a rule's page, the bad example has its findings and the good one none of them.
fn page_differences(
    rule: Option<&str>,
    section: &Section,
    markers: &BTreeMap<String, Vec<Marker>>,
) -> Option<Mismatch> {
    let rule = rule?;
    let states = markers
        .values()
        .flatten()
        .any(|marker| matches!(&marker.says, Says::Finding { code, .. } if code == rule));
    let what = match (section.heading.as_str(), states) {
        ("Bad", false) => format!("the bad example shows no {rule}"),
        ("Good", true) => format!("the good example shows {rule}"),
        ("Bad" | "Good", _) => return None,
        (other, _) => format!("examples on a rule's page stand under `Bad` and `Good`, not `{other}`"),
    };
    let at = Line { path: String::new(), line: 0 };
    Some(Mismatch { at, what, kind: Kind::Other })
}

/// The differences in words: where they are in the Markdown, the line of code, what is wrong.
fn tell(path: &str, section: &Section, differences: &[Mismatch]) -> String {
    let mut lines = vec![format!("{path}:{}: {}", section.line, section.heading)];
    for Mismatch { at, what, .. } in differences {
        let file = section.files.iter().find(|file| file.path == at.path);
        let origin = file.map_or(section.line, |file| file.origin(at.line));
        let code = file.and_then(|file| file.text.lines().nth(at.line.wrapping_sub(1))).unwrap_or_default();
        lines.push(format!("\n{path}:{origin}: {what}"));
        if at.line > 0 {
            lines.push(format!("    {}:{}: {}", at.path, at.line, code.trim()));
        }
    }
    lines.join("\n")
}

/// Prints everything that was found, with the paths of the data.
fn dump(path: &str, section: &Section, outcome: &Outcome) {
    let place = |span: Span| {
        let line = line_of(span, outcome);
        let file: Option<&File> = section.files.iter().find(|file| file.path == line.path);
        let origin = file.map_or(0, |file| file.origin(line.line));
        format!("{path}:{origin}:{} ({}:{})", span.start.col + 1, line.path, line.line)
    };
    println!("== {path}: {}", section.heading);
    for d in &outcome.diagnostics {
        let accepted = if d.suppressed.is_some() { " (accepted)" } else { "" };
        println!("{} {}{accepted} {}: {}", d.level.as_str(), d.code, place(d.primary.span), d.message);
        for step in &d.trace {
            let indent = "  ".repeat(usize::from(step.depth) + 1);
            println!("{indent}{} {}: {}", step.kind.as_str(), place(step.span), step.text);
        }
    }
}
