//! The rules as SARIF's descriptors, and the laws and CWE as its taxonomies.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::diagnostic::{Diagnostic, Level};
use crate::report::words::words;
use crate::report::{LawInfo, RenderContext, Report, RuleInfo};
use crate::source::Sym;

/// GitHub refuses rules with more tags.
const MOST_TAGS: usize = 20;

/// GitHub cuts titles and descriptions here.
const MOST_TEXT: usize = 1024;

/// What the results refer to by index: descriptors of rules, and articles by law.
pub(super) struct Catalogue {
    codes: BTreeMap<Sym, usize>,
    /// The descriptors, by index.
    pub(super) rules: Vec<Value>,
    taxonomies: Vec<Taxonomy>,
}

struct Taxonomy {
    /// The law's key; none for CWE.
    law: Option<Sym>,
    /// Its name in SARIF, e.g. `CN-PIPL`.
    name: String,
    /// Ids and what they say, sorted.
    taxa: BTreeMap<String, String>,
}

impl Catalogue {
    /// Every rule of the report, those that only a result names (a project's own policies), and what they cite.
    pub(super) fn new(report: &Report<'_>, ctx: &RenderContext<'_>) -> Self {
        let mut all = Self { codes: BTreeMap::new(), rules: Vec::new(), taxonomies: Vec::new() };
        for rule in &report.rules {
            for &cwe in &rule.cwe {
                all.taxon(None, cwe.to_string(), String::new());
            }
            for &(law, article) in &rule.laws {
                all.taxon(Some(law), article_id(article), words(ctx.lang).article(article.as_str()));
            }
        }
        for citation in report.diagnostics.iter().flat_map(|d| &d.laws) {
            all.taxon(Some(citation.law), article_id(citation.article), citation.paraphrase.clone());
        }
        all.taxonomies.sort_by(|a, b| a.name.cmp(&b.name));
        for rule in &report.rules {
            let descriptor = all.descriptor(rule, ctx);
            all.add(rule.code, descriptor);
        }
        for diagnostic in &report.diagnostics {
            if !all.codes.contains_key(&diagnostic.code) {
                all.add(diagnostic.code, own_policy(diagnostic));
            }
        }
        all
    }

    fn add(&mut self, code: Sym, descriptor: Value) {
        self.codes.insert(code, self.rules.len());
        self.rules.push(descriptor);
    }

    /// The index of a rule.
    pub(super) fn index(&self, code: Sym) -> Option<usize> {
        self.codes.get(&code).copied()
    }

    fn taxon(&mut self, law: Option<Sym>, id: String, text: String) {
        let known = self.taxonomies.iter().position(|taxonomy| taxonomy.law == law);
        let index = known.unwrap_or_else(|| {
            let name = law.map_or_else(|| "CWE".to_owned(), |law| law.as_str().to_uppercase());
            self.taxonomies.push(Taxonomy { law, name, taxa: BTreeMap::new() });
            self.taxonomies.len() - 1
        });
        // A paraphrase says more than a bare number: the last and longest wins, whatever the order of results.
        let said = self.taxonomies[index].taxa.entry(id).or_default();
        if (text.len(), &text) > (said.len(), said) {
            *said = text;
        }
    }

    /// A reference to an article from a result.
    pub(super) fn reference(&self, law: Sym, article: Sym) -> Option<Value> {
        let taxonomy = self.taxonomies.iter().find(|taxonomy| taxonomy.law == Some(law))?;
        let id = article_id(article);
        let index = taxonomy.taxa.keys().position(|known| *known == id)?;
        Some(json!({ "id": id, "index": index, "toolComponent": taxonomy.component() }))
    }

    /// What the driver says it supports.
    pub(super) fn supported(&self) -> Vec<Value> {
        self.taxonomies.iter().map(Taxonomy::component).collect()
    }

    /// The taxonomies in full.
    pub(super) fn taxonomies(&self, report: &Report<'_>) -> Vec<Value> {
        let law = |id| report.laws.iter().find(|law| Some(law.id) == id);
        self.taxonomies.iter().map(|taxonomy| taxonomy.describe(law(taxonomy.law))).collect()
    }

    fn descriptor(&self, rule: &RuleInfo, ctx: &RenderContext<'_>) -> Value {
        let summary = cut(rule.summary_in(ctx.lang));
        let mut descriptor = json!({
            "id": rule.code,
            "name": pascal(rule.name.as_str()),
            "shortDescription": { "text": summary },
            "fullDescription": { "text": summary },
            "help": { "text": plain(&rule.help, &summary), "markdown": plain(&rule.help, &summary) },
            "defaultConfiguration": { "level": rule.level.as_str() },
            "properties": properties(rule),
            "relationships": self.relationships(rule),
        });
        if let Some(url) = &rule.url {
            descriptor["helpUri"] = json!(url);
        }
        descriptor
    }

    fn relationships(&self, rule: &RuleInfo) -> Vec<Value> {
        let related = |law: Option<Sym>, id: String, kind: &str| {
            let taxonomy = self.taxonomies.iter().find(|taxonomy| taxonomy.law == law)?;
            let target = json!({
                "id": id, "guid": taxonomy.guid_of(&id), "toolComponent": taxonomy.component(),
            });
            Some(json!({ "target": target, "kinds": [kind] }))
        };
        let cwes = rule.cwe.iter().filter_map(|cwe| related(None, cwe.to_string(), "superset"));
        let laws = rule.laws.iter();
        let laws = laws.filter_map(|&(law, article)| related(Some(law), article_id(article), "relevant"));
        cwes.chain(laws).collect()
    }
}

