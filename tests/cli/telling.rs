//! What a finding tells of its data, its recipient and the consent, in JSON.

use serde_json::Value;

use super::Workspace;

const SOURCE: &str = "
#[derive(Clone)]
pub struct User {
    #[cfg_attr(any(), pii(email))]
    pub email: String,
    #[cfg_attr(any(), pii(phone))]
    // piilint: allow(PII202, PII301, reason = \"a switchboard's number\")
    pub phone: String,
    #[cfg_attr(any(), pii(national_id))]
    pub id_card: String,
    #[cfg_attr(any(), pii(consent = \"essential\"))]
    pub terms: bool,
}
#[cfg_attr(any(), pii_sink(share, recipient = \"mailer\", purpose = \"marketing\"))]
pub fn send(text: &str) { let _ = text; }
pub fn all(user: &User) { send(&format!(\"{} {} {}\", user.email, user.phone, user.id_card)); }
pub fn asked(user: &User) { if user.terms { send(&user.email); } }
pub fn log(user: &User) { println!(\"{} {}\", user.email, user.phone); }
";

const REGISTER: &str = "[[recipient]]\nname = \"mailer\"\nrole = \"controller\"\ndata = [\"user.contact.address\"]\n\
                        purposes = [\"marketing\"]\nbasis = \"contract\"\n";

fn report(toml: &str) -> Value {
    let workspace = Workspace::with("src/lib.rs", SOURCE);
    workspace.write("piilint.toml", toml);
    let ran = workspace.run(&["--format", "json"]).exits(1);
    serde_json::from_str(&ran.out).expect("it is JSON")
}

/// The findings of a rule in a list of the report.
fn of<'r>(report: &'r Value, list: &str, rule: &str) -> Vec<&'r Value> {
    let all = report[list].as_array().expect("a list");
    all.iter().filter(|finding| finding["code"] == rule).collect()
}

fn tags(finding: &Value) -> Vec<&str> {
    let data = finding["data"].as_array().expect("a list");
    data.iter().filter_map(|item| item["tag"].as_str()).collect()
}

#[test]
fn an_exception_for_one_field_leaves_the_others() {
    let report = report(REGISTER);
    let [logged] = of(&report, "findings", "PII301")[..] else { panic!("{report:#}") };
    assert_eq!(tags(logged), ["User::email"]);
    let [accepted] = of(&report, "suppressed", "PII301")[..] else { panic!("{report:#}") };
    assert_eq!(tags(accepted), ["User::phone"]);
    assert_eq!(accepted["suppression"]["reason"], "a switchboard's number");
    assert!(of(&report, "findings", "PII901").is_empty(), "{report:#}");
}

#[test]
fn every_category_that_a_recipient_may_not_get_is_named() {
    let report = report(&REGISTER.replace("basis = \"contract\"", "basis = \"consent\""));
    let all = of(&report, "findings", "PII201");
    let notes = |finding: &Value| finding["notes"].as_array().map_or(0, Vec::len);
    assert!(all.iter().any(|finding| tags(finding).len() == 3), "{report:#}");
    assert!(all.iter().all(|finding| notes(finding) <= 2), "{report:#}");
    // Asked for, and for something else: it is told, and does not count.
    let asked: Vec<&&Value> = all.iter().filter(|finding| !finding["consent"].is_null()).collect();
    let [asked] = asked[..] else { panic!("{report:#}") };
    assert_eq!(asked["consent"], "to `essential`");
    assert!(asked["notes"][0].as_str().is_some_and(|note| note.contains("not for `marketing`")), "{asked:#}");
}

#[test]
fn data_that_is_not_in_the_register_is_named_one_by_one() {
    let register = REGISTER.replace("controller", "processor");
    let report = report(&register);
    let found = of(&report, "findings", "PII202");
    let several = found.iter().find(|finding| tags(finding).len() == 2).expect("e-mail and ID number");
    assert!(
        several["message"].as_str().is_some_and(|text| text.ends_with("does not list them")),
        "{several:#}"
    );
    let notes: Vec<&str> =
        several["notes"].as_array().expect("notes").iter().filter_map(Value::as_str).collect();
    let wanted = ["user.contact.email", "user.government_id.national_identification_number"];
    assert_eq!(notes, wanted.map(|category| format!("`mailer` may not get `{category}`")));
    let single = found.iter().find(|finding| tags(finding).len() == 1).expect("e-mail alone");
    assert!(single["message"].as_str().is_some_and(|text| text.ends_with("does not list it")), "{single:#}");
}

#[test]
fn figures_name_what_was_not_understood() {
    let workspace = Workspace::with("paykit/Cargo.toml", &super::MANIFEST.replace("shop", "paykit"));
    let manifest = format!(
        "{}[dependencies]\npaykit = {{ path = \"paykit\" }}\n[workspace]\nexclude = [\"paykit\"]\n",
        super::MANIFEST
    );
    workspace.write("Cargo.toml", &manifest);
    workspace.write("paykit/src/lib.rs", "pub fn charge(x: &str) { let _ = x; }\n");
    let source = "pub struct User { #[cfg_attr(any(), pii(email))] pub email: String, pub id: String }\n\
                  pub fn pay(user: &User) {\n    for _ in 0..3 { paykit::charge(&user.email); }\n    \
                  paykit::charge(&user.email);\n    paykit::charge(&user.id);\n    mystery!(user.id);\n    \
                  nowhere::make(&user.id);\n    nowhere::make(&user.id);\n}\n";
    workspace.write("src/lib.rs", source);
    let report = workspace.run(&["--format", "json"]).exits(0);
    let report: Value = serde_json::from_str(&report.out).expect("it is JSON");
    let stats = &report["stats"];
    // Twice with personal data; the third call gets none.
    assert_eq!(stats["personal data goes into crates of which nothing is known"]["paykit"], 2, "{stats:#}");
    assert_eq!(stats["not understood"]["macro mystery!"], 1, "{stats:#}");
    assert_eq!(stats["calls not understood"]["nowhere::make: path does not resolve"], 2, "{stats:#}");
    assert_eq!(stats["most frequent reasons"]["path does not resolve"], 2, "{stats:#}");
    assert_eq!(stats["most frequent reasons"]["macro not known"], 1, "{stats:#}");
    let ran = workspace.run(&["--stats"]).exits(0);
    ran.prints("  personal data goes into crates of which nothing is known:\n         2  paykit\n")
        .prints("  most frequent reasons:\n         2  path does not resolve\n");
    // With a model, something is known.
    workspace.write("piilint/models/paykit.rs", "pub fn charge(x: &str);\n");
    let ran = workspace.run(&["--stats"]).exits(0);
    assert!(!ran.out.contains("nothing is known"), "{ran:#?}");
}

#[test]
fn a_version_that_no_model_is_of_is_told() {
    let manifest = |version: &str| super::MANIFEST.replace("shop", "cookie").replace("0.1.0", version);
    let workspace = Workspace::with("cookie/src/lib.rs", "pub struct Cookie;\n");
    let depends = "[dependencies]\ncookie = { path = \"cookie\" }\n[workspace]\nexclude = [\"cookie\"]\n";
    workspace.write("Cargo.toml", &format!("{}{depends}", super::MANIFEST));
    workspace
        .write("src/lib.rs", "pub fn f() { println!(\"{}\", cookie::Cookie::new(\"a\", \"b\").name()); }\n");
    for (version, is_told) in [("0.15.3", true), ("0.17.0", false), ("0.18.9", false), ("0.30.0", true)] {
        workspace.write("cookie/Cargo.toml", &manifest(version));
        let ran = workspace.run(&["--stats"]).exits(0);
        let told = format!(
            "  models of other versions:\n         1  cookie {version}: the model is of 0.16 to 0.18\n"
        );
        assert_eq!(ran.out.contains(&told), is_told, "{told}{ran:#?}");
    }
}
