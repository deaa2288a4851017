//! A small sheet of terminal cells, on which underlines and labels are placed by column.

use super::style::{Ink, Paint};
use crate::report::text::char_width;

/// A cell: what it shows. The right half of a wide character shows nothing itself.
#[derive(Clone, Copy)]
enum Cell {
    Char(char, Ink),
    WideTail,
}

const BLANK: Cell = Cell::Char(' ', Ink::Plain);

/// Rows of cells, as wide as needed.
#[derive(Default)]
pub(super) struct Canvas {
    rows: Vec<Vec<Cell>>,
}

impl Canvas {
    fn cells(&mut self, row: usize, upto: usize) -> &mut Vec<Cell> {
        if self.rows.len() <= row {
            self.rows.resize_with(row + 1, Vec::new);
        }
        let cells = &mut self.rows[row];
        if cells.len() < upto {
            cells.resize(upto, BLANK);
        }
        cells
    }

    /// Writes a text, over whatever is there.
    pub(super) fn put(&mut self, row: usize, col: usize, text: &str, ink: Ink) {
        let mut col = col;
        for c in text.chars() {
            let width = char_width(c);
            if width == 0 {
                continue; // a combining mark needs a cell of its own kind: labels do without
            }
            let cells = self.cells(row, col + width);
            cells[col] = Cell::Char(c, ink);
            if width == 2 {
                cells[col + 1] = Cell::WideTail;
            }
            col += width;
        }
    }

    /// Fills columns with one mark.
    pub(super) fn fill(&mut self, row: usize, from: usize, to: usize, mark: char, ink: Ink) {
        self.cells(row, to)[from..to].fill(Cell::Char(mark, ink));
    }

    /// The rows as text, without blanks at their ends.
    pub(super) fn into_lines(self, paint: Paint) -> Vec<String> {
        self.rows.iter().map(|cells| line(cells, paint)).collect()
    }
}

fn line(cells: &[Cell], paint: Paint) -> String {
    let end = cells.iter().rposition(|cell| !matches!(cell, Cell::Char(' ', _))).map_or(0, |last| last + 1);
    let mut out = String::new();
    let mut run = String::new();
    let mut run_ink = Ink::Plain;
    for cell in &cells[..end] {
        let Cell::Char(c, ink) = *cell else { continue };
        if ink != run_ink && !run.is_empty() {
            out.push_str(&paint.ink(run_ink, std::mem::take(&mut run)).to_string());
        }
        run_ink = ink;
        run.push(c);
    }
    if !run.is_empty() {
        out.push_str(&paint.ink(run_ink, run).to_string());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_characters_take_two_cells() {
        let mut canvas = Canvas::default();
        canvas.put(0, 2, "电话", Ink::Plain);
        canvas.put(0, 6, "x", Ink::Plain);
        canvas.fill(1, 2, 6, '^', Ink::Strong);
        canvas.put(3, 0, "  ", Ink::Plain);
        assert_eq!(canvas.into_lines(Paint { color: false }), ["  电话x", "  ^^^^", "", ""]);
    }

    #[test]
    fn colours_come_in_runs() {
        let mut canvas = Canvas::default();
        canvas.fill(0, 0, 2, '^', Ink::Strong);
        canvas.put(0, 3, "ab", Ink::Plain);
        assert_eq!(canvas.into_lines(Paint { color: true }), ["\u{1b}[1m^^\u{1b}[0m ab"]);
    }
}
