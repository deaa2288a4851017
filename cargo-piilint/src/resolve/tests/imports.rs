//! `use` in all its forms.

use super::*;

#[test]
fn renames_groups_and_chains() {
    let world = World::of(&[(
        "lib.rs",
        "mod b { pub mod c { pub struct S; pub fn f() {} } pub use self::c::{self as cc, S as T}; pub use crate::b::cc::f; }
         use b::{c, T as U, f as g, cc::S}; pub use self::U as V; use b as bb; use bb::c::S as W;",
    )]);
    for (path, found) in [
        ("c::S", "a::b::c::S"),
        ("U", "a::b::c::S"),
        ("S", "a::b::c::S"),
        ("V", "a::b::c::S"),
        ("W", "a::b::c::S"),
        ("bb::T", "a::b::c::S"),
    ] {
        assert_eq!(world.ty("a", path), found, "{path}");
    }
    assert_eq!(world.value("a", "g"), "a::b::c::f");
    assert_eq!(world.value("a", "crate::b::f"), "a::b::c::f");
}

#[test]
fn one_import_brings_every_namespace() {
    let world = World::of(&[(
        "lib.rs",
        "mod b { pub struct X { a: u8 } pub fn X() {} } mod c { pub mod m {} pub fn m() {} } use b::X; use c::m;",
    )]);
    assert_eq!((world.ty("a", "X"), world.value("a", "X")), ("a::b::X".into(), "a::b::X".into()));
    assert_eq!((world.ty("a", "m"), world.value("a", "m")), ("a::c::m".into(), "a::c::m".into()));
}

#[test]
fn globs_see_what_is_visible_and_give_way() {
    let world = World::of(&[(
        "lib.rs",
        "mod b { pub struct Open; struct Closed; pub(crate) struct Mine; pub(super) struct Up; pub struct Hidden; use self::Open as Private; pub mod deep { use super::*; fn f() {} } }
         use b::*; struct Hidden;",
    )]);
    for (path, found) in [
        ("Open", "a::b::Open"),
        ("Closed", "absent"),
        ("Mine", "a::b::Mine"),
        ("Up", "a::b::Up"),
        ("Hidden", "a::Hidden"),
        ("Private", "absent"),
    ] {
        assert_eq!(world.ty("a", path), found, "{path}");
    }
    assert_eq!(world.ty("a::b::deep", "Closed"), "a::b::Closed");
    assert_eq!(world.ty("a::b::deep", "Private"), "a::b::Open");
}

#[test]
fn an_explicit_import_hides_a_glob_however_late() {
    let world = World::of(&[(
        "lib.rs",
        "mod one { pub struct X; } mod two { pub mod three { pub use super::super::four::X; } } mod four { pub struct X; }
         use one::*; use two::three::X; pub struct Y(X); mod five { use super::X; fn f() {} }",
    )]);
    assert_eq!(world.ty("a", "X"), "a::four::X");
    assert_eq!(world.ty("a::five", "X"), "a::four::X");
}

#[test]
fn globs_in_circles() {
    let world = World::of(&[(
        "lib.rs",
        "mod b { pub use super::c::*; pub struct B; } mod c { pub use super::b::*; pub struct C; } use b::*;",
    )]);
    assert_eq!(world.ty("a", "C"), "a::c::C");
    assert_eq!(world.ty("a::c", "B"), "a::b::B");
    assert_eq!(world.ty("a", "c::B"), "a::b::B");
}

#[test]
fn imports_in_circles_end() {
    let world = World::of(&[(
        "lib.rs",
        "mod b { pub use super::c::X; } mod c { pub use super::b::X; } use b::X; use Y as Z; use Z as Y;",
    )]);
    assert_eq!(world.ty("a", "X"), "hidden");
    assert_eq!(world.ty("a", "Y"), "hidden");
}

#[test]
fn variants_can_be_imported() {
    let world = World::of(&[(
        "lib.rs",
        "enum E { A, B(u8) } use E::*; mod m { use super::E::{self, A as First}; fn f() {} } type Al = E;",
    )]);
    assert_eq!(world.value("a", "A"), "a::E::A");
    assert_eq!(world.value("a", "B"), "a::E::B");
    assert_eq!(world.value("a::m", "First"), "a::E::A");
    assert_eq!(world.value("a::m", "E::B"), "a::E::B");
    assert_eq!(world.value("a", "Al::B"), "a::Al +1");
}

