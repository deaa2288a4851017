//! `cargo piilint explain`: a rule, a category, a purpose, a law or a finding, in words.

use std::fmt::Write as _;

use piilint_grammar::{Class, Vocabulary, nearest};

use super::args::{CheckArgs, ExplainArgs, LangArg};
use super::check;
use super::error::CliError;
use super::list::word;
use super::output;
use super::settings::Settings;
use super::terminal::{out, stdout_error};
use super::words::policy_here;
use crate::diagnostic::Lang;
use crate::policy::Policy;
use crate::policy::laws::{self, Article, Law};
use crate::policy::rule_names::{self, RuleName};
use crate::rules::{RULES, page};

/// Prints what something is.
pub(super) fn explain(args: &ExplainArgs) -> Result<(), CliError> {
    let policy = policy_here(args.manifest_path.as_deref());
    let lang = args.lang.map(LangArg::lang).or(policy.lang).unwrap_or_default();
    let what = args.what.as_str();
    if let Some(rule) = rule_names::find(what) {
        return out(&rule_text(rule, lang));
    }
    if let Some(law) = laws::find(what) {
        return out(&law_text(law, lang));
    }
    for vocabulary in [Vocabulary::Category, Vocabulary::Purpose, Vocabulary::Subject] {
        if let Ok(key) = policy.taxonomy.resolve(vocabulary, what) {
            return out(&word_text(&policy, vocabulary, key.as_str(), lang));
        }
    }
    if is_fingerprint(what) {
        return finding(args, lang);
    }
    Err(unknown(&policy, what))
}

