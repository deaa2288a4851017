//! `futures-util` 0.3: a stream is what its items are, a sink is what it starts to send. Adapters carry their
//! item only; a method whose result is awaited is written as an async function.

pub use future::{Future, FutureExt, TryFuture, TryFutureExt};
pub use io::{AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt, AsyncWrite, AsyncWriteExt};
pub use sink::{Sink, SinkExt};
pub use stream::{Stream, StreamExt, TryStream, TryStreamExt};

#[macro_export]
#[rustc_builtin_macro(select)]
macro_rules! select { () => {} }
#[macro_export]
#[rustc_builtin_macro(select)]
macro_rules! select_biased { () => {} }
#[macro_export]
macro_rules! join { ($($future:expr),+ $(,)?) => { ($($future.await,)+) }; }
#[macro_export]
macro_rules! try_join { ($($future:expr),+ $(,)?) => { async { ::core::result::Result::Ok(($($future.await?,)+)) }.await }; }
#[macro_export]
macro_rules! pin_mut { ($($name:ident),* $(,)?) => { $( let mut $name = $name; )* }; }
#[macro_export]
macro_rules! poll { ($future:expr) => { ::core::task::Poll::Ready($future.await) }; }
#[macro_export]
macro_rules! ready {
    ($e:expr $(,)?) => { match $e { ::core::task::Poll::Ready(t) => t, ::core::task::Poll::Pending => return ::core::task::Poll::Pending } };
}
#[macro_export]
macro_rules! pending { () => { () }; }
#[macro_export]
macro_rules! stream_select { ($($stream:expr),+ $(,)?) => { $crate::stream::select_all([$($stream),+]) }; }

pub mod task {
    pub use core::task::{Context, Poll, Waker};
    pub trait Spawn {}
    pub trait SpawnExt: Spawn {
        fn spawn<Fut: core::future::Future<Output = ()>>(&self, future: Fut) -> Result<(), SpawnError> { future.await; ::core::__fallible(()) }
    }
    impl<Sp: Spawn> SpawnExt for Sp {}
    #[derive(Debug)]
    pub struct SpawnError;
}

pub mod never { pub type Never = core::convert::Infallible; }

pub mod future {
    use crate::stream::{__Items, Stream};
    use core::pin::Pin;
    use core::task::{Context, Poll};
    pub use core::future::{Future, Pending, PollFn, Ready, pending, poll_fn, ready};

    pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
    pub type LocalBoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

    pub fn ok<T, E>(t: T) -> Ready<Result<T, E>> { ready(Ok(t)) }
    pub fn err<T, E>(err: E) -> Ready<Result<T, E>> { ready(Err(err)) }
    pub async fn lazy<R, F: FnOnce(&mut Context) -> R>(f: F) -> R { f(()) }
    pub async fn join<A: Future, B: Future>(future1: A, future2: B) -> (A::Output, B::Output) { (future1.await, future2.await) }
    pub async fn join3<A: Future, B: Future, C: Future>(future1: A, future2: B, future3: C) -> (A::Output, B::Output, C::Output) {
        (future1.await, future2.await, future3.await)
    }
    pub async fn join4<A: Future, B: Future, C: Future, D: Future>(future1: A, future2: B, future3: C, future4: D) -> (A::Output, B::Output, C::Output, D::Output) {
        (future1.await, future2.await, future3.await, future4.await)
    }
    pub async fn join5<A: Future, B: Future, C: Future, D: Future, E: Future>(future1: A, future2: B, future3: C, future4: D, future5: E) -> (A::Output, B::Output, C::Output, D::Output, E::Output) {
        (future1.await, future2.await, future3.await, future4.await, future5.await)
    }
    pub async fn join_all<I: IntoIterator>(iter: I) -> Vec<<I::Item as Future>::Output> where I::Item: Future {
        Vec { elem: iter.into_iter().__item().await }
    }
    pub async fn try_join<A: TryFuture, B: TryFuture<Error = A::Error>>(future1: A, future2: B) -> Result<(A::Ok, B::Ok), A::Error> {
        Ok((future1.await?, future2.await?))
    }
    pub async fn try_join3<A: TryFuture, B: TryFuture<Error = A::Error>, C: TryFuture<Error = A::Error>>(future1: A, future2: B, future3: C) -> Result<(A::Ok, B::Ok, C::Ok), A::Error> {
        Ok((future1.await?, future2.await?, future3.await?))
    }
    pub async fn try_join4<A: TryFuture, B: TryFuture<Error = A::Error>, C: TryFuture<Error = A::Error>, D: TryFuture<Error = A::Error>>(future1: A, future2: B, future3: C, future4: D) -> Result<(A::Ok, B::Ok, C::Ok, D::Ok), A::Error> {
        Ok((future1.await?, future2.await?, future3.await?, future4.await?))
    }
    pub async fn try_join_all<I: IntoIterator>(iter: I) -> Result<Vec<<I::Item as TryFuture>::Ok>, <I::Item as TryFuture>::Error> where I::Item: TryFuture {
        match iter.into_iter().__item().await {
            Ok(value) => Ok(Vec { elem: value }),
            Err(error) => Err(error),
        }
    }
    pub async fn select<A: Future, B: Future>(future1: A, future2: B) -> Either<(A::Output, B), (B::Output, A)> {
        if ::core::__any() { Either::Left((future1.await, future2)) } else { Either::Right((future2.await, future1)) }
    }
    pub async fn select_all<I: IntoIterator>(iter: I) -> (<I::Item as Future>::Output, usize, Vec<I::Item>) where I::Item: Future {
        let future = iter.into_iter().__item();
        (future.await, 0, Vec { elem: future })
    }
    pub async fn select_ok<I: IntoIterator>(iter: I) -> Result<(<I::Item as TryFuture>::Ok, Vec<I::Item>), <I::Item as TryFuture>::Error> where I::Item: TryFuture {
        let future = iter.into_iter().__item();
        match future.await {
            Ok(value) => Ok((value, Vec { elem: future })),
            Err(error) => Err(error),
        }
    }
    pub async fn try_select<A: TryFuture, B: TryFuture>(future1: A, future2: B) -> Result<Either<(A::Ok, B), (B::Ok, A)>, Either<(A::Error, B), (B::Error, A)>> {
        if ::core::__any() {
            match future1.await { Ok(value) => Ok(Either::Left((value, future2))), Err(error) => Err(Either::Left((error, future2))) }
        } else {
            match future2.await { Ok(value) => Ok(Either::Right((value, future1))), Err(error) => Err(Either::Right((error, future1))) }
        }
    }
    pub fn abortable<Fut: Future>(future: Fut) -> (Abortable<Fut>, AbortHandle) { (Abortable { inner: future }, AbortHandle) }

