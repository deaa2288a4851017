//! Cells: what is in them, who else puts something in, and who sees it.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::program::{DefId, DefKind};
use crate::ir::ty::Ty;
use crate::source::Span;

use super::label::{FnKey, Origin, SymPath, SymRoot};
use super::place::Env;
use super::reference::{CellId, Kept, PlaceRef, Root};
use super::run::{Run, params_of, step_named};
use super::subst::Subst;
use super::summary::Summary;
use super::value::{FnValue, Node, Value};

/// A static's first value as all functions see it: what its cells hold outlives each of them.
fn kept(value: &Value) -> Value {
    let mut cells = Vec::new();
    value.cells_into(&mut cells);
    let Some(node) = value.node().filter(|_| !cells.is_empty()) else { return value.clone() };
    let mut node = node.clone();
    for place in &mut node.points {
        if let Root::Made(cell) = place.root {
            place.root = Root::Kept(cell);
        }
    }
    node.points.sort_unstable();
    node.kids.values_mut().for_each(|kid| *kid = kept(kid));
    let captures = node.fns.iter_mut().flat_map(|function| &mut function.captures);
    captures.for_each(|capture| *capture = kept(capture));
    Value::new(node)
}

impl Run<'_, '_> {
    /// Adds to a cell: others may see it at any time, so nothing is replaced.
    pub(super) fn put(&mut self, place: &PlaceRef, value: &Value) {
        let origin = Origin { func: self.key, span: Span::DUMMY };
        let known = self.cells.entry(place.root).or_default();
        let before = known.clone();
        known.set(&place.path, value.clone(), false);
        *known = std::mem::take(known).bounded(origin);
        self.cells_grew |= before != *known;
    }

    /// What is in a cell that was made here, or in a callee: what was seen being put in, and of one that is handed
    /// out what callers put in.
    pub(super) fn in_cell(&mut self, cell: CellId) -> Value {
        self.cells_read.insert(cell);
        let mut value = self.cells.get(&Root::Made(cell)).cloned().unwrap_or_default();
        if self.cells_lent.contains(&cell) {
            value.join(&Value::copy_of(SymPath::root(SymRoot::Cell(cell))));
            value.join(&self.left_in(Kept::Cell(cell)));
        }
        value
    }

    /// What is in a cell to which a static leads.
    pub(super) fn in_kept_cell(&mut self, cell: CellId) -> Value {
        let mut value = self.left_in(Kept::Cell(cell));
        if let Some(own) = self.cells.get(&Root::Kept(cell)) {
            value.join(own);
        }
        value
    }

    /// What roots left in a place.
    fn left_in(&mut self, place: Kept) -> Value {
        self.met.kept.insert(place);
        self.engine.shared.kept.get(&place).cloned().unwrap_or_default()
    }

    /// What a static may hold.
    pub(super) fn of_static(&mut self, def: DefId) -> Value {
        let mut value = self.left_in(Kept::Static(def));
        if let Some(own) = self.cells.get(&Root::Static(def)) {
            value.join(own);
        }
        match self.known(FnKey::item(def)) {
            Some(initial) => value.join(&kept(&initial.summary.ret)),
            None if value.0.is_none() => value = Value::open(),
            None => {}
        }
        value
    }

    /// Whether callers get cells that somebody looks into here, perhaps a task that goes on after this function has
    /// returned, and this was not known yet.
    pub(super) fn hands_out_what_it_reads(&mut self, exit: &Env) -> bool {
        if self.cells_read.is_empty() {
            return false;
        }
        let ret = exit.locals.get(self.ret.0 as usize).cloned().unwrap_or_default();
        let outs = self.written.iter().filter_map(|param| exit.params.get(*param as usize));
        let mut todo = self.seen_by_others(std::iter::once(&ret).chain(outs));
        let mut found = BTreeSet::new();
        while let Some(root) = todo.pop() {
            if found.insert(root)
                && let Some(value) = self.cells.get(&root)
            {
                value.cells_into(&mut todo);
            }
        }
        let before = self.cells_lent.len();
        let read = |root| match root {
            Root::Made(cell) if self.cells_read.contains(&cell) => Some(cell),
            _ => None,
        };
        self.cells_lent.extend(found.into_iter().filter_map(read));
        self.cells_lent.len() > before
    }

