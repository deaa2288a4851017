//! Which function `x.name(..)` and `Type::name` mean.
//!
//! # The question
//!
//! A receiver of type `R` leads, by auto-deref, to types `R0 = R, R1, ..`. For each in turn the method may take it by
//! value, by `&`, or by `&mut`; the first step at which some candidate's `self` parameter fits wins, and there an
//! item of the type's own wins over one of a trait. *Own* are the functions of inherent impls of every type reached,
//! and the methods of the traits that a parameter, `dyn` or `impl Trait` is bound by. *Extension* candidates are the
//! methods of the traits in scope. A candidate fits when its `self` type can be made equal to the step's, and its
//! bounds do not fail.
//!
//! Worked example: `name.trim().to_owned()` with `name: &String`. `trim`: reached are `&String`, `String`, `str`; the
//! own candidate is `str::trim(&self)`; its `&str` is not `&String`, nor `&&String`, .. nor `String`, `&String` ..; at
//! `str` by `&` it fits: the receiver is `&**name` with one `Deref` call. `to_owned`: the receiver is `&str`; the trait
//! `ToOwned` in scope has `to_owned(&self)`, whose `&Self` is `&str` at once, by value, with `str: ToOwned`.
//!
//! The program compiles, so a search that finds nothing shows a gap in what we know. It is then repeated with every
//! trait that declares the name (if exactly one fits, an import was not understood), and at last without the nested
//! bounds.

use std::sync::Arc;

use crate::ir::program::{DefId, DefKind};
use crate::ir::ty::{TraitRef, Ty};
use crate::source::Sym;

use super::autoderef::{Deref, Reached};
use super::index::Head;
use super::sig::Goal;
use super::solve::{Solver, Verdict};
use super::unify::Kind;

/// A method that was found.
#[derive(Clone, Debug)]
pub(super) struct Pick {
    /// The function, as the impl or trait declares it.
    pub(super) item: DefId,
    /// Types for its container's parameters and its own.
    pub(super) types: Vec<Ty>,
    /// The steps of auto-deref.
    pub(super) by: Vec<(Deref, Ty)>,
    /// Then the receiver is borrowed, `true` for `&mut`.
    pub(super) autoref: Option<bool>,
}

/// Where a name is used.
#[derive(Clone, Copy, Debug)]
pub(super) struct Site<'a> {
    /// The body's owner.
    pub(super) from: DefId,
    /// The traits in scope.
    pub(super) in_scope: &'a [DefId],
}

/// Where a search looks for traits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Reach {
    /// Traits in scope.
    InScope,
    /// All traits, if exactly one fits.
    Anywhere,
}

/// A function that may be meant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Candidate {
    item: DefId,
    /// The trait that declares it.
    trait_: Option<DefId>,
}

/// Whether values of a type have no size of their own.
fn is_unsized(ty: &Ty) -> bool {
    matches!(ty, Ty::Slice(_) | Ty::Dyn(_)) || ty.is_prim("str")
}

impl Solver<'_, '_> {
    /// The method that a receiver of this type has.
    pub(super) fn method(&mut self, receiver: &Ty, name: Sym, at: Site<'_>) -> Option<Pick> {
        let reached = self.autoderef(receiver);
        let own = self.own_candidates(&reached, name, at.from, true);
        let searches = [
            (Reach::InScope, false),
            (Reach::Anywhere, false),
            (Reach::InScope, true),
            (Reach::Anywhere, true),
        ];
        for (reach, lenient) in searches {
            let extension = self.extension_candidates(name, at.in_scope, reach, true);
            self.lenient = lenient;
            let found = self.first_fit(&reached, &own, &extension, reach);
            self.lenient = false;
            if found.is_some() {
                return found;
            }
        }
        None
    }

    fn first_fit(
        &mut self,
        reached: &[Reached],
        own: &[Candidate],
        extension: &[Candidate],
        reach: Reach,
    ) -> Option<Pick> {
        for step in reached {
            // Everything fits what is not known.
            if self.is_unknown(&step.ty) {
                return None;
            }
            for autoref in [None, Some(false), Some(true)] {
                let receiver = match autoref {
                    None => step.ty.clone(),
                    Some(mutable) => Ty::Ref(mutable, Arc::new(step.ty.clone())),
                };
                let found = self
                    .best(own, &receiver, Reach::InScope)
                    .or_else(|| self.best(extension, &receiver, reach));
                if let Some(candidate) = found {
                    let types = self.fresh_types(candidate.item);
                    self.fits(candidate, &receiver, &types);
                    return Some(Pick { item: candidate.item, types, by: step.by.clone(), autoref });
                }
            }
        }
        None
    }