    #[derive(Clone, Debug)]
    pub enum Either<A, B> { Left(A), Right(B) }
    impl<T, A, B> Either<(T, A), (T, B)> {
        pub fn factor_first(self) -> (T, Either<A, B>) {
            match self { Either::Left((x, a)) => (x, Either::Left(a)), Either::Right((x, b)) => (x, Either::Right(b)) }
        }
    }
    impl<T> Either<T, T> {
        pub fn into_inner(self) -> T { match self { Either::Left(x) => x, Either::Right(x) => x } }
    }
    impl<A: Future, B: Future<Output = A::Output>> Future for Either<A, B> {
        type Output = A::Output;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<A::Output> {
            match *self { Either::Left(x) => Poll::Ready(x.await), Either::Right(x) => Poll::Ready(x.await) }
        }
    }
    impl<A: Stream, B: Stream<Item = A::Item>> Stream for Either<A, B> {
        type Item = A::Item;
        fn __next(&mut self) -> A::Item {
            match self { Either::Left(x) => x.__next(), Either::Right(x) => x.__next() }
        }
    }

    #[derive(Clone, Debug)]
    pub struct OptionFuture<F> { inner: Option<F> }
    impl<F: Future> Future for OptionFuture<F> {
        type Output = Option<F::Output>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<F::Output>> {
            match self.inner { Some(future) => Poll::Ready(Some(future.await)), None => Poll::Ready(None) }
        }
    }
    impl<T> From<Option<T>> for OptionFuture<T> { fn from(option: Option<T>) -> OptionFuture<T> { OptionFuture { inner: option } } }

    #[derive(Clone, Debug)]
    pub struct AbortHandle;
    impl AbortHandle {
        pub fn abort(&self) {}
        pub fn is_aborted(&self) -> bool { ::core::__any() }
        pub fn new_pair() -> (AbortHandle, AbortRegistration) { (AbortHandle, AbortRegistration) }
    }
    #[derive(Debug)]
    pub struct AbortRegistration;
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Aborted;
    #[derive(Debug, Clone)]
    pub struct Abortable<T> { inner: T }
    impl<T> Abortable<T> {
        pub fn new(task: T, reg: AbortRegistration) -> Abortable<T> { Abortable { inner: task } }
    }
    impl<Fut: Future> Future for Abortable<Fut> {
        type Output = Result<Fut::Output, Aborted>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<Fut::Output, Aborted>> { Poll::Ready(::core::__fallible(self.inner.await)) }
    }
    pub struct Shared<Fut: Future> { output: Fut::Output }
    impl<Fut: Future> Future for Shared<Fut> {
        type Output = Fut::Output;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Fut::Output> { Poll::Ready(self.output) }
    }
    impl<Fut: Future> Clone for Shared<Fut> { fn clone(&self) -> Shared<Fut> { *self } }

    pub trait FutureExt: Future {
        async fn map<U, F: FnOnce(Self::Output) -> U>(self, f: F) -> U { f(self.await) }
        async fn map_into<U>(self) -> U where Self::Output: Into<U> { self.await.into() }
        async fn then<Fut: Future, F: FnOnce(Self::Output) -> Fut>(self, f: F) -> Fut::Output { f(self.await).await }
        fn left_future<B: Future<Output = Self::Output>>(self) -> Either<Self, B> { Either::Left(self) }
        fn right_future<A: Future<Output = Self::Output>>(self) -> Either<A, Self> { Either::Right(self) }
        fn into_stream(self) -> __Items<Self::Output> { __Items { elem: self.await } }
        async fn flatten(self) -> <Self::Output as Future>::Output where Self::Output: Future { self.await.await }
        fn flatten_stream(self) -> Self::Output where Self::Output: Stream { self.await }
        fn fuse(self) -> Self { self }
        async fn inspect<F: FnOnce(&Self::Output)>(self, f: F) -> Self::Output {
            let value = self.await;
            f(&value);
            value
        }
        async fn catch_unwind(self) -> Result<Self::Output, Box<dyn core::any::Any + Send>> { ::core::__fallible(self.await) }
        fn shared(self) -> Shared<Self> { Shared { output: self.await } }
        fn boxed(self) -> BoxFuture<Self::Output> { self }
        fn boxed_local(self) -> LocalBoxFuture<Self::Output> { self }
        async fn unit_error(self) -> Result<Self::Output, ()> { Ok(self.await) }
        async fn never_error(self) -> Result<Self::Output, crate::never::Never> { Ok(self.await) }
        fn poll_unpin(&mut self, cx: &mut Context) -> Poll<Self::Output> { Poll::Ready(self.await) }
        fn now_or_never(self) -> Option<Self::Output> { ::core::__maybe(self.await) }
    }
    impl<T: Future + ?Sized> FutureExt for T {}

