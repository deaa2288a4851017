//! `slog-async` 2: what is logged is handed to a thread, which logs it. It was given out where it was logged.

use ::slog::Drain;

#[derive(Debug)]
pub enum AsyncError { Full, Fatal(Box<dyn core::error::Error>) }
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OverflowStrategy { DropAndReport, Drop, Block }
pub struct AsyncGuard;
pub struct Async;
impl Async {
    pub fn default<D>(drain: D) -> Async { Async }
    pub fn new<D>(drain: D) -> AsyncBuilder<D> { AsyncBuilder { drain } }
}
impl Drain for Async { type Ok = (); type Err = AsyncError; }
pub struct AsyncBuilder<D> { drain: D }
impl<D> AsyncBuilder<D> {
    pub fn chan_size(self, s: usize) -> AsyncBuilder<D> { self }
    pub fn overflow_strategy(self, overflow_strategy: OverflowStrategy) -> AsyncBuilder<D> { self }
    pub fn thread_name(self, name: String) -> AsyncBuilder<D> { self }
    pub fn build(self) -> Async { Async }
    pub fn build_no_guard(self) -> Async { Async }
    pub fn build_with_guard(self) -> (Async, AsyncGuard) { (Async, AsyncGuard) }
}
