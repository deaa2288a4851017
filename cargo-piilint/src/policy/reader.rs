//! A configuration as written: the text, checked against the table of keys, and every value with its place.
//!
//! Whether a name means anything is not asked here: that is `build`'s business. A mistake does not stop the
//! reading, so that a file with five of them is mended in one go.

use std::collections::BTreeMap;

use piilint_grammar::{Date, Period, nearest};
use toml::Spanned as TomlSpanned;
use toml::de::{DeTable, DeValue};

use super::keys::{self, Key, Kind, Section};
use super::place::{At, Place, Problem, Problems, Scope};
use super::regions;
use super::rule_names::nearest_word;

/// A value, in the form that its key asks for.
#[derive(Clone, Debug)]
enum Value {
    Text(At<String>),
    List(Vec<At<String>>),
    Flag(At<bool>),
    Day(At<Date>),
    Length(At<Period>),
    Position(At<usize>),
}

/// One table: the keys that were there and right.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// Its first line.
    pub(super) place: Place,
    values: BTreeMap<&'static str, Value>,
}

/// `param = "name"` or `param = 0`.
#[derive(Clone, Debug)]
pub(super) enum ParamValue {
    Name(At<String>),
    Position(At<usize>),
}

impl Entry {
    pub(super) fn has(&self, key: &str) -> bool {
        self.values.contains_key(key)
    }

    pub(super) fn text(&self, key: &str) -> Option<At<String>> {
        match self.values.get(key) {
            Some(Value::Text(text)) => Some(text.clone()),
            _ => None,
        }
    }

    /// Texts, of which one alone may be written without brackets.
    pub(super) fn list(&self, key: &str) -> Vec<At<String>> {
        match self.values.get(key) {
            Some(Value::List(list)) => list.clone(),
            _ => Vec::new(),
        }
    }

    pub(super) fn flag(&self, key: &str) -> Option<At<bool>> {
        match self.values.get(key) {
            Some(Value::Flag(flag)) => Some(*flag),
            _ => None,
        }
    }

    /// A flag that is said and true, by its place.
    pub(super) fn said(&self, key: &str) -> Option<Place> {
        self.flag(key).filter(|flag| flag.value).map(|flag| flag.span)
    }

    pub(super) fn day(&self, key: &str) -> Option<At<Date>> {
        match self.values.get(key) {
            Some(Value::Day(day)) => Some(*day),
            _ => None,
        }
    }

    pub(super) fn length(&self, key: &str) -> Option<At<Period>> {
        match self.values.get(key) {
            Some(Value::Length(length)) => Some(*length),
            _ => None,
        }
    }

    pub(super) fn param(&self, key: &str) -> Option<ParamValue> {
        match self.values.get(key) {
            Some(Value::Text(name)) => Some(ParamValue::Name(name.clone())),
            Some(Value::Position(at)) => Some(ParamValue::Position(*at)),
            _ => None,
        }
    }
}

/// One line of `[rules]`.
#[derive(Clone, Debug)]
pub(super) struct RuleLine {
    pub(super) rule: At<String>,
    pub(super) level: Option<At<String>>,
    pub(super) allow_categories: Vec<At<String>>,
}

/// A whole configuration as written.
#[derive(Debug)]
pub(super) struct Written {
    pub(super) scope: Scope,
    pub(super) top: Entry,
    pub(super) analysis: Option<Entry>,
    pub(super) rules: Vec<RuleLine>,
    /// Section name and entry, in the order of the file.
    pub(super) lists: Vec<(&'static str, Entry)>,
}

/// Where in a text the configuration stands.
pub(super) enum Root {
    /// The whole file.
    File,
    /// Below these keys of a `Cargo.toml`.
    Below(&'static [&'static str]),
}

/// Reads a text. `None` where a manifest says nothing of ours, or the text is no TOML at all.
pub(super) fn read(
    text: &str,
    file: u16,
    scope: Scope,
    root: &Root,
    problems: &mut Problems,
) -> Option<Written> {
    let (document, errors) = DeTable::parse_recoverable(text);
    // A manifest that is no TOML is cargo's to complain of.
    if let Root::File = root {
        for error in &errors {
            let bytes = error.span().unwrap_or(0..0);
            problems.at(Place::new(file, &bytes), format!("this is not TOML: {}", error.message()));
        }
    }
    let mut table = document.get_ref();
    let mut span = 0..document.span().start.min(text.len());
    if let Root::Below(path) = root {
        for name in *path {
            let (key, value) = table.iter().find(|(key, _)| key.get_ref().as_ref() == *name)?;
            span = key.span();
            table = value.get_ref().as_table()?;
        }
    }
    Some(Reader { file, problems }.document(table, Place::new(file, &span), scope))
}

struct Reader<'p> {
    file: u16,
    problems: &'p mut Problems,
}

type TomlKey<'t> = TomlSpanned<std::borrow::Cow<'t, str>>;

