//! What a statement writes: its parameters, and what it copies from column to column.

use std::ops::ControlFlow;

use sqlparser::ast::{
    Assignment, AssignmentTarget, Expr, Insert, MergeAction, MergeInsertKind, MergeUpdateKind,
    OnConflictAction, OnInsert, Query, SelectItem, SetExpr, Statement, TableFactor, TableObject, Update,
    Value, Visit, Visitor,
};

use crate::flow::label::Prot;

use super::read::{Items, Scope};
use super::{Column, Parsed, Schema, Through, is_hole, last_name, protection_of};

/// Which parameter of a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Parameter<'a> {
    /// By its place, from 0.
    At(u32),
    /// By its name, without the sign before it.
    Named(&'a str),
    /// What stands in the text itself, where it is not known.
    InText,
}

/// What a statement does with a parameter.
#[derive(Clone, Debug, Default)]
pub(in super::super) struct Written {
    /// Where it is written to, if that is known, and what protects it there.
    pub(in super::super) writes: Vec<(Option<Column>, Prot)>,
    /// It is compared.
    pub(in super::super) is_looked_up: bool,
}

/// What statements do with a parameter.
pub(in super::super) fn written_by(parsed: &Parsed, parameter: &Parameter<'_>, schema: &Schema) -> Written {
    let parameter = match (parameter, parsed.added) {
        (Parameter::At(_), Some(added)) => Parameter::At(added),
        (parameter, _) => *parameter,
    };
    let mut walk = Walk { parameter, schema, counter: 0, found: Written::default(), copied: Vec::new() };
    for statement in &parsed.statements {
        walk.statement(statement);
    }
    walk.found
}

/// A column that a statement writes, and what it takes from other columns for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) struct Copied {
    pub(in super::super) to: Column,
    pub(in super::super) from: Vec<Through>,
}

/// What statements copy from column to column.
pub(in super::super) fn copied_by(statements: &[Statement], schema: &Schema) -> Vec<Copied> {
    let parameter = Parameter::Named("");
    let mut walk = Walk { parameter, schema, counter: 0, found: Written::default(), copied: Vec::new() };
    for statement in statements {
        walk.statement(statement);
    }
    walk.copied
}

/// What becomes of the value of an expression.
#[derive(Clone, Copy)]
enum Fate<'c> {
    /// It is written, to a column if that is known.
    Written(Option<&'c Column>),
    LookedUp,
}

/// Goes through the placeholders of statements in order, and notes what is done with one of them.
struct Walk<'s> {
    parameter: Parameter<'s>,
    schema: &'s Schema,
    counter: u32,
    found: Written,
    copied: Vec<Copied>,
}

