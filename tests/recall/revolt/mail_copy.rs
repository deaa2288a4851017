//! A mail to the operators quotes a session.
//!
//! file: authifier/src/impl/session.rs
//! kind: share
//! depth: 2
//! through: a template with replace, lettre's builder and transport

mod leak {
    use super::Session;
    use lettre::{Message, SmtpTransport, Transport};

    const TEXT: &str = "A session of {user} was closed: {detail}.";

    fn fill(session: &Session) -> String {
        TEXT.replace("{user}", &session.user_id).replace("{detail}", &session.token)
    }

    fn send(mailer: &SmtpTransport, text: String) -> Option<()> {
        let to = "operators@chat.example".parse().ok()?;
        let head = Message::builder().from("bot@chat.example".parse().ok()?).to(to).subject("Closed");
        let mail = head.body(text).ok()?; // leak: PII201 or PII204
        mailer.send(&mail).ok().map(drop) // leak: PII201 or PII204
    }

    pub fn closed(mailer: &SmtpTransport, session: &Session) -> Option<()> {
        send(mailer, fill(session))
    }
}

mod twin {
    use super::Session;
    use lettre::{Message, SmtpTransport, Transport};

    const TEXT: &str = "A session of {user} was closed: {detail}.";

    fn fill(session: &Session) -> String {
        TEXT.replace("{user}", &session.user_id).replace("{detail}", &session.last_seen)
    }

    fn send(mailer: &SmtpTransport, text: String) -> Option<()> {
        let to = "operators@chat.example".parse().ok()?;
        let head = Message::builder().from("bot@chat.example".parse().ok()?).to(to).subject("Closed");
        let mail = head.body(text).ok()?;
        mailer.send(&mail).ok().map(drop)
    }

    pub fn closed(mailer: &SmtpTransport, session: &Session) -> Option<()> {
        send(mailer, fill(session))
    }
}
