//! `std`: what `core` and `alloc` have, and files, the network, threads, hash maps. How to read and write
//! a model: `docs/models.md`.

pub use ::core::{any, array, cell, char, clone, cmp, convert, default, future, hint, iter, marker, mem, num, ops, option};
pub use ::core::{pin, ptr, result};
pub use ::core::{f32, f64, i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize};
pub use ::alloc::{borrow, boxed, fmt, format, rc, slice, str, string, vec};
pub use ::core::{
    assert, assert_eq, assert_ne, cfg, column, compile_error, concat, debug_assert, debug_assert_eq, debug_assert_ne,
    env, file, format_args, include, include_bytes, include_str, line, matches, module_path, option_env, stringify, todo,
    r#try, unimplemented, unreachable, write, writeln,
};

#[macro_export]
macro_rules! panic {
    () => { loop {} };
    ($($arg:tt)+) => { { ::core::panicking::panic_fmt(::core::format_args!($($arg)+)); loop {} } };
}

#[macro_export]
macro_rules! print { ($($arg:tt)*) => { $crate::io::_print(::core::format_args!($($arg)*)) }; }
#[macro_export]
macro_rules! println {
    () => { () };
    ($($arg:tt)*) => { $crate::io::_print(::core::format_args!($($arg)*)) };
}
#[macro_export]
macro_rules! eprint { ($($arg:tt)*) => { $crate::io::_eprint(::core::format_args!($($arg)*)) }; }
#[macro_export]
macro_rules! eprintln {
    () => { () };
    ($($arg:tt)*) => { $crate::io::_eprint(::core::format_args!($($arg)*)) };
}
#[macro_export]
macro_rules! dbg {
    () => { () };
    ($val:expr $(,)?) => { match $val { tmp => { $crate::io::_eprint(::core::format_args!("{:#?}", &tmp)); tmp } } };
    ($($val:expr),+ $(,)?) => { ($($crate::dbg!($val)),+,) };
}
#[macro_export]
macro_rules! thread_local {
    () => {};
    ($(#[$attr:meta])* $vis:vis static $name:ident : $t:ty = const { $init:expr } $(; $($rest:tt)*)?) => {
        $vis static $name: $crate::thread::LocalKey<$t> = $crate::thread::LocalKey::__new($init);
        $($crate::thread_local! { $($rest)* })?
    };
    ($(#[$attr:meta])* $vis:vis static $name:ident : $t:ty = $init:expr $(; $($rest:tt)*)?) => {
        $vis static $name: $crate::thread::LocalKey<$t> = $crate::thread::LocalKey::__new($init);
        $($crate::thread_local! { $($rest)* })?
    };
}

pub mod prelude {
    pub mod v1 {
        pub use ::core::prelude::v1::*;
        pub use ::alloc::borrow::ToOwned;
        pub use ::alloc::boxed::Box;
        pub use ::alloc::string::{String, ToString};
        pub use ::alloc::vec::Vec;
        pub use crate::{dbg, eprint, eprintln, format, print, println, thread_local, vec};
    }
    pub mod rust_2015 {
        pub use super::v1::*;
    }
    pub mod rust_2018 {
        pub use super::v1::*;
    }
    pub mod rust_2021 {
        pub use super::v1::*;
        pub use core::convert::{TryFrom, TryInto};
        pub use core::iter::FromIterator;
    }
    pub mod rust_2024 {
        pub use super::rust_2021::*;
        pub use core::future::{Future, IntoFuture};
    }
}

pub mod alloc {
    pub use ::alloc::alloc::*;
    pub struct System;
}

pub mod ascii {
    pub use core::ascii::*;
    pub trait AsciiExt {}
}

pub mod backtrace {
    #[derive(Debug)]
    pub struct Backtrace;
    #[derive(Debug, PartialEq, Eq)]
    pub enum BacktraceStatus { Unsupported, Disabled, Captured }
    impl Backtrace {
        pub fn capture() -> Backtrace { Backtrace }
        pub fn force_capture() -> Backtrace { Backtrace }
        pub fn status(&self) -> BacktraceStatus { core::__unseen() }
    }
    impl core::fmt::Display for Backtrace {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
    }
}

pub mod collections {
    pub use ::alloc::collections::{BTreeMap, BTreeSet, BinaryHeap, Bound, LinkedList, TryReserveError, VecDeque};
    pub use ::alloc::collections::{binary_heap, btree_map, btree_set, linked_list, vec_deque};
    pub use hash_map::HashMap;
    pub use hash_set::HashSet;

    pub mod hash_map {
        pub use crate::hash::{DefaultHasher, RandomState};
        use core::borrow::Borrow;
        use core::hash::BuildHasher;
        use core::ops::Index;

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct HashMap<K, V, S = RandomState> { #[pii(keys)] key: K, #[pii(elements)] elem: V }
        impl<K, V> HashMap<K, V, RandomState> {
            pub fn new() -> HashMap<K, V, RandomState> { () }
            pub fn with_capacity(capacity: usize) -> HashMap<K, V, RandomState> { () }
        }
        impl<K, V, S> HashMap<K, V, S> {
            pub const fn with_hasher(hash_builder: S) -> HashMap<K, V, S> { () }
            pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> HashMap<K, V, S> { () }
            pub fn capacity(&self) -> usize { 0 }
            pub fn keys(&self) -> Keys<K, V> { Keys { elem: &self.key } }
            pub fn into_keys(self) -> IntoKeys<K, V> { IntoKeys { elem: self.key } }
            pub fn values(&self) -> Values<K, V> { Values { elem: &self.elem } }
            pub fn values_mut(&mut self) -> ValuesMut<K, V> { ValuesMut { elem: &mut self.elem } }
            pub fn into_values(self) -> IntoValues<K, V> { IntoValues { elem: self.elem } }
            pub fn iter(&self) -> Iter<K, V> { Iter { elem: (&self.key, &self.elem) } }
            pub fn iter_mut(&mut self) -> IterMut<K, V> { IterMut { elem: (&self.key, &mut self.elem) } }
            pub fn len(&self) -> usize { 0 }
            pub fn is_empty(&self) -> bool { ::core::__any() }
            pub fn drain(&mut self) -> Drain<K, V> { Drain { elem: (self.key, self.elem) } }
            // What is left is what passed the test.
            pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) {
                if f(&self.key, &mut self.elem) { *self = HashMap { key: self.key, elem: self.elem }; } else { *self = (); }
            }
            pub fn extract_if<F: FnMut(&K, &mut V) -> bool>(&mut self, pred: F) -> Drain<K, V> {
                pred(&self.key, &mut self.elem);
                Drain { elem: (self.key, self.elem) }
            }
            pub fn clear(&mut self) { *self = (); }
            pub fn hasher(&self) -> &S { () }
            pub fn reserve(&mut self, additional: usize) {}
            pub fn shrink_to_fit(&mut self) {}
            pub fn entry(&mut self, #[pii(entry)] key: K) -> Entry<K, V> {
                self.key = key;
                if core::__any() { Entry::Occupied(OccupiedEntry { map: self }) } else { Entry::Vacant(VacantEntry { map: self, key }) }
            }
            pub fn get<Q: ?Sized>(&self, #[pii(entry)] k: &Q) -> Option<&V> where K: Borrow<Q> { core::__maybe(&self.elem) }
            pub fn get_key_value<Q: ?Sized>(&self, #[pii(entry)] k: &Q) -> Option<(&K, &V)> where K: Borrow<Q> { core::__maybe((&self.key, &self.elem)) }
            pub fn contains_key<Q: ?Sized>(&self, k: &Q) -> bool where K: Borrow<Q> { ::core::__any() }
            pub fn get_mut<Q: ?Sized>(&mut self, #[pii(entry)] k: &Q) -> Option<&mut V> where K: Borrow<Q> { core::__maybe(&mut self.elem) }
            pub fn insert(&mut self, #[pii(entry)] k: K, v: V) -> Option<V> {
                let old = self.elem;
                *self = HashMap { key: k, elem: v };
                core::__maybe(old)
            }
            pub fn remove<Q: ?Sized>(&mut self, #[pii(entry)] k: &Q) -> Option<V> where K: Borrow<Q> { let old = self.elem; *self = (); core::__maybe(old) }
            pub fn remove_entry<Q: ?Sized>(&mut self, #[pii(entry)] k: &Q) -> Option<(K, V)> where K: Borrow<Q> { let old = (self.key, self.elem); *self = (); core::__maybe(old) }
        }
        impl<K, V, S: Default> Default for HashMap<K, V, S> {
            fn default() -> HashMap<K, V, S> { () }
        }
        impl<K, V, S: BuildHasher + Default> FromIterator<(K, V)> for HashMap<K, V, S> {
            fn from_iter<I: IntoIterator<Item = (K, V)>>(iter: I) -> HashMap<K, V, S> {
                let (key, elem) = iter.into_iter().__item();
                HashMap { key, elem }
            }
        }
        impl<K, V, const N: usize> From<[(K, V); N]> for HashMap<K, V, RandomState> {
            fn from(arr: [(K, V); N]) -> HashMap<K, V, RandomState> { HashMap { key: arr.elem.0, elem: arr.elem.1 } }
        }
        impl<K, V, S: BuildHasher> Extend<(K, V)> for HashMap<K, V, S> {
            fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, iter: I) {
                let (key, elem) = iter.into_iter().__item();
                self.key = key;
                self.elem = elem;
            }
        }
        impl<K: Borrow<Q>, Q: ?Sized, V, S: BuildHasher> Index<&Q> for HashMap<K, V, S> {
            type Output = V;
            fn index(&self, #[pii(entry)] key: &Q) -> &V { &self.elem }
        }
        impl<K, V, S> IntoIterator for HashMap<K, V, S> {
            type Item = (K, V);
            type IntoIter = IntoIter<K, V>;
            fn into_iter(self) -> IntoIter<K, V> { IntoIter { elem: (self.key, self.elem) } }
        }
        impl<K, V, S> IntoIterator for &HashMap<K, V, S> {
            type Item = (&K, &V);
            type IntoIter = Iter<K, V>;
            fn into_iter(self) -> Iter<K, V> { Iter { elem: (&self.key, &self.elem) } }
        }
        impl<K, V, S> IntoIterator for &mut HashMap<K, V, S> {
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
                impl<K, V> ExactSizeIterator for $name<K, V> {}
            )* };
        }
        iterators! {
            Iter: (&K, &V); IterMut: (&K, &mut V); IntoIter: (K, V); Keys: &K; Values: &V; ValuesMut: &mut V; IntoKeys: K;
            IntoValues: V; Drain: (K, V);
        }

        pub enum Entry<K, V> { Occupied(OccupiedEntry<K, V>), Vacant(VacantEntry<K, V>) }
        pub struct VacantEntry<K, V> { map: &mut HashMap<K, V>, key: K }
        pub struct OccupiedEntry<K, V> { map: &mut HashMap<K, V> }
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
            pub fn insert_entry(self, value: V) -> OccupiedEntry<K, V> {
                match self {
                    Entry::Occupied(e) => { e.map.elem = value; e }
                    Entry::Vacant(e) => { e.map.elem = value; OccupiedEntry { map: e.map } }
                }
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

    pub mod hash_set {
        use crate::hash::RandomState;
        use core::borrow::Borrow;
        use core::hash::BuildHasher;

        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct HashSet<T, S = RandomState> { #[pii(elements)] elem: T }
        impl<T> HashSet<T, RandomState> {
            pub fn new() -> HashSet<T, RandomState> { () }
            pub fn with_capacity(capacity: usize) -> HashSet<T, RandomState> { () }
        }
        impl<T, S> HashSet<T, S> {
            pub const fn with_hasher(hasher: S) -> HashSet<T, S> { () }
            pub fn capacity(&self) -> usize { 0 }
            pub fn iter(&self) -> Iter<T> { Iter { elem: &self.elem } }
            pub fn len(&self) -> usize { 0 }
            pub fn is_empty(&self) -> bool { ::core::__any() }
            pub fn drain(&mut self) -> Drain<T> { Drain { elem: self.elem } }
            pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {
                if f(&self.elem) { *self = HashSet { elem: self.elem }; } else { *self = (); }
            }
            pub fn clear(&mut self) { *self = (); }
            pub fn reserve(&mut self, additional: usize) {}
            pub fn difference(&self, other: &HashSet<T, S>) -> Iter<T> { Iter { elem: &self.elem } }
            pub fn symmetric_difference(&self, other: &HashSet<T, S>) -> Iter<T> {
                if core::__any() { Iter { elem: &self.elem } } else { Iter { elem: &other.elem } }
            }
            pub fn intersection(&self, other: &HashSet<T, S>) -> Iter<T> { Iter { elem: &self.elem } }
            pub fn union(&self, other: &HashSet<T, S>) -> Iter<T> { if core::__any() { Iter { elem: &self.elem } } else { Iter { elem: &other.elem } } }
            pub fn contains<Q: ?Sized>(&self, value: &Q) -> bool where T: Borrow<Q> { ::core::__any() }
            pub fn get<Q: ?Sized>(&self, value: &Q) -> Option<&T> where T: Borrow<Q> { core::__maybe(&self.elem) }
            pub fn is_disjoint(&self, other: &HashSet<T, S>) -> bool { ::core::__any() }
            pub fn is_subset(&self, other: &HashSet<T, S>) -> bool { ::core::__any() }
            pub fn is_superset(&self, other: &HashSet<T, S>) -> bool { ::core::__any() }
            pub fn insert(&mut self, value: T) -> bool { self.elem = value; core::__any() }
            pub fn replace(&mut self, value: T) -> Option<T> { let old = self.elem; self.elem = value; core::__maybe(old) }
            pub fn remove<Q: ?Sized>(&mut self, value: &Q) -> bool where T: Borrow<Q> { ::core::__any() }
            pub fn take<Q: ?Sized>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q> { core::__maybe(self.elem) }
        }
        macro_rules! operators {
            ($($Trait:ident $function:ident)*) => { $(
                impl<T: Clone, S: Default> core::ops::$Trait<&HashSet<T, S>> for &HashSet<T, S> {
                    type Output = HashSet<T, S>;
                    fn $function(self, rhs: &HashSet<T, S>) -> HashSet<T, S> { if core::__any() { *self } else { *rhs } }
                }
            )* };
        }
        operators! { BitOr bitor BitAnd bitand BitXor bitxor }
        impl<T: Clone, S: Default> core::ops::Sub<&HashSet<T, S>> for &HashSet<T, S> {
            type Output = HashSet<T, S>;
            fn sub(self, rhs: &HashSet<T, S>) -> HashSet<T, S> { *self }
        }
        impl<T, S: Default> Default for HashSet<T, S> {
            fn default() -> HashSet<T, S> { () }
        }
        impl<T, S: BuildHasher + Default> FromIterator<T> for HashSet<T, S> {
            fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> HashSet<T, S> { HashSet { elem: iter.into_iter().__item() } }
        }
        impl<T, const N: usize> From<[T; N]> for HashSet<T, RandomState> {
            fn from(arr: [T; N]) -> HashSet<T, RandomState> { HashSet { elem: arr.elem } }
        }
        impl<T, S: BuildHasher> Extend<T> for HashSet<T, S> {
            fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { self.elem = iter.into_iter().__item(); }
        }
        impl<T: Copy, S: BuildHasher> Extend<&T> for HashSet<T, S> {
            fn extend<I: IntoIterator<Item = &T>>(&mut self, iter: I) { self.elem = *iter.into_iter().__item(); }
        }
        impl<T, S> IntoIterator for HashSet<T, S> {
            type Item = T;
            type IntoIter = IntoIter<T>;
            fn into_iter(self) -> IntoIter<T> { IntoIter { elem: self.elem } }
        }
        impl<T, S> IntoIterator for &HashSet<T, S> {
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
                impl<T> ExactSizeIterator for $name<T> {}
            )* };
        }
        iterators! { Iter: &T; IntoIter: T; Drain: T; }
    }
}

pub mod env {
    use crate::ffi::{OsStr, OsString};
    use crate::io;
    use crate::path::{Path, PathBuf};

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum VarError { NotPresent, NotUnicode(OsString) }
    impl core::fmt::Display for VarError {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_str("environment variable not found") }
    }
    impl core::error::Error for VarError {}
    pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String, VarError> { core::__fallible(core::__unseen()) }
    pub fn var_os<K: AsRef<OsStr>>(key: K) -> Option<OsString> { core::__maybe(core::__unseen()) }
    pub unsafe fn set_var<K: AsRef<OsStr>, V: AsRef<OsStr>>(key: K, value: V) {}
    pub unsafe fn remove_var<K: AsRef<OsStr>>(key: K) {}
    pub struct Vars { #[pii(elements)] elem: (String, String) }
    impl Iterator for Vars {
        type Item = (String, String);
        fn next(&mut self) -> Option<(String, String)> { core::__maybe(self.elem) }
    }
    pub fn vars() -> Vars { Vars { elem: core::__unseen() } }
    pub struct Args { #[pii(elements)] elem: String }
    impl Iterator for Args {
        type Item = String;
        fn next(&mut self) -> Option<String> { core::__maybe(self.elem) }
    }
    impl DoubleEndedIterator for Args {}
    impl ExactSizeIterator for Args {}
    pub fn args() -> Args { Args { elem: __argument() } }
    #[pii_source(input)]
    fn __argument() -> String;
    pub struct ArgsOs { #[pii(elements)] elem: OsString }
    impl Iterator for ArgsOs {
        type Item = OsString;
        fn next(&mut self) -> Option<OsString> { core::__maybe(self.elem) }
    }
    pub fn args_os() -> ArgsOs { ArgsOs { elem: __argument() } }
    pub fn current_dir() -> io::Result<PathBuf> { core::__fallible("") }
    pub fn current_exe() -> io::Result<PathBuf> { core::__fallible("") }
    pub fn set_current_dir<P: AsRef<Path>>(path: P) -> io::Result<()> { core::__fallible(()) }
    pub fn temp_dir() -> PathBuf { "" }
    pub fn home_dir() -> Option<PathBuf> { core::__maybe("") }
    pub mod consts {
        pub const OS: &str = "";
        pub const ARCH: &str = "";
        pub const FAMILY: &str = "";
        pub const EXE_SUFFIX: &str = "";
    }
}

pub mod error {
    pub use core::error::Error;
}

pub mod ffi {
    pub use core::ffi::*;
    pub use ::alloc::ffi::*;
    use ::alloc::borrow::Cow;

    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OsString { #[pii(elements)] elem: str }
    #[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OsStr { #[pii(elements)] elem: str }
    impl OsString {
        pub const fn new() -> OsString { "" }
        pub fn as_os_str(&self) -> &OsStr { self }
        pub fn into_string(self) -> Result<String, OsString> { if core::__any() { Ok(self) } else { Err(self) } }
        pub fn push<T: AsRef<OsStr>>(&mut self, s: T) { self.elem = *s.as_ref(); }
        pub fn clear(&mut self) { *self = ""; }
    }
    impl OsStr {
        pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &OsStr { s.as_ref() }
        pub fn to_str(&self) -> Option<&str> { core::__maybe(self) }
        pub fn to_string_lossy(&self) -> Cow<str> { Cow::Borrowed(self) }
        pub fn to_os_string(&self) -> OsString { *self }
        pub fn is_empty(&self) -> bool { ::core::__any() }
        pub fn len(&self) -> usize { 0 }
        pub fn as_encoded_bytes(&self) -> &[u8] { self }
        pub fn to_ascii_lowercase(&self) -> OsString { *self }
        pub fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, other: S) -> bool { ::core::__any() }
    }
    impl core::ops::Deref for OsString {
        type Target = OsStr;
        fn deref(&self) -> &OsStr { self }
    }
    impl ToOwned for OsStr {
        type Owned = OsString;
        fn to_owned(&self) -> OsString { *self }
    }
    impl core::borrow::Borrow<OsStr> for OsString { fn borrow(&self) -> &OsStr { self } }
    impl core::fmt::Debug for OsString {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = *self; Ok(()) }
    }
    impl core::fmt::Debug for OsStr {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = *self; Ok(()) }
    }
    impl AsRef<OsStr> for OsStr { fn as_ref(&self) -> &OsStr { self } }
    impl AsRef<OsStr> for OsString { fn as_ref(&self) -> &OsStr { self } }
    impl AsRef<OsStr> for str { fn as_ref(&self) -> &OsStr { self } }
    impl AsRef<OsStr> for String { fn as_ref(&self) -> &OsStr { self } }
    impl From<String> for OsString { fn from(s: String) -> OsString { s } }
    impl<T: ?Sized + AsRef<OsStr>> From<&T> for OsString { fn from(s: &T) -> OsString { *s.as_ref() } }
    impl From<crate::path::PathBuf> for OsString { fn from(s: crate::path::PathBuf) -> OsString { s } }
    impl Default for OsString { fn default() -> OsString { "" } }
}

/// Files. A path is no content: only what is written to a file is stored.
pub mod fs {
    use crate::io;
    use crate::path::{Path, PathBuf};
    use crate::time::SystemTime;

    #[derive(Debug)]
    pub enum TryLockError { Error(io::Error), WouldBlock }
    impl core::fmt::Display for TryLockError {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
    }
    impl core::error::Error for TryLockError {}
    #[derive(Debug)]
    pub struct File { path: PathBuf }
    impl File {
        pub fn open<P: AsRef<Path>>(path: P) -> io::Result<File> { core::__fallible(core::__unseen()) }
        #[pii_sink(store, file)]
        pub fn create<P: AsRef<Path>>(path: P) -> io::Result<File> { core::__fallible(File { path: () }) }
        #[pii_sink(store, file)]
        pub fn create_new<P: AsRef<Path>>(path: P) -> io::Result<File> { core::__fallible(File { path: () }) }
        pub fn options() -> OpenOptions { OpenOptions }
        pub fn sync_all(&self) -> io::Result<()> { core::__fallible(()) }
        pub fn sync_data(&self) -> io::Result<()> { core::__fallible(()) }
        pub fn set_len(&self, size: u64) -> io::Result<()> { core::__fallible(()) }
        pub fn metadata(&self) -> io::Result<Metadata> { core::__fallible(Metadata) }
        pub fn try_clone(&self) -> io::Result<File> { core::__fallible(*self) }
        pub fn set_permissions(&self, perm: Permissions) -> io::Result<()> { core::__fallible(()) }
        pub fn lock(&self) -> io::Result<()> { core::__fallible(()) }
        pub fn lock_shared(&self) -> io::Result<()> { core::__fallible(()) }
        pub fn try_lock(&self) -> Result<(), TryLockError> { core::__fallible(()) }
        pub fn try_lock_shared(&self) -> Result<(), TryLockError> { core::__fallible(()) }
        pub fn unlock(&self) -> io::Result<()> { core::__fallible(()) }
    }
    macro_rules! file {
        ($($ty:ty)*) => { $(
            impl io::Write for $ty {
                #[pii_sink(store, file)]
                fn write(&mut self, buf: &[u8]) -> io::Result<usize> { core::__fallible(0) }
                #[pii_sink(store, file)]
                fn write_all(&mut self, buf: &[u8]) -> io::Result<()> { core::__fallible(()) }
                #[pii_sink(store, file)]
                fn write_fmt(&mut self, args: core::fmt::Arguments) -> io::Result<()> { core::__fallible(()) }
                fn flush(&mut self) -> io::Result<()> { core::__fallible(()) }
            }
            impl io::Read for $ty {
                fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { buf.elem = core::__unseen(); core::__fallible(0) }
            }
            impl io::Seek for $ty {}
        )* };
    }
    file! { File &File crate::sync::Arc<File> }

    #[derive(Clone, Debug)]
    pub struct OpenOptions;
    impl OpenOptions {
        pub fn new() -> OpenOptions { OpenOptions }
        pub fn read(&mut self, read: bool) -> &mut OpenOptions { self }
        pub fn write(&mut self, write: bool) -> &mut OpenOptions { self }
        pub fn append(&mut self, append: bool) -> &mut OpenOptions { self }
        pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions { self }
        pub fn create(&mut self, create: bool) -> &mut OpenOptions { self }
        pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions { self }
        pub fn open<P: AsRef<Path>>(&self, path: P) -> io::Result<File> { core::__fallible(core::__unseen()) }
    }

    #[pii_sink(store, file)]
    pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()> { core::__fallible(()) }
    pub fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>> { core::__fallible(core::__unseen()) }
    pub fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String> { core::__fallible(core::__unseen()) }
    pub fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()> { core::__fallible(()) }
    pub fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()> { core::__fallible(()) }
    pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> { core::__fallible(()) }
    pub fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()> { core::__fallible(()) }
    pub fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> { core::__fallible(()) }
    pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<u64> { core::__fallible(0) }
    pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()> { core::__fallible(()) }
    pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> { core::__fallible(()) }
    pub fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> { core::__fallible(Metadata) }
    pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> { core::__fallible(Metadata) }
    pub fn exists<P: AsRef<Path>>(path: P) -> io::Result<bool> { core::__fallible(core::__any()) }
    pub fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> { core::__fallible(*path.as_ref()) }
    pub fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()> { core::__fallible(()) }
    pub fn read_dir<P: AsRef<Path>>(path: P) -> io::Result<ReadDir> { core::__fallible(ReadDir { elem: core::__fallible(DirEntry { path: core::__unseen() }) }) }

    #[derive(Debug)]
    pub struct ReadDir { #[pii(elements)] elem: io::Result<DirEntry> }
    impl Iterator for ReadDir {
        type Item = io::Result<DirEntry>;
        fn next(&mut self) -> Option<io::Result<DirEntry>> { core::__maybe(self.elem) }
    }
    #[derive(Debug)]
    pub struct DirEntry { path: PathBuf }
    impl DirEntry {
        pub fn path(&self) -> PathBuf { self.path }
        pub fn file_name(&self) -> crate::ffi::OsString { self.path }
        pub fn metadata(&self) -> io::Result<Metadata> { core::__fallible(Metadata) }
        pub fn file_type(&self) -> io::Result<FileType> { core::__fallible(FileType) }
    }
    #[derive(Clone, Debug)]
    pub struct Metadata;
    impl Metadata {
        pub fn file_type(&self) -> FileType { FileType }
        pub fn is_dir(&self) -> bool { ::core::__any() }
        pub fn is_file(&self) -> bool { ::core::__any() }
        pub fn is_symlink(&self) -> bool { ::core::__any() }
        pub fn len(&self) -> u64 { 0 }
        pub fn permissions(&self) -> Permissions { Permissions }
        pub fn modified(&self) -> io::Result<SystemTime> { core::__fallible(()) }
        pub fn accessed(&self) -> io::Result<SystemTime> { core::__fallible(()) }
        pub fn created(&self) -> io::Result<SystemTime> { core::__fallible(()) }
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct FileType;
    impl FileType {
        pub fn is_dir(&self) -> bool { ::core::__any() }
        pub fn is_file(&self) -> bool { ::core::__any() }
        pub fn is_symlink(&self) -> bool { ::core::__any() }
    }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Permissions;
    impl Permissions {
        pub fn readonly(&self) -> bool { ::core::__any() }
        pub fn set_readonly(&mut self, readonly: bool) {}
    }
}

pub mod hash {
    pub use core::hash::*;
    #[derive(Clone, Debug, Default)]
    pub struct DefaultHasher;
    impl DefaultHasher {
        pub const fn new() -> DefaultHasher { DefaultHasher }
    }
    impl Hasher for DefaultHasher {}
    #[derive(Clone, Debug, Default)]
    pub struct RandomState;
    impl RandomState {
        pub fn new() -> RandomState { RandomState }
    }
    impl BuildHasher for RandomState {
        type Hasher = DefaultHasher;
    }
}

pub mod io {
    use core::fmt;

    pub type Result<T> = core::result::Result<T, Error>;

    #[pii_sink(log, stdout)]
    #[doc(hidden)]
    pub fn _print(args: fmt::Arguments) {}
    #[pii_sink(log, stdout)]
    #[doc(hidden)]
    pub fn _eprint(args: fmt::Arguments) {}

    pub struct Error { kind: ErrorKind, error: Box<dyn core::error::Error> }
    impl Error {
        #[pii_sink(error)]
        pub fn new<E: Into<Box<dyn core::error::Error>> + core::fmt::Display>(kind: ErrorKind, #[pii(sink)] error: E) -> Error { Error { kind, error: error.into() } }
        #[pii_sink(error)]
        pub fn other<E: Into<Box<dyn core::error::Error>> + core::fmt::Display>(error: E) -> Error { Error { kind: ErrorKind::Other, error: error.into() } }
        pub fn last_os_error() -> Error { () }
        pub fn from_raw_os_error(code: i32) -> Error { () }
        pub fn raw_os_error(&self) -> Option<i32> { core::__maybe(0) }
        pub fn get_ref(&self) -> Option<&dyn core::error::Error> { core::__maybe(&self.error) }
        pub fn into_inner(self) -> Option<Box<dyn core::error::Error>> { core::__maybe(self.error) }
        pub fn kind(&self) -> ErrorKind { self.kind }
    }
    impl fmt::Display for Error {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.write_fmt(format_args!("{}", self.error)) }
    }
    impl fmt::Debug for Error {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.write_fmt(format_args!("{:?}", self.error)) }
    }
    impl core::error::Error for Error {}
    impl From<ErrorKind> for Error {
        fn from(kind: ErrorKind) -> Error { Error { kind, error: () } }
    }
    impl From<::alloc::ffi::NulError> for Error {
        fn from(error: ::alloc::ffi::NulError) -> Error { () }
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum ErrorKind {
        NotFound, PermissionDenied, ConnectionRefused, ConnectionReset, HostUnreachable, NetworkUnreachable, ConnectionAborted,
        NotConnected, AddrInUse, AddrNotAvailable, NetworkDown, BrokenPipe, AlreadyExists, WouldBlock, NotADirectory,
        IsADirectory, DirectoryNotEmpty, ReadOnlyFilesystem, StaleNetworkFileHandle, InvalidInput, InvalidData, TimedOut,
        WriteZero, StorageFull, NotSeekable, QuotaExceeded, FileTooLarge, ResourceBusy, ExecutableFileBusy, Deadlock,
        CrossesDevices, TooManyLinks, InvalidFilename, ArgumentListTooLong, Interrupted, Unsupported, UnexpectedEof, OutOfMemory,
        Other,
    }
    impl fmt::Display for ErrorKind {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) }
    }

    pub trait Read {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> { self.read(buf) }
        fn read_to_string(&mut self, buf: &mut String) -> Result<usize> { self.read(buf) }
        fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> { self.read(buf); core::__fallible(()) }
        fn by_ref(&mut self) -> &mut Self { self }
        fn bytes(self) -> Bytes<Self> {
            let mut buf = [0];
            self.read(&mut buf);
            Bytes { elem: core::__fallible(buf.elem), inner: self }
        }
        fn chain<R: Read>(self, next: R) -> Chain<Self, R> { Chain { first: self, second: next } }
        fn take(self, limit: u64) -> Take<Self> { Take { inner: self } }
    }
    pub trait Write {
        fn write(&mut self, buf: &[u8]) -> Result<usize>;
        fn flush(&mut self) -> Result<()>;
        fn write_all(&mut self, buf: &[u8]) -> Result<()> { self.write(buf); core::__fallible(()) }
        fn write_fmt(&mut self, args: fmt::Arguments) -> Result<()> { self.write_all(&args) }
        fn by_ref(&mut self) -> &mut Self { self }
    }
    pub trait Seek {
        fn seek(&mut self, pos: SeekFrom) -> Result<u64> { core::__fallible(0) }
        fn rewind(&mut self) -> Result<()> { core::__fallible(()) }
        fn stream_position(&mut self) -> Result<u64> { core::__fallible(0) }
    }
    pub trait BufRead: Read {
        fn fill_buf(&mut self) -> Result<&[u8]> { let mut buf = [0]; self.read(&mut buf); core::__fallible(buf) }
        fn consume(&mut self, amt: usize) {}
        fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> { self.read(buf) }
        fn read_line(&mut self, buf: &mut String) -> Result<usize> { self.read(buf) }
        fn lines(self) -> Lines<Self> {
            let mut buf = String::new();
            self.read(&mut buf);
            Lines { elem: core::__fallible(buf), buf: self }
        }
        fn split(self, byte: u8) -> Split<Self> {
            let mut buf = Vec::new();
            self.read(&mut buf);
            Split { elem: core::__fallible(buf), buf: self }
        }
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum SeekFrom { Start(u64), End(i64), Current(i64) }
    #[derive(Clone, Copy, Debug)]
    pub struct IoSlice { #[pii(elements)] elem: u8 }
    impl IoSlice {
        pub fn new(buf: &[u8]) -> IoSlice { *buf }
    }

    macro_rules! lent {
        ($($ty:ty)*) => { $(
            impl<T: Read + ?Sized> Read for $ty {
                fn read(&mut self, buf: &mut [u8]) -> Result<usize> { (**self).read(buf) }
            }
            impl<T: Write + ?Sized> Write for $ty {
                fn write(&mut self, buf: &[u8]) -> Result<usize> { (**self).write(buf) }
                fn write_all(&mut self, buf: &[u8]) -> Result<()> { (**self).write_all(buf) }
                fn write_fmt(&mut self, args: fmt::Arguments) -> Result<()> { (**self).write_fmt(args) }
                fn flush(&mut self) -> Result<()> { (**self).flush() }
            }
            impl<T: BufRead + ?Sized> BufRead for $ty {}
            impl<T: Seek + ?Sized> Seek for $ty {}
        )* };
    }
    lent! { &mut T Box<T> }

    impl Read for &[u8] {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize> { buf.elem = self.elem; core::__fallible(0) }
    }
    impl BufRead for &[u8] {}
    impl Write for Vec<u8> {
        fn write(&mut self, buf: &[u8]) -> Result<usize> { self.elem = buf.elem; core::__fallible(0) }
        fn write_all(&mut self, buf: &[u8]) -> Result<()> { self.elem = buf.elem; core::__fallible(()) }
        fn write_fmt(&mut self, args: fmt::Arguments) -> Result<()> { self.elem = args; core::__fallible(()) }
        fn flush(&mut self) -> Result<()> { core::__fallible(()) }
    }
    impl Write for &mut [u8] {
        fn write(&mut self, buf: &[u8]) -> Result<usize> { self.elem = buf.elem; core::__fallible(0) }
        fn flush(&mut self) -> Result<()> { core::__fallible(()) }
    }

    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    pub struct Cursor<T> { inner: T }
    impl<T> Cursor<T> {
        pub const fn new(inner: T) -> Cursor<T> { Cursor { inner } }
        pub fn into_inner(self) -> T { self.inner }
        pub const fn get_ref(&self) -> &T { &self.inner }
        pub const fn get_mut(&mut self) -> &mut T { &mut self.inner }
        pub const fn position(&self) -> u64 { 0 }
        pub const fn set_position(&mut self, pos: u64) {}
    }
    impl<T: AsRef<[u8]>> Read for Cursor<T> {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize> { buf.elem = self.inner.as_ref().elem; core::__fallible(0) }
    }
    impl<T: AsRef<[u8]>> BufRead for Cursor<T> {}
    impl<T> Seek for Cursor<T> {}
    impl<T> Write for Cursor<T> {
        fn write(&mut self, buf: &[u8]) -> Result<usize> { self.inner.elem = buf.elem; core::__fallible(0) }
        fn write_all(&mut self, buf: &[u8]) -> Result<()> { self.inner.elem = buf.elem; core::__fallible(()) }
        fn flush(&mut self) -> Result<()> { core::__fallible(()) }
    }

    #[derive(Debug)]
    pub struct BufReader<R: ?Sized> { inner: R }
    impl<R: Read> BufReader<R> {
        pub fn new(inner: R) -> BufReader<R> { BufReader { inner } }
        pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R> { BufReader { inner } }
        pub fn into_inner(self) -> R { self.inner }
        pub fn get_ref(&self) -> &R { &self.inner }
        pub fn get_mut(&mut self) -> &mut R { &mut self.inner }
    }
    impl<R: ?Sized + Read> Read for BufReader<R> {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize> { self.inner.read(buf) }
    }
    impl<R: ?Sized + Read> BufRead for BufReader<R> {}
    impl<R: ?Sized + Seek> Seek for BufReader<R> {}

    macro_rules! buffered {
        ($($name:ident)*) => { $(
            #[derive(Debug)]
            pub struct $name<W: Write> { inner: W }
            impl<W: Write> $name<W> {
                pub fn new(inner: W) -> $name<W> { $name { inner } }
                pub fn with_capacity(capacity: usize, inner: W) -> $name<W> { $name { inner } }
                pub fn get_ref(&self) -> &W { &self.inner }
                pub fn get_mut(&mut self) -> &mut W { &mut self.inner }
                pub fn into_inner(self) -> core::result::Result<W, IntoInnerError<$name<W>>> { core::__fallible(self.inner) }
            }
            impl<W: Write> Write for $name<W> {
                fn write(&mut self, buf: &[u8]) -> Result<usize> { self.inner.write(buf) }
                fn write_all(&mut self, buf: &[u8]) -> Result<()> { self.inner.write_all(buf) }
                fn write_fmt(&mut self, args: fmt::Arguments) -> Result<()> { self.inner.write_fmt(args) }
                fn flush(&mut self) -> Result<()> { self.inner.flush() }
            }
        )* };
    }
    buffered! { BufWriter LineWriter }
    #[derive(Debug)]
    pub struct IntoInnerError<W> { inner: W }
    impl<W> IntoInnerError<W> {
        pub fn into_inner(self) -> W { self.inner }
    }
    impl<W> From<IntoInnerError<W>> for Error {
        fn from(iie: IntoInnerError<W>) -> Error { () }
    }

    #[derive(Debug)]
    pub struct Bytes<R> { #[pii(elements)] elem: Result<u8>, inner: R }
    impl<R: Read> Iterator for Bytes<R> {
        type Item = Result<u8>;
        fn next(&mut self) -> Option<Result<u8>> { core::__maybe(self.elem) }
    }
    #[derive(Debug)]
    pub struct Lines<B> { #[pii(elements)] elem: Result<String>, buf: B }
    impl<B: BufRead> Iterator for Lines<B> {
        type Item = Result<String>;
        fn next(&mut self) -> Option<Result<String>> { core::__maybe(self.elem) }
    }
    #[derive(Debug)]
    pub struct Split<B> { #[pii(elements)] elem: Result<Vec<u8>>, buf: B }
    impl<B: BufRead> Iterator for Split<B> {
        type Item = Result<Vec<u8>>;
        fn next(&mut self) -> Option<Result<Vec<u8>>> { core::__maybe(self.elem) }
    }
    #[derive(Debug)]
    pub struct Chain<T, U> { first: T, second: U }
    impl<T: Read, U: Read> Read for Chain<T, U> {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize> { self.first.read(buf); self.second.read(buf) }
    }
    #[derive(Debug)]
    pub struct Take<T> { inner: T }
    impl<T: Read> Read for Take<T> {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize> { self.inner.read(buf) }
    }
    impl<T: BufRead> BufRead for Take<T> {}

    pub struct Stdin;
    pub struct StdinLock;
    pub fn stdin() -> Stdin { Stdin }
    impl Stdin {
        pub fn lock(&self) -> StdinLock { StdinLock }
        pub fn read_line(&self, buf: &mut String) -> Result<usize> { *buf = __typed(); core::__fallible(0) }
        pub fn lines(self) -> Lines<StdinLock> { Lines { elem: core::__fallible(__typed()), buf: StdinLock } }
    }
    #[pii_source(input)]
    fn __typed() -> String;
    impl Read for Stdin {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize> { *buf = __typed(); core::__fallible(0) }
    }
    impl Read for StdinLock {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize> { *buf = __typed(); core::__fallible(0) }
    }
    impl BufRead for StdinLock {}
    pub fn read_to_string<R: Read>(reader: R) -> Result<String> {
        let mut buf = String::new();
        reader.read(&mut buf);
        core::__fallible(buf)
    }

    macro_rules! terminal {
        ($($ty:ty)*) => { $(
            impl Write for $ty {
                #[pii_sink(log, stdout)]
                fn write(&mut self, buf: &[u8]) -> Result<usize> { core::__fallible(0) }
                #[pii_sink(log, stdout)]
                fn write_all(&mut self, buf: &[u8]) -> Result<()> { core::__fallible(()) }
                #[pii_sink(log, stdout)]
                fn write_fmt(&mut self, args: fmt::Arguments) -> Result<()> { core::__fallible(()) }
                fn flush(&mut self) -> Result<()> { core::__fallible(()) }
            }
        )* };
    }
    pub struct Stdout;
    pub struct StdoutLock;
    pub struct Stderr;
    pub struct StderrLock;
    terminal! { Stdout StdoutLock Stderr StderrLock }
    pub fn stdout() -> Stdout { Stdout }
    pub fn stderr() -> Stderr { Stderr }
    impl Stdout {
        pub fn lock(&self) -> StdoutLock { StdoutLock }
    }
    impl Stderr {
        pub fn lock(&self) -> StderrLock { StderrLock }
    }
    pub trait IsTerminal {
        fn is_terminal(&self) -> bool { core::__any() }
    }
    impl IsTerminal for Stdin {}
    impl IsTerminal for Stdout {}
    impl IsTerminal for Stderr {}

    #[derive(Clone, Copy, Debug, Default)]
    pub struct Sink;
    pub const fn sink() -> Sink { Sink }
    impl Write for Sink {
        fn write(&mut self, buf: &[u8]) -> Result<usize> { core::__fallible(0) }
        fn write_all(&mut self, buf: &[u8]) -> Result<()> { core::__fallible(()) }
        fn write_fmt(&mut self, args: fmt::Arguments) -> Result<()> { core::__fallible(()) }
        fn flush(&mut self) -> Result<()> { core::__fallible(()) }
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct Empty;
    pub const fn empty() -> Empty { Empty }
    impl Read for Empty {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize> { core::__fallible(0) }
    }
    pub fn copy<R: ?Sized + Read, W: ?Sized + Write>(reader: &mut R, writer: &mut W) -> Result<u64> {
        let mut buf = Vec::new();
        reader.read(&mut buf);
        writer.write_all(&buf);
        core::__fallible(0)
    }
    pub mod prelude {
        pub use super::{BufRead, Read, Seek, Write};
    }
}

/// A plain connection is read by whoever is on the way.
pub mod net {
    pub use core::net::*;
    use crate::io;
    use crate::time::Duration;

    pub trait ToSocketAddrs {
        fn to_socket_addrs(&self) -> io::Result<::alloc::vec::IntoIter<SocketAddr>> { core::__fallible(core::__unseen()) }
    }
    impl ToSocketAddrs for SocketAddr {}
    impl ToSocketAddrs for str {}
    impl ToSocketAddrs for String {}
    impl ToSocketAddrs for (&str, u16) {}
    impl ToSocketAddrs for (String, u16) {}
    impl ToSocketAddrs for (IpAddr, u16) {}
    impl<T: ToSocketAddrs + ?Sized> ToSocketAddrs for &T {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Shutdown { Read, Write, Both }

    #[derive(Debug)]
    pub struct TcpStream { url: str }
    impl TcpStream {
        pub fn connect<A: ToSocketAddrs>(#[pii(recipient)] addr: A) -> io::Result<TcpStream> { core::__fallible(TcpStream { url: addr }) }
        pub fn connect_timeout(#[pii(recipient)] addr: &SocketAddr, timeout: Duration) -> io::Result<TcpStream> {
            core::__fallible(TcpStream { url: *addr })
        }
        pub fn peer_addr(&self) -> io::Result<SocketAddr> { core::__fallible(core::__unseen()) }
        pub fn local_addr(&self) -> io::Result<SocketAddr> { core::__fallible(()) }
        pub fn shutdown(&self, how: Shutdown) -> io::Result<()> { core::__fallible(()) }
        pub fn try_clone(&self) -> io::Result<TcpStream> { core::__fallible(*self) }
        pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()> { core::__fallible(()) }
        pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()> { core::__fallible(()) }
        pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()> { core::__fallible(()) }
        pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> { core::__fallible(()) }
    }
    macro_rules! stream {
        ($($ty:ty)*) => { $(
            impl io::Write for $ty {
                #[pii_sink(share, cleartext)]
                fn write(&mut self, buf: &[u8]) -> io::Result<usize> { core::__fallible(0) }
                #[pii_sink(share, cleartext)]
                fn write_all(&mut self, buf: &[u8]) -> io::Result<()> { core::__fallible(()) }
                #[pii_sink(share, cleartext)]
                fn write_fmt(&mut self, args: core::fmt::Arguments) -> io::Result<()> { core::__fallible(()) }
                fn flush(&mut self) -> io::Result<()> { core::__fallible(()) }
            }
            impl io::Read for $ty {
                fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { *buf = __received(); core::__fallible(0) }
            }
        )* };
    }
    stream! { TcpStream &TcpStream }
    #[pii_source(input)]
    fn __received() -> Vec<u8>;

    #[derive(Debug)]
    pub struct TcpListener;
    impl TcpListener {
        pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener> { core::__fallible(TcpListener) }
        pub fn local_addr(&self) -> io::Result<SocketAddr> { core::__fallible(()) }
        pub fn accept(&self) -> io::Result<(TcpStream, SocketAddr)> { core::__fallible((TcpStream { url: () }, core::__unseen())) }
        pub fn incoming(&self) -> Incoming { Incoming { elem: core::__fallible(TcpStream { url: () }) } }
        pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> { core::__fallible(()) }
    }
    #[derive(Debug)]
    pub struct Incoming { #[pii(elements)] elem: io::Result<TcpStream> }
    impl Iterator for Incoming {
        type Item = io::Result<TcpStream>;
        fn next(&mut self) -> Option<io::Result<TcpStream>> { core::__maybe(self.elem) }
    }

    #[derive(Debug)]
    pub struct UdpSocket { url: str }
    impl UdpSocket {
        pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket> { core::__fallible(UdpSocket { url: () }) }
        pub fn connect<A: ToSocketAddrs>(&self, #[pii(recipient)] addr: A) -> io::Result<()> { self.url = addr; core::__fallible(()) }
        #[pii_sink(share, cleartext)]
        pub fn send(&self, buf: &[u8]) -> io::Result<usize> { core::__fallible(0) }
        #[pii_sink(share, cleartext)]
        pub fn send_to<A: ToSocketAddrs>(&self, #[pii(sink)] buf: &[u8], #[pii(recipient)] addr: A) -> io::Result<usize> { core::__fallible(0) }
        pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize> { *buf = __received(); core::__fallible(0) }
        pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> { *buf = __received(); core::__fallible((0, core::__unseen())) }
    }
}

pub mod os {
    pub mod fd {
        pub type RawFd = i32;
        pub struct OwnedFd;
    }
    pub mod raw {
        pub use core::ffi::c_void;
    }
    pub mod unix {
        pub mod fs {
            pub trait PermissionsExt {
                fn mode(&self) -> u32 { 0 }
                fn set_mode(&mut self, mode: u32) {}
                fn from_mode(mode: u32) -> Self { () }
            }
            impl PermissionsExt for crate::fs::Permissions {}
            pub trait OpenOptionsExt {
                fn mode(&mut self, mode: u32) -> &mut Self { self }
            }
            impl OpenOptionsExt for crate::fs::OpenOptions {}
            pub trait MetadataExt {
                fn mode(&self) -> u32 { 0 }
                fn uid(&self) -> u32 { 0 }
                fn size(&self) -> u64 { 0 }
            }
            impl MetadataExt for crate::fs::Metadata {}
        }
    }
}

pub mod panic {
    pub use core::panic::*;
    pub struct PanicHookInfo { message: str }
    impl PanicHookInfo {
        pub fn payload(&self) -> &dyn core::any::Any { () }
        pub fn location(&self) -> Option<&Location> { core::__maybe(()) }
    }
    impl core::fmt::Display for PanicHookInfo {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
    }
    pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo)>) { hook(&PanicHookInfo { message: () }); }
    pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo)> { () }
    pub fn catch_unwind<F: FnOnce() -> R, R>(f: F) -> crate::thread::Result<R> { core::__fallible(f()) }
    pub fn resume_unwind(payload: Box<dyn core::any::Any>) -> ! { loop {} }
}

pub mod path {
    use crate::ffi::{OsStr, OsString};
    use crate::io;
    use ::alloc::borrow::Cow;

    pub const MAIN_SEPARATOR: char = '/';
    pub const MAIN_SEPARATOR_STR: &str = "/";

    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PathBuf { #[pii(elements)] elem: str }
    #[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Path { #[pii(elements)] elem: str }
    impl PathBuf {
        pub const fn new() -> PathBuf { "" }
        pub fn as_path(&self) -> &Path { self }
        pub fn push<P: AsRef<Path>>(&mut self, path: P) { self.elem = *path.as_ref(); }
        pub fn pop(&mut self) -> bool { ::core::__any() }
        pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S) { self.elem = *file_name.as_ref(); }
        pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool { self.elem = *extension.as_ref(); core::__any() }
        pub fn add_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool { self.elem = *extension.as_ref(); core::__any() }
        pub fn into_os_string(self) -> OsString { self }
        pub fn into_boxed_path(self) -> Box<Path> { self }
        pub fn clear(&mut self) { *self = ""; }
    }
    impl Path {
        pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &Path { s.as_ref() }
        pub fn as_os_str(&self) -> &OsStr { self }
        pub fn to_str(&self) -> Option<&str> { core::__maybe(self) }
        pub fn to_string_lossy(&self) -> Cow<str> { Cow::Borrowed(self) }
        pub fn to_path_buf(&self) -> PathBuf { *self }
        pub fn is_absolute(&self) -> bool { ::core::__any() }
        pub fn is_relative(&self) -> bool { ::core::__any() }
        pub fn has_root(&self) -> bool { ::core::__any() }
        pub fn parent(&self) -> Option<&Path> { core::__maybe(self) }
        pub fn ancestors(&self) -> Ancestors { Ancestors { elem: self } }
        pub fn file_name(&self) -> Option<&OsStr> { core::__maybe(self) }
        pub fn strip_prefix<P: AsRef<Path>>(&self, base: P) -> Result<&Path, StripPrefixError> { core::__fallible(self) }
        pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool { ::core::__any() }
        pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool { ::core::__any() }
        pub fn file_stem(&self) -> Option<&OsStr> { core::__maybe(self) }
        pub fn extension(&self) -> Option<&OsStr> { core::__maybe(self) }
        pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf { if core::__any() { *self } else { *path.as_ref() } }
        pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf { if core::__any() { *self } else { *file_name.as_ref() } }
        pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf { *self }
        pub fn components(&self) -> Components { Components { elem: Component::Normal(self) } }
        pub fn iter(&self) -> Iter { Iter { elem: self } }
        pub fn display(&self) -> Display { Display { path: self } }
        pub fn metadata(&self) -> io::Result<crate::fs::Metadata> { core::__fallible(()) }
        pub fn canonicalize(&self) -> io::Result<PathBuf> { core::__fallible(*self) }
        pub fn read_dir(&self) -> io::Result<crate::fs::ReadDir> { crate::fs::read_dir(self) }
        pub fn exists(&self) -> bool { ::core::__any() }
        pub fn try_exists(&self) -> io::Result<bool> { core::__fallible(core::__any()) }
        pub fn is_file(&self) -> bool { ::core::__any() }
        pub fn is_dir(&self) -> bool { ::core::__any() }
        pub fn is_symlink(&self) -> bool { ::core::__any() }
        pub fn symlink_metadata(&self) -> io::Result<crate::fs::Metadata> { core::__fallible(()) }
        pub fn read_link(&self) -> io::Result<PathBuf> { core::__fallible(core::__unseen()) }
        pub fn with_added_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf { *self }
    }
    impl<P: AsRef<Path>> core::iter::Extend<P> for PathBuf {
        fn extend<I: IntoIterator<Item = P>>(&mut self, iter: I) { for path in iter { self.push(path); } }
    }
    pub fn absolute<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> { core::__fallible(*path.as_ref()) }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct StripPrefixError;
    impl core::fmt::Display for StripPrefixError {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_str("prefix not found") }
    }
    impl core::error::Error for StripPrefixError {}
    pub struct Display { path: &Path }
    impl core::fmt::Display for Display {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = *self.path; Ok(()) }
    }
    impl core::fmt::Debug for Display {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = *self.path; Ok(()) }
    }
    impl core::fmt::Debug for PathBuf {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = *self; Ok(()) }
    }
    impl core::fmt::Debug for Path {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = *self; Ok(()) }
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Component { Prefix(&OsStr), RootDir, CurDir, ParentDir, Normal(&OsStr) }
    impl Component {
        pub fn as_os_str(self) -> &OsStr { match self { Component::Normal(s) => s, _ => "" } }
    }
    macro_rules! iterators {
        ($($name:ident: $item:ty;)*) => { $(
            #[derive(Clone, Debug)]
            pub struct $name { #[pii(elements)] elem: $item }
            impl Iterator for $name {
                type Item = $item;
                fn next(&mut self) -> Option<$item> { core::__maybe(self.elem) }
            }
            impl DoubleEndedIterator for $name {}
        )* };
    }
    iterators! { Components: Component; Iter: &OsStr; Ancestors: &Path; }

    impl core::ops::Deref for PathBuf {
        type Target = Path;
        fn deref(&self) -> &Path { self }
    }
    impl core::borrow::Borrow<Path> for PathBuf { fn borrow(&self) -> &Path { self } }
    impl ToOwned for Path {
        type Owned = PathBuf;
        fn to_owned(&self) -> PathBuf { *self }
    }
    impl Default for PathBuf { fn default() -> PathBuf { "" } }
    impl AsRef<Path> for Path { fn as_ref(&self) -> &Path { self } }
    impl AsRef<Path> for PathBuf { fn as_ref(&self) -> &Path { self } }
    impl AsRef<Path> for str { fn as_ref(&self) -> &Path { self } }
    impl AsRef<Path> for String { fn as_ref(&self) -> &Path { self } }
    impl AsRef<Path> for OsStr { fn as_ref(&self) -> &Path { self } }
    impl AsRef<Path> for OsString { fn as_ref(&self) -> &Path { self } }
    impl AsRef<Path> for Cow<OsStr> { fn as_ref(&self) -> &Path { self.deref() } }
    impl AsRef<Path> for Component { fn as_ref(&self) -> &Path { self.as_os_str() } }
    impl AsRef<OsStr> for Path { fn as_ref(&self) -> &OsStr { self } }
    impl AsRef<OsStr> for PathBuf { fn as_ref(&self) -> &OsStr { self } }
    impl From<String> for PathBuf { fn from(s: String) -> PathBuf { s } }
    impl From<OsString> for PathBuf { fn from(s: OsString) -> PathBuf { s } }
    impl From<Box<Path>> for PathBuf { fn from(s: Box<Path>) -> PathBuf { s } }
    impl<T: ?Sized + AsRef<OsStr>> From<&T> for PathBuf { fn from(s: &T) -> PathBuf { *s.as_ref() } }
    impl core::str::FromStr for PathBuf {
        type Err = core::convert::Infallible;
        fn from_str(s: &str) -> Result<PathBuf, core::convert::Infallible> { Ok(*s) }
    }
    impl<P: AsRef<Path>> FromIterator<P> for PathBuf {
        fn from_iter<I: IntoIterator<Item = P>>(iter: I) -> PathBuf { PathBuf { elem: *iter.into_iter().__item().as_ref() } }
    }
}

pub mod process {
    use crate::ffi::OsStr;
    use crate::io;

    pub fn exit(code: i32) -> ! { loop {} }
    pub fn abort() -> ! { loop {} }
    pub fn id() -> u32 { 0 }
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub struct ExitCode;
    impl ExitCode {
        pub const SUCCESS: ExitCode = ExitCode;
        pub const FAILURE: ExitCode = ExitCode;
    }
    impl From<u8> for ExitCode {
        fn from(code: u8) -> ExitCode { ExitCode }
    }
    pub trait Termination {}
    #[derive(Debug)]
    pub struct Command { arg: str }
    impl Command {
        pub fn new<S: AsRef<OsStr>>(program: S) -> Command { Command { arg: () } }
        pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command { self.arg = *arg.as_ref(); self }
        pub fn args<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(&mut self, args: I) -> &mut Command {
            self.arg = *args.into_iter().__item().as_ref();
            self
        }
        pub fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, key: K, val: V) -> &mut Command { self }
        pub fn env_clear(&mut self) -> &mut Command { self }
        pub fn current_dir<P: AsRef<crate::path::Path>>(&mut self, dir: P) -> &mut Command { self }
        pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command { self }
        pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command { self }
        pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command { self }
        pub fn spawn(&mut self) -> io::Result<Child> { core::__fallible(Child { stdin: core::__maybe(ChildStdin), stdout: (), stderr: () }) }
        pub fn output(&mut self) -> io::Result<Output> { core::__fallible(core::__unseen()) }
        pub fn status(&mut self) -> io::Result<ExitStatus> { core::__fallible(ExitStatus) }
    }
    #[derive(Debug)]
    pub struct Stdio;
    impl Stdio {
        pub fn piped() -> Stdio { Stdio }
        pub fn inherit() -> Stdio { Stdio }
        pub fn null() -> Stdio { Stdio }
    }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Output { pub status: ExitStatus, pub stdout: Vec<u8>, pub stderr: Vec<u8> }
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub struct ExitStatus;
    impl ExitStatus {
        pub fn success(&self) -> bool { ::core::__any() }
        pub fn code(&self) -> Option<i32> { core::__maybe(0) }
    }
    impl core::fmt::Display for ExitStatus {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
    }
    #[derive(Debug)]
    pub struct Child { pub stdin: Option<ChildStdin>, pub stdout: Option<ChildStdout>, pub stderr: Option<ChildStderr> }
    impl Child {
        pub fn wait(&mut self) -> io::Result<ExitStatus> { core::__fallible(ExitStatus) }
        pub fn wait_with_output(self) -> io::Result<Output> { core::__fallible(core::__unseen()) }
        pub fn kill(&mut self) -> io::Result<()> { core::__fallible(()) }
        pub fn id(&self) -> u32 { 0 }
    }
    #[derive(Debug)]
    pub struct ChildStdin;
    #[derive(Debug)]
    pub struct ChildStdout;
    #[derive(Debug)]
    pub struct ChildStderr;
    impl io::Write for ChildStdin {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> { core::__fallible(0) }
        fn flush(&mut self) -> io::Result<()> { core::__fallible(()) }
    }
    impl io::Read for ChildStdout {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { *buf = core::__unseen(); core::__fallible(0) }
    }
    impl io::Read for ChildStderr {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { *buf = core::__unseen(); core::__fallible(0) }
    }
}

pub mod sync {
    pub use ::alloc::sync::{Arc, Weak};
    pub use core::sync::atomic;
    use core::ops::{Deref, DerefMut};
    use core::time::Duration;

    pub struct PoisonError<T> { data: T }
    impl<T> PoisonError<T> {
        pub fn new(data: T) -> PoisonError<T> { PoisonError { data } }
        pub fn into_inner(self) -> T { self.data }
        pub fn get_ref(&self) -> &T { &self.data }
        pub fn get_mut(&mut self) -> &mut T { &mut self.data }
    }
    impl<T> core::fmt::Debug for PoisonError<T> {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_str("PoisonError { .. }") }
    }
    impl<T> core::fmt::Display for PoisonError<T> {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_str("poisoned lock: another task failed inside") }
    }
    impl<T> core::error::Error for PoisonError<T> {}
    pub enum TryLockError<T> { Poisoned(PoisonError<T>), WouldBlock }
    impl<T> core::fmt::Debug for TryLockError<T> {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_str("TryLockError") }
    }
    impl<T> core::fmt::Display for TryLockError<T> {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_str("try_lock failed") }
    }
    pub type LockResult<T> = Result<T, PoisonError<T>>;
    pub type TryLockResult<T> = Result<T, TryLockError<T>>;
    fn __locked<T>(guard: T) -> LockResult<T> { if core::__any() { Ok(guard) } else { Err(PoisonError { data: guard }) } }

    // A lock is what it guards; a guard is a reference to it.
    macro_rules! locks {
        ($($name:ident)*) => { $(
            #[repr(transparent)]
            #[derive(Debug, Default)]
            pub struct $name<T: ?Sized>(T);
            impl<T> $name<T> {
                pub const fn new(t: T) -> $name<T> { t }
                pub fn into_inner(self) -> LockResult<T> { __locked(self) }
            }
            impl<T: ?Sized> $name<T> {
                pub fn is_poisoned(&self) -> bool { ::core::__any() }
                pub fn clear_poison(&self) {}
                pub fn get_mut(&mut self) -> LockResult<&mut T> { __locked(self) }
            }
            impl<T> From<T> for $name<T> {
                fn from(t: T) -> $name<T> { t }
            }
        )* };
    }
    locks! { Mutex RwLock }
    impl<T: ?Sized> Mutex<T> {
        pub fn lock(&self) -> LockResult<MutexGuard<T>> { __locked(MutexGuard { data: self }) }
        pub fn try_lock(&self) -> TryLockResult<MutexGuard<T>> { core::__fallible(MutexGuard { data: self }) }
    }
    impl<T: ?Sized> RwLock<T> {
        pub fn read(&self) -> LockResult<RwLockReadGuard<T>> { __locked(RwLockReadGuard { data: self }) }
        pub fn write(&self) -> LockResult<RwLockWriteGuard<T>> { __locked(RwLockWriteGuard { data: self }) }
        pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<T>> { core::__fallible(RwLockReadGuard { data: self }) }
        pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<T>> { core::__fallible(RwLockWriteGuard { data: self }) }
    }
    macro_rules! guards {
        ($($name:ident)*) => { $(
            pub struct $name<T: ?Sized> { data: &mut T }
            impl<T: ?Sized> Deref for $name<T> {
                type Target = T;
                fn deref(&self) -> &T { self.data }
            }
            impl<T: ?Sized> DerefMut for $name<T> {
                fn deref_mut(&mut self) -> &mut T { self.data }
            }
            impl<T: ?Sized + core::fmt::Debug> core::fmt::Debug for $name<T> {
                fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_fmt(format_args!("{:?}", self.data)) }
            }
            impl<T: ?Sized + core::fmt::Display> core::fmt::Display for $name<T> {
                fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_fmt(format_args!("{}", self.data)) }
            }
        )* };
    }
    guards! { MutexGuard RwLockReadGuard RwLockWriteGuard }

    #[repr(transparent)]
    #[derive(Clone)]
    pub struct OnceLock<T>(T);
    impl<T> OnceLock<T> {
        pub const fn new() -> OnceLock<T> { () }
        pub fn get(&self) -> Option<&T> { core::__maybe(self) }
        pub fn get_mut(&mut self) -> Option<&mut T> { core::__maybe(self) }
        pub fn set(&self, value: T) -> Result<(), T> { if core::__any() { *self = value; Ok(()) } else { Err(value) } }
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {
            if core::__any() { *self = f(); }
            self
        }
        pub fn into_inner(self) -> Option<T> { core::__maybe(self) }
        pub fn take(&mut self) -> Option<T> { core::__maybe(*self) }
    }
    impl<T> Default for OnceLock<T> {
        fn default() -> OnceLock<T> { () }
    }
    #[repr(transparent)]
    pub struct LazyLock<T, F = fn() -> T>(T);
    impl<T, F: FnOnce() -> T> LazyLock<T, F> {
        pub const fn new(f: F) -> LazyLock<T, F> { f() }
        pub fn force(this: &LazyLock<T, F>) -> &T { this }
    }
    impl<T, F: FnOnce() -> T> Deref for LazyLock<T, F> {
        type Target = T;
        fn deref(&self) -> &T { self }
    }
    #[derive(Debug)]
    pub struct Once;
    impl Once {
        pub const fn new() -> Once { Once }
        pub fn call_once<F: FnOnce()>(&self, f: F) { f(); }
        pub fn is_completed(&self) -> bool { ::core::__any() }
    }
    #[derive(Debug, Default)]
    pub struct Condvar;
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct WaitTimeoutResult;
    impl WaitTimeoutResult {
        pub fn timed_out(&self) -> bool { ::core::__any() }
    }
    impl Condvar {
        pub const fn new() -> Condvar { Condvar }
        pub fn wait<T>(&self, guard: MutexGuard<T>) -> LockResult<MutexGuard<T>> { __locked(guard) }
        pub fn wait_while<T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<T>, condition: F) -> LockResult<MutexGuard<T>> {
            condition(guard.data);
            __locked(guard)
        }
        pub fn wait_timeout<T>(&self, guard: MutexGuard<T>, dur: Duration) -> LockResult<(MutexGuard<T>, WaitTimeoutResult)> {
            __locked((guard, WaitTimeoutResult))
        }
        pub fn notify_one(&self) {}
        pub fn notify_all(&self) {}
    }
    #[derive(Debug)]
    pub struct Barrier;
    impl Barrier {
        pub const fn new(n: usize) -> Barrier { Barrier }
        pub fn wait(&self) {}
    }

    /// Both ends of a channel refer to one queue.
    pub mod mpsc {
        use core::time::Duration;

        struct Queue<T> { #[pii(elements)] elem: T }
        pub struct Sender<T> { queue: &Queue<T> }
        pub struct SyncSender<T> { queue: &Queue<T> }
        pub struct Receiver<T> { queue: &Queue<T> }
        pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
            let queue = Queue { elem: () };
            (Sender { queue: &queue }, Receiver { queue: &queue })
        }
        pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>) {
            let queue = Queue { elem: () };
            (SyncSender { queue: &queue }, Receiver { queue: &queue })
        }
        impl<T> Sender<T> {
            pub fn send(&self, t: T) -> Result<(), SendError<T>> {
                self.queue.elem = t;
                if core::__any() { Ok(()) } else { Err(SendError(t)) }
            }
        }
        impl<T> Clone for Sender<T> {
            fn clone(&self) -> Sender<T> { Sender { queue: self.queue } }
        }
        impl<T> SyncSender<T> {
            pub fn send(&self, t: T) -> Result<(), SendError<T>> {
                self.queue.elem = t;
                if core::__any() { Ok(()) } else { Err(SendError(t)) }
            }
            pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>> {
                self.queue.elem = t;
                if core::__any() { Ok(()) } else if core::__any() { Err(TrySendError::Full(t)) } else { Err(TrySendError::Disconnected(t)) }
            }
        }
        impl<T> Clone for SyncSender<T> {
            fn clone(&self) -> SyncSender<T> { SyncSender { queue: self.queue } }
        }
        impl<T> Receiver<T> {
            pub fn recv(&self) -> Result<T, RecvError> { core::__fallible(self.queue.elem) }
            pub fn try_recv(&self) -> Result<T, TryRecvError> { core::__fallible(self.queue.elem) }
            pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> { core::__fallible(self.queue.elem) }
            pub fn iter(&self) -> IntoIter<T> { IntoIter { elem: self.queue.elem } }
            pub fn try_iter(&self) -> IntoIter<T> { IntoIter { elem: self.queue.elem } }
        }
        impl<T> IntoIterator for Receiver<T> {
            type Item = T;
            type IntoIter = IntoIter<T>;
            fn into_iter(self) -> IntoIter<T> { IntoIter { elem: self.queue.elem } }
        }
        impl<T> IntoIterator for &Receiver<T> {
            type Item = T;
            type IntoIter = IntoIter<T>;
            fn into_iter(self) -> IntoIter<T> { IntoIter { elem: self.queue.elem } }
        }
        pub struct IntoIter<T> { #[pii(elements)] elem: T }
        impl<T> Iterator for IntoIter<T> {
            type Item = T;
            fn next(&mut self) -> Option<T> { core::__maybe(self.elem) }
        }
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub struct SendError<T>(pub T);
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub enum TrySendError<T> { Full(T), Disconnected(T) }
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct RecvError;
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum TryRecvError { Empty, Disconnected }
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum RecvTimeoutError { Timeout, Disconnected }
        impl<T> core::fmt::Debug for SendError<T> {
            fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_str("SendError { .. }") }
        }
        impl<T> core::fmt::Display for SendError<T> {
            fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_str("sending on a closed channel") }
        }
        impl<T> core::error::Error for SendError<T> {}
        impl<T> core::fmt::Debug for TrySendError<T> {
            fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_str("TrySendError { .. }") }
        }
        impl<T> core::fmt::Display for TrySendError<T> {
            fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_str("sending on a closed or full channel") }
        }
        impl<T> core::error::Error for TrySendError<T> {}
        impl core::fmt::Display for RecvError {
            fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_str("receiving on a closed channel") }
        }
        impl core::error::Error for RecvError {}
        impl core::fmt::Display for TryRecvError {
            fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_str("receiving on an empty channel") }
        }
        impl core::error::Error for TryRecvError {}
        impl core::fmt::Display for RecvTimeoutError {
            fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_str("timed out waiting on channel") }
        }
        impl core::error::Error for RecvTimeoutError {}
    }
}

