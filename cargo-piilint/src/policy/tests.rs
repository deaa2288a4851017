//! Whole configurations, read from memory.

use std::path::{Path, PathBuf};

use miette::{GraphicalReportHandler, GraphicalTheme};
use piilint_grammar::{Annotation, Class, Date, Vocabulary};

use super::*;
use crate::load::MemoryFiles;

const ROOT: &str = "/w";

fn files(list: &[(&str, &str)]) -> MemoryFiles {
    list.iter().fold(MemoryFiles::new(), |files, (path, text)| files.with(Path::new(ROOT).join(path), *text))
}

fn load_all(list: &[(&str, &str)]) -> Result<Policy, PolicyError> {
    let manifests: Vec<(String, PathBuf)> = list
        .iter()
        .filter(|(path, _)| path.ends_with("/Cargo.toml"))
        .map(|(path, _)| (path.trim_end_matches("/Cargo.toml").to_owned(), Path::new(ROOT).join(path)))
        .collect();
    let packages = manifests.iter().map(|(name, path)| (name.as_str(), path.as_path())).collect();
    load(&Lookup { workspace_root: Path::new(ROOT), config: None, packages }, &files(list))
}

fn read(text: &str) -> Policy {
    load_all(&[("piilint.toml", text)]).unwrap_or_else(|error| panic!("{}", shown(&error)))
}

fn messages(text: &str) -> Vec<String> {
    let error = load_all(&[("piilint.toml", text)]).expect_err("it has mistakes");
    error.messages().map(str::to_owned).collect()
}

fn shown(error: &PolicyError) -> String {
    let mut text = String::new();
    let handler = GraphicalReportHandler::new_themed(GraphicalTheme::unicode_nocolor()).with_width(100);
    handler.render_report(&mut text, error).expect("it renders");
    text
}

fn day(text: &str) -> Date {
    Date::parse(text).expect("a date")
}

/// The sample of the interface's design, with the purpose that it leaves to the reader.
const SAMPLE: &str = r#"
laws = ["cn-pipl", "eu-gdpr"]
home-region = "CN"
lang = "en"

[rules]
unencrypted-storage = { level = "error", allow-categories = ["user.account.username"] }
PII404 = "off"

[[category]]
key = "cn.wechat_openid"
parent = "user.unique_id"
alias = "openid"

[[purpose]]
key = "delivery"
parent = "essential.service"

[[recipient]]
name = "courier"
role = "processor"
hosts = ["*.courier.example"]
crates = ["courier-sdk"]
items = ["shop::courier::Client"]
data = ["user.name", "user.contact.phone_number", "user.contact.address"]
purposes = ["delivery"]
basis = "contract"
agreement = "DPA-2026-03"
region = "CN"
verified = 2026-06-01
verify-every = "365d"

[[store]]
name = "orders-db"
matches = ["sqlx::PgPool"]
region = "CN"
encryption = "at-rest"
enough-for = ["user.contact", "user.name"]

[[tag]]
item = "legacy::models::User::mobile"
category = "phone"

[[allow]]
rule = "PII204"
path = "crates/legacy/**"
reason = "contract under renewal, ticket 4711"
owner = "team-legacy"
until = 2027-01-31
"#;

