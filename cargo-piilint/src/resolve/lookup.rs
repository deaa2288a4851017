//! What a name means in a module, and what a path means at a place.
//!
//! The same code answers while imports are still being resolved and afterwards. While they are, a name that an
//! unresolved import of the module might bind is not given away: the answer is [`Step::Wait`], so that an
//! explicit import hides a glob's name however late it is resolved.

use super::crates::Root;
use super::scope::{ImportId, Origin};
use super::{Namespace, Resolver, UnknownReason};
use crate::ir::path::Path;
use crate::ir::program::{DefId, DefKind};
use crate::items::crate_of_segment;
use crate::load::{CrateId, Edition};
use crate::source::Sym;

/// How to look.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Mode {
    /// Imports may still come: wait for those that could bind a name.
    pub(super) strict: bool,
    /// The import that is being resolved, which does not wait for itself.
    pub(super) import: Option<ImportId>,
}

/// What a name means.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Step {
    Found(DefId),
    /// An import that is not resolved yet may bind it.
    Wait,
    Absent,
    Unknown(UnknownReason),
}

/// What a path means.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Meaning {
    Found { def: DefId, rest: usize },
    Prim { name: Sym, rest: usize },
    Wait,
    Absent,
    Unknown(UnknownReason),
}

impl From<Root> for Step {
    fn from(root: Root) -> Self {
        match root {
            Root::Module(def) => Self::Found(def),
            Root::Unknown(reason) => Self::Unknown(reason),
        }
    }
}

/// The names of a path, without arguments.
pub(super) struct Names<'p> {
    pub(super) global: bool,
    pub(super) names: &'p [Sym],
}

impl Resolver {
    /// The model's item for an item that a model describes; any other is itself.
    pub(super) fn canonical(&self, def: DefId) -> DefId {
        self.program.canonical.get(&def).copied().unwrap_or(def)
    }

    /// What a name means in a module, or in the variants of an enum.
    pub(super) fn in_module(&self, module: DefId, name: Sym, ns: Namespace, mode: Mode) -> Step {
        let module = self.canonical(module);
        let layers = std::iter::once(&module).chain(self.state.layers.below(module));
        let mut weak = Step::Absent;
        for &layer in layers {
            match self.in_layer(layer, name, ns, mode) {
                Step::Found(def) => return Step::Found(self.canonical(def)),
                Step::Wait => return Step::Wait,
                Step::Unknown(reason) if weak == Step::Absent => weak = Step::Unknown(reason),
                Step::Unknown(_) | Step::Absent => {}
            }
        }
        if weak == Step::Absent { self.below_a_model(module) } else { weak }
    }

    /// A name that a model does not have may be in the real crate.
    fn below_a_model(&self, module: DefId) -> Step {
        let krate = self.program.def(module).krate;
        let Some(info) = self.state.crates.get(krate).filter(|info| info.is_model) else {
            return Step::Absent;
        };
        match self.state.crates.unread(krate) {
            Some(real) => Step::Unknown(UnknownReason::NotLoaded(real)),
            // Models are no complete description of a crate.
            None if self.state.crates.is_complete(krate) => Step::Absent,
            None => Step::Unknown(UnknownReason::Crate(info.name)),
        }
    }

    /// The same in one layer of a module: the model's, or the real one.
    pub(super) fn in_layer(&self, module: DefId, name: Sym, ns: Namespace, mode: Mode) -> Step {
        if let DefKind::Enum(..) = self.program.def(module).kind {
            let variant = self.state.variants.get(&(module, name)).filter(|_| ns != Namespace::Macro);
            return variant.map_or(Step::Absent, |def| Step::Found(*def));
        }
        let Some(scope) = self.state.scopes.get(&module) else { return Step::Absent };
        let bound = scope.get(name, ns);
        if let Some(binding) = bound
            && !matches!(binding.origin, Origin::Glob(_))
        {
            return Step::Found(binding.def);
        }
        if mode.strict
            && let Some(pending) = scope.pending.get(&name)
            && pending.iter().any(|import| Some(*import) != mode.import)
        {
            return Step::Wait;
        }
        if let Some(binding) = bound {
            return Step::Found(binding.def);
        }
        let failed = scope.failed.get(&name).map(|failure| failure.reason);
        let reason = failed.or(scope.open).or(scope.hidden);
        reason.map_or(Step::Absent, Step::Unknown)
    }

