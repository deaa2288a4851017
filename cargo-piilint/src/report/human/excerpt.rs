//! Lines of the source with what is to be said under them, in rustc's manner.

use super::canvas::Canvas;
use super::style::{Ink, Paint};
use super::window::{Window, fits};
use crate::diagnostic::Label;
use crate::report::text::{one_line, shown, width, wrap};
use crate::source::{SourceFile, Span};

/// A text that hangs below its mark gets this many columns at least, if need be further left.
const LEAST_TEXT: usize = 30;

/// A stretch of one line with a text.
pub(super) struct Mark {
    line: u32,
    from: usize,
    to: usize,
    text: String,
    primary: bool,
}

/// The marks of a label: one, or one on its first and one on its last line. The text stands at the last.
pub(super) fn marks(file: &SourceFile, label: &Label, primary: bool) -> Vec<Mark> {
    let Span { start, end, .. } = label.span;
    let (start, end) = (file.clamp(start), file.clamp(end));
    let (from, to) = (start.col as usize, end.col as usize);
    let text = one_line(&label.text);
    if start.line >= end.line {
        return vec![Mark { line: start.line, from, to: to.max(from + 1), text, primary }];
    }
    let first_len = file.line(start.line).chars().count();
    let indent = indent(file.line(end.line)).min(to);
    vec![
        Mark { line: start.line, from, to: first_len.max(from + 1), text: String::new(), primary },
        Mark { line: end.line, from: indent, to: to.max(indent + 1), text, primary },
    ]
}

fn indent(line: &str) -> usize {
    line.chars().take_while(|c| c.is_whitespace()).count()
}

/// How lines are laid out.
#[derive(Clone, Copy)]
pub(super) struct Layout {
    /// The columns of the line numbers.
    pub(super) gutter: usize,
    /// The columns right of them.
    pub(super) limit: usize,
    /// The ink of primary marks.
    pub(super) primary: Ink,
    pub(super) paint: Paint,
}

impl Layout {
    /// The bar under which no line number stands, and what is right of it.
    pub(super) fn bar(&self, rest: &str) -> String {
        let bar = format!("{:>1$} |", "", self.gutter);
        let space = if rest.is_empty() { "" } else { " " };
        format!("{}{space}{rest}\n", self.paint.ink(Ink::Frame, bar))
    }

    /// A line of the source.
    pub(super) fn code(&self, line: u32, mark: char, text: &str) -> String {
        let bar = format!("{line:>0$} {mark}", self.gutter);
        let space = if text.is_empty() { "" } else { " " };
        format!("{}{space}{text}\n", self.paint.ink(Ink::Frame, bar))
    }
}

/// The marked lines of a file, from top to bottom, with dots or the one line between them.
pub(super) fn excerpt(file: &SourceFile, mut marks: Vec<Mark>, layout: Layout, out: &mut String) {
    marks.sort_by_key(|mark| (mark.line, mark.from, mark.to));
    let mut last: Option<u32> = None;
    for marks in marks.chunk_by(|a, b| a.line == b.line) {
        let line = marks[0].line;
        if let Some(last) = last {
            between(file, last, line, layout, out);
        }
        last = Some(line);
        let text = file.line(line);
        for group in groups(text, marks, layout.limit) {
            let window = Window::new(text, first_char(text, group, layout.limit), layout.limit);
            out.push_str(&layout.code(line, '|', &window.text));
            for row in under(&window, group, layout) {
                out.push_str(&layout.bar(&row));
            }
        }
    }
}

fn between(file: &SourceFile, above: u32, below: u32, layout: Layout, out: &mut String) {
    match below - above {
        0 | 1 => {}
        2 => {
            let window = Window::new(file.line(above + 1), 0, layout.limit);
            out.push_str(&layout.code(above + 1, '|', &window.text));
        }
        _ => {
            out.push_str(&layout.paint.ink(Ink::Frame, "...").to_string());
            out.push('\n');
        }
    }
}

/// Splits the marks of a line into those that are shown under one copy of it: all, unless the line is too long.
fn groups<'m>(line: &str, marks: &'m [Mark], limit: usize) -> Vec<&'m [Mark]> {
    if fits(line.chars().map(shown), limit) {
        return vec![marks];
    }
    let mut groups = Vec::new();
    let mut start = 0;
    for (index, mark) in marks.iter().enumerate() {
        if mark.to.saturating_sub(marks[start].from) > limit / 2 && index > start {
            groups.push(&marks[start..index]);
            start = index;
        }
    }
    groups.push(&marks[start..]);
    groups
}

/// The character from which a line is shown: the first, if the marks are then in sight.
fn first_char(line: &str, marks: &[Mark], limit: usize) -> usize {
    let from = marks.iter().map(|mark| mark.from).min().unwrap_or_default();
    let to = marks.iter().map(|mark| mark.to).max().unwrap_or_default();
    for first in [0, indent(line)] {
        if to.saturating_sub(first) <= limit && Window::new(line, first, limit).shows(to.saturating_sub(1)) {
            return first;
        }
    }
    from.saturating_sub(limit / 4)
}

/// A mark in terminal columns.
struct Placed<'m> {
    from: usize,
    to: usize,
    text: &'m str,
    ink: Ink,
}

/// The rows under a line: the underlines with the text of the rightmost, then the others' texts, hanging.
fn under(window: &Window, marks: &[Mark], layout: Layout) -> Vec<String> {
    let mut canvas = Canvas::default();
    let mut placed: Vec<Placed<'_>> = Vec::with_capacity(marks.len());
    for primary in [false, true] {
        let (line, ink) = if primary { ('^', layout.primary) } else { ('-', Ink::Secondary) };
        for mark in marks.iter().filter(|mark| mark.primary == primary) {
            let from = window.col(mark.from);
            let to = window.col(mark.to).max(from + 1);
            canvas.fill(0, from, to, line, ink);
            placed.push(Placed { from, to, text: &mark.text, ink });
        }
    }
    placed.sort_by_key(|mark| (mark.to, mark.from));
    if let Some(mark) = placed.pop_if(|last| last.to + 1 + width(last.text) <= layout.limit) {
        canvas.put(0, mark.to + 1, mark.text, mark.ink);
    }
    placed.retain(|mark| !mark.text.is_empty());
    placed.sort_by_key(|mark| mark.from);
    hang(&mut canvas, placed, layout.limit);
    canvas.into_lines(layout.paint)
}

/// Puts the texts below their marks, the rightmost first, with lines down to the others.
fn hang(canvas: &mut Canvas, mut placed: Vec<Placed<'_>>, limit: usize) {
    for mark in &placed {
        canvas.put(1, mark.from, "|", mark.ink);
    }
    let mut row = 2;
    while let Some(mark) = placed.pop() {
        let lines = wrap(mark.text, limit.saturating_sub(mark.from).max(LEAST_TEXT));
        let widest = lines.iter().map(|line| width(line)).max().unwrap_or_default();
        let col = mark.from.min(limit.saturating_sub(widest));
        for line in lines {
            for left in placed.iter().filter(|left| left.from < col) {
                canvas.put(row, left.from, "|", left.ink);
            }
            canvas.put(row, col, &line, mark.ink);
            row += 1;
        }
    }
}