#[test]
fn unnamed_imports_bring_only_traits() {
    let world = World::of(&[(
        "lib.rs",
        "mod b { pub trait T {} pub trait U {} pub use self::c::V as _; mod c { pub trait V {} } } use b::T as _; use b::*;",
    )]);
    let traits: Vec<String> =
        world.r().traits_in_scope(world.at("a")).iter().map(|def| world.show(*def)).collect();
    assert_eq!(traits.len(), 5, "{traits:?}");
    for expected in ["a::b::T", "a::b::U", "a::b::c::V", "std!::clone::Clone", "std!::Future"] {
        assert!(traits.contains(&expected.to_owned()), "{traits:?}");
    }
    assert_eq!(world.ty("a", "V"), "absent");
}

#[test]
fn preludes() {
    let world = World::of(&[("lib.rs", "mod b { struct Option; fn f() {} } mod c { fn f() {} }")]);
    assert_eq!(world.ty("a::c", "Option"), "std!::option::Option");
    assert_eq!(world.value("a::c", "Some"), "std!::option::Option::Some");
    assert_eq!(world.ty("a::b", "Option"), "a::b::Option");
    assert_eq!(world.ty("a::c", "Future"), "std!::Future");
    assert_eq!(world.ty("a::c", "std::fmt::Write"), "std!::fmt::Write");
    assert_eq!(world.ty("a::c", "std::fmt::Nothing"), "crate std?", "models are not complete");
    let old = World::new().member("a", &[("lib.rs", "")]).edition("a", Edition::E2021).build();
    assert_eq!(old.ty("a", "Future"), "absent");
    assert_eq!(old.ty("a", "Clone"), "std!::clone::Clone");
}

#[test]
fn a_primitive_beside_a_module_of_its_name() {
    let world = World::of(&[("lib.rs", "use std::u8; use std::fmt;")]);
    assert_eq!(world.ty("a", "u8"), "u8");
    assert_eq!(world.value("a", "u8::MAX"), "std!::u8::MAX");
    assert_eq!(world.value("a", "u8::from_str_radix"), "u8 +1");
    assert_eq!(world.ty("a", "fmt"), "std!::fmt");
}

#[test]
fn crates_name_each_other() {
    let world = World::new()
        .member("a", &[("lib.rs", "use b::{Deep, self as bee}; extern crate b as old; extern crate self as me; pub struct Own; mod m { fn f() {} } use c::Far;")])
        .member("b", &[("lib.rs", "mod inner { pub struct Deep; } pub use inner::Deep; pub use c::Far;")])
        .member("c", &[("lib.rs", "pub struct Far;")])
        .deps("a", &["b", "c=b"])
        .deps("b", &["c"])
        .build();
    assert_eq!(world.ty("a", "Deep"), "b::inner::Deep");
    assert_eq!(world.ty("a", "bee::Deep"), "b::inner::Deep");
    assert_eq!(world.ty("a::m", "b::Deep"), "b::inner::Deep");
    assert_eq!(world.ty("a::m", "::b::Deep"), "b::inner::Deep");
    assert_eq!(world.ty("a::m", "old::Deep"), "b::inner::Deep", "in the root, it is in the extern prelude");
    assert_eq!(world.ty("a::m", "me::Own"), "a::Own");
    assert_eq!(world.ty("a", "Far"), "c::Far", "renamed in the manifest, and re-exported");
    assert_eq!(world.ty("b", "a"), "absent");
    assert_eq!(world.ty("a", "::Own"), "absent");
}

