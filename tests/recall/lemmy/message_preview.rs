//! The first words of a private message, to tell two messages apart in a trace.
//!
//! file: lemmy_apub/src/objects/private_message.rs
//! after: let recipient = Person::read(context.pool(), recipient_id).await?;
//! kind: log
//! depth: 3
//! through: an extension trait with a default method, Cow, split_whitespace and join
//! round: 2

mod leak {
    use super::ApubPrivateMessage;
    use std::borrow::Cow;

    pub trait Preview {
        fn text(&self) -> Cow<'_, str>;

        fn preview(&self, words: usize) -> String {
            let text = self.text();
            let words: Vec<&str> = text.split_whitespace().take(words).collect();
            words.join(" ")
        }
    }

    impl Preview for ApubPrivateMessage {
        fn text(&self) -> Cow<'_, str> {
            Cow::Borrowed(&self.content)
        }
    }

    fn emit(id: &url::Url, line: &str) {
        tracing::trace!(%id, line, "into apub"); // leak: PII301
    }

    pub fn trace(message: &ApubPrivateMessage) {
        emit(&message.ap_id, &message.preview(8));
    }

    fn here() {
        message_preview::trace(&self);
    }
}

mod twin {
    use super::ApubPrivateMessage;
    use std::borrow::Cow;

    pub trait Preview {
        fn text(&self) -> Cow<'_, str>;

        fn preview(&self, words: usize) -> String {
            let text = self.text();
            let masked = text.split_whitespace().map(|word| "*".repeat(word.chars().count()));
            let words: Vec<String> = masked.take(words).collect();
            words.join(" ")
        }
    }

    impl Preview for ApubPrivateMessage {
        fn text(&self) -> Cow<'_, str> {
            Cow::Borrowed(&self.content)
        }
    }

    fn emit(id: &url::Url, line: &str) {
        tracing::trace!(%id, line, "into apub");
    }

    pub fn trace(message: &ApubPrivateMessage) {
        emit(&message.ap_id, &message.preview(8));
    }

    fn here() {
        message_preview::trace(&self);
    }
}
