//! The line index of one text: from line and column to bytes and back, without walking the file.

use memchr::memchr_iter;

use super::Pos;

/// One in so many characters of a text that is not ASCII has its byte noted, so that a column on a line of a
/// megabyte (generated code) costs a short walk.
const STRIDE: usize = 64;

/// Where each line starts. Columns are found at once where everything is ASCII, else from the nearest mark.
#[derive(Debug)]
pub struct LineIndex {
    starts: Vec<u32>,
    /// The byte of every 64th character; empty where everything is ASCII.
    marks: Vec<u32>,
}

impl LineIndex {
    /// Indexes a text that begins at its first column (the byte order mark cut off). Only `\n` ends a line, as
    /// for proc-macro2 and rustc.
    pub fn new(text: &str) -> Self {
        let starts = std::iter::once(0)
            .chain(memchr_iter(b'\n', text.as_bytes()).map(|newline| newline as u32 + 1))
            .collect();
        let marks = if text.is_ascii() {
            Vec::new()
        } else {
            text.char_indices().step_by(STRIDE).map(|(byte, _)| byte as u32).collect()
        };
        Self { starts, marks }
    }

    /// How many characters stand before a byte (for one inside a character: before that character).
    fn chars_before(&self, text: &str, byte: usize) -> usize {
        let mark = self.marks.partition_point(|&mark| mark as usize <= byte).saturating_sub(1);
        let from = self.marks.get(mark).map_or(0, |&from| from as usize);
        let walked =
            text[from..].char_indices().take_while(|(at, c)| from + at + c.len_utf8() <= byte).count();
        mark * STRIDE + walked
    }

    pub(super) fn len(&self) -> u32 {
        self.starts.len() as u32
    }

    /// The bytes of a line (from 1), its end of line included; none past the end of the text.
    fn bounds(&self, text: &str, line: u32) -> Option<(usize, usize)> {
        let index = line.checked_sub(1)? as usize;
        let start = *self.starts.get(index)? as usize;
        let end = self.starts.get(index + 1).map_or(text.len(), |&next| next as usize);
        Some((start, end))
    }

    /// The text of a line without its end of line.
    pub(super) fn line<'t>(&self, text: &'t str, line: u32) -> Option<&'t str> {
        let (start, end) = self.bounds(text, line)?;
        let line = &text[start..end];
        let line = line.strip_suffix('\n').unwrap_or(line);
        Some(line.strip_suffix('\r').unwrap_or(line))
    }

    /// The byte of a place; one past the end of its line is the end of the line, one past the end of the text the
    /// end of the text.
    pub fn byte(&self, text: &str, at: Pos) -> usize {
        let Some((start, _)) = self.bounds(text, at.line) else {
            return if at.line == 0 { 0 } else { text.len() };
        };
        let line = self.line(text, at.line).unwrap_or_default();
        let end = start + line.len();
        if self.marks.is_empty() {
            return end.min(start + at.col as usize);
        }
        let chars = self.chars_before(text, start) + at.col as usize;
        let Some(&mark) = self.marks.get(chars / STRIDE) else { return end };
        let rest = &text[mark as usize..];
        rest.char_indices().nth(chars % STRIDE).map_or(end, |(byte, _)| end.min(mark as usize + byte))
    }

    /// The place of a byte; one inside a character is the character's, one past the end the end.
    pub fn pos(&self, text: &str, byte: usize) -> Pos {
        let byte = byte.min(text.len());
        let line = self.starts.partition_point(|&start| start as usize <= byte).max(1);
        let start = self.starts[line - 1] as usize;
        let col = if self.marks.is_empty() {
            byte - start
        } else {
            self.chars_before(text, byte) - self.chars_before(text, start)
        };
        Pos::new(line as u32, col as u32)
    }
}

/// The byte at which the character with this number begins; the end of the line when there are fewer.
pub(super) fn char_to_byte(line: &str, col: u32) -> usize {
    line.char_indices().nth(col as usize).map_or(line.len(), |(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_of_a_mixed_text_comes_back() {
        let long = format!("{}\n{}\nend", "电话 phone ".repeat(40), "é".repeat(STRIDE));
        for text in ["", "a", "a\nbc\n", "电话: 手机\r\nñ\n\n😀x", "\n\n", &long] {
            let index = LineIndex::new(text);
            for (byte, c) in text.char_indices().filter(|&(_, c)| c != '\r' && c != '\n') {
                let pos = index.pos(text, byte);
                assert_eq!(index.byte(text, pos), byte, "{c:?} in {text:?}");
            }
            let end = index.pos(text, text.len());
            assert_eq!(index.byte(text, end), text.len());
        }
    }

    #[test]
    fn odd_places_are_cut_to_the_text() {
        let text = "电话\r\nab";
        let index = LineIndex::new(text);
        assert_eq!(index.byte(text, Pos::new(1, 99)), 6);
        assert_eq!(index.byte(text, Pos::new(9, 0)), text.len());
        assert_eq!(index.byte(text, Pos::new(0, 7)), 0);
        assert_eq!(index.pos(text, 4), Pos::new(1, 1), "inside 话");
        assert_eq!(index.pos(text, 999), Pos::new(2, 2));
        assert_eq!(
            (index.line(text, 1), index.line(text, 2), index.line(text, 3)),
            (Some("电话"), Some("ab"), None)
        );
    }
}
