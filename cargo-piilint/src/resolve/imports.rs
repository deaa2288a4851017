//! `use` and `extern crate`, to a fixpoint.
//!
//! Each pass tries every import that may still find something. In strict passes a name that some other unresolved
//! import could bind is waited for; when nothing moves any more, one relaxed pass takes what there is (two imports
//! may wait for each other), and if that helped, strictness returns.

use rustc_hash::FxHashSet;

use super::collect::Place;
use super::crates::{Root, State};
use super::lookup::{Meaning, Mode, Names, Step};
use super::scope::{Binding, Failure, ImportId, Origin, Reach};
use super::textual::Point;
use super::{Build, Namespace, Resolver, UnknownReason};
use crate::ir::item::Vis;
use crate::ir::program::{DefId, DefKind};
use crate::load::CrateId;
use crate::source::Sym;

const NAMESPACES: [Namespace; 3] = [Namespace::Type, Namespace::Value, Namespace::Macro];

/// So many passes are enough for chains of imports longer than anybody writes.
const MAX_PASSES: usize = 256;

/// How an import binds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum ImportKind {
    Name(Sym),
    Unnamed,
    Glob,
    ExternCrate(Sym),
}

/// A leaf of a `use`, or an `extern crate`.
#[derive(Clone, Debug)]
pub(super) struct Import {
    module: DefId,
    krate: CrateId,
    names: Vec<Sym>,
    global: bool,
    kind: ImportKind,
    reach: Reach,
    test: bool,
    point: Point,
    found: [bool; 3],
    /// What the path before the last name means; for a glob the whole path.
    target: Option<DefId>,
    /// A glob's source when it was copied last.
    seen: Option<u32>,
    /// Why it is not resolved.
    reason: Option<UnknownReason>,
}

impl Import {
    pub(super) fn new(
        place: &Place,
        names: Vec<Sym>,
        global: bool,
        kind: ImportKind,
        reach: Reach,
        point: Point,
    ) -> Self {
        Self {
            module: place.module,
            krate: place.krate,
            names,
            global,
            kind,
            reach,
            test: place.test,
            point,
            found: [false; 3],
            target: None,
            seen: None,
            reason: None,
        }
    }

    fn is_found(&self) -> bool {
        self.found.iter().any(|found| *found)
    }
}

/// What one try of an import gives.
enum Try {
    /// Bindings to be made, by namespace.
    Names(Vec<(Namespace, DefId)>),
    Glob(DefId),
    Wait,
    Fail(Option<UnknownReason>),
}