impl Taxonomy {
    fn guid(&self) -> String {
        guid(&self.name)
    }

    fn guid_of(&self, id: &str) -> String {
        guid(&format!("{}/{id}", self.name))
    }

    fn component(&self) -> Value {
        json!({ "name": self.name, "guid": self.guid() })
    }

    fn describe(&self, law: Option<&LawInfo>) -> Value {
        let (organization, title) = match law {
            Some(law) => (law.organization.as_str(), law.title.as_str()),
            None if self.law.is_none() => ("MITRE", "Common Weakness Enumeration"),
            None => ("", self.name.as_str()),
        };
        let mut value = json!({
            "name": self.name,
            "guid": self.guid(),
            "shortDescription": { "text": title },
            "taxa": self.taxa.iter().map(|(id, text)| self.taxon(id, text)).collect::<Vec<_>>(),
        });
        if !organization.is_empty() {
            value["organization"] = json!(organization);
        }
        if let Some(version) = law.map(|law| &law.version).filter(|version| !version.is_empty()) {
            value["version"] = json!(version);
        }
        if let Some(language) = law.map(|law| &law.language).filter(|language| !language.is_empty()) {
            value["language"] = json!(language);
        }
        value
    }

    fn taxon(&self, id: &str, text: &str) -> Value {
        let mut taxon = json!({ "id": id, "guid": self.guid_of(id) });
        if !text.is_empty() {
            taxon["shortDescription"] = json!({ "text": text });
        }
        if self.law.is_none() {
            taxon["helpUri"] = json!(format!("https://cwe.mitre.org/data/definitions/{id}.html"));
        }
        taxon
    }
}

fn article_id(article: Sym) -> String {
    format!("Art.{article}")
}

/// A rule that only its results know: a `[[policy]]` of the project.
fn own_policy(d: &Diagnostic) -> Value {
    let text = format!("A policy of this project: {}", d.rule_name);
    json!({
        "id": d.code,
        "name": pascal(d.rule_name.as_str()),
        "shortDescription": { "text": text },
        "fullDescription": { "text": text },
        "help": { "text": text, "markdown": text },
        "defaultConfiguration": { "level": d.level.as_str() },
        "properties": { "tags": ["security", "privacy"], "precision": "high" },
    })
}

/// The help, or the summary where there is no page. GitHub refuses an empty one.
fn plain(help: &str, summary: &str) -> String {
    if help.trim().is_empty() { summary.to_owned() } else { help.to_owned() }
}

fn cut(text: &str) -> String {
    text.chars().take(MOST_TEXT).collect()
}

/// What GitHub sorts and filters by. It ignores taxa, so CWE and articles are tags as well.
fn properties(rule: &RuleInfo) -> Value {
    let (severity, problem) = match rule.level {
        Level::Error => ("7.5", "error"),
        Level::Warning => ("5.0", "warning"),
        Level::Note => ("2.0", "recommendation"),
    };
    let mut tags = vec!["security".to_owned(), "privacy".to_owned()];
    tags.extend(rule.cwe.iter().map(|cwe| format!("external/cwe/cwe-{cwe:03}")));
    tags.extend(rule.tags.iter().map(ToString::to_string));
    tags.extend(rule.laws.iter().map(|(law, article)| format!("law/{law}-{article}")));
    let mut unique: Vec<String> = Vec::new();
    for tag in tags {
        if !unique.contains(&tag) && unique.len() < MOST_TAGS {
            unique.push(tag);
        }
    }
    json!({
        "tags": unique,
        "precision": "high",
        "problem.severity": problem,
        "security-severity": severity,
    })
}

/// `pii-in-logs` as `PiiInLogs`.
fn pascal(kebab: &str) -> String {
    let capital = |word: &str| {
        let mut chars = word.chars();
        chars.next().map(|first| first.to_ascii_uppercase().to_string() + chars.as_str()).unwrap_or_default()
    };
    kebab.split(|c: char| !c.is_alphanumeric()).map(capital).collect()
}

/// A GUID that is the same in every run: from the hash of a name, in the form of version 5.
fn guid(name: &str) -> String {
    let hash = blake3::hash(format!("piilint/{name}").as_bytes()).to_hex();
    let hex = hash.as_str();
    format!("{}-{}-5{}-8{}-{}", &hex[..8], &hex[8..12], &hex[13..16], &hex[17..20], &hex[20..32])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_pascal_case() {
        assert_eq!(pascal("pii-in-logs"), "PiiInLogs");
        assert_eq!(pascal(""), "");
    }

    #[test]
    fn guids_are_stable_and_well_formed() {
        let one = guid("CWE");
        assert_eq!(one, guid("CWE"));
        assert_ne!(one, guid("CN-PIPL"));
        let parts: Vec<usize> = one.split('-').map(str::len).collect();
        assert_eq!(parts, [8, 4, 4, 4, 12]);
    }
}
