//! A file, as far as it can be read alone: its items, and, of a model, what comes of its calls of its own macros.

use std::sync::Arc;

use proc_macro2::TokenStream;
use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};
use syn::parse::{ParseStream, Parser};

use super::{Budget, ExpandError, MacroDef, RECURSION_LIMIT, Wanted};
use crate::ir::item::{Expansion, FileItems, Item, ItemKind, TokenText};
use crate::items::{self, Ctx};
use crate::load::{CfgEnv, CrateId};
use crate::parse::{self, Blank, CommentDirective, ParseError};
use crate::source::{FileId, LineIndex, Span, Sym, pack, unpack};

/// What a file says.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Lowered {
    /// Its items.
    pub items: FileItems,
    /// Its comments that speak to us.
    pub directives: Vec<CommentDirective>,
    /// What did not parse.
    pub errors: Vec<ParseError>,
    /// The words before `::`, each once.
    pub mentions: Vec<Sym>,
}

impl Lowered {
    /// Parses and lowers a text; if it is not wanted `whole`, as one of a dependency. The syntax tree does not leave this
    /// function.
    pub fn of(text: &str, id: FileId, cfg: &CfgEnv, whole: bool) -> Self {
        let lines = LineIndex::new(text);
        let blank = if whole { Blank::Bodies } else { Blank::BodiesAndDocs };
        let syntax = parse::file(text, &lines, id, blank);
        let items = items::file(&syntax, text, &lines, id, cfg, whole);
        let parse::FileSyntax { parts, directives, errors } = syntax;
        drop(parts);
        parse::forget_spans();
        let mentions = if whole { words_before_paths(text) } else { Vec::new() };
        Self { items, directives, errors, mentions }
    }

    /// A model, with what comes of its calls of its own macros.
    pub fn of_model(text: &str, id: FileId, cfg: &CfgEnv, krate: CrateId) -> Self {
        let mut lowered = Self::of(text, id, cfg, true);
        Calls { cfg, krate, macros: Vec::new() }.items(&mut lowered.items.items, 0);
        lowered
    }
}

/// A model that was lowered when the linter was built.
#[derive(Serialize, Deserialize)]
pub struct Ready {
    /// The number of its crate, which is in its paths.
    krate: u32,
    lowered: Lowered,
}

impl Ready {
    /// Makes a model ready; `None` where what it says depends on the program, or is wrong.
    pub fn of(text: &str, krate: CrateId) -> Option<Self> {
        if ["cfg(", "cfg_attr", "cfg!"].iter().any(|asks| text.contains(asks)) {
            return None;
        }
        let lowered = Lowered::of_model(text, FileId(0), &CfgEnv::default(), krate);
        lowered.errors.is_empty().then_some(Self { krate: krate.0, lowered })
    }

    /// As bytes.
    pub fn pack(&self) -> Option<Vec<u8>> {
        pack(self).ok()
    }

    /// Reads it back as this file.
    pub fn read(bytes: &[u8], id: FileId, krate: CrateId) -> Option<Lowered> {
        let ready: Self = id.reading(|| unpack(bytes)).ok()?;
        (ready.krate == krate.0).then_some(ready.lowered)
    }
}

/// What the items that a macro writes belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Among {
    /// The items of a module.
    Module,
    /// Those of an impl.
    Impl,
    /// Those of a trait.
    Trait,
}

/// The items that a macro wrote.
pub fn lower_output(output: TokenStream, among: Among, ctx: &Ctx<'_>) -> Result<Vec<Item>, ExpandError> {
    let syntax = |error: syn::Error| ExpandError::new(format!("the expansion does not parse: {error}"));
    Ok(match among {
        Among::Module => items::items(&syn::parse2::<syn::File>(output).map_err(syntax)?.items, ctx),
        Among::Impl => items::impl_items(&all_of.parse2(output).map_err(syntax)?, ctx),
        Among::Trait => items::trait_items(&all_of.parse2(output).map_err(syntax)?, ctx),
    })
}

