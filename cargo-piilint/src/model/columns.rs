//! Which columns the fields of records are: as the derives of database libraries and their attributes say.

use syn::punctuated::Punctuated;
use syn::{Expr, ExprLit, Lit, Meta, Token};

use crate::ir::item::{Attr, Field};
use crate::ir::program::DefId;
use crate::source::Sym;

use super::contract::ColumnSpec;
use super::read::{Reader, words_of};

/// Derives that read or write a record by the names of its fields.
const BY_NAME: &[&str] = &[
    "FromRow",
    "QueryableByName",
    "Selectable",
    "Insertable",
    "AsChangeset",
    "FromQueryResult",
    "DeriveEntityModel",
    "DeriveIntoActiveModel",
];
/// The derive that reads a record by the order of its fields, unless it says which columns it selects.
const BY_PLACE: &str = "Queryable";
/// The attributes that they look at.
const ATTRIBUTES: &[&str] = &["diesel", "sqlx", "sea_orm"];

impl Reader<'_> {
    /// The columns of a record's fields.
    pub(super) fn columns(&mut self, owner: DefId, attrs: &[Attr], fields: &[Field]) {
        let Some(contract) = self.found.ty(owner) else { return };
        let has = |name: &&str| contract.has_derive(name);
        let is_by_place = has(&BY_PLACE) && !has(&"Selectable");
        if !is_by_place && !BY_NAME.iter().any(has) {
            return;
        }
        let words = words(attrs);
        let table = said(&words, "table_name").or_else(|| {
            // Before diesel 2 it stood alone.
            attrs
                .iter()
                .find(|attr| attr.is_value && is_ident(attr, "table_name"))
                .map(|attr| unquoted(&attr.args))
        });
        let table = table.map(|table| Sym::new(&last_segment(&table)));
        let all = said(&words, "rename_all");
        for (index, field) in fields.iter().enumerate() {
            let words = words_of_field(&field.attrs);
            let renamed = said(&words, "column_name").or_else(|| said(&words, "rename"));
            let name = renamed.unwrap_or_else(|| in_case(field.name.as_str(), all.as_deref()));
            let has = |word: &str| words.iter().any(|meta| meta.path().is_ident(word));
            let spec = ColumnSpec {
                name: Sym::new(&last_segment(&name).to_ascii_lowercase()),
                table,
                index: is_by_place.then_some(index as u32),
                embedded: has("embed") || has("flatten"),
            };
            if !has("skip") {
                self.found.field_mut(owner, field.name).column = Some(spec);
            }
        }
    }
}

fn words(attrs: &[Attr]) -> Vec<Meta> {
    ATTRIBUTES.iter().flat_map(|name| words_of(attrs, name)).collect()
}

fn words_of_field(attrs: &[Attr]) -> Vec<Meta> {
    let mut found = words(attrs);
    // Before diesel 2: `#[column_name = "x"]`.
    let alone = attrs.iter().filter(|attr| attr.is_value && is_ident(attr, "column_name"));
    found.extend(alone.filter_map(|attr| syn::parse_str(&format!("column_name = {}", attr.args)).ok()));
    found
}

fn is_ident(attr: &Attr, name: &str) -> bool {
    matches!(attr.path.segments.as_slice(), [only] if only.name.as_str() == name)
}

/// What stands behind `word =`, a text or a path, or in `word(serialize = ..)`.
pub(super) fn said(words: &[Meta], word: &str) -> Option<String> {
    words.iter().find_map(|meta| match meta {
        Meta::NameValue(pair) if pair.path.is_ident(word) => match &pair.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
            Expr::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
            _ => None,
        },
        Meta::List(list) if list.path.is_ident(word) => {
            let inner = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated).ok()?;
            said(&inner.into_iter().collect::<Vec<_>>(), "serialize")
        }
        _ => None,
    })
}

fn unquoted(text: &str) -> String {
    text.trim().trim_matches('"').to_owned()
}

fn last_segment(path: &str) -> String {
    path.rsplit(':').next().unwrap_or(path).trim().trim_start_matches("r#").to_owned()
}

/// A field's name as `rename_all` writes it.
pub(super) fn in_case(name: &str, case: Option<&str>) -> String {
    let name = name.trim_start_matches("r#");
    let capital = |word: &str| {
        let mut letters = word.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    };
    let pascal = || name.split('_').map(capital).collect::<String>();
    match case {
        Some("PascalCase") => pascal(),
        Some("camelCase") => {
            let pascal = pascal();
            let mut letters = pascal.chars();
            letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
        }
        Some("kebab-case") => name.replace('_', "-"),
        Some("SCREAMING-KEBAB-CASE") => name.replace('_', "-").to_uppercase(),
        Some("UPPERCASE" | "SCREAMING_SNAKE_CASE") => name.to_uppercase(),
        _ => name.to_owned(),
    }
}
