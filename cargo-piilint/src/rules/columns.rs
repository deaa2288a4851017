//! A column gives back what was written to it: data that is read into a value without a tag is the data that
//! the program writes there, with the protections that it was written with. Data that is read into a tagged field is
//! protected as all its writers protect it, if they are known.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use piilint_grammar::SinkKind;
use rustc_hash::FxHashMap;

use crate::flow::column::ColumnRead;
use crate::flow::fact::{Text, known_prefix};
use crate::flow::label::{Base, Label, PathStep, Prot};
use crate::flow::summary::{Event, add_event};
use crate::flow::trace::StepKind;
use crate::source::Sym;

use super::findings::{Input, spec_of};
use super::sql::{self, ALL, Column, Item, Parameter, Schema, Statements, Through};

/// How often data may be read and written again.
const MAX_ROUNDS: usize = 4;

/// The events of data that was read from columns: with the data that was written there.
pub(super) fn read_again(input: &Input<'_>, statements: &Statements) -> Vec<Event> {
    let is_read = |event: &&Event| matches!(event.label.base, Base::Column(_));
    if !input.flows.events.iter().any(|event| is_read(&event)) {
        return Vec::new();
    }
    let mut columns = Columns::new(input, statements);
    let is_known = |event: &&Event| matches!(event.label.base, Base::Clear);
    columns.note_writers(input.flows.events.iter().filter(is_known));
    let mut found = Vec::new();
    for _ in 0..MAX_ROUNDS {
        let mut more = Vec::new();
        for event in input.flows.events.iter().filter(is_read) {
            columns.came_back(event, &mut more);
        }
        let is_all = more.len() == found.len();
        found = more;
        if is_all {
            break;
        }
        columns.note_writers(found.iter());
    }
    found
}

/// The parameter that an event is about, or the column that a query builder names for it.
enum For<'t> {
    Parameter(Parameter<'t>),
    Column(&'t str),
}

/// What an event is about, if `name` is what its value is called.
fn meant<'t>(event: &Event, name: Option<&'t str>) -> For<'t> {
    match (name, event.texts.bind) {
        (Some(name), _) => match name.strip_prefix([':', '@', '$']) {
            Some(name) => For::Parameter(Parameter::Named(name)),
            None => For::Column(name),
        },
        (None, Some(at)) => For::Parameter(Parameter::At(at)),
        (None, None) => For::Parameter(Parameter::InText),
    }
}

/// What the statement of a sink does with the data, and what its functions make of that.
pub(super) fn statement_of(statements: &Statements, event: &Event) -> (sql::Use, Prot) {
    let Some(text) = &event.texts.sql else { return (sql::Use::Unknown, Prot::default()) };
    let name = event.texts.key.as_ref().and_then(whole);
    match meant(event, name.as_deref()) {
        For::Parameter(parameter) => statements.use_of(text, &parameter),
        For::Column(_) => statements.use_of(text, &Parameter::InText),
    }
}

/// Who writes to a column.
#[derive(Default)]
struct Writers {
    /// What is written there; without a tag: something else.
    labels: BTreeMap<Column, Vec<Label>>,
    /// Tables that are written by statements of which no more is known.
    unclear: BTreeSet<String>,
    /// There are statements of which not even the table is known.
    is_unclear: bool,
}

impl Writers {
    fn add(&mut self, column: Column, label: Label) {
        let known = self.labels.entry(column).or_default();
        if !known.iter().any(|known| known.key() == label.key()) {
            known.push(label);
        }
    }

    /// What is written to a column, or to any of a table.
    fn of<'w>(&'w self, column: &'w Column) -> impl Iterator<Item = &'w Label> {
        let fits = |known: &&Column| {
            known.table == column.table && (column.name == ALL || known.name == column.name)
        };
        let columns = self.labels.iter().filter(move |(known, _)| fits(known));
        columns.flat_map(|(_, labels)| labels)
    }

    /// Whether everybody who writes to a column is known.
    fn are_known(&self, column: &Column) -> bool {
        !self.is_unclear && !self.unclear.contains(&column.table) && self.of(column).next().is_some()
    }
}

/// Where an event's data is written to.
enum Destination {
    Columns(Vec<Through>),
    /// Somewhere in this table, if that is known.
    Unclear(Option<String>),
    Nowhere,
}

struct Columns<'a> {
    input: &'a Input<'a>,
    statements: &'a Statements,
    schema: Schema,
    copied: Vec<sql::Copied>,
    writers: Writers,
    /// What statements give, by their text.
    items: RefCell<FxHashMap<Text, Option<Rc<Vec<Item>>>>>,
}

