//! The harness of the specification, tested itself: a harness that overlooks something makes every test pass.

#[path = "harness/compare.rs"]
mod compare;
#[path = "harness/limits.rs"]
mod limits;
#[path = "harness/markdown.rs"]
mod markdown;
#[path = "harness/marker.rs"]
mod marker;
#[path = "harness/program.rs"]
mod program;

use compare::{Found, Line, compare};
use marker::{Marker, Says, Standing};
use piilint::load::{CrateKind, FileSource};

fn finding(line: usize, standing: Standing, code: &str, from: Option<&str>) -> Marker {
    let from = from.map(str::to_owned);
    Marker { line, says: Says::Finding { standing, code: code.to_owned(), from } }
}

fn mistakes(text: &str) -> Vec<(usize, String)> {
    marker::parse(text).expect_err("it has mistakes")
}

#[test]
fn markers_of_every_form() {
    let text = "\
let a = 1; //~ PII301
//~^ PII201 from a MISSING PII305

//~^^^ SPURIOUS PII102 from b_2
let b = 2; //~ source a
let c: Vec<u8> = d(); //~ type: Vec<u8>
let url = \"https://example\"; // plain: PII301 is spoken of
// piilint: allow(PII301, reason = \"it is a test\")
";
    let want = vec![
        finding(1, Standing::Right, "PII301", None),
        finding(1, Standing::Right, "PII201", Some("a")),
        finding(1, Standing::Missing, "PII305", None),
        finding(1, Standing::Spurious, "PII102", Some("b_2")),
        Marker { line: 5, says: Says::Source("a".to_owned()) },
        Marker { line: 6, says: Says::Type("Vec<u8>".to_owned()) },
    ];
    assert_eq!(marker::parse(text), Ok(want));
}

#[test]
fn near_misses_are_mistakes() {
    let near = [
        "x(); // PII301",
        "x(); //PII301",
        "x(); // ~ PII301",
        "x(); /// PII301",
        "x(); // pii301: a log",
        "x(); /*~ PII301 */",
        "x(); // MISSING PII301",
        "x(); // ^ PII301",
        "x(); //~PII301",
        "x(); //~",
        "x(); //~ ",
        "x(); //~ PII31",
        "x(); //~ PII301 because",
        "x(); //~ PII301 from",
        "x(); //~ PII301 from A",
        "x(); //~ MISSING",
        "x(); //~ type:",
        "x(); //~ source",
        "//~^ PII301",
    ];
    for line in near {
        assert!(marker::parse(line).is_err(), "{line}");
    }
    assert_eq!(mistakes("a\nx(); //~ PII301 so\n")[0].0, 2, "the mistake is at its line");
}

#[test]
fn names_of_lines_are_given_once_and_used() {
    assert_eq!(mistakes("a //~ source x\nb //~ source x\n"), [(2, "`source x` is given twice".to_owned())]);
    let all = marker::parse("a //~ source x\nb //~ PII301 from y\n").expect("each line reads");
    let unpaired = marker::unpaired_across(all.iter());
    assert!(unpaired[0].starts_with("`from y`") && unpaired[1].starts_with("`source x`"), "{unpaired:?}");
    assert_eq!(marker::split("code(); //~ PII301"), ("code(); ", Some(" PII301")));
}

const DOCUMENT: &str = "\
+++
code = \"PII301\"
+++
# Title

## First

It says
something.

And more.

```rust
one();
```

```rust
two();
```

`dep/src/lib.rs`:

```rust
# not a heading
```

```toml
[rules]
```

## Second

```text
shown only
```
";

#[test]
fn sections_are_programs() {
    let sections = markdown::parse(DOCUMENT).expect("it is well formed");
    let headings: Vec<&str> = sections.iter().map(|s| s.heading.as_str()).collect();
    assert_eq!(headings, ["Title", "First", "Second"]);
    let first = &sections[1];
    assert_eq!((first.line, first.prose.as_str()), (6, "It says something."));
    let files: Vec<(&str, &str)> = first.files.iter().map(|f| (f.path.as_str(), f.text.as_str())).collect();
    assert_eq!(files, [("src/lib.rs", "one();\ntwo();\n"), ("dep/src/lib.rs", "# not a heading\n")]);
    assert_eq!(first.files[0].origin(2), 18);
    assert_eq!(first.policy.as_ref().map(|p| p.text.as_str()), Some("[rules]\n"));
    assert!(sections[2].files.is_empty());
}

