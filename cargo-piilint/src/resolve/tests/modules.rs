//! Files, definitions, and blocks.

use super::*;
use crate::ir::item::{BodySource, ItemKind};
use crate::source::Pos;

#[test]
fn files_of_modules() {
    let world = World::of(&[
        (
            "lib.rs",
            "mod b; mod c; pub mod d { pub mod e; #[path = \"p.rs\"] mod f; } #[path = \"x/y.rs\"] mod g; mod r#type;",
        ),
        ("b.rs", "mod inner; pub struct B;"),
        ("b/inner.rs", "pub struct I; #[path = \"odd.rs\"] mod odd; mod sub { #[path = \"q.rs\"] mod q; }"),
        ("b/odd.rs", "struct O;"),
        ("b/inner/sub/q.rs", "struct Q;"),
        ("c/mod.rs", "mod inner; #[path = \"../up.rs\"] mod up;"),
        ("c/inner.rs", "struct CI;"),
        ("up.rs", "struct Up;"),
        ("d/e.rs", "struct E;"),
        ("d/p.rs", "struct F;"),
        ("x/y.rs", "mod z; struct Y;"),
        ("x/z.rs", "struct Z;"),
        ("type.rs", "struct T;"),
    ]);
    assert_eq!(world.problems(), Vec::<&str>::new());
    for path in [
        "a::b::inner::I",
        "a::b::inner::odd::O",
        "a::b::inner::sub::q::Q",
        "a::c::inner::CI",
        "a::c::up::Up",
        "a::d::e::E",
        "a::d::f::F",
        "a::g::z::Z",
        "a::type::T",
    ] {
        world.at(path);
    }
    let b = world.at("a::b::B");
    assert_eq!(world.sources.path(world.r().program.def(b).span.file), "a/src/b.rs");
    assert_eq!(world.r().files.len(), 14, "the standard library's model is one");
}

#[test]
fn inner_attributes_belong_to_the_module() {
    let world = World::of(&[
        ("lib.rs", "#[x] mod b;"),
        ("b.rs", "#![pii_purpose(\"a\")] //! piilint: allow(X)\nfn f() {}"),
    ]);
    let module = world.r().program.def(world.at("a::b"));
    let names: Vec<_> = module.attrs.iter().map(|attr| attr.path.segments[0].name.as_str()).collect();
    assert_eq!(names, ["x", "pii_purpose"]);
    assert_eq!(world.r().files[2].directives.len(), 1);
}

#[test]
fn missing_files_and_circles_are_problems() {
    let world = World::of(&[
        ("lib.rs", "mod b; mod c; #[cfg(custom)] mod generated; #[cfg(feature = \"no\")] mod off; struct S;"),
        ("c.rs", "#[path = \"c.rs\"] mod again; #[path = \"lib.rs\"] mod root; struct C;"),
    ]);
    let problems = world.problems();
    assert_eq!(problems.len(), 3, "{problems:?}");
    assert!(problems[0].starts_with("there is no file `a/src/b.rs` or `a/src/b/mod.rs`"), "{problems:?}");
    assert_eq!(problems[1..], ["this module contains itself", "this module contains itself"]);
    world.at("a::c::C");
}

#[test]
fn a_file_that_does_not_parse_is_a_problem_and_the_rest_goes_on() {
    let world = World::of(&[("lib.rs", "mod b; struct S;"), ("b.rs", "struct = ; struct T;")]);
    assert_eq!(world.problems().len(), 1);
    assert_eq!(world.r().problems[0].span.start, Pos::new(1, 7));
    assert_eq!(world.ty("a", "b::T"), "a::b::T");
}

