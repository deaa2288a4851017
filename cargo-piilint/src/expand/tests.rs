//! What the Reference says of macros by example.

use proc_macro2::{Span, TokenStream};

use super::MacroDef;
use crate::load::CrateId;

fn tokens(text: &str) -> TokenStream {
    text.parse().expect("the test's text lexes")
}

fn expand(rules: &str, input: &str) -> Result<String, String> {
    let def = MacroDef::from_tokens(tokens(rules), CrateId(7)).map_err(|error| error.message)?;
    let out = def.expand(tokens(input), Span::call_site()).map_err(|error| error.message)?;
    Ok(out.to_string().split_whitespace().collect())
}

fn gives(rules: &str, input: &str, expected: &str) {
    let expected = tokens(expected).to_string().split_whitespace().collect();
    assert_eq!(expand(rules, input), Ok(expected));
}

#[test]
fn the_first_arm_that_matches_is_taken() {
    gives("(a) => { one }; ($x:tt) => { two $x };", "a", "one");
    gives("(a) => { one }; ($x:tt) => { two $x };", "b", "two b");
    assert!(expand("(a) => { one };", "b").is_err());
}

#[test]
fn fragments_take_what_they_name() {
    gives("($e:expr, $t:ty) => { ($e) as $t };", "1, u8", "(1) as u8");
    gives("($v:vis $i:ident) => { $v fn $i() {} };", "pub(crate) f", "pub(crate) fn f() {}");
    gives("($v:vis $i:ident) => { $v fn $i() {} };", "f", "fn f() {}");
    gives("($l:lifetime $x:literal) => { $l $x };", "'a -1", "'a -1");
    gives("($p:pat => $b:block) => { match x { $p => $b } };", "Some(1) | None => { 2 }", "match x { Some(1) | None => { 2 } }");
    gives("($p:path) => { $p };", "a::b::<C>", "a::b::<C>");
    gives("($m:meta) => { #[$m] };", "cfg(test)", "#[cfg(test)]");
    gives("($i:item) => { $i };", "struct S { a: u8 }", "struct S { a: u8 }");
    gives("($s:stmt) => { $s; };", "let x = 1", "let x = 1;");
}

#[test]
fn repetitions_nest_and_separate() {
    gives("($($x:expr),* $(,)?) => { [$($x),*] };", "1, 2, 3,", "[1, 2, 3]");
    gives("($($k:ident: [$($v:tt)*]);*) => { $( $k($($v)*) )* };", "a: [1 2]; b: []", "a(1 2) b()");
    gives("($($x:ident)+) => { $($x)+ };", "a b", "a b");
    assert!(expand("($($x:ident)+) => { $($x)+ };", "").is_err());
    gives("($a:ident $(= $b:expr)?) => { $a $( : $b)? };", "x", "x");
}

#[test]
fn expressions_with_commas_inside_are_whole() {
    gives("($f:expr, $x:ident) => { $x };", "|a, b| a, y", "y");
    gives("($f:expr; $x:ident) => { $x };", "f::<A, B>(1); y", "y");
}

#[test]
fn an_operator_of_several_characters_is_one_token_tree() {
    gives("($a:tt $b:tt $c:tt) => { $c $b $a };", "x => y", "y => x");
}

#[test]
fn the_crate_of_the_definition_is_kept() {
    gives("() => { $crate::f() };", "", "__piilint_crate_7::f()");
}

#[test]
fn a_macro_may_define_a_macro() {
    gives(
        "($name:ident) => { macro_rules! $name { ($x:expr) => { $x } } };",
        "m",
        "macro_rules! m { ($x:expr) => { $x } }",
    );
}

#[test]
fn repetitions_of_different_lengths_are_an_error() {
    assert!(expand("($($a:ident)*; $($b:ident)*) => { $($a $b)* };", "x y; z").is_err());
}

#[test]
fn a_long_list_is_linear() {
    let input = vec!["1 + 2"; 3000].join(", ");
    assert!(expand("($($x:expr),*) => { $($x;)* };", &input).is_ok());
}
