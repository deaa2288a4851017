//! What comes back from a statement: the columns that each part of a row is made of.

use std::ops::ControlFlow;

use sqlparser::ast::{
    BinaryOperator, Delete, Expr, FromTable, Function, FunctionArg, FunctionArgExpr, FunctionArguments,
    Insert, Query, Select, SelectItem, SelectItemQualifiedWildcardKind, SetExpr, Statement, TableFactor,
    TableObject, TableWithJoins, Update, UpdateTableFromKind, Visit, Visitor,
};

use crate::flow::label::Prot;

use super::{Column, Schema, Through, is_hole, last_name, protection_of};

/// Part of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) enum Item {
    /// An expression over columns, by the name that it has in the row.
    Of { name: Option<String>, columns: Vec<Through> },
    /// Several, as one: `ROW(a, b)`.
    Row(Vec<Item>),
    /// All columns of a table, which are not known.
    All(String),
}

pub(in super::super) type Items = Vec<Item>;

impl Item {
    /// All columns of it that are known.
    pub(in super::super) fn columns(&self) -> Vec<Through> {
        match self {
            Self::Of { columns, .. } => columns.clone(),
            Self::Row(items) => items.iter().flat_map(Item::columns).collect(),
            Self::All(_) => Vec::new(),
        }
    }

    /// The columns of this name in it.
    pub(in super::super) fn named(&self, wanted: &str) -> Vec<Through> {
        match self {
            Self::Of { name, columns } if name.as_deref() == Some(wanted) => columns.clone(),
            Self::Of { .. } => Vec::new(),
            Self::Row(items) => items.iter().flat_map(|item| item.named(wanted)).collect(),
            Self::All(table) => {
                vec![(Column { table: table.clone(), name: wanted.to_owned() }, Prot::default())]
            }
        }
    }
}

/// The parts of the rows that statements give: of the last one that gives any.
pub(in super::super) fn items_of(statements: &[Statement], schema: &Schema) -> Items {
    let mut items = statements.iter().map(|statement| items_of_one(statement, schema));
    items.rfind(|items| !items.is_empty()).unwrap_or_default()
}

fn items_of_one(statement: &Statement, schema: &Schema) -> Items {
    match statement {
        Statement::Query(query) => Scope::empty(schema).query(query),
        Statement::Insert(Insert { table: TableObject::TableName(name), returning: Some(items), .. }) => {
            Scope::of_table(last_name(name).as_deref(), schema).items(items)
        }
        Statement::Update(update) => match &update.returning {
            Some(items) => Scope::of_update(update, schema).items(items),
            None => Vec::new(),
        },
        Statement::Delete(Delete { from, returning: Some(items), .. }) => {
            let (FromTable::WithFromKeyword(from) | FromTable::WithoutKeyword(from)) = from;
            let mut scope = Scope::empty(schema);
            scope.from(from);
            scope.items(items)
        }
        _ => Vec::new(),
    }
}

/// Something that has columns, by the name that it has in the statement.
#[derive(Clone)]
struct Relation {
    name: String,
    items: Items,
}

/// What names mean in a part of a statement.
#[derive(Clone)]
pub(super) struct Scope<'s> {
    schema: &'s Schema,
    relations: Vec<Relation>,
    /// What `WITH` names.
    named: Vec<Relation>,
}

impl<'s> Scope<'s> {
    fn empty(schema: &'s Schema) -> Self {
        Self { schema, relations: Vec::new(), named: Vec::new() }
    }

    /// Of a statement that writes a table.
    pub(super) fn of_table(table: Option<&str>, schema: &'s Schema) -> Self {
        let mut scope = Self::empty(schema);
        if let Some(table) = table {
            scope.relations.push(Relation { name: table.to_owned(), items: scope.table(table) });
        }
        scope
    }

