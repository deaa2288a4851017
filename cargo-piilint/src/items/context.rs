//! What is being lowered: its text, and the way from its tokens to places and texts.

use proc_macro2::TokenStream;
use quote::ToTokens;

use crate::ir::item::{Attr, BodySource, TokenText};
use crate::load::CfgEnv;
use crate::parse::{Offset, is_real, print};
use crate::source::{FileId, LineIndex, Pos, Span};

/// The text that tokens were lexed from, and what else lowering them takes.
pub struct Ctx<'a> {
    /// From the tokens' positions to places.
    pub at: Offset,
    /// What `cfg` means.
    pub cfg: &'a CfgEnv,
    /// Whether bodies are read, private functions, tests: of dependencies only what others see is wanted.
    whole: bool,
    text: &'a str,
    lines: Lines<'a>,
    /// Where the text begins in its file.
    start: Pos,
}

enum Lines<'a> {
    Borrowed(&'a LineIndex),
    Own(LineIndex),
}

impl<'a> Ctx<'a> {
    /// For a file, or a part of one: `text` is the whole file, with its bodies.
    pub fn file(at: Offset, text: &'a str, lines: &'a LineIndex, cfg: &'a CfgEnv) -> Self {
        Self { at, cfg, whole: true, text, lines: Lines::Borrowed(lines), start: Pos::new(1, 0) }
    }

    /// For a crate of which only what others see is wanted: private functions are left out, as is what is compiled
    /// for its tests only, and of a body is kept only that there is one.
    #[must_use]
    pub fn as_dependency(self) -> Self {
        Self { whole: false, ..self }
    }

    /// Whether what others cannot see is wanted, too.
    pub(super) fn is_whole(&self) -> bool {
        self.whole
    }

    /// For tokens that were lexed from a piece of a file. `fallback` is the place of what has none.
    pub fn piece(piece: &'a TokenText, fallback: Span, cfg: &'a CfgEnv) -> Self {
        Self::of_text(Offset::of(piece, fallback), &piece.text, cfg)
    }

    /// For the arguments of an attribute.
    pub fn attr(attr: &'a Attr, cfg: &'a CfgEnv) -> Self {
        let at = Offset { file: attr.span.file, pos: attr.args_pos, fallback: attr.span };
        Self::of_text(at, &attr.args, cfg)
    }

    /// For what stands in a body.
    pub fn body(body: &'a BodySource, cfg: &'a CfgEnv) -> Self {
        let text = match body {
            BodySource::Text(text) => &text.text,
            BodySource::Expanded { text, .. } => text,
        };
        Self::of_text(Offset::of_body(body), text, cfg)
    }

    fn of_text(at: Offset, text: &'a str, cfg: &'a CfgEnv) -> Self {
        Self { at, cfg, whole: true, text, lines: Lines::Own(LineIndex::new(text)), start: at.pos }
    }

    /// The file.
    pub fn file_id(&self) -> FileId {
        self.at.file
    }

    /// The place of a token.
    pub fn span(&self, token: proc_macro2::Span) -> Span {
        self.at.span(token)
    }

    /// The place from one token to another.
    pub fn between(&self, first: proc_macro2::Span, last: proc_macro2::Span) -> Span {
        self.at.between(first, last)
    }

    /// The place of any piece of syntax. Slow: it turns the syntax into tokens.
    pub fn span_of(&self, syntax: &impl ToTokens) -> Span {
        ends(syntax.to_token_stream()).map_or(self.at.fallback, |(first, last)| self.between(first, last))
    }

    fn byte(&self, at: Pos) -> usize {
        let lines = match &self.lines {
            Lines::Borrowed(lines) => *lines,
            Lines::Own(lines) => lines,
        };
        let line = (at.line + 1).saturating_sub(self.start.line);
        let col = if line <= 1 { at.col.saturating_sub(self.start.col) } else { at.col };
        lines.byte(self.text, Pos::new(line, col))
    }

