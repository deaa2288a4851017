//! `indexmap` 1 and 2: a hash map, and where in it things are.

pub use map::IndexMap;
pub use set::IndexSet;

pub mod map {
    use core::borrow::Borrow;
    use core::cmp::Ordering;
    use ::std::collections::hash_map::RandomState;
    pub use ::std::collections::hash_map::{Drain, Entry, IntoIter, IntoKeys, IntoValues, Iter, IterMut, Keys, Values, ValuesMut};

    pub type IndexMap<K, V, S = RandomState> = ::std::collections::HashMap<K, V, S>;
    impl<K, V, S> ::std::collections::HashMap<K, V, S> {
        pub fn insert_full(&mut self, key: K, value: V) -> (usize, Option<V>) { (0, self.insert(key, value)) }
        pub fn shift_insert(&mut self, index: usize, key: K, value: V) -> Option<V> { self.insert(key, value) }
        pub fn get_full<Q: ?Sized>(&self, key: &Q) -> Option<(usize, &K, &V)> where K: Borrow<Q> { ::core::__maybe((0, &self.key, &self.elem)) }
        pub fn get_index_of<Q: ?Sized>(&self, key: &Q) -> Option<usize> where K: Borrow<Q> { ::core::__maybe(0) }
        pub fn get_index(&self, index: usize) -> Option<(&K, &V)> { ::core::__maybe((&self.key, &self.elem)) }
        pub fn get_index_mut(&mut self, index: usize) -> Option<(&K, &mut V)> { ::core::__maybe((&self.key, &mut self.elem)) }
        pub fn swap_remove<Q: ?Sized>(&mut self, key: &Q) -> Option<V> where K: Borrow<Q> { ::core::__maybe(self.elem) }
        pub fn shift_remove<Q: ?Sized>(&mut self, key: &Q) -> Option<V> where K: Borrow<Q> { ::core::__maybe(self.elem) }
        pub fn swap_remove_entry<Q: ?Sized>(&mut self, key: &Q) -> Option<(K, V)> where K: Borrow<Q> { ::core::__maybe((self.key, self.elem)) }
        pub fn shift_remove_entry<Q: ?Sized>(&mut self, key: &Q) -> Option<(K, V)> where K: Borrow<Q> { ::core::__maybe((self.key, self.elem)) }
        pub fn swap_remove_index(&mut self, index: usize) -> Option<(K, V)> { ::core::__maybe((self.key, self.elem)) }
        pub fn shift_remove_index(&mut self, index: usize) -> Option<(K, V)> { ::core::__maybe((self.key, self.elem)) }
        pub fn pop(&mut self) -> Option<(K, V)> { ::core::__maybe((self.key, self.elem)) }
        pub fn first(&self) -> Option<(&K, &V)> { ::core::__maybe((&self.key, &self.elem)) }
        pub fn last(&self) -> Option<(&K, &V)> { ::core::__maybe((&self.key, &self.elem)) }
        pub fn first_mut(&mut self) -> Option<(&K, &mut V)> { ::core::__maybe((&self.key, &mut self.elem)) }
        pub fn last_mut(&mut self) -> Option<(&K, &mut V)> { ::core::__maybe((&self.key, &mut self.elem)) }
        pub fn truncate(&mut self, len: usize) {}
        pub fn reverse(&mut self) {}
        pub fn sort_keys(&mut self) {}
        pub fn sort_unstable_keys(&mut self) {}
        pub fn sort_by<F: FnMut(&K, &V, &K, &V) -> Ordering>(&mut self, cmp: F) { cmp(&self.key, &self.elem, &self.key, &self.elem); }
        pub fn sort_unstable_by<F: FnMut(&K, &V, &K, &V) -> Ordering>(&mut self, cmp: F) { cmp(&self.key, &self.elem, &self.key, &self.elem); }
        pub fn sort_by_key<T, F: FnMut(&K, &V) -> T>(&mut self, sort_key: F) { sort_key(&self.key, &self.elem); }
        pub fn swap_indices(&mut self, a: usize, b: usize) {}
        pub fn move_index(&mut self, from: usize, to: usize) {}
    }
}
pub mod set {
    use core::borrow::Borrow;
    use core::cmp::Ordering;
    use ::std::collections::hash_map::RandomState;

    pub type IndexSet<T, S = RandomState> = ::std::collections::HashSet<T, S>;
    impl<T, S> ::std::collections::HashSet<T, S> {
        pub fn insert_full(&mut self, value: T) -> (usize, bool) { self.insert(value); (0, ::core::__any()) }
        pub fn get_index_of<Q: ?Sized>(&self, value: &Q) -> Option<usize> where T: Borrow<Q> { ::core::__maybe(0) }
        pub fn get_index(&self, index: usize) -> Option<&T> { ::core::__maybe(&self.elem) }
        pub fn swap_remove<Q: ?Sized>(&mut self, value: &Q) -> bool where T: Borrow<Q> { ::core::__any() }
        pub fn shift_remove<Q: ?Sized>(&mut self, value: &Q) -> bool where T: Borrow<Q> { ::core::__any() }
        pub fn swap_take<Q: ?Sized>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q> { ::core::__maybe(self.elem) }
        pub fn shift_take<Q: ?Sized>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q> { ::core::__maybe(self.elem) }
        pub fn swap_remove_index(&mut self, index: usize) -> Option<T> { ::core::__maybe(self.elem) }
        pub fn shift_remove_index(&mut self, index: usize) -> Option<T> { ::core::__maybe(self.elem) }
        pub fn pop(&mut self) -> Option<T> { ::core::__maybe(self.elem) }
        pub fn first(&self) -> Option<&T> { ::core::__maybe(&self.elem) }
        pub fn last(&self) -> Option<&T> { ::core::__maybe(&self.elem) }
        pub fn sort(&mut self) {}
        pub fn sort_by<F: FnMut(&T, &T) -> Ordering>(&mut self, cmp: F) { cmp(&self.elem, &self.elem); }
        pub fn reverse(&mut self) {}
    }
}
#[macro_export]
macro_rules! indexmap {
    ($($key:expr => $value:expr),* $(,)?) => {{ let mut map = $crate::IndexMap::new(); $( map.insert($key, $value); )* map }};
}
#[macro_export]
macro_rules! indexset {
    ($($value:expr),* $(,)?) => {{ let mut set = $crate::IndexSet::new(); $( set.insert($value); )* set }};
}
