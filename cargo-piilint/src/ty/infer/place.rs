//! Places: auto-deref, overloaded `*` and `[]`, patterns through references.
//!
//! A place is walked from its local outwards; each step needs the type so far. A step that finds it open leaves the
//! place as it stands, with a late variable for its type, and a task to try again.

use crate::ir::body::{Operand, OverloadedPlace, Place, Proj};
use crate::ir::program::{DefId, DefKind};
use crate::ir::ty::{TraitRef, Ty};
use crate::source::Sym;

use super::super::autoderef::{Deref, Reached};
use super::super::sig::Goal;
use super::super::solve::Selection;
use super::super::unify::Kind;
use super::slot::{Slot, place_at};
use super::{Infer, Measure, Task};

/// A place under way, or done.
#[derive(Clone, Debug)]
pub(super) struct Walked {
    /// The place with every step explicit.
    pub(super) place: Place,
    /// Its type.
    pub(super) ty: Ty,
    /// Whether the pattern's part went through a reference, and whether through unique ones only.
    pub(super) by_ref: Option<bool>,
    variant: Option<DefId>,
}

impl Walked {
    /// One step further.
    fn to(mut self, step: Proj, ty: Ty) -> Self {
        self.place.proj.push(step);
        Self { ty, variant: None, ..self }
    }
}

/// How a place is used.
#[derive(Clone, Copy, Debug)]
pub(super) struct Use {
    /// Something is changed through it.
    pub(super) mutable: bool,
    /// How many steps stand before the pattern that takes the place apart.
    pub(super) pattern: usize,
}

/// The type so far is open.
#[derive(Debug)]
pub(super) struct Stuck;

impl Infer<'_, '_> {
    /// Makes the place's steps explicit and gives its type, an open variable for the time being if need be.
    pub(super) fn place(&mut self, place: &mut Place, mutable: bool, slot: Slot) -> Ty {
        if place.proj.is_empty() {
            return self.local_ty(place);
        }
        if let Some(var) = self.open_places.get(&slot) {
            return var.clone();
        }
        if let Ok(walked) = self.walk(place, Use { mutable, pattern: usize::MAX }) {
            *place = walked.place;
            return walked.ty;
        }
        let var = self.table.fresh(Kind::Late);
        self.open_places.insert(slot, var.clone());
        self.tasks.push(Task::Place { slot, mutable, var: var.clone() });
        var
    }

    /// Tries a place again.
    pub(super) fn retry_place(&mut self, slot: Slot, mutable: bool, var: &Ty) {
        let Some(place) = place_at(&mut self.body, slot).cloned() else { return };
        match self.walk(&place, Use { mutable, pattern: usize::MAX }) {
            Ok(walked) => {
                if let Some(place) = place_at(&mut self.body, slot) {
                    *place = walked.place;
                }
                self.open_places.remove(&slot);
                self.table.unify(var, &walked.ty);
            }
            Err(Stuck) => self.tasks.push(Task::Place { slot, mutable, var: var.clone() }),
        }
    }

    /// The type of an operand; its place's steps become explicit.
    pub(super) fn operand(&mut self, operand: &mut Operand, slot: Slot) -> Ty {
        match operand {
            Operand::Place(place) => self.place(place, false, slot),
            Operand::Ref(mutable, place) => {
                let mutable = *mutable;
                Ty::Ref(mutable, self.place(place, mutable, slot).into())
            }
            Operand::Lit(lit) => self.literal(lit),
        }
    }

    /// The type of a literal; a number without a suffix is open within its kind.
    pub(super) fn literal(&mut self, lit: &crate::ir::path::Lit) -> Ty {
        use crate::ir::path::Lit;
        match lit {
            Lit::Int(_, None) => self.table.fresh(Kind::Int),
            Lit::Float(_, None) => self.table.fresh(Kind::Float),
            other => self.types.lit_ty(other),
        }
    }

