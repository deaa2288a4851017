//! Inference variables: what is known of the types of a body so far, and making two types equal.
//!
//! Nothing here fails hard: of two types that differ, [`Table::unify`] makes equal what can be made equal and says
//! that the rest differs. [`Ty::Unknown`] agrees with everything and teaches nothing: a variable that meets it stays
//! open, because a later use may still tell.

use crate::ir::ty::{TraitRef, Ty};
use crate::source::Sym;

use super::fold::{Budget, Step, any, map, map_trait};

/// A type of more nodes is not kept.
const MAX_BOUND: u32 = 500;

/// What an open variable may become.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// Anything.
    Any,
    /// Anything; it stands for something that is only not typed *yet* (see `infer::coerce`).
    Late,
    /// The type of an integer literal.
    Int,
    /// The type of a float literal.
    Float,
}

#[derive(Clone, Debug)]
enum Slot {
    Open(Kind),
    Bound(Ty),
}

/// The variables of one body, or of one query.
#[derive(Debug)]
pub(super) struct Table {
    slots: Vec<Slot>,
    /// Former states of slots, while a snapshot is open.
    log: Vec<(u32, Slot)>,
    open_snapshots: u32,
    /// Counts bindings: unchanged means that nothing new is known.
    version: u64,
    /// Counts bindings of variables that are not of the question being asked.
    progress: u64,
    /// Where the variables of that question begin.
    question: u32,
}

/// A point to go back to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Snapshot {
    log: usize,
    slots: usize,
    version: u64,
    progress: u64,
}

impl Default for Table {
    fn default() -> Self {
        Self {
            slots: Vec::new(),
            log: Vec::new(),
            open_snapshots: 0,
            version: 0,
            progress: 0,
            question: u32::MAX,
        }
    }
}

impl Table {
    /// A new variable.
    pub(super) fn fresh(&mut self, kind: Kind) -> Ty {
        let id = self.slots.len() as u32;
        self.slots.push(Slot::Open(kind));
        Ty::Var(id)
    }

    /// A new variable that may become anything.
    pub(super) fn any(&mut self) -> Ty {
        self.fresh(Kind::Any)
    }

    /// Changes whenever something becomes known.
    pub(super) fn version(&self) -> u64 {
        self.version
    }

    /// Changes whenever something becomes known of the variables that are not of one question alone.
    pub(super) fn progress(&self) -> u64 {
        self.progress
    }

    /// Variables made from here on, until [`Table::end_question`], are of one question.
    pub(super) fn begin_question(&mut self) {
        self.question = self.slots.len() as u32;
    }

    /// See [`Table::begin_question`].
    pub(super) fn end_question(&mut self) {
        self.question = u32::MAX;
    }

    /// Begins an attempt.
    pub(super) fn snapshot(&mut self) -> Snapshot {
        self.open_snapshots += 1;
        Snapshot {
            log: self.log.len(),
            slots: self.slots.len(),
            version: self.version,
            progress: self.progress,
        }
    }

    /// Ends an attempt as if it had not been.
    pub(super) fn rollback(&mut self, snapshot: Snapshot) {
        while self.log.len() > snapshot.log {
            if let Some((id, slot)) = self.log.pop() {
                self.slots[id as usize] = slot;
            }
        }
        self.slots.truncate(snapshot.slots);
        self.version = snapshot.version;
        self.progress = snapshot.progress;
        self.open_snapshots = self.open_snapshots.saturating_sub(1);
    }

    /// The type with its outermost constructor known as far as it is: a variable only if it is open, then the one
    /// that stands for all that were made equal to it.
    pub(super) fn shallow(&self, ty: &Ty) -> Ty {
        let mut at = ty;
        while let Ty::Var(id) = at {
            match self.slots.get(*id as usize) {
                Some(Slot::Bound(next)) => at = next,
                Some(Slot::Open(_)) => break,
                None => return Ty::Unknown,
            }
        }
        at.clone()
    }

    /// What an open variable may become; `None` for any other type.
    pub(super) fn kind(&self, ty: &Ty) -> Option<Kind> {
        let Ty::Var(id) = self.shallow(ty) else { return None };
        match self.slots.get(id as usize) {
            Some(Slot::Open(kind)) => Some(*kind),
            _ => None,
        }
    }

