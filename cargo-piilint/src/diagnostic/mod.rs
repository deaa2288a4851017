//! One model of a diagnostic: what is said, where, about which data, and by which way the data came.
//!
//! Findings of rules and the tool's own troubles with sources (PII904, PII901 ...) are the same thing. It knows no
//! format and no words of a format: those are the business of `report`. Everything in it is plain data, ordered
//! and serialisable, so that a run's result can be cached, compared and printed in one order on every machine.

mod model;
mod order;

pub use model::{
    Applicability, Baseline, Citation, DataItem, Diagnostic, Edit, Fix, Label, Lang, Level, SinkInfo,
    StepKind, Suppression, SuppressionOrigin, TraceStep,
};
pub use order::{compare, sort};
