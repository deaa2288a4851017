//! `futures` 0.3: the parts under one roof.

pub use ::futures_util::{
    AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt, AsyncWrite, AsyncWriteExt, Future,
    FutureExt, Sink, SinkExt, Stream, StreamExt, TryFuture, TryFutureExt, TryStream, TryStreamExt,
};
pub use ::futures_util::{future, io, lock, never, sink, stream, task};
pub use ::futures_util::{join, pending, pin_mut, poll, ready, select, select_biased, stream_select, try_join};
pub use ::futures_channel as channel;

pub mod executor {
    use core::future::Future;

    pub fn block_on<F: Future>(f: F) -> F::Output { f.await }
    #[derive(Clone, Debug)]
    pub struct ThreadPool;
    impl ThreadPool {
        pub fn new() -> Result<ThreadPool, ::std::io::Error> { ::core::__fallible(ThreadPool) }
        pub fn spawn_ok<Fut: Future<Output = ()>>(&self, future: Fut) { future.await }
    }
    impl ::futures_util::task::Spawn for ThreadPool {}
    #[derive(Debug)]
    pub struct LocalPool;
    impl LocalPool {
        pub fn new() -> LocalPool { LocalPool }
        pub fn spawner(&self) -> LocalSpawner { LocalSpawner }
        pub fn run(&mut self) {}
        pub fn run_until<F: Future>(&mut self, future: F) -> F::Output { future.await }
    }
    #[derive(Clone, Debug)]
    pub struct LocalSpawner;
    impl ::futures_util::task::Spawn for LocalSpawner {}
}

pub mod prelude {
    pub use crate::future::{self, Future, FutureExt as _, TryFuture, TryFutureExt as _};
    pub use crate::io::{AsyncBufRead, AsyncBufReadExt as _, AsyncRead, AsyncReadExt as _, AsyncSeek, AsyncSeekExt as _, AsyncWrite, AsyncWriteExt as _};
    pub use crate::sink::{self, Sink, SinkExt as _};
    pub use crate::stream::{self, Stream, StreamExt as _, TryStream, TryStreamExt as _};
}
