//! What a statement does with its parameters: which are written, and which only looked up.
//!
//! The statement is parsed by `sqlparser` with the generic dialect; placeholders are `?`, `?1`, `$1` and
//! `:name`. A statement that is known only in part is told by its first word, where that is enough.

use std::ops::ControlFlow;

use piilint_grammar::Protection;
use sqlparser::ast::{
    Expr, Function, OnConflictAction, OnInsert, Query, SelectItem, SetExpr, Statement, TableFactor, Value,
    Visit, Visitor,
};
use sqlparser::dialect::{GenericDialect, SQLiteDialect};
use sqlparser::parser::Parser;

use crate::flow::fact::{TextPart, shown_text};
use crate::flow::label::Prot;

/// What is done with a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// It is written.
    Written,
    /// It is only compared.
    Lookup,
    /// It cannot be told.
    Unknown,
}

/// What a statement does with its parameter of this index (from 0), and what its functions make of the value
/// before it is written.
pub(super) fn use_of(text: &[TextPart], bind: Option<u32>) -> (Use, Prot) {
    let shown = shown_text(text);
    let is_whole = text.iter().all(|part| matches!(part, TextPart::Text(_)));
    let by_word = by_first_word(&shown);
    if by_word != Use::Unknown || !is_whole {
        return (by_word, Prot::default());
    }
    let Some(statements) = parse(&shown) else { return (Use::Unknown, Prot::default()) };
    let mut walk = Walk { bind, counter: 0, written: None, looked_up: false };
    for statement in &statements {
        walk.statement(statement);
    }
    match (walk.written, walk.looked_up) {
        (Some(protections), _) => (Use::Written, protections),
        (None, true) => (Use::Lookup, Prot::default()),
        (None, false) => (Use::Unknown, Prot::default()),
    }
}

/// A column: its table and its name, in lower case.
pub(super) type Column = (String, String);

/// The column that is read: by its place in the row, by its name, or the only one.
pub(super) fn column_selected(text: &str, key: Option<&str>) -> Option<Column> {
    let statements = parse(text)?;
    let [Statement::Query(query)] = statements.as_slice() else { return None };
    let SetExpr::Select(select) = &*query.body else { return None };
    let [from] = select.from.as_slice() else { return None };
    if !from.joins.is_empty() {
        return None;
    }
    let TableFactor::Table { name: table, .. } = &from.relation else { return None };
    let named: Vec<(Option<String>, Option<String>)> = select.projection.iter().map(selected).collect();
    let column = match key {
        None => match named.as_slice() {
            [(column, _)] => column.clone(),
            _ => None,
        },
        Some(key) => {
            if let Ok(index) = key.parse::<usize>() {
                named.get(index)?.0.clone()
            } else {
                let key = key.to_ascii_lowercase();
                named.iter().find(|(_, shown)| shown.as_ref() == Some(&key))?.0.clone()
            }
        }
    };
    Some((last_part(&table.to_string()), column?))
}

/// A selected column, and what it is called in the row.
fn selected(item: &SelectItem) -> (Option<String>, Option<String>) {
    let column = |expr: &Expr| match expr {
        Expr::Identifier(name) => Some(name.value.to_ascii_lowercase()),
        Expr::CompoundIdentifier(names) => names.last().map(|name| name.value.to_ascii_lowercase()),
        _ => None,
    };
    match item {
        SelectItem::UnnamedExpr(expr) => (column(expr), column(expr)),
        SelectItem::ExprWithAlias { expr, alias } => (column(expr), Some(alias.value.to_ascii_lowercase())),
        _ => (None, None),
    }
}

/// The column to which a statement writes its parameter of this index; `named`: what the parameter itself says.
pub(super) fn column_of_parameter(text: &str, named: Option<&str>, bind: u32) -> Option<Column> {
    if let Some(named) = named {
        let mut words = text.split_whitespace();
        let table = match words.next()?.to_ascii_uppercase().as_str() {
            "INSERT" | "REPLACE" => words.find(|word| word.eq_ignore_ascii_case("INTO")).and(words.next())?,
            "UPDATE" => words.next()?,
            _ => return None,
        };
        return Some((last_part(table), last_part(named)));
    }
    let statements = parse(text)?;
    let [Statement::Insert(insert)] = statements.as_slice() else { return None };
    let SetExpr::Values(values) = &*insert.source.as_ref()?.body else { return None };
    let [row] = values.rows.as_slice() else { return None };
    let mut counter = 0;
    let row: &[Expr] = row;
    let at = row.iter().position(|expr| {
        let Expr::Value(value) = expr else { return false };
        let Value::Placeholder(name) = &value.value else { return false };
        let digits: String = name.chars().filter(char::is_ascii_digit).collect();
        counter += 1;
        digits.parse::<u32>().map_or(counter, |number| number) == bind + 1
    })?;
    let column = insert.columns.get(at)?;
    Some((last_part(&insert.table.to_string()), last_part(&column.to_string())))
}

/// A name without its schema and its quotes.
fn last_part(name: &str) -> String {
    let last = name.rsplit('.').next().unwrap_or(name);
    last.trim_matches(|c| matches!(c, '"' | '`' | '[' | ']')).to_ascii_lowercase()
}

