//! How much a finding matters: what the configuration and the command line say of the rules' levels.
//!
//! Nearest wins: flags, then the package, then the workspace, then what it extends. But a base file's word is a
//! floor: what it forbids, nobody nearer can lower.

use std::collections::BTreeMap;

use piilint_grammar::Vocabulary;

use super::place::Place;
use super::taxonomy::Taxonomy;
use crate::diagnostic::Level;

/// What a configuration or a flag says of a rule's level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RuleLevel {
    /// Never reported.
    Off,
    /// A hint.
    Note,
    /// Shown.
    Warning,
    /// Fails the run.
    Error,
}

impl RuleLevel {
    /// Reads `error`, `warning`, `note`, `off`.
    pub fn parse(text: &str) -> Option<RuleLevel> {
        Some(match text {
            "off" => RuleLevel::Off,
            "note" => RuleLevel::Note,
            "warning" => RuleLevel::Warning,
            "error" => RuleLevel::Error,
            _ => return None,
        })
    }

    /// As written.
    pub fn as_str(self) -> &'static str {
        match self {
            RuleLevel::Off => "off",
            RuleLevel::Note => "note",
            RuleLevel::Warning => "warning",
            RuleLevel::Error => "error",
        }
    }

    /// The level of a diagnostic; `None` for off.
    pub fn level(self) -> Option<Level> {
        match self {
            RuleLevel::Off => None,
            RuleLevel::Note => Some(Level::Note),
            RuleLevel::Warning => Some(Level::Warning),
            RuleLevel::Error => Some(Level::Error),
        }
    }
}

/// What one layer says of one rule.
#[derive(Clone, Debug, Default)]
pub struct RuleSetting {
    /// Its level, in place of the rule's own.
    pub level: Option<RuleLevel>,
    /// Data that it does not apply to.
    pub allow_categories: Vec<String>,
    /// Where this is said; `None` for a flag.
    pub place: Option<Place>,
}

/// The settings of one layer, by code.
pub(super) type Layer = BTreeMap<&'static str, RuleSetting>;

/// All layers.
#[derive(Clone, Debug, Default)]
pub struct Levels {
    pub(super) base: Layer,
    pub(super) workspace: Layer,
    pub(super) packages: BTreeMap<String, Layer>,
    flags: Layer,
}

/// A flag that asks for less than a base file allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BelowFloor {
    /// The rule.
    pub code: &'static str,
    /// What the base file says.
    pub floor: RuleLevel,
    /// Where.
    pub place: Option<Place>,
}

impl Levels {
    /// What is said of a rule for a package, nearest first.
    fn layers<'a>(&'a self, code: &'a str, package: &str) -> impl Iterator<Item = &'a RuleSetting> {
        let package = self.packages.get(package).and_then(|layer| layer.get(code));
        let outer = [self.workspace.get(code), self.base.get(code)];
        self.flags.get(code).into_iter().chain(package).chain(outer.into_iter().flatten())
    }

    /// The level of a finding: what is set, else the rule's own. `None` is off.
    pub fn level(&self, code: &str, package: &str, own: Option<Level>) -> Option<Level> {
        self.layers(code, package).find_map(|setting| setting.level).map_or(own, RuleLevel::level)
    }

    /// Whether a level is set for the rule anywhere, so that it is on where it would not be by itself.
    pub fn is_set(&self, code: &str, package: &str) -> bool {
        self.layers(code, package).any(|setting| setting.level.is_some())
    }

    /// Whether the rule does not apply to a category.
    pub fn allows(&self, taxonomy: &Taxonomy, code: &str, package: &str, category: &str) -> bool {
        let mut listed = self.layers(code, package).flat_map(|setting| &setting.allow_categories);
        listed.any(|allowed| taxonomy.covers(Vocabulary::Category, allowed, category))
    }

    /// The categories that rules leave out.
    pub fn categories(&self) -> impl Iterator<Item = &str> {
        let layers = [&self.base, &self.workspace, &self.flags].into_iter().chain(self.packages.values());
        layers.flat_map(BTreeMap::values).flat_map(|setting| &setting.allow_categories).map(String::as_str)
    }

    /// Sets a level from the command line.
    pub fn set_flag(&mut self, code: &'static str, level: RuleLevel) -> Result<(), BelowFloor> {
        if let Some(setting) = self.base.get(code)
            && let Some(floor) = setting.level
            && level < floor
        {
            return Err(BelowFloor { code, floor, place: setting.place });
        }
        self.flags.insert(code, RuleSetting { level: Some(level), ..RuleSetting::default() });
        Ok(())
    }
}
