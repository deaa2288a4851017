//! What the language itself implements: calls of closures and functions, futures of async blocks, dereferencing,
//! and the traits that hold for primitives and compounds should the models not say so.

use std::sync::Arc;

use crate::ir::body::ClosureKind;
use crate::ir::ty::{TraitRef, Ty};
use crate::source::Sym;

use super::sig::Goal;
use super::solve::{Selection, Solver, Source, Verdict};

impl Solver<'_, '_> {
    /// A goal that is met by calling the type: `F: FnMut(A) -> B` for closures, functions and what leads to one.
    pub(super) fn callable(&mut self, goal: &Goal) -> Option<Selection> {
        let lang = &self.types.lang;
        let is_async = lang.is_async_fn_trait(goal.tr.def);
        if !is_async && !lang.is_sync_fn_trait(goal.tr.def) {
            return None;
        }
        if let Some((params, ret)) = self.fn_signature(&goal.ty) {
            let wanted = goal.tr.args.first().map(|args| self.table.shallow(args));
            if matches!(&wanted, Some(Ty::Tuple(wanted)) if wanted.len() != params.len()) {
                return Some(Selection::Nothing);
            }
            let inputs = Ty::Tuple(params.into());
            let fits = wanted.is_none_or(|wanted| self.table.unify(&wanted, &inputs));
            let verdict = if fits { Verdict::Yes } else { Verdict::Maybe };
            let output = if is_async { self.await_output(&ret).unwrap_or(Ty::Unknown) } else { ret };
            return Some(Self::fixed(verdict, &[(self.types.names.output, output)]));
        }
        // `&F`, `Box<F>`: what they lead to is called.
        let inner = self.pointee(&goal.ty)?;
        let nested = Goal { ty: inner, tr: goal.tr.clone() };
        let output = self.project(&nested.ty, &nested.tr, self.types.names.output);
        Some(match self.select(&nested) {
            Selection::Source(_, verdict) => {
                Self::fixed(verdict, &[(self.types.names.output, output.unwrap_or(Ty::Unknown))])
            }
            other => other,
        })
    }

    fn fixed(verdict: Verdict, assoc: &[(Sym, Ty)]) -> Selection {
        Selection::Source(Source::Builtin(assoc.to_vec()), verdict)
    }

    /// What a shared or unique reference, or a `Box`, points to.
    fn pointee(&self, ty: &Ty) -> Option<Ty> {
        match ty {
            Ty::Ref(_, inner) => Some((**inner).clone()),
            Ty::Adt(def, args) if Some(*def) == self.types.lang.boxed => args.first().cloned(),
            _ => None,
        }
    }

    /// The parameters and the return type of a closure, function item or function pointer.
    pub(super) fn fn_signature(&mut self, ty: &Ty) -> Option<(Vec<Ty>, Ty)> {
        match self.table.shallow(ty) {
            Ty::Closure(closure) if closure.kind != ClosureKind::AsyncBlock => {
                Some((closure.params.to_vec(), (*closure.ret).clone()))
            }
            Ty::FnPtr(params, ret) => Some((params.to_vec(), (*ret).clone())),
            Ty::FnDef(def, types) => {
                let sig = self.types.raw_sig(def)?;
                let params = sig.params.iter().map(|param| self.instantiate(param, def, &types)).collect();
                let ret = self.instantiate(&sig.ret, def, &types);
                Some((params, ret))
            }
            _ => None,
        }
    }

    /// What `.await` on this type gives.
    pub(super) fn await_output(&mut self, ty: &Ty) -> Option<Ty> {
        let (lang, names) = (&self.types.lang, &self.types.names);
        [lang.future, lang.into_future].into_iter().flatten().find_map(|trait_| {
            let tr = TraitRef { def: trait_, args: [].into(), bindings: [].into() };
            self.project(ty, &tr, names.output).filter(|output| *output != Ty::Unknown)
        })
    }

