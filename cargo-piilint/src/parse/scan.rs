//! Our own scanner, which every file passes before syn sees it.
//!
//! syn and proc-macro2 recurse with what they read, drop comments, and spend most of their time inside
//! function bodies. So one pass over the raw text
//!
//! * bounds what recursion depends on: delimiters, runs of prefix operators, nested `<`, and the number of
//!   tokens in one stretch (a statement, an argument: what no `,` or `;` divides), because `a = a = a`,
//!   `|x| |x| x` and `else if` chains recurse without any delimiter;
//! * collects the comments that speak to us;
//! * blanks the bodies of functions, and for dependencies documentation: nothing is left but the line breaks, and
//!   spaces on the last line, so that every token that stays keeps its line and column.
//!
//! The scanner knows strings, raw strings, characters and lifetimes, nested comments and raw identifiers,
//! and little else. It never fails: what is unbalanced or unterminated is noted, and the lexer behind it
//! judges.

use memchr::{memchr, memchr_iter, memchr2, memrchr};

/// Delimiters, prefix operators and `<` may be nested this deep.
pub const MAX_DEPTH: u32 = 2_000;

/// So many tokens may stand in one stretch: far more than people write, and few enough for the stack.
pub const MAX_STRETCH: u32 = 10_000;

/// What the scanner found.
#[derive(Debug, Default)]
pub(crate) struct Scan {
    /// The text with bodies blanked; as many lines as the original.
    pub(crate) blanked: String,
    /// Comments that speak to us.
    pub(crate) comments: Vec<Comment>,
    /// Where a new item may begin at the top level: bytes of [`Scan::blanked`], the first is 0.
    pub(crate) item_starts: Vec<usize>,
    /// The first reason not to hand the text to the parser, and its byte in the original.
    pub(crate) too_deep: Option<(usize, String)>,
    /// The first delimiter that has no partner: its byte in the original.
    pub(crate) unbalanced: Option<(usize, String)>,
}

/// A `// piilint: ..` comment, in bytes of the original.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Comment {
    /// Where `//` stands.
    pub(crate) start: usize,
    /// The end of the line.
    pub(crate) end: usize,
    /// Where the text behind `piilint:` begins.
    pub(crate) text: usize,
    /// `//!`.
    pub(crate) whole_file: bool,
    /// Nothing but white space stands before it on its line.
    pub(crate) own_line: bool,
    /// The next token of code.
    pub(crate) next_code: Option<usize>,
}

/// What is left out of the text that is parsed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Blank {
    /// Nothing.
    Nothing,
    /// The bodies of functions.
    Bodies,
    /// Those, and documentation, which is half of many a library.
    BodiesAndDocs,
}

/// Scans a text (without byte order mark).
pub(crate) fn scan(text: &str, blank: Blank) -> Scan {
    let mut scanner = Scanner::new(text, blank);
    scanner.prologue();
    scanner.run();
    scanner.finish()
}

const SPACE: u8 = 0;
const WORD: u8 = 1;
const DIGIT: u8 = 2;
const PUNCT: u8 = 3;

/// The class of every byte; what is not ASCII counts as part of a word.
const CLASS: [u8; 256] = {
    let mut table = [PUNCT; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = match byte as u8 {
            b' ' | b'\t' | b'\n' | b'\r' | 0x0b | 0x0c => SPACE,
            b'a'..=b'z' | b'A'..=b'Z' | b'_' | 0x80..=0xff => WORD,
            b'0'..=b'9' => DIGIT,
            _ => PUNCT,
        };
        byte += 1;
    }
    table
};

/// An open delimiter.
struct Frame {
    /// Its byte.
    open: usize,
    /// The byte that closes it.
    close: u8,
    /// Inside a macro's delimiters, where nothing is known about the meaning.
    opaque: bool,
    /// The counters when it was opened.
    angle: u32,
    stretch: u32,
    /// The counters' floor outside of it.
    angle_base: u32,
    stretch_base: u32,
}

