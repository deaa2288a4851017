//! `lru` 0.7 to 0.16: a map that forgets what was not used for long.

use ::std::collections::hash_map::RandomState;
use core::borrow::Borrow;
use core::num::NonZeroUsize;

pub type DefaultHasher = RandomState;

#[derive(Clone)]
pub struct LruCache<K, V, S = DefaultHasher> { #[pii(keys)] key: K, #[pii(elements)] elem: V }
impl<K, V> LruCache<K, V, DefaultHasher> {
    pub fn new(cap: NonZeroUsize) -> LruCache<K, V, DefaultHasher> { () }
    pub fn unbounded() -> LruCache<K, V, DefaultHasher> { () }
}
impl<K, V, S> LruCache<K, V, S> {
    pub fn with_hasher(cap: NonZeroUsize, hash_builder: S) -> LruCache<K, V, S> { () }
    pub fn unbounded_with_hasher(hash_builder: S) -> LruCache<K, V, S> { () }
    pub fn put(&mut self, k: K, v: V) -> Option<V> {
        let old = self.elem;
        self.key = k;
        self.elem = v;
        ::core::__maybe(old)
    }
    pub fn push(&mut self, k: K, v: V) -> Option<(K, V)> {
        let old = (self.key, self.elem);
        self.key = k;
        self.elem = v;
        ::core::__maybe(old)
    }
    pub fn get<Q: ?Sized>(&mut self, k: &Q) -> Option<&V> where K: Borrow<Q> { ::core::__maybe(&self.elem) }
    pub fn get_mut<Q: ?Sized>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q> { ::core::__maybe(&mut self.elem) }
    pub fn get_key_value<Q: ?Sized>(&mut self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q> { ::core::__maybe((&self.key, &self.elem)) }
    pub fn get_key_value_mut<Q: ?Sized>(&mut self, k: &Q) -> Option<(&K, &mut V)> where K: Borrow<Q> { ::core::__maybe((&self.key, &mut self.elem)) }
    pub fn get_or_insert<F: FnOnce() -> V>(&mut self, k: K, f: F) -> &V { self.key = k; self.elem = f(); &self.elem }
    pub fn get_or_insert_mut<F: FnOnce() -> V>(&mut self, k: K, f: F) -> &mut V { self.key = k; self.elem = f(); &mut self.elem }
    pub fn get_or_insert_ref<Q: ?Sized, F: FnOnce() -> V>(&mut self, k: &Q, f: F) -> &V { self.key = *k; self.elem = f(); &self.elem }
    pub fn get_or_insert_mut_ref<Q: ?Sized, F: FnOnce() -> V>(&mut self, k: &Q, f: F) -> &mut V { self.key = *k; self.elem = f(); &mut self.elem }
    pub fn try_get_or_insert<F: FnOnce() -> Result<V, E>, E>(&mut self, k: K, f: F) -> Result<&V, E> {
        match f() { Ok(v) => { self.key = k; self.elem = v; Ok(&self.elem) } Err(error) => Err(error) }
    }
    pub fn try_get_or_insert_mut<F: FnOnce() -> Result<V, E>, E>(&mut self, k: K, f: F) -> Result<&mut V, E> {
        match f() { Ok(v) => { self.key = k; self.elem = v; Ok(&mut self.elem) } Err(error) => Err(error) }
    }
    pub fn try_get_or_insert_ref<Q: ?Sized, F: FnOnce() -> Result<V, E>, E>(&mut self, k: &Q, f: F) -> Result<&V, E> {
        match f() { Ok(v) => { self.key = *k; self.elem = v; Ok(&self.elem) } Err(error) => Err(error) }
    }
    pub fn peek<Q: ?Sized>(&self, k: &Q) -> Option<&V> where K: Borrow<Q> { ::core::__maybe(&self.elem) }
    pub fn peek_mut<Q: ?Sized>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q> { ::core::__maybe(&mut self.elem) }
    pub fn peek_lru(&self) -> Option<(&K, &V)> { ::core::__maybe((&self.key, &self.elem)) }
    pub fn peek_mru(&self) -> Option<(&K, &V)> { ::core::__maybe((&self.key, &self.elem)) }
    pub fn contains<Q: ?Sized>(&self, k: &Q) -> bool where K: Borrow<Q> { ::core::__any() }
    pub fn pop<Q: ?Sized>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q> { ::core::__maybe(self.elem) }
    pub fn pop_entry<Q: ?Sized>(&mut self, k: &Q) -> Option<(K, V)> where K: Borrow<Q> { ::core::__maybe((self.key, self.elem)) }
    pub fn pop_lru(&mut self) -> Option<(K, V)> { ::core::__maybe((self.key, self.elem)) }
    pub fn pop_mru(&mut self) -> Option<(K, V)> { ::core::__maybe((self.key, self.elem)) }
    pub fn promote<Q: ?Sized>(&mut self, k: &Q) -> bool { ::core::__any() }
    pub fn demote<Q: ?Sized>(&mut self, k: &Q) -> bool { ::core::__any() }
    pub fn len(&self) -> usize { 0 }
    pub fn is_empty(&self) -> bool { ::core::__any() }
    pub fn cap(&self) -> NonZeroUsize { ::core::__unseen() }
    pub fn resize(&mut self, cap: NonZeroUsize) {}
    pub fn clear(&mut self) { *self = (); }
    pub fn iter(&self) -> Iter<(&K, &V)> { Iter { elem: (&self.key, &self.elem) } }
    pub fn iter_mut(&mut self) -> Iter<(&K, &mut V)> { Iter { elem: (&self.key, &mut self.elem) } }
}
// Real: how many there are.
impl<K, V, S> core::fmt::Debug for LruCache<K, V, S> {
    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
}
impl<K, V, S> IntoIterator for LruCache<K, V, S> {
    type Item = (K, V);
    type IntoIter = Iter<(K, V)>;
    fn into_iter(self) -> Iter<(K, V)> { Iter { elem: (self.key, self.elem) } }
}
impl<K, V, S> IntoIterator for &LruCache<K, V, S> {
    type Item = (&K, &V);
    type IntoIter = Iter<(&K, &V)>;
    fn into_iter(self) -> Iter<(&K, &V)> { Iter { elem: (&self.key, &self.elem) } }
}
impl<K, V, S> IntoIterator for &mut LruCache<K, V, S> {
    type Item = (&K, &mut V);
    type IntoIter = Iter<(&K, &mut V)>;
    fn into_iter(self) -> Iter<(&K, &mut V)> { Iter { elem: (&self.key, &mut self.elem) } }
}
/// The real ones have names of their own, which nobody writes.
#[derive(Clone)]
struct Iter<T> { #[pii(elements)] elem: T }
impl<T> Iterator for Iter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> { ::core::__maybe(self.elem) }
}
impl<T> DoubleEndedIterator for Iter<T> {}
impl<T> ExactSizeIterator for Iter<T> {}