impl Build<'_> {
    /// Puts an import on the list.
    pub(super) fn import(&mut self, import: Import) {
        let id = ImportId(self.r.state.imports.len() as u32);
        if let ImportKind::Name(name) | ImportKind::ExternCrate(name) = import.kind {
            self.r.state.scope(import.module).pending.entry(name).or_default().push(id);
        }
        self.r.state.imports.push(import);
        self.r.state.open_imports.push(id);
    }

    /// Resolves what can be resolved. Whether anything was.
    pub(super) fn resolve_imports(&mut self) -> bool {
        for scope in self.r.state.scopes.values_mut() {
            scope.failed.clear();
            scope.open = None;
        }
        self.r.state.needed.clear();
        let mut moved = false;
        for _ in 0..MAX_PASSES {
            if !self.pass(true) && !self.pass(false) {
                break;
            }
            moved = true;
        }
        self.settle();
        moved
    }

    fn pass(&mut self, strict: bool) -> bool {
        let open = std::mem::take(&mut self.r.state.open_imports);
        let mut moved = false;
        // There and back, so that a chain is followed whichever way it runs.
        for &id in open.iter().chain(open.iter().rev()) {
            moved |= self.try_import(id, strict);
        }
        self.r.state.open_imports = open;
        moved
    }

    fn try_import(&mut self, id: ImportId, strict: bool) -> bool {
        if self.is_blocked(id) {
            return false;
        }
        let mode = Mode { strict, import: Some(id) };
        match self.r.look_at(id, mode) {
            Try::Names(names) => self.bind_names(id, &names),
            Try::Glob(target) => self.copy_glob(id, target),
            Try::Wait | Try::Fail(_) => false,
        }
    }

    /// Whether an import of a dependency waits for a crate that is still not read, or never will be: there are tens
    /// of thousands of those.
    fn is_blocked(&self, id: ImportId) -> bool {
        let crates = &self.r.state.crates;
        let import = &self.r.state.imports[id.0 as usize];
        let is_dependency = crates.get(import.krate).is_some_and(|info| !info.has_bodies());
        let blocked = match import.reason {
            Some(UnknownReason::NotLoaded(krate)) => {
                crates.get(krate).is_some_and(|info| info.state == State::NotLoaded)
            }
            Some(UnknownReason::Crate(_)) => true,
            Some(UnknownReason::Hidden) | None => false,
        };
        is_dependency && blocked && !import.is_found()
    }

    fn bind_names(&mut self, id: ImportId, names: &[(Namespace, DefId)]) -> bool {
        let import = &mut self.r.state.imports[id.0 as usize];
        let mut moved = false;
        let (module, reach, kind, test) = (import.module, import.reach, import.kind, import.test);
        for (ns, _) in names {
            moved |= !std::mem::replace(&mut import.found[*ns as usize], true);
        }
        let is_trait = |def: DefId| matches!(self.r.program.def(def).kind, DefKind::Trait(_));
        let traits: Vec<DefId> = names.iter().map(|(_, def)| *def).filter(|def| is_trait(*def)).collect();
        let scope = self.r.state.scope(module);
        match kind {
            ImportKind::Name(name) | ImportKind::ExternCrate(name) => {
                for &(ns, def) in names {
                    moved |= scope.bind(name, ns, Binding { def, reach, origin: Origin::Import, test });
                }
                if !names.is_empty()
                    && let Some(pending) = scope.pending.get_mut(&name)
                {
                    pending.retain(|pending| *pending != id);
                }
            }
            ImportKind::Unnamed => {
                for def in traits {
                    moved |= scope.add_unnamed(def, reach);
                }
            }
            ImportKind::Glob => {}
        }
        moved
    }

    /// Copies what can be seen of a module's names.
    fn copy_glob(&mut self, id: ImportId, target: DefId) -> bool {
        let import = &self.r.state.imports[id.0 as usize];
        let (module, reach, test) = (import.module, import.reach, import.test);
        let version = self.r.version(target);
        if import.seen == Some(version) || target == module {
            return false;
        }
        let mut unnamed = Vec::new();
        let mut names = Vec::new();
        self.r.visible_names(target, module, &mut names, &mut unnamed);
        let import = &mut self.r.state.imports[id.0 as usize];
        import.seen = Some(version);
        import.target = Some(target);
        let mut moved = !std::mem::replace(&mut import.found[Namespace::Type as usize], true);
        let scope = self.r.state.scope(module);
        for (name, ns, def, is_test) in names {
            let binding = Binding { def, reach, origin: Origin::Glob(id), test: test || is_test };
            moved |= scope.bind(name, ns, binding);
        }
        for def in unnamed {
            moved |= scope.add_unnamed(def, reach);
        }
        moved
    }

    /// Notes why the rest is not resolved: first what fails by itself, then what fails because of that.
    fn settle(&mut self) {
        let open = std::mem::take(&mut self.r.state.open_imports);
        for _ in 0..MAX_PASSES {
            let mut moved = false;
            for &id in &open {
                moved |= self.note_failure(id);
            }
            if !moved {
                break;
            }
        }
        for &id in &open {
            let import = &self.r.state.imports[id.0 as usize];
            let crates = &self.r.state.crates;
            if let Some(UnknownReason::NotLoaded(krate)) = import.reason
                && crates.wants(import.krate, krate)
                && !import.is_found()
            {
                self.r.state.needed.insert(krate);
            }
        }
        let is_open = |id: &ImportId| {
            let import = &self.r.state.imports[id.0 as usize];
            !import.is_found() || import.kind == ImportKind::Glob || self.r.found_private_module(import)
        };
        self.r.state.open_imports = open.into_iter().filter(is_open).collect();
    }

    fn note_failure(&mut self, id: ImportId) -> bool {
        let import = &self.r.state.imports[id.0 as usize];
        let reason = match (import.kind, import.target) {
            _ if self.is_blocked(id) => import.reason,
            (ImportKind::Glob, Some(target)) => self.r.open_reason(target),
            _ if import.is_found() => return false,
            _ => match self.r.look_at(id, Mode { strict: false, import: Some(id) }) {
                Try::Fail(reason) => Some(reason.unwrap_or(UnknownReason::Hidden)),
                Try::Wait | Try::Names(_) | Try::Glob(_) => Some(UnknownReason::Hidden),
            },
        };
        let passed_on = self.pass_on_failures(id);
        let import = &mut self.r.state.imports[id.0 as usize];
        import.reason = reason;
        let (module, kind, reach) = (import.module, import.kind, import.reach);
        let Some(reason) = reason else { return passed_on };
        let scope = self.r.state.scope(module);
        match kind {
            ImportKind::Name(name) | ImportKind::ExternCrate(name) => {
                scope.fail(name, Failure { reason, reach })
            }
            ImportKind::Glob if scope.open.is_none() => {
                scope.open = Some(reason);
                true
            }
            ImportKind::Glob | ImportKind::Unnamed => passed_on,
        }
    }

    /// A name that a module should import and does not know, a glob of that module does not know, either.
    fn pass_on_failures(&mut self, id: ImportId) -> bool {
        let Import { kind: ImportKind::Glob, target: Some(target), module, reach, .. } =
            self.r.state.imports[id.0 as usize]
        else {
            return false;
        };
        let target = self.r.canonical(target);
        let layers = std::iter::once(&target).chain(self.r.state.layers.below(target));
        let scopes =
            layers.filter(|layer| **layer != module).filter_map(|layer| self.r.state.scopes.get(layer));
        let seen = scopes
            .flat_map(|scope| &scope.failed)
            .filter(|(_, failure)| self.r.reaches(failure.reach, module));
        let failures: Vec<(Sym, Failure)> =
            seen.map(|(name, failure)| (*name, Failure { reach, ..*failure })).collect();
        let scope = self.r.state.scope(module);
        failures.into_iter().fold(false, |moved, (name, failure)| scope.fail(name, failure) || moved)
    }
}