impl Walk<'_> {
    fn statement(&mut self, statement: &Statement) {
        match statement {
            Statement::Insert(insert) => self.insert(insert),
            Statement::Update(update) => self.update(update),
            Statement::Merge(merge) => {
                let table = table_of(&merge.table);
                self.all(&merge.source, Fate::LookedUp);
                self.all(&merge.on, Fate::LookedUp);
                for clause in &merge.clauses {
                    match &clause.action {
                        MergeAction::Update(update) => {
                            if let MergeUpdateKind::Set(assignments) = &update.kind {
                                self.assignments(table.as_deref(), assignments, None);
                            }
                        }
                        MergeAction::Insert(insert) => {
                            let names: Vec<String> = insert.columns.iter().filter_map(last_name).collect();
                            if let MergeInsertKind::Values(values) = &insert.kind {
                                for row in &values.rows {
                                    self.row(table.as_deref(), &names, row.content.iter(), None);
                                }
                            }
                        }
                        MergeAction::Delete { .. } | MergeAction::DoNothing { .. } => {}
                    }
                }
            }
            Statement::Query(query) => {
                for cte in query.with.iter().flat_map(|with| &with.cte_tables) {
                    self.query(&cte.query);
                }
                self.query_body(query);
            }
            other => self.all(other, Fate::LookedUp),
        }
    }

    /// A query may be a statement that writes: `WITH x AS (INSERT ..) SELECT ..`.
    fn query(&mut self, query: &Query) {
        for cte in query.with.iter().flat_map(|with| &with.cte_tables) {
            self.query(&cte.query);
        }
        self.query_body(query);
    }

    fn query_body(&mut self, query: &Query) {
        match &*query.body {
            SetExpr::Insert(inner)
            | SetExpr::Update(inner)
            | SetExpr::Merge(inner)
            | SetExpr::Delete(inner) => {
                self.statement(inner);
            }
            body => {
                self.all(body, Fate::LookedUp);
                self.all(&query.order_by, Fate::LookedUp);
                self.all(&query.limit_clause, Fate::LookedUp);
            }
        }
    }

    fn insert(&mut self, insert: &Insert) {
        let table = match &insert.table {
            TableObject::TableName(name) => last_name(name).filter(|name| !is_hole(name)),
            _ => None,
        };
        let table = table.as_deref();
        let mut names: Vec<String> = insert.columns.iter().filter_map(last_name).collect();
        if names.is_empty() {
            names = table.and_then(|table| self.schema.columns(table)).unwrap_or_default().to_vec();
        }
        if let Some(source) = &insert.source {
            self.source(table, &names, source);
        }
        let scope = Scope::of_table(table, self.schema);
        self.assignments(table, &insert.assignments, Some(&scope));
        match &insert.on {
            Some(OnInsert::DuplicateKeyUpdate(assignments)) => {
                self.assignments(table, assignments, Some(&scope));
            }
            Some(OnInsert::OnConflict(on)) => {
                if let OnConflictAction::DoUpdate(update) = &on.action {
                    self.assignments(table, &update.assignments, Some(&scope));
                    self.all(&update.selection, Fate::LookedUp);
                }
            }
            Some(other) => self.all(other, Fate::Written(None)),
            None => {}
        }
    }

    fn update(&mut self, update: &Update) {
        let table = table_of(&update.table.relation);
        let scope = Scope::of_update(update, self.schema);
        self.assignments(table.as_deref(), &update.assignments, Some(&scope));
        self.all(&update.from, Fate::LookedUp);
        self.all(&update.selection, Fate::LookedUp);
    }

    fn assignments(&mut self, table: Option<&str>, assignments: &[Assignment], scope: Option<&Scope<'_>>) {
        for assignment in assignments {
            match (&assignment.target, &assignment.value) {
                (AssignmentTarget::ColumnName(name), value) => {
                    let column = column(table, last_name(name));
                    self.value(value, column.as_ref(), scope);
                }
                (AssignmentTarget::Tuple(names), Expr::Tuple(values)) if names.len() == values.len() => {
                    for (name, value) in names.iter().zip(values) {
                        let column = column(table, last_name(name));
                        self.value(value, column.as_ref(), scope);
                    }
                }
                (AssignmentTarget::Tuple(_), value) => self.all(value, Fate::Written(None)),
            }
        }
    }

    /// What an `INSERT` takes its rows from: values and selected expressions are written, the rest is looked up.
    fn source(&mut self, table: Option<&str>, names: &[String], query: &Query) {
        for cte in query.with.iter().flat_map(|with| &with.cte_tables) {
            self.query(&cte.query);
        }
        let scope = Scope::of_query(query, self.schema);
        self.rows(table, names, &query.body, scope.as_ref());
        self.all(&query.order_by, Fate::LookedUp);
        self.all(&query.limit_clause, Fate::LookedUp);
    }

    fn rows(&mut self, table: Option<&str>, names: &[String], body: &SetExpr, scope: Option<&Scope<'_>>) {
        match body {
            SetExpr::Values(values) => {
                let nothing = Scope::of_table(None, self.schema);
                for row in &values.rows {
                    self.row(table, names, row.content.iter(), Some(&nothing));
                }
            }
            SetExpr::Select(select) => {
                let has_wildcard = |item: &SelectItem| {
                    matches!(item, SelectItem::Wildcard(_) | SelectItem::QualifiedWildcard(..))
                };
                if let (Some(scope), true) = (scope, select.projection.iter().any(has_wildcard)) {
                    self.copy_items(table, names, &scope.items(&select.projection));
                    self.all(&select.projection, Fate::Written(None));
                } else {
                    let values = select.projection.iter().filter_map(|item| match item {
                        SelectItem::UnnamedExpr(expr) | SelectItem::ExprWithAlias { expr, .. } => Some(expr),
                        _ => None,
                    });
                    self.row(table, names, values, scope);
                }
                self.all(&select.from, Fate::LookedUp);
                self.all(&select.selection, Fate::LookedUp);
                self.all(&select.group_by, Fate::LookedUp);
                self.all(&select.having, Fate::LookedUp);
            }
            SetExpr::Query(query) => self.source(table, names, query),
            SetExpr::SetOperation { left, right, .. } => {
                for side in [left, right] {
                    let scope = Scope::of_body(side, self.schema);
                    self.rows(table, names, side, scope.as_ref());
                }
            }
            other => self.all(other, Fate::LookedUp),
        }
    }

    fn copy_items(&mut self, table: Option<&str>, names: &[String], items: &Items) {
        for (name, item) in names.iter().zip(items) {
            if let (Some(to), from) = (column(table, Some(name.clone())), item.columns())
                && !from.is_empty()
            {
                self.copied.push(Copied { to, from });
            }
        }
    }

    fn row<'e>(
        &mut self,
        table: Option<&str>,
        names: &[String],
        values: impl Iterator<Item = &'e Expr>,
        scope: Option<&Scope<'_>>,
    ) {
        for (index, value) in values.enumerate() {
            let column = column(table, names.get(index).cloned());
            self.value(value, column.as_ref(), scope);
        }
    }

    /// One expression that is written to a column.
    fn value(&mut self, value: &Expr, column: Option<&Column>, scope: Option<&Scope<'_>>) {
        if let (Some(column), Some(scope)) = (column, scope) {
            let mut from = scope.columns_in(value);
            // An upsert's `excluded.a` is what it would have inserted, and `a = a` says nothing.
            from.retain(|(known, prot)| known != column || *prot != Prot::default());
            if !from.is_empty() {
                self.copied.push(Copied { to: column.clone(), from });
            }
        }
        self.all(value, Fate::Written(column));
    }

    /// Every placeholder in a part of a statement.
    fn all<V: Visit>(&mut self, node: &V, fate: Fate<'_>) {
        let mut placeholders = Placeholders { walk: self, fate, queries: 0, functions: Vec::new() };
        let _ = node.visit(&mut placeholders);
    }

    fn placeholder(&mut self, name: &str, fate: Fate<'_>, protections: Prot) {
        let word = name.trim_start_matches(['?', '$', ':', '@', '#']);
        let is_it = match (word.parse::<u32>(), self.parameter) {
            (Ok(number), Parameter::At(index)) => number == index + 1,
            (Err(_), Parameter::Named(wanted)) => word == wanted,
            (Err(_), Parameter::At(index)) => {
                self.counter += 1;
                self.counter - 1 == index
            }
            (Ok(_), Parameter::Named(_)) | (_, Parameter::InText) => false,
        };
        if is_it {
            self.note(fate, protections);
        }
    }

    fn note(&mut self, fate: Fate<'_>, protections: Prot) {
        match fate {
            Fate::Written(column) => self.found.writes.push((column.cloned(), protections)),
            Fate::LookedUp => self.found.is_looked_up = true,
        }
    }
}

