//! `why-not`: each answer that a line can get, and each that it cannot.

use piilint::inspect::Asked;
use piilint::load::{self, CrateGraph, DiskFiles, Kept, LoadOptions};
use piilint::pipeline::{self, Options, Request};
use piilint::policy::{self, Lookup, Policy, Usage};
use piilint::report::{LINE_FORMATS, RenderContext, Report};
use serde_json::Value;

use super::{MANIFEST, Workspace};

/// Lines are found by the words at their ends.
const SOURCE: &str = r#"
#[derive(Clone, Debug)]
pub struct User {
    pub id: u64, //@ plain field
    #[cfg_attr(any(), pii(email))]
    pub email: String, //@ tagged field
    #[cfg_attr(any(), pii(consent = "marketing"))]
    pub newsletter: bool,
}

#[cfg_attr(any(), pii_protect(mask))]
fn mask(text: &str) -> String {
    text[..2].to_owned()
}

#[cfg_attr(any(), pii_sink(share, recipient = "mailer", purpose = "marketing"))]
fn send(text: &str) { let _ = text; }

#[cfg_attr(any(), pii_sink(store, store = "db"))]
fn keep(text: &str) { let _ = text; }

fn show(text: &str) { //@ called
    println!("{text}"); //@ any text
}

fn quiet(text: &str) -> usize { text.len() } //@ quiet

pub fn logged(user: &User) {
    println!("{} {}", user.email, user.id); //@ logged
    println!("{}", mask(&user.email)); //@ masked
    println!("{}", user.id); //@ number
    // piilint: allow(PII301, reason = "the operator's own")
    println!("{}", user.email); //@ allowed
    show(&user.email); //@ further
    show(&mask(&user.email)); //@ further masked

    /* nothing */ //@ comment
    let n = user.email.len(); //@ length
    let same = user.email == "x"; //@ compared
    let copy = user.email.clone(); //@ copied
    quiet(&user.email); //@ dead end
    let _ = (n, same, copy);
}

pub fn shared(user: &User) {
    if user.newsletter {
        send(&user.email); //@ consented
    }
    send(&user.email); //@ not consented
    keep(&user.email); //@ stored
}

#[cfg_attr(any(), pii_sink(log))]
fn note(text: &str) {
    println!("{text}"); //@ covered
}

pub fn noted(user: &User) {
    note(&user.email); //@ noted
}

pub fn strange(user: &User) {
    let x = nowhere::make(&user.email); //@ unresolved
    mystery!(user.email); //@ macro
    let _ = x;
}

#[cfg(feature = "off")]
fn never(user: &User) {
    println!("{}", user.email); //@ switched off
}

#[cfg(test)]
mod tests {
    fn check(user: &super::User) {
        println!("{}", user.email); //@ test
    }
}
"#;

const TOML: &str = "[[recipient]]\nname = \"mailer\"\nrole = \"controller\"\ndata = [\"user.contact.email\"]\n\
                    purposes = [\"marketing\"]\n[[store]]\nname = \"db\"\nmatches = [\"shop::keep\"]\n\
                    encryption = \"at-rest\"\nenough-for = [\"user.contact\"]\n";

fn shop() -> Workspace {
    let workspace = Workspace::with("src/lib.rs", SOURCE);
    workspace.write("piilint.toml", TOML);
    workspace
}

fn line_of(words: &str) -> usize {
    let marker = format!("//@ {words}");
    let at = SOURCE.lines().position(|line| line.ends_with(&marker));
    at.unwrap_or_else(|| panic!("no line ends with `{marker}`")) + 1
}

/// The shop, read once: a process for each question would read the models each time.
struct Shop {
    workspace: Workspace,
    graph: CrateGraph,
    policy: Policy,
}

fn open() -> Shop {
    let workspace = shop();
    let options = LoadOptions {
        manifest_path: Some(workspace.root.join("Cargo.toml")),
        no_cache: true,
        ..LoadOptions::default()
    };
    let graph = load::load(&options).expect("cargo knows it");
    let lookup = Lookup { workspace_root: &workspace.root, config: None, packages: Vec::new() };
    let policy = policy::load(&lookup, &DiskFiles).expect("it is right");
    Shop { workspace, graph, policy }
}