impl Resolver {
    /// What an import finds now.
    fn look_at(&self, id: ImportId, mode: Mode) -> Try {
        let import = &self.state.imports[id.0 as usize];
        match import.kind {
            ImportKind::ExternCrate(_) => self.look_at_crate(import),
            ImportKind::Glob => match self.target(import, &import.names, mode) {
                Ok(target) => Try::Glob(target),
                Err(other) => other,
            },
            ImportKind::Name(_) | ImportKind::Unnamed => self.look_at_name(import, mode),
        }
    }

    fn look_at_crate(&self, import: &Import) -> Try {
        let Some(&name) = import.names.first() else { return Try::Fail(None) };
        let root = if name == "self" {
            Some(self.state.crates.own_root(import.krate))
        } else {
            self.state.crates.named(import.krate, name)
        };
        match root {
            Some(Root::Module(root)) => Try::Names(vec![(Namespace::Type, root)]),
            Some(Root::Unknown(reason)) => Try::Fail(Some(reason)),
            None => Try::Fail(Some(UnknownReason::Crate(name))),
        }
    }

    /// What the path up to the last name means: a module or an enum.
    fn target(&self, import: &Import, names: &[Sym], mode: Mode) -> Result<DefId, Try> {
        if let Some(target) = import.target {
            return Ok(target);
        }
        let path = Names { global: import.global, names };
        if names.is_empty() {
            // `use ::*;`, or `use *;`: the crate's root.
            return match self.state.crates.own_root(import.krate) {
                Root::Module(root) => Ok(root),
                Root::Unknown(reason) => Err(Try::Fail(Some(reason))),
            };
        }
        match self.meaning(import.module, &path, Namespace::Type, true, mode) {
            Meaning::Found { def, rest: 0 } => match self.program.def(def).kind {
                DefKind::Module(_) | DefKind::Enum(..) => Ok(def),
                _ => Err(Try::Fail(None)),
            },
            Meaning::Wait => Err(Try::Wait),
            Meaning::Unknown(reason) => Err(Try::Fail(Some(reason))),
            Meaning::Found { .. } | Meaning::Prim { .. } | Meaning::Absent => {
                let krate = names.first().filter(|_| import.global);
                Err(Try::Fail(krate.map(|name| UnknownReason::Crate(*name))))
            }
        }
    }

