//! The table in `src/taxonomy/data.rs` says what `taxonomy.json` says.
//!
//! `PIILINT_BLESS=1 cargo test -p piilint-grammar --test taxonomy` writes the table anew.

use serde_json::Value;
use std::fmt::Write;
use std::{env, fs};

const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/taxonomy/data.rs");

/// Ours: fideslang has no word for children, the law does.
const MINOR: &str = r#"Entry { key: "minor", name: "Minor", meaning: "A child, below the age at which the law lets one consent alone.", parent: None },"#;

#[test]
fn table_is_the_json() {
    let json = include_str!("../taxonomy.json");
    let json: Value = serde_json::from_str(json).expect("taxonomy.json is JSON");
    let mut text = String::from(
        "//! Generated from `taxonomy.json` (fideslang 3.1.4, CC BY 4.0) by `tests/taxonomy.rs`. Do not edit.\n\n\
         use super::Entry;\n",
    );
    table(&mut text, "CATEGORIES", "Kinds of data.", &json["data_categories"], "");
    table(&mut text, "PURPOSES", "What data is used for.", &json["data_uses"], "");
    table(&mut text, "SUBJECTS", "Whom data is about.", &json["data_subjects"], MINOR);
    if env::var_os("PIILINT_BLESS").is_some() {
        fs::write(TABLE, &text).expect("the source tree can be written to");
    }
    let table = fs::read_to_string(TABLE).expect("the table is checked in");
    assert_eq!(table, text, "run this test with PIILINT_BLESS=1");
}

fn table(text: &mut String, name: &str, doc: &str, entries: &Value, more: &str) {
    write!(text, "\n/// {doc}\n#[rustfmt::skip]\npub(super) const {name}: &[Entry] = &[\n")
        .expect("a String takes all");
    for entry in entries.as_array().expect("a list") {
        let field = |field: &str| entry[field].as_str().unwrap_or_default();
        let (key, name, meaning) = (field("key"), field("name"), field("meaning"));
        let parent = entry["parent"].as_str();
        writeln!(
            text,
            "    Entry {{ key: {key:?}, name: {name:?}, meaning: {meaning:?}, parent: {parent:?} }},"
        )
        .expect("a String takes all");
    }
    if !more.is_empty() {
        writeln!(text, "    {more}").expect("a String takes all");
    }
    text.push_str("];\n");
}
