//! The questions that later stages ask.

use std::sync::{Arc, PoisonError};

use super::crates::{OURS, Root};
use super::lookup::{Meaning, Mode, Names, Step, names_of};
use super::{Namespace, Resolution, Resolver, UnknownReason};
use crate::expand::{MacroDef, Wanted};
use crate::ir::path::Path;
use crate::ir::program::{DefId, DefKind};
use crate::load::CfgEnv;
use crate::source::Sym;

impl Resolver {
    /// What `cfg` means in the crate of a definition.
    pub fn cfg(&self, owner: DefId) -> &CfgEnv {
        let krate = self.program.def(owner).krate;
        self.state.crates.get(krate).map_or(&self.no_cfg, |info| &info.cfg)
    }

    /// What a path means at a place. `scope` is any definition: a function, an impl, a module, a block
    /// scope; the nearest module or block scope at or above it counts.
    ///
    /// `Self`, generic parameters and local variables are the caller's: asked for, they are absent. A path
    /// with `<T as Trait>::name` is looked up as the trait's path (`rest` 1 or more); one with `<T>::name`
    /// is absent.
    pub fn path(&self, scope: DefId, path: &Path, ns: Namespace) -> Resolution {
        let found = self.path_so_far(scope, path, ns);
        if let Resolution::Unknown(reason) = found {
            self.want(reason);
        }
        found
    }

    /// The same, but asking makes no crate wanted: for what is of use only if its crate is read anyway.
    pub fn path_so_far(&self, scope: DefId, path: &Path, ns: Namespace) -> Resolution {
        let names = names_of(path);
        let (asked, left, ns) = match &path.qself {
            Some(qself) => (
                qself.trait_len.min(names.len()),
                names.len() - qself.trait_len.min(names.len()),
                Namespace::Type,
            ),
            None => (names.len(), 0, ns),
        };
        if asked == 0 {
            return Resolution::Absent;
        }
        let module = self.module_at(scope);
        let asked = Names { global: path.global, names: &names[..asked] };
        match self.meaning(module, &asked, ns, false, Mode::default()) {
            Meaning::Found { def, rest } => Resolution::Found { def, rest: rest + left },
            Meaning::Prim { name, rest } => Resolution::Prim { name, rest: rest + left },
            Meaning::Unknown(reason) => Resolution::Unknown(reason),
            Meaning::Wait | Meaning::Absent => Resolution::Absent,
        }
    }

    fn want(&self, reason: UnknownReason) {
        if let UnknownReason::NotLoaded(krate) = reason {
            self.state.asked.wanted.lock().unwrap_or_else(PoisonError::into_inner).insert(krate);
        }
    }

    /// What a single name means at a place (imports, globs, preludes included). Asking makes no crate
    /// wanted: it is how patterns tell a constant from a new variable.
    pub fn name(&self, scope: DefId, name: Sym, ns: Namespace) -> Option<DefId> {
        match self.lexical(self.module_at(scope), name, ns, Mode::default()) {
            Step::Found(def) => Some(def),
            _ => None,
        }
    }

    /// The item at an absolute path, `core::option::Option`: for what the engine knows by name. Models
    /// answer first; `std::..`, `core::..` and `alloc::..` are models only.
    pub fn known(&self, path: &str, ns: Namespace) -> Option<DefId> {
        let names: Vec<Sym> = path.split("::").map(Sym::new).collect();
        let (&krate, rest) = names.split_first()?;
        let crates = &self.state.crates;
        let models = crates.models_of(krate).map(|id| crates.own_root(id));
        let real = crates.real(krate).iter().map(|id| crates.own_root(*id));
        let roots = models.chain(real).filter_map(|root| match root {
            Root::Module(root) => Some(root),
            Root::Unknown(_) => None,
        });
        for root in roots {
            if let Meaning::Found { def, rest: 0 } = self.rest_of_path(root, rest, ns, Mode::default()) {
                return Some(def);
            }
        }
        None
    }

    /// The macro that `path!` calls at a place: textual scope first (for a single name, as of the position
    /// of the definition `scope`; of a module, its end), then imports, `#[macro_use]` and preludes. Macros that a
    /// body declares itself are the caller's.
    pub fn macro_def(&self, scope: DefId, path: &Path) -> Option<DefId> {
        match self.macro_step(scope, path) {
            Step::Found(def) => Some(def),
            Step::Unknown(reason) => {
                self.want(reason);
                None
            }
            Step::Wait | Step::Absent => None,
        }
    }

    /// The same for an attribute: a procedural macro, of which only a model says anything, so that asking makes no
    /// crate wanted.
    pub fn attribute_def(&self, scope: DefId, path: &Path) -> Option<DefId> {
        match self.macro_step(scope, path) {
            Step::Found(def) => Some(def),
            Step::Unknown(_) | Step::Wait | Step::Absent => None,
        }
    }

