//! Statements and terminators, one after the other.

use crate::ir::body::{BindMode, BlockId, Operand, Piece, Place, Rvalue, Scoped, Stmt, Terminator, Test};
use crate::ir::path::TypeRef;
use crate::ir::ty::{ArrayLen, Ty};
use crate::source::Sym;

use super::place::{Stuck, Use};
use super::slot::{At, Part, TERM};
use super::{Infer, Measure, Task, vacant};

impl Infer<'_, '_> {
    /// Types a statement, or leaves it for later.
    pub(super) fn statement(&mut self, at: At) {
        let Some(slot) = self.body.blocks[at.block.0 as usize].stmts.get_mut(at.stmt as usize) else {
            return;
        };
        let empty = vacant(slot.dst.clone());
        let mut stmt = std::mem::replace(slot, empty);
        self.typed(&mut stmt, at);
        self.body.blocks[at.block.0 as usize].stmts[at.stmt as usize] = stmt;
    }

    fn typed(&mut self, stmt: &mut Stmt, at: At) {
        let dst = self.place(&mut stmt.dst, true, (at, Part::Dst));
        let Ok(value) = self.value(&mut stmt.value, at, &dst) else {
            self.table.mark_late(&dst);
            self.tasks.push(Task::Stmt(at));
            return;
        };
        let slot = (at, Part::Value(0));
        match &mut stmt.value {
            Rvalue::Use(operand) => self.coerce(&value, &dst, Some((operand, slot))),
            _ => self.coerce_at(Some((at, Part::Dst)), &value, &dst, None),
        }
        self.solve();
        self.closures_after(stmt);
    }

    /// The type of a value; what it is becomes explicit.
    fn value(&mut self, value: &mut Rvalue, at: At, dst: &Ty) -> Result<Ty, Stuck> {
        let slot = |index: usize| (at, Part::Value(index as u32));
        match value {
            Rvalue::Use(operand) => Ok(self.operand(operand, slot(0))),
            Rvalue::Bind(mode, place) => {
                let (mode, place) = (*mode, place.clone());
                let (bound, ty) = self.bind(mode, &place)?;
                *value = bound;
                Ok(ty)
            }
            Rvalue::Ref(mutable, place) => {
                let mutable = *mutable;
                Ok(Ty::Ref(mutable, self.place(place, mutable, slot(0)).into()))
            }
            Rvalue::Path(path) => self.path_value(path),
            Rvalue::Call(call) => self.call(call, at, dst),
            Rvalue::Struct { path, fields, base } => {
                let ty = self.struct_type(path, dst);
                for (index, (name, operand)) in fields.iter_mut().enumerate() {
                    self.struct_field(path, &ty, *name, operand, slot(index));
                }
                let count = fields.len();
                if let Some(base) = base {
                    let found = self.operand(base, slot(count));
                    self.coerce(&found, &ty, None);
                }
                Ok(ty)
            }
            Rvalue::Tuple(parts) => {
                let expected = self.tuple_parts(dst, parts.len());
                let types = parts.iter_mut().enumerate().map(|(index, part)| {
                    let ty = self.operand(part, slot(index));
                    self.flow_into(&ty, expected.get(index), part, slot(index))
                });
                Ok(Ty::Tuple(types.collect()))
            }
            Rvalue::Array(parts) => {
                let elem = self.array_elem(dst);
                let types: Vec<Ty> = parts
                    .iter_mut()
                    .enumerate()
                    .map(|(index, part)| self.operand(part, slot(index)))
                    .collect();
                // What they have in common, where it goes may tell: `&dyn Trait`.
                if self.table.is_open(&elem) && self.measure < Measure::Force && self.are_different(&types) {
                    return Err(Stuck);
                }
                for (index, (part, ty)) in parts.iter_mut().zip(&types).enumerate() {
                    self.coerce(ty, &elem, Some((part, slot(index))));
                }
                // One alone may be meant many times: `[x; n]`.
                let len = (parts.len() != 1).then_some(parts.len() as u64);
                Ok(Ty::Array(elem.into(), ArrayLen(len)))
            }
            Rvalue::Closure(id) => Ok(self.closure_type(*id)),
            Rvalue::Binary(..) => self.binary(value, at),
            Rvalue::Unary(..) => self.unary(value, at),
            Rvalue::Cast(operand, ty) => {
                let ty = ty.clone();
                Ok(self.cast(operand, &ty, slot(0)))
            }
            Rvalue::Range(start, end) => Ok(self.range(start, end, at)),
            Rvalue::Await(operand) => {
                let ty = self.operand(operand, slot(0));
                self.awaited(&ty)
            }
            Rvalue::Format(format) => {
                let operands = format.pieces.iter_mut().filter_map(|piece| match piece {
                    Piece::Arg(operand, ..) => Some(operand),
                    Piece::Text(_) => None,
                });
                for (index, operand) in operands.enumerate() {
                    self.operand(operand, slot(index));
                }
                Ok(self.types.lang().arguments.map_or(Ty::Unknown, |def| Ty::Adt(def, [].into())))
            }
            Rvalue::UnknownMacro(_, operands) | Rvalue::Unknown(operands) => {
                for (index, operand) in operands.iter_mut().enumerate() {
                    self.operand(operand, slot(index));
                }
                Ok(Ty::Unknown)
            }
        }
    }

