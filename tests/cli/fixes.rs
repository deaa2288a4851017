//! Quick fixes, read from the JSON for editors and applied.

use super::Workspace;

/// The source with every fix of a rule applied, from the last to the first.
fn fixed(source: &str, code: &str) -> String {
    let workspace = Workspace::with("src/lib.rs", source);
    let ran = workspace.run(&["--message-format=json"]);
    let mut edits: Vec<(usize, usize, String)> = Vec::new();
    for line in ran.out.lines() {
        let message: serde_json::Value = serde_json::from_str(line).expect("every line is JSON");
        if message["message"]["code"]["code"] != format!("piilint::{code}") {
            continue;
        }
        let children = message["message"]["children"].as_array().cloned().unwrap_or_default();
        for span in children.iter().flat_map(|child| child["spans"].as_array().cloned().unwrap_or_default()) {
            let byte =
                |name: &str| usize::try_from(span[name].as_u64().expect("a byte")).expect("it is small");
            let text = span["suggested_replacement"].as_str().expect("a text").to_owned();
            edits.push((byte("byte_start"), byte("byte_end"), text));
        }
    }
    edits.sort();
    let mut fixed = source.to_owned();
    for (start, end, text) in edits.into_iter().rev() {
        fixed.replace_range(start..end, &text);
    }
    fixed
}

#[test]
fn a_derive_that_prints_is_replaced() {
    let ours = "piilint_macros::RedactedDebug";
    let field = "pub struct A { #[cfg_attr(any(), pii(email))] pub 电子: String }\n";
    for (before, after) in [
        ("#[derive(Debug)]\n", format!("#[derive({ours})]\n")),
        (
            "#[derive(Clone, NoDebug, std::fmt::Debug, Eq)]\n",
            format!("#[derive(Clone, NoDebug, {ours}, Eq)]\n"),
        ),
        ("#[derive(\n    Clone,\n    Debug,\n)]\n", format!("#[derive(\n    Clone,\n    {ours},\n)]\n")),
        ("#[derive(Clone)]\n#[derive(Debug)]\n", format!("#[derive(Clone)]\n#[derive({ours})]\n")),
        ("#[derive(Clone, NoDebug)]\n", "#[derive(Clone, NoDebug)]\n".to_owned()),
    ] {
        assert_eq!(fixed(&format!("// 中\n{before}{field}"), "PII303"), format!("// 中\n{after}{field}"));
    }
}

#[test]
fn an_exception_that_is_of_no_use_is_removed() {
    let with = "// piilint: allow(PII301, reason = \"a\")\npub fn f() {}\n\
                #[piilint_macros::pii_allow(PII301, reason = \"b\")]\npub fn g() {}\n";
    assert_eq!(fixed(with, "PII901"), "\npub fn f() {}\n\npub fn g() {}\n");
    // It stands among other things: nothing is taken away.
    let among =
        "pub struct A { #[cfg_attr(any(), pii(email), pii_allow(PII301, reason = \"c\"))] pub b: String }\n";
    assert_eq!(fixed(among, "PII901"), among);
}
