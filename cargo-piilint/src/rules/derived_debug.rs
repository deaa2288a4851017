//! PII303: a type with tagged fields derives `Debug`, and so prints them, unless their own types hide them.

use proc_macro2::TokenTree;

use crate::diagnostic::{Applicability, Diagnostic, Edit, Fix, Label, Level};
use crate::ir::item::{Attr, TokenText};
use crate::ir::program::{DefId, DefKind, Role};
use crate::parse::{self, Offset};
use crate::source::Span;

use super::exceptions::Exceptions;
use super::findings::{Input, plain};

pub(super) fn check(input: &Input<'_>, exceptions: &mut Exceptions) -> Vec<Diagnostic> {
    let program = &input.resolver.program;
    let mut found = Vec::new();
    for (index, def) in program.defs.iter().enumerate() {
        let id = DefId(index as u32);
        let is_member = program.krate(def.krate).is_some_and(|krate| krate.role == Role::Member);
        if !is_member || def.test_only || !derives_debug(input, id) {
            continue;
        }
        let tagged = tagged_fields(input, id);
        if tagged.is_empty() {
            continue;
        }
        let message = format!("`{}` derives `Debug`, which prints {}", def.name, tagged.join(", "));
        let at = Label::new(def.span, "derives `Debug`");
        let help =
            "derive `RedactedDebug` of `piilint_macros` instead: it prints `[redacted ..]` for tagged fields";
        if let Some(mut diagnostic) = plain(input, "PII303", Level::Note, message, at, help) {
            diagnostic.fixes.extend(fix(input, id));
            diagnostic.suppressed = exceptions.at(input, "PII303", &[def.span]);
            found.push(diagnostic);
        }
    }
    found
}

fn derives_debug(input: &Input<'_>, id: DefId) -> bool {
    input.contracts.ty(id).is_some_and(|contract| contract.has_derive("Debug"))
}

fn tagged_fields(input: &Input<'_>, id: DefId) -> Vec<String> {
    let program = &input.resolver.program;
    let owners: Vec<DefId> = match &program.def(id).kind {
        DefKind::Struct(..) | DefKind::Union(..) => vec![id],
        DefKind::Enum(_, variants) => variants.clone(),
        _ => Vec::new(),
    };
    let printed = input.flows.printed.get(&id);
    let mut found = Vec::new();
    for owner in owners {
        for field in program.fields(owner).map(super::super::ir::item::Fields::list).unwrap_or_default() {
            let tag =
                input.contracts.field_id(owner, field.name).and_then(|id| input.contracts.field(id).tag);
            // A field whose own type shows nothing of it is well kept.
            let tag = tag.filter(|tag| printed.is_none_or(|printed| printed.contains(tag)));
            found.extend(tag.map(|tag| format!("`{}`", input.contracts.tag(tag).name)));
        }
    }
    found
}

/// `Debug` in the derive, by whatever path, becomes `RedactedDebug`.
fn fix(input: &Input<'_>, id: DefId) -> Option<Fix> {
    let def = input.resolver.program.def(id);
    let is_derive =
        |attr: &&Attr| attr.path.segments.last().is_some_and(|last| last.name.as_str() == "derive");
    let span = def.attrs.iter().filter(is_derive).find_map(debug_in)?;
    let edit = Edit { span, text: "piilint_macros::RedactedDebug".to_owned() };
    Some(Fix {
        title: "derive `RedactedDebug`".to_owned(),
        edits: vec![edit],
        applicability: Applicability::MaybeIncorrect,
    })
}

/// Where a derive names `Debug`; `None` where it has no place of its own, inside a macro.
fn debug_in(attr: &Attr) -> Option<Span> {
    let text = TokenText { text: attr.args.clone(), file: attr.span.file, pos: attr.args_pos };
    let offset = Offset::of(&text, attr.span);
    let tokens: Vec<TokenTree> = parse::lex(&text).ok()?.into_iter().collect();
    let is_comma = |tree: &TokenTree| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == ',');
    let paths = tokens.split(is_comma).filter_map(|path| Some((path.first()?, path.last()?)));
    let (first, last) =
        paths.into_iter().find(|(_, last)| matches!(last, TokenTree::Ident(name) if name == "Debug"))?;
    offset.has_places().then(|| offset.between(first.span(), last.span()))
}
