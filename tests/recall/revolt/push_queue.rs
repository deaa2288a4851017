//! A message for the push daemon takes the session with it.
//!
//! file: revolt-database/src/amqp/amqp.rs
//! kind: store
//! depth: 2
//! through: a payload struct, serde_json::to_string with ?, lapin's basic_publish, bytes

mod leak {
    use crate::Session;
    use lapin::{options::BasicPublishOptions, BasicProperties, Channel};

    #[derive(serde::Serialize)]
    struct Payload {
        user: String,
        sessions: Vec<String>,
    }

    fn payload(sessions: &[Session]) -> Option<Payload> {
        let first = sessions.first()?;
        let tokens = sessions.iter().map(|session| session.token.clone());
        Some(Payload { user: first.user_id.clone(), sessions: Vec::from_iter(tokens) })
    }

    async fn publish(channel: &Channel, payload: &Payload) -> Option<()> {
        let text = serde_json::to_string(payload).ok()?;
        let (exchange, key) = ("pushd".into(), "sessions".into());
        channel.basic_publish(exchange, key, BasicPublishOptions::default(), text.as_bytes(), BasicProperties::default()).await.ok()?; // leak: PII101
        Some(())
    }

    pub async fn push(channel: &Channel, sessions: &[Session]) -> Option<()> {
        publish(channel, &payload(sessions)?).await
    }
}

mod twin {
    use crate::Session;
    use lapin::{options::BasicPublishOptions, BasicProperties, Channel};

    #[derive(serde::Serialize)]
    struct Payload {
        user: String,
        sessions: Vec<String>,
    }

    fn payload(sessions: &[Session]) -> Option<Payload> {
        let first = sessions.first()?;
        let ids = sessions.iter().map(|session| session.id.clone());
        Some(Payload { user: first.user_id.clone(), sessions: Vec::from_iter(ids) })
    }

    async fn publish(channel: &Channel, payload: &Payload) -> Option<()> {
        let text = serde_json::to_string(payload).ok()?;
        let (exchange, key) = ("pushd".into(), "sessions".into());
        channel.basic_publish(exchange, key, BasicPublishOptions::default(), text.as_bytes(), BasicProperties::default()).await.ok()?;
        Some(())
    }

    pub async fn push(channel: &Channel, sessions: &[Session]) -> Option<()> {
        publish(channel, &payload(sessions)?).await
    }
}
