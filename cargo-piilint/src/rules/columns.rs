//! A column gives back what was written to it: data that is read into a value without a tag is the data that
//! the program writes there, with the protections that it was written with.

use std::collections::BTreeMap;

use piilint_grammar::SinkKind;

use crate::flow::Flows;
use crate::flow::fact::{Text, known_prefix};
use crate::flow::label::{Base, ColumnRead, Label};
use crate::flow::summary::{Event, add_event};

use super::findings::{Input, spec_of};
use super::sql::{self, Column};

/// How often data may be read and written again.
const MAX_ROUNDS: usize = 3;

/// What is known to reach sinks out of columns: the events of reads, with the data that was written.
pub(super) fn read_again(input: &Input<'_>, flows: &Flows) -> Vec<Event> {
    let reads: Vec<(Column, &Event)> = flows
        .events
        .iter()
        .filter(|event| event.label.tag.is_none())
        .filter_map(|event| match &event.label.base {
            Base::Column(read) => Some((column_read(read)?, event)),
            _ => None,
        })
        .collect();
    if reads.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<Event> = Vec::new();
    for _ in 0..MAX_ROUNDS {
        let mut by_column: BTreeMap<Column, Vec<&Label>> = BTreeMap::new();
        for event in flows.events.iter().chain(&found).filter(|event| event.label.tag.is_some()) {
            if let Some(column) = column_written(input, event) {
                by_column.entry(column).or_default().push(&event.label);
            }
        }
        let pairs = reads.iter().flat_map(|(column, event)| {
            by_column.get(column).into_iter().flatten().map(|label| (*event, *label))
        });
        let mut more = Vec::new();
        for (event, label) in pairs {
            add_event(&mut more, Event { label: came_back(label, &event.label), ..Event::clone(event) });
        }
        let is_all = more.len() == found.len();
        found = more;
        if is_all {
            break;
        }
    }
    found
}

/// What was written, as it is after it was read.
fn came_back(written: &Label, read: &Label) -> Label {
    Label {
        base: Base::Clear,
        prot: written.prot.without(read.undone).and(read.prot),
        // A consent may have been withdrawn meanwhile.
        facts: read.facts.clone(),
        entities: read.entities.clone(),
        trace: written.trace.concat(&read.trace),
        ..written.clone()
    }
}

fn whole(text: &Text) -> Option<String> {
    let (text, is_whole) = known_prefix(text);
    is_whole.then_some(text)
}

fn column_read(read: &ColumnRead) -> Option<Column> {
    let key = match &read.key {
        Some(key) => Some(whole(key)?),
        None => None,
    };
    sql::column_selected(&whole(&read.sql)?, key.as_deref())
}

fn column_written(input: &Input<'_>, event: &Event) -> Option<Column> {
    let spec = spec_of(input.contracts, input.resolver, &event.sink)?;
    if !spec.kinds.contains(&SinkKind::Store) {
        return None;
    }
    let statement = whole(event.texts.sql.as_ref()?)?;
    let named = event.texts.key.as_ref().and_then(whole);
    sql::column_of_parameter(&statement, named.as_deref(), event.texts.bind?)
}
