//! The sessions that are handed out are collected, and written to a file in between.
//!
//! file: atuin-server/src/handlers/user.rs
//! after: info!(user.id = user.id, "login succeeded");
//! kind: store
//! depth: 3
//! through: a map behind a static RwLock, Entry::or_insert_with, mem::take, spawn_blocking
//! round: 5

mod leak {
    fn here() {
        sessions_by_day::remember(&session);
    }

    use crate::db::models::Session;
    use secrecy::ExposeSecret as _;
    use std::{
        collections::HashMap,
        io,
        sync::{LazyLock, RwLock},
    };

    type Days = HashMap<u64, Vec<String>>;

    static DAYS: LazyLock<RwLock<Days>> = LazyLock::new(RwLock::default);

    fn today() -> u64 {
        std::time::UNIX_EPOCH.elapsed().map_or(0, |since| since.as_secs() / 86_400)
    }

    fn line(session: &Session) -> String {
        [session.user_id.to_string().as_str(), session.token.expose_secret()].join("\t")
    }

    fn save(days: Days) -> io::Result<()> {
        for (day, lines) in days {
            std::fs::write(format!("sessions-{day}.tsv"), lines.join("\n"))?; // leak: PII101
        }
        Ok(())
    }

    fn collect(line: String) -> Option<Days> {
        let mut days = DAYS.write().ok()?;
        let lines = days.entry(today()).or_insert_with(|| Vec::with_capacity(64));
        lines.push(line);
        let is_full = lines.len() >= 64;
        is_full.then(|| std::mem::take(&mut *days))
    }

    pub fn remember(session: &Session) {
        if let Some(days) = collect(line(session)) {
            tokio::task::spawn_blocking(move || save(days));
        }
    }
}

mod twin {
    fn here() {
        sessions_by_day::remember(&session);
    }

    use crate::db::models::Session;
    use secrecy::ExposeSecret as _;
    use std::{
        collections::HashMap,
        io,
        sync::{LazyLock, RwLock},
    };

    type Days = HashMap<u64, Vec<String>>;

    static DAYS: LazyLock<RwLock<Days>> = LazyLock::new(RwLock::default);

    fn today() -> u64 {
        std::time::UNIX_EPOCH.elapsed().map_or(0, |since| since.as_secs() / 86_400)
    }

    fn line(session: &Session) -> String {
        [session.user_id.to_string().as_str(), &session.id.to_string()].join("\t")
    }

    fn save(days: Days) -> io::Result<()> {
        for (day, lines) in days {
            std::fs::write(format!("sessions-{day}.tsv"), lines.join("\n"))?;
        }
        Ok(())
    }

    fn collect(line: String) -> Option<Days> {
        let mut days = DAYS.write().ok()?;
        let lines = days.entry(today()).or_insert_with(|| Vec::with_capacity(64));
        lines.push(line);
        let is_full = lines.len() >= 64;
        is_full.then(|| std::mem::take(&mut *days))
    }

    pub fn remember(session: &Session) {
        if let Some(days) = collect(line(session)) {
            tokio::task::spawn_blocking(move || save(days));
        }
    }
}
