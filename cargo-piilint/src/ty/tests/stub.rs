// A standard library just large enough for the tests of `ty`, in the language of models (functions without bodies).
pub mod prelude {
    pub mod v1 {
        pub use crate::borrow::ToOwned;
        pub use crate::boxed::Box;
        pub use crate::clone::Clone;
        pub use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
        pub use crate::convert::{AsRef, From, Into, TryFrom, TryInto};
        pub use crate::default::Default;
        pub use crate::iter::{DoubleEndedIterator, Extend, FromIterator, IntoIterator, Iterator};
        pub use crate::marker::{Copy, Send, Sized, Sync};
        pub use crate::mem::drop;
        pub use crate::ops::{AsyncFn, AsyncFnMut, AsyncFnOnce, Drop, Fn, FnMut, FnOnce};
        pub use crate::option::Option::{self, None, Some};
        pub use crate::result::Result::{self, Err, Ok};
        pub use crate::string::{String, ToString};
        pub use crate::vec::Vec;
    }
    pub mod rust_2015 { pub use super::v1::*; }
    pub mod rust_2018 { pub use super::v1::*; }
    pub mod rust_2021 { pub use super::v1::*; }
    pub mod rust_2024 {
        pub use super::v1::*;
        pub use crate::future::{Future, IntoFuture};
    }
}

#[macro_export]
#[rustc_builtin_macro]
macro_rules! format_args { () => {} }
#[macro_export]
macro_rules! format { ($($arg:tt)*) => { $crate::fmt::format($crate::format_args!($($arg)*)) }; }
#[macro_export]
macro_rules! vec {
    () => { $crate::vec::Vec::new() };
    ($elem:expr; $n:expr) => { $crate::vec::from_elem($elem, $n) };
    ($($x:expr),+ $(,)?) => { $crate::vec::from_array([$($x),+]) };
}