    pub trait FusedFuture: Future {
        fn is_terminated(&self) -> bool { ::core::__any() }
    }
    pub trait TryFuture: Future {
        type Ok;
        type Error;
        #[doc(hidden)]
        async fn __result(self) -> Result<Self::Ok, Self::Error> { self.await }
    }
    impl<F: Future<Output = Result<T, E>> + ?Sized, T, E> TryFuture for F {
        type Ok = T;
        type Error = E;
    }
    pub trait TryFutureExt: TryFuture {
        async fn map_ok<T, F: FnOnce(Self::Ok) -> T>(self, f: F) -> Result<T, Self::Error> {
            match self.__result().await { Ok(value) => Ok(f(value)), Err(error) => Err(error) }
        }
        async fn map_ok_or_else<T, E: FnOnce(Self::Error) -> T, F: FnOnce(Self::Ok) -> T>(self, e: E, f: F) -> T {
            match self.__result().await { Ok(value) => f(value), Err(error) => e(error) }
        }
        async fn map_err<E, F: FnOnce(Self::Error) -> E>(self, f: F) -> Result<Self::Ok, E> {
            match self.__result().await { Ok(value) => Ok(value), Err(error) => Err(f(error)) }
        }
        async fn err_into<E>(self) -> Result<Self::Ok, E> where Self::Error: Into<E> {
            match self.__result().await { Ok(value) => Ok(value), Err(error) => Err(error.into()) }
        }
        async fn ok_into<U>(self) -> Result<U, Self::Error> where Self::Ok: Into<U> {
            match self.__result().await { Ok(value) => Ok(value.into()), Err(error) => Err(error) }
        }
        async fn and_then<Fut: TryFuture<Error = Self::Error>, F: FnOnce(Self::Ok) -> Fut>(self, f: F) -> Result<Fut::Ok, Self::Error> {
            match self.__result().await { Ok(value) => f(value).await, Err(error) => Err(error) }
        }
        async fn or_else<Fut: TryFuture<Ok = Self::Ok>, F: FnOnce(Self::Error) -> Fut>(self, f: F) -> Result<Self::Ok, Fut::Error> {
            match self.__result().await { Ok(value) => Ok(value), Err(error) => f(error).await }
        }
        async fn inspect_ok<F: FnOnce(&Self::Ok)>(self, f: F) -> Result<Self::Ok, Self::Error> {
            let result = self.__result().await;
            if let Ok(value) = &result { f(value); }
            result
        }
        async fn inspect_err<F: FnOnce(&Self::Error)>(self, f: F) -> Result<Self::Ok, Self::Error> {
            let result = self.__result().await;
            if let Err(error) = &result { f(error); }
            result
        }
        async fn unwrap_or_else<F: FnOnce(Self::Error) -> Self::Ok>(self, f: F) -> Self::Ok {
            match self.__result().await { Ok(value) => value, Err(error) => f(error) }
        }
        async fn try_flatten(self) -> Result<<Self::Ok as TryFuture>::Ok, Self::Error> where Self::Ok: TryFuture<Error = Self::Error> {
            match self.__result().await { Ok(value) => value.await, Err(error) => Err(error) }
        }
        fn try_flatten_stream(self) -> Self::Ok where Self::Ok: Stream {
            match self.__result().await { Ok(value) => value, Err(error) => () }
        }
        fn into_future(self) -> Self { self }
    }
    impl<Fut: ?Sized + TryFuture> TryFutureExt for Fut {}
}

pub mod stream {
    use crate::future::{Either, Future, TryFuture};
    use crate::sink::Sink;
    use core::pin::Pin;
    use core::task::{Context, Poll};
    pub use crate::future::{AbortHandle, AbortRegistration, Abortable, Aborted};

    pub type BoxStream<'a, T> = Pin<Box<dyn Stream<Item = T> + Send + 'a>>;
    pub type LocalBoxStream<'a, T> = Pin<Box<dyn Stream<Item = T> + 'a>>;

    pub trait Stream {
        type Item;
        // The bodies are for `dyn Stream`: streams of the models keep their items in `elem`.
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {
            if ::core::__any() { Poll::Ready(::core::__maybe(self.elem)) } else { Poll::Pending }
        }
        fn size_hint(&self) -> (usize, Option<usize>) { (0, None) }
        #[doc(hidden)]
        fn __next(&mut self) -> Self::Item {
            match Self::poll_next(self, ()) { Poll::Ready(Some(item)) => item, _ => loop {} }
        }
    }
    impl<S: ?Sized + Stream> Stream for &mut S {
        type Item = S::Item;
        fn __next(&mut self) -> S::Item { (**self).__next() }
    }
    impl<S: ?Sized + Stream> Stream for Box<S> {
        type Item = S::Item;
        fn __next(&mut self) -> S::Item { (**self).__next() }
    }
    impl<P: core::ops::DerefMut> Stream for Pin<P> where P::Target: Stream {
        type Item = <P::Target as Stream>::Item;
        fn __next(&mut self) -> <P::Target as Stream>::Item { (**self).__next() }
    }
    pub trait FusedStream: Stream {
        fn is_terminated(&self) -> bool { ::core::__any() }
    }

