//! `json`: everything that is known, for programs. Versioned; `docs/json.md` documents it, and
//! `docs/schema/report-v1.json` is its schema, against which the tests check what is written here.
//!
//! Paths are relative to the workspace root; lines and columns count from 1, columns in characters, ends are
//! exclusive. A thing without a place in the sources has no `file`.

use std::collections::BTreeMap;
use std::io;

use serde::Serialize;

use super::{Counts, RenderContext, Report};
use crate::diagnostic::{
    Baseline, Citation, DataItem, Diagnostic, Fix, Label, Level, SinkInfo, Suppression, SuppressionOrigin,
    TraceStep,
};
use crate::source::{Span, Sym};

/// Raised when a field changes its meaning or goes away; new fields raise nothing.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Document<'a> {
    format: &'static str,
    version: u32,
    tool: Tool<'a>,
    summary: Summary,
    findings: Vec<Finding<'a>>,
    suppressed: Vec<Finding<'a>>,
    rules: Vec<Rule<'a>>,
    stats: BTreeMap<Sym, BTreeMap<Sym, u64>>,
}

#[derive(Serialize)]
struct Tool<'a> {
    name: &'static str,
    version: &'a str,
}

#[derive(Serialize)]
struct Summary {
    errors: usize,
    warnings: usize,
    notes: usize,
    suppressed: usize,
    hidden: usize,
}

#[derive(Serialize)]
struct Finding<'a> {
    code: Sym,
    rule: Sym,
    level: Level,
    message: &'a str,
    fingerprint: &'a str,
    package: Sym,
    #[serde(skip_serializing_if = "Option::is_none")]
    baseline: Option<Baseline>,
    #[serde(flatten)]
    place: Option<Place<'a>>,
    label: &'a str,
    related: Vec<Related<'a>>,
    data: Vec<Data<'a>>,
    sink: Option<Sink<'a>>,
    consent: Option<&'a str>,
    path: Vec<Step<'a>>,
    notes: &'a [String],
    help: &'a [String],
    fixes: Vec<FixOut<'a>>,
    laws: Vec<Law<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    suppression: Option<SuppressionOut<'a>>,
}

#[derive(Serialize)]
struct Place<'a> {
    file: &'a str,
    line: u32,
    column: u32,
    end_line: u32,
    end_column: u32,
}

#[derive(Serialize)]
struct Related<'a> {
    #[serde(flatten)]
    place: Option<Place<'a>>,
    text: &'a str,
}

#[derive(Serialize)]
pub(super) struct Data<'a> {
    tag: Sym,
    category: Sym,
    category_name: Sym,
    sensitive: bool,
    protections: &'a [Sym],
    declared: Option<Place<'a>>,
}

#[derive(Serialize)]
pub(super) struct Sink<'a> {
    kind: Sym,
    name: Sym,
    recipient: Option<Sym>,
    store: Option<Sym>,
    purpose: Option<Sym>,
    #[serde(flatten)]
    place: Option<Place<'a>>,
}

#[derive(Serialize)]
pub(super) struct Step<'a> {
    #[serde(rename = "step")]
    number: usize,
    kind: &'static str,
    text: &'a str,
    depth: u16,
    #[serde(flatten)]
    place: Option<Place<'a>>,
    source: Option<&'a str>,
}

#[derive(Serialize)]
struct FixOut<'a> {
    title: &'a str,
    applicability: &'static str,
    edits: Vec<EditOut<'a>>,
}

#[derive(Serialize)]
struct EditOut<'a> {
    #[serde(flatten)]
    place: Option<Place<'a>>,
    byte_start: usize,
    byte_end: usize,
    text: &'a str,
}

#[derive(Serialize)]
struct Law<'a> {
    #[serde(rename = "law")]
    key: Sym,
    name: Sym,
    article: Sym,
    text: &'a str,
}

#[derive(Serialize)]
pub(super) struct SuppressionOut<'a> {
    origin: SuppressionOrigin,
    reason: Option<&'a str>,
    owner: Option<&'a str>,
    until: Option<&'a str>,
    #[serde(flatten)]
    place: Option<Place<'a>>,
}

#[derive(Serialize)]
struct Rule<'a> {
    code: Sym,
    name: Sym,
    level: Level,
    summary: &'a str,
    url: Option<&'a str>,
}

/// One document, pretty-printed: it is read by people, too, and diffs well.
pub(super) fn render(
    report: &Report<'_>,
    ctx: &RenderContext<'_>,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let view = View { report };
    let Counts { errors, warnings, notes, suppressed } = report.counts();
    let document = Document {
        format: "piilint-json",
        version: VERSION,
        tool: Tool { name: "cargo-piilint", version: ctx.version },
        summary: Summary { errors, warnings, notes, suppressed, hidden: report.hidden },
        findings: report.active().map(|d| view.finding(d)).collect(),
        suppressed: report.suppressed().map(|d| view.finding(d)).collect(),
        rules: rules(report, ctx),
        stats: stats(report),
    };
    let mut buffered = io::BufWriter::new(&mut *out);
    serde_json::to_writer_pretty(&mut buffered, &document)?;
    io::Write::write_all(&mut buffered, b"\n")?;
    io::Write::flush(&mut buffered)
}