    fn macro_step(&self, scope: DefId, path: &Path) -> Step {
        let is_module = matches!(&self.program.def(scope).kind, DefKind::Module(module) if !module.is_block);
        let point = if is_module {
            self.state.textual.tail(scope)
        } else {
            self.state.points.get(scope.0 as usize).copied().unwrap_or_default()
        };
        self.macro_at(self.module_at(scope), point, &names_of(path), path.global, Mode::default())
    }

    /// The parsed rules of a `macro_rules!`, parsed once; `None` for procedural macros and for rules that
    /// do not parse.
    pub fn rules(&self, def: DefId, wanted: Wanted) -> Option<Arc<MacroDef>> {
        let data = self.program.def(def);
        let DefKind::Macro(text) = &data.kind else { return None };
        let parse = || {
            let local = data.attrs.iter().any(|attr| &*attr.args == "local_inner_macros");
            MacroDef::parse_exported(text, data.krate, wanted, local).ok().map(Arc::new)
        };
        self.state.rules.get(&(def, wanted))?.get_or_init(parse).clone()
    }

    /// The name under which `piilint_macros` exports what this attribute or derive path resolves to
    /// (`use piilint_macros as p; #[p::pii_sink(..)]` gives `pii_sink`). Our names count where nothing else
    /// has them, too: a code base may write them inside `cfg_attr(any(), ..)` and depend on nothing. Helper
    /// attributes (`pii`, `pii_allow` on fields and types) resolve to nothing and need no resolution.
    pub fn ours(&self, scope: DefId, attr: &Path) -> Option<Sym> {
        let last = attr.segments.last()?.name;
        let found = self.macro_at(
            self.module_at(scope),
            self.state.points.get(scope.0 as usize).copied().unwrap_or_default(),
            &names_of(attr),
            attr.global,
            Mode::default(),
        );
        match found {
            Step::Found(def) => {
                let data = self.program.def(def);
                let is_ours = self.state.crates.get(data.krate).is_some_and(|info| info.name == OURS);
                is_ours.then_some(data.name)
            }
            Step::Wait | Step::Absent | Step::Unknown(_) => {
                let by_crate = attr.segments.len() == 2 && attr.segments[0].name == OURS;
                (is_our_name(last) && (attr.segments.len() == 1 || by_crate)).then_some(last)
            }
        }
    }

    /// The traits whose methods can be called at a place, in a fixed order, preludes included.
    pub fn traits_in_scope(&self, scope: DefId) -> Arc<[DefId]> {
        let module = self.module_at(scope);
        let known =
            self.state.asked.traits.read().unwrap_or_else(PoisonError::into_inner).get(&module).cloned();
        if let Some(traits) = known {
            return traits;
        }
        let traits: Arc<[DefId]> = self.find_traits(module).into();
        let mut cache = self.state.asked.traits.write().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(cache.entry(module).or_insert(traits))
    }

    fn find_traits(&self, module: DefId) -> Vec<DefId> {
        let mut traits = Vec::new();
        let mut at = module;
        loop {
            self.traits_of(at, &mut traits);
            let def = self.program.def(at);
            match (&def.kind, def.parent) {
                (DefKind::Module(data), Some(parent)) if data.is_block => at = self.module_at(parent),
                _ => break,
            }
        }
        for &prelude in self.state.preludes(self.program.def(module).krate) {
            self.traits_of(prelude, &mut traits);
        }
        traits.sort_unstable();
        traits.dedup();
        traits
    }

    fn traits_of(&self, module: DefId, traits: &mut Vec<DefId>) {
        let module = self.canonical(module);
        for layer in std::iter::once(&module).chain(self.state.layers.below(module)) {
            let Some(scope) = self.state.scopes.get(layer) else { continue };
            let named = scope.names(Namespace::Type).values().map(|binding| binding.def);
            let all = named.chain(scope.unnamed.iter().map(|(def, _)| *def)).map(|def| self.canonical(def));
            traits.extend(all.filter(|def| matches!(self.program.def(*def).kind, DefKind::Trait(_))));
        }
    }

    /// The variant of an enum by name.
    pub fn variant(&self, enum_def: DefId, name: Sym) -> Option<DefId> {
        match self.in_module(enum_def, name, Namespace::Type, Mode::default()) {
            Step::Found(def) if matches!(self.program.def(def).kind, DefKind::Variant(_)) => Some(def),
            _ => None,
        }
    }

    /// The scope of the n-th item-declaring block of a body, as given to [`Self::add_block_scopes`].
    pub fn block_scope(&self, owner: DefId, n: usize) -> Option<DefId> {
        self.state.blocks.get(&owner)?.get(n).copied()
    }
}

/// Whether `piilint_macros` exports this name.
fn is_our_name(name: Sym) -> bool {
    our_names().any(|ours| ours == name.as_str())
}

/// What `piilint_macros` exports.
pub(super) fn our_names() -> impl Iterator<Item = &'static str> {
    piilint_grammar::NAMES.iter().copied().filter(|name| *name != "pii").chain(["Pii", "RedactedDebug"])
}
