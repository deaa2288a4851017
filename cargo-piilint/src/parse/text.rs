//! Pieces of a file, lexed when they are needed, and where their tokens stand in the file.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use syn::parse::Parser;

use super::ParseError;
use super::scan::{Blank, scan};
use crate::ir::item::{BodySource, TokenText};
use crate::source::{FileId, Pos, Span};

/// The word before a group of braces that stands for a group without delimiters, in tokens printed as text.
const GROUP: &str = "__piilint_group";

/// Turns the positions of tokens that were lexed from a piece of a file into places in the file.
#[derive(Clone, Copy, Debug)]
pub struct Offset {
    /// The file.
    pub file: FileId,
    /// Where the piece begins; line 0: the tokens have no places of their own.
    pub pos: Pos,
    /// The place of everything that has none of its own: the call whose expansion this is.
    pub fallback: Span,
}

impl Offset {
    /// For a whole file.
    pub fn whole(file: FileId) -> Self {
        Self { file, pos: Pos::new(1, 0), fallback: Span::DUMMY }
    }

    /// For a piece of text. What a macro has printed has no places; `fallback` is the place of all of it.
    pub fn of(text: &TokenText, fallback: Span) -> Self {
        Self { file: text.file, pos: text.pos, fallback }
    }

    /// For a body.
    pub fn of_body(body: &BodySource) -> Self {
        match body {
            BodySource::Text(text) => Self::of(text, Span::new(text.file, text.pos, text.pos)),
            BodySource::Expanded { call, .. } => {
                Self { file: call.file, pos: Pos::default(), fallback: *call }
            }
        }
    }

    /// Whether the tokens have places of their own.
    pub fn has_places(&self) -> bool {
        self.pos.line != 0
    }

    /// A place in the piece as a place in the file.
    pub fn pos(&self, at: proc_macro2::LineColumn) -> Pos {
        let (line, col) = (at.line as u32, at.column as u32);
        let first = line <= 1;
        Pos::new(self.pos.line + line.saturating_sub(1), if first { self.pos.col + col } else { col })
    }

    /// The place of a token, or from one token to another. What came out of a macro's definition has no place and
    /// gets the call's.
    pub fn between(&self, first: proc_macro2::Span, last: proc_macro2::Span) -> Span {
        if !self.has_places() || !is_real(first) || !is_real(last) {
            return self.fallback;
        }
        Span::new(self.file, self.pos(first.start()), self.pos(last.end()))
    }

    /// The place of a token; one that came out of a macro's definition has the call's.
    pub fn span(&self, span: proc_macro2::Span) -> Span {
        self.between(span, span)
    }
}

/// Whether a token stands in a text: those that a macro's definition brings into an item have an empty span.
pub(crate) fn is_real(span: proc_macro2::Span) -> bool {
    let (start, end) = (span.start(), span.end());
    start != end
}

/// A parsed body.
pub enum BodySyntax {
    /// Of a function.
    Block(syn::Block),
    /// Of a constant or static.
    Expr(Box<syn::Expr>),
}

/// Lexes a piece of text (macro arguments, attribute arguments, a pattern).
pub fn lex(text: &TokenText) -> Result<TokenStream, ParseError> {
    let at = Offset::of(text, Span::new(text.file, text.pos, text.pos));
    lex_at(&text.text, &at)
}

/// Reads a body; [`Offset::of_body`] gives the places of what is in it.
pub fn body(body: &BodySource) -> Result<BodySyntax, ParseError> {
    let at = Offset::of_body(body);
    let text = match body {
        BodySource::Text(text) => &text.text,
        BodySource::Expanded { text, .. } => text,
    };
    let tokens = lex_at(text, &at)?;
    let parsed = if text.starts_with('{') {
        parse_block.parse2(tokens)
    } else {
        syn::parse2(tokens).map(|expr| BodySyntax::Expr(Box::new(expr)))
    };
    parsed.map_err(|error| syntax_error(&error, &at))
}

/// A function's body, or a constant's expression that begins with a block (`{ 1 } + 2`).
fn parse_block(input: syn::parse::ParseStream<'_>) -> syn::Result<BodySyntax> {
    let fork = input.fork();
    if fork.parse::<TokenTree>().is_ok() && fork.is_empty() {
        return input.parse().map(BodySyntax::Block);
    }
    input.parse().map(|expr| BodySyntax::Expr(Box::new(expr)))
}

pub(super) fn syntax_error(error: &syn::Error, at: &Offset) -> ParseError {
    ParseError { span: at.span(error.span()), message: error.to_string() }
}

pub(super) fn lex_at(text: &str, at: &Offset) -> Result<TokenStream, ParseError> {
    // A text of a file has passed the scanner with its file; what a macro printed has not.
    if !at.has_places()
        && let Some((_, message)) = scan(text, Blank::Nothing).too_deep
    {
        return Err(ParseError { span: at.fallback, message });
    }
    match text.parse::<TokenStream>() {
        Ok(tokens) if at.has_places() || !text.contains(GROUP) => Ok(tokens),
        Ok(tokens) => Ok(regroup(tokens)),
        Err(error) => {
            Err(ParseError { span: at.span(error.span()), message: "this does not lex".to_owned() })
        }
    }
}

