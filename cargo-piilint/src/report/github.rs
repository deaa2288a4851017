//! `github`: workflow commands, which GitHub Actions turns into annotations on the changed lines, and the summary of
//! the job.
//!
//! GitHub takes ten errors and ten warnings per step and drops the rest without a word, first come first served:
//! the worst go first, and a last notice says how many more there are. Notes are never sent.

use std::fmt::Write as _;
use std::io;

use super::text::one_line;
use super::words::{Words, words};
use super::{Counts, RenderContext, Report, human};
use crate::diagnostic::{Diagnostic, Level};
use crate::source::Span;

/// Annotations per level and step that GitHub keeps.
const MOST: usize = 10;

/// Steps of a path that an annotation shows; the log and the summary have room, an annotation has not.
const MOST_STEPS: usize = 10;

/// GitHub refuses a whole summary above 1 MiB; the table stops well before that.
const SUMMARY_LIMIT: usize = 1024 * 1024 - 16 * 1024;

/// The annotations, worst first, and a notice for what was left out.
pub(super) fn render(
    report: &Report<'_>,
    ctx: &RenderContext<'_>,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    for level in [Level::Error, Level::Warning] {
        for diagnostic in report.of_level(level).take(MOST) {
            writeln!(out, "{}", command(report, words(ctx.lang), diagnostic))?;
        }
    }
    let counts = report.counts();
    let rest = Counts {
        errors: counts.errors.saturating_sub(MOST),
        warnings: counts.warnings.saturating_sub(MOST),
        ..Counts::default()
    };
    if !rest.is_clean() {
        let text = words(ctx.lang).rest_in_summary(rest);
        writeln!(out, "::notice title=piilint::{}", escape_data(&text))?;
    }
    Ok(())
}

fn command(report: &Report<'_>, words: &Words, d: &Diagnostic) -> String {
    let mut properties = vec![format!("title={}", escape_property(&format!("{} {}", d.code, d.rule_name)))];
    properties.extend(place(report, d));
    let body = escape_data(&body(report, words, d));
    format!("::{} {}::{body}", d.level.as_str(), properties.join(","))
}

/// File, line and column. Columns only on one line: GitHub refuses them on several.
fn place(report: &Report<'_>, d: &Diagnostic) -> Vec<String> {
    let span = d.review_span();
    let Some((file, path)) = report.sources.get(span.file).zip(report.review_path(span.file)) else {
        return Vec::new();
    };
    let (start, end) = (file.clamp(span.start), file.clamp(span.end));
    let mut place = vec![
        format!("file={}", escape_property(&path)),
        format!("line={}", start.line),
        format!("endLine={}", end.line),
    ];
    if start.line == end.line {
        place.push(format!("col={}", start.col + 1));
        place.push(format!("endColumn={}", end.col + 1));
    }
    place
}

fn body(report: &Report<'_>, words: &Words, d: &Diagnostic) -> String {
    let mut body = d.message.clone();
    // Writing to a string cannot fail.
    if let Some(sink) = d.sink.as_ref().filter(|_| d.touched.is_some()) {
        let _ = write!(body, "\n{}: {}`{}`", words.sink, at(report, sink.span), sink.name);
    }
    if !d.trace.is_empty() {
        let _ = write!(body, "\n{}:", words.path);
    }
    for (index, step) in d.trace.iter().take(MOST_STEPS).enumerate() {
        let _ = write!(body, "\n{}. {}{}", index + 1, at(report, step.span), step.text);
    }
    if d.trace.len() > MOST_STEPS {
        let _ = write!(body, "\n{}", words.more(d.trace.len() - MOST_STEPS));
    }
    for note in &d.notes {
        let _ = write!(body, "\n{}: {note}", words.note);
    }
    for help in &d.help {
        let _ = write!(body, "\n{}: {help}", words.help);
    }
    if !d.laws.is_empty() {
        let _ = write!(body, "\n{}: {}", words.law, human::citations(&d.laws, words));
    }
    body
}

/// `path:line: `, from the repository's root as the annotation's own place; nothing for no place.
fn at(report: &Report<'_>, span: Span) -> String {
    match report.review_path(span.file).zip(report.sources.get(span.file)) {
        Some((path, file)) => format!("{path}:{}: ", file.clamp(span.start).line),
        None => String::new(),
    }
}