#[test]
fn the_sample_means_what_it_says() {
    let policy = read(SAMPLE);
    assert_eq!(policy.laws.iter().map(|law| law.id.as_str()).collect::<Vec<_>>(), ["cn-pipl", "eu-gdpr"]);
    assert_eq!(policy.level("PII404", "shop", Some(Level::Note)), None);
    assert_eq!(policy.level("PII101", "shop", Some(Level::Note)), Some(Level::Error));
    assert_eq!(policy.level("PII301", "shop", Some(Level::Note)), Some(Level::Note));
    assert!(policy.allows_category("PII101", "shop", "user.account.username"));
    assert!(!policy.allows_category("PII101", "shop", "user.account"));

    let courier = policy.recipients.named("courier").expect("it is there");
    assert!(courier.covers(&policy.taxonomy, "user.name.first", "delivery"));
    assert!(!courier.covers(&policy.taxonomy, "user.payment", "delivery"));
    assert!(!courier.covers(&policy.taxonomy, "user.name", "marketing"));
    assert_eq!(courier.may_get(&policy.taxonomy, "user.government_id"), Some(false));
    assert!(
        matches!(policy.recipients.by_url("https://api.courier.example/v1/", Known::Prefix), Match::One(r) if r.name == courier.name)
    );
    assert!(matches!(policy.recipients.by_url("https://ads.example/", Known::Whole), Match::Unregistered));
    assert!(matches!(policy.recipients.by_url("https://", Known::Prefix), Match::Open));
    assert!(
        policy.recipients.by_crate("courier_sdk").is_some()
            && policy.recipients.by_crate("courier-sdk").is_some()
    );
    assert!(policy.recipients.by_item("shop::courier::Client::send").is_some());
    assert_eq!(courier.verification(day("2026-06-02")), Verification::Current);
    assert_eq!(courier.verification(day("2027-05-15")), Verification::LapsesOn(day("2027-06-01")));
    assert_eq!(courier.verification(day("2027-06-01")), Verification::LapsesOn(day("2027-06-01")));
    assert_eq!(courier.verification(day("2027-06-02")), Verification::LapsedOn(day("2027-06-01")));

    let store = policy.stores.by_item("sqlx::PgPool").expect("it matches");
    assert!(store.is_enough_for(&policy.taxonomy, "user.contact.email"));
    assert!(!store.is_enough_for(&policy.taxonomy, "user.government_id"));
    assert_eq!(store.is_abroad(policy.home_region_of("shop")), Some(false));

    let Annotation::Pii(tag) = &policy.outside[0].annotation else { panic!("a tag") };
    assert_eq!(tag.category.as_ref().map(|c| c.value.as_str()), Some("user.contact.phone_number"));

    let on = |date| policy.exceptions_for("PII204", "crates/legacy/src/x.rs", None, date).count();
    assert_eq!((on(day("2027-01-31")), on(day("2027-02-01"))), (1, 0));
    assert_eq!(policy.exceptions_for("PII204", "crates/other/x.rs", None, day("2026-01-01")).count(), 0);
    assert_eq!(policy.item_paths().count(), 3);
}

#[test]
fn own_words_have_parents() {
    let policy = read(SAMPLE);
    let taxonomy = &policy.taxonomy;
    let key = taxonomy.resolve(Vocabulary::Category, "openid").expect("an alias");
    assert_eq!(key.as_str(), "cn.wechat_openid");
    assert!(taxonomy.covers(Vocabulary::Category, "user.unique_id", "cn.wechat_openid"));
    assert!(taxonomy.covers(Vocabulary::Category, "user", "cn.wechat_openid"));
    assert!(taxonomy.is_essential("delivery") && !taxonomy.is_essential("marketing"));
    assert!(taxonomy.is_third_party("marketing.advertising.third_party.targeted"));
    assert_eq!(taxonomy.class("cn.wechat_openid"), Class::Other);
    let policy = read(
        "[[category]]\nkey = \"shop.dna\"\nparent = \"shop.lab\"\n[[category]]\nkey = \"shop.lab\"\nparent = \"health\"\n[[category]]\nkey = \"shop.zip\"\nparent = \"address\"\nsensitive = true\n",
    );
    assert_eq!(policy.taxonomy.class("shop.dna"), Class::Sensitive);
    assert_eq!(policy.taxonomy.class("shop.zip"), Class::Sensitive);
    assert_eq!(policy.taxonomy.class_if_not_sensitive("shop.zip"), Class::Contact);
}

