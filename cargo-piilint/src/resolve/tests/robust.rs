//! No text makes name resolution panic or hang.

use super::*;

const LIB: &str = "#![x] use b::{self, *, c as d}; pub(in crate::e) mod e { pub use super::*; macro_rules! m { ($($t:tt)*) => { $($t)* m!($($t)*); } } m!(struct F;); }
#[path = \"lib.rs\"] mod lib; extern crate std as s; extern crate self as me; use me::e as _; use ::{g}; use {}; mod h; enum I { J } use I::*; use self::I::J as K; impl<T> s::L for e::F { m!(); } cfg_if! { if #[cfg(a)] { fn n() {} } }
include!(\"h.rs\"); thread_local!(static O: u8 = 1); const _: () = { use super::p; }; #[macro_export] macro_rules! q { ($x:ident) => { pub use $crate::$x; } } q!(e);";
const OTHER: &str = "use super::*; use crate::lib::h as i; pub mod j { pub use super::super::h::*; } include!(\"h.rs\"); include!(\"lib.rs\");";

#[test]
fn every_prefix_is_resolved() {
    for end in (0..=LIB.len()).step_by(7) {
        let other = &OTHER[..end.min(OTHER.len())];
        let world = World::of(&[("lib.rs", &LIB[..end]), ("h.rs", other)]);
        for path in ["e::F", "J", "K", "h::j::i", "me::e", "super::x", "crate", "self", "::s::L", "q", "I::J::z"] {
            for ns in [Namespace::Type, Namespace::Value, Namespace::Macro] {
                world.r().path(world.at("a"), &written(path), ns);
            }
        }
    }
}

#[test]
fn many_modules_and_imports() {
    let mut lib = String::new();
    for n in 0..400 {
        lib.push_str(&format!("mod m{n} {{ pub use super::m{}::*; pub struct S{n}; use super::m{}::S{} as T; }}\n", (n + 1) % 400, (n + 7) % 400, (n + 7) % 400));
    }
    let world = World::of(&[("lib.rs", &lib)]);
    assert_eq!(world.ty("a::m5", "S399"), "a::m399::S399");
    assert_eq!(world.ty("a::m5", "T"), "a::m12::S12");
}