/// The tokens before the current one, as far as macro calls need them.
#[derive(Clone, Copy, PartialEq)]
enum Before {
    Other,
    Word,
    /// `name !`
    Bang,
    /// `macro_rules ! name`
    BangWord,
}

/// The signature whose body is awaited.
#[derive(Clone, Copy)]
struct Signature {
    depth: usize,
    angle: u32,
}

struct Scanner<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    stack: Vec<Frame>,
    before: Before,
    after_fn: bool,
    signature: Option<Signature>,
    /// The depth of the stack inside the body that is being skipped.
    body: Option<usize>,
    blank: Blank,
    angle: u32,
    angle_base: u32,
    run: u32,
    stretch: u32,
    stretch_base: u32,
    /// The last token was `}`: the stretch ends here unless `else` or an operator follows.
    after_brace: bool,
    /// Comments from this index on wait for the next token.
    waiting: usize,
    /// The original up to here is in `out.blanked`.
    copied: usize,
    out: Scan,
}

impl<'t> Scanner<'t> {
    fn new(text: &'t str, blank: Blank) -> Self {
        let out =
            Scan { blanked: String::with_capacity(text.len()), item_starts: vec![0], ..Scan::default() };
        Self {
            text,
            bytes: text.as_bytes(),
            at: 0,
            stack: Vec::new(),
            before: Before::Other,
            after_fn: false,
            signature: None,
            body: None,
            blank,
            angle: 0,
            angle_base: 0,
            run: 0,
            stretch: 0,
            stretch_base: 0,
            after_brace: false,
            waiting: 0,
            copied: 0,
            out,
        }
    }

    fn peek(&self, ahead: usize) -> u8 {
        self.bytes.get(self.at + ahead).copied().unwrap_or(0)
    }

    /// Takes off a shebang and a frontmatter, leaving their line breaks.
    fn prologue(&mut self) {
        let rest = &self.text[self.at..];
        if let Some(after) = rest.strip_prefix("#!")
            && !after.trim_start().starts_with('[')
        {
            self.skip_blank(rest.find('\n').unwrap_or(rest.len()));
        }
        let rest = &self.text[self.at..];
        let indent = rest.len() - rest.trim_start().len();
        let fence = rest[indent..].bytes().take_while(|&byte| byte == b'-').count();
        if fence < 3 || (indent > 0 && !rest[..indent].ends_with('\n')) {
            return;
        }
        let closing = format!("\n{}", &rest[indent..indent + fence]);
        let inside = indent + fence;
        if let Some(end) = rest[inside..].find(&closing) {
            let line = rest[inside + end + 1..].find('\n');
            self.skip_blank(line.map_or(rest.len(), |line| inside + end + 1 + line));
        }
    }

    /// Replaces the next bytes by their line breaks.
    fn skip_blank(&mut self, len: usize) {
        let end = self.at + len;
        let lines = memchr_iter(b'\n', &self.bytes[self.at..end]).count();
        self.out.blanked.extend(std::iter::repeat_n('\n', lines));
        self.at = end;
        self.copied = end;
    }

    fn run(&mut self) {
        while self.at < self.bytes.len() && self.out.too_deep.is_none() {
            let byte = self.bytes[self.at];
            match CLASS[byte as usize] {
                SPACE => self.at += 1,
                WORD => self.word(),
                DIGIT => self.number(),
                _ => self.punct(byte),
            }
        }
    }

    fn finish(mut self) -> Scan {
        if let Some(frame) = self.stack.first() {
            self.out.unbalanced.get_or_insert((frame.open, "this delimiter is never closed".to_owned()));
        }
        self.out.blanked.push_str(&self.text[self.copied..]);
        self.out
    }

    /// Every token passes here: counts it, and tells waiting comments where the code goes on.
    fn token(&mut self, start: usize) {
        if self.waiting < self.out.comments.len() {
            for comment in &mut self.out.comments[self.waiting..] {
                comment.next_code = Some(start);
            }
            self.waiting = self.out.comments.len();
        }
        self.stretch += 1;
        if self.stretch > MAX_STRETCH {
            self.too_deep(start, format!("more than {MAX_STRETCH} tokens in one statement"));
        }
    }

