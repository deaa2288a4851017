//! Roots: functions that nobody calls. What they are passed is what their types say, in the clear.

use std::sync::Arc;

use crate::ir::body::{Body, LocalId, Target};
use crate::ir::ty::Ty;

use super::Engine;
use super::fact::{Fact, Facts, Text, TextPart};
use super::label::{Base, FnKey, Label, Labels, SymPath, SymRoot, View};
use super::run::Run;
use super::summary::{Event, Summary, Texts, Unknown};

impl Engine<'_> {
    /// What is still symbolic in a root's summary becomes known.
    pub(super) fn root(&mut self, key: FnKey) {
        let Some(summary) = self.summaries.get(&key).cloned() else { return };
        let Some(body) = self.input.bodies.get(&key.def).cloned() else { return };
        let types: Vec<Ty> =
            params(&body, key).iter().map(|local| body.locals[local.0 as usize].ty.clone()).collect();
        self.methods_of_anyone(&summary);
        for event in &summary.events {
            let labels = self.concrete(key, &types, &event.label);
            for label in labels {
                self.found.push(Event {
                    sink: Arc::clone(&event.sink),
                    label,
                    place: event.place,
                    facts: known(&event.facts),
                    texts: known_texts(&event.texts),
                });
            }
        }
    }

    /// Nobody says which type a generic root is used with: whatever fits may be called, with anything.
    fn methods_of_anyone(&mut self, summary: &Summary) {
        for call in &summary.calls {
            let Unknown::Method(method, ty) = &call.callee else { continue };
            let data = self.input.resolver.program.def(*method);
            let Some(trait_def) = data.parent else { continue };
            if let Target::Dispatch(_, list) = self.input.types.impl_fn(trait_def, ty, data.name) {
                for (def, _) in list.iter() {
                    if self.is_member(FnKey::item(*def)) && self.treated_as_roots.insert(*def) {
                        self.root(FnKey::item(*def));
                    }
                }
            }
        }
    }

    fn concrete(&mut self, key: FnKey, types: &[Ty], label: &Label) -> Labels {
        let Base::Sym(path) = &label.base else {
            return vec![Label { facts: known(&label.facts), ..label.clone() }];
        };
        if label.tag.is_some() {
            return vec![Label { base: Base::Clear, facts: known(&label.facts), ..label.clone() }];
        }
        self.by_parameter_type(key, types, path)
            .into_iter()
            .map(|inner| Label {
                prot: inner.prot.without(label.undone).and(label.prot),
                facts: known(&label.facts),
                entities: label.entities.clone(),
                trace: inner.trace.concat(&label.trace),
                ..inner
            })
            .collect()
    }

    fn by_parameter_type(&mut self, key: FnKey, types: &[Ty], path: &SymPath) -> Labels {
        let SymRoot::Param(index) = path.root else { return Vec::new() };
        let Some(ty) = types.get(index as usize) else { return Vec::new() };
        let Some(body) = self.input.bodies.get(&key.def).cloned() else { return Vec::new() };
        let span =
            params(&body, key).get(index as usize).map_or(self.input.resolver.program.def(key.def).span, |local| {
                body.locals[local.0 as usize].span
            });
        let mut run = Run::bare(self, key, &body);
        let Some(ty) = run.type_at(ty, &path.path) else { return Vec::new() };
        run.by_type(&ty, path.view.unwrap_or(View::All), span)
    }
}

/// The parameters of a function or closure.
fn params(body: &Body, key: FnKey) -> &[LocalId] {
    match key.closure {
        None => &body.params,
        Some(id) => &body.closures[id.0 as usize].params,
    }
}

fn known(facts: &Facts) -> Facts {
    facts.filtered(|fact| !matches!(fact, Fact::Implied(..)))
}

fn known_texts(texts: &Texts) -> Texts {
    let known = |text: &Option<Text>| {
        text.as_ref().map(|text| {
            let parts = text.iter().map(|part| match part {
                TextPart::Sym(_) => TextPart::Hole,
                other => other.clone(),
            });
            Text::from(parts.collect::<Vec<_>>())
        })
    };
    Texts {
        recipient: known(&texts.recipient),
        sql: known(&texts.sql),
        key: known(&texts.key),
        insecure: known(&texts.insecure),
        bind: texts.bind,
    }
}
