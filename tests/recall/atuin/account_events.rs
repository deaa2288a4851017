//! Events about accounts, for whoever listens.
//!
//! file: atuin-server/src/handlers/user.rs
//! after: info!(user.id = user.id, "login succeeded");
//! kind: log
//! depth: 3
//! through: an enum of events in tokio's broadcast, a spawned task with select!, Display by hand; a mask in the twin
//! round: 3

mod leak {
    fn here() {
        account_events::publish(account_events::Event::Login((&user).into()));
    }

    use crate::db::models::User;
    use std::{fmt, sync::LazyLock, time::Duration};
    use tokio::sync::broadcast::{self, error::RecvError, Receiver, Sender};

    #[derive(Clone)]
    pub enum Event {
        Login(Login),
        Full(usize),
    }

    #[derive(Clone)]
    pub struct Login {
        user: i64,
        who: String,
    }

    impl From<&User> for Login {
        fn from(user: &User) -> Self {
            Login { user: user.id, who: user.email.clone() }
        }
    }

    impl fmt::Display for Event {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            match self {
                Event::Login(Login { user, who }) => write!(f, "{who} ({user}) came in"),
                Event::Full(waiting) => write!(f, "{waiting} events wait"),
            }
        }
    }

    async fn listen(mut events: Receiver<Event>) {
        let mut silence = tokio::time::interval(Duration::from_secs(3600));
        loop {
            tokio::select! {
                event = events.recv() => match event {
                    Ok(event) => tracing::info!("{event}"), // leak: PII301
                    Err(RecvError::Lagged(missed)) => tracing::warn!(missed, "too many events"),
                    Err(RecvError::Closed) => break,
                },
                _ = silence.tick() => tracing::debug!("listening"),
            }
        }
    }

    static EVENTS: LazyLock<Sender<Event>> = LazyLock::new(|| {
        let (tx, rx) = broadcast::channel(64);
        tokio::spawn(listen(rx));
        tx
    });

    pub fn publish(event: Event) {
        EVENTS.send(event).ok();
    }
}

mod twin {
    fn here() {
        account_events::publish(account_events::Event::Login((&user).into()));
    }

    use crate::db::models::User;
    use std::{fmt, sync::LazyLock, time::Duration};
    use tokio::sync::broadcast::{self, error::RecvError, Receiver, Sender};

    #[derive(Clone)]
    pub enum Event {
        Login(Login),
        Full(usize),
    }

    #[derive(Clone)]
    pub struct Login {
        user: i64,
        who: String,
    }

    /// The first letter, and nothing else.
    #[cfg_attr(any(), pii_protect(mask))]
    fn masked(address: &str) -> String {
        let first: String = address.chars().take(1).collect();
        format!("{first}***")
    }

    impl From<&User> for Login {
        fn from(user: &User) -> Self {
            Login { user: user.id, who: masked(&user.email) }
        }
    }

    impl fmt::Display for Event {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            match self {
                Event::Login(Login { user, who }) => write!(f, "{who} ({user}) came in"),
                Event::Full(waiting) => write!(f, "{waiting} events wait"),
            }
        }
    }

    async fn listen(mut events: Receiver<Event>) {
        let mut silence = tokio::time::interval(Duration::from_secs(3600));
        loop {
            tokio::select! {
                event = events.recv() => match event {
                    Ok(event) => tracing::info!("{event}"),
                    Err(RecvError::Lagged(missed)) => tracing::warn!(missed, "too many events"),
                    Err(RecvError::Closed) => break,
                },
                _ = silence.tick() => tracing::debug!("listening"),
            }
        }
    }

    static EVENTS: LazyLock<Sender<Event>> = LazyLock::new(|| {
        let (tx, rx) = broadcast::channel(64);
        tokio::spawn(listen(rx));
        tx
    });

    pub fn publish(event: Event) {
        EVENTS.send(event).ok();
    }
}