#[track_caller]
fn ask(shop: &Shop, words: &str) -> Value {
    let line = u32::try_from(line_of(words)).expect("it is short");
    let asked = Asked { path: shop.workspace.root.join("src/lib.rs"), line };
    let outcome = pipeline::run(&Request {
        graph: &shop.graph,
        files: &DiskFiles,
        kept: &Kept::nothing(),
        policy: &shop.policy,
        usage: &Usage::new(&shop.policy),
        models: Vec::new(),
        options: Options::default(),
        asked: Some(&asked),
        stub: None,
    });
    let Some(Ok(line)) = &outcome.line else { panic!("{words}: {:?}", outcome.line) };
    let report = Report {
        diagnostics: Vec::new(),
        sources: &outcome.sources,
        packages: Vec::new(),
        rules: Vec::new(),
        laws: Vec::new(),
        stats: Vec::new(),
        hidden: 0,
        workspace_root: shop.workspace.root.clone(),
        repo_root: None,
    };
    let (_, render) = LINE_FORMATS.iter().find(|(name, _)| *name == "json").expect("it is there");
    let mut bytes = Vec::new();
    render(line, &report, &RenderContext::default(), &mut bytes).expect("memory is no file");
    serde_json::from_slice(&bytes).expect("it is JSON")
}

fn texts<'v>(list: &'v Value, key: &str) -> Vec<&'v str> {
    list.as_array().into_iter().flatten().filter_map(|item| item[key].as_str()).collect()
}

/// The tags that reach a value.
fn data_in<'v>(answer: &'v Value, text: &str) -> Vec<&'v str> {
    let values = answer["values"].as_array().expect("a list");
    let value = values.iter().find(|value| value["text"] == text);
    texts(&value.unwrap_or_else(|| panic!("no `{text}` in {answer:#}"))["data"], "tag")
}

/// What the rules say of the first data at the first sink.
#[track_caller]
fn said<'v>(answer: &'v Value, code: &str) -> &'v Value {
    let rules = answer["sinks"][0]["data"][0]["rules"].as_array().unwrap_or_else(|| panic!("{answer:#}"));
    rules.iter().find(|rule| rule["code"] == code).unwrap_or_else(|| panic!("{answer:#}"))
}

#[test]
fn what_is_reported_and_what_is_not() {
    let shop = open();
    let logged = ask(&shop, "logged");
    assert_eq!(logged["answer"], "reported here: PII301 (error)");
    assert_eq!(said(&logged, "PII301")["says"], "reported");
    assert_eq!(data_in(&logged, "user.email"), ["User::email"]);
    assert!(data_in(&logged, "user.id").is_empty(), "{logged:#}");
    assert_eq!(texts(&logged["values"], "type"), ["String", "u64"]);
    let report = shop.workspace.run(&["--format", "json"]).exits(1);
    assert!(report.out.contains(said(&logged, "PII301")["fingerprint"].as_str().expect("it is known")));

    let masked = ask(&shop, "masked");
    assert_eq!(masked["answer"], "nothing is reported here: of the data at the sink, every rule is content");
    assert_eq!(said(&masked, "PII301")["protections"], serde_json::json!(["mask"]));
    let number = ask(&shop, "number");
    assert_eq!(number["answer"], "nothing is reported here: no personal data reaches the sink");
    assert_eq!(number["sinks"][0]["kind"], "log");

    let allowed = ask(&shop, "allowed");
    assert_eq!(said(&allowed, "PII301")["says"], "allowed");
    assert_eq!(said(&allowed, "PII301")["suppression"]["reason"], "the operator's own");
    let off = shop
        .workspace
        .run(&["why-not", &format!("src/lib.rs:{}", line_of("logged")), "-A", "PII301"])
        .exits(0);
    off.prints("PII301 pii-in-logs: content: the rule is off here");
}

#[test]
fn consents_and_stores_are_told() {
    let shop = open();
    let consented = ask(&shop, "consented");
    assert_eq!(said(&consented, "PII201")["says"], "consented");
    assert_eq!(said(&consented, "PII201")["consent"], "to `marketing`");
    assert_eq!(consented["sinks"][0]["recipient"], "mailer");
    assert_eq!(said(&ask(&shop, "not consented"), "PII201")["says"], "reported");
    let stored = ask(&shop, "stored");
    let why = said(&stored, "PII101")["reason"].as_str().expect("a reason");
    assert!(why.contains("the store's own encryption is declared to be enough"), "{stored:#}");
    assert_eq!(stored["sinks"][0]["store"], "db");
}

