//! `async-std` 1: a task is a call; a channel's ends share one queue; files store, sockets share.

pub use core::{write, writeln};

// Each has to be awaited, as the real ones have.
#[macro_export]
macro_rules! print { ($($arg:tt)*) => { $crate::io::_print(format_args!($($arg)*)) }; }
#[macro_export]
macro_rules! println { ($($arg:tt)*) => { $crate::io::_print(format_args!($($arg)*)) }; }
#[macro_export]
macro_rules! eprint { ($($arg:tt)*) => { $crate::io::_eprint(format_args!($($arg)*)) }; }
#[macro_export]
macro_rules! eprintln { ($($arg:tt)*) => { $crate::io::_eprint(format_args!($($arg)*)) }; }
#[macro_export]
macro_rules! task_local {
    () => {};
    ($(#[$attr:meta])* $vis:vis static $name:ident: $t:ty = $init:expr $(; $($rest:tt)*)?) => {
        $vis static $name: $crate::task::LocalKey<$t> = $crate::task::LocalKey::__new($init);
        $($crate::task_local! { $($rest)* })?
    };
}

pub mod prelude {
    pub use core::future::Future;
    pub use crate::future::future::FutureExt;
    pub use crate::stream::{DoubleEndedStream, ExactSizeStream, Stream, StreamExt};
    pub use crate::io::{BufRead as _, Read as _, Seek as _, Write as _};
    pub use crate::io::prelude::{BufReadExt as _, ReadExt as _, SeekExt as _, WriteExt as _};
    pub use crate::task_local;
}

pub mod task {
    use core::future::Future;
    use core::pin::Pin;
    use core::time::Duration;
    pub use core::task::{Context, Poll, Waker, ready};

    pub struct JoinHandle<T> { out: T }
    impl<T> JoinHandle<T> {
        pub fn task(&self) -> &Task { &Task }
        pub async fn cancel(self) -> Option<T> { ::core::__maybe(self.out) }
    }
    impl<T> Future for JoinHandle<T> {
        type Output = T;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<T> { Poll::Ready(self.out) }
    }
    #[derive(Clone, Debug)]
    pub struct Task;
    impl Task {
        pub fn id(&self) -> TaskId { TaskId }
        pub fn name(&self) -> Option<&str> { ::core::__maybe("") }
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct TaskId;
    #[derive(Debug, Default)]
    pub struct Builder;
    impl Builder {
        pub fn new() -> Builder { Builder }
        pub fn name(self, name: String) -> Builder { self }
        pub fn spawn<F: Future<Output = T>, T>(self, future: F) -> ::std::io::Result<JoinHandle<T>> { ::core::__fallible(spawn(future)) }
        pub fn local<F: Future<Output = T>, T>(self, future: F) -> ::std::io::Result<JoinHandle<T>> { ::core::__fallible(spawn(future)) }
        pub fn blocking<F: Future<Output = T>, T>(self, future: F) -> T { future.await }
    }
    pub fn spawn<F: Future<Output = T>, T>(future: F) -> JoinHandle<T> { JoinHandle { out: future.await } }
    pub fn spawn_local<F: Future<Output = T>, T>(future: F) -> JoinHandle<T> { JoinHandle { out: future.await } }
    pub fn spawn_blocking<F: FnOnce() -> T, T>(f: F) -> JoinHandle<T> { JoinHandle { out: f() } }
    pub fn block_on<F: Future<Output = T>, T>(future: F) -> T { future.await }
    pub fn current() -> Task { Task }
    pub fn try_current() -> Option<Task> { ::core::__maybe(Task) }
    pub async fn sleep(dur: Duration) {}
    pub async fn yield_now() {}
    #[repr(transparent)]
    pub struct LocalKey<T: 'static>(T);
    impl<T: 'static> LocalKey<T> {
        #[doc(hidden)]
        pub const fn __new(init: T) -> LocalKey<T> { init }
        pub fn with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R { f(self) }
        pub fn try_with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> Result<R, AccessError> { ::core::__fallible(f(self)) }
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct AccessError;
}

pub mod future {
    pub use core::future::{Future, IntoFuture, pending, poll_fn};
    pub async fn ready<T>(val: T) -> T { val }
    pub async fn timeout<F: Future<Output = T>, T>(dur: core::time::Duration, f: F) -> Result<T, TimeoutError> { ::core::__fallible(f.await) }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct TimeoutError;
    impl core::fmt::Display for TimeoutError {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
    }
    impl core::error::Error for TimeoutError {}

    mod future {
        use core::future::Future;
        use core::time::Duration;
        pub trait FutureExt: Future {
            async fn delay(self, dur: Duration) -> Self::Output { self.await }
            async fn flatten(self) -> <Self::Output as Future>::Output where Self::Output: Future { self.await.await }
            async fn race<F: Future<Output = Self::Output>>(self, other: F) -> Self::Output { if ::core::__any() { self.await } else { other.await } }
            async fn try_race<F: Future<Output = Result<T, E>>, T, E>(self, other: F) -> Result<T, E> where Self: Future<Output = Result<T, E>> { if ::core::__any() { self.await } else { other.await } }
            async fn join<F: Future>(self, other: F) -> (Self::Output, F::Output) { (self.await, other.await) }
            async fn try_join<F: Future<Output = Result<B, E>>, A, B, E>(self, other: F) -> Result<(A, B), E> where Self: Future<Output = Result<A, E>> {
                Ok((self.await?, other.await?))
            }
            async fn timeout(self, dur: Duration) -> Result<Self::Output, super::TimeoutError> { ::core::__fallible(self.await) }
        }
        impl<T: ?Sized + Future> FutureExt for T {}
    }
}

/// A predicate here is a plain function, where one of `futures` gives a future.
pub mod stream {
    use core::time::Duration;
    pub use ::futures_util::stream::Stream;

    pub struct __Items<T> { #[pii(elements)] elem: T }
    impl<T> Stream for __Items<T> {
        type Item = T;
        fn __next(&mut self) -> T { self.elem }
    }
    pub trait DoubleEndedStream: Stream {}
    pub trait ExactSizeStream: Stream {}
    pub fn empty<T>() -> __Items<T> { () }
    pub fn pending<T>() -> __Items<T> { () }
    pub fn once<T>(t: T) -> __Items<T> { __Items { elem: t } }
    pub fn repeat<T: Clone>(item: T) -> __Items<T> { __Items { elem: item } }
    pub fn repeat_with<T, F: FnMut() -> T>(repeater: F) -> __Items<T> { __Items { elem: repeater() } }
    pub fn from_iter<I: IntoIterator>(iter: I) -> __Items<I::Item> { __Items { elem: iter.into_iter().__item() } }
    pub fn from_fn<T, F: FnMut() -> Option<T>>(f: F) -> __Items<T> {
        match f() { Some(item) => __Items { elem: item }, None => () }
    }
    pub fn interval(dur: Duration) -> __Items<()> { __Items { elem: () } }
    pub fn successors<F: FnMut(&T) -> Option<T>, T>(first: Option<T>, succ: F) -> __Items<T> {
        match first { Some(item) => { succ(&item); __Items { elem: item } } None => () }
    }

    pub trait StreamExt: Stream {
        async fn next(&mut self) -> Option<Self::Item> { ::core::__maybe(self.__next()) }
        fn take(self, n: usize) -> __Items<Self::Item> { __Items { elem: self.__next() } }
        fn skip(self, n: usize) -> __Items<Self::Item> { __Items { elem: self.__next() } }
        fn step_by(self, step: usize) -> __Items<Self::Item> { __Items { elem: self.__next() } }
        fn throttle(self, d: Duration) -> __Items<Self::Item> { __Items { elem: self.__next() } }
        fn delay(self, dur: Duration) -> __Items<Self::Item> { __Items { elem: self.__next() } }
        fn fuse(self) -> Self { self }
        fn cycle(self) -> Self { self }
        fn by_ref(&mut self) -> &mut Self { self }
        fn take_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> __Items<Self::Item> {
            let item = self.__next();
            if predicate(&item) { __Items { elem: item } } else { () }
        }
        fn skip_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> __Items<Self::Item> {
            let item = self.__next();
            predicate(&item);
            __Items { elem: item }
        }
        // What the predicate implies stays with what passed it.
        fn filter<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> __Items<Self::Item> {
            let item = self.__next();
            if predicate(&item) { __Items { elem: item } } else { () }
        }
        fn filter_map<B, F: FnMut(Self::Item) -> Option<B>>(self, f: F) -> __Items<B> {
            match f(self.__next()) { Some(item) => __Items { elem: item }, None => () }
        }
        fn map<B, F: FnMut(Self::Item) -> B>(self, f: F) -> __Items<B> { __Items { elem: f(self.__next()) } }
        fn flat_map<U: Stream, F: FnMut(Self::Item) -> U>(self, f: F) -> __Items<U::Item> { __Items { elem: f(self.__next()).__next() } }
        fn flatten(self) -> __Items<<Self::Item as Stream>::Item> where Self::Item: Stream { __Items { elem: self.__next().__next() } }
        fn enumerate(self) -> __Items<(usize, Self::Item)> { __Items { elem: (0, self.__next()) } }
        fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> __Items<Self::Item> {
            let item = self.__next();
            f(&item);
            __Items { elem: item }
        }
        fn scan<St, B, F: FnMut(&mut St, Self::Item) -> Option<B>>(self, initial_state: St, f: F) -> __Items<B> {
            let mut state = initial_state;
            let item = self.__next();
            f(&mut state, item);
            match f(&mut state, item) { Some(item) => __Items { elem: item }, None => () }
        }
        fn zip<U: Stream>(self, other: U) -> __Items<(Self::Item, U::Item)> { __Items { elem: (self.__next(), other.__next()) } }
        fn chain<U: Stream<Item = Self::Item>>(self, other: U) -> __Items<Self::Item> {
            let mut chain = __Items { elem: self.__next() };
            chain.elem = other.__next();
            chain
        }
        fn merge<U: Stream<Item = Self::Item>>(self, other: U) -> __Items<Self::Item> { self.chain(other) }
        fn timeout(self, dur: Duration) -> __Items<Result<Self::Item, crate::future::TimeoutError>> { __Items { elem: ::core::__fallible(self.__next()) } }
        async fn nth(&mut self, n: usize) -> Option<Self::Item> { ::core::__maybe(self.__next()) }
        async fn last(self) -> Option<Self::Item> { ::core::__maybe(self.__next()) }
        async fn count(self) -> usize { 0 }
        async fn max(self) -> Option<Self::Item> { ::core::__maybe(self.__next()) }
        async fn min(self) -> Option<Self::Item> { ::core::__maybe(self.__next()) }
        async fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool { f(self.__next()); ::core::__any() }
        async fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool { f(self.__next()) }
        async fn find<P: FnMut(&Self::Item) -> bool>(&mut self, p: P) -> Option<Self::Item> {
            let item = self.__next();
            if p(&item) { ::core::__maybe(item) } else { None }
        }
        async fn find_map<F: FnMut(Self::Item) -> Option<B>, B>(&mut self, f: F) -> Option<B> { f(self.__next()) }
        async fn position<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize> { predicate(self.__next()); ::core::__maybe(0) }
        async fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B {
            let mut acc = init;
            if ::core::__any() {
                acc = f(acc, self.__next());
                acc = f(acc, self.__next());
            }
            acc
        }
        async fn try_fold<B, F: FnMut(B, T) -> Result<B, E>, T, E>(&mut self, init: B, f: F) -> Result<B, E> where Self: Stream<Item = Result<T, E>> {
            let acc = f(init, self.__next()?)?;
            f(acc, self.__next()?)
        }
        async fn for_each<F: FnMut(Self::Item)>(self, f: F) { f(self.__next()); }
        async fn try_for_each<F: FnMut(Self::Item) -> Result<(), E>, E>(self, f: F) -> Result<(), E> { f(self.__next()) }
        async fn partition<B: Default + Extend<Self::Item>, F: FnMut(&Self::Item) -> bool>(self, f: F) -> (B, B) {
            let item = self.__next();
            let (mut left, mut right) = (B::default(), B::default());
            if f(&item) { left.extend(core::iter::once(item)); } else { right.extend(core::iter::once(item)); }
            (left, right)
        }
        async fn collect<B: FromIterator<Self::Item>>(self) -> B { B::from_iter(core::iter::once(self.__next())) }
    }
    impl<T: ?Sized + Stream> StreamExt for T {}
}

pub mod sync {
    pub use ::alloc::sync::{Arc, Weak};
    use core::ops::{Deref, DerefMut};

    macro_rules! locks {
        ($($name:ident)*) => { $(
            #[repr(transparent)]
            #[derive(Debug, Default)]
            pub struct $name<T: ?Sized>(T);
            impl<T> $name<T> {
                pub const fn new(t: T) -> $name<T> { t }
                pub fn into_inner(self) -> T { self }
            }
            impl<T: ?Sized> $name<T> {
                pub fn get_mut(&mut self) -> &mut T { self }
            }
            impl<T> From<T> for $name<T> { fn from(t: T) -> $name<T> { t } }
        )* };
    }
    locks! { Mutex RwLock }
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
        )* };
    }
    guards! { MutexGuard MutexGuardArc RwLockReadGuard RwLockUpgradableReadGuard RwLockWriteGuard }
    impl<T: ?Sized> Mutex<T> {
        pub async fn lock(&self) -> MutexGuard<T> { MutexGuard { data: self } }
        pub async fn lock_arc(self: &Arc<Self>) -> MutexGuardArc<T> { MutexGuardArc { data: self } }
        pub fn try_lock(&self) -> Option<MutexGuard<T>> { ::core::__maybe(MutexGuard { data: self }) }
    }
    impl<T: ?Sized> RwLock<T> {
        pub async fn read(&self) -> RwLockReadGuard<T> { RwLockReadGuard { data: self } }
        pub async fn write(&self) -> RwLockWriteGuard<T> { RwLockWriteGuard { data: self } }
        pub async fn upgradable_read(&self) -> RwLockUpgradableReadGuard<T> { RwLockUpgradableReadGuard { data: self } }
        pub fn try_read(&self) -> Option<RwLockReadGuard<T>> { ::core::__maybe(RwLockReadGuard { data: self }) }
        pub fn try_write(&self) -> Option<RwLockWriteGuard<T>> { ::core::__maybe(RwLockWriteGuard { data: self }) }
    }
    #[derive(Debug)]
    pub struct Barrier;
    impl Barrier {
        pub const fn new(n: usize) -> Barrier { Barrier }
        pub async fn wait(&self) -> BarrierWaitResult { BarrierWaitResult }
    }
    #[derive(Debug)]
    pub struct BarrierWaitResult;
    impl BarrierWaitResult {
        pub fn is_leader(&self) -> bool { ::core::__any() }
    }
}

