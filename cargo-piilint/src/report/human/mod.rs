//! `human`: what a person reads in a terminal. Excerpts as rustc draws them, then the whole path of the data, then
//! what to do, then the law; below all, the counts.
//!
//! Drawn here rather than by a library because a path crosses files, columns must be right under Chinese text, and
//! a file of ten thousand lines with thousands of findings must cost no more than its findings: every line is found
//! by the index of its file.

mod canvas;
mod excerpt;
mod fix;
pub(super) mod line;
mod path;
mod style;
mod window;

use std::fmt::Write as _;
use std::io;

use self::excerpt::{Layout, Mark, excerpt, marks};
use self::style::{Ink, Paint};
use super::text::{clean, wrap};
use super::words::{Words, words};
use super::{RenderContext, Report};
use crate::diagnostic::{Citation, DataItem, Diagnostic, Fix, Label, Level, SinkInfo};
use crate::source::{FileId, Sym};

/// Narrower than this, lines are cut and not fitted.
const NARROWEST: usize = 40;

/// Every error and warning, then the notes (counted, unless verbose), then the counts.
pub(super) fn render(
    report: &Report<'_>,
    ctx: &RenderContext<'_>,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    for diagnostic in report.active().filter(|d| ctx.verbose || d.level > Level::Note) {
        out.write_all(Drawing::new(report, ctx, diagnostic).draw().as_bytes())?;
        out.write_all(b"\n")?;
    }
    out.write_all(footer(report, ctx).as_bytes())
}

/// One diagnostic, as [`render`] draws it; rustc's JSON carries it as `rendered`.
pub(super) fn draw(report: &Report<'_>, ctx: &RenderContext<'_>, diagnostic: &Diagnostic) -> String {
    Drawing::new(report, ctx, diagnostic).draw()
}

/// A diagnostic being drawn.
struct Drawing<'a> {
    report: &'a Report<'a>,
    ctx: &'a RenderContext<'a>,
    diagnostic: &'a Diagnostic,
    words: &'static Words,
    layout: Layout,
    out: String,
}

impl<'a> Drawing<'a> {
    fn new(report: &'a Report<'a>, ctx: &'a RenderContext<'a>, diagnostic: &'a Diagnostic) -> Self {
        let gutter = gutter(report, diagnostic);
        let layout = Layout {
            gutter,
            limit: ctx.width.max(NARROWEST).saturating_sub(gutter + 3),
            primary: Ink::Level(diagnostic.level),
            paint: Paint { color: ctx.color },
        };
        Self { report, ctx, diagnostic, words: words(ctx.lang), layout, out: String::new() }
    }

    fn draw(mut self) -> String {
        self.header();
        self.excerpts();
        self.path();
        self.facts();
        self.advice();
        self.laws();
        self.out
    }

    fn header(&mut self) {
        let d = self.diagnostic;
        let paint = self.layout.paint;
        let level = self.words.level_name(d.level);
        let head = format!("{level}[{}]", d.code);
        let lines = wrap(&format!("{head}: {}", d.message), self.ctx.width.max(NARROWEST));
        for (index, line) in lines.iter().enumerate() {
            let message = match line.strip_prefix(&head).filter(|_| index == 0) {
                Some(rest) => {
                    let head = format!("{level}[{}]", self.linked(d.code));
                    self.out.push_str(&paint.ink(Ink::Level(d.level), head).to_string());
                    rest
                }
                None => line,
            };
            self.put_line(&paint.ink(Ink::Strong, message).to_string());
        }
    }

    /// The code, as a link to the rule's page where the terminal shows links.
    fn linked(&self, code: Sym) -> String {
        match self.report.rule(code).and_then(|rule| rule.url.as_deref()) {
            Some(url) if self.ctx.hyperlinks => {
                format!("\u{1b}]8;;{}\u{1b}\\{code}\u{1b}]8;;\u{1b}\\", clean(url))
            }
            _ => code.to_string(),
        }
    }

    fn put_line(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push('\n');
    }

