//! Macros: their scopes, and calls in item position.

use super::*;
use crate::ir::item::BodySource;
use crate::source::Pos;

#[test]
fn textual_scope() {
    let world = World::of(&[(
        "lib.rs",
        "mod early { fn f() {} } macro_rules! m { () => { struct One; } } mod late { m!(); mod in_it { fn f() {} } }
         macro_rules! m { () => { struct Two; } } mod later { m!(); }
         #[macro_use] mod out { macro_rules! o { () => { struct Three; } } } mod kept { macro_rules! k { () => {} } }
         o!(); fn end() {}",
    )]);
    world.at("a::late::One");
    world.at("a::later::Two");
    world.at("a::Three");
    assert_eq!(world.mac("a::early::f", "m"), None);
    assert_eq!(world.mac("a::late::in_it::f", "m").as_deref(), Some("a::m"));
    assert_eq!(world.mac("a::end", "k"), None);
    assert_eq!(world.mac("a::end", "o").as_deref(), Some("a::out::o"));
    assert_eq!(world.blind(), Vec::<&str>::new());
}

#[test]
fn macros_of_files_and_of_macros() {
    let world = World::of(&[
        ("lib.rs", "#[macro_use] mod macros; mod user;"),
        (
            "macros.rs",
            "macro_rules! define { ($n:ident) => { macro_rules! $n { () => { pub struct Made; } } } } define!(made);",
        ),
        ("user.rs", "made!(); pub struct U; define! { own } mod inner { own!(); }"),
    ]);
    world.at("a::user::Made");
    world.at("a::user::inner::Made");
    assert_eq!(world.ty("a", "user::Made"), "a::user::Made");
    assert_eq!(world.r().expanded, 4);
}

#[test]
fn macros_by_path() {
    let world = World::new()
        .member("a", &[("lib.rs", "#[macro_use] extern crate b; use c::renamed as r; b::path!(A); exported!(B); r!(C); c::inner::deep!(D); mod m { crate::own!(E); pub(crate) use local; macro_rules! local { () => {} } } #[macro_export] macro_rules! own { ($n:ident) => { pub struct $n; } } fn f() { }")])
        .member("b", &[("lib.rs", "#[macro_export] macro_rules! path { ($n:ident) => { $crate::exported!($n); } } #[macro_export] macro_rules! exported { ($n:ident) => { pub struct $n($crate::Of); } } pub struct Of; macro_rules! hidden { () => {} }")])
        .member("c", &[("lib.rs", "macro_rules! base { ($n:ident) => { pub struct $n; } } pub(crate) use base; pub use base as renamed; pub mod inner { pub use super::base as deep; }")])
        .deps("a", &["b", "c"])
        .build();
    for name in ["a::A", "a::B", "a::C", "a::D", "a::m::E"] {
        world.at(name);
    }
    assert_eq!(world.mac("a::f", "b::hidden"), None);
    assert_eq!(world.mac("a::f", "exported").as_deref(), Some("b::exported"));
    assert_eq!(world.mac("a::f", "vec").as_deref(), Some("std!::vec"));
    assert_eq!(world.mac("a::f", "std::vec").as_deref(), Some("std!::vec"));
    assert_eq!(world.mac("a::m", "local").as_deref(), Some("a::m::local"));
    let DefKind::Struct(_, fields) = &world.r().program.def(world.at("a::A")).kind else {
        panic!("a struct")
    };
    let crate::ir::path::TypeRef::Path(path) = &fields.list()[0].ty else { panic!("a path") };
    let found = world.r().path(world.at("a::A"), path, Namespace::Type);
    assert_eq!(
        found,
        Resolution::Found { def: world.at("b::Of"), rest: 0 },
        "`$crate` is the crate of the definition"
    );
}