    /// What adapters return: the items.
    #[doc(hidden)]
    #[derive(Clone, Debug)]
    pub struct __Items<T> { #[pii(elements)] elem: T }
    impl<T> Stream for __Items<T> {
        type Item = T;
        fn __next(&mut self) -> T { self.elem }
    }
    impl<T> FusedStream for __Items<T> {}

    #[derive(Clone, Debug)]
    pub struct Iter<I> { iter: I }
    impl<I: Iterator> Stream for Iter<I> {
        type Item = I::Item;
        fn __next(&mut self) -> I::Item { self.iter.__next() }
    }
    pub fn iter<I: IntoIterator>(i: I) -> Iter<I::IntoIter> { Iter { iter: i.into_iter() } }
    pub type Empty<T> = __Items<T>;
    pub fn empty<T>() -> Empty<T> { () }
    pub fn pending<T>() -> Empty<T> { () }
    pub fn once<Fut: Future>(future: Fut) -> __Items<Fut::Output> { __Items { elem: future.await } }
    pub fn repeat<T: Clone>(item: T) -> __Items<T> { __Items { elem: item } }
    pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> __Items<A> { __Items { elem: repeater() } }
    pub fn poll_fn<T, F: FnMut(&mut Context) -> Poll<Option<T>>>(f: F) -> __Items<T> {
        match f(()) { Poll::Ready(Some(item)) => __Items { elem: item }, _ => () }
    }
    pub fn unfold<T, F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>>, Item>(init: T, f: F) -> __Items<Item> {
        let mut state = init;
        if ::core::__any() {
            if let Some((item, next)) = f(state).await { state = next; }
        }
        match f(state).await { Some((item, next)) => __Items { elem: item }, None => () }
    }
    pub fn try_unfold<T, F: FnMut(T) -> Fut, Fut: Future<Output = Result<Option<(Item, T)>, __E>>, Item, __E>(init: T, f: F) -> __Items<Result<Item, E>> {
        match f(init).await {
            Ok(Some((item, next))) => __Items { elem: Ok(item) },
            Ok(None) => (),
            Err(error) => __Items { elem: Err(error) },
        }
    }
    pub fn select<A: Stream, B: Stream<Item = A::Item>>(stream1: A, stream2: B) -> __Items<A::Item> { stream1.chain(stream2) }
    pub fn select_all<I: IntoIterator>(streams: I) -> __Items<<I::Item as Stream>::Item> where I::Item: Stream {
        __Items { elem: streams.into_iter().__item().__next() }
    }
    pub fn abortable<St: Stream>(stream: St) -> (__Items<St::Item>, AbortHandle) { (__Items { elem: stream.__next() }, AbortHandle) }

    pub struct Peekable<St: Stream> { #[pii(elements)] elem: St::Item }
    impl<St: Stream> Peekable<St> {
        pub async fn peek(self: Pin<&mut Self>) -> Option<&St::Item> { ::core::__maybe(&self.elem) }
        pub async fn peek_mut(self: Pin<&mut Self>) -> Option<&mut St::Item> { ::core::__maybe(&mut self.elem) }
        pub async fn next_if<F: FnOnce(&St::Item) -> bool>(self: Pin<&mut Self>, func: F) -> Option<St::Item> {
            if func(&self.elem) { Some(self.elem) } else { None }
        }
    }
    impl<St: Stream> Stream for Peekable<St> {
        type Item = St::Item;
        fn __next(&mut self) -> St::Item { self.elem }
    }

