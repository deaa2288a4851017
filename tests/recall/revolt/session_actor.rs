//! An actor that reports new sessions in heaps of eight.
//!
//! file: authifier/src/impl/account.rs
//! after: authifier.database.save_session(&session).await?;
//! kind: log
//! depth: 4
//! through: an actor behind async-std's channel, an enum of messages, mem::take, join
//! round: 3

mod leak {
    fn here() {
        session_actor::tell(&session).await;
    }

    use crate::models::Session;
    use async_std::{
        channel::{bounded, Receiver, Sender},
        task,
    };
    use std::mem;

    enum Message {
        Opened { mark: String },
        Report,
    }

    struct Actor {
        inbox: Receiver<Message>,
        opened: Vec<String>,
    }

    impl Actor {
        async fn run(mut self) {
            while let Ok(message) = self.inbox.recv().await {
                self.handle(message);
            }
        }

        fn handle(&mut self, message: Message) {
            match message {
                Message::Opened { mark } if self.opened.len() < 7 => self.opened.push(mark),
                Message::Opened { mark } => {
                    self.opened.push(mark);
                    self.report();
                }
                Message::Report => self.report(),
            }
        }

        fn report(&mut self) {
            let opened = mem::take(&mut self.opened);
            info!("{} sessions: {}", opened.len(), opened.join(", ")); // leak: PII301
        }
    }

    lazy_static! {
        static ref ACTOR: Sender<Message> = {
            let (tx, inbox) = bounded(32);
            task::spawn(Actor { inbox, opened: vec![] }.run());
            tx
        };
    }

    pub async fn tell(session: &Session) {
        let mark = session.token.split('-').collect::<Vec<_>>().concat();
        ACTOR.send(Message::Opened { mark }).await.ok();
        if session.origin.is_some() {
            ACTOR.send(Message::Report).await.ok();
        }
    }
}

mod twin {
    fn here() {
        session_actor::tell(&session).await;
    }

    use crate::models::Session;
    use async_std::{
        channel::{bounded, Receiver, Sender},
        task,
    };
    use std::mem;

    enum Message {
        Opened { mark: String },
        Report,
    }

    struct Actor {
        inbox: Receiver<Message>,
        opened: Vec<String>,
    }

    impl Actor {
        async fn run(mut self) {
            while let Ok(message) = self.inbox.recv().await {
                self.handle(message);
            }
        }

        fn handle(&mut self, message: Message) {
            match message {
                Message::Opened { mark } if self.opened.len() < 7 => self.opened.push(mark),
                Message::Opened { mark } => {
                    self.opened.push(mark);
                    self.report();
                }
                Message::Report => self.report(),
            }
        }

        fn report(&mut self) {
            let opened = mem::take(&mut self.opened);
            info!("{} sessions: {}", opened.len(), opened.join(", "));
        }
    }

    lazy_static! {
        static ref ACTOR: Sender<Message> = {
            let (tx, inbox) = bounded(32);
            task::spawn(Actor { inbox, opened: vec![] }.run());
            tx
        };
    }

    pub async fn tell(session: &Session) {
        let mark = session.token.chars().count().to_string();
        ACTOR.send(Message::Opened { mark }).await.ok();
        if session.origin.is_some() {
            ACTOR.send(Message::Report).await.ok();
        }
    }
}