#[test]
fn every_mistake_is_told_at_once_at_its_place() {
    let text = r#"home-regoin = "CN"
laws = ["cn-pip"]
[[recipient]]
name = "courier"
role = "procesor"
hosts = ["https://api.courier.example/v1"]
data = ["user.contact.emial"]
verify-every = "1 year"
[[tag]]
item = "crate::User::email"
category = "email"
[[alow]]
[rules]
pii-in-log = "error"
PII301 = "fatal"
"#;
    let error = load_all(&[("piilint.toml", text)]).expect_err("it has mistakes");
    let shown = shown(&error);
    // Where lines wrap depends on the terminal.
    let flat = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    for part in [
        "unknown section or key `home-regoin`",
        "did you mean `home-region`?",
        "`laws` cannot be `cn-pip`",
        "did you mean `cn-pipl`",
        "`role` cannot be `procesor`",
        "did you mean `processor`?",
        "write `api.courier.example`",
        "unknown category `user.contact.emial`",
        "did you mean `user.contact.email`",
        "`verify-every` takes a length of time",
        "begin with the name of the crate",
        "unknown section or key `alow`",
        "unknown rule `pii-in-log`",
        "did you mean `pii-in-logs`",
        "`level` cannot be `fatal`",
        "/w/piilint.toml:1:1",
    ] {
        assert!(flat.contains(part), "{part}\n{shown}");
    }
    assert_eq!(error.messages().count(), 10, "{shown}");
}

#[test]
fn mistakes_of_meaning() {
    for (text, expected) in [
        ("[[recipient]]\nname = \"a\"\n", "this `recipient` has no `role`"),
        (
            "[[recipient]]\nname = \"a\"\nrole = \"joint\"\n[[recipient]]\nname = \"a\"\nrole = \"joint\"",
            "the recipient `a` is there twice",
        ),
        (
            "[[recipient]]\nname = \"a\"\nrole = \"joint\"\nverify-every = \"90d\"",
            "`verify-every` of `a` has no day to count from",
        ),
        (
            "[[recipient]]\nname = \"a\"\nrole = \"joint\"\ntransfer = \"prayer\"",
            "`transfer` cannot be `prayer`",
        ),
        ("[[recipient]]\nname = \"a\"\nrole = \"joint\"\nregion = \"China\"", "`China` is no region"),
        (
            "[[store]]\nname = \"a\"\nmatches = \"x::Y\"\nenough-for = [\"email\"]",
            "`enough-for` of `a` speaks of an encryption that is not there",
        ),
        (
            "[[sink]]\nitem = \"x::f\"\nkind = \"share\"\nrecipient = \"courrier\"\n[[recipient]]\nname = \"courier\"\nrole = \"joint\"",
            "there is no recipient `courrier`",
        ),
        (
            "[[sink]]\nitem = \"x::f\"\nkind = \"log\"\nchannel = \"database\"",
            "`database` is no way to `log`",
        ),
        ("[[tag]]\nitem = \"x::T::f\"", "a `tag` says exactly one of `category`, `none` and `consent`"),
        (
            "[[tag]]\nitem = \"x::T::f\"\ncategory = \"email\"\nnone = true",
            "a `tag` says exactly one of `category`, `none` and `consent`",
        ),
        ("[[tag]]\nitem = \"x::T::f\"\ncategory = \"shop.points\"", "unknown category `shop.points`"),
        ("[[consent]]\nitem = \"x::f\"", "this `consent` does not say to what"),
        ("[[category]]\nkey = \"user.name\"", "the taxonomy has the category `user.name` already"),
        (
            "[[category]]\nkey = \"a.b\"\nparent = \"a.c\"\n[[category]]\nkey = \"a.c\"\nparent = \"a.b\"",
            "the category `a.b` is its own parent+",
        ),
        ("[[category]]\nkey = \"a.b\"\nalias = \"email\"", "`email` already stands for `user.contact.email`"),
        ("[[allow]]\nrule = \"PII301\"", "this `allow` covers the whole program"),
        (
            "[[allow]]\nrule = \"PII301\"\npath = \"a[\"",
            "`a[` is no pattern: unclosed character class; missing ']'",
        ),
        (
            "[[policy]]\nname = \"p\"\ndata = \"email\"\nreaches = \"stor\"\nnever = true",
            "nothing is called `stor`",
        ),
        (
            "[[policy]]\nname = \"p\"\ndata = \"email\"\nreaches = \"store\"",
            "a `policy` says exactly one of `never = true`, `only-through`, `only-if` and `must = true`",
        ),
        (
            "[[policy]]\nname = \"pii-in-logs\"\ndata = \"email\"\nreaches = \"log\"\nnever = true",
            "`pii-in-logs` is the name of a rule or of a group of rules",
        ),
        (
            "[[policy]]\nname = \"p\"\ndata = \"email\"\nreaches = \"store\"\nonly-through = \"encript\"",
            "`encript` is no protection",
        ),
        ("[rules]\nPII301 = \"off\"\npii-in-logs = \"error\"", "the rule PII301 is there twice"),
        ("lang = 3", "`lang` takes text in quotes"),
        ("recipient = 3", "`recipient` is a list of tables"),
        ("laws = [\"cn-pipl\"", "this is not TOML: unclosed array, expected `]`"),
    ] {
        let messages = messages(text);
        match expected.strip_suffix('+') {
            Some(expected) => assert_eq!(messages.first().map(String::as_str), Some(expected), "{text}"),
            None => assert_eq!(messages, [expected], "{text}"),
        }
    }
}

