//! The textual scope of `macro_rules!`: a chain of definitions, each behind the one before it in the text.
//!
//! A macro call in item position may define macros for what follows it, so it is a node of the chain as well,
//! and so is `#[macro_use] mod m`. A call that defined none is passed over.

use rustc_hash::FxHashMap;

use crate::ir::program::DefId;
use crate::source::Sym;

/// A place in the chain: what was defined before it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub(super) struct Point(u32);

#[derive(Clone, Debug)]
enum Node {
    Start,
    Macro {
        name: Sym,
        def: DefId,
    },
    /// A macro call, by its number; `tail` is the end of what it expanded to.
    Call {
        tail: Option<Point>,
    },
    /// `#[macro_use] mod m`.
    Module(DefId),
    /// Nothing was defined here.
    Nothing,
}

/// All chains.
#[derive(Clone, Debug)]
pub(super) struct Textual {
    nodes: Vec<(Node, Point)>,
    /// The end of each module's own text.
    tails: FxHashMap<DefId, Point>,
}

impl Default for Textual {
    fn default() -> Self {
        Self { nodes: vec![(Node::Start, Point(0))], tails: FxHashMap::default() }
    }
}

impl Textual {
    fn push(&mut self, node: Node, before: Point) -> Point {
        self.nodes.push((node, before));
        Point(self.nodes.len() as u32 - 1)
    }

    /// Behind a definition.
    pub(super) fn define(&mut self, before: Point, name: Sym, def: DefId) -> Point {
        self.push(Node::Macro { name, def }, before)
    }

    /// Behind a macro call.
    pub(super) fn call(&mut self, before: Point) -> Point {
        let before = self.shorten(before);
        self.push(Node::Call { tail: None }, before)
    }

    /// Behind `#[macro_use] mod m`.
    pub(super) fn module(&mut self, before: Point, module: DefId) -> Point {
        self.push(Node::Module(module), before)
    }

    /// What stands before a node: where the expansion of a call begins.
    pub(super) fn before(&self, point: Point) -> Point {
        self.nodes[point.0 as usize].1
    }

    /// A call has been expanded (or never will be): its text ends at `tail`.
    pub(super) fn expanded(&mut self, call: Point, tail: Point) {
        let (node, before) = &mut self.nodes[call.0 as usize];
        *node = if tail == *before { Node::Nothing } else { Node::Call { tail: Some(tail) } };
    }

    /// A module's text ends here.
    pub(super) fn end_of_module(&mut self, module: DefId, tail: Point) {
        self.tails.insert(module, tail);
    }

    /// The end of a module's text.
    pub(super) fn tail(&self, module: DefId) -> Point {
        self.tails.get(&module).copied().unwrap_or_default()
    }

    /// Passes over nodes that define nothing, and makes the next pass shorter.
    pub(super) fn shorten(&mut self, point: Point) -> Point {
        let mut end = point;
        while matches!(self.nodes[end.0 as usize].0, Node::Nothing) {
            end = self.nodes[end.0 as usize].1;
        }
        let mut at = point;
        while at != end {
            at = std::mem::replace(&mut self.nodes[at.0 as usize].1, end);
        }
        end
    }

    /// Shortens every chain, once all calls are expanded.
    pub(super) fn shorten_all(&mut self) {
        for index in 0..self.nodes.len() {
            let before = self.nodes[index].1;
            self.nodes[index].1 = self.shorten(before);
        }
    }

    /// The macro of this name at a place.
    pub(super) fn find(&self, mut at: Point, name: Sym) -> Option<DefId> {
        // A chain never runs in circles (what a node leads to was made before it, or hangs below it); the bound is
        // for the day when that is wrong.
        for _ in 0..=2 * self.nodes.len() {
            let (node, before) = &self.nodes[at.0 as usize];
            at = match node {
                Node::Start => return None,
                Node::Macro { name: defined, def } if *defined == name => return Some(*def),
                Node::Macro { .. } | Node::Nothing | Node::Call { tail: None } => *before,
                Node::Call { tail: Some(tail) } => *tail,
                Node::Module(module) => self.tails.get(module).copied().unwrap_or(*before),
            };
        }
        None
    }
}
