//! `alloc`: collections, strings, boxes. How to read and write a model: `docs/models.md`.
//!
//! A collection has one place for all its elements and one for all its keys; a transparent type is what
//! is in it. A shared pointer's clone is a reference to the first one, so that what is written through one
//! of them is seen through the others.

#[macro_export]
macro_rules! vec {
    () => { $crate::vec::Vec::new() };
    ($elem:expr; $n:expr) => { $crate::vec::from_elem($elem, $n) };
    ($($x:expr),+ $(,)?) => { $crate::vec::from_array([$($x),+]) };
}
#[macro_export]
macro_rules! format { ($($arg:tt)*) => { $crate::fmt::format(::core::format_args!($($arg)*)) }; }

// Both kinds of shared pointers are alike: a reference to a value that outlives the call that made it, which the
// engine keeps as a cell. `Weak` is the same reference.
macro_rules! shared {
    ($name:ident) => {
        #[repr(transparent)]
        #[shared]
        #[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name<T: ?Sized>(T);
        #[repr(transparent)]
        #[shared]
        pub struct Weak<T: ?Sized>(T);
        impl<T> $name<T> {
            pub fn new(value: T) -> $name<T> { &value }
            pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> $name<T> { let value = data_fn(&Weak::new()); &value }
            pub fn pin(value: T) -> core::pin::Pin<$name<T>> { &value }
            pub fn try_unwrap(this: $name<T>) -> Result<T, $name<T>> { if core::__any() { Ok(*this) } else { Err(this) } }
            pub fn into_inner(this: $name<T>) -> Option<T> { core::__maybe(*this) }
            pub fn unwrap_or_clone(this: $name<T>) -> T where T: Clone { *this }
        }
        impl<T: ?Sized> $name<T> {
            pub fn as_ptr(this: &$name<T>) -> *const T { this }
            pub fn downgrade(this: &$name<T>) -> Weak<T> { *this }
            pub fn weak_count(this: &$name<T>) -> usize { 0 }
            pub fn strong_count(this: &$name<T>) -> usize { 0 }
            pub fn get_mut(this: &mut $name<T>) -> Option<&mut T> { core::__maybe(this) }
            pub fn make_mut(this: &mut $name<T>) -> &mut T { this }
            pub fn ptr_eq(this: &$name<T>, other: &$name<T>) -> bool { ::core::__any() }
        }
        impl<T: ?Sized> Clone for $name<T> {
            fn clone(&self) -> $name<T> { *self }
        }
        impl<T: ?Sized> core::ops::Deref for $name<T> {
            type Target = T;
            fn deref(&self) -> &T { *self }
        }
        impl<T: ?Sized> AsRef<T> for $name<T> {
            fn as_ref(&self) -> &T { *self }
        }
        impl<T: ?Sized> core::borrow::Borrow<T> for $name<T> {
            fn borrow(&self) -> &T { *self }
        }
        impl<T: Default> Default for $name<T> {
            fn default() -> $name<T> { let value = T::default(); &value }
        }
        impl<T: core::fmt::Display + ?Sized> core::fmt::Display for $name<T> {
            fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { core::fmt::Display::fmt(&**self, f) }
        }
        impl<T: core::error::Error + ?Sized> core::error::Error for $name<T> {}
        impl<T> From<T> for $name<T> {
            fn from(t: T) -> $name<T> { &t }
        }
        impl<T: ?Sized> From<crate::boxed::Box<T>> for $name<T> {
            fn from(v: crate::boxed::Box<T>) -> $name<T> { v }
        }
        impl From<&str> for $name<str> {
            fn from(v: &str) -> $name<str> { *v }
        }
        impl From<String> for $name<str> {
            fn from(v: String) -> $name<str> { v }
        }
        impl<T: Clone> From<&[T]> for $name<[T]> {
            fn from(v: &[T]) -> $name<[T]> { *v }
        }
        impl<T> From<Vec<T>> for $name<[T]> {
            fn from(v: Vec<T>) -> $name<[T]> { v }
        }
        impl<T> FromIterator<T> for $name<[T]> {
            fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> $name<[T]> { Vec::from_iter(iter) }
        }
        impl<T> Weak<T> {
            pub const fn new() -> Weak<T> { () }
        }
        impl<T: ?Sized> Weak<T> {
            pub fn upgrade(&self) -> Option<$name<T>> { core::__maybe(*self) }
            pub fn strong_count(&self) -> usize { 0 }
            pub fn weak_count(&self) -> usize { 0 }
            pub fn ptr_eq(&self, other: &Weak<T>) -> bool { ::core::__any() }
        }
        impl<T: ?Sized> Clone for Weak<T> {
            fn clone(&self) -> Weak<T> { *self }
        }
        impl<T> Default for Weak<T> {
            fn default() -> Weak<T> { () }
        }
        impl<T: ?Sized> core::fmt::Debug for Weak<T> {
            fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_str("(Weak)") }
        }
    };
}

pub mod alloc {
    pub use core::alloc::*;
}

pub mod borrow {
    pub use core::borrow::{Borrow, BorrowMut};

    pub trait ToOwned {
        type Owned: Borrow<Self>;
        fn to_owned(&self) -> Self::Owned;
    }
    impl<T: Clone> ToOwned for T {
        type Owned = T;
        fn to_owned(&self) -> T { self.clone() }
    }
    impl ToOwned for str {
        type Owned = crate::string::String;
        fn to_owned(&self) -> crate::string::String { *self }
    }
    impl<T: Clone> ToOwned for [T] {
        type Owned = crate::vec::Vec<T>;
        fn to_owned(&self) -> crate::vec::Vec<T> { *self }
    }

    pub enum Cow<B: ?Sized + ToOwned> { Borrowed(&B), Owned(<B as ToOwned>::Owned) }
    impl<B: ?Sized + ToOwned> Cow<B> {
        pub fn is_borrowed(&self) -> bool { match self { Cow::Borrowed(_) => true, Cow::Owned(_) => false } }
        pub fn is_owned(&self) -> bool { match self { Cow::Borrowed(_) => false, Cow::Owned(_) => true } }
        pub fn to_mut(&mut self) -> &mut <B as ToOwned>::Owned {
            if let Cow::Borrowed(b) = self { *self = Cow::Owned(b.to_owned()); }
            match self { Cow::Owned(o) => o, Cow::Borrowed(_) => loop {} }
        }
        pub fn into_owned(self) -> <B as ToOwned>::Owned { match self { Cow::Borrowed(b) => b.to_owned(), Cow::Owned(o) => o } }
    }
    impl<B: ?Sized + ToOwned> core::ops::Deref for Cow<B> {
        type Target = B;
        fn deref(&self) -> &B { match self { Cow::Borrowed(b) => b, Cow::Owned(o) => o } }
    }
    impl<B: ?Sized + ToOwned> Clone for Cow<B> {
        fn clone(&self) -> Cow<B> { match self { Cow::Borrowed(b) => Cow::Borrowed(b), Cow::Owned(o) => Cow::Owned(*o) } }
    }
    impl<T: ?Sized + ToOwned> AsRef<T> for Cow<T> {
        fn as_ref(&self) -> &T { match self { Cow::Borrowed(b) => b, Cow::Owned(o) => o } }
    }
    impl<B: ?Sized + ToOwned> Borrow<B> for Cow<B> {
        fn borrow(&self) -> &B { match self { Cow::Borrowed(b) => b, Cow::Owned(o) => o } }
    }
    impl<B: ?Sized + ToOwned + core::fmt::Display> core::fmt::Display for Cow<B> {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result {
            match self { Cow::Borrowed(b) => f.write_fmt(format_args!("{}", b)), Cow::Owned(o) => f.write_fmt(format_args!("{}", o)) }
        }
    }
    impl<B: ?Sized + ToOwned + core::fmt::Debug> core::fmt::Debug for Cow<B> {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result {
            match self { Cow::Borrowed(b) => f.write_fmt(format_args!("{:?}", b)), Cow::Owned(o) => f.write_fmt(format_args!("{:?}", o)) }
        }
    }
    impl<B: ?Sized + ToOwned> PartialEq for Cow<B> {
        fn eq(&self, other: &Cow<B>) -> bool { core::__any() }
    }
    impl<B: ?Sized + ToOwned> Eq for Cow<B> {}
    impl From<&str> for Cow<str> {
        fn from(s: &str) -> Cow<str> { Cow::Borrowed(s) }
    }
    impl From<crate::string::String> for Cow<str> {
        fn from(s: crate::string::String) -> Cow<str> { Cow::Owned(s) }
    }
    impl From<&crate::string::String> for Cow<str> {
        fn from(s: &crate::string::String) -> Cow<str> { Cow::Borrowed(s) }
    }
    impl<T: Clone> From<&[T]> for Cow<[T]> {
        fn from(s: &[T]) -> Cow<[T]> { Cow::Borrowed(s) }
    }
    impl<T: Clone> From<crate::vec::Vec<T>> for Cow<[T]> {
        fn from(v: crate::vec::Vec<T>) -> Cow<[T]> { Cow::Owned(v) }
    }
}