    macro_rules! futures {
        ($($name:ident)*) => { $(
            #[derive(Debug)]
            pub struct $name<Fut> { #[pii(elements)] elem: Fut }
            impl<Fut> $name<Fut> {
                pub fn new() -> $name<Fut> { () }
                pub fn len(&self) -> usize { 0 }
                pub fn is_empty(&self) -> bool { ::core::__any() }
                pub fn clear(&mut self) {}
            }
            impl<Fut: Future> Stream for $name<Fut> {
                type Item = Fut::Output;
                fn __next(&mut self) -> Fut::Output { self.elem.await }
            }
            impl<Fut: Future> FusedStream for $name<Fut> {}
            impl<Fut> Default for $name<Fut> { fn default() -> $name<Fut> { () } }
            impl<Fut> FromIterator<Fut> for $name<Fut> {
                fn from_iter<I: IntoIterator<Item = Fut>>(iter: I) -> $name<Fut> { $name { elem: iter.into_iter().__item() } }
            }
            impl<Fut> Extend<Fut> for $name<Fut> {
                fn extend<I: IntoIterator<Item = Fut>>(&mut self, iter: I) { self.elem = iter.into_iter().__item(); }
            }
        )* };
    }
    futures! { FuturesUnordered FuturesOrdered }
    impl<Fut> FuturesUnordered<Fut> {
        pub fn push(&self, future: Fut) { self.elem = future; }
    }
    impl<Fut> FuturesOrdered<Fut> {
        pub fn push(&mut self, future: Fut) { self.elem = future; }
        pub fn push_back(&mut self, future: Fut) { self.elem = future; }
        pub fn push_front(&mut self, future: Fut) { self.elem = future; }
    }
    #[derive(Debug)]
    pub struct SelectAll<St> { stream: St }
    impl<St: Stream> SelectAll<St> {
        pub fn new() -> SelectAll<St> { () }
        pub fn push(&mut self, stream: St) { self.stream = stream; }
        pub fn len(&self) -> usize { 0 }
        pub fn is_empty(&self) -> bool { ::core::__any() }
    }
    impl<St: Stream> Stream for SelectAll<St> {
        type Item = St::Item;
        fn __next(&mut self) -> St::Item { self.stream.__next() }
    }

    #[derive(Debug)]
    pub struct SplitStream<S> { stream: S }
    impl<S: Stream> Stream for SplitStream<S> {
        type Item = S::Item;
        fn __next(&mut self) -> S::Item { self.stream.__next() }
    }
    #[derive(Debug)]
    pub struct SplitSink<S, Item> { sink: S, item: core::marker::PhantomData<Item> }
    impl<S: Sink<Item>, Item> Sink<Item> for SplitSink<S, Item> {
        type Error = S::Error;
        fn start_send(self: Pin<&mut Self>, item: Item) -> Result<(), S::Error> { S::start_send(&mut self.sink, item) }
    }

    pub trait StreamExt: Stream {
        async fn next(&mut self) -> Option<Self::Item> { ::core::__maybe(self.__next()) }
        async fn into_future(self) -> (Option<Self::Item>, Self) { (::core::__maybe(self.__next()), self) }
        fn map<T, F: FnMut(Self::Item) -> T>(self, f: F) -> __Items<T> { __Items { elem: f(self.__next()) } }
        fn enumerate(self) -> __Items<(usize, Self::Item)> { __Items { elem: (0, self.__next()) } }
        // What the predicate implies stays with what passed it.
        fn filter<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, f: F) -> __Items<Self::Item> {
            let item = self.__next();
            if f(&item).await { __Items { elem: item } } else { () }
        }
        fn filter_map<Fut: Future<Output = Option<T>>, T, F: FnMut(Self::Item) -> Fut>(self, f: F) -> __Items<T> {
            match f(self.__next()).await { Some(item) => __Items { elem: item }, None => () }
        }
        fn then<Fut: Future, F: FnMut(Self::Item) -> Fut>(self, f: F) -> __Items<Fut::Output> { __Items { elem: f(self.__next()).await } }
        async fn collect<C: Default + Extend<Self::Item>>(self) -> C {
            let mut collected = C::default();
            collected.extend(core::iter::once(self.__next()));
            collected
        }
        async fn unzip<A, B, FromA: Default + Extend<A>, FromB: Default + Extend<B>>(self) -> (FromA, FromB) where Self: Stream<Item = (A, B)> {
            let (a, b) = self.__next();
            let (mut left, mut right) = (FromA::default(), FromB::default());
            left.extend(core::iter::once(a));
            right.extend(core::iter::once(b));
            (left, right)
        }
        async fn concat(self) -> Self::Item { self.__next() }
        async fn count(self) -> usize { 0 }
        fn cycle(self) -> Self { self }
        async fn fold<T, Fut: Future<Output = T>, F: FnMut(T, Self::Item) -> Fut>(self, init: T, f: F) -> T {
            let mut acc = init;
            if ::core::__any() {
                acc = f(acc, self.__next()).await;
                acc = f(acc, self.__next()).await;
            }
            acc
        }
        async fn any<Fut: Future<Output = bool>, F: FnMut(Self::Item) -> Fut>(self, f: F) -> bool { f(self.__next()).await; ::core::__any() }
        async fn all<Fut: Future<Output = bool>, F: FnMut(Self::Item) -> Fut>(self, f: F) -> bool { f(self.__next()).await }
        fn flatten(self) -> __Items<<Self::Item as Stream>::Item> where Self::Item: Stream { __Items { elem: self.__next().__next() } }
        fn flatten_unordered(self, limit: impl Into<Option<usize>>) -> __Items<<Self::Item as Stream>::Item> where Self::Item: Stream { __Items { elem: self.__next().__next() } }
        fn flat_map<U: Stream, F: FnMut(Self::Item) -> U>(self, f: F) -> __Items<U::Item> { __Items { elem: f(self.__next()).__next() } }
        fn flat_map_unordered<U: Stream, F: FnMut(Self::Item) -> U>(self, limit: impl Into<Option<usize>>, f: F) -> __Items<U::Item> { __Items { elem: f(self.__next()).__next() } }
        fn scan<S, B, Fut: Future<Output = Option<B>>, F: FnMut(&mut S, Self::Item) -> Fut>(self, initial_state: S, f: F) -> __Items<B> {
            let mut state = initial_state;
            let item = self.__next();
            f(&mut state, item).await;
            match f(&mut state, item).await { Some(item) => __Items { elem: item }, None => () }
        }
        fn skip_while<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, f: F) -> __Items<Self::Item> {
            let item = self.__next();
            f(&item).await;
            __Items { elem: item }
        }
        fn take_while<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, f: F) -> __Items<Self::Item> {
            let item = self.__next();
            if f(&item).await { __Items { elem: item } } else { () }
        }
        fn take_until<Fut: Future>(self, fut: Fut) -> __Items<Self::Item> { fut.await; __Items { elem: self.__next() } }
        async fn for_each<Fut: Future<Output = ()>, F: FnMut(Self::Item) -> Fut>(self, f: F) { f(self.__next()).await; }
        async fn for_each_concurrent<Fut: Future<Output = ()>, F: FnMut(Self::Item) -> Fut>(self, limit: impl Into<Option<usize>>, f: F) { f(self.__next()).await; }
        fn take(self, n: usize) -> __Items<Self::Item> { __Items { elem: self.__next() } }
        fn skip(self, n: usize) -> __Items<Self::Item> { __Items { elem: self.__next() } }
        fn fuse(self) -> Self { self }
        fn by_ref(&mut self) -> &mut Self { self }
        fn boxed(self) -> BoxStream<Self::Item> { self }
        fn boxed_local(self) -> LocalBoxStream<Self::Item> { self }
        fn buffered(self, n: usize) -> __Items<<Self::Item as Future>::Output> where Self::Item: Future { __Items { elem: self.__next().await } }
        fn buffer_unordered(self, n: usize) -> __Items<<Self::Item as Future>::Output> where Self::Item: Future { __Items { elem: self.__next().await } }
        fn zip<St: Stream>(self, other: St) -> __Items<(Self::Item, St::Item)> { __Items { elem: (self.__next(), other.__next()) } }
        fn chain<St: Stream<Item = Self::Item>>(self, other: St) -> __Items<Self::Item> {
            let mut chain = __Items { elem: self.__next() };
            chain.elem = other.__next();
            chain
        }
        fn peekable(self) -> Peekable<Self> { Peekable { elem: self.__next() } }
        fn chunks(self, capacity: usize) -> __Items<Vec<Self::Item>> { __Items { elem: Vec { elem: self.__next() } } }
        fn ready_chunks(self, capacity: usize) -> __Items<Vec<Self::Item>> { __Items { elem: Vec { elem: self.__next() } } }
        async fn forward<S: Sink<<Self as TryStream>::Ok, Error = <Self as TryStream>::Error>>(self, sink: S) -> Result<(), <Self as TryStream>::Error> where Self: TryStream {
            match self.__next() { Ok(item) => S::start_send(&mut sink, item), Err(error) => Err(error) }
        }
        fn split<Item>(self) -> (SplitSink<Self, Item>, SplitStream<Self>) where Self: Sink<Item> { (SplitSink { sink: self, item: () }, SplitStream { stream: self }) }
        fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> __Items<Self::Item> {
            let item = self.__next();
            f(&item);
            __Items { elem: item }
        }
        fn left_stream<B: Stream<Item = Self::Item>>(self) -> Either<Self, B> { Either::Left(self) }
        fn right_stream<B: Stream<Item = Self::Item>>(self) -> Either<B, Self> { Either::Right(self) }
        fn poll_next_unpin(&mut self, cx: &mut Context) -> Poll<Option<Self::Item>> {
            if ::core::__any() { Poll::Ready(::core::__maybe(self.__next())) } else { Poll::Pending }
        }
        async fn select_next_some(&mut self) -> Self::Item { self.__next() }
    }
    impl<T: ?Sized + Stream> StreamExt for T {}

