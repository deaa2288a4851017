//! `http-body-util` 0.1: bodies are their bytes.

use combinators::{BoxBody, Collect, MapErr, UnsyncBoxBody};
use ::bytes::Bytes;
use core::convert::Infallible;
use core::marker::PhantomData;

macro_rules! bodies {
    ($($name:ident)*) => { $(
        #[derive(Clone, Debug, Default)]
        pub struct $name<D> { #[pii(elements)] elem: u8, of: PhantomData<D> }
    )* };
}
bodies! { Full Empty Collected }
impl<D> Full<D> {
    pub fn new(data: D) -> Full<D> { data }
    pub fn into_inner(self) -> Option<D> { ::core::__maybe(self) }
}
macro_rules! from {
    ($($ty:ty)*) => { $( impl<D> From<$ty> for Full<D> { fn from(x: $ty) -> Full<D> { x } } )* };
}
from! { Bytes String &'static str Vec<u8> &'static [u8] }
impl<D> Empty<D> {
    pub fn new() -> Empty<D> { () }
}
impl<B> Collected<B> {
    pub fn trailers(&self) -> Option<&::http::HeaderMap> { ::core::__unseen() }
    pub fn aggregate(self) -> Bytes { self }
    pub fn to_bytes(self) -> Bytes { self }
}
#[derive(Clone, Debug)]
pub struct Limited<B> { body: B }
impl<B> Limited<B> {
    pub fn new(inner: B, limit: usize) -> Limited<B> { inner }
}

pub trait BodyExt: Sized {
    fn collect(self) -> Collect<Self> { Collect { body: self } }
    fn boxed(self) -> BoxBody<Bytes, Infallible> { self }
    fn boxed_unsync(self) -> UnsyncBoxBody<Bytes, Infallible> { self }
    fn map_err<F, E>(self, f: F) -> MapErr<Self, F> { self }
}
impl<T> BodyExt for T {}

pub mod combinators {
    use crate::Collected;
    use ::bytes::Bytes;
    use core::future::Future;
    use core::marker::PhantomData;
    use core::pin::Pin;
    use core::task::{Context, Poll};

    #[derive(Debug)]
    pub struct BoxBody<D, E> { #[pii(elements)] elem: u8, of: PhantomData<(D, E)> }
    impl<D, E> BoxBody<D, E> { pub fn new<B>(body: B) -> BoxBody<D, E> { body } }
    #[derive(Debug)]
    pub struct UnsyncBoxBody<D, E> { #[pii(elements)] elem: u8, of: PhantomData<(D, E)> }
    impl<D, E> UnsyncBoxBody<D, E> { pub fn new<B>(body: B) -> UnsyncBoxBody<D, E> { body } }
    #[derive(Clone)]
    pub struct MapErr<B, F> { #[pii(elements)] elem: u8, of: PhantomData<(B, F)> }
    pub struct Collect<T> { body: T }
    // What cannot be collected is a broken connection; the error's type is the body's own.
    impl<T> Future for Collect<T> {
        type Output = Result<Collected<Bytes>, ::hyper::Error>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<Collected<Bytes>, ::hyper::Error>> {
            Poll::Ready(::core::__fallible(self.body))
        }
    }
}
