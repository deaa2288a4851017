//! New tokens are sent to a task that appends them to a file.
//!
//! file: atuin-server/src/db/mod.rs
//! kind: store
//! depth: 1
//! through: tokio's unbounded channel in a struct, select!, tokio::fs

mod leak {
    use super::*;
    use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

    pub struct Recorder {
        tx: UnboundedSender<String>,
    }

    impl Recorder {
        pub fn new() -> Self {
            let (tx, rx) = unbounded_channel();
            tokio::spawn(run(rx));
            Self { tx }
        }

        pub fn record(&self, session: &NewSession) {
            let text = session.token.expose_secret().to_owned();
            self.tx.send(text).ok();
        }
    }

    async fn run(mut rx: UnboundedReceiver<String>) {
        loop {
            tokio::select! {
                text = rx.recv() => match text {
                    Some(text) => { let _ = tokio::fs::write("last-token", text).await; } // leak: PII101
                    None => return,
                },
            }
        }
    }
}

mod twin {
    use super::*;
    use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

    pub struct Recorder {
        tx: UnboundedSender<String>,
    }

    impl Recorder {
        pub fn new() -> Self {
            let (tx, rx) = unbounded_channel();
            tokio::spawn(run(rx));
            Self { tx }
        }

        pub fn record(&self, session: &NewSession) {
            let text = session.user_id.to_string();
            self.tx.send(text).ok();
        }
    }

    async fn run(mut rx: UnboundedReceiver<String>) {
        loop {
            tokio::select! {
                text = rx.recv() => match text {
                    Some(text) => { let _ = tokio::fs::write("last-user", text).await; }
                    None => return,
                },
            }
        }
    }
}