    /// The primary file first, then each other file that has a label, in the order of the labels.
    fn excerpts(&mut self) {
        let d = self.diagnostic;
        let mut labels: Vec<(&Label, bool)> = vec![(&d.primary, true)];
        labels.extend(d.secondary.iter().map(|label| (label, false)));
        let mut files: Vec<FileId> = Vec::new();
        for (label, _) in &labels {
            let shown = !label.span.is_dummy() && self.report.sources.get(label.span.file).is_some();
            if shown && !files.contains(&label.span.file) {
                files.push(label.span.file);
            }
        }
        for (index, &id) in files.iter().enumerate() {
            let mut here = labels.iter().filter(|(label, _)| label.span.file == id).peekable();
            let Some((first, _)) = here.peek() else { continue };
            self.location(&self.report.place(first.span), index == 0);
            let Some(file) = self.report.sources.get(id) else { continue };
            let marks: Vec<Mark> = here.flat_map(|(label, primary)| marks(file, label, *primary)).collect();
            self.out.push_str(&self.layout.bar(""));
            excerpt(file, marks, self.layout, &mut self.out);
        }
        if !files.is_empty() {
            self.out.push_str(&self.layout.bar(""));
        }
    }

    fn location(&mut self, place: &str, first: bool) {
        let (arrow, gutter) = (if first { "-->" } else { ":::" }, self.layout.gutter);
        let arrow = self.layout.paint.ink(Ink::Frame, format!("{:gutter$}{arrow}", "")).to_string();
        self.put_line(&format!("{arrow} {}", clean(place)));
    }

    /// `= key: text`, wrapped below the text.
    fn section(&mut self, key: &str, text: &str) {
        let gutter = self.layout.gutter;
        let indent = gutter + 3 + super::text::width(key) + 2;
        let bar = self.layout.paint.ink(Ink::Frame, format!("{:gutter$} = ", ""));
        let key = self.layout.paint.ink(Ink::Strong, format!("{key}:"));
        let limit = self.ctx.width.max(NARROWEST).saturating_sub(indent).max(20);
        let lines = wrap(text, limit).join(&format!("\n{:indent$}", ""));
        let line = format!("{bar}{key} {lines}");
        self.put_line(line.trim_end());
    }

    fn path(&mut self) {
        if self.diagnostic.trace.is_empty() {
            return;
        }
        self.section(self.words.path, &self.words.steps(self.diagnostic.trace.len()));
        path::steps(self.report, &self.diagnostic.trace, self.layout, &mut self.out);
    }

    /// What is known of data, sink and consent beyond what the message says.
    fn facts(&mut self) {
        let d = self.diagnostic;
        if !d.data.is_empty() {
            let items: Vec<String> = d.data.iter().map(|item| data_item(item, self.words)).collect();
            self.section(self.words.data, &items.join("\n"));
        }
        if let Some(sink) = d.sink.as_ref().and_then(|sink| sink_line(sink, self.words)) {
            self.section(self.words.sink, &sink);
        }
        if let Some(consent) = &d.consent {
            self.section(self.words.consent, consent);
        }
        for note in &d.notes {
            self.section(self.words.note, note);
        }
    }

    fn advice(&mut self) {
        for help in &self.diagnostic.help {
            self.section(self.words.help, help);
        }
        for fix in &self.diagnostic.fixes {
            self.fix(fix);
        }
    }

    fn fix(&mut self, fix: &Fix) {
        let safe = fix.applicability == crate::diagnostic::Applicability::MachineApplicable;
        let hint = if safe { format!(" ({})", self.words.fixable) } else { String::new() };
        self.section(self.words.fix, &format!("{}{hint}", fix.title));
        fix::changes(self.report.sources, &fix.edits, self.layout, &mut self.out);
    }

    fn laws(&mut self) {
        if !self.diagnostic.laws.is_empty() {
            self.section(self.words.law, &citations(&self.diagnostic.laws, self.words));
        }
    }
}

/// The columns of the greatest line number that the diagnostic shows.
fn gutter(report: &Report<'_>, d: &Diagnostic) -> usize {
    let labels = std::iter::once(&d.primary).chain(&d.secondary).map(|label| label.span);
    let edits = d.fixes.iter().flat_map(|fix| &fix.edits).map(|edit| edit.span);
    let last = labels
        .chain(edits)
        .filter_map(|span| report.sources.get(span.file).map(|file| file.clamp(span.end).line))
        .max();
    last.unwrap_or(1).to_string().len()
}

