//! What the compiler says: `rustc` is made to write its typed trees and its control-flow graphs down.
//!
//! The typed tree (`-Zunpretty=thir-flat`) has every expression with its type and its place, auto-deref and auto-ref
//! written out. The control-flow graph (`-Zunpretty=mir`) has each call with its function's whole path, and the place
//! of the expression.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Line and column, from 1.
pub(crate) type At = (u32, u32);

/// What the compiler says of a crate.
#[derive(Default)]
pub(crate) struct Said {
    /// Types of what stands before dots, by the file and the place of the name behind the dot.
    pub(crate) receivers: BTreeMap<(String, At), Vec<String>>,
    /// The functions that are called, by the file and the place of the whole expression.
    pub(crate) calls: BTreeMap<(String, [At; 2]), Vec<String>>,
}

/// Where the crates are compiled (`ORACLE_DIR`, or below the target folder). What was said in an earlier run is kept in
/// `oracle/` there, and taken as it is.
fn folder() -> PathBuf {
    let below_target = || Path::new(env!("CARGO_TARGET_TMPDIR")).join("oracle");
    std::env::var_os("ORACLE_DIR").map_or_else(below_target, PathBuf::from)
}

/// Asks the compiler about a crate of a workspace.
pub(crate) fn ask(manifest: &Path, package: &str) -> Said {
    let tree = dump(manifest, package, "thir-flat", &[]);
    let graph = dump(manifest, package, "mir", &["-Zmir-include-spans=on", "-Zmir-opt-level=0"]);
    let mut said = Said::default();
    receivers(&tree, &mut said);
    calls(&graph, &mut said);
    said
}

/// What `-Zunpretty` writes. These are options of the nightly compiler: only for this call of it, through a wrapper,
/// because build scripts look at the variable, too.
fn dump(manifest: &Path, package: &str, what: &str, options: &[&str]) -> String {
    let target = folder();
    let folder = target.join("oracle");
    fs::create_dir_all(&folder).expect("the target folder is ours");
    let path = folder.join(format!("{package}.{what}"));
    if !path.exists() {
        let wrapper = folder.join("rustc");
        let text = "#!/bin/sh\ncase \"$*\" in *-Zunpretty=*) export RUSTC_BOOTSTRAP=1;; esac\nexec \"$@\"\n";
        fs::write(&wrapper, text).expect("the target folder is ours");
        assert!(Command::new("chmod").arg("+x").arg(&wrapper).status().is_ok_and(|status| status.success()));
        let unfinished = folder.join(format!("{package}.{what}.part"));
        let mut command = Command::new(env!("CARGO"));
        command.env("RUSTC_WRAPPER", &wrapper).env("CARGO_PROFILE_DEV_DEBUG", "0");
        command.env("CARGO_TARGET_DIR", &target);
        command.args(["rustc", "--quiet", "--profile", "check", "--lib", "--package", package]);
        command.args(["--locked", "--manifest-path"]).arg(manifest).arg("--");
        command.arg(format!("-Zunpretty={what}")).arg("-Ztrim-diagnostic-paths=no").args(options);
        command.stdout(File::create(&unfinished).expect("the target folder is ours"));
        assert!(command.status().is_ok_and(|status| status.success()), "{package} does not compile");
        fs::rename(&unfinished, &path).expect("the target folder is ours");
    }
    fs::read_to_string(path).expect("it was written")
}

/// An expression of a typed tree.
#[derive(Default)]
struct Expr {
    kind: String,
    /// The expressions that it is made of, by the names of the fields.
    parts: Vec<(String, usize)>,
    ty: String,
    span: String,
    fn_span: Option<String>,
    is_written: bool,
}

impl Expr {
    fn part(&self, name: &str) -> Option<usize> {
        self.parts.iter().find(|(part, _)| part == name).map(|(_, index)| *index)
    }

    /// What an adjustment is made of.
    fn inner(&self) -> Option<usize> {
        ["value", "arg", "source", "args"].iter().find_map(|name| self.part(name))
    }
}

