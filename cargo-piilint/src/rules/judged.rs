//! What the rules say of the data on a line that somebody asks about, and why. Nothing is decided here: the verdicts and
//! silences are those that made the findings, or did not.

use std::sync::Arc;

use piilint_grammar::Protection;

use crate::diagnostic::{DataItem, Diagnostic, Level, SinkInfo, Suppression, TraceStep};
use crate::flow::summary::{Event, SinkForm, SinkSite};
use crate::source::{Span, Sym};

use super::case::Case;
use super::findings::{Flow, Input, case_of, data_item, kind_of, said_of, trace};
use super::sql::Statements;
use super::verdict::Silence;

/// Personal data that reaches a place on the line, or a sink by way of it.
#[derive(Clone, Debug)]
pub struct Judged {
    /// The sink, or the place on the line.
    pub site: Arc<SinkSite>,
    /// The argument that carries it.
    pub place: Span,
    /// The data as it is there.
    pub data: DataItem,
    /// The consents that were checked on the way, in words.
    pub consent: Option<String>,
    /// How it came.
    pub trace: Vec<TraceStep>,
    /// Of a sink, what is known of it.
    pub sink: Option<SinkInfo>,
    /// What the rules say that are about such sinks, by code.
    pub rules: Vec<(&'static str, Judgement)>,
}

/// What a rule says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Judgement {
    /// It is reported, by this fingerprint.
    Reported(Level, String),
    /// It is a finding, and an exception accepts it.
    Accepted(Suppression),
    /// It is none because of these protections.
    Protected(Vec<Sym>),
    /// It is none because of these consents.
    Consented(String),
    /// It is none for another reason: a sentence without its full stop.
    Because(String),
}

/// What became of the flows, for those who ask.
pub(super) struct Outcomes<'a> {
    is_asked: bool,
    list: Vec<(&'a Event, &'static str, Judgement)>,
}

impl<'a> Outcomes<'a> {
    pub(super) fn new(input: &Input<'_>) -> Self {
        Self { is_asked: input.flows.seen.is_some(), list: Vec::new() }
    }

    fn all(&mut self, flows: &[Flow<'a>], judgement: &Judgement) {
        if self.is_asked {
            self.list.extend(flows.iter().map(|flow| (flow.event, flow.rule.code, judgement.clone())));
        }
    }

    /// These flows are one finding; none where the rule is off.
    pub(super) fn found(&mut self, flows: &[Flow<'a>], finding: Option<&Diagnostic>) {
        let judgement = match finding {
            None => Judgement::Because("the rule is off here".to_owned()),
            Some(Diagnostic { suppressed: Some(suppression), .. }) => {
                Judgement::Accepted(suppression.clone())
            }
            Some(found) => Judgement::Reported(found.level, found.fingerprint.clone()),
        };
        self.all(flows, &judgement);
    }

    /// These flows are told where the first of their kind is.
    pub(super) fn once_for_store(&mut self, flows: &[Flow<'a>]) {
        let text = "contact data in a store that `piilint.toml` does not describe is told once, and was told at \
                    another place";
        self.all(flows, &Judgement::Because(text.to_owned()));
    }

    /// What is said of the events that somebody asks about.
    pub(super) fn judged(
        &self,
        input: &Input<'a>,
        statements: &Statements,
        events: impl Iterator<Item = &'a Event>,
    ) -> Vec<Judged> {
        if !self.is_asked {
            return Vec::new();
        }
        let mut judged: Vec<Judged> = events
            .filter(|event| is_asked(input, event))
            .filter_map(|event| self.judge(input, statements, event))
            .collect();
        judged.sort_by(|a, b| (&a.site, a.place, a.data.tag).cmp(&(&b.site, b.place, b.data.tag)));
        judged
    }

    fn judge(&self, input: &Input<'a>, statements: &Statements, event: &'a Event) -> Option<Judged> {
        let (case, tag) = (case_of(input, statements, event)?, event.label.tag?);
        let is_sink = !matches!(event.sink.form, SinkForm::Watched(_));
        let sink = SinkInfo {
            kind: kind_of(input, event),
            name: event.sink.name,
            recipient: case.recipient.map(|recipient| Sym::new(&recipient.name.value)),
            store: case.store.map(|store| Sym::new(&store.name.value)),
            purpose: case.purposes.first().copied(),
            span: event.sink.span,
        };
        let mut rules = Vec::new();
        for (rule, said) in said_of(&case) {
            let judgement = match said {
                Ok(_) => self.outcome(event, rule.code),
                Err(silence) => in_words(silence, &case),
            };
            rules.extend(judgement.map(|judgement| (rule.code, judgement)));
        }
        Some(Judged {
            site: Arc::clone(&event.sink),
            place: event.place,
            data: data_item(input, tag, event),
            consent: case.consents_passed(),
            trace: trace(input, event),
            sink: is_sink.then_some(sink),
            rules,
        })
    }

    fn outcome(&self, event: &Event, code: &str) -> Option<Judgement> {
        let mut own =
            self.list.iter().filter(|(other, rule, _)| std::ptr::eq(*other, event) && *rule == code);
        own.next().map(|(_, _, judgement)| judgement.clone())
    }
}

/// Whether an event is on the line, or the way of its data leads over it.
fn is_asked(input: &Input<'_>, event: &Event) -> bool {
    let Some(seen) = &input.flows.seen else { return false };
    let is_here = |span: Span| seen.spans.contains(&span);
    matches!(event.sink.form, SinkForm::Watched(_))
        || is_here(event.sink.span)
        || is_here(event.place)
        || event.label.trace.steps().iter().any(|step| is_here(step.span) || seen.watch.begins(step.span))
}

/// Nothing where the rule is not asked.
fn in_words(silence: Silence, case: &Case<'_>) -> Option<Judgement> {
    Some(match silence {
        Silence::NotAsked => return None,
        Silence::Protected(enough) => {
            let has = enough.iter().filter(|protection| case.has_any(&[**protection]));
            Judgement::Protected(has.map(|protection| Sym::new(Protection::as_str(*protection))).collect())
        }
        Silence::Consented => Judgement::Consented(case.consents_passed().unwrap_or_default()),
        Silence::Replaced(other) => Judgement::Because(format!("{other} says it of the same flow, and more")),
        Silence::Because(text) => Judgement::Because(text.to_owned()),
    })
}
