//! What the locals of a body hold at a point.
//!
//! Each block hands what it knows on to the next, and writes few of the locals. So they lie in pieces that all points
//! share until one writes to them: what a block costs goes with what it does, not with the size of the body.

use std::ops::{Index, IndexMut};
use std::sync::Arc;

use super::fact::Facts;
use super::value::Value;

/// How many locals lie in a piece: as many as a word has bits.
const PIECE: usize = 64;

/// A value for each local.
#[derive(Clone, Debug)]
pub(super) struct Slots {
    pieces: Vec<Arc<Vec<Value>>>,
    /// The piece in which nothing has been written.
    nothing: Arc<Vec<Value>>,
    len: usize,
}

impl Slots {
    /// So many locals, of which nothing is known.
    pub(super) fn new(len: usize) -> Self {
        let nothing = Arc::new(vec![Value::default(); PIECE]);
        Self { pieces: vec![Arc::clone(&nothing); len.div_ceil(PIECE)], nothing, len }
    }

    pub(super) fn len(&self) -> usize {
        self.len
    }

    pub(super) fn get(&self, index: usize) -> Option<&Value> {
        self.pieces.get(index / PIECE)?.get(index % PIECE)
    }

    pub(super) fn get_mut(&mut self, index: usize) -> Option<&mut Value> {
        Arc::make_mut(self.pieces.get_mut(index / PIECE)?).get_mut(index % PIECE)
    }

    /// Adds one at the end.
    pub(super) fn push(&mut self, value: Value) {
        if self.len == self.pieces.len() * PIECE {
            self.pieces.push(Arc::clone(&self.nothing));
        }
        self.len += 1;
        let last = self.len - 1;
        self[last] = value;
    }

    /// Takes those from this one on away.
    pub(super) fn split_off(&mut self, first: usize) -> Vec<Value> {
        let taken = (first..self.len).map(|index| std::mem::take(&mut self[index])).collect();
        self.len = self.len.min(first);
        self.pieces.truncate(self.len.div_ceil(PIECE));
        taken
    }

    /// Forgets what is in the locals that are not kept: a bit for each local of a piece.
    pub(super) fn retain(&mut self, kept: impl Fn(usize) -> u64) {
        for (number, piece) in self.pieces.iter_mut().enumerate() {
            let kept = kept(number);
            let is_lost = |at: usize, value: &Value| value.0.is_some() && kept & (1 << at) == 0;
            if kept == 0 {
                *piece = Arc::clone(&self.nothing);
            } else if piece.iter().enumerate().any(|(at, value)| is_lost(at, value)) {
                for (at, value) in Arc::make_mut(piece).iter_mut().enumerate() {
                    if is_lost(at, value) {
                        *value = Value::default();
                    }
                }
            }
        }
    }

    /// Adds another way to the same point; whether anything changed.
    pub(super) fn join(&mut self, other: &Self, ours_only: &Facts, theirs_only: &Facts) -> bool {
        let mut changed = false;
        for (ours, theirs) in self.pieces.iter_mut().zip(&other.pieces) {
            if !Arc::ptr_eq(ours, theirs) && ours != theirs {
                let ours = Arc::make_mut(ours);
                changed |= join_values(ours.iter_mut().zip(theirs.iter()), ours_only, theirs_only);
            }
        }
        changed
    }
}

/// Joins values with those of another way; whether anything changed.
pub(super) fn join_values<'v>(
    pairs: impl Iterator<Item = (&'v mut Value, &'v Value)>,
    ours_only: &Facts,
    theirs_only: &Facts,
) -> bool {
    let mut changed = false;
    for (ours, theirs) in pairs {
        let before = ours.clone();
        ours.join_ways(theirs, ours_only, theirs_only);
        changed |= before != *ours;
    }
    changed
}

impl Default for Slots {
    fn default() -> Self {
        Self::new(0)
    }
}

impl Index<usize> for Slots {
    type Output = Value;

    fn index(&self, index: usize) -> &Value {
        &self.pieces[index / PIECE][index % PIECE]
    }
}

impl IndexMut<usize> for Slots {
    fn index_mut(&mut self, index: usize) -> &mut Value {
        &mut Arc::make_mut(&mut self.pieces[index / PIECE])[index % PIECE]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_written_here_only() {
        let mut slots = Slots::new(PIECE + 1);
        let before = slots.clone();
        slots[PIECE] = Value::nothing();
        assert!(before[PIECE].0.is_none() && slots[PIECE].0.is_some());
        slots.push(Value::open());
        assert_eq!((slots.len(), slots.split_off(PIECE + 1).len(), slots.len()), (PIECE + 2, 1, PIECE + 1));
        slots[1] = Value::open();
        slots.retain(|piece| u64::from(piece == 0) << 1);
        assert!(slots[1].0.is_some() && Arc::ptr_eq(&slots.pieces[1], &slots.nothing));
    }
}
