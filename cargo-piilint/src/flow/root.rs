//! Roots: functions that nobody calls. What they are passed is what their types say, in the clear.

use std::sync::Arc;

use crate::ir::body::{Body, LocalId, Target};
use crate::ir::ty::Ty;
use crate::source::Span;

use super::Engine;
use super::fact::{Fact, Facts, Text, TextPart};
use super::label::{Base, FnKey, Label, Labels, SymPath, SymRoot, View, add_label, add_labels};
use super::run::Run;
use super::summary::{Event, Summary, Texts, Unknown};
use super::value::{Node, Root, Value};

impl Engine<'_> {
    /// What is still symbolic in a root's summary becomes known.
    pub(super) fn root(&mut self, key: FnKey) {
        let Some(summary) = self.summaries.get(&key).cloned() else { return };
        let Some(body) = self.input.bodies.get(&key.def).cloned() else { return };
        let params: Vec<(Ty, Span)> = params_of(&body, key)
            .iter()
            .map(|local| &body.locals[local.0 as usize])
            .map(|local| (local.ty.clone(), local.span))
            .collect();
        self.methods_of_anyone(&summary);
        for (root, value) in &summary.cells {
            if let Root::Static(def) = root {
                let value = self.concrete_value(key, &params, value);
                let known = self.statics.entry(*def).or_default();
                let before = known.clone();
                known.join(&value);
                if before != *known {
                    self.statics_grew.insert(*def);
                }
            }
        }
        for event in &summary.events {
            let labels = self.concrete(key, &params, &event.label);
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
            let Unknown::Method(method, types) = &call.callee else { continue };
            if let Target::Dispatch(_, _, list) = self.input.types.method_for(*method, types) {
                for (def, _) in list.iter() {
                    if self.is_member(FnKey::item(*def)) && self.treated_as_roots.insert(*def) {
                        self.root(FnKey::item(*def));
                    }
                }
            }
        }
    }

    /// What a root puts into a static.
    fn concrete_value(&mut self, key: FnKey, params: &[(Ty, Span)], value: &Value) -> Value {
        let Some(node) = value.node() else { return Value::default() };
        let mut own = Node { open: node.open || !node.copies.is_empty(), ..Node::default() };
        own.text = node.text.clone().filter(|text| !text.iter().any(|part| matches!(part, TextPart::Sym(_))));
        for label in &node.labels {
            for label in self.concrete(key, params, label) {
                add_label(&mut own.labels, label);
            }
        }
        for copy in &node.copies {
            add_labels(&mut own.labels, &self.by_parameter_type(key, params, copy));
        }
        for (name, kid) in &node.kids {
            own.kids.insert(*name, self.concrete_value(key, params, kid));
        }
        own.points = node.points.iter().filter(|place| place.root.is_cell()).cloned().collect();
        own.fns.clone_from(&node.fns);
        Value::new(own)
    }

    fn concrete(&mut self, key: FnKey, params: &[(Ty, Span)], label: &Label) -> Labels {
        let Base::Sym(path) = &label.base else {
            return vec![Label { facts: known(&label.facts), ..label.clone() }];
        };
        if label.tag.is_some() {
            return vec![Label { base: Base::Clear, facts: known(&label.facts), ..label.clone() }];
        }
        self.by_parameter_type(key, params, path)
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

    fn by_parameter_type(&mut self, key: FnKey, params: &[(Ty, Span)], path: &SymPath) -> Labels {
        let SymRoot::Param(index) = path.root else { return Vec::new() };
        let Some((ty, span)) = params.get(index as usize) else { return Vec::new() };
        let Some(body) = self.input.bodies.get(&key.def).cloned() else { return Vec::new() };
        let mut run = Run::bare(self, key, &body);
        let Some(ty) = run.type_at(ty, &path.path) else { return Vec::new() };
        run.by_type(&ty, path.view.unwrap_or(View::All), *span)
    }
}

/// The parameters of a function or closure.
fn params_of(body: &Body, key: FnKey) -> &[LocalId] {
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
        ..*texts
    }
}
