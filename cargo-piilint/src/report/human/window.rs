//! The part of a source line that is shown, and at which terminal column each of its characters stands.

use crate::report::text::{Shown, shown};

/// What stands for what is cut off.
const CUT: &str = "...";

/// No more characters than this are looked at for a column: a line of combining marks has no width and no end.
const MARKS_PER_COLUMN: usize = 8;

/// A stretch of a line, laid out.
pub(super) struct Window {
    /// The text as shown, tabs expanded, cut marks included.
    pub(super) text: String,
    /// The number of the first character laid out.
    first: usize,
    /// The columns at which the characters from `first` begin, and the end of the last.
    cols: Vec<usize>,
}

impl Window {
    /// Lays out `line` from the character `first` on, in at most `limit` columns.
    pub(super) fn new(line: &str, first: usize, limit: usize) -> Self {
        let limit = limit.max(2 * CUT.len() + 2);
        let mut text = String::new();
        let mut rest = line.chars().skip(first).take(limit * MARKS_PER_COLUMN).map(shown).peekable();
        let hidden_before = line.chars().take(first).any(|c| !c.is_whitespace());
        let mut col = 0;
        if hidden_before {
            text.push_str(CUT);
            col += CUT.len();
        }
        let mut cols = vec![col];
        while let Some(&next) = rest.peek() {
            if col + next.width() > limit - CUT.len() && !fits(rest.clone(), limit - col) {
                text.push_str(CUT);
                break;
            }
            next.push_to(&mut text);
            col += next.width();
            cols.push(col);
            rest.next();
        }
        Self { text: text.trim_end().to_owned(), first, cols }
    }

    /// The column at which a character begins; of one outside the window, its nearer end.
    pub(super) fn col(&self, char_index: usize) -> usize {
        let index = char_index.saturating_sub(self.first).min(self.cols.len() - 1);
        self.cols[index]
    }

    /// Whether a character is shown whole.
    pub(super) fn shows(&self, char_index: usize) -> bool {
        char_index >= self.first && char_index - self.first < self.cols.len()
    }
}

/// Whether all of it fits into so many columns. Looks no further than they reach.
pub(super) fn fits(rest: impl Iterator<Item = Shown>, columns: usize) -> bool {
    let mut used = 0;
    for next in rest {
        used += next.width();
        if used > columns {
            return false;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::text::width;

    #[test]
    fn columns_of_tabs_and_wide_characters() {
        let window = Window::new("\tlet 电话 = x;", 0, 80);
        assert_eq!(window.text, "    let 电话 = x;");
        assert_eq!((window.col(1), window.col(5), window.col(6), window.col(7)), (4, 8, 10, 12));
        assert_eq!(window.col(999), 17);
    }

    #[test]
    fn long_lines_are_cut_at_both_ends() {
        let line = "x".repeat(500);
        let window = Window::new(&line, 100, 40);
        assert!(window.text.starts_with("...x") && window.text.ends_with("x..."));
        assert_eq!(width(&window.text), 40);
        assert!(window.shows(100) && !window.shows(99) && !window.shows(300));
        assert_eq!(Window::new("    ab", 4, 40).text, "ab", "indentation is cut without a mark");
        assert_eq!(Window::new("电话号码电话号码", 0, 8).text, "电话...");
        assert_eq!(Window::new("12345678", 0, 8).text, "12345678");
    }

    #[test]
    fn odd_input_is_laid_out_too() {
        assert_eq!(Window::new("", 7, 0).col(9), 0);
        assert_eq!(Window::new("ab\u{1b}", 0, 20).text, "ab\u{fffd}");
    }
}
