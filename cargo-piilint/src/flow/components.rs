//! What leads to itself in a graph.

use std::hash::Hash;

use rustc_hash::{FxHashMap, FxHashSet};

/// The strongly connected components, those that are led to first, each sorted: Tarjan's algorithm ("Depth-first search and linear graph algorithms", 1972) with a work list in
/// place of recursion.
pub(super) fn of<K: Copy + Ord + Hash>(starts: &[K], edges: &FxHashMap<K, Vec<K>>) -> Vec<Vec<K>> {
    let mut index: FxHashMap<K, (usize, usize)> = FxHashMap::default();
    let mut on_stack: FxHashSet<K> = FxHashSet::default();
    let (mut stack, mut found) = (Vec::new(), Vec::new());
    for start in starts {
        let mut work = vec![(*start, 0usize)];
        while let Some((key, next)) = work.pop() {
            if next == 0 {
                if index.contains_key(&key) {
                    continue;
                }
                let n = index.len();
                index.insert(key, (n, n));
                stack.push(key);
                on_stack.insert(key);
            }
            let targets = edges.get(&key).map_or(&[][..], Vec::as_slice);
            if let Some(previous) = next.checked_sub(1).and_then(|n| targets.get(n)) {
                lower(&mut index, key, *previous, &on_stack);
            }
            if let Some(target) = targets.get(next) {
                work.push((key, next + 1));
                if !index.contains_key(target) {
                    work.push((*target, 0));
                }
                continue;
            }
            let (n, low) = index[&key];
            if n == low {
                found.push(pop_component(&mut stack, &mut on_stack, key));
            }
        }
    }
    found
}

fn lower<K: Copy + Ord + Hash>(
    index: &mut FxHashMap<K, (usize, usize)>,
    key: K,
    target: K,
    on_stack: &FxHashSet<K>,
) {
    if on_stack.contains(&target)
        && let Some((_, low)) = index.get(&target).copied()
        && let Some(entry) = index.get_mut(&key)
    {
        entry.1 = entry.1.min(low);
    }
}

fn pop_component<K: Copy + Ord + Hash>(stack: &mut Vec<K>, on_stack: &mut FxHashSet<K>, key: K) -> Vec<K> {
    let mut component = Vec::new();
    while let Some(member) = stack.pop() {
        on_stack.remove(&member);
        component.push(member);
        if member == key {
            break;
        }
    }
    component.sort_unstable();
    component
}