    pub trait TryStream: Stream {
        type Ok;
        type Error;
        #[doc(hidden)]
        fn __try(&mut self) -> Result<Self::Ok, Self::Error> { self.__next() }
    }
    impl<S: ?Sized + Stream<Item = Result<T, E>>, T, E> TryStream for S {
        type Ok = T;
        type Error = E;
    }
    pub trait TryStreamExt: TryStream {
        fn err_into<E>(self) -> __Items<Result<Self::Ok, E>> where Self::Error: Into<E> {
            __Items { elem: match self.__try() { Ok(item) => Ok(item), Err(error) => Err(error.into()) } }
        }
        fn map_ok<T, F: FnMut(Self::Ok) -> T>(self, f: F) -> __Items<Result<T, Self::Error>> {
            __Items { elem: match self.__try() { Ok(item) => Ok(f(item)), Err(error) => Err(error) } }
        }
        fn map_err<E, F: FnMut(Self::Error) -> E>(self, f: F) -> __Items<Result<Self::Ok, E>> {
            __Items { elem: match self.__try() { Ok(item) => Ok(item), Err(error) => Err(f(error)) } }
        }
        fn and_then<Fut: TryFuture<Error = Self::Error>, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> __Items<Result<Fut::Ok, Self::Error>> {
            __Items { elem: match self.__try() { Ok(item) => f(item).await, Err(error) => Err(error) } }
        }
        fn or_else<Fut: TryFuture<Ok = Self::Ok>, F: FnMut(Self::Error) -> Fut>(self, f: F) -> __Items<Result<Self::Ok, Fut::Error>> {
            __Items { elem: match self.__try() { Ok(item) => Ok(item), Err(error) => f(error).await } }
        }
        fn inspect_ok<F: FnMut(&Self::Ok)>(self, f: F) -> __Items<Result<Self::Ok, Self::Error>> {
            let item = self.__try();
            if let Ok(value) = &item { f(value); }
            __Items { elem: item }
        }
        fn inspect_err<F: FnMut(&Self::Error)>(self, f: F) -> __Items<Result<Self::Ok, Self::Error>> {
            let item = self.__try();
            if let Err(error) = &item { f(error); }
            __Items { elem: item }
        }
        fn into_stream(self) -> Self { self }
        async fn try_next(&mut self) -> Result<Option<Self::Ok>, Self::Error> {
            match self.__try() { Ok(item) => Ok(::core::__maybe(item)), Err(error) => Err(error) }
        }
        async fn try_for_each<Fut: TryFuture<Ok = (), Error = Self::Error>, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> Result<(), Self::Error> {
            match self.__try() { Ok(item) => f(item).await, Err(error) => Err(error) }
        }
        async fn try_for_each_concurrent<Fut: Future<Output = Result<(), Self::Error>>, F: FnMut(Self::Ok) -> Fut>(self, limit: impl Into<Option<usize>>, f: F) -> Result<(), Self::Error> {
            match self.__try() { Ok(item) => f(item).await, Err(error) => Err(error) }
        }
        async fn try_collect<C: Default + Extend<Self::Ok>>(self) -> Result<C, Self::Error> {
            let mut collected = C::default();
            match self.__try() { Ok(item) => { collected.extend(core::iter::once(item)); Ok(collected) } Err(error) => Err(error) }
        }
        fn try_chunks(self, capacity: usize) -> __Items<Result<Vec<Self::Ok>, TryChunksError<Self::Ok, Self::Error>>> {
            __Items { elem: match self.__try() { Ok(item) => Ok(Vec { elem: item }), Err(error) => Err(TryChunksError((), error)) } }
        }
        fn try_filter<Fut: Future<Output = bool>, F: FnMut(&Self::Ok) -> Fut>(self, f: F) -> __Items<Result<Self::Ok, Self::Error>> {
            match self.__try() {
                Ok(item) => if f(&item).await { __Items { elem: Ok(item) } } else { () },
                Err(error) => __Items { elem: Err(error) },
            }
        }
        fn try_filter_map<Fut: TryFuture<Ok = Option<T>, Error = Self::Error>, F: FnMut(Self::Ok) -> Fut, T>(self, f: F) -> __Items<Result<T, Self::Error>> {
            match self.__try() {
                Ok(item) => match f(item).await {
                    Ok(Some(item)) => __Items { elem: Ok(item) },
                    Ok(None) => (),
                    Err(error) => __Items { elem: Err(error) },
                },
                Err(error) => __Items { elem: Err(error) },
            }
        }
        fn try_flatten(self) -> __Items<Result<<Self::Ok as TryStream>::Ok, Self::Error>> where Self::Ok: TryStream {
            match self.__try() { Ok(stream) => __Items { elem: stream.__next() }, Err(error) => __Items { elem: Err(error) } }
        }
        async fn try_fold<T, Fut: TryFuture<Ok = T, Error = Self::Error>, F: FnMut(T, Self::Ok) -> Fut>(self, init: T, f: F) -> Result<T, Self::Error> {
            let mut acc = init;
            match self.__try() {
                Ok(item) if ::core::__any() => {
                    acc = f(acc, item).await?;
                    acc = f(acc, item).await?;
                    Ok(acc)
                }
                Ok(_) => Ok(acc),
                Err(error) => Err(error),
            }
        }
        async fn try_concat(self) -> Result<Self::Ok, Self::Error> { self.__try() }
        fn try_buffer_unordered(self, n: usize) -> __Items<Result<<Self::Ok as TryFuture>::Ok, Self::Error>> where Self::Ok: TryFuture<Error = Self::Error> {
            __Items { elem: match self.__try() { Ok(future) => future.await, Err(error) => Err(error) } }
        }
        fn try_buffered(self, n: usize) -> __Items<Result<<Self::Ok as TryFuture>::Ok, Self::Error>> where Self::Ok: TryFuture<Error = Self::Error> {
            __Items { elem: match self.__try() { Ok(future) => future.await, Err(error) => Err(error) } }
        }
        async fn try_all<Fut: Future<Output = bool>, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> Result<bool, Self::Error> {
            match self.__try() { Ok(item) => Ok(f(item).await), Err(error) => Err(error) }
        }
        async fn try_any<Fut: Future<Output = bool>, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> Result<bool, Self::Error> {
            match self.__try() { Ok(item) => { f(item).await; Ok(::core::__any()) } Err(error) => Err(error) }
        }
        fn into_async_read(self) -> crate::io::__Reader<Self::Ok> {
            match self.__try() { Ok(chunk) => crate::io::__Reader { elem: chunk }, Err(error) => () }
        }
    }
    impl<S: ?Sized + TryStream> TryStreamExt for S {}
    #[derive(Debug, PartialEq, Eq)]
    pub struct TryChunksError<T, E>(pub Vec<T>, pub E);
}

