//! `--infer` and the first run: names are taken for tags where nobody has written any.

use super::Workspace;

const SOURCE: &str = "
pub struct User {
    pub email: String,
    pub id_card: String,
    pub name: String,
    #[cfg_attr(any(), pii(none))]
    pub phone: String,
}
pub fn show(u: &User) { println!(\"{}\", u.email); }
pub fn keep(u: &User) { std::fs::write(\"x\", &u.id_card).unwrap(); }
pub fn greet(u: &User) { println!(\"{} {}\", u.name, u.phone); }
";

#[test]
fn names_that_mean_one_thing_count() {
    let workspace = Workspace::with("src/lib.rs", SOURCE);
    let ran = workspace.run(&["--infer", "--format", "short"]).exits(1);
    let ran = ran.prints("src/lib.rs:9:40: error[PII301]: `User::email`");
    let ran = ran.prints("error[PII101]: `User::id_card`");
    assert!(!ran.out.contains("User::name") && !ran.out.contains("User::phone"), "{ran:#?}");
    workspace.run(&["--infer"]).exits(1).prints("`User::email` is taken for personal data by its name");
    // A tag wins over a name.
    workspace
        .write("src/lib.rs", &SOURCE.replacen("pub email", "#[cfg_attr(any(), pii(phone))] pub email", 1));
    let ran = workspace.run(&["--infer", "--format", "json"]).exits(1);
    let report: serde_json::Value = serde_json::from_str(&ran.out).expect("it is JSON");
    let of =
        |finding: &serde_json::Value| finding["data"][0]["category"].as_str().unwrap_or_default().to_owned();
    let found: Vec<String> = report["findings"].as_array().expect("findings").iter().map(of).collect();
    assert!(found.contains(&"user.contact.phone_number".to_owned()), "{found:?}");
    assert!(!found.contains(&"user.contact.email".to_owned()), "{found:?}");
}

#[test]
fn the_first_look_shows_what_gets_out_and_counts_it() {
    let workspace = Workspace::with("src/lib.rs", SOURCE);
    let ran = workspace
        .run(&[])
        .exits(0)
        .prints("Nothing here is tagged, so names were taken for tags: 2 findings");
    let ran = ran.prints("     1  User Contact Email -> log").prints("-> store").prints("`#[pii(..)]`");
    let sensitive = ran.out.find("PII101").expect("it is shown");
    assert!(sensitive < ran.out.find("PII301").expect("it is shown"), "the worst comes first: {ran:#?}");
    workspace.run(&["--fail-on", "warning"]).exits(1);
    workspace.run(&["--exit-zero", "--fail-on", "warning"]).exits(0);
    // Machines get no guesses.
    let ran = workspace.run(&["--format", "json"]).exits(0).prints("\"findings\": []");
    assert!(ran.err.is_empty(), "{ran:#?}");
}

#[test]
fn a_program_without_tags_is_not_called_clean() {
    let workspace = Workspace::with("src/lib.rs", SOURCE);
    workspace.write("piilint.toml", "home-region = \"CN\"\n");
    workspace.run(&[]).exits(0).says("nothing here is tagged").says("`--infer`");
    let ran = workspace.run(&["--quiet"]).exits(0);
    assert!(ran.err.is_empty(), "{ran:#?}");
    workspace.write("piilint.toml", "[[tag]]\nitem = \"shop::User::email\"\ncategory = \"email\"\n");
    let ran = workspace.run(&[]).exits(1);
    assert!(!ran.err.contains("nothing here is tagged"), "{ran:#?}");
}
