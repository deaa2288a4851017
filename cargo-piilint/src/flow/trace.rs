//! Traces: the steps by which data came.

use std::sync::Arc;

use crate::source::{Span, Sym};

/// How many steps a trace keeps.
const MAX_TRACE: u32 = 40;

/// What a step of a trace is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum StepKind {
    /// Data leaves its tagged field or enters.
    Source,
    /// It is bound to a variable.
    Assign,
    /// It is put into text.
    Format,
    /// It is put into the path or query of a URL.
    Url,
    /// It is passed to a function.
    Call,
    /// It comes back from a function.
    Return,
    /// It is protected.
    Protect,
    /// A protection is undone.
    Reveal,
    /// It enters an error's message.
    Error,
    /// It is in the `Err` of a handler, of which the framework makes a response.
    Refuse,
    /// It is written to a column.
    Written,
    /// It is read from a column again.
    ReadAgain,
    /// It goes through something of which nothing is known.
    Unknown,
}

/// A step.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Step {
    /// What happened.
    pub kind: StepKind,
    /// Where.
    pub span: Span,
    /// The variable or function.
    pub name: Option<Sym>,
}

/// The steps by which data came, shared between labels.
#[derive(Clone, Debug, Default)]
pub struct Trace(Option<Arc<Link>>);

/// The last of a trace: every summary that is applied adds its own steps, which are not copied for that.
#[derive(Debug)]
struct Link {
    last: Last,
    prev: Trace,
    len: u32,
    /// Whether it leads into a URL.
    has_url: bool,
}

#[derive(Debug)]
enum Last {
    Step(Step),
    Steps(Trace),
}

impl Trace {
    /// How many steps.
    pub fn len(&self) -> u32 {
        self.0.as_ref().map_or(0, |link| link.len)
    }

    /// Whether there is no step.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// One more step. The same step twice is one; a trace that is full keeps its beginning.
    #[must_use]
    pub fn then(&self, kind: StepKind, span: Span, name: Option<Sym>) -> Self {
        let step = Step { kind, span, name };
        let repeated = match self.0.as_deref() {
            Some(Link { last: Last::Step(last), .. }) => *last == step,
            _ => false,
        };
        if repeated { self.clone() } else { self.and(Last::Step(step), 1) }
    }

    fn and(&self, last: Last, more: u32) -> Self {
        let len = self.len();
        if len >= MAX_TRACE {
            return self.clone();
        }
        let has_url = self.has_url()
            || match &last {
                Last::Step(step) => step.kind == StepKind::Url,
                Last::Steps(steps) => steps.has_url(),
            };
        let len = (len + more).min(MAX_TRACE);
        Self(Some(Arc::new(Link { last, prev: self.clone(), len, has_url })))
    }

    /// Whether it leads into a URL.
    pub fn has_url(&self) -> bool {
        self.0.as_ref().is_some_and(|link| link.has_url)
    }

    /// The steps after the source, which is seen here.
    #[must_use]
    pub fn from_source(&self, span: Span) -> Self {
        let start = Self::default().then(StepKind::Source, span, None);
        let rest = self.steps();
        let rest = rest.iter().skip_while(|step| step.kind == StepKind::Source);
        rest.fold(start, |trace, step| trace.then(step.kind, step.span, step.name))
    }

    /// This trace, and then the other's steps.
    #[must_use]
    pub fn concat(&self, other: &Self) -> Self {
        if self.is_empty() {
            return other.clone();
        }
        if other.is_empty() { self.clone() } else { self.and(Last::Steps(other.clone()), other.len()) }
    }

    /// The steps before the source that is seen here, if it is the last.
    #[must_use]
    pub fn before_source(&self, span: Span) -> Option<Self> {
        let link = self.0.as_deref()?;
        let source = Step { kind: StepKind::Source, span, name: None };
        matches!(&link.last, Last::Step(last) if *last == source).then(|| link.prev.clone())
    }

    /// These steps of a whole that is given out, for a part of it: behind the calls that lead there, the part is read.
    /// They are told if anything lies before them.
    #[must_use]
    pub fn of_part(&self, before: &Self, read: Span) -> Self {
        let steps = self.steps();
        let calls = steps.iter().take_while(|step| step.kind == StepKind::Call).count();
        let then = |trace: Self, step: &Step| trace.then(step.kind, step.span, step.name);
        let told = if before.is_empty() { &[][..] } else { &steps[..calls] };
        let at = told.iter().fold(before.clone(), then).then(StepKind::Source, read, None);
        steps[calls..].iter().fold(at, then)
    }

    /// The steps, oldest first.
    pub fn steps(&self) -> Vec<Step> {
        let mut steps = Vec::new();
        let mut rest: Vec<&Link> = self.0.as_deref().into_iter().collect();
        while let Some(link) = rest.pop() {
            rest.extend(link.prev.0.as_deref());
            match &link.last {
                Last::Step(step) => steps.push(*step),
                Last::Steps(trace) => rest.extend(trace.0.as_deref()),
            }
        }
        steps.reverse();
        steps.dedup();
        steps.truncate(MAX_TRACE as usize);
        steps
    }
}
