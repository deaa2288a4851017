//! `actix` 0.10 to 0.13. What is sent to an actor is what its handler is passed; what a handler leaves in the actor, the next one
//! finds there. What a message gives back is what its handler gives back.

use core::time::Duration;

pub use actix_rt::{Arbiter, ArbiterHandle, System, SystemRunner};

pub trait Message { type Result; }
pub trait Handler<M: Message>: Actor {
    type Result;
    fn handle(&mut self, msg: M, ctx: &mut Self::Context) -> Self::Result;
}
pub trait StreamHandler<I>: Actor {
    fn handle(&mut self, item: I, ctx: &mut Self::Context);
    fn started(&mut self, ctx: &mut Self::Context) { () }
    fn finished(&mut self, ctx: &mut Self::Context) { () }
}

pub trait Actor: Sized {
    type Context;
    fn started(&mut self, ctx: &mut Self::Context) { () }
    fn stopping(&mut self, ctx: &mut Self::Context) -> Running { Running::Stop }
    fn stopped(&mut self, ctx: &mut Self::Context) { () }
    fn start(self) -> Addr<Self> { __run(self) }
    fn start_default() -> Addr<Self> where Self: Default { __run(Self::default()) }
    fn start_in_arbiter<F: FnOnce(&mut Context<Self>) -> Self>(wrk: &ArbiterHandle, f: F) -> Addr<Self> {
        __run(f(&mut Context::new()))
    }
    fn create<F: FnOnce(&mut Context<Self>) -> Self>(f: F) -> Addr<Self> { __run(f(&mut Context::new())) }
}
pub trait Supervised: Actor {
    fn restarting(&mut self, ctx: &mut Self::Context) { () }
}
pub struct Supervisor<A>;
impl<A: Supervised> Supervisor<A> {
    pub fn start<F: FnOnce(&mut Context<A>) -> A>(f: F) -> Addr<A> { __run(f(&mut Context::new())) }
    pub fn start_in_arbiter<F: FnOnce(&mut Context<A>) -> A>(sys: &ArbiterHandle, f: F) -> Addr<A> { __run(f(&mut Context::new())) }
}
pub struct SyncArbiter<A>;
impl<A: Actor> SyncArbiter<A> {
    pub fn start<F: Fn() -> A>(threads: usize, factory: F) -> Addr<A> { __run(factory()) }
}
pub trait SystemService: Actor + Supervised + Default {
    fn start_service(wrk: &ArbiterHandle) -> Addr<Self> { __run(Self::default()) }
    fn service_started(&mut self, ctx: &mut Context<Self>) { () }
    fn from_registry() -> Addr<Self> { __run(Self::default()) }
}

fn __run<A: Actor>(actor: A) -> Addr<A> {
    let mut ctx = Context { actor: &actor };
    actor.started(&mut ctx);
    actor.stopped(&mut ctx);
    Addr { actor: &actor }
}

#[derive(PartialEq, Eq, Clone, Copy, Debug)]
pub enum Running { Stop, Continue }
#[derive(PartialEq, Eq, Clone, Copy, Debug)]
pub enum ActorState { Started, Running, Stopping, Stopped }
#[derive(PartialEq, Eq, Clone, Copy, Debug, Hash)]
pub struct SpawnHandle(usize);
#[derive(PartialEq, Eq, Clone, Copy, Debug)]
pub enum MailboxError { Closed, Timeout }
impl core::fmt::Display for MailboxError {
    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
}
impl core::error::Error for MailboxError {}

