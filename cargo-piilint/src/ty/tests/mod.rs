//! Programs as text, with the types and call targets that inference is to find written on the line.
//!
//! `//~ type: T` is the type of what the line binds (of the first name, if it binds several); `//~ call: path` is what
//! a call on the line means: several, in the order of the source, are separated by `; `.

mod asyncs;
mod bounds;
mod closures;
mod coercions;
mod collections;
mod expressions;
mod generics;
mod harder;
mod in_full;
mod measure;
mod methods;
mod paths;
mod programs;
mod patterns;
mod question;
mod robust;
mod shipped;
mod traits;

use crate::ir::body::{Body, Callee, Operand, Place, Proj, Rvalue, Target};
use crate::ir::program::{DefId, DefKind, Role};
use crate::ir::ty::Ty;
use crate::load::{CrateData, CrateGraph, CrateId, FileSource, MemoryFiles};
use crate::lower::{self, Lowered};
use crate::resolve::{self, Input, ModelSource, Resolver};
use crate::source::Sources;

use super::{Inferred, Types};

const STUB: &str = include_str!("stub.rs");

/// A program that was read.
pub(super) struct Program {
    pub(super) resolver: Resolver,
}

impl Program {
    pub(super) fn new(code: &str) -> Self {
        let std = "
            pub use ::core::*;
            pub mod prelude {
                pub mod v1 { pub use ::core::prelude::v1::*; }
                pub mod rust_2024 { pub use ::core::prelude::rust_2024::*; }
            }
        ";
        Self::with_models(&[("core".to_owned(), STUB.to_owned()), ("std".to_owned(), std.to_owned())], code)
    }

    pub(super) fn with_models(models: &[(String, String)], code: &str) -> Self {
        let files = MemoryFiles::new().with("/w/src/lib.rs", code);
        Self::read(models, &files, "/w/src/lib.rs")
    }

    pub(super) fn read(models: &[(String, String)], files: &dyn FileSource, root: &str) -> Self {
        let models: Vec<ModelSource> = models
            .iter()
            .map(|(krate, text)| ModelSource {
                krate: krate.clone(),
                path: format!("models/{krate}.rs"),
                text: text.as_str().into(),
                ready: None,
            })
            .collect();
        let mut data = CrateData::new("app", root);
        data.id = CrateId(0);
        let graph = CrateGraph { crates: vec![data], roots: vec![CrateId(0)], ..CrateGraph::default() };
        let input =
            Input { graph: &graph, models: &models, named: &[], files, kept: &crate::load::Kept::nothing() };
        let mut sources = Sources::new();
        let mut resolver = resolve::build(&input, &mut sources);
        for _ in 0..4 {
            let mut batch = Vec::new();
            for (id, _) in bodies(&resolver) {
                if let Lowered::NeedsScopes(blocks) = lower::body(&resolver, id) {
                    batch.push((id, blocks));
                }
            }
            if batch.is_empty() {
                break;
            }
            resolver.add_block_scopes(&input, &mut sources, batch);
        }
        Self { resolver }
    }

    /// All bodies, the models' too.
    pub(super) fn lower_all(&self) -> Vec<Body> {
        let defs = 0..self.resolver.program.defs.len() as u32;
        defs.filter_map(|id| match lower::body(&self.resolver, DefId(id)) {
            Lowered::Body(body) => Some(*body),
            _ => None,
        })
        .collect()
    }

    /// The bodies of the program's own crate, inferred.
    pub(super) fn infer(&self, types: &Types<'_>) -> Vec<Inferred> {
        bodies(&self.resolver)
            .filter_map(|(id, _)| match lower::body(&self.resolver, id) {
                Lowered::Body(body) => Some(types.infer(*body)),
                _ => None,
            })
            .collect()
    }
}

fn bodies(resolver: &Resolver) -> impl Iterator<Item = (DefId, &DefKind)> {
    let member = |def: &crate::ir::program::Def| {
        resolver.program.krate(def.krate).is_some_and(|krate| krate.role == Role::Member)
    };
    let defs = resolver.program.defs.iter().enumerate();
    defs.filter(move |(_, def)| member(def)).map(|(index, def)| (DefId(index as u32), &def.kind))
}

/// Runs a program and compares what its lines say with what was found.
#[track_caller]
pub(super) fn check(code: &str) {
    compare(code, &Program::new(code));
}

/// The same with the models that are shipped.
#[track_caller]
pub(super) fn check_shipped(code: &str) {
    let models: Vec<(String, String)> = crate::model::BUILTIN
        .iter()
        .map(|(krate, _, text)| ((*krate).to_owned(), (*text).to_owned()))
        .filter(|(krate, _)| ["core", "alloc", "std"].contains(&krate.as_str()))
        .collect();
    compare(code, &Program::with_models(&models, code));
}