pub mod boxed {
    use crate::string::String;
    use crate::vec::Vec;
    use core::error::Error;
    use core::future::Future;
    use core::ops::{Deref, DerefMut};
    use core::pin::Pin;

    #[repr(transparent)]
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Box<T: ?Sized>(T);
    impl<T> Box<T> {
        pub fn new(x: T) -> Box<T> { x }
        pub fn pin(x: T) -> Pin<Box<T>> { x }
        pub fn into_inner(boxed: Box<T>) -> T { boxed }
    }
    impl<T: ?Sized> Box<T> {
        pub fn leak(b: Box<T>) -> &'static mut T { b }
        pub fn into_raw(b: Box<T>) -> *mut T { b }
        pub unsafe fn from_raw(raw: *mut T) -> Box<T> { *raw }
        pub fn into_pin(boxed: Box<T>) -> Pin<Box<T>> { boxed }
        pub fn as_ptr(b: &Box<T>) -> *const T { b }
    }
    impl Box<dyn core::any::Any> {
        pub fn downcast<T: core::any::Any>(self) -> Result<Box<T>, Box<dyn core::any::Any>> {
            if core::__any() { Ok(self) } else { Err(self) }
        }
    }
    impl Box<dyn Error> {
        pub fn downcast<T: Error + 'static>(self) -> Result<Box<T>, Box<dyn Error>> {
            if core::__any() { Ok(self) } else { Err(self) }
        }
    }
    impl<T> Box<[T]> {
        pub fn into_vec(self) -> Vec<T> { self }
    }
    impl Box<str> {
        pub fn into_string(self) -> String { self }
    }
    impl<T: ?Sized> Deref for Box<T> {
        type Target = T;
        fn deref(&self) -> &T { self }
    }
    impl<T: ?Sized> DerefMut for Box<T> {
        fn deref_mut(&mut self) -> &mut T { self }
    }
    impl<T: ?Sized> AsRef<T> for Box<T> {
        fn as_ref(&self) -> &T { self }
    }
    impl<T: ?Sized> AsMut<T> for Box<T> {
        fn as_mut(&mut self) -> &mut T { self }
    }
    impl<T: ?Sized> core::borrow::Borrow<T> for Box<T> {
        fn borrow(&self) -> &T { self }
    }
    impl<T: Default> Default for Box<T> {
        fn default() -> Box<T> { T::default() }
    }
    impl<T: core::fmt::Display + ?Sized> core::fmt::Display for Box<T> {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { core::fmt::Display::fmt(&**self, f) }
    }
    impl<T> From<T> for Box<T> {
        fn from(t: T) -> Box<T> { t }
    }
    impl From<&str> for Box<str> {
        fn from(s: &str) -> Box<str> { *s }
    }
    impl From<String> for Box<str> {
        fn from(s: String) -> Box<str> { s }
    }
    impl<T> From<Vec<T>> for Box<[T]> {
        fn from(v: Vec<T>) -> Box<[T]> { v }
    }
    impl<T: Clone> From<&[T]> for Box<[T]> {
        fn from(slice: &[T]) -> Box<[T]> { *slice }
    }
    impl<T, const N: usize> From<[T; N]> for Box<[T]> {
        fn from(array: [T; N]) -> Box<[T]> { array }
    }
    impl<T: ?Sized> From<Box<T>> for Pin<Box<T>> {
        fn from(boxed: Box<T>) -> Pin<Box<T>> { boxed }
    }
    impl<T> FromIterator<T> for Box<[T]> {
        fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Box<[T]> { Vec::from_iter(iter) }
    }
    impl FromIterator<String> for Box<str> {
        fn from_iter<I: IntoIterator<Item = String>>(iter: I) -> Box<str> { String::from_iter(iter) }
    }

    /// An error made of text: both `Display` and `Debug` show it.
    struct TextError { text: String }
    impl core::fmt::Display for TextError {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_str(&self.text) }
    }
    impl core::fmt::Debug for TextError {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_str(&self.text) }
    }
    impl Error for TextError {}
    impl<E: Error> From<E> for Box<dyn Error> {
        fn from(err: E) -> Box<dyn Error> { err }
    }
    impl From<String> for Box<dyn Error> {
        #[pii_sink(error)]
        fn from(err: String) -> Box<dyn Error> { TextError { text: err } }
    }
    impl From<&str> for Box<dyn Error> {
        #[pii_sink(error)]
        fn from(err: &str) -> Box<dyn Error> { TextError { text: *err } }
    }
    impl From<crate::borrow::Cow<str>> for Box<dyn Error> {
        #[pii_sink(error)]
        fn from(err: crate::borrow::Cow<str>) -> Box<dyn Error> { TextError { text: err.into_owned() } }
    }
    impl<T: Error> Error for Box<T> {}

    impl<F: ?Sized + Future> Future for Box<F> {
        type Output = F::Output;
        fn poll(self: Pin<&mut Self>, cx: &mut core::task::Context) -> core::task::Poll<F::Output> {
            core::task::Poll::Ready((**self).await)
        }
    }
    impl<I: Iterator + ?Sized> Iterator for Box<I> {
        type Item = I::Item;
        fn next(&mut self) -> Option<I::Item> { (**self).next() }
    }
    impl<I: DoubleEndedIterator + ?Sized> DoubleEndedIterator for Box<I> {}
}

pub mod collections {
    pub use crate::collections::binary_heap::BinaryHeap;
    pub use crate::collections::btree_map::BTreeMap;
    pub use crate::collections::btree_set::BTreeSet;
    pub use crate::collections::linked_list::LinkedList;
    pub use crate::collections::vec_deque::VecDeque;
    pub use core::ops::Bound;

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct TryReserveError;

    pub mod binary_heap {
        use crate::vec::Vec;

