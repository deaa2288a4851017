//! What holds at every call of a function holds in it: a check of consent in a caller counts for what
//! the callee shares, although the data itself may only enter in the callee.
//!
//! A forward must-analysis over the call graph: the facts at a function's entry are those common to all
//! its call sites, each with what holds at the entry of its caller. It starts from "everything" (a
//! function not yet reached) and only shrinks, so it ends.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::fact::{ConsentFact, Fact, Facts};
use super::label::{Entities, Entity, FnKey};
use super::summary::{CallEdge, Event};

/// Adds to every event what holds at the entry of the function in which its data became known.
pub(super) fn hand_down(keys: &[FnKey], edges: &[CallEdge], events: &mut [Event]) {
    let mut by_callee: FxHashMap<FnKey, Vec<&CallEdge>> = FxHashMap::default();
    for edge in edges {
        by_callee.entry(edge.callee).or_default().push(edge);
    }
    let mut entry: FxHashMap<FnKey, Facts> = FxHashMap::default();
    for key in keys {
        if !by_callee.contains_key(key) {
            entry.insert(*key, Facts::default());
        }
    }
    loop {
        let mut changed = false;
        for key in keys {
            let Some(edges) = by_callee.get(key) else { continue };
            let mut all: Option<Facts> = None;
            for edge in edges {
                let Some(outer) = entry.get(&edge.caller) else { continue };
                let facts = in_terms_of_callee(&edge.facts.and(outer), edge);
                all = Some(all.map_or_else(|| facts.clone(), |known| known.common(&facts)));
            }
            if let Some(facts) = all
                && entry.get(key) != Some(&facts)
            {
                entry.insert(*key, facts);
                changed = true;
            }
        }
        if !changed {
            break;
        }
    }
    for event in events {
        if let Some(facts) = entry.get(&event.label.origin.func) {
            event.facts = event.facts.and(facts);
        }
    }
}

/// A caller's facts as the callee sees them: whose consent it is, by parameter.
fn in_terms_of_callee(facts: &Facts, edge: &CallEdge) -> Facts {
    let mut found = Facts::default();
    for fact in facts.iter() {
        let fact = match fact {
            Fact::Consent(consent) => {
                let entities = renamed(&consent.entities, edge);
                Fact::Consent(Arc::new(ConsentFact { entities, ..ConsentFact::clone(consent) }))
            }
            Fact::Guarded(guard) => Fact::Guarded(*guard),
            Fact::Implied(..) | Fact::Absent(_) => continue,
        };
        found = found.and(&Facts::one(fact));
    }
    found
}

fn renamed(entities: &[Entity], edge: &CallEdge) -> Entities {
    let mut found = Entities::default();
    for entity in entities {
        let (record, part) = entity.split();
        for (index, arg) in edge.args.iter().enumerate() {
            let param = Entity::Param(index as u32);
            if arg.contains(entity) {
                found.add(&[param]);
            } else if let (true, Some(part)) = (arg.contains(&record), part) {
                found.add(&[param.part(part)]);
            }
        }
        if let Entity::Site(_) = record {
            found.add(&[*entity]);
        }
    }
    found
}