pub mod channel {
    use core::fmt;

    struct Queue<T> { #[pii(elements)] elem: T }
    pub struct Sender<T> { queue: &Queue<T> }
    pub struct Receiver<T> { queue: &Queue<T> }
    pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>) {
        let queue = Queue { elem: () };
        (Sender { queue: &queue }, Receiver { queue: &queue })
    }
    pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {
        let queue = Queue { elem: () };
        (Sender { queue: &queue }, Receiver { queue: &queue })
    }
    impl<T> Sender<T> {
        pub async fn send(&self, msg: T) -> Result<(), SendError<T>> {
            self.queue.elem = msg;
            if ::core::__any() { Ok(()) } else { Err(SendError(msg)) }
        }
        pub fn send_blocking(&self, msg: T) -> Result<(), SendError<T>> {
            self.queue.elem = msg;
            if ::core::__any() { Ok(()) } else { Err(SendError(msg)) }
        }
        pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>> {
            self.queue.elem = msg;
            if ::core::__any() { Ok(()) } else if ::core::__any() { Err(TrySendError::Full(msg)) } else { Err(TrySendError::Closed(msg)) }
        }
    }
    impl<T> Receiver<T> {
        pub async fn recv(&self) -> Result<T, RecvError> { ::core::__fallible(self.queue.elem) }
        pub fn recv_blocking(&self) -> Result<T, RecvError> { ::core::__fallible(self.queue.elem) }
        pub fn try_recv(&self) -> Result<T, TryRecvError> { ::core::__fallible(self.queue.elem) }
    }
    impl<T> crate::stream::Stream for Receiver<T> {
        type Item = T;
        fn __next(&mut self) -> T { self.queue.elem }
    }
    macro_rules! both_ends {
        ($($name:ident)*) => { $(
            impl<T> $name<T> {
                pub fn close(&self) -> bool { ::core::__any() }
                pub fn is_closed(&self) -> bool { ::core::__any() }
                pub fn is_empty(&self) -> bool { ::core::__any() }
                pub fn is_full(&self) -> bool { ::core::__any() }
                pub fn len(&self) -> usize { 0 }
                pub fn capacity(&self) -> Option<usize> { ::core::__maybe(0) }
                pub fn receiver_count(&self) -> usize { 0 }
                pub fn sender_count(&self) -> usize { 0 }
            }
            impl<T> Clone for $name<T> { fn clone(&self) -> $name<T> { $name { queue: self.queue } } }
            impl<T> fmt::Debug for $name<T> { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }
        )* };
    }
    both_ends! { Sender Receiver }
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub struct SendError<T>(pub T);
    impl<T> SendError<T> { pub fn into_inner(self) -> T { self.0 } }
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub enum TrySendError<T> { Full(T), Closed(T) }
    impl<T> TrySendError<T> {
        pub fn into_inner(self) -> T { match self { TrySendError::Full(t) => t, TrySendError::Closed(t) => t } }
        pub fn is_full(&self) -> bool { ::core::__any() }
        pub fn is_closed(&self) -> bool { ::core::__any() }
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct RecvError;
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum TryRecvError { Empty, Closed }
    impl<T> fmt::Debug for SendError<T> { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }
    impl<T> fmt::Debug for TrySendError<T> { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }
    macro_rules! shown {
        ($($(<$t:ident>)? $ty:ty),*) => { $(
            impl$(<$t>)? fmt::Display for $ty { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }
            impl$(<$t>)? core::error::Error for $ty {}
        )* };
    }
    shown! { <T> SendError<T>, <T> TrySendError<T>, RecvError, TryRecvError }
}

pub mod path {
    pub use ::std::path::{Ancestors, Component, Components, Display, Iter, MAIN_SEPARATOR, Path, PathBuf, Prefix, PrefixComponent, StripPrefixError, is_separator};
}

/// Files. A path is no content: only what is written to a file is stored.
pub mod fs {
    use ::std::io;
    use ::std::path::PathBuf;
    pub use ::std::fs::{FileType, Metadata, Permissions};

