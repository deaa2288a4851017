//! Names that lead nowhere are told: in `piilint.toml`, in annotations, in comments, in the project's own models.

use super::{MANIFEST, Workspace};

/// Items for `piilint.toml` to name.
const SHOP: &str = "
pub mod models {
    pub struct User { pub email: String, pub phone: String }
    #[cfg(feature = \"old\")]
    pub struct Legacy { pub mobile: String }
    pub struct Store;
}
pub use models::User;
mod writing {
    impl crate::models::Store { pub fn put(&self, text: &str) { let _ = text; } }
}
pub fn show(user: &User) { println!(\"{}\", user.email); }
pub fn keep(store: &models::Store, user: &User) { store.put(&user.phone); }
pub fn call(msisdn: &str) { println!(\"{msisdn}\"); }
";

fn shop(toml: &str) -> Workspace {
    let workspace = Workspace::with("src/lib.rs", SHOP);
    workspace.write("piilint.toml", toml);
    workspace
}

fn tag(item: &str) -> String {
    format!("[[tag]]\nitem = \"{item}\"\ncategory = \"email\"\n")
}

#[test]
fn a_path_that_leads_nowhere_is_an_error() {
    let refused = |toml: &str, what: &str, help: &str| {
        let ran = shop(toml).run(&[]).exits(2).says(what).says(help);
        assert!(ran.err.contains("piilint.toml:2:"), "{ran:#?}");
    };
    refused(
        &tag("shop::models::User::emial"),
        "`shop::models::User` has no `emial`",
        "did you mean `email`?",
    );
    refused(&tag("shop::modles::User::email"), "`shop` has no `modles`", "did you mean `models`?");
    refused(&tag("shpo::models::User::email"), "there is no crate `shpo`", "did you mean `shop`?");
    let sink = "[[sink]]\nitem = \"shop::models::Store::pvt\"\nkind = \"store\"\n";
    refused(sink, "`shop::models::Store` has no `pvt`", "did you mean `put`?");
    let allow = "[[allow]]\nitem = \"shop::shwo\"\nrule = \"PII301\"\nreason = \"x\"\n";
    refused(allow, "`shop` has no `shwo`", "did you mean `show`?");
    let tag =
        |param: &str| format!("[[tag]]\nitem = \"shop::call\"\nparam = {param}\ncategory = \"phone\"\n");
    refused(&tag("\"msidsn\""), "`shop::call` has no parameter `msidsn`", "did you mean `msisdn`?");
    refused(&tag("1"), "`shop::call` has no parameter 1", "it has 1");
}

#[test]
fn all_of_them_are_told_at_once_and_none_twice() {
    let ran = shop(&(tag("shop::User::emial") + &tag("shop::User::phoen"))).run(&[]).exits(2);
    let ran = ran.says("2 mistakes");
    assert!(!ran.err.contains("matches nothing"), "{ran:#?}");
}

#[test]
fn what_cannot_be_told_is_no_error() {
    // Switched off here, and there with another feature.
    let ran = shop(&tag("shop::models::Legacy::mobile")).run(&[]).exits(0);
    ran.says("the tag `shop::models::Legacy::mobile` matches nothing");
    // Of a crate that nothing here is like.
    shop(&tag("integration::Fixture::email")).run(&[]).exits(0).says("matches nothing");
    // What is shared by many workspaces may be meant for another.
    let workspace = shop("extends = \"base.toml\"\n");
    workspace.write("base.toml", &tag("shop::User::emial"));
    workspace.run(&[]).exits(0);
}

#[test]
fn a_path_may_be_a_name_instead_of_the_definition() {
    shop(&tag("shop::User::email")).run(&[]).exits(1).prints("PII301");
    let sink = "[[sink]]\nitem = \"shop::models::Store::put\"\nkind = \"store\"\n";
    shop(&(tag("shop::User::phone") + sink)).run(&[]).exits(0).prints("PII101");
}

#[test]
fn an_annotation_that_its_item_cannot_have_matches_nothing() {
    let toml = "[[sink]]\nitem = \"shop::models::User\"\nkind = \"store\"\n";
    shop(toml).run(&[]).exits(0).says("the sink `shop::models::User` matches nothing");
    let toml = "[[tag]]\nitem = \"shop::call\"\ncategory = \"phone\"\n";
    shop(toml).run(&[]).exits(0).says("the tag `shop::call` matches nothing");
}

#[test]
fn words_of_annotations_and_comments_are_checked() {
    let source = "
pub struct User {
    #[cfg_attr(any(), pii(\"shop.opnid\"))]
    pub id: String,
    #[cfg_attr(any(), pii(email), pii_allow(PII310, reason = \"x\"))]
    pub email: String,
}
#[cfg_attr(any(), pii_sink(share, recipient = \"mailr\"))]
pub fn send(text: &str) { let _ = text; }
// piilint: alow(PII301, reason = \"x\")
// piilint: allow(PII399, reason = \"x\")
";
    let workspace = Workspace::with("src/lib.rs", source);
    workspace.write(
        "piilint.toml",
        "[[category]]\nkey = \"shop.openid\"\n[[recipient]]\nname = \"mailer\"\nrole = \"controller\"\n",
    );
    let ran = workspace.run(&["--format", "short"]).exits(0);
    let ran = ran
        .prints("no `[[category]]` of `piilint.toml` has the key `shop.opnid`; did you mean `shop.openid`?");
    let ran = ran.prints("there is no rule `PII310`; did you mean `PII301`?");
    let ran = ran.prints("no `[[recipient]]` of `piilint.toml` is called `mailr`; did you mean `mailer`?");
    let ran = ran.prints("src/lib.rs:10:1: warning[PII904]: comment not understood: a comment to piilint is");
    let ran =
        ran.prints("src/lib.rs:11:1: warning[PII904]: comment not understood: there is no rule `PII399`");
    assert_eq!(ran.out.matches("PII904").count(), 5, "{ran:#?}");
    let right = source.replace("opnid", "openid").replace("PII310", "PII301").replace("mailr", "mailer");
    let right = right.lines().filter(|line| !line.starts_with("//")).collect::<Vec<_>>().join("\n");
    workspace.write("src/lib.rs", &right);
    let ran = workspace.run(&["--format", "short"]).exits(0);
    assert!(!ran.out.contains("PII904"), "{ran:#?}");
}

/// A workspace that depends on `paykit`, of which nothing is known but what its model says.
fn with_model(file: &str, model: &[u8]) -> Workspace {
    let workspace = Workspace::with("paykit/Cargo.toml", &MANIFEST.replace("shop", "paykit"));
    workspace.write("Cargo.toml", &format!("{MANIFEST}[dependencies]\npaykit = {{ path = \"paykit\" }}\n"));
    workspace.write("paykit/src/lib.rs", "pub fn charge(x: &str) { let _ = x; }\n");
    let source = "pub struct User { #[cfg_attr(any(), pii(email))] pub email: String }\n\
                  pub fn pay(user: &User) { paykit::charge(&user.email); }\n";
    workspace.write("src/lib.rs", source);
    workspace.write("piilint.toml", "[rules]\nPII904 = \"warning\"\n");
    let path = workspace.root.join("piilint/models").join(file);
    std::fs::create_dir_all(path.parent().expect("it has a folder")).expect("a folder");
    std::fs::write(path, model).expect("a file");
    workspace
}

#[test]
fn a_project_has_models_of_its_own() {
    let model = b"#[pii_sink(share)]\npub fn charge(#[pii(sink)] x: &str);\n";
    let workspace = with_model("paykit.rs", model);
    let ran = workspace.run(&["-p", "shop"]).exits(1).prints("PII201");
    assert!(!ran.err.contains("of no use"), "{ran:#?}");
    workspace.run(&["list", "models"]).exits(0).prints("piilint/models/paykit.rs");
    // Without it, nobody knows what becomes of the data.
    let ran = with_model("pay-kti.rs", model).run(&["-p", "shop"]).exits(0);
    ran.says("there is no crate `pay_kti` here");
}

#[test]
fn mistakes_in_a_model_of_its_own_are_told() {
    let model = b"#[pii_sink(shrae)]\npub fn charge(#[pii(sink)] x: &str);\n";
    let ran = with_model("paykit.rs", model).run(&["-p", "shop", "--format", "short"]).exits(0);
    ran.prints("piilint/models/paykit.rs:1:12: warning[PII904]: annotation not understood: unknown kind of sink `shrae`");
    let ran = with_model("paykit.rs", b"pub fn charge(\n").run(&["-p", "shop", "--format", "short"]).exits(0);
    ran.prints("piilint/models/paykit.rs:1:");
    let ran = with_model("paykit.rs", b"// caf\xe9\n").run(&["-p", "shop"]).exits(0);
    ran.says("the model `piilint/models/paykit.rs` is left out").says("UTF-8");
}

#[test]
fn a_tag_reaches_the_types_of_other_crates() {
    let workspace = with_model("unused.txt", b"");
    workspace.write("paykit/src/lib.rs", "pub struct Card { pub number: String }\n");
    workspace.write("src/lib.rs", "pub fn show(card: &paykit::Card) { println!(\"{}\", card.number); }\n");
    workspace.write("piilint.toml", "[[tag]]\nitem = \"paykit::Card::number\"\ncategory = \"card\"\n");
    let ran = workspace.run(&[]).exits(1).prints("`Card::number`");
    assert!(ran.err.is_empty(), "{ran:#?}");
    workspace.write("piilint.toml", "[[tag]]\nitem = \"paykit::Card::nubmer\"\ncategory = \"card\"\n");
    workspace.run(&[]).exits(2).says("`paykit::Card` has no `nubmer`").says("did you mean `number`?");
}