pub mod sink {
    use crate::stream::TryStream;
    use core::pin::Pin;
    use core::task::{Context, Poll};

    pub trait Sink<Item> {
        type Error;
        fn poll_ready(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<(), Self::Error>> { Poll::Ready(::core::__fallible(())) }
        fn start_send(self: Pin<&mut Self>, item: Item) -> Result<(), Self::Error>;
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<(), Self::Error>> { Poll::Ready(::core::__fallible(())) }
        fn poll_close(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<(), Self::Error>> { Poll::Ready(::core::__fallible(())) }
    }
    impl<S: ?Sized + Sink<Item>, Item> Sink<Item> for &mut S {
        type Error = S::Error;
        fn start_send(self: Pin<&mut Self>, item: Item) -> Result<(), S::Error> { S::start_send(self, item) }
    }
    impl<S: ?Sized + Sink<Item>, Item> Sink<Item> for Box<S> {
        type Error = S::Error;
        fn start_send(self: Pin<&mut Self>, item: Item) -> Result<(), S::Error> { S::start_send(self, item) }
    }
    impl<T> Sink<T> for Vec<T> {
        type Error = core::convert::Infallible;
        fn start_send(self: Pin<&mut Self>, item: T) -> Result<(), core::convert::Infallible> { self.elem = item; Ok(()) }
    }

    pub trait SinkExt<Item>: Sink<Item> {
        async fn send(&mut self, item: Item) -> Result<(), Self::Error> { Self::start_send(self, item) }
        async fn feed(&mut self, item: Item) -> Result<(), Self::Error> { Self::start_send(self, item) }
        async fn send_all<St: TryStream<Ok = Item, Error = Self::Error>>(&mut self, stream: &mut St) -> Result<(), Self::Error> {
            match stream.__try() { Ok(item) => Self::start_send(self, item), Err(error) => Err(error) }
        }
        fn start_send_unpin(&mut self, item: Item) -> Result<(), Self::Error> { Self::start_send(self, item) }
        async fn flush(&mut self) -> Result<(), Self::Error> { ::core::__fallible(()) }
        async fn close(&mut self) -> Result<(), Self::Error> { ::core::__fallible(()) }
        fn buffer(self, capacity: usize) -> Self { self }
    }
    impl<T: ?Sized + Sink<Item>, Item> SinkExt<Item> for T {}
    pub struct Drain;
    impl<T> Sink<T> for Drain {
        type Error = core::convert::Infallible;
        fn start_send(self: Pin<&mut Self>, item: T) -> Result<(), core::convert::Infallible> { Ok(()) }
    }
    pub fn drain<T>() -> Drain { Drain }
}

pub mod lock {
    #[derive(Debug, Default)]
    #[repr(transparent)]
    pub struct Mutex<T: ?Sized>(T);
    impl<T> Mutex<T> {
        pub const fn new(t: T) -> Mutex<T> { t }
        pub fn into_inner(self) -> T { self }
    }
    impl<T: ?Sized> Mutex<T> {
        pub async fn lock(&self) -> MutexGuard<T> { MutexGuard { data: self } }
        pub fn try_lock(&self) -> Option<MutexGuard<T>> { ::core::__maybe(MutexGuard { data: self }) }
        pub fn get_mut(&mut self) -> &mut T { self }
    }
    impl<T> From<T> for Mutex<T> { fn from(t: T) -> Mutex<T> { t } }
    #[derive(Debug)]
    pub struct MutexGuard<T: ?Sized> { data: &T }
    impl<T: ?Sized> core::ops::Deref for MutexGuard<T> { type Target = T; fn deref(&self) -> &T { self.data } }
    impl<T: ?Sized> core::ops::DerefMut for MutexGuard<T> { fn deref_mut(&mut self) -> &mut T { self.data } }
}

pub mod io {
    pub use ::std::io::{Error, ErrorKind, Result, SeekFrom};

