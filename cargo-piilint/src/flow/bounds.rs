//! How large values get.

use crate::source::Sym;

use super::label::{Origin, View, is_position};
use super::value::{Node, Value};

impl Value {
    /// The value, if it is no larger than what a program's own types come to; else its outer parts, each with all that
    /// is in it on it as a whole. A value that holds itself (a list's tail, a tree's branches) grows with every round
    /// of a fixpoint, and twofold: a part in a part of the same name adds to that, and is taken as a whole itself.
    #[must_use]
    pub fn bounded(self, origin: Origin) -> Self {
        const LARGE: usize = 300;
        const DEEP: usize = 16;
        let mut bounds = Bounds { room: LARGE, way: Vec::new(), again: Vec::new() };
        if self.fits(&mut bounds, DEEP) {
            return self;
        }
        let folded = self.cut(DEEP, &mut bounds, origin);
        let mut level: Vec<&Value> = vec![&folded];
        let mut sum = 0;
        for depth in 0..DEEP {
            level = level.iter().filter_map(|value| value.node()).flat_map(Node::inner).collect();
            sum += level.iter().map(|value| value.weight()).sum::<usize>();
            if sum > LARGE / 2 {
                return folded.cut(depth, &mut bounds, origin);
            }
        }
        folded
    }

    /// How much it says of itself.
    fn weight(&self) -> usize {
        self.node().map_or(1, |node| 1 + usize::midpoint(node.labels.len(), node.copies.len()))
    }

    /// Whether it says no more than there is room for, no deeper than that, and nothing of a part in itself.
    fn fits(&self, bounds: &mut Bounds, depth: usize) -> bool {
        let weight = self.weight();
        if depth == 0 || bounds.room < weight {
            return false;
        }
        bounds.room -= weight;
        let Some(node) = self.node() else { return true };
        node.kids.iter().all(|(key, kid)| {
            let is_cut = !is_again(&bounds.way, *key) || !kid.has_parts();
            bounds.way.push(*key);
            let fits = is_cut && kid.fits(bounds, depth - 1);
            bounds.way.pop();
            fits
        }) && node.captured().all(|captured| captured.fits(bounds, depth - 1))
    }

    fn has_parts(&self) -> bool {
        self.node().is_some_and(|node| node.inner().next().is_some())
    }

    /// The outer parts down to a depth.
    fn cut(&self, depth: usize, bounds: &mut Bounds, origin: Origin) -> Self {
        let Some(node) = self.node() else { return Self::default() };
        let mut cut = node.without_kids();
        if depth > 0 {
            for (key, kid) in &node.kids {
                let is_again = is_again(&bounds.way, *key);
                bounds.way.push(*key);
                let part = if is_again {
                    if kid.has_parts() {
                        bounds.again.push((*key, kid.clone()));
                    }
                    kid.cut(0, bounds, origin)
                } else {
                    let mut part = kid.cut(depth - 1, bounds, origin);
                    // What lies in it at any depth is one place, that paths lead to.
                    while let Some(at) = bounds.again.iter().position(|(name, _)| name == key) {
                        let (_, inner) = bounds.again.swap_remove(at);
                        part.join(&inner.cut(depth - 1, bounds, origin));
                    }
                    part
                };
                cut.kids.insert(*key, part);
                bounds.way.pop();
            }
            for captured in cut.fns.iter_mut().flat_map(|function| &mut function.captures) {
                *captured = captured.cut(depth - 1, bounds, origin);
            }
        } else if node.inner().next().is_some() {
            cut.labels = self.flat(View::All, origin);
            // What references in it lead to is not followed any more, nor what functions in it do.
            cut.open |= node.inner().any(Value::is_unseen_within);
            cut.fns.retain(|function| function.captures.is_empty());
        }
        Self::new(cut)
    }

    fn is_unseen_within(&self) -> bool {
        self.node().is_some_and(|node| {
            node.open || !node.points.is_empty() || node.inner().any(Value::is_unseen_within)
        })
    }
}

/// What is left of the bounds of a value.
struct Bounds {
    room: usize,
    /// The names of the parts around.
    way: Vec<Sym>,
    /// Parts that lie in parts of the same name, to be joined with those.
    again: Vec<(Sym, Value)>,
}

/// Whether a named part lies in a part of the same name: most likely a type that holds itself. Elements and positions
/// lie in each other in any program.
fn is_again(way: &[Sym], key: Sym) -> bool {
    const OFTEN: [&str; 5] = ["elem", "key", "Some", "Ok", "Err"];
    way.contains(&key) && !OFTEN.contains(&key.as_str()) && !is_position(key)
}
