//! Exceptions: `#[pii_allow(..)]`, `// piilint: allow(..)` and `[[allow]]`.
//!
//! An exception covers a piece of source. It matches a flow whose sink, origin, call steps or tagged
//! field lie in that piece, and suppresses that flow only.

use piilint_grammar::{Allow, Annotation, Date, Place, RuleRef};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::diagnostic::{Suppression, SuppressionOrigin};
use crate::flow::summary::Event;
use crate::ir::item::{Attr, TokenText};
use crate::ir::program::{DefKind, Role};
use crate::model::{self, TagId};
use crate::parse::{self, CommentDirective};
use crate::policy::Policy;
use crate::source::{Pos, Span};

use super::findings::Input;

/// All exceptions of a program.
pub(super) struct Exceptions {
    pub(super) list: Vec<Exception>,
    /// Comments that try to be one: where, and what is wrong.
    pub(super) mistakes: Vec<(Span, String)>,
}

/// An exception in the source.
pub(super) struct Exception {
    /// Where it stands.
    pub(super) span: Span,
    /// What it covers.
    covers: Span,
    /// The rules, by code.
    pub(super) rules: Vec<String>,
    pub(super) reason: Option<String>,
    owner: Option<String>,
    pub(super) until: Option<Date>,
    /// Whether it suppressed anything.
    pub(super) used: bool,
}

impl Exceptions {
    /// Reads the exceptions of all members.
    pub(super) fn read(input: &Input<'_>) -> Self {
        let mut all = Self { list: Vec::new(), mistakes: Vec::new() };
        let program = &input.resolver.program;
        for def in &program.defs {
            if program.krate(def.krate).is_none_or(|krate| krate.role != Role::Member) {
                continue;
            }
            let place = match def.kind {
                DefKind::Fn(_) => Place::Function,
                DefKind::Module(_) => Place::Module,
                _ => Place::Type,
            };
            all.attributes(&def.attrs, place, def.full);
            let fields = match &def.kind {
                DefKind::Struct(_, fields) | DefKind::Union(_, fields) | DefKind::Variant(fields) => {
                    fields.list()
                }
                _ => &[],
            };
            for field in fields {
                all.attributes(&field.attrs, Place::Field, field.span);
            }
        }
        for file in &input.resolver.files {
            if program.krate(file.krate).is_some_and(|krate| krate.role == Role::Member) {
                let text = input.sources.get(file.file).map(|source| source.parse_text().to_owned());
                for directive in file.directives.iter() {
                    match comment(directive, input.policy) {
                        Ok(allow) => all.comment(&allow, directive, text.as_deref().unwrap_or_default()),
                        Err(mistakes) => {
                            all.mistakes.extend(mistakes.into_iter().map(|what| (directive.span, what)));
                        }
                    }
                }
            }
        }
        all.list.sort_by_key(|exception| exception.span);
        all.list.dedup_by_key(|exception| exception.span);
        all
    }

    fn attributes(&mut self, attrs: &[Attr], place: Place, covers: Span) {
        for attr in attrs {
            let is_ours = attr.path.segments.last().is_some_and(|last| last.name.as_str() == "pii_allow");
            if !is_ours {
                continue;
            }
            let text = TokenText { text: attr.args.clone(), file: attr.span.file, pos: attr.args_pos };
            let parsed =
                parse::lex(&text).ok().map(|tokens| piilint_grammar::parse("pii_allow", tokens, place));
            if let Some(Ok(Annotation::Allow(allow))) = parsed {
                self.add(&allow, attr.span, covers);
            }
        }
    }

    fn comment(&mut self, allow: &Allow, directive: &CommentDirective, text: &str) {
        let covers = if directive.whole_file {
            let file = directive.span.file;
            Span::new(file, Pos::new(1, 0), Pos::new(u32::MAX, 0))
        } else {
            let line = if directive.own_line { directive.next_code_line } else { directive.span.start.line };
            covered_from(text, directive.span, line)
        };
        self.add(allow, directive.span, covers);
    }

    fn add(&mut self, allow: &Allow, span: Span, covers: Span) {
        let rules = allow.rules.iter().map(|rule| code_of(&rule.value)).collect();
        self.list.push(Exception {
            span,
            covers,
            rules,
            reason: allow.reason.as_ref().map(|reason| reason.value.clone()),
            owner: allow.owner.as_ref().map(|owner| owner.value.clone()),
            until: allow.until.as_ref().map(|until| until.value),
            used: false,
        });
    }

    /// The exception that covers a flow, which is then used.
    pub(super) fn covering(
        &mut self,
        input: &Input<'_>,
        rule: &str,
        event: &Event,
        tag: TagId,
    ) -> Option<Suppression> {
        let mut spans = vec![event.place, event.sink.span, event.label.origin.span];
        spans.push(input.contracts.tag(tag).span);
        spans.extend(event.label.trace.steps().iter().map(|step| step.span));
        let program = &input.resolver.program;
        let sink = program.def(event.sink.callee);
        if program.krate(sink.krate).is_some_and(|krate| krate.role == Role::Member) {
            spans.push(sink.span);
        }
        self.at(input, rule, &spans)
    }

    /// The exception that covers any of these places, which is then used.
    pub(super) fn at(&mut self, input: &Input<'_>, rule: &str, spans: &[Span]) -> Option<Suppression> {
        let mut found = None;
        for exception in &mut self.list {
            let lapsed = exception.until.is_some_and(|until| until < input.today);
            let applies = !lapsed
                && exception.rules.iter().any(|own| own == rule)
                && spans.iter().any(|span| exception.covers.contains(*span));
            if applies {
                exception.used = true;
                found.get_or_insert_with(|| Suppression {
                    origin: SuppressionOrigin::Source,
                    reason: exception.reason.clone(),
                    owner: exception.owner.clone(),
                    until: exception.until.map(|until| until.to_string()),
                    span: exception.span,
                });
            }
        }
        found.or_else(|| configured(input, rule, spans))
    }
}

