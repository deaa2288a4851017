//! States are queued under a lock, and a thread writes them.
//!
//! file: bitwarden-core/src/secrets_manager/state.rs
//! kind: store
//! depth: 2
//! through: Arc<RwLock<Vec<_>>>, a cloned handle in a thread, fs::write

mod leak {
    use super::ClientState;
    use std::sync::{Arc, RwLock};

    #[derive(Clone, Default)]
    pub struct Writer {
        queue: Arc<RwLock<Vec<String>>>,
    }

    impl Writer {
        pub(crate) fn push(&self, state: &ClientState) {
            if let Ok(mut queue) = self.queue.write() {
                queue.push(state.token.to_string());
            }
        }

        pub fn start(&self) -> std::thread::JoinHandle<()> {
            let queue = Arc::clone(&self.queue);
            std::thread::spawn(move || flush(&queue))
        }
    }

    fn flush(queue: &RwLock<Vec<String>>) {
        let Ok(queue) = queue.read() else { return };
        for (n, text) in queue.iter().enumerate() {
            let _ = std::fs::write(format!("state.{n}"), text); // leak: PII101
        }
    }
}

mod twin {
    use super::ClientState;
    use std::sync::{Arc, RwLock};

    #[derive(Clone, Default)]
    pub struct Writer {
        queue: Arc<RwLock<Vec<String>>>,
    }

    impl Writer {
        pub(crate) fn push(&self, state: &ClientState) {
            if let Ok(mut queue) = self.queue.write() {
                queue.push(state.version.to_string());
            }
        }

        pub fn start(&self) -> std::thread::JoinHandle<()> {
            let queue = Arc::clone(&self.queue);
            std::thread::spawn(move || flush(&queue))
        }
    }

    fn flush(queue: &RwLock<Vec<String>>) {
        let Ok(queue) = queue.read() else { return };
        for (n, text) in queue.iter().enumerate() {
            let _ = std::fs::write(format!("state.{n}"), text);
        }
    }
}