    /// A pattern's binding: by value, or by reference where it says so or went through a reference.
    fn bind(&mut self, mode: BindMode, place: &Place) -> Result<(Rvalue, Ty), Stuck> {
        let pattern = if let BindMode::Default(from) = mode { from as usize } else { 0 };
        let mutable = mode == BindMode::RefMut;
        let mut walked = self.walk(place, Use { mutable, pattern })?;
        let borrow = match mode {
            BindMode::Default(_) => walked.by_ref,
            BindMode::Ref => Some(false),
            BindMode::RefMut => Some(true),
        };
        if borrow == Some(true) && !mutable {
            walked = self.walk(place, Use { mutable: true, pattern })?;
        }
        Ok(match borrow {
            None => (Rvalue::Use(Operand::Place(walked.place)), walked.ty),
            Some(mutable) => (Rvalue::Ref(mutable, walked.place), Ty::Ref(mutable, walked.ty.into())),
        })
    }

    /// What a part becomes when the whole's type is known: the wanted type, else its own.
    fn flow_into(&mut self, ty: &Ty, wanted: Option<&Ty>, operand: &mut Operand, slot: (At, Part)) -> Ty {
        match wanted {
            Some(wanted) if !self.table.is_open(wanted) => {
                self.coerce(ty, wanted, Some((operand, slot)));
                wanted.clone()
            }
            _ => ty.clone(),
        }
    }

    /// Whether not all of the types can be made equal.
    fn are_different(&mut self, types: &[Ty]) -> bool {
        let Some((first, rest)) = types.split_first() else { return false };
        rest.iter().any(|ty| !self.probe(|solver| solver.table.unify(first, ty)))
    }

    fn tuple_parts(&self, dst: &Ty, len: usize) -> Vec<Ty> {
        match self.shallow(dst) {
            Ty::Tuple(parts) if parts.len() == len => parts.to_vec(),
            _ => Vec::new(),
        }
    }

    fn array_elem(&mut self, dst: &Ty) -> Ty {
        match self.shallow(dst) {
            Ty::Array(elem, _) | Ty::Slice(elem) => (*elem).clone(),
            _ => self.table.any(),
        }
    }

    fn cast(&mut self, operand: &mut Operand, ty: &Scoped<TypeRef>, slot: (At, Part)) -> Ty {
        let from = self.operand(operand, slot);
        let to = self.convert(ty);
        if !matches!(to, Ty::Prim(_) | Ty::Ptr(_)) {
            self.coerce(&from, &to, Some((operand, slot)));
        }
        to
    }

    fn range(&mut self, start: &mut Option<Operand>, end: &mut Option<Operand>, at: At) -> Ty {
        let lang = self.types.lang();
        let def = match (&start, &end) {
            (Some(_), Some(_)) => lang.range,
            (Some(_), None) => lang.range_from,
            (None, Some(_)) => lang.range_to,
            (None, None) => lang.range_full,
        };
        let mut bound: Option<Ty> = None;
        for (index, operand) in start.iter_mut().chain(end).enumerate() {
            let ty = self.operand(operand, (at, Part::Value(index as u32)));
            match &bound {
                Some(bound) => self.coerce(&ty, bound, None),
                None => bound = Some(ty),
            }
        }
        let Some(def) = def else { return Ty::Unknown };
        let args = if self.types.own_generics(def).is_empty() { None } else { bound };
        Ty::Adt(def, args.into_iter().collect())
    }

    fn awaited(&mut self, ty: &Ty) -> Result<Ty, Stuck> {
        if self.table.is_open(ty) {
            return Err(Stuck);
        }
        Ok(self.with_solver(|solver| solver.await_output(ty)).unwrap_or(Ty::Unknown))
    }

    /// Types a terminator, or leaves it for later.
    pub(super) fn terminator(&mut self, block: BlockId) {
        let at = At { block, stmt: TERM };
        let mut term =
            std::mem::replace(&mut self.body.blocks[block.0 as usize].term, Terminator::Unreachable);
        match &mut term {
            Terminator::If { cond, .. } => {
                let ty = self.operand(cond, (at, Part::Value(0)));
                self.coerce(&ty, &Ty::Prim(Sym::new("bool")), None);
            }
            Terminator::Test { place, test, .. } => {
                if self.test(place, test).is_err() {
                    self.tasks.push(Task::Stmt(at));
                }
            }
            Terminator::Try { value, dst, .. } => {
                let ty = self.operand(value, (at, Part::Value(0)));
                let dst = self.place(dst, true, (at, Part::Dst));
                if self.question_mark(&ty, &dst, block).is_err() {
                    self.table.mark_late(&dst);
                    self.tasks.push(Task::Stmt(at));
                }
            }
            Terminator::Goto(_) | Terminator::Return | Terminator::Unreachable => {}
        }
        self.body.blocks[block.0 as usize].term = term;
    }

    fn test(&mut self, place: &mut Place, test: &mut Test) -> Result<(), Stuck> {
        let walked = self.walk(place, Use { mutable: false, pattern: usize::MAX })?;
        let ty = self.peeled(&walked.ty);
        match test {
            Test::Variant(path) => {
                let variant = self.variant_of(path);
                if let Some(variant) = variant {
                    let tested = place.then(crate::ir::body::Proj::Downcast(variant));
                    self.walk(&tested, Use { mutable: false, pattern: place.proj.len() })?;
                    super::path::make_def(path, variant);
                }
            }
            Test::Lit(lit) => {
                let lit = self.literal(lit);
                let lit = self.peeled(&lit);
                self.table.unify(&ty, &lit);
            }
            Test::Const(path) => {
                let found = self.path_value(path)?;
                let found = self.peeled(&found);
                if !self.table.is_open(&found) {
                    self.table.unify(&ty, &found);
                }
            }
            Test::Other => {}
        }
        *place = walked.place;
        Ok(())
    }

    /// The type without its outer references.
    pub(super) fn peeled(&self, ty: &Ty) -> Ty {
        let mut ty = self.shallow(ty);
        while let Ty::Ref(_, inner) = &ty {
            ty = self.shallow(inner);
        }
        ty
    }
}