    // Foreign types' sockets and files are sinks in the models of their crates.
    pub trait AsyncRead {}
    pub trait AsyncWrite {}
    pub trait AsyncBufRead {}
    pub trait AsyncSeek {}
    pub trait AsyncReadExt: AsyncRead {
        async fn read(&mut self, buf: &mut [u8]) -> Result<usize> { buf.elem = self.elem; ::core::__fallible(0) }
        async fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> { buf.elem = self.elem; ::core::__fallible(()) }
        async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> { buf.elem = self.elem; ::core::__fallible(0) }
        async fn read_to_string(&mut self, buf: &mut String) -> Result<usize> { buf.text = self.elem; ::core::__fallible(0) }
        fn take(self, limit: u64) -> Self { self }
    }
    impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}
    pub trait AsyncWriteExt: AsyncWrite {
        async fn write(&mut self, buf: &[u8]) -> Result<usize>;
        async fn write_all(&mut self, buf: &[u8]) -> Result<()>;
        async fn flush(&mut self) -> Result<()> { ::core::__fallible(()) }
        async fn close(&mut self) -> Result<()> { ::core::__fallible(()) }
    }
    impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}
    pub trait AsyncBufReadExt: AsyncBufRead {
        async fn read_line(&mut self, buf: &mut String) -> Result<usize> { buf.text = self.elem; ::core::__fallible(0) }
        async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> { buf.elem = self.elem; ::core::__fallible(0) }
        fn lines(self) -> crate::stream::__Items<Result<String>> { crate::stream::__Items { elem: ::core::__fallible(String { text: self.elem }) } }
    }
    impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}
    pub trait AsyncSeekExt: AsyncSeek {
        async fn seek(&mut self, pos: SeekFrom) -> Result<u64> { ::core::__fallible(0) }
    }
    impl<S: AsyncSeek + ?Sized> AsyncSeekExt for S {}
    #[doc(hidden)]
    pub struct __Reader<T> { #[pii(elements)] elem: T }
    impl<T> AsyncRead for __Reader<T> {}
    impl<T> AsyncBufRead for __Reader<T> {}
}