impl<'a> Columns<'a> {
    fn new(input: &'a Input<'a>, statements: &'a Statements) -> Self {
        let mut schema = Schema::default();
        input.schema.iter().for_each(|text| schema.read(text));
        let stores = input.flows.events.iter().filter(|event| is_store(input, event));
        let texts: BTreeSet<&Text> = stores.filter_map(|event| event.texts.sql.as_ref()).collect();
        let parsed: Vec<Rc<sql::Parsed>> = texts.iter().filter_map(|text| statements.parsed(text)).collect();
        let made = parsed.iter().flat_map(|parsed| parsed.statements.iter());
        made.for_each(|statement| schema.take(statement));
        let copied = parsed.iter().flat_map(|parsed| sql::copied_by(&parsed.statements, &schema)).collect();
        Self { input, statements, schema, copied, writers: Writers::default(), items: RefCell::default() }
    }

    /// Takes in who writes what; what was noted before stays.
    fn note_writers<'e>(&mut self, events: impl Iterator<Item = &'e Event>) {
        let mut writers = std::mem::take(&mut self.writers);
        for event in events {
            match self.destination(event) {
                Destination::Columns(columns) => {
                    for (column, prot) in columns {
                        let label = Label::clone(&event.label).protected(prot);
                        let name = Some(Sym::new(&column.to_string()));
                        writers.add(column, label.stepped(StepKind::Written, event.place, name));
                    }
                }
                Destination::Unclear(Some(table)) => {
                    writers.unclear.insert(table);
                }
                Destination::Unclear(None) => writers.is_unclear = true,
                Destination::Nowhere => {}
            }
        }
        for _ in 0..MAX_ROUNDS {
            for sql::Copied { to, from } in &self.copied {
                for (column, prot) in from {
                    let labels: Vec<Label> = writers.of(column).cloned().collect();
                    if labels.is_empty() {
                        writers.unclear.insert(to.table.clone());
                    }
                    for label in labels {
                        writers.add(to.clone(), label.protected(*prot));
                    }
                }
            }
        }
        self.writers = writers;
    }

    fn destination(&self, event: &Event) -> Destination {
        if !is_store(self.input, event) || event.texts.sql.is_none() && event.texts.bind.is_none() {
            return Destination::Nowhere;
        }
        let name = event.texts.key.as_ref().and_then(whole);
        let Some(text) = &event.texts.sql else {
            // A record that knows its table.
            return match name.as_deref().and_then(|name| name.rsplit_once('.')) {
                Some((table, name)) => written_to(table, name),
                None => Destination::Unclear(None),
            };
        };
        if !sql::may_write(text) {
            return Destination::Nowhere;
        }
        let Some(parsed) = self.statements.parsed(text) else { return Destination::Unclear(None) };
        let parameter = match meant(event, name.as_deref()) {
            For::Column(name) => {
                let table = sql::table_written(&parsed.statements);
                return match (name.rsplit_once('.'), table) {
                    (Some((table, name)), _) => written_to(table, name),
                    (None, Some(table)) => written_to(&table, name),
                    (None, None) => Destination::Unclear(None),
                };
            }
            For::Parameter(parameter) => parameter,
        };
        let found = sql::written_by(&parsed, &parameter, &self.schema);
        let columns = found.writes.iter().map(|(column, prot)| Some((column.clone()?, *prot)));
        match columns.collect::<Option<Vec<Through>>>() {
            Some(columns) if !columns.is_empty() => Destination::Columns(columns),
            // A statement's own text, with nothing in it that is not known.
            Some(_) if found.is_looked_up || parameter == Parameter::InText => Destination::Nowhere,
            _ => Destination::Unclear(sql::table_written(&parsed.statements)),
        }
    }

    /// The data that an event's label stands for.
    fn came_back(&self, event: &Event, events: &mut Vec<Event>) {
        let Base::Column(read) = &event.label.base else { return };
        let columns = self.columns_read(read);
        let mut add = |label: Label| add_event(events, Event { label, ..Event::clone(event) });
        let written = || {
            columns.iter().flat_map(|(column, prot)| {
                let labels = self.writers.of(column);
                let name = Some(Sym::new(&column.to_string()));
                let read_again = move |label: &Label| {
                    label.clone().protected(*prot).stepped(StepKind::ReadAgain, event.label.origin.span, name)
                };
                labels.map(read_again)
            })
        };
        let is_known =
            !columns.is_empty() && columns.iter().all(|(column, _)| self.writers.are_known(column));
        if event.label.tag.is_none() {
            written().for_each(|label| add(came_back(&label, &event.label)));
            if !is_known {
                add(Label { base: Base::Clear, ..event.label.clone() });
            }
        } else if is_known {
            // The field's own tag says what it is; how it is protected say its writers.
            for label in written() {
                let prot = came_back(&label, &event.label).prot;
                add(Label { base: Base::Clear, prot, ..event.label.clone() });
            }
        } else {
            add(Label { base: Base::Clear, ..event.label.clone() });
        }
    }

    /// The columns that are read, as far as they are known.
    fn columns_read(&self, read: &ColumnRead) -> Vec<Through> {
        let known = self.items.borrow().get(&read.sql).cloned();
        let items = known.unwrap_or_else(|| {
            let parsed = self.statements.parsed(&read.sql);
            let items = parsed.map(|parsed| Rc::new(sql::items_of(&parsed.statements, &self.schema)));
            self.items.borrow_mut().insert(Text::clone(&read.sql), items.clone());
            items
        });
        let Some(items) = items else { return Vec::new() };
        match &read.key {
            None => self.at(&items, &read.way),
            Some(key) => whole(key).map(|key| by_key(&items, &key)).unwrap_or_default(),
        }
    }

    /// The columns at a place in what is read as a value.
    fn at(&self, items: &[Item], way: &[PathStep]) -> Vec<Through> {
        if let [Item::Row(inner)] = items {
            return self.at(inner, way);
        }
        let (Some((step, rest)), false) = (way.split_first(), matches!(items, [Item::Of { .. }])) else {
            return items.iter().flat_map(all_of).collect();
        };
        let name = step.key.as_str().trim_start_matches("r#").to_ascii_lowercase();
        let Some(spec) = step.field.and_then(|field| self.input.contracts.field(field).column) else {
            let found = by_key(items, &name);
            return match at_place(items, &name) {
                Some(item) => self.at(std::slice::from_ref(item), rest),
                // A field of which nothing is said may hold a record.
                None if found.is_empty() && !rest.is_empty() => self.at(items, rest),
                None => found,
            };
        };
        let placed = spec.index.and_then(|index| at_place(items, &index.to_string()));
        match placed {
            Some(item) => self.at(std::slice::from_ref(item), rest),
            None if spec.embedded => self.at(items, rest),
            None => {
                let mut found = by_key(items, spec.name.as_str());
                let of_table =
                    |column: &Column| spec.table.is_some_and(|table| column.table == table.as_str());
                if found.iter().any(|(column, _)| of_table(column)) {
                    found.retain(|(column, _)| of_table(column));
                }
                found
            }
        }
    }
}