    /// Of an `UPDATE`.
    pub(super) fn of_update(update: &Update, schema: &'s Schema) -> Self {
        let mut scope = Self::empty(schema);
        scope.from(std::slice::from_ref(&update.table));
        if let Some(UpdateTableFromKind::BeforeSet(from) | UpdateTableFromKind::AfterSet(from)) = &update.from
        {
            scope.from(from);
        }
        scope
    }

    /// Of a query's outermost `SELECT`.
    pub(super) fn of_query(query: &Query, schema: &'s Schema) -> Option<Self> {
        let mut scope = Self::empty(schema);
        scope.with(query);
        match &*query.body {
            SetExpr::Select(select) => Some(scope.select(select)),
            _ => None,
        }
    }

    pub(super) fn of_body(body: &SetExpr, schema: &'s Schema) -> Option<Self> {
        match body {
            SetExpr::Select(select) => Some(Self::empty(schema).select(select)),
            _ => None,
        }
    }

    fn select(&self, select: &Select) -> Self {
        let mut scope = Self { relations: Vec::new(), ..self.clone() };
        scope.from(&select.from);
        scope
    }

    fn with(&mut self, query: &Query) {
        for cte in query.with.iter().flat_map(|with| &with.cte_tables) {
            let columns = cte.alias.columns.iter().map(|column| column.name.value.to_ascii_lowercase());
            let items = renamed(self.query(&cte.query), columns);
            self.named.push(Relation { name: cte.alias.name.value.to_ascii_lowercase(), items });
        }
    }

    /// The parts of a query's rows.
    fn query(&self, query: &Query) -> Items {
        let mut scope = Self { relations: Vec::new(), ..self.clone() };
        scope.with(query);
        scope.body(&query.body)
    }

    fn body(&self, body: &SetExpr) -> Items {
        match body {
            SetExpr::Select(select) => self.select(select).items(&select.projection),
            SetExpr::Query(query) => self.query(query),
            SetExpr::SetOperation { left, right, .. } => {
                let (mut left, right) = (self.body(left), self.body(right));
                for (ours, theirs) in left.iter_mut().zip(right) {
                    if let Item::Of { columns, .. } = ours {
                        columns.extend(theirs.columns());
                    }
                }
                left
            }
            SetExpr::Insert(statement) | SetExpr::Update(statement) | SetExpr::Delete(statement) => {
                items_of_one(statement, self.schema)
            }
            _ => Vec::new(),
        }
    }

    fn from(&mut self, from: &[TableWithJoins]) {
        for table in from {
            self.factor(&table.relation);
            table.joins.iter().for_each(|join| self.factor(&join.relation));
        }
    }

    fn factor(&mut self, factor: &TableFactor) {
        match factor {
            TableFactor::Table { name, alias, .. } => {
                let Some(table) = last_name(name).filter(|name| !is_hole(name)) else { return };
                let name = alias
                    .as_ref()
                    .map_or_else(|| table.clone(), |alias| alias.name.value.to_ascii_lowercase());
                let known = self.named.iter().rev().find(|known| known.name == table);
                let items = known.map_or_else(|| self.table(&table), |known| known.items.clone());
                self.relations.push(Relation { name, items });
            }
            TableFactor::Derived { subquery, alias, .. } => {
                let items = self.query(subquery);
                let columns = alias.iter().flat_map(|alias| &alias.columns);
                let items = renamed(items, columns.map(|column| column.name.value.to_ascii_lowercase()));
                let name =
                    alias.as_ref().map(|alias| alias.name.value.to_ascii_lowercase()).unwrap_or_default();
                self.relations.push(Relation { name, items });
            }
            TableFactor::NestedJoin { table_with_joins, .. } => {
                self.from(std::slice::from_ref(table_with_joins));
            }
            _ => {}
        }
    }

    /// The columns of a table: one by one, if they are known.
    fn table(&self, table: &str) -> Items {
        let Some(columns) = self.schema.columns(table) else { return vec![Item::All(table.to_owned())] };
        let item = |name: &String| {
            let column = Column { table: table.to_owned(), name: name.clone() };
            Item::Of { name: Some(name.clone()), columns: vec![(column, Prot::default())] }
        };
        columns.iter().map(item).collect()
    }

