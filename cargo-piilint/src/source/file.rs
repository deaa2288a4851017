//! Files: their texts, and columns in every unit that a format counts in.

use std::ops::Range;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use rustc_hash::FxHashMap;

use super::lines::LineIndex;
use super::{FileId, Pos, Span};

const BOM: char = '\u{feff}';

/// One source file: its text as it stands on disk, and an index of its lines, built when first asked for.
#[derive(Debug)]
pub struct SourceFile {
    path: Arc<str>,
    abs: Arc<Path>,
    text: Arc<str>,
    lines: OnceLock<LineIndex>,
}

impl SourceFile {
    /// A file by the path to show (relative to the workspace root), the path to open, and its text.
    pub fn new(path: &str, abs: impl Into<Arc<Path>>, text: impl Into<Arc<str>>) -> Self {
        let path = path.replace('\\', "/");
        let path = path.strip_prefix("./").unwrap_or(&path).into();
        Self { path, abs: abs.into(), text: text.into(), lines: OnceLock::new() }
    }

    /// The path to show: relative to the workspace root where it lies within, with forward slashes.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The same, to be shared.
    pub fn shared_path(&self) -> Arc<str> {
        Arc::clone(&self.path)
    }

    /// The path on disk.
    pub fn abs_path(&self) -> &Path {
        &self.abs
    }

    /// The whole text, byte for byte as on disk.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The same, to be shared.
    pub fn shared_text(&self) -> Arc<str> {
        Arc::clone(&self.text)
    }

    /// What the parser is to see: the text without a byte order mark. [`Pos`] counts from here.
    ///
    /// A shebang stays: `syn::parse_file` takes it off and leaves its end of line, so that lines count the same.
    pub fn parse_text(&self) -> &str {
        self.text.strip_prefix(BOM).unwrap_or(&self.text)
    }

    /// How many bytes of [`text`](Self::text) stand before [`parse_text`](Self::parse_text).
    pub fn bom_len(&self) -> usize {
        self.text.len() - self.parse_text().len()
    }

    fn lines(&self) -> &LineIndex {
        self.lines.get_or_init(|| LineIndex::new(self.parse_text()))
    }

    /// The number of lines; a text that ends with an end of line has an empty one behind it.
    pub fn line_count(&self) -> u32 {
        self.lines().len()
    }

    /// The text of a line (from 1), without its end of line; empty past the end of the file.
    pub fn line(&self, line: u32) -> &str {
        self.lines().line(self.parse_text(), line).unwrap_or_default()
    }

    /// The byte of a place in [`text`](Self::text). Places past the end of a line or of the file are cut to it.
    pub fn byte(&self, at: Pos) -> usize {
        self.bom_len() + self.lines().byte(self.parse_text(), at)
    }

    /// The place of a byte in [`text`](Self::text).
    pub fn pos(&self, byte: usize) -> Pos {
        self.lines().pos(self.parse_text(), byte.saturating_sub(self.bom_len()))
    }

    /// The bytes of a span in [`text`](Self::text).
    pub fn range(&self, span: Span) -> Range<usize> {
        let start = self.byte(span.start);
        start..self.byte(span.end).max(start)
    }

    /// The span of some bytes of [`text`](Self::text).
    pub fn span(&self, file: FileId, bytes: Range<usize>) -> Span {
        Span::new(file, self.pos(bytes.start), self.pos(bytes.end))
    }

    /// The text of a span.
    pub fn snippet(&self, span: Span) -> &str {
        self.text.get(self.range(span)).unwrap_or_default()
    }

    /// The same place, cut to the text: a line that exists and a column on it.
    #[must_use]
    pub fn clamp(&self, at: Pos) -> Pos {
        if at.line == 0 {
            return Pos::new(1, 0);
        }
        if at.line > self.line_count() {
            return self.pos(self.text.len());
        }
        self.pos(self.byte(at))
    }

    /// The text before a place on its line.
    fn before(&self, at: Pos) -> &str {
        let line = self.line(at.line);
        &line[..super::lines::char_to_byte(line, at.col)]
    }

    /// The column from 0 in characters, cut to the line.
    pub fn char_col(&self, at: Pos) -> u32 {
        self.before(at).chars().count() as u32
    }

    /// The column from 0 in UTF-16 units, as LSP and SARIF's default count.
    pub fn utf16_col(&self, at: Pos) -> u32 {
        self.before(at).chars().map(char::len_utf16).sum::<usize>() as u32
    }

    /// The column from 0 in UTF-8 bytes, as reviewdog counts.
    pub fn utf8_col(&self, at: Pos) -> u32 {
        self.before(at).len() as u32
    }
}

