//! The formats from outside: what is written is what its readers take, for everything, for nothing, and for much.

#[path = "report/sample.rs"]
mod sample;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use cargo_metadata::Message;
use piilint::diagnostic::{Diagnostic, Label, Lang, Level, StepKind, TraceStep};
use piilint::report::{FORMATS, Format, RenderContext, Report, step_summary};
use piilint::source::{FileId, Pos, SourceFile, Sources, Span};
use proptest::prelude::*;
use serde_json::Value;

fn render(name: &str, report: &Report<'_>) -> String {
    render_as(name, report, &RenderContext::default())
}

fn render_as(name: &str, report: &Report<'_>, ctx: &RenderContext<'_>) -> String {
    let format = Format::find(name).expect("a format of the table");
    let mut out = Vec::new();
    (format.render)(report, ctx, &mut out).expect("memory takes everything");
    String::from_utf8(out).expect("renderers write UTF-8")
}

fn parsed(name: &str, report: &Report<'_>) -> Value {
    serde_json::from_str(&render(name, report)).expect("it is JSON")
}

fn check(schema: &jsonschema::Validator, value: &Value) {
    let errors: Vec<String> =
        schema.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

static JSON: LazyLock<jsonschema::Validator> =
    LazyLock::new(|| validator(include_str!("../docs/schema/report-v1.json")));

/// The standard's schema has a pattern with a stray bracket, which its errata mend.
static SARIF: LazyLock<jsonschema::Validator> = LazyLock::new(|| {
    let (stray, meant) = ("^[a-zA-Z]{2}|^[a-zA-Z]{2}-[a-zA-Z]{2}]?$", "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$");
    validator(&include_str!("fixtures/sarif-2.1.0.schema.json").replace(stray, meant))
});

fn validator(schema: &str) -> jsonschema::Validator {
    let schema: Value = serde_json::from_str(schema).expect("the schema is JSON");
    jsonschema::validator_for(&schema).expect("and a schema")
}

#[test]
fn json_follows_its_schema() {
    let sources = sample::sources(false);
    let full = parsed("json", &sample::full(&sources));
    check(&JSON, &full);
    check(&JSON, &parsed("json", &sample::clean(&sources)));
    assert_eq!(full["summary"]["errors"], 1);
    assert_eq!(full["suppressed"][0]["suppression"]["reason"], "ticket 4711");
    assert_eq!(full["stats"]["calls"]["resolved"], 12);
    let found = &full["findings"].as_array().expect("a list")[2];
    assert_eq!(
        (&found["file"], &found["line"], &found["column"]),
        (&"shop/src/order.rs".into(), &6.into(), &17.into())
    );
    assert_eq!(found["path"][2]["file"], Value::Null, "a step in a model has no place");
}

#[test]
fn the_schema_refuses_what_it_should() {
    let sources = sample::sources(false);
    let good = parsed("json", &sample::full(&sources));
    for (pointer, bad) in [
        ("/version", Value::from(2)),
        ("/findings/0/line", 0.into()),
        ("/findings/0/level", "fatal".into()),
        ("/findings/2/path/0/kind", "taint".into()),
        ("/suppressed/0/suppression/origin", "nobody".into()),
    ] {
        let mut changed = good.clone();
        *changed.pointer_mut(pointer).expect("the field is there") = bad;
        assert!(!JSON.is_valid(&changed), "{pointer}");
    }
}

#[test]
fn every_field_of_the_json_is_documented() {
    fn keys(value: &Value, found: &mut BTreeSet<String>) {
        match value {
            Value::Object(fields) => {
                for (key, value) in fields.iter().filter(|(key, _)| *key != "stats") {
                    found.insert(key.clone());
                    keys(value, found);
                }
            }
            Value::Array(items) => items.iter().for_each(|item| keys(item, found)),
            _ => {}
        }
    }
    let sources = sample::sources(false);
    let mut found = BTreeSet::new();
    keys(&parsed("json", &sample::full(&sources)), &mut found);
    let docs = include_str!("../docs/json.md");
    let missing: Vec<_> = found.iter().filter(|key| !docs.contains(&format!("`{key}`"))).collect();
    assert!(missing.is_empty(), "docs/json.md does not name {missing:?}");
}

#[test]
fn sarif_follows_the_standards_schema() {
    let sources = sample::sources(false);
    check(&SARIF, &parsed("sarif", &sample::full(&sources)));
    let clean = parsed("sarif", &sample::clean(&sources));
    check(&SARIF, &clean);
    assert_eq!(clean["runs"][0]["results"], Value::Array(Vec::new()), "an empty list closes old alerts");
}

#[test]
fn sarif_is_what_github_takes() {
    let sources = sample::sources(false);
    let log = parsed("sarif", &sample::full(&sources));
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().expect("rules");
    for rule in rules {
        assert!(rule["help"]["text"].as_str().is_some_and(|text| !text.is_empty()), "{rule}");
        assert!(rule["properties"]["tags"].as_array().is_some_and(|tags| tags.len() <= 20));
    }
    for result in run["results"].as_array().expect("results") {
        let index = result["ruleIndex"].as_u64().expect("an index");
        assert_eq!(rules[usize::try_from(index).expect("small")]["id"], result["ruleId"]);
        let place = &result["locations"][0]["physicalLocation"];
        assert!(place["region"]["startLine"].as_u64() > Some(0), "{result}");
        let uri = place["artifactLocation"]["uri"].as_str().expect("a URI");
        assert!(uri.starts_with("backend/") && uri.is_ascii(), "{uri}");
    }
}

#[test]
fn sarif_shows_path_laws_and_fixes() {
    let sources = sample::sources(false);
    let log = parsed("sarif", &sample::full(&sources));
    let run = &log["runs"][0];
    let results = run["results"].as_array().expect("results");
    let result = results.iter().find(|result| result["codeFlows"].is_array()).expect("the one with a path");
    let steps = result["codeFlows"][0]["threadFlows"][0]["locations"].as_array().expect("steps");
    assert_eq!(steps.len(), 3, "the step without a place is left out");
    let text = result["message"]["text"].as_str().expect("text");
    assert!(text.contains("\\[not\\](why)") && text.contains("[tagged `phone`](1)"), "{text}");
    let article = &result["taxa"][0];
    let law = run["taxonomies"].as_array().expect("taxonomies").iter().find(|law| law["name"] == "CN-PIPL");
    let index = usize::try_from(article["index"].as_u64().expect("an index")).expect("small");
    assert_eq!(law.expect("the law")["taxa"][index]["id"], article["id"]);
    assert_eq!(result["fixes"][0]["artifactChanges"][0]["replacements"].as_array().map(Vec::len), Some(2));
    assert_eq!(result["partialFingerprints"]["piilint/v1"], "9b0c3d");
    let accepted = results.iter().find(|result| result["suppressions"].is_array()).expect("the accepted one");
    assert_eq!(accepted["suppressions"][0]["kind"], "external");
}

#[test]
fn cargo_metadata_reads_every_line_of_rustc_json() {
    let sources = sample::sources(false);
    let text = render("rustc-json", &sample::full(&sources));
    let messages: Vec<Message> =
        Message::parse_stream(text.as_bytes()).collect::<Result<_, _>>().expect("every line parses");
    assert_eq!(messages.len(), text.lines().count());
    let count = |wanted: fn(&Message) -> bool| messages.iter().filter(|message| wanted(message)).count();
    assert_eq!(count(|message| matches!(message, Message::CompilerArtifact(artifact) if !artifact.fresh)), 2);
    assert_eq!(
        count(|message| matches!(message, Message::CompilerMessage(_))),
        4,
        "the accepted one is left out"
    );
}

#[test]
fn the_replacements_of_rustc_json_apply_by_bytes() {
    let sources = sample::sources(false);
    let text = render("rustc-json", &sample::full(&sources));
    let message = Message::parse_stream(text.as_bytes())
        .find_map(|message| match message {
            Ok(Message::CompilerMessage(message)) if message.package_id.repr.contains("/shop#") => {
                Some(message.message)
            }
            _ => None,
        })
        .expect("the finding in shop");
    assert!(message.rendered.as_deref().is_some_and(|text| text.contains("= path: 4 steps")));
    let primary = message.spans.iter().find(|span| span.is_primary).expect("a primary span");
    assert_eq!(&sample::ORDER[primary.byte_start as usize..primary.byte_end as usize], "电话");
    let fix = message.children.iter().find(|child| !child.spans.is_empty()).expect("a fix");
    let mut fixed = sample::ORDER.to_owned();
    let mut edits: Vec<_> = fix.spans.iter().collect();
    edits.sort_by_key(|span| std::cmp::Reverse(span.byte_start));
    for span in edits {
        let new = span.suggested_replacement.as_deref().expect("a replacement");
        fixed.replace_range(span.byte_start as usize..span.byte_end as usize, new);
    }
    assert!(fixed.starts_with("\u{feff}use mask;\nuse shop_model"), "behind the byte order mark: {fixed:?}");
    assert!(fixed.contains("info!(\"发货 {}\", mask(电话));"), "{fixed}");
}

#[test]
fn a_clean_report_is_valid_in_every_format() {
    let sources = sample::sources(false);
    let clean = sample::clean(&sources);
    assert_eq!(render("human", &clean), "piilint: no findings (3 old, `--all` shows them)\n");
    assert_eq!(render("short", &clean), "");
    assert_eq!(render("github", &clean), "");
    assert_eq!(parsed("json", &clean)["findings"], Value::Array(Vec::new()));
}

#[test]
fn frame_words_come_in_chinese_and_keys_do_not() {
    let sources = sample::sources(false);
    let full = sample::full(&sources);
    let ctx = RenderContext { lang: Lang::Zh, ..RenderContext::default() };
    let human = render_as("human", &full, &ctx);
    for phrase in ["错误[PII301]", "路径: 共 4 步", "建议: ", "PIPL第51条", "1 个错误，2 个警告"]
    {
        assert!(human.contains(phrase), "{phrase} in\n{human}");
    }
    let github = render_as("github", &full, &ctx);
    assert!(github.starts_with("::error ") && github.contains("%0A路径:"), "{github}");
    assert!(step_summary(&full, &ctx).contains("| 级别 | 发现 |"));
    let json: Value = serde_json::from_str(&render_as("json", &full, &ctx)).expect("JSON");
    assert_eq!(json["findings"][2]["level"], "error");
    assert_eq!(json["rules"][0]["summary"], "个人信息写入日志。");
}

#[test]
fn the_order_in_which_files_and_findings_came_shows_nowhere() {
    let (sources, backwards) = (sample::sources(false), sample::sources(true));
    for format in FORMATS {
        let one = render(format.name, &sample::full(&sources));
        assert_eq!(one, render(format.name, &sample::full(&backwards)), "{}", format.name);
    }
}

/// Generous: it takes a second or so without optimisation. A renderer that walks the file for each finding takes
/// minutes.
const LONG: Duration = Duration::from_mins(1);

#[test]
fn thousands_of_findings_in_one_file_cost_their_number() {
    let (few_sources, few_found) = sample::many(500);
    let (many_sources, many_found) = sample::many(5000);
    for format in FORMATS {
        let mut few = sample::clean(&few_sources);
        few.diagnostics.clone_from(&few_found);
        let mut many = sample::clean(&many_sources);
        many.diagnostics.clone_from(&many_found);
        let started = Instant::now();
        let (short, long) = (render(format.name, &few).len(), render(format.name, &many).len());
        assert!(started.elapsed() < LONG, "{} took {:?}", format.name, started.elapsed());
        assert!(long < 11 * short, "{}: {short} bytes for 500, {long} for 5000", format.name);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever stands in a file and wherever a span points, every format writes what its readers take.
    #[test]
    fn odd_texts_and_places_are_written(
        text in "[a电\u{feff}\u{1b}\u{301}\t\r\n \\]\\[(|`%:,<]{0,40}",
        message in "[a电\u{feff}\u{1b}\u{202e}\t\r\n \\]\\[(|`%:,<]{1,20}",
        places in prop::collection::vec((0u32..4, 0u32..6, 0u32..9, 0u32..6, 0u32..9), 3),
        width in 0usize..100,
    ) {
        let mut sources = Sources::new();
        sources.add(SourceFile::new("a b/订单.rs", Path::new("/repo/backend/a b/订单.rs"), text.as_str()));
        sources.add(SourceFile::new("../outside.rs", Path::new("/elsewhere/outside.rs"), text.as_str()));
        let span = |(file, line, col, end_line, end_col): (u32, u32, u32, u32, u32)| Span {
            file: FileId(file), start: Pos::new(line, col), end: Pos::new(end_line, end_col),
        };
        let mut found =
            Diagnostic::new("PII301", "r", Level::Error, message.as_str(), Label::new(span(places[0]), message.as_str()));
        found.secondary = vec![Label::new(span(places[1]), message.as_str())];
        found.trace = vec![TraceStep { span: span(places[2]), text: message, kind: StepKind::Call, depth: 3 }];
        let mut report = sample::clean(&sources);
        report.diagnostics = vec![found];
        let ctx = RenderContext { width, ..RenderContext::default() };
        for terminal in ["human", "short"] {
            let out = render_as(terminal, &report, &ctx);
            prop_assert!(!out.contains(['\u{1b}', '\u{202e}', '\r']), "{out:?}");
        }
        prop_assert_eq!(render("short", &report).lines().count(), 1);
        prop_assert_eq!(render("github", &report).lines().count(), 1);
        check(&JSON, &parsed("json", &report));
        check(&SARIF, &parsed("sarif", &report));
        let lines = render("rustc-json", &report);
        for message in Message::parse_stream(lines.as_bytes()) {
            prop_assert!(!matches!(message, Err(_) | Ok(Message::TextLine(_))), "{lines}");
        }
    }
}
