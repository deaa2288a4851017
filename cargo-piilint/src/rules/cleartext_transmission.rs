//! PII203: data is sent over an unencrypted connection.

use piilint_grammar::{Protection, SinkKind};

use super::{Case, Verdict};
use crate::diagnostic::Level;

const CLEARTEXT: &[&str] =
    &["http://", "ws://", "ftp://", "smtp://", "tcp://", "redis://", "mqtt://", "amqp://"];

pub(super) fn check(case: &Case<'_>) -> Option<Verdict> {
    // A queue or a cache on another machine is reached over the network as well.
    if !(case.is(SinkKind::Share) || case.is_stored()) || case.is_loopback() {
        return None;
    }
    if case.has_any(&[Protection::Encrypt, Protection::Anonymize]) {
        return None;
    }
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
        (None, false) => return None,
    };
    Some(Verdict::new(Level::Error, format!("is sent {how}"), help))
}
