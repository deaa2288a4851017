//! `async-stream` 0.3 is written with `yield`, which is not followed: the code in it is, but not what it gives.

#[macro_export]
macro_rules! stream { ($($t:tt)*) => { $crate::__stream(async { $($t)* }) }; }
#[macro_export]
macro_rules! try_stream { ($($t:tt)*) => { $crate::__stream(async { $($t)*; ::core::result::Result::Ok(()) }) }; }
#[doc(hidden)]
pub fn __stream<F: core::future::Future, T>(body: F) -> ::futures_util::stream::__Items<T> {
    body.await;
    ::core::__unseen()
}