    /// Follows the steps of a place.
    pub(super) fn walk(&mut self, place: &Place, using: Use) -> Result<Walked, Stuck> {
        let start = Place::local(place.local);
        let ty = self.local_ty(&start);
        let mut at = Walked { place: start, ty, by_ref: None, variant: None };
        for (index, step) in place.proj.iter().enumerate() {
            at.ty = self.shallow(&at.ty);
            let in_pattern = index >= using.pattern;
            at = self.step(at, step, using.mutable, in_pattern)?;
        }
        at.ty = self.shallow(&at.ty);
        Ok(at)
    }

    fn step(&mut self, at: Walked, step: &Proj, mutable: bool, in_pattern: bool) -> Result<Walked, Stuck> {
        match step {
            Proj::Deref => {
                let at = if in_pattern { Walked { by_ref: None, ..at } } else { at };
                self.explicit_deref(at, mutable)
            }
            Proj::Field(name) => self.field(at, *name, mutable, in_pattern),
            Proj::Downcast(def) => self.downcast(at, *def),
            Proj::DowncastPath(path) => match self.variant_of(path) {
                Some(def) => self.downcast(at, def),
                None => self.peel(at),
            },
            Proj::Index(index) => self.index(at, index, mutable),
            Proj::Elem | Proj::Subslice => self.element(at, step),
            Proj::Call(call) => self.called(at, call),
        }
    }

    fn explicit_deref(&mut self, at: Walked, mutable: bool) -> Result<Walked, Stuck> {
        if let Ty::Ptr(inner) = &at.ty {
            let inner = (**inner).clone();
            return Ok(at.to(Proj::Deref, inner));
        }
        if self.table.is_open(&at.ty) {
            return Err(Stuck);
        }
        match self.with_solver(|solver| solver.deref(&at.ty)) {
            Some((how, ty)) => {
                let by = vec![(how, at.ty.clone())];
                Ok(self.follow(&at, &Reached { ty, by }, mutable))
            }
            None => Ok(at.to(Proj::Deref, Ty::Unknown)),
        }
    }

    /// Through references that a pattern does not write.
    fn peel(&mut self, mut at: Walked) -> Result<Walked, Stuck> {
        at.ty = self.shallow(&at.ty);
        while let Ty::Ref(mutable, inner) = &at.ty {
            let by_ref = Some(*mutable && at.by_ref != Some(false));
            let inner = self.shallow(inner);
            at = Walked { by_ref, ..at.to(Proj::Deref, inner) };
        }
        if self.table.is_open(&at.ty) { Err(Stuck) } else { Ok(at) }
    }

    fn field(&mut self, at: Walked, name: Sym, mutable: bool, in_pattern: bool) -> Result<Walked, Stuck> {
        if let Some(variant) = at.variant {
            let name = absolute_index(name, self.types.raw_fields(variant).len());
            let ty = self.adt_field(&at.ty, variant, name).unwrap_or(Ty::Unknown);
            return Ok(at.to(Proj::Field(name), ty));
        }
        if in_pattern {
            let at = self.peel(at)?;
            return Ok(self.own_field(at, name));
        }
        let reached = self.with_solver(|solver| solver.autoderef(&at.ty));
        for step in &reached {
            if self.has_field(&step.ty, name) {
                let at = self.follow(&at, step, mutable);
                return Ok(self.own_field(at, name));
            }
        }
        match reached.last() {
            Some(last) if self.table.is_open(&last.ty) => Err(Stuck),
            _ => Ok(at.to(Proj::Field(name), Ty::Unknown)),
        }
    }

    /// The place behind the steps of auto-deref.
    fn follow(&mut self, at: &Walked, reached: &Reached, mutable: bool) -> Walked {
        let place = self.follow_place(&at.place, &reached.by, mutable);
        Walked { place, ty: reached.ty.clone(), variant: None, by_ref: at.by_ref }
    }

    /// [`Infer::follow`] of a place alone.
    pub(super) fn follow_place(&mut self, place: &Place, by: &[(Deref, Ty)], mutable: bool) -> Place {
        by.iter().fold(place.clone(), |place, (how, from)| {
            self.with_solver(|solver| solver.deref_place(&place, *how, from, mutable))
        })
    }