impl Reader<'_> {
    fn document(&mut self, table: &DeTable<'_>, place: Place, scope: Scope) -> Written {
        let package = matches!(scope, Scope::Package(_));
        let mut written = Written {
            scope,
            top: Entry { place, values: BTreeMap::new() },
            analysis: None,
            rules: Vec::new(),
            lists: Vec::new(),
        };
        for (key, value) in table {
            let name = key.get_ref().as_ref();
            if package && keys::top_names().any(|n| n == name) && !keys::PACKAGE.contains(&name) {
                let can = keys::PACKAGE.join("`, `");
                self.problems
                    .at(self.place(&key.span()), format!("`{name}` cannot differ between packages"))
                    .help(format!(
                        "a package can say `{can}`; move the rest to the workspace's `piilint.toml`"
                    ));
            } else if let Some(known) = keys::TOP.key(name) {
                self.value(known, value, &mut written.top);
            } else if name == "rules" {
                written.rules = self.rules(key, value);
            } else if name == "analysis" {
                written.analysis = self.table(&keys::ANALYSIS, key, value);
            } else if let Some(section) = keys::list(name) {
                let entries = self.entries(section, key, value);
                written.lists.extend(entries.into_iter().map(|entry| (section.name, entry)));
            } else {
                self.unknown(key, "section or key", keys::top_names());
            }
        }
        // TOML's own order is that of the keys; ours is that of the file.
        written.lists.sort_by_key(|(_, entry)| entry.place);
        written
    }

    fn place(&self, bytes: &std::ops::Range<usize>) -> Place {
        Place::new(self.file, bytes)
    }

    fn unknown<'c>(&mut self, key: &TomlKey<'_>, what: &str, known: impl Iterator<Item = &'c str> + Clone) {
        let name = key.get_ref();
        let near = nearest_word(name, known.clone());
        let help = if near.is_empty() { format!("there are {}", quoted(known)) } else { did_you_mean(&near) };
        self.problems.at(self.place(&key.span()), format!("unknown {what} `{name}`")).help(help);
    }

    /// `[[section]]`; one entry alone may be `[section]`, since that is an easy slip and means the same.
    fn entries(
        &mut self,
        section: &'static Section,
        key: &TomlKey<'_>,
        value: &TomlSpanned<DeValue<'_>>,
    ) -> Vec<Entry> {
        match value.get_ref() {
            DeValue::Array(list) => list.iter().filter_map(|entry| self.table(section, key, entry)).collect(),
            DeValue::Table(_) => self.table(section, key, value).into_iter().collect(),
            _ => {
                let name = section.name;
                self.problems
                    .at(self.place(&value.span()), format!("`{name}` is a list of tables"))
                    .help(format!("begin each entry with a line `[[{name}]]`"));
                Vec::new()
            }
        }
    }

    fn table(
        &mut self,
        section: &'static Section,
        key: &TomlKey<'_>,
        value: &TomlSpanned<DeValue<'_>>,
    ) -> Option<Entry> {
        let Some(table) = value.get_ref().as_table() else {
            self.problems.at(self.place(&value.span()), format!("`{}` is a table", key.get_ref()));
            return None;
        };
        let mut entry = Entry { place: self.place(&value.span()), values: BTreeMap::new() };
        for (key, value) in table {
            if let Some(known) = section.key(key.get_ref()) {
                self.value(known, value, &mut entry);
            } else {
                let what = format!("key of `{}`", section.name);
                self.unknown(key, &what, section.keys.iter().map(|key| key.name));
            }
        }
        for missing in section.keys.iter().filter(|k| k.required && !table.contains_key(k.name)) {
            self.problems
                .at(entry.place, format!("this `{}` has no `{}`", section.name, missing.name))
                .help(format!("`{}`: {}", missing.name, missing.doc));
        }
        Some(entry)
    }

    fn rules(&mut self, key: &TomlKey<'_>, value: &TomlSpanned<DeValue<'_>>) -> Vec<RuleLine> {
        let Some(table) = value.get_ref().as_table() else {
            self.problems
                .at(self.place(&value.span()), "`rules` is a table")
                .help("write `[rules]`, and below it lines like `pii-in-logs = \"error\"`");
            return Vec::new();
        };
        let _ = key;
        let mut lines = Vec::new();
        for (key, value) in table {
            let rule = At::new(key.get_ref().to_string(), self.place(&key.span()));
            let mut line = RuleLine { rule, level: None, allow_categories: Vec::new() };
            if value.get_ref().is_table() {
                let Some(entry) = self.table(&keys::RULE, key, value) else { continue };
                line.level = entry.text("level");
                line.allow_categories = entry.list("allow-categories");
            } else {
                let mut entry = Entry { place: line.rule.span, values: BTreeMap::new() };
                self.value(&keys::RULE.keys[0], value, &mut entry);
                line.level = entry.text("level");
            }
            lines.push(line);
        }
        lines
    }

    fn value(&mut self, key: &'static Key, value: &TomlSpanned<DeValue<'_>>, entry: &mut Entry) {
        let place = self.place(&value.span());
        let read = match key.kind {
            Kind::Text => self.text(key, value).map(Value::Text),
            Kind::Texts => self.texts(key, value).map(Value::List),
            Kind::Word(words) => {
                self.text(key, value).filter(|text| self.is_word(key, text, &words())).map(Value::Text)
            }
            Kind::Words(words) => self.texts(key, value).map(|mut list| {
                list.retain(|text| self.is_word(key, text, &words()));
                Value::List(list)
            }),
            Kind::Region => self.text(key, value).filter(|text| self.is_region(text)).map(Value::Text),
            Kind::Flag => match value.get_ref().as_bool() {
                Some(flag) => Some(Value::Flag(At::new(flag, place))),
                None => self.wrong(key, place, "`true` or `false`"),
            },
            Kind::Day => match day(value.get_ref()) {
                Some(day) => Some(Value::Day(At::new(day, place))),
                None => self.wrong(key, place, "a day, like 2027-01-31"),
            },
            Kind::Length => match value.get_ref().as_str().and_then(Period::parse) {
                Some(length) => Some(Value::Length(At::new(length, place))),
                None => self.wrong(key, place, "a length of time, like \"90d\", \"8w\", \"6m\" or \"3y\""),
            },
            Kind::Parameter => match value.get_ref() {
                DeValue::String(name) => Some(Value::Text(At::new(name.to_string(), place))),
                DeValue::Integer(number) => match number.as_str().parse() {
                    Ok(position) => Some(Value::Position(At::new(position, place))),
                    Err(_) => self.wrong(key, place, "a parameter's position, from 0"),
                },
                _ => self.wrong(key, place, "a parameter's name, or its position from 0"),
            },
        };
        if let Some(read) = read {
            entry.values.insert(key.name, read);
        }
    }

    fn wrong(&mut self, key: &Key, place: Place, takes: &str) -> Option<Value> {
        self.problem(key, place, takes);
        None
    }

    fn problem(&mut self, key: &Key, place: Place, takes: &str) -> &mut Problem {
        self.problems.at(place, format!("`{}` takes {takes}", key.name)).label(key.doc)
    }

    fn text(&mut self, key: &Key, value: &TomlSpanned<DeValue<'_>>) -> Option<At<String>> {
        let place = self.place(&value.span());
        match value.get_ref().as_str() {
            Some(text) if text.trim().is_empty() => {
                self.problems.at(place, format!("`{}` is empty", key.name)).label(key.doc);
                None
            }
            Some(text) => Some(At::new(text.to_owned(), place)),
            None => {
                self.problem(key, place, "text in quotes");
                None
            }
        }
    }

    fn texts(&mut self, key: &Key, value: &TomlSpanned<DeValue<'_>>) -> Option<Vec<At<String>>> {
        match value.get_ref() {
            DeValue::Array(list) => Some(list.iter().filter_map(|text| self.text(key, text)).collect()),
            DeValue::String(_) => self.text(key, value).map(|text| vec![text]),
            _ => {
                self.problem(key, self.place(&value.span()), "a list of texts");
                None
            }
        }
    }

    fn is_word(&mut self, key: &Key, text: &At<String>, words: &[&'static str]) -> bool {
        if words.contains(&text.value.as_str()) {
            return true;
        }
        let near = nearest(&text.value, words.iter().copied());
        let near = if near.is_empty() { nearest_word(&text.value, words.iter().copied()) } else { near };
        let all = quoted(words.iter().copied());
        let help = if near.is_empty() { format!("it takes {all}") } else { did_you_mean(&near) };
        self.problems
            .at(text.span, format!("`{}` cannot be `{}`", key.name, text.value))
            .label(key.doc)
            .help(help);
        false
    }

    fn is_region(&mut self, text: &At<String>) -> bool {
        if regions::is_region(&text.value) {
            return true;
        }
        self.problems
            .at(text.span, format!("`{}` is no region", text.value))
            .help("a region is a country's two capital letters (`CN`, `DE`, `US`), or `EU` or `EEA`");
        false
    }
}

/// TOML's own dates, and dates in quotes.
fn day(value: &DeValue<'_>) -> Option<Date> {
    match value {
        DeValue::Datetime(date) => Date::parse(&date.to_string()),
        DeValue::String(text) => Date::parse(text),
        _ => None,
    }
}

/// `` `a`, `b` and `c` ``
pub(super) fn quoted<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let words: Vec<String> = words.map(|word| format!("`{word}`")).collect();
    match words.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => words.concat(),
    }
}

/// `` did you mean `a` or `b`? ``
pub(super) fn did_you_mean(near: &[&str]) -> String {
    let words: Vec<String> = near.iter().map(|word| format!("`{word}`")).collect();
    format!("did you mean {}?", words.join(" or "))
}