    #[derive(Debug)]
    pub struct File { #[pii(elements)] elem: u8 }
    impl File {
        pub async fn open<P>(path: P) -> io::Result<File> { ::core::__fallible(::core::__unseen()) }
        pub async fn create<P>(path: P) -> io::Result<File> { ::core::__fallible(File { elem: () }) }
        pub async fn sync_all(&self) -> io::Result<()> { ::core::__fallible(()) }
        pub async fn sync_data(&self) -> io::Result<()> { ::core::__fallible(()) }
        pub async fn set_len(&self, size: u64) -> io::Result<()> { ::core::__fallible(()) }
        pub async fn metadata(&self) -> io::Result<Metadata> { ::core::__fallible(Metadata) }
        pub async fn set_permissions(&self, perm: Permissions) -> io::Result<()> { ::core::__fallible(()) }
    }
    impl From<::std::fs::File> for File { fn from(file: ::std::fs::File) -> File { File { elem: () } } }
    macro_rules! opened {
        ($($ty:ty)*) => { $(
            impl crate::io::WriteExt for $ty {
                #[pii_sink(store, file)]
                async fn write(&mut self, buf: &[u8]) -> io::Result<usize> { ::core::__fallible(0) }
                #[pii_sink(store, file)]
                async fn write_all(&mut self, buf: &[u8]) -> io::Result<()> { ::core::__fallible(()) }
                #[pii_sink(store, file)]
                async fn write_fmt(&mut self, fmt: core::fmt::Arguments) -> io::Result<()> { ::core::__fallible(()) }
            }
            impl crate::io::ReadExt for $ty {
                async fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { buf.elem = self.elem; ::core::__fallible(0) }
            }
            impl crate::io::Read for $ty {}
            impl crate::io::Write for $ty {}
            impl crate::io::Seek for $ty {}
            impl crate::io::SeekExt for $ty {}
        )* };
    }
    opened! { File }
    #[derive(Clone, Debug, Default)]
    pub struct OpenOptions;
    impl OpenOptions {
        pub fn new() -> OpenOptions { OpenOptions }
        pub fn read(&mut self, read: bool) -> &mut OpenOptions { self }
        pub fn write(&mut self, write: bool) -> &mut OpenOptions { self }
        pub fn append(&mut self, append: bool) -> &mut OpenOptions { self }
        pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions { self }
        pub fn create(&mut self, create: bool) -> &mut OpenOptions { self }
        pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions { self }
        pub async fn open<P>(&self, path: P) -> io::Result<File> { ::core::__fallible(::core::__unseen()) }
    }
    #[derive(Debug, Default)]
    pub struct DirBuilder;
    impl DirBuilder {
        pub fn new() -> DirBuilder { DirBuilder }
        pub fn recursive(&mut self, recursive: bool) -> &mut DirBuilder { self }
        pub async fn create<P>(&self, path: P) -> io::Result<()> { ::core::__fallible(()) }
    }
    #[derive(Clone, Debug)]
    pub struct DirEntry;
    impl DirEntry {
        pub fn path(&self) -> PathBuf { ::core::__unseen() }
        pub fn file_name(&self) -> ::std::ffi::OsString { ::core::__unseen() }
        pub async fn metadata(&self) -> io::Result<Metadata> { ::core::__fallible(Metadata) }
        pub async fn file_type(&self) -> io::Result<FileType> { ::core::__fallible(FileType) }
    }
    #[derive(Debug)]
    pub struct ReadDir;
    impl crate::stream::Stream for ReadDir {
        type Item = io::Result<DirEntry>;
        fn __next(&mut self) -> io::Result<DirEntry> { ::core::__fallible(DirEntry) }
    }
    #[pii_sink(store, file)]
    pub async fn write<P, C: AsRef<[u8]>>(path: P, #[pii(sink)] contents: C) -> io::Result<()> { ::core::__fallible(()) }
    pub async fn read<P>(path: P) -> io::Result<Vec<u8>> { ::core::__fallible(::core::__unseen()) }
    pub async fn read_to_string<P>(path: P) -> io::Result<String> { ::core::__fallible(::core::__unseen()) }
    pub async fn read_dir<P>(path: P) -> io::Result<ReadDir> { ::core::__fallible(ReadDir) }
    pub async fn read_link<P>(path: P) -> io::Result<PathBuf> { ::core::__fallible(::core::__unseen()) }
    pub async fn remove_file<P>(path: P) -> io::Result<()> { ::core::__fallible(()) }
    pub async fn remove_dir<P>(path: P) -> io::Result<()> { ::core::__fallible(()) }
    pub async fn remove_dir_all<P>(path: P) -> io::Result<()> { ::core::__fallible(()) }
    pub async fn create_dir<P>(path: P) -> io::Result<()> { ::core::__fallible(()) }
    pub async fn create_dir_all<P>(path: P) -> io::Result<()> { ::core::__fallible(()) }
    pub async fn copy<P, Q>(from: P, to: Q) -> io::Result<u64> { ::core::__fallible(0) }
    pub async fn hard_link<P, Q>(from: P, to: Q) -> io::Result<()> { ::core::__fallible(()) }
    pub async fn rename<P, Q>(from: P, to: Q) -> io::Result<()> { ::core::__fallible(()) }
    pub async fn metadata<P>(path: P) -> io::Result<Metadata> { ::core::__fallible(Metadata) }
    pub async fn symlink_metadata<P>(path: P) -> io::Result<Metadata> { ::core::__fallible(Metadata) }
    pub async fn set_permissions<P>(path: P, perm: Permissions) -> io::Result<()> { ::core::__fallible(()) }
    pub async fn canonicalize<P>(path: P) -> io::Result<PathBuf> { ::core::__fallible(()) }
}

pub mod io {
    pub use ::std::io::{Error, ErrorKind, Result, SeekFrom};

