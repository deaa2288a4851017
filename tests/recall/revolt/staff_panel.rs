//! The staff's page of a user's sessions.
//!
//! file: authifier/src/impl/session.rs
//! kind: respond
//! depth: 3
//! through: a stream mapped by a From impl, serde's skip_serializing_if, a dyn panel as an own sink, a channel
//! round: 2

mod leak {
    use crate::{models::Session, Authifier, Success};
    use async_std::channel::Sender;
    use futures::{stream, StreamExt};
    use serde_json::Value;

    #[derive(Serialize)]
    pub struct Row {
        id: String,
        seen: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        handle: Option<String>,
    }

    impl From<Session> for Row {
        fn from(session: Session) -> Row {
            Row { id: session.id, seen: session.last_seen, handle: Some(session.token) }
        }
    }

    #[async_trait]
    pub trait Panel: Send + Sync {
        #[cfg_attr(any(), pii_sink(respond, audience = "staff"))]
        async fn show(&self, page: Value);
    }

    pub struct Desk {
        pages: Sender<Value>,
    }

    #[async_trait]
    impl Panel for Desk {
        async fn show(&self, page: Value) {
            if self.pages.send(page).await.is_err() {
                warn!("nobody looks at the panel");
            }
        }
    }

    async fn rows(sessions: Vec<Session>) -> Vec<Row> {
        stream::iter(sessions).map(Row::from).collect().await
    }

    pub async fn overview(authifier: &Authifier, user: &str, panel: &dyn Panel) -> Success {
        let sessions = authifier.database.find_sessions(user).await?;
        let page = json!({ "user": user, "sessions": rows(sessions).await });
        panel.show(page).await; // leak: PII304 or PII305
        Ok(())
    }
}

mod twin {
    use crate::{models::Session, Authifier, Success};
    use async_std::channel::Sender;
    use futures::{stream, StreamExt};
    use serde_json::Value;

    #[derive(Serialize)]
    pub struct Row {
        id: String,
        seen: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        handle: Option<String>,
    }

    impl From<Session> for Row {
        fn from(session: Session) -> Row {
            Row { id: session.id, seen: session.last_seen, handle: session.origin }
        }
    }

    #[async_trait]
    pub trait Panel: Send + Sync {
        #[cfg_attr(any(), pii_sink(respond, audience = "staff"))]
        async fn show(&self, page: Value);
    }

    pub struct Desk {
        pages: Sender<Value>,
    }

    #[async_trait]
    impl Panel for Desk {
        async fn show(&self, page: Value) {
            if self.pages.send(page).await.is_err() {
                warn!("nobody looks at the panel");
            }
        }
    }

    async fn rows(sessions: Vec<Session>) -> Vec<Row> {
        stream::iter(sessions).map(Row::from).collect().await
    }

    pub async fn overview(authifier: &Authifier, user: &str, panel: &dyn Panel) -> Success {
        let sessions = authifier.database.find_sessions(user).await?;
        let page = json!({ "user": user, "sessions": rows(sessions).await });
        panel.show(page).await;
        Ok(())
    }
}
