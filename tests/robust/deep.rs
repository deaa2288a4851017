//! Sources that nest, or go on, further than any person writes.

/// One source for each way to be deep, with its name.
pub(crate) fn sources(depth: usize) -> Vec<(&'static str, String)> {
    let mut all = nested(depth);
    all.extend(prefixed(depth));
    all.extend(long(depth));
    all
}

/// `before`, `open` so many times, `core`, `close` as many times, `after`.
fn nest(before: &str, open: &str, core: &str, close: &str, after: &str, depth: usize) -> String {
    format!("{before}{}{core}{}{after}", open.repeat(depth), close.repeat(depth))
}

/// Delimiters within each other.
fn nested(depth: usize) -> Vec<(&'static str, String)> {
    let expression = |open, core, close| nest("pub fn f(x: u64) { let _ = ", open, core, close, "; }", depth);
    let statement = |open, close| nest("pub fn f(x: u64) { ", open, "let _ = x;", close, " }", depth);
    let item = |open, core, close| nest("", open, core, close, "\n", depth);
    vec![
        ("parentheses", expression("(", "x", ")")),
        ("tuples", expression("(", "x", ",)")),
        ("arrays", expression("[", "x", "]")),
        ("calls", expression("f(", "x", ")")),
        ("indices", expression("[x][", "0", "]")),
        ("struct expressions", expression("S { s: ", "x", " }")),
        ("macro calls", expression("vec![", "x", "]")),
        ("formats", expression("format!(\"{}\", ", "x", ")")),
        ("closures in braces", expression("|| { ", "x", " }")),
        ("matches", expression("match x { _ => ", "x", " }")),
        ("async blocks", expression("async { ", "x", " }")),
        ("blocks", statement("{ ", " }")),
        ("conditions", statement("if x == 0 { ", " }")),
        ("conditions in conditions", nest("pub fn f() { ", "if ", "true", " {}", " }", depth)),
        ("loops", statement("loop { ", " }")),
        ("while let", statement("while let Some(x) = Some(x) { ", " }")),
        ("functions in functions", item("fn f() { ", "", " }")),
        ("modules", item("pub mod m { ", "", " }")),
        ("generics", nest("pub type T = ", "Vec<", "u8", ">", ";", depth)),
        (
            "generics in an expression",
            nest("pub fn f() { let _ = ", "Vec::<", "u8", ">::new()", "; }", depth),
        ),
        ("tuple types", nest("pub type T = ", "(", "u8", ",)", ";", depth)),
        ("function types", nest("pub type T = ", "fn(", "u8", ")", ";", depth)),
        ("impl types", nest("pub fn f(_: ", "impl Into<", "u8", ">", ") {}", depth)),
        ("tuple patterns", nest("pub fn f(x: X) { let ", "(", "_", ",)", " = x; }", depth)),
        ("struct patterns", nest("pub fn f(x: X) { let ", "S { s: ", "_", " }", " = x; }", depth)),
        ("use groups", nest("use ", "a::{", "b", "}", ";", depth)),
        ("attributes", nest("#[a", "(", "b", ")", "] pub fn f() {}", depth)),
        ("never closed", format!("pub fn f() {{ {}", "(".repeat(depth))),
        ("never opened", format!("pub fn f() {{ {} }}", ")".repeat(depth))),
        ("comments", nest("", "/* ", "x", " */", "\n", depth)),
        ("macro rules", nest("macro_rules! m { (", "$(", "x", ")*", ") => {}; }", depth)),
    ]
}

/// Operators that stand before each other.
fn prefixed(depth: usize) -> Vec<(&'static str, String)> {
    let expression = |open| nest("pub fn f(x: bool) { let _ = ", open, "x", "", "; }", depth);
    vec![
        ("!", expression("!")),
        ("-", expression("-")),
        ("*", expression("*")),
        ("&", expression("&")),
        ("& mut", expression("&mut ")),
        ("& & apart", expression("& ")),
        ("closures", expression("|| ")),
        ("moving closures", expression("move |_| ")),
        ("return", expression("return ")),
        ("break", nest("pub fn f() { loop { ", "break ", "1", "", "; } }", depth)),
        ("ranges", expression("..")),
        ("box patterns", nest("pub fn f(x: X) { let ", "&", "_", "", " = x; }", depth)),
        ("reference types", nest("pub type T = ", "&'static ", "u8", "", ";", depth)),
        ("pointer types", nest("pub type T = ", "*const ", "u8", "", ";", depth)),
        ("function types that return", nest("pub type T = ", "fn() -> ", "u8", "", ";", depth)),
        ("labels", nest("pub fn f() { ", "'a: loop { ", "", "}", " }", depth)),
        ("smaller than", nest("pub fn f(x: u64) { let _ = ", "x < ", "x", "", "; }", depth)),
        ("let chains", nest("pub fn f(x: bool) { if ", "x && let true = ", "x", "", " {} }", depth)),
    ]
}

