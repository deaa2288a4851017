//! A whole file: scanned, its bodies blanked, and parsed; when it does not parse, as much of it as does.

use syn::parse::{ParseStream, Parser};

use super::scan::{Blank, Scan, scan};
use super::text::{lex_at, syntax_error};
use super::{CommentDirective, Offset, ParseError};
use crate::source::{FileId, LineIndex, Span};

/// How many top-level pieces are tried together when one alone does not parse: `const A: T = S { .. };` is cut
/// at its brace.
const MAX_PIECES: usize = 3;

/// A parsed file.
pub struct FileSyntax {
    /// What was parsed: one part when all went well.
    pub parts: Vec<Part>,
    /// Comments that speak to us, in order.
    pub directives: Vec<CommentDirective>,
    /// What did not parse.
    pub errors: Vec<ParseError>,
}

/// Something that was parsed in one go.
pub struct Part {
    /// From its positions to places in the file.
    pub at: Offset,
    /// The attributes of the file and the items.
    pub ast: syn::File,
}

/// Parses a text (without byte order mark), function bodies blanked: every `{ }` of a function is empty, and the
/// body's text is the original's from the one brace to the other.
///
/// `blank` says whether, and whether documentation goes, too.
pub fn file(text: &str, lines: &LineIndex, id: FileId, blank: Blank) -> FileSyntax {
    let found = scan(text, blank);
    let place = |from: usize, to: usize| Span::new(id, lines.pos(text, from), lines.pos(text, to));
    let mut syntax =
        FileSyntax { parts: Vec::new(), directives: directives(&found, text, &place), errors: Vec::new() };
    if let Some((byte, message)) = found.too_deep {
        syntax.errors.push(ParseError { span: place(byte, byte), message });
        return syntax;
    }
    let whole = Offset::whole(id);
    match parse_piece(&found.blanked, whole) {
        Ok(part) => syntax.parts.push(part),
        Err(error) => {
            if let Some((byte, message)) = &found.unbalanced {
                syntax.errors.push(ParseError { span: place(*byte, *byte), message: message.clone() });
            }
            recover(&found, id, error, &mut syntax);
        }
    }
    syntax
}

fn directives(found: &Scan, text: &str, place: &dyn Fn(usize, usize) -> Span) -> Vec<CommentDirective> {
    let directive = |comment: &super::scan::Comment| CommentDirective {
        text: text[comment.text.min(comment.end)..comment.end].to_owned(),
        pos: place(comment.text, comment.text).start,
        span: place(comment.start, comment.end),
        whole_file: comment.whole_file,
        own_line: comment.own_line,
        next_code_line: comment.next_code.map_or(0, |byte| place(byte, byte).start.line),
    };
    found.comments.iter().map(directive).collect()
}

fn parse_piece(text: &str, at: Offset) -> Result<Part, ParseError> {
    let tokens = lex_at(text, &at)?;
    let ast = parse_items.parse2(tokens).map_err(|error| syntax_error(&error, &at))?;
    Ok(Part { at, ast })
}

/// `syn::File` by hand: its own parser would read a byte order mark and a shebang, which the scanner has dealt with.
fn parse_items(input: ParseStream<'_>) -> syn::Result<syn::File> {
    input.parse()
}

/// Parses the file's pieces one by one. A piece that does not parse alone is tried with its successors, and
/// given up with the error that it gave alone.
fn recover(found: &Scan, id: FileId, first: ParseError, syntax: &mut FileSyntax) {
    let text = found.blanked.as_str();
    let lines = LineIndex::new(text);
    let mut starts = found.item_starts.clone();
    starts.push(text.len());
    let mut at = 0;
    while at + 1 < starts.len() {
        let (from, last) = (starts[at], (at + MAX_PIECES).min(starts.len() - 1));
        let pos = lines.pos(text, from);
        let offset = Offset { pos, fallback: Span::new(id, pos, pos), ..Offset::whole(id) };
        let mut error = None;
        let parsed = (at + 1..=last).find_map(|next| match parse_piece(&text[from..starts[next]], offset) {
            Ok(part) => Some((next, part)),
            Err(failed) => {
                error.get_or_insert(failed);
                None
            }
        });
        if let Some((next, part)) = parsed {
            syntax.parts.push(part);
            at = next;
        } else {
            // The delimiter without a partner has been told; that the piece around it does not lex says no more.
            let is_told = |error: &ParseError| found.unbalanced.is_some() && error.span == offset.fallback;
            syntax.errors.extend(error.filter(|error| !is_told(error)));
            at += 1;
        }
    }
    if syntax.errors.is_empty() {
        syntax.errors.push(first);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Pos;

    fn parse(text: &str) -> FileSyntax {
        file(text, &LineIndex::new(text), FileId(0), Blank::Bodies)
    }

    fn items(syntax: &FileSyntax) -> usize {
        syntax.parts.iter().map(|part| part.ast.items.len()).sum()
    }

    #[test]
    fn bodies_are_empty_and_places_stay() {
        let syntax = parse("fn a() { let x = \"}\"; }\nfn b() {\n  call(x); } fn c() {}\n");
        assert!(syntax.errors.is_empty(), "{:?}", syntax.errors);
        let at = &syntax.parts[0];
        let places: Vec<Pos> = at
            .ast
            .items
            .iter()
            .map(|item| match item {
                syn::Item::Fn(item) => {
                    assert!(item.block.stmts.is_empty());
                    at.at.span(item.sig.ident.span()).start
                }
                _ => panic!("a function"),
            })
            .collect();
        assert_eq!(places, [Pos::new(1, 3), Pos::new(2, 3), Pos::new(3, 16)]);
    }

    #[test]
    fn an_item_that_does_not_parse_costs_no_other() {
        let text = "struct A { x: u8 }\nstruct = ;\nconst C: S = S { a: 1 };\nfn f() {}\n";
        let syntax = parse(text);
        assert_eq!(items(&syntax), 3);
        assert_eq!(syntax.errors.len(), 1);
        assert_eq!(syntax.errors[0].span.start, Pos::new(2, 7));
    }

    #[test]
    fn an_open_delimiter_is_named() {
        let syntax = parse("struct A;\nfn f() {\n  (\n");
        assert_eq!(items(&syntax), 1);
        assert_eq!(syntax.errors[0].span.start, Pos::new(2, 7));
        assert!(syntax.errors[0].message.contains("never closed"));
    }

    #[test]
    fn too_deep_is_an_error_at_its_place() {
        let text = format!("fn a() {{\n {}x{} }}", "(".repeat(2_500), ")".repeat(2_500));
        let syntax = parse(&text);
        assert_eq!(items(&syntax), 0);
        assert_eq!(syntax.errors[0].span.start, Pos::new(2, 2_000));
    }

    #[test]
    fn directives_have_places() {
        let text = "//! piilint: allow(PII101)\nfn f() {\n    log(x); // piilint: allow(PII301, reason = \"a\")\n    // piilint:allow(PII302)\n\n    // words\n    send(x);\n}\n";
        let found = parse(text).directives;
        let facts: Vec<_> = found.iter().map(|d| (d.whole_file, d.own_line, d.next_code_line)).collect();
        assert_eq!(facts, [(true, true, 2), (false, false, 7), (false, true, 7)]);
        assert_eq!(found[1].text, "allow(PII301, reason = \"a\")");
        assert_eq!(found[1].pos, Pos::new(3, 24));
        assert_eq!(found[2].span.end, Pos::new(4, 28));
    }
}
