//! `futures-core` 0.3: its traits stand in the model of `futures-util`.

pub use ::futures_util::future::{Future, TryFuture};
pub use ::futures_util::stream::{Stream, TryStream};
pub use ::futures_util::ready;

pub mod future { pub use ::futures_util::future::{BoxFuture, FusedFuture, Future, LocalBoxFuture, TryFuture}; }
pub mod stream { pub use ::futures_util::stream::{BoxStream, FusedStream, LocalBoxStream, Stream, TryStream}; }
pub mod task { pub use ::futures_util::task::{Context, Poll}; }