    fn look_at_name(&self, import: &Import, mode: Mode) -> Try {
        let Some((&last, before)) = import.names.split_last() else { return Try::Fail(None) };
        if before.is_empty() {
            return self.look_at_single(import, mode);
        }
        let target = match self.target(import, before, mode) {
            Ok(target) => target,
            Err(other) => return other,
        };
        let mut found = Vec::new();
        let mut failure = None;
        for ns in NAMESPACES {
            if import.found[ns as usize] {
                continue;
            }
            // `super` and `self` can stand last: `use super as up`.
            let step = match last.as_str() {
                "self" | "super" => Step::Absent,
                _ => self.in_module(target, last, ns, mode),
            };
            match step {
                Step::Found(def) => found.push((ns, def)),
                Step::Wait => failure = Some(Try::Wait),
                Step::Unknown(reason) if failure.is_none() => failure = Some(Try::Fail(Some(reason))),
                Step::Unknown(_) | Step::Absent => {}
            }
        }
        if found.is_empty() { failure.unwrap_or(Try::Fail(None)) } else { Try::Names(found) }
    }

    /// `use name;` and `use name as other;`.
    fn look_at_single(&self, import: &Import, mode: Mode) -> Try {
        let path = Names { global: import.global, names: &import.names };
        let mut found = Vec::new();
        let mut failure = None;
        for ns in NAMESPACES {
            if import.found[ns as usize] {
                continue;
            }
            if ns == Namespace::Macro
                && let Some(def) = self.state.textual.find(import.point, import.names[0])
            {
                found.push((ns, def));
                continue;
            }
            match self.meaning(import.module, &path, ns, true, mode) {
                Meaning::Found { def, rest: 0 } => found.push((ns, def)),
                Meaning::Wait => failure = Some(Try::Wait),
                Meaning::Unknown(reason) if failure.is_none() => failure = Some(Try::Fail(Some(reason))),
                _ => {}
            }
        }
        if found.is_empty() { failure.unwrap_or(Try::Fail(None)) } else { Try::Names(found) }
    }

    /// Whether all that an import found is a module that is nobody else's. What is meant is a function of the same name
    /// (`mod spawn; pub use spawn::spawn;`), which a macro may still write.
    fn found_private_module(&self, import: &Import) -> bool {
        let (ImportKind::Name(name), [true, false, false]) = (import.kind, import.found) else {
            return false;
        };
        let binding =
            self.state.scopes.get(&import.module).and_then(|scope| scope.get(name, Namespace::Type));
        binding.is_some_and(|binding| {
            let def = self.program.def(binding.def);
            matches!(def.kind, DefKind::Module(_)) && def.vis != Vis::Public
        })
    }

