//! Keeps a table of logins.
//!
//! file: atuin-server/src/handlers/user.rs
//! after: info!(user.id = user.id, "login succeeded");
//! kind: store
//! depth: 3
//! through: an array behind `Index` and `IndexMut` with an enum of columns, a line of CSV by hand
//! round: 4

mod leak {
    fn here() {
        if let Err(e) = login_ledger::enter(&session) {
            warn!("the ledger is not written: {e}");
        }
    }

    use std::io::{self, Write as _};
    use std::ops::{Index, IndexMut};

    use fs_err::OpenOptions;
    use secrecy::ExposeSecret as _;

    use crate::db::models::Session;

    enum Column {
        User,
        Session,
    }

    #[derive(Default)]
    struct Row([String; 2]);

    impl Index<Column> for Row {
        type Output = String;

        fn index(&self, column: Column) -> &String {
            &self.0[column as usize]
        }
    }

    impl IndexMut<Column> for Row {
        fn index_mut(&mut self, column: Column) -> &mut String {
            &mut self.0[column as usize]
        }
    }

    fn row(session: &Session) -> Row {
        let mut row = Row::default();
        row[Column::User] = session.user_id.to_string();
        row[Column::Session] = session.token.expose_secret().to_owned();
        row
    }

    fn line(row: &Row) -> String {
        format!("{},{}\n", row[Column::User], row[Column::Session])
    }

    fn append(line: &str) -> io::Result<()> {
        let mut ledger = OpenOptions::new().append(true).create(true).open("logins.csv")?;
        ledger.write_all(line.as_bytes()) // leak: PII101
    }

    pub fn enter(session: &Session) -> io::Result<()> {
        append(&line(&row(session)))
    }
}

mod twin {
    fn here() {
        if let Err(e) = login_ledger::enter(&session) {
            warn!("the ledger is not written: {e}");
        }
    }

    use std::io::{self, Write as _};
    use std::ops::{Index, IndexMut};

    use fs_err::OpenOptions;

    use crate::db::models::Session;

    enum Column {
        User,
        Session,
    }

    #[derive(Default)]
    struct Row([String; 2]);

    impl Index<Column> for Row {
        type Output = String;

        fn index(&self, column: Column) -> &String {
            &self.0[column as usize]
        }
    }

    impl IndexMut<Column> for Row {
        fn index_mut(&mut self, column: Column) -> &mut String {
            &mut self.0[column as usize]
        }
    }

    fn row(session: &Session) -> Row {
        let mut row = Row::default();
        row[Column::User] = session.user_id.to_string();
        row[Column::Session] = session.id.to_string();
        row
    }

    fn line(row: &Row) -> String {
        format!("{},{}\n", row[Column::User], row[Column::Session])
    }

    fn append(line: &str) -> io::Result<()> {
        let mut ledger = OpenOptions::new().append(true).create(true).open("logins.csv")?;
        ledger.write_all(line.as_bytes())
    }

    pub fn enter(session: &Session) -> io::Result<()> {
        append(&line(&row(session)))
    }
}