fn all_of<T: syn::parse::Parse>(input: ParseStream<'_>) -> syn::Result<Vec<T>> {
    let mut list = Vec::new();
    while !input.is_empty() {
        list.push(input.parse()?);
    }
    Ok(list)
}

/// A `macro_rules!` of the file.
struct Own {
    name: Sym,
    place: Span,
    rules: Option<Arc<MacroDef>>,
}

/// The calls of a file's own macros, by their mere names.
struct Calls<'a> {
    cfg: &'a CfgEnv,
    krate: CrateId,
    /// Those in scope, the last first.
    macros: Vec<Own>,
}

impl Calls<'_> {
    fn items(&mut self, items: &mut [Item], depth: u32) {
        for item in items {
            let (span, is_open) = (item.span, item.has_attr("macro_use"));
            match &mut item.kind {
                ItemKind::MacroRules(text) => {
                    let local = item.attrs.iter().any(|attr| &*attr.args == "local_inner_macros");
                    let rules = MacroDef::parse_exported(text, self.krate, Wanted::Whole, local).ok();
                    self.macros.push(Own { name: item.name, place: span, rules: rules.map(Arc::new) });
                }
                ItemKind::Mod(Some(items)) => {
                    let outer = self.macros.len();
                    self.items(items, depth);
                    if !is_open {
                        self.macros.truncate(outer);
                    }
                }
                ItemKind::Foreign(items) => self.items(items, depth),
                ItemKind::Impl(imp) => self.associated(&mut imp.items, Among::Impl, depth),
                ItemKind::Trait(item) => self.associated(&mut item.items, Among::Trait, depth),
                ItemKind::MacroCall { .. } => self.call(item, Among::Module, depth),
                _ => {}
            }
        }
    }

    fn associated(&mut self, items: &mut [Item], among: Among, depth: u32) {
        for item in items {
            self.call(item, among, depth);
        }
    }

    fn call(&mut self, item: &mut Item, among: Among, depth: u32) {
        let ItemKind::MacroCall { path, args, ready } = &mut item.kind else { return };
        let ([only], false) = (path.segments.as_slice(), path.global || depth > RECURSION_LIMIT) else {
            return;
        };
        let Some(own) = self.macros.iter().rev().find(|own| own.name == only.name) else { return };
        let Some(rules) = own.rules.clone() else { return };
        let (of, span) = (own.place, if path.span.is_dummy() { item.span } else { path.span });
        let Ok(mut items) = self.expand(&rules, args, span, among) else { return };
        match among {
            Among::Module => self.items(&mut items, depth + 1),
            Among::Impl | Among::Trait => self.associated(&mut items, among, depth + 1),
        }
        *ready = Some(Box::new(Expansion { of, items }));
    }

    fn expand(
        &self,
        rules: &MacroDef,
        args: &TokenText,
        span: Span,
        among: Among,
    ) -> Result<Vec<Item>, ExpandError> {
        let input = parse::lex(args).map_err(|error| ExpandError::new(error.message))?;
        let output = Budget::default().expand(rules, input, proc_macro2::Span::call_site())?;
        let items = lower_output(output, among, &Ctx::piece(args, span, self.cfg));
        parse::forget_spans();
        items
    }
}

/// The words that stand before `::`, each once: the crates that a text speaks of are among them, whether it does so
/// in an import or in a body that is not read yet.
fn words_before_paths(text: &str) -> Vec<Sym> {
    let is_word = |c: char| c == '_' || c.is_alphanumeric();
    let mut words = FxHashSet::default();
    for at in memchr::memmem::find_iter(text.as_bytes(), "::") {
        let before = &text[..at];
        words.insert(&before[before.trim_end_matches(is_word).len()..]);
    }
    words.into_iter().filter(|word| !word.is_empty()).map(Sym::new).collect()
}
