//! The laws: one data file each, and which finding touches which article.
//!
//! A citation says that an article is touched, never that the law is broken. Each law has its own list of sensitive
//! data, which decides what is *cited*: an ID number is sensitive by our default, and not under PIPL art. 28.

use std::sync::LazyLock;

use piilint_grammar::Vocabulary;
use serde::Deserialize;

use super::taxonomy::Taxonomy;
use crate::diagnostic::{Citation, Lang};

/// Text in both languages.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// English.
    pub en: String,
    /// Chinese, simplified.
    pub zh: String,
}

impl Words {
    /// The text in a language.
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::Zh => &self.zh,
        }
    }
}

/// Whether a law holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Never in force, or not yet.
    Draft,
    /// In force.
    InForce,
    /// Replaced by another.
    Superseded,
}

/// One law.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Law {
    /// What `laws = [..]` calls it.
    pub id: String,
    /// Its short name.
    pub name: Words,
    /// Its full title.
    pub title: Words,
    /// Who made it.
    pub organization: Words,
    /// Its own language, e.g. `zh-CN`.
    pub language: String,
    /// Whether it holds.
    pub status: Status,
    /// The day on which it was adopted or published.
    pub adopted: String,
    /// The day since which it holds; none for a draft.
    pub in_force: Option<String>,
    /// What it is about.
    pub scope: Words,
    /// Its own list of sensitive data: categories, with all below them.
    pub sensitive: Vec<String>,
    /// Its articles.
    #[serde(rename = "article")]
    pub articles: Vec<Article>,
}

/// One article.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Article {
    /// Its number, with paragraph and point where they matter: `5(1)(b)`.
    pub number: String,
    /// What it says, in a sentence.
    pub says: Words,
    /// The rules that touch it, by code.
    pub rules: Vec<String>,
    /// Cited only for findings of this kind.
    pub when: Option<When>,
    /// Cited only for findings about one of these categories, where it speaks of a part of the law's list.
    #[serde(default)]
    pub categories: Vec<String>,
    /// It is why sensitive data is judged more strictly, and so cited by every rule whose level depends on that.
    #[serde(default)]
    pub raises_level: bool,
    /// It asks for the data map or its record, not for a rule.
    #[serde(default)]
    pub data_map: bool,
}

/// What a finding has to be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum When {
    /// Data on the law's own list.
    Sensitive,
    /// Children's data.
    Minor,
    /// A recipient that is a merchant or another business on a platform.
    Merchant,
}

const FILES: &[(&str, &str)] = &[
    ("cn-pipl", include_str!("laws/cn-pipl.toml")),
    ("cn-ecommerce", include_str!("laws/cn-ecommerce.toml")),
    ("cn-ecommerce-2016-draft", include_str!("laws/cn-ecommerce-2016-draft.toml")),
    ("eu-gdpr", include_str!("laws/eu-gdpr.toml")),
];

static LAWS: LazyLock<Vec<Law>> = LazyLock::new(|| {
    let read = |(id, text): &(&str, &str)| {
        // A test reads every file, so this cannot fail in a release.
        toml::from_str(text).unwrap_or_else(|error| panic!("the data file of {id}: {error}"))
    };
    FILES.iter().map(read).collect()
});

/// The rules whose level depends on whether the data is sensitive.
const LEVEL_BY_DATA: &[&str] = &["PII101", "PII301", "PII306"];

/// All laws.
pub fn all() -> &'static [Law] {
    &LAWS
}

/// The ids of all laws.
pub fn ids() -> Vec<&'static str> {
    FILES.iter().map(|(id, _)| *id).collect()
}

/// The law of this id.
pub fn find(id: &str) -> Option<&'static Law> {
    all().iter().find(|law| law.id == id)
}

/// What a finding is about, as far as laws ask.
#[derive(Clone, Copy, Debug, Default)]
pub struct Touch<'a> {
    /// The rule's code.
    pub rule: &'a str,
    /// The categories of its data, by key.
    pub categories: &'a [&'a str],
    /// Whether it is data of a child: subject `minor`. Children's categories count by themselves.
    pub minor: bool,
    /// Whether the recipient is a merchant: one that is chosen at run time.
    pub merchant: bool,
}

impl Law {
    /// Whether a category is on the law's own list of sensitive data.
    pub fn is_sensitive(&self, taxonomy: &Taxonomy, category: &str) -> bool {
        self.sensitive.iter().any(|own| taxonomy.covers(Vocabulary::Category, own, category))
    }

