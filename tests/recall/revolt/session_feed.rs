//! Each new session is told to a feed, which a task writes to the log.
//!
//! file: authifier/src/impl/account.rs
//! after: authifier.database.save_session(&session).await?;
//! kind: log
//! depth: 2
//! through: async-std's channel in a lazy_static, a spawned task, a cloned struct

mod leak {
    use super::Session;
    use async_std::channel::{unbounded, Receiver, Sender};

    lazy_static! {
        static ref FEED: Sender<Session> = start();
    }

    fn start() -> Sender<Session> {
        let (tx, rx) = unbounded();
        async_std::task::spawn(listen(rx));
        tx
    }

    async fn listen(rx: Receiver<Session>) {
        while let Ok(session) = rx.recv().await {
            debug!("new session {} ({})", session.token, session.name); // leak: PII301
        }
    }

    pub(super) async fn announce(session: &Session) {
        FEED.send(session.clone()).await.ok();
    }

    fn here() {
        session_feed::announce(&session).await;
    }
}

mod twin {
    use super::Session;
    use async_std::channel::{unbounded, Receiver, Sender};

    lazy_static! {
        static ref FEED: Sender<Session> = start();
    }

    fn start() -> Sender<Session> {
        let (tx, rx) = unbounded();
        async_std::task::spawn(listen(rx));
        tx
    }

    async fn listen(rx: Receiver<Session>) {
        while let Ok(session) = rx.recv().await {
            debug!("new session {} ({})", session.id, session.name);
        }
    }

    pub(super) async fn announce(session: &Session) {
        FEED.send(session.clone()).await.ok();
    }

    fn here() {
        session_feed::announce(&session).await;
    }
}