fn parse(text: &str) -> Option<Vec<Statement>> {
    Parser::parse_sql(&GenericDialect {}, text).or_else(|_| Parser::parse_sql(&SQLiteDialect {}, text)).ok()
}

/// Redis's commands that keep nothing of what they are given (<https://redis.io/docs/latest/commands/>).
const REDIS_READS: &[&str] = &[
    "DEL",
    "DUMP",
    "EXISTS",
    "EXPIRE",
    "GET",
    "GETDEL",
    "GETEX",
    "GETRANGE",
    "HDEL",
    "HEXISTS",
    "HGET",
    "HGETALL",
    "HKEYS",
    "HLEN",
    "HMGET",
    "HSCAN",
    "HVALS",
    "KEYS",
    "LINDEX",
    "LLEN",
    "LPOP",
    "LPOS",
    "LRANGE",
    "LREM",
    "MGET",
    "PERSIST",
    "PEXPIRE",
    "PTTL",
    "RPOP",
    "SCAN",
    "SCARD",
    "SDIFF",
    "SINTER",
    "SISMEMBER",
    "SMEMBERS",
    "SMISMEMBER",
    "SREM",
    "SSCAN",
    "STRLEN",
    "SUBSCRIBE",
    "TTL",
    "TYPE",
    "UNLINK",
    "XRANGE",
    "XREAD",
    "ZCARD",
    "ZCOUNT",
    "ZRANGE",
    "ZRANK",
    "ZREM",
    "ZSCAN",
    "ZSCORE",
];

/// Statements that write nothing, by how they begin.
fn by_first_word(text: &str) -> Use {
    let word = text.split_whitespace().next().unwrap_or_default().to_ascii_uppercase();
    match word.as_str() {
        "SELECT" | "DELETE" | "EXPLAIN" | "SHOW" => Use::Lookup,
        _ if REDIS_READS.contains(&word.as_str()) => Use::Lookup,
        _ => Use::Unknown,
    }
}

/// Goes through the placeholders of statements in order, and notes what is done with one of them.
struct Walk {
    bind: Option<u32>,
    counter: u32,
    /// What protects the value wherever it is written.
    written: Option<Prot>,
    looked_up: bool,
}

impl Walk {
    fn statement(&mut self, statement: &Statement) {
        match statement {
            Statement::Insert(insert) => {
                if let Some(source) = &insert.source {
                    self.source(source);
                }
                insert.assignments.iter().for_each(|assignment| self.all(&assignment.value, true));
                match &insert.on {
                    Some(OnInsert::DuplicateKeyUpdate(assignments)) => {
                        for assignment in assignments {
                            self.all(&assignment.value, true);
                        }
                    }
                    Some(OnInsert::OnConflict(on)) => {
                        if let OnConflictAction::DoUpdate(update) = &on.action {
                            update
                                .assignments
                                .iter()
                                .for_each(|assignment| self.all(&assignment.value, true));
                            self.all(&update.selection, false);
                        }
                    }
                    Some(other) => self.all(other, true),
                    None => {}
                }
            }
            Statement::Update(update) => {
                update.assignments.iter().for_each(|assignment| self.all(&assignment.value, true));
                self.all(&update.selection, false);
            }
            Statement::Merge { .. } => self.all(statement, true),
            Statement::Query(query) => match &*query.body {
                SetExpr::Insert(inner) | SetExpr::Update(inner) | SetExpr::Merge(inner) => {
                    self.all(&query.with, false);
                    self.statement(inner);
                }
                _ => self.all(query, false),
            },
            other => self.all(other, false),
        }
    }

    /// What an `INSERT` takes its rows from: values and selected expressions are written, the rest is looked up.
    fn source(&mut self, query: &Query) {
        self.all(&query.with, false);
        self.rows(&query.body);
        self.all(&query.order_by, false);
        self.all(&query.limit_clause, false);
    }

    fn rows(&mut self, body: &SetExpr) {
        match body {
            SetExpr::Values(values) => self.all(values, true),
            SetExpr::Select(select) => {
                self.all(&select.projection, true);
                self.all(&select.from, false);
                self.all(&select.selection, false);
                self.all(&select.group_by, false);
                self.all(&select.having, false);
            }
            SetExpr::Query(query) => self.source(query),
            SetExpr::SetOperation { left, right, .. } => {
                self.rows(left);
                self.rows(right);
            }
            other => self.all(other, false),
        }
    }

    /// Every placeholder in a part of a statement.
    fn all<V: Visit>(&mut self, node: &V, is_written: bool) {
        let mut parameters = Parameters { walk: self, is_written, queries: 0, functions: Vec::new() };
        let _ = node.visit(&mut parameters);
    }

    fn parameter(&mut self, name: &str, is_written: bool, protections: Prot) {
        let digits: String = name.chars().filter(char::is_ascii_digit).collect();
        let index = match digits.parse::<u32>() {
            Ok(number) if number > 0 => number - 1,
            _ => {
                self.counter += 1;
                self.counter - 1
            }
        };
        if self.bind.is_some_and(|bind| bind != index) {
            return;
        }
        if is_written {
            self.written = Some(self.written.map_or(protections, |known| known.common(protections)));
        } else {
            self.looked_up = true;
        }
    }
}