/// All files of a run. Ids are given in the order of [`add`](Self::add), which is the caller's to keep stable.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
    by_path: FxHashMap<Arc<Path>, FileId>,
}

impl Sources {
    /// No files yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file; one whose path on disk is here already keeps its id and its text.
    pub fn add(&mut self, file: SourceFile) -> FileId {
        if let Some(&id) = self.by_path.get(&file.abs) {
            return id;
        }
        let id = FileId(self.files.len() as u32);
        self.by_path.insert(Arc::clone(&file.abs), id);
        self.files.push(file);
        id
    }

    /// The file; none for [`FileId::NONE`] and ids of other runs.
    pub fn get(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(id.0 as usize)
    }

    /// The file with this path on disk.
    pub fn find(&self, abs: &Path) -> Option<FileId> {
        self.by_path.get(abs).copied()
    }

    /// The path to show of a file; empty when there is none.
    pub fn path(&self, id: FileId) -> &str {
        self.get(id).map_or("", SourceFile::path)
    }

    /// The text of a span; empty when there is none.
    pub fn snippet(&self, span: Span) -> &str {
        self.get(span.file).map_or("", |file| file.snippet(span))
    }

    /// Every file with its id, in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(index, file)| (FileId(index as u32), file))
    }

    /// How many files.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> SourceFile {
        SourceFile::new("src/lib.rs", Path::new("/w/src/lib.rs"), text)
    }

    /// The identifiers of a text where syn sees them.
    fn idents(source: &SourceFile) -> Vec<(String, Span)> {
        struct Idents(Vec<(String, Span)>);
        impl<'ast> syn::visit::Visit<'ast> for Idents {
            fn visit_ident(&mut self, ident: &'ast syn::Ident) {
                let span = Span::from_lc(FileId(0), ident.span().start(), ident.span().end());
                self.0.push((ident.to_string(), span));
            }
        }
        let parsed = syn::parse_file(source.parse_text()).expect("the test's source parses");
        let mut found = Idents(Vec::new());
        syn::visit::Visit::visit_file(&mut found, &parsed);
        found.0
    }

    #[test]
    fn the_parsers_places_are_the_right_bytes() {
        for text in [
            "fn a() { b(c) }\nstruct 电话 { 号码: String }",
            "\u{feff}fn a() { 收件人(c) }",
            "#!/usr/bin/env run\r\nfn a() {}\r\n/* 注释 */ fn b() {}",
            "\u{feff}#!/bin/run\nfn a() { /* 😀 */ b(c) }",
        ] {
            let source = file(text);
            let found = idents(&source);
            assert!(!found.is_empty());
            for (name, span) in found {
                assert_eq!(source.snippet(span), name, "in {text:?}");
                assert_eq!(source.span(FileId(0), source.range(span)), span);
            }
        }
    }

    #[test]
    fn columns_in_every_unit() {
        let source = file("\u{feff}let 😀 = \"电话\";");
        let at = Pos::new(1, 11);
        assert_eq!((source.char_col(at), source.utf16_col(at), source.utf8_col(at)), (11, 12, 18));
        assert_eq!(source.byte(at), 3 + 18, "the mark counts among the bytes of the file");
        assert_eq!(source.pos(0), Pos::new(1, 0));
    }

    #[test]
    fn places_past_the_end_degrade() {
        let source = file("ab\r\ncd");
        let past = Span::new(FileId(0), Pos::new(2, 1), Pos::new(70, 7));
        assert_eq!(source.snippet(past), "d");
        assert_eq!(source.line(99), "");
        assert_eq!(source.clamp(Pos::new(99, 1)), Pos::new(2, 2));
        assert_eq!(source.clamp(Pos::new(1, 9)), Pos::new(1, 2), "the end of line is no column");
        assert_eq!(source.clamp(Pos::new(0, 9)), Pos::new(1, 0));
        assert_eq!(file("").snippet(past), "");
    }

    #[test]
    fn a_path_is_added_once_and_shown_with_slashes() {
        let mut sources = Sources::new();
        let id = sources.add(SourceFile::new(".\\src\\lib.rs", Path::new("/w/lib.rs"), "a"));
        assert_eq!(sources.add(SourceFile::new("other", Path::new("/w/lib.rs"), "b")), id);
        assert_eq!((sources.path(id), sources.len()), ("src/lib.rs", 1));
        assert_eq!(sources.path(FileId::NONE), "");
        assert_eq!(sources.snippet(Span::DUMMY), "");
        assert_eq!(sources.find(Path::new("/w/lib.rs")), Some(id));
    }
}
