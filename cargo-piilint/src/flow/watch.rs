//! A line that somebody asks about: what the analysis meets there.
//!
//! What an operand on the line holds is noted like data at a sink ([`SinkForm::Watched`]), so that callers put in what
//! they pass, as for any sink: in the end it is told with its protections, its consents and its path. Nothing is
//! analysed for it that would not be anyway, and where nobody asks, nothing is noted.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::ir::body::{Body, Call, FmtTrait, Operand, Piece, Rvalue, Stmt};
use crate::source::{FileId, Span, Sym};

use super::call::Site;
use super::edge;
use super::engine::{Met, Shared};
use super::graph::Graph;
use super::label::{Base, FnKey, Label, Labels, SymRoot, View, add_labels};
use super::place::Env;
use super::run::{Run, params_of};
use super::summary::{CallEdge, Event, SinkForm, SinkSite, Texts};
use super::view::{fmt_view, says_nothing};

/// A line of a file, from 1.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Watch {
    /// The file.
    pub file: FileId,
    /// The line.
    pub line: u32,
}

/// What of the program the line is, and whence it is reached.
#[derive(Debug)]
pub struct Seen {
    /// The line.
    pub watch: Watch,
    /// The functions around it, and those with statements on it.
    pub functions: Vec<FunctionSeen>,
    /// The sinks to which calls on it lead, here or further on: the call, and the sink.
    pub sinks: BTreeSet<(Span, Arc<SinkSite>)>,
    /// The places of the statements on it.
    pub spans: BTreeSet<Span>,
}

/// A function on the line.
#[derive(Clone, Debug)]
pub struct FunctionSeen {
    /// The function or closure.
    pub key: FnKey,
    /// The functions that call it by name.
    pub callers: Vec<FnKey>,
    /// Why it is run with whatever its parameters' types say.
    pub entry: Option<Entry>,
}

/// Why a function is a root.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Entry {
    /// No function of the program calls it.
    Nobody,
    /// A framework is given it.
    Framework,
    /// Code of which nothing is known is given it.
    Unknown,
    /// It is the interface of a library that others use.
    Exported,
}

/// A place on the line that holds something.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Held {
    /// The block and the statement, in the order of the body.
    pub at: (u32, u32),
    /// What of the statement.
    pub part: Part,
}

/// What of a statement holds something.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Part {
    /// A parameter of the function, by its index.
    Param(u32),
    /// What the statement takes in, by its index.
    In(u32),
    /// What it puts where it puts it.
    Out,
    /// What it takes in and does not give on, by its index.
    Lost(u32),
}

/// What a statement takes in.
#[derive(Clone, Copy, Debug)]
pub struct Taken<'b> {
    /// The operand.
    pub operand: &'b Operand,
    /// Where it is written.
    pub span: Span,
    /// How it is shown, if it is a piece of text.
    pub how: Option<FmtTrait>,
}

impl Watch {
    /// Whether a place begins on the line.
    pub fn begins(self, span: Span) -> bool {
        span.file == self.file && span.start.line == self.line
    }

    /// Whether a place is on the line, in part at least.
    pub fn touches(self, span: Span) -> bool {
        span.file == self.file && (span.start.line..=span.end.line).contains(&self.line)
    }

    /// Whether a statement is one of those that the line is about. Of a chain of calls over many lines, each line is
    /// about its own.
    pub fn is_about(self, body: &Body, stmt: &Stmt) -> bool {
        if stmt.span.file != self.file {
            return false;
        }
        match &stmt.value {
            Rvalue::Call(call) => self.is_about_call(call),
            // What is no more than `()`, or a literal, says nothing.
            Rvalue::Use(Operand::Lit(_)) => false,
            Rvalue::Tuple(parts) if parts.is_empty() => false,
            Rvalue::Format(_)
            | Rvalue::Struct { .. }
            | Rvalue::Tuple(_)
            | Rvalue::Array(_)
            | Rvalue::UnknownMacro(..) => self.touches(stmt.span),
            Rvalue::Use(_)
            | Rvalue::Bind(..)
            | Rvalue::Ref(..)
            | Rvalue::Path(_)
            | Rvalue::Closure(_)
            | Rvalue::Range(..) => self.names(body, stmt).is_some(),
            _ => self.begins(stmt.span) || stmt.span.end.line == self.line,
        }
    }

    /// What a statement puts where a name leads to: a variable that is bound on the line, a field, the result.
    fn names(self, body: &Body, stmt: &Stmt) -> Option<Span> {
        let local = &body.locals[stmt.dst.local.0 as usize];
        let is_result = stmt.dst.local == body.ret || body.closures.iter().any(|c| c.ret == stmt.dst.local);
        if local.name.is_some() && stmt.dst.proj.is_empty() {
            self.begins(local.span).then_some(local.span)
        } else {
            let is_place = !stmt.dst.proj.is_empty() || is_result;
            (is_place && self.begins(stmt.span)).then_some(stmt.span)
        }
    }