    /// The articles that a finding touches.
    pub fn touched(&self, taxonomy: &Taxonomy, touch: &Touch<'_>) -> Vec<&Article> {
        let minor = touch.minor || covered(taxonomy, "user.childrens", touch.categories);
        let sensitive = touch.categories.iter().any(|category| self.is_sensitive(taxonomy, category));
        let applies = |article: &&Article| {
            let by_rule = article.rules.iter().any(|rule| rule == touch.rule)
                || (article.raises_level && LEVEL_BY_DATA.contains(&touch.rule));
            let by_data = article.categories.is_empty()
                || article.categories.iter().any(|own| covered(taxonomy, own, touch.categories));
            let by_kind = match article.when {
                None => true,
                Some(When::Sensitive) => sensitive || (minor && self.counts_minors()),
                Some(When::Minor) => minor,
                Some(When::Merchant) => touch.merchant,
            };
            by_rule && by_data && by_kind
        };
        self.articles.iter().filter(applies).collect()
    }

    fn counts_minors(&self) -> bool {
        self.sensitive.iter().any(|own| own == "user.childrens")
    }
}

fn covered(taxonomy: &Taxonomy, parent: &str, categories: &[&str]) -> bool {
    categories.iter().any(|category| taxonomy.covers(Vocabulary::Category, parent, category))
}

