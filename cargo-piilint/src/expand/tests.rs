//! Expansion, after the Rust Reference's chapter on macros by example.

use proc_macro2::{Span, TokenStream};

use super::*;
use crate::source::{FileId, Pos};

fn definition(rules: &str) -> Result<MacroDef, ExpandError> {
    MacroDef::parse(
        &TokenText { text: rules.into(), file: FileId(0), pos: Pos::new(1, 0) },
        CrateId(7),
        Wanted::Whole,
    )
}

fn tokens(text: &str) -> TokenStream {
    text.parse().expect("the test's tokens lex")
}

fn expand(rules: &str, input: &str) -> Result<String, ExpandError> {
    let def = definition(rules)?;
    def.expand(tokens(input), Span::call_site()).map(|output| output.to_string())
}

/// The output is these tokens, invisible groups aside.
fn gives(rules: &str, input: &str, expected: &str) {
    let output = expand(rules, input).unwrap_or_else(|error| panic!("{rules} on {input}: {}", error.message));
    // How far apart punctuation is printed does not matter.
    let dense = |text: &str| text.replace(' ', "");
    assert_eq!(dense(&output), dense(&tokens(expected).to_string()), "{rules} on {input}");
}

fn fails(rules: &str, input: &str) {
    assert!(expand(rules, input).is_err(), "{rules} on {input}");
}

#[test]
fn fragments() {
    for (kind, yes, no) in [
        ("ident", &["a", "r#fn", "fn", "self"][..], &["_", "1", "'a", "a::b", ""][..]),
        ("lifetime", &["'a", "'static", "'_"], &["a", "'x'", ""]),
        ("literal", &["1", "-1", "-1.5", "\"a\"", "true", "'c'", "b\"x\""], &["a", "- a", "1 + 1"]),
        ("tt", &["a", "1", "(a b)", "=>", "::", "'a", "..=", "_", "$"], &["a b", "= >", ""]),
        ("vis", &["", "pub", "pub(crate)", "pub(in a::b)"], &["priv", "pub (a)"]),
        ("block", &["{ a }", "{}"], &["(a)", "a"]),
        (
            "expr",
            &[
                "a",
                "1 + 2 * 3",
                "a::<B, C>::d(e, f)",
                "x as Vec<u8>",
                "if a { b } else { c }",
                "|a, b| a",
                "&mut a.b[c]",
                "a?",
                "S { a: 1, ..b }",
                "m!(x)",
                "(a, b)",
                "..",
                "return",
                "async move { a }",
                "-1",
                "'a: loop {}",
            ],
            &["_", "let a = b", "a b", "a, b", "a;", "", "struct A;"],
        ),
        (
            "ty",
            &[
                "u8",
                "a::B<C, D<E>>",
                "&'a mut [T]",
                "(A, B)",
                "dyn A + B",
                "impl Fn(A, B) -> C",
                "fn(A) -> B",
                "[u8; 3]",
                "_",
                "!",
                "<A as B>::C",
            ],
            &["1", "a b", "A, B", ""],
        ),
        (
            "path",
            &["a", "a::b", "::a::b::<C, D>", "a::B<C, D>", "Fn(A) -> B", "crate::a"],
            &["1", "a b", "(a)"],
        ),
        (
            "pat",
            &[
                "a",
                "_",
                "1..=2",
                "A(b, ..)",
                "A | B",
                "| A | B",
                "&mut a",
                "S { a, .. }",
                "ref a @ B(_)",
                "(a, b)",
                "-1",
            ],
            &["a b", "a => b", "a if b", ""],
        ),
        ("pat_param", &["a", "A(b | c)"], &["A | B", ""]),
        (
            "stmt",
            &[
                "let a = 1",
                "let Some(a): B<C, D> = e else { return }",
                "let a",
                "a.b(c, d)",
                "fn f() {}",
                "struct A;",
                "use a::b;",
                "a = b",
            ],
            &["let a = 1;", "a, b", ""],
        ),
        (
            "item",
            &[
                "fn f() {}",
                "pub struct A(u8);",
                "const A: S = S { a: 1 };",
                "impl A for B<C, D> { fn f() {} }",
                "#[a] mod b {}",
                "use a::{b, c};",
                "m! { a }",
                "macro_rules! m { () => {} }",
            ],
            &["a", "fn f() {} fn g() {}", "let a = 1;", ""],
        ),
        ("meta", &["a", "a::b", "a = \"b\"", "a(b, c = d)"], &["1", "a b", "a, b"]),
    ] {
        let rules = format!("($x:{kind}) => {{ yes }};");
        for input in yes {
            gives(&rules, input, "yes");
        }
        for input in no {
            fails(&rules, input);
        }
    }
}