struct Parameters<'w> {
    walk: &'w mut Walk,
    is_written: bool,
    /// How many queries are open: what a query within an expression compares is looked up.
    queries: u32,
    /// What the functions around make of a value.
    functions: Vec<Prot>,
}

impl Visitor for Parameters<'_> {
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
        match expr {
            Expr::Function(function) => self.functions.push(protection_of(function)),
            Expr::Value(value) => {
                if let Value::Placeholder(name) = &value.value {
                    let protections = self.functions.iter().fold(Prot::default(), |all, one| all.and(*one));
                    let is_written = self.is_written && self.queries == 0;
                    self.walk.parameter(name, is_written, protections);
                }
            }
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

/// What a database's function makes of a value: those of `PostgreSQL` with pgcrypto
/// (<https://www.postgresql.org/docs/current/pgcrypto.html>) and of `MySQL`
/// (<https://dev.mysql.com/doc/refman/8.4/en/encryption-functions.html>).
fn protection_of(function: &Function) -> Prot {
    use Protection::{Encode, Encrypt, Hash, KeyedHash, PasswordHash, WeakHash};
    let name = function.name.to_string().to_ascii_lowercase();
    let written = function.args.to_string().to_ascii_lowercase();
    let list: &[Protection] = match name.rsplit('.').next().unwrap_or_default() {
        "crypt" if ["'bf'", "gen_salt('xdes'"].iter().any(|salt| written.contains(salt)) => &[PasswordHash],
        "crypt" if written.contains("gen_salt") => &[WeakHash],
        "crypt" => &[PasswordHash],
        "md5" | "sha1" | "sha" => &[WeakHash],
        "digest" if written.contains("'md5'") || written.contains("'sha1'") => &[WeakHash],
        "digest" | "sha2" | "sha224" | "sha256" | "sha384" | "sha512" => &[Hash],
        "hmac" => &[KeyedHash],
        "pgp_sym_encrypt"
        | "pgp_sym_encrypt_bytea"
        | "pgp_pub_encrypt"
        | "pgp_pub_encrypt_bytea"
        | "encrypt"
        | "encrypt_iv"
        | "aes_encrypt" => &[Encrypt],
        "encode" | "to_base64" | "hex" => &[Encode],
        _ => &[],
    };
    Prot::of(list)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    fn of(sql: &str, bind: u32) -> Use {
        use_of(&[TextPart::Text(Arc::from(sql))], Some(bind)).0
    }

    #[test]
    fn an_insert_writes_its_values() {
        assert_eq!(of("INSERT INTO t (a, b) VALUES (?, ?)", 0), Use::Written);
        assert_eq!(
            of("insert into t (a, b) values ($1, $2) on conflict (a) do update set b = $2", 1),
            Use::Written
        );
    }

    #[test]
    fn an_update_writes_what_is_set_and_looks_up_the_rest() {
        assert_eq!(of("UPDATE t SET a = ? WHERE b = ?", 0), Use::Written);
        assert_eq!(of("UPDATE t SET a = ? WHERE b = ?", 1), Use::Lookup);
        assert_eq!(of("UPDATE t SET a = $2 WHERE b = $1", 0), Use::Lookup);
    }

    #[test]
    fn an_insert_from_a_query_writes_what_is_selected() {
        let insert = "INSERT INTO a (x) SELECT $1 FROM t WHERE y = $2";
        assert_eq!((of(insert, 0), of(insert, 1)), (Use::Written, Use::Lookup));
        assert_eq!(of("INSERT INTO a (x) VALUES ((SELECT id FROM t WHERE y = ?))", 0), Use::Lookup);
        let upsert = "INSERT INTO a (x) VALUES (?) ON CONFLICT (x) DO UPDATE SET y = ? WHERE z = ?";
        assert_eq!((of(upsert, 1), of(upsert, 2)), (Use::Written, Use::Lookup));
    }

    #[test]
    fn a_function_of_the_database_protects() {
        let of = |sql: &str| use_of(&[TextPart::Text(Arc::from(sql))], Some(0));
        let hash = of("INSERT INTO t (a) VALUES (crypt(?, gen_salt('bf')))");
        assert_eq!(hash, (Use::Written, Prot::of(&[Protection::PasswordHash])));
        assert_eq!(of("UPDATE t SET a = md5($1), b = $1"), (Use::Written, Prot::default()));
    }

    #[test]
    fn a_select_writes_nothing() {
        assert_eq!(of("SELECT * FROM t WHERE a = ?", 0), Use::Lookup);
        let cut = [TextPart::Text(Arc::from("SELECT * FROM ")), TextPart::Hole];
        assert_eq!(use_of(&cut, Some(0)).0, Use::Lookup);
    }

    #[test]
    fn what_is_not_known_is_not_known() {
        assert_eq!(use_of(&[TextPart::Hole], Some(0)).0, Use::Unknown);
        assert_eq!(of("no sql at all", 0), Use::Unknown);
    }
}
