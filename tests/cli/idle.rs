//! What matches nothing is told, at its line; what matches is not.

use super::{MANIFEST, Workspace};

const SHOP: &str = "
pub struct User {
    #[cfg_attr(any(), pii(email))]
    pub email: String,
    #[cfg_attr(any(), pii(\"shop.openid\", purpose = \"shop.games\"))]
    pub openid: String,
    pub phone: String,
    pub terms: bool,
}
#[cfg_attr(any(), pii_sink(share, recipient = \"mailer\"))]
pub fn send(text: &str) { let _ = text; }
pub fn keep(text: &str) { let _ = text; }
pub fn mask(text: &str) -> String { text[..2].to_owned() }
pub fn all(user: &User) { send(&user.email); keep(&mask(&user.phone)); println!(\"{}\", user.openid); }
";

/// Configurations: the section, what matches, and the same that does not, with what is said of it.
const ENTRIES: &[(&str, &str, &str)] = &[
    (
        "[[recipient]]\nname = \"mailer\"\nrole = \"internal\"\n",
        "[[recipient]]\nname = \"courier\"\nrole = \"internal\"\n",
        "no personal data was seen to go to the recipient `courier`",
    ),
    (
        "[[sink]]\nitem = \"shop::keep\"\nkind = \"store\"\n[[tag]]\nitem = \"shop::User::phone\"\ncategory = \"phone\"\n\
         [[store]]\nname = \"db\"\nmatches = [\"shop::keep\"]\n",
        "[[sink]]\nitem = \"shop::keep\"\nkind = \"store\"\n[[tag]]\nitem = \"shop::User::phone\"\ncategory = \"phone\"\n\
         [[store]]\nname = \"db\"\nmatches = [\"sqlx::PgPool\"]\n",
        "no personal data was seen to go to the store `db`",
    ),
    (
        "[[tag]]\nitem = \"shop::User::phone\"\ncategory = \"phone\"\n",
        "[[tag]]\nitem = \"shop::keep\"\ncategory = \"phone\"\n",
        "the tag `shop::keep` matches nothing",
    ),
    (
        "[[sink]]\nitem = \"shop::keep\"\nkind = \"store\"\n",
        "[[sink]]\nitem = \"shop::User\"\nkind = \"store\"\n",
        "the sink `shop::User` matches nothing",
    ),
    (
        "[[protect]]\nitem = \"shop::mask\"\nprotection = \"mask\"\n",
        "[[protect]]\nitem = \"shop::User\"\nprotection = \"mask\"\n",
        "the protect `shop::User` matches nothing",
    ),
    (
        "[[consent]]\nitem = \"shop::User::terms\"\npurpose = \"marketing\"\n",
        "[[consent]]\nitem = \"integration::User::terms\"\npurpose = \"marketing\"\n",
        "the consent `integration::User::terms` matches nothing",
    ),
    (
        "[[allow]]\nrule = \"PII301\"\npath = \"src/**\"\nreason = \"x\"\n",
        "[[allow]]\nrule = \"PII101\"\npath = \"src/**\"\nreason = \"x\"\n",
        "this exception from PII101 suppresses nothing",
    ),
    (
        "[[purpose]]\nkey = \"shop.play\"\n[[purpose]]\nkey = \"shop.other\"\nparent = \"shop.play\"\n\
         [[recipient]]\nname = \"mailer\"\nrole = \"internal\"\npurposes = [\"shop.other\"]\n",
        "[[purpose]]\nkey = \"shop.play\"\n",
        "nothing uses the purpose `shop.play`",
    ),
    (
        "[[category]]\nkey = \"shop.card\"\n[rules]\nPII301 = { allow-categories = [\"shop.card\"] }\n",
        "[[category]]\nkey = \"shop.card\"\n",
        "nothing uses the category `shop.card`",
    ),
];

/// What the fixture's own words need.
const WORDS: &str = "[[category]]\nkey = \"shop.openid\"\n[[purpose]]\nkey = \"shop.games\"\n";

#[test]
fn entries_of_the_configuration() {
    let workspace = Workspace::with("src/lib.rs", SHOP);
    for (used, unused, message) in ENTRIES {
        workspace.write("piilint.toml", &format!("{unused}{WORDS}"));
        let ran = workspace.run(&["--exit-zero", "-v"]).exits(0);
        let told = format!("{}{}", ran.err, ran.out).split_whitespace().collect::<Vec<_>>().join(" ");
        let told = told.replace("│ ", "");
        assert!(told.contains(message), "{unused}\n{ran:#?}");
        workspace.write("piilint.toml", &format!("{used}{WORDS}"));
        let ran = workspace.run(&["--exit-zero", "-v"]).exits(0);
        let is_quiet = |text: &str| {
            !["matches nothing", "was seen to go", "suppresses nothing", "nothing uses"]
                .iter()
                .any(|m| text.contains(m))
        };
        assert!(is_quiet(&ran.err) && is_quiet(&ran.out), "{used}\n{ran:#?}");
    }
}

#[test]
fn a_policy_that_is_not_applied_says_so() {
    let workspace = Workspace::with("src/lib.rs", SHOP);
    let policy = "[[policy]]\nname = \"no-logs\"\ndata = \"user.contact\"\nreaches = \"log\"\nnever = true\n";
    workspace.write("piilint.toml", &format!("{policy}{WORDS}"));
    workspace
        .run(&["--exit-zero"])
        .exits(0)
        .says("the policy `no-logs` finds nothing")
        .says("does not apply them yet");
}

#[test]
fn exceptions_in_the_source() {
    let source = |rule: &str| {
        SHOP.replace(
            "pub fn all",
            &format!("#[cfg_attr(any(), pii_allow({rule}, reason = \"x\"))]\npub fn all"),
        )
    };
    let workspace = Workspace::with("piilint.toml", WORDS);
    workspace.write("src/lib.rs", &source("PII203"));
    workspace.run(&["--exit-zero"]).exits(0).prints("this exception from PII203 suppresses nothing");
    workspace.write("src/lib.rs", &source("PII301"));
    let ran = workspace.run(&["--exit-zero"]).exits(0);
    assert!(!ran.out.contains("suppresses nothing"), "{ran:#?}");
    // A tag on a field that nobody reads is no mistake.
    let unread = "pub struct Card { #[cfg_attr(any(), pii(card))] pub number: String }\n";
    workspace.write("src/lib.rs", &(SHOP.to_owned() + unread));
    let ran = workspace.run(&["--exit-zero"]).exits(0);
    assert!(!ran.err.contains("nothing") && !ran.out.contains("number"), "{ran:#?}");
}

#[test]
fn models_of_what_the_crate_does_not_have() {
    let workspace = Workspace::with("paykit/Cargo.toml", &MANIFEST.replace("shop", "paykit"));
    let manifest = format!(
        "{MANIFEST}[dependencies]\npaykit = {{ path = \"paykit\" }}\n[workspace]\nexclude = [\"paykit\"]\n"
    );
    workspace.write("Cargo.toml", &manifest);
    let paykit = "mod inner { pub fn refund(x: &str) { let _ = x; } }\npub use inner::refund;\n\
                  pub fn charge(x: &str) { let _ = x; }\npub struct Client;\n\
                  impl Client { pub fn pay(&self, x: &str) { let _ = x; } }\n";
    workspace.write("paykit/src/lib.rs", paykit);
    workspace.write(
        "src/lib.rs",
        "pub fn f(x: &str) { paykit::charge(x); paykit::refund(x); paykit::Client.pay(x); }\n",
    );
    workspace.write("piilint.toml", "laws = []\n");
    let model = |charge: &str, pay: &str| {
        format!(
            "#[pii_sink(share)]\npub fn {charge}(x: &str);\npub fn refund(x: &str);\npub struct Client;\n\
             impl Client {{ pub fn {pay}(&self, x: &str); }}\nfn __own(x: &str) {{}}\n"
        )
    };
    workspace.write("piilint/models/paykit.rs", &model("chrage", "pya"));
    let ran = workspace.run(&["--format", "short"]).exits(0);
    let ran = ran.prints(
        "piilint/models/paykit.rs:2:8: warning[PII904]: the crate has no `paykit::chrage`, of which this model speaks; \
         did you mean `charge`?",
    );
    ran.prints("the crate has no `paykit::Client::pya`, of which this model speaks; did you mean `pay`?");
    workspace.write("piilint/models/paykit.rs", &model("charge", "pay"));
    let ran = workspace.run(&["--format", "short"]).exits(0);
    assert!(!ran.out.contains("PII904"), "{ran:#?}");
}
