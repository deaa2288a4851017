//! `cargo piilint list`: what the words are.

use std::fmt::Write as _;
use std::path::Path;

use piilint_grammar::taxonomy::ALIASES;
use piilint_grammar::{Class, Vocabulary};
use unicode_width::UnicodeWidthStr;

use super::args::{LangArg, ListArgs, ListWhat};
use super::error::CliError;
use super::missing;
use super::own_models;
use super::terminal::{Terminal, out};
use super::words::{policy_here, workspace_here};
use crate::diagnostic::Lang;
use crate::load::DiskFiles;
use crate::model::BUILTIN;
use crate::policy::{Policy, laws, rule_names};
use crate::rules::{RULES, page};

/// Prints a list.
pub(super) fn list(args: &ListArgs) -> Result<(), CliError> {
    if args.missing {
        return missing::list(args);
    }
    let policy = policy_here(args.manifest_path.as_deref());
    let lang = args.lang.map(LangArg::lang).or(policy.lang).unwrap_or_default();
    let rows = match args.what {
        ListWhat::Rules => rules(lang),
        ListWhat::Categories => words(&policy, Vocabulary::Category, lang),
        ListWhat::Purposes => words(&policy, Vocabulary::Purpose, lang),
        ListWhat::Models => models(args.manifest_path.as_deref()),
        ListWhat::Laws => all_laws(lang),
    };
    out(&table(&rows))
}

/// The rules, with their default levels.
fn rules(lang: Lang) -> Vec<Vec<String>> {
    let row = |rule: &rule_names::RuleName| {
        let page = RULES.iter().find(|known| known.code == rule.code).and_then(|known| page(known.text));
        let level = page.as_ref().map(|page| page.level.clone()).unwrap_or_default();
        let name_zh = if lang == Lang::Zh { rule.name_zh } else { "" };
        vec![rule.code.to_owned(), rule.name.to_owned(), name_zh.to_owned(), level]
    };
    let there = |rule: &&rule_names::RuleName| RULES.iter().any(|known| known.code == rule.code);
    rule_names::RULES.iter().filter(there).map(row).collect()
}

/// The libraries that piilint knows, and how many of their functions; the project's own models first.
fn models(manifest_path: Option<&Path>) -> Vec<Vec<String>> {
    let row = |krate: &str, path: &str, text: &str| {
        let functions = text.lines().filter(|line| line.trim_start().contains("fn ")).count();
        vec![krate.to_owned(), path.to_owned(), format!("{functions} functions")]
    };
    let own = workspace_here(manifest_path)
        .map(|root| own_models::read(&root, &DiskFiles, &Terminal::new(None, false)))
        .unwrap_or_default();
    let own = own.iter().map(|model| row(&model.krate, &model.path, &model.text));
    own.chain(BUILTIN.iter().map(|(krate, path, text)| row(krate, path, text))).collect()
}

fn words(policy: &Policy, vocabulary: Vocabulary, lang: Lang) -> Vec<Vec<String>> {
    let taxonomy = &policy.taxonomy;
    let aliases = |key: &str| -> String {
        let own = taxonomy.own_word(vocabulary, key).and_then(|word| word.alias.clone());
        let known = ALIASES.iter().filter(|(_, of)| *of == key && vocabulary == Vocabulary::Category);
        known.map(|(alias, _)| (*alias).to_owned()).chain(own).collect::<Vec<_>>().join(", ")
    };
    let class = |key: &str| match taxonomy.class(key) {
        Class::Sensitive if vocabulary == Vocabulary::Category => word(lang, "sensitive", "敏感"),
        Class::Contact if vocabulary == Vocabulary::Category => word(lang, "contact", "联系方式"),
        _ => String::new(),
    };
    let known = vocabulary.entries().iter().map(|entry| entry.key.to_owned());
    let own = taxonomy.own_words(vocabulary).map(|word| word.key.value.clone());
    let row =
        |key: String| vec![key.clone(), taxonomy.name(vocabulary, &key, lang), class(&key), aliases(&key)];
    known.chain(own).map(row).collect()
}

fn all_laws(lang: Lang) -> Vec<Vec<String>> {
    let status = |law: &laws::Law| match (law.status, &law.in_force) {
        (laws::Status::InForce, Some(day)) => word(lang, &format!("since {day}"), &format!("自 {day} 施行")),
        (laws::Status::Superseded, _) => word(lang, "superseded", "已被取代"),
        _ => word(lang, "draft, never in force", "草案，未施行"),
    };
    laws::all().iter().map(|law| vec![law.id.clone(), law.title.get(lang).to_owned(), status(law)]).collect()
}

/// A word in a language.
pub(super) fn word(lang: Lang, en: &str, zh: &str) -> String {
    if lang == Lang::Zh { zh.to_owned() } else { en.to_owned() }
}

/// Columns, as wide as their widest text; Chinese characters take two places.
pub(super) fn table(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width =
        |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|t| t.width()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let mut text = String::new();
    for row in rows {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(&widths).filter(|(_, width)| **width > 0) {
            let pad = width.saturating_sub(cell.width());
            // Writing to a string cannot fail.
            let _ = write!(line, "{cell}{}", " ".repeat(pad + 2));
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up_in_both_languages() {
        let rows = vec![
            vec!["a".to_owned(), "电话".to_owned(), "x".to_owned()],
            vec!["bb".to_owned(), "ab".to_owned(), String::new()],
        ];
        assert_eq!(table(&rows), "a   电话  x\nbb  ab\n");
        assert_eq!(table(&[]), "");
    }

    #[test]
    fn lists_are_complete() {
        let policy = Policy::default();
        assert_eq!(rules(Lang::Zh).len(), RULES.len(), "every rule has its name");
        assert_eq!(
            words(&policy, Vocabulary::Category, Lang::En).len(),
            Vocabulary::Category.entries().len()
        );
        assert_eq!(all_laws(Lang::Zh).len(), laws::all().len());
    }
}