pub mod task {
    pub use core::task::*;
    pub use ::alloc::task::Wake;
}

pub mod thread {
    use crate::io;
    use core::cell::{Cell, RefCell};
    use core::time::Duration;

    pub type Result<T> = core::result::Result<T, Box<dyn core::any::Any>>;
    pub struct JoinHandle<T> { out: T }
    impl<T> JoinHandle<T> {
        pub fn join(self) -> Result<T> { core::__fallible(self.out) }
        pub fn is_finished(&self) -> bool { ::core::__any() }
        pub fn thread(&self) -> &Thread { &Thread }
    }
    pub fn spawn<F: FnOnce() -> T, T>(f: F) -> JoinHandle<T> { JoinHandle { out: f() } }
    #[derive(Debug)]
    pub struct Builder;
    impl Builder {
        pub fn new() -> Builder { Builder }
        pub fn name(self, name: String) -> Builder { self }
        pub fn stack_size(self, size: usize) -> Builder { self }
        pub fn spawn<F: FnOnce() -> T, T>(self, f: F) -> io::Result<JoinHandle<T>> { core::__fallible(JoinHandle { out: f() }) }
    }
    #[derive(Debug)]
    pub struct Scope;
    pub struct ScopedJoinHandle<T> { out: T }
    pub fn scope<F: FnOnce(&Scope) -> T, T>(f: F) -> T { f(&Scope) }
    impl Scope {
        pub fn spawn<F: FnOnce() -> T, T>(&self, f: F) -> ScopedJoinHandle<T> { ScopedJoinHandle { out: f() } }
    }
    impl<T> ScopedJoinHandle<T> {
        pub fn join(self) -> Result<T> { core::__fallible(self.out) }
        pub fn is_finished(&self) -> bool { ::core::__any() }
    }
    #[derive(Clone, Debug)]
    pub struct Thread;
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct ThreadId;
    impl Thread {
        pub fn id(&self) -> ThreadId { ThreadId }
        pub fn name(&self) -> Option<&str> { core::__maybe("") }
        pub fn unpark(&self) {}
    }
    pub fn current() -> Thread { Thread }
    pub fn sleep(dur: Duration) {}
    pub fn yield_now() {}
    pub fn park() {}
    pub fn panicking() -> bool { ::core::__any() }
    pub fn available_parallelism() -> io::Result<core::num::NonZero<usize>> { core::__fallible(0) }