#[test]
fn what_markdown_hides_is_a_mistake() {
    let broken = [
        "# A\n```rust\n",
        "# A\n```rust,ignore\n```\n",
        "# A\n```ruts\n```\n",
        "# A\n```\n```\n",
        "# A\n~~~rust\n~~~\n",
        "# A\n  ```rust\n  ```\n",
        "```rust\n```\n",
        "# A\n`src/x.rs`:\n\ntext\n```rust\n```\n",
        "# A\n`src/x.rs`\n\n```rust\n```\n",
        "# A\n`src/lib.rs`:\n\n```rust\n```\n",
        "# A\n`src/x.rs`:\n```rust\n```\n`src/x.rs`:\n```rust\n```\n",
        "# A\n`src/x.rs`:\n",
        "# A\n# A\n",
        "# A\n```toml\n```\n",
        "# A\n```rust\n```\n```toml\n```\n```toml\n```\n",
        "# A\n```sql\n```\n",
        "+++\n",
    ];
    for text in broken {
        assert!(markdown::parse(text).is_err(), "{text}");
    }
}

fn at(line: usize) -> Line {
    Line { path: "src/lib.rs".to_owned(), line }
}

fn found(line: usize, code: &str, origin: usize) -> Found {
    Found { at: at(line), code: code.to_owned(), origin: Some(at(origin)), message: "text".to_owned() }
}

fn differences(text: &str, found: &[Found]) -> Vec<(usize, String)> {
    let markers = marker::parse(text).expect("a test states well");
    compare(&[("src/lib.rs", &markers)], found).into_iter().map(|m| (m.at.line, m.what)).collect()
}

#[test]
fn what_is_stated_is_what_is_found() {
    let text = "a //~ source x\nb //~ PII301 from x PII301\nc\nd //~ MISSING PII301\ne //~ SPURIOUS PII201\n";
    let all = [found(2, "PII301", 3), found(2, "PII301", 1), found(5, "PII201", 3)];
    assert_eq!(differences(text, &all), []);
}

#[test]
fn every_difference_is_told() {
    let one = |text, found: &[Found]| {
        let all = differences(text, found);
        assert_eq!(all.len(), 1, "{all:?}");
        all.into_iter().next().expect("one")
    };
    assert_eq!(one("a //~ PII301", &[]), (1, "expected PII301, got nothing".to_owned()));
    assert_eq!(one("a\nb", &[found(2, "PII301", 1)]), (2, "unexpected PII301: text".to_owned()));
    assert_eq!(one("a //~ PII301", &[found(1, "PII301", 1), found(1, "PII301", 1)]).0, 1);
    assert!(one("a //~ MISSING PII301", &[found(1, "PII301", 1)]).1.contains("instead of MISSING"));
    assert!(one("a //~ SPURIOUS PII301", &[]).1.contains("take `SPURIOUS` away"));
    let moved = one("a //~ source x\nb //~ PII301 from x", &[found(2, "PII301", 2)]);
    assert_eq!(moved, (2, "expected PII301 from x, got one from src/lib.rs:2: text".to_owned()));
    assert_eq!(differences("a //~ PII301", &[found(1, "PII201", 1)]).len(), 2);
}

#[test]
fn limits_are_rendered_from_gaps() {
    let text = "# A gap\n\nWhy.\n\n```rust\nsend(x); //~ MISSING PII201\nlog(y); //~ PII301\n```\n";
    let sections = markdown::parse(text).expect("it is well formed");
    let page = limits::render(sections.iter().map(|section| ("tests/spec/a.md", section)));
    let missed = "### A gap ([tests/spec/a.md](../tests/spec/a.md))\n\nWhy.\n\n- PII201: `send(x);`\n";
    assert!(page.contains(missed), "{page}");
    assert!(page.ends_with("## Reported wrongly\n\nNone is known.\n"), "{page}");
}

#[test]
fn a_section_is_a_workspace() {
    let text = "\
# Crates
```rust
use facade::{Account, prelude::*};
pub fn show(x: &::sqlx::Pool, y: Vec<u8>) { log::info!(\"{}\", std::mem::size_of::<u64>()); text::x(); }
mod text;
```

`src/main.rs`:
```rust
use app::show;
```

`facade/src/lib.rs`:
```rust
pub use dep::User;
```

`dep/src/lib.rs`:
```rust
pub struct User;
```
";
    let sections = markdown::parse(text).expect("it is well formed");
    let program::Program { graph, files } = program::build(&sections[0]);
    assert!(graph.members().all(|data| data.root.as_ref().is_some_and(|root| files.is_file(root))));
    let name = |index: usize| graph.crates[index].name.as_str();
    let deps = |index: usize| graph.crates[index].deps.iter().map(|d| d.name.as_str()).collect::<Vec<_>>();
    assert_eq!([name(0), name(1), name(2), name(3)], ["app", "app", "dep", "facade"]);
    assert_eq!(graph.roots.len(), 4);
    assert_eq!(deps(0), ["facade", "log", "piilint_macros", "sqlx"]);
    assert_eq!(graph.crates[1].kind, CrateKind::Bin);
    assert!(deps(1).contains(&"app") && !deps(1).contains(&"dep"));
    assert!(deps(3).contains(&"dep") && !graph.crates[4].is_member);
    assert!(!graph.crates[0].library_is_public_api, "its binary uses it");
}
