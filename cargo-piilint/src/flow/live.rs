//! What can still be read: at a join, only that is worth joining.
//!
//! Most locals of a body are temporaries that are read once. Where two ways meet, the labels in those that nobody reads
//! again would be merged over and over, which is where the time of a large function goes. So a local is dropped at a
//! join when it is overwritten before it is read, on every way from there ([`Live`]), and no reference that can still be
//! followed leads to it ([`Env::forget`]). The second half is the garbage collection of an abstract store (Might and
//! Shivers, "Improving flow analyses via ΓCFA", 2006): it loses nothing, and what is dropped cannot blur what is kept.

use crate::ir::body::{
    Block, BlockId, Body, Callee, LocalId, Operand, Piece, Place, Proj, Rvalue, Stmt, Terminator,
};

use super::place::Env;
use super::reference::{PlaceRef, Root};
use super::value::Value;

/// A set of locals.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Locals(Vec<u64>);

impl Locals {
    fn none(count: usize) -> Self {
        Self(vec![0; count.div_ceil(64)])
    }

    fn has(&self, local: usize) -> bool {
        self.0.get(local / 64).is_some_and(|word| word & (1 << (local % 64)) != 0)
    }

    /// All that are in it.
    fn all(&self) -> Vec<usize> {
        let mut all = Vec::new();
        for (index, word) in self.0.iter().enumerate() {
            let mut left = *word;
            while left != 0 {
                all.push(index * 64 + left.trailing_zeros() as usize);
                left &= left - 1;
            }
        }
        all
    }

    /// Whether it is new.
    fn add(&mut self, local: usize) -> bool {
        let new = !self.has(local);
        if let Some(word) = self.0.get_mut(local / 64) {
            *word |= 1 << (local % 64);
        }
        new
    }

    fn remove(&mut self, local: usize) {
        if let Some(word) = self.0.get_mut(local / 64) {
            *word &= !(1 << (local % 64));
        }
    }

    fn add_all(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(ours, theirs)| *ours |= theirs);
    }
}

/// The locals that may be read before they are overwritten, by block, and where ways meet.
#[derive(Debug)]
pub(super) struct Live {
    at: Vec<Locals>,
    is_join: Vec<bool>,
    nothing: Locals,
}

impl Live {
    /// Looks at a body, closures and all: their blocks are in it.
    pub(super) fn of(body: &Body) -> Self {
        let nothing = Locals::none(body.locals.len());
        let mut before: Vec<Vec<usize>> = vec![Vec::new(); body.blocks.len()];
        for (index, block) in body.blocks.iter().enumerate() {
            for next in successors(&block.term).into_iter().flatten() {
                before[next.0 as usize].push(index);
            }
        }
        let mut at = vec![nothing.clone(); body.blocks.len()];
        let mut todo: Vec<usize> = (0..body.blocks.len()).collect();
        while let Some(index) = todo.pop() {
            let block = &body.blocks[index];
            let mut live = nothing.clone();
            for next in successors(&block.term).into_iter().flatten() {
                live.add_all(&at[next.0 as usize]);
            }
            before_block(block, &mut live);
            if live != at[index] {
                at[index] = live;
                todo.extend(&before[index]);
            }
        }
        let is_join = before.iter().map(|from| from.len() > 1).collect();
        Self { at, is_join, nothing }
    }

    /// What must be kept on the way to a block (`None`: out of the function); none where nothing is joined.
    pub(super) fn kept_for(&self, target: Option<BlockId>) -> Option<&Locals> {
        match target {
            None => Some(&self.nothing),
            Some(block) => self.is_join[block.0 as usize].then(|| &self.at[block.0 as usize]),
        }
    }
}

/// The blocks that may follow.
pub(super) fn successors(term: &Terminator) -> [Option<BlockId>; 2] {
    match term {
        Terminator::Goto(next) | Terminator::Try { next, .. } => [Some(*next), None],
        Terminator::If { then, other, .. } | Terminator::Test { then, other, .. } => {
            [Some(*then), Some(*other)]
        }
        Terminator::Return | Terminator::Unreachable => [None, None],
    }
}

