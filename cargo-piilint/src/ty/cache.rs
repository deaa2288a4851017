//! Maps that many threads fill: what is computed for a key depends on the key alone, so it does not matter who
//! computes it, nor how often.

use std::hash::{BuildHasher, Hash};
use std::sync::{OnceLock, PoisonError, RwLock};

use rustc_hash::{FxBuildHasher, FxHashMap};

use crate::ir::program::DefId;

const SHARDS: usize = 16;

/// A sharded cache; values are cheap to clone.
#[derive(Debug)]
pub(crate) struct Cache<K, V> {
    shards: Vec<RwLock<FxHashMap<K, V>>>,
}

impl<K, V> Default for Cache<K, V> {
    fn default() -> Self {
        Self { shards: (0..SHARDS).map(|_| RwLock::default()).collect() }
    }
}

impl<K: Hash + Eq, V: Clone> Cache<K, V> {
    /// What is stored for the key.
    pub(crate) fn get(&self, key: &K) -> Option<V> {
        self.shard(key).read().unwrap_or_else(PoisonError::into_inner).get(key).cloned()
    }

    /// Stores a value and gives it back.
    pub(crate) fn put(&self, key: K, value: V) -> V {
        self.shard(&key).write().unwrap_or_else(PoisonError::into_inner).entry(key).or_insert(value).clone()
    }

    fn shard(&self, key: &K) -> &RwLock<FxHashMap<K, V>> {
        // The maps use the lowest and the highest bits of the same hash: take others.
        let bits = FxBuildHasher.hash_one(key) >> 32;
        &self.shards[bits as usize % SHARDS]
    }
}

/// How many definitions share a piece of a [`ByDef`].
const PIECE: usize = 64;

/// A piece, made when the first of its definitions has a value.
type Piece<V> = OnceLock<Box<[OnceLock<V>]>>;

/// A cache by definition: types are asked about the same definitions all the time, and finding one takes no lock.
#[derive(Debug)]
pub(crate) struct ByDef<V> {
    pieces: Vec<Piece<V>>,
}

impl<V: Clone> ByDef<V> {
    /// For the definitions below this number.
    pub(crate) fn new(defs: usize) -> Self {
        Self { pieces: (0..defs.div_ceil(PIECE)).map(|_| OnceLock::new()).collect() }
    }

    /// What is stored for the definition.
    pub(crate) fn get(&self, def: DefId) -> Option<V> {
        self.pieces.get(def.0 as usize / PIECE)?.get()?[def.0 as usize % PIECE].get().cloned()
    }

    /// Stores a value and gives it back: the first that came.
    pub(crate) fn put(&self, def: DefId, value: V) -> V {
        let Some(piece) = self.pieces.get(def.0 as usize / PIECE) else { return value };
        let piece = piece.get_or_init(|| (0..PIECE).map(|_| OnceLock::new()).collect());
        piece[def.0 as usize % PIECE].get_or_init(|| value).clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_value_of_a_definition_stays() {
        let known = ByDef::new(PIECE + 1);
        let (first, last, beyond) = (DefId(0), DefId(PIECE as u32), DefId(2 * PIECE as u32));
        assert_eq!((known.put(last, 1), known.put(last, 2)), (1, 1));
        assert_eq!((known.get(last), known.get(first), known.get(beyond)), (Some(1), None, None));
        assert_eq!((known.put(beyond, 3), known.get(beyond)), (3, None), "what has no place is not kept");
    }
}
