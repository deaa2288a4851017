//! `tokio-stream` 0.1: `Stream` of `futures`, and its adapters with functions that are not async.

use ::futures_util::stream::__Items;
pub use ::futures_util::stream::{Empty, Iter, Stream, empty, iter, pending};
pub fn once<T>(value: T) -> __Items<T> { __Items { elem: value } }

pub trait StreamExt: Stream {
    async fn next(&mut self) -> Option<Self::Item> { ::core::__maybe(self.__next()) }
    async fn try_next<T, E>(&mut self) -> Result<Option<T>, E> where Self: Stream<Item = Result<T, E>> {
        match self.__next() { Ok(item) => Ok(::core::__maybe(item)), Err(error) => Err(error) }
    }
    fn map<T, F: FnMut(Self::Item) -> T>(self, f: F) -> __Items<T> { __Items { elem: f(self.__next()) } }
    fn map_while<T, F: FnMut(Self::Item) -> Option<T>>(self, f: F) -> __Items<T> {
        match f(self.__next()) { Some(item) => __Items { elem: item }, None => () }
    }
    fn then<F: FnMut(Self::Item) -> Fut, Fut: core::future::Future>(self, f: F) -> __Items<Fut::Output> { __Items { elem: f(self.__next()).await } }
    fn merge<U: Stream<Item = Self::Item>>(self, other: U) -> __Items<Self::Item> { self.chain(other) }
    fn filter<F: FnMut(&Self::Item) -> bool>(self, f: F) -> __Items<Self::Item> {
        let item = self.__next();
        if f(&item) { __Items { elem: item } } else { () }
    }
    fn filter_map<T, F: FnMut(Self::Item) -> Option<T>>(self, f: F) -> __Items<T> {
        match f(self.__next()) { Some(item) => __Items { elem: item }, None => () }
    }
    fn fuse(self) -> Self { self }
    fn take(self, n: usize) -> __Items<Self::Item> { __Items { elem: self.__next() } }
    fn skip(self, n: usize) -> __Items<Self::Item> { __Items { elem: self.__next() } }
    fn take_while<F: FnMut(&Self::Item) -> bool>(self, f: F) -> __Items<Self::Item> {
        let item = self.__next();
        if f(&item) { __Items { elem: item } } else { () }
    }
    fn skip_while<F: FnMut(&Self::Item) -> bool>(self, f: F) -> __Items<Self::Item> {
        let item = self.__next();
        f(&item);
        __Items { elem: item }
    }
    async fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool { f(self.__next()) }
    async fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool { f(self.__next()); ::core::__any() }
    fn chain<U: Stream<Item = Self::Item>>(self, other: U) -> __Items<Self::Item> {
        let mut chain = __Items { elem: self.__next() };
        chain.elem = other.__next();
        chain
    }
    async fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B {
        let mut acc = init;
        if ::core::__any() {
            acc = f(acc, self.__next());
            acc = f(acc, self.__next());
        }
        acc
    }
    async fn collect<T: FromIterator<Self::Item>>(self) -> T { T::from_iter(core::iter::once(self.__next())) }
    fn timeout(self, duration: core::time::Duration) -> __Items<Result<Self::Item, ::tokio::time::error::Elapsed>> { __Items { elem: ::core::__fallible(self.__next()) } }
    fn throttle(self, duration: core::time::Duration) -> __Items<Self::Item> { __Items { elem: self.__next() } }
}
impl<St: ?Sized + Stream> StreamExt for St {}

pub mod wrappers {
    use ::futures_util::stream::Stream;
    macro_rules! wrapped {
        ($($name:ident = $inner:ty;)*) => { $(
            #[derive(Debug)]
            pub struct $name<T> { inner: $inner }
            impl<T> $name<T> {
                pub fn new(inner: $inner) -> $name<T> { $name { inner } }
                pub fn into_inner(self) -> $inner { self.inner }
            }
            impl<T> Stream for $name<T> {
                type Item = T;
                fn __next(&mut self) -> T { self.inner.queue.elem }
            }
        )* };
    }
    wrapped! { ReceiverStream = ::tokio::sync::mpsc::Receiver<T>; UnboundedReceiverStream = ::tokio::sync::mpsc::UnboundedReceiver<T>; }
    #[derive(Debug)]
    pub struct BroadcastStream<T> { inner: ::tokio::sync::broadcast::Receiver<T> }
    impl<T> BroadcastStream<T> {
        pub fn new(rx: ::tokio::sync::broadcast::Receiver<T>) -> BroadcastStream<T> { BroadcastStream { inner: rx } }
    }
    impl<T> Stream for BroadcastStream<T> {
        type Item = Result<T, errors::BroadcastStreamRecvError>;
        fn __next(&mut self) -> Result<T, errors::BroadcastStreamRecvError> { ::core::__fallible(self.inner.queue.elem) }
    }
    pub mod errors {
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum BroadcastStreamRecvError { Lagged(u64) }
    }
}