        #[derive(Clone, Debug)]
        pub struct BinaryHeap<T> { #[pii(elements)] elem: T }
        impl<T: Ord> BinaryHeap<T> {
            pub const fn new() -> BinaryHeap<T> { () }
            pub fn with_capacity(capacity: usize) -> BinaryHeap<T> { () }
            pub fn push(&mut self, item: T) { self.elem = item; }
            pub fn pop(&mut self) -> Option<T> { core::__maybe(self.elem) }
            pub fn peek(&self) -> Option<&T> { core::__maybe(&self.elem) }
            pub fn into_sorted_vec(self) -> Vec<T> { Vec { elem: self.elem } }
            pub fn into_vec(self) -> Vec<T> { Vec { elem: self.elem } }
            pub fn iter(&self) -> core::slice::Iter<T> { core::slice::Iter { elem: &self.elem } }
            pub fn drain(&mut self) -> crate::vec::Drain<T> { crate::vec::Drain { elem: self.elem } }
            pub fn append(&mut self, other: &mut BinaryHeap<T>) { self.elem = other.elem; }
            pub fn len(&self) -> usize { 0 }
            pub fn is_empty(&self) -> bool { ::core::__any() }
            pub fn clear(&mut self) { *self = (); }
        }
        impl<T: Ord> Default for BinaryHeap<T> {
            fn default() -> BinaryHeap<T> { () }
        }
        impl<T: Ord> FromIterator<T> for BinaryHeap<T> {
            fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> BinaryHeap<T> { BinaryHeap { elem: iter.into_iter().__item() } }
        }
        impl<T: Ord> From<Vec<T>> for BinaryHeap<T> {
            fn from(vec: Vec<T>) -> BinaryHeap<T> { BinaryHeap { elem: vec.elem } }
        }
        impl<T: Ord> Extend<T> for BinaryHeap<T> {
            fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { self.elem = iter.into_iter().__item(); }
        }
        impl<T> IntoIterator for BinaryHeap<T> {
            type Item = T;
            type IntoIter = crate::vec::IntoIter<T>;
            fn into_iter(self) -> crate::vec::IntoIter<T> { crate::vec::IntoIter { elem: self.elem } }
        }
        impl<T> IntoIterator for &BinaryHeap<T> {
            type Item = &T;
            type IntoIter = core::slice::Iter<T>;
            fn into_iter(self) -> core::slice::Iter<T> { core::slice::Iter { elem: &self.elem } }
        }
    }

