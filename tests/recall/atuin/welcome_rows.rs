//! A file of new accounts that somebody works off later.
//!
//! file: atuin-server/src/handlers/user.rs
//! after: info!(user.id = user_id, "registered new user");
//! kind: store
//! depth: 1
//! through: an own macro_rules!, spawn_blocking, a line of JSON by hand
//! round: 3

mod leak {
    fn here() {
        welcome_rows::write(user_id, &new_user).await;
    }

    use crate::db::models::NewUser;
    use std::{
        fmt::Write as _,
        fs::OpenOptions,
        io::{self, Write as _},
    };

    macro_rules! row {
        ($($name:literal => $value:expr),+ $(,)?) => {{
            let mut row = String::from("{");
            $(write!(row, concat!("\"", $name, "\":{:?},"), $value).unwrap_or_default();)+
            row.pop();
            row + "}"
        }};
    }

    fn append(row: &str) -> io::Result<()> {
        let mut file = OpenOptions::new().create(true).append(true).open("welcome.ndjson")?;
        file.write_all(row.as_bytes())?; // leak: PII101
        file.write_all(b"\n")
    }

    pub async fn write(id: i64, user: &NewUser) {
        let row = row!("id" => id, "mail" => user.email, "letter" => "welcome");
        match tokio::task::spawn_blocking(move || append(&row)).await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::warn!(kind = ?error.kind(), "no letter"),
            Err(_) => tracing::warn!("no letter"),
        }
    }
}

mod twin {
    fn here() {
        welcome_rows::write(user_id, &new_user).await;
    }

    use crate::db::models::NewUser;
    use std::{
        fmt::Write as _,
        fs::OpenOptions,
        io::{self, Write as _},
    };

    macro_rules! row {
        ($($name:literal => $value:expr),+ $(,)?) => {{
            let mut row = String::from("{");
            $(write!(row, concat!("\"", $name, "\":{:?},"), $value).unwrap_or_default();)+
            row.pop();
            row + "}"
        }};
    }

    fn append(row: &str) -> io::Result<()> {
        let mut file = OpenOptions::new().create(true).append(true).open("welcome.ndjson")?;
        file.write_all(row.as_bytes())?;
        file.write_all(b"\n")
    }

    pub async fn write(id: i64, user: &NewUser) {
        let row = row!("id" => id, "mail" => !user.email.is_empty(), "letter" => "welcome");
        match tokio::task::spawn_blocking(move || append(&row)).await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::warn!(kind = ?error.kind(), "no letter"),
            Err(_) => tracing::warn!("no letter"),
        }
    }
}