    fn too_deep(&mut self, at: usize, message: String) {
        self.out.too_deep.get_or_insert((at, message));
    }

    /// The rest of a word from `at` on.
    fn word_end(&self, mut at: usize) -> usize {
        while at < self.bytes.len() && matches!(CLASS[self.bytes[at] as usize], WORD | DIGIT) {
            at += 1;
        }
        at
    }

    fn word(&mut self) {
        let start = self.at;
        let end = self.word_end(start);
        self.at = end;
        let word = &self.bytes[start..end];
        if word.len() <= 2 && self.prefixed_literal(start, word) {
            return;
        }
        if self.after_brace {
            self.after_brace = false;
            if word != b"else" && word != b"as" {
                self.stretch = self.stretch_base;
            }
        }
        self.token(start);
        self.run = 0;
        if self.after_fn {
            self.after_fn = false;
            self.signature = Some(Signature { depth: self.stack.len(), angle: self.angle });
        }
        if word == b"fn" && self.body.is_none() && !self.opaque() {
            self.after_fn = true;
        }
        self.before = if self.before == Before::Bang { Before::BangWord } else { Before::Word };
    }

    fn opaque(&self) -> bool {
        self.stack.last().is_some_and(|frame| frame.opaque)
    }

    /// After `r`, `b`, `c`, `br`, `cr`: a literal, or a raw identifier. Whether it was one.
    fn prefixed_literal(&mut self, start: usize, word: &[u8]) -> bool {
        match (word, self.peek(0)) {
            (b"b" | b"c", b'"') => self.string(start),
            (b"b", b'\'') => self.quote(start),
            (b"r" | b"br" | b"cr", b'"') => self.raw_string(start, 0),
            (b"r" | b"br" | b"cr", b'#') => {
                let hashes = self.bytes[self.at..].iter().take_while(|&&byte| byte == b'#').count();
                if self.peek(hashes) == b'"' {
                    self.raw_string(start, hashes);
                } else if word == b"r" && hashes == 1 && CLASS[self.peek(1) as usize] == WORD {
                    self.raw_word(start);
                } else {
                    return false;
                }
            }
            _ => return false,
        }
        true
    }

    /// `r#name`, at the `#`: a word, and never a keyword.
    fn raw_word(&mut self, start: usize) {
        self.at = self.word_end(self.at + 1);
        self.literal(start);
        if self.after_fn {
            self.after_fn = false;
            self.signature = Some(Signature { depth: self.stack.len(), angle: self.angle });
        }
        self.before = if self.before == Before::Bang { Before::BangWord } else { Before::Word };
    }

    fn number(&mut self) {
        let start = self.at;
        self.at = self.word_end(start);
        self.after_fn = false;
        self.literal(start);
    }

    /// A literal that ends at `self.at`.
    fn literal(&mut self, start: usize) {
        if self.after_brace {
            self.after_brace = false;
            self.stretch = self.stretch_base;
        }
        self.token(start);
        self.run = 0;
        self.before = Before::Other;
    }

    /// A string, at its opening quote.
    fn string(&mut self, start: usize) {
        let mut at = self.at + 1;
        loop {
            let Some(step) = self.bytes.get(at..).and_then(|rest| memchr2(b'"', b'\\', rest)) else {
                at = self.bytes.len();
                self.unbalanced(start, "this string is never closed");
                break;
            };
            at += step;
            if self.bytes[at] == b'"' {
                at += 1;
                break;
            }
            at += 2;
        }
        self.at = at.min(self.bytes.len());
        self.after_fn = false;
        self.literal(start);
    }

    /// A raw string, at its first `#` or its quote.
    fn raw_string(&mut self, start: usize, hashes: usize) {
        let mut at = self.at + hashes + 1;
        loop {
            let Some(step) = self.bytes.get(at..).and_then(|rest| memchr(b'"', rest)) else {
                at = self.bytes.len();
                self.unbalanced(start, "this string is never closed");
                break;
            };
            at += step + 1;
            if self.bytes[at..].iter().take(hashes).filter(|&&byte| byte == b'#').count() == hashes {
                at += hashes;
                break;
            }
        }
        self.at = at;
        self.after_fn = false;
        self.literal(start);
    }