    /// Says of an open variable that it stands for something that is not typed yet.
    pub(super) fn mark_late(&mut self, ty: &Ty) {
        if let (Ty::Var(id), Some(Kind::Any)) = (self.shallow(ty), self.kind(ty)) {
            self.set(id, Slot::Open(Kind::Late));
        }
    }

    /// Whether the variable still stands for itself.
    pub(super) fn is_root(&self, var: u32) -> bool {
        matches!(self.slots.get(var as usize), Some(Slot::Open(_)))
    }

    /// Gives all open number variables their default types; whether there were any.
    pub(super) fn default_numbers(&mut self, int: Sym, float: Sym) -> bool {
        let before = self.version;
        for id in 0..self.slots.len() as u32 {
            match self.slots[id as usize] {
                Slot::Open(Kind::Int) => self.set(id, Slot::Bound(Ty::Prim(int))),
                Slot::Open(Kind::Float) => self.set(id, Slot::Bound(Ty::Prim(float))),
                _ => {}
            }
        }
        self.version != before
    }

    /// Whether nothing at all is known of the type (an integer literal's is known a little).
    pub(super) fn is_open(&self, ty: &Ty) -> bool {
        matches!(self.kind(ty), Some(Kind::Any | Kind::Late))
    }

    /// The type with all known variables replaced.
    pub(super) fn resolve(&self, ty: &Ty) -> Ty {
        map(ty, &mut |part| self.known(part))
    }

    /// [`Table::resolve`] of a trait reference.
    pub(super) fn resolve_trait(&self, tr: &TraitRef) -> TraitRef {
        map_trait(tr, &mut |part| self.known(part))
    }

    /// The type as it stands in a finished body: open variables are unknown.
    pub(super) fn finish(&self, ty: &Ty) -> Ty {
        map(ty, &mut |part| match self.known(part) {
            Step::Done(_) => Step::Done(Ty::Unknown),
            step => step,
        })
    }

    fn known(&self, ty: &Ty) -> Step {
        let Ty::Var(_) = ty else { return Step::Parts };
        match self.shallow(ty) {
            open @ Ty::Var(_) => Step::Done(open),
            known => Step::Go(known),
        }
    }

    /// Makes two types equal as far as they can be; whether they now are.
    pub(super) fn unify(&mut self, a: &Ty, b: &Ty) -> bool {
        self.equal(a, b, &mut Budget::new())
    }

    /// [`Table::unify`] of the arguments of two references to the same trait, bindings aside.
    pub(super) fn unify_all(&mut self, a: &[Ty], b: &[Ty]) -> bool {
        self.lists(a, b, &mut Budget::new())
    }

    fn equal(&mut self, a: &Ty, b: &Ty, budget: &mut Budget) -> bool {
        let (a, b) = (self.shallow(a), self.shallow(b));
        if a == Ty::Unknown || b == Ty::Unknown || !budget.enter() {
            return true;
        }
        let equal = match (&a, &b) {
            (Ty::Var(a), Ty::Var(b)) => self.merge(*a, *b),
            (Ty::Var(var), ty) | (ty, Ty::Var(var)) => self.bind(*var, ty),
            _ => self.parts(&a, &b, budget),
        };
        budget.leave();
        equal
    }

    fn parts(&mut self, a: &Ty, b: &Ty, budget: &mut Budget) -> bool {
        match (a, b) {
            (Ty::Adt(a, xs), Ty::Adt(b, ys)) | (Ty::FnDef(a, xs), Ty::FnDef(b, ys)) => {
                a == b && self.lists(xs, ys, budget)
            }
            (Ty::Tuple(xs), Ty::Tuple(ys)) => self.lists(xs, ys, budget),
            (Ty::Ref(is_mut, a), Ty::Ref(other, b)) => self.equal(a, b, budget) && is_mut == other,
            (Ty::Ptr(a), Ty::Ptr(b)) | (Ty::Slice(a), Ty::Slice(b)) | (Ty::Array(a, _), Ty::Array(b, _)) => {
                self.equal(a, b, budget)
            }
            (Ty::FnPtr(xs, a), Ty::FnPtr(ys, b)) => {
                let params = self.lists(xs, ys, budget);
                self.equal(a, b, budget) && params
            }
            (Ty::Closure(a), Ty::Closure(b)) => a.owner == b.owner && a.index == b.index,
            (Ty::Dyn(xs), Ty::Dyn(ys)) | (Ty::Opaque(xs), Ty::Opaque(ys)) => {
                xs.len() == ys.len() && xs.iter().zip(ys.iter()).all(|(x, y)| self.traits(x, y, budget))
            }
            (Ty::Proj(a, x, name), Ty::Proj(b, y, other)) => {
                name == other
                    && x.def == y.def
                    && self.equal(a, b, budget)
                    && self.lists(&x.args, &y.args, budget)
            }
            _ => a == b,
        }
    }

