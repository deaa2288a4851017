//! The crates: which there are, what they call each other, which are read, and which have a model.
//!
//! A crate of the graph and a model of it are two crates of the program. What `reqwest` means to a member is the
//! model's root, where there is one; what the model does not have is looked up in the real crate (`layers`).

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::{Input, UnknownReason};
use crate::ir::program::DefId;
use crate::load::{CfgEnv, CrateGraph, CrateId, CrateKind, Edition, FIRST_MODEL};
use crate::source::Sym;

/// The name of our own crate of attributes.
pub(super) const OURS: &str = "piilint_macros";

/// The crates that need no entry in a manifest.
const SYSROOT: &[&str] = &["std", "core", "alloc", "proc_macro", "test"];

/// Whether a crate of the graph can be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum State {
    Loaded(DefId),
    NotLoaded,
    NoSource,
}

/// One crate of the program.
#[derive(Clone, Debug)]
pub(super) struct CrateInfo {
    pub(super) name: Sym,
    pub(super) edition: Edition,
    pub(super) state: State,
    pub(super) is_model: bool,
    pub(super) is_member: bool,
    /// A library of procedural macros, which has nothing else to show.
    pub(super) is_proc_macro: bool,
    pub(super) cfg: CfgEnv,
    /// What its manifest lets it name, and `extern crate .. as ..` in its root.
    pub(super) externs: BTreeMap<Sym, CrateId>,
    /// Crates whose macros are everywhere: `#[macro_use] extern crate`.
    pub(super) macro_use: Vec<CrateId>,
}

impl CrateInfo {
    /// Whether bodies are looked at: of other crates only what they show.
    pub(super) fn has_bodies(&self) -> bool {
        self.is_member || self.is_model
    }

    /// Whether only the root file is of interest, which is where procedural macros must be declared.
    pub(super) fn is_root_only(&self) -> bool {
        self.is_proc_macro && !self.is_member
    }
}

/// All crates: those of the graph, and the models from [`FIRST_MODEL`] on.
#[derive(Clone, Debug, Default)]
pub(super) struct Crates {
    graph: Vec<CrateInfo>,
    models: Vec<CrateInfo>,
    /// The models of a name, the one to be asked first at the end.
    models_by_name: FxHashMap<Sym, Vec<CrateId>>,
    /// The crates of the graph by name.
    by_name: FxHashMap<Sym, Vec<CrateId>>,
}

/// What a crate's name leads to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Root {
    Module(DefId),
    Unknown(UnknownReason),
}

impl Crates {
    /// Our own crate and the models.
    pub(super) fn of_models(input: &Input<'_>) -> Self {
        let mut crates = Self::default();
        let ours = std::iter::once(OURS);
        for name in ours.chain(input.models.iter().map(|model| model.krate.as_str())) {
            crates.add_model(Sym::new(name), input.graph);
        }
        crates
    }

    /// The crates of the graph, whose versions decide what models show.
    pub(super) fn add_graph(&mut self, graph: &CrateGraph) {
        for model in &mut self.models {
            let used = graph.used(model.name.as_str());
            model.cfg.versions = Some(used.into_iter().map(|(_, version)| version).collect());
        }
        for data in &graph.crates {
            let info = CrateInfo {
                name: Sym::new(&data.name),
                edition: data.edition,
                state: if data.root.is_some() { State::NotLoaded } else { State::NoSource },
                is_model: false,
                is_member: data.is_member,
                is_proc_macro: data.kind == CrateKind::ProcMacro,
                cfg: graph.cfg_env(data.id),
                externs: data.deps.iter().map(|dep| (Sym::new(&dep.name), dep.id)).collect(),
                macro_use: Vec::new(),
            };
            if data.kind.is_library() {
                self.by_name.entry(info.name).or_default().push(data.id);
            }
            self.graph.push(info);
        }
    }

    fn add_model(&mut self, name: Sym, graph: &CrateGraph) {
        let id = CrateId(FIRST_MODEL + self.models.len() as u32);
        self.models_by_name.entry(name).or_default().push(id);
        let target = std::sync::Arc::clone(&graph.target);
        self.models.push(CrateInfo {
            name,
            edition: Edition::E2024,
            state: State::NotLoaded,
            is_model: true,
            is_member: false,
            is_proc_macro: false,
            cfg: CfgEnv {
                target,
                features: Vec::new(),
                test: Some(false),
                proc_macro: false,
                versions: None,
            },
            externs: BTreeMap::new(),
            macro_use: Vec::new(),
        });
    }