#[test]
fn every_kind_of_definition() {
    let world = World::of(&[(
        "lib.rs",
        "pub struct S { a: u8 } struct T(u8); struct U; union V { a: u8 } enum E { A, B(u8), C { d: u8 } }
         fn f() {} const K: u8 = 1; static X: u8 = 2; type L = S; trait R { fn g(&self); const H: u8; type I; }
         impl S { fn m(&self) {} const N: u8 = 1; } impl R for S { fn g(&self) {} } extern \"C\" { fn ext(); static EXT: u8; }
         const _: () = { impl R for T {} };",
    )]);
    for (path, ty, value) in [
        ("S", "a::S", "absent"),
        ("T", "a::T", "a::T"),
        ("U", "a::U", "a::U"),
        ("V", "a::V", "absent"),
        ("E", "a::E", "absent"),
        ("E::A", "a::E::A", "a::E::A"),
        ("E::C", "a::E::C", "a::E::C"),
        ("E::make", "a::E +1", "a::E +1"),
        ("f", "absent", "a::f"),
        ("K", "absent", "a::K"),
        ("X", "absent", "a::X"),
        ("L", "a::L", "absent"),
        ("L::m", "a::L +1", "a::L +1"),
        ("R", "a::R", "absent"),
        ("R::g", "a::R +1", "a::R +1"),
        ("ext", "absent", "a::ext"),
        ("EXT", "absent", "a::EXT"),
        ("crate::S", "a::S", "absent"),
        ("self::S", "a::S", "absent"),
        ("super::S", "absent", "absent"),
        ("Self", "absent", "absent"),
        ("u8", "u8", "u8"),
        ("u8::MAX", "u8 +1", "u8 +1"),
        ("nothing", "absent", "absent"),
        ("nothing::S", "absent", "absent"),
    ] {
        assert_eq!(world.ty("a", path), ty, "{path}");
        assert_eq!(world.value("a", path), value, "{path}");
    }
    let program = &world.r().program;
    assert_eq!(program.impls.len(), 3);
    let traits: Vec<bool> = program
        .impls
        .iter()
        .map(|imp| matches!(&program.def(*imp).kind, DefKind::Impl(imp) if matches!(imp.trait_, Some((_, Some(_))))))
        .collect();
    assert_eq!(traits, [false, true, true]);
    world.at("a::S::m");
    world.at("a::R::g");
}

#[test]
fn from_inside_an_item() {
    let world = World::of(&[(
        "lib.rs",
        "struct S; mod b { struct S; impl S { fn m() {} } enum E { A } } impl S { fn n() {} }",
    )]);
    assert_eq!(world.ty("a::b::S::m", "S"), "a::b::S");
    assert_eq!(world.ty("a::S::n", "S"), "a::S");
    assert_eq!(world.ty("a::b::E::A", "super::S"), "a::S");
    assert_eq!(world.ty("a::b", "super::super::S"), "absent");
}