    /// The module or block scope that holds a definition.
    pub(super) fn module_at(&self, scope: DefId) -> DefId {
        self.program.module_of(scope)
    }

    /// The module that `self::` means at a module or block scope.
    pub(super) fn normal_module(&self, mut module: DefId) -> DefId {
        loop {
            let def = self.program.def(module);
            match (&def.kind, def.parent) {
                (DefKind::Module(data), Some(parent)) if data.is_block => module = self.module_at(parent),
                _ => return module,
            }
        }
    }

    fn crate_root(&self, krate: CrateId) -> Step {
        // The code of a real crate sees its own root, not the model's.
        self.state.crates.own_root(krate).into()
    }

    /// A name as the first or only one of a path: block scopes, the module, other crates, preludes.
    pub(super) fn lexical(&self, module: DefId, name: Sym, ns: Namespace, mode: Mode) -> Step {
        let mut weak = Step::Absent;
        let mut at = module;
        loop {
            match self.in_module(at, name, ns, mode) {
                Step::Absent => {}
                Step::Unknown(reason) => weak = Step::Unknown(reason),
                answer => return answer,
            }
            let def = self.program.def(at);
            match (&def.kind, def.parent) {
                (DefKind::Module(data), Some(parent)) if data.is_block => at = self.module_at(parent),
                _ => break,
            }
        }
        let krate = self.program.def(module).krate;
        let prelude = self.in_preludes(krate, name, ns, mode);
        if prelude == Step::Absent { weak } else { prelude }
    }

    fn in_preludes(&self, krate: CrateId, name: Sym, ns: Namespace, mode: Mode) -> Step {
        let mut weak = Step::Absent;
        if ns == Namespace::Type
            && let Some(root) = self.state.crates.named(krate, name)
        {
            match root {
                Root::Module(def) => return Step::Found(def),
                Root::Unknown(reason) => weak = Step::Unknown(reason),
            }
        }
        if ns == Namespace::Macro {
            match self.in_macro_prelude(krate, name, mode) {
                Step::Absent => {}
                answer => return answer,
            }
        }
        for &prelude in self.state.preludes(krate) {
            if let Step::Found(def) = self.in_layer(prelude, name, ns, mode) {
                return Step::Found(self.canonical(def));
            }
        }
        weak
    }

    /// `#[macro_use] extern crate`, and the macros of the standard library.
    fn in_macro_prelude(&self, krate: CrateId, name: Sym, mode: Mode) -> Step {
        let Some(info) = self.state.crates.get(krate) else { return Step::Absent };
        let mut weak = Step::Absent;
        for id in &info.macro_use {
            match Step::from(self.state.crates.root(*id)) {
                Step::Found(root) => match self.in_module(root, name, Namespace::Macro, mode) {
                    Step::Found(def) => return Step::Found(def),
                    answer if weak == Step::Absent => weak = answer,
                    _ => {}
                },
                answer => weak = answer,
            }
        }
        for root in ["std", "core", "alloc"] {
            if let Some(Root::Module(root)) = self.state.crates.named(krate, Sym::new(root))
                && let Step::Found(def) = self.in_layer(root, name, Namespace::Macro, mode)
            {
                return Step::Found(self.canonical(def));
            }
        }
        weak
    }

    /// What the names of a path mean. `of_use`: of a `use`, which in Rust 2015 begins at the crate's root.
    pub(super) fn meaning(
        &self,
        module: DefId,
        path: &Names<'_>,
        ns: Namespace,
        of_use: bool,
        mode: Mode,
    ) -> Meaning {
        let Some((first, used)) = self.first_of_path(module, path, ns, of_use, mode) else {
            return Meaning::Absent;
        };
        let prim = |answer: Meaning| match (answer, path.names) {
            (Meaning::Absent | Meaning::Unknown(_), [name, rest @ ..])
                if used == 1 && !path.global && ns != Namespace::Macro && is_primitive(*name) =>
            {
                Meaning::Prim { name: *name, rest: rest.len() }
            }
            _ => answer,
        };
        let answer = match first {
            Step::Found(def) => self.rest_of_path(def, &path.names[used..], ns, mode),
            Step::Wait => Meaning::Wait,
            Step::Absent => Meaning::Absent,
            Step::Unknown(reason) => Meaning::Unknown(reason),
        };
        // `u8` is the type even where a module of that name is in scope.
        if let (Meaning::Found { def, rest: 0 }, [_]) = (answer, path.names)
            && ns == Namespace::Type
            && !of_use
            && matches!(self.program.def(def).kind, DefKind::Module(_))
        {
            return match prim(Meaning::Absent) {
                Meaning::Absent => answer,
                primitive => primitive,
            };
        }
        prim(answer)
    }