    /// The cells that others see first: those that are kept, and what results lead to.
    fn seen_by_others<'v>(&self, results: impl Iterator<Item = &'v Value>) -> Vec<Root> {
        let statics = self.cells.keys().copied().filter(|root| root.is_kept());
        let mut found: Vec<Root> = statics.collect();
        results.for_each(|value| value.cells_into(&mut found));
        let args = self.calls.iter().flat_map(|call| &call.args);
        args.for_each(|arg| arg.value.cells_into(&mut found));
        found
    }

    /// An end of a channel that is given back comes back with what is put in there: roots are called by somebody who
    /// passes them what they need.
    pub(super) fn comes_back(&mut self, exit: &Env) {
        if self.cells.is_empty() || !self.is_root() {
            return;
        }
        let ret = exit.locals.get(self.ret.0 as usize).cloned().unwrap_or_default();
        let ty = self.body.locals[self.ret.0 as usize].ty.clone();
        self.comes_back_in(&ret, &ty, 0);
    }

    fn comes_back_in(&mut self, value: &Value, ty: &Ty, depth: usize) {
        /// `Result<(Sender<T>, Handle), E>`, and no deeper.
        const DEEP: usize = 3;
        let mut cells = Vec::new();
        value.cells_into(&mut cells);
        if cells.is_empty() || depth > DEEP {
            return;
        }
        if let Ty::Adt(def, _) = ty
            && !super::is_member(self.engine.input, *def)
        {
            let left = self.left_in(Kept::object(ty));
            self.put_behind(value, &left);
        }
        for (part, ty) in self.parts_of(value, ty) {
            self.comes_back_in(&part, &ty, depth + 1);
        }
    }

    /// The parts of a value of which something is known, with their types; those of variants as if there were none
    /// between.
    pub(super) fn parts_of(&self, value: &Value, ty: &Ty) -> Vec<(Value, Ty)> {
        let mut found = Vec::new();
        for (key, kid) in value.node().into_iter().flat_map(|node| &node.kids) {
            let step = step_named(key.as_str());
            if let Some(ty) = self.type_at(ty, &[step]) {
                found.push((kid.clone(), ty));
                continue;
            }
            for (field, part) in kid.node().into_iter().flat_map(|node| &node.kids) {
                if let Some(ty) = self.type_at(ty, &[step, step_named(field.as_str())]) {
                    found.push((part.clone(), ty));
                }
            }
        }
        found
    }

    /// The functions that roots left at a place in what a root is passed.
    pub(super) fn functions_left(&mut self, at: &SymPath) -> Vec<FnValue> {
        let SymRoot::Param(index) = at.root else { return Vec::new() };
        let Some(local) = params_of(self.body, self.key).get(index as usize) else { return Vec::new() };
        let ty = self.body.locals[local.0 as usize].ty.clone();
        let mut found = Vec::new();
        for (index, step) in at.path.iter().enumerate() {
            let Some(whole) = self.type_at(&ty, &at.path[..index]) else { break };
            if let Ty::Adt(def, _) = *self.held(&whole) {
                let left = self.left_in(Kept::Field(def, step.key));
                let part = at.path[index + 1..].iter().fold(left, |part, step| part.kid(*step));
                found.extend(part.node().into_iter().flat_map(|node| node.fns.iter().cloned()));
            }
        }
        found
    }

    /// The cells that others can see, with what is in them.
    pub(super) fn cells_handed_out(
        &mut self,
        env: &Env,
        ret: &Value,
        outs: &[(u32, Value)],
        span: Span,
    ) -> Vec<(Root, Value)> {
        if self.cells.is_empty() {
            return Vec::new();
        }
        let mut todo = self.seen_by_others(std::iter::once(ret).chain(outs.iter().map(|(_, out)| out)));
        let mut found = BTreeMap::new();
        while let Some(root) = todo.pop() {
            if let (Some(value), false) = (self.cells.get(&root).cloned(), found.contains_key(&root)) {
                let value = self.escaping(env, &value, span);
                value.cells_into(&mut todo);
                found.insert(root, value);
            }
        }
        found.into_iter().collect()
    }

    /// What a callee puts into cells, and the cells that it makes.
    pub(super) fn put_in_cells(&mut self, env: &mut Env, subst: &Subst<'_>, summary: &Summary) {
        for (root, value) in &summary.cells {
            let value = self.put_in(env, subst, value);
            let root = match root {
                Root::Made(cell) => Root::Made(cell.seen_at(subst.span)),
                other => *other,
            };
            self.put(&PlaceRef::root(root), &value);
            let whole = self.cells.get(&root).cloned().unwrap_or_default();
            self.put_behind(&whole, &value);
        }
    }

    /// What is put behind references that lie in a place is in the cells that they lead to.
    fn put_behind(&mut self, whole: &Value, put: &Value) {
        let (Some(node), Some(more)) = (whole.node(), put.node()) else { return };
        let own = Node { points: Vec::new(), ..more.clone() };
        if !own.is_nothing() {
            let own = Value::new(own);
            for place in node.points.iter().filter(|place| place.root.is_cell()) {
                self.put(place, &own);
            }
        }
        for (name, kid) in &more.kids {
            if let Some(known) = node.kids.get(name) {
                self.put_behind(known, kid);
            }
        }
    }

    /// What roots leave in a field, of any object of the type, is in the cells to which a new object's field leads: who
    /// made it keeps the other end.
    pub(super) fn left_behind(&mut self, owner: DefId, fields: &Value) {
        let Some(node) = fields.node() else { return };
        let def = self.program().def(owner);
        let parts: Vec<(Kept, Value)> = match (&def.kind, def.parent) {
            (DefKind::Variant(_), Some(of)) => vec![(Kept::Field(of, def.name), fields.clone())],
            _ => node.kids.iter().map(|(name, kid)| (Kept::Field(owner, *name), kid.clone())).collect(),
        };
        if !super::is_member(self.engine.input, owner) {
            return;
        }
        for (place, part) in parts {
            let mut cells = Vec::new();
            part.cells_into(&mut cells);
            if cells.is_empty() {
                continue;
            }
            let left = self.left_in(place);
            self.put_behind(&part, &left);
        }
    }
}