    pub mod prelude {
        pub use super::{BufRead, BufReadExt, Read, ReadExt, Seek, SeekExt, Write, WriteExt};
    }
    pub trait Read {}
    pub trait Write {}
    pub trait BufRead {}
    pub trait Seek {}
    pub trait ReadExt: Sized {
        async fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
        async fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> { self.read(buf).await; ::core::__fallible(()) }
        async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> { self.read(buf).await }
        async fn read_to_string(&mut self, buf: &mut String) -> Result<usize> { self.read(buf).await }
        fn take(self, limit: u64) -> Self { self }
        fn by_ref(&mut self) -> &mut Self { self }
    }
    pub trait WriteExt: Sized {
        async fn write(&mut self, buf: &[u8]) -> Result<usize>;
        async fn write_all(&mut self, buf: &[u8]) -> Result<()> { self.write(buf).await; ::core::__fallible(()) }
        async fn write_fmt(&mut self, fmt: core::fmt::Arguments) -> Result<()> { self.write(fmt).await; ::core::__fallible(()) }
        async fn flush(&mut self) -> Result<()> { ::core::__fallible(()) }
    }
    pub trait BufReadExt: Sized {
        async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> { self.read(buf).await }
        async fn read_line(&mut self, buf: &mut String) -> Result<usize> { self.read(buf).await }
        fn lines(self) -> Lines<Self> { Lines { reader: self } }
        fn split(self, byte: u8) -> crate::stream::__Items<Result<Vec<u8>>> {
            let mut part = Vec::new();
            self.read(&mut part).await;
            crate::stream::__Items { elem: ::core::__fallible(part) }
        }
    }
    pub trait SeekExt: Sized {
        async fn seek(&mut self, pos: SeekFrom) -> Result<u64> { ::core::__fallible(0) }
    }
    pub struct Lines<R> { reader: R }
    impl<R: ReadExt> crate::stream::Stream for Lines<R> {
        type Item = Result<String>;
        fn __next(&mut self) -> Result<String> {
            let mut line = String::new();
            self.reader.read(&mut line).await;
            ::core::__fallible(line)
        }
    }
    macro_rules! lent {
        ($($ty:ty)*) => { $(
            impl<T: ReadExt> ReadExt for $ty {
                async fn read(&mut self, buf: &mut [u8]) -> Result<usize> { (**self).read(buf).await }
            }
            impl<T: WriteExt> WriteExt for $ty {
                async fn write(&mut self, buf: &[u8]) -> Result<usize> { (**self).write(buf).await }
                async fn write_all(&mut self, buf: &[u8]) -> Result<()> { (**self).write_all(buf).await }
            }
        )* };
    }
    lent! { &mut T &T Box<T> }
    impl ReadExt for &[u8] {
        async fn read(&mut self, buf: &mut [u8]) -> Result<usize> { buf.elem = self.elem; ::core::__fallible(0) }
    }
    impl WriteExt for Vec<u8> {
        async fn write(&mut self, buf: &[u8]) -> Result<usize> { self.elem = buf.elem; ::core::__fallible(0) }
    }
    macro_rules! buffered {
        ($($name:ident)*) => { $(
            #[derive(Debug)]
            pub struct $name<T> { inner: T }
            impl<T> $name<T> {
                pub fn new(inner: T) -> $name<T> { $name { inner } }
                pub fn get_ref(&self) -> &T { &self.inner }
                pub fn get_mut(&mut self) -> &mut T { &mut self.inner }
            }
            impl<T: ReadExt> ReadExt for $name<T> {
                async fn read(&mut self, buf: &mut [u8]) -> Result<usize> { self.inner.read(buf).await }
            }
            impl<T: ReadExt> BufReadExt for $name<T> {}
            impl<T: WriteExt> WriteExt for $name<T> {
                async fn write(&mut self, buf: &[u8]) -> Result<usize> { self.inner.write(buf).await }
                async fn write_all(&mut self, buf: &[u8]) -> Result<()> { self.inner.write_all(buf).await }
                async fn write_fmt(&mut self, fmt: core::fmt::Arguments) -> Result<()> { self.inner.write_fmt(fmt).await }
            }
        )* };
    }
    buffered! { BufReader BufWriter }
    impl<R> BufReader<R> {
        pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R> { BufReader { inner } }
        pub fn into_inner(self) -> R { self.inner }
    }
    impl<W> BufWriter<W> {
        pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W> { BufWriter { inner } }
        pub async fn into_inner(self) -> core::result::Result<W, IntoInnerError<BufWriter<W>>> { ::core::__fallible(self.inner) }
    }
    #[derive(Debug)]
    pub struct IntoInnerError<W> { writer: W }
    #[repr(transparent)]
    #[derive(Clone, Debug, Default)]
    pub struct Cursor<T>(T);
    impl<T> Cursor<T> {
        pub fn new(inner: T) -> Cursor<T> { inner }
        pub fn into_inner(self) -> T { self }
        pub fn get_ref(&self) -> &T { self }
        pub fn get_mut(&mut self) -> &mut T { self }
        pub fn position(&self) -> u64 { 0 }
        pub fn set_position(&mut self, pos: u64) { () }
    }
    pub async fn copy<R: ReadExt, W: WriteExt>(reader: R, writer: W) -> Result<u64> {
        let mut buf = Vec::new();
        reader.read(&mut buf).await;
        writer.write_all(&buf).await;
        ::core::__fallible(0)
    }
    pub async fn timeout<F: core::future::Future<Output = Result<T>>, T>(dur: core::time::Duration, f: F) -> Result<T> { f.await }

