//! Dependencies on demand, and models over them.

use super::*;

fn loaded(world: &World) -> Vec<&str> {
    world
        .r()
        .program
        .crates
        .iter()
        .filter(|krate| krate.role == Role::Dependency)
        .map(|krate| krate.name.as_str())
        .collect()
}

#[test]
fn a_dependency_is_read_when_it_is_needed() {
    let mut world = World::new()
        .member("a", &[("lib.rs", "use dep::S; fn f() {}")])
        .dependency(
            "dep",
            &[
                ("lib.rs", "mod m; pub use m::S; pub use far::Far; use far::Used;"),
                ("m.rs", "pub struct S; impl S { pub fn f(&self) { } }"),
            ],
        )
        .dependency("far", &[("lib.rs", "pub struct Far; pub struct Used;")])
        .dependency("unused", &[("lib.rs", "pub struct U;")])
        .deps("a", &["dep", "unused"])
        .deps("dep", &["far"])
        .build();
    assert_eq!(loaded(&world), ["dep"]);
    assert_eq!(world.ty("a", "S"), "dep::m::S");
    assert!(!world.load_wanted());
    assert_eq!(world.ty("a", "dep::Far"), "not loaded");
    assert_eq!(world.ty("a", "unused::U"), "not loaded");
    assert!(world.load_wanted());
    assert_eq!(loaded(&world), ["dep", "far", "unused"]);
    assert_eq!(world.ty("a", "dep::Far"), "far::Far");
    assert_eq!(world.ty("dep", "Used"), "far::Used");
    assert_eq!(world.ty("a", "unused::U"), "unused::U");
    assert!(!world.load_wanted());
}

#[test]
fn a_dependency_named_in_a_body_is_read_at_once() {
    let world = World::new()
        .member("a", &[("lib.rs", "fn f() { dep::g(); my_far::h(); } // modelled::x")])
        .dependency("dep", &[("lib.rs", "pub fn g() {}")])
        .dependency("far", &[("lib.rs", "pub fn h() {}")])
        .dependency("modelled", &[("lib.rs", "pub fn x() {}")])
        .model("modelled", "")
        .deps("a", &["dep", "far", "modelled"])
        .build();
    assert_eq!(loaded(&world), ["dep"]);
    assert_eq!(world.value("a", "dep::g"), "dep::g");
}

#[test]
fn imports_of_members_follow_re_exports() {
    let world = World::new()
        .member("a", &[("lib.rs", "use facade::Core; use facade::prelude::*;")])
        .dependency("facade", &[("lib.rs", "pub use core_crate::{inner::Core, prelude};")])
        .dependency(
            "core_crate",
            &[(
                "lib.rs",
                "pub mod inner { pub struct Core; } pub mod prelude { pub use super::inner::Core as C; }",
            )],
        )
        .deps("a", &["facade"])
        .deps("facade", &["core_crate"])
        .build();
    assert_eq!(world.ty("a", "Core"), "core_crate::inner::Core");
    assert_eq!(world.ty("a", "C"), "core_crate::inner::Core");
}

#[test]
fn macros_of_dependencies() {
    let world = World::new()
        .member("a", &[("lib.rs", "dep::make!(X); use dep::rt::Spawned;")])
        .dependency("dep", &[("lib.rs", "macro_rules! cfg_rt { ($($i:item)*) => { $(#[cfg(feature = \"rt\")] $i)* } } cfg_rt! { pub mod rt { pub use super::inner::Spawned; } mod inner; } #[macro_export] macro_rules! make { ($n:ident) => { pub struct $n; } }"), ("inner.rs", "pub struct Spawned;")])
        .deps("a", &["dep"]);
    let mut world = world;
    world.graph.crates[1].features = vec!["rt".to_owned()];
    let world = world.build();
    world.at("a::X");
    assert_eq!(world.ty("a", "Spawned"), "dep::inner::Spawned");
}

#[test]
fn a_function_that_a_macro_writes_beside_a_module_of_its_name() {
    let world = World::new()
        .member("a", &[("lib.rs", "use dep::{f, g};")])
        .dependency("dep", &[("lib.rs", "macro_rules! cfg { ($($i:item)*) => { $($i)* } } pub use task::f; pub mod task { cfg! { mod f; pub use f::f; } } mod g { cfg! { pub fn g() {} } } pub use g::g;"), ("task/f.rs", "cfg! { pub fn f() {} }")])
        .deps("a", &["dep"])
        .build();
    assert_eq!(world.value("a", "f"), "dep::task::f::f");
    assert_eq!(world.value("a", "g"), "dep::g::g");
}

#[test]
fn a_model_stands_for_a_crate() {
    let world = World::new()
        .member("a", &[("lib.rs", "use net::{Client, Method}; use renamed::Client as Again; fn f() {}")])
        .unknown("net")
        .model("net", "pub struct Client; impl Client { pub fn get(&self, url: &str) -> Client; } pub enum Method { Get } pub use std::option::Option as Maybe;")
        .deps("a", &["net", "renamed=net"])
        .build();
    assert_eq!(world.ty("a", "Client"), "net!::Client");
    assert_eq!(world.ty("a", "Again"), "net!::Client");
    assert_eq!(world.value("a", "Method::Get"), "net!::Method::Get");
    assert_eq!(world.ty("a", "net::Maybe"), "std!::option::Option");
    assert_eq!(world.ty("a", "net::Other"), "crate net?");
    world.at("net!::Client::get");
}