    /// Changes when the names of a module, or of what lies below it, change.
    fn version(&self, module: DefId) -> u32 {
        let module = self.canonical(module);
        let layers = std::iter::once(&module).chain(self.state.layers.below(module));
        layers.map(|layer| self.state.scopes.get(layer).map_or(0, |scope| scope.version + 1)).sum()
    }

    /// Why a module may have more names than are known.
    fn open_reason(&self, module: DefId) -> Option<UnknownReason> {
        // A name that nobody has: whatever the answer is, it holds for all names that are not known.
        match self.in_module(module, Sym::new("?"), Namespace::Type, Mode::default()) {
            Step::Unknown(reason) => Some(reason),
            _ => None,
        }
    }

    /// The names of a module (or the variants of an enum) that can be seen from another.
    fn visible_names(
        &self,
        module: DefId,
        from: DefId,
        names: &mut Vec<(Sym, Namespace, DefId, bool)>,
        unnamed: &mut Vec<DefId>,
    ) {
        let module = self.canonical(module);
        let below = self.state.layers.below(module);
        for &layer in std::iter::once(&module).chain(below) {
            if let DefKind::Enum(_, variants) = &self.program.def(layer).kind {
                for &variant in variants {
                    let def = self.program.def(variant);
                    names.push((def.name, Namespace::Type, self.canonical(variant), false));
                    names.push((def.name, Namespace::Value, self.canonical(variant), false));
                }
                continue;
            }
            let Some(scope) = self.state.scopes.get(&layer) else { continue };
            for ns in NAMESPACES {
                let seen = scope.names(ns).iter().filter(|(_, binding)| self.reaches(binding.reach, from));
                names.extend(
                    seen.map(|(name, binding)| (*name, ns, self.canonical(binding.def), binding.test)),
                );
            }
            unnamed.extend(
                scope.unnamed.iter().filter(|(_, reach)| self.reaches(*reach, from)).map(|(def, _)| *def),
            );
        }
        if !below.is_empty() {
            // What the upper layer has stays.
            let mut seen = FxHashSet::default();
            names.retain(|(name, ns, _, _)| seen.insert((*name, *ns)));
        }
    }

    /// Whether something can be seen from a module.
    fn reaches(&self, reach: Reach, from: DefId) -> bool {
        let Reach::Within(module) = reach else { return true };
        let mut at = Some(from);
        while let Some(def) = at {
            if def == module {
                return true;
            }
            at = self.program.def(def).parent;
        }
        false
    }
}

#[cfg(test)]
impl Resolver {
    /// The imports and impls that are not resolved, with the crate and the reason.
    pub(super) fn unresolved(&self) -> Vec<(String, String)> {
        let open = self.state.open_imports.iter().map(|id| &self.state.imports[id.0 as usize]);
        let imports = open.filter(|import| !import.is_found()).map(|import| {
            let krate = self.state.crates.get(import.krate).map_or("", |info| info.name.as_str());
            let names: Vec<&str> = import.names.iter().map(|name| name.as_str()).collect();
            let reason = match import.reason {
                Some(UnknownReason::NotLoaded(id)) => {
                    format!(
                        "{krate}: not loaded {}",
                        self.state.crates.get(id).map_or("", |info| info.name.as_str())
                    )
                }
                other => format!("{krate}: {other:?}"),
            };
            (reason, format!("{} in {}", names.join("::"), self.program.path_of(import.module)))
        });
        let calls = self.state.open_calls.iter().map(|index| {
            let call = &self.state.calls[*index];
            let krate = self.state.crates.get(call.place.krate).map_or("", |info| info.name.as_str());
            let names: Vec<&str> = call.names.iter().map(|name| name.as_str()).collect();
            (format!("{krate}: macro {}!", names.join("::")), self.program.path_of(call.place.module))
        });
        imports.chain(calls).collect()
    }
}
