//! Generic parameters: which ones a definition has, and in which order types are given for them.

use std::sync::Arc;

use crate::ir::item::Vis;
use crate::ir::path::{GenericParam, Generics};
use crate::ir::program::{DefId, DefKind};
use crate::ir::ty::{Ty, Tys};
use crate::source::Sym;

use super::Types;
use super::fold::Subst;

/// A list of generic parameters, each by the item that declares it.
pub(super) type Params = Arc<[(DefId, Sym)]>;

impl Types<'_> {
    /// The impl or trait that holds an associated item, or the enum of a variant: its parameters are the item's,
    /// too.
    pub(super) fn container(&self, def: DefId) -> Option<DefId> {
        let parent = self.program().def(def).parent?;
        match self.program().def(parent).kind {
            DefKind::Impl(_) | DefKind::Trait(_) => Some(parent),
            DefKind::Enum(..) if matches!(self.program().def(def).kind, DefKind::Variant(_)) => Some(parent),
            _ => None,
        }
    }

    /// See [`Types::generics`].
    pub(super) fn params(&self, def: DefId) -> Params {
        if let Some(known) = self.caches.params.get(def) {
            return known;
        }
        let mut params = Vec::new();
        for owner in self.container(def).into_iter().chain([def]) {
            self.own_params(owner, &mut params);
        }
        self.caches.params.put(def, params.into())
    }

    fn own_params(&self, def: DefId, params: &mut Vec<(DefId, Sym)>) {
        if matches!(self.program().def(def).kind, DefKind::Trait(_)) {
            params.push((def, self.names.self_));
        }
        params.extend(self.own_generics(def).iter().map(|param| (def, param.name)));
    }

    /// The arguments without those at the end that are what they would be if nothing were written.
    pub(super) fn without_defaults<'t>(&self, def: DefId, args: &'t [Ty]) -> &'t [Ty] {
        let generics = self.own_generics(def);
        let mut count = args.len();
        while count > 0 && generics.len() == args.len() {
            let Some(default) = &generics[count - 1].default else { break };
            if self.substitute(&self.convert_in(def, default), def, args) != args[count - 1] {
                break;
            }
            count -= 1;
        }
        &args[..count]
    }

    /// The parameters that an item declares itself (a trait's without `Self`).
    pub(super) fn own_generics(&self, def: DefId) -> &[GenericParam] {
        self.program().generics(def).map_or(&[], |generics| &generics.params)
    }

    /// The generics of a definition and of its container, its own first.
    pub(super) fn generics_chain(&self, def: DefId) -> impl Iterator<Item = (DefId, &Generics)> {
        [Some(def), self.container(def)]
            .into_iter()
            .flatten()
            .filter_map(|owner| Some((owner, self.program().generics(owner)?)))
    }

    /// Whether code in `from` can name the item or field: it is public, or of the same crate.
    pub(super) fn is_visible(&self, vis: &Vis, def: DefId, from: DefId) -> bool {
        matches!(vis, Vis::Public) || self.program().def(def).krate == self.program().def(from).krate
    }

    /// Whether a struct or union has a field of this name that code in `from` can name.
    pub(super) fn has_visible_field(&self, def: DefId, name: Sym, from: DefId) -> bool {
        let (DefKind::Struct(_, fields) | DefKind::Union(_, fields)) = &self.program().def(def).kind else {
            return false;
        };
        fields.list().iter().any(|field| field.name == name && self.is_visible(&field.vis, def, from))
    }

    /// The parameters as their own arguments.
    pub(super) fn identity(&self, def: DefId) -> Tys {
        self.params(def).iter().map(|(owner, name)| Ty::Param(*owner, *name)).collect()
    }

    /// `Self` of a trait.
    pub(super) fn self_param(&self, trait_: DefId) -> Ty {
        Ty::Param(trait_, self.names.self_)
    }

    /// Puts types for the parameters of `def` into `ty`; nothing is normalised.
    pub(super) fn put(&self, ty: &Ty, def: DefId, types: &[Ty]) -> Ty {
        Subst { keys: &self.params(def), types }.ty(ty)
    }
}
