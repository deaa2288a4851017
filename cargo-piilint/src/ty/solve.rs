//! Does a type implement a trait, and by what?
//!
//! # Terms
//!
//! A *goal* is a claim `ty: Trait<args, Item = X>`. Its *source* is what makes it true: a *fact* (a bound of the
//! item being looked at), an impl, a derive, or the language. An impl's own bounds, with types put in, are *nested*
//! goals. What cannot be decided yet, because a variable is still open, is *left over* and tried again later.
//!
//! # The question
//!
//! Impls are many and variables are open, so often several impls could fit. Only when exactly one does is it taken
//! and its types made equal with the goal's; otherwise the goal waits. With nothing open there is nothing to wait
//! for: then the first in the order of [`super::index`] is taken (models before members before dependencies, own
//! impls before blanket ones).
//!
//! Worked example: `x.to_string()` with `x: Email` asks `Email: ToString`. The only impl is
//! `impl<T: Display> ToString for T`: with a fresh variable for `T`, its head matches, `T` becomes `Email`, and
//! `Email: Display` is the nested goal, for which a hand-written impl is found.
//!
//! Where a claim fails, the program is wrong or our knowledge of it has a gap. We assume the gap: a caller that
//! finds nothing may ask again with [`Solver::lenient`], which overlooks nested goals that fail.

use crate::ir::program::DefId;
use crate::ir::ty::{TraitRef, Ty};
use crate::source::Sym;

use super::Types;
use super::index::Head;
use super::sig::{Env, Goal};
use super::unify::{FLOATS, INTS, Kind, Table, is_ground};

/// How many selections one question may lead to.
const FUEL: u32 = 400;

/// How deep goals may nest.
const MAX_NESTING: usize = 20;

/// How far a claim holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Verdict {
    /// It does.
    Yes,
    /// It cannot be told yet.
    Maybe,
    /// It does not, as far as is known.
    No,
}

impl Verdict {
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Maybe, _) | (_, Self::Maybe) => Self::Maybe,
            (Self::Yes, Self::Yes) => Self::Yes,
        }
    }
}

/// What makes a claim true.
#[derive(Clone, Debug)]
pub(super) enum Source {
    /// An impl, with the types for its parameters.
    Impl(DefId, Vec<Ty>),
    /// A bound that holds here, or a bound of the hidden type of a `dyn` or `impl Trait`.
    Fact(TraitRef),
    /// A derive on the type.
    Derived,
    /// The language, with the associated types that it fixes.
    Builtin(Vec<(Sym, Ty)>),
}

/// The answer to a selection.
#[derive(Clone, Debug)]
pub(super) enum Selection {
    /// By this.
    Source(Source, Verdict),
    /// It cannot be told yet.
    Open,
    /// By nothing that is known.
    Nothing,
}

/// What could not be decided.
#[derive(Clone, Debug)]
pub(super) enum Pending {
    /// A claim.
    Goal(Goal),
    /// `var` is `<ty as Trait>::name`.
    Projection {
        /// The type.
        ty: Ty,
        /// The trait.
        tr: TraitRef,
        /// The associated type.
        name: Sym,
        /// The variable.
        var: Ty,
    },
}

/// A way in which a goal might be met.
#[derive(Clone, Debug)]
enum Candidate {
    Fact(Goal),
    Impl(DefId),
}

/// Answers goals over one table of variables.
pub(super) struct Solver<'a, 'p> {
    /// What is known of the program.
    pub(super) types: &'a Types<'p>,
    /// The variables.
    pub(super) table: &'a mut Table,
    /// The bounds that hold here.
    pub(super) env: &'a Env,
    /// What is left over.
    pub(super) pending: Vec<Pending>,
    /// Whether nested goals that fail are overlooked.
    pub(super) lenient: bool,
    /// How many projections are being reduced, one inside the other.
    pub(super) reducing: u32,
    fuel: u32,
    stack: Vec<Goal>,
}

impl<'a, 'p> Solver<'a, 'p> {
    /// A solver with fresh fuel.
    pub(super) fn new(types: &'a Types<'p>, table: &'a mut Table, env: &'a Env) -> Self {
        Self {
            types,
            table,
            env,
            pending: Vec::new(),
            lenient: false,
            reducing: 0,
            fuel: FUEL,
            stack: Vec::new(),
        }
    }

    /// Tries something and undoes it.
    pub(super) fn probe<R>(&mut self, attempt: impl FnOnce(&mut Self) -> R) -> R {
        let (snapshot, pending) = (self.table.snapshot(), self.pending.len());
        let result = attempt(self);
        self.table.rollback(snapshot);
        self.pending.truncate(pending);
        result
    }

