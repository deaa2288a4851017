//! Sites that were written are kept in a file by a thread, to be written again after a crash.
//!
//! file: lemmy_db_schema/src/impls/site.rs
//! after: // initialize languages if site is newly created
//! kind: store
//! depth: 2
//! through: std's mpsc channel in a once-initialised static, a thread, serde_json's Value built and changed
//! round: 2

mod leak {
    use super::Site;
    use serde_json::{json, Value};
    use std::{
        fs::File,
        io::{BufWriter, Write},
        sync::{mpsc, Mutex, OnceLock},
        thread,
    };

    static QUEUE: OnceLock<Mutex<mpsc::Sender<Value>>> = OnceLock::new();

    fn write_all(jobs: mpsc::Receiver<Value>) {
        let Ok(file) = File::create("/var/lib/lemmy/sites.jsonl") else { return };
        let mut file = BufWriter::new(file);
        for mut job in jobs {
            job["tries"] = json!(0);
            writeln!(file, "{job}").ok(); // leak: PII101 or PII102
        }
    }

    fn start() -> Mutex<mpsc::Sender<Value>> {
        let (tx, rx) = mpsc::channel();
        thread::spawn(move || write_all(rx));
        Mutex::new(tx)
    }

    pub fn note(site: &Site) {
        let mut job = json!({ "id": site.id, "actor": site.actor_id, "keys": { "public": site.public_key } });
        job["keys"]["private"] = json!(site.private_key);
        if let Ok(queue) = QUEUE.get_or_init(start).lock() {
            queue.send(job).ok();
        }
    }

    fn here() {
        site_journal::note(&site_);
    }
}

mod twin {
    use super::Site;
    use serde_json::{json, Value};
    use std::{
        fs::File,
        io::{BufWriter, Write},
        sync::{mpsc, Mutex, OnceLock},
        thread,
    };

    static QUEUE: OnceLock<Mutex<mpsc::Sender<Value>>> = OnceLock::new();

    fn write_all(jobs: mpsc::Receiver<Value>) {
        let Ok(file) = File::create("/var/lib/lemmy/sites.jsonl") else { return };
        let mut file = BufWriter::new(file);
        for mut job in jobs {
            job["tries"] = json!(0);
            writeln!(file, "{job}").ok();
        }
    }

    fn start() -> Mutex<mpsc::Sender<Value>> {
        let (tx, rx) = mpsc::channel();
        thread::spawn(move || write_all(rx));
        Mutex::new(tx)
    }

    pub fn note(site: &Site) {
        let mut job = json!({ "id": site.id, "actor": site.actor_id, "keys": { "public": site.public_key } });
        job["keys"]["private"] = json!(site.private_key.is_some());
        if let Ok(queue) = QUEUE.get_or_init(start).lock() {
            queue.send(job).ok();
        }
    }

    fn here() {
        site_journal::note(&site_);
    }
}
