//! Text in columns: what a character takes on a terminal, breaking lines, and keeping a terminal safe.

use unicode_width::UnicodeWidthChar;

/// A tab in an excerpt is this many columns, wherever it stands: rustc's way, and stable under indentation.
const TAB: &str = "    ";

/// How many columns a character takes, after [`clean`].
pub(super) fn char_width(c: char) -> usize {
    c.width().unwrap_or(1)
}

/// How many columns a text takes, after [`clean`].
pub(super) fn width(text: &str) -> usize {
    text.chars().map(char_width).sum()
}

/// What is shown for a character of a source: tabs as blanks, and nothing that a terminal would obey.
///
/// Control characters and the marks that reorder text (of which reviews have been fooled) become a replacement
/// character, so that neither a source nor a message made from it writes to somebody's terminal.
pub(super) fn shown(c: char) -> Shown {
    match c {
        '\t' => Shown::Tab,
        '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => {
            Shown::Char('\u{fffd}')
        }
        c if c.is_control() => Shown::Char('\u{fffd}'),
        c => Shown::Char(c),
    }
}

/// See [`shown`].
#[derive(Clone, Copy)]
pub(super) enum Shown {
    Tab,
    Char(char),
}

impl Shown {
    /// The columns that it takes.
    pub(super) fn width(self) -> usize {
        match self {
            Self::Tab => TAB.len(),
            Self::Char(c) => char_width(c),
        }
    }

    /// Writes it.
    pub(super) fn push_to(self, out: &mut String) {
        match self {
            Self::Tab => out.push_str(TAB),
            Self::Char(c) => out.push(c),
        }
    }
}

/// A text with nothing in it that a terminal would obey; line breaks stay.
pub(super) fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' => out.push('\n'),
            '\r' => {}
            c => shown(c).push_to(&mut out),
        }
    }
    out
}

/// A text on one line: breaks become blanks.
pub(super) fn one_line(text: &str) -> String {
    clean(text).split('\n').map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Breaks a text into lines of at most `limit` columns. Latin words stay whole, even those that are too long (they
/// are paths to be copied); Chinese breaks between any two characters, but no line begins with a closing mark.
pub(super) fn wrap(text: &str, limit: usize) -> Vec<String> {
    let limit = limit.max(1);
    let mut lines = Vec::new();
    for paragraph in clean(text).split('\n') {
        let mut line = String::new();
        let mut used = 0;
        for chunk in chunks(paragraph) {
            let size = width(chunk.trim_end());
            if used > 0 && used + size > limit {
                lines.push(take_trimmed(&mut line));
                used = 0;
            }
            if used == 0 && !lines.is_empty() && chunk.trim().is_empty() {
                continue;
            }
            line.push_str(chunk);
            used += width(chunk);
        }
        lines.push(take_trimmed(&mut line));
    }
    lines
}

fn take_trimmed(line: &mut String) -> String {
    let taken = line.trim_end().to_owned();
    line.clear();
    taken
}

/// The pieces of a paragraph between which a line may break, blanks at their ends.
fn chunks(paragraph: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut before: Option<char> = None;
    for (at, c) in paragraph.char_indices() {
        if before.is_some_and(|before| may_break(before, c)) {
            pieces.push(&paragraph[start..at]);
            start = at;
        }
        before = Some(c);
    }
    pieces.push(&paragraph[start..]);
    pieces
}

fn may_break(before: char, after: char) -> bool {
    if after == ' ' || before == ' ' {
        return after != ' ';
    }
    let wide = char_width(before) == 2 || char_width(after) == 2;
    wide && !closes(after) && !opens(before)
}

fn closes(c: char) -> bool {
    "，。、；：！？）》」』】〉”’,.;:!?)]}`'\"".contains(c)
}

fn opens(c: char) -> bool {
    "（《「『【〈“‘([{`".contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_whole_and_chinese_breaks_anywhere_but_before_a_closing_mark() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("crates/a/very/long/path.rs x", 5), ["crates/a/very/long/path.rs", "x"]);
        assert_eq!(wrap("个人信息未加密。", 14), ["个人信息未加", "密。"]);
        assert_eq!(wrap("写入 `redis` 缓存", 8), ["写入", "`redis`", "缓存"]);
        assert_eq!(wrap("", 8), [""]);
        assert_eq!(wrap("a\n\nb", 8), ["a", "", "b"]);
        assert_eq!(wrap("a b", 0), ["a", "b"]);
    }

    #[test]
    fn no_line_is_wider_than_asked_where_it_can_break() {
        let text = "电话号码 `User::phone` 以明文写入日志，任何能读日志的人都能看到；请先脱敏再记录。";
        for limit in 14..60 {
            assert!(wrap(text, limit).iter().all(|line| width(line) <= limit + 1), "at {limit}");
        }
    }

    #[test]
    fn terminals_are_not_written_to() {
        assert_eq!(clean("a\u{1b}[31mb\u{202e}c\u{7}\td\r\n"), "a\u{fffd}[31mb\u{fffd}c\u{fffd}    d\n");
        assert_eq!(one_line(" a\r\n  b \n"), "a b");
        assert_eq!((width("电话a"), width("é")), (5, 1));
    }
}