    /// What is selected, in order.
    pub(super) fn items(&self, selected: &[SelectItem]) -> Items {
        let mut items = Vec::new();
        for item in selected {
            match item {
                SelectItem::UnnamedExpr(expr)
                | SelectItem::ExprWithAliases { expr, .. }
                | SelectItem::QualifiedWildcard(SelectItemQualifiedWildcardKind::Expr(expr), _) => {
                    items.push(self.item(expr, None));
                }
                SelectItem::ExprWithAlias { expr, alias } => {
                    items.push(self.item(expr, Some(alias.value.to_ascii_lowercase())));
                }
                SelectItem::Wildcard(_) => items.extend(self.all()),
                SelectItem::QualifiedWildcard(SelectItemQualifiedWildcardKind::ObjectName(name), _) => {
                    items.extend(last_name(name).map(|name| self.all_of(&name)).unwrap_or_default());
                }
            }
        }
        items
    }

    fn all(&self) -> Items {
        self.relations.iter().flat_map(|relation| relation.items.clone()).collect()
    }

    fn all_of(&self, name: &str) -> Items {
        let relation = self.relations.iter().find(|relation| relation.name == name);
        relation.map(|relation| relation.items.clone()).unwrap_or_default()
    }

    fn item(&self, expr: &Expr, alias: Option<String>) -> Item {
        let name = alias.or_else(|| match expr {
            Expr::Identifier(name) => Some(name.value.to_ascii_lowercase()),
            Expr::CompoundIdentifier(names) => names.last().map(|name| name.value.to_ascii_lowercase()),
            _ => None,
        });
        match expr {
            Expr::Function(function) if is_named(function, "row") => Item::Row(self.parts(function)),
            Expr::Tuple(parts) => Item::Row(parts.iter().map(|part| self.item(part, None)).collect()),
            Expr::Nested(inner) => self.item(inner, name),
            _ => Item::Of { name: name.as_deref().map(as_asked), columns: self.columns_in(expr) },
        }
    }

    /// The parts of `ROW(..)`.
    fn parts(&self, function: &Function) -> Items {
        let args = arguments(function).flat_map(|arg| match arg {
            FunctionArgExpr::Expr(expr) => vec![self.item(expr, None)],
            FunctionArgExpr::QualifiedWildcard(name) => {
                last_name(name).map(|name| self.all_of(&name)).unwrap_or_default()
            }
            FunctionArgExpr::Wildcard | FunctionArgExpr::WildcardWithOptions(_) => self.all(),
        });
        args.collect()
    }

    /// The columns whose contents are in the value of an expression.
    pub(super) fn columns_in(&self, expr: &Expr) -> Vec<Through> {
        match expr {
            Expr::Identifier(name) => self.column(None, &name.value.to_ascii_lowercase()),
            Expr::CompoundIdentifier(names) => match names.as_slice() {
                [.., of, name] => {
                    self.column(Some(&of.value.to_ascii_lowercase()), &name.value.to_ascii_lowercase())
                }
                _ => Vec::new(),
            },
            Expr::Function(function) => self.columns_in_call(function),
            Expr::BinaryOp { left, op, right } => match op {
                BinaryOperator::Gt
                | BinaryOperator::Lt
                | BinaryOperator::GtEq
                | BinaryOperator::LtEq
                | BinaryOperator::Eq
                | BinaryOperator::NotEq
                | BinaryOperator::And
                | BinaryOperator::Or => Vec::new(),
                _ => self.columns_in_all([&**left, &**right]),
            },
            Expr::Case { conditions, else_result, .. } => {
                let results = conditions.iter().map(|when| &when.result);
                self.columns_in_all(results.chain(else_result.iter().map(|value| &**value)))
            }
            Expr::Nested(inner) => self.columns_in(inner),
            Expr::Cast { expr, .. } | Expr::Collate { expr, .. } => self.columns_in(expr),
            Expr::Tuple(parts) => self.columns_in_all(parts),
            Expr::Subquery(query) => self.query(query).iter().flat_map(Item::columns).collect(),
            // A condition says no more than whether it holds.
            Expr::IsFalse(_)
            | Expr::IsNotFalse(_)
            | Expr::IsTrue(_)
            | Expr::IsNotTrue(_)
            | Expr::IsNull(_)
            | Expr::IsNotNull(_)
            | Expr::IsDistinctFrom(..)
            | Expr::IsNotDistinctFrom(..)
            | Expr::InList { .. }
            | Expr::InSubquery { .. }
            | Expr::Between { .. }
            | Expr::Like { .. }
            | Expr::ILike { .. }
            | Expr::Exists { .. }
            | Expr::Value(_) => Vec::new(),
            other => {
                let mut found = Names { scope: self, columns: Vec::new() };
                let _ = other.visit(&mut found);
                found.columns
            }
        }
    }