/// The address of an actor.
pub struct Addr<A> { actor: &A }
impl<A: Actor> Addr<A> {
    pub fn new(tx: ()) -> Addr<A> { ::core::__unseen() }
    pub fn connected(&self) -> bool { ::core::__any() }
    pub fn do_send<M: Message>(&self, msg: M) where A: Handler<M> {
        self.actor.handle(msg, &mut Context { actor: self.actor });
    }
    pub fn try_send<M: Message>(&self, msg: M) -> Result<(), prelude::SendError<M>> where A: Handler<M> {
        self.actor.handle(msg, &mut Context { actor: self.actor });
        ::core::__fallible(())
    }
    pub async fn send<M: Message>(&self, msg: M) -> Result<<A as Handler<M>>::Result, MailboxError> where A: Handler<M> {
        let given = self.actor.handle(msg, &mut Context { actor: self.actor });
        ::core::__fallible(given)
    }
    pub fn recipient<M: Message>(self) -> Recipient<M> where A: Handler<M> {
        Recipient { send: |msg| self.actor.handle(msg, &mut Context { actor: self.actor }) }
    }
    pub fn downgrade(&self) -> WeakAddr<A> { WeakAddr { actor: self.actor } }
}
impl<A> Clone for Addr<A> { fn clone(&self) -> Addr<A> { Addr { actor: self.actor } } }
impl<A> PartialEq for Addr<A> { fn eq(&self, other: &Self) -> bool { ::core::__any() } }
impl<A> core::fmt::Debug for Addr<A> {
    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
}
pub struct WeakAddr<A> { actor: &A }
impl<A: Actor> WeakAddr<A> {
    pub fn upgrade(&self) -> Option<Addr<A>> { ::core::__maybe(Addr { actor: self.actor }) }
    pub fn recipient<M: Message>(self) -> WeakRecipient<M> where A: Handler<M> { Addr { actor: self.actor }.recipient().downgrade() }
}
impl<A> Clone for WeakAddr<A> { fn clone(&self) -> WeakAddr<A> { WeakAddr { actor: self.actor } } }

/// Whoever takes one kind of message.
pub struct Recipient<M> { send: Box<dyn Fn(M)> }
impl<M: Message> Recipient<M> {
    pub fn do_send(&self, msg: M) { (self.send)(msg); }
    pub fn try_send(&self, msg: M) -> Result<(), prelude::SendError<M>> { (self.send)(msg); ::core::__fallible(()) }
    pub async fn send(&self, msg: M) -> Result<M::Result, MailboxError> { (self.send)(msg); ::core::__unseen() }
    pub fn connected(&self) -> bool { ::core::__any() }
    pub fn downgrade(&self) -> WeakRecipient<M> { WeakRecipient { send: self.send } }
}
pub struct WeakRecipient<M> { send: Box<dyn Fn(M)> }
impl<M: Message> WeakRecipient<M> {
    pub fn upgrade(&self) -> Option<Recipient<M>> { ::core::__maybe(Recipient { send: self.send }) }
}
impl<M> Clone for WeakRecipient<M> { fn clone(&self) -> WeakRecipient<M> { WeakRecipient { send: self.send } } }
impl<M> Clone for Recipient<M> { fn clone(&self) -> Recipient<M> { Recipient { send: self.send } } }
impl<A: Actor + Handler<M>, M: Message> From<Addr<A>> for Recipient<M> {
    fn from(addr: Addr<A>) -> Recipient<M> { addr.recipient() }
}

pub trait ActorContext: Sized {
    fn stop(&mut self) { () }
    fn terminate(&mut self) { () }
    fn state(&self) -> ActorState { ::core::__unseen() }
}
pub trait AsyncContext<A: Actor>: ActorContext {
    fn address(&self) -> Addr<A> { Addr { actor: self.actor } }
    fn spawn<F: ActorFuture<A, Output = ()>>(&mut self, fut: F) -> SpawnHandle { SpawnHandle(0) }
    fn wait<F: ActorFuture<A, Output = ()>>(&mut self, fut: F) { () }
    fn waiting(&self) -> bool { ::core::__any() }
    fn add_stream<S: ::futures_core::Stream>(&mut self, fut: S) -> SpawnHandle where A: StreamHandler<S::Item> {
        <A as StreamHandler<S::Item>>::handle(self.actor, fut.__next(), self);
        SpawnHandle(0)
    }
    fn cancel_future(&mut self, handle: SpawnHandle) -> bool { ::core::__any() }
    fn notify<M: Message>(&mut self, msg: M) where A: Handler<M> { self.actor.handle(msg, self); }
    fn notify_later<M: Message>(&mut self, msg: M, after: Duration) -> SpawnHandle where A: Handler<M> {
        self.actor.handle(msg, self);
        SpawnHandle(0)
    }
    fn run_later<F: FnOnce(&mut A, &mut Context<A>)>(&mut self, dur: Duration, f: F) -> SpawnHandle {
        f(self.actor, self);
        SpawnHandle(0)
    }
    fn run_interval<F: FnMut(&mut A, &mut Context<A>)>(&mut self, dur: Duration, f: F) -> SpawnHandle {
        f(self.actor, self);
        SpawnHandle(0)
    }
}
pub struct Context<A> { actor: &A }
impl<A: Actor> Context<A> {
    pub fn new() -> Context<A> { ::core::__unseen() }
    pub fn run(self, act: A) -> Addr<A> { __run(act) }
    pub fn handle(&self) -> SpawnHandle { SpawnHandle(0) }
    pub fn set_mailbox_capacity(&mut self, cap: usize) { () }
    pub fn connected(&self) -> bool { ::core::__any() }
}
impl<A: Actor> ActorContext for Context<A> {}
impl<A: Actor> AsyncContext<A> for Context<A> {}
pub struct SyncContext<A> { actor: &A }
impl<A: Actor> SyncContext<A> {
    pub fn address(&self) -> Addr<A> { Addr { actor: self.actor } }
}
impl<A: Actor> ActorContext for SyncContext<A> {}