    /// Proves a goal, bindings included, and makes equal what follows from it. What stays open is left over.
    pub(super) fn prove(&mut self, goal: &Goal) -> Verdict {
        let goal = &Goal { ty: self.normalize(&goal.ty), tr: self.normalize_trait(&goal.tr) };
        match self.select(goal) {
            Selection::Nothing => Verdict::No,
            Selection::Open => {
                self.pending.push(Pending::Goal(goal.clone()));
                Verdict::Maybe
            }
            Selection::Source(source, verdict) => verdict.and(self.prove_bindings(goal, &source)),
        }
    }

    fn prove_bindings(&mut self, goal: &Goal, source: &Source) -> Verdict {
        let mut verdict = Verdict::Yes;
        for (name, expected) in goal.tr.bindings.iter() {
            let found = self.project_from(&goal.ty, &goal.tr, *name, source);
            verdict =
                verdict.and(if self.table.unify(&found, expected) { Verdict::Yes } else { Verdict::No });
        }
        verdict
    }

    /// Proves several goals.
    pub(super) fn prove_all(&mut self, goals: &[Goal]) -> Verdict {
        let mut verdict = Verdict::Yes;
        for goal in goals {
            verdict = verdict.and(self.prove(goal));
            if verdict == Verdict::No && !self.lenient {
                return Verdict::No;
            }
        }
        if self.lenient && verdict == Verdict::No { Verdict::Maybe } else { verdict }
    }

    /// Finds what makes a goal true, bindings aside.
    pub(super) fn select(&mut self, goal: &Goal) -> Selection {
        let ty = self.table.shallow(&goal.ty);
        if self.types.lang.is_marker(goal.tr.def) {
            return Selection::Source(Source::Builtin(Vec::new()), Verdict::Yes);
        }
        if ty == Ty::Unknown || self.table.is_open(&ty) || self.fuel == 0 || self.stack.len() >= MAX_NESTING {
            return Selection::Open;
        }
        self.fuel -= 1;
        let plain = TraitRef { bindings: [].into(), ..self.table.resolve_trait(&goal.tr) };
        let goal = Goal { ty: self.table.resolve(&ty), tr: plain };
        if self.stack.contains(&goal) {
            return Selection::Open;
        }
        self.stack.push(goal.clone());
        let selection = self.select_within(&goal);
        self.stack.pop();
        selection
    }

    fn select_within(&mut self, goal: &Goal) -> Selection {
        if let Some(selection) = self.callable(goal) {
            return selection;
        }
        let facts = self.facts(goal);
        let facts = self.matching(goal, facts);
        if !facts.is_empty() {
            return self.choose(goal, facts);
        }
        let impls = self.impls(goal).into_iter().map(Candidate::Impl).collect();
        let impls = self.matching(goal, impls);
        if !impls.is_empty() {
            let chosen = self.choose(goal, impls);
            if !matches!(chosen, Selection::Nothing) {
                return chosen;
            }
        }
        if self.is_derived(goal) {
            return Selection::Source(Source::Derived, Verdict::Yes);
        }
        self.builtin(goal)
    }

    /// The bounds that speak of the trait and might speak of the type.
    fn facts(&mut self, goal: &Goal) -> Vec<Candidate> {
        let mut facts: Vec<Goal> =
            self.env.facts.iter().filter(|fact| fact.tr.def == goal.tr.def).cloned().collect();
        let hidden = match &goal.ty {
            Ty::Dyn(traits) | Ty::Opaque(traits) => {
                traits.iter().map(|tr| Goal { ty: goal.ty.clone(), tr: tr.clone() }).collect()
            }
            Ty::Proj(inner, tr, name) => self.types.item_bounds(inner, tr, *name),
            _ => Vec::new(),
        };
        if !hidden.is_empty() {
            facts.extend(self.types.elaborate(hidden).into_iter().filter(|fact| fact.tr.def == goal.tr.def));
        }
        facts.into_iter().map(Candidate::Fact).collect()
    }

    fn impls(&self, goal: &Goal) -> Vec<DefId> {
        let index = &self.types.index;
        let numbers = match self.table.kind(&goal.ty) {
            Some(Kind::Int) => &INTS[..],
            Some(Kind::Float) => &FLOATS[..],
            _ => return index.impls_for(goal.tr.def, Head::of(&goal.ty)).collect(),
        };
        if self.types.lang.is_structural(goal.tr.def) {
            return Vec::new();
        }
        let mut impls: Vec<DefId> = Vec::new();
        for name in numbers {
            for imp in index.impls_for(goal.tr.def, Some(Head::Prim(Sym::new(name)))) {
                if !impls.contains(&imp) {
                    impls.push(imp);
                }
            }
        }
        impls
    }

    /// The impls that may be meant, whatever their bounds say.
    pub(super) fn matching_impls(&mut self, goal: &Goal) -> Vec<DefId> {
        let impls = self.impls(goal);
        impls
            .into_iter()
            .filter(|imp| self.probe(|this| this.enter(goal, &Candidate::Impl(*imp)).is_some()))
            .collect()
    }

    /// The candidates whose types match, whatever their nested goals say.
    fn matching(&mut self, goal: &Goal, candidates: Vec<Candidate>) -> Vec<Candidate> {
        candidates
            .into_iter()
            .filter(|candidate| self.probe(|this| this.enter(goal, candidate).is_some()))
            .collect()
    }