fn rules<'a>(report: &'a Report<'_>, ctx: &RenderContext<'_>) -> Vec<Rule<'a>> {
    let rule = |rule: &'a super::RuleInfo| Rule {
        code: rule.code,
        name: rule.name,
        level: rule.level,
        summary: rule.summary_in(ctx.lang),
        url: rule.url.as_deref(),
    };
    report.rules.iter().map(rule).collect()
}

fn stats(report: &Report<'_>) -> BTreeMap<Sym, BTreeMap<Sym, u64>> {
    let mut groups = BTreeMap::<Sym, BTreeMap<Sym, u64>>::new();
    for stat in &report.stats {
        *groups.entry(stat.group).or_default().entry(stat.name).or_default() += stat.count;
    }
    groups
}

/// The model seen as JSON: what needs the sources to be said.
pub(super) struct View<'a> {
    pub(super) report: &'a Report<'a>,
}

impl<'a> View<'a> {
    fn finding(&self, d: &'a Diagnostic) -> Finding<'a> {
        Finding {
            code: d.code,
            rule: d.rule_name,
            level: d.level,
            message: &d.message,
            fingerprint: &d.fingerprint,
            package: d.package,
            baseline: d.baseline,
            place: self.place(d.primary.span),
            label: &d.primary.text,
            related: d.secondary.iter().map(|label| self.related(label)).collect(),
            data: d.data.iter().map(|item| self.data(item)).collect(),
            sink: d.sink.as_ref().map(|sink| self.sink(sink)),
            consent: d.consent.as_deref(),
            path: d.trace.iter().enumerate().map(|(index, step)| self.step(index + 1, step)).collect(),
            notes: &d.notes,
            help: &d.help,
            fixes: d.fixes.iter().map(|fix| self.fix(fix)).collect(),
            laws: d.laws.iter().map(law).collect(),
            suppression: d.suppressed.as_ref().map(|accepted| self.suppression(accepted)),
        }
    }

    fn place(&self, span: Span) -> Option<Place<'a>> {
        let file = self.report.sources.get(span.file).filter(|_| !span.is_dummy())?;
        let (start, end) = (file.clamp(span.start), file.clamp(span.end));
        Some(Place {
            file: file.path(),
            line: start.line,
            column: start.col + 1,
            end_line: end.line,
            end_column: end.col + 1,
        })
    }

    fn related(&self, label: &'a Label) -> Related<'a> {
        Related { place: self.place(label.span), text: &label.text }
    }

    pub(super) fn data(&self, item: &'a DataItem) -> Data<'a> {
        Data {
            tag: item.tag,
            category: item.category,
            category_name: item.category_name,
            sensitive: item.sensitive,
            protections: &item.protections,
            declared: self.place(item.declared),
        }
    }

    pub(super) fn sink(&self, sink: &'a SinkInfo) -> Sink<'a> {
        Sink {
            kind: sink.kind,
            name: sink.name,
            recipient: sink.recipient,
            store: sink.store,
            purpose: sink.purpose,
            place: self.place(sink.span),
        }
    }

    pub(super) fn step(&self, number: usize, trace: &'a TraceStep) -> Step<'a> {
        let place = self.place(trace.span);
        let file = self.report.sources.get(trace.span.file);
        let source = place.as_ref().zip(file).map(|(place, file)| file.line(place.line).trim());
        Step { number, kind: trace.kind.as_str(), text: &trace.text, depth: trace.depth, place, source }
    }

    fn fix(&self, fix: &'a Fix) -> FixOut<'a> {
        let edit = |edit: &'a crate::diagnostic::Edit| {
            let bytes = self.report.sources.get(edit.span.file).map(|file| file.range(edit.span));
            let bytes = bytes.unwrap_or_default();
            EditOut {
                place: self.place(edit.span),
                byte_start: bytes.start,
                byte_end: bytes.end,
                text: &edit.text,
            }
        };
        FixOut {
            title: &fix.title,
            applicability: fix.applicability.as_str(),
            edits: fix.edits.iter().map(edit).collect(),
        }
    }

    pub(super) fn suppression(&self, accepted: &'a Suppression) -> SuppressionOut<'a> {
        SuppressionOut {
            origin: accepted.origin,
            reason: accepted.reason.as_deref(),
            owner: accepted.owner.as_deref(),
            until: accepted.until.as_deref(),
            place: self.place(accepted.span),
        }
    }
}

fn law(citation: &Citation) -> Law<'_> {
    Law { key: citation.law, name: citation.law_name, article: citation.article, text: &citation.paraphrase }
}