    pub mod btree_map {
        use core::borrow::Borrow;
        use core::ops::{Index, RangeBounds};

        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct BTreeMap<K, V> { #[pii(keys)] key: K, #[pii(elements)] elem: V }
        impl<K, V> BTreeMap<K, V> {
            pub const fn new() -> BTreeMap<K, V> { () }
            pub fn clear(&mut self) { *self = (); }
            pub fn get<Q: ?Sized>(&self, #[pii(entry)] key: &Q) -> Option<&V> where K: Borrow<Q> { core::__maybe(&self.elem) }
            pub fn get_key_value<Q: ?Sized>(&self, #[pii(entry)] key: &Q) -> Option<(&K, &V)> where K: Borrow<Q> { core::__maybe((&self.key, &self.elem)) }
            pub fn get_mut<Q: ?Sized>(&mut self, #[pii(entry)] key: &Q) -> Option<&mut V> where K: Borrow<Q> { core::__maybe(&mut self.elem) }
            pub fn first_key_value(&self) -> Option<(&K, &V)> { core::__maybe((&self.key, &self.elem)) }
            pub fn last_key_value(&self) -> Option<(&K, &V)> { core::__maybe((&self.key, &self.elem)) }
            pub fn pop_first(&mut self) -> Option<(K, V)> { core::__maybe((self.key, self.elem)) }
            pub fn pop_last(&mut self) -> Option<(K, V)> { core::__maybe((self.key, self.elem)) }
            pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool where K: Borrow<Q> { ::core::__any() }
            pub fn insert(&mut self, #[pii(entry)] key: K, value: V) -> Option<V> {
                let old = self.elem;
                *self = BTreeMap { key: key, elem: value };
                core::__maybe(old)
            }
            pub fn remove<Q: ?Sized>(&mut self, #[pii(entry)] key: &Q) -> Option<V> where K: Borrow<Q> { let old = self.elem; *self = (); core::__maybe(old) }
            pub fn remove_entry<Q: ?Sized>(&mut self, #[pii(entry)] key: &Q) -> Option<(K, V)> where K: Borrow<Q> { let old = (self.key, self.elem); *self = (); core::__maybe(old) }
            pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) { f(&self.key, &mut self.elem); }
            pub fn append(&mut self, other: &mut BTreeMap<K, V>) { self.key = other.key; self.elem = other.elem; }
            pub fn range<T: ?Sized, R: RangeBounds<T>>(&self, range: R) -> Range<K, V> { Range { elem: (&self.key, &self.elem) } }
            pub fn entry(&mut self, #[pii(entry)] key: K) -> Entry<K, V> {
                self.key = key;
                if core::__any() { Entry::Occupied(OccupiedEntry { map: self }) } else { Entry::Vacant(VacantEntry { map: self, key }) }
            }
            pub fn split_off<Q: ?Sized>(&mut self, key: &Q) -> BTreeMap<K, V> where K: Borrow<Q> { *self }
            pub fn into_keys(self) -> IntoKeys<K, V> { IntoKeys { elem: self.key } }
            pub fn into_values(self) -> IntoValues<K, V> { IntoValues { elem: self.elem } }
            pub fn iter(&self) -> Iter<K, V> { Iter { elem: (&self.key, &self.elem) } }
            pub fn iter_mut(&mut self) -> IterMut<K, V> { IterMut { elem: (&self.key, &mut self.elem) } }
            pub fn keys(&self) -> Keys<K, V> { Keys { elem: &self.key } }
            pub fn values(&self) -> Values<K, V> { Values { elem: &self.elem } }
            pub fn values_mut(&mut self) -> ValuesMut<K, V> { ValuesMut { elem: &mut self.elem } }
            pub fn len(&self) -> usize { 0 }
            pub fn is_empty(&self) -> bool { ::core::__any() }
        }
        impl<K, V> Default for BTreeMap<K, V> {
            fn default() -> BTreeMap<K, V> { () }
        }
        impl<K, V> FromIterator<(K, V)> for BTreeMap<K, V> {
            fn from_iter<I: IntoIterator<Item = (K, V)>>(iter: I) -> BTreeMap<K, V> {
                let (key, elem) = iter.into_iter().__item();
                BTreeMap { key, elem }
            }
        }
        impl<K, V, const N: usize> From<[(K, V); N]> for BTreeMap<K, V> {
            fn from(array: [(K, V); N]) -> BTreeMap<K, V> { BTreeMap { key: array.elem.0, elem: array.elem.1 } }
        }
        impl<K, V> Extend<(K, V)> for BTreeMap<K, V> {
            fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, iter: I) {
                let (key, elem) = iter.into_iter().__item();
                self.key = key;
                self.elem = elem;
            }
        }
        impl<K: Borrow<Q>, Q: ?Sized, V> Index<&Q> for BTreeMap<K, V> {
            type Output = V;
            fn index(&self, #[pii(entry)] key: &Q) -> &V { &self.elem }
        }
        impl<K, V> IntoIterator for BTreeMap<K, V> {
            type Item = (K, V);
            type IntoIter = IntoIter<K, V>;
            fn into_iter(self) -> IntoIter<K, V> { IntoIter { elem: (self.key, self.elem) } }
        }
        impl<K, V> IntoIterator for &BTreeMap<K, V> {
            type Item = (&K, &V);
            type IntoIter = Iter<K, V>;
            fn into_iter(self) -> Iter<K, V> { Iter { elem: (&self.key, &self.elem) } }
        }
        impl<K, V> IntoIterator for &mut BTreeMap<K, V> {
            type Item = (&K, &mut V);
            type IntoIter = IterMut<K, V>;
            fn into_iter(self) -> IterMut<K, V> { IterMut { elem: (&self.key, &mut self.elem) } }
        }
        macro_rules! iterators {
            ($($name:ident: $item:ty;)*) => { $(
                #[derive(Clone, Debug)]
                pub struct $name<K, V> { #[pii(elements)] elem: $item }
                impl<K, V> Iterator for $name<K, V> {
                    type Item = $item;
                    fn next(&mut self) -> Option<$item> { core::__maybe(self.elem) }
                }
                impl<K, V> DoubleEndedIterator for $name<K, V> {}
                impl<K, V> ExactSizeIterator for $name<K, V> {}
            )* };
        }
        iterators! {
            Iter: (&K, &V); IterMut: (&K, &mut V); IntoIter: (K, V); Keys: &K; Values: &V; ValuesMut: &mut V; IntoKeys: K;
            IntoValues: V; Range: (&K, &V);
        }

        pub enum Entry<K, V> { Vacant(VacantEntry<K, V>), Occupied(OccupiedEntry<K, V>) }
        pub struct VacantEntry<K, V> { map: &mut BTreeMap<K, V>, key: K }
        pub struct OccupiedEntry<K, V> { map: &mut BTreeMap<K, V> }
        impl<K, V> Entry<K, V> {
            pub fn or_insert(self, default: V) -> &mut V { match self { Entry::Occupied(e) => e.into_mut(), Entry::Vacant(e) => e.insert(default) } }
            pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &mut V {
                match self { Entry::Occupied(e) => e.into_mut(), Entry::Vacant(e) => e.insert(default()) }
            }
            pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &mut V {
                match self { Entry::Occupied(e) => e.into_mut(), Entry::Vacant(e) => e.insert(default(&e.key)) }
            }
            pub fn or_default(self) -> &mut V where V: Default {
                match self { Entry::Occupied(e) => e.into_mut(), Entry::Vacant(e) => e.insert(V::default()) }
            }
            pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Entry<K, V> {
                if let Entry::Occupied(e) = &self { f(&mut e.map.elem); }
                self
            }
            pub fn key(&self) -> &K { match self { Entry::Occupied(e) => &e.map.key, Entry::Vacant(e) => &e.key } }
        }
        impl<K, V> VacantEntry<K, V> {
            pub fn key(&self) -> &K { &self.key }
            pub fn into_key(self) -> K { self.key }
            pub fn insert(self, value: V) -> &mut V { self.map.elem = value; &mut self.map.elem }
        }
        impl<K, V> OccupiedEntry<K, V> {
            pub fn key(&self) -> &K { &self.map.key }
            pub fn get(&self) -> &V { &self.map.elem }
            pub fn get_mut(&mut self) -> &mut V { &mut self.map.elem }
            pub fn into_mut(self) -> &mut V { &mut self.map.elem }
            pub fn insert(&mut self, value: V) -> V { let old = self.map.elem; self.map.elem = value; old }
            pub fn remove(self) -> V { let old = self.map.elem; *self.map = (); old }
            pub fn remove_entry(self) -> (K, V) { let old = (self.map.key, self.map.elem); *self.map = (); old }
        }
    }

    pub mod btree_set {
        use core::borrow::Borrow;
        use core::ops::RangeBounds;

        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct BTreeSet<T> { #[pii(elements)] elem: T }
        impl<T> BTreeSet<T> {
            pub const fn new() -> BTreeSet<T> { () }
            pub fn clear(&mut self) { *self = (); }
            pub fn contains<Q: ?Sized>(&self, value: &Q) -> bool where T: Borrow<Q> { ::core::__any() }
            pub fn get<Q: ?Sized>(&self, value: &Q) -> Option<&T> where T: Borrow<Q> { core::__maybe(&self.elem) }
            pub fn is_disjoint(&self, other: &BTreeSet<T>) -> bool { ::core::__any() }
            pub fn is_subset(&self, other: &BTreeSet<T>) -> bool { ::core::__any() }
            pub fn is_superset(&self, other: &BTreeSet<T>) -> bool { ::core::__any() }
            pub fn first(&self) -> Option<&T> { core::__maybe(&self.elem) }
            pub fn last(&self) -> Option<&T> { core::__maybe(&self.elem) }
            pub fn pop_first(&mut self) -> Option<T> { core::__maybe(self.elem) }
            pub fn pop_last(&mut self) -> Option<T> { core::__maybe(self.elem) }
            pub fn insert(&mut self, value: T) -> bool { self.elem = value; core::__any() }
            pub fn replace(&mut self, value: T) -> Option<T> { let old = self.elem; self.elem = value; core::__maybe(old) }
            pub fn remove<Q: ?Sized>(&mut self, value: &Q) -> bool where T: Borrow<Q> { ::core::__any() }
            pub fn take<Q: ?Sized>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q> { core::__maybe(self.elem) }
            pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) { f(&self.elem); }
            pub fn append(&mut self, other: &mut BTreeSet<T>) { self.elem = other.elem; }
            pub fn iter(&self) -> Iter<T> { Iter { elem: &self.elem } }
            pub fn range<K: ?Sized, R: RangeBounds<K>>(&self, range: R) -> Iter<T> { Iter { elem: &self.elem } }
            pub fn difference(&self, other: &BTreeSet<T>) -> Iter<T> { Iter { elem: &self.elem } }
            pub fn intersection(&self, other: &BTreeSet<T>) -> Iter<T> { Iter { elem: &self.elem } }
            pub fn union(&self, other: &BTreeSet<T>) -> Iter<T> { if core::__any() { Iter { elem: &self.elem } } else { Iter { elem: &other.elem } } }
            pub fn symmetric_difference(&self, other: &BTreeSet<T>) -> Iter<T> {
                if core::__any() { Iter { elem: &self.elem } } else { Iter { elem: &other.elem } }
            }
            pub fn len(&self) -> usize { 0 }
            pub fn is_empty(&self) -> bool { ::core::__any() }
        }
        macro_rules! operators {
            ($($Trait:ident $function:ident)*) => { $(
                impl<T: Clone> core::ops::$Trait<&BTreeSet<T>> for &BTreeSet<T> {
                    type Output = BTreeSet<T>;
                    fn $function(self, rhs: &BTreeSet<T>) -> BTreeSet<T> { if core::__any() { *self } else { *rhs } }
                }
            )* };
        }
        operators! { BitOr bitor BitAnd bitand BitXor bitxor }
        impl<T: Clone> core::ops::Sub<&BTreeSet<T>> for &BTreeSet<T> {
            type Output = BTreeSet<T>;
            fn sub(self, rhs: &BTreeSet<T>) -> BTreeSet<T> { *self }
        }
        impl<T> Default for BTreeSet<T> {
            fn default() -> BTreeSet<T> { () }
        }
        impl<T> FromIterator<T> for BTreeSet<T> {
            fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> BTreeSet<T> { BTreeSet { elem: iter.into_iter().__item() } }
        }
        impl<T, const N: usize> From<[T; N]> for BTreeSet<T> {
            fn from(array: [T; N]) -> BTreeSet<T> { BTreeSet { elem: array.elem } }
        }
        impl<T> Extend<T> for BTreeSet<T> {
            fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { self.elem = iter.into_iter().__item(); }
        }
        impl<T: Copy> Extend<&T> for BTreeSet<T> {
            fn extend<I: IntoIterator<Item = &T>>(&mut self, iter: I) { self.elem = *iter.into_iter().__item(); }
        }
        impl<T> IntoIterator for BTreeSet<T> {
            type Item = T;
            type IntoIter = IntoIter<T>;
            fn into_iter(self) -> IntoIter<T> { IntoIter { elem: self.elem } }
        }
        impl<T> IntoIterator for &BTreeSet<T> {
            type Item = &T;
            type IntoIter = Iter<T>;
            fn into_iter(self) -> Iter<T> { Iter { elem: &self.elem } }
        }
        macro_rules! iterators {
            ($($name:ident: $item:ty;)*) => { $(
                #[derive(Clone, Debug)]
                pub struct $name<T> { #[pii(elements)] elem: $item }
                impl<T> Iterator for $name<T> {
                    type Item = $item;
                    fn next(&mut self) -> Option<$item> { core::__maybe(self.elem) }
                }
                impl<T> DoubleEndedIterator for $name<T> {}
                impl<T> ExactSizeIterator for $name<T> {}
            )* };
        }
        iterators! { Iter: &T; IntoIter: T; }
    }

    pub mod linked_list {
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct LinkedList<T> { #[pii(elements)] elem: T }
        impl<T> LinkedList<T> {
            pub const fn new() -> LinkedList<T> { () }
            pub fn push_back(&mut self, elt: T) { self.elem = elt; }
            pub fn push_front(&mut self, elt: T) { self.elem = elt; }
            pub fn pop_back(&mut self) -> Option<T> { core::__maybe(self.elem) }
            pub fn pop_front(&mut self) -> Option<T> { core::__maybe(self.elem) }
            pub fn front(&self) -> Option<&T> { core::__maybe(&self.elem) }
            pub fn back(&self) -> Option<&T> { core::__maybe(&self.elem) }
            pub fn append(&mut self, other: &mut LinkedList<T>) { self.elem = other.elem; }
            pub fn iter(&self) -> core::slice::Iter<T> { core::slice::Iter { elem: &self.elem } }
            pub fn iter_mut(&mut self) -> core::slice::IterMut<T> { core::slice::IterMut { elem: &mut self.elem } }
            pub fn len(&self) -> usize { 0 }
            pub fn is_empty(&self) -> bool { ::core::__any() }
            pub fn clear(&mut self) { *self = (); }
        }
        impl<T> Default for LinkedList<T> {
            fn default() -> LinkedList<T> { () }
        }
        impl<T> FromIterator<T> for LinkedList<T> {
            fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> LinkedList<T> { LinkedList { elem: iter.into_iter().__item() } }
        }
        impl<T> IntoIterator for LinkedList<T> {
            type Item = T;
            type IntoIter = crate::vec::IntoIter<T>;
            fn into_iter(self) -> crate::vec::IntoIter<T> { crate::vec::IntoIter { elem: self.elem } }
        }
        impl<T> IntoIterator for &LinkedList<T> {
            type Item = &T;
            type IntoIter = core::slice::Iter<T>;
            fn into_iter(self) -> core::slice::Iter<T> { core::slice::Iter { elem: &self.elem } }
        }
    }

    pub mod vec_deque {
        use crate::vec::Vec;
        use core::ops::{Index, IndexMut, RangeBounds};

        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct VecDeque<T> { #[pii(elements)] elem: T }
        impl<T> VecDeque<T> {
            pub const fn new() -> VecDeque<T> { () }
            pub fn with_capacity(capacity: usize) -> VecDeque<T> { () }
            pub fn get(&self, index: usize) -> Option<&T> { core::__maybe(&self.elem) }
            pub fn get_mut(&mut self, index: usize) -> Option<&mut T> { core::__maybe(&mut self.elem) }
            pub fn swap(&mut self, i: usize, j: usize) {}
            pub fn capacity(&self) -> usize { 0 }
            pub fn reserve(&mut self, additional: usize) {}
            pub fn truncate(&mut self, len: usize) {}
            pub fn iter(&self) -> Iter<T> { Iter { elem: &self.elem } }
            pub fn iter_mut(&mut self) -> IterMut<T> { IterMut { elem: &mut self.elem } }
            pub fn len(&self) -> usize { 0 }
            pub fn is_empty(&self) -> bool { ::core::__any() }
            pub fn range<R: RangeBounds<usize>>(&self, range: R) -> Iter<T> { Iter { elem: &self.elem } }
            pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> crate::vec::Drain<T> { crate::vec::Drain { elem: self.elem } }
            pub fn clear(&mut self) { *self = (); }
            pub fn contains(&self, x: &T) -> bool { ::core::__any() }
            pub fn front(&self) -> Option<&T> { core::__maybe(&self.elem) }
            pub fn front_mut(&mut self) -> Option<&mut T> { core::__maybe(&mut self.elem) }
            pub fn back(&self) -> Option<&T> { core::__maybe(&self.elem) }
            pub fn back_mut(&mut self) -> Option<&mut T> { core::__maybe(&mut self.elem) }
            pub fn pop_front(&mut self) -> Option<T> { core::__maybe(self.elem) }
            pub fn pop_back(&mut self) -> Option<T> { core::__maybe(self.elem) }
            pub fn push_front(&mut self, value: T) { self.elem = value; }
            pub fn push_back(&mut self, value: T) { self.elem = value; }
            pub fn insert(&mut self, index: usize, value: T) { self.elem = value; }
            pub fn remove(&mut self, index: usize) -> Option<T> { core::__maybe(self.elem) }
            pub fn split_off(&mut self, at: usize) -> VecDeque<T> { *self }
            pub fn append(&mut self, other: &mut VecDeque<T>) { self.elem = other.elem; }
            pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) { f(&self.elem); }
            pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F) { f(&mut self.elem); }
            pub fn make_contiguous(&mut self) -> &mut [T] { self }
            pub fn as_slices(&self) -> (&[T], &[T]) { (self, self) }
            pub fn rotate_left(&mut self, n: usize) {}
            pub fn rotate_right(&mut self, n: usize) {}
        }
        impl<T> Default for VecDeque<T> {
            fn default() -> VecDeque<T> { () }
        }
        impl<T> FromIterator<T> for VecDeque<T> {
            fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> VecDeque<T> { VecDeque { elem: iter.into_iter().__item() } }
        }
        impl<T> From<Vec<T>> for VecDeque<T> {
            fn from(other: Vec<T>) -> VecDeque<T> { VecDeque { elem: other.elem } }
        }
        impl<T, const N: usize> From<[T; N]> for VecDeque<T> {
            fn from(arr: [T; N]) -> VecDeque<T> { VecDeque { elem: arr.elem } }
        }
        impl<T> Extend<T> for VecDeque<T> {
            fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { self.elem = iter.into_iter().__item(); }
        }
        impl<T> Index<usize> for VecDeque<T> {
            type Output = T;
            fn index(&self, index: usize) -> &T { &self.elem }
        }
        impl<T> IndexMut<usize> for VecDeque<T> {
            fn index_mut(&mut self, index: usize) -> &mut T { &mut self.elem }
        }
        impl<T> IntoIterator for VecDeque<T> {
            type Item = T;
            type IntoIter = IntoIter<T>;
            fn into_iter(self) -> IntoIter<T> { IntoIter { elem: self.elem } }
        }
        impl<T> IntoIterator for &VecDeque<T> {
            type Item = &T;
            type IntoIter = Iter<T>;
            fn into_iter(self) -> Iter<T> { Iter { elem: &self.elem } }
        }
        impl<T> IntoIterator for &mut VecDeque<T> {
            type Item = &mut T;
            type IntoIter = IterMut<T>;
            fn into_iter(self) -> IterMut<T> { IterMut { elem: &mut self.elem } }
        }
        macro_rules! iterators {
            ($($name:ident: $item:ty;)*) => { $(
                #[derive(Clone, Debug)]
                pub struct $name<T> { #[pii(elements)] elem: $item }
                impl<T> Iterator for $name<T> {
                    type Item = $item;
                    fn next(&mut self) -> Option<$item> { core::__maybe(self.elem) }
                }
                impl<T> DoubleEndedIterator for $name<T> {}
                impl<T> ExactSizeIterator for $name<T> {}
            )* };
        }
        iterators! { Iter: &T; IterMut: &mut T; IntoIter: T; }
    }
}

pub mod ffi {
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct CString { #[pii(elements)] elem: u8 }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct NulError { bytes: crate::vec::Vec<u8> }
    impl core::fmt::Display for NulError {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_str("nul byte found in provided data") }
    }
    impl core::error::Error for NulError {}
    impl CString {
        pub fn new<T: Into<crate::vec::Vec<u8>>>(t: T) -> Result<CString, NulError> {
            let bytes = t.into();
            if core::__any() { Ok(bytes) } else { Err(NulError { bytes }) }
        }
        pub fn into_string(self) -> Result<crate::string::String, IntoStringError> { core::__fallible(self) }
        pub fn into_bytes(self) -> crate::vec::Vec<u8> { self }
        pub fn as_bytes(&self) -> &[u8] { self }
        pub fn as_c_str(&self) -> &core::ffi::CStr { self }
    }
    #[derive(Clone, Debug)]
    pub struct IntoStringError;
    impl core::ops::Deref for CString {
        type Target = core::ffi::CStr;
        fn deref(&self) -> &core::ffi::CStr { self }
    }
    impl core::fmt::Debug for CString {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = self.elem; Ok(()) }
    }
}

pub mod fmt {
    pub use core::fmt::*;
    pub fn format(args: Arguments) -> crate::string::String { args }
}

pub mod rc {
    use crate::string::String;
    use crate::vec::Vec;
    shared! { Rc }
}

pub mod sync {
    use crate::string::String;
    use crate::vec::Vec;
    shared! { Arc }
}

pub mod slice {
    pub use core::slice::*;
    use crate::boxed::Box;
    use crate::string::String;
    use crate::vec::Vec;
    use core::borrow::Borrow;

    impl<T> [T] {
        pub fn to_vec(&self) -> Vec<T> where T: Clone { *self }
        pub fn into_vec(self: Box<[T]>) -> Vec<T> { self }
        pub fn repeat(&self, n: usize) -> Vec<T> where T: Copy { *self }
    }
    impl<S: Borrow<str>> [S] {
        pub fn join(&self, sep: &str) -> String { *self.elem }
        /// What is known of an array's text is that of its parts, one behind the other.
        pub fn concat(&self) -> String { *self }
    }
    impl<T: Clone> [Vec<T>] {
        pub fn join(&self, sep: &T) -> Vec<T> { let mut all = Vec { elem: self.elem.elem }; all.elem = *sep; all }
        pub fn concat(&self) -> Vec<T> { Vec { elem: self.elem.elem } }
    }
    impl<T: Clone> [&[T]] {
        pub fn concat(&self) -> Vec<T> { Vec { elem: self.elem.elem } }
    }
    impl<T: Clone, const N: usize> [[T; N]] {
        pub fn concat(&self) -> Vec<T> { Vec { elem: self.elem.elem } }
    }
    impl [u8] {
        pub fn to_ascii_uppercase(&self) -> Vec<u8> { *self }
        pub fn to_ascii_lowercase(&self) -> Vec<u8> { *self }
    }
}

pub mod str {
    pub use core::str::*;
    use crate::boxed::Box;
    use crate::string::String;
    use core::str::pattern::Pattern;

    impl str {
        pub fn to_lowercase(&self) -> String { *self }
        pub fn to_uppercase(&self) -> String { *self }
        pub fn to_ascii_lowercase(&self) -> String { *self }
        pub fn to_ascii_uppercase(&self) -> String { *self }
        pub fn repeat(&self, n: usize) -> String { *self }
        pub fn replace<P: Pattern>(&self, from: P, to: &str) -> String { if core::__any() { *self } else { *to } }
        pub fn replacen<P: Pattern>(&self, pat: P, to: &str, count: usize) -> String { if core::__any() { *self } else { *to } }
        pub fn into_string(self: Box<str>) -> String { self }
        pub fn into_boxed_bytes(self: Box<str>) -> Box<[u8]> { self }
    }
}

pub mod string {
    use crate::borrow::Cow;
    use crate::boxed::Box;
    use crate::vec::Vec;
    use core::convert::Infallible;
    use core::fmt;
    use core::ops::{Add, AddAssign, Deref, DerefMut, Index, RangeBounds};
    use core::str::Utf8Error;

    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct String { #[pii(elements)] elem: str }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct FromUtf8Error { bytes: Vec<u8>, error: Utf8Error }
    #[derive(Debug)]
    pub struct FromUtf16Error;
    pub type ParseError = Infallible;
    impl FromUtf8Error {
        pub fn as_bytes(&self) -> &[u8] { &self.bytes }
        pub fn into_bytes(self) -> Vec<u8> { self.bytes }
        pub fn utf8_error(&self) -> Utf8Error { self.error }
    }
    impl fmt::Display for FromUtf8Error {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.write_str("invalid utf-8 sequence") }
    }
    impl core::error::Error for FromUtf8Error {}

    impl String {
        pub const fn new() -> String { "" }
        pub fn with_capacity(capacity: usize) -> String { "" }
        pub fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error> {
            if core::__any() { Ok(vec) } else { Err(FromUtf8Error { bytes: vec, error: Utf8Error }) }
        }
        pub fn from_utf8_lossy(v: &[u8]) -> Cow<str> { if core::__any() { Cow::Borrowed(v) } else { Cow::Owned(*v) } }
        pub fn from_utf16(v: &[u16]) -> Result<String, FromUtf16Error> { core::__fallible(*v) }
        pub fn from_utf16_lossy(v: &[u16]) -> String { *v }
        pub unsafe fn from_utf8_unchecked(bytes: Vec<u8>) -> String { bytes }
        pub const fn into_bytes(self) -> Vec<u8> { self }
        pub const fn as_str(&self) -> &str { self }
        pub const fn as_mut_str(&mut self) -> &mut str { self }
        // Kept as text, so that a statement or an address that is put together is known as far as it can be.
        pub fn push_str(&mut self, string: &str) { *self = format_args!("{}{}", *self, *string); }
        pub fn push(&mut self, ch: char) { *self = format_args!("{}{}", *self, ch); }
        pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R) {}
        pub const fn capacity(&self) -> usize { 0 }
        pub fn reserve(&mut self, additional: usize) {}
        pub fn reserve_exact(&mut self, additional: usize) {}
        pub fn shrink_to_fit(&mut self) {}
        pub const fn as_bytes(&self) -> &[u8] { self }
        pub unsafe fn as_mut_vec(&mut self) -> &mut Vec<u8> { self }
        pub fn truncate(&mut self, new_len: usize) {}
        pub fn pop(&mut self) -> Option<char> { core::__maybe(*self) }
        pub fn remove(&mut self, idx: usize) -> char { *self }
        pub fn retain<F: FnMut(char) -> bool>(&mut self, f: F) { f(*self); }
        pub fn insert(&mut self, idx: usize, ch: char) { self.elem = ch; }
        pub fn insert_str(&mut self, idx: usize, string: &str) { self.elem = *string; }
        pub const fn len(&self) -> usize { 0 }
        pub const fn is_empty(&self) -> bool { ::core::__any() }
        pub fn split_off(&mut self, at: usize) -> String { *self }
        pub fn clear(&mut self) { *self = ""; }
        pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain { Drain { elem: *self } }
        pub fn replace_range<R: RangeBounds<usize>>(&mut self, range: R, replace_with: &str) { self.elem = *replace_with; }
        pub fn into_boxed_str(self) -> Box<str> { self }
        pub fn leak(self) -> &'static mut str { self }
        pub fn into_chars(self) -> IntoChars { IntoChars { elem: self } }
    }
    macro_rules! iterators {
        ($($name:ident: $item:ty;)*) => { $(
            pub struct $name { #[pii(elements)] elem: $item }
            impl Iterator for $name {
                type Item = $item;
                fn next(&mut self) -> Option<$item> { core::__maybe(self.elem) }
            }
            impl DoubleEndedIterator for $name {}
        )* };
    }
    iterators! { Drain: char; IntoChars: char; }

    impl Deref for String {
        type Target = str;
        fn deref(&self) -> &str { self }
    }
    impl DerefMut for String {
        fn deref_mut(&mut self) -> &mut str { self }
    }
    impl Default for String {
        fn default() -> String { "" }
    }
    impl fmt::Display for String {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = *self; Ok(()) }
    }
    impl fmt::Debug for String {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = *self; Ok(()) }
    }
    impl fmt::Write for String {
        fn write_str(&mut self, s: &str) -> fmt::Result { self.push_str(s); core::__fallible(()) }
        fn write_char(&mut self, c: char) -> fmt::Result { self.push(c); core::__fallible(()) }
        fn write_fmt(&mut self, args: fmt::Arguments) -> fmt::Result { self.push_str(&args); core::__fallible(()) }
    }
    impl PartialEq<str> for String { fn eq(&self, other: &str) -> bool { core::__any() } }
    impl PartialEq<&str> for String { fn eq(&self, other: &&str) -> bool { core::__any() } }
    impl PartialEq<String> for str { fn eq(&self, other: &String) -> bool { core::__any() } }
    impl PartialEq<String> for &str { fn eq(&self, other: &String) -> bool { core::__any() } }
    impl Add<&str> for String {
        type Output = String;
        fn add(self, other: &str) -> String { format_args!("{}{}", self, *other) }
    }
    impl AddAssign<&str> for String {
        fn add_assign(&mut self, other: &str) { self.push_str(other); }
    }
    macro_rules! ranges {
        ($($range:ty;)*) => { $(
            impl Index<$range> for String {
                type Output = str;
                fn index(&self, index: $range) -> &str { self }
            }
        )* };
    }
    ranges! {
        core::ops::Range<usize>; core::ops::RangeFrom<usize>; core::ops::RangeTo<usize>; core::ops::RangeFull;
        core::ops::RangeInclusive<usize>; core::ops::RangeToInclusive<usize>;
    }
    impl core::str::FromStr for String {
        type Err = Infallible;
        fn from_str(s: &str) -> Result<String, Infallible> { Ok(*s) }
    }
    impl AsRef<str> for String {
        fn as_ref(&self) -> &str { self }
    }
    impl AsMut<str> for String {
        fn as_mut(&mut self) -> &mut str { self }
    }
    impl AsRef<[u8]> for String {
        fn as_ref(&self) -> &[u8] { self }
    }
    impl core::borrow::Borrow<str> for String {
        fn borrow(&self) -> &str { self }
    }
    impl From<&str> for String { fn from(s: &str) -> String { *s } }
    impl From<&mut str> for String { fn from(s: &mut str) -> String { *s } }
    impl From<&String> for String { fn from(s: &String) -> String { *s } }
    impl From<char> for String { fn from(c: char) -> String { c } }
    impl From<Box<str>> for String { fn from(s: Box<str>) -> String { s } }
    impl From<Cow<str>> for String { fn from(s: Cow<str>) -> String { s.into_owned() } }
    macro_rules! gathered {
        ($($item:ty;)*) => { $(
            impl FromIterator<$item> for String {
                fn from_iter<I: IntoIterator<Item = $item>>(iter: I) -> String { String { elem: *iter.into_iter().__item() } }
            }
            impl Extend<$item> for String {
                fn extend<I: IntoIterator<Item = $item>>(&mut self, iter: I) { self.elem = *iter.into_iter().__item(); }
            }
        )* };
    }
    gathered! { &char; &str; }
    macro_rules! gathered_owned {
        ($($item:ty;)*) => { $(
            impl FromIterator<$item> for String {
                fn from_iter<I: IntoIterator<Item = $item>>(iter: I) -> String { String { elem: iter.into_iter().__item() } }
            }
            impl Extend<$item> for String {
                fn extend<I: IntoIterator<Item = $item>>(&mut self, iter: I) { self.elem = iter.into_iter().__item(); }
            }
        )* };
    }
    gathered_owned! { char; String; Box<str>; Cow<str>; }

    pub trait ToString {
        fn to_string(&self) -> String;
    }
    impl<T: fmt::Display + ?Sized> ToString for T {
        fn to_string(&self) -> String { format_args!("{}", self) }
    }
}

pub mod task {
    pub trait Wake {
        fn wake(self: crate::sync::Arc<Self>);
    }
}

pub mod vec {
    use crate::borrow::Cow;
    use crate::boxed::Box;
    use crate::string::String;
    use core::ops::{Deref, DerefMut, Index, IndexMut, RangeBounds};
    use core::slice;

    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Vec<T> { #[pii(elements)] elem: T }
    #[doc(hidden)]
    pub fn from_elem<T: Clone>(elem: T, n: usize) -> Vec<T> { Vec { elem } }
    #[doc(hidden)]
    pub fn from_array<T, const N: usize>(array: [T; N]) -> Vec<T> { Vec { elem: array.elem } }

    impl<T> Vec<T> {
        pub const fn new() -> Vec<T> { () }
        pub fn with_capacity(capacity: usize) -> Vec<T> { () }
        pub unsafe fn from_raw_parts(ptr: *mut T, length: usize, capacity: usize) -> Vec<T> { Vec { elem: *ptr } }
        pub const fn capacity(&self) -> usize { 0 }
        pub fn reserve(&mut self, additional: usize) {}
        pub fn reserve_exact(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError> { core::__fallible(()) }
        pub fn shrink_to_fit(&mut self) {}
        pub fn into_boxed_slice(self) -> Box<[T]> { self }
        pub fn truncate(&mut self, len: usize) {}
        pub const fn as_slice(&self) -> &[T] { self }
        pub const fn as_mut_slice(&mut self) -> &mut [T] { self }
        pub fn swap_remove(&mut self, index: usize) -> T { self.elem }
        pub fn insert(&mut self, index: usize, element: T) { self.elem = element; }
        pub fn remove(&mut self, index: usize) -> T { self.elem }
        // What is left is what passed the test.
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {
            if f(&self.elem) { *self = Vec { elem: self.elem }; } else { *self = (); }
        }
        pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F) {
            if f(&mut self.elem) { *self = Vec { elem: self.elem }; } else { *self = (); }
        }
        pub fn dedup_by_key<F: FnMut(&mut T) -> K, K: PartialEq>(&mut self, key: F) { key(&mut self.elem); }
        pub fn dedup_by<F: FnMut(&mut T, &mut T) -> bool>(&mut self, same_bucket: F) { same_bucket(&mut self.elem, &mut self.elem); }
        pub fn dedup(&mut self) where T: PartialEq {}
        pub fn push(&mut self, value: T) { self.elem = value; }
        pub fn pop(&mut self) -> Option<T> { core::__maybe(self.elem) }
        pub fn pop_if<F: FnOnce(&mut T) -> bool>(&mut self, predicate: F) -> Option<T> {
            if predicate(&mut self.elem) { Some(self.elem) } else { None }
        }
        pub fn append(&mut self, other: &mut Vec<T>) { self.elem = other.elem; *other = (); }
        pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<T> { Drain { elem: self.elem } }
        pub fn clear(&mut self) { *self = (); }
        pub const fn len(&self) -> usize { 0 }
        pub const fn is_empty(&self) -> bool { ::core::__any() }
        pub fn split_off(&mut self, at: usize) -> Vec<T> { *self }
        pub fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, f: F) { self.elem = f(); }
        pub fn resize(&mut self, new_len: usize, value: T) where T: Clone { self.elem = value; }
        pub fn leak(self) -> &'static mut [T] { self }
        pub fn extend_from_slice(&mut self, other: &[T]) where T: Clone { self.elem = other.elem; }
        pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R) where T: Clone {}
        pub fn splice<R: RangeBounds<usize>, I: IntoIterator<Item = T>>(&mut self, range: R, replace_with: I) -> Drain<T> {
            let old = self.elem;
            self.elem = replace_with.into_iter().__item();
            Drain { elem: old }
        }
        pub const fn as_ptr(&self) -> *const T { &self.elem }
        pub const fn as_mut_ptr(&mut self) -> *mut T { &mut self.elem }
    }
    impl<T, const N: usize> Vec<[T; N]> {
        pub fn into_flattened(self) -> Vec<T> { Vec { elem: self.elem.elem } }
    }
    impl<T> Deref for Vec<T> {
        type Target = [T];
        fn deref(&self) -> &[T] { self }
    }
    impl<T> DerefMut for Vec<T> {
        fn deref_mut(&mut self) -> &mut [T] { self }
    }
    impl<T> Default for Vec<T> {
        fn default() -> Vec<T> { () }
    }
    impl<T> Index<usize> for Vec<T> {
        type Output = T;
        fn index(&self, index: usize) -> &T { &self.elem }
    }
    impl<T> IndexMut<usize> for Vec<T> {
        fn index_mut(&mut self, index: usize) -> &mut T { &mut self.elem }
    }
    macro_rules! ranges {
        ($($range:ty;)*) => { $(
            impl<T> Index<$range> for Vec<T> {
                type Output = [T];
                fn index(&self, index: $range) -> &[T] { self }
            }
            impl<T> IndexMut<$range> for Vec<T> {
                fn index_mut(&mut self, index: $range) -> &mut [T] { self }
            }
        )* };
    }
    ranges! {
        core::ops::Range<usize>; core::ops::RangeFrom<usize>; core::ops::RangeTo<usize>; core::ops::RangeFull;
        core::ops::RangeInclusive<usize>; core::ops::RangeToInclusive<usize>;
    }
    impl<T> FromIterator<T> for Vec<T> {
        fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Vec<T> { Vec { elem: iter.into_iter().__item() } }
    }
    impl<T> Extend<T> for Vec<T> {
        fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { self.elem = iter.into_iter().__item(); }
    }
    impl<T: Copy> Extend<&T> for Vec<T> {
        fn extend<I: IntoIterator<Item = &T>>(&mut self, iter: I) { self.elem = *iter.into_iter().__item(); }
    }
    impl<T> IntoIterator for Vec<T> {
        type Item = T;
        type IntoIter = IntoIter<T>;
        fn into_iter(self) -> IntoIter<T> { IntoIter { elem: self.elem } }
    }
    impl<T> IntoIterator for &Vec<T> {
        type Item = &T;
        type IntoIter = slice::Iter<T>;
        fn into_iter(self) -> slice::Iter<T> { slice::Iter { elem: &self.elem } }
    }
    impl<T> IntoIterator for &mut Vec<T> {
        type Item = &mut T;
        type IntoIter = slice::IterMut<T>;
        fn into_iter(self) -> slice::IterMut<T> { slice::IterMut { elem: &mut self.elem } }
    }
    impl<T> AsRef<[T]> for Vec<T> { fn as_ref(&self) -> &[T] { self } }
    impl<T> AsRef<Vec<T>> for Vec<T> { fn as_ref(&self) -> &Vec<T> { self } }
    impl<T> AsMut<[T]> for Vec<T> { fn as_mut(&mut self) -> &mut [T] { self } }
    impl<T> AsMut<Vec<T>> for Vec<T> { fn as_mut(&mut self) -> &mut Vec<T> { self } }
    impl<T> core::borrow::Borrow<[T]> for Vec<T> { fn borrow(&self) -> &[T] { self } }
    impl<T: Clone> From<&[T]> for Vec<T> { fn from(s: &[T]) -> Vec<T> { *s } }
    impl<T: Clone> From<&mut [T]> for Vec<T> { fn from(s: &mut [T]) -> Vec<T> { *s } }
    impl<T, const N: usize> From<[T; N]> for Vec<T> { fn from(s: [T; N]) -> Vec<T> { s } }
    impl<T: Clone, const N: usize> From<&[T; N]> for Vec<T> { fn from(s: &[T; N]) -> Vec<T> { *s } }
    impl<T> From<Box<[T]>> for Vec<T> { fn from(s: Box<[T]>) -> Vec<T> { s } }
    impl<T> From<crate::collections::VecDeque<T>> for Vec<T> { fn from(s: crate::collections::VecDeque<T>) -> Vec<T> { s } }
    impl<T> From<crate::collections::BinaryHeap<T>> for Vec<T> { fn from(s: crate::collections::BinaryHeap<T>) -> Vec<T> { s } }
    impl<T: Clone> From<Cow<[T]>> for Vec<T> { fn from(s: Cow<[T]>) -> Vec<T> { s.into_owned() } }
    impl From<&str> for Vec<u8> { fn from(s: &str) -> Vec<u8> { *s } }
    impl From<String> for Vec<u8> { fn from(s: String) -> Vec<u8> { s } }
    impl From<crate::ffi::CString> for Vec<u8> { fn from(s: crate::ffi::CString) -> Vec<u8> { s } }
    impl<T, const N: usize> TryFrom<Vec<T>> for [T; N] {
        type Error = Vec<T>;
        fn try_from(vec: Vec<T>) -> Result<[T; N], Vec<T>> { if core::__any() { Ok(vec) } else { Err(vec) } }
    }
    macro_rules! iterators {
        ($($name:ident)*) => { $(
            #[derive(Clone, Debug)]
            pub struct $name<T> { #[pii(elements)] elem: T }
            impl<T> Iterator for $name<T> {
                type Item = T;
                fn next(&mut self) -> Option<T> { core::__maybe(self.elem) }
            }
            impl<T> DoubleEndedIterator for $name<T> {}
            impl<T> ExactSizeIterator for $name<T> {}
        )* };
    }
    iterators! { IntoIter Drain }
    impl<T> IntoIter<T> {
        pub fn as_slice(&self) -> &[T] { self }
    }
}