#[test]
fn what_comes_out_has_places() {
    let text = "macro_rules! m { ($i:item $n:ident) => { $i pub fn $n() { helper(1 + 1) } } }\nm! {\n  fn kept() { body() }\n  named\n}";
    let world = World::of(&[("lib.rs", text)]);
    let def = |path: &str| world.r().program.def(world.at(path));
    assert_eq!(def("a::kept").span.start, Pos::new(3, 5));
    assert_eq!(def("a::named").span.start, Pos::new(4, 2));
    assert_eq!(def("a::named").full.start, Pos::new(2, 0), "the rest stands at the call");
    let DefKind::Fn(kept) = &def("a::kept").kind else { panic!("a function") };
    let Some(BodySource::Text(body)) = &kept.body else { panic!("its own text") };
    assert_eq!((&*body.text, body.pos), ("{ body() }", Pos::new(3, 12)));
    let DefKind::Fn(named) = &def("a::named").kind else { panic!("a function") };
    let Some(BodySource::Expanded { text, call }) = &named.body else { panic!("the definition's text") };
    assert!(text.contains("helper") && call.start == Pos::new(2, 0));
    assert!(crate::parse::body(named.body.as_ref().expect("a body")).is_ok());
}

#[test]
fn calls_in_impls_and_traits() {
    let world = World::of(&[(
        "lib.rs",
        "macro_rules! getter { ($n:ident) => { fn $n(&self) -> u8 { self.$n } nested!($n); } } macro_rules! nested { ($n:ident) => { const K: u8 = 1; } }
         struct S { x: u8 } impl S { getter!(x); } trait T { getter! { y } }",
    )]);
    for path in ["a::S::x", "a::S::K", "a::T::y", "a::T::K"] {
        world.at(path);
    }
}

#[test]
fn local_inner_macros() {
    let world = World::new()
        .member("a", &[("lib.rs", "b::outer!(X);")])
        .member("b", &[("lib.rs", "#[macro_export(local_inner_macros)] macro_rules! outer { ($n:ident) => { inner!($n); } } #[macro_export] macro_rules! inner { ($n:ident) => { struct $n; } }")])
        .deps("a", &["b"])
        .build();
    world.at("a::X");
}

#[test]
fn endless_macros_end() {
    let world = World::of(&[(
        "lib.rs",
        "macro_rules! forever { ($($t:tt)*) => { forever!($($t)* x); } } forever!();
         macro_rules! double { ($($t:tt)*) => { double!($($t)* $($t)*); double!($($t)* $($t)*); } } double!(a b); struct S;",
    )]);
    assert!(!world.blind().is_empty());
    world.at("a::S");
}

#[test]
fn unknown_macros_are_counted_and_hide_names() {
    let world = World::new()
        .member("a", &[("lib.rs", "mystery! { struct Perhaps; } mod m { other::thing!(); no_rule!(b); } macro_rules! no_rule { (a) => {} } fn f() {} mod clear {}")])
        .build();
    let blind = world.blind();
    assert_eq!(blind.len(), 3, "{blind:?}");
    assert!(blind.contains(&"macro mystery!"), "{blind:?}");
    assert_eq!(world.ty("a", "Perhaps"), "hidden");
    assert_eq!(world.ty("a", "Option"), "std!::option::Option");
    assert_eq!(world.ty("a::clear", "Perhaps"), "absent");
}