/// The whole of a fingerprint, or so much of its beginning that it is no word.
fn is_fingerprint(text: &str) -> bool {
    (8..=32).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// A finding, whatever its level and whether it is accepted or not, and the page of its rule.
fn finding(args: &ExplainArgs, lang: Lang) -> Result<(), CliError> {
    let mut check = CheckArgs::default();
    check.packages.manifest_path.extend(args.manifest_path.clone());
    check.output.verbose = 1;
    let settings = Settings { lang: Some(lang), ..Settings::new(&check, &Vec::new())? };
    let (findings, _) = check::findings(&settings)?;
    let wanted = args.what.to_ascii_lowercase();
    let mut report = findings.report();
    report.diagnostics.retain(|diagnostic| diagnostic.fingerprint.starts_with(&wanted));
    let Some(first) = report.diagnostics.first() else {
        let help = "fingerprints stand in the reports `json` and `sarif`; one that is gone was mended, or is of \
                    another program";
        return Err(CliError::usage(format!("no finding here has the fingerprint `{}`", args.what), help));
    };
    let page = rule_names::find(first.code.as_str()).map(|rule| rule_text(rule, lang)).unwrap_or_default();
    let mut accepted = String::new();
    for diagnostic in &mut report.diagnostics {
        if let Some(suppression) = diagnostic.suppressed.take() {
            let reason = suppression.reason.unwrap_or_else(|| word(lang, "no reason given", "未说明理由"));
            let _ = writeln!(
                accepted,
                "{} {reason}",
                word(lang, "This finding is accepted:", "该发现已被接受：")
            );
        }
    }
    let mut bytes = Vec::new();
    for output in &settings.outputs {
        let rendered = (output.format.render)(&report, &output::context(&settings, output, lang), &mut bytes);
        rendered.map_err(|error| stdout_error(&error))?;
    }
    let sections = [String::from_utf8_lossy(&bytes).into_owned(), accepted, page];
    let sections: Vec<&str> =
        sections.iter().map(|text| text.trim_end()).filter(|text| !text.is_empty()).collect();
    out(&(sections.join("\n\n") + "\n"))
}

fn unknown(policy: &Policy, what: &str) -> CliError {
    let rules = rule_names::nearest_names(what).into_iter().map(str::to_owned);
    let laws = nearest(&what.replace('-', "_"), ["cn_pipl", "cn_ecommerce", "eu_gdpr"]);
    let laws = laws.into_iter().map(|id| id.replace('_', "-"));
    let categories = policy.taxonomy.resolve(Vocabulary::Category, what).err().unwrap_or_default();
    let near: Vec<String> =
        rules.chain(laws).chain(categories).take(3).map(|word| format!("`{word}`")).collect();
    let help = if near.is_empty() {
        "`cargo piilint list rules` shows the rules; also `list categories`, `list purposes`, `list laws`"
            .to_owned()
    } else {
        format!("did you mean {}?", near.join(" or "))
    };
    CliError::usage(format!("nothing is called `{what}`"), help)
}

fn rule_text(rule: &RuleName, lang: Lang) -> String {
    let title = word(lang, "", rule.name_zh);
    let mut text = format!("{}  {}  {title}", rule.code, rule.name).trim_end().to_owned() + "\n";
    let page = RULES.iter().find(|known| known.code == rule.code).and_then(|known| page(known.text));
    if let Some(page) = page {
        let _ =
            write!(text, "{} {}\n\n{}\n", word(lang, "level:", "默认级别："), page.level, page.body_in(lang));
    }
    let touching = laws::all().iter().flat_map(|law| {
        let articles =
            law.articles.iter().filter(|article| article.rules.iter().any(|code| code == rule.code));
        articles.map(move |article| (law, article))
    });
    let lines: Vec<String> = touching.map(|(law, article)| article_line(law, article, lang)).collect();
    if !lines.is_empty() {
        let head = word(
            lang,
            "A finding touches these articles, which is not to say that the law is broken:",
            "发现会涉及以下条文，但不表示已违反法律：",
        );
        // Writing to a string cannot fail.
        let _ = write!(text, "\n{head}\n\n{}\n", lines.join("\n"));
    }
    text
}

fn article_line(law: &Law, article: &Article, lang: Lang) -> String {
    let name = law.name.get(lang);
    let number = word(lang, &format!("art. {}", article.number), &format!("第 {} 条", article.number));
    format!("- {name} {number}: {}", article.says.get(lang))
}

fn law_text(law: &Law, lang: Lang) -> String {
    let status = match &law.in_force {
        Some(day) => word(lang, &format!("in force since {day}"), &format!("自 {day} 施行")),
        None => word(lang, "a draft, never in force", "草案，未施行"),
    };
    let mut text = format!("{}  {}\n\n{}\n{}\n\n", law.id, law.title.get(lang), status, law.scope.get(lang));
    for article in &law.articles {
        let rules = if article.rules.is_empty() {
            String::new()
        } else {
            format!("  [{}]", article.rules.join(", "))
        };
        let _ = writeln!(text, "{}{rules}", article_line(law, article, lang));
    }
    if !law.sensitive.is_empty() {
        let head = word(lang, "Its own list of sensitive data:", "该法自己的敏感信息清单：");
        let _ = write!(text, "\n{head} {}\n", law.sensitive.join(", "));
    }
    text
}

fn word_text(policy: &Policy, vocabulary: Vocabulary, key: &str, lang: Lang) -> String {
    let name = policy.taxonomy.name(vocabulary, key, lang);
    let mut text = format!("{key}  {name}\n");
    if let Some(entry) = vocabulary.find(key) {
        let _ = write!(text, "\n{}\n", entry.meaning);
    }
    if let Some(parent) = policy.taxonomy.own_word(vocabulary, key).and_then(|word| word.parent.as_ref()) {
        let _ = write!(text, "\n{} {parent}\n", word(lang, "A kind of", "属于"));
    }
    if vocabulary == Vocabulary::Category {
        if policy.taxonomy.class(key) == Class::Sensitive {
            let _ = write!(text, "\n{}\n", word(lang, "Sensitive by default.", "默认为敏感信息。"));
        }
        let by_law = laws::all().iter().filter(|law| law.is_sensitive(&policy.taxonomy, key));
        let names: Vec<&str> = by_law.map(|law| law.name.get(lang)).collect();
        if !names.is_empty() {
            let head =
                word(lang, "On the own list of sensitive data of:", "列入以下法律自己的敏感信息清单：");
            let _ = write!(text, "\n{head} {}\n", names.join(", "));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_and_laws_name_each_other() {
        let rule = rule_names::find("PII408").expect("it exists");
        let text = rule_text(rule, Lang::En);
        assert!(text.starts_with("PII408  silent-incident") && text.contains("- PIPL art. 57: "), "{text}");
        let law = laws::find("cn-ecommerce-2016-draft").expect("it exists");
        assert!(law_text(law, Lang::En).contains("never in force"));
        assert!(law_text(law, Lang::Zh).contains("第 46 条"));
    }

    #[test]
    fn categories_say_which_laws_list_them() {
        let policy = Policy::default();
        let text = word_text(&policy, Vocabulary::Category, "user.health_and_medical", Lang::En);
        assert!(text.contains("Sensitive by default.") && text.contains("PIPL, GDPR"), "{text}");
        let error = unknown(&policy, "emial");
        assert!(matches!(error, CliError::Usage { help, .. } if help.contains("`email`")));
    }
}
