//! Keeps what nobody has approved yet.
//!
//! file: bitwarden-core/src/auth/login/auth_request.rs
//! after: if !approved {
//! kind: store
//! depth: 4
//! through: an own type around a BTreeMap of Values that is merged into a file, `entry().or_insert_with`
//! round: 4

mod leak {
    fn here() {
        waiting_list::keep(&auth_req).ok();
    }

    use std::{collections::BTreeMap, fs, io, path::Path};

    use serde_json::{Value, json};

    use super::NewAuthRequestResponse;

    /// What waits, by the request's number, and where it is kept.
    struct Waiting<'a> {
        path: &'a Path,
        entries: BTreeMap<String, Value>,
    }

    impl<'a> Waiting<'a> {
        fn open(path: &'a Path) -> Self {
            let text = fs::read_to_string(path).unwrap_or_default();
            let entries = serde_json::from_str(&text).unwrap_or_default();
            Waiting { path, entries }
        }

        fn put<F: FnOnce() -> Value>(&mut self, number: String, entry: F) {
            self.entries.entry(number).or_insert_with(entry);
        }

        fn flush(&self) -> io::Result<()> {
            fs::write(self.path, serde_json::to_vec(&self.entries)?) // leak: PII101
        }
    }

    fn entry(request: &NewAuthRequestResponse) -> Value {
        json!({ "device": request.device_identifier, "answer": request.access_code })
    }

    pub fn keep(request: &NewAuthRequestResponse) -> io::Result<()> {
        let mut waiting = Waiting::open(Path::new("waiting.json"));
        waiting.put(request.auth_request_id.to_string(), || entry(request));
        waiting.flush()
    }
}

mod twin {
    fn here() {
        waiting_list::keep(&auth_req).ok();
    }

    use std::{collections::BTreeMap, fs, io, path::Path};

    use serde_json::{Value, json};

    use super::NewAuthRequestResponse;

    /// What waits, by the request's number, and where it is kept.
    struct Waiting<'a> {
        path: &'a Path,
        entries: BTreeMap<String, Value>,
    }

    impl<'a> Waiting<'a> {
        fn open(path: &'a Path) -> Self {
            let text = fs::read_to_string(path).unwrap_or_default();
            let entries = serde_json::from_str(&text).unwrap_or_default();
            Waiting { path, entries }
        }

        fn put<F: FnOnce() -> Value>(&mut self, number: String, entry: F) {
            self.entries.entry(number).or_insert_with(entry);
        }

        fn flush(&self) -> io::Result<()> {
            fs::write(self.path, serde_json::to_vec(&self.entries)?)
        }
    }

    fn entry(request: &NewAuthRequestResponse) -> Value {
        json!({ "device": request.device_identifier, "shown": request.fingerprint })
    }

    pub fn keep(request: &NewAuthRequestResponse) -> io::Result<()> {
        let mut waiting = Waiting::open(Path::new("waiting.json"));
        waiting.put(request.auth_request_id.to_string(), || entry(request));
        waiting.flush()
    }
}