#[test]
fn builtin_item_macros() {
    let world = World::of(&[
        ("lib.rs", "cfg_if::cfg_if! { if #[cfg(feature = \"no\")] { struct No; } else if #[cfg(custom)] { struct Maybe; } else { struct Else; mod file; } }
            lazy_static! { /// doc\n pub static ref LAZY: Vec<u8> = vec![1]; static ref OTHER: u8 = 2; }
            thread_local! { static LOCAL: u8 = const { 3 }; pub static LAST: u8 = 4 }
            include!(\"inc/part.rs\"); mod m { include!(\"inc/part.rs\"); } include!(concat!(env!(\"OUT_DIR\"), \"/none.rs\")); compile_error!(\"x\");"),
        ("file.rs", "struct F;"),
        ("inc/part.rs", "pub struct Part; mod below;"),
        ("inc/below.rs", "struct Below;"),
    ]);
    for path in [
        "a::Maybe",
        "a::Else",
        "a::file::F",
        "a::LAZY",
        "a::OTHER",
        "a::LOCAL",
        "a::LAST",
        "a::Part",
        "a::m::Part",
    ] {
        world.at(path);
    }
    assert_eq!(world.ty("a", "No"), "hidden");
    assert_eq!(world.blind(), ["macro include!"]);
    let part = world.r().program.def(world.at("a::Part"));
    assert_eq!(world.sources.path(part.span.file), "a/src/inc/part.rs");
    let DefKind::Static { ty, body } = &world.r().program.def(world.at("a::LAZY")).kind else {
        panic!("a static")
    };
    assert!(matches!(ty, crate::ir::path::TypeRef::Ref { .. }) && body.is_some());
}

#[test]
fn imports_of_what_macros_make() {
    let world = World::of(&[(
        "lib.rs",
        "mod b { macro_rules! make { ($($n:ident)*) => { $(pub struct $n;)* pub mod sub { pub use super::super::c::*; } pub use sub::FromC; } } make!(X Y); }
         mod c { pub struct FromC; } use b::{X, FromC}; use b::*; use X as Z;",
    )]);
    for (path, found) in [
        ("X", "a::b::X"),
        ("Y", "a::b::Y"),
        ("Z", "a::b::X"),
        ("FromC", "a::c::FromC"),
        ("b::sub::FromC", "a::c::FromC"),
    ] {
        assert_eq!(world.ty("a", path), found, "{path}");
    }
}

#[test]
fn procedural_macros_have_names() {
    let world = World::new()
        .member("a", &[("lib.rs", "use b::{Derived, attribute}; b::function!{} fn f() {}")])
        .add("b", &[("lib.rs", "#[proc_macro_derive(Derived, attributes(x))] pub fn derive_it(i: T) -> T { i } #[proc_macro_attribute] pub fn attribute(a: T, i: T) -> T { i } #[proc_macro] pub fn function(i: T) -> T { i }")], |data| {
            data.kind = crate::load::CrateKind::ProcMacro;
        })
        .deps("a", &["b"])
        .build();
    for (path, found) in
        [("Derived", "b::Derived"), ("attribute", "b::attribute"), ("b::function", "b::function")]
    {
        assert_eq!(world.mac("a::f", path).as_deref(), Some(found));
    }
    assert_eq!(world.blind(), ["macro function!"]);
}

#[test]
fn a_derive_is_given_the_type_in_one_form() {
    let world = World::of(&[(
        "lib.rs",
        "#[k(a)] #[other] #[k = \"b\"] pub(crate) struct Named<'a, T: Clone + 'a, const N: usize = 3> where T: Copy { \
         #[k] #[cfg(test)] pub r#type: &'a mut Vec<Option<T>>, f: Box<dyn Fn(u8, &str) -> <T as Iterator>::Item>, g: [u8; 4] } \
         struct Pair(u8, #[l(x, y,)] (u8,)); struct Unit; enum E { A, #[k(c)] B(u8), C { d: fn(u8) -> ! } }",
    )]);
    let form = |path: &str| {
        let names = [Sym::new("k"), Sym::new("l")];
        crate::items::type_definition(&world.r().program, world.at(path), &names)
    };
    assert_eq!(
        form("a::Named"),
        "#[k(a, \"b\")] #[l()] struct Named<T, N> { #[k(_)] #[l()] r#type: (&mut Vec<Option<T>>), \
         #[k()] #[l()] f: (Box<(dyn Fn(u8, &str) -> <T as Iterator>::Item)>), #[k()] #[l()] g: ([u8; 4]), }"
    );
    assert_eq!(
        form("a::Pair"),
        "#[k()] #[l()] struct Pair<> (#[k()] #[l()] (u8), #[k()] #[l(x, y)] ((u8,)), );"
    );
    assert_eq!(form("a::Unit"), "#[k()] #[l()] struct Unit<> {}");
    assert_eq!(
        form("a::E"),
        "#[k()] #[l()] enum E<> { #[k()] #[l()] A {}, #[k(c)] #[l()] B (#[k()] #[l()] (u8), ), \
         #[k()] #[l()] C { #[k()] #[l()] d: (fn(u8) -> !), }, }"
    );
}
