//! Places: a file, and a start and an end in it.

use std::cell::Cell;

use proc_macro2::LineColumn;
use serde::{Deserialize, Deserializer, Serialize};

/// A file of [`Sources`](super::Sources), by its index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct FileId(pub u32);

thread_local! {
    /// The file that what is read back is about.
    static READING: Cell<Option<FileId>> = const { Cell::new(None) };
}

impl<'de> Deserialize<'de> for FileId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = u32::deserialize(deserializer)?;
        Ok(READING.get().unwrap_or(Self(written)))
    }
}

impl FileId {
    /// Reads back what an earlier run kept of this file alone, which had another number there: every file that is named
    /// in it is this one.
    pub fn reading<T>(self, read: impl FnOnce() -> T) -> T {
        let outer = READING.replace(Some(self));
        let result = read();
        READING.set(outer);
        result
    }

    /// The file of what has no place in the sources.
    pub const NONE: Self = Self(u32::MAX);
}

/// A place in a text: line from 1, column from 0 in characters, as proc-macro2 counts.
///
/// The byte order mark that a file may begin with is no column; a shebang is an ordinary first line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Pos {
    /// From 1; 0 is no place.
    pub line: u32,
    /// From 0, in characters.
    pub col: u32,
}

impl Pos {
    /// A place by line (from 1) and column (from 0, in characters).
    pub const fn new(line: u32, col: u32) -> Self {
        Self { line, col }
    }
}

impl From<LineColumn> for Pos {
    fn from(at: LineColumn) -> Self {
        Self { line: at.line as u32, col: at.column as u32 }
    }
}

/// A stretch of a file; the end is exclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// The first character.
    pub start: Pos,
    /// The character after the last.
    pub end: Pos,
}

impl Span {
    /// No place: what has none in the sources, and what a model brought.
    pub const DUMMY: Self = Self { file: FileId::NONE, start: Pos::new(0, 0), end: Pos::new(0, 0) };

    /// From start to end; an end before the start counts as the start.
    pub fn new(file: FileId, start: Pos, end: Pos) -> Self {
        Self { file, start, end: end.max(start) }
    }

    /// From proc-macro2's places, as `span.start()` and `span.end()` give them.
    pub fn from_lc(file: FileId, start: LineColumn, end: LineColumn) -> Self {
        Self::new(file, start.into(), end.into())
    }

    /// Whether it is no place.
    pub fn is_dummy(self) -> bool {
        self.file == FileId::NONE || self.start.line == 0
    }

    /// The least stretch that holds both; of two files, or with no place at hand, the first that is one.
    #[must_use]
    pub fn join(self, other: Self) -> Self {
        if self.is_dummy() {
            return other;
        }
        if other.is_dummy() || self.file != other.file {
            return self;
        }
        Self { file: self.file, start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// Whether the other lies within.
    pub fn contains(self, other: Self) -> bool {
        self.file == other.file && self.start <= other.start && other.end <= self.end
    }

    /// Its first place, as an empty stretch.
    #[must_use]
    pub fn shrink_to_start(self) -> Self {
        Self { end: self.start, ..self }
    }

    /// The place behind it, as an empty stretch.
    #[must_use]
    pub fn shrink_to_end(self) -> Self {
        Self { start: self.end, ..self }
    }
}

impl Default for Span {
    fn default() -> Self {
        Self::DUMMY
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(file: u32, from: (u32, u32), to: (u32, u32)) -> Span {
        Span::new(FileId(file), Pos::new(from.0, from.1), Pos::new(to.0, to.1))
    }

    #[test]
    fn joins_within_a_file_only() {
        let (a, b) = (span(1, (2, 4), (2, 9)), span(1, (1, 8), (1, 9)));
        assert_eq!(a.join(b), span(1, (1, 8), (2, 9)));
        assert_eq!(a.join(span(2, (1, 0), (9, 0))), a);
        assert_eq!(a.join(Span::DUMMY), a);
        assert_eq!(Span::DUMMY.join(a), a);
        assert!(a.join(b).contains(a) && !a.contains(b));
    }

    #[test]
    fn an_end_before_the_start_is_empty() {
        let odd = span(1, (5, 3), (4, 0));
        assert_eq!(odd.end, odd.start);
        assert!(Span::default().is_dummy() && !odd.is_dummy());
        assert_eq!(odd.shrink_to_end(), odd.shrink_to_start());
    }

    #[test]
    fn takes_the_places_of_proc_macro2() {
        let at = |line, column| LineColumn { line, column };
        assert_eq!(Span::from_lc(FileId(3), at(1, 0), at(2, 5)), span(3, (1, 0), (2, 5)));
    }
}