#[test]
fn the_first_rule_that_matches() {
    let rules = "($a:expr) => { one($a) }; ($a:expr, $($b:tt)*) => { two($a, $($b)*) }; (_) => { any }; (=> $x:ident) => { arrow($x) };";
    gives(rules, "a + b", "one(a + b)");
    gives(rules, "a, b c", "two(a, b c)");
    gives(rules, "_", "any");
    gives(rules, "=> c", "arrow(c)");
    fails(rules, "a b");
    gives("() => { nothing };", "", "nothing");
    fails("() => { nothing };", "a");
}

#[test]
fn repetitions() {
    gives("($($x:expr),* $(,)?) => { f($($x),*) };", "1, a + b, c(d, e),", "f(1, a + b, c(d, e))");
    gives("($($x:expr),* $(,)?) => { f($($x),*) };", "", "f()");
    fails("($($x:expr),+) => { };", "");
    fails("($($x:expr),*) => { };", "1, ");
    gives("($($k:expr => $v:expr),* $(,)?) => { [$(($k, $v)),*] };", "a => 1, b => 2", "[(a, 1), (b, 2)]");
    gives("($a:ident $($b:ident)? ; $($c:tt)*) => { $a | $($b)? | $($c)* };", "x ; y z", "x | | y z");
    gives("($a:ident $($b:ident)? ; $($c:tt)*) => { $a | $($b)? | $($c)* };", "x w ;", "x | w |");
    fails("($($a:ident)?) => { };", "a b");
    gives("($($x:ident)&&*) => { $($x)+* };", "a && b && c", "a b c *");
    gives("($($x:ident),*) => { $($x)||* };", "a, b", "a || b");
    gives("($($a:ident),* ; $($b:ident),*) => { $($a = $b;)* };", "x, y; z, w", "x = z; y = w;");
    fails("($($a:ident),* ; $($b:ident),*) => { $($a = $b;)* };", "x, y; z");
}

#[test]
fn nested_repetitions() {
    let rules = "($($name:ident: { $($field:ident: $ty:ty),* $(,)? })*) => { $(struct $name { $($field: $ty),* })* };";
    gives(rules, "A: { b: C<D, E>, f: u8 } G: { }", "struct A { b: C::<D, E>, f: u8 } struct G { }");
    gives("($o:ident: $($x:ident),*) => { $($o.$x);* };", "a: b, c", "a.b; a.c");
    gives("($($a:ident [$($b:ident)*])*) => { $($($a::$b),*);* };", "x [p q] y [r]", "x::p, x::q; y::r");
    fails("($($a:ident)*) => { $a };", "x");
}

#[test]
fn what_follows_a_repetition_gets_its_share() {
    gives("($($a:ident),* , last) => { $($a)* };", "x, y, last", "x y");
    gives("($(a b)* a c) => { yes };", "a b a b a c", "yes");
    gives("($($x:tt)* end) => { $($x)* };", "p q end", "p q");
    gives(
        "($(#[$m:meta])* $v:vis struct $n:ident;) => { $(#[$m])* $v $n };",
        "/// doc\n#[a(b)] pub(crate) struct S;",
        "#[doc = \" doc\"] #[a(b)] pub(crate) S",
    );
}