    /// Whether nothing is known of the type, or of what it refers to.
    fn is_unknown(&self, ty: &Ty) -> bool {
        match self.table.shallow(ty) {
            Ty::Ref(_, inner) => self.is_unknown(&inner),
            other => other == Ty::Unknown || self.table.is_open(&other),
        }
    }

    /// The first candidate that surely fits, else the first that may.
    fn best(&mut self, candidates: &[Candidate], receiver: &Ty, reach: Reach) -> Option<Candidate> {
        let mut maybe = None;
        let mut fitting = 0;
        for candidate in candidates {
            let verdict = self.probe(|this| {
                let types = this.fresh_types(candidate.item);
                this.fits(*candidate, receiver, &types)
            });
            if verdict == Verdict::Yes && reach == Reach::InScope {
                return Some(*candidate);
            }
            if verdict != Verdict::No {
                fitting += 1;
                maybe = maybe.or(Some(*candidate));
            }
        }
        maybe.filter(|_| reach == Reach::InScope || fitting == 1)
    }

    /// Makes the `self` parameter equal to the receiver's type and checks the bounds.
    fn fits(&mut self, candidate: Candidate, receiver: &Ty, types: &[Ty]) -> Verdict {
        let Some(sig) = self.types.raw_sig(candidate.item) else { return Verdict::No };
        let Some(self_param) = sig.params.first() else { return Verdict::No };
        // `key[..32].try_into()` borrows: what has no size is passed to no function.
        if is_unsized(&self.table.shallow(receiver)) {
            return Verdict::No;
        }
        let self_param = self.instantiate(self_param, candidate.item, types);
        if !self.table.unify(&self_param, receiver) {
            return Verdict::No;
        }
        self.container_holds(candidate, types)
    }

    /// The bounds of the impl, or `Self: Trait`.
    fn container_holds(&mut self, candidate: Candidate, types: &[Ty]) -> Verdict {
        let Some(container) = self.types.container(candidate.item) else { return Verdict::Yes };
        let goals = self.types.put_goals(&self.types.bounds(container), container, types);
        self.prove_all(&goals)
    }

    /// New variables for the parameters of a function and its container.
    pub(super) fn fresh_types(&mut self, item: DefId) -> Vec<Ty> {
        self.types.params(item).iter().map(|_| self.table.any()).collect()
    }

    /// The functions that the reached types have by themselves.
    fn own_candidates(
        &mut self,
        reached: &[Reached],
        name: Sym,
        from: DefId,
        method: bool,
    ) -> Vec<Candidate> {
        let mut candidates = Vec::new();
        for step in reached {
            for head in self.heads(&step.ty) {
                for item in self.types.index.inherent(head, name) {
                    if !self.types.is_visible(&self.types.program().def(*item).vis, *item, from) {
                        continue;
                    }
                    self.add(&mut candidates, Candidate { item: *item, trait_: None }, method);
                }
            }
            for trait_ in self.bound_traits(&step.ty) {
                if let Some(item) = self.types.trait_item(trait_, name) {
                    self.add(&mut candidates, Candidate { item, trait_: Some(trait_) }, method);
                }
            }
        }
        candidates
    }

    fn add(&self, candidates: &mut Vec<Candidate>, candidate: Candidate, method: bool) {
        let fits = match &self.types.program().def(candidate.item).kind {
            DefKind::Fn(item) => item.has_self || !method,
            DefKind::Const { .. } => !method,
            _ => false,
        };
        if fits && !candidates.contains(&candidate) {
            candidates.push(candidate);
        }
    }

    fn heads(&self, ty: &Ty) -> Vec<Head> {
        match self.table.kind(ty) {
            Some(Kind::Int) => vec![Head::Prim(self.types.names.i32)],
            Some(Kind::Float) => vec![Head::Prim(self.types.names.f64)],
            _ => Head::of(ty).into_iter().collect(),
        }
    }