    /// One crate.
    pub(super) fn get(&self, id: CrateId) -> Option<&CrateInfo> {
        match id.0.checked_sub(FIRST_MODEL) {
            Some(model) => self.models.get(model as usize),
            None => self.graph.get(id.index()),
        }
    }

    /// One crate, to be changed.
    pub(super) fn get_mut(&mut self, id: CrateId) -> Option<&mut CrateInfo> {
        match id.0.checked_sub(FIRST_MODEL) {
            Some(model) => self.models.get_mut(model as usize),
            None => self.graph.get_mut(id.index()),
        }
    }

    /// The models of a crate, the one to be asked first at the front.
    pub(super) fn models_of(&self, name: Sym) -> impl Iterator<Item = CrateId> {
        self.models_by_name.get(&name).into_iter().flatten().rev().copied()
    }

    /// The crates of the graph with this name.
    pub(super) fn real(&self, name: Sym) -> &[CrateId] {
        self.by_name.get(&name).map_or(&[], Vec::as_slice)
    }

    /// What a crate may call others by this name.
    pub(super) fn named(&self, from: CrateId, name: Sym) -> Option<Root> {
        let info = self.get(from)?;
        if let Some(&id) = info.externs.get(&name) {
            return Some(self.root(id));
        }
        let is_sysroot = SYSROOT.contains(&name.as_str());
        if let Some(root) = self.model_root(name) {
            // Models call each other by name, and a test of ours needs no manifest.
            return Some(root);
        }
        if info.is_model
            && let [id, ..] = self.real(name)
        {
            return Some(self.root(*id));
        }
        is_sysroot.then_some(Root::Unknown(UnknownReason::Crate(name)))
    }

    /// The root of the model that is asked first. All models of a name are read together.
    fn model_root(&self, name: Sym) -> Option<Root> {
        self.models_of(name).next().map(|id| self.own_root(id))
    }

    /// The root of a crate: its model's, if it has one.
    pub(super) fn root(&self, id: CrateId) -> Root {
        let Some(info) = self.get(id) else { return Root::Unknown(UnknownReason::Hidden) };
        if !info.is_model
            && !info.is_member
            && let Some(root) = self.model_root(info.name)
        {
            return root;
        }
        self.own_root(id)
    }

    /// The root of a crate itself, whatever models there are.
    pub(super) fn own_root(&self, id: CrateId) -> Root {
        let Some(info) = self.get(id) else { return Root::Unknown(UnknownReason::Hidden) };
        match info.state {
            State::Loaded(root) => Root::Module(root),
            State::NotLoaded => Root::Unknown(UnknownReason::NotLoaded(id)),
            State::NoSource => Root::Unknown(UnknownReason::Crate(info.name)),
        }
    }

    /// The real crates of this name that are read.
    pub(super) fn loaded(&self, name: Sym) -> impl Iterator<Item = DefId> {
        self.real(name).iter().filter_map(|id| match self.get(*id)?.state {
            State::Loaded(root) => Some(root),
            _ => None,
        })
    }

    /// Whether a crate is read because another speaks of it: what members speak of; for models, other models.
    pub(super) fn wants(&self, from: CrateId, what: CrateId) -> bool {
        let is_model = |id| self.get(id).is_some_and(|info| info.is_model);
        self.get(from).is_some_and(|info| info.is_member || (info.is_model && is_model(what)))
    }

    /// For a model: the crate of the graph that can be read and is not yet.
    pub(super) fn unread(&self, model: CrateId) -> Option<CrateId> {
        let info = self.get(model).filter(|info| info.is_model && !self.is_complete(model))?;
        let readable = |id: &CrateId| self.get(*id).is_some_and(|real| real.state == State::NotLoaded);
        self.real(info.name).iter().copied().find(readable)
    }

    /// Whether nothing is missing in a model: it is our own, or the real crate stands behind it. One version of that
    /// is enough, since what a model leaves open is rarely what differs between versions.
    pub(super) fn is_complete(&self, model: CrateId) -> bool {
        self.get(model).is_some_and(|info| info.name == OURS || self.loaded(info.name).next().is_some())
    }

    /// The names that have models.
    pub(super) fn modelled(&self) -> Vec<Sym> {
        let mut names: Vec<Sym> = self.models_by_name.keys().copied().collect();
        names.sort();
        names
    }
}
