//! A mail to the moderators quotes a private message.
//!
//! file: lemmy_utils/src/email.rs
//! kind: share
//! depth: 2
//! through: a generic trait bound, ToString, lettre's builder

mod leak {
    use super::*;

    /// What a report quotes.
    pub struct Quote<T>(pub T);

    impl<T: std::fmt::Display> std::fmt::Display for Quote<T> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            write!(f, "> {}", self.0)
        }
    }

    pub fn report<T: ToString>(quote: T, mailer: &SmtpTransport) -> Result<(), LemmyError> {
        let text = quote.to_string();
        let message = Message::builder()
            .from("reports@lemmy.example".parse()?)
            .to("moderators@lemmy.example".parse()?)
            .subject("A report");
        let mail = message.body(text)?; // leak: PII201 or PII204
        mailer.send(&mail)?; // leak: PII201 or PII204
        Ok(())
    }

    pub fn report_address(ip: &crate::IpAddr, mailer: &SmtpTransport) -> Result<(), LemmyError> {
        report(Quote(ip), mailer)
    }
}

mod twin {
    use super::*;

    /// What a report quotes.
    pub struct Quote<T>(pub T);

    impl<T> std::fmt::Display for Quote<T> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            write!(f, "> (left out)")
        }
    }

    pub fn report<T: ToString>(quote: T, mailer: &SmtpTransport) -> Result<(), LemmyError> {
        let text = quote.to_string();
        let message = Message::builder()
            .from("reports@lemmy.example".parse()?)
            .to("moderators@lemmy.example".parse()?)
            .subject("A report");
        let mail = message.body(text)?;
        mailer.send(&mail)?;
        Ok(())
    }

    pub fn report_address(ip: &crate::IpAddr, mailer: &SmtpTransport) -> Result<(), LemmyError> {
        report(Quote(ip), mailer)
    }
}
