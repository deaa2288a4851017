//! What we know of libraries: Rust stubs (`models/*.rs`, one file per crate), and what annotations say.
//!
//! A model is a crate like any other to the stages before and after: its items are resolved, its bodies
//! are lowered and analysed. See `docs/models.md` for how to write one.

mod columns;
mod contract;
mod described;
mod idle;
mod infer;
mod keys;
mod locate;
mod outside;
mod read;
#[cfg(test)]
mod tests;
mod used;
mod words;

pub use contract::{
    ColumnSpec, ConsentSpec, Contracts, FieldContract, FieldId, FnContract, SinkSpec, Tag, TagId,
    TypeContract,
};
pub use described::{Described, described};
pub use idle::idle;
pub use locate::misled;
pub use read::contracts;
pub use words::unknown_words;

include!(concat!(env!("OUT_DIR"), "/models.rs"));
