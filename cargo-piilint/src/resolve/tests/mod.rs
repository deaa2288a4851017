//! Name resolution on programs in memory.

mod dependencies;
mod imports;
mod macros;
mod modules;
mod robust;

use std::path::PathBuf;
use std::sync::Arc;

use super::*;
use crate::ir::path::{Path, Segment};
use crate::load::Kept;
use crate::load::{CrateData, Dep, MemoryFiles};

/// A program in memory: crates by folder, models, and what was resolved.
struct World {
    graph: CrateGraph,
    files: MemoryFiles,
    models: Vec<ModelSource>,
    sources: Sources,
    resolver: Option<Resolver>,
}

/// Enough of a standard library for the tests.
const STD: &str = "
pub mod prelude { pub mod v1 { pub use crate::option::Option::{self, None, Some}; pub use crate::clone::Clone; } pub mod rust_2024 { pub use super::v1::*; pub use crate::Future; } }
pub mod option { pub enum Option<T> { None, Some(T) } }
pub mod clone { pub trait Clone { fn clone(&self) -> Self; } }
pub mod fmt { pub trait Write { fn w(&self); } pub mod inner { pub struct Deep; } }
pub mod u8 { pub const MAX: u8 = 255; }
pub trait Future {}
#[macro_export] macro_rules! vec { () => {} }
#[macro_export] #[rustc_builtin_macro] macro_rules! include { () => {} }
";

impl World {
    fn new() -> Self {
        let graph = CrateGraph { workspace_root: PathBuf::from("/w"), ..CrateGraph::default() };
        let world = Self {
            graph,
            files: MemoryFiles::new(),
            models: Vec::new(),
            sources: Sources::new(),
            resolver: None,
        };
        world.model("std", STD)
    }

    /// One crate, `a`, with these files below `/w/a/src`.
    fn of(files: &[(&str, &str)]) -> Self {
        Self::new().member("a", files).build()
    }

    fn add(mut self, name: &str, files: &[(&str, &str)], change: impl FnOnce(&mut CrateData)) -> Self {
        let folder = PathBuf::from(format!("/w/{name}/src"));
        let mut data = CrateData::new(name, folder.join(files[0].0));
        data.id = CrateId(self.graph.crates.len() as u32);
        change(&mut data);
        self.graph.crates.push(data);
        for (path, text) in files {
            self.files.insert(folder.join(path), *text);
        }
        self
    }

    fn member(self, name: &str, files: &[(&str, &str)]) -> Self {
        self.add(name, files, |_| {})
    }

    fn dependency(self, name: &str, files: &[(&str, &str)]) -> Self {
        self.add(name, files, |data| data.is_member = false)
    }

    /// A crate of which only the name is known.
    fn unknown(self, name: &str) -> Self {
        self.add(name, &[("lib.rs", "")], |data| {
            data.is_member = false;
            data.root = None;
        })
    }

    fn model(mut self, name: &str, text: &str) -> Self {
        let path = format!("models/{}{name}.rs", self.models.len());
        self.models.push(ModelSource { krate: name.to_owned(), path, text: Arc::from(text), ready: None });
        self
    }

    /// Lets a crate name others: `name` or `name=crate`.
    fn deps(mut self, from: &str, names: &[&str]) -> Self {
        let find = |name: &str| self.graph.crates.iter().find(|data| data.name == name).expect("a crate").id;
        let deps = names
            .iter()
            .map(|dep| {
                let (name, krate) = dep.split_once('=').unwrap_or((dep, dep));
                Dep { name: name.to_owned(), id: find(krate) }
            })
            .collect();
        let from = find(from);
        self.graph.crates[from.index()].deps = deps;
        self
    }

    fn edition(mut self, name: &str, edition: Edition) -> Self {
        let data = self.graph.crates.iter_mut().find(|data| data.name == name).expect("a crate");
        data.edition = edition;
        self
    }

    fn build(mut self) -> Self {
        let input = Input {
            graph: &self.graph,
            models: &self.models,
            named: &[],
            files: &self.files,
            kept: &Kept::nothing(),
        };
        self.resolver = Some(build(&input, &mut self.sources));
        self
    }

    fn load_wanted(&mut self) -> bool {
        let input = Input {
            graph: &self.graph,
            models: &self.models,
            named: &[],
            files: &self.files,
            kept: &Kept::nothing(),
        };
        let resolver = self.resolver.as_mut().expect("built");
        resolver.load_wanted(&input, &mut self.sources)
    }

    fn blocks(&mut self, owner: DefId, blocks: Vec<BlockItems>) {
        let input = Input {
            graph: &self.graph,
            models: &self.models,
            named: &[],
            files: &self.files,
            kept: &Kept::nothing(),
        };
        let resolver = self.resolver.as_mut().expect("built");
        resolver.add_block_scopes(&input, &mut self.sources, vec![(owner, blocks)]);
    }

    fn r(&self) -> &Resolver {
        self.resolver.as_ref().expect("built")
    }

    /// The definition with this path, as `path_of` shows it; models are `name!`.
    fn at(&self, path: &str) -> DefId {
        let all = (0..self.r().program.defs.len() as u32).map(DefId);
        let found: Vec<DefId> = all.filter(|def| self.show(*def) == path).collect();
        assert!(!found.is_empty(), "no `{path}`");
        found[0]
    }

    fn show(&self, def: DefId) -> String {
        let program = &self.r().program;
        let krate = program.def(def).krate;
        let role = program.krate(krate).map(|krate| krate.role);
        let path = program.path_of(def);
        match (role, path.split_once("::")) {
            (Some(Role::Model), Some((krate, rest))) => format!("{krate}!::{rest}"),
            (Some(Role::Model), None) => format!("{path}!"),
            _ => path,
        }
    }

    fn resolve(&self, scope: &str, path: &str, ns: Namespace) -> String {
        match self.r().path(self.at(scope), &written(path), ns) {
            Resolution::Found { def, rest: 0 } => self.show(def),
            Resolution::Found { def, rest } => format!("{} +{rest}", self.show(def)),
            Resolution::Prim { name, rest: 0 } => name.to_string(),
            Resolution::Prim { name, rest } => format!("{name} +{rest}"),
            Resolution::Absent => "absent".to_owned(),
            Resolution::Unknown(UnknownReason::Crate(name)) => format!("crate {name}?"),
            Resolution::Unknown(UnknownReason::NotLoaded(_)) => "not loaded".to_owned(),
            Resolution::Unknown(UnknownReason::Hidden) => "hidden".to_owned(),
        }
    }

    fn ty(&self, scope: &str, path: &str) -> String {
        self.resolve(scope, path, Namespace::Type)
    }

    fn value(&self, scope: &str, path: &str) -> String {
        self.resolve(scope, path, Namespace::Value)
    }

    fn mac(&self, scope: &str, path: &str) -> Option<String> {
        self.r().macro_def(self.at(scope), &written(path)).map(|def| self.show(def))
    }

    fn problems(&self) -> Vec<&str> {
        self.r().problems.iter().map(|problem| problem.message.as_str()).collect()
    }

    fn blind(&self) -> Vec<&str> {
        self.r().blind.iter().map(|blind| blind.what.as_str()).collect()
    }
}

use crate::ir::program::Role;

/// A path from text, without arguments.
fn written(path: &str) -> Path {
    let global = path.starts_with("::");
    let names = path.trim_start_matches("::").split("::");
    let segments = names.map(|name| Segment { name: Sym::new(name), args: None }).collect();
    Path { global, qself: None, segments, span: Span::DUMMY }
}