#[test]
fn what_the_model_has_not_is_in_the_real_crate() {
    let mut world = World::new()
        .member("a", &[("lib.rs", "use net::Client; fn f() {}")])
        .dependency("net", &[("lib.rs", "mod imp; pub use imp::{Client, Body, Kind}; pub mod deep { pub struct Real; pub struct Both; } pub fn get() -> Client {}"), ("imp.rs", "pub struct Client; pub struct Body; pub enum Kind { A, B }")])
        .model("net", "pub struct Client; pub mod deep { pub struct Both; } pub enum Kind { A }")
        .deps("a", &["net"])
        .build();
    assert_eq!(loaded(&world), Vec::<&str>::new());
    assert_eq!(world.ty("a", "Client"), "net!::Client");
    assert_eq!(world.ty("a", "net::Body"), "not loaded");
    assert!(world.load_wanted());
    assert_eq!(world.ty("a", "net::Body"), "net::imp::Body");
    assert_eq!(world.value("a", "net::get"), "net::get");
    assert_eq!(world.ty("a", "net::Client"), "net!::Client");
    assert_eq!(world.ty("a", "net::imp::Client"), "net!::Client", "the real one is the model's");
    assert_eq!(world.ty("net::imp", "Client"), "net!::Client");
    assert_eq!(world.ty("a", "net::deep::Real"), "net::deep::Real");
    assert_eq!(world.ty("a", "net::deep::Both"), "net!::deep::Both");
    assert_eq!(world.value("a", "net::Kind::A"), "net!::Kind::A");
    assert_eq!(world.value("a", "net::Kind::B"), "net::imp::Kind::B");
    assert_eq!(world.value("net::imp", "Kind::A"), "net!::Kind::A");
    assert_eq!(world.ty("a", "net::Nothing"), "absent", "now everything is known");
    let real = world.at("net::imp::Client");
    assert_eq!(world.r().program.canonical.get(&real), Some(&world.at("net!::Client")));
}

#[test]
fn a_models_path_is_followed_into_other_crates() {
    let mut world = World::new()
        .member("a", &[("lib.rs", "use sql::query; use sql_core::Pool; fn f() {}")])
        .dependency("sql", &[("lib.rs", "pub use sql_core::query::{query, Query}; pub use sql_core::Pool; pub struct Extra;")])
        .dependency("sql_core", &[("lib.rs", "pub mod query { pub struct Query; pub fn query() -> Query {} } pub struct Pool; pub fn run() -> query::Query {}")])
        .model("sql", "pub struct Query; pub fn query(#[pii(sql)] s: &str) -> Query; pub struct Pool;")
        .deps("a", &["sql", "sql_core"])
        .deps("sql", &["sql_core"])
        .build();
    assert_eq!(world.value("a", "query"), "sql!::query");
    assert_eq!(world.ty("a", "Pool"), "sql_core::Pool", "`sql` itself was not needed yet");
    world.ty("a", "sql::Extra");
    assert!(world.load_wanted());
    assert_eq!(world.ty("a", "Pool"), "sql!::Pool");
    assert_eq!(world.ty("sql_core", "query::Query"), "sql!::Query");
    assert_eq!(world.value("a", "sql_core::query::query"), "sql!::query");
}

#[test]
fn a_projects_model_is_asked_before_the_built_in_one() {
    let mut world = World::new()
        .member("a", &[("lib.rs", "use net::{Client, Other};")])
        .dependency("net", &[("lib.rs", "pub struct Client; pub struct Other; pub struct Third;")])
        .model("net", "pub struct Client; pub struct Other;")
        .model("net", "pub struct Client;")
        .deps("a", &["net"])
        .build();
    let shown = |world: &World, path: &str| {
        let Resolution::Found { def, .. } = world.r().path(world.at("a"), &written(path), Namespace::Type)
        else {
            panic!("{path} is found")
        };
        world.sources.path(world.r().program.def(def).span.file).to_owned()
    };
    assert_eq!(
        (shown(&world, "Client"), shown(&world, "Other")),
        ("models/2net.rs".into(), "models/1net.rs".into())
    );
    world.ty("a", "net::Third");
    assert!(world.load_wanted());
    assert_eq!(world.ty("a", "net::Third"), "net::Third");
    assert_eq!(shown(&world, "Other"), "models/1net.rs");
    assert_eq!(world.ty("net", "crate::Client"), "net!::Client");
}

#[test]
fn traits_of_models_are_those_of_the_real_crate() {
    let mut world = World::new()
        .member("a", &[("lib.rs", "use ser::Serialize; impl Serialize for S {} struct S;")])
        .dependency("ser", &[("lib.rs", "mod t { pub trait Serialize { fn serialize(&self); fn other(&self); } } pub use t::Serialize; pub struct More; impl Serialize for More {}")])
        .model("ser", "pub trait Serialize { fn serialize(&self); }")
        .deps("a", &["ser"])
        .build();
    world.ty("a", "ser::More");
    assert!(world.load_wanted());
    let program = &world.r().program;
    let targets: Vec<String> = program
        .impls
        .iter()
        .filter_map(|imp| match &program.def(*imp).kind {
            DefKind::Impl(imp) => imp.trait_.as_ref().and_then(|(_, def)| *def),
            _ => None,
        })
        .map(|def| world.show(def))
        .collect();
    assert_eq!(targets, ["ser!::Serialize", "ser!::Serialize"]);
    let real = world.at("ser::t::Serialize::serialize");
    assert_eq!(program.canonical.get(&real), Some(&world.at("ser!::Serialize::serialize")));
}
