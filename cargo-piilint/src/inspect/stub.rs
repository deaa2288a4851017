//! A model to fill in: what the program calls of a library, with the signatures that the library's source has.
//!
//! Each function stands at the shortest path by which others can name it, and so does each type, trait and alias that a
//! signature speaks of. Paths are written out, so that the file needs no imports. No function has a body: the default
//! holds for all until somebody says more.

mod names;
mod write;

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::program::{DefId, DefKind, Role};
use crate::load::CrateGraph;
use crate::policy::rule_names::nearest_word;
use crate::resolve::{ModelSource, Resolver};
use crate::source::Sym;

/// Why there is no stub.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoStub {
    /// The program has no such crate; the name that is most alike.
    NoCrate(Option<String>),
    /// The crate is one of the workspace: it is analysed.
    Member,
    /// There is a model already, in this file.
    Modelled(String),
    /// Its source is not here.
    NoSource,
    /// Nothing of it is called, as far as calls are understood.
    NotCalled,
}

/// What a stub is made from.
pub struct Asked<'a> {
    /// Definitions and names.
    pub resolver: &'a Resolver,
    /// The crates.
    pub graph: &'a CrateGraph,
    /// The models.
    pub models: &'a [ModelSource],
    /// All that members call.
    pub called: &'a BTreeSet<DefId>,
    /// At how many places personal data goes into a function, by its path.
    pub given: &'a BTreeMap<String, u32>,
}

/// A model of a crate to fill in.
pub fn stub(asked: &Asked<'_>, krate: &str) -> Result<String, NoStub> {
    let name = krate.replace('-', "_");
    let named: Vec<_> = asked.graph.crates.iter().filter(|data| data.name == name).collect();
    let libraries = || named.iter().filter(|data| data.kind.is_library());
    if let Some(model) = asked.models.iter().rev().find(|model| model.krate == name) {
        return Err(NoStub::Modelled(model.path.clone()));
    }
    if libraries().next().is_none() {
        let known = asked.graph.crates.iter().filter(|data| !data.is_member).map(|data| data.name.as_str());
        return Err(NoStub::NoCrate(nearest_word(&name, known).first().map(|near| (*near).to_owned())));
    }
    if libraries().all(|data| data.is_member) {
        return Err(NoStub::Member);
    }
    if libraries().all(|data| data.root.is_none()) {
        return Err(NoStub::NoSource);
    }
    let program = &asked.resolver.program;
    let is_of = |def: &DefId| {
        let krate = program.krate(program.def(*def).krate);
        krate.is_some_and(|krate| krate.role == Role::Dependency && krate.name == Sym::new(&name))
    };
    let called: Vec<DefId> =
        asked.called.iter().copied().filter(|def| is_of(def) && program.as_fn(*def).is_some()).collect();
    if called.is_empty() {
        return Err(NoStub::NotCalled);
    }
    let mut versions: Vec<&str> = libraries().map(|data| data.version.as_str()).collect();
    versions.sort_unstable();
    versions.dedup();
    let package = libraries().next().map_or(krate, |data| data.package.as_str());
    let mut writer = write::Writer::new(asked.resolver, Sym::new(&name), asked.given);
    for def in called {
        writer.function(def);
    }
    Ok(format!(
        "//! `{package}` {}: what the program calls of it.\n//!\n\
         //! Say what becomes of the data, with attributes (`#[pii_sink(share)]`, `#[pii_protect(encrypt)]`,\n\
         //! `#[pii_source(input)]` ...) and bodies. A function that ends in `;` gives on all that it is passed.\n{}",
        versions.join(", "),
        writer.text()
    ))
}

/// What a definition is a part of, where that is an impl or a trait.
fn owner(resolver: &Resolver, def: DefId) -> Option<DefId> {
    let parent = resolver.program.def(def).parent?;
    matches!(resolver.program.def(parent).kind, DefKind::Impl(_) | DefKind::Trait(_)).then_some(parent)
}
