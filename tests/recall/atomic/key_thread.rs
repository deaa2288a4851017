//! A thread waits for keys to check and says which one is bad.
//!
//! file: atomic_lib/src/commit.rs
//! kind: log
//! depth: 1
//! through: std's mpsc, thread::spawn with a move closure, iteration over the receiver

mod leak {
    use crate::agents::{verify_public_key, Agent};
    use std::sync::mpsc::{channel, Sender};

    pub fn start() -> Sender<String> {
        let (tx, rx) = channel::<String>();
        std::thread::spawn(move || {
            for key in rx {
                if verify_public_key(&key).is_err() {
                    tracing::warn!("bad key: {key}"); // leak: PII301
                }
            }
        });
        tx
    }

    pub fn check(tx: &Sender<String>, agent: &Agent) {
        let keys = [agent.private_key.clone(), Some(agent.public_key.clone())];
        for key in keys.into_iter().flatten() {
            let _ = tx.send(key);
        }
    }
}

mod twin {
    use crate::agents::{verify_public_key, Agent};
    use std::sync::mpsc::{channel, Sender};

    pub fn start() -> Sender<String> {
        let (tx, rx) = channel::<String>();
        std::thread::spawn(move || {
            for key in rx {
                if verify_public_key(&key).is_err() {
                    tracing::warn!("bad key: {key}");
                }
            }
        });
        tx
    }

    pub fn check(tx: &Sender<String>, agent: &Agent) {
        let keys = [agent.name.clone(), Some(agent.public_key.clone())];
        for key in keys.into_iter().flatten() {
            let _ = tx.send(key);
        }
    }
}