/// The receivers of a dump, one function after the other.
fn receivers(text: &str, said: &mut Said) {
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        if line != "    exprs: [" {
            continue;
        }
        let mut exprs = Vec::new();
        while let Some(line) = lines.next() {
            match line {
                "        Expr {" => {
                    let own = std::iter::from_fn(|| lines.next_if(|line| *line != "        },"));
                    exprs.push(expr(&own.collect::<Vec<_>>()));
                }
                "    ]," => break,
                _ => {}
            }
        }
        of_function(&exprs, said);
    }
}

/// The fields of an `Expr { .. }`, by their indentation.
fn expr(lines: &[&str]) -> Expr {
    let mut expr = Expr::default();
    let mut field = "";
    let mut list = "";
    for line in lines {
        let text = line.trim_start();
        let depth = line.len() - text.len();
        if depth == 12 && text.contains(": ") {
            let (name, value) = text.split_once(": ").unwrap_or((text, ""));
            field = name;
            match field {
                "kind" => expr.kind.push_str(value.split([' ', ',', '(']).next().unwrap_or_default()),
                "ty" => expr.ty.push_str(value),
                "span" => expr.span.push_str(value),
                _ => {}
            }
            continue;
        }
        match (field, depth) {
            ("ty", _) => {
                expr.ty.push(' ');
                expr.ty.push_str(text);
            }
            ("kind", 16) => {
                let (name, value) = text.split_once(": ").unwrap_or((text, ""));
                list = name;
                if let Some(index) = reference(value) {
                    expr.parts.push((name.to_owned(), index));
                }
                match name {
                    "fn_span" => expr.fn_span = Some(value.to_owned()),
                    "from_hir_call" => expr.is_written = value == "true,",
                    _ => {}
                }
            }
            ("kind", 20) => expr.parts.extend(reference(text).map(|index| (list.to_owned(), index))),
            _ => {}
        }
    }
    expr.ty = expr.ty.trim_end_matches(',').to_owned();
    expr
}

/// `e17,`
fn reference(text: &str) -> Option<usize> {
    text.strip_prefix('e')?.strip_suffix(',')?.parse().ok()
}

fn of_function(exprs: &[Expr], said: &mut Said) {
    for expr in exprs {
        let (name, first) = match expr.kind.as_str() {
            "Call" if expr.is_written => {
                let (Some(fn_span), Some(whole)) =
                    (expr.fn_span.as_deref().and_then(place), place(&expr.span))
                else {
                    continue;
                };
                // Of `f(x)` the place of the function is the whole expression.
                if !fn_span.is_written || fn_span.edges[0] == whole.edges[0] {
                    continue;
                }
                ((fn_span.file, fn_span.edges[0]), expr.part("args"))
            }
            "Field" => {
                let Some(whole) = place(&expr.span).filter(|place| place.is_written) else { continue };
                let Some(name) = begin_of_name(&whole) else { continue };
                ((whole.file, name), expr.part("lhs"))
            }
            _ => continue,
        };
        let Some(first) = first.filter(|_| is_behind_a_dot(&name.0, name.1)) else { continue };
        // What the compiler does to it, auto-deref and auto-ref, stands at the receiver itself.
        let own = &exprs[first].span;
        let mut at = first;
        while is_adjustment(&exprs[at])
            && let Some(inner) = exprs[at].inner().and_then(|inner| at_the_same_place(exprs, inner, own))
        {
            at = inner;
        }
        let mut ty = exprs[at].ty.as_str();
        if exprs[at].kind == "StaticRef" {
            // A static is read through a pointer that nobody wrote.
            ty = ty.strip_prefix("&'{erased} ").or(ty.strip_prefix("&'static ")).unwrap_or(ty);
        }
        said.receivers.entry(name).or_default().push(ty.to_owned());
    }
    said.receivers.values_mut().for_each(|types| {
        types.sort();
        types.dedup();
    });
}

/// The expression, if it stands there; what an overloaded deref is called with may, while the call itself stands at the
/// whole expression.
fn at_the_same_place(exprs: &[Expr], at: usize, place: &str) -> Option<usize> {
    let derefed =
        (exprs[at].kind == "Call" && !exprs[at].is_written).then(|| exprs[at].part("args")).flatten();
    [derefed, Some(at)].into_iter().flatten().find(|at| exprs[*at].span == place)
}

