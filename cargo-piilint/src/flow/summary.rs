//! What calling a function does, in terms of its parameters.

use std::sync::Arc;

use crate::ir::program::DefId;
use crate::ir::ty::Ty;
use crate::model::FieldId;
use crate::source::{Span, Sym};

use super::fact::{Fact, Facts, Text, TextPart};
use super::label::{Entities, FnKey, Label, SymPath, is_question};
use super::reference::Root;
use super::value::Value;
use super::watch::Held;

/// A function's summary.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Summary {
    /// What it returns; `None` inside: it does not return (yet).
    pub ret: Value,
    /// What reference parameters (and captured variables) point to afterwards, for those that may have
    /// been written, by index.
    pub outs: Vec<(u32, Value)>,
    /// What it puts into cells, and what is in the cells that it makes and hands out.
    pub cells: Vec<(Root, Value)>,
    /// What reaches sinks and still depends on the caller.
    pub events: Vec<Event>,
    /// Calls of function values that it was given, in order.
    pub calls: Vec<ValueCall>,
    /// What holds whenever it returns.
    pub after: Facts,
    /// Texts that it writes to fields and that depend on the caller.
    pub made: Vec<(FieldId, Text)>,
    /// Purposes of consents that it takes away; an empty list takes all.
    pub withdrawn: Vec<Vec<Sym>>,
}

/// A call of which only the caller knows what is called.
#[derive(Clone, Debug, PartialEq)]
pub struct ValueCall {
    /// What is called.
    pub callee: Unknown,
    /// With what.
    pub args: Vec<Given>,
    /// What holds there.
    pub facts: Facts,
    /// Where.
    pub span: Span,
}

/// An argument of such a call.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    /// The argument; what it points to, if it is lent.
    pub value: Value,
    /// Its type.
    pub ty: Ty,
    /// Given by `&mut`: the call may change it.
    pub lent: bool,
}

/// What only the caller knows.
#[derive(Clone, Debug, PartialEq)]
pub enum Unknown {
    /// The function value that it passes there.
    Value(SymPath),
    /// This method of a trait with these types for its generics, `Self` first: of the type that it gives
    /// for a generic parameter.
    Method(DefId, Arc<[Ty]>),
    /// The future that it passes there, when it is awaited.
    Future(SymPath),
    /// This method of a trait, with these types for its generics, of what is behind the `dyn` that it passes there.
    Hidden(DefId, Arc<[Ty]>, SymPath),
}

/// A sink call.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SinkSite {
    /// The function in which it stands.
    pub func: FnKey,
    /// The call, or the macro call that it came out of.
    pub span: Span,
    /// As shown: `tracing::info!`, `reqwest::RequestBuilder::json`.
    pub name: Sym,
    /// The function that is the sink; of an error value, its type or variant.
    pub callee: DefId,
    /// What kind of sink it is.
    pub form: SinkForm,
}

/// What makes a place a sink.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SinkForm {
    /// The sink of this index in the contract of the function called.
    Contract(usize),
    /// An error value is made.
    Error,
    /// A handler returns.
    Response,
    /// It is none: somebody asks what is there.
    Watched(Held),
}

/// Data that reaches a sink.
#[derive(Clone, Debug)]
pub struct Event {
    /// The sink.
    pub sink: Arc<SinkSite>,
    /// The data.
    pub label: Label,
    /// The argument that carries it.
    pub place: Span,
    /// What holds there.
    pub facts: Facts,
    /// Constant texts at the sink: by role.
    pub texts: Texts,
}

/// Constant texts that a sink reads from its receiver and arguments.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Texts {
    /// The recipient's address, path or host.
    pub recipient: Option<Text>,
    /// The statement.
    pub sql: Option<Text>,
    /// Which parameter of the statement this is, from 0.
    pub bind: Option<u32>,
    /// What the value is called (header, cookie, column).
    pub key: Option<Text>,
    /// Whether certificates are left unchecked: `true`, `false`.
    pub insecure: Option<Text>,
    /// The data stands in a link in what is given out: apart from the same data beside it.
    pub in_link: bool,
}

impl PartialEq for Event {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key() && self.facts == other.facts && self.label.facts == other.label.facts
    }
}

impl Event {
    /// Whether anything about it is the caller's to know.
    pub fn is_pending(&self) -> bool {
        let open = |facts: &Facts| facts.iter().any(|fact| matches!(fact, Fact::Implied(..)));
        let symbolic = |text: &Option<Text>| {
            text.iter().flat_map(|text| text.iter()).any(|part| matches!(part, TextPart::Sym(_)))
        };
        self.label.is_symbolic()
            || open(&self.facts)
            || open(&self.label.facts)
            || symbolic(&self.texts.recipient)
            || symbolic(&self.texts.sql)
            || symbolic(&self.texts.key)
            || symbolic(&self.texts.insecure)
    }

    /// What makes two events one.
    pub fn key(&self) -> (&SinkSite, super::label::LabelKey<'_>, &Texts) {
        (&self.sink, self.label.key(), &self.texts)
    }
}

/// How many different labels may reach a sink before no more are added that only stand for what a caller passes.
const MAX_EVENTS: usize = 32;

/// Adds an event to a sorted list; of two ways to one sink the shorter stays, with what holds on both.
pub fn add_event(events: &mut Vec<Event>, event: Event) {
    match events.binary_search_by(|known| known.key().cmp(&event.key())) {
        Ok(at) => {
            let known = &mut events[at];
            if event.label.trace.len() < known.label.trace.len() {
                known.place = event.place;
            }
            known.facts = known.facts.common(&event.facts);
            known.label.absorb(&event.label);
        }
        Err(at) => {
            let sink = Arc::clone(&event.sink);
            let first = events.partition_point(|known| *known.sink < *sink);
            let last = events.partition_point(|known| *known.sink <= *sink);
            if last - first < MAX_EVENTS || !is_question(&event.label) {
                events.insert(at, event);
            }
        }
    }
}

/// A call from one function to another, for the pass that hands facts down.
#[derive(Clone, Debug)]
pub struct CallEdge {
    /// The caller.
    pub caller: FnKey,
    /// The callee.
    pub callee: FnKey,
    /// What holds at the call.
    pub facts: Facts,
    /// Whose records the arguments are.
    pub args: Vec<Entities>,
}