fn data_item(item: &DataItem, words: &Words) -> String {
    let mut text = format!("`{}` {}", item.tag, item.category);
    if item.category_name != item.category && !item.category_name.is_empty() {
        let _ = write!(text, " ({})", item.category_name);
    }
    if item.sensitive {
        let _ = write!(text, "{}{}", words.separator, words.sensitive);
    }
    let protection = match item.protections.as_slice() {
        [] => words.in_clear.to_owned(),
        some => {
            let names: Vec<&str> = some.iter().map(|name| name.as_str()).collect();
            format!("{}{}", words.protected_by, names.join(" + "))
        }
    };
    let _ = write!(text, "{}{protection}", words.separator);
    text
}

/// Who gets it and for what; nothing where only the call is known, which the excerpt shows.
fn sink_line(sink: &SinkInfo, words: &Words) -> Option<String> {
    let parts: Vec<String> =
        [(words.recipient, sink.recipient), (words.store, sink.store), (words.purpose, sink.purpose)]
            .iter()
            .filter_map(|(word, name)| name.map(|name| format!("{word}`{name}`")))
            .collect();
    (!parts.is_empty()).then(|| format!("{}{}{}", parts.join(words.separator), words.separator, sink.kind))
}

/// `PIPL art. 28, 51; GDPR art. 32`: each law once, in order of first mention.
pub(super) fn citations(laws: &[Citation], words: &Words) -> String {
    let mut by_law: Vec<(Sym, Vec<&str>)> = Vec::new();
    for citation in laws {
        match by_law.iter_mut().find(|(law, _)| *law == citation.law_name) {
            Some((_, articles)) => articles.push(citation.article.as_str()),
            None => by_law.push((citation.law_name, vec![citation.article.as_str()])),
        }
    }
    let cited: Vec<String> =
        by_law.iter().map(|(law, articles)| words.cite(law.as_str(), articles)).collect();
    cited.join(words.semicolon)
}

/// The counts, what was not shown, and where to read on.
fn footer(report: &Report<'_>, ctx: &RenderContext<'_>) -> String {
    let words = words(ctx.lang);
    let counts = report.counts();
    let mut line = words.counts(counts);
    let mut asides = Vec::new();
    if counts.suppressed > 0 {
        asides.push(words.allowed(counts.suppressed));
    }
    if report.hidden > 0 {
        asides.push(words.hidden(report.hidden));
    }
    if !asides.is_empty() {
        let _ = write!(line, " ({})", asides.join(words.semicolon));
    }
    let paint = Paint { color: ctx.color };
    let mut out = format!("{}: {line}\n", paint.ink(Ink::Strong, "piilint"));
    if counts.notes > 0 && !ctx.verbose {
        let _ = writeln!(out, "  {}: {} ({})", words.note, notes_by_code(report), words.show_notes);
    }
    if let Some(worst) = report.active().max_by_key(|d| (d.level, std::cmp::Reverse(d.code))) {
        let _ = writeln!(out, "  {}: `cargo piilint explain {}`", words.more_about, worst.code);
    }
    if ctx.stats {
        out.push_str(&figures(report));
    }
    out
}

/// So many figures of a group are shown.
const FIGURES: usize = 20;

/// The figures, a group a paragraph; of a long one those that stand first, which are the greatest.
fn figures(report: &Report<'_>) -> String {
    let mut out = String::new();
    for group in report.stats.chunk_by(|a, b| a.group == b.group) {
        let _ = writeln!(out, "  {}:", group.first().map_or("", |stat| stat.group.as_str()));
        for stat in group.iter().take(FIGURES) {
            let _ = writeln!(out, "    {:>6}  {}", stat.count, stat.name);
        }
        if group.len() > FIGURES {
            let _ =
                writeln!(out, "            and {} more (`--format json` has them)", group.len() - FIGURES);
        }
    }
    out
}

/// `7 PII303, 5 PII402`.
fn notes_by_code(report: &Report<'_>) -> String {
    let mut counts = std::collections::BTreeMap::<Sym, usize>::new();
    for note in report.of_level(Level::Note) {
        *counts.entry(note.code).or_default() += 1;
    }
    counts.iter().map(|(code, count)| format!("{count} {code}")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests;