    /// A character or a lifetime, at the quote.
    fn quote(&mut self, start: usize) {
        let quote = self.at;
        let first = self.peek(1);
        self.at = if first == b'\\' {
            let from = (quote + 3).min(self.bytes.len());
            memchr2(b'\'', b'\n', &self.bytes[from..]).map_or(self.bytes.len(), |step| from + step + 1)
        } else {
            let width =
                self.text.get(quote + 1..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
            if width > 0 && first != b'\'' && self.peek(1 + width) == b'\'' {
                quote + 2 + width
            } else {
                self.word_end(quote + 1)
            }
        };
        self.after_fn = false;
        self.literal(start);
    }

    fn unbalanced(&mut self, at: usize, message: &str) {
        self.out.unbalanced.get_or_insert((at, message.to_owned()));
    }

    fn punct(&mut self, byte: u8) {
        match byte {
            b'/' if self.peek(1) == b'/' => self.line_comment(),
            b'/' if self.peek(1) == b'*' => self.block_comment(),
            b'"' => self.string(self.at),
            b'\'' => self.quote(self.at),
            b'(' => self.open(b')'),
            b'[' => self.open(b']'),
            b'{' => self.open(b'}'),
            b')' | b']' | b'}' => self.close(byte),
            _ => self.operator(byte),
        }
    }

    fn operator(&mut self, byte: u8) {
        let start = self.at;
        self.after_fn = false;
        if self.after_brace {
            self.after_brace = false;
            if byte == b'#' {
                self.stretch = self.stretch_base;
            }
        }
        self.token(start);
        self.at += 1;
        let was_word = self.before == Before::Word;
        self.before = Before::Other;
        match byte {
            b'-' | b'=' if self.peek(0) == b'>' => {
                self.at += 1;
                self.run = 0;
            }
            b'!' | b'&' | b'*' | b'-' => {
                self.run += 1;
                if byte == b'!' && was_word && self.peek(0) != b'=' {
                    self.before = Before::Bang;
                }
                if self.run > MAX_DEPTH {
                    self.too_deep(start, format!("more than {MAX_DEPTH} prefix operators in a row"));
                }
            }
            b'<' => self.open_angle(start),
            b'>' => self.angle = self.angle.saturating_sub(1).max(self.angle_base),
            b',' => self.end_stretch(),
            b';' => {
                self.end_stretch();
                self.angle = self.angle_base;
                self.end_of_item();
            }
            _ => self.run = 0,
        }
    }

    /// A `<`. Generics have no space behind it, comparisons and shifts mostly do.
    fn open_angle(&mut self, start: usize) {
        self.run = 0;
        if matches!(self.peek(0), b' ' | b'=' | b'<') {
            return;
        }
        self.angle += 1;
        if self.angle > MAX_DEPTH {
            self.too_deep(start, format!("`<` nested more than {MAX_DEPTH} deep"));
        }
    }

    fn end_stretch(&mut self) {
        self.run = 0;
        self.stretch = self.stretch_base;
    }

    /// After a `;` or `}`: a signature without a body ends, and at the top level the next item begins.
    fn end_of_item(&mut self) {
        if self.signature.is_some_and(|signature| signature.depth >= self.stack.len()) {
            self.signature = None;
        }
        if self.stack.is_empty() {
            self.out.item_starts.push(self.out.blanked.len() + self.at - self.copied);
        }
    }

    fn open(&mut self, close: u8) {
        let start = self.at;
        if self.after_brace {
            self.after_brace = false;
            self.stretch = self.stretch_base;
        }
        self.token(start);
        let opaque = self.opaque() || matches!(self.before, Before::Bang | Before::BangWord);
        let here = Signature { depth: self.stack.len(), angle: self.angle };
        let is_body = close == b'}'
            && self.body.is_none()
            && self.signature.is_some_and(|s| s.depth == here.depth && s.angle == here.angle);
        self.stack.push(Frame {
            open: start,
            close,
            opaque,
            angle: self.angle,
            stretch: self.stretch,
            angle_base: self.angle_base,
            stretch_base: self.stretch_base,
        });
        self.angle_base = self.angle;
        self.stretch_base = self.stretch;
        if is_body && self.blank != Blank::Nothing {
            self.signature = None;
            self.body = Some(self.stack.len());
        }
        if self.stack.len() > MAX_DEPTH as usize {
            self.too_deep(start, format!("delimiters nested more than {MAX_DEPTH} deep"));
        }
        self.at += 1;
        self.run = 0;
        self.after_fn = false;
        self.before = Before::Other;
    }

    fn close(&mut self, byte: u8) {
        let start = self.at;
        self.token(start);
        self.at += 1;
        self.run = 0;
        self.after_fn = false;
        self.before = Before::Other;
        if self.stack.last().is_none_or(|frame| frame.close != byte) {
            self.unbalanced(start, "this closing delimiter has no partner");
            // An inner delimiter was left open: close it with its surroundings. Else ignore this one.
            match self.stack.iter().rposition(|frame| frame.close == byte) {
                Some(partner) => self.stack.truncate(partner + 1),
                None => return,
            }
        }
        if self.body.is_some_and(|depth| depth >= self.stack.len()) {
            // Not equal: the body was cut off by a delimiter of its surroundings.
            if self.body == Some(self.stack.len()) {
                self.blank_body(start);
            }
            self.body = None;
        }
        if let Some(frame) = self.stack.pop() {
            self.angle = frame.angle;
            self.stretch = frame.stretch;
            self.angle_base = frame.angle_base;
            self.stretch_base = frame.stretch_base;
        }
        self.after_brace = byte == b'}';
        if self.signature.is_some_and(|signature| signature.depth > self.stack.len()) {
            self.signature = None;
        }
        if byte == b'}' {
            self.end_of_braces();
        }
    }

    fn end_of_braces(&mut self) {
        if self.stack.is_empty() && self.signature.is_none() {
            self.end_of_item();
        }
    }

    /// The innermost frame is a function's body and closes at `close`.
    fn blank_body(&mut self, close: usize) {
        let Some(open) = self.stack.last().map(|frame| frame.open) else { return };
        self.blank_between(open + 1, close);
    }

    /// Leaves of a part only what keeps the places behind it.
    fn blank_between(&mut self, from: usize, to: usize) {
        self.out.blanked.push_str(&self.text[self.copied..from]);
        let inside = &self.bytes[from..to];
        let lines = memchr_iter(b'\n', inside).count();
        self.out.blanked.extend(std::iter::repeat_n('\n', lines));
        let last_line = from + memrchr(b'\n', inside).map_or(0, |at| at + 1);
        let columns = self.text[last_line..to].chars().count();
        self.out.blanked.extend(std::iter::repeat_n(' ', columns));
        self.copied = to;
    }

    /// A comment may be documentation: the lexer makes an attribute of each line.
    fn blank_docs(&mut self, start: usize) {
        let is_doc = match self.bytes.get(start + 2) {
            Some(b'!') => true,
            Some(mark) => *mark == self.bytes[start + 1] && self.bytes.get(start + 3) != Some(mark),
            None => false,
        };
        if self.blank == Blank::BodiesAndDocs && self.body.is_none() && !self.opaque() && is_doc {
            self.blank_between(start, self.at);
        }
    }

    fn line_comment(&mut self) {
        let start = self.at;
        let end = memchr(b'\n', &self.bytes[start..]).map_or(self.bytes.len(), |step| start + step);
        self.at = end;
        self.blank_docs(start);
        let whole_file = self.bytes.get(start + 2) == Some(&b'!');
        let body = start + 2 + usize::from(whole_file);
        let text = &self.text[body.min(end)..end];
        let Some(words) = text.trim_start().strip_prefix("piilint:") else { return };
        let line = memrchr(b'\n', &self.bytes[..start]).map_or(0, |at| at + 1);
        self.out.comments.push(Comment {
            start,
            end: start + self.text[start..end].trim_end().len(),
            text: end - words.trim_start().len(),
            whole_file,
            own_line: self.text[line..start].trim().is_empty(),
            next_code: None,
        });
    }

    fn block_comment(&mut self) {
        let start = self.at;
        let mut at = start + 2;
        let mut depth = 1_u32;
        while depth > 0 {
            let Some(step) = self.bytes.get(at..).and_then(|rest| memchr2(b'/', b'*', rest)) else {
                self.unbalanced(start, "this comment is never closed");
                at = self.bytes.len();
                break;
            };
            at += step;
            match (self.bytes[at], self.bytes.get(at + 1)) {
                (b'/', Some(b'*')) => {
                    depth += 1;
                    at += 2;
                }
                (b'*', Some(b'/')) => {
                    depth -= 1;
                    at += 2;
                }
                _ => at += 1,
            }
        }
        self.at = at;
        self.blank_docs(start);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blanked(text: &str) -> String {
        scan(text, Blank::Bodies).blanked
    }

    #[test]
    fn bodies_are_blanked_and_columns_stay() {
        for (text, expected) in [
            ("fn a() { b } struct C;", "fn a() {   } struct C;"),
            ("fn a() {\n  b\n  } fn c() {}", "fn a() {\n\n  } fn c() {}"),
            ("fn a() { 电话 } x", "fn a() {    } x"),
            (
                "fn a<const N: usize = { 3 }>() -> [u8; { N }] where X<{ 1 }>: Y { b }",
                "fn a<const N: usize = { 3 }>() -> [u8; { N }] where X<{ 1 }>: Y {   }",
            ),
            (
                "fn a(f: impl Fn(u8) -> u8, g: fn(u8) -> Vec<u8>) -> Vec<Vec<u8>> { b }",
                "fn a(f: impl Fn(u8) -> u8, g: fn(u8) -> Vec<u8>) -> Vec<Vec<u8>> {   }",
            ),
            (
                "trait T { fn a(); fn b() { c } const D: X = X { e: 1 }; }",
                "trait T { fn a(); fn b() {   } const D: X = X { e: 1 }; }",
            ),
            ("fn r#fn() { b }", "fn r#fn() {   }"),
            ("fn a() -> ! { b }", "fn a() -> ! {   }"),
            ("fn a() /* { */ // {\n { b }", "fn a() /* { */ // {\n {   }"),
            ("type F = fn(u8) -> u8; struct S { f: fn() }", "type F = fn(u8) -> u8; struct S { f: fn() }"),
            ("fn a() { fn b() { c } d }", "fn a() {                }"),
        ] {
            assert_eq!(blanked(text), expected, "{text}");
        }
    }

    #[test]
    fn documentation_is_blanked_where_nobody_reads_it() {
        for (text, expected) in [
            ("/// a\nstruct A;", "     \nstruct A;"),
            ("//! a\n/** b\n c */ struct A;", "     \n\n      struct A;"),
            ("// a\n//// b\n/* c */ /*** d */ x", "// a\n//// b\n/* c */ /*** d */ x"),
            ("m! { /// a\n }", "m! { /// a\n }"),
            ("x \"/// a\"", "x \"/// a\""),
        ] {
            assert_eq!(scan(text, Blank::BodiesAndDocs).blanked, expected, "{text}");
            assert_eq!(scan(text, Blank::Bodies).blanked, text, "{text}");
        }
    }

    #[test]
    fn literals_and_comments_hide_braces() {
        for inside in [
            "\"}\"",
            "\"\\\"}\"",
            "r\"}\\\"",
            "r#\"}\"#",
            "br##\"}\"#\"##",
            "cr\"}\"",
            "c\"}\"",
            "b\"}\"",
            "'}'",
            "b'}'",
            "'\\''; '}'",
            "'a: loop {}",
            "/* } /* } */ } */",
            "// }\n",
            "'\\u{7d}'",
            "r#type; '}'",
            "'é'; '}'",
        ] {
            let text = format!("fn a() {{ {inside} }} struct S;");
            let expected_lines = text.matches('\n').count();
            let out = blanked(&text);
            assert!(out.starts_with("fn a() {") && out.ends_with("} struct S;"), "{text} gives {out}");
            assert!(out[8..out.len() - 11].trim().is_empty(), "{text} gives {out}");
            assert_eq!(out.matches('\n').count(), expected_lines);
        }
    }

    #[test]
    fn macros_keep_their_tokens() {
        for text in [
            "macro_rules! m { ($x:ident) => { fn $x() { a } fn b() { c } } }",
            "items! { fn a() { b } }",
            "a::b!(fn a() { b });",
            "thread_local![ static A: B = { fn c() { d } } ];",
        ] {
            assert_eq!(blanked(text), text);
        }
        assert_eq!(blanked("impl !Send for A {} fn b() { c }"), "impl !Send for A {} fn b() {   }");
    }

    #[test]
    fn shebang_and_frontmatter_leave_their_lines() {
        assert_eq!(blanked("#!/bin/x\nfn a() {}"), "\nfn a() {}");
        assert_eq!(blanked("#![allow(x)]\nfn a() {}"), "#![allow(x)]\nfn a() {}");
        assert_eq!(blanked("---cargo\n[dependencies]\n---\nfn a() {}"), "\n\n\nfn a() {}");
        assert_eq!(blanked("#!/x\n---\na = \"\n---\nfn a() {}"), "\n\n\n\nfn a() {}");
    }

    fn limit(text: &str) -> Option<String> {
        scan(text, Blank::Bodies).too_deep.map(|(_, message)| message)
    }

    #[test]
    fn what_syn_recurses_on_is_bounded() {
        let many = |unit: &str, n: usize| unit.repeat(n);
        for text in [
            many("(", 2_001),
            many("fn f() {", 2_001),
            many("mod a {", 2_001),
            many("!", 2_001),
            many("& ", 2_001),
            format!("type A = {}", many("Vec<", 2_001)),
            format!("const A: u8 = {}1;", many("return ", 10_001)),
            format!("const A: u8 = {}1;", many("a = ", 5_001)),
            format!("const A: u8 = {}1;", many("{} = ", 5_001)),
            format!("const A: u8 = if a {{}} {};", many("else if a {} ", 5_001)),
            format!("const A: u8 = a{};", many("+ a", 5_001)),
            format!("const A: u8 = a{};", many(".b()", 5_001)),
            format!("const A: u8 = {}a;", many("|a| ", 5_001)),
        ] {
            assert!(limit(&text).is_some(), "{}", &text[..40]);
        }
    }

    #[test]
    fn long_code_is_no_deep_code() {
        let many = |unit: &str, n: usize| unit.repeat(n);
        for text in [
            many("fn f() -> u8 { let x = 1; a() }\n", 20_000),
            format!("fn f() {{ match x {{ {} }} }}", many("A(_) => { b() } ", 20_000)),
            format!("fn f() {{ {} }}", many("if a { b() } ", 20_000)),
            format!("const A: [u8; 9] = [{}];", many("1 << 3, ", 20_000)),
            format!("const A: [&str; 9] = [{}];", many("\"a\", ", 20_000)),
            many("x! { a < b }\n", 20_000),
            many("#[derive(A)] struct B { c: D<E> }\n", 20_000),
        ] {
            assert_eq!(limit(&text), None, "{}", &text[..40]);
        }
    }

    #[test]
    fn every_prefix_is_scanned() {
        let text = "#!/x\n//! piilint: allow(A)\nfn a<'b, const N: usize = { 3 }>(c: &'b str) -> u8 { r#\"}\"#; '\\''; b'x'; \"\\\"\" }\n/* /* */ */ m! { fn x() { y } } // piilint: z\n";
        for end in (0..=text.len()).filter(|&end| text.is_char_boundary(end)) {
            let found = scan(&text[..end], Blank::Bodies);
            let lines = |text: &str| text.matches('\n').count();
            assert_eq!(lines(&found.blanked), lines(&text[..end]));
        }
    }
}
