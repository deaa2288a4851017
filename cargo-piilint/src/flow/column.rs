//! Data that stands for what a column holds: which column, until it is known what is written there (`rules::columns`).

use std::cmp::Ordering;
use std::sync::Arc;

use crate::source::Sym;

use super::fact::{Text, TextPart};
use super::label::{Base, Label, Labels, PathStep};

/// A column that is read.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct ColumnRead {
    /// The statement that selects it.
    pub sql: Text,
    /// Its name or its place in the row, where it is taken from a row by that; none: the row is one value.
    pub key: Option<Text>,
    /// The way into that value: fields of a record, places in a tuple.
    pub way: Vec<PathStep>,
}

impl Ord for ColumnRead {
    fn cmp(&self, other: &Self) -> Ordering {
        // Statements are long, and the parts of a row share theirs.
        let by_sql =
            if Arc::ptr_eq(&self.sql, &other.sql) { Ordering::Equal } else { self.sql.cmp(&other.sql) };
        by_sql.then_with(|| (&self.key, &self.way).cmp(&(&other.key, &other.way)))
    }
}

impl PartialOrd for ColumnRead {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl ColumnRead {
    /// The read of a part of the row as a value, if that says more of which column it is.
    fn part(&self, step: PathStep) -> Option<Self> {
        const DEEP: usize = 3;
        let is_wrapper = |key: Sym| matches!(key.as_str(), "Some" | "Ok" | "Err");
        let mut way = self.way.clone();
        match step.key.as_str() {
            _ if self.key.is_some() => return None,
            // A list of records, or of values: each is one.
            "elem" => return None,
            "0" if way.last().is_some_and(|last| is_wrapper(last.key)) => {
                way.pop();
            }
            _ if way.len() >= DEEP => return None,
            _ => way.push(step),
        }
        Some(Self { way, ..self.clone() })
    }

    /// Whether a caller knows more of the statement.
    pub fn is_symbolic(&self) -> bool {
        let is_symbolic = |text: &Text| text.iter().any(|part| matches!(part, TextPart::Sym(_)));
        is_symbolic(&self.sql) || self.key.as_ref().is_some_and(is_symbolic)
    }
}

impl Labels {
    /// Whether any stands for a row as a value.
    pub fn has_row(&self) -> bool {
        self.iter().any(Label::is_row)
    }

    /// The labels of a part: of what is read as a row, of what the part is read from.
    #[must_use]
    pub fn of_part(&self, step: PathStep) -> Self {
        if !self.has_row() {
            return self.clone();
        }
        let part = |label: &Label| match &label.base {
            Base::Column(read) => match read.part(step) {
                Some(part) => Label { base: Base::Column(Arc::new(part)), ..label.clone() },
                None => label.clone(),
            },
            _ => label.clone(),
        };
        self.iter().map(part).collect()
    }

    /// Those that stand for no row.
    #[must_use]
    pub fn without_rows(&self) -> Self {
        if !self.has_row() {
            return self.clone();
        }
        self.iter().filter(|label| !label.is_row()).cloned().collect()
    }
}
