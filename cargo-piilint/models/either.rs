//! `either` 1: one of two.

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Either<L, R> { Left(L), Right(R) }
pub use Either::{Left, Right};
impl<L, R> Either<L, R> {
    pub fn is_left(&self) -> bool { match self { Either::Left(_) => true, Either::Right(_) => false } }
    pub fn is_right(&self) -> bool { match self { Either::Left(_) => false, Either::Right(_) => true } }
    pub fn left(self) -> Option<L> { match self { Either::Left(l) => Some(l), Either::Right(_) => None } }
    pub fn right(self) -> Option<R> { match self { Either::Left(_) => None, Either::Right(r) => Some(r) } }
    pub fn as_ref(&self) -> Either<&L, &R> { match self { Either::Left(l) => Either::Left(l), Either::Right(r) => Either::Right(r) } }
    pub fn as_mut(&mut self) -> Either<&mut L, &mut R> { match self { Either::Left(l) => Either::Left(l), Either::Right(r) => Either::Right(r) } }
    pub fn flip(self) -> Either<R, L> { match self { Either::Left(l) => Either::Right(l), Either::Right(r) => Either::Left(r) } }
    pub fn map_left<F: FnOnce(L) -> M, M>(self, f: F) -> Either<M, R> { match self { Either::Left(l) => Either::Left(f(l)), Either::Right(r) => Either::Right(r) } }
    pub fn map_right<F: FnOnce(R) -> S, S>(self, f: F) -> Either<L, S> { match self { Either::Left(l) => Either::Left(l), Either::Right(r) => Either::Right(f(r)) } }
    pub fn map_either<F: FnOnce(L) -> M, G: FnOnce(R) -> S, M, S>(self, f: F, g: G) -> Either<M, S> { match self { Either::Left(l) => Either::Left(f(l)), Either::Right(r) => Either::Right(g(r)) } }
    pub fn either<F: FnOnce(L) -> T, G: FnOnce(R) -> T, T>(self, f: F, g: G) -> T { match self { Either::Left(l) => f(l), Either::Right(r) => g(r) } }
    pub fn left_or(self, other: L) -> L { match self { Either::Left(l) => l, Either::Right(_) => other } }
    pub fn right_or(self, other: R) -> R { match self { Either::Left(_) => other, Either::Right(r) => r } }
    pub fn left_or_else<F: FnOnce(R) -> L>(self, f: F) -> L { match self { Either::Left(l) => l, Either::Right(r) => f(r) } }
    pub fn right_or_else<F: FnOnce(L) -> R>(self, f: F) -> R { match self { Either::Left(l) => f(l), Either::Right(r) => r } }
    pub fn unwrap_left(self) -> L { match self { Either::Left(l) => l, Either::Right(_) => loop {} } }
    pub fn unwrap_right(self) -> R { match self { Either::Left(_) => loop {}, Either::Right(r) => r } }
    pub fn either_into<T>(self) -> T where L: Into<T>, R: Into<T> { match self { Either::Left(l) => l.into(), Either::Right(r) => r.into() } }
}
impl<T> Either<T, T> {
    pub fn into_inner(self) -> T { match self { Either::Left(l) => l, Either::Right(r) => r } }
    pub fn map<F: FnOnce(T) -> M, M>(self, f: F) -> Either<M, M> { match self { Either::Left(l) => Either::Left(f(l)), Either::Right(r) => Either::Right(f(r)) } }
}
impl<L: Iterator, R: Iterator<Item = L::Item>> Iterator for Either<L, R> {
    type Item = L::Item;
    fn next(&mut self) -> Option<L::Item> { match self { Either::Left(l) => l.next(), Either::Right(r) => r.next() } }
}
impl<L: core::fmt::Display, R: core::fmt::Display> core::fmt::Display for Either<L, R> {
    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { match self { Either::Left(l) => l.fmt(f), Either::Right(r) => r.fmt(f) } }
}
#[macro_export]
macro_rules! for_both {
    ($value:expr, $pattern:pat => $result:expr) => { match $value { $crate::Either::Left($pattern) => $result, $crate::Either::Right($pattern) => $result } };
}
