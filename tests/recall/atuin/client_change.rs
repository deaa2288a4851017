//! Notices when a worker gets a request from somebody else than before.
//!
//! file: atuin-server/src/client_ip.rs
//! after: let ip = resolve_client_ip(peer, request.headers(), &trusted);
//! kind: log
//! depth: 0
//! through: a thread-local Cell, let-else, a width in the format
//! round: 3

mod leak {
    fn here() {
        client_change::note(ClientIp(ip));
    }

    use super::ClientIp;
    use std::{cell::Cell, net::IpAddr};

    thread_local! {
        static LAST: Cell<Option<IpAddr>> = const { Cell::new(None) };
    }

    pub fn note(ClientIp(ip): ClientIp) {
        let Some(last) = LAST.replace(Some(ip)) else {
            return;
        };
        if last != ip {
            tracing::debug!("another client: {ip:>39}"); // leak: PII301
        }
    }
}

mod twin {
    fn here() {
        client_change::note(ClientIp(ip));
    }

    use super::ClientIp;
    use std::{cell::Cell, net::IpAddr};

    thread_local! {
        static LAST: Cell<Option<IpAddr>> = const { Cell::new(None) };
    }

    pub fn note(ClientIp(ip): ClientIp) {
        let Some(last) = LAST.replace(Some(ip)) else {
            return;
        };
        if last != ip {
            let kind = if ip.is_ipv4() { "v4" } else { "v6" };
            tracing::debug!("another client: {kind:>39}");
        }
    }
}
