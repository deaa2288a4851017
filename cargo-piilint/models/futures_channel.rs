//! `futures-channel` 0.3: a channel's ends share one queue.

#[doc(hidden)]
#[derive(Debug)]
pub struct __Queue<T> { #[pii(elements)] elem: T }

pub mod mpsc {
    use crate::__Queue;
    use ::futures_util::sink::Sink;
    use ::futures_util::stream::{FusedStream, Stream};
    use core::pin::Pin;

    pub struct Sender<T> { queue: &__Queue<T> }
    pub struct Receiver<T> { queue: &__Queue<T> }
    pub struct UnboundedSender<T> { queue: &__Queue<T> }
    pub struct UnboundedReceiver<T> { queue: &__Queue<T> }
    pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>) {
        let queue = __Queue { elem: () };
        (Sender { queue: &queue }, Receiver { queue: &queue })
    }
    pub fn unbounded<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>) {
        let queue = __Queue { elem: () };
        (UnboundedSender { queue: &queue }, UnboundedReceiver { queue: &queue })
    }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct SendError;
    impl SendError {
        pub fn is_full(&self) -> bool { ::core::__any() }
        pub fn is_disconnected(&self) -> bool { ::core::__any() }
    }
    impl core::fmt::Display for SendError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for SendError {}
    #[derive(Clone, PartialEq, Eq)]
    pub struct TrySendError<T> { err: SendError, val: T }
    impl<T> TrySendError<T> {
        pub fn is_full(&self) -> bool { ::core::__any() }
        pub fn is_disconnected(&self) -> bool { ::core::__any() }
        pub fn into_inner(self) -> T { self.val }
        pub fn into_send_error(self) -> SendError { self.err }
    }
    // It prints no value.
    impl<T> core::fmt::Debug for TrySendError<T> { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl<T> core::fmt::Display for TrySendError<T> { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl<T> core::error::Error for TrySendError<T> {}
    #[derive(Debug, PartialEq, Eq)]
    pub enum TryRecvError { Empty, Closed }
    #[derive(Debug, PartialEq, Eq)]
    pub struct RecvError;

    impl<T> Sender<T> {
        pub fn try_send(&mut self, msg: T) -> Result<(), TrySendError<T>> {
            self.queue.elem = msg;
            if ::core::__any() { Ok(()) } else { Err(TrySendError { err: SendError, val: msg }) }
        }
        pub fn start_send(&mut self, msg: T) -> Result<(), SendError> { self.queue.elem = msg; ::core::__fallible(()) }
        pub fn is_closed(&self) -> bool { ::core::__any() }
        pub fn close_channel(&mut self) {}
        pub fn disconnect(&mut self) {}
    }
    impl<T> UnboundedSender<T> {
        pub fn unbounded_send(&self, msg: T) -> Result<(), TrySendError<T>> {
            self.queue.elem = msg;
            if ::core::__any() { Ok(()) } else { Err(TrySendError { err: SendError, val: msg }) }
        }
        pub fn start_send(&mut self, msg: T) -> Result<(), SendError> { self.queue.elem = msg; ::core::__fallible(()) }
        pub fn is_closed(&self) -> bool { ::core::__any() }
        pub fn close_channel(&self) {}
    }
    macro_rules! ends {
        ($($sender:ident $receiver:ident)*) => { $(
            impl<T> Clone for $sender<T> { fn clone(&self) -> $sender<T> { $sender { queue: self.queue } } }
            impl<T> Sink<T> for $sender<T> {
                type Error = SendError;
                fn start_send(self: Pin<&mut Self>, item: T) -> Result<(), SendError> { self.queue.elem = item; ::core::__fallible(()) }
            }
            impl<T> $receiver<T> {
                pub async fn recv(&mut self) -> Result<T, RecvError> { ::core::__fallible(self.queue.elem) }
                pub fn try_recv(&mut self) -> Result<T, TryRecvError> { ::core::__fallible(self.queue.elem) }
                pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError> { ::core::__fallible(::core::__maybe(self.queue.elem)) }
                pub fn close(&mut self) {}
            }
            impl<T> Stream for $receiver<T> {
                type Item = T;
                fn __next(&mut self) -> T { self.queue.elem }
            }
            impl<T> FusedStream for $receiver<T> {}
        )* };
    }
    ends! { Sender Receiver UnboundedSender UnboundedReceiver }
}

pub mod oneshot {
    use crate::__Queue;
    use core::future::Future;
    use core::pin::Pin;
    use core::task::{Context, Poll};

    pub struct Sender<T> { queue: &__Queue<T> }
    pub struct Receiver<T> { queue: &__Queue<T> }
    pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
        let queue = __Queue { elem: () };
        (Sender { queue: &queue }, Receiver { queue: &queue })
    }
    impl<T> Sender<T> {
        pub fn send(self, t: T) -> Result<(), T> {
            self.queue.elem = t;
            if ::core::__any() { Ok(()) } else { Err(t) }
        }
        pub fn is_canceled(&self) -> bool { ::core::__any() }
        pub async fn cancellation(&mut self) {}
    }
    impl<T> Receiver<T> {
        pub fn close(&mut self) {}
        pub fn try_recv(&mut self) -> Result<Option<T>, Canceled> { ::core::__fallible(::core::__maybe(self.queue.elem)) }
    }
    impl<T> Future for Receiver<T> {
        type Output = Result<T, Canceled>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<T, Canceled>> { Poll::Ready(::core::__fallible(self.queue.elem)) }
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Canceled;
    impl core::fmt::Display for Canceled { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for Canceled {}
}
