//! The text of a message is taken out of it; one of the two is saved.
//!
//! file: lemmy_db_schema/src/impls/private_message.rs
//! kind: store
//! depth: 1
//! through: mem::take, a strong update

mod leak {
    use super::PrivateMessage;

    fn save(path: &str, text: &str) -> std::io::Result<()> {
        std::fs::write(path, text) // leak: PII101
    }

    pub fn park(mut message: PrivateMessage) -> std::io::Result<PrivateMessage> {
        let text = std::mem::take(&mut message.content);
        save("draft.txt", &text)?;
        Ok(message)
    }
}

mod twin {
    use super::PrivateMessage;

    fn save(path: &str, text: &str) -> std::io::Result<()> {
        std::fs::write(path, text)
    }

    pub fn park(mut message: PrivateMessage) -> std::io::Result<String> {
        let text = std::mem::take(&mut message.content);
        save("draft.txt", &message.content)?;
        Ok(text)
    }
}
