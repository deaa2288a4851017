//! Mail to members, by a relay that works for us.

use crate::error::ClaimError;
use crate::model::Member;
use lettre::message::Mailbox;
use lettre::{Message, SmtpTransport, Transport};

const RELAY: &str = "smtp.mail-relay.example";

/// LEAK: port 25, no TLS; `builder_dangerous` is called so for a reason.
pub fn send_v1(member: &Member, text: &str) -> Result<(), ClaimError> {
    let relay = SmtpTransport::builder_dangerous(RELAY).port(25).build();
    relay.send(&compose(member, text)?)?; //~ PII203
    Ok(())
}

/// MENDED: the relay is spoken to over TLS or not at all.
pub fn send(member: &Member, text: &str) -> Result<(), ClaimError> {
    let relay = SmtpTransport::relay(RELAY)?.build();
    relay.send(&compose(member, text)?)?;
    Ok(())
}

fn compose(member: &Member, text: &str) -> Result<Message, ClaimError> {
    let to = Mailbox::new(Some(member.name.clone()), member.email.parse()?);
    let mail = Message::builder()
        .from("Claims <claims@insurer.example>".parse()?)
        .to(to)
        .subject("Your claim")
        .body(format!("Dear {},\n\n{text}\n", member.name))?;
    Ok(mail)
}