    /// Whether a call is one of those: its name is on the line, or an argument that is no chain of calls above it.
    pub(super) fn is_about_call(self, call: &Call) -> bool {
        if let Some((_, whole)) = call.from_macro
            && !is_inside(call.name_span, whole)
        {
            return self.touches(whole);
        }
        let is_one_line = |span: Span| span.start.line == span.end.line;
        // Only a receiver stands before the name.
        let is_above = |span: Span| span.start < call.name_span.start && !is_one_line(span);
        let mut args = call.arg_spans.iter();
        self.begins(call.name_span) && is_one_line(call.name_span)
            || args.any(|span| self.begins(*span) && !is_above(*span))
    }
}

/// Whether a place is a piece of another.
fn is_inside(span: Span, whole: Span) -> bool {
    whole.contains(span) && span != whole
}

/// What a statement takes in, in its order; nothing of one that only names a place.
pub fn taken<'b>(body: &Body, stmt: &'b Stmt) -> Vec<Taken<'b>> {
    let own = |operand: &'b Operand| Taken { operand, span: written_at(body, operand, stmt), how: None };
    match &stmt.value {
        Rvalue::Call(call) => {
            let args = call.args.iter().zip(&call.arg_spans);
            args.map(|(operand, span)| Taken { operand, span: *span, how: None }).collect()
        }
        Rvalue::Format(format) => {
            let args = format.pieces.iter().filter_map(|piece| match piece {
                Piece::Arg(operand, how, span) => Some(Taken { operand, span: *span, how: Some(*how) }),
                Piece::Text(_) => None,
            });
            args.collect()
        }
        Rvalue::Struct { fields, base, .. } => {
            fields.iter().map(|(_, operand)| operand).chain(base).map(own).collect()
        }
        Rvalue::Tuple(list) | Rvalue::Array(list) | Rvalue::UnknownMacro(_, list) | Rvalue::Unknown(list) => {
            list.iter().map(own).collect()
        }
        Rvalue::Binary(_, a, b) => vec![own(a), own(b)],
        Rvalue::Unary(_, operand) | Rvalue::Cast(operand, _) | Rvalue::Await(operand) => vec![own(operand)],
        Rvalue::Use(_)
        | Rvalue::Bind(..)
        | Rvalue::Ref(..)
        | Rvalue::Path(_)
        | Rvalue::Closure(_)
        | Rvalue::Range(..) => Vec::new(),
    }
}

/// Where an operand is written: a temporary is the expression that it holds.
fn written_at(body: &Body, operand: &Operand, stmt: &Stmt) -> Span {
    let (Operand::Place(place) | Operand::Ref(_, place)) = operand else { return stmt.span };
    let local = &body.locals[place.local.0 as usize];
    if local.name.is_none() && place.proj.is_empty() { local.span } else { stmt.span }
}

impl Run<'_, '_> {
    /// Notes what the parameters hold that are declared on the line.
    pub(super) fn watch_params(&mut self, env: &Env) {
        let Some(watch) = self.engine.input.watch else { return };
        let body = self.body;
        for (index, local) in params_of(body, self.key).iter().enumerate() {
            let data = &body.locals[local.0 as usize];
            if watch.begins(data.span) {
                let place = Operand::Place(crate::ir::body::Place::local(*local));
                let labels = self.held_by(env, &Taken { operand: &place, span: data.span, how: None });
                let held = Held { at: (0, 0), part: Part::Param(index as u32) };
                self.note(env, held, (data.span, data.span), labels);
            }
        }
    }

    /// Notes what a statement takes in that is asked about; nothing where nobody asks.
    pub(super) fn watch_before(&mut self, env: &Env, at: (u32, u32), stmt: &Stmt) -> Option<Vec<Labels>> {
        let watch = self.engine.input.watch?;
        if !watch.is_about(self.body, stmt) {
            return None;
        }
        let mut before = Vec::new();
        for (index, taken) in taken(self.body, stmt).iter().enumerate() {
            let labels = self.held_by(env, taken);
            self.note(
                env,
                Held { at, part: Part::In(index as u32) },
                (stmt.span, taken.span),
                labels.clone(),
            );
            before.push(labels);
        }
        Some(before)
    }

    /// Notes what it gives on, and what it does not.
    pub(super) fn watch_after(&mut self, env: &Env, at: (u32, u32), stmt: &Stmt, before: &[Labels]) {
        let ty = self.types().place_ty(self.body, &stmt.dst);
        let result = Operand::Place(stmt.dst.clone());
        let out = if ty.is_unit() || says_nothing(&ty) {
            Labels::default()
        } else {
            self.held_by(env, &Taken { operand: &result, span: stmt.span, how: None })
        };
        let named = self.engine.input.watch.and_then(|watch| watch.names(self.body, stmt));
        let place = named.unwrap_or(stmt.span);
        self.note(env, Held { at, part: Part::Out }, (stmt.span, place), out.clone());
        // Of a loop, what was seen last counts: nothing that was given on becomes lost.
        let is_old = |form: SinkForm| matches!(form, SinkForm::Watched(held) if held.at == at && matches!(held.part, Part::Lost(_)));
        self.events.retain(|event| !is_old(event.sink.form));
        let (taken, cells) = (taken(self.body, stmt), self.in_cells());
        let after: Vec<Labels> = taken.iter().map(|taken| self.held_by(env, taken)).collect();
        for (index, labels) in before.iter().enumerate() {
            let gained = after.iter().zip(before).enumerate().filter(|(other, _)| *other != index);
            let gained: Vec<&Label> = gained
                .flat_map(|(_, (after, before))| after.iter().filter(|l| !goes_on(l, before.iter())))
                .collect();
            let lost = labels.iter().filter(|label| {
                !goes_on(label, out.iter())
                    && !goes_on(label, cells.iter())
                    && !goes_on(label, gained.iter().copied())
            });
            let lost: Labels = lost.cloned().collect();
            self.note(env, Held { at, part: Part::Lost(index as u32) }, (stmt.span, taken[index].span), lost);
        }
    }