    fn has_field(&self, ty: &Ty, name: Sym) -> bool {
        match ty {
            Ty::Adt(def, _) if self.is_model => self.types.raw_field(*def, name).is_some(),
            Ty::Adt(def, _) => self.types.has_visible_field(*def, name, self.body.owner),
            Ty::Tuple(_) => true,
            // What models call the elements of anything.
            Ty::Array(..) | Ty::Slice(_) => self.is_model && name == self.types.names.elem,
            _ => false,
        }
    }

    fn own_field(&mut self, at: Walked, name: Sym) -> Walked {
        let (step, ty) = match &at.ty {
            Ty::Array(elem, _) | Ty::Slice(elem) => (Proj::Elem, Some((**elem).clone())),
            Ty::Adt(def, _) => {
                let name = absolute_index(name, self.types.raw_fields(*def).len());
                (Proj::Field(name), self.adt_field(&at.ty, *def, name))
            }
            Ty::Tuple(parts) => {
                let name = absolute_index(name, parts.len());
                let index = name.as_str().parse::<usize>().ok();
                (Proj::Field(name), index.and_then(|index| parts.get(index)).cloned())
            }
            _ => (Proj::Field(name), None),
        };
        at.to(step, ty.unwrap_or(Ty::Unknown))
    }

    /// The type of a field of a struct or variant, `ty` being the struct or enum.
    pub(super) fn adt_field(&mut self, ty: &Ty, def: DefId, name: Sym) -> Option<Ty> {
        let Ty::Adt(_, args) = ty else { return None };
        let raw = self.types.raw_field(def, name)?;
        Some(self.instantiate(&raw, def, args))
    }

    fn downcast(&mut self, at: Walked, def: DefId) -> Result<Walked, Stuck> {
        let kind = &self.types.program().def(def).kind;
        let is_variant = matches!(kind, DefKind::Variant(_));
        let owner = match kind {
            DefKind::Variant(_) => self.types.container(def),
            DefKind::Struct(..) | DefKind::Union(..) => Some(def),
            _ => None,
        };
        let at = match (self.peel(at.clone()), owner) {
            (Err(Stuck), Some(owner)) if self.measure >= Measure::Force => self.assume(at, owner),
            (other, _) => other?,
        };
        let Some(owner) = owner.filter(|_| is_variant) else {
            // A struct's pattern, perhaps by an alias: nothing to look through but references.
            return Ok(at);
        };
        let is_it = matches!(&at.ty, Ty::Adt(found, _) if *found == owner);
        let ty = if is_it { at.ty.clone() } else { Ty::Unknown };
        Ok(Walked { variant: Some(def), ..at.to(Proj::Downcast(def), ty) })
    }

    /// A pattern's struct or enum, when nothing else is known.
    fn assume(&mut self, mut at: Walked, owner: DefId) -> Walked {
        while let Ty::Ref(_, inner) = &at.ty {
            let inner = self.shallow(inner);
            at = at.to(Proj::Deref, inner);
        }
        let args = self.types.params(owner).iter().map(|_| self.table.any()).collect();
        let ty = Ty::Adt(owner, args);
        self.table.unify(&at.ty, &ty);
        Walked { ty, ..at }
    }

    fn element(&mut self, at: Walked, step: &Proj) -> Result<Walked, Stuck> {
        let at = self.peel(at)?;
        let ty = match (&at.ty, step) {
            (Ty::Slice(elem) | Ty::Array(elem, _), Proj::Elem) => (**elem).clone(),
            (Ty::Slice(_) | Ty::Array(..), _) => at.ty.clone(),
            _ => Ty::Unknown,
        };
        Ok(at.to(step.clone(), ty))
    }

    fn called(&mut self, at: Walked, call: &OverloadedPlace) -> Result<Walked, Stuck> {
        let ty = match &call.index {
            None => self.with_solver(|solver| solver.deref(&at.ty)).map(|(_, ty)| ty),
            Some(index) => {
                let index = self.index_type(index)?.1;
                self.index_output(&at.ty, &index).ok().flatten()
            }
        };
        Ok(at.to(Proj::Call(Box::new(call.clone())), ty.unwrap_or(Ty::Unknown)))
    }