#[test]
fn groups_are_less_precise_than_rules() {
    let policy = read("[rules]\nPII301 = \"error\"\nlogging = \"note\"\nall = \"off\"");
    let level = |code| policy.level(code, "shop", Some(Level::Warning));
    assert_eq!(
        (level("PII301"), level("PII302"), level("PII101")),
        (Some(Level::Error), Some(Level::Note), None)
    );
}

#[test]
fn a_base_is_shared_and_is_a_floor() {
    let base = "[rules]\npii-in-logs = \"error\"\nPII401 = \"note\"\n[[recipient]]\nname = \"courier\"\nrole = \"processor\"\nregion = \"CN\"\n[[recipient]]\nname = \"bank\"\nrole = \"controller\"\n";
    let near = "extends = [\"../privacy/base.toml\"]\n[rules]\nPII401 = \"error\"\n[[recipient]]\nname = \"courier\"\nrole = \"processor\"\nregion = \"DE\"\n";
    let policy = load_all(&[("piilint.toml", near), ("../privacy/base.toml", base)]).expect("it is right");
    assert_eq!(
        policy.recipients.named("courier").and_then(|r| r.region.as_deref()),
        Some("DE"),
        "nearer wins"
    );
    assert_eq!(policy.level("PII301", "shop", None), Some(Level::Error));
    assert_eq!(policy.level("PII401", "shop", None), Some(Level::Error), "stricter is allowed");
    let usage = Usage::new(&policy);
    let unused = |usage: &Usage| {
        usage
            .unused_warnings(&policy, day("2026-01-01"))
            .iter()
            .map(|u| u.problem.message.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        unused(&usage),
        ["no personal data was seen to go to the recipient `courier`"],
        "bases are shared"
    );
    usage.mark(policy.recipients.named("courier").expect("it is there").entry);
    assert!(unused(&usage).is_empty());

    let lower = "extends = \"../privacy/base.toml\"\n[rules]\nPII301 = \"off\"\n";
    let error = load_all(&[("piilint.toml", lower), ("../privacy/base.toml", base)]).expect_err("it lowers");
    let text = shown(&error);
    assert!(text.contains("the base file sets PII301 to `error`") && text.contains("base.toml:2"), "{text}");
    let wider = "extends = \"../privacy/base.toml\"\n[rules]\nPII301 = { allow-categories = [\"email\"] }\n";
    assert!(load_all(&[("piilint.toml", wider), ("../privacy/base.toml", base)]).is_err());

    let mut levels = policy.levels.clone();
    assert!(levels.set_flag("PII301", RuleLevel::Note).is_err());
    assert!(levels.set_flag("PII302", RuleLevel::Off).is_ok());
    assert_eq!(levels.level("PII302", "shop", Some(Level::Error)), None);
}

#[test]
fn bases_that_are_wrong() {
    let error = load_all(&[("piilint.toml", "extends = \"base.toml\"")]).expect_err("there is none");
    assert_eq!(error.messages().collect::<Vec<_>>(), ["`/w/base.toml` does not exist"]);
    let circle =
        load_all(&[("piilint.toml", "extends = \"a.toml\""), ("a.toml", "extends = \"piilint.toml\"")]);
    let circle = circle.expect_err("a circle");
    assert_eq!(circle.messages().collect::<Vec<_>>(), ["`piilint.toml` extends itself"]);
    let both = load_all(&[
        ("piilint.toml", "extends = [\"a.toml\", \"b.toml\"]"),
        ("a.toml", "extends = \"c.toml\""),
        ("b.toml", "extends = \"c.toml\""),
        ("c.toml", "[[subject]]\nkey = \"member\""),
    ]);
    assert!(both.is_ok(), "a shared base is no circle and no duplicate");
}

#[test]
fn manifests_may_say_it_too() {
    let workspace = "[workspace]\nmembers = [\"shop\"]\n[workspace.metadata.piilint]\nhome-region = \"CN\"\n[[workspace.metadata.piilint.recipient]]\nname = \"courier\"\nrole = \"joint\"\n";
    let shop = "[package]\nname = \"shop\"\n[package.metadata.piilint]\nhome-region = \"DE\"\nlaws = [\"eu-gdpr\"]\nrules.PII301 = \"off\"\n";
    let policy = load_all(&[
        ("Cargo.toml", workspace),
        ("shop/Cargo.toml", shop),
        ("claims/Cargo.toml", "[package]\n"),
    ]);
    let policy = policy.expect("it is right");
    assert_eq!((policy.home_region_of("shop"), policy.home_region_of("claims")), (Some("DE"), Some("CN")));
    assert_eq!((policy.laws_of("shop").len(), policy.laws_of("claims").len()), (1, 0));
    assert_eq!(policy.level("PII301", "shop", Some(Level::Error)), None);
    assert_eq!(policy.level("PII301", "claims", Some(Level::Error)), Some(Level::Error));
    let wrong = "[package]\n[package.metadata.piilint]\nlang = \"zh\"\nlwas = [\"eu-gdpr\"]\n";
    let error = load_all(&[("shop/Cargo.toml", wrong)]).expect_err("it cannot differ");
    let messages: Vec<_> = error.messages().collect();
    assert_eq!(messages, ["`lang` cannot differ between packages", "unknown section or key `lwas`"]);
}

#[test]
fn one_configuration_is_enough() {
    let policy = load_all(&[
        ("piilint.toml", ""),
        (".piilint.toml", "lang = \"zh\""),
        ("Cargo.toml", "[workspace.metadata.piilint]\nlang = \"zh\"\n"),
    ]);
    let policy = policy.expect("it is right");
    assert_eq!((policy.lang, policy.notes.len()), (None, 2));
    let nothing = load_all(&[("Cargo.toml", "# piilint\n[workspace]")]).expect("no configuration is one");
    assert!(nothing.is_empty());
    let explicit =
        Lookup { workspace_root: Path::new(ROOT), config: Some(Path::new("/x.toml")), packages: Vec::new() };
    let error = load(&explicit, &files(&[])).expect_err("there is no such file");
    assert_eq!(error.messages().collect::<Vec<_>>(), ["the configuration `/x.toml` does not exist"]);
}

#[test]
fn upkeep_is_told_ahead() {
    let text = "laws = [\"cn-pipl\"]\n[[recipient]]\nname = \"a\"\nrole = \"processor\"\nagreement = \"x\"\n[[recipient]]\nname = \"b\"\nrole = \"controller\"\nbasis = \"legitimate_interest\"\nverified = \"2026-01-01\"\nverify-every = \"1y\"\n[[allow]]\nrule = \"PII301\"\nitem = \"shop::x\"\nuntil = 2026-12-24\n";
    let policy = read(text);
    let on = |date| -> Vec<(Option<&str>, String, bool)> {
        let list = upkeep(&policy, day(date)).into_iter();
        list.map(|u| (u.code, u.problem.message, u.by_date)).collect()
    };
    let always = on("2026-06-01");
    assert_eq!(always.len(), 4, "{always:?}");
    assert_eq!(always[0].1, "the processor `a` has no `purposes`, no `data`");
    assert!(always[2].1.contains("PIPL art. 13"));
    assert_eq!(always[3], (Some("PII902"), "this exception gives no reason".to_owned(), false));
    let late = on("2027-01-02");
    assert!(
        late.contains(&(None, "the verification of `b` lapsed on 2027-01-01".to_owned(), true)),
        "{late:?}"
    );
    assert!(
        late.contains(&(Some("PII901"), "this exception ended on 2026-12-24".to_owned(), true)),
        "{late:?}"
    );
    let soon = on("2026-12-20");
    assert!(soon.iter().any(|(_, message, _)| message == "this exception ends on 2026-12-24"), "{soon:?}");
    assert!(
        soon.iter().any(|(_, message, _)| message == "the verification of `b` lapses on 2027-01-01"),
        "{soon:?}"
    );
}

#[test]
fn annotations_from_outside() {
    let text = r#"
[[recipient]]
name = "courier"
role = "processor"
[[tag]]
item = "shop::find"
param = "phone"
category = "phone"
[[tag]]
item = "shop::load"
returns = true
category = "health"
[[tag]]
item = "shop::User::opt_in"
consent = "marketing"
[[source]]
item = "shop::read"
kind = ["input", "records"]
[[sink]]
item = "shop::send"
param = 1
kind = "share"
channel = "http"
recipient = "courier"
purpose = "marketing"
[[protect]]
item = "shop::seal"
protection = "encrypt"
[[reveal]]
item = "shop::open"
protection = ["encrypt"]
[[consent]]
item = "shop::may"
purpose = ["marketing", "sales"]
separate = "share"
[[guard]]
item = "shop::admin"
guard = ["access", "limit"]
[[policy]]
name = "card-number-only-encrypted"
data = ["user.financial", "shop::Card::pan"]
reaches = "store"
only-through = "encrypt"
"#;
    let policy = read(text);
    let names: Vec<_> = policy.outside.iter().map(|o| (o.annotation.name(), o.part.clone())).collect();
    assert_eq!(
        names,
        [
            ("pii", Part::Param("phone".to_owned())),
            ("pii_source", Part::Whole),
            ("pii", Part::Whole),
            ("pii_source", Part::Whole),
            ("pii_sink", Part::ParamAt(1)),
            ("pii_protect", Part::Whole),
            ("pii_reveal", Part::Whole),
            ("pii_consent", Part::Whole),
            ("pii_guard", Part::Whole),
        ]
    );
    assert_eq!(policy.own_policies.len(), 1);
    assert_eq!(policy.own_policies[0].data.len(), 2);
}

#[test]
fn the_schema_takes_what_the_reader_takes() {
    let schema = schema::schema();
    let validator = jsonschema::validator_for(&schema).expect("it is a schema");
    let as_json = |text: &str| -> serde_json::Value {
        // As editors see it: TOML's dates are texts.
        let table: toml::Table = text.parse().expect("it is TOML");
        let json = serde_json::to_string(&table).expect("it is data");
        let text = json.replace("{\"$__toml_private_datetime\":", "").replace("\"}", "\"");
        serde_json::from_str(&json).or_else(|_| serde_json::from_str(&text)).expect("it is JSON")
    };
    let quoted =
        SAMPLE.replace("= 2026-06-01", "= \"2026-06-01\"").replace("= 2027-01-31", "= \"2027-01-31\"");
    let sample = as_json(&quoted);
    let errors: Vec<String> = validator.iter_errors(&sample).map(|e| e.to_string()).collect();
    assert!(errors.is_empty(), "{errors:?}");
    assert!(!validator.is_valid(&as_json("home-regoin = \"CN\"")));
    assert!(!validator.is_valid(&as_json("[[recipient]]\nname = \"a\"")));
    assert!(!validator.is_valid(&as_json("[rules]\npii-in-log = \"error\"")));
}

#[test]
fn no_text_makes_the_reader_panic() {
    for text in [
        "\u{feff}laws = []",
        "[",
        "a.b.c = 1",
        "[[recipient]]\n[recipient]",
        "x = \"\\ud800\"",
        "\0",
        "laws = \"电\"",
        "rules = 1",
        "analysis = []",
        "[[tag]]\nparam = -1",
        "[[tag]]\nparam = 99999999999999999999999",
    ] {
        let _ = load_all(&[("piilint.toml", text)]);
    }
}
