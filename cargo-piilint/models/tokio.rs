//! `tokio` 1: a task is a call; a channel's ends share one queue; files store, sockets share.

pub use task::spawn;

#[macro_export]
#[rustc_builtin_macro]
macro_rules! select { () => {} }
#[macro_export]
macro_rules! join {
    (biased; $($future:expr),+ $(,)?) => { ($($future.await,)+) };
    ($($future:expr),+ $(,)?) => { ($($future.await,)+) };
}
#[macro_export]
macro_rules! try_join {
    (biased; $($future:expr),+ $(,)?) => { async { ::core::result::Result::Ok(($($future.await?,)+)) }.await };
    ($($future:expr),+ $(,)?) => { async { ::core::result::Result::Ok(($($future.await?,)+)) }.await };
}
#[macro_export]
macro_rules! pin {
    ($($name:ident),* $(,)?) => { $( let mut $name = $name; )* };
    ($( let $name:ident = $init:expr; )*) => { $( let mut $name = $init; )* };
}
#[macro_export]
macro_rules! task_local {
    () => {};
    ($(#[$attr:meta])* $vis:vis static $name:ident: $t:ty $(; $($rest:tt)*)?) => {
        $vis static $name: $crate::task::LocalKey<$t> = $crate::task::LocalKey::__new();
        $($crate::task_local! { $($rest)* })?
    };
}

pub mod task {
    use core::future::Future;
    use core::pin::Pin;
    use core::task::{Context, Poll};

    pub struct JoinHandle<T> { out: T }
    impl<T> JoinHandle<T> {
        pub fn abort(&self) {}
        pub fn is_finished(&self) -> bool { ::core::__any() }
        pub fn abort_handle(&self) -> AbortHandle { AbortHandle }
        pub fn id(&self) -> Id { Id }
    }
    impl<T> Future for JoinHandle<T> {
        type Output = Result<T, JoinError>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<T, JoinError>> { Poll::Ready(::core::__fallible(self.out)) }
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct Id;
    #[derive(Debug)]
    pub struct JoinError;
    impl JoinError {
        pub fn is_cancelled(&self) -> bool { ::core::__any() }
        pub fn is_panic(&self) -> bool { ::core::__any() }
    }
    impl core::fmt::Display for JoinError {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
    }
    impl core::error::Error for JoinError {}
    impl From<JoinError> for ::std::io::Error { fn from(src: JoinError) -> ::std::io::Error { () } }
    #[derive(Clone, Debug)]
    pub struct AbortHandle;
    impl AbortHandle {
        pub fn abort(&self) {}
        pub fn is_finished(&self) -> bool { ::core::__any() }
    }
    // `.await` stands here as in any code: to the linter it is a call.
    pub fn spawn<F: Future>(future: F) -> JoinHandle<F::Output> { JoinHandle { out: future.await } }
    pub fn spawn_local<F: Future>(future: F) -> JoinHandle<F::Output> { JoinHandle { out: future.await } }
    pub fn spawn_blocking<F: FnOnce() -> R, R>(f: F) -> JoinHandle<R> { JoinHandle { out: f() } }
    pub fn block_in_place<F: FnOnce() -> R, R>(f: F) -> R { f() }
    pub async fn yield_now() {}
    pub async fn unconstrained<F: Future>(inner: F) -> F::Output { inner.await }

    #[derive(Debug)]
    pub struct JoinSet<T> { #[pii(elements)] elem: T }
    impl<T> JoinSet<T> {
        pub fn new() -> JoinSet<T> { () }
        pub fn len(&self) -> usize { 0 }
        pub fn is_empty(&self) -> bool { ::core::__any() }
        pub fn spawn<F: Future<Output = T>>(&mut self, task: F) -> AbortHandle { self.elem = spawn(task).out; AbortHandle }
        pub fn spawn_blocking<F: FnOnce() -> T>(&mut self, f: F) -> AbortHandle { self.elem = f(); AbortHandle }
        pub async fn join_next(&mut self) -> Option<Result<T, JoinError>> { ::core::__maybe(::core::__fallible(self.elem)) }
        pub fn try_join_next(&mut self) -> Option<Result<T, JoinError>> { ::core::__maybe(::core::__fallible(self.elem)) }
        pub async fn join_all(self) -> Vec<T> { Vec { elem: self.elem } }
        pub async fn shutdown(&mut self) {}
        pub fn abort_all(&mut self) {}
    }
    impl<T> Default for JoinSet<T> { fn default() -> JoinSet<T> { () } }
    #[derive(Debug)]
    pub struct LocalSet;
    impl LocalSet {
        pub fn new() -> LocalSet { LocalSet }
        pub async fn run_until<F: Future>(&self, future: F) -> F::Output { future.await }
        pub fn spawn_local<F: Future>(&self, future: F) -> JoinHandle<F::Output> { spawn(future) }
    }
    #[repr(transparent)]
    pub struct LocalKey<T: 'static>(T);
    impl<T: 'static> LocalKey<T> {
        #[doc(hidden)]
        pub const fn __new() -> LocalKey<T> { () }
        pub async fn scope<F: Future>(&'static self, value: T, f: F) -> F::Output { *self = value; f.await }
        pub fn sync_scope<F: FnOnce() -> R, R>(&'static self, value: T, f: F) -> R { *self = value; f() }
        pub fn with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R { f(self) }
        pub fn try_with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> Result<R, ::std::thread::AccessError> { ::core::__fallible(f(self)) }
        pub fn get(&'static self) -> T { *self }
    }
}

pub mod runtime {
    use crate::task::JoinHandle;
    use core::future::Future;

    macro_rules! runtimes {
        ($($name:ident)*) => { $(
            #[derive(Clone, Debug)]
            pub struct $name;
            impl $name {
                pub fn spawn<F: Future>(&self, future: F) -> JoinHandle<F::Output> { crate::task::spawn(future) }
                pub fn spawn_blocking<F: FnOnce() -> R, R>(&self, func: F) -> JoinHandle<R> { JoinHandle { out: func() } }
                pub fn block_on<F: Future>(&self, future: F) -> F::Output { crate::task::spawn(future).out }
                pub fn enter(&self) -> EnterGuard { EnterGuard }
            }
        )* };
    }
    runtimes! { Runtime Handle }
    pub struct EnterGuard;
    impl Runtime {
        pub fn new() -> ::std::io::Result<Runtime> { ::core::__fallible(Runtime) }
        pub fn handle(&self) -> &Handle { &Handle }
    }
    impl Handle {
        pub fn current() -> Handle { Handle }
    }
    #[derive(Debug)]
    pub struct Builder;
    impl Builder {
        pub fn new_current_thread() -> Builder { Builder }
        pub fn new_multi_thread() -> Builder { Builder }
        pub fn enable_all(&mut self) -> &mut Builder { self }
        pub fn worker_threads(&mut self, val: usize) -> &mut Builder { self }
        pub fn thread_name(&mut self, val: impl Into<String>) -> &mut Builder { self }
        pub fn build(&mut self) -> ::std::io::Result<Runtime> { ::core::__fallible(Runtime) }
    }
}

pub mod time {
    use core::future::Future;
    pub use core::time::Duration;
    pub use ::std::time::Instant;

    pub async fn sleep(duration: Duration) {}
    pub async fn sleep_until(deadline: Instant) {}
    pub async fn timeout<F: Future>(duration: Duration, future: F) -> Result<F::Output, error::Elapsed> { ::core::__fallible(future.await) }
    pub async fn timeout_at<F: Future>(deadline: Instant, future: F) -> Result<F::Output, error::Elapsed> { ::core::__fallible(future.await) }
    #[derive(Debug)]
    pub struct Interval;
    impl Interval {
        pub async fn tick(&mut self) -> Instant { Instant }
        pub fn reset(&mut self) {}
    }
    pub fn interval(period: Duration) -> Interval { Interval }
    pub fn interval_at(start: Instant, period: Duration) -> Interval { Interval }
    pub mod error {
        #[derive(Debug)]
        pub struct Elapsed;
        impl core::fmt::Display for Elapsed {
            fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
        }
        impl core::error::Error for Elapsed {}
    }
}

pub mod sync {
    use core::ops::{Deref, DerefMut};

    macro_rules! locks {
        ($($name:ident)*) => { $(
            #[repr(transparent)]
            #[derive(Debug, Default)]
            pub struct $name<T: ?Sized>(T);
            impl<T> $name<T> {
                pub fn new(t: T) -> $name<T> { t }
                pub const fn const_new(t: T) -> $name<T> { t }
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
    guards! { MutexGuard OwnedMutexGuard RwLockReadGuard RwLockWriteGuard OwnedRwLockWriteGuard }
    pub type OwnedRwLockReadGuard<T, U = T> = RwLockReadGuard<U>;
    #[derive(Debug)]
    pub struct TryLockError;
    impl<T: ?Sized> Mutex<T> {
        pub async fn lock(&self) -> MutexGuard<T> { MutexGuard { data: self } }
        pub fn blocking_lock(&self) -> MutexGuard<T> { MutexGuard { data: self } }
        pub async fn lock_owned(self: ::alloc::sync::Arc<Self>) -> OwnedMutexGuard<T> { OwnedMutexGuard { data: self } }
        pub fn try_lock(&self) -> Result<MutexGuard<T>, TryLockError> { ::core::__fallible(MutexGuard { data: self }) }
    }
    impl<T: ?Sized> RwLock<T> {
        pub async fn read(&self) -> RwLockReadGuard<T> { RwLockReadGuard { data: self } }
        pub async fn write(&self) -> RwLockWriteGuard<T> { RwLockWriteGuard { data: self } }
        pub fn blocking_read(&self) -> RwLockReadGuard<T> { RwLockReadGuard { data: self } }
        pub fn blocking_write(&self) -> RwLockWriteGuard<T> { RwLockWriteGuard { data: self } }
        pub fn try_read(&self) -> Result<RwLockReadGuard<T>, TryLockError> { ::core::__fallible(RwLockReadGuard { data: self }) }
        pub fn try_write(&self) -> Result<RwLockWriteGuard<T>, TryLockError> { ::core::__fallible(RwLockWriteGuard { data: self }) }
    }
    #[repr(transparent)]
    #[derive(Clone, Debug)]
    pub struct OnceCell<T>(T);
    impl<T> OnceCell<T> {
        pub const fn const_new() -> OnceCell<T> { () }
        pub fn new() -> OnceCell<T> { () }
        pub fn get(&self) -> Option<&T> { ::core::__maybe(self) }
        pub fn set(&self, value: T) -> Result<(), SetError<T>> { *self = value; ::core::__fallible(()) }
        pub async fn get_or_init<F: FnOnce() -> Fut, Fut: core::future::Future<Output = T>>(&self, f: F) -> &T {
            if ::core::__any() { *self = f().await; }
            self
        }
        pub async fn get_or_try_init<E, F: FnOnce() -> Fut, Fut: core::future::Future<Output = Result<T, E>>>(&self, f: F) -> Result<&T, E> {
            match f().await { Ok(value) => { *self = value; Ok(self) } Err(error) => Err(error) }
        }
    }
    #[derive(Debug)]
    pub struct SetError<T> { value: T }
    #[derive(Debug)]
    pub struct Semaphore;
    #[derive(Debug)]
    pub struct SemaphorePermit;
    #[derive(Debug)]
    pub struct OwnedSemaphorePermit;
    #[derive(Debug)]
    pub struct AcquireError;
    impl Semaphore {
        pub const fn const_new(permits: usize) -> Semaphore { Semaphore }
        pub fn new(permits: usize) -> Semaphore { Semaphore }
        pub async fn acquire(&self) -> Result<SemaphorePermit, AcquireError> { ::core::__fallible(SemaphorePermit) }
        pub async fn acquire_owned(self: ::alloc::sync::Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError> { ::core::__fallible(OwnedSemaphorePermit) }
        pub fn try_acquire(&self) -> Result<SemaphorePermit, AcquireError> { ::core::__fallible(SemaphorePermit) }
        pub fn available_permits(&self) -> usize { 0 }
    }
    #[derive(Debug, Default)]
    pub struct Notify;
    impl Notify {
        pub fn new() -> Notify { Notify }
        pub async fn notified(&self) {}
        pub fn notify_one(&self) {}
        pub fn notify_waiters(&self) {}
    }

    #[doc(hidden)]
    pub struct __Queue<T> { #[pii(elements)] elem: T }

    pub mod mpsc {
        use super::__Queue;

        pub struct Sender<T> { queue: &__Queue<T> }
        pub struct Receiver<T> { queue: &__Queue<T> }
        pub struct UnboundedSender<T> { queue: &__Queue<T> }
        pub struct UnboundedReceiver<T> { queue: &__Queue<T> }
        pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>) {
            let queue = __Queue { elem: () };
            (Sender { queue: &queue }, Receiver { queue: &queue })
        }
        pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>) {
            let queue = __Queue { elem: () };
            (UnboundedSender { queue: &queue }, UnboundedReceiver { queue: &queue })
        }
        impl<T> Sender<T> {
            pub async fn send(&self, value: T) -> Result<(), error::SendError<T>> {
                self.queue.elem = value;
                if ::core::__any() { Ok(()) } else { Err(error::SendError(value)) }
            }
            pub fn blocking_send(&self, value: T) -> Result<(), error::SendError<T>> {
                self.queue.elem = value;
                if ::core::__any() { Ok(()) } else { Err(error::SendError(value)) }
            }
            pub fn try_send(&self, message: T) -> Result<(), error::TrySendError<T>> {
                self.queue.elem = message;
                if ::core::__any() { Ok(()) } else if ::core::__any() { Err(error::TrySendError::Full(message)) } else { Err(error::TrySendError::Closed(message)) }
            }
            pub fn is_closed(&self) -> bool { ::core::__any() }
            pub async fn closed(&self) {}
            pub fn capacity(&self) -> usize { 0 }
        }
        impl<T> UnboundedSender<T> {
            pub fn send(&self, message: T) -> Result<(), error::SendError<T>> {
                self.queue.elem = message;
                if ::core::__any() { Ok(()) } else { Err(error::SendError(message)) }
            }
            pub fn is_closed(&self) -> bool { ::core::__any() }
        }
        impl<T> Clone for Sender<T> { fn clone(&self) -> Sender<T> { Sender { queue: self.queue } } }
        impl<T> Clone for UnboundedSender<T> { fn clone(&self) -> UnboundedSender<T> { UnboundedSender { queue: self.queue } } }
        macro_rules! receivers {
            ($($name:ident)*) => { $(
                impl<T> $name<T> {
                    pub async fn recv(&mut self) -> Option<T> { ::core::__maybe(self.queue.elem) }
                    pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize { buffer.elem = self.queue.elem; 0 }
                    pub fn try_recv(&mut self) -> Result<T, error::TryRecvError> { ::core::__fallible(self.queue.elem) }
                    pub fn blocking_recv(&mut self) -> Option<T> { ::core::__maybe(self.queue.elem) }
                    pub fn close(&mut self) {}
                    pub fn is_empty(&self) -> bool { ::core::__any() }
                    pub fn len(&self) -> usize { 0 }
                }
            )* };
        }
        receivers! { Receiver UnboundedReceiver }
        pub mod error {
            #[derive(Clone, Copy, PartialEq, Eq)]
            pub struct SendError<T>(pub T);
            #[derive(Clone, Copy, PartialEq, Eq)]
            pub enum TrySendError<T> { Full(T), Closed(T) }
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub enum TryRecvError { Empty, Disconnected }
            macro_rules! shown {
                ($($name:ident)*) => { $(
                    impl<T> core::fmt::Debug for $name<T> {
                        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_str("..") }
                    }
                    impl<T> core::fmt::Display for $name<T> {
                        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_str("channel closed") }
                    }
                    impl<T> core::error::Error for $name<T> {}
                )* };
            }
            shown! { SendError TrySendError }
            impl core::fmt::Display for TryRecvError {
                fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
            }
            impl core::error::Error for TryRecvError {}
        }
    }
    pub mod oneshot {
        use super::__Queue;
        use core::future::Future;
        use core::pin::Pin;
        use core::task::{Context, Poll};

        // Not `queue`: what is sent through a channel to be answered is no channel in itself.
        pub struct Sender<T> { answer: &__Queue<T> }
        pub struct Receiver<T> { answer: &__Queue<T> }
        pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
            let queue = __Queue { elem: () };
            (Sender { answer: &queue }, Receiver { answer: &queue })
        }
        impl<T> Sender<T> {
            pub fn send(self, t: T) -> Result<(), T> { self.answer.elem = t; if ::core::__any() { Ok(()) } else { Err(t) } }
            pub fn is_closed(&self) -> bool { ::core::__any() }
            pub async fn closed(&mut self) {}
        }
        impl<T> Receiver<T> {
            pub fn try_recv(&mut self) -> Result<T, error::TryRecvError> { ::core::__fallible(self.answer.elem) }
            pub fn blocking_recv(self) -> Result<T, error::RecvError> { ::core::__fallible(self.answer.elem) }
            pub fn close(&mut self) {}
        }
        impl<T> Future for Receiver<T> {
            type Output = Result<T, error::RecvError>;
            fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<T, error::RecvError>> { Poll::Ready(::core::__fallible(self.answer.elem)) }
        }
        pub mod error {
            #[derive(Clone, Debug, PartialEq, Eq)]
            pub struct RecvError;
            #[derive(Clone, Debug, PartialEq, Eq)]
            pub enum TryRecvError { Empty, Closed }
            impl core::fmt::Display for RecvError {
                fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
            }
            impl core::error::Error for RecvError {}
        }
    }
    pub mod broadcast {
        use super::__Queue;

        pub struct Sender<T> { queue: &__Queue<T> }
        pub struct Receiver<T> { queue: &__Queue<T> }
        pub fn channel<T: Clone>(capacity: usize) -> (Sender<T>, Receiver<T>) {
            let queue = __Queue { elem: () };
            (Sender { queue: &queue }, Receiver { queue: &queue })
        }
        impl<T> Sender<T> {
            pub fn new(capacity: usize) -> Sender<T> { Sender { queue: &__Queue { elem: () } } }
            pub fn send(&self, value: T) -> Result<usize, error::SendError<T>> {
                self.queue.elem = value;
                if ::core::__any() { Ok(0) } else { Err(error::SendError(value)) }
            }
            pub fn subscribe(&self) -> Receiver<T> { Receiver { queue: self.queue } }
            pub fn receiver_count(&self) -> usize { 0 }
        }
        impl<T> Clone for Sender<T> { fn clone(&self) -> Sender<T> { Sender { queue: self.queue } } }
        impl<T> Receiver<T> {
            pub async fn recv(&mut self) -> Result<T, error::RecvError> { ::core::__fallible(self.queue.elem) }
            pub fn try_recv(&mut self) -> Result<T, error::TryRecvError> { ::core::__fallible(self.queue.elem) }
            pub fn resubscribe(&self) -> Receiver<T> { Receiver { queue: self.queue } }
        }
        pub mod error {
            #[derive(Debug)]
            pub struct SendError<T>(pub T);
            #[derive(Clone, Debug, PartialEq, Eq)]
            pub enum RecvError { Closed, Lagged(u64) }
            #[derive(Clone, Debug, PartialEq, Eq)]
            pub enum TryRecvError { Empty, Closed, Lagged(u64) }
        }
    }
    pub mod watch {
        use core::ops::Deref;

        pub struct Sender<T> { shared: &T }
        pub struct Receiver<T> { shared: &T }
        pub struct Ref<T> { value: &T }
        pub fn channel<T>(init: T) -> (Sender<T>, Receiver<T>) { (Sender { shared: &init }, Receiver { shared: &init }) }
        impl<T> Sender<T> {
            pub fn new(init: T) -> Sender<T> { Sender { shared: &init } }
            pub fn send(&self, value: T) -> Result<(), error::SendError<T>> { *self.shared = value; ::core::__fallible(()) }
            pub fn send_modify<F: FnOnce(&mut T)>(&self, modify: F) { modify(self.shared); }
            pub fn send_replace(&self, value: T) -> T { let old = *self.shared; *self.shared = value; old }
            pub fn borrow(&self) -> Ref<T> { Ref { value: self.shared } }
            pub fn subscribe(&self) -> Receiver<T> { Receiver { shared: self.shared } }
        }
        impl<T> Receiver<T> {
            pub fn borrow(&self) -> Ref<T> { Ref { value: self.shared } }
            pub fn borrow_and_update(&mut self) -> Ref<T> { Ref { value: self.shared } }
            pub async fn changed(&mut self) -> Result<(), error::RecvError> { ::core::__fallible(()) }
            pub async fn wait_for(&mut self, f: impl FnMut(&T) -> bool) -> Result<Ref<T>, error::RecvError> {
                f(self.shared);
                ::core::__fallible(Ref { value: self.shared })
            }
        }
        impl<T> Clone for Receiver<T> { fn clone(&self) -> Receiver<T> { Receiver { shared: self.shared } } }
        impl<T> Clone for Sender<T> { fn clone(&self) -> Sender<T> { Sender { shared: self.shared } } }
        impl<T> Deref for Ref<T> {
            type Target = T;
            fn deref(&self) -> &T { self.value }
        }
        pub mod error {
            #[derive(Debug)]
            pub struct SendError<T>(pub T);
            #[derive(Clone, Debug)]
            pub struct RecvError;
        }
    }
}

/// Files. A path is no content: only what is written to a file is stored.
pub mod fs {
    use ::std::io;
    use ::std::path::PathBuf;
    use ::std::fs::{Metadata, Permissions};

    #[derive(Debug)]
    pub struct File { #[pii(elements)] elem: u8 }
    impl File {
        pub async fn open<P>(path: P) -> io::Result<File> { ::core::__fallible(::core::__unseen()) }
        pub async fn create<P>(path: P) -> io::Result<File> { ::core::__fallible(File { elem: () }) }
        pub async fn create_new<P>(path: P) -> io::Result<File> { ::core::__fallible(File { elem: () }) }
        pub fn options() -> OpenOptions { OpenOptions }
        pub fn from_std(std: ::std::fs::File) -> File { File { elem: () } }
        pub async fn sync_all(&self) -> io::Result<()> { ::core::__fallible(()) }
        pub async fn sync_data(&self) -> io::Result<()> { ::core::__fallible(()) }
        pub async fn set_len(&self, size: u64) -> io::Result<()> { ::core::__fallible(()) }
        pub async fn metadata(&self) -> io::Result<Metadata> { ::core::__fallible(Metadata) }
        pub async fn try_clone(&self) -> io::Result<File> { ::core::__fallible(*self) }
    }
    impl crate::io::AsyncWriteExt for File {
        #[pii_sink(store, file)]
        async fn write(&mut self, src: &[u8]) -> io::Result<usize> { ::core::__fallible(0) }
        #[pii_sink(store, file)]
        async fn write_all(&mut self, src: &[u8]) -> io::Result<()> { ::core::__fallible(()) }
        #[pii_sink(store, file)]
        async fn write_buf<B: ::bytes::Buf>(&mut self, src: &mut B) -> io::Result<usize> { ::core::__fallible(0) }
        #[pii_sink(store, file)]
        async fn write_all_buf<B: ::bytes::Buf>(&mut self, src: &mut B) -> io::Result<()> { ::core::__fallible(()) }
    }
    impl crate::io::AsyncReadExt for File {
        async fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { buf.elem = self.elem; ::core::__fallible(0) }
    }
    impl crate::io::AsyncRead for File {}
    impl crate::io::AsyncWrite for File {}
    impl crate::io::AsyncSeekExt for File {}
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
        pub async fn open<P>(&self, path: P) -> io::Result<File> { ::core::__fallible(::core::__unseen()) }
    }
    #[pii_sink(store, file)]
    pub async fn write<P, C: AsRef<[u8]>>(path: P, #[pii(sink)] contents: C) -> io::Result<()> { ::core::__fallible(()) }
    pub async fn read<P>(path: P) -> io::Result<Vec<u8>> { ::core::__fallible(::core::__unseen()) }
    pub async fn read_to_string<P>(path: P) -> io::Result<String> { ::core::__fallible(::core::__unseen()) }
    pub async fn remove_file<P>(path: P) -> io::Result<()> { ::core::__fallible(()) }
    pub async fn remove_dir<P>(path: P) -> io::Result<()> { ::core::__fallible(()) }
    pub async fn remove_dir_all<P>(path: P) -> io::Result<()> { ::core::__fallible(()) }
    pub async fn create_dir<P>(path: P) -> io::Result<()> { ::core::__fallible(()) }
    pub async fn create_dir_all<P>(path: P) -> io::Result<()> { ::core::__fallible(()) }
    pub async fn copy<P, Q>(from: P, to: Q) -> io::Result<u64> { ::core::__fallible(0) }
    pub async fn rename<P, Q>(from: P, to: Q) -> io::Result<()> { ::core::__fallible(()) }
    pub async fn metadata<P>(path: P) -> io::Result<Metadata> { ::core::__fallible(Metadata) }
    pub async fn try_exists<P>(path: P) -> io::Result<bool> { ::core::__fallible(::core::__any()) }
    pub async fn canonicalize<P>(path: P) -> io::Result<PathBuf> { ::core::__fallible(()) }
}

pub mod io {
    pub use ::std::io::{Error, ErrorKind, Result, SeekFrom};

    pub trait AsyncRead {}
    pub trait AsyncWrite {}
    pub trait AsyncBufRead {}
    pub trait AsyncReadExt: Sized {
        async fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
        async fn read_buf<B>(&mut self, buf: &mut B) -> Result<usize> { self.read(buf).await }
        async fn read_exact(&mut self, buf: &mut [u8]) -> Result<usize> { self.read(buf).await }
        async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> { self.read(buf).await }
        async fn read_to_string(&mut self, dst: &mut String) -> Result<usize> { self.read(dst).await }
        fn take(self, limit: u64) -> Self { self }
    }
    pub trait AsyncWriteExt: Sized {
        async fn write(&mut self, src: &[u8]) -> Result<usize>;
        async fn write_all(&mut self, src: &[u8]) -> Result<()> { self.write(src).await; ::core::__fallible(()) }
        async fn write_buf<B: ::bytes::Buf>(&mut self, src: &mut B) -> Result<usize> { self.write(src).await }
        async fn write_all_buf<B: ::bytes::Buf>(&mut self, src: &mut B) -> Result<()> { self.write(src).await; ::core::__fallible(()) }
        async fn flush(&mut self) -> Result<()> { ::core::__fallible(()) }
        async fn shutdown(&mut self) -> Result<()> { ::core::__fallible(()) }
    }
    pub trait AsyncBufReadExt: Sized {
        async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> { self.read(buf).await }
        async fn read_line(&mut self, buf: &mut String) -> Result<usize> { self.read(buf).await }
        fn lines(self) -> Lines<Self> { Lines { reader: self } }
    }
    pub trait AsyncSeekExt: Sized {
        async fn seek(&mut self, pos: SeekFrom) -> Result<u64> { ::core::__fallible(0) }
    }
    pub struct Lines<R> { reader: R }
    impl<R: AsyncReadExt> Lines<R> {
        pub async fn next_line(&mut self) -> Result<Option<String>> {
            let mut line = String::new();
            self.reader.read(&mut line).await;
            ::core::__fallible(::core::__maybe(line))
        }
    }
    macro_rules! lent {
        ($($ty:ty)*) => { $(
            impl<T: AsyncReadExt> AsyncReadExt for $ty {
                async fn read(&mut self, buf: &mut [u8]) -> Result<usize> { (**self).read(buf).await }
            }
            impl<T: AsyncWriteExt> AsyncWriteExt for $ty {
                async fn write(&mut self, src: &[u8]) -> Result<usize> { (**self).write(src).await }
                async fn write_all(&mut self, src: &[u8]) -> Result<()> { (**self).write_all(src).await }
            }
        )* };
    }
    lent! { &mut T Box<T> }
    impl AsyncReadExt for &[u8] {
        async fn read(&mut self, buf: &mut [u8]) -> Result<usize> { buf.elem = self.elem; ::core::__fallible(0) }
    }
    impl AsyncWriteExt for Vec<u8> {
        async fn write(&mut self, src: &[u8]) -> Result<usize> { self.elem = src.elem; ::core::__fallible(0) }
    }
    macro_rules! buffered {
        ($($name:ident)*) => { $(
            #[derive(Debug)]
            pub struct $name<T> { inner: T }
            impl<T: AsyncReadExt> AsyncReadExt for $name<T> {
                async fn read(&mut self, buf: &mut [u8]) -> Result<usize> { self.inner.read(buf).await }
            }
            impl<T: AsyncReadExt> AsyncBufReadExt for $name<T> {}
            impl<T: AsyncWriteExt> AsyncWriteExt for $name<T> {
                async fn write(&mut self, src: &[u8]) -> Result<usize> { self.inner.write(src).await }
                async fn write_all(&mut self, src: &[u8]) -> Result<()> { self.inner.write_all(src).await }
            }
        )* };
    }
    buffered! { BufReader BufWriter BufStream ReadHalf WriteHalf }
    macro_rules! opened { ($($name:ident)*) => { $(
        impl<T> $name<T> {
            pub fn new(inner: T) -> $name<T> { $name { inner } }
            pub fn get_ref(&self) -> &T { &self.inner }
            pub fn get_mut(&mut self) -> &mut T { &mut self.inner }
            pub fn into_inner(self) -> T { self.inner }
        }
    )* }; }
    opened! { BufReader BufWriter BufStream }
    impl<T> BufReader<T> { pub fn with_capacity(capacity: usize, inner: T) -> BufReader<T> { BufReader { inner } } }
    impl<T> BufWriter<T> { pub fn with_capacity(capacity: usize, inner: T) -> BufWriter<T> { BufWriter { inner } } }
    impl<R> BufStream<R> { pub fn with_capacity(reader_capacity: usize, writer_capacity: usize, stream: R) -> BufStream<R> { BufStream { inner: stream } } }
    pub fn split<T>(stream: T) -> (ReadHalf<T>, WriteHalf<T>) { (ReadHalf { inner: stream }, WriteHalf { inner: stream }) }
    pub async fn copy<R: AsyncReadExt, W: AsyncWriteExt>(reader: &mut R, writer: &mut W) -> Result<u64> {
        let mut buf = Vec::new();
        reader.read(&mut buf).await;
        writer.write_all(&buf).await;
        ::core::__fallible(0)
    }
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
    impl AsyncReadExt for Stdin {
        async fn read(&mut self, buf: &mut [u8]) -> Result<usize> { *buf = __typed(); ::core::__fallible(0) }
    }
    macro_rules! terminal {
        ($($name:ident)*) => { $(
            impl AsyncWriteExt for $name {
                #[pii_sink(log, stdout)]
                async fn write(&mut self, src: &[u8]) -> Result<usize> { ::core::__fallible(0) }
                #[pii_sink(log, stdout)]
                async fn write_all(&mut self, src: &[u8]) -> Result<()> { ::core::__fallible(()) }
            }
        )* };
    }
    terminal! { Stdout Stderr }
}

/// A plain connection is read by whoever is on the way.
pub mod net {
    use ::std::io;
    use core::net::SocketAddr;

    pub trait ToSocketAddrs {}
    impl<T> ToSocketAddrs for T {}
    #[derive(Debug)]
    pub struct TcpStream { url: str }
    impl TcpStream {
        pub async fn connect<A: ToSocketAddrs>(#[pii(recipient)] addr: A) -> io::Result<TcpStream> { ::core::__fallible(TcpStream { url: addr }) }
        pub fn peer_addr(&self) -> io::Result<SocketAddr> { ::core::__fallible(::core::__unseen()) }
        pub fn local_addr(&self) -> io::Result<SocketAddr> { ::core::__fallible(()) }
        pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()> { ::core::__fallible(()) }
        pub fn into_split(self) -> (tcp::OwnedReadHalf, tcp::OwnedWriteHalf) { (tcp::OwnedReadHalf { url: self.url }, tcp::OwnedWriteHalf { url: self.url }) }
        pub fn split(&mut self) -> (tcp::OwnedReadHalf, tcp::OwnedWriteHalf) { (tcp::OwnedReadHalf { url: self.url }, tcp::OwnedWriteHalf { url: self.url }) }
    }
    pub mod tcp {
        #[derive(Debug)]
        pub struct OwnedReadHalf { url: str }
        #[derive(Debug)]
        pub struct OwnedWriteHalf { url: str }
        pub type ReadHalf = OwnedReadHalf;
        pub type WriteHalf = OwnedWriteHalf;
    }
    #[pii_source(input)]
    fn __received() -> Vec<u8>;
    macro_rules! streams {
        ($($ty:ty)*) => { $(
            impl crate::io::AsyncWriteExt for $ty {
                #[pii_sink(share, cleartext)]
                async fn write(&mut self, src: &[u8]) -> io::Result<usize> { ::core::__fallible(0) }
                #[pii_sink(share, cleartext)]
                async fn write_all(&mut self, src: &[u8]) -> io::Result<()> { ::core::__fallible(()) }
            }
            impl crate::io::AsyncReadExt for $ty {
                async fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { *buf = __received(); ::core::__fallible(0) }
            }
            impl crate::io::AsyncRead for $ty {}
            impl crate::io::AsyncWrite for $ty {}
        )* };
    }
    streams! { TcpStream tcp::OwnedReadHalf tcp::OwnedWriteHalf UnixStream }
    #[derive(Debug)]
    pub struct UnixStream;
    impl UnixStream {
        pub async fn connect<P>(path: P) -> io::Result<UnixStream> { ::core::__fallible(UnixStream) }
    }
    #[derive(Debug)]
    pub struct TcpListener;
    impl TcpListener {
        pub async fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener> { ::core::__fallible(TcpListener) }
        pub async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)> { ::core::__fallible((TcpStream { url: () }, ::core::__unseen())) }
        pub fn local_addr(&self) -> io::Result<SocketAddr> { ::core::__fallible(()) }
    }
    #[derive(Debug)]
    pub struct UdpSocket { url: str }
    impl UdpSocket {
        pub async fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket> { ::core::__fallible(UdpSocket { url: () }) }
        pub async fn connect<A: ToSocketAddrs>(&self, #[pii(recipient)] addr: A) -> io::Result<()> { self.url = addr; ::core::__fallible(()) }
        #[pii_sink(share, cleartext)]
        pub async fn send(&self, buf: &[u8]) -> io::Result<usize> { ::core::__fallible(0) }
        #[pii_sink(share, cleartext)]
        pub async fn send_to<A: ToSocketAddrs>(&self, #[pii(sink)] buf: &[u8], #[pii(recipient)] target: A) -> io::Result<usize> { ::core::__fallible(0) }
        pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize> { *buf = __received(); ::core::__fallible(0) }
        pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> { *buf = __received(); ::core::__fallible((0, ::core::__unseen())) }
    }
}
pub mod signal {
    pub async fn ctrl_c() -> ::std::io::Result<()> { ::core::__fallible(()) }
    pub mod unix {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct SignalKind;
        impl SignalKind {
            pub const fn from_raw(signum: i32) -> SignalKind { SignalKind }
            pub const fn alarm() -> SignalKind { SignalKind }
            pub const fn child() -> SignalKind { SignalKind }
            pub const fn hangup() -> SignalKind { SignalKind }
            pub const fn interrupt() -> SignalKind { SignalKind }
            pub const fn pipe() -> SignalKind { SignalKind }
            pub const fn quit() -> SignalKind { SignalKind }
            pub const fn terminate() -> SignalKind { SignalKind }
            pub const fn user_defined1() -> SignalKind { SignalKind }
            pub const fn user_defined2() -> SignalKind { SignalKind }
            pub const fn as_raw_value(&self) -> i32 { 0 }
        }
        #[derive(Debug)]
        pub struct Signal;
        impl Signal {
            pub async fn recv(&mut self) -> Option<()> { ::core::__maybe(()) }
        }
        pub fn signal(kind: SignalKind) -> ::std::io::Result<Signal> { ::core::__fallible(Signal) }
    }
}
