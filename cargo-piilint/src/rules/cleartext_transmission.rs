//! PII203: data is sent over an unencrypted connection.

use piilint_grammar::{Protection, SinkKind};

use super::verdict::asked;
use super::{Case, Said, Silence, Verdict};
use crate::diagnostic::Level;

const CLEARTEXT: &[&str] =
    &["http://", "ws://", "ftp://", "smtp://", "tcp://", "redis://", "mqtt://", "amqp://"];

pub(super) fn check(case: &Case<'_>) -> Said {
    // A queue or a cache on another machine is reached over the network as well.
    asked(case.is(SinkKind::Share) || case.is_stored())?;
    if case.is_loopback() {
        return Err(Silence::LOOPBACK);
    }
    case.unless(&[Protection::Encrypt, Protection::Anonymize])?;
    let declared = case.spec.is_some_and(|spec| spec.cleartext);
    let scheme = case.address().and_then(|(address, _)| {
        let address = address.to_ascii_lowercase();
        CLEARTEXT.iter().copied().find(|scheme| address.starts_with(scheme))
    });
    let help = "use TLS: `https://`, `wss://`, `smtps://`";
    let (how, help) = match (scheme, declared) {
        (Some(scheme), _) => (format!("over `{scheme}`"), help),
        (None, true) => ("over a connection that is not encrypted".to_owned(), help),
        (None, false) if case.is_unchecked() => (
            "to whoever answers: certificates are not checked".to_owned(),
            "check certificates; for a server with one of its own, add that one as a root certificate",
        ),
        (None, false) => return Err(Silence::Because("nothing tells of a connection that is not encrypted")),
    };
    Ok(Verdict::new(Level::Error, format!("is sent {how}"), help))
}