#[test]
fn ways_lead_on_and_come_from_callers() {
    let shop = open();
    let further = ask(&shop, "further");
    assert_eq!(
        further["answer"],
        "nothing is reported here: there is personal data, and the line is no sink; further on, it is: PII301 (error)"
    );
    assert_eq!(
        (&further["sinks"][0]["here"], said(&further, "PII301")["says"].as_str()),
        (&false.into(), Some("reported"))
    );
    let masked = ask(&shop, "further masked");
    assert_eq!(said(&masked, "PII301")["says"], "protected");
    assert!(masked["answer"].as_str().is_some_and(|answer| !answer.contains("further")), "{masked:#}");

    let any = ask(&shop, "any text");
    assert_eq!(data_in(&any, "text"), ["User::email", "User::email"], "in the clear, and masked");
    let called = ask(&shop, "called");
    let standing = called["standing"][0].as_str().expect("it stands somewhere");
    assert_eq!(
        standing,
        "in `shop::show`, called by `shop::logged`: its parameters hold what is passed there"
    );
    assert_eq!(data_in(&called, "text").len(), 2);
    let root = ask(&shop, "logged");
    assert!(root["standing"][0].as_str().is_some_and(|text| text.contains("users of the library may call")));
}

#[test]
fn a_sink_within_a_declared_sink_is_judged_where_that_is_called() {
    let shop = open();
    let covered = ask(&shop, "covered");
    assert_eq!(covered["sinks"][0]["covered_by"], "shop::note");
    assert_eq!(covered["dropped"], serde_json::json!([]));
    let answer = covered["answer"].as_str().expect("an answer");
    assert!(answer.contains("declared to be such a sink, and is judged where it is called"), "{covered:#}");
    let noted = ask(&shop, "noted");
    assert_eq!(
        (said(&noted, "PII301")["says"].as_str(), &noted["sinks"][0]["covered_by"]),
        (Some("reported"), &Value::Null)
    );
}

#[test]
fn what_is_dropped_is_told_and_what_goes_on_is_not() {
    let shop = open();
    for (words, at) in [("length", "len"), ("compared", "user.email == \"x\""), ("dead end", "quiet")] {
        let answer = ask(&shop, words);
        assert_eq!(answer["dropped"], serde_json::json!([{ "tag": "User::email", "at": at }]), "{answer:#}");
    }
    for words in ["copied", "logged", "further", "stored", "masked", "unresolved"] {
        assert_eq!(ask(&shop, words)["dropped"], serde_json::json!([]), "{words}");
    }
    assert_eq!(data_in(&ask(&shop, "copied"), "copy"), ["User::email"]);
}

#[test]
fn calls_say_what_they_mean() {
    let shop = open();
    let further = ask(&shop, "further masked");
    let calls = further["calls"].as_array().expect("a list");
    assert_eq!(texts(&further["calls"], "text"), ["mask", "show"]);
    assert!(calls[0]["means"].to_string().contains("protects: mask"), "{further:#}");
    let sink = ask(&shop, "consented");
    assert!(sink["calls"][0]["means"].to_string().contains("a sink: share, to the recipient `mailer`"));
    let unresolved = ask(&shop, "unresolved");
    assert_eq!(unresolved["calls"][0]["resolved"], false);
    assert!(
        unresolved["calls"][0]["means"][0].as_str().is_some_and(|text| text.starts_with("not resolved, "))
    );
    assert_eq!(data_in(&unresolved, "x"), ["User::email"], "what is not known passes data on");
    let mystery = ask(&shop, "macro");
    assert!(mystery["not_understood"].to_string().contains("mystery"), "{mystery:#}");
}

#[test]
fn code_that_is_not_analysed_says_why() {
    let shop = open();
    let standing = |words: &str| {
        let answer = ask(&shop, words);
        assert_eq!(answer["analysed"], false, "{answer:#}");
        answer["standing"].to_string()
    };
    assert!(standing("switched off").contains("#[cfg(feature = \\\"off\\\")]` switches it off"));
    assert!(standing("test").contains("compiled only for tests; `--tests`"));
    assert!(standing("plain field").contains("`User::id` is not tagged"));
    let tagged = standing("tagged field");
    assert!(tagged.contains("`User::email` is tagged as user.contact.email"), "{tagged}");
    let place = format!("src/lib.rs:{}", line_of("test"));
    shop.workspace.run(&["why-not", &place, "--tests"]).exits(0).prints("PII301 (error)");

    for (path, why) in [
        ("src/lonely.rs", "no `mod` of the package `shop` leads to this file"),
        ("tests/it.rs", "it belongs to a test; `--tests`"),
        ("build.rs", "build scripts are not looked at"),
    ] {
        shop.workspace.write(path, "fn f() {}\n");
        shop.workspace.run(&["why-not", &format!("{path}:1")]).exits(0).prints(why);
    }
    shop.workspace.write("piilint.toml", "laws = []\n");
    shop.workspace.write("src/lib.rs", "pub fn f() {\n    let x = ;\n}\npub fn g() {\n    f();\n}\n");
    let broken = shop.workspace.run(&["why-not", "src/lib.rs:2"]).exits(0).prints("does not parse");
    broken.prints("(PII904)");
    shop.workspace
        .run(&["why-not", "src/lib.rs:5"])
        .exits(0)
        .prints("no personal data is known to be on this line");
}

