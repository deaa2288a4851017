//! What statements do: to which column a parameter is written ([`write`]), from which columns what comes back
//! comes ([`read`]), and which columns tables have ([`schema`]).
//!
//! Statements are parsed by `sqlparser` with the generic dialect; placeholders are `?`, `?1`, `$1` and `:name`. What
//! of a text is not known stands in it as a name of its own ([`HOLE`]), so that the rest can be read.

mod read;
mod schema;
mod write;

use std::cell::RefCell;
use std::rc::Rc;

use piilint_grammar::Protection;
use rustc_hash::FxHashMap;
use sqlparser::ast::{Function, Insert, ObjectName, Statement, TableObject};
use sqlparser::dialect::{GenericDialect, SQLiteDialect};
use sqlparser::parser::Parser;

use crate::flow::fact::TextPart;
use crate::flow::label::Prot;

pub(super) use read::{Item, items_of};
pub(super) use schema::Schema;
pub(super) use write::{Copied, Parameter, copied_by, written_by};

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

/// The name that stands for all columns of a table.
pub(super) const ALL: &str = "*";

/// A column: its table and its name, in lower case.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Column {
    pub(super) table: String,
    pub(super) name: String,
}

impl std::fmt::Display for Column {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.table.as_str(), self.name.as_str()) {
            (table, ALL) => f.write_str(table),
            ("", name) => f.write_str(name),
            (table, name) => write!(f, "{table}.{name}"),
        }
    }
}

/// A column with what a function of the database makes of the value.
pub(super) type Through = (Column, Prot);

/// What stands for text that is not known.
const HOLE: &str = "piilint_hole";

/// A text that was parsed.
pub(super) struct Parsed {
    pub(super) statements: Vec<Statement>,
    /// It ends before a parameter that is being added: which one that is.
    added: Option<u32>,
}

/// Statements, each parsed once.
#[derive(Default)]
pub(super) struct Statements {
    known: RefCell<FxHashMap<String, Option<Rc<Parsed>>>>,
}

impl Statements {
    /// A text as statements, if it can be read as such.
    pub(super) fn parsed(&self, text: &[TextPart]) -> Option<Rc<Parsed>> {
        let text = with_holes(text);
        if let Some(known) = self.known.borrow().get(&text) {
            return known.clone();
        }
        let parsed = parse(&text).map(Rc::new);
        self.known.borrow_mut().insert(text, parsed.clone());
        parsed
    }

    /// What a statement does with a parameter, and what its functions make of the value before it is written.
    pub(super) fn use_of(&self, text: &[TextPart], parameter: &Parameter<'_>) -> (Use, Prot) {
        let by_word = by_first_word(&with_holes(text));
        if by_word != Use::Unknown {
            return (by_word, Prot::default());
        }
        let Some(parsed) = self.parsed(text) else { return (Use::Unknown, Prot::default()) };
        let found = written_by(&parsed, parameter, &Schema::default());
        match (found.writes.iter().map(|(_, prot)| *prot).reduce(Prot::common), found.is_looked_up) {
            (Some(prot), _) => (Use::Written, prot),
            (None, true) => (Use::Lookup, Prot::default()),
            (None, false) => (Use::Unknown, Prot::default()),
        }
    }
}

/// The text with a name for each part that is not known.
fn with_holes(text: &[TextPart]) -> String {
    let part = |part: &TextPart| match part {
        TextPart::Text(text) => text.to_string(),
        TextPart::Sym(_) | TextPart::Field(_) | TextPart::Hole => HOLE.to_owned(),
    };
    text.iter().map(part).collect()
}

/// What query builders do not write down.
const ENDINGS: &[&str] = &[" DEFAULT VALUES RETURNING *", " SET piilint_hole = 0 RETURNING *"];

