//! The columns of tables, in order: as migrations, schema files and statements of the program make them.

use std::collections::BTreeMap;

use sqlparser::ast::{AlterTableOperation, RenameTableNameKind, Statement};

use super::last_name;

/// Which columns each table has.
#[derive(Clone, Debug, Default)]
pub(crate) struct Schema {
    tables: BTreeMap<String, Vec<String>>,
}

impl Schema {
    /// A table's columns, in order, if it is known.
    pub(super) fn columns(&self, table: &str) -> Option<&[String]> {
        self.tables.get(table).map(Vec::as_slice)
    }

    /// Takes in what a file makes of the tables: what of it is no statement that can be read changes nothing.
    pub(crate) fn read(&mut self, text: &str) {
        for piece in statements(text) {
            let begins = piece.trim_start().get(..5).unwrap_or_default().to_ascii_uppercase();
            if matches!(begins.as_str(), "CREAT" | "ALTER" | "DROP ")
                && let Some(parsed) = super::parse(piece)
            {
                parsed.statements.iter().for_each(|statement| self.take(statement));
            }
        }
    }

    /// Takes in what one statement makes of the tables.
    pub(crate) fn take(&mut self, statement: &Statement) {
        match statement {
            Statement::CreateTable(create) => {
                let Some(table) = last_name(&create.name) else { return };
                let names = create.columns.iter().map(|column| column.name.value.to_ascii_lowercase());
                let known = self.tables.entry(table).or_default();
                for name in names {
                    if !known.contains(&name) {
                        known.push(name);
                    }
                }
            }
            Statement::AlterTable(alter) => {
                let Some(table) = last_name(&alter.name) else { return };
                for operation in &alter.operations {
                    self.alter(&table, operation);
                }
            }
            Statement::Drop { names, .. } => {
                for table in names.iter().filter_map(last_name) {
                    self.tables.remove(&table);
                }
            }
            _ => {}
        }
    }

    fn alter(&mut self, table: &str, operation: &AlterTableOperation) {
        if let AlterTableOperation::RenameTable { table_name } = operation {
            let (RenameTableNameKind::As(name) | RenameTableNameKind::To(name)) = table_name;
            if let (Some(columns), Some(name)) = (self.tables.remove(table), last_name(name)) {
                self.tables.insert(name, columns);
            }
            return;
        }
        let Some(known) = self.tables.get_mut(table) else { return };
        match operation {
            AlterTableOperation::AddColumn { column_def, .. } => {
                let name = column_def.name.value.to_ascii_lowercase();
                if !known.contains(&name) {
                    known.push(name);
                }
            }
            AlterTableOperation::DropColumn { column_names, .. } => {
                known.retain(|name| !column_names.iter().any(|gone| gone.value.eq_ignore_ascii_case(name)));
            }
            AlterTableOperation::RenameColumn { old_column_name: old, new_column_name: new }
            | AlterTableOperation::ChangeColumn { old_name: old, new_name: new, .. } => {
                for name in known.iter_mut().filter(|name| old.value.eq_ignore_ascii_case(name)) {
                    *name = new.value.to_ascii_lowercase();
                }
            }
            _ => {}
        }
    }
}

/// The statements of a file: what stands between semicolons, those in quotes and bodies of functions aside. Comments
/// before a statement are left out.
fn statements(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let (mut start, mut at) = (0, 0);
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        let is_empty = text[start..at].trim().is_empty();
        let skipped = if rest.starts_with("--") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if matches!(c, '\'' | '"' | '`') {
            rest[1..].find(c).map_or(rest.len(), |end| end + 2)
        } else if let Some(tag) = dollar_quote(rest) {
            rest[tag.len()..].find(tag).map_or(rest.len(), |end| end + 2 * tag.len())
        } else {
            c.len_utf8()
        };
        at += skipped;
        if is_empty && (rest.starts_with("--") || rest.starts_with("/*")) {
            start = at;
        } else if c == ';' {
            found.push(&text[start..at]);
            start = at;
        }
    }
    found.push(&text[start..]);
    found
}

/// `$$` or `$name$`, which quote until they come again.
fn dollar_quote(text: &str) -> Option<&str> {
    let inner = text.strip_prefix('$')?;
    let end = inner.find('$')?;
    let is_tag = inner[..end].chars().all(|c| c.is_alphanumeric() || c == '_')
        && !inner.starts_with(|c: char| c.is_ascii_digit());
    is_tag.then(|| &text[..end + 2])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str, table: &str) -> Option<String> {
        let mut schema = Schema::default();
        schema.read(text);
        schema.columns(table).map(|columns| columns.join(" "))
    }

    #[test]
    fn tables_have_the_columns_that_they_were_given() {
        let text = "-- people;\nCREATE TABLE IF NOT EXISTS \"People\" (id bigserial PRIMARY KEY, email text NOT NULL);\n\
            CREATE FUNCTION f() RETURNS trigger AS $$ BEGIN; RETURN NEW; END; $$ LANGUAGE plpgsql;\n\
            COMMENT ON TABLE people IS 'a; b'; nonsense here;\n\
            ALTER TABLE people ADD COLUMN phone text, ADD COLUMN fax text; ALTER TABLE people DROP COLUMN fax;\n\
            ALTER TABLE people RENAME COLUMN phone TO mobile;";
        assert_eq!(of(text, "people").as_deref(), Some("id email mobile"));
        assert_eq!(of(text, "nobody"), None);
    }

    #[test]
    fn what_is_dropped_or_renamed_is_gone() {
        let text = "create table a (x int); create table b (y int); drop table a; alter table b rename to c;";
        assert_eq!(of(text, "a"), None);
        assert_eq!(of(text, "b"), None);
        assert_eq!(of(text, "c").as_deref(), Some("y"));
    }

    #[test]
    fn cut_texts_are_read_to_their_end() {
        for text in ["create table a (x text default 'b", "/* no end", "select $tag$ x", "é;é'", ""] {
            assert_eq!(of(text, "nobody"), None);
        }
    }
}