#[test]
fn rust_2015() {
    let world = World::new()
        .member("a", &[("lib.rs", "extern crate b; mod m { use n::X; use b::Y; fn f() { ::n::X } } mod n { pub struct X; } struct Top;")])
        .member("b", &[("lib.rs", "pub struct Y;")])
        .deps("a", &["b"])
        .edition("a", Edition::E2015)
        .build();
    assert_eq!(world.ty("a::m", "X"), "a::n::X");
    assert_eq!(world.ty("a::m", "Y"), "b::Y");
    assert_eq!(world.ty("a::m", "::n::X"), "a::n::X");
    assert_eq!(world.ty("a::m", "::b::Y"), "b::Y");
    assert_eq!(world.ty("a::m", "::Top"), "a::Top");
    assert_eq!(world.ty("a::m", "n::X"), "absent");
}

#[test]
fn what_is_missing_is_not_known() {
    let world = World::new()
        .member("a", &[("lib.rs", "use gone::{X, m}; use gone::sub::*; use crate::nothing::Y; mod b { use gone::*; use std::fmt::*; } mod c {}")])
        .unknown("gone")
        .deps("a", &["gone"])
        .build();
    assert_eq!(world.ty("a", "X"), "crate gone?");
    assert_eq!(world.ty("a", "m::Z"), "crate gone?");
    assert_eq!(world.ty("a", "gone::Q"), "crate gone?");
    assert_eq!(world.ty("a", "Y"), "crate gone?", "the glob may have `nothing`");
    assert_eq!(world.ty("a::b", "Any"), "crate gone?");
    assert_eq!(world.ty("a::b", "Write"), "std!::fmt::Write");
    assert_eq!(world.ty("a::b", "Option"), "std!::option::Option", "preludes are asked all the same");
    assert_eq!(world.ty("a::c", "Any"), "absent");
}

#[test]
fn qualified_paths_lead_to_the_trait() {
    let world = World::of(&[("lib.rs", "mod m { pub trait T { fn f(); } }")]);
    let mut path = written("m::T::f");
    let ty = crate::ir::path::TypeRef::unit();
    path.qself = Some(Box::new(crate::ir::path::QSelf { ty: ty.clone(), trait_len: 2 }));
    let found = world.r().path(world.at("a"), &path, Namespace::Value);
    assert_eq!(found, Resolution::Found { def: world.at("a::m::T"), rest: 1 });
    path.qself = Some(Box::new(crate::ir::path::QSelf { ty, trait_len: 0 }));
    assert_eq!(world.r().path(world.at("a"), &path, Namespace::Value), Resolution::Absent);
}

#[test]
fn known_paths() {
    let world = World::new().member("a", &[("lib.rs", "pub mod m { pub struct S; }")]).build();
    let known = |path: &str, ns| world.r().known(path, ns).map(|def| world.show(def));
    assert_eq!(known("std::option::Option", Namespace::Type).as_deref(), Some("std!::option::Option"));
    assert_eq!(
        known("std::option::Option::Some", Namespace::Value).as_deref(),
        Some("std!::option::Option::Some")
    );
    assert_eq!(known("a::m::S", Namespace::Value).as_deref(), Some("a::m::S"));
    assert_eq!(known("std::no", Namespace::Type), None);
    assert_eq!(known("no", Namespace::Type), None);
}

#[test]
fn our_attributes_under_any_name() {
    let world = World::new()
        .member("a", &[("lib.rs", "use piilint_macros as p; use piilint_macros::{pii_source as src, Pii as P}; mod re { pub use piilint_macros::*; } mod none { fn pii_sink() {} }
            macro_rules! pii_erase { () => {} } mod other { pub use std::vec as pii_guard; fn f() {} }")])
        .build();
    let ours = |scope: &str, path: &str| {
        world.r().ours(world.at(scope), &written(path)).map(|name| name.to_string())
    };
    assert_eq!(ours("a", "p::pii_sink").as_deref(), Some("pii_sink"));
    assert_eq!(ours("a", "src").as_deref(), Some("pii_source"));
    assert_eq!(ours("a", "P").as_deref(), Some("Pii"));
    assert_eq!(ours("a", "re::RedactedDebug").as_deref(), Some("RedactedDebug"));
    assert_eq!(ours("a::none", "pii_sink").as_deref(), Some("pii_sink"), "without any dependency");
    assert_eq!(ours("a", "derive"), None);
    assert_eq!(ours("a", "x::pii_sink"), None);
    assert_eq!(ours("a::other", "pii_guard"), None, "another macro of that name");
}