#[test]
fn groups_match_groups() {
    gives("([$a:ident] {$b:ident} ($c:ident)) => { $a $b $c };", "[x] {y} (z)", "x y z");
    fails("([$a:ident]) => { };", "(x)");
    fails("([$a:ident]) => { };", "[x y]");
}

#[test]
fn expressions_stay_together() {
    let def = definition("($a:expr, $b:ty) => { $a * 2; let x: &$b; };").expect("it parses");
    let output = def.expand(tokens("1 + 1, dyn A + B"), Span::call_site()).expect("it expands");
    let block: syn::Block = syn::parse2(quote::quote!({ #output })).expect("it parses");
    let syn::Stmt::Expr(syn::Expr::Binary(product), _) = &block.stmts[0] else { panic!("a product") };
    assert!(matches!(&*product.left, syn::Expr::Group(_)));
}

#[test]
fn fragments_stand_where_they_may() {
    for (rules, input) in [
        ("($t:ty) => { fn f() -> $t { <$t>::new() } };", "Vec<u8>"),
        ("($t:ty) => { fn f() -> $t { $t::new() } };", "a::B"),
        ("($t:ty) => { fn f() { let x: $t = $t::new(); } };", "Vec<u8>"),
        (
            "($t:ty) => { fn f(a: &$t, b: [$t; 2]) { let x = $t::new(); let y = &$t::A; } };",
            "(A, &'static str)",
        ),
        ("($t:ty) => { fn f() { let x = $t { a: 1 }; } };", "A<B, C>"),
        (
            "($t:ty) => { fn f() -> $t { $t::default() } };",
            "std::collections::HashMap<K, Box<dyn Fn(A) -> B>>",
        ),
        ("($t:ty) => { impl A for $t { } impl $t { } };", "Vec<u8>"),
        (
            "($p:path) => { fn f() { $p(1); $p { a: 1 }; match x { $p(y) => {} $p { a } => {} } } impl $p for B {} };",
            "a::B",
        ),
        ("($p:pat) => { fn f() { match x { $p => {} Some($p) if a => {} _ => {} } } };", "A | B"),
        (
            "($p:pat, $e:expr) => { fn f() { let $p = $e; if let $p = $e {} for $p in $e {} } };",
            "(a, b), c + d",
        ),
        ("($b:block) => { fn f() $b };", "{ a; b }"),
        ("($v:vis $i:ident) => { $v struct $i { $v a: u8 } };", "pub(crate) A"),
        ("($v:vis $i:ident) => { $v fn $i() {} };", "a"),
        (
            "($l:lifetime, $t:ident) => { fn f<$l, $t: 'static>(a: &$l $t) { $l: loop { break $l } } };",
            "'a, T",
        ),
        ("($m:meta) => { #[$m] struct A; };", "derive(Clone, Copy)"),
        ("($l:literal) => { const A: i8 = $l; const B: &[i8] = &[$l]; };", "-1"),
        ("($($i:item)*) => { mod a { $($i)* } };", "fn f() {} struct S { a: u8 } const C: S = S { a: 1 };"),
        ("($s:stmt) => { fn f() { $s; } };", "let a: Vec<u8> = b"),
        ("($e:expr) => { fn f() { $e; if $e {} match $e { _ => {} } $e.a().b; !$e } };", "a == b"),
    ] {
        let def = definition(rules).unwrap_or_else(|error| panic!("{rules}: {}", error.message));
        let output =
            def.expand(tokens(input), Span::call_site()).unwrap_or_else(|e| panic!("{rules}: {}", e.message));
        let parsed = syn::parse2::<syn::File>(output.clone());
        assert!(
            parsed.is_ok(),
            "{rules} gives {output}: {}",
            parsed.err().map_or(String::new(), |e| e.to_string())
        );
    }
}

#[test]
fn the_crate_of_the_definition() {
    gives("() => { $crate::a::b($crate::C) };", "", "__piilint_crate_7::a::b(__piilint_crate_7::C)");
    let path: syn::Path = syn::parse2(tokens("__piilint_crate_7::a")).expect("a path");
    assert_eq!(path.segments.len(), 2);
}

#[test]
fn macros_that_define_macros() {
    let rules = "($name:ident) => { macro_rules! $name { ($x:expr) => { $x }; } };";
    gives(rules, "inner", "macro_rules! inner { ($x:expr) => { $x }; }");
    gives(
        "($name:ident, $v:expr) => { macro_rules! $name { ($$x:expr) => { $$x + $v } } };",
        "m, 1",
        "macro_rules! m { ($x:expr) => { $x + 1 } }",
    );
}

#[test]
fn metavariable_expressions() {
    gives("($($a:ident),*) => { ${count($a)} };", "x, y, z", "3");
    gives("($($a:ident),*) => { $($a = ${index()} of ${len()};)* };", "x, y", "x = 0 of 2; y = 1 of 2;");
    gives("($($a:ident),*) => { [$(${ignore($a)} 0),*] };", "x, y", "[0, 0]");
    gives("($a:ident, $b:literal) => { ${concat(get_, $a, $b)} };", "x, \"_y\"", "get_x_y");
    fails("($a:ident, $b:literal) => { ${concat($a, $b)} };", "x, \" y\"");
}

#[test]
fn places() {
    let def = definition("($a:expr) => { f($a) };").expect("it parses");
    let call: TokenStream = tokens("the_call");
    let call = call.into_iter().next().expect("a token").span();
    let output: Vec<_> = def.expand(tokens("\n\n  a"), call).expect("it expands").into_iter().collect();
    assert_eq!(output[0].span().end().column, 8, "the definition's tokens stand at the call");
    let proc_macro2::TokenTree::Group(args) = &output[1] else { panic!("a group") };
    let arg = args.stream().into_iter().next().expect("an argument");
    assert_eq!((arg.span().start().line, arg.span().start().column), (3, 2));
}

#[test]
fn limits() {
    let twice = "($($a:tt)*) => { $($a)* $($a)* };";
    let def = definition(twice).expect("it parses");
    let mut output = tokens("a");
    let mut budget = Budget::default();
    let stopped =
        (0..RECURSION_LIMIT).find(|_| match budget.expand(&def, output.clone(), Span::call_site()) {
            Ok(next) => {
                output = next;
                false
            }
            Err(_) => true,
        });
    assert!(stopped.is_some_and(|turns| turns < 20));
    let sum = "($a:ident $(, $b:ident)*) => { $a $(+ $b)* };";
    fails(sum, &vec!["a"; 20_000].join(", "));
    gives(sum, "a, b", "a + b");
    let deep = format!("{}a{}", "[".repeat(1_500), "]".repeat(1_500));
    let wrap = format!("($a:tt) => {{ {}$a{} }};", "(".repeat(1_500), ")".repeat(1_500));
    crate::parse::with_big_stack(|| fails(&wrap, &deep));
}

#[test]
fn long_lists_are_fast() {
    let list = vec!["a::<B, C>(d) + 1"; 2_000].join(", ");
    let start = std::time::Instant::now();
    let output = expand("($($a:expr),* $(,)?) => { [$($a),*] };", &list).expect("it expands");
    assert_eq!(output.matches("+ 1").count(), 2_000);
    assert!(start.elapsed().as_secs() < 10, "{:?}", start.elapsed());
}

#[test]
fn broken_definitions_and_inputs() {
    for rules in [
        "(",
        "a",
        "() = {}",
        "() =>",
        "($a) => {}",
        "($a:foo) => {}",
        "($(a)) => {}",
        "($) => {}",
        "(a) => {} (b)",
    ] {
        assert!(definition(rules).is_err(), "{rules}");
    }
    let rules = "($(#[$m:meta])* $v:vis struct $n:ident<$l:lifetime> { $($f:ident: $t:ty = $e:expr),* $(,)? } $p:path, $q:pat => $b:block $s:stmt; $x:literal $($i:item)*) => { ${count($f)} $($f)* };";
    let input = "#[a(b)] pub(crate) struct A<'b> { c: D<E, F> = g + 1, } h::I, J | K => { l } let m = 1; -2 fn n() {} o! { p }";
    for end in 0..=rules.len() {
        if let Ok(def) = definition(&rules[..end]) {
            let _ = def.expand(tokens(input), Span::call_site());
        }
    }
    let def = definition(rules).expect("it parses");
    for end in 0..=input.len() {
        if let Ok(tokens) = input[..end].parse::<TokenStream>() {
            let _ = def.expand(tokens, Span::call_site());
        }
    }
    gives(rules, input, "1 c");
}

#[test]
fn the_definition_serves_all_threads() {
    fn is_shared<T: Send + Sync>() {}
    is_shared::<MacroDef>();
}

/// What a dependency's macro writes for an input.
fn signatures(rules: &str, input: &str) -> String {
    let text = TokenText { text: rules.into(), file: FileId(0), pos: Pos::new(1, 0) };
    let def = MacroDef::parse(&text, CrateId(7), Wanted::Signatures).expect("rules");
    let input = Wanted::Signatures.of(input.parse().expect("tokens"));
    def.expand(input, Span::call_site()).expect("an expansion").to_string()
}

#[test]
fn of_a_dependency_only_signatures_are_written() {
    let rules = "($($item:item)*) => { #[doc = \"said\"] #[inline] fn own(x: u8) -> [u8; 4] where u8: Copy { x.into() } $($item)* }";
    let written =
        signatures(rules, "/// Said.\nmod inner { fn given() -> bool { true } struct S { f: fn(u8) } }");
    assert_eq!(
        written,
        "# [doc = \"\"] # [inline] fn own (x : u8) -> [u8 ; 4] where u8 : Copy { } # [doc = \"\"] mod inner { fn given () -> bool { } struct S { f : fn (u8) } }"
    );
}

#[test]
fn what_has_no_body_keeps_what_follows_it() {
    let written =
        signatures("($($t:tt)*) => { $($t)* }", "trait T { fn a(); } struct S { f: u8 } enum E { A }");
    assert_eq!(written, "trait T { fn a () ; } struct S { f : u8 } enum E { A }");
}

#[test]
fn macros_that_a_dependency_defines_match_what_they_say() {
    let written = signatures("() => { macro_rules! own { (fn $x:ident { one }) => { } } }", "");
    assert_eq!(written, "macro_rules ! own { (fn $ x : ident { one }) => { } }");
}

#[test]
fn documentation_that_a_variable_gives_stays() {
    let written = signatures("($($d:literal)*) => { $(#[doc = $d] struct S;)* }", "\"a\"");
    assert_eq!(written, "# [doc = \"a\"] struct S ;");
}

#[test]
fn a_rule_may_ask_for_documentation() {
    let rules = "($($(#[$attr:meta])+ $name:ident)*) => { $($(#[$attr])+ struct $name;)* }";
    let written = signatures(rules, "/// One\n/// line.\n#[a] A /** Two. */ B");
    assert_eq!(written, "# [doc = \"\"] # [a] struct A ; # [doc = \"\"] struct B ;");
}

#[test]
fn what_a_signature_counts_or_joins_is_no_body() {
    let written = signatures("($n:ident) => { fn get() -> ${concat(Own, $n)} { 1 } }", "Name");
    assert_eq!(written, "fn get () -> OwnName { }");
}
