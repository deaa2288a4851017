//! From the function that a trait declares to the one that runs.

use crate::ir::body::{Target, Unresolved};
use crate::ir::program::{DefId, DefKind, Role};
use crate::ir::ty::{TraitRef, Ty, Tys};
use crate::source::Sym;

use super::fold::{Step, any, map};
use super::sig::{Env, Goal};
use super::solve::{Selection, Solver, Source, Verdict};
use super::unify::Table;
use super::{Implementors, Types};

/// A call on a hidden type is given no more functions than this.
const MAX_DISPATCH: usize = 128;

impl Types<'_> {
    /// The function of this name that a trait declares, with types for the parameters that are known; the rest
    /// stays unknown. Not yet the function that runs, see [`Types::settle`].
    pub(super) fn trait_fn(&self, trait_: Option<DefId>, name: Sym, types: Vec<Ty>) -> Target {
        let item = trait_.and_then(|trait_| self.trait_item(trait_, name));
        let Some(item) = item else { return Target::Unknown(Unresolved::NoMethod) };
        let mut types = types;
        types.resize(self.params(item).len(), Ty::Unknown);
        Target::Fn(item, types.into())
    }

    /// The function that runs when this one is called with these (final) types.
    pub(super) fn settle(&self, def: DefId, types: &[Ty], env: &Env) -> Target {
        let Some(trait_) = self.trait_of_item(def) else { return Target::Fn(def, types.into()) };
        let Some(self_ty) = types.first() else { return Target::Unknown(Unresolved::ReceiverType) };
        let own = self.own_generics(trait_).len() + 1;
        let tr = TraitRef {
            def: trait_,
            args: types.iter().take(own).skip(1).cloned().collect(),
            bindings: [].into(),
        };
        let name = self.program().def(def).name;
        if *self_ty == Ty::Unknown {
            return Target::Unknown(Unresolved::ReceiverType);
        }
        let mut table = Table::default();
        let mut solver = Solver::new(self, &mut table, env);
        // What is not known of the trait's arguments may be found with the impl.
        let open =
            TraitRef { args: tr.args.iter().map(|arg| solver.open_unknown(arg)).collect(), ..tr.clone() };
        let goal = Goal { ty: self_ty.clone(), tr: open };
        let mut selection = solver.select(&goal);
        if matches!(selection, Selection::Nothing) {
            solver.lenient = true;
            selection = solver.select(&goal);
        }
        match selection {
            Selection::Source(Source::Impl(imp, impl_types), _) => {
                let impl_types: Vec<Ty> = impl_types.iter().map(|ty| solver.table.finish(ty)).collect();
                self.impl_function(imp, &impl_types, name, def, types, own)
            }
            Selection::Source(Source::Fact(_), _) => self.dispatch(def, types),
            Selection::Source(Source::Builtin(_), _) if self.lang.is_fn_trait(trait_) => Target::Value,
            Selection::Source(Source::Derived | Source::Builtin(_), _) => {
                Target::Derived(trait_, self_ty.clone())
            }
            Selection::Open => {
                let impls = solver.matching_impls(&goal);
                self.undecided(def, types, name, &impls)
                    .unwrap_or_else(|| self.unselected(def, types, self_ty))
            }
            Selection::Nothing => self.unselected(def, types, self_ty),
        }
    }

    /// Several impls could be meant, because not all types are known: any of their functions.
    fn undecided(&self, def: DefId, types: &[Ty], name: Sym, impls: &[DefId]) -> Option<Target> {
        let functions =
            impls.iter().filter_map(|imp| Some((self.impl_item(*imp, name)?, self.identity(*imp))));
        let functions: Vec<(DefId, Tys)> = functions.take(MAX_DISPATCH).collect();
        match functions.as_slice() {
            [] if impls.is_empty() || !self.has_body(def) => None,
            [] => Some(Target::Fn(def, types.into())),
            [(only, own)] => Some(Target::Fn(*only, Tys::clone(own))),
            _ => Some(self.dispatched(def, types, &functions)),
        }
    }

    fn impl_function(
        &self,
        imp: DefId,
        impl_types: &[Ty],
        name: Sym,
        declared: DefId,
        types: &[Ty],
        own: usize,
    ) -> Target {
        match self.impl_item(imp, name) {
            Some(item) => {
                let types = impl_types.iter().chain(types.iter().skip(own)).cloned().collect();
                Target::Fn(item, types)
            }
            None => Target::Fn(declared, types.into()),
        }
    }

    /// No impl is known. A function with a body in the trait still is what runs, if nobody overrides it.
    fn unselected(&self, def: DefId, types: &[Ty], self_ty: &Ty) -> Target {
        match self_ty {
            Ty::Param(..) | Ty::Dyn(_) | Ty::Opaque(_) | Ty::Proj(..) => self.dispatch(def, types),
            _ if self.has_body(def) => Target::Fn(def, types.into()),
            _ => Target::Unknown(Unresolved::NoMethod),
        }
    }

    fn has_body(&self, def: DefId) -> bool {
        match &self.program().def(def).kind {
            DefKind::Fn(item) => item.body.is_some(),
            DefKind::Const { body, .. } => body.is_some(),
            _ => false,
        }
    }

    /// The constant of an impl that is meant by a trait's constant, with these (final) types for the trait's
    /// parameters; the trait's own if that cannot be told.
    pub(super) fn constant_meant(&self, def: DefId, types: &[Ty], env: &Env) -> DefId {
        match self.settle(def, types, env) {
            Target::Fn(found, _) => found,
            Target::Dispatch(_, _, list) if list.len() == 1 => list[0].0,
            _ => def,
        }
    }

    /// All that a trait's constant may be: those of the impls, and its own if an impl leaves it at that. Empty for
    /// anything else.
    pub fn constants_meant(&self, def: DefId) -> Vec<DefId> {
        let trait_ =
            self.trait_of_item(def).filter(|_| matches!(self.program().def(def).kind, DefKind::Const { .. }));
        let Some(trait_) = trait_ else { return Vec::new() };
        let name = self.program().def(def).name;
        let impls = self.index.impls_of(trait_).iter().filter(|imp| self.analysed(**imp));
        let mut found: Vec<DefId> =
            impls.map(|imp| self.impl_item(*imp, name).unwrap_or(def)).take(MAX_DISPATCH).collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// The trait that declares this item.
    pub(super) fn trait_of_item(&self, def: DefId) -> Option<DefId> {
        let parent = self.program().def(def).parent?;
        matches!(self.program().def(parent).kind, DefKind::Trait(_)).then_some(parent)
    }

    /// A call of a trait's function on a type that is hidden: all functions of members and models that fit.
    fn dispatch(&self, def: DefId, types: &[Ty]) -> Target {
        let Some(trait_) = self.trait_of_item(def) else { return Target::Unknown(Unresolved::ReceiverType) };
        let own = self.own_generics(trait_).len() + 1;
        let key = (def, Tys::from(&types[..own.min(types.len())]));
        let found = if let Some(known) = self.caches.dispatch.get(&key) {
            known
        } else {
            let found = self.implementors(def, trait_, &key.1);
            self.caches.dispatch.put(key, found)
        };
        if found.is_empty() && self.has_body(def) {
            return Target::Fn(def, types.into());
        }
        self.dispatched(def, types, &found)
    }

    /// The functions that may run, each with what the call says of the method's own generics.
    fn dispatched(&self, def: DefId, types: &[Ty], found: &[(DefId, Tys)]) -> Target {
        let declared = self.trait_of_item(def).map_or(0, |trait_| self.own_generics(trait_).len() + 1);
        let own = types.get(declared..).unwrap_or_default();
        let called = found.iter().map(|(function, outer)| {
            let outer = if *function == def { &types[..types.len() - own.len()] } else { &outer[..] };
            (*function, outer.iter().chain(own).cloned().collect())
        });
        Target::Dispatch(def, types.into(), called.collect())
    }

    /// `types` are the trait's, `Self` first.
    fn implementors(&self, def: DefId, trait_: DefId, types: &[Ty]) -> Implementors {
        let Some((self_ty, args)) = types.split_first() else { return [].into() };
        let name = self.program().def(def).name;
        let others = self.other_bounds(self_ty, trait_);
        let impls = self.index.impls_of(trait_).iter().copied();
        let fitting = impls.filter(|imp| self.analysed(*imp)).filter_map(|imp| {
            let own = self.takes_args(imp, args)?;
            self.implements_all(imp, &others).then_some((imp, own))
        });
        let mut found: Vec<(DefId, Tys)> = Vec::new();
        let mut takes_default = false;
        for (imp, own) in fitting.take(MAX_DISPATCH) {
            match self.impl_item(imp, name) {
                Some(function) => found.push((function, own)),
                None => takes_default = true,
            }
        }
        if takes_default && self.has_body(def) {
            found.push((def, self.identity(def)));
        }
        found.into()
    }

    /// The types of the impl's parameters if it may be for these arguments of its trait, as far as the arguments say
    /// them; parameters in the arguments may be anything. Whether its bounds hold is not asked: they are for types
    /// that are hidden, or of traits whose impls are not in sight.
    fn takes_args(&self, imp: DefId, args: &[Ty]) -> Option<Tys> {
        let header = self.header(imp);
        let tr = header.tr.as_ref()?;
        let env = Env::default();
        let attempt = |is_open: bool| {
            let mut table = Table::default();
            let mut solver = Solver::new(self, &mut table, &env);
            let own: Vec<Ty> = self.params(imp).iter().map(|_| solver.table.any()).collect();
            let fits = tr.args.iter().zip(args).all(|(arg, wanted)| {
                let arg = solver.instantiate(arg, imp, &own);
                let wanted = if is_open { solver.open(wanted) } else { wanted.clone() };
                solver.table.unify(&arg, &wanted)
            });
            fits.then(|| own.iter().map(|ty| solver.table.finish(ty)).collect::<Vec<Ty>>())
        };
        let found = attempt(false).or_else(|| attempt(true))?;
        let identity = self.identity(imp);
        let is_known = |ty: &Ty| !any(ty, &mut |part| *part == Ty::Unknown);
        let types = found.into_iter().zip(identity.iter());
        Some(types.map(|(ty, own)| if is_known(&ty) { ty } else { self.hidden(imp, own) }).collect())
    }

    /// A parameter of an impl of which nobody says what it is: some type with its bounds.
    fn hidden(&self, imp: DefId, param: &Ty) -> Ty {
        let header = self.header(imp);
        let bounds = header.bounds.iter().filter(|goal| goal.ty == *param && is_closed(&goal.tr));
        let bounds: Vec<TraitRef> = bounds.map(|goal| goal.tr.clone()).collect();
        if bounds.is_empty() { param.clone() } else { Ty::Opaque(bounds.into()) }
    }

    /// Whether bodies of the impl's crate are looked at.
    fn analysed(&self, imp: DefId) -> bool {
        let krate = self.program().krate(self.program().def(imp).krate);
        krate.is_some_and(|krate| krate.role != Role::Dependency)
    }

    /// What else is known of the hidden type.
    fn other_bounds(&self, self_ty: &Ty, trait_: DefId) -> Vec<TraitRef> {
        let facts = match self_ty {
            Ty::Dyn(traits) | Ty::Opaque(traits) => {
                traits.iter().map(|tr| Goal { ty: self_ty.clone(), tr: tr.clone() }).collect()
            }
            Ty::Param(owner, _) => self.bounds(*owner).to_vec(),
            Ty::Proj(inner, tr, name) => self.item_bounds(inner, tr, *name),
            _ => Vec::new(),
        };
        let others = facts.into_iter().filter(|fact| fact.ty == *self_ty && fact.tr.def != trait_);
        others.filter(|fact| is_closed(&fact.tr)).map(|fact| fact.tr).collect()
    }

    fn implements_all(&self, imp: DefId, bounds: &[TraitRef]) -> bool {
        let self_ty = self.own_type(imp);
        let env = self.env(imp);
        bounds.iter().all(|tr| {
            let mut table = Table::default();
            let mut solver = Solver::new(self, &mut table, &env);
            solver.prove(&Goal { ty: self_ty.clone(), tr: tr.clone() }) != Verdict::No
        })
    }
}

/// Whether the bound names no parameters, so that it means the same for every implementor.
fn is_closed(tr: &TraitRef) -> bool {
    let mut parts = tr.args.iter().chain(tr.bindings.iter().map(|(_, ty)| ty));
    parts.all(|ty| !any(ty, &mut |part| matches!(part, Ty::Param(..) | Ty::Proj(..))))
}

impl Solver<'_, '_> {
    /// Variables where nothing is known, and for what a caller decides.
    fn open(&mut self, ty: &Ty) -> Ty {
        map(ty, &mut |part| match part {
            Ty::Unknown | Ty::Param(..) | Ty::Proj(..) => Step::Done(self.table.any()),
            _ => Step::Parts,
        })
    }

    /// Variables where nothing is known.
    fn open_unknown(&mut self, ty: &Ty) -> Ty {
        map(ty, &mut |part| match part {
            Ty::Unknown => Step::Done(self.table.any()),
            _ => Step::Parts,
        })
    }
}