#[test]
fn tests_are_marked() {
    let world = World::of(&[(
        "lib.rs",
        "#[cfg(test)] mod t { fn a() {} struct B; } #[test] fn c() {} #[tokio::test] async fn d() {} fn e() {}
         impl B { #[cfg(test)] fn f() {} fn g() {} } struct B;
         #[cfg(test)] struct Twice(u8); #[cfg(not(test))] struct Twice { a: u8 }",
    )]);
    let is_test = |path: &str| world.r().program.def(world.at(path)).test_only;
    for path in ["a::t", "a::t::a", "a::t::B", "a::c", "a::d", "a::B::f"] {
        assert!(is_test(path), "{path}");
    }
    assert!(!is_test("a::e") && !is_test("a::B::g") && !is_test("a::B"));
    let Resolution::Found { def, .. } = world.r().path(world.at("a"), &written("Twice"), Namespace::Type)
    else {
        panic!("found")
    };
    assert!(!world.r().program.def(def).test_only);
}

#[test]
fn two_modules_under_conditions_that_nobody_knows() {
    let world = World::of(&[(
        "lib.rs",
        "#[cfg(custom)] mod m { pub struct A; pub struct Both; } #[cfg(not(custom))] mod m { pub struct B; pub struct Both; } use m::*;",
    )]);
    assert_eq!((world.ty("a", "m::A"), world.ty("a", "m::B")), ("a::m::A".into(), "a::m::B".into()));
    assert_eq!((world.ty("a", "A"), world.ty("a", "B")), ("a::m::A".into(), "a::m::B".into()));
    assert_eq!(world.ty("a", "m::Both"), "a::m::Both");
}

/// The items of a block, lowered as `lower` does it.
fn items(text: &str) -> Vec<Item> {
    let lines = crate::source::LineIndex::new(text);
    let syntax = crate::parse::file(text, &lines, FileId(0), crate::parse::Blank::Nothing);
    assert!(syntax.errors.is_empty());
    crate::items::file(&syntax, text, &lines, FileId(0), &CfgEnv::default(), true).items
}

#[test]
fn blocks_declare_items() {
    let mut world = World::of(&[(
        "lib.rs",
        "macro_rules! m { ($n:ident) => { struct $n; } } mod b { pub struct P; pub fn helper() {} } struct P; fn f() {} trait T {}",
    )]);
    let f = world.at("a::f");
    let blocks = vec![
        BlockItems {
            parent: None,
            items: items("use b::P; use std::fmt::Write as _; struct L; fn g() {} impl T for L {} m!(Made);"),
        },
        BlockItems { parent: Some(0), items: items("struct Inner(L); fn h() { L } fn f() {}") },
    ];
    world.blocks(f, blocks);
    let (outer, inner) =
        (world.r().block_scope(f, 0).expect("a block"), world.r().block_scope(f, 1).expect("a block"));
    let find = |scope: DefId, path: &str, ns| match world.r().path(scope, &written(path), ns) {
        Resolution::Found { def, rest: 0 } => world.show(def),
        other => format!("{other:?}"),
    };
    assert_eq!(find(outer, "P", Namespace::Type), "a::b::P");
    assert_eq!(find(inner, "P", Namespace::Type), "a::b::P");
    assert_eq!(find(inner, "L", Namespace::Type), "a::f::L");
    assert_eq!(find(inner, "self::P", Namespace::Type), "a::P");
    assert_eq!(find(inner, "b::helper", Namespace::Value), "a::b::helper");
    assert_eq!(find(outer, "Made", Namespace::Type), "a::f::Made");
    assert_eq!(find(outer, "f", Namespace::Value), "a::f");
    assert_eq!(find(inner, "f", Namespace::Value), "a::f::f");
    assert_eq!(find(outer, "Inner", Namespace::Type), "Absent");
    assert_eq!(world.ty("a", "L"), "absent");
    assert!(world.r().block_scope(f, 2).is_none());
    let program = &world.r().program;
    let imp = *program.impls.last().expect("an impl");
    assert!(matches!(&program.def(imp).kind, DefKind::Impl(imp) if matches!(imp.trait_, Some((_, Some(_))))));
    let traits: Vec<String> = world.r().traits_in_scope(inner).iter().map(|def| world.show(*def)).collect();
    assert!(
        traits.contains(&"std!::fmt::Write".to_owned()) && traits.contains(&"a::T".to_owned()),
        "{traits:?}"
    );
    let g = world.at("a::f::g");
    assert!(
        matches!(&program.def(g).kind, DefKind::Fn(item) if matches!(item.body, Some(BodySource::Text(_))))
    );
    assert!(!items("fn f() {}").iter().any(|item| matches!(item.kind, ItemKind::Mod(_))));
}

#[test]
fn the_same_program_gives_the_same_ids() {
    let build = || {
        let world = World::of(&[
            ("lib.rs", "mod b; mod c; pub use b::*; use c::X as Y; lazy_static! { static ref L: u8 = 1; }"),
            ("b.rs", "mod d { pub struct D; } pub use d::D; pub fn f() {}"),
            ("c.rs", "pub enum X { A, B } pub use X::*;"),
        ]);
        world.r().program.defs.iter().map(|def| (def.name, def.parent, def.span)).collect::<Vec<_>>()
    };
    assert_eq!(build(), build());
}
