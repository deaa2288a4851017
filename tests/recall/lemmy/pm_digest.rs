//! The text of private messages goes to a digest service.
//!
//! file: lemmy_api_common/src/request.rs
//! kind: share
//! depth: 2
//! through: fold into a String, serde_json's json!, an async call

mod leak {
    use super::*;
    use lemmy_db_schema::source::private_message::PrivateMessage;

    fn summarize(messages: &[PrivateMessage]) -> String {
        messages.iter().fold(String::new(), |mut text, message| {
            text.push_str(message.content.trim());
            text.push('\n');
            text
        })
    }

    async fn post_digest(client: &ClientWithMiddleware, body: String) -> Result<(), LemmyError> {
        let payload = serde_json::json!({ "kind": "digest", "text": body }).to_string();
        client.post("https://digest.example/v1").body(payload).send().await?; // leak: PII201 or PII204
        Ok(())
    }

    pub async fn send(client: &ClientWithMiddleware, messages: Vec<PrivateMessage>) -> Result<(), LemmyError> {
        post_digest(client, summarize(&messages)).await
    }
}

mod twin {
    use super::*;
    use lemmy_db_schema::source::private_message::PrivateMessage;

    fn summarize(messages: &[PrivateMessage]) -> String {
        let unread = messages.iter().filter(|message| !message.read).count();
        format!("{unread} of {} unread", messages.len())
    }

    async fn post_digest(client: &ClientWithMiddleware, body: String) -> Result<(), LemmyError> {
        let payload = serde_json::json!({ "kind": "digest", "text": body }).to_string();
        client.post("https://digest.example/v1").body(payload).send().await?;
        Ok(())
    }

    pub async fn send(client: &ClientWithMiddleware, messages: Vec<PrivateMessage>) -> Result<(), LemmyError> {
        post_digest(client, summarize(&messages)).await
    }
}