    /// The traits that a type whose identity is hidden is bound by.
    fn bound_traits(&mut self, ty: &Ty) -> Vec<DefId> {
        let facts = match ty {
            Ty::Dyn(traits) | Ty::Opaque(traits) => self
                .types
                .elaborate(traits.iter().map(|tr| Goal { ty: ty.clone(), tr: tr.clone() }).collect()),
            Ty::Proj(inner, tr, name) => {
                let mut facts = self.types.elaborate(self.types.item_bounds(inner, tr, *name));
                facts.extend(self.env.facts.iter().filter(|fact| fact.ty == *ty).cloned());
                facts
            }
            Ty::Param(..) => self.env.facts.iter().filter(|fact| fact.ty == *ty).cloned().collect(),
            _ => Vec::new(),
        };
        let mut traits: Vec<DefId> = Vec::new();
        for fact in facts {
            if !traits.contains(&fact.tr.def) {
                traits.push(fact.tr.def);
            }
        }
        traits
    }

    fn extension_candidates(
        &self,
        name: Sym,
        in_scope: &[DefId],
        reach: Reach,
        method: bool,
    ) -> Vec<Candidate> {
        let mut candidates = Vec::new();
        for (trait_, item) in self.types.index.traits_with(name) {
            if reach == Reach::Anywhere || in_scope.contains(trait_) {
                self.add(&mut candidates, Candidate { item: *item, trait_: Some(*trait_) }, method);
            }
        }
        candidates
    }

    /// The function or constant that `Type::name` means, with new variables made equal to what the type says.
    pub(super) fn associated(&mut self, ty: &Ty, name: Sym, at: Site<'_>) -> Option<(DefId, Vec<Ty>)> {
        let reached = [Reached { ty: self.table.shallow(ty), by: Vec::new() }];
        let own = self.own_candidates(&reached, name, at.from, false);
        for (reach, lenient) in [(Reach::InScope, false), (Reach::Anywhere, false), (Reach::Anywhere, true)] {
            let extension = self.extension_candidates(name, at.in_scope, reach, false);
            self.lenient = lenient;
            let found = self
                .first_of_type(ty, &own, Reach::InScope)
                .or_else(|| self.first_of_type(ty, &extension, reach));
            self.lenient = false;
            if found.is_some() {
                return found;
            }
        }
        None
    }

    fn first_of_type(&mut self, ty: &Ty, candidates: &[Candidate], reach: Reach) -> Option<(DefId, Vec<Ty>)> {
        let mut maybe = None;
        let mut fitting = 0;
        for candidate in candidates {
            let verdict = self.probe(|this| {
                let types = this.fresh_types(candidate.item);
                this.is_for(*candidate, ty, &types)
            });
            if verdict != Verdict::No {
                fitting += 1;
                if maybe.is_none() || verdict == Verdict::Yes {
                    maybe = Some(*candidate);
                }
            }
            if verdict == Verdict::Yes && reach == Reach::InScope {
                break;
            }
        }
        let candidate = maybe.filter(|_| reach == Reach::InScope || fitting == 1)?;
        let types = self.fresh_types(candidate.item);
        self.is_for(candidate, ty, &types);
        Some((candidate.item, types))
    }

    fn is_for(&mut self, candidate: Candidate, ty: &Ty, types: &[Ty]) -> Verdict {
        let Some(container) = self.types.container(candidate.item) else { return Verdict::No };
        let self_ty = if candidate.trait_.is_some() {
            types.first().cloned().unwrap_or(Ty::Unknown)
        } else {
            let own = self.types.own_type(container);
            self.instantiate(&own, container, types)
        };
        if !self.table.unify(&self_ty, ty) {
            return Verdict::No;
        }
        self.container_holds(candidate, types)
    }

    /// A trait's function for a self type, `<ty as tr>::name`.
    pub(super) fn trait_function(&mut self, ty: &Ty, tr: &TraitRef, name: Sym) -> Option<(DefId, Vec<Ty>)> {
        let declarer = self.declaring_trait(ty, tr, name)?;
        let item = self.types.trait_item(declarer.def, name)?;
        let mut types = super::sig::with_self(ty, &declarer);
        let own = self.types.params(item).len();
        while types.len() < own {
            types.push(self.table.any());
        }
        Some((item, types))
    }

    /// The trait itself, or the supertrait that declares the name.
    fn declaring_trait(&self, ty: &Ty, tr: &TraitRef, name: Sym) -> Option<TraitRef> {
        let facts = self.types.elaborate(vec![Goal { ty: ty.clone(), tr: tr.clone() }]);
        facts.into_iter().map(|fact| fact.tr).find(|tr| self.types.trait_item(tr.def, name).is_some())
    }
}