/// What goes on and on without nesting in the text, and nests in the tree.
fn long(depth: usize) -> Vec<(&'static str, String)> {
    let expression = |item| nest("pub fn f(x: u64) { let _ = x", item, "", "", "; }", depth);
    let statements = |item| nest("pub fn f(x: u64) { ", item, "", "", " }", depth);
    vec![
        ("sums", expression(" + x")),
        ("conjunctions", nest("pub fn f(x: bool) { let _ = x", " && x", "", "", "; }", depth)),
        ("assignments", statements("y = ")),
        ("casts", expression(" as u64")),
        ("method calls", expression(".f(x)")),
        ("fields", expression(".x")),
        ("question marks", expression("?")),
        ("awaits", expression(".await")),
        ("calls of calls", expression("()")),
        ("indices of indices", expression("[0]")),
        ("else if", nest("pub fn f(x: u64) { if x == 0 {}", " else if x == 1 {}", "", "", " }", depth)),
        ("statements", statements("let x = x; ")),
        ("arms", nest("pub fn f(x: u64) { match x { ", "1 => {} ", "_ => {}", "", " } }", depth)),
        ("alternatives", nest("pub fn f(x: u64) { match x { 0", " | 1", "", "", " => {} _ => {} } }", depth)),
        ("path segments", nest("pub fn f() { a", "::a", "", "", "(); }", depth)),
        ("bounds", nest("pub fn f<T: A", " + A", "", "", ">(_: T) {}", depth)),
        ("parameters", nest("pub fn f(", "_: u8, ", "", "", ") {}", depth)),
        ("arguments", nest("pub fn f() { f(", "1, ", "", "", "); }", depth)),
        ("fields of a struct", format!("pub struct S {{ {} }}", numbered(depth, "f", ": u8, "))),
        ("variants", format!("pub enum E {{ {} }}", numbered(depth, "V", "(u8), "))),
        ("doc comments", nest("", "/// text\n", "pub fn f() {}", "", "\n", depth)),
        ("macro arms", nest("macro_rules! m { ", "(x) => {}; ", "", "", " }", depth)),
        ("a recursive macro", recursive_macro(depth)),
        ("a type that names itself", "pub type T = Vec<T>; pub fn f(_: T) {}".to_owned()),
        ("functions that call each other", calls_in_a_row(depth)),
        ("types within types", types_in_a_row(depth)),
        ("renames in a row", renames_in_a_row(depth)),
    ]
}

fn numbered(depth: usize, before: &str, after: &str) -> String {
    (0..depth).map(|n| format!("{before}{n}{after}")).collect()
}

/// A macro that eats one token at a time.
fn recursive_macro(depth: usize) -> String {
    let rules = "macro_rules! m { () => { 0 }; ($x:tt $($rest:tt)*) => { 1 + m!($($rest)*) }; }";
    format!("{rules}\npub fn f() {{ let _ = m!({}); }}", "x ".repeat(depth))
}

fn calls_in_a_row(depth: usize) -> String {
    let one = |n| format!("pub fn f{n}(x: &str) -> &str {{ f{}(x) }}\n", n + 1);
    format!("{}pub fn f{depth}(x: &str) -> &str {{ x }}", (0..depth).map(one).collect::<String>())
}

fn types_in_a_row(depth: usize) -> String {
    let one = |n| format!("#[derive(Debug, Clone)] pub struct S{n} {{ s: S{} }}\n", n + 1);
    let shown = "pub fn show(s: &S0) { println!(\"{s:?}\"); }";
    format!(
        "{}#[derive(Debug, Clone)] pub struct S{depth};\n{shown}",
        (0..depth).map(one).collect::<String>()
    )
}

fn renames_in_a_row(depth: usize) -> String {
    let one = |n| format!("pub use self::a{} as a{n};\n", n + 1);
    format!("{}pub fn a{depth}() {{}}\npub fn f() {{ a0(); }}", (0..depth).map(one).collect::<String>())
}
