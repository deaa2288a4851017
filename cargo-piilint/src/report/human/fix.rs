//! A fix as the lines that it takes away and the lines that it puts there.

use super::excerpt::Layout;
use super::style::Ink;
use super::window::Window;
use crate::diagnostic::Edit;
use crate::source::{SourceFile, Sources, Span};

/// More lines than this are left out, on either side.
const MOST_LINES: usize = 8;

/// Writes the changed lines of every edit, those that touch the same lines together.
pub(super) fn changes(sources: &Sources, edits: &[Edit], layout: Layout, out: &mut String) {
    let mut edits: Vec<&Edit> = edits.iter().filter(|edit| sources.get(edit.span.file).is_some()).collect();
    edits.sort_by_key(|edit| edit.span);
    let meet = |a: &&Edit, b: &&Edit| a.span.file == b.span.file && b.span.start.line <= a.span.end.line;
    for edits in edits.chunk_by(meet) {
        let Some(file) = sources.get(edits[0].span.file) else { continue };
        let last = edits.iter().fold(edits[0].span, |all, edit| all.join(edit.span));
        change(file, last, edits, layout, out);
    }
}

fn change(file: &SourceFile, lines: Span, edits: &[&Edit], layout: Layout, out: &mut String) {
    let (first, last) = (file.clamp(lines.start).line, file.clamp(lines.end).line);
    let old: Vec<&str> = (first..=last).map(|line| file.line(line)).collect();
    let new = apply(file, first, last, edits);
    let mut put = |number: u32, mark: char, text: &str, ink: Ink| {
        let window = Window::new(text, 0, layout.limit);
        out.push_str(&layout.code(number, mark, &layout.paint.ink(ink, window.text).to_string()));
    };
    for (number, text) in (first..).zip(&old).take(MOST_LINES) {
        put(number, '-', text, Ink::Removed);
    }
    for (number, text) in (first..).zip(new.lines()).take(MOST_LINES) {
        put(number, '+', text, Ink::Added);
    }
}

/// The text of the lines with the edits in place; one that overlaps an earlier one is left out.
fn apply(file: &SourceFile, first: u32, last: u32, edits: &[&Edit]) -> String {
    let mut at = file.byte(crate::source::Pos::new(first, 0));
    let end = file.byte(crate::source::Pos::new(last, u32::MAX));
    let mut new = String::new();
    for edit in edits {
        let range = file.range(edit.span);
        if range.start < at {
            continue;
        }
        new.push_str(file.text().get(at..range.start).unwrap_or_default());
        new.push_str(&edit.text);
        at = range.end;
    }
    new.push_str(file.text().get(at..end.max(at)).unwrap_or_default());
    new
}