    /// Makes the candidate's types equal with the goal's; the source and its nested goals.
    fn enter(&mut self, goal: &Goal, candidate: &Candidate) -> Option<(Source, Vec<Goal>)> {
        match candidate {
            Candidate::Fact(fact) => {
                let same = self.table.unify(&fact.ty, &goal.ty)
                    && self.table.unify_all(&fact.tr.args, &goal.tr.args);
                same.then(|| (Source::Fact(fact.tr.clone()), Vec::new()))
            }
            Candidate::Impl(imp) => {
                let header = self.types.header(*imp);
                let tr = header.tr.as_ref()?;
                if !may_be(&header.self_ty, &goal.ty) {
                    return None;
                }
                let types: Vec<Ty> = self.types.params(*imp).iter().map(|_| self.table.any()).collect();
                let self_ty = self.instantiate(&header.self_ty, *imp, &types);
                if !self.table.unify(&self_ty, &goal.ty) {
                    return None;
                }
                for (own, asked) in tr.args.iter().zip(goal.tr.args.iter()) {
                    let own = self.instantiate(own, *imp, &types);
                    if !self.table.unify(&own, asked) {
                        return None;
                    }
                }
                let nested = self.types.put_goals(&header.bounds, *imp, &types);
                Some((Source::Impl(*imp, types), nested))
            }
        }
    }

    /// Puts types for the parameters of `def` into a type of its signature.
    pub(super) fn instantiate(&mut self, ty: &Ty, def: DefId, types: &[Ty]) -> Ty {
        let ty = self.types.put(ty, def, types);
        self.normalize(&ty)
    }

    fn choose(&mut self, goal: &Goal, mut candidates: Vec<Candidate>) -> Selection {
        if candidates.len() > 1 {
            let verdicts: Vec<Verdict> = candidates
                .iter()
                .map(|candidate| {
                    self.probe(|this| this.apply(goal, candidate).map_or(Verdict::No, |(_, verdict)| verdict))
                })
                .collect();
            let best = if verdicts.contains(&Verdict::Yes) && is_ground(&goal.ty) && args_ground(&goal.tr) {
                Verdict::Yes
            } else {
                Verdict::Maybe
            };
            let mut verdicts = verdicts.into_iter();
            candidates.retain(|_| match verdicts.next() {
                Some(Verdict::Yes) => true,
                Some(verdict) => verdict == best,
                None => false,
            });
            let decided = (is_ground(&goal.ty) && args_ground(&goal.tr)) || all_say_the_same(&candidates);
            if candidates.len() > 1 && !decided {
                return Selection::Open;
            }
        }
        let Some(first) = candidates.first() else { return Selection::Nothing };
        match self.apply(goal, first) {
            Some((source, verdict)) if verdict != Verdict::No => Selection::Source(source, verdict),
            _ => Selection::Nothing,
        }
    }

    fn apply(&mut self, goal: &Goal, candidate: &Candidate) -> Option<(Source, Verdict)> {
        let (source, nested) = self.enter(goal, candidate)?;
        let verdict = self.prove_all(&nested);
        // Everything matches a type that was not found; where another impl surely fits, that one is meant.
        let is_known = match candidate {
            Candidate::Impl(imp) => self.types.header(*imp).is_known(),
            Candidate::Fact(_) => true,
        };
        Some((source, if is_known { verdict } else { verdict.and(Verdict::Maybe) }))
    }

    fn is_derived(&self, goal: &Goal) -> bool {
        matches!(goal.ty, Ty::Adt(def, _) if self.types.derives(def).contains(&goal.tr.def))
    }
}

/// A quick test whether an impl's self type (with parameters for anything) might match.
fn may_be(pattern: &Ty, ty: &Ty) -> bool {
    match (pattern, ty) {
        (Ty::Adt(a, xs), Ty::Adt(b, ys)) => a == b && xs.iter().zip(ys.iter()).all(|(x, y)| may_be(x, y)),
        (Ty::Adt(..), other) => matches!(other, Ty::Var(_) | Ty::Unknown),
        (Ty::Ref(m, x), Ty::Ref(n, y)) => m == n && may_be(x, y),
        (Ty::Prim(a), Ty::Prim(b)) => a == b,
        (Ty::Prim(_), other) => matches!(other, Ty::Var(_) | Ty::Unknown),
        _ => true,
    }
}

/// Bounds that differ in their bindings only.
fn all_say_the_same(candidates: &[Candidate]) -> bool {
    let Some(Candidate::Fact(first)) = candidates.first() else { return false };
    candidates.iter().all(|candidate| {
        matches!(candidate, Candidate::Fact(fact) if fact.ty == first.ty && fact.tr.args == first.tr.args)
    })
}

fn args_ground(tr: &TraitRef) -> bool {
    tr.args.iter().all(is_ground)
}
