//! What a crate shows to those who use it: the functions that can be called from outside.

use rustc_hash::FxHashSet;

use super::scope::Reach;
use super::{Namespace, Resolution, Resolver};
use crate::ir::item::Vis;
use crate::ir::path::TypeRef;
use crate::ir::program::{DefId, DefKind, Role};
use crate::load::CrateId;
use crate::source::Sym;

impl Resolver {
    /// The functions of members that others can name in a member: by a public path, or as methods of types and traits that
    /// have one. Its own, and what it re-exports of other members. Sorted.
    pub fn exported(&self, krate: CrateId) -> Vec<DefId> {
        let Some(data) = self.program.krate(krate) else { return Vec::new() };
        let public = self.public_items(data.root);
        let is_own = |def: &DefId| {
            let of = self.program.krate(self.program.def(*def).krate);
            of.is_some_and(|data| data.role == Role::Member)
        };
        let mut found: Vec<DefId> = public.iter().copied().filter(is_own).collect();
        for def in public.iter().filter(|def| is_own(def)) {
            if let DefKind::Trait(data) = &self.program.def(*def).kind {
                found.extend(data.items.iter().copied());
            }
        }
        for def in self.program.impls.iter().copied().filter(is_own) {
            let DefKind::Impl(data) = &self.program.def(def).kind else { continue };
            if self.self_def(def, &data.self_ty).is_some_and(|ty| public.contains(&ty)) {
                let is_open =
                    |item: &DefId| data.trait_.is_some() || self.program.def(*item).vis == Vis::Public;
                found.extend(data.items.iter().copied().filter(is_open));
            }
        }
        found.retain(|def| self.program.as_fn(*def).is_some());
        found.sort_unstable();
        found.dedup();
        found
    }

    fn self_def(&self, scope: DefId, ty: &TypeRef) -> Option<DefId> {
        let TypeRef::Path(path) = ty else { return None };
        match self.path(scope, path, Namespace::Type) {
            Resolution::Found { def, rest: 0 } => Some(def),
            _ => None,
        }
    }

    /// What others can name in a module, sorted.
    pub fn public_names(&self, module: DefId) -> Vec<(Namespace, Sym, DefId)> {
        let mut found = Vec::new();
        for layer in std::iter::once(&module).chain(self.state.layers.below(module)) {
            let Some(scope) = self.state.scopes.get(layer) else { continue };
            for ns in [Namespace::Type, Namespace::Value, Namespace::Macro] {
                let public = scope.names(ns).iter().filter(|(_, binding)| binding.reach == Reach::Public);
                found.extend(public.map(|(name, binding)| (ns, *name, self.canonical(binding.def))));
            }
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Everything that has a public path from a module.
    fn public_items(&self, root: DefId) -> FxHashSet<DefId> {
        let mut found = FxHashSet::default();
        let mut todo = vec![root];
        while let Some(module) = todo.pop() {
            for (_, _, def) in self.public_names(module) {
                if found.insert(def) && matches!(self.program.def(def).kind, DefKind::Module(_)) {
                    todo.push(def);
                }
            }
        }
        found
    }
}
