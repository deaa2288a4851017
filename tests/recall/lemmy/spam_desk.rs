//! Asks several checks about a private message, one of them outside.
//!
//! file: lemmy_api_crud/src/private_message/create.rs
//! after: let inserted_private_message_id = inserted_private_message.id;
//! kind: share
//! depth: 1
//! through: a map of boxed closures that give `Pin<Box<dyn Future>>`
//! round: 4

mod leak {
    fn here() {
        spam_desk::ask_all(&inserted_private_message, context).await;
    }

    use lemmy_api_common::context::LemmyContext;
    use lemmy_db_schema::source::private_message::PrivateMessage;
    use std::{collections::BTreeMap, future::Future, pin::Pin};

    type Verdict = Pin<Box<dyn Future<Output = bool>>>;
    type Checks = BTreeMap<&'static str, Box<dyn Fn(&PrivateMessage, &LemmyContext) -> Verdict>>;

    fn checks() -> Checks {
        let mut checks = Checks::new();
        checks.insert("self", Box::new(|message, _| {
            let is_note = message.creator_id == message.recipient_id;
            Box::pin(async move { is_note })
        }));
        checks.insert("desk", Box::new(|message, context| {
            let question = question(message);
            let request = context.client().post("https://spam.example/check").body(question); // leak: PII201 or PII204
            Box::pin(async move { request.send().await.is_ok() }) // leak: PII201 or PII204
        }));
        checks
    }

    fn question(message: &PrivateMessage) -> String {
        format!("{}\n\n{}", message.ap_id, message.content)
    }

    pub async fn ask_all(message: &PrivateMessage, context: &LemmyContext) {
        for (name, check) in &checks() {
            if !check(message, context).await {
                tracing::warn!("check {name} of message {} failed", message.id);
            }
        }
    }
}

mod twin {
    fn here() {
        spam_desk::ask_all(&inserted_private_message, context).await;
    }

    use lemmy_api_common::context::LemmyContext;
    use lemmy_db_schema::source::private_message::PrivateMessage;
    use std::{collections::BTreeMap, future::Future, pin::Pin};

    type Verdict = Pin<Box<dyn Future<Output = bool>>>;
    type Checks = BTreeMap<&'static str, Box<dyn Fn(&PrivateMessage, &LemmyContext) -> Verdict>>;

    fn checks() -> Checks {
        let mut checks = Checks::new();
        checks.insert("self", Box::new(|message, _| {
            let is_note = message.creator_id == message.recipient_id;
            Box::pin(async move { is_note })
        }));
        checks.insert("desk", Box::new(|message, context| {
            let question = question(message);
            let request = context.client().post("https://spam.example/check").body(question);
            Box::pin(async move { request.send().await.is_ok() })
        }));
        checks
    }

    fn question(message: &PrivateMessage) -> String {
        format!("{}\n\n{}", message.ap_id, message.published)
    }

    pub async fn ask_all(message: &PrivateMessage, context: &LemmyContext) {
        for (name, check) in &checks() {
            if !check(message, context).await {
                tracing::warn!("check {name} of message {} failed", message.id);
            }
        }
    }
}
