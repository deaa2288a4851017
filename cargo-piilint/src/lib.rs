//! `cargo piilint`: a data-flow privacy linter for Rust.
//!
//! The modules below are the stages of one run, in order; imports run towards the earlier ones only.
//! [`pipeline`] is the place to start reading.

pub mod source;
pub mod diagnostic;
pub mod load;
pub mod ir;
pub mod parse;
pub mod items;
pub mod expand;
pub mod resolve;
pub mod lower;
pub mod ty;
pub mod policy;
pub mod model;
pub mod flow;
pub mod rules;
pub mod inspect;
pub mod report;
pub mod pipeline;
pub mod cli;
