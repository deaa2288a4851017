//! `itertools` 0.10 to 0.15: what an adapter gives is made of the items.

use core::cmp::Ordering;
use core::fmt::Display;
use ::std::collections::HashMap;
pub use ::either::Either;

#[doc(hidden)]
#[derive(Clone, Debug)]
struct Items<T> { #[pii(elements)] elem: T }
impl<T> Iterator for Items<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> { ::core::__maybe(self.elem) }
}
impl<T> DoubleEndedIterator for Items<T> {}
impl<T> ExactSizeIterator for Items<T> {}
impl<T> Items<T> {
    pub fn peek(&mut self) -> Option<&T> { ::core::__maybe(&self.elem) }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EitherOrBoth<A, B = A> { Both(A, B), Left(A), Right(B) }
impl<A, B> EitherOrBoth<A, B> {
    pub fn left(self) -> Option<A> { match self { EitherOrBoth::Both(a, _) | EitherOrBoth::Left(a) => Some(a), EitherOrBoth::Right(_) => None } }
    pub fn right(self) -> Option<B> { match self { EitherOrBoth::Both(_, b) | EitherOrBoth::Right(b) => Some(b), EitherOrBoth::Left(_) => None } }
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MinMaxResult<T> { NoElements, OneElement(T), MinMax(T, T) }
impl<T> MinMaxResult<T> {
    pub fn into_option(self) -> Option<(T, T)> { match self { MinMaxResult::NoElements => None, MinMaxResult::OneElement(x) => Some((x, x)), MinMaxResult::MinMax(x, y) => Some((x, y)) } }
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Position { First, Middle, Last, Only }
#[derive(Debug)]
pub enum FoldWhile<T> { Continue(T), Done(T) }
impl<T> FoldWhile<T> {
    pub fn into_inner(self) -> T { match self { FoldWhile::Continue(x) | FoldWhile::Done(x) => x } }
}
/// It prints the items, joined.
pub struct Format<T> { item: T }
impl<T: Display> Display for Format<T> { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_fmt(format_args!("{}", self.item)) } }
pub struct ChunkBy<K, I: Iterator, F = ()> { key: K, item: I::Item, of: F }
impl<K, I: Iterator, F> IntoIterator for &ChunkBy<K, I, F> {
    type Item = (K, Items<T>);
    type IntoIter = Items<(K, Items<T>)>;
    fn into_iter(self) -> Items<(K, Items<T>)> { Items { elem: (self.key, Items { elem: self.item }) } }
}
pub struct IntoChunks<T> { item: T }
impl<T> IntoIterator for &IntoChunks<T> {
    type Item = Items<T>;
    type IntoIter = Items<Items<T>>;
    fn into_iter(self) -> Items<Items<T>> { Items { elem: Items { elem: self.item } } }
}
#[derive(Clone, Debug)]
pub struct ExactlyOneError<T> { item: T }
impl<T> Display for ExactlyOneError<T> { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
impl<T: core::fmt::Debug> core::error::Error for ExactlyOneError<T> {}
impl<T> Iterator for ExactlyOneError<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> { ::core::__maybe(self.item) }
}
/// A tuple or an array of items.
fn __each<T, U>(item: T) -> U;

pub trait Itertools: Iterator {
    fn interleave<J: IntoIterator<Item = Self::Item>>(self, other: J) -> core::iter::Chain<Self, J::IntoIter> { self.chain(other) }
    fn interleave_shortest<J: IntoIterator<Item = Self::Item>>(self, other: J) -> core::iter::Chain<Self, J::IntoIter> { self.chain(other) }
    fn merge<J: IntoIterator<Item = Self::Item>>(self, other: J) -> core::iter::Chain<Self, J::IntoIter> { self.chain(other) }
    fn intersperse(self, element: Self::Item) -> Items<Self::Item> {
        let mut items = Items { elem: self.__item() };
        items.elem = element;
        items
    }
    fn zip_longest<J: IntoIterator>(self, other: J) -> Items<EitherOrBoth<Self::Item, J::Item>> {
        let (left, right) = (self.__item(), other.into_iter().__item());
        Items { elem: if ::core::__any() { EitherOrBoth::Both(left, right) } else if ::core::__any() { EitherOrBoth::Left(left) } else { EitherOrBoth::Right(right) } }
    }
    fn zip_eq<J: IntoIterator>(self, other: J) -> core::iter::Zip<Self, J::IntoIter> { self.zip(other) }
    fn chunk_by<K, F: FnMut(&Self::Item) -> K>(self, key: F) -> ChunkBy<K, Self, F> {
        let item = self.__item();
        ChunkBy { key: key(&item), item }
    }
    fn group_by<K, F: FnMut(&Self::Item) -> K>(self, key: F) -> ChunkBy<K, Self, F> {
        let item = self.__item();
        ChunkBy { key: key(&item), item }
    }
    fn chunks(self, size: usize) -> IntoChunks<Self::Item> { IntoChunks { item: self.__item() } }
    fn tuple_windows<T>(self) -> Items<T> { Items { elem: __each(self.__item()) } }
    fn tuples<T>(self) -> Items<T> { Items { elem: __each(self.__item()) } }
    fn tuple_combinations<T>(self) -> Items<T> { Items { elem: __each(self.__item()) } }
    fn collect_tuple<T>(self) -> Option<T> { ::core::__maybe(__each(self.__item())) }
    fn next_tuple<T>(&mut self) -> Option<T> { ::core::__maybe(__each(self.__next())) }
    fn next_array<const N: usize>(&mut self) -> Option<[Self::Item; N]> { ::core::__maybe([self.__next()]) }
    fn collect_array<const N: usize>(self) -> Option<[Self::Item; N]> { ::core::__maybe([self.__item()]) }
    fn tee(self) -> (Items<Self::Item>, Items<Self::Item>) {
        let item = self.__item();
        (Items { elem: item }, Items { elem: item })
    }
    fn map_into<R>(self) -> Items<R> where Self::Item: Into<R> { Items { elem: self.__item().into() } }
    fn map_ok<F: FnMut(T) -> U, T, U, E>(self, f: F) -> Items<Result<U, E>> where Self: Iterator<Item = Result<T, E>> {
        Items { elem: match self.__item() { Ok(value) => Ok(f(value)), Err(error) => Err(error) } }
    }
    fn filter_ok<F: FnMut(&T) -> bool, T, E>(self, f: F) -> Items<Result<T, E>> where Self: Iterator<Item = Result<T, E>> {
        match self.__item() { Ok(value) => if f(&value) { Items { elem: Ok(value) } } else { () }, Err(error) => Items { elem: Err(error) } }
    }
    fn filter_map_ok<F: FnMut(T) -> Option<U>, T, U, E>(self, f: F) -> Items<Result<U, E>> where Self: Iterator<Item = Result<T, E>> {
        match self.__item() {
            Ok(value) => match f(value) { Some(value) => Items { elem: Ok(value) }, None => () },
            Err(error) => Items { elem: Err(error) },
        }
    }
    fn flatten_ok<T: IntoIterator, E>(self) -> Items<Result<T::Item, E>> where Self: Iterator<Item = Result<T, E>> {
        Items { elem: match self.__item() { Ok(value) => Ok(value.into_iter().__item()), Err(error) => Err(error) } }
    }
    fn process_results<F: FnOnce(Items<T>) -> R, T, E, R>(self, processor: F) -> Result<R, E> where Self: Iterator<Item = Result<T, E>> {
        match self.__item() { Ok(value) => Ok(processor(Items { elem: value })), Err(error) => Err(error) }
    }
    fn cartesian_product<J: IntoIterator>(self, other: J) -> Items<(Self::Item, J::Item)> { Items { elem: (self.__item(), other.into_iter().__item()) } }
    fn multi_cartesian_product(self) -> Items<Vec<<Self::Item as IntoIterator>::Item>> where Self::Item: IntoIterator { Items { elem: Vec { elem: self.__item().into_iter().__item() } } }
    fn kmerge(self) -> Items<<Self::Item as IntoIterator>::Item> where Self::Item: IntoIterator { Items { elem: self.__item().into_iter().__item() } }
    fn coalesce<F: FnMut(Self::Item, Self::Item) -> Result<Self::Item, (Self::Item, Self::Item)>>(self, f: F) -> Items<Self::Item> {
        let item = self.__item();
        let mut items = Items { elem: item };
        if let Ok(joined) = f(item, item) { items.elem = joined; }
        items
    }
    fn dedup(self) -> Items<Self::Item> { Items { elem: self.__item() } }
    fn dedup_by<Cmp: FnMut(&Self::Item, &Self::Item) -> bool>(self, cmp: Cmp) -> Items<Self::Item> { Items { elem: self.__item() } }
    fn dedup_with_count(self) -> Items<(usize, Self::Item)> { Items { elem: (0, self.__item()) } }
    fn duplicates(self) -> Items<Self::Item> { Items { elem: self.__item() } }
    fn duplicates_by<V, F: FnMut(&Self::Item) -> V>(self, f: F) -> Items<Self::Item> {
        let item = self.__item();
        f(&item);
        Items { elem: item }
    }
    fn unique(self) -> Items<Self::Item> { Items { elem: self.__item() } }
    fn unique_by<V, F: FnMut(&Self::Item) -> V>(self, f: F) -> Items<Self::Item> {
        let item = self.__item();
        f(&item);
        Items { elem: item }
    }
    fn peeking_take_while<F: FnMut(&Self::Item) -> bool>(&mut self, accept: F) -> Items<Self::Item> {
        let item = self.__next();
        if accept(&item) { Items { elem: item } } else { () }
    }
    fn take_while_ref<F: FnMut(&Self::Item) -> bool>(&mut self, accept: F) -> Items<Self::Item> {
        let item = self.__next();
        if accept(&item) { Items { elem: item } } else { () }
    }
    fn take_while_inclusive<F: FnMut(&Self::Item) -> bool>(self, accept: F) -> Items<Self::Item> {
        let item = self.__item();
        accept(&item);
        Items { elem: item }
    }
    fn while_some<A>(self) -> Items<A> where Self: Iterator<Item = Option<A>> { match self.__item() { Some(item) => Items { elem: item }, None => () } }
    fn combinations(self, k: usize) -> Items<Vec<Self::Item>> { Items { elem: Vec { elem: self.__item() } } }
    fn combinations_with_replacement(self, k: usize) -> Items<Vec<Self::Item>> { Items { elem: Vec { elem: self.__item() } } }
    fn permutations(self, k: usize) -> Items<Vec<Self::Item>> { Items { elem: Vec { elem: self.__item() } } }
    fn powerset(self) -> Items<Vec<Self::Item>> { Items { elem: Vec { elem: self.__item() } } }
    fn with_position(self) -> Items<(Position, Self::Item)> { Items { elem: (::core::__unseen(), self.__item()) } }
    fn positions<P: FnMut(Self::Item) -> bool>(self, predicate: P) -> Items<usize> { predicate(self.__item()); Items { elem: 0 } }
    fn update<F: FnMut(&mut Self::Item)>(self, updater: F) -> Items<Self::Item> {
        let mut item = self.__item();
        updater(&mut item);
        Items { elem: item }
    }
    fn find_position<P: FnMut(&Self::Item) -> bool>(&mut self, pred: P) -> Option<(usize, Self::Item)> {
        let item = self.__next();
        if pred(&item) { Some((0, item)) } else { None }
    }
    fn find_or_last<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Option<Self::Item> { predicate(&self.__item()); ::core::__maybe(self.__item()) }
    fn find_or_first<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Option<Self::Item> { predicate(&self.__item()); ::core::__maybe(self.__item()) }
    fn contains<Q: ?Sized>(&mut self, query: &Q) -> bool { ::core::__any() }
    fn all_equal(&mut self) -> bool { ::core::__any() }
    fn all_unique(&mut self) -> bool { ::core::__any() }
    fn dropping(self, n: usize) -> Self { self }
    fn dropping_back(self, n: usize) -> Self { self }
    fn concat(self) -> Self::Item { self.__item() }
    fn collect_vec(self) -> Vec<Self::Item> { Vec { elem: self.__item() } }
    fn try_collect<T, U: FromIterator<T>, E>(self) -> Result<U, E> where Self: Iterator<Item = Result<T, E>> { self.collect() }
    fn join(&mut self, sep: &str) -> String where Self::Item: Display { format!("{}{}", self.__next(), sep) }
    fn format(self, sep: &str) -> Format<Self::Item> { Format { item: self.__item() } }
    fn format_with<F: FnMut(Self::Item, &mut dyn FnMut(&dyn Display) -> core::fmt::Result) -> core::fmt::Result>(self, sep: &str, format: F) -> Format<String> {
        let mut text = String::new();
        format(self.__item(), &mut |shown: &dyn Display| { text.push_str(&shown.to_string()); Ok(()) });
        Format { item: text }
    }
    fn fold_ok<A, E, B, F: FnMut(B, A) -> B>(&mut self, start: B, f: F) -> Result<B, E> where Self: Iterator<Item = Result<A, E>> {
        match self.__next() { Ok(value) => Ok(f(f(start, value), value)), Err(error) => Err(error) }
    }
    fn fold_options<A, B, F: FnMut(B, A) -> B>(&mut self, start: B, f: F) -> Option<B> where Self: Iterator<Item = Option<A>> {
        match self.__next() { Some(value) => Some(f(f(start, value), value)), None => None }
    }
    fn fold_while<B, F: FnMut(B, Self::Item) -> FoldWhile<B>>(&mut self, init: B, f: F) -> FoldWhile<B> { f(f(init, self.__next()).into_inner(), self.__next()) }
    fn fold1<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, f: F) -> Option<Self::Item> { self.reduce(f) }
    fn tree_fold1<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, f: F) -> Option<Self::Item> { self.reduce(f) }
    fn sum1<S>(self) -> Option<S> { ::core::__maybe(__each(self.__item())) }
    fn sorted(self) -> Items<Self::Item> { Items { elem: self.__item() } }
    fn sorted_unstable(self) -> Items<Self::Item> { Items { elem: self.__item() } }
    fn sorted_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, cmp: F) -> Items<Self::Item> {
        let item = self.__item();
        cmp(&item, &item);
        Items { elem: item }
    }
    fn sorted_unstable_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, cmp: F) -> Items<Self::Item> { self.sorted_by(cmp) }
    fn sorted_by_key<K, F: FnMut(&Self::Item) -> K>(self, f: F) -> Items<Self::Item> {
        let item = self.__item();
        f(&item);
        Items { elem: item }
    }
    fn sorted_unstable_by_key<K, F: FnMut(&Self::Item) -> K>(self, f: F) -> Items<Self::Item> { self.sorted_by_key(f) }
    fn sorted_by_cached_key<K, F: FnMut(&Self::Item) -> K>(self, f: F) -> Items<Self::Item> { self.sorted_by_key(f) }
    fn k_smallest(self, k: usize) -> Items<Self::Item> { Items { elem: self.__item() } }
    fn k_largest(self, k: usize) -> Items<Self::Item> { Items { elem: self.__item() } }
    fn tail(self, n: usize) -> Items<Self::Item> { Items { elem: self.__item() } }
    fn partition_map<A: Default + Extend<L>, B: Default + Extend<R>, F: FnMut(Self::Item) -> Either<L, R>, L, R>(self, predicate: F) -> (A, B) {
        let (mut left, mut right) = (A::default(), B::default());
        match predicate(self.__item()) { Either::Left(l) => left.extend(core::iter::once(l)), Either::Right(r) => right.extend(core::iter::once(r)) }
        (left, right)
    }
    fn partition_result<A: Default + Extend<T>, B: Default + Extend<E>, T, E>(self) -> (A, B) where Self: Iterator<Item = Result<T, E>> {
        let (mut left, mut right) = (A::default(), B::default());
        match self.__item() { Ok(value) => left.extend(core::iter::once(value)), Err(error) => right.extend(core::iter::once(error)) }
        (left, right)
    }
    fn into_group_map<K, V>(self) -> HashMap<K, Vec<V>> where Self: Iterator<Item = (K, V)> {
        let (key, value) = self.__item();
        HashMap { key, elem: Vec { elem: value } }
    }
    fn into_group_map_by<K, V, F: FnMut(&V) -> K>(self, f: F) -> HashMap<K, Vec<V>> where Self: Iterator<Item = V> {
        let value = self.__item();
        HashMap { key: f(&value), elem: Vec { elem: value } }
    }
    fn min_set(self) -> Vec<Self::Item> { Vec { elem: self.__item() } }
    fn max_set(self) -> Vec<Self::Item> { Vec { elem: self.__item() } }
    fn minmax(self) -> MinMaxResult<Self::Item> {
        let item = self.__item();
        if ::core::__any() { MinMaxResult::MinMax(item, item) } else if ::core::__any() { MinMaxResult::OneElement(item) } else { MinMaxResult::NoElements }
    }
    fn position_max(self) -> Option<usize> { ::core::__maybe(0) }
    fn position_min(self) -> Option<usize> { ::core::__maybe(0) }
    fn exactly_one(self) -> Result<Self::Item, ExactlyOneError<Self::Item>> {
        let item = self.__item();
        if ::core::__any() { Ok(item) } else { Err(ExactlyOneError { item }) }
    }
    fn at_most_one(self) -> Result<Option<Self::Item>, ExactlyOneError<Self::Item>> {
        let item = self.__item();
        if ::core::__any() { Ok(::core::__maybe(item)) } else { Err(ExactlyOneError { item }) }
    }
    fn multipeek(self) -> Items<Self::Item> { Items { elem: self.__item() } }
    fn counts(self) -> HashMap<Self::Item, usize> { HashMap { key: self.__item(), elem: 0 } }
    fn counts_by<K, F: FnMut(Self::Item) -> K>(self, f: F) -> HashMap<K, usize> { HashMap { key: f(self.__item()), elem: 0 } }
    fn multiunzip<FromI>(self) -> FromI { __each(self.__item()) }
    fn set_from<A, J: IntoIterator<Item = A>>(&mut self, from: J) -> usize where Self: Iterator<Item = &mut A> { *self.__next() = from.into_iter().__item(); 0 }
}
impl<T: ?Sized + Iterator> Itertools for T {}

