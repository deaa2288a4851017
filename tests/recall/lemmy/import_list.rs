//! New users of an import are written to a list, password and all.
//!
//! file: lemmy_db_schema/src/impls/local_user.rs
//! kind: store
//! depth: 2
//! through: recursion over a slice, a &mut out-parameter, write!

mod leak {
    use super::*;
    use std::fmt::Write as _;

    fn render(out: &mut String, users: &[LocalUserInsertForm]) {
        let [first, rest @ ..] = users else { return };
        writeln!(out, "{};{}", first.person_id.0, first.password_encrypted).ok();
        render(out, rest);
    }

    pub fn save(users: &[LocalUserInsertForm]) -> std::io::Result<()> {
        let mut out = String::new();
        render(&mut out, users);
        std::fs::write("import.csv", out) // leak: PII101 or PII103
    }
}

mod twin {
    use super::*;
    use std::fmt::Write as _;

    fn render(out: &mut String, users: &[LocalUserInsertForm]) {
        let [first, rest @ ..] = users else { return };
        let stored = hash(&first.password_encrypted, DEFAULT_COST).unwrap_or_default();
        writeln!(out, "{};{}", first.person_id.0, stored.len()).ok();
        render(out, rest);
    }

    pub fn save(users: &[LocalUserInsertForm]) -> std::io::Result<()> {
        let mut out = String::new();
        render(&mut out, users);
        std::fs::write("import.csv", out)
    }
}
