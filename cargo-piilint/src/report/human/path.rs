//! The path of the data as numbered steps, each with its place and its line.

use std::fmt::Write as _;

use super::excerpt::Layout;
use super::style::Ink;
use super::window::Window;
use crate::diagnostic::TraceStep;
use crate::report::Report;
use crate::report::text::{clean, wrap};

/// Deeper calls are not indented further: the text needs the room.
const DEEPEST: usize = 6;

/// Writes the steps below the word "path", which the caller wrote.
pub(super) fn steps(report: &Report<'_>, trace: &[TraceStep], layout: Layout, out: &mut String) {
    let digits = trace.len().to_string().len();
    let mut shown_line = None;
    for (index, step) in trace.iter().enumerate() {
        let indent = layout.gutter + 5 + 2 * usize::from(step.depth).min(DEEPEST);
        let head = format!("{:indent$}{:>digits$}. ", "", index + 1);
        let body = indent + digits + 2;
        out.push_str(&layout.paint.ink(Ink::Frame, head).to_string());
        let place = report.place(step.span);
        let limit = (layout.gutter + 3 + layout.limit).saturating_sub(body);
        out.push_str(&hanging(&clean(&place), &step.text, body, limit));
        let line = (step.span.file, step.span.start.line);
        if shown_line != Some(line) {
            code(report, step, body, limit, layout, out);
        }
        shown_line = Some(line);
    }
}

/// The place and the text after it, wrapped below each other.
fn hanging(place: &str, text: &str, indent: usize, limit: usize) -> String {
    let whole = if place.is_empty() { text.to_owned() } else { format!("{place}  {text}") };
    let break_line = format!("\n{:indent$}", "");
    let mut lines = wrap(&whole, limit).join(&break_line);
    lines.push('\n');
    lines
}

/// The line of the step, without its indentation.
fn code(
    report: &Report<'_>,
    step: &TraceStep,
    indent: usize,
    limit: usize,
    layout: Layout,
    out: &mut String,
) {
    let Some(file) = report.sources.get(step.span.file) else { return };
    let at = file.clamp(step.span.start);
    let line = file.line(at.line);
    if line.trim().is_empty() {
        return;
    }
    let leading = line.chars().take_while(|c| c.is_whitespace()).count();
    let limit = limit.saturating_sub(2);
    let mut window = Window::new(line, leading, limit);
    if !window.shows(at.col as usize) {
        window = Window::new(line, (at.col as usize).saturating_sub(limit / 4), limit);
    }
    let bar = layout.paint.ink(Ink::Frame, "|");
    let _ = writeln!(out, "{:indent$}{bar} {}", "", window.text);
}