pub mod any { pub trait Any {} }
pub mod borrow {
    pub trait Borrow<B: ?Sized> { fn borrow(&self) -> &B; }
    impl<T: ?Sized> Borrow<T> for T { fn borrow(&self) -> &T; }
    impl Borrow<str> for crate::string::String { fn borrow(&self) -> &str; }
    pub enum Cow<B: ToOwned + ?Sized> { Borrowed(&B), Owned(<B as ToOwned>::Owned) }
    impl<B: ToOwned + ?Sized> crate::ops::Deref for Cow<B> { type Target = B; fn deref(&self) -> &B; }
    pub trait ToOwned { type Owned; fn to_owned(&self) -> Self::Owned; }
    impl<T: Clone> ToOwned for T { type Owned = T; fn to_owned(&self) -> T; }
    impl ToOwned for str { type Owned = crate::string::String; fn to_owned(&self) -> crate::string::String; }
}
pub mod boxed {
    pub struct Box<T: ?Sized>(T);
    impl<T> Box<T> {
        pub fn new(value: T) -> Box<T>;
        pub fn pin(value: T) -> crate::pin::Pin<Box<T>>;
    }
    impl<T: ?Sized> crate::ops::Deref for Box<T> { type Target = T; fn deref(&self) -> &T; }
    impl<E: crate::error::Error> From<E> for Box<dyn crate::error::Error> { fn from(error: E) -> Box<dyn crate::error::Error>; }
    impl<T: Clone> Clone for Box<T> { fn clone(&self) -> Box<T>; }
    impl<I: Iterator + ?Sized> Iterator for Box<I> { type Item = I::Item; fn next(&mut self) -> Option<I::Item>; }
}
pub mod clone { pub trait Clone { fn clone(&self) -> Self; fn clone_from(&mut self, source: &Self) {} } }
pub mod cmp {
    pub trait PartialEq<Rhs: ?Sized = Self> { fn eq(&self, other: &Rhs) -> bool; }
    pub trait Eq: PartialEq {}
    pub trait PartialOrd<Rhs: ?Sized = Self>: PartialEq<Rhs> { fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>; }
    pub trait Ord: Eq + PartialOrd { fn cmp(&self, other: &Self) -> Ordering; fn max(self, other: Self) -> Self { self } }
    pub enum Ordering { Less, Equal, Greater }
}
pub mod collections {
    pub struct HashMap<K, V, S = RandomState> { key: K, value: V, state: S }
    pub struct RandomState;
    impl<K, V> HashMap<K, V, RandomState> { pub fn new() -> HashMap<K, V, RandomState>; }
    impl<K, V, S> HashMap<K, V, S> {
        pub fn insert(&mut self, key: K, value: V) -> Option<V>;
        pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<&V> where K: crate::borrow::Borrow<Q>;
        pub fn entry(&mut self, key: K) -> Entry<K, V>;
        pub fn iter(&self) -> Iter<K, V>;
        pub fn values(&self) -> Values<K, V>;
    }
    pub struct Entry<K, V> { key: K, value: V }
    impl<K, V> Entry<K, V> {
        pub fn or_default(self) -> &mut V where V: Default;
        pub fn or_insert_with<F: FnOnce() -> V>(self, f: F) -> &mut V;
    }
    pub struct Iter<K, V> { key: K, value: V }
    impl<K, V> Iterator for Iter<K, V> { type Item = (&K, &V); fn next(&mut self) -> Option<(&K, &V)>; }
    pub struct Values<K, V> { key: K, value: V }
    impl<K, V> Iterator for Values<K, V> { type Item = &V; fn next(&mut self) -> Option<&V>; }
    pub struct IntoIter<K, V> { key: K, value: V }
    impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); fn next(&mut self) -> Option<(K, V)>; }
    impl<K, V, S> IntoIterator for HashMap<K, V, S> { type Item = (K, V); type IntoIter = IntoIter<K, V>; fn into_iter(self) -> IntoIter<K, V>; }
    impl<K, V, S> IntoIterator for &HashMap<K, V, S> { type Item = (&K, &V); type IntoIter = Iter<K, V>; fn into_iter(self) -> Iter<K, V>; }
    impl<K, V, S: Default> FromIterator<(K, V)> for HashMap<K, V, S> { fn from_iter<I: IntoIterator<Item = (K, V)>>(iter: I) -> HashMap<K, V, S>; }
    impl<K: crate::borrow::Borrow<Q>, Q: ?Sized, V, S> crate::ops::Index<&Q> for HashMap<K, V, S> { type Output = V; fn index(&self, key: &Q) -> &V; }
    impl Default for RandomState { fn default() -> RandomState; }
}
pub mod convert {
    pub trait AsRef<T: ?Sized> { fn as_ref(&self) -> &T; }
    impl AsRef<str> for str { fn as_ref(&self) -> &str; }
    impl AsRef<str> for crate::string::String { fn as_ref(&self) -> &str; }
    impl AsRef<[u8]> for crate::string::String { fn as_ref(&self) -> &[u8]; }
    impl<T: ?Sized + AsRef<U>, U: ?Sized> AsRef<U> for &T { fn as_ref(&self) -> &U; }
    pub trait From<T> { fn from(value: T) -> Self; }
    pub trait Into<T> { fn into(self) -> T; }
    pub trait TryFrom<T> { type Error; fn try_from(value: T) -> Result<Self, Self::Error>; }
    pub trait TryInto<T> { type Error; fn try_into(self) -> Result<T, Self::Error>; }
    impl<T> From<T> for T { fn from(value: T) -> T; }
    impl<T, U: From<T>> Into<U> for T { fn into(self) -> U { U::from(self) } }
    impl<T, U: TryFrom<T>> TryInto<U> for T { type Error = U::Error; fn try_into(self) -> Result<U, U::Error>; }
    impl From<u8> for u32 { fn from(value: u8) -> u32; }
    impl From<u16> for u32 { fn from(value: u16) -> u32; }
    impl From<u32> for u64 { fn from(value: u32) -> u64; }
}
pub mod default {
    pub trait Default { fn default() -> Self; }
    impl Default for u64 { fn default() -> u64; }
    impl Default for crate::string::String { fn default() -> crate::string::String; }
    impl<T> Default for Option<T> { fn default() -> Option<T>; }
    impl<T> Default for crate::vec::Vec<T> { fn default() -> crate::vec::Vec<T>; }
}
pub mod error { pub trait Error: crate::fmt::Debug + crate::fmt::Display {} }
pub mod fmt {
    pub struct Arguments;
    pub struct Formatter;
    pub struct Error;
    pub type Result = crate::result::Result<(), Error>;
    impl Formatter {
        pub fn write_str(&mut self, text: &str) -> Result;
        pub fn write_fmt(&mut self, args: Arguments) -> Result;
    }
    pub trait Display { fn fmt(&self, f: &mut Formatter) -> Result; }
    pub trait Debug { fn fmt(&self, f: &mut Formatter) -> Result; }
    impl Display for str { fn fmt(&self, f: &mut Formatter) -> Result; }
    impl Display for crate::string::String { fn fmt(&self, f: &mut Formatter) -> Result; }
    pub fn format(args: Arguments) -> crate::string::String;
}
pub mod future {
    pub trait Future { type Output; }
    pub trait IntoFuture { type Output; type IntoFuture: Future<Output = Self::Output>; fn into_future(self) -> Self::IntoFuture; }
    impl<F: Future> IntoFuture for F { type Output = F::Output; type IntoFuture = F; fn into_future(self) -> F; }
}
pub mod hash { pub trait Hash {} }
pub mod iter {
    pub trait Iterator {
        type Item;
        fn next(&mut self) -> Option<Self::Item>;
        fn count(self) -> usize { 0 }
        fn map<B, F: FnMut(Self::Item) -> B>(self, f: F) -> Map<B>;
        fn filter<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Filter<Self::Item>;
        fn filter_map<B, F: FnMut(Self::Item) -> Option<B>>(self, f: F) -> Map<B>;
        fn flat_map<U: IntoIterator, F: FnMut(Self::Item) -> U>(self, f: F) -> Map<U::Item>;
        fn enumerate(self) -> Map<(usize, Self::Item)>;
        fn zip<U: IntoIterator>(self, other: U) -> Map<(Self::Item, U::Item)>;
        fn cloned<T: Clone>(self) -> Map<T> where Self: Iterator<Item = &T>;
        fn collect<B: FromIterator<Self::Item>>(self) -> B;
        fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B;
        fn find<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item>;
        fn for_each<F: FnMut(Self::Item)>(self, f: F);
        fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool;
        fn sum<S: Sum<Self::Item>>(self) -> S;
        fn by_ref(&mut self) -> &mut Self;
        fn max_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item>;
        fn unzip<A, B, FromA: Default + Extend<A>, FromB: Default + Extend<B>>(self) -> (FromA, FromB) where Self: Iterator<Item = (A, B)>;
    }
    pub trait DoubleEndedIterator: Iterator { fn rev(self) -> Map<Self::Item>; }
    pub struct Map<B> { item: B }
    impl<B> Iterator for Map<B> { type Item = B; fn next(&mut self) -> Option<B>; }
    pub struct Filter<B> { item: B }
    impl<B> Iterator for Filter<B> { type Item = B; fn next(&mut self) -> Option<B>; }
    pub trait IntoIterator { type Item; type IntoIter: Iterator<Item = Self::Item>; fn into_iter(self) -> Self::IntoIter; }
    impl<I: Iterator> IntoIterator for I { type Item = I::Item; type IntoIter = I; fn into_iter(self) -> I { self } }
    pub trait FromIterator<A> { fn from_iter<T: IntoIterator<Item = A>>(iter: T) -> Self; }
    pub trait Extend<A> { fn extend<T: IntoIterator<Item = A>>(&mut self, iter: T); }
    pub trait Sum<A = Self> {}
    impl Sum<u64> for u64 {}
    impl Sum<&u64> for u64 {}
    impl<A, E, V: FromIterator<A>> FromIterator<Result<A, E>> for Result<V, E> { fn from_iter<T: IntoIterator<Item = Result<A, E>>>(iter: T) -> Result<V, E>; }
    impl<A, V: FromIterator<A>> FromIterator<Option<A>> for Option<V> { fn from_iter<T: IntoIterator<Item = Option<A>>>(iter: T) -> Option<V>; }
    pub fn once<T>(value: T) -> Map<T>;
    impl Iterator for crate::ops::Range<usize> { type Item = usize; fn next(&mut self) -> Option<usize>; }
    impl Iterator for crate::ops::Range<u64> { type Item = u64; fn next(&mut self) -> Option<u64>; }
    impl Iterator for crate::ops::Range<i32> { type Item = i32; fn next(&mut self) -> Option<i32>; }
}
pub mod marker { pub trait Copy: Clone {} pub trait Send {} pub trait Sized {} pub trait Sync {} pub trait Unpin {} pub struct PhantomData<T: ?Sized>; }
pub mod mem {
    pub fn drop<T>(value: T);
    pub fn take<T: Default>(dest: &mut T) -> T;
    pub fn replace<T>(dest: &mut T, src: T) -> T;
}
pub mod ops {
    pub trait Deref { type Target: ?Sized; fn deref(&self) -> &Self::Target; }
    pub trait DerefMut: Deref { fn deref_mut(&mut self) -> &mut Self::Target; }
    pub trait Drop { fn drop(&mut self); }
    pub trait Index<Idx: ?Sized> { type Output: ?Sized; fn index(&self, index: Idx) -> &Self::Output; }
    pub trait IndexMut<Idx: ?Sized>: Index<Idx> { fn index_mut(&mut self, index: Idx) -> &mut Self::Output; }
    pub trait FnOnce<Args> { type Output; fn call_once(self, args: Args) -> Self::Output; }
    pub trait FnMut<Args>: FnOnce<Args> { fn call_mut(&mut self, args: Args) -> Self::Output; }
    pub trait Fn<Args>: FnMut<Args> { fn call(&self, args: Args) -> Self::Output; }
    pub trait AsyncFnOnce<Args> { type Output; }
    pub trait AsyncFnMut<Args>: AsyncFnOnce<Args> {}
    pub trait AsyncFn<Args>: AsyncFnMut<Args> {}
    pub trait Add<Rhs = Self> { type Output; fn add(self, rhs: Rhs) -> Self::Output; }
    pub trait Sub<Rhs = Self> { type Output; fn sub(self, rhs: Rhs) -> Self::Output; }
    pub trait Mul<Rhs = Self> { type Output; fn mul(self, rhs: Rhs) -> Self::Output; }
    pub trait Neg { type Output; fn neg(self) -> Self::Output; }
    pub trait Not { type Output; fn not(self) -> Self::Output; }
    impl Add<&str> for crate::string::String { type Output = crate::string::String; fn add(self, rhs: &str) -> crate::string::String; }
    pub struct Range<Idx> { pub start: Idx, pub end: Idx }
    pub struct RangeFrom<Idx> { pub start: Idx }
    pub struct RangeTo<Idx> { pub end: Idx }
    pub struct RangeFull;
}
pub mod option {
    #[derive(Clone, Copy, Debug, PartialEq)]
    pub enum Option<T> { None, Some(T) }
    impl<T> Option<T> {
        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Option<U> { match self { Some(x) => Some(f(x)), None => None } }
        pub fn and_then<U, F: FnOnce(T) -> Option<U>>(self, f: F) -> Option<U>;
        pub fn unwrap(self) -> T;
        pub fn unwrap_or(self, default: T) -> T;
        pub fn unwrap_or_default(self) -> T where T: Default;
        pub fn unwrap_or_else<F: FnOnce() -> T>(self, f: F) -> T;
        pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U;
        pub fn ok_or<E>(self, err: E) -> Result<T, E>;
        pub fn ok_or_else<E, F: FnOnce() -> E>(self, err: F) -> Result<T, E>;
        pub fn as_ref(&self) -> Option<&T>;
        pub fn as_mut(&mut self) -> Option<&mut T>;
        pub fn as_deref(&self) -> Option<&T::Target> where T: crate::ops::Deref;
        pub fn is_some(&self) -> bool;
        pub fn take(&mut self) -> Option<T>;
        pub fn filter<P: FnOnce(&T) -> bool>(self, predicate: P) -> Option<T>;
    }
    impl<T> Option<&T> { pub fn cloned(self) -> Option<T> where T: Clone; pub fn copied(self) -> Option<T>; }
    impl<T> IntoIterator for Option<T> { type Item = T; type IntoIter = crate::iter::Map<T>; fn into_iter(self) -> crate::iter::Map<T>; }
}
pub mod pin {
    pub struct Pin<P> { pointer: P }
    impl<P: crate::ops::Deref> crate::ops::Deref for Pin<P> { type Target = P::Target; fn deref(&self) -> &P::Target; }
}
pub mod rc {
    pub struct Rc<T: ?Sized>(T);
    impl<T> Rc<T> { pub fn new(value: T) -> Rc<T>; }
    impl<T: ?Sized> crate::ops::Deref for Rc<T> { type Target = T; fn deref(&self) -> &T; }
    impl<T: ?Sized> Clone for Rc<T> { fn clone(&self) -> Rc<T>; }
}
pub mod result {
    #[derive(Clone, Debug)]
    pub enum Result<T, E> { Ok(T), Err(E) }
    impl<T, E> Result<T, E> {
        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Result<U, E>;
        pub fn map_err<G, F: FnOnce(E) -> G>(self, f: F) -> Result<T, G>;
        pub fn and_then<U, F: FnOnce(T) -> Result<U, E>>(self, f: F) -> Result<U, E>;
        pub fn unwrap(self) -> T;
        pub fn expect(self, msg: &str) -> T;
        pub fn unwrap_or_default(self) -> T where T: Default;
        pub fn ok(self) -> Option<T>;
        pub fn as_ref(&self) -> Result<&T, &E>;
        pub fn is_ok(&self) -> bool;
    }
}
pub mod slice {
    impl<T> [T] {
        pub fn iter(&self) -> Iter<T>;
        pub fn iter_mut(&mut self) -> IterMut<T>;
        pub fn first(&self) -> Option<&T>;
        pub fn len(&self) -> usize;
        pub fn to_vec(&self) -> crate::vec::Vec<T>;
        pub fn join<S>(&self, sep: S) -> crate::string::String;
        pub fn sort_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F);
        pub fn get(&self, index: usize) -> Option<&T>;
    }
    pub struct Iter<T> { item: &T }
    impl<T> Iterator for Iter<T> { type Item = &T; fn next(&mut self) -> Option<&T>; }
    impl<T> DoubleEndedIterator for Iter<T> {}
    pub struct IterMut<T> { item: &mut T }
    impl<T> Iterator for IterMut<T> { type Item = &mut T; fn next(&mut self) -> Option<&mut T>; }
    impl<T> IntoIterator for &[T] { type Item = &T; type IntoIter = Iter<T>; fn into_iter(self) -> Iter<T>; }
    impl<T, const N: usize> IntoIterator for [T; N] { type Item = T; type IntoIter = crate::iter::Map<T>; fn into_iter(self) -> crate::iter::Map<T>; }
}
pub mod str {
    impl str {
        pub fn len(&self) -> usize;
        pub fn trim(&self) -> &str;
        pub fn as_bytes(&self) -> &[u8];
        pub fn parse<F: FromStr>(&self) -> Result<F, F::Err>;
        pub fn to_lowercase(&self) -> crate::string::String;
        pub fn chars(&self) -> Chars;
        pub fn split<P>(&self, pat: P) -> crate::iter::Map<&str>;
        pub fn split_once<P>(&self, pat: P) -> Option<(&str, &str)>;
        pub fn is_empty(&self) -> bool;
    }
    pub struct Chars;
    impl Iterator for Chars { type Item = char; fn next(&mut self) -> Option<char>; }
    pub trait FromStr { type Err; fn from_str(s: &str) -> Result<Self, Self::Err>; }
    pub struct ParseError;
    impl FromStr for u64 { type Err = ParseError; fn from_str(s: &str) -> Result<u64, ParseError>; }
    pub fn from_utf8(bytes: &[u8]) -> Result<&str, ParseError>;
    impl crate::ops::Index<crate::ops::Range<usize>> for str { type Output = str; fn index(&self, index: crate::ops::Range<usize>) -> &str; }
}
pub mod string {
    pub struct String { text: str }
    impl String {
        pub fn new() -> String;
        pub fn as_str(&self) -> &str;
        pub fn push_str(&mut self, text: &str);
        pub fn into_bytes(self) -> crate::vec::Vec<u8>;
    }
    impl crate::ops::Deref for String { type Target = str; fn deref(&self) -> &str; }
    impl Clone for String { fn clone(&self) -> String; }
    impl From<&str> for String { fn from(text: &str) -> String; }
    impl From<char> for String { fn from(text: char) -> String; }
    impl FromIterator<char> for String { fn from_iter<T: IntoIterator<Item = char>>(iter: T) -> String; }
    impl FromIterator<String> for String { fn from_iter<T: IntoIterator<Item = String>>(iter: T) -> String; }
    impl crate::str::FromStr for String { type Err = crate::str::ParseError; fn from_str(s: &str) -> Result<String, crate::str::ParseError>; }
    pub trait ToString { fn to_string(&self) -> String; }
    impl<T: crate::fmt::Display + ?Sized> ToString for T { fn to_string(&self) -> String; }
}
pub mod sync {
    pub struct Arc<T: ?Sized>(T);
    impl<T> Arc<T> { pub fn new(value: T) -> Arc<T>; }
    impl<T: ?Sized> crate::ops::Deref for Arc<T> { type Target = T; fn deref(&self) -> &T; }
    impl<T: ?Sized> Clone for Arc<T> { fn clone(&self) -> Arc<T>; }
    pub struct Mutex<T: ?Sized>(T);
    pub struct PoisonError<T> { guard: T }
    impl<T> Mutex<T> { pub fn new(value: T) -> Mutex<T>; pub fn lock(&self) -> Result<MutexGuard<T>, PoisonError<MutexGuard<T>>>; }
    pub struct MutexGuard<T: ?Sized> { value: &mut T }
    impl<T: ?Sized> crate::ops::Deref for MutexGuard<T> { type Target = T; fn deref(&self) -> &T; }
    impl<T: ?Sized> crate::ops::DerefMut for MutexGuard<T> { fn deref_mut(&mut self) -> &mut T; }
}
pub mod thread {
    pub struct JoinHandle<T> { value: T }
    impl<T> JoinHandle<T> { pub fn join(self) -> Result<T, crate::boxed::Box<dyn crate::any::Any>>; }
    pub fn spawn<F: FnOnce() -> T, T>(f: F) -> JoinHandle<T>;
}
pub mod vec {
    pub struct Vec<T> { item: T }
    pub fn from_elem<T: Clone>(elem: T, n: usize) -> Vec<T>;
    pub fn from_array<T, const N: usize>(array: [T; N]) -> Vec<T>;
    impl<T> Vec<T> {
        pub fn new() -> Vec<T>;
        pub fn push(&mut self, value: T);
        pub fn pop(&mut self) -> Option<T>;
        pub fn is_empty(&self) -> bool;
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F);
    }
    impl<T> crate::ops::Deref for Vec<T> { type Target = [T]; fn deref(&self) -> &[T]; }
    impl<T> crate::ops::DerefMut for Vec<T> { fn deref_mut(&mut self) -> &mut [T]; }
    impl<T: Clone> Clone for Vec<T> { fn clone(&self) -> Vec<T>; }
    impl<T> FromIterator<T> for Vec<T> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Vec<T>; }
    impl<T> Extend<T> for Vec<T> { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I); }
    impl<T> From<&[T]> for Vec<T> { fn from(slice: &[T]) -> Vec<T>; }
    pub struct IntoIter<T> { item: T }
    impl<T> Iterator for IntoIter<T> { type Item = T; fn next(&mut self) -> Option<T>; }
    impl<T> IntoIterator for Vec<T> { type Item = T; type IntoIter = IntoIter<T>; fn into_iter(self) -> IntoIter<T>; }
    impl<T> IntoIterator for &Vec<T> { type Item = &T; type IntoIter = crate::slice::Iter<T>; fn into_iter(self) -> crate::slice::Iter<T>; }
    impl<T> IntoIterator for &mut Vec<T> { type Item = &mut T; type IntoIter = crate::slice::IterMut<T>; fn into_iter(self) -> crate::slice::IterMut<T>; }
}