/// A column, if its table and name are known.
fn column(table: Option<&str>, name: Option<String>) -> Option<Column> {
    let name = name.filter(|name| !is_hole(name))?;
    Some(Column { table: table?.to_owned(), name })
}

pub(super) fn table_of(factor: &TableFactor) -> Option<String> {
    match factor {
        TableFactor::Table { name, .. } => last_name(name).filter(|name| !is_hole(name)),
        _ => None,
    }
}

struct Placeholders<'w, 's, 'c> {
    walk: &'w mut Walk<'s>,
    fate: Fate<'c>,
    /// How many queries are open: what a query within an expression compares is looked up.
    queries: u32,
    /// What the functions around make of a value.
    functions: Vec<Prot>,
}

impl Placeholders<'_, '_, '_> {
    fn protections(&self) -> Prot {
        self.functions.iter().fold(Prot::default(), |all, one| all.and(*one))
    }
}

impl Visitor for Placeholders<'_, '_, '_> {
    type Break = ();

    fn pre_visit_query(&mut self, _: &Query) -> ControlFlow<()> {
        self.queries += 1;
        ControlFlow::Continue(())
    }

    fn post_visit_query(&mut self, _: &Query) -> ControlFlow<()> {
        self.queries -= 1;
        ControlFlow::Continue(())
    }

    fn pre_visit_expr(&mut self, expr: &Expr) -> ControlFlow<()> {
        let (protections, fate) =
            (self.protections(), if self.queries == 0 { self.fate } else { Fate::LookedUp });
        let in_text = self.walk.parameter == Parameter::InText;
        match expr {
            Expr::Function(function) => self.functions.push(protection_of(function)),
            Expr::Identifier(name) if name.value.starts_with('@') => {
                self.walk.placeholder(&name.value, fate, protections);
            }
            Expr::Identifier(name) if in_text && is_hole(&name.value) => self.walk.note(fate, protections),
            Expr::Value(value) => match &value.value {
                Value::Placeholder(name) => self.walk.placeholder(name, fate, protections),
                Value::SingleQuotedString(text) | Value::DoubleQuotedString(text)
                    if in_text && is_hole(text) =>
                {
                    self.walk.note(fate, protections);
                }
                _ => {}
            },
            _ => {}
        }
        ControlFlow::Continue(())
    }

    fn post_visit_expr(&mut self, expr: &Expr) -> ControlFlow<()> {
        if let Expr::Function(_) = expr {
            self.functions.pop();
        }
        ControlFlow::Continue(())
    }
}