/// Escapes the text of a command, as the runner undoes it: the percent sign first.
fn escape_data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes a property, which also ends at `:` and `,`.
fn escape_property(text: &str) -> String {
    escape_data(text).replace(':', "%3A").replace(',', "%2C")
}

/// What is appended to the file that `GITHUB_STEP_SUMMARY` names: the counts, and a table of errors and warnings.
pub fn step_summary(report: &Report<'_>, ctx: &RenderContext<'_>) -> String {
    let words = words(ctx.lang);
    let counts = Counts { notes: 0, ..report.counts() };
    let mut out = format!("### piilint: {}", words.counts(counts));
    if counts.suppressed > 0 {
        let _ = write!(out, " ({})", words.allowed(counts.suppressed));
    }
    out.push_str("\n\n");
    let worst: Vec<&Diagnostic> =
        report.of_level(Level::Error).chain(report.of_level(Level::Warning)).collect();
    if worst.is_empty() {
        return out;
    }
    let _ =
        writeln!(out, "| {} | {} | {} | {} |", words.level, words.finding, words.data_column, words.place);
    out.push_str("| --- | --- | --- | --- |\n");
    for (index, diagnostic) in worst.iter().enumerate() {
        let row = row(report, words, diagnostic);
        if out.len() + row.len() > SUMMARY_LIMIT {
            let _ = writeln!(out, "\n{}", words.rows_left_out(worst.len() - index));
            break;
        }
        out.push_str(&row);
    }
    out.push('\n');
    out
}

fn row(report: &Report<'_>, words: &Words, d: &Diagnostic) -> String {
    let code = match report.rule(d.code).and_then(|rule| rule.url.as_deref()) {
        Some(url) => format!("[{}](<{}>)", d.code, url.replace(['<', '>', '|', '\n'], "")),
        None => d.code.to_string(),
    };
    let data: Vec<String> = d
        .data
        .iter()
        .map(|item| format!("{} ({})", cell(item.tag.as_str()), cell(item.category.as_str())))
        .collect();
    let place = match report.review_path(d.primary.span.file) {
        Some(path) => format!("{}:{}", cell(&path), d.primary.span.start.line),
        None => String::new(),
    };
    let level = words.level_name(d.level);
    format!("| {level} | {code} {} | {} | {place} |\n", cell(&d.message), data.join("<br>"))
}