    fn columns_in_all<'e>(&self, parts: impl IntoIterator<Item = &'e Expr>) -> Vec<Through> {
        parts.into_iter().flat_map(|part| self.columns_in(part)).collect()
    }

    /// What is counted says nothing of what it was.
    fn columns_in_call(&self, function: &Function) -> Vec<Through> {
        if ["count", "exists", "length", "char_length", "octet_length"]
            .iter()
            .any(|name| is_named(function, name))
        {
            return Vec::new();
        }
        let made = protection_of(function);
        let inside = arguments(function).filter_map(|arg| match arg {
            FunctionArgExpr::Expr(expr) => Some(self.columns_in(expr)),
            _ => None,
        });
        inside.flatten().map(|(column, prot)| (column, prot.and(made))).collect()
    }

    /// The columns that a name may mean.
    fn column(&self, of: Option<&str>, name: &str) -> Vec<Through> {
        if is_hole(name) {
            return Vec::new();
        }
        let fits = |relation: &&Relation| of.is_none_or(|of| relation.name == of || of == "excluded");
        let relations = self.relations.iter().filter(fits);
        let found: Vec<Vec<Through>> = relations
            .map(|relation| relation.items.iter().flat_map(|item| item.named(name)).collect())
            .collect();
        found.into_iter().flatten().collect()
    }
}

/// `email as "email!: String"` of sqlx's macros is called `email`.
fn as_asked(name: &str) -> String {
    let end = name.find(['!', '?', ':']).filter(|end| *end > 0).unwrap_or(name.len());
    name[..end].to_owned()
}

fn is_named(function: &Function, name: &str) -> bool {
    last_name(&function.name).as_deref() == Some(name)
}

fn arguments(function: &Function) -> impl Iterator<Item = &FunctionArgExpr> {
    let list = match &function.args {
        FunctionArguments::List(list) => list.args.as_slice(),
        FunctionArguments::None | FunctionArguments::Subquery(_) => &[],
    };
    list.iter().map(|arg| match arg {
        FunctionArg::Named { arg, .. } | FunctionArg::ExprNamed { arg, .. } | FunctionArg::Unnamed(arg) => {
            arg
        }
    })
}

/// With the names that stand beside them.
fn renamed(mut items: Items, names: impl Iterator<Item = String>) -> Items {
    for (item, new) in items.iter_mut().zip(names) {
        if let Item::Of { name, .. } = item {
            *name = Some(new);
        }
    }
    items
}

/// Every name in an expression of which nothing more is known.
struct Names<'a, 's> {
    scope: &'a Scope<'s>,
    columns: Vec<Through>,
}

impl Visitor for Names<'_, '_> {
    type Break = ();

    fn pre_visit_expr(&mut self, expr: &Expr) -> ControlFlow<()> {
        if let Expr::Identifier(_) | Expr::CompoundIdentifier(_) = expr {
            self.columns.extend(self.scope.columns_in(expr));
        }
        ControlFlow::Continue(())
    }
}