/// The articles of some laws that a finding touches.
pub fn citations(laws: &[&'static Law], taxonomy: &Taxonomy, touch: &Touch<'_>, lang: Lang) -> Vec<Citation> {
    let of = |law: &&'static Law| {
        let law = *law;
        let cite = move |article: &Article| Citation {
            law: law.id.as_str().into(),
            law_name: law.name.get(lang).into(),
            article: article.number.as_str().into(),
            paraphrase: article.says.get(lang).to_owned(),
        };
        law.touched(taxonomy, touch).into_iter().map(cite).collect::<Vec<_>>()
    };
    laws.iter().flat_map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::super::rule_names;
    use super::*;

    #[test]
    fn every_file_is_read_and_names_what_exists() {
        for (id, law) in ids().into_iter().zip(all()) {
            assert_eq!(law.id, id);
            assert_eq!(law.status == Status::Draft, law.in_force.is_none(), "{id}");
            for date in law.in_force.iter().chain([&law.adopted]) {
                assert!(piilint_grammar::Date::parse(date).is_some(), "{id}: {date}");
            }
            let listed = law.articles.iter().flat_map(|article| &article.categories);
            for category in law.sensitive.iter().chain(listed) {
                assert!(Vocabulary::Category.find(category).is_some(), "{id}: {category}");
            }
            for article in &law.articles {
                let at = format!("{id} {}", article.number);
                for rule in &article.rules {
                    let code = rule_names::find(rule).map(|rule| rule.code);
                    assert_eq!(code, Some(rule.as_str()), "{at}: rules are written as codes");
                }
                let asks = !article.rules.is_empty() || article.raises_level || article.data_map;
                assert!(asks, "{at} is never cited");
                assert!(
                    article.says.en.ends_with('.') && article.says.zh.ends_with('。'),
                    "{at}: a sentence"
                );
                assert!(article.says.en.matches(". ").count() == 0, "{at}: one sentence");
            }
            let mut numbers: Vec<&str> = law.articles.iter().map(|a| a.number.as_str()).collect();
            let count = numbers.len();
            numbers.sort_unstable();
            numbers.dedup();
            assert_eq!(numbers.len(), count, "{id} has an article twice");
        }
    }

    fn cited(law: &str, touch: &Touch<'_>) -> Vec<String> {
        let law = find(law).expect("it exists");
        law.touched(&Taxonomy::default(), touch).iter().map(|article| article.number.clone()).collect()
    }

    #[test]
    fn the_laws_own_list_decides_what_is_cited() {
        let touch = |categories| Touch { rule: "PII201", categories, ..Touch::default() };
        let health = &["user.health_and_medical.record_id"];
        let id = &["user.government_id.national_identification_number"];
        assert_eq!(cited("cn-pipl", &touch(health)), ["13", "14", "17", "23", "28", "29", "30"]);
        assert_eq!(cited("cn-pipl", &touch(id)), ["13", "14", "17", "23"]);
        assert_eq!(
            cited("cn-pipl", &touch(&["user.childrens"])),
            ["13", "14", "17", "23", "28", "29", "30", "31"]
        );
        assert_eq!(cited("eu-gdpr", &touch(health)), ["6", "7"]);
        let stored = Touch { rule: "PII101", categories: health, ..Touch::default() };
        assert_eq!(cited("eu-gdpr", &stored), ["5(1)(f)", "9", "32"]);
    }

    #[test]
    fn merchants_are_another_matter() {
        let plain = Touch { rule: "PII204", ..Touch::default() };
        assert!(cited("cn-ecommerce", &plain).is_empty());
        assert_eq!(cited("cn-ecommerce", &Touch { merchant: true, ..plain }), ["27"]);
        assert_eq!(cited("cn-ecommerce-2016-draft", &Touch { merchant: true, ..plain }), ["19"]);
    }

    #[test]
    fn citations_speak_the_readers_language() {
        let law = find("cn-pipl").expect("it exists");
        let touch = Touch { rule: "PII408", ..Touch::default() };
        let zh = citations(&[law], &Taxonomy::default(), &touch, Lang::Zh);
        assert_eq!((zh.len(), zh[0].law_name.as_str(), zh[0].article.as_str()), (1, "个人信息保护法", "57"));
        let en = citations(&[law], &Taxonomy::default(), &touch, Lang::En);
        assert_eq!(en[0].law_name.as_str(), "PIPL");
    }

    /// The table "Laws" of the rules' design, row by row.
    #[test]
    fn the_table() {
        let storage = ["PII101", "PII102", "PII103"];
        let leaks = ["PII301", "PII302", "PII303", "PII304", "PII305", "PII306"];
        let mut security: Vec<&str> = storage.to_vec();
        security.extend(["PII203", "PII205"]);
        security.extend(leaks);
        let mut leak_law = security.clone();
        leak_law.push("PII408");
        let mut all: Vec<&str> = storage.to_vec();
        all.extend(leaks);
        let mut ecommerce = storage.to_vec();
        ecommerce.push("PII408");
        let rows: &[(&str, &[&str], &[&str])] = &[
            ("cn-ecommerce-2016-draft", &["46"], &["PII201", "PII401", "PII403", "PII406"]),
            ("cn-ecommerce-2016-draft", &["48"], &["PII202", "PII407"]),
            ("cn-ecommerce-2016-draft", &["49"], &leak_law),
            ("cn-ecommerce-2016-draft", &["19"], &["PII204"]),
            ("cn-ecommerce", &["23"], &["PII201", "PII202", "PII403"]),
            ("cn-ecommerce", &["24"], &["PII404"]),
            ("cn-ecommerce", &["27"], &["PII204"]),
            ("cn-ecommerce", &["30"], &ecommerce),
            ("cn-ecommerce", &["31"], &["PII404", "PII405"]),
            ("cn-pipl", &["6"], &["PII202", "PII401"]),
            ("cn-pipl", &["19"], &["PII405"]),
            ("cn-pipl", &["13", "14", "17"], &["PII201", "PII403"]),
            ("cn-pipl", &["15"], &["PII407"]),
            ("cn-pipl", &["16"], &["PII406"]),
            ("cn-pipl", &["20", "21"], &["PII204"]),
            ("cn-pipl", &["23"], &["PII201", "PII204"]),
            ("cn-pipl", &["25"], &["PII304"]),
            ("cn-pipl", &["28", "29", "30", "31"], &["PII201", "PII403"]),
            ("cn-pipl", &["38", "39"], &["PII206"]),
            ("cn-pipl", &["47"], &["PII404"]),
            ("cn-pipl", &["51"], &security),
            ("cn-pipl", &["55", "56"], &[]),
            ("cn-pipl", &["57"], &["PII408"]),
            ("eu-gdpr", &["5(1)(b)"], &["PII202"]),
            ("eu-gdpr", &["5(1)(c)"], &["PII401"]),
            ("eu-gdpr", &["5(1)(e)"], &["PII405"]),
            ("eu-gdpr", &["5(1)(f)"], &all),
            ("eu-gdpr", &["6", "7"], &["PII201", "PII403"]),
            ("eu-gdpr", &["7(3)"], &["PII407"]),
            ("eu-gdpr", &["7(4)"], &["PII406"]),
            ("eu-gdpr", &["9", "10"], &[]),
            ("eu-gdpr", &["13", "14"], &["PII403"]),
            ("eu-gdpr", &["17"], &["PII404"]),
            ("eu-gdpr", &["18", "21"], &["PII407"]),
            ("eu-gdpr", &["25"], &["PII303"]),
            ("eu-gdpr", &["28"], &["PII204"]),
            ("eu-gdpr", &["30", "35"], &[]),
            ("eu-gdpr", &["32"], &["PII101", "PII102", "PII203"]),
            ("eu-gdpr", &["33", "34"], &["PII408"]),
            ("eu-gdpr", &["44", "45", "46", "47", "48", "49"], &["PII206"]),
        ];
        for (law, numbers, rules) in rows {
            for number in *numbers {
                let articles = &find(law).expect("it exists").articles;
                let article = articles.iter().find(|a| a.number == *number);
                assert_eq!(
                    article.map(|a| a.rules.clone()),
                    Some(rules.iter().map(ToString::to_string).collect()),
                    "{law} {number}"
                );
            }
        }
        let listed: usize = rows.iter().map(|(_, numbers, _)| numbers.len()).sum();
        assert_eq!(
            listed,
            super::all().iter().map(|law| law.articles.len()).sum::<usize>(),
            "and no other articles"
        );
    }
}
