//! The JSON schema of `piilint.toml`, printed from the table of keys, for editors that complete and check it.

use serde_json::{Map, Value, json};

use super::keys::{self, Key, Kind, Section};
use super::rule_names::{GROUPS, RULES};

/// The schema, as draft 2020-12.
pub fn schema() -> Value {
    let mut properties = keys_of(&keys::TOP);
    properties.insert("rules".to_owned(), rules());
    properties.insert("analysis".to_owned(), table(&keys::ANALYSIS));
    for section in keys::LISTS {
        let list = json!({ "type": "array", "description": section.doc, "items": table(section) });
        properties.insert(section.name.to_owned(), list);
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "piilint.toml",
        "description": "What cargo piilint is told about a workspace",
        "type": "object",
        "additionalProperties": false,
        "properties": properties,
    })
}

fn table(section: &Section) -> Value {
    let required: Vec<&str> = section.keys.iter().filter(|key| key.required).map(|key| key.name).collect();
    json!({
        "type": "object",
        "description": section.doc,
        "additionalProperties": false,
        "required": required,
        "properties": keys_of(section),
    })
}

fn keys_of(section: &Section) -> Map<String, Value> {
    section.keys.iter().map(|key| (key.name.to_owned(), value(key))).collect()
}

fn value(key: &Key) -> Value {
    let mut value = match key.kind {
        Kind::Text => json!({ "type": "string", "minLength": 1 }),
        Kind::Texts => one_or_many(&json!({ "type": "string", "minLength": 1 })),
        Kind::Word(words) => json!({ "enum": words() }),
        Kind::Words(words) => one_or_many(&json!({ "enum": words() })),
        Kind::Flag => json!({ "type": "boolean" }),
        Kind::Day => json!({ "type": "string", "format": "date" }),
        Kind::Length => json!({ "type": "string", "pattern": "^[1-9][0-9]*[dwmy]$" }),
        Kind::Region => json!({ "type": "string", "pattern": "^[A-Z]{2,3}$" }),
        Kind::Parameter => json!({ "anyOf": [{ "type": "string" }, { "type": "integer", "minimum": 0 }] }),
    };
    value["description"] = json!(key.doc);
    value
}

fn one_or_many(item: &Value) -> Value {
    json!({ "anyOf": [item, { "type": "array", "items": item }] })
}

fn rules() -> Value {
    let setting = json!({ "anyOf": [{ "enum": keys::LEVELS }, table(&keys::RULE)] });
    let names = RULES.iter().flat_map(|rule| {
        let text = format!("{} {} {}", rule.code, rule.name, rule.name_zh);
        [(rule.code, text.clone()), (rule.name, text)]
    });
    let groups = GROUPS.iter().map(|(name, codes)| (*name, codes.join(", ")));
    let every = std::iter::once(("all", "every rule".to_owned()));
    let mut properties = Map::new();
    for (name, description) in names.chain(groups).chain(every) {
        let mut setting = setting.clone();
        setting["description"] = json!(description);
        properties.insert(name.to_owned(), setting);
    }
    json!({
        "type": "object",
        "description": "levels of rules, by code, name or group",
        "additionalProperties": false,
        "properties": properties,
    })
}