fn is_adjustment(expr: &Expr) -> bool {
    match expr.kind.as_str() {
        "Scope" | "Deref" | "Borrow" | "PointerCoercion" | "NeverToAny" => true,
        "Call" => !expr.is_written,
        _ => false,
    }
}

/// A place in a file.
struct Place {
    file: String,
    edges: [At; 2],
    /// Not out of a macro, nor of what the compiler puts in for `?` and `.await`.
    is_written: bool,
}

/// `src/lib.rs:5:40: 5:56 (#0)`
fn place(text: &str) -> Option<Place> {
    let text = text.trim_end_matches(',');
    let (text, context) = text.split_once(" (#").map_or((text, "0)"), |(text, context)| (text, context));
    let (begin, end) = text.rsplit_once(": ")?;
    let (begin, column) = begin.rsplit_once(':')?;
    let (file, line) = begin.rsplit_once(':')?;
    let (end_line, end_column) = end.split_once(':')?;
    let number = |text: &str| text.parse::<u32>().ok();
    let edges = [(number(line)?, number(column)?), (number(end_line)?, number(end_column)?)];
    Some(Place { file: file.to_owned(), edges, is_written: context == "0)" })
}

/// Where the name begins that ends where this place ends.
fn begin_of_name(place: &Place) -> Option<At> {
    with_lines(&place.file, |lines| {
        let (line, column) = place.edges[1];
        let before = lines.get(line as usize - 1)?.get(..column as usize - 1)?;
        let name = before.iter().rev().take_while(|char| char.is_alphanumeric() || **char == '_').count();
        Some((line, column - name as u32))
    })
}

/// Whether a dot stands before this place; derives give their code places of the fields that it is for.
fn is_behind_a_dot(file: &str, at: At) -> bool {
    let found = with_lines(file, |lines| {
        let (line, column) = (at.0 as usize - 1, at.1 as usize - 1);
        let own = lines.get(line)?.get(..column)?;
        let is_comment = |line: &&Vec<char>| {
            line.iter().skip_while(|char| char.is_whitespace()).take(2).collect::<String>() == "//"
        };
        let above = lines[..line].iter().rev().filter(|line| !is_comment(line)).take(20);
        let before = own.iter().rev().chain(above.flat_map(|line| line.iter().rev()));
        before.copied().find(|char| !char.is_whitespace())
    });
    found == Some('.')
}

/// Asks about the lines of a file; the last one is kept, since questions come file by file.
fn with_lines<T>(path: &str, ask: impl FnOnce(&[Vec<char>]) -> Option<T>) -> Option<T> {
    thread_local! {
        static LAST: std::cell::RefCell<(String, Vec<Vec<char>>)> = std::cell::RefCell::default();
    }
    LAST.with_borrow_mut(|(file, lines)| {
        if *file != path {
            let text = fs::read_to_string(path).ok()?;
            path.clone_into(file);
            *lines = text.lines().map(|line| line.chars().collect()).collect();
        }
        ask(lines)
    })
}

/// The calls of a control-flow graph.
fn calls(text: &str, said: &mut Said) {
    for line in text.lines().filter(|line| line.contains(" -> [return")) {
        let (Some((_, comment)), Some((_, rest))) = (line.rsplit_once("; // "), line.split_once(" = "))
        else {
            continue;
        };
        let Some(place) = comment.split_once(" at ").and_then(|(_, at)| place(at)) else { continue };
        let Some(function) = function(rest) else { continue };
        let known = said.calls.entry((place.file, place.edges)).or_default();
        if !known.iter().any(|other| other == function) {
            known.push(function.to_owned());
        }
    }
}

/// The function before the arguments; a value that is called (`move _3(..)`) is none.
fn function(text: &str) -> Option<&str> {
    let (mut depth, mut before) = (0i32, ' ');
    for (at, char) in text.char_indices() {
        match char {
            '(' if depth == 0 => {
                let name = &text[..at];
                let is_value = name.is_empty() || name.starts_with("move ") || name.starts_with("copy ");
                return (!is_value && !name.contains(" = ")).then_some(name);
            }
            '<' | '(' | '[' | '{' => depth += 1,
            '>' if before == '-' => {}
            '>' | ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
        before = char;
    }
    None
}