#[test]
fn bodies_of_dependencies_are_not_analysed() {
    let workspace = Workspace::with("paykit/Cargo.toml", &MANIFEST.replace("shop", "paykit"));
    workspace.write("Cargo.toml", &format!("{MANIFEST}[dependencies]\npaykit = {{ path = \"paykit\" }}\n[workspace]\nexclude = [\"paykit\"]\n"));
    workspace.write("paykit/src/lib.rs", "pub fn charge(x: &str) {\n    let _ = x;\n}\n");
    workspace.write(
        "src/lib.rs",
        "pub struct User { #[cfg_attr(any(), pii(email))] pub email: String }\n\
         pub fn pay(user: &User) {\n    paykit::charge(&user.email);\n}\n",
    );
    let ran = workspace.run(&["why-not", "paykit/src/lib.rs:2"]).exits(0);
    ran.prints("`paykit` is a dependency").prints("--include-deps paykit");
    workspace.run(&["why-not", "src/lib.rs:3"]).exits(0).prints("known by its signature only");
}

#[test]
fn places_that_are_none() {
    let shop = shop();
    let comment = line_of("comment");
    let ran = shop.run(&["why-not", &format!("src/lib.rs:{comment}")]).exits(2);
    ran.says(&format!("no code stands on line {comment}")).says(&format!("`src/lib.rs:{}`", comment + 1));
    shop.run(&["why-not", "src/lib.rs:999"]).exits(2).says("has no line 999").says("its last one is");
    shop.run(&["why-not", "src/lib.rs:0"]).exits(2).says("lines count from 1");
    shop.run(&["why-not", "lib.rs:3"]).exits(2).says("did you mean `src/lib.rs:3`?");
    shop.run(&["why-not", "src/lib.rs"]).exits(2).says("is no place");
    shop.run(&["why-not", "piilint.toml:1"]).exits(2).says("is no Rust file of the workspace");
    shop.run(&["why-not", "src/lib.rs:3", "--format", "sarif"]).exits(2).says("it writes `human` and `json`");
    shop.run(&["why-not", "--help"]).exits(0).prints("FILE:LINE").prints("Exit codes");
    shop.run(&["completions", "bash"]).exits(0).prints("why-not");
}

#[test]
fn the_answer_fits_a_terminal_and_asking_changes_nothing() {
    let shop = shop();
    let before = shop.run(&["--format", "json"]).exits(1);
    for words in ["logged", "any text", "unresolved", "consented", "called", "dead end", "switched off"] {
        let place = format!("src/lib.rs:{}", line_of(words));
        let ran = shop.run(&["why-not", &place]).exits(0).prints(" = where: ");
        assert!(ran.out.lines().all(|line| line.chars().count() <= 80), "{ran:#?}");
        let whole = shop.run(&["why-not", &place, "-v", "--color", "always"]).exits(0);
        assert!(whole.out.contains('\u{1b}'), "{whole:#?}");
    }
    let from_elsewhere = Workspace::empty();
    let (manifest, place) = (shop.root.join("Cargo.toml"), format!("src/lib.rs:{}", line_of("logged")));
    let manifest = manifest.to_str().expect("it is text");
    from_elsewhere.run(&["why-not", &place, "--manifest-path", manifest]).exits(0).prints("PII301 (error)");
    assert_eq!(shop.run(&["--format", "json"]).exits(1).out, before.out);
}

#[test]
fn a_first_look_takes_names_for_tags_here_too() {
    let source = "pub struct User { pub email: String }\npub fn f(user: &User) {\n    println!(\"{}\", user.email);\n}\n";
    let workspace = Workspace::with("src/lib.rs", source);
    workspace.run(&["why-not", "src/lib.rs:3"]).exits(0).prints("reported here: PII301");
    workspace.run(&["why-not", "src/lib.rs:1"]).exits(0).prints("is taken for user.contact.email");
}