pub fn join<I: IntoIterator>(iterable: I, sep: &str) -> String where I::Item: Display { format!("{}{}", iterable.into_iter().__item(), sep) }
pub fn sorted<I: IntoIterator>(iterable: I) -> Items<I::Item> { Items { elem: iterable.into_iter().__item() } }
pub fn zip_eq<I: IntoIterator, J: IntoIterator>(i: I, j: J) -> core::iter::Zip<I::IntoIter, J::IntoIter> { i.into_iter().zip(j) }
pub fn chain<I: IntoIterator, J: IntoIterator<Item = I::Item>>(i: I, j: J) -> core::iter::Chain<I::IntoIter, J::IntoIter> { i.into_iter().chain(j) }
pub fn concat<I: IntoIterator>(iterable: I) -> I::Item { iterable.into_iter().__item() }
pub fn max<I: IntoIterator>(iterable: I) -> Option<I::Item> { ::core::__maybe(iterable.into_iter().__item()) }
pub fn min<I: IntoIterator>(iterable: I) -> Option<I::Item> { ::core::__maybe(iterable.into_iter().__item()) }
#[macro_export]
macro_rules! izip {
    ($first:expr $(,)?) => { ::core::iter::IntoIterator::into_iter($first) };
    ($first:expr, $second:expr $(,)?) => { ::core::iter::Iterator::zip(::core::iter::IntoIterator::into_iter($first), $second) };
    ($first:expr, $second:expr, $third:expr $(,)?) => {
        ::core::iter::Iterator::map($crate::izip!($crate::izip!($first, $second), $third), |((a, b), c)| (a, b, c))
    };
}
#[macro_export]
macro_rules! iproduct {
    ($first:expr $(,)?) => { ::core::iter::IntoIterator::into_iter($first) };
    ($first:expr, $second:expr $(,)?) => { $crate::Itertools::cartesian_product(::core::iter::IntoIterator::into_iter($first), $second) };
}
