//! `[rules]`: levels, and the floor that a base file sets.

use std::collections::BTreeMap;

use super::super::level::{Layer, RuleLevel, RuleSetting};
use super::super::place::{At, Scope};
use super::super::reader::{RuleLine, Written, did_you_mean};
use super::super::rule_names;
use super::Builder;

impl Builder<'_> {
    pub(super) fn levels(&mut self, written: &[Written]) {
        for file in written {
            let layer = self.layer(&file.rules);
            if file.scope == Scope::Base {
                // Of several base files, too, the nearer one can only be stricter.
                self.keep_floor(&layer);
                merge(&mut self.policy.levels.base, layer);
                continue;
            }
            self.keep_floor(&layer);
            match &file.scope {
                Scope::Package(name) => {
                    self.policy.levels.packages.insert(name.clone(), layer);
                }
                _ => self.policy.levels.workspace = layer,
            }
        }
    }

    fn layer(&mut self, lines: &[RuleLine]) -> Layer {
        let mut layer = Layer::new();
        // A single rule's line is more precise than its group's, wherever it stands.
        let mut lines: Vec<(&RuleLine, Vec<&'static str>)> =
            lines.iter().map(|line| (line, rule_names::codes(&line.rule.value))).collect();
        lines.sort_by_key(|(line, codes)| (std::cmp::Reverse(codes.len()), line.rule.span));
        let mut single: BTreeMap<&'static str, At<String>> = BTreeMap::new();
        for (line, codes) in lines {
            if codes.is_empty() {
                self.unknown_rule(&line.rule);
            }
            if let [code] = codes[..]
                && let Some(elder) = single.insert(code, line.rule.clone())
            {
                self.problems
                    .at(line.rule.span, format!("the rule {code} is there twice"))
                    .see(elder.span, "first here");
            }
            let setting = RuleSetting {
                level: line.level.as_ref().and_then(|level| RuleLevel::parse(&level.value)),
                allow_categories: self.categories(&line.allow_categories),
                place: Some(line.rule.span),
            };
            for code in codes {
                layer.insert(code, setting.clone());
            }
        }
        layer
    }

    pub(super) fn unknown_rule(&mut self, rule: &At<String>) {
        let near = rule_names::nearest_names(&rule.value);
        let help = if near.is_empty() {
            "`cargo piilint list rules` shows them all".to_owned()
        } else {
            did_you_mean(&near)
        };
        self.problems.at(rule.span, format!("unknown rule `{}`", rule.value)).help(help);
    }

    fn keep_floor(&mut self, layer: &Layer) {
        let mut told = Vec::new();
        for (code, setting) in layer {
            let Some(base) = self.policy.levels.base.get(code) else { continue };
            let (Some(place), Some(base_place)) = (setting.place, base.place) else { continue };
            let lower = matches!((setting.level, base.level), (Some(own), Some(floor)) if own < floor);
            let wider = base.level.is_some()
                && setting.allow_categories.iter().any(|category| !base.allow_categories.contains(category));
            // A group's line is one line, however many rules it speaks of.
            if (lower || wider) && !told.contains(&place) {
                told.push(place);
                let level = base.level.map_or("", RuleLevel::as_str);
                self.problems
                    .at(
                        place,
                        format!(
                            "the base file sets {code} to `{level}`, and a nearer file cannot lower that"
                        ),
                    )
                    .help(
                        "remove the line, or write an `[[allow]]` with a reason for the place that needs it",
                    )
                    .see(base_place, "set here");
            }
        }
    }
}

fn merge(base: &mut Layer, nearer: Layer) {
    for (code, setting) in nearer {
        let known = base.entry(code).or_default();
        known.level = setting.level.or(known.level);
        known.allow_categories.extend(setting.allow_categories);
        known.place = setting.place;
    }
}