fn written_to(table: &str, name: &str) -> Destination {
    let column = Column { table: table.to_ascii_lowercase(), name: name.to_ascii_lowercase() };
    Destination::Columns(vec![(column, Prot::default())])
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

fn is_store(input: &Input<'_>, event: &Event) -> bool {
    let spec = spec_of(input.contracts, input.resolver, &event.sink);
    spec.is_some_and(|spec| spec.kinds.contains(&SinkKind::Store))
}

/// By its place in the row, or by its name.
fn by_key(items: &[Item], key: &str) -> Vec<Through> {
    if let Some(item) = at_place(items, key) {
        return all_of(item);
    }
    let key = key.to_ascii_lowercase();
    items.iter().flat_map(|item| item.named(&key)).collect()
}

/// The part of a row at a place, if all before it are known one by one.
fn at_place<'i>(items: &'i [Item], place: &str) -> Option<&'i Item> {
    let place: usize = place.parse().ok()?;
    let is_listed = items.iter().take(place + 1).all(|item| !matches!(item, Item::All(_)));
    items.get(place).filter(|_| is_listed)
}

/// The columns of a part, whichever they are.
fn all_of(item: &Item) -> Vec<Through> {
    match item {
        Item::All(table) => {
            vec![(Column { table: table.clone(), name: ALL.to_owned() }, Prot::default())]
        }
        Item::Row(items) => items.iter().flat_map(all_of).collect(),
        Item::Of { columns, .. } => columns.clone(),
    }
}

fn whole(text: &Text) -> Option<String> {
    let (text, is_whole) = known_prefix(text);
    is_whole.then_some(text)
}
