//! `deadpool` 0.13: a pool gives what its manager makes, in a wrapper of the manager's own or as `Object`.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Runtime { Tokio1 }
#[derive(Clone, Copy, Debug)]
pub struct Status { pub max_size: usize, pub size: usize, pub available: usize, pub waiting: usize }

pub mod managed {
    pub use crate::Status;
    use crate::Runtime;
    use core::fmt;
    use core::ops::{Deref, DerefMut};
    use core::time::Duration;

    pub mod reexports {
        pub use crate::Runtime;
        pub use crate::managed::{Metrics, ObjectId, PoolConfig, Status, TimeoutType, Timeouts};
    }

    pub trait Manager {
        type Type;
        type Error;
        async fn create(&self) -> Result<Self::Type, Self::Error>;
        async fn recycle(&self, obj: &mut Self::Type, metrics: &Metrics) -> RecycleResult<Self::Error>;
        fn detach(&self, obj: &mut Self::Type) {}
    }
    pub type RecycleResult<E> = Result<(), RecycleError<E>>;
    #[derive(Debug)]
    pub enum RecycleError<E> { Message(String), Backend(E) }
    impl<E> RecycleError<E> {
        pub fn message(msg: impl Into<String>) -> RecycleError<E> { RecycleError::Message(msg.into()) }
    }
    impl<E> From<E> for RecycleError<E> { fn from(e: E) -> RecycleError<E> { RecycleError::Backend(e) } }
    #[derive(Clone, Copy, Debug)]
    pub struct Metrics;
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct ObjectId;
    #[derive(Clone, Copy, Debug)]
    pub enum TimeoutType { Wait, Create, Recycle }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct Timeouts { pub wait: Option<Duration>, pub create: Option<Duration>, pub recycle: Option<Duration> }
    impl Timeouts {
        pub fn new() -> Timeouts { Timeouts }
        pub fn wait_millis(wait: u64) -> Timeouts { Timeouts }
    }
    #[derive(Clone, Copy, Debug, Default)]
    pub enum QueueMode { Fifo, Lifo }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct PoolConfig { pub max_size: usize, pub timeouts: Timeouts, pub queue_mode: QueueMode }
    impl PoolConfig {
        pub fn new(max_size: usize) -> PoolConfig { PoolConfig }
    }

    #[derive(Debug)]
    pub enum PoolError<E> { Timeout(TimeoutType), Backend(E), Closed, NoRuntimeSpecified, PostCreateHook(HookError<E>) }
    impl<E> From<E> for PoolError<E> { fn from(e: E) -> PoolError<E> { PoolError::Backend(e) } }
    impl<E: fmt::Display> fmt::Display for PoolError<E> {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
            match self { PoolError::Backend(e) => write!(f, "{}", e), _ => Ok(()) }
        }
    }
    impl<E> core::error::Error for PoolError<E> {}
    #[derive(Debug)]
    pub enum HookError<E> { Message(String), Backend(E) }
    #[derive(Debug)]
    pub enum BuildError { NoRuntimeSpecified }
    impl fmt::Display for BuildError { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }
    impl core::error::Error for BuildError {}
    #[derive(Debug)]
    pub enum CreatePoolError<C> { Config(C), Build(BuildError) }
    impl<C: fmt::Display> fmt::Display for CreatePoolError<C> {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
            match self { CreatePoolError::Config(e) => write!(f, "{}", e), _ => Ok(()) }
        }
    }
    impl<C> core::error::Error for CreatePoolError<C> {}

    pub struct PoolBuilder<M, W = Object<M>> { manager: M, of: core::marker::PhantomData<W> }
    impl<M: Manager, W> PoolBuilder<M, W> {
        pub fn build(self) -> Result<Pool<M, W>, BuildError> { ::core::__fallible(Pool { manager: self.manager }) }
        pub fn config(self, value: PoolConfig) -> PoolBuilder<M, W> { self }
        pub fn max_size(self, value: usize) -> PoolBuilder<M, W> { self }
        pub fn timeouts(self, value: Timeouts) -> PoolBuilder<M, W> { self }
        pub fn wait_timeout(self, value: Option<Duration>) -> PoolBuilder<M, W> { self }
        pub fn create_timeout(self, value: Option<Duration>) -> PoolBuilder<M, W> { self }
        pub fn recycle_timeout(self, value: Option<Duration>) -> PoolBuilder<M, W> { self }
        pub fn queue_mode(self, value: QueueMode) -> PoolBuilder<M, W> { self }
        pub fn runtime(self, value: Runtime) -> PoolBuilder<M, W> { self }
    }
    #[derive(Clone)]
    pub struct Pool<M, W = Object<M>> { manager: M, of: core::marker::PhantomData<W> }
    impl<M: Manager, W> Pool<M, W> {
        pub fn builder(manager: M) -> PoolBuilder<M, W> { PoolBuilder { manager } }
        pub async fn get(&self) -> Result<W, PoolError<M::Error>> { ::core::__fallible(()) }
        pub async fn timeout_get(&self, timeouts: &Timeouts) -> Result<W, PoolError<M::Error>> { ::core::__fallible(()) }
        pub fn resize(&self, max_size: usize) {}
        pub fn timeouts(&self) -> Timeouts { Timeouts }
        pub fn close(&self) {}
        pub fn is_closed(&self) -> bool { ::core::__any() }
        pub fn status(&self) -> Status { Status }
        pub fn manager(&self) -> &M { &self.manager }
    }

    pub struct Object<M: Manager> { conn: M::Type }
    impl<M: Manager> Object<M> {
        pub fn take(this: Object<M>) -> M::Type { this.conn }
        pub fn id(this: &Object<M>) -> ObjectId { ObjectId }
        pub fn metrics(this: &Object<M>) -> &Metrics { &Metrics }
    }
    impl<M: Manager> Deref for Object<M> {
        type Target = M::Type;
        fn deref(&self) -> &M::Type { &self.conn }
    }
    impl<M: Manager> DerefMut for Object<M> {
        fn deref_mut(&mut self) -> &mut M::Type { &mut self.conn }
    }
    impl<M: Manager> AsRef<M::Type> for Object<M> { fn as_ref(&self) -> &M::Type { &self.conn } }
    impl<M: Manager> AsMut<M::Type> for Object<M> { fn as_mut(&mut self) -> &mut M::Type { &mut self.conn } }
}
