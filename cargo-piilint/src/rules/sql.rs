//! What a statement does with its parameters: which are written, and which only looked up.
//!
//! The statement is parsed by `sqlparser` with the generic dialect; placeholders are `?`, `?1`, `$1` and
//! `:name`. A statement that is known only in part is told by its first word, where that is enough.

use std::ops::ControlFlow;

use sqlparser::ast::{Expr, Statement, Value, visit_expressions};
use sqlparser::dialect::{GenericDialect, SQLiteDialect};
use sqlparser::parser::Parser;

use crate::flow::fact::{TextPart, shown_text};

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

/// What a statement does with its parameter of this index (from 0).
pub(super) fn use_of(text: &[TextPart], bind: Option<u32>) -> Use {
    let shown = shown_text(text);
    let is_whole = text.iter().all(|part| matches!(part, TextPart::Text(_)));
    let by_word = by_first_word(&shown);
    if by_word != Use::Unknown || !is_whole {
        return by_word;
    }
    let Some(statements) = parse(&shown) else { return Use::Unknown };
    let mut written = false;
    let mut looked_up = false;
    let mut counter = 0;
    for statement in &statements {
        parameters(statement, &mut counter, &mut |index, is_written| {
            if bind.is_none_or(|bind| bind == index) {
                written |= is_written;
                looked_up |= !is_written;
            }
        });
    }
    match (written, looked_up) {
        (true, _) => Use::Written,
        (false, true) => Use::Lookup,
        (false, false) => Use::Unknown,
    }
}

fn parse(text: &str) -> Option<Vec<Statement>> {
    Parser::parse_sql(&GenericDialect {}, text).or_else(|_| Parser::parse_sql(&SQLiteDialect {}, text)).ok()
}

/// Statements that write nothing, by how they begin.
fn by_first_word(text: &str) -> Use {
    let word = text.split_whitespace().next().unwrap_or_default().to_ascii_uppercase();
    match word.as_str() {
        "SELECT" | "DELETE" | "EXPLAIN" | "SHOW" => Use::Lookup,
        _ => Use::Unknown,
    }
}

/// Every placeholder of a statement, in order, and whether its value is written.
fn parameters(statement: &Statement, counter: &mut u32, found: &mut dyn FnMut(u32, bool)) {
    match statement {
        Statement::Insert(insert) => {
            if let Some(source) = &insert.source {
                all(source.as_ref(), counter, true, found);
            }
            if let Some(on) = &insert.on {
                all(on, counter, true, found);
            }
        }
        Statement::Update(update) => {
            for assignment in &update.assignments {
                all(&assignment.value, counter, true, found);
            }
            if let Some(selection) = &update.selection {
                all(selection, counter, false, found);
            }
        }
        Statement::Merge { .. } => all(statement, counter, true, found),
        other => all(other, counter, false, found),
    }
}

fn all<V: sqlparser::ast::Visit>(
    node: &V,
    counter: &mut u32,
    is_written: bool,
    found: &mut dyn FnMut(u32, bool),
) {
    let _ = visit_expressions(node, |expr: &Expr| {
        if let Expr::Value(value) = expr
            && let Value::Placeholder(name) = &value.value
        {
            let digits: String = name.chars().filter(char::is_ascii_digit).collect();
            let index = match digits.parse::<u32>() {
                Ok(number) if number > 0 => number - 1,
                _ => {
                    *counter += 1;
                    *counter - 1
                }
            };
            found(index, is_written);
        }
        ControlFlow::<()>::Continue(())
    });
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    fn of(sql: &str, bind: u32) -> Use {
        use_of(&[TextPart::Text(Arc::from(sql))], Some(bind))
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
    fn a_select_writes_nothing() {
        assert_eq!(of("SELECT * FROM t WHERE a = ?", 0), Use::Lookup);
        let cut = [TextPart::Text(Arc::from("SELECT * FROM ")), TextPart::Hole];
        assert_eq!(use_of(&cut, Some(0)), Use::Lookup);
    }

    #[test]
    fn what_is_not_known_is_not_known() {
        assert_eq!(use_of(&[TextPart::Hole], Some(0)), Use::Unknown);
        assert_eq!(of("no sql at all", 0), Use::Unknown);
    }
}