    #[repr(transparent)]
    pub struct LocalKey<T: 'static>(T);
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct AccessError;
    impl<T: 'static> LocalKey<T> {
        #[doc(hidden)]
        pub const fn __new(value: T) -> LocalKey<T> { value }
        pub fn with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R { f(self) }
        pub fn try_with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> core::result::Result<R, AccessError> { core::__fallible(f(self)) }
    }
    impl<T: 'static> LocalKey<Cell<T>> {
        pub fn set(&'static self, value: T) { *self = value; }
        pub fn get(&'static self) -> T { *self }
        pub fn take(&'static self) -> T { *self }
        pub fn replace(&'static self, value: T) -> T { let old = *self; *self = value; old }
    }
    impl<T: 'static> LocalKey<RefCell<T>> {
        pub fn with_borrow<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R { f(self) }
        pub fn with_borrow_mut<F: FnOnce(&mut T) -> R, R>(&'static self, f: F) -> R { f(self) }
        pub fn set(&'static self, value: T) { *self = value; }
        pub fn take(&'static self) -> T { *self }
        pub fn replace(&'static self, value: T) -> T { let old = *self; *self = value; old }
    }
}

/// The time is nobody's data.
pub mod time {
    pub use core::time::*;
    use core::ops::{Add, AddAssign, Sub, SubAssign};

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Instant;
    impl Instant {
        pub fn now() -> Instant { Instant }
        pub fn duration_since(&self, earlier: Instant) -> Duration { Duration::ZERO }
        pub fn elapsed(&self) -> Duration { Duration::ZERO }
        pub fn checked_add(&self, duration: Duration) -> Option<Instant> { core::__maybe(Instant) }
        pub fn checked_sub(&self, duration: Duration) -> Option<Instant> { core::__maybe(Instant) }
        pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration> { core::__maybe(Duration::ZERO) }
        pub fn saturating_duration_since(&self, earlier: Instant) -> Duration { Duration::ZERO }
    }
    impl Add<Duration> for Instant { type Output = Instant; fn add(self, other: Duration) -> Instant { Instant } }
    impl Sub<Duration> for Instant { type Output = Instant; fn sub(self, other: Duration) -> Instant { Instant } }
    impl Sub<Instant> for Instant { type Output = Duration; fn sub(self, other: Instant) -> Duration { Duration::ZERO } }
    impl AddAssign<Duration> for Instant { fn add_assign(&mut self, other: Duration) {} }
    impl SubAssign<Duration> for Instant { fn sub_assign(&mut self, other: Duration) {} }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct SystemTime { nanos: u128 }
    pub const UNIX_EPOCH: SystemTime = SystemTime { nanos: 0 };
    impl SystemTime {
        pub const UNIX_EPOCH: SystemTime = SystemTime { nanos: 0 };
        pub fn now() -> SystemTime { SystemTime { nanos: 0 } }
        pub fn duration_since(&self, earlier: SystemTime) -> Result<Duration, SystemTimeError> { core::__fallible(Duration { nanos: self.nanos }) }
        pub fn elapsed(&self) -> Result<Duration, SystemTimeError> { core::__fallible(Duration { nanos: self.nanos }) }
        pub fn checked_add(&self, duration: Duration) -> Option<SystemTime> { core::__maybe(*self) }
        pub fn checked_sub(&self, duration: Duration) -> Option<SystemTime> { core::__maybe(*self) }
    }
    impl Add<Duration> for SystemTime { type Output = SystemTime; fn add(self, dur: Duration) -> SystemTime { self } }
    impl Sub<Duration> for SystemTime { type Output = SystemTime; fn sub(self, dur: Duration) -> SystemTime { self } }
    #[derive(Clone, Debug)]
    pub struct SystemTimeError;
    impl SystemTimeError {
        pub fn duration(&self) -> Duration { Duration::ZERO }
    }
    impl core::fmt::Display for SystemTimeError {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_str("second time provided was later than self") }
    }
    impl core::error::Error for SystemTimeError {}
}