fn parse(text: &str) -> Option<Parsed> {
    let whole = |text: &str| {
        let generic = Parser::parse_sql(&GenericDialect {}, text);
        generic.or_else(|_| Parser::parse_sql(&SQLiteDialect {}, text)).ok()
    };
    let with = |ending: &str| whole(&format!("{text}{ending}"));
    if let Some(statements) = whole(text).or_else(|| ENDINGS.iter().find_map(|ending| with(ending))) {
        return Some(Parsed { statements, added: None });
    }
    let open = text.matches('(').count().saturating_sub(text.matches(')').count());
    let statements = with(&format!("?{}", ")".repeat(open)))?;
    Some(Parsed { statements, added: Some(text.matches('?').count() as u32) })
}

/// Whether a statement may write to a column, by how it begins.
pub(super) fn may_write(text: &[TextPart]) -> bool {
    let text = with_holes(text);
    let word = text.split_whitespace().next().unwrap_or_default().to_ascii_uppercase();
    let writes = ["INSERT", "UPDATE", "REPLACE", "UPSERT", "MERGE", "WITH"];
    writes.contains(&word.as_str()) || is_hole(&word.to_ascii_lowercase())
}

/// The table that statements write, if it is one.
pub(super) fn table_written(statements: &[Statement]) -> Option<String> {
    let table = |statement: &Statement| match statement {
        Statement::Insert(Insert { table: TableObject::TableName(name), .. }) => last_name(name),
        Statement::Update(update) => write::table_of(&update.table.relation),
        _ => None,
    };
    let [only] = statements else { return None };
    table(only).filter(|table| !is_hole(table))
}

/// A name without its schema, in lower case.
fn last_name(name: &ObjectName) -> Option<String> {
    let last = name.0.last()?.as_ident()?;
    Some(last.value.to_ascii_lowercase())
}