/// A text as a cell of a markdown table: code between backticks stays code, everything else is no markup.
fn cell(text: &str) -> String {
    let text = one_line(text);
    let paired = text.matches('`').count().is_multiple_of(2);
    let mut in_code = false;
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '`' if paired => in_code = !in_code,
            '|' => out.push('\\'),
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '&' | '~' | '@' if !in_code => {
                out.push('\\');
            }
            _ => {}
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::diagnostic::{DataItem, Label, SinkInfo, StepKind, TraceStep};
    use crate::report::testing::{at, empty, rendered, sources};
    use crate::source::{FileId, Pos};

    fn finding(level: Level, message: &str, span: Span) -> Diagnostic {
        Diagnostic::new("PII301", "pii-in-logs", level, message, Label::new(span, ""))
    }

    #[test]
    fn commands_are_escaped() {
        let sources = sources(&[("src/a,b:c.rs", "let 电话 = 1;\n")]);
        let mut report = empty(&sources);
        report.repo_root = Some(PathBuf::from("/"));
        report.diagnostics = vec![finding(Level::Error, "100%: a,b\r\n::error::x", at(0, 1, 4, 6))];
        assert_eq!(
            rendered(render, &report),
            "::error title=PII301 pii-in-logs,file=w/src/a%2Cb%3Ac.rs,line=1,endLine=1,col=5,endColumn=7::\
             100%25: a,b%0D%0A::error::x\n"
        );
    }

    #[test]
    fn no_columns_over_several_lines_and_no_file_for_no_place() {
        let sources = sources(&[("a.rs", "ab\ncd\n")]);
        let mut report = empty(&sources);
        let long = Span::new(FileId(0), Pos::new(1, 1), Pos::new(2, 1));
        report.diagnostics =
            vec![finding(Level::Warning, "m", long), finding(Level::Warning, "m", Span::DUMMY)];
        assert_eq!(
            rendered(render, &report),
            "::warning title=PII301 pii-in-logs,file=a.rs,line=1,endLine=2::m\n\
             ::warning title=PII301 pii-in-logs::m\n"
        );
    }

    #[test]
    fn ten_of_each_the_worst_first_then_a_notice_and_never_a_note() {
        let sources = sources(&[("a.rs", "ab\n")]);
        let mut report = empty(&sources);
        for _ in 0..12 {
            for level in [Level::Note, Level::Warning, Level::Error] {
                report.diagnostics.push(finding(level, "m", at(0, 1, 0, 1)));
            }
        }
        let text = rendered(render, &report);
        let kinds: Vec<&str> = text.lines().filter_map(|line| line.split(' ').next()).collect();
        let expected = [vec!["::error"; 10], vec!["::warning"; 10], vec!["::notice"]].concat();
        assert_eq!(kinds, expected);
        assert!(text.ends_with("::2 errors, 2 warnings more: see the summary of this job\n"), "{text}");
    }

    #[test]
    fn a_review_sees_the_touched_step_and_the_name_of_the_sink() {
        let sources = sources(&[("a.rs", "ab\n"), ("b.rs", "x\ny\n")]);
        let mut report = empty(&sources);
        let mut found = finding(Level::Error, "m", at(0, 1, 0, 1));
        found.touched = Some(at(1, 2, 0, 1));
        found.sink = Some(SinkInfo {
            kind: "log".into(),
            name: "tracing::info!".into(),
            recipient: None,
            store: None,
            purpose: None,
            span: at(0, 1, 0, 1),
        });
        report.diagnostics = vec![found];
        let text = rendered(render, &report);
        assert!(text.contains("file=b.rs,line=2"), "{text}");
        assert!(text.ends_with("::m%0Agoes to: a.rs:1: `tracing::info!`\n"), "{text}");
    }

    #[test]
    fn a_long_path_is_cut() {
        let sources = sources(&[("a.rs", "ab\n")]);
        let mut report = empty(&sources);
        let mut found = finding(Level::Error, "m", at(0, 1, 0, 1));
        let step = TraceStep { span: at(0, 1, 0, 1), text: "step".into(), kind: StepKind::Assign, depth: 0 };
        found.trace = vec![step; 12];
        report.diagnostics = vec![found];
        let text = rendered(render, &report);
        assert!(text.contains("%0A10. a.rs:1: step%0Aand 2 more"), "{text}");
    }

    #[test]
    fn the_summary_is_a_table_that_no_message_breaks() {
        let sources = sources(&[("a_b.rs", "ab\n")]);
        let mut report = empty(&sources);
        let mut found = finding(Level::Error, "`Option<T>` | <b>x</b>\n`f(a|b)`", at(0, 1, 0, 1));
        found.data = vec![DataItem {
            tag: "User::email".into(),
            category: "user.contact.email".into(),
            category_name: "E-mail".into(),
            sensitive: false,
            declared: Span::DUMMY,
            protections: Vec::new(),
        }];
        report.diagnostics = vec![found, finding(Level::Note, "a note", at(0, 1, 0, 1))];
        assert_eq!(
            step_summary(&report, &RenderContext::default()),
            "### piilint: 1 error\n\n| Level | Finding | Data | Place |\n| --- | --- | --- | --- |\n\
             | error | PII301 `Option<T>` \\| \\<b\\>x\\</b\\> `f(a\\|b)` \
             | User::email (user.contact.email) | a\\_b.rs:1 |\n\n"
        );
        assert_eq!(step_summary(&empty(&sources), &RenderContext::default()), "### piilint: no findings\n\n");
    }

    #[test]
    fn the_summary_stays_below_githubs_limit() {
        let sources = sources(&[("a.rs", "ab\n")]);
        let mut report = empty(&sources);
        let found = finding(Level::Error, &"long ".repeat(200), at(0, 1, 0, 1));
        report.diagnostics = vec![found; 3000];
        let summary = step_summary(&report, &RenderContext::default());
        assert!(summary.len() < 1024 * 1024);
        assert!(summary.contains("more rows left out."));
    }
}
