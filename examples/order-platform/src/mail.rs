//! Mail to customers, by way of the relay.

use crate::error::{AppError, Result};
use lettre::message::Mailbox;
use lettre::{Address, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use piilint_macros::pii_sink;

#[derive(Clone)]
pub struct Mailer {
    relay: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

impl Mailer {
    pub fn new() -> anyhow::Result<Self> {
        let relay = AsyncSmtpTransport::<Tokio1Executor>::relay("smtp.mail.example")?.build();
        Ok(Self { relay, from: "Shop <orders@shop.example>".parse()? })
    }

    #[pii_sink(share, recipient = "mail-relay", purpose = "essential.service.notifications.email")]
    pub async fn send(&self, to: &str, subject: &str, text: String) -> Result<()> {
        let to: Address = to.parse().map_err(|_| AppError::BadRequest("no such mail address"))?;
        let message = Message::builder()
            .from(self.from.clone())
            .to(to.into())
            .subject(subject)
            .body(text)
            .map_err(|_| AppError::BadRequest("the mail could not be written"))?;
        self.relay.send(message).await?;
        Ok(())
    }
}