    /// The index with its own place made explicit, and its type.
    fn index_type(&mut self, index: &Operand) -> Result<(Operand, Ty), Stuck> {
        let using = Use { mutable: false, pattern: usize::MAX };
        Ok(match index {
            Operand::Lit(lit) => (index.clone(), self.literal(lit)),
            Operand::Place(place) => {
                let walked = self.walk(place, using)?;
                (Operand::Place(walked.place), walked.ty)
            }
            Operand::Ref(mutable, place) => {
                let walked = self.walk(place, using)?;
                (Operand::Ref(*mutable, walked.place), Ty::Ref(*mutable, walked.ty.into()))
            }
        })
    }

    fn index(&mut self, at: Walked, index: &Operand, mutable: bool) -> Result<Walked, Stuck> {
        let (index, index_ty) = self.index_type(index)?;
        let index_ty = self.shallow(&index_ty);
        let reached = self.with_solver(|solver| solver.autoderef(&at.ty));
        for step in &reached {
            match &step.ty {
                Ty::Array(elem, _) | Ty::Slice(elem) => {
                    let at = self.follow(&at, step, mutable);
                    return self.slice_index(at, elem, &index_ty);
                }
                ty => {
                    if let Some(output) = self.index_output(ty, &index_ty)? {
                        let at = self.follow(&at, step, mutable);
                        return Ok(self.overloaded_index(at, index, &index_ty, output, mutable));
                    }
                }
            }
        }
        match reached.last() {
            Some(last) if self.table.is_open(&last.ty) => Err(Stuck),
            _ => Ok(at.to(Proj::Elem, Ty::Unknown)),
        }
    }

    fn slice_index(&mut self, at: Walked, elem: &Ty, index_ty: &Ty) -> Result<Walked, Stuck> {
        let lang = self.types.lang();
        let ranges = [lang.range, lang.range_from, lang.range_to, lang.range_full];
        match index_ty {
            Ty::Adt(def, _) if ranges.contains(&Some(*def)) => {
                let ty = Ty::Slice(elem.clone().into());
                Ok(at.to(Proj::Subslice, ty))
            }
            open if self.table.is_open(open) && self.measure < Measure::Force => Err(Stuck),
            _ => {
                self.table.unify(index_ty, &Ty::Prim(Sym::new("usize")));
                Ok(at.to(Proj::Elem, elem.clone()))
            }
        }
    }

    /// What indexing gives, if the type has an `Index` for it.
    fn index_output(&mut self, ty: &Ty, index: &Ty) -> Result<Option<Ty>, Stuck> {
        let Some(trait_) =
            self.types.lang().index.filter(|_| matches!(ty, Ty::Adt(..) | Ty::Prim(_) | Ty::Param(..)))
        else {
            return Ok(None);
        };
        let tr = TraitRef { def: trait_, args: [index.clone()].into(), bindings: [].into() };
        let output = self.types.names.output;
        let goal = Goal { ty: ty.clone(), tr: tr.clone() };
        let force = self.measure >= Measure::Force;
        self.with_solver(|solver| match solver.select(&goal) {
            Selection::Source(source, _) => Ok(Some(solver.project_from(ty, &tr, output, &source))),
            Selection::Open if !force => Err(Stuck),
            Selection::Open | Selection::Nothing => Ok(None),
        })
    }

    fn overloaded_index(
        &mut self,
        at: Walked,
        index: Operand,
        index_ty: &Ty,
        output: Ty,
        mutable: bool,
    ) -> Walked {
        let (lang, names) = (self.types.lang(), &self.types.names);
        let (trait_, name) = if mutable && lang.index_mut.is_some() {
            (lang.index_mut, names.index_mut)
        } else {
            (lang.index, names.index)
        };
        let target = self.types.trait_fn(trait_, name, vec![at.ty.clone(), index_ty.clone()]);
        let call = OverloadedPlace { target, index: Some(index) };
        at.to(Proj::Call(Box::new(call)), output)
    }
}

/// `-1` is the last of `len`.
fn absolute_index(name: Sym, len: usize) -> Sym {
    let distance = name.as_str().strip_prefix('-').and_then(|text| text.parse::<usize>().ok());
    distance.and_then(|distance| len.checked_sub(distance)).map_or(name, |index| Sym::new(&index.to_string()))
}
