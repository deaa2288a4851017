//! `[[allow]]` and `[[policy]]`.

use globset::{GlobBuilder, GlobSet, GlobSetBuilder};
use piilint_grammar::{Guard, Protection, SinkKind, Vocabulary};

use super::super::exception::Exception;
use super::super::item::ItemPath;
use super::super::level::RuleLevel;
use super::super::own_policy::{Condition, DataRef, OwnPolicy, Reach, Shape, Through};
use super::super::place::At;
use super::super::reader::{Entry, Written, did_you_mean};
use super::super::rule_names;
use super::{Builder, entries};

const SHAPES: &str = "exactly one of `never = true`, `only-through`, `only-if` and `must = true`";

impl Builder<'_> {
    pub(super) fn exceptions(&mut self, written: &[Written]) {
        for (_, entry) in entries(written, "allow") {
            let rules: Vec<String> =
                entry.list("rule").iter().flat_map(|rule| self.rules_or_policy(rule)).collect();
            let paths = self.globs(&entry.list("path"));
            let item = entry.text("item").and_then(|item| self.item(&item));
            if !entry.has("path") && !entry.has("item") {
                self.problems
                    .at(entry.place, "this `allow` covers the whole program")
                    .help("say where: `path = \"crates/legacy/**\"` or `item = \"shop::legacy\"`; to switch a rule off, use `[rules]`");
            }
            let name =
                entry.list("rule").iter().map(|rule| rule.value.clone()).collect::<Vec<_>>().join(", ");
            let id = self.entry("allow", &name, entry.place);
            let text = |key: &str| entry.text(key).map(|text| text.value);
            self.policy.exceptions.push(Exception {
                entry: id,
                place: entry.place,
                rules,
                paths,
                item,
                reason: text("reason"),
                owner: text("owner"),
                until: entry.day("until"),
            });
        }
    }

    fn rules_or_policy(&mut self, rule: &At<String>) -> Vec<String> {
        if self.policy.own_policies.iter().any(|policy| policy.name == *rule) {
            return vec![rule.value.clone()];
        }
        let codes = rule_names::codes(&rule.value);
        if codes.is_empty() {
            self.unknown_rule(rule);
        }
        codes.into_iter().map(str::to_owned).collect()
    }

    fn globs(&mut self, texts: &[At<String>]) -> Option<GlobSet> {
        if texts.is_empty() {
            return None;
        }
        let mut set = GlobSetBuilder::new();
        for text in texts {
            // As in `.gitignore`, one star stays within a folder.
            match GlobBuilder::new(text.value.trim_start_matches("./")).literal_separator(true).build() {
                Ok(glob) => {
                    set.add(glob);
                }
                Err(error) => {
                    self.problems
                        .at(text.span, format!("`{}` is no pattern: {}", text.value, error.kind()))
                        .help("patterns are as in `.gitignore`: `crates/legacy/**`, `src/*.rs`");
                }
            }
        }
        set.build().ok()
    }

    pub(super) fn own_policies(&mut self, written: &[Written]) {
        for (_, entry) in entries(written, "policy") {
            self.own_policy(entry);
        }
    }

    fn own_policy(&mut self, entry: &Entry) {
        let data: Vec<At<DataRef>> = entry.list("data").iter().filter_map(|d| self.data_ref(d)).collect();
        let reaches = entry.text("reaches").and_then(|text| self.reach(&text));
        let shape = self.shape(entry);
        let (Some(name), Some(reaches), Some(shape)) = (entry.text("name"), reaches, shape) else { return };
        if !rule_names::codes(&name.value).is_empty() {
            self.problems
                .at(name.span, format!("`{}` is the name of a rule or of a group of rules", name.value))
                .help("choose another name");
            return;
        }
        let elder = self.policy.own_policies.iter().position(|policy| policy.name == name);
        if let Some(elder) = elder {
            let elder = self.policy.own_policies.remove(elder);
            self.duplicate("policy", &name, elder.name.span);
        }
        let id = self.entry("policy", &name.value, name.span);
        let level = entry.text("level").and_then(|level| RuleLevel::parse(&level.value));
        self.policy.own_policies.push(OwnPolicy {
            entry: id,
            place: entry.place,
            name,
            data,
            reaches,
            shape,
            level: level.unwrap_or(RuleLevel::Error),
            message: entry.text("message").map(|text| text.value),
        });
    }

    fn data_ref(&mut self, text: &At<String>) -> Option<At<DataRef>> {
        if text.value.contains("::") {
            return self.item(text).map(|item| item.map(DataRef::Item));
        }
        self.category(text).map(|key| key.map(DataRef::Category))
    }

    fn reach(&mut self, text: &At<String>) -> Option<At<Reach>> {
        if text.value.contains("::") {
            return self.item(text).map(|item| item.map(Reach::Item));
        }
        let reach = if let Some(kind) = SinkKind::parse(&text.value) {
            Reach::Kind(kind)
        } else if self.policy.recipients.named(&text.value).is_some() {
            Reach::Recipient(text.value.clone())
        } else if self.policy.stores.named(&text.value).is_some() {
            Reach::Store(text.value.clone())
        } else {
            let recipients = self.policy.recipients.iter().map(|r| r.name.value.as_str());
            let stores = self.policy.stores.iter().map(|s| s.name.value.as_str());
            let names = SinkKind::ALL.iter().map(|kind| kind.as_str()).chain(recipients).chain(stores);
            let near = rule_names::nearest_word(&text.value, names);
            let help = if near.is_empty() {
                "it takes `store`, `share`, `log`, `error`, `respond`, a recipient, a store, or an item's path".to_owned()
            } else {
                did_you_mean(&near)
            };
            self.problems.at(text.span, format!("nothing is called `{}`", text.value)).help(help);
            return None;
        };
        Some(At::new(reach, text.span))
    }

    fn shape(&mut self, entry: &Entry) -> Option<Shape> {
        let mut shapes = Vec::new();
        if entry.said("never").is_some() {
            shapes.push(Some(Shape::Never));
        }
        if entry.said("must").is_some() {
            shapes.push(Some(Shape::Must));
        }
        if let Some(text) = entry.text("only-through") {
            shapes.push(self.through(&text).map(Shape::OnlyThrough));
        }
        if let Some(text) = entry.text("only-if") {
            shapes.push(self.condition(&text).map(Shape::OnlyIf));
        }
        if shapes.len() == 1 {
            return shapes.remove(0);
        }
        self.problems.at(entry.place, format!("a `policy` says {SHAPES}"));
        None
    }

    fn through(&mut self, text: &At<String>) -> Option<Through> {
        if text.value.contains("::") {
            return self.item(text).map(|item| Through::Item(item.value));
        }
        let protection = Protection::parse(&text.value).map(Through::Protection);
        if protection.is_none() {
            let near = piilint_grammar::nearest(&text.value, Protection::ALL.iter().map(|p| p.as_str()));
            let help = if near.is_empty() {
                "it takes a protection, like `encrypt`, or the path of an item".to_owned()
            } else {
                did_you_mean(&near)
            };
            self.problems.at(text.span, format!("`{}` is no protection", text.value)).help(help);
        }
        protection
    }

    fn condition(&mut self, text: &At<String>) -> Option<Condition> {
        if text.value.contains("::") {
            let item: Option<At<ItemPath>> = self.item(text);
            return item.map(|item| Condition::Item(item.value));
        }
        if let Some(guard) = Guard::parse(&text.value) {
            return Some(Condition::Guard(guard));
        }
        self.word(Vocabulary::Purpose, text).map(|key| Condition::Consent(key.value))
    }
}