    /// The labels of what an operand holds, as far as it is given out.
    fn held_by(&mut self, env: &Env, taken: &Taken<'_>) -> Labels {
        // Looking changes nothing.
        let mut env = env.clone();
        let value = self.operand(&mut env, taken.operand, taken.span);
        let ty = self.types().operand_ty(self.body, taken.operand);
        let view = taken.how.map_or(View::All, fmt_view);
        self.given_out(&mut env, &value, &ty, view, taken.span)
    }

    /// What is in the cells that the function knows.
    fn in_cells(&self) -> Labels {
        let origin = super::label::Origin { func: self.key, span: Span::DUMMY };
        let mut labels = Labels::default();
        self.cells.values().for_each(|value| add_labels(&mut labels, &value.flat(View::All, origin)));
        labels
    }

    fn note(&mut self, env: &Env, held: Held, (at, place): (Span, Span), labels: Labels) {
        let form = SinkForm::Watched(held);
        let sink = SinkSite { func: self.key, span: at, name: Sym::new(""), callee: self.key.def, form };
        let sink = Arc::new(sink);
        for label in labels {
            let (sink, facts) = (Arc::clone(&sink), env.facts.clone());
            self.event(Event { sink, label, place, facts, texts: Texts::default() });
        }
    }

    /// Whether a call is on the line that is asked about.
    pub(super) fn is_asked_about(&self, site: &Site<'_>) -> bool {
        self.engine.input.watch.is_some_and(|watch| watch.is_about_call(site.call))
    }

    /// Notes a sink to which such a call leads.
    pub(super) fn watch_sink(&mut self, site: &Site<'_>, sink: &Arc<SinkSite>) {
        if !matches!(sink.form, SinkForm::Watched(_)) {
            self.met.sinks.insert((site.span, Arc::clone(sink)));
        }
    }
}

/// Whether a label is among others: the same data, or a part of what the same caller passes; or what comes of it is a
/// caller's to know.
fn goes_on<'l>(label: &Label, mut others: impl Iterator<Item = &'l Label>) -> bool {
    others.any(|other| match (label.tag, &label.base, &other.base) {
        (Some(tag), ..) if other.tag == Some(tag) => true,
        (None, Base::Sym(ours), Base::Sym(theirs)) if ours.root == theirs.root => {
            ours.path.iter().zip(&theirs.path).all(|(a, b)| a.key == b.key)
        }
        (_, _, Base::Sym(theirs)) => matches!(theirs.root, SymRoot::Result(_) | SymRoot::After(..)),
        _ => false,
    })
}

/// What was seen of the line.
pub(super) fn seen(shared: &Shared<'_>, graph: &Graph, met: &Met) -> Option<Seen> {
    let watch = shared.input.watch?;
    let (functions, spans) = (Vec::new(), BTreeSet::new());
    let mut seen = Seen { watch, functions, sinks: met.sinks.clone(), spans };
    let roots: BTreeSet<FnKey> = graph.roots().into_iter().collect();
    let given = edge::given_to_unknown(shared.input);
    for (def, body) in shared.input.bodies.iter().filter(|(def, _)| super::is_member(shared.input, **def)) {
        let stmts: Vec<&Stmt> = body.blocks.iter().flat_map(|block| &block.stmts).collect();
        let spans: BTreeSet<Span> =
            stmts.into_iter().filter(|stmt| watch.is_about(body, stmt)).map(|stmt| stmt.span).collect();
        let is_around = watch.touches(shared.input.resolver.program.def(*def).full);
        if spans.is_empty() && !is_around {
            continue;
        }
        seen.spans.extend(spans);
        let key = FnKey::item(*def);
        let called = met.edges.iter().filter(|edge| edge.callee == key);
        let callers: BTreeSet<FnKey> = called.map(|edge: &CallEdge| FnKey::item(edge.caller.def)).collect();
        let entry = [
            (shared.framework.handlers.contains(&key), Entry::Framework),
            (given.contains(&key), Entry::Unknown),
            (shared.input.exported.contains(def), Entry::Exported),
            (roots.contains(&key), Entry::Nobody),
        ];
        let entry = entry.into_iter().find(|(is_so, _)| *is_so).map(|(_, entry)| entry);
        seen.functions.push(FunctionSeen { key, callers: callers.into_iter().collect(), entry });
    }
    seen.functions.sort_by_key(|function| function.key);
    Some(seen)
}
