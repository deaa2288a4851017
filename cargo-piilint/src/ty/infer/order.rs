//! The order in which blocks are typed: as the source stands, as far as the flow of control allows.
//!
//! Every block comes after those that lead to it, back edges aside; of several that could come next, the one that
//! stands first in the source does. So the code behind a loop comes after the loop's body, which may be what tells
//! the type of a variable (`let mut v = Vec::new(); for .. { v.push(x) } v.first()`).

use std::collections::BTreeSet;

use crate::ir::body::{BlockId, Body, Terminator};
use crate::source::Pos;

/// The blocks that control may reach from `entry`, in order.
pub(super) fn blocks_from(body: &Body, entry: BlockId) -> Vec<BlockId> {
    let mut waits = forward_edges(body, entry);
    let mut ready = BTreeSet::from([key(body, entry)]);
    let mut order = Vec::new();
    while let Some((_, _, id)) = ready.pop_first() {
        order.push(BlockId(id));
        for next in successors(body, BlockId(id)) {
            let Some(count) = waits.get_mut(next.0 as usize) else { continue };
            // What is already at zero was reached by a back edge.
            if *count > 0 {
                *count -= 1;
                if *count == 0 {
                    ready.insert(key(body, next));
                }
            }
        }
    }
    order
}

fn key(body: &Body, block: BlockId) -> (Pos, Pos, u32) {
    let data = &body.blocks[block.0 as usize];
    let span = data.stmts.first().map_or(data.term_span, |stmt| stmt.span);
    (span.start, span.end, block.0)
}

/// How many edges lead to each block, those back to an ancestor of the depth-first walk not counted.
///
/// The rest form no cycle: where an edge is counted, its target is left before its source is.
fn forward_edges(body: &Body, entry: BlockId) -> Vec<u32> {
    #[derive(Clone, Copy, PartialEq)]
    enum State {
        New,
        Open,
        Done,
    }
    let mut state = vec![State::New; body.blocks.len()];
    let mut counts = vec![0; body.blocks.len()];
    let mut stack = vec![(entry, false)];
    while let Some((block, leaving)) = stack.pop() {
        let Some(slot) = state.get_mut(block.0 as usize) else { continue };
        if leaving {
            *slot = State::Done;
            continue;
        }
        if *slot != State::New {
            continue;
        }
        *slot = State::Open;
        stack.push((block, true));
        for next in successors(body, block) {
            if let Some(seen) = state.get(next.0 as usize).filter(|seen| **seen != State::Open) {
                counts[next.0 as usize] += 1;
                if *seen == State::New {
                    stack.push((next, false));
                }
            }
        }
    }
    counts
}

/// Where control may go next.
pub(super) fn successors(body: &Body, block: BlockId) -> Vec<BlockId> {
    match body.blocks.get(block.0 as usize).map(|block| &block.term) {
        Some(Terminator::Goto(next)) => vec![*next],
        Some(Terminator::If { then, other, .. } | Terminator::Test { then, other, .. }) => {
            vec![*then, *other]
        }
        Some(Terminator::Try { next, .. }) => vec![*next],
        Some(Terminator::Return | Terminator::Unreachable) | None => Vec::new(),
    }
}