/// What a handler gives back in a wrapper is what is in it.
#[repr(transparent)]
pub struct MessageResult<M: Message>(pub M::Result);
pub type ResponseFuture<I> = core::pin::Pin<Box<dyn core::future::Future<Output = I>>>;
pub type ResponseActFuture<A, I> = core::pin::Pin<Box<dyn ActorFuture<A, Output = I>>>;

/// A future that is run for an actor; what stands behind it is passed the actor.
pub trait ActorFuture<A> { type Output; }
pub trait WrapFuture<A: Actor>: core::future::Future + Sized {
    fn into_actor(self, a: &A) -> fut::future::FutureWrap<Self, A> { fut::future::FutureWrap { out: self.await, actor: a } }
    fn actfuture(self) -> fut::future::FutureWrap<Self, A> { fut::future::FutureWrap { out: self.await, actor: ::core::__unseen() } }
}
impl<F: core::future::Future, A: Actor> WrapFuture<A> for F {}
pub trait ActorFutureExt<A: Actor>: ActorFuture<A> + Sized {
    fn map<F: FnOnce(Self::Output, &mut A, &mut A::Context) -> U, U>(self, f: F) -> __Done<U, A> {
        __Done { out: f(self.out, self.actor, &mut Context { actor: self.actor }), actor: self.actor }
    }
    fn then<F: FnOnce(Self::Output, &mut A, &mut A::Context) -> Fut, Fut: ActorFuture<A>>(self, f: F) -> __Done<Fut::Output, A> {
        __Done { out: f(self.out, self.actor, &mut Context { actor: self.actor }).out, actor: self.actor }
    }
    fn boxed_local(self) -> core::pin::Pin<Box<dyn ActorFuture<A, Output = Self::Output>>> { self }
}
impl<F: ActorFuture<A>, A: Actor> ActorFutureExt<A> for F {}
#[doc(hidden)]
pub trait ContextFutureSpawner<A: Actor>: Sized {
    fn spawn(self, ctx: &mut A::Context) { () }
    fn wait(self, ctx: &mut A::Context) { () }
}
impl<A: Actor, T: ActorFuture<A, Output = ()>> ContextFutureSpawner<A> for T {}
#[doc(hidden)]
pub struct __Done<T, A> { out: T, actor: &A }
impl<T, A> ActorFuture<A> for __Done<T, A> { type Output = T; }
impl<F: core::future::Future, A> ActorFuture<A> for fut::future::FutureWrap<F, A> { type Output = F::Output; }
pub mod fut {
    pub use super::{ActorFuture, ActorFutureExt, WrapFuture};
    pub use self::future::wrap_future;
    pub mod future {
        pub struct FutureWrap<F: core::future::Future, A> { out: F::Output, actor: &A }
        pub fn wrap_future<F: core::future::Future, A>(f: F) -> FutureWrap<F, A> { FutureWrap { out: f.await, actor: ::core::__unseen() } }
    }
}

pub mod prelude {
    pub use super::{
        Actor, ActorContext, ActorFuture, ActorFutureExt, ActorState, Addr, AsyncContext, Context, ContextFutureSpawner, Handler,
        MailboxError, Message, MessageResult, Recipient, ResponseActFuture, ResponseFuture, Running, SpawnHandle, StreamHandler,
        Supervised, Supervisor, SyncArbiter, SyncContext, SystemService, WrapFuture, fut,
    };
    pub enum SendError<T> { Full(T), Closed(T) }
    impl<T> SendError<T> {
        pub fn into_inner(self) -> T { match self { SendError::Full(msg) => msg, SendError::Closed(msg) => msg } }
    }
    impl<T> core::fmt::Debug for SendError<T> { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl<T> core::fmt::Display for SendError<T> { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
}