    /// The claims that hold without an impl.
    pub(super) fn builtin(&mut self, goal: &Goal) -> Selection {
        let (lang, names) = (&self.types.lang, &self.types.names);
        let trait_ = Some(goal.tr.def);
        let yes = |assoc: &[(Sym, Ty)]| Selection::Source(Source::Builtin(assoc.to_vec()), Verdict::Yes);
        if trait_ == lang.any {
            return yes(&[]);
        }
        if trait_ == lang.deref || trait_ == lang.deref_mut {
            let target = self.pointee(&goal.ty);
            return target.map_or(Selection::Nothing, |target| yes(&[(names.target, target)]));
        }
        if trait_ == lang.future {
            return self.builtin_future(goal);
        }
        if trait_ == lang.iterator {
            return self.through_mut(goal, names.item);
        }
        if lang.is_structural(goal.tr.def) && self.is_structural(goal) {
            yes(&[])
        } else {
            Selection::Nothing
        }
    }

    fn builtin_future(&mut self, goal: &Goal) -> Selection {
        let output = self.types.names.output;
        match &goal.ty {
            Ty::Closure(closure) if closure.kind == ClosureKind::AsyncBlock => {
                let inner = closure.ret.clone();
                let found = self.project(&inner, &goal.tr, output);
                Self::fixed(Verdict::Yes, &[(output, found.unwrap_or(Ty::Unknown))])
            }
            Ty::Adt(def, args) if Some(*def) == self.types.lang.pin => {
                let inner = args.first().and_then(|pointer| self.pointee(&self.table.shallow(pointer)));
                self.forward(goal, inner, output)
            }
            Ty::Adt(..) => {
                let inner = self.pointee(&goal.ty);
                self.forward(goal, inner, output)
            }
            _ => self.through_mut(goal, output),
        }
    }

    /// `&mut T` implements the trait if `T` does.
    fn through_mut(&mut self, goal: &Goal, assoc: Sym) -> Selection {
        let inner = match &goal.ty {
            Ty::Ref(true, inner) => Some((**inner).clone()),
            Ty::Adt(..) => self.pointee(&goal.ty),
            _ => None,
        };
        self.forward(goal, inner, assoc)
    }

    fn forward(&mut self, goal: &Goal, inner: Option<Ty>, assoc: Sym) -> Selection {
        let Some(inner) = inner else { return Selection::Nothing };
        let nested = Goal { ty: inner, tr: goal.tr.clone() };
        match self.select(&nested) {
            Selection::Source(source, verdict) => {
                let found = self.project_from(&nested.ty, &nested.tr, assoc, &source);
                Self::fixed(verdict, &[(assoc, found)])
            }
            other => other,
        }
    }

    fn is_structural(&mut self, goal: &Goal) -> bool {
        match &goal.ty {
            Ty::Ref(mutable, inner) => {
                let copied = [self.types.lang.clone, self.types.lang.copy].contains(&Some(goal.tr.def));
                if copied { !mutable } else { self.holds_inside(goal, inner) }
            }
            Ty::Slice(inner) | Ty::Array(inner, _) => self.holds_inside(goal, inner),
            Ty::Tuple(parts) => parts.iter().all(|part| self.holds_inside(goal, part)),
            Ty::Prim(name) => {
                let sized = *name != "str";
                sized || ![self.types.lang.clone, self.types.lang.copy].contains(&Some(goal.tr.def))
            }
            Ty::Var(_) => true,
            Ty::Ptr(_) | Ty::FnPtr(..) | Ty::FnDef(..) | Ty::Closure(_) | Ty::Never => {
                Some(goal.tr.def) != self.types.lang.display
            }
            _ => false,
        }
    }

    fn holds_inside(&mut self, goal: &Goal, part: &Ty) -> bool {
        let args: Arc<[Ty]> = goal.tr.args.iter().map(|_| part.clone()).collect();
        let nested = Goal { ty: part.clone(), tr: TraitRef { args, ..goal.tr.clone() } };
        self.probe(|this| this.prove(&nested)) != Verdict::No
    }
}