#[track_caller]
fn compare(code: &str, program: &Program) {
    let types = Types::new(&program.resolver);
    let inferred = program.infer(&types);
    for inferred in &inferred {
        verify(&inferred.body);
    }
    let mut wrong = Vec::new();
    for (index, line) in code.lines().enumerate() {
        let line_number = index as u32 + 1;
        for expectation in line.split("//~").skip(1).map(str::trim) {
            let found = if let Some(expected) = expectation.strip_prefix("type:") {
                (expected.trim().to_owned(), type_on(&types, &inferred, line_number))
            } else if let Some(expected) = expectation.strip_prefix("call:") {
                (expected.trim().to_owned(), calls_on(&types, &inferred, line_number))
            } else {
                (String::new(), format!("not an expectation: {expectation}"))
            };
            if found.0 != found.1 {
                wrong.push(format!(
                    "{line_number}: {}\n   expected {}\n   found    {}",
                    line.trim(),
                    found.0,
                    found.1
                ));
            }
        }
    }
    if !wrong.is_empty() && std::env::var_os("TY_DUMP").is_some() {
        for inferred in &inferred {
            eprintln!("{}", dump(&types, &inferred.body));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// What an inferred body must not hold any more.
fn verify(body: &Body) {
    for local in &body.locals {
        assert!(!has_var(&local.ty), "a variable is left");
    }
    for stmt in body.blocks.iter().flat_map(|block| &block.stmts) {
        let mut stmt = stmt.clone();
        verify_place(&stmt.dst);
        match &stmt.value {
            Rvalue::Bind(..) => panic!("a binding is left"),
            Rvalue::Ref(_, place) => verify_place(place),
            Rvalue::Call(call) => match &call.callee {
                Callee::Resolved(Target::Fn(_, types)) => {
                    assert!(!types.iter().any(has_var), "a variable is left");
                }
                Callee::Resolved(_) | Callee::Value(_) => {}
                Callee::Path(_) | Callee::Method(..) => panic!("a call is left"),
            },
            _ => {}
        }
        for operand in super::infer::operands(&mut stmt.value) {
            if let Operand::Place(place) | Operand::Ref(_, place) = operand {
                verify_place(place);
            }
        }
    }
}

fn verify_place(place: &Place) {
    for step in &place.proj {
        assert!(!matches!(step, Proj::Index(_) | Proj::DowncastPath(_)), "a step is left");
    }
}

fn has_var(ty: &Ty) -> bool {
    super::fold::any(ty, &mut |part| matches!(part, Ty::Var(_)))
}

fn type_on(types: &Types<'_>, inferred: &[Inferred], line: u32) -> String {
    let locals = inferred.iter().flat_map(|inferred| &inferred.body.locals);
    locals
        .filter(|local| local.name.is_some() && local.span.start.line == line)
        .min_by_key(|local| local.span.start)
        .map_or_else(|| "nothing bound".to_owned(), |local| types.show(&local.ty))
}

fn calls_on(types: &Types<'_>, inferred: &[Inferred], line: u32) -> String {
    let mut found = Vec::new();
    for body in inferred.iter().map(|inferred| &inferred.body) {
        for stmt in body.blocks.iter().flat_map(|block| &block.stmts) {
            let Rvalue::Call(call) = &stmt.value else { continue };
            let at = if call.name_span.is_dummy() { stmt.span } else { call.name_span };
            if at.start.line == line {
                found.push((at.start, target(types, &call.callee)));
            }
        }
    }
    found.sort_by_key(|(at, _)| *at);
    found.into_iter().map(|(_, text)| text).collect::<Vec<_>>().join("; ")
}

fn target(types: &Types<'_>, callee: &Callee) -> String {
    match callee {
        Callee::Resolved(target) => shown(types, target),
        Callee::Value(_) => "value".to_owned(),
        other => format!("unresolved {other:?}"),
    }
}

pub(super) fn shown(types: &Types<'_>, target: &Target) -> String {
    let path = |def: DefId| types.program().path_of(def);
    match target {
        Target::Fn(def, _) => path(*def),
        Target::Dispatch(method, _, list) => {
            let list: Vec<String> = list.iter().map(|(def, _)| path(*def)).collect();
            format!("{} -> {}", path(*method), list.join(", "))
        }
        Target::Ctor(def) => format!("new {}", path(*def)),
        Target::Derived(def, ty) => format!("derived {} for {}", path(*def), types.show(ty)),
        Target::Value => "value".to_owned(),
        Target::Unknown(reason) => format!("unknown: {}", reason.as_str()),
    }
}

fn dump(types: &Types<'_>, body: &Body) -> String {
    use std::fmt::Write as _;
    let mut text = format!("{}\n", types.program().path_of(body.owner));
    for (index, local) in body.locals.iter().enumerate() {
        let name = local.name.map_or("", |name| name.as_str());
        let _ = writeln!(text, "  _{index} {name}: {}", types.show(&local.ty));
    }
    for (index, block) in body.blocks.iter().enumerate() {
        let _ = writeln!(text, "  bb{index}:");
        for stmt in &block.stmts {
            let value = match &stmt.value {
                Rvalue::Call(call) => format!("{} {:?}", target(types, &call.callee), call.args),
                other => format!("{other:?}"),
            };
            let _ = writeln!(text, "    {:?} = {}", stmt.dst, value.chars().take(300).collect::<String>());
        }
        let _ = writeln!(text, "    {}", format!("{:?}", block.term).chars().take(200).collect::<String>());
    }
    text
}
