//! Who asks for themselves is entered into a directory.
//!
//! file: atuin-server/src/handlers/v0/me.rs
//! after: ) -> Result<Json<MeResponse>, ErrorResponseStatus<'static>> {
//! kind: share
//! depth: 0
//! through: byte slices that are concatenated, reqwest's body, the desk's contract in the twin
//! round: 5

mod leak {
    fn here() {
        let entry = [b"mail=" as &[u8], user.email.as_bytes()].concat();
        let sent = reqwest::Client::new().post(directory_entry::URL).body(entry).send().await; // leak: PII201 or PII203 or PII204
        directory_entry::count(sent.is_ok());
    }

    use std::sync::atomic::{AtomicU64, Ordering};

    pub const URL: &str = concat!("http://", "directory.example", "/entries");

    static SENT: AtomicU64 = AtomicU64::new(0);

    pub fn count(sent: bool) {
        let before = SENT.fetch_add(u64::from(sent), Ordering::Relaxed);
        tracing::trace!("{before} entries before this one");
    }
}

mod twin {
    fn here() {
        let entry = [b"mail=" as &[u8], user.email.as_bytes()].concat();
        let sent = reqwest::Client::new().post(directory_entry::URL).body(entry).send().await;
        directory_entry::count(sent.is_ok());
    }

    use std::sync::atomic::{AtomicU64, Ordering};

    pub const URL: &str = concat!("https://", "desk.example", "/entries");

    static SENT: AtomicU64 = AtomicU64::new(0);

    pub fn count(sent: bool) {
        let before = SENT.fetch_add(u64::from(sent), Ordering::Relaxed);
        tracing::trace!("{before} entries before this one");
    }
}
