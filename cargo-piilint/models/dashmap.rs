//! `dashmap` 5 and 6: a map that is changed through a shared reference.

use core::borrow::Borrow;
use core::hash::BuildHasher;
use core::ops::{Deref, DerefMut};
use ::std::collections::hash_map::RandomState;

#[derive(Clone, Debug)]
pub struct DashMap<K, V, S = RandomState> { #[pii(keys)] key: K, #[pii(elements)] elem: V }
impl<K, V> DashMap<K, V, RandomState> {
    pub fn new() -> DashMap<K, V, RandomState> { () }
    pub fn with_capacity(capacity: usize) -> DashMap<K, V, RandomState> { () }
}
impl<K, V, S> DashMap<K, V, S> {
    pub fn with_hasher(hasher: S) -> DashMap<K, V, S> { () }
    pub fn insert(&self, key: K, value: V) -> Option<V> {
        let old = self.elem;
        self.key = key;
        self.elem = value;
        ::core::__maybe(old)
    }
    pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<(K, V)> where K: Borrow<Q> { ::core::__maybe((self.key, self.elem)) }
    pub fn remove_if<Q: ?Sized>(&self, key: &Q, f: impl FnOnce(&K, &V) -> bool) -> Option<(K, V)> where K: Borrow<Q> {
        if f(&self.key, &self.elem) { Some((self.key, self.elem)) } else { None }
    }
    pub fn iter(&self) -> Iter<mapref::multiple::RefMulti<K, V>> { Iter { elem: mapref::multiple::RefMulti { key: &self.key, value: &self.elem } } }
    pub fn iter_mut(&self) -> Iter<mapref::multiple::RefMutMulti<K, V>> { Iter { elem: mapref::multiple::RefMutMulti { key: &self.key, value: &mut self.elem } } }
    pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<mapref::one::Ref<K, V>> where K: Borrow<Q> { ::core::__maybe(mapref::one::Ref { key: &self.key, value: &self.elem }) }
    pub fn get_mut<Q: ?Sized>(&self, key: &Q) -> Option<mapref::one::RefMut<K, V>> where K: Borrow<Q> { ::core::__maybe(mapref::one::RefMut { key: &self.key, value: &mut self.elem }) }
    pub fn retain(&self, f: impl FnMut(&K, &mut V) -> bool) { f(&self.key, &mut self.elem); }
    pub fn alter<Q: ?Sized>(&self, key: &Q, f: impl FnOnce(&K, V) -> V) where K: Borrow<Q> { self.elem = f(&self.key, self.elem); }
    pub fn alter_all(&self, f: impl FnMut(&K, V) -> V) { self.elem = f(&self.key, self.elem); }
    pub fn view<Q: ?Sized, R>(&self, key: &Q, f: impl FnOnce(&K, &V) -> R) -> Option<R> where K: Borrow<Q> { ::core::__maybe(f(&self.key, &self.elem)) }
    pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool where K: Borrow<Q> { ::core::__any() }
    pub fn entry(&self, key: K) -> Entry<K, V> { self.key = key; Entry { key: &self.key, value: &mut self.elem } }
    pub fn len(&self) -> usize { 0 }
    pub fn is_empty(&self) -> bool { ::core::__any() }
    pub fn capacity(&self) -> usize { 0 }
    pub fn clear(&self) {}
    pub fn shrink_to_fit(&self) {}
}
impl<K, V, S: Default> Default for DashMap<K, V, S> { fn default() -> DashMap<K, V, S> { () } }
impl<K, V, S: BuildHasher + Default> FromIterator<(K, V)> for DashMap<K, V, S> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(iter: I) -> DashMap<K, V, S> {
        let (key, elem) = iter.into_iter().__item();
        DashMap { key, elem }
    }
}
impl<K, V, S> IntoIterator for DashMap<K, V, S> {
    type Item = (K, V);
    type IntoIter = Iter<(K, V)>;
    fn into_iter(self) -> Iter<(K, V)> { Iter { elem: (self.key, self.elem) } }
}
impl<K, V, S> IntoIterator for &DashMap<K, V, S> {
    type Item = mapref::multiple::RefMulti<K, V>;
    type IntoIter = Iter<mapref::multiple::RefMulti<K, V>>;
    fn into_iter(self) -> Iter<mapref::multiple::RefMulti<K, V>> { Iter { elem: mapref::multiple::RefMulti { key: &self.key, value: &self.elem } } }
}
#[derive(Debug)]
struct Iter<T> { #[pii(elements)] elem: T }
impl<T> Iterator for Iter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> { ::core::__maybe(self.elem) }
}
/// Occupied or not: both are one place.
pub struct Entry<K, V> { key: &K, value: &mut V }
impl<K, V> Entry<K, V> {
    pub fn key(&self) -> &K { self.key }
    pub fn and_modify(self, f: impl FnOnce(&mut V)) -> Entry<K, V> { f(self.value); self }
    pub fn or_default(self) -> mapref::one::RefMut<K, V> where V: Default { *self.value = V::default(); mapref::one::RefMut { key: self.key, value: self.value } }
    pub fn or_insert(self, value: V) -> mapref::one::RefMut<K, V> { *self.value = value; mapref::one::RefMut { key: self.key, value: self.value } }
    pub fn or_insert_with(self, value: impl FnOnce() -> V) -> mapref::one::RefMut<K, V> { *self.value = value(); mapref::one::RefMut { key: self.key, value: self.value } }
    pub fn insert(self, value: V) -> mapref::one::RefMut<K, V> { *self.value = value; mapref::one::RefMut { key: self.key, value: self.value } }
}
pub mod mapref {
    use core::ops::{Deref, DerefMut};
    macro_rules! refs {
        ($($name:ident)*) => { $(
            pub struct $name<K, V> { key: &K, value: &mut V }
            impl<K, V> $name<K, V> {
                pub fn key(&self) -> &K { self.key }
                pub fn value(&self) -> &V { self.value }
                pub fn pair(&self) -> (&K, &V) { (self.key, self.value) }
            }
            impl<K, V> Deref for $name<K, V> { type Target = V; fn deref(&self) -> &V { self.value } }
            impl<K, V> DerefMut for $name<K, V> { fn deref_mut(&mut self) -> &mut V { self.value } }
            impl<K, V: core::fmt::Debug> core::fmt::Debug for $name<K, V> {
                fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_fmt(format_args!("{:?}", self.value)) }
            }
        )* };
    }
    macro_rules! mutable { ($($name:ident)*) => { $(
        impl<K, V> $name<K, V> {
            pub fn value_mut(&mut self) -> &mut V { self.value }
            pub fn pair_mut(&mut self) -> (&K, &mut V) { (self.key, self.value) }
        }
    )* }; }
    pub mod multiple {
        use core::ops::{Deref, DerefMut};
        refs! { RefMulti RefMutMulti }
        mutable! { RefMutMulti }
    }
    pub mod one {
        use core::ops::{Deref, DerefMut};
        refs! { Ref RefMut }
    }
    pub mod entry { pub use crate::Entry; }
}
#[derive(Clone, Debug)]
pub struct DashSet<K, S = RandomState> { #[pii(elements)] elem: K }
impl<K> DashSet<K, RandomState> {
    pub fn new() -> DashSet<K, RandomState> { () }
    pub fn with_capacity(capacity: usize) -> DashSet<K, RandomState> { () }
}
impl<K, S> DashSet<K, S> {
    pub fn insert(&self, key: K) -> bool { self.elem = key; ::core::__any() }
    pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<K> where K: Borrow<Q> { ::core::__maybe(self.elem) }
    pub fn contains<Q: ?Sized>(&self, key: &Q) -> bool where K: Borrow<Q> { ::core::__any() }
    pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<&K> where K: Borrow<Q> { ::core::__maybe(&self.elem) }
    pub fn iter(&self) -> Iter<&K> { Iter { elem: &self.elem } }
    pub fn len(&self) -> usize { 0 }
    pub fn is_empty(&self) -> bool { ::core::__any() }
    pub fn clear(&self) {}
}
impl<K, S: Default> Default for DashSet<K, S> { fn default() -> DashSet<K, S> { () } }