    /// What the first names mean, and how many of them that is.
    fn first_of_path(
        &self,
        module: DefId,
        path: &Names<'_>,
        ns: Namespace,
        of_use: bool,
        mode: Mode,
    ) -> Option<(Step, usize)> {
        let &first = path.names.first()?;
        let krate = self.program.def(module).krate;
        let edition = self.state.crates.get(krate).map_or(Edition::E2024, |info| info.edition);
        if let Some(krate) = crate_of_segment(first) {
            return Some((self.crate_root(krate), 1));
        }
        if path.global {
            let named = || self.state.crates.named(krate, first).map_or(Step::Absent, Step::from);
            return Some((
                if edition == Edition::E2015 { self.rooted(krate, path, ns, mode) } else { named() },
                1,
            ));
        }
        match first.as_str() {
            "crate" => return Some((self.crate_root(krate), 1)),
            "self" => return Some(self.supers(self.normal_module(module), path.names, 1)),
            "super" => return Some(self.supers(self.normal_module(module), path.names, 0)),
            "Self" => return Some((Step::Absent, 1)),
            _ => {}
        }
        let first_ns = if path.names.len() > 1 { Namespace::Type } else { ns };
        if of_use && edition == Edition::E2015 {
            return Some((self.rooted(krate, path, ns, mode), 1));
        }
        Some((self.lexical(module, first, first_ns, mode), 1))
    }

    /// Rust 2015: from the crate's root; a crate that the root does not name is found all the same.
    fn rooted(&self, krate: CrateId, path: &Names<'_>, ns: Namespace, mode: Mode) -> Step {
        let Some(&first) = path.names.first() else { return Step::Absent };
        let first_ns = if path.names.len() > 1 { Namespace::Type } else { ns };
        let Step::Found(root) = self.crate_root(krate) else { return Step::Absent };
        match self.in_module(root, first, first_ns, mode) {
            Step::Absent if first_ns == Namespace::Type => {
                self.state.crates.named(krate, first).map_or(Step::Absent, Step::from)
            }
            answer => answer,
        }
    }

    /// `super::super::`, from the name at `used` on.
    fn supers(&self, mut module: DefId, names: &[Sym], mut used: usize) -> (Step, usize) {
        while names.get(used).is_some_and(|name| *name == "super") {
            let Some(parent) = self.program.def(module).parent else { return (Step::Absent, used + 1) };
            module = self.normal_module(self.module_at(parent));
            used += 1;
        }
        (Step::Found(module), used)
    }

    /// Follows names from a definition on, through modules and to the variants of enums.
    pub(super) fn rest_of_path(&self, from: DefId, names: &[Sym], ns: Namespace, mode: Mode) -> Meaning {
        let mut def = from;
        for (index, name) in names.iter().enumerate() {
            let left = names.len() - index;
            let is_last = left == 1;
            let step_ns = if is_last { ns } else { Namespace::Type };
            match self.program.def(def).kind {
                DefKind::Module(_) => {}
                DefKind::Enum(..) if is_last => {
                    return match self.in_module(def, *name, step_ns, mode) {
                        Step::Found(variant) => Meaning::Found { def: variant, rest: 0 },
                        _ => Meaning::Found { def, rest: left },
                    };
                }
                _ => return Meaning::Found { def, rest: left },
            }
            def = match self.in_module(def, *name, step_ns, mode) {
                Step::Found(next) => next,
                Step::Wait => return Meaning::Wait,
                Step::Absent => return Meaning::Absent,
                Step::Unknown(reason) => return Meaning::Unknown(reason),
            };
        }
        Meaning::Found { def, rest: 0 }
    }
}

/// The names of a path's segments.
pub(super) fn names_of(path: &Path) -> Vec<Sym> {
    path.segments.iter().map(|segment| segment.name).collect()
}

fn is_primitive(name: Sym) -> bool {
    matches!(
        name.as_str(),
        "bool"
            | "char"
            | "str"
            | "u8"
            | "u16"
            | "u32"
            | "u64"
            | "u128"
            | "usize"
            | "i8"
            | "i16"
            | "i32"
            | "i64"
            | "i128"
            | "isize"
            | "f16"
            | "f32"
            | "f64"
            | "f128"
    )
}
