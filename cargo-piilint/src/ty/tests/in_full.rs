//! What is told to somebody who compares: types and targets in full, and what stands before each dot.

use super::super::Types;
use super::{Program, bodies};
use crate::ir::body::{Body, Callee, Rvalue};
use crate::ir::ty::Ty;
use crate::lower::{self, Lowered};

const CODE: &str = r#"
    pub mod mail {
        #[derive(Clone)]
        pub struct Email { pub text: String, pub hosts: Vec<String> }
    }
    use mail::Email;
    pub trait Short { fn short(&self) -> usize; }
    impl Short for Email { fn short(&self) -> usize { self.text.len() } }
    pub fn plain(len: usize) -> usize { len }
    pub fn f<T: Short>(email: &Option<Email>, shorts: Vec<T>) -> usize {
        let first = email.as_ref().unwrap().clone();
        let _ = first.hosts.iter().map(|host| host.len()).next();
        let _ = "text".len();
        for other in shorts.iter() { other.short(); }
        plain(first.short())
    }
"#;

/// The body of `f`, with its receivers or without.
fn body(program: &Program, types: &Types<'_>, receivers: bool) -> Body {
    let (id, _) = bodies(&program.resolver)
        .find(|(id, _)| program.resolver.program.path_of(*id) == "app::f")
        .expect("the program has it");
    let Lowered::Body(body) = lower::with_receivers(&program.resolver, id, receivers) else {
        panic!("it has a body and declares no items");
    };
    types.infer(*body).body
}

fn targets(types: &Types<'_>, body: &Body) -> Vec<String> {
    let stmts = body.blocks.iter().flat_map(|block| &block.stmts);
    let calls = stmts.filter_map(|stmt| match &stmt.value {
        Rvalue::Call(call) => match &call.callee {
            Callee::Resolved(target) => types.show_target(target),
            _ => None,
        },
        _ => None,
    });
    calls.collect()
}

#[test]
fn receivers_and_targets() {
    let program = Program::new(CODE);
    let types = Types::new(&program.resolver);
    let body = body(&program, &types, true);
    let receivers: Vec<String> = body
        .receivers
        .iter()
        .map(|(_, local)| match &body.locals[local.0 as usize].ty {
            Ty::Ref(false, ty) => types.show_in_full(ty),
            other => panic!("it is no borrow: {}", types.show(other)),
        })
        .collect();
    let has = |ty: &str| assert!(receivers.iter().any(|other| other == ty), "{ty}: {receivers:#?}");
    has("&core::option::Option<app::mail::Email>");
    has("core::option::Option<&app::mail::Email>");
    has("app::mail::Email");
    has("&T/#");
    has("&str");
    let targets = targets(&types, &body);
    let has = |target: &str| assert!(targets.iter().any(|other| other == target), "{target}: {targets:#?}");
    has("<app::mail::Email as core::clone::Clone>::");
    has("<app::mail::Email as app::Short>::short");
    has("<T/# as app::Short>::short");
    has("<core::option::Option<app::mail::Email>>::as_ref");
    has("app::plain");
}

#[test]
fn receivers_change_nothing() {
    let program = Program::new(CODE);
    let types = Types::new(&program.resolver);
    let [with, without] = [true, false].map(|receivers| body(&program, &types, receivers));
    assert!(!with.receivers.is_empty());
    assert!(without.receivers.is_empty());
    assert_eq!(targets(&types, &with), targets(&types, &without));
}
