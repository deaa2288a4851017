//! `crossbeam-channel` 0.5. What is sent is what is received, whoever holds the two ends.

/// One of the operations is done.
#[macro_export]
macro_rules! select {
    (recv($from:expr) -> $message:pat => $body:block, $($rest:tt)*) => { $crate::select! { recv($from) -> $message => $body $($rest)* } };
    (recv($from:expr) -> $message:pat => $body:block $($rest:tt)*) => {
        if ::core::__any() { let $message = $from.recv(); $body } else { $crate::select! { $($rest)* } }
    };
    (recv($from:expr) -> $message:pat => $body:expr, $($rest:tt)*) => { $crate::select! { recv($from) -> $message => { $body } $($rest)* } };
    (recv($from:expr) -> $message:pat => $body:expr) => { $crate::select! { recv($from) -> $message => { $body } } };
    (send($to:expr, $value:expr) -> $sent:pat => $body:block, $($rest:tt)*) => { $crate::select! { send($to, $value) -> $sent => $body $($rest)* } };
    (send($to:expr, $value:expr) -> $sent:pat => $body:block $($rest:tt)*) => {
        if ::core::__any() { let $sent = $to.send($value); $body } else { $crate::select! { $($rest)* } }
    };
    (send($to:expr, $value:expr) -> $sent:pat => $body:expr, $($rest:tt)*) => { $crate::select! { send($to, $value) -> $sent => { $body } $($rest)* } };
    (send($to:expr, $value:expr) -> $sent:pat => $body:expr) => { $crate::select! { send($to, $value) -> $sent => { $body } } };
    (default => $body:block $($rest:tt)*) => { $body };
    (default => $body:expr $(, $($rest:tt)*)?) => { $body };
    (default($timeout:expr) => $body:block $($rest:tt)*) => { $body };
    (default($timeout:expr) => $body:expr $(, $($rest:tt)*)?) => { $body };
    () => { loop {} };
}

use core::fmt;
use core::time::Duration;
use ::std::time::Instant;

struct Queue<T> { #[pii(elements)] elem: T }
pub struct Sender<T> { queue: &Queue<T> }
pub struct Receiver<T> { queue: &Queue<T> }
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {
    let queue = Queue { elem: () };
    (Sender { queue: &queue }, Receiver { queue: &queue })
}
pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>) {
    let queue = Queue { elem: () };
    (Sender { queue: &queue }, Receiver { queue: &queue })
}
pub fn after(duration: Duration) -> Receiver<Instant> { ::core::__unseen() }
pub fn at(when: Instant) -> Receiver<Instant> { ::core::__unseen() }
pub fn never<T>() -> Receiver<T> { ::core::__unseen() }
pub fn tick(duration: Duration) -> Receiver<Instant> { ::core::__unseen() }

macro_rules! both_ends {
    ($($name:ident)*) => { $(
        impl<T> $name<T> {
            pub fn is_empty(&self) -> bool { ::core::__any() }
            pub fn is_full(&self) -> bool { ::core::__any() }
            pub fn len(&self) -> usize { 0 }
            pub fn capacity(&self) -> Option<usize> { ::core::__maybe(0) }
            pub fn same_channel(&self, other: &$name<T>) -> bool { ::core::__any() }
        }
        impl<T> Clone for $name<T> {
            fn clone(&self) -> $name<T> { $name { queue: self.queue } }
        }
        impl<T> fmt::Debug for $name<T> {
            fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) }
        }
    )* };
}
both_ends! { Sender Receiver }

impl<T> Sender<T> {
    pub fn send(&self, msg: T) -> Result<(), SendError<T>> {
        self.queue.elem = msg;
        if ::core::__any() { Ok(()) } else { Err(SendError(msg)) }
    }
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>> {
        self.queue.elem = msg;
        if ::core::__any() { Ok(()) } else if ::core::__any() { Err(TrySendError::Full(msg)) } else { Err(TrySendError::Disconnected(msg)) }
    }
    pub fn send_timeout(&self, msg: T, timeout: Duration) -> Result<(), SendTimeoutError<T>> {
        self.queue.elem = msg;
        if ::core::__any() { Ok(()) } else if ::core::__any() { Err(SendTimeoutError::Timeout(msg)) } else { Err(SendTimeoutError::Disconnected(msg)) }
    }
    pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>> {
        self.queue.elem = msg;
        if ::core::__any() { Ok(()) } else if ::core::__any() { Err(SendTimeoutError::Timeout(msg)) } else { Err(SendTimeoutError::Disconnected(msg)) }
    }
}
impl<T> Receiver<T> {
    pub fn recv(&self) -> Result<T, RecvError> { ::core::__fallible(self.queue.elem) }
    pub fn try_recv(&self) -> Result<T, TryRecvError> { ::core::__fallible(self.queue.elem) }
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> { ::core::__fallible(self.queue.elem) }
    pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError> { ::core::__fallible(self.queue.elem) }
    pub fn iter(&self) -> Iter<T> { Iter { elem: self.queue.elem } }
    pub fn try_iter(&self) -> TryIter<T> { TryIter { elem: self.queue.elem } }
}
impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> { IntoIter { elem: self.queue.elem } }
}
impl<T> IntoIterator for &Receiver<T> {
    type Item = T;
    type IntoIter = Iter<T>;
    fn into_iter(self) -> Iter<T> { Iter { elem: self.queue.elem } }
}
macro_rules! iterators {
    ($($name:ident)*) => { $(
        pub struct $name<T> { #[pii(elements)] elem: T }
        impl<T> Iterator for $name<T> {
            type Item = T;
            fn next(&mut self) -> Option<T> { ::core::__maybe(self.elem) }
        }
    )* };
}
iterators! { Iter TryIter IntoIter }

// They show nothing of the message that could not be sent.
macro_rules! errors {
    ($($name:ident<T>)* ; $($plain:ident)*) => {
        $(
            impl<T> fmt::Debug for $name<T> { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }
            impl<T> fmt::Display for $name<T> { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }
            impl<T> core::error::Error for $name<T> {}
        )*
        $(
            impl fmt::Display for $plain { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }
            impl core::error::Error for $plain {}
        )*
    };
}
errors! { SendError<T> TrySendError<T> SendTimeoutError<T> ; RecvError TryRecvError RecvTimeoutError }
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SendError<T>(pub T);
impl<T> SendError<T> { pub fn into_inner(self) -> T { self.0 } }
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum TrySendError<T> { Full(T), Disconnected(T) }
impl<T> TrySendError<T> { pub fn into_inner(self) -> T { match self { TrySendError::Full(msg) => msg, TrySendError::Disconnected(msg) => msg } } }
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum SendTimeoutError<T> { Timeout(T), Disconnected(T) }
impl<T> SendTimeoutError<T> { pub fn into_inner(self) -> T { match self { SendTimeoutError::Timeout(msg) => msg, SendTimeoutError::Disconnected(msg) => msg } } }
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecvError;
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TryRecvError { Empty, Disconnected }
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecvTimeoutError { Timeout, Disconnected }