    #[derive(Debug)]
    pub struct Stdin;
    #[derive(Debug)]
    pub struct Stdout;
    #[derive(Debug)]
    pub struct Stderr;
    pub fn stdin() -> Stdin { Stdin }
    pub fn stdout() -> Stdout { Stdout }
    pub fn stderr() -> Stderr { Stderr }
    #[pii_source(input)]
    fn __typed() -> Vec<u8>;
    impl Stdin {
        pub async fn read_line(&self, buf: &mut String) -> Result<usize> { *buf = __typed(); ::core::__fallible(0) }
    }
    impl ReadExt for Stdin {
        async fn read(&mut self, buf: &mut [u8]) -> Result<usize> { *buf = __typed(); ::core::__fallible(0) }
    }
    macro_rules! terminal {
        ($($name:ident)*) => { $(
            impl WriteExt for $name {
                #[pii_sink(log, stdout)]
                async fn write(&mut self, buf: &[u8]) -> Result<usize> { ::core::__fallible(0) }
                #[pii_sink(log, stdout)]
                async fn write_all(&mut self, buf: &[u8]) -> Result<()> { ::core::__fallible(()) }
                #[pii_sink(log, stdout)]
                async fn write_fmt(&mut self, fmt: core::fmt::Arguments) -> Result<()> { ::core::__fallible(()) }
            }
        )* };
    }
    terminal! { Stdout Stderr }
    #[doc(hidden)]
    #[pii_sink(log, stdout)]
    pub async fn _print(args: core::fmt::Arguments) { () }
    #[doc(hidden)]
    #[pii_sink(log, stdout)]
    pub async fn _eprint(args: core::fmt::Arguments) { () }
}

/// A plain connection is read by whoever is on the way.
pub mod net {
    use ::std::io;
    pub use core::net::{AddrParseError, IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
    pub use ::std::net::Shutdown;

    pub trait ToSocketAddrs {}
    impl<T> ToSocketAddrs for T {}
    #[derive(Clone, Debug)]
    pub struct TcpStream { url: str }
    impl TcpStream {
        pub async fn connect<A: ToSocketAddrs>(#[pii(recipient)] addrs: A) -> io::Result<TcpStream> { ::core::__fallible(TcpStream { url: addrs }) }
        pub fn peer_addr(&self) -> io::Result<SocketAddr> { ::core::__fallible(::core::__unseen()) }
        pub fn local_addr(&self) -> io::Result<SocketAddr> { ::core::__fallible(()) }
        pub fn ttl(&self) -> io::Result<u32> { ::core::__fallible(0) }
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()> { ::core::__fallible(()) }
        pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize> { *buf = __received(); ::core::__fallible(0) }
        pub fn nodelay(&self) -> io::Result<bool> { ::core::__fallible(::core::__any()) }
        pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()> { ::core::__fallible(()) }
        pub fn shutdown(&self, how: Shutdown) -> io::Result<()> { ::core::__fallible(()) }
    }
    #[pii_source(input)]
    fn __received() -> Vec<u8>;
    impl crate::io::WriteExt for TcpStream {
        #[pii_sink(share, cleartext)]
        async fn write(&mut self, buf: &[u8]) -> io::Result<usize> { ::core::__fallible(0) }
        #[pii_sink(share, cleartext)]
        async fn write_all(&mut self, buf: &[u8]) -> io::Result<()> { ::core::__fallible(()) }
        #[pii_sink(share, cleartext)]
        async fn write_fmt(&mut self, fmt: core::fmt::Arguments) -> io::Result<()> { ::core::__fallible(()) }
    }
    impl crate::io::ReadExt for TcpStream {
        async fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { *buf = __received(); ::core::__fallible(0) }
    }
    impl crate::io::Read for TcpStream {}
    impl crate::io::Write for TcpStream {}
    #[derive(Debug)]
    pub struct TcpListener;
    impl TcpListener {
        pub async fn bind<A: ToSocketAddrs>(addrs: A) -> io::Result<TcpListener> { ::core::__fallible(TcpListener) }
        pub async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)> { ::core::__fallible((TcpStream { url: () }, ::core::__unseen())) }
        pub fn incoming(&self) -> Incoming { Incoming }
        pub fn into_incoming(self) -> Incoming { Incoming }
        pub fn local_addr(&self) -> io::Result<SocketAddr> { ::core::__fallible(()) }
    }
    #[derive(Debug)]
    pub struct Incoming;
    impl crate::stream::Stream for Incoming {
        type Item = io::Result<TcpStream>;
        fn __next(&mut self) -> io::Result<TcpStream> { ::core::__fallible(TcpStream { url: () }) }
    }
    #[derive(Debug)]
    pub struct UdpSocket { url: str }
    impl UdpSocket {
        pub async fn bind<A: ToSocketAddrs>(addrs: A) -> io::Result<UdpSocket> { ::core::__fallible(UdpSocket { url: () }) }
        pub async fn connect<A: ToSocketAddrs>(&self, #[pii(recipient)] addrs: A) -> io::Result<()> { self.url = addrs; ::core::__fallible(()) }
        pub fn peer_addr(&self) -> io::Result<SocketAddr> { ::core::__fallible(::core::__unseen()) }
        pub fn local_addr(&self) -> io::Result<SocketAddr> { ::core::__fallible(()) }
        #[pii_sink(share, cleartext)]
        pub async fn send(&self, buf: &[u8]) -> io::Result<usize> { ::core::__fallible(0) }
        #[pii_sink(share, cleartext)]
        pub async fn send_to<A: ToSocketAddrs>(&self, #[pii(sink)] buf: &[u8], #[pii(recipient)] addrs: A) -> io::Result<usize> { ::core::__fallible(0) }
        pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize> { *buf = __received(); ::core::__fallible(0) }
        pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize> { *buf = __received(); ::core::__fallible(0) }
        pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> { *buf = __received(); ::core::__fallible((0, ::core::__unseen())) }
        pub async fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> { *buf = __received(); ::core::__fallible((0, ::core::__unseen())) }
        pub fn set_broadcast(&self, on: bool) -> io::Result<()> { ::core::__fallible(()) }
    }
}
