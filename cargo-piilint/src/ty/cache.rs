//! A map that many threads fill: what is computed for a key depends on the key alone, so it does not matter who
//! computes it, nor how often.

use std::hash::{BuildHasher, Hash};
use std::sync::{PoisonError, RwLock};

use rustc_hash::{FxBuildHasher, FxHashMap};

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
