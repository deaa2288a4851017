//! A worker gets messages by a channel.
//!
//! file: lemmy_api_common/src/websocket/send.rs
//! kind: log
//! depth: 2
//! through: tokio's mpsc, a spawned task, a tuple in the channel

mod leak {
    use lemmy_db_schema::source::private_message::PrivateMessage;
    use tokio::sync::mpsc::{channel, Receiver, Sender};

    type Job = (String, String);

    async fn work(mut jobs: Receiver<Job>) {
        while let Some((id, text)) = jobs.recv().await {
            tracing::debug!(%id, "message: {text}"); // leak: PII301
        }
    }

    pub fn start() -> Sender<Job> {
        let (tx, rx) = channel(16);
        tokio::spawn(work(rx));
        tx
    }

    pub async fn queue(tx: &Sender<Job>, message: &PrivateMessage) {
        tx.send((message.id.to_string(), message.content.clone())).await.ok();
    }
}

mod twin {
    use lemmy_db_schema::source::private_message::PrivateMessage;
    use tokio::sync::mpsc::{channel, Receiver, Sender};

    type Job = (String, String);

    async fn work(mut jobs: Receiver<Job>) {
        while let Some((id, text)) = jobs.recv().await {
            tracing::debug!(%id, "message: {text}");
        }
    }

    pub fn start() -> Sender<Job> {
        let (tx, rx) = channel(16);
        tokio::spawn(work(rx));
        tx
    }

    pub async fn queue(tx: &Sender<Job>, message: &PrivateMessage) {
        tx.send((message.id.to_string(), message.ap_id.to_string())).await.ok();
    }
}