/// From what is live behind a block to what is live before it.
fn before_block(block: &Block, live: &mut Locals) {
    match &block.term {
        Terminator::If { cond, .. } => operand(cond, live),
        Terminator::Test { place, .. } => read(place, live),
        Terminator::Try { value, dst, .. } => {
            written(dst, live);
            operand(value, live);
        }
        Terminator::Goto(_) | Terminator::Return | Terminator::Unreachable => {}
    }
    for stmt in block.stmts.iter().rev() {
        written(&stmt.dst, live);
        statement(stmt, live);
    }
}

fn written(place: &Place, live: &mut Locals) {
    if place.proj.is_empty() {
        live.remove(place.local.0 as usize);
    } else {
        read(place, live);
    }
}

fn read(place: &Place, live: &mut Locals) {
    live.add(place.local.0 as usize);
    for proj in &place.proj {
        match proj {
            Proj::Index(index) => operand(index, live),
            Proj::Call(call) => call.index.iter().for_each(|index| operand(index, live)),
            Proj::Deref
            | Proj::Field(_)
            | Proj::Downcast(_)
            | Proj::DowncastPath(_)
            | Proj::Elem
            | Proj::Subslice => {}
        }
    }
}

fn operand(operand: &Operand, live: &mut Locals) {
    match operand {
        Operand::Place(place) | Operand::Ref(_, place) => read(place, live),
        Operand::Lit(_) => {}
    }
}

fn statement(stmt: &Stmt, live: &mut Locals) {
    let mut all = |operands: &[Operand]| operands.iter().for_each(|one| operand(one, live));
    match &stmt.value {
        Rvalue::Use(one) | Rvalue::Unary(_, one) | Rvalue::Cast(one, _) | Rvalue::Await(one) => {
            operand(one, live);
        }
        Rvalue::Bind(_, place) | Rvalue::Ref(_, place) => read(place, live),
        Rvalue::Call(call) => {
            all(&call.args);
            if let Callee::Value(callee) = &call.callee {
                operand(callee, live);
            }
        }
        Rvalue::Struct { fields, base, .. } => {
            for (_, one) in fields {
                operand(one, live);
            }
            if let Some(one) = base {
                operand(one, live);
            }
        }
        Rvalue::Tuple(list) | Rvalue::Array(list) | Rvalue::UnknownMacro(_, list) | Rvalue::Unknown(list) => {
            all(list);
        }
        Rvalue::Binary(_, a, b) => {
            operand(a, live);
            operand(b, live);
        }
        Rvalue::Range(from, to) => from.iter().chain(to).for_each(|one| operand(one, live)),
        Rvalue::Format(format) => {
            for piece in &format.pieces {
                if let Piece::Arg(one, ..) = piece {
                    operand(one, live);
                }
            }
        }
        // What a closure captures is reached through references from its value.
        Rvalue::Path(_) | Rvalue::Closure(_) => {}
    }
}

impl Env {
    /// Drops the locals that are neither kept nor within reach of what is. `cells` are reached from anywhere.
    pub(super) fn forget<'v>(&mut self, kept: &Locals, ret: LocalId, cells: impl Iterator<Item = &'v Value>) {
        let mut reached = kept.clone();
        reached.add(ret.0 as usize);
        let mut todo = reached.all();
        self.params.iter().for_each(|value| targets(value, &mut reached, &mut todo));
        cells.for_each(|value| targets(value, &mut reached, &mut todo));
        while let Some(local) = todo.pop() {
            targets(&self.locals[local], &mut reached, &mut todo);
        }
        self.locals.retain(|piece| reached.0.get(piece).copied().unwrap_or_default());
    }
}

/// The locals to which references in a value lead.
fn targets(value: &Value, reached: &mut Locals, todo: &mut Vec<usize>) {
    let Some(node) = value.node() else { return };
    for place in &node.points {
        if let PlaceRef { root: Root::Local(local), .. } = place
            && reached.add(*local as usize)
        {
            todo.push(*local as usize);
        }
    }
    node.kids.values().for_each(|kid| targets(kid, reached, todo));
    for function in &node.fns {
        function.captures.iter().for_each(|capture| targets(capture, reached, todo));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_of_locals() {
        let mut set = Locals::none(70);
        assert!(set.add(69) && !set.add(69) && set.has(69) && !set.has(5));
        assert_eq!(set.all(), [69]);
        set.remove(69);
        assert_eq!(set, Locals::none(70));
    }
}