    /// The text between two places of the file.
    fn slice(&self, from: Pos, to: Pos) -> &'a str {
        self.text.get(self.byte(from)..self.byte(to)).unwrap_or_default()
    }

    /// The text between two delimiters of one pair, or `None` where they came out of a macro's definition.
    fn inside(&self, open: proc_macro2::Span, close: proc_macro2::Span) -> Option<TokenText> {
        if !self.at.has_places() || !is_real(open) || !is_real(close) {
            return None;
        }
        let pos = self.at.pos(open.end());
        let text = self.slice(pos, self.at.pos(close.start()));
        Some(TokenText { text: text.into(), file: self.at.file, pos })
    }

    /// The tokens inside of delimiters, as text.
    pub fn group_text(
        &self,
        open: proc_macro2::Span,
        close: proc_macro2::Span,
        tokens: &TokenStream,
    ) -> TokenText {
        self.inside(open, close).unwrap_or_else(|| self.printed(tokens.clone()))
    }

    /// A piece of syntax as text. Slow: it turns the syntax into tokens.
    pub fn text_of(&self, syntax: &impl ToTokens) -> TokenText {
        let tokens = syntax.to_token_stream();
        if self.at.has_places()
            && !tokens.is_empty()
            && let Some((first, last)) = all_real(tokens.clone())
        {
            let pos = self.at.pos(first.start());
            let text = self.slice(pos, self.at.pos(last.end()));
            return TokenText { text: text.into(), file: self.at.file, pos };
        }
        self.printed(tokens)
    }

    /// Tokens that stand nowhere: the place of all of them is that of what they belong to.
    fn printed(&self, tokens: TokenStream) -> TokenText {
        TokenText { text: print(tokens).into(), file: self.at.file, pos: Pos::default() }
    }

    /// A block's text with its braces.
    pub fn block(&self, block: &syn::Block) -> BodySource {
        if !self.whole {
            return self.unread();
        }
        let (open, close) = (block.brace_token.span.open(), block.brace_token.span.close());
        if !self.at.has_places() || !is_real(open) || !is_real(close) {
            return self.expanded(block);
        }
        let pos = self.at.pos(open.start());
        let text = self.slice(pos, self.at.pos(close.end()));
        BodySource::Text(TokenText { text: text.into(), file: self.at.file, pos })
    }

    /// A constant's expression: what stands between `=` and `;`.
    pub fn value(&self, eq: proc_macro2::Span, expr: &syn::Expr, semi: proc_macro2::Span) -> BodySource {
        if !self.whole {
            return self.unread();
        }
        let Some(mut text) = self.inside(eq, semi) else { return self.expanded(expr) };
        let indent = text.text.len() - text.text.trim_start().len();
        if indent > 0 {
            let before = &text.text[..indent];
            let col =
                before.rfind('\n').map_or(text.pos.col as usize + indent, |newline| indent - newline - 1);
            let lines = before.bytes().filter(|&byte| byte == b'\n').count();
            text.pos = Pos::new(text.pos.line + lines as u32, col as u32);
            text.text = text.text[indent..].into();
        }
        BodySource::Text(text)
    }

    fn unread(&self) -> BodySource {
        BodySource::Text(TokenText { text: "".into(), file: self.at.file, pos: Pos::default() })
    }

    fn expanded(&self, syntax: &impl ToTokens) -> BodySource {
        BodySource::Expanded { text: print(syntax.to_token_stream()).into(), call: self.at.fallback }
    }
}

/// The first and the last token's place.
fn ends(tokens: TokenStream) -> Option<(proc_macro2::Span, proc_macro2::Span)> {
    let mut spans = tokens.into_iter().map(|tree| tree.span());
    let first = spans.next()?;
    Some((first, spans.last().unwrap_or(first)))
}

/// The same, if every token on this level stands in the text.
fn all_real(tokens: TokenStream) -> Option<(proc_macro2::Span, proc_macro2::Span)> {
    tokens.clone().into_iter().all(|tree| is_real(tree.span())).then(|| ends(tokens))?
}
