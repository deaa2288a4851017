//! The text of a file: which lines have code on them, and what `cfg` switches off.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

use crate::load::CfgEnv;

/// The lines on which something stands that is no comment.
pub(super) struct CodeLines {
    lines: BTreeSet<u32>,
    count: u32,
}

impl CodeLines {
    pub(super) fn of(text: &str) -> Self {
        let mut lines = BTreeSet::new();
        let count = text.lines().count() as u32;
        match text.parse::<TokenStream>() {
            Ok(tokens) => add(tokens, &mut lines),
            // What does not lex may be code.
            Err(_) => lines
                .extend((1..=count).zip(text.lines()).filter(|(_, l)| !l.trim().is_empty()).map(|(n, _)| n)),
        }
        let comments = (1..=count).zip(text.lines()).filter(|(_, line)| line.trim_start().starts_with("//"));
        comments.for_each(|(number, _)| {
            lines.remove(&number);
        });
        Self { lines, count }
    }

    pub(super) fn count(&self) -> u32 {
        self.count
    }

    pub(super) fn has(&self, line: u32) -> bool {
        self.lines.contains(&line)
    }

    /// The nearest line with code, below rather than above.
    pub(super) fn nearest(&self, line: u32) -> Option<u32> {
        self.lines.iter().copied().min_by_key(|known| (known.abs_diff(line), *known < line))
    }
}

fn add(tokens: TokenStream, lines: &mut BTreeSet<u32>) {
    let mut todo = vec![tokens];
    while let Some(tokens) = todo.pop() {
        for tree in tokens {
            let (start, end) = (tree.span().start().line as u32, tree.span().end().line as u32);
            if let TokenTree::Group(group) = &tree {
                lines.extend([start, end]);
                todo.push(group.stream());
            } else {
                lines.extend(start..=end);
            }
        }
    }
}

/// The `#[cfg(..)]` that switches a line off, as written, if there is one.
pub(super) fn switched_off(text: &str, line: u32, cfg: &CfgEnv) -> Option<String> {
    let mut trees: Vec<TokenTree> = text.parse::<TokenStream>().ok()?.into_iter().collect();
    loop {
        let piece = piece_around(&trees, line)?;
        let off = conditions(piece).find(|condition| cfg.eval(condition) == Some(false));
        if off.is_some() {
            return off;
        }
        let inner = piece.iter().find_map(|tree| match tree {
            TokenTree::Group(group) if holds(tree, line) => Some(group.stream()),
            _ => None,
        });
        trees = inner?.into_iter().collect();
    }
}

fn holds(tree: &TokenTree, line: u32) -> bool {
    let (start, end) = (tree.span().start().line as u32, tree.span().end().line as u32);
    (start..=end).contains(&line)
}

/// The item, statement, field or arm around a line, its attributes included.
fn piece_around(trees: &[TokenTree], line: u32) -> Option<&[TokenTree]> {
    let mut start = 0;
    while start < trees.len() {
        let end = piece_end(trees, start);
        let piece = &trees[start..=end];
        let (first, last) = (piece.first()?, piece.last()?);
        let lines = first.span().start().line as u32..=last.span().end().line as u32;
        if lines.contains(&line) {
            return Some(piece);
        }
        start = end + 1;
    }
    None
}

/// Where a piece ends: at a `;` or `,`, or with a block that nothing goes on behind.
fn piece_end(trees: &[TokenTree], from: usize) -> usize {
    let ends = |at: usize| match &trees[at] {
        TokenTree::Punct(punct) => matches!(punct.as_char(), ';' | ','),
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => match trees.get(at + 1) {
            Some(TokenTree::Punct(next)) => {
                !matches!(next.as_char(), '.' | '?' | ';' | ',' | '+' | '=' | '&' | '|')
            }
            Some(TokenTree::Ident(word)) => word != "else",
            _ => true,
        },
        _ => false,
    };
    (from..trees.len()).find(|at| ends(*at)).unwrap_or(trees.len() - 1)
}

/// What stands in the `#[cfg(..)]`s before a piece.
fn conditions(piece: &[TokenTree]) -> impl Iterator<Item = String> {
    let attributes = piece.windows(2).filter_map(|pair| match pair {
        [TokenTree::Punct(hash), TokenTree::Group(group)]
            if hash.as_char() == '#'
                && hash.spacing() == Spacing::Alone
                && group.delimiter() == Delimiter::Bracket =>
        {
            Some(group.stream().into_iter().collect::<Vec<_>>())
        }
        _ => None,
    });
    attributes.filter_map(|attribute| match attribute.as_slice() {
        [TokenTree::Ident(name), TokenTree::Group(inside)] if name == "cfg" => {
            Some(inside.stream().to_string())
        }
        _ => None,
    })
}

/// A piece of source on one line, and not too long.
pub(super) fn short(text: &str) -> String {
    const LONGEST: usize = 40;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ").replace(" .", ".");
    if line.chars().count() <= LONGEST {
        return line;
    }
    let head: String = line.chars().take(LONGEST - 2).collect();
    format!("{}..", head.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_with_code_are_told_from_comments() {
        let text = "// a\n\n/// doc\nfn f() {\n    g(\n\n    );\n    /* b\n    c */\n}\n";
        let lines = CodeLines::of(text);
        let code: Vec<u32> = (1..=lines.count()).filter(|line| lines.has(*line)).collect();
        assert_eq!(code, [4, 5, 7, 10]);
        assert_eq!(
            (lines.count(), lines.nearest(1), lines.nearest(8), lines.nearest(6)),
            (10, Some(4), Some(7), Some(7))
        );
        assert!(CodeLines::of("fn f( {\n").has(1), "what does not lex may be code");
    }

    #[test]
    fn what_cfg_switches_off_is_found_at_any_depth() {
        let cfg = CfgEnv { features: vec!["on".to_owned()], ..CfgEnv::default() };
        let text = "#[cfg(feature = \"on\")]\nmod a {\n    fn f() {\n        #[cfg(feature = \"off\")]\n        \
                    g(1);\n        g(2);\n    }\n    #[cfg(not(feature = \"on\"))]\n    fn h() {\n        g(3)\n    }\n}\n";
        let off = |line| switched_off(text, line, &cfg);
        assert_eq!((off(2), off(6), off(3)), (None, None, None));
        assert_eq!(off(5).as_deref(), Some("feature = \"off\""));
        assert_eq!(off(10).as_deref(), Some("not (feature = \"on\")"));
    }

    #[test]
    fn long_pieces_are_cut() {
        assert_eq!(short("a\n    .b(1,\n 2)"), "a.b(1, 2)");
        assert_eq!(short(&"x".repeat(60)).len(), 40);
    }
}