/// What a comment allows; else what is wrong with it.
fn comment(directive: &CommentDirective, policy: &Policy) -> Result<Allow, Vec<String>> {
    let form = "a comment to piilint is `// piilint: allow(PII301, reason = \"..\")`";
    let tokens: Option<TokenStream> = directive.text.parse().ok();
    let inner = tokens.and_then(|tokens| {
        let trees: Vec<TokenTree> = tokens.into_iter().collect();
        match trees.as_slice() {
            [TokenTree::Ident(word), TokenTree::Group(group)] if word == "allow" => Some(group.stream()),
            _ => None,
        }
    });
    let inner = inner.ok_or_else(|| vec![form.to_owned()])?;
    let annotation = piilint_grammar::parse("allow", inner, Place::Comment)
        .map_err(|errors| errors.into_iter().map(|error| error.message).collect::<Vec<_>>())?;
    let unknown = model::unknown_words(&annotation, policy);
    match annotation {
        Annotation::Allow(allow) if unknown.is_empty() => Ok(allow),
        _ => Err(unknown.into_iter().map(|(_, message)| message).collect()),
    }
}

/// An `[[allow]]` of the configuration.
fn configured(input: &Input<'_>, rule: &str, spans: &[Span]) -> Option<Suppression> {
    let place = spans.first()?;
    let path = input.sources.path(place.file);
    let items = items_around(input, spans);
    let items = items.iter().map(|item| Some(item.as_str())).chain([None]);
    let exception = items
        .filter_map(|item| input.policy.exceptions_for(rule, path, item, input.today).next())
        .min_by_key(|exception| exception.entry)?;
    input.usage.mark(exception.entry);
    Some(Suppression {
        origin: SuppressionOrigin::Config,
        reason: exception.reason.clone(),
        owner: exception.owner.clone(),
        until: exception.until.map(|until| until.value.to_string()),
        span: Span::DUMMY,
    })
}

/// The paths of the members' items in which these places lie, outer ones too.
fn items_around(input: &Input<'_>, spans: &[Span]) -> Vec<String> {
    if !input.policy.has_item_exceptions() {
        return Vec::new();
    }
    let program = &input.resolver.program;
    let is_around = |def: &crate::ir::program::Def| {
        program.krate(def.krate).is_some_and(|krate| krate.role == Role::Member)
            && spans.iter().any(|span| def.full.contains(*span))
    };
    let indices = 0..program.defs.len() as u32;
    let around = indices.map(crate::ir::program::DefId).filter(|def| is_around(program.def(*def)));
    around.map(|def| program.path_of(def)).collect()
}

fn code_of(rule: &RuleRef) -> String {
    let text = rule.as_str();
    crate::policy::rule_names::find(text).map_or_else(|| text.to_owned(), |rule| rule.code.to_owned())
}

/// The statement, arm, field or item that begins on a line: from there to the `;` or `,` that ends it, to
/// the end of its block, or to the end of what it stands in.
fn covered_from(text: &str, at: Span, line: u32) -> Span {
    let fallback = Span::new(at.file, Pos::new(line, 0), Pos::new(line, u32::MAX));
    let Ok(tokens) = text.parse::<TokenStream>() else { return fallback };
    innermost(tokens, line).map_or(fallback, |(start, end)| Span::new(at.file, start, end))
}

fn innermost(tokens: TokenStream, line: u32) -> Option<(Pos, Pos)> {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    let begins = |tree: &TokenTree| tree.span().start().line as u32 == line;
    if let Some(first) = trees.iter().position(begins) {
        // The line may begin inside a piece: go back to where the piece begins is not needed, since the
        // comment stands before the first line of what it is about, or on its last.
        let start = trees[first].span().start();
        let from = piece_start(&trees, first);
        let end = piece_end(&trees, first);
        let begin = trees.get(from).map_or(start, |tree| tree.span().start());
        return Some((begin.into(), end.into()));
    }
    trees.into_iter().find_map(|tree| match tree {
        TokenTree::Group(group) => {
            let (start, end) = (group.span().start().line as u32, group.span().end().line as u32);
            (start <= line && line <= end).then(|| innermost(group.stream(), line)).flatten()
        }
        _ => None,
    })
}

fn is_end(tree: &TokenTree) -> bool {
    matches!(tree, TokenTree::Punct(punct) if matches!(punct.as_char(), ';' | ','))
}

fn piece_start(trees: &[TokenTree], at: usize) -> usize {
    let ended = |index: usize| is_end(&trees[index]) || ends_block(trees, index);
    (0..at).rev().find(|index| ended(*index)).map_or(0, |index| index + 1)
}

/// A block in braces ends a statement or item unless the expression goes on behind it.
fn ends_block(trees: &[TokenTree], index: usize) -> bool {
    let is_block = matches!(&trees[index], TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
    let goes_on = match trees.get(index + 1) {
        Some(TokenTree::Punct(punct)) => {
            matches!(punct.as_char(), '.' | '?' | ';' | ',' | ')' | '+' | '=' | '&' | '|')
        }
        Some(TokenTree::Ident(word)) => word == "else",
        _ => false,
    };
    is_block && !goes_on
}

fn piece_end(trees: &[TokenTree], from: usize) -> proc_macro2::LineColumn {
    let last = (from..trees.len())
        .find(|index| is_end(&trees[*index]) || ends_block(trees, *index))
        .unwrap_or(trees.len().saturating_sub(1));
    trees[last].span().end()
}
