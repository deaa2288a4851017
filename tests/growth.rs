//! What a run costs grows with the program, not with the ways through it: counts of steps, never seconds.

#![expect(clippy::tests_outside_test_module, reason = "an integration test")]

use std::fmt::Write as _;

use piilint::load::{CrateData, CrateGraph, Kept, MemoryFiles};
use piilint::pipeline::{self, Options, Request};
use piilint::policy::{Policy, Usage};

/// How many statements the analysis looks at for a library of this text.
fn steps(text: &str) -> u64 {
    let graph = CrateGraph {
        crates: vec![CrateData::new("app", "/w/src/lib.rs")],
        workspace_root: "/w".into(),
        ..CrateGraph::default()
    };
    let files = MemoryFiles::new().with("/w/src/lib.rs", text);
    let policy = Policy::default();
    let outcome = pipeline::run(&Request {
        graph: &graph,
        files: &files,
        kept: &Kept::nothing(),
        policy: &policy,
        usage: &Usage::new(&policy),
        asked: None,
        stub: None,
        models: Vec::new(),
        options: Options { threads: 1, ..Options::default() },
    });
    let problem = outcome.diagnostics.iter().find(|diagnostic| diagnostic.code.as_str() == "PII904");
    assert!(problem.is_none(), "{problem:?}");
    let stat = outcome.stats.iter().find(|stat| stat.name.as_str() == "statements looked at");
    stat.expect("steps are counted").count
}

const HEAD: &str = "
use piilint_macros::pii;
#[derive(Clone)] pub struct User { #[pii(email)] pub email: String, pub next: Option<Box<User>> }
fn flag() -> bool { std::env::args().count() > 1 }
";

/// Asserts that a program of n times the size takes about n times the steps of one.
fn grows_with_the_size(shape: &str, program: impl Fn(usize) -> String) {
    const UNIT: usize = 8;
    let counts: Vec<u64> =
        [0, 1, 2, 4, 8].iter().map(|n| steps(&(HEAD.to_owned() + &program(n * UNIT)))).collect();
    let (fixed, unit) = (counts[0], counts[1] - counts[0]);
    for (times, count) in [2u64, 4, 8].iter().zip(&counts[2..]) {
        let grown = count - fixed;
        assert!(grown <= times * unit * 5 / 4, "{shape}: {times} times the size takes {counts:?} steps");
    }
}

fn lines(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).fold(String::new(), |mut text, n| {
        writeln!(text, "{}", line(n)).expect("a string takes everything");
        text
    })
}

#[test]
fn statements_in_a_row() {
    grows_with_the_size("statements", |n| {
        let body = lines(n, |_| "let x = x.clone(); println!(\"{x}\");".to_owned());
        format!("pub fn f(u: &User) {{ let x = u.email.clone(); {body} }}")
    });
}

#[test]
fn branches_in_a_row() {
    grows_with_the_size("branches", |n| {
        let body = lines(n, |_| "if flag() { x = u.email.clone(); } else { x = String::new(); }".to_owned());
        format!("pub fn f(u: &User) {{ let mut x = String::new(); {body} println!(\"{{x}}\"); }}")
    });
}

#[test]
fn early_returns() {
    grows_with_the_size("returns", |n| {
        let body = lines(n, |_| "x = g(x)?;".to_owned());
        format!(
            "fn g(x: String) -> Option<String> {{ Some(x) }}
            pub fn f(u: &User) -> Option<String> {{ let mut x = u.email.clone(); {body} Some(x) }}"
        )
    });
}

#[test]
fn loops_in_a_row() {
    grows_with_the_size("loops", |n| {
        let body = lines(n, |_| "while flag() { x = y.clone(); y = u.email.clone(); }".to_owned());
        format!(
            "pub fn f(u: &User) {{ let (mut x, mut y) = (String::new(), String::new()); {body} println!(\"{{x}}\"); }}"
        )
    });
}

#[test]
fn functions_that_call_each_other() {
    grows_with_the_size("calls", |n| {
        let chain = lines(n, |at| format!("fn f{at}(x: &User) {{ f{next}(x); f{next}(x); }}", next = at + 1));
        format!(
            "{chain} fn f{n}(x: &User) {{ println!(\"{{}}\", x.email); }} pub fn f(u: &User) {{ f0(u); }}"
        )
    });
}

#[test]
fn values_that_hold_themselves() {
    grows_with_the_size("recursion", |n| {
        lines(n, |at| {
            format!(
                "pub enum Tree{at} {{ Leaf(String), One(Box<Tree{at}>), Two(Box<Tree{at}>, Box<Tree{at}>), Many(Vec<Tree{at}>) }}
                fn grow{at}(u: &User) -> Tree{at} {{
                    let mut all = Vec::new();
                    while flag() {{ all.push(grow{at}(u)); }}
                    if flag() {{ return Tree{at}::One(Box::new(grow{at}(u))); }}
                    if flag() {{ return Tree{at}::Two(Box::new(grow{at}(u)), Box::new(grow{at}(u))); }}
                    if flag() {{ return Tree{at}::Many(all); }}
                    Tree{at}::Leaf(u.email.clone())
                }}"
            )
        })
    });
}

#[test]
fn types_that_serialise_themselves() {
    grows_with_the_size("serialisation", |n| {
        lines(n, |at| {
            format!(
                "pub enum Json{at} {{ Text(String), List(Vec<Json{at}>) }}
                impl serde::Serialize for Json{at} {{
                    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {{
                        match self {{
                            Json{at}::Text(text) => s.serialize_str(text),
                            Json{at}::List(list) => list.serialize(s),
                        }}
                    }}
                }}
                pub fn json{at}(u: &User) -> String {{
                    let mut all = Json{at}::Text(u.email.clone());
                    while flag() {{ all = Json{at}::List(vec![all]); }}
                    serde_json::to_string(&all).unwrap_or_default()
                }}"
            )
        })
    });
}