/// Prints tokens so that [`lex`] gives the same ones again, groups without delimiters included (which keep
/// `$a * 2` with `1 + 1` for `$a` what it is).
pub fn print(tokens: TokenStream) -> String {
    if has_bare_group(&tokens) { mark_groups(tokens).to_string() } else { tokens.to_string() }
}

fn has_bare_group(tokens: &TokenStream) -> bool {
    tokens.clone().into_iter().any(|tree| match tree {
        TokenTree::Group(group) => group.delimiter() == Delimiter::None || has_bare_group(&group.stream()),
        _ => false,
    })
}

fn mark_groups(tokens: TokenStream) -> TokenStream {
    let mut out = Vec::new();
    for tree in tokens {
        match tree {
            TokenTree::Group(group) => {
                let inner = mark_groups(group.stream());
                let mut delimiter = group.delimiter();
                if delimiter == Delimiter::None {
                    out.push(TokenTree::Ident(Ident::new(GROUP, group.span())));
                    delimiter = Delimiter::Brace;
                }
                out.push(with_span(Group::new(delimiter, inner), group.span()));
            }
            other => out.push(other),
        }
    }
    out.into_iter().collect()
}

/// Undoes [`mark_groups`].
fn regroup(tokens: TokenStream) -> TokenStream {
    let mut out = Vec::new();
    let mut bare = false;
    for tree in tokens {
        match tree {
            TokenTree::Ident(ident) if ident == GROUP => bare = true,
            TokenTree::Group(group) => {
                let delimiter = if bare { Delimiter::None } else { group.delimiter() };
                out.push(with_span(Group::new(delimiter, regroup(group.stream())), group.span()));
                bare = false;
            }
            other => out.push(other),
        }
    }
    out.into_iter().collect()
}

fn with_span(mut group: Group, span: proc_macro2::Span) -> TokenTree {
    group.set_span(span);
    TokenTree::Group(group)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str, line: u32, col: u32) -> TokenText {
        TokenText { text: text.into(), file: FileId(7), pos: Pos::new(line, col) }
    }

    #[test]
    fn places_are_those_of_the_file() {
        let piece = text("a,\n  b", 10, 4);
        let at = Offset::of(&piece, Span::DUMMY);
        let spans: Vec<Span> =
            lex(&piece).expect("it lexes").into_iter().map(|tree| at.span(tree.span())).collect();
        assert_eq!(spans[0], Span::new(FileId(7), Pos::new(10, 4), Pos::new(10, 5)));
        assert_eq!(spans[2], Span::new(FileId(7), Pos::new(11, 2), Pos::new(11, 3)));
    }

    #[test]
    fn tokens_of_a_definition_have_the_calls_place() {
        let call = Span::new(FileId(1), Pos::new(3, 0), Pos::new(3, 9));
        let at = Offset { file: FileId(1), pos: Pos::new(1, 0), fallback: call };
        assert_eq!(at.span(proc_macro2::Span::call_site()), call);
        let printed = BodySource::Expanded { text: "{ a }".into(), call };
        assert!(matches!(body(&printed), Ok(BodySyntax::Block(_))));
        let tokens: TokenStream = "a".parse().expect("it lexes");
        let ident = tokens.into_iter().next().expect("one token");
        assert_eq!(Offset::of_body(&printed).span(ident.span()), call);
    }

    #[test]
    fn groups_without_delimiters_survive_printing() {
        let inner: TokenStream = "1 + 1".parse().expect("it lexes");
        let group = TokenTree::Group(Group::new(Delimiter::None, inner));
        let tail: TokenStream = "* f({ x })".parse().expect("it lexes");
        let tokens: TokenStream = [group].into_iter().chain(tail).collect();
        let printed = TokenText { text: print(tokens).into(), file: FileId(0), pos: Pos::default() };
        let expr: syn::Expr = syn::parse2(lex(&printed).expect("it lexes")).expect("it parses");
        let syn::Expr::Binary(product) = expr else { panic!("the sum is grouped") };
        assert!(matches!(*product.left, syn::Expr::Group(_)));
    }

    #[test]
    fn a_body_is_a_block_or_an_expression() {
        let parse = |t: &str| body(&BodySource::Text(text(t, 1, 0)));
        assert!(matches!(parse("{ let a = 1; a }"), Ok(BodySyntax::Block(block)) if block.stmts.len() == 2));
        assert!(matches!(parse("1 + 2"), Ok(BodySyntax::Expr(_))));
        assert!(matches!(parse("{ 1 }"), Ok(BodySyntax::Block(_))));
        assert!(matches!(parse("{ 1 }.max(2)"), Ok(BodySyntax::Expr(_))));
        let error = parse("{ let = 1; }").err().expect("no pattern");
        assert_eq!(error.span.start, Pos::new(1, 6));
    }
}
