//! The table in `docs/models.md`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use piilint::ir::program::Program;
use piilint::resolve::Resolver;

use super::stub::{STANDARD, Stub, head_of};

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/models.md");
const SPECIFICATION: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/spec");
const BEGIN: &str = "<!-- generated: UPDATE_MODELS=1 cargo test --test models page -->\n";
const END: &str = "<!-- end -->\n";

/// Writes the table, or says that it is out of date.
pub(crate) fn check(
    resolver: &Resolver,
    stubs: &BTreeMap<String, Vec<Stub>>,
    pinned: &BTreeMap<String, Vec<String>>,
) {
    let page = fs::read_to_string(PAGE).expect("the page can be read");
    let (before, rest) = page.split_once(BEGIN).expect("the table's begin is marked");
    let (_, after) = rest.split_once(END).expect("the table's end is marked");
    let wanted = format!("{before}{BEGIN}{}{END}{after}", table(resolver, stubs, pinned));
    if std::env::var_os("UPDATE_MODELS").is_some() {
        fs::write(PAGE, wanted).expect("the page can be written");
    } else {
        let hint = "docs/models.md is out of date: run `UPDATE_MODELS=1 cargo test --test models page`";
        assert!(page == wanted, "{hint}");
    }
}

fn table(
    resolver: &Resolver,
    stubs: &BTreeMap<String, Vec<Stub>>,
    pinned: &BTreeMap<String, Vec<String>>,
) -> String {
    let sections = sections();
    let mut table = String::from(
        "| crate | checked against | paths | sinks | sources | protections | specified in |\n| --- | --- | --- | --- | --- | --- | --- |\n",
    );
    let mut sums = [0; 4];
    let mut row = |name: &str, versions: &str, counts: [usize; 4], specified: usize| {
        let [paths, sinks, sources, protections] = counts;
        let _ = writeln!(
            table,
            "| {name} | {versions} | {paths} | {sinks} | {sources} | {protections} | {specified} |"
        );
    };
    for (krate, stubs) in stubs {
        let said = head_of(krate);
        let versions: Vec<String> =
            said.iter().map(|one| versions(krate, &one.package, &pinned[&one.package])).collect();
        let annotated = |names: &[&str]| annotated(&resolver.program, krate, names);
        let counts = [
            stubs.len(),
            annotated(&["pii_sink"]),
            annotated(&["pii_source"]),
            annotated(&["pii_protect", "pii_reveal"]),
        ];
        sums.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
        row(&format!("`{krate}`"), &versions.join("; "), counts, specified(&sections, krate));
    }
    for krate in STANDARD {
        let annotated = |names: &[&str]| annotated(&resolver.program, krate, names);
        let counts = [
            0,
            annotated(&["pii_sink"]),
            annotated(&["pii_source"]),
            annotated(&["pii_protect", "pii_reveal"]),
        ];
        row(&format!("`{krate}`"), "no package", counts, specified(&sections, krate));
    }
    row("all but the last three", "", sums, sections.len());
    table
}

/// `1.2.3, 2.0.0`, with the package's name where it is another than the crate's.
fn versions(krate: &str, package: &str, versions: &[String]) -> String {
    let versions = versions.join(", ");
    if package.replace('-', "_") == krate { versions } else { format!("{package} {versions}") }
}

/// How many items of a crate's model have one of these attributes.
fn annotated(program: &Program, krate: &str, names: &[&str]) -> usize {
    let of_crate = |id| program.krate(id).is_some_and(|data| data.name == krate);
    let has = |name: &str| names.contains(&name);
    let items = program.defs.iter().filter(|def| of_crate(def.krate));
    items
        .filter(|def| def.attrs.iter().any(|attr| attr.path.segments.iter().all(|s| has(s.name.as_str()))))
        .count()
}

/// How many sections of the specification speak of a crate's items.
fn specified(sections: &[String], krate: &str) -> usize {
    let path = format!("{krate}::");
    let is_start = |c: char| c != '_' && !c.is_alphanumeric();
    let speaks = |section: &&String| {
        section.match_indices(&path).any(|(at, _)| section[..at].chars().next_back().is_none_or(is_start))
    };
    sections.iter().filter(speaks).count()
}

/// The sections of the specification, as text.
fn sections() -> Vec<String> {
    let entries = fs::read_dir(Path::new(SPECIFICATION)).expect("there is a specification").flatten();
    let texts = entries.filter_map(|entry| fs::read_to_string(entry.path()).ok());
    texts.flat_map(|text| text.split("\n## ").skip(1).map(str::to_owned).collect::<Vec<_>>()).collect()
}