/// Whether a name is that of no table or column that is known.
fn is_hole(name: &str) -> bool {
    name.contains(HOLE)
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

    fn text(sql: &str) -> [TextPart; 1] {
        [TextPart::Text(Arc::from(sql))]
    }

    fn of(sql: &str, bind: u32) -> Use {
        Statements::default().use_of(&text(sql), &Parameter::At(bind)).0
    }

    /// Where a parameter is written to, with `?` for what is not known.
    fn to(sql: &str, parameter: Parameter<'_>) -> String {
        let mut schema = Schema::default();
        schema.read("create table t (a int, b int, c int); create table u (d int, e int);");
        let parsed = Statements::default().parsed(&text(sql)).expect("it is a statement");
        let found = written_by(&parsed, &parameter, &schema);
        let shown = found.writes.iter().map(|(column, _)| match column {
            Some(Column { table, name }) => format!("{table}.{name}"),
            None => "?".to_owned(),
        });
        shown.collect::<Vec<_>>().join(" ")
    }

    /// What the parts of a row come from.
    fn from(sql: &str) -> String {
        let mut schema = Schema::default();
        schema.read("create table t (a int, b int, c int); create table u (d int, e int);");
        let parsed = Statements::default().parsed(&text(sql)).expect("it is a statement");
        let columns = |item: &Item| match item {
            Item::All(table) => format!("{table}.*"),
            item => {
                let names =
                    item.columns().into_iter().map(|(Column { table, name }, _)| format!("{table}.{name}"));
                names.collect::<Vec<_>>().join("+")
            }
        };
        items_of(&parsed.statements, &schema).iter().map(columns).collect::<Vec<_>>().join(" ")
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
        let of = |sql: &str| Statements::default().use_of(&text(sql), &Parameter::At(0));
        let hash = of("INSERT INTO t (a) VALUES (crypt(?, gen_salt('bf')))");
        assert_eq!(hash, (Use::Written, Prot::of(&[Protection::PasswordHash])));
        assert_eq!(of("UPDATE t SET a = md5($1), b = $1"), (Use::Written, Prot::default()));
    }

    #[test]
    fn a_select_writes_nothing() {
        assert_eq!(of("SELECT * FROM t WHERE a = ?", 0), Use::Lookup);
        let cut = [TextPart::Text(Arc::from("SELECT * FROM ")), TextPart::Hole];
        assert_eq!(Statements::default().use_of(&cut, &Parameter::At(0)).0, Use::Lookup);
    }

    #[test]
    fn what_is_not_known_is_not_known() {
        assert_eq!(Statements::default().use_of(&[TextPart::Hole], &Parameter::At(0)).0, Use::Unknown);
        assert_eq!(of("no sql at all", 0), Use::Unknown);
    }

    #[test]
    fn parameters_go_to_columns() {
        let at = |sql: &str, index| to(sql, Parameter::At(index));
        assert_eq!(at("INSERT INTO x.t (b, a) VALUES (?, ?)", 1), "t.a");
        assert_eq!(at("insert into t values ($2, $1), ($3, $4)", 0), "t.b");
        assert_eq!(at("insert into t values ($2, $1), ($3, $4)", 3), "t.b");
        assert_eq!(at("replace into t (a) values (?1)", 0), "t.a");
        assert_eq!(at("insert into other values (?)", 0), "?");
        assert_eq!(at("update t set a = ?, (b, c) = (?, ?) where a = ?", 2), "t.c");
        assert_eq!(at("insert into t (a) values (1) on conflict (a) do update set b = $1", 0), "t.b");
        assert_eq!(at("insert into t (a) values (1) on duplicate key update b = ?", 0), "t.b");
        assert_eq!(at("insert into t (a, b) select $1, d from u where e = $2", 0), "t.a");
        assert_eq!(at("with n as (insert into t (a) values ($1) returning a) select * from n", 0), "t.a");
        assert_eq!(at("insert into t (a, b) values (", 7), "t.a");
        assert_eq!(at("insert into t (a, b) values (?, ", 0), "t.b");
        assert_eq!(at("update t set a = ?, c = ", 0), "t.c");
        let named = Parameter::Named("mail");
        assert_eq!(to("insert into t (a, b) values (:id, :mail)", named), "t.b");
        assert_eq!(to("update t set a = @id, c = @mail", named), "t.c");
        assert_eq!(to("update t set a = $mail", named), "t.a");
    }

    #[test]
    fn rows_come_from_columns() {
        assert_eq!(from("select a, x.b from t as x where c = 1"), "t.a t.b");
        assert_eq!(from("select * from t"), "t.a t.b t.c");
        assert_eq!(from("select x.*, e from t x join u on x.a = u.d"), "t.a t.b t.c u.e");
        assert_eq!(from("select * from other"), "other.*");
        assert_eq!(from("select count(a), a || b, coalesce(c, 'x'), a = 1, 7 from t"), " t.a+t.b t.c  ");
        assert_eq!(from("with n (y) as (select b from t) select y from n"), "t.b");
        assert_eq!(from("select z.q from (select d as q from u) z"), "u.d");
        assert_eq!(from("select (select d from u) from t"), "u.d");
        assert_eq!(from("select a from t union select d from u"), "t.a+u.d");
        assert_eq!(from("insert into t (a) values (1) returning a, b"), "t.a t.b");
        assert_eq!(from("update t set a = 1 from u returning t.a, u.d"), "t.a u.d");
        assert_eq!(from("delete from t returning *"), "t.a t.b t.c");
        assert_eq!(from("insert into t"), "t.a t.b t.c");
    }

    #[test]
    fn statements_copy_columns() {
        let copied = |sql: &str| {
            let parsed = Statements::default().parsed(&text(sql)).expect("it is a statement");
            let shown =
                copied_by(&parsed.statements, &Schema::default()).into_iter().map(|Copied { to, from }| {
                    let from =
                        from.into_iter().map(|(column, _)| format!("{}.{}", column.table, column.name));
                    format!("{}.{} = {}", to.table, to.name, from.collect::<Vec<_>>().join("+"))
                });
            shown.collect::<Vec<_>>().join(", ")
        };
        assert_eq!(copied("insert into t (a, b) select d, 1 from u"), "t.a = u.d");
        assert_eq!(copied("update t set a = b, c = $1"), "t.a = t.b");
        assert_eq!(copied("update t set a = u.d from u"), "t.a = u.d");
        assert_eq!(copied("insert into t (a) values (1) on conflict (a) do update set b = excluded.b"), "");
    }
}
