//! What the types before dots and the calls of members were understood as, place by place: for `tests/oracle.rs`, which
//! asks the compiler about the same places.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::is_member;
use crate::ir::body::{Body, Call, Callee, Rvalue};
use crate::ir::program::DefId;
use crate::ir::ty::Ty;
use crate::resolve::Resolver;
use crate::source::{Sources, Span};
use crate::ty::Types;

/// A place and what it was understood as.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Observed {
    /// The file, as an absolute path.
    pub file: String,
    /// The line and the column in characters where the name behind the dot, or of the function, begins; from 1.
    pub name: (u32, u32),
    /// What stands there.
    pub what: What,
}

/// What was observed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// What stands before the dot: its type in full ([`Types::show_in_full`]).
    Receiver(String),
    /// A call.
    Call {
        /// Where the whole expression begins and ends, as lines and columns.
        whole: [(u32, u32); 2],
        /// The function ([`Types::show_target`]); none if it is not known, or if a value is called.
        target: Option<String>,
    },
}

/// All of them, sorted.
pub(super) fn all(
    resolver: &Resolver,
    types: &Types<'_>,
    bodies: &FxHashMap<DefId, Arc<Body>>,
    sources: &Sources,
) -> Vec<Observed> {
    let own = bodies.iter().filter(|(def, _)| is_member(resolver, **def)).map(|(_, body)| body);
    let mut all: Vec<Observed> = own.flat_map(|body| of_body(types, body, sources)).collect();
    all.sort();
    all.dedup();
    all
}

fn of_body(types: &Types<'_>, body: &Body, sources: &Sources) -> Vec<Observed> {
    let receivers = body.receivers.iter().filter_map(|(name, local)| {
        let what = match &body.locals.get(local.0 as usize)?.ty {
            Ty::Ref(_, ty) => types.show_in_full(ty),
            _ => types.show_in_full(&Ty::Unknown),
        };
        observed(sources, *name, What::Receiver(what))
    });
    let stmts = body.blocks.iter().flat_map(|block| &block.stmts);
    let calls = stmts.filter_map(|stmt| match &stmt.value {
        Rvalue::Call(call) => of_call(types, call, stmt.span, sources),
        _ => None,
    });
    receivers.chain(calls).collect()
}

fn of_call(types: &Types<'_>, call: &Call, span: Span, sources: &Sources) -> Option<Observed> {
    // What a macro or the language makes has no name there.
    if call.name_span == span || call.from_macro.is_some_and(|(_, made)| made == call.name_span) {
        return None;
    }
    let target = match &call.callee {
        Callee::Resolved(target) => types.show_target(target),
        _ => None,
    };
    let whole = edges(sources, span)?;
    observed(sources, call.name_span, What::Call { whole, target })
}

fn observed(sources: &Sources, name: Span, what: What) -> Option<Observed> {
    let file = sources.get(name.file)?.abs_path().display().to_string();
    Some(Observed { file, name: edges(sources, name)?[0], what })
}

/// The line and the column in characters, of the beginning and of the end.
fn edges(sources: &Sources, span: Span) -> Option<[(u32, u32); 2]> {
    sources.get(span.file)?;
    Some([span.start, span.end].map(|at| (at.line, at.col + 1)))
}