    /// All pairs, even after one that differs: what can be learned is learned.
    fn lists(&mut self, xs: &[Ty], ys: &[Ty], budget: &mut Budget) -> bool {
        let mut equal = xs.len() == ys.len();
        for (x, y) in xs.iter().zip(ys) {
            equal &= self.equal(x, y, budget);
        }
        equal
    }

    fn traits(&mut self, x: &TraitRef, y: &TraitRef, budget: &mut Budget) -> bool {
        if x.def != y.def {
            return false;
        }
        let mut equal = self.lists(&x.args, &y.args, budget);
        for (name, ty) in x.bindings.iter() {
            if let Some(other) = binding(y, *name) {
                equal &= self.equal(ty, &other, budget);
            }
        }
        equal
    }

    fn merge(&mut self, a: u32, b: u32) -> bool {
        if a == b {
            return true;
        }
        let kind = match (self.open_kind(a), self.open_kind(b)) {
            (Kind::Int, Kind::Float) | (Kind::Float, Kind::Int) => return false,
            (Kind::Int, _) | (_, Kind::Int) => Kind::Int,
            (Kind::Float, _) | (_, Kind::Float) => Kind::Float,
            (Kind::Late, _) | (_, Kind::Late) => Kind::Late,
            (Kind::Any, Kind::Any) => Kind::Any,
        };
        let (old, new) = (a.min(b), a.max(b));
        self.set(new, Slot::Bound(Ty::Var(old)));
        if self.open_kind(old) != kind {
            self.set(old, Slot::Open(kind));
        }
        true
    }

    fn bind(&mut self, var: u32, ty: &Ty) -> bool {
        let fits = match self.open_kind(var) {
            Kind::Any | Kind::Late => true,
            Kind::Int => is_int(ty),
            Kind::Float => is_float(ty),
        };
        if !fits {
            return false;
        }
        let ty = if is_ground(ty) { ty.clone() } else { self.resolve(ty) };
        let mut size = 0;
        let cyclic = any(&ty, &mut |part| {
            size += 1;
            matches!(part, Ty::Var(inner) if *inner == var)
        });
        if cyclic {
            return false;
        }
        let ty = if size < MAX_BOUND { ty } else { Ty::Unknown };
        self.set(var, Slot::Bound(ty));
        true
    }

    fn open_kind(&self, var: u32) -> Kind {
        match self.slots.get(var as usize) {
            Some(Slot::Open(kind)) => *kind,
            _ => Kind::Any,
        }
    }

    fn set(&mut self, var: u32, slot: Slot) {
        let Some(place) = self.slots.get_mut(var as usize) else { return };
        let old = std::mem::replace(place, slot);
        self.version += 1;
        self.progress += u64::from(var < self.question);
        if self.open_snapshots > 0 {
            self.log.push((var, old));
        }
    }
}

/// Whether the type has no variables.
pub(super) fn is_ground(ty: &Ty) -> bool {
    !any(ty, &mut |part| matches!(part, Ty::Var(_)))
}

/// What a trait reference says of an associated type.
pub(super) fn binding(tr: &TraitRef, name: Sym) -> Option<Ty> {
    tr.bindings.iter().find(|(key, _)| *key == name).map(|(_, ty)| ty.clone())
}

/// Whether it is an integer type.
pub(super) fn is_int(ty: &Ty) -> bool {
    matches!(ty, Ty::Prim(name) if INTS.contains(&name.as_str()))
}

/// Whether it is a float type.
pub(super) fn is_float(ty: &Ty) -> bool {
    matches!(ty, Ty::Prim(name) if FLOATS.contains(&name.as_str()))
}

/// The integer types, the default first.
pub(super) const INTS: [&str; 12] =
    ["i32", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i64", "i128", "isize"];

/// The float types, the default first.
pub(super) const FLOATS: [&str; 4] = ["f64", "f32", "f16", "f128"];
